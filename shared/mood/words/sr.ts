import type { Words } from './words.ts';

export const sr: Words = {
  not: 'ne nije nisam nismo niste nisu nema nemam ništa nista niko nikad nikada bez ni neće nece nemojte nećemo necu neću nijedan nijedna nemaju nit',
  good: 'dobr- dobro odličn- odlicn- super zadovoljn- sreć- srec- prezadovoljn- sviđa svidja odusevljen- oduševljen- lep lepo lepa lepi lijep- brz- savršen- savrsen- preporuč- preporuc- kvalitetn- kvalitet radi rade najbolj- bolje fantast- divn- divan vredi isplati ljubazn- prijatn- udobn- sjajn- top ekstra tačno tacno perfekt- pohval- oduševi- tih tiha jednostavn- zgodn- prelep- uživa- volim funkcioniš- čist- hvale svaka_čast svaka_cast za_pet',
  thanks: 'hvala zahval- fala',
  bad: 'loš- los lose losa losi losij- gore gora razočara- razocara- nezadovolj- nezadovoljn- užas- uzas- katastrof- problem- kvar- kvara žao zao nažalost nazalost šteta steta greška greska greškom pogreš- pogres- jadn- smeće smece bezobraz- neprijat- žalb- zalb- žal- reklamac- smrd- buč- buc- jeftin- sramot- nepotreb- nervir- mučen- beskoris- neupotreb- neljubaz- kajem kajemo bacen- bačen- ružn- ruzn- nikakv- slab- slabo tuga',
  broken:
    'pokvar- slom- polom- puk- pukl- napuk- ošteć- ostec- razbij- razbi- curi cure neisprav- defekt- raspa- raspada prest- ne_radi otkaz- otpa- pocepa- ogreba- izgreba- krivo isprlj- prljav- rđa- rdja- crk- zaglav- iskrz- pregor- pregrev- fali fale nedostaj- kasni klima klimav- zvec- škrip- skrip- rasta- odlep- iscur-',
  late: 'kasn- kašnj- kasnj- čeka- ceka- nije_stig- nisam_dob- gde_je gdje_je izgub- nestal- ne_odgovara niko_ne ne_javlja ne_javljate bez_odgovora jos_uvek_nista zakas- nikako_da',
  money:
    'novac novca pare para povrać- povrac- povrat vrat- vrać- vrac- refund- zamen- garanc- račun- racun- skup- skupo plati- plać- naplat- naknad- otkaz-',
  anger:
    'nikad_više nikad_vise nikada_više poslednji_put prevar- varate lopov- inspekcij- advokat- sud tuž- tuz- zaštit- zastit- potrošač- potrosac- bes- besan ljut- sramot- bruka skandal- konkurenc- drugde neverovatn- prijav- ocenu ocena',
  danger:
    'opas- vatr- požar- pozar- dim varnic- goreo gori zapali- izgor- strujn- udar povred- povređ- bolnic- alergij- osip otrov- eksplod- lekar- iseč- posek- opekl- opekotin- opasn- vatra plamen- dimi- iskr- opek- opeko- spržil- struja_uda- udarila_struj- kratak_spoj povre- hitn- alergi- osip- oteč- otek- guši- uguši- progut- otrova- toksič- puk- krv- krvar- poseko- isek- šavov- srč- svrb- plikov- povrać- vatrogas- slomio_ruku slomila_ruku prelom- uganu- iščaši- potres_mozga modric- kočnic- iz_prodaje sa_tržišta istopi- topi_se smrtonosn- curi_gas rane',
  but: 'ali međutim medjutim nažalost nazalost samo osim jedino iako mada no jedina',
  fixed:
    'popravi- poprav- zamenil- zamenjen- rešen- resen- rešil- resil- sređen- sredjen- sredil- poslali_nov- novi_stig- izvinil- sada_radi sad_radi vratili_novac vratili_ste nadoknad-',
  ask: 'da_li kako kad kada gde koji koja koje ko zašto zasto šta sta može_li moze_li koliko mogu_li imate_li',
  stop: 'odjavi- odjav- ne_šaljite ne_saljite prestanite_da_šaljete ne_želim_više_mejlove',
  mails: 'prestanite sa_liste liste mejlova',
  meh: 'onako osrednj- prosečn- prosecn- može_bolje moze_bolje moglo_bi_bolje očekiv- ocekiv- nadao nadala malo ok okej solidn- pristojn- moglo ajde',
  still: 'još jos opet ponovo već vec treći treci drugi_put i_dalje uvek dvaput',
  too: 'previše previse suviše suvise vrlo veoma jako mnogo baš bas potpuno stvarno zaista',
  time: 'dan dana dani nedelj- mesec- sat sata sati godin- minut- danas juče juce',
  law: 'advokat- pravnik- pravn- sud- sudu tužb- tuži- polici- inspekcij- tržišn- tržišnoj_inspekcij- zaštit- zaštita_potrošač- potrošač- prijav-',
  leave:
    'nikad_više više_nikad nikada_više poslednji_put zadnji_put poslednja_porudžb- drugde drugoj_prodavnic- drugu_prodavnic- drugog_prodavc- konkurenc- izgubili_ste_kup- izgubili_kup- izgubili_ste_mušterij- kupca_manje obrišite_moj_nalog obrišite_mi_nalog ugasite_nalog zatvorite_nalog neću_više više_neću više_ne_poručuj- nikad_ne_poruč- prvi_i_poslednji zbogom doviđenja_zauvek kupujemprodajem',
  parcel:
    'paket- pošilj- isporuk- dostav- kurir- šofer- poslat- posla- praćenj- pošt- post_express bex kutij- magacin- komšij- stig- stigl- doš-',
  staff:
    'podršk- korisničk- uslug- servis zva- zvao zvala telefon- mejl- mail odgovor- odgovar- čet- chat gospođ- gospod- devojk- operater- prodava- radni- pisa-',
  size: 'veličin- broj- odgovara tesn- uzak uska usko širok- velik- mal- manj- već- kratk- dug- santim- cm rukav- ramen- struk mere mera dimenzij-',
  look: 'slik- fotograf- boj- boja opis- sajt- stranic- oglas- nijans- plav- crven- zelen- crn- bel- siv- roze bež- braon žut- izgled-',
  swap: 'umesto pogreš- drug- drugi zamen- pomeša- tuđ- tuđi greš- različit-',
  lack: 'nedosta- fali fal- nema nije_bilo bez samo_jed- zaborav- nepotpun- prazn- polovin- pola ostatak',
  part: 'šraf- kabl- kabel punjač- poklop- uputstv- bateri- dugm- dugme rajsferšlus- cibzar- patent drš- nog- noge točki- šark- lamp- utikač- daljinsk- adapter- deo delov- kaiš- prekidač- motor- ekran- crev-',
  stuff:
    'materijal- tkanin- plastik- šav- šavov- pamuk- kož- vun- smrd- miris- ukus- tank- jeftin- mrvic- para_se raspara- izbled- pran- opra- skupi- farb- rđ- zarđ- lepak izrad-',
};
