import type { Words } from './words.ts';

export const ro: Words = {
  not: 'nu nimic nimeni niciodată niciodata fără fara nici deloc n-am n-a n-au niciun nicio nu-i nu-mi nicăieri',
  good: 'bun bună buna bune buni bine excelent- perfect- super mulțumit- multumit- încântat- incantat- fericit- place plăcut- frumos frumoas- rapid- repede recomand- calitat- funcționează functioneaza merge minunat- mai_bun- cel_mai_bun grozav- fantastic- comod- confortabil- util- amabil- ușor simplu silențios potrivit- potrivește merită merita iubesc iubim ador- bucur- top impecabil- ireproșabil- deosebit- genial- extraordinar- drăguț- serios',
  thanks: 'mulțumesc multumesc mulțumim mersi recunoscăt- mulțumiri',
  bad: 'rău rea rele răi prost proast- mai_rău mai_prost dezamăg- dezamag- nemulțumit- nemultumit- nefericit- păcat pacat problem- greșit- gresit- greșeal- eroare oribil- groaznic- îngrozitor- ingrozitor teribil- jalnic- mizer- slab- slabă ieftin- gunoi inutil- plâng- plângere reclam- reclamație miroase miros zgomot- nepoliticos- nesimți- incomod- enerv- regret- regretă rușine rusine bătaie_de_joc dezastr- inacceptabil- supărat- suparat- aruncat- trist urât- mizerie țeapă teapa neplăcut- deranj- necaz',
  broken:
    'stricat- stric- defect- spart- rupt- rupe s-a_rupt crăpat- crapat- fisur- deteriorat- avariat- curge scurg- picură zgâriat- zgariat- zgâriet- îndoit- dezlipit- căzut cazut desprins- ruginit- rugină supraîncălz- nu_merge nu_funcționează nu_functioneaza nu_pornește nu_încarcă s-a_oprit se_oprește se_blochează lipsește lipsesc lipsea lipsă murdar- pătat- gaură găuri scârțâie slăbit s-a_ars mort decolorat- a_cedat fisurat-',
  late: 'întârzi- intarzi- întârziere aștept- astept- așteptăm unde_este unde_e pierdut- dispărut- nu_a_ajuns n-a_ajuns nu_am_primit n-am_primit nu_răspund- nimeni_nu_răspunde fără_răspuns niciun_răspuns încă_nu târziu tarziu amân-',
  money:
    'bani banii ramburs- returnare retur returna- returnez înapoi inapoi schimb- înlocui- inlocui- factur- taxat- scump- garanție garanti- plătit platit anula- despăgub- preț pret',
  anger:
    'niciodată_mai ultima_dată ultima_data înșel- inselat înșelat- înșelăto- hoți hoti escroc- avocat- instanț- tribunal anpc protecția_consumator- consumator- furios- nervos nervoas- scandal- rușine rusine altă_parte alta_parte concurenț- incredibil- bătaie_de_joc bataie_de_joc recenzi- minciun- mințit mincino- niciodata_mai',
  danger:
    'pericol- periculos- foc incendiu fum scântei scantei ars- arsur- ars_la curentat electrocut- rănit- ranit- spital alergi- iritație toxic- explod- explozie doctor medic sânge tăiat- incendi- fumega flacăr- flăcăr- scânte- ars arsă arsuri arsură opărit scurtcircuit rănire urgențe urgență ambulanță alergic- urticarie umflat- sufoc- înecat înghițit otrăv- intoxic- sânger- tăiat cusături cioburi mâncărime bășici vomit- pompieri fractur- entorsă luxat- comoție vânăt- frânele frână retrageți de_pe_piață topit umflată mortal scurgere_de_gaz',
  but: 'dar însă insa totuși totusi din_păcate din_pacate doar numai cu_excepția deși desi păcat singur- în_schimb',
  fixed:
    'reparat- înlocuit inlocuit schimbat_produsul rezolvat- ați_rezolvat au_rezolvat rambursat- trimis_altul trimis_unul_nou scuze scuzat acum_merge acum_funcționează remediat- banii_înapoi_rapid compensat',
  ask: 'cum când cand unde ce care cine de_ce pot poate puteți puteti aveți aveti există exista cât cat câte întrebare se_poate este_posibil',
  stop: 'dezabon- nu-mi_mai_scrieți nu-mi_mai_trimiteți nu_mai_trimiteți nu_mai_vreau_mail- scoateți-mă ștergeți-mă',
  mails: 'din_listă opriți newsletter',
  meh: 'mediocr- normal- așteptam asteptam așteptări asteptari speram puțin putin ok merge_și_așa acceptabil- așa_și_așa putea ar_putea_fi cam obișnuit-',
  still: 'încă inca iar din_nou iarăși deja de_două_ori a_treia a_doua tot mereu',
  too: 'prea foarte atât atat complet total chiar extrem',
  time: 'zi zile zilele săptămân- saptaman- lună luna luni ore oră ora an ani minute azi ieri',
  law: 'avocat- tribunal instanț- judecat- legal legale anpc protecția_consumator- poliți- plângere reclamație_la dau_în_judecată',
  leave:
    'niciodată_nu_mai nu_mai_cumpăr nu_mai_comand ultima_oară ultima_dată ultima_comandă altundeva altă_parte alt_magazin concurenț- pierdut_un_client pierdut_o_clientă închideți_contul ștergeți_contul șterge_contul prima_și_ultima adio emag la_revedere_pentru',
  parcel:
    'colet- pachet- livr- livrare curier- expedi- transport awb poșt- fan_courier cargus cutie depozit vecin- ajuns sosit ambalaj- șofer',
  staff:
    'serviciul suport relații_cu sun- sunat telefon- mail mailuri răspuns- răspund- chat doamna domnul fata operator- angajat- scris consultant-',
  size: 'mărim- măsur- vine strâmt- larg- mare mari mic mică mici scurt- lung- centimetri cm lungime mâne- umer- talie număr',
  look: 'poz- imagin- fotografi- culoare culori descriere descris- site anunț nuanț- albastr- roș- verde negru neagr- alb albă gri roz bej maro galben-',
  swap: 'loc_de în_loc greșit- alt altă altcineva altui diferit- încurcat schimbat- confund-',
  lack: 'lips- lipsea lipsește fără doar_un doar_o uitat incomplet- nu_era gol goală jumătate restul',
  part: 'șurub- cablu încărcător capac manual instrucțiuni baterie bateri- buton- fermoar mâner picior picioare roat- roți balama lampă ștecher telecomand- adaptor pies- curea întrerupător motor ecran furtun',
  stuff:
    'material- țesătură plastic cusătur- bumbac piele lână miros- gust subțire ieftin- scam- destrăm- decolor- spălat spălare intrat_la_apă vopsea rugin- lipici finisaj-',
};
