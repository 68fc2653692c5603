import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { change } from '../../shared/change.ts';
import { hour, type Instant, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import { openRing } from '../../shared/ring.ts';
import type { Staff } from '../../shared/shop.ts';
import { openJourneys } from '../../shared/store/journeys.ts';
import { openSending } from '../../shared/store/sending.ts';
import { form } from './customer-pages.ts';
import { publicUrl, type Stage } from './stage.ts';

/** Presses a button on the page that the alert links to; nothing happens where somebody was faster. */
export async function actOnPage(stage: Stage, mail: SentMail, fields: Record<string, string>): Promise<void> {
  const path = linkIn((await mail.mime()).toString(), '/t/');
  if (!path) throw new Error('an alert without a link to the touchpoint');
  const shown = await stage.system.request({ method: 'GET', path, headers: {}, body: '' });
  const version = /name="version"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="version"/
    .exec(shown.body.toString())
    ?.slice(1)
    .find(Boolean);
  if (version) await post(stage, path, { ...fields, version });
}

/** What the page does not do yet: the command itself. */
export function label(stage: Stage, mail: SentMail, { id: staff, name: by }: Staff, at: Instant): void {
  const { system, shop } = stage;
  const world = { aws: system.aws, env: environment(publicUrl), clock: system.clock };
  const log = { info: () => {}, error: () => {} };
  stage.plan({
    at,
    what: 'staff label',
    async act() {
      const changing = { journeys: openJourneys(world), ring: openRing(world), clock: system.clock, shop, log };
      await change(changing, mail.tags[mailTags.journey] ?? '', { do: 'label', unhappy: true, by, staff });
    },
  });
}

/** Mail to customers stopped: the manager, or whoever hears the alarm, looks into it, signs in and lets it go again. */
export function resumeSending(stage: Stage, at: Instant): void {
  const manager = stage.shop.staff.find(({ role }) => role === 'manager');
  stage.plan({ at, what: 'the manager resumes', act: resume });

  async function resume(): Promise<void> {
    const state = openSending({ aws: stage.system.aws, env: environment(publicUrl) });
    if (!(await state.load(stage.system.clock.now()))?.paused) return;
    await post(stage, '/desk', { email: manager?.email ?? '' });
    const mail = stage.system.outbox().findLast(({ tags }) => tags[mailTags.what] === 'sign-in');
    const link = mail && linkIn((await mail.mime()).toString(), '/desk/');
    const cookie = link && (await post(stage, link, {})).headers['set-cookie']?.[0]?.split(';')[0];
    if (cookie) await post(stage, '/desk', { action: 'resume-sending' }, { cookie });
    // Until it is done.
    resumeSending(stage, plus(stage.system.clock.now(), hour));
  }
}

const post = (stage: Stage, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  stage.system.request({
    method: 'POST',
    path,
    headers: { ...form, ...headers },
    body: new URLSearchParams(fields).toString(),
  });

const linkIn = (mime: string, path: string): string | undefined =>
  new RegExp(`${publicUrl}(${path}[\\w.=-]+)`).exec(mime.replaceAll('=\r\n', ''))?.[1];
