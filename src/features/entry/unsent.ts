import { stored } from '~/browser/storage.ts'
import type { Unsent } from '~/reading/row/unsent-rows.ts'
import type { DraftFields } from './useReportDraft.ts'

/** Words of a report that the server has not acknowledged, and the version they were written on. */
export interface UnsentDraft {
  readonly fields: DraftFields
  readonly version: number
}

/** By unit and period: the rows of a sheet, by indicator, that are only in this browser. */
export const sheetRows = stored<Unsent>({ key: 'so-ket-entry', empty: {} })

/** By unit and period: the words of a month that are only in this browser; `null` for none. */
export const sheetDrafts = stored<UnsentDraft | null>({ key: 'so-ket-draft', empty: null })
