/** A plain site for Hugo that prints what the pages of this program print. Its lists are off: no page is grouped. */

const config = (outputs: string): string => `
baseURL = "http://localhost/"
languageCode = "da"
title = "Fjordagers arkiv"
disableKinds = ["taxonomy", "term", "section", "home", "RSS", "sitemap", "robotsTXT", "404"]
disablePathToLower = true
[outputs]
page = ${outputs}
`

/** With JSON beside each page, as this program writes it, and without. */
export const configs = { 'json.toml': config('["HTML", "JSON"]'), 'plain.toml': config('["HTML"]') }

const items = `
<ol class="agenda">
{{ range .Params.items }}<li value="{{ .number }}"><h3><a href="{{ .url }}">{{ .title }}</a></h3>
<p class="muted"><time>{{ .day }}</time> {{ .body }}</p>{{ with .decision }}<p>{{ . }}</p>{{ end }}</li>
{{ end }}</ol>`

const steps = `
{{ with .Params.source }}<p class="source-note">Kilde: <a href="{{ .url }}">{{ .file }}</a>{{ with .lines }}, linje {{ index . 0 }}–{{ index . 1 }}{{ end }}</p>{{ end }}
<nav class="steps" aria-label="Dagsorden">
{{ with .Params.previous }}<a rel="prev" href="{{ .url }}">{{ .title }}</a>{{ end }}
{{ with .Params.next }}<a rel="next" href="{{ .url }}">{{ .title }}</a>{{ end }}
</nav>`

const main = (...parts: string[]): string =>
  `{{ define "main" }}<h1>{{ .Title }}</h1>${parts.join('')}{{ end }}\n`

const caseBox = `
{{ with .Params.case }}<aside class="case-box" aria-label="Sag"><dl>
{{ with .number }}<div><dt>Sagsnummer</dt> <dd><a href="{{ $.Params.case.url }}">{{ . }}</a> {{ $.Params.case.treatments }} behandlinger</dd></div>{{ end }}
{{ with .journal }}<div><dt>Journalnummer</dt> <dd>{{ . }}</dd></div>{{ end }}
{{ with .document }}<div><dt>Dokumentnummer</dt> <dd><a href="/dokument/{{ . }}/">{{ . }}</a></dd></div>{{ end }}
{{ with .type }}<div><dt>Sagstype</dt> <dd>{{ . }}</dd></div>{{ end }}
{{ with .route }}<div><dt>Sagsgang</dt> <dd><ol class="route">{{ range . }}<li>{{ . }}</li>{{ end }}</ol></dd></div>{{ end }}
</dl></aside>{{ end }}`

const attachments = `
{{ with .Params.attachments }}<section id="bilag"><h2>Bilag</h2><ul class="attachments">
{{ range . }}<li><bdi>{{ .title }}</bdi>{{ with .documentNumber }} <a class="number" href="/dokument/{{ . }}/">{{ . }}</a>{{ end }}</li>
{{ end }}</ul></section>{{ end }}`

const facts = `
<dl class="facts"><div><dt>Dato</dt> <dd>{{ .Params.day }} {{ .Params.time }}</dd></div>
{{ with .Params.location }}<div><dt>Sted</dt> <dd>{{ . }}</dd></div>{{ end }}
{{ with .Params.participants }}<div><dt>Deltagere</dt> <dd>{{ delimit . ", " }}</dd></div>{{ end }}
{{ with .Params.absent }}<div><dt>Afbud</dt> <dd>{{ delimit . ", " }}</dd></div>{{ end }}</dl>
<h2>Dagsorden</h2>`

const titles = `<p class="kicker">{{ .Params.number }}</p>{{ with .Params.titles }}<ul>{{ range . }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}`

const frame = `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title><link rel="alternate" type="application/json" href="{{ .RelPermalink }}index.json">
<link rel="icon" type="image/svg+xml" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/style.css"></head>
<body><a class="skip" href="#indhold">Gå til indholdet</a>
<header class="site-header"><p class="site-name"><a href="/">{{ .Site.Title }}</a></p>
<nav aria-label="Hovedmenu"><ul><li><a href="/moeder/">Møder</a></li><li><a href="/sag/">Sager</a></li><li><a href="/aar/">År</a></li><li><a href="/soeg/">Søg</a></li></ul></nav>
<search><form action="/soeg/"><label for="q">Søg i referaterne</label><input id="q" name="q" type="search"><button>Søg</button></form></search></header>
{{ with .Params.crumbs }}<nav class="breadcrumbs" aria-label="Brødkrummer"><ol>{{ range . }}<li><a href="{{ .url }}">{{ .name }}</a></li>{{ end }}</ol></nav>{{ end }}
<main id="indhold">{{ block "main" . }}{{ end }}</main>
<footer class="site-footer"><ul><li><a href="/moeder/">Alle møder</a></li><li><a href="/sag/">Alle sager</a></li><li><a href="/aar/">Alle år</a></li><li><a href="/kilder/">Alle kilder</a></li></ul></footer>
</body></html>
`

/** Templates by their paths. */
export const layouts = {
  'layouts/_default/baseof.html': frame,
  'layouts/_default/single.json': '{{ merge .Params (dict "text" .RawContent) | jsonify }}\n',
  'layouts/punkt/single.html': main(
    caseBox,
    '\n<article class="item">{{ .Content }}</article>',
    attachments,
    steps,
  ),
  'layouts/moede/single.html': main(facts, items, steps),
  'layouts/sag/single.html': main(titles, items),
  'layouts/dokument/single.html': main(titles, items),
}
