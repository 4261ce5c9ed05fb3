import { useQuery, useSuspenseQuery } from '@tanstack/react-query'

import { correctionsQuery } from '~/api/corrections.ts'
import { directivesQuery } from '~/api/directives.ts'
import { overviewQuery } from '~/api/overview.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import { arrangedDeck, type DeckOrder, deckOf, type Slide, shownSlides } from '~/domain/deck.ts'
import { historyOf } from '~/domain/history.ts'
import { standing } from '~/domain/standing.ts'
import { useSpeech } from '~/i18n/text.tsx'
import { sourceLine } from '~/sentences/source.ts'

const AS_MADE: DeckOrder = { hidden: [], order: [] }

/** A month's slides, and what all of them say at their foot. */
export function useMonthDeck(search: ScreenSearch) {
  const { text } = useSpeech()
  const { data: overview } = useSuspenseQuery(overviewQuery(search))
  const { period, unit } = overview
  const { data: corrected } = useQuery(correctionsQuery(search))
  const { data: tasks } = useQuery(directivesQuery({ unit: unit.id, period }))
  const slides: Slide[] = deckOf({
    period,
    rows: overview.rows.map(({ indicator, targets, observations, corrections, explanations }) => {
      const history = historyOf(observations)
      return {
        standing: standing(indicator, history, targets, period),
        history,
        corrections: corrections.filter((each) => each.period === period),
        explanation: explanations[0] ?? null,
      }
    }),
    corrections: corrected?.corrections ?? [],
    lastDirectives: tasks?.before ?? [],
    nextDirectives: overview.directives,
  })
  const deck = arrangedDeck(slides, AS_MADE)
  return {
    overview,
    deck,
    shown: shownSlides(deck, AS_MADE),
    openTasks: (tasks?.before ?? []).filter((each) => each.state !== 'done'),
    source: sourceLine(overview.report, text),
  }
}

export type MonthDeck = ReturnType<typeof useMonthDeck>
