// Runs before the first paint. For another address than the one the page was made for, what it holds stays hidden.
const theme = new URLSearchParams(location.search).get('theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
const isElsewhere = location.search.length > 1 || location.hash.includes('map=')
if (isElsewhere) document.documentElement.dataset.pending = ''

// Why the code waits to be started: scripts/build/start-after-paint.ts.
const start = () => {
  for (const { href } of document.querySelectorAll('link[rel="modulepreload"]')) import(href)
}
if (isElsewhere || document.hidden) addEventListener('DOMContentLoaded', start)
else new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
