import { Problem, type ProblemKind } from './problem.ts'

// The fields of SQLite's and PostgreSQL's errors that are read here.
interface Details {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

const RETRY_SECONDS = 2

// https://www.sqlite.org/rescode.html: the log's index is a file too, and may fail to grow.
const SQLITE_BUSY = 5
const SQLITE_FULL = 13
const SQLITE_IOERR_SHMSIZE = 4874

const DISK_FULL = ['ENOSPC', 'EDQUOT', '53100']

// Network errors, and PostgreSQL's: classes 08 (connection) and 57P (stopping, starting), and 53300
// (no connection left).
const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-5]|53300)$/
// Values PostgreSQL cannot store: numbers out of range, invalid characters.
const UNHELD = ['22003', '22021', '22P05']
// Errors for which the driver has no code.
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Client was closed)/

/**
 * The problem to answer for an error of the database or the disk; `null` if the error is our fault.
 * Contains nothing of the error itself, which may quote names and addresses.
 */
export function problemOf(error: unknown): Problem | null {
  const kind = kindOf(error, 0)
  if (kind !== 'unavailable') return kind && new Problem(kind)
  return new Problem(kind, { headers: { 'retry-after': String(RETRY_SECONDS) } })
}

function kindOf(error: unknown, depth: number): ProblemKind | null {
  // Libraries wrap errors, seldom more than twice.
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
