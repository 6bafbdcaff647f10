/** The files that an archive begins with. */

/** What is said of an archive when it begins. */
export interface Beginning {
  name: string
  municipality: string
  host?: Host | undefined
}

/** Where a site can be put by a file that lies beside its minutes. */
type Host = keyof typeof hosts

/** Minutes to look at. */
const minutes = {
  file: 'content/eksempel.txt',
  example: `REFERAT Byrådet d. 09-10-2024

Mødedato Onsdag d. 9. oktober 2024 kl. 17:00

Mødested Rådhuset

Punkt 1: Et arkiv over byrådets møder

24-000001

Beslutning

Godkendt.

Indstilling

Borgmesteren indstiller, at kommunens referater samles i et arkiv.

Sagsfremstilling

Filen er et eksempel. Slet den, når kommunens egne referater ligger i mappen.

Bilag

Tidsplan	998-2024-50001
`,
} as const

/** What each host reads: a file, and what it says. */
const hosts = {
  'github-pages': {
    file: '.github/workflows/referatarkiv.yml',
    text: `name: Referatarkiv
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/configure-pages@v5
        id: pages
      - run: npx --yes referatarkiv build --base-url "\${{ steps.pages.outputs.origin }}" --path-prefix "\${{ steps.pages.outputs.base_path }}/"
      - uses: actions/upload-pages-artifact@v3
        with:
          path: _site
      - uses: actions/deploy-pages@v4
`,
  },
  netlify: {
    file: 'netlify.toml',
    text: `[build]
  command = "npx --yes referatarkiv build"
  publish = "_site"
`,
  },
} as const

export const hostNames = Object.keys(hosts)

/** Each file by its path in the folder of the archive. */
export function starterFiles({ name, municipality, host }: Beginning): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ['content/archive.json', `${JSON.stringify({ name, municipality }, null, 2)}\n`],
    [minutes.file, minutes.example],
    ['.gitignore', '_site/\n._site.referatarkiv/\nnode_modules/\n'],
    ['README.md', readme(name)],
    ...(host ? [[hosts[host].file, hosts[host].text] as const] : []),
  ])
}

function readme(name: string): string {
  return `# ${name}

1. Læg referaterne som .txt-filer i \`content/\`, og slet \`${minutes.file}\`.
2. \`npx referatarkiv serve\` viser arkivet, mens du arbejder, og \`npx referatarkiv check content\` siger, hvad der er at rette.
3. \`npx referatarkiv build\` lægger det færdige arkiv i \`_site/\`, som enhver webserver kan vise.
`
}
