import { type ComponentType, lazy } from 'react'

/** A part that is loaded when first rendered; nothing if that fails, as without a network. */
export const optionalPart = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => () => null) }))
