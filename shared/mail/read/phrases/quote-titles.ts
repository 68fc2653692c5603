/**
 * Titles that clients set over a quoted | a forwarded mail, a language a row. From the translations of Evolution 3.46,
 * Roundcube 1.6, and the wording of Gmail, Apple Mail, Outlook, Thunderbird, Yahoo, Samsung and web mailers.
 */
const titles: Record<string, string> = {
  en: 'original message, original e-mail, original email, original mail, reply message, reply to message, original appointment, quoted message, previous message | forwarded message, forwarded mail, forwarded email, forwarded e-mail, begin forwarded message, begin forwarded mail, start of forwarded message, message forwarded, end forwarded message, forwarded by, forwarded letter',
  af: 'oorspronklike boodskap | aangestuurde boodskap',
  ar: 'الرسالة الأصلية, الرسالة الأساسية | رسالة ممرّرة, رسالة معاد توجيهها, رسالة معاد توجيها, بدء الرسالة المعاد توجيهها, بدء الرسالة التي أُعيد توجيهها',
  az: 'orijinal məktub, yönləndirilmiş mesaj | ötürülülən məktub',
  be: 'арыгінальнае паведамленне, зыходны ліст | перасланае паведамленне',
  bg: 'оригинално писмо, оригинално съобщение | препратено писмо, препратено съобщение, начало на препратеното съобщение',
  ca: 'missatge original | missatge reenviat, inici del missatge reenviat, comença el missatge reenviat',
  cs: 'původní zpráva, původní e-mail, původní email | přeposlaná zpráva, přeposlaný e-mail, začátek přeposlané zprávy, předmětem přeposlané zprávy, začátek přeposílaného e-mailu, forwardovaná zpráva',
  cy: 'neges wreiddiol | ',
  da: 'oprindelig meddelelse, oprindelig besked, original besked, original meddelelse, oprindeligt brev, oprindelig mail | videresendt meddelelse, videresendt besked, videresendt brev, videresendt mail, start på videresendt besked, start på videresendt meddelelse',
  de: 'ursprüngliche nachricht, originalnachricht, original-nachricht, original nachricht, ursprüngliche mail, ursprüngliche e-mail, original-mail, originaltermin, vorherige nachricht | weitergeleitete nachricht, weitergeleitete e-mail, weitergeleitete mail, anfang der weitergeleiteten nachricht, anfang der weitergeleiteten e-mail, ende der weitergeleiteten nachricht, weitergeleitet von',
  el: 'αρχικό μήνυμα | προωθημένο μήνυμα, έναρξη προωθημένου μηνύματος, μήνυμα που προωθήθηκε, προωθούμενο μήνυμα, αρχή προωθημένου μηνύματος',
  eo: 'originala mesaĝo, origina mesaĝo | plusendita mesaĝo',
  es: 'mensaje original, correo original, mensaje de origen, mensaje enviado | mensaje reenviado, correo reenviado, inicio del mensaje reenviado, comienzo del mensaje reenviado',
  et: 'algne sõnum, algne kiri, esialgne kiri, algupärane sõnum, originaalsõnum, algne teade | edastatud sõnum, edastatud kiri, edasisaadetud kiri, edastatud sõnumi algus',
  eu: 'jatorrizko mezua | birbidalitako mezua',
  fa: 'پیام اصلی | پیام ارجاع داده شده, پیام هدایت شده',
  fi: 'alkuperäinen viesti, alkup. viesti | välitetty viesti, edelleenlähetetty viesti, välitetty viesti alkaa, välitettävä viesti alkaa, edelleenlähetetty sähköposti',
  fr: "message d'origine, message initial, message original, courriel original, e-mail d'origine, mail original, e-mail original, message précédent | message transféré, mail transféré, courriel transféré, message réexpédié, début du message réexpédié, début du message transféré, début de message transféré, message transmis, envoyé à partir d'un message transféré, fin du message transféré",
  ga: 'bunteachtaireacht, an teachtaireacht bhunaidh | ',
  gl: 'mensaxe orixinal | mensaxe reencamiñada',
  he: 'הודעה מקורית, ההודעה המקורית | הודעה מועברת, הודעה שהועברה, תחילת ההודעה שהועברה, תחילת הודעה שהועברה',
  hi: 'मूल संदेश, मौलिक संदेश | अग्रेषित संदेश, अग्रेषित किया गया संदेश',
  hr: 'izvorna poruka, originalna poruka | proslijeđena poruka, početak proslijeđene poruke, prosljeđena poruka',
  hu: 'eredeti üzenet, eredeti levél, eredeti e-mail | továbbított üzenet, továbbított levél, továbbított e-mail, a továbbított üzenet kezdete, továbbított üzenet kezdete, kezdődik a továbbított üzenet',
  id: 'pesan asli, isi pesan asli | pesan terusan, pesan diteruskan, mulai pesan terusan, pesan yang diteruskan',
  is: 'upprunaleg skilaboð | áframsend skilaboð',
  it: 'messaggio originale, messaggio originario, mail originale | messaggio inoltrato, messaggio inoltrato da, inizio messaggio inoltrato, inizio del messaggio inoltrato, messaggio reindirizzato, inizia messaggio inoltrato',
  ja: '元のメッセージ, オリジナルのメッセージ, オリジナルメッセージ, 元のメール, 元メッセージ | 転送するメッセージ, 転送メッセージ, 転送されたメッセージ, 転送されたメール, 転送メール, 以下、転送メッセージ',
  ka: 'ორიგინალი შეტყობინება | ',
  ko: '원본 메시지, 원본메시지, 원본 메일, 원본 이메일, 원본메일 | 전달된 메시지, 전달된 이메일, 전달된 메일, 전달한 메시지, 전달 메시지 시작',
  lt: 'originalus laiškas, pradinis laiškas, pirminis laiškas, pradinis pranešimas | persiųstas laiškas, persiunčiamas laiškas, persiųstas pranešimas, peradresuotas laiškas',
  lv: 'sākotnējā vēstule, oriģinālais ziņojums, oriģinālā ziņa, sākotnējais ziņojums, sākotnējā ziņa | pārsūtīta vēstule, pārsūtīts ziņojums, pārsūtītā ziņa, tālāk nosūtīts ziņojums',
  mk: 'оригинална порака | препратена порака',
  ms: 'mesej asal | mesej dimajukan, mesej yang dimajukan',
  nl: 'oorspronkelijk bericht, origineel bericht, oorspronkelijke bericht, oorspronkelijke e-mail, origineel mail | doorgestuurd bericht, doorgestuurde bericht, begin doorgestuurd bericht, doorgestuurde e-mail, begin van doorgestuurd bericht, doorgezonden bericht',
  no: 'opprinnelig melding, original melding, opphavleg melding, opprinneleg melding, opprinnelig e-post | videresendt melding, vidaresendt melding, videresendt e-post, start på videresendt melding, start på videresendt e-post',
  pl: 'wiadomość oryginalna, oryginalna wiadomość, oryginalny e-mail | wiadomość przekazywana, wiadomość przekazana, przekazana wiadomość, przekazywana wiadomość, treść przekazanej wiadomości, początek przekazywanej wiadomości, początek przekazanej wiadomości, wiadomość przesłana dalej, przesłana wiadomość, rozpoczęcie przekazanej wiadomości',
  pt: 'mensagem original, e-mail original, email original, mensagem enviada | mensagem encaminhada, mensagem reencaminhada, início da mensagem encaminhada, início da mensagem reencaminhada, início de mensagem reencaminhada, começo da mensagem encaminhada',
  ro: 'mesaj original, mesajul original, mesaj initial, mesaj inițial | mesaj redirecționat, mesaj redirecţionat, mesaj înaintat, mesaj transmis, începe mesajul redirecționat, început mesaj redirecționat, începutul mesajului redirecționat, mesaj retransmis',
  ru: 'исходное сообщение, исходное письмо, оригинальное сообщение, оригинал сообщения | пересылаемое сообщение, пересланное сообщение, перенаправленное сообщение, начало пересланного сообщения, начало переадресованного сообщения, начало пересылаемого сообщения, пересылаемое письмо, пересланное письмо, конец пересылаемого сообщения',
  sk: 'pôvodná správa, pôvodný e-mail, pôvodný email | preposlaná správa, ďalej odoslaná správa, odoslaná správa, začiatok preposlanej správy, preposlaný e-mail, postúpená správa',
  sl: 'izvirno sporočilo, izvorno sporočilo, prvotno sporočilo | posredovano sporočilo, začetek posredovanega sporočila',
  sq: 'mesazhi orgjinal, mesazhi origjinal | mesazhi i përcjellë',
  sr: 'оригинална порука, изворна порука, originalna poruka, izvorna poruka | прослеђена порука, prosleđena poruka, početak prosleđene poruke, почетак прослеђене поруке',
  sv: 'ursprungligt meddelande, originalmeddelande, ursprungligt mail | vidarebefordrat meddelande, vidarebefordrat mail, vidarebefordrat brev, vidarebefordrad mail, början på vidarebefordrat meddelande, vidarebefordrat mejl, börja vidarebefordrat meddelande',
  ta: 'மூல செய்தி, அசல் செய்தி, அசல் மின்னஞ்சல் | அனுப்பும் செய்தி, முன்னனுப்பிய செய்தி, அனுப்பப்பட்ட செய்தி, முன்னோக்கி அனுப்பிய செய்தி',
  th: 'ข้อความเดิม, ข้อความต้นฉบับ | ข้อความส่งต่อ, ข้อความที่ส่งต่อ, เริ่มข้อความที่ส่งต่อ',
  tr: 'özgün ileti, orijinal mesaj, orijinal ileti, orjinal mesaj, orijinal e-posta | yönlendirilmiş ileti, iletilmiş ileti, iletilen ileti, yönlendirilen ileti, iletilmiş mesaj, iletilen mesaj, başlangıç iletilmiş mesaj, yönlendirilmiş mesaj, yönlendirilen mesaj',
  uk: 'оригінальне повідомлення, вихідне повідомлення, початкове повідомлення, оригінальний лист, початок листа, який пересилається | переслане повідомлення, перенаправлене повідомлення, переслане письмо, початок переспрямованого повідомлення, початок пересланого повідомлення, пересланий лист, переадресоване повідомлення',
  vi: 'thư gốc, tin nhắn gốc | thư đã chuyển tiếp, thư chuyển tiếp, tin nhắn được chuyển tiếp, bắt đầu thư chuyển tiếp, tin nhắn đã chuyển tiếp',
  zh: '原始邮件, 原始信息, 原始郵件, 原邮件, 原郵件, 邮件原件, 原始訊息, 回复的原邮件, 回复的原文, 回覆原文 | 转发的信息, 轉遞的郵件, 转发邮件, 轉寄郵件, 转发的邮件, 轉寄的郵件, 已转发邮件, 已轉寄郵件, 转发信息, 轉寄信件, 转发邮件信息, 开始转发的邮件, 以下是转发邮件, 以下是轉寄的電子郵件, 下面是被转发邮件的信息, 下面是被轉寄郵件的資訊, 轉寄訊息',
};

const column = (index: number): ReadonlySet<string> =>
  new Set(
    Object.values(titles)
      .flatMap((row) => row.normalize('NFC').split('|')[index]?.split(', ') ?? [])
      .map((title) => title.trim().toLowerCase())
      .filter((title) => title !== ''),
  );

/** Titles over the mail that is answered; folded to lower case, without dashes or a colon around them. */
export const originalTitles = column(0);

/** Titles over a mail that is passed on. */
export const forwardTitles = column(1);

/** "message", as titles between dashes hold it that are in no list. */
export const messageWord =
  /(?<!\p{L})(?:e-?mail|mail|message|nachricht|mensaje|messaggio|mensagem|missatge|bericht|boodskap|meddel(?:ande|else)|melding|besked|viesti|wiadomość|zpráva|správa|sporočilo|poruka|порука|сообщение|письмо|повідомлення|лист|съобщение|писмо|паведамленне|порака|μήνυμα|mesaj(?:ul)?|ileti|üzenet|levél|laiškas|pranešimas|vēstule|ziņojums|ziņa|kiri|sõnum|mezua|mesazhi|skilaboð|pesan|mesej|thư|tin nhắn)(?!\p{L})|メッセージ|メール|邮件|郵件|信息|訊息|메시지|메일|رسالة|الرسالة|پیام|הודעה|संदेश|செய்தி|ข้อความ/iu;
