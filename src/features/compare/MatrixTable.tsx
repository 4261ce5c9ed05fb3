import { Link } from '@tanstack/react-router'
import type { Indicator } from '~/domain/indicator.ts'
import type { MatrixRow } from '~/domain/matrix.ts'
import { isIllustrative } from '~/domain/replacing.ts'
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
  readonly current: string | undefined
  /** False where the heading says that all figures are illustrative. */
  readonly withOrigin: boolean
}

/** Units by indicators, each cell a status by its shape and colour; its words on demand, and read out. */
export function MatrixTable({ indicators, rows, current, withOrigin }: MatrixTableProps) {
  const { text, language } = useLocale()
  const words = useText(COMPARE_TEXT)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.columns.unit}</th>
          <th scope="col">{words.troubles}</th>
          {indicators.map(({ id, name }) => (
            <th key={id} scope="col">
              <div>
                <Link to="/compare" search={(all) => ({ ...all, indicator: id })}>
                  {name[language]}
                </Link>
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, standings, troubles }) => (
          <tr key={unit.id} aria-current={unit.id === current ? 'true' : undefined}>
            <th scope="row">{unit.name[language]}</th>
            <td data-trouble={troubles > 0 || undefined}>{formatNumber(troubles, language)}</td>
            {indicators.map(({ id, name }) => {
              const standing = standings.get(id)
              if (!standing) return <td key={id} />
              const isMarked = withOrigin && isIllustrative(standing.observation)
              const said = [
                capitalized(statusWords(standing.status, text)),
                isMarked && text.origins.illustrative,
              ]
              return (
                <td
                  key={id}
                  data-illustrative={isMarked || undefined}
                  title={`${unit.name[language]}, ${name[language]}: ${said.filter(Boolean).join(', ')}`}
                >
                  <Link
                    to="/indicators/$id"
                    params={{ id }}
                    search={(all) => ({ unit: unit.id, period: all.period })}
                  >
                    <StatusMark status={standing.status} />
                    {isMarked && <span>{text.origins.illustrative}</span>}
                  </Link>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
