import type { Root } from 'hast'
import type { Plugin } from 'unified'
import type { LinkOptions } from './options.js'

export type { LinkOptions }

/**
 * Links the case numbers, document numbers and meetings that HTML mentions to an archive. What the archive does not
 * have is a message of the file, `referatarkiv:unresolved`. Links and code stay as they are.
 */
declare const rehypeReferatarkiv: Plugin<[LinkOptions], Root>
export default rehypeReferatarkiv
