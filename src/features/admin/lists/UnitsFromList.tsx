import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { addUnits, type UnitHistoryList, unitHistoryQuery } from '~/api/admin.ts'
import { isPeriod } from '~/domain/period.ts'
import { topUnit, UNIT_KINDS, type UnitKind } from '~/domain/unit.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { type ListedUnit, listedUnits } from '~/reading/lists/listed-units.ts'
import { readPastedBlock } from '~/reading/typed/pasted-block.ts'
import { MonthField } from '~/ui/figures/MonthField.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { ComparedTable } from '~/ui/primitives/ComparedTable.tsx'
import admin from '../Admin.module.css'
import { problemText } from '../problem-text.ts'
import { ADMIN_TEXT } from '../text.ts'
import { ListInput } from './ListInput.tsx'
import { ListState } from './ListState.tsx'
import styles from './Lists.module.css'
import { LIST_TEXT } from './text.ts'

const NONE = ''

/** Units by the line: pasted, looked over, written together. */
export function UnitsFromList({ units }: Pick<UnitHistoryList, 'units'>) {
  const { language } = useLocale()
  const words = useText(LIST_TEXT)
  const adminWords = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [chosenParent, setParent] = useState<string | null>(null)
  const [month, setMonth] = useState('')
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({})
  const [kinds, setKinds] = useState<Readonly<Record<string, UnitKind>>>({})
  const adding = useMutation(addUnits)
  const parent = chosenParent ?? topUnit(units)?.id
  const rows = useMemo(
    () =>
      listedUnits(readPastedBlock(text), units, {
        parentId: parent === NONE ? null : parent,
        since: isPeriod(month) ? month : null,
      }),
    [text, units, parent, month],
  )
  const isIn = ({ id, state }: ListedUnit) => ticked[id] ?? state === 'new'
  const kindOf = ({ id, kind }: ListedUnit) => kinds[id] ?? kind
  const chosen = rows.filter((row) => row.id !== '' && isIn(row))
  const known = new Set([...units, ...chosen].map(({ id }) => id))
  const orphan = chosen.find(({ parentId }) => parentId !== null && !known.has(parentId))
  const count = (many: number) => formatNumber(many, language)
  const write = () =>
    adding.mutate(
      chosen.map((row) => ({
        ...{ id: row.id, kind: kindOf(row), parentId: row.parentId },
        name: { vi: row.name, en: '' },
        ...(row.since && { since: row.since }),
      })),
      {
        onSuccess: () => {
          setText('')
          setTicked({})
          setKinds({})
        },
        // What somebody else added meanwhile is there now.
        onError: () => client.invalidateQueries({ queryKey: unitHistoryQuery().queryKey }),
      },
    )
  return (
    <div className={styles.list}>
      <ListInput
        label={words.units.label}
        hint={words.units.hint}
        value={text}
        onChange={(typed) => {
          setText(typed)
          if (!adding.isPending) adding.reset()
        }}
      />
      {rows.length > 0 && (
        <>
          <div className={admin.filter}>
            {units.length > 0 && (
              <label>
                {words.units.parentOfAll}
                <select value={parent} onChange={({ target }) => setParent(target.value)}>
                  <option value={NONE}>{adminWords.noParent}</option>
                  {units
                    .filter(({ closedFrom }) => closedFrom === undefined)
                    .map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name[language]}
                      </option>
                    ))}
                </select>
              </label>
            )}
            <label>
              {words.units.sinceOfAll}
              <MonthField value={month} onChange={setMonth} />
            </label>
          </div>
          <ComparedTable
            className={styles.table}
            columns={[
              words.units.unit,
              adminWords.kind,
              adminWords.parent,
              adminWords.from,
              words.state,
            ]}
          >
            {rows.map((row, at) => (
              <UnitRow
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of the text, in their order
                key={at}
                row={row}
                kind={kindOf(row)}
                isIn={isIn(row)}
                onTick={(isTicked) => setTicked({ ...ticked, [row.id]: isTicked })}
                onKind={(kind) => setKinds({ ...kinds, [row.id]: kind })}
              />
            ))}
          </ComparedTable>
        </>
      )}
      {orphan && (
        <p role="alert" className={admin.alert}>
          {words.units.orphan(orphan.name, orphan.parentName)}
        </p>
      )}
      {adding.error && (
        <p role="alert" className={admin.alert}>
          {problemText(adding.error, adminWords)} {words.nothingWritten}
        </p>
      )}
      <p className={admin.actions} role="status">
        {chosen.length > 0 && (
          <button
            type="button"
            data-main
            aria-disabled={adding.isPending || orphan !== undefined}
            onClick={() => {
              if (!adding.isPending && !orphan) write()
            }}
          >
            {adding.isPending ? words.writing : words.units.write(count(chosen.length))}
          </button>
        )}
        {adding.isSuccess && words.units.written(count(adding.data.units.length))}
        {text.trim() !== '' && rows.length === 0 && words.units.none}
      </p>
    </div>
  )
}

interface UnitRowProps {
  readonly row: ListedUnit
  readonly kind: UnitKind
  readonly isIn: boolean
  readonly onTick: (isTicked: boolean) => void
  readonly onKind: (kind: UnitKind) => void
}

function UnitRow({ row, kind, isIn, onTick, onKind }: UnitRowProps) {
  const words = useText(LIST_TEXT)
  const adminWords = useText(ADMIN_TEXT)
  const isWritable = row.id !== ''
  return (
    <tr data-state={isWritable ? (isIn ? undefined : 'out') : 'same'}>
      <th scope="row">{row.name || words.none}</th>
      <td data-label={adminWords.kind}>
        {isWritable ? (
          <select
            aria-label={words.units.kindOf(row.name)}
            value={kind}
            onChange={({ target }) =>
              onKind(UNIT_KINDS.find((each) => each === target.value) ?? kind)
            }
          >
            {UNIT_KINDS.map((each) => (
              <option key={each} value={each}>
                {adminWords.unitKinds[each]}
              </option>
            ))}
          </select>
        ) : (
          adminWords.unitKinds[kind]
        )}
      </td>
      <td data-label={adminWords.parent}>{row.parentName}</td>
      <td data-label={adminWords.from}>{row.since && formatPeriodShort(row.since)}</td>
      <ListState
        label={words.units.include(row.name)}
        state={words.units.states[row.state]}
        reason={words.units.reasons[row.state]}
        isIn={isIn}
        onTick={isWritable ? onTick : null}
      />
    </tr>
  )
}
