import type { NavigateOptions } from '@tanstack/react-router'

import type { ScreenSearch } from '~/api/screen.ts'
import { directiveAnchor, sentenceAnchor } from '~/language/formats/anchor.ts'
import type { Findable } from './findables.ts'

/**
 * Where a thing is found: of the month at hand, as it is on the screen.
 *
 * @param topUnit - the unit that addresses leave out
 */
export function placeOf(
  item: Exclude<Findable, { kind: 'slide' }>,
  { unit, period, edition, at }: ScreenSearch,
  topUnit: string | undefined,
): NavigateOptions {
  const search = { unit, period, edition, at }
  switch (item.kind) {
    case 'indicator':
      return { to: '/indicators/$id', params: { id: item.id }, search }
    case 'sentence':
      return { to: '/report', search, hash: sentenceAnchor(item.start) }
    case 'directive':
      return {
        to: '/report',
        search: { unit, period: item.period },
        hash: directiveAnchor(item.id),
      }
    case 'unit':
      return { to: '/', search: { unit: item.id === topUnit ? undefined : item.id, period } }
    case 'month':
      return { to: '/', search: { unit, period: item.period } }
    case 'screen':
      // No screen with a name takes parameters.
      return { to: item.path as '/', search }
  }
}
