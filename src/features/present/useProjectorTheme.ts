import { useEffect } from 'react'

import { preferencesFrom, showTheme } from '~/browser/preferences.ts'

/** Halls get the projector's colours, unless somebody chose others; the app's come back after. */
export function useProjectorTheme(): void {
  useEffect(() => {
    const { theme } = preferencesFrom(document.cookie)
    if (theme !== 'system') return
    showTheme('projector')
    return () => showTheme(theme)
  }, [])
}
