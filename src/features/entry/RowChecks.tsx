import { useId, useState } from 'react'

import type { SheetRow } from '~/api/sheets.ts'
import { type Check, checkKey } from '~/domain/check.ts'
import { STATED_FIELDS } from '~/domain/observation.ts'
import { TARGET_BASES } from '~/domain/target.ts'
import { FigureReading } from '~/features/typed-figure/FigureReading.tsx'
import { formatGrowth } from '~/language/formats/growth.ts'
import { capitalized } from '~/language/formats/words.ts'
import { checkSentence } from '~/language/sentences/check.ts'
import { CELLS, measureOf, type ReadRow, type TypedRow } from '~/reading/row/typed-row.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Sheet.module.css'
import { ENTRY_TEXT } from './text.ts'

interface RowPartProps {
  readonly row: SheetRow
  readonly typed: TypedRow
  readonly read: ReadRow
  readonly isEditable: boolean
  readonly onType: (field: string, change: Partial<TypedRow>) => void
}

/** The row's failed checks, with fields for the reasons. */
export function RowChecks({ row, typed, read, isEditable, onType }: RowPartProps) {
  const words = useText(ENTRY_TEXT)
  const id = useId()
  if (read.checks.length === 0 && read.emptied.length === 0) return null
  return (
    <tr className={styles.checks}>
      <td colSpan={3 + CELLS.length}>
        {read.checks.map((check) => (
          <CheckLine
            key={check.rule}
            check={check}
            row={row}
            reason={typed.reasons[checkKey(check)] ?? ''}
            isEditable={isEditable}
            onReason={(reason) =>
              onType(`reason ${check.rule}`, {
                reasons: { ...typed.reasons, [checkKey(check)]: reason },
              })
            }
          />
        ))}
        {read.emptied.length > 0 && (
          <p className={styles.check} data-severity="warning">
            <label htmlFor={`${id}removal`}>{words.removalHint}</label>
            <input
              id={`${id}removal`}
              type="text"
              placeholder={words.removal}
              value={typed.removal}
              maxLength={300}
              readOnly={!isEditable}
              onChange={(event) => onType('removal', { removal: event.target.value })}
            />
          </p>
        )}
      </td>
    </tr>
  )
}

/** What a row states beside its cells: its growth, quotations, and the base of its percentage. */
export function RowEvidence({ row, typed, read, isEditable, onType }: RowPartProps) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const id = useId()
  const hasPercent = typed.statedPercent.trim() !== ''
  const [isOpen, setOpen] = useState(false)
  const growth = read.cells.statedGrowth
  const isRefused = growth.kind === 'unreadable' || growth.kind === 'ambiguous'
  return (
    // What has to be answered is not to be looked for.
    <details open={isOpen || isRefused} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.details}
        {growth.kind === 'figure' && ` (${formatGrowth(growth.figure, language)})`}
      </summary>
      <div className={styles.fields}>
        <label>
          {words.columns.statedGrowth}
          <input
            type="text"
            autoComplete="off"
            aria-invalid={isRefused || undefined}
            aria-describedby={id}
            placeholder={words.growthHint}
            value={typed.statedGrowth}
            readOnly={!isEditable}
            onChange={(event) => onType('statedGrowth', { statedGrowth: event.target.value })}
          />
        </label>
        <span id={id} className={styles.reading}>
          {isEditable && (
            <FigureReading
              read={growth}
              measure={measureOf(row, 'statedGrowth')}
              onChoose={(statedGrowth) => onType('statedGrowth', { statedGrowth })}
            />
          )}
        </span>
        {STATED_FIELDS.filter((field) => typed[field].trim() !== '').map((field) => (
          <label key={field}>
            {words.quoteOf(words.columns[field])}
            <input
              type="text"
              value={typed.quotes[field]?.quote ?? ''}
              maxLength={1000}
              readOnly={!isEditable}
              aria-invalid={read.lostQuotes.includes(field) || undefined}
              onChange={({ target: { value: quote } }) =>
                onType(`quote ${field}`, {
                  quotes: { ...typed.quotes, [field]: { quote, start: null } },
                })
              }
            />
            {read.lostQuotes.includes(field) && (
              <strong className={styles.refusal}>{words.quoteLost}</strong>
            )}
          </label>
        ))}
        {typed.yearToDate.trim() !== '' && (
          <label>
            <input
              type="checkbox"
              checked={typed.scopeAssumed}
              disabled={!isEditable}
              onChange={({ target: { checked } }) => onType('scope', { scopeAssumed: checked })}
            />
            {words.scopeAssumed}
          </label>
        )}
        {hasPercent && (
          <label>
            {words.base}
            <select
              value={typed.base}
              disabled={!isEditable}
              onChange={(event) => {
                const base = TARGET_BASES.find((each) => each === event.target.value)
                if (base) onType('base', { base })
              }}
            >
              {TARGET_BASES.map((base) => (
                <option key={base} value={base}>
                  {capitalized(text.bases[base])}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </details>
  )
}

interface CheckLineProps {
  readonly check: Check
  readonly row: SheetRow
  readonly reason: string
  readonly isEditable: boolean
  readonly onReason: (reason: string) => void
}

function CheckLine({ check, row, reason, isEditable, onReason }: CheckLineProps) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const id = useId()
  const { measure, name } = row.indicator
  return (
    <p className={styles.check} data-severity={check.severity}>
      <label htmlFor={check.severity === 'warning' ? id : undefined}>
        <b>{words.severities[check.severity]}:</b>{' '}
        {checkSentence(check, measure, { text, language })}
      </label>
      {check.severity === 'warning' && (
        <input
          id={id}
          type="text"
          aria-label={words.cellLabel(words.reason, name[language])}
          placeholder={words.reason}
          value={reason}
          maxLength={1000}
          readOnly={!isEditable}
          onChange={(event) => onReason(event.target.value)}
        />
      )}
    </p>
  )
}
