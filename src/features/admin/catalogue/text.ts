import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { type CatalogueText, vi } from './text.vi.ts'

export const CATALOGUE_TEXT: Catalogue<CatalogueText> = { vi, en }
