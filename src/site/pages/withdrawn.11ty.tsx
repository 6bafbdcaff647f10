import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { type Former, pageType } from '../page-type.ts'
import { ofMinutes, strings } from '../strings.ts'

export const { name, plan, data, render } = pageType<{ why: string }, Former>(
  'withdrawn',
  ({ withdrawn }) => withdrawn.map(({ url, why }) => ({ url, props: { why } })),
  ({ url, props }) => <WithdrawnView url={url} why={props.why} />,
)

/** What stands at the address of a page that was withdrawn: that it was, and why. */
function WithdrawnView({ url, why }: { url: string; why: string }) {
  return (
    <Layout title={strings.withdrawn} url={url} unlisted>
      <h1>{strings.withdrawn}</h1>
      <p>{strings.withdrawnText}</p>
      <blockquote {...ofMinutes}>
        <p>{why}</p>
      </blockquote>
      <Indexes />
    </Layout>
  )
}
