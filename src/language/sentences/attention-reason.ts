import type { Standing } from '../../domain/standing.ts'
import { capitalized } from '../formats/words.ts'
import { outlook, position } from './pace.ts'
import type { SentenceContext } from './phrases.ts'

/** Why an indicator needs attention, where its name stands beside it: its standing, and how the year would end. */
export const attentionReason = (standing: Standing, context: SentenceContext): string =>
  `${capitalized(position(standing, context))}${outlook(standing, context)}.`
