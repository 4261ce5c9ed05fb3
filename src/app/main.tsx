import '~/styles/base.css'

import { createRoot } from 'react-dom/client'
import { createQueryClient } from '~/api/query-client.ts'
import { isOutboxEmpty } from '~/browser/outbox/is-outbox-empty.ts'
import { preferencesFrom, showTheme } from '~/browser/preferences.ts'
import { loadText } from '~/ui/locale.tsx'
import { App } from './App.tsx'
import { reportUnexpected } from './report-unexpected.ts'
import { createAppRouter } from './screens.tsx'

const page = document.getElementById('app')
if (!page) throw new Error('the page has no place for the app')
// Not awaited: the first screen is in the same chunk, and would wait for this module to end.
void start(page)

async function start(page: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMockApi } = await import('../../mocks/browser.ts')
    await startMockApi()
  }

  const { language, theme } = preferencesFrom(document.cookie)
  showTheme(theme)
  document.documentElement.lang = language

  const queryClient = createQueryClient()
  // Without a server's page nobody has led the account from the bare address to its own unit.
  if (!page.firstElementChild) await (await import('~/api/own-address.ts')).openOwnUnit(queryClient)
  const router = createAppRouter(queryClient)
  const [text] = await Promise.all([loadText(language), router.load()])

  // The page rendered by the server is replaced with the same, interactive one (decision 0008).
  createRoot(page, { onCaughtError: reportUnexpected }).render(
    <App queryClient={queryClient} router={router} locale={{ language, text }} />,
  )

  // It fetches the whole app, so it starts only when the first view has all it needs.
  if (import.meta.env.PROD)
    void import('~/browser/register-worker.ts').then(({ register }) => register()).catch(() => {})

  // What a meeting noted without a network is sent from whichever screen is opened next.
  if (!isOutboxEmpty()) {
    const { keepSending } = await import('~/browser/outbox/keep-sending.ts')
    keepSending(queryClient)
  }
}
