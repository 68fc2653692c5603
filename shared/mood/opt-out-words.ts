/**
 * How people say that they want no more mail, in the languages of our mails. Words are stems where they end in `-`; `_` joins
 * the words of a phrase. Written as people write; compared folded.
 */

/** All of a message, or of its first line. */
export const whole = words(
  `stop stopp стоп stop_please please_stop stop_it stop_mail stop_mails stop_email stop_emails no_more remove remove_me unsubscribe opt_out optout
  abmelden abmeldung austragen keine_mails abbestellen bitte_abmelden desabonner désinscription désabonnement baja no_más remover sair parar
  descadastrar cancelar_inscrição disiscrizione cancellami disiscrivimi basta afmelden uitschrijven wypisz wypisuję rezygnuję odhlásit odhlásiť
  odjava odjavi одјава одјави отписаться отписка отпишите відписатися отписване dezabonare leiratkozás leiratkozom διαγραφή διακοπή
  abonelikten_çık ret avregistrera avsluta afmeld frameld avmeld meld_av atrakstīties atsisakau loobun lõpeta lõpetage lopeta lopettakaa peruuta
  إلغاء الغاء إيقاف توقف הסר הסרה תסירו रोकें रोको बंद_करो बंद_करें நிறுத்து நிறுத்துங்கள் வேண்டாம் 停止 停止してください 不要 td 중지 그만`,
);

/** Anywhere, for they mean nothing else. */
export const leaves = words(
  `unsubscrib- unsuscrib- opt_me_out opt_out_of opt_out want_to_opt_out take_me_off remove_me_from remove_my_email remove_my_address off_your_list off_your_mailing off_this_list
  mich_abmelden melde_mich_ab melden_sie_mich_ab meldet_mich_ab mich_austragen tragen_sie_mich_aus streichen_sie_mich aus_dem_verteiler aus_ihrem_verteiler newsletter_abbestellen
  abbestell- désabonn- désinscri- désinscrivez- retirez-moi_de_la_liste enlevez-moi_de darme_de_baja dar_de_baja denme_de_baja date_de_baja desuscri- cancelar_la_suscripción bórrenme_de
  cancelar_a_inscrição cancelar_inscrição descadastr- remova-me remover_da_lista retirem-me disiscri- cancellatemi cancellarmi_dalla toglietemi_dalla rimuovetemi
  uitschrijven uit_te_schrijven schrijf_mij_uit afmelden_voor meld_mij_af haal_mij_van wypisz- wypisać wypisanie zrezygnować_z_newslettera odhlaste_mě odhlásit_se odhlásit_odběr odhlasujem odhláste odhlásiť_sa zrušte_odber
  odjavite_me odjavi_me odjaviti_se odjavljujem ispišite_me ispisati_se skinite_me_sa одјавите_ме отпис- отпишите_меня удалите_меня_из відпис- відпишіть вилучіть_мене_з dezabon- leiratkoz- iratkozom_le iratkozni_le töröljenek_a_listá- töröljetek_a_listá-
  διαγράψτε_με διαγραφή_από_τη να_διαγραφώ aboneliğ- abonelikten_çık- listeden_çıkar- listenizden_çıkar- avprenumer- avregistrera_mig ta_bort_mig_från afmeld_mig afmelde_mig frameld_mig meld_meg_av avmeld_meg fjern_mig_fra fjern_meg_fra slet_mig_fra
  atrakstīt- atrakstie- izņemiet_mani atsisakau_prenumerat- atsisakyti_prenumerat- išbraukite_mane išregistruo- uudiskirjast_loobu- loobuda_uudiskirj- eemaldage_mind eemalda_mind kustutage_mind_list- poistakaa_minut poista_minut_list- peruuttaa_tilauks- peruutan_uutiskirj- perukaa_tilau-
  إلغاء_الاشتراك الغاء_الاشتراك ألغوا_اشتراكي احذفوني הסירו_אותי תסירו_אותי להסיר_אותי להסרה_מרשימ- מרשימת_התפוצה अनसब्सक्राइब सदस्यता_समाप्त सदस्यता_रद्द सूची_से_हटा- குழுவிலக- சந்தாவை_ரத்து பட்டியலில்_இருந்து_நீக்க-`,
);

/** In writing without spaces. */
export const unspacedLeaves =
  /配信(?:を|の)?(?:停止|解除|中止|希望しません|不要)|購読(?:を|の)?(?:解除|停止|中止)|登録(?:を|の)?解除|メルマガ(?:を|の)?(?:解除|停止)|メール(?:は|を|の送信を?)?(?:もう)?(?:送らない|送ってこない|不要|いりません|要りません|やめて|止めて|停止)|退订|退訂|取消订阅|取消訂閱|取消關注|(?:不要|别|別|请勿|請勿|勿)再?(?:给我|給我|向我)?(?:再)?(?:发|發|寄|传|傳)(?:送)?(?:邮件|郵件|信|邮|電郵|广告|廣告)|(?:수신|메일|이메일)\s?(?:을|를)?\s?거부|구독\s?(?:을|를)?\s?(?:취소|해지|중단)|메일(?:을)?\s?(?:더\s?이상\s?)?(?:그만|보내지\s?(?:마|말))/u;

/** Verbs of ending, before what is to end. */
export const ends = words(
  `stop stops stopping cease quit stoppen_sie stopp hören_sie_auf hört_auf aufhören arrêtez arrête cessez cesser dejen_de deja_de paren basta smettete smettetela di_smettere smettila parem pare deixem_de stopt_met houd_op przestańcie przestań
  přestaňte prestaňte prestanite престаните хватит прекратите перестаньте припиніть перестаньте спрете încetați opriți hagyják_abba hagyjátok_abba fejezzék_be σταματήστε durdurun bırakın kesin sluta upphör hold_op slutt stop_med beidziet pārtrauciet liaukitės nustokite
  lõpetage lopettakaa lopeta توقفوا أوقفوا כفوا הפסיקו תפסיקו बंद_करें बंद_करो बंद_कीजिए निறுத்த- நிறுத்துங்கள் நிறுத்தவும்`,
);

export const refusals = words(
  `no not don't dont do_not never nicht keine kein keinerlei ne n' pas no ningún nunca non não nunca niet geen nie žádné nechci žiadne nechcem ne nemojte не немојте больше_не ні нехай nu niciun nem semmi μην μη δεν inga inte ingen ikke ei ärge ära älkää älä nē ne nereikia لا لن אל לא मत न नहीं வேண்டாம் வேண்டா`,
);

export const more = words(
  `more any_more anymore again further longer mehr weitere- plus davantage más mas più altre mais meer więcej już dalších další viac ďalšie už više више больше повече вече більше mai több többet άλλα πια άλλο artık daha başka fler mer flere mere enää lisää rohkem enam vairāk vairs daugiau nebe- المزيد بعد_الآن יותר עוד अब और इனி இனிமேல்`,
);

export const mails = words(
  `mail mails email emails e-mail e-mails newsletter newsletters mailing mailings message messages survey surveys spam
  nachrichten umfragen werbung rundmail- courriel courriels messages correo correos mensajes messaggi posta mensagens berichten mailtjes wiadomości maili mejli zprávy zpráv maily správy správ sporočil- sporočila
  poruke poruka mejlove mejlova mailove поруке мејлове писем письма сообщений рассылк- листів листи повідомлень имейли писма съобщения mesaje mesajele e-mailuri levelet leveleket e-mailt üzenetet μηνύματα email mesaj posta e-posta meddelanden mejl utskick
  beskeder meldinger e-post viestejä viestiä sähköposti- postia kirju kirja kirjasid e-kirj- teateid vēstules e-pastus ziņas laiškų laiškus pranešimų رسائل إيميلات بريد ايميلات הודעות מיילים מייל मेल ईमेल संदेश மின்னஞ்சல்- மெயில்- அஞ்சல்-`,
);

/** Asking somebody to send: forms of requests. */
export const sends = words(
  `send sending schicken schickt sende senden zusenden zuschicken m'envoyez envoyez envoyer envíen enviar enviarme manden mandarme mandate inviate mandatemi inviatemi inviarmi enviem envie mandem sturen stuur wysyłajcie wysyłać przysyłajcie przysyłać proszę_nie_wysyłać posílejte posílat posielajte posielať
  šaljite slati pošiljajte pošiljati шаљите слати присылайте присылать шлите отправляйте надсилайте надсилати пращайте изпращайте trimiteți trimite trimiteti küldjenek küldjetek küldj στέλνετε στείλετε gönderin skicka sende send sender lähettäkö lähetä saatke saata sūtiet siųskite ترسلوا ترسل إرسال תשלחו לשלוח תשלח भेजें भेजो भेजिए भेजना அனுப்ப அனுப்பாதீர்கள்`,
);

/** Sends with the refusal in the word. */
export const sendsNot = words(
  `göndermey- yollamay- neposílejte neposílat neposielajte neposielať nesūtiet nesiųskite nebesiųskite neküld- அனுப்பாதீர்கள் அனுப்பாதே`,
);

/** Asking somebody to write or to call on one: what they refuse is mail. */
export const writes = words(
  `emailing mailing writing_to_me write_to_me write_me contact_me contacting_me message_me messaging_me bother_me schreiben_sie_mir anschreiben kontaktieren_sie_mich m'écrivez m'écrire me_contactez me_escriban escribirme contactarme scrivetemi scrivermi contattatemi me_escrevam me_contatem
  mij_te_mailen mij_mailen schrijf_me pisać_do_mnie piszcie_do_mnie pište_mi píšte_mi pišite_mi пишите_ми пишите_мне пишіть_мені пишете îmi_scrieți írjanak írjatok γράφετε yazmayın skriv_till_mig skriv_til_mig skriv_til_meg kontakt_mig kontakta_mig kontakt_meg kirjoittako_minulle kirjutage_mulle rakstiet_man rašykite_man تراسلوني תכתבו_לי`,
);

function words(list: string): string[] {
  return list.split(/\s+/).map((word) => word.replaceAll('_', ' '));
}
