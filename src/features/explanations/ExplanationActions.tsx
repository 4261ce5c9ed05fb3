import { useQuery } from '@tanstack/react-query'
import type { SignedIn } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { canFor } from '~/domain/can-for.ts'
import { useText } from '~/ui/locale.tsx'
import type { ExplanationSubject, ExplanationTask } from './LazyExplanationDialog.tsx'
import { needsExplanation } from './needs-explanation.ts'
import { EXPLANATIONS_TEXT } from './text.ts'

interface ExplanationActionsProps {
  readonly subject: ExplanationSubject
  readonly account: SignedIn
  readonly onOpen: (task: ExplanationTask) => void
}

/** Leaders request, editors answer, approvers may do both: each for their own units. */
export function ExplanationActions({ subject, account, onOpen }: ExplanationActionsProps) {
  const words = useText(EXPLANATIONS_TEXT)
  const { data: units = [] } = useQuery(unitsQuery())
  const { unitId, standing, explanation } = subject
  const mayAsk =
    canFor(account, 'askExplanation', units, unitId) &&
    (explanation ? explanation.answeredBy === null : needsExplanation(standing.status))
  const mayAnswer = canFor(account, 'answerExplanation', units, unitId) && explanation !== null
  return (
    <>
      {mayAnswer && (
        <button type="button" data-screen-only onClick={() => onOpen('answer')}>
          {explanation.answeredBy ? words.answerAgain : words.answer}
        </button>
      )}
      {mayAsk && (
        <button type="button" data-screen-only onClick={() => onOpen('ask')}>
          {explanation ? words.askAgain : words.ask}
        </button>
      )}
    </>
  )
}
