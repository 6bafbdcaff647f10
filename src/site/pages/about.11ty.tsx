import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { type AboutFacts, aboutFacts } from '../data/about-facts.ts'
import { count, formatCount, formatList, formatShare } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { aboutWords, strings } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<AboutFacts>(
  'about',
  (archive) => [{ url: urls.about(), props: aboutFacts(archive) }],
  ({ props }) => <AboutView {...props} />,
)

/** Where the archive comes from, how much of it is understood, and what may be done about errors. */
function AboutView(facts: AboutFacts) {
  const href = useHref()
  return (
    <Layout title={aboutWords.title} url={urls.about()}>
      <h1>{aboutWords.title}</h1>
      <Origin {...facts} />
      <Understood {...facts} />
      <section class="part" aria-labelledby="rettelser">
        <h2 id="rettelser">{aboutWords.corrections}</h2>
        <p>{aboutWords.correctionsText}</p>
        {facts.contact && <Contact contact={facts.contact} />}
      </section>
      <Privacy {...facts} />
      <section class="part" aria-labelledby="numre">
        <h2 id="numre">{aboutWords.numbers}</h2>
        <p>{aboutWords.numbersText}</p>
        <ul>
          <li>
            <a href={href(urls.opslag())}>{aboutWords.numbersPage}</a>
          </li>
          <li>
            <a href={href(urls.data())}>{aboutWords.data}</a>
          </li>
        </ul>
      </section>
      <section class="part" aria-labelledby="program">
        <h2 id="program">{aboutWords.program}</h2>
        <p>
          {aboutWords.versions} {facts.programs.map(({ name, version }) => `${name} ${version}`).join(', ')}.
        </p>
        <p>
          {aboutWords.font}{' '}
          <a href="https://openfontlicense.org/" rel="external noopener">
            SIL Open Font License 1.1
          </a>
          .
        </p>
      </section>
    </Layout>
  )
}

function Origin({ meetings, items, cases, bodies, files, period }: AboutFacts) {
  return (
    <section class="part" aria-labelledby="kilde">
      <h2 id="kilde">{aboutWords.origin}</h2>
      <p>{aboutWords.originText}</p>
      <p>
        {aboutWords.from}{' '}
        {formatList([
          count(meetings, ...strings.meetingsCounted),
          count(items, ...strings.itemsCounted),
          count(cases, ...strings.casesCounted),
        ])}{' '}
        {aboutWords.ofBodies} {count(bodies, ...strings.bodiesCounted)}, {aboutWords.readFrom}{' '}
        {count(files, ...aboutWords.filesCounted)}.
        {period && (
          <>
            {' '}
            {aboutWords.period} <Day date={period.from} /> {aboutWords.until} <Day date={period.to} />.
          </>
        )}
      </p>
    </section>
  )
}

function Understood({ coverage: { explained, unknown, noise } }: AboutFacts) {
  const href = useHref()
  const filled = explained + unknown
  return (
    <section class="part" aria-labelledby="forstaaet">
      <h2 id="forstaaet">{aboutWords.coverage}</h2>
      {filled > 0 && (
        <p>
          {shareOf(explained, filled)} {aboutWords.explained}: {formatCount(explained)} {aboutWords.of}{' '}
          {formatCount(filled)}. {count(noise, ...strings.linesCounted)} {strings.noiseLines}.
        </p>
      )}
      <p>
        {aboutWords.coverageText} <a href={href(urls.sources())}>{aboutWords.seeSources}</a>.
      </p>
    </section>
  )
}

function Contact({ contact }: { contact: string }) {
  const isMail = !/^https?:/.test(contact)
  return (
    <p>
      {isMail ? aboutWords.contact : aboutWords.contactPage}{' '}
      <a href={isMail ? `mailto:${contact}` : contact}>{contact}</a>
    </p>
  )
}

function Privacy({ privacy, gaps }: AboutFacts) {
  const counts = [
    [gaps.cprItems, aboutWords.cprItems],
    [gaps.listedItems, aboutWords.listedItems],
    [gaps.sources, aboutWords.gapSources],
  ] as const
  const some = counts.filter(([number]) => number > 0)
  return (
    <section class="part" aria-labelledby="privatliv">
      <h2 id="privatliv">{aboutWords.privacy}</h2>
      <ul>
        <li>{aboutWords.cpr[privacy.cpr]}</li>
        <li>{aboutWords.closed[privacy.closedItems]}</li>
        {some.map(([number, [one, other]]) => (
          <li>{count(number, one, other)}</li>
        ))}
        {some.length === 0 && <li>{aboutWords.noGaps}</li>}
      </ul>
      {some.length > 0 && <p>{aboutWords.gapsShown}</p>}
      <p>{aboutWords.tracking}</p>
    </section>
  )
}

/** A share that is not whole is never said to be: rounded down to a tenth of a per cent. */
function shareOf(part: number, whole: number): string {
  return formatShare(Math.floor((part / whole) * 1000), 1000)
}
