<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Prepare a meeting</source>
        <translation>Preparar una reunión</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Empezar la reunión</translation>
    </message>
    <message>
        <source>Space takes an item in or out, Alt+↑ and Alt+↓ move it.</source>
        <translation>Con Espacio se incluye o se quita un punto; con Alt+↑ y Alt+↓ se mueve.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Save the agenda …</source>
        <translation>Guardar el orden del día…</translation>
    </message>
</context>
<context>
    <name>ArrangeDialog</name>
    <message>
        <source>See what will change</source>
        <translation>Ver qué cambiará</translation>
    </message>
    <message>
        <source>Do it, and save</source>
        <translation>Hacerlo y guardar</translation>
    </message>
    <message>
        <source>Move a section to another document</source>
        <translation>Mover una sección a otro documento</translation>
    </message>
    <message>
        <source>Make a document of sections</source>
        <translation>Hacer un documento con secciones</translation>
    </message>
    <message>
        <source>Join a section with the one before</source>
        <translation>Unir una sección con la anterior</translation>
    </message>
    <message>
        <source>Join another document to this one</source>
        <translation>Unir otro documento a este</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>At its beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Behind “{heading}”</source>
        <translation>Detrás de «{heading}»</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Title of the new document</source>
        <translation>Título del documento nuevo</translation>
    </message>
    <message>
        <source>To the document</source>
        <translation>Al documento</translation>
    </message>
    <message>
        <source>The other document</source>
        <translation>El otro documento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What will change, in one version</source>
        <translation>Qué cambiará, en una sola versión</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>¿Qué has hecho?</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Será el archivo {path}</translation>
    </message>
    <message>
        <source>Its words and rules come to the end of this document, and “{path}” goes.</source>
        <translation>Su texto y sus reglas pasan al final de este documento, y «{path}» desaparece.</translation>
    </message>
    <message>
        <source>Its heading goes; its words and what is known of its rule go on above.</source>
        <translation>Su encabezado desaparece; el texto y los datos de su regla continúan en la sección anterior.</translation>
    </message>
    <message>
        <source>{path} is new</source>
        <translation>{path} es nuevo</translation>
    </message>
    <message>
        <source>{path} goes</source>
        <translation>{path} desaparece</translation>
    </message>
    <message>
        <source>{path} changes</source>
        <translation>{path} cambia</translation>
    </message>
    <message numerus="yes">
        <source>{path}: links follow in %n line(s)</source>
        <translation>
            <numerusform>{path}: los enlaces se adaptan en %n línea</numerusform>
            <numerusform>{path}: los enlaces se adaptan en %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>Edition {name}, as published on {day}</source>
        <translation>Edición {name}, publicada el {day}</translation>
    </message>
    <message>
        <source>As it was on {day}</source>
        <translation>Tal como era el {day}</translation>
    </message>
    <message>
        <source>As it was in the version of {day}</source>
        <translation>Tal como era en la versión del {day}</translation>
    </message>
    <message>
        <source>{then} — not today&apos;s rules</source>
        <translation>{then} — no son las reglas de hoy</translation>
    </message>
    <message>
        <source>{then} — nothing was saved since</source>
        <translation>{then} — desde entonces no se ha guardado nada</translation>
    </message>
    <message>
        <source>Version of {moment} by {person}: {summary}</source>
        <translation>Versión del {moment}, {person}: {summary}</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>The handbook as of a day</source>
        <translation>El manual en un día anterior</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Days, editions and versions</source>
        <translation>Días, ediciones y versiones</translation>
    </message>
    <message>
        <source>Saved {when} by {person}: {summary}</source>
        <translation>Guardado el {when} por {person}: {summary}</translation>
    </message>
    <message>
        <source>Nothing was saved since: it is what holds today.</source>
        <translation>Desde entonces no se ha guardado nada: es lo que vale hoy.</translation>
    </message>
    <message>
        <source>The day, such as that on which the customer bought</source>
        <translation>El día; por ejemplo, el de la compra</translation>
    </message>
    <message>
        <source>Or one of these</source>
        <translation>O uno de estos</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Latest versions</source>
        <translation>Últimas versiones</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Hace un mes</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Hace tres meses</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Hace un año</translation>
    </message>
    <message>
        <source>Start of this year</source>
        <translation>Principio de este año</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Ese día no está en el calendario. Escríbelo como 2026-03-31.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día todavía no ha llegado.</translation>
    </message>
</context>
<context>
    <name>BendPanel</name>
    <message>
        <source>May I bend it?</source>
        <translation>¿Puedo ser flexible?</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Díselo así al cliente</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Qué gana el cliente</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Qué puedes hacer en su lugar</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Nunca más allá de estos límites</translation>
    </message>
    <message>
        <source>What you may offer</source>
        <translation>Qué puedes ofrecer</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Cuenta a favor del cliente</translation>
    </message>
    <message>
        <source>Nobody has written down yet how far it bends.</source>
        <translation>Nadie ha anotado todavía hasta dónde es flexible.</translation>
    </message>
    <message>
        <source>Ask {owner} before you bend it, so that the answer can be written down.</source>
        <translation>Pregunta a {owner} antes de hacer una excepción, para que la respuesta quede anotada.</translation>
    </message>
    <message>
        <source>It has no owner on record who could say.</source>
        <translation>No consta ningún responsable que pueda decirlo.</translation>
    </message>
</context>
<context>
    <name>BrokenFacts</name>
    <message>
        <source>Something in the lines at the top of this document cannot be read, so the form has to wait. Mend it in the text; nothing is lost.</source>
        <translation>Algo de las líneas del principio de este documento no se puede leer, así que el formulario tiene que esperar. Arréglalo en el texto; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Show me the line</source>
        <translation>Mostrar la línea</translation>
    </message>
    <message>
        <source>The form cannot be filled in yet</source>
        <translation>El formulario todavía no se puede rellenar</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Remove from favourites (Ctrl+D)</source>
        <translation>Quitar de favoritos (Ctrl+D)</translation>
    </message>
    <message>
        <source>Add to favourites (Ctrl+D)</source>
        <translation>Añadir a favoritos (Ctrl+D)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Change this rule (Ctrl+E)</source>
        <translation>Cambiar esta regla (Ctrl+E)</translation>
    </message>
    <message>
        <source>History of this rule (Ctrl+H)</source>
        <translation>Historial de esta regla (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the whole document here</source>
        <translation>Abrir aquí el documento entero</translation>
    </message>
    <message>
        <source>As of another day (Ctrl+Shift+D)</source>
        <translation>En otro día (Ctrl+Mayús+D)</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>La he leído (Ctrl+R): consta con su nombre</translation>
    </message>
    <message>
        <source>Draft: it is not in force yet.</source>
        <translation>Borrador: todavía no está vigente.</translation>
    </message>
    <message>
        <source>Retired: it is no longer in force.</source>
        <translation>Derogada: ya no está vigente.</translation>
    </message>
    <message>
        <source>What holds instead:</source>
        <translation>En su lugar vale:</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Looking through earlier versions …</source>
        <translation>Repasando versiones anteriores…</translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message>
        <source>Open a rule or a document first</source>
        <translation>Abra primero una regla o un documento</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) noted as read</source>
        <translation>
            <numerusform>%n regla anotada como leída</numerusform>
            <numerusform>%n reglas anotadas como leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded as read by {name}</source>
        <translation>
            <numerusform>Consta %n como leída por {name}</numerusform>
            <numerusform>Constan %n como leídas por {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>Black or gray first: press B or G.</source>
        <translation>Primero, negra o gris: pulsa B o G.</translation>
    </message>
    <message>
        <source>This is changed in the document: Ctrl+E opens it.</source>
        <translation>Esto se cambia en el documento: Ctrl+E lo abre.</translation>
    </message>
</context>
<context>
    <name>ChangeReports</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>changed since you read it</source>
        <translation>cambiada desde que la leíste</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>Changed since you read it on {day}</source>
        <translation>Cambiada desde que la leíste el {day}</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Cambiada desde la última lectura</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>Ya no está en el manual</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>Show the next</source>
        <translation>Ver la siguiente</translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>Lo he leído todo</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Consta con su nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed since you read them</source>
        <translation>
            <numerusform>%n regla ha cambiado desde que la leíste</numerusform>
            <numerusform>%n reglas han cambiado desde que las leíste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedPanel</name>
    <message>
        <source>I have read it</source>
        <translation>La he leído</translation>
    </message>
    <message>
        <source>I have read it (Ctrl+R): recorded under your name</source>
        <translation>La he leído (Ctrl+R): consta con su nombre</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Comparar los textos</translation>
    </message>
</context>
<context>
    <name>ChangedRules</name>
    <message>
        <source>Noting what was read</source>
        <translation>Anotando lo leído</translation>
    </message>
</context>
<context>
    <name>ChangedView</name>
    <message>
        <source>Changed since you last read it</source>
        <translation>Cambios desde la última lectura</translation>
    </message>
    <message>
        <source>Nothing. When a rule changes, it is listed here, with what changed, until you say that you have read it.</source>
        <translation>Nada. Cuando una regla cambia, aparece aquí, con lo que ha cambiado, hasta que digas que la has leído.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s). The first hundred are shown.</source>
        <translation>
            <numerusform>%n regla. Se muestran las cien primeras.</numerusform>
            <numerusform>%n reglas. Se muestran las cien primeras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read all of it</source>
        <translation>Lo he leído todo</translation>
    </message>
    <message>
        <source>Recorded under your name</source>
        <translation>Consta con su nombre</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Comparar los textos</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>La he leído</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Only what contains these words</source>
        <translation>Solo lo que contiene estas palabras</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por arreglar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>What there is to mend in the handbook</source>
        <translation>Qué hay que arreglar en el manual</translation>
    </message>
    <message>
        <source>Check of the whole handbook</source>
        <translation>Comprobación de todo el manual</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %n document(s).</source>
        <translation>
            <numerusform>Aparece en %n documento.</numerusform>
            <numerusform>Aparece en %n documentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is like that. Choose other kinds or words above.</source>
        <translation>No hay nada así. Elige arriba otros tipos u otras palabras.</translation>
    </message>
    <message>
        <source>Nothing in the handbook has to be mended.</source>
        <translation>En el manual no hay nada que arreglar.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>The settings are not a document, so they are not edited here.</source>
        <translation>Los ajustes no son un documento, así que no se editan aquí.</translation>
    </message>
    <message>
        <source>Mend them in any text editor; the program sees it at once.</source>
        <translation>Arréglalos en cualquier editor de texto; el programa lo ve enseguida.</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Another one, if none of these fits</source>
        <translation>Otro, si ninguno de estos encaja</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>CollisionCard</name>
    <message>
        <source>Place {number}</source>
        <translation>Lugar {number}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo tuyo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo de otra persona</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>con tus propias palabras</translation>
    </message>
    <message>
        <source>Nothing: the lines were taken out.</source>
        <translation>Nada: las líneas se han quitado.</translation>
    </message>
    <message>
        <source>Nothing stood here.</source>
        <translation>Aquí no había nada.</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Usar lo tuyo</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar lo otro</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
</context>
<context>
    <name>CollisionView</name>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Back to my text</source>
        <translation>Volver a mi texto</translation>
    </message>
    <message>
        <source>This document was taken away</source>
        <translation>Este documento se ha quitado</translation>
    </message>
    <message>
        <source>Somebody removed, renamed or moved it while you were writing. Take yours to bring it back under this name with what you wrote, or go back and copy your words to where it is now.</source>
        <translation>Alguien lo ha quitado, movido o le ha cambiado el nombre mientras escribías. Usa lo tuyo para recuperarlo con este nombre y con lo que has escrito, o vuelve y copia tu texto a donde está ahora.</translation>
    </message>
    <message>
        <source>Two changes to the same text</source>
        <translation>Dos cambios en el mismo texto</translation>
    </message>
    <message>
        <source>Somebody saved this document while you were writing. Most of it fits together by itself. Decide what shall stand where you both changed the same lines.</source>
        <translation>Alguien ha guardado este documento mientras escribías. Casi todo encaja por sí solo. Decide qué debe quedar donde los dos habéis cambiado las mismas líneas.</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>De ti</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>De otra persona</translation>
    </message>
    <message>
        <source>Some lines were taken out here.</source>
        <translation>Aquí se han quitado algunas líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>Queda %n lugar por decidir</numerusform>
            <numerusform>Quedan %n lugares por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>From now on every save is kept as a version</source>
        <translation>Desde ahora, cada vez que se guarda queda una versión</translation>
    </message>
    <message>
        <source>Beginning to keep versions</source>
        <translation>Empezando a conservar versiones</translation>
    </message>
    <message>
        <source>Undone: {summary}</source>
        <translation>Deshecho: {summary}</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Deshaciendo el último guardado</translation>
    </message>
    <message>
        <source>Size: {size} %</source>
        <translation>Tamaño: {size} %</translation>
    </message>
    <message>
        <source>Added to favourites</source>
        <translation>Añadido a favoritos</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Ya no está en favoritos</translation>
    </message>
    <message>
        <source>Handbook {version}. Look up, understand and improve the rules you work by.</source>
        <translation>Handbook {version}. Consulta, entiende y mejora las reglas con las que trabajas.</translation>
    </message>
    <message>
        <source>About Handbook</source>
        <translation>Acerca de Handbook</translation>
    </message>
    <message>
        <source>Nothing is open that could be printed</source>
        <translation>No hay nada abierto que se pueda imprimir</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>The text of &amp;today</source>
        <translation>El texto de &amp;hoy</translation>
    </message>
    <message>
        <source>The text that is &amp;not saved yet</source>
        <translation>El texto todavía &amp;sin guardar</translation>
    </message>
    <message>
        <source>&amp;Another version: choose it in the list</source>
        <translation>&amp;Otra versión: elígela en la lista</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} comparado con {after}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Back to the versions</source>
        <translation>Volver a las versiones</translation>
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
        <translation>Cambio anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Cambio siguiente (F8)</translation>
    </message>
    <message>
        <source>Only the line ends differ: the words are the same.</source>
        <translation>Solo cambian los finales de línea: las palabras son las mismas.</translation>
    </message>
    <message>
        <source>The words are the same on both sides. What changed is told above.</source>
        <translation>Las palabras son las mismas en los dos lados. Arriba se dice qué ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing differs: both sides are the same to the letter.</source>
        <translation>No hay diferencias: los dos lados son iguales letra por letra.</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Cambio {number} de {count}</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un solo texto</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>As readers see it</source>
        <translation>Como lo ven los lectores</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it like 2026-03-31.</source>
        <translation>Ese día no está en el calendario. Escríbelo como 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>The month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>DoBar</name>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Hacerla regla</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una por una</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them rules</source>
        <translation>Hacerlas reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on at {number} of {count}</source>
        <translation>Seguir en la {number} de {count}</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>Set …</source>
        <translation>Poner…</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Fundamento o límites</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Espíritu</translation>
    </message>
    <message>
        <source>Whether the reason holds</source>
        <translation>Si el motivo sigue en pie</translation>
    </message>
</context>
<context>
    <name>DocumentChooser</name>
    <message>
        <source>Some words of its title or path</source>
        <translation>Palabras del título o de la ruta</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Change it (Ctrl+E)</source>
        <translation>Cambiarlo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historial (Ctrl+H)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Show or hide the headings</source>
        <translation>Mostrar u ocultar los títulos</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for this document</source>
        <translation>Quién responde de este documento</translation>
    </message>
    <message>
        <source>What it says at its beginning</source>
        <translation>Qué dice al principio</translation>
    </message>
    <message>
        <source>In force and review</source>
        <translation>Vigencia y revisión</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Review every</source>
        <translation>Revisar cada</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Próxima revisión el</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Where customers meet it</source>
        <translation>Dónde lo encuentran los clientes</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
</context>
<context>
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Impreso el {day}</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Elige un documento para leerlo aquí.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text is too large to be laid out.</source>
        <translation>Se muestra tal como está escrito: el texto es demasiado largo para darle formato.</translation>
    </message>
    <message>
        <source>Shown as it is written: laying this text out takes too long.</source>
        <translation>Se muestra tal como está escrito: darle formato lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>Shown as it is written: this text could not be laid out.</source>
        <translation>Se muestra tal como está escrito: no se pudo dar formato al texto.</translation>
    </message>
</context>
<context>
    <name>DocumentTree</name>
    <message>
        <source>No title holds “{words}”. The search finds words in the text, too.</source>
        <translation>Ningún título contiene «{words}». La búsqueda también encuentra palabras del texto.</translation>
    </message>
    <message>
        <source>This handbook holds no documents yet.</source>
        <translation>Este manual todavía no tiene documentos.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>Filtrar por título</translation>
    </message>
    <message>
        <source>Filter documents by title</source>
        <translation>Filtrar documentos por título</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>Por punto de contacto</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>Orden de los documentos</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Publicar una edición…</translation>
    </message>
    <message>
        <source>The whole handbook as it was published on a day.</source>
        <translation>El manual entero tal como se publicó un día.</translation>
    </message>
    <message>
        <source>No edition has been published yet. An edition gives the handbook as it is today a name for good: people can read it, and see what is different in the next one.</source>
        <translation>Todavía no se ha publicado ninguna edición. Una edición da al manual, tal como es hoy, un nombre para siempre: se puede leer, y ver qué cambia en la siguiente.</translation>
    </message>
    <message>
        <source>Read this edition</source>
        <translation>Leer esta edición</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Published on {day} by {person}</source>
        <translation>Publicada el {day} por {person}</translation>
    </message>
    <message>
        <source>the handbook of today</source>
        <translation>el manual de hoy</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Back to reading</source>
        <translation>Volver a la lectura</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>This is your text from {time}, which was never saved.</source>
        <translation>Este es tu texto de {time}, que nunca se guardó.</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Somebody else has changed this document meanwhile. Go on writing: when you save, both changes are put together, and you are asked where they collide.</source>
        <translation>Entretanto otra persona ha cambiado este documento. Sigue escribiendo: al guardar se juntan los dos cambios, y se te pregunta donde chocan.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Read it in {language}</source>
        <translation>Leer en {language}</translation>
    </message>
    <message>
        <source>Replaced by {title}</source>
        <translation>Sustituido por {title}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Responsable: {name}</translation>
    </message>
    <message>
        <source>Reviewed {day}</source>
        <translation>Revisado el {day}</translation>
    </message>
    <message>
        <source>Reviewed {day} by {name}</source>
        <translation>Revisado el {day} por {name}</translation>
    </message>
    <message>
        <source>Review was due {day}</source>
        <translation>Había que revisarlo el {day}</translation>
    </message>
    <message>
        <source>Next review {day}</source>
        <translation>Próxima revisión: {day}</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>May I bend it?</source>
        <translation>¿Puedo ser flexible?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter {name}: {value}. Press to remove it.</source>
        <translation>Filtro {name}: {value}. Pulsa para quitarlo.</translation>
    </message>
    <message>
        <source>Filter by {name}</source>
        <translation>Filtrar por {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} de {total}</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>New rule…</source>
        <translation>Regla nueva…</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n completado</numerusform>
            <numerusform>%n completados</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>GuidedView</name>
    <message>
        <source>The text of the rule</source>
        <translation>El texto de la regla</translation>
    </message>
    <message>
        <source>“{day}” is no day; write it like 2019-03-02.</source>
        <translation>«{day}» no es un día; escríbelo como 2019-03-02.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>Este es el principio. El documento lo contiene todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) gone through</source>
        <translation>
            <numerusform>%n regla repasada</numerusform>
            <numerusform>%n reglas repasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>Esa era la última pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are left for somebody else.</source>
        <translation>
            <numerusform>Queda %n pregunta para otra persona.</numerusform>
            <numerusform>Quedan %n preguntas para otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the table to look it over, and save the sitting.</source>
        <translation>Vuelve a la tabla para repasarlo y guarda la sesión.</translation>
    </message>
    <message>
        <source>Rule {number} of {count}</source>
        <translation>Regla {number} de {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Take it, go on</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Preguntar a alguien</translation>
    </message>
    <message>
        <source>Next rule</source>
        <translation>Regla siguiente</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
</context>
<context>
    <name>HealthReporting</name>
    <message>
        <source>Page for a browser</source>
        <translation>Página para el navegador</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabla para hoja de cálculo</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>Save as report</source>
        <translation>Guardar como informe</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>El informe está en {file}</translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>How the handbook is</source>
        <translation>Cómo está el manual</translation>
    </message>
    <message>
        <source>Nothing here: all is well.</source>
        <translation>Aquí no hay nada: todo va bien.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Save as report…</source>
        <translation>Guardar como informe…</translation>
    </message>
    <message>
        <source>Earlier versions tell this, and they have not been looked through.</source>
        <translation>Lo dicen las versiones anteriores, y aún no se han mirado.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged since {month}</source>
        <translation>sin cambios desde {month}</translation>
    </message>
    <message>
        <source>due {month}</source>
        <translation>revisar en {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n traducción</numerusform>
            <numerusform>%n traducciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeirDialog</name>
    <message>
        <source>Retire a rule</source>
        <translation>Retirar una regla</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It stays where it is and can be found; this can be undone.</source>
        <translation>En «{title}» se dirá que ya no está vigente. Se queda donde está y se puede encontrar; esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Nada la sustituye</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Qué la sustituye</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Substance</source>
        <translation>De fondo</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>De redacción</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Flexibilidad</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
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
        <translation>movido desde {path}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Reading the versions …</source>
        <translation>Leyendo las versiones…</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>What is due for a review</source>
        <translation>Lo que toca revisar</translation>
    </message>
</context>
<context>
    <name>InformalDialog</name>
    <message>
        <source>A rule nobody wrote down</source>
        <translation>Una regla que nadie ha escrito</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>What do people here do?</source>
        <translation>¿Qué se hace aquí?</translation>
    </message>
    <message>
        <source>One sentence.</source>
        <translation>Una frase.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Where does it meet customers?</source>
        <translation>¿Dónde la encuentran los clientes?</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Does it bend?</source>
        <translation>¿Es flexible?</translation>
    </message>
    <message>
        <source>Who knows it?</source>
        <translation>¿Quién la conoce?</translation>
    </message>
    <message>
        <source>“{kind}” is marked as informal there, too.</source>
        <translation>«{kind}» también se marca allí como informal.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Somebody said that this has to be written.</source>
        <translation>Alguien ha dicho que esto hay que escribirlo.</translation>
    </message>
    <message>
        <source>What applies here is written down.</source>
        <translation>Lo que vale aquí está escrito.</translation>
    </message>
    <message>
        <source>Somebody decided that none is needed.</source>
        <translation>Alguien ha decidido que no hace falta.</translation>
    </message>
    <message>
        <source>Known, but not written down.</source>
        <translation>Se conoce, pero no está escrito.</translation>
    </message>
    <message>
        <source>Nothing is written, and nobody has said that nothing is needed.</source>
        <translation>No hay nada escrito y nadie ha dicho que no haga falta.</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>No touchpoint yet</source>
        <translation>Todavía sin punto de contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>Reglas: %n</numerusform>
            <numerusform>Reglas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>Documentos: %n</numerusform>
            <numerusform>Documentos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n sin escribir</numerusform>
            <numerusform>%n sin escribir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryView</name>
    <message>
        <source>What there is</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n punto de contacto</numerusform>
            <numerusform>%n puntos de contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n sin escribir</numerusform>
            <numerusform>%n sin escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no touchpoints yet: the ways in which customers meet you. Begin with three or four, such as ordering, returning something, complaining. Then name them in the form of each document, and this page shows what is covered and what is missing.</source>
        <translation>Todavía no hay puntos de contacto: las formas en que los clientes os encuentran. Empieza con tres o cuatro, por ejemplo pedir, devolver algo o reclamar. Después indícalos en el formulario de cada documento y esta página mostrará qué está cubierto y qué falta.</translation>
    </message>
    <message>
        <source>No values yet. What do you all stand for, whatever the rule?</source>
        <translation>Todavía no hay valores. ¿Qué defendéis entre todos, sea cual sea la regla?</translation>
    </message>
    <message>
        <source>No owners yet. Who answers for which rules?</source>
        <translation>Todavía no hay responsables. ¿Quién responde de qué reglas?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Write it up…</source>
        <translation>Redactarla…</translation>
    </message>
    <message>
        <source>Note an informal rule…</source>
        <translation>Anotar una regla informal…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar de nombre…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>To the search field, from anywhere</source>
        <translation>Al campo de búsqueda, desde cualquier sitio</translation>
    </message>
    <message>
        <source>Next result, while you type</source>
        <translation>Resultado siguiente, mientras escribes</translation>
    </message>
    <message>
        <source>Read the chosen rule</source>
        <translation>Leer la regla elegida</translation>
    </message>
    <message>
        <source>Open the whole document there</source>
        <translation>Abrir ahí el documento entero</translation>
    </message>
    <message>
        <source>Back to the results, then empty the field</source>
        <translation>Volver a los resultados; después, vaciar el campo</translation>
    </message>
    <message>
        <source>To the next thing on the card</source>
        <translation>A lo siguiente de la ficha</translation>
    </message>
    <message>
        <source>Copy the sentence that has the focus</source>
        <translation>Copiar la frase seleccionada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Terms of the glossary in what is read</source>
        <translation>Términos del glosario en lo que se lee</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Change what is read</source>
        <translation>Cambiar lo que se lee</translation>
    </message>
    <message>
        <source>Begin a new document</source>
        <translation>Empezar un documento nuevo</translation>
    </message>
    <message>
        <source>Note a rule that nobody wrote down</source>
        <translation>Anotar una regla que nadie ha escrito</translation>
    </message>
    <message>
        <source>Begin a new rule</source>
        <translation>Empezar una regla nueva</translation>
    </message>
    <message>
        <source>Save what is written</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Save all that is open</source>
        <translation>Guardar todo lo abierto</translation>
    </message>
    <message>
        <source>Mend what a remark is about</source>
        <translation>Arreglar lo que señala una observación</translation>
    </message>
    <message>
        <source>Check the whole handbook</source>
        <translation>Comprobar todo el manual</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>History of what is read</source>
        <translation>Historial de lo que se lee</translation>
    </message>
    <message>
        <source>In the history: of all of it, not only the rule</source>
        <translation>En el historial: de todo, no solo de la regla</translation>
    </message>
    <message>
        <source>Next change in a comparison</source>
        <translation>Cambio siguiente en una comparación</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Cambios desde que lo leíste</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>What changed since a day</source>
        <translation>Qué ha cambiado desde un día</translation>
    </message>
    <message>
        <source>The handbook as of a day</source>
        <translation>El manual en un día anterior</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>In the worksheet: black, gray, undecided</source>
        <translation>En la hoja de trabajo: negra, gris, sin decidir</translation>
    </message>
    <message>
        <source>In the worksheet: make it a rule</source>
        <translation>En la hoja de trabajo: hacerla regla</translation>
    </message>
    <message>
        <source>In the worksheet: change the cell</source>
        <translation>En la hoja de trabajo: cambiar la celda</translation>
    </message>
    <message>
        <source>In the worksheet: take out what the cell says</source>
        <translation>En la hoja de trabajo: quitar lo que dice la celda</translation>
    </message>
    <message>
        <source>In the worksheet: select the row, or all of them</source>
        <translation>En la hoja de trabajo: seleccionar la fila, o todas</translation>
    </message>
    <message>
        <source>In the worksheet: sort by this column</source>
        <translation>En la hoja de trabajo: ordenar por esta columna</translation>
    </message>
    <message>
        <source>In the worksheet: find rows by words</source>
        <translation>En la hoja de trabajo: buscar filas por palabras</translation>
    </message>
    <message>
        <source>In the worksheet: ask the questions, one by one</source>
        <translation>En la hoja de trabajo: hacer las preguntas, una por una</translation>
    </message>
    <message>
        <source>In the questions: leave it to somebody else</source>
        <translation>En las preguntas: dejarla a otra persona</translation>
    </message>
    <message>
        <source>Add to favourites, or remove</source>
        <translation>Añadir a favoritos o quitar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la siguiente zona de la ventana</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Siguiente lugar con esas palabras</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pantalla completa, y volver</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>LinkCompletion</name>
    <message>
        <source>Places to link to</source>
        <translation>Lugares a los que enlazar</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>No versions are kept of this handbook yet</source>
        <translation>De este manual todavía no se conservan versiones</translation>
    </message>
    <message>
        <source>From the day on which versions are kept, every save stays within reach: who wrote what and when, what changed in each rule, and the way back to any earlier wording. Your documents stay ordinary files where they are.</source>
        <translation>Desde el día en que se conservan versiones, todo lo guardado queda a mano: quién escribió qué y cuándo, qué cambió en cada regla, y el camino de vuelta a cualquier redacción anterior. Tus documentos siguen siendo archivos normales, donde están.</translation>
    </message>
    <message>
        <source>Nothing has been saved as a version yet</source>
        <translation>Todavía no se ha guardado nada como versión</translation>
    </message>
    <message>
        <source>The first save is the first version. From then on its history is here.</source>
        <translation>Lo primero que se guarda es la primera versión. Desde entonces, su historial está aquí.</translation>
    </message>
    <message>
        <source>No version has “{name}” yet</source>
        <translation>Ninguna versión contiene todavía «{name}»</translation>
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
        <translation>Copiado</translation>
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
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Touchpoints and kinds</source>
        <translation>Puntos de contacto y tipos</translation>
    </message>
    <message>
        <source>N: needs none. I: informal. M: missing. Delete: take the mark away.</source>
        <translation>N: no hace falta. I: informal. M: falta. Supr: quitar la marca.</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Team review</source>
        <translation>Revisión en equipo</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>← Previous</source>
        <translation>← Anterior</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Siguiente →</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>What is asked of it</source>
        <translation>Qué se pregunta sobre ella</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <source>There is nothing to mend in this line.</source>
        <translation>En esta línea no hay nada que arreglar.</translation>
    </message>
    <message>
        <source>Nobody but you can tell how to mend this.</source>
        <translation>Solo tú puedes decir cómo se arregla esto.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open a folder…</source>
        <translation>&amp;Abrir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Recent handbooks</source>
        <translation>Manuales &amp;recientes</translation>
    </message>
    <message>
        <source>Open the &amp;starter handbook</source>
        <translation>Abrir el manual de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;New document…</source>
        <translation>&amp;Nuevo documento…</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>G&amp;uardar…</translation>
    </message>
    <message>
        <source>Save a&amp;ll that is open…</source>
        <translation>&amp;Guardar todo lo abierto…</translation>
    </message>
    <message>
        <source>Publish an e&amp;dition…</source>
        <translation>Publicar una e&amp;dición…</translation>
    </message>
    <message>
        <source>&amp;Keep versions of this handbook</source>
        <translation>Conser&amp;var versiones</translation>
    </message>
    <message>
        <source>Pro&amp;grams of this repository…</source>
        <translation>&amp;Programas de este repositorio…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Change this document</source>
        <translation>&amp;Cambiar este documento</translation>
    </message>
    <message>
        <source>Ne&amp;w rule here…</source>
        <translation>Re&amp;gla nueva aquí…</translation>
    </message>
    <message>
        <source>Note an &amp;informal rule…</source>
        <translation>Anotar una regla &amp;informal…</translation>
    </message>
    <message>
        <source>Move or re&amp;name it…</source>
        <translation>&amp;Mover o cambiar de nombre…</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>Re&amp;tire it…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole handbook</source>
        <translation>Com&amp;probar todo el manual</translation>
    </message>
    <message>
        <source>&amp;Undo the last save</source>
        <translation>&amp;Deshacer el último guardado</translation>
    </message>
    <message>
        <source>&amp;Move a section to another document…</source>
        <translation>&amp;Mover una sección a otro documento…</translation>
    </message>
    <message>
        <source>Make a &amp;document of sections…</source>
        <translation>Hacer un &amp;documento con secciones…</translation>
    </message>
    <message>
        <source>&amp;Join a section with the one before…</source>
        <translation>&amp;Unir una sección con la anterior…</translation>
    </message>
    <message>
        <source>Join &amp;another document to this one…</source>
        <translation>Unir &amp;otro documento a este…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>&amp;What changed since…</source>
        <translation>&amp;Qué ha cambiado desde…</translation>
    </message>
    <message>
        <source>I have &amp;read it</source>
        <translation>&amp;Lo he leído</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Siguiente zona de la ventana</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comple&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Find in this &amp;page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Changed since you read it</source>
        <translation>&amp;Cambios desde que lo leíste</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;scribir</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>C&amp;are</source>
        <translation>C&amp;uidado</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>&amp;Ediciones</translation>
    </message>
    <message>
        <source>Lar&amp;ger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;History of this rule</source>
        <translation>&amp;Historial de esta regla</translation>
    </message>
    <message>
        <source>T&amp;erms in what is read</source>
        <translation>&amp;Términos de lo que se lee</translation>
    </message>
    <message>
        <source>The handbook as of a &amp;day…</source>
        <translation>El &amp;manual en un día anterior…</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>&amp;Volver a hoy</translation>
    </message>
    <message>
        <source>Add to f&amp;avourites, or remove</source>
        <translation>Añadir a &amp;favoritos o quitar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Handbook</source>
        <translation>&amp;Acerca de Handbook</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuros</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong that should not have, and nothing was changed. Try it again; if it stays, tell those who look after the program.</source>
        <translation>Algo ha fallado que no debía fallar; no se ha cambiado nada. Inténtalo otra vez. Si sigue igual, avisa a quien se ocupa del programa.</translation>
    </message>
    <message>
        <source>This link leads nowhere in the handbook: {address}</source>
        <translation>Este enlace no lleva a ninguna parte del manual: {address}</translation>
    </message>
    <message>
        <source>Leave the handbook?</source>
        <translation>¿Salir del manual?</translation>
    </message>
    <message>
        <source>This link leads out of the handbook, to:</source>
        <translation>Este enlace sale del manual y lleva a:</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>Names, as you would write them</source>
        <translation>Nombres, como usted los escribe</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>← Back to the rules</source>
        <translation>← Volver a las reglas</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Copiar el acta</translation>
    </message>
    <message>
        <source>Save the minutes …</source>
        <translation>Guardar el acta…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Terminar la reunión</translation>
    </message>
</context>
<context>
    <name>MovementChart</name>
    <message>
        <source>Changes of substance</source>
        <translation>Cambios de fondo</translation>
    </message>
    <message>
        <source>{count} lately; {usual} are usual in such a time.</source>
        <translation>{count} últimamente; lo habitual en ese tiempo: {usual}.</translation>
    </message>
    <message>
        <source>The handbook as a whole is restless.</source>
        <translation>El manual en conjunto está inquieto.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguno.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nuevo punto de contacto</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Cambiar de nombre el punto de contacto</translation>
    </message>
    <message>
        <source>A way in which customers meet you, in their words: ordering, returning something, complaining.</source>
        <translation>Una forma en que los clientes os encuentran, con sus palabras: pedir, devolver algo, reclamar.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Rename value</source>
        <translation>Cambiar de nombre el valor</translation>
    </message>
    <message>
        <source>What you all stand for, and what that means at the counter.</source>
        <translation>Qué defendéis entre todos y qué significa eso al atender al cliente.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Nuevo responsable</translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation>Cambiar de nombre el responsable</translation>
    </message>
    <message>
        <source>A team or person that answers for rules.</source>
        <translation>Un equipo o una persona que responde de reglas.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>NewDocumentDialog</name>
    <message>
        <source>A new document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba del todo</translation>
    </message>
    <message>
        <source>What we chose to do, and why</source>
        <translation>Qué hemos decidido hacer, y por qué</translation>
    </message>
    <message>
        <source>The steps, one after the other</source>
        <translation>Los pasos, uno tras otro</translation>
    </message>
    <message>
        <source>How well something has to be done</source>
        <translation>Lo bien que hay que hacer algo</translation>
    </message>
    <message>
        <source>It will be the file {path}</source>
        <translation>Será el archivo {path}</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>A new rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>¿Es flexible?</translation>
    </message>
    <message>
        <source>It goes behind “{heading}”.</source>
        <translation>Va detrás de «{heading}».</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>In a sentence or two, as an agent should read it. It can wait.</source>
        <translation>En una o dos frases, tal como debe leerla quien atiende. Puede esperar.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Limits, options and reasons are asked for next.</source>
        <translation>Después se preguntan los límites, las opciones y los motivos.</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Keep versions from now on</source>
        <translation>Conservar versiones desde ahora</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Option {number}</source>
        <translation>Opción {number}</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Puedes ofrecer</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>OptionsAnswer</name>
    <message>
        <source>In this situation</source>
        <translation>En esta situación</translation>
    </message>
    <message>
        <source>this may be offered</source>
        <translation>se puede ofrecer esto</translation>
    </message>
    <message>
        <source>up to this limit</source>
        <translation>hasta este límite</translation>
    </message>
    <message>
        <source>by this role</source>
        <translation>y lo decide este puesto</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>In this situation</source>
        <translation>En esta situación</translation>
    </message>
    <message>
        <source>You may offer</source>
        <translation>Puedes ofrecer</translation>
    </message>
    <message>
        <source>Up to this limit</source>
        <translation>Hasta este límite</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
</context>
<context>
    <name>OriginAnswer</name>
    <message>
        <source>Why: what happened?</source>
        <translation>Por qué: ¿qué pasó?</translation>
    </message>
    <message>
        <source>When? (a day such as 2019-03-02)</source>
        <translation>¿Cuándo? (un día, por ejemplo 2019-03-02)</translation>
    </message>
    <message>
        <source>Who began it?</source>
        <translation>¿Quién la inició?</translation>
    </message>
    <message>
        <source>Where is that recorded?</source>
        <translation>¿Dónde consta?</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings of this document</source>
        <translation>Títulos de este documento</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs and who touched each last</source>
        <translation>Párrafos y quién tocó cada uno por última vez</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Long document: part {number} of {count} · {name}</source>
        <translation>Documento largo: parte {number} de {count} · {name}</translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of that time are not in this copy of the handbook.</source>
        <translation>
            <numerusform>%n documento de entonces falta en esta copia del manual.</numerusform>
            <numerusform>%n documentos de entonces faltan en esta copia del manual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastPage</name>
    <message>
        <source>What was is only read</source>
        <translation>Lo que fue solo se lee</translation>
    </message>
    <message>
        <source>You are looking at the handbook of another day. What you were writing is kept, and waits for you in today&apos;s.</source>
        <translation>Estás viendo el manual de otro día. Lo que estabas escribiendo se conserva y te espera en el de hoy.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Type to find; Space ticks, Enter takes</source>
        <translation>Escribe para buscar; Espacio marca, Intro acepta</translation>
    </message>
    <message>
        <source>Type to find; Enter takes</source>
        <translation>Escribe para buscar; Intro acepta</translation>
    </message>
    <message>
        <source>“{words}”: not in the list yet</source>
        <translation>«{words}»: aún no está en la lista</translation>
    </message>
</context>
<context>
    <name>PlainSection</name>
    <message>
        <source>This section tells or explains something. If people must or may follow it, make it a rule: then it can be looked up, with its reason, its limits and what to say.</source>
        <translation>Esta sección cuenta o explica algo. Si hay que seguirla o se puede seguir, hazla regla: entonces se puede consultar, con su motivo, sus límites y qué decir.</translation>
    </message>
    <message>
        <source>Make it a rule</source>
        <translation>Hacerla regla</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How it will look</source>
        <translation>Cómo quedará</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Línea {line}: </translation>
    </message>
</context>
<context>
    <name>ProgramsDialog</name>
    <message>
        <source>Programs of this repository</source>
        <translation>Programas de este repositorio</translation>
    </message>
    <message>
        <source>Let these run</source>
        <translation>Permitir que se ejecuten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Let none of them run</source>
        <translation>No permitir ninguno</translation>
    </message>
    <message>
        <source>When a version is saved, these would run</source>
        <translation>Al guardar una versión, se ejecutarían estos</translation>
    </message>
    <message>
        <source>What the marked one does, word for word</source>
        <translation>Qué hace el señalado, palabra por palabra</translation>
    </message>
    <message>
        <source>pre-commit: before a version is made; it can refuse</source>
        <translation>pre-commit: antes de crear una versión; puede rechazarla</translation>
    </message>
    <message>
        <source>commit-msg: looks at the summary; it can refuse</source>
        <translation>commit-msg: mira el resumen; puede rechazarlo</translation>
    </message>
    <message>
        <source>post-commit: after a version was made</source>
        <translation>post-commit: después de crear una versión</translation>
    </message>
    <message>
        <source>Signs each version</source>
        <translation>Firma cada versión</translation>
    </message>
    <message>
        <source>This repository names no program that would run when a version is saved.</source>
        <translation>Este repositorio no nombra ningún programa que se ejecute al guardar una versión.</translation>
    </message>
    <message>
        <source>Whoever prepared this repository wants programs to run on your computer. None of them does, unless you let it. Read them, and let them run only if they are yours or you trust who wrote them: they can do whatever you can.</source>
        <translation>Quien preparó este repositorio quiere que se ejecuten programas en tu ordenador. No se ejecuta ninguno si tú no lo permites. Léelos y permítelos solo si son tuyos o te fías de quien los escribió: pueden hacer todo lo que puedes hacer tú.</translation>
    </message>
    <message>
        <source>You let these programs run. As soon as one of them changes, none runs until you have looked again.</source>
        <translation>Has permitido que se ejecuten estos programas. En cuanto cambie uno, no se ejecutará ninguno hasta que los mires de nuevo.</translation>
    </message>
    <message>
        <source>These programs have changed since you let them run, so they do not run any more. Look at them again.</source>
        <translation>Estos programas han cambiado desde que los permitiste, así que ya no se ejecutan. Míralos de nuevo.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish an edition</source>
        <translation>Publicar una edición</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Save them as a version</source>
        <translation>Guardarlos como versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Published today, {day}</source>
        <translation>Publicada hoy, {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What changed in substance since the last edition. Change it as you like.</source>
        <translation>Qué ha cambiado de fondo desde la última edición. Cámbialo como quieras.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) differ from the newest version: {names}. An edition holds what is saved.</source>
        <translation>
            <numerusform>%n documento es distinto de la versión más reciente: {names}. Una edición contiene lo que está guardado.</numerusform>
            <numerusform>%n documentos son distintos de la versión más reciente: {names}. Una edición contiene lo que está guardado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>From {earlier} to {later}</source>
        <translation>De {earlier} a {later}</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Published: {name}</source>
        <translation>Publicada: {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Does it bend?</source>
        <translation>¿Es flexible?</translation>
    </message>
    <message>
        <source>Black: nobody may make an exception. Gray: within limits, staff may decide.</source>
        <translation>Negra: nadie puede hacer una excepción. Gris: dentro de unos límites, el personal puede decidir.</translation>
    </message>
    <message>
        <source>On which grounds does it not bend?</source>
        <translation>¿Con qué fundamento no es flexible?</translation>
    </message>
    <message>
        <source>If none of them fits, it may be gray after all.</source>
        <translation>Si no encaja ninguno, puede que en realidad sea gris.</translation>
    </message>
    <message>
        <source>What is the business reason?</source>
        <translation>¿Cuál es el motivo para la empresa?</translation>
    </message>
    <message>
        <source>As you would tell a new colleague.</source>
        <translation>Tal como se lo contarías a alguien recién llegado.</translation>
    </message>
    <message>
        <source>How does it serve the customer?</source>
        <translation>¿En qué ayuda al cliente?</translation>
    </message>
    <message>
        <source>Every way you can think of, one a line.</source>
        <translation>Todo lo que se te ocurra, una cosa por línea.</translation>
    </message>
    <message>
        <source>How do you say it, so that they see their own side?</source>
        <translation>¿Cómo se lo dices al cliente para que vea lo que gana?</translation>
    </message>
    <message>
        <source>A sentence ready to say, without “policy” in it.</source>
        <translation>Una frase lista para decir, sin la palabra «política».</translation>
    </message>
    <message>
        <source>Does enforcing it help, or is it felt as an obstacle?</source>
        <translation>¿Ayuda hacerla cumplir, o se vive como un obstáculo?</translation>
    </message>
    <message>
        <source>By customers and by those who have to say it.</source>
        <translation>Tanto los clientes como quienes tienen que decirla.</translation>
    </message>
    <message>
        <source>What makes it an obstacle?</source>
        <translation>¿Qué la convierte en un obstáculo?</translation>
    </message>
    <message>
        <source>What you choose is asked next, so that it can be mended.</source>
        <translation>A continuación se pregunta por lo que elijas, para poder arreglarlo.</translation>
    </message>
    <message>
        <source>What can be offered or said instead of “no”?</source>
        <translation>¿Qué se puede ofrecer o decir en lugar de «no»?</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Una cosa por línea.</translation>
    </message>
    <message>
        <source>What must never happen, even here?</source>
        <translation>¿Qué no debe pasar nunca, ni siquiera aquí?</translation>
    </message>
    <message>
        <source>The black and white around the gray, one a line.</source>
        <translation>Lo que es blanco o negro alrededor de lo gris, una cosa por línea.</translation>
    </message>
    <message>
        <source>Which situations come up, and what may be offered?</source>
        <translation>¿Qué situaciones se presentan y qué se puede ofrecer?</translation>
    </message>
    <message>
        <source>Two or three to begin with; more come from practice.</source>
        <translation>Dos o tres para empezar; con la práctica llegan más.</translation>
    </message>
    <message>
        <source>Which circumstances speak for the customer?</source>
        <translation>¿Qué circunstancias hablan a favor del cliente?</translation>
    </message>
    <message>
        <source>Choose, or write one a line.</source>
        <translation>Elige o escribe una por línea.</translation>
    </message>
    <message>
        <source>What is the rule for?</source>
        <translation>¿Para qué sirve la regla?</translation>
    </message>
    <message>
        <source>Everything that is true of it.</source>
        <translation>Todo lo que sea cierto de ella.</translation>
    </message>
    <message>
        <source>Which of our values does it serve?</source>
        <translation>¿A cuál de nuestros valores sirve?</translation>
    </message>
    <message>
        <source>If it serves none: should it stand?</source>
        <translation>Si no sirve a ninguno: ¿debe seguir?</translation>
    </message>
    <message>
        <source>What does it preserve, protect or bring about?</source>
        <translation>¿Qué conserva, protege o consigue?</translation>
    </message>
    <message>
        <source>Its spirit in one sentence.</source>
        <translation>Su espíritu en una frase.</translation>
    </message>
    <message>
        <source>When was it born, by whom, and why?</source>
        <translation>¿Cuándo nació, quién la inició y por qué?</translation>
    </message>
    <message>
        <source>What you know is enough. If nobody knows, ask somebody.</source>
        <translation>Basta con lo que sepas. Si nadie lo sabe, pregunta a alguien.</translation>
    </message>
    <message>
        <source>Does the reason for it still hold?</source>
        <translation>¿Sigue en pie su motivo?</translation>
    </message>
    <message>
        <source>Your answer is kept with today&apos;s date and your name.</source>
        <translation>Tu respuesta se guarda con la fecha de hoy y tu nombre.</translation>
    </message>
    <message>
        <source>Staff lack the reason: write it so that everybody can give it.</source>
        <translation>El personal no conoce el motivo: escríbelo de modo que todos puedan darlo.</translation>
    </message>
    <message>
        <source>The words fail: how could it be said better?</source>
        <translation>Fallan las palabras: ¿cómo se podría decir mejor?</translation>
    </message>
    <message>
        <source>It may not be relevant any more: does its reason still hold?</source>
        <translation>Puede que ya no sea pertinente: ¿sigue en pie su motivo?</translation>
    </message>
    <message>
        <source>The customer was not considered: what do they have of it?</source>
        <translation>No se pensó en el cliente: ¿qué gana con ella?</translation>
    </message>
    <message>
        <source>Staff are not comfortable: what could they offer or say instead?</source>
        <translation>El personal no se siente cómodo: ¿qué podría ofrecer o decir en su lugar?</translation>
    </message>
    <message>
        <source>They had to wait long</source>
        <translation>Ha tenido que esperar mucho</translation>
    </message>
    <message>
        <source>A disaster or an emergency</source>
        <translation>Una catástrofe o una emergencia</translation>
    </message>
    <message>
        <source>Our own mistake</source>
        <translation>Un error nuestro</translation>
    </message>
    <message>
        <source>Illness or a death in the family</source>
        <translation>Enfermedad o fallecimiento en la familia</translation>
    </message>
    <message>
        <source>They were told something else by us</source>
        <translation>Le habíamos dicho otra cosa</translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>There is unsaved text from {time} for %n document(s).</source>
        <translation>
            <numerusform>Hay texto sin guardar de {time} para %n documento.</numerusform>
            <numerusform>Hay texto sin guardar de {time} para %n documentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved text</source>
        <translation>Texto sin guardar</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>On disk now</source>
        <translation>Ahora en el disco</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>Descartado: {title}</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>What there is to mend</source>
        <translation>Qué hay que arreglar</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Arreglarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on this text</source>
        <translation>
            <numerusform>%n observación sobre este texto</numerusform>
            <numerusform>%n observaciones sobre este texto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkModel</name>
    <message>
        <source>Line {line}: </source>
        <translation>Línea {line}: </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n of your reviews is due</source>
        <translation>
            <numerusform>Toca %n de tus revisiones</numerusform>
            <numerusform>Tocan %n de tus revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Move or rename</source>
        <translation>Mover o cambiar de nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba del todo</translation>
    </message>
    <message>
        <source>Links from other documents will follow. The title stays; it is changed in the form.</source>
        <translation>Los enlaces de otros documentos lo seguirán. El título no cambia; se cambia en el formulario.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A file name has none of these signs, nor a dot in front: / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Un nombre de archivo no lleva ninguno de estos signos, ni un punto delante: / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>There is a document with this name already.</source>
        <translation>Ya hay un documento con este nombre.</translation>
    </message>
</context>
<context>
    <name>RenderedPair</name>
    <message>
        <source>Laying out both sides …</source>
        <translation>Dando formato a los dos lados…</translation>
    </message>
    <message>
        <source>The text reads the same. What changed are facts; they are told above.</source>
        <translation>El texto se lee igual. Lo que ha cambiado son datos; arriba se dice cuáles.</translation>
    </message>
    <message>
        <source>There was nothing here.</source>
        <translation>Aquí no había nada.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Search in this report</source>
        <translation>Buscar en este informe</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Looking what differs …</source>
        <translation>Buscando las diferencias…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n editorial change(s) too</source>
        <translation>
            <numerusform>Mostrar también %n cambio de redacción</numerusform>
            <numerusform>Mostrar también %n cambios de redacción</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>de redacción</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Nothing in this report holds these words.</source>
        <translation>Nada en este informe contiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} are shown; what you copy or save has all of them.</source>
        <translation>Se muestran los primeros {count}; lo que copies o guardes los contiene todos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Looking what will change …</source>
        <translation>Mirando qué cambiará…</translation>
    </message>
    <message>
        <source>The wording of {day} is back, as a new version.</source>
        <translation>La redacción del {day} ha vuelto, como versión nueva.</translation>
    </message>
    <message>
        <source>Bringing a wording back</source>
        <translation>Recuperando una redacción</translation>
    </message>
    <message>
        <source>The text of today says the same. There is nothing to bring back.</source>
        <translation>El texto de hoy dice lo mismo. No hay nada que recuperar.</translation>
    </message>
    <message>
        <source>This is what will change. It is saved as a new version: nothing gets lost, and it can be undone.</source>
        <translation>Esto es lo que cambiará. Se guarda como versión nueva: no se pierde nada y se puede deshacer.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Guardar como versión nueva</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Bring back this rule as it was on {day}?</source>
        <translation>¿Recuperar esta regla tal como era el {day}?</translation>
    </message>
    <message>
        <source>Bring back this document as it was on {day}?</source>
        <translation>¿Recuperar este documento tal como era el {day}?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undoing the last save</source>
        <translation>Deshaciendo el último guardado</translation>
    </message>
    <message>
        <source>Undone: the text is as it was before.</source>
        <translation>Deshecho: el texto está como antes.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The handbook is being read for the first time. Answers come in a moment.</source>
        <translation>El manual se está leyendo por primera vez. Las respuestas llegan enseguida.</translation>
    </message>
    <message>
        <source>Also searched: {words}</source>
        <translation>También se ha buscado: {words}</translation>
    </message>
    <message>
        <source>Found nowhere: {words}</source>
        <translation>No aparece en ningún sitio: {words}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Todavía no se ha encontrado nada</translation>
    </message>
    <message>
        <source>The handbook is still being read. What is found then appears by itself.</source>
        <translation>El manual todavía se está leyendo. Lo que se encuentre aparecerá por sí solo.</translation>
    </message>
    <message>
        <source>Take away a filter above: it may hide what you look for.</source>
        <translation>Quita algún filtro de arriba: quizá oculta lo que buscas.</translation>
    </message>
    <message>
        <source>Try fewer words, or the word a customer would use.</source>
        <translation>Prueba con menos palabras o con la que usaría un cliente.</translation>
    </message>
    <message>
        <source>Browse (Ctrl+B) shows everything by folder, kind and touchpoint.</source>
        <translation>Explorar (Ctrl+B) lo muestra todo por carpeta, tipo y punto de contacto.</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Retire a document</source>
        <translation>Retirar un documento</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>“{title}” will say that it no longer applies. It can still be found, read and brought back.</source>
        <translation>En «{title}» se dirá que ya no está vigente. Se podrá seguir encontrando, leyendo y recuperando.</translation>
    </message>
    <message>
        <source>Nothing replaces it</source>
        <translation>Nada lo sustituye</translation>
    </message>
    <message>
        <source>What replaces it</source>
        <translation>Qué lo sustituye</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Looking what is due …</source>
        <translation>Buscando lo que toca revisar…</translation>
    </message>
    <message>
        <source>Looking which related rules changed …</source>
        <translation>Mirando qué reglas relacionadas han cambiado…</translation>
    </message>
    <message>
        <source>Recording the review</source>
        <translation>Anotando la revisión</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>The calendar file is written.</source>
        <translation>El archivo de calendario está escrito.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Reason gone</source>
        <translation>Motivo desaparecido</translation>
    </message>
    <message>
        <source>Related rule changed</source>
        <translation>Cambió una regla relacionada</translation>
    </message>
    <message>
        <source>Decision open</source>
        <translation>Decisión pendiente</translation>
    </message>
    <message>
        <source>Reason in doubt</source>
        <translation>Motivo dudoso</translation>
    </message>
    <message>
        <source>Due since {month}</source>
        <translation>Toca desde {month}</translation>
    </message>
    <message>
        <source>Due {month}</source>
        <translation>Toca en {month}</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nunca revisada</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Ha llegado su día</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>En los próximos 30 días</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Modify …</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>New rule needed</source>
        <translation>Falta una regla nueva</translation>
    </message>
    <message>
        <source>Checked, nothing to change</source>
        <translation>Comprobada, nada que cambiar</translation>
    </message>
    <message>
        <source>Opens the editor at the rule</source>
        <translation>Abre el editor en la regla</translation>
    </message>
    <message>
        <source>It stays, and says what holds instead</source>
        <translation>Se queda y dice qué vale en su lugar</translation>
    </message>
    <message>
        <source>Something is not ruled that should be</source>
        <translation>Algo no está regulado y debería estarlo</translation>
    </message>
    <message>
        <source>The customer&apos;s side</source>
        <translation>El lado del cliente</translation>
    </message>
    <message>
        <source>The staff&apos;s side</source>
        <translation>El lado del personal</translation>
    </message>
    <message>
        <source>The organisation&apos;s side</source>
        <translation>El lado de la organización</translation>
    </message>
    <message>
        <source>Does it help, or is it felt as an obstacle?</source>
        <translation>¿Ayuda, o se vive como un obstáculo?</translation>
    </message>
    <message>
        <source>If as an obstacle: for want of the reason, or of better words?</source>
        <translation>Si es un obstáculo: ¿falta el motivo o faltan mejores palabras?</translation>
    </message>
    <message>
        <source>Was the customer considered when it was made?</source>
        <translation>¿Se pensó en el cliente al hacerla?</translation>
    </message>
    <message>
        <source>Are people comfortable saying it?</source>
        <translation>¿Se siente cómodo quien tiene que decirla?</translation>
    </message>
    <message>
        <source>Is it hard to explain? Is it bent again and again?</source>
        <translation>¿Cuesta explicarla? ¿Se hacen excepciones una y otra vez?</translation>
    </message>
    <message>
        <source>Which complaints come back because of it?</source>
        <translation>¿Qué quejas vuelven por su causa?</translation>
    </message>
    <message>
        <source>Is it still relevant? Does its reason hold?</source>
        <translation>¿Sigue siendo pertinente? ¿Sigue en pie su motivo?</translation>
    </message>
    <message>
        <source>Did the business change, or the law?</source>
        <translation>¿Ha cambiado la empresa, o la ley?</translation>
    </message>
    <message>
        <source>What would happen if it were gone?</source>
        <translation>¿Qué pasaría si no existiera?</translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>Reunión…</translation>
    </message>
    <message>
        <source>Calendar …</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Prepare the agenda of a team review</source>
        <translation>Preparar el orden del día de una revisión en equipo</translation>
    </message>
    <message>
        <source>Write a calendar file of what is due</source>
        <translation>Escribir un archivo de calendario con lo que toca revisar</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <translation>Todos los puntos de contacto</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Nadie responde de ella</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here with these filters.</source>
        <translation>Aquí no hay nada con estos filtros.</translation>
    </message>
    <message>
        <source>Nothing is due. A rule comes here when its day comes, when its reason lapses, or when a rule that it is related to changes. How often rules are reviewed is said with “review” in a document, a rule, or handbook.yaml.</source>
        <translation>No hay nada que revisar. Una regla llega aquí cuando llega su día, cuando su motivo deja de existir o cuando cambia una regla relacionada. Cada cuánto se revisan las reglas se indica con «review» en un documento, en una regla o en handbook.yaml.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>The next 30 days, too</source>
        <translation>También los próximos 30 días</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rules and documents</source>
        <translation>Reglas y documentos</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) the same. Press Return to show.</source>
        <translation>
            <numerusform>%n línea igual. Pulsa Intro para mostrarla.</numerusform>
            <numerusform>%n líneas iguales. Pulsa Intro para mostrarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Añadido</translation>
    </message>
</context>
<context>
    <name>RuleCardView</name>
    <message>
        <source>Say</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Don&apos;t say</source>
        <translation>No digas</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>En otros idiomas</translation>
    </message>
    <message>
        <source>The words of the rule</source>
        <translation>El texto de la regla</translation>
    </message>
    <message>
        <source>Shown as it is written: it could not be laid out.</source>
        <translation>Se muestra tal como está escrito: no se pudo darle formato.</translation>
    </message>
    <message>
        <source>This is the beginning. The document has all of it.</source>
        <translation>Este es el principio. El documento lo contiene todo.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Reglas relacionadas</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>¿Es flexible?</translation>
    </message>
    <message>
        <source>Why it does not bend</source>
        <translation>Por qué no es flexible</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>For us: why it has to be so</source>
        <translation>Para nosotros: por qué tiene que ser así</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Añadir otra ventaja</translation>
    </message>
    <message>
        <source>What it does for the customer</source>
        <translation>Qué gana el cliente</translation>
    </message>
    <message>
        <source>Ready to say, from the customer&apos;s side</source>
        <translation>Listo para decir, desde el lado del cliente</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Díselo así al cliente</translation>
    </message>
    <message>
        <source>Nobody has asked</source>
        <translation>Nadie lo ha preguntado</translation>
    </message>
    <message>
        <source>Does enforcing it help?</source>
        <translation>¿Ayuda hacerla cumplir?</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Preguntado por</translation>
    </message>
    <message>
        <source>If it is an obstacle, why?</source>
        <translation>Si es un obstáculo, ¿por qué?</translation>
    </message>
    <message>
        <source>How far it bends</source>
        <translation>Hasta dónde es flexible</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Nunca más allá de estos límites</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Qué se puede ofrecer</translation>
    </message>
    <message>
        <source>Add a circumstance</source>
        <translation>Añadir una circunstancia</translation>
    </message>
    <message>
        <source>Counts for the customer</source>
        <translation>Cuenta a favor del cliente</translation>
    </message>
    <message>
        <source>Never only “no”</source>
        <translation>Nunca solo «no»</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Añadir una alternativa</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Qué puedes hacer en su lugar</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Por qué existe</translation>
    </message>
    <message>
        <source>What it protects or brings about</source>
        <translation>Qué protege o qué consigue</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Espíritu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Values it serves</source>
        <translation>Valores a los que sirve</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Añadir una frase</translation>
    </message>
    <message>
        <source>We can promise</source>
        <translation>Podemos prometer</translation>
    </message>
    <message>
        <source>Better not said</source>
        <translation>Mejor no decirlo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Dónde consta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Does the reason still hold?</source>
        <translation>¿Sigue en pie el motivo?</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde encaja</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>As the document says</source>
        <translation>Como diga el documento</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>id-of-document#id-of-heading</source>
        <translation>id-del-documento#id-del-encabezado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>¿Está escrita?</translation>
    </message>
    <message>
        <source>Add a related rule</source>
        <translation>Añadir una regla relacionada</translation>
    </message>
    <message>
        <source>Related rules</source>
        <translation>Reglas relacionadas</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>This is not a rule any more</source>
        <translation>Esto ya no es una regla</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>This rule still fits it</source>
        <translation>Esta regla sigue encajando con ella</translation>
    </message>
    <message>
        <source>Read that rule</source>
        <translation>Leer esa regla</translation>
    </message>
    <message>
        <source>Changed since its last review</source>
        <translation>Cambiada desde su última revisión</translation>
    </message>
    <message>
        <source>Compare the texts</source>
        <translation>Comparar los textos</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Leerla entera</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Espíritu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Never beyond these limits</source>
        <translation>Nunca más allá de estos límites</translation>
    </message>
    <message>
        <source>What may be offered</source>
        <translation>Qué se puede ofrecer</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Díselo así al cliente</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Revisiones anteriores</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar la dirección del enlace</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save these changes</source>
        <translation>Guardar estos cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>One line that others will read in the history</source>
        <translation>Una línea que los demás leerán en el historial</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>¿Qué has hecho?</translation>
    </message>
    <message>
        <source>It stands beside what you save, and is asked only this once.</source>
        <translation>Aparece junto a lo que guardas y solo se pregunta esta vez.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your e-mail address, if you like</source>
        <translation>Tu correo electrónico, si quieres</translation>
    </message>
    <message>
        <source>Wording only</source>
        <translation>Solo la redacción</translation>
    </message>
    <message>
        <source>Changes what people may do</source>
        <translation>Cambia lo que se puede hacer</translation>
    </message>
    <message>
        <source>What kind of change is it?</source>
        <translation>¿Qué clase de cambio es?</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Qué será distinto</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>La copia está guardada.</translation>
    </message>
    <message>
        <source>Both changes are in this text now. Look it over, then save it.</source>
        <translation>Los dos cambios están ahora en este texto. Repásalo y guárdalo.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save without a version</source>
        <translation>Guardar sin versión</translation>
    </message>
</context>
<context>
    <name>SavingAll</name>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>What changed since…</source>
        <translation>Qué ha cambiado desde…</translation>
    </message>
    <message>
        <source>Whole handbook</source>
        <translation>Todo el manual</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>History of the whole handbook</source>
        <translation>Historial de todo el manual</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What does the customer need? Type a few words</source>
        <translation>¿Qué necesita el cliente? Escribe unas palabras</translation>
    </message>
    <message>
        <source>Look up a rule</source>
        <translation>Consultar una regla</translation>
    </message>
    <message>
        <source>Type words. Up and Down choose a result, Enter reads it.</source>
        <translation>Escribe palabras. Arriba y Abajo eligen un resultado; Intro lo lee.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections and rules of this document</source>
        <translation>Secciones y reglas de este documento</translation>
    </message>
</context>
<context>
    <name>SectionModel</name>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Find versions by words</source>
        <translation>Buscar versiones por palabras</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>◆ Substance only</source>
        <translation>◆ Solo de fondo</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>Solo de fondo</translation>
    </message>
    <message>
        <source>Without the versions that changed wording only</source>
        <translation>Sin las versiones que solo cambiaron la redacción</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Don&apos;t say: {sentence}</source>
        <translation>No digas: {sentence}</translation>
    </message>
    <message>
        <source>Tell the customer: {sentence}. Ctrl+C copies it.</source>
        <translation>Dile al cliente: {sentence}. Ctrl+C lo copia.</translation>
    </message>
    <message>
        <source>Say: {sentence}. Ctrl+C copies it.</source>
        <translation>Di: {sentence}. Ctrl+C lo copia.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Reading the handbook</source>
        <translation>Leyendo el manual</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Remind me of my reviews</source>
        <translation>&amp;Recordarme mis revisiones</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Tamaño de todo</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>not read yet</source>
        <translation>todavía sin leer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionada</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>cambiado, sin guardar</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Worksheet: rules and sections</source>
        <translation>Hoja de trabajo: reglas y secciones</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Without a kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Without a touchpoint</source>
        <translation>Sin punto de contacto</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
</context>
<context>
    <name>SidesForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was seen; may stay empty</source>
        <translation>Qué se ha visto; puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>SinceDialog</name>
    <message>
        <source>The handbook had no version before that day: all of it is new.</source>
        <translation>Antes de ese día el manual no tenía ninguna versión: todo es nuevo.</translation>
    </message>
    <message>
        <source>Compared with what held before: saved {when} by {person}: {summary}</source>
        <translation>Comparado con lo que valía antes: guardado el {when} por {person}: {summary}</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Qué ha cambiado desde…</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar qué ha cambiado</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Desde este día</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save the sitting…</source>
        <translation>Guardar la sesión…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed, not saved yet</source>
        <translation>
            <numerusform>%n regla cambiada, todavía sin guardar</numerusform>
            <numerusform>%n reglas cambiadas, todavía sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>SittingSaving</name>
    <message>
        <source>The handbook says all of this already.</source>
        <translation>El manual ya dice todo esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be saved; they are kept: {names}.</source>
        <translation>
            <numerusform>%n cambio no se puede guardar; se conserva: {names}.</numerusform>
            <numerusform>%n cambios no se pueden guardar; se conservan: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a section was renamed or removed, undo or decide it anew.</source>
        <translation>Si se ha quitado una sección o se le ha cambiado el nombre, deshazlo o decídelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SourceEdit</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>Speller</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Añadir «{word}» a mis palabras</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de ella</translation>
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
        <translation>No hay ningún manual abierto</translation>
    </message>
    <message>
        <source>A handbook is any folder of Markdown files. Open one, drag it into this window, or begin with the starter.</source>
        <translation>Un manual es cualquier carpeta con archivos Markdown. Abre una, arrástrala a esta ventana o empieza con el ejemplo.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Open the starter handbook</source>
        <translation>Abrir el manual de ejemplo</translation>
    </message>
    <message>
        <source>This handbook holds no documents yet</source>
        <translation>Este manual todavía no tiene documentos</translation>
    </message>
    <message>
        <source>Every Markdown file in the folder is a document. Begin with one of them.</source>
        <translation>Cada archivo Markdown de la carpeta es un documento. Empieza con uno.</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nuevo documento…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Leído hace poco</translation>
    </message>
    <message>
        <source>Type what the customer asks for, in any order: &quot;late return no receipt&quot;. Rules you read are listed here, and those you mark with Ctrl+D stay on top.</source>
        <translation>Escribe lo que pide el cliente, en cualquier orden: «devolver tarde sin recibo». Las reglas que leas aparecerán aquí, y las que marques con Ctrl+D quedarán arriba.</translation>
    </message>
    <message>
        <source>Where does the customer meet us?</source>
        <translation>¿Dónde nos encuentra el cliente?</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to look things up in</source>
        <translation>
            <numerusform>%n documento en el que consultar</numerusform>
            <numerusform>%n documentos en los que consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse all of it (Ctrl+B)</source>
        <translation>Explorarlo todo (Ctrl+B)</translation>
    </message>
    <message>
        <source>Changed since you last read it</source>
        <translation>Cambios desde la última lectura</translation>
    </message>
    <message>
        <source>What changed in each</source>
        <translation>Qué ha cambiado en cada una</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is up to date</source>
        <translation>La búsqueda está al día</translation>
    </message>
    <message>
        <source>Search is being brought up to date</source>
        <translation>La búsqueda se está actualizando</translation>
    </message>
</context>
<context>
    <name>Stocktaking</name>
    <message>
        <source>The mark is taken away</source>
        <translation>La marca se ha quitado</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept as an informal rule: it can be looked up from now on</source>
        <translation>Conservada como regla informal: desde ahora se puede consultar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
</context>
<context>
    <name>TeamReview</name>
    <message>
        <source>Save the agenda</source>
        <translation>Guardar el orden del día</translation>
    </message>
    <message>
        <source>The agenda is written.</source>
        <translation>El orden del día está escrito.</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Guardar el acta</translation>
    </message>
    <message>
        <source>The minutes are in {file}</source>
        <translation>El acta está en {file}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>(nothing said)</source>
        <translation>(sin explicación)</translation>
    </message>
    <message>
        <source>version {id}</source>
        <translation>versión {id}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>written {day}</source>
        <translation>escrito el {day}</translation>
    </message>
    <message>
        <source>This version changed no document.</source>
        <translation>Esta versión no cambió ningún documento.</translation>
    </message>
    <message>
        <source>The first version there is of it.</source>
        <translation>La primera versión que hay de esto.</translation>
    </message>
    <message>
        <source>Begun as a copy of {path}.</source>
        <translation>Empezó como copia de {path}.</translation>
    </message>
    <message>
        <source>Moved from {path}.</source>
        <translation>Movido desde {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more document(s) changed.</source>
        <translation>
            <numerusform>Ha cambiado %n documento más.</numerusform>
            <numerusform>Han cambiado %n documentos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) changed.</source>
        <translation>
            <numerusform>Ha cambiado %n archivo de otro tipo.</numerusform>
            <numerusform>Han cambiado %n archivos de otro tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version&apos;s text is missing in this copy of the handbook.</source>
        <translation>El texto de esta versión falta en esta copia del manual.</translation>
    </message>
    <message>
        <source>The handbook as it was then</source>
        <translation>El manual tal como era entonces</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Bring this wording back…</source>
        <translation>Recuperar esta redacción…</translation>
    </message>
    <message>
        <source>History of this rule</source>
        <translation>Historial de esta regla</translation>
    </message>
    <message>
        <source>History of this document</source>
        <translation>Historial de este documento</translation>
    </message>
    <message>
        <source>It is saved. What stood there before is gone, because no versions are kept of this handbook.</source>
        <translation>Está guardado. Lo que había antes se ha perdido, porque de este manual no se conservan versiones.</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>Conservar versiones</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>It is saved, but not as a version: for that the program git has to be installed.</source>
        <translation>Está guardado, pero no como versión: para eso tiene que estar instalado el programa git.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Cómo conseguirlo</translation>
    </message>
    <message>
        <source>The programs of this repository have changed since you let them run, so they do not run any more.</source>
        <translation>Los programas de este repositorio han cambiado desde que los permitiste, así que ya no se ejecutan.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Mirarlos</translation>
    </message>
    <message>
        <source>These programs run from now on</source>
        <translation>Estos programas se ejecutan desde ahora</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>None of its programs runs any more</source>
        <translation>Ya no se ejecuta ninguno de sus programas</translation>
    </message>
</context>
<context>
    <name>TellingSince</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What changed since {day}</source>
        <translation>Qué ha cambiado desde {day}</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms on this page</source>
        <translation>Términos de esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None occurs here. Terms come from the document “glossary” in the language of what you read: a line with the term, and below it a line that begins with a colon.</source>
        <translation>Aquí no aparece ninguno. Los términos vienen del documento «glossary» en el idioma de lo que lees: una línea con el término y, debajo, una línea que empieza con dos puntos.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Enter goes on, Shift+Enter begins another line.</source>
        <translation>Intro continúa; Mayús+Intro empieza otra línea.</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Primera columna</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>Segunda columna</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>A new section that is a rule</source>
        <translation>Una sección nueva que es una regla</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Section within</source>
        <translation>Subsección</translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>sin reglas</translation>
    </message>
    <message>
        <source>not in the list of the handbook</source>
        <translation>no está en la lista del manual</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>(nothing said)</source>
        <translation>(sin explicación)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>y %n cambio más</numerusform>
            <numerusform>y %n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>No document changed its words or facts.</source>
        <translation>En ningún documento han cambiado el texto ni los datos.</translation>
    </message>
    <message>
        <source>Looking what changed …</source>
        <translation>Buscando qué ha cambiado…</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>De fondo</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>De redacción</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <source>There is text that was written and never saved.</source>
        <translation>Hay texto escrito que nunca se guardó.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>UsualSections</name>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>A document of this kind usually has these sections: {headings}</source>
        <translation>Un documento de este tipo suele tener estas secciones: {headings}</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Older versions are missing in this copy of the handbook.</source>
        <translation>Las versiones más antiguas faltan en esta copia del manual.</translation>
    </message>
    <message>
        <source>No version fits. Try fewer words, or take away a filter.</source>
        <translation>Ninguna versión encaja. Prueba con menos palabras o quita algún filtro.</translation>
    </message>
    <message>
        <source>Looked through {count} versions …</source>
        <translation>{count} versiones repasadas…</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>Looking who wrote what …</source>
        <translation>Mirando quién escribió qué…</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>Writing out the handbook as it was</source>
        <translation>Sacando el manual de entonces</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then: it is there since {day}.</source>
        <translation>«{name}» no estaba entonces en el manual: está desde el {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not in the handbook then.</source>
        <translation>«{name}» no estaba entonces en el manual.</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>The rule and what is asked of it</source>
        <translation>La regla y qué se pregunta sobre ella</translation>
    </message>
</context>
<context>
    <name>WhichDocumentDialog</name>
    <message>
        <source>Which document?</source>
        <translation>¿Qué documento?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Not on record</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Espíritu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Consta en</translation>
    </message>
    <message>
        <source>Still holds?</source>
        <translation>¿Sigue en pie?</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Por qué existe</translation>
    </message>
    <message>
        <source>All rules that serve this value</source>
        <translation>Todas las reglas que sirven a este valor</translation>
    </message>
    <message>
        <source>Yes, the reason still holds.</source>
        <translation>Sí, el motivo sigue en pie.</translation>
    </message>
    <message>
        <source>No, the reason has gone.</source>
        <translation>No, el motivo ya no existe.</translation>
    </message>
    <message>
        <source>Nobody is sure.</source>
        <translation>Nadie lo sabe con certeza.</translation>
    </message>
    <message>
        <source>Never checked.</source>
        <translation>Nunca se ha comprobado.</translation>
    </message>
    <message>
        <source>Checked {month} by {person}.</source>
        <translation>Comprobado: {month}, {person}.</translation>
    </message>
    <message>
        <source>Checked {month}.</source>
        <translation>Comprobado: {month}.</translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>Find by heading, document or owner</source>
        <translation>Buscar por encabezado, documento o responsable</translation>
    </message>
    <message>
        <source>Find rules in the worksheet</source>
        <translation>Buscar reglas en la hoja de trabajo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Not yet a rule</source>
        <translation>Todavía no es regla</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>May it bend?</source>
        <translation>¿Es flexible?</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>Somebody is to be asked</source>
        <translation>Hay que preguntar a alguien</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Derogado</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negra</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La ley</translation>
    </message>
    <message>
        <source>Integrity of the business</source>
        <translation>Integridad de la empresa</translation>
    </message>
    <message>
        <source>It helps</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>It is felt as an obstacle</source>
        <translation>Se vive como un obstáculo</translation>
    </message>
    <message>
        <source>Staff lack the reason</source>
        <translation>El personal no conoce el motivo</translation>
    </message>
    <message>
        <source>The words fail</source>
        <translation>Fallan las palabras</translation>
    </message>
    <message>
        <source>It is not relevant (any more)</source>
        <translation>No es pertinente (o ya no)</translation>
    </message>
    <message>
        <source>The customer was not considered</source>
        <translation>No se pensó en el cliente</translation>
    </message>
    <message>
        <source>Staff are not comfortable with it</source>
        <translation>El personal no se siente cómodo con ella</translation>
    </message>
    <message>
        <source>Keeps us from promising what can&apos;t be kept</source>
        <translation>Evita prometer lo que no se puede cumplir</translation>
    </message>
    <message>
        <source>Avoids a legal risk</source>
        <translation>Evita un riesgo legal</translation>
    </message>
    <message>
        <source>Says what to do when it is unclear</source>
        <translation>Dice qué hacer cuando hay dudas</translation>
    </message>
    <message>
        <source>Protects the customer</source>
        <translation>Protege al cliente</translation>
    </message>
    <message>
        <source>Fills a gap in what we offer</source>
        <translation>Cubre un hueco en lo que ofrecemos</translation>
    </message>
    <message>
        <source>Protects the organisation</source>
        <translation>Protege a la organización</translation>
    </message>
    <message>
        <source>Saves time and money</source>
        <translation>Ahorra tiempo y dinero</translation>
    </message>
    <message>
        <source>Keeps up quality</source>
        <translation>Mantiene la calidad</translation>
    </message>
    <message>
        <source>Black · does not bend</source>
        <translation>Negra · no es flexible</translation>
    </message>
    <message>
        <source>Gray · bends within limits</source>
        <translation>Gris · flexible con límites</translation>
    </message>
    <message>
        <source>Untagged · nobody has decided yet</source>
        <translation>Sin marcar · nadie lo ha decidido aún</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por arreglar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Una sugerencia</translation>
    </message>
    <message>
        <source>Informal: known, not written down</source>
        <translation>Informal: se conoce, no está escrita</translation>
    </message>
    <message>
        <source>Missing: nobody has written it yet</source>
        <translation>Falta: nadie la ha escrito todavía</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Vigente a partir de</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Revisión atrasada</translation>
    </message>
    <message>
        <source>Reviewed {month}</source>
        <translation>Revisado: {month}</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Too long to be changed here. Change it in the text (Ctrl+2).</source>
        <translation>Demasiado largo para cambiarlo aquí. Cámbialo en el texto (Ctrl+2).</translation>
    </message>
</context>
<context>
    <name>WorkingThrough</name>
    <message numerus="yes">
        <source>%n rule(s) saved as one version</source>
        <translation>
            <numerusform>%n regla guardada como una sola versión</numerusform>
            <numerusform>%n reglas guardadas como una sola versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you decided for %n rule(s) and had not saved is here again.</source>
        <translation>
            <numerusform>Lo que decidiste para %n regla y no habías guardado está aquí de nuevo.</numerusform>
            <numerusform>Lo que decidiste para %n reglas y no habías guardado está aquí de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Bends?</source>
        <translation>¿Flexible?</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Grounds or limits</source>
        <translation>Fundamento o límites</translation>
    </message>
    <message>
        <source>Reason or options</source>
        <translation>Motivo u opciones</translation>
    </message>
    <message>
        <source>Words to the customer</source>
        <translation>Palabras para el cliente</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Espíritu</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Reason holds?</source>
        <translation>¿Motivo en pie?</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Toca revisar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>Todavía no es regla</translation>
    </message>
</context>
<context>
    <name>WorksheetView</name>
    <message>
        <source>There is nothing to work through yet: no document has a section.</source>
        <translation>Todavía no hay nada que trabajar: ningún documento tiene secciones.</translation>
    </message>
    <message>
        <source>No section is a rule yet. Choose “Not yet a rule”, tick those that people must or may follow (Space, or Ctrl+A for all), and press R.</source>
        <translation>Ninguna sección es todavía una regla. Elige «Todavía no es regla», marca las que hay que seguir o se pueden seguir (Espacio, o Ctrl+A para todas) y pulsa R.</translation>
    </message>
    <message>
        <source>Nothing fits. Take a filter away.</source>
        <translation>Nada encaja. Quita algún filtro.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Begin {title}</source>
        <translation>Empezar {title}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>This document has changes that are not saved.</source>
        <translation>Este documento tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save them first.</source>
        <translation>Guárdalos primero.</translation>
    </message>
</context>
<context>
    <name>WritingStart</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Whatever you read, Ctrl+E changes it. Every save is kept as a version: nothing that was written gets lost.</source>
        <translation>Lo que estés leyendo se cambia con Ctrl+E. Cada vez que guardas queda una versión: nada de lo escrito se pierde.</translation>
    </message>
    <message>
        <source>Begin a new document…</source>
        <translation>Empezar un documento nuevo…</translation>
    </message>
    <message>
        <source>Change another document…</source>
        <translation>Cambiar otro documento…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abiertos ahora</translation>
    </message>
    <message>
        <source>Change a document…</source>
        <translation>Cambiar un documento…</translation>
    </message>
    <message>
        <source>Write a new rule…</source>
        <translation>Escribir una regla nueva…</translation>
    </message>
    <message>
        <source>Change “{heading}”</source>
        <translation>Cambiar «{heading}»</translation>
    </message>
    <message>
        <source>Write a new rule in “{title}”…</source>
        <translation>Escribir una regla nueva en «{title}»…</translation>
    </message>
    <message>
        <source>{path} (not saved)</source>
        <translation>{path} (sin guardar)</translation>
    </message>
</context>
</TS>
