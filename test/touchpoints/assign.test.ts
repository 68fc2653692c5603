import { describe, expect, it } from 'vitest';
import { parseShop, type ShopConfig } from '../../shared/shop.ts';
import { chooseAssignee } from '../../shared/touchpoints/assign.ts';
import { toldOf } from '../../shared/touchpoints/told.ts';
import shopConfig from '../../shop.config.ts';
import { details, order, play, says, shopWith } from '../journey/given.ts';

const noon = '2026-03-03T10:00:00.000Z';
const night = '2026-03-03T22:00:00.000Z';
const staff: ShopConfig['staff'] = [
  { id: 'mari', name: 'Mari', email: 'mari@shop.example', role: 'agent', languages: ['et', 'en'] },
  { id: 'ravi', name: 'Ravi', email: 'ravi@shop.example', role: 'agent', languages: ['ta', 'en'] },
  {
    id: 'jaan',
    name: 'Jaan',
    email: 'jaan@shop.example',
    role: 'agent',
    absences: [{ from: '2026-03-01', to: '2026-03-03' }],
  },
  { id: 'liis', name: 'Liis', email: 'liis@shop.example', role: 'manager' },
];
const shop = shopWith({ staff });
const unhappy = (language: string, rules = shop) =>
  play(
    [
      ['2026-03-02T08:00:00.000Z', order({ details: details() })],
      [noon, says({ id: 'c', text: 'x', language })],
    ],
    undefined,
    rules,
  ).journey;
const chosen = (language: string, turn: number, rules = shop, more = {}) =>
  chooseAssignee(unhappy(language, rules), rules, { away: {}, turn, ...more }, noon).id;

describe('who answers for a touchpoint', () => {
  it('is whoever speaks the customer’s language', () => {
    expect([1, 2, 3].map((turn) => chosen('ta', turn))).toEqual(['ravi', 'ravi', 'ravi']);
    expect(chosen('et', 1)).toBe('mari');
  });

  it('goes round among those who do', () => {
    expect(new Set([1, 2, 3, 4].map((turn) => chosen('en', turn)))).toEqual(new Set(['mari', 'ravi']));
  });

  it('is never somebody who is away, by the configuration or by their own word', () => {
    expect(chosen('fi', 0)).not.toBe('jaan');
    expect(chosen('ta', 0, shop, { away: { ravi: '2026-03-09T00:00:00.000Z' } })).toBe('mari');
  });

  it('is still somebody when all are away', () => {
    const away = Object.fromEntries(staff.map(({ id }) => [id, '2026-03-09T00:00:00.000Z']));
    expect(staff.map(({ id }) => id)).toContain(chosen('et', 5, shop, { away }));
  });

  it('is by the fewest open ones where the shop says so', () => {
    const byLoad = shopWith({ staff, assignment: { by: 'load' } });
    expect(chosen('en', 1, byLoad, { open: { mari: 4, ravi: 1 } })).toBe('ravi');
  });

  it('is by product where a rule says so', () => {
    const ruled = shopWith({ staff, assignment: { rules: [{ product: 'juniper', to: ['liis'] }] } });
    expect(chosen('ta', 1, ruled)).toBe('liis');
  });

  it('stays with whoever has it', () => {
    const journey = unhappy('en');
    const has = { ...journey, touchpoint: journey.touchpoint && { ...journey.touchpoint, assignee: 'liis' } };
    expect(chooseAssignee(has, shop, { away: {}, turn: 1 }, noon).id).toBe('liis');
  });

  it('cannot be somebody whom the configuration does not know', () => {
    const wrong = { ...shopConfig, staff, assignment: { rules: [{ language: 'et', to: ['kati'] }] } };
    expect(() => parseShop(wrong)).toThrow('assignment.rules.0.to: expected an id of the staff');
    expect(() => parseShop({ ...shopConfig, touchpoints: { escalation: [{ to: ['boss'] }] } })).toThrow(
      'escalation.0.to',
    );
  });
});

describe('who is told', () => {
  const { touchpoint } = unhappy('en');
  const given = touchpoint && { ...touchpoint, assignee: 'mari', urgent: true };
  const onCall = shopWith({
    staff,
    touchpoints: { onCall: ['night@shop.example'], escalation: [{ to: ['manager', 'ravi'] }] },
  });

  it('of danger at night also whoever is on call, at once', () => {
    expect(given && toldOf('alert', given, onCall, night)).toEqual(['mari@shop.example', 'night@shop.example']);
    expect(given && toldOf('alert', given, onCall, noon)).toEqual(['mari@shop.example']);
  });

  it('of what was missed the people of that step', () => {
    expect(given && toldOf('escalation', given, onCall, noon)).toEqual(['ravi@shop.example', 'liis@shop.example']);
  });
});
