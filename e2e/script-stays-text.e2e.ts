import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { emptyFolder, type Installed, startInstalled } from './installed.ts'
import { choose, expect, open, type Page, test } from './reader.ts'

const PASSWORD = 'mưa rơi trên sông Hậu'
const APRIL = 'unit=cau-ke&period=2021-04'

/** Markup that reports itself wherever a browser runs it. */
const SCRIPT = `"'><img src=x onerror="window.ran=1"><script>window.ran=1</script>{{ran}}`
const named = (name: string) => ({ vi: `${name} ${SCRIPT}`, en: `${name} ${SCRIPT}` })

interface Asked {
  readonly method?: 'POST' | 'PUT'
  readonly version?: number
}

/** Writes the script into every text that the API takes. */
async function furnish(page: Page, { url, setUpUrl }: Installed): Promise<void> {
  const send = async (path: string, data: object, { method = 'POST', version }: Asked = {}) => {
    const headers = {
      origin: url,
      'idempotency-key': `test-${path}`.slice(0, 64),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    }
    const response = await page.request.fetch(`${url}/api/${path}`, { method, data, headers })
    expect(response.status(), `${path}: ${await response.text()}`).toBe(200)
    return (await response.json()) as { version: number }
  }
  const put = { method: 'PUT', version: 0 } as const
  const signIn = (username: string) => send('session', { username, password: PASSWORD })

  const token = new URL(setUpUrl ?? '').searchParams.get('token')
  await send('set-up', { token, username: 'quantri', name: SCRIPT, password: PASSWORD })
  await send('units', { id: 'cau-ke', kind: 'district', parentId: null, name: named('Cầu Kè') })
  await send('units', { id: 'hoa-an', kind: 'commune', parentId: 'cau-ke', name: named('Hòa Ân') })
  await send('indicators', {
    id: 'new-businesses',
    name: named('Doanh nghiệp'),
    group: 'economy',
    accumulation: 'flow',
    direction: 'up',
    measure: { kind: 'count', name: named('doanh nghiệp') },
    body: SCRIPT,
    profile: { kind: 'linear' },
    thresholds: { ahead: 1.1, onPace: 0.95 },
    definition: SCRIPT,
    closedFrom: null,
  })
  for (const role of ['viewer', 'editor', 'approver'])
    await send('users', {
      username: role,
      name: SCRIPT,
      role,
      unitId: 'cau-ke',
      password: PASSWORD,
    })

  await signIn('approver')
  const figure = (value: number) => ({ value, qualifier: 'exact', estimated: false })
  const target = { figure: figure(100), document: SCRIPT, reason: SCRIPT }
  await send('targets/cau-ke/2021/new-businesses/resolution', target, put)
  const text = `Phát triển mới 5 doanh nghiệp. ${SCRIPT}`
  const source = { name: SCRIPT, url: null }
  await send('sheets/cau-ke/2021-04/draft', { meetingDate: '2021-05-06', source, text }, put)
  const entry = {
    month: figure(5),
    yearToDate: figure(13),
    statedPercent: null,
    scopeAssumed: false,
    cutOff: null,
    evidence: [],
    note: SCRIPT,
    acceptances: [],
    removal: SCRIPT,
  }
  const row = 'sheets/cau-ke/2021-04/entries/new-businesses'
  await send(row, entry, put)
  const sheet = await (await page.request.get(`${url}/api/sheets/cau-ke/2021-04`)).json()
  const published = 'sheets/cau-ke/2021-04/publication'
  await send(published, {}, { version: sheet.reportVersion })
  const now = await (await page.request.get(`${url}/api/sheets/cau-ke/2021-04`)).json()
  const reopened = 'sheets/cau-ke/2021-04/reopening'
  await send(reopened, { reason: SCRIPT }, { version: now.reportVersion })
  await send(row, { ...entry, yearToDate: figure(14) }, put)
  const task = { text: SCRIPT, assignee: SCRIPT, due: '2021-05-20', state: 'open' }
  await send('directives/cau-ke/2021-04/11111111-1111-4111-8111-111111111111', task, put)
  const why = 'explanations/cau-ke/2021-04/new-businesses'
  await signIn('viewer')
  const question = await send(`${why}`, { question: SCRIPT }, { version: 0 })
  await signIn('approver')
  const answer = { cause: SCRIPT, remedy: SCRIPT }
  await send(why, answer, { method: 'PUT', version: question.version })
}

test('script in stored texts stays text on every screen and in every file', async ({ page }) => {
  const folder = emptyFolder()
  const server = await startInstalled(join(folder.path, 'so-ket.sqlite'))
  try {
    await furnish(page, server)
    const staysText = async (address: string) => {
      await open(page, server.url + address)
      await expect(
        page.locator('main').getByText('onerror').filter({ visible: true }).first(),
        address,
      ).toBeVisible()
      expect(await page.locator('img[src=x]').count(), address).toBe(0)
      expect(await page.evaluate(() => 'ran' in window), address).toBe(false)
    }
    await staysText(`/?${APRIL}`)
    await staysText(`/report?${APRIL}`)
    await staysText(`/compare?${APRIL}`)
    await staysText(`/entry?${APRIL}`)
    await staysText(`/admin?section=targets&${APRIL}`)
    await staysText(`/indicators/new-businesses?${APRIL}`)

    const saved = async (name: string) => {
      const download = page.waitForEvent('download')
      await choose(page, name)
      return readFileSync(await (await download).path(), 'utf8')
    }
    expect(await saved('Tải ảnh SVG')).not.toContain('<img')
    expect(await saved('Tải .csv (cho phần mềm khác)')).toContain('doanh nghiệp')

    const headers = { origin: server.url }
    const data = { username: 'quantri', password: PASSWORD }
    await page.request.post(`${server.url}/api/session`, { data, headers })
    for (const section of ['units', 'indicators', 'users', 'audit'])
      await staysText(`/admin?section=${section}`)
  } finally {
    await server.stop()
    folder.remove()
  }
})
