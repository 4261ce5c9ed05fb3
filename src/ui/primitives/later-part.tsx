import { type ComponentType, Suspense, useState } from 'react'
import { optionalPart } from './optional-part.tsx'

const fetches: (() => Promise<unknown>)[] = []

/**
 * A part that is not seen before a reader opens it: fetched when the first view stands, at the latest
 * when it is opened. Once fetched it is drawn in the same frame as what it stands in.
 */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined
  const fetchPart = async () => {
    loaded ??= await load()
    return loaded
  }
  fetches.push(fetchPart)
  return function LaterPart(props: Props) {
    // Stays what it was as it opened, so that what is typed and focused in it stays too.
    const [Part] = useState(() => loaded ?? optionalPart(fetchPart))
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
  }
}

/** Fetches the later parts of the screens at hand. What fails is fetched again when it is opened. */
export const fetchLaterParts = (): void => {
  for (const fetchPart of fetches) void fetchPart().catch(() => {})
}
