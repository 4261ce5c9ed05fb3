import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'

import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { isWithin } from '~/domain/unit.ts'
import type { DirectiveEditorProps } from './DirectiveEditor.tsx'

// Only the office fetches it. Without it they see what readers see.
const Nothing = () => null
const DirectiveEditor = lazy<ComponentType<DirectiveEditorProps>>(async () => ({
  default: await import('./DirectiveEditor.tsx').then(
    (module) => module.DirectiveEditor,
    () => Nothing,
  ),
}))

/** The desk of tasks, for those who write them. */
export function LazyDirectiveEditor({ unitId, period }: DirectiveEditorProps) {
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const account = session?.account
  if (account?.role !== 'editor' && account?.role !== 'approver') return null
  if (account.unitId !== null && !isWithin(units, unitId, account.unitId)) return null
  return (
    <Suspense>
      <DirectiveEditor key={`${unitId} ${period}`} unitId={unitId} period={period} />
    </Suspense>
  )
}
