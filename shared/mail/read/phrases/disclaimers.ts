/**
 * Stems that a legal footer or a scanner's advertisement is made of, a language a row: what it speaks of | whom it addresses or
 * what it forbids. A paragraph with a stem of both columns, long and at the end of the words, was set there by a server.
 */
const rows: Record<string, string> = {
  en: 'confidential, privileged, proprietary information | intended recipient, intended solely, intended only, intended for the, named addressee, in error, please delete, notify the sender, unauthorized, unauthorised, prohibited',
  ar: 'سرية, سري | المرسل إليه, بالخطأ, عن طريق الخطأ',
  bg: 'поверителн, конфиденциалн | получател, по погрешка, предназначен',
  ca: 'confidencial | destinatari, per error',
  cs: 'důvěrn | adresát, příjemc, omylem, určen',
  da: 'fortrolig | modtager, ved en fejl, fejlagtigt, slet',
  de: 'vertraulich, rechtlich geschützt | empfänger, adressat, irrtümlich, unbefugt, nicht gestattet, vernichten',
  el: 'εμπιστευτικ, απόρρητ | παραλήπτη, εκ παραδρομής, λάθος',
  es: 'confidencial | destinatari, por error, prohibid',
  et: 'konfidentsiaal | adressaa, saaja, eksikombel, ekslikult',
  fi: 'luottamuksel | vastaanottaja, erehdyks, vahingossa',
  fr: 'confidentiel | destinataire, par erreur, interdit',
  he: 'חסוי, סודי | הנמען, בטעות',
  hi: 'गोपनीय | प्राप्तकर्ता, गलती',
  hr: 'povjerljiv | primatelj, greškom, namijenjen',
  hu: 'bizalmas | címzett, tévedés',
  id: 'rahasia | penerima',
  it: 'riservat, confidenzial | destinatari, per errore, vietat',
  ja: '機密, 秘密 | 宛先, 受信者, 誤って, 受取人',
  ko: '기밀, 비밀 | 수신인, 수신자, 잘못',
  lt: 'konfidencial | gavėj, adresat, per klaidą, skirt',
  lv: 'konfidenciāl | adresāt, saņēmēj, kļūdas, paredzēt',
  nl: 'vertrouwelijk | geadresseerde, ontvanger, abusievelijk, ten onrechte, bestemd',
  no: 'konfidensiel, fortrolig | mottaker, ved en feil, feilaktig',
  pl: 'poufn | adresat, odbiorc, omyłkow, przez pomyłkę, przeznaczon',
  pt: 'confidencia | destinatári, por engano, por erro, proibid',
  ro: 'confidențial, confidenţial | destinatar, din greșeală, eroare',
  ru: 'конфиденциальн | получател, адресат, по ошибке, предназначен',
  sk: 'dôvern | adresát, príjemc, omylom, určen',
  sl: 'zaupn | prejemnik, naslovnik, pomotoma, namenjen',
  sr: 'poverljiv, поверљив | primalac, primaoc, прималац, примаоц, greškom, грешком',
  sv: 'konfidentiel, sekretess | mottagare, av misstag, avsedd',
  ta: 'ரகசிய, இரகசிய | பெறுநர்',
  th: 'ความลับ | ผู้รับ',
  tr: 'gizli | alıcı, yanlışlıkla',
  uk: 'конфіденційн | одержувач, отримувач, адресат, помилково',
  vi: 'bảo mật, bí mật | người nhận',
  zh: '保密, 机密, 機密 | 收件人, 误收, 誤收, 接收人, 收件者',
};

/** What scanners and printers' friends add, whole in one line. */
const added =
  /\b(?:virus[- ]free|checked (?:for|by).{0,30}(?:virus|antivirus|avast|avg)|(?:consider|think of) the environment before printing|scanned (?:for|by).{0,30}(?:virus|mailscanner|mimecast)|www\.avast\.com|frei von viren|sans virus|libre de virus|privo di virus|без вирусов|pense à l'environnement avant|denken sie an die umwelt)\b/iu;

/** Stems of "mail" and "message": such a footer speaks of itself. */
const ofMail =
  /mail|posta|messag|messaggi|mensaje|mensagem|missatge|correo|courriel|nachricht|bericht|meddel|melding|viesti|wiadomo|zpráv|správ|sporočil|poruk|сообщ|письм|повідом|лист|съобщ|писм|порук|μήνυμ|mesaj|ileti|üzenet|levél|laišk|praneš|vēstul|ziņ|kir[ij]|sõnum|メール|メッセージ|邮件|郵件|信息|메일|메시지|رسال|بريد|הודע|דוא|संदेश|ईमेल|செய்தி|மின்னஞ்சல்|ข้อความ|อีเมล|thư/u;

/** Signs that say as much as two letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const pairs = Object.values(rows).map((row) =>
  row
    .normalize('NFC')
    .split('|')
    .map((stems) => stems.split(',').map((stem) => stem.trim())),
);

/** Whether a paragraph is a legal footer or an advertisement of a scanner. `paragraph` is lower case, its lines joined. */
export function isDisclaimer(paragraph: string): boolean {
  if (paragraph.length < 240 && added.test(paragraph)) return true;
  if (paragraph.length + (paragraph.match(dense) ?? []).length < 60 || !ofMail.test(paragraph)) return false;
  return pairs.some((columns) => columns.every((stems) => stems.some((stem) => paragraph.includes(stem))));
}
