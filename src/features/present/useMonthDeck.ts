import { useQuery, useSuspenseQuery } from '@tanstack/react-query'

import { arrangementQuery } from '~/api/arrangements.ts'
import { matrixQuery } from '~/api/compare.ts'
import { correctionsQuery } from '~/api/corrections.ts'
import { directivesQuery } from '~/api/directives.ts'
import { meetingsQuery } from '~/api/meetings.ts'
import { overviewQuery } from '~/api/overview.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import { sessionQuery } from '~/api/session.ts'
import { frozenBy, underWay } from '~/api/show.ts'
import { arrangedDeck, deckOf, shownSlides } from '~/domain/deck.ts'
import type { Arrangement } from '~/domain/meeting.ts'
import { useChosenProgramme } from '~/features/programmes/useChosenProgramme.ts'
import { sourceLine } from '~/language/sentences/source.ts'
import { useLocale } from '~/ui/locale.tsx'
import { useOutbox } from './useOutbox.ts'

export type SlideArrangement = Omit<Arrangement, 'unitId' | 'period'>

const AS_MADE: SlideArrangement = { hidden: [], order: [], sentences: {}, notes: {}, minutes: {} }

/** A month's slides as the office arranged them, with their source line. */
export function useMonthDeck(search: ScreenSearch) {
  const { text } = useLocale()
  const { data: newest } = useSuspenseQuery(overviewQuery(search))
  const key = { unit: newest.unit.id, period: newest.period }
  const { data: meetings } = useSuspenseQuery(meetingsQuery(key))
  const { data: arranged } = useSuspenseQuery(arrangementQuery(key))
  const meeting = underWay(meetings)
  const frozen = frozenBy(search, meeting)
  const { data: overview } = useSuspenseQuery(overviewQuery(frozen))
  const { data: matrix } = useSuspenseQuery(matrixQuery(frozen))
  const programme = useChosenProgramme(overview)
  const { data: corrected } = useSuspenseQuery(correctionsQuery(frozen))
  const { data: tasks } = useSuspenseQuery(directivesQuery(key))
  const { data: session } = useQuery(sessionQuery())
  const accountId = session?.account?.id
  const outbox = useOutbox(key, accountId)
  // Including conclusions that are still in the outbox.
  const nextDirectives = [
    ...tasks.directives.map((task) => outbox.find(({ id }) => id === task.id) ?? task),
    ...outbox.filter(({ id }) => !tasks.directives.some((task) => task.id === id)),
  ]
  const arrangement = arranged.arrangement ?? AS_MADE

  const slides = deckOf({
    period: overview.period,
    rows: overview.rows,
    sections: overview.sections,
    matrix: {
      indicators: matrix.indicators,
      // A unit without parts is compared with its neighbours elsewhere, not on its own slides.
      rows: matrix.rows.filter(({ unit }) => unit.parentId === overview.unit.id),
    },
    programme,
    corrections: corrected.corrections,
    lastDirectives: tasks.before,
    nextDirectives,
  })
  const deck = arrangedDeck(slides, arrangement)
  return {
    key,
    /** The address of any screen that shows the same figures as the slides. */
    frozen,
    overview,
    deck,
    shown: shownSlides(deck, arrangement),
    arrangement,
    arranged,
    meeting,
    accountId,
    /** Conclusions that only this browser has. */
    outbox,
    /** Of this meeting, by the slide they were concluded on. */
    conclusions: nextDirectives.filter(
      ({ meetingId }) => meetingId !== undefined && meetingId === meeting?.meeting.id,
    ),
    /** Of last month's meeting, by the slide they were concluded on, whatever became of them. */
    lastTasks: tasks.before.filter(({ slideId }) => slideId !== undefined),
    source: sourceLine(overview.report, text),
  }
}

export type MonthDeck = ReturnType<typeof useMonthDeck>
