import { describe, expect, it } from 'vitest'
import { pageKeys, withHidden } from '../../../src/publish/search/hidden-keys.ts'
import { pageWords, wordsIn } from '../../../src/publish/search/page-words.ts'
import { indexTerm } from '../../../src/site/client/search/words.ts'

const page = `<body><header>Sidehoved</header><main><article class="item" data-pagefind-body="true"><header>
<p hidden data-pagefind-ignore="true"><span data-pagefind-filter="body">Nævnet</span></p>
<h1 data-pagefind-meta="title">Ny forsikringspolitik &amp; pulje</h1></header>
<section><h2 data-pagefind-ignore="true">Beslutning</h2><div data-pagefind-meta="decision"><p>Godkendt.</p></div></section>
<table><tr><th>Beløb</th><th>Sted</th></tr></table><p>E-mail til økonomien, <a href="/x">998-2021-7</a></p></article></main></body>`

/** Every compound of the page, divided as a dictionary would. */
const keysOf = (word: string) => {
  const keys = word === 'forsikringspolitik' ? ['forsikringspolitik', 'forsikring', 'politik'] : [word]
  return { term: indexTerm(word), keys: keys.map((key) => ({ key, term: indexTerm(key) })) }
}

describe('the words of a page', () => {
  it('are those of its text, its title and its decision, and none of its furniture', () => {
    const { title, decision, all } = pageWords(page)
    expect([...title]).toEqual(['ny', 'forsikringspolitik', 'pulje'])
    expect([...decision]).toEqual(['godkendt'])
    expect([...all]).toEqual(expect.arrayContaining(['beløb', 'sted', 'økonomien']))
    for (const word of ['sidehoved', 'nævnet', 'beslutning']) expect([...all]).not.toContain(word)
  })

  it('are whole and in parts where a sign stands inside', () => {
    expect([...wordsIn('E-mail og/eller 998-2021-7.')]).toEqual([
      'email',
      'e',
      'mail',
      'ogeller',
      'og',
      'eller',
      '99820217',
      '998',
      '2021',
      '7',
    ])
  })

  it('are the same however their letters are composed', () => {
    expect(wordsIn('På åen'.normalize('NFD'))).toEqual(wordsIn('På åen'))
  })
})

describe('the hidden words of a page', () => {
  const { keys, hidden } = pageKeys(pageWords(page), keysOf)

  it('are what the index would not make of its text, and what stands in its title and decision', () => {
    expect(hidden).toEqual(
      expect.arrayContaining(['forsikring', 'politik', 'xqtpolitik', 'xqtpulje', 'xqdgodkendt']),
    )
    expect(hidden).not.toContain('pulje')
    expect(hidden).not.toContain('xqdpulje')
  })

  it('count with its keys', () => {
    expect([...keys]).toEqual(expect.arrayContaining(['pulje', 'politik']))
  })

  it('stand behind its text, inside what is indexed, and heads of tables stand apart', () => {
    const indexed = withHidden(page, hidden, '⁂')
    expect(indexed.indexOf('⁂ ')).toBeGreaterThan(indexed.indexOf('økonomien'))
    expect(indexed.indexOf('⁂ ')).toBeLessThan(indexed.indexOf('</article>'))
    expect(indexed).toContain('</th> <th>')
  })
})
