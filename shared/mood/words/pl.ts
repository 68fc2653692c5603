import type { Words } from './words.ts';

export const pl: Words = {
  not: 'nie nic nikt nigdy bez ani żaden żadna żadnych żadnego brak niczego nikogo',
  good: 'dobr- dobrze super zadowol- świetn- swietn- doskonał- polecam poleca- idealn- wspaniał- szczęśliw- cieszę ciesz- podoba piękn- ładn- ladn- szybk- szybko jakość jakości działa dziala działają lepsz- najlepsz- rewelac- ekstra wygodn- miły miła miło uprzejm- pomocn- spełnia warto perfekcyjn- bezproblem- bez_zarzutu fajn- lubię lubimy uwielbi- kocham cich- prost- zachwyc- solidn- brawo sprawnie pasuje polecić zgodn- okazja znakomi-',
  thanks: 'dziękuję dziekuje dziękujemy dzięki dzieki wdzięczn- podziękow-',
  bad: 'źle zle zły zła złe gorsz- najgorsz- fataln- rozczarow- zawied- zawiedzion- niezadowol- niestety szkoda problem- błąd błęd- blad pomył- strasz- okropn- kiepsk- tandet- tandetn- słab- slab- marn- beznadziej- bezużyteczn- reklamac- reklamuj- skarg- skarż- śmierdz- smierdz- zapach hałas- glosn- głośn- nieuprzejm- niemił- niewygodn- żałuj- zaluj- śmieć śmieci wstyd porażk- dramat koszmar denerw- wkurz- przykro zmarnow- irytuj- brzydk- dno żenad- bubel buble tragedia tragiczn- kłopot-',
  broken:
    'zepsu- zepsut- popsu- uszkodz- pęk- pek- złam- zlam- rozbit- stłucz- połam- wadliw- wada wady usterk- cieknie przecieka kapie podart- rozdar- porysow- rys rysy wgniec- odpad- odklei- rozkle- rozpad- rozpru- zardzew- rdza przegrz- nie_działa nie_dziala przestał- przestala wyłącza zawiesza zacina brakuje brakowało brudn- plam- dziur- skrzyp- luźn- spali- padł padła urwał- ułam- krzyw-',
  late: 'spóźn- spozn- opóźn- opozn- czekam czekamy czekać czekał- gdzie_jest zagin- zgub- nie_dotarł- nie_dotarla nie_przysz- nie_doszł- nie_otrzymał- nie_dostał- brak_odpowiedzi nie_odpowiad- nikt_nie_odpowiada bez_odpowiedzi ciągle_nie nadal_nie cisza milczy',
  money:
    'pieniądze pieniędzy pieniadze zwrot- zwrócić zwrotu oddać oddaj- odesłać odesła- wymian- wymienić faktur- drog- drogo zapłac- płac- obciąż- gwarancj- rękojmi- anulow- rekompens- cena',
  anger:
    'nigdy_więcej nigdy_wiecej ostatni_raz oszust- oszuk- oszukan- złodziej- prawnik- adwokat- sąd uokik rzecznik- konsument- skandal- hańba wściek- zdenerw- bezczeln- kpin- kpina żart konkurenc- gdzie_indziej innym_sklep- niepoważn- opini- kłam- naciąg- żenując- granda mam_dość',
  danger:
    'niebezpieczn- niebezpieczeń- ogień pożar dym dymi iskr- iskrzy popar- poparz- oparz- porazi- prąd skalecz- zrani- szpital- uczul- alergi- wysyp- truj- wybuch- lekarz- krew- spalen- swąd niebezpiecz- ogni- pożar- zapalił- zapali- płomie- dymi- dymu iskier przypal- kopnął_prąd zwarci- ranny uraz- pogotowi- karetk- SOR uczuleni- uczuli- wysypk- spuchn- opuchn- dusi- zadław- udław- połknę- połkn- zatru- toksycz- eksplo- krew krwi krwaw- przecię- rozcię- szwy odłam- swędz- pęcherz- bąbl- wymiot- straż_pożarna złama- złamany skręci- skręcon- wstrząs- siniak- siniec hamulc- hamulec ze_sprzedaży z_rynku stopi- stopił roztopi- śmierteln- wyciek_gazu spuchnięt-',
  but: 'ale jednak niestety tylko oprócz poza choć chociaż szkoda lecz jedyn- natomiast',
  fixed:
    'naprawi- naprawion- wymienion- wymienil- wymieniliście rozwiąz- załatwi- zwrócon- zwróciliście zwrócili oddali_pieniądze przysłali_now- wysłali_now- przepros- już_działa teraz_działa nowy_dotarł dosłali dosłan- uregulow-',
  ask: 'jak kiedy gdzie co jaki jaka jakie kto dlaczego czy mogę można ile który która czemu pytanie proszę_o_informację',
  stop: 'wypis- wypisać nie_wysyłajcie nie_piszcie nie_przysyłajcie usunąć_z_listy',
  mails: 'rezygnuj- usuń z_listy newsletter subskrypcj- mailing-',
  meh: 'średn- sredn- przecięt- oczekiw- spodziewał- liczyłem liczyłam liczyliśmy trochę troche ok okej może_być mogłoby mógłby tak_sobie ujdzie w_miarę zwykł- taki_sobie',
  still: 'jeszcze znowu znów ponownie już ciągle wciąż nadal dwa_razy trzeci drugi_raz kolejny',
  too: 'zbyt za bardzo tak całkowicie naprawdę strasznie zupełnie mega',
  time: 'dzień dni dniach tydzień tygodni- miesiąc- miesiec- miesięcy godzin- rok roku lat minut- dziś wczoraj',
  law: 'prawnik- prawnie adwokat- radca_prawn- sąd- sądu pozew pozw- policj- prokuratur- uokik rzecznik- rzecznika_konsument- inspekcj- federacj- zawiadomieni- przedsądow-',
  leave:
    'nigdy_więcej już_nigdy ostatni_raz ostatnie_zamówieni- ostatni_zakup gdzie_indziej gdzieś_indziej inny_sklep innym_sklepie innego_sklepu konkurenc- straciliście_klient- stracili_państwo tracicie_klient- tracą_państwo usuńcie_moje_konto usunąć_moje_konto usunięcie_konta zamykam_konto więcej_nie_kupi- więcej_nie_zamówi- więcej_u_was nic_więcej_nie pierwszy_i_ostatni żegnam allegro',
  parcel:
    'paczk- przesyłk- dostaw- kurier- inpost paczkomat- dpd poczt- wysył- wysła- śledzeni- karton- pudeł- magazyn- sąsiad- dotar- doszł- przyszł- dojecha- pudełk-',
  staff:
    'obsług- bok infolini- dzwoni- telefon- mail- maila e-mail- odpowied- odpisa- czat- czacie pani pan konsultant- doradc- pracowni- sprzedawc- pisał- napisał- serwis-',
  size: 'rozmiar- pasuj- ciasn- luźn- szerok- wąsk- duż- mał- krótk- dług- centymetr- cm rękaw- ramion- pas wymiar- numer',
  look: 'zdjęci- obraz- fot- kolor- opis- stron- aukcj- odcie- niebiesk- czerwon- zielon- czarn- biał- szar- różow- beżow- brązow- żółt- wygląd-',
  swap: 'zamiast inn- inny pomył- pomyl- zamieni- cudz- czyj- błędn- niewłaściw- nie_ten nie_ta',
  lack: 'brak- brakuj- brakował- bez tylko_jed- zapomni- niekomplet- nie_było_w puste pusty połow- reszt- zabrakł-',
  part: 'śrub- kabel kabl- ładowark- pokryw- wieczk- instrukcj- bateri- akumulator- przycisk- guzik- zamek zamk- uchwyt- nog- nóżk- kół- koł- zawias- lamp- wtyczk- pilot- adapter- częś- pasek pask- wyłącznik- silnik- ekran- wąż',
  stuff:
    'materiał- tkanin- plastik- szew szw- bawełn- skór- wełn- zapach- śmierdz- smak- smaku cienk- tani- tandet- kulk- mechac- strzępi- wyblak- pranie prani- praniu skurcz- farb- lakier- rdz- klej- wykończen-',
};
