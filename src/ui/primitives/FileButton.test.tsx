// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { FileButton } from './FileButton.tsx'

afterEach(cleanup)

const words = { working: 'Đang tạo tệp', cancel: 'Hủy', failed: 'Chưa được.', retry: 'Thử lại' }

/** A button whose files the test finishes. */
function shown() {
  const runs: (PromiseWithResolvers<void> & {
    onProgress: (progress: number) => void
    signal: AbortSignal
  })[] = []
  const make = vi.fn((onProgress: (progress: number) => void, signal: AbortSignal) => {
    const run = { ...Promise.withResolvers<void>(), onProgress, signal }
    runs.push(run)
    return run.promise
  })
  const view = render(<FileButton label="Tải Word" words={words} make={make} />)
  return { ...view, runs, make, user: userEvent.setup() }
}
const press = (name: string) => screen.getByRole('button', { name })

describe('a button that makes a file', () => {
  it('shows the progress, makes one file at a time, and is idle afterwards', async () => {
    const { runs, make, user } = shown()
    await user.click(press('Tải Word'))
    await user.click(press('Tải Word'))
    expect(make).toHaveBeenCalledTimes(1)
    act(() => runs[0]?.onProgress(0.6))
    expect(screen.getByRole('progressbar', { name: 'Đang tạo tệp' })).toHaveValue(0.6)
    await act(async () => runs[0]?.resolve())
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('ignores whatever happens after it is cancelled', async () => {
    const { runs, user } = shown()
    await user.click(press('Tải Word'))
    await user.click(press('Hủy'))
    expect(runs[0]?.signal.aborted).toBe(true)
    expect(press('Tải Word')).toHaveFocus()
    await act(async () => runs[0]?.reject(runs[0].signal.reason))
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(press('Tải Word'))
    act(() => runs[0]?.onProgress(0.9))
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value')
  })

  it('reports a failure, and tries again', async () => {
    const { runs, make, user } = shown()
    await user.click(press('Tải Word'))
    await act(async () => runs[0]?.reject(new Error('no network')))
    expect(screen.getByRole('alert')).toHaveTextContent('Chưa được.')
    await user.click(press('Thử lại'))
    expect(make).toHaveBeenCalledTimes(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('cancels when the reader leaves the screen', async () => {
    const { runs, user, unmount } = shown()
    await user.click(press('Tải Word'))
    unmount()
    expect(runs[0]?.signal.aborted).toBe(true)
  })
})
