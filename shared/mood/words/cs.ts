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
    'nebezpeč- nebezpec- oheň hoří hořel- požár kouř kouří jiskr- spál- popál- úraz zrani- zraněn- nemocnic- alergi- vyrážk- otrav- výbuch vybouchl- kopl- lékař- krev krv- doktor-',
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
};
