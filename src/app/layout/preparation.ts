import type { AnyRouter } from '@tanstack/react-router'

import type { ScreenSearch } from '~/api/screen.ts'
import { type Part, prepareMeeting } from '~/browser/prepare-meeting.ts'

/** How far the preparation of one unit's month is. */
export type Preparation =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly parts: readonly Part[] }

const NONE: Preparation = { kind: 'none' }

// Outside of what is drawn: it goes on, and is found again, when its menu was closed.
const preparations = new Map<string, Preparation>()
const listeners = new Set<() => void>()

/** What one preparation is found again by. */
export const preparationKey = ({ unit, period, edition, at }: ScreenSearch): string =>
  [unit, period, edition, at].join(' ')

export const preparationAt = (key: string): Preparation => preparations.get(key) ?? NONE

export function onPreparation(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export async function startPreparation(router: AnyRouter, search: ScreenSearch): Promise<void> {
  const key = preparationKey(search)
  const tell = (preparation: Preparation) => {
    preparations.set(key, preparation)
    for (const listener of listeners) listener()
  }
  const parts = await prepareMeeting(router, search, (done, all) =>
    tell({ kind: 'working', done, all }),
  )
  tell(parts.length === 0 ? { kind: 'ready' } : { kind: 'missing', parts })
}
