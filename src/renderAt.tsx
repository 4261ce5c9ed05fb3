import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'

import { App } from './App.tsx'
import { createQueryClient } from './api/query-client.ts'
import type { Language } from './i18n/language.ts'
import { loadText } from './i18n/text.tsx'
import { createAppRouter } from './routes.tsx'

/** For tests: the app at an address, through its real routes, with nothing remembered from before. */
export async function renderAt(address: string, language: Language = 'vi') {
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({
    queries: { ...queryClient.getDefaultOptions().queries, retry: false, refetchInterval: false },
  })
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }))
  const [text] = await Promise.all([loadText(language), router.load()])
  const view = render(
    <App queryClient={queryClient} router={router} speech={{ language, text }} />,
    { onCaughtError: () => {} },
  )
  return { ...view, router, queryClient }
}
