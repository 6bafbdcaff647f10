/**
 * Lines of decisions and recommendations, written for an invented municipality and judged by a reader, with the sums
 * in kroner that each names; those without a sum look as though they had one. A range is a pair, a rate stands last.
 */

type Sum = number | readonly [from: number, to: number] | { sum: number; rate: string }

export const gold: readonly { text: string; kroner: readonly Sum[] }[] = [
  { text: 'Der gives en bevilling på 2,5 mio. kr. til havnen.', kroner: [2_500_000] },
  { text: 'Der gives en bevilling på 2,5 mio.kr.', kroner: [2_500_000] },
  { text: 'Der afsættes 500.000 kr. til stien.', kroner: [500_000] },
  { text: 'Der afsættes 500.000kr til stien.', kroner: [500_000] },
  { text: 'Der afsættes kr. 1.250.000,00 til stien.', kroner: [1_250_000] },
  { text: 'Rammen er 1,2 mia. kr.', kroner: [1_200_000_000] },
  { text: 'Beløbet udgør 250 t.kr.', kroner: [250_000] },
  { text: 'Beløbet udgør 250 tkr. i år.', kroner: [250_000] },
  { text: 'Beløbet udgør 250 t. kr. i år.', kroner: [250_000] },
  { text: 'Rammen er mio. kr. 2,5 i alt.', kroner: [2_500_000] },
  { text: 'Prisen ventes at blive 3-4 mio. kr.', kroner: [[3_000_000, 4_000_000]] },
  { text: 'Prisen ventes at blive 3 – 4 mio. kr.', kroner: [[3_000_000, 4_000_000]] },
  { text: 'Resultatet er -0,5 mio. kr.', kroner: [-500_000] },
  { text: 'Resultatet er −0,5 mio. kr. mod ventet 0,3 mio. kr.', kroner: [-500_000, 300_000] },
  { text: 'Prisen ligger mellem 3 og 4 mio. kr.', kroner: [[3_000_000, 4_000_000]] },
  { text: 'Rammen hæves fra 3 til 4 mio. kr.', kroner: [[3_000_000, 4_000_000]] },
  { text: 'Der gives 20-25.000 kr. til festen.', kroner: [[20_000, 25_000]] },
  { text: 'Gebyret er 500-1.000 kr.', kroner: [[500, 1_000]] },
  { text: 'Taksten er 10 kr. pr. time.', kroner: [{ sum: 10, rate: 'pr. time' }] },
  { text: 'Taksten er 12,50 kr. pr. billet.', kroner: [{ sum: 12.5, rate: 'pr. billet' }] },
  { text: 'Grunden sælges for 900 kr./m².', kroner: [{ sum: 900, rate: '/m²' }] },
  { text: 'Driften øges med 620.000 kr. årligt fra 2024.', kroner: [{ sum: 620_000, rate: 'årligt' }] },
  {
    text: 'Det koster 1,5 mio. kr. om året at drive badet.',
    kroner: [{ sum: 1_500_000, rate: 'om året' }],
  },
  { text: 'Lejen er 24.000 kr. per sæson.', kroner: [{ sum: 24_000, rate: 'per sæson' }] },
  { text: 'Lønnen er 145 kr. i timen.', kroner: [{ sum: 145, rate: 'i timen' }] },
  { text: 'Forbruget var 5 mio. kr. pr. 31. marts.', kroner: [5_000_000] },
  { text: 'Forbruget var 5 mio. kr. i 2021 og 6 mio. kr. i 2022.', kroner: [5_000_000, 6_000_000] },
  { text: 'Der gives 2 millioner kroner.', kroner: [2_000_000] },
  { text: 'Der gives 1 million kroner.', kroner: [1_000_000] },
  { text: 'Der gives 300 tusind kroner.', kroner: [300_000] },
  { text: 'Rammen er 1 milliard kroner.', kroner: [1_000_000_000] },
  { text: 'Der gives 40 kroner til hver.', kroner: [40] },
  { text: 'Gebyret er 500,-', kroner: [500] },
  { text: 'Gebyret er 1.500,- kr. for alle.', kroner: [1_500] },
  { text: 'Gebyret er kr. 500,- for alle.', kroner: [500] },
  { text: 'Prisen er DKK 75.000 ekskl. moms.', kroner: [75_000] },
  { text: 'Prisen er 75.000 DKK ekskl. moms.', kroner: [75_000] },
  { text: 'Der gives kr. 2,5 mio. til stien.', kroner: [2_500_000] },
  { text: 'Der gives kr. 40.000 til stien.', kroner: [40_000] },
  { text: 'I 2021 kr. 500.000 til stien.', kroner: [500_000] },
  { text: 'Der gives 12 500 kr. til stien.', kroner: [12_500] },
  { text: 'Der gives 12\u00a0500\u00a0kr. til stien.', kroner: [12_500] },
  { text: 'Gebyret er 2000 kr.', kroner: [2_000] },
  { text: 'Der gives 2.021 kr.', kroner: [2_021] },
  { text: 'Der gives 605.793,25 kr.', kroner: [605_793.25] },
  { text: 'Rammen er 2.5 mio. kr.', kroner: [2_500_000] },
  { text: 'Der overføres 1.250 mio. kr.', kroner: [1_250_000_000] },
  { text: 'Der overføres (0,4 mio. kr.) til havnen.', kroner: [400_000] },
  { text: 'Det koster 0 kr.', kroner: [0] },
  { text: 'Med 11,0 mio. kr. i 2018 og 5,9 mio. kr. i 2019.', kroner: [11_000_000, 5_900_000] },
  { text: 'Halvdelen, 500 kr. 12 personer får den.', kroner: [500] },
  { text: '100 pct. af 5 mio. kr.', kroner: [5_000_000] },
  { text: 'Stien er 3 km og koster 1 mio. kr.', kroner: [1_000_000] },
  { text: 'Fristen er 12.03.2021, og prisen 5.000 kr.', kroner: [5_000] },
  // No sums.
  { text: 'Budgettet for 2021 godkendes.', kroner: [] },
  { text: 'Takster i 2021 kr.', kroner: [] },
  { text: 'Mio. kr. 2021', kroner: [] },
  { text: 'Beløb i 1.000 kr.', kroner: [] },
  { text: 'Beløbene er i mio. kr.', kroner: [] },
  { text: 'Andelen stiger til 25 % i år.', kroner: [] },
  { text: 'Andelen i kr. 25 pct. af alt.', kroner: [] },
  { text: 'Der bor 2 mio. mennesker i regionen.', kroner: [] },
  { text: 'Der kom 500 kritiske svar.', kroner: [] },
  { text: 'Der er 3 kreditter og 12 kroer.', kroner: [] },
  { text: 'Skolen i 4200 Kr. Sommerby lukkes.', kroner: [] },
  { text: 'Mødet flyttes til efter 2 Kr. Himmelfartsdage.', kroner: [] },
  { text: 'Ejendommen ankr. 500 sælges.', kroner: [] },
  { text: 'Sag 998-2021-500 og dokument 12.', kroner: [] },
  { text: 'Beløbet i kr. 3. marts fastholdes.', kroner: [] },
  { text: 'Gebyret i kr. 1/2-2021 fastholdes.', kroner: [] },
  { text: 'Priserne er i 2021-kr.', kroner: [] },
  { text: 'Punkt 5-7 godkendes.', kroner: [] },
  { text: 'Godkendt med 9 stemmer mod 4.', kroner: [] },
  { text: 'Beløbet kan ses i bilag 500,', kroner: [] },
  { text: 'Godkendt uden flere kroner.', kroner: [] },
]

/** A sum of a line as the parser gives it. */
export function amountOf(sum: Sum): { from: number; to: number; rate: string | null } {
  const ore = (kroner: number) => Math.round(kroner * 100)
  if (typeof sum === 'number') return { from: ore(sum), to: ore(sum), rate: null }
  if ('sum' in sum) return { from: ore(sum.sum), to: ore(sum.sum), rate: sum.rate }
  return { from: ore(sum[0]), to: ore(sum[1]), rate: null }
}
