import { minutes, treatedAs } from './minutes.ts'

/** A word that finds one payload's items in the search; no ending that a stemmer would take off. */
export function searchWord(at: number): string {
  const letters = 'bcdfghjklmnpqrtvwx'
  return `ondt${letters.charAt(Math.floor(at / letters.length))}o${letters.charAt(at % letters.length)}k`
}

function bodyName(words: string, at: number): string {
  return `Udvalg ${at} ${words}`
}

/** Minutes of the older layout with one payload in every field. */
export function strewnLast(words: string, at: number): string {
  const body = bodyName(words, at)
  return minutes({
    body,
    date: '2021-05-26',
    front: [
      `Mødested Sal ${words}`,
      `Mødedeltagere Karen ${words}, ${words}`,
      `Afbud Ole ${words}`,
      `Ukendt ${words}`,
    ],
    items: [
      {
        title: `${searchWord(at)} ${words}`,
        paragraphs: [
          'Åbent',
          `Sagsnr.: ${words} J.nr.: ${words} Dokumentnr.: ${words}`,
          'Sagstype',
          words,
          'Resume og sagens baggrund',
          `Resume ${words}\n- liste ${words}\n1. punkt ${words}\n${words}\t${words}\n${words}\t2`,
          'Indstillinger',
          `Chef ${words} indstiller, at ${words}.`,
          'Behandling',
          `${body}, ${words}`,
          'Sagsfremstilling',
          `${words}\n\n${words}: ${words}`,
          'Økonomiske konsekvenser',
          words,
          'Bilag',
          `${words}\t998-2021-42\n\n${words}`,
          `${words}s møde den 20. maj 2021:`,
          `Byrådet ${words}s møde den 20. maj 2021:`,
          `Før ${words}`,
          `${body}s møde den 26. maj 2021:`,
          `Godkendt ${words}. Og mere ${words}.`,
        ],
      },
      { title: `Lukket ${words}`, closed: true, paragraphs: [`Sagsnr.: ${words}`, words] },
    ],
  })
}

/** The same for the newer layout. */
export function strewnFirst(words: string, at: number): string {
  return minutes({
    body: bodyName(words, at),
    date: '2024-10-09',
    items: [
      {
        title: `${searchWord(at)} ${words}`,
        paragraphs: [
          ...treatedAs('24-000001', `Godkendt ${words}. ${words}`, 'Sagens forløb'),
          `23/09/2024 Udvalg ${words}`,
          words,
        ],
      },
    ],
  })
}
