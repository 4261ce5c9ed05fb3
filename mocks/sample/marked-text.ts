import { type Evidence, STATED_FIELDS } from '../../src/domain/observation.ts'

const MARK = /\[\[([a-z-]+)\.([A-Za-z]+)\|([^\][|]+)\]\]/g

export interface MarkedText {
  readonly text: string
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
}

/**
 * Reads a text whose figures are marked in place, `[[indicator.field|words]]`, so that the words and
 * their positions cannot drift apart.
 *
 * @returns the plain text, and the evidence by indicator
 * @throws SyntaxError for an unknown field, or a bracket that closes no mark
 */
export function readMarkedText(marked: string): MarkedText {
  const evidence = new Map<string, Evidence[]>()
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, indicatorId = '', name, words = ''] = match
    const field = STATED_FIELDS.find((each) => each === name)
    if (!field) throw new SyntaxError(`${name} is no field of an observation`)
    text += marked.slice(from, match.index)
    const place = { field, start: text.length, end: text.length + words.length }
    evidence.set(indicatorId, [...(evidence.get(indicatorId) ?? []), place])
    text += words
    from = match.index + whole.length
  }
  text += marked.slice(from)
  if (/[[\]]/.test(text)) throw new SyntaxError('a mark is not closed or not well formed')
  return { text, evidence }
}
