import type { EleventyConfig } from '@11ty/eleventy'

/** Front matter is data here, never code: the engines that would run it throw. */
function refuse(): never {
  throw new Error('Front matter that runs code is switched off')
}

/**
 * Eleventy is given the fixed templates of src/site/pages, compiled, and one piece of data, `job`, which
 * `src/publish/rendering.ts` adds. Raw minutes are never handed to it as template source, front matter or permalink.
 */
export default function configure(config: EleventyConfig) {
  // Eleventy keeps the old engine as an object, which a function would not replace.
  const engines = { js: refuse, javascript: refuse, jsLegacy: { parse: refuse } }
  config.setFrontMatterParsingOptions({ engines })
  config.setDataFileSuffixes([])
  config.setUseGitIgnore(false)
  config.setQuietMode(true)
  return { templateFormats: ['11ty.js'], dir: { data: '_data', includes: '_includes' } }
}
