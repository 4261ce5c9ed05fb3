import { useSpeech } from '~/ui/locale.tsx'
import { en } from './text.en.ts'
import { type MonthsText, vi } from './text.vi.ts'

/** The words of this page in the language of the screen. */
export function useMonthsText(): MonthsText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
