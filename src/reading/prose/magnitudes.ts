import { type Token, wordAt } from './tokens.ts'

const POWERS: ReadonlyMap<string, number> = new Map([
  ['tỷ', 9],
  ['tỉ', 9],
  ['triệu', 6],
  ['tr', 6],
  ['trđ', 6],
  ['nghìn', 3],
  ['ngàn', 3],
])
const DONG = new Set(['đồng', 'đ', 'vnđ', 'vnd'])

// *đồng chí* and *đồng bào* are people.
const NO_MONEY = new Set(['chí', 'bào', 'hồ', 'đội', 'ruộng'])

/** The size behind a number. */
export interface Magnitude {
  /** Of ten. */
  readonly power: number
  readonly isMoney: boolean
  readonly end: number
}

/** *nghìn tỷ đồng*, *triệu*, *đ*; `null` if there is none. */
export function magnitudeAt(tokens: readonly Token[], from: number): Magnitude | null {
  let at = from
  let power = 0
  let isBillion = false
  while (POWERS.has(wordAt(tokens, at)) && at - from < 2) {
    const step = POWERS.get(wordAt(tokens, at)) ?? 0
    // *tỷ 300*, *triệu tỷ*: a size is followed by a larger one only as in *nghìn tỷ*.
    if (at > from && !(power === 3 && step > 3)) break
    power += step
    isBillion ||= step === 9
    at += 1
    if (
      wordAt(tokens, at - 1) === 'tr' &&
      tokens[at]?.text === '.' &&
      DONG.has(wordAt(tokens, at + 1))
    )
      at += 1
  }
  const isShort = wordAt(tokens, at - 1) === 'trđ'
  const isShortened = wordAt(tokens, at) === 'đ' && tokens[at + 1]?.text === '/'
  const hasDong =
    DONG.has(wordAt(tokens, at)) && !isShortened && !NO_MONEY.has(wordAt(tokens, at + 1))
  if (hasDong) at += 1
  return at === from ? null : { power, isMoney: hasDong || isBillion || isShort, end: at }
}
