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
    'gevaarlijk- gevaar brand vuur rook vonk- verbrand- brandwond schok gewond letsel ziekenhuis allerg- uitslag giftig ontplof- explos- dokter bloed gesneden',
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
};
