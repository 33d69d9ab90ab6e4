### Textes du bot. Mêmes clés et mêmes variables que dans en.ftl ; un test y veille.

# ---- digests
digest-title-latest = Les dernières nouvelles
digest-title-scheduled = Votre résumé
digest-title-welcome = Bienvenue ! Les dernières nouvelles
digest-update = Du nouveau :
digest-also-at = aussi chez { $outlets }
digest-more =
    { $count ->
        [one] { $count } autre sujet : /more
       *[other] { $count } autres sujets : /more
    }

# ---- first words
start =
    <b>Bonjour ! Je suis Pullquote.</b>
    Je lis l'actualité et je vous apporte chaque sujet une seule fois, avec les mots vraiment prononcés.

    /subscribe — un résumé { $when }
    /latest — ce qui est nouveau maintenant
    /topics — ce que vous pouvez choisir
    /help — tout le reste
help-title = <b>Ce que je comprends</b>
help-admin-title = <b>Pour les administrateurs du bot</b>
help-private = Vous pouvez aussi m'ajouter à un groupe : ses administrateurs y décident de ce que j'envoie.
help-group = Seuls les administrateurs de ce groupe peuvent changer ce que j'envoie ici.
hint-help = /help montre ce que je comprends.
hint-command = Je ne connais pas /{ $name }.
hint-words =
    Je ne comprends que les commandes. Pour chercher « { $words } » dans l'actualité, écrivez
    <code>/topic { $words }</code>
    /help montre le reste.
greet-group =
    Bonjour ! J'apporte des résumés de l'actualité, chaque sujet une fois, avec ce qui a vraiment été dit.
    Un administrateur peut choisir avec /subscribe ou /topics. Tout le monde peut demander /latest.
channel-linked =
    <b>{ $title }</b> est relié : je peux y publier maintenant.

# ---- what goes wrong
error = Désolé, quelque chose s'est mal passé chez moi. Réessayez, s'il vous plaît. (Code { $code })
error-plain = Désolé, quelque chose s'est mal passé. Réessayez. (Code { $code })
slow-down = C'est beaucoup à la fois. Attendez quelques secondes.
only-group-admins = Seuls les administrateurs de ce groupe peuvent changer cela.

# ---- schedules
schedule-daily = chaque jour à { $times } ({ $zone })
schedule-days = { $days } à { $times } ({ $zone })
schedule-instant = dès qu'il y a du nouveau (au moins { $pause } d'écart)

# ---- subscriptions
wish-everything = tout
wish-words = « { $words } »
wish-speaker = ce que dit { $name }
wish-feed-gone = un flux disparu
wishes-none = Vous ne recevez encore rien ici. Choisissez ci-dessous :
wishes-some = Vous recevez : <b>{ $what }</b>
wishes-when = Quand : { $when }
subscribe-done = C'est fait. Le premier résumé arrive dès qu'il y a quelque chose à raconter.
unsubscribe-all-done = C'est fait : plus de résumés ici. Vos réglages sont gardés ; /subscribe les fait revenir.
unsubscribe-had-none = Il n'y a rien à arrêter : vous ne recevez rien ici. /subscribe pour commencer.
unsubscribe-done = Arrêté : <b>{ $what }</b>.
unsubscribe-from-all = Vous recevez tout, il n'y a donc pas de thème seul à arrêter. Choisissez avec /topics, ou arrêtez tout avec /unsubscribe.
unsubscribe-unknown = Vous n'êtes pas abonné à « { $word } ». Vous recevez : { $what }.

# ---- topics and stories
topics-title = <b>Thèmes</b>
topics-empty = Il n'y a pas encore de thèmes : /subscribe apporte tout, /latest montre les nouveautés.
topic-usage =
    Écrivez un thème ou des mots après la commande :
    <code>/topic prix du blé</code>
    /topics montre les thèmes.
topic-empty = Rien encore sur <b>{ $title }</b>.
topic-unknown = Je n'ai pas de thème « { $word } ».
topic-did-you-mean = Vouliez-vous dire :
topic-see-list = /topics montre les thèmes.
stories-found = Trouvé pour « { $words } »
stories-said = Ce qu'a dit { $name }
stories-none = Rien trouvé pour « { $words } ».
stories-end = C'est tout.
latest-empty = Rien encore : les flux sont en cours de lecture. Réessayez dans une minute.
latest-usage = /latest prend un nombre de 1 à 10 : <code>/latest 3</code>

more-title = Encore pour vous
more-none = C'est tout pour l'instant : vous avez tout vu.
search-usage =
    Écrivez des mots après la commande :
    <code>/search prix du blé</code>
who-usage =
    Écrivez un nom après la commande :
    <code>/who Maren Tolk</code>
who-none = Je n'ai pas de citation de « { $name } ». Essayez le nom de famille, ou /search.

# ---- following and muting
subscriptions-title = <b>Vous recevez</b>
subscriptions-empty = Vous ne recevez encore rien ici. Choisissez des thèmes, ou suivez des mots, une personne ou un flux avec /follow.
follow-usage =
    Écrivez ce que vous voulez suivre : des mots, une personne ou un flux.
    <code>/follow prix du blé</code>
    <code>/follow Maren Tolk</code>
    Tous les mots doivent y être ; « -mot » ne doit pas, et "deux mots" restent ensemble.
follow-done = Vous suivez maintenant : <b>{ $what }</b>.
follow-too-many = C'est trop. Arrêtez-en d'abord : /subscriptions, /unmute
mutes-title = <b>Masqué ici</b>
mutes-empty = Rien n'est masqué ici.
mute-usage =
    Pour masquer des mots, un média, un thème ou une personne, écrivez-les après la commande :
    <code>/mute football</code>
mute-done = Masqué : <b>{ $what }</b>.
mute-story = « { $headline } »
mute-story-gone = un sujet disparu
unmute-done = De nouveau visible : <b>{ $what }</b>.
unmute-unknown = « { $words } » n'est pas masqué.

# ---- one story
story-choose = De quel sujet s'agit-il ?
story-menu = <b>{ $headline }</b>
why = Vous voyez « { $headline } » parce que vous recevez : <b>{ $what }</b>.
why-usage =
    Je n'ai rien montré ici ces derniers jours. /latest apporte des sujets ; des mots après la commande en trouvent un :
    <code>/why grève port</code>
why-none = Vous voyez « { $headline } » parce que vous l'avez demandé ; aucun de vos abonnements n'y correspond maintenant.
why-rank = C’est le numéro { $place } des { $count } sujets du dernier jour. Ce que chaque média apporte (une voix compte 1, la moitié après douze heures) : { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (reprise)
why-rank-below = Des sujets placés avant le font descendre : { $outlets } de son média, { $topics } de son thème.

# ---- settings
settings-title = <b>Réglages</b>
settings-title-of = <b>Réglages de { $title }</b>
settings-press = Appuyez sur ce que vous voulez changer.
settings-how = Touchez ce que vous voulez changer. Vous pouvez aussi l'écrire : <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (heures calmes), <code>/settings Rome</code>.
settings-when = Quand : { $when }
settings-zone = Fuseau horaire : { $zone } (il est { $time })
settings-quiet = Heures calmes : { $hours }
settings-quiet-none = aucune
settings-stories = Sujets par résumé : { $count }
settings-quotes-long = Citations : toutes, entières
settings-quotes-short = Citations : la première, courte
settings-previews-on = Images : oui
settings-previews-off = Images : non
settings-language = Langue : { $language }
settings-signature = Signature : { $text }
settings-signature-none = aucune
settings-hours =
    <b>Quand envoyer les résumés ?</b>
    Maintenant : { $when }
settings-zone-choose =
    <b>Quel fuseau horaire ?</b>
    Maintenant : { $zone }, où il est { $time }.
    Vous pouvez aussi m'envoyer votre position.
settings-zone-unknown = Je ne connais pas de fuseau horaire pour « { $words } ». Écrivez une grande ville proche en anglais, comme <code>Rome</code>, ou envoyez-moi votre position.
settings-quiet-choose =
    <b>Quand rester silencieux ?</b>
    Maintenant : { $hours }. Un résumé de ces heures arrive à leur fin.
settings-stories-choose = <b>Combien de sujets par résumé ?</b>
settings-language-choose = <b>Quelle langue dois-je parler ?</b>
settings-signature-choose =
    <b>La dernière ligne de chaque résumé</b>
    Maintenant : { $text }
settings-ask-hours = Écrivez les heures, par exemple : 7:30 19:00
settings-ask-zone = Écrivez votre ville, par exemple : Rome
settings-ask-quiet = Écrivez les heures calmes, par exemple : 22:00-07:00
settings-ask-signature = Écrivez la ligne qui doit terminer chaque résumé.
settings-not-understood = Je n'ai pas compris.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>Aucun canal n'est encore relié.</b>
        [one] <b>{ $count } canal</b>
       *[other] <b>{ $count } canaux</b>
    }
channels-how = Pour relier un canal, ajoutez-moi comme administrateur qui peut publier.
channel-name = { $title }
channel-none = Aucun résumé n'y va encore. Choisissez :
channel-some = Reçoit : <b>{ $what }</b>
channel-closed = Je ne peux pas y publier maintenant : je dois être administrateur et pouvoir publier.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } flux
       *[other] { $count } flux
    }</b>{ $failing ->
        [0] {""}
       *[other] , { $failing } en panne
    }
feeds-empty = Il n'y a pas encore de flux. <code>/addfeed adresse thème</code> en ajoute un.
feed-from-file = du fichier des flux
feed-no-topics = sans thème
feed-read = lu { $age }
feed-waiting = pas encore lu
feed-paused = en pause
feed-gone = disparu pour de bon : son serveur le dit
feed-failing =
    { $count ->
        [one] { $count } échec, depuis { $since }
       *[other] { $count } échecs de suite, depuis { $since }
    }
addfeed-usage =
    Écrivez l'adresse d'un flux ou d'un site, puis des thèmes si vous voulez :
    <code>/addfeed example.org/rss world</code>
addfeed-looking = Je regarde { $address } …
addfeed-none =
    Aucun flux trouvé à { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] La page offre { $count } flux. Le garder ?
       *[other] La page offre { $count } flux. Lequel ?
    }
addfeed-done = <b>{ $title }</b> est gardé ({ $topics }) et en cours de lecture.
addfeed-known = <b>{ $title }</b> est déjà connu ({ $topics }).
addfeed-preview = <b>{ $title }</b> ({ $topics }) publierait, par exemple :
addfeed-nothing-yet = <b>{ $title }</b> ({ $topics }) n'a rien à publier pour l'instant.
addfeed-no-preview = <b>{ $title }</b> est illisible pour l'instant : { $reason }
addfeed-ask = Garder ce flux ?
addfeed-dropped = Pas gardé.
removefeed-which = Quel flux retirer ?
removefeed-sure = Retirer <b>{ $title }</b> ? Ses sujets restent.
removefeed-done = <b>{ $title }</b> est retiré.
removefeed-from-file = <b>{ $title }</b> est dans le fichier des flux et reviendrait, je l'ai donc mis en pause. Effacez-le là pour vous en défaire.
removefeed-unknown = Aucun flux ne correspond à « { $words } ». /feeds les montre tous.

# ---- topics (admins)
topics-edit-title = <b>Thèmes</b>, et les mots qui trouvent leurs articles
topics-edit-none = Il n'y en a pas encore qui soient à vous.
topics-edit-file = Du fichier des flux, où on les change : { $names }
topics-edit-many = Je ne garde pas plus de thèmes. Retirez-en un d'abord.
topic-no-words = par ses flux seulement
topic-edit-ask =
    Écrivez son titre, deux-points, puis des mots ou expressions qui rangent un article sous ce thème :
    <code>Port: ferry, phare, quai nord</code>
topic-of-file = <b>{ $title }</b> est dans le fichier des flux. Changez-le là.
retopic-ask = Écrivez les thèmes de <b>{ $title }</b>, ou un tiret pour aucun.

# ---- the note to admins when feeds stay away
health-failing = <b>Ces flux n'apportent rien depuis trois jours :</b>
health-recovered = <b>Ces flux sont de nouveau lus :</b>
health-how = /feeds montre ce que vous pouvez faire.

# ---- the note to admins when a chat takes no messages
closed-note = Je ne peux plus écrire dans <b>{ $title }</b>.
closed-why = Telegram dit : { $reason }
closed-how = Les réglages sont conservés. Laissez-moi entrer et publier là-bas ; je reprendrai aussitôt.

# ---- the bot itself (admins)
status-title = <b>État</b>
status-feeds = Flux : { $active } actifs, { $failing } en panne, { $paused } en pause
status-stories = Sujets : { $stories } ; articles en attente : { $waiting }
status-chats = Discussions : { $active } ouvertes, { $closed } fermées
status-deliveries = Messages : { $sent } envoyés, { $waiting } en attente, { $failed } en échec, { $doubt } peut-être en double
status-errors = Derniers problèmes :
status-no-errors = Aucun problème.
broadcast-usage =
    Écrivez ce que tout le monde doit lire :
    <code>/broadcast Je m'absente une heure.</code>
broadcast-preview =
    { $count ->
        [one] Ceci va à { $count } discussion :
       *[other] Ceci va à { $count } discussions :
    }
broadcast-done =
    { $count ->
        [one] En route vers { $count } discussion.
       *[other] En route vers { $count } discussions.
    }
broadcast-cancelled = Rien n'a été envoyé.
opml-caption = Envoyez-moi un tel fichier pour ajouter ses flux.
opml-imported = Ajoutés : { $added }. Déjà connus : { $known }.
opml-bad = Je ne peux pas lire ce fichier OPML : { $reason }
opml-too-big = Ce fichier est trop gros : un mégaoctet au plus.

# ---- buttons
button-send = Envoyer
button-cancel = Annuler
button-subscribe-all = S'abonner à tout
button-everything = Tout
button-more = Suite ›
button-back = ‹ Retour
button-pause = Pause
button-resume = Reprendre
button-check-now = Lire maintenant
button-remove = Retirer…
button-remove-yes = Oui, retirer
button-keep = Non, garder
button-keep-feed = Garder
button-all-feeds = Tous les flux

button-edit-topics = Modifier les thèmes…
button-new-topic = Nouveau thème…
button-change = Modifier…
button-feed-topics = Thèmes…
button-topics = Thèmes
button-settings = Réglages
button-undo = Annuler
button-tune = Ajuster…
button-more-stories = Encore ({ $count })
button-why = Pourquoi je vois cela ?
button-mute-outlet = Masquer le média : { $name }
button-mute-topic = Masquer le thème : { $name }
button-mute-speaker = Masquer la personne : { $name }
button-mute-story = Masquer ce sujet
button-follow-speaker = Seulement ce que dit { $words }
button-follow-words = Tous les sujets avec « { $words } »
button-at-hours = À heures fixes
button-instant = Au fil de l'eau
button-type-hours = Écrire…
button-type-city = Écrire une ville…
button-type-text = Écrire…
button-quiet-off = Aucune
button-none = Aucune

# ---- over the chat, for a moment
toast-added = Ajouté : { $name }
toast-ended = Arrêté : { $name }
toast-unmuted = De nouveau visible : { $name }
toast-saved = Enregistré
toast-one-hour = Une heure doit rester. /unsubscribe arrête les résumés.
toast-many-hours = Douze heures par jour au plus.
toast-not-allowed = Seuls les administrateurs peuvent faire cela.
toast-old-button = Ce bouton est trop vieux. Réécrivez la commande.
toast-feed-paused = En pause
toast-feed-resumed = De nouveau lu
toast-feed-checking = Lecture en cours

# ---- the menu
command-start = ce que je fais
command-latest = les derniers sujets, p. ex. /latest 3
command-subscribe = recevoir des résumés : tout ou des thèmes
command-unsubscribe = arrêter les résumés ou un thème
command-topics = thèmes au choix
command-topic = sujets sur un thème ou avec des mots
command-more = d'autres sujets pas encore vus
command-subscriptions = ce que vous recevez
command-follow = suivre des mots, une personne, un flux
command-who = ce qu'une personne a dit récemment
command-search = chercher dans tous les sujets
command-why = pourquoi un sujet est là
command-mute = masquer quelque chose
command-unmute = le voir de nouveau
command-settings = heures, fuseau, langue et plus
command-help = ce que je comprends
command-feeds = tous les flux et leur état
command-addfeed = ajouter un flux : adresse, thèmes
command-opml = les flux en fichier OPML
command-status = comment tout va
command-broadcast = écrire à tout le monde
command-channels = canaux et ce qu'ils reçoivent
command-removefeed = retirer un flux
bot-description = Des résumés de l'actualité avec les mots vraiment prononcés : chaque sujet une fois, citations mot à mot, noms complets.
bot-short-description = L'actualité, une fois, dans les mots des gens.
