import type { Words } from './words.ts';

export const it: Words = {
  not: 'non niente nulla nessuno nessuna mai senza né neanche nemmeno neppure non_è',
  good: 'bene buon buona buono buone ottim- perfett- eccellent- content- felic- soddisfatt- fantastic- bell- piace piaciut- veloc- velocemente rapid- consigli- consiglio qualità funziona migliore meglio splendid- meraviglios- gentil- cortes- comod- utile adoro amo amiamo super top magnific- facile silenzios- impeccabil- entusiast- piacere bravi brav- ador- cinque_stelle vale_la_pena felicissim- contentissim- benissimo stupend-',
  thanks: 'grazie ringrazi- grata grato',
  bad: 'male peggio peggior- pessim- brutt- cattiv- delus- deludent- delusione insoddisfatt- scontent- purtroppo peccato problem- errore errori sbagliat- orribil- terribil- schifo schifezza scadent- inutil- inutilizzabil- reclam- lament- lamentela rumore rumoros- puzza puzzolente odore maleducat- scomod- inaccettabil- vergogn- disastr- pentit- pento buttat- spazzatura ridicol- fastidi- scocciat- stuf- dispiace triste mediocr- economic- penos- arrabbiat- disservizio indecente',
  broken:
    'rott- rompe rompersi si_è_rott- difett- guast- dannegg- perde gocciola crep- crepat- strappat- graffi- graffiat- ammaccat- scollat- staccat- scucit- arruggin- surriscald- non_funziona non_si_accende non_carica si_spegne smesso bloccat- blocca cadut- manca mancano mancava mancavano sporc- macchi- buco bucat- spaccat- spezzat- fuso bruciat- allentat- cigola traball- morto inceppa- incompleto',
  late: "ritard- tardi aspett- attes- attendo attendere dov'è dove_è pers- smarrit- sparit- non_è_arrivat- mai_arrivat- non_ricevut- nessuna_risposta non_rispond- nessuno_risponde senza_risposta ancora_niente ancora_nulla sollecit-",
  money:
    'soldi rimbors- reso rendere restitu- restituzione cambio cambiare sostituzione fattura addebit- pagat- pagare car- garanzia annull- risarcim- prezzo rimandat- rispedi- rispedito',
  anger:
    'mai_più ultima_volta truff- truffa imbrogl- ladri avvocat- denunc- denuncia tribunale consumator- codacons vergogna furios- arrabbiat- scandal- concorren- altrove altro_negozio presa_in_giro recension- incredibile basta ridicolo bugie bugiard-',
  danger:
    'pericolo- pericolos- fuoco incendio fumo scintill- bruci- bruciato ustion- scossa ferit- ospedale allergi- sfogo tossic- esplos- esplod- medico sangue tagliat- pericol- incendi- fiamm- brucia- scottat- fulminat- cortocircuito corto lesion- pronto_soccorso ambulanza eruzione gonfi- soffoc- ingoiat- velen- intossic- scoppia- sanguin- punti_di_sutura schegge prurito vesciche vomit- pompieri frattura- slogat- distorsione commozione livid- contusion- freni ritirat- dal_mercato sciolto sciolta gonfia mortale fuga_di_gas incrinato',
  but: 'ma però tuttavia purtroppo peccato solo soltanto tranne eccetto anche_se unico unica nonostante se_non',
  fixed:
    'riparat- sostituit- risolt- risolto sistemat- cambiato cambiata rimborsat- scusat- scus- ora_funziona adesso_funziona mandato_un_altro inviato_uno_nuovo aggiustat- rimediat- a_posto',
  ask: "come quando dove cosa quale quali chi perché posso si_può potete potrebbe potreste c'è quanto quanta avete sapere vorrei_sapere domanda dov'è",
  stop: 'disiscri- cancellatemi cancellarmi togliermi toglietemi non_inviatemi non_mandatemi non_scrivetemi non_voglio_più_ricevere',
  mails: 'disdire newsletter mailing_list stop',
  meh: 'così_così mediocre normale aspettavo aspettavamo speravo speravamo aspettativ- poco ok discret- passabile sufficient- insomma potrebbe potevate potrebbe_essere abbastanza',
  still: 'ancora già di_nuovo nuovamente due_volte terza seconda tuttora sempre',
  too: 'troppo troppa molto tanto davvero veramente completamente proprio assolutamente',
  time: 'giorno giorni settiman- mese mesi ora ore anno anni minuti oggi ieri',
  law: 'avvocat- tribunale legale legali vie_legali denunci- querela polizia carabinieri agcm altroconsumo codacons adiconsum associazione_consumatori diffida giudice_di_pace guardia_di_finanza polizia_postale',
  leave:
    'mai_più ultima_volta ultimo_ordine ultimo_acquisto altrove altro_negozio concorren- cliente_perso persa_una_cliente perso_un_cliente cliente_in_meno chiudere_il_mio_account cancellare_il_mio_account eliminare_il_mio_account cancellate_il_mio_account non_compro_più non_comprerò_più non_ordino_più prima_e_ultima addio amazon cambio_negozio',
  parcel:
    'pacc- consegn- corriere spedi- spedizione tracciam- tracking poste brt bartolini gls sda scatola magazzino vicin- arrivat- imball- postino furgone',
  staff:
    'assistenza servizio supporto chiam- chiamato telefon- mail email risposta rispost- rispond- chat signora signore ragazza operatore operatrice commess- scritto centralino',
  size: 'taglia- misura- numero veste calza stretto stretta largo larga grande grandi piccol- corto corta lungo lunga centimetri cm lunghezza manic- spalle vita',
  look: 'foto immagin- colore colori descrizion- descritt- sito annuncio tonalità blu ross- verde ner- bianc- grigi- rosa beige marrone giall- sembra',
  swap: 'invece posto_di al_posto sbagliat- altro altra altro_cliente divers- scambiat- errore errat-',
  lack: "manca- mancava- mancano senza solo_uno solo_una soltanto dimenticat- incomplet- non_c'era non_c'erano vuot- metà resto",
  part: 'vite viti cavo caricatore coperchio manuale istruzioni batteria pila pile pulsant- bottone cerniera zip maniglia gamba gambe piedini ruota ruote rotell- lampad- spina telecomando adattatore pezzo pezzi cinghia interruttore motore schermo tubo',
  stuff:
    'materiale tessuto stoffa plastica cucitur- cotone pelle lana odore puzza sapore sa_di sottile scadent- pallini sfilacc- scolor- sbiadi- lavaggio lavare lavato ristrett- vernice ruggin- colla finiture',
};
