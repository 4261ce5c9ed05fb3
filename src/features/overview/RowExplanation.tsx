import type {
  ExplanationSubject,
  ExplanationTask,
} from '~/features/explanations/LazyExplanationDialog.tsx'
import { useLocale } from '~/ui/locale.tsx'
import { laterPart } from '~/ui/primitives/later-part.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import styles from './OverviewPage.module.css'

// What a reader opens, or prints.
const ExplanationText = laterPart(
  async () => (await import('~/features/explanations/ExplanationText.tsx')).ExplanationText,
)

export const ExplanationControls = laterPart(
  async () => (await import('~/features/explanations/ExplanationControls.tsx')).ExplanationControls,
)

interface RowExplanationProps {
  readonly subject: ExplanationSubject
  readonly onOpen: (task: ExplanationTask) => void
}

/** Opens the *giải trình* of the row; on paper it is printed there. */
export function RowExplanation({ subject, onOpen }: RowExplanationProps) {
  const { text, language } = useLocale()
  const { explanation, standing } = subject
  if (!explanation) return null
  return (
    <>
      <div className={styles.explanation} data-screen-only>
        <Popover
          label={text.explanations.label(standing.indicator.name[language])}
          isInText
          button={text.explanations.title}
        >
          <ExplanationText explanation={explanation} />
          <ExplanationControls subject={subject} onOpen={onOpen} />
        </Popover>
      </div>
      <div data-print-only>
        <ExplanationText explanation={explanation} />
      </div>
    </>
  )
}
