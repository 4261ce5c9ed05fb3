/** What all keys of this room begin with. */
export const UNSENT = 'so-ket-unsent'

/** True where a meeting left something in this browser that the server may not have. */
export function isAnythingUnsent(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(UNSENT))
  } catch {
    return false
  }
}
