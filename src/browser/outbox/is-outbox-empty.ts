/** What all keys of the outbox begin with. */
export const OUTBOX = 'so-ket-unsent'

/** False where a meeting left something in this browser that the server may not have. */
export function isOutboxEmpty(): boolean {
  try {
    return !Object.keys(localStorage).some((key) => key.startsWith(OUTBOX))
  } catch {
    return true
  }
}
