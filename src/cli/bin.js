#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from '../publish/compile.js'

const { main } = await import(pathToFileURL(join(await compile(), 'main.js')).href)
process.exitCode = await main(process.argv.slice(2))
