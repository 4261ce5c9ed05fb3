import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'
import type { Account } from '~/domain/account.ts'
import type { Indicator } from '~/domain/indicator.ts'
import { can, type OperationId } from '~/domain/permissions.ts'
import type { Text } from '~/language/catalogues/vi.ts'
import type { Overview } from './overview.ts'
import type { ScreenSearch } from './screen.ts'

/** A screen's name in the texts of the navigation. */
export type ScreenName = Exclude<keyof Text['nav'], 'label' | 'search'>

/** What the office's screens are there for: each is closed to whoever may not do it. */
export type OfficeOperation = Extract<
  OperationId,
  'getWork' | 'getSheet' | 'importEntries' | 'getCoverage' | 'listIndicatorWords'
>

/** What one request of a month is for: a screen, or the page of an indicator. */
export type MonthPart = ScreenName | { readonly indicator: Indicator['name'] }

export interface MonthRequest {
  readonly part: MonthPart
  readonly send: () => Promise<unknown>
}

/** Everything the app knows about a screen except its route (src/app/screens.tsx). */
export interface ScreenRegistration {
  /** A screen with a name is found by the search and, unless it is the account's, in the header. */
  readonly name?: ScreenName
  /** What an account must be allowed to do there; left out for readers' screens. */
  readonly operation?: OfficeOperation
  /** It has its own month navigation, and shows nothing without an account. */
  readonly isOffice?: boolean
  /** It fills the window: no header, no month bar. */
  readonly isBare?: boolean
  /**
   * The requests the screen makes for a month, sent ahead of a meeting so that it needs no network.
   *
   * @param rows - the month's indicators; `null` for the month before, which is only looked back at
   */
  readonly requests?: (
    client: QueryClient,
    search: ScreenSearch,
    rows: Overview['rows'] | null,
  ) => readonly MonthRequest[]
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption extends ScreenRegistration {}
}

/** All screens with their paths, in the order of the table. */
export const registeredScreens = (
  router: AnyRouter,
): readonly (ScreenRegistration & { readonly path: string })[] =>
  Object.values(router.routesById).map(({ fullPath, options }) => ({
    ...options.staticData,
    path: fullPath,
  }))

/** The screens with a name that somebody may open; `account` is `null` for readers. */
export const screensFor = (router: AnyRouter, account: Pick<Account, 'role'> | null | undefined) =>
  registeredScreens(router).flatMap(({ name, operation, path }) =>
    name && (!operation || can(account, operation)) ? [{ name, path }] : [],
  )
