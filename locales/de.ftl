### Texte des Bots. Gleiche Schlüssel und Variablen wie in en.ftl; ein Test hält sie gleich.

# ---- digests
digest-title-latest = Das Neueste
digest-title-scheduled = Ihr Überblick
digest-title-welcome = Willkommen! Das Neueste
digest-update = Neues:
digest-also-at = auch bei { $outlets }
digest-more =
    { $count ->
        [one] { $count } weitere Meldung: /more
       *[other] { $count } weitere Meldungen: /more
    }

# ---- first words
start =
    <b>Guten Tag! Ich bin Pullquote.</b>
    Ich lese die Nachrichten und bringe Ihnen jede Geschichte einmal, mit den Worten, die wirklich gefallen sind.

    /subscribe — Überblick { $when }
    /latest — was gerade neu ist
    /topics — was zur Wahl steht
    /help — alles Weitere
help-title = <b>Was ich verstehe</b>
help-admin-title = <b>Für Verwalter</b>
help-private = Sie können mich auch in eine Gruppe holen: Dort bestimmen deren Administratoren, was ich schicke.
help-group = Nur Administratoren dieser Gruppe können ändern, was ich hier schicke.
hint-help = /help zeigt, was ich verstehe.
hint-command = /{ $name } kenne ich nicht.
hint-words =
    Ich verstehe nur Befehle. Um „{ $words }“ in den Nachrichten zu suchen, schreiben Sie
    <code>/topic { $words }</code>
    /help zeigt den Rest.
greet-group =
    Guten Tag! Ich bringe Nachrichten im Überblick, jede Geschichte einmal, mit dem, was wirklich gesagt wurde.
    Ein Administrator wählt mit /subscribe oder /topics. Nach /latest darf jeder fragen.
channel-linked =
    <b>{ $title }</b> ist verbunden: Ich kann dort jetzt schreiben.

# ---- what goes wrong
error = Entschuldigung, da ist bei mir etwas schiefgegangen. Bitte versuchen Sie es noch einmal. (Code { $code })
error-plain = Entschuldigung, das ging schief. Bitte noch einmal versuchen. (Code { $code })
slow-down = Das ist viel auf einmal. Bitte warten Sie ein paar Sekunden.
only-group-admins = Das können nur Administratoren dieser Gruppe ändern.

# ---- schedules
schedule-daily = jeden Tag um { $times } ({ $zone })
schedule-days = { $days } um { $times } ({ $zone })
schedule-instant = sobald es Neues gibt (mindestens { $pause } Abstand)

# ---- subscriptions
wish-everything = alles
wish-words = „{ $words }“
wish-speaker = was { $name } sagt
wish-feed-gone = ein Feed, den es nicht mehr gibt
wishes-none = Hier kommt noch kein Überblick. Wählen Sie unten:
wishes-some = Sie bekommen: <b>{ $what }</b>
wishes-when = Wann: { $when }
subscribe-done = Erledigt. Der erste Überblick kommt, sobald es etwas zu erzählen gibt.
unsubscribe-all-done = Erledigt: Hier kommt kein Überblick mehr. Ihre Einstellungen bleiben; /subscribe holt ihn zurück.
unsubscribe-had-none = Es gibt nichts zu beenden: Hier kommt kein Überblick. /subscribe beginnt damit.
unsubscribe-done = Beendet: <b>{ $what }</b>.
unsubscribe-from-all = Sie bekommen alles, darum gibt es kein einzelnes Thema zu beenden. Wählen Sie mit /topics, oder beenden Sie alles mit /unsubscribe.
unsubscribe-unknown = „{ $word }“ haben Sie nicht abonniert. Sie bekommen: { $what }.

# ---- topics and stories
topics-title = <b>Themen</b>
topics-empty = Es gibt noch keine Themen: /subscribe bringt alles, /latest zeigt Neues.
topic-usage =
    Schreiben Sie ein Thema oder Wörter hinter den Befehl:
    <code>/topic Getreide Preise</code>
    /topics zeigt die Themen.
topic-empty = Zu <b>{ $title }</b> gibt es noch nichts.
topic-unknown = Ein Thema „{ $word }“ habe ich nicht.
topic-did-you-mean = Meinten Sie:
topic-see-list = /topics zeigt die Themen.
stories-found = Gefunden zu „{ $words }“
stories-said = Was { $name } gesagt hat
stories-none = Nichts gefunden zu „{ $words }“.
stories-end = Das ist alles.
latest-empty = Noch nichts: Die Feeds werden gerade gelesen. Bitte versuchen Sie es in einer Minute noch einmal.
latest-usage = /latest nimmt eine Zahl von 1 bis 10: <code>/latest 3</code>

more-title = Mehr für Sie
more-none = Das ist vorerst alles: Sie haben alles gesehen.
search-usage =
    Schreiben Sie Wörter hinter den Befehl:
    <code>/search Getreide Preise</code>
who-usage =
    Schreiben Sie einen Namen hinter den Befehl:
    <code>/who Maren Tolk</code>
who-none = Von „{ $name }“ habe ich kein Zitat. Versuchen Sie den Nachnamen, oder /search.

# ---- following and muting
subscriptions-title = <b>Sie bekommen</b>
subscriptions-empty = Hier kommt noch kein Überblick. Wählen Sie Themen, oder folgen Sie mit /follow Wörtern, einer Person oder einem Feed.
follow-usage =
    Schreiben Sie, wem oder was Sie folgen wollen: Wörtern, einer Person oder einem Feed.
    <code>/follow Getreide Preise</code>
    <code>/follow Maren Tolk</code>
    Alle Wörter müssen vorkommen; „-Wort“ darf nicht, und "zwei Wörter" stehen zusammen.
follow-done = Sie folgen jetzt: <b>{ $what }</b>.
follow-too-many = Das sind zu viele. Bitte beenden Sie erst einige: /subscriptions, /unmute
mutes-title = <b>Hier stumm</b>
mutes-empty = Hier ist nichts stumm.
mute-usage =
    Um Wörter, ein Medium, ein Thema oder eine Person stumm zu schalten, schreiben Sie es hinter den Befehl:
    <code>/mute Fußball</code>
mute-done = Stumm: <b>{ $what }</b>.
mute-story = „{ $headline }“
mute-story-gone = eine Geschichte, die es nicht mehr gibt
unmute-done = Sie hören wieder von: <b>{ $what }</b>.
unmute-unknown = „{ $words }“ ist nicht stumm.

# ---- one story
story-choose = Um welche Geschichte geht es?
story-menu = <b>{ $headline }</b>
why = Sie sehen „{ $headline }“, weil Sie bekommen: <b>{ $what }</b>.
why-usage =
    Ich habe hier in letzter Zeit nichts gezeigt. /latest bringt Geschichten; Worte hinter dem Befehl finden eine:
    <code>/why Hafen Streik</code>
why-none = Sie sehen „{ $headline }“, weil Sie danach gefragt haben; kein Abonnement von Ihnen passt jetzt dazu.
why-rank = Es ist Nummer { $place } von { $count } Meldungen des letzten Tages. Was jedes Medium beiträgt (eine Stimme zählt 1, nach zwölf Stunden die Hälfte): { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (Nachdruck)
why-rank-below = Meldungen davor drücken es nach unten: { $outlets } aus seinem Medium, { $topics } zu seinem Thema.

# ---- settings
settings-title = <b>Einstellungen</b>
settings-title-of = <b>Einstellungen von { $title }</b>
settings-press = Drücken Sie, was Sie ändern wollen.
settings-how = Drücken Sie, was Sie ändern wollen. Sie können es auch schreiben: <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (Ruhezeit), <code>/settings Rome</code>.
settings-when = Wann: { $when }
settings-zone = Zeitzone: { $zone } (jetzt { $time })
settings-quiet = Ruhezeit: { $hours }
settings-quiet-none = keine
settings-stories = Geschichten im Überblick: { $count }
settings-quotes-long = Zitate: alle, ganz
settings-quotes-short = Zitate: das erste, kurz
settings-previews-on = Bilder: an
settings-previews-off = Bilder: aus
settings-language = Sprache: { $language }
settings-signature = Unterschrift: { $text }
settings-signature-none = keine
settings-hours =
    <b>Wann soll der Überblick kommen?</b>
    Jetzt: { $when }
settings-zone-choose =
    <b>Welche Zeitzone?</b>
    Jetzt: { $zone }, dort ist es { $time }.
    Sie können mir auch Ihren Standort schicken.
settings-zone-unknown = Zu „{ $words }“ kenne ich keine Zeitzone. Schreiben Sie eine große Stadt in der Nähe auf Englisch, etwa <code>Rome</code>, oder schicken Sie mir Ihren Standort.
settings-quiet-choose =
    <b>Wann soll ich still sein?</b>
    Jetzt: { $hours }. Was in diese Zeit fällt, kommt an ihrem Ende.
settings-stories-choose = <b>Wie viele Geschichten in einem Überblick?</b>
settings-language-choose = <b>Welche Sprache soll ich sprechen?</b>
settings-signature-choose =
    <b>Die letzte Zeile jedes Überblicks</b>
    Jetzt: { $text }
settings-ask-hours = Schreiben Sie die Uhrzeiten, zum Beispiel: 7:30 19:00
settings-ask-zone = Schreiben Sie Ihre Stadt, zum Beispiel: Rome
settings-ask-quiet = Schreiben Sie die Ruhezeit, zum Beispiel: 22:00-07:00
settings-ask-signature = Schreiben Sie die Zeile, die unter jedem Überblick stehen soll.
settings-not-understood = Das habe ich nicht verstanden.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>Noch ist kein Kanal verbunden.</b>
        [one] <b>{ $count } Kanal</b>
       *[other] <b>{ $count } Kanäle</b>
    }
channels-how = Um einen Kanal zu verbinden, machen Sie mich dort zum Administrator, der schreiben darf.
channel-name = { $title }
channel-none = Dorthin geht noch kein Überblick. Wählen Sie:
channel-some = Bekommt: <b>{ $what }</b>
channel-closed = Dort kann ich jetzt nicht schreiben: Ich muss Administrator sein und schreiben dürfen.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } Feed
       *[other] { $count } Feeds
    }</b>{ $failing ->
        [0] {""}
       *[other] , { $failing } gestört
    }
feeds-empty = Es gibt noch keine Feeds. <code>/addfeed Adresse Thema</code> fügt einen hinzu.
feed-from-file = aus der Feed-Datei
feed-no-topics = kein Thema
feed-read = gelesen { $age }
feed-waiting = noch nicht gelesen
feed-paused = angehalten
feed-gone = für immer weg: So sagt es der Server
feed-failing =
    { $count ->
        [one] { $count } Mal gescheitert, seit { $since }
       *[other] { $count } Mal nacheinander gescheitert, seit { $since }
    }
addfeed-usage =
    Schreiben Sie die Adresse eines Feeds oder einer Website, dann gern Themen:
    <code>/addfeed example.org/rss world</code>
addfeed-looking = Ich sehe mir { $address } an …
addfeed-none =
    Kein Feed gefunden unter { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] Die Seite bietet { $count } Feed an. Behalten?
       *[other] Die Seite bietet { $count } Feeds an. Welchen?
    }
addfeed-done = <b>{ $title }</b> ist aufgenommen ({ $topics }) und wird gelesen.
addfeed-known = <b>{ $title }</b> ist schon bekannt ({ $topics }).
addfeed-preview = <b>{ $title }</b> ({ $topics }) brächte zum Beispiel:
addfeed-nothing-yet = <b>{ $title }</b> ({ $topics }) hat im Moment nichts zu bringen.
addfeed-no-preview = <b>{ $title }</b> ist gerade nicht lesbar: { $reason }
addfeed-ask = Diesen Feed aufnehmen?
addfeed-dropped = Nicht aufgenommen.
removefeed-which = Welcher Feed soll gehen?
removefeed-sure = <b>{ $title }</b> entfernen? Die Geschichten bleiben.
removefeed-done = <b>{ $title }</b> ist entfernt.
removefeed-from-file = <b>{ $title }</b> steht in der Feed-Datei und käme wieder, darum habe ich den Feed angehalten. Löschen Sie ihn dort, um ihn loszuwerden.
removefeed-unknown = Kein Feed passt zu „{ $words }“. /feeds zeigt alle.

# ---- topics (admins)
topics-edit-title = <b>Themen</b> und die Wörter, die ihre Meldungen finden
topics-edit-none = Eigene gibt es noch keine.
topics-edit-file = Aus der Feed-Datei, dort werden sie geändert: { $names }
topics-edit-many = Mehr Themen behalte ich nicht. Entfernen Sie zuerst eines.
topic-no-words = nur über seine Feeds
topic-edit-ask =
    Schreiben Sie den Titel, einen Doppelpunkt und Wörter oder Wendungen, die eine Meldung zum Thema bringen:
    <code>Hafen: Fähre, Leuchtturm, Hafenamt</code>
topic-of-file = <b>{ $title }</b> steht in der Feed-Datei. Ändern Sie es dort.
retopic-ask = Schreiben Sie die Themen von <b>{ $title }</b>, oder einen Strich für keine.

# ---- the note to admins when feeds stay away
health-failing = <b>Diese Feeds bringen seit drei Tagen nichts:</b>
health-recovered = <b>Diese Feeds werden wieder gelesen:</b>
health-how = /feeds zeigt, was sich tun lässt.

# ---- the note to admins when a chat takes no messages
closed-note = Ich kann nicht mehr in <b>{ $title }</b> schreiben.
closed-why = Telegram sagt: { $reason }
closed-how = Die Einstellungen bleiben. Lass mich dort hinein und erlaube mir zu schreiben; dann mache ich weiter.

# ---- the bot itself (admins)
status-title = <b>Zustand</b>
status-feeds = Feeds: { $active } aktiv, { $failing } gestört, { $paused } angehalten
status-stories = Geschichten: { $stories }; Einträge in der Schlange: { $waiting }
status-chats = Chats: { $active } aktiv, { $closed } geschlossen
status-deliveries = Nachrichten: { $sent } gesendet, { $waiting } in der Schlange, { $failed } gescheitert, { $doubt } vielleicht doppelt
status-errors = Letzte Störungen:
status-no-errors = Keine Störungen.
broadcast-usage =
    Schreiben Sie, was alle lesen sollen:
    <code>/broadcast Ich bin eine Stunde weg.</code>
broadcast-preview =
    { $count ->
        [one] Das geht an { $count } Chat:
       *[other] Das geht an { $count } Chats:
    }
broadcast-done =
    { $count ->
        [one] Unterwegs an { $count } Chat.
       *[other] Unterwegs an { $count } Chats.
    }
broadcast-cancelled = Nichts wurde gesendet.
opml-caption = Schicken Sie mir so eine Datei, um ihre Feeds aufzunehmen.
opml-imported = Aufgenommen: { $added }. Schon bekannt: { $known }.
opml-bad = Diese OPML-Datei kann ich nicht lesen: { $reason }
opml-too-big = Die Datei ist zu groß: höchstens ein Megabyte.

# ---- buttons
button-send = Senden
button-cancel = Abbrechen
button-subscribe-all = Alles abonnieren
button-everything = Alles
button-more = Mehr ›
button-back = ‹ Zurück
button-pause = Anhalten
button-resume = Fortsetzen
button-check-now = Jetzt lesen
button-remove = Entfernen…
button-remove-yes = Ja, entfernen
button-keep = Nein, behalten
button-keep-feed = Aufnehmen
button-all-feeds = Alle Feeds

button-edit-topics = Themen bearbeiten…
button-new-topic = Neues Thema…
button-change = Ändern…
button-feed-topics = Themen…
button-topics = Themen
button-settings = Einstellungen
button-undo = Rückgängig
button-tune = Anpassen…
button-more-stories = Mehr ({ $count })
button-why = Warum sehe ich das?
button-mute-outlet = Medium stumm: { $name }
button-mute-topic = Thema stumm: { $name }
button-mute-speaker = Person stumm: { $name }
button-mute-story = Diese Geschichte stumm
button-follow-speaker = Nur was { $words } sagt
button-follow-words = Alle Geschichten mit „{ $words }“
button-at-hours = Zu festen Zeiten
button-instant = Sofort
button-type-hours = Schreiben…
button-type-city = Stadt schreiben…
button-type-text = Schreiben…
button-quiet-off = Keine
button-none = Keine

# ---- over the chat, for a moment
toast-added = Dazu: { $name }
toast-ended = Beendet: { $name }
toast-unmuted = Wieder zu hören: { $name }
toast-saved = Gespeichert
toast-one-hour = Eine Uhrzeit muss bleiben. /unsubscribe beendet den Überblick.
toast-many-hours = Mehr als zwölf Uhrzeiten am Tag gehen nicht.
toast-not-allowed = Das dürfen nur Administratoren.
toast-old-button = Dieser Knopf ist zu alt. Bitte schreiben Sie den Befehl noch einmal.
toast-feed-paused = Angehalten
toast-feed-resumed = Wird wieder gelesen
toast-feed-checking = Wird jetzt gelesen

# ---- the menu
command-start = was ich tue
command-latest = die neuesten Geschichten, etwa /latest 3
command-subscribe = Überblick bekommen: alles oder Themen
command-unsubscribe = Überblick oder ein Thema beenden
command-topics = Themen zur Wahl
command-topic = Geschichten zu einem Thema oder Wörtern
command-more = mehr, was Sie noch nicht gesehen haben
command-subscriptions = was Sie bekommen, und es beenden
command-follow = Wörtern, einer Person, einem Feed folgen
command-who = was jemand zuletzt gesagt hat
command-search = alle Geschichten durchsuchen
command-why = warum eine Geschichte hier steht
command-mute = weniger von etwas hören
command-unmute = wieder davon hören
command-settings = Zeiten, Zeitzone, Sprache und mehr
command-help = was ich verstehe
command-feeds = alle Feeds und wie es ihnen geht
command-addfeed = Feed aufnehmen: Adresse, Themen
command-opml = Feeds als OPML-Datei
command-status = wie alles läuft
command-broadcast = an alle schreiben
command-channels = Kanäle und was sie bekommen
command-removefeed = Feed entfernen
bot-description = Nachrichten im Überblick mit den Worten, die wirklich gefallen sind: jede Geschichte einmal, Zitate wörtlich, Sprecher mit vollem Namen.
bot-short-description = Die Nachrichten, einmal, in den Worten der Leute.
