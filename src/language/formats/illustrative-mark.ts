import type { MatrixRow } from '../../domain/matrix.ts'
import { areAllIllustrative, type Provenance } from '../../domain/observation.ts'
import type { Text } from '../catalogues/vi.ts'

/** *(minh họa)* behind what heads figures that are all illustrative, which then need no mark of their own; else empty. */
export const illustrativeMark = (
  all: readonly (Provenance | null | undefined)[],
  text: Text,
): string => (areAllIllustrative(all) ? ` (${text.origins.illustrative})` : '')

/** The same for units by indicators. */
export const matrixMark = (rows: readonly MatrixRow[], text: Text): string =>
  illustrativeMark(
    rows.flatMap(({ standings }) => [...standings.values()].map(({ cumulative }) => cumulative)),
    text,
  )
