import { Layout } from '../components/Layout.tsx'
import { pageType } from '../page-type.ts'
import { aboutWords } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<{ statement: string }>(
  'was',
  ({ config: { accessibilityStatement: statement } }) =>
    statement === undefined ? [] : [{ url: urls.accessibility(), props: { statement } }],
  ({ props }) => <AccessibilityView {...props} />,
)

/** The way to the accessibility statement, which the authority publishes. */
function AccessibilityView({ statement }: { statement: string }) {
  return (
    <Layout title={aboutWords.accessibility} url={urls.accessibility()}>
      <h1>{aboutWords.accessibility}</h1>
      <p>
        {aboutWords.accessibilityText} <a href={statement}>{statement}</a>
      </p>
    </Layout>
  )
}
