interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** True for `/` and for Ctrl+K (⌘K). */
export const isSearchKey = ({ key, ctrlKey, altKey, metaKey }: PressedKey): boolean =>
  ctrlKey || metaKey ? !altKey && key.toLowerCase() === 'k' : !altKey && key === '/'
