import { matches, typedEnd, type Word, wordsOf } from './searched-words.ts'

/** What can be searched for. */
export interface Searchable {
  /** Shown, with the matches marked. */
  readonly text: string
  /** Searched too, and shown beside it. */
  readonly beside?: string | undefined
}

/** Offsets in a text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Hit<Item> {
  readonly item: Item
  /** The matches in the text, in order. */
  readonly marks: readonly Span[]
  /** The higher the better. */
  readonly score: number
}

// Each counts more than all after it together.
const WITH_ITS_MARKS = 16
const AS_TYPED_TOGETHER = 8
const AT_THE_BEGINNING = 4
const WHOLE_WORDS = 2
const IN_THE_TEXT = 1

/**
 * Finds the items in which a word begins with each word of the query, in any order, with or without
 * diacritics; equally good hits keep the order of the items.
 *
 * @returns the search; a query without letters and digits finds nothing
 */
export function finderIn<Item extends Searchable>(
  items: readonly Item[],
): (query: string) => Hit<Item>[] {
  const prepared = items.map((item) => ({
    item,
    words: wordsOf(item.text),
    beside: wordsOf(item.beside ?? ''),
  }))
  return (query) => {
    const typed = wordsOf(query)
    if (typed.length === 0) return []
    return prepared
      .flatMap(({ item, words, beside }) => {
        const all = [...words, ...beside]
        if (!typed.every((each) => all.some((word) => matches(word, each)))) return []
        const score = scoreOf(typed, words, all)
        return [{ item, marks: marksIn(item.text, words, typed), score }]
      })
      .sort((a, b) => b.score - a.score)
  }
}

function scoreOf(typed: readonly Word[], words: readonly Word[], all: readonly Word[]): number {
  const together = placesOf(typed, words)
  const every = (test: (word: Word, each: Word) => boolean) =>
    typed.every((each) => all.some((word) => test(word, each)))
  const isMarked = typed.some((each) => each.hasMarks)
  return (
    (isMarked && every((word, each) => word.key === each.key) ? WITH_ITS_MARKS : 0) +
    (together.length > 0 ? AS_TYPED_TOGETHER : 0) +
    (together[0] === 0 ? AT_THE_BEGINNING : 0) +
    (every((word, each) => word.plainKey === each.plainKey) ? WHOLE_WORDS : 0) +
    (typed.every((each) => words.some((word) => matches(word, each))) ? IN_THE_TEXT : 0)
  )
}

/** Indexes of the words where the whole query follows, in its order. */
const placesOf = (typed: readonly Word[], words: readonly Word[]): number[] =>
  words.flatMap((_, i) =>
    typed.every((each, j) => {
      const word = words[i + j]
      return word !== undefined && matches(word, each)
    })
      ? [i]
      : [],
  )

/** The spans of the whole query in order, or else of each of its words. */
function marksIn(text: string, words: readonly Word[], typed: readonly Word[]): Span[] {
  const last = typed.at(-1)
  const together = placesOf(typed, words).flatMap((i) => {
    const [first, final] = [words[i], words[i + typed.length - 1]]
    return first && final && last ? [{ start: first.start, end: typedEnd(text, final, last) }] : []
  })
  if (together.length > 0) return withoutOverlap(together)
  return words.flatMap((word) => {
    const each = typed.find((one) => matches(word, one))
    return each ? [{ start: word.start, end: typedEnd(text, word, each) }] : []
  })
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const separate: Span[] = []
  for (const span of spans) if ((separate.at(-1)?.end ?? 0) <= span.start) separate.push(span)
  return separate
}

/** A piece of a text, marked or not. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** Letters shown before the first mark of a shortened text. */
const BEFORE = 40

/**
 * A text as marked and unmarked pieces. A long one is shortened between words, around its first mark.
 *
 * @param most - about how many letters to show
 */
export function excerpt(text: string, marks: readonly Span[], most: number): Piece[] {
  const isLong = text.length > most
  const first = marks[0]?.start ?? 0
  const from = isLong && first > BEFORE ? text.lastIndexOf(' ', first - BEFORE) + 1 : 0
  const cut = isLong && from + most < text.length ? text.lastIndexOf(' ', from + most) : -1
  const to = cut > from ? cut : isLong ? Math.min(text.length, from + most) : text.length
  const pieces: Piece[] = [{ text: from > 0 ? '… ' : '', isMarked: false }]
  let at = from
  for (const { start, end } of marks) {
    if (start < at || end > to) continue
    pieces.push({ text: text.slice(at, start), isMarked: false })
    pieces.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}
