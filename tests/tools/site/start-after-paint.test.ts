import { expect, it } from 'vitest'
import { nameCode } from '../../../tools/site/start-after-paint.ts'

const SCRIPT = '<script type="module" crossorigin src="/assets/shell.js"></script>'

it('a page made in advance names its modules and runs none of them', () => {
  expect(nameCode(`<head>${SCRIPT}</head><div data-made="in-advance"></div>`)).toBe(
    '<head><link rel="modulepreload" crossorigin href="/assets/shell.js"></head><div data-made="in-advance"></div>',
  )
})

it('a page with nothing made in advance runs its code itself', () => {
  expect(nameCode(`<head>${SCRIPT}</head>`)).toBe(`<head>${SCRIPT}</head>`)
})

it('a page made in advance that nothing would bring to life is an error', () => {
  expect(() => nameCode('<div data-made="in-advance"></div>')).toThrow('no module to start')
})
