import { drop, keep, keptAt } from '../storage.ts'

/** A conclusion while it is being typed. */
interface Typed {
  readonly text: string
  readonly assignee: string
  readonly due: string
}

const NOTHING: Typed = { text: '', assignee: '', due: '' }

const keyOf = (meetingId: string) => `so-ket-typed-conclusion ${meetingId}`

/** What was being typed in a meeting when the dialog, or the browser, was closed. */
export const typedIn = (meetingId: string): Typed => {
  const kept = keptAt(keyOf(meetingId))
  return kept === null ? NOTHING : (JSON.parse(kept) as Typed)
}

/** @param typed - `null` once it is a conclusion */
export const keepTyped = (meetingId: string, typed: Typed | null): void =>
  typed === null ? drop(keyOf(meetingId)) : keep(keyOf(meetingId), JSON.stringify(typed))
