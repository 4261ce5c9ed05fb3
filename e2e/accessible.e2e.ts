import AxeBuilder from '@axe-core/playwright'

import { report202104 } from '../mocks/sample/report-2021-04.ts'
import { expect, open, type Page, signInAs, test } from './reader.ts'

const THEMES = ['light', 'dark', 'projector']

const SCREENS = [
  '/?period=2021-04',
  '/indicators/state-budget-revenue?period=2021-04',
  '/indicators/poverty-rate?period=2021-04',
  '/report?period=2021-04',
  '/compare?period=2021-04',
  '/compare?period=2021-04&indicator=party-members-admitted',
  '/brief?period=2021-04',
  '/?period=2021-05',
  '/sign-in',
  '/present?period=2021-04&slide=indicator.production-value',
  '/present/notes?period=2021-04',
]

/** Screens of the office, by who works there. */
const OFFICE = {
  chanhvanphong: [
    '/work',
    '/entry?period=2021-05',
    '/entry?period=2021-04',
    '/entry/months?year=2021',
    '/entry/import?period=2021-05',
    '/entry?period=2021-05&reading=true',
    '/admin?section=targets',
  ],
  quantri: [
    '/work',
    '/admin?section=units',
    '/admin?section=indicators',
    '/admin?section=catalogue',
    '/admin?section=users',
    '/admin?section=audit',
    '/admin?section=system',
  ],
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Themes differ in colours, and in the size of text: what else axe asks has one answer for all. */
const OF_THEMES = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
]

/** Looks at what is on the screen in every theme, without another visit. */
async function look(page: Page, screen: string): Promise<void> {
  for (const theme of THEMES) {
    const overflow = await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
      return document.documentElement.scrollWidth - innerWidth
    }, theme)
    // Otherwise another page is opened each time, for frames of other hosts; here are none.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    const { violations } = await (theme === THEMES[0]
      ? axe.withTags(TAGS)
      : axe.withRules(OF_THEMES)
    ).analyze()
    const faults = violations.map(({ id, nodes }) => [id, nodes[0]?.html])
    expect.soft(faults, `${screen}, ${theme}`).toEqual([])
    expect.soft(overflow, `${screen}, ${theme}`).toBeLessThanOrEqual(0)
  }
}

test.describe.configure({ mode: 'parallel', timeout: 480_000 })
// Without the files that the app would cache meanwhile.
test.use({ serviceWorkers: 'block' })

for (const width of [1440, 390])
  test.describe(`axe finds nothing in any theme, ${width} px wide`, () => {
    test.beforeEach(async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'so-ket-theme', value: 'light', url: baseURL ?? '' }])
      await page.setViewportSize({ width, height: 900 })
    })

    test('on the screens of readers', async ({ page }) => {
      for (const address of SCREENS) {
        await open(page, address)
        await look(page, address)
      }
    })

    test('on the screens of the office', async ({ page }) => {
      for (const [username, addresses] of Object.entries(OFFICE)) {
        await signInAs(page, username)
        for (const address of addresses) {
          await open(page, address)
          await expect(page.locator('main').locator('table, dl, p').first()).toBeVisible()
          await look(page, address)
        }
      }

      await open(page, '/admin?section=indicators')
      await page.getByRole('button', { name: /^Cách gọi trong báo cáo: Kết nạp/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Thử một câu của báo cáo').fill('Kết nạp 18 đảng viên, nữ 5.')
      await expect(dialog.getByText('Đọc được 1 số cho chỉ tiêu này:')).toBeVisible()
      await look(page, 'the words of an indicator')

      await signInAs(page, 'chanhvanphong')
      await open(page, '/entry?period=2021-05&reading=true')
      await page.getByLabel(/^Dán toàn văn báo cáo/).fill(report202104.text)
      await page.getByRole('button', { name: 'Đọc số liệu', exact: true }).click()
      await expect(page.getByRole('list', { name: 'Số đọc được' })).toBeVisible()
      await page.getByText(/số đã đọc và để riêng/).click()
      await look(page, 'a report that is read')

      await open(page, '/entry/import?period=2021-05')
      const block = 'Chỉ tiêu\tXã\tTrong tháng\nKết nạp đảng viên mới\tHòa Ân\t2\nLạ\tHòa Ân\t1,710'
      await page.getByLabel('Hoặc dán vùng ô vào đây').fill(block)
      await expect(page.getByRole('region', { name: 'Xem trước' })).toBeVisible()
      await look(page, 'a block of cells')
    })
  })
