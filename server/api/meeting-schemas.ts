import { z } from '@hono/zod-openapi'

import {
  type Arrangement as DomainArrangement,
  type Meeting as DomainMeeting,
  SLIDE_ID_MAX,
} from '../../src/domain/meeting.ts'
import { Actor, Instant, Line, Version, Words } from './office-schemas.ts'
import { Id, Period, type SchemaOf } from './schemas.ts'

// Screens decide what a slide's id is; here it is any text.

export const SlideId = z.string().min(1).max(SLIDE_ID_MAX).openapi({ example: 'summary' })

/** Many times the slides that a month's indicators and groups can fill. */
const SLIDES_MAX = 500
/** A slide every ten seconds from morning to night. */
const SHOWN_MAX = 5000
/** A working day. */
const MINUTES_MAX = 480

const slides = z
  .array(SlideId)
  .max(SLIDES_MAX)
  .refine((ids) => new Set(ids).size === ids.length, 'có trang lặp lại')
  .readonly()

const perSlide = <Value extends z.ZodType>(value: Value) =>
  z
    .record(SlideId, value)
    .refine((record) => Object.keys(record).length <= SLIDES_MAX, 'nhiều trang quá')

export const ArrangementInput = z
  .object({
    hidden: slides,
    order: slides.openapi({
      description: 'Slides not named here keep the place they have of themselves.',
    }),
    sentences: perSlide(Line).openapi({ description: 'Beside what the slide says of itself.' }),
    notes: perSlide(Words).openapi({ description: 'For the one who presents.' }),
    minutes: perSlide(z.number().min(0).max(MINUTES_MAX)).openapi({
      description: 'Planned for the slide.',
    }),
  })
  .openapi('ArrangementInput')

export const Arrangement = ArrangementInput.extend({
  unitId: Id,
  period: Period,
}).openapi('Arrangement') satisfies SchemaOf<DomainArrangement>

export const MeetingInput = z
  .object({
    shown: z
      .array(z.object({ slideId: SlideId, at: z.iso.datetime() }))
      .max(SHOWN_MAX)
      .readonly(),
    endedAt: z.iso.datetime().nullable(),
  })
  .openapi('MeetingInput')

const Meeting = MeetingInput.extend({
  id: Id,
  unitId: Id,
  period: Period,
  version: Version.openapi({
    description: 'The version whose figures it shows: what `at` of every screen takes.',
  }),
  startedAt: Instant,
  startedBy: Actor,
}).openapi('Meeting') satisfies SchemaOf<DomainMeeting>

/** The meeting's own `version` is that of its figures, so the record's is beside it. */
export const VersionedMeeting = z
  .object({ meeting: Meeting, version: Version })
  .openapi('VersionedMeeting')
