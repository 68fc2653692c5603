import { expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { day, hour, minute } from '../../shared/journey/instant.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openHouse, read } from '../e2e/house.ts';
import { shopWith } from '../journey/given.ts';
import { crowd } from './crowd.ts';
import { bowl, calmShop, complain } from './outbreak.ts';

const monday = '2026-03-16T06:30:00.000Z';

it('everyone gets the digest once, on Monday morning, with the problems, the praise and the standards; nobody where it is off', async () => {
  for (const digest of [true, false]) {
    const shop = shopWith({ digest, standards: { satisfied: 0.99 } });
    const house = await openHouse({ shop, clock: new VirtualClock(new Date(Date.parse(monday) - hour).toISOString()) });
    try {
      const journeys = openJourneys({ aws: house.system.aws, env: environment(house.url) });
      for (const journey of crowd(250)) await journeys.save({ ...journey, version: 0 }, monday);
      await house.system.count();
      expect(house.mails('digest')).toEqual([]);
      house.system.clock.set(monday);
      await house.system.count();
      await house.system.count();
      const mails = house.mails('digest');
      expect(mails.flatMap(({ to }) => to).sort()).toEqual(digest ? shop.staff.map(({ email }) => email).sort() : []);
      if (!mails[0]) continue;
      const { text, subject } = await read(mails[0]);
      expect(subject).toContain('The week at');
      for (const word of ['What changed', 'missed', 'What matters most', 'Praise', 'Overdue'])
        expect(text).toContain(word);
    } finally {
      await house.close();
    }
  }
});

it('tells each reader in their own language what changed, what is overdue, the incidents, the three problems and the praise', async () => {
  const [mari, jaan, liis] = shopWith().staff;
  if (!mari || !jaan || !liis) throw new Error('the sample shop has three of a staff');
  const shop = shopWith({ staff: [{ ...mari, language: 'et' }, { ...jaan, language: 'ta' }, liis] });
  const house = await openHouse({ shop, clock: new VirtualClock('2026-03-13T08:00:00.000Z') });
  try {
    const journeys = openJourneys({ aws: house.system.aws, env: environment(house.url) });
    await calmShop(house);
    for (const journey of crowd(250)) await journeys.save({ ...journey, version: 0 }, monday);
    await complain(house, [0, 1, 2, 3, 4, 5, 6, 7]);
    await house.passes(10 * minute);
    await house.system.count();
    house.system.clock.set(monday);
    await house.system.count();
    const told = new Map<string, string>();
    for (const mail of house.mails('digest')) told.set(mail.to.join(), (await read(mail)).text);
    const expected: [string, string[]][] = [
      [mari.email, ['Mis muutus', 'Tähtaja ületanud', 'Rohkem rahulolematuid', 'Kiitus']],
      [jaan.email, ['என்ன மாறியது', 'நேரம் கடந்தவை', 'அதிக அதிருப்தி', 'பாராட்டு']],
      [
        liis.email,
        ['What changed', 'Overdue', 'More unhappy customers', 'What matters most', 'Praise', 'Aitäh Marile!'],
      ],
    ];
    for (const [address, words] of expected)
      for (const word of [...words, bowl]) expect(told.get(address)).toContain(word);
    // Two problems there were that week.
    expect(told.get(liis.email)?.match(/: Complaints: \d/g)).toHaveLength(2);
  } finally {
    await house.close();
  }
});

it('comes on Monday at eight by itself, however far the clock jumps, over the change of the clocks too', async () => {
  const house = await openHouse({ counts: true, clock: new VirtualClock('2026-03-11T15:20:00.000Z') });
  try {
    await house.passes(30 * day);
    const times = house.mails('digest').map(({ at }) => at);
    expect([...new Set(times)]).toEqual(['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'].map(eightIn));
  } finally {
    await house.close();
  }
});

/** In Tallinn, which goes forward on 29 March 2026. */
const eightIn = (date: string): string => `${date}T0${date < '2026-03-29' ? 6 : 5}:00:00.000Z`;
