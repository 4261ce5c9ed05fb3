import { readFile } from '../spreadsheets/read-file.ts'

/**
 * The first sheet of a file as a block that could have been pasted: cells with tabs between.
 *
 * @returns `null` for a file that cannot be read or has no text
 */
export async function blockOfFile(name: string, bytes: Uint8Array): Promise<string | null> {
  const read = await readFile(name, bytes)
  const [grid] = 'fault' in read ? [] : read.grids
  return (
    grid?.rows
      .map((row) => row.map(({ text }) => text.replace(/\s+/g, ' ')).join('\t'))
      .join('\n') ?? null
  )
}
