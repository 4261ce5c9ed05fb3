import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'

import type { VersionedExplanation } from '~/api/explanations.ts'
import { sessionQuery } from '~/api/session.ts'
import type { Standing } from '~/domain/standing.ts'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import styles from './ExplanationText.module.css'

// Only those who are signed in fetch these.
const ExplanationActions = optionalPart(
  async () => (await import('./ExplanationActions.tsx')).ExplanationActions,
)
const ExplanationDialog = lazy(async () => ({
  default: (await import('./ExplanationDialog.tsx')).ExplanationDialog,
}))

export type ExplanationTask = 'ask' | 'answer'

/** One indicator of a unit's month, and its explanation so far. */
export interface ExplanationSubject {
  readonly unitId: string
  readonly standing: Standing
  readonly explanation: VersionedExplanation | null
}

interface ExplanationControlsProps {
  readonly subject: ExplanationSubject
  readonly onOpen: (task: ExplanationTask) => void
  /** Shown beside the buttons. */
  readonly children?: ReactNode
}

/** What signed-in accounts may do about an explanation; nothing for readers. */
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

/** The dialog. Put it outside of any popover: those close as a dialog opens. */
export function LazyExplanationDialog({ subject, task, onClose }: LazyExplanationDialogProps) {
  return task === null ? null : (
    <Suspense>
      <ExplanationDialog subject={subject} task={task} onClose={onClose} />
    </Suspense>
  )
}
