/** The shape of a table of words: which there are, not which they are. */
export type InEnglish<Danish> = Danish extends string
  ? string
  : { readonly [Key in keyof Danish]: InEnglish<Danish[Key]> }
