import { useSpeech } from '../i18n/text.tsx'
import { en } from './text.en.ts'
import { type OfflineText, vi } from './text.vi.ts'

/** The words of taking a month along, in the language of the screen. */
export function useOfflineText(): OfflineText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
