import { useState } from 'react'
import { Remark } from '~/features/explanations/Explanation.tsx'
import {
  RemarkDesk,
  RemarkDialogPlace,
  type RemarkSubject,
  type RemarkTask,
} from '~/features/explanations/ExplanationDesk.tsx'
import { asksForExplanation } from '~/features/explanations/needs-explanation.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './IndicatorPage.module.css'

/** *Giải trình* of the month: shown where it was asked for, or where the status asks for it. */
export function Remarks(subject: RemarkSubject) {
  const { text } = useLocale()
  const [task, setTask] = useState<RemarkTask | null>(null)
  const { explanation, standing } = subject
  if (!explanation && !asksForExplanation(standing.status)) return null
  return (
    <section className={styles.remarks} aria-label={text.remarks.title}>
      <h2>{text.remarks.title}</h2>
      {explanation && <Remark explanation={explanation} />}
      <RemarkDesk subject={subject} onOpen={setTask}>
        {!explanation && <p>{text.remarks.none}</p>}
      </RemarkDesk>
      <RemarkDialogPlace subject={subject} task={task} onClose={() => setTask(null)} />
    </section>
  )
}
