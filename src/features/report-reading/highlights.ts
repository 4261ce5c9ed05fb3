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

const MOST_BEFORE = 12
const MOST_BEHIND = 8
// What stands between a name and its number, or leads to the name, and is no part of it.
const LEADS =
  /^(?:(?:và|với|đã|được|có|cũng|còn|tiếp tục|trong đó|riêng|đồng thời|bên cạnh đó|về|cụ thể|toàn (?:huyện|xã|phường|tỉnh|đảng bộ)|trong (?:tháng|quý|năm|kỳ))(?: |$))+/
const VERBS =
  /(?:(?:^| )(?:đạt|ước|thực hiện|là|có|còn|được|bằng|chiếm|tăng|giảm|vượt|trên|hơn|gần|khoảng|dưới|lên|đến|với|tỷ lệ|đã))+$/

const bare = (words: string): string => {
  const name = words.trim().replace(/\s+/g, ' ').toLowerCase()
  return name.replace(LEADS, '').replace(VERBS, '').trim()
}

/**
 * What a number is probably of, where it is of no indicator: the words before it, else those behind
 * it, up to the next punctuation mark or number. Empty where neither say.
 */
export function subjectNear(text: string, { start, end }: Span): string {
  const before = bare(/[^.,;:!?()\n\t\d]*$/.exec(text.slice(0, start))?.[0] ?? '')
  if (before.includes(' ')) return before.split(' ').slice(-MOST_BEFORE).join(' ')
  const behind = /^[^.,;:!?()\n\t\d]*/.exec(text.slice(end))?.[0] ?? ''
  return bare(behind).split(' ').slice(0, MOST_BEHIND).join(' ')
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
