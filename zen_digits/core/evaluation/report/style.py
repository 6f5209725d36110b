"""The style sheet of reports: light or dark as the reader's system is, and white on paper."""

STYLE = """
:root {
  color-scheme: light dark;
  --paper: #fbfcfd; --ink: #1d2126; --faint: #5d6670; --line: #d5d9de;
  --first: #0072b2; --second: #d55e00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1e2226; --ink: #e9ecef; --faint: #9aa4ae; --line: #363d44;
    --first: #56b4e9; --second: #e69f00;
  }
}
* { box-sizing: border-box; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 64rem; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0.5rem 0; max-width: 48rem; }
.faint, figcaption { color: var(--faint); }
.large { font-size: 1.3rem; }
svg { display: block; max-width: 100%; height: auto; font: 11px system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg text.faint { fill: var(--faint); }
.charts { display: flex; flex-wrap: wrap; gap: 1.5rem; }
.charts figure { flex: 1 1 22rem; margin: 0; }
.small.charts figure { flex: 0 1 19rem; }
.sample { display: inline-block; vertical-align: middle; }
.wall { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.wall figure { margin: 0; width: 5.5rem; text-align: center; font-size: 0.75rem; }
.wall figcaption { line-height: 1.3; }
img { width: 4rem; height: 4rem; image-rendering: pixelated; border: 1px solid var(--line); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.15rem 0.6rem; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child, .about td { text-align: left; }
th { font-weight: 600; }
.classes { display: block; overflow-x: auto; }
.classes td, .classes th[scope="col"] { white-space: nowrap; }
.classes th[scope="row"] { overflow-wrap: break-word; }
.about th { font-weight: 400; color: var(--faint); white-space: nowrap; vertical-align: top; }
@media print {
  :root { --paper: #ffffff; }
  body { max-width: none; padding: 0; font-size: 0.8rem; }
  figure, tr, svg { break-inside: avoid; }
  h2, h2 + p, h3, h3 + p { break-after: avoid; }
  .classes { display: table; }
  .wall { display: block; }
  .wall figure { display: inline-block; vertical-align: top; margin: 0.3rem; }
}
"""
