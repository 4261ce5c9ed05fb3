// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { samples } from '../../../mocks/sample/samples.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi(samples)
beforeEach(() => {
  api.signInAs('viewer')
})

const rows = () => within(screen.getAllByRole('rowgroup')[1]!).getAllByRole('row')
const trouble = (row: HTMLElement) => Number(within(row).getAllByRole('cell')[0]?.textContent)

it('puts the units with the most trouble first, and says of each cell what its shape means', async () => {
  await renderApp('/compare?period=2021-04')
  await screen.findByRole('heading', { name: 'So sánh các đơn vị' })
  const counts = rows().map(trouble)
  expect(counts).toHaveLength(11)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  const behind = within(rows()[0]!)
    .getAllByRole('link')
    .filter(({ textContent }) => /^(Chậm tiến độ|Cao hơn mức|Vượt mức)/.test(textContent ?? ''))
  expect(behind).toHaveLength(counts[0] ?? 0)
  expect(screen.getByText(/minh họa\)\.$/)).toHaveTextContent('đơn vị có chỉ tiêu chậm tiến độ')
})

it('leaves empty what a unit is not asked for', async () => {
  await renderApp('/compare?unit=xa-tam-hoa&period=2026-10')
  await screen.findByRole('heading', { name: 'So sánh các đơn vị' })
  const school = rows().find((row) => row.textContent?.startsWith('Chi bộ Trường'))
  const [, ...cells] = within(school!).getAllByRole('cell')
  expect(cells.map(({ textContent }) => textContent)).toEqual(['Chưa có chỉ tiêu', ''])
})
