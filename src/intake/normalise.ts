/** A text made comparable, and where each of its characters stood in the original. */
export interface Normalised {
  /** Lower case, composed letters, one kind of space; line breaks are kept. */
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

/** Where the letter that begins at `from` ends: marks set on it belong to it. */
function clusterEnd(text: string, from: number): number {
  let end = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1)
  // No letter carries more marks than a few; a hostile pile of them is cut.
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
  const pieces: string[] = []
  let length = 0
  for (let from = 0; from < original.length; ) {
    const end = clusterEnd(original, from)
    const cluster = original.slice(from, end)
    const fold = known.get(cluster) ?? folded(cluster)
    known.set(cluster, fold)
    pieces.push(fold.text)
    for (let i = 0; i < fold.text.length; i += 1) {
      starts[length] = from
      ends[length] = end
      capitals[length] = fold.isCapital ? 1 : 0
      length += 1
    }
    from = end
  }
  return {
    text: pieces.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    capitals: capitals.subarray(0, length),
  }
}
