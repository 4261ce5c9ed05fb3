import { Remark } from '~/features/explanations/Explanation.tsx'
import {
  RemarkDesk,
  type RemarkSubject,
  type RemarkTask,
} from '~/features/explanations/ExplanationDesk.tsx'
import { useLocale } from '~/ui/locale.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import styles from './OverviewPage.module.css'

interface RowRemarkProps {
  readonly subject: RemarkSubject
  readonly onOpen: (task: RemarkTask) => void
}

/** Opens the words of *giải trình* from the row; on paper they stand there. */
export function RowRemark({ subject, onOpen }: RowRemarkProps) {
  const { text, language } = useLocale()
  const { explanation, standing } = subject
  if (!explanation) return null
  return (
    <>
      <div className={styles.remark} data-screen-only>
        <Popover
          label={text.remarks.label(standing.indicator.name[language])}
          buttonClassName={styles.why}
          button={text.remarks.title}
        >
          <Remark explanation={explanation} />
          <RemarkDesk subject={subject} onOpen={onOpen} />
        </Popover>
      </div>
      <div data-print-only>
        <Remark explanation={explanation} />
      </div>
    </>
  )
}
