import { Layout } from '../components/Layout.tsx'
import { type Former, pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'

export const { name, plan, data, render } = pageType<{ to: string }, Former>(
  'moved',
  ({ redirects }) => redirects.map(({ from, to }) => ({ url: from, props: { to } })),
  ({ url, props }) => <MovedView url={url} to={props.to} />,
)

/** What stands at the address of a page that has moved, for servers that know no redirects. */
function MovedView({ url, to }: { url: string; to: string }) {
  const href = useHref()
  return (
    <Layout title={strings.moved} url={url} movedTo={to} unlisted>
      <h1>{strings.moved}</h1>
      <p>
        {strings.movedTo} <a href={href(to)}>{to}</a>
      </p>
    </Layout>
  )
}
