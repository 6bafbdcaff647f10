import { z } from 'zod'
import { nearest } from './nearest.ts'

/** What is wrong with a value that a person has written. */
interface Complaint {
  /** Where in it. */
  path: readonly PropertyKey[]
  /** Where, and what is expected there; the value itself is not repeated. */
  said: string
}

/** What kinds of values are called. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, [ … ]',
  tuple: 'a list, [ … ]',
  object: 'an object, { … }',
  record: 'an object, { … }',
}

const FORMATS: Readonly<Record<string, string>> = {
  url: 'an address that begins with http:// or https://',
  date: 'a day such as "2024-05-01"',
}

/** Holds a value against a schema. @returns what it stands for, or all that is wrong with it */
export function complaintsOf<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { value: z.output<Schema> } | { complaints: Complaint[] } {
  const parsed = schema.safeParse(value, { error: wordsOf })
  if (parsed.success) return { value: parsed.data }
  return {
    complaints: parsed.error.issues.flatMap((issue): Complaint[] => {
      const { path, message } = issue
      if (issue.code !== 'unrecognized_keys') return [{ path, said: `${named(path)}${message}` }]
      return issue.keys.map((key) => {
        const meant = nearest(key, keysAt(schema, path))
        const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`
        return { path: [...path, key], said: `${named(path)}unknown key “${key}”.${hint}` }
      })
    }),
  }
}

/** What is expected, in words; what a schema says itself wins. */
function wordsOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'is missing; ' : ''}expected ${TYPES[issue.expected] ?? issue.expected}`
    case 'too_small':
      return `expected ${issue.origin === 'number' ? `${issue.minimum} or more` : `at least ${amount(issue)}`}`
    case 'too_big':
      return `expected at most ${issue.origin === 'array' ? `${issue.maximum} entries` : issue.maximum}`
    case 'invalid_format':
      return issue.format in FORMATS ? `expected ${FORMATS[issue.format]}` : undefined
    case 'invalid_value':
      return `expected ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}`
    default:
      return undefined
  }
}

function amount({ origin, minimum }: { origin: string; minimum: number | bigint }): string {
  return origin === 'array' ? `${minimum} entries` : `${minimum} ${minimum === 1 ? 'letter' : 'letters'}`
}

/** A path before what is said of it: `privacy.cpr: `, `entry 2, what: `. */
function named(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>((before, step) => {
    const own = typeof step === 'number' ? `entry ${step + 1}` : String(step)
    if (before === '') return own
    return `${before}${typeof step === 'number' || /entry \d+$/.test(before) ? ', ' : '.'}${own}`
  }, '')
  return name === '' ? '' : `${name}: `
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let place: z.core.JSONSchema.JSONSchema | undefined = z.toJSONSchema(schema, { io: 'input' })
  for (const step of path) {
    const below: z.core.JSONSchema._JSONSchema | undefined =
      typeof step === 'number' && !Array.isArray(place?.items)
        ? place?.items
        : (place?.properties?.[String(step)] ?? place?.additionalProperties)
    place = typeof below === 'object' ? below : undefined
  }
  return [...Object.keys(place?.properties ?? {}), ...namesOf(place?.propertyNames)]
}

function namesOf(names: z.core.JSONSchema._JSONSchema | undefined): string[] {
  return typeof names === 'object' ? (names.enum ?? []).map(String) : []
}
