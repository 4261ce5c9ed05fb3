import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { indicatorQuery } from '~/api/indicators.ts'
import { presentedAt } from '~/api/screen.ts'
import { yearOf } from '~/domain/period.ts'
import { sectionOf } from '~/domain/section.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import { SheetButtons } from '~/features/downloads/SheetButtons.tsx'
import { Events } from '~/features/events/Events.tsx'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import { CORRECTIONS_TEXT } from '~/language/catalogues/corrections.ts'
import { EVENTS_TEXT } from '~/language/catalogues/events.ts'
import { monthsModel } from '~/language/formats/months-model.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { cumulativeCaption } from '~/language/sentences/captions.ts'
import { finding } from '~/language/sentences/finding.ts'
import { missingWords } from '~/language/sentences/missing.ts'
import { paceSentence } from '~/language/sentences/pace-sentence.ts'
import { sourceLine } from '~/language/sentences/source.ts'
import { MonthsChart } from '~/ui/charts/MonthsChart.tsx'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { CorrectionMark } from '~/ui/figures/CorrectionMark.tsx'
import { DerivationPopover } from '~/ui/figures/DerivationPopover.tsx'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { MarkedText } from '~/ui/figures/MarkedText.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { Breakdown } from './Breakdown.tsx'
import { Explanations } from './Explanations.tsx'
import { Facts } from './Facts.tsx'
import styles from './IndicatorPage.module.css'
import { OtherSpans } from './OtherSpans.tsx'
import { Parts } from './Parts.tsx'
import { Thread } from './Thread.tsx'
import { INDICATOR_TEXT } from './text.ts'

const route = getRouteApi('/indicators/$id')
const loadSeriesSheet = lazyImport(() => import('~/exports/sheets/series-sheet.ts'))

/** One indicator: its figure, what is due, its months, the report's words and its parts. */
export function IndicatorPage() {
  const { text, language } = useLocale()
  const corrected = useText(CORRECTIONS_TEXT)
  const words = useText(INDICATOR_TEXT)
  const events = useText(EVENTS_TEXT)
  const chart = useText(CHART_TEXT)
  const { id } = route.useParams()
  const search = route.useSearch()
  const { data } = useSuspenseQuery(indicatorQuery(id, search))
  const { indicator, period, report, passage, previous, next, standing, history } = data
  usePrefetched(id, search.unit, [previous, next])

  const name = indicator.name[language]
  const source = sourceLine(report, text)
  const model = monthsModel(standing, history, name, data.events)
  const found = finding(standing, { text, language })
  const verdict = standing.status.kind === 'verdict' ? standing.status.verdict : undefined
  const caption = {
    // The finding, where there is one; the sentence above has it with its words.
    title: found ? `${name}: ${found}` : chart.title(name, yearOf(period)),
    subtitle: `${data.unit.name[language]} — ${formatPeriod(period, language)}`,
    foot: [source, data.isIllustrated && text.illustrativeNote].filter(Boolean).join(' '),
  }

  return (
    <article className={styles.page}>
      <PageTitle>{`${name}, ${formatPeriod(period, language)}`}</PageTitle>
      <header className={styles.head}>
        <p className={styles.group}>
          {sectionOf(data.sections, indicator.group).name[language]}
          <span data-print-only> · {caption.subtitle}</span>
        </p>
        <h1>{name}</h1>
        <div className={styles.figure}>
          <FigureText
            sourced={standing.cumulative}
            measure={indicator.measure}
            otherwise={
              <span className={styles.missing}>{missingWords(standing, { text, language })}</span>
            }
          />{' '}
          {standing.cumulative && (
            <small className={styles.caption}>
              {cumulativeCaption(standing, { text, language })}
            </small>
          )}{' '}
          <CorrectionMark
            corrections={data.corrections.filter((each) => each.period === period)}
            indicator={indicator}
          />
        </div>
        {standing.observation?.note && <p>{corrected.note(standing.observation.note)}</p>}
        <p className={styles.sentence}>
          {found && <strong data-verdict={verdict}>{capitalized(found)}. </strong>}
          {paceSentence(standing, { text, language })}
        </p>
        <div className={styles.pace}>
          <PaceBar standing={standing} />
          <DerivationPopover standing={standing} source={source}>
            <StatusMark status={standing.status} />
          </DerivationPopover>
        </div>
      </header>
      <Facts standing={standing} />
      {data.breakdown.length > 0 && <Breakdown standing={standing} breakdown={data.breakdown} />}
      <OtherSpans standing={standing} />
      <section className={styles.passage}>
        <h2>{words.passage}</h2>
        {passage ? (
          <>
            <blockquote>
              <MarkedText text={passage.text} marks={passage.marks} />
            </blockquote>
            <p>
              {source}{' '}
              <Link
                to="/report"
                hash={`${indicator.id}-${passage.start + (passage.marks[0]?.start ?? 0)}`}
              >
                {words.toReport}
              </Link>
            </p>
          </>
        ) : (
          <p>{words.noPassage}</p>
        )}
      </section>
      {data.corrections.length > 0 && (
        <section className={styles.passage}>
          <h2>{text.corrections.title}</h2>
          <CorrectionList corrections={data.corrections} indicators={[indicator]} />
        </section>
      )}
      <Explanations unitId={data.unit.id} standing={standing} explanation={data.explanation} />
      <Thread indicator={indicator} period={period} history={history} recorded={data.thread} />
      <div className={styles.chart}>
        <MonthsChart model={model} caption={caption} fileName={`${indicator.id}-${period}`}>
          <SheetButtons
            unitName={data.unit.name.vi}
            period={period}
            about={indicator.name.vi}
            sheet={async (signal) => {
              const { seriesSheet } = await loadSeriesSheet(signal)
              return seriesSheet(
                {
                  unit: data.unit,
                  model,
                  history,
                  report,
                  passage: passage?.text ?? '',
                  presentedAt: presentedAt(data),
                },
                { text, language },
              )
            }}
          />
        </MonthsChart>
      </div>
      <Events
        key={`${data.unit.id} ${period}`}
        title={events.title}
        unitId={data.unit.id}
        months={{ from: `${yearOf(period)}-01`, to: period }}
        events={data.events.filter((each) => yearOf(each.period) === yearOf(period))}
        indicators={[indicator]}
        isListed
      />
      {data.parts.length > 0 && <Parts standing={standing} parts={data.parts} />}
      <footer className={styles.foot}>
        {source && <p>{source}</p>}
        {data.isIllustrated && <p>{text.illustrativeNote}</p>}
      </footer>
    </article>
  )
}

function usePrefetched(id: string, unit: string | undefined, periods: readonly (string | null)[]) {
  const client = useQueryClient()
  const wanted = periods.filter((period) => period !== null).join(' ')
  useEffect(() => {
    for (const period of wanted.split(' ').filter(Boolean))
      void client.query(indicatorQuery(id, { unit, period })).catch(() => {})
  }, [client, id, unit, wanted])
}
