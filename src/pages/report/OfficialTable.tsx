import { Link } from '@tanstack/react-router'

import { FigureText } from '~/components/FigureText.tsx'
import { OriginMark } from '~/components/OriginMark.tsx'
import { GROUPS } from '~/domain/indicator.ts'
import type { Standing } from '~/domain/standing.ts'
import { formatPercent, moneySize } from '~/format/quantity.ts'
import { capitalized } from '~/format/words.ts'
import { useSpeech } from '~/i18n/text.tsx'
import { targetPhrase } from '~/sentences/phrases.ts'
import { statusWords } from '~/sentences/status.ts'
import styles from './ReportPage.module.css'

const ROMAN = ['I', 'II', 'III', 'IV']

/** The annex's table: numbered rows in the order and the columns of the official form. */
interface OfficialTableProps {
  readonly standings: readonly Standing[]
  /** The indicators whose figures of this month were changed after they were published. */
  readonly corrected: ReadonlySet<string | null>
}

export function OfficialTable({ standings, corrected }: OfficialTableProps) {
  const { text } = useSpeech()
  const groups = GROUPS.filter((group) => standings.some((each) => each.indicator.group === group))
  let number = 0
  return (
    <section className={styles.scroll} tabIndex={0} aria-label={text.report.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.report.number}</th>
            <th scope="col">{text.columns.indicator}</th>
            <th scope="col">{text.report.measure}</th>
            <th scope="col">{text.columns.target}</th>
            <th scope="col">{text.report.inMonth}</th>
            <th scope="col">{text.report.yearToDate}</th>
            <th scope="col">{text.report.ofTarget}</th>
            <th scope="col">{text.report.ofSamePeriod}</th>
            <th scope="col">{text.report.note}</th>
          </tr>
        </thead>
        {groups.map((group, i) => (
          <tbody key={group}>
            <tr className={styles.group}>
              <td>{ROMAN[i]}</td>
              <th colSpan={8} scope="rowgroup">
                {text.groups[group]}
              </th>
            </tr>
            {standings
              .filter((each) => each.indicator.group === group)
              .map((each) => {
                number += 1
                return (
                  <OfficialRow
                    key={each.indicator.id}
                    number={number}
                    standing={each}
                    isCorrected={corrected.has(each.indicator.id)}
                  />
                )
              })}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface OfficialRowProps {
  readonly number: number
  readonly standing: Standing
  readonly isCorrected: boolean
}

function OfficialRow({ number, standing, isCorrected }: OfficialRowProps) {
  const { text, language } = useSpeech()
  const { indicator, month, yearToDate, target, percent, samePeriod, status } = standing
  const { measure } = indicator
  const phrase = targetPhrase(standing, { text, language })
  const unit =
    measure.kind === 'money'
      ? moneySize(yearToDate?.figure.value ?? target?.figure.value ?? 0).name[language]
      : measure.name[language]
  const isIllustrative = standing.observation?.origin === 'illustrative'
  const notes = [
    status.kind !== 'none' && statusWords(status, text),
    isCorrected && text.corrections.mark,
    standing.observation?.note ?? false,
    isIllustrative && text.report.illustrative,
    !isIllustrative && samePeriod?.origin === 'illustrative' && text.report.illustrativeSamePeriod,
  ].filter((note) => note !== false)
  const evidence = standing.observation?.evidence[0]
  return (
    <tr data-origin={standing.observation?.origin}>
      <td>{number}</td>
      <th scope="row">
        <Link to="/indicators/$id" params={{ id: indicator.id }}>
          {indicator.name[language]}
        </Link>
        {evidence && (
          <a
            className={styles.toText}
            href={`#${indicator.id}-${evidence.start}`}
            title={text.report.toText}
            aria-label={`${text.report.toText}: ${indicator.name[language]}`}
            data-screen-only
          >
            ¶
          </a>
        )}
      </th>
      <td>{unit}</td>
      <td>
        {target && phrase ? (
          <>
            {bare(phrase, unit)} {!isIllustrative && <OriginMark origin={target.origin} />}
          </>
        ) : (
          '–'
        )}
      </td>
      <td>
        {month ? (
          <FigureText
            sourced={month}
            measure={measure}
            withOrigin={!isIllustrative}
            withUnit={
              measure.kind === 'money' && moneySize(month.figure.value).name[language] !== unit
            }
          />
        ) : (
          '–'
        )}
      </td>
      <td>
        {yearToDate ? (
          <FigureText
            sourced={yearToDate}
            measure={measure}
            withUnit={false}
            withOrigin={!isIllustrative}
          />
        ) : (
          '–'
        )}
      </td>
      <td>{percent?.figure ? formatPercent(percent.figure, language) : '–'}</td>
      <td>{samePeriod?.percent ? formatPercent(samePeriod.percent, language) : '–'}</td>
      <td>{capitalized(notes.join('; '))}</td>
    </tr>
  )
}

/** The column beside it already names the unit. */
const bare = (phrase: string, unit: string): string => phrase.replace(` ${unit}`, '')
