import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'

import type { ScreenSearch } from '~/api/screen.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { hasEnded, topUnit, type Unit } from '~/domain/unit.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './UnitPicker.module.css'

interface UnitPickerProps {
  readonly search: ScreenSearch
  /** The unit shown, which is known before the others are. */
  readonly shown: Unit | null
}

export function UnitPicker({ search, shown }: UnitPickerProps) {
  const { text, language } = useLocale()
  const { data: units = shown ? [shown] : [] } = useQuery(unitsQuery())
  const own = useQuery(sessionQuery()).data?.account?.unitId
  const navigate = useNavigate()
  const root = topUnit(units)
  const closed = units.filter(({ closedFrom }) => closedFrom)
  const options = (all: readonly Unit[]) =>
    all.map((unit) => (
      <option key={unit.id} value={unit.id}>
        {unit.name[language]}
      </option>
    ))
  return (
    <select
      aria-label={text.unitPicker}
      className={styles.picker}
      value={search.unit ?? root?.id ?? shown?.id ?? ''}
      onChange={({ target: { value } }) => {
        // An account of a unit below is led from the bare address to its own.
        const unit = value === root?.id && (own ?? value) === value ? undefined : value
        void navigate({
          to: '.',
          search: ({ period, ...before }) => ({
            ...before,
            unit,
            // A unit that has ended by the month is opened at its last.
            period:
              period && closed.some((each) => each.id === value && hasEnded(each, period))
                ? undefined
                : period,
            edition: undefined,
            at: undefined,
          }),
          resetScroll: false,
        })
      }}
    >
      {options(units.filter(({ closedFrom }) => !closedFrom))}
      {closed.length > 0 && <optgroup label={text.closedUnits}>{options(closed)}</optgroup>}
    </select>
  )
}
