import { monthBefore, type SheetRow } from '~/api/sheets.ts'
import type { Observation } from '~/domain/observation.ts'
import { type Period, shifted } from '~/domain/period.ts'
import { isIllustrative } from '~/domain/replacing.ts'
import { formatPeriod, formatPeriodShort } from '~/language/formats/period.ts'
import { CELLS, measureOf } from '~/reading/row/typed-row.ts'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Conflict } from './Conflict.tsx'
import { focusCell, rowName } from './cell-focus.ts'
import { EntryCell } from './EntryCell.tsx'
import { RowChecks, RowEvidence } from './RowChecks.tsx'
import styles from './Sheet.module.css'
import { saidFigures } from './said-figures.ts'
import { ENTRY_TEXT } from './text.ts'
import { keptAsBefore, type Offer, offerOf } from './unchanged-rows.ts'
import type { SheetEditing } from './useSheet.ts'

interface EntryRowProps {
  readonly row: SheetRow
  readonly period: Period
  readonly index: number
  readonly editing: SheetEditing
  readonly isEditable: boolean
  readonly idsFromHere: readonly string[]
}

/** One indicator of the sheet: what it counts, its cells, and the checks under them. */
export function EntryRow({ row, period, index, editing, idsFromHere, ...props }: EntryRowProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const { id, name, measure, definition } = row.indicator
  const typed = editing.rows[id]
  const read = editing.read[id]
  const isEditable = props.isEditable && editing.isOpen(id)
  // Shown beside the cells, never in them, where it would look like a report's figure.
  const sample = row.published && isIllustrative(row.published) ? row.published : null
  if (!typed || !read) return null
  const type = (field: string, change: Partial<typeof typed>) =>
    editing.dispatch({ kind: 'type', id, field, change })
  const state = editing.stateOf(id)
  const offer = isEditable ? offerOf(row, editing) : null
  const keep = () => {
    if (!offer) return
    const noteOf = (last: Observation) => words.unchanged.note(formatPeriod(last.period, language))
    editing.dispatch({ kind: 'fill', changes: keptAsBefore([offer], noteOf) })
  }
  return (
    <>
      <tr
        id={rowName(id)}
        data-state={state}
        className={styles.row}
        onKeyDown={(event) => {
          // In Excel the same keys copy the cell above.
          if (!offer || !event.ctrlKey || event.key !== "'") return
          event.preventDefault()
          keep()
        }}
      >
        <th scope="row">
          {name[language]}
          <small>{measure.name[language]}</small>
          {definition && (
            <details className={styles.definition}>
              <summary aria-label={words.cellLabel(words.definition, name[language])}>
                {words.definition}
              </summary>
              {definition}
            </details>
          )}
          {row.entry && <OriginMark origin={row.entry.origin} />}
          {state !== 'saved' && <em className={styles.state}>{words.states[state]}</em>}
        </th>
        <td className={styles.before} data-label={words.columns.before}>
          <Before row={row} period={period} offer={offer} onKeep={keep} />
        </td>
        {CELLS.map((field, column) => (
          <td key={field} data-label={words.columns[field]}>
            <EntryCell
              label={words.cellLabel(words.columns[field], name[language])}
              value={typed[field]}
              read={read.cells[field]}
              measure={measureOf(row, field)}
              position={{ row: index, column }}
              illustrative={sample?.[field] ?? null}
              isEditable={isEditable}
              onType={(text) => type(field, { [field]: text })}
              onPaste={(block) =>
                editing.dispatch({ kind: 'paste', ids: idsFromHere, field, block })
              }
            />
          </td>
        ))}
        <td data-label={words.columns.note}>
          <input
            type="text"
            aria-label={words.cellLabel(words.columns.note, name[language])}
            data-row={index}
            data-column={CELLS.length}
            value={typed.note}
            maxLength={4000}
            readOnly={!isEditable}
            onChange={(event) => type('note', { note: event.target.value })}
          />
          <RowEvidence row={row} typed={typed} read={read} isEditable={isEditable} onType={type} />
        </td>
      </tr>
      {state === 'conflict' && <Conflict row={row} editing={editing} />}
      <RowChecks row={row} typed={typed} read={read} isEditable={isEditable} onType={type} />
    </>
  )
}

interface BeforeProps extends Pick<EntryRowProps, 'row' | 'period'> {
  readonly offer: Offer | null
  readonly onKeep: () => void
}

/** The month before, for comparison; a level that may have stayed the same is taken over from here. */
function Before({ row, period, offer, onKeep }: BeforeProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const last = offer?.last ?? monthBefore(row, period)
  if (!last) return words.none
  const isOlder = last.period !== shifted(period, -1)
  return (
    <>
      {isOlder && <span>{formatPeriodShort(last.period)}</span>}
      {saidFigures({ ...last, statedPercent: null }, row.indicator, words, language).map((said) => (
        <span key={said}>{said}</span>
      ))}
      <OriginMark origin={last.origin} />
      {offer && (
        <button
          type="button"
          aria-label={words.unchanged.keepOf(row.indicator.name[language])}
          aria-keyshortcuts="Control+'"
          onClick={() => {
            onKeep()
            // The button is gone.
            focusCell(rowName(row.indicator.id))
          }}
        >
          {words.unchanged.keep}
        </button>
      )}
    </>
  )
}
