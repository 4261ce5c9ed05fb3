// The marks that carry a tone; those that make another letter (ê, ă, ơ) stay.
const TONES: Readonly<Record<string, string>> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
}
const NO_TONE = '0'

/**
 * One key for all spellings of a syllable: the tone is taken off its vowel and put behind, so that
 * *hoà* and *hòa* meet, and a lone *y* after a consonant is an *i* (*tỷ*, *tỉ*; *quý*, *quí*).
 *
 * @param word lower case, composed
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
