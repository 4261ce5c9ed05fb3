import { Suspense } from 'react'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import type { UnitChangeProps } from './UnitChange.tsx'

// Few units began or ended while figures were kept: what became of whom is loaded with them.
const UnitChange = optionalPart(async () => (await import('./UnitChange.tsx')).UnitChange)

export const LazyUnitChange = (props: UnitChangeProps) => (
  <Suspense>
    <UnitChange {...props} />
  </Suspense>
)
