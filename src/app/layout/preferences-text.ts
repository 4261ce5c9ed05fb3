import type { Theme } from '~/browser/preferences.ts'
import type { Catalogue } from '~/language/catalogues/language.ts'

interface PreferencesText {
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<Theme, string>>
}

const vi: PreferencesText = {
  language: 'Ngôn ngữ',
  theme: 'Giao diện',
  themes: { system: 'Theo thiết bị', light: 'Sáng', dark: 'Tối', projector: 'Máy chiếu' },
}
const en: PreferencesText = {
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'Same as device', light: 'Light', dark: 'Dark', projector: 'Projector' },
}

/** The words of the form, which is fetched when the first view stands. */
export const PREFERENCES_TEXT: Catalogue<PreferencesText> = { vi, en }
