import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openXlsx, saveXlsx } from 'hucre/xlsx'

import { STARTER_CATALOGUE } from '../src/domain/starter-catalogue.ts'
import { type StarterIndicator, sectionsFor } from '../src/domain/starter-indicator.ts'
import { emptyFolder, startInstalled } from './installed.ts'
import { expect, open, type Page, rowOf, test } from './reader.ts'

type Locator = ReturnType<Page['locator']>

const COMMUNE = 'Đảng ủy xã Hòa Ân'
const CELLS = Array.from({ length: 20 }, (_, at) => `Chi bộ ấp ${at + 1}`)
const ADMIN_PASSWORD = 'mưa rơi trên sông Hậu'
/** Twenty that a commune is offered and asked every month; eight of them are of its cells too. */
const INDICATORS = sectionsFor(STARTER_CATALOGUE, 'commune')
  .flatMap(({ indicators }) => indicators)
  .filter(({ frequency = 'monthly' }) => frequency === 'monthly')
  .slice(0, 20)
const OF_CELLS = INDICATORS.filter(({ unitKinds }) => unitKinds.includes('branch'))

/** What a person does at the screen, counted: a click, a text typed or pasted, a file, an address. */
function countedHands(page: Page) {
  let acts = 0
  const counted = async (act: Promise<unknown>) => {
    acts += 1
    await act
  }
  return {
    acts: () => acts,
    open: (address: string) => counted(open(page, address)),
    click: (on: Locator) => counted(on.click()),
    fill: (field: Locator, text: string) => counted(field.fill(text)),
    choose: (field: Locator, file: Parameters<Locator['setInputFiles']>[0]) =>
      counted(field.setInputFiles(file)),
  }
}
type Hands = ReturnType<typeof countedHands>

/** What a unit reports that counts for so many cells; a rate is the same in each. */
function figuresOf({ accumulation }: StarterIndicator, cells: number): Record<string, number> {
  if (accumulation === 'rate') return { 'Lũy kế từ đầu năm': 90 }
  const toDate = { 'Lũy kế từ đầu năm': 10 * cells }
  return accumulation === 'stock' ? toDate : { 'Thực hiện trong tháng': cells, ...toDate }
}

/** A template as it comes back, with figures in each row. */
async function filledIn(template: Buffer, cells: number) {
  const workbook = await openXlsx(new Uint8Array(template))
  const [sheet] = workbook.sheets
  const rows = sheet?.rows ?? []
  const headings = rows.find((row) => row.includes('Mã chỉ tiêu')) ?? []
  let filled = 0
  for (const [r, row] of rows.entries()) {
    const indicator = INDICATORS.find(({ id }) => id === row[headings.indexOf('Mã chỉ tiêu')])
    if (!indicator) continue
    filled += 1
    for (const [heading, value] of Object.entries(figuresOf(indicator, cells))) {
      const column = headings.indexOf(heading)
      row[column] = value
      sheet?.cells?.set(`${r},${column}`, { value, type: 'number' })
    }
  }
  const buffer = Buffer.from(await saveXlsx(workbook))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { filled, file: { name: `bieu-${cells}.xlsx`, mimeType, buffer } }
}

/** The year's targets of the commune and of each cell, as one block out of a sheet. */
function targetsOf(year: string): string {
  const line = (unit: string, { name, measure, accumulation }: StarterIndicator, count: number) =>
    [unit, name.vi, measure.name.vi, accumulation === 'rate' ? 95 : count].join('\t')
  return [
    `Đơn vị\tChỉ tiêu\tĐVT\tKế hoạch năm ${year}`,
    ...INDICATORS.map((each) => line(COMMUNE, each, 240)),
    ...CELLS.flatMap((cell) => OF_CELLS.map((each) => line(cell, each, 12))),
  ].join('\n')
}

test('from an empty server to the first published month', async ({ page }) => {
  test.setTimeout(240_000)
  const folder = emptyFolder()
  const server = await startInstalled(join(folder.path, 'so-ket.sqlite'))
  const hands = countedHands(page)
  let forTargets = 0
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true })
  try {
    await test.step('the administrator', async () => {
      await hands.open(server.setUpUrl ?? '')
      await hands.fill(page.getByLabel('Tên đăng nhập'), 'quantri')
      await hands.fill(page.getByLabel('Họ và tên'), 'Trần Quản Trị')
      await hands.fill(page.getByLabel('Mật khẩu'), ADMIN_PASSWORD)
      await hands.click(button('Tạo tài khoản'))

      await hands.click(page.getByLabel('Xã, phường, đặc khu'))
      await hands.fill(page.getByLabel('Tên đơn vị'), COMMUNE)
      await hands.fill(page.getByLabel('Có từ tháng'), '7/2025')
      await hands.click(button('Tạo đơn vị và chọn chỉ tiêu'))

      for (const { name } of INDICATORS)
        await hands.click(page.getByLabel(name.vi, { exact: true }))
      await hands.click(button('Tạo 20 chỉ tiêu'))
      // One after another: on a busy machine that takes its time.
      await expect(page.getByText(/^Đã tạo 20 chỉ tiêu/)).toBeVisible({ timeout: 60_000 })

      await hands.click(link('Thêm đơn vị'))
      await hands.click(page.getByText('Dán danh sách đơn vị…'))
      await hands.fill(page.getByLabel('Mỗi dòng một đơn vị'), CELLS.join('\n'))
      await hands.click(button('Thêm 20 đơn vị'))
      await expect(page.getByText('Đã thêm 20 đơn vị.')).toBeVisible()

      await hands.click(link('Cấp tài khoản'))
      await hands.click(page.getByText('Dán danh sách tài khoản…'))
      await hands.fill(
        page.getByLabel('Mỗi dòng một người'),
        'Lê Thị Hoa\tchuyên viên\nVõ Minh Tâm\tngười duyệt\nNguyễn Văn An\tlãnh đạo',
      )
      await hands.click(button('Cấp 3 tài khoản'))
    })
    const passwords = await firstPasswords(page)

    await test.step('the clerk', async () => {
      await signIn(hands, page, server.url, 'lethihoa', passwords)
      await hands.click(link('Nhập số liệu').first())
      const template = async (name: string) => {
        const coming = page.waitForEvent('download')
        await hands.click(button(name))
        return readFile(await (await coming).path())
      }
      const own = await filledIn(await template('Tải biểu mẫu Excel'), CELLS.length)
      const parts = await filledIn(await template('Biểu mẫu cho các đơn vị trực thuộc'), 1)
      expect([own.filled, parts.filled]).toEqual([20, OF_CELLS.length * CELLS.length])
      await hands.click(link(/^Nhập từ bảng tính/))
      await hands.choose(page.getByLabel('Chọn tệp…'), parts.file)
      await hands.click(button('Ghi 160 dòng'))
      await expect(page.getByText('Đã ghi 160 dòng vào biểu đang soạn.')).toBeVisible()
      await hands.click(button('Chọn tệp khác'))
      await hands.choose(page.getByLabel('Chọn tệp…'), own.file)
      await hands.click(button('Ghi 20 dòng'))
      await expect(page.getByText('Đã ghi 20 dòng vào biểu đang soạn.')).toBeVisible()

      const before = hands.acts()
      const year = new URL(page.url()).searchParams.get('period')?.slice(0, 4) ?? ''
      await hands.click(button('Chọn tệp khác'))
      await hands.fill(page.getByLabel('Hoặc dán vùng ô vào đây'), targetsOf(year))
      await hands.click(button('Ghi 180 chỉ tiêu giao'))
      // One after another: on a busy machine that takes its time.
      const written = page.getByText('Đã ghi 180 chỉ tiêu giao.')
      await expect(written).toBeVisible({ timeout: 60_000 })
      forTargets = hands.acts() - before
    })

    await test.step('the approver', async () => {
      await signIn(hands, page, server.url, 'vominhtam', passwords)
      await hands.click(link('Xem và công bố'))
      await hands.click(button('Công bố của 20 đơn vị'))
      await expect(page.getByText('Đã công bố của 20 đơn vị.')).toBeVisible()
      await hands.click(button('Đóng'))
      await hands.click(button('Xem trước và công bố…'))
      await hands.click(button(/^Công bố tháng .*: 20 chỉ tiêu$/))
      await expect(page.getByText(/^đã công bố ngày/)).toBeVisible()
    })

    await test.step('the leader', async () => {
      await signIn(hands, page, server.url, 'nguyenvanan', passwords)
      for (const { name } of INDICATORS) await expect(rowOf(page, name.vi)).toBeVisible()
      await expect(rowOf(page, INDICATORS[0]?.name.vi ?? '')).toContainText('83,3%')
    })
    const acts = hands.acts() - forTargets
    console.log(
      `To the first published month: ${acts} interactions, ${forTargets} for all targets.`,
    )
    expect(acts).toBeLessThanOrEqual(120)
    expect(forTargets).toBeLessThanOrEqual(15)
  } finally {
    await server.stop()
    folder.remove()
  }
})

/** The passwords of the list that is shown once, by the name to sign in with. */
async function firstPasswords(page: Page): Promise<ReadonlyMap<string, string>> {
  const list = page.getByRole('region', { name: /^Mật khẩu lần đầu/ })
  await expect(list).toBeVisible()
  const rows = await list.locator('tbody tr').all()
  return new Map(
    await Promise.all(
      rows.map(async (row): Promise<[string, string]> => {
        const [username = '', password = ''] = await row.locator('td').allTextContents()
        return [username, password]
      }),
    ),
  )
}

/** At a computer of their own, at the address on the printed list. */
async function signIn(
  hands: Hands,
  page: Page,
  url: string,
  username: string,
  passwords: ReadonlyMap<string, string>,
): Promise<void> {
  await page.context().clearCookies()
  await hands.open(`${url}/sign-in`)
  await hands.fill(page.getByLabel('Tên đăng nhập'), username)
  await hands.fill(page.getByLabel('Mật khẩu'), passwords.get(username) ?? '')
  await hands.click(page.getByRole('button', { name: 'Đăng nhập' }))
  await page.waitForURL(({ pathname }) => pathname === '/work' || pathname === '/')
}
