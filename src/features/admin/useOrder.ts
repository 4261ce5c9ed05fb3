import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { type Definition, orderIndicators } from '~/api/admin.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { problemWords } from './problem-words.ts'
import { ADMIN_TEXT } from './text.ts'

/** Moves an indicator by one place, keeps the focus on its button and tells where it stands now. */
export function useOrder(indicators: readonly Definition[]) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const [told, setTold] = useState('')
  const isSending = useRef(false)
  const pressed = useRef<HTMLButtonElement | null>(null)
  const ids = indicators.map(({ id }) => id)
  const order = ids.join(' ')

  // A row that moves in the page loses the focus that was in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what this waits for
  useEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  }, [order])

  const move = async (from: number, by: 1 | -1, button: HTMLButtonElement) => {
    const moved = indicators[from]
    const other = ids[from + by]
    if (!moved || other === undefined || isSending.current) return
    isSending.current = true
    pressed.current = button
    try {
      await orderIndicators(client, ids.with(from, other).with(from + by, moved.id))
      setTold(words.moved(moved.name[language], from + by + 1))
    } catch (problem) {
      setTold(problemWords(problem, words))
    } finally {
      isSending.current = false
    }
  }
  return { move, told }
}
