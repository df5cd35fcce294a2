/** Builds what is measured: the atlas over synthetic data, and the pages it is compared with. */
import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { build, loadConfigFromFile, type PluginOption } from 'vite'

/** One page per event: they say nothing about the page measured, and would take most of the time. */
const LEFT_OUT = 'permanent-pages'

/** Builds the atlas with the files of `publicDir`, which are not copied, into `outDir`, a folder of the project. */
export async function buildAtlasSite(publicDir: string, outDir: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' })
  if (!loaded) throw new Error('there is no configuration of Vite')
  await build({
    ...loaded.config,
    configFile: false,
    logLevel: 'error',
    publicDir,
    plugins: await without(LEFT_OUT, loaded.config.plugins ?? []),
    build: { ...loaded.config.build, outDir: relative(process.cwd(), outDir), emptyOutDir: true, copyPublicDir: false },
  })
}

async function without(name: string, plugins: readonly PluginOption[]): Promise<PluginOption[]> {
  const all = (await Promise.all(plugins)).flat() as PluginOption[]
  return all.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === name))
}

/** Folders with a package of their own, and their pages. */
const RIVALS = {
  '.': ['title.html', 'maplibre.html', 'leaflet.html', 'deck.html', 'deck-rows.html', 'webgl-rows.html'],
  kepler: ['kepler/index.html'],
} as const

/**
 * Builds the pages compared with from the sources in `folder`. They are copied to `workspace`, where their packages are
 * installed when these are not there yet.
 */
export async function buildRivals(folder: string, workspace: string, outDir: string): Promise<void> {
  for (const part of Object.keys(RIVALS)) await install(join(folder, part), join(workspace, part))
  await cp(folder, workspace, { recursive: true })
  const { first_view } = JSON.parse(await readFile(join('geodata', 'atlas.json'), 'utf8'))
  await build({
    configFile: false,
    root: workspace,
    logLevel: 'error',
    publicDir: false,
    define: { FIRST_VIEW: JSON.stringify(first_view), 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { input: Object.values(RIVALS).flatMap((pages) => pages.map((page) => join(workspace, page))) },
    },
  })
}

/** Installs what the lock file of `folder` says into `workspace`, unless that was done before. */
async function install(folder: string, workspace: string): Promise<void> {
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8')
  const stamp = join(workspace, 'node_modules', 'installed.json')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === lock) return
  console.log(`Installing packages for ${workspace} …`)
  await mkdir(workspace, { recursive: true })
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    await cp(join(folder, name), join(workspace, name))
  execFileSync('npm', ['ci'], { cwd: workspace, stdio: ['ignore', 'ignore', 'inherit'] })
  await writeFile(stamp, lock)
}
