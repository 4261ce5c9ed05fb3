import type { Standing } from '~/domain/standing.ts'
import { capitalized } from '~/language/formats/words.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { FigureText } from '~/ui/figures/FigureText.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { AgainstTarget, Fact } from './Facts.tsx'
import styles from './IndicatorPage.module.css'
import { INDICATOR_TEXT } from './text.ts'

/** The targets of the other spans in force, such as the term's, beside the one that judges the month. */
export function OtherSpans({ standing: { otherSpans } }: { standing: Standing }) {
  const { text, language } = useLocale()
  const words = useText(INDICATOR_TEXT)
  return otherSpans.map((each) => {
    const { name, since } = spanWords(each.span, { text, language }, each.months)
    const isFlow = each.indicator.accumulation === 'flow'
    return (
      <section key={each.span} className={styles.otherSpan} aria-label={capitalized(name)}>
        <h2>{capitalized(name)}</h2>
        <div className={styles.pace}>
          <PaceBar standing={each} />
          <StatusMark status={each.status} />
        </div>
        <dl className={styles.facts}>
          <Fact term={isFlow ? capitalized(since) : words.now}>
            <FigureText sourced={each.cumulative} measure={each.indicator.measure} />
          </Fact>
          <AgainstTarget standing={each} />
        </dl>
      </section>
    )
  })
}
