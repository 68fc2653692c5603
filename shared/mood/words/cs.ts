import type { Words } from './words.ts';

export const cs: Words = {
  not: 'ne není neni nic nikdo nikdy bez ani žádn- zadn- nemá nemám nebyl- nebude nelze',
  good: 'dobr- dobře dobre výborn- skvěl- skvel- super spokoj- perfektn- krásn- pěkn- hezk- rychl- doporuč- doporuc- kvalit- funguje fungují nejlep- lepší lepe líbí libi úžasn- paráda parádní- rád ráda radost nadšen- mil- ochotn- pohodln- sedí vyplatí bezvadn- bezproblém- bez_problém- tich- praktick- jednoduch- v_pořádku šlape chválím potěš- těší top bomba vynikaj- slouží splnil- šťastn- luxusní',
  thanks: 'děkuji děkuju dekuji díky diky děkujeme vděčn- dík',
  bad: 'špatn- spatn- zlý hůř horš- nejhorš- nespokoj- zklam- sklaman- bohužel bohuzel škoda skoda problém- problem- chyb- hrozn- strašn- otřesn- katastrof- mizern- nekvalitn- šunt krám odpad otravn- nepříjemn- neprijemn- nepohodln- zbytečn- lituji lituju mrzí omyl reklam- stížn- stěž- stežu- smrd- zápach hlučn- hluk levn- ostuda nanic naštv- hnus neochot- nepoužiteln- ošklivý vyhozen- k_ničemu trapn- bída peníze_vyhoz- průšvih',
  broken:
    'rozbit- rozbil- zlom- zlomil- praskl- prasklé prask- poškoz- poskoz- vad- vadn- teče protéká kape nefung- nejde nesvítí nenabíjí nezapne pokaž- porouch- odpadl- utrhl- utrž- roztrh- roztrž- poškrában- škráb- špinav- rez rezav- zrezav- přestal- prestal- rozpad- zasek- vypíná přehřív- kýve vrže drnčí chybí chybělo chyběl- díra děrav- ohnut- mrtv- odešl- odešel zničen- rozlep- uvolněn- shořel-',
  late: 'zpož- zpozd- opožd- nedoraz- nepřišl- neprisl- nedorazil- pozdě čekám čekáme čekal_jsem ček- kde_je ztrat- ztracen- neodpovíd- neodpověd- neozval- nedostal- bez_odpovědi nedoruč- mlčíte nikdo_nereaguje',
  money:
    'peníze peněz penize vrátit vrácen- vraceni vráti- vraťte reklamac- výměn- vyměnit faktur- zaplat- účtoval- drah- předražen- záruk- stornov- kompenz- náhrad- zrušit',
  anger:
    'už_nikdy nikdy_více nikdy_víc naposled poslední_krát podvod- podvedl- lháři lžete lež inspekce čoi právník- soud advokát- ostuda drzost naštvan- vztek- nehoráz- neuvěřiteln- jinde konkurenc- výsměch okradl- zloděj- recenz- skandál- vtip',
  danger:
    'nebezpeč- nebezpec- oheň hoří hořel- požár kouř kouří jiskr- spál- popál- úraz zrani- zraněn- nemocnic- alergi- vyrážk- otrav- výbuch vybouchl- kopl- lékař- krev krv- doktor- požár- hoř- hořel vzplan- plamen- kouř- dým- jisk- opař- připál- elektrick- kopl_mě kopla_mě kopanec zkrat- zran- poran- pohotovost- sanitk- alergick- opuch- otek- otekl- dus- zadusi- spolkl- udávi- jed jedovat- otráv- toxick- vybuch- výbuch- exploz- krvá- řízl řízla pořez- šití střep- svěd- puchýř- zvrac- hasič- zlomen- zlomil- vyvrtnu- vyvrknu- otřes- modřin- brzd- z_prodeje z_trhu roztavi- roztekl- životu_nebezpeč- únik_plynu',
  but: 'ale avšak bohužel bohuzel jen pouze až_na ačkoli však jedině škoda kromě akorát',
  fixed:
    'opravil- opraven- vyměnil- vyměněn- vyřešen- vyřešil- vyřízen- vyřídil- nový_kus poslali_nov- vrátili_peníze vrátili_jste omluv- už_funguje teď_funguje nahradil- dodali_chyb- vše_v_pořádku',
  ask: 'jak kdy kde co který která kdo proč můžu mohu lze dá_se kolik jaký jaká jaké máte mohli_byste zda jestli',
  stop: 'odhlás- odhlas- odhlaš- neposílejte neposilejte nepište',
  mails: 'přestaňte nepřeji odběr- ze_seznamu newsletter',
  meh: 'průměr- prumer- ujde čekal- čekali_jsme očekáv- mohl_by mohlo_by mohlo_být trochu ok okej normáln- celkem nic_moc tak_nějak jakž_takž obyčejn-',
  still: 'stále pořád porad ještě jeste znovu zase opět už podruhé dvakrát třetí potřetí dosud dodnes',
  too: 'příliš moc velmi fakt úplně opravdu dost tak naprosto hodně',
  time: 'den dny dní dnů týden týdn- měsíc- mesic- hodin- rok roky let minut- dnes včera',
  law: 'právník- advokát- právní- soud- soudu žalob- polici- trestní čoi coi obchodní_inspekc- dtest spotřebitel- ombudsman- oznámení',
  leave:
    'nikdy_víc už_nikdy nikdy_více naposled- poslední_objednáv- poslední_nákup jinde jinam jiný_obchod jiném_obchod- jiného_e-shopu konkurenc- přišli_jste_o_zákaz- ztratili_jste_zákaz- ztrácíte_zákaz- zrušte_mi_účet smažte_můj_účet zrušit_účet ruším_účet víc_neobjedná- více_neobjedná- už_neobjedná- nic_nekoup- už_nenakup- první_a_poslední sbohem alza',
  parcel:
    'balík- balíč- zásilk- dodáv- doruč- kurýr- řidič- dopravc- doprav- zásilkovn- ppl dpd pošt- odesl- posla- sledov- krabic- sklad- soused- doraz- přišl- dorazil-',
  staff:
    'zákaznick- podpor- obsluh- vola- volal- telefon- mail- e-mail- odpověď- odpověd- neodpov- chat paní pán slečn- operátor- prodava- pracovn- psal- linka lince',
  size: 'velikost- sed- pasuj- těsn- voln- širok- úzk- velk- větš- mal- menš- krátk- dlouh- centimetr- cm rukáv- ramen- pas rozměr- číslo',
  look: 'fotk- fotograf- obráz- barv- popis- popisu web- stránk- inzerát- odstín- modr- červen- zelen- čern- bíl- šed- růžov- béžov- hněd- žlut- vypad-',
  swap: 'místo jin- jiný zaměn- zamění- spletl- popletl- cizí chybn- špatn- omyl-',
  lack: 'chyb- chybí chyběl- bez jen_jed- pouze zapomně- neúpln- nebyl_přibal- prázdn- polovin- půlk- zbytek',
  part: 'šroub- kabel- nabíječ- víčk- víko poklic- návod- bateri- tlačítk- knoflík- zip- uch- ouško nohy nožičk- kol- kolečk- pant- lamp- zástrč- ovladač- adaptér- díl- součást- řem- pásek vypínač- motor- displej- obrazov- hadic-',
  stuff:
    'materiál- látk- plast- šev švy bavln- kůž- vln- zápach- smrd- páchn- chuť chutn- tenk- levn- lacin- žmolk- třepí- vybled- pran- vypra- srazil- sraž- barv_ lak rez- rezav- lepid- zpracov-',
};
