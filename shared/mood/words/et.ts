import type { Words } from './words.ts';

export const et: Words = {
  not: 'ei pole polnud mitte ära ärge ilma keegi miski midagi kunagi ühtegi ükski ega puudub puudus puudu mitte_keegi eks',
  good: 'hea head heas hästi super suurepära- rahul meeldi- tore toredad kiire kiiresti kiire- parim parem paremini soovita- ilus ilusti ilusa- mugav- kvaliteet- töötab töötavad toimib korras õnnelik armasta- väärt lahe imeli- fantasti- ideaal- perfektne täiuslik- tubli sõbralik- abivalmis rõõm- lihtne vaikne vaikselt tugev kena kenasti kiita kiidan kiidame vahva mõnus- tipptasemel viis_tärni sobib sobis',
  thanks: 'aitäh tänan täname tänud tänu tänulik- suurtänu aitähh aitüma',
  bad: 'halb halva- halvasti halvem kehv- pettu- pettumus- kurb kahju kahjuks kahetse- mure mured probleem- viga vigane vead vale valed rahulolematu- kole jama jube õudne kohutav- nõme mõttetu prügi praak- odav kaeba- kaebus- pretensioon- reklamatsioon- hais- haiseb lärm- müra- ebameeldiv- ebamugav- ebaviisaka- häiri- tüütu närvi- raisatud raiskamine nördinud segadus kasutu piinlik',
  broken:
    'katki katkine purune- purunenud defekt- lekib leki- lekkis mõra mõranes pragune- lagunes laguneb lagune- rikkis rikki rikutud kriimu- kriimustus- mõlk- vigasta- kahjusta- rebene- lahti_tuli tuli_lahti läks_katki kulunud roosteta- rooste surnud hangub jookseb_kokku kriuksub koliseb lõhki auk määrdunud must ei_tööta ei_töötanud ei_käivitu ei_lähe_käima ei_toimi seisma lakkas puudub',
  late: 'hiljem hilin- hiline- ootan ootame ootasin ootama oodanud kohale_jõudnud kus_on kadus kaotsi kadunud ei_vasta ei_vastanud ei_vastata pole_vastanud vastust ei_jõudnud pole_jõudnud pole_saanud pole_saabunud ei_saabunud viibib venib',
  money:
    'raha tagasi tagasta- tagastus- tagastada tagasimakse vahetada vahetus- garantii- arve hüvit- kallis ülehinna- topelt tühista- maksin maksis',
  anger:
    'mitte_kunagi_enam enam_ei iial viimane_kord pettus petis- petab petta petetud tarbijakaitse kohtu- jurist advokaat häbi häbiväär- vihane mujal mujalt naeruväär- lubamatu enneolematu konkuren- arvustus',
  danger:
    'ohtlik- oht tulekahju põles suits- säde- särts- elektrilöögi vigastus vigasta- haigla allergi- lööve mürgi- plahvat- arst verd oht- põlema süttis süttinud leek leegi- suitse- sädemeid kõrve- elektrilöö- särtsu lühis haav- haigla- kiirabi emo arst- arsti lööbe- paiste- lämbu- neelas mürgit- veri verine verit- lõikas lõikasin õmble- killud kildu- sügel- villid oksenda- päästeamet murdu murd- luumurd- väänas- nikasta- põrutus sinika- pidur- müügilt turult sulas sulanud eluohtlik- gaasileke lämb-',
  but: 'aga kuid ent siiski paraku kahjuks ainult vaid kuigi ainus',
  fixed:
    'parandati parandasite parandatud vahetati vahetasite vahetatud asendati asendasite lahendati lahendatud lahenes lahendus korda uue_asemele hüvitati nüüd_töötab nüüd_korras kompenseeri- vabandasite',
  ask: 'kas kuidas millal kus kuhu mis milline millist kes miks mitu kuna',
  stop: 'ärge_saatke eemaldage_mind loobu- tellimusest_loobu-',
  mails: 'uudiskirjast uudiskirja kirju listist enam_kirju lõpetage',
  meh: 'ok okei keskpära- rahuldav normaalne tavaline pigem natuke veidi ootasin_paremat lootsin lootus ootasime ootus- võiks oleks_võinud nii_ja_naa nojah',
  still: 'ikka ikkagi veel juba jälle taas endiselt uuesti kolmas kaks_korda teist_korda',
  too: 'liiga väga nii täiesti tõesti eriti tohutult',
  time: 'päev- nädal- kuu kuud kuu_aega tund- tundi aasta- minut- täna eile',
  law: 'jurist- advokaa- kohtu- kohus õigus- politsei- avaldus tarbijakaits- ttja tarbijavaidlus- nõudekiri hagi',
  leave:
    'enam_kunagi mitte_kunagi_enam ei_iial_enam viimane_kord viimast_korda viimane_tellimus mujalt mujale mujal teisest_poest teise_poodi konkurent- klient_läinud kaotasite_kliendi kaotate_kliendi klient_kadunud konto_kustuta- kustutage_mu_konto sulge_konto rohkem_ei_telli enam_ei_telli rohkem_ei_osta enam_ei_osta esimene_ja_viimane hüvasti nägemist_siis amazon',
  parcel:
    'pakk pakki pakid paki pakiautomaa- saadeti- saatmi- tarne- kohale kuller- kulleri- omniva dpd itella smartpost post postkontor kast karp karbi ladu laos naaber saabus jõudis',
  staff:
    'klienditeenin- teenindus teenindaj- tugi helista- helistasin telefon- kiri kirja kirjad meil meili vastus- vastata vastanud vastas chat neiu härra proua müüja konsultant kirjutasin',
  size: 'suurus- number mahu- mahub sobi- kitsas kitsa- lai laiad suur suured suurem väike väikse- väiksem lühike lühikese- pikk pika sentimee- cm pikkus varruka- õla- mõõ-',
  look: 'pilt pildi- pildil foto värv- värvi- kirjeldus- koduleh- leht toon sinine punane roheline must valge hall roosa beež pruun kollane',
  swap: 'asemel hoopis vale- teine teise vahetu- segi sassi eksi- võõras',
  lack: 'puudu- puudub puudus ilma ainult_üks ainult_üht unustat- poolik- ei_olnud_kaasas tühi pool ülejäänud vaid_üks',
  part: 'kruvi- kaabel juhe laadija kaas kaane- juhend- aku patarei- nupp nupu- lukk tõmblukk käepide jalg jalad ratas rattad hing hinged lamp pistik pult adapter jupp jupid rihm lüliti mootor ekraan voolik',
  stuff:
    'materjal- kangas riie plastik- plast õmblus- puuvill nahk vill hais- haise- lõhn- maits- õhuke odav- topiline hargne- pleeki- pestes pesu pesin pesus tõmbus_kokku värv_maha rooste- liim viimistlus',
};
