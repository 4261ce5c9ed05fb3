import type { Language } from '../catalogues/language.ts'

/** Sentences begin with a capital, whatever begins them. */
export const capitalized = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** The name of an indicator inside a sentence: abbreviations and proper names keep their capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A count in a sentence: *04* as offices write it, *four* in English prose; larger ones as digits. */
export const numeral = (count: number, language: Language): string => {
  if (language === 'en') return WORDS[count] ?? String(count)
  return count === 0 ? 'không' : String(count).padStart(2, '0')
}
