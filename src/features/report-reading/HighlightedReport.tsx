import { useEffect, useRef } from 'react'
import { useText } from '~/ui/locale.tsx'

import { type Highlight, piecesOf } from './highlights.ts'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'

interface HighlightedReportProps {
  readonly text: string
  readonly highlights: readonly (Highlight & { readonly state?: string; readonly label?: string })[]
  readonly current: string | null
  readonly onChoose: (key: string) => void
}

/** The report's text with its numbers highlighted; a highlight leads to its figure. */
export function HighlightedReport({ text, highlights, current, onChoose }: HighlightedReportProps) {
  const words = useText(REVIEW_TEXT)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const at = current === null ? null : place.current?.querySelector('[data-current]')
    at?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  const byKey = new Map(highlights.map((highlight) => [highlight, highlight]))
  return (
    <section ref={place} aria-label={words.text} className={styles.text} tabIndex={0}>
      {piecesOf(text, highlights).map(({ text: piece, highlight }, at) => {
        if (!highlight) return piece
        const { state, label } = byKey.get(highlight as (typeof highlights)[number]) ?? {}
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
            key={at}
            href={`#${highlight.key}`}
            tabIndex={-1}
            title={label}
            data-kind={highlight.kind}
            data-state={state}
            data-current={highlight.key === current || undefined}
            onClick={(event) => {
              event.preventDefault()
              onChoose(highlight.key)
            }}
          >
            {piece}
          </a>
        )
      })}
    </section>
  )
}
