import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'

import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { canFor } from '~/domain/can-for.ts'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import type { DirectiveEditorProps } from './DirectiveEditor.tsx'

const DirectiveEditor = optionalPart(
  async () => (await import('./DirectiveEditor.tsx')).DirectiveEditor,
)

/** The editor of tasks, fetched only by the office. */
export function LazyDirectiveEditor({ unitId, period }: DirectiveEditorProps) {
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  // Leaders write a task only in a meeting; the whole list is the office's.
  if (!canFor(session?.account, 'removeDirective', units, unitId)) return null
  return (
    <Suspense>
      <DirectiveEditor key={`${unitId} ${period}`} unitId={unitId} period={period} />
    </Suspense>
  )
}
