import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning or an error on the console fails the test it belongs to.
const kept = { error: console.error, warn: console.warn }

beforeEach(() => {
  console.error = vi.fn(kept.error)
  console.warn = vi.fn(kept.warn)
})

afterEach(() => {
  const { error, warn } = console
  Object.assign(console, kept)
  expect(vi.mocked(error).mock.calls).toEqual([])
  expect(vi.mocked(warn).mock.calls).toEqual([])
})
