// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'

import { MonthField } from './MonthField.tsx'

afterEach(cleanup)

function Field({ first, min }: { first: string; min?: string }) {
  const [value, setValue] = useState(first)
  return (
    <>
      <MonthField aria-label="Tháng" value={value} onChange={setValue} min={min} />
      <output>{value}</output>
    </>
  )
}

it('shows a month as offices write it, and takes one as they type it', async () => {
  const user = userEvent.setup()
  render(<Field first="2021-04" />)
  const field = screen.getByLabelText('Tháng')
  expect(field).toHaveValue('04/2021')
  await user.clear(field)
  await user.type(field, '7/2025')
  expect(screen.getByRole('status')).toHaveTextContent('2025-07')
  // Not written over while it is typed.
  expect(field).toHaveValue('7/2025')
  await user.tab()
  expect(field).toHaveValue('07/2025')
})

it('keeps what is no month, and says why it is refused', async () => {
  const user = userEvent.setup()
  render(<Field first="" min="2025-07" />)
  const field = screen.getByLabelText('Tháng')
  expect(field).toBeValid()
  await user.type(field, '13/2025')
  await user.tab()
  expect(field).toHaveValue('13/2025')
  expect(field).toBeInvalid()
  await user.clear(field)
  await user.type(field, '6/2025')
  expect(field).toBeInvalid()
  expect(field).toHaveAttribute('title', 'Không trước tháng 7 năm 2025.')
  await user.clear(field)
  await user.type(field, '7/2025')
  expect(field).toBeValid()
})
