import { useEffect } from 'react'

import { preferencesFrom, showTheme } from '~/browser/preferences.ts'

/** Uses the projector's theme during a show, unless the reader chose a theme. */
export function useProjectorTheme(): void {
  useEffect(() => {
    const { theme } = preferencesFrom(document.cookie)
    if (theme !== 'system') return
    showTheme('projector')
    return () => showTheme(theme)
  }, [])
}
