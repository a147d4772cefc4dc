<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Authors</name>
    <message numerus="yes">
        <source>account is %n day(s) old</source>
        <translation>
            <numerusform>аккаунту %n день</numerusform>
            <numerusform>аккаунту %n дня</numerusform>
            <numerusform>аккаунту %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n month(s) old</source>
        <translation>
            <numerusform>аккаунту %n месяц</numerusform>
            <numerusform>аккаунту %n месяца</numerusform>
            <numerusform>аккаунту %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n year(s) old</source>
        <translation>
            <numerusform>аккаунту %n год</numerusform>
            <numerusform>аккаунту %n года</numerusform>
            <numerusform>аккаунту %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln подписчик</numerusform>
            <numerusform>%Ln подписчика</numerusform>
            <numerusform>%Ln подписчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>says it is a bot</source>
        <translation>называет себя ботом</translation>
    </message>
    <message>
        <source>suspended by the platform</source>
        <translation>заблокирован платформой</translation>
    </message>
    <message>
        <source>no earlier case</source>
        <translation>прежних обращений нет</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier case(s)</source>
        <translation>
            <numerusform>%n прежнее обращение</numerusform>
            <numerusform>%n прежних обращения</numerusform>
            <numerusform>%n прежних обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>время не указано</translation>
    </message>
    <message>
        <source>passed on, by somebody else</source>
        <translation>репост чужой записи</translation>
    </message>
    <message>
        <source>it was resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>both resolved</source>
        <translation>оба решены</translation>
    </message>
    <message>
        <source>all resolved</source>
        <translation>все решены</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>решено: %n</numerusform>
            <numerusform>решено: %n</numerusform>
            <numerusform>решено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>без ответа: %n</numerusform>
            <numerusform>без ответа: %n</numerusform>
            <numerusform>без ответа: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no measures in force</source>
        <translation>действующих мер нет</translation>
    </message>
    <message>
        <source>blocked by us</source>
        <translation>заблокирован нами</translation>
    </message>
    <message>
        <source>muted by us</source>
        <translation>заглушён нами</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <translation>язык: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” is still open: fill it in or take it out.</source>
        <translation>«%1» ещё не заполнено: впишите нужное или удалите.</translation>
    </message>
    <message>
        <source>Too long for this platform: %1.</source>
        <translation>Слишком длинно для этой платформы: %1.</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Здесь пока ничего не сказано.</translation>
    </message>
    <message>
        <source>Answer in public first: others see that you care. Details come in private after that.</source>
        <translation>Сначала ответьте публично: пусть все видят, что вам не всё равно. Подробности — потом, лично.</translation>
    </message>
    <message>
        <source>“%1” pours oil on the fire; stay friendly, even when you are right.</source>
        <translation>«%1» подливает масла в огонь; оставайтесь дружелюбны, даже если вы правы.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>Слова «%1» нет в словаре.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data, and everybody can read this.</source>
        <translation>«%1» похоже на личные данные, а прочесть это могут все.</translation>
    </message>
    <message>
        <source>This answers somebody who seems to be out for a fight; leaving it alone is a decision, too.</source>
        <translation>Похоже, собеседник ищет ссоры; не отвечать — тоже решение.</translation>
    </message>
    <message>
        <source>%1 is not the customer and would get this private message, too.</source>
        <translation>%1 — не клиент, но тоже получит это личное сообщение.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Заменить на «%1»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This reads heated. Step away for a moment, or hand the case over to a colleague.</source>
        <translation>Похоже на ответ сгоряча. Отвлекитесь ненадолго или передайте обращение коллеге.</translation>
    </message>
    <message>
        <source>Nearly the same words went out in case %1; say it in words for this customer.</source>
        <translation>Почти те же слова уже ушли в обращении %1; найдите слова именно для этого клиента.</translation>
    </message>
    <message>
        <source>This is the template “%1” as it is; say it in words for this customer.</source>
        <translation>Это шаблон «%1» без изменений; найдите слова именно для этого клиента.</translation>
    </message>
    <message>
        <source>“%1” is no time to rely on: say by when, so that nobody has to chase you.</source>
        <translation>«%1» — ненадёжный срок: скажите, когда именно, чтобы никому не пришлось вас торопить.</translation>
    </message>
    <message>
        <source>This asks for “%1” where everybody can read the answer.</source>
        <translation>Здесь запрашивается «%1», а ответ смогут прочесть все.</translation>
    </message>
    <message>
        <source>This neither solves the problem nor says that you have seen it.</source>
        <translation>Здесь нет ни решения проблемы, ни слов о том, что вы её заметили.</translation>
    </message>
    <message>
        <source>No apology yet: others with the same problem read this, too.</source>
        <translation>Извинений пока нет, а это читают и другие люди с той же проблемой.</translation>
    </message>
    <message>
        <source>It says neither what happens next nor how you can help.</source>
        <translation>Не сказано ни что будет дальше, ни чем вы можете помочь.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Открыть то обращение</translation>
    </message>
    <message>
        <source>Name a time</source>
        <translation>Назвать срок</translation>
    </message>
    <message>
        <source>Ask for it in private</source>
        <translation>Запросить лично</translation>
    </message>
    <message>
        <source>Say that you look into it</source>
        <translation>Сказать, что разбираетесь</translation>
    </message>
    <message>
        <source>Say sorry</source>
        <translation>Извиниться</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Предложить помощь</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A promise is still open</source>
        <translation>Обещание ещё открыто</translation>
    </message>
    <message>
        <source>The customer was promised something by %1. Tick it where it was kept, or withdraw it. If you close the case all the same, the promise stays due.</source>
        <translation>Клиенту дано обещание, срок: %1. Если оно сдержано, отметьте его галочкой, если нет — отзовите. Если обращение всё же закрыть, обещание останется в силе.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть обращение</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to Triage</source>
        <translation>Перейти к разбору</translation>
    </message>
    <message>
        <source>Go to Workflow</source>
        <translation>Перейти к доске</translation>
    </message>
    <message>
        <source>Go to the Archive</source>
        <translation>Перейти в архив</translation>
    </message>
    <message>
        <source>Go to Listening</source>
        <translation>Перейти к мониторингу</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Ask all sources now</source>
        <translation>Опросить все источники</translation>
    </message>
    <message>
        <source>Pause or resume listening</source>
        <translation>Приостановить или возобновить мониторинг</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>Ответы, ждущие второго мнения</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Закрыть это окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Фильтровать список</translation>
    </message>
    <message>
        <source>Choose no more than the current one</source>
        <translation>Выбрать только текущее</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Новое представление…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>Изменить представление…</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Выбрать все подходящие</translation>
    </message>
    <message>
        <source>It is a complaint</source>
        <translation>Это жалоба</translation>
    </message>
    <message>
        <source>It is a troll</source>
        <translation>Это тролль</translation>
    </message>
    <message>
        <source>It is neither</source>
        <translation>Ни то ни другое</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Назначить себе</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Ladder against harassment…</source>
        <translation>Меры против травли…</translation>
    </message>
    <message>
        <source>Move the case on</source>
        <translation>Перевести в следующее состояние</translation>
    </message>
    <message>
        <source>Move the card to the next lane</source>
        <translation>Сдвинуть карточку вперёд</translation>
    </message>
    <message>
        <source>Move the card to the lane before</source>
        <translation>Сдвинуть карточку назад</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Следующая дорожка</translation>
    </message>
    <message>
        <source>Lane before</source>
        <translation>Предыдущая дорожка</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Экспорт доказательств…</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Запросить второе мнение</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Вставить шаблон</translation>
    </message>
    <message>
        <source>Leave the composer; the draft stays</source>
        <translation>Выйти из редактора; черновик останется</translation>
    </message>
    <message>
        <source>Look at the profile</source>
        <translation>Посмотреть профиль</translation>
    </message>
    <message>
        <source>Show the others who say this</source>
        <translation>Показать, кто ещё об этом пишет</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Export evidence of all hits…</source>
        <translation>Экспорт доказательств по всему найденному…</translation>
    </message>
    <message>
        <source>It is about us</source>
        <translation>Это о нас</translation>
    </message>
    <message>
        <source>It is not about us</source>
        <translation>Это не о нас</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Обещание…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Задача…</translation>
    </message>
    <message>
        <source>Move the time…</source>
        <translation>Перенести срок…</translation>
    </message>
    <message>
        <source>Give it to somebody…</source>
        <translation>Назначить ответственного…</translation>
    </message>
    <message>
        <source>Withdraw it, or open it again</source>
        <translation>Отозвать или открыть снова</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Снять метку…</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Discard what was changed</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Добавить источник…</translation>
    </message>
    <message>
        <source>Change this source…</source>
        <translation>Изменить этот источник…</translation>
    </message>
    <message>
        <source>Test this source now</source>
        <translation>Проверить этот источник</translation>
    </message>
    <message>
        <source>Pause or resume this source</source>
        <translation>Приостановить или возобновить источник</translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation>Удалить этот источник…</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Новый бренд</translation>
    </message>
    <message>
        <source>Remove this brand…</source>
        <translation>Удалить этот бренд…</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Удалить этот шаблон</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Создать резервную копию…</translation>
    </message>
    <message>
        <source>Check that the workspace is whole</source>
        <translation>Проверить целостность рабочего пространства</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <source>Show what is due today, or everything again</source>
        <translation>Показать обращения со сроком сегодня или снова все</translation>
    </message>
    <message>
        <source>Show what is overdue, or everything again</source>
        <translation>Показать просроченные обращения или снова все</translation>
    </message>
    <message>
        <source>Show everybody&apos;s cases</source>
        <translation>Показать обращения всех</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Показать мои обращения</translation>
    </message>
    <message>
        <source>Show cases that are nobody&apos;s yet</source>
        <translation>Показать пока ничьи обращения</translation>
    </message>
    <message>
        <source>Approve this answer</source>
        <translation>Одобрить этот ответ</translation>
    </message>
    <message>
        <source>Return this answer with the comment</source>
        <translation>Вернуть этот ответ с комментарием</translation>
    </message>
    <message>
        <source>Move the case to another state…</source>
        <translation>Перевести обращение в другое состояние…</translation>
    </message>
    <message>
        <source>Show in Triage</source>
        <translation>Показать в разборе</translation>
    </message>
    <message>
        <source>Answer in public</source>
        <translation>Ответить публично</translation>
    </message>
    <message>
        <source>Answer in private</source>
        <translation>Ответить лично</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Отозвать ответ</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Вид: как в системе</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Вид: светлый</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Вид: тёмный</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Вид: высокий контраст</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Язык: как в системе</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Язык: Deutsch</translation>
    </message>
    <message>
        <source>Language: Bahasa Indonesia</source>
        <translation>Язык: Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Language: Русский</source>
        <translation>Язык: Русский</translation>
    </message>
    <message>
        <source>Language: Türkçe</source>
        <translation>Язык: Türkçe</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>отозвано: %1, %2</translation>
    </message>
    <message>
        <source>kept by %1, %2</source>
        <translation>сдержано: %1, %2</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <translation>выполнено: %1, %2</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>без ответственного</translation>
    </message>
    <message>
        <source>Promised by %1, %2</source>
        <translation>Кто обещал: %1, %2</translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation>Кто добавил: %1, %2</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>В ответе</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Becomes a promise: %1, owner %2</source>
        <translation>Станет обещанием: %1, ответственный: %2</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>our reply</source>
        <translation>наш ответ</translation>
    </message>
    <message>
        <source>deleted, seen %1 · we hold it</source>
        <translation>удалено, замечено: %1 · копия у нас есть</translation>
    </message>
    <message>
        <source>there again, seen %1</source>
        <translation>снова на месте, замечено: %1</translation>
    </message>
    <message>
        <source>edited, seen %1 · what changed:</source>
        <translation>изменено, замечено: %1 · что изменилось:</translation>
    </message>
    <message>
        <source>Notes of the team; the customer does not see them</source>
        <translation>Заметки команды; клиент их не видит</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Рабочее пространство</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1: нет связи.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1: ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>%1 has no certificate that this computer trusts, so nothing was sent.</source>
        <translation>%1: нет сертификата, которому доверяет этот компьютер, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>%1 answered with more than 20 MB, so the rest was not read.</source>
        <translation>%1: в ответе больше 20 МБ, остаток не прочитан.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1: ответ оборвался на середине.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more; give the source a new one.</source>
        <translation>%1: токен больше не принимается; задайте источнику новый.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1: это запрещено.</translation>
    </message>
    <message>
        <source>%1 does not know this address.</source>
        <translation>%1: такого адреса нет.</translation>
    </message>
    <message>
        <source>%1 says that this is gone for good, so it is no longer asked.</source>
        <translation>%1: удалено навсегда, опрос прекращён.</translation>
    </message>
    <message>
        <source>%1 has had enough requests for now; Earshot waits as it asks.</source>
        <translation>%1: запросов пока достаточно; Earshot выждет, сколько просят.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own; Earshot tries again later.</source>
        <translation>%1: внутренняя неполадка; Earshot попробует позже.</translation>
    </message>
    <message>
        <source>%1 redirects to where Earshot does not follow.</source>
        <translation>%1: перенаправление туда, куда Earshot не пойдёт.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1: отказано.</translation>
    </message>
    <message>
        <source>%1 would get a token over an unencrypted connection; use https.</source>
        <translation>%1: токен ушёл бы по незашифрованному соединению; используйте https.</translation>
    </message>
    <message>
        <source>%1 is not a feed.</source>
        <translation>%1: это не лента.</translation>
    </message>
    <message>
        <source>%1 is not what this platform answers (no JSON).</source>
        <translation>%1: эта платформа так не отвечает (не JSON).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1: не удаётся прочесть.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>Рабочего пространства нет: %1.</translation>
    </message>
    <message>
        <source>There is a workspace at %1 already.</source>
        <translation>Рабочее пространство уже есть: %1.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; try again when that has finished.</source>
        <translation>%1: занято другой программой; попробуйте, когда она закончит.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1: запись невозможна.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Earshot and was left untouched.</source>
        <translation>%1: создано более новой версией Earshot и оставлено как есть.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Earshot and has to be brought up to date first.</source>
        <translation>%1: создано более старой версией Earshot, сначала нужно обновить.</translation>
    </message>
    <message>
        <source>%1 is not an Earshot workspace.</source>
        <translation>%1: это не рабочее пространство Earshot.</translation>
    </message>
    <message>
        <source>%1 is damaged; restore a backup.</source>
        <translation>%1: данные повреждены; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing of this was stored; what was there before is unharmed.</source>
        <translation>Диск полон, ничего из этого не сохранено; прежние данные целы.</translation>
    </message>
    <message>
        <source>The database at %1 cannot be reached.</source>
        <translation>База данных недоступна: %1.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>База данных отказалась выполнять операцию.</translation>
    </message>
    <message>
        <source>%1 does not verify.</source>
        <translation>%1: проверка не пройдена.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1: использовать нельзя.</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1: здесь этого нет (или уже нет).</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1: здесь это невозможно.</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>%1: нет разрешения.</translation>
    </message>
    <message>
        <source>%1 is not in a state in which this is possible.</source>
        <translation>%1: в нынешнем состоянии это невозможно.</translation>
    </message>
    <message>
        <source>The answer cannot go out like this; the checks say why.</source>
        <translation>В таком виде ответ отправить нельзя; почему — сказано в проверках.</translation>
    </message>
    <message>
        <source>%1 needs a token, and there is none.</source>
        <translation>%1: нужен токен, а его нет.</translation>
    </message>
    <message>
        <source>No place for secrets is open: there is no system keyring, and no passphrase was given.</source>
        <translation>Хранилище секретов недоступно: нет системного хранилища ключей и не задана парольная фраза.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Парольная фраза не подходит: %1.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The file %1 could not be used.</source>
        <translation>Не удалось использовать файл %1.</translation>
    </message>
    <message>
        <source>A case that is “%1” cannot go from there to “%2”.</source>
        <translation>Из состояния «%1» обращение нельзя перевести в «%2».</translation>
    </message>
    <message>
        <source>%1 has a promise that is still open.</source>
        <translation>%1: есть открытое обещание.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>A mention was seen and recorded</source>
        <translation>Упоминание обнаружено и записано</translation>
    </message>
    <message>
        <source>A mention was edited; both versions are kept</source>
        <translation>Упоминание изменено; хранятся обе версии</translation>
    </message>
    <message>
        <source>A mention was deleted; its text is kept</source>
        <translation>Упоминание удалено; его текст сохранён</translation>
    </message>
    <message>
        <source>A mention is there again</source>
        <translation>Упоминание снова на месте</translation>
    </message>
    <message>
        <source>Verdict set to %1</source>
        <translation>Вердикт: %1</translation>
    </message>
    <message>
        <source>A verdict was taken back</source>
        <translation>Вердикт отозван</translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>Обращение открыто: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Новое состояние: %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Назначено: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Отложено до: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Another mention came into the case</source>
        <translation>В обращение добавлено упоминание</translation>
    </message>
    <message>
        <source>Ladder: %1</source>
        <translation>Мера: %1</translation>
    </message>
    <message>
        <source>Asked for a second opinion: %1</source>
        <translation>Запрошено второе мнение: %1</translation>
    </message>
    <message>
        <source>Returned an answer: %1</source>
        <translation>Ответ возвращён: %1</translation>
    </message>
    <message>
        <source>Approved an answer: %1</source>
        <translation>Ответ одобрен: %1</translation>
    </message>
    <message>
        <source>Told Earshot to send: %1</source>
        <translation>Поручено отправить: %1</translation>
    </message>
    <message>
        <source>Took an answer back: %1</source>
        <translation>Ответ отозван: %1</translation>
    </message>
    <message>
        <source>The answer is on its way: %1</source>
        <translation>Ответ отправляется: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Отвечено: %1</translation>
    </message>
    <message>
        <source>An answer was not sent: %1</source>
        <translation>Ответ не отправлен: %1</translation>
    </message>
    <message>
        <source>A source was added</source>
        <translation>Источник добавлен</translation>
    </message>
    <message>
        <source>A source was changed</source>
        <translation>Источник изменён</translation>
    </message>
    <message>
        <source>A source was removed</source>
        <translation>Источник удалён</translation>
    </message>
    <message>
        <source>Brand added: %1</source>
        <translation>Бренд добавлен: %1</translation>
    </message>
    <message>
        <source>A brand was removed</source>
        <translation>Бренд удалён</translation>
    </message>
    <message>
        <source>Work hours or targets were changed</source>
        <translation>Изменены рабочие часы или нормативы</translation>
    </message>
    <message>
        <source>The workspace was brought up to date</source>
        <translation>Рабочее пространство обновлено</translation>
    </message>
    <message>
        <source>The snooze was ended</source>
        <translation>Обращение возвращено в работу</translation>
    </message>
    <message>
        <source>The case was withdrawn: its verdict was taken back</source>
        <translation>Обращение снято: его вердикт отозван</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Поставлена метка: %1</translation>
    </message>
    <message>
        <source>Tag taken off: %1</source>
        <translation>Снята метка: %1</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Представление сохранено: %1</translation>
    </message>
    <message>
        <source>A view was removed</source>
        <translation>Представление удалено</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>Шаблон сохранён: %1</translation>
    </message>
    <message>
        <source>A template was removed</source>
        <translation>Шаблон удалён</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Sorted as %1, with what is known beside the text</source>
        <translation>Автосортировка с учётом сведений помимо текста: %1</translation>
    </message>
    <message>
        <source>Said to be about us</source>
        <translation>Отмечено: о нас</translation>
    </message>
    <message>
        <source>Said not to be about us</source>
        <translation>Отмечено: не о нас</translation>
    </message>
    <message>
        <source>Taken back whether it is about us</source>
        <translation>Отозвана отметка, о нас ли это</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обещано: %1</translation>
    </message>
    <message>
        <source>A promise was changed: %1</source>
        <translation>Обещание изменено: %1</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Обещание сдержано: %1</translation>
    </message>
    <message>
        <source>Promise withdrawn: %1</source>
        <translation>Обещание отозвано: %1</translation>
    </message>
    <message>
        <source>Promise open again: %1</source>
        <translation>Обещание снова открыто: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Задача: %1</translation>
    </message>
    <message>
        <source>A task was changed: %1</source>
        <translation>Задача изменена: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Задача выполнена: %1</translation>
    </message>
    <message>
        <source>Task withdrawn: %1</source>
        <translation>Задача отозвана: %1</translation>
    </message>
    <message>
        <source>Task open again: %1</source>
        <translation>Задача снова открыта: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>its content was changed</source>
        <translation>его содержание изменено</translation>
    </message>
    <message>
        <source>it does not follow the link before it</source>
        <translation>оно не продолжает предыдущее звено</translation>
    </message>
    <message>
        <source>links before it are missing</source>
        <translation>перед ним не хватает звеньев</translation>
    </message>
    <message>
        <source>the text that it vouches for was changed</source>
        <translation>изменён текст, за который оно ручается</translation>
    </message>
    <message>
        <source>the text that it vouches for is missing</source>
        <translation>нет текста, за который оно ручается</translation>
    </message>
    <message>
        <source>links after it are missing</source>
        <translation>после него не хватает звеньев</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>замечена: %1</translation>
    </message>
    <message>
        <source>Deleted, seen %1 · we hold it</source>
        <translation>Удалено, замечено: %1 · копия у нас есть</translation>
    </message>
    <message>
        <source>There again with the same words, seen %1</source>
        <translation>Снова на месте с тем же текстом, замечено: %1</translation>
    </message>
    <message>
        <source>The ledger is broken at link %1: %2.</source>
        <translation>Журнал нарушен на звене %1: %2.</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 links and %2 texts were checked; the last link begins with %3.</source>
        <translation>Журнал цел: проверено звеньев — %1, текстов — %2; последнее звено начинается с %3.</translation>
    </message>
    <message>
        <source>its mention shows something else than was captured</source>
        <translation>упоминание показывает не то, что было зафиксировано</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>verdict</source>
        <translation>вердикт</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>платформа</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>номер источника</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>brand number</source>
        <translation>номер бренда</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>что с ним стало</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>назначено</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>слова текста</translation>
    </message>
    <message>
        <source>is in a case</source>
        <translation>есть обращение</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>дорожка</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>состояние обращения</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>followers, at least</source>
        <translation>подписчиков, не менее</translation>
    </message>
    <message>
        <source>seen since</source>
        <translation>замечено с</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>замечено до</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открытые</translation>
    </message>
    <message>
        <source>me</source>
        <translation>мне</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>не %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>safety</source>
        <translation>безопасность</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>a vulnerable person</source>
        <translation>уязвимый человек</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>личные данные</translation>
    </message>
    <message>
        <source>money</source>
        <translation>деньги</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>услуга недоступна</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>слишком медленно</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>late or cancelled</source>
        <translation>опоздание или отмена</translation>
    </message>
    <message>
        <source>wrong charge</source>
        <translation>неверное списание</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>возврат денег</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>никто не пришёл</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>неисправность</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>нет доступа</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) posted this text</source>
        <translation>
            <numerusform>этот текст опубликовал %n аккаунт</numerusform>
            <numerusform>этот текст опубликовали %n аккаунта</numerusform>
            <numerusform>этот текст опубликовали %n аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within the hour</source>
        <translation>%1 за час</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n hour(s)</source>
        <translation>
            <numerusform>%1 за %n час</numerusform>
            <numerusform>%1 за %n часа</numerusform>
            <numerusform>%1 за %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) report this</source>
        <translation>
            <numerusform>о том же пишет ещё %n автор</numerusform>
            <numerusform>о том же пишут ещё %n автора</numerusform>
            <numerusform>о том же пишут ещё %n авторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same account posted this %n time(s)</source>
        <translation>
            <numerusform>тот же аккаунт опубликовал это %n раз</numerusform>
            <numerusform>тот же аккаунт опубликовал это %n раза</numerusform>
            <numerusform>тот же аккаунт опубликовал это %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within three days: %2</source>
        <translation>%1 за три дня: %2</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Case %1 is %2’s now, with what was written so far.</source>
        <translation>Обращение %1 теперь ведёт %2; всё уже написанное тоже передано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>Передать: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>To which colleague?</source>
        <translation>Кому из коллег?</translation>
    </message>
    <message>
        <source>What should they know? “I am too close to this one” is reason enough. The customer never sees it.</source>
        <translation>Что нужно знать коллеге? «Меня это слишком задевает» — достаточная причина. Клиент этого не увидит.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>our reply</source>
        <translation>наш ответ</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>troll</source>
        <translation>тролль</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Итог проверен</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Не отвечаем</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Trolls</source>
        <translation>Тролли</translation>
    </message>
    <message>
        <source>there</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не опрошен</translation>
    </message>
    <message>
        <source>good</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>удалён навсегда</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публично</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Не отвечать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Сообщить платформе</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Praise and other</source>
        <translation>Похвала и другое</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>Все упоминания</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Сначала срочные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Wakes soonest first</source>
        <translation>По дате возврата</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A new complaint</source>
        <translation>Новая жалоба</translation>
    </message>
    <message numerus="yes">
        <source>%n new complaint(s)</source>
        <translation>
            <numerusform>%n новая жалоба</numerusform>
            <numerusform>%n новые жалобы</numerusform>
            <numerusform>%n новых жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote again in an open case</source>
        <translation>Новое сообщение в открытом обращении</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) in open cases</source>
        <translation>
            <numerusform>%n новое сообщение в открытых обращениях</numerusform>
            <numerusform>%n новых сообщения в открытых обращениях</numerusform>
            <numerusform>%n новых сообщений в открытых обращениях</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was edited</source>
        <translation>Изменена запись из открытого обращения</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) edited</source>
        <translation>
            <numerusform>Изменена %n запись</numerusform>
            <numerusform>Изменены %n записи</numerusform>
            <numerusform>Изменено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was deleted</source>
        <translation>Удалена запись из открытого обращения</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted; we hold them</source>
        <translation>
            <numerusform>Удалена %n запись; копия у нас есть</numerusform>
            <numerusform>Удалены %n записи; копии у нас есть</numerusform>
            <numerusform>Удалено %n записей; копии у нас есть</numerusform>
        </translation>
    </message>
    <message>
        <source>A source fails</source>
        <translation>Сбой источника</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>Сбой у %n источника</numerusform>
            <numerusform>Сбой у %n источников</numerusform>
            <numerusform>Сбой у %n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is due within 15 minutes</source>
        <translation>Срок ответа, обещания или задачи — в ближайшие 15 минут</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due within 15 min</source>
        <translation>
            <numerusform>Срок в ближайшие 15 мин: %n</numerusform>
            <numerusform>Срок в ближайшие 15 мин: %n</numerusform>
            <numerusform>Срок в ближайшие 15 мин: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is overdue</source>
        <translation>Срок ответа, обещания или задачи истёк</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>Обещание клиенту %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Task (%1)</source>
        <translation>Задача (%1)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Other cases: %1</source>
        <translation>Другие обращения: %1</translation>
    </message>
    <message>
        <source>Nobody has worked on it yet</source>
        <translation>Над этим ещё никто не работал</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>Кто здесь работает: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a masked swear word</source>
        <translation>замаскированная брань</translation>
    </message>
    <message>
        <source>stretched words</source>
        <translation>растянутые слова</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>прописные буквы</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>an exclamation mark</source>
        <translation>восклицательный знак</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>somebody is addressed</source>
        <translation>обращение к кому-то</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>эмодзи</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>кавычки</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>очень коротко</translation>
    </message>
    <message>
        <source>short</source>
        <translation>коротко</translation>
    </message>
    <message>
        <source>long</source>
        <translation>длинно</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>очень длинно</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>так решил человек</translation>
    </message>
    <message>
        <source>nothing in it decides</source>
        <translation>ничто не говорит определённо</translation>
    </message>
    <message>
        <source>a person judged this very text</source>
        <translation>именно этот текст оценил человек</translation>
    </message>
    <message>
        <source>an account younger than a week</source>
        <translation>аккаунту меньше недели</translation>
    </message>
    <message>
        <source>an account younger than a month</source>
        <translation>аккаунту меньше месяца</translation>
    </message>
    <message>
        <source>an account older than three years</source>
        <translation>аккаунту больше трёх лет</translation>
    </message>
    <message>
        <source>hardly any followers</source>
        <translation>почти нет подписчиков</translation>
    </message>
    <message>
        <source>ten thousand followers or more</source>
        <translation>десять тысяч подписчиков или больше</translation>
    </message>
    <message>
        <source>an earlier case as a customer</source>
        <translation>прежнее обращение в роли клиента</translation>
    </message>
    <message>
        <source>an earlier case as a troll</source>
        <translation>прежнее обращение в роли тролля</translation>
    </message>
    <message>
        <source>three or more earlier cases as a troll</source>
        <translation>три или больше прежних обращений в роли тролля</translation>
    </message>
    <message>
        <source>we blocked this account</source>
        <translation>мы заблокировали этот аккаунт</translation>
    </message>
    <message>
        <source>we muted this account</source>
        <translation>мы заглушили этот аккаунт</translation>
    </message>
    <message>
        <source>three or more accounts posted this text</source>
        <translation>этот текст опубликовали три аккаунта или больше</translation>
    </message>
    <message>
        <source>ten or more accounts posted this text</source>
        <translation>этот текст опубликовали десять аккаунтов или больше</translation>
    </message>
    <message>
        <source>deep in a thread</source>
        <translation>глубоко в ветке</translation>
    </message>
    <message>
        <source>Beside the text, counted: %1</source>
        <translation>Помимо текста, учтено: %1</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>без этого: %1</translation>
    </message>
    <message>
        <source>The sorter does not learn from this: the terms of its source forbid it.</source>
        <translation>Автосортировка на этом не учится: запрещают условия источника.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) beside the text, not counted</source>
        <translation>
            <numerusform>%n признак помимо текста, не учтён</numerusform>
            <numerusform>%n признака помимо текста, не учтены</numerusform>
            <numerusform>%n признаков помимо текста, не учтены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>said to us</source>
        <translation>адресовано нам</translation>
    </message>
    <message>
        <source>our handle %1</source>
        <translation>наш аккаунт %1</translation>
    </message>
    <message>
        <source>our address %1</source>
        <translation>наш адрес %1</translation>
    </message>
    <message>
        <source>our hashtag %1</source>
        <translation>наш хештег %1</translation>
    </message>
    <message>
        <source>our name %1</source>
        <translation>наше название %1</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too</source>
        <translation>%1 — ещё и обычное слово</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>в кавычках</translation>
    </message>
    <message>
        <source>written as a name</source>
        <translation>написано как название</translation>
    </message>
    <message>
        <source>written as an ordinary word</source>
        <translation>написано как обычное слово</translation>
    </message>
    <message>
        <source>beside another name</source>
        <translation>рядом с другим именем</translation>
    </message>
    <message>
        <source>behind an article</source>
        <translation>после артикля</translation>
    </message>
    <message>
        <source>without an article</source>
        <translation>без артикля</translation>
    </message>
    <message>
        <source>sounds like a complaint</source>
        <translation>похоже на жалобу</translation>
    </message>
    <message>
        <source>sounds like no complaint</source>
        <translation>не похоже на жалобу</translation>
    </message>
    <message>
        <source>a very short word</source>
        <translation>очень короткое слово</translation>
    </message>
    <message>
        <source>%1 speaks for us</source>
        <translation>%1 указывает на нас</translation>
    </message>
    <message>
        <source>%1 speaks against it</source>
        <translation>%1 указывает на другое</translation>
    </message>
    <message>
        <source>a problem: %1</source>
        <translation>проблема: %1</translation>
    </message>
    <message>
        <source>learnt: %1 speaks for us</source>
        <translation>по опыту: %1 указывает на нас</translation>
    </message>
    <message>
        <source>learnt: %1 speaks against it</source>
        <translation>по опыту: %1 указывает на другое</translation>
    </message>
    <message>
        <source>learnt: it is mostly us</source>
        <translation>по опыту: чаще всего о нас</translation>
    </message>
    <message>
        <source>learnt: it is mostly not us</source>
        <translation>по опыту: чаще всего не о нас</translation>
    </message>
    <message>
        <source>an answer in a conversation about us</source>
        <translation>ответ в переписке о нас</translation>
    </message>
    <message>
        <source>left out by %1</source>
        <translation>исключено словом %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>за: %1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>против: %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>о бренде %2: %1</translation>
    </message>
    <message>
        <source>About %1, somebody of yours said</source>
        <translation>О бренде %1 — так решили в команде</translation>
    </message>
    <message>
        <source>Not about %1, somebody of yours said</source>
        <translation>Не о бренде %1 — так решили в команде</translation>
    </message>
    <message>
        <source>About %1: %2</source>
        <translation>О бренде %1: %2</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>waits for a second opinion</source>
        <translation>ждёт второго мнения</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрен</translation>
    </message>
    <message>
        <source>about to go out</source>
        <translation>вот-вот уйдёт</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлен</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>nobody knows yet whether it was sent</source>
        <translation>пока неизвестно, отправлен ли</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n s.</source>
        <translation>
            <numerusform>Уйдёт через %n с.</numerusform>
            <numerusform>Уйдёт через %n с.</numerusform>
            <numerusform>Уйдёт через %n с.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>%1 returned it.</source>
        <translation>Ответ возвращён (%1).</translation>
    </message>
    <message>
        <source>%1 returned it: %2</source>
        <translation>Ответ возвращён (%1): %2</translation>
    </message>
    <message>
        <source>Waits for a second opinion since %1.</source>
        <translation>Ждёт второго мнения; запрошено: %1.</translation>
    </message>
    <message>
        <source>%1 approved it; it can go out.</source>
        <translation>Ответ одобрен (%1), его можно отправить.</translation>
    </message>
    <message>
        <source>Sent: %1.</source>
        <translation>Отправлено: %1.</translation>
    </message>
    <message>
        <source>Not sent, nothing went out: %1</source>
        <translation>Не отправлено, ничего не ушло: %1</translation>
    </message>
    <message>
        <source>The connection broke while it was being sent. Earshot looks on the platform whether it is there before it does anything else.</source>
        <translation>Связь прервалась во время отправки. Прежде всего Earshot проверит на платформе, появился ли ответ.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>sleeps, wakes %1</source>
        <translation>отложено, вернётся %1</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>ответить %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>ответ: %1</translation>
    </message>
    <message>
        <source>Here because its first answer is due %1</source>
        <translation>Здесь, потому что срок первого ответа: %1</translation>
    </message>
    <message>
        <source>Here because it was first seen %1</source>
        <translation>Здесь, потому что впервые замечено: %1</translation>
    </message>
    <message>
        <source>Reach: %1 followers</source>
        <translation>Охват (подписчики): %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Заметки: %1</translation>
    </message>
    <message>
        <source>safety: %1</source>
        <translation>безопасность: %1</translation>
    </message>
    <message>
        <source>health: %1</source>
        <translation>здоровье: %1</translation>
    </message>
    <message>
        <source>a vulnerable person: %1</source>
        <translation>уязвимый человек: %1</translation>
    </message>
    <message>
        <source>personal data: %1</source>
        <translation>личные данные: %1</translation>
    </message>
    <message>
        <source>money: %1</source>
        <translation>деньги: %1</translation>
    </message>
    <message>
        <source>emotion: %1</source>
        <translation>эмоции: %1</translation>
    </message>
    <message>
        <source>reach: %1 followers</source>
        <translation>охват (подписчики): %1</translation>
    </message>
    <message>
        <source>earlier cases: %1</source>
        <translation>прежние обращения: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier for %2</source>
        <translation>раньше на %1 — %2</translation>
    </message>
    <message>
        <source>promise due %1</source>
        <translation>срок обещания %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>обещание: %1</translation>
    </message>
    <message>
        <source>Here because a promise falls due %1</source>
        <translation>Здесь, потому что срок обещания: %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>Впервые замечено: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>both words, wherever they stand</source>
        <translation>оба слова, где бы они ни стояли</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>именно эта фраза</translation>
    </message>
    <message>
        <source>every word that begins so</source>
        <translation>все слова с таким началом</translation>
    </message>
    <message>
        <source>with one word and without the other</source>
        <translation>с одним словом и без другого</translation>
    </message>
    <message>
        <source>one of the two is enough</source>
        <translation>достаточно одного из двух</translation>
    </message>
    <message>
        <source>by whom, as any version shows the name</source>
        <translation>автор, как его имя стоит в любой версии</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>complaint, troll, other or unsure</source>
        <translation>complaint (жалоба), troll (тролль), other (другое) или unsure (неясно)</translation>
    </message>
    <message>
        <source>from a day on, and before another (UTC)</source>
        <translation>начиная с одного дня и до другого (UTC)</translation>
    </message>
    <message>
        <source>“%1:” cannot be left out with “-”; only words can.</source>
        <translation>«%1:» нельзя исключить знаком «-»; исключаются только слова.</translation>
    </message>
    <message>
        <source>After “verdict:” comes complaint, troll, other or unsure.</source>
        <translation>После «verdict:» пишут complaint, troll, other или unsure.</translation>
    </message>
    <message>
        <source>After “%1:” comes a day such as 2026-03-02.</source>
        <translation>После «%1:» пишут дату, например 2026-03-02.</translation>
    </message>
    <message>
        <source>After “%1:” comes what to look for.</source>
        <translation>После «%1:» пишут, что искать.</translation>
    </message>
    <message>
        <source>Add a word to look for; leaving words out is not enough.</source>
        <translation>Добавьте слово для поиска; одних исключений мало.</translation>
    </message>
    <message>
        <source>This search is too long.</source>
        <translation>Запрос слишком длинный.</translation>
    </message>
    <message>
        <source>Search every version of everything that was ever heard</source>
        <translation>Поиск по всем версиям всего, что когда-либо найдено</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter. Try one:</source>
        <translation>Регистр и диакритика не важны. Попробуйте:</translation>
    </message>
    <message>
        <source>in which language, by its code of two letters</source>
        <translation>на каком языке (двухбуквенный код)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>feed</source>
        <translation>лента</translation>
    </message>
    <message>
        <source>mentions of our account</source>
        <translation>упоминания нашего аккаунта</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>хештег</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>ветка</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>отзывы</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не опрашивается</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>token in the system keyring</source>
        <translation>токен в системном хранилище ключей</translation>
    </message>
    <message>
        <source>token in an encrypted file</source>
        <translation>токен в зашифрованном файле</translation>
    </message>
    <message>
        <source>token in memory, until the program ends</source>
        <translation>токен в памяти, до выхода из программы</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>токен из переменной окружения</translation>
    </message>
    <message>
        <source>▲ token missing</source>
        <translation>▲ нет токена</translation>
    </message>
    <message>
        <source>Last poll: %1</source>
        <translation>Последний опрос: %1</translation>
    </message>
    <message>
        <source>Last news: %1</source>
        <translation>Последние новости: %1</translation>
    </message>
    <message>
        <source>Next poll: %1</source>
        <translation>Следующий опрос: %1</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 of working time = %3</source>
        <translation>%1 + %2 рабочего времени = %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>times as in %1</source>
        <translation>время по поясу %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>просрочка %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>завтра в %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Application</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so tokens are kept in the encrypted file %1.
Its passphrase:</source>
        <translation>На этом компьютере нет системного хранилища ключей, поэтому токены хранятся в зашифрованном файле %1.
Парольная фраза к нему:</translation>
    </message>
    <message>
        <source>That passphrase does not open %1.
Its passphrase:</source>
        <translation>Эта парольная фраза не подходит к файлу %1.
Парольная фраза к нему:</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ApprovalTray</name>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>Ответы, ждущие второго мнения</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>На что отвечаем</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Ваши изменения</translation>
    </message>
    <message>
        <source>A comment for whoever wrote it</source>
        <translation>Комментарий автору ответа</translation>
    </message>
    <message>
        <source>A comment; needed to return it</source>
        <translation>Комментарий; для возврата обязателен</translation>
    </message>
    <message>
        <source>You wrote this one; a second opinion is another person&apos;s.</source>
        <translation>Этот ответ написали вы; второе мнение даёт кто-то другой.</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Вернуть с комментарием</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Nobody waits for a second opinion.</source>
        <translation>Второго мнения никто не ждёт.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Approve with these changes</source>
        <translation>Одобрить с изменениями</translation>
    </message>
    <message>
        <source>Return the answer</source>
        <translation>Вернуть ответ</translation>
    </message>
    <message>
        <source>%1 asks for a second opinion, %2</source>
        <translation>%1 просит второго мнения, %2</translation>
    </message>
    <message>
        <source>%1 · change what could be better</source>
        <translation>%1 · исправьте, что можно улучшить</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveRoom</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Hits, newest first</source>
        <translation>Найденное, сначала новое</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>more than %1 hits</source>
        <translation>найдено более %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing was ever heard that matches. Try fewer words, or the beginning of a word with * behind it.</source>
        <translation>Ничего подходящего не встречалось. Попробуйте меньше слов или начало слова со знаком * в конце.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;phrases&quot;, author:, platform:, verdict:, lang:, before:, after:</source>
        <translation>Искать везде: слова, &quot;фразы&quot;, author:, platform:, verdict:, lang:, before:, after:</translation>
    </message>
    <message>
        <source>Search for something first; all its hits are exported then.</source>
        <translation>Сначала выполните поиск: экспортировано будет всё найденное.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не подсчитано</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveWorkBar</name>
    <message>
        <source>How far it is</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Choose at least one hit first.</source>
        <translation>Сначала выберите хотя бы одну находку.</translation>
    </message>
    <message numerus="yes">
        <source>Export evidence of %n mention(s)</source>
        <translation>
            <numerusform>Экспорт доказательств по %n упоминанию</numerusform>
            <numerusform>Экспорт доказательств по %n упоминаниям</numerusform>
            <numerusform>Экспорт доказательств по %n упоминаниям</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>Записываются доказательства…</translation>
    </message>
    <message>
        <source>Export evidence of all hits</source>
        <translation>Экспорт доказательств по всему найденному</translation>
    </message>
    <message>
        <source>Writing the evidence of all hits…</source>
        <translation>Записываются доказательства по всему найденному…</translation>
    </message>
    <message>
        <source>Web page for people (*.html);;JSON Lines for programs (*.jsonl)</source>
        <translation>Веб-страница для людей (*.html);;JSON Lines для программ (*.jsonl)</translation>
    </message>
    <message>
        <source>Checking every link of the ledger and every text…</source>
        <translation>Проверяются все звенья журнала и все тексты…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n mention(s) was written to %1</source>
        <translation>
            <numerusform>Доказательства по %n упоминанию записаны в %1</numerusform>
            <numerusform>Доказательства по %n упоминаниям записаны в %1</numerusform>
            <numerusform>Доказательства по %n упоминаниям записаны в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandHitModel</name>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>О нас</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandPage</name>
    <message>
        <source>Brands</source>
        <translation>Бренды</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Новый бренд</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Название бренда</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Words and misspellings</source>
        <translation>Слова и опечатки</translation>
    </message>
    <message>
        <source>Words and misspellings, separated by commas</source>
        <translation>Слова и опечатки через запятую</translation>
    </message>
    <message>
        <source>telvana, tel vana, televana</source>
        <translation>telvana, tel vana, televana</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Хештеги</translation>
    </message>
    <message>
        <source>Hashtags, separated by commas</source>
        <translation>Хештеги через запятую</translation>
    </message>
    <message>
        <source>#telvana, #telvanadown</source>
        <translation>#telvana, #telvanadown</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Handles, separated by commas</source>
        <translation>Аккаунты через запятую</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Web addresses, separated by commas</source>
        <translation>Веб-адреса через запятую</translation>
    </message>
    <message>
        <source>telvana.example</source>
        <translation>telvana.example</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Words that make it about something else, separated by commas</source>
        <translation>Слова, при которых речь о другом, через запятую</translation>
    </message>
    <message>
        <source>telvana street</source>
        <translation>улица telvana</translation>
    </message>
    <message>
        <source>Several with commas between them. A change counts for what comes in from now on.</source>
        <translation>Несколько — через запятую. Изменение действует для всего, что придёт с этого момента.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What this would have found</source>
        <translation>Что нашлось бы</translation>
    </message>
    <message>
        <source>Mentions that match</source>
        <translation>Подходящие упоминания</translation>
    </message>
    <message>
        <source>No brand yet. Without one, nothing that is heard counts as ours.</source>
        <translation>Брендов пока нет. Без бренда ничто из найденного не считается нашим.</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Сохранить бренд</translation>
    </message>
    <message>
        <source>Remove a brand</source>
        <translation>Удалить бренд</translation>
    </message>
    <message>
        <source>Listen for “%1” no longer? What was found stays.</source>
        <translation>Больше не отслеживать «%1»? Найденное останется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Удалить бренд</translation>
    </message>
    <message>
        <source>Nothing was heard yet; this fills up as soon as something is.</source>
        <translation>Пока ничего не поступало; список заполнится, как только что-то появится.</translation>
    </message>
    <message>
        <source>None of the newest mentions has these words.</source>
        <translation>Этих слов нет ни в одном из последних упоминаний.</translation>
    </message>
    <message>
        <source>Speaks for us</source>
        <translation>Указывает на нас</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant, separated by commas</source>
        <translation>Слова рядом с названием, когда речь о вас, через запятую</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant; charg* for all that begins so</source>
        <translation>Слова рядом с названием, когда речь о вас; списан* — все слова с таким началом</translation>
    </message>
    <message>
        <source>network, bill, app, charg*</source>
        <translation>сеть, счёт, приложение, списан*</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Указывает на другое</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant, separated by commas</source>
        <translation>Слова рядом с названием, когда речь о другом, через запятую</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant</source>
        <translation>Слова рядом с названием, когда речь о другом</translation>
    </message>
    <message>
        <source>bird, song</source>
        <translation>птица, песня</translation>
    </message>
    <message>
        <source>What this would have found: %1 of the newest %2 mentions, and %3 to be asked about</source>
        <translation>Что нашлось бы: %1 из последних %2 упоминаний, ещё под вопросом: %3</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too (%2): what stands around it decides.</source>
        <translation>%1 — ещё и обычное слово (%2): решает то, что стоит рядом.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Bubbles</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>It was shown by the desktop.</source>
        <translation>Показано средой рабочего стола.</translation>
    </message>
    <message>
        <source>It was shown from the tray.</source>
        <translation>Показано значком в трее.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so it was told in the window.</source>
        <translation>Этот рабочий стол не показывает уведомлений, поэтому сообщение появилось в окне.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CardDelegate</name>
    <message>
        <source>last change %1</source>
        <translation>изменено: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CaseWindow</name>
    <message>
        <source>Show in Triage</source>
        <translation>Показать в разборе</translation>
    </message>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Переписка, сначала старое</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Что сделано, сначала новое</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>Перевести в другое состояние</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Whose case</source>
        <translation>Чьё обращение</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отсрочка</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>Заметки для команды</translation>
    </message>
    <message>
        <source>Notes, oldest first</source>
        <translation>Заметки, сначала старые</translation>
    </message>
    <message>
        <source>A new note; the customer never sees it</source>
        <translation>Новая заметка; клиент её не увидит</translation>
    </message>
    <message>
        <source>A note; the customer never sees it</source>
        <translation>Заметка; клиент её не увидит</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Обращение %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: не удалось. %2</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Обращение %1 · %2</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>Обращение %1 · %2 · %3</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>История (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Move on: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>без норматива</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>ответ дан: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>пока ничьё</translation>
    </message>
    <message>
        <source>sleeps until %1; wakes sooner if the customer writes</source>
        <translation>отложено до: %1; вернётся раньше, если клиент напишет</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>не отложено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Подходящие команды</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Команды с такими словами нет.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentActs</name>
    <message>
        <source>Promise kept</source>
        <translation>Обещание сдержано</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Задача выполнена</translation>
    </message>
    <message>
        <source>Withdraw the promise</source>
        <translation>Отозвать обещание</translation>
    </message>
    <message>
        <source>Withdraw the task</source>
        <translation>Отозвать задачу</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>What was the customer promised? A time that stands in it is taken over.</source>
        <translation>Что обещано клиенту? Срок, указанный в тексте, подставится сам.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>К какому сроку?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>What is to be done? The customer never sees it.</source>
        <translation>Что нужно сделать? Клиент этого не увидит.</translation>
    </message>
    <message>
        <source>Move the time</source>
        <translation>Перенести срок</translation>
    </message>
    <message>
        <source>By when now?</source>
        <translation>Какой теперь срок?</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Назначить ответственного</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Кто отвечает за это?</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentPane</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (открыто: %2)</translation>
    </message>
    <message>
        <source>Promises to the customer; a tick says that it was kept</source>
        <translation>Обещания клиенту; галочка значит, что обещание сдержано</translation>
    </message>
    <message>
        <source>Tasks of the team; a tick says that it is done</source>
        <translation>Задачи команды; галочка значит, что задача выполнена</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Изменить обещание</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Изменить задачу</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Composer</name>
    <message>
        <source>Close the composer; the draft stays</source>
        <translation>Закрыть редактор; черновик останется</translation>
    </message>
    <message>
        <source>Better leave it alone</source>
        <translation>Лучше не отвечать</translation>
    </message>
    <message>
        <source>An answer is what a troll is after: it brings them readers and calls for the next round. Leaving it alone is a decision, and it is recorded as one. If there is a real complaint behind it, set the verdict to complaint and answer that.</source>
        <translation>Троллю только и нужен ответ: он приводит читателей и вызывает новый виток. Не отвечать — тоже решение, и оно так и записывается. Если за этим стоит настоящая жалоба, смените вердикт на «жалоба» и ответьте на неё.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Не отвечать</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Всё равно написать</translation>
    </message>
    <message>
        <source>everybody on %1</source>
        <translation>все на %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>только %1</translation>
    </message>
    <message>
        <source>%1 has begun an answer, too</source>
        <translation>%1 тоже пишет ответ</translation>
    </message>
    <message>
        <source>Earshot cannot answer on %1; open the mention in the browser and answer there.</source>
        <translation>На площадке «%1» Earshot не может ответить; откройте упоминание в браузере и ответьте там.</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation>Найти черновик</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ConditionRow</name>
    <message>
        <source>What is asked</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Верно или неверно</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>is</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>неверно</translation>
    </message>
</context>
<context>
    <name>earshot::gui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Где хранятся</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>A whole copy while you go on working. Tokens are not in it.</source>
        <translation>Полная копия, не прерывая работы. Токены в неё не входят.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Создать копию…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Ход резервного копирования</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Tokens are never in the workspace, in a log or in a backup.</source>
        <translation>Токенов никогда нет ни в рабочем пространстве, ни в логах, ни в резервных копиях.</translation>
    </message>
    <message>
        <source>Tokens are kept in: %1.</source>
        <translation>Где хранятся токены: %1.</translation>
    </message>
    <message>
        <source>%1 mentions in %2 versions, %3 cases, %4 steps in the ledger · %5, version %6</source>
        <translation>упоминаний: %1, версий: %2, обращений: %3, записей в журнале: %4 · %5, версия %6</translation>
    </message>
    <message>
        <source>It is whole.</source>
        <translation>Всё цело.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Рабочие пространства (*.db)</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Резервная копия: %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Отменено; лишних файлов не осталось.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Отменить проверку</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Draft</name>
    <message>
        <source>Opening the draft</source>
        <translation>Открытие черновика</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Сохранение черновика</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Запросить второе мнение</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Отозвать ответ</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Проверить ответ</translation>
    </message>
</context>
<context>
    <name>earshot::gui::EvidencePane</name>
    <message>
        <source>The mention with all its versions</source>
        <translation>Упоминание во всех версиях</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>Что говорит журнал</translation>
    </message>
    <message>
        <source>What the ledger says about this mention and its case</source>
        <translation>Что журнал говорит об этом упоминании и его обращении</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>обращение %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>без обращения</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>У этого упоминания нет обращения.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FacetBar</name>
    <message>
        <source>Click to take it out of the search</source>
        <translation>Нажмите, чтобы убрать из поиска</translation>
    </message>
    <message>
        <source>Click to see only these</source>
        <translation>Нажмите, чтобы видеть только это</translation>
    </message>
    <message numerus="yes">
        <source>Only %1, %Ln hit(s)</source>
        <translation>
            <numerusform>Только %1, найдено: %Ln</numerusform>
            <numerusform>Только %1, найдено: %Ln</numerusform>
            <numerusform>Только %1, найдено: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::FilterField</name>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Не удаётся понять: %1</translation>
    </message>
    <message>
        <source>Words of the text, #tag, @author, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; - before a word rules it out.</source>
        <translation>Слова текста, #метка, @автор, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; знак - перед словом исключает его.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FindingModel</name>
    <message>
        <source>Stops the sending: %1</source>
        <translation>Мешает отправке: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FirstStart</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Добро пожаловать в Earshot</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Название бренда</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Handle of the brand, if it has one</source>
        <translation>Аккаунт бренда, если он есть</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Хештег</translation>
    </message>
    <message>
        <source>Hashtag of the brand, if it has one</source>
        <translation>Хештег бренда, если он есть</translation>
    </message>
    <message>
        <source>#telvana</source>
        <translation>#telvana</translation>
    </message>
    <message>
        <source>Only looking? The sample workspace shows a bad week of an internet provider, live, with nothing to set up.</source>
        <translation>Хотите только посмотреть? Демонстрация показывает плохую неделю интернет-провайдера вживую; настраивать ничего не нужно.</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Открыть демонстрацию</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>A name is needed, or skip this for now.</source>
        <translation>Нужно название, или пока пропустите этот шаг.</translation>
    </message>
    <message>
        <source>An address is needed, or skip this for now.</source>
        <translation>Нужен адрес, или пока пропустите этот шаг.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>For whom do you listen?</source>
        <translation>О ком вы хотите знать?</translation>
    </message>
    <message>
        <source>Where do people talk?</source>
        <translation>Где о вас говорят?</translation>
    </message>
    <message>
        <source>When does somebody answer?</source>
        <translation>Когда есть кому ответить?</translation>
    </message>
    <message>
        <source>The name as people write it. Misspellings and more can be added later in Listening.</source>
        <translation>Название, как его пишут люди. Опечатки и прочее можно добавить позже в разделе «Мониторинг».</translation>
    </message>
    <message>
        <source>The feed of a forum, a shop or a news search; or a Mastodon server. One is enough to begin with.</source>
        <translation>Лента форума, магазина или поиска новостей либо сервер Mastodon. Для начала хватит одного.</translation>
    </message>
    <message>
        <source>An answer falls due in working time only. An empty line is a free day.</source>
        <translation>Срок ответа идёт только в рабочее время. Пустая строка — выходной.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Начать мониторинг</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HoursPage</name>
    <message>
        <source>Work hours and targets</source>
        <translation>Рабочие часы и нормативы</translation>
    </message>
    <message>
        <source>A first answer falls due in working time, so a complaint of Friday evening does not burn over the weekend.</source>
        <translation>Срок первого ответа идёт в рабочее время, поэтому жалоба, пришедшая вечером в пятницу, не «горит» все выходные.</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>Когда есть кому ответить</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Holidays, one a line: date and name</source>
        <translation>Праздники, по одному в строке: дата и название</translation>
    </message>
    <message>
        <source>2026-12-25 Christmas Day</source>
        <translation>2027-01-01 Новый год</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Нормативы</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>Первый ответ в течение</translation>
    </message>
    <message>
        <source>Hold before sending</source>
        <translation>Пауза перед отправкой</translation>
    </message>
    <message>
        <source>Look again every</source>
        <translation>Перепроверять каждые</translation>
    </message>
    <message>
        <source>Look again at a mention every</source>
        <translation>Перепроверять упоминание каждые</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>a holiday is a date like 2026-12-25 and a name</source>
        <translation>праздник — это дата вида 2027-01-01 и название</translation>
    </message>
    <message>
        <source>A complaint seen %1 is due %2.</source>
        <translation>Жалоба замечена: %1. Срок ответа: %2.</translation>
    </message>
    <message>
        <source>This cannot be counted yet.</source>
        <translation>Рассчитать пока нельзя.</translation>
    </message>
    <message>
        <source>Change work hours and targets</source>
        <translation>Изменить рабочие часы и нормативы</translation>
    </message>
    <message>
        <source> min of work</source>
        <translation> мин рабочего времени</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Hours and targets</source>
        <translation>Часы и нормативы</translation>
    </message>
    <message>
        <source>Cases in a lane of the board, at most</source>
        <translation>Максимум обращений в дорожке доски</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::KeySheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>While a list has the focus</source>
        <translation>Когда выбран список</translation>
    </message>
    <message>
        <source>While you write an answer</source>
        <translation>Когда вы пишете ответ</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>In the room or window that has it</source>
        <translation>В разделе или окне, где есть команда</translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneColumn</name>
    <message>
        <source>No case here</source>
        <translation>Здесь нет обращений</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln case(s)</source>
        <translation>
            <numerusform>%1, %Ln обращение</numerusform>
            <numerusform>%1, %Ln обращения</numerusform>
            <numerusform>%1, %Ln обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>List all cases of this lane in Triage</source>
        <translation>Показать все обращения этой дорожки в разборе</translation>
    </message>
    <message numerus="yes">
        <source>%Ln over the limit</source>
        <translation>
            <numerusform>сверх лимита: %Ln</numerusform>
            <numerusform>сверх лимита: %Ln</numerusform>
            <numerusform>сверх лимита: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneLimitEditor</name>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>At most so many cases: %1</source>
        <translation>Максимум обращений: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningRoom</name>
    <message>
        <source>Listening</source>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Parts of Listening</source>
        <translation>Разделы мониторинга</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningStatus</name>
    <message>
        <source>listening nowhere yet</source>
        <translation>мониторинг ещё не настроен</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>polling…</source>
        <translation>опрос…</translation>
    </message>
    <message numerus="yes">
        <source>last poll %n s ago</source>
        <translation>
            <numerusform>последний опрос: %n с назад</numerusform>
            <numerusform>последний опрос: %n с назад</numerusform>
            <numerusform>последний опрос: %n с назад</numerusform>
        </translation>
    </message>
    <message>
        <source>last poll %1</source>
        <translation>последний опрос: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>сбоев: %n</numerusform>
            <numerusform>сбоев: %n</numerusform>
            <numerusform>сбоев: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Мониторинг: %1</translation>
    </message>
    <message>
        <source>Where Earshot listens, and whether it works</source>
        <translation>Что отслеживает Earshot и всё ли работает</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MainWindow</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: не удалось. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MatchingBar</name>
    <message numerus="yes">
        <source>At work on %n mention(s)…</source>
        <translation>
            <numerusform>Обрабатывается %n упоминание…</numerusform>
            <numerusform>Обрабатываются %n упоминания…</numerusform>
            <numerusform>Обрабатывается %n упоминаний…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match are chosen. What you do next is done to all of them.</source>
        <translation>
            <numerusform>Выбрано всё подходящее: %n. Следующее действие коснётся каждого.</numerusform>
            <numerusform>Выбраны все подходящие: %n. Следующее действие коснётся каждого.</numerusform>
            <numerusform>Выбраны все подходящие: %n. Следующее действие коснётся каждого.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionActs</name>
    <message>
        <source>Leave alone</source>
        <translation>Не отвечать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Сообщить платформе</translation>
    </message>
    <message numerus="yes">
        <source>This is done to all %n mention(s) that match. It can be undone.</source>
        <translation>
            <numerusform>Это коснётся %n подходящего упоминания. Действие можно отменить.</numerusform>
            <numerusform>Это коснётся всех %n подходящих упоминаний. Действие можно отменить.</numerusform>
            <numerusform>Это коснётся всех %n подходящих упоминаний. Действие можно отменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n mention(s).</source>
        <translation>
            <numerusform>%1 — остановлено после %n упоминания.</numerusform>
            <numerusform>%1 — остановлено после %n упоминаний.</numerusform>
            <numerusform>%1 — остановлено после %n упоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s).</source>
        <translation>
            <numerusform>%1 — %n упоминание.</numerusform>
            <numerusform>%1 — %n упоминания.</numerusform>
            <numerusform>%1 — %n упоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Вердикт «%1»</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Снять назначение</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Назначить: %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>To whom? (Leave it empty for nobody.)</source>
        <translation>Кому? (Оставьте пустым, чтобы никому.)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Until when shall it sleep? It wakes sooner if the customer writes again.</source>
        <translation>До какого времени отложить? Если клиент снова напишет, вернётся раньше.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Перевести в «%1»</translation>
    </message>
    <message>
        <source>This case has come to its last state.</source>
        <translation>Обращение уже в последнем состоянии.</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>У этого упоминания нет обращения.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Какая метка?</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Поставить метку «%1»</translation>
    </message>
    <message>
        <source>Take tag %1 off</source>
        <translation>Снять метку «%1»</translation>
    </message>
    <message>
        <source>Notes belong to cases, and this mention is in none.</source>
        <translation>Заметки ведутся в обращениях, а у этого упоминания обращения нет.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>For the team; the customer never sees it.</source>
        <translation>Для команды; клиент её не увидит.</translation>
    </message>
    <message>
        <source>The ladder belongs to cases, and this mention is in none.</source>
        <translation>Меры принимаются в обращениях, а у этого упоминания обращения нет.</translation>
    </message>
    <message>
        <source>Ladder against harassment</source>
        <translation>Меры против травли</translation>
    </message>
    <message>
        <source>One rung at a time; leave alone comes first.</source>
        <translation>По одной ступени; первая — не отвечать.</translation>
    </message>
    <message>
        <source>Why? The reason stands in the ledger.</source>
        <translation>Почему? Причина останется в журнале.</translation>
    </message>
    <message>
        <source>Done: %1. Rungs before it were never taken.</source>
        <translation>Выполнено: %1. Предыдущие ступени были пропущены.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Выполнено: %1</translation>
    </message>
    <message>
        <source>This mention has no address of its own.</source>
        <translation>У этого упоминания нет своего адреса.</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>О нас</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Не о нас</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stayed as they were: a promise is still open.</source>
        <translation>
            <numerusform>%n упоминание осталось без изменений: обещание ещё открыто.</numerusform>
            <numerusform>%n упоминания остались без изменений: обещание ещё открыто.</numerusform>
            <numerusform>%n упоминаний остались без изменений: обещание ещё открыто.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no tag.</source>
        <translation>Меток нет.</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Снять метку</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionPane</name>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Переписка, сначала старое</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>потому что: %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>без обращения</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>обращение %1</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>У этого упоминания нет обращения.</translation>
    </message>
    <message>
        <source>No word of a brand stands in it.</source>
        <translation>Слов бренда в тексте нет.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Notifier</name>
    <message>
        <source>Earshot can be heard</source>
        <translation>Earshot на связи</translation>
    </message>
    <message>
        <source>This is how you are told about news.</source>
        <translation>Так вы будете узнавать новости.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Opening</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Выбрать другое…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Make a backup and bring it up to date</source>
        <translation>Создать резервную копию и обновить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This workspace comes from an older version</source>
        <translation>Рабочее пространство создано в более старой версии</translation>
    </message>
    <message>
        <source>This workspace comes from a newer version</source>
        <translation>Рабочее пространство создано в более новой версии</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>Там пока ничего нет</translation>
    </message>
    <message>
        <source>This workspace is in use</source>
        <translation>Рабочее пространство занято</translation>
    </message>
    <message>
        <source>This workspace cannot be opened</source>
        <translation>Рабочее пространство не открывается</translation>
    </message>
    <message>
        <source>A backup is made first, in the file %1.</source>
        <translation>Сначала будет создана резервная копия в файле %1.</translation>
    </message>
    <message>
        <source>A backup is made first, in the schema %1 of the same database.</source>
        <translation>Сначала будет создана резервная копия в схеме %1 той же базы данных.</translation>
    </message>
    <message>
        <source>Earshot can bring %1 up to date.</source>
        <translation>Earshot может обновить %1.</translation>
    </message>
    <message>
        <source>Older versions of Earshot cannot open it any more after that.</source>
        <translation>После этого более старые версии Earshot его уже не откроют.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Открывается %1…</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Bringing it up to date…</source>
        <translation>Обновляется…</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Открыть другое рабочее пространство</translation>
    </message>
    <message>
        <source>Workspaces (*.db);;All files (*)</source>
        <translation>Рабочие пространства (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Создать рабочее пространство</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Рабочие пространства (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Отменено; ничего не изменено.</translation>
    </message>
    <message>
        <source>Begin a new one there</source>
        <translation>Создать там новое</translation>
    </message>
    <message>
        <source>Begin a new one…</source>
        <translation>Создать новое…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::OpinionModel</name>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 → %2 · %3</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Everybody who ever did something in this workspace or was given a case. Whoever opens it is known by the login name, or by the name that Earshot was started with (--as).</source>
        <translation>Все, кто что-либо делал в этом рабочем пространстве или кому назначали обращение. Открывшего его узнают по имени входа в систему или по имени, с которым запущен Earshot (--as).</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>Здесь работает: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>Nobody did anything here yet.</source>
        <translation>Здесь ещё никто ничего не делал.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ProfileDialog</name>
    <message>
        <source>The author&apos;s profile</source>
        <translation>Профиль автора</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Recent posts, newest first</source>
        <translation>Последние записи, сначала новые</translation>
    </message>
    <message>
        <source>Asking the platform for the profile and recent posts…</source>
        <translation>Запрос профиля и последних записей у платформы…</translation>
    </message>
    <message>
        <source>This author has written nothing that the platform shows us.</source>
        <translation>Платформа не показывает нам ни одной записи этого автора.</translation>
    </message>
    <message>
        <source>A source of this kind (%1) has no profiles: nothing more is known of this author than what was heard.</source>
        <translation>У источников этого вида (%1) нет профилей: об авторе известно только то, что найдено.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyBox</name>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>What the approver changed</source>
        <translation>Что изменено при одобрении</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Что говорят проверки</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Черновик сохраняется…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Отозвать и исправить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 – too long</source>
        <translation>%1 – слишком длинно</translation>
    </message>
    <message>
        <source>Characters as the platform counts them</source>
        <translation>Знаки, как их считает платформа</translation>
    </message>
    <message>
        <source>%1 · %2 reads it</source>
        <translation>%1 · прочтут: %2</translation>
    </message>
    <message>
        <source>Closed until there is a public answer in this conversation, or the customer has written in private: answer in public first, so that others see that you care, and move to private for details and anything confidential.</source>
        <translation>Закрыто, пока в этой переписке нет публичного ответа или клиент не написал лично: сначала ответьте публично, чтобы все видели, что вам не всё равно, а подробности и всё конфиденциальное обсудите лично.</translation>
    </message>
    <message>
        <source>Public answer</source>
        <translation>Публичный ответ</translation>
    </message>
    <message>
        <source>Private answer</source>
        <translation>Личный ответ</translation>
    </message>
    <message>
        <source>Say thank you, and sorry where it is our fault. Ask what is needed, and say when they hear from you next. How can we help?</source>
        <translation>Поблагодарите и извинитесь, если виноваты мы. Спросите, что нужно, и скажите, когда ждать следующего ответа. Чем мы можем помочь?</translation>
    </message>
    <message>
        <source>Details and anything confidential belong here. Say why this is the quicker way for them.</source>
        <translation>Здесь место подробностям и всему конфиденциальному. Скажите, почему так будет быстрее.</translation>
    </message>
    <message>
        <source>This is not %1, so the spelling is not checked.</source>
        <translation>Язык текста — не %1, поэтому орфография не проверяется.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyNews</name>
    <message>
        <source>%1 asks for a second opinion.</source>
        <translation>%1 просит второго мнения.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>%1 approved your answer.</source>
        <translation>Ваш ответ одобрен (%1).</translation>
    </message>
    <message>
        <source>%1 returned your answer.</source>
        <translation>Ваш ответ возвращён (%1).</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Обращение %1: %2</translation>
    </message>
    <message>
        <source>the answer was sent.</source>
        <translation>ответ отправлен.</translation>
    </message>
    <message>
        <source>%1 gave you case %2.</source>
        <translation>%1 передаёт вам обращение %2.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Sample</name>
    <message>
        <source>The sample cannot be played: %1</source>
        <translation>Демонстрация не запускается: %1</translation>
    </message>
    <message>
        <source>The sample cannot be played: its server has ended.</source>
        <translation>Демонстрация не запускается: её сервер завершил работу.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>При закрытии окна</translation>
    </message>
    <message>
        <source>keeps listening in the tray</source>
        <translation>продолжать мониторинг в трее</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Single letters act while a list has the focus</source>
        <translation>Одиночные буквы действуют, когда выбран список</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>New key for the chosen command</source>
        <translation>Новая клавиша для выбранной команды</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>What is worth a pop-up while you do something else? Many at once are folded into one.</source>
        <translation>О чём сообщать, когда вы заняты другим? Если событий много, они объединяются.</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Виды уведомлений</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тишина с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тишина до</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Otherwise closing the window ends Earshot, and nothing is heard until it is started again.</source>
        <translation>Иначе с закрытием окна Earshot завершается, и до следующего запуска мониторинга нет.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Earshot.</source>
        <translation>На этом рабочем столе нет трея, поэтому с закрытием окна Earshot завершается.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>Эта клавиша уже занята: «%1».</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Where do people talk? A feed of a forum, a shop or a news search; or a Mastodon server.</source>
        <translation>Где о вас говорят? Лента форума, магазина или поиска новостей либо сервер Mastodon.</translation>
    </message>
    <message>
        <source>Listen there</source>
        <translation>Отслеживать</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Изменить источник</translation>
    </message>
    <message>
        <source>What was heard there stays. Another address, hashtag or search begins anew.</source>
        <translation>Найденное там останется. С другим адресом, хештегом или поиском всё начнётся заново.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceForm</name>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is listened to there</source>
        <translation>Что там отслеживать</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Hashtag or words</source>
        <translation>Хештег или слова</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Наш аккаунт</translation>
    </message>
    <message>
        <source>Our own handle there</source>
        <translation>Имя нашего аккаунта там</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Token of our account</source>
        <translation>Токен нашего аккаунта</translation>
    </message>
    <message>
        <source>It goes to the place for secrets of this computer and is never shown again.</source>
        <translation>Он попадёт в хранилище секретов этого компьютера и больше не будет показан.</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Опрос каждые</translation>
    </message>
    <message>
        <source>Seconds between two polls</source>
        <translation>Секунд между двумя опросами</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Адрес ленты</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Только с этими словами</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Хештег</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>empty: everything</source>
        <translation>пусто: всё</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>An address that begins with https:// is needed.</source>
        <translation>Нужен адрес, который начинается с https://.</translation>
    </message>
    <message>
        <source>What to look for there is still missing.</source>
        <translation>Не указано, что там искать.</translation>
    </message>
    <message>
        <source>Mentions of an account can only be read with its token.</source>
        <translation>Упоминания аккаунта можно читать только с его токеном.</translation>
    </message>
    <message>
        <source>The sorter may learn from it</source>
        <translation>Обучать на этом автосортировку</translation>
    </message>
    <message>
        <source>The sorter may learn from what is heard there</source>
        <translation>Автосортировка может учиться на найденном там</translation>
    </message>
    <message>
        <source>Untick this where the terms of the place forbid training on its texts; X&apos;s do.</source>
        <translation>Снимите галочку, если условия площадки запрещают обучение на её текстах, как у X.</translation>
    </message>
    <message>
        <source>empty: as it is</source>
        <translation>пусто: без изменений</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceListModel</name>
    <message>
        <source>last poll: %1</source>
        <translation>последний опрос: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Был опрос</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Будет опрос</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourcePage</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Добавить источник…</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Earshot listens nowhere yet. Add a feed or a Mastodon server.</source>
        <translation>Earshot пока ничего не отслеживает. Добавьте ленту или сервер Mastodon.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message numerus="yes">
        <source>Last poll %1 · last news %2 · next poll %3 · every %n s</source>
        <translation>
            <numerusform>Последний опрос: %1 · последние новости: %2 · следующий опрос: %3 · каждые %n с</numerusform>
            <numerusform>Последний опрос: %1 · последние новости: %2 · следующий опрос: %3 · каждые %n с</numerusform>
            <numerusform>Последний опрос: %1 · последние новости: %2 · следующий опрос: %3 · каждые %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>The source was not added: %1</source>
        <translation>Источник не добавлен: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n item(s) on the first page.</source>
        <translation>
            <numerusform>Отвечает: %n запись на первой странице.</numerusform>
            <numerusform>Отвечает: %n записи на первой странице.</numerusform>
            <numerusform>Отвечает: %n записей на первой странице.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is that of @%1.</source>
        <translation>Токен принадлежит @%1.</translation>
    </message>
    <message>
        <source>Resume the source</source>
        <translation>Возобновить источник</translation>
    </message>
    <message>
        <source>Pause the source</source>
        <translation>Приостановить источник</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Удалить источник</translation>
    </message>
    <message>
        <source>Ask “%1” no longer and forget its token? What was heard there stays.</source>
        <translation>Больше не опрашивать «%1» и забыть токен? Найденное там останется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The source was not removed: %1</source>
        <translation>Источник не удалён: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>The source was not changed: %1</source>
        <translation>Источник не изменён: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Изменить источник</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TagChips</name>
    <message>
        <source>Take tag %1 off</source>
        <translation>Снять метку «%1»</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePage</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Язык шаблона</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Только для меня</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>We are sorry, {{name}}. {{what we do}} by {{when}}.</source>
        <translation>Нам очень жаль, {{имя}}. {{что мы сделаем}} к {{когда}}.</translation>
    </message>
    <message>
        <source>A starting point, never the answer: what stands in {{braces}} has to be filled in before it can be sent.</source>
        <translation>Отправная точка, а не готовый ответ: то, что стоит в {{скобках}}, нужно заполнить до отправки.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>Шаблонов пока нет.</translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>Полей нет</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Поля: %1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePicker</name>
    <message>
        <source>Find a template</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>No template has this in its name.</source>
        <translation>Нет шаблона с такими словами в названии.</translation>
    </message>
    <message>
        <source>There are no templates yet. They are made in Listening.</source>
        <translation>Шаблонов пока нет. Их создают в разделе «Мониторинг».</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Открыть Earshot</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Earshot is listening</source>
        <translation>Earshot ведёт мониторинг</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TriageRoom</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Фильтровать список</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>An answer belongs to a case, and this mention is in none.</source>
        <translation>Ответ относится к обращению, а у этого упоминания обращения нет.</translation>
    </message>
    <message>
        <source>Judge it a complaint</source>
        <translation>Признать жалобой</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nothing here. That is good news.</source>
        <translation>Здесь пусто. Это хорошая новость.</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Esc in its field ends it.</source>
        <translation>Под фильтр ничего не подходит. Esc в поле фильтра снимает его.</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Only a case can be handed over, and this mention is in none.</source>
        <translation>Передать можно только обращение, а у этого упоминания обращения нет.</translation>
    </message>
    <message>
        <source>As far as Earshot knows, nobody else says this.</source>
        <translation>Насколько известно Earshot, больше никто об этом не пишет.</translation>
    </message>
    <message>
        <source>Earshot is still looking for others who say this. Try again in a moment.</source>
        <translation>Earshot ещё ищет других, кто пишет об этом. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>What matches could not be counted: %1</source>
        <translation>Не удалось подсчитать подходящие упоминания: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ViewDialog</name>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кто видит</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Shows mentions for which</source>
        <translation>Показывать упоминания, для которых</translation>
    </message>
    <message>
        <source>All conditions or any one of them</source>
        <translation>Все условия или любое из них</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Изменить представление</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Новое представление</translation>
    </message>
    <message>
        <source>me alone</source>
        <translation>только я</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>вся команда</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>верны все условия</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>верно хотя бы одно</translation>
    </message>
    <message>
        <source>more than %1 mentions</source>
        <translation>более %1 упоминаний</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>Сохранить представление «%1»</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Удалить представление «%1»</translation>
    </message>
    <message>
        <source>The mentions in it stay where they are.</source>
        <translation>Упоминания из него никуда не денутся.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WeekEditor</name>
    <message>
        <source>Work hours on %1</source>
        <translation>Рабочие часы, %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>выходной</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WorkflowRoom</name>
    <message>
        <source>Workflow</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Only cases whose first answer falls due today</source>
        <translation>Только обращения, где срок первого ответа — сегодня</translation>
    </message>
    <message>
        <source>Only cases whose first answer is late</source>
        <translation>Только обращения, где первый ответ просрочен</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Whose cases are shown</source>
        <translation>Чьи обращения показаны</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <translation>мои (%1)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока ничьи</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Nothing of this is due. That is good news.</source>
        <translation>Ничего с таким сроком нет. Это хорошая новость.</translation>
    </message>
    <message>
        <source>No case yet. A case opens with the first complaint that is found.</source>
        <translation>Обращений пока нет. Обращение открывается с первой найденной жалобой.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Перевести в «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>срок сегодня: %Ln</numerusform>
            <numerusform>срок сегодня: %Ln</numerusform>
            <numerusform>срок сегодня: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>просрочено: %Ln</numerusform>
            <numerusform>просрочено: %Ln</numerusform>
            <numerusform>просрочено: %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
