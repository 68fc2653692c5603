import type { Words } from './words.ts';

export const lt: Words = {
  not: 'ne nėra nera nieko niekas niekada be nei nebuvo jokio jokios jokių jokia neturiu negaliu nesu',
  good: 'gera geras geri geros gerai puik- super patenkint- patinka patiko laiming- nuostab- graž- greit- greitai rekomenduo- kokyb- veikia geriaus- geresn- tobul- fantast- malon- patogi- patogus naudinga tyli tylus džiaugi- džiugina verta verti šaunu šaunuoliai mielas mandag- paprast- idealiai ideal- žavu žavi tinka myli- sužavė- aukščiaus-',
  thanks: 'ačiū aciu dėkoj- dėkui dėkingas dėkinga',
  bad: 'blog- prast- blogiau baisu- baisi siaubing- nusivyl- nusivyli- nepatenkint- deja gaila gailiuosi problem- klaid- neteising- skund- skųst- pretenzij- šlamšt- pig- smird- dvoki- kvap- triukšm- garsus grub- nemaloni- nepatog- erzina nervin- beprasm- nenaudin- katastrof- gėda apgailėtin- išmest- pyk- niek- vargas kančia nesąmon- nekokyb- nevykus-',
  broken:
    'suged- sulūž- lūžo lūž- skil- įskil- sudaužyt- suduž- pažeist- apgadint- brokas brokuot- defekt- teka prateka varva suplyš- plyš- subraiž- įbrėž- atsiklij- nukrit- iširo byra rūdi- perkaista neveikia nebeveikia nustojo išsijung- neįsijungia nekrauna stringa trūksta truksta purvin- nešvar- dėm- skyl- girgžd- kliba sulinkęs sulenkt- sudegė mirė atsilaisv-',
  late: 'vėl- vėluo- vėlav- laukiu laukiame laukėm- laukti kur_yra kur_mano dingo pamest- negavau neatėjo neatvyko nepristat- neatsak- niekas_neatsako jokio_atsakymo be_atsakymo vis_dar_ne užtruk-',
  money:
    'pinig- grąžin- grazin- grąžinti grąžinkite pakeisti keitim- garantij- sąskait- nuskait- brang- sumokėj- mokėj- atšauk- kompens- kaina',
  anger:
    'niekada_daugiau daugiau_niekada paskutinį_kartą apgav- apgauti apgavyst- sukč- advokat- teism- vartotoj- vvtat pikt- įsiut- gėda skandal- tyčioj- konkurent- kitur nesuvokiam- atsiliepim- mel- meluo- juokinga kiek_galima',
  danger:
    'pavoj- pavojing- gaisr- ugn- dūm- kibirkšt- nudeg- nusidegin- elektr- trenk- susižei- sužei- ligonin- alergij- išbėr- nuod- sprog- gydytoj- krauj- įsipjov- ugni- liepsn- kibirkšč- degė dega užsideg- apdeg- elektros_smūg- nutrenk- trumpas_jungim- sužal- sužeid- susižal- traum- greitoji greitąją alergi- bėrim- sutino ištin- springo užspring- dusin- uždus- prarijo apsinuod- toksišk- kraujav- susipjaust- siūl- šuk- niež- pūsl- vėmė vemti lūž- lūžo lūžis patempi- sutrenk- mėlynė- stabdži- iš_prekybos išsilyd- mirtin- dujų_nuotėk-',
  but: 'bet tačiau deja tik išskyrus nors gaila vienintel- visgi',
  fixed:
    'sutais- pataisė suremont- pakeitė pakeitėte pakeist- išsprend- išspręst- sutvark- grąžino_pinig- grąžinote atsiuntė_nauj- atsipraš- dabar_veikia jau_veikia kompensavo',
  ask: 'kaip kada kur kas koks kokia kokie kuris kodėl ar galiu galima kiek klausimas ar_yra',
  stop: 'neberašykite nesiųskite nebesiųskite',
  mails: 'atsisak- atsisakau prenumerat- naujienlaiš- iš_sąrašo pašalinkite nustokite',
  meh: 'vidutin- normal- tikėj- tikėjausi lauk_daugiau galėtų galėjo truput- šiek_tiek ok gerai_tik pakenčiam- šiaip_sau nieko_ypatingo',
  still: 'dar vėl vis_dar jau du_kartus trečią antrą_kartą iki_šiol pakartotinai',
  too: 'per labai pernelyg toks visiškai tikrai itin',
  time: 'dien- savait- mėnes- menes- valand- met- minut- šiandien vakar',
  law: 'advokat- teisinink- teism- teisin- policij- vvtat vartotojų_teis- vartotojų_apsaug- pareiškim- skundą_vartotoj-',
  leave:
    'daugiau_niekada niekada_daugiau paskutinį_kartą paskutinis_kartas paskutinis_užsakymas kitur kitoje_parduotuv- kitą_parduotuv- konkurent- praradote_klient- prarasite_klient- ištrinkite_mano_paskyr- panaikinkite_paskyr- daugiau_nebeužsak- nebepirks- nebeužsakys- daugiau_nepirks- pirmas_ir_paskutinis sudie viso_gero amazon',
  parcel:
    'siunt- siuntin- pristat- kurjer- pašt- omniva dpd lp_express išsiunt- atsiunt- dėž- sandėl- kaimyn- atvyko atėjo gavau paštomat-',
  staff:
    'klientų_aptarnav- aptarnav- pagalb- skambin- telefon- laišk- el_paštu atsak- neatsak- pokalb- ponia ponas mergina darbuotoj- konsultant- pardavėj- rašiau',
  size: 'dyd- tinka netinka tiko per_mažas per_didelis siaur- plat- didel- maž- trump- ilg- centimetr- cm rankov- peč- numer- matmen-',
  look: 'nuotrauk- paveiksl- foto spalv- aprašym- svetain- puslap- skelbim- atspalv- mėlyn- raudon- žali- juod- balt- pilk- rožin- smėlin- rud- gelton-',
  swap: 'vietoj vietoje ne_tą ne_tas kitą kitas kita sumaiš- supain- sukeis- klaid- svetim-',
  lack: 'trūk- trūksta trūko be tik_vienas tik_viena pamirš- nepiln- nebuvo_pridėt- tušč- pusė likus- nėra_dėž-',
  part: 'varžt- laid- kabel- įkrovikl- dangt- instrukcij- baterij- akumuliator- mygtuk- užtrauktuk- rankena- koj- ratuk- vyri- lemp- kištuk- pult- adapter- detal- dirž- jungikl- varikl- ekran- žarn-',
  stuff:
    'medžiag- audin- plastik- siūl- medviln- od- viln- kvap- smird- dvoki- skon- plon- pigi- pumpur- ir- išbluk- nubluk- skalb- susitrauk- daž- rūd- klij- apdail-',
};
