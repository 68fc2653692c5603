import type { Words } from './words.ts';

export const hr: Words = {
  not: 'ne nije nisam nismo niste nisu nema nemam ništa nitko nikad nikada bez ni neće nemojte nećemo neću nijedan nijedna nikakv-',
  good: 'dobr- dobro odličn- super zadovoljn- sretn- sreć- prezadovoljn- sviđa oduševljen- lijep- lijepo brz- savršen- preporuč- kvalitetn- kvaliteta radi rade najbolj- bolje fantast- divn- divan vrijedi isplati ljubazn- ugodn- udobn- sjajn- top ekstra točno perfekt- pohval- odušev- tih tiha jednostavn- zgodn- prekrasn- uživa- volim funkcionira svaka_čast izvrsn- vrhunsk- krasn-',
  thanks: 'hvala zahval-',
  bad: 'loš- gore gori razočara- nezadovolj- užas- katastrof- problem- kvar- žao nažalost šteta grešk- pogrešn- pogreš- jadn- smeće bezobraz- neugodn- neprijat- pritužb- žalb- žali- reklamacij- smrd- bučn- buka jeftin- sramot- živcira- beskorisn- neupotreb- neljubazn- kajem bačen- ružn- nikakv- slab- tužn- grozn- neprihvat-',
  broken:
    'pokvar- slom- polom- puk- napuk- ošteć- razbij- razbi- curi cure neisprav- defekt- raspa- prest- ne_radi otkaza- otpa- potrga- poder- ogreba- izgreba- prljav- hrđa- crk- zaglav- pregor- pregrij- fali nedostaj- klima klimav- zvec- škrip- odlijep- isprlj- strga- iskriv- gasi',
  late: 'kasn- kašnj- čeka- nije_stig- nisam_dob- gdje_je izgub- nestal- ne_odgovara nitko_ne ne_javlja bez_odgovora još_ništa zakas- nikako_da',
  money:
    'novac novca povrat- vrat- vrać- refund- zamjen- zamijen- jamstv- garanc- račun- skup- plati- plać- naplat- naknad- otkaz-',
  anger:
    'nikad_više nikada_više posljednji_put zadnji_put prevar- varate lopov- inspekcij- odvjetnik- sud tuž- potrošač- zaštit- bijes- bijesan ljut- sramot- skandal- konkurenc- drugdje nevjerojatn- prijav- recenzij- laž-',
  danger:
    'opas- vatr- požar- dim iskr- gorje- gori zapali- izgor- strujn- udar ozlijed- ozljed- bolnic- alergij- osip otrov- eksplod- liječnik- porez- opekl- opeklin- opasn- vatra plamen- dimi- opek- struja_uda- udarila_struj- kratki_spoj ozlije- ozlje- povrije- hitn- liječni- alergi- osip- oteč- otek- guši- uguši- progut- otrova- toksič- krv- krvar- šavov- srh krhot- svrb- plikov- povrać- vatrogas- slomio_ruku slomila_ruku prijelom- ugan- iščaši- potres_mozga modric- kočnic- iz_prodaje s_tržišta rastopi- otopi- smrtonosn- curi_plin',
  but: 'ali međutim nažalost samo osim jedino iako no premda jedina',
  fixed:
    'poprav- zamijenil- zamijenjen- riješen- riješil- sređen- sredil- poslali_nov- ispričal- sada_radi sad_radi vratili_novac vratili_ste nadoknad-',
  ask: 'da_li kako kad kada gdje koji koja koje tko zašto što može_li koliko mogu_li imate_li je_li postoji_li',
  stop: 'odjavi- odjav- ne_šaljite',
  mails: 'prestanite sa_liste s_liste mailova newsletter',
  meh: 'onako osrednj- prosječn- može_bolje moglo_bi_bolje očekiv- nadao nadala malo ok okej solidn- pristojn- moglo',
  still: 'još opet ponovno ponovo već treći drugi_put i_dalje uvijek dvaput',
  too: 'previše vrlo jako mnogo baš potpuno stvarno zaista puno',
  time: 'dan dana dani tjed- tjedan tjedna mjesec- sat sata sati godin- minut- danas jučer',
  law: 'odvjetni- pravnik- pravn- sud- sudu tužb- tuži- polici- inspekcij- tržišn- državni_inspektorat zaštit- potrošač- prijav-',
  leave:
    'nikad_više više_nikad nikada_više zadnji_put posljednji_put zadnja_narudžb- drugdje drugoj_trgovin- drugu_trgovin- drugog_prodavač- konkurencij- izgubili_ste_kup- izgubili_kup- kupca_manje obrišite_moj_račun izbrišite_moj_račun zatvorite_račun neću_više više_neću više_ne_naručuj- prvi_i_zadnji zbogom doviđenja_zauvijek',
  parcel:
    'paket- pošilj- isporuk- dostav- kurir- vozač- poslan- posla- praćenj- pošt- gls dpd paketomat- kutij- skladišt- susjed- stig- stigl- doš-',
  staff:
    'podršk- korisničk- uslug- servis zva- zvao zvala telefon- mail- odgovor- odgovar- chat gospođ- gospod- djevojk- operater- prodava- djelatni- pisa- službi-',
  size: 'veličin- broj- odgovara tijes- uzak uska usko širok- velik- mal- manj- već- kratk- dug- centimet- cm rukav- ramen- struk mjer- dimenzij-',
  look: 'slik- fotograf- boj- boja opis- stranic- oglas- nijans- plav- crven- zelen- crn- bijel- siv- roza bež smeđ- žut- izgled-',
  swap: 'umjesto pogreš- krivi kriva krivu krivo drug- drugi zamijen- zamjen- tuđ- različit-',
  lack: 'nedosta- fali fal- nema nije_bilo bez samo_jed- zaborav- nepotpun- prazn- polovic- pola ostatak',
  part: 'vij- vijak kabel- punjač- poklop- uput- bateri- gumb- patentni drš- nog- noge kotač- šark- lamp- utikač- daljinsk- adapter- dio dijel- remen- prekidač- motor- ekran- crijev-',
  stuff:
    'materijal- tkanin- plastik- šav- pamuk- kož- vun- smrd- miris- okus- tank- jeftin- kuglic- para_se raspara- izblij- pran- opra- skupi- boj_ lak hrđ- zahrđ- ljepil- izrad-',
};
