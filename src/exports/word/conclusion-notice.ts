import { AlignmentType } from 'docx'
import type { Period } from '../../domain/period.ts'
import type { Directive } from '../../domain/report.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Unit } from '../../domain/unit.ts'
import { formatDay, formatPeriod } from '../../language/formats/period.ts'
import { monthSentence } from '../../language/sentences/month-sentence.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { NOTICE_TEXT } from './notice-text.ts'
import { heading, line, NOTE_SIZE, officialDocument, SPACE } from './official-document.ts'

/** What a meeting concluded about a month. */
export interface ConcludedMonth {
  readonly unit: Unit
  readonly period: Period
  /** The day of the meeting, `YYYY-MM-DD`; `null` leaves it to whoever signs. */
  readonly day: string | null
  readonly standings: readonly Standing[]
  /** In the order they were concluded. */
  readonly directives: readonly Directive[]
}

const { CENTER, JUSTIFIED } = AlignmentType

/**
 * *Thông báo kết luận* as a Word document: what was discussed, how the month stands in one paragraph,
 * each task with who acts until when, and who receives it. Number and date are left to whoever signs.
 */
export function conclusionNotice(month: ConcludedMonth, context: SentenceContext): Promise<Blob> {
  const { unit, period, day, standings, directives } = month
  const { language } = context
  const words = NOTICE_TEXT[language]
  const name = unit.name[language]
  const when = formatPeriod(period, language)
  const bodies = [...new Set(directives.flatMap(({ assignee }) => assignee ?? []))]
  const text = (content: string) => line(content, { alignment: JUSTIFIED, indent: true })
  return officialDocument({
    unit,
    language,
    title: `${words.title} ${words.subject(when)}`,
    number: words.number,
    children: [
      heading(words.title, 1),
      line(words.subject(when), { bold: true, alignment: CENTER, after: SPACE / 2 }),
      line('-----', { alignment: CENTER, after: 2 * SPACE }),
      text(words.opening(name, when, day && formatDay(day))),
      heading(words.situation, 2),
      text(monthSentence(standings, period, context)),
      heading(words.tasks, 2),
      ...directives.map((each, i) =>
        text(words.task(i + 1, ended(each.text), each.assignee, each.due && formatDay(each.due))),
      ),
      text(words.closing),
      ...[words.recipients, ...[...bodies, words.office].map((each) => `- ${each}`)].map(
        (each, i) => line(each, { size: NOTE_SIZE, bold: i === 0, after: 0, italics: i === 0 }),
      ),
    ],
  })
}

/** With its full stop, which what follows needs. */
const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`)
