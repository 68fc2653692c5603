import type { figuresOver } from '../../figures/figures.ts';
import type { Incident } from '../../figures/incidents.ts';
import { isKept, type MeasureName, standardNames } from '../../figures/measures.ts';
import type { Problem } from '../../figures/problems.ts';
import { behindSays, figureSays, valueSays } from '../../pages/figure-words.ts';
import { problemName, problemSays, type Quote } from '../../pages/problems.tsx';
import type { Shop, Staff } from '../../shop.ts';
import { incidentFacts, incidentName } from './incident-facts.ts';
import type { Part } from './letter.ts';
import type { Mail } from './mail.ts';
import { beginning, line, lines } from './shown.ts';
import { staffVoice } from './staff-words.ts';
import { toStaff } from './to-staff.ts';

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
  /** Open, or closed in that week. */
  incidents: readonly Incident[];
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
export function composeDigest({ shop, to, week, before, waiting, problems, praise, incidents, desk }: Digest): Mail {
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
  return toStaff(shop, [to.email], {
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
      ...incidents.map(
        (incident) =>
          ({
            is: 'box',
            heading: say('incidentTitle', { what: incidentName(incident, voice) }),
            rows: incidentFacts(incident, shop, voice),
          }) as const,
      ),
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
