import '~/styles/base.css'

import { createHashHistory } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { KEPT_HEADER } from '~/api/kept-answer.ts'
import { createQueryClient } from '~/api/query-client.ts'
import type { ClosedRecord } from '~/exports/standalone/standalone-file.ts'
import { loadText } from '~/ui/locale.tsx'
import { App } from './App.tsx'
import { reportUnexpected } from './report-unexpected.ts'
import { createAppRouter } from './screens.tsx'

// The app as one file, for a room without server and network: what it asks for was recorded into it.

const place = document.getElementById('app')
const written = document.getElementById('record')?.textContent
if (place && written) void start(place, JSON.parse(written) as ClosedRecord)

// Elsewhere the browser itself follows links within a page; here they would name a screen.
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('a[href="#content"]')) return
  event.preventDefault()
  document.getElementById('content')?.focus()
})

async function start(page: HTMLElement, { at, address, language, refusal, answers }: ClosedRecord) {
  const queryClient = createQueryClient((request) => {
    const path = request.url.slice(request.url.indexOf('/api/'))
    const body = answers[path]
    if (body === undefined)
      return Response.json({ type: 'urn:so-ket:not-in-record', title: refusal }, { status: 404 })
    const headers = { 'content-type': 'application/json', [KEPT_HEADER]: at }
    return new Response(body, { headers })
  })
  const defaults = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({
    queries: {
      ...defaults.queries,
      retry: false,
      refetchInterval: false,
      staleTime: Number.POSITIVE_INFINITY,
    },
  })
  document.documentElement.lang = language
  if (location.hash === '') location.hash = address
  const router = createAppRouter(queryClient, createHashHistory())
  const [text] = await Promise.all([loadText(language), router.load()])
  createRoot(page, { onCaughtError: reportUnexpected }).render(
    <App queryClient={queryClient} router={router} locale={{ language, text }} />,
  )
}
