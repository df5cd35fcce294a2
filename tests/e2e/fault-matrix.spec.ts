/** Breaks one part after the other in every way of fault-matrix.ts and looks at what the reader is left with. */
import { BrokenAnswers } from './broken-answers.ts'
import { type Atlas, expect, test } from './driver.ts'
import {
  CONDITIONS,
  type Condition,
  FAULTS,
  FAULTY_PARTS,
  type Fault,
  type FaultyPart,
  type LEFT_AND_BACK,
  type Said,
} from './fault-matrix.ts'
import { textOf } from './interface-text.ts'
import { EVENTS } from './published.ts'
import { blockStorage, goTo, limitHistory, loseGraphics, restoreGraphics } from './troubled-browser.ts'

// Less to draw.
test.use({ viewport: { width: 1100, height: 640 } })

/** What Chromium itself writes of an answer that is missing or of another kind. */
const BAD_ANSWER = /^(Failed to load resource: |Failed to load module script: Expected a JavaScript)/

/** Where the page says something. */
function saying(atlas: Atlas, said: Said) {
  return atlas.page
    .locator('[role="alert"], [role="status"], [aria-live], .panel-brand')
    .filter({ hasText: textOf(said) })
}

/** Lets the page's clock run until it says so; at once if it does already. */
async function comesWithTime(atlas: Atlas, said: Said, stepMs: number): Promise<void> {
  await expect(async () => {
    if (!(await saying(atlas, said).first().isVisible())) await atlas.page.clock.fastForward(stepMs)
    await expect(saying(atlas, said).first()).toBeVisible({ timeout: 400 })
  }).toPass()
}

async function open(atlas: Atlas, part: FaultyPart, fault: Fault): Promise<void> {
  if (part.path === '/' && fault !== 'truncated') {
    // A page that does not come makes the driver throw; what the reader has then is looked at below.
    await atlas.page.goto(part.address, { waitUntil: 'commit', timeout: 2000 }).catch(() => {})
    if (fault !== 'slow') await expect(atlas.rows).toHaveCount(0)
    return
  }
  await atlas.page.goto(part.address, { waitUntil: 'commit' })
  await expect(atlas.rows.first()).toBeAttached()
  if (!part.isApart) return
  // The page's clock is about to jump, which would leave what is still on its way no time.
  await atlas.read()
  for (const late of ['.time-plot', '.play-button', '.live-legend', '.reduced-map'])
    await expect(atlas.page.locator(late)).toBeAttached()
  if (!part.opensFile) return
  await atlas.page.getByRole('button', { name: 'Layers' }).click()
  const rows = Buffer.from('lat,lon\n40.3,48.3\n')
  await atlas.page.getByLabel('Choose a file').setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: rows })
}

/** The reader tries again, and gets the same view whole. */
async function recover(atlas: Atlas, answers: BrokenAnswers, part: FaultyPart, message: Said | undefined) {
  if (part.recovery === 'visit') await atlas.page.goto(part.address, { waitUntil: 'commit' })
  else if (message) await saying(atlas, message).getByRole('button', { name: 'Try again' }).click()
  await answers.askedAgain()
  if (message) await expect(saying(atlas, message)).toHaveCount(0)
  await expect(atlas.rows.first()).toBeAttached()
  for (const selector of part.comesBack ?? []) await expect(atlas.page.locator(selector)).not.toHaveCount(0)
  expect(new URL(atlas.page.url()).search).toBe(new URL(part.address, atlas.page.url()).search)
}

for (const part of FAULTY_PARTS) {
  test.describe(part.name, () => {
    test.use({ expectedErrors: new RegExp([BAD_ANSWER, part.logs].flatMap((logs) => logs?.source ?? []).join('|')) })

    test('each fault ends in what the table says, and can be recovered from', async ({ atlas, baseURL }) => {
      // Seven maps are drawn, in software.
      test.slow(part.isOnMap === true)
      if (!part.isOnMap) await atlas.loseWebgl()
      await atlas.page.clock.install()
      const answers = await BrokenAnswers.of(atlas.page, part.path, baseURL)
      for (const fault of Object.keys(FAULTS) as Fault[])
        await test.step(FAULTS[fault], async () => {
          answers.start(fault)
          await open(atlas, part, fault)
          const message = part.says[fault]
          if (fault === 'slow' && part.saysWhileSlow) await comesWithTime(atlas, part.saysWhileSlow, 3000)
          if (message && (fault === 'slow' || part.noticedLate?.includes(fault)))
            await comesWithTime(atlas, message, 16_000)
          if (message) await expect(saying(atlas, message), FAULTS[fault]).toBeVisible()
          if (part.path !== '/') await expect(atlas.rows).not.toHaveCount(0)
          answers.stop()
          await recover(atlas, answers, part, message)
        })
    })
  })
}

/** Waits until code runs behind the list, with the map or without. */
async function isAlive(atlas: Atlas): Promise<void> {
  await expect(atlas.rows.first().locator('a[href^="?"]')).toBeAttached()
}

const CHECKS: Readonly<Record<Exclude<Condition, typeof LEFT_AND_BACK>, (atlas: Atlas) => Promise<void>>> = {
  'the browser takes the graphics away and gives them back': async (atlas) => {
    await atlas.openMap('/?from=2020&to=2020')
    const before = await atlas.drawnSymbols()
    expect(await loseGraphics(atlas.page), 'symbols on a map that has no style').toBe(0)
    await expect(atlas.markers).toHaveCount(0)
    await restoreGraphics(atlas.page)
    await atlas.settled()
    expect(await atlas.drawnSymbols()).toEqual(before)
  },
  'the browser takes the graphics away for good': async (atlas) => {
    await atlas.page.clock.install()
    await atlas.openMap()
    await loseGraphics(atlas.page)
    await comesWithTime(atlas, ['map.failed'], 16_000)
    await expect(atlas.map.locator('.reduced-map [data-place-ids]').first()).toBeVisible()
    await saying(atlas, ['map.failed']).getByRole('button', { name: 'Try again' }).click()
    await expect(atlas.markers.filter({ visible: true })).not.toHaveCount(0)
  },
  'no WebGL2': async (atlas) => {
    await atlas.loseWebgl()
    await atlas.page.goto('/')
    await expect(saying(atlas, ['map.noWebgl'])).toBeVisible()
    await expect(atlas.map.locator('.reduced-map [data-place-ids]').first()).toBeVisible()
  },
  'storage is blocked': async (atlas) => {
    await blockStorage(atlas.page)
    await atlas.page.goto('/?from=2020&to=2020')
    await expect(atlas.markers.filter({ visible: true })).not.toHaveCount(0)
    await expect(atlas.rows).not.toHaveCount(EVENTS.length)
  },
  'the address is changed faster than the browser lets it': async (atlas) => {
    await limitHistory(atlas.page)
    await atlas.loseWebgl()
    await atlas.page.goto('/?from=2020&to=2020')
    await atlas.read()
    await atlas.openYears()
    await atlas.toYear.focus()
    for (let i = 0; i < 120; i += 1) await atlas.page.keyboard.press(i % 2 ? 'ArrowDown' : 'ArrowUp')
    await atlas.page.keyboard.press('ArrowUp')
    await expect(atlas.toYear).toHaveValue('2021')
    await expect.poll(() => new URL(atlas.page.url()).search).toBe('?from=2020&to=2021')
    await atlas.rows.first().getByRole('link').click()
    await atlas.page.goBack()
    await expect(atlas.toYear).toHaveValue('2021')
  },
  'the computer’s clock is wrong': async (atlas) => {
    await atlas.loseWebgl()
    for (const day of ['1970-01-01', '2190-06-01']) {
      await atlas.page.clock.setFixedTime(day)
      await atlas.page.goto('/')
      await isAlive(atlas)
      await expect(atlas.rows).toHaveCount(EVENTS.length)
    }
  },
  'an address of megabytes': async (atlas) => {
    await atlas.loseWebgl()
    await atlas.page.goto(`/#${'x'.repeat(1_900_000)}`)
    await isAlive(atlas)
    await goTo(atlas.page, `?from=2020&later=${'x'.repeat(1_900_000)}&q=${'y'.repeat(50_000)}`)
    await expect(saying(atlas, ['filter.ignored'])).toContainText('later=xxx')
    await expect(atlas.fromYear).toHaveValue('2020')
    expect((await atlas.rows.first().getByRole('link').getAttribute('href'))?.length).toBeLessThan(1000)
  },
}

for (const [condition, check] of Object.entries(CHECKS))
  test(`${condition}: ${CONDITIONS[condition as Condition]}`, async ({ atlas }) => check(atlas))
