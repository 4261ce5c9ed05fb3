import type { Localized } from '~/domain/indicator.ts'
import {
  bodyAt,
  type StarterIndicator,
  type StarterLevel,
  type StarterSection,
  starterLimit,
  starterWords,
} from '~/domain/starter-indicator.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { ADMIN_TEXT } from '../text.ts'
import styles from './Catalogue.module.css'
import { CATALOGUE_TEXT } from './text.ts'

interface CatalogueListProps {
  /** With the indicators to be shown. */
  readonly section: StarterSection
  readonly level: StarterLevel
  /** What is there already, by id: as it is called. */
  readonly existing: ReadonlyMap<string, Localized>
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ids: readonly string[], isTicked: boolean) => void
}

/** One section of the catalogue: each indicator to tick, with how it is counted on demand. */
export function CatalogueList({ section, level, existing, ticked, onTick }: CatalogueListProps) {
  const { language } = useLocale()
  const words = useText(CATALOGUE_TEXT)
  const name = section.name[language]
  const open = section.indicators.filter(({ id }) => !existing.has(id)).map(({ id }) => id)
  const chosen = open.filter((id) => ticked.has(id)).length
  const isAll = chosen === open.length
  return (
    <section className={styles.section} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span>{open.length === 0 ? words.allThere : words.chosenOf(chosen, open.length)}</span>
        {open.length > 0 && (
          <button
            type="button"
            aria-label={isAll ? words.noneOfNamed(name) : words.allOfNamed(name)}
            onClick={() => onTick(open, !isAll)}
          >
            {isAll ? words.noneOf : words.allOf}
          </button>
        )}
      </header>
      <ul>
        {section.indicators.map((starter) => (
          <li key={starter.id}>
            <Choice
              starter={starter}
              there={existing.get(starter.id)}
              isTicked={ticked.has(starter.id)}
              onTick={(isTicked) => onTick([starter.id], isTicked)}
            />
            <Details starter={starter} level={level} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ChoiceProps {
  readonly starter: StarterIndicator
  readonly there: Localized | undefined
  readonly isTicked: boolean
  readonly onTick: (isTicked: boolean) => void
}

function Choice({ starter, there, isTicked, onTick }: ChoiceProps) {
  const { language } = useLocale()
  const words = useText(CATALOGUE_TEXT)
  const name = starter.name[language]
  if (there)
    return (
      <p className={styles.there}>
        <span aria-hidden="true">✓</span>
        <span>
          {name}{' '}
          <small>
            {there.vi === starter.name.vi ? words.there : words.thereAs(there[language])}
          </small>
        </span>
      </p>
    )
  return (
    <label>
      <input type="checkbox" checked={isTicked} onChange={({ target }) => onTick(target.checked)} />
      {name}
    </label>
  )
}

function Details({ starter, level }: { starter: StarterIndicator; level: StarterLevel }) {
  const { language } = useLocale()
  const words = useText(CATALOGUE_TEXT)
  const admin = useText(ADMIN_TEXT)
  const measure = starter.measure.name[language]
  const frequency = admin.frequencies[starter.frequency ?? 'monthly']
  const body = bodyAt(starter, level)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.howCounted, starter.definition[language]],
    [admin.accumulation, admin.accumulations[starter.accumulation]],
    [admin.limit, `${admin.limits[starterLimit(starter)]}; ${admin.directions[starter.direction]}`],
    [admin.body, body],
    [words.calledAs, starterWords(starter).names.join('; ')],
    [words.source, starter.source],
  ]
  return (
    <details>
      <summary>
        <span className="visually-hidden">{words.detailsOf(starter.name[language])}</span> {measure}{' '}
        · {frequency} · {body}
      </summary>
      <dl>
        {facts.map(
          ([term, fact]) =>
            fact && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
