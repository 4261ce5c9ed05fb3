import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, open, type Page, test } from './reader.ts'

/** The page as a PDF on the paper it asks for. @returns where it is */
async function printed(page: Page): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'so-ket-')), 'page.pdf')
  await page.pdf({ path, preferCSSPageSize: true, tagged: true })
  return path
}

const pagesOf = (path: string): number =>
  readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

test('the overview prints on one sheet across, with its unit and month', async ({ page }) => {
  await open(page, '/?period=2021-04')
  const path = await printed(page)
  expect(pagesOf(path)).toBe(1)
  expect(readFileSync(path, 'latin1')).toMatch(/MediaBox \[0 0 84[12]/)
  await page.emulateMedia({ media: 'print' })
  const head = page.getByRole('main').getByRole('paragraph').first()
  await expect(head).toHaveText('Huyện ủy Cầu KèTháng 4 năm 2021')
  await expect(head).toBeVisible()
})

test('the official table prints on one A4 page with the figures of record', async ({ page }) => {
  await open(page, '/report?period=2021-04')
  const path = await printed(page)
  expect(pagesOf(path)).toBe(1)
  expect(await page.evaluate(pagesText, readFileSync(path).toString('base64'))).toBeGreaterThan(0)

  // What the paper shows, as the browser lays it out for it.
  await page.emulateMedia({ media: 'print' })
  const table = page.getByRole('table')
  for (const words of [
    '18',
    '67',
    '67%',
    'gần 25',
    'trên 60%',
    '13',
    'ước đạt trên 1.710',
    'hơn 30%',
  ])
    await expect(table).toContainText(words)
  await expect(page.getByText('ĐẢNG CỘNG SẢN VIỆT NAM')).toBeVisible()
  await expect(page.getByText(/Nguồn: Trang thông tin điện tử huyện Cầu Kè/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Các màn hình' })).toBeHidden()
  await expect(page.getByRole('row', { name: /Giải quyết việc làm/ })).toContainText(
    'số liệu minh họa',
  )
})

test('all units in all indicators print on one sheet across, with none cut off', async ({
  page,
}) => {
  await open(page, '/compare?period=2021-04')
  expect(pagesOf(await printed(page))).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1031, height: 700 })
  const last = page.getByRole('columnheader').last()
  await expect(last).toHaveText('Giao quân')
  const box = await last.boundingBox()
  expect(box && box.x + box.width).toBeLessThanOrEqual(1031)
  await expect(page.getByRole('main').getByText('Huyện ủy Cầu Kè', { exact: true })).toBeVisible()
  await expect(page.getByText(/Bấm vào hình/)).toBeHidden()
})

const pagesText = (base64: string) => base64.length
