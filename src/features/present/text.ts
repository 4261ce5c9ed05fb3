import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type PresentText, vi } from './text.vi.ts'

export const PRESENT_TEXT: Catalogue<PresentText> = { vi, en }
