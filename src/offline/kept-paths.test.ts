import { describe, expect, test } from 'vitest'

import { changesReader, isKept } from './kept-paths.ts'

describe('what readers and the meeting see is kept', () => {
  test.each([
    '/api/units',
    '/api/periods',
    '/api/overview',
    '/api/report',
    '/api/compare',
    '/api/corrections',
    '/api/indicators',
    '/api/indicators/state-budget-revenue',
    '/api/directives/cau-ke/2021-04',
    '/api/meetings/cau-ke/2021-04',
    '/api/arrangements/cau-ke/2021-04',
  ])('%s', (path) => {
    expect(isKept(path)).toBe(true)
  })
})

describe('nothing of the office is kept, nor who is signed in, nor what nobody thought about', () => {
  test.each([
    '/api/session',
    '/api/sessions',
    '/api/users',
    '/api/audit',
    '/api/system',
    '/api/sheets/cau-ke/2021-04',
    '/api/sheets/cau-ke/2021-04/preview',
    '/api/hand-ins/cau-ke/2021-04',
    '/api/targets/cau-ke/2021',
    '/api/unit-history',
    '/api/indicator-definitions',
    '/api/indicators/a/b',
    '/api/openapi.json',
    '/api/docs',
    '/api/something-new',
    '/',
    '/assets/api/units',
  ])('%s', (path) => {
    expect(isKept(path)).toBe(false)
  })
})

test.each([
  ['POST', '/api/session', true],
  ['DELETE', '/api/session', true],
  ['DELETE', '/api/sessions', true],
  ['POST', '/api/set-up', true],
  ['GET', '/api/session', false],
  ['PUT', '/api/session/password', false],
  ['POST', '/api/sheets/cau-ke/2021-04/publication', false],
])('%s %s changes who reads: %s', (method, path, changes) => {
  expect(changesReader(method, path)).toBe(changes)
})
