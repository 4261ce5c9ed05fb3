import { z } from '@hono/zod-openapi'
import {
  DISCREPANCY_RULES,
  type Discrepancy as DomainDiscrepancy,
} from '../../src/domain/discrepancy.ts'
import type { Event as DomainEvent } from '../../src/domain/event.ts'
import { type Figure, QUALIFIERS } from '../../src/domain/figure.ts'
import {
  ACCUMULATIONS,
  type Indicator as DomainIndicator,
  type Localized as DomainLocalized,
  type PastIndicator as DomainPastIndicator,
  FREQUENCIES,
  MEASURE_KINDS,
  type Measure,
  type Thresholds,
} from '../../src/domain/indicator.ts'
import {
  type Evidence as DomainEvidence,
  type Observation as DomainObservation,
  type PresentedObservation as DomainPresentedObservation,
  STATED_FIELDS,
  type StatedGrowth,
  type StatedPercent,
} from '../../src/domain/observation.ts'
import type { Passage as DomainPassage } from '../../src/domain/passage.ts'
import { isPeriod } from '../../src/domain/period.ts'
import type { Programme as DomainProgramme } from '../../src/domain/programme.ts'
import {
  DIRECTIVE_STATES,
  type Directive as DomainDirective,
  type Source as DomainSource,
} from '../../src/domain/report.ts'
import type { Section as DomainSection } from '../../src/domain/section.ts'
import { isSpan } from '../../src/domain/span.ts'
import {
  type Succession as DomainSuccession,
  type FollowedSuccession,
  SUCCESSION_KINDS,
} from '../../src/domain/succession.ts'
import {
  type Target as DomainTarget,
  type TargetInForce as DomainTargetInForce,
  LIMITS,
  TARGET_BASES,
} from '../../src/domain/target.ts'
import { type Unit as DomainUnit, UNIT_KINDS } from '../../src/domain/unit.ts'
import type { ReportSummary as StoreReportSummary } from '../store/store.ts'

// What the API answers, as schemas. Each `satisfies` the domain's type, so that the two cannot differ.

/**
 * The schema of a `T`: it has every field of `T`. A missing field does not compile, even one that is
 * optional in `T`.
 */
export type SchemaOf<T> = z.ZodType<T> & {
  readonly shape: Readonly<Record<keyof T, z.ZodType>>
}

export const Period = z.string().refine(isPeriod, 'phải có dạng YYYY-MM').openapi('Period', {
  description: 'A calendar month, YYYY-MM. Months sort and compare as text.',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
  example: '2021-04',
})

export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'phải gồm chữ thường không dấu, chữ số và gạch nối')
  .openapi({ example: 'cau-ke' })

/** A year in an address or a query, where everything is text. */
export const Year = z.coerce.number().int().min(1990).max(2100)

export const Began = Period.nullable().openapi({
  description:
    'The unit’s first month, from which its first year counts; null if it always existed.',
})

export const Localized = z
  .object({ vi: z.string(), en: z.string() })
  .openapi('Localized') satisfies SchemaOf<DomainLocalized>

const figure = {
  value: z.number().openapi({ description: 'Money in đồng, percent 0–100.' }),
  high: z.number().optional().openapi({ description: 'The upper end of `between`.' }),
  qualifier: z.enum(QUALIFIERS).openapi({
    description:
      'What the words around the number promise: under = gần, over = trên, at-least = không dưới, at-most = không quá, between = từ … đến …, about = khoảng.',
  }),
  estimated: z.boolean().openapi({ description: 'ước, ước đạt' }),
  word: z.string().min(1).max(40).optional().openapi({
    description: 'The qualifier’s word where the report chose another than the usual one.',
  }),
  digit: z.number().positive().optional().openapi({
    description: 'What one in its last written place is worth, where the value does not show it.',
  }),
}
const FigureSchema = z.object(figure).openapi('Figure') satisfies SchemaOf<Figure>

const Origin = z.enum(['reported', 'derived', 'illustrative']).openapi('Origin')
const Base = z.enum(TARGET_BASES).openapi('TargetBase')

export const SpanText = z.string().refine(isSpan, 'không phải là kỳ chỉ tiêu').openapi('Span', {
  description:
    'The months a target is for: 2021, 2025-H2, 2025-Q3, 2025..2030 or 2025-07..2026-03.',
  example: '2021',
})

const Profile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linear') }),
  z.object({ kind: z.literal('weights'), weights: z.array(z.number()).readonly() }),
  z.object({ kind: z.literal('last-year') }),
])

const Evidence = z
  .object({
    field: z.enum(STATED_FIELDS),
    start: z.number().int().min(0),
    end: z
      .number()
      .int()
      .positive()
      .openapi({ description: 'Exclusive; offsets count UTF-16 units.' }),
  })
  .openapi('Evidence') satisfies SchemaOf<DomainEvidence>

export const Unit = z
  .object({
    id: Id,
    kind: z.enum(UNIT_KINDS),
    name: Localized,
    parentId: z.string().nullable(),
    since: Period.optional().openapi({
      description: 'The first month in which it is as described here.',
    }),
    closedFrom: Period.optional().openapi({
      description: 'The first month in which it is no more.',
    }),
  })
  .openapi('Unit') satisfies SchemaOf<DomainUnit>

export const Indicator = z
  .object({
    id: Id,
    name: Localized,
    group: Id.openapi({ description: 'The section of the official table it is in.' }),
    accumulation: z.enum(ACCUMULATIONS),
    direction: z.enum(['up', 'down']),
    measure: z.object({
      kind: z.enum(MEASURE_KINDS),
      name: Localized,
    }) satisfies SchemaOf<Measure>,
    body: z.string().openapi({ description: 'The body that answers for the indicator.' }),
    profile: Profile,
    thresholds: z.object({ ahead: z.number(), onPace: z.number() }) satisfies SchemaOf<Thresholds>,
    definition: z.string().optional(),
    since: Period.optional(),
    closedFrom: Period.optional(),
    frequency: z.enum(FREQUENCIES).optional().openapi({ description: 'Monthly when left out.' }),
    partOf: z.string().optional().openapi({ description: 'The indicator it is a part of.' }),
    hasAllParts: z.literal(true).optional().openapi({
      description: 'Its parts are complete: they add up to it.',
    }),
    unitKinds: z.array(z.enum(UNIT_KINDS)).readonly().optional().openapi({
      description: 'The kinds of unit that report it; with `unitIds` left out too, all do.',
    }),
    unitIds: z.array(Id).readonly().optional(),
  })
  .openapi('Indicator') satisfies SchemaOf<DomainIndicator>

export const PastIndicator = Indicator.pick({ id: true, name: true, definition: true })
  .extend({
    until: Period.openapi({ description: 'The first month of the next name or definition.' }),
  })
  .openapi('PastIndicator') satisfies SchemaOf<DomainPastIndicator>

export const Section = z
  .object({ id: Id, name: Localized })
  .openapi('Section') satisfies SchemaOf<DomainSection>

export const Target = z
  .object({
    indicatorId: Id,
    unitId: Id,
    span: SpanText,
    base: Base,
    revisedFrom: z.union([Period, z.literal('')]).openapi({
      description: 'The first month judged by it, where it revises an earlier target; else empty.',
    }),
    figure: FigureSchema,
    origin: Origin,
    limit: z.enum(LIMITS).optional().openapi({
      description:
        'What it requires: to reach it, to stay at or under it, or to be exactly it. When left out, a flow that should be low has a ceiling, all else a floor.',
    }),
    document: z.string().optional().openapi({ description: 'The paper that set it.' }),
    decidedOn: z.iso.date().optional(),
    profile: Profile.optional().openapi({
      description: 'How it falls due, where that differs from the indicator’s profile.',
    }),
  })
  .openapi('Target') satisfies SchemaOf<DomainTarget>

const Percent = z
  .object({ ...figure, base: Base })
  .openapi('StatedPercent') satisfies SchemaOf<StatedPercent>

const Growth = z
  .object({ ...figure, as: z.enum(['increase', 'decrease', 'ratio']) })
  .openapi('StatedGrowth', {
    description:
      'Growth against the same period last year in percent: tăng 14,7%, giảm 4%, bằng 96%.',
  }) satisfies SchemaOf<StatedGrowth>

export const TargetInForce = Target.extend({
  inferredFrom: z
    .object({ period: Period, yearToDate: FigureSchema, statedPercent: Percent })
    .optional()
    .openapi({
      description:
        'Where none is set: the later report of the same year that implies it by what was done and how much of the target that is. No record; it is inferred with each answer.',
    }),
}).openapi('TargetInForce') satisfies SchemaOf<DomainTargetInForce>

export const Discrepancy = z
  .object({
    rule: z.enum(DISCREPANCY_RULES),
    stated: z.union([Growth, FigureSchema]),
    expected: z.union([Growth, FigureSchema]),
    period: Period,
  })
  .openapi('Discrepancy', {
    description: 'Two figures that cannot both be true, and the rule they break.',
  }) satisfies SchemaOf<DomainDiscrepancy>

export const Observation = z
  .object({
    indicatorId: Id,
    unitId: Id,
    period: Period,
    month: FigureSchema.nullable(),
    yearToDate: FigureSchema.nullable(),
    statedPercent: Percent.nullable(),
    statedGrowth: Growth.optional(),
    origin: Origin,
    scopeAssumed: z.boolean().openapi({
      description:
        'The words leave open whether the figure is the month’s or the year’s; read as the year’s.',
    }),
    cutOff: z.string().nullable(),
    evidence: z.array(Evidence).readonly(),
    note: z.string().optional(),
  })
  .openapi('Observation') satisfies SchemaOf<DomainObservation>

export const PresentedObservation = Observation.extend({
  addedFrom: z.number().int().optional().openapi({
    description:
      'How many units the month was added up from, before they became one; left out otherwise.',
  }),
  isRestated: z.literal(true).optional().openapi({
    description: 'The unit states it anew of a month before it began; left out otherwise.',
  }),
}).openapi('PresentedObservation') satisfies SchemaOf<DomainPresentedObservation>

export const Succession = z
  .object({
    id: Id,
    kind: z.enum(SUCCESSION_KINDS),
    from: Period.openapi({ description: 'The first month of the successors.' }),
    predecessorIds: z.array(Id).readonly(),
    successorIds: z.array(Id).readonly(),
    document: z.string().optional().openapi({ description: 'The paper that says so.' }),
  })
  .openapi('Succession') satisfies SchemaOf<DomainSuccession>

/** A succession, and its units by name. */
export const Followed = Succession.extend({
  predecessors: z.array(Unit).readonly(),
  successors: z.array(Unit).readonly(),
}).openapi('FollowedSuccession') satisfies SchemaOf<FollowedSuccession>

export const Event = z
  .object({
    id: Id,
    unitId: Id,
    period: Period,
    indicatorId: Id.nullable().openapi({
      description: 'The indicator it explains; null where it is about the whole month.',
    }),
    text: z.string(),
  })
  .openapi('Event') satisfies SchemaOf<DomainEvent>

export const Programme = z
  .object({
    id: Id,
    name: Localized,
    document: z.string().optional().openapi({ description: 'The paper that set it up.' }),
    span: SpanText.optional().openapi({
      description: 'The span whose targets it is judged by; the year of the month when left out.',
    }),
    indicatorIds: z.array(Id).readonly().openapi({ description: 'In its own order.' }),
  })
  .openapi('Programme') satisfies SchemaOf<DomainProgramme>

export const ReportState = z.enum(['draft', 'published', 'reopened'])

export const Source = z.object({
  name: z.string(),
  url: z.string().nullable(),
}) satisfies SchemaOf<DomainSource>

export const ReportSummary = z
  .object({
    unitId: Id,
    period: Period,
    status: ReportState,
    meetingDate: z.string().nullable(),
    source: Source.nullable(),
    reopenReason: z.string().optional(),
  })
  .openapi('ReportSummary') satisfies SchemaOf<StoreReportSummary>

export const Directive = z
  .object({
    id: z.string(),
    unitId: Id,
    period: Period,
    text: z.string(),
    assignee: z.string().nullable(),
    due: z.string().nullable(),
    state: z.enum(DIRECTIVE_STATES),
    carriedFrom: z.string().optional(),
    slideId: z.string().optional().openapi({
      description: 'The slide on which it was concluded; it comes back there the month after.',
    }),
    meetingId: z.string().optional(),
  })
  .openapi('Directive') satisfies SchemaOf<DomainDirective>

export const Passage = z
  .object({
    text: z.string(),
    marks: z.array(Evidence).readonly(),
    start: z.number().int(),
  })
  .openapi('Passage', {
    description: 'Sentences of the report, with the places of the figures they state.',
  }) satisfies SchemaOf<DomainPassage>
