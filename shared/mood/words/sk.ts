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
    'nebezpeč- nebezpec- oheň horí horel- dym iskr- spál- popál- popal- úraz zrani- zran- nemocnic- alergi- vyrážk- otrav- výbuch vybuch- kopl- lekár- krv-',
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
};
