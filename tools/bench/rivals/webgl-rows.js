/** The rows of a file as points and nothing else: what a change of years takes at least. */
import { mark, nextFrame } from './page.js'
import { daysOf, offerRows, readRows } from './rows.js'

const canvas = document.getElementById('map')
canvas.width = canvas.clientWidth
canvas.height = canvas.clientHeight
const gl = canvas.getContext('webgl2')
const [west, south, east, north] = FIRST_VIEW
const program = gl.createProgram()
for (const [type, source] of [
  [
    gl.VERTEX_SHADER,
    `#version 300 es
    uniform vec2 u_days;
    in vec2 a_position;
    in vec2 a_days;
    in float a_kind;
    flat out float v_kind;
    void main() {
      v_kind = a_kind;
      gl_PointSize = 6.0;
      bool isShown = a_days.y >= u_days.x && a_days.x <= u_days.y;
      gl_Position = isShown
        ? vec4((a_position - vec2(${west.toFixed(3)}, ${south.toFixed(3)})) / vec2(${(east - west).toFixed(3)}, ${(north - south).toFixed(3)}) * 2.0 - 1.0, 0.0, 1.0)
        : vec4(2.0, 2.0, 2.0, 1.0);
    }`,
  ],
  [
    gl.FRAGMENT_SHADER,
    `#version 300 es
    precision highp float;
    flat in float v_kind;
    out vec4 colour;
    void main() {
      float alpha = 0.85 * (1.0 - smoothstep(2.0, 3.0, distance(gl_PointCoord, vec2(0.5)) * 6.0));
      colour = vec4(vec3(v_kind / 4.0, 0.4, 0.5) * alpha, alpha);
    }`,
  ],
]) {
  const shader = gl.createShader(type)
  gl.shaderSource(shader, source)
  gl.compileShader(shader)
  gl.attachShader(program, shader)
}
gl.linkProgram(program)
if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program))
gl.useProgram(program)
gl.enable(gl.BLEND)
gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
let count = 0

async function show(from, to) {
  await nextFrame()
  gl.viewport(0, 0, canvas.width, canvas.height)
  gl.clear(gl.COLOR_BUFFER_BIT)
  gl.uniform2f(gl.getUniformLocation(program, 'u_days'), ...daysOf(from, to))
  gl.drawArrays(gl.POINTS, 0, count)
}

function send(name, data, size, type) {
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW)
  const at = gl.getAttribLocation(program, name)
  gl.enableVertexAttribArray(at)
  gl.vertexAttribPointer(at, size, type, false, 0, 0)
}

mark('idle')
offerRows(
  async (file) => {
    const rows = await readRows(file)
    send('a_position', rows.position, 2, gl.FLOAT)
    send('a_days', rows.days, 2, gl.FLOAT)
    send('a_kind', rows.kind, 1, gl.UNSIGNED_BYTE)
    count = rows.count
    await show(1988, 2026)
  },
  show,
  () => undefined,
)
