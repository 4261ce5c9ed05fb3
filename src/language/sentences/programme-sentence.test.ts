import { describe, expect, it, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeTarget } from '../../../test/builders.ts'
import { historyOf } from '../../domain/history.ts'
import type { ProgrammeCount } from '../../domain/programme-count.ts'
import { standing } from '../../domain/standing.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import type { SentenceContext } from './phrases.ts'
import { countPhrase, programmeSentence } from './programme-sentence.ts'
import { contradictedCounts } from './stated-count.ts'

const NONE: ProgrammeCount = {
  ...{ of: 41, certain: 0, likely: 0, holding: 0, open: 0, undecided: 0, without: 0 },
  illustrative: 0,
}

test.each([
  [{ certain: 26, likely: 2 }, '28/41 chỉ tiêu đạt (26 chắc chắn, 02 có khả năng)'],
  [{ certain: 28 }, '28/41 chỉ tiêu đạt'],
  [{ likely: 3 }, '03/41 chỉ tiêu đạt (03 có khả năng)'],
  [{ certain: 4, of: 9 }, '04/09 chỉ tiêu đạt'],
  [{}, '0/41 chỉ tiêu đạt'],
])('%o is %s', (count, words) => {
  expect(countPhrase({ ...NONE, ...count }, 'vi')).toBe(words)
})

test('in English, without the zero before a digit', () => {
  const count = { ...NONE, certain: 4, likely: 2 }
  expect(countPhrase(count, 'en')).toBe('6 of 41 indicators achieved (4 for certain, 2 likely)')
})

describe('the sentence of a programme', () => {
  const stand = (id: string, done: number | null, more: { ceiling?: true; made?: true } = {}) =>
    standing(
      makeIndicator({ id }),
      historyOf(
        done === null
          ? []
          : [
              makeObservation('2021-04', {
                indicatorId: id,
                yearToDate: makeFigure(done, done === 102 ? 'about' : 'exact'),
                origin: more.made ? 'illustrative' : 'reported',
              }),
            ],
      ),
      [makeTarget(100, { indicatorId: id, ...(more.ceiling && { limit: 'ceiling' }) })],
      '2021-04',
    )
  const programme = (...indicatorIds: string[]) => ({
    id: 'nq',
    name: { vi: 'Nghị quyết Đại hội', en: 'The congress' },
    indicatorIds,
  })

  it('names the span and what is neither achieved nor missed', () => {
    const standings = [
      ...[stand('a', 100), stand('b', 20, { ceiling: true }), stand('c', 102)],
      ...[stand('d', null), stand('e', 40, { made: true })],
    ]
    const all = programme('a', 'b', 'c', 'd', 'e')
    expect(programmeSentence(all, standings, '2021-04', { text: vi, language: 'vi' })).toBe(
      'Nghị quyết Đại hội, năm 2021: 01/05 chỉ tiêu đạt; 01 đang giữ trong mức trần; 01 chưa đủ căn cứ; 01 thiếu số liệu hoặc mức giao; 01 chỉ tiêu là số liệu minh họa.',
    )
    expect(programmeSentence(all, standings, '2021-04', { text: en, language: 'en' })).toBe(
      'The congress, 2021: 1 of 5 indicators achieved; 1 within their ceiling so far; 1 undecided; 1 without a figure or target; 1 on illustrative figures.',
    )
    const term = { ...programme('a'), span: '2020..2025' }
    expect(programmeSentence(term, standings, '2021-04', { text: en, language: 'en' })).toBe(
      'The congress, the term 2020–2025: 0 of 1 indicators achieved; 1 without a figure or target.',
    )
  })

  it.each([
    [
      ['a'],
      'Nghị quyết Đại hội, năm 2021: 01/01 chỉ tiêu đạt; là số liệu minh họa.',
      'The congress, 2021: 1 of 1 indicators achieved; on an illustrative figure.',
    ],
    [
      ['a', 'b'],
      'Nghị quyết Đại hội, năm 2021: 02/02 chỉ tiêu đạt; đều là số liệu minh họa.',
      'The congress, 2021: 2 of 2 indicators achieved; all figures illustrative.',
    ],
  ])('says that all of %j are illustrative', (ids, inVi, inEn) => {
    const standings = ids.map((id) => stand(id, 120, { made: true }))
    const said = (context: SentenceContext) =>
      programmeSentence(programme(...ids), standings, '2021-04', context)
    expect(said({ text: vi, language: 'vi' })).toBe(inVi)
    expect(said({ text: en, language: 'en' })).toBe(inEn)
  })

  it('stands against what the report states of as many indicators', () => {
    const standings = [stand('a', 100), stand('b', 20), stand('c', 30)]
    const all = [programme('a', 'b', 'c')]
    const found = (text: string, language: 'vi' | 'en') =>
      contradictedCounts(all, standings, text, { text: language === 'vi' ? vi : en, language })
    expect(found('Đến nay 03/03 chỉ tiêu đạt.', 'vi')).toEqual([
      'Nghị quyết Đại hội: báo cáo nêu 03/03 chỉ tiêu đạt, theo số liệu là 01/03 chỉ tiêu đạt; cần rà soát.',
    ])
    expect(found('Đến nay 03/03 chỉ tiêu đạt.', 'en')).toEqual([
      'The congress: the report states 3 of 3 indicators achieved, by the figures it is 1 of 3 indicators achieved; to be checked.',
    ])
    expect(found('Đến nay 01/03 chỉ tiêu đạt.', 'vi')).toEqual([])
    expect(found('Thu ngân sách đạt 60%.', 'vi')).toEqual([])
  })
})
