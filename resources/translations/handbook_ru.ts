<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>BendPanel</name>
    <message>
        <source>May I bend it?</source>
        <translation>Можно сделать исключение?</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Скажите клиенту так</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Что это даёт клиенту</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Что можно сделать взамен</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Никогда за эти рамки</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Что можно предложить</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Говорит в пользу клиента</translation>
    </message>
    <message>
        <source>Nobody has written down yet how far it bends.</source>
        <translation>Никто пока не записал, какие исключения допустимы.</translation>
    </message>
    <message>
        <source>Ask {owner} before you bend it, so that the answer can be written down.</source>
        <translation>Прежде чем делать исключение, спросите: {owner}. Тогда ответ можно будет записать.</translation>
    </message>
    <message>
        <source>It has no owner on record who could say.</source>
        <translation>Не указан ответственный, который мог бы это сказать.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Убрать из избранного (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Добавить в избранное (Ctrl+D)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Open the whole document here</source>
        <translation>Открыть весь документ здесь</translation>
    </message>
    <message>
        <source>Draft: it is not in force yet.</source>
        <translation>Черновик: ещё не действует.</translation>
    </message>
    <message>
        <source>Retired: it is no longer in force.</source>
        <translation>Отменено: больше не действует.</translation>
    </message>
    <message>
        <source>What holds instead:</source>
        <translation>Вместо него действует:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Size: {size} %</source>
        <translation>Размер: {size} %</translation>
    </message>
    <message>
        <source>Added to favourites</source>
        <translation>Добавлено в избранное</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Убрано из избранного</translation>
    </message>
    <message>
        <source>Handbook {version}. Look up, understand and improve the rules you work by.</source>
        <translation>Handbook {version}. Находите, понимайте и улучшайте правила, по которым работаете.</translation>
    </message>
    <message>
        <source>About Handbook</source>
        <translation>О программе Handbook</translation>
    </message>
    <message>
        <source>Nothing is open that could be printed</source>
        <translation>Не открыто ничего, что можно напечатать</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Show or hide the headings</source>
        <translation>Показать или скрыть заголовки</translation>
    </message>
</context>
<context>
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Выберите документ, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text is too large to be laid out.</source>
        <translation>Показано так, как записано: текст слишком большой для оформления.</translation>
    </message>
    <message>
        <source>Shown as it is written: laying this text out takes too long.</source>
        <translation>Показано так, как записано: оформление текста занимает слишком много времени.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text could not be laid out.</source>
        <translation>Показано так, как записано: текст не удалось оформить.</translation>
    </message>
</context>
<context>
    <name>DocumentTree</name>
    <message>
        <source>No title holds “{words}”. The search finds words in the text, too.</source>
        <translation>Ни в одном названии нет «{words}». Поиск находит слова и в тексте.</translation>
    </message>
    <message>
        <source>This handbook holds no documents yet.</source>
        <translation>В этом справочнике пока нет документов.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Фильтр по названию</translation>
    </message>
    <message>
        <source>Filter documents by title</source>
        <translation>Фильтр документов по названию</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>По папкам</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>По точкам контакта</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Порядок документов</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Read it in {language}</source>
        <translation>Читать на языке: {language}</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Заменено на: {title}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Ответственный: {name}</translation>
    </message>
    <message>
        <source>Reviewed {day}</source>
        <translation>Проверено {day}</translation>
    </message>
    <message>
        <source>Reviewed {day} by {name}</source>
        <translation>Проверено {day}, {name}</translation>
    </message>
    <message>
        <source>Review was due {day}</source>
        <translation>Срок проверки прошёл {day}</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation>Следующая проверка: {day}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>May I bend it?</source>
        <translation>Можно сделать исключение?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {name}: {value}. Press to remove it.</source>
        <translation>Фильтр «{name}»: {value}. Нажмите, чтобы убрать его.</translation>
    </message>
    <message>
        <source>Filter by {name}</source>
        <translation>Фильтр: {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} из {total}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>To the search field, from anywhere</source>
        <translation>К полю поиска из любого места</translation>
    </message>
    <message>
        <source>Next result, while you type</source>
        <translation>Следующий результат, не прерывая набор</translation>
    </message>
    <message>
        <source>Read the chosen rule</source>
        <translation>Прочитать выбранное правило</translation>
    </message>
    <message>
        <source>Open the whole document there</source>
        <translation>Открыть весь документ на этом месте</translation>
    </message>
    <message>
        <source>Back to the results, then empty the field</source>
        <translation>Назад к результатам, затем очистить поле</translation>
    </message>
    <message>
        <source>To the next thing on the card</source>
        <translation>К следующему на карточке</translation>
    </message>
    <message>
        <source>Copy the sentence that has the focus</source>
        <translation>Скопировать выбранную фразу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Закрыть это окно</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Закрыть все окна</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Добавить в избранное или убрать</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>К следующей части окна</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Следующее место с этими словами</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>На весь экран и обратно</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>{name} – Handbook</source>
        <translation>{name} – Handbook</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Открыть папку…</translation>
    </message>
    <message>
        <source>&amp;Recent handbooks</source>
        <translation>&amp;Недавние справочники</translation>
    </message>
    <message>
        <source>Open the &amp;starter handbook</source>
        <translation>Открыть &amp;пример справочника</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Закрыть это окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>О&amp;бычный размер</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Find in this &amp;page</source>
        <translation>Найти на этой &amp;странице</translation>
    </message>
    <message>
        <source>Add to f&amp;avourites, or remove</source>
        <translation>Добавить в &amp;избранное или убрать</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Handbook</source>
        <translation>&amp;О программе Handbook</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлые</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that should not have, and nothing was changed. Try it again; if it stays, tell those who look after the program.</source>
        <translation>Что-то пошло не так, хотя не должно было; ничего не изменилось. Попробуйте ещё раз. Если не поможет, скажите тем, кто следит за программой.</translation>
    </message>
    <message>
        <source>This link leads nowhere in the handbook: {address}</source>
        <translation>Эта ссылка никуда не ведёт в справочнике: {address}</translation>
    </message>
    <message>
        <source>Leave the handbook?</source>
        <translation>Выйти из справочника?</translation>
    </message>
    <message>
        <source>This link leads out of the handbook, to:</source>
        <translation>Эта ссылка ведёт за пределы справочника:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Look up</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Situation</source>
        <translation>Ситуация</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Можно предложить</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings of this document</source>
        <translation>Заголовки этого документа</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Previous part</source>
        <translation>Предыдущая часть</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Следующая часть</translation>
    </message>
    <message>
        <source>Long document: part {number} of {count} · {name}</source>
        <translation>Длинный документ: часть {number} из {count} · {name}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The handbook is being read for the first time. Answers come in a moment.</source>
        <translation>Справочник читается в первый раз. Ответы появятся через мгновение.</translation>
    </message>
    <message>
        <source>Also searched: {words}</source>
        <translation>Искали также: {words}</translation>
    </message>
    <message>
        <source>Found nowhere: {words}</source>
        <translation>Нигде не встречается: {words}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Take away a filter above: it may hide what you look for.</source>
        <translation>Уберите фильтр выше: возможно, он скрывает то, что вы ищете.</translation>
    </message>
    <message>
        <source>Try fewer words, or the word a customer would use.</source>
        <translation>Попробуйте меньше слов или то слово, которое сказал бы клиент.</translation>
    </message>
    <message>
        <source>Browse (Ctrl+B) shows everything by folder, kind and touchpoint.</source>
        <translation>«Обзор» (Ctrl+B) показывает всё по папкам, видам и точкам контакта.</translation>
    </message>
</context>
<context>
    <name>RuleCardView</name>
    <message>
        <source>Say</source>
        <translation>Говорите</translation>
    </message>
    <message>
        <source>Don&apos;t say</source>
        <translation>Не говорите</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>На других языках</translation>
    </message>
    <message>
        <source>The words of the rule</source>
        <translation>Текст правила</translation>
    </message>
    <message>
        <source>Shown as it is written: it could not be laid out.</source>
        <translation>Показано так, как записано: оформить не удалось.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>Это начало. Целиком — в документе.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Связанные правила</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What does the customer need? Type a few words</source>
        <translation>Что нужно клиенту? Введите несколько слов</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Найти правило</translation>
    </message>
    <message>
        <source>Type words. Up and Down choose a result, Enter reads it.</source>
        <translation>Введите слова. Стрелки вверх и вниз выбирают результат, Enter открывает его.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Don&apos;t say: {sentence}</source>
        <translation>Не говорите: {sentence}</translation>
    </message>
    <message>
        <source>Tell the customer: {sentence}. Ctrl+C copies it.</source>
        <translation>Скажите клиенту: {sentence}. Ctrl+C копирует.</translation>
    </message>
    <message>
        <source>Say: {sentence}. Ctrl+C copies it.</source>
        <translation>Говорите: {sentence}. Ctrl+C копирует.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Closing</source>
        <translation>Закрывается</translation>
    </message>
    <message>
        <source>Reading the handbook</source>
        <translation>Справочник читается</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Размер всего</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Язык программы</translation>
    </message>
    <message>
        <source>Another language is used from the next start.</source>
        <translation>Другой язык появится при следующем запуске.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Without a kind</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>Without a touchpoint</source>
        <translation>Без точки контакта</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Политики</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Процедуры</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Стандарты</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Следующая проверка</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Кто за него отвечает</translation>
    </message>
    <message>
        <source>{date} by {person}</source>
        <translation>{date}, {person}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No handbook is open</source>
        <translation>Справочник не открыт</translation>
    </message>
    <message>
        <source>A handbook is any folder of Markdown files. Open one, drag it into this window, or begin with the starter.</source>
        <translation>Справочник — это любая папка с файлами Markdown. Откройте её, перетащите в это окно или начните с примера.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Open the starter handbook</source>
        <translation>Открыть пример справочника</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Недавно прочитанное</translation>
    </message>
    <message>
        <source>Type what the customer asks for, in any order: &quot;late return no receipt&quot;. Rules you read are listed here, and those you mark with Ctrl+D stay on top.</source>
        <translation>Введите, о чём просит клиент, в любом порядке: «поздний возврат без чека». Прочитанные правила появятся здесь, а отмеченные через Ctrl+D останутся наверху.</translation>
    </message>
    <message>
        <source>Where does the customer meet us?</source>
        <translation>Где клиент встречается с нами?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Открывается: {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is up to date</source>
        <translation>Поиск обновлён</translation>
    </message>
    <message>
        <source>Search is being brought up to date</source>
        <translation>Поиск обновляется</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Not on record</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Где записано</translation>
    </message>
    <message>
        <source>Still holds?</source>
        <translation>Ещё актуально?</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Ценности</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Зачем оно нужно</translation>
    </message>
    <message>
        <source>Yes, the reason still holds.</source>
        <translation>Да, причина ещё актуальна.</translation>
    </message>
    <message>
        <source>No, the reason has gone.</source>
        <translation>Нет, причины больше нет.</translation>
    </message>
    <message>
        <source>Nobody is sure.</source>
        <translation>Никто точно не знает.</translation>
    </message>
    <message>
        <source>Never checked.</source>
        <translation>Никогда не проверяли.</translation>
    </message>
    <message>
        <source>Checked {month} by {person}.</source>
        <translation>Проверено: {month}, {person}.</translation>
    </message>
    <message>
        <source>Checked {month}.</source>
        <translation>Проверено: {month}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрное</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Серое</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Integrity of the business</source>
        <translation>Добросовестность компании</translation>
    </message>
    <message>
        <source>Keeps us from promising what can&apos;t be kept</source>
        <translation>Не даёт обещать невыполнимое</translation>
    </message>
    <message>
        <source>Avoids a legal risk</source>
        <translation>Избавляет от правового риска</translation>
    </message>
    <message>
        <source>Says what to do when it is unclear</source>
        <translation>Подсказывает, что делать, если неясно</translation>
    </message>
    <message>
        <source>Protects the customer</source>
        <translation>Защищает клиента</translation>
    </message>
    <message>
        <source>Fills a gap in what we offer</source>
        <translation>Восполняет то, чего у нас нет</translation>
    </message>
    <message>
        <source>Protects the organisation</source>
        <translation>Защищает организацию</translation>
    </message>
    <message>
        <source>Saves time and money</source>
        <translation>Экономит время и деньги</translation>
    </message>
    <message>
        <source>Keeps up quality</source>
        <translation>Поддерживает качество</translation>
    </message>
    <message>
        <source>Black · does not bend</source>
        <translation>Чёрное · без исключений</translation>
    </message>
    <message>
        <source>Gray · bends within limits</source>
        <translation>Серое · исключения в рамках</translation>
    </message>
    <message>
        <source>Untagged · nobody has decided yet</source>
        <translation>Без метки · никто ещё не решил</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Начнёт действовать с</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Проверка просрочена</translation>
    </message>
    <message>
        <source>Reviewed {month}</source>
        <translation>Проверено: {month}</translation>
    </message>
</context>
</TS>
