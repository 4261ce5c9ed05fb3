import { type ComponentType, lazy } from 'react'

/** A part that is fetched when it is first drawn; nothing where it cannot be, as without a network. */
export const optionalPart = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => () => null) }))
