import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type ImportText, vi } from './text.vi.ts'

export const IMPORT_TEXT: Catalogue<ImportText> = { vi, en }
