import type { Evidence } from './observation.ts'

/** Sentences cut out of a report, with the places of the figures they state. */
export interface Passage {
  readonly text: string
  /** Offsets in `text`, in order. */
  readonly marks: readonly Evidence[]
  /** Where `text` begins in the report. */
  readonly start: number
}

// A full stop ends a sentence only before white space: "1.710 tỷ" does not.
const SENTENCE_END = /[.!?…]+(?=\s|$)|\n+/g

/** The offsets of a report's sentences, without surrounding space. */
export function sentencesOf(report: string): { readonly start: number; readonly end: number }[] {
  const ends = [...report.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  return [...new Set([...ends, report.length])].flatMap((end, i) => {
    const from = ends[i - 1] ?? 0
    const words = report.slice(from, end)
    const start = from + words.length - words.trimStart().length
    return words.trim() === '' ? [] : [{ start, end: start + words.trim().length }]
  })
}

/**
 * The sentences of `report` that contain the evidence, from the first to the last.
 *
 * @returns `null` if there is no evidence, or it is outside the text
 */
export function passageOf(report: string, evidence: readonly Evidence[]): Passage | null {
  const inside = evidence.filter(({ start, end }) => start < end && end <= report.length)
  if (inside.length === 0) return null
  const ends = [...report.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  const first = Math.min(...inside.map((each) => each.start))
  const last = Math.max(...inside.map((each) => each.end))
  const from = Math.max(0, ...ends.filter((end) => end <= first))
  const to = ends.find((end) => end >= last) ?? report.length
  const start = from + (/^\s*/.exec(report.slice(from, to))?.[0].length ?? 0)
  return {
    text: report.slice(start, to).trimEnd(),
    start,
    marks: inside
      .map((each) => ({ ...each, start: each.start - start, end: each.end - start }))
      .sort((a, b) => a.start - b.start),
  }
}
