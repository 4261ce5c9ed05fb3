import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { meetingsQuery } from '~/api/meetings.ts'
import { EDITIONS_TEXT } from '~/language/catalogues/editions.ts'
import type { Catalogue } from '~/language/catalogues/language.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'

const vi = {
  atMeeting: (day: string) => `Số liệu như đã trình bày tại cuộc họp ngày ${day}.`,
  atVersion: (version: string) => `Số liệu như ở bản dữ liệu số ${version}.`,
}

const en: typeof vi = {
  atMeeting: (day) => `Figures as presented at the meeting on ${day}.`,
  atVersion: (version) => `Figures as they stood in version ${version} of the data.`,
}

const FROZEN_TEXT: Catalogue<typeof vi> = { vi, en }

interface FrozenLineProps {
  readonly unit: string
  readonly period: string
  /** The version of the data that the screen shows. */
  readonly at: number
}

/** Says that the figures of a screen are frozen, since which meeting, and where the current ones are. */
export function FrozenLine({ unit, period, at }: FrozenLineProps) {
  const { language } = useLocale()
  const words = useText(FROZEN_TEXT)
  const editions = useText(EDITIONS_TEXT)
  const { data: meetings, isPending } = useQuery(meetingsQuery({ unit, period }))
  if (isPending) return null
  const frozenBy = meetings?.findLast(({ meeting }) => meeting.version === at)
  return (
    <>
      {frozenBy
        ? words.atMeeting(formatDay(dayOf(frozenBy.meeting.startedAt)))
        : words.atVersion(formatNumber(at, language))}{' '}
      <Link
        to="."
        search={(before) => ({ ...before, at: undefined })}
        resetScroll={false}
        data-screen-only
      >
        {editions.asItStands}
      </Link>
    </>
  )
}
