import { useState } from 'react'
import {
  preferencesFrom,
  rememberPreference,
  showTheme,
  THEMES,
  type Theme,
} from '~/browser/preferences.ts'
import { LANGUAGES, type Language } from '~/language/catalogues/language.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './PreferencesMenu.module.css'
import { PREFERENCES_TEXT } from './preferences-text.ts'

const LANGUAGE_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' }

/** The language of the screens and their background. */
export function PreferencesForm() {
  const { language, setLanguage } = useLocale()
  const words = useText(PREFERENCES_TEXT)
  const [theme, setTheme] = useState(() => preferencesFrom(document.cookie).theme)
  const chooseTheme = (chosen: Theme) => {
    rememberPreference('theme', chosen)
    showTheme(chosen)
    setTheme(chosen)
  }
  const chooseLanguage = (chosen: Language) => {
    rememberPreference('language', chosen)
    void setLanguage(chosen)
  }
  return (
    <form className={styles.form}>
      <Choices
        legend={words.theme}
        name="theme"
        options={THEMES.map((each) => ({ value: each, label: words.themes[each] }))}
        chosen={theme}
        onChoose={chooseTheme}
      />
      <Choices
        legend={words.language}
        name="language"
        options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
        chosen={language}
        onChoose={chooseLanguage}
      />
    </form>
  )
}

interface ChoicesProps<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

function Choices<Value extends string>({
  legend,
  name,
  options,
  chosen,
  onChoose,
}: ChoicesProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
