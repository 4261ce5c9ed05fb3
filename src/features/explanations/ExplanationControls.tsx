import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'

import type { VersionedExplanation } from '~/api/explanations.ts'
import { sessionQuery } from '~/api/session.ts'
import type { Standing } from '~/domain/standing.ts'
import type { ExplanationActionsProps } from './ExplanationActions.tsx'
import styles from './ExplanationText.module.css'

// Only those who are signed in fetch these. Without them they see what readers see.
const Nothing = () => null
const ExplanationActions = lazy<ComponentType<ExplanationActionsProps>>(async () => ({
  default: await import('./ExplanationActions.tsx')
    .then((module) => module.ExplanationActions)
    .catch(() => Nothing),
}))
const ExplanationDialog = lazy(async () => ({
  default: (await import('./ExplanationDialog.tsx')).ExplanationDialog,
}))

export type ExplanationTask = 'ask' | 'answer'

/** One indicator of a unit's month, and what was asked and answered about it so far. */
export interface ExplanationSubject {
  readonly unitId: string
  readonly standing: Standing
  readonly explanation: VersionedExplanation | undefined
}

interface ExplanationControlsProps {
  readonly subject: ExplanationSubject
  readonly onOpen: (task: ExplanationTask) => void
  /** What is told beside the buttons. */
  readonly children?: ReactNode
}

/** What those who are signed in may do about an explanation; nothing for anybody else. */
export function ExplanationControls({ subject, onOpen, children }: ExplanationControlsProps) {
  const { data: session } = useQuery(sessionQuery())
  return (
    <div className={styles.actions}>
      {children}
      {session?.account && (
        <Suspense>
          <ExplanationActions subject={subject} account={session.account} onOpen={onOpen} />
        </Suspense>
      )}
    </div>
  )
}

interface LazyExplanationDialogProps {
  readonly subject: ExplanationSubject
  readonly task: ExplanationTask | null
  readonly onClose: () => void
}

/** Where the dialog opens: outside of any popover, since those close as a dialog opens. */
export function LazyExplanationDialog({ subject, task, onClose }: LazyExplanationDialogProps) {
  return task === null ? null : (
    <Suspense>
      <ExplanationDialog subject={subject} task={task} onClose={onClose} />
    </Suspense>
  )
}
