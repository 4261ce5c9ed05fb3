import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type ExplanationsText, vi } from './text.vi.ts'

export const EXPLANATIONS_TEXT: Catalogue<ExplanationsText> = { vi, en }
