import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type OfferedTargetsText, vi } from './text.vi.ts'

export const OFFERED_TARGETS_TEXT: Catalogue<OfferedTargetsText> = { vi, en }
