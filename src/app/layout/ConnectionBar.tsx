import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

import { cachedSince } from '~/api/request.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './ConnectionBar.module.css'

/**
 * Says that the figures on the screen could not be refreshed, and how old they are.
 *
 * @param isAside - on a screen without a header: above it, and only while a pointer moves
 */
export function ConnectionBar({ isAside = false }: { readonly isAside?: boolean }) {
  const { text, language } = useLocale()
  const client = useQueryClient()
  const since = useStaleSince()
  if (since === null) return null
  // A standalone file never has a connection to lose.
  if (location.protocol === 'file:')
    return (
      <div role="status" className={styles.bar} data-aside={isAside || undefined} data-screen-only>
        {text.states.takenAt(formatInstant(since, language))}
      </div>
    )
  return (
    <div role="status" className={styles.bar} data-aside={isAside || undefined}>
      {text.states.offline(formatInstant(since, language))}
      <button type="button" onClick={() => void client.refetchQueries({ type: 'active' })}>
        {text.actions.retry}
      </button>
    </div>
  )
}

/** The time of the oldest figures on the screen that could not be refreshed; `null` if all are fresh. */
function useStaleSince(): number | null {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache])
  const read = () => {
    const times = cache.findAll({ type: 'active' }).flatMap((query) => {
      const { data, error, dataUpdatedAt } = query.state
      // The session is fetched only once: it is older than the figures and not one of them.
      if (data === undefined || query.queryKey[0] === 'session') return []
      return cachedSince(query) ?? (error ? dataUpdatedAt : [])
    })
    return times.length > 0 ? Math.min(...times) : null
  }
  return useSyncExternalStore(subscribe, read, () => null)
}
