import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'

import { useText } from '~/ui/locale.tsx'
import styles from './Lists.module.css'
import { LIST_TEXT } from './text.ts'

interface ListInputProps {
  readonly label: string
  /** What a line may say. */
  readonly hint: string
  readonly value: string
  readonly onChange: (text: string) => void
}

const textOfFile = async (file: File): Promise<string | null> => {
  const { blockOfFile } = await import('~/reading/lists/block-of-file.ts')
  return blockOfFile(file.name, new Uint8Array(await file.arrayBuffer()))
}

/** Takes a list: typed, pasted, or out of a file that is chosen or dropped. A file becomes text that can be changed. */
export function ListInput({ label, hint, value, onChange }: ListInputProps) {
  const words = useText(LIST_TEXT)
  const id = useId()
  const opening = useMutation({ mutationFn: textOfFile, networkMode: 'always' })
  const open = (files: FileList | null) => {
    const file = files?.[0]
    if (file) opening.mutate(file, { onSuccess: (text) => text !== null && onChange(text) })
  }
  const isUnread = opening.isError || opening.data === null
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <small id={`${id}-hint`}>{hint}</small>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={8}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onDrop={(event) => {
          if (event.dataTransfer.files.length === 0) return
          event.preventDefault()
          open(event.dataTransfer.files)
        }}
      />
      <p className={styles.file}>
        <label>
          {words.file}
          <input
            type="file"
            className="visually-hidden"
            accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
            onChange={({ target }) => {
              open(target.files)
              target.value = ''
            }}
          />
        </label>
        {isUnread && <span role="alert">{words.unread(opening.variables?.name ?? '')}</span>}
      </p>
    </>
  )
}
