/** The headers in the forms that servers read. */
import { type Headers, headersOf, PARTS, REST } from './headers.ts'

const MADE_BY = 'Made from tools/site/headers.ts; a test holds the two together.'

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others, for a site whose paths begin with `base`. These hosts add
 * up the headers of all patterns that match, so the rest of the site is listed path by path: `others` are names of
 * files, and of folders with a final slash, at the root of the site.
 */
export function headersFile(base: string, others: readonly string[]): string {
  const under = (path: string) => base + path.slice(1)
  const rest = ['', ...others]
    .filter((name) => !PARTS.some(({ path }) => path === `/${name}`))
    .map((name) => under(`/${name}`) + (name.endsWith('/') ? '*' : ''))
  return [
    ...rest.map((path) => rule(path, headersOf(REST))),
    ...PARTS.map((part) => rule(`${under(part.path)}*`, headersOf(part))),
  ].join('')
}

function rule(path: string, headers: Headers): string {
  return `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`
}

/** Configuration of nginx, which takes `add_header` from one level only, so each location repeats all. */
export function nginxConfig(): string {
  const block = (headers: Headers, indent: string) =>
    lines(headers, (name, value) => `${indent}add_header ${name} "${value}" always;`)
  const locations = PARTS.map((part) => `  location ${part.path} {\n${block(headersOf(part), '    ')}\n  }\n`)
  return `# ${MADE_BY}
server {
  listen 443 ssl;
  server_name atlas.example.org;
  root /srv/karabakh-atlas/dist;

  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    application/geo+json geojson;
    application/manifest+json webmanifest;
    image/svg+xml svg;
    image/png png;
    font/woff2 woff2;
  }

  gzip on;
  gzip_types text/css text/javascript application/json application/geo+json image/svg+xml;
  # With the module ngx_brotli: npm run compress writes each text file compressed beside the plain one.
  # brotli_static on;

${block(headersOf(REST), '  ')}

${locations.join('\n')}}
`
}

/** Configuration of Caddy. */
export function caddyfile(): string {
  const block = (headers: Headers) => lines(headers, (name, value) => `    ${name} "${value}"`)
  const matchers = PARTS.map(({ path }) => `  @${nameOf(path)} path ${path}*`)
  const rules = PARTS.map((part) => `  header @${nameOf(part.path)} {\n${block(headersOf(part))}\n  }\n`)
  return `# ${MADE_BY}
atlas.example.org {
  root * /srv/karabakh-atlas/dist
  encode zstd gzip

${matchers.join('\n')}
  @rest not path ${PARTS.map(({ path }) => `${path}*`).join(' ')}
${rules.join('')}  header @rest {
${block(headersOf(REST))}
  }

  file_server {
    precompressed br gzip
  }
}
`
}

function nameOf(path: string): string {
  return path.replaceAll('/', '')
}

function lines(headers: Headers, line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n')
}
