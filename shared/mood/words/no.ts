import type { Words } from './words.ts';

export const no: Words = {
  not: 'ikke aldri ingen ingenting uten verken nei knapt intet',
  good: 'god godt gode bra fin fint fine fornøyd super perfekt- fantastisk- herlig- deilig- rask- raskt anbefal- kvalitet fungerer virker funker best bedre glad glade elsker liker hyggelig- vennlig- hjelpsom- enkel enkelt stille solid- vakker- flott flotte topp kjempe- kjempebra kjempefornøyd storfornøyd utmerket behagelig- verdt trives nyter praktisk kanon strålende feilfri- rimelig',
  thanks: 'takk takker takknemlig tusen_takk mange_takk',
  bad: 'dårlig- dårligere verre verst elendig- misfornøyd skuff- skuffet skuffende dessverre synd problem- feil forferdelig- fryktelig- grusom- søppel skrap billig- klag- klage reklam- reklamasjon lukter lukt stinker bråk- bråker støy- uhøflig- frekk- ubehagelig- ubrukelig- irriter- angrer katastrof- sløsing bortkastet uakseptabel- pinlig- kjip- lei_av lei_meg drit- ergerlig- håpløs- tull',
  broken:
    'ødelagt i_stykker gikk_i_stykker defekt- skadet skade lekker lekkasje sprekk- sprukket knekt knakk ripe- bulk løs løsnet falt_av rust- overopphet- virker_ikke fungerer_ikke funker_ikke sluttet starter_ikke lader_ikke slår_seg_av henger krasjer mangler manglet skitten skittent flekk- hull knirker skrangler brukket knust brent død røk revnet falmet',
  late: 'sen sent forsink- forsinkelse venter ventet vente hvor_er hvor_blir borte forsvunn- ikke_kommet aldri_kommet ikke_mottatt ikke_fått ikke_levert ikke_svar intet_svar svarer_ikke ingen_svarer hørt_noe ennå_ikke',
  money:
    'penger pengene tilbake refunder- refusjon retur- returnere sende_tilbake sendte_tilbake bytte erstatning faktura belastet trukket dyr dyrt garanti betalt betalte kanseller- kompens- pris',
  anger:
    'aldri_mer aldri_igjen siste_gang svindel svindlere lurt lure lurer advokat retten forbruker- forbrukerrådet skam skandal- sint sinte rasende latterlig- et_annet_sted andre_steder konkurrent- utrolig vits anmeldelse løgn- lyver provosert',
  danger:
    'farlig- brann ild røyk gnist- brannskad- brant_meg støt skadet_seg sykehus allergi- utslett giftig- eksplod- lege blod kuttet brant brenn- flamme- røyk- ryker brannså- elektrisk_støt fikk_støt kortslut- skade_på skadet_meg sykehus- legevakt- legen ambulanse hoven hovnet kvalt kvele- svelget gift forgift- eksplosjon blødde kuttet_meg kuttet_seg skar_meg sting splinter glasskår klø- kløe blemmer kastet_opp brannvesen- brukket brakk forstuet hjernerystelse blåmerke- bremser bremsene fra_markedet smeltet livsfarlig- gasslekk- brennmerke brannmerke',
  but: 'men dog dessverre bare kun bortsett unntatt selv_om synd tross eneste derimot',
  fixed:
    'reparert reparerte fikset ordnet byttet erstattet løst løste sendte_en_ny fikk_en_ny fikk_ny ny_sendt pengene_tilbake beklag- virker_nu virker_nå fungerer_nå nå_fungerer nå_virker rettet kompensert kompenserte',
  ask: 'hvordan når hvor hva hvilken hvilket hvilke hvem hvorfor kan kunne finnes er_det får lurer spørsmål',
  stop: 'avmeld- melde_meg_av meld_meg_av slutt_å_sende slutt_å_skrive ingen_flere_e-poster slett_meg fjern_meg',
  mails: 'ikke_flere e-postliste nyhetsbrev',
  meh: 'ok okei greit middels sånn_passe forvent- forventet forventning- håpet litt kunne_vært kunne_ha hadde_trodd gjennomsnittlig noe helt_ok tja',
  still: 'fortsatt ennå enda igjen allerede to_ganger tredje andre_gang fremdeles',
  too: 'for mye så helt virkelig ekstremt veldig utrolig',
  time: 'dag dager uke uker måned- time timer år minutter dag i_dag går',
  law: 'advokat- jurist- juridisk- retten rettslig- domstol politi- politianmeld- anmeld- forbrukerråd- forbrukertilsyn- forbrukerklage- forliksråd-',
  leave:
    'aldri_mer aldri_igjen siste_gang siste_ordre siste_bestilling andre_steder et_annet_sted konkurrent- annen_butikk mistet_en_kunde mister_en_kunde slett_kontoen slette_kontoen avslutte_kontoen handler_ikke_mer handler_aldri bestiller_ikke_mer kjøper_ikke_mer kjøper_aldri første_og_siste farvel ha_det_bra_da amazon',
  parcel:
    'pakke pakken pakker lever- levering levert frakt- sjåfør bud budet sendt forsend- sporing post posten bring postnord eske kasse lager nabo- ankom- utlever- hentested',
  staff:
    'kundeservice kundebehand- service support ring- ringt ringte telefon mail mailer epost e-post svar svare- svart chat medarbeider- dame mann ekspeditør skrev skrevet betjening',
  size: 'størrelse- pass- passer sitter stram- trang vid stor store større liten små mindre kort korte lang lange centimeter cm lengde erme- skulder skuldre midje nummer',
  look: 'bilde- bildet foto- farge- beskriv- beskrivelse- nettside- siden annonse nyanse blå rød grønn svart hvit grå rosa beige brun gul ser_ut',
  swap: 'stedet_for i_stedet istedenfor feil annen annet andre forvekslet byttet noen_andres feilsend-',
  lack: 'mangl- mangler manglet uten bare_en bare_ett glemt ufullstendig- fulgte_ikke tom tomt halvparten resten',
  part: 'skru- kabel lader lokk manual bruksanvisning veiledning- batteri- knapp- glidelås håndtak ben hjul- hengsl- lampe støpsel fjernkontroll adapter del deler rem bryter motor skjerm slange',
  stuff:
    'materiale- stoff plast- søm sømmer bomull skinn ull lukt- lukter smak- smaker tynn tynt billig- nupp- fnugg- frynse- falmet vask- vasken krymp- krympet maling rust- lim finish',
};
