import { SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { expect, open, type Page, rowOf, signInAs, test } from './reader.ts'

const MEMBERS = 'Đảng viên mới kết nạp'
const USERNAME = 'bi-thu-truong'

/** Signed out again, with an account of the school's branch. */
async function addAccount(page: Page, origin: string): Promise<void> {
  await signInAs(page, 'quantri')
  const account = { username: USERNAME, name: 'Bí thư chi bộ trường', role: 'editor' }
  const added = await page.request.post('/api/users', {
    headers: { origin },
    data: { ...account, unitId: 'chi-bo-truong-hoc', password: SAMPLE_PASSWORD },
  })
  expect(added.status()).toBe(200)
  await page.context().clearCookies()
}

const inRow = (page: Page, amount: string) => page.getByRole('cell', { name: amount, exact: true })

async function fill(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  const form = page.getByRole('dialog')
  for (const [label, value] of Object.entries(typed)) await form.getByLabel(label).fill(value)
  await form.getByRole('button', { name: /^(Lưu|Bỏ)$/ }).click()
  await expect(form).toBeHidden()
}

test('who is asked to sign in comes back to the targets of their own unit, and each month keeps its own', async ({
  page,
  baseURL,
}) => {
  await addAccount(page, baseURL ?? '')
  await open(page, '/admin?section=targets')
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click()
  await page.getByLabel('Tên đăng nhập').fill(USERNAME)
  await page.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/[/]admin[?]section=targets$/)
  const targets = page.getByRole('region', { name: 'Chỉ tiêu giao' })
  await expect(targets.getByLabel('Đơn vị')).toHaveValue('chi-bo-truong-hoc')
  await expect(targets.getByLabel('Năm', { exact: true })).toHaveValue('2026')

  await targets.getByRole('button', { name: `Giao chỉ tiêu: ${MEMBERS}` }).click()
  await fill(page, { 'Mức giao': '8', 'Văn bản giao': 'NQ 03-NQ/CB' })
  await expect(inRow(page, '8 đảng viên')).toBeVisible()
  await targets.getByRole('button', { name: `Điều chỉnh: ${MEMBERS}` }).click()
  await fill(page, { 'Điều chỉnh từ tháng': '07/2026', 'Mức giao': '14' })
  await expect(inRow(page, '14 đảng viên điều chỉnh từ 07/2026')).toBeVisible()

  // The bare address opens the unit of the account.
  await open(page, '/')
  await expect(page).toHaveURL(/[?]unit=chi-bo-truong-hoc$/)
  for (const words of ['7 đảng viên', '50%', 'Chậm tiến độ'])
    await expect(rowOf(page, MEMBERS)).toContainText(words)
  await open(page, '/?unit=chi-bo-truong-hoc&period=2026-06')
  for (const words of ['4 đảng viên', '50%', 'Đúng tiến độ'])
    await expect(rowOf(page, MEMBERS)).toContainText(words)

  await open(page, '/admin?section=targets')
  const revision = `${MEMBERS}, năm 2026, Nghị quyết, điều chỉnh từ 07/2026`
  await page.getByRole('button', { name: `Bỏ chỉ tiêu đã giao: ${revision}` }).click()
  await fill(page, { 'Lý do điều chỉnh': 'Nghị quyết chưa ban hành' })
  await expect(inRow(page, '14 đảng viên điều chỉnh từ 07/2026')).toBeHidden()
  await expect(page.getByText('Lý do: Nghị quyết chưa ban hành')).toBeVisible()
  await open(page, '/?unit=chi-bo-truong-hoc')
  for (const words of ['7 đảng viên', '87,5%', 'Đúng tiến độ'])
    await expect(rowOf(page, MEMBERS)).toContainText(words)
})
