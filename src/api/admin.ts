import { mutationOptions, queryOptions } from '@tanstack/react-query'

import {
  change,
  eachInTurn,
  type InTurn,
  invalidateData,
  type Outcome,
  onVersion,
} from './change.ts'
import { type Api, apiOf } from './client.ts'
import { type AnswerTo, answerOf } from './problem.ts'
import { request } from './request.ts'

export type UnitHistoryList = AnswerTo<Api['unit-history']['$get']>
type Definitions = AnswerTo<Api['indicator-definitions']['$get']>
export type Definition = Definitions['indicators'][number]
type Successions = AnswerTo<Api['successions']['$get']>
export type VersionedSuccession = Successions['successions'][number]
export type SuccessionInput = Parameters<Api['successions']['$post']>[0]['json']
type Users = AnswerTo<Api['users']['$get']>
export type User = Users['users'][number]
export type Audit = AnswerTo<Api['audit']['$get']>
type TargetsOf = Api['targets'][':unit']
export type YearTargets = AnswerTo<TargetsOf[':year']['$get']>
type TargetOf = TargetsOf[':span'][':indicator'][':base']
export type TargetInput = Parameters<TargetOf['$put']>[0]['json']
type TargetKey = Parameters<TargetOf['$put']>[0]['param'] & {
  /** The first month judged by it; empty for the first of its span and base. */
  readonly revisedFrom: string
}
export type UnitInput = Parameters<Api['units'][':id']['$put']>[0]['json']
export type NewUnit = Parameters<Api['units']['$post']>[0]['json']
export type DefinitionInput = Parameters<Api['indicators'][':id']['$put']>[0]['json']
export type SectionsInput = Parameters<Api['sections']['$put']>[0]['json']
export type NewUser = Parameters<Api['users']['$post']>[0]['json']
export type UserInput = Parameters<Api['users'][':id']['$put']>[0]['json']
export type AuditFilter = Parameters<Api['audit']['$get']>[0]['query']

// Fetched again whenever a section of the administration opens.
const FRESH = { staleTime: 0, refetchInterval: false } as const

export const unitHistoryQuery = () =>
  queryOptions({
    queryKey: ['unit-history'],
    queryFn: request((api, init) => api['unit-history'].$get({}, init)),
    ...FRESH,
  })

export const successionsQuery = () =>
  queryOptions({
    queryKey: ['successions'],
    queryFn: request((api, init) => api.successions.$get({}, init)),
    ...FRESH,
  })

export const definitionsQuery = () =>
  queryOptions({
    queryKey: ['definitions'],
    queryFn: request((api, init) => api['indicator-definitions'].$get({}, init)),
    ...FRESH,
  })

export const sectionsQuery = () =>
  queryOptions({
    queryKey: ['sections'],
    queryFn: request((api, init) => api.sections.$get({}, init)),
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

interface Change<Input> {
  readonly id: string
  readonly input: Input
  /** Of the record the change was made on. */
  readonly version: number
}

export const addUnit = change((api, json: NewUnit) => api.units.$post({ json }))

/** Writes all or none. Fails with `already-there` or `unknown-unit`, and the id of that unit. */
export const addUnits = change((api, units: readonly NewUnit[]) =>
  api['unit-list'].$post({ json: { units: [...units] } }),
)

/** Fails with `changed-meanwhile` and the stored unit. */
export const changeUnit = change((api, { id, input, version }: Change<UnitInput>) =>
  api.units[':id'].$put({ param: { id }, header: onVersion(version), json: input }),
)

/** Fails with `in-use`, `changed-meanwhile` or `unknown-unit`. */
export const removeUnit = change((api, { id, version }: Omit<Change<never>, 'input'>) =>
  api.units[':id'].$delete({ param: { id }, header: onVersion(version), json: {} }),
)

/** Fails with `told-twice`, `in-a-circle`, `unknown-unit` or `invalid-request`. */
export const addSuccession = change((api, json: SuccessionInput) => api.successions.$post({ json }))

/** Fails as {@link addSuccession}, and with `changed-meanwhile` and the stored succession. */
export const changeSuccession = change((api, { id, input, version }: Change<SuccessionInput>) =>
  api.successions[':id'].$put({ param: { id }, header: onVersion(version), json: input }),
)

/** Fails with `changed-meanwhile` or `unknown-record`. */
export const removeSuccession = change((api, { id, version }: Omit<Change<never>, 'input'>) =>
  api.successions[':id'].$delete({ param: { id }, header: onVersion(version), json: {} }),
)

export const addIndicator = change((api, json: DefinitionInput & { readonly id: string }) =>
  api.indicators.$post({ json }),
)

/** Fails with `changed-meanwhile` and the stored indicator. */
export const changeIndicator = change((api, { id, input, version }: Change<DefinitionInput>) =>
  api.indicators[':id'].$put({ param: { id }, header: onVersion(version), json: input }),
)

/** Fails with `in-use`, `changed-meanwhile` or `unknown-indicator`. */
export const removeIndicator = change((api, { id, version }: Omit<Change<never>, 'input'>) =>
  api.indicators[':id'].$delete({ param: { id }, header: onVersion(version), json: {} }),
)

export const orderIndicators = change((api, ids: string[]) =>
  api['indicator-order'].$put({ json: { ids } }),
)

/** All of them, in their order. Fails with `changed-meanwhile` and the stored ones. */
export const saveSections = change((api, { input, version }: Omit<Change<SectionsInput>, 'id'>) =>
  api.sections.$put({ header: onVersion(version), json: input }),
)

/** Fails with `weak-password` or `already-there`. */
export const addUser = change((api, json: NewUser) => api.users.$post({ json }))

/** One account after another, each told in the trail. */
export const addUsers = mutationOptions<Outcome<NewUser>, Error, InTurn<NewUser>>({
  mutationFn: async (users, { client }) => {
    const outcome = await eachInTurn(users, async (json) =>
      answerOf(await apiOf(client).users.$post({ json })),
    )
    await invalidateData(client)
    return outcome
  },
})

export const changeUser = change((api, { id, input }: Omit<Change<UserInput>, 'version'>) =>
  api.users[':id'].$put({ param: { id }, json: input }),
)

/** Fails with `weak-password`. */
export const resetPassword = change(
  (api, { id, password }: Pick<User, 'id'> & { readonly password: string }) =>
    api.users[':id'].password.$put({ param: { id }, json: { password } }),
)

/** Signs the account out on every device. */
export const endSessions = change((api, { id }: Pick<User, 'id'>) =>
  api.users[':id'].sessions.$delete({ param: { id }, json: {} }),
)

export interface TargetChange<Input> extends Omit<Change<Input>, 'id'> {
  readonly key: TargetKey
}

const addressOf = ({ revisedFrom, ...param }: TargetKey) => ({
  param,
  query: revisedFrom ? { from: revisedFrom } : {},
})

const putTarget = (api: Api, { key, input, version }: TargetChange<TargetInput>) =>
  api.targets[':unit'][':span'][':indicator'][':base'].$put({
    ...addressOf(key),
    header: onVersion(version),
    json: input,
  })

/** Fails with `changed-meanwhile` and the stored target, `null` where it was removed. */
export const saveTarget = change(putTarget)

/** One after another, up to the first that fails as {@link saveTarget} does. */
export const saveTargets = mutationOptions<void, Error, InTurn<TargetChange<TargetInput>>>({
  mutationFn: async ({ items, onProgress }, { client }) => {
    try {
      for (const [at, each] of items.entries()) {
        await answerOf(await putTarget(apiOf(client), each))
        onProgress(at + 1)
      }
    } finally {
      await invalidateData(client)
    }
  },
})

/** Fails with `changed-meanwhile`, as {@link saveTarget}. */
export const removeTarget = change(
  (api, { key, input, version }: TargetChange<Pick<TargetInput, 'reason'>>) =>
    api.targets[':unit'][':span'][':indicator'][':base'].$delete({
      ...addressOf(key),
      header: onVersion(version),
      json: input,
    }),
)
