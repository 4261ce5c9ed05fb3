import { useRouter } from '@tanstack/react-router'

import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import { DownloadButton } from '~/features/downloads/DownloadButton.tsx'
import { instantNow } from '~/language/formats/clock.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale } from '~/ui/locale.tsx'

const loadStandalone = lazyImport(() => import('~/exports/standalone/standalone-file.ts'))

interface StandaloneFileButtonProps {
  readonly unit: string
  /** The unit's Vietnamese name. */
  readonly unitName: string
  readonly period: string
}

/** Downloads the month as one file that opens without server and network. */
export function StandaloneFileButton({ unit, unitName, period }: StandaloneFileButtonProps) {
  const { language } = useLocale()
  const router = useRouter()
  const words = FILE_TEXT[language]
  // The standalone file cannot create another one.
  if (globalThis.location?.protocol === 'file:') return null
  return (
    <DownloadButton
      kind="standalone"
      label={words.standalone}
      subject={{ unitName, period }}
      make={async (onProgress, signal) => {
        const { standaloneFile } = await loadStandalone(signal)
        const refusal = words.notInFile(formatPeriod(period, language), unitName)
        return standaloneFile(
          router,
          { unit, period },
          instantNow(),
          language,
          refusal,
          onProgress,
          signal,
        )
      }}
    />
  )
}
