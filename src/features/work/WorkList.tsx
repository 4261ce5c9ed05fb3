import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { Account } from '~/domain/account.ts'
import type { Localized } from '~/domain/indicator.ts'
import { type Period, shifted } from '~/domain/period.ts'
import type { Unit } from '~/domain/unit.ts'
import { type Work, type WorkItem, workItems } from '~/domain/work.ts'
import type { Language } from '~/language/catalogues/language.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatDay, formatPeriod } from '~/language/formats/period.ts'
import { inSentence, numeral } from '~/language/formats/words.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { WORK_TEXT } from './text.ts'
import type { WorkText } from './text.vi.ts'
import styles from './Work.module.css'

interface WorkListProps {
  readonly work: Work
  readonly account: Pick<Account, 'role'>
}

/** What the account has to do, each with the one step that comes next. */
export function WorkList({ work, account }: WorkListProps) {
  const { language } = useLocale()
  const words = useText(WORK_TEXT)
  const items = workItems(work, account)
  if (items.length === 0) return <p className={styles.nothing}>{words.nothing}</p>
  return (
    <ol className={styles.items}>
      {items.map((item) => {
        const { title, detail, step } = saidOf(item, work, words, language)
        return (
          <li key={title} data-kind={item.kind}>
            <p>
              <b>{title}</b>
              {detail && <small>{detail}</small>}
            </p>
            {step}
          </li>
        )
      })}
    </ol>
  )
}

interface Said {
  readonly title: string
  readonly detail?: string | undefined
  readonly step: ReactNode
}

function saidOf(item: WorkItem, work: Work, words: WorkText, language: Language): Said {
  const { unit, period } = work
  const { steps } = words
  const month = (of: Period) => formatPeriod(of, language)
  const count = (many: number) => numeral(many, language)
  const named = (units: readonly Unit[]) =>
    words.names(
      units.slice(0, NAMED).map(({ name }) => name[language]),
      units.length > NAMED ? count(units.length - NAMED) : null,
    )
  const list = (names: readonly Localized[]) => names.map((name) => name[language]).join('; ')
  const sheet = (label: string, of: { unit: Unit; period?: Period }, hash?: string) => (
    <Link
      to="/entry"
      search={{ unit: of.unit.id, period: of.period ?? period }}
      {...(hash && { hash })}
    >
      {label}
    </Link>
  )
  switch (item.kind) {
    case 'answer': {
      const { indicator, question, askedBy, askedAt, ...of } = item.question
      return {
        title: words.answer(inSentence(indicator.name[language]), month(of.period)),
        detail: words.asked(of.unit.name[language], askedBy, formatDay(dayOf(askedAt)), question),
        step: (
          <Link
            to="/indicators/$id"
            params={{ id: indicator.id }}
            search={{ unit: of.unit.id, period: of.period }}
          >
            {steps.answer}
          </Link>
        ),
      }
    }
    case 'correct':
      return {
        title: words.correct(item.month.unit.name[language], month(item.month.period)),
        detail: words.reason(item.month.reason),
        step: sheet(steps.correct, item.month),
      }
    case 'settle':
      return {
        title: words.settle(item.month.unit.name[language], count(item.month.contradictory.length)),
        detail: words.settleHint(list(item.month.contradictory)),
        step: sheet(steps.settle, item.month, 'sheet'),
      }
    case 'publish':
      return {
        title: words.publish(item.month.unit.name[language]),
        step: sheet(steps.publish, item.month),
      }
    case 'publish-parts': {
      const { submitted, writing } = item
      const isSubmitted = submitted.length > 0
      return {
        title: isSubmitted
          ? words.publishParts(count(submitted.length))
          : words.writingParts(count(writing.length)),
        detail: [
          `${named(isSubmitted ? submitted : writing)}.`,
          ...(isSubmitted && writing.length > 0 ? [words.alsoWriting(count(writing.length))] : []),
        ].join(' '),
        step: (
          <Link to="/entry" search={{ unit: unit.id, period, parts: true }}>
            {steps['publish-parts']}
          </Link>
        ),
      }
    }
    case 'enter': {
      const name = item.month.unit.name[language]
      const { status, rowsFilled } = item.month
      return {
        title:
          status === 'nothing' || rowsFilled === 0
            ? words.enter.nothing(name)
            : item.missing === 0
              ? words.enter.complete(name)
              : words.enter.writing(name, count(rowsFilled), count(item.missing)),
        step: sheet(steps.enter, item.month),
      }
    }
    case 'collect':
      return {
        title: words.collect(count(item.units.length)),
        detail: `${named(item.units)}.`,
        step: sheet(steps.collect, work, 'hand-ins'),
      }
    case 'catch-up': {
      const before = shifted(period, -1)
      return {
        title: words.catchUp(count(item.units.length), month(before)),
        detail: `${named(item.units)}.`,
        step: sheet(steps['catch-up'](month(before)), { unit, period: before }, 'hand-ins'),
      }
    }
  }
}

/** So many units are named; of the others it says how many. */
const NAMED = 4
