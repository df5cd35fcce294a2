/** Starts the renderer that turns SVG into pixels. Its package can be started once in a process, and says nothing of it. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm } from '@resvg/resvg-wasm'

let started: Promise<void> | undefined

/** Starts the renderer unless that has been done; `Resvg` works once this is resolved. */
export function startRenderer(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  started ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm))
  return started
}
