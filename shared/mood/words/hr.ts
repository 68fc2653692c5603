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
    'opas- vatr- požar- dim iskr- gorje- gori zapali- izgor- strujn- udar ozlijed- ozljed- bolnic- alergij- osip otrov- eksplod- liječnik- porez- opekl- opeklin-',
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
};
