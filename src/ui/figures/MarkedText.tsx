import { Link } from '@tanstack/react-router'

import { REPORT_TEXT } from '~/language/catalogues/report.ts'
import { useText } from '~/ui/locale.tsx'

export interface TextMark {
  readonly start: number
  readonly end: number
  /** The indicator that the mark links to. */
  readonly indicator?: { readonly id: string; readonly name: string }
}

interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly TextMark[]
  /** The offset of this text in the one that the marks refer to. */
  readonly start?: number
}

/** A report's text with its figures marked. Overlapping marks are left out. */
export function MarkedText({ text, marks, start: first = 0 }: MarkedTextProps) {
  const words = useText(REPORT_TEXT)
  const pieces = []
  let from = first
  for (const { start, end, indicator } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    pieces.push(text.slice(from - first, start - first))
    const figure = text.slice(start - first, end - first)
    pieces.push(
      <mark key={start} id={indicator && `${indicator.id}-${start}`}>
        {indicator ? (
          <Link
            to="/indicators/$id"
            params={{ id: indicator.id }}
            title={words.toFigure(indicator.name)}
          >
            {figure}
          </Link>
        ) : (
          figure
        )}
      </mark>,
    )
    from = end
  }
  pieces.push(text.slice(from - first))
  return pieces
}
