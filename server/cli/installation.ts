/** What `doctor` has seen of this machine, before anything is judged. */
export interface Installation {
  /** Node's version, such as `24.2.0`. */
  readonly node: string
  readonly isBuilt: boolean
  /** Why the server would refuse its settings; `null` if it would take them. */
  readonly settingsFault: string | null
  /** Whether a secret is set here. A service may have one that this shell does not. */
  readonly hasSecret: boolean
  readonly port: number
  readonly portUse: 'free' | 'so-ket' | 'other' | 'refused'
  /** Why the folder of the database cannot be written; `null` if it can, or for PostgreSQL. */
  readonly folderFault: string | null
  /** Free on the disk of the database; `null` for PostgreSQL. */
  readonly freeBytes: number | null
  /** The newest backup in days; `null` if there is none, absent if there is nothing to back up here. */
  readonly backupAgeDays?: number | null
  /** Whether the database was written at a time that this machine's clock has not reached. */
  readonly isClockBehind: boolean
  /** East of Greenwich. */
  readonly zoneMinutes: number
  /** Whether it starts with the machine; `unknown` without systemd or Windows' Task Scheduler. */
  readonly service: 'installed' | 'missing' | 'unknown'
}

export interface Finding {
  /** An error keeps the server from starting or its data from being safe now. */
  readonly kind: 'ok' | 'advice' | 'error'
  /** What is so, and what to do about it, in Vietnamese. */
  readonly line: string
}

/** The oldest Node that runs TypeScript and has SQLite without a flag: `engines` of package.json. */
const OLDEST_NODE = [22, 18] as const
const MEGABYTE = 1_000_000
const FREE_NEEDED = 200 * MEGABYTE
const FREE_WANTED = 2000 * MEGABYTE
/** A nightly backup, with a night missed. */
const BACKUP_DAYS = 2
const VIETNAM_MINUTES = 7 * 60

const ok = (line: string): Finding => ({ kind: 'ok', line })
const advice = (line: string): Finding => ({ kind: 'advice', line })
const error = (line: string): Finding => ({ kind: 'error', line })

/** Judges an installation: each thing that the server needs, in the order one would see to it. */
export const findings = (seen: Installation): Finding[] => [
  nodeFinding(seen.node),
  seen.isBuilt
    ? ok('Chương trình đã dựng.')
    : error('Chưa có bản dựng: hãy chạy npm run build, hoặc dùng tệp phát hành đã dựng sẵn.'),
  secretFinding(seen),
  portFinding(seen),
  seen.folderFault === null ? ok('Ghi được vào chỗ đặt cơ sở dữ liệu.') : error(seen.folderFault),
  ...(seen.freeBytes === null ? [] : [diskFinding(seen.freeBytes)]),
  ...(seen.backupAgeDays === undefined ? [] : [backupFinding(seen.backupAgeDays)]),
  seen.isClockBehind
    ? error('Đồng hồ máy chậm hơn lần ghi số liệu gần nhất: hãy chỉnh giờ rồi mới khởi động.')
    : ok('Đồng hồ máy không chậm hơn số liệu đã ghi.'),
  ...(seen.zoneMinutes === VIETNAM_MINUTES
    ? []
    : [
        advice(
          'Múi giờ của máy không phải giờ Việt Nam: giờ trong nhật ký và giờ sao lưu sẽ lệch. Hãy đặt Asia/Ho_Chi_Minh.',
        ),
      ]),
  ...(seen.service === 'unknown' ? [] : [serviceFinding(seen.service)]),
]

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldest, oldestMinor] = OLDEST_NODE
  return major > oldest || (major === oldest && minor >= oldestMinor)
    ? ok(`Node ${version}.`)
    : error(`Node ${version} đã cũ: hãy cài Node ${OLDEST_NODE.join('.')} trở lên từ nodejs.org.`)
}

function secretFinding({ settingsFault, hasSecret }: Installation): Finding {
  if (settingsFault !== null) return error(settingsFault)
  return hasSecret
    ? ok('Các thiết đặt hợp lệ.')
    : advice(
        'AUTH_SECRET chưa được đặt ở đây: nếu dịch vụ đã có thì không sao, nếu chưa hãy tạo bằng lệnh openssl rand -hex 32.',
      )
}

function portFinding({ port, portUse }: Installation): Finding {
  if (portUse === 'free') return ok(`Cổng ${port} còn trống.`)
  if (portUse === 'so-ket') return ok(`Sơ Kết đang chạy ở cổng ${port}.`)
  return error(
    portUse === 'refused'
      ? `Không mở được cổng ${port}: hãy xem lại HOST và chọn PORT từ 1024 trở lên.`
      : `Cổng ${port} đang có chương trình khác dùng: hãy đặt PORT khác.`,
  )
}

function diskFinding(bytes: number): Finding {
  const free = `Đĩa còn trống ${Math.floor(bytes / MEGABYTE).toLocaleString('vi-VN')} MB`
  if (bytes < FREE_NEEDED) return error(`${free}, sắp đầy: hãy giải phóng chỗ trống.`)
  return bytes < FREE_WANTED ? advice(`${free}: nên giải phóng bớt.`) : ok(`${free}.`)
}

function backupFinding(days: number | null): Finding {
  const todo = 'hãy chạy lệnh backup và hẹn giờ chạy hằng đêm.'
  if (days === null) return advice(`Chưa sao lưu lần nào: ${todo}`)
  return days > BACKUP_DAYS
    ? advice(`Đã ${Math.floor(days)} ngày chưa sao lưu: ${todo}`)
    : ok('Bản sao lưu còn mới.')
}

const serviceFinding = (service: 'installed' | 'missing'): Finding =>
  service === 'installed'
    ? ok('Sơ Kết tự chạy khi máy khởi động.')
    : advice('Máy khởi động lại thì Sơ Kết không tự chạy: hãy cài dịch vụ theo docs/install.md.')
