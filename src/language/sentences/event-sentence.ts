import type { Event } from '../../domain/event.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { EVENTS_TEXT } from '../catalogues/events.ts'
import type { Language } from '../catalogues/language.ts'
import { inSentence } from '../formats/words.ts'

/** Without the stop it was typed with: several stand in one sentence. */
const unstopped = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '')

/** An event with the indicator it explains: *Hoàn thuế (thu ngân sách trên địa bàn)*. */
export function eventPhrase(
  { text, indicatorId }: Event,
  indicators: readonly Pick<Indicator, 'id' | 'name'>[],
  language: Language,
): string {
  const found = indicators.find(({ id }) => id === indicatorId)
  return found
    ? EVENTS_TEXT[language].of(unstopped(text), inSentence(found.name[language]))
    : unstopped(text)
}

/** *Sự kiện trong tháng: …; ….* Empty where there is none. */
export const eventsSentence = (
  events: readonly Event[],
  indicators: readonly Pick<Indicator, 'id' | 'name'>[],
  language: Language,
): string =>
  events.length === 0
    ? ''
    : EVENTS_TEXT[language].sentence(
        events.map((each) => eventPhrase(each, indicators, language)).join('; '),
      )
