import { useAddress, useSite } from '../site.tsx'
import { locale } from '../strings.ts'
import { urls } from '../urls.ts'

interface SocialMetaProps {
  title: string
  description?: string | undefined
  /** Where the page is served; null where the configuration does not say. */
  url: string | null
}

/**
 * What others show of a link to the page: Open Graph, which is also what X reads where it has no words of its own.
 * @see https://ogp.me
 */
export function SocialMeta({ title, description, url }: SocialMetaProps) {
  const { name } = useSite().frame
  const image = useAddress()(urls.titleImage())
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={locale.replace('-', '_')} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {url && <meta property="og:url" content={url} />}
      {image && <meta property="og:image" content={image} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </>
  )
}
