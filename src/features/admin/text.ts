import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type AdminText, vi } from './text.vi.ts'

export const ADMIN_TEXT: Catalogue<AdminText> = { vi, en }
