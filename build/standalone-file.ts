import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const sourceHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Everything is in the file: the browser allows no request to any server and no script but the
 * file's own, whatever a report contains.
 */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Code inside a page must not close its own element. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script')

/**
 * There is no server to sign in to. The fonts are inside: waiting for them costs nothing, and without
 * waiting the first paint, often the only one, would use another font.
 */
const standaloneStyle = (sheet: string): string =>
  `${sheet.trim().replaceAll('font-display:optional', 'font-display:block')}a[href$="#/sign-in"],a[href*="#/sign-in?"]{display:none}`

const page = (script: string, style: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sơ Kết</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="month"><!--month--></script>
<script type="module">${script}</script>
</body>
</html>
`

/**
 * Builds the app a second time, into one file, `/standalone.html`, with script, style and fonts inside.
 * A click writes a month into it (src/exports/standalone/standalone-file.ts).
 */
export function standaloneFileBuild(): Plugin {
  return {
    name: 'standalone-file',
    apply: 'build',
    writeBundle: {
      sequential: true,
      async handler({ dir = '' }) {
        const built = await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          plugins: [react()],
          resolve: { alias: { '~': here('../src') } },
          build: {
            write: false,
            target: 'es2023',
            assetsInlineLimit: Number.MAX_SAFE_INTEGER,
            cssCodeSplit: false,
            chunkSizeWarningLimit: 10_000,
            rolldownOptions: {
              input: here('../src/app/standalone.tsx'),
              output: { format: 'es', codeSplitting: false },
            },
          },
        })
        const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
        const script = outputs.find((each) => each.type === 'chunk')?.code ?? ''
        const style = outputs.find((each) => each.fileName.endsWith('.css'))
        const sheet = style?.type === 'asset' ? String(style.source) : ''
        writeFileSync(join(dir, 'standalone.html'), page(inScript(script), standaloneStyle(sheet)))
      },
    },
  }
}
