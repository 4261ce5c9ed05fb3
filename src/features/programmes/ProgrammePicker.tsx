import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ownSelection } from '~/browser/own-selection.ts'
import { rowsOf } from '~/domain/programme.ts'
import { programmeCount } from '~/domain/programme-count.ts'
import { countPhrase } from '~/language/sentences/programme-sentence.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import type { ProgrammeFilterProps } from './ProgrammeFilter.tsx'
import styles from './Programmes.module.css'
import { PROGRAMMES_TEXT } from './text.ts'
import { OWN } from './useChosenProgramme.ts'

/** All indicators, those of a programme, or those the reader ticks here. */
export function ProgrammePicker({ programmes, chosen, standings }: ProgrammeFilterProps) {
  const { language } = useLocale()
  const words = useText(PROGRAMMES_TEXT)
  return (
    <div className={styles.picker}>
      <ul>
        <li>
          <Choice isChosen={chosen === null}>{words.all}</Choice>
        </li>
        {programmes.map((each) => (
          <li key={each.id}>
            <Choice address={each.id} isChosen={each.id === chosen?.id}>
              {each.name[language]}{' '}
              <small>{countPhrase(programmeCount(each, standings), language)}</small>
            </Choice>
          </li>
        ))}
      </ul>
      <OwnSelection
        standings={standings}
        shownIds={chosen?.id.startsWith(OWN) ? chosen.indicatorIds : null}
      />
    </div>
  )
}

/** The screen at hand with another programme, or with all indicators. */
function useShow() {
  const navigate = useNavigate()
  return (programme: string | undefined) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, programme }),
      resetScroll: false,
    })
}

interface ChoiceProps {
  /** In the address; all indicators where it is left out. */
  readonly address?: string
  readonly isChosen: boolean
  readonly children: ReactNode
}

function Choice({ address, isChosen, children }: ChoiceProps) {
  const show = useShow()
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={({ currentTarget }) => {
        show(address)
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
      }}
    >
      {children}
    </button>
  )
}

interface OwnSelectionProps extends Pick<ProgrammeFilterProps, 'standings'> {
  /** What the address names; `null` where it names no selection of a reader's own. */
  readonly shownIds: readonly string[] | null
}

/** The indicators that the reader ticks: shown at once, and remembered by this browser. */
function OwnSelection({ standings, shownIds }: OwnSelectionProps) {
  const { text, language } = useLocale()
  const words = useText(PROGRAMMES_TEXT)
  const show = useShow()
  const ids = shownIds ?? ownSelection.get()
  const known = rowsOf({ indicatorIds: ids }, standings).map(({ indicator }) => indicator.id)
  const addressOf = (chosen: readonly string[]) => OWN + chosen.join(',')
  const tick = (id: string, isTicked: boolean) => {
    const chosen = isTicked ? [...known, id] : known.filter((each) => each !== id)
    ownSelection.set(chosen)
    show(chosen.length > 0 ? addressOf(chosen) : undefined)
  }
  return (
    <fieldset>
      <legend>
        {known.length > 0 ? (
          <Choice address={addressOf(known)} isChosen={shownIds !== null}>
            {text.ownSelection}{' '}
            <small>
              {countPhrase(programmeCount({ indicatorIds: known }, standings), language)}
            </small>
          </Choice>
        ) : (
          text.ownSelection
        )}
      </legend>
      <small>{words.ownHint}</small>
      {standings.map(({ indicator: { id, name } }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={known.includes(id)}
            onChange={({ target }) => tick(id, target.checked)}
          />
          {name[language]}
        </label>
      ))}
    </fieldset>
  )
}
