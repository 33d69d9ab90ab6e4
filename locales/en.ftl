### Texts of the bot. Keys that end in a sentence for the chat are Telegram HTML; digest-, button-, toast-, command-
### and wish- texts are plain: no tags, no < > &.

# ---- digests
digest-title-latest = The latest
digest-title-welcome = Welcome! Here is what is new
digest-title-scheduled = Your digest
digest-update = Update:
digest-also-at = also at { $outlets }
digest-now = just now
digest-more =
    { $count ->
        [one] { $count } more story: /latest
       *[other] { $count } more stories: /latest
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
addfeed-known = <b>{ $title }</b> was known already; its topics are now: { $topics }.
addfeed-preview = It would post, for example:
addfeed-nothing-yet = It has nothing to post right now.
addfeed-no-preview = It could not be read just now: { $reason }
removefeed-which = Which feed shall go?
removefeed-sure = Remove <b>{ $title }</b>? Its stories stay.
removefeed-done = <b>{ $title }</b> is removed.
removefeed-from-file = <b>{ $title }</b> stands in the feeds file and would come back, so I paused it. Delete it there to be rid of it.
removefeed-unknown = No feed fits “{ $words }”. /feeds lists them.

# ---- buttons
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
button-all-feeds = All feeds

# ---- over the chat, for a moment
toast-added = Added: { $name }
toast-ended = Ended: { $name }
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
command-help = what I understand
command-feeds = all feeds and how they do
command-addfeed = add a feed: address, topics
command-removefeed = remove a feed
bot-description = News digests with the words people actually said: one story once, quotes verbatim, the speaker by full name.
bot-short-description = The news, once, in the words people said.
