import { dehydrate } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'

import { App } from './App.tsx'
import type { Fetch } from './api/client.ts'
import { ApiProblem } from './api/problem.ts'
import { createQueryClient } from './api/query-client.ts'
import { loadText } from './i18n/text.tsx'
import { preferencesFrom } from './preferences.ts'
import { createAppRouter } from './routes.tsx'

/**
 * The first paint of any address: the page as the browser will draw it, and the data it was drawn
 * from, so that the app starts without asking again.
 *
 * @param template - the built `index.html`
 * @param fetchApi - answers the API's requests in process
 */
export async function prerender(
  request: Request,
  template: string,
  fetchApi: Fetch,
): Promise<Response> {
  const { language, theme } = preferencesFrom(request.headers.get('cookie') ?? '')
  const { pathname, search } = new URL(request.url)
  const queryClient = createQueryClient(fetchApi)
  const router = createAppRouter(
    queryClient,
    createMemoryHistory({ initialEntries: [pathname + search] }),
  )
  const [text] = await Promise.all([loadText(language), router.load()])
  const app = renderToString(
    <App queryClient={queryClient} router={router} speech={{ language, text }} />,
  )
  // "<" is the one character that could end the script element it stands in.
  const state = JSON.stringify(dehydrate(queryClient)).replaceAll('<', '\\u003c')
  const html = template
    .replace(
      '<html lang="vi">',
      () => `<html lang="${language}"${theme === 'system' ? '' : ` data-theme="${theme}"`}>`,
    )
    .replace('<!--app-->', () => app)
    .replace('<!--state-->', () => `<script type="application/json" id="state">${state}</script>`)
  return new Response(html, {
    status: statusOf(router),
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  })
}

/** A search engine, a monitor or a script learns from the status what a reader reads on the page. */
function statusOf({ state: { matches } }: ReturnType<typeof createAppRouter>): number {
  const error = matches.find((match) => match.error !== undefined)?.error
  if (error instanceof ApiProblem) return error.status
  if (error !== undefined) return 500
  // Only the root matched: the address leads to no page.
  return matches.length === 1 ? 404 : 200
}
