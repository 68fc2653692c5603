/** A plain mail as a customer's program would send it. */
export const mime = (mail: {
  from: string;
  to: string;
  subject: string;
  text: string;
  date: string;
  headers?: Record<string, string>;
}): Buffer =>
  Buffer.from(
    [
      `From: ${mail.from}`,
      `To: ${mail.to}`,
      `Subject: ${mail.subject}`,
      `Date: ${new Date(mail.date).toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${mail.date.replaceAll(/\D/g, '')}.${mail.from}>`,
      ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      mail.text,
      '',
    ].join('\r\n'),
  );
