import { mkdirSync, writeFileSync } from 'node:fs';
import { chromiumPath, launchBrowser } from '../browser.ts';
import { everything } from '../pages/shown.ts';

/**
 * `npm run preview`: every mail and page in every language, as files beside `preview/index.html`, and one picture, as on a phone,
 * of those whose name holds every word given: of what customers see in English when none is.
 */
const folder = 'preview';
const asked = process.argv.slice(2);
const words = asked.length > 0 ? asked : ['en-'];
const shown = everything();
const pictured = shown.filter(([name]) => words.every((word) => name.includes(word)));

mkdirSync(folder, { recursive: true });
for (const [name, html] of shown) writeFileSync(`${folder}/${name}.html`, html);
writeFileSync(`${folder}/index.html`, listOf(shown.map(([name]) => name)));
console.log(`${shown.length} mails and pages: ${folder}/index.html`);
if (pictured.length === 0) console.log(`nothing is called ${words.join(' ')}`);
else if (chromiumPath) await takePicture();
else console.log('no picture: no Chromium on this machine (set CHROMIUM to its path)');

function listOf(names: string[]): string {
  const rows = names.map((name) => `<li><a href="${name}.html">${name}</a></li>`);
  return `<!doctype html><meta charset="utf-8"><title>Preview</title><ul style="columns:4 16rem">${rows.join('\n')}</ul>`;
}

async function takePicture(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const phone = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const pictures: string[] = [];
    for (const [name, html] of pictured) {
      await phone.setContent(html);
      const png = (await phone.screenshot({ fullPage: true })).toString('base64');
      pictures.push(`<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png}"></figure>`);
    }
    const style = 'body{display:flex;gap:16px;align-items:start}figure{margin:0;font:14px sans-serif}';
    const sheet = await browser.newPage({ viewport: { width: 406 * pictures.length + 16, height: 800 } });
    await sheet.setContent(`<!doctype html><style>${style}</style>${pictures.join('')}`);
    await sheet.screenshot({ fullPage: true, path: `${folder}/preview.png` });
    console.log(`${pictures.length} of them on one picture: ${folder}/preview.png`);
  } finally {
    await browser.close();
  }
}
