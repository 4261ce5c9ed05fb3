import { MissingBuild } from './build.ts'
import { SettingsError } from './settings.ts'

// The fields of Node's, SQLite's and PostgreSQL's errors that are read here.
interface Details {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly errstr?: unknown
  readonly syscall?: unknown
  readonly port?: unknown
  readonly path?: unknown
  readonly address?: unknown
}

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
const SQLITE = {
  5: 'busy',
  8: 'readonly',
  10: 'io',
  11: 'corrupt',
  13: 'full',
  14: 'cantopen',
  26: 'notadb',
}
const UNWRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR']

/**
 * Why the server did not start, in one Vietnamese line that says what to do if we know it.
 *
 * @param what - what failed, if not the start
 */
export function failureLine(error: unknown, what = 'Không khởi động được'): string {
  if (!(error instanceof Error)) return `${what}: ${oneLine(String(error))}`
  if (error instanceof SettingsError) return error.message
  if (error instanceof MissingBuild)
    return `Chưa có bản dựng (thiếu ${error.path}): hãy chạy npm run build trước.`
  const details = error as Error & Details
  return (
    networkLine(details) ??
    databaseLine(error.message, details) ??
    `${what}: ${oneLine(error.message || String(details.code ?? error.name))}`
  )
}

/** Ends the process for a failed start: one line for a person, no stack. */
export function exitWith(error: unknown): never {
  process.stderr.write(`${failureLine(error)}\n`)
  process.exit(1)
}

function networkLine({ code, syscall, port, address }: Details): string | null {
  if (syscall === 'listen' || syscall === 'bind') {
    if (code === 'EADDRINUSE')
      return `Cổng ${port} đang có chương trình khác dùng: hãy chọn cổng khác, ví dụ PORT=${Number(port) === 3000 ? 3001 : 3000}.`
    if (code === 'EACCES')
      return `Không được phép mở cổng ${port}: hãy chọn cổng từ 1024 trở lên, ví dụ PORT=3000.`
    if (code === 'EADDRNOTAVAIL') return `Máy này không có địa chỉ ${address}: hãy sửa HOST.`
  }
  if (code === 'ECONNREFUSED' || code === 'ETIMEDOUT')
    return 'Không kết nối được PostgreSQL: hãy xem máy chủ đã chạy chưa và DATABASE_URL có đúng không.'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'Không tìm thấy máy chủ: hãy xem lại tên máy trong HOST hoặc DATABASE_URL.'
  if (code === '28P01' || code === '28000')
    return 'PostgreSQL từ chối đăng nhập: hãy xem lại tên và mật khẩu trong DATABASE_URL.'
  if (code === '3D000')
    return 'PostgreSQL chưa có cơ sở dữ liệu mà DATABASE_URL nêu: hãy tạo trước.'
  return null
}

function databaseLine(message: string, { code, errcode, path }: Details): string | null {
  const sqlite =
    typeof errcode === 'number' ? SQLITE[(errcode & 255) as keyof typeof SQLITE] : undefined
  const file = typeof path === 'string' ? ` ${path}` : ''
  if (sqlite === 'notadb' || sqlite === 'corrupt' || message.startsWith('database file is damaged'))
    return 'Tệp cơ sở dữ liệu bị hỏng hoặc không phải SQLite: hãy khôi phục từ bản sao lưu, hoặc chọn tệp khác.'
  if (sqlite === 'cantopen' || sqlite === 'readonly' || UNWRITABLE.includes(String(code)))
    return `Không ghi được vào chỗ đặt cơ sở dữ liệu${file}: hãy xem lại đường dẫn và quyền ghi.`
  if (sqlite === 'busy') return 'Tệp cơ sở dữ liệu đang bị chương trình khác khóa.'
  if (sqlite === 'full' || code === 'ENOSPC') return 'Đĩa đã đầy: hãy giải phóng chỗ trống.'
  if (sqlite === 'io') return 'Đĩa báo lỗi khi đọc hoặc ghi tệp cơ sở dữ liệu.'
  return null
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
