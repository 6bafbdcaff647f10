import { minutes, treatedAs } from './minutes.ts'

/** Words that would do harm where text is taken for markup, code, template, path or property. `x` marks that it ran. */
export const payloads: readonly string[] = [
  ...[
    '<script>window.__x=1</script>',
    '</script><script>alert(1)</script>',
    '<SCRIPT SRC=//evil.example/x.js>',
  ],
  ...[
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    '<iframe srcdoc="<script>alert(1)</script>">',
  ],
  ...[
    '<img src=//evil.example/a.png>',
    '<link rel=stylesheet href=//evil.example/a.css>',
    '<b onclick=alert(1)>b</b>',
  ],
  ...[
    '<base href=//evil.example/>',
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    '<form action=//evil.example>',
  ],
  ...[
    '</title><script>window.__x=1</script>',
    '</textarea><script>alert(1)</script>',
    '--><script>alert(1)</script>',
  ],
  ...['</style><style>@import "//evil.example/a.css"</style>', ']]><script>alert(1)</script>', '<!--'],
  ...[
    '</template><script>alert(1)</script>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ],
  ...[
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ],
  ...[
    '&#60;script&#62;window.__x=1&#60;/script&#62;',
    '\\u003cscript\\u003ewindow.__x=1',
    '%3Cscript%3Ealert(1)',
  ],
  ...[
    'javascript:alert(1)',
    '[x](javascript:alert(1))',
    '<javascript:alert(1)>',
    'data:text/html,<script>alert(1)</script>',
  ],
  ...[
    '" autofocus onfocus=alert(1) x="',
    "' style='background:url(//evil.example/a)' x='",
    '` onmouseover=alert(1) `',
  ],
  ...['{"@context":"https://schema.org"}</script><script>window.__x=1</script>', '\u2028window.__x=1\u2029'],
  ...[
    '{{ 7*7 }}',
    '{{ constructor.constructor("window.__x=1")() }}',
    '{% include "/etc/passwd" %}',
    '{# x #}',
    '<%= 7*7 %>',
  ],
  ...[
    '$' + '{window.__x=1}',
    '#' + '{7*7}',
    '---js',
    '---',
    'permalink: ../../x.html',
    'eleventyComputed',
    '@@toStringTag',
  ],
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '__proto__[x]=1',
    'CON',
    'NUL',
    'index.html',
    '404.html',
  ],
  ...[
    '../../../x',
    '..',
    '..\\..\\x',
    '/etc/passwd',
    '%2e%2e%2f',
    'file:///etc/passwd',
    '\0',
    'a\0b<script>alert(1)</script>',
  ],
  ...[
    '\u202eKCAB\u202d',
    '\u2066isolated',
    '\u200f\u061c',
    '\ufeff\u200b',
    '🎉👩‍👩‍👧‍👦',
    'ﷺ'.repeat(20),
    'e\u0301'.repeat(50),
  ],
  ...[
    '\u0080\u009f\u001b[31m',
    '\ud83d',
    'x'.repeat(10_000),
    '<'.repeat(500),
    '[data-pagefind-filter]',
    'data-pagefind-meta="title:x"',
  ],
]

/** A word that finds one payload's items in the search; no ending that a stemmer would take off. */
export function searchWord(at: number): string {
  const letters = 'bcdfghjklmnp'
  return `ondt${letters.charAt(Math.floor(at / letters.length))}o${letters.charAt(at % letters.length)}k`
}

function bodyName(words: string, at: number): string {
  return `Udvalg ${at} ${words}`
}

/** Minutes of the older layout with one payload in every field. */
export function strewnLast(words: string, at: number): string {
  const body = bodyName(words, at)
  return minutes({
    body,
    date: '2021-05-26',
    front: [
      `Mødested Sal ${words}`,
      `Mødedeltagere Karen ${words}, ${words}`,
      `Afbud Ole ${words}`,
      `Ukendt ${words}`,
    ],
    items: [
      {
        title: `${searchWord(at)} ${words}`,
        paragraphs: [
          'Åbent',
          `Sagsnr.: ${words} J.nr.: ${words} Dokumentnr.: ${words}`,
          'Sagstype',
          words,
          'Resume og sagens baggrund',
          `Resume ${words}\n- liste ${words}\n1. punkt ${words}\n${words}\t${words}\n${words}\t2`,
          'Indstillinger',
          `Chef ${words} indstiller, at ${words}.`,
          'Behandling',
          `${body}, ${words}`,
          'Sagsfremstilling',
          `${words}\n\n${words}: ${words}`,
          'Økonomiske konsekvenser',
          words,
          'Bilag',
          `${words}\t998-2021-42\n\n${words}`,
          `${words}s møde den 20. maj 2021:`,
          `Byrådet ${words}s møde den 20. maj 2021:`,
          `Før ${words}`,
          `${body}s møde den 26. maj 2021:`,
          `Godkendt ${words}. Og mere ${words}.`,
        ],
      },
      { title: `Lukket ${words}`, closed: true, paragraphs: [`Sagsnr.: ${words}`, words] },
    ],
  })
}

/** The same for the newer layout. */
export function strewnFirst(words: string, at: number): string {
  return minutes({
    body: bodyName(words, at),
    date: '2024-10-09',
    items: [
      {
        title: `${searchWord(at)} ${words}`,
        paragraphs: [
          ...treatedAs('24-000001', `Godkendt ${words}. ${words}`, 'Sagens forløb'),
          `23/09/2024 Udvalg ${words}`,
          words,
        ],
      },
    ],
  })
}
