import type { FileRead, FileRefusal } from '~/reading/spreadsheets/grid.ts'

/**
 * Reads a file in a worker, so that a large one does not block the page.
 *
 * @throws DOMException `AbortError` once the signal aborts
 */
export async function readBeside(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<FileRead | FileRefusal> {
  if (typeof Worker === 'undefined') {
    const { readFile } = await import('~/reading/spreadsheets/read-file.ts')
    return readFile(name, bytes)
  }
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<FileRead | FileRefusal>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.onmessage = ({ data }: MessageEvent<FileRead | FileRefusal>) => resolve(data)
      // Out of memory, or the program could not be fetched.
      worker.onerror = () => resolve({ fault: 'damaged' })
      worker.postMessage({ name, bytes }, [bytes.buffer])
    })
  } finally {
    worker.terminate()
  }
}
