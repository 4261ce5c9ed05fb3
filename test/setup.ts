import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning or an error on the console fails the test it belongs to.
// The router says so in development of every error that a page then shows.
const OF_THE_ROUTER = 'Warning: Error in route match'
const kept = { error: console.error, warn: console.warn }

beforeEach(() => {
  console.error = vi.fn(kept.error)
  console.warn = vi.fn((...said: unknown[]) => {
    if (!String(said[0]).startsWith(OF_THE_ROUTER)) kept.warn(...said)
  })
})

afterEach(() => {
  const { error, warn } = console
  Object.assign(console, kept)
  expect(vi.mocked(error).mock.calls).toEqual([])
  const warnings = vi.mocked(warn).mock.calls
  expect(warnings.filter(([first]) => !String(first).startsWith(OF_THE_ROUTER))).toEqual([])
})
