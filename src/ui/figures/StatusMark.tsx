import type { Status } from '~/domain/status.ts'
import { capitalized } from '~/language/formats/words.ts'
import { statusWords } from '~/language/sentences/status.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './StatusMark.module.css'

const SHAPES = {
  achieved: 'M6.5 0 13 6.5 6.5 13 0 6.5Z',
  ahead: 'M6.5 1 13 12.5H0Z',
  'on-pace': 'M6.5 1a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z',
  behind: 'M6.5 12.5 0 1h13Z',
  within: 'M6.5 1a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11Z',
  kept: 'M6.5 0 13 6.5 6.5 13 0 6.5Z',
  clear: 'M6.5 0 13 6.5 6.5 13 0 6.5Z',
  'above-due': 'M6.5 12.5 0 1h13Z',
  exceeded: 'M1 1h11v11H1Z',
  breached: 'M1 1h11v11H1Z',
  undecided: 'M6.5 0 8.3 4.7 13 6.5 8.3 8.3 6.5 13 4.7 8.3 0 6.5 4.7 4.7Z',
  none: 'M1 5.5h11v2H1Z',
} as const

/** Shape, word and colour show the same status; a hollow shape is a merely likely or undecided one. */
export function StatusMark({ status }: { status: Status }) {
  const { text } = useLocale()
  const kind = status.kind === 'verdict' ? status.verdict : status.kind
  const isHollow =
    status.kind === 'undecided' || (status.kind === 'verdict' && status.certainty === 'likely')
  return (
    <span className={styles.status} data-status={kind}>
      <svg viewBox="-1 -1 15 15.5" aria-hidden="true" data-hollow={isHollow || undefined}>
        <path d={SHAPES[kind]} />
      </svg>
      {capitalized(statusWords(status, text))}
    </span>
  )
}
