import type { Words } from './words.ts';

export const sl: Words = {
  not: 'ne ni nisem nismo niste niso nič nihče nikoli brez niti noben- nima nimam nočem nobenega',
  good: 'dober dobr- dobro odličn- super zadovolj- všeč srečn- krasn- lep- lepo hitr- hitro priporoč- kakovost- deluje dela delujejo najbolj- bolje boljš- fantast- čudovit- prijazn- udobn- uporabn- tih tiho popoln- izjemn- navduš- veseli vesel- vredn- splača rad rada uživa- pohval- top sijajn- preprost- brezhibn- ustreza vse_v_redu',
  thanks: 'hvala zahval- najlepša_hvala',
  bad: 'slab- slabo slabš- najslabš- nezadovolj- razočara- žal žalost- škoda težav- problem- napak- napačn- grozn- strašn- obupn- pritož- reklamacij- poceni smeti smrdi smrad hrup- glasn- nesramn- neprijaz- neprijet- neudobn- obžaluj- katastrof- moteč- neuporabn- sramot- jezi grd- zanič nesprejemljiv- zapravljen- zaman neumn- kriv- bedn-',
  broken:
    'pokvar- zlom- polom- poč- počen- razbit- poškod- pušča teče okvar- okvara defekt- strga- raztrga- opraskan- praska- odpad- razpad- rja- rjav- pregrev- ne_deluje ne_dela nehal- ugaša zamrzne manjka manjkajo manjkal- umazan- madež- luknj- škripa ropota maja zvit- odlepi- pregorel- crknil- se_ustavi',
  late: 'zamud- zamuja- pozno čakam čakamo čakal- čakanj- kje_je izgub- izginil- ni_prispel- ni_prišl- nisem_dobil- nisem_prejel- ne_odgovar- nihče_ne brez_odgovora še_vedno_ni ni_odgovora',
  money:
    'denar denarja vračil- vrni- vrnite vrniti vrn- zamenj- zamenjav- garancij- račun- drag- drago plača- zaračuna- odškod- preklic- cena',
  anger:
    'nikoli_več zadnjič goljuf- prevar- prevara- tat tatovi odvetnik- sodišč- inšpekc- inšpektor- potrošnik- jez- jezen jezna besen besna škandal- sramota norčuj- konkurenc- drugje neverjetn- ocen- laž- lažete dovolj_imam',
  danger:
    'nevarn- ogenj požar dim iskr- zagorel- opekl- opeklin- elektri- udar poškodoval- bolnišnic- alergij- izpuščaj- strup- eksplod- zdravnik- kri krvavi- ureza-',
  but: 'ampak vendar žal samo le razen čeprav škoda toda edin- a',
  fixed:
    'popravil- popravljen- zamenjal- zamenjan- rešen- rešil- uredil- urejen- poslali_nov- vrnili_denar opravičil- zdaj_deluje zdaj_dela nadomestil-',
  ask: 'kako kdaj kje kaj kateri katera katero kdo zakaj ali lahko koliko je_mogoče imate_li imate vprašanje kam',
  stop: 'odjavi- odjav- ne_pošiljajte ne_pišite',
  mails: 'nehajte prenehajte s_seznama novic- e-novic-',
  meh: 'povprečn- srednje pričakova- upal- lahko_bi malo ok v_redu spodobn- običajn- nič_posebnega tako_tako nekaj',
  still: 'še spet ponovno znova že še_vedno dvakrat tretj- drugič',
  too: 'preveč zelo tako čisto res resnično popolnoma precej',
  time: 'dan dni dneva dneh teden tedn- mesec- ur ura ure uro let leto minut- danes včeraj',
};
