import { yearOf } from '~/domain/period.ts'
import { isSpan, kindOfSpan, monthsOfSpan, type Span } from '~/domain/span.ts'
import { choice, type Field, InvalidInput, type Values } from './form-fields.ts'
import type { AdminText } from './text.vi.ts'

const SHAPES = ['year', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', 'term', 'months'] as const
/** What a span is chosen as; its year or its ends are typed beside it. */
export type SpanShape = (typeof SHAPES)[number]

type Part = 'year' | 'fromYear' | 'toYear' | 'first' | 'last'

const partsOf = (shape: string): readonly Part[] => {
  if (shape === 'term') return ['fromYear', 'toYear']
  return shape === 'months' ? ['first', 'last'] : ['year']
}

/** The span in a form as it is typed so far; `null` where it is none yet. */
export function spanIn(name: string, values: Values): Span | null {
  const shape = values[name] ?? 'year'
  const typed = partsOf(shape).map((part) => (values[`${name}.${part}`] ?? '').trim())
  const text = typed.join('..')
  const span = shape.length === 2 ? `${text}-${shape}` : text
  return typed.every(Boolean) && isSpan(span) ? span : null
}

/** The months a target is for: a year or a part of it, a term, or from month to month. */
export const spanField = (words: AdminText): Field<Span> => ({
  controls: (name) => {
    const part = (key: Part, kind: 'text' | 'month') => ({
      name: `${name}.${key}`,
      label: words.spanParts[key],
      kind,
      isRequired: true,
      isShown: (values: Values) => partsOf(values[name] ?? 'year').includes(key),
      ...(kind === 'text' && { pattern: String.raw`(19|20)\d{2}`, hint: words.yearHint }),
    })
    return [
      {
        name,
        label: words.span,
        kind: 'select',
        options: SHAPES.map((value) => ({ value, label: words.spanShapes[value] })),
      },
      part('year', 'text'),
      part('fromYear', 'text'),
      part('toYear', 'text'),
      part('first', 'month'),
      part('last', 'month'),
    ]
  },
  fill: (name, span) => {
    if (!span) return { [name]: 'year' }
    const { from, to } = monthsOfSpan(span)
    const kind = kindOfSpan(span)
    const part = kind === 'half-year' || kind === 'quarter' ? span.slice(-2) : kind
    return {
      [name]: part,
      [`${name}.year`]: String(yearOf(from)),
      [`${name}.fromYear`]: String(yearOf(from)),
      [`${name}.toYear`]: kind === 'term' ? String(yearOf(to)) : '',
      [`${name}.first`]: kind === 'months' ? from : '',
      [`${name}.last`]: kind === 'months' ? to : '',
    }
  },
  read: (name, values) => {
    const span = spanIn(name, values)
    if (span === null) throw new InvalidInput(words.badSpan)
    return span
  },
})

const SPANS = ['year', 'span'] as const

/** The span by whose targets something is judged; `null` for the year of the month. */
export function spanOrYearField(words: AdminText): Field<Span | null> {
  const by = choice(words.programmes.judged, SPANS, words.programmes.judgedBy)
  const span = spanField(words)
  const isOwn = (name: string, values: Values) => values[`${name}.by`] === 'span'
  return {
    controls: (name) => [
      ...by.controls(`${name}.by`),
      ...span.controls(name).map((control) => ({
        ...control,
        isShown: (values: Values) => isOwn(name, values) && (control.isShown?.(values) ?? true),
      })),
    ],
    fill: (name, stored) => ({
      ...by.fill(`${name}.by`, stored ? 'span' : 'year'),
      ...span.fill(name, stored),
    }),
    read: (name, values) => (isOwn(name, values) ? span.read(name, values) : null),
  }
}
