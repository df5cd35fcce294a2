/** The port that a command serves at. */
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Ends the process with a plain message when `text` is no port or another program has it.
 * @param {string} text The port as a person wrote it.
 * @param {(other: number) => string} advice How another port is chosen.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export async function requirePort(text, advice, host = 'localhost') {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`A port is a number from 1 to 65535, not "${text}".`)
    process.exit(1)
  }
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    console.error(isTaken ? `Port ${port} is taken by another program.` : `Port ${port} cannot be used: ${error}`)
    console.error(`Choose another: ${advice(port === 65_535 ? port - 1 : port + 1)}`)
    process.exit(1)
  }
  server.close()
  await once(server, 'close')
  return port
}
