/**
 * Loads what is asked for, and keeps what was asked for last; what could not be loaded is loaded anew.
 * @param most how many are kept
 */
export function keepRecent<Value>(
  most: number,
  load: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>()
  return (key) => {
    const value = kept.get(key) ?? load(key)
    // The last that was asked for stands last.
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    value.catch(() => kept.delete(key))
    return value
  }
}
