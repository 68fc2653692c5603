import type { Card } from './headline.ts';

/**
 * A message for an incoming webhook of Microsoft Teams (a Workflows webhook or an older connector): an Adaptive Card. Text
 * blocks read a little Markdown, so what customers wrote has its signs escaped. A message may have 28 KB.
 * @see https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
 */
export const teamsMessage = ({ title, facts, quote, url, open }: Card) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          { type: 'TextBlock', text: escaped(title), weight: 'Bolder', size: 'Medium', wrap: true },
          ...(facts.length > 0
            ? [
                {
                  type: 'FactSet',
                  facts: facts.map(({ name, value }) => ({ title: escaped(name), value: escaped(value) })),
                },
              ]
            : []),
          // Markdown keeps only the lines that an empty one parts.
          ...(quote
            ? [{ type: 'TextBlock', text: escaped(quote).replaceAll('\n', '\n\n'), wrap: true, isSubtle: true }]
            : []),
        ],
        actions: [{ type: 'Action.OpenUrl', title: open, url }],
      },
    },
  ],
});

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
