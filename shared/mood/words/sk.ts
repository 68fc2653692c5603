import type { Words } from './words.ts';

export const sk: Words = {
  not: 'nie nič nikto nikdy bez ani nie_je nebol- nemá nemám nedá nebude neni žiad- ziad- niet',
  good: 'dobr- dobre výborn- super spokoj- skvel- páči pačí paci perfektn- krásn- pekn- rýchl- odporúč- odporuc- kvalit- funguje fungujú najlep- lepš- lepsi- úžasn- poteš- radosť rada nadšen- milý milá ochotn- pohodln- sedí oplat- top jednoduch- vynikaj- bezchybn- bez_problém- tich- chválim praktick- šťastn- hodnot- zlat- parádn- v_poriadku super_vec poslúži slúži splnil-',
  thanks: 'ďakujem dakujem ďakujeme vďaka vdaka ďakovať vďačn- dik',
  bad: 'zl- zle zlý horš- najhorš- nespokoj- sklama- sklaman- bohužiaľ bohuzial žiaľ škoda skoda problém- problem- chyb- chybn- hrozn- strašn- otrasn- katastrof- nekvalitn- mizern- otravn- nepríjemn- neprijemn- nepohodln- zlyha- vyhoden- reklam- sťažn- stazn- sťažuj- smrd- zapách- hlučn- hluk nanič zbytočn- ľutujem lutujem mrzí omyl nezmysel bieda ošklivý neochot- nepoužiteľn- šrot lacn-',
  broken:
    'pokaz- rozbit- rozbil- zlom- praskl- prask- puk- poškod- poskod- tečie preteka- nefung- nejde nesvieti nenabíja nezapne pokazen- odpadl- odtrh- roztrh- roztrhn- ušpinen- špinav- hrdzav- škriab- poškriab- prestal- rozpad- zasek- vypína prehriev- uvoľn- kýve vŕzga chýba chýbajú chyba_časť zničen- dier-',
  late: 'mešk- mesk- nepriš- neprišl- nedoraz- neskor- čak- cakam kde_je strat- stratil- neodpoved- neozva- nedostal- nedostala bez_odpovede omešk- zdržan- nedoruč-',
  money:
    'peniaze peňazí vráť- vrátiť vratenie vráten- reklamáci- reklamac- výmen- vymeniť faktúr- zaplat- účtova- drah- predražen- záruk- zrušiť kompenz- náhrad- refund-',
  anger:
    'už_nikdy nikdy_viac posledn- podvod- podviedl- klam- klamst- obchodná_inšpekcia inšpekc- právnik- súd soi hanba hanbi- drzosť drzý naštvan- nahnevan- zúf- neuveriteľn- inde konkurenc- okradl- výsmech recenzi-',
  danger:
    'nebezpeč- nebezpec- oheň horí horel- dym iskr- spál- popál- popal- úraz zrani- zran- nemocnic- alergi- vyrážk- otrav- výbuch vybuch- kopl- lekár- krv- požiar- horel vzplan- plameň- dym- obar- pripál- elektrick- koplo_ma kopla_ma skrat- poran- pohotovosť- sanitk- doktor- alergick- opuch- dus- zadus- prehlt- jed jedovat- otráv- toxick- výbuch- explo- poreza- rezn- šitie črep- svrb- pľuzgier- zvrac- vraca- hasič- zlomen- zlomil- vyvrtnut- vytknut- otras- modrin- brzd- z_predaja z_trhu roztavi- roztopi- životu_nebezpeč- únik_plynu',
  but: 'ale avšak bohužiaľ bohuzial žiaľ len iba až_na hoci však jedine škoda',
  fixed:
    'opravil- opraven- vymenil- vymenen- vyriešen- vyriešil- vyriesil- vybaven- vybavil- nový_kus poslali_nov- vrátili_peniaze vrátili_ste ospravedln- už_funguje teraz_funguje nahradil- už_je_v_poriadku',
  ask: 'ako kedy kde čo co ktorý kto prečo preco môžem mozem dá_sa koľko aký aká aké máte mohli_by či',
  stop: 'odhlás- odhlas- neposielajte neželám',
  mails: 'prestaňte odber odberu zoznamu maily newsletter',
  meh: 'priemer- ujde čakal- cakal- čakali očakáv- ocakav- mohol_by mohlo_byť trochu trošku ok okej normáln- celkom len_tak_tak nič_moc obyčajn-',
  still: 'stále stale ešte este znova znovu opäť zase už druhýkrát dvakrát tretí tretíkrát doteraz dodnes',
  too: 'príliš prilis veľmi velmi moc fakt úplne naozaj dosť tak',
  time: 'deň dni dní týžd- tyzd- mesiac- hodin- rok roky rokov minút- dnes včera',
  law: 'právnik- advokát- právn- súd- súdu žalob- políc- trestn- soi s.o.i obchodná_inšpekc- obchodnej_inšpekc- spotrebiteľ- ombudsman- oznámenie',
  leave:
    'nikdy_viac už_nikdy posledný_raz poslednýkrát naposledy posledná_objednáv- posledný_nákup inde inam iný_obchod inom_obchod- iného_obchodu konkurenc- prišli_ste_o_zákaz- stratili_ste_zákaz- strácate_zákaz- zrušte_mi_konto zrušte_mi_účet vymažte_môj_účet zrušiť_účet ruším_účet viac_neobjedná- už_neobjedná- nič_nekúp- už_nenakúp- viac_u_vás prvý_a_posledný zbohom alza',
  parcel:
    'balík- balíč- zásielk- dodáv- doruč- kuriér- šofér- doprav- packet- dpd gls pošt- odosl- posla- sledov- krabic- sklad- sused- doraz- prišl- prišiel',
  staff:
    'zákaznick- podpor- obsluh- vola- volal- telefon- mail- e-mail- odpoveď- odpoved- neodpov- chat pani pán slečn- operátor- predava- pracovn- písal- linka',
  size: 'veľkosť- veľkos- sed- pasuj- tesn- voľn- širok- úzk- veľk- väčš- mal- menš- krátk- dlh- centimet- cm rukáv- plec- ramen- pás rozmer- číslo',
  look: 'fotk- fotograf- obráz- farb- popis- web- stránk- inzerát- odtieň- modr- červen- zelen- čiern- biel- siv- ružov- béžov- hned- žlt- vyzer-',
  swap: 'namiesto miesto in- iný zamen- poplietl- pomýl- cudz- chybn- nespráv- omyl-',
  lack: 'chýb- chýba chýbal- bez len_jed- iba_jed- zabud- neúpln- nebol_pribal- prázdn- polovic- zvyšok',
  part: 'skrut- kábel- nabíjač- vrchnák- veko pokriev- návod- batéri- tlačid- gombík- zips- rúčk- nohy nožičk- kolies- pánt- lamp- zástrč- ovládač- adaptér- diel- súčiast- remeň- vypínač- motor- displej- obrazov- hadic-',
  stuff:
    'materiál- látk- plast- šev švy bavln- koža kožen- vln- zápach- smrd- páchn- chuť chutn- tenk- lacn- žmolk- strapk- vybled- pran- vypra- zrazil- lak hrdz- lepid- spracov-',
};
