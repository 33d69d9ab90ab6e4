### Textos del bot. Las mismas claves y variables que en en.ftl; una prueba lo vigila.

# ---- digests
digest-title-latest = Lo último
digest-title-scheduled = Su resumen
digest-title-welcome = ¡Le damos la bienvenida! Lo último
digest-update = Novedad:
digest-also-at = también en { $outlets }
digest-more =
    { $count ->
        [one] { $count } noticia más: /more
       *[other] { $count } noticias más: /more
    }

# ---- first words
start =
    <b>¡Hola! Soy Pullquote.</b>
    Leo las noticias y le traigo cada historia una vez, con las palabras que de verdad se dijeron.

    /subscribe — un resumen { $when }
    /latest — qué hay de nuevo ahora
    /topics — qué puede elegir
    /help — todo lo demás
help-title = <b>Lo que entiendo</b>
help-admin-title = <b>Para administradores del bot</b>
help-private = También puede añadirme a un grupo: allí sus administradores deciden qué envío.
help-group = Solo los administradores de este grupo pueden cambiar lo que envío aquí.
hint-help = /help muestra lo que entiendo.
hint-command = No conozco /{ $name }.
hint-words =
    Solo entiendo comandos. Para buscar «{ $words }» en las noticias, escriba
    <code>/topic { $words }</code>
    /help muestra el resto.
greet-group =
    ¡Hola! Traigo resúmenes de noticias, cada historia una vez, con lo que de verdad se dijo.
    Un administrador puede elegir con /subscribe o /topics. Cualquiera puede pedir /latest.
channel-linked =
    <b>{ $title }</b> está enlazado: ya puedo publicar allí.

# ---- what goes wrong
error = Perdón, algo falló por mi parte. Inténtelo de nuevo. (Código { $code })
error-plain = Perdón, algo falló. Inténtelo de nuevo. (Código { $code })
slow-down = Es mucho de una vez. Espere unos segundos.
only-group-admins = Solo los administradores de este grupo pueden cambiar eso.

# ---- schedules
schedule-daily = cada día a las { $times } ({ $zone })
schedule-days = { $days } a las { $times } ({ $zone })
schedule-instant = en cuanto haya noticias (al menos { $pause } de pausa)

# ---- subscriptions
wish-everything = todo
wish-words = «{ $words }»
wish-speaker = lo que dice { $name }
wish-feed-gone = una fuente que ya no existe
wishes-none = Aquí todavía no recibe nada. Elija abajo:
wishes-some = Recibe: <b>{ $what }</b>
wishes-when = Cuándo: { $when }
subscribe-done = Hecho. El primer resumen llega en cuanto haya algo que contar.
unsubscribe-all-done = Hecho: no habrá más resúmenes aquí. Sus ajustes se conservan; /subscribe los devuelve.
unsubscribe-had-none = No hay nada que terminar: aquí no recibe nada. /subscribe para empezar.
unsubscribe-done = Terminado: <b>{ $what }</b>.
unsubscribe-from-all = Recibe todo, así que no hay un tema suelto que terminar. Elija con /topics, o termine todo con /unsubscribe.
unsubscribe-unknown = No está suscrito a «{ $word }». Recibe: { $what }.

# ---- topics and stories
topics-title = <b>Temas</b>
topics-empty = Todavía no hay temas: /subscribe trae todo, /latest muestra lo nuevo.
topic-usage =
    Escriba un tema o unas palabras tras el comando:
    <code>/topic precio del trigo</code>
    /topics muestra los temas.
topic-empty = Todavía no hay nada sobre <b>{ $title }</b>.
topic-unknown = No tengo el tema «{ $word }».
topic-did-you-mean = ¿Quería decir?:
topic-see-list = /topics muestra los temas.
stories-found = Encontrado para «{ $words }»
stories-said = Lo que dijo { $name }
stories-none = No se encontró nada para «{ $words }».
stories-end = Eso es todo.
latest-empty = Nada todavía: se están leyendo las fuentes. Inténtelo en un minuto.
latest-usage = /latest admite un número del 1 al 10: <code>/latest 3</code>

more-title = Más para usted
more-none = Eso es todo por ahora: ya lo ha visto todo.
search-usage =
    Escriba unas palabras tras el comando:
    <code>/search precio del trigo</code>
who-usage =
    Escriba un nombre tras el comando:
    <code>/who Maren Tolk</code>
who-none = No tengo citas de «{ $name }». Pruebe con el apellido, o /search.

# ---- following and muting
subscriptions-title = <b>Recibe</b>
subscriptions-empty = Aquí todavía no recibe nada. Elija temas, o siga palabras, una persona o una fuente con /follow.
follow-usage =
    Escriba qué quiere seguir: palabras, una persona o una fuente.
    <code>/follow precio del trigo</code>
    <code>/follow Maren Tolk</code>
    Deben aparecer todas las palabras; «-palabra» no debe, y "dos palabras" van juntas.
follow-done = Ahora sigue: <b>{ $what }</b>.
follow-too-many = Son demasiados. Termine antes algunos: /subscriptions, /unmute
mutes-title = <b>Silenciado aquí</b>
mutes-empty = Aquí no hay nada silenciado.
mute-usage =
    Para silenciar palabras, un medio, un tema o una persona, escríbalo tras el comando:
    <code>/mute fútbol</code>
mute-done = Silenciado: <b>{ $what }</b>.
mute-story = «{ $headline }»
mute-story-gone = una historia que ya no existe
unmute-done = Vuelve a recibir: <b>{ $what }</b>.
unmute-unknown = «{ $words }» no está silenciado.

# ---- one story
story-choose = ¿De qué historia se trata?
story-menu = <b>{ $headline }</b>
why = Ve «{ $headline }» porque recibe: <b>{ $what }</b>.
why-usage =
    Últimamente no he mostrado nada aquí. /latest trae historias; con palabras tras el comando se encuentra una:
    <code>/why huelga puerto</code>
why-none = Ve «{ $headline }» porque la pidió; ninguna suscripción suya encaja ahora.
why-rank = Es el número { $place } de las { $count } noticias del último día. Lo que aporta cada medio (una voz cuenta 1, la mitad a las doce horas): { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (reproducción)
why-rank-below = Las noticias anteriores la hacen bajar: { $outlets } de su medio, { $topics } de su tema.

# ---- settings
settings-title = <b>Ajustes</b>
settings-title-of = <b>Ajustes de { $title }</b>
settings-press = Pulse lo que quiera cambiar.
settings-how = Pulse lo que quiera cambiar. También puede escribirlo: <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (horas de silencio), <code>/settings Rome</code>.
settings-when = Cuándo: { $when }
settings-zone = Zona horaria: { $zone } (ahora { $time })
settings-quiet = Horas de silencio: { $hours }
settings-quiet-none = ninguna
settings-stories = Historias por resumen: { $count }
settings-quotes-long = Citas: todas, enteras
settings-quotes-short = Citas: la primera, breve
settings-previews-on = Imágenes: sí
settings-previews-off = Imágenes: no
settings-language = Idioma: { $language }
settings-signature = Firma: { $text }
settings-signature-none = ninguna
settings-hours =
    <b>¿Cuándo deben llegar los resúmenes?</b>
    Ahora: { $when }
settings-zone-choose =
    <b>¿Qué zona horaria?</b>
    Ahora: { $zone }, donde son las { $time }.
    También puede enviarme su ubicación.
settings-zone-unknown = No conozco una zona horaria para «{ $words }». Escriba en inglés una ciudad grande cercana, como <code>Rome</code>, o envíeme su ubicación.
settings-quiet-choose =
    <b>¿Cuándo debo callar?</b>
    Ahora: { $hours }. Un resumen de esas horas llega cuando terminan.
settings-stories-choose = <b>¿Cuántas historias por resumen?</b>
settings-language-choose = <b>¿En qué idioma debo hablar?</b>
settings-signature-choose =
    <b>La última línea de cada resumen</b>
    Ahora: { $text }
settings-ask-hours = Escriba las horas, por ejemplo: 7:30 19:00
settings-ask-zone = Escriba su ciudad, por ejemplo: Rome
settings-ask-quiet = Escriba las horas de silencio, por ejemplo: 22:00-07:00
settings-ask-signature = Escriba la línea que debe cerrar cada resumen.
settings-not-understood = No lo he entendido.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>Todavía no hay canales enlazados.</b>
        [one] <b>{ $count } canal</b>
       *[other] <b>{ $count } canales</b>
    }
channels-how = Para enlazar un canal, añádame como administrador que puede publicar.
channel-name = { $title }
channel-none = Todavía no va ningún resumen allí. Elija:
channel-some = Recibe: <b>{ $what }</b>
channel-closed = Ahora no puedo publicar allí: debo ser administrador y poder publicar.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }</b>{ $failing ->
        [0] {""}
       *[other] , { $failing } con fallos
    }
feeds-empty = Todavía no hay fuentes. <code>/addfeed dirección tema</code> añade una.
feed-from-file = del archivo de fuentes
feed-no-topics = sin tema
feed-read = leída { $age }
feed-waiting = aún no leída
feed-paused = en pausa
feed-gone = desaparecida: lo dice su servidor
feed-failing =
    { $count ->
        [one] { $count } fallo, desde { $since }
       *[other] { $count } fallos seguidos, desde { $since }
    }
addfeed-usage =
    Escriba la dirección de una fuente o de un sitio y, si quiere, temas:
    <code>/addfeed example.org/rss world</code>
addfeed-looking = Miro { $address } …
addfeed-none =
    No se encontró ninguna fuente en { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] La página ofrece { $count } fuente. ¿Guardarla?
       *[other] La página ofrece { $count } fuentes. ¿Cuál?
    }
addfeed-done = <b>{ $title }</b> queda guardada ({ $topics }) y se está leyendo.
addfeed-known = <b>{ $title }</b> ya es conocida ({ $topics }).
addfeed-preview = <b>{ $title }</b> ({ $topics }) publicaría, por ejemplo:
addfeed-nothing-yet = <b>{ $title }</b> ({ $topics }) no tiene ahora nada que publicar.
addfeed-no-preview = <b>{ $title }</b> no se pudo leer ahora: { $reason }
addfeed-ask = ¿Guardar esta fuente?
addfeed-dropped = No se guardó.
removefeed-which = ¿Qué fuente quitar?
removefeed-sure = ¿Quitar <b>{ $title }</b>? Sus historias quedan.
removefeed-done = <b>{ $title }</b> queda quitada.
removefeed-from-file = <b>{ $title }</b> está en el archivo de fuentes y volvería, así que la puse en pausa. Bórrela allí para quitarla del todo.
removefeed-unknown = Ninguna fuente encaja con «{ $words }». /feeds las muestra.

# ---- topics (admins)
topics-edit-title = <b>Temas</b> y las palabras que encuentran sus noticias
topics-edit-none = Todavía no hay ninguno propio.
topics-edit-file = Del archivo de fuentes, donde se cambian: { $names }
topics-edit-many = No guardo más temas. Quite uno primero.
topic-no-words = solo por sus fuentes
topic-edit-ask =
    Escriba su título, dos puntos y palabras o frases que llevan una noticia a él:
    <code>Puerto: ferri, faro, muelle norte</code>
topic-of-file = <b>{ $title }</b> está en el archivo de fuentes. Cámbielo allí.
retopic-ask = Escriba los temas de <b>{ $title }</b>, o un guion para ninguno.

# ---- the note to admins when feeds stay away
health-failing = <b>Estas fuentes no traen nada desde hace tres días:</b>
health-recovered = <b>Estas fuentes se leen de nuevo:</b>
health-how = /feeds muestra qué se puede hacer.

# ---- the note to admins when a chat takes no messages
closed-note = Ya no puedo escribir en <b>{ $title }</b>.
closed-why = Telegram dice: { $reason }
closed-how = Se conservan los ajustes. Déjame entrar y publicar allí; seguiré enseguida.

# ---- the bot itself (admins)
status-title = <b>Estado</b>
status-feeds = Fuentes: { $active } activas, { $failing } con fallos, { $paused } en pausa
status-stories = Historias: { $stories }; artículos en espera: { $waiting }
status-chats = Chats: { $active } abiertos, { $closed } cerrados
status-deliveries = Mensajes: { $sent } enviados, { $waiting } en espera, { $failed } fallidos, { $doubt } quizá repetidos
status-errors = Últimos problemas:
status-no-errors = Ningún problema.
broadcast-usage =
    Escriba lo que todos deben leer:
    <code>/broadcast Vuelvo en una hora.</code>
broadcast-preview =
    { $count ->
        [one] Esto va a { $count } chat:
       *[other] Esto va a { $count } chats:
    }
broadcast-done =
    { $count ->
        [one] En camino a { $count } chat.
       *[other] En camino a { $count } chats.
    }
broadcast-cancelled = No se envió nada.
opml-caption = Envíeme un archivo así para añadir sus fuentes.
opml-imported = Añadidas: { $added }. Ya conocidas: { $known }.
opml-bad = No puedo leer ese archivo OPML: { $reason }
opml-too-big = Ese archivo es demasiado grande: un megabyte como mucho.

# ---- buttons
button-send = Enviar
button-cancel = Cancelar
button-subscribe-all = Suscribirse a todo
button-everything = Todo
button-more = Más ›
button-back = ‹ Atrás
button-pause = Pausa
button-resume = Reanudar
button-check-now = Leer ahora
button-remove = Quitar…
button-remove-yes = Sí, quitar
button-keep = No, dejarla
button-keep-feed = Guardar
button-all-feeds = Todas las fuentes

button-edit-topics = Editar temas…
button-new-topic = Tema nuevo…
button-change = Cambiar…
button-feed-topics = Temas…
button-topics = Temas
button-settings = Ajustes
button-undo = Deshacer
button-tune = Ajustar…
button-more-stories = Más ({ $count })
button-why = ¿Por qué veo esto?
button-mute-outlet = Silenciar medio: { $name }
button-mute-topic = Silenciar tema: { $name }
button-mute-speaker = Silenciar persona: { $name }
button-mute-story = Silenciar esta historia
button-follow-speaker = Solo lo que dice { $words }
button-follow-words = Todas las historias con «{ $words }»
button-at-hours = A horas fijas
button-instant = Al momento
button-type-hours = Escribir…
button-type-city = Escribir ciudad…
button-type-text = Escribir…
button-quiet-off = Ninguna
button-none = Ninguna

# ---- over the chat, for a moment
toast-added = Añadido: { $name }
toast-ended = Terminado: { $name }
toast-unmuted = Vuelve: { $name }
toast-saved = Guardado
toast-one-hour = Debe quedar una hora. /unsubscribe termina los resúmenes.
toast-many-hours = Doce horas al día como mucho.
toast-not-allowed = Solo los administradores pueden hacer eso.
toast-old-button = Este botón es demasiado viejo. Escriba el comando de nuevo.
toast-feed-paused = En pausa
toast-feed-resumed = Se lee de nuevo
toast-feed-checking = Leyendo ahora

# ---- the menu
command-start = qué hago
command-latest = lo más nuevo, p. ej. /latest 3
command-subscribe = recibir resúmenes: todo o temas
command-unsubscribe = terminar los resúmenes o un tema
command-topics = temas para elegir
command-topic = historias de un tema o con palabras
command-more = más historias que no ha visto
command-subscriptions = lo que recibe
command-follow = seguir palabras, una persona, una fuente
command-who = lo que alguien dijo últimamente
command-search = buscar en todas las historias
command-why = por qué está aquí una historia
command-mute = silenciar algo
command-unmute = volver a recibirlo
command-settings = horas, zona horaria, idioma y más
command-help = lo que entiendo
command-feeds = todas las fuentes y su estado
command-addfeed = añadir fuente: dirección, temas
command-opml = fuentes en un archivo OPML
command-status = cómo va todo
command-broadcast = escribir a todos
command-channels = canales y lo que reciben
command-removefeed = quitar una fuente
bot-description = Resúmenes de noticias con las palabras que de verdad se dijeron: cada historia una vez, citas literales, nombres completos.
bot-short-description = Las noticias, una vez, con las palabras de la gente.
