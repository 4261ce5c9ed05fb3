import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

import { precompressed } from './precompressed.ts'

const PAGE = 'closed-room.html'

const named = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the file may do wherever it is opened: run and show what it brought, and ask nobody. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${named(script)}`,
    `style-src ${named(style)}`,
    'img-src data: blob:',
    'font-src data:',
    // Fonts go into saved pictures; they are read from the file itself.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Puts script and style into the page, and nothing else is left (decision 0018). */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const page = files.find((file) => file.type === 'asset' && file.fileName === PAGE)
      const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
      const [script, ...rest] = files.filter((file) => file.type === 'chunk')
      if (page?.type !== 'asset' || style?.type !== 'asset' || !script || rest.length > 0)
        throw new Error('the closed room is not one page, one script and one style sheet')
      const code = script.code
        // Nothing is left to be loaded before a part of the app.
        .replaceAll('__VITE_PRELOAD__', 'void 0')
        .replaceAll('</script', '<\\/script')
        .replaceAll('<!--', '<\\!--')
      const css = String(style.source)
        .trim()
        // The fonts are in the file: waiting for them costs nothing, and elsewhere they may be missing.
        .replaceAll('font-display:optional', 'font-display:block')
      page.source = String(page.source)
        .replace(/<script type="module"[^>]*><\/script>/, '')
        .replace(/<link rel="stylesheet"[^>]*>/, '')
        .replace('<!--style-->', () => `<style>${css}</style>`)
        .replace(
          '<!--policy-->',
          () => `<meta http-equiv="Content-Security-Policy" content="${policy(code, css)}" />`,
        )
        .replace('</body>', () => `<script type="module">${code}</script></body>`)
      for (const { fileName } of files) if (fileName !== PAGE) delete bundle[fileName]
    },
  }
}

export default defineConfig({
  mode: 'closed-room',
  plugins: [react(), oneFile(), precompressed()],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    target: 'es2023',
    rolldownOptions: { input: PAGE, output: { codeSplitting: false } },
  },
})
