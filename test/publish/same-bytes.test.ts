import { spawnSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../helpers/cli.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { lay, randomContent } from '../helpers/random-content.ts'
import { randomFrom } from '../helpers/random-meeting.ts'
import { differences } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()
const bin = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url))
const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0

let content: string
let plain: string

beforeAll(async () => {
  const folder = await newFolder()
  content = join(folder, 'content')
  plain = join(folder, 'site')
  await lay(content, randomContent(randomFrom(11), 6))
  await expectBuilt(['--content', content, '--out', plain], folder)
}, 240_000)

/** Builds, and expects that to go well. */
async function expectBuilt(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { code, stderr } = await run(['build', ...args], cwd, { env })
  expect([code, stderr]).toEqual([0, expect.stringMatching(/files made|nothing changed/)])
}

/** Builds through another program, which sets up the surroundings. */
function buildThrough(command: string, args: readonly string[], out: string): void {
  const { status, stderr } = spawnSync(
    command,
    [...args, process.execPath, bin, 'build', '--content', content, '--out', out],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, expect.stringContaining('files made')])
}

/** A way to build the site of the content; gives the folder of the site. */
type Way = (folder: string) => Promise<string>

/** With variables of the environment. */
function underEnv(env: NodeJS.ProcessEnv): Way {
  return async (folder) => {
    await expectBuilt(['--content', content, '--out', join(folder, 'site')], folder, env)
    return join(folder, 'site')
  }
}

function through(command: string, ...args: readonly string[]): Way {
  return async (folder) => {
    buildThrough(command, args, join(folder, 'site'))
    return join(folder, 'site')
  }
}

/** The content once more, its files made in the opposite order, and built from there. */
const inOtherOrder: Way = async (folder) => {
  const files = [...(await readTree(content))].reverse()
  await writeFiles(join(folder, 'content'), Object.fromEntries(files))
  await expectBuilt([], folder)
  return join(folder, '_site')
}

const warm: Way = async (folder) => {
  const [own, site] = [join(folder, 'content'), join(folder, 'site')]
  await cp(content, own, { recursive: true })
  const args = ['--content', own, '--out', site]
  const [path = ''] = (await readdir(own)).filter((name) => name.endsWith('.txt'))
  const text = await readFile(join(own, path), 'utf8')
  await writeFiles(own, { [path]: `${text}\n\nEn linje mere.\n`, 'archive.json': '{ "name": "Før" }' })
  await expectBuilt(args, folder)
  await writeFiles(own, {
    [path]: text,
    'archive.json': await readFile(join(content, 'archive.json')),
  })
  await expectBuilt(args, folder)
  return site
}

const relative: Way = async (folder) => {
  await mkdir(join(folder, 'et/sted'), { recursive: true })
  await cp(content, join(folder, 'et/content'), { recursive: true })
  await expectBuilt(['--content', '../content', '--out', './ud/../site'], join(folder, 'et/sted'))
  return join(folder, 'et/sted/site')
}

const ways: [string, Way][] = [
  ['in Auckland, in winter and summer time', underEnv({ TZ: 'Pacific/Auckland' })],
  ['west of Greenwich', underEnv({ TZ: 'America/Anchorage' })],
  ['under a Turkish locale', underEnv({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })],
  ['under no locale at all', underEnv({ LANG: '', LC_ALL: 'C', LANGUAGE: '' })],
  ['for its owner only (umask 077)', through('sh', '-c', 'umask 077; exec "$@"', 'sh')],
  ['from files that were made in the opposite order', inOtherOrder],
  ['warm, after a build of something else', warm],
  ['from another folder, with relative paths', relative],
]
const cores: [string, Way][] = [
  ['on one core', through('taskset', '-c', '0')],
  ['on all cores', through('taskset', '-c', `0-${availableParallelism() - 1}`)],
]

describe('a build', () => {
  it.each([...ways, ...(hasTaskset ? cores : [])])(
    'makes the same bytes %s',
    async (_, way) => {
      const site = await way(await newFolder())
      const manifest = (folder: string) => readFile(join(folder, 'manifest-sha256.txt'), 'utf8')
      expect(await manifest(site)).toBe(await manifest(plain))
      expect(await differences(site, plain)).toEqual([])
    },
    240_000,
  )
})
