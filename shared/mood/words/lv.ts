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
    'bīstam- ugun- ugunsgrēk- dūm- dzirkst- apdeg- apdedz- strāv- ievaino- traum- slimnīc- alerģ- izsitum- ind- sprāg- eksplod- ārst- asin- sagriez- uguns- ugunsgr- liesm- dūmo- dzirkste- sadeg- dega aizdeg- elektrošok- īssavien- savaino- ātrā_palīdzība neatliekam- alerģi- pietūk- uztūk- aizrij- smok- norij- inde indīg- saind- eksplo- asiņo- griez- šuves lausk- niez- čulg- vēma vemt lūz- lauzt- sastiep- satricināj- zilum- bremz- no_tirdzniecības izkus- nāvīg- gāzes_noplūd-',
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
  law: 'advokāt- jurist- juridisk- ties- tiesā policij- ptac patērētāj- iesniegum-',
  leave:
    'nekad_vairs vairs_nekad pēdējo_reizi pēdējā_reize pēdējais_pasūtījums citur cita_veikala citā_veikalā konkurent- zaudējuši_klientu zaudējāt_klientu zaudēsiet_klientu dzēsiet_manu_kontu slēdziet_kontu dzēst_kontu vairs_nepasūtī- vairs_nepirk- pirmā_un_pēdējā ardievu uz_neredzēšanos amazon',
  parcel:
    'sūtījum- paciņ- pakas- paka piegād- kurjer- pasta omniva dpd pakomāt- izsūtī- nosūtī- kast- noliktav- kaimiņ- atnāca pienāca saņēm-',
  staff:
    'klientu_apkalpoš- apkalpo- atbalst- zvan- zvanīju telefon- e-past- epast- vēstul- atbild- atbilde čat- kundze kungs meitene darbiniek- konsultant- pārdevēj- rakstīju',
  size: 'izmēr- der neder der_kā šaur- plat- liel- maz- īs- gar- centimet- cm garum- piedurk- plec- numur-',
  look: 'attēl- bild- foto krās- aprakst- mājaslap- vietn- sludināj- tonis zil- sarkan- zaļ- meln- balt- pelēk- rozā bēš- brūn- dzelten-',
  swap: 'vietā nepareiz- cits citu cita sajauk- samainī- svešu kļūd- pavisam_cits',
  lack: 'trūk- trūkst trūka bez tikai_viens tikai_viena aizmirs- nepilnīg- nebija_klāt tukš- puse pārējais iztrūk-',
  part: 'skrūv- vads kabel- lādētāj- vāk- instrukcij- baterij- akumulator- pog- rāvējslēdz- rokturi- kāj- rite- eņģ- lamp- kontaktdakš- pult- adapter- detaļ- siksn- slēdz- motor- ekrān- šļūten-',
  stuff:
    'materiāl- audum- plastmas- vīl- šuv- kokvilna- ād- viln- smak- smird- smarž- garš- plān- lēt- bumbuļ- izdil- izbal- mazgā- sarāv- krāsa_lob- rūs- līm- apdar-',
};
