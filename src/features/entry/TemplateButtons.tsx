import { useQueryClient } from '@tanstack/react-query'

import { freshSheet, type Sheet } from '~/api/sheets.ts'
import { fileName } from '~/exports/core/file-name.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { fetchedMaker, type Make, makeFile } from '~/exports/core/make-file.ts'
import { ENTRY_TEXT } from '~/features/sheet-editing/text.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FileButton } from '~/ui/primitives/FileButton.tsx'
import { save } from '~/ui/primitives/save-file.ts'

const templateMaker = fetchedMaker(() => import('~/exports/sheets/template.ts'))

interface TemplateButtonsProps {
  readonly sheet: Sheet
  /** Sends what was typed and is not with the server yet: the file holds that too. */
  readonly send: () => Promise<void>
}

/** Takes the month along as a sheet to fill in: of this unit, or of all its parts. */
export function TemplateButtons({ sheet, send }: TemplateButtonsProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const client = useQueryClient()
  const { unit, period, partIds } = sheet
  const button = (label: string, units: readonly string[], about?: string) => {
    const make: Make = async (tell, signal) => {
      await send()
      const { template } = await templateMaker(signal)
      const sheets: Sheet[] = []
      for (const each of units) {
        sheets.push(await freshSheet(client, { unit: each, period }, signal))
        tell((sheets.length / units.length) * 0.9)
      }
      return template({ unit, period, sheets })
    }
    return (
      <FileButton
        label={label}
        words={FILE_TEXT[language]}
        make={async (tell, signal) => {
          const file = await makeFile('template', make, signal, tell)
          save(file, fileName('template', unit.name.vi, period, about))
        }}
      />
    )
  }
  return (
    <>
      {button(words.template, [unit.id])}
      {partIds.length > 0 &&
        button(
          unit.kind === 'district' ? words.templateOfCommunes : words.templateOfParts,
          partIds,
          'Cac don vi',
        )}
    </>
  )
}
