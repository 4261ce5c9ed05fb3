// The page's entry. What the server painted is shown before the app and its data are fetched and
// run: either would hold back the first frame (decision 0008).
requestAnimationFrame(() =>
  setTimeout(() => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]'))
      link.rel = link.as === 'script' ? 'modulepreload' : 'preload'
    void import('./main.tsx')
  }),
)
