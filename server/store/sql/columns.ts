/**
 * How a value is stored in the columns of a row. A record's mapping is composed of those of its
 * fields, and the type of the row follows from it.
 */
export interface Columns<Value, Row extends object> {
  readonly names: readonly string[]
  readonly write: (value: Value) => Row
  // A method, so that mappings of different rows can be handled alike.
  read(row: Row): Value
}

export type RowOf<Mapping> = Mapping extends { write: (value: never) => infer Row } ? Row : never
type UnionToIntersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer Intersection extends object,
) => void
  ? Intersection
  : never
type RowOfFields<Fields> = UnionToIntersection<RowOf<Fields[keyof Fields]>>

type Scalar = string | number | null

/** A text or a number, `null` included, as the database has it. */
export const column = <const Name extends string, Value extends Scalar>(
  name: Name,
): Columns<Value, Record<Name, Value>> => ({
  names: [name],
  write: (value) => ({ [name]: value }) as Record<Name, Value>,
  read: (row) => row[name],
})

/** A field that may be missing: `null` in the database, absent from the record. */
export const optional = <const Name extends string, Value extends string | number>(
  name: Name,
): Columns<Value | undefined, Record<Name, Value | null>> => ({
  names: [name],
  write: (value) => ({ [name]: value ?? null }) as Record<Name, Value | null>,
  read: (row) => row[name] ?? undefined,
})

/** True and false as 1 and 0, which both databases bind. */
export const flag = <const Name extends string>(
  name: Name,
): Columns<boolean, Record<Name, 0 | 1>> => ({
  names: [name],
  write: (value) => ({ [name]: value ? 1 : 0 }) as Record<Name, 0 | 1>,
  read: (row) => row[name] === 1,
})

/** A value as JSON. */
export const json = <const Name extends string, Value>(
  name: Name,
): Columns<Value, Record<Name, string>> => ({
  names: [name],
  write: (value) => ({ [name]: JSON.stringify(value) }) as Record<Name, string>,
  read: (row) => JSON.parse(row[name]) as Value,
})

/** A list as JSON; `null` for an empty one. */
export const jsonList = <const Name extends string, Item>(
  name: Name,
): Columns<readonly Item[], Record<Name, string | null>> => ({
  names: [name],
  write: (list) =>
    ({ [name]: list.length > 0 ? JSON.stringify(list) : null }) as Record<Name, string | null>,
  read: (row) => {
    const text = row[name]
    return text === null ? [] : (JSON.parse(text) as Item[])
  },
})

type FieldsOf<T> = { readonly [Field in keyof T]-?: Columns<T[Field], object> }

/**
 * An object, field by field, in the order in which its fields are read. Each field of `T` needs its
 * columns: one that is left out does not compile, even an optional one.
 *
 * @example record<Thresholds>()({ ahead: column('threshold_ahead'), onPace: column('threshold_on_pace') })
 */
export const record =
  <T extends object>() =>
  <const Fields extends FieldsOf<T>>(fields: Fields): Columns<T, RowOfFields<Fields>> => {
    const entries = Object.entries(fields) as [keyof T, Columns<unknown, object>][]
    return {
      names: entries.flatMap(([, each]) => each.names),
      write: (value) =>
        Object.assign({}, ...entries.map(([field, each]) => each.write(value[field]))),
      read(row) {
        const value: Partial<Record<keyof T, unknown>> = {}
        for (const [field, each] of entries) {
          const read = each.read(row)
          if (read !== undefined) value[field] = read
        }
        return value as T
      },
    }
  }

type RequiredKeys<T> = {
  [Field in keyof T]-?: Record<never, never> extends Pick<T, Field> ? never : Field
}[keyof T]

/**
 * The same for an object whose optional fields may go without columns of their own: those are stored
 * together, as JSON in `more`.
 */
export const openRecord =
  <T extends object>() =>
  <const Fields extends Partial<FieldsOf<T>> & FieldsOf<Pick<T, RequiredKeys<T>>>>(
    fields: Fields,
  ): Columns<T, RowOfFields<Fields> & Record<'more', string | null>> => {
    const named = record<Partial<T>>()(
      fields as unknown as FieldsOf<Partial<T>>,
    ) as unknown as Columns<Partial<T>, RowOfFields<Fields>>
    const more = optionalJson<'more', Partial<T>>('more')
    return {
      names: [...named.names, ...more.names],
      write(value) {
        const rest = Object.entries(value).filter(
          ([field, each]) => !(field in fields) && each !== undefined,
        )
        return Object.assign(
          named.write(value),
          more.write(rest.length > 0 ? (Object.fromEntries(rest) as Partial<T>) : undefined),
        )
      },
      read: (row) => ({ ...named.read(row), ...more.read(row) }) as T,
    }
  }

/** A value that may be `null`: all of its columns are then, and its first only then. */
export const nullable = <Value extends object, Row extends object>(
  columns: Columns<Value, Row>,
): Columns<Value | null, { [Name in keyof Row]: Row[Name] | null }> => {
  const nothing = Object.fromEntries(columns.names.map((name) => [name, null])) as {
    [Name in keyof Row]: null
  }
  const first = columns.names[0] as keyof Row
  return {
    names: columns.names,
    write: (value) => (value === null ? nothing : columns.write(value)),
    read: (row) => (row[first] === null ? null : columns.read(row as Row)),
  }
}

/** A value that may be missing: all of its columns are `null` then, and its first only then. */
export const absent = <Value extends object, Row extends object>(
  columns: Columns<Value, Row>,
): Columns<Value | undefined, { [Name in keyof Row]: Row[Name] | null }> => {
  const { names, write, read } = nullable(columns)
  return {
    names,
    write: (value) => write(value ?? null),
    read: (row) => read(row) ?? undefined,
  }
}

/** A value as JSON that may be missing. */
export const optionalJson = <const Name extends string, Value>(
  name: Name,
): Columns<Value | undefined, Record<Name, string | null>> => ({
  names: [name],
  write: (value) =>
    ({ [name]: value === undefined ? null : JSON.stringify(value) }) as Record<Name, string | null>,
  read: (row) => {
    const text = row[name]
    return text === null ? undefined : (JSON.parse(text) as Value)
  },
})

/** True as 1, and absent where it is not true. */
export const optionalFlag = <const Name extends string>(
  name: Name,
): Columns<true | undefined, Record<Name, 1 | null>> => ({
  names: [name],
  write: (value) => ({ [name]: value ? 1 : null }) as Record<Name, 1 | null>,
  read: (row) => (row[name] === 1 ? true : undefined),
})

type KeysOf<T> = { readonly [Field in keyof T]?: { write(value: T[Field]): object } }

/** A record as JSON in `content`, with the fields it is looked up by in columns of their own. */
export const inContent =
  <T extends object>() =>
  <const Keys extends KeysOf<T>>(
    keys: Keys,
  ): Columns<T, RowOfFields<Keys> & Record<'content', string>> => {
    const entries = Object.entries(keys) as [keyof T, Columns<unknown, object>][]
    return {
      names: ['content'],
      write: (value) =>
        Object.assign(
          { content: JSON.stringify(value) },
          ...entries.map(([field, each]) => each.write(value[field])),
        ),
      read: ({ content }) => JSON.parse(content) as T,
    }
  }
