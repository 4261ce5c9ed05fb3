import { useState } from 'react'
import { ExplanationControls } from '~/features/explanations/ExplanationControls.tsx'
import { ExplanationText } from '~/features/explanations/ExplanationText.tsx'
import {
  type ExplanationSubject,
  type ExplanationTask,
  LazyExplanationDialog,
} from '~/features/explanations/LazyExplanationDialog.tsx'
import { needsExplanation } from '~/features/explanations/needs-explanation.ts'
import { EXPLANATIONS_TEXT } from '~/features/explanations/text.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './IndicatorPage.module.css'

/** *Giải trình* of the month, if there is a question or the status calls for one. */
export function Explanations(subject: ExplanationSubject) {
  const { text } = useLocale()
  const words = useText(EXPLANATIONS_TEXT)
  const [task, setTask] = useState<ExplanationTask | null>(null)
  const { explanation, standing } = subject
  if (!explanation && !needsExplanation(standing.status)) return null
  return (
    <section className={styles.explanations} aria-label={text.explanations.title}>
      <h2>{text.explanations.title}</h2>
      {explanation && <ExplanationText explanation={explanation} />}
      <ExplanationControls subject={subject} onOpen={setTask}>
        {!explanation && <p>{words.none}</p>}
      </ExplanationControls>
      <LazyExplanationDialog subject={subject} task={task} onClose={() => setTask(null)} />
    </section>
  )
}
