import type { Words } from './words.ts';

export const da: Words = {
  not: 'ikke aldrig ingen intet ingenting uden hverken nej næppe',
  good: 'god godt gode fin fint fine tilfreds super perfekt- fantastisk- dejlig- skøn- hurtig- hurtigt anbefal- kvalitet virker fungerer bedst bedre glad glade elsker kan_lide rar venlig- hjælpsom- nem nemt stille solid- smuk- flot- rigtig_god topklasse top pengene_værd lækker- fornøjet fornøjelse begejstret fremragende velfungerende behagelig- nyder perfekte upåklagelig- fedt',
  thanks: 'tak takker taknemmelig tusind_tak mange_tak',
  bad: 'dårlig- dårligt værre værst elendig- utilfreds- skuffe- skuffet skuffende skuffelse desværre ærgerlig- ærgrer synd problem- fejl forkert- forfærdelig- frygtelig- rædselsfuld- ringe skrald bras billig- klag- klage reklam- reklamation lugter lugt stinker larm- larmer støj- uhøflig- uforskammet ubehagelig- ubrugelig- irriter- fortryder katastrof- spild spildt uacceptabel- pinlig- træls ked_af møg- lort sløj besvær',
  broken:
    'ødelagt i_stykker gået_i_stykker defekt- skadet beskadig- lækker_vand utæt lækage revne- revnet knækket knækkede ridse- ridset bule løs løsnet gik_af faldt_af faldet_af rust- overophed- virker_ikke fungerer_ikke holdt_op stoppede starter_ikke lader_ikke slukker går_ned mangler manglede mangel snavset beskidt plet- hul huller knirker rasler brækket smadret brændt død gik_fra_hinanden revet falmet',
  late: 'sen sent forsink- forsinkelse venter ventet vente hvor_er hvor_bliver væk forsvund- ikke_ankommet aldrig_ankommet ikke_modtaget ikke_kommet intet_svar svarer_ikke ingen_svarer hørt_fra endnu_ikke',
  money:
    'penge pengene tilbage refunder- refusion retur- returnere sende_tilbage sendte_tilbage bytte ombytning erstatning faktura trukket dyr dyrt garanti betalt betalte annuller- kompens- pris',
  anger:
    'aldrig_mere aldrig_igen sidste_gang svindel svindlere bedrag snydt snyd snyder advokat retten forbruger- forbrugerklage- skam skandal- vred vrede rasende latterlig- andet_sted andre_steder konkurrent- utroligt vittighed joke trustpilot anmeldelse løgn- lyver',
  danger:
    'farlig- brand ild røg gnist- forbrænd- brændte_mig stød kom_til_skade hospital allergi- udslæt giftig- eksplod- læge blod skar brændt brænd- flamme- ryger elektrisk_stød fik_stød kortslut- skade_på tilskade- sygehus skadestue lægen ambulance hævet kvalt kvæl- slugt gift forgift- eksplosion blødte skar_mig skar_sig syet splinter glasskår kløe klør vabler kastede_op brandvæsen- brækket brækkede forstuv- hjernerystelse blå_mærker bremser bremserne fra_markedet smeltet smeltede livsfarlig- gaslugt livsfare',
  but: 'men dog desværre kun bortset undtagen selvom ærgerligt trods eneste til_gengæld bare',
  fixed:
    'repareret reparerede fikset ordnet byttet ombyttet erstattet løst løste sendte_en_ny fik_en_ny ny_sendt pengene_tilbage undskyld- virker_nu nu_virker udbedret kompenseret kompenserede klaret',
  ask: 'hvordan hvornår hvor hvad hvilken hvilket hvilke hvem hvorfor kan kunne er_der må findes spørgsmål',
  stop: 'afmeld- afmelde framelde stop_med_at_sende stop_med_at_skrive ingen_flere_mails slet_mig fjern_mig',
  mails: 'mailingliste nyhedsbrev',
  meh: 'okay ok middelmådig- nogenlunde forvent- forventet forventning- håbede lidt kunne_være kunne_have halvdårlig gennemsnitlig- noget helt_ok sådan_da',
  still: 'stadig endnu igen allerede to_gange tredje anden_gang atter',
  too: 'for meget så helt virkelig ekstremt utrolig vildt',
  time: 'dag dage uge uger måned- time timer år minutter dag i_dag går',
  law: 'advokat- jurist- juridisk- retten retslig- domstol politi- politianmeld- anmeld- forbrugerklagenævn- forbrugerombud- forbrugerråd- klagenævn- stævn-',
  leave:
    'aldrig_mere aldrig_igen sidste_gang sidste_ordre sidste_bestilling andetsteds et_andet_sted andre_steder konkurrent- anden_butik mistet_en_kunde mister_en_kunde slet_min_konto slette_min_konto lukke_min_konto handler_ikke_mere handler_aldrig bestiller_ikke køber_ikke_mere køber_aldrig første_og_sidste farvel amazon',
  parcel:
    'pakke pakken pakker lever- levering leveret fragt- chauffør bud budet sendt forsend- tracking post postnord gls dao kasse lager nabo- ankom- udlever-',
  staff:
    'kundeservice service support ring- ringet ringede telefon mail mails mailet svar svare- svaret chat medarbejder- dame mand ekspedient- skrev skrevet personale-',
  size: 'størrelse- pass- passer sidder stram- snæver vid stor store større lille små mindre kort korte lang lange centimeter cm længde ærme- skulder skuldre talje nummer',
  look: 'billede- billedet foto- farve- beskriv- beskrivelse- hjemmeside- siden annonce nuance blå rød grøn sort hvid grå lyserød beige brun gul ser_ud',
  swap: 'stedet_for i_stedet forkert- anden andet andre forvekslet byttet en_andens fejl fejllever-',
  lack: 'mangl- mangler manglede uden kun_en kun_et glemt ufuldstændig- fulgte_ikke tom tomt halvdelen resten',
  part: 'skrue- kabel oplader låg manual vejledning- batteri- knap knapp- lynlås håndtag ben hjul- hængsl- lampe stik fjernbetjening adapter del dele rem kontakt motor skærm slange',
  stuff:
    'materiale- stof plastik- plast søm sømme bomuld læder uld lugt- lugter smag- smager tynd tyndt billig- fnug- fnulre- flosse- falmet vask- vasken krymp- krympet maling rust- lim finish',
};
