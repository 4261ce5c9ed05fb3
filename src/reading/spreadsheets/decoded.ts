/**
 * The text of bytes: UTF-16 by its mark, UTF-8 where it is that, else the old Vietnamese code page of
 * Windows, its tones composed. Without the mark at its beginning.
 */
export function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const utf16be = bytes[0] === 0xfe && bytes[1] === 0xff
  if (utf16 || utf16be) return new TextDecoder(utf16 ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  }
}
