import { lazy, Suspense } from 'react'

import type { VersionedExplanation } from '~/api/explanations.ts'
import type { Standing } from '~/domain/standing.ts'

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
