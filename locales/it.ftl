### Testi del bot. Le stesse chiavi e variabili di en.ftl; un test lo controlla.

# ---- digests
digest-title-latest = Le ultime notizie
digest-title-scheduled = Il tuo riepilogo
digest-title-welcome = Ti diamo il benvenuto! Le ultime notizie
digest-update = Novità:
digest-also-at = anche su { $outlets }
digest-more =
    { $count ->
        [one] { $count } altra notizia: /more
       *[other] { $count } altre notizie: /more
    }

# ---- first words
start =
    <b>Ciao! Sono Pullquote.</b>
    Leggo le notizie e ti porto ogni storia una volta sola, con le parole davvero pronunciate.

    /subscribe — un riepilogo { $when }
    /latest — che cosa c'è di nuovo adesso
    /topics — che cosa puoi scegliere
    /help — tutto il resto
help-title = <b>Che cosa capisco</b>
help-admin-title = <b>Per gli amministratori del bot</b>
help-private = Puoi anche aggiungermi a un gruppo: lì decidono i suoi amministratori che cosa mando.
help-group = Solo gli amministratori di questo gruppo possono cambiare quello che mando qui.
hint-help = /help mostra che cosa capisco.
hint-command = Non conosco /{ $name }.
hint-words =
    Capisco solo i comandi. Per cercare «{ $words }» nelle notizie, scrivi
    <code>/topic { $words }</code>
    /help mostra il resto.
greet-group =
    Ciao! Porto riepiloghi di notizie, ogni storia una volta, con quello che è stato davvero detto.
    Un amministratore può scegliere con /subscribe o /topics. Tutti possono chiedere /latest.
channel-linked =
    <b>{ $title }</b> è collegato: ora posso pubblicare lì.

# ---- what goes wrong
error = Scusa, qualcosa è andato storto da parte mia. Riprova. (Codice { $code })
error-plain = Scusa, qualcosa è andato storto. Riprova. (Codice { $code })
slow-down = È tanto in una volta. Aspetta qualche secondo.
only-group-admins = Solo gli amministratori di questo gruppo possono cambiarlo.

# ---- schedules
schedule-daily = ogni giorno alle { $times } ({ $zone })
schedule-days = { $days } alle { $times } ({ $zone })
schedule-instant = appena ci sono notizie (almeno { $pause } di pausa)

# ---- subscriptions
wish-everything = tutto
wish-words = «{ $words }»
wish-speaker = quello che dice { $name }
wish-feed-gone = un feed che non c'è più
wishes-none = Qui non ricevi ancora niente. Scegli qui sotto:
wishes-some = Ricevi: <b>{ $what }</b>
wishes-when = Quando: { $when }
subscribe-done = Fatto. Il primo riepilogo arriva appena c'è qualcosa da raccontare.
unsubscribe-all-done = Fatto: niente più riepiloghi qui. Le impostazioni restano; /subscribe li riporta.
unsubscribe-had-none = Non c'è niente da terminare: qui non ricevi niente. /subscribe per cominciare.
unsubscribe-done = Terminato: <b>{ $what }</b>.
unsubscribe-from-all = Ricevi tutto, quindi non c'è un singolo tema da terminare. Scegli con /topics, o termina tutto con /unsubscribe.
unsubscribe-unknown = Non hai un abbonamento a «{ $word }». Ricevi: { $what }.

# ---- topics and stories
topics-title = <b>Temi</b>
topics-empty = Non ci sono ancora temi: /subscribe porta tutto, /latest mostra le novità.
topic-usage =
    Scrivi un tema o qualche parola dopo il comando:
    <code>/topic prezzo del grano</code>
    /topics mostra i temi.
topic-empty = Ancora niente su <b>{ $title }</b>.
topic-unknown = Non ho il tema «{ $word }».
topic-did-you-mean = Forse intendevi:
topic-see-list = /topics mostra i temi.
stories-found = Trovato per «{ $words }»
stories-said = Che cosa ha detto { $name }
stories-none = Niente trovato per «{ $words }».
stories-end = È tutto.
latest-empty = Ancora niente: sto leggendo i feed. Riprova tra un minuto.
latest-usage = /latest accetta un numero da 1 a 10: <code>/latest 3</code>

more-title = Altro per te
more-none = Per ora è tutto: hai già visto tutto.
search-usage =
    Scrivi qualche parola dopo il comando:
    <code>/search prezzo del grano</code>
who-usage =
    Scrivi un nome dopo il comando:
    <code>/who Maren Tolk</code>
who-none = Non ho citazioni di «{ $name }». Prova il cognome, o /search.

# ---- following and muting
subscriptions-title = <b>Ricevi</b>
subscriptions-empty = Qui non ricevi ancora niente. Scegli dei temi, o segui parole, una persona o un feed con /follow.
follow-usage =
    Scrivi che cosa seguire: parole, una persona o un feed.
    <code>/follow prezzo del grano</code>
    <code>/follow Maren Tolk</code>
    Devono esserci tutte le parole; «-parola» non deve, e "due parole" stanno insieme.
follow-done = Ora segui: <b>{ $what }</b>.
follow-too-many = Sono troppi. Prima terminane qualcuno: /subscriptions, /unmute
mutes-title = <b>Silenziato qui</b>
mutes-empty = Qui non c'è niente di silenziato.
mute-usage =
    Per silenziare parole, una testata, un tema o una persona, scrivili dopo il comando:
    <code>/mute calcio</code>
mute-done = Silenziato: <b>{ $what }</b>.
mute-story = «{ $headline }»
mute-story-gone = una storia che non c'è più
unmute-done = Di nuovo visibile: <b>{ $what }</b>.
unmute-unknown = «{ $words }» non è silenziato.

# ---- one story
story-choose = Di quale storia si tratta?
story-menu = <b>{ $headline }</b>
why = Vedi «{ $headline }» perché ricevi: <b>{ $what }</b>.
why-usage =
    Di recente non ho mostrato niente qui. /latest porta storie; le parole dopo il comando ne trovano una:
    <code>/why sciopero porto</code>
why-none = Vedi «{ $headline }» perché l'hai chiesta; nessun tuo abbonamento ora corrisponde.
why-rank = È la numero { $place } delle { $count } notizie dell’ultimo giorno. Quanto aggiunge ogni testata (una voce vale 1, la metà dopo dodici ore): { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (ripresa)
why-rank-below = Le notizie che la precedono la fanno scendere: { $outlets } della sua testata, { $topics } del suo tema.

# ---- settings
settings-title = <b>Impostazioni</b>
settings-title-of = <b>Impostazioni di { $title }</b>
settings-press = Premi ciò che vuoi cambiare.
settings-how = Premi quello che vuoi cambiare. Puoi anche scriverlo: <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (ore di silenzio), <code>/settings Rome</code>.
settings-when = Quando: { $when }
settings-zone = Fuso orario: { $zone } (ora { $time })
settings-quiet = Ore di silenzio: { $hours }
settings-quiet-none = nessuna
settings-stories = Storie per riepilogo: { $count }
settings-quotes-long = Citazioni: tutte, intere
settings-quotes-short = Citazioni: la prima, breve
settings-previews-on = Immagini: sì
settings-previews-off = Immagini: no
settings-language = Lingua: { $language }
settings-signature = Firma: { $text }
settings-signature-none = nessuna
settings-hours =
    <b>Quando devono arrivare i riepiloghi?</b>
    Ora: { $when }
settings-zone-choose =
    <b>Quale fuso orario?</b>
    Ora: { $zone }, dove sono le { $time }.
    Puoi anche mandarmi la tua posizione.
settings-zone-unknown = Non conosco un fuso orario per «{ $words }». Scrivi in inglese una grande città vicina, come <code>Rome</code>, o mandami la tua posizione.
settings-quiet-choose =
    <b>Quando devo tacere?</b>
    Ora: { $hours }. Un riepilogo di quelle ore arriva alla fine.
settings-stories-choose = <b>Quante storie per riepilogo?</b>
settings-language-choose = <b>Che lingua devo parlare?</b>
settings-signature-choose =
    <b>L'ultima riga di ogni riepilogo</b>
    Ora: { $text }
settings-ask-hours = Scrivi gli orari, per esempio: 7:30 19:00
settings-ask-zone = Scrivi la tua città, per esempio: Rome
settings-ask-quiet = Scrivi le ore di silenzio, per esempio: 22:00-07:00
settings-ask-signature = Scrivi la riga che deve chiudere ogni riepilogo.
settings-not-understood = Non ho capito.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>Nessun canale è ancora collegato.</b>
        [one] <b>{ $count } canale</b>
       *[other] <b>{ $count } canali</b>
    }
channels-how = Per collegare un canale, aggiungimi come amministratore che può pubblicare.
channel-name = { $title }
channel-none = Lì non va ancora nessun riepilogo. Scegli:
channel-some = Riceve: <b>{ $what }</b>
channel-closed = Ora non posso pubblicare lì: devo essere amministratore e poter pubblicare.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } feed
       *[other] { $count } feed
    }</b>{ $failing ->
        [0] {""}
       *[other] , { $failing } con errori
    }
feeds-empty = Non ci sono ancora feed. <code>/addfeed indirizzo tema</code> ne aggiunge uno.
feed-from-file = dal file dei feed
feed-no-topics = nessun tema
feed-read = letto { $age }
feed-waiting = non ancora letto
feed-paused = in pausa
feed-gone = scomparso: lo dice il suo server
feed-failing =
    { $count ->
        [one] { $count } errore, da { $since }
       *[other] { $count } errori di fila, da { $since }
    }
addfeed-usage =
    Scrivi l'indirizzo di un feed o di un sito, poi i temi se vuoi:
    <code>/addfeed example.org/rss world</code>
addfeed-looking = Guardo { $address } …
addfeed-none =
    Nessun feed trovato su { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] La pagina offre { $count } feed. Tenerlo?
       *[other] La pagina offre { $count } feed. Quale?
    }
addfeed-done = <b>{ $title }</b> è aggiunto ({ $topics }) e in lettura.
addfeed-known = <b>{ $title }</b> è già noto ({ $topics }).
addfeed-preview = <b>{ $title }</b> ({ $topics }) pubblicherebbe, per esempio:
addfeed-nothing-yet = <b>{ $title }</b> ({ $topics }) al momento non ha niente da pubblicare.
addfeed-no-preview = <b>{ $title }</b> ora non si può leggere: { $reason }
addfeed-ask = Aggiungere questo feed?
addfeed-dropped = Non aggiunto.
removefeed-which = Quale feed togliere?
removefeed-sure = Togliere <b>{ $title }</b>? Le sue storie restano.
removefeed-done = <b>{ $title }</b> è tolto.
removefeed-from-file = <b>{ $title }</b> è nel file dei feed e tornerebbe, quindi l'ho messo in pausa. Cancellalo lì per toglierlo del tutto.
removefeed-unknown = Nessun feed corrisponde a «{ $words }». /feeds li mostra.

# ---- topics (admins)
topics-edit-title = <b>Temi</b> e le parole che trovano le loro notizie
topics-edit-none = Di tuoi non ce ne sono ancora.
topics-edit-file = Dal file dei feed, dove si cambiano: { $names }
topics-edit-many = Non conservo altri temi. Prima togline uno.
topic-no-words = solo dai suoi feed
topic-edit-ask =
    Scrivi il titolo, due punti e parole o frasi che portano una notizia a questo tema:
    <code>Porto: traghetto, faro, molo nord</code>
topic-of-file = <b>{ $title }</b> è nel file dei feed. Cambialo lì.
retopic-ask = Scrivi i temi di <b>{ $title }</b>, o un trattino per nessuno.

# ---- the note to admins when feeds stay away
health-failing = <b>Questi feed non portano nulla da tre giorni:</b>
health-recovered = <b>Questi feed sono di nuovo letti:</b>
health-how = /feeds mostra che cosa si può fare.

# ---- the note to admins when a chat takes no messages
closed-note = Non posso più scrivere in <b>{ $title }</b>.
closed-why = Telegram dice: { $reason }
closed-how = Le impostazioni restano. Fammi entrare e pubblicare lì; riprenderò subito.

# ---- the bot itself (admins)
status-title = <b>Stato</b>
status-feeds = Feed: { $active } attivi, { $failing } con errori, { $paused } in pausa
status-stories = Storie: { $stories }; articoli in attesa: { $waiting }
status-chats = Chat: { $active } aperte, { $closed } chiuse
status-deliveries = Messaggi: { $sent } inviati, { $waiting } in attesa, { $failed } falliti, { $doubt } forse doppi
status-errors = Ultimi problemi:
status-no-errors = Nessun problema.
broadcast-usage =
    Scrivi quello che tutti devono leggere:
    <code>/broadcast Torno tra un'ora.</code>
broadcast-preview =
    { $count ->
        [one] Questo va a { $count } chat:
       *[other] Questo va a { $count } chat:
    }
broadcast-done =
    { $count ->
        [one] In viaggio verso { $count } chat.
       *[other] In viaggio verso { $count } chat.
    }
broadcast-cancelled = Non è stato inviato niente.
opml-caption = Mandami un file così per aggiungere i suoi feed.
opml-imported = Aggiunti: { $added }. Già noti: { $known }.
opml-bad = Non riesco a leggere quel file OPML: { $reason }
opml-too-big = Quel file è troppo grande: un megabyte al massimo.

# ---- buttons
button-send = Invia
button-cancel = Annulla
button-subscribe-all = Abbonati a tutto
button-everything = Tutto
button-more = Altro ›
button-back = ‹ Indietro
button-pause = Pausa
button-resume = Riprendi
button-check-now = Leggi ora
button-remove = Togli…
button-remove-yes = Sì, togli
button-keep = No, tienilo
button-keep-feed = Aggiungi
button-all-feeds = Tutti i feed

button-edit-topics = Modifica temi…
button-new-topic = Nuovo tema…
button-change = Modifica…
button-feed-topics = Temi…
button-topics = Temi
button-settings = Impostazioni
button-undo = Annulla
button-tune = Regola…
button-more-stories = Altro ({ $count })
button-why = Perché lo vedo?
button-mute-outlet = Silenzia testata: { $name }
button-mute-topic = Silenzia tema: { $name }
button-mute-speaker = Silenzia persona: { $name }
button-mute-story = Silenzia questa storia
button-follow-speaker = Solo quello che dice { $words }
button-follow-words = Tutte le storie con «{ $words }»
button-at-hours = A ore fisse
button-instant = Subito
button-type-hours = Scrivi…
button-type-city = Scrivi una città…
button-type-text = Scrivi…
button-quiet-off = Nessuna
button-none = Nessuna

# ---- over the chat, for a moment
toast-added = Aggiunto: { $name }
toast-ended = Terminato: { $name }
toast-unmuted = Di nuovo visibile: { $name }
toast-saved = Salvato
toast-one-hour = Un orario deve restare. /unsubscribe termina i riepiloghi.
toast-many-hours = Dodici orari al giorno al massimo.
toast-not-allowed = Solo gli amministratori possono farlo.
toast-old-button = Questo pulsante è troppo vecchio. Riscrivi il comando.
toast-feed-paused = In pausa
toast-feed-resumed = Di nuovo in lettura
toast-feed-checking = Lettura in corso

# ---- the menu
command-start = che cosa faccio
command-latest = le storie più recenti, es. /latest 3
command-subscribe = ricevere riepiloghi: tutto o temi
command-unsubscribe = terminare i riepiloghi o un tema
command-topics = temi tra cui scegliere
command-topic = storie su un tema o con parole
command-more = altre storie che non hai visto
command-subscriptions = che cosa ricevi
command-follow = seguire parole, una persona, un feed
command-who = che cosa ha detto qualcuno di recente
command-search = cercare in tutte le storie
command-why = perché una storia è qui
command-mute = silenziare qualcosa
command-unmute = sentirne di nuovo parlare
command-settings = orari, fuso, lingua e altro
command-help = che cosa capisco
command-feeds = tutti i feed e come stanno
command-addfeed = aggiungere un feed: indirizzo, temi
command-opml = i feed in un file OPML
command-status = come va tutto
command-broadcast = scrivere a tutti
command-channels = canali e che cosa ricevono
command-removefeed = togliere un feed
bot-description = Riepiloghi di notizie con le parole davvero pronunciate: ogni storia una volta, citazioni alla lettera, nomi completi.
bot-short-description = Le notizie, una volta, con le parole della gente.
