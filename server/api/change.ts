import type { Account } from '../../src/domain/account.ts'
import type { AuditRecord } from '../../src/domain/entry.ts'
import type { OperationId } from '../../src/domain/permissions.ts'
import type { AuditedAction, Store, Versioned, Writer } from '../store/store.ts'
import { versionIn } from './operation.ts'
import { Problem } from './problem.ts'

/**
 * Refuses a change based on an outdated version. The answer contains the newest one, for comparison.
 *
 * @param stored - the newest version; `null` for none, which is version 0
 * @param current - the same as this operation returns it, if not as the record with its version
 * @throws Problem `changed-meanwhile`
 */
export function refuseStale(
  stored: Versioned<object> | null,
  ifMatch: string,
  current: object | null = stored && { ...stored.record, version: stored.version },
): void {
  if ((stored?.version ?? 0) === versionIn(ifMatch)) return
  throw new Problem('changed-meanwhile', { members: { current } })
}

/** The line an operation adds to the audit trail. */
export const auditedAction = (
  account: Account,
  action: OperationId,
  unitId: string | null,
  subject: string,
  detail: AuditRecord['detail'] = {},
): AuditedAction => ({
  actor: { id: account.id, name: account.name },
  action,
  unitId,
  subject,
  detail,
})

/** Thrown to roll back a transaction whose request was already answered. */
class Repeated extends Error {}

/**
 * Does `work` once for each idempotency key. A repeated request gets the first answer and changes
 * nothing.
 *
 * @param request - the whole request, to notice a key reused for another one
 * @throws Problem `key-used`
 */
export async function once<T>(
  store: Store,
  what: AuditedAction,
  key: string,
  request: unknown,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const digest = await digestOf([what.action, what.unitId, what.subject, request])
  const receiptKey = { actorId: what.actor.id, key }
  const earlier = async (reader: Pick<Store, 'find'>): Promise<{ answer: T } | null> => {
    const receipt = await reader.find('receipts', receiptKey)
    if (receipt && receipt.record.digest !== digest) throw new Problem('key-used')
    return receipt && { answer: JSON.parse(receipt.record.body) as T }
  }
  const before = await earlier(store)
  if (before) return before.answer
  try {
    return await store.write(what, async (writer) => {
      // Of two simultaneous requests, the second waits here for the first.
      if (await earlier(writer)) throw new Repeated()
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
    const meanwhile = error instanceof Repeated ? await earlier(store) : null
    if (meanwhile) return meanwhile.answer
    throw error
  }
}

/** The SHA-256 of a value as JSON, in hexadecimal. */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
