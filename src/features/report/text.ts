import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type DirectiveText, vi } from './text.vi.ts'

export const DIRECTIVE_TEXT: Catalogue<DirectiveText> = { vi, en }
