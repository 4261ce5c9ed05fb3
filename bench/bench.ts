import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { chromium } from '@playwright/test'

import { findChromium } from '../e2e/chromium.ts'
import { sampleDistrict } from '../mocks/sample/sample-district.ts'
import { createApi } from '../server/api/api.ts'
import { createApp, type Prerender } from '../server/http/app.ts'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import { storeBench } from './overview.ts'
import { sizes } from './sizes.ts'

// Each address is measured cold, in a browser context of its own, next to the limit page: the same
// content written by hand, filled from the same API by 2 KB of JavaScript. The ratio counts.

const RUNS = Number(process.env.RUNS ?? 5)
const PORT = 3290
const SLOW = {
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
  offline: false,
}

const limit = brotliCompressSync(readFileSync('bench/limit.html'))
const { prerender } = (await import(`${process.cwd()}/dist/server/prerender.js`)) as {
  prerender: Prerender
}
const store = memoryStore(sampleDistrict)
const app = createApp({
  api: createApi(store),
  version: store.version,
  clientDir: 'dist/client',
  prerender,
})
const server = serve({
  port: PORT,
  fetch: (request) =>
    new URL(request.url).pathname === '/limit'
      ? new Response(limit, { headers: { 'content-type': 'text/html', 'content-encoding': 'br' } })
      : app.fetch(request),
})
// Warm up: the first pages after a start are rendered by code not yet compiled.
for (let i = 0; i < 40; i += 1)
  await (await fetch(`http://localhost:${PORT}/?period=2021-04`)).text()
const browser = await chromium.launch(await findChromium())

interface Paint {
  largest: number
  chart: number
  shift: number
  longTask: number
}

function watch(selector: string) {
  const seen = { largest: 0, chart: 0, shift: 0, longTask: 0 }
  Object.assign(globalThis, { seen })
  const observe = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  observe('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime
  })
  observe('layout-shift', (entry) => {
    seen.shift += entry.value ?? 0
  })
  observe('longtask', (entry) => {
    seen.longTask = Math.max(seen.longTask, entry.duration)
  })
  const look = () => {
    if (seen.chart === 0 && document.querySelector(selector)) seen.chart = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function paint(path: string, chart: string, isSlow: boolean): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // It fetches the whole app after the first paint: the network would not become idle.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  if (isSlow) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', SLOW)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await page.addInitScript(watch, chart)
  await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Paint }).seen)
  await context.close()
  return seen
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function compare(
  name: string,
  ours: string,
  theirs: string,
  chart: string,
  theirChart: string,
  isSlow: boolean,
) {
  const runs: { ours: Paint; theirs: Paint }[] = []
  for (let run = 0; run < RUNS; run += 1)
    runs.push({
      theirs: await paint(theirs, theirChart, isSlow),
      ours: await paint(ours, chart, isSlow),
    })
  const of = (side: 'ours' | 'theirs', what: keyof Paint) =>
    median(runs.map((run) => run[side][what]))
  const line = (what: 'largest' | 'chart') =>
    `${what} ${of('ours', what).toFixed(0)} ms / ${of('theirs', what).toFixed(0)} ms = ${(of('ours', what) / of('theirs', what)).toFixed(2)}×`
  console.log(
    `${name}, ${isSlow ? 'CPU 4×, 1.6 Mbit/s, 150 ms' : 'unthrottled'}: ${line('largest')}; ${line('chart')}; layout shift ${of('ours', 'shift').toFixed(4)}; longest task ${of('ours', 'longTask').toFixed(0)} ms`,
  )
}

/** From the click on the arrow to the paint of the previous month, which is cached. */
async function monthSwitch() {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  await page.goto(`http://localhost:${PORT}/?period=2021-04`, { waitUntil: 'networkidle' })
  const times: { frames: number; milliseconds: number }[] = []
  for (let run = 0; run < RUNS * 2; run += 1) {
    times.push(
      await page.evaluate(
        (label) =>
          new Promise<{ frames: number; milliseconds: number }>((resolve) => {
            const before = document.querySelector('h1')?.textContent
            const link = document.querySelector<HTMLElement>(`a[aria-label="${label}"]`)
            requestAnimationFrame(() => {
              const start = performance.now()
              let frames = 0
              link?.click()
              const look = () => {
                frames += 1
                if (document.querySelector('h1')?.textContent === before)
                  requestAnimationFrame(look)
                else resolve({ frames, milliseconds: performance.now() - start })
              }
              requestAnimationFrame(look)
            })
          }),
        run % 2 === 0 ? 'Tháng trước' : 'Tháng sau',
      ),
    )
    await page.waitForLoadState('networkidle')
  }
  await page.close()
  console.log(
    `Month switch, cached, unthrottled: ${median(times.map((time) => time.frames))} frame(s), ${median(times.map((time) => time.milliseconds)).toFixed(1)} ms to the frame that shows it`,
  )
}

const PACE_BAR = '#party-members-admitted svg rect'
for (const isSlow of [false, true]) {
  await compare('Overview', '/?period=2021-04', '/limit', PACE_BAR, 'svg.chart', isSlow)
  await compare(
    'Indicator',
    '/indicators/party-members-admitted?period=2021-04',
    '/limit?id=party-members-admitted',
    'figure svg rect',
    'svg.chart',
    isSlow,
  )
}
await monthSwitch()
await browser.close()
server.close()
console.log('Sizes, KB of brotli:', sizes())
await storeBench()
