import type { Words } from './words.ts';

export const fi: Words = {
  not: 'ei en emme eivät et ette ole_ei älkää älä mitään kukaan koskaan ilman eikä enkä ikinä mikään missään tuskin eipä',
  good: 'hyvä hyvää hyvin hyvät hyvän hyviä loistav- mahtav- erinomai- tyytyväi- iloinen onnellinen iloisia ihana ihanaa ihan_hyvä kaunis kauni- upea upeaa nopea nopeasti suosittel- laadu- laatu toimii toimivat toiminut paras parempi parhaat täydelli- mukava mukavasti rakast- tykkää- pidän pidämme kiitettävä ystävälli- helppo kätevä hiljainen vahva sopii kunnossa hieno hienosti kiva kivasti super ilahtu- kympp- ilo vaivaton- onnistu- moitteet- priima',
  thanks: 'kiitos kiitoksia kiitän kiittäen kiitollinen kiitti',
  bad: 'huono huonon huonoa huonosti huonompi surkea surkeaa surkeasti pettymys petty- pettynyt tyytymät- valitettavasti harmi harmittaa harmillis- ongelma ongelmia ongelman vika vikoja virhe virheelli- väärä väärän kamala kauhea karmea hirveä turha roska romu krääsä halpa valit- valitus reklamaatio reklamoi- haisee haju melu meluisa äänekäs epäystäväl- epämuka- tyly ärsyt- kadun kaduttaa tuhlaus kelvoton hyödytön ikävä ikävää suututt- naurettav- paska hukkaan sotku sietämät- hermo- pahoill-',
  broken:
    'rikki rikkoutu- rikkinäi- hajosi hajoaa hajonnut särky- särkynyt murtu- katkesi katkennut vaurio- vaurioitu- viallinen vialliset vuotaa vuoto halkesi halkeama repe- revennyt naarmu- kolhu- irtosi irronnut irti ruoste- ruostu- ylikuumen- ei_toimi ei_toiminut ei_käynnisty ei_lataa ei_lataudu lakkasi sammuu jumittaa kaatuu puuttuu puuttui puuttuva puuttuvat likainen likaiset tahra- reikä kuluu kulunut löysä natisee kolisee jumissa palanut hajalla simahti sippasi',
  late: 'myöhässä myöhästy- myöhään viivästy- odotan odotamme odottaa odottanut odottelen odotella missä_on kadonnut hävinnyt hukkui ei_ole_tullut ei_tullut ei_saapunut ei_ole_saapunut ei_vastaa ei_vastata kukaan_ei_vastaa ei_vastausta vastausta en_ole_saanut en_saanut kesti',
  money:
    'raha- rahat rahojen takaisin palaut- palautus palautan hyvity- hyvitys vaihto vaihtaa vaihdon lasku laskut- kallis ylihinta- takuu maksoin maksoi maksettu perua peruuttaa korvau- hinta',
  anger:
    'en_enää ei_enää en_koskaan ikinä_enää viimeinen_kerta viimeisen_kerran huijau- huijaa- huijari- petos kuluttaja- kuluttajansuoja lakimie- asianajaj- oikeus häpeä häpeälli- vihainen raivo- muualta muualle kilpaili- arvostelu törkeä törke- uskomato- pelleily vitsi pilkka valehtel-',
  danger:
    'vaaralli- vaara tulipalo palo savu savua kipinä- kipinöi sähköisk- palovam- poltti loukka- loukkaantu- sairaala allergi- ihottuma myrky- räjäh- lääkäri verta haava vaara- vaaral- paloi syttyi leimah- kipin- palova- kärys- poltin sähköisku oikosul- loukkaan- sairaala- päivysty- lääkär- ambulans- ihottum- turvo- turpo- tukeh- nielais- myrkyll- räjäht- vuoti_verta viilsi viilsin tikke- sirpale- kutis- kutina rakkul- oksen- palokun- murtu- murtuma nyrjäht- aivotärähdy- mustelma- jarru- jarrut markkinoilta myynnistä suli sulanut hengenvaara- kaasuvuoto tukehtua savusi',
  but: 'mutta kuitenkin valitettavasti vain paitsi vaikka harmi tosin ainoa ainoastaan silti',
  fixed:
    'korjattiin korjasi korjasitte korjattu vaihdettiin vaihdoitte vaihdettu hoidettiin hoiditte hoitui ratkesi ratkaistiin selvisi uuden_tilalle uusi_tilalle hyvitettiin hyvititte palautettiin_rahat pahoittel- nyt_toimii toimii_nyt kuntoon',
  ask: 'miten milloin missä mikä mitä kuka miksi voiko voinko voisitteko voitteko onko saako kuinka paljonko koska saanko mistä',
  stop: 'peruuttakaa_uutiskirje älkää_lähettäkö en_halua_viestejä älkää_laittako enempää_posti- perua_tilaus',
  mails: 'poistakaa postituslista uutiskirje listalta lopettakaa',
  meh: 'keskinkertai- kohtalai- odotin odotimme odotuk- toivoin toivoimme hieman vähän ok okei menettele- voisi_olla olisi_voinut ihan_ok tavallinen perus jokseenkin melko',
  still: 'vielä edelleen taas uudelleen uudestaan jo yhä kahdesti toisen kerran kolmas kolmatta vieläkään',
  too: 'liian erittäin todella tosi niin täysin aivan hyvin_hyvin oikein',
  time: 'päivä päivän päivää viikko viikon viikkoa kuukau- tunti tunnin tuntia vuosi vuoden vuotta minuut- tänään eilen',
  law: 'asianaja- lakimie- oikeu- käräjä- rikosilmoit- poliisi- kuluttajaneuvon- kuluttaja-asiamie- kuluttajariita- kkv tuomio- juris-',
  leave:
    'en_enää_koskaan ei_enää_koskaan ei_ikinä_enää ei_koskaan_enää viimeinen_kerta viimeisen_kerran viimeinen_tilaus muualta muualle kilpailija- toisesta_kaupasta toiseen_kauppaan asiakas_menetetty menetitte_asiakkaan menetätte_asiakkaan poistakaa_tilini sulkekaa_tilini tili_poistoon en_tilaa_enää en_osta_enää en_tilaa_teiltä ensimmäinen_ja_viimeinen hyvästi amazon',
  parcel:
    'paket- pakett- paketti lähety- toimit- toimitus kuljet- kuski posti postin matkahuol- seuran- noutopist- laatik- varasto- naapuri- saapu- perille kuriiri',
  staff:
    'asiakaspalvel- palvelu- tuki soit- soitin puhelin puhelime- sähköpost- viesti- vastau- vastat- vastaa vastas- chat myyjä rouva herra neuvoja kirjoitin',
  size: 'koko koon kokoa kokoi- numero sopi- sopii istu- kireä tiukka tiuk- löysä iso isompi pieni pienempi lyhyt lyhye- pitkä sentti- senttiä cm pituus hiha- harti- mitta- mitat mahtu- mahdu',
  look: 'kuva kuvan kuvassa kuvat valokuv- väri värin väriä kuvau- sivusto- sivuilla ilmoitu- sävy sininen punainen vihreä musta valkoinen harmaa vaaleanpuna- beige ruskea keltainen',
  swap: 'sijaan sijasta väärä- väärän toinen toisen vaihtunut sekoi- sekaan- tilasin_mutta jonkun_muun',
  lack: 'puutt- puuttuu puuttui ilman vain_yksi unohtu- vajaa vajava- ei_ollut_mukana tyhjä puolet loput puuttunut',
  part: 'ruuv- johto kaapeli laturi kansi ohje- ohjeet akku paristo- nappi napp- vetoketju kahva jalka jalat pyörä- sarana- lamppu pistoke kaukosäädin sovitin osa osat hihna kytkin moottori näyttö letku',
  stuff:
    'materiaali- kangas kankaa- muovi- sauma- puuvilla nahka villa haju haise- hajua maku mauton maistu- ohut halpa halv- nyppy- nukka- rispaantu- haalis- pesu pesussa pesin kutist- maali ruost- liima viimeistely',
};
