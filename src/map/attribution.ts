/** Who made the base map. A test compares this list with geodata/basemap/manifest.json. */
export const ATTRIBUTION = ['Made with Natural Earth']
