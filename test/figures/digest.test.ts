import { expect, it } from 'vitest';
import { VirtualClock } from '../../infra/local/clock.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { hour } from '../../shared/journey/instant.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openHouse, read } from '../e2e/house.ts';
import { shopWith } from '../journey/given.ts';
import { crowd } from './crowd.ts';

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
