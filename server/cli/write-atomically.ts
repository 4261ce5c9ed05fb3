import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file completely or not at all, even across a power cut: written under a temporary name
 * beside its place, synced, then renamed. Until then an existing file stays as it is.
 *
 * @param write - writes to the temporary path; if it throws, nothing changes
 */
export async function writeAtomically(
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
