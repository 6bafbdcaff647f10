/** What words begin and end with that is no part of a compound, and what joins the parts. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/**
 * Beginnings that make one new word with what follows: who looks for `valg` does not mean `udvalg`, nor by `retning`
 * `efterretning`. Nothing is divided behind them, nor where a word would have them in front of the cut: `bordbe-stilling`.
 */
export const prefixes: readonly string[] = list(`
  af an anti be bi bort de dis efter eks ekstra er for fore forbi forud fra frem gen gennem hen hjem hyper igen imod in
  ind inter kon ko med mellem mis mod ned om op over para pr pre pro præ re rund sam sammen sub super til tilbage trans
  u ud ude under van ved vice videre væk
`)

/** Words of every text, which say nothing by standing alone: what they are joined with is a word of its own. */
export const functionWords: readonly string[] = list(`
  alene alle allerede altid anden andet andre begge blandt blev blive bliver burde både dels denne deres derfor derved
  desuden dette disse dog eller ellers endnu enten flere fleste fordi forrige fortsat foruden fælles gang gange hans have
  haver hende hendes heraf hermed herunder hvad hver hvert hvis hvor hvordan hvorfor hvornår ifølge igennem imellem
  inden ingen intet jeres kunne lang langt lige længere medens meget mellem mens mere mest mindst måtte nogen noget nogle
  også omkring oppe overfor samme samt siden sidst skal skulle snart stadig således sådan tager taget tidligere uden
  under vedrørende vedlagt ville vores været være
`)

/**
 * Endings that make a word of a word: they stand in hundreds of different words, as parts do, but nobody looks for them.
 * Some are words as well (`skab`, `løs`, `tur`), which are parts only where the list of parts has them.
 */
export const suffixes: readonly string[] = list(`
  abel agtig ale ance anger anse ant ation bar dom ede else ende ene ens ense ent erede erende eri erne hed ibel ig inde ing
  inger ion ioner isering iser isere iseret isk isme ist itet ition ive lig lighed ling løs løshed ment mæssig ner ning rede
  ret rinde sam sion skab som ster tede tet tion tioner tur ure vis værdig
`)

/** What may stand between two parts of a compound: nothing, `forsikring-s-politik`, `børn-e-teater`. */
export const links: readonly string[] = ['', 's', 'e']

/** Words that always take the `s`: where it follows one, a part has ended. */
export const takesS = /(?:ing|tion|sion|hed|skab|itet|dom|ling|else|um)$/
