// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { renderAt } from '~/renderAt.tsx'
import { mockApi } from '../../mocks/node.ts'

const { server } = mockApi()
beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' })
  globalThis.scrollTo = () => {}
})
afterEach(cleanup)
afterAll(() => server.close())

it('tells where the browser keeps nothing, and that the file is another way', async () => {
  await renderAt('/?period=2021-04')
  await userEvent.click(screen.getByRole('button', { name: 'Chuẩn bị cho cuộc họp' }))
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Chuẩn bị cho cuộc họp: tháng 4 năm 2021' }),
  )
  expect(await dialog.findByRole('alert')).toHaveTextContent('Trang phải được mở qua HTTPS')
  expect(dialog.getByRole('button', { name: 'Tải tệp mang theo' })).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('dialog', { name: /Chuẩn bị/ })).toBeNull()
})

it('is not offered for a month without a report', async () => {
  await renderAt('/?period=2021-05')
  expect(screen.queryByRole('button', { name: 'Chuẩn bị cho cuộc họp' })).toBeNull()
})
