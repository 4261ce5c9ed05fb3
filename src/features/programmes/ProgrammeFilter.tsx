import type { Period } from '~/domain/period.ts'
import type { Programme } from '~/domain/programme.ts'
import type { Standing } from '~/domain/standing.ts'
import { capitalized } from '~/language/formats/words.ts'
import { programmeClause } from '~/language/sentences/programme-sentence.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import { ProgrammePicker } from './ProgrammePicker.tsx'
import styles from './Programmes.module.css'
import { PROGRAMMES_TEXT } from './text.ts'

export interface ProgrammeFilterProps {
  readonly programmes: readonly Programme[]
  readonly chosen: Programme | null
  /** Of all indicators of the month. */
  readonly standings: readonly Standing[]
  readonly period: Period
}

/** Which programme's indicators are shown, how many of them are achieved, and the way to another. */
export function ProgrammeFilter(props: ProgrammeFilterProps) {
  const { text, language } = useLocale()
  const words = useText(PROGRAMMES_TEXT)
  const { chosen, standings, period } = props
  return (
    <div data-screen-only={chosen === null || undefined}>
      <Popover
        label={words.label}
        button={
          <>
            {words.label}:{' '}
            <strong>
              {chosen ? chosen.name[language] : words.all} <span aria-hidden="true">▾</span>
            </strong>
          </>
        }
      >
        <ProgrammePicker {...props} />
      </Popover>
      {chosen && (
        <p className={styles.count}>
          {capitalized(programmeClause(chosen, standings, period, { text, language }))}.
          {chosen.document && <small> {chosen.document}</small>}
        </p>
      )}
    </div>
  )
}
