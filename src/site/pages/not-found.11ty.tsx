import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { LookedUp } from '../components/LookedUp.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { pageType } from '../page-type.ts'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<null>(
  'notFound',
  () => [{ url: urls.notFound(), props: null }],
  () => <NotFoundView />,
)

/** What a server shows for an address without a page. */
function NotFoundView() {
  return (
    <Layout title={strings.notFoundTitle} url={urls.notFound()} scripts={['not-found']} ownSearch>
      <h1>{strings.notFoundTitle}</h1>
      <p>{strings.notFoundText}</p>
      <LookedUp />
      <SearchForm id="soeg" />
      <Indexes />
    </Layout>
  )
}
