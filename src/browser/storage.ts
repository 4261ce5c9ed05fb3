// One key for each thing kept: windows that keep and drop at the same time do not write over each other.

/** What the browser has no room for, or allows no storage for, is kept until the page is left. */
const homeless = new Map<string, string>()
const listeners = new Set<() => void>()

const told = () => {
  for (const listener of listeners) listener()
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
    homeless.delete(key)
  } catch {
    homeless.set(key, value)
  }
  told()
}

export function drop(key: string): void {
  homeless.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // Where nothing may be stored, nothing was.
  }
  told()
}

export function keptAt(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? homeless.get(key) ?? null
  } catch {
    return homeless.get(key) ?? null
  }
}

/** The keys that begin so, in no order. */
export function keysUnder(prefix: string): string[] {
  const keys = new Set(homeless.keys())
  try {
    for (const key of Object.keys(localStorage)) keys.add(key)
  } catch {
    // As above.
  }
  return [...keys].filter((key) => key.startsWith(prefix))
}

/** Told of every change, also by another window of this browser. @returns what ends it */
export function onKept(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
