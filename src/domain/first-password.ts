// Read aloud and typed from paper: no letter that looks or sounds like another, none that ends a word.
const CONSONANTS = 'bghkmnprstv'
const VOWELS = 'aeiou'
const SYLLABLES = 8

/**
 * A password to hand over on paper, *bami-tuko-resu-nohi*: 46 bits, longer than the shortest accepted.
 *
 * @param username - never a part of it, which would be refused
 * @param below - a random whole number from 0, and below the one given
 */
export function firstPassword(username: string, below: (end: number) => number): string {
  const letter = (of: string) => of[below(of.length)] ?? ''
  const syllables = Array.from({ length: SYLLABLES }, () => letter(CONSONANTS) + letter(VOWELS))
  const password = syllables.join('').replace(/(.{4})(?!$)/g, '$1-')
  return password.includes(username) ? firstPassword(username, below) : password
}
