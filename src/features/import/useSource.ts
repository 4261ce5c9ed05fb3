import { useEffect, useRef, useState } from 'react'
import { stored } from '~/browser/storage.ts'
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

/**
 * A file or a pasted block to be read. A block survives leaving the page; a file can be chosen
 * again.
 *
 * @param pastedName - what a pasted block is called
 */
export function useSource(pastedName: string) {
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
    /** Cancelled or not, the last file wins. */
    takeFile: async (file: File) => {
      control.current?.abort()
      const mine = new AbortController()
      control.current = mine
      pastedBlock.set('')
      setSource({ kind: 'reading', name: file.name })
      try {
        const bytes = new Uint8Array(await file.arrayBuffer())
        const read = await readBeside(file.name, bytes, mine.signal)
        if (!mine.signal.aborted) setSource(sourceOf(file.name, read))
      } catch {
        if (!mine.signal.aborted) setSource(sourceOf(file.name, { fault: 'damaged' }))
      }
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
