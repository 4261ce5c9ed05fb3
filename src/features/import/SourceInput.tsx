import { type DragEvent, useEffect, useId, useState } from 'react'
import type { RefusedFile } from '~/reading/spreadsheets/grid.ts'
import { useText } from '~/ui/locale.tsx'
import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Source } from './useSource.ts'

interface SourceInputProps {
  readonly source: Source
  readonly onFiles: (files: readonly File[]) => void
  readonly onBlock: (text: string) => void
  readonly onDrop: () => void
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Takes files or a block of cells: chosen, dropped, or pasted anywhere on the page. */
export function SourceInput({ source, onFiles, onBlock, onDrop }: SourceInputProps) {
  const words = useText(IMPORT_TEXT)
  const id = useId()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) onFiles(files)
      else if (text.trim() !== '') onBlock(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onFiles, onBlock])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
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
      <>
        <p className={styles.reading}>
          <b>{source.name}</b>
          <button type="button" onClick={onDrop}>
            {words.other}
          </button>
          {source.read.hasMacros && <span role="status">{words.macros}</span>}
        </p>
        {source.read.refused?.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several files may have one name
          <Refused key={at} {...each} />
        ))}
      </>
    )
  return (
    <>
      {source.kind === 'refused' && <Refused {...source} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped here; the button does the same */}
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
            multiple
            className="visually-hidden"
            accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              if (files.length > 0) onFiles(files)
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

function Refused({ name, refusal }: RefusedFile) {
  const words = useText(IMPORT_TEXT)
  return (
    <p role="alert" className={styles.alert}>
      <b>{name}.</b> {words.faults[refusal.fault](refusal.sheet ?? '')}
    </p>
  )
}
