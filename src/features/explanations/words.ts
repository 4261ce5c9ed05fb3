import { useSpeech } from '~/ui/locale.tsx'
import { en } from './text.en.ts'
import { type RemarksText, vi } from './text.vi.ts'

/** The words of asking and answering in the language of the screen. */
export function useRemarksText(): RemarksText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
