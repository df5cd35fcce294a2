/** A text of our own making and a small gazetteer, to try the authoring aid on. */

import type { Name } from '../../../src/core/schema/reference-lists.ts'
import type { Named } from '../../../tools/authoring/name-forms.ts'

const en = (text: string, variants?: string[]): Name => ({ lang: 'en', text, ...(variants ? { variants } : {}) })

export const PLACES: Named[] = [
  { id: 'baghanis', kind: 'village', names: [en('Baghanis', ['Baganis'])] },
  { id: 'baghanis-ayrim', kind: 'village', names: [en('Baghanis Ayrim', ['Baganis Ayrim'])] },
  { id: 'lachin', kind: 'town', names: [en('Lachin')] },
  { id: 'lachin-district', kind: 'district', names: [en('Lachin district'), { lang: 'az', text: 'Laçın' }] },
  { id: 'nagorno-karabakh', kind: 'region', names: [en('Nagorno-Karabakh', ['Karabakh'])] },
  { id: 'united-states', kind: 'country', names: [en('United States', ['US'])] },
  { id: 'voskepar', kind: 'village', names: [{ lang: 'hy', text: 'Ոսկեպար' }, en('Voskepar')] },
  { id: 'washington', kind: 'city', names: [en('Washington, D.C.', ['Washington'])] },
]

export const ACTORS: Named[] = [
  { id: 'heydar-aliyev', kind: 'person', names: [en('Heydar Aliyev')] },
  { id: 'ilham-aliyev', kind: 'person', names: [en('Ilham Aliyev', ['Aliyev'])] },
  { id: 'ned-price', kind: 'person', names: [en('Ned Price', ['Price'])] },
  { id: 'anna-sargsyan', kind: 'person', names: [en('Anna Sargsyan')] },
  { id: 'boris-sargsyan', kind: 'person', names: [en('Boris Sargsyan')] },
  { id: 'csto', kind: 'body', names: [en('Collective Security Treaty Organization (CSTO)')] },
]
