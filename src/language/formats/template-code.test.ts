import { expect, test } from 'vitest'

import { formatTemplateCode, templateCodeIn } from './template-code.ts'

const HOA_AN = { unitId: 'hoa-an', period: '2021-05' }

test.each<[name: string, lines: string[], code: typeof HOA_AN | null]>([
  ['as it was written', [formatTemplateCode(HOA_AN)], HOA_AN],
  ['beside other words', ['Biểu nhập', `Xã Hòa Ân ${formatTemplateCode(HOA_AN)}`], HOA_AN],
  ['with its marks apart', [formatTemplateCode(HOA_AN).normalize('NFD')], HOA_AN],
  ['of no month', ['Mã biểu: hoa-an 2021-13'], null],
  ['of an older template', ['Xã Hòa Ân', 'Tháng 5/2021'], null],
])('a code %s is read as the unit and month of its sheet', (_, lines, code) => {
  expect(templateCodeIn(lines)).toEqual(code)
})
