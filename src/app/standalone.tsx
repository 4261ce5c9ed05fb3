import '~/styles/base.css'

import { createHashHistory } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { CACHED_AT_HEADER } from '~/api/cached-at.ts'
import type { Fetch } from '~/api/client.ts'
import { createQueryClient } from '~/api/query-client.ts'
import type { RecordedMonth } from '~/exports/standalone/standalone-file.ts'
import { loadText } from '~/ui/locale.tsx'
import { App } from './App.tsx'
import { reportUnexpected } from './report-unexpected.ts'
import { createAppRouter } from './screens.tsx'

// The app as one file, for places without server and network: the answers it needs are inside.

const place = document.getElementById('app')
const recorded = document.getElementById('month')?.textContent
if (place && recorded) void start(place, JSON.parse(recorded) as RecordedMonth)

// Elsewhere the browser follows links within a page; here, with addresses in the hash, they would
// name a screen.
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('a[href="#content"]')) return
  event.preventDefault()
  document.getElementById('content')?.focus()
})

async function start(
  page: HTMLElement,
  { at, address, language, refusal, answers }: RecordedMonth,
) {
  const answer: Fetch = (request) => {
    const path = request.url.slice(request.url.indexOf('/api/'))
    const body = answers[path]
    if (body === undefined)
      return Response.json({ type: 'urn:so-ket:not-in-record', title: refusal }, { status: 404 })
    const headers = { 'content-type': 'application/json', [CACHED_AT_HEADER]: at }
    return new Response(body, { headers })
  }
  const queryClient = createQueryClient(answer, {
    retry: false,
    refetchInterval: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  document.documentElement.lang = language
  if (location.hash === '') location.hash = address
  const router = createAppRouter(queryClient, createHashHistory())
  const [text] = await Promise.all([loadText(language), router.load()])
  createRoot(page, { onCaughtError: reportUnexpected }).render(
    <App queryClient={queryClient} router={router} locale={{ language, text }} />,
  )
}
