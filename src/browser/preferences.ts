import { LANGUAGES, type Language } from '~/language/catalogues/language.ts'

export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]

/** A reader's settings in this browser. Stored in cookies, so that the server's first paint uses them too. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
}

const YEAR_IN_SECONDS = 31_536_000

/** @param cookies - a `Cookie` header or `document.cookie`; missing and unknown values get their default */
export function preferencesFrom(cookies: string): Preferences {
  const value = (name: string) =>
    cookies.match(new RegExp(`(?:^|;\\s*)so-ket-${name}=([a-z]+)`))?.[1] ?? ''
  return {
    language: LANGUAGES.find((each) => each === value('language')) ?? 'vi',
    theme: THEMES.find((each) => each === value('theme')) ?? 'system',
  }
}

export function rememberPreference<Name extends keyof Preferences>(
  name: Name,
  value: Preferences[Name],
): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
  document.cookie = `so-ket-${name}=${value}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
}

/** The theme is an attribute of the page; without it the device decides. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
