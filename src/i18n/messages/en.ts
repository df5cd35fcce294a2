/** English texts of all parts but the shell, loaded with the first part that needs them: one JSON file per part. */
import type about from './en/about.json'
import area from './en/area.json'
import article from './en/article.json'
import type compare from './en/compare.json'
import countries from './en/countries.json'
import event from './en/event.json'
import exports from './en/export.json'
import facets from './en/facets.json'
import map from './en/map.json'
import offline from './en/offline.json'
import type ownData from './en/own-data.json'
import pages from './en/pages.json'
import type permanent from './en/permanent.json'
import profile from './en/profile.json'
import search from './en/search.json'
import share from './en/share.json'
import type shell from './en/shell.json'
import time from './en/time.json'
import tour from './en/tour.json'
import type verify from './en/verify.json'

export const parts = [
  area,
  article,
  countries,
  event,
  exports,
  facets,
  map,
  offline,
  pages,
  profile,
  search,
  share,
  time,
  tour,
]

type Merged<Part> = (Part extends unknown ? (part: Part) => void : never) extends (all: infer All) => void ? All : never

/** All English texts by section and key, those of the shell, of the permanent pages of the pages about the atlas, of the comparison and of the reader's own data included; every key of the interface is one of these. */
export type EnglishTexts = typeof shell &
  typeof permanent &
  typeof about &
  typeof compare &
  typeof verify &
  typeof ownData &
  Merged<(typeof parts)[number]>
