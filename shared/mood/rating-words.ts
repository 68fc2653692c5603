/**
 * What ratings are written with, a language a row: the figures from one to five and ten, each in its forms; a row may be two
 * languages' where they write alike. Forms that are also common words of another language stand behind `also`: they count only
 * beside a word for star or point.
 */
const figures: Record<string, string> = {
  en: 'one | two | three | four | five | ten',
  ar: 'واحد واحدة | اثنان اثنين اثنتان | ثلاث ثلاثة | أربع أربعة اربع اربعة | خمس خمسة | عشرة عشر',
  bg: 'едно един една | две два | три | четири | пет | десет',
  cs: 'jedna jeden jednu jedno | dva dvě dve | tři tri | čtyři ctyri | pět pet | deset',
  'da no': 'én ett | to | tre | fire | fem | ti',
  de: 'eins ein einen eine | zwei | drei | vier | fünf fuenf funf | zehn',
  el: 'ένα ενα ένας ένα | δύο δυο | τρία τρια τρεις | τέσσερα τεσσερα τέσσερις | πέντε πεντε | δέκα δεκα',
  es: 'uno una un | dos | tres | cuatro | cinco | diez',
  et: 'üks | kaks | kolm | neli | viis | kümme',
  fi: 'yksi yhden | kaksi kahden | kolme kolmen | neljä neljän | viisi viiden | kymmenen',
  fr: 'une un | deux | trois | quatre | cinq | dix',
  he: 'אחד אחת | שניים שתיים שני שתי | שלוש שלושה | ארבע ארבעה | חמש חמישה | עשר עשרה',
  hi: 'एक | दो | तीन | चार | पाँच पांच | दस',
  'hr sr':
    'jedan jedna jednu један једна једну | dva dvije dve два две двије | tri три | četiri cetiri четири | pet пет | deset десет',
  hu: 'egy | kettő két | három | négy | öt | tíz',
  it: 'uno una un | due | tre | quattro | cinque | dieci',
  ja: '一 一つ ひとつ | 二 二つ | 三 三つ | 四 四つ | 五 五つ いつつ | 十',
  ko: '하나 한 일 | 둘 두 이 | 셋 세 삼 | 넷 네 사 | 다섯 오 | 열 십',
  lt: 'viena vienas vieną | dvi du | trys tris | keturi keturios keturias | penki penkios penkias | dešimt',
  lv: 'viens viena vienu | divi divas | trīs | četri četras | pieci piecas | desmit',
  nl: 'één een | twee | drie | vier | vijf | tien',
  pl: 'jeden jedna jedną jedno | dwa dwie | trzy | cztery | pięć piec | dziesięć',
  pt: 'uma um | duas dois | três tres | quatro | cinco | dez',
  ro: 'una unu o | două doua doi | trei | patru | cinci | zece',
  'ru uk': "один одна одну одно | два две дві | три | четыре чотири | пять п’ять п'ять | десять",
  sk: 'jedna jeden jednu jedno | dva dve | tri | štyri styri | päť pat | desať',
  sl: 'ena eno | dve dva | tri | štiri | pet | deset',
  sv: 'en ett | två | tre | fyra | fem | tio',
  ta: 'ஒன்று ஒரு | இரண்டு | மூன்று | நான்கு நாலு | ஐந்து அஞ்சு | பத்து',
  tr: 'bir | iki | üç uc | dört dort | beş bes | on',
  zh: '一 壹 | 二 两 兩 | 三 | 四 | 五 | 十',
};

const values = [1, 2, 3, 4, 5, 10];

/** What a figure's word is worth, lower case. */
export const worthOf: ReadonlyMap<string, number> = new Map(
  Object.values(figures).flatMap((row) =>
    row
      .normalize('NFKC')
      .split('|')
      .flatMap((forms, index) =>
        forms
          .trim()
          .split(' ')
          .map((form) => [form, values[index] ?? 0] as const),
      ),
  ),
);

/** Words that mean something else in another language, or are no answer by themselves. */
export const unlikelyAlone = new Set(
  'to fire ti en ett on o un una une uno um uma ein eine einen een du due a one tres bir ena eno egy két viis ten dix 一 十 한 세 네 두 일 이 사 오 십 ஒரு एक דו שני'.split(
    ' ',
  ),
);

/** Beginnings of the word for star. */
export const star = words(
  'star stern étoile etoile estrella estrela stell ster gwiazd hvězd hvezd hviezd zvezd zvjezd звезд звёзд зірк зірок ѕвезд tärn täht tähe tähti tähte stjärn stjern zvaigzn žvaigžd zvaigzd csillag αστέρ αστερ yıldız yildiz stele steluț نجوم نجم כוכב 颗星 顆星 星 つ星 별 நட்சத்திர स्टार सितार तार',
);

/** Beginnings of the word for point or mark. */
export const point = words(
  'point punkt punkti punto ponto punt pont bod poen поен балл бал точк піст pist punktą punktų balle ball tašk poäng punkte pistettä puncte punct puan πόντ ποντ βαθμ نقاط نقطة درجات درجة נקוד अंक பாயிண்ட் புள்ளி மதிப்பெண் 点 點 分 점',
);

/** Stands between what was given and the most that could be. */
export const outOf = words(
  'out_of von_den von sur de das dos em di su na z ze з із из од od iz z na van_de van op uit ud_af av af от din iš no από στα στους מתוך من من_أصل of_the of',
);

/** Between the most and what was given, where the language turns it round: "5 üzerinden 4". */
export const ofMost = words(
  'üzerinden uzerinden में_से मे_से கு க்கு க்குக் இல் இற்கு 点満点中 点満点で 点満点 段階で 段階中 段階評価で 分满分给 分满分 分滿分給 分滿分 分制 점_만점에 점만점에 점_만점_중 점_중 점_중에 ből ból st stä :stä',
);

/** Words that announce a rating; the second row alone may announce a bare figure. */
export const gives = words(
  "give gave giving i'd_say overall gebe gebe_ich geben vergebe vergeben gäbe gibt annan annaks andsin dajem daje dao dala dam дајем дам dávam dám dal dala даю ставлю поставлю дам கொடுக்கிறேன் தருகிறேன் donne mets mettrais donnerais doy pongo le_doy do dou daria geef gaf dałem dałam daję annan antaisin antaa ger gir giver gav dodu dava duodu даю dau acord adok adnék δίνω βάζω давам dajem veriyorum veririm أعطي اعطي أمنح נותן נותנת देता देती देंगे つけます 付けます 给 給 打 드립니다 드려요 줍니다 주고",
);
export const rates = words(
  'rate rating score scored grade bewertung bewerte wertung hinne hinnang hinde ocjen ocena ocenu ocjena оцен оценк hodnot hodnocen ocenjujem мая_оценка மதிப்பீடு rating_is évaluation notation valoración valoro puntuación puntua calificación califico valutazione voto avaliação avalio classificação beoordeling cijfer oceniam arvosana arvio betyg karakter vurdering bedømmelse vērtē vērtējum įvertin vertinu оцінк оцінюю evaluare notă notez értékel βαθμολογ αξιολόγη ocenjuj puanım تقييم דירוג ציון रेटिंग 評価 評點 评分 評分 评价 평점 별점 평가',
);

/** Buys or gets: what is counted then is no rating. */
export const gets = words(
  'order bought buy got receiv need want send sent bestell gekauft kauf bekomm erhalt command achet acheté reçu comprad compr pedi pedí recib ordin comprat ricev kupi kupil наруч поруч заказ купи получ замов отрим telli ost sain objedn kúpil dostal zamówi kupił otrzym bestilt köpt kjøpt købt modt tilasi osti sai pasūt pirk nopirk užsak pirkau comandat cumpăr rendel vettem παράγγειλ αγόρασ поръч sipariş aldım طلبت اشتريت הזמנתי קניתי ऑर्डर खरीद 注文 買 订 買了 买 주문 샀 வாங்கி',
);

/** Takes back what it stands beside: "not 5 stars", "5 stars if …". Only asked for good ratings. */
export const takesBack = words(
  "not can't cannot won't never if would_have could_have instead_of nicht kein keine niemals wäre hätte wenn pas jamais aurais serait si no nunca hubiera sería non avrei sarebbe se não nunca teria seria niet geen zou als nie nigdy bym gdyby byłoby ei pole poleks kui oleks olisi jos ikke aldrig ville hvis inte aldrig skulle om ne nije није бих bih ako ако да_је keby by_som не бы если якщо б би nav ja būtu nėra jei būtų nu dacă aș nem ha lenne δεν αν θα_ήταν не_ ако_ би_ če bi değil olsa eğer olurdu لا لن ليس لو لم إذا לא אם היה नहीं अगर होता இல்லை முடியாது もし ない ません できない 不 没 沒 如果 否则 안 못 않 만약 았다면 었다면",
);

function words(list: string): string[] {
  return list
    .normalize('NFKC')
    .split(' ')
    .map((word) => word.replace(/_$/, '').replaceAll('_', ' '));
}
