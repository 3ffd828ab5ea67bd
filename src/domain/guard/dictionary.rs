//! Common words of the dictionary, and of kitchens, gardens, shops, games and prayers, that are hardly ever last names.
//! It must hold no word that is in `lists`: there it is said what a word is in letters of these fellowships.
//!
//! Which words are common follows the frequency lists of zxcvbn (Dropbox, MIT licence), how they are spelled the en_US list of
//! Hunspell (SCOWL); what pen names are made of was added by hand.

use std::sync::LazyLock;

/// In order, as they are listed.
static LISTED: LazyLock<Vec<&str>> = LazyLock::new(|| WORDS.split_ascii_whitespace().collect());

/// Whether a folded word is in the dictionary.
pub(super) fn holds(word: &str) -> bool {
    LISTED.binary_search(&word).is_ok()
}

/// The words in order, with a blank or the end of a line between.
pub(super) const WORDS: &str = "\
aardvark abalone abandon abbess abbot abbreviated abdomen abdominal abduct abductor abeja abide abilify abject aboard
abode abolish abolitionist aboriginal abort abortive abound about abrasive abroad absence absent absentee absolute
absolve absorb abstinence abstract absurd abuelita abuelito abundant abuse abusive abysmal abyss acacia academia
academic academician academy acamprosate accelerant accelerate accelerator accent accentuate access accessory
accidental acclaim accolade accommodate accompanied accompany accomplice accomplish accordance accordion account
accountancy accountant accredited accumulate accuracy accurate accustomed achieve achoo acid acidic acidosis
acknowledge aconite acoustic acquaint acquaintance acquire acquittal acquitted acronym acropolis acrylic actin activate
active activist activities actress actual acupuncture acura acute acyclovir adage adamant adapt adapter adaptive
adderall additional additive address adept adequate adhere adherence adhesive adidas adieu adjacent adjective adjourn
adjunct adjust adjutant administer administrative administrator admirably admiral admiralty admirer admissions
admittance adobe adobo adolescence adolescent adopt adoptive adore adorned adrenal adrenaline adrift adultery advair
adventure adventurer adversary adverse advert advertise advertiser adviser advisor advisory advocacy advocate adze
aegis aerial aerobic aerodrome aerodynamic aeronautical aeronautics aerospace aesthetic aesthetically affect
affectionate affections affidavit affiliate affiliations affine affirm affirmative affluent affront afghan afield aflac
afloat afoot aforementioned afterlife aftermath aftershave afterthought afterward again against agency agent aggravate
aggregate aggregator aggressive aggressor agile aging agitated agitator agnostic ago agonist agony agrarian
agricultural agriculture aground aguila ahem aho aided airbase aircraft aircrew airfare airfield airflow airframe
airhead airlift airline airliner airmen airplay airport airspace airstrip airtight airwaves airway airwolf ajax aladdin
alaikum alarmist albatross albeit album albuterol alcazar alchemist alder aldermen aldi aleut aleve alfalfa algae
algebra algebraic algorithm alhamdulillah alias alibi alien alienate align alimony alkali alleged allegiance
allegorical allegory allele allergic alleviate alleyway alliance allied allocate allotted allowance alloy allspice
allstate alluvial ally almanac almighty almond aloe along alongside aloof alpaca alphabetical alprazolam altar
altarpiece alter alternate alternative altitude altogether altruistic aluminum alumni alumnus alveolar amaryllis amaze
ambassador ambiance ambien ambient ambush amended amine amino amiss amlodipine ammo ammonia ammonium amnesia amnesty
amnio amniotic amoral amoxicillin amphibian amphitheater ample amplifier amplitude ampule amputate amulet amuse
anaerobic analog analogue analogy analyses analysis analyst analytic analytical analyze anarchist anatomical anatomy
ancestor ancestral ancestry anchorman ancient ancillary and android andromeda anecdote anemia anemic anesthesia
anesthesiologist anesthetic aneurysm angina angiogram angora angrily angst anguish angular animated animations animator
anion anise annals annex annihilate anniversary annotated announcer annoy annoyance annual annul annulled anode anomaly
antabuse antacid antagonist antagonistic antagonize antarctic antares antebellum antelope antenna antennae anterior
anthem anthill anthology anthropological anthropologist anthropology anthropomorphic anti antibiotic antibody
anticipate antidote antigen antihistamine antiquarian antique antisemitic antiseptic antisubmarine antitrust antler
antsy anxiety anyplace anywhere aorta aortic apartheid aperture apex aphrodisiac apical apiece apocalypse apocalyptic
apocrypha apologetic apoptosis apostolic apostrophe apothecary apparatus apparel apparent appearance appease appellate
appendage appendectomy appendicitis appetizer applaud applause applebees applejack applewood appliance applicant apply
appoint appraisal appreciate appreciative apprehend apprentice approach appropriate approval approx approximate apricot
aptitude aquaculture aquaman aquarium aquatic aqueduct aquifer arapaho arbitrarily arbitrary arbitrator arbol arbor
arboreal arboretum arborvitae arbutus arbys arcade arch archaeological archaeologist archaeology archaic archbishop
archbishopric archdeacon archdiocese archduke archipelago architect architectural architecture archival archive
archivist archway arctic arcturus ardent are arena arepas argentine argon arguably argumentative aria arikara
aripiprazole arise arisen arista aristocracy aristocrat aristocratic armadillo armaments armistice armoire armory
armpit aroma aromatherapy aromatic arose around arousal arouse arranger arras array arrhythmia arrival arrivederci
arrogance arrogant arrowhead arrowroot arsenic arson arsonist artane arterial artery arthritis artichoke articulate
artifact artificial artillery artisan artistic artistry artsy artwork asbestos ascend ascent ascertain ascetic ascot
ashore ashram ashtray asinine ask aslan asparagus aspect asphalt asphodel aspirin asr ass assailant assalamu
assassinate assay assemblage assemble assembly assemblyman assent assert assertions assertive assess asset assign
assimilated assiniboine assist assistance assistant associate associations associative assure asterisk asteroid astound
astray astrology astronaut astronomer astronomical astronomy astrophysics astros astute asunder asylum asymmetric
asymmetrical atari atelier atenolol athletic ativan atlas atmosphere atmospheric atoll atom atone atop atorvastatin
atrium atropine attaboy attach attache attachments attacker attain attendance attendant attentions attentive attest
attire attorney attractive attribute atypical audience audio audit auditor auditorium auditory august aunt auntie
austere authentic authoritarian authoritative authorize autistic autobiographical autobiography autograph autoimmune
automatic automatically automobile automotive autonomy autopilot autopsy autozone auxiliary avail avalanche avatar
aveeno avenge avengers avenue avert avian avionics avocado avoidance await awaken away awhile awl awoke axial axiom
axis ayatollah azithromycin azurite baba babble baboon baby babysit babysitter baccalaureate baccarat bachelor
bachelorette back backdrop backfire backgammon background backhand backseat backside backstabber backstage backstory
backstreet backstroke backup backward backwater backyard baclofen bacteria bacterial bacterium bactrim badge badminton
badmouth bagel baggage bagged baggy baguette bahadur bailiff bailout baklava balcony baleada ballad ballast ballerina
ballet ballgame ballistic ballot ballpark ballplayer ballroom balmy balsam balustrade bamboo banal bandage bandana
bandit bandleader bandwagon bandwidth banh banish banister banjo bankroll bankrupt bankruptcy banksia banned
bantamweight banter baptismal baptize barbacoa barbaric barbecue barbell barberry barbershop bare barge barkeep barmaid
barnacle barney barnyard barometer baronet baronetage baronetcy barony baroque barracuda barred barren barricade
barrier barrio barrister barrow basal basalt baseline baseman basically basilica basin basis basque bassinet bassist
bassoon basswood baste bastille batch bathrobe bathroom bathtub batman batsman batsmen battalion batter battlefield
bawdy bay bayberry bayonet bayou bazaar bazar beady beanpole beanstalk bearberry bearer beaten beatitude beatnik
because bedded bedouin bedpan bedpost bedrock bedside bedspread beehive beep beeper beeswax beetle befall before
beforehand befriend begat beggar begged beginner begrudge begum behavior behavioral behest behold behoove beige belated
belfry believer belittle bellboy bellflower bellhop belligerent bellows belly beltane beltway belvedere benchmark
bendiga bendy benedictine benefactor beneficial beneficiary benevolent benign bent benzene benztropine bequeath bequest
berate bereft beret bergamot berth beryllium beseech bestie bestow bestseller beta betcha betelgeuse betrayal betrayer
between beverage beware bialy biathlon bibliography bicentennial bicker bidder biennial big bigamist bigamy biggest
bigot bigotry bijou biktarvy bilateral bilberry bilingual billiards billion billionaire billow binary bind bindweed
binge binomial binturong biochemical biochemistry biographer biographical biography biological biologist biology
biomass biomedical biopic biopsy biosphere biosynthesis biotechnology bipartisan biplane bipolar birdbath birdhouse
birdsong birria birth birthmark birthplace birthright biscuit bishopric bismillah bison bisque bissell bistro bitcoin
bittern bitterroot bittersweet bitty bizarre blabbed blackberry blackbird blackboard blackfeet blackhawks blackmail
blackmailer blacksmith bladder blah blase blasphemy blatant blazers blazon bleak bleeder bleep blew blight blimey blimp
blindfold bloc blockade blockage blockbuster blog blogger blond bloodbath bloodhound bloodline bloodroot bloodshed
bloodstream bloodsucker bloodthirsty bloody blouse blow blowhard blown blowout blowup blueberry bluebonnet bluegill
bluegrass bluepoint blueprint bluestem bluey bluff bluish blunder blurb blurred blurry blurt blush bluster boardroom
boardwalk boast boathouse boatload bobber bobbin bobolink bobwhite bodega bodied bodily bodyguard bodywork bogeyman
bogged bogus bogyman bohemian bojangles bombshell bonanza bonbon boneset bonfire bonnet bonsai bonus booby bookkeeper
bookseller bookstore boolean boom boomerang boorish booths booze borage borderline boreal boredom born borne boron
borough bosom boss bossy botanic botanical botanist botany boudin boudoir boulevard bouncy bound bounty bouquet bourbon
bourgeoisie boutique bowel boxcar boxwood boy boycott boyfriend bracelet bracken bracket brackish brag bragged braid
braille brainstorm brainwash brainy bramble branded brash brass brassiere brat bratwurst bravado braveheart bravery
brawl brazen breach breadbox breadcrumb breadfruit breadth breakaway breakdown breakout breakthrough breakup
breaststroke breather bred breech breed breeder brethren brevet brewery briar bribe bribery bridal bridegroom
bridesmaid bridge bridgehead briefcase brier brigade brigadier brighten brilliance brilliant brillo brimstone brine
brisk brisket brit britches brittle broad broadband broadcast broadcaster broaden broadside broccoli brochure
brokenhearted brokerage brooch brood broomstick broth brothel brother browbeat brownies brownstone browse browser
bruise brumby brunch brutal brute bruv bubbly buccaneers bucees buckaroo buckboard buckeye buckle bucko bucksaw
buckskin buckwheat budge budgetary buena buff buffoon bugged bugle buick buildup bulb bulge bulimic bulk bulky bulldogs
bulldozer bulletin bulletproof bullfinch bullfrog bullpen bullrush bulrush bummed bumper bumpy bunco bungalow bunion
bunkhouse buoyancy buprenorphine bupropion burdock bureau bureaucracy bureaucratic burgh burglar burglary burgundy
burial buried burlap burlesque burnet burnt burro busboy bushel bushy businessman businessmen businesswoman buspar
buspirone bust busybody but butt butte butterfinger buttermilk butternut butterscotch buyer buyout bypass bystander
byway cabaret cabbage cabinet caboose cache cactus caddie caddis cadet cadmium cadre cafe cafeteria caffeine cagey
cairn cakewalk calamari calcium calculate calculus caliber calico caliph caliphate calisthenics call caller calligraphy
calliope callout calorie calumet calzone camcorder came cameo cameraman camouflage camp campaign campaigner campfire
campground campion campral campsite can canadiens canal canary canasta cancel candid candidacy candidate candlelight
candlemas candlestick candlewick candor canister canned cannery cannoli cannonball canonical canopy cantaloupe cantata
cantilever cantonal canucks canvas canyon capabilities capacitance capacities capacitor cape caper capillary capita
capitalist capitalize capitol capped cappuccino capsize capstan capsule captaincy captive capture caramel carat caravan
caraway carbamazepine carbide carbohydrate carbon carbonate carbs carburetor carcinoma cardamom cardiac cardio
cardiologist cardiology cardiovascular career caregiver caress caretaker carhartt caribou caricature carino caritas
carnal carnitas carotid carp carpal carpentry carpool carriage carriageway cartel cartilage carton cartoonist cartridge
carvedilol casablanca cascade case cashew cashier cashmere casio casket cassava casserole cassette cassiopeia caste
casualty catalog catalpa catalyst catalytic catapult catastrophe catastrophic catatonic catawba catchphrase catchy
category caterer caterpillar catharsis catheter cathode catnip cattle caucus caudal cauldron cauliflower causal cause
causeway cautionary cavaliers cavalry cavendish cavern caviar cayenne cayuga ceasefire celebratory celebrex celery
celestial celexa celibacy celibate cellar cellblock cellist cellmate cello cellular cellulose cemetery censored censure
census cent centenary centennial center centerpiece centimeter centipede centric centrifugal centrist century
cephalexin ceramic cerebral ceremonial ceremony certainty cervical cervix cesspool cetaphil cetirizine ceviche chaff
chairmen chairperson chalkboard challenger chamber chameleon champagne champaign champurrado chancel chancellor
chancery chandelier channel chant chanterelle chaotic chaparral chapel chaperon chaplain chapped characteristic
characteristically characterize charade chardonnay chargers chariot charismatic charlatan charmer charmin charter
chassis chaste chat chatbot chateau chatted chatty chauffeur cheapen checkbook checkers checkmate checkout checkpoint
checkup cheddar cheep cheerleader cheery cheeseburger cheesecake cheesy cheetah cheetos cheezit chem chemical chemistry
chemo chemotherapy chenille cherry chesterfield chevrolet chevron chewbacca chia chica chickasaw chickenshit chickweed
chico chicory chieftain chigger chihuahua chilaquiles childbirth childlike chili chill chime chimp chimpanzee chink
chinook chip chipmunk chipotle chipped chiral chiropractic chiropractor chisel chitchat chivalry chive chloride
chlorine chock chocolate cholera cholesterol chomp choosy chop chopped choral chorale chord choreographer choreography
chorizo chosen chowder chowhall christened chromatic chromatography chromium chromosome chronicle chronicler
chronological chronology chrysalis chuckle chummy chump chunk chuppah churchyard churn chute chutzpah ciao cicada cider
cielo cilantro cinch cinder cinema cinematic cinematographer cinematography cinquefoil cipro circa circle circuit
circuitry circular circulate circumcised circumference circumstance circumstantial circus cirque cirrhosis citalopram
citgo citron citrus city civic civilian civilized clade claimant clairol clairvoyant clam clammy clamp clan clandestine
clarify clarinet claritin clash clasp classical classifications classified classify classmate classroom classy clause
claustrophobia claustrophobic clean cleaner cleanse cleanser cleanup clearance cleavage cleft clergy clergyman clerical
cliche client clientele climate climatic clinch cling clingy clinic clinical clip clipboard clipped clippers clique
cloak clockwise clockwork clogged cloister clonazepam clone closure clothesline clothespin clout clove cloverleaf clown
club clubhouse clumsy clung clunky cluster coach coarse coastal coaster coastguard coastline cobblestone coburg
cockamamie cockatoo cockfight cockle cockpit cockroach cocktail cocky cocoa coconut cocoon coddle codeine codename
codex coeducational coefficient coerce coercion coexist coffeecake coffeehouse coffeepot cogentin cognac cognate
cognitive coherence coherent cohesive cohort coinage coincide coincidence coincidental colace coleslaw colgate colibri
colic coliseum collaborate collaborative collaborator collage collagen collapse collateral collective collector college
collegiate collide colliery colloquial cologne colonel colonial colonnade colony colossal colossians colt coltsfoot
columbo columnist coma comatose combat combatant combative combinatorial combine combo combust comcast come comeback
comedian comedic comedy comeuppance comfortably comforter comfrey comfy comm comma commandant commander commemorate
commence commend commentary commentator commerce commercial commie commiserate commissar commissaries commissioner
committed commodore commoner commonplace commonwealth communal commune communicate communicator communion communique
communist commute commuter compa compact compadre compagnie companion comparative comparison compassionate compatriot
compel compelled compendium compensate compete competence competency competent competitive competitor compile compiler
complaint complementary complex complexion compliance compliant complicate complimentary compline comply component
compose composer composite compositional compost composure compound comprehend comprehensive compress compressions
compressor comprise compromise comptroller compulsive compulsory computational comrade concave conceal concede
conceited conceive concentrate conceptual concerta concerto conch concierge concise conclave conclude conclusive
concoct concourse concubine concur concurrency condemn conditional conditioned conditioner condo condominium condone
condor conducive conductive conductor conduit coneflower confederacy confederate conference conferred confessional
confessor confetti confidant confidante confide confidence confident confidential confine confiscate conflict
confluence confounded conglomerate congratulate congressional congressman congressmen congresswoman conical conjecture
conjugal conjugate conjure connective connector connoisseur conquer conqueror conquest consecrated consecutive
consensus consent consequence conservancy conservative conservatoire conservatory conserve considerably considerations
consist consistency consistent consoled consolidate consonant consortium conspiracy conspirator conspire constabulary
constant constituency constituent constitute constitutional constitutions constrained constraint construct constructive
constructor consul consular consulate consult consultancy consultant consultative consume consummate contact container
contaminate contemplate contempt contender contestant continent continental contingency contingent continual
continuance continuum contractual contradict contradictory contrary contrast contribute contributor controlled
controller controversial controversy conundrum convene convenience convenient convent conventional convergence
convergent conversational conversationalist converse convert converter convex convey conveyor convince convoy cookbook
coolant coop cooperate cooperative coordinate coordinator copier copilot copped copycat copyright cordial cordillera
corduroy core coreg coriander cork corkscrew corky cormorant corn cornball cornea cornerback cornerstone cornfield
cornflower cornhusk cornhuskers cornice corningware cornsilk cornstalk corny coronary coroner corporal corporate corpse
corpus correctional corrective correlate correspond corrlinks corroborate corrupt corsage cortex cortical cosmetic
cosmetology cosmological cosmology cosmopolitan cossack costal costco cotillion could coumadin councilman councilor
counsel counselor countdown counteract counterattack counterfeit counteroffer counterpart counterpoint
counterproductive countess countrymen countryside county coup coupe courier coursework court courtesy courthouse
courtier courtyard cousin coven covenant coverage covergirl covet cowardice cowbell cowbird cower cowslip cozy
crabapple crackdown crackerjack crackpot craftsman craftsmen crammed cramp cranberry cranial cranium crank crankshaft
cranky crap crapped crappy crave crawdad crawfish crayfish crayon craze crease credence creditor credo creek creep
creepy cremate crematorium creme creosote crepe crept crescendo crescent cress crest crestor crewmen crib cribbage
cricketer crier crikey criminal criminology crimp cringe crinkle cripes crises criteria criterion critical criticize
critique croak crock crocodile crocus croissant crooked croquet crore crossbill crossbow crosse crossfire crossover
crossroads crosswalk crosswind crossword crotch croupier crowbar crowded crown cruces crucial crucifix crucifixion
crucify cruddy crude cruller crumble crummy crumpet crusade crutch crypt cryptic cryptocurrency cryptographic
cryptography crystalline cuate cubic cubicle cuckoo cucumber cuddle cuddly cuddy cuff cuisinart cuisine culinary culpa
culprit cult cultivar cultivate cultural culvers cumin cumulative cupboard cupid cupola cuppa curacao curate curator
curia curie curlew curly currant currency current curricula curricular curriculum cursory curtsy curvature cushy
custard custodial custodian customary customer cute cutie cutlass cutoff cutthroat cyanide cyberspace cyclamen cycle
cyclic cyclist cyclone cyclotron cylinder cylindrical cymbalta cynic cynical cypress cytochrome cytoplasm dabble dad
daffodil dahlia daimyo dainty daiquiri dairy dakota dalliance dame damper damsel damselfly dandruff dandy dangle
darkroom darn darter darvocet dashboard data database dateline daughter daybreak daycare daylight daylily dayroom
daytime deacon deadbeat deadbolt deadpool dealer dealt deanery dear dearest deathbed debacle debauchery debit debris
debtor debut debutante decadent decaf decathlon decay deceased deceit deceive decency deceptive decimate decisions
decisive declare decline decor decorations decorative decorator decorum decoy decree dedicate deduce deductive deed
defeat defective defendant defense defensive deferred deficiency deficient deficit defiled define definite definitive
deflect defunct degenerate dehydrogenase deity delegate delft deliberate delicacy delicate delighted delinquent
delirium deliverance delude delusional delve demeanor demented dementia demerol demise democracy democrat democratic
democratically demographic demography demolish demon demonic demonstrate denied denim dennys denominational dense
dental dentistry deodorant departed departmental departure dependence dependency dependent depict deploy deployments
deposit depository depressive deprive depth deputy derelict derivative dermatologist derriere descend descendant
descriptive deserter design designate desist desolate desperate despise despite destitute destroyer destruct
destructive detach detain detect detective detector deter detergent deteriorate determinant deterministic deterrent
detest detonate detonator detrimental deuteronomy devastate developer developmental deviate devise devoid devoted
devotee devotional devour devout dewalt dewdrop dhuhr diabetes diabetic diabolical diagnose diagnosis diagnostic
diagonal diagram dial dialect dialogue dialysis diameter diamondbacks diaphragm diarrhea diaspora diatribe diazepam
dicey dickies dictate dictator dictionary diddly dielectric diet dietary differ difference differential differentiate
difficult diffuse digest digestive dignified dignify digress dilaudid dilemma diligence diligent dilly diluted
dimensional diminish diminutive dimwitted dine diner dinghy dingo dingy dinky dinnertime diocesan diocese diode dioxide
diploma diplomacy diplomat diplomatic dipole dipped dire directional directive directorate directorial directory diri
disc discharged disciple disclose discography disconnected discord discourage discoverer discovery discreet discrepancy
discrete discriminate discriminatory disdain disguise disgusted disinfectant disk dismal dismantle dismay disorder
disparate dispatcher dispensary dispense dispenser dispersal disperse displeasure disposal dispose disproportionate
dispute disrepair disrupt disruptive dissect dissed disseminate dissent dissident dissolve dissuade distal distillery
distinct distinctive distinguish distort distracted distraught distressed distribute distributions distributor disturb
disturbance disulfiram ditto ditty diurnal divalproex divergence divergent diverse diversify divert dividend divisional
divorcee divulge divvy diwali doc docile docket dockyard doctoral doctorate doctrinal doctrine documentary documented
dodgy dog dogbane dogged doily dollhouse domain dome domesday domestic domestically domesticated dominance dominant
dominate dominatrix domino donor doohickey doom doorbell doorman doormat doornail doorstep doozy dopamine dopey dork
dorky dormant dormer dormitory dorsal dorsum dosage dossier dotted doubly dovetail dowager down downfall download
downplay downright downside downstream downtime downtown downtrodden downturn downward dowry dowser doxepin doxycycline
dozen drafty dragged dragline dragonfruit drainage dramatic dramatically dramatist drape drastic drastically drawback
drawn dread dreadnought dreamy dreary dredge dreidel dresser dressy drier drifter drill drive drivel driveway droll
drone drool dropout droppings drosophila drought drove drowsy drugged druggie drugstore drumlin drummed drumstick
drunken drydock dryer dua dual dubbed ducal duchy duckweed duct dude duel duet duffel dugout dulcimer dulcinea dulcolax
duloxetine dumb dumbledore dumbo dummy dumpster dungaree duper duplex duplicate duress dustpan dwarf dweeb dwell
dynamic dynamical dynastic dynasty dysfunctional dyslexic dyson each eager earldom earlobe earnings earpiece earthen
earthquake earthworm earwig easel easily eastbound easternmost eastward eater eave eavesdrop eccentric ecclesiastical
echelon echinacea eclectic ecological ecology economical economist economy ecosystem ecstasy ecstatic ecumenical
edelweiss edema edgy edict edifice edited editor editorial edovo educator eel eerie effective effexor efficacy
efficiency efficient effigy eggnog eggplant eggshell egocentric egomaniac egotistical egusi eid eider eight eighteen
eighteenth eighty eject elaborate elastic elavil elderberry elderflower elective elector electoral electorate
electrical electrician electrocute electrode electrolyte electromagnetic electronic electronica electronically
electroshock electrostatic elegance elemental elementary elevate eleven eliminate eliquis elite elitist elixir elkhorn
elliptic elliptical elongate elope eloquent elote elsewhere elude elusive elves embargo embark embassy embedded
embellished emblem embrace embroidery embryo embryonic emerge emergence emergent emeritus emigrate eminence eminent
emirate emissary emitted emotional empanada empathetic empathize empathy emperor emphasis emphasize emphatically
empirical employ employee employer emporium empower empress emu emulate enact enamel encanto encephalitis enchant
enchantress enclave enclosure encode encompass encounter encyclopedia end endanger endeavor endemic endive endorse
endothelial endurance endure enema energetic enforce engaged engraver enhance enigmatic enlarge enlighten enlist ennui
enquirer enrich ensemble ensign ensue ensure entail entangled entente entertain entertainer enthusiasm enthusiast
enthusiastic enthusiastically entice entirety entomologist entourage entrails entrance entrant entree entrepreneur
entrepreneurial entrust entry envelope environmental environmentalist environs envoy enzyme enzymology epclusa epic
epidemic epidemiology epilepsy epileptic epilogue epinephrine epiphany episcopate episodic epistemology epistle epitaph
epithelial epithet epoch equalizer equate equator equatorial equestrian equilibrium equine equip equipped equivalence
equivalency equivalent era eradicate erect ermine erode errant erratic erstwhile erupt escalate escalator escapade
escarole escitalopram escorted escrow ese esophageal esophagus esoteric espionage esplanade espresso essayist essence
essential establish establishments estimada estimado estimate estrogen ethanol ether ethic ethical ethnic ethnically
ethnographic ethnography ethos ethylene etiquette etouffee etymology euchre euclidean eugenics eukaryotic eulogy eunuch
euro euthanasia evacuate evade evaluate evangelical evangelist evaporate evasive eventual every everyday everywhere
evict evident evoke evolutionary evolve exaggerate examine examiner example exceed excel excelled excellence excellency
excelsior exceptional excerpt excess excessive exchequer excise exclude exclusive execute executioner executive
exemplary exempt exercise exert exhaust exhaustive exhibit exile existence existent existential exonerate exorcist
expand expansive expatriate expectancy expectant expedient expedite expeditionary expel expelled expenditure expensive
experimental expertise expire explanatory explicit exploit exploratory explore explosive exponent exponential export
exporter expose exposure expressionist expressive expressway exquisite extant extend extensive extent exterior
exterminate exterminator external extinct extinguisher extort extracellular extract extracurricular extraordinaire
extraordinarily extraordinary extraterrestrial extravagant extravaganza extremist extricate exxon eyebrow eyelash
eyelet eyeliner eyesight eyesore fabricate facade factor factory factual faculty failure fajr faker falafel falconer
fallback fallow false familial familiar familiarize family famine fanfare fantasize fantastic faraway farce farewell
farm farmhouse farmland farmstead farther farthest fascia fascist fashion fashionably fasten fatal father fatherland
fathom fatigue fatso fatten fatter fattest faucet faulty fauna favorably fawn feat featherweight feature feces
federalist federated fedex feeble feedback feet feisty fella fellah fellow felon felony feminine feminist femme femoral
femur fencepost fennec feral fermented fermi ferret fertile fertilizer fest festival festive fetal fetch fettuccine
fetus feud feudal fiance fiancee fiasco fiber fiberglass fibrosis fickle fictional ficus fiddle fiddlehead fiddler
fiddlesticks field fieldwork fiend fiery fifteen fifteenth fiftieth fifty fig figurative filbert filet filibuster
fillet filly filmmaker filmography filth final finale finalist finalize finance financial financier find findings
finesse fingernail fingerprint finite finned firearm firebird firebrick firecracker firefight firehouse firemen
fireplace firepower fireside firewood firm firmware firstborn firsthand firth fiscal fishermen fishery fishhook
fistfight fitted fittest five fixer fixture flaco flagged flagpole flagstone flair flaky flamboyant flamenco flamingo
flank flannel flapjack flare flashback flashlight flashy flask flatbed flatfoot flatiron flatten flatter flattery
flaunt flaw flax fledged flee fleece fleet fleshy flew flexeril flibbertigibbet flicker flier flighty flimsy flinch
flinders fling flintstones flip flipped flirt floater flock floodplain floozy flophouse floral florist floss flotilla
flounder flowery flown fluconazole fluent fluke flung flunk flunky fluorescence fluorescent fluoride fluoxetine flute
flutter flycatcher flyweight foam foamy focal fodder fogged foghorn folder foliage folio folklore follower followup
folly fond fondue font foolproof footage footballer footbridge foothold footlocker footloose footnote footpath
footprint footstool footwear footwork for forage foray forbade forbid forceps forcibly forearm forecast foreclosure
forefront forego foregone foreground foreigner foremost forensic forerunner foresee foreseen forestry foretold foreword
forfeit forge forgery forgive formal formaldehyde formalities format formatted formulae formulate fort forthright
fortieth fortified fortitude fortnight fortnite fortress fortunate fortuneteller forty forum foul foundational founder
foundry four foursome fourteen fourteenth foxfire foxhole foxtail foyer fractional fracture fragile fragmentary
fragrance frail framework franchise francophone frangipani frankfurt frantic frantically frasier frat fraternal fraud
fraudulent fraught freckle freedmen freehold freelance freelancer freemasonry freesia freestyle freight freighter
freightliner frenzy frequencies frequency frequent fresco freshen freshener freshman freshmen freshwater friary friend
friendlies frieze frigate frigidaire frilly fringe fritillary frizzy frock frodo frolic from frontage frontal frontline
frostbite frothy frozen fruitcake frumpy fuchsia fufu fugitive fugue fuhrer fulfill fully fumble functional fundamental
fundamentalist funded fundraiser funerary fungal fungi furnace furnished furnishings furosemide further furthermore
furthest fuse fuselage fuss fussy futile futon futurama futuristic gabby gable gaggle galilee gallantry galleria galley
gallic gallows gamblers gammy gandalf gander gandules gangbusters gangrene gannet garcon gardener garibaldi garlic
garnier garnish garter gasket gasoline gassed gasses gastric gastrointestinal gastropod gatehouse gatekeeper gators
gaudy gauge gauss gauze gave gavel gazebo gazelle gazette gazillion gearbox geek geeky geico gelatin geminids
gendarmerie genealogical genealogy genera generate generator genetic genetically genital genitive genoa genocide genome
genomic gentian gentlemen genuine genus geode geodon geographer geographic geographical geography geologic geological
geologist geology geometric geometrical geometry geophysical geothermal geranium gerbil geriatric germanic gesellschaft
gestapo gesture gesundheit get getaway getter getup ghastly ghazi gherkin ghoul giant gibberish gibbon giddy gigantic
gillette gimmick gingerbread gingersnap gingko ginkgo ginseng girl girlfriend girly giveaway giver gizzard glacial
gladiator gladiolus gland glazed gleam glide glimmer glimpse glipizide glitch glitz gloat global globe gloom gloomy
gloss glossary glossy glowworm glucophage glucose glutamate glutton gluttony gnat gnome goalkeeper goalscorer
goaltender goatee gobble gobbledygook goblet goddammit goddamn godforsaken godmother godsend godson godzilla goes
goggles going goiter goldfinch goldfish goldilocks golly gondola gone goner gonorrhea goodbye goodfellas goodnight
goody gooey goosebumps gopher gorditas gordo gorse gosh gossamer got goths goulash gourd gourmet govern governance
governmental governor gown grabbed grabby grackle grad grader gradient gradual graffiti graft grail gram gramma grammar
grammatical gramophone gran grandchild grandchildren granddad granddaddy granddaughter grandeur grandfather grandma
grandmaster grandmother grandpa grandparent grandson grandstand grange granola grape grapefruit graph graphic graphical
graphite gras grasp grasshopper grassland grassroots graveyard gravitational gravy greasy great greed greedy greenbriar
greenbrier greenhorn greenhouse greet gremlins grenade grenadier grid griddle gridiron grieve grift grille grindstone
griot gripe grisly gristmill grits gritty grizzlies grizzly grocer groggy groin grommet groom grope grosbeak grotesque
grotto grouchy groundhog groundskeeper groundwater groundwork group grouper groupie grouse grove grownup growth grubby
gruesome gruff grungy gtl guacamole guarani guarantee guard guava gubernatorial guero guerrilla guesthouse guidance
guide guidebook guild guilder guildhall guillotine guilty guinea guise guitarist gulag gulch gules gulf gumbo gumdrop
gummy gunboat gunfire gunman gunmen gunned gunnery gunpoint gunpowder gunshot guppy gurdwara guru gusto gutsy gutted
gutter gymnasium gymnastics gynecologist gypsum gyrfalcon habichuelas habitat habitual hacienda hacksaw had haddock
hadith haftarah haggai haggle haida haiku hailstone hairbrush haircut hairdo hairdresser hairline hairspray hairstyle
hajj hajji haldol halfback halftime halibut hallucinate halo haloperidol hamburger hampered hamster handbook handgun
handheld handicap handicapped handiwork handkerchief handle handmade handout handrail handsaw handshake handsome
handwritten hanes hangar hangout hangover hankie happily harass harbor hardcover hardees hardened hardtack hardware
harebrained harem harlequin harmattan harmonic harmonies harpsichord harpy harrier harrow harsh harvoni hashanah hassle
haste hastily hatchback hatched hatchet hatred haughty have havoc hawkeyes haybale hayloft haystack haywire hazelnut
headache headband headboard headdress header headgear headhunter headlamp headland headlight headline headmaster
headquarters headset headstone headstrong headwaters headway headwind healer healthcare healthy hearsay hearse
heartache heartbeat heartbreak heartbroken heartburn heartfelt hearth heartland heartsick heartwood hearty heathen
heave heavily heavyweight hectare hectic hedge hedgehog hedgerow hefty hegemony heiress heirloom heist helical
helicopter heliotrope helix hellebore hellhole helluva hematoma hemisphere hemoglobin hemorrhage hemorrhoid henbane
hence henceforth henchman henchmen heparin hepatitis herald heraldic heraldry herbal herbarium hereafter hereby
hereditary heresy heritage hermione hermitage hernia heroic heroine herpes hesitant hessian hetero heterosexual
hexagonal hey heyday hiatus hickory hidatsa hideaway hideout hierarchical hierarchy high highlight hightail highway
hijack hiker hillbilly hilly him hinder hint hinterland hipped hippo hippocampus hippopotamus hippy historian historic
historical historiography hit hitch hitchhike hitchhiker hither hitherto hitter hive hiya hmm hobbit hobo hocus
hogwarts hogwash hogweed hoist hokey holdup holistic hollyhock holocaust hologram holotype holster homage home homegirl
homeland homemaker homeowner homeroom homesick homestead hometown homeward homey homicidal homicide hominy homo
homology homosexual honcho honeybee honeybun honeycomb honeycrisp honeydew honeymoon honky honorary honorific hooch
hoodlum hoodoo hooey hooky hooray hoosiers hoot hooves hopped hopscotch horchata horde horizontal hormonal hormone
hornbeam hornet horoscope horribly horrid horrific horseback horsepower horseradish horseshit horseshoe horsetail
horticultural horticulture hortons hospice hospital hostage hostel hostess hostile hostilities hotcake hotel hothead
hotter hottest hour house household householder housekeeper housemate housewives housework hovel how howdy howitzer
hubby hubcap huckleberry huddle huffy huggies huh hullabaloo hulu humalog humane humanist humanistic humanitarian
humanities humankind humanoid humbly humdinger humid humiliate hummus humor hump hunch hunchback hundred hundredth
hungover hunk hunky hupa hurler hurrah hurricane hurried husband husbandry hushpuppies husk huskies hussy hustle hutch
hyades hybrid hydra hydrant hydraulic hydrocarbon hydrochloric hydrochlorothiazide hydrocodone hydroelectric hydrogen
hydrographic hydrology hydrolysis hydrophobic hydropower hydroxide hydroxyl hydroxyzine hyena hymn hyperactive
hyperbole hyperbolic hyperventilate hyphen hypnosis hypnotic hypnotize hypochondriac hypocrisy hypocrite hypocritical
hypodermic hypoglycemia hypothermia hypotheses hypothesis hypothetical hysterectomy hysteria hysterical hysterics
hyundai ibex ibis ibuprofen icebox icehouse icing icon iconic iconography idealistic identical identified identify
ideological ideology idiocy idiot idiotic idol idyllic igloo ignite ignoramus ignorance ignorant iguana ihop ikea
illegal illegitimate illicit illiterate illogical illuminate illustrate illustrator image imagery imaginary imaginative
imam imbalance imbecile imbolc imitate immaculate immaterial immature immediate immense immerse immigrant imminent
immoral immune immunology imodium impaired impala impart impartial impasse impatiens impatient impeach impedance
imperative imperial imperialist impersonal impersonate impersonator impertinent impetus implant implemented implicate
implicit implied implode implore imply impolite import importance importer impose impossibly impostor impotent impound
impractical impressionist impressive imprint impromptu improper impropriety improve improvisational improvise impulsive
impure inadequacy inane inanimate inappropriate inaugural inbound incarnate incendiary incense incentive incessant
inchworm incidence incidental incinerate incinerator incline inclusive incoherent incommunicado incompetent incomplete
inconvenience incorporate incorrect incremental incubator incumbent incur incurred indebted indicate indicative
indicator indie indifference indignant individual induce inductee inductive indulge indulgence indulgent industrial
industrialist industry inept inert inertia inertial inevitably infancy infantile infantry infect inference inferior
infernal inferred infertile infiltrate infinite infiniti inflame inflammatory inflict influence influential influenza
influx info infomercial informal informant informatics informative infrared infrastructure infrequent ingenue ingest
ingot ingrate ingredient inhabit inhaler inherent inherit inheritance inhibit inhibitor inhibitory inhuman inhumane
inipi initiate initiative inject injera inkblot inkwell inland inline innate innermost innit innkeeper innocence
innovator innuendo inorganic inquire inquirer inquiry insecure inshallah inside insight insignia insincere insinuate
insipid insistence insistent insolence insolent insolvency inspector inspirational instance instinct institute
institutional instruct instructional instructor instrumental instrumentalist insular insulated insulin insurance
insurgency insurgent intact integer integral integrate intellect intellectual intelligence intelligent intensify intent
intentional inter interact interactive intercede intercept interceptor interchange interchangeably intercollegiate
intercom interconnected intercontinental interdisciplinary interface interfaith interfere interference intergalactic
intergovernmental interim interior interlude intermediary intermediate intermittent intern internal international
interpersonal interplay interpret interpreter interpretive interred interrogate interrupt interscholastic intersect
interstate interstellar interurban interval intervene interviewer interwar intestinal intestine intimacy intimate
intimidate intracellular intricate intrigue intrinsic intro introductory intrude intrusive intuitive inuit invade
invalid invasive invega inventive inventor inverse invest investigate investor invitational invoke involuntary involve
inward iodine ionic irate ironclad ironic ironwood irony irrational irregular irrelevant irrespective irritate isha
islami island islanders isle islet isolate isomorphic isotope issuance isthmian isthmus italic itchy item itinerant
itinerary itself jabot jacaranda jackal jackdaw jacket jackknife jackrabbit jackstraw jacuzzi jail jailbreak jailhouse
jalopy jambalaya jamboree jammed januvia jargon jaundice javelin jayhawk jealousy jedi jeez jefe jeffersons jellybean
jellyfish jenga jeopardize jergens jerky jersey jessamine jetsons jettison jetty jeweler jewelry jif jiffy jigsaw jihad
jimsonweed jingle jinx jitterbug jitters jittery jock jogger joint joist joker jollof journalist journalistic judge
judgmental judicial judiciary judoka juggler jugular jukebox juma jumah jumpsuit jumpy jumuah juncture junebug junta
jupiter jurisprudence jurist juror just justified justify juvenile kabbalah kale kaleidoscope kalua kangaroo kanji
kaput karmic karuk katydid kawasaki kayak kazoo keel keepsake keflex kellogg kenmore kennel kenworth kerchief keres
kerfuffle kernel kerosene ketchup kettledrum keyboardist keycard keyhole keynote keystone khanate kibbutz kibosh
kickoff kid kiddie kiddo kidnap kidnapped kidnapper kielbasa kilogram kilometer kimchi kimono kinase kindergarten
kinetic kingbird kinglet kingsnake kiosk kiowa kippur kisser kitchenaid kiwi klamath klingon klutz knack knapsack
knapweed knelt knew knitted knives knockoff knockout knothole knotted know knowledge knuckle knucklehead koala kohlrabi
kojak kombucha kookaburra kooky kool kosher koss kotex kraut kroger kubota kudos kudzu kumquat laboratory labyrinth
lacquer lactose laden ladle lady lagged laity lake lame lamented lamictal lamotrigine lamppost lampshade lampstand
lancet landfall landfill landlady landlord landmark landowner landscape lanternfly lantus lapdog lapel lapse larceny
lariat larkspur larva larvae larval laryngitis larynx lasix latch latency latent lateral latest lathe lather latigo
latitude latrine latte latter lattice latuda lauds laughingstock laulau launcher launder laundromat laundryman laureate
lava lavish lawnmower lawsuit lawyer laxative layaway layout leader leafhopper leaflet leakage leaky leapt learner
leash lectionary lecturer ledge ledger leek leery leeward leeway left leftist leftover legate legendary legged
legislative legislator legislature legit legitimacy legitimate legume legwork leisure lemma lemonade lemongrass lemur
lenape lender lengthy leniency lenient lens lentil leonids leopard leotard leper leprechaun leprosy let letdown
letterhead lettuce leukemia levant levee levelheaded leverage leviathan levis levitate levothyroxine lexical lexus
liaison libel liberal liberate liberator libertarian librarian library libretto license licensee lidocaine liege
lieutenant lifeboat lifeguard lifelike lifeline lifelong lifer lifesaver lifespan lifestyle lifetime liftoff ligand
ligature lightbulb lighten lightheaded lightweight like likewise lilypad limber limbo lime limelight limerick limestone
limey limitations limo limousine limpet linchpin linear linebacker linen liner lineup linger lingerie lingonberry
lingua linguine linguist linguistic linkage linnet linoleum linseed lintel lipid lipitor lipped lipstick lipton
liquidate lisinopril listener listerine litany liter literacy literal literary literate lithium littoral liturgical
liturgy liven livery livestock livid llama loam loathe loathsome lobbyist lobelia lobo lobotomy locale locate locator
locket locksmith lockup loco locomotive locus locust lodestar lodestone lodge loft lofty loganberry logged logical
logistical logistics logo lone loner longhorn longitude longitudinal longleaf longtime loon loony loop loophole loopy
loosen loosestrife lopsided loran loratadine lorazepam lorry losartan loss lotto loudmouth louse lousy lovage lovelorn
lovesick lovey lowland lowlife loyal loyalist loyalties loyalty lubriderm lucerne lucid luckily lucrative luggage
lughnasadh lukewarm lullaby lumbar lumbee lumber lumberjack lump lumpia lunacy lunatic lunchbox luncheon lunchroom
lunchtime lunesta lunge lungwort lupus lurch lure lurid lute luvox lyceum lymph lymphoma lyre lyric lyrica lyrical
lyricist macadamia macaw machete machinery macho mackinaw mackintosh macro madam madame madder made mademoiselle madmen
madras madrigal maghrib magical magistrate magma magnate magnavox magnesium magnetic magnificat magnificence
magnificent magnify magnitude mahalo maharajah mahatma mahjong maid mailer mainframe mainland mainline mainstay
mainstream maintain maintenance maize majesty major makeover maker makeshift makeup makings makita malaria malasadas
malevolent malignant mall mallard mallet mallow malpractice malware mama mamaw mami mamma mammal mammalian mammogram
man manager managerial manatee mandan mandate mandatory mandolin maneuver manga manganese manger mango mangrove mangy
manhunt maniacal manic manicure manicurist manifest manifesto manifold manipulate manipulative manipulator manned
mannequin manor manpower manslaughter mantel mantis mantua manufacture manufacturer manure manuscript manzanita mapped
mar maranatha maraschino march mardi mare marginal margrave marinara mariner mariposa marital maritime marjoram
markedly market marketplace markup marmalade marmot marque marquee marquess marred married marrow marseilles marshal
marshmallow marshy mart martial martyr martyrdom mascara mascot masculine mash mashallah masjid masochist masonic
masonry masquerade massacre massage masseur masseuse massif mastered masterpiece mastery mastodon masturbate matchbook
matchmaker matchstick matchup material materialistic materialize materiel maternal matey mathematical mathematician
mathematics matinee matins matlock matrices matrimony matron mausoleum mavericks mavyret mawmaw maxillary maximize
mayapple maybelline mayflower mayfly mayonnaise mayoral maytag mazda meadowlark meager meanie measles measly meatball
meaty mechanical mechanics mechanized medalist medallion meddle meddlesome medevac media medial median mediate mediator
medicinal medieval mediocre medline meemaw meerkat mega megaphone melancholy melatonin melee melodic melodrama
melodramatic melon meloxicam meltdown memaw membrane memoir memorabilia memorandum memorial men menage menial
meningitis menominee menopause menstrual menudo meow mercantile mercenary merchandise mere merganser merge merger
meringue merit merman merrily mescaline messy met metabolic metadata metallurgy metamorphosis metamucil metaphor
metaphysical metaphysics meteorite meteorological meteorologist meteorology metformin methane methanol methinks
methodical methodological methodology methyl metis metoprolol metric metro metronidazole metropolis metropolitan
mezzanine mezzo mice michaelmas microbial microbiology microchip microfilm microprocessor microscope microscopic
microscopy microwave midday middleman middleweight midfield midge midlife midpoint midrash midshipman midshipmen midst
midsummer midterm midtown midwife migraine migrant migrate migratory mija mijo milady mild mildew mile mileage
milestone milieu militant militarily military militia milkmaid milkman milkshake milky mill millati millennia
millennium millet milligram millimeter million millionaire millionth millpond millstone mimic mimosa mince mindset
minecraft minefield mineral minesweeper mingle mini miniature minibar minimal minimalist minimize minimum miniseries
minister ministerial ministry minivan mink minster mint minus minuscule minute minutemen miralax mirtazapine mirth
mirza misbehave miscarriage misconduct misdemeanor miserably misfortune misguided mishap mishnah misinterpret mislead
misled misogynistic misplace misprint misread miss missile missionary misspoke missus mistaken mistook mistral mistrial
mistrust misunderstand misunderstood misuse mitakuye mitigate mitochondria mitochondrial mitosis mitten mitzvah mixer
mixture moana mobic mobilize mobster moccasin mocha mockernut mockery mockingbird mockorange modal mode moderate
moderator modern moderne modernist modernize modesty modicum modified modify modoc modular module modulus mofongo mogul
moisture moisturizer molar molasses moldy mole molecular molecule molest molester mollusk mom momentarily momentary
momentum mommy monarchs monarchy monastery monastic monde monetary mongol mongoose mongrel moniker monitored monochrome
monogamy monogrammed monograph monologue monoplane monorail monotypic monoxide monsieur monsignor montage montane month
monumental mooch moonbeam moonlit moonrise moonstone moonwort moorhen mopey moraine morale moratorium moray morbid
mordor more morel moreover morgue moron moronic morose morph morphine morphological morphology morsel mortal mortar
mortician mortuary mosey mothball motherfucker motif motivate motivational motorboat motorcade motorcycle motorola
motorway motte motto mound mount mountaineer mountaintop mounties mourn mousse mousy mouthpiece mouthwash move mover
mucus muddle muddler muddy mudflap mudlark mudpuppy muertos muffler mufti mugged mugger mugwort mujahideen mulan mulch
mullein mullet multi multicultural multidisciplinary multilateral multilingual multimedia multimillion multinational
multiplayer multiple multiplex multiplier multipurpose multitude mumble mummy mumps munchies mundane municipal munsters
muppets mural murderer murky murmur muscat muscular museum mushy musical musician musicologist musket muskie muskmelon
muskox muskrat muslin mussel mustache mustang mustard muster musty musubi mutilate mutiny mutual muzzle myna myriad
mystical mystique myth mythic mythical mythological mythology nabbed nabisco nahum naive naloxone naltrexone name
namesake nanna nanny nanobot nanosecond nanotechnology nappy naprosyn naproxen narcissist narcissistic narcolepsy
narcotic narnia narrative narrator narwhal nasal nascent nasturtium nationalist nationalistic nationalized nationwide
natty natural naturalist naturalistic naturalized nausea nautical naval navel navigate navigational nawab neanderthal
near nearby neath necessarily necessary necktie necropolis necrosis nectar nectarine needlepoint needy negate negative
negligee negligence negligent negotiate negotiations negotiator negro neighbor nemo neoclassical neolithic neonatal
nephew neptune nerd nerdy nescafe netball nether nets netted neural neurological neurologist neurology neuronal
neurontin neuroscience neuroses neurosis neurosurgeon neurosurgery neurotic neuter neutral neutralize neutrogena new
newborn newfound newlywed newscast newsflash newspaper newsroom newsstand newt nexium next nibble nice niche
nickelodeon nickname nicotine niece nifty nightcap nightclub nightfall nightgown nighthawk nightie nightjar nightlife
nightlight nightshade nightstand nightstick nighttime nincompoop nine niners nineteen nineteenth ninety ninny nippy
nitrate nitric nitrogen nitroglycerin nitty nitwit nobleman noblemen noche nochebuena nocturnal node noisy nokia
nomadic nomenclature nominal nominate nominee non nonchalant nonexistent nonlinear nonpartisan nonprofit nonviolent
norco norm normalcy normative north northbound northeast northeastern northerly northernmost northstar northward
northwest northwestern norvasc nosebleed nostalgia nostalgic nostril nosy not notably notary notch notepad noteworthy
noticeably notify notoriety noun nourish novelist novelty novice novolog nowadays noxzema nozzle nuance nubile nuclear
nuclei nucleic nucleotide nucleus nudge nuggets nuisance number numeral numeric numerical nunatak nuncio nuptial nurse
nursemaid nursery nurture nutcase nutcracker nuthatch nuthouse nutmeg nutrient nutritional nutritionist nutshell nutty
nymph oatcake obedience obedient obese objective oblast obligatory oblige oblique obliterate oblong oboe obscene
obscure observance observant observational observatory observe observer obsessive obsolete obstacle obstetrician
obstetrics obstinate obstructed obtuse obverse ocarina occasional occidental occult occupancy occupant occupational
occupations occupied occupy occurred occurrence oceanic oceanographic ocelot ocotillo octagonal octave octopus odeon
odham oedipal off offend offender offense offensive offhand officer official officiate offline offset offshoot offshore
oftentimes ohana oilers okra olanzapine old oldhead oldie oldsmobile oldtimer olfactory om ombudsman omelet omeprazole
omitted omnibus omnipotent onboard oncologist oncology one oneself onondaga onscreen onset onslaught onstage ontology
onward oodles ooh oomph oops opaque opener opera operate operatic operational operative operculum operetta
ophthalmology opinionated opioid opium opossum opponent opportunist opportunistic oppose opposite oppressive optic
optical optimal optimistic optimize optimum optometrist oral orangutan orator oratorio oratory orbital orbiter orca
orchestra orchestral ordained ordeal ordinal ordinance ordinarily ordinate ordnance organic organist organizational
organize organizer oriental origin original originate originator ornamental ornate ornithologist orphan orphanage
orthodontist orthodox orthodoxy orthogonal orthography orthopedic orzo osage oscillator osier oso ostensibly ostrich
other otoe ottoman ouch ought our out outage outbid outboard outbreak outburst outcast outcrop outcry outdid outdone
outfield outfielder outfitted outflow outgrow outgrown outhouse outlet outline outlive outlook outpatient outpost
output outrage outrank outreach outright outrun outset outside outsmart outspoken outward outweigh outwit oval ovarian
ovary ovate ovenbird over overall overbite overboard overcame overcoat overdid overdo overdone overdrive overdue
overeaters overflow overgrown overhaul overhead overhear overland overlap overlay overload overlook overpaid overpass
overpower overqualified overreact override overrun oversaw oversee overseen overseer oversight overslept overstay
overstep overstepped overt overtaken overthrew overthrow overthrown overtime overtook overture overturn overview
overweight overwhelm overwrought owe oxbow oxcarbazepine oxcart oxeye oxidase oxidative oxide oxlip oxycodone oxygen
oyasin oystercatcher ozempic ozone pacemaker pacers pacey pachyderm pacifier pacifist pacman pact padded paddlefish
paddock padre paella pageant paged pager pagoda paintbrush paisano paiute pajama palais palate palatinate palatine
palazzo paleolithic paleontologist paleontology palette palladium palmetto palomino palsy paltry pamelor pamper
panasonic pancit pancreas pancreatic panda pandemic pandit panhandle panicked panicky panoramic pantene pantheon
panther pantomime pantry papacy papal paparazzi papaw papaya paperclip paperweight paperwork papi paprika papyrus
parabolic parachute paragraph parakeet paralegal parallel paralysis paralyze parameter paramilitary paramount paramour
paranoia paranoid paranormal parapet paraphernalia parasite parasitic parasol paratrooper parcel parcheesi pardner
parent parentage parental parentheses parfait pariah parietal parish parka parkland parkway parliamentarian
parliamentary parlor parochial parody paroxetine parrot parsley parsnip partake partial participant participate
participatory particle particular partisan partner partridge pascua pasqueflower passage passageway passenger passerine
passionate passionflower passive passkey past pasta pastelon pastime pastor pastoral pastrami pastry pasture patchouli
patchwork patent paternal pathetic pathetically pathogen pathogenic pathological pathologist pathology pathway patient
patio patriarch patriarchal patriarchate patrician patriotic patrolled patrolman patron patronage patronize paved
pawnee pawpaw payback paycheck payload payoff paypal payphone payroll peacetime peapod peasant peasantry pecan peckish
pectoral peculiar pedagogical pedagogy pedal peddle pedestal pedestrian pediatric pediatrician pedicure pedophile peep
peer peerage pegasus pegged pelvic pelvis penal penalty penance penchant pendant pendulum penetrate penicillin
peninsular penitentiary pennant pentagon pentagram pentathlon penultimate people pepcid peppercorn pepperoni peppy
peptide perceive percent percentage percentile perceptive perceptual perch perchance percodan percussionist peregrine
perennial perfectionist perforated performance performer peril perimeter periodic periodical peripheral periphery
periscope perjure perjury perky permanent permitted pernil peroxide perpendicular perpetrator perpetual persecute
perseids persimmon persist persistence persistent personal personalize personnel perspective persuade persuasive
pertinent peruse perverse pesach pesky pessimist pessimistic pesticide pestilence pesto petal peterbilt petrel
petrichor petrol petroleum petsmart petticoat petulant pewter pharmaceutical pharmacology pheasant phenomena phenomenal
phenomenon phenotype phew philanthropic philanthropist philanthropy philatelic philco philharmonic philology
philosopher philosophical philosophy phlegm phlox pho phobia phonetic phonological phonology phony phooey phosphate
phosphorus photogenic photograph photographer photographic photography photon photosynthesis photovoltaic phylogenetic
phylogeny physical physician physicist physics physiological physiology physique pianist piccolo pickaxe pickerel
picket pickings pickle pickpocket pictorial picturesque piedmont pier piety pigheaded pigsty pigweed pikachu pilgrimage
pillage pillar pillbox pillbug pillline pima pimento pimpernel pimple pinata pineapple pinfeather pinion pinned
pinpoint pinto pinwheel pinyin pious pipefitter pipit piracy piss pistachio piston pitcher pitchfork pitchpine pithy
pitted pivot pivotal pixel pizzeria placate place placenta plaid plaintiff plait planar plane planetarium planetary
plant plantain planter plaque plaster platano plate platonic platoon platted platter plavix playback playground
playhouse playlist playoff playpen playroom playwright plaza plea plebiscite pleiades plenary plenipotentiary plier
plight plotted plover pluck plugged plumage plumbago plumbob plume plumeria plummet plunder plunge plunger plural pluto
plutonium plywood pneumatic pneumonia pocahontas podcast podiatrist podium poetic poi poignant point pointy poise
pokemon pokeweed polar polecat polenta policeman policemen polio politburo political politician politics poll pollen
polliwog pollute poltergeist polyester polygamy polygon polygraph polymer polymerase polynomial polytechnic pomegranate
pompom ponca poncho ponderosa pontifical pontoon ponytail poof poorhouse popover poppa popped poppyseed popsicle
populace populated populations populist porcelain porcupine porkchop pornography porpoise porridge port portage portal
porterhouse portfolio portico portmanteau portrait portray portrayal posada pose positioned positive posse possessive
possum postcard postcode postdoctoral poster posterior postgraduate postmark postmaster postmodern postmortem
postpartum postpone postseason postwar potassium potawatomi potbelly potency potent potential potholder pothole pothos
potluck potpie potted pottery potty pouch poultry pounce pounder pouty powerhouse powwow pozole practical pragmatic
prance prank prankster prawn prazosin precautionary precedence precedent precinct precise precursor predator predatory
predecessor predicate predict prednisone predominant preemptive preface prefect prefectural prefecture preferably
preference preferential preferred prefix pregnancy prehistoric prehistory prejudice prelate prelim preliminary
premarital premature premed premeditated premier premiere premise prenatal prenup prenuptial prep preparatory prepped
preppy prequel prerequisite prerogative pres presbytery preschool prescribe preseason presence presenter preserver
presidency president presidential presidio presidium pressurized prestige presumably presume pretender pretense pretext
pretzel prevail prevalence prevalent preventive preview pricey prick priestess prilosec primacy primarily primary
primate prime primetime primitive primo primordial primula principal principle pringles printout prior prioritize
priory prison prisoner pristine pristiq privacy privateer privet privy prizefighter proactive probate probe problematic
procedural procedure proceed process processor proclaim proctologist prodigal producer product productive professed
professional professor proficiency proficient profound progenitor progeny prognosis programmed programmer progressive
progresso prohibit projectile projective projector prolific prologue prom promenade prominence prominent promo
promontory promote promoter promotional prompt pronounce pronto propaganda propagate propane propel propellant
propelled propeller prophecy prophetic proponent proportional proposal propranolol proprietary proprietor prose
prosecute prosecutor prospect prospective prostate prosthetic prostitute protagonist protective protector protectorate
protege protein protestant protocol prototype proven provenance proverbial provider province provincial provisional
provocative provoke prowess proximal prude prudent prune pseudo pseudonym psst psych psyche psychedelic psychiatric
psychiatrist psychiatry psychic psycho psychoanalysis psychoanalytic psychobabble psychological psychologist psychology
psychopath psychopathic psychosis psychosomatic psychotherapy psychotic ptarmigan puberty pubes pubic publicist
publicized publish publisher publix pucker puff puffball puke pulmonary pulmonate pulpit puma pumice pumpkin punchline
punchy punctual puncture punitive punk puppet puppeteer puppy pupusa purchase purchaser purgatory purge purified purim
purplish purported purslane pursuant pursue pursuit pushover pushy pussywillow putative putrid putty pygmy pyramid
pyramidal pyrex pyrotechnics python quack quadrangle quadrant quadratic quadruple quahog quail quaint qualifier qualify
qualitative quandary quantitative quarantine quarry quart quarterback quarterfinal quartermaster quasi quaternary
queasy queer quell querida querido query quesadilla queso questioned questionnaire quetiapine quetzal queue quibble
quiche quickie quicklime quicksand quicksilver quince quinceanera quinoa quintet quirky quitter quizmaster quizzes
quorum quota quotient rabbi rabbinic rabbinical rabble rabid rabies raccoon racecourse racehorse racetrac racetrack
raceway racial racist racket racquetball radar radial radiant radiator radical radioactive radiologist radiology radish
radius raffle raft rafter ragbag ragged raggedy ragtime ragweed raid railroad railway raincoat rainfall rainmaker
rainstorm rainy raiser rajah rally rambler rambo rammed rampant rampart ramshackle rance ranch rancho ranitidine rapist
rapper rapport raptors rapunzel raspberry ratchet rath ratified ratio rational rationale rationalize ratted rattle
rattler rattlesnake ratty rave ravel ravioli rayon razorback reach reactionary readily readout realist realistic
realistically realities realize realm reasonably rebate rebellion rebuild rebuttal rec recap receipt receiver
receptionist receptive receptor recess recessive recharge recipient reciprocal reciprocate recital reckon reclaim
recluse recognizance recognize recommended reconcile reconnaissance reconstruct recorder recount recourse recovery
recreate recreational recruit rectal rectangle rectangular rectify rectory recuperate recurrence recuse redbud redcap
reddish redesign redfish redhead redoubt redpoll redskins redstart redstone reductase redundancy redundant reebok
reeses referee referendum referral referred refill refine refinery reflective reflector reform reformist refractive
refrain refresh refresher refreshments refrigerated refuge refugee refund refusal refute regain regalia regatta regency
regime regimen regimental region regional register registrar registry regrettably regretted regroup regulate
regulations regulator regulatory regurgitate rehab rehearsal rehearsed reign reimburse reindeer reinforce reiterate
rejoice relational relative relativistic relay relevance relevant reliably relic reliever relinquish relish reluctance
reluctant remainder remarkably remedy remember remembrance remeron reminisce reminiscent remiss remit remix remnant
remorse remote removal renaissance renal rename renew renewal renounce renovate renown rental reopen repaid repairman
reparations repeal repeater repel repelled repellent repent repentance repertoire repertory repetitive replica
replicate report repository represent representative repress repressive reprimand reprise reproach reptilian republic
repugnant repulsive reputed require requisite rescind resemble reservoir reside residence residency resident
residential residual residue resigned resilience resilient resin resistance resistant resistol resolve resonance
resonant respective respirator respiratory respondent response responsibly responsive restaurant restrain restraint
restrict restrictive restroom resultant resume resupply resurgence resurrect resuscitate retailer retain retainer
retake retaliate retaliatory rethink retina retinal retrace retract retractor retrieval retrieve retriever retro
retrograde retrospect retrospective revel revere reverence reverend reversal reverse revert revise revival revive
revlon revoke revolt revolutionary revolutionize revolve revue revved rewind rewrite rhetoric rhetorical rhinestone
rhinoceros rhombus rhythmic rialto rickshaw ricotta riddance ridden ride ridge ridgeline ridicule rigged righto rigid
rigmarole ring ringside ringtail rio riparian risen risky risotto risperdal risperidone ritalin rivalry river riverbank
riverbed riverboat riverfront rivet riviera road roadblock roadhouse roadrunner roadside robaxin robbed robber robbery
roblox robotic robust rockabilly rockies rococo rode rolaids role rolex rollaway rolltop romance romantic romantically
rooftop roommate roomy roost rope rosebush rosehip rosemallow rosewood roster rotate rotational rotor rotted rotunda
roulette roundabout roundhouse roundup roust route rowboat rower royalist royalties royalty rubbed rubbermaid rubbish
rucksack ruckus rudimentary ruffian ruffle rugby rugged ruler rummage rummy rumpus runaround rundown runny runoff
runtime runway rupture rustbucket rustic rustle rutabaga sabbatical sabotage sabres sacrificial sacrilege sadder
saddest sadist sadistic safeguard safeway saga sagebrush saguaro sahib said sailboat sailcloth saimin saint sake salaam
salam salat salesman salesmen salesperson salient saline saliva sallyport salmonberry salmonella salon salsa saltbox
saltine saltwater salty saludos salvage same samhain samovar sampaguita sampler sanatorium sancocho sanctioned
sanctuary sanctum sand sandal sandbag sandbar sandbox sandcastle sandhill sandlot sandpaper sandstone sangha sangria
sanitarium sanitary sank sanka sapiens sappy sapsucker saran sarcastic sarcophagus sardine sarge saskatoon sasquatch
satchel satellite satin satire satirical satisfactory satisfied satyr saucer saucy sauerkraut sauna sauron saver
savings savor savvy saw sawdust sawhorse sawmill saxophone saxophonist say sayonara sayyid scalar scallion scallop
scalp scalpel scalper scam scammed scan scandal scanned scapegoat scarecrow scarface scarred scarves scary scavenger
scenario scenery scenic scepter schema schemer schick schizophrenia schizophrenic schmuck schnapps schnitzel scholar
scholastic school schoolboy schoolchildren schoolgirl schoolhouse schoolmaster schoolteacher schoolwork schoolyard
schooner scientific scientifically scientist scion sclerosis scoff scold scoliosis scone scoop scoot scope scopula
scoreboard scorer scorpion scotia scoundrel scour scourge scowl scram scramble scrap scrapbook scrape scrapped scratchy
scrawny screech screenplay screenwriter screwball screwdriver scrimmage script scroll scrounge scrubbed scrum scrunch
scrutiny scuff scuffle sculptor sculptural sculpture scum scumbag scurvy scuttlebutt seabed seabird seaboard seafarer
seafood seaglass seahorse seamstress seance seaplane seaport seascape seashell seasick seasonal seatbelt seawater
seaweed secondary secondhand secrecy secretariat secretary secretive sectarian sectional sector secular secure securus
sedan sedate sedative sedge sedimentary seduce see seedy seek segmented segregated segue seiko seine seinfeld seismic
seizure selective selectman selector selves semana semantic semaphore semblance semen semester semi semiconductor
semifinal seminal seminar seminary senator senatorial sender sendoff senile senor senora sensational sensitive sensor
sensory sensual sent sentient sentimental separatist septa septic septuagint septum sequel sequence sequential sequin
serenade sergeant serial serotonin serpentine sertraline serum serviceberry servicemen servitude sesame setback
settlements settler setup seven seventeen seventeenth seventy sever sewage sewer sewerage sexist seychelles shabbat
shabby shack shadblow shadowy shakedown shaken shaky shale shallot shalt sham shambles shamrock shantytown shareholder
sharia sharpen sharpener sharper shatter shawl she shear sheath shebang sheer sheetz sheikh shellfish shelter
shenanigans sherbet sheriff shindig shingle shiny shipments shipped shipwreck shipyard shire shit shitload shoal shoddy
shoehorn shoelace shogunate shone shoo shoofly shootout shoreline shortage shortbread shortcake shortcomings shortcut
shorten shorthand shortlist shortstop shoshone showbiz showcase showdown showgirl showroom shrapnel shred shredded
shrek shrew shriek shrike shrill shrimp shrine shrinkage shrivel shroud shrub shrubbery shrugged shrunk shtick shucks
shudder shunned shunt shush shutdown shutout shutter shuttle shylock sicced sickle sicko sidebar sideburns sidecar
sideline sidewinder sidle siege sieve signage signal signatory significance significant signify signings signor signora
signore silesia silhouette silica silicon silkworm silky silo silverware silvery simian simmer simpatico simpleton
simplex simplify simplistic simpsons simulate simulations simulator simulcast simvastatin since sinequan single
singulair singular sinigang sinker sinus sir sire sirius sirree sister sitcom site sitter six sixers sixteen sixteenth
sixty skechers skedaddle skein skeletal skeptical sketchy skewer skidded skier skiff skillet skimmed skimpy skink
skinned skirmish skittish skulk skunk skylight skyrim skyrocket skyscraper slacks slain slalom slammed slander slang
slant slapped slash slaughterhouse slavery slaw sleaze sleazebag sleazy sledgehammer sleek sleepover sleepyhead sleet
sleigh slender slime slimy sling slingshot slink slipknot slipped slit slither slogan sloop slope sloppy slot sloth
slouch slugged sluggish slumber slump slung slush smallpox smarmy smartjail smartphone smelt smirk smite smithereens
smitten smokehouse smokestack smoky smoochy smoothie smorgasbord smug smuggle smuggler smurfs snag snagged snail
snakebite snap snapper snare snarky snatcher snazzy snide snipe snippy snitch snobby snooty snooze snort snotty snout
snowball snowberry snowbird snowdrift snowfall snowman snowmobile snowplow snowshoe snubbed snuff soapbox soapstone
sober soberversary sobriety socialist socialite socialize societal socioeconomic sociological sociologist sociology
sociopath socket sodium soffit soften softener softy soggy sojourner sol solar solarium solder solemn solenoid solicit
solicitor solitaire solitary soloist soluble solvent soma somber sombrero somebody somehow someone someplace sometime
someway somewhat son sonar songbird songwriter sonogram sony sopes sophisticated sophomore sorbet sorcery sordid
sorghum sorrow souffle sounder soundtrack sourdough south southbound southeast southeastern southerly southernmost
southland southward southwest southwestern souvenir sovereign sovereignty soviet soybean spacecraft spaceflight
spacetime spackle span spandex spangle spanned spanner spareribs sparkler sparkplug sparse spasm spatial spatula
speakeasy spearmint specialist specialize specialty species specifically specified specify specimen specs spectacle
spectacular spectator specter spectra spectral spectroscopy speculate speculative speedometer speedstick speedway
speedwell spender sperm sphere spherical spicy spiderman spiderwort spiel spikenard spillway spin spinach spinal
spindly spindrift spinnaker spinster spiny spire spironolactone splashy splat splendid splendor splice splint
spoilsport spokesman spokesperson spongebob spoof spool spoonbill sporadic sporadically spore spork sportsman spotlight
spotted spouse spout sprain sprang spree springboard springtime sprinkler sprocket sprung spur spurred spyglass
squabble squadron squalor squander square squash squatter squawk squeaky squeal squeamish squeegee squid squint squirm
stabbed stabilize staffer stagecoach stagger staircase stairwell stake stakeout stalemate stallion stamina stance
standalone standoff standout standpoint stanza starboard starburst starch starcraft stardom starfish starfleet
starfruit starred starry startle startup stash stasis stat state stateside statesman statewide stationary stationery
statistic statistical stature status statute statutory staunch stave steadily stealthy steamboat steamer steamroll
steamroller steamy steeple steeplechase stele stemmed stench stenographer step stepdad stepdaughter stepladder stepmom
stepmother stepson stepstone stepwork stereotype stereotypical sterile sterilize steroid stethoscope stetson stewardess
stickleback stifle stigma stihl stimulate stimuli stimulus stingy stinkbug stint stipulate stirred stoat stochastic
stockbroker stockholder stockpile stocky stodgy stogie stoic stoke stolen stomachache stomp stonecrop stonefly
stonewall stony stoop stoppage stopwatch storage storeroom stork stormcloud storybook storyline storyteller stovepipe
stowaway straighten straightforward straitjacket strangle strangler strapped strata strategic strategist strategy
strattera strawflower stray streak streamline street streetcar streetlamp strengthen strep stretcher strewn stride
stringent stripped striptease strive strobe stroganoff stroll strongbox stronghold structural structure strudel
struggle strumpet strung strut stucco studded studied stuffy stump stung stunk stunned stunt stupa stupor sturdy
sturgeon stutter stylish stylist stylistic stylistically styrofoam suave subaru subcommittee subcontinent subculture
subdistrict subdue subdural subfamily subgenre subgenus subgroup subjective sublet sublocade submarginal submarine
submitted subordinate subpoena subscribe subscriber subsequent subservient subset subsidiary subsidize subsidy
subsistence subspace subspecies substance substantial substantive substrate subterfuge subterranean subtext subtitle
subtle subtlety subtly subtropical subtype subunit suburb suburban suburbia subversive successive successor succotash
succubus succulent succumb suffice suffix suffocate suffragan suffrage sugarcane sugarcoat sugarplum suggestive
suicidal suitcase suite suitor sukkot sulfate sulfide sulfur sulfuric sultanate sultry summarize summary summed summon
sunbeam sunblock sunburn sunburst sundae sundew sundown sundrop sunfish sunglasses sunoco sunroom sunscreen sunspot
sunstroke superfamily superficial superhero superhuman superintendent superior superman supermodel supernatural
superpower superstructure supervise supervisor supervisory superwoman supple supplemental supplementary supplier
supporter supportive suppress supremacy supreme surfboard surge surgical surly surname surpass surplus surreal
surrealist surrey surrogate surround surroundings surveillance survey survival survivor sushi suspend suspense
suspicion sustain sustenance sutra suture suzerainty suzuki swallowtail swami swamplily swapped swarm swat swayed
sweater sweatpants sweatshirt sweatshop sweaty sweepstakes sweetbriar sweetgum sweetheart sweetie sweetpea swept swerve
swill swimsuit swine swintec swipe swirl swirly swish switchblade switchboard switcheroo swivel swollen swoon swoop
swordfish swung sycophant syllabus symbicort symbolic symbolize symmetric symmetrical symmetry sympathetic sympathies
sympathize symphonic symphony symposium symptom symptomatic synagogue synaptic synchronize syndicate syndrome synod
synonym synopsis syntactic syntax synthesis synthesizer synthetic synthroid syphilis syringe syrup systematic systemic
systolic tabby tabernacle tablecloths tabloid taboo tack tacky tactic tactical tadpole taffeta tagged tagline tahajjud
taint take takeoff takeout takeover taker takin talcum talisman talkative talker talkie talky talmud taluk tamarind
tambourine tamoxifen tampax tamper tampon tanager tandem tangelo tangent tangerine tanka tansy tantrum tapestry
tapeworm tapioca tapped taproot tarantula tarheels tariff tarmac tarnish tarot tarpaulin tarragon tarred tarsus tartar
task tassel taste tater tattle tattooist taunt tavern tawdry taxon taxonomic taxonomy taxpayer teaberry teacake
teakettle teakwood teammate teary teasel teaspoon tech technical technician technicolor technique technological
technology tecovas tectonic teenage teenager teeny tefillin telecommunications telegram telegraph telekinesis telemetry
telepathy telephone telephony teleprompter telescope telethon teletubbies tell temazepam temperamental temperance
temperate temperature template temple tempo temporal temporarily temporary ten tenant tendency tendon tenor tensor
tentative tenure teriyaki terminal terminate terminator terminology terminus tern terrace terracotta terrain terrapin
terrestrial terribly terrier terrific terrify territorial territory terrorist terrorize tertiary tesla testicular
testify testimonial testimony testosterone testy tetanus tether tetrazzini tetris tewa texaco texans textbook textile
textual texture thane thank that the theatrical theatrics their them thematic then thence theologian theological
theology theorem theoretical theorist therapeutic therapist thereafter thereby therefore therein thereof thermal
thermodynamic thermometer thermos thermostat thesis thespian thessalonians theta they thicket thimbleberry thine
thingamajig thingy thinner thirst thirteenth thirtieth thirty this thistledown thoracic thorax thoroughbred
thoroughfare thousandth thrasher threadbare thready threaten three threesome thresher threshold thrice thrift thriller
thrive throttle through throughout throughput throwback thrown thrust thug thumbprint thump thunderbird thunderbolt
thundercats thundercloud thunderhead thunderstorm thunk thyroid thyself tibia tick ticker tidal tidbit tidepool
tidewater tidings tigerlily tighten tigre tiktok tilapia till timberland timberwolves timeline timex timid timpani
tinderbox tinged tinker tinsel tipped tipsy tiptoe tirade tiramisu tiresome titanic titleholder titmouse titular
tlingit toadstool toboggan toddler toddy toffee tofu tohono token told tolerance tolerant tolerate tollbooth tombstone
tomcat tomography tomtom tonal tonic tonnage tonne took toolkit toothache toothbrush toothpick tootsie topamax topical
topiramate topographic topographical topography topological topology topped topside topsoil toradol torn torpedo torque
torrid torso tortuga torture tostones totalitarian tots toucan touchdown touche touchy toughen toupee tourist
tourniquet toward towhee town townhouse townie townsfolk townspeople toxicology toxin tracheotomy trackage tract
trademark traditional traditionalist tragedy trail trailblazer train trainee traipse traitor trajectory tram tramadol
trampoline tramway tranquilizer trans transatlantic transcendent transcendental transcontinental transcript transept
transfer transference transferred transform transformer transgender transgenic transient transistor transit
transitional transitive translate translational translucent transmit transmitted transmitter transnational transparency
transparent transplant transponder transporter transsexual transverse transvestite trapdoor trapeze trapped trappings
trashcan trashy traumatic traveled traverse travesty trazodone treachery tread treadmill treason treasurer treasury
treatise treaty treefrog treehouse trellis tremor trench trend trendy tresemme trespass triad triage triangular
triathlon tribal tribesmen tribunal tribune tributary tribute trickery tricycle tried trier trifle trihexyphenidyl
trileptal trillion trillium trilogy trimester trimmed trimmings trinket trio trip tripartite triple triplicate tripoli
tripped trite triumphant trivial trolley trolleybus trollop trombone tropic tropical troubadour troublemaker
troublesome trough trouper trowel truce truckload truffle trulincs trumpeter trustee trustworthy tryout tryst tubby
tuberculosis tubular tugboat tulle tumble tumbledown tumbler tummy tumor tums tuna tungsten tunic tupelo tupperware
turban turbine turbulence turbulent turf turmoil turnaround turnbuckle turncoat turnip turnoff turnout turnover
turnpike turnstile turnstone turpentine turret turtledove turtleneck tuscarora tussle tutelage tutorial tuxedo tweak
tween tweezers twelve twentieth twenty twerp twig twine twinge twinned twirl twit twitch twitchy twitter twizzlers two
tying typeface typhoid typical tyranny tyrosine ulcer ulster ulterior ultimatum ultralight ultrasound ultraviolet
umbilical unaware unbeknownst unbiased unbroken unc uncanny uncle unclean unclear uncommon uncomplicated unconditional
unconstitutional uncool uncooperative uncut undecided underage underbelly underbrush undercarriage undercover undercut
underestimate underfoot undergo undergone undergrad undergraduate underground underhanded undermine underneath
underpaid underpants underprivileged undersea underside understaffed understandably understudy undertake undertaken
undertook undertow underwater underway underwear underwent underworld undies undo undue uneasy unemployed unequal
uneven unexpected unfair unfamiliar unfit unfortunate unfriendly ungodly unhappy unhealthy unholy unicorn unify
unilateral unimportant uninhibited unintended uninterrupted unionist unison unitary unity universal unkind unknown
unlike unload unlock unlucky unmarried unmentionables unmitigated unnecessary unofficial unorthodox unpack unpopular
unprecedented unprepared unprofessional unqualified unravel unrelated unrequited unrest unromantic unruly unsafe
unsavory unseemly unseen unspeakably until untimely untoward untrue unusual unwed unwelcome unwise unworthy upbeat
upchuck upfront upgrade upheaval upheld uphill uphold upholstery upkeep upland uplift upload upped upright upriver
uproar uproot upscale upshot upside upstage upstate upstream uptake uptight upward uranium uranus urgency urgent urinal
urinary urinate urine usage user ute uterus utilitarian utilize utmost uttered vacancy vacate vaccine vaginal vale
valedictorian valence valerian valero valet valiant valid validate valise valor valproate valtrex valve vamoose vanilla
vanish vanquish vans variance variant varicose varied varnish vary vascular vase vasectomy vaseline vassal vast vato
vaudeville vedic vegan vegetarian veggie vehicle vehicular velvetleaf veneer venetian vengeance venlafaxine venmo vent
ventilated ventilator ventolin ventral ventricle ventricular ventriloquist venture venue veranda verb verbal verge
verger verified verify verizon vermeil vermilion vermin vermouth vernacular versa versatile verse versus vertebrae
vertebrate vertex vertical vertices vervain verve very vespers vessel vestibule vestry veteran veterinarian veterinary
veto via viaduct vial viapath vibe vibrant viburnum vicar vicarage vicariate viceroy viceroyalty victim videotape
videovisit view viewer viewpoint vigilance vigilant vigilante viii vikings vile villain vindictive vinegar vinyl
violate violence violinist viper viral vireo virginal virile virtual virtue virtuoso visceral viscount visibly
visionary visit visitor vista vistaril visual visualize vital vizier vocabulary vocal vocalist vocational vogue
voicemail void voila volant volatile volcanic vole volkswagen volleyball voltage volume voluntarily voluntary volunteer
voter vouch vowel voyage vulcan vulgar vulture vying vyvanse wacko wacky waffle wager wagonwheel wagtail waheguru
waiter waive waiver wakan walgreens walkman walkway wallaby walleye wallflower wallop wallow wallpaper walnut walrus
waltons wampum wand wangler wanton warbler warcraft wardrobe warfare warfarin warhead warmer warmth warpath warrant
warranty wartime was wasabi washboard washcloth washer washout washroom wassalam wasteland wastewater watchdog waterbed
watercolor watercress waterfowl waterfront waterlily waterline watermark watermelon watermill waterproof watershed
waterway waterworks watery wavelength wawa way wayward wazoo weaken wealthy weaponry wearer weasel weathercock
weathervane weave wedded wedge wedgie wedlock week weensy weeny weep weepy weevil wegmans weirdo wellbriety wellington
welterweight wench wendigo wendys went were werewolves westbound westerly westernmost westward wetland whack whammy
wharf what whataburger whatchamacallit whatnot whatsoever wheelbarrow wheelbase wheelman whelk when whence where
whereabouts whereas whereby wherein whereupon whetstone whew whichever whiff while whilst whim whimper whimsical whimsy
whine whiny whipped whipper whippet whippoorwill whirligig whirlpool whirlybird whisk whisker whit whitewash whitewater
whiz who whoa wholesale wholesome wholly whomever whoop whoopee whoosh whorehouse whorl whose wicker wicket widen
widescreen widespread widgeon widget widower wield wife wigeon wigged wiggle wigilia wildcat wildebeest wildlife
wildrose willed willet willies willpower wimp wimpy winch windbag windbreak windchime winded windfall windflower
windjammer windowpane windowsill windpipe windshield windsock windstorm windward winery wingspan wingtip wink winnebago
winterberry wintergreen wiretap witchcraft witchhazel witchy with withdraw withdrawal withdrawn withdrew wither
withheld withhold withstand witnessed witted witter witty wizards wobbly wolfhound wolfram wolverine woman womanizer
wombat women wonderland woodbine woodchuck woodcock woodland woodlark woodpile woodshed woodsman woodsmoke woodthrush
woodwind woodworm woof woops woozy workaholic worker workforce workings workload workmen workout workplace workup
worldview worldwide wormhole wormwood worn worried worrier worrywart worthwhile would woven wrangle wrangler wrapped
wrapper wrath wreak wreath wreckage wrecker wrestler wretch wriggle wring wringer wrinkly write writer wrote wrought
wuss wussy xarelto xerox xviii xylophone yacht yahoo yak yam yamaha yank yaqui yardbird yardstick year yearbook yearn
yeast yellowtail yellowthroat yeomanry yeshiva yewtree yikes yippee yoda yodel yogurt yokel yonder york you youngin
youngster younguns your yourselves yoyo yuan yuck yucky yule yuletide yupik yuppie yurok zakat zanaflex zantac zapped
zaxbys zebrafish zephaniah zephyr zeppelin zero zigzag zilch zillion zillow zinc ziploc zipped ziprasidone zither zocor
zolpidem zonal zoological zoologist zoology zucchini zuni zyrtec";
