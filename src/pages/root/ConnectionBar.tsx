import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

import { formatInstant } from '~/format/instant.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './ConnectionBar.module.css'

/** Says that what is shown could not be asked for again, and since when it is as it is. */
export function ConnectionBar() {
  const { text, language } = useSpeech()
  const client = useQueryClient()
  const since = useStaleSince()
  if (since === null) return null
  return (
    <div role="status" className={styles.bar}>
      {text.states.offline(formatInstant(since, language))}
      <button type="button" onClick={() => void client.refetchQueries({ type: 'active' })}>
        {text.states.retry}
      </button>
    </div>
  )
}

/** When the oldest data on the screen was got that the server could not be asked for again; else `null`. */
function useStaleSince(): number | null {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache])
  const read = () => {
    const times = cache
      .findAll({ type: 'active' })
      .flatMap(({ state }) =>
        state.error && state.data !== undefined ? [state.dataUpdatedAt] : [],
      )
    return times.length > 0 ? Math.min(...times) : null
  }
  return useSyncExternalStore(subscribe, read, () => null)
}
