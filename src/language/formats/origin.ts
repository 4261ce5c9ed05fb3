import type { Sourced } from '../../domain/observation.ts'
import type { Text } from '../catalogues/vi.ts'

/** Where a figure comes from, in words; *cộng từ 03 đơn vị cũ* where former units had it. */
export function originWords(
  { origin, addedFrom }: Pick<Sourced, 'origin' | 'addedFrom'>,
  text: Text,
): string {
  if (addedFrom === undefined) return text.origins[origin]
  const added = text.addedFrom(addedFrom)
  return origin === 'illustrative' ? `${text.origins.illustrative}, ${added}` : added
}
