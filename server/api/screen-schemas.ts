import { z } from '@hono/zod-openapi'

import { Correction, Explanation, Publication, Version } from './office-schemas.ts'
import {
  Began,
  Discrepancy,
  Event,
  Followed,
  Id,
  Indicator,
  Period,
  PresentedObservation,
  ReportSummary,
  Section,
  TargetInForce,
  Unit,
} from './schemas.ts'

// What screens are answered with, made of the records in schemas.ts and office-schemas.ts.

/** One indicator of one unit: everything the rules need to compute its standing. */
export const IndicatorHistory = z
  .object({
    indicator: Indicator,
    targets: z.array(TargetInForce).readonly(),
    observations: z.array(PresentedObservation).readonly().openapi({
      description:
        'The last 24 months, oldest first, the same period last year among them; more where a target of a longer span needs them. A month without a report is absent, never zero.',
    }),
    discrepancies: z.array(Discrepancy).readonly().openapi({
      description:
        'What does not add up in the month: in itself, and against the indicators that are its parts.',
    }),
    corrections: z.array(Correction).readonly(),
    explanations: z.array(Explanation.extend({ version: Version })).readonly(),
    events: z.array(Event).readonly().openapi({
      description:
        'Of the months shown: those about this indicator, and those about a whole month.',
    }),
  })
  .openapi('IndicatorHistory')

/** An indicator that is a part (*trong đó*) of another, with its figures for the same unit. */
export const PartHistory = IndicatorHistory.pick({ indicator: true, observations: true }).openapi(
  'PartHistory',
)

/** A part of a unit, with its figures for the same indicator. */
export const UnitHistory = z
  .object({
    unit: Unit,
    began: Began,
    targets: z.array(TargetInForce).readonly(),
    observations: z.array(PresentedObservation).readonly(),
  })
  .openapi('UnitHistory')
export type UnitHistory = z.infer<typeof UnitHistory>

/** Which unit and month a screen shows. */
export const screen = {
  unit: Unit,
  began: Began,
  formation: Followed.nullable().openapi({
    description:
      'How the unit came to be, where that is known: its past is that of its predecessors.',
  }),
  ending: Followed.nullable().openapi({ description: 'What became of the unit.' }),
  period: Period,
  report: ReportSummary,
  previous: Period.nullable().openapi({ description: 'The published month before this one.' }),
  next: Period.nullable(),
  publications: z.array(Publication).readonly().openapi({
    description: 'Each time the month was published, oldest first.',
  }),
  sections: z.array(Section).readonly().openapi({
    description: 'The sections of the official table, in its order.',
  }),
  edition: z.number().int().nullable().openapi({
    description: 'Which of them is shown; null for the month as it stands.',
  }),
}

export const ScreenQuery = z.object({
  unit: Id.optional().openapi({ description: 'The first unit without a parent when left out.' }),
  period: Period.optional().openapi({ description: 'The newest published month when left out.' }),
  edition: z.coerce.number().int().min(1).optional().openapi({
    description: 'The month as it was presented: the number of one of its publications.',
  }),
  at: z.coerce.number().int().min(1).optional().openapi({
    description: 'Figures as they stood at that version of the data. Not together with `edition`.',
  }),
})
