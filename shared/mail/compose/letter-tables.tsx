import { Fragment } from 'preact';
import { directionOf } from './language.ts';
import { labelled, type Part, type Row } from './letter.ts';
import type { inlineStyles } from './letter-style.ts';

export type Style = ReturnType<typeof inlineStyles>;
type Of<Is extends Part['is']> = Extract<Part, { is: Is }> & { style: Style };

export const Box = ({ heading, rows, style }: Of<'box'>) => (
  <table class="soft" role="presentation" width="100%" cellpadding="0" cellspacing="0" style={style.box}>
    <tr>
      <td class="ink" style={`${style.row}padding-top:14px;padding-bottom:4px;font-weight:bold;`}>
        {heading}
      </td>
    </tr>
    {rows.map((row, index) => (
      <tr key={index}>
        <td class="ink" style={`${style.row}padding-bottom:${index === rows.length - 1 ? 14 : 4}px;`}>
          <Line row={row} style={style} />
        </td>
      </tr>
    ))}
  </table>
);

export const Steps = ({ steps, lang, style }: Of<'steps'>) => (
  <div lang={lang} dir={directionOf(lang)}>
    {steps.map(({ heading, text }, index) => (
      <p key={index} class="ink" style={style.paragraph}>
        <strong>{heading}</strong>
        <br />
        {text}
      </p>
    ))}
  </div>
);

export const Choices = ({ choices, style }: Of<'choices'>) => (
  <table role="presentation" width="100%" cellpadding="0" style="border-collapse:separate;border-spacing:0 8px">
    {choices.map(({ face, label, url }) => (
      <tr key={url}>
        <td class="soft" style={style.choice}>
          <a class="ink" href={url} style={style.choiceLink}>
            <span aria-hidden="true" style={style.face}>
              {face}
            </span>
            {'\u2002'}
            {label}
          </a>
        </td>
      </tr>
    ))}
  </table>
);

export const Button = ({ text, url, style }: Of<'button'>) => (
  <table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 22px">
    <tr>
      <td class="button" align="center" style={style.button}>
        <a class="onbutton" href={url} style={style.buttonLink}>
          {text}
        </a>
      </td>
    </tr>
  </table>
);

export const Signature = ({ regards, name, shop, rows, style }: Of<'signature'>) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin-top:30px">
    <tr>
      <td class="ink line" style={style.signature}>
        {regards}
        <br />
        <span style={style.name}>{name}</span>
        <br />
        <span class="muted" style={style.label}>
          {shop}
        </span>
        {rows.map((row, index) => (
          <Fragment key={index}>
            <br />
            <Line row={row} style={style} />
          </Fragment>
        ))}
      </td>
    </tr>
  </table>
);

export const Link = ({ text, url, lang, style }: { text: string; url: string; lang?: string; style: Style }) => (
  <a class="accent" href={url} lang={lang} dir={lang ? directionOf(lang) : undefined} style={style.link}>
    {text}
  </a>
);

const Line = ({ row, style }: { row: Row; style: Style }) => (
  <>
    {row.label && (
      <span class="muted" style={style.label}>
        {labelled(row.label)}
      </span>
    )}
    <bdi lang={row.lang}>{row.url ? <Link text={row.text} url={row.url} style={style} /> : row.text}</bdi>
  </>
);
