import type { Section } from '../records/item.ts'

/** The anchor of a section on its item's page. */
export const sectionAnchors: Record<Section['kind'], string> = {
  summary: 'resume',
  recommendation: 'indstilling',
  route: 'behandling',
  presentation: 'sagsfremstilling',
  economy: 'oekonomi',
  decision: 'beslutning',
  history: 'forloeb',
  attachments: 'bilag',
  body: 'tekst',
  other: 'afsnit',
}
