import { type FunctionComponent, lazy } from 'react'
import { inTime } from '../../core/in-time.ts'
import { loadPartTexts } from '../../i18n/spoken-language.ts'

/**
 * A component whose code is loaded when it is first shown, together with the texts that the shell goes without.
 * `name` is its export. What does not come in time counts as failed.
 */
export function lazyPart<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, (props: Props) => ReturnType<FunctionComponent>>>,
  name: Name,
) {
  return lazy(async () => {
    const [module] = await inTime(Promise.all([load(), loadPartTexts()]))
    // A file that arrives empty is a module all the same.
    const component = (module as Partial<typeof module> | undefined)?.[name]
    if (!component) throw new Error(`the code has no ${name}`)
    return { default: component as FunctionComponent<Props> }
  })
}
