import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'

import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import { sessionQuery } from '~/api/session.ts'
import { withWords } from '~/domain/indicator-words.ts'
import type { Unit } from '~/domain/unit.ts'
import { OfferedTargets } from '~/features/offered-targets/OfferedTargets.tsx'
import { textOfFile } from '~/features/report-reading/report-file.ts'
import { REVIEW_TEXT } from '~/features/report-reading/text.ts'
import { targetsInText } from '~/reading/report/targets-in-text.ts'
import type { ImportedTarget } from '~/reading/spreadsheets/read-targets.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { ADMIN_TEXT } from './text.ts'

interface TargetsFromTextProps {
  readonly units: readonly Unit[]
  readonly unit: Unit
  readonly year: number
}

interface ReadText {
  readonly key: number
  readonly targets: readonly ImportedTarget[]
}

/** Reads the targets of a year out of a resolution or a plan, to be looked over and set together. */
export function TargetsFromText({ units, unit, year }: TargetsFromTextProps) {
  const { text: shared } = useLocale()
  const words = useText(ADMIN_TEXT).fromText
  const files = useText(REVIEW_TEXT).files
  const id = useId()
  const { data: session } = useSuspenseQuery(sessionQuery())
  const { data: indicators } = useSuspenseQuery(indicatorsQuery())
  const { data: stored } = useSuspenseQuery(indicatorWordsQuery())
  const [text, setText] = useState('')
  const [read, setRead] = useState<ReadText | null>(null)
  const opening = useMutation({ mutationFn: textOfFile, networkMode: 'always' })

  const readText = (of: string) =>
    setRead((before) => ({
      key: (before?.key ?? 0) + 1,
      targets: targetsInText({
        text: of,
        year,
        unitId: unit.id,
        unitName: unit.name.vi,
        bases: shared.bases,
        indicators: withWords(indicators, stored),
      }),
    }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    readText(text)
  }
  const open = (file: File) =>
    opening.mutate(file, {
      onSuccess: (found) => {
        if (!('text' in found)) return
        setText(found.text)
        readText(found.text)
      },
    })
  const refusal = opening.data && 'refusal' in opening.data ? opening.data.refusal : null
  return (
    <form className={styles.fromText} onSubmit={submit}>
      <label htmlFor={id}>{words.paste(String(year))}</label>
      <textarea
        id={id}
        rows={8}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setRead(null)
        }}
      />
      <p className={styles.buttons}>
        <button type="submit" data-main disabled={text.trim() === ''}>
          {words.read}
        </button>{' '}
        <label>
          {words.file}{' '}
          <input
            type="file"
            className="visually-hidden"
            accept=".docx,.txt,.html,.htm"
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) open(file)
              target.value = ''
            }}
          />
        </label>
      </p>
      {refusal && <p role="alert">{files[refusal](opening.variables?.name ?? '')}</p>}
      {read && read.targets.length === 0 && <p role="status">{words.nothing(String(year))}</p>}
      {read && read.targets.length > 0 && (
        <OfferedTargets
          key={read.key}
          targets={read.targets}
          setting={{ units, indicators, unitOfAccount: session.account?.unitId ?? null }}
        />
      )}
    </form>
  )
}
