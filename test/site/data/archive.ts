import type { z } from 'zod'
import type { Config } from '../../../src/archive/config.ts'
import type { Archive } from '../../../src/archive/model.ts'
import { archiveOf } from '../../helpers/archive.ts'
import { minutes, treatedAs } from '../../helpers/minutes.ts'

/** Stands under a closed item only. */
export const CLOSED = 'zqxkvrw'

/** Is taken out by the list. */
export const LISTED = 'Yxzvrk Birk'

/** An archive with a case over two years, a table, a formula, a closed item and text that is taken out. */
export function smallArchive(config: z.input<typeof Config> = {}): Archive {
  return archiveOf(
    {
      'a.txt': minutes({
        date: '2021-05-26',
        items: [
          {
            title: '=1+1',
            paragraphs: [
              'Åbent',
              'Sagsnr.: 21-000077 J.nr.: 04.04.00 Dokumentnr.: 998-2021-78',
              'Sagsfremstilling',
              `Post\tKr.\nVej\t-120\n${LISTED}\t80`,
              'Bilag',
              '@Plan\t998-2021-79',
              'Byrådets møde den 26. maj 2021:',
              `Godkendt. ${LISTED} takkede.`,
            ],
          },
          { title: 'Køb', closed: true, paragraphs: treatedAs('21-000005', `${CLOSED} købes.`) },
        ],
      }),
      'b.txt': minutes({
        date: '2022-03-30',
        body: 'Økonomiudvalget',
        time: null,
        items: [{ title: 'Kaj; "ny"', paragraphs: treatedAs('21-000077', 'Udsat.') }],
      }),
    },
    config,
    [{ what: LISTED, why: 'Har bedt om det', when: '2024-05-01', replacement: '[fjernet]' }],
  )
}
