import { expect, test } from './driver.ts'

/** What can be looked at, by its address: what is read of the events, and what stands beside them. */
const STATES = {
  'what is read of events': [
    '/?from=2025',
    '/?from=2025&event=trilateral-statement-2020-11',
    '/?from=2025&event=four-villages-transfer-2024&compare=1',
    '/?from=2025&article=tass-2024-06-05',
    '/?from=2025&profile=place:ashaghi-askipara',
    '/?from=2025&profile=actor:nikol-pashinyan',
    '/?story=war-and-talks-2020-2024&step=2',
  ],
  'the pages about the atlas, and what is rare': [
    '/?from=2025&page=places',
    '/?from=2025&page=actors',
    '/?from=2025&page=notes',
    '/?from=2025&page=data',
    '/?from=2025&page=policy',
    '/?from=2025&page=verify',
    '/?from=1990&to=1990&type=summit',
    '/?q=lachin&from=0',
    '/embed/?event=sochi-summit-2022',
  ],
}

// Few rows and no drawing: axe then looks at each kind of thing once. Both themes meet short and long words.
for (const [lang, theme] of Object.entries({ en: 'dark', az: 'light', hy: 'dark', ru: 'light' }))
  for (const [what, states] of Object.entries(STATES))
    test(`axe finds nothing to object to in ${what} (${lang}, ${theme})`, async ({ atlas, page }) => {
      await atlas.loseWebgl()
      for (const state of states) {
        await page.goto(`${state}&lang=${lang}&theme=${theme}`)
        await atlas.read()
        // The map's picture is the same in all of them; it is looked at where it stands for the map.
        expect(await atlas.accessibilityFaults('.static-map'), state).toEqual([])
      }
    })

test('axe finds nothing to object to in the list, the map, the layers and a card', async ({ atlas }) => {
  await atlas.openMap()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.marker('yerevan').click()
  await atlas.toggleLayers()
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('axe finds nothing to object to in the open filters', async ({ atlas }) => {
  await atlas.open('/?actor=ilham-aliyev&country=-RU')
  await atlas.filters.click()
  await atlas.openFacet('Who')
  const country = await atlas.openFacet('In which country')
  await country.getByRole('button', { name: 'More choices' }).click()
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('axe finds nothing to object to in the menus', async ({ atlas }) => {
  await atlas.open('/?from=2020&to=2020')
  await atlas.openMore()
  expect(await atlas.accessibilityFaults()).toEqual([])
  await atlas.openYears()
  await atlas.openTimeOptions()
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('axe finds nothing to object to in the dialogs', async ({ atlas, page }) => {
  await page.goto('/?theme=dark&event=sochi-summit-2022')
  await atlas.read()
  for (const name of ['Share this view', 'Export and cite']) {
    await atlas.chooseMore(name)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button').nth(1)).toBeVisible()
    expect(await atlas.accessibilityFaults(), name).toEqual([])
    await dialog.getByRole('button', { name: 'Close' }).click()
  }
})
