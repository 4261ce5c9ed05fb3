import { stored } from '~/browser/storage.ts'
import type { OutboxRows } from '~/reading/row/row-outbox.ts'
import type { ReportTextFields } from './useReportText.ts'

/** The text of a report that the server has not acknowledged, and the version it was written on. */
export interface OutboxReportText {
  readonly fields: ReportTextFields
  readonly version: number
}

/** By unit and period: the rows of a sheet, by indicator, that are only in this browser. */
export const rowOutbox = stored<OutboxRows>({ key: 'so-ket-entry', empty: {} })

/** By unit and period: the text of a month that is only in this browser; `null` for none. */
export const reportTextOutbox = stored<OutboxReportText | null>({
  key: 'so-ket-draft',
  empty: null,
})
