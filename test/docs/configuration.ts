import { z } from 'zod'
import { Config } from '../../src/archive/config.ts'
import { table } from './file.ts'

/** What JSON Schema says of a key, of that what is shown. */
interface Schema {
  type?: string | undefined
  description?: string | undefined
  default?: unknown
  enum?: string[] | undefined
  minimum?: number | undefined
  pattern?: string | undefined
  format?: string | undefined
  anyOf?: Schema[] | undefined
  items?: Schema | undefined
  propertyNames?: Schema | undefined
  additionalProperties?: Schema | boolean | undefined
  properties?: Record<string, Schema> | undefined
}

const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    description: z.string().optional(),
    default: z.unknown().optional(),
    enum: z.array(z.string()).optional(),
    minimum: z.number().optional(),
    pattern: z.string().optional(),
    format: z.string().optional(),
    anyOf: z.array(Schema).optional(),
    items: Schema.optional(),
    propertyNames: Schema.optional(),
    additionalProperties: z.union([Schema, z.boolean()]).optional(),
    properties: z.record(z.string(), Schema).optional(),
  }),
)

/** The JSON Schema of archive.json as it may be written. */
export function configSchema(): z.core.JSONSchema.BaseSchema {
  return {
    title: 'archive.json of a Referatarkiv',
    ...z.toJSONSchema(Config, { io: 'input' }),
  }
}

/** A key of archive.json by its path, `privacy.cpr`. */
interface Key extends Schema {
  path: string
}

/** Every key, those of keys behind them. */
export function configKeys(): Key[] {
  return keysOf(Schema.parse(configSchema()), '')
}

function keysOf({ properties = {} }: Schema, within: string): Key[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const path = within + name
    return [{ ...schema, path }, ...keysOf(schema, `${path}.`)]
  })
}

/** docs/configuration.md */
export function configurationPage(): string {
  const rows = configKeys().map(({ path, ...schema }) => [
    `\`${path}\``,
    schema.description ?? '',
    valuesOf(schema),
    schema.default === undefined || schema.properties ? '' : `\`${JSON.stringify(schema.default)}\``,
  ])
  const kinds = keysIn('labels')
  return `# archive.json

What an archive says of itself, in \`archive.json\` beside its minutes. Every key may be left out; one that there is not is an error that names the one that was meant. Options of the [commands](commands.md) win over the file.

${table(['key', 'what it says', 'values', 'without it'], rows)}

The keys of \`labels\` are ${kinds.map((kind) => `\`${kind}\``).join(', ')}; those of \`severity\` are the [rules](rules.md).

## In an editor

[archive.schema.json](archive.schema.json) is the JSON Schema of the file. An editor that is told where it lies completes keys and marks what is wrong; where the package is installed:

\`\`\`json
{
  "$schema": "../node_modules/referatarkiv/docs/archive.schema.json",
  "name": "Referater fra Fjordager"
}
\`\`\`
`
}

function keysIn(path: string): readonly string[] {
  return configKeys().find((key) => key.path === path)?.propertyNames?.enum ?? []
}

/** What a key may hold, in words. */
function valuesOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.anyOf) return schema.anyOf.map(valuesOf).join(' or ')
  if (schema.format === 'uri') return 'an http(s) address'
  if (schema.format === 'email') return 'an e-mail address'
  if (schema.pattern) return `text like \`${schema.pattern}\``
  if (schema.type === 'integer') return `a whole number, at least ${schema.minimum}`
  if (schema.type === 'array') return `a list: ${valuesOf(schema.items ?? {})}`
  if (schema.properties) return 'the keys below'
  if (typeof schema.additionalProperties === 'object')
    return `by key: ${valuesOf(schema.additionalProperties)}`
  return schema.type === 'string' ? 'text' : `\`${schema.type}\``
}
