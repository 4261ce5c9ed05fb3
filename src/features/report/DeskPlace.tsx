import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'

import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { isWithin } from '~/domain/unit.ts'
import type { DirectiveDeskProps } from './DirectiveDesk.tsx'

// Only the office fetches it. Without it they see what readers see.
const Nothing = () => null
const DirectiveDesk = lazy<ComponentType<DirectiveDeskProps>>(async () => ({
  default: await import('./DirectiveDesk.tsx').then(
    (module) => module.DirectiveDesk,
    () => Nothing,
  ),
}))

/** The desk of tasks, for those who write them. */
export function DeskPlace({ unitId, period }: DirectiveDeskProps) {
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const account = session?.account
  if (account?.role !== 'editor' && account?.role !== 'approver') return null
  if (account.unitId !== null && !isWithin(units, unitId, account.unitId)) return null
  return (
    <Suspense>
      <DirectiveDesk key={`${unitId} ${period}`} unitId={unitId} period={period} />
    </Suspense>
  )
}
