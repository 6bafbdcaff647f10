/** What is said of a mention of a number or a meeting: for scripts that do not load all the words above. */
export const mentionWords = {
  kinds: { case: 'Sag', document: 'Dokument', meeting: 'Møde', item: 'Punkt' },
  several: 'flere i arkivet',
  andMore: '… og flere',
  closed: 'Lukket punkt',
} as const

/** What the page says that finds the numbers of a text. */
export const opslagWords = {
  title: 'Slå numre op i en tekst',
  intro:
    'Indsæt en tekst, eller vælg en fil. Sagsnumre, dokumentnumre og henvisninger til møder og punkter bliver fundet og slået op i arkivet, og du får teksten tilbage med links.',
  privacy:
    'Teksten forlader ikke din browser. Den henter kun arkivets lister over møder og over numre, der begynder som dem i teksten.',
  noScript: 'Opslaget kræver JavaScript. Uden det kan du finde frem ad registrene:',
  text: 'Tekst',
  file: 'Fil',
  fileHint:
    'Tekst (.txt), Markdown (.md), HTML (.html) eller Word (.docx), højst 20 MB. Filen kan også trækkes hertil.',
  chosenFile: 'Valgt fil:',
  removeFile: 'Fjern filen',
  oneFile: 'Kun én fil ad gangen. Den første er valgt:',
  found: 'Fundet i teksten',
  working: 'Slår op …',
  nothing: 'Teksten nævner ingen numre eller møder, som kan genkendes.',
  counts: { found: 'fundet', several: 'med flere muligheder', unknown: 'ikke i arkivet' },
  statuses: { found: 'Fundet', several: 'Flere muligheder', unknown: 'Ikke i arkivet' },
  kinds: { number: 'Nummer', journal: 'Journalnummer' },
  times: 'gange',
  left: 'ikke lavet til link her',
  firstOnes: 'Listen viser de første',
  lookUpFailed: 'Arkivets lister kunne ikke hentes, så intet er slået op.',
  unreadable: 'Filen kunne ikke læses: den er beskadiget, eller den er af en anden slags, end navnet siger.',
  tooLarge: 'er for stor. Her kan højst slås op i 20 MB ad gangen.',
  pasted: 'Teksten',
  wrongKind: 'kan ikke læses her. Brug .txt, .md, .html eller .docx.',
  retry: 'Prøv igen',
  copyMail: 'Kopiér til mail',
  copyMarkdown: 'Kopiér som Markdown',
  saveFile: 'Hent filen',
  copiedMail: 'Teksten er kopieret med links og kan sættes ind i en mail.',
  copiedMarkdown: 'Teksten er kopieret som Markdown med links.',
  savedAs: 'Hentet med links som',
  copyFailed: 'Browseren tillader ikke at kopiere her.',
  elsewhere: 'Links på andre sider',
  bookmarklet: 'Links til arkivet',
  bookmarkletHow:
    'Træk dette link op på browserens bogmærkelinje. Når du er på en anden side, vælger du bogmærket, og numrene på siden bliver til links. Nogle sider tillader det ikke.',
  bookmarkletDrag:
    'Linket virker først fra bogmærkelinjen. Træk det derop, eller kopiér det til et nyt bogmærke.',
  copyBookmarklet: 'Kopiér bogmærket',
  bookmarkletFailed: 'Denne side tillader ikke, at arkivet laver links på den.',
  embed: 'Har du selv en hjemmeside, laver denne linje i dens HTML links på den:',
  copyEmbed: 'Kopiér linjen',
  copied: 'Kopieret.',
} as const
