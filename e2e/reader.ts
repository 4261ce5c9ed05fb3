import { test as base, expect, type Page } from '@playwright/test'

import { SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { type Cable, layCable } from './cable.ts'

/**
 * Chromium logs these itself: answers that are not 200, a worker that the test does not allow, and
 * what a busy machine has not used after three seconds.
 */
const OF_THE_BROWSER =
  /^(Failed to load resource|Service Worker registration blocked|The resource \S+ was preloaded)/

/** A page where a console error or warning fails the test, and a cable that can be cut. */
export const test = base.extend<{ cable: Cable }>({
  cable: async ({ baseURL }, use) => {
    const cable = await layCable(baseURL ?? '')
    await use(cable)
    await cable.cut()
  },
  page: async ({ page }, use) => {
    const messages: string[] = []
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return
      if (!OF_THE_BROWSER.test(message.text())) messages.push(message.text())
    })
    page.on('pageerror', (error) => messages.push(error.message))
    await use(page)
    expect(messages).toEqual([])
  },
})

export { expect, type Page }

/** Opens an address and waits for the app itself, not only for the page that the server rendered. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('html[data-alive]')).toBeAttached()
}

/**
 * Signs in to the sample without the screen, which tests of the office do not each repeat.
 *
 * @param origin - of the server; by default the one that all tests share
 */
export async function signInAs(
  page: Page,
  username: string,
  origin = base.info().project.use.baseURL ?? '',
): Promise<void> {
  const data = { username, password: SAMPLE_PASSWORD }
  const answer = await page.request.post(`${origin}/api/session`, { headers: { origin }, data })
  expect(await answer.text()).toContain(username)
}

/** The row of an indicator in the overview. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })

/** Presses a button of the menu *Tải về*, and opens the menu if it is closed. */
export async function choose(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name })
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Tải về' }).click()
  await button.click()
}
