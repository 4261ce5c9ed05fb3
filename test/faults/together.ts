import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { SAMPLE_ACCOUNTS } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { Accounts } from '../../server/api/accounts.ts'
import { createApi } from '../../server/api/api.ts'
import type { Store } from '../../server/store/store.ts'
import type { Account } from '../../src/domain/account.ts'
import type { Finding } from './finding.ts'

const ROUNDS = 20

/** Two simultaneous changes of one record: one wins, the other is refused, nothing happens twice. */
export async function together(name: string, store: Store): Promise<Finding> {
  await store.fill(sampleDistrict)
  const of = (username: string): Account => {
    const sample = SAMPLE_ACCOUNTS.find((each) => each.role === 'approver')
    if (!sample) throw new Error('the sample has no approver')
    return { ...sample, id: username, username, name: username, isDisabled: false }
  }
  const api = (username: string) => {
    const accounts: Accounts = { ...memoryAccounts().accounts, identify: async () => of(username) }
    return createApi(store, { accounts })
  }
  const [an, binh] = [api('an'), api('binh')]
  const send = (
    who: typeof an,
    method: string,
    path: string,
    body: unknown,
    version: number,
    key = '',
  ) =>
    who.request(`/api/sheets/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'if-match': `"${version}"`,
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    })
  const entry = (value: number) => ({
    month: { value, qualifier: 'exact', estimated: false },
    ...{ yearToDate: null, statedPercent: null, scopeAssumed: false, cutOff: null },
    ...{ evidence: [], note: '', acceptances: [], removal: '' },
  })
  const faults: string[] = []
  const communes = sampleDistrict.units.filter((unit) => unit.parentId !== null)
  for (let round = 0; round < ROUNDS; round += 1) {
    const unit = communes[round % communes.length]?.id ?? ''
    const sheet = `${unit}/2021-${String(5 + Math.floor(round / communes.length)).padStart(2, '0')}`
    const row = `${sheet}/entries/new-businesses`
    const saved = await Promise.all([
      send(an, 'PUT', row, entry(1), 0),
      send(binh, 'PUT', row, entry(2), 0),
    ])
    const loser = saved.find((response) => response.status === 412)
    const current = ((await loser?.json()) as { current?: { savedBy?: object } })?.current
    if (
      saved
        .map((each) => each.status)
        .sort()
        .join() !== '200,412' ||
      !current?.savedBy
    )
      faults.push(`${row}: ${saved.map((each) => each.status).join()}`)
    const publish = (who: typeof an, key: string) =>
      send(who, 'POST', `${sheet}/publication`, {}, 0, `${key}-${round}`)
    // The same request twice from one person, and another one from somebody else, all at once.
    const published = await Promise.all([
      publish(an, 'khoa-an'),
      publish(an, 'khoa-an'),
      publish(binh, 'khoa-binh'),
    ])
    const statuses = published.map((each) => each.status)
    const bodies = await Promise.all(published.slice(0, 2).map((each) => each.text()))
    const editions = await store.list('publications', {
      unitId: unit,
      period: sheet.split('/')[1] ?? '',
    })
    const wins = statuses.filter((status) => status === 200).length
    const isOnce = statuses[0] === 200 ? bodies[0] === bodies[1] && wins === 2 : wins === 1
    if (editions.length !== 1 || !isOnce) faults.push(`${sheet}: ${statuses.join()} ${bodies[0]}`)
  }
  return {
    name: `two at once, ${name}`,
    figures: `${ROUNDS} rows and months, ${faults.length} faults ${faults[0] ?? ''}`,
    isPassed: faults.length === 0,
  }
}
