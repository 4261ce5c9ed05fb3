import type { Explanation } from '../../domain/entry.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { SLIDE_TEXT } from './slide-text.ts'

/** What a slide says of an explanation: the cause and the remedy; before there is an answer, the question. */
export function explanationLines(
  { question, cause, remedy, answeredAt }: Explanation,
  language: Language,
): readonly { readonly label: string; readonly content: string }[] {
  const words = SLIDE_TEXT[language]
  if (answeredAt === null) return [{ label: words.question, content: question }]
  return [
    { label: words.cause, content: cause },
    { label: words.remedy, content: remedy },
  ]
}
