/** Loads the page anew when `referatarkiv serve` has rebuilt the site. */
new EventSource('/_reload').addEventListener('rebuilt', () => location.reload())
