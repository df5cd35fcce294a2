/** Derives the areas of Nagorno-Karabakh from the former oblast, the borders of Azerbaijan, its districts and the line of contact. */
import { NORTHERN_CUT, SOUTHERN_CUT, type Vertex } from './boundary-2020.ts'
import { type Area, areaOf, clip, cut, type LonLat, midpoint, roundedLine, simplified } from './geometry.ts'
import type { Input } from './read-input.ts'

/** Shapes in full precision, apart from the line of contact, which is rounded. */
export interface KarabakhAreas {
  nkao: Area
  /** From its north-western end to its south-eastern end. */
  lineOfContact: LonLat[]
  /** Azerbaijan on the south-western side of the line of contact, without Nakhchivan. */
  behindLine: Area
  /** Oblast behind the line without the parts that changed hands in 2020. */
  indicative2020: Area
  /** District behind the line without the oblast. */
  handedOver: (district: string) => Area
}

/** West and south of everything drawn, in degrees; closes the line of contact to a ring. */
const FAR_WEST = 45.4
const FAR_SOUTH = 38.8

/** Derives all areas; throws when an input does not reach as far as it should. */
export function deriveKarabakhAreas({
  nkao: oblast,
  azerbaijan,
  districts,
  lineOfContact,
  settlement,
}: Input): KarabakhAreas {
  const nkao = simplified(oblast)
  const sideBehindLine = closeBehind(lineOfContact)
  const behindLine = clip(simplified(azerbaijan), sideBehindLine)
  const wedge = (vertices: readonly Vertex[]): Area => {
    const ring = vertices.map((vertex) => locate(vertex, settlement))
    return areaOf([...ring, ring[0] as LonLat])
  }
  const oblastBehindLine = clip(nkao, sideBehindLine)
  return {
    nkao,
    lineOfContact: roundedLine(lineOfContact),
    behindLine,
    indicative2020: cut(cut(oblastBehindLine, wedge(SOUTHERN_CUT)), wedge(NORTHERN_CUT)),
    handedOver: (id) => {
      const district = districts.get(id)
      if (!district) throw new Error(`districts.geojson has no "${id}".`)
      return cut(clip(district, behindLine), nkao)
    },
  }
}

/** Ring of the line of contact and the far south-western corner. */
function closeBehind(line: LonLat[]): Area {
  const [northWest, southEast] = [line[0], line.at(-1)]
  if (!northWest || !southEast) throw new Error('The line of contact is empty.')
  return areaOf([...line, [southEast[0], FAR_SOUTH], [FAR_WEST, FAR_SOUTH], [FAR_WEST, northWest[1]], northWest])
}

function locate(vertex: Vertex, settlement: (id: string) => LonLat): LonLat {
  if ('outside' in vertex) return vertex.outside
  if ('at' in vertex) return settlement(vertex.at)
  return midpoint(settlement(vertex.between[0]), settlement(vertex.between[1]))
}
