<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
    <name>Browsing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
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
        <source>Open the whole document here</source>
        <translation>Otwórz tu cały dokument</translation>
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
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Otwórz folder</translation>
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
    <name>DocumentHead</name>
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
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Strona {number}</translation>
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
        <source>&amp;Larger</source>
        <translation>&amp;Większe</translation>
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
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
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
        <source>Add to f&amp;avourites, or remove</source>
        <translation>Dodaj do &amp;ulubionych lub usuń</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Następny obszar</translation>
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
        <source>Settings</source>
        <translation>Ustawienia</translation>
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
    <name>Outline</name>
    <message>
        <source>Headings of this document</source>
        <translation>Nagłówki tego dokumentu</translation>
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
        <source>Another language is used from the next start.</source>
        <translation>Inny język zadziała po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
</TS>
