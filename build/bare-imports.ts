import type { Plugin } from 'vite'

const HELPER = /vite\/preload-helper/
/** `__vitePreload(async () => { const { A } = await import('a'); return { A } }, __VITE_PRELOAD__)` */
const WRAPPED =
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^;]*);\s*return \{[^}]*\};\s*\}, __VITE_PRELOAD__\)/g
/** `__vitePreload(() => import('a').then(…), __VITE_PRELOAD__)` */
const CALLED = /__vitePreload\(\(\) => ([\s\S]*?), __VITE_PRELOAD__\)/g
const IMPORTED = /^import \{ \w+ as __vitePreload \} from "[^"]*";\n/m

/**
 * Leaves out what Vite adds to imports on demand, the preloading of a part's styles and scripts: the
 * one style sheet is in the page, and `modulePreload` is off. An import that is written otherwise than
 * here still calls the helper, which only imports.
 */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    renderChunk(code) {
      const bare = code.replace(WRAPPED, '$1').replace(CALLED, '$1')
      const isUsed = bare.includes('__vitePreload(')
      return { code: isUsed ? bare : bare.replace(IMPORTED, ''), map: null }
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
      for (const { fileName, moduleIds } of chunks) {
        const name = fileName.split('/').at(-1) ?? fileName
        if (
          moduleIds.some((id) => HELPER.test(id)) &&
          !chunks.some(({ code }) => code.includes(name))
        )
          delete bundle[fileName]
      }
    },
  }
}
