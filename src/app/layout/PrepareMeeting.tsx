import { useRouter } from '@tanstack/react-router'
import { useId, useSyncExternalStore } from 'react'
import { canCacheApp } from '~/browser/app-cache.ts'
import type { Part } from '~/browser/prepare-meeting.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './PreferencesMenu.module.css'
import { onPreparation, preparationAt, preparationKey, startPreparation } from './preparation.ts'
import { PREPARE_TEXT } from './prepare-text.ts'
import { useShownScreen } from './screen.ts'

/** Downloads the month on the screen to this device, and says when it no longer needs a network. */
export function PrepareMeeting() {
  const { text, language } = useLocale()
  const words = useText(PREPARE_TEXT)
  const id = useId()
  const router = useRouter()
  const { search, period } = useShownScreen()
  const wanted = { ...search, period: period ?? undefined }
  const key = preparationKey(wanted)
  const state = useSyncExternalStore(onPreparation, () => preparationAt(key))
  const nameOf = (part: Part): string =>
    typeof part === 'object'
      ? part.indicator[language]
      : part === 'app'
        ? words.app
        : text.nav[part]
  const start = () => {
    if (state.kind !== 'working') void startPreparation(router, wanted)
  }
  if (!canCacheApp()) return <p className={styles.prepare}>{words.impossible}</p>
  const count = (value: number) => formatNumber(value, language)
  return (
    <section className={styles.prepare} aria-labelledby={id}>
      {/* Not disabled while it works: the keyboard would lose its place. */}
      <button type="button" id={id} aria-disabled={state.kind === 'working'} onClick={start}>
        {words.prepare}
      </button>
      {state.kind === 'none' && <p>{words.hint}</p>}
      {state.kind === 'working' && (
        <p>
          <label>
            {words.working(count(state.done), count(state.all))}{' '}
            <progress value={state.done} max={state.all} />
          </label>
        </p>
      )}
      <p role="status">{state.kind === 'ready' && words.ready}</p>
      {state.kind === 'missing' && (
        <p role="alert">
          {words.missing([...new Set(state.parts.map(nameOf))].join(', '))}{' '}
          <button type="button" onClick={start}>
            {text.actions.retry}
          </button>
        </p>
      )}
    </section>
  )
}
