import type { ReactNode } from 'react'

import type { Standing } from '~/domain/standing.ts'
import { Derivation } from '~/ui/figures/Derivation.tsx'
import { RowPicture } from './RowPicture.tsx'

export interface RowDetailsProps {
  readonly standing: Standing
  readonly source: string | null
  /** Offers the row as a picture of this unit's. */
  readonly pictureOf?: string | undefined
  /** What can be done about the figure. */
  readonly children?: ReactNode
}

/** How a figure of a row came to be. */
export function RowDetails({ standing, source, pictureOf, children }: RowDetailsProps) {
  return (
    <>
      <Derivation standing={standing} source={source} />
      {children}
      {pictureOf !== undefined && (
        <RowPicture standing={standing} unitName={pictureOf} source={source} />
      )}
    </>
  )
}
