/** Address of the project's public repository, without a final slash; undefined while it has none. */
export const REPOSITORY: string | undefined = undefined

/** Where errors are reported, a `mailto:` or the address of a form of issues; undefined when the build was not told. */
export const REPORT_ADDRESS: string | undefined =
  import.meta.env['VITE_REPORT_ADDRESS'] || (REPOSITORY && `${REPOSITORY}/issues/new`)
