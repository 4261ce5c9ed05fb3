import type { Account } from '../../src/domain/account.ts'
import type { AuditRecord } from '../../src/domain/entry.ts'
import type { OperationId } from '../../src/domain/permissions.ts'
import type { Deed, Store, Versioned, Writer } from '../store/store.ts'
import { versionIn } from './operation.ts'
import { Problem } from './problem.ts'

/**
 * Refuses a change that was made on another version than the newest. The answer brings the newest,
 * so that whoever typed can compare.
 *
 * @param held - what is there now; `null` for nothing, which is version 0
 * @param current - it as the operation answers it, where that is not the record with its version
 * @throws Problem `changed-meanwhile`
 */
export function refuseStale(
  held: Versioned<object> | null,
  ifMatch: string,
  current: object | null = held && { ...held.record, version: held.version },
): void {
  if ((held?.version ?? 0) === versionIn(ifMatch)) return
  throw new Problem('changed-meanwhile', { members: { current } })
}

/** What an operation writes into the audit trail. */
export const deed = (
  account: Account,
  action: OperationId,
  unitId: string | null,
  subject: string,
  detail: AuditRecord['detail'] = {},
): Deed => ({ actor: { id: account.id, name: account.name }, action, unitId, subject, detail })

/** Only thrown to leave a transaction whose answer was given before. */
class Repeated extends Error {}

/**
 * Does a thing once for each key its sender chose: repeated, it is answered as the first time and
 * changes nothing.
 *
 * @param request - all that was asked, to notice a key that is used for something else
 * @throws Problem `key-used`
 */
export async function once<T>(
  store: Store,
  what: Deed,
  key: string,
  request: unknown,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const digest = await digestOf([what.action, what.unitId, what.subject, request])
  const receiptKey = { actorId: what.actor.id, key }
  const given = async (reader: Pick<Store, 'find'>): Promise<{ answer: T } | null> => {
    const receipt = await reader.find('receipts', receiptKey)
    if (receipt && receipt.record.digest !== digest) throw new Problem('key-used')
    return receipt && { answer: JSON.parse(receipt.record.body) as T }
  }
  const before = await given(store)
  if (before) return before.answer
  try {
    return await store.write(what, async (writer) => {
      // Sent twice at the same time, the second waited here for the first.
      if (await given(writer)) throw new Repeated()
      const answer = await work(writer)
      await writer.put('receipts', {
        ...receiptKey,
        operation: what.action,
        digest,
        status: 200,
        body: JSON.stringify(answer),
        at: writer.at,
      })
      return answer
    })
  } catch (error) {
    const meanwhile = error instanceof Repeated ? await given(store) : null
    if (meanwhile) return meanwhile.answer
    throw error
  }
}

async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
