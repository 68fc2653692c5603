import type { Words } from '../sentences.ts';

export const lv: Words = {
  addressBy: 'noName',
  greeting: 'Labdien, {name}!',
  greetingNameless: 'Labdien!',
  subject: 'Jūsu pasūtījums {order} veikalā {shop}',
  order: 'Pasūtījums {order}',
  andMore: {
    zero: 'un vēl {count} preču',
    one: 'un vēl {count} prece',
    other: 'un vēl {count} preces',
  },
  regards: 'Ar sirsnīgiem sveicieniem',
  phone: 'Tālrunis',
  email: 'E-pasts',
  hours: 'Darba laiks',
  whyThisMail: 'Šo vēstuli saņēmāt, jo iepirkāties veikalā {shop}.',
  whyConsent: 'Šo vēstuli saņēmāt, jo piekritāt tam, kad iepirkāties veikalā {shop}.',
  sayNo: 'No šādām vēstulēm varat atteikties jebkurā laikā. Tas neko nemaksā, izņemot ziņas nosūtīšanu.',
  unsubscribe: 'Atteikties no šīm vēstulēm',
  reference: 'Atsauces numurs',

  rating: '{rating} no 5 – {label}',
  rating1: 'ļoti slikti',
  rating2: 'slikti',
  rating3: 'viduvēji',
  rating4: 'labi',
  rating5: 'ļoti labi',

  thankYouTitle: 'Paldies par pasūtījumu!',
  thankYouPreview: 'Kas notiks tālāk un pie kā varat vērsties.',
  thankYouText: 'Priecājamies, ka izvēlējāties mūs, un vēlamies, lai pirkums Jūs iepriecina.',
  nextTitle: 'Kas notiks tālāk',
  arrives: 'Paredzamā piegāde: {dates}',
  trackTitle: 'Kur ir Jūsu sūtījums',
  track: 'Izsekot sūtījumam {parcel}',
  trackAny: 'Izsekot sūtījumam',
  helpTitle: 'Ja vajadzīga palīdzība',
  help: 'Palīdzība un atbildes uz biežiem jautājumiem',
  helpReply:
    'Jautājums, vēlēšanās vai izmaiņas? Vienkārši atbildiet uz šo vēstuli – {person} to izlasīs un Jums atbildēs.',
  answerHours: {
    zero: 'Atbildēsim Jums {count} darba stundu laikā.',
    one: 'Atbildēsim Jums {count} darba stundas laikā.',
    other: 'Atbildēsim Jums {count} darba stundu laikā.',
  },
  answerDays: {
    zero: 'Atbildēsim Jums {count} darbdienu laikā.',
    one: 'Atbildēsim Jums {count} darbdienas laikā.',
    other: 'Atbildēsim Jums {count} darbdienu laikā.',
  },

  checkInTitle: 'Kā vērtējat savu pirkumu?',
  checkInPreview: 'Viens atvērts jautājums. Atbildei pietiek ar vienu teikumu.',
  checkInText:
    'Pasūtījums {order} jau kādu laiku ir pie Jums. Vēlamies uzzināt, kā viss izdevās – gan labo, gan slikto.',
  checkInTextMany:
    'Pasūtījumi {orders} jau kādu laiku ir pie Jums. Vēlamies uzzināt, kā viss izdevās – gan labo, gan slikto.',
  question: 'Ko mums vajadzēja izdarīt labāk?',
  replyHint:
    'Vienkārši atbildiet uz šo vēstuli, pietiek ar vienu teikumu. {person} izlasa katru atbildi un parūpēsies par to, kas nav kārtībā.',
  faces: 'Vai izvēlieties sejiņu, kas atbilst vislabāk:',

  reCheckTitle: 'Vai tagad viss ir kārtībā?',
  reCheckPreview: 'Īss jautājums par Jūsu pasūtījumu {order}.',
  reCheckText:
    'Jūs mums paziņojāt, ka ar pasūtījumu {order} kaut kas nav kārtībā. Esam to risinājuši un vēlamies būt droši, ka tagad viss ir tā, kā jābūt.',
  reCheckReply: 'Ja kaut kas joprojām nav kārtībā, vienkārši atbildiet uz šo vēstuli. {person} par to parūpēsies.',
  reCheckFaces: 'Kā to vērtējat tagad?',

  chooseHint: 'Izvēlieties to, kas atbilst vislabāk, un nospiediet pogu. Tikai tad Jūsu atbilde tiks saglabāta.',
  send: 'Nosūtīt atbildi',
  saved: 'Jūsu atbilde ir saglabāta: {rating}.',
  whyTitleLow: 'Mums ļoti žēl. Kas nebija kārtībā?',
  whyTitleHigh: 'Priecājamies! Kas varētu būt vēl labāk?',
  whyHint: 'Saviem vārdiem un jebkurā valodā. {person} to izlasīs.',
  whyLabel: 'Jūsu ziņa',
  sendWords: 'Nosūtīt',
  reach: 'Vai sazinieties ar mums tieši',
  thanksTitle: 'Paldies!',
  thanksText: 'Jūsu atbilde ir saņemta. Tā palīdz mums kļūt labākiem.',
  thanksLowText:
    'Jūsu atbilde ir saņemta, un mēs to uztveram nopietni. Ar Jums sazināsies {person} vai kāds no kolēģiem.',
  unsubscribeTitle: 'Vai vairs nevēlaties saņemt šīs vēstules?',
  unsubscribeText:
    'Nospiediet pogu, un veikals {shop} pēc pirkuma Jums vairs nesūtīs jautājumus un citas šādas vēstules. Tas, kas attiecas uz pašu pasūtījumu, piemēram, rēķins, Jūs sasniegs arī turpmāk.',
  unsubscribeButton: 'Atteikties',
  unsubscribedTitle: 'Jūs atteicāties no šīm vēstulēm',
  unsubscribedText: 'Šādas vēstules Jūs vairs nesaņemsiet. Ja mēs Jums kādreiz būsim vajadzīgi, esam šeit:',
  notFoundTitle: 'Šī saite nedarbojas',
  notFoundText:
    'Iespējams, tās derīgums ir beidzies vai daļa no tās pa ceļam pazudusi. Lūdzu, atbildiet uz mūsu vēstuli vai sazinieties ar mums tieši:',
  problemTitle: 'Neizdevās',
  problemText: 'Kļūda ir mūsu pusē. Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm vai sazinieties ar mums tieši:',
};
