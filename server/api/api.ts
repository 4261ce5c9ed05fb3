import { HTTPException } from 'hono/http-exception'

import type { Store } from '../store/store.ts'
import type { Accounts } from './accounts.ts'
import { arrangementRoutes } from './arrangements.ts'
import { compareRoutes } from './compare.ts'
import { correctionRoutes } from './corrections.ts'
import { coverageRoutes } from './coverage.ts'
import { directiveRoutes } from './directives.ts'
import { eventRoutes } from './events.ts'
import { explanationRoutes } from './explanations.ts'
import { exportRoutes } from './export.ts'
import { problemOf } from './failures.ts'
import { handInRoutes } from './hand-ins.ts'
import { importRoutes } from './imports.ts'
import { indicatorAdminRoutes } from './indicator-admin.ts'
import { indicatorWordsRoutes } from './indicator-words.ts'
import { indicatorRoutes } from './indicators.ts'
import { matrixRoutes } from './matrix.ts'
import { meetingRoutes } from './meetings.ts'
import { makeRouter } from './operation.ts'
import { overviewRoutes } from './overview.ts'
import { periodRoutes } from './periods.ts'
import { Problem } from './problem.ts'
import { programmeRoutes } from './programmes.ts'
import { publicationRoutes } from './publication.ts'
import { referencePage } from './reference-page.ts'
import { reportRoutes } from './report.ts'
import { sectionRoutes } from './sections.ts'
import { sessionRoutes } from './session.ts'
import { sheetColumnsRoutes } from './sheet-columns.ts'
import { sheetRoutes } from './sheets.ts'
import { successionRoutes } from './successions.ts'
import { type System, systemRoutes } from './system.ts'
import { targetRoutes } from './targets.ts'
import { unitRoutes } from './units.ts'
import { refuseUnstorable } from './unstorable.ts'
import { userRoutes } from './users.ts'
import { versionTag } from './version-tag.ts'
import { workRoutes } from './work.ts'

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Sơ Kết',
    version: '1',
    description:
      'Số liệu hằng tháng của một đảng bộ: chỉ tiêu, kỳ, báo cáo; đọc, nhập, duyệt, quản trị.',
  },
}

interface ApiOptions {
  /** Nobody can sign in if left out. */
  readonly accounts?: Accounts
  /** Whether published figures may be read without signing in. */
  readonly isReadingOpen?: boolean
  /** Called with every error that is not the caller's fault; the caller only learns that it failed. */
  readonly onError?: (error: Error) => void
  /** Names the build: answers cached from one build are not valid for the next. */
  readonly release?: string
  /** The state of the installation, for its administrator. */
  readonly system?: () => Promise<System>
}

/**
 * The whole API over any store: the only place where requests are routed, checked and answered.
 * Node gives it SQL, the mocks give it memory.
 */
export function createApi(
  store: Store,
  {
    accounts = nobody,
    isReadingOpen = true,
    onError = console.error,
    release = 'dev',
    system = async () => UNKNOWN_SYSTEM,
  }: ApiOptions = {},
) {
  const router = makeRouter()
  router.use('/api/*', async (c, next) => {
    c.set('store', store)
    c.set('accounts', accounts)
    c.set('isReadingOpen', isReadingOpen)
    c.set('account', await accounts.identify(c.req.raw.headers))
    await next()
  })
  router.use('/api/*', refuseUnstorable)
  router.use('/api/*', versionTag(release))
  router.notFound(() => new Problem('unknown-address').response())
  router.onError((error) => {
    if (error instanceof Problem) return error.response()
    // A body that is not JSON is the sender's fault: nothing to log.
    if (error instanceof HTTPException && error.status < 500)
      return new Problem('invalid-request').response()
    onError(error)
    return (problemOf(error) ?? new Problem('internal-error')).response()
  })
  const api = router
    .route('/', unitRoutes(store))
    .route('/', indicatorRoutes(store))
    .route('/', periodRoutes(store))
    .route('/', overviewRoutes(store))
    .route('/', reportRoutes(store))
    .route('/', compareRoutes(store))
    .route('/', matrixRoutes(store))
    .route('/', correctionRoutes(store))
    .route('/', sessionRoutes(store))
    .route('/', sheetRoutes(store))
    .route('/', publicationRoutes(store))
    .route('/', handInRoutes(store))
    .route('/', workRoutes(store))
    .route('/', coverageRoutes(store))
    .route('/', targetRoutes(store))
    .route('/', explanationRoutes(store))
    .route('/', eventRoutes(store))
    .route('/', directiveRoutes(store))
    .route('/', arrangementRoutes(store))
    .route('/', indicatorWordsRoutes(store))
    .route('/', sheetColumnsRoutes(store))
    .route('/', importRoutes(store))
    .route('/', meetingRoutes(store))
    .route('/', indicatorAdminRoutes(store))
    .route('/', programmeRoutes(store))
    .route('/', sectionRoutes(store))
    .route('/', successionRoutes(store))
    .route('/', userRoutes(store))
    .route('/', systemRoutes(store, system))
    .route('/', exportRoutes(store))
  api.doc31('/api/openapi.json', DESCRIPTION)
  api.get('/api/docs', (c) => c.html(referencePage(api.getOpenAPI31Document(DESCRIPTION))))
  return api
}

const UNKNOWN_SYSTEM: System = {
  version: 'dev',
  database: 'memory',
  databaseVersion: '',
  sizeBytes: null,
  lastBackupAt: null,
  startedAt: '',
  isHealthy: true,
}

const nobody: Accounts = {
  identify: async () => null,
  signIn: async () => ({ kind: 'wrong' }),
  signOut: async () => [],
  endSessions: async () => {},
  isPassword: async () => false,
  list: async () => [],
  add: async () => null,
  change: async () => null,
  setPassword: async () => {},
  refusePassword: async () => null,
  isSetUpToken: async () => false,
}

/** The type of the browser's client. Types only, so no schema reaches its bundle. */
export type Api = ReturnType<typeof createApi>
