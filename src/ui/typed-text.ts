import { en } from '../language/catalogues/typed.en.ts'
import { type TypedText, vi } from '../language/catalogues/typed.vi.ts'
import { useSpeech } from './locale.tsx'

/** Why what is typed cannot be read, in the language of the screen. */
export function useTypedText(): TypedText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
