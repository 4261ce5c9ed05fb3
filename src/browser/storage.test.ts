// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { onStored, stored } from './storage.ts'

interface Choice {
  readonly name: string
  readonly isNew: boolean
}
const NONE: Choice = { name: '', isNew: false }
const choices = stored({ key: 'choice', empty: NONE })

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

it('gives the empty value if nothing readable is stored', () => {
  expect(choices.get('a')).toEqual(NONE)
  localStorage.setItem('choice a', '{')
  expect(choices.get('a')).toEqual(NONE)
})

it('adds the fields that an earlier version did not have', () => {
  localStorage.setItem('choice a', '{"name":"x"}')
  expect(choices.get('a')).toEqual({ name: 'x', isNew: false })
})

it('upgrades a value that an earlier version stored in another shape', () => {
  const upgrade = (json: unknown, version: number) =>
    version === 1 ? { names: [json as string] } : (json as { names: string[] })
  const later = stored({ key: 'later', empty: { names: [] as string[] }, version: 2, upgrade })
  localStorage.setItem('later', '"x"')
  expect(later.get()).toEqual({ names: ['x'] })
  later.set({ names: ['y', 'z'] })
  expect(later.get()).toEqual({ names: ['y', 'z'] })
})

it('lists the names of stored values, and stores no empty ones', () => {
  choices.set({ name: 'x', isNew: true }, 'a', 'b')
  choices.set({ name: 'y', isNew: true }, 'c', 'd')
  expect(choices.names('a')).toEqual([['a', 'b']])
  choices.set(NONE, 'a', 'b')
  expect(choices.names()).toEqual([['c', 'd']])
})

it('keeps a value in memory if the browser has no space, and notifies listeners', () => {
  const listener = vi.fn()
  const stop = onStored(listener)
  choices.set({ name: 'old', isNew: false }, 'a')
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(choices.set({ name: 'new', isNew: true }, 'a')).toBe(false)
  expect(choices.get('a').name).toBe('new')
  expect(choices.names('a').length + choices.names().length).toBe(1)
  full.mockRestore()
  expect(choices.set({ name: 'newest', isNew: true }, 'a')).toBe(true)
  expect(JSON.parse(localStorage.getItem('choice a') ?? '')).toMatchObject({ name: 'newest' })
  expect(listener).toHaveBeenCalledTimes(3)
  stop()
})
