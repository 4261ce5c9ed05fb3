import { useLocation } from '@tanstack/react-router'
import { sentencesOf } from '~/domain/passage.ts'
import { sentenceAnchor } from '~/language/formats/anchor.ts'
import { MarkedText, type TextMark } from '~/ui/figures/MarkedText.tsx'
import styles from './ReportPage.module.css'

interface ReportProseProps {
  readonly text: string
  readonly marks: readonly TextMark[]
}

/** The report's text; each sentence has its own anchor. */
export function ReportProse({ text, marks }: ReportProseProps) {
  const found = useLocation({ select: ({ hash }) => hash })
  // Do not split a figure that crosses the end of a sentence.
  const starts = sentencesOf(text)
    .map(({ start }) => start)
    .filter((start) => !marks.some((mark) => mark.start < start && start < mark.end))
  return (
    <div className={styles.prose}>
      {text.slice(0, starts[0])}
      {starts.map((start, i) => {
        const end = starts[i + 1] ?? text.length
        const anchor = sentenceAnchor(start)
        return (
          <span key={start} id={anchor} data-found={found === anchor || undefined}>
            <MarkedText
              text={text.slice(start, end)}
              start={start}
              marks={marks.filter((mark) => start <= mark.start && mark.end <= end)}
            />
          </span>
        )
      })}
    </div>
  )
}
