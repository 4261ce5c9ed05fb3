import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type MonthsText, vi } from './text.vi.ts'

export const MONTHS_TEXT: Catalogue<MonthsText> = { vi, en }
