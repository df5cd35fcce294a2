/** Where things are on the page, found as its users find them. */
import type { Locator, Page } from '@playwright/test'
import { TOUR } from './published.ts'
import { TimeColumns } from './time-columns.ts'

export class PageParts {
  readonly map: Locator
  readonly events: Locator
  readonly rows: Locator
  readonly status: Locator
  /** What is looked at on the map. */
  readonly card: Locator
  readonly time: Locator
  readonly fromYear: Locator
  readonly toYear: Locator
  /** The handles of the range of years. */
  readonly firstHandle: Locator
  readonly lastHandle: Locator
  /** The bars of years, and of months while months are shown. */
  readonly columns: TimeColumns
  /** What opens the menu with the years as inputs. */
  readonly yearsButton: Locator
  readonly language: Locator
  readonly markers: Locator
  /** Rows of the events at the symbol that is pointed at. */
  readonly pointedRows: Locator
  /** The choice of the list's order. */
  readonly listOrder: Locator
  readonly search: Locator
  /** What opens the filters. */
  readonly filters: Locator
  /** The guided tour that is under way, at one of its steps. */
  readonly tour: Locator
  /** Title of what is open in the reading column. */
  readonly openTitle: Locator

  constructor(readonly page: Page) {
    // By their place in the page, not by their names, which change with the language.
    this.map = page.locator('#map-region')
    this.events = page.locator('#events')
    this.rows = this.events.locator('li[data-event-id]')
    this.status = page.locator('.events-count')
    this.card = this.map.getByRole('dialog')
    this.time = page.locator('.time-bar')
    this.fromYear = this.time.locator('.year-input input').first()
    this.toYear = this.time.locator('.year-input input').last()
    this.firstHandle = this.time.getByRole('slider', { name: 'First year of range' })
    this.lastHandle = this.time.getByRole('slider', { name: 'Last year of range' })
    this.columns = new TimeColumns(page, this.time)
    this.yearsButton = this.time.locator('.years-open')
    this.language = page.locator('select[name="lang"]').filter({ visible: true })
    this.filters = page.locator('#filter-options')
    this.openTitle = page.locator('#event-title, #article-title')
    this.search = page.locator('#search')
    this.tour = page.locator(`[data-story-id="${TOUR.id}"]`)
    this.listOrder = page.locator('.list-order select')
    this.pointedRows = this.events.locator('li.is-pointed')
    this.markers = this.map.locator('button[data-place-id]')
  }

  /** What opens a section of the filters. */
  facet(name: string): Locator {
    return this.page.locator('summary').getByText(name, { exact: true })
  }

  /** The opened event, as a region named by its title. */
  detail(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  /** What the search offers besides events, by how it begins. */
  offer(start: string): Locator {
    return this.page.getByRole('search').getByRole('button', { name: start })
  }

  /** The symbol that stands for a place, alone or with others that would collide with it. */
  symbolFor(placeId: string): Locator {
    return this.map.locator(`button[data-place-ids~="${placeId}"]`)
  }

  /** The event's row in the list. */
  row(eventId: string): Locator {
    return this.events.locator(`li[data-event-id="${eventId}"]`)
  }

  marker(placeId: string): Locator {
    return this.map.locator(`button[data-place-id="${placeId}"]`)
  }
}
