import type { Span } from '~/reading/prose/proposal.ts'

/** A stretch of the report that something was read in. */
export interface Mark extends Span {
  /** What it leads to. */
  readonly key: string
  readonly kind: 'proposal' | 'aside'
}

/** A piece of the text, with the mark it lies under. */
export interface Piece {
  readonly text: string
  readonly mark: Mark | null
}

/**
 * Cuts a text at its marks, in order and without loss. Of marks that overlap the one that begins
 * first stays, of those that begin together the first given.
 */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null })
    pieces.push({ text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null })
  return pieces
}

const WORDS_BEFORE = 7

/**
 * The words before a place up to the last mark of punctuation or number: likely what is spoken of
 * there, for a person to shorten.
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
