import type { IndicatorWords } from '~/domain/indicator-words.ts'
import { perList, tidyWording } from '~/domain/word-faults.ts'
import type { Values } from '../FormField.tsx'

const linesIn = (text: string | undefined): string[] =>
  (text ?? '').split('\n').map(tidyWording).filter(Boolean)

/** The words in the fields, one wording a line; empty lines are none. */
export const wordsIn = (typed: Values): IndicatorWords => perList((list) => linesIn(typed[list]))

/** The fields of words as they are stored. */
export const fieldsOf = (words: IndicatorWords): Values =>
  perList((list) => (words[list] ?? []).join('\n'))
