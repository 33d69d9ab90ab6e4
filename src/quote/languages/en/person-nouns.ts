import type { PersonNounTable } from '../table/person-nouns.js';

export const ENGLISH_PERSON_NOUNS: PersonNounTable = {
  tradeEndings: {
    endings:
      'ographer ologist ician icist linist cellist tarist nalist ndist pist eteer keeper maker smith wright tender player fitter',
    save: 'peacekeeper volunteer',
  },
  agentEndings: '-er -or -ist -ian -eer man men woman women ocate in-chief',
  personNouns: {
    male: 'headmaster foreman fisherman steward trawlerman batsman duke earl viscount baron marquess alderman councilman assemblyman selectman man spokesman congressman businessman chairman father son brother husband boy king gentleman',
    female:
      'headmistress forewoman seamstress stewardess landlady duchess countess baroness alderwoman councilwoman assemblywoman actress heiress hostess waitress woman spokeswoman congresswoman businesswoman chairwoman mother daughter sister wife girl queen lady',
    any: `supervisor machinist bartender barista janitor cleaner porter medic pharmacist dentist radiologist optician
      florist cyclist motorist trucker beekeeper lifeguard headteacher tutor pupil apprentice trainee intern
      homeowner bowler jockey runner swimmer boxer golfer archivist archaeologist geologist chemist
      physicist mathematician choreographer cellist violinist soloist caterer shepherd forester dockworker demonstrator
      marcher juror defendant plaintiff claimant bailiff pathologist rescuer diver coastguard locksmith clockmaker luthier
      blacksmith midfielder pianist tenor soprano baritone drummer novelist neighbour neighbours organiser organisers pensioner pensioners solicitor solicitors
      barrister barristers carer carers mp mps msp campaigner campaigners villager villagers local
      locals shopper shoppers tourist tourists bystander bystanders onlooker onlookers paramedics
      relative relatives survivor survivors administrator advocate recorder secretary-treasurer
      editor-in-chief celebrity celebrities commissioner councillor councilmember editor publisher
      correspondent chair fellow undersecretary journalist loyalist confidant confidante backer
      surrogate ally pitcher quarterback striker defender winger referee umpire ceo cfo coo cto
      chairperson co-founder co-chair co-chairman co-owner co-author vice-president vice-chairman
      ambassador consul senator-elect president-elect physician pediatrician psychiatrist therapist
      veterinarian ecologist statistician lobbyist publicist spokesperson caretaker councilperson
      treasurer provost chancellor archbishop cardinal nun monk deacon missionary inspector constable
      detective trooper admiral major sergeant lieutenant brigadier marshal cadet recruit astronaut
      cosmonaut farmhand rancher herder weaver potter tailor cobbler barber hairdresser stylist
      influencer streamer gamer programmer coder hacker electrician plumber welder roofer mason joiner
      labourer laborer courier postman selectwoman magistrate clerk comptroller controller auditor
      assessor coroner counsel grower goalkeeper midfielder pilot driver trader banker builder gardener
      curator librarian head captain coach fisherman engineer nurse farmer firefighter trainer owner
      shopkeeper biologist baker official officials source sources aide aides adviser advisers advisor
      advisors expert experts analyst analysts president senator governor mayor secretary minister
      leader leaders director candidate nominee host anchor reporter reporters lawyer lawyers attorney
      attorneys judge professor author writer voter voters supporter supporters strategist strategists
      consultant manager officer officers executive executives critic critics economist economists
      historian scholar scholars researcher researchers scientist scientists doctor doctors teacher
      student students resident residents neighbor protester protesters witness witnesses activist
      activists organizer lawmaker lawmakers democrat democrats republican republicans politician
      billionaire mogul veteran person people user moderator narrator chief commander general colonel
      founder friend colleague member members representative delegate delegates donor donors insider
      operative operatives pollster diplomat diplomats prosecutor prosecutors investigator investigators
      employee employees worker workers surgeon neurosurgeon pastor bishop pope actor actress singer
      star player speaker staffer staffers conductor composer architect broker superintendent ombudsman
      warden ranger midwife paramedic chef sheriff rabbi imam priest vicar principal dean rector
      lecturer trustee shareholder investor developer contractor landlord tenant commuter passenger
      mechanic carpenter miner sailor skipper winemaker brewer butcher grocer waiter waitress designer
      photographer filmmaker personality contender hopeful boss mega-donor megadonor entrepreneur
      comedian comic producer speechwriter envoy emissary negotiator mediator recruiter fundraiser
      musician dancer painter sculptor poet novelist playwright translator columnist blogger commentator
      commentators pundit pundits frontrunner front-runner rival another others one`,
  },
};
