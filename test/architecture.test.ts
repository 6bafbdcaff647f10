import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles, withoutComments } from './helpers/source.ts'

/** The floors of the house, from the left: data flows to the right, imports lead to the left. */
const floors = ['parsers', 'src/records', 'src/archive', 'src/site', 'src/publish', 'src/cli']

const files = sourceFiles(...floors)

function floorOf(path: string): number {
  return floors.findIndex((floor) => path.startsWith(`${floor}/`))
}

describe('the walk over the imports', () => {
  it('finds the files it is about', () => {
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('parsers/referat/index.ts')
    expect(paths).toContain('src/archive/archive.ts')
  })

  it('sees imports of every form, and none in comments', () => {
    const code = `import { a } from 'one'\nexport * from './two.ts'\nimport 'three'\nawait import('four')
      import type {\n b,\n} from 'five' // from 'six'\n/* import 'seven' */ const url = 'https://x' + \`//\`; import 'eight'`
    expect(importsOf(code)).toEqual(['one', './two.ts', 'three', 'four', 'five', 'eight'])
  })

  it('follows them to the file', () => {
    const reader = files.find(({ path }) => path === 'src/records/read.ts')
    expect(reader?.imports).toContain('parsers/referat/index.ts')
  })
})

describe.each(floors.map((floor, at) => ({ floor, at })))('the floor $floor', ({ floor, at }) => {
  const own = files.filter(({ path }) => floorOf(path) === at)

  it(`imports only itself and ${floors.slice(0, at).join(', ') || 'nothing'} of the project`, () => {
    const wrong = own.flatMap(({ path, imports }) =>
      imports
        .filter((target) => /^(?:\.\.|src|parsers|test|bench|content|eleventy)\b/.test(target))
        .filter((target) => floorOf(target) > at || floorOf(target) === -1)
        .map((target) => `${path} → ${target}`),
    )
    expect(wrong, floor).toEqual([])
  })
})

describe('the parsers', () => {
  it('are pure: no module of Node is imported, under either of its names', () => {
    const parsers = files.filter(({ path }) => floorOf(path) === 0)
    const wrong = parsers.flatMap(({ path, imports }) =>
      imports.filter((name) => isBuiltin(name)).map((name) => `${path} → ${name}`),
    )
    expect(parsers.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })
})

describe('the code', () => {
  const content = fileURLToPath(new URL('../content/', import.meta.url))
  const bodies = readdirSync(content)
    .filter((name) => name.endsWith('.txt'))
    .map(
      (name) => /^(?:REFERAT|DAGSORDEN)\s+(.+?)\s+d\./m.exec(readFileSync(content + name, 'utf8'))?.[1] ?? '',
    )
  const names = [...new Set([...bodies.filter(Boolean), 'Fjordager'])]

  it('knows the names of the sample content to look for', () => {
    expect(names).toEqual(
      expect.arrayContaining(['Byrådet', 'Økonomiudvalget', 'Teknik- og Miljøudvalget', 'Fjordager']),
    )
  })

  it('is searched without comments and examples, and nothing else is passed over', () => {
    const code = `// Byrådet\nconst row = { example: 'REFERAT Byrådet', why: 'https://x' } /* Byrådet */`
    expect(searched(code)).not.toContain('Byrådet')
    expect(searched(`const title = 'Møder i Byrådet' // ja`)).toContain('Byrådet')
  })

  it('names no body and no municipality, save in comments and in the examples of the grammar', () => {
    const wrong = files.flatMap(({ path, text }) =>
      names.filter((name) => searched(text).includes(name)).map((name) => `${path}: ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Code without comments and without the examples of grammar rows. */
function searched(code: string): string {
  return withoutComments(code).replace(/\bexample:\s*(?:'(?:\\.|[^'\\])*'|`[^`]*`)/g, '')
}
