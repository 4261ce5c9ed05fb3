import { strFromU8, unzipSync } from 'fflate'

/** A file of Office as its parts: by name, those of XML as text. */
export interface OfficePackage {
  readonly names: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

/** @param file - of Word, PowerPoint or Excel */
export async function officePackage(file: Blob): Promise<OfficePackage> {
  const bytes = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return {
    names: Object.keys(bytes),
    files: Object.fromEntries(
      Object.entries(bytes)
        .filter(([name]) => /\.(?:xml|rels)$/.test(name))
        .map(([name, part]) => [name, strFromU8(part)]),
    ),
  }
}

export const parsedPart = ({ files }: OfficePackage, name: string): Document =>
  new DOMParser().parseFromString(files[name] ?? '', 'application/xml')

/**
 * What Office asks to repair, by ECMA-376, part 2: parts that are no XML, declared and not there, there
 * and not declared, folders as parts, relationships that lead to none. Empty where nothing is.
 */
export function packageFaults(of: OfficePackage): string[] {
  const { names, files } = of
  const types = parsedPart(of, '[Content_Types].xml')
  const attributes = (element: string, attribute: string) =>
    [...types.getElementsByTagName(element)].map((each) => each.getAttribute(attribute) ?? '')
  const declared = attributes('Override', 'PartName').map((name) => name.slice(1))
  const kinds = attributes('Default', 'Extension').filter((kind) => kind !== 'xml')
  const broken = Object.keys(files).filter(
    (name) => parsedPart(of, name).getElementsByTagName('parsererror').length > 0,
  )
  const isKnown = (name: string) =>
    declared.includes(name) || kinds.some((kind) => name.endsWith(`.${kind}`))
  const lost = Object.keys(files)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const base = `http://x/${name.replace('_rels/', '').replace(/[^/]*$/, '')}`
      return [...parsedPart(of, name).getElementsByTagName('Relationship')]
        .filter((each) => each.getAttribute('TargetMode') !== 'External')
        .map((each) => new URL(each.getAttribute('Target') ?? '', base).pathname.slice(1))
        .filter((target) => !names.includes(target))
        .map((target) => `${name} leads to ${target}`)
    })
  return [
    ...broken.map((name) => `${name} is no XML`),
    ...declared.filter((name) => !names.includes(name)).map((name) => `${name} is not there`),
    ...names
      .filter((name) => !name.endsWith('/') && name !== '[Content_Types].xml' && !isKnown(name))
      .map((name) => `${name} is not declared`),
    ...names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`),
    ...lost,
  ]
}
