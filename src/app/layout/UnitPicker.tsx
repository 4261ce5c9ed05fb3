import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'

import type { ScreenSearch } from '~/api/screen.ts'
import { unitsQuery } from '~/api/units.ts'
import { topUnit } from '~/domain/at-work.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './UnitPicker.module.css'

export function UnitPicker({ search }: { search: ScreenSearch }) {
  const { text, language } = useLocale()
  const { data: units = [] } = useQuery(unitsQuery())
  const navigate = useNavigate()
  const root = topUnit(units)
  return (
    <select
      aria-label={text.unitPicker}
      className={styles.picker}
      value={search.unit ?? root?.id ?? ''}
      onChange={({ target: { value } }) => {
        const unit = value === root?.id ? undefined : value
        void navigate({
          to: '.',
          search: (before) => ({ ...before, unit, edition: undefined, at: undefined }),
          resetScroll: false,
        })
      }}
    >
      {units.map((unit) => (
        <option key={unit.id} value={unit.id}>
          {unit.name[language]}
        </option>
      ))}
    </select>
  )
}
