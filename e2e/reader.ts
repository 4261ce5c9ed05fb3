import { test as base, expect, type Page } from '@playwright/test'

/** Chromium tells of answers that are not 200 by itself; the page's own errors are none of these. */
const OF_THE_BROWSER = 'Failed to load resource'

/** A page on which an error or a warning on the console fails the test. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const said: string[] = []
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return
      if (!message.text().startsWith(OF_THE_BROWSER)) said.push(message.text())
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
