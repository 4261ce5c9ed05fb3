import { expect, it, test } from 'vitest'

import { normalised } from './normalise.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'

const read = (text: string) =>
  sentencesOf(tokensOf(normalised(text))).map((sentence) => ({
    ...sentence,
    words: sentence.tokens.map((token) => token.text).join(' '),
  }))

test.each([
  ['Thu 1.710 tỷ. Chi 5 tỷ.', ['thu 1.710 tỷ .', 'chi 5 tỷ .']],
  ['Tại TP. Vĩnh Long. Hết', ['tại tp . vĩnh long .', 'hết']],
  ['kết nạp\n18 đảng\nviên', ['kết nạp 18 đảng viên']],
  ['Một.\nHai', ['một .', 'hai']],
  ['Một\nHai', ['một', 'hai']],
])('%j', (text, expected) => {
  expect(read(text).map(({ words }) => words)).toEqual(expected)
})

it('takes bullets and numbers off the lines they head', () => {
  const [first, second, third] = read('II. NHIỆM VỤ\n1. Kinh tế\n- Thu: 5 tỷ')
  expect(first).toMatchObject({ words: 'nhiệm vụ', numbering: 'large', isHeading: true })
  expect(second).toMatchObject({ words: 'kinh tế', numbering: 'small', isHeading: true })
  expect(third).toMatchObject({ words: 'thu : 5 tỷ', isItem: true })
})

it('knows a line that leads those below it', () => {
  expect(read('Thu ngân sách:\n- 5 tỷ')[0]).toMatchObject({ isLead: true })
})
