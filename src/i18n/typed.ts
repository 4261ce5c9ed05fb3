import { useSpeech } from './text.tsx'
import { en } from './typed.en.ts'
import { type TypedText, vi } from './typed.vi.ts'

/** Why what is typed cannot be read, in the language of the screen. */
export function useTypedText(): TypedText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
