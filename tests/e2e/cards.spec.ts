/** What a click on the map shows, how it is left again, and that it changes nothing else. */
import { expect, test } from './driver.ts'
import { EVENTS } from './published.ts'

const eventOf = (id: string) => {
  const found = EVENTS.find((event) => event.id === id)
  if (!found) throw new Error(`${id} is gone from the data`)
  return found.properties
}
const sochi = eventOf('sochi-summit-2022')
const offensive = eventOf('karabakh-offensive-2023-09')
const inRegion = EVENTS.filter(({ properties }) => properties.mapped_places.includes('nagorno-karabakh'))

test('a click on the symbol of one event shows its words and changes nothing else; Back closes them', {
  tag: '@quick',
}, async ({ atlas, page }) => {
  await atlas.openMap('/?from=2022&to=2022&actor=vladimir-putin#map=6/43.6/39.7')
  const listed = await atlas.listedIds()
  await atlas.symbolFor('sochi').click()
  const card = atlas.map.getByRole('dialog', { name: sochi.title })
  await expect(card.getByRole('heading')).toBeFocused()
  await expect(card.getByRole('blockquote').first()).toHaveAttribute('cite', /^https:\/\//)
  await expect(card.getByRole('link', { name: 'Original' }).first()).toHaveAttribute('href', /#:~:text=/)
  await expect(card).toContainText('checked against the article')
  const { searchParams } = new URL(page.url())
  expect(searchParams.get('card')).toBe('event:sochi-summit-2022,sochi')
  expect(searchParams.get('event')).toBeNull()
  expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['2022', '2022'])
  expect(await atlas.listedIds()).toEqual(listed)

  await page.goBack()
  await expect(atlas.card).toHaveCount(0)
  await page.goForward()
  await expect(card).toBeVisible()
  await card.getByRole('link', { name: 'Read' }).click()
  await expect(atlas.detail(sochi.title)).toBeVisible()
  await expect(atlas.card).toHaveCount(0)
})

test('a click on several events lists them with their words; each has a card that steps on, and one Back leaves all', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  await atlas.marker('nagorno-karabakh').press('Enter')
  await expect(atlas.card.getByRole('listitem')).toHaveCount(Math.min(30, inRegion.length))
  const first = atlas.card.getByRole('listitem').first()
  await expect(first.locator('time')).toBeVisible()
  await expect(first.getByRole('blockquote')).toHaveAttribute('cite', /^https:\/\//)

  await atlas.card.getByRole('link', { name: offensive.title }).click()
  await expect(atlas.card).toHaveAccessibleName(offensive.title)
  await expect(atlas.card.getByRole('blockquote').first()).toContainText('lightning offensive')
  // Where sources differ, a second one stands beside the first.
  await expect(atlas.card.locator('.second-voice').getByRole('blockquote')).toBeAttached()
  const place = inRegion.findIndex(({ id }) => id === 'karabakh-offensive-2023-09') + 1
  await expect(atlas.card.getByText(`${place} of ${inRegion.length} here`)).toBeVisible()
  await atlas.card.getByRole('button', { name: 'Next event here' }).click()
  await expect(atlas.card.getByText(`${place + 1} of ${inRegion.length} here`)).toBeVisible()
  await expect(atlas.card.getByRole('button', { name: 'Next event here' })).toBeFocused()
  await page.goBack()
  await expect(atlas.card).toHaveCount(0)
  expect(new URL(page.url()).searchParams.get('card')).toBeNull()
})

test('words of a page say whose they are and that no machine has checked them', async ({ atlas }) => {
  await atlas.openMap('/?card=event:euma-launched-2023')
  await expect(atlas.card).toContainText('side: Russia')
  await expect(atlas.card).toContainText('seen, not machine-checked')
  await expect(atlas.card.getByRole('link', { name: 'Original' }).first()).toHaveAttribute('href', /#:~:text=/)
})

test('Escape, the button and a click elsewhere close a card; the first two give the focus back', async ({
  atlas,
  page,
}) => {
  await atlas.openMap()
  const symbol = atlas.symbolFor('yerevan')
  await symbol.press('Enter')
  await expect(atlas.card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(atlas.card).toHaveCount(0)
  await expect(symbol).toBeFocused()

  await symbol.press('Enter')
  await atlas.card.getByRole('button', { name: 'Close' }).click()
  await expect(atlas.card).toHaveCount(0)
  await expect(symbol).toBeFocused()

  await symbol.press('Enter')
  await expect(atlas.card).toBeVisible()
  const { x, y, width } = (await atlas.map.boundingBox()) ?? { x: 0, y: 0, width: 0 }
  // The Caspian Sea, where nothing is.
  await page.mouse.click(x + width - 60, y + 130)
  await expect(atlas.card).toHaveCount(0)
})

test('a line or area says what it is, since and until when, in whose words, and where its shape is from', async ({
  atlas,
}) => {
  await atlas.openMap('/?from=1995&to=1995&card=feature:nagorno-karabakh.area-behind-line-1994,46.6+39.7')
  await expect(atlas.card).toHaveAccessibleName('Area under Armenian control, 1994-2020')
  await expect(atlas.card).toContainText('12 May 1994 to 9 November 2020')
  await expect(atlas.card.getByRole('blockquote').first()).toContainText('Ensure the full cease-fire')
  await expect(atlas.card.getByRole('listitem').first()).toBeVisible()
  const source = atlas.card.getByText('Natural Earth 10m')
  await expect(source.first()).toBeHidden()
  await atlas.card.getByText('Where this shape is from').click()
  await expect(source.first()).toBeVisible()
})

test('the card of a place or an outline says what is drawn there on the day, and leads to it', async ({
  atlas,
  page,
}) => {
  const control = 'Area under Armenian control, 1994-2020'
  await atlas.openMap('/?from=2008&to=2008&card=place:lachin')
  await expect(atlas.card).toContainText('Drawn here on 31 December 2008')
  await expect(atlas.card).toContainText('Held by Armenian forces; internationally recognised as part of Azerbaijan')
  await page.goto('/?from=2008&to=2008&card=feature:nagorno-karabakh.nkao-historic,46.75+39.82')
  await expect(atlas.card).toHaveAccessibleName('Former Nagorno-Karabakh Autonomous Oblast')
  await atlas.card.getByRole('link', { name: control }).focus()
  await page.keyboard.press('Enter')
  await expect(atlas.card).toHaveAccessibleName(control)
  await expect(atlas.card.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(atlas.card.getByRole('link', { name: 'Former Nagorno-Karabakh Autonomous Oblast' })).toBeVisible()
  await atlas.openMap('/?from=2008&to=2008&card=place:baku')
  await expect(atlas.card).not.toContainText('Drawn here')
})

test('the card of a line that the atlas does not have says so', async ({ atlas }) => {
  await atlas.openMap('/?card=feature:nagorno-karabakh.no-such-line,46+40')
  await expect(atlas.card).toContainText('Nothing of this name is drawn.')
})
