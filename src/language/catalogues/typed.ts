import type { Catalogue } from './language.ts'
import { en } from './typed.en.ts'
import { type TypedText, vi } from './typed.vi.ts'

/** Why what was typed cannot be read. */
export const TYPED_TEXT: Catalogue<TypedText> = { vi, en }
