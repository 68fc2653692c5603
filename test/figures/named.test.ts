import { describe, expect, it } from 'vitest';
import { namedIn } from '../../shared/figures/named.ts';
import type { Staff } from '../../shared/shop.ts';

const person = (name: string): Staff => ({
  id: name.toLowerCase().split(' ')[0] ?? '',
  name,
  email: 'x@shop.example',
  role: 'agent',
  languages: [],
  absences: [],
});
const staff = ['Mari Tamm', 'Jaan Kask', 'Ján Novák', 'Anna Petrova', 'Will Smith', 'மாரி'].map(person);
const named = (text: string, own: string[] = []) => namedIn(text, staff, own).map(({ name }) => name);

describe('who of the staff is named', () => {
  it.each([
    ['Mari packed it with so much care!', ['Mari Tamm']],
    ['Thank you Mari, everything was perfect.', ['Mari Tamm']],
    ['Everything perfect. Special thanks to Mari Tamm.', ['Mari Tamm']],
    ['Suur tänu Marile kiire abi eest!', ['Mari Tamm']],
    ['Jaan oli väga abivalmis.', ['Jaan Kask']],
    ['Ďakujem Jánovi za skvelú pomoc.', ['Ján Novák']],
    ['Hvala Ani i Anni na pomoći!', ['Anna Petrova']],
    ['மாரிக்கு நன்றி, மிக அருமை!', ['மாரி']],
    ['Both Mari and Jaan were great', ['Mari Tamm', 'Jaan Kask']],
    ['It was Will who helped me', ['Will Smith']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    'Hi Mari, all is well, I love the bowl.',
    'Tere, Mari! Kõik on hästi.',
    'Dobrý deň Mari, som spokojná.',
    'Will buy again!',
    'Great shop. Will be back.',
    'It arrived in January, in Jaanuar, a lovely Maritime blue',
    'Everything is fine, thank you',
    '',
  ])('nobody: %s', (text) => expect(named(text)).toEqual([]));

  it('is not the customer, who may be called the same', () => {
    expect(named('Everything was lovely. Regards, Mari', ['Mari', 'Kuusk'])).toEqual([]);
    expect(named('Jaan was lovely. Regards, Mari', ['Mari'])).toEqual(['Jaan Kask']);
  });
});
