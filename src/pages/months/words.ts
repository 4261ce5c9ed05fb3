import { useSpeech } from '~/i18n/text.tsx'
import { en } from './text.en.ts'
import { type MonthsText, vi } from './text.vi.ts'

/** The words of this page in the language of the screen. */
export function useMonthsText(): MonthsText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
