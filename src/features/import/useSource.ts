import { useEffect, useRef, useState } from 'react'
import { stored } from '~/browser/storage.ts'
import { combinedFiles } from '~/reading/spreadsheets/combined-files.ts'
import type { FileRead, FileRefusal } from '~/reading/spreadsheets/grid.ts'
import { gridOfTexts } from '~/reading/spreadsheets/grid-of-texts.ts'
import { readPastedBlock } from '~/reading/typed/pasted-block.ts'
import { readBeside } from './reader.ts'

/** The file or block to import, and the state of reading it. */
export type Source =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: FileRefusal }
  | { readonly kind: 'read'; readonly name: string; readonly read: FileRead }

export const pastedBlock = stored({ key: 'so-ket-pasted', area: 'sessionStorage', empty: '' })

const sourceOf = (name: string, read: FileRead | FileRefusal): Source =>
  'fault' in read ? { kind: 'refused', name, refusal: read } : { kind: 'read', name, read }

/** What a source of more than one thing is called. */
interface SourceNames {
  readonly pasted: string
  readonly files: (count: number) => string
}

/** A file that cannot be read is refused with its reason, also one that the browser will not give. */
async function readOne(file: File, signal: AbortSignal): Promise<FileRead | FileRefusal> {
  try {
    return await readBeside(file.name, new Uint8Array(await file.arrayBuffer()), signal)
  } catch {
    return { fault: 'damaged' }
  }
}

/**
 * Files or a pasted block to be read. A block survives leaving the page; files can be chosen again.
 */
export function useSource({ pasted: pastedName, files: filesName }: SourceNames) {
  const blockOf = (text: string): Source => {
    const grid = gridOfTexts(pastedName, readPastedBlock(text))
    return sourceOf(pastedName, 'fault' in grid ? grid : { grids: [grid], hasMacros: false })
  }
  const [source, setSource] = useState<Source>(() => {
    const kept = pastedBlock.get()
    return kept === '' ? { kind: 'none' } : blockOf(kept)
  })
  const control = useRef<AbortController>(null)
  useEffect(() => () => control.current?.abort(), [])

  return {
    source,
    /** Cancelled or not, the last files win. */
    takeFiles: async (files: readonly File[]) => {
      control.current?.abort()
      const mine = new AbortController()
      control.current = mine
      pastedBlock.set('')
      const found: { name: string; read: FileRead | FileRefusal }[] = []
      // One after another: each takes a worker and memory of its own.
      for (const file of files) {
        const { name } = file
        setSource({ kind: 'reading', name })
        found.push({ name, read: await readOne(file, mine.signal) })
        if (mine.signal.aborted) return
      }
      const [only] = found
      if (only)
        setSource(
          found.length === 1
            ? sourceOf(only.name, only.read)
            : sourceOf(filesName(found.length), combinedFiles(found)),
        )
    },
    takeBlock: (text: string) => {
      control.current?.abort()
      pastedBlock.set(text)
      setSource(blockOf(text))
    },
    drop: () => {
      control.current?.abort()
      pastedBlock.set('')
      setSource({ kind: 'none' })
    },
  }
}
