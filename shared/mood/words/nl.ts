import type { Words } from './words.ts';

export const nl: Words = {
  not: 'niet niets nooit niemand geen zonder noch nergens nauwelijks niks',
  good: 'goed goede super tevreden blij geweldig- perfect- uitstekend- prima mooi mooie fijn fijne snel snelle aanrader aanraden kwaliteit werkt beter beste top prachtig- heerlijk- fantastisch- leuk leuke handig- vriendelijk- behulpzaam comfortabel gelukkig genieten geniet keurig netjes stil stevig- lekker vlot vlotte houden_van houd_van dik_in_orde in_orde waard makkelijk enthousiast',
  thanks: 'dank bedankt dankjewel dankuwel dankbaar thanks',
  bad: 'slecht- slechte teleurgesteld teleurstell- teleur ontevreden helaas jammer probleem problemen fout foute fouten verkeerd- verschrikkelijk- vreselijk- waardeloos waardeloze rommel troep klacht- klagen klaag goedkoop- onbeschoft onvriendelijk- onbruikbaar nutteloos stinkt geur lawaai herrie luid irritant- vervelend ramp spijt lelijk oncomfortabel onacceptabel zonde belachelijk gedoe ellende balen baal beroerd ergernis treurig weggegooid mislukt',
  broken:
    'kapot kapotte stuk defect- gebroken breekt brak beschadigd- lekt lek lekkage gescheurd scheur- kras krassen deuk verbogen losgelaten los wiebelt rammelt piept roest- oververhit vastgelopen loopt_vast doet_het_niet werkt_niet gestopt ermee_opgehouden ontbreekt ontbreken vies vlek- gat gaten barst- gebarsten afgebroken valt_uit uitgevallen viel dood doorgebrand verkleurd',
  late: 'laat vertraag- vertraging wacht wachten gewacht wachtend waar_blijft waar_is kwijt verdwenen niet_aangekomen nooit_aangekomen niet_ontvangen niet_geleverd geen_antwoord geen_reactie reageert_niet niemand_reageert te_laat nog_steeds_niet',
  money:
    'geld terug terugbetal- terugsturen teruggestuurd retour- retourneren ruilen omruilen vervanging factuur afgeschreven duur dure garantie betaald annuleren vergoeding prijs',
  anger:
    'nooit_meer laatste_keer oplicht- opgelicht oplichting bedrog advocaat rechter consumentenbond consumenten- acm schande schandalig- boos woedend belachelijk elders concurrent- concurrentie ongelooflijk review klucht leugen- liegen bespottelijk zat_van',
  danger:
    'gevaarlijk- gevaar brand vuur rook vonk- verbrand- brandwond schok gewond letsel ziekenhuis allerg- uitslag giftig ontplof- explos- dokter bloed gesneden gevaar- brandde vlam- rook- schroeiplek kortsluiting huisarts eerste_hulp opgezwollen gezwollen stik- verslikt- gif giftig- vergiftig- ontploft explo- bloed- snee hechting- scherven onveilig brandlucht jeuk- blaren overgegeven misselijk brandwond- gebroken_pols gebroken_arm verstuikt hersenschudding gekneusd remmen uit_de_handel gesmolten levensgevaarlijk gaslek gevallen_en hete',
  but: 'maar echter helaas alleen behalve hoewel jammer toch enige enkel wel',
  fixed:
    'gerepareerd vervangen opgelost omgeruild geruild terugbetaald nieuwe_gestuurd nieuwe_gekregen excuses excuus werkt_nu nu_werkt verholpen geregeld hersteld goedgemaakt',
  ask: 'hoe wanneer waar wat welke wie waarom kan kunt kunnen kun is_er mag hoeveel vraag heeft_u',
  stop: 'uitschrijven afmelden schrijf_me_uit geen_mail geen_mails niet_meer_mailen stop_met_mailen',
  mails: 'mailinglijst nieuwsbrief haal_me geen_berichten',
  meh: 'matig gemiddeld redelijk verwacht verwachting- gehoopt beetje oké ok gaat_wel mwah had_beter kon_beter kan_beter voldoende zozo iets',
  still: 'nog nog_steeds weer opnieuw alweer al tweemaal derde tweede steeds',
  too: 'te erg heel zeer echt zo ontzettend helemaal totaal',
  time: 'dag dagen week weken maand- uur uren jaar jaren minuten vandaag gisteren',
  law: 'advocaat juridisch- rechtbank rechter aangifte politie consumentenbond geschillencommissie acm rechtsbijstand ingebrekestelling klacht_indienen aanklagen',
  leave:
    'nooit_meer nooit_weer laatste_keer laatste_bestelling ergens_anders elders concurrent- klant_kwijt account_verwijder- account_opzeg- bestel_hier_niet bestel_niet_meer niet_meer_bij_jullie niets_meer_bij eens_maar_nooit eerste_en_laatste bol.com andere_winkel koop_ik_niet stap_over overstappen',
  parcel:
    'pakket- pakje bezorg- lever- geleverd koerier- chauffeur verzend- verzonden zending track postnl post dhl dpd doos magazijn buren buurvrouw buurman aangekomen bestelbus',
  staff:
    'klantenservice klantendienst service medewerk- gebeld bellen telefoon- mail mails mailtje antwoord- geantwoord reactie chat mevrouw meneer helpdesk terugbel- gesproken',
  size: 'maat maten past passen paste strak krap wijd groot groter klein kleiner kort korter lang langer breed smal centimeter cm lengte mouw- schouder- taille tenen',
  look: 'foto- afbeelding- plaatje kleur- beschrijving omschrijving website site ziet_er blauw rood groen zwart wit grijs roze beige bruin geel',
  swap: 'plaats_van verkeerd- ander andere verwissel- fout foute besteld_had iemand_anders omgewisseld',
  lack: 'ontbreek- ontbrak- mist miste missen zonder maar_één slechts vergeten onvolledig niet_bij zat_er_niet leeg helft rest',
  part: 'schroef schroeven schroefje- kabel oplader deksel handleiding accu batterij- knop- rits handvat poot poten wiel- scharnier- lamp stekker afstandsbediening adapter onderdeel onderdelen riem schakelaar motor scherm slang',
  stuff:
    'materiaal stof plastic naad naden stiksel katoen leer wol geur ruikt stinkt smaak smaakt dun goedkoop pluist rafel- vervaagd wassen gewassen was gekrompen verf roest- lijm laklaag',
};
