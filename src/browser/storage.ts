// One key per thing, so that windows writing at the same time do not overwrite each other.

type Area = 'localStorage' | 'sessionStorage'

interface StoredOptions<Value> {
  /** The prefix of all its keys. Never reused for something else. */
  readonly key: string
  /** Shared by the whole browser unless given; `sessionStorage` belongs to one tab. */
  readonly area?: Area
  /** The value if nothing readable is stored. It takes no space itself. */
  readonly empty: Value
  /** Version of the value's shape; a value stored without a version has version 1. */
  readonly version?: number
  /** Converts what an earlier version stored; adds the missing fields of `empty` unless given. */
  readonly upgrade?: (json: unknown, version: number) => Value
}

interface Stored<Value> {
  /** @param names - distinguish things of one kind; without spaces */
  get(...names: string[]): Value
  /** @returns false if the browser has no space or allows no storage: the value lasts until the page is left */
  set(value: Value, ...names: string[]): boolean
  /** The names of everything stored under the first ones, in no particular order. */
  names(...first: string[]): string[][]
}

const VERSION = 'so-ket-version'

const memoryFallback = new Map<string, string>()
const listeners = new Set<() => void>()

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Typed values in the browser's storage, or in memory if the browser refuses them. */
export function stored<Value>({
  key,
  area = 'localStorage',
  empty,
  version = 1,
  upgrade = (json) => (isRecord(json) && isRecord(empty) ? { ...empty, ...json } : json) as Value,
}: StoredOptions<Value>): Stored<Value> {
  const isText = typeof empty === 'string'
  const keyOf = (names: readonly string[]) => [key, ...names].join(' ')

  return {
    get(...names) {
      const text = textAt(area, keyOf(names))
      if (text === null || isText) return (text ?? empty) as Value
      try {
        const json: unknown = JSON.parse(text)
        return isRecord(json) && VERSION in json
          ? upgrade(json.value, Number(json[VERSION]))
          : upgrade(json, 1)
      } catch {
        return empty
      }
    },

    set(value, ...names) {
      const isEmpty = JSON.stringify(value) === JSON.stringify(empty)
      const json = version === 1 ? value : { [VERSION]: version, value }
      return write(
        area,
        keyOf(names),
        isEmpty ? null : isText ? String(value) : JSON.stringify(json),
      )
    },

    names: (...first) =>
      storedKeys(area, `${keyOf(first)} `).map((each) => each.slice(key.length + 1).split(' ')),
  }
}

/** All keys with this prefix, in no particular order. */
export function storedKeys(area: Area, prefix: string): string[] {
  const keys = new Set<string>()
  for (const name of memoryFallback.keys())
    if (name.startsWith(`${area} `)) keys.add(name.slice(area.length + 1))
  try {
    for (const name of Object.keys(globalThis[area])) keys.add(name)
  } catch {
    // Without access to storage there is only the fallback.
  }
  return [...keys].filter((each) => each.startsWith(prefix))
}

function textAt(area: Area, key: string): string | null {
  const unstored = memoryFallback.get(`${area} ${key}`)
  if (unstored !== undefined) return unstored
  try {
    return globalThis[area].getItem(key)
  } catch {
    return null
  }
}

function write(area: Area, key: string, text: string | null): boolean {
  let isStored = true
  memoryFallback.delete(`${area} ${key}`)
  try {
    if (text === null) globalThis[area].removeItem(key)
    else globalThis[area].setItem(key, text)
  } catch {
    isStored = false
    if (text !== null) memoryFallback.set(`${area} ${key}`, text)
  }
  for (const listener of listeners) listener()
  return isStored
}

/** Calls `listener` at every change, also by another window of this browser. @returns the unsubscriber */
export function onStored(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
