import type { Words } from '../sentences.ts';

/** No noun before `{orders}`: two of them would be dual. No future of `{person}`: it would show the gender. */
export const sl: Words = {
  addressBy: 'firstName',
  greeting: 'Pozdravljeni, {name}!',
  greetingNameless: 'Pozdravljeni!',
  subject: 'Vaše naročilo {order} v trgovini {shop}',
  order: 'Naročilo {order}',
  andMore: {
    one: 'in še {count} izdelek',
    two: 'in še {count} izdelka',
    few: 'in še {count} izdelki',
    other: 'in še {count} izdelkov',
  },
  regards: 'Lep pozdrav',
  phone: 'Telefon',
  email: 'E-pošta',
  hours: 'Delovni čas',
  whyThisMail: 'To sporočilo ste prejeli, ker ste nakupovali v trgovini {shop}.',
  whyConsent: 'To sporočilo ste prejeli, ker ste ob nakupu v trgovini {shop} v to privolili.',
  sayNo: 'Takšna sporočila lahko kadar koli zavrnete. To vas ne stane nič razen pošiljanja sporočila.',
  unsubscribe: 'Ne želim več takšnih sporočil',
  reference: 'Sklic',

  rating: '{rating} od 5 – {label}',
  rating1: 'zelo slabo',
  rating2: 'slabo',
  rating3: 'srednje',
  rating4: 'dobro',
  rating5: 'zelo dobro',

  thankYouTitle: 'Hvala za vaše naročilo',
  thankYouPreview: 'Kaj sledi in na koga se lahko obrnete.',
  thankYouText: 'Veseli smo, da ste izbrali nas, in želimo si, da bi vas nakup razveselil.',
  nextTitle: 'Kaj sledi',
  arrives: 'Predvidena dostava: {dates}',
  trackTitle: 'Kje je vaš paket',
  track: 'Sledite paketu {parcel}',
  trackAny: 'Sledite paketu',
  helpTitle: 'Če potrebujete pomoč',
  help: 'Pomoč in odgovori na pogosta vprašanja',
  helpReply:
    'Imate vprašanje ali željo, bi radi kaj spremenili? Preprosto odgovorite na to sporočilo – {person} ga prebere in vam odgovori.',
  answerHours: {
    one: 'Odgovorili vam bomo najpozneje v {count} delovni uri.',
    two: 'Odgovorili vam bomo najpozneje v {count} delovnih urah.',
    few: 'Odgovorili vam bomo najpozneje v {count} delovnih urah.',
    other: 'Odgovorili vam bomo najpozneje v {count} delovnih urah.',
  },
  answerDays: {
    one: 'Odgovorili vam bomo najpozneje v {count} delovnem dnevu.',
    two: 'Odgovorili vam bomo najpozneje v {count} delovnih dneh.',
    few: 'Odgovorili vam bomo najpozneje v {count} delovnih dneh.',
    other: 'Odgovorili vam bomo najpozneje v {count} delovnih dneh.',
  },

  checkInTitle: 'Kako ocenjujete svoj nakup?',
  checkInPreview: 'Eno odprto vprašanje. Dovolj je en stavek.',
  checkInText:
    'Naročilo {order} je že nekaj časa pri vas. Radi bi izvedeli, kako se je vse obneslo – kaj je bilo dobro in kaj ne.',
  checkInTextMany:
    'Kar ste naročili pri nas ({orders}), je že nekaj časa pri vas. Radi bi izvedeli, kako se je vse obneslo – kaj je bilo dobro in kaj ne.',
  question: 'Kaj bi morali narediti bolje?',
  replyHint:
    'Preprosto odgovorite na to sporočilo, dovolj je en stavek. {person} prebere vsak odgovor in poskrbi za to, kar ni v redu.',
  faces: 'Ali pa izberite obraz, ki najbolj ustreza:',

  reCheckTitle: 'Je zdaj vse v redu?',
  reCheckPreview: 'Kratko vprašanje o vašem naročilu {order}.',
  reCheckText:
    'Sporočili ste nam, da z naročilom {order} ni vse v redu. Za to smo poskrbeli in želimo biti prepričani, da je zdaj vse tako, kot mora biti.',
  reCheckReply: 'Če kaj še vedno ni v redu, preprosto odgovorite na to sporočilo. {person} poskrbi za to.',
  reCheckFaces: 'Kako to ocenjujete zdaj?',

  chooseHint: 'Izberite, kar najbolj ustreza, in pritisnite gumb. Šele takrat se vaš odgovor shrani.',
  send: 'Pošlji odgovor',
  saved: 'Vaš odgovor je shranjen: {rating}.',
  whyTitleLow: 'Žal nam je. Kaj je šlo narobe?',
  whyTitleHigh: 'To nas veseli! Kaj bi lahko bilo še boljše?',
  whyHint: 'S svojimi besedami in v katerem koli jeziku. {person} to prebere.',
  whyLabel: 'Vaše sporočilo',
  sendWords: 'Pošlji',
  reach: 'Ali pa stopite v stik neposredno z nami',
  thanksTitle: 'Hvala',
  thanksText: 'Vaš odgovor smo prejeli. Pomaga nam, da smo vse boljši.',
  thanksLowText: 'Vaš odgovor smo prejeli in ga jemljemo resno. Oglasi se vam {person} ali kdo od sodelavcev.',
  unsubscribeTitle: 'Teh sporočil ne želite več?',
  unsubscribeText:
    'Pritisnite gumb in trgovina {shop} vam po nakupu ne bo več pošiljala vprašanj in drugih takšnih sporočil. Kar spada k samemu naročilu, na primer račun, boste prejemali še naprej.',
  unsubscribeButton: 'Odjavite me',
  unsubscribedTitle: 'Odjavljeni ste',
  unsubscribedText: 'Takšnih sporočil ne boste več prejemali. Če nas boste kdaj potrebovali, smo tu:',
  notFoundTitle: 'Ta povezava ne deluje',
  notFoundText:
    'Morda je potekla ali pa se je njen del izgubil na poti. Prosimo, odgovorite na naše sporočilo ali stopite v stik neposredno z nami:',
  problemTitle: 'Ni uspelo',
  problemText:
    'Napaka je na naši strani. Prosimo, poskusite znova čez nekaj minut ali stopite v stik neposredno z nami:',
};
