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
    'opas- vatr- požar- pozar- dim varnic- goreo gori zapali- izgor- strujn- udar povred- povređ- bolnic- alergij- osip otrov- eksplod- lekar- iseč- posek- opekl- opekotin-',
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
};
