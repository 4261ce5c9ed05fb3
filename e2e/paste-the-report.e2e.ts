import { indicatorWords } from '../mocks/sample/indicator-words.ts'
import { report202104 } from '../mocks/sample/report-2021-04.ts'
import { emptyFolder, startInstalled } from './installed.ts'
import {
  BUSINESSES,
  furnish,
  isSaved,
  MEMBERS,
  PRODUCTION,
  publish,
  REVENUE,
  setUp,
  signIn,
} from './office.ts'
import { expect, open, type Page, rowOf, test } from './reader.ts'

/** As a hand does it: the clipboard is filled elsewhere and pasted into the field at hand. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('ControlOrMeta+v')
}

/** The office's wordings for its indicators, which an administrator enters once. */
async function teach(page: Page, url: string): Promise<void> {
  for (const id of [
    'party-members-admitted',
    'state-budget-revenue',
    'new-businesses',
    'production-value',
  ]) {
    const answer = await page.request.put(`${url}/api/indicator-words/${id}`, {
      data: indicatorWords[id],
      headers: { origin: url, 'if-match': '"0"' },
    })
    expect(answer.status(), id).toBe(200)
  }
}

test('a pasted report becomes the figures of record, each leading to its sentence', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const folder = emptyFolder()
  const server = await startInstalled(`${folder.path}/so-ket.sqlite`)
  try {
    await setUp(page, server)
    await furnish(page, server.url)
    await teach(page, server.url)
    await signIn(page, server.url, 'chanhvanphong')
    await open(page, `${server.url}/entry?period=2021-04`)

    await page.getByRole('button', { name: 'Dán báo cáo…' }).click()
    await expect(page.getByLabel(/Dán toàn văn báo cáo/)).toBeFocused()
    await paste(page, report202104.text)
    const cards = page.getByRole('list', { name: 'Số đọc được' }).locator('> li')
    await expect(cards).toHaveCount(6)
    const figures = ['18 đảng viên', '67 đảng viên', 'ước đạt trên 1.710 tỷ đồng', 'gần 25 tỷ đồng']
    for (const [at, figure] of [...figures, '5 doanh nghiệp', '13 doanh nghiệp'].entries())
      await expect(cards.nth(at)).toContainText(figure)
    await expect(cards.nth(1)).toContainText('đạt 67% so với Nghị quyết')
    await expect(cards.nth(2)).toContainText('đạt hơn 30% so với kế hoạch năm')
    await expect(cards.nth(3)).toContainText('đạt trên 60%')

    // A mark in the text leads to its card, and the keyboard continues from there.
    await page.getByRole('region', { name: 'Lời văn' }).getByText('18 đảng viên').click()
    await expect(cards.first()).toBeFocused()
    await page.keyboard.press('Shift+Enter')
    await expect(page.getByText('Đã ghi 5 số vào biểu; còn 1 số cần xem từng số.')).toBeVisible()
    await cards.nth(3).focus()
    await expect(cards.nth(3)).toContainText('không nói rõ là trong tháng hay lũy kế')
    await page.keyboard.press('Enter')
    await expect(cards.nth(3)).toContainText('đã ghi vào biểu')
    await isSaved(page)

    // Leaving and coming back loses nothing.
    await page.reload()
    await expect(cards).toHaveCount(6)
    for (let at = 0; at < 6; at += 1) await expect(cards.nth(at)).toContainText('đã ghi vào biểu')
    await publish(page)

    await open(page, `${server.url}/?period=2021-04`)
    for (const [name, figure, verdict] of [
      [MEMBERS, '67 đảng viên', 'Vượt tiến độ'],
      [REVENUE, 'gần 25 tỷ đồng', 'Vượt tiến độ'],
      [BUSINESSES, '13 doanh nghiệp', 'Chưa có chỉ tiêu'],
      [PRODUCTION, 'ước đạt trên 1.710 tỷ đồng', 'Có nguy cơ chậm tiến độ'],
    ] as const) {
      await expect(rowOf(page, name)).toContainText(figure)
      await expect(rowOf(page, name)).toContainText(verdict)
    }
    for (const [id, words] of [
      ['party-members-admitted', ['18 đảng viên', '67 đảng viên', '67%']],
      ['state-budget-revenue', ['gần 25 tỷ đồng', 'trên 60%']],
      ['new-businesses', ['05 doanh nghiệp', '13 doanh nghiệp']],
      ['production-value', ['ước đạt trên 1.710 tỷ đồng', 'hơn 30%']],
    ] as const) {
      await open(page, `${server.url}/indicators/${id}?period=2021-04`)
      const sentence = page.getByRole('blockquote')
      for (const each of words)
        await expect(sentence.getByText(each, { exact: true })).toHaveCSS(
          'background-color',
          'rgb(251, 238, 196)',
        )
    }
  } finally {
    await server.stop()
    folder.remove()
  }
})
