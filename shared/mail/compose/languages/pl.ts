import type { Words } from '../sentences.ts';

export const pl: Words = {
  addressBy: 'noName',
  greeting: 'Dzień dobry, {name}!',
  greetingNameless: 'Dzień dobry!',
  subject: 'Państwa zamówienie {order} w sklepie {shop}',
  order: 'Zamówienie {order}',
  andMore: {
    one: 'i jeszcze jedna rzecz',
    few: 'i jeszcze {count} rzeczy',
    many: 'i jeszcze {count} rzeczy',
    other: 'i jeszcze {count} rzeczy',
  },
  regards: 'Z serdecznymi pozdrowieniami',
  phone: 'Telefon',
  email: 'E-mail',
  hours: 'Godziny pracy',
  whyThisMail: 'Wysyłamy tę wiadomość w związku z Państwa zakupem w sklepie {shop}.',
  whyConsent: 'Wysyłamy tę wiadomość, ponieważ podczas zakupu w sklepie {shop} wyrazili Państwo na to zgodę.',
  sayNo:
    'Z takich wiadomości mogą Państwo zrezygnować w każdej chwili. Nie wiąże się to z żadnym kosztem poza wysłaniem wiadomości.',
  unsubscribe: 'Rezygnuję z tych wiadomości',
  reference: 'Numer sprawy',

  rating: '{rating} na 5 – {label}',
  rating1: 'bardzo źle',
  rating2: 'źle',
  rating3: 'średnio',
  rating4: 'dobrze',
  rating5: 'bardzo dobrze',

  thankYouTitle: 'Dziękujemy za zamówienie',
  thankYouPreview: 'Co będzie dalej i do kogo można się zwrócić.',
  thankYouText: 'Cieszymy się, że wybrali Państwo nasz sklep, i zależy nam na tym, aby zakup sprawił Państwu radość.',
  nextTitle: 'Co będzie dalej',
  arrives: 'Przewidywana dostawa: {dates}',
  trackTitle: 'Gdzie jest paczka',
  track: 'Śledzenie paczki {parcel}',
  trackAny: 'Śledzenie paczki',
  helpTitle: 'Gdy potrzebna jest pomoc',
  help: 'Pomoc i odpowiedzi na częste pytania',
  helpReply:
    'Pytanie, życzenie, zmiana? Wystarczy odpowiedzieć na tę wiadomość – {person} ją przeczyta i Państwu odpowie.',
  answerHours: {
    one: 'Odpowiemy w ciągu jednej godziny roboczej.',
    few: 'Odpowiemy w ciągu {count} godzin roboczych.',
    many: 'Odpowiemy w ciągu {count} godzin roboczych.',
    other: 'Odpowiemy w ciągu {count} godziny roboczej.',
  },
  answerDays: {
    one: 'Odpowiemy w ciągu jednego dnia roboczego.',
    few: 'Odpowiemy w ciągu {count} dni roboczych.',
    many: 'Odpowiemy w ciągu {count} dni roboczych.',
    other: 'Odpowiemy w ciągu {count} dnia roboczego.',
  },

  checkInTitle: 'Jak oceniają Państwo swój zakup?',
  checkInPreview: 'Jedno otwarte pytanie. Wystarczy odpowiedzieć jednym zdaniem.',
  checkInText:
    'Zamówienie {order} jest u Państwa już od jakiegoś czasu. Chętnie się dowiemy, jak wszystko wypadło: co się udało, a co nie.',
  checkInTextMany:
    'Zamówienia {orders} są u Państwa już od jakiegoś czasu. Chętnie się dowiemy, jak wszystko wypadło: co się udało, a co nie.',
  question: 'Co mogliśmy zrobić lepiej?',
  replyHint:
    'Wystarczy odpowiedzieć na tę wiadomość, choćby jednym zdaniem. {person} czyta każdą odpowiedź i zajmie się tym, co jest nie tak.',
  faces: 'Można też wybrać buźkę, która najlepiej pasuje:',

  reCheckTitle: 'Czy teraz wszystko jest w porządku?',
  reCheckPreview: 'Krótkie pytanie o zamówienie {order}.',
  reCheckText:
    'Otrzymaliśmy od Państwa wiadomość, że z zamówieniem {order} coś jest nie tak. Zajęliśmy się tym i chcemy mieć pewność, że teraz wszystko jest tak, jak powinno.',
  reCheckReply: 'Jeśli coś nadal jest nie tak, wystarczy odpowiedzieć na tę wiadomość. {person} się tym zajmie.',
  reCheckFaces: 'Jak oceniają to Państwo teraz?',

  chooseHint: 'Prosimy wybrać to, co najlepiej pasuje, i nacisnąć przycisk. Dopiero wtedy odpowiedź zostanie zapisana.',
  send: 'Wyślij odpowiedź',
  saved: 'Odpowiedź została zapisana: {rating}.',
  whyTitleLow: 'Przykro nam. Co poszło nie tak?',
  whyTitleHigh: 'Bardzo nas to cieszy! Co mogłoby być jeszcze lepsze?',
  whyHint: 'Własnymi słowami i w dowolnym języku. {person} to przeczyta.',
  whyLabel: 'Państwa wiadomość',
  sendWords: 'Wyślij',
  reach: 'Można też skontaktować się z nami bezpośrednio',
  thanksTitle: 'Dziękujemy',
  thanksText: 'Państwa odpowiedź do nas dotarła. Dzięki niej możemy być lepsi.',
  thanksLowText:
    'Państwa odpowiedź do nas dotarła i traktujemy ją poważnie. {person} lub inna osoba z zespołu skontaktuje się z Państwem.',
  unsubscribeTitle: 'Rezygnują Państwo z tych wiadomości?',
  unsubscribeText:
    'Po naciśnięciu przycisku sklep {shop} nie będzie już wysyłać Państwu pytań ani innych takich wiadomości po zakupie. To, co dotyczy samego zamówienia, na przykład faktura, nadal będzie przychodzić.',
  unsubscribeButton: 'Rezygnuję',
  unsubscribedTitle: 'Rezygnacja przyjęta',
  unsubscribedText:
    'Nie będziemy już wysyłać tych wiadomości. Gdyby kiedyś potrzebowali Państwo naszej pomocy, jesteśmy tutaj:',
  notFoundTitle: 'Ten link nie działa',
  notFoundText:
    'Być może wygasł albo jego część zgubiła się po drodze. Prosimy odpowiedzieć na naszą wiadomość lub skontaktować się z nami bezpośrednio:',
  problemTitle: 'Nie udało się',
  problemText:
    'Błąd jest po naszej stronie. Prosimy spróbować ponownie za kilka minut lub skontaktować się z nami bezpośrednio:',
};
