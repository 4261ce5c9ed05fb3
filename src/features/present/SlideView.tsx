import type { ReactNode } from 'react'
import { isIllustratedSlide, type Slide } from '~/domain/deck.ts'
import type { Directive } from '~/domain/report.ts'
import { slideName } from '~/exports/core/slide-name.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { formatDay, formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { monthSentence } from '~/language/sentences/month-sentence.ts'
import { programmeSentence } from '~/language/sentences/programme-sentence.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { AttentionSlide } from './AttentionSlide.tsx'
import { DirectiveSlide } from './DirectiveSlide.tsx'
import { GroupSlide } from './GroupSlide.tsx'
import { IndicatorSlide } from './IndicatorSlide.tsx'
import { MatrixSlide } from './MatrixSlide.tsx'
import { OutboxMark } from './OutboxMark.tsx'
import styles from './Slide.module.css'
import { TableSlide } from './TableSlide.tsx'
import { TaskStrip } from './TaskStrip.tsx'
import { PRESENT_TEXT } from './text.ts'
import type { MonthDeck } from './useMonthDeck.ts'

interface SlideViewProps {
  readonly slide: Slide
  readonly month: MonthDeck
  /** Its position among the slides shown, from 1. */
  readonly number: number
  readonly count: number
}

/** One slide: its title, its content and its source. */
export function SlideView({ slide, month, number, count }: SlideViewProps) {
  const { text, language } = useLocale()
  const words = useText(SLIDE_TEXT)
  const { meeting } = useText(PRESENT_TEXT)
  const { overview, source } = month
  const { period, unit } = overview
  const name = slideName(slide, period, { text, language })
  const added = month.arrangement.sentences[slide.id]
  const tasks = month.lastTasks.filter((each) => each.slideId === slide.id)
  const conclusions = month.conclusions.filter((each) => each.slideId === slide.id)
  const isAdded = added !== undefined || tasks.length > 0 || conclusions.length > 0
  const isCover = slide.kind === 'title' || slide.kind === 'end'
  return (
    <article className={styles.slide} data-kind={slide.kind} aria-label={name}>
      {!isCover && (
        <header className={styles.head}>
          <p>{kicker()}</p>
          <h2>{name}</h2>
        </header>
      )}
      <div className={styles.body}>{body()}</div>
      {isAdded && (
        <div className={styles.added}>
          {added && <p>{added}</p>}
          <TaskStrip title={words.concludedBefore} tasks={tasks} keep="first" mark={taskState} />
          <TaskStrip
            title={meeting.concluded}
            tasks={conclusions}
            keep="last"
            mark={({ id }) => <OutboxMark id={id} outbox={month.outbox} />}
          />
        </div>
      )}
      <footer className={styles.foot}>
        <span>
          {[source, isIllustratedSlide(slide) && text.illustrativeNote].filter(Boolean).join(' ')}
        </span>
        <span>{unit.name[language]}</span>
        <b>{words.position(number, count)}</b>
      </footer>
    </article>
  )

  /** What became of a task of last month's; nothing while it is open and in time. */
  function taskState({ state, due }: Directive): ReactNode {
    const meetingDate = overview.report?.meetingDate
    const isLate = state === 'open' && due !== null && !!meetingDate && due < meetingDate
    if (isLate || state === 'overdue') return <b data-overdue> {words.overdue}</b>
    return state !== 'open' && <b> {text.directives.states[state]}</b>
  }

  function kicker(): string {
    if (slide.kind === 'indicator') return slide.section.name[language]
    return capitalized(formatPeriod(period, language))
  }

  function body(): ReactNode {
    switch (slide.kind) {
      case 'title':
        return (
          <div className={styles.cover}>
            <p>{unit.name[language]}</p>
            <h1>
              <small>{words.review}</small>
              {capitalized(formatPeriod(period, language))}
            </h1>
            <p>{words.heading}</p>
            {overview.report?.meetingDate && (
              <p>{words.meetingOf(formatDay(overview.report.meetingDate))}</p>
            )}
          </div>
        )
      case 'month': {
        const standings = slide.rows.map((row) => row.standing)
        const corrections = slide.rows.flatMap((row) => row.corrections)
        const sentences = monthSentence(standings, period, { text, language }, corrections)
        return (
          <div className={styles.month}>
            {sentences.split(/(?<=\.) (?=\p{Lu})/u).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {slide.programme && (
              <p>{programmeSentence(slide.programme, standings, period, { text, language })}</p>
            )}
          </div>
        )
      }
      case 'table':
        return <TableSlide rows={slide.rows} />
      case 'indicator':
        return <IndicatorSlide row={slide.row} />
      case 'group':
        return <GroupSlide rows={slide.rows} />
      case 'attention':
        return <AttentionSlide rows={slide.rows} />
      case 'matrix':
        return <MatrixSlide slide={slide} />
      case 'corrections':
        return (
          <div className={styles.corrections}>
            <CorrectionList
              corrections={slide.corrections}
              indicators={overview.rows.map(({ indicator }) => indicator)}
              withNames
            />
          </div>
        )
      case 'last-directives':
      case 'next-directives':
        return (
          <DirectiveSlide directives={slide.directives} start={slide.start} outbox={month.outbox} />
        )
      case 'end':
        return (
          <div className={styles.cover}>
            <h1>{words.end}</h1>
            <p>
              {unit.name[language]}, {formatPeriod(period, language)}
            </p>
          </div>
        )
    }
  }
}
