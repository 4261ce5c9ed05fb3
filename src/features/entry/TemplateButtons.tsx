import { useQueryClient } from '@tanstack/react-query'

import { freshSheet, type Sheet } from '~/api/sheets.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import { DownloadButton } from '~/features/downloads/DownloadButton.tsx'
import { useText } from '~/ui/locale.tsx'
import { ENTRY_TEXT } from './text.ts'

const loadTemplate = lazyImport(() => import('~/exports/sheets/template.ts'))

interface TemplateButtonsProps {
  readonly sheet: Sheet
  /** Sends what was typed and has not reached the server yet: the file includes it. */
  readonly send: () => Promise<void>
}

/** Downloads the month as a sheet to fill in: for this unit, or for all its parts. */
export function TemplateButtons({ sheet, send }: TemplateButtonsProps) {
  const words = useText(ENTRY_TEXT)
  const client = useQueryClient()
  const { unit, period, partIds } = sheet
  const button = (label: string, units: readonly string[], about?: string) => (
    <DownloadButton
      kind="template"
      label={label}
      subject={{ unitName: unit.name.vi, period, about }}
      make={async (onProgress, signal) => {
        await send()
        const { template } = await loadTemplate(signal)
        const sheets: Sheet[] = []
        for (const each of units) {
          sheets.push(await freshSheet(client, { unit: each, period }, signal))
          onProgress((sheets.length / units.length) * 0.9)
        }
        return template({ unit, period, sheets })
      }}
    />
  )
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
