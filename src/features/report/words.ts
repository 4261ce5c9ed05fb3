import { useSpeech } from '~/ui/locale.tsx'
import { en } from './text.en.ts'
import { type DirectiveText, vi } from './text.vi.ts'

/** The words of the desk of tasks in the language of the screen. */
export function useDirectiveText(): DirectiveText {
  const { language } = useSpeech()
  return language === 'vi' ? vi : en
}
