import { useState } from 'react'
import type { StatedGrowth } from '~/domain/observation.ts'
import { FigureReading } from '~/features/typed-figure/FigureReading.tsx'
import { formatGrowth } from '~/language/formats/growth.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { checkSentence } from '~/language/sentences/check.ts'
import { choiceKey, type Line, type LineCell } from '~/reading/row/import-lines.ts'
import { measureOf } from '~/reading/row/typed-row.ts'
import { VALUE_ROLES, type ValueRole } from '~/reading/spreadsheets/columns.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import table from '~/ui/primitives/compared-table.module.css'
import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Importing, Setting } from './useImport.ts'

interface PreviewProps {
  readonly importing: Importing
  readonly setting: Setting
}

const FILTERS = ['different', 'problems', 'all'] as const
type Filter = (typeof FILTERS)[number]
// More rows than anybody reads at once only make the page slow.
const SHOWN = 200

const isShown = (filter: Filter, { state, problems }: Line): boolean =>
  filter === 'all' ||
  // A locked month is told once, above the rows.
  (state !== 'locked' && (filter === 'problems' ? problems.length > 0 : state !== 'same'))

/** Every row as it would be written, beside what is stored now. */
export function Preview({ importing, setting }: PreviewProps) {
  const { text, language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const [filter, setFilter] = useState<Filter>('different')
  const [most, setMost] = useState(SHOWN)
  const { all, answers, answer } = importing
  const shown = all.filter((line) => isShown(filter, line))
  const roles = rolesIn(all)
  const leave = (key: string, isIn: boolean) => {
    const leftOut = new Set(answers.leftOut)
    if (isIn) leftOut.delete(key)
    else leftOut.add(key)
    answer({ leftOut })
  }
  return (
    <section aria-label={words.preview}>
      <label className={styles.filter}>
        {words.filter}
        <select
          value={filter}
          onChange={(event) =>
            setFilter(FILTERS.find((each) => each === event.target.value) ?? 'different')
          }
        >
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {words.filters[each]}
            </option>
          ))}
        </select>
      </label>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.inFile}</th>
            <th scope="col">{text.columns.indicator}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {capitalized(words.uses[role])}
              </th>
            ))}
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((line) => (
            <PreviewLine
              key={`${line.row.sheet} ${line.row.row} ${line.key}`}
              line={line}
              roles={roles}
              setting={setting}
              isIn={!answers.leftOut.has(line.key)}
              onIn={(isIn) => leave(line.key, isIn)}
              onChoose={(address, typed) =>
                answer({
                  choices: { ...answers.choices, [choiceKey(line.row.sheet, address)]: typed },
                })
              }
            />
          ))}
        </tbody>
      </table>
      {shown.length > most && (
        <p>
          <button type="button" onClick={() => setMost(most + SHOWN)}>
            {words.more(formatNumber(Math.min(SHOWN, shown.length - most), language))}
          </button>
        </p>
      )}
    </section>
  )
}

/** A column for growth only where the file has one. */
const rolesIn = (lines: readonly Line[]): readonly ValueRole[] =>
  VALUE_ROLES.filter(
    (role) =>
      role !== 'statedGrowth' ||
      lines.some(({ row }) => row.cells.some((cell) => cell.role === role)),
  )

interface PreviewLineProps {
  readonly roles: readonly ValueRole[]
  readonly line: Line
  readonly setting: Setting
  readonly isIn: boolean
  readonly onIn: (isIn: boolean) => void
  readonly onChoose: (address: string, typed: string) => void
}

function PreviewLine({ line, roles, setting, isIn, onIn, onChoose }: PreviewLineProps) {
  const { text, language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const { row, sheetRow, cells, state, problems, checks } = line
  const unit = setting.units.find(({ id }) => id === row.unitId)
  const indicator = setting.indicators.find(({ id }) => id === row.indicatorId)
  // As the spreadsheet writes it, without a dot for thousands.
  const place = words.place(row.sheet, String(row.row))
  return (
    <tr data-state={isIn ? state : 'out'}>
      <td>
        {place}
        <small>
          {unit?.name[language] ?? (row.called.unit || words.none)}
          {', '}
          {row.period ? formatPeriodShort(row.period) : row.called.period || words.none}
        </small>
      </td>
      <th scope="row">{indicator?.name[language] ?? row.called.indicator}</th>
      {roles.map((role) => {
        const cell = cells.find((each) => each.cell.role === role)
        return (
          <td key={role} data-label={words.uses[role]}>
            {cell && (
              <PreviewCell
                of={cell}
                measure={indicator?.measure}
                onChoose={(typed) => onChoose(cell.cell.address, typed)}
              />
            )}
          </td>
        )
      })}
      <td>
        <label className={table.include}>
          <input
            type="checkbox"
            aria-label={words.include(place)}
            checked={isIn}
            onChange={(event) => onIn(event.target.checked)}
          />
          {words.states[state]}
        </label>
        {problems.map((problem) => (
          <small key={problem} className={table.problem}>
            {words.problems[problem]}
          </small>
        ))}
        {sheetRow &&
          checks.map((check) => (
            <small key={check.rule} className={table.check}>
              {checkSentence(check, sheetRow.indicator.measure, { text, language })}
            </small>
          ))}
      </td>
    </tr>
  )
}

type Measure = NonNullable<Line['sheetRow']>['indicator']['measure']

function PreviewCell({
  of: { cell, figure, stored, isChanged },
  measure,
  onChoose,
}: {
  readonly of: LineCell
  readonly measure: Measure | undefined
  readonly onChoose: (typed: string) => void
}) {
  const { language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const own = measure && measureOf({ indicator: { measure } }, cell.role)
  const show = (of: NonNullable<typeof figure>) => {
    if ('as' in of) return formatGrowth(of as StatedGrowth, language)
    return !own || own.kind === 'percent'
      ? formatPercent(of, language)
      : formatFigure(of, own, language)
  }
  if (cell.fault)
    return (
      <span className={table.problem}>
        {words.cellFaults[cell.fault]} ({words.atCell(cell.address)})
      </span>
    )
  return (
    <>
      {figure && measure ? (
        <b>{show(figure)}</b>
      ) : (
        own && <FigureReading read={cell.read} measure={own} onChoose={onChoose} />
      )}
      <small>
        {words.raw(cell.raw)} ({cell.address}
        {cell.isHidden && `, ${words.hidden}`})
      </small>
      {isChanged && measure && stored && <small>{words.now(show(stored))}</small>}
    </>
  )
}
