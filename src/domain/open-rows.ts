import { type Observation, STATED_FIELDS, type StatedField } from './observation.ts'
import { isIllustrative } from './replacing.ts'
import type { Report } from './report.ts'

// A month that readers see is locked, but for what no report has stated (decision 0034).

interface PublishedRow {
  readonly published: Pick<Observation, 'origin'> | null
}

/** True for a month that readers see, and of which something is illustrative. */
export const isReplaceable = (
  report: Pick<Report, 'status'> | null,
  rows: readonly PublishedRow[],
): boolean =>
  report?.status === 'published' && rows.some(({ published }) => isIllustrative(published))

/**
 * True for a row that can be written: each of a month that is not locked; of one that is, while
 * part of it is illustrative, the rows no report has stated.
 */
export const isRowOpen = (
  report: Pick<Report, 'status'> | null,
  rows: readonly PublishedRow[],
  { published }: PublishedRow,
): boolean =>
  report?.status !== 'published' ||
  (isReplaceable(report, rows) && (published === null || isIllustrative(published)))

/** True if the month's words can be written: those that readers have read stay. */
export const areWordsOpen = (
  report: Pick<Report, 'status' | 'text'> | null,
  rows: readonly PublishedRow[],
): boolean => report?.status !== 'published' || (report.text === '' && isReplaceable(report, rows))

/** The reported part of a row: an illustrative figure is never the start of a reported one. */
export const reportedIn = (published: Observation | null): Observation | null =>
  isIllustrative(published) ? null : published

/** True if an observation, or what is typed of one, states a figure. */
export const statesFigure = (stated: Pick<Observation, StatedField>): boolean =>
  STATED_FIELDS.some((field) => stated[field])
