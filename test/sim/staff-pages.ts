import type { SentMail } from '../../infra/local/endpoints/mail.ts';
import { environment } from '../../infra/local/endpoints/services.ts';
import { hour, type Instant, plus } from '../../shared/journey/instant.ts';
import { mailTags } from '../../shared/names.ts';
import { openSending } from '../../shared/store/sending.ts';
import { form } from './customer-pages.ts';
import { publicUrl, type Stage } from './stage.ts';

/** Presses a button on the page that the alert links to; nothing happens where somebody was faster. */
export async function actOnPage(stage: Stage, mail: SentMail, fields: Record<string, string>): Promise<void> {
  const path = linkIn((await mail.mime()).toString(), '/t/');
  if (!path) throw new Error('an alert without a link to the touchpoint');
  const version = hidden('version', await get(stage, path));
  if (version) await post(stage, path, { ...fields, version });
}

/** Mail to customers stopped: the manager looks into it, signs in and lets it go again. */
export function resumeSending(stage: Stage, at: Instant): void {
  const manager = stage.shop.staff.find(({ role }) => role === 'manager');
  stage.plan({ at, what: 'the manager resumes', act: resume });

  async function resume(): Promise<void> {
    const state = openSending({ aws: stage.system.aws, env: environment(publicUrl) });
    if (!(await state.load(stage.system.clock.now()))?.paused) return;
    await post(stage, '/desk/sign-in', { email: manager?.email ?? '' });
    const mail = stage.system.outbox().findLast(({ tags }) => tags[mailTags.what] === 'sign-in');
    const link = mail && linkIn((await mail.mime()).toString(), '/desk/sign-in/');
    const signedIn = link ? (await post(stage, link, {})).headers['set-cookie'] : undefined;
    const cookie = [signedIn ?? []]
      .flat()
      .map((one) => one.split(';')[0])
      .join('; ');
    const csrf = hidden('csrf', await get(stage, '/desk', { cookie })) ?? '';
    await post(stage, '/desk', { action: 'resume-sending', csrf }, { cookie });
    // Until it is done.
    resumeSending(stage, plus(stage.system.clock.now(), hour));
  }
}

async function get({ system }: Stage, path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await system.request({ method: 'GET', path, headers, body: '' })).body.toString();
}

const post = ({ system }: Stage, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  system.request({
    method: 'POST',
    path,
    headers: { ...form, ...headers },
    body: new URLSearchParams(fields).toString(),
  });

const hidden = (name: string, page: string): string | undefined =>
  new RegExp(`name="${name}"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="${name}"`)
    .exec(page)
    ?.slice(1)
    .find(Boolean);

const linkIn = (mime: string, path: string): string | undefined =>
  new RegExp(`${publicUrl}(${path}[^\\s"<>]+)`).exec(mime.replaceAll('=\r\n', '').replaceAll('=3D', '='))?.[1];
