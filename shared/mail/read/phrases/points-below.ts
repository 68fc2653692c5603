/** How people say that their answers stand within what they quote, a language a row; `…` stands for a word or two. */
const phrases = [
  'see … below, see … inline, answers … below, answers … inline, answered … below, replies … below, comments … below, comments … inline, in red below, below in red, in red, in blue below, my answers in, inline answers',
  'siehe unten, antworten … unten, antworten … im text, in rot, rot markiert, unten in blau',
  'voir ci-dessous, réponses … ci-dessous, réponses … dans le texte, en rouge',
  'ver abajo, respuestas … abajo, más abajo en rojo, en rojo, ver abaixo, respostas … abaixo, em vermelho, vedi sotto, risposte … sotto, in rosso',
  'zie onder, zie hieronder, antwoorden … hieronder, in het rood, se nedan, svar … nedan, i rött, se nedenfor, svar … nedenfor, med rødt, i rødt',
  'poniżej odpowiedzi, odpowiedzi … poniżej, na czerwono, viz níže, odpovědi … níže, červeně, pozri nižšie, odpovede … nižšie, červenou',
  'vt allpool, vastused … allpool, punasega, katso alta, vastaukset … alla, punaisella, skatīt zemāk, atbildes … zemāk, žr. žemiau, atsakymai … žemiau',
  'см. ниже, ответы … ниже, красным, див. нижче, відповіді … нижче, червоним, виж по-долу, отговорите … по-долу, vidi dole, vidi ispod, види доле, odgovori … ispod, glej spodaj, odgovori … spodaj',
  'vezi mai jos, răspunsuri … mai jos, cu roșu, lásd lent, válaszok … lent, lásd alább, pirossal, δείτε παρακάτω, απαντήσεις … παρακάτω, με κόκκινο, aşağıda cevap, cevaplar … aşağıda, kırmızı ile',
  'انظر أدناه, باللون الأحمر, ראה למטה, תשובות … למטה, באדום, नीचे देखें, லால் நிறத்தில், கீழே பார்க்கவும், 下記に回答, 以下に回答, 赤字で, 见下文, 見下文, 红字, 紅字, 아래에 답변, 빨간색으로',
];

const pointing = new RegExp(
  `(?<!\\p{L})(?:${phrases
    .flatMap((row) => row.normalize('NFC').split(', '))
    .map((phrase) => phrase.replaceAll('.', '\\.').replace(/ … /g, '(?: \\S{1,20}){0,3} '))
    .join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a few words say that the answers stand below them, within the quotation. More words are an answer themselves. */
export const pointsBelow = (words: string): boolean => words.length <= 300 && pointing.test(words.normalize('NFC'));
