### Texts of the bot. Keys that end in a sentence for the chat are Telegram HTML; digest-, button-, toast-, command-
### and wish- texts are plain: no tags, no < > &.

# ---- digests
digest-title-latest = The latest
digest-title-scheduled = Your digest
digest-title-welcome = Welcome! The latest news
digest-update = Update:
digest-also-at = also at { $outlets }
digest-more =
    { $count ->
        [one] { $count } more story: /more
       *[other] { $count } more stories: /more
    }

# ---- first words
start =
    <b>Hello! I am Pullquote.</b>
    I read the news and bring you each story once, with the words that people actually said.

    /subscribe — a digest { $when }
    /latest — what is new right now
    /topics — what you can choose from
    /help — everything else
help-title = <b>What I understand</b>
help-admin-title = <b>For admins</b>
help-private = You can also add me to a group: there its administrators decide what I send.
help-group = Only administrators of this group can change what I send here.
hint-help = /help lists what I understand.
hint-command = I do not know /{ $name }.
hint-words =
    I only understand commands. To look for “{ $words }” in the news, write
    <code>/topic { $words }</code>
    /help lists the rest.
greet-group =
    Hello! I bring news digests, each story once, with what people really said.
    An administrator can choose with /subscribe or /topics. Everybody can ask for /latest.
channel-linked =
    <b>{ $title }</b> is linked: I can post there now.

# ---- what goes wrong
error = Sorry, that went wrong on my side. Please try again. (Code { $code })
error-plain = Sorry, that went wrong. Please try again. (Code { $code })
slow-down = That is a lot at once. Please wait a few seconds.
only-group-admins = Only administrators of this group can change that.

# ---- schedules
schedule-daily = every day at { $times } ({ $zone })
schedule-days = { $days } at { $times } ({ $zone })
schedule-instant = as soon as there is news (at least { $pause } apart)

# ---- subscriptions
wish-everything = everything
wish-words = “{ $words }”
wish-speaker = what { $name } says
wish-feed-gone = a feed that is gone
wishes-none = You get no digests here yet. Choose below:
wishes-some = You get: <b>{ $what }</b>
wishes-when = When: { $when }
subscribe-done = Done. The first digest comes as soon as there is something to tell.
unsubscribe-all-done = Done: no more digests here. Your settings are kept; /subscribe brings them back.
unsubscribe-had-none = There is nothing to end: you get no digests here. /subscribe starts them.
unsubscribe-done = Ended: <b>{ $what }</b>.
unsubscribe-from-all = You get everything, so there is no single topic to end. Choose with /topics, or end it all with /unsubscribe.
unsubscribe-unknown = You have no subscription to “{ $word }”. You get: { $what }.

# ---- topics and stories
topics-title = <b>Topics</b>
topics-empty = There are no topics yet: /subscribe brings everything, /latest shows what is new.
topic-usage =
    Write a topic or some words after the command:
    <code>/topic grain prices</code>
    /topics lists the topics.
topic-empty = Nothing on <b>{ $title }</b> yet.
topic-unknown = I have no topic “{ $word }”.
topic-did-you-mean = Did you mean:
topic-see-list = /topics lists the topics.
stories-found = Found for “{ $words }”
stories-said = What { $name } said
stories-none = Nothing found for “{ $words }”.
stories-end = That is all there is.
latest-empty = Nothing yet: the feeds are being read. Please try again in a minute.
latest-usage = /latest takes a number from 1 to 10: <code>/latest 3</code>

more-title = More for you
more-none = That is all for now: you have seen everything.
search-usage =
    Write some words after the command:
    <code>/search grain prices</code>
who-usage =
    Write a name after the command:
    <code>/who Maren Tolk</code>
who-none = I have no quote by “{ $name }”. Try the surname, or /search.

# ---- following and muting
subscriptions-title = <b>You get</b>
subscriptions-empty = You get no digests here yet. Choose topics, or /follow words, a person or a feed.
follow-usage =
    Write what to follow: words, a person or a feed.
    <code>/follow grain prices</code>
    <code>/follow Maren Tolk</code>
    Words must all occur; “-word” must not, and "two words" stand together.
follow-done = You follow <b>{ $what }</b> now.
follow-too-many = That is too many. Please end some first: /subscriptions, /unmute
mutes-title = <b>Muted here</b>
mutes-empty = Nothing is muted here.
mute-usage =
    To mute words, an outlet, a topic or a person, write it after the command:
    <code>/mute football</code>
mute-done = Muted: <b>{ $what }</b>.
mute-story = “{ $headline }”
mute-story-gone = a story that is gone
unmute-done = You hear of <b>{ $what }</b> again.
unmute-unknown = “{ $words }” is not muted.

# ---- one story
story-choose = Which story is it about?
story-menu = <b>{ $headline }</b>
why = You see “{ $headline }” because you get: <b>{ $what }</b>.
why-usage =
    I have shown nothing here lately. /latest brings stories; words after the command find one:
    <code>/why harbour strike</code>
why-none = You see “{ $headline }” because you asked for it; no subscription of yours fits it now.
why-rank = It is number { $place } of the last day’s { $count } stories. What each outlet adds (a voice counts 1, half after twelve hours): { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (reprint)
why-rank-below = Stories before it take it down: { $outlets } from its outlet, { $topics } of its topic.

# ---- settings
settings-title = <b>Settings</b>
settings-title-of = <b>Settings of { $title }</b>
settings-press = Press what you want to change.
settings-how = Press what you want to change. You can also write it: <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (quiet hours), <code>/settings Rome</code>.
settings-when = When: { $when }
settings-zone = Time zone: { $zone } (now { $time })
settings-quiet = Quiet hours: { $hours }
settings-quiet-none = none
settings-stories = Stories in a digest: { $count }
settings-quotes-long = Quotes: all, in full
settings-quotes-short = Quotes: the first, short
settings-previews-on = Pictures: on
settings-previews-off = Pictures: off
settings-language = Language: { $language }
settings-signature = Signature: { $text }
settings-signature-none = none
settings-hours =
    <b>When shall digests come?</b>
    Now: { $when }
settings-zone-choose =
    <b>Which time zone?</b>
    Now: { $zone }, where it is { $time }.
    You can also send me your location.
settings-zone-unknown = I know no time zone for “{ $words }”. Write a big city nearby in English, such as <code>Rome</code>, or send me your location.
settings-quiet-choose =
    <b>When shall I be quiet?</b>
    Now: { $hours }. A digest of that time comes at its end.
settings-stories-choose = <b>How many stories in one digest?</b>
settings-language-choose = <b>Which language shall I speak?</b>
settings-signature-choose =
    <b>The last line of each digest</b>
    Now: { $text }
settings-ask-hours = Write the hours, for example: 7:30 19:00
settings-ask-zone = Write your city, for example: Rome
settings-ask-quiet = Write the quiet hours, for example: 22:00-07:00
settings-ask-signature = Write the line that shall stand under each digest.
settings-not-understood = I did not understand that.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>No channel is linked yet.</b>
        [one] <b>{ $count } channel</b>
       *[other] <b>{ $count } channels</b>
    }
channels-how = To link a channel, add me to it as an administrator who may post.
channel-name = { $title }
channel-none = No digests go there yet. Choose below:
channel-some = Gets: <b>{ $what }</b>
channel-closed = I cannot post there now: I need to be an administrator who may post.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } feed
       *[other] { $count } feeds
    }</b>{ $failing ->
        [0] {""}
       *[other] , { $failing } failing
    }
feeds-empty = There are no feeds yet. <code>/addfeed address topic</code> adds one.
feed-from-file = from the feeds file
feed-no-topics = no topic
feed-read = read { $age }
feed-waiting = not read yet
feed-paused = paused
feed-gone = gone for good: its server says so
feed-failing =
    { $count ->
        [one] failed { $count } time, since { $since }
       *[other] failed { $count } times in a row, since { $since }
    }
addfeed-usage =
    Write the address of a feed or of a site, then topics if you like:
    <code>/addfeed example.org/rss world</code>
addfeed-looking = Looking at { $address } …
addfeed-none =
    No feed found at { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] The page offers { $count } feed. Keep it?
       *[other] The page offers { $count } feeds. Which one?
    }
addfeed-done = <b>{ $title }</b> is kept ({ $topics }) and is being read.
addfeed-known = <b>{ $title }</b> is known already ({ $topics }).
addfeed-preview = <b>{ $title }</b> ({ $topics }) would post, for example:
addfeed-nothing-yet = <b>{ $title }</b> ({ $topics }) has nothing to post right now.
addfeed-no-preview = <b>{ $title }</b> could not be read just now: { $reason }
addfeed-ask = Keep this feed?
addfeed-dropped = Not kept.
removefeed-which = Which feed shall go?
removefeed-sure = Remove <b>{ $title }</b>? Its stories stay.
removefeed-done = <b>{ $title }</b> is removed.
removefeed-from-file = <b>{ $title }</b> stands in the feeds file and would come back, so I paused it. Delete it there to be rid of it.
removefeed-unknown = No feed fits “{ $words }”. /feeds lists them.

# ---- topics (admins)
topics-edit-title = <b>Topics</b>, and the words that find their stories
topics-edit-none = There are none of your own yet.
topics-edit-file = From the feeds file, where they are changed: { $names }
topics-edit-many = I keep no more topics than these. Remove one first.
topic-no-words = only by its feeds
topic-edit-ask =
    Write its title, a colon, and words or phrases that put a story under it:
    <code>Harbour: ferry, lighthouse, port of Kelm</code>
topic-of-file = <b>{ $title }</b> stands in the feeds file. Change it there.
retopic-ask = Write the topics of <b>{ $title }</b>, or a dash for none.

# ---- the note to admins when feeds stay away
health-failing = <b>These feeds have brought nothing for three days:</b>
health-recovered = <b>These feeds are read again:</b>
health-how = /feeds shows what can be done.

# ---- the note to admins when a chat takes no messages
closed-note = I can no longer write to <b>{ $title }</b>.
closed-why = Telegram says: { $reason }
closed-how = Its settings are kept. Let me in there and allow me to post; I go on as soon as I am heard of there.

# ---- the bot itself (admins)
status-title = <b>Status</b>
status-feeds = Feeds: { $active } active, { $failing } failing, { $paused } paused
status-stories = Stories: { $stories }; items waiting: { $waiting }
status-chats = Chats: { $active } active, { $closed } closed
status-deliveries = Messages: { $sent } sent, { $waiting } waiting, { $failed } failed, { $doubt } may have come twice
status-errors = Last problems:
status-no-errors = No problems.
broadcast-usage =
    Write what everybody shall read:
    <code>/broadcast I will be away for an hour.</code>
broadcast-preview =
    { $count ->
        [one] This goes to { $count } chat:
       *[other] This goes to { $count } chats:
    }
broadcast-done =
    { $count ->
        [one] On its way to { $count } chat.
       *[other] On its way to { $count } chats.
    }
broadcast-cancelled = Nothing was sent.
opml-caption = Send me such a file to add its feeds.
opml-imported = Added: { $added }. Known already: { $known }.
opml-bad = That is no OPML file that I can read: { $reason }
opml-too-big = That file is too big: one megabyte is the most.

# ---- buttons
button-send = Send
button-cancel = Cancel
button-subscribe-all = Subscribe to everything
button-everything = Everything
button-more = More ›
button-back = ‹ Back
button-pause = Pause
button-resume = Resume
button-check-now = Check now
button-remove = Remove…
button-remove-yes = Yes, remove
button-keep = No, keep it
button-keep-feed = Keep
button-all-feeds = All feeds

button-edit-topics = Edit topics…
button-new-topic = New topic…
button-change = Change…
button-feed-topics = Topics…
button-topics = Topics
button-settings = Settings
button-undo = Undo
button-tune = Adjust…
button-more-stories = More ({ $count })
button-why = Why do I see this?
button-mute-outlet = Mute outlet: { $name }
button-mute-topic = Mute topic: { $name }
button-mute-speaker = Mute person: { $name }
button-mute-story = Mute this story
button-follow-speaker = Only what { $words } says
button-follow-words = All stories with “{ $words }”
button-at-hours = At fixed hours
button-instant = As it comes
button-type-hours = Type…
button-type-city = Type a city…
button-type-text = Type…
button-quiet-off = None
button-none = None

# ---- over the chat, for a moment
toast-added = Added: { $name }
toast-ended = Ended: { $name }
toast-unmuted = Heard again: { $name }
toast-saved = Saved
toast-one-hour = One hour must stay. /unsubscribe ends digests.
toast-many-hours = Twelve hours a day are the most.
toast-not-allowed = Only administrators can do that.
toast-old-button = This button is too old. Please type the command again.
toast-feed-paused = Paused
toast-feed-resumed = Being read again
toast-feed-checking = Being checked now

# ---- the menu
command-start = what I do
command-latest = the newest stories, e.g. /latest 3
command-subscribe = get digests: everything, or topics
command-unsubscribe = end digests, or one topic
command-topics = topics to choose from
command-topic = stories on a topic or with some words
command-more = more stories you have not seen
command-subscriptions = what you get, and end it
command-follow = follow words, a person or a feed
command-who = what a person said lately
command-search = search all stories
command-why = what brought a story here
command-mute = hear less of something
command-unmute = hear of it again
command-settings = hours, time zone, language and more
command-help = what I understand
command-feeds = all feeds and how they do
command-addfeed = add a feed: address, topics
command-opml = feeds as an OPML file
command-status = how everything does
command-broadcast = write to everybody
command-channels = channels and what they get
command-removefeed = remove a feed
bot-description = News digests with the words people actually said: one story once, quotes verbatim, the speaker by full name.
bot-short-description = The news, once, in the words people said.
