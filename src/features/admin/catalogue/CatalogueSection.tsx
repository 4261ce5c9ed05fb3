import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { definitionsQuery, sectionsQuery, unitHistoryQuery } from '~/api/admin.ts'
import { addStarterIndicators, type StarterFailure } from '~/api/starter-indicators.ts'
import { stored } from '~/browser/storage.ts'
import { STARTER_CATALOGUE } from '~/domain/starter-catalogue.ts'
import {
  existingOf,
  STARTER_LEVELS,
  type StarterIndicator,
  type StarterLevel,
  type StarterSection,
  sectionLike,
  sectionsFor,
  sectionsWith,
  starterLevelOf,
  starterWords,
} from '~/domain/starter-indicator.ts'
import { topUnit } from '~/domain/unit.ts'
import { folded } from '~/language/formats/spelling.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import admin from '../Admin.module.css'
import { LoadFailure } from '../LoadFailure.tsx'
import { problemText } from '../problem-text.ts'
import { ADMIN_TEXT } from '../text.ts'
import styles from './Catalogue.module.css'
import { CatalogueList } from './CatalogueList.tsx'
import { CATALOGUE_TEXT } from './text.ts'

const isFound = (starter: StarterIndicator, sought: string): boolean =>
  [...Object.values(starter.name), ...starterWords(starter).names].some((name) =>
    folded(name).includes(sought),
  )

const countIn = (sections: readonly StarterSection[]): number =>
  sections.reduce((sum, { indicators }) => sum + indicators.length, 0)

/** What is ticked in this tab: other pages are looked at before a catalogue is gone through. */
const tickedStarters = stored<readonly string[]>({
  key: 'so-ket-catalogue',
  area: 'sessionStorage',
  empty: [],
})

/** Indicators to tick in place of typing them, created at once with their sections and wordings. */
export function CatalogueSection() {
  const { language } = useLocale()
  const words = useText(CATALOGUE_TEXT)
  const adminWords = useText(ADMIN_TEXT)
  const definitions = useQuery(definitionsQuery())
  const table = useQuery(sectionsQuery())
  const units = useQuery(unitHistoryQuery())
  const [chosenLevel, setLevel] = useState<StarterLevel | null>(null)
  const [sought, setSought] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(tickedStarters.get()))
  const [progress, setProgress] = useState({ done: 0, all: 0 })
  const creating = useMutation(addStarterIndicators)
  if (!definitions.data) return <LoadFailure query={definitions} />
  if (!table.data) return <LoadFailure query={table} />
  if (!units.data) return <LoadFailure query={units} />

  const { indicators } = definitions.data
  const level = chosenLevel ?? starterLevelOf(topUnit(units.data.units)?.kind)
  const offered = sectionsFor(STARTER_CATALOGUE, level)
  const existing = new Map(
    offered.flatMap((section) =>
      section.indicators.flatMap((starter) => {
        const found = existingOf(starter, indicators)
        return found ? [[starter.id, found.name] as const] : []
      }),
    ),
  )
  const shown = sectionsWith(offered, (starter) => isFound(starter, folded(sought)))
  const { sections } = table.data
  const choose = (ids: readonly string[]) => {
    tickedStarters.set(ids)
    setTicked(new Set(ids))
  }
  const tick = (ids: readonly string[], isTicked: boolean) => {
    const others = [...ticked].filter((id) => !ids.includes(id))
    choose(isTicked ? [...others, ...ids] : others)
  }

  const { data: outcome } = creating
  const failures = creating.isPending ? [] : (outcome?.failures ?? [])
  const failed = new Set(failures.map(({ indicator }) => indicator.id))
  const wanted = sectionsWith(
    offered,
    // Of one that is there only its words can have failed.
    ({ id }) => (existing.has(id) ? failed.has(id) : ticked.has(id)),
  )
  const count = countIn(wanted)
  const missing = wanted.filter((section) => !sectionLike(section, sections))
  const create = () => {
    if (count === 0 || creating.isPending) return
    setProgress({ done: 0, all: count })
    creating.mutate({
      level,
      sections: wanted,
      onProgress: (done) => setProgress({ done, all: count }),
    })
  }
  const clear = () => {
    choose([])
    if (!creating.isPending) creating.reset()
  }
  return (
    <>
      <p className={styles.back}>
        ← <BackLink />
      </p>
      <h2>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <div className={admin.filter}>
        <label>
          {words.level}
          <select
            value={level}
            onChange={({ target }) =>
              setLevel(STARTER_LEVELS.find((each) => each === target.value) ?? level)
            }
          >
            {STARTER_LEVELS.map((each) => (
              <option key={each} value={each}>
                {words.levels[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.search}
          <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
      </div>
      {shown.length === 0 && <p>{words.noneFound}</p>}
      {shown.map((section) => (
        <CatalogueList
          key={section.id}
          section={section}
          level={level}
          existing={existing}
          ticked={ticked}
          onTick={tick}
        />
      ))}
      <p className={styles.foot}>{words.version(STARTER_CATALOGUE.version)}</p>
      <div className={styles.bar}>
        <div>
          {creating.isPending ? (
            <p className={styles.progress}>
              <progress max={progress.all} value={progress.done} aria-hidden />
              {words.creating(progress.done, progress.all)}
            </p>
          ) : (
            // What was just done says more than that nothing is chosen any longer.
            (count > 0 || !outcome) && (
              <p>
                <strong>{words.chosen(count)}</strong>
              </p>
            )
          )}
          {missing.length > 0 && !creating.isPending && (
            <p className={styles.foot}>
              {words.newSections(missing.map(({ name }) => name[language]).join(', '))}
            </p>
          )}
          <p role="status">
            {outcome && !creating.isPending && (
              <>
                {words.created(outcome.created, outcome.sectionsAdded)} <BackLink />
              </>
            )}
          </p>
        </div>
        <p className={admin.actions}>
          <button type="button" aria-disabled={count === 0} onClick={clear}>
            {words.clear}
          </button>
          <button
            type="button"
            data-main
            aria-disabled={count === 0 || creating.isPending}
            onClick={create}
          >
            {count > 0 && count === failures.length ? words.retry(count) : words.create(count)}
          </button>
        </p>
        {creating.error && !creating.isPending && (
          <p role="alert" className={admin.alert}>
            {problemText(creating.error, adminWords)}
          </p>
        )}
        {failures.length > 0 && <Failures failures={failures} />}
      </div>
    </>
  )
}

/** To the list of what there is. */
function BackLink() {
  const words = useText(CATALOGUE_TEXT)
  return (
    <Link to="/admin" search={(before) => ({ ...before, section: 'indicators' })}>
      {words.back}
    </Link>
  )
}

/** What was not created, by reason: a lost network is one reason for a hundred indicators. */
function Failures({ failures }: { failures: readonly StarterFailure[] }) {
  const { language } = useLocale()
  const words = useText(CATALOGUE_TEXT)
  const adminWords = useText(ADMIN_TEXT)
  const reasons = Map.groupBy(failures, ({ problem }) => problemText(problem, adminWords))
  return (
    <div role="alert" className={admin.alert}>
      <p>{words.failed(failures.length)}</p>
      <ul>
        {[...reasons].map(([reason, of]) => (
          <li key={reason}>
            {of.map(({ indicator }) => indicator.name[language]).join('; ')}: {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}
