import { areAllIllustrative, type Provenance } from '../../domain/observation.ts'
import type { Text } from '../catalogues/vi.ts'

/** *(minh họa)* behind what heads figures that are all illustrative, which then need no mark of their own; else empty. */
export const illustrativeMark = (
  all: readonly (Provenance | null | undefined)[],
  text: Text,
): string => (areAllIllustrative(all) ? ` (${text.origins.illustrative})` : '')
