import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sampleApi } from '../../test/sample-api.ts'
import { ACCESS, type OperationId } from '../domain/permissions.ts'
import { cacheStrategyOf, isCacheable } from './cached-answer.ts'

const HERE = 'https://so-ket.huyen.vn'
const BUILT = new Set(['/icon.svg', '/shell.html'])

const strategyOf = (path: string, method = 'GET', mode = 'cors') =>
  cacheStrategyOf({ method, mode, url: HERE + path }, BUILT)

describe('the worker', () => {
  it.each([
    '/api/overview?period=2021-04',
    '/api/indicators',
    '/api/indicators/party-members-admitted?unit=an-phu-tan',
    '/api/report',
    '/api/compare?indicator=a',
    '/api/matrix?unit=a',
    '/api/corrections',
    '/api/periods',
    '/api/programmes',
    '/api/units',
    '/api/session',
    '/api/directives/cau-ke/2021-04',
    '/api/arrangements/cau-ke/2021-04',
    '/api/meetings/cau-ke/2021-04',
  ])('caches what readers request: %s', (path) => {
    expect(strategyOf(path)).toBe('read')
    expect(isCacheable(HERE + path)).toBe(true)
  })

  it.each([
    '/api/sheets/cau-ke/2021-04',
    '/api/sheets/cau-ke/2021-04/preview',
    '/api/hand-ins/cau-ke/2021-04',
    '/api/targets/cau-ke/2021',
    '/api/users',
    '/api/audit',
    '/api/system',
    '/api/unit-history',
    '/api/indicator-definitions',
    '/api/openapi.json',
    '/api/sessions',
    '/api/session/password',
    '/healthz',
  ])('lets everything else pass: %s', (path) => {
    expect(strategyOf(path)).toBeNull()
    expect(isCacheable(HERE + path)).toBe(false)
  })

  it('caches only answers to GET', () => {
    const method = fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS')
    const path = fc.constantFrom('/api/overview', '/api/session', '/api/meetings/cau-ke/2021-04')
    fc.assert(fc.property(method, path, (m, p) => strategyOf(p, m) !== 'read'))
  })

  it.each([
    ['POST', '/api/session', 'signing'],
    ['DELETE', '/api/session', 'signing'],
    ['DELETE', '/api/sessions', 'signing'],
    ['PUT', '/api/session/password', 'signing'],
    ['POST', '/api/set-up', 'signing'],
    ['PUT', '/api/sheets/cau-ke/2021-04/draft', null],
    ['POST', '/', null],
    ['HEAD', '/icon.svg', 'built'],
    ['HEAD', '/api/units', null],
  ])('answers %s %s as %s', (method, path, strategy) => {
    expect(strategyOf(path, method)).toBe(strategy)
  })

  it.each([
    ['/', 'page'],
    ['/indicators/a?period=2021-04', 'page'],
    ['/api/docs', null],
    ['/icon.svg', 'built'],
    ['/assets/of-another-version.js', 'built'],
  ])('answers the opening of %s as %s', (path, strategy) => {
    expect(strategyOf(path, 'GET', 'navigate')).toBe(strategy)
  })

  it('caches what readers may request from the API and the session, and nothing else', async () => {
    const response = await sampleApi()(new Request(`${HERE}/api/openapi.json`))
    const { paths } = (await response.json()) as {
      paths: Record<string, { get?: { operationId: OperationId } }>
    }
    const read = Object.entries(paths).flatMap(([path, { get }]) =>
      get ? [{ id: get.operationId, url: HERE + path.replaceAll(/\{\w+\}/g, 'a') }] : [],
    )
    expect(read.filter(({ url }) => isCacheable(url)).map(({ id }) => id)).toEqual(
      read.filter(({ id }) => ACCESS[id] === 'reader' || id === 'getSession').map(({ id }) => id),
    )
    expect(read.length).toBeGreaterThan(20)
  })
})
