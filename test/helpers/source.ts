import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A source file of the project. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  path: string
  text: string
  /** Where its imports lead: a path from the root for the project's own files, else the name as written. */
  imports: string[]
}

/** Comments, and strings and templates, which may hold what looks like a comment. */
const TOKEN = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

const IMPORT = /\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g

/** The TypeScript files below folders of the project; a folder that does not exist has none. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => readSource(join(entry.parentPath, entry.name))),
    )
}

/** Code without its comments. */
export function withoutComments(code: string): string {
  return code.replace(TOKEN, (token) => (token.startsWith('/') ? '' : token))
}

/** The imports that a piece of code names, static, dynamic and for effect only. */
export function importsOf(code: string): string[] {
  return [...withoutComments(code).matchAll(IMPORT)].map(([, name = '']) => name)
}

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const imports = importsOf(text).map((name) =>
    name.startsWith('.') ? fromRoot(resolve(dirname(file), name)) : name,
  )
  return { path: fromRoot(file), text, imports }
}

function fromRoot(path: string): string {
  return relative(root, path).split(sep).join('/')
}
