import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

import { cachedSince } from '~/api/request.ts'
import { formatInstant } from '~/language/formats/instant.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './ConnectionBar.module.css'

/**
 * Says that what is shown could not be asked for again, and since when it is as it is.
 *
 * @param isAside - on a screen without a header: above it, and only while a pointer moves
 */
export function ConnectionBar({ isAside = false }: { readonly isAside?: boolean }) {
  const { text, language } = useLocale()
  const client = useQueryClient()
  const since = useStaleSince()
  if (since === null) return null
  // A month taken along as one file is not cut off from anything.
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

/** When the oldest figures on the screen were got that the server could not be asked for again; else `null`. */
function useStaleSince(): number | null {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache])
  const read = () => {
    const times = cache.findAll({ type: 'active' }).flatMap((query) => {
      const { data, error, dataUpdatedAt } = query.state
      // Who is signed in is asked once: it is older than the figures and none of them.
      if (data === undefined || query.queryKey[0] === 'session') return []
      return cachedSince(query) ?? (error ? dataUpdatedAt : [])
    })
    return times.length > 0 ? Math.min(...times) : null
  }
  return useSyncExternalStore(subscribe, read, () => null)
}
