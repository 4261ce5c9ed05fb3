import { createMemoryHistory } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { Fetch } from '~/api/client.ts'
import { ApiProblem } from '~/api/problem.ts'
import { createQueryClient } from '~/api/query-client.ts'
import { preferencesFrom } from '~/browser/preferences.ts'
import { loadText } from '~/ui/locale.tsx'
import { App } from './App.tsx'
import { createAppRouter } from './screens.tsx'

/**
 * The first paint of any address: the page as the browser will draw it, and the addresses of the
 * data it was drawn from, so that the browser fetches them while it fetches the app.
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
  const requested: string[] = []
  const queryClient = createQueryClient((request) => {
    requested.push(request.url)
    return fetchApi(request)
  })
  const router = createAppRouter(
    queryClient,
    createMemoryHistory({ initialEntries: [pathname + search] }),
  )
  const [text] = await Promise.all([loadText(language), router.load()])
  const app = renderToString(
    <App queryClient={queryClient} router={router} locale={{ language, text }} />,
  )
  const html = template
    .replace(
      '<html lang="vi">',
      () => `<html lang="${language}"${theme === 'system' ? '' : ` data-theme="${theme}"`}>`,
    )
    .replace('<!--app-->', () => app)
    .replace('<!--data-->', () => requested.map(later).join(''))
  return new Response(html, {
    status: statusOf(router),
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  })
}

/** Preloaded by `start.ts`. `URL` leaves no quote but this one and no angle bracket in an address. */
function later(url: string): string {
  const { pathname, search } = new URL(url)
  const href = (pathname + search).replaceAll('&', '&amp;').replaceAll("'", '%27')
  return `<link data-later as='fetch' crossorigin href='${href}'>`
}

/** A search engine, a monitor or a script learns from the status what a reader reads on the page. */
function statusOf({ state: { matches } }: ReturnType<typeof createAppRouter>): number {
  const error = matches.find((match) => match.error !== undefined)?.error
  if (error instanceof ApiProblem) return error.status
  if (error !== undefined) return 500
  // Only the root matched: the address leads to no page.
  return matches.length === 1 ? 404 : 200
}
