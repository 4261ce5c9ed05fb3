import { type ClipboardEvent, useId } from 'react'

import type { Figure } from '~/domain/figure.ts'
import type { Measure } from '~/domain/indicator.ts'
import { FigureReading } from '~/features/typed-figure/FigureReading.tsx'
import { readPastedBlock } from '~/reading/typed/pasted-block.ts'
import type { TypedFigure } from '~/reading/typed/typed-figure.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './Sheet.module.css'

interface EntryCellProps {
  readonly label: string
  readonly value: string
  readonly read: TypedFigure
  readonly measure: Measure
  readonly position: { readonly row: number; readonly column: number }
  /** The sample figure, until a report's replaces it. */
  readonly illustrative: Figure | null
  readonly isEditable: boolean
  readonly onType: (text: string) => void
  readonly onPaste: (block: string[][]) => void
}

/** One cell: the typed text, and under it how it was read or why it was not. */
export function EntryCell({
  label,
  value,
  read,
  measure,
  position,
  illustrative,
  isEditable,
  onType,
  onPaste,
}: EntryCellProps) {
  const { text, language } = useLocale()
  const id = useId()
  const isRefused = read.kind === 'unreadable' || read.kind === 'ambiguous'
  const paste = (event: ClipboardEvent) => {
    const block = event.clipboardData.getData('text/plain')
    // A single value is pasted as usual; a block fills the cells from here.
    if (!/[\t\n]/.test(block.replace(/\r?\n$/, ''))) return
    event.preventDefault()
    onPaste(readPastedBlock(block))
  }
  return (
    <>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={isRefused || undefined}
        aria-describedby={id}
        data-row={position.row}
        data-column={position.column}
        value={value}
        readOnly={!isEditable}
        onChange={(event) => onType(event.target.value)}
        onPaste={isEditable ? paste : undefined}
        lang={language}
      />
      <span id={id} className={styles.reading}>
        {illustrative && (
          <i>
            {text.origins.illustrative}{' '}
            <FigureReading
              read={{ kind: 'figure', figure: illustrative }}
              measure={measure}
              onChoose={onType}
            />
          </i>
        )}
        {isEditable && <FigureReading read={read} measure={measure} onChoose={onType} />}
      </span>
    </>
  )
}
