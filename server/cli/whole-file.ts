import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a file that is there whole or not at all, also after a power cut: written beside its place
 * under another name, synced, then renamed. What stood under the name stands until then.
 *
 * @param write - is given the name to write to; what it throws leaves everything as it was
 */
export async function writeWhole(
  path: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.part-${process.pid}`
  try {
    await write(temporary)
    sync(temporary)
    renameSync(temporary, path)
    sync(dirname(path))
  } catch (error) {
    for (const ending of ['', '-wal', '-shm', '-journal'])
      rmSync(temporary + ending, { force: true })
    throw error
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
