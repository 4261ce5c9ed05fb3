import { Problem, type ProblemKind } from './problem.ts'

// What SQLite's and PostgreSQL's drivers put on their errors, as far as it is read here.
interface Details {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

const RETRY_SECONDS = 2

// https://www.sqlite.org/rescode.html: the log's index is a file too, and may find no room to grow.
const SQLITE_BUSY = 5
const SQLITE_FULL = 13
const SQLITE_IOERR_SHMSIZE = 4874

const DISK_FULL = ['ENOSPC', 'EDQUOT', '53100']

// Of the network, and of PostgreSQL: classes 08 (connection) and 57P (shut down, starting), and no
// connection left (53300).
const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-5]|53300)$/
// Values that PostgreSQL's types do not hold: a number out of range, a letter that is none.
const UNHELD = ['22003', '22021', '22P05']
// The driver has no code for these.
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Client was closed)/

/**
 * The problem that an error of the database or of the disk is to the one who asked; `null` where
 * it is a fault of ours. Nothing of the error itself is told: it may hold names and addresses.
 */
export function problemOf(error: unknown): Problem | null {
  const kind = kindOf(error, 0)
  if (kind !== 'unavailable') return kind && new Problem(kind)
  return new Problem(kind, { headers: { 'retry-after': String(RETRY_SECONDS) } })
}

function kindOf(error: unknown, depth: number): ProblemKind | null {
  // Libraries wrap what they were thrown, seldom more than twice.
  if (typeof error !== 'object' || error === null || depth > 4) return null
  const { code, errcode, message, cause, errors } = error as Details
  if (errcode === SQLITE_IOERR_SHMSIZE || DISK_FULL.includes(String(code))) return 'disk-full'
  if (typeof errcode === 'number') {
    // The low byte is the primary code.
    if ((errcode & 255) === SQLITE_FULL) return 'disk-full'
    if ((errcode & 255) === SQLITE_BUSY) return 'unavailable'
  }
  if (UNHELD.includes(String(code))) return 'invalid-request'
  if (UNAVAILABLE.test(String(code)) || CONNECTION_LOST.test(String(message))) return 'unavailable'
  for (const inner of [cause, ...(Array.isArray(errors) ? errors : [])]) {
    const kind = kindOf(inner, depth + 1)
    if (kind) return kind
  }
  return null
}
