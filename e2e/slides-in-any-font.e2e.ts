import { test } from './reader.ts'
import { expectWholeSlides } from './slides.ts'

// A browser that never gets the font of the product, as on the first visit of a slow computer.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-remote-fonts'] })
  },
})

test('slides fit in the font of the computer', ({ page }) => expectWholeSlides(page))
