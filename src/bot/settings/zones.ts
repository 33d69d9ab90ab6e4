import { isTimezone } from '../../digest/schedule.js';

const MAX_FOUND = 8;

/**
 * IANA zones that a typed city, country or zone may mean, best first: `Europe/Kyiv`, `new york`, `Берлин`.
 * @param language of the interface: names in it are understood for the zones where it is spoken
 */
export function findZones(text: string, language: string): readonly string[] {
  const wanted = fold(text).slice(0, 60).trim();
  if (wanted.length < 2) return [];
  const exact = exactZone(text.trim());
  if (exact !== undefined) return [exact];
  const zones = allZones();
  const cities = zones.filter((zone) => fold(cityOf(zone)) === wanted);
  if (cities.length > 0) return cities.slice(0, MAX_FOUND);
  const named = SPOKEN_ZONES.filter((zone) =>
    namesOf(zone, language).some((name) => fold(name).includes(wanted)),
  );
  const partly = zones.filter((zone) => fold(zone.replaceAll('_', ' ')).includes(wanted));
  return [...new Set([...named, ...partly])].slice(0, MAX_FOUND);
}

/** The runtime names some zones by older names (`Europe/Kiev`): where we know the city's zone, ours is taken. */
function allZones(): readonly string[] {
  const byCity = new Map(
    [...Intl.supportedValuesOf('timeZone'), 'UTC', ...SPOKEN_ZONES].map((zone) => [cityOf(zone), zone]),
  );
  return [...byCity.values()];
}

/** The zone as typed, in any case. */
function exactZone(text: string): string | undefined {
  if (!text.includes('/') && text.toUpperCase() !== 'UTC') return undefined;
  if (!isTimezone(text)) return undefined;
  return allZones().find((zone) => zone.toLowerCase() === text.toLowerCase()) ?? text;
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What CLDR calls a zone's place in the language and in English: a city, or the country where it has one zone. */
function namesOf(zone: string, language: string): readonly string[] {
  return [language, 'en'].flatMap((locale) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortGeneric' })
      .formatToParts(0)
      .filter((part) => part.type === 'timeZoneName')
      .map((part) => part.value),
  );
}

/* Asking CLDR for all 418 zones takes over half a second; these are the ones where our languages are spoken. */
const SPOKEN_ZONES: readonly string[] = [
  'Africa/Algiers',
  'Africa/Casablanca',
  'Africa/Dakar',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Africa/Luanda',
  'Africa/Maputo',
  'Africa/Nairobi',
  'America/Argentina/Buenos_Aires',
  'America/Bogota',
  'America/Caracas',
  'America/Chicago',
  'America/Havana',
  'America/Lima',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/Montevideo',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Toronto',
  'Asia/Almaty',
  'Asia/Baku',
  'Asia/Jerusalem',
  'Asia/Kolkata',
  'Asia/Novosibirsk',
  'Asia/Tashkent',
  'Asia/Tbilisi',
  'Asia/Vladivostok',
  'Asia/Yekaterinburg',
  'Asia/Yerevan',
  'Australia/Sydney',
  'Europe/Belgrade',
  'Europe/Berlin',
  'Europe/Brussels',
  'Europe/Chisinau',
  'Europe/Dublin',
  'Europe/Kyiv',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Luxembourg',
  'Europe/Madrid',
  'Europe/Minsk',
  'Europe/Moscow',
  'Europe/Paris',
  'Europe/Prague',
  'Europe/Riga',
  'Europe/Rome',
  'Europe/Samara',
  'Europe/Tallinn',
  'Europe/Vienna',
  'Europe/Vilnius',
  'Europe/Warsaw',
  'Europe/Zurich',
];
