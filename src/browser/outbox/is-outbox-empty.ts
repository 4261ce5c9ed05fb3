/** The prefix of all keys of the outbox. */
export const OUTBOX = 'so-ket-unsent'

/** False if a meeting stored something in this browser that the server may not have. */
export function isOutboxEmpty(): boolean {
  try {
    return !Object.keys(localStorage).some((key) => key.startsWith(OUTBOX))
  } catch {
    return true
  }
}
