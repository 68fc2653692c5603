import type { figuresOver } from '../../figures/figures.ts';
import type { Incident } from '../../figures/incidents.ts';
import { isKept, type MeasureName, standardNames } from '../../figures/measures.ts';
import type { Problem } from '../../figures/problems.ts';
import { behindSays, figureSays, valueSays } from '../../pages/figure-words.ts';
import { problemName, problemSays, type Quote } from '../../pages/problems.tsx';
import type { Shop, Staff } from '../../shop.ts';
import type { Letter, Part } from './letter.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import { automatic, type Mail } from './mail.ts';
import { beginning, line, lines } from './shown.ts';
import { staffVoice, staffVoiceTo } from './staff-words.ts';

type FiguresOver = ReturnType<typeof figuresOver>;

export interface Digest {
  shop: Shop;
  to: Staff;
  /** Of the week that is over, and of the one before. */
  week: FiguresOver;
  before: FiguresOver;
  waiting: { all: number; overdue: number; unsure: number };
  problems: readonly Problem[];
  praise: readonly (Quote & { names: readonly string[] })[];
  desk: string;
}

const changes = [
  'satisfied',
  'answered',
  'complaints',
  'respondedInTime',
  'putRight',
] as const satisfies readonly MeasureName[];

/** The week, on Monday morning, to one person in their language. */
export function composeDigest({ shop, to, week, before, waiting, problems, praise, desk }: Digest): Mail {
  const voice = staffVoice(shop, to.language);
  const { say } = voice;
  const rows = changes.map((name) => {
    const [now, then] = [week.total(name), before.total(name)];
    const told = [
      now && behindSays(name, now, voice),
      then && say('before', { value: valueSays(name, then.value, voice) }),
    ];
    const text = [figureSays(name, now, voice), told.filter(Boolean).join(', ')].filter(Boolean).join(' – ');
    return { label: say(`measure.${name}`), text };
  });
  const standards = standardNames.flatMap((name) => {
    const [standard, figure] = [shop.standards[name], week.total(name)];
    if (standard === undefined || !figure) return [];
    const verdict = say(isKept(name, figure, standard) ? 'kept' : 'missed');
    return [{ label: say(`measure.${name}`), text: `${verdict} (${valueSays(name, figure.value, voice)})` }];
  });
  const mine = (one: { names: readonly string[] }) => (one.names.includes(to.name) ? 0 : 1);
  const title = say('digestTitle', { shop: shop.name });
  const overdue = say('digestOverdue', { count: waiting.overdue });
  return mailTo(shop, [to.email], {
    shop,
    language: voice.language,
    title,
    preview: overdue,
    parts: [
      ...(waiting.overdue > 0 ? [{ is: 'notice', text: overdue } as const] : []),
      { is: 'paragraph', text: say('digestWaiting', { count: waiting.all }) },
      ...(waiting.unsure > 0
        ? [{ is: 'paragraph', text: say('digestUnsure', { count: waiting.unsure }) } as const]
        : []),
      { is: 'box', heading: say('digestChanged'), rows },
      ...(standards.length > 0 ? [{ is: 'box', heading: say('standards'), rows: standards } as const] : []),
      ...(problems.length > 0
        ? [
            {
              is: 'box',
              heading: say('problemsTitle'),
              rows: problems
                .slice(0, 3)
                .map((problem) => ({ label: line(problemName(problem, voice)), text: problemSays(problem, voice) })),
            } as const,
          ]
        : []),
      ...(praise.length > 0 ? [{ is: 'heading', text: say('praise') } as const] : []),
      ...[...praise]
        .sort((one, other) => mine(one) - mine(other))
        .flatMap(({ names, text, language }): Part[] => [
          ...(names.length > 0
            ? [{ is: 'paragraph', text: say('praiseFor', { name: names.join(', ') }) } as const]
            : []),
          { is: 'quote', text: beginning(lines(text), 300), ...(language && language !== 'und' && { lang: language }) },
        ]),
      { is: 'button', text: say('goToDesk'), url: desk },
    ],
    foot: [{ is: 'paragraph', text: say('digestWhy') }],
  });
}

/** One alert in place of many: to the managers. */
export function composeIncident({ shop, incident, desk }: { shop: Shop; incident: Incident; desk: string }): Mail {
  const to = shop.staff.filter(({ role }) => role === 'manager').map(({ email }) => email);
  const { say, language, locale } = staffVoiceTo(shop, to);
  const usual = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(incident.usual);
  const text = say('incidentText', { count: incident.count, usual });
  return mailTo(shop, to, {
    shop,
    language,
    title: say('incidentTitle', { what: line(incident.key, 80) }),
    preview: text,
    parts: [
      { is: 'notice', text },
      { is: 'button', text: say('goToDesk'), url: desk },
    ],
    foot: [],
  });
}

const mailTo = (shop: Shop, to: string[], letter: Letter): Mail => ({
  from: { name: line(shop.name), address: shop.mail.from },
  to,
  replyTo: [],
  subject: line(letter.title),
  html: letterHtml(letter),
  text: letterText(letter),
  headers: automatic,
});
