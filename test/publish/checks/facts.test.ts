import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/publish/checks/facts.ts'
import { pageOf, problemsIn } from '../../helpers/pages.ts'

describe('the facts of a page', () => {
  const html = pageOf(
    `<p id="a"><a href="/x/?a=1&amp;b=2#æ">x</a> <a href="#a">y</a> <a href="/x/?a=1&amp;b=2#æ">z</a></p>
    <form action="/soeg/"><input type="hidden" name="q" value="a &lt; b"/></form><img src="/a.png" srcset="/b.png 2x, /c.png 3x" alt=""/>`,
    '<link rel="stylesheet" href="/style.css"/><script type="module" src="/search.js"></script>',
  )
  const facts = factsOf(html)

  it('are its bytes as UTF-8', () => {
    expect(facts.bytes).toBe(Buffer.byteLength(html))
    expect(facts.bytes).toBeGreaterThan(html.length)
  })

  it('are its ids, in their order', () => {
    expect(facts.ids).toEqual(['indhold', 'a'])
  })

  it('are all places it leads to, each once and as meant', () => {
    expect(facts.links).toEqual([
      '/style.css',
      '/search.js',
      '/x/?a=1&b=2#æ',
      '#a',
      '/soeg/',
      '/a.png',
      '/b.png',
      '/c.png',
    ])
  })

  it('are no problems where all is well', () => {
    expect(facts.problems).toEqual([])
  })
})

describe('a problem', () => {
  it('is told with its place and what stands there', () => {
    const html = pageOf('<p>Brød & smør til alle</p>')
    const [problem] = factsOf(html).problems
    expect(problem).toBe(
      `a raw &, at character ${html.indexOf('&') + 1}: & smør til alle</p></main></body></html>`,
    )
  })

  it('is one of at most twenty, since the first are the ones that help', () => {
    const { problems } = factsOf(pageOf('<p onclick="a">x</p>'.repeat(100)))
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)).toBe('and more')
  })
})

describe('what is wrong with the markup', () => {
  it.each([
    ['an element that is never ended', '<div><p>a</p>', '<div> is still open before </main>'],
    ['elements that end in the wrong order', '<p><b><i>a</b></i></p>', '<i> is still open before </b>'],
    ['an end without a beginning', '<p>a</p></div>', '</div> ends nothing that is open'],
    ['an end of an element that has none', '<p>a<br></br></p>', '</br> ends nothing that is open'],
    ['a slash that ends nothing', '<p>a</p><div/>', '<div/> is not ended by its slash'],
    ['an id twice', '<p id="a">a</p><p id="a">b</p>', 'a second element with the id “a”'],
    ['an id with a space', '<p id="a b">a</p>', 'an id that is empty or holds white space'],
    ['an attribute twice', '<p class="a" lang="da" class="b">a</p>', 'a second attribute class'],
    ['a raw <', '<p>1 < 2</p>', 'a raw <'],
    ['a raw &', '<p>a & b</p>', 'a raw &'],
    ['a raw & in an attribute', '<p title="a & b">a</p>', 'a raw &'],
    ['a character reference that is none', '<p>&blabla;</p>', 'a raw &'],
    ['a value without quotes', '<p class=a>a</p>', 'an attribute whose value is not in double quotes'],
    ['a quotation mark in a value', '<p title="a "b" c">a</p>', 'a sign in a tag that means nothing there'],
    [
      'attributes without a space between',
      '<p class="a"lang="da">a</p>',
      'a sign in a tag that means nothing there',
    ],
    ['more than a name in an end tag', '<p>a</p class="b">', 'more than a name in an end tag'],
    ['an element of no HTML', '<p><blink>a</blink></p>', '<blink> is no element of HTML'],
    ['a name in capitals', '<P>a</P>', 'a raw <'],
    ['a doctype in the page', '<!doctype html>', 'a declaration that does not stand first'],
  ])('is told: %s', (_, body, problem) => {
    expect(problemsIn(pageOf(body))).toContain(problem)
  })

  it.each([
    ['in a tag', '<p class="a'],
    ['in a name', '<p'],
    ['in an end tag', '<p>a</p'],
    ['in a comment', '<p>a</p><!-- b'],
    ['in a script', '<script src="/a.js">'],
  ])('is told of a page that is cut off %s', (_, end) => {
    const html = pageOf('@').replace(/@.*$/s, end)
    expect(problemsIn(html).join('\n')).toMatch(/cut off|more than a name/)
  })

  it.each([
    ['a comment', '<!-- <p> & -->'],
    ['a line break with and without a slash', '<p>a<br>b<br/>c</p>'],
    ['character references', '<p title="&quot;">&lt;a&gt; &amp; &#39;b&#x27; &nbsp;</p>'],
    ['a > in text', '<p>a > b</p>'],
    ['attributes over lines', '<p\n  class="a"\n  lang="da"\n>a</p>'],
    ['an empty value without an equals sign', '<p hidden>a</p>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><title>Lås</title><linearGradient/><g><path d="M0 0"/></g></svg>'],
  ])('is not told of %s', (_, body) => {
    expect(problemsIn(pageOf(body))).toEqual([])
  })
})

describe('what is wrong with the frame of a page', () => {
  const html = pageOf('<p>a</p>')

  it.each([
    ['no doctype', html.replace('<!doctype html>\n', ''), 'no <!doctype html> at the beginning'],
    ['no language', html.replace(' lang="da"', ''), '<html> without lang'],
    ['an empty language', html.replace('lang="da"', 'lang=""'), 'an empty lang'],
    ['no title', html.replace(/<title>.*<\/title>/, ''), 'no <title>; a page has one'],
    [
      'an empty title',
      html.replace(/<title>.*<\/title>/, '<title> </title>'),
      '<title> without a text or a name',
    ],
    ['no h1', html.replace(/<h1>.*<\/h1>/, ''), 'no <h1>; a page has one'],
    ['two h1', html.replace('</h1>', '</h1><h1>b</h1>'), '2 <h1>; a page has one'],
    ['no main', html.replace('<main ', '<div ').replace('</main>', '</div>'), 'no <main>; a page has one'],
    ['two main', html.replace('</main>', '</main><main><p>a</p></main>'), '2 <main>; a page has one'],
    ['text behind the end', `${html}a`, 'text outside <html>'],
    ['nothing at all', '', 'no <main>; a page has one'],
  ])('is told: %s', (_, page, problem) => {
    expect(problemsIn(page)).toContain(problem)
  })
})

describe('what stands where it may not', () => {
  it.each([
    ['a link in a link', '<a href="/a/">a <a href="/b/">b</a></a>', '<a> within <body> <main> <a>'],
    [
      'a button in a link',
      '<a href="/a/">a <span><button>b</button></span></a>',
      '<button> within <main> <a> <span>',
    ],
    ['a block in a paragraph', '<p>a<div>b</div></p>', '<div> within <body> <main> <p>'],
    ['a list in a paragraph', '<p>a<ul><li>b</li></ul></p>', '<ul> within <body> <main> <p>'],
    [
      'a paragraph in a paragraph, deep down',
      '<p><em><span><p>b</p></span></em></p>',
      '<p> within <p> <em> <span>',
    ],
    [
      'a form in a form',
      '<form action="/a/"><form action="/b/"></form></form>',
      '<form> within <body> <main> <form>',
    ],
    ['an entry outside of a list', '<li>a</li>', '<li> in <main>; it belongs in <ul>, <ol>, <menu>'],
    ['a division in a list', '<ul><div>a</div></ul>', '<div> right in <ul>, which cannot hold it'],
    ['text in a list', '<ul>a<li>b</li></ul>', 'text right in <ul>, which cannot hold it'],
    ['a term outside of its list', '<dt>a</dt>', '<dt> in <main>; it belongs in <dl>, <dl>div>'],
    ['a paragraph in a description list', '<dl><p>a</p></dl>', '<p> right in <dl>, which cannot hold it'],
    [
      'a paragraph in a group of one',
      '<dl><div><p>a</p></div></dl>',
      '<p> right in <div>, which cannot hold it',
    ],
    ['a cell outside of a row', '<table><td>a</td></table>', '<td> right in <table>, which cannot hold it'],
    [
      'an element in a title',
      '<p>a</p><select aria-label="a"><option><b>a</b></option></select>',
      '<b> right in <option>, which cannot hold it',
    ],
  ])('is told: %s', (_, body, problem) => {
    expect(problemsIn(pageOf(body)).join('\n')).toContain(problem)
  })

  it.each([
    ['a list of descriptions', '<dl><dt>a</dt><dd><p>b</p></dd><div><dt>c</dt><dd>d</dd></div></dl>'],
    [
      'a table',
      '<table><caption>a</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td><p>a</p></td></tr></tbody></table>',
    ],
    ['a heading in a disclosure', '<details><summary><h2>a</h2></summary><p>b</p></details>'],
    ['a block in a link', '<a href="/a/"><div>a</div></a>'],
  ])('is not told of %s', (_, body) => {
    expect(problemsIn(pageOf(body))).toEqual([])
  })
})

describe('what readers could not make out', () => {
  it.each([
    ['a link without a text', '<a href="/a/"> </a>', '<a> without a text or a name'],
    [
      'a link whose text is hidden from them',
      '<a href="/a/"><span aria-hidden="true">→</span></a>',
      '<a> without a text or a name',
    ],
    ['a link with an empty name', '<a href="/a/" aria-label=""></a>', '<a> without a text or a name'],
    [
      'a link around a picture without words',
      '<a href="/a/"><img src="/a.png" alt=""/></a>',
      '<a> without a text or a name',
    ],
    ['a button without a text', '<button type="button"></button>', '<button> without a text or a name'],
    ['an empty heading', '<h2></h2>', '<h2> without a text or a name'],
    ['a picture without alt', '<img src="/a.png"/>', '<img> without alt'],
    ['a heading level that is jumped over', '<h2>a</h2><h4>b</h4>', '<h4> after an h2'],
    ['a label for nothing', '<label for="a">a</label>', 'for leads to no id “a”'],
    [
      'a name from nothing',
      '<section aria-labelledby="a b" id="a"><p>a</p></section>',
      'aria-labelledby leads to no id “b”',
    ],
    ['a description from nothing', '<p aria-describedby="a">a</p>', 'aria-describedby leads to no id “a”'],
    ['a field without a label', '<input type="search" name="q"/>', 'a field without a label'],
    [
      'a field whose label is for another',
      '<label for="a">a</label><input id="a"/><input id="b"/>',
      'a field without a label',
    ],
  ])('is told: %s', (_, body, problem) => {
    expect(problemsIn(pageOf(body))).toContain(problem)
  })

  it.each([
    ['a link with a name', '<a href="/a/" aria-label="a"></a>'],
    ['a link around a picture with words', '<a href="/a/"><img src="/a.png" alt="a"/></a>'],
    ['a link around a drawing with a title', '<a href="/a/"><svg><title>a</title></svg></a>'],
    ['a button that is hidden until it has a text', '<p hidden><button type="button"></button></p>'],
    ['a place that nothing leads from', '<a id="a"></a>'],
    ['headings that go back', '<h2>a</h2><h3>b</h3><h2>c</h2>'],
    ['a field in its label', '<label>a <input type="checkbox"/></label>'],
    ['a field with a name', '<input aria-label="a"/>'],
    ['a button that is a field', '<input type="submit" value="a"/>'],
  ])('is not told of %s', (_, body) => {
    expect(problemsIn(pageOf(body))).toEqual([])
  })
})

describe('what the policy of the site keeps from running', () => {
  it.each([
    ['a script in the page', '<script>alert(1)</script>', 'a script in the page'],
    ['a module in the page', '<script type="module">if (a < b && c) d()</script>', 'a script in the page'],
    ['a script in an attribute', '<p onclick="a()">a</p>', 'a script in an attribute, onclick'],
    ['a style in an attribute', '<p style="color: red">a</p>', 'a style in an attribute'],
    ['a script as an address', '<a href="javascript:alert(1)">a</a>', 'an address that may run a script'],
    [
      'one that is disguised',
      '<a href=" &#9;Java\nScript&#58;alert(1)">a</a>',
      'an address that may run a script',
    ],
    ['a page as an address', '<a href="data:text/html,a">a</a>', 'an address that may run a script'],
    ['an empty address', '<a href="">a</a>', 'an empty address'],
  ])('is told: %s', (_, body, problem) => {
    expect(problemsIn(pageOf(body))).toContain(problem)
  })

  it('is told of a style in the page', () => {
    expect(problemsIn(pageOf('<p>a</p>', '<style>a > b {}</style>'))).toContain('a style in the page')
  })

  it('is not told of a style that the policy of the page names, and of no other', () => {
    const style = 'p{margin:0}'
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-${hash}'"/>`
    expect(problemsIn(pageOf('<p>a</p>', `${policy}<style>${style}</style>`))).toEqual([])
    expect(problemsIn(pageOf('<p>a</p>', `${policy}<style>${style} </style>`))).toEqual([
      'a style in the page',
    ])
  })

  it('is not told of data in a script', () => {
    expect(
      problemsIn(pageOf('<script type="application/ld+json">{"a": "<b> & c"}</script><p>a</p>')),
    ).toEqual([])
  })
})

describe('what keeps a page from being shown', () => {
  const delaysIn = (html: string) =>
    factsOf(html).delays.map((delay) => delay.replace(/, at character \d+: .*$/, ''))

  it.each([
    ['a script', '<script src="/a.js"></script>', 'a script that the page waits for'],
    ['a style sheet too many', '<link rel="stylesheet" href="/a.css"/>'.repeat(2), 'a second style sheet'],
    ['an image of no size', '<img src="/a.png" alt="a" width="1"/>', 'an image without width and height'],
  ])('is told: %s', (_, markup, delay) => {
    expect(delaysIn(pageOf(markup))).toEqual([expect.stringContaining(delay)])
  })

  it.each([
    [
      'scripts that nothing waits for',
      '<script type="module" src="/a.js"></script><script defer src="/b.js"></script><script async src="/c.js"></script>',
    ],
    ['data in a script', '<script type="application/json">{}</script>'],
    [
      'one style sheet beside an icon and a feed',
      '<link rel="icon" href="/a.svg"/><link rel="stylesheet" href="/a.css"/><link rel="alternate" href="/a.xml"/>',
    ],
    [
      'the style sheet of a theme',
      '<link rel="stylesheet" href="/assets/s.css"/><link rel="stylesheet" href="/assets/theme-0a1b2c3d.css"/>',
    ],
    ['an image of a size', '<img src="/a.png" alt="a" width="1" height="2"/>'],
  ])('is not told of %s', (_, markup) => {
    expect(delaysIn(pageOf(markup))).toEqual([])
  })
})

describe('how much there is of a page', () => {
  it('is counted: what it loads, its elements, and how deep they lie', () => {
    const html = pageOf(
      '<ul><li>a<br/></li></ul><script type="module" src="/a.js?b&amp;c"></script>',
      '<link rel="stylesheet" href="/a.css"/>',
    )
    const { styles, scripts, elements, depth } = factsOf(html)
    expect({ styles, scripts, elements, depth }).toEqual({
      styles: ['/a.css'],
      scripts: ['/a.js?b&c'],
      elements: 12,
      depth: 6,
    })
  })
})
