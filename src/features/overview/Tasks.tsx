import { monthOf, type Period, shifted } from '~/domain/period.ts'
import type { Directive } from '~/domain/report.ts'
import { formatMonth } from '~/language/formats/period.ts'
import { DirectiveList } from '~/ui/figures/DirectiveList.tsx'
import { useLocale } from '~/ui/locale.tsx'
import styles from './OverviewPage.module.css'

interface TasksProps {
  readonly directives: readonly Directive[]
  readonly period: Period
}

export function Tasks({ directives, period }: TasksProps) {
  const { text, language } = useLocale()
  return (
    <section className={styles.tasks}>
      <h2>{text.directives.title(formatMonth(monthOf(shifted(period, 1)), language))}</h2>
      <DirectiveList directives={directives} />
    </section>
  )
}
