import type { ReactNode } from 'react'
import type { Indicator } from '~/domain/indicator.ts'
import type { MatrixRow } from '~/domain/matrix.ts'
import type { Unit } from '~/domain/unit.ts'
import { COMPARE_TEXT } from '~/language/catalogues/compare.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { capitalized } from '~/language/formats/words.ts'
import { statusWords } from '~/language/sentences/status.ts'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './MatrixTable.module.css'

interface MatrixTableProps {
  readonly indicators: readonly Indicator[]
  readonly rows: readonly MatrixRow[]
  /** The unit whose row is marked. */
  readonly current?: string | undefined
  /** What stands over a column; its name, where nothing can be opened. */
  readonly heading?: (indicator: Indicator) => ReactNode
  /** What stands in a cell; the shape, where nothing can be opened. */
  readonly cell?: (unit: Unit, indicator: Indicator, shape: ReactNode) => ReactNode
}

/** Units by indicators, each cell a status by its shape and colour; its words on demand, and read out. */
export function MatrixTable({ indicators, rows, current, heading, cell }: MatrixTableProps) {
  const { text, language } = useLocale()
  const words = useText(COMPARE_TEXT)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.columns.unit}</th>
          <th scope="col">{words.troubles}</th>
          {indicators.map((indicator) => (
            <th key={indicator.id} scope="col">
              <div>{heading ? heading(indicator) : indicator.name[language]}</div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, standings, troubles }) => (
          <tr key={unit.id} aria-current={unit.id === current ? 'true' : undefined}>
            <th scope="row">{unit.name[language]}</th>
            <td data-trouble={troubles > 0 || undefined}>{formatNumber(troubles, language)}</td>
            {indicators.map((indicator) => {
              const standing = standings.get(indicator.id)
              if (!standing) return <td key={indicator.id} />
              const shape = <StatusMark status={standing.status} />
              const said = capitalized(statusWords(standing.status, text))
              return (
                <td
                  key={indicator.id}
                  title={`${unit.name[language]}, ${indicator.name[language]}: ${said}`}
                >
                  {cell ? cell(unit, indicator, shape) : shape}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
