import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from '../compile.js'

// `referatarkiv/remark`: Node 20 strips no types, so what it can run is compiled from src/site/link/remark.ts.
const plugin = await import(pathToFileURL(join(await compile(), 'remark.js')).href)
export default plugin.default
