import { type Palette, palettes } from './colour.ts';

/** Inline styles of a mail in the light theme: many programs read nothing else. */
export function inlineStyles(colour: string) {
  const { light } = palettes(colour);
  const text = `margin:0 0 18px;font-family:${sans};font-size:17px;line-height:1.55;color:${light.ink};`;
  return {
    page: `margin:0;padding:0;background-color:${light.page};`,
    head: `margin:0;padding:28px 37px 18px;font-family:${serif};font-size:21px;font-weight:bold;color:${light.accent};`,
    card: `background-color:${light.card};border:1px solid ${light.line};border-radius:14px;`,
    inside: 'padding:36px 36px 22px;overflow-wrap:break-word;word-break:break-word;',
    title: `margin:0 0 20px;font-family:${serif};font-size:29px;line-height:1.25;font-weight:bold;color:${light.ink};`,
    heading: `margin:30px 0 12px;font-family:${serif};font-size:20px;line-height:1.3;font-weight:bold;color:${light.ink};`,
    question: `margin:30px 0 10px;font-family:${serif};font-size:24px;line-height:1.3;font-weight:bold;color:${light.accent};`,
    paragraph: text,
    notice: `${text}font-weight:bold;`,
    quote: `${text}padding:4px 18px;border-inline-start:4px solid ${light.accent};font-family:${serif};font-size:19px;`,
    box: `background-color:${light.soft};border:1px solid ${light.line};border-radius:10px;margin:0 0 14px;border-collapse:separate;`,
    row: `padding:0 20px;font-family:${sans};font-size:16px;line-height:1.5;color:${light.ink};`,
    label: `color:${light.muted};`,
    link: `display:inline-block;padding:9px 0;line-height:26px;color:${light.accent};text-decoration:underline;`,
    choice: `background-color:${light.soft};border:1px solid ${light.line};border-radius:10px;mso-padding-alt:12px 18px;`,
    choiceLink: `display:block;padding:11px 18px;min-height:26px;font-family:${sans};font-size:17px;line-height:26px;color:${light.ink};text-decoration:none;`,
    face: 'font-size:24px;vertical-align:middle;',
    button: `background-color:${light.accent};border:1px solid ${light.accent};border-radius:10px;mso-padding-alt:13px 26px;`,
    buttonLink: `display:block;padding:12px 26px;min-height:24px;font-family:${sans};font-size:17px;line-height:24px;font-weight:bold;color:${light.card};text-decoration:none;`,
    signature: `padding:18px 0 14px;border-top:1px solid ${light.line};font-family:${sans};font-size:16px;line-height:1.6;color:${light.ink};`,
    name: `display:inline-block;padding-top:4px;font-family:${serif};font-size:21px;font-weight:bold;`,
    foot: `margin:0 0 10px;font-family:${sans};font-size:16px;line-height:1.5;color:${light.muted};`,
    plate: 'background-color:#ffffff;border-radius:8px;padding:8px 12px;',
    hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all;',
  };
}

/** The dark theme, for programs that ask which one is wanted (Apple Mail, Samsung Mail, Thunderbird), and small screens. */
export const themeStyles = (colour: string): string =>
  `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rules(
    palettes(colour).dark,
  )}}@media (max-width:480px){.inside{padding:26px 20px 12px!important}.head,.foot{padding-left:20px!important;padding-right:20px!important}}${lineBreaks}`;

/** Korean breaks between words, Japanese headings between phrases. */
export const lineBreaks =
  ':lang(ko){word-break:keep-all!important}h1:lang(ja),h2:lang(ja){word-break:auto-phrase!important}:lang(ko),:lang(ja){overflow-wrap:anywhere!important}';

/** The same for Outlook.com, which marks what it has recoloured. Apart, because some programs drop a style sheet that holds this. */
export const outlookStyles = (colour: string): string => {
  const { dark } = palettes(colour);
  return `${rules(dark, '[data-ogsb] ')}${rules(dark, '[data-ogsc] ')}`;
};

const rules = (palette: Palette, within = ''): string =>
  Object.entries({
    page: `background-color:${palette.page}`,
    card: `background-color:${palette.card};border-color:${palette.line}`,
    soft: `background-color:${palette.soft};border-color:${palette.line}`,
    ink: `color:${palette.ink}`,
    muted: `color:${palette.muted}`,
    accent: `color:${palette.accent}`,
    line: `border-color:${palette.line}`,
    mark: `border-color:${palette.accent}`,
    button: `background-color:${palette.accent};border-color:${palette.accent}`,
    onbutton: `color:${palette.card}`,
  })
    .map(([name, style]) => `${within}.${name}{${style.replaceAll(';', '!important;')}!important}`)
    .join('');

const sans = "-apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif";
const serif = "Georgia,'Noto Serif','Times New Roman',serif";
