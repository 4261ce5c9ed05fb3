import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { isPeriod, type Period } from '~/domain/period.ts'
import type { Catalogue } from '~/language/catalogues/language.ts'
import { formatPeriod, formatPeriodShort } from '~/language/formats/period.ts'
import { periodIn } from '~/language/formats/written-period.ts'
import { useLocale, useText } from '../locale.tsx'

interface MonthFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'min'> {
  /** A period, empty, or what was typed and is none. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** The first month that is taken. */
  readonly min?: Period | undefined
}

/**
 * A month as offices write it: *7/2025*, *07/2025*, *tháng 7 năm 2025*. Text in every browser, in the
 * language of the page: the platform's own month field speaks the browser's, and some have none.
 */
export function MonthField({ value, onChange, min, ...rest }: MonthFieldProps) {
  const { language } = useLocale()
  const words = useText(WORDS)
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const refusal = refusalOf()
  useEffect(() => input.current?.setCustomValidity(refusal), [refusal])
  return (
    <input
      {...rest}
      ref={input}
      type="text"
      autoComplete="off"
      placeholder="07/2025"
      size={9}
      value={typed ?? (isPeriod(value) ? formatPeriodShort(value) : value)}
      // Not before the month is typed whole.
      aria-invalid={(typed === null && refusal !== '') || undefined}
      title={refusal || undefined}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(periodIn(target.value) ?? target.value.trim())
      }}
      onBlur={() => setTyped(null)}
    />
  )

  function refusalOf(): string {
    if (value === '') return ''
    if (!isPeriod(value)) return words.notAMonth
    return min && value < min ? words.notBefore(formatPeriod(min, language)) : ''
  }
}

const vi = {
  notAMonth: 'Ghi tháng và năm, ví dụ 07/2025.',
  notBefore: (month: string) => `Không trước ${month}.`,
}
const en: typeof vi = {
  notAMonth: 'Write month and year, such as 07/2025.',
  notBefore: (month) => `Not before ${month}.`,
}
const WORDS: Catalogue<typeof vi> = { vi, en }
