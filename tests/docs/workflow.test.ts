/** The workflow of CI: what it runs of others cannot change under it, and it has no more rights than it needs. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT } from '../architecture/read-modules.ts'

const folder = join(PROJECT, '.github', 'workflows')
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
)

it.for(workflows)('$name pins every action by the hash of a commit', ({ text }) => {
  const actions = [...text.matchAll(/\buses:\s*(\S+)/g)].map(([, action = '']) => action)
  expect(actions).not.toEqual([])
  expect(actions.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([])
})

it.for(workflows)('$name may only read, and leaves no token behind for what it runs', ({ text }) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
  expect(text).not.toMatch(/: write\b/)
  const checkouts = text.split(/^ {6}- /m).filter((step) => step.includes('actions/checkout@'))
  expect(checkouts).not.toEqual([])
  expect(checkouts.filter((step) => !/\n {10}persist-credentials: false$/m.test(step))).toEqual([])
})
