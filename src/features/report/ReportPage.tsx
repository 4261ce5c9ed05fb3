import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { reportQuery } from '~/api/report.ts'
import { presentedAt } from '~/api/screen.ts'
import { eventsIn } from '~/domain/event.ts'
import { monthOf, shifted } from '~/domain/period.ts'
import { isReplacement } from '~/domain/replacing.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import { reportTable } from '~/exports/core/report-table.ts'
import { NoticeButton } from '~/features/downloads/NoticeButton.tsx'
import { SheetButtons } from '~/features/downloads/SheetButtons.tsx'
import { Events } from '~/features/events/Events.tsx'
import { useChosenProgramme } from '~/features/programmes/useChosenProgramme.ts'
import { EVENTS_TEXT } from '~/language/catalogues/events.ts'
import { REPORT_TEXT } from '~/language/catalogues/report.ts'
import { formatMonth, formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { programmeSentence } from '~/language/sentences/programme-sentence.ts'
import { sourceLine } from '~/language/sentences/source.ts'
import { contradictedCounts } from '~/language/sentences/stated-count.ts'
import { DirectiveList } from '~/ui/figures/DirectiveList.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { DownloadMenu } from '~/ui/primitives/DownloadMenu.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { AnnexButton } from './AnnexButton.tsx'
import { CopySentences } from './CopySentences.tsx'
import { Corrections } from './Corrections.tsx'
import { LazyDirectiveEditor } from './LazyDirectiveEditor.tsx'
import { OfficialTable } from './OfficialTable.tsx'
import styles from './ReportPage.module.css'
import { ReportProse } from './ReportProse.tsx'
import { StandaloneFileButton } from './StandaloneFileButton.tsx'

const route = getRouteApi('/report')
const loadMonthSheet = lazyImport(() => import('~/exports/sheets/month-sheet.ts'))

/** The month as an official annex, the report's words, and the tasks that follow. */
export function ReportPage() {
  const { text, language } = useLocale()
  const words = useText(REPORT_TEXT)
  const events = useText(EVENTS_TEXT)
  const { data } = useSuspenseQuery(reportQuery(route.useSearch()))
  const { period, report } = data
  const programme = useChosenProgramme(data)
  const standings = data.rows.map(({ standing }) => standing)
  const marks = standings.flatMap(({ indicator, observation }) =>
    (observation?.evidence ?? []).map(({ start, end }) => ({
      start,
      end,
      indicator: { id: indicator.id, name: indicator.name[language] },
    })),
  )
  const corrected = new Set(
    data.rows.flatMap(({ corrections }) =>
      corrections.flatMap((each) =>
        each.period === period && !isReplacement(each) ? [each.indicatorId] : [],
      ),
    ),
  )
  const table = reportTable(standings, data.sections, corrected, { text, language })
  const source = sourceLine(report, text)
  const monthEvents = eventsIn(data.rows, period)
  const month = { unit: data.unit, period, report, standings, presentedAt: presentedAt(data) }
  const isIllustrated = data.rows.some((row) => row.isIllustrated)
  return (
    <>
      <PageTitle>{`${words.title}, ${formatPeriod(period, language)}`}</PageTitle>
      <section className={styles.annex}>
        <div className={styles.letterhead} data-print-only>
          <p className={styles.issuer}>
            {data.unit.name[language]}
            <br />*
          </p>
          <p>
            <b>{words.party}</b>
          </p>
        </div>
        <div className={styles.heading}>
          <div>
            <h1>{words.annex}</h1>
            <p>
              {words.annexOf(formatPeriod(period, language))}
              <span data-screen-only> — {data.unit.name[language]}</span>
            </p>
          </div>
          <div className={styles.actions} data-screen-only>
            <CopySentences
              standings={standings}
              period={period}
              corrections={data.rows.flatMap((row) => row.corrections)}
              programme={programme}
              events={monthEvents}
            />
            <DownloadMenu label={text.actions.download}>
              <AnnexButton month={{ ...month, table, programme, events: monthEvents }} />
              <SheetButtons
                unitName={data.unit.name.vi}
                period={period}
                sheet={async (signal) => {
                  const { monthSheet } = await loadMonthSheet(signal)
                  return monthSheet(
                    { ...month, sections: data.sections, words: data.text },
                    { text, language },
                  )
                }}
              />
              {data.directives.length > 0 && (
                <NoticeButton
                  month={{
                    unit: data.unit,
                    period,
                    day: report.meetingDate,
                    standings,
                    directives: data.directives,
                  }}
                />
              )}
              <StandaloneFileButton
                unit={data.unit.id}
                unitName={data.unit.name.vi}
                period={period}
              />
            </DownloadMenu>
            <button type="button" onClick={() => window.print()}>
              {words.print}
            </button>
          </div>
        </div>
        <OfficialTable table={table} />
        {programme && (
          <p className={styles.summary}>
            {programmeSentence(programme, standings, period, { text, language })}
          </p>
        )}
        <p className={styles.source}>
          {[source, ...table.notes, isIllustrated && text.illustrativeNote]
            .filter(Boolean)
            .join(' ')}
        </p>
        <div className={styles.signature} data-print-only>
          <p>{words.place}</p>
          <p>
            <i>{words.dateLine}</i>
            <br />
            <b>{words.onBehalf(data.unit.kind)}</b>
            <br />
            <i>{words.signature}</i>
          </p>
        </div>
      </section>
      <Events
        key={`${data.unit.id} ${period}`}
        title={capitalized(events.ofMonth(formatPeriod(period, language)))}
        unitId={data.unit.id}
        months={{ from: period, to: period }}
        events={monthEvents}
        indicators={data.rows.map(({ indicator }) => indicator)}
      />
      <Corrections />
      <section className={styles.words} data-screen-only>
        <h2>{words.text}</h2>
        {data.text === '' ? (
          <p>{words.noText}</p>
        ) : (
          <>
            <p className={styles.hint}>{words.textNote}</p>
            {contradictedCounts(data.programmes, standings, data.text, { text, language }).map(
              (sentence) => (
                <p key={sentence}>
                  <b>{sentence}</b>
                </p>
              ),
            )}
            <ReportProse text={data.text} marks={marks} />
          </>
        )}
        <h2>{text.directives.title(formatMonth(monthOf(shifted(period, 1)), language))}</h2>
        <DirectiveList directives={data.directives} />
        <LazyDirectiveEditor unitId={data.unit.id} period={period} />
      </section>
    </>
  )
}
