import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { strings } from '../strings.ts'
import { page } from '../template.ts'
import { urls } from '../urls.ts'

export const { data, render } = page({ url: urls.search(), view: () => <SearchView /> })

/** The search page: the script of search.ts brings it to life; without scripts it points to the indexes. */
function SearchView() {
  return (
    <Layout title={strings.search} url={urls.search()} ownSearch scripts={['search']}>
      <h1>{strings.search}</h1>
      <SearchForm id="soeg" hint={strings.searchHint} />
      <noscript>
        <p>{strings.noScript}</p>
        <Indexes />
      </noscript>
    </Layout>
  )
}
