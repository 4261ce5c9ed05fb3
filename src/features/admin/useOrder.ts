import { type MutationOptions, useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Localized } from '~/domain/indicator.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { problemText } from './problem-text.ts'
import { ADMIN_TEXT } from './text.ts'

interface Named {
  readonly id: string
  readonly name: Localized
}

/** Moves an item by one place, keeps the focus on the pressed button, and says its new place. */
export function useOrder<Item extends Named>(
  items: readonly Item[],
  save: MutationOptions<unknown, Error, Item[]>,
) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const pressed = useRef<HTMLButtonElement | null>(null)
  const [outcome, setOutcome] = useState('')
  const ordering = useMutation(save)
  const order = items.map(({ id }) => id).join(' ')

  // A row that moves in the page loses its focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once the order has changed
  useEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  }, [order])

  const move = (from: number, by: 1 | -1, button: HTMLButtonElement) => {
    const [moved, other] = [items[from], items[from + by]]
    if (!moved || !other || ordering.isPending) return
    pressed.current = button
    ordering.mutate(items.with(from, other).with(from + by, moved), {
      onSuccess: () => setOutcome(words.moved(moved.name[language], from + by + 1)),
      onError: (problem) => setOutcome(problemText(problem, words)),
    })
  }
  return { move, outcome }
}
