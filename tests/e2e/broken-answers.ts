/** Answers requests for one part of the atlas badly, in the ways of fault-matrix.ts. */
import { expect, type Page } from './driver.ts'
import type { Fault } from './fault-matrix.ts'

type Route = Parameters<Parameters<Page['route']>[1]>[0]

/** Marks where the data begins in the built page. */
const PAGE_DATA = 'id="page-data"'

/** The server may close a kept connection just when it is used again; clients are to ask anew then (RFC 9112, 9.3.1). */
const ONCE_MORE = { maxRetries: 1 }

export class BrokenAnswers {
  private fault: Fault | undefined
  private passed = 0

  private constructor(private readonly path: string) {}

  /** Breaks what the page gets from paths that contain `path`; the page itself, at `address`, when that is "/". */
  static async of(page: Page, path: string, address: string | undefined): Promise<BrokenAnswers> {
    const answers = new BrokenAnswers(path)
    const home = new URL(`${address}/`).pathname
    await page.route(
      ({ pathname }) => (path === '/' ? pathname === home : pathname.includes(path)),
      (route) => answers.answer(route),
    )
    return answers
  }

  start(fault: Fault): void {
    this.fault = fault
  }

  /** From now on answers are good again. */
  stop(): void {
    this.fault = undefined
    this.passed = 0
  }

  /** Waits until the part was asked for again since `stop`. */
  async askedAgain(): Promise<void> {
    await expect.poll(() => this.passed, { message: `${this.path} is asked for again` }).toBeGreaterThan(0)
  }

  private async answer(route: Route): Promise<void> {
    switch (this.fault) {
      case undefined:
        this.passed += 1
        return route.continue()
      case 'status-404':
      case 'status-500':
        return route.fulfill({ status: Number(this.fault.slice(-3)), contentType: 'text/html', body: '<h1>Sorry</h1>' })
      case 'aborted':
        return route.abort('connectionreset')
      case 'wrong-type':
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' })
      case 'empty':
        return route.fulfill({ response: await route.fetch(ONCE_MORE), body: '' })
      case 'truncated': {
        const response = await route.fetch(ONCE_MORE)
        const body = await response.body()
        const data = body.indexOf(PAGE_DATA)
        return route.fulfill({ response, body: body.subarray(0, data > 0 ? data + 2000 : body.length / 2) })
      }
      case 'slow':
        // Never answered.
        return
    }
  }
}
