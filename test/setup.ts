import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning or an error on the console fails the test it belongs to.
// In development the router logs every error that a page then shows.
const OF_THE_ROUTER = 'Warning: Error in route match'
const original = { error: console.error, warn: console.warn }

beforeEach(() => {
  console.error = vi.fn(original.error)
  console.warn = vi.fn((...logged: unknown[]) => {
    if (!String(logged[0]).startsWith(OF_THE_ROUTER)) original.warn(...logged)
  })
})

afterEach(() => {
  const { error, warn } = console
  Object.assign(console, original)
  expect(vi.mocked(error).mock.calls).toEqual([])
  const warnings = vi.mocked(warn).mock.calls
  expect(warnings.filter(([first]) => !String(first).startsWith(OF_THE_ROUTER))).toEqual([])
})
