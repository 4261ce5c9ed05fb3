import { createContext, type ReactNode, useContext, useState } from 'react'

import type { Language } from '../language/catalogues/language.ts'
import { type Text, vi } from '../language/catalogues/vi.ts'

/** Vietnamese comes with the app; any other language is fetched when it is asked for. */
export const loadText = async (language: Language): Promise<Text> =>
  language === 'vi' ? vi : (await import('../language/catalogues/en.ts')).en

interface Speech {
  readonly text: Text
  readonly language: Language
  /** Resolves once the screens speak `language`. */
  readonly speak: (language: Language) => Promise<void>
}

const SpeechContext = createContext<Speech>({ text: vi, language: 'vi', speak: async () => {} })

interface SpeechProviderProps {
  readonly initial: { readonly language: Language; readonly text: Text }
  readonly children: ReactNode
}

export function SpeechProvider({ initial, children }: SpeechProviderProps) {
  const [spoken, setSpoken] = useState(initial)
  const speak = async (language: Language) => {
    const text = await loadText(language)
    document.documentElement.lang = language
    setSpoken({ language, text })
  }
  return <SpeechContext value={{ ...spoken, speak }}>{children}</SpeechContext>
}

/** The words of the screens, and the language they and all numbers are in. */
export const useSpeech = (): Speech => useContext(SpeechContext)
