//! The sentences, labels and buttons of the pages, in reading order, so that another language can follow.
//! It must hold no name, number or date; those come in from words' functions.

#![allow(missing_docs, reason = "each constant is its own documentation")]

// Frame
pub const APP: &str = "Between Letters";
pub const OPENING: &str = "Opening your records.";
pub const PUTTING_ON_DEVICE: &str = "One moment: the app is being put on this device, so that it opens without a network and can send nothing. The page then loads once more by itself.";
pub const NOT_ON_DEVICE: &str = "The app could not be put on this device, and without that it takes in no records: only then is it sure that the page can send nothing. Check that you are online, that the device has room, and that this is not a private window; then try again. If that does not help, close the browser and open it again. What was kept before is untouched.";
pub const SAVED: &str = "Saved";
pub const SAVING: &str = "Saving";
pub const UNDO: &str = "Undo";
pub const UPDATE_READY: &str = "A new version is ready.";
pub const UPDATE_STUCK: &str = "The new version is here but could not take over yet. Close every other tab and window of Between Letters, then press “Update” again. Your records are untouched.";
pub const UPDATE: &str = "Update";
pub const NOT_FOUND: &str = "There is no such page.";
pub const BACK_TO_TODAY: &str = "Back to Today";
pub const SAMPLE_MARK: &str = "Sample caseload";
pub const LEAVE_SAMPLE: &str = "Leave the sample";
/// A page whose part is being fetched.
pub const PART_COMING: &str = "Opening this page.";
/// A page whose part could not be fetched.
pub const PART_MISSING: &str = "This page is not on this device yet. Open the app once with a connection to the internet; from then on it is here without one. Your records are untouched.";
pub const TRY_AGAIN: &str = "Try again";
pub const CLOSE: &str = "Close";

// Welcome
pub const WELCOME_LINE: &str =
    "For step guides who write with someone inside: whom to answer, by when, and how far along.";
pub const WELCOME_PRIVATE: &str =
    "Everything stays on this device. There is no account and no server, and nothing is sent.";
pub const RELATION: &str = "Guiding by letter is the closest thing to working steps face to face that the programme can offer inside. You are a step guide; you sign with a pen name and write through the committee’s PO box.";
pub const START: &str = "Start with my writers";
pub const LOOK_AROUND: &str = "Look around with a sample";
pub const IPHONE_FIRST: &str = "On an iPhone, first add this app to your Home Screen and start it there: tap Share, then “Add to Home Screen”. Safari may erase what a tab keeps after a week without a visit.";
pub const IPHONE_SAMPLE: &str = "You can look around with the sample here.";

// Second tab, missing, newer, damage
pub const ELSEWHERE_TITLE: &str = "Open in another tab";
pub const ELSEWHERE: &str = "Your records are open in another tab or window. Only one at a time may change them.";
pub const USE_HERE: &str = "Use here";
pub const MISSING_TITLE: &str = "Your records are missing";
pub const MISSING: &str = "This browser kept records for you, and now both places where they were are empty. They may have been cleared with the browser’s data. Nothing was written over them.";
pub const MISSING_START_AGAIN: &str = "Start again without them";
pub const NEWER: &str = "These records were written by a newer version of Between Letters. This version shows what it can and changes nothing. Close all its tabs and open it again to get the new version.";
pub const NOT_KEPT_BLOCKED: &str = "This browser does not let the app keep records. You can use it, but what you enter is gone when you close it. What was kept before is untouched.";
pub const NOT_SAVED_FULL: &str =
    "Not saved: this device has no room left. Free some space, then try again. What you entered is still here.";
pub const NOT_SAVED_BLOCKED: &str = "Not saved: this browser does not let the app keep records.";
pub const NOT_SAVED: &str = "Not saved: the browser refused to write. What you entered is still here.";
pub const NOT_SAVED_UNREAD: &str =
    "Not saved: what is kept there could not be read, and nothing is saved over it. Try again, or open the app again.";
pub const OTHER_LIST: &str =
    "Not saved: your writers are on the list you chose. You can change lists once you write with none of them.";
pub const CHANGED_SINCE: &str = "It changed again since, so it was not undone.";
pub const NOT_FOUND_WRITER: &str = "This writer could not be read.";
pub const PROFILE_LOST: &str =
    "Not saved: your profile could not be read. Give it again under Me, then save this again.";
pub const NAME_TAKEN: &str = "You already have a writer with this pen name.";
pub const ASIDE: &str = "Some of what was stored here is damaged in both places. It was set aside, not deleted.";

// Lock
pub const LOCK_TITLE: &str = "Lock your records";
pub const LOCK_LINE: &str = "With a lock, what is kept on this phone can be read only with words of yours. Without one, whoever gets at the phone’s storage can read whom you write with, when, and how far they are.";
pub const SUGGEST_WORDS: &str = "Suggest six words";
pub const YOUR_WORDS: &str = "Your words";
pub const NEW_WORDS: &str = "New words";
pub const WORDS_AGAIN: &str = "Type them again";
pub const SHOW_WORDS: &str = "Show the words";
pub const LOCK_PAPER: &str = "Write the words on paper and keep them apart from the letters. Without them nobody can open your records, not even we.";
pub const SET_LOCK: &str = "Set the lock";
pub const NO_LOCK: &str = "Go on without a lock";
pub const NO_LOCK_LINE: &str = "You can set one later under Me. What is kept until then is in clear, and traces of it can stay in the browser’s files even after.";
pub const LOCK_LATER_LINE: &str = "What was kept until now was in clear. Traces of it can stay in the browser’s files until they are written over, where only somebody with the right tools finds them. A phone that encrypts its storage protects them while it is switched off.";
pub const LOCK_SET: &str = "The lock is set.";
pub const LOCK_CHANGED: &str = "The words were changed.";
pub const LOCK_REMOVED: &str = "The lock was taken away.";
pub const LOCK_WORKING: &str = "One moment: making the key takes a few seconds.";
pub const WORDS_TOO_SHORT: &str = "Too short: use at least twelve characters, better six words.";
pub const WORDS_WEAK: &str = "Weak: a program would find these in time.";
pub const WORDS_FAIR: &str = "Fair";
pub const WORDS_STRONG: &str = "Strong";
pub const WORDS_DIFFER: &str = "These are not the same words.";
pub const WRONG_WORDS: &str = "These words do not open the lock.";
pub const MUST_WAIT: &str = "Wrong words were given several times. Wait, then try again.";
pub const NO_MEMORY: &str = "The key could not be made: this device has too little memory free, or a part of the app is missing. Close other apps, connect to the internet and try again. Nothing was changed.";
pub const LOCKED_TITLE: &str = "Locked";
pub const LOCKED_LINE: &str = "Your records are sealed on this phone.";
pub const UNLOCK: &str = "Unlock";
pub const HIDE_NOW: &str = "Hide now";
pub const LOCK: &str = "Lock";
pub const LOCK_IS_ON: &str = "Your records are sealed. The app locks itself when nobody uses it.";
pub const WHEN_IT_LOCKS: &str = "When it locks";
pub const LOCK_UNTOUCHED: &str = "When nobody touches it for";
pub const LOCK_HIDDEN: &str = "When it is out of sight for";
pub const SAVE_TIMES: &str = "Save times";
pub const LOCK_NOW: &str = "Lock now";
pub const CHANGE_LOCK: &str = "Change the lock";
pub const WORDS_NOW: &str = "Your words now";
pub const CHANGE_WORDS: &str = "Change the words";
pub const PASSKEY: &str = "Fingerprint or face";
pub const PASSKEY_LINE: &str = "Open the lock with what opens this phone: a finger, a face or its number. Your words stay, and open it when nothing else does.";
pub const PASSKEY_KEPT: &str = "The phone keeps a passkey for this, named “Between Letters”, among its passwords. It may copy it to your other devices through its maker. It says that you use this app, and nothing of what is in it. Whoever can open your phone can then open your records, too.";
pub const PASSKEY_MADE: &str = "The passkey is made. Try it once; only then is it used.";
pub const PASSKEY_IS_ON: &str = "The lock opens by fingerprint or face, and by your words. When it is taken away here, the passkey itself stays among the phone’s passwords until you delete it there.";
pub const PASSKEY_WORKING: &str = "Waiting for the phone.";
pub const PASSKEY_DROPPED: &str = "Fingerprint or face has to be set up again after that.";
pub const PASSKEY_STOPPED: &str = "It was stopped or took too long. Try again, or use your words.";
pub const NO_PASSKEY: &str = "This device cannot open the lock so. Your words open it.";
pub const PASSKEY_SET: &str = "The lock opens by fingerprint or face now, and by your words.";
pub const PASSKEY_REMOVED: &str = "Only your words open the lock now.";
pub const MAKE_PASSKEY: &str = "Make the passkey";
pub const TRY_PASSKEY: &str = "Try it";
pub const REMOVE_PASSKEY: &str = "Use the words alone";
pub const UNLOCK_BY_PASSKEY: &str = "Unlock with fingerprint or face";
pub const CHANGE_BY_PASSKEY: &str = "Change them by fingerprint or face";
pub const WORDS_DUE: &str = "You have not typed your words for a month.";
pub const WORDS_STILL: &str = "Do you still have your words?";
pub const WORDS_STILL_LINE: &str =
    "A passkey can be lost with the phone; the words cannot. Type them once, from your paper if you must.";
pub const WORDS_GONE: &str =
    "If you no longer have them, change them now by fingerprint or face, and write the new ones on paper.";
pub const CHECK_WORDS: &str = "Check";
pub const WORDS_RIGHT: &str = "These are your words.";
pub const REMOVE_LOCK: &str = "Take the lock away";
pub const REMOVE_LOCK_LINE: &str = "Your records, private notes included, are then kept in clear again.";
pub const LOCK_UNUSABLE_TITLE: &str = "The lock cannot be opened";
pub const LOCK_DAMAGED: &str = "Your records are here and sealed, but the part that says how to open them is damaged in both places. Nothing was changed.";
pub const LOCK_COST: &str = "The lock asks for a kind of work that this app never sets, so somebody may have tampered with it. Nothing was tried and nothing was changed.";

// Note
pub const NOTE: &str = "Private note";
pub const NOTE_HINT: &str = "Reminders for you. Nothing they told you.";
pub const NOTE_NEEDS_LOCK: &str = "Private notes open once a lock is set.";
pub const NOTE_TOO_LONG: &str = "Too long: a note has at most 2,000 characters.";
pub const SAVE_NOTE: &str = "Save note";

// Backup
pub const BACKUP: &str = "Backup";
pub const BACK_UP: &str = "Back up";
pub const BACKUP_LINE: &str = "One sealed file with all your records, to keep away from this phone. It opens with words, here or with any program that knows the age format.";
pub const BACKUP_LOCK_WORDS: &str = "The words of your lock";
pub const BACKUP_SAME_WORDS: &str =
    "The file opens with the same words. If you change them later, this file keeps the old ones.";
pub const BACKUP_WORDS: &str = "Words for this file";
pub const BACKUP_WORKING: &str = "One moment: sealing the file and opening it again takes a few seconds.";
pub const LEAVES: &str = "This leaves your phone";
pub const SAVE_FILE: &str = "Save file";
pub const SHARE: &str = "Share";
pub const NOT_NOW: &str = "Not now";
pub const HANDED_OVER: &str = "Handed over. “Rehearse” proves that the file opens.";
pub const EXPORT: &str = "Export in clear";
pub const EXPORT_LINE: &str = "A file that anybody can read who gets hold of it: your pen name, clean date and days away; your writers’ pen names, the committee’s labels, the time they expect to stay, holds and ends with their reasons, when each letter came and went, the steps they are on, what you agreed on next, what they asked for, how far the agreement is, where they are and what happened to mail; your committee’s settings, your facilities and your own service; your private notes; of the writing group the first names, who was there, their ticks and what they intend, your own checks, the texts and the coordinators; and your committee’s entries of the library. Make one only if you know where it will be kept.";
pub const REHEARSE: &str = "Rehearse";
pub const REHEARSE_LINE: &str =
    "Pick your last backup. The app opens it and says what it holds; nothing on this phone is changed.";
pub const RESTORE: &str = "Restore";
pub const RESTORE_BACKUP: &str = "Restore a backup";
pub const RESTORE_LINE: &str = "Pick a backup. You see what it would change before anything is changed.";
pub const BACKUP_FILE: &str = "Backup file";
pub const FILE_WORDS: &str = "The words of this file";
pub const FILE_WORDS_HINT: &str = "Leave them empty for an export in clear.";
pub const OPEN_FILE: &str = "Open the file";
pub const OPEN_WORKING: &str = "One moment: opening the file takes a few seconds.";
pub const FILE_OPENS: &str = "The file opens";
pub const NOTHING_CHANGED: &str = "Nothing on this phone was changed.";
pub const WOULD_CHANGE: &str = "What restoring would do";
pub const ALL_SAME: &str = "No writer would change.";
pub const PROFILE_TOO: &str = "Your profile, days away, lock times, committee settings, facilities, your own service, the writing group and your entries of the library become those of the file.";
pub const NOTES_IN_CLEAR: &str =
    "The file holds private notes. Without a lock they are kept in clear here; set a lock first if you can.";
pub const OLD_WOULD_GO: &str = "What was kept from before the last restore would be gone for good.";
pub const GIVE_UP_OLD: &str = "Yes, give up the records of before the last restore";
pub const OLD_UNREADABLE: &str = "Something is kept from before the last restore, but it cannot be read.";
pub const KEPT_OLD: &str = "What is on this phone now is kept for 30 days, and you can go back to it.";
pub const FEWER: &str = "fewer";
pub const TYPE_FEWER: &str = "Type “fewer” to go on";
pub const FEWER_LINE: &str = "The file holds fewer writers or letters than this phone.";
pub const FEWER_MEETINGS: &str = "The file holds fewer meetings of the writing group than this phone.";
pub const FEWER_NEEDED: &str = "Type the word fewer, if that is what you want.";
pub const RESTORE_THIS: &str = "Restore this";
pub const RESTORED: &str = "Restored. You can go back for 30 days, under Me, Restore.";
pub const RESTORED_NEW: &str = "Restored.";
pub const GO_BACK: &str = "Go back";
pub const WENT_BACK: &str = "The records of before the restore are back.";
pub const GO_BACK_TITLE: &str = "Before the last restore";
pub const FORGET_BEFORE: &str = "Erase the old records";
pub const FORGET_SURE: &str = "Yes, erase the old records";
pub const NO_FILE: &str = "Pick a file.";
pub const FILE_UNREAD: &str = "The browser did not give this file. Pick it again.";
pub const FILE_NOT_OURS: &str = "This is no backup of Between Letters.";
pub const FILE_NEWER: &str = "A newer version of Between Letters made this file. Get that version first.";
pub const FILE_TOO_LARGE: &str = "This file is larger than any backup of this app. It was not opened.";
pub const FILE_DAMAGED: &str = "This file was cut off or changed since it was made. Nothing of it was used. Get it again from where it is kept, as an attached file and not as pasted text.";
pub const FILE_NOT_WORDS: &str = "This file is sealed for somebody’s key, not with words.";
pub const FILE_TOO_MUCH: &str = "This file asks for more work than any backup of this app. It was not opened.";
pub const FILE_WRONG_WORDS: &str = "These words do not open this file.";
pub const WHAT_LEFT: &str = "What left this phone";
pub const WHAT_LEFT_LINE: &str = "A line for each thing that you let out. It stays on this phone.";
pub const NOTHING_LEFT: &str = "Nothing has left this phone.";
pub const ERASE_LIST: &str = "Erase this list";

// Start
pub const START_TITLE: &str = "Start";
pub const USE_QUESTION: &str = "What will you use?";
pub const USE_LETTERS: &str = "I write with someone inside";
pub const USE_GROUP: &str = "I keep a writing group going";
pub const USE_LIBRARY: &str = "I look up support groups";
pub const USE_CHANGE: &str = "Change what I use";
pub const USE_NEEDED: &str = "Tick at least one.";
pub const USE_LINE: &str =
    "Each is a room of its own: nothing of one is seen in another. What you untick is hidden, not erased.";
pub const WRITERS_WAIT: &str = "Writers are on your list and wait for answers. Stop writing with each of them first; then the letters can be hidden.";
pub const START_OTHER: &str = "Start with a group or the library";
pub const GUIDE_PEN_NAME: &str = "The pen name you sign with";
pub const GUIDE_PEN_NAME_HINT: &str = "The name at the end of your letters. Not your last name.";
pub const SIDE_QUESTION: &str = "Which committee list are you on?";
pub const SIDE_NEEDED: &str = "Choose a list.";
pub const CLEAN_DATE: &str = "Clean date";
pub const IF_YOU_LIKE: &str = "if you like";
pub const GO_ON: &str = "Go on";
pub const SAVE_PROFILE: &str = "Save";

// Today
pub const TODAY: &str = "Today";
pub const TODAY_EMPTY: &str = "Here you will see whom to answer and by when. Add the first writer to begin.";
pub const TODAY_CLEAR: &str = "Nothing to answer. A letter that arrives shows up here with the day to reply by.";
pub const WAITING_FOR_THEM: &str = "Waiting for them";
pub const QUIET: &str = "Quiet for a while";
pub const ADD_WRITER: &str = "Add a writer";
pub const LOG: &str = "Log a letter";
pub const LETTER_ARRIVED: &str = "A letter arrived";
pub const POSTED_REPLY: &str = "I posted a reply";

// Writers
pub const WRITERS: &str = "Writers";
pub const SEARCH: &str = "Search by pen name";
pub const NONE_FOUND: &str = "No writer with that pen name.";
pub const WRITERS_EMPTY: &str = "Your writers will be listed here, the most urgent first.";
pub const CHOOSE_WRITER: &str = "Choose a writer to see the letters.";
pub const SHOW_MORE: &str = "Show more";

// Add and edit a writer
pub const WRITER_PEN_NAME: &str = "Pen name for this writer";
pub const WRITER_PEN_NAME_HINT: &str =
    "Make one up here. Not their name or initials. Only you see it, and it never goes on paper.";
pub const SUGGEST: &str = "Suggest a name";
pub const TWO_CAPITALS: &str = "This looks like a first and a last name. If it is made up, save again.";
/// How to keep a day that was asked about (A57).
pub const SAVE_AGAIN: &str = "If it’s right, save again.";
/// The question about a label that looks like a name (A56).
pub const LABEL_IS_NAME: &str =
    "This looks like a first and a last name. Use the code your secretary gave you. If it is the code, save again.";
pub const LABEL: &str = "Committee's label";
pub const LABEL_HINT: &str = "The one your secretary uses, for example M-14.";
pub const TIME_LEFT: &str = "Expected time left";
pub const NO_PRIOR: &str = "I have no prior knowledge of this writer";
pub const PO_BOX: &str = "I write through the PO box only and keep it confidential";
pub const WHERE_ARE_YOU: &str = "Where are you two?";
pub const JUST_STARTING: &str = "We are just starting";
pub const ALREADY: &str = "We already write";
pub const SINCE_MONTH: &str = "Writing since";
pub const ON_STEP: &str = "The step they are on";
pub const STEPS_DONE: &str = "Steps done";
pub const LAST_RECEIVED: &str = "Last letter received";
pub const LAST_RECEIVED_ANSWERED: &str = "I have answered it";
pub const LAST_POSTED: &str = "Last letter sent";
pub const NOTHING_OLDER: &str = "Nothing older is needed. The history counts from here.";
pub const SAVE_WRITER: &str = "Save writer";
pub const EDIT_WRITER: &str = "Edit writer";
pub const LITERATURE: &str = "Literature in use";
pub const SINCE_NEEDED: &str = "Choose the month and the year.";

// A writer's page
pub const STEPS: &str = "Steps";
pub const LETTERS: &str = "Letters";
pub const LETTERS_EMPTY: &str = "Letters will stand here: those that came on the left, yours on the right.";
pub const EARLIER: &str = "Earlier letters are not listed";
pub const NEXT_WORK: &str = "Next agreed work";
pub const NEXT_WORK_HINT: &str = "What to do next, never what they wrote.";
pub const SAVE_WORK: &str = "Save agreed work";
pub const ASSIGNMENT: &str = "Assignment";
pub const EDIT: &str = "Edit";
pub const STOP: &str = "We stop writing";
pub const HOLD: &str = "Put the clock on hold";
pub const HOLD_SINCE: &str = "On hold since";
pub const HOLD_REASON: &str = "Reason";
pub const HOLD_NOW: &str = "Start the hold";
pub const RELEASE: &str = "End the hold";
pub const CHANGE_STATE: &str = "Change the assignment";
pub const STATE: &str = "State";
pub const AS_OF: &str = "As of";
pub const SAVE_CHANGE: &str = "Save change";
pub const TURN_ROUND: &str = "Turn-round";
pub const PROGRESS_ONLY: &str = "Progress only. What is written stays on paper.";
pub const STEP_STATE: &str = "State of this step";
pub const STEP_TOTAL: &str = "Questions in all";
pub const CLOCK: &str = "Reply clock";
pub const TOTAL_ERROR: &str = "Give a number from 1 to 999, or leave it empty.";
pub const SAVE_STEP: &str = "Save step";
/// The button that says which step they are on (A46).
pub const IS_CURRENT_STEP: &str = "They’re on this Step";
pub const QUESTIONS_SENT: &str = "Sent";
pub const QUESTIONS_IN: &str = "Answered";
pub const STOPPED_ON: &str = "When";
pub const STOP_REASON: &str = "Why";
pub const STOP_LINE: &str =
    "The letters stay here. Nothing is owed any more; pass on what still arrives to your secretary.";
pub const STOP_RELEASED: &str = "If they were released, tell your secretary, who can point them to meetings outside.";
pub const TAKE_OFF: &str = "Take this writer off this device";
pub const ERASE_WRITER: &str = "Erase this writer";
pub const ERASE_WRITER_LINE: &str =
    "Takes the writer and all entries off this device. You can undo it for ten seconds.";

// Forms for letters
pub const WHO_FROM: &str = "Who is it from?";
pub const WHO_TO: &str = "Whom did you write to?";
pub const REACHED_ME: &str = "It reached me on";
pub const REACHED_HINT: &str = "Paper or scan: the day you had it.";
pub const POSTMARKED: &str = "Postmarked on";
pub const IF_READABLE: &str = "if you can read it";
pub const DATED: &str = "Dated";
pub const FORWARDED: &str = "Forwarded by the committee on";
pub const IF_ANY: &str = "if there is one";
pub const IF_KNOWN: &str = "if you know it";
pub const KIND: &str = "Kind of letter";
pub const STEPS_TOUCHED: &str = "Steps it touches";
pub const STEPS_SENT: &str = "Steps you wrote about";
pub const NUMBERS: &str = "Question or page numbers";
pub const NUMBERS_HINT: &str = "Numbers only, for example 7-12. What is written stays on paper.";
pub const SAVE_LETTER: &str = "Save letter";
pub const SAVE_ANYWAY: &str = "Save anyway";
pub const POSTED_ON: &str = "Posted or handed over on";
pub const ANSWERS: &str = "What does it answer?";
pub const ANSWERS_NOTHING: &str = "Nothing is open. This is a letter of your own and answers none.";
pub const PROMISE: &str = "I said I would write again by";
pub const SAVE_REPLY: &str = "Save reply";
pub const PRIVATE_NAME: &str = "The pen name you see here is private: leave it off the paper.";
pub const MORE: &str = "More";
pub const DRAFT_FOUND: &str = "Filled in from where you left off.";
pub const START_OVER: &str = "Start over";
pub const ENTRY_IN: &str = "Letter that arrived";
pub const ENTRY_OUT: &str = "Letter that was posted";
pub const DELETE_ENTRY: &str = "Delete this entry";
pub const DELETE_LINE: &str = "Its place stays: “An entry was deleted”.";
pub const DELETE_ANSWERED: &str = "The reply to it stays.";
pub const SAVE_ENTRY: &str = "Save changes";

// Me
pub const ME: &str = "Me";
pub const AWAY: &str = "Away";
pub const AWAY_LINE: &str = "Days on which you cannot write. The clock does not stop.";
pub const AWAY_FROM: &str = "First day away";
pub const AWAY_TO: &str = "Last day away";
pub const AWAY_ADD: &str = "Save these days";
pub const AWAY_ORDER: &str = "The last day comes before the first.";
pub const AWAY_NOTE: &str = "A note you could send your secretary";
pub const REMOVE: &str = "Remove";
pub const MY_PROFILE: &str = "My profile";
pub const ABOUT: &str = "About";
pub const ABOUT_LINE: &str = "This app is your own memory. The official log is the coordinating secretary’s.";
pub const ABOUT_PRIVATE: &str =
    "Your records are kept on this device, in this browser. Elsewhere are only the files that you hand out yourself.";
pub const INSTALL: &str = "Install";
pub const INSTALL_LINE: &str = "Keep Between Letters on your home screen: it opens at once and works without a signal.";
pub const INSTALL_IPHONE: &str = "Tap Share, then “Add to Home Screen”.";
pub const INSTALL_NOW: &str = "Add to home screen";
pub const ERASE_ALL: &str = "Erase everything";
pub const ERASE_ALL_LINE: &str = "Takes every record off this device. You can undo it for ten seconds.";
pub const ERASE_SURE: &str = "Yes, erase everything";
pub const KEEP: &str = "Keep my records";
pub const ERASING: &str = "Your records are hidden and will be erased in ten seconds.";
pub const ERASED: &str = "Everything was erased.";
pub const KEPT_SAFE: &str = "This browser has agreed not to clear your records by itself.";
pub const NOT_KEPT_SAFE: &str = "This browser may clear records when space runs out. Installing the app helps.";

// Retention
pub const RETENTION: &str = "Keep only the counts?";
pub const RETENTION_LINE: &str = "Of writers you stopped writing with long ago, you need not keep names, dates and steps. Then numbers alone stay: how many letters came and went, and how many you answered in time. The writer, the letters and the private note go from this phone; backups you made keep them.";
pub const RETENTION_NONE: &str = "There is nobody to ask about.";
pub const KEEP_EVERYTHING: &str = "Keep everything for now";
pub const KEEP_COUNTS: &str = "Keep only the counts";
pub const ONLY_COUNTS_KEPT: &str = "Only the counts are kept.";
pub const EVERYTHING_KEPT: &str = "Everything is kept. You are asked again later.";
pub const COUNTS_KEPT: &str = "Kept as counts:";
