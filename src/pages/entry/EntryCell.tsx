import { type ClipboardEvent, useId } from 'react'

import type { Figure } from '~/domain/figure.ts'
import type { Measure } from '~/domain/indicator.ts'
import { readPastedBlock } from '~/format/pasted-block.ts'
import { formatFigure, formatPercent } from '~/format/quantity.ts'
import { formatTyped, type TypedFigure } from '~/format/typed-figure.ts'
import type { Language } from '~/i18n/language.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './Sheet.module.css'
import { useEntryText } from './words.ts'

interface EntryCellProps {
  readonly label: string
  readonly value: string
  readonly read: TypedFigure
  readonly measure: Measure
  readonly position: { readonly row: number; readonly column: number }
  /** What stands there until a report's figure takes its place. */
  readonly illustrative: Figure | null
  readonly isEditable: boolean
  readonly onType: (text: string) => void
  readonly onPaste: (block: string[][]) => void
}

/** One cell: what is typed, and beneath it how it was understood, or why not. */
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
  const { text: words, language } = useSpeech()
  const id = useId()
  const isRefused = read.kind === 'unreadable' || read.kind === 'ambiguous'
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    // One word goes into the cell as usual; a block goes over the cells.
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return
    event.preventDefault()
    onPaste(readPastedBlock(text))
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
            {words.origins.illustrative} {formatMeasured(illustrative, measure, language)}
          </i>
        )}
        {isEditable && <Reading read={read} measure={measure} onChoose={onType} />}
      </span>
    </>
  )
}

const formatMeasured = (figure: Figure, measure: Measure, language: Language): string =>
  measure.kind === 'percent'
    ? formatPercent(figure, language)
    : formatFigure(figure, measure, language)

function Reading({
  read,
  measure,
  onChoose,
}: Pick<EntryCellProps, 'read' | 'measure'> & { readonly onChoose: (text: string) => void }) {
  const { text, language } = useSpeech()
  const words = useEntryText()
  switch (read.kind) {
    case 'empty':
      return null
    case 'figure':
      return formatMeasured(read.figure, measure, language)
    case 'unreadable':
      return <strong className={styles.refusal}>{text.typed.reasons[read.reason](read.at)}</strong>
    case 'ambiguous':
      return (
        <fieldset className={styles.readings}>
          <legend>{words.chooseReading}</legend>
          {read.readings.map((figure) => {
            const label = formatTyped(figure, measure)
            return (
              <button key={label} type="button" onClick={() => onChoose(label)}>
                {label}
              </button>
            )
          })}
        </fieldset>
      )
  }
}
