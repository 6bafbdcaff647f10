import type { Language } from '../archive/config.ts'
import * as da from './words/da.ts'
import * as en from './words/en.ts'
import type { InEnglish } from './words/shape.ts'

/** The words of one language. */
type Words = { readonly [Key in keyof typeof da]: InEnglish<(typeof da)[Key]> }

const tables: Record<Language, Words> = { da, en }

/**
 * Every word of the interface, in the language that is spoken now: Danish until `speak` says otherwise. The bindings are
 * live, so nothing may be worked out of a word when a module is loaded. In the bundles for browsers this module is the
 * table of one language (`assets.js`).
 */
export let {
  aboutWords,
  browsing,
  citing,
  dataWords,
  differenceNames,
  feedWords,
  figures,
  frameWords,
  lifeStrings,
  locale,
  mentionWords,
  messageSentences,
  ofInterface,
  ofMinutes,
  opslagWords,
  outcomeNames,
  promiseStates,
  quotationMarks,
  scopeNames,
  searchWords,
  severityNames,
  shortcutWords,
  strings,
  suggestions,
}: Words = da

/** Chooses the language of the interface, for all that this thread makes from now on. */
export function speak(language: Language): void {
  ;({
    aboutWords,
    browsing,
    citing,
    dataWords,
    differenceNames,
    feedWords,
    figures,
    frameWords,
    lifeStrings,
    locale,
    mentionWords,
    messageSentences,
    ofInterface,
    ofMinutes,
    opslagWords,
    outcomeNames,
    promiseStates,
    quotationMarks,
    scopeNames,
    searchWords,
    severityNames,
    shortcutWords,
    strings,
    suggestions,
  } = tables[language])
}
