import { withoutDiacritics } from '../../language/formats/spelling.ts'
import { BASE_WORDINGS } from './bases.ts'
import { GRAMMAR } from './lexicon.ts'
import type { SoughtIndicator } from './mentions.ts'
import { normalised } from './normalise.ts'
import { longestAt, type PhraseIndex, phraseIndex } from './phrase-index.ts'
import { type Token, tokensOf } from './tokens.ts'

// Words that are read by themselves; where one spelling may be several words, the one of reports comes first.
const USUAL =
  'tháng, năm, quý, ngày, đầu năm, cuối năm, năm nay, đến ngày, đến hết tháng, trong tháng, trong quý, nhiệm kỳ, giai đoạn, tỷ, triệu, nghìn, ngàn, đồng, tỷ đồng, triệu đồng, nghìn tỷ đồng, đạt, tăng, giảm, bằng, gần, trên, còn, so, trong, của, với, và, cho, từ, đến, thêm, lần, gấp, phần trăm'

/** So few words that nothing can be said of how a text is written. */
const FEWEST = 6
const ACCENTED = /[À-ỹ]/u

/** True for a text written without any diacritics, as in a message from a telephone. */
export function isPlain(text: string): boolean {
  if (ACCENTED.test(text)) return false
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST
}

const wordsOf = (wording: string): Token[] => tokensOf(normalised(wording))

const plainIndex = (wordings: readonly string[]): PhraseIndex<readonly Token[]> =>
  phraseIndex(wordings.map((wording) => [withoutDiacritics(wording), wordsOf(wording)] as const))

let usual: PhraseIndex<readonly Token[]> | null = null

/**
 * The words of a text without diacritics, *ket nap 35 dang vien*, as they are spelled in what is
 * looked for. A word in none of the wordings stays as it is; places in the text do not change.
 */
export function restored(tokens: readonly Token[], sought: readonly SoughtIndicator[]): Token[] {
  usual ??= plainIndex([...USUAL.split(', '), ...GRAMMAR, ...BASE_WORDINGS])
  const own = plainIndex(
    sought.flatMap(({ words }) =>
      [
        ...words.names,
        ...(words.patterns ?? []).flatMap((pattern) => pattern.split(/\s*(?:…|\.{3,})\s*/)),
        ...(words.counted ?? []),
        ...(words.alsoSaid ?? []),
        ...(words.topics ?? []),
        ...(words.notMeant ?? []),
      ].filter((wording) => wording !== ''),
    ),
  )
  const all: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const name = longestAt(own, tokens, at)
    const grammar = longestAt(usual, tokens, at)
    const match = (name?.end ?? 0) >= (grammar?.end ?? 0) ? name : grammar
    for (const [i, word] of match?.values[0]?.entries() ?? []) {
      const token = tokens[at + i]
      if (token) all.push({ ...token, text: word.text, key: word.key })
    }
    const token = tokens[at]
    if (!match && token) all.push(token)
    at = match?.end ?? at + 1
  }
  return all
}
