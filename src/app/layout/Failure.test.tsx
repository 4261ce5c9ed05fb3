// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi({ ...sampleDistrict, observations: [], reports: [], directives: [] })

const SIGNED_IN = /\(mẫu\)$/

it('before the first published month, those who enter are led there', async () => {
  api.signInAs('editor')
  await renderApp('/')
  expect(await screen.findByRole('heading', { name: 'Chưa công bố tháng nào' })).toBeVisible()
  await screen.findByRole('link', { name: SIGNED_IN })
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('link', { name: 'Nhập số liệu' })).toHaveAttribute('href', '/entry')
})

it('before the first published month, those who only read are led nowhere', async () => {
  api.signInAs('viewer')
  await renderApp('/')
  expect(await screen.findByRole('heading', { name: 'Chưa công bố tháng nào' })).toBeVisible()
  await screen.findByRole('link', { name: SIGNED_IN })
  expect(within(screen.getByRole('main')).queryByRole('link')).toBeNull()
})

it('a month that is not published leads to the newest', async () => {
  await renderApp('/?period=2021-04')
  expect(
    await screen.findByRole('heading', { name: 'Chưa có báo cáo tháng 4 năm 2021' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Về kỳ mới nhất' })).toBeVisible()
})
