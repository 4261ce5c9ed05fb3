import { createContext, type ReactNode, useContext, useState } from 'react'

import type { Catalogue, Language } from '~/language/catalogues/language.ts'
import { type Text, vi } from '~/language/catalogues/vi.ts'

/** Vietnamese comes with the app; any other language is fetched on demand. */
export const loadText = async (language: Language): Promise<Text> =>
  language === 'vi' ? vi : (await import('../language/catalogues/en.ts')).en

interface Locale {
  readonly text: Text
  readonly language: Language
  /** Resolves once the screens are in `language`. */
  readonly setLanguage: (language: Language) => Promise<void>
}

const LocaleContext = createContext<Locale>({
  text: vi,
  language: 'vi',
  setLanguage: async () => {},
})

interface LocaleProviderProps {
  readonly initial: { readonly language: Language; readonly text: Text }
  readonly children: ReactNode
}

export function LocaleProvider({ initial, children }: LocaleProviderProps) {
  const [current, setCurrent] = useState(initial)
  const setLanguage = async (language: Language) => {
    const text = await loadText(language)
    document.documentElement.lang = language
    setCurrent({ language, text })
  }
  return <LocaleContext value={{ ...current, setLanguage }}>{children}</LocaleContext>
}

/** The texts every screen shares, and the language of the screens and their numbers. */
export const useLocale = (): Locale => useContext(LocaleContext)

/** A feature's texts in the language of the screen. */
export const useText = <Text,>(catalogue: Catalogue<Text>): Text => catalogue[useLocale().language]
