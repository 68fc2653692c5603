import { describe, expect, test } from 'vitest';
import { htmlLines } from '../../shared/mail/read/html-text.ts';
import { partLines } from '../../shared/mail/read/own-words.ts';

const words = (html: string) => partLines(htmlLines(html)).words;
const own = '<div>It broke.</div>';
const old = '<div>How was it?</div><div>Ann</div>';
const said = 'On Tue, Jan 3, 2026 at 5:00 PM Ann &lt;<a href="mailto:ann@shop.example">ann@shop.example</a>&gt; wrote:';

describe('what clients mark as quoted is not said by the writer', () => {
  const clients: Record<string, string> = {
    Gmail: `${own}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${said}<br></div><blockquote class="gmail_quote" style="border-left:1px solid">${old}</blockquote></div>`,
    'Gmail of 2014': `${own}<div class="gmail_extra"><br><div class="gmail_quote">${said}<br><blockquote class="gmail_quote">${old}</blockquote></div></div>`,
    'Gmail, forwarding': `${own}<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Ann</div><br>${old}</div>`,
    'Apple Mail': `${own}<div><br><blockquote type="cite"><div>${said}</div><br>${old}</blockquote></div>`,
    Thunderbird: `<p>It broke.</p><div class="moz-cite-prefix">Am 03.01.26 um 17:00 schrieb Ann:<br></div><blockquote type="cite" cite="mid:1">${old}</blockquote>`,
    'Outlook.com': `${own}<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Ann<br></div>${old}`,
    'Outlook for Windows': `<div class="WordSection1"><p class="MsoNormal">It broke.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>X:</b> Ann</p></div></div>${old}</div>`,
    'Outlook for Mac': `${own}<span id="OLK_SRC_BODY_SECTION">${old}</span>`,
    'Outlook on a phone': `${own}<div id="ms-outlook-mobile-signature">Get Outlook for iOS</div><div id="mail-editor-reference-message-container">${old}</div>`,
    Yahoo: `${own}<div class="yahoo_quoted" id="yahoo_quoted_123">${old}</div>`,
    'Yahoo of today': `${own}<div id="ydp12ab34yahoo_quoted_99" class="ydp12ab34yahoo_quoted">${old}</div>`,
    Proton: `${own}<div class="protonmail_quote">${said}<br><blockquote class="protonmail_quote">${old}</blockquote></div>`,
    'GMX and web.de': `${own}<div name="quote" style="margin:10px 5px 5px 10px;padding:10px 0;border-left:2px solid #C3D9E5">${old}</div>`,
    Yandex: `${own}<div>03.01.2026, 17:00, "Ann" &lt;ann@shop.example&gt;:</div><blockquote>${old}</blockquote>`,
    'Mail.ru': `${own}<blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px">Вторник, 3 января 2026, 17:00 от Ann: ${old}</blockquote>`,
    NetEase: `${own}<blockquote id="isReplyContent" style="BORDER-LEFT: #ccc 1px solid">${old}</blockquote>`,
    Zimbra: `${own}<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>Ann</div>${old}`,
    Roundcube: `<p>It broke.</p><p id="reply-intro">X 2026-01-03 17:00, Ann:</p><blockquote type="cite">${old}</blockquote>`,
    Spark: `${own}<div name="messageReplySection">${old}</div>`,
  };
  test.each(Object.entries(clients))('%s', (_, html) => expect(words(html)).toBe('It broke.'));
});

describe('what a person wrote in HTML', () => {
  test('answers between the parts of a quotation are kept', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">${said}</div><blockquote class="gmail_quote">Well?</blockquote><div>It broke.</div><blockquote class="gmail_quote">More?</blockquote><div>Call me.</div></div>`;
    expect(words(html)).toBe('It broke.\nCall me.');
  });

  test('a passage set in is kept', () =>
    expect(
      words(
        '<div>As you write:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">free repair</blockquote>',
      ),
    ).toBe('As you write:\nfree repair'));

  test('a mail wholly within a block without a name is kept', () =>
    expect(words('<blockquote><div>It broke.</div></blockquote>')).toBe('It broke.'));

  test('words typed inside what an app marks as the signature are kept', () =>
    expect(words('<div id="ms-outlook-mobile-signature">It broke.</div>')).toBe('It broke.'));

  test('marked signatures are cut', () =>
    expect(words(`${own}<div class="gmail_signature">Ann Berg<br>Director of Everything</div>`)).toBe('It broke.'));

  test('sloppy pages are read to their end', () => {
    expect(words('<html><head><style>p{}</style><body>It broke.')).toBe('It broke.');
    expect(words('<p>It <b>broke. <p>Call &amp; write')).toBe('It broke.\nCall & write');
    expect(words('It broke.')).toBe('It broke.');
  });

  test('entities, lines, cells and preformatted text become text; scripts, styles and what is hidden do not', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><title>x</title><p>A &amp; B&nbsp;&lt;3</p>line<br>next<table><tr><td>a</td><td>b</td></tr></table><pre>1\n 2</pre><div style="display: none">seen by nobody</div>';
    expect(words(html).replace(/\s*\n\s*/g, '|')).toBe('A & B\u00a0<3|line|next|a b|1|2');
  });
});
