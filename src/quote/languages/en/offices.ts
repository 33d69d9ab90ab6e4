import type { OfficeTable } from '../table/offices.js';

export const ENGLISH_OFFICES: OfficeTable = {
  roleParticiples: `former then late ex longtime long-time fellow junior freshman first-term current retired elected
    appointed acting leading visiting managing founding sitting outgoing incoming ranking ruling presiding governing
    supervising consulting attending contributing serving voting marketing advertising engineering accounting
    banking mining farming nursing housing shipping planning training operating investing reporting publishing
    programming organizing syndicated fundraising recording casting boxing racing cycling sailing skating swimming rising aspiring
    struggling veteran disgraced convicted accused embattled ousted deposed suspended defeated unelected indicted
    exiled jailed imprisoned detained fired unaligned undecided registered certified licensed qualified trained
    skilled experienced seasoned noted renowned famed celebrated acclaimed respected distinguished decorated
    beloved esteemed hired designated anointed nominated unnamed estranged divorced widowed bearded tattooed
    disabled wounded injured displaced self-described self-styled self-made armed limited united associated
    advanced applied organized dedicated committed determined outspoken`,
  officePrepositions: 'of to for',
};
