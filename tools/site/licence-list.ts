/** The list of licences as a text. Pure. */
import type { InstalledPackage } from './read-package.ts'

/** Licences that let everyone use and change the code and ask for no more than their own text. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense']

/** Whether the site may include code under an SPDX expression: of several to choose from, one is enough. */
export function allowedLicence(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((licence) => ALLOWED.includes(licence)))
}

type Listed = Pick<InstalledPackage, 'name' | 'version' | 'licence' | 'text'>

/** All packages in the order given, each with the text of its licence, then that of the fonts. */
export function licenceList(packages: readonly Listed[], fonts: string): string {
  const sections = packages.map(({ name, version, licence, text }) =>
    section(`${name} ${version}`, text?.trim() ?? `${licence}. The package brings no text of it.`),
  )
  return `Licences of the code and fonts in this site\n\n${[...sections, section('Noto Sans', fonts.trim())].join('\n')}`
}

function section(title: string, text: string): string {
  return `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text.replaceAll('\r\n', '\n')}\n`
}
