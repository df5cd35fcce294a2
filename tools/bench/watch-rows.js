/**
 * Runs in the atlas's page before its own code and after watch-page.js: tells when the reader's own rows are drawn. They are the only points that
 * the page draws as points of WebGL, so that every frame with them can be seen.
 */
let drawnNow = 0
let whenDrawn = () => {}
const { drawArrays } = WebGL2RenderingContext.prototype
WebGL2RenderingContext.prototype.drawArrays = function (mode, first, count) {
  drawArrays.call(this, mode, first, count)
  if (mode !== this.POINTS) return
  if (drawnNow === 0)
    queueMicrotask(() => {
      whenDrawn(drawnNow)
      drawnNow = 0
    })
  drawnNow += count
}

/** What the page hands to the graphics: positions of the first rows, and what all of them share, its matrix first. */
let [positions, shared] = []
const BLOCK_ROWS = 65_536
const { bufferData } = WebGL2RenderingContext.prototype
WebGL2RenderingContext.prototype.bufferData = function (target, data, ...more) {
  if (data instanceof Float32Array && target === this.UNIFORM_BUFFER && data.length === 48) shared = data
  if (data instanceof Float32Array && data.length === positions?.expected) positions = data
  bufferData.call(this, target, data, ...more)
}

/** Resolves at the start of the second frame after the one that draws so many points or more. */
async function pointsDrawn(count) {
  await new Promise((resolve) => {
    whenDrawn = (drawn) => drawn >= count && resolve()
  })
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}

window.benchRows = {
  async opened(count) {
    positions = { expected: 2 * Math.min(count, BLOCK_ROWS) }
    const started = await new Promise((resolve) => {
      addEventListener('change', () => resolve(performance.now()), { capture: true, once: true })
    })
    await pointsDrawn(count)
    return performance.now() - started
  },
  async setYears(from, to, count) {
    const started = performance.now()
    window.benchTypeYears(from, to)
    await pointsDrawn(count)
    return performance.now() - started
  },
  /** A row in sight that nothing covers. */
  target() {
    const canvas = document.querySelector('.maplibregl-canvas')
    const { left, top, width, height } = canvas.getBoundingClientRect()
    for (let row = 0; row < positions.length / 2; row++) {
      const [x, y] = positions.subarray(row * 2)
      const clip = (of) => shared[of] * x + shared[4 + of] * y + shared[12 + of]
      const at = [left + ((clip(0) / clip(3) + 1) / 2) * width, top + ((1 - clip(1) / clip(3)) / 2) * height]
      if (document.elementFromPoint(...at) === canvas) return at
    }
  },
}
