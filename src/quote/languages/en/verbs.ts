import type { VerbTable } from '../table/verbs.js';

export const ENGLISH_VERBS: VerbTable = {
  speech: `said says say told tells tell added adds add wrote writes write asked asks ask tweeted tweets continued
    continues explained explains noted notes argued argues stated states replied replies responded
    responds declared declares insisted insists warned warns recalled recalls concluded concludes
    announced announces acknowledged acknowledges admitted admits claimed claims suggested suggests
    observed observes remarked remarks answered answers joked jokes quipped quips predicted predicts
    asserted asserts contended contends maintained maintains lamented laments complained complains
    conceded concedes confirmed confirms stressed stresses emphasized emphasizes emphasised emphasises
    reiterated reiterates testified testifies vowed vows pledged pledges promised promises boasted boasts
    bragged exclaimed exclaims shouted shouts yelled yells whispered whispers mused muses countered
    counters retorted retorts agreed agrees urged urges commented comments posted posts texted emailed
    e-mailed revealed reveals proclaimed proclaims cautioned cautions opined opines wondered wonders
    recounted recounts elaborated scoffed scoffs fumed fumes interjected chimed chanted chants repeated
    repeats thundered demanded demands pointed points thought thinks believes believed reported reports
    read reads hinted implored begged apologized lambasted railed theorized speculated reasoned joshed
    deadpanned intoned gushed marveled raved advised advises concurred surmised reflected inquired
    ventured volunteered confided confessed denied denies alleged alleges charged assured assures reminded
    reminds informed informs instructed dictated clarified clarifies disclosed reassured implied implies
    blogged retweeted penned deadpans snarked crowed bellowed muttered murmured groaned growled hollered
    estimated estimates projected projects pondered ponders reacted reacts indicated indicates
    hypothesized hypothesizes written
    screamed shrieked barked blurted stammered mumbled summarized summarised`,
  speechNonFinite: `saying telling adding writing asking tweeting continuing explaining noting arguing
    stating replying responding declaring insisting warning recalling concluding announcing
    acknowledging admitting claiming suggesting observing remarking answering joking quipping predicting
    asserting contending maintaining lamenting complaining conceding confirming stressing emphasizing
    reiterating testifying vowing pledging promising boasting bragging exclaiming shouting yelling
    musing countering retorting agreeing urging commenting posting texting emailing revealing
    proclaiming cautioning opining wondering recounting repeating demanding pointing putting reading
    posing reminding assuring alleging denying reporting informing screaming chanting thinking`,
  weakSpeech: `called calls call described describes describe labeled labels labelled dubbed dubs
    blasted blasts slammed criticized criticizes criticised praised praises denounced denounces
    condemned condemns accused accuses dismissed dismisses characterized characterizes referred refers
    mocked mocks attacked attacks cited cites quoted quotes credited thanked blamed blames portrayed
    portrays compared compares defended defends rejected rejects questioned questions touted touts
    hailed hails ridiculed ripped decried decries deemed branded termed lauded bashed challenged
    expressed expresses spoke speaks talked talks argued promises promised showed shows found finds
    released issued published argues vowed wants wanted used uses advocated advocates endorsed cast
    casts invoked invokes lashed tore trashed took hit hits welcomed welcomes referenced references
    proposed proposes recommends recommended identified identifies urged noted considers considered
    remembers remembered listed lists`,
  weakNonFinite: `calling describing labeling labelling dubbing blasting slamming criticizing praising denouncing
    condemning accusing dismissing characterizing referring mocking attacking citing quoting crediting thanking
    blaming portraying comparing defending rejecting questioning touting hailing ridiculing decrying deeming branding
    terming lauding bashing chiding challenging expressing speaking talking showing urging proposing`,
  namingParticiples: 'named called calling identified known dubbed nicknamed turned including given',
  citedAs: 'quoted cited heard recorded overheard caught',
  besideOnly: `reflects snaps sighs enthused enthuses gushes bemoaned grumbled griped pleaded pleads begs confesses
    sneered jeered queried shot fired began begins ended put puts went goes snapped sighed laughed laughs chuckled pressed presses
    started starts interjected exhorted cracked barked sang sings interrupted summed laid offered offers shared ordered felt feels cried
    smiled smiles grinned grins shrugged shrugs nodded beamed fumed sniffed giggled moaned growled whispered muttered`,
  invertedPronouns: false,
  passiveAuxiliaries: 'was were is are be been being',
  auxiliaries: `has have had would could will can may might should must did does do was were is are be been being
    didn’t didn't doesn’t doesn't don’t don't wasn’t wasn't hadn’t hadn't hasn’t hasn't wouldn’t wouldn't couldn’t
    couldn't won’t won't can’t can't used`,
  pastForms: `led brought left kept made took gave told saw found put sent met beat held won lost hit cut ran drew drove
    broke chose chosen forced fought caught bought sold taught thought felt built spent threw thrown knew known grew
    wrote written spoke spoken stood understood sought swore sworn shot struck swept tore wore woke began begun came
    became went gone got gotten had was were did done fell fallen flew flown forgot froze hid hurt laid lent lit paid
    rode rose said sang sank sat shook shone showed shown shut slept slid spread stole stuck swung given taken seen
    driven drawn`,
  leadingVerbs: `leads led heads headed chairs chaired runs ran directs directed represents represented commands
    commanded owns owned founded co-founded oversees oversaw manages managed coaches edits advises`,
};
