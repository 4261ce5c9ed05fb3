import { type QueryClient, queryOptions } from '@tanstack/react-query'

import { invalidateData, onVersion } from './change.ts'
import { type Api, apiOf } from './client.ts'
import { type AnswerTo, answerOf, conflictIn } from './problem.ts'
import { request } from './request.ts'

export type UnitHistoryList = AnswerTo<Api['unit-history']['$get']>
export type Definitions = AnswerTo<Api['indicator-definitions']['$get']>
export type Definition = Definitions['indicators'][number]
export type Users = AnswerTo<Api['users']['$get']>
export type User = Users['users'][number]
export type Audit = AnswerTo<Api['audit']['$get']>
export type SystemState = AnswerTo<Api['system']['$get']>
type TargetsOf = Api['targets'][':unit'][':year']
export type YearTargets = AnswerTo<TargetsOf['$get']>
type TargetOf = TargetsOf[':indicator'][':base']
export type TargetInput = Parameters<TargetOf['$put']>[0]['json']
export type TargetKey = Parameters<TargetOf['$put']>[0]['param']
export type UnitInput = Parameters<Api['units'][':id']['$put']>[0]['json']
export type NewUnit = Parameters<Api['units']['$post']>[0]['json']
export type DefinitionInput = Parameters<Api['indicators'][':id']['$put']>[0]['json']
export type NewUser = Parameters<Api['users']['$post']>[0]['json']
export type UserInput = Parameters<Api['users'][':id']['$put']>[0]['json']
export type AuditFilter = Parameters<Api['audit']['$get']>[0]['query']

// What an administrator reads is asked for each time it is opened.
const FRESH = { staleTime: 0, refetchInterval: false } as const

export const unitHistoryQuery = () =>
  queryOptions({
    queryKey: ['unit-history'],
    queryFn: request((api, init) => api['unit-history'].$get({}, init)),
    ...FRESH,
  })

export const definitionsQuery = () =>
  queryOptions({
    queryKey: ['definitions'],
    queryFn: request((api, init) => api['indicator-definitions'].$get({}, init)),
    ...FRESH,
  })

export const usersQuery = () =>
  queryOptions({
    queryKey: ['users'],
    queryFn: request((api, init) => api.users.$get({}, init)),
    ...FRESH,
  })

export const auditQuery = (filter: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', JSON.stringify(filter)],
    queryFn: request((api, init) => api.audit.$get({ query: filter }, init)),
    ...FRESH,
  })

export const systemQuery = () =>
  queryOptions({
    queryKey: ['system'],
    queryFn: request((api, init) => api.system.$get({}, init)),
    ...FRESH,
  })

export const targetsQuery = (unit: string, year: string) =>
  queryOptions({
    queryKey: ['targets', unit, year],
    queryFn: request((api, init) =>
      api.targets[':unit'][':year'].$get({ param: { unit, year } }, init),
    ),
    ...FRESH,
  })

/** Does a change, and has everything but the session asked for anew; so where others were faster. */
async function changing<T>(client: QueryClient, change: (api: Api) => Promise<T>): Promise<T> {
  try {
    const answer = await change(apiOf(client))
    await invalidateData(client)
    return answer
  } catch (problem) {
    if (conflictIn(problem) !== undefined) void invalidateData(client)
    throw problem
  }
}

export const addUnit = (client: QueryClient, json: NewUnit) =>
  changing(client, async (api) => answerOf(await api.units.$post({ json })))

export const changeUnit = (client: QueryClient, id: string, json: UnitInput, version: number) =>
  changing(client, async (api) =>
    answerOf(await api.units[':id'].$put({ param: { id }, header: onVersion(version), json })),
  )

export const addIndicator = (client: QueryClient, id: string, json: DefinitionInput) =>
  changing(client, async (api) => answerOf(await api.indicators.$post({ json: { id, ...json } })))

export const changeIndicator = (
  client: QueryClient,
  id: string,
  json: DefinitionInput,
  version: number,
) =>
  changing(client, async (api) =>
    answerOf(await api.indicators[':id'].$put({ param: { id }, header: onVersion(version), json })),
  )

export const orderIndicators = (client: QueryClient, ids: string[]) =>
  changing(client, async (api) => answerOf(await api['indicator-order'].$put({ json: { ids } })))

export const addUser = (client: QueryClient, json: NewUser) =>
  changing(client, async (api) => answerOf(await api.users.$post({ json })))

export const changeUser = (client: QueryClient, id: string, json: UserInput) =>
  changing(client, async (api) => answerOf(await api.users[':id'].$put({ param: { id }, json })))

export const resetPassword = (client: QueryClient, id: string, password: string) =>
  changing(client, async (api) =>
    answerOf(await api.users[':id'].password.$put({ param: { id }, json: { password } })),
  )

export const endSessions = (client: QueryClient, id: string) =>
  changing(client, async (api) =>
    answerOf(await api.users[':id'].sessions.$delete({ param: { id }, json: {} })),
  )

export const saveTarget = (
  client: QueryClient,
  param: TargetKey,
  json: TargetInput,
  version: number,
) =>
  changing(client, async (api) =>
    answerOf(
      await api.targets[':unit'][':year'][':indicator'][':base'].$put({
        param,
        header: onVersion(version),
        json,
      }),
    ),
  )

export const removeTarget = (
  client: QueryClient,
  param: TargetKey,
  reason: string,
  version: number,
) =>
  changing(client, async (api) =>
    answerOf(
      await api.targets[':unit'][':year'][':indicator'][':base'].$delete({
        param,
        header: onVersion(version),
        json: { reason },
      }),
    ),
  )
