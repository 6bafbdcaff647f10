import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { bodyToHast } from '../parsers/body/index.ts'
import { knownNumbers, type LinkFor } from '../test/helpers/body.ts'

/** The text of a section as HTML, made as pages make it. */
export function bodyToHtml(text: string, linkFor: LinkFor): string {
  return renderToString(toJsxRuntime(bodyToHast(text, knownNumbers(linkFor)), { Fragment, jsx, jsxs }))
}
