// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const TITLE = 'Để công bố tháng đầu tiên'
const NONE = { units: [], indicators: [], targets: [], observations: [], reports: [] }

describe('an installation with accounts alone', () => {
  const api = mockApi({ ...NONE, directives: [] })
  const steps = async () => {
    const list = within(await screen.findByRole('region', { name: TITLE }))
    const items = list.getAllByRole('listitem')
    return {
      list,
      done: items.filter((each) => within(each).queryByText('xong')).length,
      next: items.find((each) => each.getAttribute('aria-current') === 'step'),
    }
  }

  it('says what comes next, and leads there', async () => {
    api.signInAs('admin')
    const user = userEvent.setup()
    await renderApp('/admin')
    const before = await steps()
    expect(before.list.getAllByRole('listitem')).toHaveLength(4)
    expect(before.done).toBe(1)
    expect(before.next).toHaveTextContent(/^Thêm đơn vị/)
    await user.click(before.list.getByRole('link', { name: 'Chọn chỉ tiêu' }))
    expect(await screen.findByRole('heading', { name: 'Chọn từ danh mục có sẵn' })).toBeVisible()
  })

  it('asks who it is for, and leads to the catalogue of that level', async () => {
    api.signInAs('admin')
    const user = userEvent.setup()
    await renderApp('/work')
    await user.click(await screen.findByRole('radio', { name: 'Đảng bộ cơ sở' }))
    await user.type(screen.getByLabelText(/^Tên đơn vị/), 'Đảng ủy Trường Đại học')
    await user.type(screen.getByLabelText(/^Có từ tháng/), '9/2025')
    await user.click(screen.getByRole('button', { name: 'Tạo đơn vị và chọn chỉ tiêu' }))
    expect(await screen.findByRole('heading', { name: 'Chọn từ danh mục có sẵn' })).toBeVisible()
    expect(screen.getByLabelText('Dùng cho')).toHaveValue('base-committee')
    expect(await api.store.listUnits()).toMatchObject([
      { name: { vi: 'Đảng ủy Trường Đại học' }, kind: 'base-committee', since: '2025-09' },
    ])
  })

  it('knows what it was formed from', async () => {
    api.signInAs('admin')
    const user = userEvent.setup()
    await renderApp('/admin')
    await user.type(await screen.findByLabelText(/^Tên đơn vị/), 'Xã Hòa Ân')
    await user.type(screen.getByLabelText(/^Thành lập từ/), 'Xã Hòa Ân{Enter}Xã Tam Ngãi')
    const month = screen.getByLabelText(/^Có từ tháng/)
    expect(month).toBeRequired()
    await user.type(month, '7/2025')
    await user.click(screen.getByRole('button', { name: 'Tạo đơn vị và chọn chỉ tiêu' }))
    expect(await screen.findByRole('heading', { name: 'Chọn từ danh mục có sẵn' })).toBeVisible()
    const units = await api.store.listUnits()
    expect(units.map(({ id, since, closedFrom }) => [id, since, closedFrom])).toEqual([
      ['xa-hoa-an', '2025-07', undefined],
      ['xa-hoa-an-cu', undefined, '2025-07'],
      ['xa-tam-ngai', undefined, '2025-07'],
    ])
    expect((await api.store.list('successions', {})).map(({ record }) => record)).toMatchObject([
      { kind: 'merged', successorIds: ['xa-hoa-an'] },
    ])
  })

  it('goes on with each thing done', async () => {
    api.signInAs('admin')
    const { units, indicators } = sampleDistrict
    const what = { actor: { id: 'b', name: 'B' }, action: 'addUnit', unitId: null, subject: '' }
    for (const [kind, [record], next] of [
      ['units', units, 'Chọn chỉ tiêu'],
      ['indicators', indicators, 'Văn phòng ghi chỉ tiêu giao'],
    ] as const) {
      await api.store.write(what, (writer) => writer.put(kind, record as never))
      await renderApp('/admin')
      expect((await steps()).next).toHaveTextContent(next)
      cleanup()
    }
  })

  it('is not for those who do not administer', async () => {
    api.signInAs('approver')
    await renderApp('/admin')
    await screen.findByRole('navigation', { name: 'Quản trị' })
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull()
  })
})

describe('an office that has published', () => {
  const api = mockApi()
  it('reads nothing of first steps', async () => {
    api.signInAs('admin')
    await renderApp('/admin?section=units')
    await screen.findByRole('rowheader', { name: 'Huyện ủy Cầu Kè' })
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull()
  })
  it('reads nothing of them after what published ended and another follows it', async () => {
    const [top] = sampleDistrict.units
    const what = { actor: { id: 'b', name: 'B' }, action: 'addUnit', unitId: null, subject: '' }
    await api.store.write(what, async (writer) => {
      await writer.put('units', { ...top!, closedFrom: '2021-05' })
      await writer.put('units', { ...top!, id: 'a-successor', since: '2021-05' })
    })
    api.signInAs('admin')
    await renderApp('/admin?section=units')
    expect(await screen.findAllByRole('rowheader', { name: /^Huyện ủy Cầu Kè/ })).toHaveLength(2)
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull()
  })
})
