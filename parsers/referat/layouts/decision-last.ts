import { MONTH_NAMES } from '../../text/dates.ts'
import type { Layout } from '../layout.ts'
import { labelPattern } from './labels.ts'

/** 2016–2021: the case's own text first, then what each body decided, under a heading that names body and date. */
export const decisionLast: Layout = {
  id: 'decision-last',
  description: 'labelled numbers, decision under „<Body>s møde den <date>:“ at the end',
  rules: [
    {
      makes: 'wrapper',
      within: ['item', 'metadata'],
      like: /^Sagsfremstilling$/,
      when: ['apart', 'once', 'wrapsItem'],
      example: 'Sagsfremstilling',
      why: 'the portal wraps the whole item in one Sagsfremstilling; the section of that name stands further down',
    },
    {
      makes: 'repeatedTitle',
      within: ['item'],
      like: /^(?<number>\d{1,4})\. (?<title>.+)$/,
      when: ['apart', 'once', 'repeatsTitle'],
      example: '20. Eventuelt',
      why: 'number and title once more under the wrapper; it is no list',
    },
    {
      makes: 'openness',
      within: ['item', 'metadata'],
      like: /^Å(?<damage>\W{0,9})bent$/u,
      when: ['once'],
      evidence: true,
      example: 'Å...bent',
      why: 'marks an open item; the form field behind it can leave dots inside the word',
    },
    {
      makes: 'metadataLine',
      within: ['item', 'metadata'],
      like: new RegExp(`^${labelPattern.source}`),
      evidence: true,
      example: 'Sagsnr.: 998-2016-4417 J.nr.: 05.01.12 Dokumentnr.: 998-2016-20311',
      why: 'one line or three, in any order, before or after Åbent; metadata.ts reads the labels',
    },
    {
      makes: 'caseTypeHeading',
      within: ['item', 'metadata'],
      like: /^Sagstype$/,
      when: ['once'],
      evidence: true,
      example: 'Sagstype',
      why: 'the next line is the case type, not a heading, even when it says Beslutning',
    },
    {
      makes: 'caseTypeValue',
      within: ['caseType'],
      like: /^(?<value>\p{L}[\p{L} /-]{2,40}?)\.?$/u,
      example: 'Beslutning.',
      why: 'a word or two, with or without a full stop',
    },
    {
      makes: 'sectionHeading',
      kind: 'decision',
      within: ['item', 'metadata', 'section'],
      like: new RegExp(
        `^(?<heading>(?<body>\\p{Lu}.*)s møde (?:den|d\\.) (?<date>\\d{1,2}\\. ?(?:${MONTH_NAMES}) \\d{4}):)\\s*(?<rest>.*)$`,
        'u',
      ),
      when: ['apart'],
      evidence: true,
      example: 'Økonomiudvalgets møde den 14. marts 2016:',
      why: 'one for each body that has treated the case; the text may follow on the same line',
    },
  ],
}
