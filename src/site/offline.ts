/** The look of a whole meeting in one file, and what that file may load: nothing. */
import { createHash } from 'node:crypto'

/** Stands in the file itself. No quotation mark, `<` or `&`: text of HTML would have to escape them. */
export const OFFLINE_STYLE = `
:root{color-scheme:light dark;--line:light-dark(#d9d6cf,#343a40);--muted:light-dark(#565c64,#a8adb4);--surface:light-dark(#f6f4ef,#1c2024)}
*{box-sizing:border-box}
body{max-width:44rem;margin:0 auto;padding:1rem;background:light-dark(#fff,#14171a);color:light-dark(#1a1d21,#e8e6e1);font:1.0625rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;break-after:avoid}
h2{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{margin-bottom:.25rem;font-size:1rem}
a{color:light-dark(#0b5394,#8cc4ff)}
:focus-visible{outline:3px solid light-dark(#1a1d21,#fff);outline-offset:2px}
.skip{position:absolute;top:-6rem}
.skip:focus{top:.5rem;padding:.75rem;background:var(--surface)}
.muted,dt{color:var(--muted)}
dd{margin:0 0 .5rem}
.decision{margin-block:1rem;padding:.25rem 1rem;border-left:4px solid;background:var(--surface);break-inside:avoid}
.outcome{font-weight:600}
.closed{color:var(--muted)}
.closed::before{content:'🔒 '/''}
.table{overflow-x:auto}
table{border-collapse:collapse}
th,td{padding:.25rem 1rem .25rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:bottom}
.amount{text-align:right;white-space:nowrap}
@page{margin:18mm 16mm}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}.skip,nav{display:none}.table{overflow:visible}}
`

/** The style as a policy names it. */
export const OFFLINE_STYLE_HASH = `'sha256-${createHash('sha256').update(OFFLINE_STYLE).digest('base64')}'`

/** What the file may load. */
export const OFFLINE_POLICY: readonly string[] = [
  "default-src 'none'",
  `style-src ${OFFLINE_STYLE_HASH}`,
  "base-uri 'none'",
  "form-action 'none'",
]
