import { paragraphs } from './corpus.ts'
import { FIELDS, type Score, score } from './score.ts'
import { speeds } from './speed.ts'

// How well reports are read, and how fast. `npm run bench:intake -- misses` lists the errors in the
// paragraphs that the reader was tuned on; `-- all-misses` also those in the paragraphs set aside.

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(3)

function print(title: string, score: Score): void {
  const { fields, wrongAndHigh, high, wrongAtOneClick, atOneClick } = score
  console.log(`\n${title}`)
  console.log('field'.padEnd(14), 'precision', '   recall', '  stated')
  for (const field of FIELDS) {
    const { right, proposed, stated } = fields[field]
    console.log(
      field.padEnd(14),
      share(right, proposed).padStart(9),
      share(right, stated).padStart(9),
      String(stated).padStart(8),
    )
  }
  console.log(`proposed with high confidence: ${high}, of these wrong: ${wrongAndHigh}`)
  console.log(`entered with one click: ${atOneClick}, of these wrong: ${wrongAtOneClick}`)
}

function list({ misses }: Score): void {
  for (const { title, field, words, isMissing, isHigh } of misses)
    console.log(
      `  ${isMissing ? 'missing' : isHigh ? 'WRONG' : 'wrong'} ${field}: ${words} — ${title}`,
    )
}

const mode = process.argv[2]
for (const file of ['tuned', 'kept-aside'] as const) {
  const all = paragraphs(file)
  const result = score(all)
  print(`${file}: ${all.length} paragraphs`, result)
  if (mode === 'all-misses' || (mode === 'misses' && file === 'tuned')) list(result)
}

console.log('\nspeed, the fastest of 7 readings')
for (const { name, kb, ms } of speeds())
  console.log(name.padEnd(28), `${kb} KB`.padStart(8), `${ms.toFixed(1)} ms`.padStart(10))
