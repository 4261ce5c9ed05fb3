import type { SheetRow } from '~/api/sheets.ts'
import type { Observation } from '~/domain/observation.ts'
import { formatFigure, formatPercent } from '~/language/formats/quantity.ts'
import { checkSentence } from '~/language/sentences/check.ts'
import { fieldsOf, filledBy } from '~/reading/row/filling.ts'
import { measureOf, readRow, type SheetContext, type TypedRow } from '~/reading/row/typed-row.ts'
import { readTypedFigure } from '~/reading/typed/typed-figure.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'
import { isSettled, type Review, type ReviewItem } from './useReview.ts'
import { whySentences } from './why-sentences.ts'

interface ProposalCardProps {
  readonly item: ReviewItem
  readonly row: SheetRow
  readonly typed: TypedRow
  readonly context: SheetContext
  readonly review: Review
  /** Only one card, with its buttons, is in the Tab order. */
  readonly isCurrent: boolean
  readonly onCorrect: () => void
}

/** A figure that was read: its value, its cell, the evidence, and the actions. */
export function ProposalCard({
  item,
  row,
  typed,
  context,
  review,
  isCurrent,
  onCorrect,
}: ProposalCardProps) {
  const { language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const { proposal, filling, state } = item
  const { measure } = row.indicator
  const field = filling?.amount?.field ?? (filling?.percent ? 'statedPercent' : null)
  const { doubts, agreements } = whySentences(
    proposal,
    row.indicator,
    words,
    language,
    context.text,
  )
  const tabIndex = isCurrent ? 0 : -1
  const isOpen = !isSettled(state)
  return (
    <>
      <p className={styles.cell}>
        {field ? words.fields[field] : proposal.scope && words.scopes[proposal.scope]}
        <span className={styles.state}>{words.states[state]}</span>
      </p>
      <p className={styles.figure}>
        <Stated item={item} measure={measure} />
      </p>
      <Percentage item={item} review={review} />
      {proposal.comparison && (
        <p className={filling?.growth ? styles.percent : styles.aside}>
          {words.comparisons[proposal.comparison.kind](
            proposal.comparison.unit === 'percent'
              ? formatPercent(proposal.comparison.figure, language)
              : formatFigure(proposal.comparison.figure, measure, language),
          )}
        </p>
      )}
      {isOpen && (
        <ul className={styles.why}>
          {state === 'unplaced' && proposal.scope && (
            <li>{words.unplaced(words.scopes[proposal.scope])}</li>
          )}
          {state === 'other' && <InSheet {...{ item, row, typed }} />}
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
          {agreements.map((agreement) => (
            <li key={agreement} data-agrees>
              {agreement}
            </li>
          ))}
          <RowQuestions {...{ item, row, typed, context }} />
        </ul>
      )}
      <p className={styles.actions}>
        {isOpen && filling && (
          <button type="button" tabIndex={tabIndex} data-main onClick={() => review.accept(item)}>
            {state === 'other' ? words.replace : words.accept}
          </button>
        )}
        {state !== 'locked' && (
          <button type="button" tabIndex={tabIndex} onClick={onCorrect}>
            {words.correct}
          </button>
        )}
        {isOpen && (
          <button type="button" tabIndex={tabIndex} onClick={() => review.reject(item.key)}>
            {words.reject}
          </button>
        )}
        {state === 'rejected' && (
          <button type="button" tabIndex={tabIndex} onClick={() => review.reconsider(item.key)}>
            {words.takeBack}
          </button>
        )}
        {isOpen && (
          <span data-confidence={proposal.confidence}>
            {words.confidences[proposal.confidence]}
          </span>
        )}
      </p>
    </>
  )
}

function Stated({ item, measure }: Pick<ProposalCardProps, 'item'> & { measure: Measure }) {
  const { language } = useLocale()
  const typed = item.filling?.amount?.typed
  const corrected = typed === undefined ? null : readTypedFigure(typed, measure)
  const figure = corrected?.kind === 'figure' ? corrected.figure : item.proposal.figure
  if (figure) return formatFigure(figure, measure, language)
  const { statedPercent } = item.proposal
  return statedPercent && formatPercent(statedPercent, language)
}

type Measure = SheetRow['indicator']['measure']

/** The percentage of the figure; a choice if the report states several. */
function Percentage({ item, review }: Pick<ProposalCardProps, 'item' | 'review'>) {
  const { text, language } = useLocale()
  const words = useText(REVIEW_TEXT)
  const { proposal, key } = item
  const [read] = review.percentsOf(key)
  if (!read) return null
  const sentence = ({ figure, base }: typeof read) => {
    const percent = formatPercent(figure, language)
    return base ? words.percentOf(percent, text.bases[base]) : words.percentAlone(percent)
  }
  const all = review.percentsOf(key)
  if (all.length === 1)
    return proposal.figure ? <p className={styles.percent}>{sentence(read)}</p> : null
  return (
    <fieldset className={styles.choice}>
      <legend>{words.choosePercent}</legend>
      {all.map((each, at) => (
        <label key={`${each.start}`}>
          <input
            type="radio"
            name={key}
            checked={review.percentChosen(key) === at}
            onChange={() => review.choosePercent(key, at)}
          />
          {sentence(each)}
        </label>
      ))}
    </fieldset>
  )
}

function InSheet({ item, row, typed }: Pick<ProposalCardProps, 'item' | 'row' | 'typed'>) {
  const words = useText(REVIEW_TEXT)
  const fields = item.filling ? fieldsOf(item.filling) : []
  const stored = fields.map((field) => typed[field].trim()).filter(Boolean)
  const origin: Observation['origin'] | undefined = (row.entry ?? row.published)?.origin
  return stored.length > 0 ? (
    <li data-origin={origin}>{words.sheetHas(stored.join(', '))}</li>
  ) : null
}

/** The checks that its row would raise with the figure in it. */
function RowQuestions({
  item,
  row,
  typed,
  context,
}: Pick<ProposalCardProps, 'item' | 'row' | 'typed' | 'context'>) {
  const { text, language } = useLocale()
  if (!item.filling) return null
  const then = readRow(filledBy([item.filling], typed, context.text), row, context)
  return then.checks.map((check) => (
    <li key={check.rule}>{checkSentence(check, measureOf(row, 'month'), { text, language })}</li>
  ))
}
