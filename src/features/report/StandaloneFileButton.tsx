import { useRouter } from '@tanstack/react-router'

import { fileName } from '~/exports/core/file-name.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { fetchedMaker, makeFile } from '~/exports/core/make-file.ts'
import { instantNow } from '~/language/formats/instant.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale } from '~/ui/locale.tsx'
import { FileButton } from '~/ui/primitives/FileButton.tsx'
import { save } from '~/ui/primitives/save-file.ts'

const recorder = fetchedMaker(() => import('~/exports/standalone/standalone-file.ts'))

interface StandaloneFileButtonProps {
  readonly unit: string
  /** The unit's Vietnamese name. */
  readonly unitName: string
  readonly period: string
}

/** Takes the month along as one file for a room without server and network. */
export function StandaloneFileButton({ unit, unitName, period }: StandaloneFileButtonProps) {
  const { language } = useLocale()
  const router = useRouter()
  const words = FILE_TEXT[language]
  const refusal = words.notInRoom(formatPeriod(period, language), unitName)
  // There the month is already: the file does not make itself anew.
  if (globalThis.location?.protocol === 'file:') return null
  return (
    <FileButton
      label={words.closedRoom}
      words={words}
      make={async (tell, signal) => {
        const { closedRoomFile } = await recorder(signal)
        const file = await makeFile(
          'closed-room',
          (tellMore) =>
            closedRoomFile(
              router,
              { unit, period },
              instantNow(),
              language,
              refusal,
              tellMore,
              signal,
            ),
          signal,
          tell,
        )
        save(file, fileName('closed-room', unitName, period))
      }}
    />
  )
}
