import { mutationOptions } from '@tanstack/react-query'
import pLimit from 'p-limit'

import {
  existingOf,
  type StarterIndicator,
  type StarterLevel,
  type StarterSection,
  sectionLike,
  starterIndicator,
  starterWords,
  withSections,
} from '~/domain/starter-indicator.ts'
import { invalidateData, onVersion } from './change.ts'
import { type Api, apiOf } from './client.ts'
import { answerOf } from './problem.ts'
import { conflictIn } from './refusal.ts'

/** What was chosen of the catalogue. */
interface StarterChoice {
  readonly level: StarterLevel
  /** In their order, each with the indicators chosen of it. */
  readonly sections: readonly StarterSection[]
  /** Told after each indicator, whether or not it was created. */
  readonly onProgress: (done: number) => void
}

export interface StarterFailure {
  readonly indicator: StarterIndicator
  readonly problem: unknown
}

interface StarterOutcome {
  readonly created: number
  readonly sectionsAdded: number
  readonly failures: readonly StarterFailure[]
}

/** Words may be on their way while the next indicators are created. */
const AT_ONCE = 4

/**
 * Creates the sections that are missing, then the indicators one behind the other, which is their
 * order, each with its words. What fails is in the outcome and can be sent again: what is there
 * already is not created twice, and words that somebody gave it are kept.
 *
 * @throws ApiProblem, TypeError without a network, if not even the sections could be created
 */
export const addStarterIndicators = mutationOptions<StarterOutcome, Error, StarterChoice>({
  mutationFn: async ({ level, sections, onProgress }, { client }) => {
    const api = apiOf(client)
    const atOnce = pLimit(AT_ONCE)
    const failures: StarterFailure[] = []
    let done = 0
    try {
      const { placed, added } = await addSections(api, sections)
      const { indicators: existing } = await answerOf(await api['indicator-definitions'].$get({}))
      const settled: Promise<void>[] = []
      const settle = async (indicator: StarterIndicator, work: Promise<unknown>) => {
        await work.catch((problem: unknown) => failures.push({ indicator, problem }))
        done += 1
        onProgress(done)
      }
      for (const section of sections)
        for (const starter of section.indicators) {
          const group = sectionLike(section, placed)?.id ?? section.id
          const id = existingOf(starter, existing)?.id
          const adding = id === undefined ? addOne(api, starter, level, group) : Promise.resolve(id)
          settled.push(
            settle(
              starter,
              adding.then((added) => atOnce(() => addWords(api, added, starter))),
            ),
          )
          await adding.catch(() => {})
        }
      await Promise.all(settled)
      return { created: done - failures.length, sectionsAdded: added, failures }
    } finally {
      await invalidateData(client)
    }
  },
})

async function addSections(api: Api, needed: readonly StarterSection[]) {
  const { sections, version } = await answerOf(await api.sections.$get({}))
  const placed = withSections(sections, needed)
  const added = placed.length - sections.length
  if (added > 0)
    await answerOf(
      await api.sections.$put({ header: onVersion(version), json: { sections: [...placed] } }),
    )
  return { placed, added }
}

async function addOne(
  api: Api,
  starter: StarterIndicator,
  level: StarterLevel,
  group: string,
): Promise<string> {
  const input = { ...starterIndicator(starter, level, group), closedFrom: null }
  return (await answerOf(await api.indicators.$post({ json: input }))).id
}

async function addWords(api: Api, indicator: string, starter: StarterIndicator): Promise<void> {
  try {
    await answerOf(
      await api['indicator-words'][':indicator'].$put({
        param: { indicator },
        header: onVersion(0),
        json: starterWords(starter),
      }),
    )
  } catch (problem) {
    if (conflictIn(problem) === undefined) throw problem
  }
}
