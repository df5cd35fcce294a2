import { type FunctionComponent, lazy } from 'react'
import { withTimeout } from '../../core/with-timeout.ts'
import { loadPartTexts } from '../../i18n/spoken-language.ts'

/** What a component is given; nothing where it takes nothing. */
type PropsOf<Part> = Part extends (props: infer Props extends object) => unknown ? Props : object

/**
 * A component whose code is loaded when it is first shown, together with the texts that the shell goes without.
 * `name` is its export. What does not come in time counts as failed.
 */
export function lazyPart<Module extends object, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazy(async () => {
    const [module] = await withTimeout(Promise.all([load(), loadPartTexts()]))
    // A file that arrives empty is a module all the same.
    const component = (module as Partial<Module> | undefined)?.[name]
    if (!component) throw new Error(`the code has no ${name}`)
    return { default: component as FunctionComponent<PropsOf<Module[Name]>> }
  })
}
