#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from '../publish/compile.js'

// Node itself would end with 1, which here means findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(3)
})

const { main } = await import(pathToFileURL(join(await compile(), 'main.js')).href)
process.exitCode = await main(process.argv.slice(2))
