import { expect, test } from 'vitest';
import { timeZoneOf } from '../../shared/orders/time-zones.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => timeZoneOf(code));

test('every listed country has a zone that exists', () => {
  expect(countries.length).toBeGreaterThan(240);
  for (const code of countries)
    expect(() => new Intl.DateTimeFormat('en', { timeZone: timeZoneOf(code) ?? '' }), code).not.toThrow();
});

test('every zone is one of its country, as the platform knows them', () => {
  const hoursIn = (timeZone: string) =>
    ['2026-01-15T12:00Z', '2026-07-15T12:00Z']
      .map((at) =>
        new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at)),
      )
      .join();
  type Zoned = { getTimeZones?(): string[] | undefined; timeZones?: string[] };
  const strangers = countries.filter((code) => {
    const locale = new Intl.Locale('und', { region: code }) as Zoned;
    const known = (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(hoursIn);
    return known.length > 0 && !known.includes(hoursIn(timeZoneOf(code) ?? ''));
  });
  expect(strangers).toEqual([]);
});

test.each([
  ['EE', undefined, 'Europe/Tallinn'],
  ['US', 'CA', 'America/Los_Angeles'],
  ['US', 'US-NY', 'America/New_York'],
  ['US', 'ny', 'America/New_York'],
  ['US', undefined, 'America/Chicago'],
  ['US', 'nowhere', 'America/Chicago'],
  ['CA', 'BC', 'America/Vancouver'],
  ['CA', 'ON', 'America/Toronto'],
  ['AU', 'WA', 'Australia/Perth'],
  ['BR', 'AM', 'America/Manaus'],
  ['ES', 'TF', 'Atlantic/Canary'],
  ['IN', 'KA', 'Asia/Kolkata'],
])('a customer in %s, %s lives by %s', (country, region, zone) => expect(timeZoneOf(country, region)).toBe(zone));

test('a country that is none has no zone', () => {
  expect(timeZoneOf('XX')).toBeUndefined();
  expect(timeZoneOf('constructor', '__proto__')).toBeUndefined();
});
