import type { Card } from './headline.ts';

/**
 * A message for an incoming webhook of Slack, in Block Kit. Slack reads `&`, `<` and `>` as its own signs, so what customers
 * wrote cannot mention anybody or make a link. Limits: a header of 150 letters, a section of 3,000, ten fields.
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export const slackMessage = ({ title, facts, quote, url, open }: Card) => ({
  text: escaped(title),
  unfurl_links: false,
  blocks: [
    { type: 'header', text: { type: 'plain_text', text: title, emoji: false } },
    ...(facts.length > 0
      ? [
          {
            type: 'section',
            fields: facts.slice(0, 10).map(({ name, value }) => ({
              type: 'mrkdwn',
              text: `*${escaped(name)}*\n${plain(value)}`,
              // Else Slack would make links of what looks like one.
              verbatim: true,
            })),
          },
        ]
      : []),
    ...(quote ? [{ type: 'section', text: { type: 'plain_text', text: quote, emoji: false } }] : []),
    { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: open }, url }] },
  ],
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Asterisks and the like would be read as markup: a zero-width space before each takes that away. */
const plain = (text: string): string => escaped(text).replace(/[*_~`]/g, '\u200b$&');
