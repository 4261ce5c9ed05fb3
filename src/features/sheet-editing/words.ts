import { useSpeech } from '~/ui/locale.tsx'
import { en } from './text.en.ts'
import { type EntryText, vi } from './text.vi.ts'

/** The words of this page in the language of the screen. */
export function useEntryText(): EntryText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
