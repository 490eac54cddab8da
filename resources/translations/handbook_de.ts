<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Prepare a meeting</source>
        <translation>Besprechung vorbereiten</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Besprechung beginnen</translation>
    </message>
    <message>
        <source>Space takes an item in or out, Alt+↑ and Alt+↓ move it.</source>
        <translation>Die Leertaste nimmt einen Punkt auf oder heraus, Alt+↑ und Alt+↓ verschieben ihn.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Save the agenda …</source>
        <translation>Tagesordnung speichern …</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>See what will change</source>
        <translation>Zeigen, was sich ändert</translation>
    </message>
    <message>
        <source>Do it, and save</source>
        <translation>Ausführen und speichern</translation>
    </message>
    <message>
        <source>Move a section to another document</source>
        <translation>Abschnitt in ein anderes Dokument verschieben</translation>
    </message>
    <message>
        <source>Make a document of sections</source>
        <translation>Aus Abschnitten ein Dokument machen</translation>
    </message>
    <message>
        <source>Join a section with the one before</source>
        <translation>Abschnitt mit dem davor vereinen</translation>
    </message>
    <message>
        <source>Join another document to this one</source>
        <translation>Anderes Dokument mit diesem vereinen</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>At its beginning</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Behind “{heading}”</source>
        <translation>Hinter „{heading}“</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Title of the new document</source>
        <translation>Titel des neuen Dokuments</translation>
    </message>
    <message>
        <source>To the document</source>
        <translation>In das Dokument</translation>
    </message>
    <message>
        <source>The other document</source>
        <translation>Das andere Dokument</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What will change, in one version</source>
        <translation>Was sich ändert, in einer Version</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was haben Sie getan?</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Es wird die Datei {path}</translation>
    </message>
    <message>
        <source>Its words and rules come to the end of this document, and “{path}” goes.</source>
        <translation>Text und Regeln kommen ans Ende dieses Dokuments, und „{path}“ entfällt.</translation>
    </message>
    <message>
        <source>Its heading goes; its words and what is known of its rule go on above.</source>
        <translation>Die Überschrift entfällt; der Text und die Angaben zur Regel gehen im Abschnitt davor weiter.</translation>
    </message>
    <message>
        <source>{path} is new</source>
        <translation>{path} ist neu</translation>
    </message>
    <message>
        <source>{path} goes</source>
        <translation>{path} entfällt</translation>
    </message>
    <message>
        <source>{path} changes</source>
        <translation>{path} ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>{path}: links follow in %n line(s)</source>
        <translation>
            <numerusform>{path}: Verweise ziehen mit in %n Zeile</numerusform>
            <numerusform>{path}: Verweise ziehen mit in %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>Edition {name}, as published on {day}</source>
        <translation>Ausgabe {name}, veröffentlicht am {day}</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>Stand vom {day}</translation>
    </message>
    <message>
        <source>As it was in the version of {day}</source>
        <translation>Stand der Version vom {day}</translation>
    </message>
    <message>
        <source>{then} — not today&apos;s rules</source>
        <translation>{then} – nicht die Regeln von heute</translation>
    </message>
    <message>
        <source>{then} — nothing was saved since</source>
        <translation>{then} – seitdem wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>Version of {moment} by {person}: {summary}</source>
        <translation>Version vom {moment} von {person}: {summary}</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>The handbook as of a day</source>
        <translation>Das Handbuch an einem früheren Tag</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Days, editions and versions</source>
        <translation>Tage, Ausgaben und Versionen</translation>
    </message>
    <message>
        <source>Saved {when} by {person}: {summary}</source>
        <translation>Gespeichert am {when} von {person}: {summary}</translation>
    </message>
    <message>
        <source>Nothing was saved since: it is what holds today.</source>
        <translation>Seitdem wurde nichts gespeichert: Das gilt auch heute.</translation>
    </message>
    <message>
        <source>The day, such as that on which the customer bought</source>
        <translation>Der Tag, etwa der des Kaufs</translation>
    </message>
    <message>
        <source>Or one of these</source>
        <translation>Oder einer von diesen</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Latest versions</source>
        <translation>Neueste Versionen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Vor drei Monaten</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>Start of this year</source>
        <translation>Beginn dieses Jahres</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Das ist kein Tag im Kalender. Schreiben Sie ihn wie 2026-03-31.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
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
    <name>BrokenFacts</name>
    <message>
        <source>Something in the lines at the top of this document cannot be read, so the form has to wait. Mend it in the text; nothing is lost.</source>
        <translation>In den Zeilen am Anfang dieses Dokuments lässt sich etwas nicht lesen, deshalb muss das Formular warten. Beheben Sie es im Text; verloren ist nichts.</translation>
    </message>
    <message>
        <source>Show me the line</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>The form cannot be filled in yet</source>
        <translation>Das Formular lässt sich noch nicht ausfüllen</translation>
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
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
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
        <source>Change this rule (Ctrl+E)</source>
        <translation>Diese Regel ändern (Strg+E)</translation>
    </message>
    <message>
        <source>History of this rule (Ctrl+H)</source>
        <translation>Verlauf dieser Regel (Strg+H)</translation>
    </message>
    <message>
        <source>Open the whole document here</source>
        <translation>Ganzes Dokument hier öffnen</translation>
    </message>
    <message>
        <source>As of another day (Ctrl+Shift+D)</source>
        <translation>An einem anderen Tag (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>Habe ich gelesen (Strg+R): wird unter Ihrem Namen festgehalten</translation>
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
    <name>Caring</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Looking through earlier versions …</source>
        <translation>Frühere Versionen werden durchgesehen …</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Open a rule or a document first</source>
        <translation>Öffnen Sie zuerst eine Regel oder ein Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) noted as read</source>
        <translation>
            <numerusform>%n Regel als gelesen vermerkt</numerusform>
            <numerusform>%n Regeln als gelesen vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded as read by {name}</source>
        <translation>
            <numerusform>%n als gelesen festgehalten: {name}</numerusform>
            <numerusform>%n als gelesen festgehalten: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>Black or gray first: press B or G.</source>
        <translation>Erst schwarz oder grau: Drücken Sie B oder G.</translation>
    </message>
    <message>
        <source>This is changed in the document: Ctrl+E opens it.</source>
        <translation>Das wird im Dokument geändert: Strg+E öffnet es.</translation>
    </message>
</context>
<context>
    <name>ChangeReports</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>changed since you read it</source>
        <translation>seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Changed since you read it on {day}</source>
        <translation>Geändert, seit Sie sie am {day} gelesen haben</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Geändert seit dem letzten Lesen</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>Nicht mehr im Handbuch</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>Show the next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Wird unter Ihrem Namen festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed since you read them</source>
        <translation>
            <numerusform>%n Regel hat sich geändert, seit Sie sie gelesen haben</numerusform>
            <numerusform>%n Regeln haben sich geändert, seit Sie sie gelesen haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedPanel</name>
    <message>
        <source>I have read it</source>
        <translation>Habe ich gelesen</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>Habe ich gelesen (Strg+R): wird unter Ihrem Namen festgehalten</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Texte vergleichen</translation>
    </message>
</context>
<context>
    <name>ChangedRules</name>
    <message>
        <source>Noting what was read</source>
        <translation>Gelesenes wird vermerkt</translation>
    </message>
</context>
<context>
    <name>ChangedView</name>
    <message>
        <source>Changed since you last read it</source>
        <translation>Geändert seit dem letzten Lesen</translation>
    </message>
    <message>
        <source>Nothing. When a rule changes, it is listed here, with what changed, until you say that you have read it.</source>
        <translation>Nichts. Ändert sich eine Regel, steht sie hier, mit dem, was sich geändert hat, bis Sie sagen, dass Sie sie gelesen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). The first hundred are shown.</source>
        <translation>
            <numerusform>%n Regel. Die ersten hundert werden gezeigt.</numerusform>
            <numerusform>%n Regeln. Die ersten hundert werden gezeigt.</numerusform>
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
        <source>I have read all of it</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Wird unter Ihrem Namen festgehalten</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Texte vergleichen</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Habe ich gelesen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Only what contains these words</source>
        <translation>Nur was diese Wörter enthält</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What there is to mend in the handbook</source>
        <translation>Was im Handbuch zu beheben ist</translation>
    </message>
    <message>
        <source>Check of the whole handbook</source>
        <translation>Prüfung des ganzen Handbuchs</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %n document(s).</source>
        <translation>
            <numerusform>Gezeigt in %n Dokument.</numerusform>
            <numerusform>Gezeigt in %n Dokumenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that. Choose other kinds or words above.</source>
        <translation>So etwas gibt es nicht. Wählen Sie oben anderes oder andere Wörter.</translation>
    </message>
    <message>
        <source>Nothing in the handbook has to be mended.</source>
        <translation>Im Handbuch ist nichts zu beheben.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The settings are not a document, so they are not edited here.</source>
        <translation>Die Einstellungen sind kein Dokument, deshalb werden sie nicht hier bearbeitet.</translation>
    </message>
    <message>
        <source>Mend them in any text editor; the program sees it at once.</source>
        <translation>Beheben Sie es in irgendeinem Texteditor; das Programm sieht es sofort.</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Another one, if none of these fits</source>
        <translation>Ein anderer, wenn keiner davon passt</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>CollisionCard</name>
    <message>
        <source>Place {number}</source>
        <translation>Stelle {number}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Nothing: the lines were taken out.</source>
        <translation>Nichts: Die Zeilen wurden herausgenommen.</translation>
    </message>
    <message>
        <source>Nothing stood here.</source>
        <translation>Hier stand nichts.</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Eigenes nehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Anderes nehmen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
</context>
<context>
    <name>CollisionView</name>
    <message>
        <source>Use this</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Back to my text</source>
        <translation>Zurück zu meinem Text</translation>
    </message>
    <message>
        <source>This document was taken away</source>
        <translation>Dieses Dokument wurde weggenommen</translation>
    </message>
    <message>
        <source>Somebody removed, renamed or moved it while you were writing. Take yours to bring it back under this name with what you wrote, or go back and copy your words to where it is now.</source>
        <translation>Jemand hat es entfernt, umbenannt oder verschoben, während Sie schrieben. Nehmen Sie das Eigene, um es unter diesem Namen mit Ihrem Text zurückzuholen, oder gehen Sie zurück und kopieren Sie Ihren Text dorthin, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>Two changes to the same text</source>
        <translation>Zwei Änderungen am selben Text</translation>
    </message>
    <message>
        <source>Somebody saved this document while you were writing. Most of it fits together by itself. Decide what shall stand where you both changed the same lines.</source>
        <translation>Jemand hat dieses Dokument gespeichert, während Sie schrieben. Das meiste fügt sich von selbst zusammen. Entscheiden Sie, was dort stehen soll, wo beide dieselben Zeilen geändert haben.</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Some lines were taken out here.</source>
        <translation>Hier wurden einige Zeilen herausgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>Noch %n Stelle zu entscheiden</numerusform>
            <numerusform>Noch %n Stellen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>From now on every save is kept as a version</source>
        <translation>Ab jetzt wird jedes Speichern als Version aufbewahrt</translation>
    </message>
    <message>
        <source>Beginning to keep versions</source>
        <translation>Aufbewahren von Versionen beginnt</translation>
    </message>
    <message>
        <source>Undone: {summary}</source>
        <translation>Rückgängig gemacht: {summary}</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Letztes Speichern wird rückgängig gemacht</translation>
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
    <name>Comparing</name>
    <message>
        <source>The text of &amp;today</source>
        <translation>Der Text von &amp;heute</translation>
    </message>
    <message>
        <source>The text that is &amp;not saved yet</source>
        <translation>Der noch &amp;nicht gespeicherte Text</translation>
    </message>
    <message>
        <source>&amp;Another version: choose it in the list</source>
        <translation>&amp;Andere Version: in der Liste wählen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} verglichen mit {after}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Back to the versions</source>
        <translation>Zurück zu den Versionen</translation>
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
        <translation>Vorige Änderung (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Nächste Änderung (F8)</translation>
    </message>
    <message>
        <source>Only the line ends differ: the words are the same.</source>
        <translation>Nur die Zeilenenden sind anders: Die Wörter sind gleich.</translation>
    </message>
    <message>
        <source>The words are the same on both sides. What changed is told above.</source>
        <translation>Die Wörter sind auf beiden Seiten gleich. Was sich geändert hat, steht oben.</translation>
    </message>
    <message>
        <source>Nothing differs: both sides are the same to the letter.</source>
        <translation>Kein Unterschied: Beide Seiten sind Buchstabe für Buchstabe gleich.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>As readers see it</source>
        <translation>Wie es Leser sehen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Das ist kein Tag im Kalender. Schreiben Sie ihn wie 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>DoBar</name>
    <message>
        <source>Undecided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Zur Regel machen</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them rules</source>
        <translation>Zu Regeln machen</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on at {number} of {count}</source>
        <translation>Weiter bei {number} von {count}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Set …</source>
        <translation>Setzen …</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Grundlage oder Grenzen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Whether the reason holds</source>
        <translation>Ob der Grund gilt</translation>
    </message>
</context>
<context>
    <name>DocumentChooser</name>
    <message>
        <source>Some words of its title or path</source>
        <translation>Wörter aus Titel oder Pfad</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Change it (Ctrl+E)</source>
        <translation>Ändern (Strg+E)</translation>
    </message>
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
        <source>History (Ctrl+H)</source>
        <translation>Verlauf (Strg+H)</translation>
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
    <name>DocumentPage</name>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who answers for this document</source>
        <translation>Wer für dieses Dokument einsteht</translation>
    </message>
    <message>
        <source>What it says at its beginning</source>
        <translation>Was am Anfang steht</translation>
    </message>
    <message>
        <source>In force and review</source>
        <translation>Geltung und Prüfung</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Prüfung alle</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nächste Prüfung am</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Where customers meet it</source>
        <translation>Wo es Kunden begegnet</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
</context>
<context>
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Gedruckt am {day}</translation>
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
    <name>DoneBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Ausgabe veröffentlichen …</translation>
    </message>
    <message>
        <source>The whole handbook as it was published on a day.</source>
        <translation>Das ganze Handbuch, wie es an einem Tag veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>No edition has been published yet. An edition gives the handbook as it is today a name for good: people can read it, and see what is different in the next one.</source>
        <translation>Es wurde noch keine Ausgabe veröffentlicht. Eine Ausgabe gibt dem Handbuch, wie es heute ist, für immer einen Namen: Man kann sie lesen und sehen, was in der nächsten anders ist.</translation>
    </message>
    <message>
        <source>Read this edition</source>
        <translation>Diese Ausgabe lesen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Published on {day} by {person}</source>
        <translation>Veröffentlicht am {day} von {person}</translation>
    </message>
    <message>
        <source>the handbook of today</source>
        <translation>das Handbuch von heute</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Back to reading</source>
        <translation>Zurück zum Lesen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>This is your text from {time}, which was never saved.</source>
        <translation>Das ist Ihr Text von {time}, der nie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Somebody else has changed this document meanwhile. Go on writing: when you save, both changes are put together, and you are asked where they collide.</source>
        <translation>Jemand anderes hat dieses Dokument inzwischen geändert. Schreiben Sie ruhig weiter: Beim Speichern werden beide Änderungen zusammengefügt, und wo sie sich widersprechen, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
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
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
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
    <name>FormFace</name>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel …</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n ausgefüllt</numerusform>
            <numerusform>%n ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>GuidedView</name>
    <message>
        <source>The text of the rule</source>
        <translation>Der Text der Regel</translation>
    </message>
    <message>
        <source>“{day}” is no day; write it like 2019-03-02.</source>
        <translation>„{day}“ ist kein Tag; schreiben Sie ihn wie 2019-03-02.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>Das ist der Anfang. Das Dokument enthält alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) gone through</source>
        <translation>
            <numerusform>%n Regel durchgegangen</numerusform>
            <numerusform>%n Regeln durchgegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>Das war die letzte Frage.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are left for somebody else.</source>
        <translation>
            <numerusform>%n Frage bleibt für jemand anderen.</numerusform>
            <numerusform>%n Fragen bleiben für jemand anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the table to look it over, and save the sitting.</source>
        <translation>Gehen Sie zurück zur Tabelle, um alles durchzusehen, und speichern Sie den Durchgang.</translation>
    </message>
    <message>
        <source>Rule {number} of {count}</source>
        <translation>Regel {number} von {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take it, go on</source>
        <translation>Übernehmen, weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Next rule</source>
        <translation>Nächste Regel</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
</context>
<context>
    <name>HealthReporting</name>
    <message>
        <source>Page for a browser</source>
        <translation>Seite für den Browser</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>health</source>
        <translation>zustand</translation>
    </message>
    <message>
        <source>Save as report</source>
        <translation>Als Bericht speichern</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Der Bericht liegt in {file}</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>How the handbook is</source>
        <translation>Wie es dem Handbuch geht</translation>
    </message>
    <message>
        <source>Nothing here: all is well.</source>
        <translation>Hier ist nichts: Alles ist gut.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Save as report…</source>
        <translation>Als Bericht speichern …</translation>
    </message>
    <message>
        <source>Earlier versions tell this, and they have not been looked through.</source>
        <translation>Das sagen frühere Fassungen, und die sind noch nicht durchgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged since {month}</source>
        <translation>unverändert seit {month}</translation>
    </message>
    <message>
        <source>due {month}</source>
        <translation>fällig {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n Übersetzung</numerusform>
            <numerusform>%n Übersetzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeirDialog</name>
    <message>
        <source>Retire a rule</source>
        <translation>Regel außer Kraft setzen</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Außer Kraft setzen</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It stays where it is and can be found; this can be undone.</source>
        <translation>In „{title}“ wird stehen, dass die Regel nicht mehr gilt. Sie bleibt, wo sie ist, und lässt sich finden; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Nichts ersetzt sie</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Wodurch sie ersetzt wird</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Substance</source>
        <translation>Inhaltlich</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redaktionell</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>moved from {path}</source>
        <translation>verschoben von {path}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Reading the versions …</source>
        <translation>Versionen werden gelesen …</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>What is due for a review</source>
        <translation>Was zur Prüfung fällig ist</translation>
    </message>
</context>
<context>
    <name>InformalDialog</name>
    <message>
        <source>A rule nobody wrote down</source>
        <translation>Eine Regel, die niemand aufgeschrieben hat</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>What do people here do?</source>
        <translation>Wie wird es hier gemacht?</translation>
    </message>
    <message>
        <source>One sentence.</source>
        <translation>Ein Satz.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Where does it meet customers?</source>
        <translation>Wo begegnet sie Kunden?</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Does it bend?</source>
        <translation>Darf man abweichen?</translation>
    </message>
    <message>
        <source>Who knows it?</source>
        <translation>Wer kennt sie?</translation>
    </message>
    <message>
        <source>“{kind}” is marked as informal there, too.</source>
        <translation>„{kind}“ wird dort auch als informell markiert.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informell</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Somebody said that this has to be written.</source>
        <translation>Jemand hat gesagt, dass das geschrieben werden muss.</translation>
    </message>
    <message>
        <source>What applies here is written down.</source>
        <translation>Was hier gilt, ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>Somebody decided that none is needed.</source>
        <translation>Jemand hat entschieden, dass nichts nötig ist.</translation>
    </message>
    <message>
        <source>Known, but not written down.</source>
        <translation>Bekannt, aber nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing is written, and nobody has said that nothing is needed.</source>
        <translation>Nichts ist geschrieben, und niemand hat gesagt, dass nichts nötig ist.</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>No touchpoint yet</source>
        <translation>Noch ohne Kontaktpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n nicht aufgeschrieben</numerusform>
            <numerusform>%n nicht aufgeschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryView</name>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier ist noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n nicht aufgeschrieben</numerusform>
            <numerusform>%n nicht aufgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no touchpoints yet: the ways in which customers meet you. Begin with three or four, such as ordering, returning something, complaining. Then name them in the form of each document, and this page shows what is covered and what is missing.</source>
        <translation>Noch gibt es keine Kontaktpunkte: die Wege, auf denen Kunden Ihnen begegnen. Beginnen Sie mit drei oder vier, etwa Bestellen, Zurückgeben, Reklamieren. Nennen Sie sie dann im Formular jedes Dokuments, und diese Seite zeigt, was abgedeckt ist und was fehlt.</translation>
    </message>
    <message>
        <source>No values yet. What do you all stand for, whatever the rule?</source>
        <translation>Noch keine Werte. Wofür stehen Sie alle, gleich bei welcher Regel?</translation>
    </message>
    <message>
        <source>No owners yet. Who answers for which rules?</source>
        <translation>Noch keine Zuständigkeiten. Wer steht für welche Regeln ein?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write it up…</source>
        <translation>Ausarbeiten …</translation>
    </message>
    <message>
        <source>Note an informal rule…</source>
        <translation>Informelle Regel festhalten …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informell</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
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
        <source>Terms of the glossary in what is read</source>
        <translation>Begriffe des Glossars im Gelesenen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Change what is read</source>
        <translation>Gelesenes ändern</translation>
    </message>
    <message>
        <source>Begin a new document</source>
        <translation>Neues Dokument beginnen</translation>
    </message>
    <message>
        <source>Note a rule that nobody wrote down</source>
        <translation>Regel festhalten, die niemand aufgeschrieben hat</translation>
    </message>
    <message>
        <source>Begin a new rule</source>
        <translation>Neue Regel beginnen</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Geschriebenes speichern</translation>
    </message>
    <message>
        <source>Save all that is open</source>
        <translation>Alles Offene speichern</translation>
    </message>
    <message>
        <source>Mend what a remark is about</source>
        <translation>Beheben, worum es in einer Anmerkung geht</translation>
    </message>
    <message>
        <source>Check the whole handbook</source>
        <translation>Ganzes Handbuch prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>History of what is read</source>
        <translation>Verlauf des Gelesenen</translation>
    </message>
    <message>
        <source>In the history: of all of it, not only the rule</source>
        <translation>Im Verlauf: vom Ganzen, nicht nur von der Regel</translation>
    </message>
    <message>
        <source>Next change in a comparison</source>
        <translation>Nächste Änderung im Vergleich</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Habe ich gelesen</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>What changed since a day</source>
        <translation>Was sich seit einem Tag geändert hat</translation>
    </message>
    <message>
        <source>The handbook as of a day</source>
        <translation>Das Handbuch an einem früheren Tag</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
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
        <source>In the worksheet: black, gray, undecided</source>
        <translation>Im Arbeitsblatt: schwarz, grau, nicht entschieden</translation>
    </message>
    <message>
        <source>In the worksheet: make it a rule</source>
        <translation>Im Arbeitsblatt: zur Regel machen</translation>
    </message>
    <message>
        <source>In the worksheet: change the cell</source>
        <translation>Im Arbeitsblatt: die Zelle ändern</translation>
    </message>
    <message>
        <source>In the worksheet: take out what the cell says</source>
        <translation>Im Arbeitsblatt: herausnehmen, was in der Zelle steht</translation>
    </message>
    <message>
        <source>In the worksheet: select the row, or all of them</source>
        <translation>Im Arbeitsblatt: die Zeile auswählen, oder alle</translation>
    </message>
    <message>
        <source>In the worksheet: sort by this column</source>
        <translation>Im Arbeitsblatt: nach dieser Spalte ordnen</translation>
    </message>
    <message>
        <source>In the worksheet: find rows by words</source>
        <translation>Im Arbeitsblatt: Zeilen nach Wörtern suchen</translation>
    </message>
    <message>
        <source>In the worksheet: ask the questions, one by one</source>
        <translation>Im Arbeitsblatt: die Fragen stellen, eine nach der anderen</translation>
    </message>
    <message>
        <source>In the questions: leave it to somebody else</source>
        <translation>Bei den Fragen: jemand anderem überlassen</translation>
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
    <name>LinkCompletion</name>
    <message>
        <source>Places to link to</source>
        <translation>Mögliche Ziele für den Verweis</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>No versions are kept of this handbook yet</source>
        <translation>Von diesem Handbuch werden noch keine Versionen aufbewahrt</translation>
    </message>
    <message>
        <source>From the day on which versions are kept, every save stays within reach: who wrote what and when, what changed in each rule, and the way back to any earlier wording. Your documents stay ordinary files where they are.</source>
        <translation>Von dem Tag an, an dem Versionen aufbewahrt werden, bleibt alles Gespeicherte greifbar: wer wann was geschrieben hat, was sich in jeder Regel geändert hat, und der Weg zurück zu jedem früheren Wortlaut. Ihre Dokumente bleiben gewöhnliche Dateien, wo sie sind.</translation>
    </message>
    <message>
        <source>Nothing has been saved as a version yet</source>
        <translation>Es wurde noch nichts als Version gespeichert</translation>
    </message>
    <message>
        <source>The first save is the first version. From then on its history is here.</source>
        <translation>Das erste Speichern ergibt die erste Version. Von da an steht der Verlauf hier.</translation>
    </message>
    <message>
        <source>No version has “{name}” yet</source>
        <translation>Noch keine Version enthält „{name}“</translation>
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
    <name>ManyField</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Touchpoints and kinds</source>
        <translation>Kontaktpunkte und Arten</translation>
    </message>
    <message>
        <source>N: needs none. I: informal. M: missing. Delete: take the mark away.</source>
        <translation>N: nicht nötig. I: informell. M: fehlt. Entf: Markierung wegnehmen.</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Team review</source>
        <translation>Prüfung im Team</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Vorige</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Nächste →</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Was zu ihr gefragt wird</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>There is nothing to mend in this line.</source>
        <translation>In dieser Zeile ist nichts zu beheben.</translation>
    </message>
    <message>
        <source>Nobody but you can tell how to mend this.</source>
        <translation>Wie das zu beheben ist, wissen nur Sie.</translation>
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
        <source>&amp;New document…</source>
        <translation>&amp;Neues Dokument …</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save a&amp;ll that is open…</source>
        <translation>Alles &amp;Offene speichern …</translation>
    </message>
    <message>
        <source>Publish an e&amp;dition…</source>
        <translation>&amp;Ausgabe veröffentlichen …</translation>
    </message>
    <message>
        <source>&amp;Keep versions of this handbook</source>
        <translation>&amp;Versionen aufbewahren</translation>
    </message>
    <message>
        <source>Pro&amp;grams of this repository…</source>
        <translation>&amp;Programme dieses Repositorys …</translation>
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
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Change this document</source>
        <translation>Dieses &amp;Dokument ändern</translation>
    </message>
    <message>
        <source>Ne&amp;w rule here…</source>
        <translation>&amp;Neue Regel hier …</translation>
    </message>
    <message>
        <source>Note an &amp;informal rule…</source>
        <translation>&amp;Informelle Regel festhalten …</translation>
    </message>
    <message>
        <source>Move or re&amp;name it…</source>
        <translation>Verschieben oder &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Ordnen</translation>
    </message>
    <message>
        <source>Re&amp;tire it…</source>
        <translation>Außer &amp;Kraft setzen …</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole handbook</source>
        <translation>Ganzes Handbuch &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>&amp;Letztes Speichern rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Move a section to another document…</source>
        <translation>Abschnitt in ein anderes Dokument &amp;verschieben …</translation>
    </message>
    <message>
        <source>Make a &amp;document of sections…</source>
        <translation>Aus Abschnitten ein &amp;Dokument machen …</translation>
    </message>
    <message>
        <source>&amp;Join a section with the one before…</source>
        <translation>&amp;Abschnitt mit dem davor vereinen …</translation>
    </message>
    <message>
        <source>Join &amp;another document to this one…</source>
        <translation>Anderes Dokument mit diesem ver&amp;einen …</translation>
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
        <source>&amp;What changed since…</source>
        <translation>&amp;Was sich geändert hat seit …</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>&amp;Habe ich gelesen</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
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
        <source>&amp;Changed since you read it</source>
        <translation>Seit dem Lesen &amp;geändert</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>C&amp;are</source>
        <translation>&amp;Pflege</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>&amp;Ausgaben</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>G&amp;rößer</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;History of this rule</source>
        <translation>Ver&amp;lauf dieser Regel</translation>
    </message>
    <message>
        <source>T&amp;erms in what is read</source>
        <translation>&amp;Begriffe im Gelesenen</translation>
    </message>
    <message>
        <source>The handbook as of a &amp;day…</source>
        <translation>Das Handbuch an einem früheren &amp;Tag …</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Zurück z&amp;u heute</translation>
    </message>
    <message>
        <source>Add to f&amp;avourites, or remove</source>
        <translation>&amp;Favorit ein/aus</translation>
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
    <name>MinutesPage</name>
    <message>
        <source>Who was there</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Names, as you would write them</source>
        <translation>Namen, wie Sie sie schreiben</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>← Back to the rules</source>
        <translation>← Zurück zu den Regeln</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Save the minutes …</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Besprechung beenden</translation>
    </message>
</context>
<context>
    <name>MovementChart</name>
    <message>
        <source>Changes of substance</source>
        <translation>Inhaltliche Änderungen</translation>
    </message>
    <message>
        <source>{count} lately; {usual} are usual in such a time.</source>
        <translation>{count} in letzter Zeit; üblich sind in so einer Zeit {usual}.</translation>
    </message>
    <message>
        <source>The handbook as a whole is restless.</source>
        <translation>Das Handbuch als Ganzes ist unruhig.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Neuer Kontaktpunkt</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Kontaktpunkt umbenennen</translation>
    </message>
    <message>
        <source>A way in which customers meet you, in their words: ordering, returning something, complaining.</source>
        <translation>Ein Weg, auf dem Kunden Ihnen begegnen, in deren Worten: Bestellen, Zurückgeben, Reklamieren.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Rename value</source>
        <translation>Wert umbenennen</translation>
    </message>
    <message>
        <source>What you all stand for, and what that means at the counter.</source>
        <translation>Wofür Sie alle stehen und was das im Umgang mit Kunden bedeutet.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Neue Zuständigkeit</translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation>Zuständigkeit umbenennen</translation>
    </message>
    <message>
        <source>A team or person that answers for rules.</source>
        <translation>Ein Team oder eine Person, die für Regeln einsteht.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
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
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>A new document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <source>What we chose to do, and why</source>
        <translation>Wofür wir uns entschieden haben, und warum</translation>
    </message>
    <message>
        <source>The steps, one after the other</source>
        <translation>Die Schritte, einer nach dem anderen</translation>
    </message>
    <message>
        <source>How well something has to be done</source>
        <translation>Wie gut etwas getan werden muss</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Es wird die Datei {path}</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>A new rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Darf man abweichen?</translation>
    </message>
    <message>
        <source>It goes behind “{heading}”.</source>
        <translation>Sie kommt hinter „{heading}“.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>In a sentence or two, as an agent should read it. It can wait.</source>
        <translation>In ein, zwei Sätzen, wie man sie beim Bedienen lesen soll. Das kann warten.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Limits, options and reasons are asked for next.</source>
        <translation>Nach Grenzen, Optionen und Gründen wird als Nächstes gefragt.</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Keep versions from now on</source>
        <translation>Ab jetzt Versionen aufbewahren</translation>
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
    <name>OptionRow</name>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
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
    <name>OptionsAnswer</name>
    <message>
        <source>In this situation</source>
        <translation>In dieser Situation</translation>
    </message>
    <message>
        <source>this may be offered</source>
        <translation>darf man das anbieten</translation>
    </message>
    <message>
        <source>up to this limit</source>
        <translation>bis zu dieser Grenze</translation>
    </message>
    <message>
        <source>by this role</source>
        <translation>durch diese Rolle</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>In this situation</source>
        <translation>In dieser Situation</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Sie dürfen anbieten</translation>
    </message>
    <message>
        <source>Up to this limit</source>
        <translation>Bis zu dieser Grenze</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
</context>
<context>
    <name>OriginAnswer</name>
    <message>
        <source>Why: what happened?</source>
        <translation>Warum: Was ist geschehen?</translation>
    </message>
    <message>
        <source>When? (a day such as 2019-03-02)</source>
        <translation>Wann? (ein Tag wie 2019-03-02)</translation>
    </message>
    <message>
        <source>Who began it?</source>
        <translation>Wer hat sie eingeführt?</translation>
    </message>
    <message>
        <source>Where is that recorded?</source>
        <translation>Wo ist das festgehalten?</translation>
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
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs and who touched each last</source>
        <translation>Absätze und wer jeden zuletzt bearbeitet hat</translation>
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
    <name>PastBanner</name>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of that time are not in this copy of the handbook.</source>
        <translation>
            <numerusform>%n Dokument von damals fehlt in dieser Kopie des Handbuchs.</numerusform>
            <numerusform>%n Dokumente von damals fehlen in dieser Kopie des Handbuchs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>What was is only read</source>
        <translation>Was war, wird nur gelesen</translation>
    </message>
    <message>
        <source>You are looking at the handbook of another day. What you were writing is kept, and waits for you in today&apos;s.</source>
        <translation>Sie sehen das Handbuch eines anderen Tages. Was Sie gerade schrieben, ist aufbewahrt und wartet auf Sie im Handbuch von heute.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Type to find; Space ticks, Enter takes</source>
        <translation>Tippen zum Suchen; Leertaste hakt an, Eingabe übernimmt</translation>
    </message>
    <message>
        <source>Type to find; Enter takes</source>
        <translation>Tippen zum Suchen; Eingabe übernimmt</translation>
    </message>
    <message>
        <source>“{words}”: not in the list yet</source>
        <translation>„{words}“: noch nicht in der Liste</translation>
    </message>
</context>
<context>
    <name>PlainSection</name>
    <message>
        <source>This section tells or explains something. If people must or may follow it, make it a rule: then it can be looked up, with its reason, its limits and what to say.</source>
        <translation>Dieser Abschnitt erzählt oder erklärt etwas. Wenn man sich daran halten muss oder darf, machen Sie ihn zur Regel: Dann lässt er sich nachschlagen, mit Grund, Grenzen und dem, was zu sagen ist.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Zur Regel machen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was hier steht</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Zeile {line}: </translation>
    </message>
</context>
<context>
    <name>ProgramsDialog</name>
    <message>
        <source>Programs of this repository</source>
        <translation>Programme dieses Repositorys</translation>
    </message>
    <message>
        <source>Let these run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Let none of them run</source>
        <translation>Keines laufen lassen</translation>
    </message>
    <message>
        <source>When a version is saved, these would run</source>
        <translation>Beim Speichern einer Version würden diese laufen</translation>
    </message>
    <message>
        <source>What the marked one does, word for word</source>
        <translation>Was das markierte tut, Wort für Wort</translation>
    </message>
    <message>
        <source>pre-commit: before a version is made; it can refuse</source>
        <translation>pre-commit: bevor eine Version entsteht; kann ablehnen</translation>
    </message>
    <message>
        <source>commit-msg: looks at the summary; it can refuse</source>
        <translation>commit-msg: sieht die Zusammenfassung an; kann ablehnen</translation>
    </message>
    <message>
        <source>post-commit: after a version was made</source>
        <translation>post-commit: nachdem eine Version entstanden ist</translation>
    </message>
    <message>
        <source>Signs each version</source>
        <translation>Unterschreibt jede Version</translation>
    </message>
    <message>
        <source>This repository names no program that would run when a version is saved.</source>
        <translation>Dieses Repository nennt kein Programm, das beim Speichern einer Version laufen würde.</translation>
    </message>
    <message>
        <source>Whoever prepared this repository wants programs to run on your computer. None of them does, unless you let it. Read them, and let them run only if they are yours or you trust who wrote them: they can do whatever you can.</source>
        <translation>Wer dieses Repository vorbereitet hat, möchte Programme auf Ihrem Computer laufen lassen. Keines läuft, wenn Sie es nicht zulassen. Lesen Sie sie, und lassen Sie sie nur laufen, wenn es Ihre eigenen sind oder Sie denen vertrauen, die sie geschrieben haben: Diese Programme können alles, was Sie können.</translation>
    </message>
    <message>
        <source>You let these programs run. As soon as one of them changes, none runs until you have looked again.</source>
        <translation>Sie lassen diese Programme laufen. Sobald sich eines ändert, läuft keines mehr, bis Sie es sich wieder angesehen haben.</translation>
    </message>
    <message>
        <source>These programs have changed since you let them run, so they do not run any more. Look at them again.</source>
        <translation>Diese Programme haben sich geändert, seit Sie sie zugelassen haben, deshalb laufen sie nicht mehr. Sehen Sie sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish an edition</source>
        <translation>Ausgabe veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Save them as a version</source>
        <translation>Als Version speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Published today, {day}</source>
        <translation>Veröffentlicht heute, {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What changed in substance since the last edition. Change it as you like.</source>
        <translation>Was sich seit der letzten Ausgabe inhaltlich geändert hat. Ändern Sie es, wie Sie möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) differ from the newest version: {names}. An edition holds what is saved.</source>
        <translation>
            <numerusform>%n Dokument ist anders als in der neuesten Version: {names}. Eine Ausgabe enthält, was gespeichert ist.</numerusform>
            <numerusform>%n Dokumente sind anders als in der neuesten Version: {names}. Eine Ausgabe enthält, was gespeichert ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Editions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <translation>Von {earlier} bis {later}</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>Veröffentlicht: {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Does it bend?</source>
        <translation>Darf man abweichen?</translation>
    </message>
    <message>
        <source>Black: nobody may make an exception. Gray: within limits, staff may decide.</source>
        <translation>Schwarz: Niemand darf eine Ausnahme machen. Grau: In Grenzen darf das Personal entscheiden.</translation>
    </message>
    <message>
        <source>On which grounds does it not bend?</source>
        <translation>Auf welcher Grundlage wird nicht abgewichen?</translation>
    </message>
    <message>
        <source>If none of them fits, it may be gray after all.</source>
        <translation>Passt keine davon, ist die Regel vielleicht doch grau.</translation>
    </message>
    <message>
        <source>What is the business reason?</source>
        <translation>Was ist der geschäftliche Grund?</translation>
    </message>
    <message>
        <source>As you would tell a new colleague.</source>
        <translation>Wie Sie es jemandem sagen würden, der neu im Team ist.</translation>
    </message>
    <message>
        <source>How does it serve the customer?</source>
        <translation>Was nützt sie dem Kunden?</translation>
    </message>
    <message>
        <source>Every way you can think of, one a line.</source>
        <translation>Alles, was Ihnen einfällt, eines je Zeile.</translation>
    </message>
    <message>
        <source>How do you say it, so that they see their own side?</source>
        <translation>Wie sagen Sie es, damit der Kunde sieht, was er davon hat?</translation>
    </message>
    <message>
        <source>A sentence ready to say, without “policy” in it.</source>
        <translation>Ein Satz, fertig zum Sagen, ohne das Wort „Richtlinie“.</translation>
    </message>
    <message>
        <source>Does enforcing it help, or is it felt as an obstacle?</source>
        <translation>Hilft es, sie durchzusetzen, oder wird sie als Hindernis empfunden?</translation>
    </message>
    <message>
        <source>By customers and by those who have to say it.</source>
        <translation>Von Kunden und von denen, die es sagen müssen.</translation>
    </message>
    <message>
        <source>What makes it an obstacle?</source>
        <translation>Was macht sie zum Hindernis?</translation>
    </message>
    <message>
        <source>What you choose is asked next, so that it can be mended.</source>
        <translation>Nach dem, was Sie wählen, wird als Nächstes gefragt, damit es sich beheben lässt.</translation>
    </message>
    <message>
        <source>What can be offered or said instead of “no”?</source>
        <translation>Was lässt sich statt „nein“ anbieten oder sagen?</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eines je Zeile.</translation>
    </message>
    <message>
        <source>What must never happen, even here?</source>
        <translation>Was darf selbst hier nie geschehen?</translation>
    </message>
    <message>
        <source>The black and white around the gray, one a line.</source>
        <translation>Das Schwarz und Weiß um das Grau, eines je Zeile.</translation>
    </message>
    <message>
        <source>Which situations come up, and what may be offered?</source>
        <translation>Welche Situationen kommen vor, und was darf angeboten werden?</translation>
    </message>
    <message>
        <source>Two or three to begin with; more come from practice.</source>
        <translation>Zwei oder drei für den Anfang; weitere kommen aus der Praxis.</translation>
    </message>
    <message>
        <source>Which circumstances speak for the customer?</source>
        <translation>Welche Umstände sprechen für den Kunden?</translation>
    </message>
    <message>
        <source>Choose, or write one a line.</source>
        <translation>Wählen Sie, oder schreiben Sie einen je Zeile.</translation>
    </message>
    <message>
        <source>What is the rule for?</source>
        <translation>Wozu ist die Regel da?</translation>
    </message>
    <message>
        <source>Everything that is true of it.</source>
        <translation>Alles, was auf sie zutrifft.</translation>
    </message>
    <message>
        <source>Which of our values does it serve?</source>
        <translation>Welchem unserer Werte dient sie?</translation>
    </message>
    <message>
        <source>If it serves none: should it stand?</source>
        <translation>Wenn sie keinem dient: Soll sie bestehen bleiben?</translation>
    </message>
    <message>
        <source>What does it preserve, protect or bring about?</source>
        <translation>Was bewahrt, schützt oder bewirkt sie?</translation>
    </message>
    <message>
        <source>Its spirit in one sentence.</source>
        <translation>Ihr Sinn in einem Satz.</translation>
    </message>
    <message>
        <source>When was it born, by whom, and why?</source>
        <translation>Wann ist sie entstanden, durch wen und warum?</translation>
    </message>
    <message>
        <source>What you know is enough. If nobody knows, ask somebody.</source>
        <translation>Was Sie wissen, genügt. Weiß es niemand, fragen Sie jemanden.</translation>
    </message>
    <message>
        <source>Does the reason for it still hold?</source>
        <translation>Gilt der Grund dafür noch?</translation>
    </message>
    <message>
        <source>Your answer is kept with today&apos;s date and your name.</source>
        <translation>Ihre Antwort wird mit dem heutigen Datum und Ihrem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Staff lack the reason: write it so that everybody can give it.</source>
        <translation>Dem Personal fehlt der Grund: Schreiben Sie ihn so, dass ihn alle nennen können.</translation>
    </message>
    <message>
        <source>The words fail: how could it be said better?</source>
        <translation>Die Worte greifen nicht: Wie ließe es sich besser sagen?</translation>
    </message>
    <message>
        <source>It may not be relevant any more: does its reason still hold?</source>
        <translation>Sie ist vielleicht nicht mehr von Belang: Gilt ihr Grund noch?</translation>
    </message>
    <message>
        <source>The customer was not considered: what do they have of it?</source>
        <translation>An den Kunden wurde nicht gedacht: Was hat er davon?</translation>
    </message>
    <message>
        <source>Staff are not comfortable: what could they offer or say instead?</source>
        <translation>Dem Personal ist nicht wohl damit: Was könnte es stattdessen anbieten oder sagen?</translation>
    </message>
    <message>
        <source>They had to wait long</source>
        <translation>Lange Wartezeit</translation>
    </message>
    <message>
        <source>A disaster or an emergency</source>
        <translation>Eine Katastrophe oder ein Notfall</translation>
    </message>
    <message>
        <source>Our own mistake</source>
        <translation>Unser eigener Fehler</translation>
    </message>
    <message>
        <source>Illness or a death in the family</source>
        <translation>Krankheit oder ein Todesfall in der Familie</translation>
    </message>
    <message>
        <source>They were told something else by us</source>
        <translation>Eine andere Auskunft von uns</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>There is unsaved text from {time} for %n document(s).</source>
        <translation>
            <numerusform>Es gibt ungespeicherten Text von {time} für %n Dokument.</numerusform>
            <numerusform>Es gibt ungespeicherten Text von {time} für %n Dokumente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved text</source>
        <translation>Ungespeicherter Text</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Jetzt auf dem Datenträger</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>Verworfen: {title}</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>What there is to mend</source>
        <translation>Was zu beheben ist</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on this text</source>
        <translation>
            <numerusform>%n Anmerkung zu diesem Text</numerusform>
            <numerusform>%n Anmerkungen zu diesem Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Zeile {line}: </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n of your reviews is due</source>
        <translation>
            <numerusform>%n Ihrer Prüfungen ist fällig</numerusform>
            <numerusform>%n Ihrer Prüfungen sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Move or rename</source>
        <translation>Verschieben oder umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <source>Links from other documents will follow. The title stays; it is changed in the form.</source>
        <translation>Links aus anderen Dokumenten folgen. Der Titel bleibt; er wird im Formular geändert.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A file name has none of these signs, nor a dot in front: / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Ein Dateiname enthält keines dieser Zeichen und keinen Punkt am Anfang: / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>There is a document with this name already.</source>
        <translation>Es gibt schon ein Dokument mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>RenderedPair</name>
    <message>
        <source>Laying out both sides …</source>
        <translation>Beide Seiten werden gestaltet …</translation>
    </message>
    <message>
        <source>The text reads the same. What changed are facts; they are told above.</source>
        <translation>Der Text liest sich gleich. Geändert haben sich Angaben; sie stehen oben.</translation>
    </message>
    <message>
        <source>There was nothing here.</source>
        <translation>Hier war nichts.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search in this report</source>
        <translation>In diesem Bericht suchen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Looking what differs …</source>
        <translation>Unterschiede werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Show %n editorial change(s) too</source>
        <translation>
            <numerusform>Auch %n redaktionelle Änderung zeigen</numerusform>
            <numerusform>Auch %n redaktionelle Änderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>redaktionell</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Nothing in this report holds these words.</source>
        <translation>Nichts in diesem Bericht enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are shown; what you copy or save has all of them.</source>
        <translation>Die ersten {count} werden gezeigt; was Sie kopieren oder speichern, enthält alle.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking what will change …</source>
        <translation>Es wird nachgesehen, was sich ändert …</translation>
    </message>
    <message>
        <source>The wording of {day} is back, as a new version.</source>
        <translation>Der Wortlaut vom {day} ist zurück, als neue Version.</translation>
    </message>
    <message>
        <source>Bringing a wording back</source>
        <translation>Wortlaut wird zurückgeholt</translation>
    </message>
    <message>
        <source>The text of today says the same. There is nothing to bring back.</source>
        <translation>Der Text von heute sagt dasselbe. Es gibt nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>This is what will change. It is saved as a new version: nothing gets lost, and it can be undone.</source>
        <translation>Das wird sich ändern. Es wird als neue Version gespeichert: Nichts geht verloren, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Als neue Version speichern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Bring back this rule as it was on {day}?</source>
        <translation>Diese Regel zurückholen, wie sie am {day} war?</translation>
    </message>
    <message>
        <source>Bring back this document as it was on {day}?</source>
        <translation>Dieses Dokument zurückholen, wie es am {day} war?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Letztes Speichern wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: the text is as it was before.</source>
        <translation>Rückgängig gemacht: Der Text ist wie zuvor.</translation>
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
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>The handbook is still being read. What is found then appears by itself.</source>
        <translation>Das Handbuch wird noch gelesen. Was dann gefunden wird, erscheint von selbst.</translation>
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
    <name>RetireDialog</name>
    <message>
        <source>Retire a document</source>
        <translation>Dokument außer Kraft setzen</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Außer Kraft setzen</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It can still be found, read and brought back.</source>
        <translation>In „{title}“ wird stehen, dass es nicht mehr gilt. Es lässt sich weiterhin finden, lesen und wieder in Kraft setzen.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Nichts ersetzt es</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Wodurch es ersetzt wird</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Looking what is due …</source>
        <translation>Fälliges wird gesucht …</translation>
    </message>
    <message>
        <source>Looking which related rules changed …</source>
        <translation>Geänderte verwandte Regeln werden gesucht …</translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation>Prüfung wird festgehalten</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>The calendar file is written.</source>
        <translation>Die Kalenderdatei ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Reason gone</source>
        <translation>Grund entfallen</translation>
    </message>
    <message>
        <source>Related rule changed</source>
        <translation>Verwandte Regel geändert</translation>
    </message>
    <message>
        <source>Decision open</source>
        <translation>Entscheidung offen</translation>
    </message>
    <message>
        <source>Reason in doubt</source>
        <translation>Grund zweifelhaft</translation>
    </message>
    <message>
        <source>Due since {month}</source>
        <translation>Fällig seit {month}</translation>
    </message>
    <message>
        <source>Due {month}</source>
        <translation>Fällig {month}</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Der Tag ist gekommen</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>In den nächsten 30 Tagen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Modify …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Außer Kraft setzen …</translation>
    </message>
    <message>
        <source>New rule needed</source>
        <translation>Neue Regel nötig</translation>
    </message>
    <message>
        <source>Checked, nothing to change</source>
        <translation>Geprüft, nichts zu ändern</translation>
    </message>
    <message>
        <source>Opens the editor at the rule</source>
        <translation>Öffnet den Editor bei der Regel</translation>
    </message>
    <message>
        <source>It stays, and says what holds instead</source>
        <translation>Sie bleibt stehen und sagt, was stattdessen gilt</translation>
    </message>
    <message>
        <source>Something is not ruled that should be</source>
        <translation>Etwas ist nicht geregelt, das geregelt sein sollte</translation>
    </message>
    <message>
        <source>The customer&apos;s side</source>
        <translation>Die Seite des Kunden</translation>
    </message>
    <message>
        <source>The staff&apos;s side</source>
        <translation>Die Seite des Personals</translation>
    </message>
    <message>
        <source>The organisation&apos;s side</source>
        <translation>Die Seite der Organisation</translation>
    </message>
    <message>
        <source>Does it help, or is it felt as an obstacle?</source>
        <translation>Hilft sie, oder wird sie als Hindernis empfunden?</translation>
    </message>
    <message>
        <source>If as an obstacle: for want of the reason, or of better words?</source>
        <translation>Wenn als Hindernis: Fehlt der Grund, oder fehlen bessere Worte?</translation>
    </message>
    <message>
        <source>Was the customer considered when it was made?</source>
        <translation>Wurde an den Kunden gedacht, als sie entstand?</translation>
    </message>
    <message>
        <source>Are people comfortable saying it?</source>
        <translation>Ist den Leuten wohl dabei, sie auszusprechen?</translation>
    </message>
    <message>
        <source>Is it hard to explain? Is it bent again and again?</source>
        <translation>Ist sie schwer zu erklären? Wird immer wieder von ihr abgewichen?</translation>
    </message>
    <message>
        <source>Which complaints come back because of it?</source>
        <translation>Welche Beschwerden kommen ihretwegen immer wieder?</translation>
    </message>
    <message>
        <source>Is it still relevant? Does its reason hold?</source>
        <translation>Ist sie noch von Belang? Gilt ihr Grund noch?</translation>
    </message>
    <message>
        <source>Did the business change, or the law?</source>
        <translation>Hat sich das Geschäft geändert oder das Gesetz?</translation>
    </message>
    <message>
        <source>What would happen if it were gone?</source>
        <translation>Was würde geschehen, wenn es sie nicht mehr gäbe?</translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Besprechung …</translation>
    </message>
    <message>
        <source>Calendar …</source>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>Prepare the agenda of a team review</source>
        <translation>Tagesordnung für eine Prüfung im Team vorbereiten</translation>
    </message>
    <message>
        <source>Write a calendar file of what is due</source>
        <translation>Kalenderdatei mit dem Fälligen schreiben</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <translation>Alle Kontaktpunkte</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Niemand steht für sie ein</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here with these filters.</source>
        <translation>Mit diesen Filtern gibt es hier nichts.</translation>
    </message>
    <message>
        <source>Nothing is due. A rule comes here when its day comes, when its reason lapses, or when a rule that it is related to changes. How often rules are reviewed is said with “review” in a document, a rule, or handbook.yaml.</source>
        <translation>Nichts ist fällig. Eine Regel kommt hierher, wenn ihr Tag da ist, wenn ihr Grund entfällt oder wenn sich eine mit ihr verwandte Regel ändert. Wie oft Regeln geprüft werden, steht unter „review“ in einem Dokument, einer Regel oder in handbook.yaml.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Anlass</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigkeit</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>The next 30 days, too</source>
        <translation>Auch die nächsten 30 Tage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rules and documents</source>
        <translation>Regeln und Dokumente</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) the same. Press Return to show.</source>
        <translation>
            <numerusform>%n gleiche Zeile. Eingabe zeigt sie.</numerusform>
            <numerusform>%n gleiche Zeilen. Eingabe zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Eingefügt</translation>
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
    <name>RuleFields</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was hier steht</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Darf man abweichen?</translation>
    </message>
    <message>
        <source>Why it does not bend</source>
        <translation>Warum nicht abgewichen wird</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>For us: why it has to be so</source>
        <translation>Für uns: warum es so sein muss</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Weiteren Nutzen hinzufügen</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Was der Kunde davon hat</translation>
    </message>
    <message>
        <source>Ready to say, from the customer&apos;s side</source>
        <translation>Fertig zum Sagen, aus Sicht des Kunden</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>So sagen Sie es dem Kunden</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Niemand hat gefragt</translation>
    </message>
    <message>
        <source>Does enforcing it help?</source>
        <translation>Hilft es, sie durchzusetzen?</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>If it is an obstacle, why?</source>
        <translation>Wenn sie ein Hindernis ist, warum?</translation>
    </message>
    <message>
        <source>How far it bends</source>
        <translation>Wie weit man abweichen darf</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Niemals über diese Grenzen hinaus</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Was man anbieten darf</translation>
    </message>
    <message>
        <source>Add a circumstance</source>
        <translation>Umstand hinzufügen</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Spricht für den Kunden</translation>
    </message>
    <message>
        <source>Never only “no”</source>
        <translation>Nie nur „nein“</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Alternative hinzufügen</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Was Sie stattdessen tun können</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Warum es sie gibt</translation>
    </message>
    <message>
        <source>What it protects or brings about</source>
        <translation>Was sie schützt oder bewirkt</translation>
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
        <source>Values it serves</source>
        <translation>Werte, denen sie dient</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>We can promise</source>
        <translation>Das können wir zusagen</translation>
    </message>
    <message>
        <source>Better not said</source>
        <translation>Besser nicht sagen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Eingeführt von</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Wo das steht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Does the reason still hold?</source>
        <translation>Gilt der Grund noch?</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Wohin sie gehört</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>As the document says</source>
        <translation>Wie im Dokument</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>id-of-document#id-of-heading</source>
        <translation>kennung-des-dokuments#kennung-der-überschrift</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Ist sie aufgeschrieben?</translation>
    </message>
    <message>
        <source>Add a related rule</source>
        <translation>Verwandte Regel hinzufügen</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Verwandte Regeln</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>This is not a rule any more</source>
        <translation>Das ist keine Regel mehr</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Why it is here</source>
        <translation>Warum sie hier steht</translation>
    </message>
    <message>
        <source>This rule still fits it</source>
        <translation>Diese Regel passt noch dazu</translation>
    </message>
    <message>
        <source>Read that rule</source>
        <translation>Jene Regel lesen</translation>
    </message>
    <message>
        <source>Changed since its last review</source>
        <translation>Geändert seit der letzten Prüfung</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Texte vergleichen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Niemals über diese Grenzen hinaus</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Was man anbieten darf</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>So sagen Sie es dem Kunden</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Frühere Prüfungen</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save these changes</source>
        <translation>Diese Änderungen speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>One line that others will read in the history</source>
        <translation>Eine Zeile, die andere im Verlauf lesen</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was haben Sie getan?</translation>
    </message>
    <message>
        <source>It stands beside what you save, and is asked only this once.</source>
        <translation>Er steht neben dem, was Sie speichern; gefragt wird nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail address, if you like</source>
        <translation>Ihre E-Mail-Adresse, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Nur der Wortlaut</translation>
    </message>
    <message>
        <source>Changes what people may do</source>
        <translation>Ändert, was man tun darf</translation>
    </message>
    <message>
        <source>What kind of change is it?</source>
        <translation>Was für eine Änderung ist es?</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Was anders wird</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>Both changes are in this text now. Look it over, then save it.</source>
        <translation>Beide Änderungen stehen jetzt in diesem Text. Sehen Sie ihn durch, und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern …</translation>
    </message>
    <message>
        <source>Save without a version</source>
        <translation>Ohne Version speichern</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>What changed since…</source>
        <translation>Was sich geändert hat seit …</translation>
    </message>
    <message>
        <source>Whole handbook</source>
        <translation>Ganzes Handbuch</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Verlauf: {name}</translation>
    </message>
    <message>
        <source>History of the whole handbook</source>
        <translation>Verlauf des ganzen Handbuchs</translation>
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
    <name>SectionList</name>
    <message>
        <source>Sections and rules of this document</source>
        <translation>Abschnitte und Regeln dieses Dokuments</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Find versions by words</source>
        <translation>Versionen nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>◆ Substance only</source>
        <translation>◆ Nur Inhaltliches</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>Nur Inhaltliches</translation>
    </message>
    <message>
        <source>Without the versions that changed wording only</source>
        <translation>Ohne die Versionen, die nur den Wortlaut geändert haben</translation>
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
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
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
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Remind me of my reviews</source>
        <translation>An meine &amp;Prüfungen erinnern</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Worksheet: rules and sections</source>
        <translation>Arbeitsblatt: Regeln und Abschnitte</translation>
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
    <name>SidesForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was seen; may stay empty</source>
        <translation>Was aufgefallen ist; darf leer bleiben</translation>
    </message>
</context>
<context>
    <name>SinceDialog</name>
    <message>
        <source>The handbook had no version before that day: all of it is new.</source>
        <translation>Vor diesem Tag hatte das Handbuch keine Version: Alles darin ist neu.</translation>
    </message>
    <message>
        <source>Compared with what held before: saved {when} by {person}: {summary}</source>
        <translation>Verglichen mit dem, was davor galt: gespeichert am {when} von {person}: {summary}</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Was sich geändert hat seit …</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Seit diesem Tag</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save the sitting…</source>
        <translation>Durchgang speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed, not saved yet</source>
        <translation>
            <numerusform>%n Regel geändert, noch nicht gespeichert</numerusform>
            <numerusform>%n Regeln geändert, noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>SittingSaving</name>
    <message>
        <source>The handbook says all of this already.</source>
        <translation>Das alles steht schon im Handbuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be saved; they are kept: {names}.</source>
        <translation>
            <numerusform>%n Änderung kann nicht gespeichert werden; sie bleibt aufbewahrt: {names}.</numerusform>
            <numerusform>%n Änderungen können nicht gespeichert werden; sie bleiben aufbewahrt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a section was renamed or removed, undo or decide it anew.</source>
        <translation>Wo ein Abschnitt umbenannt oder entfernt wurde, machen Sie es rückgängig, oder entscheiden Sie neu.</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern hinzufügen</translation>
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
        <source>This handbook holds no documents yet</source>
        <translation>Dieses Handbuch enthält noch keine Dokumente</translation>
    </message>
    <message>
        <source>Every Markdown file in the folder is a document. Begin with one of them.</source>
        <translation>Jede Markdown-Datei in dem Ordner ist ein Dokument. Beginnen Sie mit einem.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Neues Dokument …</translation>
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
    <message numerus="yes">
        <source>%n document(s) to look things up in</source>
        <translation>
            <numerusform>%n Dokument zum Nachschlagen</numerusform>
            <numerusform>%n Dokumente zum Nachschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse all of it (Ctrl+B)</source>
        <translation>Alles durchblättern (Strg+B)</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Geändert seit dem letzten Lesen</translation>
    </message>
    <message>
        <source>What changed in each</source>
        <translation>Was sich jeweils geändert hat</translation>
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
    <name>Stocktaking</name>
    <message>
        <source>The mark is taken away</source>
        <translation>Die Markierung ist weggenommen</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept as an informal rule: it can be looked up from now on</source>
        <translation>Als informelle Regel festgehalten: Sie lässt sich ab jetzt nachschlagen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>TeamReview</name>
    <message>
        <source>Save the agenda</source>
        <translation>Tagesordnung speichern</translation>
    </message>
    <message>
        <source>The agenda is written.</source>
        <translation>Die Tagesordnung ist geschrieben.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The minutes are in {file}</source>
        <translation>Das Protokoll liegt in {file}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>(nothing said)</source>
        <translation>(nichts dazu gesagt)</translation>
    </message>
    <message>
        <source>version {id}</source>
        <translation>Version {id}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>geschrieben {day}</translation>
    </message>
    <message>
        <source>This version changed no document.</source>
        <translation>Diese Version hat kein Dokument geändert.</translation>
    </message>
    <message>
        <source>The first version there is of it.</source>
        <translation>Die erste Version, die es davon gibt.</translation>
    </message>
    <message>
        <source>Begun as a copy of {path}.</source>
        <translation>Als Kopie von {path} begonnen.</translation>
    </message>
    <message>
        <source>Moved from {path}.</source>
        <translation>Verschoben von {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) changed.</source>
        <translation>
            <numerusform>%n weiteres Dokument geändert.</numerusform>
            <numerusform>%n weitere Dokumente geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) changed.</source>
        <translation>
            <numerusform>%n andere Datei geändert.</numerusform>
            <numerusform>%n andere Dateien geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version&apos;s text is missing in this copy of the handbook.</source>
        <translation>Der Text dieser Version fehlt in dieser Kopie des Handbuchs.</translation>
    </message>
    <message>
        <source>The handbook as it was then</source>
        <translation>Das Handbuch, wie es damals war</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Bring this wording back…</source>
        <translation>Diesen Wortlaut zurückholen …</translation>
    </message>
    <message>
        <source>History of this rule</source>
        <translation>Verlauf dieser Regel</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Verlauf dieses Dokuments</translation>
    </message>
    <message>
        <source>It is saved. What stood there before is gone, because no versions are kept of this handbook.</source>
        <translation>Es ist gespeichert. Was vorher dort stand, ist weg, weil von diesem Handbuch keine Versionen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Versionen aufbewahren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>It is saved, but not as a version: for that the program git has to be installed.</source>
        <translation>Es ist gespeichert, aber nicht als Version: Dafür muss das Programm git installiert sein.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>So bekommen Sie es</translation>
    </message>
    <message>
        <source>The programs of this repository have changed since you let them run, so they do not run any more.</source>
        <translation>Die Programme dieses Repositorys haben sich geändert, seit Sie sie zugelassen haben, deshalb laufen sie nicht mehr.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>These programs run from now on</source>
        <translation>Diese Programme laufen ab jetzt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>None of its programs runs any more</source>
        <translation>Keines seiner Programme läuft mehr</translation>
    </message>
</context>
<context>
    <name>TellingSince</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What changed since {day}</source>
        <translation>Was sich seit {day} geändert hat</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms on this page</source>
        <translation>Begriffe auf dieser Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None occurs here. Terms come from the document “glossary” in the language of what you read: a line with the term, and below it a line that begins with a colon.</source>
        <translation>Hier kommt keiner vor. Begriffe stammen aus dem Dokument „glossary“ in der Sprache dessen, was Sie lesen: eine Zeile mit dem Begriff und darunter eine Zeile, die mit einem Doppelpunkt beginnt.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Enter goes on, Shift+Enter begins another line.</source>
        <translation>Eingabe geht weiter, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>Zweite Spalte</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>A new section that is a rule</source>
        <translation>Ein neuer Abschnitt, der eine Regel ist</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Gewöhnlicher Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Section within</source>
        <translation>Unterabschnitt</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>keine Regeln</translation>
    </message>
    <message>
        <source>not in the list of the handbook</source>
        <translation>nicht in der Liste des Handbuchs</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>(nothing said)</source>
        <translation>(nichts dazu gesagt)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No document changed its words or facts.</source>
        <translation>In keinem Dokument haben sich Text oder Angaben geändert.</translation>
    </message>
    <message>
        <source>Looking what changed …</source>
        <translation>Änderungen werden gesucht …</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Inhaltlich</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redaktionell</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <source>There is text that was written and never saved.</source>
        <translation>Es gibt Text, der geschrieben und nie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>UsualSections</name>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A document of this kind usually has these sections: {headings}</source>
        <translation>Ein Dokument dieser Art hat meist diese Abschnitte: {headings}</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Older versions are missing in this copy of the handbook.</source>
        <translation>Ältere Versionen fehlen in dieser Kopie des Handbuchs.</translation>
    </message>
    <message>
        <source>No version fits. Try fewer words, or take away a filter.</source>
        <translation>Keine Version passt. Versuchen Sie es mit weniger Wörtern, oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>Looked through {count} versions …</source>
        <translation>{count} Versionen durchgesehen …</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>Looking who wrote what …</source>
        <translation>Es wird nachgesehen, wer was geschrieben hat …</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>Writing out the handbook as it was</source>
        <translation>Das Handbuch von damals wird hervorgeholt</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then: it is there since {day}.</source>
        <translation>„{name}“ war damals nicht im Handbuch: Es ist seit dem {day} dabei.</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then.</source>
        <translation>„{name}“ war damals nicht im Handbuch.</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>The rule and what is asked of it</source>
        <translation>Die Regel und was zu ihr gefragt wird</translation>
    </message>
</context>
<context>
    <name>WhichDocumentDialog</name>
    <message>
        <source>Which document?</source>
        <translation>Welches Dokument?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
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
        <source>All rules that serve this value</source>
        <translation>Alle Regeln, die diesem Wert dienen</translation>
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
    <name>WishBar</name>
    <message>
        <source>Find by heading, document or owner</source>
        <translation>Nach Überschrift, Dokument oder Zuständigkeit suchen</translation>
    </message>
    <message>
        <source>Find rules in the worksheet</source>
        <translation>Regeln im Arbeitsblatt suchen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Not yet a rule</source>
        <translation>Noch keine Regel</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>Darf man abweichen?</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
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
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Somebody is to be asked</source>
        <translation>Jemand ist zu fragen</translation>
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
        <source>It helps</source>
        <translation>Es hilft</translation>
    </message>
    <message>
        <source>It is felt as an obstacle</source>
        <translation>Sie wird als Hindernis empfunden</translation>
    </message>
    <message>
        <source>Staff lack the reason</source>
        <translation>Dem Personal fehlt der Grund</translation>
    </message>
    <message>
        <source>The words fail</source>
        <translation>Die Worte greifen nicht</translation>
    </message>
    <message>
        <source>It is not relevant (any more)</source>
        <translation>Sie ist nicht (mehr) von Belang</translation>
    </message>
    <message>
        <source>The customer was not considered</source>
        <translation>An den Kunden wurde nicht gedacht</translation>
    </message>
    <message>
        <source>Staff are not comfortable with it</source>
        <translation>Dem Personal ist nicht wohl damit</translation>
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
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>Informal: known, not written down</source>
        <translation>Informell: bekannt, nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>Missing: nobody has written it yet</source>
        <translation>Fehlt: Noch hat sie niemand geschrieben</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informell</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
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
<context>
    <name>WordsField</name>
    <message>
        <source>Too long to be changed here. Change it in the text (Ctrl+2).</source>
        <translation>Zu lang, um es hier zu ändern. Ändern Sie es im Text (Strg+2).</translation>
    </message>
</context>
<context>
    <name>WorkingThrough</name>
    <message numerus="yes">
        <source>%n rule(s) saved as one version</source>
        <translation>
            <numerusform>%n Regel als eine Version gespeichert</numerusform>
            <numerusform>%n Regeln als eine Version gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you decided for %n rule(s) and had not saved is here again.</source>
        <translation>
            <numerusform>Was Sie für %n Regel entschieden und noch nicht gespeichert hatten, ist wieder da.</numerusform>
            <numerusform>Was Sie für %n Regeln entschieden und noch nicht gespeichert hatten, ist wieder da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Bends?</source>
        <translation>Abweichen?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Grundlage oder Grenzen</translation>
    </message>
    <message>
        <source>Reason or options</source>
        <translation>Grund oder Optionen</translation>
    </message>
    <message>
        <source>Words to the customer</source>
        <translation>Worte für den Kunden</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Sinn</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Reason holds?</source>
        <translation>Grund gilt?</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Noch keine Regel</translation>
    </message>
</context>
<context>
    <name>WorksheetView</name>
    <message>
        <source>There is nothing to work through yet: no document has a section.</source>
        <translation>Noch gibt es nichts durchzugehen: Kein Dokument hat einen Abschnitt.</translation>
    </message>
    <message>
        <source>No section is a rule yet. Choose “Not yet a rule”, tick those that people must or may follow (Space, or Ctrl+A for all), and press R.</source>
        <translation>Noch ist kein Abschnitt eine Regel. Wählen Sie „Noch keine Regel“, haken Sie die an, an die man sich halten muss oder darf (Leertaste, oder Strg+A für alle), und drücken Sie R.</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away.</source>
        <translation>Nichts passt. Nehmen Sie einen Filter weg.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Begin {title}</source>
        <translation>{title} beginnen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>This document has changes that are not saved.</source>
        <translation>Dieses Dokument hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save them first.</source>
        <translation>Speichern Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>WritingStart</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Whatever you read, Ctrl+E changes it. Every save is kept as a version: nothing that was written gets lost.</source>
        <translation>Was Sie gerade lesen, ändern Sie mit Strg+E. Jedes Speichern ergibt eine Version: Nichts Geschriebenes geht verloren.</translation>
    </message>
    <message>
        <source>Begin a new document…</source>
        <translation>Neues Dokument beginnen …</translation>
    </message>
    <message>
        <source>Change another document…</source>
        <translation>Ein anderes Dokument ändern …</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Change a document…</source>
        <translation>Ein Dokument ändern …</translation>
    </message>
    <message>
        <source>Write a new rule…</source>
        <translation>Neue Regel schreiben …</translation>
    </message>
    <message>
        <source>Change “{heading}”</source>
        <translation>„{heading}“ ändern</translation>
    </message>
    <message>
        <source>Write a new rule in “{title}”…</source>
        <translation>Neue Regel in „{title}“ schreiben …</translation>
    </message>
    <message>
        <source>{path} (not saved)</source>
        <translation>{path} (nicht gespeichert)</translation>
    </message>
</context>
</TS>
