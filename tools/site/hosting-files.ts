/** The headers in the forms that servers read. */
import { ANYWHERE, addedBy, type Headers, headersOf, MEDIA_TYPES, PARTS, type Part, REST } from './headers.ts'

const MADE_BY = 'Made from tools/site/headers.ts; a test holds the two together.'

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others, for a site whose paths begin with `base`. These hosts add
 * up the headers of all patterns that match: those of every path, also of one that leads nowhere, and those of a part.
 * Only the rest of the site has no pattern, so it is listed path by path: `others` are names of files, and of folders
 * with a final slash, at the root of the site.
 */
export function headersFile(base: string, others: readonly string[]): string {
  const under = (path: string) => base + path.slice(1)
  const rest = ['', ...others]
    .filter((name) => !PARTS.some(({ path }) => path === `/${name}`))
    .map((name) => under(`/${name}`) + (name.endsWith('/') ? '*' : ''))
  return [
    rule(under('/*'), ANYWHERE),
    ...rest.map((path) => rule(path, addedBy(REST))),
    ...PARTS.map((part) => rule(`${under(part.path)}*`, addedBy(part))),
  ].join('')
}

function rule(path: string, headers: Headers): string {
  return `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`
}

/** Names of the headers that some part has, in a steady order. */
const NAMES = [...new Set([REST, ...PARTS].flatMap((part) => Object.keys(headersOf(part))))]
/** Sent with what is there only: errors are to be asked for again. */
const isLasting = (part: Part) => /max-age=[1-9]/.test(part.headers['Cache-Control'] ?? '')

/**
 * Configuration of nginx, to be included on the level `http`. With a path (`base`, with slashes at both ends) the folder
 * of the site lies under that name in `root`. Headers stand once, because a location with one of its own inherits none.
 */
export function nginxConfig(base = '/'): string {
  const differing = NAMES.filter((name) => PARTS.some((part) => headersOf(part)[name] !== headersOf(REST)[name]))
  const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`
  const maps = differing.map((name) => {
    const values = PARTS.filter((part) => headersOf(part)[name] !== headersOf(REST)[name]).map(
      (part) =>
        `  "~^${isLasting(part) && name === 'Cache-Control' ? '(200|206|304)' : '\\d+'}:${base}${part.path.slice(1)}" "${headersOf(part)[name] ?? ''}";`,
    )
    return `map $status:$uri ${variable(name)} {\n  default "${headersOf(REST)[name] ?? ''}";\n${values.join('\n')}\n}\n`
  })
  const headers = NAMES.map((name) => {
    const value = differing.includes(name) ? variable(name) : `"${headersOf(REST)[name]}"`
    return `  add_header ${name} ${value} always;`
  })
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${type} ${ending};`)
  const texts = Object.values(MEDIA_TYPES).filter((type) => /^text|json|xml|javascript/.test(type))
  return `# ${MADE_BY}
# By status and path; with an empty value nginx sends no header. Errors are not kept.
${maps.join('\n')}
server {
  # For https, which storing the atlas for use without a network needs: let certbot add it, or give your certificate here.
  listen 80;
  server_name atlas.example.org;
  root ${base === '/' ? '/srv/karabakh-atlas/dist' : '/srv/www'};
${base === '/' ? '' : `  # The folder dist/ of the build lies in it under the name ${base.slice(1, -1)}.\n`}
  types {
${types.join('\n')}
  }
  default_type text/plain;
  charset utf-8;
  charset_types ${texts.join(' ')};

  gzip on;
  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};
  # With the module ngx_brotli: npm run compress writes each text file compressed beside the plain one.
  # brotli_static on;

${headers.join('\n')}

  # Redirects, as from a folder to its final slash, keep host and protocol of the reader.
  absolute_redirect off;
  error_page 404 ${base}404.html;
  # What is for servers, and what other programs leave in a folder.
  location ~ "/\\.(?!well-known/)|/_headers$" {
    return 404;
  }
  location = ${base}embed {
    return 308 ${base}embed/$is_args$args;
  }
}
`
}

/** Configuration of Caddy; `base` as for nginx. */
export function caddyfile(base = '/'): string {
  const block = (headers: Headers, indent: string) => lines(headers, (name, value) => `${indent}${name} "${value}"`)
  const pathOf = (part: Part) => base + part.path.slice(1)
  const matchers = PARTS.map((part) => `  @${nameOf(part)} path ${pathOf(part)}*`)
  const rules = PARTS.map((part) => `  header @${nameOf(part)} {\n${block(headersOf(part), '    ')}\n  }\n`)
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => {
    const charset = /^text|json|xml|javascript/.test(type) ? '; charset=utf-8' : ''
    return `  @${ending} path *.${ending}\n  header @${ending} Content-Type "${type}${charset}"`
  })
  return `# ${MADE_BY}
atlas.example.org {
  root * ${base === '/' ? '/srv/karabakh-atlas/dist' : '/srv/www'}
${base === '/' ? '' : `  # The folder dist/ of the build lies in it under the name ${base.slice(1, -1)}.\n`}  encode zstd gzip

${matchers.join('\n')}
  @rest not path ${PARTS.map((part) => `${pathOf(part)}*`).join(' ')}
${rules.join('')}  header @rest {
${block(headersOf(REST), '    ')}
  }
${types.join('\n')}

  redir ${base}embed ${base}embed/?{query} 308
  file_server {
    precompressed br gzip
    # What is for servers, and what other programs leave in a folder.
    hide .* _headers
  }

  # Errors are not kept.
  handle_errors {
    header {
${block({ ...headersOf(REST), 'Content-Type': `${MEDIA_TYPES['html']}; charset=utf-8` }, '      ')}
      -Access-Control-Allow-Origin
    }
    rewrite * ${base}404.html
    file_server
  }
}
`
}

function nameOf({ path }: Part): string {
  return path.replaceAll('/', '')
}

function lines(headers: Headers, line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n')
}
