import AxeBuilder from '@axe-core/playwright'

import { SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { report202104 } from '../mocks/sample/report-2021-04.ts'
import { expect, open, test } from './reader.ts'

const SCREENS = [
  '/?period=2021-04',
  '/indicators/state-budget-revenue?period=2021-04',
  '/indicators/poverty-rate?period=2021-04',
  '/report?period=2021-04',
  '/compare?period=2021-04',
  '/?period=2021-05',
  '/sign-in',
  '/present?period=2021-04&slide=indicator.production-value',
  '/present/notes?period=2021-04',
]

/** Of the office, and who works there. */
const OFFICE = [
  ['/entry?period=2021-05', 'chanhvanphong'],
  ['/entry?period=2021-04', 'chanhvanphong'],
  ['/entry/months?year=2021', 'chanhvanphong'],
  ['/entry/import?period=2021-05', 'chanhvanphong'],
  ['/entry?period=2021-05&reading=true', 'chanhvanphong'],
  ['/admin?section=targets', 'chanhvanphong'],
  ['/admin?section=units', 'quantri'],
  ['/admin?section=indicators', 'quantri'],
  ['/admin?section=users', 'quantri'],
  ['/admin?section=audit', 'quantri'],
  ['/admin?section=system', 'quantri'],
] as const

for (const theme of ['light', 'dark', 'projector'])
  for (const width of [1440, 390])
    test(`axe finds nothing on any screen, ${theme}, ${width} px wide`, async ({
      page,
      context,
      baseURL,
    }) => {
      await context.addCookies([{ name: 'so-ket-theme', value: theme, url: baseURL ?? '' }])
      await page.setViewportSize({ width, height: 900 })
      const look = async (address: string) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect.soft(violations.map(({ id, nodes }) => [address, id, nodes[0]?.html])).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        expect.soft(overflow, address).toBeLessThanOrEqual(0)
      }
      const enterAs = async (username: string) => {
        const headers = { origin: baseURL ?? '' }
        const data = { username, password: SAMPLE_PASSWORD }
        const entered = await page.request.post('/api/session', { headers, data })
        expect(await entered.text()).toContain(username)
      }
      for (const address of SCREENS) {
        await open(page, address)
        await look(address)
      }
      for (const [address, username] of OFFICE) {
        await enterAs(username)
        await open(page, address)
        await expect(page.locator('main').locator('table, dl, p').first()).toBeVisible()
        await look(address)
      }

      await open(page, '/admin?section=indicators')
      await page.getByRole('button', { name: /^Cách gọi trong báo cáo: Kết nạp/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Thử một câu của báo cáo').fill('Kết nạp 18 đảng viên, nữ 5.')
      await expect(dialog.getByText('Đọc được 1 số cho chỉ tiêu này:')).toBeVisible()
      await look('the words of an indicator')

      await enterAs('chanhvanphong')
      await open(page, '/entry?period=2021-05&reading=true')
      await page.getByLabel(/^Dán toàn văn báo cáo/).fill(report202104.text)
      await page.getByRole('button', { name: 'Đọc số liệu', exact: true }).click()
      await expect(page.getByRole('list', { name: 'Số đọc được' })).toBeVisible()
      await page.getByText(/số đã đọc và để riêng/).click()
      await look('a report that is read')

      await open(page, '/entry/import?period=2021-05')
      const block = 'Chỉ tiêu\tXã\tTrong tháng\nKết nạp đảng viên mới\tHòa Ân\t2\nLạ\tHòa Ân\t1,710'
      await page.getByLabel('Hoặc dán khối ô vào đây').fill(block)
      await expect(page.getByRole('region', { name: 'Xem trước' })).toBeVisible()
      await look('a block of cells')
    })
