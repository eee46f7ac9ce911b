/** Compiles the style sheet: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compiledStyle } from './compiled-style.ts'

const folder = new URL('generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('style.css', folder), compiledStyle())
console.log(`Wrote ${fileURLToPath(new URL('style.css', folder))}`)
