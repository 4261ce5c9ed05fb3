import type { Plugin } from 'vite'

/** `__vitePreload(async () => { const { A } = await import('a'); return { A } }, __VITE_PRELOAD__)` */
const WRAPPED =
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^;]*);\s*return \{[^}]*\};\s*\}, __VITE_PRELOAD__\)/g
/** `__vitePreload(() => import('a').then(…), __VITE_PRELOAD__)` */
const CALLED = /__vitePreload\(\(\) => (import\([\s\S]*?), __VITE_PRELOAD__\)/g

/**
 * Leaves out what Vite adds to imports on demand, the preloading of a part's styles and scripts: the
 * one style sheet is in the page, and `modulePreload` is off. What is written otherwise than here
 * calls the helper, which only imports.
 */
export function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    renderChunk: (code) => ({
      code: code.replace(WRAPPED, '$1').replace(CALLED, '$1'),
      map: null,
    }),
  }
}
