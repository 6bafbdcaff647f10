/** The prefixes that are declared for an element, and round it. */
export interface Scope {
  declared: ReadonlyMap<string, string>
  around: Scope | null
}

/** What a prefix stands for, the empty one for elements without; empty where it is not declared. */
export function namespaceOf(scope: Scope | null, prefix: string): string {
  for (let inner = scope; inner; inner = inner.around) {
    const namespace = inner.declared.get(prefix)
    if (namespace !== undefined) return namespace
  }
  return ''
}

/** A prefix that stands for a namespace, and its declaration where it is not declared yet. */
export function prefixFor(
  scope: Scope | null,
  namespace: string,
  wish: string,
): { prefix: string; declaration: string } {
  for (let inner = scope; inner; inner = inner.around) {
    for (const prefix of inner.declared.keys()) {
      if (prefix !== '' && namespaceOf(scope, prefix) === namespace) return { prefix, declaration: '' }
    }
  }
  let prefix = wish
  while (namespaceOf(scope, prefix) !== '') prefix += wish
  return { prefix, declaration: ` xmlns:${prefix}="${namespace}"` }
}
