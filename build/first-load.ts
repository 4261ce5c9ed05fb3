import type { Plugin } from 'vite'

/**
 * Prepares the page for its first frame: the one style sheet is put into it, a request less before
 * the first paint (decision 0008), and the scripts of the app are listed for `src/app/start.ts`,
 * which requests them once the frame is shown.
 *
 * @param app - the module that `start.ts` imports, as the end of its path
 */
export function firstLoad(app: string): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
        const scripts = new Set<string>()
        const follow = (file: string | undefined) => {
          const chunk = chunks.find(({ fileName }) => fileName === file)
          if (!chunk || scripts.has(chunk.fileName)) return
          scripts.add(chunk.fileName)
          for (const each of chunk.imports) follow(each)
        }
        follow(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(app)))?.fileName)
        const links = [...scripts].map((each) => `<link data-later as='script' href='/${each}'>`)
        return html
          .replace('<!--data-->', `${links.join('')}<!--data-->`)
          .replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)">/, (link, file: string) => {
            const sheet = bundle[file]
            return sheet?.type === 'asset' ? `<style>${String(sheet.source).trim()}</style>` : link
          })
      },
    },
  }
}
