/**
 * The HTTP headers of the site, in one place: dist/_headers, the examples in hosting/, `npm run preview` and the browser
 * tests all take them from here. docs/hosting.md says why they are as they are.
 */

/** Names and values of headers. */
export type Headers = Readonly<Record<string, string>>

/** What the page may load and do. Whether it may be framed is said apart, because that differs by path. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one policy is src/app/start/trusted-types.ts.
  'trusted-types default',
].join('; ')

/** Features of browsers that the page never uses. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Headers of every answer. */
const EVERYWHERE: Headers = {
  'Content-Security-Policy': CONTENT_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

const NOT_FRAMED = "frame-ancestors 'none'"
/** The star means pages of the web; the schemes are those of pages from a disk, and of views inside other programs. */
const ANY_FRAME = 'frame-ancestors * file: data: blob:'

/** A part of the site by the beginning of its paths, and the headers that only it has. */
export interface Part {
  /** Begins and ends with a slash. */
  path: string
  /** Whether pages of other sites may show it in a frame. */
  isFramable: boolean
  headers: Headers
}

const ASK_EACH_TIME = 'no-cache'
/** Pages that are isolated from other sites frame only what asks the same of its own files; scripts of its workers must, too. */
const ISOLATED: Headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' }
const OWN_PAGES_ONLY: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' }
/** Data is published for others to use, also from the scripts of their pages. */
const FOR_EVERYONE: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }

/** What holds where no other part does. */
export const REST: Part = {
  path: '/',
  isFramable: false,
  headers: { ...OWN_PAGES_ONLY, 'Cache-Control': ASK_EACH_TIME },
}

/** Parts whose headers differ from the rest of the site. */
export const PARTS: readonly Part[] = [
  // Names of these files hold a hash of their content.
  {
    path: '/assets/',
    isFramable: false,
    headers: { ...OWN_PAGES_ONLY, ...ISOLATED, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  { path: '/data/', isFramable: false, headers: { ...FOR_EVERYONE, 'Cache-Control': ASK_EACH_TIME } },
  {
    path: '/embed/',
    isFramable: true,
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', ...ISOLATED, 'Cache-Control': ASK_EACH_TIME },
  },
  { path: '/fonts/', isFramable: false, headers: { ...OWN_PAGES_ONLY, 'Cache-Control': 'public, max-age=604800' } },
]

/**
 * Headers of any path of the site, for hosts that add up what is said of a path in several places. None of them turns
 * wrong when it comes twice; that pages may not be framed is said in a form that `frame-ancestors` of a part overrules.
 */
export const ANYWHERE: Headers = { ...EVERYWHERE, 'X-Frame-Options': 'DENY' }

/** What a part adds to that. Of two content policies browsers follow both. */
export function addedBy({ isFramable, headers }: Part): Headers {
  return { 'Content-Security-Policy': policyFor(isFramable), ...headers }
}

/** All headers of a part. */
export function headersOf({ isFramable, headers }: Part): Headers {
  return { ...EVERYWHERE, 'Content-Security-Policy': policyFor(isFramable), ...headers }
}

function policyFor(isFramable: boolean): string {
  return `${CONTENT_POLICY}; ${isFramable ? ANY_FRAME : NOT_FRAMED}`
}

/** Media types of the files of the site by the ending of their names; text is UTF-8. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  css: 'text/css',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

/** The part that a path (from the site's own root on, without a query) belongs to. */
export function partOf(path: string): Part {
  return PARTS.find((part) => path.startsWith(part.path)) ?? REST
}
