import { readMail } from '../../shared/mail/read/read-mail.ts';

/** A raw mail of header lines and a body; `From`, `To` and `Subject` are a customer's answer where none are given. */
export function raw(headers: Record<string, string | string[]> = {}, body = 'It broke.'): string {
  const all = { From: 'Ann Berg <Ann@Home.example>', To: 'shop@shop.example', Subject: 'Re: Your order', ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}`));
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

export const read = (mail: string | Uint8Array) =>
  readMail(typeof mail === 'string' ? new TextEncoder().encode(mail) : mail);

/** A multipart of parts, each its header lines and content. */
export const multipart = (
  type: string,
  ...parts: [headers: string, content: string][]
): [Record<string, string>, string] => [
  { 'Content-Type': `multipart/${type}; boundary="b"` },
  `${parts.map(([headers, content]) => `--b\r\n${headers}\r\n\r\n${content}\r\n`).join('')}--b--\r\n`,
];
