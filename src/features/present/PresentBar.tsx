import type { ReactNode } from 'react'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { DownloadMenu } from '~/ui/primitives/DownloadMenu.tsx'
import type { Command } from './command.ts'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'

interface PresentBarProps {
  /** The meeting's own buttons. */
  readonly children?: ReactNode
  /** The buttons of files. */
  readonly file: ReactNode
  readonly index: number
  readonly count: number
  readonly run: (command: Command) => void
}

/** The controls for a pointer, hidden while it is idle. */
export function PresentBar({ index, count, run, file, children }: PresentBarProps) {
  const { text } = useLocale()
  const { bar, help } = useText(PRESENT_TEXT)
  const { position } = useText(SLIDE_TEXT)
  const button = (label: string, sign: string, command: Command) => (
    <button type="button" aria-label={label} title={label} onClick={() => run(command)}>
      {sign}
    </button>
  )
  return (
    <nav className={styles.bar} aria-label={bar.label} data-screen-only>
      {button(bar.previous, '←', { kind: 'step', by: -1 })}
      <span>{position(index + 1, count)}</span>
      {button(bar.next, '→', { kind: 'step', by: 1 })}
      <button type="button" onClick={() => run({ kind: 'grid' })}>
        {bar.grid}
      </button>
      <button type="button" onClick={() => run({ kind: 'search' })}>
        {text.nav.search}
      </button>
      <button type="button" onClick={() => run({ kind: 'notes' })}>
        {bar.notes}
      </button>
      <button type="button" onClick={() => run({ kind: 'full-screen' })}>
        {bar.fullScreen}
      </button>
      {children}
      <DownloadMenu label={text.actions.download}>
        {file}
        <button type="button" onClick={() => run({ kind: 'print', perPage: 2 })}>
          {bar.print2}
        </button>
        <button type="button" onClick={() => run({ kind: 'print', perPage: 6 })}>
          {bar.print6}
        </button>
      </DownloadMenu>
      <button type="button" onClick={() => run({ kind: 'help' })}>
        {help.title}
      </button>
      <button type="button" onClick={() => run({ kind: 'escape' })}>
        {bar.close}
      </button>
    </nav>
  )
}
