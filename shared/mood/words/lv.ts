import type { Words } from './words.ts';

export const lv: Words = {
  not: 'ne nav neko nekas neviens nekad bez nebija nebūs neviena nekādu nekāda nekādas nedz',
  good: 'lab- labi labs laba lielisk- super apmierinā- patīk patika laimīg- brīnišķ- skaist- ātr- ātri iesak- kvalit- strādā darbojas labāk- vislabāk- perfekt- fantast- jauk- ērt- noderīg- klus- priec- priecāj- vērt- ideāl- teicam- burvīg- laipn- pretimnāk- vienkārš- forš- der mīl- izcil- sajūsm- patīkam- kārtībā top',
  thanks: 'paldies pateic- pateicīg-',
  bad: 'slikt- sliktāk- vissliktāk- briesmīg- šausmīg- vīl- vīlies vīlusies vilšan- neapmierin- diemžēl žēl nožēl- problēm- kļūd- nepareiz- sūdz- sūdzīb- pretenzij- lēt- mēsl- smird- smaka trokš- skaļ- rupj- nepatīkam- neērt- kaitin- bezjēdz- nederīg- katastrof- kauns slikta_kval- izmest- dusm- nekam murgs haltūr- bēdīg- krāmi',
  broken:
    'salūz- lūz- bojāt- sabojā- sabojāj- saplīs- plīs- ieplaisā- plais- saplēs- defekt- brāķ- tek pil tecē- saskrāp- skrāp- atlīmēj- nokrit- izjuk- rūs- sarūs- pārkarst- nestrādā nedarbojas pārstāj- izslēdz- neieslēdz- nelādē iestrēg- trūkst netīr- traip- caurum- čīkst ļodz- saliek- sadeg- nodega vaļīg- beigt-',
  late: 'vēl_nav kavē- kavēj- nokavē- vēlu gaid- gaidu gaidām kur_ir kur_mans pazud- nozaud- nesaņēm- neatnāca nav_atnāc- nav_pienāc- nav_saņem- neatbild- neviens_neatbild nav_atbild- bez_atbildes aizkav-',
  money:
    'naud- atmaks- atgriez- atgriezt atdodiet atdot apmain- samainīt nomain- garantij- rēķin- noskait- dārg- maksāj- samaks- atcelt kompens- cena',
  anger:
    'nekad_vairs vairs_nekad pēdējo_reizi krāpš- krāpniek- apkrāp- piekrāp- jurist- advokāt- tiesa tiesā ptac patērētāj- dusmīg- nikn- skandāl- kauns ņirg- konkurent- citur neticam- atsauksm- mel- smieklīg- cik_var',
  danger:
    'bīstam- ugun- ugunsgrēk- dūm- dzirkst- apdeg- apdedz- strāv- ievaino- traum- slimnīc- alerģ- izsitum- ind- sprāg- eksplod- ārst- asin- sagriez-',
  but: 'bet taču diemžēl tikai izņemot lai_gan žēl tomēr vienīg-',
  fixed:
    'salabo- saremont- nomainīj- apmainīj- samainīj- atrisin- sakārto- atmaksāj- atsūtīja_jaun- atvain- tagad_strādā tagad_darbojas kompensēja nokārto-',
  ask: 'kā kad kur kas kāds kāda kādi kurš kāpēc vai varu var cik jautājum- vai_ir',
  stop: 'nerakstiet nesūtiet vairs_nesūtiet anulēt_abon-',
  mails: 'atteik- atteikties jaunum- no_saraksta izdzēsiet beidziet',
  meh: 'viduvēj- normāl- gaidīj- gaidīju cerēj- cerēju varētu varēja mazliet nedaudz ok nekas_īpašs tā_tā pieņemam- ciešam-',
  still: 'vēl atkal joprojām jau divreiz treš- otrreiz atkārtoti aizvien',
  too: 'pārāk ļoti tik pilnīgi tiešām par',
  time: 'dien- nedēļ- mēnes- stund- gad- minūt- šodien vakar',
};
