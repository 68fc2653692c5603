/** An element's name and the attributes that tell a quotation. */
export interface Opening {
  name: string;
  class: string;
  id: string;
  style: string;
  /** `type` of blockquotes, `name` of others, `data-marker` or `data-smartmail`. */
  other: string;
}

/**
 * What mail clients say by markup.
 * `quote`: the element quotes. `from-here`: it and all below it, to the end of the mail, quotes. `wrapper`: it holds the
 * introduction of a quotation and the quotation itself, but answers may stand between parts of it. `block`: set in, by a client
 * to quote or by a person to set something off; `aside`: the same, and Gmail's, which quotes only within a wrapper.
 * `hidden`: nobody sees it.
 */
export type HtmlMark = 'quote' | 'from-here' | 'wrapper' | 'block' | 'aside' | 'signature' | 'hidden';

/** Outlook and its heirs put `x_` before names when they quote; those are within a quotation already. */
export function markOf(opening: Opening): HtmlMark | undefined {
  const names = `${opening.class} ${opening.id}`;
  if (opening.name === 'blockquote') return markOfBlockquote(opening, names);
  if (names.length > 1) {
    if (quoteFromHere.test(names)) return 'from-here';
    if (quoteNames.test(names)) return 'quote';
    if (wrapperNames.test(names)) return 'wrapper';
    if (signatureNames.test(names)) return 'signature';
  }
  if (opening.other) {
    if (/^(?:quote|messageReplySection|quoted-content)$/i.test(opening.other)) return 'quote';
    if (opening.other === '__DIVIDER__') return 'from-here';
    if (opening.other === 'gmail_signature') return 'signature';
  }
  return opening.style ? markOfStyle(opening) : undefined;
}

/** Clients name the blockquotes they quote with or draw a bar beside them; Gmail's "indent more" says `border:none`. */
function markOfBlockquote({ other, style }: Opening, names: string): HtmlMark | undefined {
  if (/^cite$/i.test(other)) return 'quote';
  if (/(?:^|\s)gmail_quote(?:\s|$)/.test(names)) return 'aside';
  if (names.trim() !== '') return 'quote';
  if (/border-left:(?!\s*(?:none|0))/i.test(style)) return 'quote';
  return /border(?:-left)?:\s*none/i.test(style) ? undefined : 'block';
}

/** Windows Mail, Outlook 2007 and later draw a line above the header; web mailers a bar at the left of a quotation. */
function markOfStyle({ name, style }: Opening): HtmlMark | undefined {
  const css = style.slice(0, 500).toLowerCase().replace(/\s+/g, '');
  if (/(?:^|;)display:none/.test(css) || /(?:^|;)mso-hide:all/.test(css)) return 'hidden';
  if (name !== 'div' && name !== 'p') return undefined;
  if (/(?:^|;)border-top:(?!none|0)[^;]*solid/.test(css) && /(?:^|;)(?:border:none|padding:3)/.test(css))
    return 'from-here';
  if (name === 'div' && /(?:^|;)border-left:(?!none|0)[^;]*solid/.test(css) && /(?:padding|margin)/.test(css))
    return 'quote';
  return undefined;
}

const words = (...names: string[]) => new RegExp(`(?:^|\\s)(?:${names.join('|')})(?:\\s|$)`, 'i');

const quoteFromHere = words(
  'divRplyFwdMsg',
  'appendonsend',
  'stopSpelling',
  'zwchr',
  'mail-editor-reference-message-container',
);

const quoteNames = words(
  'gmail_attr',
  'moz-cite-prefix',
  'moz-email-headers-table',
  'moz-forward-container',
  '(?:ydp\\w*)?yahoo_quoted(?:_\\w+)?',
  'yahoo-quoted-begin',
  'protonmail_quote',
  'tutanota_quote',
  'OLK_SRC_BODY_SECTION',
  'reply-intro',
  'AppleOriginalContents',
  'zmail_extra',
  'mail_quote',
  'quoted-text',
  'hm_quote',
  'skiff_quote',
  'isForwardContent',
  'isReplyContent',
  'mailru-blockquote',
  'cite',
);

const wrapperNames = words('gmail_quote', 'gmail_quote_container', 'gmail_extra_quote');

const signatureNames = words(
  'gmail_signature',
  'gmail_signature_prefix',
  'moz-signature',
  'moz-txt-sig',
  'Zm-_Id_-Sgn',
  'protonmail_signature_block',
  'ms-outlook-mobile-signature',
  'AppleMailSignature',
  'apple-signature',
  'tutanota_signature',
  'yahoo-signature',
  '(?:ydp\\w*)?signature',
  'zm_sig',
  'mobile_signature',
);
