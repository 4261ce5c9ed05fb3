import { expect, test } from 'vitest'

import { combinedFiles } from './combined-files.ts'
import { sheetLabel } from './grid.ts'

const read = { grids: [{ name: 'Biểu nhập', rows: [] }], hasMacros: false }

test('sheets of several files keep their names apart, and a file that cannot be read keeps none out', () => {
  const found = combinedFiles([
    { name: 'a.xlsx', read },
    { name: 'hong.xlsx', read: { fault: 'damaged' } },
    { name: 'a.xlsx', read: { ...read, hasMacros: true } },
  ])
  expect(found.grids.map(sheetLabel)).toEqual(['a.xlsx, Biểu nhập', 'a.xlsx (2), Biểu nhập'])
  expect(found.refused).toEqual([{ name: 'hong.xlsx', refusal: { fault: 'damaged' } }])
  expect(found.hasMacros).toBe(true)
})
