import type { ReactNode } from 'react'
import { useLocale } from '~/ui/locale.tsx'
import { laterPart } from '~/ui/primitives/later-part.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import type { DerivationProps } from './Derivation.tsx'

const Derivation = laterPart(async () => (await import('./Derivation.tsx')).Derivation)

interface DerivationPopoverProps extends DerivationProps {
  /** The figure or the status that opens it. */
  readonly children: ReactNode
  /** What can be done about the figure. */
  readonly more?: ReactNode
}

/** A figure that opens how it came to be. */
export function DerivationPopover({ standing, source, children, more }: DerivationPopoverProps) {
  const { text, language } = useLocale()
  return (
    <Popover label={text.whyLabel(standing.indicator.name[language])} isInText button={children}>
      <Derivation standing={standing} source={source} />
      {more}
    </Popover>
  )
}
