import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router'
import { indicatorQuery } from '~/api/indicators.ts'
import { overviewQuery } from '~/api/overview.ts'
import type { ScreenSearch } from '~/api/screen.ts'
import { COMPARE_SORTS, type CompareSort } from '~/features/compare/sorts.ts'
import { Failure } from './layout/Failure.tsx'
import { NotFound } from './layout/NotFound.tsx'
import { RootLayout } from './layout/RootLayout.tsx'

// The one table of screens. A route's loader requests what its page shows, and gives the layout the
// unit and month; pages are fetched when first opened. `staticData` is all that navigation, search,
// meeting preparation and the layout know about a screen.

interface RouterContext {
  readonly queryClient: QueryClient
}

/** What every screen keeps in its address. */
interface RootSearch extends ScreenSearch {
  /** The programme whose indicators are shown; all where it is left out. */
  readonly programme?: string | undefined
}

const textIn = (search: Record<string, unknown>, name: string): string | undefined =>
  search[name] === undefined ? undefined : String(search[name])

/** What of an address decides the answers of a month's screen. */
const monthDeps = ({ search: { unit, period, edition, at } }: { search: ScreenSearch }) => ({
  unit,
  period,
  edition,
  at,
})

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): RootSearch => ({
    unit: textIn(search, 'unit'),
    period: textIn(search, 'period'),
    edition: Number(search.edition) || undefined,
    at: Number(search.at) || undefined,
    programme: textIn(search, 'programme'),
  }),
  search: { middlewares: [retainSearchParams(['unit', 'period', 'programme'])] },
  component: RootLayout,
  errorComponent: Failure,
  notFoundComponent: NotFound,
})

interface OverviewSearch {
  /** Rows as they press, in place of the sections' order. */
  readonly order?: 'behind' | undefined
}

/** The options of a screen that requests all it shows for its unit and month. */
const ofMonth = <Screen,>(
  send: (client: QueryClient, search: ScreenSearch) => Promise<Screen>,
) => ({
  loaderDeps: monthDeps,
  loader: async ({
    context: { queryClient },
    deps,
  }: {
    context: RouterContext
    deps: ScreenSearch
  }) => ({ screen: await send(queryClient, deps) }),
})

const overviewOptions = ofMonth((client, search) => client.query(overviewQuery(search)))

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): OverviewSearch => ({
    order: search.order === 'behind' ? 'behind' : undefined,
  }),
  staticData: {
    name: 'overview',
    requests: (client, search) => [
      { part: 'overview', send: () => client.query(overviewQuery(search)) },
    ],
  },
  ...overviewOptions,
  component: lazyRouteComponent(
    () => import('~/features/overview/OverviewPage.tsx'),
    'OverviewPage',
  ),
})

const briefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/brief',
  ...overviewOptions,
  component: lazyRouteComponent(() => import('~/features/brief/BriefPage.tsx'), 'BriefPage'),
})

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$id',
  staticData: {
    requests: (client, search, rows) =>
      (rows ?? []).map(({ indicator: { id, name } }) => ({
        part: { indicator: name },
        send: () => client.query(indicatorQuery(id, search)),
      })),
  },
  loaderDeps: monthDeps,
  loader: async ({ context: { queryClient }, params: { id }, deps }) => ({
    screen: await queryClient.query(indicatorQuery(id, deps)),
  }),
  component: lazyRouteComponent(
    () => import('~/features/indicator/IndicatorPage.tsx'),
    'IndicatorPage',
  ),
})

// What only opened screens ask for is not in the first load.
const reported = () => import('~/features/report/load.ts')

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/report',
  staticData: {
    name: 'report',
    requests: (client, search) => [
      { part: 'report', send: async () => (await reported()).loadReport(client, search) },
      { part: 'report', send: async () => (await reported()).loadCorrections(client, search) },
    ],
  },
  ...ofMonth(async (client, search) => (await reported()).loadReport(client, search)),
  component: lazyRouteComponent(() => import('~/features/report/ReportPage.tsx'), 'ReportPage'),
})

interface CompareSearch {
  readonly indicator?: string | undefined
  readonly sort?: CompareSort | undefined
}

const compared = () => import('~/features/compare/load.ts')
const sendMatrix = async (client: QueryClient, search: ScreenSearch) =>
  (await compared()).loadMatrix(client, search)

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  staticData: {
    name: 'compare',
    requests: (client, search, rows) =>
      rows === null
        ? []
        : [
            { part: 'compare', send: () => sendMatrix(client, search) },
            ...rows.map(({ indicator: { id, name } }) => ({
              part: { indicator: name },
              send: () => compared().then((load) => load.loadComparison(client, id, search)),
            })),
          ],
  },
  validateSearch: (search: Record<string, unknown>): CompareSearch => ({
    indicator: textIn(search, 'indicator'),
    sort: COMPARE_SORTS.find((sort) => sort === search.sort),
  }),
  loaderDeps: ({ search }) => ({ ...monthDeps({ search }), indicator: search.indicator }),
  loader: async ({ context: { queryClient }, deps: { indicator, ...deps } }) => ({
    screen: await (indicator === undefined
      ? sendMatrix(queryClient, deps)
      : (await compared()).loadComparison(queryClient, indicator, deps)),
  }),
  component: lazyRouteComponent(() => import('~/features/compare/ComparePage.tsx'), 'ComparePage'),
})

interface EntrySearch {
  /** The report's words are being read beside the sheet. */
  readonly reading?: boolean | undefined
  /** The months of the parts are shown, to be published in one go. */
  readonly parts?: true | undefined
}

// The office's screens show what only signed-in people may see: the server renders none of it.
const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/work',
  staticData: { name: 'work', operation: 'getWork', isOffice: true },
  component: lazyRouteComponent(() => import('~/features/work/WorkPage.tsx'), 'WorkPage'),
})

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entry',
  staticData: { name: 'entry', operation: 'getSheet', isOffice: true },
  validateSearch: (search: Record<string, unknown>): EntrySearch => ({
    reading: search.reading === true || undefined,
    parts: search.parts === true || undefined,
  }),
  component: lazyRouteComponent(() => import('~/features/entry/EntryPage.tsx'), 'EntryPage'),
})

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entry/import',
  staticData: { operation: 'importEntries', isOffice: true },
  component: lazyRouteComponent(() => import('~/features/import/ImportPage.tsx'), 'ImportPage'),
})

const monthsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entry/months',
  staticData: { operation: 'getCoverage', isOffice: true },
  validateSearch: (search: Record<string, unknown>): { year?: number | undefined } => ({
    year: Number(search.year) || undefined,
  }),
  component: lazyRouteComponent(() => import('~/features/months/MonthsPage.tsx'), 'MonthsPage'),
})

interface SignInSearch {
  readonly next?: string | undefined
  readonly token?: string | undefined
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  staticData: { name: 'signIn', isOffice: true },
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    next: textIn(search, 'next'),
    token: textIn(search, 'token'),
  }),
  component: lazyRouteComponent(() => import('~/features/sign-in/SignInPage.tsx'), 'SignInPage'),
})

const adminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  staticData: { name: 'admin', operation: 'listIndicatorWords', isOffice: true },
  validateSearch: (search: Record<string, unknown>): { section?: string | undefined } => ({
    section: textIn(search, 'section'),
  }),
  component: lazyRouteComponent(() => import('~/features/admin/AdminPage.tsx'), 'AdminPage'),
})

interface PresentSearch {
  /** The slide that is shown. */
  readonly slide?: string | undefined
}

/** Fetched with the first show. */
const loadShow = async (client: QueryClient, search: ScreenSearch) =>
  (await import('~/api/show.ts')).loadShow(client, search)

/** Both windows of a show request the same: the month, frozen while a meeting is in progress. */
const showOptions = {
  validateSearch: (search: Record<string, unknown>): PresentSearch => ({
    slide: textIn(search, 'slide'),
  }),
  ...ofMonth(loadShow),
}

const presentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/present',
  ...showOptions,
  staticData: {
    name: 'present',
    isBare: true,
    requests: (client, search) => [{ part: 'present', send: () => loadShow(client, search) }],
  },
  component: lazyRouteComponent(() => import('~/features/present/PresentPage.tsx'), 'PresentPage'),
})

const notesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/present/notes',
  ...showOptions,
  staticData: { isBare: true },
  component: lazyRouteComponent(() => import('~/features/present/NotesPage.tsx'), 'NotesPage'),
})

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      overviewRoute,
      briefRoute,
      indicatorRoute,
      reportRoute,
      compareRoute,
      presentRoute,
      notesRoute,
      workRoute,
      entryRoute,
      importRoute,
      monthsRoute,
      adminRoute,
      signInRoute,
    ]),
    context: { queryClient },
    ...(history && { history }),
    defaultPreload: 'intent',
    // Loaded data is cached by the query client, which knows its age.
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: Failure,
    // The current screen stays until the next one is loaded.
    defaultPendingMs: 10_000,
    // On the server it would write a script into the page, which the page's policy forbids.
    scrollRestoration: typeof document !== 'undefined',
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
