/** A text made comparable, with the original offset of each character. */
export interface Normalised {
  /** Lower case, composed letters, one kind of space; line breaks stay. */
  readonly text: string
  /** Offsets in the original of the character at the same place in `text`; `ends` is exclusive. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 where the original letter was a capital. */
  readonly capitals: Uint8Array
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const COMBINING = /\p{M}/u
const SPACE = /[^\S\n]/
// Look-alikes that keyboards and converters put for the Vietnamese letter, and signs with several forms.
const SAME: Readonly<Record<string, string>> = {
  ð: 'đ',
  '\r': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u000b': '\n',
  '‑': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '⁄': '/',
  '∕': '/',
  '％': '%',
}

// Bounds the cache, whatever the text.
const MOST_KNOWN = 1000

interface Folded {
  readonly text: string
  readonly isCapital: boolean
}

function folded(cluster: string): Folded {
  if (INVISIBLE.test(cluster)) return { text: '', isCapital: false }
  const composed = cluster.normalize('NFC')
  const lower = composed.toLowerCase()
  const same = SAME[lower] ?? (SPACE.test(lower) ? ' ' : lower)
  return { text: same, isCapital: lower !== composed }
}

/** The end of the letter at `from`, with its combining marks. */
function clusterEnd(text: string, from: number): number {
  let end = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1)
  // A letter has a few combining marks at most; a hostile pile is cut.
  while (end < text.length && end - from < 8 && isCombining(text, end)) end += 1
  return end
}

const isCombining = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x300 && COMBINING.test(text.charAt(at))

/**
 * Folds case, composition (NFC and NFD), look-alike signs, no-break and other spaces, and leaves out
 * what cannot be seen, so that words compare by their letters. Takes time in step with the length.
 */
export function normalised(original: string): Normalised {
  const most = original.length * 3
  const starts = new Uint32Array(most)
  const ends = new Uint32Array(most)
  const capitals = new Uint8Array(most)
  const known = new Map<string, Folded>()
  let text = ''
  let length = 0
  for (let from = 0; from < original.length; ) {
    const code = original.charCodeAt(from)
    // Digits, punctuation and plain lower-case letters need no folding.
    const isPlain = code < 128 && (code < 65 || code > 90) && code !== 13 && code > 31
    if (isPlain && original.charCodeAt(from + 1) < 0x300) {
      text += original[from]
      starts[length] = from
      ends[length] = from + 1
      length += 1
      from += 1
      continue
    }
    const end = clusterEnd(original, from)
    const cluster = original.slice(from, end)
    const fold = known.get(cluster) ?? folded(cluster)
    if (known.size < MOST_KNOWN) known.set(cluster, fold)
    text += fold.text
    for (let i = 0; i < fold.text.length; i += 1) {
      starts[length] = from
      ends[length] = end
      capitals[length] = fold.isCapital ? 1 : 0
      length += 1
    }
    from = end
  }
  return {
    text,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    capitals: capitals.subarray(0, length),
  }
}
