/** Everything that is kept in the browser has a name that begins with this. */
const PREFIX = 'referatarkiv:'

/** What is kept under a name; null for nothing, for rubbish, and where nothing can be kept. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null')
  } catch {
    return null
  }
}

/** Keeps a value in this browser, if it has room and the reader lets it. @returns whether it is kept */
export function store(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
