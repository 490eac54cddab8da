<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BendPanel</name>
    <message>
        <source>May I bend it?</source>
        <translation>Darf ich abweichen?</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>So sagen Sie es dem Kunden</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Was der Kunde davon hat</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Was Sie stattdessen tun können</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Niemals über diese Grenzen hinaus</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Was Sie anbieten dürfen</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Spricht für den Kunden</translation>
    </message>
    <message>
        <source>Nobody has written down yet how far it bends.</source>
        <translation>Wie weit abgewichen werden darf, hat noch niemand festgehalten.</translation>
    </message>
    <message>
        <source>Ask {owner} before you bend it, so that the answer can be written down.</source>
        <translation>Fragen Sie {owner}, bevor Sie abweichen, damit die Antwort festgehalten werden kann.</translation>
    </message>
    <message>
        <source>It has no owner on record who could say.</source>
        <translation>Es ist niemand als zuständig eingetragen, der es sagen könnte.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Aus den Favoriten entfernen (Strg+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Zu den Favoriten (Strg+D)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Open the whole document here</source>
        <translation>Ganzes Dokument hier öffnen</translation>
    </message>
    <message>
        <source>Draft: it is not in force yet.</source>
        <translation>Entwurf: noch nicht in Kraft.</translation>
    </message>
    <message>
        <source>Retired: it is no longer in force.</source>
        <translation>Aufgehoben: nicht mehr in Kraft.</translation>
    </message>
    <message>
        <source>What holds instead:</source>
        <translation>Stattdessen gilt:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Size: {size} %</source>
        <translation>Größe: {size} %</translation>
    </message>
    <message>
        <source>Added to favourites</source>
        <translation>Zu den Favoriten hinzugefügt</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Handbook {version}. Look up, understand and improve the rules you work by.</source>
        <translation>Handbook {version}. Die Regeln der eigenen Arbeit nachschlagen, verstehen und verbessern.</translation>
    </message>
    <message>
        <source>About Handbook</source>
        <translation>Über Handbook</translation>
    </message>
    <message>
        <source>Nothing is open that could be printed</source>
        <translation>Es ist nichts geöffnet, das gedruckt werden könnte</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Show or hide the headings</source>
        <translation>Überschriften ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Wählen Sie ein Dokument, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text is too large to be laid out.</source>
        <translation>Angezeigt, wie er geschrieben ist: Der Text ist zu groß für die Gestaltung.</translation>
    </message>
    <message>
        <source>Shown as it is written: laying this text out takes too long.</source>
        <translation>Angezeigt, wie er geschrieben ist: Die Gestaltung des Textes dauert zu lange.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text could not be laid out.</source>
        <translation>Angezeigt, wie er geschrieben ist: Der Text ließ sich nicht gestalten.</translation>
    </message>
</context>
<context>
    <name>DocumentTree</name>
    <message>
        <source>No title holds “{words}”. The search finds words in the text, too.</source>
        <translation>Kein Titel enthält „{words}“. Die Suche findet auch Wörter im Text.</translation>
    </message>
    <message>
        <source>This handbook holds no documents yet.</source>
        <translation>Dieses Handbuch enthält noch keine Dokumente.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Nach Titel filtern</translation>
    </message>
    <message>
        <source>Filter documents by title</source>
        <translation>Dokumente nach Titel filtern</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>Nach Kontaktpunkt</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Ordnung der Dokumente</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Read it in {language}</source>
        <translation>Lesen auf {language}</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Ersetzt durch {title}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Zuständig: {name}</translation>
    </message>
    <message>
        <source>Reviewed {day}</source>
        <translation>Geprüft {day}</translation>
    </message>
    <message>
        <source>Reviewed {day} by {name}</source>
        <translation>Geprüft {day} von {name}</translation>
    </message>
    <message>
        <source>Review was due {day}</source>
        <translation>Prüfung war fällig am {day}</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation>Nächste Prüfung {day}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>May I bend it?</source>
        <translation>Darf ich abweichen?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {name}: {value}. Press to remove it.</source>
        <translation>Filter {name}: {value}. Drücken, um ihn zu entfernen.</translation>
    </message>
    <message>
        <source>Filter by {name}</source>
        <translation>Filtern nach {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To the search field, from anywhere</source>
        <translation>Von überall zum Suchfeld</translation>
    </message>
    <message>
        <source>Next result, while you type</source>
        <translation>Nächstes Ergebnis, noch beim Tippen</translation>
    </message>
    <message>
        <source>Read the chosen rule</source>
        <translation>Gewählte Regel lesen</translation>
    </message>
    <message>
        <source>Open the whole document there</source>
        <translation>Ganzes Dokument an der Stelle öffnen</translation>
    </message>
    <message>
        <source>Back to the results, then empty the field</source>
        <translation>Zurück zu den Ergebnissen, dann Feld leeren</translation>
    </message>
    <message>
        <source>To the next thing on the card</source>
        <translation>Zum Nächsten auf der Karte</translation>
    </message>
    <message>
        <source>Copy the sentence that has the focus</source>
        <translation>Den gewählten Satz kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Zu den Favoriten oder wieder heraus</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Nächste Stelle, an der die Wörter stehen</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Stelle davor</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
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
        <translation>Kopiert</translation>
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
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>Ordner ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent handbooks</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;starter handbook</source>
        <translation>&amp;Beispielhandbuch öffnen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>Dieses &amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Blättern</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Find in this &amp;page</source>
        <translation>Auf dieser &amp;Seite suchen</translation>
    </message>
    <message>
        <source>Add to f&amp;avourites, or remove</source>
        <translation>&amp;Favorit ein/aus</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Handbook</source>
        <translation>Ü&amp;ber Handbook</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that should not have, and nothing was changed. Try it again; if it stays, tell those who look after the program.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen; geändert wurde nichts. Versuchen Sie es noch einmal. Bleibt es so, sagen Sie es denen, die das Programm betreuen.</translation>
    </message>
    <message>
        <source>This link leads nowhere in the handbook: {address}</source>
        <translation>Dieser Verweis führt im Handbuch nirgendwohin: {address}</translation>
    </message>
    <message>
        <source>Leave the handbook?</source>
        <translation>Das Handbuch verlassen?</translation>
    </message>
    <message>
        <source>This link leads out of the handbook, to:</source>
        <translation>Dieser Verweis führt aus dem Handbuch hinaus, nach:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Sie dürfen anbieten</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings of this document</source>
        <translation>Überschriften dieses Dokuments</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Long document: part {number} of {count} · {name}</source>
        <translation>Langes Dokument: Teil {number} von {count} · {name}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The handbook is being read for the first time. Answers come in a moment.</source>
        <translation>Das Handbuch wird zum ersten Mal gelesen. Antworten kommen gleich.</translation>
    </message>
    <message>
        <source>Also searched: {words}</source>
        <translation>Auch gesucht: {words}</translation>
    </message>
    <message>
        <source>Found nowhere: {words}</source>
        <translation>Nirgends gefunden: {words}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Take away a filter above: it may hide what you look for.</source>
        <translation>Nehmen Sie oben einen Filter weg: Vielleicht verdeckt er, was Sie suchen.</translation>
    </message>
    <message>
        <source>Try fewer words, or the word a customer would use.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder mit dem Wort, das ein Kunde benutzen würde.</translation>
    </message>
    <message>
        <source>Browse (Ctrl+B) shows everything by folder, kind and touchpoint.</source>
        <translation>Blättern (Strg+B) zeigt alles nach Ordner, Art und Kontaktpunkt.</translation>
    </message>
</context>
<context>
    <name>RuleCardView</name>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Don&apos;t say</source>
        <translation>Nicht sagen</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In anderen Sprachen</translation>
    </message>
    <message>
        <source>The words of the rule</source>
        <translation>Der Wortlaut der Regel</translation>
    </message>
    <message>
        <source>Shown as it is written: it could not be laid out.</source>
        <translation>Angezeigt, wie es geschrieben ist: Es ließ sich nicht gestalten.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>Das ist der Anfang. Das Dokument enthält alles.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was Sie sagen können</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Verwandte Regeln</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Adresse des Verweises kopieren</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What does the customer need? Type a few words</source>
        <translation>Was braucht der Kunde? Ein paar Wörter genügen</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Regel nachschlagen</translation>
    </message>
    <message>
        <source>Type words. Up and Down choose a result, Enter reads it.</source>
        <translation>Wörter tippen. Auf und Ab wählen ein Ergebnis, Eingabe liest es.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Don&apos;t say: {sentence}</source>
        <translation>Nicht sagen: {sentence}</translation>
    </message>
    <message>
        <source>Tell the customer: {sentence}. Ctrl+C copies it.</source>
        <translation>Dem Kunden sagen: {sentence}. Strg+C kopiert es.</translation>
    </message>
    <message>
        <source>Say: {sentence}. Ctrl+C copies it.</source>
        <translation>Sagen: {sentence}. Strg+C kopiert es.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Reading the handbook</source>
        <translation>Handbuch wird gelesen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Größe von allem</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Sprache des Programms</translation>
    </message>
    <message>
        <source>Another language is used from the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Without a kind</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>Without a touchpoint</source>
        <translation>Ohne Kontaktpunkt</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>{date} by {person}</source>
        <translation>{date} von {person}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No handbook is open</source>
        <translation>Kein Handbuch geöffnet</translation>
    </message>
    <message>
        <source>A handbook is any folder of Markdown files. Open one, drag it into this window, or begin with the starter.</source>
        <translation>Ein Handbuch ist irgendein Ordner mit Markdown-Dateien. Öffnen Sie einen, ziehen Sie ihn in dieses Fenster oder beginnen Sie mit dem Beispiel.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open the starter handbook</source>
        <translation>Beispielhandbuch öffnen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Type what the customer asks for, in any order: &quot;late return no receipt&quot;. Rules you read are listed here, and those you mark with Ctrl+D stay on top.</source>
        <translation>Tippen Sie, worum es dem Kunden geht, in beliebiger Reihenfolge: „Rückgabe zu spät ohne Beleg“. Gelesene Regeln stehen dann hier, und die mit Strg+D markierten bleiben oben.</translation>
    </message>
    <message>
        <source>Where does the customer meet us?</source>
        <translation>Wo begegnet uns der Kunde?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is up to date</source>
        <translation>Suche ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Search is being brought up to date</source>
        <translation>Suche wird auf den neuesten Stand gebracht</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Not on record</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Festgehalten in</translation>
    </message>
    <message>
        <source>Still holds?</source>
        <translation>Gilt der Grund noch?</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Warum es sie gibt</translation>
    </message>
    <message>
        <source>Yes, the reason still holds.</source>
        <translation>Ja, der Grund gilt noch.</translation>
    </message>
    <message>
        <source>No, the reason has gone.</source>
        <translation>Nein, der Grund ist entfallen.</translation>
    </message>
    <message>
        <source>Nobody is sure.</source>
        <translation>Niemand weiß es sicher.</translation>
    </message>
    <message>
        <source>Never checked.</source>
        <translation>Nie geprüft.</translation>
    </message>
    <message>
        <source>Checked {month} by {person}.</source>
        <translation>Geprüft {month} von {person}.</translation>
    </message>
    <message>
        <source>Checked {month}.</source>
        <translation>Geprüft {month}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>Das Gesetz</translation>
    </message>
    <message>
        <source>Integrity of the business</source>
        <translation>Integrität des Unternehmens</translation>
    </message>
    <message>
        <source>Keeps us from promising what can&apos;t be kept</source>
        <translation>Bewahrt uns davor, Unhaltbares zu versprechen</translation>
    </message>
    <message>
        <source>Avoids a legal risk</source>
        <translation>Vermeidet ein rechtliches Risiko</translation>
    </message>
    <message>
        <source>Says what to do when it is unclear</source>
        <translation>Sagt, was im Zweifel zu tun ist</translation>
    </message>
    <message>
        <source>Protects the customer</source>
        <translation>Schützt den Kunden</translation>
    </message>
    <message>
        <source>Fills a gap in what we offer</source>
        <translation>Schließt eine Lücke im Angebot</translation>
    </message>
    <message>
        <source>Protects the organisation</source>
        <translation>Schützt die Organisation</translation>
    </message>
    <message>
        <source>Saves time and money</source>
        <translation>Spart Zeit und Geld</translation>
    </message>
    <message>
        <source>Keeps up quality</source>
        <translation>Sichert die Qualität</translation>
    </message>
    <message>
        <source>Black · does not bend</source>
        <translation>Schwarz · keine Abweichung</translation>
    </message>
    <message>
        <source>Gray · bends within limits</source>
        <translation>Grau · Abweichung in Grenzen</translation>
    </message>
    <message>
        <source>Untagged · nobody has decided yet</source>
        <translation>Offen · noch nicht entschieden</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Reviewed {month}</source>
        <translation>Geprüft {month}</translation>
    </message>
</context>
</TS>
