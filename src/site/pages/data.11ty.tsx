import { Layout } from '../components/Layout.tsx'
import type { DataListing, ListedFile } from '../data/listing.ts'
import { formatCount, formatRoughly } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { useHref, useSite } from '../site.tsx'
import { dataWords } from '../strings.ts'
import { urls } from '../urls.ts'

/** Planned once the files are made: it tells how large they are. */
export const { name, plan, data, render } = pageType<DataListing, DataListing>(
  'data',
  (listing) => [{ url: urls.data(), props: listing }],
  ({ props }) => <DownloadsView {...props} />,
)

/** Everything that can be downloaded, with how much there is of it. */
function DownloadsView({ whole, years, schemas, oparl }: DataListing) {
  const { closedPublished } = useSite().frame
  const href = useHref()
  const sheets = whole.filter(({ name }) => name.endsWith('.csv'))
  const others = whole.filter(({ name }) => !name.endsWith('.csv'))
  return (
    <Layout title={dataWords.title} url={urls.data()}>
      <h1>{dataWords.title}</h1>
      <p>
        {dataWords.intro} {!closedPublished && dataWords.closed}
      </p>
      <section class="part" aria-labelledby="regneark">
        <h2 id="regneark">{dataWords.spreadsheets}</h2>
        <p>{dataWords.spreadsheetsHow}</p>
        <FileList files={sheets} />
      </section>
      <section class="part" aria-labelledby="programmer">
        <h2 id="programmer">{dataWords.programs}</h2>
        <p>{dataWords.programsHow}</p>
        <FileList files={others} />
        {years.map(({ year, files }) => (
          <section>
            <h3>{year}</h3>
            <FileList files={files} />
          </section>
        ))}
        <p>{dataWords.schemas}</p>
        <ul class="data-files">
          {schemas.map(({ url, name }) => (
            <li>
              <a href={href(url)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      {oparl && (
        <section class="part" aria-labelledby="oparl">
          <h2 id="oparl">{dataWords.oparl}</h2>
          <p>
            {dataWords.oparlHow} <a href={href(oparl)}>{oparl}</a>
          </p>
        </section>
      )}
    </Layout>
  )
}

function FileList({ files }: { files: readonly ListedFile[] }) {
  const href = useHref()
  const kinds: Readonly<Record<string, readonly [what: string, how: string]>> = dataWords.kinds
  return (
    <ul class="data-files">
      {files.map(({ url, name, records, bytes }) => {
        const [what = '', how = ''] = kinds[name] ?? []
        return (
          <li>
            <a href={href(url)}>{name}</a>{' '}
            <span>
              {what}
              {records !== null && ` (${formatCount(records)})`}: {how}
            </span>{' '}
            <span class="muted">{sizeOf(bytes)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** `740 byte`, `12 kB`, `3,4 MB`. */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${dataWords.bytes}`
  const [unit, size] = bytes < 1_000_000 ? ['kB', bytes / 1000] : ['MB', bytes / 1_000_000]
  return `${formatRoughly(size)} ${unit}`
}
