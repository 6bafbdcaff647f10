import packageJson from '../../package.json' with { type: 'json' }

const { version, dependencies } = packageJson

/** This program and those that print its pages and index them, with their versions. */
export const software = {
  referatarkiv: version,
  eleventy: dependencies['@11ty/eleventy'],
  pagefind: dependencies.pagefind,
} as const
