import { type DragEvent, useId, useRef, useState } from 'react'
import { useText } from '~/ui/locale.tsx'
import styles from './Review.module.css'
import { LONGEST_REPORT, textOfFile } from './report-file.ts'
import { REVIEW_TEXT } from './text.ts'

interface ReportInputProps {
  /** What is asked for, what happens to it, and the button that reads it. */
  readonly labels: { readonly paste: string; readonly hint: string; readonly read: string }
  readonly text: string
  readonly onText: (text: string) => void
  readonly onRead: () => void
}

/** Takes a report, or another text to be read: typed, pasted, dropped or chosen as a file. */
export function ReportInput({ labels, text, onText, onRead }: ReportInputProps) {
  const words = useText(REVIEW_TEXT)
  const id = useId()
  const [said, setSaid] = useState<string | null>(null)
  const isPasted = useRef(false)
  const [before, setBefore] = useState<string | null>(null)

  const take = async (file: File | undefined) => {
    if (!file) return
    setSaid(words.files.reading(file.name))
    const read = await textOfFile(file)
    if ('refusal' in read) return setSaid(words.files[read.refusal](file.name))
    setBefore(text.trim() === '' || text === read.text ? null : text)
    setSaid(text.trim() === '' ? null : words.files.replaced)
    onText(read.text)
    if (text.trim() === '') onRead()
  }
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void take(file)
  }

  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{labels.paste}</label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the person has just chosen to paste
        autoFocus
        rows={14}
        maxLength={LONGEST_REPORT}
        value={text}
        aria-describedby={`${id}hint`}
        onPaste={() => {
          isPasted.current = text.trim() === ''
        }}
        onChange={(event) => {
          onText(event.target.value)
          // What is pasted into the empty field is read at once.
          if (isPasted.current) onRead()
          isPasted.current = false
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      />
      <p id={`${id}hint`} className={styles.aside}>
        {labels.hint}
      </p>
      <p className={styles.actions}>
        <button type="button" data-main disabled={text.trim() === ''} onClick={onRead}>
          {labels.read}
        </button>
        <label>
          {words.chooseFile}
          <input
            type="file"
            className="visually-hidden"
            accept=".docx,.txt,.html,.htm,.md"
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </label>
        {before !== null && (
          <button
            type="button"
            onClick={() => {
              onText(before)
              setBefore(null)
              setSaid(null)
            }}
          >
            {words.files.back}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
