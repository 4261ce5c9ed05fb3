import { afterEach, describe, expect, it, vi } from 'vitest'

import { lazyImport, type Make, makeFile } from './make-file.ts'

const bytes = new Blob(['a'])
const never = () => new AbortController().signal

describe('a file is made', () => {
  it('whole, and is of its kind', async () => {
    const file = await makeFile('annex', async () => bytes, never())
    expect(await file.text()).toBe('a')
    expect(file.type).toMatch(/wordprocessingml/)
  })

  it('with a progress that never falls, stays within 0 and 1, and ends at 1', async () => {
    const reported: number[] = []
    const make: Make = async (report) => {
      for (const share of [0.2, 0.1, Number.NaN, 0.5, 0.5, -1]) report(share)
      return bytes
    }
    await makeFile('annex', make, never(), (share) => reported.push(share))
    expect(reported).toEqual([0.2, 0.5, 1])
  })

  it('not where its maker fails', async () => {
    const fault = new Error('no memory')
    await expect(makeFile('annex', () => Promise.reject(fault), never())).rejects.toBe(fault)
  })
})

describe('a cancelled file', () => {
  it('is not begun', async () => {
    let isBegun = false
    const make: Make = async () => {
      isBegun = true
      return bytes
    }
    await expect(makeFile('annex', make, AbortSignal.abort())).rejects.toThrow(/abort/i)
    expect(isBegun).toBe(false)
  })

  it('ends at once even if its maker cannot be interrupted, and reports nothing more', async () => {
    const control = new AbortController()
    const { promise, resolve } = Promise.withResolvers<Blob>()
    const reported: number[] = []
    let reportLate = (_: number) => {}
    const make: Make = (report) => {
      reportLate = report
      report(0.5)
      return promise
    }
    const file = makeFile('annex', make, control.signal, (share) => reported.push(share))
    control.abort()
    await expect(file).rejects.toThrow(/abort/i)
    reportLate(0.9)
    resolve(bytes)
    expect(reported).toEqual([0.5])
  })
})

describe('what makes a file', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is fetched only where the server answers, once, and needs no server after', async () => {
    const load = vi.fn(async () => 'the code')
    const noNetwork = () => Promise.reject(new TypeError('no network'))
    const code = lazyImport(load)
    vi.stubGlobal('fetch', noNetwork)
    await expect(code(never())).rejects.toThrow('no network')
    expect(load).not.toHaveBeenCalled()
    vi.stubGlobal('fetch', async () => new Response())
    expect(await code(never())).toBe('the code')
    vi.stubGlobal('fetch', noNetwork)
    expect(await code(never())).toBe('the code')
    expect(load).toHaveBeenCalledTimes(1)
  })
})
