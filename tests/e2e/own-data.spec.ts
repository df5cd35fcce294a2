import { readFileSync } from 'node:fs'
import { expect, type Page, test } from './driver.ts'

/** Where no event of the atlas stands, and the map that has it in the middle. */
const [LON, LAT] = [48.3, 40.3]
const MAP = `/?from=2020&to=2020#map=8/${LAT}/${LON}`

const csv = (rows: readonly string[]) => ({
  name: 'mine.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\n')),
})
const ACLED_HEADER =
  'event_id_cnty,event_date,event_type,sub_event_type,location,latitude,longitude,geo_precision,source,notes,fatalities,link'
const acled = (day: string, lat: number, note: string, link = '') =>
  `X1,${day},Battles,Armed clash,Somewhere,${lat},${LON},1,Own source,"${note}",3,${link}`

async function add(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page.getByRole('button', { name: 'Layers' }).click()
  await page.getByLabel('Choose a file').setInputFiles(file)
}

test.describe('what the map draws', () => {
  test.use({ isDrawn: true })

  test('rows of a known data set are drawn at once, follow the years, and open as the words of the file', async ({
    atlas,
    page,
  }) => {
    const asked: string[] = []
    await atlas.openMap(MAP)
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost' || request.method() !== 'GET') asked.push(request.url())
    })
    await add(
      page,
      csv([
        ACLED_HEADER,
        acled('01 October 2020', LAT, '<img src=x onerror=alert(1)> my note', 'https://example.org/a'),
        acled('01 October 2019', LAT + 0.5, 'earlier'),
        acled('soon', LAT, 'without a date', 'javascript:alert(1)'),
      ]),
    )
    const entry = page.getByRole('region', { name: 'Your data' })
    await expect(entry).toContainText('Yours, only in this browser')
    await expect(entry).toContainText('2 rows, 1 in these years')
    await expect(entry).toContainText('Battles: 2 rows')
    const perYear = page.getByRole('table', { name: 'Events per year' })
    await expect(perYear.getByRole('columnheader').nth(4)).toHaveText('Your rows')
    for (const [year, rows] of [
      ['2018', '0'],
      ['2019', '1'],
    ] as const)
      await expect(perYear.getByRole('row', { name: year }).getByRole('cell').nth(3)).toHaveText(rows)
    await expect(page.locator('.own-line')).toBeVisible()
    await expect(entry).toContainText('1 row left out')
    const saved = page.waitForEvent('download')
    await entry.getByRole('button', { name: 'Save the list as CSV' }).click()
    expect(readFileSync(await (await saved).path(), 'utf8')).toContain('4,event_date,not a date that exists')

    const { x, y, width, height } = await atlas.freePart()
    const [middleX, middleY] = [x + width / 2, y + height / 2]
    const clip = { x: middleX - 12, y: middleY - 12, width: 24, height: 24 }
    await atlas.settled()
    const withPoint = await page.screenshot({ clip })
    await page.mouse.click(middleX, middleY)
    const row = page.getByRole('article', { name: 'Row 1 of your data' })
    await expect(row).toContainText('From your file, not from this atlas.')
    await expect(row).toContainText('<img src=x onerror=alert(1)> my note')
    await expect(row).toContainText('Own source')
    await expect(row).toContainText('fatalities 3')
    await row.getByText('All columns').click()
    await expect(row.getByRole('link')).toHaveAttribute('href', 'https://example.org/a')
    await expect(row.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
    expect(page.url()).not.toMatch(/mine|Battles|own/i)
    await expect(atlas.card).toHaveCount(0)
    expect(await atlas.accessibilityFaults()).toEqual([])
    await page.keyboard.press('Escape')
    await expect(row).toHaveCount(0)

    await entry.getByRole('button', { name: 'Remove' }).click()
    await expect(entry).toHaveCount(0)
    await atlas.settled()
    expect((await page.screenshot({ clip })).equals(withPoint)).toBe(false)
    expect(asked).toEqual([])
  })
})

test('columns that are guessed are asked about, by keyboard alone, and a list has all rows', async ({
  atlas,
  page,
}) => {
  await atlas.openMap(MAP)
  await add(page, csv(['y;x;when;what', `${LAT};${LON};03/04/2020;a`, `${LAT + 0.2};${LON};05/04/2020;b`]))
  const dialog = page.getByRole('dialog', { name: 'Columns of mine.csv' })
  await expect(dialog).toContainText('The dates can be read with the day or the month first.')
  await expect(dialog.getByLabel('Latitude')).toHaveValue('0')
  await expect(dialog.getByLabel('Longitude')).toHaveValue('1')
  await expect(dialog.getByLabel('Date, or first day')).toHaveValue('2')
  expect(await atlas.accessibilityFaults()).toEqual([])
  await dialog.getByLabel('Dates such as 3/4/2021').selectOption('day first: 3 April')
  await dialog.getByLabel('Kind, for colour').selectOption('what')
  await dialog.getByRole('button', { name: 'Show on the map' }).press('Enter')

  const entry = page.getByRole('region', { name: 'Your data' })
  await expect(entry).toContainText('2 rows, 2 in these years')
  await entry.getByRole('button', { name: 'List of rows' }).press('Enter')
  const list = page.getByRole('dialog', { name: 'mine.csv: 2 rows' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await list.getByRole('button', { name: '5 April 2020' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Row 2 of your data' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(entry.getByRole('button', { name: 'List of rows' })).toBeFocused()

  await entry.getByRole('checkbox', { name: 'a: 1 row' }).press('Space')
  await expect(entry).toContainText('2 rows, 1 in these years')
  await entry.getByRole('button', { name: 'Columns' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.locator('.own-columns')).not.toBeAttached()
  await expect(entry).toContainText('2 rows, 1 in these years')
  await entry.getByRole('button', { name: 'Columns' }).press('Enter')
  await expect(dialog.getByLabel('Kind, for colour')).toHaveValue('3')
  await dialog.getByLabel('Kind, for colour').selectOption('none')
  await dialog.getByLabel('Size, a number').selectOption('y')
  await dialog.getByRole('button', { name: 'Show on the map' }).press('Enter')
  await expect(entry).toContainText('2 rows, 2 in these years')
  await expect(entry).toContainText('Larger: y, up to 40.5.')
})

test('a file of no use says why, pasted rows need no file, and a dropped one takes their place', async ({
  atlas,
  page,
}) => {
  await atlas.openMap(MAP)
  await add(page, csv(['name;age', 'A;1']))
  const columns = page.getByRole('dialog', { name: 'Columns of mine.csv' })
  await expect(columns).toContainText('No columns with longitude and latitude were found.')
  await expect(columns.getByLabel('Latitude')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(columns).toHaveCount(0)
  await add(page, csv(['']))
  await expect(page.getByRole('dialog', { name: 'mine.csv cannot be shown' })).toContainText('The file holds nothing.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Layers' }).click()
  await page.getByText('Paste rows').click()
  await page.getByLabel('Rows with a header line').fill(`lat,lon\n${LAT},${LON}`)
  await page.getByRole('button', { name: 'Show these rows' }).click()
  await page.getByRole('button', { name: 'Show on the map' }).click()
  const entry = page.getByRole('region', { name: 'Your data' })
  await expect(entry).toContainText('Without dates: shown in every year')

  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'dropped.csv'))
      return transfer
    },
    `${ACLED_HEADER}\n${acled('01 October 2020', LAT, 'dropped')}`,
  )
  await atlas.events.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(entry).toContainText('dropped.csv')
  await expect(entry).toContainText('1 row, 1 in these years')
})

test('an opened event says how many rows lie near it', async ({ atlas, page }) => {
  await atlas.openMap('/?event=shusha-taken-2020')
  await add(
    page,
    csv([
      'lat,lon,date',
      '39.76,46.75,2020-11-10',
      '39.76,46.75,2020-06-01',
      '40.76,46.75,2020-11-08',
      '39.8,46.7,2020-11',
    ]),
  )
  await page.getByRole('button', { name: 'Show on the map' }).click()
  const near = page.getByRole('region', { name: /rows? of your data lies? within/ })
  await expect(near.getByRole('status')).toHaveText('2 rows of your data lie within 25 km and 3 days.')
  await near.getByText('Which rows').click()
  await expect(near.getByRole('listitem')).toHaveCount(2)
  await near.getByLabel('Days').fill('0')
  await near.getByLabel('Kilometres').fill('150')
  await expect(near.getByRole('status')).toHaveText('2 rows of your data lie within 150 km and 0 days.')
  await near.getByRole('button', { name: '8 November 2020' }).click()
  const row = page.getByRole('article', { name: 'Row 3 of your data' })
  await expect(row).toBeVisible()
  await expect(row.getByRole('heading', { name: 'Events of the atlas' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await near.getByRole('button', { name: 'November 2020 ·' }).first().click()
  const events = page.getByRole('article').filter({ hasText: 'Events of the atlas within 25 km and 3 days' })
  await expect(events.getByRole('link', { name: /Shusha/ }).first()).toBeVisible()
})

test('a picture, a print and the dialog for sharing say that the rows are the reader’s', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true')
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
      document.documentElement.dataset['written'] += `${text}\n`
      return fillText.call(this, text, ...where)
    }
  })
  const caption = /Points: 1 row of mine\.csv, the reader's own data, not of this atlas/
  await atlas.openMap(MAP)
  await add(page, csv([ACLED_HEADER, acled('01 October 2020', LAT, 'a'), acled('01 October 2019', LAT, 'b')]))
  await expect(page.getByRole('region', { name: 'Your data' })).toContainText('2 rows, 1 in these years')

  await atlas.chooseMore('Share this view')
  const share = page.getByRole('dialog', { name: 'Share this view' })
  await expect(share).toContainText('Your own data are not in the link or the code')
  await expect(share.getByRole('textbox').first()).not.toHaveValue(/mine|own/)
  await page.keyboard.press('Escape')

  await atlas.chooseMore('Export and cite')
  const dialog = page.getByRole('dialog', { name: 'Export and cite' })
  await expect(dialog.getByRole('list', { name: 'Legend' })).toContainText("Battles (the reader's own data)")
  await dialog.getByRole('button', { name: 'Save the map as a picture (PNG)' }).press('Enter')
  await expect(dialog.getByText('Saved as karabakh-atlas-map.png.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-written', caption)
  await dialog.getByRole('button', { name: 'Print the map and the events' }).press('Enter')
  await expect(page.locator('html[data-printed]')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-page')).toContainText(caption)
})
