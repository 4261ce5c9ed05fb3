import type { RevisionKind } from '../../../src/domain/entry.ts'
import type { Kind, Kinds } from '../store.ts'
import {
  directiveFrom,
  directiveRow,
  indicatorFrom,
  indicatorRow,
  observationFrom,
  observationRow,
  pastUnitFrom,
  pastUnitRow,
  reportFrom,
  reportRow,
  targetFrom,
  targetRow,
  type Unversioned,
  unitFrom,
  unitRow,
} from './rows.ts'
import type { Tables } from './tables.ts'

/** Where records of a kind live, and how they lie there. */
interface Place<K extends Kind, T extends keyof Tables> {
  readonly table: T
  readonly row: (record: Kinds[K], position: number) => Unversioned<Tables[T]>
  readonly record: (row: Tables[T]) => Kinds[K]
}

const place = <K extends Kind, T extends keyof Tables>(
  table: T,
  row: Place<K, T>['row'],
  record: Place<K, T>['record'],
): Place<K, T> => ({ table, row, record })

const parsed = <T>({ content }: { content: string }): T => JSON.parse(content) as T

/** One row for each kind: the only place that knows which table holds what. */
export const PLACES = {
  units: place<'units', 'unit'>('unit', unitRow, unitFrom),
  pastUnits: place<'pastUnits', 'unit_past'>('unit_past', pastUnitRow, pastUnitFrom),
  indicators: place<'indicators', 'indicator'>('indicator', indicatorRow, indicatorFrom),
  targets: place<'targets', 'target'>('target', targetRow, targetFrom),
  observations: place<'observations', 'observation'>(
    'observation',
    observationRow,
    observationFrom,
  ),
  reports: place<'reports', 'report'>('report', reportRow, reportFrom),
  directives: place<'directives', 'directive'>('directive', directiveRow, directiveFrom),
  entries: place<'entries', 'entry'>(
    'entry',
    (entry) => ({
      unit_id: entry.unitId,
      period: entry.period,
      indicator_id: entry.indicatorId,
      content: JSON.stringify(entry),
    }),
    parsed,
  ),
  drafts: place<'drafts', 'draft'>(
    'draft',
    (draft) => ({
      unit_id: draft.unitId,
      period: draft.period,
      content: JSON.stringify(draft),
    }),
    parsed,
  ),
  publications: place<'publications', 'publication'>(
    'publication',
    (publication) => ({
      unit_id: publication.unitId,
      period: publication.period,
      number: publication.number,
      content: JSON.stringify(publication),
    }),
    parsed,
  ),
  revisions: place<'revisions', 'revision'>(
    'revision',
    (revision) => ({
      unit_id: revision.unitId,
      kind: revision.kind satisfies RevisionKind,
      period: revision.period,
      subject: revision.subject,
      content: JSON.stringify(revision),
    }),
    parsed,
  ),
  explanations: place<'explanations', 'explanation'>(
    'explanation',
    (explanation) => ({
      id: explanation.id,
      unit_id: explanation.unitId,
      period: explanation.period,
      indicator_id: explanation.indicatorId,
      content: JSON.stringify(explanation),
    }),
    parsed,
  ),
  arrangements: place<'arrangements', 'arrangement'>(
    'arrangement',
    (arrangement) => ({
      unit_id: arrangement.unitId,
      period: arrangement.period,
      content: JSON.stringify(arrangement),
    }),
    parsed,
  ),
  meetings: place<'meetings', 'meeting'>(
    'meeting',
    (meeting) => ({
      id: meeting.id,
      unit_id: meeting.unitId,
      period: meeting.period,
      content: JSON.stringify(meeting),
    }),
    parsed,
  ),
  indicatorWords: place<'indicatorWords', 'indicator_words'>(
    'indicator_words',
    (each) => ({ indicator_id: each.indicatorId, content: JSON.stringify(each) }),
    parsed,
  ),
  receipts: place<'receipts', 'receipt'>(
    'receipt',
    (receipt) => ({
      actor_id: receipt.actorId,
      key: receipt.key,
      content: JSON.stringify(receipt),
    }),
    parsed,
  ),
  audit: place<'audit', 'audit'>(
    'audit',
    (record) => ({
      at: record.at,
      actor_id: record.actor.id,
      action: record.action,
      unit_id: record.unitId,
      content: JSON.stringify(record),
    }),
    parsed,
  ),
} as const

/** `indicatorId` is `indicator_id` in a table. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
