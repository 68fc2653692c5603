import type { Words } from './words.ts';

export const hu: Words = {
  not: 'nem nincs nincsen semmi senki soha sose nélkül sem ne se nincsenek sehol semmilyen egyetlen',
  good: 'jó jók jól nagyszerű- kiváló- szuper tökéletes- elégedett- örül- boldog- tetszik szép szépen gyors- gyorsan ajánl- minőség- működik működnek legjobb jobb remek- fantasztikus- csodál- csodás kényelmes- hasznos- halk csendes kedves- segítőkész- szeret- imád- imádjuk megéri megérte pontos- pontosan príma hibátlan- kitűnő- könnyű egyszerű bevál- öröm elégedettek klassz csúcs- zseniál- korrekt',
  thanks: 'köszön- köszönöm köszi köszönet hálás-',
  bad: 'rossz- rosszul rosszabb legrosszabb szörnyű- borzasztó- borzalmas- csalód- csalódott- csalódás elégedetlen- sajnos sajnál- sajnálom kár probléma- problémá- gond gondok baj hiba hibá- téves- rosszat panasz- reklamá- olcsó- szemét vacak- kacat büdös szag- zajos- hangos- udvariatlan- bunkó goromba kényelmetlen- idegesít- bosszant- megbán- megbántam katasztróf- használhatatlan- felháborító- szégyen- kidobott gagyi értelmetlen haszontalan- gyenge- pocsék- csapnivaló kellemetlen- elszomor-',
  broken:
    'eltör- törött- törik elromlott elromlik romlott tönkre- tönkrement meghibás- hibás- sérült- megsérült repedt- megrepedt reped- szivárog- folyik csöpög ereszt karc- karcos- horpa- elszakad- szakadt- szétszakad- leesett levált leválik szétesett szétesik rozsd- túlmeleg- nem_működik nem_megy nem_kapcsol nem_tölt leállt lefagy kikapcsol megállt hiányzik hiányoz- hiányos- koszos- piszkos- folt- foltos lyuk- nyikorog- zörög- laza elgörbült leégett megdöglött kiégett bedögl- mozog',
  late: 'kés- késett késik késve késés- vár- várok várunk vártunk várom hol_van elveszett eltűnt nem_érkezett nem_jött nem_kaptam meg_nem_kap- nem_válaszol- senki_nem_válasz- senki_sem_válasz- nincs_válasz válasz_nélkül még_mindig_nem csúsz-',
  money:
    'pénz- pénzem vissza visszatérít- visszaküld- visszakér- visszavisz- csere cserél- kicserél- számla számlá- levon- drága- garanci- jótáll- fizet- kifizet- lemond- töröl- kárpótl- kártér- ár ára',
  anger:
    'soha_többé soha_többet soha_többször utoljára utolsó_alkalom átver- átvert- csal- csalás csalók becsap- ügyvéd- bíróság fogyasztóvéd- fogyasztó- dühös- mérges- felháborod- szégyell- röhej- nevetséges- konkurenc- máshol máshonnan hihetetlen értékelés- hazud- hazugság botrány- pofátlan- vicc elég_volt',
  danger:
    'veszély- veszélyes- tűz tüzet kigyullad- füst- füstöl szikr- szikrázik megég- égett égési áramütés megráz- sérülés megsérült kórház- allergi- kiütés- mérg- mérgező felrobban- robban- orvos- vér- megvág- tűz- lángol- lángra füstöl- szikrá- égés- leforráz- megrázott rövidzárlat- sérül- megsérül- mentő- ügyelet- feldagad- dagad- fullad- fulladoz- lenyel- mérgez- vérz- elvágt- varr- szilánk- viszket- hólyag- hány- tűzolt- eltör- törött_csont kificamod- agyrázkód- zúzód- fékje fékek forgalomból piacról olvad- megolvad- életveszély- gázszivárg-',
  but: 'de viszont azonban sajnos csak kivéve bár kár ugyan mégis egyetlen ellenben habár',
  fixed:
    'megjavít- megjavult kijavít- kicserél- kicserélték megold- megoldód- elintéz- rendbe visszafizet- visszautal- küldtek_új- küldtek_másik újat_küldtek elnézés most_már_működik már_működik pótol- kárpótolt- rendeződ-',
  ask: 'hogyan hogy_kell mikor hol mi milyen melyik ki miért lehet lehet-e tudnak tudnák van-e mennyi mennyibe kérdés kérdez- tudom-e kérhetek',
  stop: 'leiratkoz- ne_írjanak ne_küldjenek töröljenek nem_kérek_több nem_akarok_több',
  mails: 'ne_zavarjanak hírlevél- listáról',
  meh: 'közepes- átlagos- elmegy elfogadható- többet_vártam vártam vártunk_volna számít- reméltem remélt- kicsit kissé ok oké lehetne lehetett_volna nem_rossz normál- olyan_amilyen elvár-',
  still: 'még megint ismét újra már még_mindig kétszer harmad- másod- továbbra',
  too: 'túl nagyon annyira teljesen igazán rendkívül túlságosan',
  time: 'nap nappal napja napos napot hét hete hetek hónap- óra órát órája év éve perc- ma tegnap',
  law: 'ügyvéd- bíróság- jogi- per feljelent- rendőrség- fogyasztóvédel- békéltető- jogász- hatóság-',
  leave:
    'soha_többet soha_többé többet_nem utoljára utolsó_rendelés- máshol máshonnan másik_bolt- konkurenci- elveszített- vesztettek_egy töröljék_a_fiók- fiókomat_töröl- törlöm_a_fiók- nem_rendelek_többet nem_rendelek_innen nem_vásárolok_többet nem_veszek_többet első_és_utolsó viszlát isten_velük amazon',
  parcel:
    'csomag- szállít- szállítás- futár- futárszolg- küldemény- posta postás- gls foxpost nyomkövet- doboz- raktár- szomszéd- megérkez- megjött kézbesít-',
  staff:
    'ügyfélszolgálat- szolgáltatás- támogatás hívt- hívtam telefon- email- e-mail- levél- levelem- válasz- válaszol- chat- hölgy úr kolléga- ügyintéző- eladó- írtam munkatárs-',
  size: 'méret- passzol- szűk- bő nagy- nagyobb kicsi- kisebb rövid- hosszú- centi- cm hossz- ujj- váll- derék- illik szélesség-',
  look: 'kép képen képek- fotó- szín- színe leírás- honlap- oldalon hirdetés- árnyalat- kék piros zöld fekete fehér szürke rózsaszín bézs barna sárga',
  swap: 'helyett rossz_termék más_termék- másik- más eltér- felcserél- összekever- téved- téves- idegen-',
  lack: 'hiányz- hiányzik hiányzott nélkül csak_egy kimarad- hiányos- nem_volt_benne üres- fele többi kifelejt-',
  part: 'csavar- kábel- töltő- fedél- fedele- útmutató- használati- akku- elem- gomb- cipzár- fogantyú- láb- lábak kerék- kerekek zsanér- lámpa- dugó- távirányító- adapter- alkatrész- szíj- kapcsoló- motor- kijelző- tömlő-',
  stuff:
    'anyag- szövet- műanyag- varrás- pamut- bőr- gyapjú- szag- büdös- íz- íze vékony- olcsó- bolyhos- bolyhosod- foszl- kifakul- mosás- mostam összement festék- rozsd- ragasztó- kidolgoz-',
};
