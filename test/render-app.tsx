import '@testing-library/jest-dom/vitest'
import { createMemoryHistory } from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import { createQueryClient } from '../src/api/query-client.ts'
import { App } from '../src/app/App.tsx'
import { createAppRouter } from '../src/app/screens.tsx'
import type { Language } from '../src/language/catalogues/language.ts'
import { loadText } from '../src/ui/locale.tsx'

// Lazily loaded parts take longer to arrive on a busy machine.
configure({ asyncUtilTimeout: 30_000 })

/** For tests: the app at an address, through its real routes, with nothing cached. */
export async function renderApp(address: string, language: Language = 'vi') {
  const queryClient = createQueryClient(fetch, { retry: false, refetchInterval: false })
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }))
  const [text] = await Promise.all([loadText(language), router.load()])
  const view = render(
    <App queryClient={queryClient} router={router} locale={{ language, text }} />,
    { onCaughtError: () => {} },
  )
  return { ...view, router, queryClient }
}
