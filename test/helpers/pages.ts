import { factsOf } from '../../src/publish/checks/facts.ts'

/** A page in which all is well, save what is put into it. */
export function pageOf(main: string, head = ''): string {
  return [
    '<!doctype html>\n<html lang="da"><head><meta charset="utf-8"/><title>Møder</title>',
    `${head}</head><body><main id="indhold"><h1>Møder</h1>${main}</main></body></html>`,
  ].join('')
}

/** What is wrong with a page, without the places. */
export function problemsIn(html: string): string[] {
  return factsOf(html).problems.map((problem) => problem.replace(/, at character \d+: .*$/, ''))
}
