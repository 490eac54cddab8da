<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Prepare a meeting</source>
        <translation>Przygotuj spotkanie</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Zacznij spotkanie</translation>
    </message>
    <message>
        <source>Space takes an item in or out, Alt+↑ and Alt+↓ move it.</source>
        <translation>Spacja dodaje lub usuwa punkt, Alt+↑ i Alt+↓ go przesuwają.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Plan spotkania</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Save the agenda …</source>
        <translation>Zapisz plan…</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>See what will change</source>
        <translation>Zobacz, co się zmieni</translation>
    </message>
    <message>
        <source>Do it, and save</source>
        <translation>Zrób to i zapisz</translation>
    </message>
    <message>
        <source>Move a section to another document</source>
        <translation>Przenieś sekcję do innego dokumentu</translation>
    </message>
    <message>
        <source>Make a document of sections</source>
        <translation>Utwórz dokument z sekcji</translation>
    </message>
    <message>
        <source>Join a section with the one before</source>
        <translation>Połącz sekcję z poprzednią</translation>
    </message>
    <message>
        <source>Join another document to this one</source>
        <translation>Dołącz inny dokument do tego</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Na końcu</translation>
    </message>
    <message>
        <source>At its beginning</source>
        <translation>Na początku</translation>
    </message>
    <message>
        <source>Behind “{heading}”</source>
        <translation>Za „{heading}”</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Title of the new document</source>
        <translation>Tytuł nowego dokumentu</translation>
    </message>
    <message>
        <source>To the document</source>
        <translation>Do dokumentu</translation>
    </message>
    <message>
        <source>The other document</source>
        <translation>Drugi dokument</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What will change, in one version</source>
        <translation>Co się zmieni, w jednej wersji</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Na czym polega zmiana?</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Powstanie plik {path}</translation>
    </message>
    <message>
        <source>Its words and rules come to the end of this document, and “{path}” goes.</source>
        <translation>Jego treść i zasady trafią na koniec tego dokumentu, a „{path}” zniknie.</translation>
    </message>
    <message>
        <source>Its heading goes; its words and what is known of its rule go on above.</source>
        <translation>Jej nagłówek zniknie; treść i to, co wiadomo o jej zasadzie, przejdą do sekcji wyżej.</translation>
    </message>
    <message>
        <source>{path} is new</source>
        <translation>{path}: nowy</translation>
    </message>
    <message>
        <source>{path} goes</source>
        <translation>{path}: znika</translation>
    </message>
    <message>
        <source>{path} changes</source>
        <translation>{path}: zmienia się</translation>
    </message>
    <message numerus="yes">
        <source>{path}: links follow in %n line(s)</source>
        <translation>
            <numerusform>{path}: odnośniki dopasują się w %n wierszu</numerusform>
            <numerusform>{path}: odnośniki dopasują się w %n wierszach</numerusform>
            <numerusform>{path}: odnośniki dopasują się w %n wierszach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>Edition {name}, as published on {day}</source>
        <translation>Wydanie {name}, opublikowane {day}</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>Stan na {day}</translation>
    </message>
    <message>
        <source>As it was in the version of {day}</source>
        <translation>Stan z wersji: {day}</translation>
    </message>
    <message>
        <source>{then} — not today&apos;s rules</source>
        <translation>{then} – to nie są dzisiejsze zasady</translation>
    </message>
    <message>
        <source>{then} — nothing was saved since</source>
        <translation>{then} – od tego czasu nic nie zapisano</translation>
    </message>
    <message>
        <source>Version of {moment} by {person}: {summary}</source>
        <translation>Wersja z {moment}, {person}: {summary}</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>The handbook as of a day</source>
        <translation>Podręcznik z wybranego dnia</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Days, editions and versions</source>
        <translation>Dni, wydania i wersje</translation>
    </message>
    <message>
        <source>Saved {when} by {person}: {summary}</source>
        <translation>Zapisano {when}, {person}: {summary}</translation>
    </message>
    <message>
        <source>Nothing was saved since: it is what holds today.</source>
        <translation>Od tego czasu nic nie zapisano: to obowiązuje dzisiaj.</translation>
    </message>
    <message>
        <source>The day, such as that on which the customer bought</source>
        <translation>Dzień, na przykład dzień zakupu klienta</translation>
    </message>
    <message>
        <source>Or one of these</source>
        <translation>Albo coś z tej listy</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Wydania</translation>
    </message>
    <message>
        <source>Latest versions</source>
        <translation>Najnowsze wersje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Tydzień temu</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Miesiąc temu</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Trzy miesiące temu</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Rok temu</translation>
    </message>
    <message>
        <source>Start of this year</source>
        <translation>Początek tego roku</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Takiego dnia nie ma w kalendarzu. Napisz go jak 2026-03-31.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ten dzień jeszcze nie nadszedł.</translation>
    </message>
</context>
<context>
    <name>BendPanel</name>
    <message>
        <source>May I bend it?</source>
        <translation>Czy mogę zrobić wyjątek?</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Tak powiedz klientowi</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Co daje klientowi</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Co możesz zrobić zamiast tego</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Nigdy poza te granice</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Co możesz zaproponować</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Przemawia za klientem</translation>
    </message>
    <message>
        <source>Nobody has written down yet how far it bends.</source>
        <translation>Nikt jeszcze nie zapisał, na jakie wyjątki pozwala.</translation>
    </message>
    <message>
        <source>Ask {owner} before you bend it, so that the answer can be written down.</source>
        <translation>Zanim zrobisz wyjątek, zapytaj: {owner}. Wtedy odpowiedź można zapisać.</translation>
    </message>
    <message>
        <source>It has no owner on record who could say.</source>
        <translation>Nie podano opiekuna, który mógłby to powiedzieć.</translation>
    </message>
</context>
<context>
    <name>BrokenFacts</name>
    <message>
        <source>Something in the lines at the top of this document cannot be read, so the form has to wait. Mend it in the text; nothing is lost.</source>
        <translation>Czegoś w wierszach na początku tego dokumentu nie da się odczytać, więc formularz musi poczekać. Popraw to w tekście; nic nie zginie.</translation>
    </message>
    <message>
        <source>Show me the line</source>
        <translation>Pokaż ten wiersz</translation>
    </message>
    <message>
        <source>The form cannot be filled in yet</source>
        <translation>Formularza nie można jeszcze wypełnić</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Usuń z ulubionych (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Dodaj do ulubionych (Ctrl+D)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Change this rule (Ctrl+E)</source>
        <translation>Zmień tę zasadę (Ctrl+E)</translation>
    </message>
    <message>
        <source>History of this rule (Ctrl+H)</source>
        <translation>Historia tej zasady (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the whole document here</source>
        <translation>Otwórz tu cały dokument</translation>
    </message>
    <message>
        <source>As of another day (Ctrl+Shift+D)</source>
        <translation>Stan z innego dnia (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>Przeczytane (Ctrl+R): zapisane pod Twoim nazwiskiem</translation>
    </message>
    <message>
        <source>Draft: it is not in force yet.</source>
        <translation>Szkic: jeszcze nie obowiązuje.</translation>
    </message>
    <message>
        <source>Retired: it is no longer in force.</source>
        <translation>Uchylona: już nie obowiązuje.</translation>
    </message>
    <message>
        <source>What holds instead:</source>
        <translation>Zamiast niej obowiązuje:</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>Health</source>
        <translation>Kondycja</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Spis</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>Looking through earlier versions …</source>
        <translation>Przeglądanie wcześniejszych wersji…</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Open a rule or a document first</source>
        <translation>Najpierw otwórz zasadę lub dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) noted as read</source>
        <translation>
            <numerusform>%n zasada oznaczona jako przeczytana</numerusform>
            <numerusform>%n zasady oznaczone jako przeczytane</numerusform>
            <numerusform>%n zasad oznaczonych jako przeczytane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded as read by {name}</source>
        <translation>
            <numerusform>Zapisano %n jako przeczytaną: {name}</numerusform>
            <numerusform>Zapisano %n jako przeczytane: {name}</numerusform>
            <numerusform>Zapisano %n jako przeczytanych: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>Black or gray first: press B or G.</source>
        <translation>Najpierw czarna lub szara: naciśnij B lub G.</translation>
    </message>
    <message>
        <source>This is changed in the document: Ctrl+E opens it.</source>
        <translation>To zmienia się w dokumencie: otwiera go Ctrl+E.</translation>
    </message>
</context>
<context>
    <name>ChangeReports</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>changed since you read it</source>
        <translation>zmieniona od ostatniego czytania</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniona</translation>
    </message>
    <message>
        <source>Changed since you read it on {day}</source>
        <translation>Zmieniona od czytania {day}</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Zmieniona od ostatniego czytania</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>Nie ma jej już w podręczniku</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>Show the next</source>
        <translation>Pokaż następną</translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>Wszystko przeczytane</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Zapisane pod Twoim nazwiskiem</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed since you read them</source>
        <translation>
            <numerusform>%n zasada zmieniona od ostatniego czytania</numerusform>
            <numerusform>%n zasady zmienione od ostatniego czytania</numerusform>
            <numerusform>%n zasad zmienionych od ostatniego czytania</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedPanel</name>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>Przeczytane (Ctrl+R): zapisane pod Twoim nazwiskiem</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Porównaj teksty</translation>
    </message>
</context>
<context>
    <name>ChangedRules</name>
    <message>
        <source>Noting what was read</source>
        <translation>Odnotowywanie przeczytanego</translation>
    </message>
</context>
<context>
    <name>ChangedView</name>
    <message>
        <source>Changed since you last read it</source>
        <translation>Zmienione od ostatniego czytania</translation>
    </message>
    <message>
        <source>Nothing. When a rule changes, it is listed here, with what changed, until you say that you have read it.</source>
        <translation>Nic. Gdy jakaś zasada się zmieni, pojawi się tutaj, wraz z tym, co się zmieniło, i zostanie, aż oznaczysz ją jako przeczytaną.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). The first hundred are shown.</source>
        <translation>
            <numerusform>%n zasada. Pokazano pierwsze sto.</numerusform>
            <numerusform>%n zasady. Pokazano pierwsze sto.</numerusform>
            <numerusform>%n zasad. Pokazano pierwsze sto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n zasada</numerusform>
            <numerusform>%n zasady</numerusform>
            <numerusform>%n zasad</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>Wszystko przeczytane</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Zapisane pod Twoim nazwiskiem</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Porównaj teksty</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Only what contains these words</source>
        <translation>Tylko to, co zawiera te słowa</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>What there is to mend in the handbook</source>
        <translation>Co trzeba poprawić w podręczniku</translation>
    </message>
    <message>
        <source>Check of the whole handbook</source>
        <translation>Sprawdzenie całego podręcznika</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %n document(s).</source>
        <translation>
            <numerusform>Pokazano w %n dokumencie.</numerusform>
            <numerusform>Pokazano w %n dokumentach.</numerusform>
            <numerusform>Pokazano w %n dokumentach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that. Choose other kinds or words above.</source>
        <translation>Nic takiego nie ma. Wybierz powyżej inne rodzaje lub słowa.</translation>
    </message>
    <message>
        <source>Nothing in the handbook has to be mended.</source>
        <translation>W podręczniku nie trzeba nic poprawiać.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The settings are not a document, so they are not edited here.</source>
        <translation>Ustawienia nie są dokumentem, więc nie zmienia się ich tutaj.</translation>
    </message>
    <message>
        <source>Mend them in any text editor; the program sees it at once.</source>
        <translation>Popraw je w dowolnym edytorze tekstu; program od razu to zauważy.</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Another one, if none of these fits</source>
        <translation>Inna, jeśli żadna z tych nie pasuje</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
</context>
<context>
    <name>CollisionCard</name>
    <message>
        <source>Place {number}</source>
        <translation>Miejsce {number}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twój tekst</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Tekst innej osoby</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Poprzedni tekst</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>własnymi słowami</translation>
    </message>
    <message>
        <source>Nothing: the lines were taken out.</source>
        <translation>Nic: te wiersze usunięto.</translation>
    </message>
    <message>
        <source>Nothing stood here.</source>
        <translation>Tu nic nie było.</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Weź swój</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź drugi</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Napisz na nowo</translation>
    </message>
</context>
<context>
    <name>CollisionView</name>
    <message>
        <source>Use this</source>
        <translation>Użyj tego</translation>
    </message>
    <message>
        <source>Back to my text</source>
        <translation>Wróć do mojego tekstu</translation>
    </message>
    <message>
        <source>This document was taken away</source>
        <translation>Ten dokument usunięto</translation>
    </message>
    <message>
        <source>Somebody removed, renamed or moved it while you were writing. Take yours to bring it back under this name with what you wrote, or go back and copy your words to where it is now.</source>
        <translation>Podczas Twojego pisania ktoś go usunął, przeniósł albo zmienił jego nazwę. Wybierz „Weź swój”, aby przywrócić go pod tą nazwą z Twoim tekstem, albo wróć i skopiuj swoje słowa tam, gdzie jest teraz.</translation>
    </message>
    <message>
        <source>Two changes to the same text</source>
        <translation>Dwie zmiany tego samego tekstu</translation>
    </message>
    <message>
        <source>Somebody saved this document while you were writing. Most of it fits together by itself. Decide what shall stand where you both changed the same lines.</source>
        <translation>Podczas Twojego pisania ktoś zapisał ten dokument. Większość zmian pasuje do siebie sama. Zdecyduj, co ma zostać tam, gdzie obie zmiany dotyczą tych samych wierszy.</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Twoja zmiana</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Zmiana innej osoby</translation>
    </message>
    <message>
        <source>Some lines were taken out here.</source>
        <translation>Usunięto tu kilka wierszy.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>Zostało %n miejsce do rozstrzygnięcia</numerusform>
            <numerusform>Zostały %n miejsca do rozstrzygnięcia</numerusform>
            <numerusform>Zostało %n miejsc do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Wszystko rozstrzygnięte.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>From now on every save is kept as a version</source>
        <translation>Od teraz każdy zapis jest przechowywany jako wersja</translation>
    </message>
    <message>
        <source>Beginning to keep versions</source>
        <translation>Początek przechowywania wersji</translation>
    </message>
    <message>
        <source>Undone: {summary}</source>
        <translation>Cofnięto: {summary}</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Cofanie ostatniego zapisu</translation>
    </message>
    <message>
        <source>Size: {size} %</source>
        <translation>Rozmiar: {size} %</translation>
    </message>
    <message>
        <source>Added to favourites</source>
        <translation>Dodano do ulubionych</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Usunięto z ulubionych</translation>
    </message>
    <message>
        <source>Handbook {version}. Look up, understand and improve the rules you work by.</source>
        <translation>Handbook {version}. Znajdź, zrozum i ulepszaj zasady, według których pracujesz.</translation>
    </message>
    <message>
        <source>About Handbook</source>
        <translation>O programie Handbook</translation>
    </message>
    <message>
        <source>Nothing is open that could be printed</source>
        <translation>Nie otwarto nic, co można wydrukować</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The text of &amp;today</source>
        <translation>&amp;Dzisiejszy tekst</translation>
    </message>
    <message>
        <source>The text that is &amp;not saved yet</source>
        <translation>Tekst jeszcze &amp;niezapisany</translation>
    </message>
    <message>
        <source>&amp;Another version: choose it in the list</source>
        <translation>&amp;Inna wersja: wybierz ją na liście</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze niezapisane</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>Porównanie: {before} i {after}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nic się nie różni.</translation>
    </message>
    <message>
        <source>Back to the versions</source>
        <translation>Wróć do wersji</translation>
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
        <translation>Poprzednia zmiana (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Następna zmiana (F8)</translation>
    </message>
    <message>
        <source>Only the line ends differ: the words are the same.</source>
        <translation>Różnią się tylko końce wierszy: słowa są te same.</translation>
    </message>
    <message>
        <source>The words are the same on both sides. What changed is told above.</source>
        <translation>Słowa są po obu stronach te same. Co się zmieniło, podano powyżej.</translation>
    </message>
    <message>
        <source>Nothing differs: both sides are the same to the letter.</source>
        <translation>Nic się nie różni: obie strony są takie same co do litery.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Zmiana {number} z {count}</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>W jednym tekście</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>As readers see it</source>
        <translation>Tak, jak widzą czytelnicy</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Wybierz dzień</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Takiego dnia nie ma w kalendarzu. Napisz go jak 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>The month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Następny miesiąc</translation>
    </message>
</context>
<context>
    <name>DoBar</name>
    <message>
        <source>Undecided</source>
        <translation>Nieustalona</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Zrób z niej zasadę</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Po kolei</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them rules</source>
        <translation>Zrób z nich zasady</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>Pokazano: %n</numerusform>
            <numerusform>Pokazano: %n</numerusform>
            <numerusform>Pokazano: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on at {number} of {count}</source>
        <translation>Kontynuuj od {number} z {count}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Klawisz {key}</translation>
    </message>
    <message>
        <source>Set …</source>
        <translation>Ustaw…</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty kontaktu</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Podstawa lub granice</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Whether the reason holds</source>
        <translation>Czy powód jest aktualny</translation>
    </message>
</context>
<context>
    <name>DocumentChooser</name>
    <message>
        <source>Some words of its title or path</source>
        <translation>Kilka słów z tytułu lub ścieżki</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Change it (Ctrl+E)</source>
        <translation>Zmień (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Znajdź w tym dokumencie</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historia (Ctrl+H)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Show or hide the headings</source>
        <translation>Pokaż lub ukryj nagłówki</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>The document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Who answers for this document</source>
        <translation>Kto odpowiada za ten dokument</translation>
    </message>
    <message>
        <source>What it says at its beginning</source>
        <translation>Co mówi na początku</translation>
    </message>
    <message>
        <source>In force and review</source>
        <translation>Obowiązywanie i sprawdzanie</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Jak często sprawdzać</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Następne sprawdzenie</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Kto sprawdził</translation>
    </message>
    <message>
        <source>Where customers meet it</source>
        <translation>Gdzie klient się z nim spotyka</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty kontaktu</translation>
    </message>
</context>
<context>
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Strona {number}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Wydrukowano {day}</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Wybierz dokument, aby go tu przeczytać.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text is too large to be laid out.</source>
        <translation>Pokazano tak, jak zapisano: tekst jest za duży, aby go sformatować.</translation>
    </message>
    <message>
        <source>Shown as it is written: laying this text out takes too long.</source>
        <translation>Pokazano tak, jak zapisano: formatowanie tekstu trwa za długo.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text could not be laid out.</source>
        <translation>Pokazano tak, jak zapisano: tekstu nie udało się sformatować.</translation>
    </message>
</context>
<context>
    <name>DocumentTree</name>
    <message>
        <source>No title holds “{words}”. The search finds words in the text, too.</source>
        <translation>Żaden tytuł nie zawiera „{words}”. Wyszukiwanie znajduje też słowa w tekście.</translation>
    </message>
    <message>
        <source>This handbook holds no documents yet.</source>
        <translation>W tym podręczniku nie ma jeszcze dokumentów.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Wszystkie języki</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Filtruj po tytule</translation>
    </message>
    <message>
        <source>Filter documents by title</source>
        <translation>Filtruj dokumenty po tytule</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Według folderów</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Według rodzaju</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>Według punktu kontaktu</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Układ dokumentów</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Język dokumentów</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Editions</source>
        <translation>Wydania</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Opublikuj wydanie…</translation>
    </message>
    <message>
        <source>The whole handbook as it was published on a day.</source>
        <translation>Cały podręcznik w postaci opublikowanej danego dnia.</translation>
    </message>
    <message>
        <source>No edition has been published yet. An edition gives the handbook as it is today a name for good: people can read it, and see what is different in the next one.</source>
        <translation>Nie opublikowano jeszcze żadnego wydania. Wydanie nadaje dzisiejszemu podręcznikowi nazwę na stałe: można je czytać i zobaczyć, co zmieniło się w następnym.</translation>
    </message>
    <message>
        <source>Read this edition</source>
        <translation>Czytaj to wydanie</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Porównaj z</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Published on {day} by {person}</source>
        <translation>Opublikowano {day}, {person}</translation>
    </message>
    <message>
        <source>the handbook of today</source>
        <translation>dzisiejszym podręcznikiem</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Back to reading</source>
        <translation>Wróć do czytania</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Niezapisane</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>This is your text from {time}, which was never saved.</source>
        <translation>To Twój tekst z {time}, którego nigdy nie zapisano.</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Wróć do tego, co zapisane</translation>
    </message>
    <message>
        <source>Somebody else has changed this document meanwhile. Go on writing: when you save, both changes are put together, and you are asked where they collide.</source>
        <translation>W międzyczasie ktoś inny zmienił ten dokument. Pisz dalej: przy zapisie obie zmiany zostaną połączone, a program zapyta o miejsca, w których się zderzają.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa zasada</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Read it in {language}</source>
        <translation>Czytaj w języku: {language}</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Zastąpiono przez: {title}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Opiekun: {name}</translation>
    </message>
    <message>
        <source>Reviewed {day}</source>
        <translation>Sprawdzono {day}</translation>
    </message>
    <message>
        <source>Reviewed {day} by {name}</source>
        <translation>Sprawdzono {day}, {name}</translation>
    </message>
    <message>
        <source>Review was due {day}</source>
        <translation>Termin sprawdzenia minął {day}</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation>Następne sprawdzenie: {day}</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>Wskaźniki</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>May I bend it?</source>
        <translation>Czy mogę zrobić wyjątek?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt kontaktu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {name}: {value}. Press to remove it.</source>
        <translation>Filtr {name}: {value}. Naciśnij, aby go usunąć.</translation>
    </message>
    <message>
        <source>Filter by {name}</source>
        <translation>Filtruj: {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Znajdź w tym dokumencie</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie miejsce</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne miejsce</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Szukam…</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} z {total}</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>New rule…</source>
        <translation>Nowa zasada…</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>wypełniono: %n</numerusform>
            <numerusform>wypełniono: %n</numerusform>
            <numerusform>wypełniono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>open</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
</context>
<context>
    <name>GuidedView</name>
    <message>
        <source>The text of the rule</source>
        <translation>Tekst zasady</translation>
    </message>
    <message>
        <source>“{day}” is no day; write it like 2019-03-02.</source>
        <translation>„{day}” to nie dzień; napisz go jak 2019-03-02.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>To jest początek. Całość jest w dokumencie.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) gone through</source>
        <translation>
            <numerusform>Przejrzano %n zasadę</numerusform>
            <numerusform>Przejrzano %n zasady</numerusform>
            <numerusform>Przejrzano %n zasad</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>To było ostatnie pytanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are left for somebody else.</source>
        <translation>
            <numerusform>%n pytanie zostało dla kogoś innego.</numerusform>
            <numerusform>%n pytania zostały dla kogoś innego.</numerusform>
            <numerusform>%n pytań zostało dla kogoś innego.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the table to look it over, and save the sitting.</source>
        <translation>Wróć do tabeli, przejrzyj wszystko i zapisz sesję.</translation>
    </message>
    <message>
        <source>Rule {number} of {count}</source>
        <translation>Zasada {number} z {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Take it, go on</source>
        <translation>Przyjmij i dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Zapytaj kogoś</translation>
    </message>
    <message>
        <source>Next rule</source>
        <translation>Następna zasada</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Zakończ tutaj</translation>
    </message>
</context>
<context>
    <name>HealthReporting</name>
    <message>
        <source>Page for a browser</source>
        <translation>Strona dla przeglądarki</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabela dla arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>health</source>
        <translation>kondycja</translation>
    </message>
    <message>
        <source>Save as report</source>
        <translation>Zapisz jako raport</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Raport jest w {file}</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>How the handbook is</source>
        <translation>Jak się ma podręcznik</translation>
    </message>
    <message>
        <source>Nothing here: all is well.</source>
        <translation>Nic tu nie ma: wszystko w porządku.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Save as report…</source>
        <translation>Zapisz jako raport…</translation>
    </message>
    <message>
        <source>Earlier versions tell this, and they have not been looked through.</source>
        <translation>Mówią to wcześniejsze wersje, a nie zostały jeszcze przejrzane.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged since {month}</source>
        <translation>ostatnia zmiana: {month}</translation>
    </message>
    <message>
        <source>due {month}</source>
        <translation>termin: {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n zasada</numerusform>
            <numerusform>%n zasady</numerusform>
            <numerusform>%n zasad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n tłumaczenie</numerusform>
            <numerusform>%n tłumaczenia</numerusform>
            <numerusform>%n tłumaczeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeirDialog</name>
    <message>
        <source>Retire a rule</source>
        <translation>Uchyl zasadę</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Uchyl</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It stays where it is and can be found; this can be undone.</source>
        <translation>„{title}” będzie oznaczona jako nieobowiązująca. Zostanie na swoim miejscu i nadal można ją znaleźć; można to cofnąć.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Nic jej nie zastępuje</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Co ją zastępuje</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Substance</source>
        <translation>Merytoryczna</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redakcyjna</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Elastyczność</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opcja</translation>
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
        <translation>przeniesiono z {path}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Reading the versions …</source>
        <translation>Czytanie wersji…</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>What is due for a review</source>
        <translation>Co czeka na sprawdzenie</translation>
    </message>
</context>
<context>
    <name>InformalDialog</name>
    <message>
        <source>A rule nobody wrote down</source>
        <translation>Zasada, której nikt nie zapisał</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>What do people here do?</source>
        <translation>Jak się tu postępuje?</translation>
    </message>
    <message>
        <source>One sentence.</source>
        <translation>Jedno zdanie.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Where does it meet customers?</source>
        <translation>Gdzie styka się z klientami?</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Does it bend?</source>
        <translation>Czy można zrobić wyjątek?</translation>
    </message>
    <message>
        <source>Who knows it?</source>
        <translation>Kto ją zna?</translation>
    </message>
    <message>
        <source>“{kind}” is marked as informal there, too.</source>
        <translation>„{kind}” też zostanie tam oznaczone jako nieformalne.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Nie potrzeba</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Nieformalne</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>Somebody said that this has to be written.</source>
        <translation>Ktoś powiedział, że trzeba to spisać.</translation>
    </message>
    <message>
        <source>What applies here is written down.</source>
        <translation>To, co tu obowiązuje, jest zapisane.</translation>
    </message>
    <message>
        <source>Somebody decided that none is needed.</source>
        <translation>Ktoś zdecydował, że nic tu nie potrzeba.</translation>
    </message>
    <message>
        <source>Known, but not written down.</source>
        <translation>Znane, ale niezapisane.</translation>
    </message>
    <message>
        <source>Nothing is written, and nobody has said that nothing is needed.</source>
        <translation>Nic nie zapisano i nikt nie powiedział, że nic nie potrzeba.</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty kontaktu</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Opiekunowie</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Bez rodzaju</translation>
    </message>
    <message>
        <source>No touchpoint yet</source>
        <translation>Jeszcze bez punktu kontaktu</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n zasada</numerusform>
            <numerusform>%n zasady</numerusform>
            <numerusform>%n zasad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n niezapisana</numerusform>
            <numerusform>%n niezapisane</numerusform>
            <numerusform>%n niezapisanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryView</name>
    <message>
        <source>What there is</source>
        <translation>Co jest w podręczniku</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Nic tu jeszcze nie zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n punkt kontaktu</numerusform>
            <numerusform>%n punkty kontaktu</numerusform>
            <numerusform>%n punktów kontaktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n luka</numerusform>
            <numerusform>%n luki</numerusform>
            <numerusform>%n luk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n niezapisana</numerusform>
            <numerusform>%n niezapisane</numerusform>
            <numerusform>%n niezapisanych</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no touchpoints yet: the ways in which customers meet you. Begin with three or four, such as ordering, returning something, complaining. Then name them in the form of each document, and this page shows what is covered and what is missing.</source>
        <translation>Nie ma jeszcze punktów kontaktu, czyli sposobów, w jakie klienci się z Wami stykają. Zacznij od trzech lub czterech, na przykład zamawianie, zwrot towaru, reklamacja. Potem podaj je w formularzu każdego dokumentu, a ta strona pokaże, co jest ujęte, a czego brakuje.</translation>
    </message>
    <message>
        <source>No values yet. What do you all stand for, whatever the rule?</source>
        <translation>Nie ma jeszcze wartości. Za czym wszyscy stoicie, bez względu na zasadę?</translation>
    </message>
    <message>
        <source>No owners yet. Who answers for which rules?</source>
        <translation>Nie ma jeszcze opiekunów. Kto odpowiada za które zasady?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Write it up…</source>
        <translation>Opisz…</translation>
    </message>
    <message>
        <source>Note an informal rule…</source>
        <translation>Zanotuj nieformalną zasadę…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Nie potrzeba</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Nieformalne</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>To the search field, from anywhere</source>
        <translation>Do pola wyszukiwania, z każdego miejsca</translation>
    </message>
    <message>
        <source>Next result, while you type</source>
        <translation>Następny wynik, już podczas pisania</translation>
    </message>
    <message>
        <source>Read the chosen rule</source>
        <translation>Przeczytaj wybraną zasadę</translation>
    </message>
    <message>
        <source>Open the whole document there</source>
        <translation>Otwórz cały dokument w tym miejscu</translation>
    </message>
    <message>
        <source>Back to the results, then empty the field</source>
        <translation>Wróć do wyników, potem wyczyść pole</translation>
    </message>
    <message>
        <source>To the next thing on the card</source>
        <translation>Do następnej rzeczy na karcie</translation>
    </message>
    <message>
        <source>Copy the sentence that has the focus</source>
        <translation>Kopiuj wybrane zdanie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Przeglądaj</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Znajdź w dokumencie</translation>
    </message>
    <message>
        <source>Terms of the glossary in what is read</source>
        <translation>Pojęcia ze słownika w tym, co czytasz</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisz</translation>
    </message>
    <message>
        <source>Change what is read</source>
        <translation>Zmień to, co czytasz</translation>
    </message>
    <message>
        <source>Begin a new document</source>
        <translation>Zacznij nowy dokument</translation>
    </message>
    <message>
        <source>Note a rule that nobody wrote down</source>
        <translation>Zanotuj zasadę, której nikt nie zapisał</translation>
    </message>
    <message>
        <source>Begin a new rule</source>
        <translation>Zacznij nową zasadę</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Zapisz to, co napisano</translation>
    </message>
    <message>
        <source>Save all that is open</source>
        <translation>Zapisz wszystko, co otwarte</translation>
    </message>
    <message>
        <source>Mend what a remark is about</source>
        <translation>Popraw to, czego dotyczy uwaga</translation>
    </message>
    <message>
        <source>Check the whole handbook</source>
        <translation>Sprawdź cały podręcznik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>History of what is read</source>
        <translation>Historia tego, co czytasz</translation>
    </message>
    <message>
        <source>In the history: of all of it, not only the rule</source>
        <translation>W historii: całości, nie tylko zasady</translation>
    </message>
    <message>
        <source>Next change in a comparison</source>
        <translation>Następna zmiana w porównaniu</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Poprzednia zmiana</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Zmienione od ostatniego czytania</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Wydania</translation>
    </message>
    <message>
        <source>What changed since a day</source>
        <translation>Co się zmieniło od danego dnia</translation>
    </message>
    <message>
        <source>The handbook as of a day</source>
        <translation>Podręcznik z wybranego dnia</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Wróć do dziś</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Zamknij to okno</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Zamknij wszystkie okna</translation>
    </message>
    <message>
        <source>In the worksheet: black, gray, undecided</source>
        <translation>W arkuszu: czarna, szara, nieustalona</translation>
    </message>
    <message>
        <source>In the worksheet: make it a rule</source>
        <translation>W arkuszu: zrób z niej zasadę</translation>
    </message>
    <message>
        <source>In the worksheet: change the cell</source>
        <translation>W arkuszu: zmień komórkę</translation>
    </message>
    <message>
        <source>In the worksheet: take out what the cell says</source>
        <translation>W arkuszu: usuń to, co mówi komórka</translation>
    </message>
    <message>
        <source>In the worksheet: select the row, or all of them</source>
        <translation>W arkuszu: zaznacz wiersz albo wszystkie</translation>
    </message>
    <message>
        <source>In the worksheet: sort by this column</source>
        <translation>W arkuszu: sortuj według tej kolumny</translation>
    </message>
    <message>
        <source>In the worksheet: find rows by words</source>
        <translation>W arkuszu: znajdź wiersze po słowach</translation>
    </message>
    <message>
        <source>In the worksheet: ask the questions, one by one</source>
        <translation>W arkuszu: zadaj pytania, po kolei</translation>
    </message>
    <message>
        <source>In the questions: leave it to somebody else</source>
        <translation>W pytaniach: zostaw je komuś innemu</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Dodaj do ulubionych lub usuń</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Do następnej części okna</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Następne miejsce z tymi słowami</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Poprzednie miejsce</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Zwykły rozmiar</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pełny ekran i z powrotem</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Instrukcja</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Places to link to</source>
        <translation>Miejsca, do których można utworzyć odnośnik</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>No versions are kept of this handbook yet</source>
        <translation>Wersje tego podręcznika nie są jeszcze przechowywane</translation>
    </message>
    <message>
        <source>From the day on which versions are kept, every save stays within reach: who wrote what and when, what changed in each rule, and the way back to any earlier wording. Your documents stay ordinary files where they are.</source>
        <translation>Od dnia, w którym zaczniesz przechowywać wersje, każdy zapis pozostaje w zasięgu: kto, co i kiedy napisał, co się zmieniło w każdej zasadzie i jak wrócić do wcześniejszej treści. Twoje dokumenty pozostają zwykłymi plikami tam, gdzie są.</translation>
    </message>
    <message>
        <source>Nothing has been saved as a version yet</source>
        <translation>Nic jeszcze nie zapisano jako wersji</translation>
    </message>
    <message>
        <source>The first save is the first version. From then on its history is here.</source>
        <translation>Pierwszy zapis to pierwsza wersja. Odtąd jej historia jest tutaj.</translation>
    </message>
    <message>
        <source>No version has “{name}” yet</source>
        <translation>Żadna wersja nie zawiera jeszcze „{name}”</translation>
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
        <translation>Skopiowano</translation>
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
        <translation>wybrano</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nie wybrano</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Touchpoints and kinds</source>
        <translation>Punkty kontaktu i rodzaje</translation>
    </message>
    <message>
        <source>N: needs none. I: informal. M: missing. Delete: take the mark away.</source>
        <translation>N: nie potrzeba. I: nieformalne. M: brakuje. Delete: usuń oznaczenie.</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Team review</source>
        <translation>Sprawdzanie w zespole</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} z {all}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Poprzednia</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Następna →</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Pytania o zasadę</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>There is nothing to mend in this line.</source>
        <translation>W tym wierszu nie ma nic do poprawy.</translation>
    </message>
    <message>
        <source>Nobody but you can tell how to mend this.</source>
        <translation>Tylko Ty wiesz, jak to poprawić.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>None yet</source>
        <translation>Jeszcze żadnych</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Otwórz folder…</translation>
    </message>
    <message>
        <source>&amp;Recent handbooks</source>
        <translation>O&amp;statnie podręczniki</translation>
    </message>
    <message>
        <source>Open the &amp;starter handbook</source>
        <translation>Otwórz &amp;przykładowy podręcznik</translation>
    </message>
    <message>
        <source>&amp;New document…</source>
        <translation>&amp;Nowy dokument…</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Z&amp;apisz…</translation>
    </message>
    <message>
        <source>Save a&amp;ll that is open…</source>
        <translation>Zapisz wszystko, co o&amp;twarte…</translation>
    </message>
    <message>
        <source>Publish an e&amp;dition…</source>
        <translation>Opu&amp;blikuj wydanie…</translation>
    </message>
    <message>
        <source>&amp;Keep versions of this handbook</source>
        <translation>Przechowuj &amp;wersje tego podręcznika</translation>
    </message>
    <message>
        <source>Pro&amp;grams of this repository…</source>
        <translation>Programy tego &amp;repozytorium…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>Za&amp;mknij to okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Change this document</source>
        <translation>&amp;Zmień ten dokument</translation>
    </message>
    <message>
        <source>Ne&amp;w rule here…</source>
        <translation>Nowa zasada &amp;tutaj…</translation>
    </message>
    <message>
        <source>Note an &amp;informal rule…</source>
        <translation>Zanotuj nie&amp;formalną zasadę…</translation>
    </message>
    <message>
        <source>Move or re&amp;name it…</source>
        <translation>Przenieś lub zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>U&amp;porządkuj</translation>
    </message>
    <message>
        <source>Re&amp;tire it…</source>
        <translation>Uchy&amp;l dokument…</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole handbook</source>
        <translation>&amp;Sprawdź cały podręcznik</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>&amp;Cofnij ostatni zapis</translation>
    </message>
    <message>
        <source>&amp;Move a section to another document…</source>
        <translation>&amp;Przenieś sekcję do innego dokumentu…</translation>
    </message>
    <message>
        <source>Make a &amp;document of sections…</source>
        <translation>&amp;Utwórz dokument z sekcji…</translation>
    </message>
    <message>
        <source>&amp;Join a section with the one before…</source>
        <translation>Połącz &amp;sekcję z poprzednią…</translation>
    </message>
    <message>
        <source>Join &amp;another document to this one…</source>
        <translation>&amp;Dołącz inny dokument do tego…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Przeglądaj</translation>
    </message>
    <message>
        <source>&amp;What changed since…</source>
        <translation>&amp;Co się zmieniło od…</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>&amp;Przeczytane</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Następna część okna</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mniejsze</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Zwykły rozmiar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Find in this &amp;page</source>
        <translation>Znajdź na tej &amp;stronie</translation>
    </message>
    <message>
        <source>&amp;Changed since you read it</source>
        <translation>&amp;Zmienione od ostatniego czytania</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>P&amp;isz</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>C&amp;are</source>
        <translation>&amp;Opieka</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>W&amp;ydania</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>&amp;Większe</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>&amp;History of this rule</source>
        <translation>&amp;Historia tej zasady</translation>
    </message>
    <message>
        <source>T&amp;erms in what is read</source>
        <translation>Po&amp;jęcia w tym, co czytasz</translation>
    </message>
    <message>
        <source>The handbook as of a &amp;day…</source>
        <translation>Podręcznik z wy&amp;branego dnia…</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>W&amp;róć do dziś</translation>
    </message>
    <message>
        <source>Add to f&amp;avourites, or remove</source>
        <translation>Dodaj do &amp;ulubionych lub usuń</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Instrukcja</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klawisze</translation>
    </message>
    <message>
        <source>&amp;About Handbook</source>
        <translation>&amp;O programie Handbook</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemne</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that should not have, and nothing was changed. Try it again; if it stays, tell those who look after the program.</source>
        <translation>Coś poszło nie tak, choć nie powinno; niczego nie zmieniono. Spróbuj jeszcze raz. Jeśli to się powtórzy, powiedz osobom, które opiekują się programem.</translation>
    </message>
    <message>
        <source>This link leads nowhere in the handbook: {address}</source>
        <translation>Ten odnośnik donikąd w podręczniku nie prowadzi: {address}</translation>
    </message>
    <message>
        <source>Leave the handbook?</source>
        <translation>Opuścić podręcznik?</translation>
    </message>
    <message>
        <source>This link leads out of the handbook, to:</source>
        <translation>Ten odnośnik prowadzi poza podręcznik, do:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Who was there</source>
        <translation>Kto był obecny</translation>
    </message>
    <message>
        <source>Names, as you would write them</source>
        <translation>Nazwiska, tak jak je zapisujesz</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>← Back to the rules</source>
        <translation>← Wróć do zasad</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Kopiuj protokół</translation>
    </message>
    <message>
        <source>Save the minutes …</source>
        <translation>Zapisz protokół…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Zakończ spotkanie</translation>
    </message>
</context>
<context>
    <name>MovementChart</name>
    <message>
        <source>Changes of substance</source>
        <translation>Zmiany merytoryczne</translation>
    </message>
    <message>
        <source>{count} lately; {usual} are usual in such a time.</source>
        <translation>{count} ostatnio; zwykle w takim czasie: {usual}.</translation>
    </message>
    <message>
        <source>The handbook as a whole is restless.</source>
        <translation>Cały podręcznik jest niespokojny.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze żadnych.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nowy punkt kontaktu</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Zmień nazwę punktu kontaktu</translation>
    </message>
    <message>
        <source>A way in which customers meet you, in their words: ordering, returning something, complaining.</source>
        <translation>Sposób, w jaki klienci się z Wami stykają, ich słowami: zamawianie, zwrot towaru, reklamacja.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nowa wartość</translation>
    </message>
    <message>
        <source>Rename value</source>
        <translation>Zmień nazwę wartości</translation>
    </message>
    <message>
        <source>What you all stand for, and what that means at the counter.</source>
        <translation>Za czym wszyscy stoicie i co to znaczy przy obsłudze klienta.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nowy opiekun</translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation>Zmień nazwę opiekuna</translation>
    </message>
    <message>
        <source>A team or person that answers for rules.</source>
        <translation>Zespół lub osoba, która odpowiada za zasady.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikt</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Look up</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Przeglądaj</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Opieka</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>A new document</source>
        <translation>Nowy dokument</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>W głównym folderze</translation>
    </message>
    <message>
        <source>What we chose to do, and why</source>
        <translation>Co postanowiliśmy robić i dlaczego</translation>
    </message>
    <message>
        <source>The steps, one after the other</source>
        <translation>Kroki, jeden po drugim</translation>
    </message>
    <message>
        <source>How well something has to be done</source>
        <translation>Jak dobrze coś ma być zrobione</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Powstanie plik {path}</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>A new rule</source>
        <translation>Nowa zasada</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Czy można zrobić wyjątek?</translation>
    </message>
    <message>
        <source>It goes behind “{heading}”.</source>
        <translation>Trafi za „{heading}”.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>In a sentence or two, as an agent should read it. It can wait.</source>
        <translation>Jedno lub dwa zdania, tak jak ma je przeczytać pracownik obsługi. To może poczekać.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>Limits, options and reasons are asked for next.</source>
        <translation>O granice, opcje i powody program zapyta w następnym kroku.</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Keep versions from now on</source>
        <translation>Przechowuj wersje od teraz</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Option {number}</source>
        <translation>Opcja {number}</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Możesz zaproponować</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
</context>
<context>
    <name>OptionsAnswer</name>
    <message>
        <source>In this situation</source>
        <translation>W tej sytuacji</translation>
    </message>
    <message>
        <source>this may be offered</source>
        <translation>można zaproponować to</translation>
    </message>
    <message>
        <source>up to this limit</source>
        <translation>do tej granicy</translation>
    </message>
    <message>
        <source>by this role</source>
        <translation>decyduje ta rola</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>In this situation</source>
        <translation>W tej sytuacji</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Możesz zaproponować</translation>
    </message>
    <message>
        <source>Up to this limit</source>
        <translation>Do tej granicy</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kto decyduje</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Dodaj opcję</translation>
    </message>
</context>
<context>
    <name>OriginAnswer</name>
    <message>
        <source>Why: what happened?</source>
        <translation>Dlaczego: co się stało?</translation>
    </message>
    <message>
        <source>When? (a day such as 2019-03-02)</source>
        <translation>Kiedy? (dzień, na przykład 2019-03-02)</translation>
    </message>
    <message>
        <source>Who began it?</source>
        <translation>Kto ją wprowadził?</translation>
    </message>
    <message>
        <source>Where is that recorded?</source>
        <translation>Gdzie to zapisano?</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings of this document</source>
        <translation>Nagłówki tego dokumentu</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs and who touched each last</source>
        <translation>Akapity i kto ostatnio zmieniał każdy z nich</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Previous part</source>
        <translation>Poprzednia część</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Następna część</translation>
    </message>
    <message>
        <source>Long document: part {number} of {count} · {name}</source>
        <translation>Długi dokument: część {number} z {count} · {name}</translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message>
        <source>Another day…</source>
        <translation>Inny dzień…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Wróć do dziś</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of that time are not in this copy of the handbook.</source>
        <translation>
            <numerusform>W tej kopii podręcznika nie ma %n dokumentu z tamtego czasu.</numerusform>
            <numerusform>W tej kopii podręcznika nie ma %n dokumentów z tamtego czasu.</numerusform>
            <numerusform>W tej kopii podręcznika nie ma %n dokumentów z tamtego czasu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>What was is only read</source>
        <translation>Dawny podręcznik można tylko czytać</translation>
    </message>
    <message>
        <source>You are looking at the handbook of another day. What you were writing is kept, and waits for you in today&apos;s.</source>
        <translation>To podręcznik z innego dnia. Twój zaczęty tekst jest zachowany i czeka w dzisiejszym.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Wróć do dziś</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tyg.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mies.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>lat(a)</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Type to find; Space ticks, Enter takes</source>
        <translation>Pisz, aby znaleźć; Spacja zaznacza, Enter przyjmuje</translation>
    </message>
    <message>
        <source>Type to find; Enter takes</source>
        <translation>Pisz, aby znaleźć; Enter przyjmuje</translation>
    </message>
    <message>
        <source>“{words}”: not in the list yet</source>
        <translation>„{words}”: jeszcze nie ma na liście</translation>
    </message>
</context>
<context>
    <name>PlainSection</name>
    <message>
        <source>This section tells or explains something. If people must or may follow it, make it a rule: then it can be looked up, with its reason, its limits and what to say.</source>
        <translation>Ta sekcja coś opowiada albo wyjaśnia. Jeśli ludzie mają lub mogą się nią kierować, zrób z niej zasadę: wtedy można ją znaleźć wraz z powodem, granicami i tym, co powiedzieć.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Zrób z niej zasadę</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How it will look</source>
        <translation>Jak to będzie wyglądać</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Wiersz {line}: </translation>
    </message>
</context>
<context>
    <name>ProgramsDialog</name>
    <message>
        <source>Programs of this repository</source>
        <translation>Programy tego repozytorium</translation>
    </message>
    <message>
        <source>Let these run</source>
        <translation>Pozwól im działać</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Let none of them run</source>
        <translation>Nie pozwalaj żadnemu działać</translation>
    </message>
    <message>
        <source>When a version is saved, these would run</source>
        <translation>Przy zapisie wersji uruchomiłyby się</translation>
    </message>
    <message>
        <source>What the marked one does, word for word</source>
        <translation>Co robi zaznaczony, słowo w słowo</translation>
    </message>
    <message>
        <source>pre-commit: before a version is made; it can refuse</source>
        <translation>pre-commit: przed utworzeniem wersji; może odmówić</translation>
    </message>
    <message>
        <source>commit-msg: looks at the summary; it can refuse</source>
        <translation>commit-msg: sprawdza opis; może odmówić</translation>
    </message>
    <message>
        <source>post-commit: after a version was made</source>
        <translation>post-commit: po utworzeniu wersji</translation>
    </message>
    <message>
        <source>Signs each version</source>
        <translation>Podpisuje każdą wersję</translation>
    </message>
    <message>
        <source>This repository names no program that would run when a version is saved.</source>
        <translation>To repozytorium nie wymienia żadnego programu, który uruchamiałby się przy zapisie wersji.</translation>
    </message>
    <message>
        <source>Whoever prepared this repository wants programs to run on your computer. None of them does, unless you let it. Read them, and let them run only if they are yours or you trust who wrote them: they can do whatever you can.</source>
        <translation>Ten, kto przygotował to repozytorium, chce uruchamiać programy na Twoim komputerze. Żaden się nie uruchomi, jeśli na to nie pozwolisz. Przeczytaj je i pozwól im działać tylko wtedy, gdy są Twoje albo ufasz ich autorowi: mogą zrobić wszystko to, co Ty.</translation>
    </message>
    <message>
        <source>You let these programs run. As soon as one of them changes, none runs until you have looked again.</source>
        <translation>Tym programom wolno działać, bo na to pozwalasz. Gdy tylko jeden z nich się zmieni, żaden się nie uruchomi, dopóki nie obejrzysz ich ponownie.</translation>
    </message>
    <message>
        <source>These programs have changed since you let them run, so they do not run any more. Look at them again.</source>
        <translation>Te programy zmieniły się, odkąd pozwolono im działać, więc już się nie uruchamiają. Obejrzyj je ponownie.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish an edition</source>
        <translation>Opublikuj wydanie</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <source>Save them as a version</source>
        <translation>Zapisz je jako wersję</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Published today, {day}</source>
        <translation>Publikacja dzisiaj, {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opis zmian</translation>
    </message>
    <message>
        <source>What changed in substance since the last edition. Change it as you like.</source>
        <translation>Co zmieniło się merytorycznie od ostatniego wydania. Możesz to dowolnie zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) differ from the newest version: {names}. An edition holds what is saved.</source>
        <translation>
            <numerusform>%n dokument różni się od najnowszej wersji: {names}. Wydanie zawiera to, co zapisano.</numerusform>
            <numerusform>%n dokumenty różnią się od najnowszej wersji: {names}. Wydanie zawiera to, co zapisano.</numerusform>
            <numerusform>%n dokumentów różni się od najnowszej wersji: {names}. Wydanie zawiera to, co zapisano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Editions</source>
        <translation>Wydania</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <translation>{earlier} → {later}</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publikowanie</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>Opublikowano: {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Does it bend?</source>
        <translation>Czy można zrobić wyjątek?</translation>
    </message>
    <message>
        <source>Black: nobody may make an exception. Gray: within limits, staff may decide.</source>
        <translation>Czarna: nikt nie może zrobić wyjątku. Szara: w pewnych granicach decydują pracownicy.</translation>
    </message>
    <message>
        <source>On which grounds does it not bend?</source>
        <translation>Na jakiej podstawie nie ma wyjątków?</translation>
    </message>
    <message>
        <source>If none of them fits, it may be gray after all.</source>
        <translation>Jeśli żadna nie pasuje, być może zasada jest jednak szara.</translation>
    </message>
    <message>
        <source>What is the business reason?</source>
        <translation>Jaki jest powód dla firmy?</translation>
    </message>
    <message>
        <source>As you would tell a new colleague.</source>
        <translation>Tak, jak można to powiedzieć nowej osobie w zespole.</translation>
    </message>
    <message>
        <source>How does it serve the customer?</source>
        <translation>Co daje klientowi?</translation>
    </message>
    <message>
        <source>Every way you can think of, one a line.</source>
        <translation>Każda korzyść, która przychodzi na myśl, po jednej w wierszu.</translation>
    </message>
    <message>
        <source>How do you say it, so that they see their own side?</source>
        <translation>Jak to powiedzieć, aby klient zobaczył swoją korzyść?</translation>
    </message>
    <message>
        <source>A sentence ready to say, without “policy” in it.</source>
        <translation>Zdanie gotowe do powiedzenia, bez słowa „polityka”.</translation>
    </message>
    <message>
        <source>Does enforcing it help, or is it felt as an obstacle?</source>
        <translation>Czy jej egzekwowanie pomaga, czy jest odczuwane jako przeszkoda?</translation>
    </message>
    <message>
        <source>By customers and by those who have to say it.</source>
        <translation>Przez klientów i przez tych, którzy muszą to mówić.</translation>
    </message>
    <message>
        <source>What makes it an obstacle?</source>
        <translation>Co sprawia, że przeszkadza?</translation>
    </message>
    <message>
        <source>What you choose is asked next, so that it can be mended.</source>
        <translation>O to, co wybierzesz, program zapyta w następnym kroku, aby można to było poprawić.</translation>
    </message>
    <message>
        <source>What can be offered or said instead of “no”?</source>
        <translation>Co można zaproponować lub powiedzieć zamiast „nie”?</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Po jednym w wierszu.</translation>
    </message>
    <message>
        <source>What must never happen, even here?</source>
        <translation>Co nie może się zdarzyć nigdy, nawet tutaj?</translation>
    </message>
    <message>
        <source>The black and white around the gray, one a line.</source>
        <translation>To, co czarne i białe wokół szarego, po jednym w wierszu.</translation>
    </message>
    <message>
        <source>Which situations come up, and what may be offered?</source>
        <translation>Jakie sytuacje się zdarzają i co można zaproponować?</translation>
    </message>
    <message>
        <source>Two or three to begin with; more come from practice.</source>
        <translation>Na początek dwie lub trzy; kolejne przyniesie praktyka.</translation>
    </message>
    <message>
        <source>Which circumstances speak for the customer?</source>
        <translation>Jakie okoliczności przemawiają za klientem?</translation>
    </message>
    <message>
        <source>Choose, or write one a line.</source>
        <translation>Wybierz albo napisz po jednej w wierszu.</translation>
    </message>
    <message>
        <source>What is the rule for?</source>
        <translation>Do czego służy ta zasada?</translation>
    </message>
    <message>
        <source>Everything that is true of it.</source>
        <translation>Wszystko, co jest o niej prawdą.</translation>
    </message>
    <message>
        <source>Which of our values does it serve?</source>
        <translation>Którym z naszych wartości służy?</translation>
    </message>
    <message>
        <source>If it serves none: should it stand?</source>
        <translation>Jeśli nie służy żadnej: czy powinna zostać?</translation>
    </message>
    <message>
        <source>What does it preserve, protect or bring about?</source>
        <translation>Co zachowuje, chroni lub do czego prowadzi?</translation>
    </message>
    <message>
        <source>Its spirit in one sentence.</source>
        <translation>Jej sens w jednym zdaniu.</translation>
    </message>
    <message>
        <source>When was it born, by whom, and why?</source>
        <translation>Kiedy powstała, kto ją wprowadził i dlaczego?</translation>
    </message>
    <message>
        <source>What you know is enough. If nobody knows, ask somebody.</source>
        <translation>Wystarczy to, co wiesz. Jeśli nie wiadomo, zapytaj kogoś.</translation>
    </message>
    <message>
        <source>Does the reason for it still hold?</source>
        <translation>Czy jej powód jest nadal aktualny?</translation>
    </message>
    <message>
        <source>Your answer is kept with today&apos;s date and your name.</source>
        <translation>Odpowiedź zostanie zachowana z dzisiejszą datą i Twoim nazwiskiem.</translation>
    </message>
    <message>
        <source>Staff lack the reason: write it so that everybody can give it.</source>
        <translation>Pracownicy nie znają powodu: napisz go tak, aby każdy mógł go podać.</translation>
    </message>
    <message>
        <source>The words fail: how could it be said better?</source>
        <translation>Słowa zawodzą: jak można to powiedzieć lepiej?</translation>
    </message>
    <message>
        <source>It may not be relevant any more: does its reason still hold?</source>
        <translation>Być może nie ma już znaczenia: czy jej powód jest nadal aktualny?</translation>
    </message>
    <message>
        <source>The customer was not considered: what do they have of it?</source>
        <translation>Nie pomyślano o kliencie: co z niej ma?</translation>
    </message>
    <message>
        <source>Staff are not comfortable: what could they offer or say instead?</source>
        <translation>Pracownicy źle się z nią czują: co mogliby zaproponować lub powiedzieć zamiast tego?</translation>
    </message>
    <message>
        <source>They had to wait long</source>
        <translation>Klient musiał długo czekać</translation>
    </message>
    <message>
        <source>A disaster or an emergency</source>
        <translation>Klęska żywiołowa lub nagły wypadek</translation>
    </message>
    <message>
        <source>Our own mistake</source>
        <translation>Nasz własny błąd</translation>
    </message>
    <message>
        <source>Illness or a death in the family</source>
        <translation>Choroba lub śmierć w rodzinie</translation>
    </message>
    <message>
        <source>They were told something else by us</source>
        <translation>Klient usłyszał od nas coś innego</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Look at it</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message numerus="yes">
        <source>There is unsaved text from {time} for %n document(s).</source>
        <translation>
            <numerusform>Jest niezapisany tekst z {time} dla %n dokumentu.</numerusform>
            <numerusform>Jest niezapisany tekst z {time} dla %n dokumentów.</numerusform>
            <numerusform>Jest niezapisany tekst z {time} dla %n dokumentów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved text</source>
        <translation>Niezapisany tekst</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wyrzuć</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niezapisane</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Teraz na dysku</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>Wyrzucono: {title}</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>What there is to mend</source>
        <translation>Co trzeba poprawić</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Popraw</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on this text</source>
        <translation>
            <numerusform>%n uwaga do tego tekstu</numerusform>
            <numerusform>%n uwagi do tego tekstu</numerusform>
            <numerusform>%n uwag do tego tekstu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Wiersz {line}: </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n of your reviews is due</source>
        <translation>
            <numerusform>Na Ciebie czeka %n sprawdzenie</numerusform>
            <numerusform>Na Ciebie czekają %n sprawdzenia</numerusform>
            <numerusform>Na Ciebie czeka %n sprawdzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Podręcznik</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Move or rename</source>
        <translation>Przenieś lub zmień nazwę</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>W głównym folderze</translation>
    </message>
    <message>
        <source>Links from other documents will follow. The title stays; it is changed in the form.</source>
        <translation>Odnośniki z innych dokumentów podążą. Tytuł zostaje; zmienia się go w formularzu.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A file name has none of these signs, nor a dot in front: / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Nazwa pliku nie może zawierać tych znaków ani kropki na początku: / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>There is a document with this name already.</source>
        <translation>Dokument o tej nazwie już istnieje.</translation>
    </message>
</context>
<context>
    <name>RenderedPair</name>
    <message>
        <source>Laying out both sides …</source>
        <translation>Formatowanie obu stron…</translation>
    </message>
    <message>
        <source>The text reads the same. What changed are facts; they are told above.</source>
        <translation>Tekst czyta się tak samo. Zmieniły się dane; podano je powyżej.</translation>
    </message>
    <message>
        <source>There was nothing here.</source>
        <translation>Nic tu nie było.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search in this report</source>
        <translation>Szukaj w tym raporcie</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>Looking what differs …</source>
        <translation>Szukanie różnic…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n editorial change(s) too</source>
        <translation>
            <numerusform>Pokaż też %n zmianę redakcyjną</numerusform>
            <numerusform>Pokaż też %n zmiany redakcyjne</numerusform>
            <numerusform>Pokaż też %n zmian redakcyjnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>redakcyjna</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nic się nie różni.</translation>
    </message>
    <message>
        <source>Nothing in this report holds these words.</source>
        <translation>Nic w tym raporcie nie zawiera tych słów.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are shown; what you copy or save has all of them.</source>
        <translation>Pokazano pierwsze {count}; kopia i zapis zawierają wszystkie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking what will change …</source>
        <translation>Sprawdzanie, co się zmieni…</translation>
    </message>
    <message>
        <source>The wording of {day} is back, as a new version.</source>
        <translation>Treść z {day} wróciła jako nowa wersja.</translation>
    </message>
    <message>
        <source>Bringing a wording back</source>
        <translation>Przywracanie treści</translation>
    </message>
    <message>
        <source>The text of today says the same. There is nothing to bring back.</source>
        <translation>Dzisiejszy tekst mówi to samo. Nie ma czego przywracać.</translation>
    </message>
    <message>
        <source>This is what will change. It is saved as a new version: nothing gets lost, and it can be undone.</source>
        <translation>Oto, co się zmieni. Zostanie to zapisane jako nowa wersja: nic nie zginie i można to cofnąć.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Zapisz jako nową wersję</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Bring back this rule as it was on {day}?</source>
        <translation>Przywrócić tę zasadę w postaci z {day}?</translation>
    </message>
    <message>
        <source>Bring back this document as it was on {day}?</source>
        <translation>Przywrócić ten dokument w postaci z {day}?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw tak, jak jest</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Cofanie ostatniego zapisu</translation>
    </message>
    <message>
        <source>Undone: the text is as it was before.</source>
        <translation>Cofnięto: tekst jest taki jak przedtem.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>The handbook is being read for the first time. Answers come in a moment.</source>
        <translation>Podręcznik jest czytany po raz pierwszy. Odpowiedzi za chwilę.</translation>
    </message>
    <message>
        <source>Also searched: {words}</source>
        <translation>Szukano też: {words}</translation>
    </message>
    <message>
        <source>Found nowhere: {words}</source>
        <translation>Nigdzie nie ma: {words}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Na razie nic nie znaleziono</translation>
    </message>
    <message>
        <source>The handbook is still being read. What is found then appears by itself.</source>
        <translation>Podręcznik jest jeszcze czytany. To, co się znajdzie, pojawi się samo.</translation>
    </message>
    <message>
        <source>Take away a filter above: it may hide what you look for.</source>
        <translation>Usuń filtr powyżej: może ukrywa to, czego szukasz.</translation>
    </message>
    <message>
        <source>Try fewer words, or the word a customer would use.</source>
        <translation>Spróbuj wpisać mniej słów albo słowo, którego użyłby klient.</translation>
    </message>
    <message>
        <source>Browse (Ctrl+B) shows everything by folder, kind and touchpoint.</source>
        <translation>„Przeglądaj” (Ctrl+B) pokazuje wszystko według folderów, rodzaju i punktu kontaktu.</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire a document</source>
        <translation>Uchyl dokument</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Uchyl</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It can still be found, read and brought back.</source>
        <translation>„{title}” będzie oznaczony jako nieobowiązujący. Nadal można go znaleźć, czytać i przywrócić.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Nic go nie zastępuje</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Co go zastępuje</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Looking what is due …</source>
        <translation>Szukanie tego, co czeka na sprawdzenie…</translation>
    </message>
    <message>
        <source>Looking which related rules changed …</source>
        <translation>Szukanie powiązanych zasad, które się zmieniły…</translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation>Zapisywanie wyniku sprawdzenia</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Cofanie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Plik kalendarza</translation>
    </message>
    <message>
        <source>The calendar file is written.</source>
        <translation>Plik kalendarza jest zapisany.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Reason gone</source>
        <translation>Powód zniknął</translation>
    </message>
    <message>
        <source>Related rule changed</source>
        <translation>Powiązana zasada się zmieniła</translation>
    </message>
    <message>
        <source>Decision open</source>
        <translation>Decyzja niewykonana</translation>
    </message>
    <message>
        <source>Reason in doubt</source>
        <translation>Powód niepewny</translation>
    </message>
    <message>
        <source>Due since {month}</source>
        <translation>Po terminie od: {month}</translation>
    </message>
    <message>
        <source>Due {month}</source>
        <translation>Termin: {month}</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nigdy nie sprawdzono</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Nadszedł termin</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>W ciągu najbliższych 30 dni</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Modify …</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Uchyl…</translation>
    </message>
    <message>
        <source>New rule needed</source>
        <translation>Potrzebna nowa zasada</translation>
    </message>
    <message>
        <source>Checked, nothing to change</source>
        <translation>Sprawdzono, nic do zmiany</translation>
    </message>
    <message>
        <source>Opens the editor at the rule</source>
        <translation>Otwiera edytor przy tej zasadzie</translation>
    </message>
    <message>
        <source>It stays, and says what holds instead</source>
        <translation>Zostaje i mówi, co obowiązuje zamiast tego</translation>
    </message>
    <message>
        <source>Something is not ruled that should be</source>
        <translation>Coś, co wymaga zasady, jeszcze jej nie ma</translation>
    </message>
    <message>
        <source>The customer&apos;s side</source>
        <translation>Od strony klienta</translation>
    </message>
    <message>
        <source>The staff&apos;s side</source>
        <translation>Od strony pracowników</translation>
    </message>
    <message>
        <source>The organisation&apos;s side</source>
        <translation>Od strony organizacji</translation>
    </message>
    <message>
        <source>Does it help, or is it felt as an obstacle?</source>
        <translation>Czy pomaga, czy jest odczuwana jako przeszkoda?</translation>
    </message>
    <message>
        <source>If as an obstacle: for want of the reason, or of better words?</source>
        <translation>Jeśli jako przeszkoda: czy brakuje powodu, czy lepszych słów?</translation>
    </message>
    <message>
        <source>Was the customer considered when it was made?</source>
        <translation>Czy przy jej tworzeniu pomyślano o kliencie?</translation>
    </message>
    <message>
        <source>Are people comfortable saying it?</source>
        <translation>Czy ludzie mówią to bez oporów?</translation>
    </message>
    <message>
        <source>Is it hard to explain? Is it bent again and again?</source>
        <translation>Czy trudno ją wyjaśnić? Czy wciąż robi się od niej wyjątki?</translation>
    </message>
    <message>
        <source>Which complaints come back because of it?</source>
        <translation>Jakie skargi wracają z jej powodu?</translation>
    </message>
    <message>
        <source>Is it still relevant? Does its reason hold?</source>
        <translation>Czy nadal ma znaczenie? Czy powód jest aktualny?</translation>
    </message>
    <message>
        <source>Did the business change, or the law?</source>
        <translation>Czy zmieniła się firma albo prawo?</translation>
    </message>
    <message>
        <source>What would happen if it were gone?</source>
        <translation>Co by się stało, gdyby jej nie było?</translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message>
        <source>Reviews</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Spotkanie…</translation>
    </message>
    <message>
        <source>Calendar …</source>
        <translation>Kalendarz…</translation>
    </message>
    <message>
        <source>Prepare the agenda of a team review</source>
        <translation>Przygotuj plan sprawdzania w zespole</translation>
    </message>
    <message>
        <source>Write a calendar file of what is due</source>
        <translation>Zapisz plik kalendarza z tym, co czeka na sprawdzenie</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <translation>Każdy punkt kontaktu</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Nikt za to nie odpowiada</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Bez terminu</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>Do przejrzenia: %n</numerusform>
            <numerusform>Do przejrzenia: %n</numerusform>
            <numerusform>Do przejrzenia: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here with these filters.</source>
        <translation>Z tymi filtrami nic tu nie ma.</translation>
    </message>
    <message>
        <source>Nothing is due. A rule comes here when its day comes, when its reason lapses, or when a rule that it is related to changes. How often rules are reviewed is said with “review” in a document, a rule, or handbook.yaml.</source>
        <translation>Nic nie czeka na sprawdzenie. Zasada trafia tutaj, gdy nadejdzie jej termin, gdy zniknie jej powód albo gdy zmieni się powiązana z nią zasada. Jak często zasady są sprawdzane, określa „review” w dokumencie, w zasadzie lub w handbook.yaml.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Według przyczyny</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Według opiekuna</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według terminu</translation>
    </message>
    <message>
        <source>The next 30 days, too</source>
        <translation>Także najbliższe 30 dni</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt kontaktu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rules and documents</source>
        <translation>Zasady i dokumenty</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>Move up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) the same. Press Return to show.</source>
        <translation>
            <numerusform>%n wiersz bez zmian. Naciśnij Enter, aby pokazać.</numerusform>
            <numerusform>%n wiersze bez zmian. Naciśnij Enter, aby pokazać.</numerusform>
            <numerusform>%n wierszy bez zmian. Naciśnij Enter, aby pokazać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Dodano</translation>
    </message>
</context>
<context>
    <name>RuleCardView</name>
    <message>
        <source>Say</source>
        <translation>Powiedz</translation>
    </message>
    <message>
        <source>Don&apos;t say</source>
        <translation>Nie mów</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>W innych językach</translation>
    </message>
    <message>
        <source>The words of the rule</source>
        <translation>Treść zasady</translation>
    </message>
    <message>
        <source>Shown as it is written: it could not be laid out.</source>
        <translation>Pokazano tak, jak zapisano: nie udało się tego sformatować.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>To jest początek. Całość jest w dokumencie.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Pokaż całość</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Co powiedzieć</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Powiązane zasady</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Czy można zrobić wyjątek?</translation>
    </message>
    <message>
        <source>Why it does not bend</source>
        <translation>Dlaczego bez wyjątków</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>For us: why it has to be so</source>
        <translation>Dla nas: dlaczego tak musi być</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Dodaj kolejną korzyść</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Co daje klientowi</translation>
    </message>
    <message>
        <source>Ready to say, from the customer&apos;s side</source>
        <translation>Gotowe do powiedzenia, od strony klienta</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Tak powiedz klientowi</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Nikt nie pytał</translation>
    </message>
    <message>
        <source>Does enforcing it help?</source>
        <translation>Czy jej egzekwowanie pomaga?</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Kiedy pytano</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Kto pytał</translation>
    </message>
    <message>
        <source>If it is an obstacle, why?</source>
        <translation>Jeśli przeszkadza, to dlaczego?</translation>
    </message>
    <message>
        <source>How far it bends</source>
        <translation>Jakie wyjątki są możliwe</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Dodaj granicę</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Nigdy poza te granice</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Co można zaproponować</translation>
    </message>
    <message>
        <source>Add a circumstance</source>
        <translation>Dodaj okoliczność</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Przemawia za klientem</translation>
    </message>
    <message>
        <source>Never only “no”</source>
        <translation>Nigdy samo „nie”</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Dodaj inne wyjście</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Co możesz zrobić zamiast tego</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Dlaczego istnieje</translation>
    </message>
    <message>
        <source>What it protects or brings about</source>
        <translation>Co chroni lub do czego prowadzi</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Values it serves</source>
        <translation>Wartości, którym służy</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Co powiedzieć</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Dodaj zdanie</translation>
    </message>
    <message>
        <source>We can promise</source>
        <translation>Możemy obiecać</translation>
    </message>
    <message>
        <source>Better not said</source>
        <translation>Lepiej nie mówić</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Skąd się wzięła</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kiedy</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Kto ją wprowadził</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Gdzie to zapisano</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Does the reason still hold?</source>
        <translation>Czy powód jest nadal aktualny?</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Gdzie należy</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty kontaktu</translation>
    </message>
    <message>
        <source>As the document says</source>
        <translation>Jak w dokumencie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Zastąpiona przez</translation>
    </message>
    <message>
        <source>id-of-document#id-of-heading</source>
        <translation>id-dokumentu#id-nagłówka</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisana</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Czy jest zapisana?</translation>
    </message>
    <message>
        <source>Add a related rule</source>
        <translation>Dodaj powiązaną zasadę</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Powiązane zasady</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>This is not a rule any more</source>
        <translation>To już nie jest zasada</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Why it is here</source>
        <translation>Dlaczego jest tutaj</translation>
    </message>
    <message>
        <source>This rule still fits it</source>
        <translation>Ta zasada nadal do niej pasuje</translation>
    </message>
    <message>
        <source>Read that rule</source>
        <translation>Czytaj tamtą zasadę</translation>
    </message>
    <message>
        <source>Changed since its last review</source>
        <translation>Zmiany od ostatniego sprawdzenia</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Porównaj teksty</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Czytaj całość</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Skąd się wzięła</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Nigdy poza te granice</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Co można zaproponować</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Tak powiedz klientowi</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Wcześniejsze sprawdzenia</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Kopiuj adres odnośnika</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save these changes</source>
        <translation>Zapisz te zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>One line that others will read in the history</source>
        <translation>Jeden wiersz, który inni przeczytają w historii</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Na czym polega zmiana?</translation>
    </message>
    <message>
        <source>It stands beside what you save, and is asked only this once.</source>
        <translation>Będzie widoczne przy tym, co zapisujesz; to pytanie pada tylko raz.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Your e-mail address, if you like</source>
        <translation>Twój adres e-mail, jeśli chcesz go podać</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Tylko sformułowania</translation>
    </message>
    <message>
        <source>Changes what people may do</source>
        <translation>Zmienia to, co wolno robić</translation>
    </message>
    <message>
        <source>What kind of change is it?</source>
        <translation>Jaka to zmiana?</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Co będzie inaczej</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Kopia jest zapisana.</translation>
    </message>
    <message>
        <source>Both changes are in this text now. Look it over, then save it.</source>
        <translation>W tym tekście są teraz obie zmiany. Przejrzyj go, a potem zapisz.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Zapisz kopię gdzie indziej…</translation>
    </message>
    <message>
        <source>Save without a version</source>
        <translation>Zapisz bez wersji</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>What changed since…</source>
        <translation>Co się zmieniło od…</translation>
    </message>
    <message>
        <source>Whole handbook</source>
        <translation>Cały podręcznik</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historia: {name}</translation>
    </message>
    <message>
        <source>History of the whole handbook</source>
        <translation>Historia całego podręcznika</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What does the customer need? Type a few words</source>
        <translation>Czego potrzebuje klient? Wpisz kilka słów</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Znajdź zasadę</translation>
    </message>
    <message>
        <source>Type words. Up and Down choose a result, Enter reads it.</source>
        <translation>Wpisz słowa. Strzałki w górę i w dół wybierają wynik, Enter go otwiera.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections and rules of this document</source>
        <translation>Sekcje i zasady tego dokumentu</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>This document</source>
        <translation>Ten dokument</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Find versions by words</source>
        <translation>Szukaj wersji po słowach</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>◆ Substance only</source>
        <translation>◆ Tylko merytoryczne</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>Tylko merytoryczne</translation>
    </message>
    <message>
        <source>Without the versions that changed wording only</source>
        <translation>Bez wersji, które zmieniły tylko sformułowania</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Don&apos;t say: {sentence}</source>
        <translation>Nie mów: {sentence}</translation>
    </message>
    <message>
        <source>Tell the customer: {sentence}. Ctrl+C copies it.</source>
        <translation>Powiedz klientowi: {sentence}. Ctrl+C kopiuje.</translation>
    </message>
    <message>
        <source>Say: {sentence}. Ctrl+C copies it.</source>
        <translation>Powiedz: {sentence}. Ctrl+C kopiuje.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Closing</source>
        <translation>Zamykanie</translation>
    </message>
    <message>
        <source>Reading the handbook</source>
        <translation>Czytanie podręcznika</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Raz dziennie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>&amp;Remind me of my reviews</source>
        <translation>&amp;Przypominaj mi o moich sprawdzeniach</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Rozmiar wszystkiego</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Język programu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>not read yet</source>
        <translation>jeszcze nie wczytano</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>zaznaczono</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nie zaznaczono</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>zmieniono, nie zapisano</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Worksheet: rules and sections</source>
        <translation>Arkusz: zasady i sekcje</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Without a kind</source>
        <translation>Bez rodzaju</translation>
    </message>
    <message>
        <source>Without a touchpoint</source>
        <translation>Bez punktu kontaktu</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Polityki</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedury</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standardy</translation>
    </message>
</context>
<context>
    <name>SidesForm</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What was seen; may stay empty</source>
        <translation>Co zauważono; może pozostać puste</translation>
    </message>
</context>
<context>
    <name>SinceDialog</name>
    <message>
        <source>The handbook had no version before that day: all of it is new.</source>
        <translation>Przed tym dniem podręcznik nie miał żadnej wersji: wszystko jest nowe.</translation>
    </message>
    <message>
        <source>Compared with what held before: saved {when} by {person}: {summary}</source>
        <translation>W porównaniu z tym, co obowiązywało wcześniej: zapisano {when}, {person}: {summary}</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Co się zmieniło od…</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Pokaż, co się zmieniło</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Od tego dnia</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Save the sitting…</source>
        <translation>Zapisz sesję…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed, not saved yet</source>
        <translation>
            <numerusform>%n zasada zmieniona, jeszcze niezapisana</numerusform>
            <numerusform>%n zasady zmienione, jeszcze niezapisane</numerusform>
            <numerusform>%n zasad zmienionych, jeszcze niezapisanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>SittingSaving</name>
    <message>
        <source>The handbook says all of this already.</source>
        <translation>Podręcznik już to wszystko mówi.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be saved; they are kept: {names}.</source>
        <translation>
            <numerusform>%n zmiany nie można zapisać; pozostaje zachowana: {names}.</numerusform>
            <numerusform>%n zmian nie można zapisać; pozostają zachowane: {names}.</numerusform>
            <numerusform>%n zmian nie można zapisać; pozostają zachowane: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a section was renamed or removed, undo or decide it anew.</source>
        <translation>Tam, gdzie zmieniono nazwę sekcji lub ją usunięto, cofnij zmianę albo rozstrzygnij na nowo.</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Text of the document</source>
        <translation>Tekst dokumentu</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>No suggestions</source>
        <translation>Brak propozycji</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Szukanie propozycji…</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Dodaj „{word}” do moich słów</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Następne sprawdzenie</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty kontaktu</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kto za nią odpowiada</translation>
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
        <translation>Nie otwarto żadnego podręcznika</translation>
    </message>
    <message>
        <source>A handbook is any folder of Markdown files. Open one, drag it into this window, or begin with the starter.</source>
        <translation>Podręcznik to dowolny folder z plikami Markdown. Otwórz jakiś, przeciągnij go do tego okna albo zacznij od przykładu.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Otwórz folder…</translation>
    </message>
    <message>
        <source>Open the starter handbook</source>
        <translation>Otwórz przykładowy podręcznik</translation>
    </message>
    <message>
        <source>This handbook holds no documents yet</source>
        <translation>W tym podręczniku nie ma jeszcze dokumentów</translation>
    </message>
    <message>
        <source>Every Markdown file in the folder is a document. Begin with one of them.</source>
        <translation>Każdy plik Markdown w folderze jest dokumentem. Zacznij od jednego.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nowy dokument…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Ostatnio czytane</translation>
    </message>
    <message>
        <source>Type what the customer asks for, in any order: &quot;late return no receipt&quot;. Rules you read are listed here, and those you mark with Ctrl+D stay on top.</source>
        <translation>Wpisz, o co prosi klient, w dowolnej kolejności: „zwrot po terminie bez paragonu”. Przeczytane zasady pojawią się tutaj, a oznaczone przez Ctrl+D zostaną na górze.</translation>
    </message>
    <message>
        <source>Where does the customer meet us?</source>
        <translation>Gdzie klient się z nami spotyka?</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to look things up in</source>
        <translation>
            <numerusform>%n dokument, w którym można szukać</numerusform>
            <numerusform>%n dokumenty, w których można szukać</numerusform>
            <numerusform>%n dokumentów, w których można szukać</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse all of it (Ctrl+B)</source>
        <translation>Przejrzyj wszystko (Ctrl+B)</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Zmienione od ostatniego czytania</translation>
    </message>
    <message>
        <source>What changed in each</source>
        <translation>Co się zmieniło w każdej</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Otwieranie: {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n zasada</numerusform>
            <numerusform>%n zasady</numerusform>
            <numerusform>%n zasad</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is up to date</source>
        <translation>Wyszukiwanie jest aktualne</translation>
    </message>
    <message>
        <source>Search is being brought up to date</source>
        <translation>Wyszukiwanie się aktualizuje</translation>
    </message>
</context>
<context>
    <name>Stocktaking</name>
    <message>
        <source>The mark is taken away</source>
        <translation>Usunięto oznaczenie</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Oznaczono</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Kept as an informal rule: it can be looked up from now on</source>
        <translation>Zachowano jako zasadę nieformalną: odtąd można ją znaleźć</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Cofanie</translation>
    </message>
</context>
<context>
    <name>TeamReview</name>
    <message>
        <source>Save the agenda</source>
        <translation>Zapisz plan spotkania</translation>
    </message>
    <message>
        <source>The agenda is written.</source>
        <translation>Plan spotkania jest zapisany.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Zapisz protokół</translation>
    </message>
    <message>
        <source>The minutes are in {file}</source>
        <translation>Protokół jest w {file}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>(nothing said)</source>
        <translation>(bez opisu)</translation>
    </message>
    <message>
        <source>version {id}</source>
        <translation>wersja {id}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>napisano {day}</translation>
    </message>
    <message>
        <source>This version changed no document.</source>
        <translation>Ta wersja nie zmieniła żadnego dokumentu.</translation>
    </message>
    <message>
        <source>The first version there is of it.</source>
        <translation>To pierwsza wersja, jaka istnieje.</translation>
    </message>
    <message>
        <source>Begun as a copy of {path}.</source>
        <translation>Zaczęto jako kopię {path}.</translation>
    </message>
    <message>
        <source>Moved from {path}.</source>
        <translation>Przeniesiono z {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) changed.</source>
        <translation>
            <numerusform>Zmienił się jeszcze %n dokument.</numerusform>
            <numerusform>Zmieniły się jeszcze %n dokumenty.</numerusform>
            <numerusform>Zmieniło się jeszcze %n dokumentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) changed.</source>
        <translation>
            <numerusform>Zmienił się %n inny plik.</numerusform>
            <numerusform>Zmieniły się %n inne pliki.</numerusform>
            <numerusform>Zmieniło się %n innych plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version&apos;s text is missing in this copy of the handbook.</source>
        <translation>W tej kopii podręcznika brakuje tekstu tej wersji.</translation>
    </message>
    <message>
        <source>The handbook as it was then</source>
        <translation>Podręcznik z tamtego czasu</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Porównaj z…</translation>
    </message>
    <message>
        <source>Bring this wording back…</source>
        <translation>Przywróć tę treść…</translation>
    </message>
    <message>
        <source>History of this rule</source>
        <translation>Historia tej zasady</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Historia tego dokumentu</translation>
    </message>
    <message>
        <source>It is saved. What stood there before is gone, because no versions are kept of this handbook.</source>
        <translation>Zapisano. Tego, co było tam wcześniej, już nie ma, bo wersje tego podręcznika nie są przechowywane.</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Przechowuj wersje</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>It is saved, but not as a version: for that the program git has to be installed.</source>
        <translation>Zapisano, ale nie jako wersję: do tego trzeba zainstalować program git.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Jak go zdobyć</translation>
    </message>
    <message>
        <source>The programs of this repository have changed since you let them run, so they do not run any more.</source>
        <translation>Programy tego repozytorium zmieniły się, odkąd pozwolono im działać, więc już się nie uruchamiają.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Obejrzyj je</translation>
    </message>
    <message>
        <source>These programs run from now on</source>
        <translation>Odtąd te programy działają</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>None of its programs runs any more</source>
        <translation>Żaden z jego programów już nie działa</translation>
    </message>
</context>
<context>
    <name>TellingSince</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>What changed since {day}</source>
        <translation>Co się zmieniło od: {day}</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms on this page</source>
        <translation>Pojęcia na tej stronie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>None occurs here. Terms come from the document “glossary” in the language of what you read: a line with the term, and below it a line that begins with a colon.</source>
        <translation>Żadne tu nie występuje. Pojęcia pochodzą z dokumentu „glossary” w języku tego, co czytasz: wiersz z pojęciem, a pod nim wiersz zaczynający się od dwukropka.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Enter goes on, Shift+Enter begins another line.</source>
        <translation>Enter przechodzi dalej, Shift+Enter zaczyna nowy wiersz.</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>What it shows</source>
        <translation>Co przedstawia</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Pierwsza kolumna</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>Druga kolumna</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerowana</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa zasada</translation>
    </message>
    <message>
        <source>A new section that is a rule</source>
        <translation>Nowa sekcja, która jest zasadą</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numery wierszy</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Section within</source>
        <translation>Podsekcja</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n zasada</numerusform>
            <numerusform>%n zasady</numerusform>
            <numerusform>%n zasad</numerusform>
        </translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>bez zasad</translation>
    </message>
    <message>
        <source>not in the list of the handbook</source>
        <translation>brak na liście podręcznika</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>(nothing said)</source>
        <translation>(bez opisu)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Do porównania</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>i jeszcze %n zmiana</numerusform>
            <numerusform>i jeszcze %n zmiany</numerusform>
            <numerusform>i jeszcze %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>No document changed its words or facts.</source>
        <translation>Żaden dokument nie zmienił słów ani danych.</translation>
    </message>
    <message>
        <source>Looking what changed …</source>
        <translation>Sprawdzanie, co się zmieniło…</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Merytoryczna</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redakcyjna</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <source>There is text that was written and never saved.</source>
        <translation>Jest tekst, który napisano, ale nigdy nie zapisano.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>UsualSections</name>
    <message>
        <source>Add them</source>
        <translation>Dodaj je</translation>
    </message>
    <message>
        <source>A document of this kind usually has these sections: {headings}</source>
        <translation>Dokument tego rodzaju ma zwykle te sekcje: {headings}</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Akapity</translation>
    </message>
    <message>
        <source>Older versions are missing in this copy of the handbook.</source>
        <translation>W tej kopii podręcznika brakuje starszych wersji.</translation>
    </message>
    <message>
        <source>No version fits. Try fewer words, or take away a filter.</source>
        <translation>Żadna wersja nie pasuje. Spróbuj mniej słów albo usuń filtr.</translation>
    </message>
    <message>
        <source>Looked through {count} versions …</source>
        <translation>Przejrzane wersje: {count}…</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Nie ma w nim tekstu.</translation>
    </message>
    <message>
        <source>Looking who wrote what …</source>
        <translation>Sprawdzanie, kto co napisał…</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>Writing out the handbook as it was</source>
        <translation>Odtwarzanie dawnego podręcznika</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then: it is there since {day}.</source>
        <translation>„{name}” nie było wtedy w podręczniku: jest w nim od {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then.</source>
        <translation>„{name}” nie było wtedy w podręczniku.</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>The rule and what is asked of it</source>
        <translation>Zasada i pytania o nią</translation>
    </message>
</context>
<context>
    <name>WhichDocumentDialog</name>
    <message>
        <source>Which document?</source>
        <translation>Który dokument?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Not on record</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Gdzie zapisano</translation>
    </message>
    <message>
        <source>Still holds?</source>
        <translation>Nadal aktualne?</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Dlaczego istnieje</translation>
    </message>
    <message>
        <source>All rules that serve this value</source>
        <translation>Wszystkie zasady, które służą tej wartości</translation>
    </message>
    <message>
        <source>Yes, the reason still holds.</source>
        <translation>Tak, powód jest nadal aktualny.</translation>
    </message>
    <message>
        <source>No, the reason has gone.</source>
        <translation>Nie, powód już zniknął.</translation>
    </message>
    <message>
        <source>Nobody is sure.</source>
        <translation>Nikt nie ma pewności.</translation>
    </message>
    <message>
        <source>Never checked.</source>
        <translation>Nigdy nie sprawdzano.</translation>
    </message>
    <message>
        <source>Checked {month} by {person}.</source>
        <translation>Sprawdzono: {month}, {person}.</translation>
    </message>
    <message>
        <source>Checked {month}.</source>
        <translation>Sprawdzono: {month}.</translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>Find by heading, document or owner</source>
        <translation>Szukaj po nagłówku, dokumencie lub opiekunie</translation>
    </message>
    <message>
        <source>Find rules in the worksheet</source>
        <translation>Szukaj zasad w arkuszu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Not yet a rule</source>
        <translation>Jeszcze nie zasada</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Jedne i drugie</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Czy można zrobić wyjątek?</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt kontaktu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Do zapytania</translation>
    </message>
    <message>
        <source>Somebody is to be asked</source>
        <translation>Trzeba kogoś zapytać</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Policy</source>
        <translation>Polityka</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedura</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Uchylony</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Czarna</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Szara</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Nieoznaczona</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Integrity of the business</source>
        <translation>Rzetelność firmy</translation>
    </message>
    <message>
        <source>It helps</source>
        <translation>Pomaga</translation>
    </message>
    <message>
        <source>It is felt as an obstacle</source>
        <translation>Jest odczuwana jako przeszkoda</translation>
    </message>
    <message>
        <source>Staff lack the reason</source>
        <translation>Pracownicy nie znają powodu</translation>
    </message>
    <message>
        <source>The words fail</source>
        <translation>Słowa zawodzą</translation>
    </message>
    <message>
        <source>It is not relevant (any more)</source>
        <translation>Nie ma (już) znaczenia</translation>
    </message>
    <message>
        <source>The customer was not considered</source>
        <translation>Nie pomyślano o kliencie</translation>
    </message>
    <message>
        <source>Staff are not comfortable with it</source>
        <translation>Pracownicy źle się z nią czują</translation>
    </message>
    <message>
        <source>Keeps us from promising what can&apos;t be kept</source>
        <translation>Chroni przed obietnicami bez pokrycia</translation>
    </message>
    <message>
        <source>Avoids a legal risk</source>
        <translation>Pozwala uniknąć ryzyka prawnego</translation>
    </message>
    <message>
        <source>Says what to do when it is unclear</source>
        <translation>Mówi, co robić w razie wątpliwości</translation>
    </message>
    <message>
        <source>Protects the customer</source>
        <translation>Chroni klienta</translation>
    </message>
    <message>
        <source>Fills a gap in what we offer</source>
        <translation>Wypełnia lukę w naszej ofercie</translation>
    </message>
    <message>
        <source>Protects the organisation</source>
        <translation>Chroni organizację</translation>
    </message>
    <message>
        <source>Saves time and money</source>
        <translation>Oszczędza czas i pieniądze</translation>
    </message>
    <message>
        <source>Keeps up quality</source>
        <translation>Dba o jakość</translation>
    </message>
    <message>
        <source>Black · does not bend</source>
        <translation>Czarna · bez wyjątków</translation>
    </message>
    <message>
        <source>Gray · bends within limits</source>
        <translation>Szara · wyjątki w granicach</translation>
    </message>
    <message>
        <source>Untagged · nobody has decided yet</source>
        <translation>Nieoznaczona · nikt jeszcze nie zdecydował</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Do poprawy</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>Informal: known, not written down</source>
        <translation>Nieformalna: znana, ale niezapisana</translation>
    </message>
    <message>
        <source>Missing: nobody has written it yet</source>
        <translation>Brakująca: nikt jej jeszcze nie napisał</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Nieformalna</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakująca</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Będzie obowiązywać od</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Sprawdzenie po terminie</translation>
    </message>
    <message>
        <source>Reviewed {month}</source>
        <translation>Sprawdzono: {month}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Too long to be changed here. Change it in the text (Ctrl+2).</source>
        <translation>Za długie, by zmieniać je tutaj. Zmień to w tekście (Ctrl+2).</translation>
    </message>
</context>
<context>
    <name>WorkingThrough</name>
    <message numerus="yes">
        <source>%n rule(s) saved as one version</source>
        <translation>
            <numerusform>%n zasada zapisana jako jedna wersja</numerusform>
            <numerusform>%n zasady zapisane jako jedna wersja</numerusform>
            <numerusform>%n zasad zapisanych jako jedna wersja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you decided for %n rule(s) and had not saved is here again.</source>
        <translation>
            <numerusform>Niezapisane decyzje dotyczące %n zasady są tu znowu.</numerusform>
            <numerusform>Niezapisane decyzje dotyczące %n zasad są tu znowu.</numerusform>
            <numerusform>Niezapisane decyzje dotyczące %n zasad są tu znowu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Bends?</source>
        <translation>Wyjątki?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty kontaktu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Podstawa lub granice</translation>
    </message>
    <message>
        <source>Reason or options</source>
        <translation>Powód lub opcje</translation>
    </message>
    <message>
        <source>Words to the customer</source>
        <translation>Słowa do klienta</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Reason holds?</source>
        <translation>Powód aktualny?</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Jeszcze nie zasada</translation>
    </message>
</context>
<context>
    <name>WorksheetView</name>
    <message>
        <source>There is nothing to work through yet: no document has a section.</source>
        <translation>Nie ma jeszcze czego opracowywać: żaden dokument nie ma sekcji.</translation>
    </message>
    <message>
        <source>No section is a rule yet. Choose “Not yet a rule”, tick those that people must or may follow (Space, or Ctrl+A for all), and press R.</source>
        <translation>Żadna sekcja nie jest jeszcze zasadą. Wybierz „Jeszcze nie zasada”, zaznacz te, którymi ludzie mają lub mogą się kierować (Spacja albo Ctrl+A dla wszystkich), i naciśnij R.</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away.</source>
        <translation>Nic nie pasuje. Usuń jeden z filtrów.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Begin {title}</source>
        <translation>Zacznij dokument {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>This document has changes that are not saved.</source>
        <translation>Ten dokument ma niezapisane zmiany.</translation>
    </message>
    <message>
        <source>Save them first.</source>
        <translation>Najpierw je zapisz.</translation>
    </message>
</context>
<context>
    <name>WritingStart</name>
    <message>
        <source>Write</source>
        <translation>Pisz</translation>
    </message>
    <message>
        <source>Whatever you read, Ctrl+E changes it. Every save is kept as a version: nothing that was written gets lost.</source>
        <translation>To, co czytasz, zmienisz przez Ctrl+E. Każdy zapis jest przechowywany jako wersja: nic, co napisano, nie zginie.</translation>
    </message>
    <message>
        <source>Begin a new document…</source>
        <translation>Zacznij nowy dokument…</translation>
    </message>
    <message>
        <source>Change another document…</source>
        <translation>Zmień inny dokument…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Teraz otwarte</translation>
    </message>
    <message>
        <source>Change a document…</source>
        <translation>Zmień dokument…</translation>
    </message>
    <message>
        <source>Write a new rule…</source>
        <translation>Napisz nową zasadę…</translation>
    </message>
    <message>
        <source>Change “{heading}”</source>
        <translation>Zmień „{heading}”</translation>
    </message>
    <message>
        <source>Write a new rule in “{title}”…</source>
        <translation>Napisz nową zasadę w „{title}”…</translation>
    </message>
    <message>
        <source>{path} (not saved)</source>
        <translation>{path} (niezapisany)</translation>
    </message>
</context>
</TS>
