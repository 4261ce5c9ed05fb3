import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The tokens of a theme: light ones, and what a block that matches `selector` sets over them. */
function tokens(selector: string): Record<string, string> {
  const block = (start: string) => {
    const from = css.indexOf(start)
    return css.slice(from, css.indexOf('}', from))
  }
  const read = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    )
  return { ...read(block(':root {')), ...read(block(selector)) }
}

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a = '', b = ''): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = [
  'ink',
  'ink-2',
  'accent',
  'actual',
  'target',
  'ahead',
  'on-pace',
  'behind',
  'undecided',
]
const MARKS = ['actual', 'target', 'past', 'focus', 'ink']

describe.each([
  ['light', ':root {'],
  ['dark, by the device', ':root:not([data-theme]) {'],
  ['dark, as set', ':root[data-theme="dark"]'],
  ['projector', ':root[data-theme="projector"]'],
  ['print', ':root[data-theme] {'],
])('in the %s theme', (_name, selector) => {
  const theme = tokens(selector)
  test.each(TEXT)('text in %s is read on paper and surface', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme[name], theme.surface)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(MARKS)('a mark in %s stands out', (name) => {
    expect(contrast(theme[name], theme.paper)).toBeGreaterThanOrEqual(3)
  })
  test('a figure marked in the report stays legible', () => {
    expect(contrast(theme.ink, theme.mark)).toBeGreaterThanOrEqual(4.5)
  })
})
