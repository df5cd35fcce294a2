/** A layer of MapLibre that draws the rows as points. The days are two numbers of the shader, so that no year copies anything. */
import type { CustomLayerInterface, CustomRenderMethodInput } from 'maplibre-gl'
import type { Block } from '../rows/block.ts'
import { KIND_COLOURS } from '../rows/colours.ts'

export interface PointLayer extends CustomLayerInterface {
  /** Draws these rows, colour by colour index of their kind; blocks that were drawn before are not sent again. */
  show: (blocks: readonly Block[], colours: Uint8Array) => void
  /** Draws rows whose days touch these only, days since 1970-01-01. */
  choose: (first: number, last: number) => void
}

const VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform ivec2 u_days;
uniform float u_size;
in vec2 a_position;
in ivec2 a_days;
in uint a_colour;
in uint a_precision;
flat out uint v_colour;
flat out uint v_precision;
void main() {
  v_colour = a_colour;
  v_precision = a_precision;
  gl_PointSize = u_size;
  bool isShown = a_days.y >= u_days.x && a_days.x <= u_days.y;
  gl_Position = isShown ? u_matrix * vec4(a_position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}`

/** Exact points are full, near ones fainter, those somewhere in an area hollow. Colours are premultiplied. */
const FRAGMENT = `#version 300 es
precision highp float;
uniform vec3 u_colours[${KIND_COLOURS.length}];
uniform float u_size;
flat in uint v_colour;
flat in uint v_precision;
out vec4 colour;
void main() {
  float away = distance(gl_PointCoord, vec2(0.5)) * u_size;
  float radius = u_size * 0.5;
  float disc = 1.0 - smoothstep(radius - 1.0, radius, away);
  float inner = 1.0 - smoothstep(radius - 2.5, radius - 1.5, away);
  float alpha = v_precision == 2u ? (disc - inner) : v_precision == 1u ? disc * 0.45 : disc * 0.85;
  vec3 rgb = mix(vec3(1.0), u_colours[v_colour], v_precision == 2u ? 1.0 : inner);
  colour = vec4(rgb * alpha, alpha);
}`

interface Buffers {
  vao: WebGLVertexArrayObject
  position: WebGLBuffer
  days: WebGLBuffer
  colour: WebGLBuffer
  precision: WebGLBuffer
  count: number
}

/** A layer with the given id that draws nothing yet. */
export function createPointLayer(id: string): PointLayer {
  let gl: WebGL2RenderingContext | undefined
  let program: WebGLProgram | undefined
  let uniforms: Record<'matrix' | 'days' | 'size' | 'colours', WebGLUniformLocation | null> | undefined
  let zoomOf = () => 0
  let repaint = () => {}
  let blocks: readonly Block[] = []
  let colours = new Uint8Array()
  let days: readonly [number, number] = [0, 0]
  /** Positions are sent as differences from here, in Mercator units, for which 32 bits are exact enough. */
  let origin: readonly [number, number] | undefined
  const drawn = new Map<Block, Buffers>()

  function send(context: WebGL2RenderingContext, block: Block, program: WebGLProgram): Buffers {
    const vao = context.createVertexArray()
    context.bindVertexArray(vao)
    const add = (name: string, size: number, data: ArrayBufferView<ArrayBuffer>, type: number) => {
      const buffer = context.createBuffer()
      context.bindBuffer(context.ARRAY_BUFFER, buffer)
      context.bufferData(context.ARRAY_BUFFER, data, context.STATIC_DRAW)
      const at = context.getAttribLocation(program, name)
      context.enableVertexAttribArray(at)
      if (type === context.FLOAT) context.vertexAttribPointer(at, size, type, false, 0, 0)
      else context.vertexAttribIPointer(at, size, type, 0, 0)
      return buffer
    }
    origin ??= [mercatorX(block.lon[0] ?? 0), mercatorY(block.lat[0] ?? 0)]
    const buffers = {
      vao,
      position: add('a_position', 2, positionsOf(block, origin), context.FLOAT),
      days: add('a_days', 2, daysOf(block), context.INT),
      colour: add('a_colour', 1, coloursOf(block, colours), context.UNSIGNED_BYTE),
      precision: add('a_precision', 1, block.precision as Uint8Array<ArrayBuffer>, context.UNSIGNED_BYTE),
      count: block.count,
    }
    context.bindVertexArray(null)
    return buffers
  }

  function recolour(context: WebGL2RenderingContext): void {
    for (const [block, { colour }] of drawn) {
      context.bindBuffer(context.ARRAY_BUFFER, colour)
      context.bufferSubData(context.ARRAY_BUFFER, 0, coloursOf(block, colours))
    }
  }

  function free(context: WebGL2RenderingContext, { vao, position, days, colour, precision }: Buffers): void {
    context.deleteVertexArray(vao)
    for (const buffer of [position, days, colour, precision]) context.deleteBuffer(buffer)
  }

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(map, context) {
      gl = context
      program = linkProgram(context)
      const locate = (name: string) => context.getUniformLocation(program as WebGLProgram, name)
      uniforms = {
        matrix: locate('u_matrix'),
        days: locate('u_days'),
        size: locate('u_size'),
        colours: locate('u_colours'),
      }
      zoomOf = () => map.getZoom()
      repaint = () => map.triggerRepaint()
    },
    onRemove(_map, context) {
      for (const buffers of drawn.values()) free(context, buffers)
      drawn.clear()
      if (program) context.deleteProgram(program)
      gl = undefined
    },
    show(next, nextColours) {
      blocks = next
      const isRecoloured = nextColours.some((colour, kind) => colour !== colours[kind])
      colours = nextColours.slice()
      if (gl && isRecoloured) recolour(gl)
      repaint()
    },
    choose(first, last) {
      days = [first, last]
      repaint()
    },
    render(context, { defaultProjectionData }: CustomRenderMethodInput) {
      if (!program || !uniforms) return
      for (const [block, buffers] of drawn) {
        if (blocks.includes(block)) continue
        free(context, buffers)
        drawn.delete(block)
      }
      // One block a frame, so that no frame takes long.
      const [next, ...later] = blocks.filter((block) => !drawn.has(block))
      if (next) drawn.set(next, send(context, next, program))
      if (later.length > 0) repaint()
      if (!origin) return
      const ratio = context.drawingBufferWidth / ((context.canvas as HTMLCanvasElement).clientWidth || 1)
      // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL
      context.useProgram(program)
      context.uniformMatrix4fv(uniforms.matrix, false, movedTo(defaultProjectionData.mainMatrix, origin))
      context.uniform2i(uniforms.days, days[0], days[1])
      context.uniform1f(uniforms.size, sizeAt(zoomOf()) * ratio)
      context.uniform3fv(uniforms.colours, KIND_COLOURS.flatMap(channelsOf))
      for (const { vao, count } of drawn.values()) {
        context.bindVertexArray(vao)
        context.drawArrays(context.POINTS, 0, count)
      }
      context.bindVertexArray(null)
    },
  }
}

/** Pixels of a point across: small where many lie together, larger for fingers and eyes close by. */
function sizeAt(zoom: number): number {
  return Math.max(6, Math.min(12, zoom))
}

/** Web Mercator of the whole world as 0 to 1. */
const mercatorX = (lon: number) => (180 + lon) / 360
const mercatorY = (lat: number) => {
  const limited = Math.max(-85.0511, Math.min(85.0511, lat))
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360))) / 360
}

function positionsOf({ lon, lat, count }: Block, [x, y]: readonly [number, number]): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(count * 2)
  for (let row = 0; row < count; row++) {
    positions[row * 2] = mercatorX(lon[row] ?? 0) - x
    positions[row * 2 + 1] = mercatorY(lat[row] ?? 0) - y
  }
  return positions
}

function daysOf({ first, last, count }: Block): Int32Array<ArrayBuffer> {
  const days = new Int32Array(count * 2)
  for (let row = 0; row < count; row++) {
    days[row * 2] = first[row] ?? 0
    days[row * 2 + 1] = last[row] ?? 0
  }
  return days
}

function coloursOf({ kind }: Block, colours: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(kind, (index) => colours[index] ?? KIND_COLOURS.length - 1)
}

/** The matrix for positions that are given from the origin: translation first, computed in doubles. */
function movedTo(matrix: ArrayLike<number>, [x, y]: readonly [number, number]): Float32Array {
  const moved = Float32Array.from(matrix)
  for (let row = 0; row < 4; row++)
    moved[12 + row] = (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0)
  return moved
}

/** Red, green and blue of "#rrggbb", from 0 to 1. */
function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}

/** Throws when the graphics refuse the shaders. */
function linkProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type)
    if (!shader) throw new Error('the graphics give no shader')
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? 'no program')
  return program
}
