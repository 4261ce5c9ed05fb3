import { defineConfig } from '@playwright/test'

import { findChromium } from './e2e/chromium.ts'

// Two working copies can be tried side by side.
const PORT = Number(process.env.E2E_PORT ?? 3210)

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  // A whole task of the office signs in several times, which costs its time on purpose.
  timeout: 120_000,
  // The first page of a fresh browser takes its time on a busy machine.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    launchOptions: await findChromium(),
  },
  webServer: {
    command: 'node e2e/fresh-demo.ts',
    url: `http://localhost:${PORT}/api/units`,
    env: { PORT: String(PORT), DEMO_DATABASE: `data/e2e-${PORT}.sqlite` },
    reuseExistingServer: false,
  },
})
