/** What a ZIP file says of itself, before anything of it is opened. */
export interface ZipContents {
  readonly names: readonly string[]
  /** Bytes of all entries once inflated, as declared. */
  readonly size: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const MOST_COMMENT = 65_535
const MOST_ENTRIES = 10_000

/**
 * Reads the directory at the end of a ZIP file.
 *
 * @returns `null` if there is none, it is cut off, or it is of the kind for files beyond 4 GB
 */
export function zipContents(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) {
    if (bytes.length - end > MOST_COMMENT + 22) return null
    end -= 1
  }
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names: string[] = []
  let size = 0
  if (count > MOST_ENTRIES) return null
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    const nameLength = view.getUint16(at + 28, true)
    size += view.getUint32(at + 24, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { names, size }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

export const beginsAsZip = (bytes: Uint8Array): boolean =>
  ZIP.every((byte, at) => bytes[at] === byte)

/** What old office programs write, and new ones under a password. */
export const beginsAsOle = (bytes: Uint8Array): boolean =>
  OLE.every((byte, at) => bytes[at] === byte)

/** True for an .ods file. */
export const isOpenDocument = ({ names }: ZipContents): boolean =>
  names.includes('content.xml') && !names.includes('xl/workbook.xml')

const OLE_HEADER = [...OLE, 0xa1, 0xb1, 0x1a, 0xe1]
const SMALLEST_OLE = 512

/** With its whole mark and at least its first block; what only begins alike is broken. */
export const isWholeOle = (bytes: Uint8Array): boolean =>
  bytes.length >= SMALLEST_OLE && OLE_HEADER.every((byte, at) => bytes[at] === byte)

/** A page or XML, after marks and spaces. */
export const beginsAsMarkup = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)))
