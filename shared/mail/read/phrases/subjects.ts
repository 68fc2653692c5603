/** Openings of subjects that only automatic answers have, a language a row. From Exchange, Gmail and common responders. */
const autoReplies: Record<string, string> = {
  en: "automatic reply, auto reply, auto-reply, autoreply, automated reply, auto response, auto-response, autoresponse, automatic response, automated response, auto-response from, out of office, out-of-office, out of the office, out of office reply, out of office autoreply, ooo, ooto, vacation reply, vacation message, vacation notice, vacation response, vacation auto-reply, on vacation, on holiday, on leave, away from my mail, away from the office, i am out of the office, i am currently out of the office, autoresponder, automatically generated reply, auto acknowledgement, annual leave, away notice, i am away, i'm out of the office, absence",
  ar: 'رد تلقائي, رد آلي, الرد التلقائي, خارج المكتب',
  bg: 'автоматичен отговор, извън офиса, отсъствие',
  ca: "resposta automàtica, fora de l'oficina",
  cs: 'automatická odpověď, mimo kancelář, nepřítomnost, automaticka odpoved',
  da: 'automatisk svar, autosvar, ikke på kontoret, fraværende, automatisk besked, ikke til stede',
  de: 'automatische antwort, autoantwort, automatische rückmeldung, abwesenheitsnotiz, abwesenheitsnachricht, abwesenheit, abwesenheitsmeldung, abwesenheitsassistent, abwesenheitsbenachrichtigung, abwesend, nicht im büro, bin im urlaub, urlaubsmeldung, urlaubsbenachrichtigung, automatische empfangsbestätigung, automatische eingangsbestätigung, außer haus, büroabwesenheit',
  el: 'αυτόματη απάντηση, εκτός γραφείου, απουσία από το γραφείο',
  es: 'respuesta automática, respuesta automatica, fuera de la oficina, fuera de oficina, autorespuesta, respuesta automatizada, ausencia, ausente',
  et: 'automaatvastus, automaatne vastus, kontorist väljas, puhkusel, autovastus',
  eu: 'erantzun automatikoa',
  fa: 'پاسخ خودکار',
  fi: 'automaattinen vastaus, poissaoloilmoitus, automaattivastaus, lomalla, poissa toimistolta, olen lomalla',
  fr: "réponse automatique, reponse automatique, absence du bureau, absent du bureau, message automatique, hors du bureau, réponse d'absence, notification d'absence, message d'absence, absent(e) du bureau, en congés, je suis absent, absence",
  he: 'תשובה אוטומטית, מענה אוטומטי, מחוץ למשרד, תגובה אוטומטית',
  hi: 'स्वचालित उत्तर, स्वचालित जवाब, स्वत: उत्तर, स्वतः उत्तर, कार्यालय से बाहर',
  hr: 'automatski odgovor, odsutan, izvan ureda, godišnji odmor',
  hu: 'automatikus válasz, házon kívül, irodán kívül, automatikus értesítés, szabadságon vagyok, szabadság, távollét',
  id: 'balasan otomatis, di luar kantor, jawaban otomatis',
  it: "risposta automatica, fuori sede, fuori ufficio, assenza dall'ufficio, assenza, in ferie, messaggio automatico, risponditore automatico",
  ja: '自動応答, 自動返信, 不在通知, 不在応答, 不在のお知らせ, 自動回答, 不在です, 休暇中',
  ko: '자동 회신, 자동회신, 자동 응답, 자동응답, 부재중, 부재 중, 자동 답장',
  lt: 'automatinis atsakymas, automatinis atsakas, ne biure, nesu biure, atostogos, atostogauju',
  lv: 'automātiska atbilde, automātiskā atbilde, automātisks ziņojums, ārpus biroja, atvaļinājumā, prombūtnē',
  ms: 'balasan automatik',
  nl: 'automatisch antwoord, automatische reactie, automatisch bericht, afwezigheidsbericht, afwezig, niet aanwezig, out of office bericht, afwezigheidsmelding, op vakantie, automatisch bericht bij afwezigheid',
  no: 'automatisk svar, autosvar, fraværsmelding, fravær, ikke på kontoret, ute av kontoret, automatisk melding, fraværsassistent',
  pl: 'automatyczna odpowiedź, odpowiedź automatyczna, autoodpowiedź, poza biurem, nieobecność, nieobecny, jestem na urlopie, urlop, autoresponder',
  pt: 'resposta automática, resposta automatica, fora do escritório, ausência temporária, ausência, ausente do escritório, ausente, mensagem automática, em férias, estou de férias',
  ro: 'răspuns automat, raspuns automat, în afara biroului, absent de la birou, in concediu, în concediu',
  ru: 'автоматический ответ, автоответ, автоматическое сообщение, вне офиса, нет на работе, отсутствую на рабочем месте, автоответчик, в отпуске',
  sk: 'automatická odpoveď, mimo kancelárie, neprítomnosť, automaticka odpoved, dovolenka',
  sl: 'samodejni odgovor, avtomatski odgovor, odsotnost, odsoten, odsotna, zunaj pisarne, dopust',
  sq: 'përgjigje automatike',
  sr: 'automatski odgovor, аутоматски одговор, van kancelarije, ван канцеларије, odsutan, одсутан, na odmoru, на одмору',
  sv: 'autosvar, automatiskt svar, frånvaromeddelande, frånvaro, ej på kontoret, inte på kontoret, frånvarande, semester, automatiskt meddelande, automatsvar',
  ta: 'தானியங்கு பதில், தானியங்கி பதில், தன்னியக்க பதில், அலுவலகத்திற்கு வெளியே',
  th: 'ตอบกลับอัตโนมัติ, การตอบกลับอัตโนมัติ, ไม่อยู่ที่สำนักงาน',
  tr: 'otomatik yanıt, otomatik cevap, ofis dışında, ofis dışındayım, otomatik ileti, yıllık izin, izindeyim',
  uk: 'автоматична відповідь, автовідповідь, поза офісом, у відпустці, відсутній на робочому місці',
  vi: 'trả lời tự động, thư trả lời tự động, vắng mặt tại văn phòng',
  zh: '自动答复, 自动回复, 自動回覆, 自動答覆, 自動回復, 外出自动答复, 外出, 不在办公室, 不在辦公室, 外出通知, 自动应答, 休假通知',
};

/** Reply prefixes of mail clients in many languages. */
const replyPrefix =
  /^(?:(?:re|aw|antw|sv|vs|odp|rv|res|rif|r|ynt|yan|vá|vl|ad|atb|ats|απ|σχετ|ответ|отг|відп|na|hdt|رد|תשובה|השב|उत्तर|பதில்|返信|回复|回覆|答复|答覆|답장|회신|ตอบ)(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*)+/iu;

/** Prefixes of mail that is passed on. */
const forwardPrefix =
  /^(?:fwd?|fs|wg|wl|tr|rv|enc|rvs|i|doorst|vs|vb|pd|i̇lt|ilt|yml|прд|пд|пересл|προώθ|πρθ|továbbítás|tov|trs|vm|pers|proslij|إعادة توجيه|הועבר|अग्रेषित|転送|转发|轉寄|轉發|전달|переслано|препратено)(?:\[\d{1,3}\])?\s?[:：]/iu;

/** Openings of subjects of failed delivery. */
const bounces =
  /^(?:undeliver(?:ed|able)|(?:mail|message|e-?mail)? ?(?:delivery|deliverability) (?:fail|status|problem|error|notification|has failed|report|delay|unsuccessful)|(?:mail|message|e-?mail) (?:delivery )?(?:could not be|not|was not|failed|cannot be|can not be) ?(?:deliver)?|returned (?:mail|message|e-?mail|to sender)|return(?:ed)? to sender|failure notice|delivery failure|non[- ]?deliver|warning: (?:could not send|message|mail)|failed (?:mail|message|delivery)|rejected mail|(?:mail )?system error|bounced? (?:mail|message)|could not (?:deliver|send)|permanent (?:delivery )?failure|nachricht (?:unzustellbar|nicht zugestellt)|unzustellbar|zustellung fehlgeschlagen|fehler bei der zustellung|non remis|échec de (?:la )?remise|echec de remise|message non (?:remis|distribué)|no se (?:puede|pudo) entregar|no entregado|mensaje no entregado|correo devuelto|error de entrega|impossibile recapitare|non recapitabile|mancato recapito|não (?:entregue|foi possível)|falha na entrega|mensagem não entregue|onbestelbaar|niet bezorgd|kan inte levereras|olevererbart|ikke leveret|kunne ikke leveres|kan ikke leveres|uleverelig|toimitus epäonnistui|ei voitu toimittaa|perille toimittamaton|niedostarczon|nie można dostarczyć|nedoručiteln|nedoruče|nelze doručit|nie je možné doručiť|kézbesíthetetlen|nem kézbesíthető|imposibil de livrat|nelivrat|не удалось доставить|недоставлен|не доставлен|сообщение не доставлено|не вдалося доставити|недоставлено|непоставимо|неуспешна доставка|αδύνατη η παράδοση|αποτυχία παράδοσης|teslim edilemedi|iletilemedi|nije isporučeno|neisporučen|nedostavljiv|ni mogoče dostaviti|toimetamatu|kättetoimetamatu|ei õnnestunud kohale|nepristatyt|nepavyko pristatyti|nav piegādāt|nepiegādāt|تعذر التسليم|لم يتم التسليم|לא ניתן למסירה|לא נמסר|वितरित नहीं|配信不能|配信できません|配信に失敗|送信できません|未送達|配達不能|无法投递|未送达|無法投遞|無法傳遞|未傳遞|退信|无法送达|전송 실패|배달 실패|배달되지|전송되지|반송)/iu;

/** Mail that asks its sender to prove to be human. */
const challenges =
  /(?:confirm|verif|authori[sz]|approv)\w*.{0,40}(?:your (?:e-?mail|message|address)|sender|deliver|human)|challenge[ -]response|(?:action|verification|confirmation|authori[sz]ation) (?:required|requested|needed).{0,30}(?:deliver|message|e-?mail|sender)|sender (?:verification|confirmation)/i;

const phrases = Object.values(autoReplies)
  .flatMap((row) => row.normalize('NFC').split(', '))
  .sort((a, b) => b.length - a.length)
  .map((phrase) => phrase.replace(/[()]/g, '\\$&'));

/** The phrase alone, or the phrase and then a sign before the rest: "Automatic reply: your order". */
const autoReply = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${phrases.join('|')})(?: ?[!.…]*$| ?[:：(\\[<"|–—]| -|-\\s|, |\\s(?:re|aw|from|until|by|bis|jusqu|hasta|till)\\b)`,
  'iu',
);

const head = (subject: string): string => subject.trim().slice(0, 300);

/** Only an automatic answer is called so. A person's answer to one begins with a reply prefix. */
export const isAutoReplySubject = (subject: string): boolean =>
  autoReply.test(head(subject)) || notesAway.test(head(subject));

/** Notes, in the language of whoever is away: "AUTO: Ann Example is out of the office (returning 05/01/2026)". */
const notesAway = /^AUTO: .+\(.*\d/;

export const isBounceSubject = (subject: string): boolean => bounces.test(head(subject));

export const isChallengeSubject = (subject: string): boolean => challenges.test(head(subject));

export const isReplySubject = (subject: string): boolean => replyPrefix.test(head(subject));

export const isForwardSubject = (subject: string): boolean => forwardPrefix.test(head(subject));

export const withoutReplyPrefix = (subject: string): string => head(subject).replace(replyPrefix, '');
