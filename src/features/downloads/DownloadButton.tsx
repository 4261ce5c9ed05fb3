import type { Period } from '~/domain/period.ts'
import { type FileKind, fileName } from '~/exports/core/file-name.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { type Make, makeFile } from '~/exports/core/make-file.ts'
import { useText } from '~/ui/locale.tsx'
import { FileButton } from '~/ui/primitives/FileButton.tsx'
import { save } from '~/ui/primitives/save-file.ts'

/** What the file's name is made of. */
export interface FileSubject {
  /** The unit's Vietnamese name. */
  readonly unitName: string
  readonly period: Period
  /** What the file is about, if not the month as a whole. */
  readonly about?: string | undefined
}

interface DownloadButtonProps {
  readonly kind: FileKind
  readonly label: string
  /** A function if only `make` can determine it. */
  readonly subject: FileSubject | (() => FileSubject)
  readonly make: Make
}

/** Makes a file on a click and saves it under its name. */
export function DownloadButton({ kind, label, subject, make }: DownloadButtonProps) {
  return (
    <FileButton
      label={label}
      words={useText(FILE_TEXT)}
      make={async (onProgress, signal) => {
        const file = await makeFile(kind, make, signal, onProgress)
        const { unitName, period, about } = typeof subject === 'function' ? subject() : subject
        save(file, fileName(kind, unitName, period, about))
      }}
    />
  )
}
