import type { Words } from './words.ts';

export const sv: Words = {
  not: 'inte ej aldrig ingen inget inga ingenting utan icke varken nej ingenstans knappt',
  good: 'bra god gott fin fint fina nöjd nöjda super perfekt- toppen utmärkt- underbar- fantastisk- härlig- snabb- snabbt rekommender- kvalitet fungerar funkar bäst bättre glad glada älskar gillar trivs skön skönt bekväm- trevlig- hjälpsam- smidig- enkel enkelt tyst stabil vacker- jättebra jättenöjd kanon kanonbra prisvärd- värt roligt tackar belåten härligt klockren- lätt snygg- rekommendera',
  thanks: 'tack tackar tacksam tusen_tack',
  bad: 'dålig- dåligt sämre sämst usel uselt missnöjd- besviken besvikna besvikelse tyvärr synd problem fel felaktig- hemsk- fruktansvärd- förskräcklig- värdelös- skräp skit billig- klag- klagomål reklam- reklamation luktar lukt stinker högljud- oljud otrevlig- oförskäm- obekväm- irriter- ångrar katastrof bortkastad- slöseri oacceptabel- oanvändbar- jobbig- krångl- pinsam- tråkig- ledsen trött_på urusel- bedrövlig- under_all fiasko',
  broken:
    'trasig- sönder gick_sönder går_sönder defekt- skadad- skada läcker läckage spricka sprack sprucken sprucket rispa repor repig- buckla lossn- lossnat lös glapp- rost- rostat överhett- fungerar_inte funkar_inte slutade slutat startar_inte laddar_inte stängs_av hänger_sig kraschar saknas saknades saknar smutsig- fläck- hål gnisslar skramlar bruten brutits krossad- krossat avbruten bränd dött dog knäckt ramlade blekt',
  late: 'sen sent försen- försening väntar väntat vänta väntade var_är borta försvunn- kommit_fram aldrig_kommit inte_kommit inte_fått inte_levererat inget_svar svarar_inte ingen_svarar fått_svar hört_av dröj-',
  money:
    'pengar pengarna tillbaka återbetal- retur- returnera skicka_tillbaka skickade_tillbaka byta byte ersättning faktura debiter- dyr dyrt garanti betalat betalade avboka kompens- pris',
  anger:
    'aldrig_mer aldrig_igen sista_gången bedrägeri bedragare lurad- lurade lura advokat domstol konsument- konsumentverket arn skam skandal- arg arga förbannad upprörd löjligt någon_annanstans annanstans konkurrent- otroligt skämt recension lögn- ljuger skämmas',
  danger:
    'farlig- brand eld rök gnist- bränn- brännskad- stöt skadade_sig skadad sjukhus allergi- utslag giftig- explod- läkare blod skar brann brinn- låga rök- ryker ryk- bränd brännska- elchock stöt_av kortslut- skad- skadade sjukhus- akuten vårdcentral- ambulans svull- svullen kväv- svalde gift- giftig förgift- exploder- explosion blod- blödde skar_mig skar_sig stygn splitter skärvor klia- blås- kräk- brandkår- fraktur brutit bröt_armen bröt_handleden stukat stukade hjärnskakning blåmärke- bromsar bromsarna från_marknaden ur_sortimentet smält smälte livsfarlig gasläcka sätta_i_halsen',
  but: 'men dock tyvärr bara förutom fast synd trots endast enda däremot',
  fixed:
    'lagade lagat fixade fixat bytte ut bytt ersatte ersatt löst löste ny_skickades fick_en_ny fick_ny pengarna_tillbaka ursäkt fungerar_nu funkar_nu nu_fungerar nu_funkar reparerad- reparerade ordnade ordnat åtgärd- kompenserade',
  ask: 'hur när var vad vilken vilket vilka vem varför kan kunde finns får går_det skulle undrar fråga',
  stop: 'avregistrera avprenumerera sluta_skicka sluta_mejla inga_fler_mejl ta_bort_mig inte_fler_mejl',
  mails: 'avsluta utskick mejllista nyhetsbrev inga_mer',
  meh: 'okej ok medelmåttig- sådär förvänta- förväntat förväntning- hoppades lite lagom kunde_vara hade_kunnat helt_okej duger något mellanmjölk',
  still: 'fortfarande än ännu igen redan två_gånger tredje andra_gången åter alltjämt',
  too: 'för mycket väldigt jätte- så helt verkligen extremt otroligt',
  time: 'dag dagar dagen vecka veckor månad- timme timmar år minuter idag igår',
  law: 'advokat- jurist- juridisk- domstol rätten rättslig- polisanmäl- polis- anmäl- konsumentverket konsumentombud- konsumentvägled- arn reklamationsnämnd- allmänna_reklam- stämm-',
  leave:
    'aldrig_mer aldrig_igen sista_gången sista_beställning- annanstans någon_annanstans konkurrent- annan_butik tappat_en_kund förlorat_en_kund förlorar_en_kund avsluta_mitt_konto ta_bort_mitt_konto radera_mitt_konto handlar_inte_mer handlar_inte_här beställer_inte_igen beställer_aldrig handlar_aldrig köper_aldrig första_och_sista hejdå adjö amazon',
  parcel:
    'paket- leverans- leverera- leverer- frakt- chaufför bud budet skicka- skickat försänd- spårning posten postnord dhl schenker ombud kartong lager granne- anlän- kom_fram utlämning- hämta-',
  staff:
    'kundtjänst kundservice service support ring- ringt ringde telefon- mejl- mail mailat svar svara- svarat chatt- personal handläggare tjejen killen damen herrn expedit- skrev skrivit kundsupport',
  size: 'storlek- passa- passar sitter trång- tajt vid stor stora större liten små mindre kort korta lång långa centimeter cm längd ärm- axlar midja nummer',
  look: 'bild- bilden foto färg- färgen beskriv- beskrivning- hemsida- sidan annons nyans blå röd grön svart vit grå rosa beige brun gul ser_ut',
  swap: 'istället stället_för fel felaktig- annan annat andra förväxl- bytt blandat någon_annans',
  lack: 'sakna- saknas saknades utan bara_en bara_ett glömt ofullständig- följde_inte fattas fattades tom tomt halva hälften resten',
  part: 'skruv- kabel laddare lock manual bruksanvisning anvisning- batteri- knapp- dragkedja handtag ben hjul- gångjärn lampa kontakt fjärrkontroll adapter del delar rem strömbrytare motor skärm slang',
  stuff:
    'material- tyg plast- söm sömmar bomull läder ull lukt- luktar smak- smakar tunn tunt billig- nopprig- noppor frans- bleknat blekt tvätt- tvätten krymp- färg_släpp- rost- lim finish',
};
