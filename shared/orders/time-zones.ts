/**
 * The IANA zone that stands for a country, or for a region of a country that spans several. Of a large country whose region
 * is not known, the zone where most of its people live, or the middle one. `undefined` for a country that is not listed.
 * @param country ISO 3166-1 alpha-2
 * @param region the part of ISO 3166-2 behind the hyphen, as shops send it: `CA`, `NSW`
 */
export function timeZoneOf(country: string, region?: string): string | undefined {
  const inCountry = region && regions.get(country)?.get(region.toUpperCase().replace(`${country}-`, ''));
  return inCountry || countries.get(country);
}

/** The IANA time zone database (public domain), zone.tab: the zone of each country, by its area. */
const areas: Record<string, string> = {
  Africa: `
    AO:Luanda BF:Ouagadougou BI:Bujumbura BJ:Porto-Novo BW:Gaborone CD:Kinshasa CF:Bangui CG:Brazzaville
    CI:Abidjan CM:Douala DJ:Djibouti DZ:Algiers EG:Cairo EH:El_Aaiun ER:Asmara ET:Addis_Ababa GA:Libreville
    GH:Accra GM:Banjul GN:Conakry GQ:Malabo GW:Bissau KE:Nairobi LR:Monrovia LS:Maseru LY:Tripoli MA:Casablanca
    ML:Bamako MR:Nouakchott MW:Blantyre MZ:Maputo NA:Windhoek NE:Niamey NG:Lagos RW:Kigali SD:Khartoum SL:Freetown
    SN:Dakar SO:Mogadishu SS:Juba ST:Sao_Tome SZ:Mbabane TD:Ndjamena TG:Lome TN:Tunis TZ:Dar_es_Salaam UG:Kampala
    ZA:Johannesburg ZM:Lusaka ZW:Harare
  `,
  America: `
    AG:Antigua AI:Anguilla AR:Argentina/Buenos_Aires AW:Aruba BB:Barbados BL:St_Barthelemy BO:La_Paz BQ:Kralendijk
    BR:Sao_Paulo BS:Nassau BZ:Belize CA:Toronto CL:Santiago CO:Bogota CR:Costa_Rica CU:Havana CW:Curacao
    DM:Dominica DO:Santo_Domingo EC:Guayaquil GD:Grenada GF:Cayenne GL:Nuuk GP:Guadeloupe GT:Guatemala GY:Guyana
    HN:Tegucigalpa HT:Port-au-Prince JM:Jamaica KN:St_Kitts KY:Cayman LC:St_Lucia MF:Marigot MQ:Martinique
    MS:Montserrat MX:Mexico_City NI:Managua PA:Panama PE:Lima PM:Miquelon PR:Puerto_Rico PY:Asuncion SR:Paramaribo
    SV:El_Salvador SX:Lower_Princes TC:Grand_Turk TT:Port_of_Spain US:Chicago UY:Montevideo VC:St_Vincent
    VE:Caracas VG:Tortola VI:St_Thomas
  `,
  Antarctica: `
    AQ:McMurdo
  `,
  Arctic: `
    SJ:Longyearbyen
  `,
  Asia: `
    AE:Dubai AF:Kabul AM:Yerevan AZ:Baku BD:Dhaka BH:Bahrain BN:Brunei BT:Thimphu CN:Shanghai CY:Nicosia
    GE:Tbilisi HK:Hong_Kong ID:Jakarta IL:Jerusalem IN:Kolkata IQ:Baghdad IR:Tehran JO:Amman JP:Tokyo KG:Bishkek
    KH:Phnom_Penh KP:Pyongyang KR:Seoul KW:Kuwait KZ:Almaty LA:Vientiane LB:Beirut LK:Colombo MM:Yangon
    MN:Ulaanbaatar MO:Macau MY:Kuala_Lumpur NP:Kathmandu OM:Muscat PH:Manila PK:Karachi PS:Hebron QA:Qatar
    SA:Riyadh SG:Singapore SY:Damascus TH:Bangkok TJ:Dushanbe TL:Dili TM:Ashgabat TW:Taipei UZ:Tashkent
    VN:Ho_Chi_Minh YE:Aden
  `,
  Atlantic: `
    BM:Bermuda CV:Cape_Verde FK:Stanley FO:Faroe GS:South_Georgia IS:Reykjavik SH:St_Helena
  `,
  Australia: `
    AU:Sydney
  `,
  Europe: `
    AD:Andorra AL:Tirane AT:Vienna AX:Mariehamn BA:Sarajevo BE:Brussels BG:Sofia BY:Minsk CH:Zurich CZ:Prague
    DE:Berlin DK:Copenhagen EE:Tallinn ES:Madrid FI:Helsinki FR:Paris GB:London GG:Guernsey GI:Gibraltar GR:Athens
    HR:Zagreb HU:Budapest IE:Dublin IM:Isle_of_Man IT:Rome JE:Jersey LI:Vaduz LT:Vilnius LU:Luxembourg LV:Riga
    MC:Monaco MD:Chisinau ME:Podgorica MK:Skopje MT:Malta NL:Amsterdam NO:Oslo PL:Warsaw PT:Lisbon RO:Bucharest
    RS:Belgrade RU:Moscow SE:Stockholm SI:Ljubljana SK:Bratislava SM:San_Marino TR:Istanbul UA:Kyiv VA:Vatican
  `,
  Indian: `
    CC:Cocos CX:Christmas IO:Chagos KM:Comoro MG:Antananarivo MU:Mauritius MV:Maldives RE:Reunion SC:Mahe
    TF:Kerguelen YT:Mayotte
  `,
  Pacific: `
    AS:Pago_Pago CK:Rarotonga FJ:Fiji FM:Pohnpei GU:Guam KI:Tarawa MH:Majuro MP:Saipan NC:Noumea NF:Norfolk
    NR:Nauru NU:Niue NZ:Auckland PF:Tahiti PG:Port_Moresby PN:Pitcairn PW:Palau SB:Guadalcanal TK:Fakaofo
    TO:Tongatapu TV:Funafuti UM:Wake VU:Efate WF:Wallis WS:Apia
  `,
};

/** Regions whose zone is not that of their country. */
const exceptions: Record<string, Record<string, string>> = {
  US: {
    'America/New_York': 'CT DE DC FL GA IN KY ME MD MA MI NH NJ NY NC OH PA RI SC VT VA WV',
    'America/Denver': 'CO ID MT NM UT WY',
    'America/Phoenix': 'AZ',
    'America/Los_Angeles': 'CA NV OR WA',
    'America/Anchorage': 'AK',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR VI',
    'Pacific/Guam': 'GU MP',
  },
  CA: {
    'America/Halifax': 'NS NB PE',
    'America/St_Johns': 'NL',
    'America/Winnipeg': 'MB',
    'America/Regina': 'SK',
    'America/Edmonton': 'AB NT',
    'America/Vancouver': 'BC',
    'America/Whitehorse': 'YT',
    'America/Iqaluit': 'NU',
  },
  AU: {
    'Australia/Melbourne': 'VIC',
    'Australia/Brisbane': 'QLD',
    'Australia/Adelaide': 'SA',
    'Australia/Darwin': 'NT',
    'Australia/Perth': 'WA',
    'Australia/Hobart': 'TAS',
  },
  BR: {
    'America/Manaus': 'AM RO RR',
    'America/Cuiaba': 'MT',
    'America/Campo_Grande': 'MS',
    'America/Rio_Branco': 'AC',
  },
  MX: {
    'America/Tijuana': 'BC BCN',
    'America/Hermosillo': 'SON',
    'America/Mazatlan': 'BCS SIN NAY',
    'America/Cancun': 'ROO QROO',
  },
  ES: { 'Atlantic/Canary': 'GC TF' },
  PT: { 'Atlantic/Azores': '20' },
  ID: { 'Asia/Makassar': 'BA', 'Asia/Jayapura': 'PA PB' },
};

const countries = new Map(
  Object.entries(areas).flatMap(([area, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((entry) => [entry.slice(0, 2), `${area}/${entry.slice(3)}`] as const),
  ),
);

const regions = new Map(
  Object.entries(exceptions).map(([country, zones]) => [
    country,
    new Map(Object.entries(zones).flatMap(([zone, list]) => list.split(' ').map((region) => [region, zone] as const))),
  ]),
);
