import { useSpeech } from '~/ui/locale.tsx'
import { en } from './text.en.ts'
import { type ReviewText, vi } from './text.vi.ts'

/** The words of reading a report in the language of the screen. */
export function useReviewText(): ReviewText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
