import { Link } from '@tanstack/react-router'

import { useLocale } from '~/ui/locale.tsx'
import { Notice } from './Notice.tsx'

export function NotFound() {
  const { text } = useLocale()
  return (
    <Notice title={text.states.unknownPage}>
      <Link to="/">{text.states.toOverview}</Link>
    </Notice>
  )
}
