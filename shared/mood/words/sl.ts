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
    'nevarn- ogenj požar dim iskr- zagorel- opekl- opeklin- elektri- udar poškodoval- bolnišnic- alergij- izpuščaj- strup- eksplod- zdravnik- krvavi- ureza- požar- vnel- gorel- plamen- dim- kadi kadil- opek- ožgal- zažgal- stresl- elektrik- kratek_stik poškod- ranil- bolnic- urgenc- zdravnic- reševal- alergi- izpušč- oteč- otekl- duši- zadušil- pogoltn- zastrup- toksič- razneslo krvav- urezal- porez- šiv- črepinj- srb- mehurj- bruha- gasilc- zlom- zlomil_roko zvin- zvila_sem pretres_možganov podplutb- modric- zavor- iz_prodaje s_trga stopil- smrtno uhajanje_plina',
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
  law: 'odvetni- pravnik- pravn- sodišč- tožb- toži- polici- inšpek- tržni_inšpektorat- zps zveza_potrošnik- potrošnik- prijav-',
  leave:
    'nikoli_več več_nikoli zadnjič zadnje_naročil- zadnji_nakup drugje drugam druga_trgovin- drugi_trgovin- drugo_trgovin- konkurenc- izgubili_ste_strank- izgubili_stranko izgubili_kup- stranko_manj izbrišite_moj_račun izbrišite_račun ukinite_račun ne_bom_več več_ne_bom ne_naročim_več ne_kupim_več prvič_in_zadnjič adijo_za_vedno zbogom',
  parcel:
    'paket- pošilj- dostav- kurir- šofer- poslan- posla- sleden- pošt- gls dpd škatl- skladišč- sosed- prispel- prišl- prišel embalaž- prevzem-',
  staff:
    'podpor- služb- storitev klical- klica- telefon- mail- e-pošt- odgovor- odgovar- klepet- gospa gospe gospod- punca operater- prodajal- uslužben- pisal- zaposlen-',
  size: 'velikost- številk- prav_mi tesn- ozek ozk- širok- velik- majhn- manjš- več- kratk- dolg- centimet- cm rokav- ramen- pas mere mera',
  look: 'slik- fotograf- barv- opis- stran- splet- oglas- odten- moder modr- rdeč- zelen- črn- bel- siv- roza bež rjav- rumen- izgled-',
  swap: 'namesto napačn- drug- drugi zamenj- pomeš- tuj- zmot- različn- čigav-',
  lack: 'manjk- manjkal- brez samo_en- le_en pozabil- nepopoln- ni_bilo_pril- prazn- polovic- pol ostal_del',
  part: 'vijak- kabel- polnil- polnilec pokrov- navodil- bateri- gumb- zadrg- ročaj- nog- noge kole- kolesc- tečaj- svetilk- lučk- vtič- daljinsk- adapter- del deli delov- pas jermen- stikal- motor- zaslon- cev-',
  stuff:
    'material- blag- plasti- šiv- bombaž- usnj- voln- smrd- vonj- okus- tanek tank- poceni ceneni- kosmič- paral- obledel- pran- opral- skrčil- lak rja rjav- lepil- izdelav-',
};
