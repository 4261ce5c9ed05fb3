import { expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { STARTER_CATALOGUE } from '../../src/domain/starter-catalogue.ts'
import {
  STARTER_LEVELS,
  sectionsFor,
  starterIndicator,
  starterWords,
} from '../../src/domain/starter-indicator.ts'
import { answerTo, clientOf, onVersion } from '../../test/api-client.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

test.each(STARTER_LEVELS)(
  'the API takes every indicator offered to a %s, with its words',
  async (level) => {
    const { accounts, signInAs } = memoryAccounts()
    const client = clientOf(createApi(memoryStore(), { accounts }))
    signInAs('admin')
    const sections = sectionsFor(STARTER_CATALOGUE, level)
    const named = sections.map(({ id, name }) => ({ id, name }))
    const { sections: before, version } = await answerTo(client.sections.$get({}))
    const others = before.filter(({ id }) => !named.some((each) => each.id === id))
    await answerTo(
      client.sections.$put({
        header: onVersion(version),
        json: { sections: [...named, ...others] },
      }),
    )
    for (const { id: group, indicators } of sections)
      for (const each of indicators) {
        const input = starterIndicator(each, level, group)
        await answerTo(client.indicators.$post({ json: { ...input, closedFrom: null } }))
        await answerTo(
          client['indicator-words'][':indicator'].$put({
            param: { indicator: each.id },
            header: onVersion(0),
            json: starterWords(each),
          }),
        )
      }
    const { indicators } = await answerTo(client['indicator-definitions'].$get({}))
    const { words } = await answerTo(client['indicator-words'].$get({}))
    const offered = sections.flatMap((section) => section.indicators)
    expect(indicators.map(({ name }) => name)).toEqual(offered.map(({ name }) => name))
    expect(words.map((each) => each.words)).toEqual(offered.map(starterWords))
  },
)
