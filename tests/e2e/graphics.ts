/** Graphics that do less than a reader's, because drawing in software takes most of a test's time. Both run in the page. */

/** The browser has no WebGL: a picture stands for the map. */
export function withoutWebgl(): void {
  const original = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
  } as typeof original
}

/** The map loads, places, picks and compiles its shaders as for a reader, but its canvas stays empty. */
export function withoutDrawing(): void {
  const { prototype } = WebGL2RenderingContext
  prototype.drawElements = () => {}
  prototype.drawArrays = () => {}
}
