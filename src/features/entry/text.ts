import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type EntryText, vi } from './text.vi.ts'

export const ENTRY_TEXT: Catalogue<EntryText> = { vi, en }
