import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, launchBrowser } from '../browser.ts';
import { everything } from '../pages/shown.ts';

/** `npm run preview`: every mail and page in every language, side by side at phone width, and one picture of all where Chromium is at hand. */
const folder = 'preview';
const width = 375;
const height = 740;

mkdirSync(folder, { recursive: true });
const shown = everything();
for (const [name, html] of shown) writeFileSync(join(folder, `${name}.html`), html);
writeFileSync(join(folder, 'index.html'), indexOf(shown.map(([name]) => name)));
console.log(`${shown.length} mails and pages: ${join(folder, 'index.html')}`);

if (chromiumPath) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 4 * (width + 24), height: 1000 }, deviceScaleFactor: 0.5 });
  await page.goto(new URL(`../../${folder}/index.html`, import.meta.url).href);
  await page.screenshot({ path: join(folder, 'index.png'), fullPage: true });
  await browser.close();
  console.log(`one picture of all: ${join(folder, 'index.png')}`);
}

function indexOf(names: readonly string[]): string {
  const frames = names.map(
    (name) =>
      `<figure><figcaption><a href="${name}.html">${name}</a></figcaption>` +
      `<iframe src="${name}.html" title="${name}" width="${width}" height="${height}"></iframe></figure>`,
  );
  const style =
    'body{font:16px sans-serif;display:flex;flex-wrap:wrap;gap:16px;margin:16px}figure{margin:0}iframe{border:1px solid #999}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Aftercare</title><style>${style}</style>${frames.join('')}</html>`;
}
