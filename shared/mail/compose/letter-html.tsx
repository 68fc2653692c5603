import { render } from 'preact-render-to-string';
import { directionOf } from './language.ts';
import type { Letter } from './letter.ts';
import { Parts } from './letter-parts.tsx';
import { inlineStyles, outlookStyles, themeStyles } from './letter-style.ts';

/** The HTML part: tables and inline styles for Outlook, one column for phones, light and dark, no script, nothing that tracks. */
export const letterHtml = (letter: Letter): string => `<!doctype html>${render(<Document {...letter} />)}`;

function Document(letter: Letter) {
  const { shop, language, title } = letter;
  const { colour } = shop.mail;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: themeStyles(colour) }} />
        <style dangerouslySetInnerHTML={{ __html: outlookStyles(colour) }} />
      </head>
      <body class="page" style={inlineStyles(colour).page}>
        <Body {...letter} />
      </body>
    </html>
  );
}

/** Language and direction stand here again: Gmail and others keep nothing of `html` and `body`. */
function Body(letter: Letter) {
  const style = inlineStyles(letter.shop.mail.colour);
  return (
    <>
      <div style={style.hidden}>{`${letter.preview}${filler}`}</div>
      <table
        class="page"
        role="presentation"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        lang={letter.language}
        dir={directionOf(letter.language)}
        style={style.page}
      >
        <tr>
          <td align="center" style="padding:8px 8px 32px" dangerouslySetInnerHTML={{ __html: column(letter) }} />
        </tr>
      </table>
    </>
  );
}

/** Outlook for Windows knows no max-width: only it reads the comments, and sees a table of that width. */
const column = (letter: Letter): string =>
  `<!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->${render(
    <Column {...letter} />,
  )}<!--[if mso]></td></tr></table><![endif]-->`;

function Column({ shop, language, title, parts, foot }: Letter) {
  const side = directionOf(language) === 'rtl' ? 'right' : 'left';
  const style = inlineStyles(shop.mail.colour);
  return (
    <main style={`display:block;max-width:600px;margin:0 auto;text-align:${side}`}>
      <div class="head accent" style={style.head}>
        <Brand name={shop.name} logo={shop.mail.logoUrl} plate={style.plate} />
      </div>
      <table class="card" role="presentation" width="100%" cellpadding="0" cellspacing="0" style={style.card}>
        <tr>
          <td class="inside" style={style.inside}>
            <h1 class="ink" dir="auto" style={style.title}>
              {title}
            </h1>
            <Parts parts={parts} style={style} />
          </td>
        </tr>
      </table>
      <div class="foot" style="padding:24px 37px 0">
        <Parts parts={foot} style={{ ...style, paragraph: style.foot }} small />
      </div>
    </main>
  );
}

/** A logo stands on a white plate, so that a dark one can be seen in the dark theme. */
function Brand({ name, logo, plate }: { name: string; logo: string | undefined; plate: string }) {
  return logo ? <img src={logo} alt={name} height="40" style={plate} /> : <span>{name}</span>;
}

/** Keeps the mail's first lines out of the preview. */
const filler = '\u00a0\u200c'.repeat(60);
