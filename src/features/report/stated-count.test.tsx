// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { samples } from '../../../mocks/sample/samples.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const UNIT = 'xa-tam-hoa'
const PERIOD = '2026-10'
const report = samples.reports.find((each) => each.unitId === UNIT && each.period === PERIOD)!
const text = 'Đến nay 08/08 chỉ tiêu của Nghị quyết đạt và vượt.'
mockApi({
  ...samples,
  reports: samples.reports.map((each) => (each === report ? { ...each, text } : each)),
})

it('says beside the report’s words that its count of achieved indicators is another', async () => {
  await renderApp(`/report?unit=${UNIT}&period=${PERIOD}`)
  expect(
    await screen.findByText(
      /báo cáo nêu 08\/08 chỉ tiêu đạt, theo số liệu là 02\/08 chỉ tiêu đạt; cần rà soát\./,
    ),
  ).toBeVisible()
})
