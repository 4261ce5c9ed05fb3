import type { Language } from '../catalogues/language.ts'

const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }
const known = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const format = known.get(key) ?? new Intl.NumberFormat(LOCALE[language], options)
  known.set(key, format)
  return format
}

/** Which way to round so that a qualifier stays true. */
export type Rounding = 'nearest' | 'down' | 'up'

const MODE = { nearest: 'halfExpand', down: 'floor', up: 'ceil' } as const

/**
 * A number as offices write it: *1.710*, *33,3*, with at most `decimals` decimals.
 * Never *-0*; what is not a finite number is a fault of the caller.
 *
 * @throws RangeError for NaN and infinities: they have no place on a screen
 */
export function formatNumber(
  value: number,
  language: Language,
  decimals = 0,
  rounding: Rounding = 'nearest',
): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be shown`)
  // Sums of doubles miss by a hair (0.1 + 0.2); that hair must not round a ceiling up.
  const trimmed = Number(value.toPrecision(12))
  return numberFormat(language, {
    maximumFractionDigits: decimals,
    roundingMode: MODE[rounding],
    useGrouping: true,
    signDisplay: 'negative',
  } as Intl.NumberFormatOptions).format(trimmed)
}
