import { expect, it } from 'vitest'
import { nameCode } from '../../../tools/site/start-after-paint.ts'

const SCRIPT = '<script type="module" crossorigin src="/assets/shell.js"></script>'

it('a prerendered page names its modules and runs none of them', () => {
  expect(nameCode(`<head>${SCRIPT}</head><div data-prerendered></div>`)).toBe(
    '<head><link rel="modulepreload" crossorigin href="/assets/shell.js"></head><div data-prerendered></div>',
  )
})

it('a page that is not prerendered runs its code itself', () => {
  expect(nameCode(`<head>${SCRIPT}</head>`)).toBe(`<head>${SCRIPT}</head>`)
})

it('a prerendered page that nothing would start is an error', () => {
  expect(() => nameCode('<div data-prerendered></div>')).toThrow('no module to start')
})
