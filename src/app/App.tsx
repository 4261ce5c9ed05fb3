import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'

import { useEffect } from 'react'

import type { Language } from '~/language/catalogues/language.ts'
import type { Text } from '~/language/catalogues/vi.ts'
import { LocaleProvider } from '~/ui/locale.tsx'
import { fetchLaterParts } from '~/ui/primitives/later-part.tsx'
import type { createAppRouter } from './screens.tsx'

interface AppProps {
  readonly queryClient: QueryClient
  readonly router: ReturnType<typeof createAppRouter>
  readonly locale: { readonly language: Language; readonly text: Text }
}

export function App({ queryClient, router, locale }: AppProps) {
  // Tells style sheets and tests that the app has replaced the page rendered by the server.
  useEffect(() => {
    document.documentElement.dataset.alive = ''
    fetchLaterParts()
  }, [])
  return (
    <QueryClientProvider client={queryClient}>
      <LocaleProvider initial={locale}>
        <RouterProvider router={router} />
      </LocaleProvider>
    </QueryClientProvider>
  )
}
