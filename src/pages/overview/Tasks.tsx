import { DirectiveList } from '~/components/DirectiveList.tsx'
import { monthOf, type Period, shifted } from '~/domain/period.ts'
import type { Directive } from '~/domain/report.ts'
import { formatMonth } from '~/format/period.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './OverviewPage.module.css'

interface TasksProps {
  readonly directives: readonly Directive[]
  readonly period: Period
}

export function Tasks({ directives, period }: TasksProps) {
  const { text, language } = useSpeech()
  return (
    <section className={styles.tasks}>
      <h2>{text.directives.title(formatMonth(monthOf(shifted(period, 1)), language))}</h2>
      <DirectiveList directives={directives} />
    </section>
  )
}
