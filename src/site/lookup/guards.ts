/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isString(value: unknown): value is string {
  return typeof value === 'string'
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

/** The strings of a list; what is no list has none. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isString) : []
}
