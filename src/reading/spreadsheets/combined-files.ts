import type { FileRead, FileRefusal, RefusedFile } from './grid.ts'

/** What several files gave, as if it were one: their sheets are told apart by the files' names. */
export function combinedFiles(
  files: readonly { readonly name: string; readonly read: FileRead | FileRefusal }[],
): FileRead {
  const refused: RefusedFile[] = []
  const grids: FileRead['grids'][number][] = []
  let hasMacros = false
  const seen = new Map<string, number>()
  for (const { name, read } of files) {
    if ('fault' in read) {
      refused.push({ name, refusal: read })
      continue
    }
    // Chat programs save what thirty units send under one name.
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const file = count === 1 ? name : `${name} (${count})`
    grids.push(...read.grids.map((grid) => ({ ...grid, file })))
    hasMacros ||= read.hasMacros
  }
  return { grids, hasMacros, refused }
}
