import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'

import { sessionQuery } from '~/api/session.ts'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import styles from './ExplanationText.module.css'
import type { ExplanationSubject, ExplanationTask } from './LazyExplanationDialog.tsx'

// Only those who are signed in fetch these.
const ExplanationActions = optionalPart(
  async () => (await import('./ExplanationActions.tsx')).ExplanationActions,
)
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
