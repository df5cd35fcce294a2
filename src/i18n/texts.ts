/** Texts of one file of messages: by section, then by key. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>
