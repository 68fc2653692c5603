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
    'veszély- veszélyes- tűz tüzet kigyullad- füst- füstöl szikr- szikrázik megég- égett égési áramütés megráz- sérülés megsérült kórház- allergi- kiütés- mérg- mérgező felrobban- robban- orvos- vér- megvág-',
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
};
