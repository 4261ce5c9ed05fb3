import { join } from 'node:path'

/** The folder of the program: of a clone, or of one unpacked release. */
export const PROGRAM = join(import.meta.dirname, '../..')
