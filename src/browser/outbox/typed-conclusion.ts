import { stored } from '../storage.ts'

interface TypedConclusion {
  readonly text: string
  readonly assignee: string
  readonly due: string
}

export const NO_CONCLUSION: TypedConclusion = { text: '', assignee: '', due: '' }

/** By meeting: the conclusion being typed when the dialog or the browser was closed. */
export const typedConclusions = stored({ key: 'so-ket-typed-conclusion', empty: NO_CONCLUSION })
