import type { Plugin } from 'vite'

/**
 * Leaves out what Vite adds to imports on demand, the preloading of a part's styles and scripts: the
 * one style sheet is in the page, and `modulePreload` is off.
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
  }
}
