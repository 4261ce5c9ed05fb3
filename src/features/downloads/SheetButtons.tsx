import type { Period } from '~/domain/period.ts'
import { fileName } from '~/exports/core/file-name.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { fetchedMaker, type Make, makeFile } from '~/exports/core/make-file.ts'
import type { ScreenSheet } from '~/exports/sheets/screen-sheet.ts'
import { useLocale } from '~/ui/locale.tsx'
import { FileButton } from '~/ui/primitives/FileButton.tsx'
import { save } from '~/ui/primitives/save-file.ts'

const xlsxMaker = fetchedMaker(() => import('~/exports/sheets/screen-workbook.ts'))
const csvMaker = fetchedMaker(() => import('~/exports/sheets/screen-sheet.ts'))

interface SheetButtonsProps {
  /** The unit's Vietnamese name. */
  readonly unitName: string
  readonly period: Period
  /** What the file tells of, where it is not the month as a whole. */
  readonly about?: string
  /** What stands on the screen. */
  readonly sheet: (signal: AbortSignal) => Promise<ScreenSheet>
}

/** Takes what is on the screen along, for Excel or for another program. What writes it is fetched on the click. */
export function SheetButtons({ unitName, period, about, sheet }: SheetButtonsProps) {
  const { language } = useLocale()
  const words = FILE_TEXT[language]
  const makers = {
    figures: async (signal: AbortSignal) => (await xlsxMaker(signal)).xlsxFile,
    'figures-csv': async (signal: AbortSignal) => (await csvMaker(signal)).csvFile,
  } as const
  const button = (kind: keyof typeof makers, label: string) => {
    const make: Make = async (tell, signal) => {
      const write = await makers[kind](signal)
      tell(0.4)
      const made = await sheet(signal)
      tell(0.8)
      return write(made)
    }
    return (
      <FileButton
        label={label}
        words={words}
        make={async (tell, signal) => {
          const file = await makeFile(kind, make, signal, tell)
          save(file, fileName(kind, unitName, period, about))
        }}
      />
    )
  }
  return (
    <>
      {button('figures', words.xlsx)}
      {button('figures-csv', words.csv)}
    </>
  )
}
