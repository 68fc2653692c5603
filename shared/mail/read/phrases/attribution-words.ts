/**
 * "wrote" as mail clients say it over a quotation, a language a row. From the translations of Evolution 3.46 and
 * Roundcube 1.6 (mailreplyintro), and the wording of Gmail, Apple Mail, Outlook, Thunderbird and Lotus Notes.
 */
const spaced: Record<string, string> = {
  en: 'wrote, writes, has written, said',
  af: 'skryf, het geskryf',
  ar: 'كتب, كتبت, كتب/ت',
  az: 'yazıb, yazdı',
  be: 'піша, напісаў, напісала',
  bg: 'написа, пише, писа',
  bn: 'লিখেছেন, লিখেছিলেন',
  ca: 'va escriure, ha escrit, escrigué, escriu, missatge de',
  cs: 'napsal, napsala, napsal(a), napsal/a, píše',
  cy: 'ysgrifennodd',
  da: 'skrev, skriver, har skrevet',
  de: 'schrieb, schreibt, geschrieben, schrieben',
  el: 'έγραψε, γράφει',
  eo: 'skribis',
  es: 'escribió, escribe, ha escrito, escribio',
  et: 'kirjutas, kirjutas järgmist, kirjutab',
  eu: 'idatzi du, idatzi zuen, igorleak hau idatzi du',
  fa: 'نوشت, نوشته, نوشته است',
  fi: 'kirjoitti, kirjoittaa',
  fr: 'a écrit, écrit, a ecrit, écrivait',
  ga: 'scríobh',
  gl: 'escribiu',
  he: 'כתב, כתבה, כתב/ה, מאת',
  hi: 'ने लिखा, लिखा',
  hr: 'napisao je, napisala je, je napisao, je napisala, napisao/la, napisao(la), piše, je pisao, napisao, napisala',
  hu: 'írta, ezt írta, a következőt írta, írt',
  hy: 'գրեց',
  id: 'menulis',
  is: 'skrifaði, skrifar',
  it: 'ha scritto, scrive, scrisse',
  ka: 'დაწერა',
  kk: 'жазды',
  kn: 'ಬರೆದಿದ್ದಾರೆ',
  lb: 'schreift',
  lt: 'rašė, parašė',
  lv: 'rakstīja, raksta',
  mk: 'напиша, пишува',
  ml: 'എഴുതിയിരിക്കുന്നു, എഴുതി',
  mr: 'लिहिले',
  nl: 'schreef, schrijft, geschreven',
  no: 'skrev, skriver, skreiv',
  pl: 'napisał, napisała, napisał(a), napisał/a, pisze, pisał, napisana przez, napisane przez',
  pt: 'escreveu, escreve',
  ro: 'a scris, scrie',
  ru: 'писал, писала, писал(а), пишет, написал, написала, написал(а)',
  sk: 'napísal, napísala, napísal(a), napísal/a, píše',
  sl: 'je napisal, je napisala, napisal, napisala, napisal(a), piše, je pisal',
  sq: 'shkroi, ka shkruar',
  sr: 'је написао, је написала, је написао/ла, написао, написала, написа, пише, је писао, je napisao, je napisala, napisa, piše',
  sv: 'skrev, skriver, har skrivit',
  ta: 'எழுதியது, எழுதினார், எழுதியதாவது, எழுதியுள்ளார்',
  te: 'రాశారు, వ్రాశారు',
  tr: 'yazdı, yazmış, şunu yazdı, şunları yazdı, yazıyor',
  uk: 'пише, написав, написала, писав, писала, написав(ла)',
  vi: 'đã viết, viết',
};

/** Languages that put no space between words. */
const unspaced = [
  '写道',
  '寫道',
  '写到',
  '寫到',
  '提到',
  '撰写',
  '撰寫',
  '写：',
  '寫：',
  '书き',
  '書きました',
  '書いた',
  'のメール',
  '작성',
  '쓴 내용',
  '쓴 글',
  '썼습니다',
  '님의 말',
  '쓰셨습니다',
  'เขียนว่า',
  'เขียน',
  'បានសរសេរ',
];

/** Words that open an attribution line: "On …", "Am …", "Le …". Only read together with a date. */
const openers =
  'on|at|in a message dated|in einer email vom|am|um|le|el|il giorno|il|em|a|ai|op|dne|dňa|dnia|w dniu|v|vo|u|dana|den|de|pe|în|in|la data de|data|kuupäev|ti|ma|ke|to|pe|la|su|στις|την|на|в|у|во|дана|vào|pada|pada tanggal|më|je|lo|o|ar|þann|ngày|tarihinde|في|بتاريخ|در|روز|בתאריך|ב|ב-|在|於|于|quoting|zitat von|citando|cita|selon|missatge de|quoted from|zitiere';

const alternatives = (words: string[]) =>
  words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()/.-]/g, '\\$&'))
    .join('|');

const list = Object.values(spaced).flatMap((row) =>
  row
    .normalize('NFC')
    .split(',')
    .map((word) => word.trim()),
);

/** A verb of writing, as a word of its own. */
export const wroteWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(list)})(?![\\p{L}\\p{M}])|${alternatives(unspaced)}`,
  'iu',
);

/** Ends in a verb of writing. */
export const endsInWrote = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${alternatives(list)})$|(?:${alternatives(unspaced)})$`,
  'iu',
);

/** Opens a line that names whom it quotes and nothing else. */
export const opensQuoting =
  /^(?:quoting|quoted from|zitat von|zitiere|citando|citiert von|cita di|citat från|citat fra|quoting from)(?!\p{L})/iu;

export const opensAttribution = new RegExp(`^(?:${openers})(?![\\p{L}\\p{M}])`, 'iu');
