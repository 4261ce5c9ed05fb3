import { formatNumber } from '~/language/formats/number.ts'
import { likeliest } from '~/reading/spreadsheets/indicator-finder.ts'
import { MONEY_WORDS } from '~/reading/spreadsheets/number-separators.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Import.module.css'
import { IMPORT_TEXT } from './text.ts'
import type { Importing } from './useImport.ts'

const WIDE = ['month', 'yearToDate'] as const

/** What the file leaves open; one answer applies to all its cells. */
export function Questions({ importing }: { readonly importing: Importing }) {
  const { language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const { answers, answer, unknownNames, names, scaledCell } = importing
  const shown = (value: number | undefined) => formatNumber(value ?? 0, language)
  return (
    <>
      {importing.asksWide && (
        <label className={styles.question}>
          {words.wide}
          <select
            value={answers.wide ?? ''}
            onChange={({ target: { value } }) =>
              answer({ wide: WIDE.find((each) => each === value) ?? null })
            }
          >
            <option value="">{words.wideChoose}</option>
            {WIDE.map((each) => (
              <option key={each} value={each}>
                {words.uses[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {scaledCell && (
        <fieldset className={styles.question}>
          <legend>
            {words.scaled(scaledCell.address, shown(scaledCell.shown), scaledCell.raw)}
          </legend>
          {(['shown', 'contained'] as const).map((scaled) => (
            <label key={scaled}>
              <input
                type="radio"
                name="scaled"
                checked={answers.scaled === scaled}
                onChange={() => answer({ scaled })}
              />
              {scaled === 'shown' ? words.scaledShown : words.scaledContained}
            </label>
          ))}
        </fieldset>
      )}
      {importing.asksSeparators && (
        <fieldset className={styles.question}>
          <legend>{words.marks}</legend>
          {(['vi', 'en'] as const).map((separators) => (
            <label key={separators}>
              <input
                type="radio"
                name="separators"
                checked={answers.separators === separators}
                onChange={() => answer({ separators })}
              />
              {separators === 'vi' ? words.marksVi : words.marksEn}
            </label>
          ))}
        </fieldset>
      )}
      {importing.asksMoney && (
        <label className={styles.question}>
          {words.money}
          <select
            value={answers.money ?? ''}
            onChange={({ target: { value } }) =>
              answer({ money: MONEY_WORDS.find((word) => word === value) ?? null })
            }
          >
            <option value="">{words.moneyChoose}</option>
            {MONEY_WORDS.map((word) => (
              <option key={word}>{word}</option>
            ))}
          </select>
        </label>
      )}
      {unknownNames.length > 0 && (
        <fieldset className={styles.question}>
          <legend>{words.names}</legend>
          <small>{words.namesHint}</small>
          {unknownNames.map(([key, name]) => (
            <label key={key} className={styles.name}>
              {name}
              <select
                value={names[key] ?? ''}
                onChange={(event) => importing.nameIndicator(key, event.target.value)}
              >
                <option value="">{words.unknown}</option>
                {likeliest(name, importing.indicators).map(({ indicator }) => (
                  <option key={indicator.id} value={indicator.id}>
                    {indicator.name[language]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
