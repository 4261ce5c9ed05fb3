import { CELLS, type CellField, type TypedRow } from './typed-row.ts'

export type Rows = Readonly<Record<string, TypedRow>>

/** The typed rows, with undo and redo. */
export interface Typing {
  readonly rows: Rows
  readonly past: readonly Rows[]
  readonly future: readonly Rows[]
  /** The cell last typed in: consecutive changes of one cell are one step. */
  readonly last: string | null
}

export type TypingAction =
  | {
      readonly kind: 'type'
      readonly id: string
      readonly field: string
      readonly change: Partial<TypedRow>
    }
  | {
      readonly kind: 'paste'
      /** The rows from the one pasted into, in sheet order. */
      readonly ids: readonly string[]
      readonly field: CellField
      readonly block: readonly (readonly string[])[]
    }
  /** Several rows at once, as one step. */
  | { readonly kind: 'fill'; readonly changes: Readonly<Record<string, Partial<TypedRow>>> }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** From elsewhere: not an undo step. */
  | { readonly kind: 'take'; readonly rows: Rows }

const STEPS_KEPT = 200

export const startTyping = (rows: Rows): Typing => ({ rows, past: [], future: [], last: null })

export function typing(state: Typing, action: TypingAction): Typing {
  switch (action.kind) {
    case 'type': {
      const before = state.rows[action.id]
      if (!before) return state
      const cell = `${action.id} ${action.field}`
      const rows = { ...state.rows, [action.id]: { ...before, ...action.change } }
      return stepped(state, rows, cell, state.last === cell)
    }
    case 'paste':
      return stepped(state, pasted(state.rows, action), null, false)
    case 'fill': {
      const changed = Object.entries(action.changes).flatMap(([id, change]) => {
        const before = state.rows[id]
        return before ? [[id, { ...before, ...change }] as const] : []
      })
      return stepped(state, { ...state.rows, ...Object.fromEntries(changed) }, null, false)
    }
    case 'undo': {
      const rows = state.past.at(-1)
      if (!rows) return state
      return {
        rows,
        past: state.past.slice(0, -1),
        future: [...state.future, state.rows],
        last: null,
      }
    }
    case 'redo': {
      const rows = state.future.at(-1)
      if (!rows) return state
      return {
        rows,
        past: [...state.past, state.rows],
        future: state.future.slice(0, -1),
        last: null,
      }
    }
    case 'take':
      return { ...state, rows: { ...state.rows, ...action.rows } }
  }
}

const stepped = (state: Typing, rows: Rows, last: string | null, isSameStep: boolean): Typing => ({
  rows,
  past: isSameStep ? state.past : [...state.past, state.rows].slice(-STEPS_KEPT),
  future: [],
  last,
})

/** The columns of a pasted block, from left to right. */
const COLUMNS = [...CELLS, 'note'] as const

function pasted(rows: Rows, { ids, field, block }: Extract<TypingAction, { kind: 'paste' }>): Rows {
  const columns = COLUMNS.slice(COLUMNS.indexOf(field))
  const changed = { ...rows }
  for (const [i, line] of block.entries()) {
    const id = ids[i]
    const before = id === undefined ? undefined : rows[id]
    if (id === undefined) break
    // A locked row uses up its line of the block, unchanged.
    if (!before) continue
    // An empty cell of a block does not erase a figure.
    const cells = columns.flatMap((column, j) => {
      const text = line[j]?.trim() ?? ''
      return text === '' ? [] : [[column, text] as const]
    })
    changed[id] = { ...before, ...Object.fromEntries(cells) }
  }
  return changed
}
