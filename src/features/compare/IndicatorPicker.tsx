import { getRouteApi } from '@tanstack/react-router'
import { COMPARE_TEXT } from '~/language/catalogues/compare.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './ComparePage.module.css'

const route = getRouteApi('/compare')

interface IndicatorPickerProps {
  readonly indicators: readonly { id: string; name: { vi: string; en: string } }[]
  /** Empty for all of them. */
  readonly chosen: string
}

/** Which indicator is compared, or all. */
export function IndicatorPicker({ indicators, chosen }: IndicatorPickerProps) {
  const { language } = useLocale()
  const words = useText(COMPARE_TEXT)
  const navigate = route.useNavigate()
  return (
    <select
      aria-label={words.indicator}
      className={styles.picker}
      value={chosen}
      onChange={({ target }) =>
        void navigate({
          search: (all) => ({ ...all, indicator: target.value || undefined, sort: undefined }),
          resetScroll: false,
        })
      }
    >
      <option value="">{words.all}</option>
      {indicators.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  )
}
