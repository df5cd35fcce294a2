// Before the first paint: what was made for another address stays hidden.
const theme = new URLSearchParams(location.search).get('theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
const isElsewhere = location.search.length > 1 || location.hash.includes('map=')
if (isElsewhere) document.documentElement.dataset.pending = ''

// For src/app/start/before-hydration.ts. What opens a popover needs no code.
window.onclick = ({ target }) => {
  window.pressedEarly = target.closest('button:not([popovertarget])')
}

// Why: tools/site/start-after-paint.ts
const painted = new Promise((resolve) => {
  if (isElsewhere) return resolve()
  const look = (paints) => paints.getEntriesByName('first-contentful-paint')[0] && resolve()
  new PerformanceObserver(look).observe({ type: 'paint', buffered: true })
  setTimeout(resolve, 3000)
})
addEventListener('DOMContentLoaded', async () => {
  await painted
  for (const { href } of document.querySelectorAll('link[rel="modulepreload"]')) import(href)
})
