import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShardWords } from '../../../src/publish/search/shard-words.ts'
import { wordLists } from '../../../src/publish/search/word-lists.ts'
import { openVocabulary, pagesOf, type Vocabulary } from '../../../src/site/client/search/vocabulary.ts'

type Keys = Readonly<Record<string, number>>

function shard(keys: Keys): ShardWords {
  const rows = Object.entries(keys).map(([key, pages]) => [key, { pages, form: `${key}en` }] as const)
  return { words: new Map(), keys: new Map(rows), division: '' }
}

/** The vocabulary of shards, and how many files it has loaded. */
function open(...shards: readonly Keys[]): { vocabulary: Vocabulary; loaded: string[] } {
  const { files, listing } = wordLists(shards.map(shard))
  const loaded: string[] = []
  const vocabulary = openVocabulary(listing, async (name) => {
    loaded.push(name)
    const text = files.get(`${name}.txt`)
    if (text === undefined) throw new RangeError(`No file ${name}`)
    return text
  })
  return { vocabulary, loaded }
}

const word = fc.string({ unit: fc.constantFrom(...'bdfiklnprstuy'), minLength: 1, maxLength: 6 })
const some = fc.dictionary(word, fc.integer({ min: 1, max: 99 }), { maxKeys: 40 })

/** Words enough for many parts. */
const many: Keys = Object.fromEntries(
  Array.from({ length: 3000 }, (_, at) => [
    `ord${(at * 7919).toString(36).replace(/\d/g, 'x')}${'abcdefghij'.charAt(at % 10)}`,
    1 + (at % 5),
  ]),
)

describe('the words of an archive', () => {
  it('are each found, with the pages of every shard that has them', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, async (older, newer) => {
        const { vocabulary } = open(older, newer)
        for (const key of Object.keys({ ...older, ...newer })) {
          const found = await vocabulary.word(key)
          const pages = [older[key], newer[key]].flatMap((number, at) =>
            number === undefined ? [] : [[at, number]],
          )
          expect(found).toEqual({ key, form: `${key}en`, pages })
        }
      }),
    )
  })

  it('are none that nobody wrote', async () => {
    await fc.assert(
      fc.asyncProperty(some, word, async (keys, other) => {
        const found = await open(keys).vocabulary.word(other)
        expect(found === null).toBe(keys[other] === undefined)
      }),
    )
  })

  it('are all found by how they begin, those of most pages first', async () => {
    await fc.assert(
      fc.asyncProperty(some, word, async (keys, beginning) => {
        const found = await open(keys).vocabulary.beginningWith(beginning)
        const expected = Object.keys(keys).filter((key) => key.startsWith(beginning))
        expect(new Set(found.map(({ key }) => key))).toEqual(new Set(expected))
        const pages = found.map(pagesOf)
        expect(pages).toEqual([...pages].sort((one, other) => other - one))
      }),
    )
  })

  it('are looked up in one small file of many', async () => {
    const { vocabulary, loaded } = open(many)
    const [key = ''] = Object.keys(many)
    expect(await vocabulary.word(key)).not.toBeNull()
    expect(loaded).toHaveLength(1)
    expect(wordLists([shard(many)]).files.size).toBeGreaterThan(8)
  })

  it('are found with a typing error at the beginning and at the end', async () => {
    const { vocabulary } = open({ ...many, demografi: 4, cykelsti: 2 })
    for (const typed of ['edmografi', 'dmografi', 'demograif', 'demografii', 'demogrqfi']) {
      expect(
        (await vocabulary.near(typed)).map(({ key }) => key),
        typed,
      ).toContain('demografi')
    }
  })

  it('change one file and the listing when one more is written', () => {
    const before = new Set(wordLists([shard(many)]).files.keys())
    const after = [...wordLists([shard({ ...many, ordnyt: 1 })]).files.keys()]
    expect(after.filter((name) => !before.has(name)).length).toBeLessThanOrEqual(3)
  })

  it('are none in an empty archive', async () => {
    expect(await open().vocabulary.word('skole')).toBeNull()
    expect(await open().vocabulary.near('skolen')).toEqual([])
  })
})

it('a list that was cut short is no list', async () => {
  const { files, listing } = wordLists([shard({ skole: 1, vej: 2 })])
  const vocabulary = openVocabulary(listing, async (name) => (files.get(`${name}.txt`) ?? '').slice(0, 9))
  await expect(vocabulary.word('skole')).rejects.toThrow('is not whole')
})
