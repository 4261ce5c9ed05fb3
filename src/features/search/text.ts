import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type SearchText, vi } from './text.vi.ts'

export const SEARCH_TEXT: Catalogue<SearchText> = { vi, en }
