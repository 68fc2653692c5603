/**
 * Lines that a device or an app sets under a mail ("Sent from my iPhone"), a language a row, whole; `…` stands for a few words.
 * As Apple, Outlook, Gmail, Yahoo, Samsung and other makers write them.
 */
const phrases: Record<string, string> = {
  en: 'sent from …, sent via …, sent with …, sent by …mail, sent on the go…, sent using …, sent through …, get outlook for …, download outlook for …',
  ar: 'أرسلت من …, أُرسلت من …, أرسل من …, أُرسل من …, تم الإرسال من …, مرسل من …, تم إرسالها من …, ارسل من …, الحصول على outlook …, احصل على outlook …',
  be: 'адпраўлена з …',
  bg: 'изпратено от …, изпратено с …, изпратено чрез …, изтеглете outlook за …, вземете outlook за …, получете outlook за …',
  ca: 'enviat des de …, enviat des del …, obtenir outlook per a …',
  cs: 'odesláno z …, odesláno ze …, posláno z …, odesláno pomocí …, získejte outlook …, získat outlook …, stáhnout outlook …',
  'da, no':
    'sendt fra …, sendt frå …, sendt med …, sendt via …, hent outlook til …, hent outlook for …, få outlook for …, få outlook til …, skaff deg outlook for …, last ned outlook for …',
  de: 'von meinem … gesendet, von meiner … gesendet, gesendet von …, gesendet mit …, gesendet über …, diese nachricht wurde von meinem … gesendet, diese mail wurde von meinem … gesendet, diese nachricht wurde mit … gesendet, mit … gesendet, holen sie sich outlook für …, outlook für … beziehen, outlook für … herunterladen, von mobilgerät gesendet, vom handy gesendet, am handy geschrieben',
  el: 'εστάλη από …, στάλθηκε από …, αποστολή από …, απεστάλη από …, εστάλη μέσω …, λήψη του outlook για …, αποκτήστε το outlook για …, κατεβάστε το outlook …',
  es: 'enviado desde …, enviado con …, enviado mediante …, enviado a través de …, enviado por …, obtener outlook para …, descargar outlook para …',
  et: 'saadetud minu …, saadetud …st, saadetud …lt, saadetud …ga, hangi outlook …, hankige outlook …, laadi alla outlook …',
  eu: 'bidalita …',
  fa: 'ارسال شده از …, فرستاده شده از …',
  fi: 'lähetetty …, hanki outlook …, lataa outlook …',
  fr: "envoyé de …, envoyé depuis …, envoyé à partir de …, envoyé à partir d'…, envoyé d'…, envoyé avec …, envoyé via …, envoyé par …, expédié de mon …, message envoyé depuis …, message envoyé de …, obtenez outlook pour …, obtenir outlook pour …, télécharger outlook pour …, provenance : …",
  gl: 'enviado dende …',
  he: 'נשלח מ…, נשלח מן …, נשלח באמצעות …, נשלח דרך …, קבל את outlook …, הורד את outlook …, קבלת outlook …',
  hi: 'मेरे … से भेजा गया, … से भेजा गया, … से भेजा',
  hr: 'poslano s …, poslano sa …, poslano putem …, šaljem s …, preuzmite outlook za …, nabavite outlook za …, dobite outlook za …',
  hu: 'küldve …, elküldve …, …ról küldve, …ről küldve, …l küldve, …val küldve, küldés …ról, küldés …ről, outlook … beszerzése, az outlook … letöltése, szerezze be az outlookot …',
  id: 'dikirim dari …, terkirim dari …, dapatkan outlook untuk …, unduh outlook untuk …',
  it: "inviato da …, inviato dal …, inviato dall'…, inviata da …, inviato con …, inviato tramite …, scarica outlook per …, ottieni outlook per …",
  ja: '…から送信, …より送信, …から送信されました, …を使用して送信, …からの送信, outlook … を入手, … 版 outlook を入手, … 版の outlook を入手する',
  ko: '나의 …에서 보냄, 내 …에서 보냄, …에서 보냄, …에서 보냈습니다, …에서 전송, …에서 보낸 메일, …에서 발송, …을 통해 보냄, …로 보냄, …용 outlook 다운로드, …용 outlook 가져오기',
  lt: 'išsiųsta iš …, siųsta iš …, gauti „outlook“ …, gaukite outlook …, atsisiųskite outlook …',
  lv: 'nosūtīts no …, sūtīts no …, iegūstiet outlook …, iegūt outlook …',
  mk: 'испратено од …',
  ms: 'dihantar dari …',
  nl: 'verzonden vanaf …, verzonden met …, verstuurd vanaf …, verstuurd met …, verstuurd via …, verzonden via …, download outlook voor …, outlook voor … downloaden',
  pl: 'wysłane z …, wysłano z …, wysłane przez …, wysłano za pomocą …, wysłane za pomocą …, wysłane przy użyciu …, pobierz outlook dla …, pobierz program outlook …, uzyskaj outlooka …, uzyskaj program outlook …',
  pt: 'enviado de meu …, enviado do meu …, enviado do …, enviado da …, enviado a partir do …, enviado pelo …, enviado através de …, enviado via …, enviado de …, obter outlook para …, obter o outlook para …, baixar outlook para …',
  ro: 'trimis de pe …, trimis din …, trimis cu …, trimis prin …, obțineți outlook pentru …, obţineţi outlook …, descărcați outlook pentru …',
  ru: 'отправлено с …, отправлено из …, отправлено со …, отправлено от …, отправлено через …, послано с …, скачать outlook для …, получить outlook для …, загрузить outlook для …',
  sk: 'odoslané z …, odoslané zo …, odoslané pomocou …, odoslané cez …, poslané z …, získať outlook …, získajte outlook …, stiahnuť outlook …',
  sl: 'poslano z …, poslano iz …, prenesite outlook …, pridobite outlook za …',
  sq: 'dërguar nga …',
  sr: 'poslato sa …, poslato s …, poslato iz …, poslato putem …, послато са …, послато из …, послато с …, послато преко …, преузмите outlook …, набавите outlook …',
  sv: 'skickat från …, skickat med …, skickat via …, sänt från …, hämta outlook för …, skaffa outlook för …',
  ta: 'எனது …இலிருந்து அனுப்பப்பட்டது, …லிருந்து அனுப்பப்பட்டது, … அனுப்பப்பட்டது, …இல் இருந்து அனுப்பப்பட்டது',
  th: 'ส่งจาก…, รับ outlook สำหรับ …',
  tr: "…dan gönderildi, …den gönderildi, …tan gönderildi, …ten gönderildi, … ile gönderildi, … gönderildi, outlook … edinin, … için outlook’u edinin, … için outlook'u edinin, … için outlook’u indirin, … için outlook'u indirin",
  uk: 'надіслано з …, надіслано із …, надіслано через …, відправлено з …, відправлено із …, завантажити outlook для …, отримати outlook для …, отримайте outlook для …',
  vi: 'đã gửi từ …, được gửi từ …, gửi từ …, gửi bằng …, tải outlook cho …',
  zh: '发自我的…, 發自我的…, 从我的…发送, 從我的…傳送, 从我的…发出, 來自我的…, 来自我的…, 从…发送, 從…傳送, 發送自…, 发送自…, 傳送自…, 通过…发送, 透過…傳送, 由…发送, 發自…, 发自…, 获取适用于 … 的 outlook, 取得適用於 … 的 outlook, 下载适用于 … 的 outlook',
};

/** Names that tell an app or a device, for the phrases that a person's sentence could fit as well. */
const device =
  /iphon|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|redmi|oppo|nokia|blackberry|windows|outlook|gmail|yahoo|proton|mail|phone|handy|mobil|smartphone|telefon|téléphone|tablet|htc|sony|xperia|lumia|pixel|motorola|oneplus|honor|vivo|realme|nexus|aqua|boxer|nine|spark|airmail|thunderbird|superhuman|hey|webmail|gmx|web\.de|bluemail|typeapp|edison|verizon|t-mobile|at&t|vodafone|bouygues|orange|sfr|mobile|móvil|mòbil|cellulare|celular|telemóvel|komórk|телефон|смартфон|кінд|мобил|мобіл|携帯|スマホ|手机|手機|휴대폰|핸드폰|هاتف|جوال|טלפון|נייד|mac|ios|device|gerät|puhelim|kännyk|nutiseade|메일|앱|폰|アプリ|应用|應用|dispositivo|appareil|teлефон|κινητό|τηλέφωνο|मोबाइल|फ़ोन|फोन|மொபைல்|கைபேசி|app\b/iu;

const whole = new RegExp(
  `^(?:${Object.values(phrases)
    .flatMap((row) => row.normalize('NFC').split(', '))
    .map((phrase) => phrase.replace(/[.()|]/g, '\\$&').replace(/\s*…\s*/g, '.{0,60}'))
    .join('|')})[.。]?$`,
  'iu',
);

/** A line that a device or an app wrote, not the person. The line without markup; its length is checked here. */
export function isAppFooter(line: string): boolean {
  const bare = line.replace(/\s?[<([]https?:[^>)\]]*[>)\]]/g, '').replace(/^[*_[(]+|[*_\])]+$/g, '');
  if (/^yahoo mail ?:(?: \S+){1,6}$/iu.test(bare)) return true;
  if (bare.length > 110 || !whole.test(bare)) return false;
  // Makers' names are endless: a capital or a figure after the first word, and no comma, tells one from a sentence.
  if (/[,;!?]/.test(bare)) return false;
  return device.test(line) || /\s(?:\p{Lu}|\S*\p{Nd})\S*(?:\s\S+){0,4}$/u.test(bare);
}
