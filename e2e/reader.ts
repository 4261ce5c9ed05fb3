import { test as base, expect, type Page } from '@playwright/test'

import { type Cable, layCable } from './cable.ts'

/**
 * Chromium tells of answers that are not 200 by itself, and of a worker that a test does not allow; the
 * page's own errors are none of these.
 */
const OF_THE_BROWSER = /^(Failed to load resource|Service Worker registration blocked)/

/** A page on which an error or a warning on the console fails the test, and a cable that can be cut. */
export const test = base.extend<{ cable: Cable }>({
  cable: async ({ baseURL }, use) => {
    const cable = await layCable(baseURL ?? '')
    await use(cable)
    await cable.cut()
  },
  page: async ({ page }, use) => {
    const said: string[] = []
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return
      if (!OF_THE_BROWSER.test(message.text())) said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))
    await use(page)
    expect(said).toEqual([])
  },
})

export { expect, type Page }

/** Goes to an address and waits until the app, not only the server's paint of it, is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('html[data-alive]')).toBeAttached()
}

/** The row of the overview that an indicator has. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
