import type { Locator } from '@playwright/test'
import { expect, test } from './driver.ts'
import { EVENTS, idsWhere, tookPart } from './published.ts'

/** Written apart from the app's own filter, over the file for other programs. */
const MEETINGS = idsWhere(
  (event, countries) =>
    (event.year_end ?? 9999) >= 2020 &&
    ['summit', 'leaders-contact'].includes(event.type) &&
    ['ilham-aliyev', 'nikol-pashinyan'].every((id) => tookPart(event, id)) &&
    !countries.includes('RU'),
)
const MEETINGS_ADDRESS =
  '?from=2020&type=summit,leaders-contact&actor=ilham-aliyev,nikol-pashinyan&actors=all&country=-RU'

test('all meetings of Aliyev and Pashinyan since 2020 outside Russia are found with the mouse', async ({
  atlas,
  page,
}) => {
  expect(MEETINGS.length).toBeGreaterThan(3)
  await atlas.open()
  await atlas.openYears()
  await atlas.fromYear.fill('2020')
  await atlas.filters.click()
  const what = await atlas.openFacet('What')
  await what.getByRole('button', { name: 'More choices' }).click()
  await what.getByRole('button', { name: 'More about Talks' }).click()
  await what.getByRole('checkbox', { name: 'Leaders’ summit or talks' }).check()
  await what.getByRole('checkbox', { name: 'Informal leaders’ meeting' }).check()
  const who = await atlas.openFacet('Who')
  await who.getByRole('searchbox').fill('pashin')
  await who.getByRole('checkbox', { name: /^Nikol Pashinyan/ }).check()
  await who.getByRole('searchbox').fill('Əliyev')
  await who.getByRole('checkbox', { name: /^Ilham Aliyev/ }).check()
  await who.getByLabel('all of them in the same event').check()
  const country = await atlas.openFacet('In which country')
  await country.getByRole('button', { name: 'More choices' }).click()
  await country.getByRole('button', { name: 'not Russia' }).click()

  await expect(atlas.rows).toHaveCount(MEETINGS.length)
  expect(await atlas.listedIds()).toEqual(MEETINGS)
  const { searchParams } = new URL(page.url())
  expect(Object.fromEntries(searchParams)).toMatchObject({
    from: '2020',
    type: 'summit,leaders-contact',
    actor: 'nikol-pashinyan,ilham-aliyev',
    actors: 'all',
    country: '-RU',
  })
})

test('the same question is answered from the keyboard alone, and its address gives the same answer', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await atlas.filters.focus()
  await press('Enter')
  await atlas.facet('What').waitFor()
  await atlas.tabTo('More choices')
  await press('Enter')
  await atlas.tabTo('Talks')
  await press('Tab', 'Tab', 'Enter')
  await atlas.tabTo('Informal leaders’ meeting')
  await press('Space')
  await atlas.tabTo('Leaders’ summit or talks')
  await press('Space')
  await atlas.tabTo('Find: Who')
  await page.keyboard.type('aliyev')
  await atlas.tabTo('all of them in the same event')
  await press('Space')
  await atlas.tabTo('Ilham Aliyev')
  await press('Space')
  await atlas.tabTo('Find: Who', 'Shift+Tab')
  await press('ControlOrMeta+a')
  await page.keyboard.type('pashinyan')
  await atlas.tabTo('Nikol Pashinyan')
  await press('Space')
  await atlas.tabTo('More choices')
  await press('Enter')
  await atlas.tabTo('Russia')
  await press('Tab', 'Space')
  await atlas.tabTo('Years')
  await press('Enter')
  await atlas.tabTo('From year')
  await press('ControlOrMeta+a')
  await page.keyboard.type('2020')
  await expect(atlas.rows).toHaveCount(MEETINGS.length)
  expect(await atlas.listedIds()).toEqual(MEETINGS)

  await atlas.open(`/${MEETINGS_ADDRESS}`)
  expect(await atlas.listedIds()).toEqual(MEETINGS)
})

test('the kinds stand in the filter with their symbols, and what few readers need comes when asked for', async ({
  atlas,
  page,
}) => {
  await atlas.open('/?type=-missions')
  await atlas.filters.click()
  const what = await atlas.openFacet('What')
  const symbols = (within: Locator) =>
    within.locator('.family-symbol').evaluateAll((all) => all.map((one) => one.getAttribute('data-hue')))
  expect(await symbols(what)).toEqual(await symbols(page.locator('.family-chips')))
  const not = what.getByRole('button', { name: /^not / })
  await expect(not).toHaveAccessibleName('not Missions')
  await what.getByRole('button', { name: 'More choices' }).click()
  await expect(what.getByRole('button', { name: 'not Talks' })).toBeVisible()
  await what.getByRole('button', { name: 'Show fewer' }).click()
  await not.click()
  await expect(not).toHaveCount(0)
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})

test('the number beside a value is the number of events that choosing it leaves', async ({ atlas }) => {
  await atlas.open('/?from=2022')
  await atlas.filters.click()
  const section = await atlas.openFacet('Confidence')
  for (const name of ['high', 'medium']) {
    const box = section.getByRole('checkbox', { name: new RegExp(`^${name}`) })
    const label = await section.locator('label').filter({ hasText: name }).textContent()
    const count = Number(/\d+$/.exec(label ?? '')?.[0])
    await box.check()
    await expect(atlas.status).toContainText(`${count} of ${EVENTS.length}`)
    await box.uncheck()
  }
})

test('an active filter is removed by its button, the focus goes on, and clearing restores everything', async ({
  atlas,
  page,
}) => {
  await atlas.open(`/${MEETINGS_ADDRESS}`)
  const active = page.getByRole('list', { name: 'Active filters' })
  await active.getByRole('button', { name: 'Remove filter: In which country: not Russia' }).press('Enter')
  await expect(active.getByRole('button', { name: 'Remove filter: all of these actors' })).toBeFocused()
  expect(new URL(page.url()).searchParams.has('country')).toBe(false)
  await active.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(active).toBeHidden()
  await expect(atlas.filters).toBeFocused()
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})

test('removing the last active filter leaves the focus at what opens the filters', async ({ atlas, page }) => {
  await atlas.open('/?status=planned')
  await page.getByRole('button', { name: /^Remove filter: Status/ }).press('Enter')
  await expect(atlas.filters).toBeFocused()
  await expect(atlas.rows).toHaveCount(EVENTS.length)
})

test('an empty list names the filter to drop and how many events there are without it', async ({ atlas, page }) => {
  const without = idsWhere((event) => event.type === 'summit' && tookPart(event, 'ilham-aliyev'))
  await atlas.open('/?from=1990&to=1990&type=summit&actor=ilham-aliyev')
  await expect(atlas.rows).toHaveCount(0)
  await page.getByRole('button', { name: `Drop “1990” (${without.length} events)` }).click()
  await expect(atlas.rows).toHaveCount(without.length)
  expect(await atlas.listedIds()).toEqual(without)
})

/** Filters as a reader may combine them; each as an address. */
const SOME_FILTERS = [
  'country=-AM,-AZ',
  'side=AM&published=2024',
  'type=force,-blockade&from=2015',
  'actor=vladimir-putin:host-mediator&notes=some',
  'outlet=tass&place=-moscow&long=hide',
  'status=planned,claimed&sides=-one',
]
for (const filter of SOME_FILTERS) {
  test(`list and map show the same events for ${filter}`, async ({ atlas }) => {
    await atlas.openMap(`/?${filter}#map=2/40/45`)
    const listed = await atlas.listedIds()
    const at = (places: string[]) =>
      EVENTS.filter(
        ({ id, properties }) => listed.includes(id) && properties.mapped_places.some((place) => places.includes(place)),
      ).map(({ id }) => id)
    const drawn = new Set<string>()
    for (const { places, count } of await atlas.drawnSymbols()) {
      expect(count, places.join()).toBe(at(places).length)
      for (const id of at(places)) drawn.add(id)
    }
    expect([...drawn].sort()).toEqual([...listed].sort())
  })
}
