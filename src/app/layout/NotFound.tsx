import { Link } from '@tanstack/react-router'

import { useSpeech } from '~/ui/locale.tsx'
import { Notice } from './Notice.tsx'

export function NotFound() {
  const { text } = useSpeech()
  return (
    <Notice title={text.states.unknownPage}>
      <Link to="/">{text.states.toOverview}</Link>
    </Notice>
  )
}
