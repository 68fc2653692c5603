import { day, plus, second } from '../../shared/journey/instant.ts';
import { findRunning, lockFolder, newAccessKeyId, openClock, settingsOf } from './folder.ts';
import { type LocalServer, openServer } from './http.ts';
import { openSystem, type System, type SystemOptions } from './system.ts';

/** The system in real time, on disk, over HTTP. */
export interface Live {
  system: System;
  server: LocalServer;
  stop(): Promise<void>;
}

interface LiveOptions extends Pick<SystemOptions, 'shop' | 'log' | 'functions'> {
  folder: string;
  port: number;
  /** Where links lead, when the world reaches this machine by another address than its own. */
  publicUrl?: string;
  /** Told of errors that no function made, such as a full disk. */
  failed(error: unknown): void;
}

/** Throws when another process works on the folder, when the port is taken, and when a function cannot be made. */
export async function startLive({ folder, port, failed, ...options }: LiveOptions): Promise<Live> {
  const url = `http://127.0.0.1:${port}`;
  const accessKeyId = newAccessKeyId();
  const unlock = lockFolder(folder, { url, accessKeyId });
  try {
    const system = await openSystem({ publicUrl: url, counts: true, ...options, folder, clock: openClock(folder) });
    const server = await openServer(system, { port, accessKeyId });
    const stopTime = keepTime(system, failed);
    return {
      system,
      server,
      async stop() {
        await stopTime();
        await server.close();
        await system.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

const betweenLooks = second / 4;

/** Raw mail is kept as long as infra/aws keeps it. */
const mailKeptFor = 30 * day;

/** Lets real time wake the functions, from now on. Answers with how to stop it. */
function keepTime(system: System, failed: (error: unknown) => void): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let look = Promise.resolve();
  const again = () => {
    look = system
      .advanceTo(system.clock.now())
      .then(() => system.services.bucket.expire(plus(system.clock.now(), -mailKeptFor)))
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

/**
 * AWS as it stands in a folder, for a tool that looks something up: through the server that works on the folder, or by opening
 * the folder itself. No function is there to be woken in the second case.
 */
export async function reachFolder({ folder, shop }: { folder: string; shop: SystemOptions['shop'] }) {
  const running = findRunning(folder);
  if (running) return { aws: settingsOf(running), close: async () => {} };
  const system = await openSystem({ shop, folder, clock: openClock(folder), publicUrl: '', functions: {} });
  return { aws: system.aws, close: system.close };
}
