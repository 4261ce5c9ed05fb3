import { expect, it } from 'vitest'
import { makeIndicator } from '../../test/builders.ts'
import { briefOf } from './brief.ts'
import { type Standing, standing } from './standing.ts'
import type { Status } from './status.ts'

const with_ = (status: Status): Standing => ({
  ...standing(makeIndicator(), new Map(), [], '2021-04'),
  status,
})
const verdict = (
  verdict: 'behind' | 'ahead' | 'breached' | 'kept',
  certainty: 'certain' | 'likely',
) => with_({ kind: 'verdict', verdict, certainty })

it('puts each indicator in one place, the most pressing first', () => {
  const behind = verdict('behind', 'certain')
  const breached = verdict('breached', 'certain')
  const likely = verdict('behind', 'likely')
  const undecided = with_({ kind: 'undecided' })
  const ahead = verdict('ahead', 'likely')
  const kept = verdict('kept', 'certain')
  const none = with_({ kind: 'none', reason: 'no-target' })
  const all = [none, ahead, undecided, behind, kept, likely, breached]
  expect(briefOf(all)).toEqual({
    behind: [breached, behind],
    watch: [likely, undecided],
    well: [ahead, kept],
    unjudged: [none],
  })
})

it('is empty of an empty month', () => {
  expect(briefOf([])).toEqual({ behind: [], watch: [], well: [], unjudged: [] })
})
