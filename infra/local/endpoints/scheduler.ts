import type {
  CreateScheduleCommandInput,
  CreateScheduleCommandOutput,
  GetScheduleCommandOutput,
} from '@aws-sdk/client-scheduler';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../shared/clock.ts';
import { type Instant, minute, plus } from '../../../shared/journey/instant.ts';
import { openAgenda } from '../agenda.ts';
import { AwsError, account, type Endpoint, jsonEndpoint, region } from './wire.ts';

export interface Scheduler {
  endpoint: Endpoint;
  /** When the next schedule fires. */
  next(): Instant | undefined;
  /** Fires what is due by now, the earliest first. */
  fire(): void;
  close(): void;
}

interface Options {
  clock: Clock;
  group: string;
  /** Takes the input of a schedule that fires. */
  targets: ReadonlyMap<string, (input: string) => void>;
  /**
   * Milliseconds after the start of the minute at which a schedule of that minute fires, 0 to 59,999. AWS promises the minute
   * and no more. When absent it fires at its very instant.
   */
  withinMinute?: (() => number) | undefined;
  file?: string | undefined;
}

interface Schedule {
  /** When it fires; absent once it has and is kept. */
  at?: Instant;
  createdAt: Instant;
  request: CreateScheduleCommandInput;
}

/**
 * EventBridge Scheduler, for one-time schedules that put a message on a queue.
 * https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
 */
export function openScheduler({ clock, group, targets, withinMinute, file }: Options): Scheduler {
  const schedules = openAgenda<Schedule>(file);
  const groups = new Set([group, 'default']);

  return {
    endpoint: jsonEndpoint({
      CreateSchedule(body: CreateScheduleCommandInput, { path }): Partial<CreateScheduleCommandOutput> {
        const request = { ...body, Name: decodeURIComponent(path.slice('/schedules/'.length)) };
        const at = check(request);
        const id = idOf(request.GroupName, request.Name);
        const known = schedules.get(id);
        const isRepeat = known && known.request.ClientToken === request.ClientToken && request.ClientToken;
        if (known && !isRepeat)
          throw new AwsError(409, 'ConflictException', `Schedule ${request.Name} already exists.`);
        if (!known) schedules.set(id, { at: firing(at), createdAt: clock.now(), request });
        return { ScheduleArn: arnOf(id) };
      },

      GetSchedule(_body: object, request): Partial<Omit<GetScheduleCommandOutput, 'CreationDate'>> {
        const [id, schedule] = find(request);
        const { ClientToken: _, ...rest } = schedule.request;
        const CreationDate = Date.parse(schedule.createdAt) / 1000;
        return { GroupName: 'default', State: 'ENABLED', ...rest, Arn: arnOf(id), ...({ CreationDate } as object) };
      },

      DeleteSchedule(_body: object, request): void {
        schedules.delete(find(request)[0]);
      },
    }),

    next: schedules.next,

    fire() {
      for (let ready = schedules.ready(clock.now()); ready; ready = schedules.ready(clock.now())) {
        const [id, { at: _, ...schedule }] = ready;
        const { Target, ActionAfterCompletion } = schedule.request;
        targets.get(Target?.Arn ?? '')?.(Target?.Input ?? '');
        if (ActionAfterCompletion === 'DELETE') schedules.delete(id);
        else schedules.set(id, schedule);
      }
    },

    close: schedules.close,
  };

  function find({ path, query }: { path: string; query: Record<string, string | undefined> }): [string, Schedule] {
    const name = decodeURIComponent(path.slice('/schedules/'.length));
    const id = idOf(query.groupName, name);
    const schedule = schedules.get(id);
    if (!schedule) throw new AwsError(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);
    return [id, schedule];
  }

  /** Answers with the instant asked for. */
  function check({ Name, GroupName, Target, FlexibleTimeWindow, ...request }: CreateScheduleCommandInput): Instant {
    if (!/^[0-9a-zA-Z-_.]{1,64}$/.test(Name ?? ''))
      throw invalid(`name ${Name} must match ^[0-9a-zA-Z-_.]+$, 1 to 64 long`);
    if (!groups.has(GroupName ?? 'default')) {
      throw new AwsError(404, 'ResourceNotFoundException', `Schedule group ${GroupName} does not exist.`);
    }
    const { Mode, MaximumWindowInMinutes: window } = FlexibleTimeWindow ?? {};
    const isWindow = Mode === 'FLEXIBLE' && window !== undefined && window >= 1 && window <= 1440;
    if (!isWindow && (Mode !== 'OFF' || window !== undefined)) {
      throw invalid('FlexibleTimeWindow must be OFF, or FLEXIBLE with a window of 1 to 1440 minutes');
    }
    if (!Target?.RoleArn?.startsWith('arn:aws:iam:')) throw invalid('Target.RoleArn must be the ARN of a role');
    if (!targets.has(Target.Arn ?? '')) throw invalid(`Target.Arn ${Target.Arn} is no queue of this machine`);
    if (Buffer.byteLength(Target.Input ?? '') > 256 * 1024) throw invalid('Target.Input is larger than 256 KB');
    const at = instantOf(request.ScheduleExpression ?? '', request.ScheduleExpressionTimezone ?? 'UTC');
    if (at <= clock.now()) throw invalid('The schedule expression lies in the past');
    return at;
  }

  function firing(at: Instant): Instant {
    if (!withinMinute) return at;
    const start = new Date(Math.floor(Date.parse(at) / minute) * minute).toISOString();
    return plus(start, withinMinute());
  }
}

const idOf = (group = 'default', name = '') => `${group}/${name}`;
const arnOf = (id: string) => `arn:aws:scheduler:${region}:${account}:schedule/${id}`;
const invalid = (message: string) => new AwsError(400, 'ValidationException', message);

/** `at(…)` knows no zone and no part of a second. */
function instantOf(expression: string, zone: string): Instant {
  const local = /^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(expression)?.[1];
  if (!local) throw invalid(`Invalid Schedule Expression ${expression}: one machine knows at(yyyy-mm-ddThh:mm:ss)`);
  try {
    return new Date(
      Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(zone).epochMilliseconds,
    ).toISOString();
  } catch {
    throw invalid(`Invalid Schedule Expression ${expression} in ${zone}`);
  }
}
