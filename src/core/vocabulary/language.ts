/** Languages of the interface and of names that the code knows, in alphabetical order of their codes (ISO 639-1). */
export const LANGUAGES = ['az', 'en', 'hy', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]
