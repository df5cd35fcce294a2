// Runs before the first paint. The page was made for the address without a query and for the map's first view;
// for another address its list and its map stay hidden until the right ones are there.
const theme = new URLSearchParams(location.search).get('theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
if (location.search.length > 1 || location.hash.includes('map=')) document.documentElement.dataset.pending = ''
