import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

import { keptAt } from '~/api/kept.ts'
import { formatInstant } from '~/format/instant.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './ConnectionBar.module.css'

/** Says that what is shown could not be asked for again, and since when it is as it is. */
export function ConnectionBar() {
  const { text, language } = useSpeech()
  const client = useQueryClient()
  const since = useStaleSince()
  if (since === null) return null
  const { stale } = text.states
  const why =
    location.protocol === 'file:'
      ? stale.taken
      : navigator.onLine
        ? stale.unreachable
        : stale.offline
  return (
    <div role="status" className={styles.bar}>
      {text.states.since(why, formatInstant(since, language))}
      <button
        type="button"
        data-needs-server
        onClick={() => void client.refetchQueries({ type: 'active' })}
      >
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
    const times = cache.findAll({ type: 'active' }).flatMap((query) => {
      const { error, data, dataUpdatedAt } = query.state
      const at = keptAt(query) ?? (error && data !== undefined ? dataUpdatedAt : undefined)
      return at === undefined ? [] : [at]
    })
    return times.length > 0 ? Math.min(...times) : null
  }
  return useSyncExternalStore(subscribe, read, () => null)
}
