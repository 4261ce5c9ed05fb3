// What offices shorten everywhere, and write out elsewhere.
const SHORT: readonly (readonly [short: string, whole: string])[] = [
  ['bhyt', 'bảo hiểm y tế'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['ntm', 'nông thôn mới'],
  ['nsnn', 'ngân sách nhà nước'],
  ['gtsx', 'giá trị sản xuất'],
  ['dn', 'doanh nghiệp'],
  ['htx', 'hợp tác xã'],
  ['đtc', 'đầu tư công'],
  ['xdcb', 'xây dựng cơ bản'],
  ['đv', 'đảng viên'],
  ['đc', 'đồng chí'],
  ['lđ', 'lao động'],
  ['sx', 'sản xuất'],
  ['cn', 'công nghiệp'],
]

const WHOLE = SHORT.map(
  ([short, whole]) => [short, new RegExp(`(?<!\\p{L})${whole}(?!\\p{L})`, 'giu')] as const,
)

/** Each shortened word with what it stands for, both in lower case. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(SHORT)

/** The spellings of a wording: itself, and every way to shorten it. */
export function spellingsOf(wording: string): string[] {
  const all = [wording]
  for (const [short, at] of WHOLE)
    all.push(...all.filter((each) => each.search(at) >= 0).map((each) => each.replace(at, short)))
  return all
}
