/** The custom properties of `src/styles` that files use. */
const COLOURS = {
  ink: '--ink',
  ink2: '--ink-2',
  rule: '--rule-2',
  paper: '--paper',
  actual: '--actual',
  target: '--target',
  past: '--past',
  ahead: '--ahead',
  onPace: '--on-pace',
  behind: '--behind',
  undecided: '--undecided',
} as const

/** Colours as six hexadecimal digits, the form files need. */
export type Palette = Readonly<Record<keyof typeof COLOURS, string>>

/** The projector's colours, whatever the theme of the screen: a file is shown in halls. */
export function projectorPalette(): Palette {
  const root = document.documentElement
  const { theme } = root.dataset
  // Read and reset before the next paint.
  root.dataset.theme = 'projector'
  const style = getComputedStyle(root)
  const palette = Object.fromEntries(
    Object.entries(COLOURS).map(([name, property]) => {
      const digits = style.getPropertyValue(property).trim().slice(1).toUpperCase()
      // A built style sheet shortens six digits to three where it can.
      return [name, digits.length === 3 ? digits.replace(/./g, '$&$&') : digits]
    }),
  ) as Palette
  if (theme === undefined) delete root.dataset.theme
  else root.dataset.theme = theme
  return palette
}
