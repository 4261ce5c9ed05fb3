import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../src/domain/entry.ts'
import type { Directive, Report } from '../../src/domain/report.ts'
import type { Target } from '../../src/domain/target.ts'
import type { Unit } from '../../src/domain/unit.ts'
import { makeObservation } from '../../test/builders.ts'
import { STORES } from '../../test/every-store.ts'
import {
  APPEND_ONLY,
  type AuditedAction,
  KEYS,
  type Kind,
  type Records,
  type Store,
} from './store.ts'

const AT = '2021-05-06T01:02:03.000Z'
const AN = { id: 'an', name: 'Nguyễn Thị An' }
const BINH = { id: 'binh', name: 'Lê Văn Bình' }

const unit = (id: string, parentId: string | null = 'cau-ke', name = id): Unit => ({
  id,
  kind: parentId ? 'commune' : 'district',
  name: { vi: name, en: name },
  parentId,
})

const FIGURE = { value: 1, qualifier: 'exact', estimated: false } as const

const target = (indicatorId: string, value = 1, base: Target['base'] = 'plan'): Target => ({
  indicatorId,
  unitId: 'cau-ke',
  span: '2021',
  revisedFrom: '',
  base,
  figure: { ...FIGURE, value },
  origin: 'reported',
})

const entry = (indicatorId: string, value: number): Entry => ({
  indicatorId,
  unitId: 'cau-ke',
  period: '2021-04',
  month: { ...FIGURE, value },
  yearToDate: null,
  statedPercent: null,
  origin: 'reported',
  scopeAssumed: false,
  cutOff: null,
  evidence: [],
  note: '',
  acceptances: [],
  removal: '',
  savedAt: AT,
  savedBy: AN,
})

const indicator = (id: string): Records['indicators'][number] => ({
  id,
  name: { vi: id, en: id },
  group: 'economy',
  accumulation: 'flow',
  direction: 'up',
  measure: { kind: 'count', name: { vi: 'cái', en: 'items' } },
  body: 'Văn phòng',
  profile: { kind: 'linear' },
  thresholds: { ahead: 1.05, onPace: 0.95 },
})

const START: Records = {
  units: [unit('cau-ke', null), unit('b'), unit('a')],
  indicators: [indicator('y'), indicator('x')],
  targets: [],
  observations: [],
  reports: [],
  directives: [],
}

const publication = (number: number, version: number) => ({
  unitId: 'cau-ke',
  period: '2021-04',
  number,
  at: AT,
  by: AN,
  reason: null,
  accepted: [],
  version,
})

const auditedAction = (more: Partial<AuditedAction> = {}): AuditedAction => ({
  actor: AN,
  action: 'saveEntry',
  unitId: 'cau-ke',
  subject: '2021-04',
  ...more,
})

describe.each(Object.keys(STORES))('writing to %s', (name) => {
  let store: Store
  let now = AT
  beforeEach(async () => {
    now = AT
    store = await STORES[name]!(() => now)
    await store.fill(START)
  })
  afterEach(() => store.close())

  const ids = async (kind: 'units' | 'indicators' = 'units') =>
    (await store.list(kind, {})).map((each) => each.record.id)

  test('what it was filled with is version 1; each change makes one more', async () => {
    expect(await store.version()).toBe(1)
    expect(await store.find('units', { id: 'b' })).toEqual({ record: unit('b'), version: 1 })
    const seen = await store.write(auditedAction(), async (writer) => {
      await writer.put('units', unit('b', 'cau-ke', 'Bình'))
      return [writer.now, writer.at, writer.actor, await writer.version()]
    })
    expect(seen).toEqual([2, AT, AN, 2])
    expect(await store.version()).toBe(2)
    expect(await store.find('units', { id: 'b' })).toEqual({
      record: unit('b', 'cau-ke', 'Bình'),
      version: 2,
    })
    expect((await store.find('units', { id: 'a' }))?.version).toBe(1)
  })

  test('what was filled with versions keeps them, and the next change is newer than all', async () => {
    const other = await STORES[name]!(() => now)
    await other.fill({ ...START, publications: [publication(1, 7)] })
    expect(await other.version()).toBe(7)
    expect((await other.list('publications', {}))[0]?.version).toBe(7)
    expect(await other.write(auditedAction(), async (writer) => writer.now)).toBe(8)
    await other.close()
  })

  test('a store that is not empty is not filled', async () => {
    await expect(store.fill(START)).rejects.toThrow()
    await expect(store.fill({ ...START, units: [unit('elsewhere', null)] })).rejects.toThrow()
    expect(await ids()).toEqual(['cau-ke', 'b', 'a'])
  })

  test('an ordered kind keeps a record’s place, puts a new one last, and takes an order', async () => {
    await store.write(auditedAction(), async (writer) => {
      await writer.put('units', unit('b', 'cau-ke', 'Bình'))
      await writer.put('units', unit('c'))
    })
    expect(await ids()).toEqual(['cau-ke', 'b', 'a', 'c'])
    await store.write(auditedAction(), (writer) => writer.order('units', ['c', 'a']))
    expect(await ids()).toEqual(['c', 'a', 'cau-ke', 'b'])
    expect((await store.getUnit())?.id).toBe('cau-ke')
    await store.write(auditedAction(), (writer) => writer.order('units', ['elsewhere', 'b']))
    expect(await ids()).toEqual(['b', 'c', 'a', 'cau-ke'])
    await store.write(auditedAction(), (writer) => writer.order('indicators', ['x', 'y']))
    expect(await ids('indicators')).toEqual(['x', 'y'])
    expect((await store.listIndicators()).map((each) => each.id)).toEqual(['x', 'y'])
  })

  test('targets come in the order they were set, changed ones in their place', async () => {
    await store.write(auditedAction(), async (writer) => {
      await writer.put('targets', target('y'))
      await writer.put('targets', target('x'))
      await writer.put('targets', target('y', 9))
    })
    const query = { unitIds: ['cau-ke'], period: '2021-06' }
    expect(await store.listTargets(query)).toEqual([target('y', 9), target('x')])
    await store.write(auditedAction(), (writer) => writer.remove('targets', target('y')))
    expect(await store.listTargets(query)).toEqual([target('x')])
  })

  test('other kinds are listed in the order of their keys, and found by them', async () => {
    await store.write(auditedAction(), async (writer) => {
      await writer.put('entries', entry('y', 1))
      await writer.put('entries', entry('x', 2))
    })
    const all = await store.list('entries', { unitId: 'cau-ke', period: '2021-04' })
    expect(all).toEqual([
      { record: entry('x', 2), version: 2 },
      { record: entry('y', 1), version: 2 },
    ])
    expect(await store.list('entries', { period: '2021-05' })).toEqual([])
    expect(await store.find('entries', { ...entry('y', 0), period: '2021-05' })).toBeNull()
  })

  test('a list takes several values of a field', async () => {
    await store.write(auditedAction(), async (writer) => {
      for (const unitId of ['a', 'b', 'cau-ke'])
        await writer.put('entries', { ...entry('x', 1), unitId })
    })
    const listed = async (unitId: string[]) => {
      const found = await store.list('entries', { unitId, period: entry('x', 1).period })
      return found.map(({ record }) => record.unitId)
    }
    expect(await listed(['cau-ke', 'a', 'elsewhere'])).toEqual(['a', 'cau-ke'])
    expect(await listed([])).toEqual([])
  })

  test('keys sort by code units, whatever the language of the database', async () => {
    const keys = ['b', 'Z', 'a', '-', 'đ', 'd', 'ă', '_', 'B']
    const receipt = { actorId: 'an', operation: 'x', digest: '', status: 200, body: '', at: AT }
    await store.write(auditedAction(), async (writer) => {
      for (const key of keys) await writer.put('receipts', { ...receipt, key })
    })
    const found = (await store.list('receipts', {})).map((each) => each.record.key)
    expect(found).toEqual([...keys].sort())
  })

  test('a meeting keeps the version of its figures beside that of its record', async () => {
    const id = 'meeting-2'
    const began = {
      ...{ id, unitId: 'cau-ke', period: '2021-04', version: 1, startedAt: AT, startedBy: AN },
      ...{ endedAt: null, shown: [] },
    }
    const shown = [{ slideId: 'summary', at: AT }]
    await store.write(auditedAction(), (writer) => writer.put('meetings', began))
    expect(await store.find('meetings', { id })).toEqual({ record: began, version: 2 })
    await store.write(auditedAction(), (writer) => writer.put('meetings', { ...began, shown }))
    expect(await store.list('meetings', { unitId: 'cau-ke', period: '2021-04' })).toEqual([
      { record: { ...began, shown }, version: 3 },
    ])
    expect(await store.list('meetings', { period: '2021-05' })).toEqual([])
  })

  test('the words of an indicator are stored whole under its id, and replaced in place', async () => {
    const words = { names: ['thu ngân sách', 'thu NSNN'], patterns: ['thu … ngân sách'] }
    const record = { indicatorId: 'y', words }
    await store.write(auditedAction(), async (writer) => {
      await writer.put('indicatorWords', record)
      await writer.put('indicatorWords', { indicatorId: 'x', words: { names: ['kết nạp'] } })
    })
    expect(await store.find('indicatorWords', { indicatorId: 'y' })).toEqual({ record, version: 2 })
    const more = { ...record, words: { ...words, names: [...words.names, 'tổng thu'] } }
    await store.write(auditedAction(), (writer) => writer.put('indicatorWords', more))
    expect(await store.list('indicatorWords', {})).toEqual([
      { record: { indicatorId: 'x', words: { names: ['kết nạp'] } }, version: 2 },
      { record: more, version: 3 },
    ])
  })

  test('the columns of a kind of sheet are stored whole under its id, and replaced in place', async () => {
    const columns = [
      { at: 1, as: 'month', unitId: 'a' },
      { at: 2, as: 'unknown' },
    ] as const
    const record = { id: 'd1', make: '| chi tieu | thang #', columns }
    await store.write(auditedAction(), (writer) => writer.put('sheetColumns', record))
    expect(await store.find('sheetColumns', { id: 'd1' })).toEqual({ record, version: 2 })
    const changed = { ...record, columns: columns.slice(1) }
    await store.write(auditedAction(), async (writer) => {
      await writer.put('sheetColumns', changed)
      await writer.put('sheetColumns', { ...record, id: 'c2' })
    })
    expect(await store.list('sheetColumns', {})).toEqual([
      { record: { ...record, id: 'c2' }, version: 3 },
      { record: changed, version: 3 },
    ])
  })

  test('what is removed is gone, and what was never there is removed without a word', async () => {
    await store.write(auditedAction(), (writer) => writer.put('entries', entry('x', 1)))
    await store.write(auditedAction(), async (writer) => {
      await writer.remove('entries', { unitId: 'cau-ke', period: '2021-04', indicatorId: 'x' })
      await writer.remove('entries', { unitId: 'cau-ke', period: '2021-04', indicatorId: 'z' })
    })
    expect(await store.list('entries', {})).toEqual([])
  })

  test('work that fails leaves no change, no trail, and the version as it was', async () => {
    const failing = store.write(auditedAction(), async (writer) => {
      await writer.put('entries', entry('x', 1))
      await writer.put('units', unit('c'))
      await writer.order('units', ['c'])
      throw new Error('halfway')
    })
    await expect(failing).rejects.toThrow('halfway')
    expect(await store.version()).toBe(1)
    expect(await ids()).toEqual(['cau-ke', 'b', 'a'])
    expect([await store.list('entries', {}), await store.listAudit({ limit: 9 })]).toEqual([[], []])
    expect(await store.write(auditedAction(), async (writer) => writer.now)).toBe(2)
  })

  test.each(APPEND_ONLY)('%s are added, never changed or removed', async (kind) => {
    const audit = { ...auditedAction(), at: AT, version: 2, detail: {} }
    const stamp = { version: 2, reason: 'nhầm', at: AT, by: AN, before: null, after: null }
    const subject = { kind: 'report' as const, unitId: 'cau-ke', period: '2021-04', subject: '' }
    const records: Partial<Record<Kind, object>> = {
      publications: publication(1, 2),
      revisions: { ...stamp, ...subject },
      audit,
    }
    const record = records[kind] as never
    await store.write(auditedAction(), async (writer) => {
      if (kind !== 'audit') await writer.put(kind, record)
    })
    const before = await store.list(kind, {})
    expect(before).toHaveLength(1)
    const twice = store.write(auditedAction(), async (writer) => {
      const again = { ...(record as object), version: writer.now } as never
      await writer.put(kind, again)
      await writer.put(kind, again)
    })
    await expect(twice).rejects.toThrow()
    await expect(
      store.write(auditedAction(), (writer) => writer.remove(kind, record)),
    ).rejects.toThrow()
    expect(await store.list(kind, {})).toEqual(before)
  })

  test('writers follow one another: none is lost, none reads what another is about to change', async () => {
    const add = async () =>
      store.write(auditedAction(), async (writer) => {
        const before = await writer.find('entries', entry('x', 0))
        await writer.put('entries', entry('x', (before?.record.month?.value ?? 0) + 1))
      })
    await Promise.all(Array.from({ length: 20 }, add))
    expect((await store.find('entries', entry('x', 0)))?.record.month?.value).toBe(20)
    expect(await store.version()).toBe(21)
    const trail = await store.listAudit({ limit: 99 })
    expect(trail.map((each) => each.version)).toEqual(Array.from({ length: 20 }, (_, i) => 21 - i))
  })

  test('the trail: newest first, by page, by person, action, unit and day', async () => {
    const done: [at: string, more: Partial<AuditedAction>][] = [
      // Days begin in Vietnam, seven hours before they do in UTC.
      ['2021-04-30T17:00:00.000Z', {}],
      ['2021-05-01T16:59:59.999Z', { actor: BINH }],
      ['2021-05-01T17:00:00.000Z', { action: 'publishSheet' }],
      ['2021-05-03T12:00:00.000Z', { unitId: null, detail: { reason: 'số cũ nhầm' } }],
    ]
    for (const [at, more] of done) {
      now = at
      await store.write(auditedAction(more), async () => {})
    }
    const found = async (query: Partial<Parameters<Store['listAudit']>[0]>) =>
      (await store.listAudit({ limit: 99, ...query })).map((each) => each.version)
    expect(await found({})).toEqual([5, 4, 3, 2])
    expect(await found({ limit: 2 })).toEqual([5, 4])
    expect(await found({ limit: 2, before: 4 })).toEqual([3, 2])
    expect(await found({ before: 1e15, to: '9999-12-31' })).toEqual([5, 4, 3, 2])
    expect(await found({ actorId: 'binh' })).toEqual([3])
    expect(await found({ action: 'publishSheet' })).toEqual([4])
    expect(await found({ unitId: 'cau-ke' })).toEqual([4, 3, 2])
    expect(await found({ from: '2021-05-02' })).toEqual([5, 4])
    expect(await found({ to: '2021-05-01' })).toEqual([3, 2])
    expect(await found({ from: '2021-05-02', to: '2021-05-02' })).toEqual([4])
    expect((await store.listAudit({ limit: 1 }))[0]).toEqual({
      actor: AN,
      action: 'saveEntry',
      unitId: null,
      subject: '2021-04',
      detail: { reason: 'số cũ nhầm' },
      version: 5,
      at: '2021-05-03T12:00:00.000Z',
    })
  })

  test('a writer reads what it has written', async () => {
    const seen = await store.write(auditedAction(), async (writer) => {
      await writer.put('entries', entry('x', 1))
      await writer.remove('units', { id: 'a' })
      const [found, units] = [await writer.find('entries', entry('x', 0)), await writer.listUnits()]
      return [found?.record.month?.value, found?.version, units.map((each) => each.id)]
    })
    expect(seen).toEqual([1, 2, ['cau-ke', 'b']])
  })

  test('units: all, the parts of one, the one at the top, and one by its id', async () => {
    const found = async (parentId?: string) =>
      (await store.listUnits(parentId)).map((each) => each.id)
    expect(await found()).toEqual(['cau-ke', 'b', 'a'])
    expect(await found('cau-ke')).toEqual(['b', 'a'])
    expect(await found('b')).toEqual([])
    expect(await store.getUnit()).toEqual(unit('cau-ke', null))
    expect(await store.getUnit('a')).toEqual(unit('a'))
    expect(await store.getUnit('elsewhere')).toBeNull()
    await store.write(auditedAction(), async (writer) => {
      await writer.put('units', { ...unit('cau-ke', null), closedFrom: '2025-07' })
      await writer.put('units', unit('commune', null))
    })
    expect((await store.getUnit())?.id).toBe('commune')
  })

  test('reports: those that are or were published, newest first, without their text', async () => {
    const report = (period: string, status: Report['status'], unitId = 'cau-ke'): Report => ({
      ...{ unitId, period, status, meetingDate: null, source: null, text: `Báo cáo ${period}.` },
    })
    const reports = [
      report('2021-03', 'published'),
      report('2021-05', 'published'),
      report('2021-04', 'reopened'),
      report('2021-06', 'draft'),
      report('2021-04', 'published', 'a'),
    ]
    await store.write(auditedAction(), async (writer) => {
      for (const each of reports) await writer.put('reports', each)
    })
    const { text: _, ...summary } = reports[1]!
    const found = await store.listReports('cau-ke')
    expect(found.map(({ period }) => period)).toEqual(['2021-05', '2021-04', '2021-03'])
    expect(found[0]).toEqual(summary)
    expect(await store.getReport('cau-ke', '2021-03')).toEqual(reports[0])
    expect(await store.getReport('a', '2021-03')).toBeNull()
  })

  test('tasks: those of one unit’s meeting on one month, in their order', async () => {
    const task = (id: string, unitId = 'cau-ke', period = '2021-04'): Directive => ({
      ...{ id, unitId, period, text: id, assignee: null, due: null, state: 'open' },
    })
    const tasks = [task('2'), task('1'), task('3', 'a'), task('4', 'cau-ke', '2021-05')]
    await store.write(auditedAction(), async (writer) => {
      for (const each of tasks) await writer.put('directives', each)
    })
    expect(await store.listDirectives('cau-ke', '2021-04')).toEqual(tasks.slice(0, 2))
    expect(await store.listDirectives('a', '2021-05')).toEqual([])
  })

  test('figures: of some units, from one month to another, of all indicators or one', async () => {
    const all = ['a', 'b', 'cau-ke'].flatMap((unitId) =>
      ['2021-02', '2021-03', '2021-04', '2021-05'].flatMap((period) =>
        ['x', 'y'].map((indicatorId) => makeObservation(period, { unitId, indicatorId })),
      ),
    )
    await store.write(auditedAction(), async (writer) => {
      for (const each of all.toReversed()) await writer.put('observations', each)
    })
    const query = { unitIds: ['cau-ke', 'a'], from: '2021-03', to: '2021-04' }
    const asked = all.filter(
      ({ unitId, period }) => unitId !== 'b' && period !== '2021-02' && period !== '2021-05',
    )
    expect(await store.listObservations(query)).toEqual(asked)
    expect(await store.listObservations({ ...query, indicatorId: 'y' })).toEqual(
      asked.filter(({ indicatorId }) => indicatorId === 'y'),
    )
    expect(await store.listObservations({ ...query, unitIds: [] })).toEqual([])
  })

  test('targets: of some units, of the spans that contain a month or of all, of all indicators or one', async () => {
    const all = [
      target('y'),
      target('x'),
      target('x', 2, 'province'),
      { ...target('x'), unitId: 'a' },
      { ...target('x'), unitId: 'b' },
      { ...target('x'), span: '2020' },
    ]
    await store.write(auditedAction(), async (writer) => {
      for (const each of all) await writer.put('targets', each)
    })
    const query = { unitIds: ['cau-ke', 'a'], period: '2021-04' }
    expect(await store.listTargets(query)).toEqual(all.slice(0, 4))
    expect(await store.listTargets({ ...query, indicatorId: 'x' })).toEqual(all.slice(1, 4))
    expect(await store.listTargets({ ...query, unitIds: [] })).toEqual([])
    expect(await store.listTargets({ unitIds: ['cau-ke'] })).toEqual([
      ...all.slice(0, 3),
      ...all.slice(5),
    ])
  })

  test('every kind is listed, also while there is none of it', async () => {
    for (const kind of Object.keys(KEYS) as Kind[])
      expect(await store.list(kind, {})).toHaveLength(START[kind as 'units']?.length ?? 0)
  })
})
