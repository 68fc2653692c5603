import { day, plus } from '../../shared/journey/instant.ts';
import { VirtualClock } from './clock.ts';
import { endingOf, happened } from './demo/happened.ts';
import { scenes } from './demo/scenes.ts';
import { demoShop, start } from './demo/shop.ts';
import { play } from './demo/stage.ts';
import { storyteller } from './demo/story.ts';
import { isRight, type Verdict, verdictTable } from './demo/verdict.ts';
import { openSystem } from './system.ts';

/*
 * `npm run demo`: a shop's month and what follows from it, on a clock that runs ahead, in memory. Ends with 0 only if what the
 * outbox, the journeys and the touchpoints hold at the end is what should have happened.
 */
const began = performance.now();
const shop = demoShop;
const system = await openSystem({
  counts: true,
  shop,
  clock: new VirtualClock(start),
  publicUrl: 'http://127.0.0.1:4280',
});

console.log(`\n${shop.name}, from ${start.slice(0, 10)} on. What people do, and → what Aftercare makes of it.\n`);
const answers = await play(scenes, {
  system,
  shop,
  until: plus(start, 55 * day),
  audience: storyteller(shop, console.log),
});

const ending = await endingOf(system, shop);
const verdicts: Verdict[] = [];
for (const scene of scenes) {
  const did = await happened(scene, { ...ending, answers: answers.get(scene) ?? [] });
  verdicts.push({ title: scene.title, should: scene.should, did });
}
const wrong =
  verdicts.filter((verdict) => !isRight(verdict)).length + system.failures.length + system.deadLetters().length;
await system.close();

console.log(`\nWhat should have happened, and what did:\n\n${verdictTable(verdicts)}\n`);
console.log(`${verdicts.length} scenes, ${wrong} wrong, in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
process.exitCode = wrong === 0 ? 0 : 1;
