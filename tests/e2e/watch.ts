/** Watches every page and frame of a browser for what no test of the atlas may cause. */
import type { BrowserContext } from '@playwright/test'

const VIOLATION = 'content policy:'

/** Runs in the page: says on the console what the content policy stops. */
function reportViolations(mark: string): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    console.error(mark, effectiveDirective, blockedURI, sourceFile),
  )
}

export interface Watched {
  /** Addresses that were asked for beside those of the atlas. */
  foreign: string[]
  /** What the content policy stopped. */
  violations: string[]
  /** Errors and warnings on the console. */
  complaints: string[]
}

/** Collects, until the browser is closed, what its pages do from now on; `home` is where the addresses of the atlas begin. */
export async function watch(context: BrowserContext, home: string): Promise<Watched> {
  const watched: Watched = { foreign: [], violations: [], complaints: [] }
  await context.addInitScript(reportViolations, VIOLATION)
  context.on('console', (message) => {
    const text = message.text()
    if (text.startsWith(VIOLATION)) watched.violations.push(text)
    else if (['error', 'warning'].includes(message.type()) && !isDriverNoise(text)) watched.complaints.push(text)
  })
  context.on('weberror', (error) => watched.complaints.push(error.error().message))
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(home)) watched.foreign.push(request.url())
  })
  return watched
}

/**
 * Software drawing makes the driver complain of slow pixel reads when a test takes a screenshot; Playwright says when it
 * keeps a page from being stored.
 */
function isDriverNoise(text: string): boolean {
  return text.includes('GPU stall due to ReadPixels') || text === 'Service Worker registration blocked by Playwright'
}
