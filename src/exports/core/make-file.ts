import { FILE_KINDS, type FileKind } from './file-name.ts'

/** Told by whoever makes a file: how much is done, 0–1. */
export type TellProgress = (share: number) => void

/** Makes a file's bytes. It tells how far it is, and may look at the signal between two steps. */
export type Make = (tell: TellProgress, signal: AbortSignal) => Promise<Blob>

/**
 * A file of a kind, whole or not at all. What is told of its progress never falls and stays within
 * 0–1. A cancelled file ends at once, even where its maker cannot be interrupted: what that still
 * brings is dropped.
 *
 * @throws what `make` throws; the signal's reason once it is cancelled
 */
export async function makeFile(
  kind: FileKind,
  make: Make,
  signal: AbortSignal,
  tell: TellProgress = () => {},
): Promise<Blob> {
  signal.throwIfAborted()
  let told = 0
  const tellMore = (share: number) => {
    if (signal.aborted || !(share > told)) return
    told = Math.min(share, 1)
    tell(told)
  }
  const bytes = await Promise.race([make(tellMore, signal), cancelled(signal)])
  signal.throwIfAborted()
  tellMore(1)
  return new Blob([bytes], { type: FILE_KINDS[kind].type })
}

/**
 * The code that makes a file, fetched on the first click and kept. A browser may remember for as long
 * as the page lives that a module could not be fetched, so the server is asked for first: without a
 * network nothing is remembered, and the next click can succeed.
 *
 * @returns what throws TypeError where the server cannot be reached
 */
export function fetchedMaker<Module>(
  load: () => Promise<Module>,
): (signal: AbortSignal) => Promise<Module> {
  let fetched: Module | null = null
  return async (signal) => {
    if (fetched === null) {
      // In a file everything is there already.
      if (globalThis.location?.protocol !== 'file:')
        await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store', signal })
      fetched = await load()
    }
    return fetched
  }
}

/** Files are made in a few tasks each, so that the page goes on answering. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const cancelled = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
