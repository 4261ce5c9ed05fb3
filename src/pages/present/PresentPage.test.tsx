// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Meeting } from '~/domain/meeting.ts'
import { dayOf } from '~/format/instant.ts'
import { formatDay } from '~/format/period.ts'
import { renderAt } from '~/renderAt.tsx'
import { mockApi } from '../../../mocks/node.ts'

let api: ReturnType<typeof mockApi>
beforeAll(() => {
  globalThis.scrollTo = () => {}
  globalThis.requestIdleCallback = () => 0
  // Nothing is laid out here, so no stage ever has another size.
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})
beforeEach(() => {
  api = mockApi()
  api.server.listen({ onUnhandledFrame: 'error' })
  api.signInAs('viewer')
})
afterEach(() => {
  cleanup()
  api.server.close()
})

const MEMBERS = 'indicator.party-members-admitted'
const SLIDE = `/present?period=2021-04&slide=${MEMBERS}`

async function meetingUnderWay(): Promise<Meeting> {
  const response = await fetch(new URL('/api/meetings/cau-ke/2021-04', location.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: '{}',
  })
  return ((await response.json()) as { meeting: Meeting }).meeting
}

describe('while a meeting goes on', () => {
  it.each(['/', '/indicators/party-members-admitted', '/report', '/compare'])(
    '%s opened as it was presented says at which meeting',
    async (path) => {
      const { version, startedAt } = await meetingUnderWay()
      await renderAt(`${path}?period=2021-04&at=${version}`)
      const day = formatDay(dayOf(startedAt))
      expect(
        await screen.findByText(`Số liệu như đã trình bày tại cuộc họp ngày ${day}.`),
      ).toBeInTheDocument()
      cleanup()
      const { queryClient } = await renderAt(`${path}?period=2021-04`)
      await waitFor(() => expect(queryClient.isFetching()).toBe(0))
      expect(screen.queryByText(/^Số liệu như/)).toBeNull()
    },
  )

  it('the page behind a slide shows the figures of the slide, and says so', async () => {
    const user = userEvent.setup()
    const { version } = await meetingUnderWay()
    const { router } = await renderAt(SLIDE)
    await user.keyboard('g')
    expect(
      await screen.findByText(/^Số liệu như đã trình bày tại cuộc họp ngày/),
    ).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ period: '2021-04', at: version })
  })
})
