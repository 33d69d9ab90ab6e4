### Тексты бота. Ключи и переменные те же, что в en.ftl; за этим следит тест.

# ---- digests
digest-title-latest = Последние новости
digest-title-scheduled = Ваш дайджест
digest-title-welcome = Добро пожаловать! Последние новости
digest-update = Новое:
digest-also-at = также в { $outlets }
digest-more =
    { $count ->
        [one] Ещё { $count } новость: /more
        [few] Ещё { $count } новости: /more
       *[many] Ещё { $count } новостей: /more
    }

# ---- first words
start =
    <b>Здравствуйте! Я Pullquote.</b>
    Я читаю новости и приношу каждую историю один раз — со словами, которые люди действительно сказали.

    /subscribe — дайджест { $when }
    /latest — что нового прямо сейчас
    /topics — из чего выбрать
    /help — всё остальное
help-title = <b>Что я понимаю</b>
help-admin-title = <b>Для администраторов бота</b>
help-private = Меня можно добавить и в группу: там её администраторы решают, что я присылаю.
help-group = Менять то, что я присылаю сюда, могут только администраторы этой группы.
hint-help = /help покажет, что я понимаю.
hint-command = Я не знаю /{ $name }.
hint-words =
    Я понимаю только команды. Чтобы найти «{ $words }» в новостях, напишите
    <code>/topic { $words }</code>
    Остальное покажет /help.
greet-group =
    Здравствуйте! Я приношу дайджесты новостей: каждая история один раз, с тем, что люди действительно сказали.
    Администратор может выбрать: /subscribe или /topics. Спросить /latest может каждый.
channel-linked =
    Канал <b>{ $title }</b> подключён: теперь я могу туда писать.

# ---- what goes wrong
error = Простите, у меня что-то сломалось. Попробуйте ещё раз. (Код { $code })
error-plain = Простите, что-то сломалось. Попробуйте ещё раз. (Код { $code })
slow-down = Слишком много сразу. Подождите несколько секунд.
only-group-admins = Это могут менять только администраторы группы.

# ---- schedules
schedule-daily = каждый день в { $times } ({ $zone })
schedule-days = { $days } в { $times } ({ $zone })
schedule-instant = как только есть новости (перерыв не меньше: { $pause })

# ---- subscriptions
wish-everything = всё
wish-words = «{ $words }»
wish-speaker = что говорит { $name }
wish-feed-gone = лента, которой больше нет
wishes-none = Сюда пока ничего не приходит. Выберите ниже:
wishes-some = Вы получаете: <b>{ $what }</b>
wishes-when = Когда: { $when }
subscribe-done = Готово. Первый дайджест придёт, как только будет о чём рассказать.
unsubscribe-all-done = Готово: дайджестов здесь больше не будет. Настройки сохранены; /subscribe всё вернёт.
unsubscribe-had-none = Отписываться не от чего: сюда ничего не приходит. Начать можно с /subscribe.
unsubscribe-done = Больше не придёт: <b>{ $what }</b>.
unsubscribe-from-all = Вы получаете всё, отдельной темы среди подписок нет. Выберите темы в /topics или отпишитесь от всего: /unsubscribe.
unsubscribe-unknown = На «{ $word }» вы не подписаны. Вы получаете: { $what }.

# ---- topics and stories
topics-title = <b>Темы</b>
topics-empty = Тем пока нет: /subscribe присылает всё, /latest показывает новое.
topic-usage =
    Напишите тему или слова после команды:
    <code>/topic цены на зерно</code>
    Темы перечислены в /topics.
topic-empty = По теме <b>{ $title }</b> пока ничего нет.
topic-unknown = Темы «{ $word }» у меня нет.
topic-did-you-mean = Может быть:
topic-see-list = Темы перечислены в /topics.
stories-found = Найдено: «{ $words }»
stories-said = Слова: { $name }
stories-none = По словам «{ $words }» ничего не нашлось.
stories-end = Это всё.
latest-empty = Пока ничего: ленты ещё читаются. Попробуйте через минуту.
latest-usage = После /latest нужно число от 1 до 10: <code>/latest 3</code>

more-title = Ещё для вас
more-none = Пока это всё: вы уже всё видели.
search-usage =
    Напишите слова после команды:
    <code>/search цены на зерно</code>
who-usage =
    Напишите имя после команды:
    <code>/who Марен Тольк</code>
who-none = Цитат «{ $name }» у меня нет. Попробуйте одну фамилию или /search.

# ---- following and muting
subscriptions-title = <b>Вы получаете</b>
subscriptions-empty = Сюда пока ничего не приходит. Выберите темы или следите за словами, человеком или лентой: /follow.
follow-usage =
    Напишите, за чем следить: слова, человек или лента.
    <code>/follow цены на зерно</code>
    <code>/follow Марен Тольк</code>
    Должны встретиться все слова; «-слово» не должно, а "два слова" стоят вместе.
follow-done = Теперь вы следите за: <b>{ $what }</b>.
follow-too-many = Слишком много. Сначала уберите лишнее: /subscriptions, /unmute
mutes-title = <b>Здесь скрыто</b>
mutes-empty = Здесь ничего не скрыто.
mute-usage =
    Чтобы скрыть слова, издание, тему или человека, напишите их после команды:
    <code>/mute футбол</code>
mute-done = Скрыто: <b>{ $what }</b>.
mute-story = «{ $headline }»
mute-story-gone = история, которой больше нет
unmute-done = Снова видно: <b>{ $what }</b>.
unmute-unknown = «{ $words }» не скрыто.

# ---- one story
story-choose = О какой истории речь?
story-menu = <b>{ $headline }</b>
why = Вы видите «{ $headline }», потому что получаете: <b>{ $what }</b>.
why-usage =
    Здесь я давно ничего не показывал. /latest покажет истории; слова после команды найдут одну из них:
    <code>/why забастовка порт</code>
why-none = Вы видите «{ $headline }», потому что сами спросили; ни одна ваша подписка сейчас к ней не подходит.
why-rank = Её место — { $place } из { $count } за последние сутки. Что добавляет каждое издание (голос весит 1, через двенадцать часов — половину): { $voices }.
why-voice = { $outlet } { $value }
why-voice-reprint = { $outlet } { $value } (перепечатка)
why-rank-below = Её опускают новости перед ней: из того же издания — { $outlets }, на ту же тему — { $topics }.

# ---- settings
settings-title = <b>Настройки</b>
settings-title-of = <b>Настройки: { $title }</b>
settings-press = Нажмите на то, что хотите изменить.
settings-how = Нажмите то, что хотите изменить. Можно и написать: <code>/settings 7:30 19:00</code>, <code>/settings 22:00-07:00</code> (тихие часы), <code>/settings Rome</code>.
settings-when = Когда: { $when }
settings-zone = Часовой пояс: { $zone } (сейчас { $time })
settings-quiet = Тихие часы: { $hours }
settings-quiet-none = нет
settings-stories = Историй в дайджесте: { $count }
settings-quotes-long = Цитаты: все, целиком
settings-quotes-short = Цитаты: первая, коротко
settings-previews-on = Картинки: да
settings-previews-off = Картинки: нет
settings-language = Язык: { $language }
settings-signature = Подпись: { $text }
settings-signature-none = нет
settings-hours =
    <b>Когда присылать дайджест?</b>
    Сейчас: { $when }
settings-zone-choose =
    <b>Какой часовой пояс?</b>
    Сейчас: { $zone }, там { $time }.
    Можно прислать и геопозицию.
settings-zone-unknown = Я не знаю часового пояса для «{ $words }». Напишите ближайший большой город по-английски, например <code>Rome</code>, или пришлите геопозицию.
settings-quiet-choose =
    <b>Когда не беспокоить?</b>
    Сейчас: { $hours }. Дайджест этого времени придёт в его конце.
settings-stories-choose = <b>Сколько историй в одном дайджесте?</b>
settings-language-choose = <b>На каком языке мне говорить?</b>
settings-signature-choose =
    <b>Последняя строка каждого дайджеста</b>
    Сейчас: { $text }
settings-ask-hours = Напишите часы, например: 7:30 19:00
settings-ask-zone = Напишите город, например: Rome
settings-ask-quiet = Напишите тихие часы, например: 22:00-07:00
settings-ask-signature = Напишите строку, которая будет стоять под каждым дайджестом.
settings-not-understood = Этого я не понял.

# ---- channels (admins)
channels-title =
    { $count ->
        [0] <b>Пока нет подключённых каналов.</b>
        [one] <b>{ $count } канал</b>
        [few] <b>{ $count } канала</b>
       *[many] <b>{ $count } каналов</b>
    }
channels-how = Чтобы подключить канал, добавьте меня туда администратором с правом писать.
channel-name = { $title }
channel-none = Туда пока ничего не отправляется. Выберите:
channel-some = Получает: <b>{ $what }</b>
channel-closed = Сейчас я не могу туда писать: мне нужно быть администратором с правом писать.

# ---- feeds (admins)
feeds-title =
    <b>{ $count ->
        [one] { $count } лента
        [few] { $count } ленты
       *[many] { $count } лент
    }</b>{ $failing ->
        [0] {""}
       *[other] , с ошибками: { $failing }
    }
feeds-empty = Лент пока нет. Добавить: <code>/addfeed адрес тема</code>
feed-from-file = из файла лент
feed-no-topics = без темы
feed-read = прочитана { $age }
feed-waiting = ещё не читалась
feed-paused = на паузе
feed-gone = больше не существует: так отвечает сервер
feed-failing =
    { $count ->
        [one] { $count } неудача, началось { $since }
        [few] { $count } неудачи подряд, началось { $since }
       *[many] { $count } неудач подряд, началось { $since }
    }
addfeed-usage =
    Напишите адрес ленты или сайта, затем, если хотите, темы:
    <code>/addfeed example.org/rss world</code>
addfeed-looking = Смотрю { $address } …
addfeed-none =
    Лента не найдена: { $address }.
    { $reason }
addfeed-choose =
    { $count ->
        [one] На странице { $count } лента. Добавить?
        [few] На странице { $count } ленты. Какую?
       *[many] На странице { $count } лент. Какую?
    }
addfeed-done = Лента <b>{ $title }</b> добавлена ({ $topics }) и читается.
addfeed-known = Лента <b>{ $title }</b> уже есть ({ $topics }).
addfeed-preview = Лента <b>{ $title }</b> ({ $topics }) прислала бы, например:
addfeed-nothing-yet = Ленте <b>{ $title }</b> ({ $topics }) сейчас присылать нечего.
addfeed-no-preview = Ленту <b>{ $title }</b> сейчас прочитать не удалось: { $reason }
addfeed-ask = Добавить эту ленту?
addfeed-dropped = Не добавлена.
removefeed-which = Какую ленту убрать?
removefeed-sure = Убрать <b>{ $title }</b>? Истории останутся.
removefeed-done = Лента <b>{ $title }</b> убрана.
removefeed-from-file = Лента <b>{ $title }</b> записана в файле лент и вернулась бы, поэтому я поставил её на паузу. Чтобы убрать её совсем, удалите её в файле.
removefeed-unknown = Ни одна лента не подходит к «{ $words }». Все — в /feeds.

# ---- topics (admins)
topics-edit-title = <b>Темы</b> и слова, по которым к ним попадают новости
topics-edit-none = Своих тем пока нет.
topics-edit-file = Из файла лент, где их и меняют: { $names }
topics-edit-many = Больше тем я не храню. Сначала уберите одну.
topic-no-words = только по лентам
topic-edit-ask =
    Напишите название, двоеточие и слова или фразы, по которым новость попадает в тему:
    <code>Порт: паром, маяк, морской вокзал</code>
topic-of-file = Тема <b>{ $title }</b> записана в файле лент. Измените её там.
retopic-ask = Напишите темы ленты <b>{ $title }</b> или тире, если тем нет.

# ---- the note to admins when feeds stay away
health-failing = <b>Эти ленты уже три дня ничего не присылают:</b>
health-recovered = <b>Эти ленты снова читаются:</b>
health-how = Что можно сделать — в /feeds.

# ---- the note to admins when a chat takes no messages
closed-note = Я больше не могу писать в <b>{ $title }</b>.
closed-why = Telegram сообщает: { $reason }
closed-how = Настройки сохранены. Пустите меня туда и разрешите писать; я сразу продолжу.

# ---- the bot itself (admins)
status-title = <b>Состояние</b>
status-feeds = Ленты: { $active } работают, { $failing } с ошибками, { $paused } на паузе
status-stories = Истории: { $stories }; записей в очереди: { $waiting }
status-chats = Чаты: { $active } открыты, { $closed } закрыты
status-deliveries = Сообщения: { $sent } отправлено, { $waiting } в очереди, { $failed } не удалось, { $doubt } могли прийти дважды
status-errors = Последние неполадки:
status-no-errors = Неполадок нет.
broadcast-usage =
    Напишите то, что должны прочитать все:
    <code>/broadcast Меня не будет час.</code>
broadcast-preview =
    { $count ->
        [one] Это получит { $count } чат:
        [few] Это получат { $count } чата:
       *[many] Это получат { $count } чатов:
    }
broadcast-done =
    { $count ->
        [one] Отправляется в { $count } чат.
        [few] Отправляется в { $count } чата.
       *[many] Отправляется в { $count } чатов.
    }
broadcast-cancelled = Ничего не отправлено.
opml-caption = Пришлите мне такой файл, чтобы добавить его ленты.
opml-imported = Добавлено: { $added }. Уже были: { $known }.
opml-bad = Этот файл OPML не читается: { $reason }
opml-too-big = Файл слишком большой: не больше мегабайта.

# ---- buttons
button-send = Отправить
button-cancel = Отмена
button-subscribe-all = Подписаться на всё
button-everything = Всё
button-more = Дальше ›
button-back = ‹ Назад
button-pause = Пауза
button-resume = Продолжить
button-check-now = Прочитать сейчас
button-remove = Убрать…
button-remove-yes = Да, убрать
button-keep = Нет, оставить
button-keep-feed = Добавить
button-all-feeds = Все ленты

button-edit-topics = Изменить темы…
button-new-topic = Новая тема…
button-change = Изменить…
button-feed-topics = Темы…
button-topics = Темы
button-settings = Настройки
button-undo = Вернуть
button-tune = Настроить…
button-more-stories = Ещё ({ $count })
button-why = Почему я это вижу?
button-mute-outlet = Скрыть издание: { $name }
button-mute-topic = Скрыть тему: { $name }
button-mute-speaker = Скрыть человека: { $name }
button-mute-story = Скрыть эту историю
button-follow-speaker = Только что говорит { $words }
button-follow-words = Все истории с «{ $words }»
button-at-hours = По часам
button-instant = Сразу
button-type-hours = Написать…
button-type-city = Написать город…
button-type-text = Написать…
button-quiet-off = Нет
button-none = Нет

# ---- over the chat, for a moment
toast-added = Добавлено: { $name }
toast-ended = Убрано: { $name }
toast-unmuted = Снова видно: { $name }
toast-saved = Сохранено
toast-one-hour = Один час должен остаться. Отписаться: /unsubscribe
toast-many-hours = Не больше двенадцати часов в день.
toast-not-allowed = Это могут только администраторы.
toast-old-button = Эта кнопка устарела. Наберите команду ещё раз.
toast-feed-paused = На паузе
toast-feed-resumed = Снова читается
toast-feed-checking = Читается сейчас

# ---- the menu
command-start = что я делаю
command-latest = самое новое, например /latest 3
command-subscribe = получать дайджест: всё или темы
command-unsubscribe = отписаться от всего или от темы
command-topics = темы на выбор
command-topic = истории по теме или словам
command-more = ещё истории, которых вы не видели
command-subscriptions = что вы получаете
command-follow = следить за словами, человеком, лентой
command-who = что человек говорил недавно
command-search = искать во всех историях
command-why = почему история здесь
command-mute = скрыть лишнее
command-unmute = снова показывать
command-settings = часы, часовой пояс, язык и прочее
command-help = что я понимаю
command-feeds = все ленты и их состояние
command-addfeed = добавить ленту: адрес, темы
command-opml = ленты файлом OPML
command-status = как идут дела
command-broadcast = написать всем
command-channels = каналы и что они получают
command-removefeed = убрать ленту
bot-description = Дайджесты новостей со словами, которые люди действительно сказали: каждая история один раз, цитаты дословно, имена полностью.
bot-short-description = Новости один раз, словами тех, кто их сказал.
