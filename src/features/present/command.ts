import { isSearchKey } from '~/features/search/search-key.ts'

/** What a key, a remote, a finger or a wheel does to the slides. */
export type Command =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'first' | 'last' }
  | { readonly kind: 'jump'; readonly number: number }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'cover'; readonly cover: 'black' | 'white' }
  | { readonly kind: 'print'; readonly perPage: 2 | 6 }
  | {
      readonly kind:
        | 'full-screen'
        | 'notes'
        | 'grid'
        | 'laser'
        | 'live-page'
        | 'conclusion'
        | 'help'
        | 'search'
        | 'escape'
    }

const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'step', by: 1 },
  ArrowDown: { kind: 'step', by: 1 },
  ' ': { kind: 'step', by: 1 },
  PageDown: { kind: 'step', by: 1 },
  Enter: { kind: 'step', by: 1 },
  ArrowLeft: { kind: 'step', by: -1 },
  ArrowUp: { kind: 'step', by: -1 },
  PageUp: { kind: 'step', by: -1 },
  Backspace: { kind: 'step', by: -1 },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  b: { kind: 'cover', cover: 'black' },
  '.': { kind: 'cover', cover: 'black' },
  w: { kind: 'cover', cover: 'white' },
  ',': { kind: 'cover', cover: 'white' },
  f: { kind: 'full-screen' },
  F5: { kind: 'full-screen' },
  s: { kind: 'notes' },
  o: { kind: 'grid' },
  l: { kind: 'laser' },
  g: { kind: 'live-page' },
  c: { kind: 'conclusion' },
  p: { kind: 'print', perPage: 2 },
  '?': { kind: 'help' },
  Escape: { kind: 'escape' },
}

export interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The command of a key, as in other slide programs and on presenters' remotes; `null` for a key that
 * belongs to the browser.
 *
 * @param typed - digits typed so far, which Enter jumps to
 */
export function commandOf(
  { key, ctrlKey, altKey, metaKey }: PressedKey,
  typed: string,
): Command | null {
  if (isSearchKey({ key, ctrlKey, altKey, metaKey })) return { kind: 'search' }
  if (ctrlKey || altKey || metaKey) return null
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  if (key === 'Enter' && typed !== '') return { kind: 'jump', number: Number(typed) }
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null
}
