import { stored } from './storage.ts'

/** The ids of the indicators that a reader of this browser last chose to see alone, in their order. */
export const ownSelection = stored<readonly string[]>({ key: 'so-ket-own-indicators', empty: [] })
