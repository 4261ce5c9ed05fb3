import { SLIDE_TEXT, type SlideText } from '~/exports/core/slide-text.ts'
import { useSpeech } from '~/ui/locale.tsx'
import { en } from './text.en.ts'
import { type PresentText, vi } from './text.vi.ts'

/** The words of the slides in the language of the screen. */
export function usePresentText(): PresentText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}

/** The words that stand on slides, wherever they are shown. */
export const useSlideText = (): SlideText => SLIDE_TEXT[useSpeech().language]
