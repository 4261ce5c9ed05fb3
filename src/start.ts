// The page's entry. What the server painted is shown before the app is run: its code is on the way
// already (linked in the head), but running it would hold back the first frame (decision 0008).
requestAnimationFrame(() => setTimeout(() => void import('./main.tsx')))
