import type { PlaceGroup } from '../../core/placement/group-places.ts'
import { t } from '../../i18n/messages.ts'

/** What a symbol stands for, in words. `name` is that of its leading place. */
export function symbolLabel({ places, events }: PlaceGroup, name: string): string {
  const count = events.length
  return places.length > 1 ? t('map.places', { name, more: places.length - 1, count }) : t('map.place', { name, count })
}
