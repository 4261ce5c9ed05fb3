import styles from './PaintDefs.module.css'

/** Shared paints: the soft edge of qualified figures, the hatching of illustrative ones. */
export const PaintDefs = () => (
  <svg width="0" height="0" aria-hidden="true" className={styles.defs}>
    <defs>
      <linearGradient id="paint-fade">
        <stop offset="0" stopColor="var(--actual)" />
        <stop offset="1" stopColor="var(--actual)" stopOpacity="0" />
      </linearGradient>
      <Hatch id="paint-hatch" colour="var(--actual)" />
      <Hatch id="paint-hatch-past" colour="var(--past)" />
    </defs>
  </svg>
)

const Hatch = ({ id, colour }: { id: string; colour: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" fill="var(--paper)" />
    <rect width="2" height="5" fill={colour} />
  </pattern>
)
