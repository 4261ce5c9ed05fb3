import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import type { ScreenSheet } from '~/exports/sheets/screen-sheet.ts'
import { useText } from '~/ui/locale.tsx'
import { DownloadButton, type FileSubject } from './DownloadButton.tsx'

const loadXlsx = lazyImport(() => import('~/exports/sheets/workbook.ts'))
const loadCsv = lazyImport(() => import('~/exports/sheets/screen-sheet.ts'))

const WRITERS = {
  figures: async (signal: AbortSignal) => (await loadXlsx(signal)).xlsxFile,
  'figures-csv': async (signal: AbortSignal) => (await loadCsv(signal)).csvFile,
} as const

interface SheetButtonsProps extends FileSubject {
  /** What is on the screen. */
  readonly sheet: (signal: AbortSignal) => Promise<ScreenSheet>
}

/** Downloads what is on the screen, for Excel or for other programs. */
export function SheetButtons({ sheet, ...subject }: SheetButtonsProps) {
  const words = useText(FILE_TEXT)
  const button = (kind: keyof typeof WRITERS, label: string) => (
    <DownloadButton
      kind={kind}
      label={label}
      subject={subject}
      make={async (onProgress, signal) => {
        const write = await WRITERS[kind](signal)
        onProgress(0.4)
        const made = await sheet(signal)
        onProgress(0.8)
        return write(made)
      }}
    />
  )
  return (
    <>
      {button('figures', words.xlsx)}
      {button('figures-csv', words.csv)}
    </>
  )
}
