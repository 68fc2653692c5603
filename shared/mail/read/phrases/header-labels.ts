/** What a line of a quoted header tells of. */
export type Field = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'reply';

const columns: Field[] = ['from', 'sent', 'to', 'cc', 'subject', 'reply'];

/**
 * The labels that mail clients put before a quoted mail, a language a row: from | sent, date | to | copy | subject | reply to.
 * From the translations of Evolution 3.46 and Roundcube 1.6, and Outlook's, Thunderbird's and web mailers' own wording.
 */
const rows: Record<string, string> = {
  en: 'From, Sender | Sent, Date, Sent on, Sent at, Date sent, Sent date | To, Recipient, Recipients | Cc, Bcc, Copy, Copies | Subject, Re | Reply-To, Reply to, Importance, Priority, Attachments, Organization',
  af: 'Van | Gestuur, Datum | Aan | Afskrif | Onderwerp | Antwoord-aan',
  ar: 'من, المرسل, المُرسِل | أرسل, أُرسل, تاريخ الإرسال, التاريخ, التّاريخ, المرسلة, مرسل, أُرسلت | إلى, المستقبل, المستلم | نسخة, نسخة إلى, نسخة إلي, ن.ك | الموضوع, موضوع | الرد إلى, رد على',
  az: 'Kimdən, Göndərən | Göndərilib, Tarix | Kimə, Alıcı | Nüsxə | Mövzu | Cavabla',
  be: 'Ад, Ад каго, Адпраўнік | Адпраўлена, Дата, Высланае | Каму | Копія | Тэма | Зваротны адрас',
  bg: 'От, Подател, Изпращач | Изпратено, Дата, Изпратено на | До, Получател | Копие, Копие до | Тема, Относно, Заглавие | Отговор до',
  bn: 'প্রেরক, থেকে | প্রেরিত, তারিখ | প্রাপক, প্রতি | অনুলিপি | বিষয় |',
  bs: 'Od, Šalje | Poslano, Poslato, Datum | Za, Prima | Kopija | Naslov, Predmet, Tema | Odgovor',
  ca: 'De, Remitent | Enviat, Enviat el, Data, Data d’enviament | Per a, A, Destinatari | A/c, Còpia | Assumpte, Tema | Respon a, Respon',
  cs: 'Od, Odesílatel | Odesláno, Odeslané, Datum, Dne | Komu, Adresát, Pro, Příjemce | Kopie | Předmět | Odpověď na, Komu odpovědět',
  cy: 'Oddi wrth | Anfonwyd, Dyddiad | At, I | Copi | Pwnc, Testun | Ateb-I',
  da: 'Fra, Afsender | Sendt, Dato, Sendt den, Afsendt | Til, Modtager | Kopi | Emne, Vedr | Svar til, Svar-til, Prioritet',
  de: 'Von, Absender | Gesendet, Datum, Gesendet am, Verschickt, Versendet, Empfangen | An, Empfänger | Kopie, Kopie (CC), Blindkopie | Betreff, Betr, Thema | Antwort an, Anlagen, Wichtigkeit, Priorität, Organisation',
  el: 'Από, Αποστολέας | Στάλθηκε, Ημερομηνία, Απεσταλμένα, Ημ/νία, Αποστολή | Προς, Παραλήπτης | Κοιν, Κοινοποίηση, Κοιν., Αντίγραφο | Θέμα | Απάντηση σε, Απάντηση στο',
  eo: 'De, Sendanto | Sendita, Dato | Al, Ricevanto | Kopio | Temo | Respondi-al',
  es: 'De, Remitente, Desde | Enviado, Enviado el, Fecha, Fecha de envío, Enviada, Enviado en | Para, A, Destinatario | Copia, CC, Con copia | Asunto, Tema | Responder a, Adjuntos, Importancia',
  et: 'Saatja, Kellelt | Saadetud, Kuupäev, Saatmisaeg, Saadetud kuupäeval | Saaja, Kellele, Adressaat | Koopia | Teema, Pealkiri | Vastus-kuhu, Vastus aadressile',
  eu: 'Nork, Nondik, Igorlea | Bidalia, Bidaltze-data, Data | Nori, Nora, Hartzailea | Kopia | Gaia | Erantzun honi',
  fa: 'از, فرستنده | ارسال شده, تاریخ, تاریخ ارسال | به, گیرنده | رونوشت | موضوع | پاسخ به',
  fi: 'Lähettäjä, Keneltä | Lähetetty, Päivämäärä, Päiväys, Pvm, Lähetysaika | Vastaanottaja, Kenelle | Kopio, Kopiot | Aihe | Vastausosoite',
  fr: "De, Expéditeur, De la part de | Envoyé, Date, Envoyé le, Envoyée, Date d'envoi, Expédié | À, A, Pour, Destinataire, Destinataires | Cc, Copie, Copie à, Cci | Objet, Sujet | Répondre à, Pièces jointes, Importance",
  ga: 'Ó, Seoltóir | Seolta, Dáta | Chuig | Cóip | Ábhar | Freagair go',
  gl: 'De, Remitente | Enviado, Data | Para, Destinatario | Copia | Asunto, Titular | Responder a',
  he: 'מאת, השולח | נשלח, תאריך, בתאריך, נשלח ב | אל, הנמען, ל | עותק, העתק, לידיעה | נושא, הנדון | השב אל',
  hi: 'प्रेषक, से, भेजने वाला, यहाँ से | भेजा गया, दिनांक, तारीख, तिथि, भेजा | प्रति, को, प्राप्तकर्ता, पाने वाला | प्रतिलिपि | विषय | जवाब दें',
  hr: 'Od, Šalje, Pošiljatelj | Poslano, Datum, Poslano dana | Za, Prima, Primatelj | Kopija, Prima kopiju | Predmet, Naslov, Tema | Odgovor na',
  hu: 'Feladó, Küldő | Elküldve, Küldve, Dátum, Küldés dátuma, Elküldött | Címzett, Címzettek | Másolatot kap, Másolat | Tárgy | Válaszcím',
  hy: 'Ումից, Ուղարկող | Ուղարկված, Ամսաթիվ | Ում, Ստացող | Պատճեն | Թեմա, Վերնագիր |',
  id: 'Dari, Pengirim | Dikirim, Terkirim, Tanggal | Kepada, Untuk, Ke, Penerima | Tembusan | Perihal, Subjek, Judul | Balas Ke',
  is: 'Frá, Sendandi | Sent, Dagsetning | Til, Viðtakandi | Afrit | Efni, Titill | Svar til',
  it: 'Da, Mittente | Inviato, Data, Inviata, Inviato il, Data invio, Spedito | A, Destinatario, Per | Cc, Copia, Ccn | Oggetto, Ogg | Rispondi a, Allegati, Priorità',
  ja: '差出人, 送信者, 発信者, From | 送信日時, 日時, 日付, 送信済み, 送信日 | 宛先, To | 写し, CC | 件名, 題名 | 返信先',
  ka: 'ვისგან, გამგზავნი | გაგზავნილია, თარიღი | ვის, მიმღები | ასლი | თემა, სათაური | პასუხი',
  kk: 'Кімнен | Жіберілген, Күні | Кімге | Көшірме | Тақырыбы |',
  ko: '보낸 사람, 보낸사람, 발신자, 보내는 사람, 발신 | 보낸 날짜, 날짜, 일시, 보낸날짜, 발송일시, 보낸 시간 | 받는 사람, 받는사람, 수신자, 수신 | 참조 | 제목 | 회신 주소',
  lt: 'Nuo, Siuntėjas | Išsiųsta, Data, Siųsta | Kam, Iki, Gavėjas | Kopija | Tema | Atsakymą gaus',
  lv: 'No, Sūtītājs | Nosūtīts, Datums, Sūtīts | Kam, Adresāts, Saņēmējs | Kopija | Temats, Tēma | Atbildēt',
  mk: 'Од, Праќач | Испратено, Датум | До, За, Примач | Копија | Тема, Предмет, Наслов | Одговори на',
  ms: 'Daripada | Dihantar, Tarikh | Kepada | Salinan | Subjek, Tajuk | Balas Kepada',
  nl: 'Van, Afzender | Verzonden, Datum, Verzonden op, Verstuurd | Aan, Ontvanger | Kopie, CC | Onderwerp, Betreft | Antwoord aan, Antwoord-aan, Bijlagen, Prioriteit',
  no: 'Fra, Frå, Avsender | Sendt, Dato, Sendt den | Til, Mottaker | Kopi, Kopi til | Emne, Tema | Svar til, Svar-til',
  pl: 'Od, Nadawca, Od kogo | Wysłano, Data, Wysłane, Wysłany, Data wysłania | Do, Odbiorca | DW, Kopia, UDW, Do wiadomości | Temat | Odpowiedź do, Priorytet',
  pt: 'De, Remetente | Enviado, Enviada, Data, Enviado em, Enviada em, Enviada a | Para, A, Destinatário | Cópia, CC, Cc | Assunto | Responder a, Responder para, Prioridade, Anexos',
  ro: 'De la, Expeditor, Din partea | Trimis, Trimis la, Data, Trimise, Data trimiterii | Către, Destinatar, La | Copie, CC | Subiect, Subiectul | Răspuns-către, Răspunde la',
  ru: 'От, Отправитель, От кого | Отправлено, Дата, Отправлен, Дата отправки | Кому, Получатель | Копия, Копии | Тема | Ответить, Обратный адрес',
  sk: 'Od, Odosielateľ | Odoslané, Dátum, Dňa, Poslané, Odoslaná | Komu, Príjemca, Pre | Kópia, Kopia | Predmet, Vec | Odpovedať na',
  sl: 'Od, Pošiljatelj | Poslano, Datum, Poslano dne | Za, Prejemnik | Kp, V vednost | Zadeva | Odgovori na',
  sq: 'Nga, Dërguesi | Dërguar, Data, Datë | Për, Marrës | Kopje | Subjekti, Tema | Përgjigju',
  sr: 'Od, Од, Šalje, Шаље, Pošiljalac, Пошиљалац | Poslato, Послато, Datum, Датум, Poslano | Za, За, Prima, Прима, Primalac, Прималац | Kopija, Копија, Цц | Predmet, Предмет, Naslov, Наслов, Tema, Тема | Odgovori na, Одговори на',
  sv: 'Från, Avsändare | Skickat, Datum, Skickade, Sänt | Till, Mottagare | Kopia | Ämne, Angående | Svar till, Prioritet',
  ta: 'அனுப்புநர், அனுப்புனர், அனுப்பியவர், இருந்து | அனுப்பியது, அனுப்பப்பட்டது, தேதி, நாள் | பெறுநர், பெறுனர் | நகல் | பொருள், தலைப்பு | பதில்',
  te: 'నుండి | పంపిన, తేదీ, తారీఖు | కు | | విషయం, సంగతి |',
  th: 'จาก, ผู้ส่ง | ส่ง, วันที่, ส่งเมื่อ | ถึง, ผู้รับ | สำเนา, สำเนาถึง | เรื่อง, หัวเรื่อง | ตอบกลับ',
  tr: 'Kimden, Gönderen, Gönderici | Gönderildi, Tarih, Gönderilme tarihi, Gönderme tarihi | Kime, Alıcı | Bilgi, Kopya | Konu | Yanıtla, Yanıt adresi',
  uk: 'Від, Від кого, Відправник | Надіслано, Дата, Відправлено | Кому, Отримувач | Копія | Тема | Зворотна адреса',
  vi: 'Từ, Người gửi, Gửi từ | Đã gửi, Ngày, Gửi lúc, Ngày gửi | Đến, Tới, Cho, Người nhận | Đồng gửi, Đồng kính gửi | Chủ đề, Tiêu đề | Trả lời cho',
  zh: '发件人, 寄件者, 寄件人, 發件人, 发信人, 發信人 | 发送时间, 日期, 时间, 時間, 寄件日期, 傳送時間, 已傳送, 传送时间, 发送日期, 發送時間, 傳送日期, 寄送日期 | 收件人, 收件者 | 抄送, 副本, 密送 | 主题, 主旨, 标题, 主題 | 回复至, 回覆',
};

/** Label, as `labelKey` folds it, to the field it names. Where two languages differ on a word, the first row wins. */
export const fieldOfLabel: ReadonlyMap<string, Field> = (() => {
  const fields = new Map<string, Field>();
  for (const row of Object.values(rows)) {
    row.split('|').forEach((words, column) => {
      const field = columns[column];
      for (const word of words.split(',')) {
        const key = word.normalize('NFC').trim().toLowerCase();
        if (key && field && !fields.has(key)) fields.set(key, field);
      }
    });
  }
  return fields;
})();
