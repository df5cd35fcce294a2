/** A layer of MapLibre that draws the rows as points. The days are two numbers of the shader, so that no year copies anything. */
import type { CustomLayerInterface, CustomRenderMethodInput } from 'maplibre-gl'
import { type Block, largestSize } from '../rows/block.ts'
import { HIDDEN, KIND_COLOURS } from '../rows/colours.ts'

export interface PointLayer extends CustomLayerInterface {
  /** Draws these rows, `colours[kind]` being the index of their colour, or HIDDEN. Blocks that are drawn are not sent again. */
  show: (blocks: readonly Block[], colours: Uint8Array) => void
  /** Draws rows whose days touch these only, days since 1970-01-01. */
  choose: (first: number, last: number) => void
}

/** Colours of up to 65,536 kinds are a picture of this many pixels across and down. */
const TABLE_SIDE = 256

/** What all points share; `writeShared` fills it by the rules of std140. */
const SHARED = `layout(std140) uniform Shared {
  mat4 matrix;
  vec4 colours[${KIND_COLOURS.length}];
  ivec2 days;
  float size;
  float most;
};`
const SHARED_WORDS = 16 + KIND_COLOURS.length * 4 + 4

/** Locations of the attributes, by their place in this list. */
const ATTRIBUTES = ['position', 'first', 'last', 'kind', 'precision', 'size'] as const

const VERTEX = `#version 300 es
precision highp float;
precision highp usampler2D;
${SHARED}
uniform usampler2D u_kinds;
in vec2 a_position;
in int a_first;
in int a_last;
in uint a_kind;
in uint a_precision;
in float a_size;
flat out uint v_colour;
flat out uint v_precision;
flat out float v_size;
void main() {
  v_colour = texelFetch(u_kinds, ivec2(a_kind % ${TABLE_SIDE}u, a_kind / ${TABLE_SIDE}u), 0).r;
  v_precision = a_precision;
  v_size = size * (most > 0.0 ? 0.8 + 3.2 * sqrt(a_size / most) : 1.0);
  gl_PointSize = v_size;
  bool isShown = a_last >= days.x && a_first <= days.y && v_colour != ${HIDDEN}u;
  gl_Position = isShown ? matrix * vec4(a_position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}`

/** Exact points are full, near ones fainter, those somewhere in an area hollow. Colours are premultiplied. */
const FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
${SHARED}
flat in uint v_colour;
flat in uint v_precision;
flat in float v_size;
out vec4 colour;
void main() {
  float away = distance(gl_PointCoord, vec2(0.5)) * v_size;
  float radius = v_size * 0.5;
  float disc = 1.0 - smoothstep(radius - 1.0, radius, away);
  float inner = 1.0 - smoothstep(radius - 2.5, radius - 1.5, away);
  float alpha = v_precision == 2u ? (disc - inner) : v_precision == 1u ? disc * 0.45 : disc * 0.85;
  vec3 rgb = mix(vec3(1.0), colours[v_colour].rgb, v_precision == 2u ? 1.0 : inner);
  colour = vec4(rgb * alpha, alpha);
}`

/** What the graphics hold of a block. */
interface Sent {
  vao: WebGLVertexArrayObject
  buffers: readonly WebGLBuffer[]
}

/** What belongs to one context of the graphics, from the moment the layer is added. */
interface Graphics {
  program: WebGLProgram
  /** The moment when the first points were drawn; null once it has been asked whether that went well. */
  drawn: WebGLSync | null | undefined
  shared: WebGLBuffer
  kinds: WebGLTexture
  sent: Map<Block, Sent>
}

/** A layer with the given id that draws nothing yet. */
export function createPointLayer(id: string): PointLayer {
  let graphics: Graphics | undefined
  let zoomOf = () => 0
  let repaint = () => {}
  let blocks: readonly Block[] = []
  let most = 0
  let colours = new Uint8Array()
  let areColoursSent = false
  let days: readonly [number, number] = [0, 0]

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(map, gl) {
      graphics = {
        program: linkProgram(gl),
        drawn: undefined,
        shared: gl.createBuffer(),
        kinds: gl.createTexture(),
        sent: new Map(),
      }
      areColoursSent = false
      zoomOf = () => map.getZoom()
      repaint = () => map.triggerRepaint()
    },
    onRemove(_map, gl) {
      if (!graphics) return
      for (const sent of graphics.sent.values()) free(gl, sent)
      gl.deleteBuffer(graphics.shared)
      gl.deleteTexture(graphics.kinds)
      gl.deleteProgram(graphics.program)
      graphics = undefined
    },
    show(next, nextColours) {
      blocks = next
      most = largestSize(next)
      colours = nextColours.slice()
      areColoursSent = false
      repaint()
    },
    choose(first, last) {
      days = [first, last]
      repaint()
    },
    render(gl, { defaultProjectionData }: CustomRenderMethodInput) {
      if (!graphics) return
      const { program, shared, kinds, sent } = graphics
      for (const [block, one] of sent) {
        if (blocks.includes(block)) continue
        free(gl, one)
        sent.delete(block)
      }
      const origin = blocks[0]?.origin
      if (!origin) return
      for (const block of blocks) if (!sent.has(block)) sent.set(block, send(gl, block))
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, kinds)
      if (!areColoursSent) sendColours(gl, colours)
      areColoursSent = true
      const ratio = gl.drawingBufferWidth / ((gl.canvas as HTMLCanvasElement).clientWidth || 1)
      // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL
      gl.useProgram(program)
      gl.bindBufferBase(gl.UNIFORM_BUFFER, 0, shared)
      const matrix = movedTo(defaultProjectionData.mainMatrix, origin)
      gl.bufferData(gl.UNIFORM_BUFFER, writeShared(matrix, days, sizeAt(zoomOf()) * ratio, most), gl.DYNAMIC_DRAW)
      for (const [{ count }, { vao }] of sent) {
        gl.bindVertexArray(vao)
        gl.drawArrays(gl.POINTS, 0, count)
      }
      gl.bindVertexArray(null)
      if (graphics.drawn === undefined) graphics.drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
      else if (graphics.drawn && gl.getSyncParameter(graphics.drawn, gl.SYNC_STATUS) === gl.SIGNALED) {
        gl.deleteSync(graphics.drawn)
        graphics.drawn = null
        checkProgram(gl, program)
      }
    },
  }
}

/** Pixels of a point across: small where many lie together, larger for fingers and eyes close by. */
function sizeAt(zoom: number): number {
  return Math.max(6, Math.min(12, zoom))
}

/** Everything here is sent without asking the graphics anything back: an answer would wait for all that is being drawn. */
function send(gl: WebGL2RenderingContext, block: Block): Sent {
  const vao = gl.createVertexArray()
  gl.bindVertexArray(vao)
  const buffers = ATTRIBUTES.flatMap((name, at) => {
    const data = block[name]
    if (!data) return []
    const buffer = gl.createBuffer()
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW)
    gl.enableVertexAttribArray(at)
    if (data instanceof Float32Array) gl.vertexAttribPointer(at, name === 'position' ? 2 : 1, gl.FLOAT, false, 0, 0)
    else gl.vertexAttribIPointer(at, 1, integerType(gl, data), 0, 0)
    return buffer
  })
  gl.bindVertexArray(null)
  return { vao, buffers }
}

function integerType(gl: WebGL2RenderingContext, data: Int32Array | Uint16Array | Uint8Array): number {
  if (data instanceof Int32Array) return gl.INT
  return data instanceof Uint16Array ? gl.UNSIGNED_SHORT : gl.UNSIGNED_BYTE
}

/** Fills the bound texture with the colours of all kinds. */
function sendColours(gl: WebGL2RenderingContext, colours: Uint8Array): void {
  const table = new Uint8Array(TABLE_SIDE ** 2)
  table.set(colours)
  // The engine sets these for pictures of its own, and sets them again after a layer like this one.
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, TABLE_SIDE, TABLE_SIDE, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, table)
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST)
}

function free(gl: WebGL2RenderingContext, { vao, buffers }: Sent): void {
  gl.deleteVertexArray(vao)
  for (const buffer of buffers) gl.deleteBuffer(buffer)
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

/** Numbers as the shaders read them. Block and texture are number 0, as they are in a program that says nothing else. */
function writeShared(
  matrix: Float32Array,
  days: readonly [number, number],
  size: number,
  most: number,
): Float32Array<ArrayBuffer> {
  const floats = new Float32Array(SHARED_WORDS)
  floats.set(matrix)
  for (const [index, colour] of KIND_COLOURS.entries()) floats.set(channelsOf(colour), 16 + index * 4)
  const end = SHARED_WORDS - 4
  new Int32Array(floats.buffer).set(days, end)
  floats.set([size, most], end + 2)
  return floats
}

/** Begins to link the shaders. */
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
  for (const [at, name] of ATTRIBUTES.entries()) gl.bindAttribLocation(program, at, `a_${name}`)
  gl.linkProgram(program)
  // At once: rows come later, and using the program waits for it.
  gl.flush()
  return program
}

/** Throws when the graphics have refused the shaders. Asked before they have drawn, it would hold up the page until they have. */
function checkProgram(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? 'no program')
}
