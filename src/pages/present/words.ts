import { useSpeech } from '~/i18n/text.tsx'
import { en } from './text.en.ts'
import { type PresentText, vi } from './text.vi.ts'

/** The words of the slides in the language of the screen. */
export function usePresentText(): PresentText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
