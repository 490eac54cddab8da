<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Prepare a meeting</source>
        <translation>Подготовить встречу</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Начать встречу</translation>
    </message>
    <message>
        <source>Space takes an item in or out, Alt+↑ and Alt+↓ move it.</source>
        <translation>Пробел добавляет или убирает пункт, Alt+↑ и Alt+↓ его перемещают.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Save the agenda …</source>
        <translation>Сохранить повестку…</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>See what will change</source>
        <translation>Посмотреть, что изменится</translation>
    </message>
    <message>
        <source>Do it, and save</source>
        <translation>Сделать и сохранить</translation>
    </message>
    <message>
        <source>Move a section to another document</source>
        <translation>Переместить раздел в другой документ</translation>
    </message>
    <message>
        <source>Make a document of sections</source>
        <translation>Создать документ из разделов</translation>
    </message>
    <message>
        <source>Join a section with the one before</source>
        <translation>Объединить раздел с предыдущим</translation>
    </message>
    <message>
        <source>Join another document to this one</source>
        <translation>Присоединить другой документ к этому</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>At its beginning</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Behind “{heading}”</source>
        <translation>После «{heading}»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Title of the new document</source>
        <translation>Название нового документа</translation>
    </message>
    <message>
        <source>To the document</source>
        <translation>В документ</translation>
    </message>
    <message>
        <source>The other document</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What will change, in one version</source>
        <translation>Что изменится, одной версией</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Что вы сделали?</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Это будет файл {path}</translation>
    </message>
    <message>
        <source>Its words and rules come to the end of this document, and “{path}” goes.</source>
        <translation>Его текст и правила перейдут в конец этого документа, а «{path}» исчезнет.</translation>
    </message>
    <message>
        <source>Its heading goes; its words and what is known of its rule go on above.</source>
        <translation>Его заголовок исчезнет; текст и всё, что известно о его правиле, перейдут в раздел выше.</translation>
    </message>
    <message>
        <source>{path} is new</source>
        <translation>{path}: новый</translation>
    </message>
    <message>
        <source>{path} goes</source>
        <translation>{path}: исчезнет</translation>
    </message>
    <message>
        <source>{path} changes</source>
        <translation>{path}: изменится</translation>
    </message>
    <message numerus="yes">
        <source>{path}: links follow in %n line(s)</source>
        <translation>
            <numerusform>{path}: ссылки обновятся в %n строке</numerusform>
            <numerusform>{path}: ссылки обновятся в %n строках</numerusform>
            <numerusform>{path}: ссылки обновятся в %n строках</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>Edition {name}, as published on {day}</source>
        <translation>Издание {name}, опубликовано {day}</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>По состоянию на {day}</translation>
    </message>
    <message>
        <source>As it was in the version of {day}</source>
        <translation>Как было в версии от {day}</translation>
    </message>
    <message>
        <source>{then} — not today&apos;s rules</source>
        <translation>{then} — это не сегодняшние правила</translation>
    </message>
    <message>
        <source>{then} — nothing was saved since</source>
        <translation>{then} — с тех пор ничего не сохраняли</translation>
    </message>
    <message>
        <source>Version of {moment} by {person}: {summary}</source>
        <translation>Версия от {moment}, {person}: {summary}</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>The handbook as of a day</source>
        <translation>Справочник на выбранный день</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Days, editions and versions</source>
        <translation>Дни, издания и версии</translation>
    </message>
    <message>
        <source>Saved {when} by {person}: {summary}</source>
        <translation>Сохранено {when}, {person}: {summary}</translation>
    </message>
    <message>
        <source>Nothing was saved since: it is what holds today.</source>
        <translation>С тех пор ничего не сохраняли: это действует и сегодня.</translation>
    </message>
    <message>
        <source>The day, such as that on which the customer bought</source>
        <translation>День, например день покупки клиента</translation>
    </message>
    <message>
        <source>Or one of these</source>
        <translation>Или что-то из этого списка</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Latest versions</source>
        <translation>Последние версии</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Неделю назад</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Месяц назад</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Три месяца назад</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Start of this year</source>
        <translation>Начало этого года</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Такого дня нет в календаре. Напишите его как 2026-03-31.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
</context>
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
    <name>BrokenFacts</name>
    <message>
        <source>Something in the lines at the top of this document cannot be read, so the form has to wait. Mend it in the text; nothing is lost.</source>
        <translation>Что-то в строках в начале этого документа не читается, поэтому форме придётся подождать. Исправьте это в тексте; ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Show me the line</source>
        <translation>Показать эту строку</translation>
    </message>
    <message>
        <source>The form cannot be filled in yet</source>
        <translation>Форму пока нельзя заполнить</translation>
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
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
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
        <source>Change this rule (Ctrl+E)</source>
        <translation>Изменить это правило (Ctrl+E)</translation>
    </message>
    <message>
        <source>History of this rule (Ctrl+H)</source>
        <translation>История этого правила (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the whole document here</source>
        <translation>Открыть весь документ здесь</translation>
    </message>
    <message>
        <source>As of another day (Ctrl+Shift+D)</source>
        <translation>На другой день (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>Прочитано (Ctrl+R): записывается под вашим именем</translation>
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
    <name>Caring</name>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Опись</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Рабочий лист</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>Looking through earlier versions …</source>
        <translation>Просмотр прежних версий…</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Open a rule or a document first</source>
        <translation>Сначала откройте правило или документ</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) noted as read</source>
        <translation>
            <numerusform>%n правило отмечено как прочитанное</numerusform>
            <numerusform>%n правила отмечены как прочитанные</numerusform>
            <numerusform>%n правил отмечены как прочитанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded as read by {name}</source>
        <translation>
            <numerusform>Записано прочитанным: %n ({name})</numerusform>
            <numerusform>Записано прочитанными: %n ({name})</numerusform>
            <numerusform>Записано прочитанными: %n ({name})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>Black or gray first: press B or G.</source>
        <translation>Сначала решите, чёрное или серое: нажмите B или G.</translation>
    </message>
    <message>
        <source>This is changed in the document: Ctrl+E opens it.</source>
        <translation>Это меняют в документе: Ctrl+E откроет его.</translation>
    </message>
</context>
<context>
    <name>ChangeReports</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>changed since you read it</source>
        <translation>изменено с прошлого чтения</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Changed since you read it on {day}</source>
        <translation>Изменено с тех пор, как вы его прочитали {day}</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Изменено с прошлого чтения</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>В справочнике его больше нет</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>Show the next</source>
        <translation>Показать следующее</translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Записывается под вашим именем</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed since you read them</source>
        <translation>
            <numerusform>%n правило изменено с прошлого чтения</numerusform>
            <numerusform>%n правила изменены с прошлого чтения</numerusform>
            <numerusform>%n правил изменены с прошлого чтения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedPanel</name>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>Прочитано (Ctrl+R): записывается под вашим именем</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Сравнить тексты</translation>
    </message>
</context>
<context>
    <name>ChangedRules</name>
    <message>
        <source>Noting what was read</source>
        <translation>Отмечается прочитанное</translation>
    </message>
</context>
<context>
    <name>ChangedView</name>
    <message>
        <source>Changed since you last read it</source>
        <translation>Изменено с прошлого чтения</translation>
    </message>
    <message>
        <source>Nothing. When a rule changes, it is listed here, with what changed, until you say that you have read it.</source>
        <translation>Ничего. Когда какое-то правило изменится, оно появится здесь вместе с тем, что изменилось, и останется, пока вы не отметите его как прочитанное.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). The first hundred are shown.</source>
        <translation>
            <numerusform>%n правило. Показана первая сотня.</numerusform>
            <numerusform>%n правила. Показана первая сотня.</numerusform>
            <numerusform>%n правил. Показана первая сотня.</numerusform>
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
        <source>I have read all of it</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Записывается под вашим именем</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Сравнить тексты</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Only what contains these words</source>
        <translation>Только то, где есть эти слова</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>What there is to mend in the handbook</source>
        <translation>Что нужно исправить в справочнике</translation>
    </message>
    <message>
        <source>Check of the whole handbook</source>
        <translation>Проверка всего справочника</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %n document(s).</source>
        <translation>
            <numerusform>Показано в %n документе.</numerusform>
            <numerusform>Показано в %n документах.</numerusform>
            <numerusform>Показано в %n документах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that. Choose other kinds or words above.</source>
        <translation>Такого нет. Выберите выше другие виды или слова.</translation>
    </message>
    <message>
        <source>Nothing in the handbook has to be mended.</source>
        <translation>В справочнике нечего исправлять.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The settings are not a document, so they are not edited here.</source>
        <translation>Настройки — не документ, поэтому здесь их не меняют.</translation>
    </message>
    <message>
        <source>Mend them in any text editor; the program sees it at once.</source>
        <translation>Исправьте их в любом текстовом редакторе; программа сразу это заметит.</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Another one, if none of these fits</source>
        <translation>Другая, если ни одна из этих не подходит</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>CollisionCard</name>
    <message>
        <source>Place {number}</source>
        <translation>Место {number}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужой текст</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежний текст</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>своими словами</translation>
    </message>
    <message>
        <source>Nothing: the lines were taken out.</source>
        <translation>Ничего: эти строки убрали.</translation>
    </message>
    <message>
        <source>Nothing stood here.</source>
        <translation>Здесь ничего не было.</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Взять свой</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужой</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Написать заново</translation>
    </message>
</context>
<context>
    <name>CollisionView</name>
    <message>
        <source>Use this</source>
        <translation>Взять это</translation>
    </message>
    <message>
        <source>Back to my text</source>
        <translation>Назад к моему тексту</translation>
    </message>
    <message>
        <source>This document was taken away</source>
        <translation>Этот документ убрали</translation>
    </message>
    <message>
        <source>Somebody removed, renamed or moved it while you were writing. Take yours to bring it back under this name with what you wrote, or go back and copy your words to where it is now.</source>
        <translation>Пока вы писали, кто-то удалил, переименовал или переместил его. Выберите «Взять свой», чтобы вернуть его под этим именем с вашим текстом, или вернитесь и скопируйте свои слова туда, где он теперь.</translation>
    </message>
    <message>
        <source>Two changes to the same text</source>
        <translation>Два изменения одного текста</translation>
    </message>
    <message>
        <source>Somebody saved this document while you were writing. Most of it fits together by itself. Decide what shall stand where you both changed the same lines.</source>
        <translation>Пока вы писали, кто-то сохранил этот документ. Почти всё сошлось само. Решите, что оставить там, где вы оба изменили одни и те же строки.</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Ваше изменение</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Чужое изменение</translation>
    </message>
    <message>
        <source>Some lines were taken out here.</source>
        <translation>Здесь убрали несколько строк.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>Осталось решить %n место</numerusform>
            <numerusform>Осталось решить %n места</numerusform>
            <numerusform>Осталось решить %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Всё решено.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>From now on every save is kept as a version</source>
        <translation>Теперь каждое сохранение хранится как версия</translation>
    </message>
    <message>
        <source>Beginning to keep versions</source>
        <translation>Начинается хранение версий</translation>
    </message>
    <message>
        <source>Undone: {summary}</source>
        <translation>Отменено: {summary}</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Отмена последнего сохранения</translation>
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
    <name>Comparing</name>
    <message>
        <source>The text of &amp;today</source>
        <translation>&amp;Сегодняшний текст</translation>
    </message>
    <message>
        <source>The text that is &amp;not saved yet</source>
        <translation>Ещё &amp;не сохранённый текст</translation>
    </message>
    <message>
        <source>&amp;Another version: choose it in the list</source>
        <translation>&amp;Другая версия: выберите её в списке</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>Сравнение: {before} и {after}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Back to the versions</source>
        <translation>Назад к версиям</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>The change before (Shift+F8)</source>
        <translation>Предыдущее изменение (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Следующее изменение (F8)</translation>
    </message>
    <message>
        <source>Only the line ends differ: the words are the same.</source>
        <translation>Различаются только концы строк: слова те же.</translation>
    </message>
    <message>
        <source>The words are the same on both sides. What changed is told above.</source>
        <translation>Слова с обеих сторон одинаковы. Что изменилось, сказано выше.</translation>
    </message>
    <message>
        <source>Nothing differs: both sides are the same to the letter.</source>
        <translation>Различий нет: обе стороны совпадают до буквы.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Изменение {number} из {count}</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>В одном тексте</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>As readers see it</source>
        <translation>Как видят читатели</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Такого дня нет в календаре. Напишите его как 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>DoBar</name>
    <message>
        <source>Undecided</source>
        <translation>Ещё не решено</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Сделать правилом</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them rules</source>
        <translation>Сделать правилами</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>Показано: %n</numerusform>
            <numerusform>Показано: %n</numerusform>
            <numerusform>Показано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on at {number} of {count}</source>
        <translation>Продолжить с {number} из {count}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Клавиша {key}</translation>
    </message>
    <message>
        <source>Set …</source>
        <translation>Задать…</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Основание или пределы</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Ценности</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Whether the reason holds</source>
        <translation>Актуальна ли причина</translation>
    </message>
</context>
<context>
    <name>DocumentChooser</name>
    <message>
        <source>Some words of its title or path</source>
        <translation>Несколько слов из названия или пути</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Change it (Ctrl+E)</source>
        <translation>Изменить (Ctrl+E)</translation>
    </message>
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
        <source>History (Ctrl+H)</source>
        <translation>История (Ctrl+H)</translation>
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
    <name>DocumentPage</name>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Who answers for this document</source>
        <translation>Кто отвечает за этот документ</translation>
    </message>
    <message>
        <source>What it says at its beginning</source>
        <translation>Что сказано в начале</translation>
    </message>
    <message>
        <source>In force and review</source>
        <translation>Действие и проверка</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Как часто проверять</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Следующая проверка</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Where customers meet it</source>
        <translation>Где с ним встречается клиент</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
</context>
<context>
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Напечатано {day}</translation>
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
    <name>DoneBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Опубликовать издание…</translation>
    </message>
    <message>
        <source>The whole handbook as it was published on a day.</source>
        <translation>Весь справочник в том виде, в каком его опубликовали в определённый день.</translation>
    </message>
    <message>
        <source>No edition has been published yet. An edition gives the handbook as it is today a name for good: people can read it, and see what is different in the next one.</source>
        <translation>Пока не опубликовано ни одного издания. Издание навсегда даёт сегодняшнему справочнику имя: его можно читать и видеть, что изменилось в следующем.</translation>
    </message>
    <message>
        <source>Read this edition</source>
        <translation>Читать это издание</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Published on {day} by {person}</source>
        <translation>Опубликовано {day}, {person}</translation>
    </message>
    <message>
        <source>the handbook of today</source>
        <translation>сегодняшним справочником</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Back to reading</source>
        <translation>Назад к чтению</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
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
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Не сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>This is your text from {time}, which was never saved.</source>
        <translation>Это ваш текст от {time}, который не был сохранён.</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Вернуться к сохранённому</translation>
    </message>
    <message>
        <source>Somebody else has changed this document meanwhile. Go on writing: when you save, both changes are put together, and you are asked where they collide.</source>
        <translation>Тем временем кто-то другой изменил этот документ. Пишите дальше: при сохранении оба изменения соединятся, а о местах, где они столкнутся, программа спросит.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
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
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
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
    <name>FormFace</name>
    <message>
        <source>New rule…</source>
        <translation>Новое правило…</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>заполнено: %n</numerusform>
            <numerusform>заполнено: %n</numerusform>
            <numerusform>заполнено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>GuidedView</name>
    <message>
        <source>The text of the rule</source>
        <translation>Текст правила</translation>
    </message>
    <message>
        <source>“{day}” is no day; write it like 2019-03-02.</source>
        <translation>«{day}» — не дата; напишите её как 2019-03-02.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>Это начало. Целиком — в документе.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) gone through</source>
        <translation>
            <numerusform>Пройдено %n правило</numerusform>
            <numerusform>Пройдено %n правила</numerusform>
            <numerusform>Пройдено %n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>Это был последний вопрос.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are left for somebody else.</source>
        <translation>
            <numerusform>%n вопрос оставлен кому-то другому.</numerusform>
            <numerusform>%n вопроса оставлены кому-то другому.</numerusform>
            <numerusform>%n вопросов оставлены кому-то другому.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the table to look it over, and save the sitting.</source>
        <translation>Вернитесь к таблице, чтобы всё просмотреть, и сохраните сеанс.</translation>
    </message>
    <message>
        <source>Rule {number} of {count}</source>
        <translation>Правило {number} из {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Take it, go on</source>
        <translation>Принять и дальше</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Спросить кого-то</translation>
    </message>
    <message>
        <source>Next rule</source>
        <translation>Следующее правило</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Остановиться здесь</translation>
    </message>
</context>
<context>
    <name>HealthReporting</name>
    <message>
        <source>Page for a browser</source>
        <translation>Страница для браузера</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Таблица для электронных таблиц</translation>
    </message>
    <message>
        <source>health</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>Save as report</source>
        <translation>Сохранить как отчёт</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Отчёт в файле {file}</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>How the handbook is</source>
        <translation>Как дела у справочника</translation>
    </message>
    <message>
        <source>Nothing here: all is well.</source>
        <translation>Здесь пусто: всё хорошо.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Save as report…</source>
        <translation>Сохранить как отчёт…</translation>
    </message>
    <message>
        <source>Earlier versions tell this, and they have not been looked through.</source>
        <translation>Об этом говорят прежние версии, а их ещё не просмотрели.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged since {month}</source>
        <translation>последнее изменение: {month}</translation>
    </message>
    <message>
        <source>due {month}</source>
        <translation>срок: {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
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
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n перевод</numerusform>
            <numerusform>%n перевода</numerusform>
            <numerusform>%n переводов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeirDialog</name>
    <message>
        <source>Retire a rule</source>
        <translation>Прекратить действие правила</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Прекратить действие</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It stays where it is and can be found; this can be undone.</source>
        <translation>В «{title}» будет сказано, что правило больше не действует. Оно останется на своём месте, и его можно будет найти; это действие можно отменить.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Его ничто не заменяет</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Что его заменяет</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Substance</source>
        <translation>По существу</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Редакционная</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Гибкость</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>moved from {path}</source>
        <translation>перенесено из {path}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Reading the versions …</source>
        <translation>Чтение версий…</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>What is due for a review</source>
        <translation>Что пора проверить</translation>
    </message>
</context>
<context>
    <name>InformalDialog</name>
    <message>
        <source>A rule nobody wrote down</source>
        <translation>Правило, которое никто не записал</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What do people here do?</source>
        <translation>Как здесь поступают?</translation>
    </message>
    <message>
        <source>One sentence.</source>
        <translation>Одно предложение.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Where does it meet customers?</source>
        <translation>Где с ним сталкиваются клиенты?</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Ещё не решено</translation>
    </message>
    <message>
        <source>Does it bend?</source>
        <translation>Можно делать исключения?</translation>
    </message>
    <message>
        <source>Who knows it?</source>
        <translation>Кто его знает?</translation>
    </message>
    <message>
        <source>“{kind}” is marked as informal there, too.</source>
        <translation>«{kind}» тоже получит там отметку «неписаное».</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Неписаное</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Somebody said that this has to be written.</source>
        <translation>Кто-то сказал, что это нужно записать.</translation>
    </message>
    <message>
        <source>What applies here is written down.</source>
        <translation>То, что здесь действует, записано.</translation>
    </message>
    <message>
        <source>Somebody decided that none is needed.</source>
        <translation>Кто-то решил, что здесь ничего не нужно.</translation>
    </message>
    <message>
        <source>Known, but not written down.</source>
        <translation>Известно, но не записано.</translation>
    </message>
    <message>
        <source>Nothing is written, and nobody has said that nothing is needed.</source>
        <translation>Ничего не записано, и никто не сказал, что ничего не нужно.</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Ценности</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>No touchpoint yet</source>
        <translation>Пока без точки контакта</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
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
        <source>%n not written down</source>
        <translation>
            <numerusform>%n не записано</numerusform>
            <numerusform>%n не записаны</numerusform>
            <numerusform>%n не записаны</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryView</name>
    <message>
        <source>What there is</source>
        <translation>Что есть в справочнике</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Здесь пока ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n точка контакта</numerusform>
            <numerusform>%n точки контакта</numerusform>
            <numerusform>%n точек контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n пробел</numerusform>
            <numerusform>%n пробела</numerusform>
            <numerusform>%n пробелов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n не записано</numerusform>
            <numerusform>%n не записаны</numerusform>
            <numerusform>%n не записаны</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no touchpoints yet: the ways in which customers meet you. Begin with three or four, such as ordering, returning something, complaining. Then name them in the form of each document, and this page shows what is covered and what is missing.</source>
        <translation>Точек контакта пока нет: это то, как клиенты имеют с вами дело. Начните с трёх-четырёх, например: заказ, возврат товара, жалоба. Затем назовите их в форме каждого документа, и эта страница покажет, что охвачено, а чего не хватает.</translation>
    </message>
    <message>
        <source>No values yet. What do you all stand for, whatever the rule?</source>
        <translation>Ценностей пока нет. За что стоите вы все, каким бы ни было правило?</translation>
    </message>
    <message>
        <source>No owners yet. Who answers for which rules?</source>
        <translation>Ответственных пока нет. Кто за какие правила отвечает?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Write it up…</source>
        <translation>Описать…</translation>
    </message>
    <message>
        <source>Note an informal rule…</source>
        <translation>Добавить неписаное правило…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Неписаное</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
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
        <source>Terms of the glossary in what is read</source>
        <translation>Термины глоссария в том, что вы читаете</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Change what is read</source>
        <translation>Изменить то, что вы читаете</translation>
    </message>
    <message>
        <source>Begin a new document</source>
        <translation>Начать новый документ</translation>
    </message>
    <message>
        <source>Note a rule that nobody wrote down</source>
        <translation>Записать правило, которое никто не записал</translation>
    </message>
    <message>
        <source>Begin a new rule</source>
        <translation>Начать новое правило</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Сохранить написанное</translation>
    </message>
    <message>
        <source>Save all that is open</source>
        <translation>Сохранить всё открытое</translation>
    </message>
    <message>
        <source>Mend what a remark is about</source>
        <translation>Исправить то, о чём замечание</translation>
    </message>
    <message>
        <source>Check the whole handbook</source>
        <translation>Проверить весь справочник</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Забота</translation>
    </message>
    <message>
        <source>History of what is read</source>
        <translation>История того, что вы читаете</translation>
    </message>
    <message>
        <source>In the history: of all of it, not only the rule</source>
        <translation>В истории: всего целиком, а не только правила</translation>
    </message>
    <message>
        <source>Next change in a comparison</source>
        <translation>Следующее изменение в сравнении</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Изменено с прошлого чтения</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>What changed since a day</source>
        <translation>Что изменилось с какого-то дня</translation>
    </message>
    <message>
        <source>The handbook as of a day</source>
        <translation>Справочник на выбранный день</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>К сегодняшнему дню</translation>
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
        <source>In the worksheet: black, gray, undecided</source>
        <translation>В рабочем листе: чёрное, серое, не решено</translation>
    </message>
    <message>
        <source>In the worksheet: make it a rule</source>
        <translation>В рабочем листе: сделать правилом</translation>
    </message>
    <message>
        <source>In the worksheet: change the cell</source>
        <translation>В рабочем листе: изменить ячейку</translation>
    </message>
    <message>
        <source>In the worksheet: take out what the cell says</source>
        <translation>В рабочем листе: убрать то, что сказано в ячейке</translation>
    </message>
    <message>
        <source>In the worksheet: select the row, or all of them</source>
        <translation>В рабочем листе: выбрать строку или все</translation>
    </message>
    <message>
        <source>In the worksheet: sort by this column</source>
        <translation>В рабочем листе: упорядочить по этому столбцу</translation>
    </message>
    <message>
        <source>In the worksheet: find rows by words</source>
        <translation>В рабочем листе: найти строки по словам</translation>
    </message>
    <message>
        <source>In the worksheet: ask the questions, one by one</source>
        <translation>В рабочем листе: задать вопросы один за другим</translation>
    </message>
    <message>
        <source>In the questions: leave it to somebody else</source>
        <translation>В вопросах: оставить кому-то другому</translation>
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
    <name>LinkCompletion</name>
    <message>
        <source>Places to link to</source>
        <translation>Места, на которые можно сослаться</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>No versions are kept of this handbook yet</source>
        <translation>Версии этого справочника пока не хранятся</translation>
    </message>
    <message>
        <source>From the day on which versions are kept, every save stays within reach: who wrote what and when, what changed in each rule, and the way back to any earlier wording. Your documents stay ordinary files where they are.</source>
        <translation>С того дня, как вы начнёте хранить версии, каждое сохранение остаётся под рукой: кто, что и когда написал, что изменилось в каждом правиле и как вернуться к любому прежнему тексту. Ваши документы остаются обычными файлами там, где лежат.</translation>
    </message>
    <message>
        <source>Nothing has been saved as a version yet</source>
        <translation>Пока ничего не сохранено как версия</translation>
    </message>
    <message>
        <source>The first save is the first version. From then on its history is here.</source>
        <translation>Первое сохранение — это первая версия. С этого момента история появится здесь.</translation>
    </message>
    <message>
        <source>No version has “{name}” yet</source>
        <translation>Пока ни в одной версии нет «{name}»</translation>
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
    <name>ManyField</name>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Touchpoints and kinds</source>
        <translation>Точки контакта и виды</translation>
    </message>
    <message>
        <source>N: needs none. I: informal. M: missing. Delete: take the mark away.</source>
        <translation>N: не нужно. I: неписаное. M: не хватает. Delete: убрать отметку.</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Team review</source>
        <translation>Проверка всей командой</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Назад</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Далее →</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Что о нём спрашивают</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>There is nothing to mend in this line.</source>
        <translation>В этой строке нечего исправлять.</translation>
    </message>
    <message>
        <source>Nobody but you can tell how to mend this.</source>
        <translation>Только вы знаете, как это исправить.</translation>
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
        <source>&amp;New document…</source>
        <translation>Новый &amp;документ…</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Сохр&amp;анить…</translation>
    </message>
    <message>
        <source>Save a&amp;ll that is open…</source>
        <translation>Сохранить &amp;всё открытое…</translation>
    </message>
    <message>
        <source>Publish an e&amp;dition…</source>
        <translation>Опу&amp;бликовать издание…</translation>
    </message>
    <message>
        <source>&amp;Keep versions of this handbook</source>
        <translation>&amp;Хранить версии этого справочника</translation>
    </message>
    <message>
        <source>Pro&amp;grams of this repository…</source>
        <translation>Программы этого &amp;репозитория…</translation>
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
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Change this document</source>
        <translation>&amp;Изменить этот документ</translation>
    </message>
    <message>
        <source>Ne&amp;w rule here…</source>
        <translation>&amp;Новое правило здесь…</translation>
    </message>
    <message>
        <source>Note an &amp;informal rule…</source>
        <translation>До&amp;бавить неписаное правило…</translation>
    </message>
    <message>
        <source>Move or re&amp;name it…</source>
        <translation>&amp;Переместить или переименовать…</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Упорядочить</translation>
    </message>
    <message>
        <source>Re&amp;tire it…</source>
        <translation>Прекратить &amp;действие документа…</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole handbook</source>
        <translation>Проверить &amp;весь справочник</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>&amp;Отменить последнее сохранение</translation>
    </message>
    <message>
        <source>&amp;Move a section to another document…</source>
        <translation>&amp;Переместить раздел в другой документ…</translation>
    </message>
    <message>
        <source>Make a &amp;document of sections…</source>
        <translation>&amp;Создать документ из разделов…</translation>
    </message>
    <message>
        <source>&amp;Join a section with the one before…</source>
        <translation>&amp;Объединить раздел с предыдущим…</translation>
    </message>
    <message>
        <source>Join &amp;another document to this one…</source>
        <translation>Присоединить &amp;другой документ к этому…</translation>
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
        <source>&amp;What changed since…</source>
        <translation>&amp;Что изменилось с…</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>&amp;Прочитано</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Следующая часть &amp;окна</translation>
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
        <source>&amp;Changed since you read it</source>
        <translation>Из&amp;менено с прошлого чтения</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Редактор</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>C&amp;are</source>
        <translation>&amp;Забота</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>Из&amp;дания</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;History of this rule</source>
        <translation>Ис&amp;тория этого правила</translation>
    </message>
    <message>
        <source>T&amp;erms in what is read</source>
        <translation>Тер&amp;мины в том, что вы читаете</translation>
    </message>
    <message>
        <source>The handbook as of a &amp;day…</source>
        <translation>Справочник на выбранный д&amp;ень…</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>К се&amp;годняшнему дню</translation>
    </message>
    <message>
        <source>Add to f&amp;avourites, or remove</source>
        <translation>Добавить в &amp;избранное или убрать</translation>
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
    <name>MinutesPage</name>
    <message>
        <source>Who was there</source>
        <translation>Кто присутствовал</translation>
    </message>
    <message>
        <source>Names, as you would write them</source>
        <translation>Имена, как вы их пишете</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>← Back to the rules</source>
        <translation>← Назад к правилам</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Скопировать протокол</translation>
    </message>
    <message>
        <source>Save the minutes …</source>
        <translation>Сохранить протокол…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Закончить встречу</translation>
    </message>
</context>
<context>
    <name>MovementChart</name>
    <message>
        <source>Changes of substance</source>
        <translation>Изменения по существу</translation>
    </message>
    <message>
        <source>{count} lately; {usual} are usual in such a time.</source>
        <translation>{count} за последнее время; обычно за такой срок: {usual}.</translation>
    </message>
    <message>
        <source>The handbook as a whole is restless.</source>
        <translation>Справочник в целом беспокойный.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Новая точка контакта</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Переименовать точку контакта</translation>
    </message>
    <message>
        <source>A way in which customers meet you, in their words: ordering, returning something, complaining.</source>
        <translation>То, как клиенты имеют с вами дело, их словами: заказ, возврат товара, жалоба.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новая ценность</translation>
    </message>
    <message>
        <source>Rename value</source>
        <translation>Переименовать ценность</translation>
    </message>
    <message>
        <source>What you all stand for, and what that means at the counter.</source>
        <translation>За что вы все стоите и что это значит при обслуживании клиента.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Новый ответственный</translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation>Переименовать ответственного</translation>
    </message>
    <message>
        <source>A team or person that answers for rules.</source>
        <translation>Команда или человек, отвечающие за правила.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
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
        <source>Write</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Забота</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>A new document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>В главной папке</translation>
    </message>
    <message>
        <source>What we chose to do, and why</source>
        <translation>Что мы решили делать и почему</translation>
    </message>
    <message>
        <source>The steps, one after the other</source>
        <translation>Шаги, один за другим</translation>
    </message>
    <message>
        <source>How well something has to be done</source>
        <translation>Насколько хорошо что-то должно быть сделано</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Это будет файл {path}</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>A new rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Можно делать исключения?</translation>
    </message>
    <message>
        <source>It goes behind “{heading}”.</source>
        <translation>Оно встанет после «{heading}».</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>In a sentence or two, as an agent should read it. It can wait.</source>
        <translation>Одно-два предложения, так, как их должен прочитать сотрудник. Это может подождать.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что оно говорит</translation>
    </message>
    <message>
        <source>Limits, options and reasons are asked for next.</source>
        <translation>О пределах, вариантах и причинах программа спросит дальше.</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Keep versions from now on</source>
        <translation>Хранить версии с этого дня</translation>
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
    <name>OptionRow</name>
    <message>
        <source>Option {number}</source>
        <translation>Вариант {number}</translation>
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
    <name>OptionsAnswer</name>
    <message>
        <source>In this situation</source>
        <translation>В этой ситуации</translation>
    </message>
    <message>
        <source>this may be offered</source>
        <translation>можно предложить это</translation>
    </message>
    <message>
        <source>up to this limit</source>
        <translation>до этого предела</translation>
    </message>
    <message>
        <source>by this role</source>
        <translation>решает эта роль</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>In this situation</source>
        <translation>В этой ситуации</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Можно предложить</translation>
    </message>
    <message>
        <source>Up to this limit</source>
        <translation>До этого предела</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Добавить вариант</translation>
    </message>
</context>
<context>
    <name>OriginAnswer</name>
    <message>
        <source>Why: what happened?</source>
        <translation>Почему: что произошло?</translation>
    </message>
    <message>
        <source>When? (a day such as 2019-03-02)</source>
        <translation>Когда? (день, например 2019-03-02)</translation>
    </message>
    <message>
        <source>Who began it?</source>
        <translation>Кто его ввёл?</translation>
    </message>
    <message>
        <source>Where is that recorded?</source>
        <translation>Где это записано?</translation>
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
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs and who touched each last</source>
        <translation>Абзацы и кто последним менял каждый</translation>
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
    <name>PastBanner</name>
    <message>
        <source>Another day…</source>
        <translation>Другой день…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of that time are not in this copy of the handbook.</source>
        <translation>
            <numerusform>В этой копии справочника нет %n документа того времени.</numerusform>
            <numerusform>В этой копии справочника нет %n документов того времени.</numerusform>
            <numerusform>В этой копии справочника нет %n документов того времени.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>What was is only read</source>
        <translation>Прошлое можно только читать</translation>
    </message>
    <message>
        <source>You are looking at the handbook of another day. What you were writing is kept, and waits for you in today&apos;s.</source>
        <translation>Это справочник другого дня. То, что вы писали, сохранено и ждёт вас в сегодняшнем.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>нед.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>г.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Type to find; Space ticks, Enter takes</source>
        <translation>Набирайте, чтобы найти; пробел отмечает, Enter принимает</translation>
    </message>
    <message>
        <source>Type to find; Enter takes</source>
        <translation>Набирайте, чтобы найти; Enter принимает</translation>
    </message>
    <message>
        <source>“{words}”: not in the list yet</source>
        <translation>«{words}»: ещё нет в списке</translation>
    </message>
</context>
<context>
    <name>PlainSection</name>
    <message>
        <source>This section tells or explains something. If people must or may follow it, make it a rule: then it can be looked up, with its reason, its limits and what to say.</source>
        <translation>Этот раздел что-то рассказывает или объясняет. Если люди должны или могут ему следовать, сделайте его правилом: тогда его можно найти вместе с причиной, рамками и словами для клиента.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Сделать правилом</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что здесь сказано</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How it will look</source>
        <translation>Как это будет выглядеть</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Строка {line}: </translation>
    </message>
</context>
<context>
    <name>ProgramsDialog</name>
    <message>
        <source>Programs of this repository</source>
        <translation>Программы этого репозитория</translation>
    </message>
    <message>
        <source>Let these run</source>
        <translation>Разрешить им работать</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Let none of them run</source>
        <translation>Не разрешать ни одной</translation>
    </message>
    <message>
        <source>When a version is saved, these would run</source>
        <translation>При сохранении версии запустятся</translation>
    </message>
    <message>
        <source>What the marked one does, word for word</source>
        <translation>Что делает выбранная, слово в слово</translation>
    </message>
    <message>
        <source>pre-commit: before a version is made; it can refuse</source>
        <translation>pre-commit: перед созданием версии; может отказать</translation>
    </message>
    <message>
        <source>commit-msg: looks at the summary; it can refuse</source>
        <translation>commit-msg: смотрит на описание; может отказать</translation>
    </message>
    <message>
        <source>post-commit: after a version was made</source>
        <translation>post-commit: после создания версии</translation>
    </message>
    <message>
        <source>Signs each version</source>
        <translation>Подписывает каждую версию</translation>
    </message>
    <message>
        <source>This repository names no program that would run when a version is saved.</source>
        <translation>Этот репозиторий не называет ни одной программы, которая запускалась бы при сохранении версии.</translation>
    </message>
    <message>
        <source>Whoever prepared this repository wants programs to run on your computer. None of them does, unless you let it. Read them, and let them run only if they are yours or you trust who wrote them: they can do whatever you can.</source>
        <translation>Тот, кто подготовил этот репозиторий, хочет запускать программы на вашем компьютере. Без вашего разрешения ни одна не запустится. Прочитайте их и разрешайте, только если они ваши или вы доверяете тому, кто их написал: они могут всё, что можете вы.</translation>
    </message>
    <message>
        <source>You let these programs run. As soon as one of them changes, none runs until you have looked again.</source>
        <translation>Вы разрешили этим программам работать. Как только одна из них изменится, ни одна не запустится, пока вы не посмотрите снова.</translation>
    </message>
    <message>
        <source>These programs have changed since you let them run, so they do not run any more. Look at them again.</source>
        <translation>С тех пор как вы разрешили эти программы, они изменились и больше не запускаются. Посмотрите на них снова.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish an edition</source>
        <translation>Опубликовать издание</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Save them as a version</source>
        <translation>Сохранить их как версию</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Published today, {day}</source>
        <translation>Публикуется сегодня, {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Описание изменений</translation>
    </message>
    <message>
        <source>What changed in substance since the last edition. Change it as you like.</source>
        <translation>Что изменилось по существу с прошлого издания. Меняйте как хотите.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) differ from the newest version: {names}. An edition holds what is saved.</source>
        <translation>
            <numerusform>%n документ отличается от самой новой версии: {names}. В издание входит то, что сохранено.</numerusform>
            <numerusform>%n документа отличаются от самой новой версии: {names}. В издание входит то, что сохранено.</numerusform>
            <numerusform>%n документов отличаются от самой новой версии: {names}. В издание входит то, что сохранено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <translation>{earlier} → {later}</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>Опубликовано: {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Does it bend?</source>
        <translation>Можно делать исключения?</translation>
    </message>
    <message>
        <source>Black: nobody may make an exception. Gray: within limits, staff may decide.</source>
        <translation>Чёрное: исключений не делает никто. Серое: в рамках пределов решают сотрудники.</translation>
    </message>
    <message>
        <source>On which grounds does it not bend?</source>
        <translation>На каком основании исключений нет?</translation>
    </message>
    <message>
        <source>If none of them fits, it may be gray after all.</source>
        <translation>Если ни одно не подходит, возможно, оно всё-таки серое.</translation>
    </message>
    <message>
        <source>What is the business reason?</source>
        <translation>Какова причина для компании?</translation>
    </message>
    <message>
        <source>As you would tell a new colleague.</source>
        <translation>Так, как вы объяснили бы новому коллеге.</translation>
    </message>
    <message>
        <source>How does it serve the customer?</source>
        <translation>Чем оно полезно клиенту?</translation>
    </message>
    <message>
        <source>Every way you can think of, one a line.</source>
        <translation>Всё, что придёт в голову, по одному в строке.</translation>
    </message>
    <message>
        <source>How do you say it, so that they see their own side?</source>
        <translation>Как сказать это, чтобы клиент увидел свою выгоду?</translation>
    </message>
    <message>
        <source>A sentence ready to say, without “policy” in it.</source>
        <translation>Готовая фраза, без слов «такие правила».</translation>
    </message>
    <message>
        <source>Does enforcing it help, or is it felt as an obstacle?</source>
        <translation>Его соблюдение помогает или воспринимается как помеха?</translation>
    </message>
    <message>
        <source>By customers and by those who have to say it.</source>
        <translation>Клиентами и теми, кому приходится это говорить.</translation>
    </message>
    <message>
        <source>What makes it an obstacle?</source>
        <translation>Что делает его помехой?</translation>
    </message>
    <message>
        <source>What you choose is asked next, so that it can be mended.</source>
        <translation>О том, что вы выберете, программа спросит дальше, чтобы это можно было исправить.</translation>
    </message>
    <message>
        <source>What can be offered or said instead of “no”?</source>
        <translation>Что можно предложить или сказать вместо «нет»?</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в строке.</translation>
    </message>
    <message>
        <source>What must never happen, even here?</source>
        <translation>Чего никогда не должно случиться, даже здесь?</translation>
    </message>
    <message>
        <source>The black and white around the gray, one a line.</source>
        <translation>Чёрное и белое вокруг серого, по одному в строке.</translation>
    </message>
    <message>
        <source>Which situations come up, and what may be offered?</source>
        <translation>Какие ситуации бывают и что можно предложить?</translation>
    </message>
    <message>
        <source>Two or three to begin with; more come from practice.</source>
        <translation>Для начала две или три; остальные подскажет практика.</translation>
    </message>
    <message>
        <source>Which circumstances speak for the customer?</source>
        <translation>Какие обстоятельства говорят в пользу клиента?</translation>
    </message>
    <message>
        <source>Choose, or write one a line.</source>
        <translation>Выберите или напишите, по одному в строке.</translation>
    </message>
    <message>
        <source>What is the rule for?</source>
        <translation>Для чего это правило?</translation>
    </message>
    <message>
        <source>Everything that is true of it.</source>
        <translation>Всё, что к нему подходит.</translation>
    </message>
    <message>
        <source>Which of our values does it serve?</source>
        <translation>Какой из наших ценностей оно служит?</translation>
    </message>
    <message>
        <source>If it serves none: should it stand?</source>
        <translation>Если ни одной, нужно ли оно?</translation>
    </message>
    <message>
        <source>What does it preserve, protect or bring about?</source>
        <translation>Что оно сохраняет, защищает или к чему ведёт?</translation>
    </message>
    <message>
        <source>Its spirit in one sentence.</source>
        <translation>Его смысл в одном предложении.</translation>
    </message>
    <message>
        <source>When was it born, by whom, and why?</source>
        <translation>Когда оно появилось, кто его ввёл и почему?</translation>
    </message>
    <message>
        <source>What you know is enough. If nobody knows, ask somebody.</source>
        <translation>Достаточно того, что вы знаете. Если никто не знает, спросите кого-то.</translation>
    </message>
    <message>
        <source>Does the reason for it still hold?</source>
        <translation>Причина ещё актуальна?</translation>
    </message>
    <message>
        <source>Your answer is kept with today&apos;s date and your name.</source>
        <translation>Ваш ответ сохранится с сегодняшней датой и вашим именем.</translation>
    </message>
    <message>
        <source>Staff lack the reason: write it so that everybody can give it.</source>
        <translation>Сотрудники не знают причины: запишите её так, чтобы её мог назвать каждый.</translation>
    </message>
    <message>
        <source>The words fail: how could it be said better?</source>
        <translation>Слова подводят: как сказать это лучше?</translation>
    </message>
    <message>
        <source>It may not be relevant any more: does its reason still hold?</source>
        <translation>Возможно, оно уже неактуально: причина ещё актуальна?</translation>
    </message>
    <message>
        <source>The customer was not considered: what do they have of it?</source>
        <translation>О клиенте не подумали: что оно ему даёт?</translation>
    </message>
    <message>
        <source>Staff are not comfortable: what could they offer or say instead?</source>
        <translation>Сотрудникам с ним неуютно: что они могли бы предложить или сказать взамен?</translation>
    </message>
    <message>
        <source>They had to wait long</source>
        <translation>Клиенту пришлось долго ждать</translation>
    </message>
    <message>
        <source>A disaster or an emergency</source>
        <translation>Стихийное бедствие или чрезвычайная ситуация</translation>
    </message>
    <message>
        <source>Our own mistake</source>
        <translation>Наша собственная ошибка</translation>
    </message>
    <message>
        <source>Illness or a death in the family</source>
        <translation>Болезнь или смерть в семье</translation>
    </message>
    <message>
        <source>They were told something else by us</source>
        <translation>Раньше мы говорили клиенту другое</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message numerus="yes">
        <source>There is unsaved text from {time} for %n document(s).</source>
        <translation>
            <numerusform>Есть несохранённый текст от {time} для %n документа.</numerusform>
            <numerusform>Есть несохранённый текст от {time} для %n документов.</numerusform>
            <numerusform>Есть несохранённый текст от {time} для %n документов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved text</source>
        <translation>Несохранённый текст</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Продолжить с ним</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Сейчас на диске</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>Выброшено: {title}</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>What there is to mend</source>
        <translation>Что нужно исправить</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on this text</source>
        <translation>
            <numerusform>%n замечание к этому тексту</numerusform>
            <numerusform>%n замечания к этому тексту</numerusform>
            <numerusform>%n замечаний к этому тексту</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Строка {line}: </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n of your reviews is due</source>
        <translation>
            <numerusform>Подошёл срок %n вашей проверки</numerusform>
            <numerusform>Подошёл срок %n ваших проверок</numerusform>
            <numerusform>Подошёл срок %n ваших проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Справочник</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Move or rename</source>
        <translation>Переместить или переименовать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>В главной папке</translation>
    </message>
    <message>
        <source>Links from other documents will follow. The title stays; it is changed in the form.</source>
        <translation>Ссылки из других документов последуют. Заголовок остаётся; он меняется в форме.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>A file name has none of these signs, nor a dot in front: / \ : * ? &quot; &lt; &gt; |</source>
        <translation>В имени файла не бывает этих знаков и точки в начале: / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>There is a document with this name already.</source>
        <translation>Документ с таким именем уже есть.</translation>
    </message>
</context>
<context>
    <name>RenderedPair</name>
    <message>
        <source>Laying out both sides …</source>
        <translation>Обе стороны оформляются…</translation>
    </message>
    <message>
        <source>The text reads the same. What changed are facts; they are told above.</source>
        <translation>Текст читается так же. Изменились сведения; они названы выше.</translation>
    </message>
    <message>
        <source>There was nothing here.</source>
        <translation>Здесь ничего не было.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search in this report</source>
        <translation>Поиск в этом отчёте</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <source>Looking what differs …</source>
        <translation>Идёт поиск различий…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n editorial change(s) too</source>
        <translation>
            <numerusform>Показать и %n редакционное изменение</numerusform>
            <numerusform>Показать и %n редакционных изменения</numerusform>
            <numerusform>Показать и %n редакционных изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакционное</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Nothing in this report holds these words.</source>
        <translation>Ничто в этом отчёте не содержит этих слов.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are shown; what you copy or save has all of them.</source>
        <translation>Показаны первые {count}; в скопированном и сохранённом есть все.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking what will change …</source>
        <translation>Выясняется, что изменится…</translation>
    </message>
    <message>
        <source>The wording of {day} is back, as a new version.</source>
        <translation>Текст от {day} вернулся как новая версия.</translation>
    </message>
    <message>
        <source>Bringing a wording back</source>
        <translation>Возвращается прежний текст</translation>
    </message>
    <message>
        <source>The text of today says the same. There is nothing to bring back.</source>
        <translation>Сегодняшний текст говорит то же самое. Возвращать нечего.</translation>
    </message>
    <message>
        <source>This is what will change. It is saved as a new version: nothing gets lost, and it can be undone.</source>
        <translation>Вот что изменится. Это сохранится как новая версия: ничего не пропадёт, и это можно отменить.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Сохранить как новую версию</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Bring back this rule as it was on {day}?</source>
        <translation>Вернуть это правило таким, каким оно было {day}?</translation>
    </message>
    <message>
        <source>Bring back this document as it was on {day}?</source>
        <translation>Вернуть этот документ таким, каким он был {day}?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Отмена последнего сохранения</translation>
    </message>
    <message>
        <source>Undone: the text is as it was before.</source>
        <translation>Отменено: текст снова такой, как раньше.</translation>
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
        <source>Nothing found so far</source>
        <translation>Пока ничего не найдено</translation>
    </message>
    <message>
        <source>The handbook is still being read. What is found then appears by itself.</source>
        <translation>Справочник ещё читается. То, что найдётся, появится само.</translation>
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
    <name>RetireDialog</name>
    <message>
        <source>Retire a document</source>
        <translation>Прекратить действие документа</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Прекратить действие</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It can still be found, read and brought back.</source>
        <translation>В «{title}» будет сказано, что он больше не действует. Его по-прежнему можно найти, прочитать и вернуть.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Его ничто не заменяет</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Что его заменяет</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Looking what is due …</source>
        <translation>Выясняется, чему подошёл срок…</translation>
    </message>
    <message>
        <source>Looking which related rules changed …</source>
        <translation>Выясняется, какие связанные правила изменились…</translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation>Записывается проверка</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>The calendar file is written.</source>
        <translation>Файл календаря записан.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Reason gone</source>
        <translation>Причины больше нет</translation>
    </message>
    <message>
        <source>Related rule changed</source>
        <translation>Изменилось связанное правило</translation>
    </message>
    <message>
        <source>Decision open</source>
        <translation>Решение не выполнено</translation>
    </message>
    <message>
        <source>Reason in doubt</source>
        <translation>Причина под сомнением</translation>
    </message>
    <message>
        <source>Due since {month}</source>
        <translation>Срок прошёл: {month}</translation>
    </message>
    <message>
        <source>Due {month}</source>
        <translation>Срок: {month}</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Никогда не проверяли</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Срок подошёл</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>В ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Modify …</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Прекратить действие…</translation>
    </message>
    <message>
        <source>New rule needed</source>
        <translation>Нужно новое правило</translation>
    </message>
    <message>
        <source>Checked, nothing to change</source>
        <translation>Проверено, менять нечего</translation>
    </message>
    <message>
        <source>Opens the editor at the rule</source>
        <translation>Открывает редактор на этом правиле</translation>
    </message>
    <message>
        <source>It stays, and says what holds instead</source>
        <translation>Оно остаётся и говорит, что действует взамен</translation>
    </message>
    <message>
        <source>Something is not ruled that should be</source>
        <translation>Для чего-то нет правила, хотя оно нужно</translation>
    </message>
    <message>
        <source>The customer&apos;s side</source>
        <translation>Со стороны клиента</translation>
    </message>
    <message>
        <source>The staff&apos;s side</source>
        <translation>Со стороны сотрудников</translation>
    </message>
    <message>
        <source>The organisation&apos;s side</source>
        <translation>Со стороны организации</translation>
    </message>
    <message>
        <source>Does it help, or is it felt as an obstacle?</source>
        <translation>Помогает или воспринимается как помеха?</translation>
    </message>
    <message>
        <source>If as an obstacle: for want of the reason, or of better words?</source>
        <translation>Если как помеха: не хватает причины или лучших слов?</translation>
    </message>
    <message>
        <source>Was the customer considered when it was made?</source>
        <translation>Подумали ли о клиенте, когда его вводили?</translation>
    </message>
    <message>
        <source>Are people comfortable saying it?</source>
        <translation>Легко ли сотрудникам это говорить?</translation>
    </message>
    <message>
        <source>Is it hard to explain? Is it bent again and again?</source>
        <translation>Трудно ли его объяснить? Делают ли для него исключения снова и снова?</translation>
    </message>
    <message>
        <source>Which complaints come back because of it?</source>
        <translation>Какие жалобы повторяются из-за него?</translation>
    </message>
    <message>
        <source>Is it still relevant? Does its reason hold?</source>
        <translation>Оно ещё актуально? А его причина?</translation>
    </message>
    <message>
        <source>Did the business change, or the law?</source>
        <translation>Изменилось ли дело или закон?</translation>
    </message>
    <message>
        <source>What would happen if it were gone?</source>
        <translation>Что было бы, если бы его не стало?</translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message>
        <source>Reviews</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Встреча…</translation>
    </message>
    <message>
        <source>Calendar …</source>
        <translation>Календарь…</translation>
    </message>
    <message>
        <source>Prepare the agenda of a team review</source>
        <translation>Подготовить повестку для проверки всей командой</translation>
    </message>
    <message>
        <source>Write a calendar file of what is due</source>
        <translation>Записать файл календаря с предстоящими проверками</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <translation>Все точки контакта</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Никто за это не отвечает</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Без даты</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>Посмотреть: %n</numerusform>
            <numerusform>Посмотреть: %n</numerusform>
            <numerusform>Посмотреть: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here with these filters.</source>
        <translation>С этими фильтрами здесь ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is due. A rule comes here when its day comes, when its reason lapses, or when a rule that it is related to changes. How often rules are reviewed is said with “review” in a document, a rule, or handbook.yaml.</source>
        <translation>Ничто не ждёт проверки. Правило появляется здесь, когда подходит его срок, когда исчезает его причина или когда меняется связанное с ним правило. Как часто проверять правила, указывают в поле «review» документа, правила или файла handbook.yaml.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>По причине</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>По ответственному</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дню</translation>
    </message>
    <message>
        <source>The next 30 days, too</source>
        <translation>И ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Точка контакта</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rules and documents</source>
        <translation>Правила и документы</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) the same. Press Return to show.</source>
        <translation>
            <numerusform>%n строка без изменений. Нажмите Enter, чтобы показать.</numerusform>
            <numerusform>%n строки без изменений. Нажмите Enter, чтобы показать.</numerusform>
            <numerusform>%n строк без изменений. Нажмите Enter, чтобы показать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Добавлено</translation>
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
    <name>RuleFields</name>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что здесь сказано</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Можно делать исключения?</translation>
    </message>
    <message>
        <source>Why it does not bend</source>
        <translation>Почему без исключений</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>For us: why it has to be so</source>
        <translation>Для нас: почему должно быть именно так</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Добавить ещё пользу</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Что это даёт клиенту</translation>
    </message>
    <message>
        <source>Ready to say, from the customer&apos;s side</source>
        <translation>Готовые слова, с точки зрения клиента</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Скажите клиенту так</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Никто не спрашивал</translation>
    </message>
    <message>
        <source>Does enforcing it help?</source>
        <translation>Помогает ли его соблюдение?</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Когда спрашивали</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто спрашивал</translation>
    </message>
    <message>
        <source>If it is an obstacle, why?</source>
        <translation>Если мешает, то почему?</translation>
    </message>
    <message>
        <source>How far it bends</source>
        <translation>Какие исключения возможны</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Добавить предел</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Никогда за эти рамки</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Что можно предложить</translation>
    </message>
    <message>
        <source>Add a circumstance</source>
        <translation>Добавить обстоятельство</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Говорит в пользу клиента</translation>
    </message>
    <message>
        <source>Never only “no”</source>
        <translation>Никогда не просто «нет»</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Добавить другой выход</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Что можно сделать взамен</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Зачем оно нужно</translation>
    </message>
    <message>
        <source>What it protects or brings about</source>
        <translation>Что оно защищает или к чему ведёт</translation>
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
        <source>Values it serves</source>
        <translation>Ценности, которым оно служит</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Добавить фразу</translation>
    </message>
    <message>
        <source>We can promise</source>
        <translation>Можем обещать</translation>
    </message>
    <message>
        <source>Better not said</source>
        <translation>Лучше не говорить</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда оно взялось</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Кто его ввёл</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Где это записано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Does the reason still hold?</source>
        <translation>Причина ещё актуальна?</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>As the document says</source>
        <translation>Как в документе</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Чем заменено</translation>
    </message>
    <message>
        <source>id-of-document#id-of-heading</source>
        <translation>id-документа#id-заголовка</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Оно записано?</translation>
    </message>
    <message>
        <source>Add a related rule</source>
        <translation>Добавить связанное правило</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Связанные правила</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>This is not a rule any more</source>
        <translation>Это больше не правило</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Why it is here</source>
        <translation>Почему оно здесь</translation>
    </message>
    <message>
        <source>This rule still fits it</source>
        <translation>Это правило по-прежнему с ним согласуется</translation>
    </message>
    <message>
        <source>Read that rule</source>
        <translation>Читать то правило</translation>
    </message>
    <message>
        <source>Changed since its last review</source>
        <translation>Изменилось с последней проверки</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Сравнить тексты</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что оно говорит</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Читать целиком</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда оно взялось</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Никогда за эти рамки</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Что можно предложить</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Скажите клиенту так</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Прежние проверки</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save these changes</source>
        <translation>Сохранить эти изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>One line that others will read in the history</source>
        <translation>Одна строка, которую другие прочтут в истории</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Что вы сделали?</translation>
    </message>
    <message>
        <source>It stands beside what you save, and is asked only this once.</source>
        <translation>Оно стоит рядом с тем, что вы сохраняете; спрашиваем только один раз.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your e-mail address, if you like</source>
        <translation>Ваш адрес электронной почты, если хотите</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Только формулировки</translation>
    </message>
    <message>
        <source>Changes what people may do</source>
        <translation>Меняет то, что можно делать</translation>
    </message>
    <message>
        <source>What kind of change is it?</source>
        <translation>Какое это изменение?</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Что будет иначе</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Копия сохранена.</translation>
    </message>
    <message>
        <source>Both changes are in this text now. Look it over, then save it.</source>
        <translation>Теперь в этом тексте оба изменения. Просмотрите его и сохраните.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Save without a version</source>
        <translation>Сохранить без версии</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>What changed since…</source>
        <translation>Что изменилось с…</translation>
    </message>
    <message>
        <source>Whole handbook</source>
        <translation>Весь справочник</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>История: {name}</translation>
    </message>
    <message>
        <source>History of the whole handbook</source>
        <translation>История всего справочника</translation>
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
    <name>SectionList</name>
    <message>
        <source>Sections and rules of this document</source>
        <translation>Разделы и правила этого документа</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Find versions by words</source>
        <translation>Найти версии по словам</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>◆ Substance only</source>
        <translation>◆ Только по существу</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>Только по существу</translation>
    </message>
    <message>
        <source>Without the versions that changed wording only</source>
        <translation>Без версий, в которых менялись только формулировки</translation>
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
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
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
        <source>Once a day</source>
        <translation>Раз в день</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>&amp;Remind me of my reviews</source>
        <translation>&amp;Напоминать мне о моих проверках</translation>
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
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>изменено, не сохранено</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Worksheet: rules and sections</source>
        <translation>Рабочий лист: правила и разделы</translation>
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
    <name>SidesForm</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What was seen; may stay empty</source>
        <translation>Что замечено; можно оставить пустым</translation>
    </message>
</context>
<context>
    <name>SinceDialog</name>
    <message>
        <source>The handbook had no version before that day: all of it is new.</source>
        <translation>До этого дня у справочника не было версий: в нём всё новое.</translation>
    </message>
    <message>
        <source>Compared with what held before: saved {when} by {person}: {summary}</source>
        <translation>В сравнении с тем, что действовало раньше: сохранено {when}, {person}: {summary}</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Что изменилось с…</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Показать, что изменилось</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>С этого дня</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save the sitting…</source>
        <translation>Сохранить сеанс…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed, not saved yet</source>
        <translation>
            <numerusform>%n правило изменено, ещё не сохранено</numerusform>
            <numerusform>%n правила изменены, ещё не сохранены</numerusform>
            <numerusform>%n правил изменены, ещё не сохранены</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняется…</translation>
    </message>
</context>
<context>
    <name>SittingSaving</name>
    <message>
        <source>The handbook says all of this already.</source>
        <translation>Всё это в справочнике уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be saved; they are kept: {names}.</source>
        <translation>
            <numerusform>%n изменение не удаётся сохранить; оно не пропало: {names}.</numerusform>
            <numerusform>%n изменения не удаётся сохранить; они не пропали: {names}.</numerusform>
            <numerusform>%n изменений не удаётся сохранить; они не пропали: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a section was renamed or removed, undo or decide it anew.</source>
        <translation>Там, где раздел переименовали или удалили, отмените изменение или решите заново.</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Идёт поиск вариантов…</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Добавить «{word}» в мои слова</translation>
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
        <source>This handbook holds no documents yet</source>
        <translation>В этом справочнике пока нет документов</translation>
    </message>
    <message>
        <source>Every Markdown file in the folder is a document. Begin with one of them.</source>
        <translation>Каждый файл Markdown в папке — это документ. Начните с одного.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Новый документ…</translation>
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
    <message numerus="yes">
        <source>%n document(s) to look things up in</source>
        <translation>
            <numerusform>%n документ, в котором можно искать</numerusform>
            <numerusform>%n документа, в которых можно искать</numerusform>
            <numerusform>%n документов, в которых можно искать</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse all of it (Ctrl+B)</source>
        <translation>Просмотреть всё (Ctrl+B)</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Изменено с прошлого чтения</translation>
    </message>
    <message>
        <source>What changed in each</source>
        <translation>Что изменилось в каждом</translation>
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
    <name>Stocktaking</name>
    <message>
        <source>The mark is taken away</source>
        <translation>Отметка убрана</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Kept as an informal rule: it can be looked up from now on</source>
        <translation>Сохранено как неписаное правило: теперь его можно найти</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TeamReview</name>
    <message>
        <source>Save the agenda</source>
        <translation>Сохранить повестку</translation>
    </message>
    <message>
        <source>The agenda is written.</source>
        <translation>Повестка записана.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Сохранить протокол</translation>
    </message>
    <message>
        <source>The minutes are in {file}</source>
        <translation>Протокол в файле {file}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>(nothing said)</source>
        <translation>(без описания)</translation>
    </message>
    <message>
        <source>version {id}</source>
        <translation>версия {id}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>написано {day}</translation>
    </message>
    <message>
        <source>This version changed no document.</source>
        <translation>Эта версия не изменила ни одного документа.</translation>
    </message>
    <message>
        <source>The first version there is of it.</source>
        <translation>Это самая первая версия.</translation>
    </message>
    <message>
        <source>Begun as a copy of {path}.</source>
        <translation>Начато как копия {path}.</translation>
    </message>
    <message>
        <source>Moved from {path}.</source>
        <translation>Перенесено из {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) changed.</source>
        <translation>
            <numerusform>Изменился ещё %n документ.</numerusform>
            <numerusform>Изменились ещё %n документа.</numerusform>
            <numerusform>Изменились ещё %n документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) changed.</source>
        <translation>
            <numerusform>Изменился %n другой файл.</numerusform>
            <numerusform>Изменились %n других файла.</numerusform>
            <numerusform>Изменились %n других файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version&apos;s text is missing in this copy of the handbook.</source>
        <translation>В этой копии справочника нет текста этой версии.</translation>
    </message>
    <message>
        <source>The handbook as it was then</source>
        <translation>Справочник того времени</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Bring this wording back…</source>
        <translation>Вернуть этот текст…</translation>
    </message>
    <message>
        <source>History of this rule</source>
        <translation>История этого правила</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>История этого документа</translation>
    </message>
    <message>
        <source>It is saved. What stood there before is gone, because no versions are kept of this handbook.</source>
        <translation>Сохранено. Того, что было раньше, больше нет: версии этого справочника не хранятся.</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Хранить версии</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>It is saved, but not as a version: for that the program git has to be installed.</source>
        <translation>Сохранено, но не как версия: для этого нужно установить программу git.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Как её получить</translation>
    </message>
    <message>
        <source>The programs of this repository have changed since you let them run, so they do not run any more.</source>
        <translation>С тех пор как вы разрешили программы этого репозитория, они изменились и больше не запускаются.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть на них</translation>
    </message>
    <message>
        <source>These programs run from now on</source>
        <translation>Теперь эти программы работают</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>None of its programs runs any more</source>
        <translation>Ни одна из его программ больше не работает</translation>
    </message>
</context>
<context>
    <name>TellingSince</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>What changed since {day}</source>
        <translation>Что изменилось с: {day}</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms on this page</source>
        <translation>Термины на этой странице</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>None occurs here. Terms come from the document “glossary” in the language of what you read: a line with the term, and below it a line that begins with a colon.</source>
        <translation>Здесь нет ни одного. Термины берутся из документа «glossary» на языке того, что вы читаете: строка с термином, а под ней строка, которая начинается с двоеточия.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Enter goes on, Shift+Enter begins another line.</source>
        <translation>Enter — дальше, Shift+Enter — новая строка.</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>What it shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Первый столбец</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>Второй столбец</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать картинку</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>A new section that is a rule</source>
        <translation>Новый раздел, который является правилом</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Номера строк</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Section within</source>
        <translation>Подраздел</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>нет правил</translation>
    </message>
    <message>
        <source>not in the list of the handbook</source>
        <translation>нет в списке справочника</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>(nothing said)</source>
        <translation>(без описания)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Для сравнения</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>и ещё %n изменение</numerusform>
            <numerusform>и ещё %n изменения</numerusform>
            <numerusform>и ещё %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>No document changed its words or facts.</source>
        <translation>Ни в одном документе не изменились ни слова, ни сведения.</translation>
    </message>
    <message>
        <source>Looking what changed …</source>
        <translation>Выясняется, что изменилось…</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>По существу</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Редакционное</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <source>There is text that was written and never saved.</source>
        <translation>Есть текст, который написали, но так и не сохранили.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>UsualSections</name>
    <message>
        <source>Add them</source>
        <translation>Добавить их</translation>
    </message>
    <message>
        <source>A document of this kind usually has these sections: {headings}</source>
        <translation>В документе этого вида обычно есть такие разделы: {headings}</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Older versions are missing in this copy of the handbook.</source>
        <translation>В этой копии справочника нет более старых версий.</translation>
    </message>
    <message>
        <source>No version fits. Try fewer words, or take away a filter.</source>
        <translation>Ни одна версия не подходит. Попробуйте меньше слов или уберите фильтр.</translation>
    </message>
    <message>
        <source>Looked through {count} versions …</source>
        <translation>Просмотрено версий: {count}…</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>В нём нет текста.</translation>
    </message>
    <message>
        <source>Looking who wrote what …</source>
        <translation>Выясняется, кто что написал…</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>Writing out the handbook as it was</source>
        <translation>Восстанавливается прежний справочник</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then: it is there since {day}.</source>
        <translation>«{name}» тогда не было в справочнике: есть в нём с {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then.</source>
        <translation>«{name}» тогда не было в справочнике.</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>The rule and what is asked of it</source>
        <translation>Правило и что о нём спрашивают</translation>
    </message>
</context>
<context>
    <name>WhichDocumentDialog</name>
    <message>
        <source>Which document?</source>
        <translation>Какой документ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
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
        <source>All rules that serve this value</source>
        <translation>Все правила, которые служат этой ценности</translation>
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
    <name>WishBar</name>
    <message>
        <source>Find by heading, document or owner</source>
        <translation>Найти по заголовку, документу или ответственному</translation>
    </message>
    <message>
        <source>Find rules in the worksheet</source>
        <translation>Найти правила в рабочем листе</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Not yet a rule</source>
        <translation>Ещё не правило</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И то и другое</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Можно делать исключения?</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пробел</translation>
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
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Somebody is to be asked</source>
        <translation>Нужно кого-то спросить</translation>
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
        <source>It helps</source>
        <translation>Помогает</translation>
    </message>
    <message>
        <source>It is felt as an obstacle</source>
        <translation>Воспринимается как помеха</translation>
    </message>
    <message>
        <source>Staff lack the reason</source>
        <translation>Сотрудники не знают причины</translation>
    </message>
    <message>
        <source>The words fail</source>
        <translation>Слова подводят</translation>
    </message>
    <message>
        <source>It is not relevant (any more)</source>
        <translation>Оно (уже) неактуально</translation>
    </message>
    <message>
        <source>The customer was not considered</source>
        <translation>О клиенте не подумали</translation>
    </message>
    <message>
        <source>Staff are not comfortable with it</source>
        <translation>Сотрудникам с ним неуютно</translation>
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
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Informal: known, not written down</source>
        <translation>Неписаное: известно, но не записано</translation>
    </message>
    <message>
        <source>Missing: nobody has written it yet</source>
        <translation>Не хватает: его ещё никто не написал</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Неписаное</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
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
<context>
    <name>WordsField</name>
    <message>
        <source>Too long to be changed here. Change it in the text (Ctrl+2).</source>
        <translation>Слишком длинно, чтобы менять здесь. Измените в тексте (Ctrl+2).</translation>
    </message>
</context>
<context>
    <name>WorkingThrough</name>
    <message numerus="yes">
        <source>%n rule(s) saved as one version</source>
        <translation>
            <numerusform>%n правило сохранено одной версией</numerusform>
            <numerusform>%n правила сохранены одной версией</numerusform>
            <numerusform>%n правил сохранены одной версией</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you decided for %n rule(s) and had not saved is here again.</source>
        <translation>
            <numerusform>То, что вы решили для %n правила и не сохранили, снова здесь.</numerusform>
            <numerusform>То, что вы решили для %n правил и не сохранили, снова здесь.</numerusform>
            <numerusform>То, что вы решили для %n правил и не сохранили, снова здесь.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Bends?</source>
        <translation>Исключения?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Точки контакта</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Основание или пределы</translation>
    </message>
    <message>
        <source>Reason or options</source>
        <translation>Причина или варианты</translation>
    </message>
    <message>
        <source>Words to the customer</source>
        <translation>Слова для клиента</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Ценности</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Reason holds?</source>
        <translation>Причина актуальна?</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Срок проверки</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Ещё не правило</translation>
    </message>
</context>
<context>
    <name>WorksheetView</name>
    <message>
        <source>There is nothing to work through yet: no document has a section.</source>
        <translation>Прорабатывать пока нечего: ни в одном документе нет разделов.</translation>
    </message>
    <message>
        <source>No section is a rule yet. Choose “Not yet a rule”, tick those that people must or may follow (Space, or Ctrl+A for all), and press R.</source>
        <translation>Пока ни один раздел не стал правилом. Выберите «Ещё не правило», отметьте разделы, которым люди должны или могут следовать (пробел или Ctrl+A для всех), и нажмите R.</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away.</source>
        <translation>Ничего не подходит. Уберите какой-нибудь фильтр.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Begin {title}</source>
        <translation>Начать документ {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>This document has changes that are not saved.</source>
        <translation>В этом документе есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Save them first.</source>
        <translation>Сначала сохраните их.</translation>
    </message>
</context>
<context>
    <name>WritingStart</name>
    <message>
        <source>Write</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Whatever you read, Ctrl+E changes it. Every save is kept as a version: nothing that was written gets lost.</source>
        <translation>То, что вы читаете, меняется по Ctrl+E. Каждое сохранение хранится как версия: ничего из написанного не пропадёт.</translation>
    </message>
    <message>
        <source>Begin a new document…</source>
        <translation>Начать новый документ…</translation>
    </message>
    <message>
        <source>Change another document…</source>
        <translation>Изменить другой документ…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>Change a document…</source>
        <translation>Изменить документ…</translation>
    </message>
    <message>
        <source>Write a new rule…</source>
        <translation>Написать новое правило…</translation>
    </message>
    <message>
        <source>Change “{heading}”</source>
        <translation>Изменить «{heading}»</translation>
    </message>
    <message>
        <source>Write a new rule in “{title}”…</source>
        <translation>Написать новое правило в «{title}»…</translation>
    </message>
    <message>
        <source>{path} (not saved)</source>
        <translation>{path} (не сохранён)</translation>
    </message>
</context>
</TS>
