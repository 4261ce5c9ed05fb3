import { useMutation } from '@tanstack/react-query'
import { saveArrangement } from '~/api/arrangements.ts'
import { conflictIn, refusalOf } from '~/api/refusal.ts'
import { useText } from '~/ui/locale.tsx'
import { PRESENT_TEXT } from './text.ts'
import type { MonthDeck, SlideArrangement } from './useMonthDeck.ts'

/** How the office arranges the slides; each change is saved at once. */
export function useArranging({ key, arrangement, arranged, deck }: MonthDeck) {
  const { arrange: words } = useText(PRESENT_TEXT)
  const saving = useMutation(saveArrangement)
  const isChanged = conflictIn(saving.error) !== undefined

  /** @returns true once it is saved */
  const save = (change: Partial<SlideArrangement>): Promise<boolean> => {
    const { hidden, order, sentences, notes, minutes } = { ...arrangement, ...change }
    const input = { hidden, order, sentences, notes, minutes }
    return saving.mutateAsync({ key, input, version: arranged.version }).then(
      () => true,
      () => false,
    )
  }
  const ids = deck.map(({ id }) => id)
  return {
    refusal: isChanged ? words.changed : refusalOf(saving.error, words.failed),
    isSaving: saving.isPending,
    offered: arranged.arrangement ? null : arranged.offered,
    save,
    toggle: (id: string) =>
      save({
        hidden: arrangement.hidden.includes(id)
          ? arrangement.hidden.filter((each) => each !== id)
          : [...arrangement.hidden, id],
      }),
    /** One place earlier (−1) or later (1). */
    move(id: string, by: 1 | -1) {
      const from = ids.indexOf(id)
      const others = ids.filter((each) => each !== id)
      return save({ order: others.toSpliced(from + by, 0, id) })
    },
  }
}

export type Arranging = ReturnType<typeof useArranging>
