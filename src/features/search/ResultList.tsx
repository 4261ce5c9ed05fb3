import { formatNumber } from '~/language/formats/number.ts'
import { useLocale } from '~/ui/locale.tsx'
import { excerpt, type Hit } from './find.ts'
import type { Findable, FoundGroup } from './findables.ts'
import styles from './Search.module.css'
import type { SearchText } from './text.vi.ts'

interface ResultListProps {
  readonly id: string
  readonly groups: readonly FoundGroup[]
  readonly words: SearchText
  readonly chosen: Findable | undefined
  readonly optionId: (item: Findable) => string
  readonly onOpen: (item: Findable) => void
}

/** Letters shown of a sentence: two lines of the dialog. */
const MOST = 160

/** The hits by kind, with the words found marked. */
export function ResultList({ id, groups, words, chosen, optionId, onOpen }: ResultListProps) {
  const { language } = useLocale()
  return (
    <div role="listbox" id={id} aria-label={words.results} className={styles.list}>
      {groups.map(({ kind, shown, more }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={kind} role="group" aria-label={words.kinds[kind]}>
          <p aria-hidden="true" className={styles.kind}>
            {words.kinds[kind]}
          </p>
          {shown.map((hit) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys
            <div
              key={optionId(hit.item)}
              id={optionId(hit.item)}
              role="option"
              tabIndex={-1}
              aria-selected={hit.item === chosen}
              className={styles.option}
              onClick={() => onOpen(hit.item)}
            >
              <Found hit={hit} />
            </div>
          ))}
          {more > 0 && (
            <p aria-hidden="true" className={styles.more}>
              {words.more(formatNumber(more, language))}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

function Found({ hit: { item, marks } }: { readonly hit: Hit<Findable> }) {
  let at = 0
  return (
    <>
      {excerpt(item.text, marks, MOST).map(({ text, isMarked }) => {
        at += text.length
        return isMarked ? <mark key={at}>{text}</mark> : text
      })}
      {item.beside && <small>{item.beside}</small>}
    </>
  )
}
