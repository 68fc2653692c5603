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
    'niebezpieczn- niebezpieczeń- ogień pożar dym dymi iskr- iskrzy popar- poparz- oparz- porazi- prąd skalecz- zrani- szpital- uczul- alergi- wysyp- truj- wybuch- lekarz- krew- spalen- swąd',
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
};
