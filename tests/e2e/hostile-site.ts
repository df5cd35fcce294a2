/** The built site of an atlas whose every text tries to become markup, a script or a link. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '../../tools/compile/compile.ts'
import { formatProblem } from '../../tools/compile/problem.ts'
import { readBasemap } from '../../tools/compile/read-basemap.ts'
import { readSources } from '../../tools/compile/read-sources.ts'
import { replaceFolder } from '../../tools/compile/write-output.ts'
import { hostileSources } from '../tools/compile/hostile-sources.ts'
import { addressOf, type OwnSite, serveOwnSite } from './own-site.ts'

const PLAN = { path: '/', port: 4178, config: 'tests/e2e/hostile.vite.config.ts' }
export const HOSTILE_SITE = addressOf(PLAN)
export const REPORT_ADDRESS = 'https://issues.example/new'

export async function serveHostileSite(): Promise<OwnSite> {
  const publicDir = await mkdtemp(join(tmpdir(), 'atlas-public-'))
  try {
    const { raw } = await readSources('geodata')
    const result = compile(hostileSources(raw), { version: '1.0.0' })
    if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'))
    for (const entry of await readdir('public'))
      if (entry !== 'data') await cp(join('public', entry), join(publicDir, entry), { recursive: true })
    const files = new Map<string, string | Uint8Array>([...result.files, ...(await readBasemap('geodata/basemap'))])
    await replaceFolder(join(publicDir, 'data'), files)
    return await serveOwnSite({
      ...PLAN,
      environment: { ATLAS_PUBLIC: publicDir, VITE_REPORT_ADDRESS: REPORT_ADDRESS },
    })
  } finally {
    await rm(publicDir, { recursive: true })
  }
}
