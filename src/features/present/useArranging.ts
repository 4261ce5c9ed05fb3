import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { arrangementQuery, saveArrangement } from '~/api/arrangements.ts'
import { ApiProblem, changedTo } from '~/api/problem.ts'
import { useText } from '~/ui/locale.tsx'
import { PRESENT_TEXT } from './text.ts'
import type { MonthDeck, SlideArrangement } from './useMonthDeck.ts'

/** How the office arranges the slides; each change is saved at once. */
export function useArranging({ key, arrangement, arranged, deck }: MonthDeck) {
  const { arrange: words } = useText(PRESENT_TEXT)
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)

  /** @returns true once it is saved */
  const save = async (change: Partial<SlideArrangement>): Promise<boolean> => {
    setRefusal(null)
    setSaving(true)
    const { hidden, order, sentences, notes, minutes } = { ...arrangement, ...change }
    try {
      const input = { hidden, order, sentences, notes, minutes }
      await saveArrangement(client, key, input, arranged.version)
      return true
    } catch (problem) {
      if (changedTo(problem) !== undefined) {
        await client.invalidateQueries({ queryKey: arrangementQuery(key).queryKey })
        setRefusal(words.changed)
      } else setRefusal(problem instanceof ApiProblem ? problem.message : words.failed)
      return false
    } finally {
      setSaving(false)
    }
  }
  const ids = deck.map(({ id }) => id)
  return {
    refusal,
    isSaving,
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
