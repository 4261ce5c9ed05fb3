import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { saveTargets } from '~/api/admin.ts'
import { refusalOf } from '~/api/refusal.ts'
import { TARGET_BASES, type TargetBase } from '~/domain/target.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { EVERY_DIGIT, formatFigure } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { spanWords } from '~/language/sentences/span.ts'
import type { TargetLine } from '~/reading/row/target-lines.ts'
import type { ImportedTarget } from '~/reading/spreadsheets/read-targets.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { ComparedTable } from '~/ui/primitives/ComparedTable.tsx'
import table from '~/ui/primitives/compared-table.module.css'
import { useKeptFocus } from '~/ui/primitives/kept-focus.ts'
import styles from './OfferedTargets.module.css'
import { OFFERED_TARGETS_TEXT } from './text.ts'
import { type TargetGroup, type TargetSetting, useOfferedTargets } from './useOfferedTargets.ts'

interface OfferedTargetsProps {
  readonly targets: readonly ImportedTarget[]
  readonly setting: TargetSetting
  /** After they are set. */
  readonly onSet?: () => void
}

const SHORTEST_REASON = 3
const CAN_BE_SET: readonly TargetLine['state'][] = ['new', 'different', 'beside']

/** The targets of a file or a text, beside those in force, and the button that sets them. */
export function OfferedTargets({ targets, setting, onSet = () => {} }: OfferedTargetsProps) {
  const { text, language } = useLocale()
  const words = useText(OFFERED_TARGETS_TEXT)
  const { groups, setGroup, isFailed, refetch } = useOfferedTargets(targets, setting)
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({})
  const [reason, setReason] = useState('')
  const [done, setDone] = useState(0)
  const writing = useMutation(saveTargets)
  const kept = useKeptFocus<HTMLParagraphElement>()
  const count = (many: number) => formatNumber(many, language)
  const all = groups.flatMap(({ lines }) => lines)
  const many = (of: TargetLine['state']) => all.filter(({ state }) => state === of).length
  if (all.length === 0) return null
  // What is in force is replaced, or gets another beside it, only where a person ticks it.
  const isIn = ({ key, state }: TargetLine) =>
    CAN_BE_SET.includes(state) && (ticked[key] ?? state === 'new')
  const isReplacing = all.some((line) => line.state === 'different' && isIn(line))
  const changes = groups.flatMap(({ document, lines }) =>
    lines.filter(isIn).flatMap(({ target, figure, stored }) =>
      figure
        ? [
            {
              key: {
                ...{ unit: target.unitId, span: target.span, indicator: target.indicatorId },
                ...{ base: target.base, revisedFrom: stored?.revisedFrom ?? '' },
              },
              input: {
                ...{ figure, limit: stored?.limit, decidedOn: stored?.decidedOn },
                ...{ profile: stored?.profile, document: document || (stored?.document ?? '') },
                reason: stored ? reason.trim() : '',
              },
              version: stored?.version ?? 0,
            },
          ]
        : [],
    ),
  )
  const refusal = refusalOf(writing.error, words.offline)
  const write = () => {
    setDone(0)
    writing.mutate({ items: changes, onProgress: setDone }, { onSuccess: onSet })
  }
  return (
    <details
      className={styles.offered}
      open={all.some(({ state }) => CAN_BE_SET.includes(state)) || !writing.isIdle}
    >
      <summary>
        {words.counts(
          count(many('new')),
          count(many('different') + many('beside')),
          count(many('same')),
          count(many('refused')),
        )}
      </summary>
      <p className={styles.hint}>{words.hint}</p>
      {isFailed && (
        <p role="alert" className={styles.alert}>
          {words.compareFailed}{' '}
          <button type="button" onClick={refetch}>
            {text.actions.retry}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <Group
          key={group.key}
          group={group}
          setting={setting}
          isIn={isIn}
          onTick={(key, isTicked) => setTicked({ ...ticked, [key]: isTicked })}
          onChange={(change) => setGroup(group.key, change)}
        />
      ))}
      {isReplacing && (
        <label className={styles.reason}>
          {words.reason}
          <input
            value={reason}
            maxLength={1000}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      <p {...kept} className={styles.actions} role="status">
        {changes.length > 0 && (
          <button
            type="button"
            disabled={writing.isPending || (isReplacing && reason.trim().length < SHORTEST_REASON)}
            onClick={write}
          >
            {writing.isPending
              ? words.writing(count(done), count(writing.variables.items.length))
              : words.write(count(changes.length))}
          </button>
        )}
        {writing.isSuccess && words.written(count(writing.variables.items.length))}
      </p>
      {refusal && (
        <p role="alert" className={styles.alert}>
          {refusal} {words.stopped}
        </p>
      )}
    </details>
  )
}

interface GroupProps {
  readonly group: TargetGroup
  readonly setting: TargetSetting
  readonly isIn: (line: TargetLine) => boolean
  readonly onTick: (key: string, isTicked: boolean) => void
  readonly onChange: (change: { base?: TargetBase; document?: string }) => void
}

/** The targets of one basis and span, with the paper that set them. */
function Group({ group, setting, isIn, onTick, onChange }: GroupProps) {
  const { text, language } = useLocale()
  const words = useText(OFFERED_TARGETS_TEXT)
  const { lines, base, span, document } = group
  const name = spanWords(span, { text, language }).name
  return (
    <fieldset className={styles.group}>
      <legend>{words.ofColumn(capitalized(text.bases[group.said]), name)}</legend>
      <label>
        {words.base}
        <select
          value={base}
          onChange={({ target: { value } }) => {
            const chosen = TARGET_BASES.find((each) => each === value)
            if (chosen) onChange({ base: chosen })
          }}
        >
          {TARGET_BASES.map((each) => (
            <option key={each} value={each}>
              {capitalized(text.bases[each])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.document}
        <input
          value={document}
          maxLength={200}
          onChange={(event) => onChange({ document: event.target.value })}
        />
      </label>
      <ComparedTable
        columns={[
          text.columns.unit,
          text.columns.indicator,
          words.stated,
          words.inForce,
          words.status,
        ]}
      >
        {lines.map((line) => (
          <TargetRow
            key={line.key}
            line={line}
            setting={setting}
            isIn={isIn(line)}
            onTick={(isTicked) => onTick(line.key, isTicked)}
          />
        ))}
      </ComparedTable>
    </fieldset>
  )
}

interface TargetRowProps {
  readonly line: TargetLine
  readonly setting: TargetSetting
  readonly isIn: boolean
  readonly onTick: (isTicked: boolean) => void
}

function TargetRow({ line, setting, isIn, onTick }: TargetRowProps) {
  const { text, language } = useLocale()
  const words = useText(OFFERED_TARGETS_TEXT)
  const { target, figure, state, problem } = line
  const stored = line.stored ?? line.beside
  const indicator = setting.indicators.find(({ id }) => id === target.indicatorId)
  const unit = setting.units.find(({ id }) => id === target.unitId)?.name[language] ?? words.none
  const name = indicator?.name[language] ?? ''
  const amount = (of: typeof figure) =>
    of && indicator ? formatFigure(of, indicator.measure, language, EVERY_DIGIT) : words.none
  return (
    <tr data-state={state === 'same' ? 'same' : undefined}>
      <td>{unit}</td>
      <th scope="row">{name}</th>
      <td>
        {figure && <b>{amount(figure)}</b>}
        <small>
          {target.quoted === undefined
            ? words.cell(target.raw, target.sheet, target.address)
            : `“${target.quoted}”`}
        </small>
      </td>
      <td data-label={words.inForce}>
        {stored && amount(stored.figure)}
        {stored && stored.base !== target.base && <small>{text.bases[stored.base]}</small>}
        {stored?.document && <small>{stored.document}</small>}
      </td>
      <td>
        {CAN_BE_SET.includes(state) ? (
          <label className={table.include} data-include>
            <input
              type="checkbox"
              aria-label={words.include(name, unit)}
              checked={isIn}
              onChange={(event) => onTick(event.target.checked)}
            />
            {words.states[state]}
          </label>
        ) : (
          words.states[state]
        )}
        {problem && <small className={table.problem}>{words.problems[problem]}</small>}
      </td>
    </tr>
  )
}
