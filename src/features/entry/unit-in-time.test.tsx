// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { samples } from '../../../mocks/sample/samples.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the sheet of a unit in its time', () => {
  const api = mockApi(samples)
  const open = async (address: string) => {
    api.signInAs('editor', null)
    return renderApp(address)
  }

  it('offers no rows after the unit’s end, and leads to its successor and its last month', async () => {
    const user = userEvent.setup()
    const { router } = await open('/entry?unit=hoa-binh&period=2025-08')
    await heading('Nhập số liệu: Xã Hòa Bình cũ (minh họa)')
    expect(
      screen.getByText('đơn vị đã kết thúc, chỉ nhập số liệu đến hết tháng 6 năm 2025'),
    ).toBeInTheDocument()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('button', { name: /Nộp|công bố/ })).toBeNull()
    expect(screen.queryByText(/Tài khoản này còn gắn/)).toBeNull()
    expect(screen.getByRole('link', { name: 'Mở tháng 6 năm 2025' })).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Đảng ủy xã Tam Hòa (minh họa)' }))
    await heading('Nhập số liệu: Đảng ủy xã Tam Hòa (minh họa)')
    // Its first open month comes into the address once the sheet is there.
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ unit: 'xa-tam-hoa', period: '2026-11' }),
    )
  })

  it('opens a unit that has ended at its last month', async () => {
    await open('/entry?unit=hoa-binh')
    expect(await screen.findByText('Tháng 6 năm 2025')).toBeInTheDocument()
    expect(await screen.findByRole('table')).toBeInTheDocument()
  })

  it('tells an account of a unit that has ended who moves it', async () => {
    api.signInAs('editor', 'hoa-binh')
    await renderApp('/entry?period=2025-07')
    expect(await screen.findByText(/Người quản trị chuyển tài khoản/)).toBeInTheDocument()
  })

  it('brings an account to its own unit, whatever it looked at before', async () => {
    api.signInAs('editor', 'xa-tam-hoa')
    await renderApp('/entry?unit=cau-ke')
    await heading('Nhập số liệu: Đảng ủy xã Tam Hòa (minh họa)')
  })

  it('says of a month before the unit began what may be entered', async () => {
    await open('/entry?unit=xa-tam-hoa&period=2025-05')
    expect(
      await screen.findByText(/^Đơn vị có từ tháng 7 năm 2025.*“số liệu tính lại”/),
    ).toBeInTheDocument()
    const rows = screen.getAllByRole('rowheader').map((row) => row.textContent ?? '')
    const asked = samples.indicators.filter(
      ({ id, name }) => id.startsWith('xa-') && rows.some((row) => row.includes(name.vi)),
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(({ accumulation }) => accumulation === 'flow')).toEqual([])
  })

  it('takes nothing of a month before a unit that no others became', async () => {
    await open('/entry?unit=hoa-binh&period=2025-05')
    expect(await screen.findByRole('table')).toBeInTheDocument()
    cleanup()
    await api.store.write(
      { actor: { id: 'a', name: 'A' }, action: 'x', unitId: null, subject: '' },
      async (writer) => {
        const unit = await writer.getUnit('xa-tam-hoa')
        if (unit) await writer.put('units', { ...unit, id: 'xa-le', since: '2026-01' })
      },
    )
    await open('/entry?unit=xa-le&period=2025-12')
    expect(await screen.findByText(/Tháng này không nhập số liệu/)).toBeInTheDocument()
    expect(screen.queryByRole('textbox', { name: /^Trong tháng/ })).toBeNull()
  })
})

describe('an office without a unit', () => {
  const api = mockApi({
    units: [],
    indicators: [],
    targets: [],
    observations: [],
    reports: [],
    directives: [],
  })
  it.each(['/entry', '/entry/months', '/entry/import'])(
    '%s says what is missing, and who adds it',
    async (address) => {
      api.signInAs('editor', null)
      await renderApp(address)
      expect(
        await screen.findByText(/Chưa có đơn vị nào.*Người quản trị thêm đơn vị/),
      ).toBeVisible()
      cleanup()
    },
  )

  it.each(['/', '/report', '/compare', '/present'])(
    '%s tells a reader the same, and leads to where it is done',
    async (address) => {
      await renderApp(address)
      expect(
        await screen.findByRole('heading', { level: 1, name: 'Chưa có đơn vị nào' }),
      ).toBeVisible()
      expect(screen.getByText('Người quản trị tạo đơn vị đầu tiên.')).toBeVisible()
      const main = within(screen.getByRole('main'))
      expect(main.getByRole('link', { name: 'Quản trị' })).toHaveAttribute('href', '/admin')
      cleanup()
    },
  )

  it('says of a unit without indicators what is missing, and who sets them', async () => {
    const actor = { id: 'a', name: 'A' }
    await api.store.write({ actor, action: 'x', unitId: null, subject: '' }, (writer) =>
      writer.put('units', {
        id: 'xa',
        kind: 'commune',
        name: { vi: 'Xã', en: 'Commune' },
        parentId: null,
        since: '2026-11',
      }),
    )
    api.signInAs('editor', null)
    await renderApp('/entry')
    expect(await screen.findByText(/Người quản trị đặt chỉ tiêu/)).toBeVisible()
  })
})
