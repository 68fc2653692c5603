import type { Words } from './words.ts';

export const de: Words = {
  not: 'nicht nichts nie niemals niemand kein keine keinen keiner keinem keinerlei ohne nirgends nimmer weder nix net kaum',
  good: 'gut gute guter gutes guten super toll tolle toller tolles zufrieden happy glücklich perfekt- prima klasse einwandfrei hervorragend- ausgezeichnet- schön schöne schönes schnell schnelle empfehle- empfehlen weiterempfehl- begeistert liebe lieben gefällt gefallen funktioniert läuft passt besser beste bestens spitze spitzen- wunderbar- freundlich- hilfsbereit bequem leise stabil wertig hochwertig- freue freut freude lohnt praktisch genial top sehr_gut qualität reibungslos tadellos mega',
  thanks: 'danke dank dankeschön dankbar bedanke merci',
  bad: 'schlecht- mies miese mieser furchtbar- schrecklich- enttäusch- enttäuscht unzufrieden leider schade problem- ärger- ärgerlich ärgern mangel- mängel mangelhaft fehler fehlerhaft- falsch falsche falschen beschwer- reklam- reklamation billig- müll schrott unfreundlich- unverschämt- unbrauchbar- nutzlos sinnlos stinkt stinken geruch riecht laut lärm nervt nervig- frech katastroph- bereue bereut fehlkauf umsonst verschwendet hässlich unbequem unzumutbar grauenhaft mist scheiß- schlimm- blöd dreist peinlich frust- traurig ungenügend unmöglich',
  broken:
    'kaputt kaputte defekt- beschädig- zerbroch- gebrochen bricht brach riss risse gerissen gesprungen undicht ausgelaufen tropft leckt verbogen verkratzt kratzer delle wackelt wackelig klappert quietscht geht_nicht funktioniert_nicht abgefallen auseinander überhitzt rost- verrost- stürzt_ab abgestürzt hängt aufgegeben hinüber tot fehlt fehlen fehlte lose locker verschmutzt schmutzig loch löcher ausgefallen abgebrochen gelöst löst durchgebrannt springt_nicht schaltet_sich_ab verfärbt ausgefranst',
  late: 'spät verspät- verspätung warte warten wartet gewartet wo_bleibt wo_ist verloren verschwunden verschollen keine_antwort antwortet_nicht nicht_angekommen nicht_geliefert nie_angekommen meldet_sich_niemand meldet_sich überfällig hingehalten',
  money:
    'geld zurück rückgabe retour- zurückgeschickt zurückschicken erstatt- erstattung umtausch- umtauschen ersatz rechnung abgebucht teuer überteuert garantie gewährleistung bezahlt stornier- gutschrift widerruf',
  anger:
    'nie_wieder nie_mehr letzte_mal letztes_mal zum_letzten betrug betrüger betrogen abzocke verarsch- verarscht anwalt rechtsanwalt gericht verbraucher- verbraucherzentrale anzeige unverschämtheit frechheit sauer wütend skandal woanders konkurrenz bewertung lächerlich unfassbar reicht_es reichts',
  danger:
    'gefährlich- gefahr feuer brand gebrannt qualm rauch funken stromschlag verbrannt verbrennung- verletzt verletzung krankenhaus allerg- ausschlag giftig explod- explosion arzt blut geschnitten schmor- gefähr- brannte brennt flamme- rauch- qualm- funken- verbrenn- verbrüh- versengt elektrisch_geschlagen einen_gewischt verletz- notaufnahme notarzt hausarzt allergi- geschwollen anschwell- erstick- verschluck- gift- vergift- explodiert geplatzt blutet blutig geblutet genäht splitter scherben kurzschluss feuerwehr erbrochen übergeben_müssen quaddeln hautreizung juck- lebensgefahr verätz- gebrochen bruch verstaucht gehirnerschütterung prellung geprellt bremse- bremsen vom_markt aus_dem_verkauf rückruf geschmolzen schmort verschmort aufgebläht lebensgefährlich gasgeruch platzwunde gestürzt',
  but: 'aber jedoch leider nur allerdings obwohl trotzdem bis_auf außer schade doch einzig einziger',
  fixed:
    'repariert ersetzt ausgetauscht umgetauscht gelöst behoben erledigt geklärt nachgeliefert ersatz_kam ersatz_geschickt erstattet entschuldigt jetzt_läuft läuft_jetzt funktioniert_jetzt jetzt_funktioniert kulant in_ordnung_gebracht',
  ask: 'wie wann wo was welche welcher welches wer warum kann könnte könnten gibt_es wieviel frage darf ist_es',
  stop: 'abmelden abbestell- abmeldung keine_mails keine_e_mails keine_werbung austragen',
  mails: 'verteiler newsletter keine_nachrichten aufhören',
  meh: 'okay ok mittelmäßig durchschnittlich erwartet erwartung- gehofft etwas bisschen naja könnte_besser hätte geht_so in_ordnung mäßig ausreichend normal',
  still: 'immer_noch noch wieder schon erneut zweimal dritte dritten nochmal bis_heute weiterhin',
  too: 'zu sehr so total völlig absolut echt wirklich extrem',
  time: 'tag tage tagen woche wochen monat- stunde stunden jahr jahre jahren minuten heute gestern',
  law: 'anwalt- rechtsanwalt- rechtlich- gericht- klage verklag- anzeige polizei verbraucherschutz- verbraucherzentrale schlichtungsstelle mahnbescheid käuferschutz rechtsschutz- rechtsweg abmahn- behörde',
  leave:
    "nie_wieder nie_mehr letzte_mal letztes_mal letzten_mal letzte_bestellung woanders anderswo konkurrenz mitbewerb- kundin_verloren kunden_verloren kunde_verloren kundenkonto_löschen konto_löschen konto_kündig- bestelle_nicht_mehr nichts_mehr_bestell- nicht_mehr_bei_euch nicht_mehr_bei_ihnen nicht_wieder_bestell- nicht_noch_mal nicht_nochmal erste_und_letzte kaufe_ich_nicht amazon das_wars das_war's mich_los tschüss finger_weg",
  parcel:
    'paket- päckchen lieferung- liefer- geliefert zusteller- bote versand- versendet verschickt sendung- sendungsverfolgung post dhl hermes gls dpd karton spedition lager nachbar- zugestellt angekommen ankam kam',
  staff:
    'kundenservice kundendienst service support hotline mitarbeiter- anruf- angerufen telefon- mail mails antwort- geantwortet beratung berater- dame herr chat rückruf zurückgerufen freundlich ansprechpartner warteschleife geschrieben',
  size: 'größe- passt passen passte eng enge enger weit groß größer klein kleiner kurz kürzer lang länger breit schmal zentimeter cm länge bund ärmel schulter- zehen nummer',
  look: 'bild- foto- abbild- farbe- farblich beschreib- beschrieben website webseite angezeigt sieht_aus aussehen wirkt blau rot grün schwarz weiß grau rosa beige braun gelb homepage produktfoto',
  swap: 'statt stattdessen anstatt falsch- andere- verwechsel- vertausch- bestellt_hatte jemand_anderem anderen_kunden fremde- sondern',
  lack: 'fehlt fehlen fehlte fehlten gefehlt ohne nur_ein nur_eine vergessen unvollständig nicht_dabei nicht_drin leer hälfte vermisse restliche- statt_zwei zu_wenig beigelegt',
  part: 'schraube- kabel ladegerät deckel anleitung- akku batterie- knopf tast- reißverschluss griff bein beine rad räder scharnier- lampe stecker fernbedienung adapter ersatzteil- riemen schalter motor display bildschirm schlauch',
  stuff:
    'material- stoff- plastik kunststoff naht nähte baumwolle leder wolle geruch riecht stinkt geschmack schmeckt dünn billig fusselt ausgefranst verblasst wäsche waschen gewaschen eingelaufen lack farbe_ab rost- nach_einer_woche kleber verarbeit-',
};
