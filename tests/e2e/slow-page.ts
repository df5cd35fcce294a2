/** The site as a slow line brings it: the first page comes in two parts. */
import { createServer } from 'node:http'

/** No other test may use it, for they may run at the same time. */
const PORT = 4179
export const SLOW_ORIGIN = `http://localhost:${PORT}`

/** With this the second part begins: all of list and map is before it. */
const DATA = '<script type="application/json"'

export interface SlowPage {
  address: string
  /** Sends the second part. */
  finish: () => void
  close: () => void
}

/** Serves what the server at `site` does, but holds back the end of its first page. */
export async function serveSlowly(site: string): Promise<SlowPage> {
  const { origin, pathname } = new URL(`${site}/`)
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const server = createServer(async ({ url = '' }, response) => {
    const answer = await fetch(origin + url)
    const body = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('Content-Type') ?? ''
    response.writeHead(answer.status, { 'Content-Type': type })
    const end = url === pathname ? body.indexOf(DATA) : body.length
    response.write(body.subarray(0, end))
    if (url === pathname) await finished
    response.end(body.subarray(end))
  })
  await new Promise<void>((resolve) => server.listen(PORT, resolve))
  return {
    address: SLOW_ORIGIN + pathname,
    finish,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
