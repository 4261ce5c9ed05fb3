import { useEffect, useRef } from 'react'
import { useText } from '~/ui/locale.tsx'

import { type Mark, piecesOf } from './marks.ts'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'

interface ReportMarksProps {
  readonly text: string
  readonly marks: readonly (Mark & { readonly state?: string; readonly label?: string })[]
  readonly current: string | null
  readonly onChoose: (key: string) => void
}

/** The report's words, with a mark under each number that was read; a mark leads to what was read. */
export function ReportMarks({ text, marks, current, onChoose }: ReportMarksProps) {
  const words = useText(REVIEW_TEXT)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const at = current === null ? null : place.current?.querySelector('[data-current]')
    at?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  const byKey = new Map(marks.map((mark) => [mark, mark]))
  return (
    <section ref={place} aria-label={words.text} className={styles.text} tabIndex={0}>
      {piecesOf(text, marks).map(({ text: piece, mark }, at) => {
        if (!mark) return piece
        const { state, label } = byKey.get(mark as (typeof marks)[number]) ?? {}
        return (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
            key={at}
            href={`#${mark.key}`}
            tabIndex={-1}
            title={label}
            data-kind={mark.kind}
            data-state={state}
            data-current={mark.key === current || undefined}
            onClick={(event) => {
              event.preventDefault()
              onChoose(mark.key)
            }}
          >
            {piece}
          </a>
        )
      })}
    </section>
  )
}
