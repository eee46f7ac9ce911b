/** The least that any program does that reads and writes lines of JSON: parse, stringify, nothing between. */
import { createReadStream, createWriteStream } from 'node:fs'

const chunkLength = 64 * 1024
const output = createWriteStream('', { fd: 1 })
let rest = ''
let written = ''
for await (const chunk of createReadStream('', { fd: 0, encoding: 'utf8', highWaterMark: chunkLength })) {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop()
  for (const line of lines) {
    written += `${JSON.stringify(JSON.parse(line))}\n`
    if (written.length > chunkLength) {
      if (!output.write(written)) await new Promise((resolve) => output.once('drain', resolve))
      written = ''
    }
  }
}
output.end(written)
