import { wordsOfIndicators } from '../../mocks/sample/indicator-words.ts'
import { indicators } from '../../mocks/sample/indicators.ts'
import { withWords } from '../../src/domain/indicator-words.ts'
import type { Proposal } from '../../src/reading/prose/proposal.ts'
import { readProse } from '../../src/reading/prose/read-prose.ts'
import { isSupported } from '../../src/reading/prose/weighing.ts'
import { type Paragraph, type Stated, statedBy } from './corpus.ts'

export const sought = withWords(indicators, wordsOfIndicators)

/** Every field is compared together with the indicator and, except for the first, the value it belongs to. */
export const FIELDS = [
  'indicator',
  'scope',
  'value',
  'unit',
  'qualifier',
  'percent',
  'base',
  'same period',
] as const
export type Field = (typeof FIELDS)[number]

const flows = new Set(
  indicators.filter(({ accumulation }) => accumulation === 'flow').map(({ id }) => id),
)
const unitOf = new Map(indicators.map(({ id, measure }) => [id, measure.kind]))

function fieldsOf(stated: Stated, unit: string | undefined): Record<Field, readonly string[]> {
  const { indicatorId, scope, figure, percents, same } = stated
  const value = figure?.replace(/^[\^<>~=]+/, '') ?? `${percents[0]?.figure}%`
  const of = `${indicatorId} ${value}`
  return {
    indicator: [indicatorId],
    scope: [`${of} ${scope}`],
    value: figure === null ? [] : [of],
    unit: figure === null ? [] : [`${of} ${unit}`],
    qualifier: figure === null ? [] : [`${indicatorId} ${figure}`],
    percent: percents.map((percent) => `${of} ${percent.figure}`),
    base: percents.map((percent) => `${of} ${percent.figure} ${percent.base}`),
    'same period': same === null ? [] : [`${of} ${same}`],
  }
}

export interface Tally {
  right: number
  proposed: number
  stated: number
}

export interface Miss {
  readonly title: string
  readonly isMissing: boolean
  readonly field: Field
  readonly words: string
  readonly isHigh: boolean
}

export interface Score {
  readonly fields: Readonly<Record<Field, Tally>>
  readonly misses: readonly Miss[]
  /** Figures proposed with high confidence whose value is in no annotation. */
  readonly wrongAndHigh: number
  readonly high: number
  /** The same of those that one click enters where nothing else is known of the indicators. */
  readonly wrongAtOneClick: number
  readonly atOneClick: number
}

export const read = ({ text, period, unitName }: Paragraph) =>
  readProse({ text, period, unitName, indicators: sought })

/** Compares what is read in each paragraph with what is expected of it. */
export function score(paragraphs: readonly Paragraph[]): Score {
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, proposed: 0, stated: 0 }]),
  ) as Record<Field, Tally>
  const misses: Miss[] = []
  let wrongAndHigh = 0
  let high = 0
  let wrongAtOneClick = 0
  let atOneClick = 0
  for (const paragraph of paragraphs) {
    const { proposals } = read(paragraph)
    const stated = paragraph.stated.map((each) => fieldsOf(each, unitOf.get(each.indicatorId)))
    const proposed = proposals.map((each) => fieldsOf(statedBy(each), each.unit))
    for (const field of FIELDS) {
      const left = stated.flatMap((each) => each[field])
      fields[field].stated += left.length
      for (const [at, each] of proposed.entries())
        for (const words of each[field]) {
          fields[field].proposed += 1
          const found = left.indexOf(words)
          if (found >= 0) {
            left.splice(found, 1)
            fields[field].right += 1
          } else misses.push(miss(paragraph, field, words, proposals[at]))
        }
      for (const words of left) misses.push(miss(paragraph, field, words))
    }
    const values = new Set(stated.flatMap((each) => [...each.value, ...each.percent]))
    for (const [at, proposal] of proposals.entries()) {
      const own = proposed[at]
      const isWrong = [...(own?.value ?? []), ...(own?.percent ?? [])].some(
        (words) => !values.has(words),
      )
      const isHigh = proposal.confidence === 'high'
      high += Number(isHigh)
      wrongAndHigh += Number(isHigh && isWrong)
      const isEntered = isEnteredAtOneClick(proposal)
      atOneClick += Number(isEntered)
      wrongAtOneClick += Number(isEntered && isWrong)
    }
  }
  return { fields, misses, wrongAndHigh, high, wrongAtOneClick, atOneClick }
}

const isEnteredAtOneClick = (proposal: Proposal): boolean =>
  proposal.scope !== null &&
  isSupported(proposal, {
    isShare: proposal.unit === 'percent',
    isFlow: flows.has(proposal.indicatorId),
    isKnown: false,
  })

const miss = ({ title }: Paragraph, field: Field, words: string, proposal?: Proposal): Miss => ({
  title,
  field,
  words,
  isMissing: !proposal,
  isHigh: proposal?.confidence === 'high',
})
