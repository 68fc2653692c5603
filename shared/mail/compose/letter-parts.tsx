import { Fragment } from 'preact';
import { directionOf } from './language.ts';
import type { Part } from './letter.ts';
import { Box, Button, Choices, Link, Signature, Steps, type Style } from './letter-tables.tsx';

/** The parts of a letter, one after the other. `small` is the foot, in muted ink. */
export const Parts = ({ parts, style, small }: { parts: Part[]; style: Style; small?: boolean }) => (
  <>
    {parts.map((part, index) => (
      <OnePart key={index} part={part} style={style} ink={small ? 'muted' : 'ink'} />
    ))}
  </>
);

function OnePart({ part, style, ink }: { part: Part; style: Style; ink: string }) {
  switch (part.is) {
    case 'paragraph':
      return <Text class={ink} style={style.paragraph} text={part.text} lang={part.lang} dir={part.dir} />;
    case 'notice':
      return <Text class={ink} style={style.notice} text={part.text} />;
    case 'heading':
      return (
        <h2 class="ink" style={style.heading}>
          {part.text}
        </h2>
      );
    case 'question':
      return (
        <h2 class="accent" style={style.question}>
          {part.text}
        </h2>
      );
    case 'quote':
      return <Text class="ink mark" style={style.quote} text={part.text} lang={part.lang} dir="auto" />;
    case 'link':
      return (
        <p class={ink} style={style.paragraph}>
          <Link {...part} style={style} />
        </p>
      );
    case 'box':
      return <Box {...part} style={style} />;
    case 'steps':
      return <Steps {...part} style={style} />;
    case 'choices':
      return <Choices {...part} style={style} />;
    case 'button':
      return <Button {...part} style={style} />;
    case 'signature':
      return <Signature {...part} style={style} />;
  }
}

interface TextProps {
  text: string;
  class: string;
  style: string;
  lang?: string | undefined;
  dir?: 'auto' | undefined;
}

const Text = ({ text, class: name, style, lang, dir }: TextProps) => (
  <p class={name} style={style} lang={lang} dir={dir ?? (lang ? directionOf(lang) : undefined)}>
    {text.split('\n').map((line, index) => (
      <Fragment key={index}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </p>
);
