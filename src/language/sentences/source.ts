import type { Text } from '../catalogues/vi.ts'
import { formatDay } from '../formats/period.ts'

interface Sourced {
  readonly source: { readonly name: string } | null
  readonly meetingDate: string | null
}

/** Where a month's figures come from, credited as the source requires; `null` if it is unknown. */
export const sourceLine = ({ source, meetingDate }: Sourced, text: Text): string | null =>
  source &&
  (meetingDate
    ? text.source(source.name, formatDay(meetingDate))
    : text.sourceWithoutDay(source.name))
