/** The colours of one theme, `#rrggbb`. Ink, muted and accent are readable on page, card and soft alike. */
export interface Palette {
  page: string;
  card: string;
  /** Ground of quotations and answers to choose from. */
  soft: string;
  ink: string;
  muted: string;
  line: string;
  /** The shop's colour, as far towards black or white as reading needs. */
  accent: string;
  /** What is late or wrong. Never said by colour alone. */
  alarm: string;
}

/** Light and dark palette around the shop's colour. Neither is pure black or white: mail programs invert those at will. */
export function palettes(colour: string): { light: Palette; dark: Palette } {
  return {
    light: { ...light, accent: readable(colour, '#000000', [light.page, light.card, light.soft]) },
    dark: { ...dark, accent: readable(colour, '#ffffff', [dark.page, dark.card, dark.soft]) },
  };
}

const light = {
  page: '#f4efe7',
  card: '#fffdf9',
  soft: '#f8f3ea',
  ink: '#2b2621',
  muted: '#645a4f',
  line: '#e2d8c9',
  alarm: '#9c2f1f',
};

const dark = {
  page: '#191715',
  card: '#242120',
  soft: '#2e2a28',
  ink: '#eee8e0',
  muted: '#b9afa4',
  line: '#4a443f',
  alarm: '#ff9d8a',
};

/** WCAG 2.2, 1.4.3 asks for 4.5; a little more leaves room for rounding. */
const enough = 4.6;

/** The colour, mixed with `towards` in small steps until it can be read on all grounds. */
export function readable(colour: string, towards: string, grounds: readonly string[]): string {
  for (let part = 0; part < 1; part += 0.04) {
    const mixed = mix(colour, towards, part);
    if (grounds.every((ground) => contrast(mixed, ground) >= enough)) return mixed;
  }
  return towards;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: string, towards: string, part: number): string {
  const target = channels(towards);
  const mixed = channels(colour).map((channel, index) => Math.round(channel + ((target[index] ?? 0) - channel) * part));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
