import type { Installed } from './installed.ts'
import { expect, open, type Page } from './reader.ts'

// What an office does at a newly installed server, step by step.

const PASSWORD = 'mưa rơi trên sông Hậu'
export const MEMBERS = 'Kết nạp đảng viên mới'
export const REVENUE = 'Thu ngân sách nhà nước'
export const BUSINESSES = 'Phát triển doanh nghiệp mới'
export const PRODUCTION = 'Tổng giá trị sản xuất'

const indicator = (id: string, name: string, kind: 'count' | 'money', measure: string) => ({
  id,
  name: { vi: name, en: '' },
  group: kind === 'money' ? 'economy' : 'party-building',
  accumulation: 'flow',
  direction: 'up',
  measure: { kind, name: { vi: measure, en: '' } },
  body: 'Văn phòng Huyện ủy',
  profile: { kind: 'linear' },
  thresholds: { ahead: 1.1, onPace: 0.95 },
  definition: '',
  closedFrom: null,
})

const INDICATORS = [
  indicator('party-members-admitted', MEMBERS, 'count', 'đảng viên'),
  indicator('state-budget-revenue', REVENUE, 'money', 'đồng'),
  indicator('new-businesses', BUSINESSES, 'count', 'doanh nghiệp'),
  indicator('production-value', PRODUCTION, 'money', 'đồng'),
]

/** Makes the first administrator, on the screen as it is done once. */
export async function setUp(page: Page, { setUpUrl }: Pick<Installed, 'setUpUrl'>): Promise<void> {
  await open(page, setUpUrl ?? '')
  await page.getByLabel('Tên đăng nhập').fill('quantri')
  await page.getByLabel('Họ và tên').fill('Trần Quản Trị')
  await page.getByLabel('Mật khẩu').fill(PASSWORD)
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await expect(page.getByRole('link', { name: 'Trần Quản Trị' })).toBeVisible()
}

/** Signs in as one of the office, and waits for the entry sheet. */
export async function signIn(page: Page, url: string, username: string): Promise<void> {
  await page.context().clearCookies()
  await open(page, `${url}/sign-in?next=/entry`)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Nhập số liệu: Huyện ủy Cầu Kè' })).toBeVisible()
}

const cell = (page: Page, column: string, name: string) =>
  page.getByRole('textbox', { name: `${column}: ${name}` })
export const month = (page: Page, name: string) => cell(page, 'Trong tháng', name)
export const toDate = (page: Page, name: string) => cell(page, 'Lũy kế từ đầu năm', name)
export const percent = (page: Page, name: string) => cell(page, 'Tỷ lệ báo cáo nêu', name)
export const isSaved = (page: Page) =>
  expect(page.getByRole('status').getByText('Đã lưu', { exact: true })).toBeVisible()

/** Everything but the set-up of the first administrator, who does it on the screen. */
export async function furnish(page: Page, url: string): Promise<void> {
  const post = async (path: string, data: object) => {
    const response = await page.request.post(`${url}/api/${path}`, {
      data,
      headers: { origin: url },
    })
    expect(response.status(), path).toBe(200)
  }
  const district = { id: 'cau-ke', kind: 'district', parentId: null }
  await post('units', { ...district, name: { vi: 'Huyện ủy Cầu Kè', en: '' } })
  for (const each of INDICATORS) await post('indicators', each)
  for (const [username, role] of [
    ['chuyenvien', 'editor'],
    ['chanhvanphong', 'approver'],
  ])
    await post('users', { username, name: username, role, unitId: 'cau-ke', password: PASSWORD })
}

/** What an approver does at the end of a month. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem trước và công bố…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Công bố' }).click()
  await expect(page.getByText(/^đã công bố ngày/)).toBeVisible()
}
