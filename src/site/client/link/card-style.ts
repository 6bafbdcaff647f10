/** The style of the card. `all: initial` keeps the style of the page it stands in out. */
export const CARD_STYLE = `
.card {
  all: initial;
  color-scheme: light dark;
  position: fixed;
  box-sizing: border-box;
  width: max-content;
  max-width: min(24em, 100vw - 16px);
  max-height: calc(100vh - 16px);
  overflow: hidden auto;
  padding: 0.75em 1em;
  border: 1px solid light-dark(#767b83, #868d96);
  border-radius: 4px;
  background: light-dark(#fff, #1c2024);
  color: light-dark(#1a1d21, #e8e6e1);
  box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  font: 400 medium / 1.4 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
.card:not(:popover-open) {
  display: none;
}
p {
  margin: 0;
}
p + p {
  margin-top: 0.25em;
}
.kind,
.place {
  color: light-dark(#565c64, #a8adb4);
  font-size: 0.875em;
}
.title {
  font-weight: 600;
}
.decision {
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 6;
}
@media (prefers-reduced-motion: no-preference) {
  .card {
    transition: opacity 120ms;
  }
  @starting-style {
    .card:popover-open {
      opacity: 0;
    }
  }
}
@media print {
  .card {
    display: none;
  }
}
`
