/** The letters of a text without tones and other diacritics: *Đảng ủy* is *Dang uy*. */
export const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

/** A text for comparison without diacritics, case and spacing: *Luỹ kế* and *lũy  kế* are *luy ke*. */
export const folded = (text: string): string =>
  withoutDiacritics(text)
    // Keyboards and converters put eth for *đ*.
    .replace(/[ðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim()

/** *Tỉnh ủy Vĩnh Long* gives *tinh-uy-vinh-long*. */
export const slugOf = (name: string): string =>
  withoutDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '')

// Tone marks; those that make another letter (ê, ă, ơ) are not among them.
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
}
const NO_TONE = '0'

/**
 * One key for every spelling of a syllable: the tone moves from its vowel to the end, so that *hoà*
 * and *hòa* are equal, and a lone *y* after a consonant is an *i* (*tỷ*, *tỉ*; *quý*, *quí*).
 *
 * @param word - lower case, composed
 */
export function syllableKey(word: string): string {
  let tone = NO_TONE
  let letters = ''
  for (const part of word.normalize('NFD')) {
    const mark = TONES[part]
    if (mark === undefined) letters += part
    else tone = mark
  }
  return letters.normalize('NFC').replace(/^([bcdđghklmnpqrstvx]+|qu)y$/u, '$1i') + tone
}

const ONSET = /^(?:ngh|gh|gi|kh|nh|ng|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?/u
const OPEN =
  'a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uơ uôi uy uya uyu ư ưa ưi ươi ươu ưu y yêu'
const NASAL =
  'am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh iêm iên iêng im in inh oam oan oang oanh oăm oăn oăng oen om on ong oong ôm ôn ông ơm ơn uân uâng uênh um un ung uôm uôn uông uyên uyn uynh ưng ươm ươn ương yêm yên yêng'
const STOPPED =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet op ot ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyt ưc ươc ươp ươt ưt yêt'
const RHYMES = new Set(`${OPEN} ${NASAL} ${STOPPED}`.split(' '))
const STOPS = new Set(STOPPED.split(' '))

/** True if a syllable key can be a Vietnamese syllable; *nhgiệp* and *kêt* cannot be. */
export function isSyllable(key: string): boolean {
  const letters = key.slice(0, -1)
  const tone = key.slice(-1)
  const onset = ONSET.exec(letters)?.[0] ?? ''
  const rhymes = [letters.slice(onset.length)]
  // *gì* and *giếng* share their i with the onset, as *quy* and *qua* their u.
  if (onset === 'gi' || onset === 'qu') rhymes.push(letters.slice(1))
  const isFront = /^[ieêy]/u
  return rhymes.some(
    (rhyme) =>
      RHYMES.has(rhyme) &&
      (!STOPS.has(rhyme) || tone === '1' || tone === '5') &&
      (!/^(?:ng|g)$/.test(onset) || !isFront.test(rhyme)) &&
      (!/^n?gh$/.test(onset) || isFront.test(rhyme)),
  )
}
