import type { Explanation } from '~/domain/entry.ts'
import { change, onVersion } from './change.ts'
import type { MonthKey } from './screen.ts'

/** With the version that its next change has to name. */
export type VersionedExplanation = Explanation & { readonly version: number }

interface ExplanationChange<Input> {
  readonly key: MonthKey & { readonly indicator: string }
  readonly input: Input
  readonly version: number
}

/** Fails with `changed-meanwhile` and the stored explanation. */
export const askExplanation = change(
  (api, { key, input, version }: ExplanationChange<{ readonly question: string }>) =>
    api.explanations[':unit'][':period'][':indicator'].$post({
      param: { ...key },
      header: onVersion(version),
      json: input,
    }),
)

/** Fails with `changed-meanwhile` and the stored explanation. */
export const answerExplanation = change(
  (
    api,
    { key, input, version }: ExplanationChange<{ readonly cause: string; readonly remedy: string }>,
  ) =>
    api.explanations[':unit'][':period'][':indicator'].$put({
      param: { ...key },
      header: onVersion(version),
      json: input,
    }),
)
