import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from '../compile.js'

// `referatarkiv/rehype`: Node 20 strips no types, so what it can run is compiled from src/site/link/rehype.ts.
const plugin = await import(pathToFileURL(join(await compile(), 'rehype.js')).href)
export default plugin.default
