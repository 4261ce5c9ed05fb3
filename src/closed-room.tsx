// The page that is carried into a room without a network: the same app, over a record of one month.
import './styles/base.css'

import { createHashHistory } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'

import { App } from './App.tsx'
import { createQueryClient } from './api/query-client.ts'
import { vi } from './i18n/vi.ts'
import { fetchFromRecord, takenRecord } from './offline/closed-room.ts'
import { createAppRouter } from './routes.tsx'
import { tellUnexpected } from './tell-unexpected.ts'

const page = document.getElementById('app')
if (!page) throw new Error('the page has no place for the app')

// A file has no paths: the address of a screen stands behind the `#`.
const queryClient = createQueryClient(fetchFromRecord(takenRecord(document)))
const router = createAppRouter(queryClient, createHashHistory())

// Elsewhere the browser itself follows links within a page; here they would name a screen.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href="#content"]')
  if (!link) return
  event.preventDefault()
  document.getElementById('content')?.focus()
})

await router.load()
createRoot(page, { onCaughtError: tellUnexpected }).render(
  <App queryClient={queryClient} router={router} speech={{ language: 'vi', text: vi }} />,
)
