import { FILE_KINDS, type FileKind } from './file-name.ts'

/** Called while a file is made, with how much is done: 0–1. */
export type OnProgress = (share: number) => void

/** Makes a file's bytes. It reports progress, and may check the signal between two steps. */
export type Make = (onProgress: OnProgress, signal: AbortSignal) => Promise<Blob>

/**
 * A file of a kind, complete or not at all. The progress reported never falls and stays within 0–1.
 * A cancelled file ends at once, even where `make` cannot be interrupted: its late result is dropped.
 *
 * @throws what `make` throws; the signal's reason once it is cancelled
 */
export async function makeFile(
  kind: FileKind,
  make: Make,
  signal: AbortSignal,
  onProgress: OnProgress = () => {},
): Promise<Blob> {
  signal.throwIfAborted()
  let done = 0
  const advance = (share: number) => {
    if (signal.aborted || !(share > done)) return
    done = Math.min(share, 1)
    onProgress(done)
  }
  const bytes = await Promise.race([make(advance, signal), rejectOnAbort(signal)])
  signal.throwIfAborted()
  advance(1)
  return new Blob([bytes], { type: FILE_KINDS[kind].type })
}

const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/**
 * A module that is imported on the first click. A browser may remember a failed import for as long as
 * the page lives, so the server is pinged first: without a network nothing is remembered, and the next
 * click can succeed.
 *
 * @returns a function that throws TypeError where the server cannot be reached
 */
export function lazyImport<Module>(
  load: () => Promise<Module>,
): (signal: AbortSignal) => Promise<Module> {
  let loaded: Module | null = null
  return async (signal) => {
    if (loaded === null) {
      // The standalone file contains every module.
      if (globalThis.location?.protocol !== 'file:')
        await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store', signal })
      loaded = await load()
    }
    return loaded
  }
}

/** Ends the current task, so that the page stays responsive while a file is made. */
export const yieldToMain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
