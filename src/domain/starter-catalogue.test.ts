import { describe, expect, test } from 'vitest'

import { DEFAULT_SECTIONS } from './section.ts'
import { STARTER_CATALOGUE } from './starter-catalogue.ts'
import {
  bodyAt,
  existingOf,
  STARTER_LEVELS,
  sectionsFor,
  starterIndicator,
  starterLevelOf,
  starterLimit,
  starterWords,
  withSections,
} from './starter-indicator.ts'
import { WORD_LISTS, wordFaults } from './word-faults.ts'

const all = STARTER_CATALOGUE.sections.flatMap((section) => section.indicators)
const named = (id: string) => {
  const found = all.find((each) => each.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const fold = (text: string) => text.toLowerCase()
const twice = (texts: readonly string[]) => texts.filter((each, i) => texts.indexOf(each) !== i)

describe('the starter catalogue', () => {
  test('has at least seventy indicators, and twenty for every kind of office', () => {
    expect(all.length).toBeGreaterThanOrEqual(70)
    for (const level of STARTER_LEVELS) {
      const offered = sectionsFor(STARTER_CATALOGUE, level).flatMap((each) => each.indicators)
      expect(offered.length, level).toBeGreaterThanOrEqual(20)
    }
  })

  test('has each id, each name and each section once', () => {
    expect(twice(all.map(({ id }) => id))).toEqual([])
    expect(twice(all.map(({ name }) => fold(name.vi)))).toEqual([])
    expect(twice(all.map(({ name }) => fold(name.en)))).toEqual([])
    expect(twice(STARTER_CATALOGUE.sections.map(({ id }) => id))).toEqual([])
    for (const { id } of [...all, ...STARTER_CATALOGUE.sections])
      expect(id).toMatch(/^[a-z][a-z0-9-]{1,63}$/)
  })

  test('never means two indicators by one wording', () => {
    const namesOf = new Map(
      all.flatMap((each) => starterWords(each).names.map((name) => [fold(name), each.id])),
    )
    const shared = all.flatMap((each) => {
      const { names, patterns = [], topics = [] } = starterWords(each)
      return [...names, ...patterns, ...topics].filter(
        (wording) => (namesOf.get(fold(wording)) ?? each.id) !== each.id,
      )
    })
    expect(shared).toEqual([])
    expect(twice(all.flatMap((each) => starterWords(each).patterns ?? []))).toEqual([])
  })

  test.each(all.map((each) => [each.id, each] as const))(
    'has wordings of %s that can be stored',
    (_, each) => {
      const words = starterWords(each)
      expect(wordFaults(words)).toEqual([])
      for (const list of WORD_LISTS)
        for (const wording of words[list] ?? [])
          expect(wording).toBe(wording.normalize('NFC').trim())
    },
  )

  test.each(all.map((each) => [each.id, each] as const))(
    'says of %s all that is needed',
    (_, each) => {
      const { name, definition, measure, accumulation, unitKinds } = each
      for (const text of [name.vi, name.en, definition.vi, definition.en, measure.name.vi])
        expect(text).toMatch(/\S/)
      expect(definition.vi.length).toBeLessThanOrEqual(200)
      // A share is a percentage, and money is in đồng.
      expect(measure.kind === 'percent').toBe(accumulation === 'rate')
      if (measure.kind === 'percent') expect(measure.name.vi).toBe('%')
      if (measure.kind === 'money') expect(measure.name.vi).toBe('đồng')
      expect(measure.name.vi).not.toMatch(/triệu|tỷ/)
      expect(unitKinds.length).toBeGreaterThan(0)
      if (name.vi.startsWith('Tỷ lệ')) expect(accumulation).toBe('rate')
      for (const level of STARTER_LEVELS) expect(bodyAt(each, level)).toMatch(/\S/)
    },
  )
})

test.each([
  ['commune', 'Công an xã'],
  ['ward', 'Công an phường'],
  ['special-zone', 'Công an đặc khu'],
  ['district', 'Công an huyện'],
  ['province', 'Công an tỉnh'],
] as const)('names the body of a %s that answers', (level, body) => {
  expect(bodyAt({ body: 'police' }, level)).toBe(body)
})

test('names the office of the economy of a ward as wards have it', () => {
  expect(bodyAt({ body: 'finance' }, 'ward')).toBe('Phòng Kinh tế, Hạ tầng và Đô thị')
  expect(bodyAt({ body: 'finance' }, 'commune')).toBe('Phòng Kinh tế')
})

test.each([
  ['province', 'province'],
  ['town', 'commune'],
  ['branch', 'base-committee'],
  [undefined, 'commune'],
] as const)('offers an installation with a %s at its top what fits a %s', (kind, level) => {
  expect(starterLevelOf(kind)).toBe(level)
})

test.each([
  ['poverty-rate', 'ceiling'],
  ['crimes-recorded', 'ceiling'],
  ['conscripts-enlisted', 'exactly'],
  ['party-members-admitted', 'floor'],
])('takes the usual requirement of %s for %s', (id, limit) => {
  expect(starterLimit(named(id))).toBe(limit)
})

test('asks every unit where all kinds report it, else the kinds named', () => {
  expect(starterIndicator(named('party-members-admitted'), 'commune', 'own').unitKinds).toEqual([])
  const criteria = starterIndicator(named('new-rural-criteria'), 'commune', 'own')
  expect(criteria).toMatchObject({
    group: 'own',
    body: 'Phòng Kinh tế',
    frequency: 'quarterly',
    unitKinds: ['commune', 'special-zone'],
  })
})

test.each([
  ['its id, under another name', 'party-inspections', 'Kiểm tra Đảng'],
  ['its name, whatever its id', 'own', '  Kiểm tra tổ chức đảng và đảng viên'],
  ['one of its wordings', 'own', 'Kiểm tra đảng viên'],
])('knows an indicator that is there by %s', (_, id, vi) => {
  const there = { id, name: { vi, en: '' } }
  expect(existingOf(named('party-inspections'), [there])).toBe(there)
  expect(existingOf(named('party-supervisions'), [there])).toBeUndefined()
})

test('puts a missing section behind the one it follows, and keeps what is there', () => {
  const own = { id: 'own', name: { vi: 'Việc khác', en: 'Other' } }
  const moved = [own, ...DEFAULT_SECTIONS]
  expect(withSections(moved, STARTER_CATALOGUE.sections).map(({ id }) => id)).toEqual([
    ...['own', 'party-building', 'economy', 'new-rural', 'society', 'environment'],
    ...['administration', 'security', 'unions'],
  ])
  const called = [{ id: 'ii', name: { vi: 'kinh tế', en: '' } }]
  const [economy, environment] = ['economy', 'environment'].map(
    (id) => STARTER_CATALOGUE.sections.find((each) => each.id === id)!,
  )
  expect(withSections(called, [economy!, environment!]).map(({ id }) => id)).toEqual([
    'ii',
    'environment',
  ])
  expect(withSections(called, [economy!])).toEqual(called)
})
