"""How people say that a child is hurt, afraid or uncared for: the patterns that ``disclosures`` puts together.

Every one meets text in small letters, with words respelt, one or two sentences at a time. None says anything by itself
but those under "by themselves": the rest need a child, a household or whoever writes beside them.
"""

from __future__ import annotations

import re

__all__ = [
    "AFRAID",
    "ANY",
    "ANY_KIN",
    "BY_ITSELF",
    "FIGURE_OF_SPEECH",
    "HARMED",
    "HARMED_ME",
    "HIS_OR_HERS",
    "MYSELF",
    "NOT_SO",
    "ONE",
    "PASSED_ON",
    "PERHAPS_BY_ITSELF",
    "SEEN",
    "TROUBLED",
    "VEILED",
    "WELL",
    "WHEN_YOUNG",
    "WORRIED",
    "YOUNG_ME",
]

_KIN = (
    "mum|mom|mam|mother|dad|daddy|father|step-?dad|step-?father|step-?mum|step-?mother|step ?(?:dad|"
    "father|mum|mother)|"
    "parents?|uncle|aunt|auntie|foster (?:carer|mum|dad|parent)s?|grandad|granddad|grandfather|nan|gran|grandmother|"
    "brother|sister|cousin|carer|teacher|coach|boyfriend|girlfriend|partner|husband|wife|ex|priest|vicar|imam|tutor|"
    "childminder|babysitter|lodger|mates?|friends?|in[- ]laws?"
)
_CHILD = (
    "child|kid|son|daughter|boy|girl|baby|toddler|niece|nephew|grandson|granddaughter|grandchild|step-?son|"
    "step-?daughter|pupil|student|teenager|lad|lass|infant|newborn|little one|little brother|little sister|youngest|"
    "eldest|client'?s son|client'?s daughter"
)
_CHILDREN = (
    "children|kids|boys|girls|sons|daughters|babies|toddlers|pupils|students|teenagers|grandchildren|grandkids|"
    "grandsons|granddaughters|nieces|nephews|little ones|little brothers|little sisters|siblings|twins"
)
_OWN = (
    r"my|me|mi|us|his|her|next door'?s|neighbou?r'?s|friend'?s|mate'?s|sister'?s|brother'?s|ex'?s|partner'?s|"
    r"colleague'?s|lodger'?s|two|three|four|five|them|those"
)
_AGE = (
    r"\d{1,2}[- ]?(?:years?|yrs?|months?|mths?|weeks?|wks?)[- ]?old|aged \d{1,2}|\b\d{1,2} ?y/?o|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
    r"[- ](?:years?|months?|weeks?)[- ]old|"
    r"(?:girl|boy|child|lad|lass|baby) of (?:\d{1,2}|[a-z]+teen|ten|eleven|twelve|one|two|three|four|five|"
    r"six|seven|eight|nine)"
)
ONE = re.compile(
    rf"\b(?:(?:{_OWN}|our|their|your|this|that|the same) (?:\w+ ){{0,2}}(?:{_CHILD})"
    rf"|(?:{_OWN}) (?:\w+ ){{0,2}}(?:{_CHILDREN})"
    rf"|(?:the|a|an|one|wee) (?:wee|poor|little|small|young|tiny|\w+[- ]year[- ]old) (?:\w+ )?(?:{_CHILD})"
    rf"|one of (?:my|our|the) (?:\w+ ){{0,3}}(?:{_CHILD}|{_CHILDREN})"
    rf"|(?:there is|there's|i have|i've got|we have|i know|i teach|i saw|i nursed|i look after|about) (?:a|"
    rf"an|one|two|three|some) "
    rf"(?:\w+ ){{0,2}}(?:{_CHILD}|{_CHILDREN})"
    rf"|(?:the|a) (?:{_CHILD}) "
    r"(?:next door|downstairs|upstairs|across|down the road|opposite|in my|in our|of ours|at my|at our|"
    r"on my|i know|i teach|i take|"
    r"i look after|who lives|of \d{1,2})"
    rf"|(?:the )?(?:{_CHILDREN}) (?:next door|downstairs|upstairs|across|opposite|in that|on our|on my|"
    rf"in my|in our|at my|at our)"
    rf"|{_AGE}"
    r"|(?:a|the|that|this) (?:family|house|flat|couple|woman|man|bloke) "
    r"(?:next door|across|opposite|on my|in my|down my|above|below|upstairs|downstairs|at number|at no)"
    r"|next door|upstairs from|flat above|through the wall|our (?:street|close|road|estate|entry|landing)|"
    r"my caseload|on my list)\b"
)
"""A child, or a house, in particular."""
HIS_OR_HERS = re.compile(rf"\b(?:he|she|they|he's|she's|they've|they're|her's|him|her|them|someone|somebody|{_KIN})\b")
ANY = re.compile(rf"\b(?:{_CHILD}|{_CHILDREN}|childhood|young people|young person|in care)\b")
ANY_KIN = re.compile(rf"\b(?:{_KIN})\b")
WORRIED = re.compile(
    r"\b(?:worry|worries|worried|worrying|concerned|fear|fears|frightened|scared) (?:about|for|of what)\b"
)
_YOUNG = (
    r"(?:[5-9]|1[0-7]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b"
    r"(?! (?:weeks|months|minutes|miles|days|hours|per|of|other))"
)
YOUNG_ME = re.compile(
    rf"\b(?:i am|i'm|im) (?:only |just |nearly )?{_YOUNG}"
    r"|\b(?:i am|i'm) (?:still )?(?:a child|a kid|in year (?:\d|1[0-3])|at (?:primary|secondary) school)\b"
)
WHEN_YOUNG = re.compile(
    rf"\b(?:i was|when i was|since i was) (?:only |just |about )?{_YOUNG}"
    r"|\b(?:as a (?:child|boy|girl|kid|teenager|lad|lass)|when i was (?:little|young|small|a (?:child|boy|"
    r"girl|kid))|my childhood|"
    r"i grew up|growing up|children's homes?|in care|at boarding school)\b"
)
_HARM = (
    r"hit|hits|hitting|beat|beats|beaten|beating|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|"
    r"burn(?:s|t|ed|ing)?|bruis(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|chok(?:e|es|ed|ing)|"
    r"whip(?:s|ped)?|belt(?:s|ed)|smack(?:s|ed|ing)?|"
    r"touch(?:es|ed|ing)?|abus(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|rap(?:e|es|ed|ing)|molest(?:s|ed|ing)?|"
    r"groom(?:s|ed|ing)?|"
    r"assault(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|kill(?:s|ed|ing)?|suicid\w+|self-?harm\w*|self harm\w*|"
    r"threaten(?:s|ed|ing)?|attack(?:s|ed|ing)?|trafficked|exploited|cutting (?:her|him|my)self|sexual\w*|"
    r"naked|nudes|"
    r"screams?|screaming|locked (?:in|up|out)|left alone|home alone|in danger|not safe|unsafe|at risk|no food|"
    r"not (?:being )?fed|hungry|never eats|filthy|scared|frightened|afraid|terrified|dragged|throttled|"
    r"tied up|bleeding|black eye|knife|drunk|on drugs|"
    r"cry(?:ing|ies)? (?:every|all) night|crying at night|"
    r"black and blue|good hiding|shook the baby|shak(?:es|ing) the baby|thr(?:ew|ows) (?:her|him|them|our|my)|"
    r"fractur(?:e|es|ed)|broken (?:arm|leg|wrist|ribs?|collarbone)|welts|cigarette burns?|molest\w*|"
    r"interfer(?:es|ed|ing) with|"
    r"by the (?:throat|hair|neck)|kicked (?:me|him|her) out|skin and bone|malnourished|knickers|"
    r"lost \w+ stone|wets the bed|flinches|"
    r"(?:marks?|cuts|burns|welts) on (?:his|her|him|their|my|its)|in a (?:dog )?cage|knock(?:s|ing) (?:me|"
    r"him|her|them) about|"
    r"(?:running|selling|carrying|sell|carry|hold) (?:drugs|weed|packages|for them)|sends? (?:him |"
    r"them )?(?:pictures|nudes)|goes missing|gone missing|"
    r"(?:in|into|gets? in) (?:her|his|my|their) bed|(?:on|using) (?:heroin|crack|drugs|again)|"
    r"drinking (?:a bottle|all day|herself|himself)|"
    r"in the shower|touched up|felt (?:me|her|him) up|left on (?:its|his|her|their) own|force[ds]? (?:me|"
    r"her|him) to|drown|smother\w*|suffocat\w*"
)
HARMED = re.compile(rf"\b(?:{_HARM})\b")
"""Harm or fear by its name."""
SEEN = re.compile(
    r"\b(?:marks? on|back with marks|wets? (?:the bed|himself|herself)|wetting|smells? of|stinks|"
    r"never washed|get washed|washed or|"
    r"flinch(?:es|ed)?|hid(?:es|ing) (?:behind|under|from|when)|lost \w+ stone|lost (?:so much |"
    r"a lot of )?weight|falls? asleep|steals? food|"
    r"cr(?:ies|ying)|sobbing|begging|thuds?|scream(?:s|ed|ing)?|shout(?:s|ed|ing)? at|drag(?:s|ged)? \w+|"
    r"ill all the time|making (?:him|her|them) ill|"
    r"in just a nappy|no coat|no shoes|bare ?foot|in all weathers|out on the step|pouring rain|cage|shed|"
    r"cellar|stockroom|sleep(?:s|ing)? (?:in|at|on)|"
    r"on (?:its|their|his|her) own|by (?:itself|themselves|himself|herself)|never see an adult|"
    r"looks? after the (?:baby|little|kids)|minding (?:his|her) (?:mum|mam|dad)|"
    r"put the little ones to bed|"
    r"never goes to school|not been (?:to school|seen)|can't go to (?:school|skl)|all the (?:cleaning|"
    r"housework)|clean and mind|"
    r"missing|ran away|run away|running away|gone missing|new trainers|second phone|"
    r"drugs?|heroin|crack|cocaine|spice|weed|using(?: again)?|vodka|drinks?|drinking|passed out|"
    r"passes out|drunk\w*|skinful|dealer|dealing|selling|packages|owe (?:them|him) money|"
    r"older (?:lads|boys|men|man)|man of \d+|go country|county lines|running drugs|picks? (?:her|him|"
    r"my \w+) up|cars pull up|men's cars|made me carry|"
    r"video of (?:her|him|my|me)|picture of (?:her|him|me)|send pictures|sends? (?:him|her|"
    r"them)? ?pictures|asking (?:me|her|him|them) for pictures|photos of|films?|filming|messag(?:es|ed|"
    r"ing)|"
    r"from the internet|on a game|online|off snap|wants (?:me|her|him) to meet|meet (?:him|her) at|is \d\d and i'?m|"
    r"relationship with|kiss(?:es|ed|ing)?|knickers|pants down|bottom|private parts|down there|"
    r"in(?:to)? (?:her|his|my|their) bed|gets in|into (?:her|his|my|their) (?:bed|room)|"
    r"in(?:side)? my room|"
    r"in the shower|watch(?:es|ed|ing) (?:me|her|him|them) (?:in|get|un)|undress\w*|alone with|time alone|"
    r"door locked|behind closed doors|"
    r"pregnant|getting married|get(?:ting)? (?:him|her|me|them) married|marry|forced to|cut (?:me|her|"
    r"them|girls)|fgm|circumcis\w+|taken abroad|took (?:her|him|them) abroad|sent (?:to|back|home) |"
    r"has been inside|been inside for|prison for|moved in with|convicted|got out|not allowed near|turning up at|"
    r"fight (?:other )?(?:kids|children|boys)|can't cope|temper|violent\w*|smash(?:es|ed)? (?:the|up)|"
    r"police (?:came|were)|terrified|"
    r"into the river|off a bridge|pillow over|do away with|wish(?:es|ed)? (?:i|he|she|they) (?:was|were|"
    r"had) (?:never|not|n't)|never (?:been )?born|hates? (?:me|him|her)|"
    r"knocking (?:me|her|him|them) about|kicked (?:her|me|him) in|held (?:her|him|me) (?:down|under)|"
    r"does stuff|did stuff|does things|did things|do things|do stuff|what goes on|what he(?:'s| is) like|"
    r"something about her|something about his|"
    r"be her turn|be his turn|let the (?:health visitor|social worker|midwife)|won't let (?:us|me|the|them)|"
    r"nobody believes?|(?:don't|doesn't|didn't|not) believe (?:me|her|him)|no one will (?:listen|believe)|"
    r"needs? help|help (?:me|her|him|them|us)|"
    r"handles? the (?:babies|baby|children)|no one has visited|nobody has visited|head in hospital|"
    r"in hospital (?:twice|again|with)|unexplained|"
    r"shov(?:es|ed|ing)|push(?:es|ed|ing) (?:me|her|him|them)|pinn(?:s|ed)|pins (?:me|her|him)|spit(?:s|"
    r"ting)?|spat|bit(?:es|ten)|bite marks?|scald\w*|lash(?:es|ed)|cane[sd]?|slipper|"
    r"wooden spoon|flex|lighter|boiling|cold water|cold bath|chain(?:s|ed)|handcuff\w*|gag(?:s|ged)|"
    r"cupboard|attic|loft|padlock\w*|bolt on|"
    r"fiddl(?:es|ed|ing) with|fondl\w+|grop(?:es|ed|ing)|feels? (?:me|her|him) up|strip(?:s|ped)?|"
    r"expos(?:es|ed) himself|flash(?:es|ed)|porn\w*|privates|willy|penis|vagina|sex|condoms?|"
    r"poison\w*|laxatives?|feeding tube|needles?|methadone|ketamine|pills|witch\w*|possessed|demons?|"
    r"exorcis\w+|beheadings?|isis|to hate|radicali\w+|"
    r"slave\w*|passports?|mould|rats|faeces|dog mess|maggots|filth|squalor|nits|rotten teeth|sores|rash|"
    r"bony|ribs|thin|"
    r"gangs?|guns?|shank|machete|debts?|trap house|running for|being run by|vapes?|hotels?|blackmail\w*|"
    r"webcam|sneaks? out|"
    r"left with anyone|with anyone who'll|left (?:all|in|at|to|alone)|leave[sn]? (?:me|us|him|her|them|"
    r"the)|on their own|doesn't get fed|does not get fed|no heating|no electric\w*|no gas|"
    r"mistreat\w*|ill-treat\w*|cruel\w*|roughly|rough with|bull(?:y|ies|ied|ying)|swear(?:s|ing)? at|"
    r"hurled|hurls|yell(?:s|ed|ing)|screech\w*|bangs?|thump\w*|"
    r"took (?:her|his|my|their) (?:own )?life|died|dead|buried|to men|passed (?:us|me|her|them) (?:round|"
    r"around)|did to (?:me|us|her|him|them)|done to (?:me|us|her|him|them)|do to (?:me|her|him|them|"
    r"the kids)|happen(?:s|ed) to me)\b"
)
"""What somebody sees or hears, which means something only of a child or a house in particular."""
PASSED_ON = re.compile(
    r"\b(?:told|tell|telling|rang|rung|ringing|phoned|called|reported|report|referred|made a referral|"
    r"referral in \w+|raised|begged|promise|say|"
    r"been on hold|no one has noticed|nobody (?:has )?noticed)\b[^.!?\n]{0,60}\b(?:about|for|not to|that|"
    r"what my|what he|what she|what they|times|police|social|"
    r"a child|a baby|a boy|a girl|my (?:nan|mum|teacher|head))\b"
    r"|\b(?:have|has) (?:told|rung|reported|referred|phoned)\b"
)
"""That somebody has told of it, or dare not."""
HARMED_ME = re.compile(
    rf"\b(?:{_KIN})\b[^.!?\n]{{0,60}}\b(?:hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|"
    r"touch(?:es|ed|ing)?|kick(?:s|ed)?|punch(?:es|ed)?|slap(?:s|ped)?|burn(?:s|t|ed)?|abus(?:es|ed|ing)|"
    r"rap(?:es|ed)|"
    r"threaten(?:s|ed)?|lock(?:s|ed)|strangl(?:es|ed)|chok(?:es|ed)|starv(?:es|ed)|molest(?:s|ed)?|groom(?:s|ed)?|"
    r"smack(?:s|ed)?|grab(?:s|bed)?|thr(?:ows|ew)|throttles?|does things to|did things to|films|filmed) (?:me|us)\b"
)
AFRAID = re.compile(
    r"\b(?:scared|afraid|frightened|terrified) (?:to go|of going|to be at) home\b"
    r"|\b(?:i am|i'm|im) (?:so |really |always )?(?:scared|afraid|frightened|terrified) of (?:my|him|her|them)\b"
    r"|\b(?:i|she|he) (?:want|wants|am going|is going) to (?:die|kill (?:my|her|him)self)\b"
    r"|\b(?:i am|i'm|im) being (?:abused|groomed|hit|beaten|hurt|touched|raped|starved|neglected)\b"
    r"|\bplease (?:help|save) (?:me|him|her|them|us|this child|these children)\b"
)
BY_ITSELF = re.compile(
    r"\b(?:i|she|he|she's|he's|i'm) (?:(?:just |really |don't |doesn't |do not |going to |gonna |"
    r"keep \w+ )*)(?:want (?:to be|to live)|wanna be|wants to be) (?:alive|here) (?:any ?more)?"
    r"|\b(?:don't|doesn't|do not) want to (?:live|be alive|be here any ?more|wake up)\b"
    r"|\bwan(?:t to|ts to|na) (?:die|be dead|end it)\b|\bkill (?:my|her|him|your)self\b"
    r"|\b(?:cut|cutting|burning|hurting) (?:my|her|his) (?:arms?|legs?|wrists?|thighs?|self)\b|"
    r"\b(?:cutting|harming|hurting) (?:my|her|him)self\b"
    r"|\bcuts? (?:my|her|him|their|them)(?:self|selves)\b(?! (?:off|short|on|a|an|some|loose|free|out|"
    r"shaving|while|opening|chopping|slicing)\b)"
    rf"|\b(?:tak(?:es?|ing|en)|took|sen(?:ds?|ding|t)|fl(?:y|ies|ying|own|ew)|bring(?:s|ing)?|brought|force[ds]?|"
    rf"made|mak(?:es?|ing)) (?:\w+ )?(?:me|us|her|them|{_KIN}|{_CHILD}|{_CHILDREN})\b[^.!?\n]{{0,50}}\bto "
    r"(?:be|get|have) (?:(?:me|us|her|them|it) )?(?:cut|circumcised|fgm)\b(?! (?:off|out|short))"
    r"|\b(?:took|taken|take|swallowed) (?:a )?(?:load|lots?|bottle|packet|bunch|whole \w+|"
    r"overdose)(?: of)? ?(?:tablets|pills|paracetamol|her tablets)?\b(?=.{0,40}(?:tablets|pills|"
    r"paracetamol|overdose))"
    r"|\bgoing to (?:end it|end my life)\b|\bend(?:ing)? (?:my|her|his) (?:own )?life\b|\bi no how i'm going to end\b"
    r"|\bhow i'm going to end it\b|\bbetter off (?:without me|if i wasn't|if i was dead|dead)\b|"
    r"\bcan't do this (?:any ?more|nemore)\b"
    r"|\bmade me promise not to (?:say|tell)\b|\b(?:our|it's a|a big) secret\b(?=.{0,80}\b(?:touch|bed|"
    r"room|he|she)\b)"
    r"|\b(?:stab|kill|hurt|batter|beat) me if i\b"
    r"|\bmarried (?:off|in the summer|in the holidays)\b(?=.{0,60}\b(?:i'm|only|1[0-7])\b)"
)
PERHAPS_BY_ITSELF = re.compile(
    r"\b(?:in|at|to) my (?:own )?house\b|\bwhat happens at (?:home|weekends|night|ours)\b|"
    r"\bwhen (?:my )?(?:dad|mum|he|she)'?s? (?:is )?not there\b|\bnot when dad's there\b"
    r"|\b(?:someone|somebody|anyone|anybody|you) (?:please )?(?:check on|look in on|go round|come round|"
    r"go to|talk to my)\b|\bcheck on\b"
    r"|\bcome to (?:our|my|this|that) house\b|\bneeds? help (?:tonight|now|today|please)\b|"
    r"\bplease (?:help|someone|somebody|come)\b"
    r"|\byoung (?:girls|boys|lads|kids) (?:go|going|come|coming|are taken|being taken)\b|"
    r"\bstill happening\b|\bkeeps happening\b|\bno one will believe\b|\bnobody (?:would|will|"
    r"ever) (?:believe|listen)\w*\b|\bif (?:he|she|they|my \w+) knew i was\b"
    r"|\breads? our (?:phones?|messages)\b|\b(?:don't|dont|do not) know who to tell\b|"
    r"\bcan't tell (?:anyone|school|my|mum|nobody)\b|\bnever told (?:anyone|anybody|a soul)\b"
    r"|\b(?:he|she|they|someone|dad|mum) (?:keeps? |always |is |was |just )*(?:hit|hits|hitting|beats|"
    r"beating|hurts|hurting|punch(?:es|ed)|slap(?:s|ped)|kick(?:s|ed)|rap(?:es|ed)|touch(?:es|ed)|"
    r"strangl(?:es|ed)|threw|throws|grab(?:s|bed)?|burn(?:s|t|ed)|threaten(?:s|ed)|scream(?:s|ing)|made|"
    r"makes|force[ds]) (?:me|us|the baby|him|her|them)\b"
    r"|\b(?:get|in) (?:in )?trouble for telling\b|\bsold to\b|\bnot safe (?:tonight|here|there|with|at)\b|"
    r"\bstill (?:with|in that house with) (?:him|her|them)\b"
    r"|\bdidn't (?:force|make) me\b|\bmust not tell\b|\bnot (?:to|allowed to) tell\b|\bscared to go\b"
    r"|\b(?:took|take|taken|made) me (?:to|on) (?:a|some|the) (?:\w+ )?(?:train|flat|house|hotel|car)\b"
)
VEILED = re.compile(
    r"\b(?:comes?|came|cums|gets?|got|creeps?|crept) into? (?:my|her|his) (?:bed)?(?:room)?\b"
    r"|\b(?:makes?|made|forces?|forced) (?:me|us|him|her|them) (?:to )?(?:do|touch|undress|watch|send|"
    r"hold|carry|sell|fight)\b"
    rf"|\b(?:{_KIN}|girls?|daughters?|sisters?|nieces?|cousins?|granddaughters?)\b[^.!?\n]{{0,30}}"
    r"\b(?:be|been|being|was|were|get|gets|getting) (?:cut|circumcised)\b(?! (?:off|out|short|down|back|from|by|up)\b)"
    r"|\b(?:have|had|having|do|done|did) (?:the )?(?:fgm|cutting)\b"
    r"|\b(?:lock(?:s|ed)?|shuts?|ties|tied) (?:me|us|him|her|them) (?:in|up|out)\b"
    r"|\b(?:has|have)(?:n't| not) eaten\b"
)
"""Harm told without its name: enough to ask about beside one of those who care for a child, not to be sure."""
FIGURE_OF_SPEECH = re.compile(
    r"\b(?:would|could|i'd|he'd|she'd|they'd) (?:kill|murder) (?:for|whoever)\b|\bhit (?:hardest|"
    r"the headlines|the target|by (?:the )?(?:cuts|austerity|inflation|strikes?|rising|tax|covid|"
    r"closures?))\b"
    r"|\bworried sick\b|\bburn(?:t|ed|ing)? out\b|\bburning through\b|\btouch(?:es|ed|ing)? base\b|"
    r"\bkick up\b|\bhurt when i said\b"
    r"|\bstarved of (?:cash|funds|funding|money|resources)\b|\babus(?:e|es|ed|ing) of (?:public|power|"
    r"trust|office)\b|\bbeat(?:s|ing)? about the bush\b"
    r"|\btakes? a beating\b|\bin touch\b|\btouching story\b|\babuse of process\b"
)
"""Words of harm that are none: they are taken out before anything is looked for."""
NOT_SO = re.compile(
    r"\b(?:not|never|n't|no|nobody|without|false|isn't|wasn't|weren't)(?: \w+){0,2} "
    r"(?:hit|harmed|hurt|abused|touched|neglected|beaten|smacked|bruised?|bruises|neglect|abuse|"
    r"child is at risk|child at risk|at risk|concerns?|starving|starved|harm)\b"
)
"""Harm that somebody says there was none of: it makes a sure one doubtful, and no doubtful one none."""
WELL = re.compile(
    r"\b(?:great|good|lovely|brilliant|wonderful|happy|proud|thanks|thank you|thank god|got help|glad|"
    r"enjoys?|loves|loved|kind|excellent|"
    r"congratulations|hero(?:es)?|brave|amazing|fantastic|star|well done|"
    r"would like to|where do i|where can i|how do i|volunteers?)\b"
)
"""Nothing is asked of whoever only praises, asks the way or offers help, and speaks of a child of theirs."""
TROUBLED = re.compile(
    r"\b(?:wrong|nobody|no one|nothing|ignored|leave it|awful|horrible|dirty|worse|upset|sad|desperate|"
    r"angry|can't|won't|never|wait|joke|please|"
    r"danger\w*|safe|weird|creepy|not right|lie awake|go home and cry|noticed?|all know|everyone knows)\b"
)
"""Something amiss, beside a child and whoever writes."""
MYSELF = re.compile(r"\b(?:i|i'm|i've|we|we've|my|our|me|us)\b")
