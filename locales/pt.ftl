### Textos do bot. As mesmas chaves e variáveis de en.ftl; um teste cuida disso.

# ---- digests
digest-title-latest = As últimas
digest-title-scheduled = O seu resumo
digest-title-welcome = Boas-vindas! As últimas
digest-update = Novidade:
digest-also-at = também em { $outlets }
digest-more =
    { $count ->
        [one] mais { $count } notícia: /more
       *[other] mais { $count } notícias: /more
    }

# ---- first words
start =
    <b>Olá! Sou o Pullquote.</b>
    Leio as notícias e trago cada história uma vez, com as palavras que foram mesmo ditas.

    /subscribe — um resumo { $when }
    /latest — o que há de novo agora
    /topics — o que pode escolher
    /help — tudo o mais
help-title = <b>O que entendo</b>
help-admin-title = <b>Para administradores do bot</b>
help-private = Também pode adicionar-me a um grupo: lá os administradores decidem o que envio.
help-group = Só os administradores deste grupo podem mudar o que envio aqui.
hint-help = /help mostra o que entendo.
hint-command = Não conheço /{ $name }.
hint-words =
    Só entendo comandos. Para procurar “{ $words }” nas notícias, escreva
    <code>/topic { $words }</code>
    /help mostra o resto.
greet-group =
    Olá! Trago resumos de notícias, cada história uma vez, com o que foi mesmo dito.
    Um administrador pode escolher com /subscribe ou /topics. Todos podem pedir /latest.
channel-linked =
    <b>{ $title }</b> está ligado: já posso publicar lá.

# ---- what goes wrong
error = Desculpe, algo correu mal do meu lado. Tente outra vez. (Código { $code })
error-plain = Desculpe, algo correu mal. Tente outra vez. (Código { $code })
slow-down = É muito de uma vez. Espere alguns segundos.
only-group-admins = Só os administradores deste grupo podem mudar isso.

# ---- schedules
schedule-daily = todos os dias às { $times } ({ $zone })
schedule-days = { $days } às { $times } ({ $zone })
schedule-instant = assim que houver notícias (pelo menos { $pause } de intervalo)

# ---- subscriptions
wish-everything = tudo
wish-words = “{ $words }”
wish-speaker = o que diz { $name }
wish-feed-gone = um feed que já não existe
wishes-none = Aqui ainda não recebe nada. Escolha abaixo:
wishes-some = Recebe: <b>{ $what }</b>
wishes-when = Quando: { $when }
subscribe-done = Feito. O primeiro resumo chega assim que houver algo para contar.
unsubscribe-all-done = Feito: não há mais resumos aqui. As suas definições ficam; /subscribe traz tudo de volta.
unsubscribe-had-none = Não há nada para terminar: aqui não recebe nada. /subscribe para começar.
unsubscribe-done = Terminado: <b>{ $what }</b>.
unsubscribe-from-all = Recebe tudo, por isso não há um tema só para terminar. Escolha com /topics, ou termine tudo com /unsubscribe.
unsubscribe-unknown = Não tem subscrição de “{ $word }”. Recebe: { $what }.

# ---- topics and stories
topics-title = <b>Temas</b>
topics-empty = Ainda não há temas: /subscribe traz tudo, /latest mostra o que é novo.
topic-usage =
    Escreva um tema ou palavras depois do comando:
    <code>/topic preço do trigo</code>
    /topics mostra os temas.
topic-empty = Ainda não há nada sobre <b>{ $title }</b>.
topic-unknown = Não tenho o tema “{ $word }”.
topic-did-you-mean = Queria dizer:
topic-see-list = /topics mostra os temas.
stories-found = Encontrado para “{ $words }”
stories-said = O que disse { $name }
stories-none = Nada encontrado para “{ $words }”.
stories-end = É tudo.
latest-empty = Ainda nada: os feeds estão a ser lidos. Tente daqui a um minuto.
latest-usage = /latest aceita um número de 1 a 10: <code>/latest 3</code>

more-title = Mais para si
more-none = Por agora é tudo: já viu tudo.
search-usage =
    Escreva palavras depois do comando:
    <code>/search preço do trigo</code>
who-usage =
    Escreva um nome depois do comando:
    <code>/who Maren Tolk</code>
who-none = Não tenho citações de “{ $name }”. Tente o apelido, ou /search.

# ---- following and muting
subscriptions-title = <b>Recebe</b>
subscriptions-empty = Aqui ainda não recebe nada. Escolha temas, ou siga palavras, uma pessoa ou um feed com /follow.
follow-usage =
    Escreva o que quer seguir: palavras, uma pessoa ou um feed.
    <code>/follow preço do trigo</code>
    <code>/follow Maren Tolk</code>
    Todas as palavras têm de aparecer; “-palavra” não pode, e "duas palavras" ficam juntas.
follow-done = Agora segue: <b>{ $what }</b>.
follow-too-many = São demasiados. Termine primeiro alguns: /subscriptions, /unmute
mutes-title = <b>Silenciado aqui</b>
mutes-empty = Aqui não há nada silenciado.
mute-usage =
    Para silenciar palavras, um meio, um tema ou uma pessoa, escreva depois do comando:
    <code>/mute futebol</code>
mute-done = Silenciado: <b>{ $what }</b>.
mute-story = “{ $headline }”
mute-story-gone = uma história que já não existe
unmute-done = Volta a receber: <b>{ $what }</b>.
unmute-unknown = “{ $words }” não está silenciado.

# ---- one story
story-choose = De que história se trata?
story-menu = <b>{ $headline }</b>
why = Vê “{ $headline }” porque recebe: <b>{ $what }</b>.
why-usage =
    Ultimamente não mostrei nada aqui. /latest traz histórias; palavras depois do comando encontram uma:
    <code>/why greve porto</code>
why-none = Vê “{ $headline }” porque a pediu; nenhuma subscrição sua corresponde agora.
why-rank = É a número { $place } das { $count } notícias do último dia. O que cada meio acrescenta (uma voz vale 1, metade ao fim de doze horas): { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (reprodução)
why-rank-below = As notícias anteriores fazem-na descer: { $outlets } do seu meio, { $topics } do seu tema.

# ---- settings
settings-title = <b>Definições</b>
settings-title-of = <b>Definições de { $title }</b>
settings-press = Prima o que quer mudar.
settings-how = Toque no que quer mudar. Também pode escrever: <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (horas de silêncio), <code>/settings Rome</code>.
settings-when = Quando: { $when }
settings-zone = Fuso horário: { $zone } (agora { $time })
settings-quiet = Horas de silêncio: { $hours }
settings-quiet-none = nenhumas
settings-stories = Histórias por resumo: { $count }
settings-quotes-long = Citações: todas, inteiras
settings-quotes-short = Citações: a primeira, curta
settings-previews-on = Imagens: sim
settings-previews-off = Imagens: não
settings-language = Língua: { $language }
settings-signature = Assinatura: { $text }
settings-signature-none = nenhuma
settings-hours =
    <b>Quando devem chegar os resumos?</b>
    Agora: { $when }
settings-zone-choose =
    <b>Que fuso horário?</b>
    Agora: { $zone }, onde são { $time }.
    Também pode enviar-me a sua localização.
settings-zone-unknown = Não conheço um fuso horário para “{ $words }”. Escreva em inglês uma cidade grande próxima, como <code>Rome</code>, ou envie-me a sua localização.
settings-quiet-choose =
    <b>Quando devo ficar em silêncio?</b>
    Agora: { $hours }. Um resumo dessas horas chega no fim delas.
settings-stories-choose = <b>Quantas histórias por resumo?</b>
settings-language-choose = <b>Que língua devo falar?</b>
settings-signature-choose =
    <b>A última linha de cada resumo</b>
    Agora: { $text }
settings-ask-hours = Escreva as horas, por exemplo: 7:30 19:00
settings-ask-zone = Escreva a sua cidade, por exemplo: Rome
settings-ask-quiet = Escreva as horas de silêncio, por exemplo: 22:00-07:00
settings-ask-signature = Escreva a linha que deve fechar cada resumo.
settings-not-understood = Não entendi.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>Ainda não há canais ligados.</b>
        [one] <b>{ $count } canal</b>
       *[other] <b>{ $count } canais</b>
    }
channels-how = Para ligar um canal, adicione-me como administrador que pode publicar.
channel-name = { $title }
channel-none = Para lá ainda não vai nenhum resumo. Escolha:
channel-some = Recebe: <b>{ $what }</b>
channel-closed = Agora não posso publicar lá: tenho de ser administrador e poder publicar.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } feed
       *[other] { $count } feeds
    }</b>{ $failing ->
        [0] {""}
       *[other] , { $failing } com falhas
    }
feeds-empty = Ainda não há feeds. <code>/addfeed endereço tema</code> adiciona um.
feed-from-file = do ficheiro de feeds
feed-no-topics = sem tema
feed-read = lido { $age }
feed-waiting = ainda não lido
feed-paused = em pausa
feed-gone = desapareceu: é o que diz o servidor
feed-failing =
    { $count ->
        [one] { $count } falha, desde { $since }
       *[other] { $count } falhas seguidas, desde { $since }
    }
addfeed-usage =
    Escreva o endereço de um feed ou de um site e, se quiser, temas:
    <code>/addfeed example.org/rss world</code>
addfeed-looking = A ver { $address } …
addfeed-none =
    Nenhum feed encontrado em { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] A página oferece { $count } feed. Guardar?
       *[other] A página oferece { $count } feeds. Qual?
    }
addfeed-done = <b>{ $title }</b> está guardado ({ $topics }) e a ser lido.
addfeed-known = <b>{ $title }</b> já é conhecido ({ $topics }).
addfeed-preview = <b>{ $title }</b> ({ $topics }) publicaria, por exemplo:
addfeed-nothing-yet = <b>{ $title }</b> ({ $topics }) não tem agora nada para publicar.
addfeed-no-preview = <b>{ $title }</b> não pôde ser lido agora: { $reason }
addfeed-ask = Guardar este feed?
addfeed-dropped = Não foi guardado.
removefeed-which = Que feed deve sair?
removefeed-sure = Remover <b>{ $title }</b>? As histórias ficam.
removefeed-done = <b>{ $title }</b> foi removido.
removefeed-from-file = <b>{ $title }</b> está no ficheiro de feeds e voltaria, por isso ficou em pausa. Apague-o lá para o tirar de vez.
removefeed-unknown = Nenhum feed corresponde a “{ $words }”. /feeds mostra todos.

# ---- topics (admins)
topics-edit-title = <b>Temas</b> e as palavras que encontram as suas notícias
topics-edit-none = Ainda não há nenhum seu.
topics-edit-file = Do ficheiro de feeds, onde se mudam: { $names }
topics-edit-many = Não guardo mais temas. Remova um primeiro.
topic-no-words = só pelos seus feeds
topic-edit-ask =
    Escreva o título, dois pontos e palavras ou frases que põem uma notícia neste tema:
    <code>Porto: balsa, farol, cais norte</code>
topic-of-file = <b>{ $title }</b> está no ficheiro de feeds. Mude-o lá.
retopic-ask = Escreva os temas de <b>{ $title }</b>, ou um traço para nenhum.

# ---- the note to admins when feeds stay away
health-failing = <b>Estes feeds não trazem nada há três dias:</b>
health-recovered = <b>Estes feeds voltaram a ser lidos:</b>
health-how = /feeds mostra o que se pode fazer.

# ---- the note to admins when a chat takes no messages
closed-note = Já não posso escrever em <b>{ $title }</b>.
closed-why = O Telegram diz: { $reason }
closed-how = As definições ficam guardadas. Deixe-me entrar e publicar lá; continuo logo a seguir.

# ---- the bot itself (admins)
status-title = <b>Estado</b>
status-feeds = Feeds: { $active } ativos, { $failing } com falhas, { $paused } em pausa
status-stories = Histórias: { $stories }; artigos à espera: { $waiting }
status-chats = Conversas: { $active } abertas, { $closed } fechadas
status-deliveries = Mensagens: { $sent } enviadas, { $waiting } à espera, { $failed } falhadas, { $doubt } talvez repetidas
status-errors = Últimos problemas:
status-no-errors = Nenhum problema.
broadcast-usage =
    Escreva o que todos devem ler:
    <code>/broadcast Volto daqui a uma hora.</code>
broadcast-preview =
    { $count ->
        [one] Isto vai para { $count } conversa:
       *[other] Isto vai para { $count } conversas:
    }
broadcast-done =
    { $count ->
        [one] A caminho de { $count } conversa.
       *[other] A caminho de { $count } conversas.
    }
broadcast-cancelled = Nada foi enviado.
opml-caption = Envie-me um ficheiro assim para adicionar os seus feeds.
opml-imported = Adicionados: { $added }. Já conhecidos: { $known }.
opml-bad = Não consigo ler esse ficheiro OPML: { $reason }
opml-too-big = Esse ficheiro é grande demais: um megabyte no máximo.

# ---- buttons
button-send = Enviar
button-cancel = Cancelar
button-subscribe-all = Subscrever tudo
button-everything = Tudo
button-more = Mais ›
button-back = ‹ Voltar
button-pause = Pausar
button-resume = Retomar
button-check-now = Ler agora
button-remove = Remover…
button-remove-yes = Sim, remover
button-keep = Não, manter
button-keep-feed = Guardar
button-all-feeds = Todos os feeds

button-edit-topics = Editar temas…
button-new-topic = Novo tema…
button-change = Mudar…
button-feed-topics = Temas…
button-topics = Temas
button-settings = Definições
button-undo = Desfazer
button-tune = Ajustar…
button-more-stories = Mais ({ $count })
button-why = Porque vejo isto?
button-mute-outlet = Silenciar meio: { $name }
button-mute-topic = Silenciar tema: { $name }
button-mute-speaker = Silenciar pessoa: { $name }
button-mute-story = Silenciar esta história
button-follow-speaker = Só o que diz { $words }
button-follow-words = Todas as histórias com “{ $words }”
button-at-hours = A horas fixas
button-instant = Na hora
button-type-hours = Escrever…
button-type-city = Escrever cidade…
button-type-text = Escrever…
button-quiet-off = Nenhumas
button-none = Nenhuma

# ---- over the chat, for a moment
toast-added = Adicionado: { $name }
toast-ended = Terminado: { $name }
toast-unmuted = De volta: { $name }
toast-saved = Guardado
toast-one-hour = Uma hora tem de ficar. /unsubscribe termina os resumos.
toast-many-hours = Doze horas por dia no máximo.
toast-not-allowed = Só os administradores podem fazer isso.
toast-old-button = Este botão é antigo demais. Escreva o comando outra vez.
toast-feed-paused = Em pausa
toast-feed-resumed = A ser lido outra vez
toast-feed-checking = A ler agora

# ---- the menu
command-start = o que faço
command-latest = as histórias mais novas, ex. /latest 3
command-subscribe = receber resumos: tudo ou temas
command-unsubscribe = terminar os resumos ou um tema
command-topics = temas à escolha
command-topic = histórias de um tema ou com palavras
command-more = mais histórias que não viu
command-subscriptions = o que recebe
command-follow = seguir palavras, uma pessoa, um feed
command-who = o que alguém disse há pouco
command-search = procurar em todas as histórias
command-why = porque está aqui uma história
command-mute = silenciar algo
command-unmute = voltar a receber
command-settings = horas, fuso, língua e mais
command-help = o que entendo
command-feeds = todos os feeds e o seu estado
command-addfeed = adicionar um feed: endereço, temas
command-opml = os feeds num ficheiro OPML
command-status = como vai tudo
command-broadcast = escrever a todos
command-channels = canais e o que recebem
command-removefeed = remover um feed
bot-description = Resumos de notícias com as palavras que foram mesmo ditas: cada história uma vez, citações à letra, nomes completos.
bot-short-description = As notícias, uma vez, nas palavras das pessoas.
