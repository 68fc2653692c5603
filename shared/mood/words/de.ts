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
    'gefährlich- gefahr feuer brand gebrannt qualm rauch funken stromschlag verbrannt verbrennung- verletzt verletzung krankenhaus allerg- ausschlag giftig explod- explosion arzt blut geschnitten schmor-',
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
};
