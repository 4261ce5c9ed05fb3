import type { Correction } from './correction.ts'
import { type Observation, STATED_FIELDS, type StatedField } from './observation.ts'
import type { Report } from './report.ts'

// A month that readers see is locked, but for what no report has stated (decision 0034).

/** The reason recorded automatically for a replacement. */
export const REPLACING = 'Thay số minh họa bằng số báo cáo'

/** True for a figure that no report stated and that a report's may take the place of. */
export const isIllustrative = (observation: Pick<Observation, 'origin'> | null): boolean =>
  observation?.origin === 'illustrative'

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

/**
 * True for a change that put a report's figure in the place of an illustrative one, or a report's
 * words where there were none: nothing that was wrong was corrected.
 */
export const isReplacement = ({
  kind,
  before,
  after,
  reason,
}: Pick<Correction, 'kind' | 'before' | 'after' | 'reason'>): boolean =>
  kind === 'report'
    ? reason === REPLACING
    : before?.origin === 'illustrative' && after?.origin === 'reported'
