import { type FormEvent, useId, useState } from 'react'

import type { SheetRow } from '~/api/sheets.ts'
import { TARGET_BASES, type TargetBase } from '~/domain/target.ts'
import { FigureReading } from '~/features/typed-figure/FigureReading.tsx'
import { capitalized } from '~/language/formats/words.ts'
import type { Span } from '~/reading/prose/proposal.ts'
import type { Filling } from '~/reading/row/filling.ts'
import { measureOf } from '~/reading/row/typed-row.ts'
import { readTypedFigure } from '~/reading/typed/typed-figure.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'

/** The initial values of the form. */
export interface FormStart {
  readonly indicatorId: string
  readonly field: 'month' | 'yearToDate'
  readonly figure: string
  readonly percent: string
  readonly base: TargetBase
  readonly scopeAssumed: boolean
  readonly figureWords: Span
  readonly percentWords: Span
  /** The growth that goes with a year to date. */
  readonly growth: Filling['growth']
  /** What the report seems to call the indicator. */
  readonly name: string
}

interface ProposalFormProps {
  readonly start: FormStart
  readonly rows: readonly SheetRow[]
  readonly onFile: (filling: Filling, remembered: string | null) => void
  readonly onCancel: () => void
}

const FIELDS = ['month', 'yearToDate'] as const

/** Corrects a figure: its indicator, column, value and percentage. */
export function ProposalForm({ start, rows, onFile, onCancel }: ProposalFormProps) {
  const { text, language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const id = useId()
  const [typed, setTyped] = useState(start)
  const [name, setName] = useState(start.name)
  const [isRemembered, setRemembered] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const change = (more: Partial<FormStart>) => setTyped((before) => ({ ...before, ...more }))
  const row = rows.find((each) => each.indicator.id === typed.indicatorId)
  const figure = row && readTypedFigure(typed.figure, row.indicator.measure)
  const percent = row && readTypedFigure(typed.percent, measureOf(row, 'statedPercent'))
  const canRemember = typed.indicatorId !== start.indicatorId || start.name !== ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!row || !figure || !percent) return setRefusal(words.form.chooseIndicator)
    const isReadable = [figure, percent].every(({ kind }) => kind === 'empty' || kind === 'figure')
    if (!isReadable) return setRefusal(words.form.unreadable)
    if (figure.kind === 'empty' && percent.kind === 'empty') return setRefusal(words.form.nothing)
    const filling: Filling = {
      indicatorId: typed.indicatorId,
      amount:
        figure.kind === 'figure'
          ? {
              field: typed.field,
              typed: typed.figure,
              words: typed.figureWords,
              scopeAssumed: typed.field === 'yearToDate' && typed.scopeAssumed,
            }
          : null,
      percent:
        percent.kind === 'figure'
          ? { typed: typed.percent, words: typed.percentWords, base: typed.base }
          : null,
      growth:
        typed.field === 'yearToDate' || row.indicator.accumulation !== 'flow' ? typed.growth : null,
    }
    onFile(filling, isRemembered && name.trim() !== '' ? name.trim() : null)
  }

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <label>
        {text.columns.indicator}
        <select
          // The person has just opened this form.
          // biome-ignore lint/a11y/noAutofocus: focus follows what was opened
          autoFocus
          value={typed.indicatorId}
          onChange={(event) => change({ indicatorId: event.target.value })}
        >
          {typed.indicatorId === '' && <option value="">{words.form.chooseIndicator}</option>}
          {rows.map(({ indicator }) => (
            <option key={indicator.id} value={indicator.id}>
              {indicator.name[language]}
            </option>
          ))}
        </select>
      </label>
      {row?.indicator.accumulation === 'flow' && (
        <label>
          {words.form.field}
          <select
            value={typed.field}
            onChange={({ target: { value } }) =>
              change({ field: FIELDS.find((each) => each === value) ?? 'yearToDate' })
            }
          >
            {FIELDS.map((field) => (
              <option key={field} value={field}>
                {words.fields[field]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.form.figure}
        <input
          type="text"
          autoComplete="off"
          value={typed.figure}
          aria-describedby={`${id}figure`}
          onChange={(event) => change({ figure: event.target.value })}
        />
        <span id={`${id}figure`} className={styles.reading}>
          {row && figure && (
            <FigureReading
              read={figure}
              measure={row.indicator.measure}
              onChoose={(chosen) => change({ figure: chosen })}
            />
          )}
        </span>
      </label>
      {row?.indicator.accumulation === 'flow' && typed.field === 'yearToDate' && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={typed.scopeAssumed}
            onChange={(event) => change({ scopeAssumed: event.target.checked })}
          />
          {words.form.scopeAssumed}
        </label>
      )}
      <label>
        {words.form.percent}
        <input
          type="text"
          autoComplete="off"
          value={typed.percent}
          aria-describedby={`${id}percent`}
          onChange={(event) => change({ percent: event.target.value })}
        />
        <span id={`${id}percent`} className={styles.reading}>
          {row && percent && (
            <FigureReading
              read={percent}
              measure={measureOf(row, 'statedPercent')}
              onChoose={(chosen) => change({ percent: chosen })}
            />
          )}
        </span>
      </label>
      {typed.percent.trim() !== '' && (
        <label>
          {words.base}
          <select
            value={typed.base}
            onChange={({ target: { value } }) =>
              change({ base: TARGET_BASES.find((each) => each === value) ?? 'unstated' })
            }
          >
            {TARGET_BASES.map((base) => (
              <option key={base} value={base}>
                {capitalized(text.bases[base])}
              </option>
            ))}
          </select>
        </label>
      )}
      {canRemember && (
        <fieldset className={styles.remember}>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={isRemembered}
              onChange={(event) => setRemembered(event.target.checked)}
            />
            {words.form.remember}
          </label>
          {isRemembered && (
            <input
              type="text"
              aria-label={words.form.remember}
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
          <small>{words.form.rememberHint}</small>
        </fieldset>
      )}
      {refusal && <p role="alert">{refusal}</p>}
      <p className={styles.actions}>
        <button type="submit" data-main>
          {words.form.file}
        </button>
        <button type="button" onClick={onCancel}>
          {text.actions.cancel}
        </button>
      </p>
    </form>
  )
}
