<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <name>Browsing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <source>Open the whole document here</source>
        <translation>Abrir aquí el documento entero</translation>
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
    <name>Commands</name>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
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
    <name>DocumentHead</name>
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
    <name>DocumentPrinter</name>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
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
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
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
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
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
        <source>Add to f&amp;avourites, or remove</source>
        <translation>Añadir a &amp;favoritos o quitar</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Siguiente zona</translation>
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
        <source>Settings</source>
        <translation>Ajustes</translation>
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
    <name>Outline</name>
    <message>
        <source>Headings of this document</source>
        <translation>Títulos de este documento</translation>
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
        <source>Another language is used from the next start.</source>
        <translation>El nuevo idioma se usará la próxima vez que abras el programa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
</TS>
