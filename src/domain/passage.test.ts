import { describe, expect, it } from 'vitest'

import { passageOf, sentencesOf } from './passage.ts'

const report =
  'Mở đầu. Ước đạt trên 1.710 tỷ đồng, hơn 30% kế hoạch. Thu gần 25 tỷ đồng.\nKết luận.'
const at = (words: string) => {
  const start = report.indexOf(words)
  return { field: 'yearToDate' as const, start, end: start + words.length }
}

describe('the sentences of a report', () => {
  const textsOf = (text: string) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end))

  it('end at full stops before a space and at line ends, not at the dot of a number', () => {
    expect(textsOf(report)).toEqual([
      'Mở đầu.',
      'Ước đạt trên 1.710 tỷ đồng, hơn 30% kế hoạch.',
      'Thu gần 25 tỷ đồng.',
      'Kết luận.',
    ])
  })

  it('are none in an empty one, and one where nothing ends it', () => {
    expect(textsOf(' \n ')).toEqual([])
    expect(textsOf('\n\nKhông có dấu chấm ')).toEqual(['Không có dấu chấm'])
  })
})

describe('the passage of a figure', () => {
  it('is its sentence, not cut at the dot of a number', () => {
    const passage = passageOf(report, [at('trên 1.710 tỷ đồng')])
    expect(passage?.text).toBe('Ước đạt trên 1.710 tỷ đồng, hơn 30% kế hoạch.')
    const [mark] = passage?.marks ?? []
    expect(passage?.text.slice(mark?.start, mark?.end)).toBe('trên 1.710 tỷ đồng')
  })

  it('reaches over sentences where its figures do', () => {
    expect(passageOf(report, [at('gần 25'), at('hơn 30%')])?.text).toBe(
      'Ước đạt trên 1.710 tỷ đồng, hơn 30% kế hoạch. Thu gần 25 tỷ đồng.',
    )
  })

  it('is absent without evidence, or for places outside the text', () => {
    expect(passageOf(report, [])).toBeNull()
    expect(passageOf('', [at('gần 25')])).toBeNull()
  })
})
