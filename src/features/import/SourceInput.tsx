import { type DragEvent, useEffect, useId, useState } from 'react'
import { useText } from '~/ui/locale.tsx'

import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Source } from './useSource.ts'

interface SourceInputProps {
  readonly source: Source
  readonly onFile: (file: File) => void
  readonly onBlock: (text: string) => void
  readonly onDrop: () => void
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Takes a file or a block of cells: chosen, dropped, or pasted anywhere on the page. */
export function SourceInput({ source, onFile, onBlock, onDrop }: SourceInputProps) {
  const words = useText(IMPORT_TEXT)
  const id = useId()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return
      const [file] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (file) onFile(file)
      else if (text.trim() !== '') onBlock(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onFile, onBlock])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }

  if (source.kind === 'reading')
    return (
      <p className={styles.reading} role="status">
        <progress aria-label={words.reading(source.name)} />
        {words.reading(source.name)}
        <button type="button" onClick={onDrop}>
          {words.cancel}
        </button>
      </p>
    )
  if (source.kind === 'read')
    return (
      <p className={styles.reading}>
        <b>{source.name}</b>
        <button type="button" onClick={onDrop}>
          {words.other}
        </button>
        {source.read.hasMacros && <span role="status">{words.macros}</span>}
      </p>
    )
  return (
    <>
      {source.kind === 'refused' && (
        <p role="alert" className={styles.alert}>
          <b>{source.name}.</b> {words.faults[source.refusal.fault](source.refusal.sheet ?? '')}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button does the same */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{words.drop}</p>
        <label>
          {words.chooseFile}
          <input
            type="file"
            className="visually-hidden"
            accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) onFile(file)
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <label className={styles.paste} htmlFor={id}>
        {words.pasteLabel}
      </label>
      <textarea
        id={id}
        rows={3}
        className={styles.block}
        value=""
        onChange={(event) => {
          if (event.target.value.trim() !== '') onBlock(event.target.value)
        }}
      />
    </>
  )
}
