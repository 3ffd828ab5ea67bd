//! Words that stand beside what identifies somebody.
//! They are words found in letters and on forms, not the app's own words: the app speaks of nobody so.

use super::words::Words;

/// What announces a number by which somebody is known.
pub(super) const KNOWN_BY: Words = Words::of(&[
    "id", "ids", "inmate", "prisoner", "offender", "doc", "docs", "doccs", "cdcr", "tdcj", "bop", "mdoc", "odrc", "fdc",
    "gdc", "sid", "sbi", "din", "reg", "register", "registration", "booking", "commitment", "jacket", "docket", "case",
    "badge", "cdc", "adc", "idoc", "cdoc", "ndoc", "odoc", "vadoc", "fdoc", "tdoc", "kdoc", "dcnum", "opus", "aic",
    "cause", "warrant", "indictment", "passport", "license", "dl", "jid", "spin", "cin", "mugshot", "bookin", "bid",
    "report", "complaint",
]);
/// The same, but said of any number.
pub(super) const NUMBER: Words = Words::of(&["number", "no", "nr", "num", "numbers", "nbr"]);

/// Titles in short, that nothing but a name follows.
pub(super) const SHORT_TITLES: Words = Words::of(&[
    "mister", "missus", "mr", "mrs", "ms", "mx", "sgt", "lt", "capt", "cpl", "prof", "rev", "det", "maj", "supt", "fr", "pvt", "messrs",
    "senora", "atty", "miz", "ofc", "ofcr",
]);
/// Titles that are words too.
pub(super) const TITLES: Words = Words::of(&[
    "miss", "officer", "sergeant", "lieutenant", "captain", "warden", "judge", "justice", "chaplain", "counselor",
    "counsellor", "deputy", "detective", "reverend", "pastor", "professor", "attorney", "co", "po", "nurse", "trooper",
    "corporal", "imam", "rabbi", "deacon", "elder", "bishop", "commissioner", "superintendent", "principal", "coach",
    "sheriff", "sensei", "major", "agent", "supervisor", "monsignor", "cantor", "sir", "madam", "magistrate",
]);
/// Those of them that go with a first name as well.
pub(super) const FAMILIAR_TITLES: Words = Words::of(&[
    "chaplain", "nurse", "coach", "deacon", "pastor", "elder", "miss", "sensei", "rabbi", "sir",
]);
/// Titles that go with a first name more often than with a last one.
pub(super) const WARM_TITLES: Words = Words::of(&[
    "dr", "doctor", "doc", "father", "sister", "brother", "bro", "sis", "uncle", "aunt", "auntie", "aunty", "tia",
    "tio", "grandma", "grandpa", "granny", "grandmother", "grandfather", "cousin", "mother", "mama", "papa", "big",
    "lil", "little", "old", "don", "dona", "senor",
]);
/// Words that introduce somebody by name.
pub(super) const INTRODUCED: Words = Words::of(&[
    "named", "called", "cellmate", "cellie", "celly", "bunkie", "bunkmate", "roommate", "wife", "husband", "girlfriend",
    "boyfriend", "fiance", "fiancee", "son", "daughter", "brother", "sister", "mother", "father", "mom", "dad", "moms",
    "cousin", "uncle", "aunt", "niece", "nephew", "friend", "ex", "lawyer", "attorney", "victim", "sincerely", "signed",
    "am", "im", "i'm", "sponsor", "sponsee", "teacher", "boss", "neighbor", "homie", "homeboy", "guide", "volunteer",
    "coordinator", "secretary", "speaker", "defendant", "codefendant", "counselor", "caseworker",
    "landlord", "doctor", "nurse", "judge", "dude", "guy", "kid", "man", "lady", "about", "surname",
]);
/// Words of forms and headings before a colon and a name.
pub(super) const LABELS: Words = Words::of(&[
    "name", "names", "from", "to", "re", "attn", "attention", "signed", "contact", "cc", "sender", "recipient",
    "visitor", "visitors", "volunteer", "guide", "writer", "participant", "client", "patient", "applicant", "witness",
    "mother", "father",
]);
/// Words after which a lower-case first name is likely to be one.
pub(super) const SPOKEN_OF: Words = Words::of(&[
    "tell", "told", "ask", "asked", "with", "from", "for", "to", "saw", "met", "by", "as", "see", "find", "call", "big",
    "lil", "and", "n", "or", "dear", "hi", "hey", "write", "wrote", "contact", "attn", "like", "know", "knew",
    "remember", "of", "is", "attention", "me",
]);
/// Words before which a place stands rather than a person.
pub(super) const AT_PLACE: Words = Words::of(&[
    "in", "at", "near", "around", "outside", "inside", "on", "visit", "visiting", "the", "a", "an",
]);
/// Words that make a place of the name before them.
pub(super) const PLACES_AFTER: Words = Words::of(&[
    "academy", "airport", "apartments", "ave", "avenue", "bay", "beach", "blvd", "boulevard", "bridge", "building",
    "camp", "canyon", "center", "centre", "chapel", "church", "ci", "city", "clinic", "college", "correctional",
    "county", "court", "creek", "drive", "facility", "falls", "farm", "fellowship", "field", "flats", "foundation", "fund",
    "garden", "gardens", "grove", "hall", "harbor", "heights", "high", "highway", "hill", "hills", "home", "hospital",
    "hotel", "house", "institute", "institution", "island", "jail", "junction", "lake", "lane", "library", "lodge",
    "manor", "mall", "memorial", "mill", "mission", "mountain", "museum", "park", "parkway", "penitentiary", "pkwy",
    "place", "plaza", "point", "pond", "prison", "ranch", "rd", "ridge", "river", "road", "scholarship", "school",
    "shelter", "square", "st", "state", "street", "temple", "town", "township", "university",
]);
/// Words that make a place of the name after them.
pub(super) const PLACES_BEFORE: Words = Words::of(&[
    "st", "saint", "saints", "san", "santa", "santo", "mt", "mount", "fort", "ft", "port", "lake", "new", "las", "los",
    "el", "la", "camp", "north", "south", "cape",
]);
/// Small words inside a last name.
pub(super) const PARTICLES: Words = Words::of(&[
    "de", "la", "del", "las", "los", "van", "von", "der", "den", "da", "dos", "das", "di", "du", "bin", "ibn", "al",
    "el", "st", "le", "abu",
]);

/// Words after which a first name or a pen name stands.
pub(super) const KIN: Words = Words::of(&[
    "wife", "husband", "girlfriend", "boyfriend", "fiance", "fiancee", "son", "sons", "daughter", "daughters",
    "brother", "brothers", "sister", "sisters", "mother", "father", "mom", "dad", "moms", "mama", "cousin", "uncle",
    "aunt", "auntie", "niece", "nephew", "friend", "ex", "baby", "kid", "girl", "grandson", "granddaughter", "grandma",
    "grandpa", "am", "im", "i'm", "he's", "she's", "guide", "law", "dog", "cat", "grandkids", "terrier", "puppy",
    "kitten", "horse", "parrot", "pup",
]);
/// Words that greet.
pub(super) const GREETINGS: Words = Words::of(&["dear", "hi", "hello", "hey", "hola", "yo", "dearest", "heyy"]);
/// Words before "to" or "from" and a place.
pub(super) const MOVING: Words = Words::of(&[
    "went", "go", "going", "goes", "gone", "moved", "move", "moving", "came", "come", "coming", "comes", "drive",
    "drove", "transferred", "shipped", "sent", "back", "home", "bus", "ride", "rode", "flew", "am", "is", "was", "were",
    "are", "i'm", "he's", "she's", "im", "town", "city", "county", "out", "over", "down", "up", "off", "away", "state",
    "train", "travel", "trip", "people", "man", "woman", "guy", "girl", "lady", "boy", "kid", "somebody", "someone",
    "fellow", "folks", "born", "raised",
]);
/// Words after the name of a family.
pub(super) const FAMILY_AFTER: Words = Words::of(&[
    "family", "brothers", "sisters", "boys", "household", "kids", "house", "address", "place", "twins", "clan",
]);
/// Words of those among whom a person in prison lives, after which a last name stands.
pub(super) const ROLES: Words = Words::of(&[
    "celly", "cellie", "cellmate", "bunkie", "bunkmate", "bunky", "roommate", "officer", "nurse", "counselor", "lawyer",
    "attorney", "manager", "supervisor", "boss", "landlord", "teacher", "judge", "warden", "deputy", "guard", "co",
    "po", "pd", "neighbor", "homie", "homeboy", "caseworker", "victim", "codefendant", "sergeant", "captain",
    "lieutenant", "foreman", "barber", "chaplain", "detective", "dude", "guy", "trustee", "orderly", "porter",
    "landlady",
]);

/// Words before somebody.
pub(super) const MET: Words = Words::of(&[
    "tell", "told", "ask", "asked", "with", "from", "for", "to", "saw", "met", "by", "see", "call", "know", "knew",
    "remember", "wrote", "write", "between", "heard", "thank", "thanks", "that", "what", "than", "but", "when",
    "because", "if", "hit", "owe", "owed", "forgive", "envelope", "over", "name", "like", "had", "toward", "against",
    "signed", "prosecutor", "robbed", "includin", "said", "says",
]);
/// Words after somebody.
pub(super) const ACTING: Words = Words::of(&[
    "said", "says", "say", "told", "tells", "asked", "asks", "gave", "gives", "took", "takes", "got", "gets", "has",
    "had", "is", "was", "who", "whose", "he", "she", "the", "my", "our", "a", "laughed", "cried", "wrote", "writes",
    "sold", "came", "went", "wants", "wanted", "thinks", "knows", "knew", "died", "passed", "left", "made", "let",
    "lets", "swung", "ducked", "next", "works",
]);

/// All words of this file that are plain words by themselves.
pub(super) const ALL: [&Words; 18] = [
    &KNOWN_BY,
    &NUMBER,
    &SHORT_TITLES,
    &TITLES,
    &WARM_TITLES,
    &INTRODUCED,
    &LABELS,
    &SPOKEN_OF,
    &AT_PLACE,
    &PLACES_AFTER,
    &PLACES_BEFORE,
    &KIN,
    &GREETINGS,
    &MOVING,
    &FAMILY_AFTER,
    &ROLES,
    &MET,
    &ACTING,
];
/// Words of people in charge, and what they are at.
pub(super) const HEADS: Words = Words::of(&["chairman", "chair", "chairperson", "sponsor", "days", "nights", "prosecutor", "editor"]);
/// What a title in short may stand before, and is no name.
pub(super) const OFFICES: Words = Words::of(&["step", "guide", "secretary", "sponsor", "box", "boxes"]);
