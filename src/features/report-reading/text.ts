import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type ReviewText, vi } from './text.vi.ts'

export const REVIEW_TEXT: Catalogue<ReviewText> = { vi, en }
