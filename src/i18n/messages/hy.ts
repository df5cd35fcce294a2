/** Armenian texts of all parts but the shell. */
import type { Texts } from '../catalogue.ts'

const files: Record<string, Texts> = import.meta.glob(['./hy/*.json', '!./hy/shell.json'], {
  eager: true,
  import: 'default',
})

export const parts = Object.values(files)
