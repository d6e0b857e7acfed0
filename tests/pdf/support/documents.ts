import type { PrintLimits } from '../../../src/server/pdf/chromium-printer.ts';

/** As much as no test needs. */
export const limits: PrintLimits = {
  parallel: 2,
  waiting: 8,
  milliseconds: 60_000,
  millisecondsPerMillion: 0,
  memory: 4e9,
};

/** Takes much longer to lay out than any test waits. */
export const endless = `<!doctype html><html lang="de"><title>Endlos</title><p>${'x<br>'.repeat(3_000_000)}</p></html>`;

export const threePages = `<!doctype html>
<html lang="de">
<head><title>Drei Seiten</title><style>
  @page { size: A4; margin: 20mm; @bottom-center { content: counter(page) " von " counter(pages) } }
  h1 { break-before: page }
  h1:first-child { break-before: auto }
  body { margin: 0 }
</style></head>
<body>
<h1>Beratung</h1><p>Offen für alle.</p>
<table>
  <thead><tr><th scope="col">Tag</th><th scope="col">Zeit</th></tr></thead>
  <tbody><tr><th scope="row">Montag</th><td>9 bis 12</td></tr></tbody>
</table>
<h1>Bildung</h1><h2>Sprachkurse</h2><ul><li>Abendkurs</li></ul>
<h1>Begegnung</h1><p><img alt="Ein Haus" width="20" height="20" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='9' height='9'/%3E%3C/svg%3E"></p>
</body></html>`;
