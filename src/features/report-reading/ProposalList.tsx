import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { SheetContext } from '~/reading/row/typed-row.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'
import { type EditedSheet, isSettled, type Review, type ReviewItem } from './useReview.ts'

interface ProposalListProps {
  readonly editing: EditedSheet
  readonly context: SheetContext
  readonly review: Review
  readonly current: string | null
  /** The item whose form is open. */
  readonly openForm: string | null
  readonly onCurrent: (key: string) => void
  readonly onAcceptAll: () => void
  /** The form for the item, where it is being corrected. */
  readonly formOf: (key: string) => ReactNode
  readonly onCorrect: (item: ReviewItem) => void
}

/** One card per figure read; arrows move between cards, letters accept, correct or reject. */
export function ProposalList({
  editing,
  context,
  review,
  current,
  openForm,
  onCurrent,
  onAcceptAll,
  formOf,
  onCorrect,
}: ProposalListProps) {
  const { language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const list = useRef<HTMLOListElement>(null)
  const { items } = review
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === current),
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a form that closes gives focus back
  useEffect(() => {
    if (current === null) return
    const card = list.current?.querySelector<HTMLElement>('[data-current]')
    // Whoever works in the card's own fields stays in them.
    if (card && !card.contains(document.activeElement)) card.focus()
  }, [current, openForm])

  const go = (to: number) => {
    const item = items[Math.min(items.length - 1, Math.max(0, to))]
    if (item) onCurrent(item.key)
  }
  const goOn = () => {
    const next = items.findIndex(({ state }, each) => each > at && !isSettled(state))
    go(next >= 0 ? next : at)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const item = items[at]
    const isOnCard = (event.target as HTMLElement).dataset.card !== undefined
    if (!item || !isOnCard || event.altKey || event.metaKey) return
    if (event.ctrlKey) {
      if (event.key.toLowerCase() !== 'z') return
      editing.dispatch({ kind: event.shiftKey ? 'redo' : 'undo' })
      event.preventDefault()
      return
    }
    const act = ACTS[event.key.toLowerCase()]
    if (!act) return
    const isDecision = act === 'accept' || act === 'correct' || act === 'reject'
    if (isDecision && item.state === 'locked') return
    event.preventDefault()
    switch (act) {
      case 'down':
        return go(at + 1)
      case 'up':
        return go(at - 1)
      case 'first':
        return go(0)
      case 'last':
        return go(items.length - 1)
      case 'accept':
        if (event.shiftKey) return onAcceptAll()
        if (!item.filling) return onCorrect(item)
        if (item.state !== 'there') review.accept(item)
        return goOn()
      case 'correct':
        return onCorrect(item)
      case 'reject':
        if (item.state === 'rejected') return review.reconsider(item.key)
        review.reject(item.key)
        return goOn()
    }
  }

  return (
    <ol ref={list} className={styles.cards} aria-label={words.proposals} onKeyDown={onKeyDown}>
      {items.map((item, each) => {
        const id = item.filling?.indicatorId ?? item.proposal.indicatorId
        const row = review.rowOf(id)
        const typed = editing.rows[id]
        if (!row || !typed) return null
        const isCurrent = each === at
        const headingId = `read-${each}`
        return (
          <li
            key={item.key}
            tabIndex={isCurrent ? 0 : -1}
            aria-labelledby={headingId}
            aria-current={isCurrent}
            data-card
            data-current={item.key === current || undefined}
            data-state={item.state}
            onFocus={(event) => {
              if (event.target === event.currentTarget) onCurrent(item.key)
            }}
          >
            <h3 id={headingId}>{row.indicator.name[language]}</h3>
            {formOf(item.key) || (
              <ProposalCard
                item={item}
                row={row}
                typed={typed}
                context={context}
                review={review}
                isCurrent={isCurrent}
                onCorrect={() => onCorrect(item)}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

const ACTS: Readonly<
  Record<string, 'down' | 'up' | 'first' | 'last' | 'accept' | 'correct' | 'reject'>
> = {
  arrowdown: 'down',
  arrowup: 'up',
  home: 'first',
  end: 'last',
  enter: 'accept',
  s: 'correct',
  x: 'reject',
  delete: 'reject',
}
