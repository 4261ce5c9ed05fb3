import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import type { AnnexMonth } from '~/exports/word/word-annex.ts'
import { DownloadButton } from '~/features/downloads/DownloadButton.tsx'
import { useLocale } from '~/ui/locale.tsx'

const loadAnnex = lazyImport(() => import('~/exports/word/word-annex.ts'))

/** Downloads the month as a Word document. */
export function AnnexButton({ month }: { month: AnnexMonth }) {
  const { text, language } = useLocale()
  return (
    <DownloadButton
      kind="annex"
      label={FILE_TEXT[language].annex}
      subject={{ unitName: month.unit.name.vi, period: month.period }}
      make={async (onProgress, signal) => {
        const { wordAnnex } = await loadAnnex(signal)
        onProgress(0.5)
        return wordAnnex(month, { text, language }, onProgress)
      }}
    />
  )
}
