import { z } from '@hono/zod-openapi'

import { type Account as DomainAccount, ROLES } from '../../src/domain/account.ts'
import type { Correction as DomainCorrection } from '../../src/domain/correction.ts'
import { MONTH_STATES } from '../../src/domain/coverage.ts'
import type {
  Acceptance as DomainAcceptance,
  Actor as DomainActor,
  AuditRecord as DomainAuditRecord,
  Draft as DomainDraft,
  Entry as DomainEntry,
  Explanation as DomainExplanation,
  Publication as DomainPublication,
} from '../../src/domain/entry.ts'
import type { Report } from '../../src/domain/report.ts'
import {
  Began,
  Followed,
  Id,
  Indicator,
  Observation,
  Period,
  PresentedObservation,
  ReportState,
  type SchemaOf,
  Source,
  Target,
  Unit,
} from './schemas.ts'

// What the office sends and is answered. Texts are stored as typed, up to a limit.

export const Instant = z.string().openapi({ description: 'ISO 8601 in UTC.' })
export const Actor = z
  .object({ id: z.string(), name: z.string() })
  .openapi('Actor') satisfies SchemaOf<DomainActor>

export const Version = z.number().int().openapi({
  description: 'What `If-Match` has to name for the next change; 0 for what is not there yet.',
})
export const Line = z.string().trim().max(300)
export const Words = z.string().trim().max(4000)
export const Reason = z.string().trim().min(3, 'cần ít nhất 3 chữ').max(1000)

export const UnitPeriod = z.object({ unit: Id, period: Period })
export const UnitPeriodIndicator = UnitPeriod.extend({ indicator: Id })

const Acceptance = z.object({
  check: z.string().max(300),
  reason: Reason,
}) satisfies SchemaOf<DomainAcceptance>

/** One row of a sheet as typed. */
export const EntryInput = Observation.pick({
  month: true,
  yearToDate: true,
  statedPercent: true,
  statedGrowth: true,
  scopeAssumed: true,
  cutOff: true,
  evidence: true,
})
  .extend({
    note: Words,
    acceptances: z.array(Acceptance).max(20).readonly(),
    removal: Line,
  })
  .openapi('EntryInput')

export const Entry = Observation.extend({
  note: z.string(),
  acceptances: z.array(Acceptance).readonly(),
  removal: z.string(),
  savedAt: Instant,
  savedBy: Actor,
}).openapi('Entry') satisfies SchemaOf<DomainEntry>

export const DraftInput = z
  .object({
    meetingDate: z.iso.date().nullable(),
    source: z.object({ name: Line, url: z.url().max(1000).nullable() }).nullable(),
    text: z.string().max(200_000),
  })
  .openapi('DraftInput')

export const Draft = DraftInput.extend({
  unitId: Id,
  period: Period,
  source: Source.nullable(),
  submittedAt: Instant.nullable(),
  savedAt: Instant,
  savedBy: Actor,
}).openapi('Draft') satisfies SchemaOf<DomainDraft>

export const Publication = z
  .object({
    unitId: Id,
    period: Period,
    number: z.number().int(),
    at: Instant,
    by: Actor,
    reason: z.string().nullable(),
    accepted: z.array(Acceptance.extend({ indicatorId: Id })).readonly(),
    version: Version,
  })
  .openapi('Publication') satisfies SchemaOf<DomainPublication>

export const PublishedReport = DraftInput.extend({
  unitId: Id,
  period: Period,
  source: Source.nullable(),
  status: ReportState,
  reopenReason: z.string().optional(),
}).openapi('PublishedReport') satisfies SchemaOf<Report>

const SheetRow = z
  .object({
    indicator: Indicator,
    targets: z.array(Target).readonly(),
    history: z.array(PresentedObservation).readonly().openapi({
      description: 'What is published of the 24 months up to this one, without this one.',
    }),
    published: Observation.nullable(),
    entry: Entry.nullable(),
    version: Version,
    parts: z.array(Observation).readonly().openapi({
      description: 'The same month as the parts of the unit published it.',
    }),
    partIds: z.array(Id).readonly().openapi({
      description:
        'The parts of the unit whose figures add up to the row; empty where nothing does.',
    }),
    arePartsDue: z.boolean().openapi({
      description:
        'All its parts (trong đó) are asked in the month, so that they can add up to it.',
    }),
  })
  .openapi('SheetRow')

export const Sheet = z
  .object({
    unit: Unit,
    period: Period,
    began: Began,
    ending: Followed.nullable().openapi({ description: 'What became of the unit.' }),
    partIds: z.array(Id).readonly(),
    report: PublishedReport.nullable(),
    reportVersion: Version,
    draft: Draft.nullable(),
    draftVersion: Version,
    publications: z.array(Publication).readonly(),
    rows: z.array(SheetRow).readonly(),
  })
  .openapi('Sheet')
export type Sheet = z.infer<typeof Sheet>

export const Difference = z
  .object({
    indicatorId: Id,
    before: Observation.nullable(),
    after: Observation.nullable(),
  })
  .openapi('Difference')

export const Correction = z
  .object({
    version: Version,
    kind: z.enum(['observation', 'target', 'report']),
    unitId: Id,
    period: z.string().openapi({ description: 'The month; of a target, the span.' }),
    indicatorId: Id.nullable(),
    before: z.union([Observation, Target]).nullable(),
    after: z.union([Observation, Target]).nullable(),
    reason: z.string(),
    at: Instant,
    by: Actor,
  })
  .openapi('Correction', {
    description: 'A published figure that was changed: đính chính.',
  }) satisfies SchemaOf<DomainCorrection>
export type Correction = z.infer<typeof Correction>

export const Explanation = z
  .object({
    id: z.string(),
    unitId: Id,
    period: Period,
    indicatorId: Id,
    question: z.string(),
    askedBy: Actor,
    askedAt: Instant,
    cause: z.string(),
    remedy: z.string(),
    answeredBy: Actor.nullable(),
    answeredAt: Instant.nullable(),
  })
  .openapi('Explanation', { description: 'Giải trình.' }) satisfies SchemaOf<DomainExplanation>

export const HandIn = z
  .object({
    unit: Unit,
    status: z.enum(MONTH_STATES),
    /** When the status began. */
    at: Instant.nullable(),
    rowsFilled: z.number().int(),
  })
  .openapi('HandIn')

export const Username = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,31}$/, 'gồm 3–32 chữ thường không dấu, số, chấm, gạch')
export const Password = z.string().max(1000)

export const Account = z
  .object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    unitId: Id.nullable(),
    isDisabled: z.boolean(),
  })
  .openapi('Account') satisfies SchemaOf<DomainAccount>

export const AuditRecord = z
  .object({
    version: Version,
    at: Instant,
    actor: Actor,
    action: z.string(),
    unitId: z.string().nullable(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('AuditRecord') satisfies SchemaOf<DomainAuditRecord>

/** Added to a record: the version that its next change has to name. */
export const versioned = { version: Version }
