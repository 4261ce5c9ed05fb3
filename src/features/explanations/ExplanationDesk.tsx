import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'

import type { VersionedExplanation } from '~/api/explanations.ts'
import { sessionQuery } from '~/api/session.ts'
import type { Standing } from '~/domain/standing.ts'
import styles from './Explanation.module.css'
import type { RemarkActionsProps } from './ExplanationActions.tsx'

// Only those who are signed in fetch these. Without them they see what readers see.
const Nothing = () => null
const RemarkActions = lazy<ComponentType<RemarkActionsProps>>(async () => ({
  default: await import('./ExplanationActions.tsx')
    .then((module) => module.RemarkActions)
    .catch(() => Nothing),
}))
const RemarkDialog = lazy(async () => ({
  default: (await import('./ExplanationDialog.tsx')).RemarkDialog,
}))

export type RemarkTask = 'ask' | 'answer'

/** One indicator of a unit's month, and what was asked and answered about it so far. */
export interface RemarkSubject {
  readonly unitId: string
  readonly standing: Standing
  readonly explanation: VersionedExplanation | undefined
}

interface RemarkDeskProps {
  readonly subject: RemarkSubject
  readonly onOpen: (task: RemarkTask) => void
  /** What is told beside the buttons. */
  readonly children?: ReactNode
}

/** What those who are signed in may do about an explanation; nothing for anybody else. */
export function RemarkDesk({ subject, onOpen, children }: RemarkDeskProps) {
  const { data: session } = useQuery(sessionQuery())
  return (
    <div className={styles.actions}>
      {children}
      {session?.account && (
        <Suspense>
          <RemarkActions subject={subject} account={session.account} onOpen={onOpen} />
        </Suspense>
      )}
    </div>
  )
}

interface RemarkDialogPlaceProps {
  readonly subject: RemarkSubject
  readonly task: RemarkTask | null
  readonly onClose: () => void
}

/** Where the dialog opens: outside of any popover, since those close as a dialog opens. */
export function RemarkDialogPlace({ subject, task, onClose }: RemarkDialogPlaceProps) {
  return task === null ? null : (
    <Suspense>
      <RemarkDialog subject={subject} task={task} onClose={onClose} />
    </Suspense>
  )
}
