import { render } from 'preact-render-to-string';

interface Answer {
  words: string;
  signature: string;
  foot: string;
  /** The customer's, as far as it is known: which staff wrote in, nobody tells. */
  language: string;
}

/** A letter from a person, not from a machine: plain words, no frame. */
export const staffAnswerHtml = (letter: Answer): string => `<!doctype html>${render(<Document {...letter} />)}`;

const Document = ({ words, signature, foot, language }: Answer) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="color-scheme" content="light dark" />
      <title>{words.slice(0, 60)}</title>
    </head>
    <body>
      {[...words.split(/\n{2,}/), signature].map((paragraph, index) => (
        <p key={index} dir="auto" style="font-size:16px;line-height:1.5">
          {paragraph.split('\n').flatMap((one, at) => (at === 0 ? [one] : [<br key={at} />, one]))}
        </p>
      ))}
      <p style="font-size:13px;color:#6b6b6b">{foot}</p>
    </body>
  </html>
);
