import { expect, test } from 'vitest';
import { htmlLines } from '../../shared/mail/read/html-text.ts';
import { partLines } from '../../shared/mail/read/own-words.ts';

const q = '<p>Hello Bo,</p><p>thank you for your order.</p><p>Reference: abcdefghij234567abcd</p>';
const o = '<div>The lid came broken.</div><div>What can we do?</div>';
/** Replies as these programs mark them up, written from what they are known to write. */
const pages: Record<string, string> = {
  gmailNew: `<div dir="ltr">${o}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Sat, Jan 3, 2026 at 5:00 PM Anna &lt;a@x.example&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${q}</blockquote></div>`,
  outlookDesktop: `<div class="WordSection1"><p class="MsoNormal">The lid came broken.<o:p></o:p></p><p class="MsoNormal">What can we do?<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Anna &lt;a@x.example&gt;<br><b>Sent:</b> Saturday, 3 January 2026 17:00<br><b>To:</b> bo@home.example<br><b>Subject:</b> Order</p></div></div>${q}</div>`,
  outlookCom: `<div class="elementToProof">The lid came broken.</div><div class="elementToProof">What can we do?</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Anna</div><div>${q}</div>`,
  outlookNewRef: `<div>The lid came broken.</div><div>What can we do?</div><hr><div><b>Von:</b> Anna &lt;a@x.example&gt;<br><b>Gesendet:</b> Samstag, 3. Januar 2026 17:00<br><b>An:</b> bo@home.example<br><b>Betreff:</b> Bestellung</div><div>${q}</div>`,
  yahoo: `<div class="ydp1yahoo-style-wrap">${o}</div><div id="ydp2yahoo_quoted_123" class="ydp2yahoo_quoted"><div>On Saturday, January 3, 2026 at 05:00:00 PM GMT+1, Anna wrote:</div>${q}</div>`,
  gmx: `<div>${o}</div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Samstag, 3. Januar 2026<br/><b>Von:</b> Anna</div>${q}</div>`,
  yandex: `${o}<div> </div><div>03.01.2026, 17:00, "Anna Berg" &lt;a@x.example&gt;:</div><blockquote>${q}</blockquote>`,
  mailru: `${o}<br><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Суббота, 3 января 2026, 17:00 +03:00 от Anna &lt;a@x.example&gt;:<br>${q}</blockquote>`,
  seznam: `<div>${o}</div><br><aside class="szn-quote"><p>---------- Původní e-mail ----------<br>Od: Anna &lt;a@x.example&gt;<br>Komu: bo@home.example<br>Datum: 3. 1. 2026 17:00:00<br>Předmět: x</p>${q}</aside>`,
  naver: `<div style="font-size:10pt">${o}</div><div class="originalDiv"><p>-----Original Message-----<br><b>From:</b> "Anna"&lt;a@x.example&gt; <br><b>To:</b> bo@home.example<br><b>Cc:</b> <br><b>Sent:</b> 2026-01-03 (토) 17:00:00 (GMT+09:00)<br><b>Subject:</b> x</p>${q}</div>`,
  qq: `<div>${o}</div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b> "Anna" &lt;a@x.example&gt;;</div><div><b>发送时间:</b> 2026年1月3日(星期六) 下午5:00</div><div><b>收件人:</b> "bo"&lt;bo@home.example&gt;;</div><div><b>主题:</b> x</div></div><div>${q}</div>`,
  proton: `${o}<div class="protonmail_signature_block"><div>Sent with <a href="https://proton.me">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Saturday, January 3rd, 2026 at 5:00 PM, Anna &lt;a@x.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${q}</blockquote></div>`,
  tuta: `${o}<div>3 Jan 2026, 17:00 by a@x.example:<br></div><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8;">${q}</blockquote>`,
  zoho: `${o}<div class="zmail_extra_hr"></div><div class="zmail_extra" data-zbluepencil-ignore="true">---- On Sat, 03 Jan 2026 17:00:00 +0100 <b>Anna</b> wrote ---<br><blockquote>${q}</blockquote></div>`,
  fastmail: `${o}<div>On Sat, 3 Jan 2026, at 5:00 PM, Anna wrote:<br></div><blockquote type="cite" id="qt">${q}</blockquote>`,
  spark: `<div name="messageBodySection">${o}</div><div name="messageReplySection">On 3 Jan 2026 at 17:00 +0100, Anna &lt;a@x.example&gt;, wrote:<br><blockquote type="cite">${q}</blockquote></div>`,
  apple: `<div>${o}</div><div><br><blockquote type="cite"><div>On 3 Jan 2026, at 17:00, Anna &lt;a@x.example&gt; wrote:</div><br><div>${q}</div></blockquote></div>`,
  iphone: `${o}<div dir="ltr"><br></div><div dir="ltr">Von meinem iPhone gesendet</div><div dir="ltr"><br><blockquote type="cite">Am 03.01.2026 um 17:00 schrieb Anna &lt;a@x.example&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${q}</div></blockquote>`,
  wp: `<div>${o}</div><div><br></div><div class="nh_extra"><p>Dnia 3 stycznia 2026 17:00 Anna &lt;a@x.example&gt; napisał(a):</p><blockquote>${q}</blockquote></div>`,
  onet: `<div>${o}</div><br><div class="ms-outlook-mobile-reference-message"><hr><b>Od:</b> Anna &lt;a@x.example&gt;<br><b>Data:</b> 3 stycznia 2026 17:00<br><b>Do:</b> bo@home.example<br><b>Temat:</b> x</div>${q}`,
  samsung: `${o}<div><br></div><div id="composer_signature"><div style="font-size:85%">Sent from my Galaxy</div></div><div><br></div><div style="font-size:100%"><!-- originalMessage --><div>-------- Original message --------</div><div>From: Anna &lt;a@x.example&gt; </div><div>Date: 03/01/2026  17:00  (GMT+01:00) </div><div>To: bo@home.example </div><div>Subject: x </div><div><br></div></div>${q}`,
  k9: `<div>${o}</div><br><br><div class="k9mail-signature">--<br>Sent from my Android device with K-9 Mail.</div><div class="gmail_quote">Am 3. Januar 2026 17:00:00 MEZ schrieb Anna &lt;a@x.example&gt;:<blockquote class="gmail_quote">${q}</blockquote></div>`,
  roundcube: `${o}<p id="reply-intro">Am 03.01.2026 17:00, schrieb Anna:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0">${q}</blockquote>`,
  orangefr: `${o}<blockquote style="border-left:2px solid blue;margin-left:5px;padding-left:5px">&gt; Message du 03/01/26 17:00<br>&gt; De : "Anna" &lt;a@x.example&gt;<br>${q}</blockquote>`,
  libero: `${o}<blockquote style="border-left: 2px solid">Il 3 gennaio 2026 17:00 Anna &lt;a@x.example&gt; ha scritto:<br>${q}</blockquote>`,
  aol: `${o}<br><div style="font-family:arial;font-size:10pt;color:black">-----Original Message-----<br>From: Anna &lt;a@x.example&gt;<br>To: bo &lt;bo@home.example&gt;<br>Sent: Sat, Jan 3, 2026 5:00 pm<br>Subject: x<br>${q}</div>`,
  tonline: `${o}<br>-----Original-Nachricht-----<br><div>Betreff: x</div><div>Datum: 2026-01-03T17:00:00+0100</div><div>Von: "Anna" &lt;a@x.example&gt;</div><div>An: bo@home.example</div><div>${q}</div>`,
  emclient: `${o}<div>------ Original Message ------</div><div>From "Anna" &lt;a@x.example&gt;</div><div>To bo@home.example</div><div>Date 03/01/2026 17:00:00</div><div>Subject x</div>${q}`,
  infomaniak: `${o}<div class="ik_mail_quote"><div>On 2026-01-03 at 17:00, Anna &lt;a@x.example&gt; wrote:</div><blockquote class="ws-ng-quote">${q}</blockquote></div>`,
  zimbra: `<div>${o}</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Anna"<br></div><div data-marker="__QUOTED_TEXT__">${q}</div>`,
};
test.each(Object.entries(pages))('only the own words are left of a page by %s', (_, page) =>
  expect(partLines(htmlLines(page)).words.replace(/\n+/g, '\n')).toBe('The lid came broken.\nWhat can we do?'),
);
