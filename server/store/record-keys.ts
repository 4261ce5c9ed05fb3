import { KEYS, type Kind, type Kinds, ORDERED, type OrderedKind } from './store.ts'

export const isOrdered = (kind: Kind): kind is OrderedKind =>
  (ORDERED as readonly Kind[]).includes(kind)

/** Compares records by their key fields, by code units: databases collate differently. */
export const byKey =
  <K extends Kind>(kind: K) =>
  (a: Kinds[K], b: Kinds[K]): number => {
    for (const field of KEYS[kind] as unknown as readonly (keyof Kinds[K])[]) {
      if (a[field] < b[field]) return -1
      if (a[field] > b[field]) return 1
    }
    return 0
  }

/** The values of a record's key fields, in order. */
export const keyValues = (kind: Kind, record: object): unknown[] =>
  KEYS[kind].map((field) => (record as Record<string, unknown>)[field])

/** The key fields of a record: callers may pass a whole record as a key. */
export const keyOf = (kind: Kind, record: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(KEYS[kind].map((field) => [field, (record as Record<string, unknown>)[field]]))
