import { useState } from 'react'

import { asksForExplanation } from '~/components/remarks/asks.ts'
import { Remark } from '~/components/remarks/Remark.tsx'
import {
  RemarkDesk,
  RemarkDialogPlace,
  type RemarkSubject,
  type RemarkTask,
} from '~/components/remarks/RemarkDesk.tsx'
import { useSpeech } from '~/i18n/text.tsx'
import { Popover } from '~/ui/Popover.tsx'
import styles from './OverviewPage.module.css'

/** Opens the words of *giải trình* from the row; on paper they stand there. */
export function RowRemark(subject: RemarkSubject) {
  const { text, language } = useSpeech()
  const [task, setTask] = useState<RemarkTask | null>(null)
  const { explanation, standing } = subject
  if (!explanation && !asksForExplanation(standing.status)) return null
  return (
    <>
      <div className={explanation ? styles.remark : styles.unasked} data-screen-only>
        <Popover
          label={text.remarks.label(standing.indicator.name[language])}
          buttonClassName={styles.why}
          button={text.remarks.title}
        >
          {explanation ? <Remark explanation={explanation} /> : null}
          <RemarkDesk subject={subject} onOpen={setTask}>
            {!explanation && <p>{text.remarks.none}</p>}
          </RemarkDesk>
        </Popover>
      </div>
      {explanation && (
        <div data-print-only>
          <Remark explanation={explanation} />
        </div>
      )}
      <RemarkDialogPlace subject={subject} task={task} onClose={() => setTask(null)} />
    </>
  )
}
