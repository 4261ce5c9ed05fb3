import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { backUp } from './backup.ts'
import { CommandError } from './command-error.ts'
import { restore } from './restore.ts'

/**
 * Where releases are installed: `releases/<version>` for each, and the link `current` to the one that
 * the service runs. A link is replaced in one step, so there is a program at every moment.
 */
interface Home {
  readonly releases: string
  readonly current: string
  /** What `rollback` goes back to: written by an update. */
  readonly previous: string
}

interface Previous {
  readonly release: string
  /** The backup made before the update; `null` if there was no database yet. */
  readonly backup: string | null
}

/** @throws CommandError for a clone, which has no releases beside it */
function homeOf(program: string): Home {
  const releases = dirname(resolve(program))
  if (basename(releases) !== 'releases')
    throw new CommandError(
      'Bản này không cài từ tệp phát hành (không nằm trong thư mục releases): xem docs/install.md.',
    )
  const home = dirname(releases)
  return { releases, current: join(home, 'current'), previous: join(home, 'previous.json') }
}

/**
 * Backs the database up, unpacks a release beside the one that runs, and points `current` to it. The
 * running server is not touched: it is restarted afterwards, and migrates the tables then.
 *
 * @param archive - `so-ket-<version>.tar.gz`
 * @returns the release and the backup
 * @throws CommandError if the archive is not a release, or one that is installed already
 */
export async function update(
  { program, database, now }: { program: string; database: string; now: Date },
  archive: string,
): Promise<{ release: string; backup: string | null }> {
  const home = homeOf(program)
  const release = /^so-ket-(.+)\.tar\.gz$/.exec(basename(archive))?.[1]
  if (!release || !existsSync(archive))
    throw new CommandError(`Không có tệp phát hành ${archive} (so-ket-….tar.gz).`)
  // The next release would not find it.
  if (resolve(database).startsWith(resolve(program)))
    throw new CommandError(
      'Cơ sở dữ liệu nằm trong thư mục chương trình: hãy dời ra ngoài và đặt DATABASE_URL.',
    )
  const folder = join(home.releases, release)
  if (existsSync(folder)) throw new CommandError(`Bản ${release} đã được cài rồi.`)
  const backup = existsSync(database) ? backupPath(database, now) : null
  if (backup !== null) await backUp(database, backup)
  unpack(archive, folder)
  const previous: Previous = { release: basename(resolve(program)), backup }
  writeFileSync(home.previous, JSON.stringify(previous))
  pointTo(home.current, folder)
  return { release, backup }
}

/**
 * Points `current` back to the release before the last update. If the newer one has changed the
 * tables, the backup of before the update replaces the database, which stays beside it; if not, the
 * data stays as it is.
 *
 * @throws CommandError if there is nothing to go back to, or while a server has the database open
 */
export async function rollback({
  program,
  database,
  now,
}: {
  program: string
  database: string
  now: Date
}): Promise<{ release: string; kept: string | null }> {
  const home = homeOf(program)
  if (!existsSync(home.previous)) throw new CommandError('Chưa cập nhật lần nào để quay lại.')
  const { release, backup } = JSON.parse(readFileSync(home.previous, 'utf8')) as Previous
  const folder = join(home.releases, release)
  if (!existsSync(folder)) throw new CommandError(`Không còn thư mục của bản ${release}.`)
  const isNewer = existsSync(database) && hasNewerTables(database, folder)
  if (isNewer && backup === null)
    throw new CommandError(
      'Bảng đã đổi mà không có bản sao lưu trước khi cập nhật: chưa quay lại được.',
    )
  const kept =
    isNewer && backup !== null
      ? (await restore(backup, database, { overwrite: true, now })).before
      : null
  pointTo(home.current, folder)
  rmSync(home.previous)
  return { release, kept }
}

const backupPath = (database: string, now: Date): string =>
  join(dirname(database), `before-update-${now.toISOString().replaceAll(/[:.]/g, '-')}.sqlite`)

/** Under another name until it is complete: an update that was cut short can be run again. */
function unpack(archive: string, folder: string): void {
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial)
  // Linux and Windows 10 both have it; the archive holds one folder.
  const { status } = spawnSync('tar', [
    '-xzf',
    resolve(archive),
    '-C',
    partial,
    '--strip-components=1',
  ])
  if (status !== 0 || !existsSync(join(partial, 'server/main.ts'))) {
    rmSync(partial, { recursive: true, force: true })
    throw new CommandError(`Tệp ${archive} không phải bản phát hành, hoặc bị hỏng.`)
  }
  renameSync(partial, folder)
}

function pointTo(link: string, folder: string): void {
  const next = `${link}.next`
  rmSync(next, { force: true })
  // Windows lets everybody make a junction, but only administrators other links.
  symlinkSync(folder, next, 'junction')
  // Windows does not rename over a junction.
  if (process.platform === 'win32') rmSync(link, { force: true })
  renameSync(next, link)
}

/** Whether tables were migrated by a release that `folder` does not know. */
function hasNewerTables(database: string, folder: string): boolean {
  const known = new Set(
    readdirSync(join(folder, 'server/store/migrations')).map((file) => basename(file, '.ts')),
  )
  const sqlite = new DatabaseSync(database, { readOnly: true })
  try {
    const rows = sqlite.prepare('select name from kysely_migration').all()
    return rows.some(({ name }) => !known.has(String(name)))
  } finally {
    sqlite.close()
  }
}
