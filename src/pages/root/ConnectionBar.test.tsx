// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { KEPT_AT } from '~/api/kept.ts'
import { renderAt } from '~/renderAt.tsx'
import { mockApi } from '../../../mocks/node.ts'
import { sampleApi } from '../../../mocks/sample-api.ts'

const { server } = mockApi()
beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' })
  globalThis.requestIdleCallback = () => 0
  globalThis.scrollTo = () => {}
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
  vi.restoreAllMocks()
})
afterAll(() => server.close())

const HALF_PAST_EIGHT = Date.parse('2021-05-06T01:30:00Z')

/** Answers as the service worker does without a network; the report was kept last, the rest before. */
function cut() {
  const answer = sampleApi()
  server.use(
    http.get('/api/*', async ({ request }) => {
      const isLate = new URL(request.url).pathname === '/api/report'
      const at = HALF_PAST_EIGHT + (isLate ? 60_000 : 0)
      const body = (await (await answer(request)).json()) as object
      return HttpResponse.json(body, { headers: { [KEPT_AT]: String(at) } })
    }),
  )
}

it('says since when the oldest figure on the screen is, and goes when the server answers again', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  cut()
  await renderAt('/report?period=2021-04')
  expect(screen.getByRole('row', { name: /Kết nạp đảng viên mới/ })).toHaveTextContent('67')
  const bar = await screen.findByRole('status')
  await vi.waitFor(() =>
    expect(bar).toHaveTextContent('Không có mạng – số liệu lúc 08:30 ngày 06/5/2021.'),
  )
  server.resetHandlers()
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull())
})

it('blames the server where there is a network', async () => {
  cut()
  await renderAt('/?period=2021-04')
  expect(await screen.findByRole('status')).toHaveTextContent(
    'Không liên lạc được với máy chủ – số liệu lúc 08:30 ngày 06/5/2021.',
  )
})
