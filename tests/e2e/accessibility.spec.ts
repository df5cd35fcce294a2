import { expect, test } from './driver.ts'

const STATES = {
  'the list and the map': '/',
  'an open event': '/?event=trilateral-statement-2020-11',
  'an event with disagreements': '/?event=sochi-summit-2022',
  'an open article': '/?article=tass-2024-06-05',
  'an empty list': '/?from=1990&to=1990&type=summit',
  'an address with mistakes': '/?from=0&event=x',
}

for (const [state, address] of Object.entries(STATES)) {
  test(`axe finds nothing to object to in ${state}`, async ({ atlas }) => {
    await atlas.open(address)
    expect(await atlas.accessibilityFaults()).toEqual([])
  })
}

test('axe finds nothing to object to in the legend and in a popup', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.marker('yerevan').click()
  await page.getByText('Layers and legend').click()
  expect(await atlas.accessibilityFaults()).toEqual([])
})

test('axe finds nothing to object to in the open filters', async ({ atlas }) => {
  await atlas.open('/?actor=ilham-aliyev&country=-RU')
  await atlas.filters.click()
  await atlas.openFacet('Who')
  const country = await atlas.openFacet('In which country')
  await country.getByRole('button', { name: 'Show all' }).click()
  expect(await atlas.accessibilityFaults()).toEqual([])
})
