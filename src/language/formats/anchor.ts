// What places on the page of a report are called in addresses.

/** @param start - the sentence's offset in the report */
export const sentenceAnchor = (start: number): string => `sentence-${start}`

export const directiveAnchor = (id: string): string => `task-${id}`
