import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import { sessionQuery } from '~/api/session.ts'
import { withWords } from '~/domain/indicator-words.ts'
import type { Unit } from '~/domain/unit.ts'
import { OfferedTargets } from '~/features/offered-targets/OfferedTargets.tsx'
import { ReportInput } from '~/features/report-reading/ReportInput.tsx'
import { formatNumber } from '~/language/formats/number.ts'
import { targetsInText } from '~/reading/report/targets-in-text.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { ADMIN_TEXT } from './text.ts'

interface TargetsFromTextProps {
  readonly units: readonly Unit[]
  readonly unit: Unit
  readonly year: number
  readonly text: string
  readonly onText: (text: string) => void
}

/** Reads the targets of a year out of a resolution or a plan, to be looked over and set together. */
export function TargetsFromText({ units, unit, year, text, onText }: TargetsFromTextProps) {
  const { text: shared, language } = useLocale()
  const words = useText(ADMIN_TEXT).fromText
  const { data: session } = useSuspenseQuery(sessionQuery())
  const { data: indicators } = useSuspenseQuery(indicatorsQuery())
  const { data: stored } = useSuspenseQuery(indicatorWordsQuery())
  const [isRead, setRead] = useState(false)
  const known = useMemo(() => withWords(indicators, stored), [indicators, stored])
  const found = useMemo(
    () =>
      isRead
        ? targetsInText({
            ...{ text, year, bases: shared.bases, indicators: known },
            ...{ unitId: unit.id, unitName: unit.name.vi },
          })
        : null,
    [isRead, text, year, shared.bases, known, unit],
  )
  return (
    <div className={styles.fromText}>
      <ReportInput
        labels={{ paste: words.paste(String(year)), hint: words.hint, read: words.read }}
        text={text}
        onText={(changed) => {
          onText(changed)
          setRead(false)
        }}
        onRead={() => setRead(true)}
      />
      {found?.targets.length === 0 && <p role="status">{words.nothing(String(year))}</p>}
      {found && found.targets.length > 0 && (
        <OfferedTargets
          targets={found.targets}
          setting={{ units, indicators, unitOfAccount: session.account?.unitId ?? null }}
        />
      )}
      {found && found.aside.length > 0 && (
        <details>
          <summary>{words.aside(formatNumber(found.aside.length, language))}</summary>
          <ul>
            {found.aside.map(({ quoted, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a text, in their order
              <li key={at}>
                “{quoted}”: {words.asideReasons[reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
