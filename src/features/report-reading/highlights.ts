import type { Span } from '~/reading/prose/proposal.ts'

/** A span of the report that was read as a figure, or put aside. */
export interface Highlight extends Span {
  /** The item it leads to. */
  readonly key: string
  readonly kind: 'proposal' | 'aside'
}

/** A piece of the text, with the highlight that covers it. */
export interface Piece {
  readonly text: string
  readonly highlight: Highlight | null
}

/**
 * Cuts a text at its highlights, in order and without loss. Of overlapping highlights the earliest
 * wins, then the first given.
 */
export function piecesOf(text: string, highlights: readonly Highlight[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const highlight of highlights.toSorted((a, b) => a.start - b.start)) {
    if (highlight.start < at || highlight.end <= highlight.start || highlight.end > text.length)
      continue
    if (highlight.start > at)
      pieces.push({ text: text.slice(at, highlight.start), highlight: null })
    pieces.push({ text: text.slice(highlight.start, highlight.end), highlight })
    at = highlight.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), highlight: null })
  return pieces
}

const WORDS_BEFORE = 7

/**
 * The words before a place up to the last punctuation mark or number: likely the name
 * of the indicator, for a person to shorten.
 */
export function subjectBefore(text: string, { start }: Pick<Span, 'start'>): string {
  const clause = /[^.,;:!?()\n\d]*$/.exec(text.slice(0, start))?.[0] ?? ''
  return clause.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ').toLowerCase()
}

const AROUND = 48

/** A place with some words on both sides, cut between words. */
export function excerptOf(
  text: string,
  { start, end }: Span,
): { readonly before: string; readonly at: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/\s+/g, ' ')
  const after = text.slice(end, end + AROUND).replace(/\s+/g, ' ')
  return {
    before: start > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before,
    at: text.slice(start, end),
    after: end + AROUND < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  }
}
