import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import type { Definition } from '~/api/admin.ts'
import type { VersionedWords } from '~/api/indicator-words.ts'
import { periodsQuery } from '~/api/periods.ts'
import type { IndicatorWords } from '~/domain/indicator-words.ts'
import { isPeriod } from '~/domain/period.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { useText } from '~/ui/locale.tsx'
import styles from '../Admin.module.css'
import { FormControl } from '../FormControl.tsx'
import { TrialResult } from './TrialResult.tsx'
import { INDICATOR_WORDS_TEXT } from './text.ts'
import type { Trial, TrialInput } from './trial.ts'
import own from './Words.module.css'

interface WordsTrialProps {
  readonly indicator: Definition
  readonly indicators: readonly Definition[]
  readonly stored: readonly VersionedWords[]
  /** The words in the form, stored or not. */
  readonly typed: IndicatorWords
}

/** Tries the words of the form on a sentence: what would be read, updated with every keystroke. */
export function WordsTrial({ indicator, indicators, stored, typed }: WordsTrialProps) {
  const words = useText(INDICATOR_WORDS_TEXT)
  const id = useId()
  const { data: months } = useQuery(periodsQuery(undefined))
  const [text, setText] = useState('')
  const [month, setMonth] = useState<string | null>(null)
  const newest = months?.[0]?.period ?? dayOf(instantNow()).slice(0, 7)
  const reader = useReader(text.trim() !== '')
  const period = month !== null && isPeriod(month) ? month : newest
  const settled = useDeferredValue(text)
  const settledWords = useDeferredValue(typed)
  const trial = useMemo(
    () =>
      typeof reader === 'function' && settled.trim() !== ''
        ? reader({
            text: settled,
            period,
            indicatorId: indicator.id,
            words: settledWords,
            indicators,
            stored,
          })
        : null,
    [reader, settled, settledWords, period, indicator, indicators, stored],
  )
  return (
    <div className={own.trial}>
      <div className={own.inputs}>
        <div className={styles.field}>
          <label htmlFor={id}>{words.try}</label>
          <textarea
            id={id}
            rows={3}
            value={text}
            placeholder={words.tryExample}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <FormControl
          control={{ name: 'month', label: words.month, kind: 'month' }}
          value={month ?? newest}
          onChange={setMonth}
        />
      </div>
      <div role="status">
        {reader === 'failed' && <p>{words.notTried}</p>}
        {trial && (
          <TrialResult trial={trial} text={settled} indicator={indicator} indicators={indicators} />
        )}
      </div>
    </div>
  )
}

type Reader = (input: TrialInput) => Trial

/** The reader of sentences, fetched once there is a sentence. */
function useReader(isWanted: boolean): Reader | 'failed' | null {
  const [reader, setReader] = useState<Reader | 'failed' | null>(null)
  const isMissing = isWanted && typeof reader !== 'function'
  useEffect(() => {
    if (!isMissing) return
    import('./trial.ts').then(
      ({ tryWords }) => setReader(() => tryWords),
      () => setReader('failed'),
    )
  }, [isMissing])
  return isWanted ? reader : null
}
