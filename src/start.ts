// The page's entry. What the server painted is shown before the app is fetched and run: either
// would hold back the first frame (decision 0008).
requestAnimationFrame(() => setTimeout(() => void import('./main.tsx')))
