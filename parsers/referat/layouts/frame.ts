import type { Layout, Rule } from '../layout.ts'

const anywhere: Rule['within'] = ['front', 'field', 'contents', 'item', 'metadata', 'caseType', 'section']

/** The portal's outer frame: heading, facts, contents list, item headings. The same round every inner layout. */
export const frame: Layout = {
  id: 'frame',
  description: 'FirstAgenda publication, 2016 and later',
  rules: [
    {
      makes: 'referatHeading',
      within: ['referat'],
      like: /^(?<kind>REFERAT|DAGSORDEN)\s+(?<body>\S+(?:\s+\S+)*?)\s+(?:d\.|den)\s*(?<date>\d{1,2}[-./]\d{1,2}[-./]\d{4})$/u,
      wraps: /^(?:REFERAT|DAGSORDEN)\b/,
      example: 'REFERAT Byrådet d. 26-10-2016',
      why: 'the first line names the body and the date, and wraps when the name is long; without it a file is no minutes',
    },
    {
      makes: 'frontLine',
      field: 'held',
      within: ['front', 'field'],
      like: /^Mødedato\b:?\s*(?<value>.*)$/u,
      example: 'Mødedato Onsdag d. 26. oktober 2016 kl. 17:00',
      why: 'the date in words, with weekday and time',
    },
    {
      makes: 'frontLine',
      field: 'location',
      within: ['front', 'field'],
      like: /^Mødested\b:?\s*(?<value>.*)$/u,
      example: 'Mødested Rådhuset, byrådssalen',
      why: 'where the meeting was held',
    },
    {
      makes: 'frontLine',
      field: 'participants',
      within: ['front', 'field'],
      like: /^(?:Mødedeltagere|Deltagere|Til stede)\b:?\s*(?<value>.*)$/u,
      example: 'Mødedeltagere Karen Lindegård, Jens Pihl Skovsen',
      why: 'names with commas between, wrapped wherever the line was full',
    },
    {
      makes: 'frontLine',
      field: 'absent',
      within: ['front', 'field'],
      like: /^(?:Afbud|Fraværende)\b:?\s*(?<value>.*)$/u,
      example: 'Afbud Hans Krogsbøl',
      why: 'who had sent apologies, in the same form as the participants',
    },
    {
      makes: 'contentsHeading',
      within: ['front', 'field'],
      like: /^Indholdsfortegnelse$/u,
      example: 'Indholdsfortegnelse',
      why: 'opens the contents list, which lasts until the first item',
    },
    {
      makes: 'contentsLine',
      within: ['contents'],
      like: /(?:\t|\.\. ?)(?<page>\d{1,4})$/u,
      before: 'title',
      example: 'Lukket: Salg af grund.....\t7',
      why: 'title, dot leader, tab, page; a cut title has no leader. Anchored at the end only: a pattern for the leader is quadratic',
    },
    {
      makes: 'contentsLine',
      within: ['contents'],
      like: /^(?<page>\d{1,4})$/u,
      when: ['endsEntry'],
      example: '12',
      why: 'a title so long that its page number stands alone on the next line',
    },
    {
      makes: 'itemHeading',
      within: anywhere,
      like: /^Punkt (?<number>\d{1,4})\s*:\s*(?<closed>\p{Cf}*[Ll](?:ukket|UKKET)\s*:\s*)?(?<title>.*)$/u,
      when: ['apart', 'startsItem'],
      example: 'Punkt 4: Lukket: Salg af grund',
      why: 'prose names items in the same words, so the contents list or the lines after it must agree',
    },
    {
      makes: 'noise',
      within: anywhere,
      like: /^(?:Å|[. ]*\.)$/u,
      example: 'Å',
      why: 'left over from form fields of the source system: a lone Å, or dots with nothing round them',
    },
    {
      makes: 'noise',
      within: anywhere,
      like: /^Side \d{1,4} af \d{1,4}$/u,
      example: 'Side 4 af 6',
      why: 'the foot of a printed page',
    },
    {
      makes: 'noise',
      within: anywhere,
      like: /^\d{1,4}$/u,
      when: ['beforePageBreak'],
      example: '4',
      why: 'a bare page number counts as one only where the page ends',
    },
  ],
}
