import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { indicatorWordsQuery, saveIndicatorWords } from '~/api/indicator-words.ts'
import type { MonthKey } from '~/api/screen.ts'
import type { Sheet } from '~/api/sheets.ts'
import { unitsQuery } from '~/api/units.ts'
import { formatNumber } from '~/language/formats/number.ts'
import type { Filling } from '~/reading/row/filling.ts'
import { contextOf, measureOf } from '~/reading/row/typed-row.ts'
import { formatTyped } from '~/reading/typed/typed-figure.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { useKeptFocus } from '~/ui/primitives/kept-focus.ts'
import { AsideList } from './AsideList.tsx'
import { HighlightedReport } from './HighlightedReport.tsx'
import { subjectBefore } from './highlights.ts'
import { OtherSheet } from './OtherSheet.tsx'
import { type FormStart, ProposalForm } from './ProposalForm.tsx'
import { ProposalList } from './ProposalList.tsx'
import { ReportInput } from './ReportInput.tsx'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'
import {
  type AsideItem,
  type EditedSheet,
  isSettled,
  type ReviewItem,
  useReview,
} from './useReview.ts'

export interface ReviewPanelProps {
  readonly sheet: Sheet
  /** The report's words as written now, saved or not. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly editing: EditedSheet
  /** Takes the words to the sheet they are about. */
  readonly onOtherSheet: (key: MonthKey) => void
  readonly onClose: () => void
}

/**
 * The report's words beside the figures read in them. Nothing enters the sheet until a person
 * accepts it; an accepted figure includes its quotation.
 */
export function ReviewPanel({
  sheet,
  text,
  onText,
  editing,
  onOtherSheet,
  onClose,
}: ReviewPanelProps) {
  const { text: shared, language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const remembering = useMutation(saveIndicatorWords)
  const { data: stored } = useSuspenseQuery(indicatorWordsQuery())
  const { data: units } = useSuspenseQuery(unitsQuery())
  const review = useReview(sheet, text, editing, stored, units)
  const [isWriting, setWriting] = useState(text.trim() === '')
  const [current, setCurrent] = useState<string | null>(null)
  const [form, setForm] = useState<{ readonly key: string; readonly start: FormStart } | null>(null)
  const [areAsidesOpen, setAsidesOpen] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const count = (many: number) => formatNumber(many, language)
  const kept = useKeptFocus<HTMLElement>()
  const filed = review.items.filter(({ state }) => state === 'there').length

  const acceptAll = () => {
    const many = review.acceptSafe()
    const left = review.items.filter(({ state }) => !isSettled(state)).length - many
    const still = left > 0 ? count(left) : null
    setSaid(many > 0 ? words.filed(count(many), still) : words.acceptNone)
  }

  const file = async (key: string, filling: Filling, name: string | null) => {
    review.correct(key, filling)
    setForm(null)
    setCurrent(key)
    const indicator = review.rowOf(filling.indicatorId)?.indicator
    const known = stored.find((each) => each.indicatorId === filling.indicatorId)
    if (name === null || !indicator || !known) return
    const names = [...new Set([...known.words.names, name])]
    remembering.mutate(
      { indicator: indicator.id, words: { ...known.words, names }, version: known.version },
      {
        onSuccess: () => setSaid(words.remembered(name, indicator.name[language])),
        onError: () => setSaid(words.notRemembered),
      },
    )
  }

  const formOf = (key: string) =>
    form?.key === key && (
      <ProposalForm
        start={form.start}
        rows={sheet.rows}
        onFile={(filling, name) => void file(key, filling, name)}
        onCancel={() => {
          setForm(null)
          setCurrent(key)
        }}
      />
    )

  const correct = ({ key, proposal, filling }: ReviewItem) => {
    const row = review.rowOf(proposal.indicatorId)
    if (!row) return
    const { figure, statedPercent, evidence, percentEvidence, base } = proposal
    const typed = (of: typeof figure, field: 'month' | 'statedPercent') =>
      of ? formatTyped(of, measureOf(row, field)) : ''
    setCurrent(key)
    setForm({
      key,
      start: {
        indicatorId: filling?.indicatorId ?? proposal.indicatorId,
        field: filling?.amount?.field ?? 'yearToDate',
        figure: filling?.amount?.typed ?? typed(figure, 'month'),
        percent: filling?.percent?.typed ?? typed(statedPercent, 'statedPercent'),
        base: filling?.percent?.base ?? base ?? 'unstated',
        scopeAssumed: filling?.amount?.scopeAssumed ?? false,
        figureWords: evidence,
        percentWords: percentEvidence ?? evidence,
        growth: filling?.growth,
        name: subjectBefore(text, evidence),
      },
    })
  }

  const use = ({ key, aside, name, near }: AsideItem) => {
    const isPercent = /%|phần trăm/.test(text.slice(aside.start, aside.end + 1))
    const quoted = text.slice(aside.start, aside.end)
    setCurrent(key)
    setForm({
      key,
      start: {
        indicatorId: near?.indicator.id ?? '',
        field: 'yearToDate',
        figure: isPercent ? '' : quoted,
        percent: isPercent ? quoted : '',
        base: 'unstated',
        scopeAssumed: false,
        figureWords: aside,
        percentWords: aside,
        growth: null,
        name: name || subjectBefore(text, aside),
      },
    })
  }

  const choose = (key: string) => {
    if (review.asides.some((each) => each.key === key)) setAsidesOpen(true)
    setCurrent(key)
  }

  return (
    <section aria-labelledby="review" className={styles.panel}>
      <header {...kept} className={styles.head}>
        <h2 id="review">{words.title}</h2>
        {!isWriting && (
          <p role="status">
            {said ??
              words.summary(count(review.items.length), count(filed), count(review.asides.length))}
          </p>
        )}
        <p className={styles.actions}>
          {!isWriting && review.safeCount > 0 && (
            <button type="button" data-main onClick={acceptAll}>
              {words.acceptAll(count(review.safeCount))}
            </button>
          )}
          {!isWriting && (
            <button type="button" onClick={() => editing.dispatch({ kind: 'undo' })}>
              {words.undo}
            </button>
          )}
          {!isWriting && (
            <button type="button" onClick={() => setWriting(true)}>
              {words.editText}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {shared.actions.close}
          </button>
        </p>
      </header>
      {!isWriting && review.other && (
        <OtherSheet
          sheet={sheet}
          other={review.other}
          onOpen={onOtherSheet}
          onStay={review.takeAsOfThisSheet}
        />
      )}
      {isWriting ? (
        <ReportInput
          labels={{ paste: words.pasteLabel, hint: words.pasteHint, read: words.read }}
          text={text}
          onText={onText}
          onRead={() => setWriting(false)}
        />
      ) : (
        <div className={styles.columns}>
          <HighlightedReport
            text={text}
            current={current}
            onChoose={choose}
            highlights={[
              ...review.items.flatMap(({ key, proposal, filling, state }) =>
                [proposal.evidence, proposal.percentEvidence, filling?.growth?.words].flatMap(
                  (span) => (span ? [{ ...span, key, kind: 'proposal' as const, state }] : []),
                ),
              ),
              ...review.asides.map(({ key, aside, isUsed }) => ({
                ...aside,
                key,
                kind: 'aside' as const,
                ...(isUsed && { state: 'there' }),
                label: words.asideReasons[aside.reason],
              })),
            ]}
          />
          <div className={styles.read}>
            {review.items.length === 0 && !review.isReading && <p>{words.nothing}</p>}
            {review.items.length > 0 && <p className={styles.keys}>{words.keys}</p>}
            <ProposalList
              editing={editing}
              context={contextOf(sheet, text)}
              review={review}
              current={current}
              openForm={form?.key ?? null}
              onCurrent={setCurrent}
              onAcceptAll={acceptAll}
              formOf={formOf}
              onCorrect={correct}
            />
            <AsideList
              text={text}
              asides={review.asides}
              isOpen={areAsidesOpen}
              onToggle={setAsidesOpen}
              current={current}
              onUse={use}
              formOf={formOf}
            />
          </div>
        </div>
      )}
    </section>
  )
}
