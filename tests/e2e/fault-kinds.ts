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
    here: 'Other years, another filter, or its layer switched off, close the card, and it does not come back by itself.',
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
  {
    kind: 'A translator or an extension changes the page, which then fails or shows a date that has passed',
    here: 'Texts come back when they change, and what is gone is missed by nothing.',
    test: ['e2e/foreign-changes.spec.ts', 'a translated page goes on through years, languages, events and a tour'],
  },
  {
    kind: 'A page is translated before its code runs',
    here: 'It is made anew, in its own language.',
    test: ['e2e/foreign-changes.spec.ts', 'a page that was translated comes to life'],
  },
  {
    kind: 'A screen needs more pixels than a canvas may have',
    here: 'The map is drawn a little coarser; symbols stand on all of it.',
    test: ['e2e/pixels.spec.ts', 'the symbols at its right edge are shown'],
  },
  {
    kind: 'The window moves to a screen with finer pixels',
    here: 'The map is drawn in them, also after a picture of it was made.',
    test: [
      'e2e/pixels.spec.ts',
      'the map is drawn in the pixels of the screen that its window moves to, also after a picture was made of it',
    ],
  },
  {
    kind: 'A card is larger than the smallest frame',
    here: 'It begins inside the map and can be closed.',
    test: ['e2e/embedding.spec.ts', 'in the smallest frame on offer a card begins inside the map and can be closed'],
  },
  {
    kind: 'Frames in files, in a sandbox and in isolated pages stay blank',
    here: 'Files and isolated pages show the map; a sandbox without an origin of its own, words and a link.',
    test: ['e2e/embedding.spec.ts', 'it shows words and a link'],
  },
  {
    kind: 'A framed map holds up the wheel, or fills the history of the page around it',
    here: 'Zooming takes Ctrl, or two fingers, which the map says; Back stays that of the page around it.',
    test: [
      'e2e/embedding.spec.ts',
      'in an isolated page the map is drawn, leaves wheel and Back to the page, and says how it is moved',
    ],
  },
  {
    kind: 'A map made in a hidden frame shows the whole world, or nothing',
    here: 'It is made once the frame has a size.',
    test: [
      'e2e/embedding.spec.ts',
      'a frame that is hidden at first shows the region as large as one that is shown at once',
    ],
  },
  {
    kind: 'Enlarged to 400 %, controls lie on each other',
    here: 'None lies under another.',
    test: ['e2e/people.spec.ts', 'a window of 1280 pixels zoomed to 400 % hides no control behind another'],
  },
  {
    kind: 'Letters ignore the size set in the browser',
    here: 'All sizes follow it.',
    test: [
      'e2e/people.spec.ts',
      'letters follow the size that is set in the browser, in the atlas and on its permanent pages',
    ],
  },
  {
    kind: 'A phone enlarges the page for a field',
    here: 'All fields have letters of 16 pixels there.',
    test: [
      'e2e/people-phone.spec.ts',
      'on a phone no field is so small that the browser zooms in on it, and Tab stays in the filters',
    ],
  },
  {
    kind: 'Tab leads behind what covers the page',
    here: 'What the filters cover on a phone cannot be reached.',
    test: [
      'e2e/people-phone.spec.ts',
      'on a phone no field is so small that the browser zooms in on it, and Tab stays in the filters',
    ],
  },
  {
    kind: 'Keys of an input method act on the page, the wheel changes a year, and each letter is announced',
    here: 'Such keys and turns do nothing; results are read out once, at rest.',
    test: [
      'e2e/people.spec.ts',
      'the keys of an input method, a wheel over a year, and letters that are typed fast do nothing by themselves',
    ],
  },
  {
    kind: 'A second finger takes a drag over',
    here: 'The first one owns it.',
    test: ['e2e/people.spec.ts', 'a second one that comes down beside the first has no part in its drag over the bars'],
  },
  {
    kind: 'Selecting words in a dialog closes it',
    here: 'Only a press that began beside it does.',
    test: [
      'e2e/people.spec.ts',
      'words selected in a dialog and let go beside it leave it open; a click beside it closes it',
    ],
  },
]
