/** The part of Eleventy 3 that this project uses; the package ships no types. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addGlobalData(name: string, value: unknown): void
    addTransform(
      name: string,
      transform: (this: { page: { outputPath: string } }, content: string) => string,
    ): void
    addExtension(extensions: string | string[], options: { key: string }): void
    addTemplate(file: string, template: object): void
    ignores: Set<string>
    addTemplateFormats(formats: string | string[]): void
    setFrontMatterParsingOptions(options: { language?: string; engines?: Record<string, unknown> }): void
    setUseGitIgnore(use: boolean): void
    setDataFileSuffixes(suffixes: string[]): void
    setQuietMode(quiet: boolean): void
    benchmarkManager: { get(group: string): { setMinimumThresholdPercent(percent: number): void } }
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options?: {
        configPath?: string
        quietMode?: boolean
        source?: 'cli' | 'script'
        runMode?: 'build'
        config?: (config: EleventyConfig) => void
      },
    )
    init(): Promise<void>
    disableLogger(): void
    write(): Promise<unknown>
  }
}
