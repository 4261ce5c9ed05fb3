import { useSpeech } from '~/ui/locale.tsx'
import { en } from './text.en.ts'
import { vi, type WordsText } from './text.vi.ts'

/** The words of this dialog in the language of the screen. */
export function useWordsText(): WordsText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
