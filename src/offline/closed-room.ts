import type { Fetch } from '../api/client.ts'
import { KEPT_AT } from '../api/kept.ts'
import type { MonthRecord } from './month-record.ts'

/** Where the build leaves the page into which a month is put. */
export const CLOSED_ROOM = '/closed-room.html'

/** What the file says of anything it does not hold. */
export interface TakenRecord extends MonthRecord {
  readonly refusal: string
}

const PLACE = '<!--record-->'
const ID = 'record'

/**
 * One file that opens without a network or a server: the app, and a month's answers.
 *
 * @param template - the built page, whose policy runs no script but its own
 */
export function closedRoomFile(template: string, record: TakenRecord): string {
  if (!template.includes(PLACE)) throw new Error('the page has no place for a record')
  // No `<`, so no text of a report ends the element it stands in.
  const json = JSON.stringify(record).replaceAll('<', '\\u003c')
  return template.replace(
    PLACE,
    () => `<script type="application/json" id="${ID}">${json}</script>`,
  )
}

/** The month in the page that is open. */
export function takenRecord(page: Document): TakenRecord {
  const text = page.getElementById(ID)?.textContent
  if (!text) throw new Error('the page has no record')
  return JSON.parse(text) as TakenRecord
}

/** Answers what the screens ask from a record, and refuses everything else in its words. */
export function fetchFromRecord(record: TakenRecord): Fetch {
  const { unit, period, at, refusal } = record
  const canonical = (address: string): string => {
    const { pathname, searchParams } = new URL(address, 'http://localhost')
    // The file holds one month of one unit; an address may name them or leave them out.
    if (searchParams.get('unit') === unit.id) searchParams.delete('unit')
    if (searchParams.get('period') === period) searchParams.delete('period')
    searchParams.sort()
    return `${pathname}?${searchParams}`
  }
  const answers = new Map(
    Object.entries(record.answers).map(([address, body]) => [canonical(address), body]),
  )
  return ({ method, url }) => {
    const address = canonical(url)
    const isAnswered = method === 'GET' && answers.has(address)
    if (method === 'GET' && address === '/api/session?')
      return Response.json({ account: null, isReadingOpen: true })
    if (!isAnswered)
      return Response.json({ type: 'urn:so-ket:not-in-record', title: refusal }, { status: 404 })
    return Response.json(answers.get(address), { headers: { [KEPT_AT]: String(at) } })
  }
}
