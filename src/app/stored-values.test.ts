// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { conclusionsIn, storedConclusions } from '~/browser/outbox/conclusions.ts'
import { isOutboxEmpty } from '~/browser/outbox/is-outbox-empty.ts'
import { shownSlides } from '~/browser/outbox/shown-slides.ts'
import { typedConclusions } from '~/browser/outbox/typed-conclusion.ts'
import { reportTextOutbox, rowOutbox } from '~/features/entry/sheet-outbox.ts'
import { rememberedColumns } from '~/features/import/remembered.ts'
import { pastedBlock } from '~/features/import/useSource.ts'
import { storedStart } from '~/features/present/NotesClock.tsx'
import { storedDecisions } from '~/features/report-reading/stored-decisions.ts'
import before from '../../test/fixtures/0.1.0/browser-storage.json'

/** What version 0.1.0 wrote, by its own code. */
const MAY = ['cau-ke', '2021-05'] as const
const local: Readonly<Record<string, string>> = before.localStorage

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  Object.assign(localStorage, before.localStorage)
  Object.assign(sessionStorage, before.sessionStorage)
})

it.each([
  ['so-ket-entry cau-ke 2021-05', rowOutbox, MAY],
  ['so-ket-draft cau-ke 2021-05', reportTextOutbox, MAY],
  ['so-ket-review cau-ke 2021-05', storedDecisions, MAY],
  ['so-ket-columns', rememberedColumns, []],
  ['so-ket-typed-conclusion hop-05', typedConclusions, ['hop-05']],
])('%s of version 0.1.0 is read, and written as it was', (key, of, names) => {
  const value = of.get(...names)
  expect(value).toEqual(JSON.parse(local[key] ?? ''))
  localStorage.removeItem(key)
  const item = of as { set(value: unknown, ...names: string[]): boolean }
  expect(item.set(value, ...names)).toBe(true)
  expect(localStorage.getItem(key)).toBe(local[key])
})

it('the outbox of version 0.1.0 is read', () => {
  expect(isOutboxEmpty()).toBe(false)
  expect(conclusionsIn(storedConclusions(), 'editor')).toEqual([
    JSON.parse(local['so-ket-unsent-conclusion hop-05 ket-luan-1'] ?? ''),
  ])
  const names = ['editor', ...MAY, 'hop-05', '2021-06-01T01:30:00.000Z']
  expect(shownSlides.names('editor')).toEqual([names])
  expect(shownSlides.get(...names)).toBe('summary')
})

it('the tab of version 0.1.0 is read', () => {
  expect(pastedBlock.get()).toBe('Chỉ tiêu\tTháng 5\nĐảng viên mới\t18')
  expect(storedStart.get()).toBe(1_622_511_000_000)
})
