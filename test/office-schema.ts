import validate, { type Format, type ValidationResult } from '@ooxml-tools/validate'

/**
 * What the schemas of Office Open XML refuse in a file: part, place and reason. The rules are those of
 * Microsoft's own validator (Open XML SDK), ECMA-376 transitional with the extensions of Office, so
 * that `mc:` and `a14:` are judged as the programs do (decision 0052).
 *
 * @param format - as files are called: *pptx*
 */
export async function schemaFaults(file: Blob, format: Format): Promise<string[]> {
  const found = await validate(new Uint8Array(await file.arrayBuffer()), format, 'Office2019')
  return found.map(faultInWords)
}

const faultInWords = ({ path, description }: ValidationResult): string =>
  `${path?.partUri} ${path?.xpath}: ${description}`
