/** Address of the project's public repository, without a final slash; undefined while it has none. */
export const REPOSITORY: string | undefined = undefined
