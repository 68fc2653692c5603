import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../shared/mail/read/own-words.ts';
import { wordings } from './introductions.ts';

const own = 'It broke after a day.\nPlease call me.';
const words = (text: string) => ownWords(text).words;

describe.each(Object.entries(wordings))('in %s', (_, { gmail, apple, outlook, footer }) => {
  const [from, sent, to, subject] = outlook;
  const header = [`${from}: Anna Berg`, `${sent}: 3 January 2026 17:00`, `${to}: Bob`, `${subject}: Your order`];
  const lines = [gmail, ...(apple ? [apple] : [])];

  test('what stands above "… wrote:" is kept, whether the quotation below bears marks or not', () => {
    for (const line of lines) {
      expect(words(`${own}\n\n${line}\n\n> How was it?\n> Anna`)).toBe(own);
      expect(words(`${own}\n\n${line}\n\nHow was it?\nAnna`)).toBe(own);
    }
  });

  test('"… wrote:" is known when it is wrapped', () => {
    for (const broken of [gmail.replace(/ Anna/, '\nAnna'), gmail.replace(/<|\u202aanna/, '\n$&')]) {
      expect(words(`${own}\n\n${broken}\n> How was it?`)).toBe(own);
    }
  });

  test('answers below and between quoted lines are kept', () => {
    expect(words(`${gmail}\n> How was it?\n> Anna\n\n${own}`)).toBe(own);
    expect(words(`${gmail}\n> Well?\n\nIt broke.\n\n> Anything else?\nCall me.\n> Anna`)).toBe('It broke.\n\nCall me.');
  });

  test('a header as Outlook writes it ends the words, plain, bold, spaced or forwarded', () => {
    for (const block of [header, header.map((line) => line.replace(/^[^:]*:/, '*$&*'))]) {
      for (const between of ['\n', '\n\n']) {
        expect(words(`${own}\n\n________________________________\n${block.join(between)}\n\nHow was it?`)).toBe(own);
      }
    }
    expect(words(`---------- Forwarded message ---------\n${header.join('\n')}\n\nHow was it?`)).toBe('');
  });

  test("a phone's footer is no word of the customer's", () => {
    expect(words(`${own}\n\n${footer}`)).toBe(own);
    expect(words(`${own}\n\n${footer}\n\n${gmail}\n> How was it?`)).toBe(own);
  });
});

describe('own words', () => {
  const kept: Record<string, [text: string, words: string]> = {
    'a mail without any quotation': [own, own],
    'a sentence that ends in a colon': [
      `On 3.1.2026 I told you:\n\nit is broken`,
      `On 3.1.2026 I told you:\n\nit is broken`,
    ],
    "a person's own story": [
      'On 3.1.2026 at 15:30 I wrote:\n\nit is broken',
      'On 3.1.2026 at 15:30 I wrote:\n\nit is broken',
    ],
    'what was written to whom': [
      'Yesterday I wrote to help@shop.example:\n\nit is broken',
      'Yesterday I wrote to help@shop.example:\n\nit is broken',
    ],
    'what a colleague wrote, apart': ['It broke.\n\nOn Jan 3, 2026 you wrote:\n\nIt will last.', 'It broke.'],
    'an order number that looks like a year': [
      'In order 4711 your colleague wrote:\nit will last',
      'In order 4711 your colleague wrote:\nit will last',
    ],
    'a face': ['>:( it broke', '>:( it broke'],
    'a form filled in': [
      'Hello\n\nName: Ann\nE-mail: ann@home.example\nBought: 3.1.2026 15:30\nOrder: 4711\nWhat: broken',
      'Hello\n\nName: Ann\nE-mail: ann@home.example\nBought: 3.1.2026 15:30\nOrder: 4711\nWhat: broken',
    ],
    'a card for a gift': [
      'Please add:\n\nFrom: Ann\nTo: Bob\nDate: Friday\nSubject: love',
      'Please add:\n\nFrom: Ann\nTo: Bob\nDate: Friday\nSubject: love',
    ],
    'what stands below a rule': [
      'My order:\n\n-----\n1x machine\n1x lid\n-----\nThe lid is broken',
      'My order:\n\n-----\n1x machine\n1x lid\n-----\nThe lid is broken',
    ],
    'words above a name below a rule': ['It broke.\n\n_____\nAnn Berg\nTallinn', 'It broke.'],
    'what was forgotten above the name': [
      'It broke.\n\nBest regards\nAnn\n\nthe lid also leaks',
      'It broke.\n\nBest regards\nAnn\n\nthe lid also leaks',
    ],
    'what is confidential': [
      'It broke.\n\nPlease keep this confidential: your driver left the parcel with the wrong neighbour in error.',
      'It broke.\n\nPlease keep this confidential: your driver left the parcel with the wrong neighbour in error.',
    ],
    'a list with labels': [
      'Order: 123\nDate: 3.1.2026\nProblem: broken',
      'Order: 123\nDate: 3.1.2026\nProblem: broken',
    ],
    'a line that begins with From': ['From what I see it is broken', 'From what I see it is broken'],
    'a line that tells where it was written': [
      'Sent from my desk, since the phone you sold me is dead.',
      'Sent from my desk, since the phone you sold me is dead.',
    ],
    'words in front of "On … wrote:" in one line': [
      'It broke. On Wed, Apr 4, 2026 at 3:59 PM, ann@shop.example wrote:\n> Hi',
      'It broke.',
    ],
    'words, where the quotation goes on behind "wrote:"': [
      'It broke.\n\nOn Tue, Jan 3, 2026 at 5:00 PM, Ann<ann@shop.example> wrote:   How was it?\nAnn',
      'It broke.',
    ],
    'an answer below an unmarked quotation of our mail': [
      'From: Ann <ann@shop.example>\nSent: 3 January 2026 17:00\nTo: Bob\nSubject: Your order\n\nHow was it?\n\nReference: abcdefghijklmnop2345\n\nIt broke.',
      'It broke.',
    ],
    'an answer below an unmarked quotation of any mail, with the quotation': [
      'On Tue, Jan 3, 2026 at 5:00 PM Ann <ann@shop.example> wrote:\nHow was it?\n\nIt broke.',
      'How was it?\n\nIt broke.',
    ],
    'an answer below an indented quotation': [
      'On Tue, Jan 3, 2026 at 5:00 PM Ann <ann@shop.example> wrote:\n\n    How was it?\n\nIt broke.',
      'It broke.',
    ],
    'a greeting that is all there is': ['Best regards\nAnn', 'Best regards\nAnn'],
    'a postscript': [
      'It works.\n\nBest regards\nAnn\n\nP.S. The lid is broken.',
      'It works.\n\nBest regards\nAnn\n\nP.S. The lid is broken.',
    ],
    'words above a signature': ['It broke.\n\n-- \nAnn Berg\n+372 5555 5555', 'It broke.'],
    'words above a greeting and a name': ['It broke.\n\nMit freundlichen Grüßen\n\nAnn Berg', 'It broke.'],
    'words above a block of a name and ways to reach it': [
      'It broke.\n\nAnn Berg\nann@home.example\n+372 5555 5555',
      'It broke.',
    ],
    'a number to call, asked for': [
      'Please call:\n\nAnn Berg\nann@home.example\n+372 5555 5555',
      'Please call:\n\nAnn Berg\nann@home.example\n+372 5555 5555',
    ],
    'words above a legal footer': [
      'It broke.\n\nThis e-mail is confidential and meant for the named addressee. If you got it in error, please delete it.',
      'It broke.',
    ],
    'thanks, which say something': ['It works now.\n\nThanks\nAnn', 'It works now.\n\nThanks\nAnn'],
    'words above a forwarded mail': [
      'Look:\n\nBegin forwarded message:\n\n> From: x\n> Hi\nunmarked\n> there',
      'Look:',
    ],
    'words above a title in no list': ['It broke.\n\n-----Antwort Nachricht-----\n\nHow was it?', 'It broke.'],
    'a quotation of a quotation with letters': ['AB> How was it?\nIt broke.\nAB> Ann', 'It broke.'],
    'a sale between arrows': ['>> Sale! <<', '>> Sale! <<'],
    'what follows a quoted line that was wrapped, when it is an answer': [
      '> Would you be so kind as to tell us what was wrong with it this time?\nnothing\n> Ann',
      'nothing',
    ],
  };

  test.each(Object.entries(kept))('keeps %s', (_, [text, wanted]) => expect(words(text)).toBe(wanted));

  test('a mail of nothing but a quotation has no words, and the quotation is kept for review', () => {
    expect(ownWords('> How was it?\n> Ann')).toEqual({ words: '', cut: '> How was it?\n> Ann' });
    expect(words('Sent from my iPhone\n\n> How was it?')).toBe('');
  });

  test('line ends of every kind are one', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(words([`It broke.`, '', '> How?'].join(end))).toBe('It broke.');
  });
});

describe('whatever the text', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '',
      'It broke.',
      '> How was it?',
      '>> Ann',
      '-- ',
      '____________',
      'Sent from my iPhone',
      'Best regards,',
      'On Tue, Jan 3, 2026 at 5:00 PM Ann <ann@shop.example> wrote:',
      'reply On Wed, Apr 4, 2026 at 3:59 PM, ann@shop.example wrote:',
      'wrote:',
      'From: Ann <ann@shop.example>',
      'Sent: 3 January 2026 17:00',
      'To: Bob',
      'Subject: Your order',
      '-----Original Message-----',
      'Begin forwarded message:',
      'Reference: abcdefghijklmnop2345',
      '    indented',
      'This e-mail is confidential and meant for the named addressee. If you got it in error, please delete it.',
    ),
  );
  const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
  const tokens = (part: string) => part.split(/\s+/).filter(Boolean);

  test('nothing is lost: every word of it is among the words or among what was cut', () => {
    fc.assert(
      fc.property(text, (mail) => {
        const { words, cut } = ownWords(mail);
        expect([...tokens(words), ...tokens(cut)].sort()).toEqual(tokens(mail).sort());
      }),
    );
  });

  test('plain sentences are words, above and below any marked quotation', () => {
    const sentence = fc.constantFrom(
      'It broke.',
      'the lid is loose',
      'Please call me!',
      'Where is it?',
      'спасибо, всё хорошо',
    );
    const quoted = fc.constantFrom('> How was it?', '>> Ann', '>');
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, quoted, fc.constant('')), { maxLength: 20 }), (lines) => {
        const sentences = lines.filter((one) => one !== '' && !one.startsWith('>'));
        expect(tokens(words(lines.join('\n')))).toEqual(sentences.flatMap(tokens));
      }),
    );
  });

  test('the own words of own words are the same', () => {
    const sentence = fc.constantFrom('It broke.', 'the lid is loose', 'Please call me!', '', 'Where is it?');
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...Object.values(wordings)),
        (lines, { gmail, footer }) => {
          const once = words(`${lines.join('\n')}\n\n${footer}\n\n${gmail}\n> How was it?`);
          expect(words(once)).toBe(once);
        },
      ),
    );
  });
});
