import { describe, expect, it } from 'vitest'
import { bySection, DEFAULT_SECTIONS, sectionOf } from './section.ts'

describe('rows by section', () => {
  const rows = [
    { id: 'a', group: 'economy' },
    { id: 'b', group: 'party-building' },
    { id: 'c', group: 'economy' },
  ]
  const of = (all: readonly { id: string; group: string }[], sections = DEFAULT_SECTIONS) =>
    bySection(sections, all, ({ group }) => group).map(({ section, rows }) => [
      section.name.vi,
      rows.map(({ id }) => id).join(''),
    ])

  it('are in the order of the sections, without empty ones', () => {
    expect(of(rows)).toEqual([
      ['Xây dựng Đảng', 'b'],
      ['Kinh tế', 'ac'],
    ])
    expect(of(rows, DEFAULT_SECTIONS.toReversed()).map(([name]) => name)).toEqual([
      'Kinh tế',
      'Xây dựng Đảng',
    ])
  })

  it('are never lost where nobody named their section', () => {
    expect(of([...rows, { id: 'd', group: 'tourism' }]).at(-1)).toEqual(['tourism', 'd'])
    expect(sectionOf([], 'tourism').name.en).toBe('tourism')
  })
})
