import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { vi, type WordsText } from './text.vi.ts'

export const INDICATOR_WORDS_TEXT: Catalogue<WordsText> = { vi, en }
