import { useQuery } from '@tanstack/react-query'
import type { SignedIn } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { isWithin } from '~/domain/unit.ts'
import { useText } from '~/ui/locale.tsx'
import type { ExplanationSubject, ExplanationTask } from './ExplanationControls.tsx'
import { needsExplanation } from './needs-explanation.ts'
import { EXPLANATIONS_TEXT } from './text.ts'

interface ExplanationActionsProps {
  readonly subject: ExplanationSubject
  readonly account: SignedIn
  readonly onOpen: (task: ExplanationTask) => void
}

/** Leaders ask, editors answer, approvers may do both: each for their own units. */
export function ExplanationActions({ subject, account, onOpen }: ExplanationActionsProps) {
  const words = useText(EXPLANATIONS_TEXT)
  const { data: units = [] } = useQuery(unitsQuery())
  const { unitId, standing, explanation } = subject
  const { role } = account
  if (account.unitId !== null && !isWithin(units, unitId, account.unitId)) return null
  const mayAsk =
    (role === 'viewer' || role === 'approver') &&
    (explanation ? explanation.answeredBy === null : needsExplanation(standing.status))
  const mayAnswer = (role === 'editor' || role === 'approver') && explanation !== undefined
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
