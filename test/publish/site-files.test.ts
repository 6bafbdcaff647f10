import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-files-'))
  mkdirSync(join(folder, 'files'))
  for (let number = 0; number < 500; number++)
    writeFileSync(join(folder, 'files', `${number}.txt`), `${number}`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the files below a folder', () => {
  it('are hashed however many they are, with few open at a time', async () => {
    const module = new URL('../../src/publish/site-files.ts', import.meta.url).href
    writeFileSync(
      join(folder, 'run.mts'),
      `import { filesBelow } from ${JSON.stringify(module)}
      const files = await filesBelow(${JSON.stringify(folder)}, 'files', new Map())
      process.stdout.write([files.length, new Set(files.map(({ sha256 }) => sha256)).size].join(' '))`,
    )
    const node = `exec ${process.execPath} --import ${import.meta.resolve('tsx')} ${join(folder, 'run.mts')}`
    const { stdout } = await run('sh', ['-c', `ulimit -n 100; ${node}`])
    expect(stdout).toBe('500 500')
  })
})
