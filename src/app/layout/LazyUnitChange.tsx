import { Suspense } from 'react'
import type { UnitChangeProps } from '~/ui/figures/UnitChange.tsx'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'

// Few units began or ended while figures were kept: what became of whom is loaded with them.
const UnitChange = optionalPart(
  async () => (await import('~/ui/figures/UnitChange.tsx')).UnitChange,
)

export const LazyUnitChange = (props: UnitChangeProps) => (
  <Suspense>
    <UnitChange {...props} />
  </Suspense>
)
