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
    'pavoj- pavojing- gaisr- ugn- dūm- kibirkšt- nudeg- nusidegin- elektr- trenk- susižei- sužei- ligonin- alergij- išbėr- nuod- sprog- gydytoj- krauj- įsipjov-',
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
};
