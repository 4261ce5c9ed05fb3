/** Colours as files take them: six digits, without a mark in front. */
export interface Palette {
  readonly ink: string
  readonly ink2: string
  readonly rule: string
  readonly paper: string
  readonly actual: string
  readonly target: string
  readonly past: string
  readonly ahead: string
  readonly onPace: string
  readonly behind: string
  readonly undecided: string
}

/** The projector's colours, whatever theme the reader's screen has: a file is shown in halls. */
export function projectorPalette(): Palette {
  const root = document.documentElement
  const { theme } = root.dataset
  // Read and put back before anything is drawn.
  root.dataset.theme = 'projector'
  const style = getComputedStyle(root)
  const colour = (name: string) => {
    const digits = style.getPropertyValue(`--${name}`).trim().slice(1).toUpperCase()
    // A built style sheet writes three digits where they say the same.
    return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  }
  const palette = {
    ink: colour('ink'),
    ink2: colour('ink-2'),
    rule: colour('rule-2'),
    paper: colour('paper'),
    actual: colour('actual'),
    target: colour('target'),
    past: colour('past'),
    ahead: colour('ahead'),
    onPace: colour('on-pace'),
    behind: colour('behind'),
    undecided: colour('undecided'),
  }
  if (theme === undefined) delete root.dataset.theme
  else root.dataset.theme = theme
  return palette
}
