/**
 * JSON Schemas of the objects of OParl 1.1: the required attributes and the types of those that are used.
 * @see https://github.com/OParl/spec/tree/master/schema
 */
const OPARL = 'https://schema.oparl.org/1.1/'

const url = { type: 'string', pattern: '^https://[^\\s]+$' }
const urlList = { type: 'array', items: url }
const text = { type: 'string' }

function object(type: string, required: readonly string[], properties: Readonly<Record<string, object>>) {
  return {
    type: 'object',
    required: ['id', 'type', ...required],
    properties: { id: url, type: { const: OPARL + type }, web: url, ...properties },
    additionalProperties: false,
  }
}

const agendaItem = object('AgendaItem', ['order'], {
  meeting: url,
  number: text,
  order: { type: 'integer', minimum: 0 },
  name: text,
  public: { type: 'boolean' },
  consultation: url,
  result: text,
  resolutionText: text,
})

const consultation = object('Consultation', [], {
  paper: url,
  agendaItem: url,
  meeting: url,
  organization: urlList,
})

/** The lists that a body leads to; those after `paper` are new in 1.1. */
export const LISTS = [
  'organization',
  'person',
  'meeting',
  'paper',
  'agendaItem',
  'consultation',
  'file',
  'locationList',
  'legislativeTermList',
  'membership',
] as const

/** By the last part of the type. */
export const schemas: Readonly<Record<string, object>> = {
  System: object('System', ['oparlVersion', 'body'], {
    oparlVersion: { const: OPARL },
    body: url,
    name: text,
    website: url,
    contactEmail: text,
  }),
  Body: object('Body', ['name', 'legislativeTerm', ...LISTS], {
    system: url,
    name: text,
    legislativeTerm: { type: 'array' },
    ...Object.fromEntries(LISTS.map((name) => [name, url])),
  }),
  Organization: object('Organization', [], { body: url, name: text }),
  Meeting: object('Meeting', [], {
    name: text,
    meetingState: text,
    start: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$' },
    organization: urlList,
    agendaItem: { type: 'array', items: agendaItem },
  }),
  AgendaItem: agendaItem,
  Paper: object('Paper', [], {
    body: url,
    name: text,
    reference: text,
    paperType: text,
    consultation: { type: 'array', items: consultation },
  }),
  Consultation: consultation,
}

/** A page of a list. */
export const listPage = {
  type: 'object',
  required: ['data', 'pagination', 'links'],
  properties: {
    data: { type: 'array', items: { type: 'object', required: ['id', 'type'] } },
    pagination: { type: 'object' },
    links: {
      type: 'object',
      properties: { first: url, prev: url, self: url, next: url, last: url, web: url },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
}
