import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { endings } from '../link/formats.ts'
import { pageType } from '../page-type.ts'
import { useHref, useSite } from '../site.tsx'
import { opslagWords as words } from '../strings.ts'
import { homeOf, urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<null>(
  'opslag',
  () => [{ url: urls.opslag(), props: null }],
  () => <OpslagView />,
)

/** The page that finds the numbers of a text: the script of opslag.ts brings it to life. */
function OpslagView() {
  return (
    <Layout title={words.title} url={urls.opslag()} scripts={['opslag']}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <noscript>
        <p>{words.noScript}</p>
        <Indexes />
      </noscript>
      <LookUp />
    </Layout>
  )
}

/** What needs the script: hidden until it is there. */
function LookUp() {
  const { frame } = useSite()
  const href = useHref()
  return (
    <div
      class="opslag"
      data-opslag
      data-prefix={frame.pathPrefix}
      data-home={homeOf(frame) ?? undefined}
      data-worker={href(urls.asset(frame.assets['opslag-worker'] ?? ''))}
      hidden
    >
      <Source />
      <Found />
      <Elsewhere />
    </div>
  )
}

/** Where the text comes from. */
function Source() {
  return (
    <div class="opslag-source" data-source>
      <label for="opslag-tekst">{words.text}</label>
      <textarea id="opslag-tekst" rows={8} spellcheck={false} aria-describedby="opslag-privat" />
      <p id="opslag-privat" class="muted">
        {words.privacy}
      </p>
      <label for="opslag-fil">{words.file}</label>
      <input id="opslag-fil" type="file" accept={endings.join()} aria-describedby="opslag-slags" />
      <p id="opslag-slags" class="muted">
        {words.fileHint}
      </p>
      <p data-file hidden>
        {words.chosenFile} <bdi data-name></bdi>{' '}
        <button type="button" data-remove>
          {words.removeFile}
        </button>
      </p>
    </div>
  )
}

/** What was found, and the copy with links. */
function Found() {
  return (
    <section class="opslag-found" aria-labelledby="opslag-fundet">
      <h2 id="opslag-fundet" tabIndex={-1}>
        {words.found}
      </h2>
      <p role="status" data-status></p>
      <p data-failure hidden>
        <button type="button" data-retry>
          {words.retry}
        </button>
      </p>
      <div class="tools">
        <div data-tools hidden>
          <button type="button" data-mail>
            {words.copyMail}
          </button>{' '}
          <button type="button" data-markdown>
            {words.copyMarkdown}
          </button>{' '}
          <button type="button" data-save>
            {words.saveFile}
          </button>
        </div>
        <p aria-live="polite" data-notice></p>
      </div>
      <ul class="mentions" data-mentions></ul>
    </section>
  )
}

/** How the links come to other sites: as a bookmark, and as a line of their own. */
function Elsewhere() {
  const href = useHref()
  return (
    <section class="tools" data-elsewhere>
      <h2>{words.elsewhere}</h2>
      <p>{words.bookmarkletHow}</p>
      <div>
        <a class="bookmarklet" href={href(urls.linkScript())} data-bookmarklet>
          {words.bookmarklet}
        </a>{' '}
        <button type="button" data-copy-bookmarklet>
          {words.copyBookmarklet}
        </button>
      </div>
      <p>{words.embed}</p>
      <p>
        <code data-embed></code>
      </p>
      <div>
        <button type="button" data-copy-embed>
          {words.copyEmbed}
        </button>
      </div>
      <p aria-live="polite" data-elsewhere-notice></p>
    </section>
  )
}
