import { expect, test } from 'vitest';
import { ownWords } from '../../shared/mail/read/own-words.ts';
import { answers, own } from './other-clients.ts';

test.each(answers)('only the own words are left of $name', ({ text }) => expect(ownWords(text).words).toBe(own));
