/** What bodies are called, so that one is known whose name an archive does not have: the grammar, as data. */

interface Noun {
  /** The end of the word, in small letters. */
  noun: string
  /** What the definite form adds. */
  definite: string
  /** What a word of its own is joined to it by. */
  joint: string
  /** Whether the bare word names one body of a municipality; `udvalget` is whichever was spoken of. */
  names: boolean
  example: string
}

export const nouns: readonly Noun[] = [
  { noun: 'kommunalbestyrelse', definite: 'n', joint: 's', names: true, example: 'Kommunalbestyrelsen' },
  { noun: 'byråd', definite: 'et', joint: 's', names: true, example: 'Byrådet' },
  { noun: 'direktion', definite: 'en', joint: 's', names: true, example: 'Direktionen' },
  { noun: 'magistrat', definite: 'en', joint: 's', names: true, example: 'Magistraten' },
  { noun: 'udvalg', definite: 'et', joint: 's', names: false, example: 'Økonomiudvalget' },
  { noun: 'råd', definite: 'et', joint: 's', names: false, example: 'Ældrerådet' },
  { noun: 'bestyrelse', definite: 'n', joint: 's', names: false, example: 'Havnebestyrelsen' },
  { noun: 'kommission', definite: 'en', joint: 's', names: false, example: 'Beredskabskommissionen' },
  { noun: 'nævn', definite: 'et', joint: 's', names: false, example: 'Huslejenævnet' },
  { noun: 'forum', definite: 'met', joint: '', names: false, example: 'Landdistriktsforum' },
  { noun: 'chefgruppe', definite: 'n', joint: '', names: true, example: 'Chefgruppen' },
  { noun: 'styregruppe', definite: 'n', joint: '', names: true, example: 'Styregruppen' },
  { noun: 'ledergruppe', definite: 'n', joint: '', names: true, example: 'Ledergruppen' },
  { noun: 'følgegruppe', definite: 'n', joint: '', names: true, example: 'Følgegruppen' },
]

/** Words that end as a body does and are none, without their endings. */
export const otherWords: readonly { like: string; example: string }[] = [
  { like: '(?:om|for|til|be|an|sam|ud)råd', example: 'området' },
  { like: '(?:eu|europa)-?kommission', example: 'Europa-Kommissionen' },
]
