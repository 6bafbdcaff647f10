import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { strings } from '../strings.ts'
import { page } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = page({ url: urls.notFound(), view: () => <NotFoundView /> })

/** What a server shows for an address without a page. */
function NotFoundView() {
  return (
    <Layout title={strings.notFoundTitle} url={urls.notFound()} ownSearch>
      <h1>{strings.notFoundTitle}</h1>
      <p>{strings.notFoundText}</p>
      <SearchForm id="soeg" />
      <Indexes />
    </Layout>
  )
}
