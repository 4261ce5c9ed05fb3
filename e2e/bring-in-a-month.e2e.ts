import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { freshPostgres } from '../test/fresh-postgres.ts'
import { emptyFolder, type Installed, startInstalled } from './installed.ts'
import {
  BUSINESSES,
  furnish,
  isSaved,
  MEMBERS,
  month,
  PRODUCTION,
  percent,
  publish,
  REVENUE,
  setUp,
  signIn,
  toDate,
} from './office.ts'
import { expect, open, type Page, rowOf, test } from './reader.ts'

/** What `npm run so-ket` does, over the database of one test. */
const soKet = (database: string, ...words: string[]) =>
  execFileSync(process.execPath, ['server/cli/cli.ts', ...words], {
    env: { ...process.env, DATABASE_URL: database },
    encoding: 'utf8',
  })

/** A database, how to lose it, and how to have it again out of what was put aside. */
interface Place {
  readonly url: string
  putAside(): void
  /** @returns where the database is now */
  loseAndRestore(): Promise<string>
}

function sqlitePlace(folder: string): Place {
  const url = join(folder, 'so-ket.sqlite')
  const backup = join(folder, 'backup.sqlite')
  return {
    url,
    putAside: () => soKet(url, 'backup', backup),
    async loseAndRestore() {
      for (const end of ['', '-wal', '-shm']) rmSync(url + end, { force: true })
      soKet(url, 'restore', backup)
      return url
    },
  }
}

async function postgresPlace(folder: string, server: string): Promise<Place> {
  const file = join(folder, 'export.jsonl')
  const { url } = await freshPostgres(server)
  return {
    url,
    putAside: () => soKet(url, 'export', file),
    async loseAndRestore() {
      const other = await freshPostgres(server)
      soKet(other.url, 'import', file)
      return other.url
    },
  }
}

/** The whole walk of a newly installed server, from nothing to a restored backup. */
async function walk(page: Page, place: Place): Promise<void> {
  let server: Installed = await startInstalled(place.url)
  try {
    await setUp(page, server)
    await furnish(page, server.url)

    // March: what the report of April implies of the first quarter.
    await signIn(page, server.url, 'chuyenvien')
    await open(page, `${server.url}/entry?period=2021-03`)
    await toDate(page, MEMBERS).fill('49')
    await toDate(page, BUSINESSES).fill('8')
    await isSaved(page)

    await signIn(page, server.url, 'chanhvanphong')
    await open(page, `${server.url}/entry?period=2021-03`)
    await publish(page)

    // April, typed as the report has it, with one slip.
    await signIn(page, server.url, 'chuyenvien')
    await expect(page.getByText('Tháng 4 năm 2021')).toBeVisible()
    await month(page, MEMBERS).fill('18')
    await toDate(page, MEMBERS).fill('66')
    await expect(
      page.getByText(
        'Lũy kế 66 đảng viên không bằng lũy kế tháng trước cộng tháng này (67 đảng viên).',
      ),
    ).toBeVisible()
    await toDate(page, MEMBERS).fill('67')
    await expect(page.getByText(/không bằng lũy kế tháng trước/)).toBeHidden()
    await percent(page, MEMBERS).fill('67%')
    await toDate(page, REVENUE).fill('gần 25 tỷ')
    await percent(page, REVENUE).fill('trên 60%')
    await month(page, BUSINESSES).fill('05')
    await toDate(page, BUSINESSES).fill('13')
    await toDate(page, PRODUCTION).fill('ước đạt trên 1.710 tỷ')
    await percent(page, PRODUCTION).fill('hơn 30%')
    await isSaved(page)

    await signIn(page, server.url, 'chanhvanphong')
    await expect(page.getByText('Tháng 4 năm 2021')).toBeVisible()
    await publish(page)
    await page.getByRole('link', { name: 'Mở tổng quan' }).click()
    await expect(rowOf(page, MEMBERS)).toContainText('67 đảng viên')
    await expect(rowOf(page, MEMBERS)).toContainText('Vượt tiến độ')
    await expect(rowOf(page, REVENUE)).toContainText('gần 25 tỷ đồng')
    await expect(rowOf(page, REVENUE)).toContainText('Vượt tiến độ')
    await expect(rowOf(page, BUSINESSES)).toContainText('Chưa có chỉ tiêu')
    await expect(rowOf(page, PRODUCTION)).toContainText('ước đạt trên 1.710 tỷ đồng')
    await expect(rowOf(page, PRODUCTION)).toContainText('Có nguy cơ chậm tiến độ')

    await open(page, `${server.url}/entry?period=2021-04`)
    await page.getByRole('button', { name: 'Mở lại để đính chính…' }).click()
    await page.getByLabel('Lý do mở lại').fill('Sót một doanh nghiệp ở xã Hòa Ân')
    await page.getByRole('button', { name: 'Mở lại', exact: true }).click()
    await expect(page.getByText('đang mở lại để đính chính: Sót một')).toBeVisible()
    await month(page, BUSINESSES).fill('6')
    await toDate(page, BUSINESSES).fill('14')
    await isSaved(page)
    await publish(page)
    await open(page, `${server.url}/?period=2021-04`)
    await rowOf(page, BUSINESSES)
      .getByRole('button', { name: /^đính chính/ })
      .click()
    const correction = page.getByRole('dialog', { name: 'Đính chính' })
    await expect(correction).toContainText('13 doanh nghiệp → 14 doanh nghiệp')
    await expect(correction).toContainText('Sót một doanh nghiệp ở xã Hòa Ân')

    await open(page, `${server.url}/?period=2021-04`)
    const before = await wholeScreen(page)
    place.putAside()
    await server.stop()
    server = await startInstalled(await place.loseAndRestore())
    expect(server.setUpUrl).toBeNull()
    await open(page, `${server.url}/?period=2021-04`)
    expect(await wholeScreen(page)).toBe(before)
    await signIn(page, server.url, 'chuyenvien')
  } finally {
    await server.stop()
  }
}

/** What the overview says, with the part that is fetched after its first view. */
async function wholeScreen(page: Page): Promise<string> {
  await expect(page.getByRole('button', { name: /^Chương trình:/ })).toBeVisible()
  return page.getByRole('main').innerText()
}

test('from an empty folder to a corrected month, and the same again from a backup', async ({
  page,
}) => {
  const folder = emptyFolder()
  try {
    await walk(page, sqlitePlace(folder.path))
  } finally {
    folder.remove()
  }
})

const postgres = process.env.TEST_DATABASE_URL
if (postgres)
  test('the same walk on PostgreSQL', async ({ page }) => {
    const folder = emptyFolder()
    try {
      await walk(page, await postgresPlace(folder.path, postgres))
    } finally {
      folder.remove()
    }
  })
