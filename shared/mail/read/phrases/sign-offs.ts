/** Words that close a letter, a language a row. Only the formal ones: "thanks" says something and stays. */
const closings: Record<string, string> = {
  en: 'best regards, kind regards, warm regards, regards, kindest regards, warmest regards, with kind regards, with best regards, best wishes, with best wishes, sincerely, yours sincerely, sincerely yours, yours faithfully, yours truly, yours, respectfully, cordially, cheers, br, rgds, best, kr, many regards, all the best',
  ar: 'مع أطيب التحيات, مع التحية, تحياتي, أطيب التحيات, مع خالص التحية, مع فائق الاحترام, وتفضلوا بقبول فائق الاحترام, مع تحياتي',
  bg: 'поздрави, с уважение, с поздрав, най-добри пожелания, сърдечни поздрави',
  ca: 'salutacions, atentament, salutacions cordials, cordialment',
  cs: 's pozdravem, s přátelským pozdravem, hezký den, s úctou, zdravím, děkuji s pozdravem, přeji hezký den',
  da: 'venlig hilsen, med venlig hilsen, mvh, hilsen, de bedste hilsner, bedste hilsner, vh, dbh, mange hilsner, kærlig hilsen',
  de: 'mit freundlichen grüßen, mit freundlichen grüssen, mit freundlichem gruß, freundliche grüße, freundliche grüsse, viele grüße, viele grüsse, beste grüße, beste grüsse, mfg, vg, lg, liebe grüße, liebe grüsse, herzliche grüße, herzliche grüsse, schöne grüße, gruß, grüße, hochachtungsvoll, mit besten grüßen, mit freundlichen gruessen, mit herzlichen grüßen, beste gruesse, viele gruesse',
  el: 'με εκτίμηση, φιλικά, χαιρετισμούς, με φιλικούς χαιρετισμούς, ευχαριστώ εκ των προτέρων, με τιμή',
  es: 'saludos, un saludo, saludos cordiales, un cordial saludo, atentamente, cordialmente, muy atentamente, un abrazo, reciba un cordial saludo, cordiales saludos',
  et: 'lugupidamisega, tervitades, parimate soovidega, heade soovidega, parimat, kõike head, austusega, lugupidamisega teie',
  fi: 'ystävällisin terveisin, terveisin, parhain terveisin, yst. terv, t, terv, terveiset, kunnioittavasti, yt',
  fr: 'cordialement, bien cordialement, bien à vous, salutations, sincères salutations, meilleures salutations, cdlt, très cordialement, respectueusement, amicalement, bien à toi, sincèrement, cordiales salutations, salutations distinguées',
  gl: 'saúdos, un saúdo, atentamente',
  he: 'בברכה, בכבוד רב, בתודה, בברכה חמה, בידידות',
  hi: 'सादर, धन्यवाद सहित, भवदीय, शुभकामनाएं, सधन्यवाद',
  hr: 'srdačan pozdrav, lijep pozdrav, s poštovanjem, pozdrav, lp, srdačno, lijepi pozdravi, pozdravi',
  hu: 'üdvözlettel, tisztelettel, üdv, szívélyes üdvözlettel, baráti üdvözlettel, köszönettel, minden jót',
  id: 'salam, hormat saya, salam hormat, hormat kami, best',
  it: 'cordiali saluti, distinti saluti, saluti, un saluto, cordialmente, un cordiale saluto, cari saluti, buona giornata, in fede',
  ja: '敬具, よろしくお願いいたします, よろしくお願い致します, よろしくお願いします, 宜しくお願い致します, 宜しくお願いします, 以上, 草々',
  ko: '감사합니다, 안녕히 계세요, 드림, 올림',
  lt: 'pagarbiai, su pagarba, geriausi linkėjimai, nuoširdžiai, geros dienos, linkėjimai',
  lv: 'ar cieņu, cieņā, ar sveicieniem, sveicieni, jauku dienu, visu labu',
  nl: 'met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, groet, groeten, hartelijke groet, hartelijke groeten, mvg, hoogachtend, met groet, gr',
  no: 'vennlig hilsen, med vennlig hilsen, mvh, hilsen, beste hilsen, beste helsing, vennleg helsing, helsing, vh',
  pl: 'pozdrawiam, z poważaniem, pozdrowienia, serdecznie pozdrawiam, z wyrazami szacunku, pozdrawiam serdecznie, łączę wyrazy szacunku, z pozdrowieniami',
  pt: 'atenciosamente, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, abraços, abraço, att, saudações, cordialmente, um abraço, os melhores cumprimentos, respeitosamente, grato, grata',
  ro: 'cu stimă, cu respect, toate cele bune, salutări, cele bune, cu drag, numai bine, o zi bună, cu considerație',
  ru: 'с уважением, с наилучшими пожеланиями, всего доброго, всего хорошего, с приветом, искренне ваш, искренне ваша, с почтением',
  sk: 's pozdravom, s priateľským pozdravom, s úctou, pozdravujem, pekný deň, prajem pekný deň, so srdečným pozdravom',
  sl: 'lep pozdrav, s spoštovanjem, lp, pozdrav, prijazen pozdrav, lepo pozdravljeni, prisrčen pozdrav',
  sr: 'srdačan pozdrav, s poštovanjem, pozdrav, срдачан поздрав, с поштовањем, поздрав, sa poštovanjem, са поштовањем, puno pozdrava, lep pozdrav, леп поздрав',
  sv: 'med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, vänlig hälsning, mvh, hälsningar, hälsning, bästa hälsningar, vh, hälsn, allt gott',
  ta: 'நன்றியுடன், அன்புடன், இப்படிக்கு, தங்கள் உண்மையுள்ள, வாழ்த்துக்களுடன், மரியாதையுடன், உண்மையுள்ள',
  th: 'ขอแสดงความนับถือ, ด้วยความเคารพ, ด้วยความนับถือ',
  tr: 'saygılarımla, saygılarımızla, iyi çalışmalar, sevgiler, selamlar, iyi günler, en iyi dileklerimle, saygılar, hürmetlerimle, sevgilerimle',
  uk: 'з повагою, з найкращими побажаннями, всього найкращого, щиро ваш, щиро ваша, з вдячністю, гарного дня',
  vi: 'trân trọng, thân mến, kính thư, trân trọng kính chào, thân ái',
  zh: '此致, 敬礼, 祝好, 谨启, 顺颂商祺, 此致敬礼, 敬上, 敬禮, 順頌商祺, 順祝商祺, 顺祝商祺, 祝商祺',
};

/** Closings folded to lower case, without the comma that ends them. */
export const signOffs: ReadonlySet<string> = new Set(
  Object.values(closings).flatMap((row) =>
    row
      .normalize('NFC')
      .split(',')
      .map((word) => word.trim()),
  ),
);
