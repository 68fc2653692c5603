import type { Incident } from '../../figures/incidents.ts';
import type { Shop } from '../../shop.ts';
import { numberFormat } from './formatters.ts';
import { line } from './shown.ts';
import { staffTime } from './staff-facts.ts';
import type { StaffVoice } from './staff-words.ts';

/** What an incident is about, as people call it: `Juniper bowl`, `Omniva`, `Finland`. */
export function incidentName(
  { dimension, key }: Pick<Incident, 'dimension' | 'key'>,
  { language }: StaffVoice,
): string {
  return line(dimension === 'country' ? countryName(key, language) : key, 80);
}

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** How many there are against how many are usual, since when, and how it ended. */
export function incidentFacts(incident: Incident, shop: Shop, voice: StaffVoice): { label: string; text: string }[] {
  const { say, locale } = voice;
  const { count, usual, openedAt, journeys, closed } = incident;
  const inThreeDays = numberFormat(locale, { maximumSignificantDigits: usual < 1 ? 1 : 2 }).format(usual);
  const by = shop.staff.find(({ id }) => id === closed?.by)?.name;
  return [
    { label: say('incidentInThreeDays'), text: say('incidentAgainst', { count, usual: inThreeDays }) },
    { label: say('incidentSoFar'), text: String(journeys.length) },
    { label: say('incidentSince'), text: staffTime(openedAt, shop, voice) },
    ...(closed
      ? [
          {
            label: say(closed.by === undefined ? 'incidentUsualSince' : 'incidentClosed'),
            text: [staffTime(closed.at, shop, voice), by && line(by, 80)].filter(Boolean).join(', '),
          },
        ]
      : []),
  ];
}
