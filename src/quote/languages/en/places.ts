import type { PlaceTable } from '../table/places.js';

export const ENGLISH_PLACES: PlaceTable = {
  groupWords: `party committee council commission times post news journal university college school
    institute center centre foundation association agency department ministry office bureau house court
    senate congress parliament union group company corp corporation inc llc ltd bank police force army
    navy street television network radio magazine review herald tribune gazette press media club league
    federation organization organisation campaign administration government board authority fund trust
    society coalition alliance caucus conference convention project program initiative service services
    church hospital museum act bill report tower hotel airport today weekly daily chronicle globe
    guardian telegraph reuters bloomberg cnn nbc abc cbs fox msnbc npr bbc cnbc pac fbi cia nsa un nato
    eu gop dnc rnc nra aclu naacp doj epa isis isil twitter facebook google apple microsoft amazon
    youtube instagram snapchat reddit breitbart politico buzzfeed vox slate atlantic newsweek team staff
    security intelligence reserve treasury pentagon kremlin states nations kingdom u.n. u.s. e.u.
    charter amendment plan prize award deal agreement accord treaty pact summit forum games cup series
    tour festival section room hall station building war order rights code academy exchange market
    studios pictures matter courier examiner standard argus echo sentinel advertiser observer ledger inquirer enquirer
    dispatch mercury mail bulletin messenger independent clarion mirror express`,
  saintWords: 'san santa santo saint',
  placeWords: `city county state river lake mountain mount island islands bay beach street avenue road park square
    north south east west new san los las fort saint valley hills heights springs america england france germany russia
    china japan india iran iraq syria israel mexico canada britain ukraine washington york jersey hampshire carolina
    dakota virginia florida texas california ohio iowa nevada pennsylvania michigan wisconsin arizona colorado georgia
    illinois indiana massachusetts minnesota missouri tennessee kentucky louisiana alabama mississippi oklahoma
    oregon utah maine vermont connecticut maryland delaware nebraska kansas arkansas montana wyoming idaho hawaii
    alaska chicago boston philadelphia cleveland manhattan brooklyn london paris berlin moscow beijing europe asia
    africa hollywood benghazi calif fla ariz conn mass mich minn mo mont neb nev okla ore penn tenn tex wash
    wis wyo ala ark colo`,
};
