import type { Localized } from '~/domain/indicator.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { slugOf } from '~/language/formats/spelling.ts'
import { numeralValue, readNumeral } from '~/reading/typed/typed-number.ts'
import type { AdminText } from './text.vi.ts'

/** The text in each control of a form, by the control's name. */
export type Values = Readonly<Record<string, string>>

/** One input of a form. */
export interface Control {
  readonly name: string
  readonly label: string
  readonly kind?:
    | 'text'
    | 'textarea'
    | 'lines'
    | 'select'
    | 'date'
    | 'month'
    | 'many'
    | 'ordered'
    | 'number'
    | 'password'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly isRequired?: boolean
  /** Shown, and cannot be changed here; the hint says where it can. */
  readonly isFixed?: boolean
  readonly hint?: string | ((values: Values) => string | undefined) | undefined
  /** A regular expression the browser checks; the hint says it in words. */
  readonly pattern?: string
  /** The first month that may be chosen. */
  readonly min?: string | undefined
  /** The text it shows until something is typed. */
  readonly proposed?: (values: Values) => string
  /** Always shown if absent. */
  readonly isShown?: (values: Values) => boolean
}
type ControlOptions = Omit<Control, 'name' | 'label'>

/** A field of a record: the controls that edit it, and how their text maps to its value. */
export interface Field<Value, Stored = Value> {
  readonly controls: (name: string) => readonly Control[]
  /** The text for a stored value, or for a new record; a control left out has no stored value. */
  readonly fill: (name: string, stored: Stored | null | undefined) => Values
  /** @throws InvalidInput */
  readonly read: (name: string, values: Values) => Value
}

/** What was typed cannot be saved; the message says why. */
export class InvalidInput extends Error {}

/** A record as the server has it, or the defaults of a new one. */
export type Stored<Value> = { readonly [Key in keyof Value]?: Value[Key] | null | undefined }

/** The fields of a record in the order of the form. A field of `Value` that is missing does not compile. */
export type Fields<Value> = { readonly [Key in keyof Value]-?: Field<Value[Key]> }

export function record<Value extends object>(fields: Fields<Value>): Field<Value, Stored<Value>> {
  const entries = Object.entries(fields) as [keyof Value & string, Field<unknown>][]
  const named = (name: string, key: string) => (name ? `${name}.${key}` : key)
  return {
    controls: (name) => entries.flatMap(([key, field]) => field.controls(named(name, key))),
    fill: (name, stored) =>
      Object.assign(
        {},
        ...entries.map(([key, field]) => field.fill(named(name, key), stored?.[key])),
      ),
    read: (name, values) =>
      Object.fromEntries(
        entries.map(([key, field]) => [key, field.read(named(name, key), values)]),
      ) as Value,
  }
}

export const text = (label: string, options: ControlOptions = {}): Field<string> => ({
  controls: (name) => [{ name, label, ...options }],
  fill: (name, stored) => ({ [name]: stored ?? '' }),
  read: (name, values) => values[name] ?? '',
})

/** `null` for an empty control. */
export const optional = (label: string, options: ControlOptions): Field<string | null> => ({
  ...text(label, options),
  read: (name, values) => values[name] || null,
})

/** One of a few, the first by default, with a hint for the one chosen. */
export const choice = <Value extends string>(
  label: string,
  all: readonly [Value, ...Value[]],
  labels: Readonly<Record<Value, string>>,
  hints?: Readonly<Record<Value, string>>,
): Field<Value> => ({
  controls: (name) => [
    {
      name,
      label,
      kind: 'select',
      options: all.map((value) => ({ value, label: labels[value] })),
      hint: (values) => hints?.[values[name] as Value],
    },
  ],
  fill: (name, stored) => ({ [name]: stored ?? all[0] }),
  read: (name, values) => all.find((value) => value === values[name]) ?? all[0],
})

/** Any number of the options, in their order. */
export const many = <Value extends string>(
  label: string,
  options: readonly { readonly value: Value; readonly label: string }[],
  hint?: string,
): Field<readonly Value[]> => ({
  controls: (name) => [{ name, label, kind: 'many', options, hint }],
  fill: (name, stored) => ({ [name]: stored?.join(' ') ?? '' }),
  read: (name, values) => {
    const chosen = chosenIn(values[name] ?? '')
    return options.map(({ value }) => value).filter((value) => chosen.includes(value))
  },
})

/** Any number of the options, in the order they were chosen or moved to. */
export const ordered = (
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  hint?: string,
): Field<readonly string[]> => ({
  ...many(label, options),
  controls: (name) => [{ name, label, kind: 'ordered', options, hint }],
  read: (name, values) => chosenIn(values[name] ?? ''),
})

/** The values chosen in a control of the kind `many` or `ordered`. */
export const chosenIn = (typed: string): readonly string[] => typed.split(' ').filter(Boolean)

/** The same controls for another type of value. */
export const mapped = <Typed, Value>(
  { controls, fill, read }: Field<Typed>,
  toValue: (typed: Typed) => Value,
  toTyped: (value: Value) => Typed,
): Field<Value> => ({
  controls,
  fill: (name, stored) => fill(name, stored == null ? null : toTyped(stored)),
  read: (name, values) => toValue(read(name, values)),
})

/** The English text is optional; the server stores the Vietnamese one for it. */
export const localized = (label: string, labelEn: string, hint?: string): Field<Localized> =>
  mapped(
    record<Localized>({ vi: text(label, { isRequired: true, hint }), en: text(labelEn) }),
    (typed) => typed,
    ({ vi, en }) => ({ vi, en: en === vi ? '' : en }),
  )

export const number = (label: string, hint: string): Field<number> =>
  mapped(text(label, { kind: 'number', isRequired: true, hint }), numberIn, numberText)

/** Part of a change, not of the stored record: never in conflict with it. */
export const unstored = <Value>(field: Field<Value>): Field<Value> => ({
  ...field,
  fill: () => ({}),
})

/** Has no control in this form. */
export const fixed = <Value>(value: Value): Field<Value, unknown> => ({
  controls: () => [],
  fill: () => ({}),
  read: () => value,
})

/** The id of a new record, proposed from its name; it never changes afterwards. */
export const idField = (words: AdminText): Field<string> =>
  unstored(
    text(words.id, {
      hint: words.idHint,
      isRequired: true,
      pattern: String.raw`[a-z0-9][a-z0-9\-]{0,63}`,
      proposed: (values) => slugOf(values['name.vi'] ?? ''),
    }),
  )

/** A plain number with a comma or a dot; `NaN` for any other text. */
export function numberIn(typed: string): number {
  const reading = readNumeral(typed.trim(), 'amount')[0]
  return reading ? numeralValue(reading.numeral) : Number.NaN
}

/** Numbers separated by spaces; `NaN` for each that cannot be read. */
export const numbersIn = (line: string): number[] =>
  line
    .split(/[\s;]+/)
    .filter(Boolean)
    .map(numberIn)

const DECIMALS = 6

/** A number as `numberIn` reads it. */
export const numberText = (value: number): string => formatNumber(value, 'vi', DECIMALS)
