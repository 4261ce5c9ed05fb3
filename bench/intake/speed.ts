import { readProse } from '../../src/reading/prose/read-prose.ts'
import { paragraphs } from './corpus.ts'
import { sought } from './score.ts'

export interface Speed {
  readonly name: string
  readonly kb: number
  readonly ms: number
}

const RUNS = 7
const KB = 1024

/** `#` is replaced with a different number each time. */
const grown = (piece: string, kb: number): string => {
  let number = 0
  return repeated(piece, kb).replace(/#/g, () => String(number++))
}

const repeated = (piece: string, kb: number): string =>
  piece.repeat(Math.ceil((kb * KB) / piece.length)).slice(0, kb * KB)

/** The fastest of several readings: whatever else the machine does only adds to it. */
function fastest(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    readProse({ text, period: '2021-04', unitName: 'huyện Cầu Kè', indicators: sought })
    return performance.now() - start
  })
  return Math.min(...times)
}

/** Texts that would be slow to read if anything grew faster than the text. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one endless sentence':
    'kết nạp 18 đảng viên, nâng tổng số từ đầu năm lên 67, đạt 67% so với Nghị quyết, ',
  'a figure after the other': 'kết nạp # đảng viên; ',
  'a line after the other': '- Thu ngân sách: # tỷ đồng\n',
  'digits without an end': '1.234.567,',
  'brackets that never close': '(ước gần ',
  'half a name again and again': 'thu ngân sách nhà thu ngân ',
  'a base without an end': 'kế hoạch năm giao của ',
  'slips all over': 'nhgiệp nghịep doang ngiệp ',
  'marks upon a letter': 'a\u0301\u0323\u0302',
  'slashes and tỷ': '1/2 tỷ ',
}

/** How long texts of growing length take, ordinary and hostile ones. */
export function speeds(): Speed[] {
  const report = paragraphs('tuned')
    .map(({ text }) => text)
    .join('\n\n')
  // The engine compiles what it has run a few times.
  fastest(grown(report, 100))
  const ordinary = [25, 50, 100, 200, 400].map((kb) => ({
    name: 'reports',
    kb,
    ms: fastest(grown(report, kb)),
  }))
  const hostile = Object.entries(HOSTILE).flatMap(([name, piece]) =>
    [100, 200].map((kb) => ({ name, kb, ms: fastest(grown(piece, kb)) })),
  )
  return [...ordinary, ...hostile]
}
