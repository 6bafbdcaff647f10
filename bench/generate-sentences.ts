/**
 * The sentences of generated minutes. A slot in braces is filled with a word: `n` noun, `a` with article and adjective,
 * `d` definite, `ad` definite with adjective, `g` genitive, `p` plural, `ap` with adjective, `pd` definite plural; `t`,
 * `td`, `tp` the same of the item's own topic; `v` infinitive, `vr` present, `vs` passive, `vt` participle.
 * No sentence has a number of up to three digits before its full stop: wrapped, it would begin a line as a list does.
 */

/** What an item is called. */
export const titles: readonly string[] = [
  '{T} i {place}',
  '{T} {year}',
  '{Td} - {a}',
  'Godkendelse af {t} for {p}',
  'Godkendelse af {t} {year}',
  'Orientering om {td}',
  'Orientering om {t} og {n}',
  'Ansøgning om {t} i {place}',
  'Forslag til {t} - {n} og {n}',
  'Anlægsbevilling til {t} i {place}',
  '{T} - {ap} og {p}',
  'Budgetopfølgning for {td} pr. {day}',
  'Evaluering af {td} {year}',
  'Høring om {t} ved {place}',
  'Frigivelse af midler til {td}',
  '{Tp} i {place} - {n} af {n}',
  'Valg af {n} til {td}',
  'Henvendelse om {t} på {street}',
  'Drøftelse af {td} og {d}',
  'Revideret {t} for perioden {year}-{year2}',
  'Samarbejde med {place} om {t}, {n} og {n} samt fordeling af {p} og {ap} for den kommende periode',
]

/** What a closed item is called. */
export const closedTitles: readonly string[] = [
  'Salg af {t} i {place}',
  'Køb af {t} ved {street}',
  'Orientering om {td}',
  'Personalesag i {td}',
  'Udbud af {t}',
  'Forhandling om {t} og {n}',
]

/** What prose is made of. */
export const sentences: readonly string[] = [
  '{Td} {vs} {adv} af {chef} i samarbejde med {pd} fra {place}.',
  'Forvaltningen {vr} {ad}, så {pd} kan {v} {p} i hele området.',
  'Det foreslås, at {td} {vs} i {year}, og at {d} {vs} {adv}.',
  'Formålet er at {v} {ad} og at give {pd} bedre vilkår.',
  '{Ad} har betydning for {td} i {place} og omegn.',
  'Udvalget har tidligere {vt} {a}, der omfatter {count} {p}.',
  'Der er {adv} brug for {a}, hvis {td} skal kunne {v} {d}.',
  'I {year} blev {pd} {vt} af {body}, og {d} blev {vt} samme år.',
  'Siden da er antallet af {p} steget med {pct} procent, mens {d} er faldet.',
  'Udgiften til {td} er beregnet til {kr} kr. om året.',
  'Forvaltningen vurderer, at {d} kan {v} {ap} uden at {v} {d}.',
  'Ved {ad} lægges der vægt på {p}, {p} og {g} samlede virkning.',
  'Kommunen har {count} {p}, hvoraf de fleste ligger i {place}.',
  '{Pd} er {adv} {vt}, og der er kommet {count} svar.',
  'Flere {p} peger på, at {td} {vr} {d} for lidt.',
  'Det er {g} opgave at {v} {pd} og {v} {ap}.',
  'Efter reglerne skal {d} {vs} senest den {day} {year}.',
  'Hvis {d} ikke {vs}, må {td} vente til {year}.',
  'Der er ikke taget højde for {ap} i {ad}.',
  '{Ap} og {p} indgår {adv} i {td}.',
  'Samarbejdet med {place} om {p} {vs} efter {ad}.',
  'På {street} er der {a}, som {vr} {pd} hver dag.',
  'Handlingsplanen for {td} består af {ap}, {p} og {a}.',
  '{Chef} oplyser, at {d} er {vt}, og at {pd} {vs} {adv}.',
  'En del af {pd} er fra {year} og lever ikke op til {ad}.',
  'Erfaringen viser, at {p} {adv} {vr} {d}, når {pd} er {vt}.',
  'Af {g} {count} {p} er {count} allerede {vt}.',
  'Ordningen omfatter {p} under {a} og {ap} i {place}.',
  'Derudover {vr} {d} {a}, som {body} har bedt om.',
  '{Ad} sendes i høring hos {pd} i {weeks} uger.',
  'Med {td} følger {a}, der gør det muligt at {v} {p}.',
  'Et alternativ er at {v} {ad}, men det vil {v} {pd} på længere sigt.',
  'Der holdes møde om {td} i {place} den {day}.',
  'Forslaget betyder, at {ap} {vs}, mens {pd} bliver, hvor de er.',
  '{Td} er led i {ad} for {year} og de følgende år.',
  'Der har været {count} henvendelser om {p} og {p}.',
  'Fra {place} er der indkommet {a} om {td}.',
  'Rådgiveren anbefaler {a} frem for {a}, da {d} er {vt}.',
  'Tallene for {pd} er opgjort pr. {day} {year}.',
  '{Pd} og {pd} har {adv} haft {td} til udtalelse.',
  'Det er aftalt, at {chef} {vr} {d} og vender tilbage med {a}.',
  'Arbejdet med {td} begynder, når {d} er {vt}.',
  'For {pd} betyder {td}, at {d} {vs} {adv} end hidtil.',
  'Lovgivningen giver ikke mulighed for at {v} {p} til {a}.',
]

/** What is said of money. */
export const economy: readonly string[] = [
  'Udgiften på {kr} kr. afholdes inden for rammen til {p}.',
  'Der søges om en tillægsbevilling på {mio} mio. kr. til {td}.',
  'Beløbet finansieres af kassebeholdningen og af {d}.',
  'Driften af {td} er budgetteret med {kr} kr. om året fra {year}.',
  'Ingen på nuværende tidspunkt.',
  'Sagen har ingen økonomiske konsekvenser ud over {d}.',
  'Merforbruget på {mio} mio. kr. skyldes {p} og {ap}.',
  'Af det afsatte beløb til {d} resterer {kr} kr. til {p}.',
]

/** What else is said of a case, with another one's number. */
export const citations: readonly string[] = [
  '{Td} {vs} sammen med {d}, jf. sag {case}.',
  'I sag {case} blev {ad} {vt}.',
  'Der henvises til {d} i sag {case}, hvor {pd} er {vt}.',
]

/** What is recommended. */
export const points: readonly string[] = [
  '{td} {vs}',
  '{ad} {vs} i {year}',
  'der afsættes {kr} kr. til {td}',
  '{pd} {vs} {adv} af forvaltningen',
  'forslag til {t} sendes i høring i {weeks} uger',
  'der gives en bevilling på {mio} mio. kr. til {p}',
  '{chef} bemyndiges til at {v} {d}',
]

/** What is said when something has been decided. */
export const remarks: readonly string[] = [
  'Udvalget beder om, at {d} {vs}, inden {td} {vs}.',
  '{person} bemærkede, at {pd} bør {vs} {adv}.',
  '{person} tager forbehold for {d}.',
  'Forvaltningen undersøger, om {ad} kan {vs} i {place}.',
  '{person} ønskede oplyst, hvad {td} betyder for {pd}.',
]

/** First words of a decision, the common ones more than once. */
export const decisions: readonly string[] = [
  ...['Godkendt.', 'Godkendt.', 'Godkendt.', 'Godkendt.', 'Anbefales.', 'Anbefales.', 'Anbefales.'],
  ...['Taget til efterretning.', 'Taget til efterretning.', 'Drøftet.', 'Indstillingen godkendt.'],
  'Godkendt, idet {d} {vs} {adv}.',
  'Udsat til næste møde.',
  'Tilbagesendt til forvaltningen med ønske om {a}.',
  'Forslaget kan ikke godkendes.',
  'Godkendt med den tilføjelse, at {td} {vs} i {year}.',
]

/** Attachments by title. */
export const attachments: readonly string[] = [
  'Notat om {td}',
  'Oversigt over {p}',
  'Kort over {p} i {place}',
  'Udkast til {t}',
  'Høringssvar om {td}',
  'Bilag om {ap}',
  'Skitse af {d}',
  '{T} {year}',
  'Referat af møde om {t}',
]
