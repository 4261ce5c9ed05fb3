// One key for each thing: windows that write at the same time do not overwrite each other.

type Area = 'localStorage' | 'sessionStorage'

interface StoredOptions<Value> {
  /** What all keys of it begin with. Never reused for something else. */
  readonly key: string
  /** Of the browser unless given; `sessionStorage` is of one tab. */
  readonly area?: Area
  /** The value where nothing is stored, or nothing that can be read. It takes no room. */
  readonly empty: Value
  /** Of the value's shape; what is stored without a version is of version 1. */
  readonly version?: number
  /** Today's value of what an earlier version stored; adds the fields of `empty` unless given. */
  readonly upgrade?: (json: unknown, version: number) => Value
}

interface Stored<Value> {
  /** @param names - tell things of one kind apart; without spaces */
  get(...names: string[]): Value
  /** @returns false where the browser has no room or allows no storage: kept until the page is left */
  set(value: Value, ...names: string[]): boolean
  /** The names of all that is stored under the first ones, in no order. */
  names(...first: string[]): string[][]
}

const VERSION = 'so-ket-version'

const memoryFallback = new Map<string, string>()
const listeners = new Set<() => void>()

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Typed values in the browser's storage, or in memory where the browser refuses them. */
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

/** The keys that begin so, in no order. */
export function storedKeys(area: Area, prefix: string): string[] {
  const keys = new Set<string>()
  for (const name of memoryFallback.keys())
    if (name.startsWith(`${area} `)) keys.add(name.slice(area.length + 1))
  try {
    for (const name of Object.keys(globalThis[area])) keys.add(name)
  } catch {
    // Where nothing may be stored, there is only the fallback.
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

/** Calls `listener` at every change, also by another window of this browser. @returns what ends it */
export function onStored(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
