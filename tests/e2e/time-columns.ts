/** The bars of the time chart: of years, and of months from 1 to 12 while months are shown. */
import type { Locator, Page } from '@playwright/test'

interface Point {
  x: number
  y: number
}

export class TimeColumns {
  constructor(
    private readonly page: Page,
    private readonly time: Locator,
  ) {}

  async click(column: number): Promise<void> {
    const { x, y } = await this.centre(column)
    await this.page.mouse.click(x, y)
  }

  /** Drags with the mouse from one bar to another, over those between. */
  async drag(first: number, last: number): Promise<void> {
    const [start, end] = [await this.centre(first), await this.centre(last)]
    await this.page.mouse.move(start.x, start.y)
    await this.page.mouse.down()
    await this.page.mouse.move(end.x, end.y, { steps: 10 })
    await this.page.mouse.up()
  }

  async tap(column: number): Promise<void> {
    const { x, y } = await this.centre(column)
    await this.page.touchscreen.tap(x, y)
  }

  /** Drags with a finger from one bar to another. */
  async touchDrag(first: number, last: number): Promise<void> {
    const [start, end] = [await this.centre(first), await this.centre(last)]
    const session = await this.page.context().newCDPSession(this.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', start)
    await touch('touchMove', { x: (start.x + end.x) / 2, y: start.y })
    await touch('touchMove', end)
    await touch('touchEnd')
  }

  /** Middle of a bar on the screen. */
  private async centre(column: number): Promise<Point> {
    const [plot, name] = column <= 12 ? ['.time-months', 'First month of range'] : ['.time-plot', 'First year of range']
    const box = await this.time.locator(`${plot} .column-picker`).boundingBox()
    const handle = this.time.getByRole('slider', { name })
    const [first, last] = [Number(await handle.getAttribute('min')), Number(await handle.getAttribute('max'))]
    if (!box) throw new Error('the bars have no box')
    return { x: box.x + (box.width * (column - first + 0.5)) / (last - first + 1), y: box.y + box.height / 2 }
  }
}
