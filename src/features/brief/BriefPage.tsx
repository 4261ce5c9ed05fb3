import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { overviewQuery } from '~/api/overview.ts'
import { type Brief, briefOf } from '~/domain/brief.ts'
import type { Standing } from '~/domain/standing.ts'
import { isTrouble } from '~/domain/status.ts'
import { fileName } from '~/exports/core/file-name.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized, inSentence } from '~/language/formats/words.ts'
import { attentionReason } from '~/language/sentences/attention-reason.ts'
import { finding } from '~/language/sentences/finding.ts'
import { headline } from '~/language/sentences/headline.ts'
import { sourceLine } from '~/language/sentences/source.ts'
import { PictureButtons } from '~/ui/charts/PictureButtons.tsx'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { DownloadMenu } from '~/ui/primitives/DownloadMenu.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import styles from './BriefPage.module.css'
import { BRIEF_TEXT } from './text.ts'

const route = getRouteApi('/brief')
const JUDGED = ['behind', 'watch', 'well'] as const satisfies readonly (keyof Brief)[]

/** *Một trang cho Bí thư*: the month on one sheet of paper or one screen of a phone. */
export function BriefPage() {
  const { text, language } = useLocale()
  const words = useText(BRIEF_TEXT)
  const { data } = useSuspenseQuery(overviewQuery(route.useSearch()))
  const { unit, period } = data
  const page = useRef<HTMLElement>(null)
  const standings = data.rows.map(({ standing }) => standing)
  const brief = briefOf(standings)
  const when = formatPeriod(period, language)
  const isIllustrated = standings.some(({ observation }) => observation?.origin === 'illustrative')
  const foot = [sourceLine(data.report, text), isIllustrated && text.illustrativeNote]
    .filter(Boolean)
    .join(' ')
  const sentence = headline(standings, { text, language })
    .map((segment) => segment.text)
    .join('')
  const draw = async () => {
    const { briefPicture } = await import('./brief-picture.ts')
    const title = `${unit.name[language]}: ${when}`
    return briefPicture(page.current, { title, subtitle: words.title, sentence, foot })
  }
  return (
    <article ref={page} className={styles.page}>
      <PageTitle>{`${words.title}, ${when}`}</PageTitle>
      <header className={styles.head}>
        <p>{unit.name[language]}</p>
        <h1>{capitalized(when)}</h1>
        <p className={styles.sentence}>{sentence}</p>
        <div className={styles.actions} data-screen-only>
          <button type="button" onClick={() => window.print()}>
            {words.print}
          </button>
          <DownloadMenu label={words.picture}>
            <PictureButtons draw={draw} fileName={fileName('picture', unit.name.vi, period)} />
          </DownloadMenu>
        </div>
      </header>
      {JUDGED.map((group) => (
        <section key={group} className={styles.group} data-group={group} aria-label={words[group]}>
          <h2>{words[group]}</h2>
          {brief[group].length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul>
              {brief[group].map((standing) => (
                <Line key={standing.indicator.id} standing={standing} />
              ))}
            </ul>
          )}
        </section>
      ))}
      {brief.unjudged.length > 0 && (
        <p className={styles.unjudged} data-part="unjudged">
          <b>{words.unjudged}:</b>{' '}
          {brief.unjudged.map(({ indicator }) => inSentence(indicator.name[language])).join('; ')}.
        </p>
      )}
      <footer className={styles.foot}>{foot}</footer>
    </article>
  )
}

/** One indicator: its name and who answers for it, its figure, its bar, and how far it is. */
function Line({ standing }: { standing: Standing }) {
  const { text, language } = useLocale()
  const words = useText(BRIEF_TEXT)
  const { indicator, cumulative, status } = standing
  const isWell = status.kind === 'verdict' && !isTrouble(status.verdict)
  const found = finding(standing, { text, language })
  const gap = found
    ? capitalized(found)
    : isWell
      ? ''
      : attentionReason(standing, { text, language })
  return (
    <li>
      <p className={styles.name}>
        <Link to="/indicators/$id" params={{ id: indicator.id }} data-part="name">
          {indicator.name[language]}
        </Link>
        {indicator.body && <small data-part="body">{words.answers(indicator.body)}</small>}
      </p>
      <p className={styles.figure} data-part="figure">
        <FigureText sourced={cumulative} measure={indicator.measure} />
      </p>
      <div className={styles.bar}>
        <PaceBar standing={standing} />
      </div>
      <p className={styles.gap}>
        <span data-part="status">
          <StatusMark status={status} />
        </span>
        {gap && <small data-part="gap">{gap}</small>}
      </p>
    </li>
  )
}
