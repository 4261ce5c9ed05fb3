import type { Field } from './FormField.tsx'
import { slugOf } from './slug.ts'
import type { AdminText } from './text.vi.ts'

/** The id of something new: proposed from its name, and never changed again. */
export const idField = (words: AdminText): Field => ({
  name: 'id',
  label: words.id,
  hint: words.idHint,
  isRequired: true,
  pattern: String.raw`[a-z0-9][a-z0-9\-]{0,63}`,
  proposed: (typed) => slugOf(typed.nameVi ?? ''),
})
