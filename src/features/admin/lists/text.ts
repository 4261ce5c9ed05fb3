import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type ListText, vi } from './text.vi.ts'

export const LIST_TEXT: Catalogue<ListText> = { vi, en }
