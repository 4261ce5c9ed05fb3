import type { AnyRouter } from '@tanstack/react-router'

import type { ScreenSearch } from '~/api/screen.ts'
import { type Part, prepareMeeting } from '~/browser/prepare-meeting.ts'

/** The progress of preparing one unit's month. */
export type Preparation =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly parts: readonly Part[] }

const NONE: Preparation = { kind: 'none' }

// Outside of React, so that it continues while its menu is closed.
const preparations = new Map<string, Preparation>()
const listeners = new Set<() => void>()

/** Identifies a preparation. */
export const preparationKey = ({ unit, period, edition, at }: ScreenSearch): string =>
  [unit, period, edition, at].join(' ')

export const preparationAt = (key: string): Preparation => preparations.get(key) ?? NONE

export function onPreparation(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export async function startPreparation(router: AnyRouter, search: ScreenSearch): Promise<void> {
  const key = preparationKey(search)
  const announce = (preparation: Preparation) => {
    preparations.set(key, preparation)
    for (const listener of listeners) listener()
  }
  const parts = await prepareMeeting(router, search, (done, all) =>
    announce({ kind: 'working', done, all }),
  )
  announce(parts.length === 0 ? { kind: 'ready' } : { kind: 'missing', parts })
}
