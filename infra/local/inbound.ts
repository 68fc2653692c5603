import type { Instant } from '../../shared/journey/instant.ts';
import { region } from './endpoints/wire.ts';

/** What the sending server said, and what SES thinks of the mail. */
export interface Envelope {
  /** Envelope sender; empty for bounces. The From address when absent. */
  sender?: string;
  spam?: 'PASS' | 'FAIL' | 'GRAY';
  virus?: 'PASS' | 'FAIL' | 'GRAY';
  dmarc?: 'pass' | 'fail';
}

/** Puts above a mail what SES puts there when it receives it. Line ends become those of the mail standard. */
export function received(
  raw: Buffer,
  recipients: readonly string[],
  id: string,
  now: Instant,
  envelope: Envelope,
): Buffer {
  const text = raw.toString('latin1').replaceAll(/\r?\n/g, '\r\n');
  const { sender = fromAddress(text), spam = 'PASS', virus = 'PASS', dmarc = 'pass' } = envelope;
  const domain = sender.split('@')[1] ?? 'mail.invalid';
  const headers = [
    `Return-Path: <${sender}>`,
    `Received: from ${domain} (${domain} [192.0.2.1])`,
    ` by inbound-smtp.${region}.amazonaws.com with SMTP id ${id}`,
    ` for <${recipients[0] ?? ''}>;`,
    ` ${new Date(now).toUTCString().replace('GMT', '+0000 (UTC)')}`,
    `X-SES-Spam-Verdict: ${spam}`,
    `X-SES-Virus-Verdict: ${virus}`,
    'Received-SPF: pass (spfCheck: pass)',
    `Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=${sender}; dkim=${dmarc} header.i=@${domain};`,
    ` dmarc=${dmarc} header.from=${domain};`,
    `X-SES-RECEIPT: ${id}`,
  ];
  return Buffer.from(`${headers.join('\r\n')}\r\n${text}`, 'latin1');
}

function fromAddress(text: string): string {
  const [headers = ''] = text.split('\r\n\r\n', 1);
  const from = /^from:((?:.|\r\n[ \t])*)/im.exec(headers)?.[1] ?? '';
  return (/<([^<>\s]+)>/.exec(from) ?? /([^\s<>"]+@[^\s<>"]+)/.exec(from))?.[1] ?? '';
}
