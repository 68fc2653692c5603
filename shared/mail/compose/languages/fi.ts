import type { Words } from '../sentences.ts';

export const fi: Words = {
  addressBy: 'firstName',
  greeting: 'Hei {name},',
  greetingNameless: 'Hei,',
  subject: 'Tilauksesi {order} – {shop}',
  order: 'Tilaus {order}',
  andMore: {
    one: 'ja vielä yksi tuote',
    other: 'ja vielä {count} tuotetta',
  },
  regards: 'Lämpimin terveisin',
  phone: 'Puhelin',
  email: 'Sähköposti',
  hours: 'Tavoitat meidät',
  whyThisMail: 'Saat tämän viestin, koska olet tehnyt ostoksia kaupassamme {shop}.',
  whyConsent: 'Saat tämän viestin, koska annoit siihen suostumuksesi, kun teit ostoksia kaupassamme {shop}.',
  sayNo: 'Voit kieltäytyä tällaisista viesteistä milloin tahansa. Se ei maksa muuta kuin viestisi lähettämisen.',
  unsubscribe: 'En halua enää näitä viestejä',
  reference: 'Viite',

  rating: '{rating}/5 – olen {label}',
  rating1: 'erittäin tyytymätön',
  rating2: 'tyytymätön',
  rating3: 'siltä väliltä',
  rating4: 'tyytyväinen',
  rating5: 'erittäin tyytyväinen',

  thankYouTitle: 'Kiitos tilauksestasi',
  thankYouPreview: 'Mitä seuraavaksi tapahtuu ja kuka sinua auttaa.',
  thankYouText: 'Mukavaa, että valitsit meidät. Haluamme, että olet tyytyväinen ostokseesi.',
  nextTitle: 'Mitä seuraavaksi tapahtuu',
  arrives: 'Arvioitu toimitus: {dates}',
  trackTitle: 'Missä pakettisi on',
  track: 'Seuraa pakettia {parcel}',
  trackAny: 'Seuraa pakettia',
  helpTitle: 'Jos tarvitset apua',
  help: 'Ohjeita ja vastauksia yleisiin kysymyksiin',
  helpReply:
    'Onko sinulla kysyttävää, toiveita tai jotakin muutettavaa? Voit vastata suoraan tähän viestiin: {person} lukee sen ja vastaa sinulle.',
  answerHours: {
    one: 'Saat vastauksen yhden työtunnin kuluessa.',
    other: 'Saat vastauksen {count} työtunnin kuluessa.',
  },
  answerDays: {
    one: 'Saat vastauksen yhden työpäivän kuluessa.',
    other: 'Saat vastauksen {count} työpäivän kuluessa.',
  },

  checkInTitle: 'Kuinka tyytyväinen olet?',
  checkInPreview: 'Yksi avoin kysymys. Vastaukseksi riittää yksi lause.',
  checkInText:
    'Tilauksesi {order} on nyt ollut sinulla jonkin aikaa. Haluaisimme kuulla, miten kaikki on mennyt, niin hyvässä kuin pahassa.',
  checkInTextMany:
    'Tilauksesi {orders} ovat nyt olleet sinulla jonkin aikaa. Haluaisimme kuulla, miten kaikki on mennyt, niin hyvässä kuin pahassa.',
  question: 'Mitä meidän olisi pitänyt tehdä paremmin?',
  replyHint:
    'Voit vastata suoraan tähän viestiin, yksikin lause riittää. {person} lukee jokaisen vastauksen ja huolehtii siitä, mikä ei ole kunnossa.',
  faces: 'Tai valitse ilme, joka sopii parhaiten:',

  reCheckTitle: 'Tuliko asia kuntoon?',
  reCheckPreview: 'Lyhyt kysymys tilauksestasi {order}.',
  reCheckText:
    'Kerroit meille, ettei tilauksessasi {order} ollut kaikki kunnossa. Olemme hoitaneet asian ja haluamme olla varmoja, että nyt kaikki on hyvin.',
  reCheckReply: 'Jos jokin on yhä pielessä, voit vastata suoraan tähän viestiin. {person} hoitaa asian.',
  reCheckFaces: 'Kuinka tyytyväinen olet nyt?',

  chooseHint: 'Valitse vaihtoehto, joka sopii parhaiten, ja paina painiketta. Vasta silloin vastauksesi tallentuu.',
  send: 'Lähetä vastaukseni',
  saved: 'Vastauksesi on tallennettu: {rating}.',
  whyTitleLow: 'Olemme pahoillamme. Mikä meni pieleen?',
  whyTitleHigh: 'Mukava kuulla! Mikä voisi olla vielä paremmin?',
  whyHint: 'Omin sanoin ja millä kielellä tahansa. {person} lukee viestisi.',
  whyLabel: 'Viestisi',
  sendWords: 'Lähetä',
  reach: 'Tai ota meihin suoraan yhteyttä',
  thanksTitle: 'Kiitos',
  thanksText: 'Vastauksesi on tullut perille. Se auttaa meitä tekemään työmme paremmin.',
  thanksLowText:
    'Vastauksesi on tullut perille, ja otamme sen vakavasti. {person} tai joku muu meistä ottaa sinuun yhteyttä.',
  unsubscribeTitle: 'Etkö halua enää näitä viestejä?',
  unsubscribeText:
    'Kun painat painiketta, {shop} ei enää lähetä sinulle kysymyksiä eikä muita viestejä ostoksistasi. Itse tilaukseen kuuluvat viestit, kuten laskun, saat edelleen.',
  unsubscribeButton: 'Lopeta viestit',
  unsubscribedTitle: 'Viestit on lopetettu',
  unsubscribedText: 'Et saa enää näitä viestejä. Jos joskus tarvitset meitä, olemme täällä:',
  notFoundTitle: 'Tämä linkki ei toimi',
  notFoundText:
    'Se on ehkä vanhentunut, tai osa siitä on kadonnut matkalla. Vastaa viestiimme tai ota meihin suoraan yhteyttä:',
  problemTitle: 'Se ei onnistunut',
  problemText: 'Vika on meissä. Yritä muutaman minuutin kuluttua uudelleen tai ota meihin suoraan yhteyttä:',
};
