import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { isEmpty, type MonthsModel } from '../../language/formats/months-model.ts'
import { DownloadMenu } from '../primitives/DownloadMenu.tsx'
import { save } from '../primitives/save-file.ts'
import { ChartFrame } from './ChartFrame.tsx'
import styles from './chart.module.css'
import type { Caption } from './download.ts'
import { EventNotes } from './EventNotes.tsx'
import { HEIGHT_PX } from './geometry.ts'
import { MonthsTable } from './MonthsTable.tsx'
import { PictureButtons } from './PictureButtons.tsx'
import { StaticMonthsChart } from './StaticMonthsChart.tsx'

const loadInteractive = () => import('./InteractiveMonthsChart.tsx')
const InteractiveMonthsChart = lazy(async () => ({
  default: (await loadInteractive()).InteractiveMonthsChart,
}))

interface MonthsChartProps {
  readonly model: MonthsModel
  /** Of a downloaded file. */
  readonly caption: Caption
  readonly fileName: string
  /** More downloads, beside those of the picture. */
  readonly children?: ReactNode
}

/** An indicator's year: plain SVG at first paint, interactive once the browser is idle. */
export function MonthsChart({ model, caption, fileName, children }: MonthsChartProps) {
  const words = useText(CHART_TEXT)
  const drawing = useRef<SVGSVGElement>(null)
  const isLive = useIdleImport()
  return (
    <ChartFrame
      title={caption.title}
      isEmpty={isEmpty(model)}
      table={<MonthsTable model={model} />}
      tools={
        <>
          <p className={styles.hint} data-screen-only>
            {words.hint}
          </p>
          <Downloads caption={caption} fileName={fileName} drawing={drawing}>
            {children}
          </Downloads>
        </>
      }
    >
      <div className={isLive ? `${styles.box} ${styles.isLive}` : styles.box}>
        <StaticMonthsChart model={model} ref={drawing} />
        {isLive && (
          <Suspense>
            <div className={styles.live}>
              <InteractiveMonthsChart model={model} />
            </div>
          </Suspense>
        )}
      </div>
      <EventNotes model={model} />
    </ChartFrame>
  )
}

/** The longest wait of a browser that is never idle. */
const IDLE_MS = 1500

/** True once the charting code is loaded, which waits for an idle browser. */
function useIdleImport(): boolean {
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    let isWanted = true
    const fetchIt = () => {
      // If it fails, the static chart stays: it shows the same.
      loadInteractive().then(
        () => isWanted && setThere(true),
        () => {},
      )
    }
    const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => void run())
    // While the worker caches the app, the browser may not be idle for long.
    whenIdle(fetchIt, { timeout: IDLE_MS })
    return () => {
      isWanted = false
    }
  }, [])
  return isThere
}

interface DownloadsProps extends Omit<MonthsChartProps, 'model'> {
  readonly drawing: { readonly current: SVGSVGElement | null }
}

function Downloads({ caption, fileName, drawing, children }: DownloadsProps) {
  const { text } = useLocale()
  const words = useText(CHART_TEXT)
  const [hasFailed, setFailed] = useState(false)
  const shown = () => ({ node: drawing.current, height: HEIGHT_PX, gutters: [48, 96] as const })
  const vector = async () => {
    setFailed(false)
    try {
      const { svgFile } = await import('./download.ts')
      save(await svgFile(shown(), caption), `${fileName}.svg`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <DownloadMenu label={text.actions.download}>
      <PictureButtons
        fileName={`${fileName}.png`}
        draw={async () => (await import('./download.ts')).pngFile(shown(), caption)}
      />
      <button type="button" onClick={() => void vector()}>
        {words.downloadSvg}
      </button>
      {hasFailed && <span role="alert">{words.downloadFailed}</span>}
      {children}
    </DownloadMenu>
  )
}
