import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Period } from '~/domain/period.ts'
import type { Unit } from '~/domain/unit.ts'
import type { Catalogue, Language } from '~/language/catalogues/language.ts'
import { basesOf } from '~/language/catalogues/levels.ts'
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

interface UnitWordsProps {
  /** `null` while it is not known: then nobody's level is named. */
  readonly unit: Pick<Unit, 'kind'> | null
  readonly period: Period | null
  readonly children: ReactNode
}

/** What is about a unit's month, in the words of the unit's level. */
export function UnitWords({ unit, period, children }: UnitWordsProps) {
  const locale = useLocale()
  const kind = unit?.kind
  const value = useMemo(
    () =>
      kind && period
        ? {
            ...locale,
            text: {
              ...locale.text,
              bases: basesOf({ kind }, period, locale.text),
            },
          }
        : locale,
    [locale, kind, period],
  )
  return <LocaleContext value={value}>{children}</LocaleContext>
}

/** The texts every screen shares, and the language of the screens and their numbers. */
export const useLocale = (): Locale => useContext(LocaleContext)

/** A feature's texts in the language of the screen. */
export const useText = <Text,>(catalogue: Catalogue<Text>): Text => catalogue[useLocale().language]
