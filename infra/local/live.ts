import { second } from '../../shared/journey/instant.ts';
import type { System } from './system.ts';

const betweenLooks = second / 4;

/** Lets real time wake the functions, from now on. Answers with how to stop it. */
export function keepTime(system: System, failed: (error: unknown) => void): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let look = Promise.resolve();
  const again = () => {
    look = system
      .advanceTo(system.clock.now())
      .catch(failed)
      .then(() => {
        if (!isStopped) timer = setTimeout(again, betweenLooks);
      });
  };
  again();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await look;
  };
}
