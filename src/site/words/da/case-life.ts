/** What the pages of cases and of promises say of what came and what is to come. */
export const lifeStrings = {
  latest: 'Senest',
  unsettled: 'Ikke endeligt afgjort: mangler',
  onwards: 'Sagen går videre til',
  notInArchive: 'ikke i arkivet',
  noMinutesThere: 'Arkivet har ingen referater derfra.',
  recommendation: 'Indstilling',
  printedIn: 'gengivet i',
  attachedTo: 'vedlagt',
  earlierAttachments: 'Bilag gennem sagen',
  promised: 'Lovet og udestående',
  allPromised: 'Alt lovet og udestående',
  promisedIntro:
    'Her er, hvad beslutninger siger vil komme igen, og om arkivet viser, at det kom. Sætningerne er fundet automatisk: læs punktet, før du bruger dem.',
  show: 'Vis',
  promisesCounted: ['løfte', 'løfter'],
  asOf: 'Opgjort pr. arkivets nyeste møde',
  keptMeans:
    'Noget regnes for holdt, når sagen er behandlet igen dér, hvor det var ventet, og ikke før det var ventet. Møder, som arkivet ikke har, tæller ikke med.',
  nothingPromised: 'Ingen beslutninger i arkivet siger, at noget vil komme igen.',
  adopted: 'fra den godkendte indstilling',
  expected: 'ventet',
  expectedIn: 'ventet i',
  expectedBy: 'ventet senest',
  keptOn: 'holdt',
} as const

/** What has become of what was promised: of one, and of several as a heading. */
export const promiseStates = {
  overdue: { one: 'Forfaldent', many: 'Forfaldent' },
  coming: { one: 'Kommende', many: 'Kommende' },
  undated: { one: 'Uden dato', many: 'Uden dato' },
  putOff: { one: 'Udsat', many: 'Udsat eller sendt retur, ikke behandlet igen' },
  untraceable: { one: 'Kan ikke følges', many: 'Kan ikke følges i arkivet' },
  kept: { one: 'Holdt', many: 'Holdt' },
} as const

/** How a decision departs from what was recommended. */
export const differenceNames = {
  rejected: 'Indstillingen blev ikke fulgt',
  returned: 'Indstillingen blev sendt retur',
  postponed: 'Indstillingen blev ikke afgjort',
  changed: 'Ændret i forhold til indstillingen',
  added: 'Indstillingen med en tilføjelse',
} as const
