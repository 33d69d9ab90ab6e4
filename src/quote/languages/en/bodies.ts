import type { BodyTable } from '../table/bodies.js';

export const ENGLISH_BODIES: BodyTable = {
  groupNouns: `campaign committee group company statement report newspaper paper magazine website site
    board commission agency ad letter email lawsuit release editorial article piece column post document
    documents memo complaint filing court ministry department office government administration
    organization association union network outlet transcript study survey poll crowd message tweet video
    team party council bureau police bank judge panel caption sign headline story narrative narration
    voice-over suit ruling order invitation book press-release description blog passage summary
    resolution bill law text spokesman`,
  sourceEndings: 'ologist ographer ometrist ician onaut',
  workNouns:
    'book film movie novel song album musical opera play series show documentary exhibition motto titled entitled band',
};
