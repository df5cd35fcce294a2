/** Kinds of faults that readers of other maps have reported, what this page does, and the test that holds it to that. */
export interface FaultKind {
  kind: string
  here: string
  /** File below tests/, and a title in it. */
  test: readonly [file: string, title: string]
}

export const FAULT_KINDS: readonly FaultKind[] = [
  {
    kind: 'What a popup describes is drawn no more',
    here: 'Other years, or its layer switched off, close the card, and it does not come back by itself.',
    test: [
      'e2e/outlived.spec.ts',
      'the card of an area goes with the years or the layer that showed it, and does not come back',
    ],
  },
  {
    kind: 'A dialog offers what was, while the map moves on',
    here: 'The address to share follows the map.',
    test: [
      'e2e/outlived.spec.ts',
      'the address to share is that of the map as it stands, also when the map moves behind the dialog',
    ],
  },
  {
    kind: 'What is ready for the printer is of another view',
    here: 'It goes with the view it was made of.',
    test: ['e2e/outlived.spec.ts', 'what stands ready for the printer goes with the view it was made of'],
  },
  {
    kind: 'A page that stays open keeps yesterday’s date',
    here: 'Today, the last year and days of access follow the calendar.',
    test: ['e2e/outlived.spec.ts', 'a page that stays open over new year follows the calendar'],
  },
  {
    kind: 'The map is turned or tilted, and nothing turns it back',
    here: 'Neither address, keys nor fingers turn or tilt it.',
    test: ['e2e/address.spec.ts', 'neither an address nor a key turns or tilts the map'],
  },
  {
    kind: 'A link within the page loses the map’s position',
    here: 'Such links move the focus and leave the address alone.',
    test: ['e2e/address.spec.ts', 'links within the page move the focus and leave the map where it is'],
  },
  {
    kind: 'Parts of an address get lost in silence',
    here: 'Keys that come twice, other dividers and tilted positions are read; what is not understood is named.',
    test: [
      'e2e/address.spec.ts',
      'what an address says twice or otherwise divided is read, and what is no position is named',
    ],
  },
  {
    kind: 'Shared links carry tracking keys on',
    here: 'They are taken out before anything reads the address.',
    test: ['state/tidy-address.test.ts', 'are taken out of %s'],
  },
  {
    kind: 'Search knows the little words of one language only',
    here: 'Those of all four are left out of a query that has others.',
    test: ['geodata/real-search.test.ts', '%s finds no more than %s'],
  },
  {
    kind: 'An inflected name finds less than the name, or a longer word hides it',
    here: 'Names are known in their cases; what a longer word begins with stands beside them.',
    test: ['geodata/real-search.test.ts', 'each case that a name may take finds what the name finds'],
  },
  {
    kind: 'Two citations share a key',
    here: 'Each work and each quotation has a key of its own.',
    test: ['export/real-export.test.ts', 'have one content for each key, and the day of the edition'],
  },
]
