import type { EleventyConfig } from '@11ty/eleventy'

/** Front matter is data here, never code: the engines that would run it throw. */
function refuse(): never {
  throw new Error('Front matter that runs code is switched off')
}

/**
 * Eleventy is given the fixed templates of src/site/pages and one piece of data, `site`, which
 * `src/publish/render.ts` adds. Raw minutes are never handed to it as template source, front matter or permalink.
 */
export default function configure(config: EleventyConfig) {
  config.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' })
  config.addTemplateFormats(['11ty.ts', '11ty.tsx'])
  // Eleventy keeps the old engine as an object, which a function would not replace.
  const engines = { js: refuse, javascript: refuse, jsLegacy: { parse: refuse } }
  config.setFrontMatterParsingOptions({ engines })
  config.setDataFileSuffixes([])
  config.setUseGitIgnore(false)
  config.setQuietMode(true)
  return { templateFormats: ['11ty.ts', '11ty.tsx'], dir: { data: '_data', includes: '_includes' } }
}
