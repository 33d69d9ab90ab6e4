### Тексти бота. Ключі та змінні ті самі, що в en.ftl; за цим стежить тест.

# ---- digests
digest-title-latest = Останні новини
digest-title-scheduled = Ваш дайджест
digest-title-welcome = Ласкаво просимо! Останні новини
digest-update = Нове:
digest-also-at = також у { $outlets }
digest-more =
    { $count ->
        [one] Ще { $count } новина: /more
        [few] Ще { $count } новини: /more
       *[many] Ще { $count } новин: /more
    }

# ---- first words
start =
    <b>Вітаю! Я Pullquote.</b>
    Я читаю новини й приношу кожну історію один раз — зі словами, які люди справді сказали.

    /subscribe — дайджест { $when }
    /latest — що нового просто зараз
    /topics — з чого вибрати
    /help — усе інше
help-title = <b>Що я розумію</b>
help-admin-title = <b>Для адміністраторів бота</b>
help-private = Мене можна додати й до групи: там її адміністратори вирішують, що я надсилаю.
help-group = Змінювати те, що я надсилаю сюди, можуть лише адміністратори цієї групи.
hint-help = /help покаже, що я розумію.
hint-command = Я не знаю /{ $name }.
hint-words =
    Я розумію лише команди. Щоб знайти «{ $words }» у новинах, напишіть
    <code>/topic { $words }</code>
    Решту покаже /help.
greet-group =
    Вітаю! Я приношу дайджести новин: кожна історія один раз, з тим, що люди справді сказали.
    Адміністратор може вибрати: /subscribe або /topics. Запитати /latest може кожен.
channel-linked =
    Канал <b>{ $title }</b> під'єднано: тепер я можу туди писати.

# ---- what goes wrong
error = Вибачте, у мене щось зламалося. Спробуйте ще раз. (Код { $code })
error-plain = Вибачте, щось зламалося. Спробуйте ще раз. (Код { $code })
slow-down = Забагато одразу. Зачекайте кілька секунд.
only-group-admins = Це можуть змінювати лише адміністратори групи.

# ---- schedules
schedule-daily = щодня о { $times } ({ $zone })
schedule-days = { $days } о { $times } ({ $zone })
schedule-instant = щойно є новини (перерва щонайменше: { $pause })

# ---- subscriptions
wish-everything = усе
wish-words = «{ $words }»
wish-speaker = що каже { $name }
wish-feed-gone = стрічка, якої вже немає
wishes-none = Сюди поки нічого не надходить. Виберіть нижче:
wishes-some = Ви отримуєте: <b>{ $what }</b>
wishes-when = Коли: { $when }
subscribe-done = Готово. Перший дайджест надійде, щойно буде про що розповісти.
unsubscribe-all-done = Готово: дайджестів тут більше не буде. Налаштування збережено; /subscribe усе поверне.
unsubscribe-had-none = Відписуватися нема від чого: сюди нічого не надходить. Почати можна з /subscribe.
unsubscribe-done = Більше не надійде: <b>{ $what }</b>.
unsubscribe-from-all = Ви отримуєте все, окремої теми серед підписок немає. Виберіть теми в /topics або відпишіться від усього: /unsubscribe.
unsubscribe-unknown = На «{ $word }» ви не підписані. Ви отримуєте: { $what }.

# ---- topics and stories
topics-title = <b>Теми</b>
topics-empty = Тем поки немає: /subscribe надсилає все, /latest показує нове.
topic-usage =
    Напишіть тему або слова після команди:
    <code>/topic ціни на зерно</code>
    Теми перелічено в /topics.
topic-empty = За темою <b>{ $title }</b> поки нічого немає.
topic-unknown = Теми «{ $word }» у мене немає.
topic-did-you-mean = Може:
topic-see-list = Теми перелічено в /topics.
stories-found = Знайдено: «{ $words }»
stories-said = Слова: { $name }
stories-none = За словами «{ $words }» нічого не знайшлося.
stories-end = Це все.
latest-empty = Поки нічого: стрічки ще читаються. Спробуйте за хвилину.
latest-usage = Після /latest потрібне число від 1 до 10: <code>/latest 3</code>

more-title = Ще для вас
more-none = Поки це все: ви вже все бачили.
search-usage =
    Напишіть слова після команди:
    <code>/search ціни на зерно</code>
who-usage =
    Напишіть ім'я після команди:
    <code>/who Марен Тольк</code>
who-none = Цитат «{ $name }» у мене немає. Спробуйте саме прізвище або /search.

# ---- following and muting
subscriptions-title = <b>Ви отримуєте</b>
subscriptions-empty = Сюди поки нічого не надходить. Виберіть теми або стежте за словами, людиною чи стрічкою: /follow.
follow-usage =
    Напишіть, за чим стежити: слова, людина або стрічка.
    <code>/follow ціни на зерно</code>
    <code>/follow Марен Тольк</code>
    Мають трапитися всі слова; «-слово» не має, а "два слова" стоять разом.
follow-done = Тепер ви стежите за: <b>{ $what }</b>.
follow-too-many = Забагато. Спершу приберіть зайве: /subscriptions, /unmute
mutes-title = <b>Тут приховано</b>
mutes-empty = Тут нічого не приховано.
mute-usage =
    Щоб приховати слова, видання, тему або людину, напишіть їх після команди:
    <code>/mute футбол</code>
mute-done = Приховано: <b>{ $what }</b>.
mute-story = «{ $headline }»
mute-story-gone = історія, якої вже немає
unmute-done = Знову видно: <b>{ $what }</b>.
unmute-unknown = «{ $words }» не приховано.

# ---- one story
story-choose = Про яку історію мова?
story-menu = <b>{ $headline }</b>
why = Ви бачите «{ $headline }», бо отримуєте: <b>{ $what }</b>.
why-usage =
    Тут я давно нічого не показував. /latest покаже історії; слова після команди знайдуть одну з них:
    <code>/why страйк порт</code>
why-none = Ви бачите «{ $headline }», бо самі запитали; жодна ваша підписка зараз до неї не підходить.
why-rank = Її місце — { $place } з { $count } за останню добу. Що додає кожне видання (голос важить 1, через дванадцять годин — половину): { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (передрук)
why-rank-below = Її опускають новини перед нею: з того самого видання — { $outlets }, на ту саму тему — { $topics }.

# ---- settings
settings-title = <b>Налаштування</b>
settings-title-of = <b>Налаштування: { $title }</b>
settings-press = Натисніть на те, що хочете змінити.
settings-how = Натисніть те, що хочете змінити. Можна й написати: <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (тихі години), <code>/settings Rome</code>.
settings-when = Коли: { $when }
settings-zone = Часовий пояс: { $zone } (зараз { $time })
settings-quiet = Тихі години: { $hours }
settings-quiet-none = немає
settings-stories = Історій у дайджесті: { $count }
settings-quotes-long = Цитати: усі, повністю
settings-quotes-short = Цитати: перша, коротко
settings-previews-on = Картинки: так
settings-previews-off = Картинки: ні
settings-language = Мова: { $language }
settings-signature = Підпис: { $text }
settings-signature-none = немає
settings-hours =
    <b>Коли надсилати дайджест?</b>
    Зараз: { $when }
settings-zone-choose =
    <b>Який часовий пояс?</b>
    Зараз: { $zone }, там { $time }.
    Можна надіслати й геопозицію.
settings-zone-unknown = Я не знаю часового поясу для «{ $words }». Напишіть найближче велике місто англійською, наприклад <code>Rome</code>, або надішліть геопозицію.
settings-quiet-choose =
    <b>Коли не турбувати?</b>
    Зараз: { $hours }. Дайджест цього часу надійде наприкінці.
settings-stories-choose = <b>Скільки історій в одному дайджесті?</b>
settings-language-choose = <b>Якою мовою мені говорити?</b>
settings-signature-choose =
    <b>Останній рядок кожного дайджесту</b>
    Зараз: { $text }
settings-ask-hours = Напишіть години, наприклад: 7:30 19:00
settings-ask-zone = Напишіть місто, наприклад: Rome
settings-ask-quiet = Напишіть тихі години, наприклад: 22:00-07:00
settings-ask-signature = Напишіть рядок, який стоятиме під кожним дайджестом.
settings-not-understood = Цього я не зрозумів.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>Поки немає під'єднаних каналів.</b>
        [one] <b>{ $count } канал</b>
        [few] <b>{ $count } канали</b>
       *[many] <b>{ $count } каналів</b>
    }
channels-how = Щоб під'єднати канал, додайте мене туди адміністратором із правом писати.
channel-name = { $title }
channel-none = Туди поки нічого не надсилається. Оберіть:
channel-some = Отримує: <b>{ $what }</b>
channel-closed = Зараз я не можу туди писати: мені треба бути адміністратором із правом писати.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } стрічка
        [few] { $count } стрічки
       *[many] { $count } стрічок
    }</b>{ $failing ->
        [0] {""}
       *[other] , з помилками: { $failing }
    }
feeds-empty = Стрічок поки немає. Додати: <code>/addfeed адреса тема</code>
feed-from-file = з файлу стрічок
feed-no-topics = без теми
feed-read = прочитано { $age }
feed-waiting = ще не читалася
feed-paused = на паузі
feed-gone = більше не існує: так відповідає сервер
feed-failing =
    { $count ->
        [one] { $count } невдача, почалося { $since }
        [few] { $count } невдачі поспіль, почалося { $since }
       *[many] { $count } невдач поспіль, почалося { $since }
    }
addfeed-usage =
    Напишіть адресу стрічки або сайту, потім, якщо хочете, теми:
    <code>/addfeed example.org/rss world</code>
addfeed-looking = Дивлюся { $address } …
addfeed-none =
    Стрічку не знайдено: { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] На сторінці { $count } стрічка. Додати?
        [few] На сторінці { $count } стрічки. Яку?
       *[many] На сторінці { $count } стрічок. Яку?
    }
addfeed-done = Стрічку <b>{ $title }</b> додано ({ $topics }), вона читається.
addfeed-known = Стрічка <b>{ $title }</b> вже є ({ $topics }).
addfeed-preview = Стрічка <b>{ $title }</b> ({ $topics }) надіслала б, наприклад:
addfeed-nothing-yet = Стрічці <b>{ $title }</b> ({ $topics }) зараз надсилати нічого.
addfeed-no-preview = Стрічку <b>{ $title }</b> зараз прочитати не вдалося: { $reason }
addfeed-ask = Додати цю стрічку?
addfeed-dropped = Не додано.
removefeed-which = Яку стрічку прибрати?
removefeed-sure = Прибрати <b>{ $title }</b>? Історії залишаться.
removefeed-done = Стрічку <b>{ $title }</b> прибрано.
removefeed-from-file = Стрічка <b>{ $title }</b> записана у файлі стрічок і повернулася б, тому я поставив її на паузу. Щоб прибрати її зовсім, видаліть її у файлі.
removefeed-unknown = Жодна стрічка не підходить до «{ $words }». Усі — в /feeds.

# ---- topics (admins)
topics-edit-title = <b>Теми</b> і слова, за якими до них потрапляють новини
topics-edit-none = Власних тем поки немає.
topics-edit-file = З файлу стрічок, де їх і змінюють: { $names }
topics-edit-many = Більше тем я не зберігаю. Спершу приберіть одну.
topic-no-words = лише за стрічками
topic-edit-ask =
    Напишіть назву, двокрапку та слова чи фрази, за якими новина потрапляє до теми:
    <code>Порт: пором, маяк, морський вокзал</code>
topic-of-file = Тема <b>{ $title }</b> записана у файлі стрічок. Змініть її там.
retopic-ask = Напишіть теми стрічки <b>{ $title }</b> або тире, якщо тем немає.

# ---- the note to admins when feeds stay away
health-failing = <b>Ці стрічки вже три дні нічого не надсилають:</b>
health-recovered = <b>Ці стрічки знову читаються:</b>
health-how = Що можна зробити — у /feeds.

# ---- the note to admins when a chat takes no messages
closed-note = Я більше не можу писати в <b>{ $title }</b>.
closed-why = Telegram повідомляє: { $reason }
closed-how = Налаштування збережено. Впустіть мене туди й дозвольте писати; я одразу продовжу.

# ---- the bot itself (admins)
status-title = <b>Стан</b>
status-feeds = Стрічки: { $active } працюють, { $failing } з помилками, { $paused } на паузі
status-stories = Історії: { $stories }; записів у черзі: { $waiting }
status-chats = Чати: { $active } відкриті, { $closed } закриті
status-deliveries = Повідомлення: { $sent } надіслано, { $waiting } у черзі, { $failed } не вдалося, { $doubt } могли прийти двічі
status-errors = Останні негаразди:
status-no-errors = Негараздів немає.
broadcast-usage =
    Напишіть те, що мають прочитати всі:
    <code>/broadcast Мене не буде годину.</code>
broadcast-preview =
    { $count ->
        [one] Це отримає { $count } чат:
        [few] Це отримають { $count } чати:
       *[many] Це отримають { $count } чатів:
    }
broadcast-done =
    { $count ->
        [one] Надсилається в { $count } чат.
        [few] Надсилається в { $count } чати.
       *[many] Надсилається в { $count } чатів.
    }
broadcast-cancelled = Нічого не надіслано.
opml-caption = Надішліть мені такий файл, щоб додати його стрічки.
opml-imported = Додано: { $added }. Вже були: { $known }.
opml-bad = Цей файл OPML не читається: { $reason }
opml-too-big = Файл завеликий: не більше мегабайта.

# ---- buttons
button-send = Надіслати
button-cancel = Скасувати
button-subscribe-all = Підписатися на все
button-everything = Усе
button-more = Далі ›
button-back = ‹ Назад
button-pause = Пауза
button-resume = Продовжити
button-check-now = Прочитати зараз
button-remove = Прибрати…
button-remove-yes = Так, прибрати
button-keep = Ні, залишити
button-keep-feed = Додати
button-all-feeds = Усі стрічки

button-edit-topics = Змінити теми…
button-new-topic = Нова тема…
button-change = Змінити…
button-feed-topics = Теми…
button-topics = Теми
button-settings = Налаштування
button-undo = Повернути
button-tune = Налаштувати…
button-more-stories = Ще ({ $count })
button-why = Чому я це бачу?
button-mute-outlet = Приховати видання: { $name }
button-mute-topic = Приховати тему: { $name }
button-mute-speaker = Приховати людину: { $name }
button-mute-story = Приховати цю історію
button-follow-speaker = Лише що каже { $words }
button-follow-words = Усі історії з «{ $words }»
button-at-hours = За годинами
button-instant = Одразу
button-type-hours = Написати…
button-type-city = Написати місто…
button-type-text = Написати…
button-quiet-off = Немає
button-none = Немає

# ---- over the chat, for a moment
toast-added = Додано: { $name }
toast-ended = Прибрано: { $name }
toast-unmuted = Знову видно: { $name }
toast-saved = Збережено
toast-one-hour = Одна година має залишитися. Відписатися: /unsubscribe
toast-many-hours = Не більше дванадцяти годин на день.
toast-not-allowed = Це можуть лише адміністратори.
toast-old-button = Ця кнопка застаріла. Наберіть команду ще раз.
toast-feed-paused = На паузі
toast-feed-resumed = Знову читається
toast-feed-checking = Читається зараз

# ---- the menu
command-start = що я роблю
command-latest = найновіше, наприклад /latest 3
command-subscribe = отримувати дайджест: усе або теми
command-unsubscribe = відписатися від усього або від теми
command-topics = теми на вибір
command-topic = історії за темою або словами
command-more = ще історії, яких ви не бачили
command-subscriptions = що ви отримуєте
command-follow = стежити за словами, людиною, стрічкою
command-who = що людина казала нещодавно
command-search = шукати в усіх історіях
command-why = чому історія тут
command-mute = приховати зайве
command-unmute = знову показувати
command-settings = години, часовий пояс, мова та інше
command-help = що я розумію
command-feeds = усі стрічки та їхній стан
command-addfeed = додати стрічку: адреса, теми
command-opml = стрічки файлом OPML
command-status = як ідуть справи
command-broadcast = написати всім
command-channels = канали та що вони отримують
command-removefeed = прибрати стрічку
bot-description = Дайджести новин зі словами, які люди справді сказали: кожна історія один раз, цитати дослівно, імена повністю.
bot-short-description = Новини один раз, словами тих, хто їх сказав.
