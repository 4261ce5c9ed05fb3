import { isTrouble, type Status } from '../../domain/status.ts'
import type { Text } from '../catalogues/vi.ts'

/** A status in words, lower case: *có nguy cơ chậm tiến độ*. */
export function statusWords(status: Status, text: Text): string {
  switch (status.kind) {
    case 'verdict': {
      const verdict = text.verdicts[status.verdict]
      return status.certainty === 'likely'
        ? text.likely(verdict, isTrouble(status.verdict))
        : verdict
    }
    case 'undecided':
      return text.undecided
    case 'none':
      return text.noStatus[status.reason]
  }
}
