import { ANSWERS } from '../api/kept.ts'
import type { ScreenSearch } from '../api/screen.ts'
import { CLOSED_ROOM } from './closed-room.ts'
import { type MonthRecord, type RecordParts, recordMonth } from './month-record.ts'

/** The network went while the month was being fetched. */
export class NoNetwork extends Error {
  override readonly name = 'NoNetwork'
}

/** The browser did not keep what was fetched: its place for this is full, or forbidden. */
export class NotKept extends Error {
  override readonly name = 'NotKept'
}

export interface PrepareParts extends RecordParts {
  readonly register: () => Promise<void>
  readonly storage: Pick<CacheStorage, 'open'>
  readonly origin: string
}

/** What share of the bar the app itself takes; the rest is the month. */
const OF_THE_APP = 0.3

/**
 * Makes a month ready for use without a network: the app is in place, every answer is kept, and all
 * of them are of one version of the data.
 *
 * @throws NoWorker, WorkerDropped; NoNetwork; NotKept; what `recordMonth` throws
 */
export async function prepareMonth(
  searches: readonly [ScreenSearch, ...ScreenSearch[]],
  { register, fetchApi, storage, origin, tell, ...parts }: PrepareParts,
): Promise<MonthRecord> {
  tell(0)
  await register()
  parts.signal.throwIfAborted()
  // The file to take along can then be made without a network too.
  await fetchApi(new Request(origin + CLOSED_ROOM))
  tell(OF_THE_APP)
  const record = await recordMonth(searches, {
    ...parts,
    fetchApi,
    tell: (share) => tell(OF_THE_APP + share * (1 - OF_THE_APP)),
  })
  if (record.isKept) throw new NoNetwork()
  const cache = await storage.open(ANSWERS)
  for (const address of Object.keys(record.answers))
    if (!(await cache.match(origin + address, { ignoreVary: true }))) throw new NotKept()
  return record
}
