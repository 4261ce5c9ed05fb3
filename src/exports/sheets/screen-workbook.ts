import type { ScreenSheet } from './screen-sheet.ts'
import { dataSheet, workbook } from './workbook.ts'

/** The figures, and a sheet that says where they come from and what their marks mean. */
export const xlsxFile = ({ table, sources, title, unit }: ScreenSheet): Promise<Blob> =>
  workbook([dataSheet(table), dataSheet(sources)], { title, subject: unit })
