// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Conclusion, storedConclusions } from '~/browser/outbox/conclusions.ts'
import type { Meeting } from '~/domain/meeting.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatDay } from '~/language/formats/period.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()
beforeEach(() => {
  api.signInAs('viewer')
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

describe('during a meeting', () => {
  it.each(['/', '/indicators/party-members-admitted', '/report', '/compare'])(
    '%s opened as it was presented says at which meeting',
    async (path) => {
      const { version, startedAt } = await meetingUnderWay()
      await renderApp(`${path}?period=2021-04&at=${version}`)
      const day = formatDay(dayOf(startedAt))
      expect(
        await screen.findByText(`Số liệu như đã trình bày tại cuộc họp ngày ${day}.`),
      ).toBeInTheDocument()
      cleanup()
      const { queryClient } = await renderApp(`${path}?period=2021-04`)
      await waitFor(() => expect(queryClient.isFetching()).toBe(0))
      expect(screen.queryByText(/^Số liệu như/)).toBeNull()
    },
  )

  it('the page behind a slide shows the figures of the slide, marked as frozen', async () => {
    const user = userEvent.setup()
    const { version } = await meetingUnderWay()
    const { router } = await renderApp(SLIDE)
    await user.keyboard('g')
    expect(
      await screen.findByText(/^Số liệu như đã trình bày tại cuộc họp ngày/),
    ).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ period: '2021-04', at: version })
  })
})

const TASK = 'Rà soát hồ sơ kết nạp đảng viên.'
const onSlide = () =>
  within(
    within(screen.getByRole('article', { name: 'Kết nạp đảng viên mới' })).getByRole(
      'complementary',
      { name: 'Kết luận' },
    ),
  )
const written = async () =>
  (await api.store.list('directives', { unitId: 'cau-ke' })).filter(
    ({ record }) => record.text === TASK,
  )

/** A meeting in progress, on the slide of the new members. */
async function presenting() {
  const user = userEvent.setup()
  const meeting = await meetingUnderWay()
  await renderApp(SLIDE)
  await screen.findByRole('button', { name: 'Ghi kết luận' })
  return { user, meeting }
}

async function conclude(user: ReturnType<typeof userEvent.setup>) {
  await user.keyboard('c')
  await user.type(await screen.findByLabelText('Kết luận của chủ trì'), TASK)
  await user.type(screen.getByLabelText('Cơ quan thực hiện'), 'Ban Tổ chức')
  await user.click(screen.getByRole('button', { name: 'Ghi nhiệm vụ' }))
}
/** The browser says that there is a network again. */
const tellOnline = () => fireEvent(window, new Event('online'))

describe('a conclusion', () => {
  it('is shown on its slide and becomes a task', async () => {
    const { user, meeting } = await presenting()
    await conclude(user)
    expect(onSlide().getByText(`${TASK} · Ban Tổ chức`)).toBeInTheDocument()
    await waitFor(async () => expect(await written()).toHaveLength(1))
    expect((await written())[0]?.record).toMatchObject({
      slideId: MEMBERS,
      meetingId: meeting.id,
      assignee: 'Ban Tổ chức',
    })
    await waitFor(() => expect(onSlide().queryByText('chưa gửi')).toBeNull())
    expect(onSlide().getByText(/Rà soát hồ sơ/)).toBeInTheDocument()
  })

  it('waits without a network, outlives a restart, and is sent once', async () => {
    const { user } = await presenting()
    api.faults.isCut = true
    await conclude(user)
    expect(await onSlide().findByText('chưa gửi')).toBeInTheDocument()
    cleanup()
    api.faults.isCut = false
    // The server hears nothing of changes yet.
    api.server.use(http.put('/api/directives/*', () => HttpResponse.error()))
    await renderApp(`/present/notes?period=2021-04&slide=${MEMBERS}`)
    const waiting = await screen.findByRole('region', { name: 'Kết luận chưa gửi' })
    expect(waiting).toHaveTextContent(TASK)
    expect(onSlide().getByText('chưa gửi')).toBeInTheDocument()
    api.server.resetHandlers()
    tellOnline()
    await waitFor(() => expect(waiting).not.toBeInTheDocument())
    expect(await written()).toHaveLength(1)
    tellOnline()
    expect(await written()).toHaveLength(1)
  })

  it('that waits where the browser may delete it says so', async () => {
    const persist = async () => false
    Object.assign(navigator, { storage: { persisted: persist, persist } })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'))
    const { user } = await presenting()
    api.faults.isCut = true
    await conclude(user)
    await user.click(await screen.findByRole('button', { name: 'Kết luận chưa gửi (1)' }))
    expect(await screen.findByText(/^Trình duyệt có thể xóa những gì chưa gửi/)).toBeVisible()
  })

  it('whose answer was lost is one task all the same', async () => {
    const { user } = await presenting()
    api.faults.isCut = true
    await conclude(user)
    const [kept] = JSON.parse(storedConclusions()) as Conclusion[]
    const { id, unitId, period, text, assignee, due, state, meetingId, slideId } = kept!
    const arrived = { id, unitId, period, text, assignee, due, state, meetingId, slideId }
    await api.store.write(
      { actor: { id: 'a', name: 'A' }, action: 'saveDirective', unitId, subject: '' },
      (writer) => writer.put('directives', arrived),
    )
    api.faults.isCut = false
    tellOnline()
    await waitFor(() => expect(onSlide().queryByText('chưa gửi')).toBeNull())
    expect(storedConclusions()).toBe('[]')
    expect(await written()).toHaveLength(1)
  })

  it('that is refused says why, and can be changed and sent again', async () => {
    const { user, meeting } = await presenting()
    api.faults.isCut = true
    await conclude(user)
    const ended = { ...meeting, endedAt: meeting.startedAt }
    const auditedAction = {
      actor: meeting.startedBy,
      action: 'saveMeeting',
      unitId: null,
      subject: '',
    }
    await api.store.write(auditedAction, (writer) => writer.put('meetings', ended))
    api.faults.isCut = false
    tellOnline()
    await user.click(await screen.findByRole('button', { name: 'Kết luận chưa gửi (1)' }))
    const list = within(screen.getByRole('dialog', { name: 'Kết luận chưa gửi' }))
    expect(await list.findByRole('alert')).toHaveTextContent('Cuộc họp này đã kết thúc')

    // The office takes down what the meeting may not any more.
    await api.store.write(auditedAction, (writer) => writer.put('meetings', meeting))
    await user.click(list.getByRole('button', { name: `Sửa: ${TASK}` }))
    const words = list.getByLabelText('Kết luận của chủ trì')
    expect(words).toHaveValue(TASK)
    await user.type(list.getByLabelText('Cơ quan thực hiện'), ' Huyện ủy')
    await user.click(list.getByRole('button', { name: 'Ghi nhiệm vụ' }))
    await waitFor(async () =>
      expect((await written())[0]?.record.assignee).toBe('Ban Tổ chức Huyện ủy'),
    )
  })

  it('is not sent by whoever signs in next', async () => {
    const { user } = await presenting()
    api.faults.isCut = true
    await conclude(user)
    cleanup()
    api.faults.isCut = false
    api.signInAs('editor')
    const { queryClient } = await renderApp(SLIDE)
    await screen.findByRole('button', { name: 'Ghi kết luận' })
    tellOnline()
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    expect(screen.queryByText('chưa gửi')).toBeNull()
    expect(await written()).toHaveLength(0)
    cleanup()
    api.signInAs('viewer')
    await renderApp(SLIDE)
    await waitFor(async () => expect(await written()).toHaveLength(1))
  })

  it('that is still being typed is there again after a reload', async () => {
    const { user } = await presenting()
    await user.keyboard('c')
    await user.type(await screen.findByLabelText('Kết luận của chủ trì'), 'Giao Văn ph')
    cleanup()
    await renderApp(SLIDE)
    await screen.findByRole('button', { name: 'Ghi kết luận' })
    await user.keyboard('c')
    expect(await screen.findByLabelText('Kết luận của chủ trì')).toHaveValue('Giao Văn ph')
  })
})

describe('what was shown', () => {
  const shown = async () =>
    (await api.store.list('meetings', {}))[0]?.record.shown.map(({ slideId }) => slideId)

  it('is sent once there is a network, also after a restart', async () => {
    const { user } = await presenting()
    tellOnline()
    await waitFor(async () => expect(await shown()).toEqual([MEMBERS]))
    api.faults.isCut = true
    await user.keyboard('{Home}')
    await screen.findByText(/^Trang 1 trên/)
    await user.keyboard('{PageDown}')
    await screen.findByText(/^Trang 2 trên/)
    cleanup()
    api.faults.isCut = false
    await renderApp('/present?period=2021-04&slide=month')
    await waitFor(async () =>
      expect((await shown())?.slice(0, 3)).toEqual([MEMBERS, 'title', 'month']),
    )
  })
})
