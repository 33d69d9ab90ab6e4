import type { PersonTable } from '../table/people.js';

export const ENGLISH_PEOPLE: PersonTable = {
  genericNouns:
    'expert analyst specialist politician lawmaker scholar researcher scientist economist commentator',
  anonymousNouns: `neighbour neighbours neighbor bystander onlooker villager local relative official officials source sources aide aides adviser advisers insider insiders person people
    operative staffer staffers diplomat diplomats spokesman spokeswoman spokesperson employee resident voter witness
    friend expert experts analyst analysts lawyer one another member supporter user protester officer executive`,
};
