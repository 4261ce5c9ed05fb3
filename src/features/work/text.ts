import type { Catalogue } from '~/language/catalogues/language.ts'
import { en } from './text.en.ts'
import { vi, type WorkText } from './text.vi.ts'

export const WORK_TEXT: Catalogue<WorkText> = { vi, en }
