import { KEYS, type Kind, type Reader } from '../store/store.ts'

/** What happened, which stays told after what it was about is gone. */
const TRAIL: readonly Kind[] = ['audit', 'receipts']

/** True if a value, or anything in it, is `id`. */
const names = (value: unknown, id: string): boolean =>
  value === id ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((each) => names(each, id)))

/**
 * The first kind of record that names a unit or an indicator, besides its own: such a one was used, and
 * is ended and not removed.
 *
 * @param own - kinds that are only about it, and go with it; what others of them say of it is a use
 * @returns `null` for one that was never used
 */
export async function firstUse(
  reader: Reader,
  id: string,
  own: readonly Kind[],
): Promise<Kind | null> {
  const kinds = (Object.keys(KEYS) as Kind[]).filter((kind) => !TRAIL.includes(kind))
  for (const kind of kinds) {
    const [whose] = KEYS[kind]
    const isUsed = (await reader.list(kind, {})).some(({ record }) => {
      const isOwn = own.includes(kind) && new Map(Object.entries(record)).get(whose) === id
      return !isOwn && names(record, id)
    })
    if (isUsed) return kind
  }
  return null
}
