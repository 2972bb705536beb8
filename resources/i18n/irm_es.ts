<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About the program</source>
            <translation>Acerca del programa</translation>
        </message>
        <message>
            <source>Assess, document and report on open government action plans. Works without a network and sends nothing anywhere.</source>
            <translation>Evaluar y documentar planes de acción de gobierno abierto, e informar sobre ellos. Funciona sin red y no envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro del programa</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>Method, templates, fonts and their licences</source>
            <translation>Método, plantillas, tipos de letra y sus licencias</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>The program is free software under the MIT licence.</source>
            <translation>El programa es software libre con licencia MIT.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
        <message>
            <source>Where the files are</source>
            <translation>Dónde están los archivos</translation>
        </message>
    </context>
    <context>
        <name>AccessedField</name>
        <message>
            <source>Last accessed</source>
            <translation>Última consulta</translation>
        </message>
        <message>
            <source>Last accessed today</source>
            <translation>Última consulta hoy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About the program</source>
            <translation>&amp;Acerca del programa</translation>
        </message>
        <message>
            <source>&amp;Add a commitment</source>
            <translation>&amp;Añadir un compromiso</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Hacer una copia ahora</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Negrita</translation>
        </message>
        <message>
            <source>&amp;Changes between two versions …</source>
            <translation>&amp;Cambios entre dos versiones…</translation>
        </message>
        <message>
            <source>&amp;Check the workspace</source>
            <translation>&amp;Comprobar el espacio de trabajo</translation>
        </message>
        <message>
            <source>&amp;Cite …</source>
            <translation>&amp;Citar …</translation>
        </message>
        <message>
            <source>&amp;Close the workspace</source>
            <translation>&amp;Cerrar el espacio de trabajo</translation>
        </message>
        <message>
            <source>&amp;Commitment</source>
            <translation>&amp;Compromiso</translation>
        </message>
        <message>
            <source>&amp;Commitments</source>
            <translation>&amp;Compromisos</translation>
        </message>
        <message>
            <source>&amp;Copy rows as a table</source>
            <translation>&amp;Copiar las filas como tabla</translation>
        </message>
        <message>
            <source>&amp;Dark or light</source>
            <translation>&amp;Oscuro o claro</translation>
        </message>
        <message>
            <source>&amp;Decline</source>
            <translation>&amp;Rechazar</translation>
        </message>
        <message>
            <source>&amp;Delete the commitment</source>
            <translation>&amp;Eliminar el compromiso</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <source>&amp;Edit the title</source>
            <translation>&amp;Editar el título</translation>
        </message>
        <message>
            <source>&amp;Eligibility of the member</source>
            <translation>&amp;Elegibilidad del miembro</translation>
        </message>
        <message>
            <source>&amp;Encrypt this workspace …</source>
            <translation>&amp;Cifrar este espacio de trabajo…</translation>
        </message>
        <message>
            <source>&amp;Export the report …</source>
            <translation>&amp;Exportar el informe…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Find here</source>
            <translation>&amp;Buscar aquí</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>&amp;Get a workspace from an office …</source>
            <translation>&amp;Obtener un espacio de trabajo de una oficina …</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Help on this field</source>
            <translation>A&amp;yuda sobre este campo</translation>
        </message>
        <message>
            <source>&amp;History of the commitment</source>
            <translation>&amp;Historial del compromiso</translation>
        </message>
        <message>
            <source>&amp;Import a table …</source>
            <translation>&amp;Importar una tabla…</translation>
        </message>
        <message>
            <source>&amp;Inbox</source>
            <translation>&amp;Bandeja de entrada</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>&amp;Entrevista</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;Cursiva</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Teclado</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texto más &amp;grande</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Más &amp;tarde</translation>
        </message>
        <message>
            <source>&amp;Life of this rating</source>
            <translation>&amp;Vida de esta valoración</translation>
        </message>
        <message>
            <source>&amp;Link …</source>
            <translation>&amp;Enlace …</translation>
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation>&amp;Bloquear ahora</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>&amp;Nuevo espacio de trabajo…</translation>
        </message>
        <message>
            <source>&amp;Next commitment</source>
            <translation>Compromiso &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>Lista &amp;numerada</translation>
        </message>
        <message>
            <source>&amp;Open a workspace …</source>
            <translation>A&amp;brir un espacio de trabajo…</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Resumen</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Previous commitment</source>
            <translation>Compromiso &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Process</source>
            <translation>&amp;Proceso</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Informe</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Revisión</translation>
        </message>
        <message>
            <source>&amp;Search everything …</source>
            <translation>&amp;Buscar en todo…</translation>
        </message>
        <message>
            <source>&amp;Send a bundle …</source>
            <translation>&amp;Hacer un envío …</translation>
        </message>
        <message>
            <source>&amp;Send for review …</source>
            <translation>&amp;Enviar a revisión…</translation>
        </message>
        <message>
            <source>&amp;Settings …</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Texto más &amp;pequeño</translation>
        </message>
        <message>
            <source>&amp;Take the result</source>
            <translation>&amp;Tomar el resultado</translation>
        </message>
        <message>
            <source>&amp;Title and dates of the plan …</source>
            <translation>&amp;Título y fechas del plan…</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Verify the journal …</source>
            <translation>&amp;Verificar el diario …</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Ways into this workspace …</source>
            <translation>Acc&amp;esos a este espacio de trabajo…</translation>
        </message>
        <message>
            <source>A lost or searched computer then says nothing of it</source>
            <translation>Un ordenador perdido o registrado no dice entonces nada de él</translation>
        </message>
        <message>
            <source>Add &amp;evidence …</source>
            <translation>Añadir &amp;evidencia…</translation>
        </message>
        <message>
            <source>Add a &amp;member …</source>
            <translation>Añadir un &amp;miembro…</translation>
        </message>
        <message>
            <source>Add a commitment at the end of the plan</source>
            <translation>Añadir un compromiso al final del plan</translation>
        </message>
        <message>
            <source>Add a government whose plans are assessed</source>
            <translation>Añadir un gobierno cuyos planes se evalúan</translation>
        </message>
        <message>
            <source>Add a plan and choose its generation of the method</source>
            <translation>Añadir un plan y elegir su generación del método</translation>
        </message>
        <message>
            <source>Add an action &amp;plan …</source>
            <translation>Añadir un &amp;plan de acción…</translation>
        </message>
        <message>
            <source>All countries of an office in this window, by its address</source>
            <translation>Todos los países de una oficina en esta ventana, por su dirección</translation>
        </message>
        <message>
            <source>All keys of the program</source>
            <translation>Todas las teclas del programa</translation>
        </message>
        <message>
            <source>Ask &amp;back</source>
            <translation>Pre&amp;guntar</translation>
        </message>
        <message>
            <source>B&amp;ulleted list</source>
            <translation>Lista con &amp;viñetas</translation>
        </message>
        <message>
            <source>Backups and &amp;restoring …</source>
            <translation>Copias de seguridad y &amp;restauración…</translation>
        </message>
        <message>
            <source>Bring a review copy that came back into the inbox</source>
            <translation>Llevar a la bandeja de entrada una copia de revisión devuelta</translation>
        </message>
        <message>
            <source>By the &amp;numbers</source>
            <translation>En &amp;cifras</translation>
        </message>
        <message>
            <source>C&amp;alendar</source>
            <translation>C&amp;alendario</translation>
        </message>
        <message>
            <source>Change between dark and light colours</source>
            <translation>Cambiar entre colores oscuros y claros</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase …</source>
            <translation>Cambiar la &amp;frase de paso…</translation>
        </message>
        <message>
            <source>Change what is recorded of the open plan</source>
            <translation>Cambiar lo que se anota del plan abierto</translation>
        </message>
        <message>
            <source>Choose a commitment first.</source>
            <translation>Elija primero un compromiso.</translation>
        </message>
        <message>
            <source>Choose a name and a place for a new workspace</source>
            <translation>Elegir nombre y lugar para un nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Choose the file, then one of its backups</source>
            <translation>Elegir el archivo y después una de sus copias</translation>
        </message>
        <message>
            <source>Close the program; everything is saved</source>
            <translation>Cerrar el programa; todo está guardado</translation>
        </message>
        <message>
            <source>Close the workspace and forget its key until you are back</source>
            <translation>Cerrar el espacio de trabajo y olvidar su clave hasta que vuelva</translation>
        </message>
        <message>
            <source>Close the workspace; everything is saved</source>
            <translation>Cerrar el espacio de trabajo; todo está guardado</translation>
        </message>
        <message>
            <source>Co&amp;lleagues …</source>
            <translation>Co&amp;legas …</translation>
        </message>
        <message>
            <source>Com&amp;pare with the version sent</source>
            <translation>Com&amp;parar con la versión enviada</translation>
        </message>
        <message>
            <source>Compare file, journal and tables</source>
            <translation>Comparar archivo, diario y tablas</translation>
        </message>
        <message>
            <source>Con&amp;flicts</source>
            <translation>Con&amp;flictos</translation>
        </message>
        <message>
            <source>Dates of the plan and of its reports, what was sent</source>
            <translation>Fechas del plan y de sus informes, lo que se envió</translation>
        </message>
        <message>
            <source>Delete it with its milestones and ratings; it can be undone</source>
            <translation>Eliminarlo con sus hitos y valoraciones; se puede deshacer</translation>
        </message>
        <message>
            <source>E&amp;xchange folder …</source>
            <translation>Carpeta de &amp;intercambio …</translation>
        </message>
        <message>
            <source>Every change that touches nothing of yours, and no rating; one undo</source>
            <translation>Todo cambio que no toca nada suyo ni ninguna valoración; se deshace de una vez</translation>
        </message>
        <message>
            <source>Every remark with the answer to it, as Word or Excel</source>
            <translation>Cada observación con su respuesta, en Word o Excel</translation>
        </message>
        <message>
            <source>Everything in the window grows by ten percent</source>
            <translation>Todo en la ventana crece un diez por ciento</translation>
        </message>
        <message>
            <source>Everything in the window shrinks by ten percent</source>
            <translation>Todo en la ventana se reduce un diez por ciento</translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Todo está guardado.</translation>
        </message>
        <message>
            <source>Evidence &amp;pack …</source>
            <translation>&amp;Paquete de pruebas …</translation>
        </message>
        <message>
            <source>Export all c&amp;ountries …</source>
            <translation>Exportar todos los paíse&amp;s …</translation>
        </message>
        <message>
            <source>Export open &amp;data …</source>
            <translation>Exportar &amp;datos abiertos…</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>P&amp;antalla completa</translation>
        </message>
        <message>
            <source>Find every&amp;where</source>
            <translation>Buscar en todas &amp;partes</translation>
        </message>
        <message>
            <source>For a spreadsheet or a text document</source>
            <translation>Para una hoja de cálculo o un documento de texto</translation>
        </message>
        <message>
            <source>From History to Review, Evidence, Implementation, Design and Text</source>
            <translation>Del Historial a la Revisión, las Pruebas, la Implementación, el Diseño y el Texto</translation>
        </message>
        <message>
            <source>From Text to Design, Implementation, Evidence, Review and History</source>
            <translation>Del Texto al Diseño, la Implementación, las Pruebas, la Revisión y el Historial</translation>
        </message>
        <message>
            <source>From the first draft to the final report, on one page</source>
            <translation>Del primer borrador al informe final, en una página</translation>
        </message>
        <message>
            <source>Give a source, an excerpt or a note for what one rates</source>
            <translation>Dar una fuente, un extracto o una nota para lo que se evalúa</translation>
        </message>
        <message>
            <source>Go to a place, find a text or run a command</source>
            <translation>Ir a un lugar, encontrar un texto o ejecutar una orden</translation>
        </message>
        <message>
            <source>Go to the field that the item is about</source>
            <translation>Ir al campo del que se trata</translation>
        </message>
        <message>
            <source>How the plan was made and carried out</source>
            <translation>Cómo se elaboró y se llevó a cabo el plan</translation>
        </message>
        <message>
            <source>Is everything saved?</source>
            <translation>¿Está todo guardado?</translation>
        </message>
        <message>
            <source>Its metrics year by year, and concerns about it</source>
            <translation>Sus criterios año por año, y las preocupaciones al respecto</translation>
        </message>
        <message>
            <source>Keep result and reply as they are, and go on</source>
            <translation>Dejar el resultado y la respuesta como están, y seguir</translation>
        </message>
        <message>
            <source>Leave what colleagues lack in a shared folder, and see what they left</source>
            <translation>Dejar en una carpeta compartida lo que falta a los colegas y ver lo que ellos dejaron</translation>
        </message>
        <message>
            <source>Link words of the text to a page of the web</source>
            <translation>Enlazar palabras del texto con una página web</translation>
        </message>
        <message>
            <source>Look around with real &amp;data</source>
            <translation>Explorar con &amp;datos reales</translation>
        </message>
        <message>
            <source>Make a backup now and compare it with the workspace</source>
            <translation>Hacer una copia ahora y compararla con el espacio de trabajo</translation>
        </message>
        <message>
            <source>Make the change again that was taken back</source>
            <translation>Repetir el cambio que se deshizo</translation>
        </message>
        <message>
            <source>Make the lines a list, or no longer</source>
            <translation>Hacer de las líneas una lista, o ya no</translation>
        </message>
        <message>
            <source>Make the lines a numbered list, or no longer</source>
            <translation>Hacer de las líneas una lista numerada, o ya no</translation>
        </message>
        <message>
            <source>Move from form to table to tree</source>
            <translation>Ir del formulario a la tabla y al árbol</translation>
        </message>
        <message>
            <source>Move from tree to table to form</source>
            <translation>Ir del árbol a la tabla y al formulario</translation>
        </message>
        <message>
            <source>Next indicator</source>
            <translation>Indicador siguiente</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Next section of the report</source>
            <translation>Sección siguiente del informe</translation>
        </message>
        <message>
            <source>Next work area</source>
            <translation>Área siguiente</translation>
        </message>
        <message>
            <source>Not in an office database: do it in a workspace on your own computer.</source>
            <translation>No en una base de datos de la oficina: hágalo en un espacio de trabajo en su propio ordenador.</translation>
        </message>
        <message>
            <source>Of the encrypted workspace; the seal has one of its own</source>
            <translation>Del espacio de trabajo cifrado; el sello tiene la suya</translation>
        </message>
        <message>
            <source>Office dat&amp;abase …</source>
            <translation>B&amp;ase de datos de la oficina …</translation>
        </message>
        <message>
            <source>Open a copy of the sample workspace, which you can spoil</source>
            <translation>Abrir una copia del ejemplo, que puede estropear</translation>
        </message>
        <message>
            <source>Open a file ending in .irm</source>
            <translation>Abrir un archivo .irm</translation>
        </message>
        <message>
            <source>Open a workspace first.</source>
            <translation>Abra primero un espacio de trabajo.</translation>
        </message>
        <message>
            <source>Open a workspace for writing that is not encrypted first.</source>
            <translation>Abra primero para escribir un espacio de trabajo que no esté cifrado.</translation>
        </message>
        <message>
            <source>Open an action plan first.</source>
            <translation>Abra primero un plan de acción.</translation>
        </message>
        <message>
            <source>Open an encrypted workspace first.</source>
            <translation>Abra primero un espacio de trabajo cifrado.</translation>
        </message>
        <message>
            <source>Open an o&amp;ffice database …</source>
            <translation>Abrir una base de datos de la o&amp;ficina…</translation>
        </message>
        <message>
            <source>Open it for &amp;writing</source>
            <translation>Abrir para &amp;escribir</translation>
        </message>
        <message>
            <source>Open the page Inbox and choose an item first.</source>
            <translation>Abra primero la página Bandeja de entrada y elija un elemento.</translation>
        </message>
        <message>
            <source>Open the page Inbox first.</source>
            <translation>Abra primero la página Bandeja de entrada.</translation>
        </message>
        <message>
            <source>Open the page Report first.</source>
            <translation>Abra primero la página Informe.</translation>
        </message>
        <message>
            <source>Pre&amp;view of the report</source>
            <translation>&amp;Vista previa del informe</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Previous section of the report</source>
            <translation>Sección anterior del informe</translation>
        </message>
        <message>
            <source>Previous work area</source>
            <translation>Área anterior</translation>
        </message>
        <message>
            <source>Print the selection in bold, or no longer</source>
            <translation>Imprimir la selección en negrita, o ya no</translation>
        </message>
        <message>
            <source>Print the selection in italics, or no longer</source>
            <translation>Imprimir la selección en cursiva, o ya no</translation>
        </message>
        <message>
            <source>Put a note or a source at the cursor</source>
            <translation>Poner una nota o una fuente en el cursor</translation>
        </message>
        <message>
            <source>Question, definition and source of the indicator</source>
            <translation>Pregunta, definición y fuente del indicador</translation>
        </message>
        <message>
            <source>Rea&amp;diness</source>
            <translation>Pre&amp;paración</translation>
        </message>
        <message>
            <source>Read a &amp;returned file …</source>
            <translation>Leer un archivo &amp;devuelto …</translation>
        </message>
        <message>
            <source>Read commitments from Excel or CSV; you see every problem first</source>
            <translation>Leer compromisos de Excel o CSV; primero se ve cada problema</translation>
        </message>
        <message>
            <source>Response &amp;matrix …</source>
            <translation>&amp;Matriz de respuestas…</translation>
        </message>
        <message>
            <source>Restore a workspace that does not open …</source>
            <translation>Restaurar un espacio de trabajo que no se abre…</translation>
        </message>
        <message>
            <source>Save a &amp;copy …</source>
            <translation>Guardar una &amp;copia…</translation>
        </message>
        <message>
            <source>Search all texts, sources, notes and old words</source>
            <translation>Buscar en todos los textos, fuentes, notas y palabras anteriores</translation>
        </message>
        <message>
            <source>See what a colleague's bundle or copy brings, then take it up or not</source>
            <translation>Ver qué trae el envío o la copia de un colega, y después incorporarlo o no</translation>
        </message>
        <message>
            <source>Send the office what it lacks, and see what it has before you take it up</source>
            <translation>Enviar a la oficina lo que le falta y ver lo que tiene antes de incorporarlo</translation>
        </message>
        <message>
            <source>Show in the &amp;form</source>
            <translation>Mostrar en el &amp;formulario</translation>
        </message>
        <message>
            <source>Show only the commitments with these words</source>
            <translation>Mostrar solo los compromisos con estas palabras</translation>
        </message>
        <message>
            <source>Show the report as it will be printed, or no longer</source>
            <translation>Mostrar el informe como se imprimirá, o ya no</translation>
        </message>
        <message>
            <source>Ta&amp;ke theirs</source>
            <translation>Tomar lo &amp;suyo</translation>
        </message>
        <message>
            <source>Take &amp;all that do not conflict</source>
            <translation>Tomar &amp;todo lo que no se contradice</translation>
        </message>
        <message>
            <source>Take notes while somebody is talking; F9 twice starts at once</source>
            <translation>Tomar notas mientras alguien habla; F9 dos veces empieza de inmediato</translation>
        </message>
        <message>
            <source>Take the last change back, also an import</source>
            <translation>Deshacer el último cambio, también una importación</translation>
        </message>
        <message>
            <source>Take up a &amp;bundle …</source>
            <translation>Incorporar un &amp;envío …</translation>
        </message>
        <message>
            <source>Tell until when everything is saved; there is no need to save</source>
            <translation>Decir hasta cuándo está todo guardado; no hace falta guardar</translation>
        </message>
        <message>
            <source>The field stays as it is; the reply says why</source>
            <translation>El campo queda como está; la respuesta dice por qué</translation>
        </message>
        <message>
            <source>The figures of all members of the workspace</source>
            <translation>Las cifras de todos los miembros del espacio de trabajo</translation>
        </message>
        <message>
            <source>The first copy on this computer of one that an office holds</source>
            <translation>La primera copia en este ordenador de uno que la oficina guarda</translation>
        </message>
        <message>
            <source>The next row, with the same field</source>
            <translation>La fila siguiente, en el mismo campo</translation>
        </message>
        <message>
            <source>The place you went back from</source>
            <translation>El lugar del que volvió</translation>
        </message>
        <message>
            <source>The place you were at before</source>
            <translation>El lugar donde estaba antes</translation>
        </message>
        <message>
            <source>The plan at a glance</source>
            <translation>El plan de un vistazo</translation>
        </message>
        <message>
            <source>The program is still loading.</source>
            <translation>El programa aún se está cargando.</translation>
        </message>
        <message>
            <source>The reply goes back as a question with the next copy</source>
            <translation>La respuesta vuelve como pregunta con la próxima copia</translation>
        </message>
        <message>
            <source>The report then and now, with the differences marked</source>
            <translation>El informe de entonces y de ahora, con las diferencias marcadas</translation>
        </message>
        <message>
            <source>The row before, with the same field</source>
            <translation>La fila anterior, en el mismo campo</translation>
        </message>
        <message>
            <source>The table of the plan's commitments</source>
            <translation>La tabla de los compromisos del plan</translation>
        </message>
        <message>
            <source>The text of the result becomes the text of the field</source>
            <translation>El texto del resultado pasa a ser el del campo</translation>
        </message>
        <message>
            <source>The texts of the plan's report</source>
            <translation>Los textos del informe del plan</translation>
        </message>
        <message>
            <source>There is no earlier place.</source>
            <translation>No hay un lugar anterior.</translation>
        </message>
        <message>
            <source>There is no later place.</source>
            <translation>No hay un lugar posterior.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>This workspace is open for writing already.</source>
            <translation>Este espacio de trabajo ya está abierto para escribir.</translation>
        </message>
        <message>
            <source>To the scale of the next indicator of the form</source>
            <translation>A la escala del indicador siguiente del formulario</translation>
        </message>
        <message>
            <source>To the section or commitment above</source>
            <translation>A la sección o el compromiso de arriba</translation>
        </message>
        <message>
            <source>To the section or commitment below</source>
            <translation>A la sección o el compromiso de abajo</translation>
        </message>
        <message>
            <source>To the title on the page Text</source>
            <translation>Al título, en la página Texto</translation>
        </message>
        <message>
            <source>Try again to open for writing what is open for reading</source>
            <translation>Volver a intentar abrir para escribir lo que está abierto para leer</translation>
        </message>
        <message>
            <source>Try again to save</source>
            <translation>Volver a intentar guardar</translation>
        </message>
        <message>
            <source>Use the whole screen, or no longer</source>
            <translation>Usar toda la pantalla, o dejar de usarla</translation>
        </message>
        <message>
            <source>Version, licence, where the files are</source>
            <translation>Versión, licencia, dónde están los archivos</translation>
        </message>
        <message>
            <source>What has changed in the commitment since it went out</source>
            <translation>Lo que ha cambiado en el compromiso desde que se envió</translation>
        </message>
        <message>
            <source>What opens it: passphrase, recovery keys, keyring</source>
            <translation>Lo que lo abre: frase de paso, claves de recuperación, llavero</translation>
        </message>
        <message>
            <source>What reviewers changed and said, and what becomes of it</source>
            <translation>Lo que los revisores cambiaron y dijeron, y qué se hace con ello</translation>
        </message>
        <message>
            <source>What stands between the report and its next stage</source>
            <translation>Lo que separa el informe de su etapa siguiente</translation>
        </message>
        <message>
            <source>What the reviewer wrote, as it came back</source>
            <translation>Lo que escribió el revisor, tal como volvió</translation>
        </message>
        <message>
            <source>What two people changed without knowing of each other; choose what holds</source>
            <translation>Lo que dos personas cambiaron sin saber la una de la otra; elegir qué vale</translation>
        </message>
        <message>
            <source>Where this workspace is &amp;kept …</source>
            <translation>Dónde &amp;está este espacio de trabajo…</translation>
        </message>
        <message>
            <source>Whether an entry of the journal was changed, taken out or moved</source>
            <translation>Si una entrada del diario fue cambiada, quitada o movida</translation>
        </message>
        <message>
            <source>Whether its folder is a safe one, and what to do if not</source>
            <translation>Si su carpeta es segura y qué hacer si no lo es</translation>
        </message>
        <message>
            <source>Which backups there are, what they hold; restore one</source>
            <translation>Qué copias hay y qué contienen; restaurar una</translation>
        </message>
        <message>
            <source>Who changed what, when and why</source>
            <translation>Quién cambió qué, cuándo y por qué</translation>
        </message>
        <message>
            <source>Write a checked copy of the whole workspace</source>
            <translation>Escribir una copia comprobada de todo el espacio de trabajo</translation>
        </message>
        <message>
            <source>Write a review copy that can be read back, and record it</source>
            <translation>Escribir una copia de revisión que pueda volver a leerse, y registrarla</translation>
        </message>
        <message>
            <source>Write all commitments and the figures of the workspace as one workbook</source>
            <translation>Escribir todos los compromisos y las cifras del espacio de trabajo en un libro</translation>
        </message>
        <message>
            <source>Write the journal so that anybody can check it without this program</source>
            <translation>Escribir el diario para que cualquiera pueda comprobarlo sin este programa</translation>
        </message>
        <message>
            <source>Write the plan's report as Word and its data as Excel</source>
            <translation>Escribir el informe del plan en Word y sus datos en Excel</translation>
        </message>
        <message>
            <source>Write the ratings as a CSV table in a layout of OGP</source>
            <translation>Escribir las valoraciones como tabla CSV en un formato de la OGP</translation>
        </message>
        <message>
            <source>Write what colleagues lack as a file that only they can read</source>
            <translation>Escribir lo que falta a los colegas en un archivo que solo ellos pueden leer</translation>
        </message>
        <message>
            <source>Write what could not be written a moment ago</source>
            <translation>Escribir lo que hace un momento no se pudo</translation>
        </message>
        <message>
            <source>Your card, the cards of others, and the code by which they are confirmed</source>
            <translation>Su tarjeta, las de los demás y el código que las confirma</translation>
        </message>
        <message>
            <source>Your name, language, colours, text size</source>
            <translation>Su nombre, idioma, colores, tamaño del texto</translation>
        </message>
    </context>
    <context>
        <name>AddCardDialog</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a card</source>
            <translation>Añadir una tarjeta</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Card of your colleague</source>
            <translation>Tarjeta de su colega</translation>
        </message>
        <message>
            <source>Card of {name}</source>
            <translation>Tarjeta de {name}</translation>
        </message>
        <message>
            <source>Card of {name} added</source>
            <translation>Tarjeta de {name} añadida</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message>
            <source>I know why it is another key</source>
            <translation>Sé por qué es otra clave</translation>
        </message>
        <message>
            <source>Open a card</source>
            <translation>Abrir una tarjeta</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>Abrir un archivo …</translation>
        </message>
        <message>
            <source>Paste the line of the card first.</source>
            <translation>Pegue primero la línea de la tarjeta.</translation>
        </message>
        <message>
            <source>Paste the line that your colleague sent, or open the file with it.</source>
            <translation>Pegue la línea que envió su colega, o abra el archivo que la contiene.</translation>
        </message>
        <message>
            <source>Read what is asked, and tick the box under it to go on.</source>
            <translation>Lea lo que se pregunta y marque la casilla de debajo para seguir.</translation>
        </message>
        <message>
            <source>The card of {name} is in your list already.</source>
            <translation>La tarjeta de {name} ya está en su lista.</translation>
        </message>
        <message>
            <source>Whose card it is</source>
            <translation>De quién es la tarjeta</translation>
        </message>
        <message>
            <source>{name} is in your list already, with another key. It may be another computer of theirs, or new keys; or somebody who only calls themselves so. Ask {name} by telephone before you add it.</source>
            <translation>{name} ya está en su lista, con otra clave. Puede ser otro de sus ordenadores, o claves nuevas; o alguien que solo se llama así. Pregunte a {name} por teléfono antes de añadirla.</translation>
        </message>
    </context>
    <context>
        <name>AddYear</name>
        <message>
            <source>Add a year</source>
            <translation>Añadir un año</translation>
        </message>
        <message>
            <source>Year to add</source>
            <translation>Año que se añade</translation>
        </message>
    </context>
    <context>
        <name>BackupCommands</name>
        <message>
            <source>Comparing with the workspace as it is now …</source>
            <translation>Comparando con el espacio de trabajo actual…</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Carpeta de las copias de seguridad</translation>
        </message>
        <message>
            <source>Making a backup and comparing it …</source>
            <translation>Haciendo una copia y comparándola…</translation>
        </message>
        <message>
            <source>Reading the whole copy …</source>
            <translation>Leyendo toda la copia…</translation>
        </message>
        <message>
            <source>Restoring the backup …</source>
            <translation>Restaurando la copia…</translation>
        </message>
        <message>
            <source>The backup is made and proven.</source>
            <translation>La copia está hecha y probada.</translation>
        </message>
        <message>
            <source>The backup of {when} is restored.</source>
            <translation>Se ha restaurado la copia ({when}).</translation>
        </message>
        <message>
            <source>The file as it was before is {name}.</source>
            <translation>El archivo anterior es {name}.</translation>
        </message>
        <message>
            <source>The folder is made with the first backup.</source>
            <translation>La carpeta se crea con la primera copia.</translation>
        </message>
    </context>
    <context>
        <name>BackupLine</name>
        <message>
            <source>Last proven backup</source>
            <translation>Última copia probada</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ninguna aún</translation>
        </message>
    </context>
    <context>
        <name>BackupWords</name>
        <message numerus="yes">
            <source>%n commitments</source>
            <translation>
                <numerusform>%n compromiso</numerusform>
                <numerusform>%n compromisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews</source>
            <translation>
                <numerusform>%n entrevista</numerusform>
                <numerusform>%n entrevistas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n planes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings</source>
            <translation>
                <numerusform>%n calificación</numerusform>
                <numerusform>%n calificaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n fuente</numerusform>
                <numerusform>%n fuentes</numerusform>
            </translation>
        </message>
        <message>
            <source>After half an hour of work</source>
            <translation>Tras media hora de trabajo</translation>
        </message>
        <message>
            <source>At closing</source>
            <translation>Al cerrar</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Mala</translation>
        </message>
        <message>
            <source>Before a merge</source>
            <translation>Antes de una fusión</translation>
        </message>
        <message>
            <source>Before a repair</source>
            <translation>Antes de una reparación</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Antes de una restauración</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Antes de una importación</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>Antes de una actualización</translation>
        </message>
        <message>
            <source>Before encrypting</source>
            <translation>Antes de cifrar</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Sin probar</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Probada</translation>
        </message>
        <message>
            <source>You asked for it</source>
            <translation>A petición suya</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada aún</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>hoy {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>ayer {time}</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Backups of {name}</source>
            <translation>Copias de seguridad de {name}</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>Copias, la más reciente primero</translation>
        </message>
        <message>
            <source>Choose another folder …</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Carpeta: {folder}</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>Last compared {when}; {entries} entries of the journal; {file}</source>
            <translation>Última comparación: {when}; {entries} entradas del diario; {file}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Prove it again</source>
            <translation>Volver a probar</translation>
        </message>
        <message>
            <source>Read the whole copy again and compare it with its proof</source>
            <translation>Volver a leer toda la copia y compararla con su prueba</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The proof of this copy is missing, so nobody can tell whether it is whole. “Prove it again” reads all of it.</source>
            <translation>Falta la prueba de esta copia: nadie puede decir si está completa. «Volver a probar» la lee entera.</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made after half an hour of work.</source>
            <translation>Aún no hay copias. La primera se hace tras media hora de trabajo.</translation>
        </message>
        <message>
            <source>They are made after half an hour of work, when the workspace is closed, and before whatever changes much at once. Each is opened again and compared with the workspace before it counts.</source>
            <translation>Se hacen tras media hora de trabajo, al cerrar el espacio de trabajo y antes de lo que cambia mucho de una vez. Cada una se vuelve a abrir y se compara con el espacio de trabajo antes de contar.</translation>
        </message>
        <message>
            <source>This folder is on the disk of the workspace. If that disk breaks, the backups are gone with it: a folder on another disk is safer.</source>
            <translation>Esta carpeta está en el disco del espacio de trabajo. Si el disco se rompe, las copias se pierden con él: una carpeta en otro disco es más segura.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>BeforeCard</name>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Go on to {stage}</source>
            <translation>Pasar a: {stage}</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Bandeja de entrada</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>Aún no se sabe.</translation>
        </message>
        <message>
            <source>Not yet.</source>
            <translation>Todavía no.</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>Send …</source>
            <translation>Enviar…</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. Nothing was made.</source>
            <translation>Cancelado. No se creó nada.</translation>
        </message>
        <message>
            <source>Looking at {name} …</source>
            <translation>Mirando {name} …</translation>
        </message>
        <message>
            <source>Make a workspace of {name}</source>
            <translation>Hacer un espacio de trabajo de {name}</translation>
        </message>
        <message>
            <source>Making {name} …</source>
            <translation>Creando {name} …</translation>
        </message>
        <message>
            <source>Workspaces (*.irm)</source>
            <translation>Espacios de trabajo (*.irm)</translation>
        </message>
        <message>
            <source>{name} made of what {who} sent: {count}</source>
            <translation>{name} creado con lo que envió {who}: {count}</translation>
        </message>
    </context>
    <context>
        <name>BindChooser</name>
        <message>
            <source>Bind this note to</source>
            <translation>Vincular esta nota a</translation>
        </message>
        <message>
            <source>Number or title</source>
            <translation>Número o título</translation>
        </message>
        <message>
            <source>The commitment as a whole</source>
            <translation>El compromiso en su conjunto</translation>
        </message>
        <message>
            <source>{number} {title}: to the commitment as a whole, or to one question?</source>
            <translation>{number} {title}: ¿al compromiso en su conjunto o a una pregunta?</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter takes · Esc closes</source>
            <translation>↑ ↓ elegir · Intro toma · Esc cierra</translation>
        </message>
    </context>
    <context>
        <name>Block</name>
        <message>
            <source>Reason</source>
            <translation>Razón</translation>
        </message>
    </context>
    <context>
        <name>BoundChip</name>
        <message>
            <source>Bound to {number} {title}</source>
            <translation>Vinculada a {number} {title}</translation>
        </message>
    </context>
    <context>
        <name>BundleFacts</name>
        <message numerus="yes">
            <source>%n changes,</source>
            <translation>
                <numerusform>%n cambio,</numerusform>
                <numerusform>%n cambios,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the journal,</source>
            <translation>
                <numerusform>%n entrada del diario,</numerusform>
                <numerusform>%n entradas del diario,</numerusform>
            </translation>
        </message>
        <message>
            <source>By {people}</source>
            <translation>De {people}</translation>
        </message>
        <message>
            <source>Choose for whom it is. Then it is told here what it will hold.</source>
            <translation>Elija para quién es. Entonces se dirá aquí qué contendrá.</translation>
        </message>
        <message>
            <source>Everything goes, whatever they have.</source>
            <translation>Va todo, tengan lo que tengan.</translation>
        </message>
        <message>
            <source>It is not known what {names} has of this workspace, so everything goes.</source>
            <translation>No se sabe qué tiene {names} de este espacio de trabajo, así que va todo.</translation>
        </message>
        <message>
            <source>It is not known what {names} have of this workspace, so everything goes.</source>
            <translation>No se sabe qué tienen {names} de este espacio de trabajo, así que va todo.</translation>
        </message>
        <message>
            <source>Locked for {names} and for you, and signed by you. Nobody else can read it, wherever it lies.</source>
            <translation>Cifrado para {names} y para usted, y firmado por usted. Nadie más puede leerlo, esté donde esté.</translation>
        </message>
        <message>
            <source>Looking for what they lack …</source>
            <translation>Buscando lo que les falta …</translation>
        </message>
        <message>
            <source>They have all of it already: there is nothing to send.</source>
            <translation>Ya lo tienen todo: no hay nada que enviar.</translation>
        </message>
        <message>
            <source>They have nothing in common yet, so everything goes.</source>
            <translation>Todavía no tienen nada en común, así que va todo.</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Qué contiene</translation>
        </message>
        <message numerus="yes">
            <source>With %n files that are kept with sources.</source>
            <translation>
                <numerusform>Con %n archivo guardado con las fuentes.</numerusform>
                <numerusform>Con %n archivos guardados con las fuentes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without what is known to be there already: {people}</source>
            <translation>Sin lo que se sabe que ya tienen: {people}</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>unos {size}</translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months late</source>
            <translation>
                <numerusform>%n mes de retraso</numerusform>
                <numerusform>%n meses de retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years late</source>
            <translation>
                <numerusform>%n año de retraso</numerusform>
                <numerusform>%n años de retraso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>dentro de %n día</numerusform>
                <numerusform>dentro de %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n months</source>
            <translation>
                <numerusform>dentro de %n mes</numerusform>
                <numerusform>dentro de %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n years</source>
            <translation>
                <numerusform>dentro de %n año</numerusform>
                <numerusform>dentro de %n años</numerusform>
            </translation>
        </message>
        <message>
            <source>late</source>
            <translation>con retraso</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>aún sin fecha</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Date of a stage written</source>
            <translation>Fecha de una etapa escrita</translation>
        </message>
        <message>
            <source>Send for review …</source>
            <translation>Enviar a revisión…</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de paso</translation>
        </message>
        <message>
            <source>Copies of the file made before keep the passphrase they had.</source>
            <translation>Las copias del archivo hechas antes conservan la frase de paso que tenían.</translation>
        </message>
        <message>
            <source>Passphrase of the seal changed</source>
            <translation>Frase de paso del sello cambiada</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Frase de paso actual</translation>
        </message>
    </context>
    <context>
        <name>ChangeWatch</name>
        <message numerus="yes">
            <source>%n open findings</source>
            <translation>
                <numerusform>%n hallazgo abierto</numerusform>
                <numerusform>%n hallazgos abiertos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChipLabel</name>
        <message>
            <source>Not rated yet</source>
            <translation>Aún sin valorar</translation>
        </message>
    </context>
    <context>
        <name>ChoosePane</name>
        <message>
            <source>Choose a file …</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Choose a table of commitments</source>
            <translation>Elija una tabla de compromisos</translation>
        </message>
        <message>
            <source>Excel (.xlsx) or CSV: OGP's tables of 2015, 2016 and 2024, tables of one plan, the plans of Canada, or any other table whose columns you match.</source>
            <translation>Excel (.xlsx) o CSV: tablas de la OGP de 2015, 2016 y 2024, tablas de un solo plan, planes del Canadá, o cualquier otra tabla cuyas columnas usted asigne.</translation>
        </message>
        <message>
            <source>You see every problem before anything is saved. The file is never changed.</source>
            <translation>Verá cada problema antes de que se guarde nada. El archivo nunca se modifica.</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>o suéltelo aquí</translation>
        </message>
    </context>
    <context>
        <name>CiteDialog</name>
        <message>
            <source>A note of your own: “{words}”</source>
            <translation>Una nota propia: «{words}»</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citar</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>The key {key}, which no source has yet</source>
            <translation>La clave {key}, que ninguna fuente tiene aún</translation>
        </message>
        <message>
            <source>as it will be printed</source>
            <translation>tal como se imprimirá</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Call {name} on a number that you had before, or meet, and read all four groups to each other. {name} sees them in the same place, once your card is in their list: Colleagues, Compare the code.</source>
            <translation>Llame a {name} a un número que ya tenía, o véanse, y léanse los cuatro grupos. {name} los ve en el mismo sitio, cuando su tarjeta de usted está en su lista: Colegas, Comparar el código.</translation>
        </message>
        <message>
            <source>Card of {name} removed</source>
            <translation>Tarjeta de {name} quitada</translation>
        </message>
        <message>
            <source>Compare the code with {name}</source>
            <translation>Comparar el código con {name}</translation>
        </message>
        <message>
            <source>It is being worked out.</source>
            <translation>Se está calculando.</translation>
        </message>
        <message>
            <source>Leave it, not confirmed</source>
            <translation>Dejarla sin confirmar</translation>
        </message>
        <message>
            <source>Not by the mail or message in which the card came: whoever could exchange the card on its way could exchange the numbers too.</source>
            <translation>No por el correo o mensaje en que vino la tarjeta: quien pudo cambiar la tarjeta por el camino podría cambiar también los números.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Remove the card</source>
            <translation>Quitar la tarjeta</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Código corto</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>Los números son iguales</translation>
        </message>
        <message>
            <source>Then this is not the card that {name} has: it was exchanged on its way, or one of you has new keys since. It is not confirmed. Remove it, and ask {name} for the card again in another way.</source>
            <translation>Entonces no es la tarjeta que tiene {name}: se cambió por el camino, o uno de los dos tiene claves nuevas desde entonces. No está confirmada. Quítela y pida otra vez la tarjeta a {name} por otra vía.</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Son distintos</translation>
        </message>
        <message>
            <source>{name} is confirmed</source>
            <translation>{name}: tarjeta confirmada</translation>
        </message>
    </context>
    <context>
        <name>ColleagueList</name>
        <message>
            <source>Colleagues</source>
            <translation>Colegas</translation>
        </message>
    </context>
    <context>
        <name>ColleaguePane</name>
        <message>
            <source>Added {day}. Key {key}</source>
            <translation>Añadida el {day}. Clave {key}</translation>
        </message>
        <message>
            <source>Compare the code …</source>
            <translation>Comparar el código …</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Quitar …</translation>
        </message>
        <message>
            <source>Where you met, which office, which telephone</source>
            <translation>Dónde se conocieron, qué oficina, qué teléfono</translation>
        </message>
        <message>
            <source>Whether this card is really of {name} nobody knows yet: it may have been exchanged on its way. Read each other the short code by telephone.</source>
            <translation>Nadie sabe aún si esta tarjeta es de verdad de {name}: pudo cambiarse por el camino. Léanse el código corto por teléfono.</translation>
        </message>
        <message>
            <source>You compared the short code. What is locked for {name} only {name} can read, and what {name} signed is known to be theirs.</source>
            <translation>Ha comparado el código corto. Lo cifrado para {name} solo lo puede leer {name}, y lo que {name} firmó es suyo con certeza.</translation>
        </message>
    </context>
    <context>
        <name>Colleagues</name>
        <message>
            <source>Confirmed</source>
            <translation>Tarjeta confirmada</translation>
        </message>
        <message>
            <source>Not yet compared</source>
            <translation>Aún sin comparar</translation>
        </message>
    </context>
    <context>
        <name>ColleaguesDialog</name>
        <message>
            <source>Add a card …</source>
            <translation>Añadir una tarjeta …</translation>
        </message>
        <message>
            <source>Card of {name}</source>
            <translation>Tarjeta de {name}</translation>
        </message>
        <message>
            <source>Card of {name} removed</source>
            <translation>Tarjeta de {name} quitada</translation>
        </message>
        <message>
            <source>Cards (*.txt)</source>
            <translation>Tarjetas (*.txt)</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Colegas</translation>
        </message>
        <message>
            <source>First copy your card and send it to a colleague, who sends you theirs. Add the card that comes, then read each other the short code by telephone. From then on you can lock bundles for each other.</source>
            <translation>Copie primero su tarjeta y envíela a un colega, que le envía la suya. Añada la tarjeta que llega y léanse después el código corto por teléfono. Desde entonces pueden cifrar envíos el uno para el otro.</translation>
        </message>
        <message>
            <source>Nobody is in your list yet</source>
            <translation>Todavía no hay nadie en su lista</translation>
        </message>
        <message>
            <source>Nothing is locked for {name} any more, and what {name} sends comes from somebody who is not known. To have them back you need their card, and the short code again.</source>
            <translation>Ya no se cifra nada para {name}, y lo que envíe {name} vendrá de alguien desconocido. Para volver atrás hacen falta otra vez su tarjeta y el código corto.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {name} from your list?</source>
            <translation>¿Quitar a {name} de su lista?</translation>
        </message>
        <message>
            <source>Save your card</source>
            <translation>Guardar su tarjeta</translation>
        </message>
        <message>
            <source>Send a bundle …</source>
            <translation>Hacer un envío …</translation>
        </message>
        <message>
            <source>{name} was saved</source>
            <translation>{name} se ha guardado</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Comment</source>
            <translation>Comentar</translation>
        </message>
        <message>
            <source>Ctrl+Enter in the field does the same</source>
            <translation>Ctrl+Intro en el campo hace lo mismo</translation>
        </message>
        <message>
            <source>Your comment</source>
            <translation>Su comentario</translation>
        </message>
    </context>
    <context>
        <name>CommitmentHead</name>
        <message>
            <source>Choose a row of the table to see and rate it.</source>
            <translation>Elija una fila de la tabla para verla y valorarla.</translation>
        </message>
        <message>
            <source>Commitment {number}</source>
            <translation>Compromiso {number}</translation>
        </message>
        <message>
            <source>Next commitment (Alt+↓)</source>
            <translation>Compromiso siguiente (Alt+↓)</translation>
        </message>
        <message>
            <source>No commitment chosen</source>
            <translation>Ningún compromiso elegido</translation>
        </message>
        <message>
            <source>No institution named</source>
            <translation>Ninguna institución indicada</translation>
        </message>
        <message>
            <source>Previous commitment (Alt+↑)</source>
            <translation>Compromiso anterior (Alt+↑)</translation>
        </message>
    </context>
    <context>
        <name>CommitmentPanel</name>
        <message>
            <source>Design</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Implementation</source>
            <translation>Implementación</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Work areas of the commitment</source>
            <translation>Áreas del compromiso</translation>
        </message>
    </context>
    <context>
        <name>CommitmentTable</name>
        <message>
            <source>%1 of %2 done; not rated: %3 indicators</source>
            <translation>%1 de %2 hechos; sin valorar: %3 indicadores</translation>
        </message>
        <message>
            <source>%1 of %2 done; reasons missing: %3</source>
            <translation>%1 de %2 hechos; faltan razones: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation>
                <numerusform>%n conflicto</numerusform>
                <numerusform>%n conflictos</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Complete entries {done} of {all}</source>
            <translation>Fichas completas: {done} de {all}</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>Entry complete</source>
            <translation>Ficha completa</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Aún sin valorar</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>OGP values</source>
            <translation>Valores de la OGP</translation>
        </message>
        <message>
            <source>Starred {count}</source>
            <translation>Con estrella {count}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valores</translation>
        </message>
    </context>
    <context>
        <name>Computed</name>
        <message>
            <source>Worked out by the program</source>
            <translation>Calculado por el programa</translation>
        </message>
    </context>
    <context>
        <name>ConcernRow</name>
        <message>
            <source>Concern {number}</source>
            <translation>Preocupación {number}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Delete concern {number}</source>
            <translation>Eliminar la preocupación {number}</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Desenlace</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De qué se trata</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>En qué calidad</translation>
        </message>
    </context>
    <context>
        <name>Concerns</name>
        <message>
            <source>Add a concern</source>
            <translation>Añadir una preocupación</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Concerns under the Response Policy</source>
            <translation>Preocupaciones según la política de respuesta</translation>
        </message>
        <message>
            <source>Examined by the subcommittee</source>
            <translation>Examinada por el subcomité</translation>
        </message>
        <message>
            <source>Member inactive</source>
            <translation>Miembro inactivo</translation>
        </message>
        <message>
            <source>Member of the Steering Committee</source>
            <translation>Miembro del Comité Directivo</translation>
        </message>
        <message>
            <source>Multilateral partner</source>
            <translation>Socio multilateral</translation>
        </message>
        <message>
            <source>No concern about this member is recorded.</source>
            <translation>No hay ninguna preocupación registrada sobre este miembro.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Other entity involved in OGP</source>
            <translation>Otra entidad que participa en OGP</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>Screened by the Support Unit</source>
            <translation>Revisada por la Unidad de Apoyo</translation>
        </message>
        <message>
            <source>Stage 1: support and outreach</source>
            <translation>Etapa 1: apoyo y diálogo</translation>
        </message>
    </context>
    <context>
        <name>ConflictChoices</name>
        <message>
            <source>As sent: {words}</source>
            <translation>Como se envió: {words}</translation>
        </message>
        <message>
            <source>Ours: {words}</source>
            <translation>Lo nuestro: {words}</translation>
        </message>
        <message>
            <source>Place {number} of {count}</source>
            <translation>Lugar {number} de {count}</translation>
        </message>
        <message>
            <source>The same words were changed in different ways. Which are to stand?</source>
            <translation>Las mismas palabras se cambiaron de maneras distintas. ¿Cuáles deben quedar?</translation>
        </message>
        <message>
            <source>Theirs: {words}</source>
            <translation>Lo suyo: {words}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>ConflictMark</name>
        <message>
            <source>Choose what holds for {what}</source>
            <translation>Elegir qué vale para {what}</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir …</translation>
        </message>
    </context>
    <context>
        <name>ConflictNotice</name>
        <message numerus="yes">
            <source>%n conflicts: two people changed the same without knowing of each other. All versions are kept; choose what holds.</source>
            <translation>
                <numerusform>%n conflicto: dos personas cambiaron lo mismo sin saber la una de la otra. Se conservan todas las versiones; elija la que vale.</numerusform>
                <numerusform>%n conflictos: dos personas cambiaron lo mismo sin saber la una de la otra. Se conservan todas las versiones; elija las que valen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir …</translation>
        </message>
    </context>
    <context>
        <name>ConflictResult</name>
        <message numerus="yes">
            <source>%n of them mean the second, and will cite the new name.</source>
            <translation>
                <numerusform>%n de ellos se refiere al segundo y citará el nombre nuevo.</numerusform>
                <numerusform>%n de ellos se refieren al segundo y citarán el nombre nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts cite it.</source>
            <translation>
                <numerusform>%n texto lo cita.</numerusform>
                <numerusform>%n textos lo citan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename it</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Take as edited</source>
            <translation>Tomar como está editado</translation>
        </message>
        <message>
            <source>Take the merge</source>
            <translation>Tomar la fusión</translation>
        </message>
        <message>
            <source>Take the result</source>
            <translation>Tomar el resultado</translation>
        </message>
        <message>
            <source>Take this version</source>
            <translation>Tomar esta versión</translation>
        </message>
        <message>
            <source>as {who} has it</source>
            <translation>como lo tiene {who}</translation>
        </message>
        <message>
            <source>choose a version, or write what is to stand</source>
            <translation>elija una versión o escriba lo que ha de valer</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <source>put together: the changes are in different sentences</source>
            <translation>reunido: los cambios están en frases distintas</translation>
        </message>
        <message>
            <source>the new name of what {who} made</source>
            <translation>el nombre nuevo de lo que creó {who}</translation>
        </message>
    </context>
    <context>
        <name>ConflictVersions</name>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Nothing stands there.</source>
            <translation>No hay nada.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>gets another name</source>
            <translation>recibe otro nombre</translation>
        </message>
        <message>
            <source>keeps its name</source>
            <translation>conserva su nombre</translation>
        </message>
        <message>
            <source>shown now</source>
            <translation>se muestra ahora</translation>
        </message>
        <message>
            <source>what all of you had seen</source>
            <translation>lo que todos habían visto</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Another record goes by the same name.</source>
            <translation>Otro elemento lleva el mismo nombre.</translation>
        </message>
        <message>
            <source>Both of you changed this, you and {who}, without knowing of each other. Both versions are kept.</source>
            <translation>Lo cambiaron los dos, usted y {who}, sin saber el uno del otro. Se conservan las dos versiones.</translation>
        </message>
        <message>
            <source>Both of you rated this, you and {who}, without knowing of each other. Both ratings are kept whole, with reason and evidence.</source>
            <translation>Lo valoraron los dos, usted y {who}, sin saber el uno del otro. Las dos valoraciones se conservan enteras, con razón y evidencia.</translation>
        </message>
        <message>
            <source>Deleted and changed</source>
            <translation>Eliminado y cambiado</translation>
        </message>
        <message>
            <source>Deleted it.</source>
            <translation>Lo eliminó.</translation>
        </message>
        <message>
            <source>Order of the commitments</source>
            <translation>Orden de los compromisos</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Orden de la lista</translation>
        </message>
        <message>
            <source>Order of the milestones</source>
            <translation>Orden de los hitos</translation>
        </message>
        <message>
            <source>Same name twice</source>
            <translation>El mismo nombre dos veces</translation>
        </message>
        <message>
            <source>Somebody deleted this, another changed it: it stays until you choose.</source>
            <translation>Alguien lo eliminó y otra persona lo cambió: se queda hasta que usted elija.</translation>
        </message>
        <message>
            <source>The one marked “shown now” stands in tables and reports meanwhile.</source>
            <translation>Mientras tanto, en las tablas y los informes figura la marcada «se muestra ahora».</translation>
        </message>
        <message>
            <source>Two ratings</source>
            <translation>Dos valoraciones</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Dos versiones</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>{deleted} deleted it while {changed} changed it. Neither knew of the other, so it stays until you choose.</source>
            <translation>{deleted} lo eliminó mientras {changed} lo cambiaba. Ninguno sabía del otro, así que se queda hasta que usted elija.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <source>{what} was rated twice, by people who did not know of each other.</source>
            <translation>{what}: valorado dos veces, por personas que no sabían la una de la otra.</translation>
        </message>
        <message>
            <source>{what}: both of you changed it; both versions are kept.</source>
            <translation>{what}: lo cambiaron los dos; se conservan las dos versiones.</translation>
        </message>
        <message>
            <source>{what}: changed by several people; all versions are kept.</source>
            <translation>{what}: lo cambiaron varias personas; se conservan todas las versiones.</translation>
        </message>
        <message>
            <source>{where}: {what}</source>
            <translation>{where}: {what}</translation>
        </message>
        <message>
            <source>{who} changed this without knowing of each other. All versions are kept.</source>
            <translation>Lo cambiaron {who} sin saber los unos de los otros. Se conservan todas las versiones.</translation>
        </message>
        <message>
            <source>{who} each made a record of this name without knowing of the other. Give the second another name; the texts that cite it are changed with it.</source>
            <translation>{who} crearon cada uno un elemento con este nombre sin saber del otro. Dé otro nombre al segundo; los textos que lo citan cambian con él.</translation>
        </message>
        <message>
            <source>{who} made two records of this name in two copies. Give the second another name; the texts that cite it are changed with it.</source>
            <translation>{who} creó dos elementos con este nombre en dos copias. Dé otro nombre al segundo; los textos que lo citan cambian con él.</translation>
        </message>
        <message>
            <source>{who} rated this without knowing of each other. Each rating is kept whole, with reason and evidence.</source>
            <translation>Lo valoraron {who} sin saber los unos de los otros. Cada valoración se conserva entera, con razón y evidencia.</translation>
        </message>
        <message>
            <source>{who}: “{text}”</source>
            <translation>{who}: «{text}»</translation>
        </message>
    </context>
    <context>
        <name>ConflictsDetail</name>
        <message>
            <source>Another</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>Before: {words}</source>
            <translation>Antes: {words}</translation>
        </message>
        <message>
            <source>Choose a version first, or write what is to stand.</source>
            <translation>Elija primero una versión o escriba lo que ha de valer.</translation>
        </message>
        <message numerus="yes">
            <source>Choose the words in %n places first.</source>
            <translation>
                <numerusform>Elija primero las palabras en %n lugar.</numerusform>
                <numerusform>Elija primero las palabras en %n lugares.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give it a name that neither of the two has.</source>
            <translation>Dele un nombre que no tenga ninguno de los dos.</translation>
        </message>
        <message>
            <source>Reason of the rating that is to hold</source>
            <translation>Razón de la valoración que ha de valer</translation>
        </message>
        <message>
            <source>Show in the form</source>
            <translation>Mostrar en el formulario</translation>
        </message>
        <message>
            <source>Why it is settled so, for the journal</source>
            <translation>Por qué se resuelve así, para el diario</translation>
        </message>
        <message>
            <source>{who}: {words}</source>
            <translation>{who}: {words}</translation>
        </message>
    </context>
    <context>
        <name>ConflictsFoot</name>
        <message>
            <source>Delete it</source>
            <translation>Eliminarlo</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
    </context>
    <context>
        <name>ConflictsList</name>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>The whole workspace</source>
            <translation>Todo el espacio de trabajo</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPage</name>
        <message numerus="yes">
            <source>%n to be settled</source>
            <translation>
                <numerusform>%n por resolver</numerusform>
                <numerusform>%n por resolver</numerusform>
            </translation>
        </message>
        <message>
            <source>Conflict settled: {what}</source>
            <translation>Conflicto resuelto: {what}</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>Nothing is in conflict</source>
            <translation>Nada está en conflicto</translation>
        </message>
        <message>
            <source>Where two people change the same without knowing of each other, both versions are kept, and wait here until somebody chooses.</source>
            <translation>Cuando dos personas cambian lo mismo sin saber la una de la otra, se conservan las dos versiones y esperan aquí hasta que alguien elija.</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{what} is deleted</source>
            <translation>{what} queda eliminado</translation>
        </message>
        <message>
            <source>{what} is kept</source>
            <translation>{what} se conserva</translation>
        </message>
    </context>
    <context>
        <name>ConsentButton</name>
        <message>
            <source>Consent: {name}, {meaning}</source>
            <translation>Consentimiento: {name}, {meaning}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>The program made a mistake. What you wrote is saved up to the last second. These details hold none of your texts; send them to whoever looks after the program, then close and open it again.</source>
            <translation>El programa cometió un error. Lo que escribió está guardado hasta el último segundo. Estos detalles no contienen ninguno de sus textos; envíelos a quien se ocupa del programa, ciérrelo y vuelva a abrirlo.</translation>
        </message>
    </context>
    <context>
        <name>DamageHelp</name>
        <message>
            <source>Repairing {name} …</source>
            <translation>Reparando {name}…</translation>
        </message>
    </context>
    <context>
        <name>DamagedDialog</name>
        <message>
            <source>Looking for backups …</source>
            <translation>Buscando copias…</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>The newest proven one is of {when}. It holds {what}.</source>
            <translation>La última probada: {when}. Contiene {what}.</translation>
        </message>
        <message>
            <source>There is no proven backup of it in the folder of backups.</source>
            <translation>No hay ninguna copia probada de este archivo en la carpeta de copias.</translation>
        </message>
        <message>
            <source>Works on a copy: everything that can be read is written into a new file, and what is lost is taken from the newest proven backup. The damaged file is kept. You see what was found, and how much could not be saved.</source>
            <translation>Trabaja en una copia: todo lo que se puede leer se escribe en un archivo nuevo, y lo perdido se toma de la última copia probada. El archivo dañado se conserva. Verá qué se encontró y cuánto no se pudo salvar.</translation>
        </message>
        <message>
            <source>{name} does not open</source>
            <translation>{name} no se abre</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>2014, July 2014 or 2014-07-01</source>
            <translation>2014, julio de 2014 o 2014-07-01</translation>
        </message>
        <message>
            <source>{words} can be read both ways. The words are kept; sorting uses the year. Type the month as a word, or year-month-day.</source>
            <translation>{words} se puede leer de dos maneras. Se conservan las palabras; se ordena por el año. Escriba el mes con letras, o año-mes-día.</translation>
        </message>
        <message>
            <source>{words} could not be read as a date. The words are kept; type a date, or only month and year.</source>
            <translation>{words} no se puede leer como fecha. Se conservan las palabras; escriba una fecha, o solo mes y año.</translation>
        </message>
        <message>
            <source>{words} is a year that a spreadsheet took for a day. Type the year again.</source>
            <translation>{words} es un año que una hoja de cálculo tomó por un día. Escriba el año de nuevo.</translation>
        </message>
        <message>
            <source>{words} is not a day of the calendar. The words are kept; type a date, or only month and year.</source>
            <translation>{words} no es un día del calendario. Se conservan las palabras; escriba una fecha, o solo mes y año.</translation>
        </message>
    </context>
    <context>
        <name>DateOrders</name>
        <message numerus="yes">
            <source>%n dates</source>
            <translation>
                <numerusform>%n fecha</numerusform>
                <numerusform>%n fechas</numerusform>
            </translation>
        </message>
        <message>
            <source>Dates of {plan}</source>
            <translation>Fechas de {plan}</translation>
        </message>
        <message>
            <source>Day first</source>
            <translation>Primero el día</translation>
        </message>
        <message>
            <source>Keep the words</source>
            <translation>Conservar las palabras</translation>
        </message>
        <message>
            <source>Kept words sort by what is certain, as the year. One decision for a plan.</source>
            <translation>Las palabras conservadas se ordenan por lo que es seguro, como el año. Una decisión por plan.</translation>
        </message>
        <message>
            <source>Month first</source>
            <translation>Primero el mes</translation>
        </message>
        <message>
            <source>Read the dates of a plan as</source>
            <translation>Leer las fechas de un plan así</translation>
        </message>
    </context>
    <context>
        <name>DeliverySection</name>
        <message>
            <source>Calendar: {source}</source>
            <translation>Calendario: {source}</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>End of the plan</source>
            <translation>Fin del plan</translation>
        </message>
        <message>
            <source>Whether the plan came in time cannot be told: the year it was submitted is not known.</source>
            <translation>No se puede decir si el plan llegó a tiempo: no se conoce el año en que se presentó.</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>sin confirmar</translation>
        </message>
    </context>
    <context>
        <name>DerivedStrip</name>
        <message>
            <source>Derived values</source>
            <translation>Valores derivados</translation>
        </message>
        <message>
            <source>Other formulas</source>
            <translation>Otras fórmulas</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>no se puede decir</translation>
        </message>
        <message>
            <source>no star</source>
            <translation>sin estrella</translation>
        </message>
        <message>
            <source>star</source>
            <translation>estrella</translation>
        </message>
        <message>
            <source>{condition}; now: {found}</source>
            <translation>{condition}; ahora: {found}</translation>
        </message>
        <message>
            <source>{met} of {all}</source>
            <translation>{met} de {all}</translation>
        </message>
    </context>
    <context>
        <name>DialogCommands</name>
        <message>
            <source>Choose a table</source>
            <translation>Elegir una tabla</translation>
        </message>
        <message>
            <source>New workspace for {name}</source>
            <translation>Nuevo espacio de trabajo para {name}</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>Workspaces</source>
            <translation>Espacios de trabajo</translation>
        </message>
    </context>
    <context>
        <name>DiffText</name>
        <message>
            <source>Put in: {text}</source>
            <translation>Añadido: {text}</translation>
        </message>
        <message>
            <source>Taken out: {text}</source>
            <translation>Quitado: {text}</translation>
        </message>
        <message>
            <source>a line break</source>
            <translation>un salto de línea</translation>
        </message>
    </context>
    <context>
        <name>EligibilityPage</name>
        <message>
            <source>Concern added</source>
            <translation>Preocupación añadida</translation>
        </message>
        <message>
            <source>Concern changed</source>
            <translation>Preocupación modificada</translation>
        </message>
        <message>
            <source>Concern deleted</source>
            <translation>Preocupación eliminada</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>Elegibilidad</translation>
        </message>
        <message>
            <source>No year is recorded. Add one to answer the metrics for it.</source>
            <translation>No hay ningún año registrado. Añada uno para responder a sus criterios.</translation>
        </message>
        <message>
            <source>Participating since</source>
            <translation>Participa desde</translation>
        </message>
        <message>
            <source>The Response Policy</source>
            <translation>La política de respuesta</translation>
        </message>
        <message>
            <source>This member is not in the workspace any more.</source>
            <translation>Este miembro ya no está en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Year of joining changed</source>
            <translation>Año de adhesión modificado</translation>
        </message>
        <message>
            <source>Year {year} added</source>
            <translation>Año {year} añadido</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Años</translation>
        </message>
    </context>
    <context>
        <name>EncryptDialog</name>
        <message>
            <source>A computer that is unlocked and open in front of somebody, or one on which somebody else’s program listens.</source>
            <translation>Un ordenador desbloqueado y abierto ante alguien, o en el que escucha el programa de otra persona.</translation>
        </message>
        <message>
            <source>Copies kept elsewhere, such as in a cloud. The plain file is overwritten, but solid-state disks may keep what was overwritten for a while.</source>
            <translation>Las copias guardadas en otro sitio, por ejemplo en una nube. El archivo sin cifrar se sobrescribe, pero un disco SSD puede conservar un tiempo lo sobrescrito.</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Cifrar</translation>
        </message>
        <message>
            <source>Encrypt the workspace</source>
            <translation>Cifrar el espacio de trabajo</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Crear el espacio de trabajo</translation>
        </message>
        <message>
            <source>New encrypted workspace</source>
            <translation>Nuevo espacio de trabajo cifrado</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este ordenador</translation>
        </message>
        <message>
            <source>What it does not cover</source>
            <translation>Lo que no cubre</translation>
        </message>
        <message>
            <source>What you export, send or print, and what you copy into other programs. The name of the file, its size, and when it was changed.</source>
            <translation>Lo que exporta, envía o imprime, y lo que copia a otros programas. El nombre del archivo, su tamaño y cuándo se cambió.</translation>
        </message>
        <message>
            <source>Without the passphrase or the recovery key nobody can read the file and its backups: no thief, no border guard, and not you either. A key file, {keys}, lies beside the workspace from then on and belongs to it.</source>
            <translation>Sin la frase de paso o la clave de recuperación nadie puede leer el archivo ni sus copias de seguridad: ni un ladrón, ni un guardia fronterizo, ni usted. Un archivo de claves, {keys}, queda desde entonces junto al espacio de trabajo y forma parte de él.</translation>
        </message>
    </context>
    <context>
        <name>Encrypting</name>
        <message numerus="yes">
            <source>%n plain copies deleted</source>
            <translation>
                <numerusform>%n copia sin cifrar eliminada</numerusform>
                <numerusform>%n copias sin cifrar eliminadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting plain copies …</source>
            <translation>Eliminando copias sin cifrar…</translation>
        </message>
        <message>
            <source>Encrypting {name} …</source>
            <translation>Cifrando {name}…</translation>
        </message>
        <message>
            <source>Making the workspace …</source>
            <translation>Creando el espacio de trabajo…</translation>
        </message>
        <message>
            <source>Removing the encryption of {name} …</source>
            <translation>Quitando el cifrado de {name}…</translation>
        </message>
        <message>
            <source>{name} is encrypted</source>
            <translation>{name} está cifrado</translation>
        </message>
        <message>
            <source>{name} is not encrypted any more</source>
            <translation>{name} ya no está cifrado</translation>
        </message>
    </context>
    <context>
        <name>EntriesCard</name>
        <message>
            <source>Dates of the plan</source>
            <translation>Fechas del plan</translation>
        </message>
        <message>
            <source>No date of the plan is known yet. Its page Process asks for them.</source>
            <translation>Aún no se conoce ninguna fecha del plan. Su página Proceso las pregunta.</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>sin confirmar</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>No evidence yet</source>
            <translation>Aún sin evidencia</translation>
        </message>
        <message>
            <source>Not enough evidence</source>
            <translation>Evidencia insuficiente</translation>
        </message>
    </context>
    <context>
        <name>EvidenceActs</name>
        <message>
            <source>Evidence for {name}</source>
            <translation>Evidencia para {name}</translation>
        </message>
        <message>
            <source>Evidence taken away; the source stays</source>
            <translation>Evidencia retirada; la fuente permanece</translation>
        </message>
        <message>
            <source>Give as evidence</source>
            <translation>Dar como evidencia</translation>
        </message>
        <message>
            <source>{source} given as evidence for {name}</source>
            <translation>{source} dado como evidencia para {name}</translation>
        </message>
        <message>
            <source>{source} is given as evidence for {name} already</source>
            <translation>{source} ya consta como evidencia para {name}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceArea</name>
        <message>
            <source>Commitment {number}</source>
            <translation>Compromiso {number}</translation>
        </message>
        <message>
            <source>Evidence of the commitment</source>
            <translation>Evidencia del compromiso</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Sin evaluar</translation>
        </message>
        <message>
            <source>Texts and the commitment as such</source>
            <translation>Textos y el compromiso como tal</translation>
        </message>
    </context>
    <context>
        <name>EvidenceChip</name>
        <message>
            <source>Enter opens it, Delete takes it away</source>
            <translation>Intro la abre, Supr la retira</translation>
        </message>
    </context>
    <context>
        <name>EvidenceChips</name>
        <message>
            <source>Add evidence</source>
            <translation>Añadir evidencia</translation>
        </message>
        <message>
            <source>Add evidence (Ctrl+E)</source>
            <translation>Añadir evidencia (Ctrl+E)</translation>
        </message>
        <message>
            <source>Add evidence: {name}</source>
            <translation>Añadir evidencia: {name}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceGroup</name>
        <message>
            <source>Add evidence</source>
            <translation>Añadir evidencia</translation>
        </message>
        <message>
            <source>Add evidence: {name}</source>
            <translation>Añadir evidencia: {name}</translation>
        </message>
        <message>
            <source>Change the rule for this plan: {name}</source>
            <translation>Cambiar la regla de este plan: {name}</translation>
        </message>
        <message>
            <source>Change the rule …</source>
            <translation>Cambiar la regla …</translation>
        </message>
        <message>
            <source>Cited in the text</source>
            <translation>Citado en el texto</translation>
        </message>
        <message>
            <source>Go to the rating: {name}</source>
            <translation>Ir a la evaluación: {name}</translation>
        </message>
        <message>
            <source>How much evidence this plan asks for</source>
            <translation>Cuánta evidencia exige este plan</translation>
        </message>
    </context>
    <context>
        <name>EvidencePackDialog</name>
        <message numerus="yes">
            <source>%n entries are in it,</source>
            <translation>
                <numerusform>Contiene %n entrada,</numerusform>
                <numerusform>Contiene %n entradas,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were left out: nobody searched them for names.</source>
            <translation>
                <numerusform>Se dejó fuera %n archivo: nadie buscó nombres en él.</numerusform>
                <numerusform>Se dejaron fuera %n archivos: nadie buscó nombres en ellos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them withheld.</source>
            <translation>
                <numerusform>%n de ellas retenida.</numerusform>
                <numerusform>%n de ellas retenidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>Paquete de pruebas</translation>
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
            <source>Head of the journal, to be noted or sent apart</source>
            <translation>Cabeza del diario, para anotarla o enviarla aparte</translation>
        </message>
        <message>
            <source>Journal searched before it is given out as evidence</source>
            <translation>Diario examinado antes de entregarlo como prueba</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Note the head of the journal or send it apart:</source>
            <translation>Anote la cabeza del diario o envíela aparte:</translation>
        </message>
        <message numerus="yes">
            <source>The journal is broken in %n places; the pack says where.</source>
            <translation>
                <numerusform>El diario está roto en %n lugar; el paquete dice dónde.</numerusform>
                <numerusform>El diario está roto en %n lugares; el paquete dice dónde.</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole journal in one file: every change, by whom and when, with its hashes. Anybody can read it in a browser and check it without this program.</source>
            <translation>Todo el diario en un archivo: cada cambio, por quién y cuándo, con sus huellas. Cualquiera puede leerlo en un navegador y comprobarlo sin este programa.</translation>
        </message>
        <message>
            <source>With people, interviews and their notes</source>
            <translation>Con las personas, las entrevistas y sus notas</translation>
        </message>
        <message>
            <source>Without this, only the hashes of those entries go along, and the chain can still be checked. Names of people stay encrypted in any case. The pack itself is not encrypted.</source>
            <translation>Sin esto, solo van las huellas de esas entradas, y la cadena se puede comprobar igualmente. Los nombres de las personas quedan cifrados en todo caso. El paquete mismo no está cifrado.</translation>
        </message>
        <message>
            <source>Write the pack</source>
            <translation>Escribir el paquete</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>{name} journal.zip</source>
            <translation>{name} diario.zip</translation>
        </message>
    </context>
    <context>
        <name>ExcerptRow</name>
        <message>
            <source>Delete excerpt {number}</source>
            <translation>Eliminar el extracto {number}</translation>
        </message>
        <message>
            <source>In place</source>
            <translation>En su lugar</translation>
        </message>
        <message>
            <source>Lost: its words are no longer in the text</source>
            <translation>Perdido: sus palabras ya no están en el texto</translation>
        </message>
        <message>
            <source>Moved: the text was changed</source>
            <translation>Desplazado: el texto cambió</translation>
        </message>
        <message>
            <source>Of a text that is not kept here</source>
            <translation>De un texto que no se guarda aquí</translation>
        </message>
        <message>
            <source>Place in it</source>
            <translation>Lugar en ella</translation>
        </message>
        <message>
            <source>This is its place</source>
            <translation>Este es su lugar</translation>
        </message>
        <message>
            <source>p. 3</source>
            <translation>pág. 3</translation>
        </message>
    </context>
    <context>
        <name>ExchangeFolderCommands</name>
        <message numerus="yes">
            <source>%n bundles left in the exchange folder.</source>
            <translation>
                <numerusform>%n envío dejado en la carpeta de intercambio.</numerusform>
                <numerusform>%n envíos dejados en la carpeta de intercambio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reports left in the exchange folder.</source>
            <translation>
                <numerusform>%n informe dejado en la carpeta de intercambio.</numerusform>
                <numerusform>%n informes dejados en la carpeta de intercambio.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange folder</source>
            <translation>Carpeta de intercambio</translation>
        </message>
        <message>
            <source>Exchange folder …</source>
            <translation>Carpeta de intercambio …</translation>
        </message>
        <message>
            <source>Exchanged {when}</source>
            <translation>Intercambio {when}</translation>
        </message>
        <message>
            <source>Exchanged: others lack nothing.</source>
            <translation>Intercambio hecho: a los demás no les falta nada.</translation>
        </message>
        <message>
            <source>Exchanging with the folder …</source>
            <translation>Intercambio con la carpeta …</translation>
        </message>
        <message>
            <source>Look at it …</source>
            <translation>Ver …</translation>
        </message>
        <message>
            <source>Looking into the folder …</source>
            <translation>Leyendo la carpeta …</translation>
        </message>
        <message>
            <source>Not exchanged since {when}</source>
            <translation>Sin intercambio desde: {when}</translation>
        </message>
        <message>
            <source>Not exchanged yet</source>
            <translation>Todavía sin intercambio</translation>
        </message>
        <message>
            <source>Nothing was left in the exchange folder.</source>
            <translation>No se dejó nada en la carpeta de intercambio.</translation>
        </message>
        <message>
            <source>Nothing was left in the exchange folder. {why}</source>
            <translation>No se dejó nada en la carpeta de intercambio. {why}</translation>
        </message>
        <message>
            <source>Texts searched before they are left in the exchange folder</source>
            <translation>Textos revisados antes de dejarlos en la carpeta de intercambio</translation>
        </message>
        <message>
            <source>The exchange folder is not used any more. What lies in it stays there.</source>
            <translation>La carpeta de intercambio ya no se usa. Lo que hay en ella se queda allí.</translation>
        </message>
        <message>
            <source>{what}. Nothing is taken up before you have seen it.</source>
            <translation>{what}. No se incorpora nada antes de que lo vea.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeFolderDialog</name>
        <message numerus="yes">
            <source>%n bundles follow what is to be taken up, or has not come, first.</source>
            <translation>
                <numerusform>%n envío sigue a lo que hay que incorporar antes, o que todavía no ha llegado.</numerusform>
                <numerusform>%n envíos siguen a lo que hay que incorporar antes, o que todavía no ha llegado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundles left for others</source>
            <translation>
                <numerusform>%n envío dejado para los demás</numerusform>
                <numerusform>%n envíos dejados para los demás</numerusform>
            </translation>
        </message>
        <message>
            <source>Any folder that a cloud, a network or a stick carries. The program leaves there what your colleagues lack, locked for them, and shows you what they left before any of it is taken up. The workspace itself never lies in it.</source>
            <translation>Cualquier carpeta que lleve una nube, una red o una memoria USB. El programa deja allí lo que falta a sus colegas, cerrado para ellos, y le muestra lo que dejaron antes de incorporar nada. El espacio de trabajo mismo nunca está en ella.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Elegir una carpeta …</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>Elegir otra …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Colega</translation>
        </message>
        <message>
            <source>Colleagues …</source>
            <translation>Colegas …</translation>
        </message>
        <message>
            <source>Colleagues, what they have and what they get</source>
            <translation>Colegas, lo que tienen y lo que reciben</translation>
        </message>
        <message>
            <source>Exchange by itself, at opening and every 15 minutes</source>
            <translation>Intercambiar por sí solo, al abrir y cada 15 minutos</translation>
        </message>
        <message>
            <source>Exchange folder of {name}</source>
            <translation>Carpeta de intercambio de {name}</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Intercambiar ahora</translation>
        </message>
        <message>
            <source>Gets in the folder</source>
            <translation>Recibe en la carpeta</translation>
        </message>
        <message>
            <source>Has</source>
            <translation>Tiene</translation>
        </message>
        <message>
            <source>Last exchange</source>
            <translation>Último intercambio</translation>
        </message>
        <message>
            <source>Last exchange {when}: {left}.</source>
            <translation>Último intercambio {when}: {left}.</translation>
        </message>
        <message>
            <source>Leave reports that I export there too</source>
            <translation>Dejar allí también los informes que exporto</translation>
        </message>
        <message>
            <source>Look at it …</source>
            <translation>Ver …</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Todavía no se ha elegido ninguna carpeta.</translation>
        </message>
        <message>
            <source>Nobody can read what is left here yet: add the card of a colleague and confirm it.</source>
            <translation>Nadie puede leer todavía lo que se deja aquí: añada la tarjeta de un colega y confírmela.</translation>
        </message>
        <message>
            <source>Nothing was exchanged yet.</source>
            <translation>Todavía no se ha intercambiado nada.</translation>
        </message>
        <message>
            <source>Reports are not locked: whoever reaches the folder can read them.</source>
            <translation>Los informes no están cerrados: quien llegue a la carpeta puede leerlos.</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>Dejar de usarla</translation>
        </message>
        <message>
            <source>others lacked nothing</source>
            <translation>a los demás no les faltaba nada</translation>
        </message>
    </context>
    <context>
        <name>ExchangeWords</name>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>has everything</source>
            <translation>lo tiene todo</translation>
        </message>
        <message numerus="yes">
            <source>lacks %n entries</source>
            <translation>
                <numerusform>le falta %n entrada</numerusform>
                <numerusform>le faltan %n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing heard yet</source>
            <translation>sin noticias todavía</translation>
        </message>
        <message>
            <source>nothing: the card is not confirmed</source>
            <translation>nada: la tarjeta no está confirmada</translation>
        </message>
        <message>
            <source>what is missing there, locked for this card</source>
            <translation>lo que allí falta, cerrado para esta tarjeta</translation>
        </message>
        <message numerus="yes">
            <source>{who} sent %n changes</source>
            <translation>
                <numerusform>{who} envió %n cambio</numerusform>
                <numerusform>{who} envió %n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} sent %n files</source>
            <translation>
                <numerusform>{who} envió %n archivo</numerusform>
                <numerusform>{who} envió %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} sent what would not show here</source>
            <translation>{who} envió algo que no se vería aquí</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n things are missing; the export shows where</source>
            <translation>
                <numerusform>Falta %n cosa; la exportación muestra dónde</numerusform>
                <numerusform>Faltan %n cosas; la exportación muestra dónde</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Codebook of the method</source>
            <translation>Códigos del método</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <source>File name of the Word report</source>
            <translation>Nombre de archivo del informe de Word</translation>
        </message>
        <message>
            <source>File name of the workbook</source>
            <translation>Nombre de archivo del libro</translation>
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
            <source>Looking for what is missing …</source>
            <translation>Buscando lo que falta…</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>No falta nada.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Reasons of the ratings</source>
            <translation>Razones de las valoraciones</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Table of contents</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <source>Word report</source>
            <translation>Informe de Word</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>ExportFrame</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder of the export</source>
            <translation>Carpeta de la exportación</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>The old file stays until the new one is written and read back.</source>
            <translation>El archivo anterior se conserva hasta que el nuevo esté escrito y releído.</translation>
        </message>
        <message>
            <source>This folder does not exist. Choose another one.</source>
            <translation>Esta carpeta no existe. Elija otra.</translation>
        </message>
        <message>
            <source>{names} is there already.</source>
            <translation>{names} ya existe.</translation>
        </message>
        <message>
            <source>{names} was written and read back.</source>
            <translation>{names} se escribió y se releyó.</translation>
        </message>
        <message>
            <source>{names} were written and read back.</source>
            <translation>{names} se escribieron y se releyeron.</translation>
        </message>
    </context>
    <context>
        <name>FieldOnTheSpot</name>
        <message>
            <source>Lead institution</source>
            <translation>Institución responsable</translation>
        </message>
        <message>
            <source>Researcher</source>
            <translation>Investigadora o investigador</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Instituciones de apoyo</translation>
        </message>
        <message>
            <source>Text as in the plan</source>
            <translation>Texto tal como en el plan</translation>
        </message>
    </context>
    <context>
        <name>FilePassphraseDialog</name>
        <message numerus="yes">
            <source>%n backups open with the old passphrase still.</source>
            <translation>
                <numerusform>%n copia de seguridad se abre aún con la frase de paso anterior.</numerusform>
                <numerusform>%n copias de seguridad se abren aún con la frase de paso anterior.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de paso</translation>
        </message>
        <message>
            <source>Passphrase of the workspace changed</source>
            <translation>Frase de paso del espacio de trabajo cambiada</translation>
        </message>
        <message>
            <source>The passphrase that opens {name}. If it is forgotten, type the recovery key in its place.</source>
            <translation>La frase de paso que abre {name}. Si se ha olvidado, escriba en su lugar la clave de recuperación.</translation>
        </message>
        <message>
            <source>The workspace is not written anew, and its backups get the new passphrase too. Copies kept elsewhere open with the old one.</source>
            <translation>El espacio de trabajo no se escribe de nuevo, y sus copias de seguridad reciben también la nueva frase de paso. Las copias guardadas en otro sitio se abren con la anterior.</translation>
        </message>
        <message>
            <source>Type the passphrase until now, or the recovery key.</source>
            <translation>Escriba la frase de paso actual o la clave de recuperación.</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Hasta ahora</translation>
        </message>
    </context>
    <context>
        <name>FinderDialog</name>
        <message>
            <source>A few letters: title, author, key, words of an excerpt or a note</source>
            <translation>Unas letras: título, autor, clave, palabras de un extracto o una nota</translation>
        </message>
        <message>
            <source>Look for a source</source>
            <translation>Buscar una fuente</translation>
        </message>
        <message>
            <source>New source “{words}” …</source>
            <translation>Nueva fuente «{words}»…</translation>
        </message>
        <message>
            <source>New source …</source>
            <translation>Nueva fuente…</translation>
        </message>
        <message>
            <source>Place in it</source>
            <translation>Lugar en ella</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <source>p. 3</source>
            <translation>pág. 3</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>Change the rule for this plan …</source>
            <translation>Cambiar la regla de este plan …</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Leave it, with a note …</source>
            <translation>Dejarlo, con una nota …</translation>
        </message>
        <message>
            <source>Left: {note}</source>
            <translation>Dejado: {note}</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>No hay nada abierto</translation>
        </message>
        <message>
            <source>Nothing stands between this report and the end of its stage.</source>
            <translation>Nada separa este informe del final de su etapa.</translation>
        </message>
        <message>
            <source>Open in the form</source>
            <translation>Abrir en el formulario</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Retomarlo</translation>
        </message>
        <message>
            <source>Why this is asked</source>
            <translation>Por qué se pide</translation>
        </message>
    </context>
    <context>
        <name>FindingKinds</name>
        <message>
            <source>02 and 2 name one plan.</source>
            <translation>02 y 2 designan el mismo plan.</translation>
        </message>
        <message>
            <source>A blank inside an address</source>
            <translation>Un espacio dentro de una dirección</translation>
        </message>
        <message>
            <source>A column of the layout is missing</source>
            <translation>Falta una columna del formato</translation>
        </message>
        <message>
            <source>A column that the layout does not have</source>
            <translation>Una columna que el formato no tiene</translation>
        </message>
        <message>
            <source>A commitment of the workspace has nearly the same title. This one comes in beside it; compare the two, and delete one if they are the same.</source>
            <translation>Un compromiso del espacio de trabajo tiene casi el mismo título. Este se añade a su lado; compare los dos y elimine uno si son el mismo.</translation>
        </message>
        <message>
            <source>A commitment without a number</source>
            <translation>Un compromiso sin número</translation>
        </message>
        <message>
            <source>A commitment without a title</source>
            <translation>Un compromiso sin título</translation>
        </message>
        <message>
            <source>A date that never was</source>
            <translation>Una fecha que nunca existió</translation>
        </message>
        <message>
            <source>A final zero seems to be lost</source>
            <translation>Parece perdido un cero final</translation>
        </message>
        <message>
            <source>A hidden sheet</source>
            <translation>Una hoja oculta</translation>
        </message>
        <message>
            <source>A member that is not recognised</source>
            <translation>Un miembro que no se reconoce</translation>
        </message>
        <message>
            <source>A number damaged by a spreadsheet</source>
            <translation>Un número dañado por una hoja de cálculo</translation>
        </message>
        <message>
            <source>A number given twice in one plan</source>
            <translation>Un número dado dos veces en un plan</translation>
        </message>
        <message>
            <source>A number of steps that nothing tells</source>
            <translation>Un número de pasos que nada dice</translation>
        </message>
        <message>
            <source>A plan stands in two rows</source>
            <translation>Un plan está en dos filas</translation>
        </message>
        <message>
            <source>A program before this one could not read a letter and put a filler in its place. Compare with the printed plan.</source>
            <translation>Un programa anterior no supo leer una letra y puso un signo en su lugar. Compare con el plan impreso.</translation>
        </message>
        <message>
            <source>A rating the method does not know</source>
            <translation>Una valoración que el método no conoce</translation>
        </message>
        <message>
            <source>A row has more or fewer cells than there are column names.</source>
            <translation>Una fila tiene más o menos celdas que nombres de columnas.</translation>
        </message>
        <message>
            <source>A row of sums</source>
            <translation>Una fila de sumas</translation>
        </message>
        <message>
            <source>A sheet that is not read</source>
            <translation>Una hoja que no se lee</translation>
        </message>
        <message>
            <source>A spreadsheet counts days from 1900: a year that was typed into a cell made for days becomes a day of 1905.</source>
            <translation>Una hoja de cálculo cuenta los días desde 1900: un año escrito en una celda de fechas se vuelve un día de 1905.</translation>
        </message>
        <message>
            <source>A spreadsheet turns 2.10 into 2.1. The numbers around it tell where that happened.</source>
            <translation>Una hoja de cálculo convierte 2.10 en 2.1. Los números vecinos dicen dónde ocurrió.</translation>
        </message>
        <message>
            <source>A table about the process</source>
            <translation>Una tabla sobre el proceso</translation>
        </message>
        <message>
            <source>A table of plans has one row for each. Compare the two rows.</source>
            <translation>Una tabla de planes tiene una fila para cada uno. Compare las dos filas.</translation>
        </message>
        <message>
            <source>A value in the table differs from the one in the workspace. The workspace is not overwritten; change the value by hand where the table is right.</source>
            <translation>Un valor de la tabla difiere del que hay en el espacio de trabajo. No se sobrescribe; cambie el valor a mano donde la tabla tenga razón.</translation>
        </message>
        <message>
            <source>A year taken for a day</source>
            <translation>Un año tomado por un día</translation>
        </message>
        <message>
            <source>Accents written apart from their letters</source>
            <translation>Acentos escritos aparte de sus letras</translation>
        </message>
        <message>
            <source>Added as new</source>
            <translation>Añadido como nuevo</translation>
        </message>
        <message>
            <source>Added to what is there</source>
            <translation>Añadido a lo que hay</translation>
        </message>
        <message>
            <source>Already in the workspace</source>
            <translation>Ya está en el espacio de trabajo</translation>
        </message>
        <message>
            <source>An address broken over lines</source>
            <translation>Una dirección partida en varias líneas</translation>
        </message>
        <message>
            <source>An answer in other words</source>
            <translation>Una respuesta con otras palabras</translation>
        </message>
        <message>
            <source>An answer to a question that was not asked</source>
            <translation>Una respuesta a una pregunta que no se hizo</translation>
        </message>
        <message>
            <source>Another number of consultation steps</source>
            <translation>Otro número de pasos de consulta</translation>
        </message>
        <message>
            <source>Both kept</source>
            <translation>Ambos conservados</translation>
        </message>
        <message>
            <source>Characters that were lost earlier</source>
            <translation>Caracteres perdidos antes</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>Limpiado</translation>
        </message>
        <message>
            <source>Columns matched</source>
            <translation>Columnas asignadas</translation>
        </message>
        <message>
            <source>Computed anew</source>
            <translation>Recalculado</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>Convertido</translation>
        </message>
        <message>
            <source>Country names matched</source>
            <translation>Nombres de países reconocidos</translation>
        </message>
        <message>
            <source>Dates read as you chose</source>
            <translation>Fechas leídas según su elección</translation>
        </message>
        <message>
            <source>Day and month can be read both ways</source>
            <translation>Día y mes se pueden leer de dos maneras</translation>
        </message>
        <message>
            <source>Excel holds 32,767 characters in a cell. The text is kept whole here; an Excel export will have to say so.</source>
            <translation>Excel admite 32 767 caracteres por celda. Aquí el texto se conserva entero; una exportación a Excel tendrá que avisarlo.</translation>
        </message>
        <message>
            <source>Fields that are empty in the workspace take the value of the table, and milestones that are missing are added.</source>
            <translation>Los campos vacíos en el espacio de trabajo toman el valor de la tabla, y se añaden los hitos que faltan.</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Rellenado</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>First row taken</source>
            <translation>Se toma la primera fila</translation>
        </message>
        <message>
            <source>First taken</source>
            <translation>Se toma la primera</translation>
        </message>
        <message>
            <source>Invisible control characters</source>
            <translation>Caracteres de control invisibles</translation>
        </message>
        <message>
            <source>It adds up the rows above it and is no commitment.</source>
            <translation>Suma las filas de arriba y no es un compromiso.</translation>
        </message>
        <message>
            <source>It begins with =, +, - or @. It is text and stays text.</source>
            <translation>Empieza por =, +, - o @. Es texto y sigue siendo texto.</translation>
        </message>
        <message>
            <source>It is kept with the table, and nothing is made of it.</source>
            <translation>Se conserva con la tabla y no se hace nada con ella.</translation>
        </message>
        <message>
            <source>It tells how plans were made and carried out. One sheet is imported at a time: choose it above to see it.</source>
            <translation>Dice cómo se elaboraron e implementaron los planes. Se importa una hoja cada vez: elíjala arriba para verla.</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>Se distinguen</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Se deja como está</translation>
        </message>
        <message>
            <source>Label and code disagree</source>
            <translation>Etiqueta y código no concuerdan</translation>
        </message>
        <message>
            <source>Label taken</source>
            <translation>Se toma la etiqueta</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>No se toca</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Se deja fuera</translation>
        </message>
        <message>
            <source>Letters in an older encoding</source>
            <translation>Letras en una codificación antigua</translation>
        </message>
        <message>
            <source>Many decimals come from a spreadsheet that took a commitment number for a sum. The short form is proposed, the cell as it came stays findable.</source>
            <translation>Muchos decimales vienen de una hoja de cálculo que tomó un número de compromiso por una cantidad. Se propone la forma corta; la celda original se puede consultar.</translation>
        </message>
        <message>
            <source>Marks such as &lt;br/&gt; are left from a web page. Line breaks become paragraphs.</source>
            <translation>Quedan marcas como &lt;br/&gt; de una página web. Los saltos de línea se vuelven párrafos.</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Reconocido</translation>
        </message>
        <message>
            <source>Member or plan taken from the row above</source>
            <translation>Miembro o plan tomado de la fila anterior</translation>
        </message>
        <message>
            <source>Most frequent taken</source>
            <translation>Se toma el más frecuente</translation>
        </message>
        <message>
            <source>Not a record</source>
            <translation>No es una ficha</translation>
        </message>
        <message>
            <source>Not brought back</source>
            <translation>No restablecido</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>No exportado</translation>
        </message>
        <message>
            <source>Not overwritten</source>
            <translation>No se sobrescribe</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Sin valorar</translation>
        </message>
        <message>
            <source>Not reviewed, no data, not applicable, not specified: different things, kept apart. None of them counts as a grade.</source>
            <translation>No revisado, sin datos, no aplicable, no especificado: cosas distintas que se distinguen. Ninguna cuenta como valoración.</translation>
        </message>
        <message>
            <source>Not reviewed, yet coded as a grade</source>
            <translation>No revisado, pero codificado como valoración</translation>
        </message>
        <message>
            <source>Nothing tells for certain where the address goes on. Open it and see.</source>
            <translation>Nada dice con certeza dónde sigue la dirección. Ábrala y compruébelo.</translation>
        </message>
        <message>
            <source>One sheet is imported at a time. Import the file again for another one.</source>
            <translation>Se importa una hoja cada vez. Importe de nuevo el archivo para otra.</translation>
        </message>
        <message>
            <source>Perhaps in the workspace already</source>
            <translation>Quizá ya esté en el espacio de trabajo</translation>
        </message>
        <message>
            <source>Plan numbers with zeros before them</source>
            <translation>Números de plan con ceros delante</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesto</translation>
        </message>
        <message>
            <source>Published and computed change differ</source>
            <translation>El cambio publicado y el calculado difieren</translation>
        </message>
        <message>
            <source>Published and computed value differ</source>
            <translation>El valor publicado y el calculado difieren</translation>
        </message>
        <message>
            <source>Published star and computed star differ</source>
            <translation>La estrella publicada y la calculada difieren</translation>
        </message>
        <message>
            <source>Ratings that the layout has no place for</source>
            <translation>Valoraciones sin lugar en el formato</translation>
        </message>
        <message>
            <source>Read as chosen</source>
            <translation>Leídas según la elección</translation>
        </message>
        <message>
            <source>Read without</source>
            <translation>Se lee sin ella</translation>
        </message>
        <message>
            <source>Relevant by technology alone</source>
            <translation>Relevante solo por la tecnología</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminados</translation>
        </message>
        <message>
            <source>Rows of unequal length</source>
            <translation>Filas de longitud desigual</translation>
        </message>
        <message>
            <source>Rows that are no commitments</source>
            <translation>Filas que no son compromisos</translation>
        </message>
        <message>
            <source>Rows that name no plan</source>
            <translation>Filas que no nombran un plan</translation>
        </message>
        <message>
            <source>Set apart</source>
            <translation>Apartadas</translation>
        </message>
        <message>
            <source>Several years of submission in one plan</source>
            <translation>Varios años de presentación en un plan</translation>
        </message>
        <message>
            <source>Shortened</source>
            <translation>Acortado</translation>
        </message>
        <message>
            <source>Somebody deleted or emptied it after an earlier import. It is not brought back; undo the change or write it by hand where it is wanted again.</source>
            <translation>Alguien lo eliminó o lo vació después de una importación anterior. No se restablece; deshaga el cambio o escríbalo a mano si se quiere de nuevo.</translation>
        </message>
        <message>
            <source>Such as “continuous”. They stay as they are.</source>
            <translation>Como «continuo». Se dejan como están.</translation>
        </message>
        <message>
            <source>Taken away in the workspace</source>
            <translation>Retirado en el espacio de trabajo</translation>
        </message>
        <message>
            <source>Technology never makes a commitment relevant by itself, yet the table calls these relevant.</source>
            <translation>La tecnología nunca hace relevante un compromiso por sí sola, pero la tabla los llama relevantes.</translation>
        </message>
        <message>
            <source>Text longer than a cell can hold</source>
            <translation>Texto más largo que una celda</translation>
        </message>
        <message>
            <source>Text that begins like a formula</source>
            <translation>Texto que empieza como una fórmula</translation>
        </message>
        <message>
            <source>The calendar has no such day. The words are kept; type a date later, or only month and year.</source>
            <translation>El calendario no tiene ese día. Se conservan las palabras; escriba luego una fecha, o solo mes y año.</translation>
        </message>
        <message>
            <source>The cell is empty, as in lists that name a country or plan only once.</source>
            <translation>La celda está vacía, como en las listas que nombran un país o un plan una sola vez.</translation>
        </message>
        <message>
            <source>The cell of the number is empty. Give it one after the import.</source>
            <translation>La celda del número está vacía. Déle uno después de importar.</translation>
        </message>
        <message>
            <source>The cell of the title is empty. Type it after the import.</source>
            <translation>La celda del título está vacía. Escríbalo después de importar.</translation>
        </message>
        <message>
            <source>The change that is printed is not the one from midterm to end of term.</source>
            <translation>El cambio impreso no es el que va de medio término a fin de término.</translation>
        </message>
        <message>
            <source>The column names a second time</source>
            <translation>Los nombres de las columnas otra vez</translation>
        </message>
        <message>
            <source>The file is not written in UTF-8. Look at a text with accents before you import.</source>
            <translation>El archivo no está en UTF-8. Mire un texto con acentos antes de importar.</translation>
        </message>
        <message>
            <source>The first is read, and all of them are kept with the table.</source>
            <translation>Se lee la primera, y todas se conservan con la tabla.</translation>
        </message>
        <message>
            <source>The header stands once more among the rows.</source>
            <translation>El encabezado está otra vez entre las filas.</translation>
        </message>
        <message>
            <source>The label says that nothing was assessed, the number beside it says a grade. The label is what the researcher wrote.</source>
            <translation>La etiqueta dice que no se evaluó nada, el número de al lado dice un grado. La etiqueta es lo que escribió el investigador.</translation>
        </message>
        <message>
            <source>The layout of this table is not known; see which column became what.</source>
            <translation>No se conoce el formato de esta tabla; vea qué columna se volvió qué.</translation>
        </message>
        <message>
            <source>The method of a plan is supposed</source>
            <translation>Se supone el método de un plan</translation>
        </message>
        <message>
            <source>The method of the plan's generation does not ask this. The cell stays with the table.</source>
            <translation>El método de la generación del plan no lo pregunta. La celda queda con la tabla.</translation>
        </message>
        <message>
            <source>The name is in no list of countries. It is imported under the name it has.</source>
            <translation>El nombre no está en ninguna lista de países. Se importa con ese nombre.</translation>
        </message>
        <message>
            <source>The parts of an address are put together where nothing else can be meant.</source>
            <translation>Las partes de una dirección se juntan donde no puede entenderse otra cosa.</translation>
        </message>
        <message>
            <source>The plan is supposed</source>
            <translation>Se supone el plan</translation>
        </message>
        <message>
            <source>The plan stands apart from plans that are named by a number.</source>
            <translation>El plan queda aparte de los que llevan un número.</translation>
        </message>
        <message>
            <source>The ratings in the table lead to another star than the one printed in it. Ratings are imported as they are; the star follows from them.</source>
            <translation>Las valoraciones de la tabla llevan a otra estrella que la impresa en ella. Se importan como están; la estrella se deduce de ellas.</translation>
        </message>
        <message>
            <source>The same content was imported or typed before. Nothing is doubled.</source>
            <translation>El mismo contenido ya se importó o escribió. Nada se duplica.</translation>
        </message>
        <message>
            <source>The table counts the steps of a consultation otherwise than its own answers do.</source>
            <translation>La tabla cuenta los pasos de la consulta de otro modo que sus propias respuestas.</translation>
        </message>
        <message>
            <source>The table does not say when the plan was submitted, which decides the method.</source>
            <translation>La tabla no dice cuándo se presentó el plan, y eso decide el método.</translation>
        </message>
        <message>
            <source>The table gives a number although a step was not reviewed. Not reviewed is not the same as not done.</source>
            <translation>La tabla da un número aunque un paso no se revisó. No revisado no es lo mismo que no hecho.</translation>
        </message>
        <message>
            <source>The table has the layout but for these columns. The rest is read.</source>
            <translation>La tabla tiene el formato salvo estas columnas. El resto se lee.</translation>
        </message>
        <message>
            <source>The table names no member or plan; its form and dates tell which.</source>
            <translation>La tabla no nombra miembro ni plan; su forma y sus fechas dicen cuáles.</translation>
        </message>
        <message>
            <source>The table prints another result than its own ratings give, under the rule of the plan's generation.</source>
            <translation>La tabla imprime otro resultado que el que dan sus propias valoraciones, según la regla de la generación del plan.</translation>
        </message>
        <message>
            <source>The table writes a name in another way than the list of countries.</source>
            <translation>La tabla escribe un nombre de otro modo que la lista de países.</translation>
        </message>
        <message>
            <source>The table writes an answer otherwise than the method; see what it was read as.</source>
            <translation>La tabla escribe una respuesta de otro modo que el método; vea cómo se leyó.</translation>
        </message>
        <message>
            <source>The word and the number of one rating do not belong together. The word is taken; the program derives codes and never stores them.</source>
            <translation>La palabra y el número de una valoración no van juntos. Se toma la palabra; el programa deduce los códigos y nunca los guarda.</translation>
        </message>
        <message>
            <source>The word is no answer of this scale. Nothing is rated from it; the cell as it came stays findable.</source>
            <translation>La palabra no es una respuesta de esta escala. No se valora nada con ella; la celda original se puede consultar.</translation>
        </message>
        <message>
            <source>The workbook holds a sheet that its program does not show.</source>
            <translation>El libro contiene una hoja que su programa no muestra.</translation>
        </message>
        <message>
            <source>The workspace says something else</source>
            <translation>El espacio de trabajo dice otra cosa</translation>
        </message>
        <message>
            <source>The year that most rows have is taken.</source>
            <translation>Se toma el año que tiene la mayoría de las filas.</translation>
        </message>
        <message>
            <source>These dates are valid as day/month and as month/day. Other dates of the same plan are a hint, not a proof. The program does not guess.</source>
            <translation>Estas fechas valen como día/mes y como mes/día. Otras fechas del mismo plan son un indicio, no una prueba. El programa no adivina.</translation>
        </message>
        <message>
            <source>They are kept with the table, but nothing is made of them.</source>
            <translation>Se conservan con la tabla, pero no se hace nada con ellas.</translation>
        </message>
        <message>
            <source>They are set apart in a plan of their own until a number is known.</source>
            <translation>Se apartan en un plan propio hasta que se conozca un número.</translation>
        </message>
        <message>
            <source>They could be read both ways; you chose the order for their plan.</source>
            <translation>Se podían leer de dos maneras; usted eligió el orden para su plan.</translation>
        </message>
        <message>
            <source>They look the same, but a search would not find them. Letter and accent become one character.</source>
            <translation>Se ven iguales, pero una búsqueda no los encontraría. Letra y acento se vuelven un solo carácter.</translation>
        </message>
        <message>
            <source>They print as nothing and stop Word and Excel from opening a file.</source>
            <translation>No se imprimen e impiden que Word y Excel abran un archivo.</translation>
        </message>
        <message>
            <source>They stay in the workspace and are not exported.</source>
            <translation>Permanecen en el espacio de trabajo y no se exportan.</translation>
        </message>
        <message>
            <source>Two columns with one name</source>
            <translation>Dos columnas con un nombre</translation>
        </message>
        <message>
            <source>Two rows of a plan have the same commitment number. Both are imported. One of them may have lost a final zero in a spreadsheet, as 2.10 becomes 2.1.</source>
            <translation>Dos filas de un plan tienen el mismo número de compromiso. Se importan ambas. Una pudo perder un cero final en una hoja de cálculo, como 2.10 se vuelve 2.1.</translation>
        </message>
        <message>
            <source>Web page code inside texts</source>
            <translation>Código de página web en los textos</translation>
        </message>
        <message>
            <source>Words for a plan number</source>
            <translation>Palabras en lugar de un número de plan</translation>
        </message>
        <message>
            <source>Words for “nothing”</source>
            <translation>Palabras para «nada»</translation>
        </message>
        <message>
            <source>Words kept</source>
            <translation>Se conservan las palabras</translation>
        </message>
        <message>
            <source>Words that name no date</source>
            <translation>Palabras que no nombran una fecha</translation>
        </message>
        <message>
            <source>Zeros left out</source>
            <translation>Ceros omitidos</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
    </context>
    <context>
        <name>FindingsModel</name>
        <message>
            <source>Left: {note}</source>
            <translation>Dejado: {note}</translation>
        </message>
        <message>
            <source>Must be fixed</source>
            <translation>Debe corregirse</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Por revisar</translation>
        </message>
    </context>
    <context>
        <name>FindingsPane</name>
        <message numerus="yes">
            <source>%n columns, as {column}</source>
            <translation>
                <numerusform>%n columna, como {column}</numerusform>
                <numerusform>%n columnas, como {column}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kinds of finding</source>
            <translation>
                <numerusform>%n clase de hallazgo</numerusform>
                <numerusform>%n clases de hallazgos</numerusform>
            </translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Se vuelve</translation>
        </message>
        <message>
            <source>Can be changed later: every cell is kept as it came.</source>
            <translation>Se puede cambiar después: cada celda se conserva como vino.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>Findings of the chosen kind</source>
            <translation>Hallazgos de la clase elegida</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>En el archivo</translation>
        </message>
        <message>
            <source>Kinds of finding</source>
            <translation>Clases de hallazgos</translation>
        </message>
        <message>
            <source>Look …</source>
            <translation>Mirar…</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>Nada que mirar</translation>
        </message>
        <message>
            <source>Plan and number</source>
            <translation>Plan y número</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>The chosen finding</source>
            <translation>El hallazgo elegido</translation>
        </message>
        <message>
            <source>The file holds no damage that the program knows.</source>
            <translation>El archivo no contiene ningún daño que el programa conozca.</translation>
        </message>
        <message>
            <source>What the file did to the data</source>
            <translation>Lo que el archivo hizo con los datos</translation>
        </message>
        <message>
            <source>{columns}; first in {place}</source>
            <translation>{columns}; primero en {place}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>A file ending in .irm, also from a colleague or a backup.</source>
            <translation>Un archivo .irm, también de un colega o de una copia.</translation>
        </message>
        <message>
            <source>A workspace is one file on this computer. It holds your plans, ratings and texts. Nothing leaves the computer unless you send it.</source>
            <translation>Un espacio de trabajo es un solo archivo en este equipo. Contiene sus planes, valoraciones y textos. Nada sale del equipo si usted no lo envía.</translation>
        </message>
        <message>
            <source>Choose a name and a place; then add a plan or import a table.</source>
            <translation>Elija nombre y lugar; luego añada un plan o importe una tabla.</translation>
        </message>
        <message>
            <source>Excel or CSV. You see every problem before anything is saved.</source>
            <translation>Excel o CSV. Verá cada problema antes de que se guarde nada.</translation>
        </message>
        <message>
            <source>Look around with real data</source>
            <translation>Explorar con datos reales</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Office database</source>
            <translation>Base de datos de la oficina</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Abrir un espacio de trabajo</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Abiertos antes</translation>
        </message>
        <message>
            <source>Spain, Finland and Estonia, all rated. A copy you can spoil.</source>
            <translation>España, Finlandia y Estonia, todo valorado. Una copia que puede estropear.</translation>
        </message>
        <message>
            <source>Start a workspace</source>
            <translation>Empezar un espacio de trabajo</translation>
        </message>
        <message>
            <source>Start from a table</source>
            <translation>Partir de una tabla</translation>
        </message>
        <message>
            <source>Works without a network. Saved as you type; no Save button.</source>
            <translation>Funciona sin red. Se guarda mientras escribe; no hay botón Guardar.</translation>
        </message>
    </context>
    <context>
        <name>FoldedBlock</name>
        <message>
            <source>Kept: {answers}</source>
            <translation>Se conserva: {answers}</translation>
        </message>
        <message>
            <source>Not asked: {indicator} is {answer}.</source>
            <translation>No se pregunta: «{indicator}» es «{answer}».</translation>
        </message>
    </context>
    <context>
        <name>FoldedText</name>
        <message>
            <source>Show all of it</source>
            <translation>Mostrarlo todo</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
    </context>
    <context>
        <name>FormatBar</name>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Lista con viñetas</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citar</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Cursiva</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>GapsButton</name>
        <message numerus="yes">
            <source>%n texts not in {language}</source>
            <translation>
                <numerusform>%n texto sin {language}</numerusform>
                <numerusform>%n textos sin {language}</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is in {language}</source>
            <translation>Todo está en {language}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupHead</name>
        <message>
            <source>folded</source>
            <translation>plegado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>{done} of {asked} answered</source>
            <translation>{done} de {asked} respondidas</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>From the handbook</source>
            <translation>Del manual</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Orientación</translation>
        </message>
    </context>
    <context>
        <name>GuidedPage</name>
        <message>
            <source>Guidance</source>
            <translation>Orientación</translation>
        </message>
        <message>
            <source>Show or hide what the method says of the question</source>
            <translation>Mostrar u ocultar lo que el método dice de la pregunta</translation>
        </message>
    </context>
    <context>
        <name>HeldNotice</name>
        <message>
            <source>Another program has this workspace open.</source>
            <translation>Otro programa tiene abierto este espacio de trabajo.</translation>
        </message>
        <message>
            <source>Another window on this computer has this workspace open ({name}), since {when}.</source>
            <translation>Otra ventana de este ordenador tiene abierto este espacio de trabajo ({name}), desde {when}.</translation>
        </message>
        <message>
            <source>It is still open elsewhere.</source>
            <translation>Sigue abierto en otra parte.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only: its file or its folder is write-protected. To work on it, copy it to a folder of yours.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura: su archivo o carpeta está protegido. Para trabajar en él, cópielo en una carpeta suya.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only; nothing can be changed.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura; no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>{name} has this workspace open on {computer}, since {when}.</source>
            <translation>{name} tiene abierto este espacio de trabajo en {computer}, desde {when}.</translation>
        </message>
        <message>
            <source>{who} It is open here for reading only; nothing can be changed.</source>
            <translation>{who} Aquí está abierto solo para lectura; no se puede cambiar nada.</translation>
        </message>
    </context>
    <context>
        <name>HistoryArea</name>
        <message>
            <source>Cluster</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>History of the commitment</source>
            <translation>Historial del compromiso</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institución responsable</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Policy areas</source>
            <translation>Áreas de política</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Título corto</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Instituciones de apoyo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Why: {reason}</source>
            <translation>Por qué: {reason}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>{indicator}, reason</source>
            <translation>{indicator}, razón</translation>
        </message>
        <message>
            <source>{what}: brought back</source>
            <translation>{what}: recuperado</translation>
        </message>
        <message>
            <source>{what}: deleted</source>
            <translation>{what}: eliminado</translation>
        </message>
    </context>
    <context>
        <name>HouseFormsDialog</name>
        <message>
            <source>A house form changes the sections of one kind of report, in every plan.</source>
            <translation>Un formato propio cambia las secciones de un tipo de informe, en todos los planes.</translation>
        </message>
        <message>
            <source>A house form needs a name. Give it one.</source>
            <translation>Un formato propio necesita un nombre. Dele uno.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>House forms</source>
            <translation>Formatos propios</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of the form</source>
            <translation>Nombre del formato</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>There is a house form {name} for this report already.</source>
            <translation>Ya hay un formato propio {name} para este informe.</translation>
        </message>
    </context>
    <context>
        <name>ImportFiles</name>
        <message>
            <source>Findings of {name}</source>
            <translation>Hallazgos de {name}</translation>
        </message>
        <message>
            <source>Load a matching</source>
            <translation>Cargar una asignación</translation>
        </message>
        <message>
            <source>Save the findings</source>
            <translation>Guardar los hallazgos</translation>
        </message>
        <message>
            <source>Save this matching</source>
            <translation>Guardar esta asignación</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. Choose another folder.</source>
            <translation>{name} no se pudo escribir: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{name} holds no matching of columns. Nothing was changed.</source>
            <translation>{name} no contiene una asignación de columnas. No se cambió nada.</translation>
        </message>
        <message>
            <source>{name} was saved.</source>
            <translation>{name} se guardó.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n respuesta</numerusform>
                <numerusform>%n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns</source>
            <translation>
                <numerusform>%n columna</numerusform>
                <numerusform>%n columnas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns matched</source>
            <translation>
                <numerusform>%n columna asignada</numerusform>
                <numerusform>%n columnas asignadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitments</source>
            <translation>
                <numerusform>%n compromiso</numerusform>
                <numerusform>%n compromisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n miembro</numerusform>
                <numerusform>%n miembros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n planes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Elegir una tabla</translation>
        </message>
        <message>
            <source>Everything in this table is in the workspace already. Nothing was changed.</source>
            <translation>Toda esta tabla ya está en el espacio de trabajo. No se cambió nada.</translation>
        </message>
        <message>
            <source>IRM table of one plan</source>
            <translation>tabla del IRM de un plan</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <source>Import %n commitments</source>
            <translation>
                <numerusform>Importar %n compromiso</numerusform>
                <numerusform>Importar %n compromisos</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Importar una tabla</translation>
        </message>
        <message numerus="yes">
            <source>Import answers about %n plans</source>
            <translation>
                <numerusform>Importar las respuestas sobre %n plan</numerusform>
                <numerusform>Importar las respuestas sobre %n planes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing %n commitments</source>
            <translation>
                <numerusform>Importando %n compromiso</numerusform>
                <numerusform>Importando %n compromisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing answers about %n plans</source>
            <translation>
                <numerusform>Importación de las respuestas sobre %n plan</numerusform>
                <numerusform>Importación de las respuestas sobre %n planes</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at findings</source>
            <translation>Ver los hallazgos</translation>
        </message>
        <message>
            <source>Match columns</source>
            <translation>Asignar columnas</translation>
        </message>
        <message>
            <source>Nothing has been saved yet.</source>
            <translation>Aún no se ha guardado nada.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>OGP's commitment table of 2015</source>
            <translation>tabla de compromisos de la OGP de 2015</translation>
        </message>
        <message>
            <source>OGP's commitment table of 2016</source>
            <translation>tabla de compromisos de la OGP de 2016</translation>
        </message>
        <message>
            <source>OGP's commitment table of 2024</source>
            <translation>tabla de compromisos de la OGP de 2024</translation>
        </message>
        <message>
            <source>OGP's process table of 2016</source>
            <translation>tabla de OGP sobre el proceso, 2016</translation>
        </message>
        <message>
            <source>Read with these columns</source>
            <translation>Leer con estas columnas</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>Save findings as a list</source>
            <translation>Guardar los hallazgos como lista</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>por usted</translation>
        </message>
        <message>
            <source>columns matched by you</source>
            <translation>columnas asignadas por usted</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>layout recognised</source>
            <translation>formato reconocido</translation>
        </message>
        <message>
            <source>nothing saved yet</source>
            <translation>nada guardado aún</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>plan table of Canada</source>
            <translation>tabla de plan del Canadá</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>leyendo</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>hoja {name}</translation>
        </message>
    </context>
    <context>
        <name>ImportTargets</name>
        <message>
            <source>Carried over</source>
            <translation>Continuado</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Compromiso</translation>
        </message>
        <message>
            <source>Commitment number</source>
            <translation>Número del compromiso</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Fecha de fin</translation>
        </message>
        <message>
            <source>End of the milestone</source>
            <translation>Fin del hito</translation>
        </message>
        <message>
            <source>Full text as printed</source>
            <translation>Texto completo como está impreso</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institución responsable</translation>
        </message>
        <message>
            <source>Member (country or local government)</source>
            <translation>Miembro (país o gobierno local)</translation>
        </message>
        <message>
            <source>Member and plan</source>
            <translation>Miembro y plan</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Hito</translation>
        </message>
        <message>
            <source>Milestone number</source>
            <translation>Número del hito</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Hitos</translation>
        </message>
        <message>
            <source>Plan number</source>
            <translation>Número del plan</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Título corto</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>Fecha de inicio</translation>
        </message>
        <message>
            <source>Start of the milestone</source>
            <translation>Inicio del hito</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Instituciones de apoyo</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Title as printed</source>
            <translation>Título como está impreso</translation>
        </message>
        <message>
            <source>Title of the plan</source>
            <translation>Título del plan</translation>
        </message>
        <message>
            <source>Year in which the plan ends</source>
            <translation>Año en que termina el plan</translation>
        </message>
        <message>
            <source>Year in which the plan was submitted</source>
            <translation>Año en que se presentó el plan</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>A column was sorted and not the table, so the answers moved to other rows.</source>
            <translation>Se ordenó una columna y no la tabla: las respuestas pasaron a otras filas.</translation>
        </message>
        <message>
            <source>A long text was changed</source>
            <translation>Se cambió un texto largo</translation>
        </message>
        <message>
            <source>A rating is changed with a reason of yours. Write why.</source>
            <translation>Una valoración se cambia con una razón suya. Escriba por qué.</translation>
        </message>
        <message>
            <source>A spreadsheet program changed this cell, not a person.</source>
            <translation>Esta celda la cambió una hoja de cálculo, no una persona.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Preguntado</translation>
        </message>
        <message>
            <source>Changed again after the review</source>
            <translation>Cambiado de nuevo después de la revisión</translation>
        </message>
        <message>
            <source>Changed by a spreadsheet program</source>
            <translation>Cambiado por una hoja de cálculo</translation>
        </message>
        <message>
            <source>Changed since it was sent</source>
            <translation>Cambiado desde el envío</translation>
        </message>
        <message>
            <source>Choose at each place which words are to stand, or edit the result.</source>
            <translation>Elija en cada lugar qué palabras deben quedar, o edite el resultado.</translation>
        </message>
        <message>
            <source>Choose first whose words are to be taken.</source>
            <translation>Elija primero de quién se toman las palabras.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>No word was changed, only the look. Nothing has to be taken.</source>
            <translation>No se cambió ninguna palabra, solo el aspecto. No hay nada que tomar.</translation>
        </message>
        <message>
            <source>Nobody can tell where this belongs. Copy what you need to its place, and answer.</source>
            <translation>Nadie puede decir dónde va esto. Copie lo que necesite en su lugar y responda.</translation>
        </message>
        <message>
            <source>Nobody proposed another text here.</source>
            <translation>Nadie propuso otro texto aquí.</translation>
        </message>
        <message>
            <source>Note changed</source>
            <translation>Nota cambiada</translation>
        </message>
        <message>
            <source>Only the look was changed</source>
            <translation>Solo cambió el aspecto</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Open again: something new came to it</source>
            <translation>Abierto de nuevo: llegó algo nuevo</translation>
        </message>
        <message>
            <source>Other files</source>
            <translation>Otros archivos</translation>
        </message>
        <message>
            <source>Place not found</source>
            <translation>Lugar no encontrado</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Resolved in the file by the reviewer</source>
            <translation>Resuelto en el archivo por el revisor</translation>
        </message>
        <message>
            <source>Something very like it is in the plan already. Look before you add it.</source>
            <translation>En el plan ya hay algo muy parecido. Mire antes de añadirlo.</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Tomado</translation>
        </message>
        <message>
            <source>Taken, edited</source>
            <translation>Tomado, editado</translation>
        </message>
        <message>
            <source>Text changed</source>
            <translation>Texto cambiado</translation>
        </message>
        <message>
            <source>Text outside the fields</source>
            <translation>Texto fuera de los campos</translation>
        </message>
        <message>
            <source>The answer came back in another language than it was sent in.</source>
            <translation>La respuesta volvió en un idioma distinto del envío.</translation>
        </message>
        <message>
            <source>The answer is not one of the scale. Choose one of its grades.</source>
            <translation>La respuesta no es de la escala. Elija uno de sus grados.</translation>
        </message>
        <message>
            <source>The cell holds a formula. Its result is shown; type what is meant.</source>
            <translation>La celda contiene una fórmula. Se muestra su resultado; escriba lo que se quiere decir.</translation>
        </message>
        <message>
            <source>The cell holds an error of a formula. Type what is meant.</source>
            <translation>La celda contiene el error de una fórmula. Escriba lo que se quiere decir.</translation>
        </message>
        <message>
            <source>The cell is empty, where a word such as “None” was sent: some programs take such words for nothing.</source>
            <translation>La celda está vacía, aunque se envió una palabra como «None»: algunos programas toman esas palabras por nada.</translation>
        </message>
        <message>
            <source>The date can be read both ways. Type the month as a word.</source>
            <translation>La fecha se puede leer de dos maneras. Escriba el mes con letras.</translation>
        </message>
        <message>
            <source>The date was moved by a spreadsheet program. Type what is meant.</source>
            <translation>Una hoja de cálculo movió la fecha. Escriba lo que se quiere decir.</translation>
        </message>
        <message>
            <source>The field came back empty. Take it only if it is meant to be empty.</source>
            <translation>El campo volvió vacío. Tómelo solo si debe quedar vacío.</translation>
        </message>
        <message>
            <source>The label alone is gone. Edit the result and take that, or decline.</source>
            <translation>Solo falta la etiqueta. Edite el resultado y tómelo, o rechace.</translation>
        </message>
        <message>
            <source>The label of this field is gone from the file, which does not say what it is to hold. Nothing was changed here: decline it, or edit the result and take that.</source>
            <translation>La etiqueta de este campo falta en el archivo, que no dice qué debe contener. Aquí no se cambió nada: rechace, o edite el resultado y tómelo.</translation>
        </message>
        <message>
            <source>The number can be read both ways. Type what is meant.</source>
            <translation>El número se puede leer de dos maneras. Escriba lo que se quiere decir.</translation>
        </message>
        <message>
            <source>The number of the row is none of ours: it was typed or comes from elsewhere.</source>
            <translation>El número de la fila no es de los nuestros: se escribió a mano o viene de otra parte.</translation>
        </message>
        <message>
            <source>The text ends where a spreadsheet program cuts long texts.</source>
            <translation>El texto termina donde una hoja de cálculo corta los textos largos.</translation>
        </message>
        <message>
            <source>The words of a note were changed.</source>
            <translation>Se cambiaron las palabras de una nota.</translation>
        </message>
        <message>
            <source>There is more than one answer here. Choose one as the result first.</source>
            <translation>Aquí hay más de una respuesta. Elija primero una como resultado.</translation>
        </message>
        <message>
            <source>This is gone from the file. Nothing was deleted here: take it to delete, or decline.</source>
            <translation>Esto falta en el archivo. Aquí no se borró nada: tómelo para borrarlo, o rechace.</translation>
        </message>
        <message>
            <source>This stands in the file twice. What the second one says is shown here.</source>
            <translation>Esto está dos veces en el archivo. Aquí se muestra lo que dice la segunda.</translation>
        </message>
        <message>
            <source>This text stands outside any field, so nothing of it can be taken by itself. Copy what you need, and answer.</source>
            <translation>Este texto está fuera de los campos: nada puede tomarse por sí solo. Copie lo que necesite y responda.</translation>
        </message>
        <message>
            <source>This was not in the copy that was sent. Taking it adds it to the plan.</source>
            <translation>Esto no estaba en la copia enviada. Tomarlo lo añade al plan.</translation>
        </message>
        <message>
            <source>To be looked at: {code}</source>
            <translation>Hay que mirarlo: {code}</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>Valor cambiado</translation>
        </message>
        <message>
            <source>Write in the reply what you want to know.</source>
            <translation>Escriba en la respuesta lo que quiere saber.</translation>
        </message>
        <message>
            <source>Written in the program</source>
            <translation>Escritos en el programa</translation>
        </message>
        <message>
            <source>Zeros at the end or beginning were lost: 2.10 became 2.1.</source>
            <translation>Se perdieron ceros al final o al principio: 2.10 pasó a 2.1.</translation>
        </message>
        <message numerus="yes">
            <source>and in %n more places</source>
            <translation>
                <numerusform>y en %n lugar más</numerusform>
                <numerusform>y en %n lugares más</numerusform>
            </translation>
        </message>
        <message>
            <source>came back {back}</source>
            <translation>volvió el {back}</translation>
        </message>
        <message>
            <source>copy {number}, sent {sent}, came back {back}</source>
            <translation>copia {number}, enviada el {sent}, volvió el {back}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>found by its code</source>
            <translation>encontrado por su código</translation>
        </message>
        <message>
            <source>found by its label</source>
            <translation>encontrado por su etiqueta</translation>
        </message>
        <message>
            <source>matched by wording: check</source>
            <translation>emparejado por las palabras: verificar</translation>
        </message>
        <message>
            <source>tracked</source>
            <translation>con control de cambios</translation>
        </message>
        <message>
            <source>tracked in part</source>
            <translation>con control de cambios en parte</translation>
        </message>
        <message>
            <source>with tracking off</source>
            <translation>sin control de cambios</translation>
        </message>
    </context>
    <context>
        <name>InboxDetail</name>
        <message>
            <source>Nothing has come back yet</source>
            <translation>Aún no ha vuelto nada</translation>
        </message>
        <message>
            <source>Reason of the rating, as it is changed</source>
            <translation>Razón de la valoración cambiada</translation>
        </message>
        <message>
            <source>Reply, goes back as an answer to the comment</source>
            <translation>Respuesta, vuelve como contestación al comentario</translation>
        </message>
        <message>
            <source>Reply, goes back with the next copy</source>
            <translation>Respuesta, vuelve con la próxima copia</translation>
        </message>
        <message>
            <source>Show in the form</source>
            <translation>Mostrar en el formulario</translation>
        </message>
        <message>
            <source>Start from the reason there is</source>
            <translation>Partir de la razón que hay</translation>
        </message>
        <message>
            <source>Take as edited</source>
            <translation>Tomar lo editado</translation>
        </message>
        <message>
            <source>Take the result</source>
            <translation>Tomar el resultado</translation>
        </message>
        <message>
            <source>Take: add it</source>
            <translation>Tomar: añadirlo</translation>
        </message>
        <message>
            <source>Take: delete it</source>
            <translation>Tomar: borrarlo</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>Tenido en cuenta</translation>
        </message>
    </context>
    <context>
        <name>InboxFoot</name>
        <message>
            <source>Ask back</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Take the result</source>
            <translation>Tomar el resultado</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Tomar lo suyo</translation>
        </message>
    </context>
    <context>
        <name>InboxHead</name>
        <message>
            <source>All {count}</source>
            <translation>Todos {count}</translation>
        </message>
        <message>
            <source>Answered {count}</source>
            <translation>Respondidos {count}</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Bandeja de entrada</translation>
        </message>
        <message>
            <source>Later {count}</source>
            <translation>Más tarde {count}</translation>
        </message>
        <message>
            <source>Open {count}</source>
            <translation>Abiertos {count}</translation>
        </message>
        <message>
            <source>Read a returned file</source>
            <translation>Leer un archivo devuelto</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Revisor</translation>
        </message>
        <message>
            <source>Take all that do not conflict ({count})</source>
            <translation>Tomar todo lo que no se contradice ({count})</translation>
        </message>
        <message>
            <source>{open} open, {answered} answered</source>
            <translation>{open} abiertos, {answered} respondidos</translation>
        </message>
    </context>
    <context>
        <name>InboxList</name>
        <message>
            <source>What came back</source>
            <translation>Lo que volvió</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies</source>
            <translation>
                <numerusform>%n respuesta</numerusform>
                <numerusform>%n respuestas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxNews</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Read it as …</source>
            <translation>Leerlo como …</translation>
        </message>
        <message>
            <source>Review copy {number}</source>
            <translation>Copia de revisión {number}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>y %n archivo más</numerusform>
                <numerusform>y %n archivos más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n changes from review taken</source>
            <translation>
                <numerusform>%n cambio de la revisión tomado</numerusform>
                <numerusform>%n cambios de la revisión tomados</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another state or reviewer above.</source>
            <translation>Elija arriba otro estado u otro revisor.</translation>
        </message>
        <message>
            <source>Drop the Word files and workbooks that reviewers sent back anywhere on the window, or read them with the button above. Nothing is applied before you take it.</source>
            <translation>Suelte en cualquier lugar de la ventana los archivos de Word y los libros que devolvieron los revisores, o léalos con el botón de arriba. Nada se aplica antes de que usted lo tome.</translation>
        </message>
        <message>
            <source>Everything is answered</source>
            <translation>Todo está respondido</translation>
        </message>
        <message>
            <source>Nothing has come back yet</source>
            <translation>Aún no ha vuelto nada</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nada que mostrar</translation>
        </message>
        <message>
            <source>Nothing was changed in what came back</source>
            <translation>No se cambió nada en lo que volvió</translation>
        </message>
        <message>
            <source>The replies go back with the next review copy.</source>
            <translation>Las respuestas vuelven con la próxima copia de revisión.</translation>
        </message>
        <message>
            <source>This was deleted. The inbox keeps the words.</source>
            <translation>Esto se eliminó. La bandeja de entrada conserva las palabras.</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>InboxSide</name>
        <message>
            <source>Changes what follows</source>
            <translation>Cambia lo que se deriva</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Undo any answer with Ctrl Z. The returned file is never changed.</source>
            <translation>Deshaga cualquier respuesta con Ctrl Z. El archivo devuelto nunca se cambia.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>becomes starred</source>
            <translation>recibe una estrella</translation>
        </message>
        <message>
            <source>loses its star</source>
            <translation>pierde su estrella</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>sin calificar</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>aún no enviado</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>queda</translation>
        </message>
        <message>
            <source>still a star</source>
            <translation>mantiene su estrella</translation>
        </message>
        <message>
            <source>still no star</source>
            <translation>sigue sin estrella</translation>
        </message>
        <message>
            <source>was {grade}</source>
            <translation>era {grade}</translation>
        </message>
    </context>
    <context>
        <name>IndicatorHelp</name>
        <message>
            <source>Source: {source}</source>
            <translation>Fuente: {source}</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>sin confirmar</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Choose a source first: words become its excerpt.</source>
            <translation>Elija primero una fuente: las palabras pasan a ser un extracto de ella.</translation>
        </message>
        <message>
            <source>Excerpt added</source>
            <translation>Extracto añadido</translation>
        </message>
        <message>
            <source>Keep a file with the source</source>
            <translation>Guardar un archivo con la fuente</translation>
        </message>
        <message>
            <source>Picture {time}.png</source>
            <translation>Imagen {time}.png</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referencias</translation>
        </message>
        <message>
            <source>Source added</source>
            <translation>Fuente añadida</translation>
        </message>
        <message>
            <source>Sources belong to a member. Add a member or a plan first.</source>
            <translation>Las fuentes pertenecen a un miembro. Añada primero un miembro o un plan.</translation>
        </message>
        <message>
            <source>Sources from a RIS or BibTeX file</source>
            <translation>Fuentes de un archivo RIS o BibTeX</translation>
        </message>
        <message>
            <source>This page is in the workspace already, as {key}</source>
            <translation>Esta página ya está en el espacio de trabajo, como {key}</translation>
        </message>
        <message>
            <source>Web page added</source>
            <translation>Página web añadida</translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>Academia</source>
            <translation>Mundo académico</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anónimo</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Solo como contexto</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>Sociedad civil</translation>
        </message>
        <message>
            <source>Consent not asked yet</source>
            <translation>Consentimiento aún no pedido</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>Gobierno</translation>
        </message>
        <message>
            <source>International organisation</source>
            <translation>Organización internacional</translation>
        </message>
        <message>
            <source>Interview {number}</source>
            <translation>Entrevista {number}</translation>
        </message>
        <message>
            <source>Interview {number} ended</source>
            <translation>Entrevista {number} terminada</translation>
        </message>
        <message>
            <source>Nobody has said yet what may be done with the words of interview {number}, so they are not quoted. Ask for the consent and choose it first.</source>
            <translation>Nadie ha dicho aún qué se puede hacer con las palabras de la entrevista {number}, así que no se citan. Pida el consentimiento y elíjalo primero.</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>Con atribución</translation>
        </message>
        <message>
            <source>Organisation only</source>
            <translation>Solo la organización</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Private sector</source>
            <translation>Sector privado</translation>
        </message>
        <message>
            <source>The consent to interview {number} allows no direct quotation. Write what was said in your own words, or change the consent if the person agrees.</source>
            <translation>El consentimiento de la entrevista {number} no permite citas directas. Escriba lo dicho con sus propias palabras, o cambie el consentimiento si la persona está de acuerdo.</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>por vídeo</translation>
        </message>
        <message>
            <source>focus group</source>
            <translation>grupo focal</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>en persona</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>por escrito</translation>
        </message>
        <message>
            <source>name and direct quotation</source>
            <translation>nombre y cita directa</translation>
        </message>
        <message>
            <source>no name, no direct quotation</source>
            <translation>sin nombre ni cita directa</translation>
        </message>
        <message>
            <source>nothing is quoted, cited or listed</source>
            <translation>nada se cita, se menciona ni se enumera</translation>
        </message>
        <message>
            <source>quotation without name or organisation</source>
            <translation>cita sin nombre ni organización</translation>
        </message>
        <message>
            <source>treated as background</source>
            <translation>se trata como contexto</translation>
        </message>
    </context>
    <context>
        <name>InterviewCommands</name>
        <message>
            <source>The interview goes on where you left it at {time}. Every word is here.</source>
            <translation>La entrevista sigue donde la dejó a las {time}. Todas las palabras están aquí.</translation>
        </message>
        <message numerus="yes">
            <source>The program was ended in the middle of this interview. What was typed until {time} is here; %n characters were recovered.</source>
            <translation>
                <numerusform>El programa se detuvo en medio de esta entrevista. Lo escrito hasta las {time} está aquí; se recuperó %n carácter.</numerusform>
                <numerusform>El programa se detuvo en medio de esta entrevista. Lo escrito hasta las {time} está aquí; se recuperaron %n caracteres.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterviewHead</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>Terminar la entrevista</translation>
        </message>
        <message>
            <source>Nobody named yet (F2 names people, place and more)</source>
            <translation>Aún no se nombra a nadie (F2: personas, lugar y más)</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>InterviewNotes</name>
        <message>
            <source>There are no words yet to be quoted.</source>
            <translation>Aún no hay palabras que citar.</translation>
        </message>
        <message>
            <source>There is no note yet to be bound. Type one.</source>
            <translation>Aún no hay nota que vincular. Escriba una.</translation>
        </message>
        <message>
            <source>binds this note to a commitment</source>
            <translation>vincula esta nota a un compromiso</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consentimiento</translation>
        </message>
        <message>
            <source>quotes the sentence</source>
            <translation>cita la frase</translation>
        </message>
        <message>
            <source>ticks a question</source>
            <translation>marca una pregunta</translation>
        </message>
        <message>
            <source>to none</source>
            <translation>a ninguno</translation>
        </message>
    </context>
    <context>
        <name>InterviewSide</name>
        <message>
            <source>Any other, by number or title</source>
            <translation>Cualquier otro, por número o título</translation>
        </message>
        <message>
            <source>Bind to</source>
            <translation>Vincular a</translation>
        </message>
        <message>
            <source>Commitments and questions</source>
            <translation>Compromisos y preguntas</translation>
        </message>
        <message>
            <source>Every word is on disk</source>
            <translation>Cada palabra está en el disco</translation>
        </message>
        <message>
            <source>None: every commitment has evidence.</source>
            <translation>Ninguno: cada compromiso tiene pruebas.</translation>
        </message>
        <message>
            <source>Nothing: every question is rated and has evidence.</source>
            <translation>Nada: cada pregunta está calificada y tiene pruebas.</translation>
        </message>
        <message>
            <source>Still to ask</source>
            <translation>Por preguntar</translation>
        </message>
        <message>
            <source>Without evidence</source>
            <translation>Sin pruebas</translation>
        </message>
        <message>
            <source>Writing …</source>
            <translation>Escribiendo …</translation>
        </message>
    </context>
    <context>
        <name>InterviewsPage</name>
        <message>
            <source>Commitments</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>Nueva entrevista</translation>
        </message>
        <message>
            <source>No interview yet. F9 opens a page for notes while somebody is talking; F9 again starts at once.</source>
            <translation>Aún no hay entrevistas. F9 abre una página para tomar notas mientras alguien habla; F9 otra vez empieza de inmediato.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>{interview} deleted</source>
            <translation>{interview} eliminada</translation>
        </message>
    </context>
    <context>
        <name>InvolvedBlock</name>
        <message>
            <source>Add evidence</source>
            <translation>Añadir evidencia</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>{question}, other answers:</source>
            <translation>{question}, otras respuestas:</translation>
        </message>
    </context>
    <context>
        <name>ItemNotes</name>
        <message>
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <source>What you answer now takes its place.</source>
            <translation>Lo que responda ahora ocupa su lugar.</translation>
        </message>
        <message>
            <source>as it came back</source>
            <translation>tal como volvió</translation>
        </message>
        <message>
            <source>as it stands now; edit it where the comment asks for it</source>
            <translation>como está ahora; edítelo si el comentario lo pide</translation>
        </message>
        <message>
            <source>both sides combined</source>
            <translation>ambos lados combinados</translation>
        </message>
        <message>
            <source>edited by you</source>
            <translation>editado por usted</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>aún no elegido</translation>
        </message>
        <message>
            <source>{answer}: {who}</source>
            <translation>{answer}: {who}</translation>
        </message>
    </context>
    <context>
        <name>JournalDialog</name>
        <message numerus="yes">
            <source>%n entries, the newest of {at}</source>
            <translation>
                <numerusform>%n entrada, la más reciente del {at}</numerusform>
                <numerusform>%n entradas, la más reciente del {at}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n faults were found.</source>
            <translation>
                <numerusform>Se encontró %n fallo.</numerusform>
                <numerusform>Se encontraron %n fallos.</numerusform>
            </translation>
        </message>
        <message>
            <source>64 digits and letters, if you have one</source>
            <translation>64 cifras y letras, si tiene una</translation>
        </message>
        <message>
            <source>A head noted before</source>
            <translation>Una cabeza anotada antes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied. Keep it outside this computer.</source>
            <translation>Copiada. Guárdela fuera de este ordenador.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the head</source>
            <translation>Copiar la cabeza</translation>
        </message>
        <message>
            <source>Every entry of the journal carries the hash of the one before it, so none can be changed, taken out or moved unseen. That nothing was taken off at the end shows only a head that was noted before: backups remember one, and you can note or send this one.</source>
            <translation>Cada entrada del diario lleva la huella de la anterior: ninguna puede cambiarse, quitarse o moverse sin que se note. Que no se quitó nada al final lo muestra solo una cabeza anotada antes: las copias de seguridad recuerdan una, y usted puede anotar o enviar esta.</translation>
        </message>
        <message>
            <source>Head of the journal</source>
            <translation>Cabeza del diario</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>The journal is empty.</source>
            <translation>El diario está vacío.</translation>
        </message>
        <message>
            <source>The journal is whole: no entry was changed, taken out or moved.</source>
            <translation>El diario está íntegro: ninguna entrada fue cambiada, quitada o movida.</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Verificar el diario</translation>
        </message>
        <message>
            <source>Verifying the journal …</source>
            <translation>Verificando el diario …</translation>
        </message>
        <message>
            <source>What is wrong with the journal</source>
            <translation>Qué está mal en el diario</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Cancelled. The file was not kept.</source>
            <translation>Cancelado. El archivo no se guardó.</translation>
        </message>
        <message>
            <source>File {name} kept</source>
            <translation>Archivo {name} guardado</translation>
        </message>
        <message>
            <source>Files are kept</source>
            <translation>Guardando archivos</translation>
        </message>
        <message>
            <source>{name} is kept with source {key} already</source>
            <translation>{name} ya está guardado con la fuente {key}</translation>
        </message>
    </context>
    <context>
        <name>KeyringChoice</name>
        <message>
            <source>Open it on this computer without asking, through its keyring</source>
            <translation>Abrirlo en este ordenador sin preguntar, mediante su llavero</translation>
        </message>
        <message>
            <source>Then whoever signs in here as you needs no passphrase.</source>
            <translation>Entonces, quien inicie sesión aquí con su usuario no necesita frase de paso.</translation>
        </message>
        <message>
            <source>This computer has no keyring that the program can use.</source>
            <translation>Este ordenador no tiene ningún llavero que el programa pueda usar.</translation>
        </message>
    </context>
    <context>
        <name>KindList</name>
        <message>
            <source>Kinds of what was found</source>
            <translation>Clases de lo encontrado</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>Not rated yet</source>
            <translation>Aún sin valorar</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>A second language beside</source>
            <translation>Un segundo idioma al lado</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Idioma de los textos</translation>
        </message>
        <message>
            <source>No second language</source>
            <translation>Sin segundo idioma</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>The workspace is encrypted, what is written here is not: whoever has the file can read it.</source>
            <translation>El espacio de trabajo está cifrado, lo que se escribe aquí no: quien tenga el archivo puede leerlo.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>A report links to pages of the web (https://…) and to addresses of mail. Type such an address.</source>
            <translation>Un informe enlaza con páginas web (https://…) y direcciones de correo. Escriba una de ellas.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Insert the link</source>
            <translation>Insertar el enlace</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
    </context>
    <context>
        <name>LockedPage</name>
        <message>
            <source>Everything is saved and closed; the key is no longer in this program. You come back to the same place.</source>
            <translation>Todo está guardado y cerrado; la clave ya no está en este programa. Volverá al mismo lugar.</translation>
        </message>
        <message>
            <source>Nothing was typed or moved for a while.</source>
            <translation>Desde hace un rato no se ha escrito ni movido nada.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>Abrir otro espacio de trabajo…</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>To the start page</source>
            <translation>A la página de inicio</translation>
        </message>
        <message>
            <source>Type the passphrase to open it.</source>
            <translation>Escriba la frase de paso para abrirlo.</translation>
        </message>
        <message>
            <source>{name} is encrypted</source>
            <translation>{name} está cifrado</translation>
        </message>
        <message>
            <source>{name} is locked</source>
            <translation>{name} está bloqueado</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No workspace open</source>
            <translation>Ningún espacio de trabajo abierto</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
    </context>
    <context>
        <name>MakeSealDialog</name>
        <message>
            <source>A lost passphrase loses the names. Nobody can give them back: write the passphrase down and keep it away from this computer.</source>
            <translation>Si se pierde la frase de paso, se pierden los nombres. Nadie puede devolverlos: anote la frase de paso y guárdela lejos de este ordenador.</translation>
        </message>
        <message>
            <source>It does not cover what somebody typed into notes and texts, attached files, organisation and role, documents exported before, or copies of the file made before somebody is sealed and kept elsewhere. The program looks for names in texts before an export, and shows copies beside the file.</source>
            <translation>No cubre lo que alguien escribió en notas y textos, los archivos adjuntos, la organización y el cargo, los documentos exportados antes ni las copias del archivo hechas antes de sellar y guardadas en otro lugar. El programa busca los nombres en los textos antes de exportar y muestra las copias junto al archivo.</translation>
        </message>
        <message>
            <source>Make the seal</source>
            <translation>Crear el sello</translation>
        </message>
        <message>
            <source>Seal made</source>
            <translation>Sello creado</translation>
        </message>
        <message>
            <source>The seal takes names and contacts of people out of this file, past entries of its journal included, until the passphrase is typed. Pseudonyms stay.</source>
            <translation>El sello saca de este archivo los nombres y contactos de las personas, también de las entradas pasadas del diario, hasta que se escriba la frase de paso. Los seudónimos se quedan.</translation>
        </message>
    </context>
    <context>
        <name>MappingPane</name>
        <message>
            <source>Becomes</source>
            <translation>Se vuelve</translation>
        </message>
        <message>
            <source>Cells, as</source>
            <translation>Celdas, como</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Keep, do not read</source>
            <translation>Conservar, no leer</translation>
        </message>
        <message>
            <source>Load a matching …</source>
            <translation>Cargar una asignación…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <source>Plan number</source>
            <translation>Número del plan</translation>
        </message>
        <message>
            <source>Save this matching …</source>
            <translation>Guardar esta asignación…</translation>
        </message>
        <message>
            <source>Submitted in</source>
            <translation>Presentado en</translation>
        </message>
        <message>
            <source>The layout of this table is not known. The program proposes from the names of the columns; correct it here. A number or a title must be matched. Columns that are left out are kept with the table.</source>
            <translation>No se conoce el formato de esta tabla. El programa propone por los nombres de las columnas; corríjalo aquí. Hay que asignar un número o un título. Las columnas que se dejan fuera se conservan con la tabla.</translation>
        </message>
        <message>
            <source>Where no column says it:</source>
            <translation>Si ninguna columna lo dice:</translation>
        </message>
        <message>
            <source>Which column is what</source>
            <translation>Qué columna es qué</translation>
        </message>
        <message>
            <source>{column} becomes</source>
            <translation>{column} se vuelve</translation>
        </message>
    </context>
    <context>
        <name>MatrixBlock</name>
        <message>
            <source>Headline</source>
            <translation>Resultado principal</translation>
        </message>
        <message>
            <source>Highest of the values: {grade}</source>
            <translation>El más alto de los valores: {grade}</translation>
        </message>
        <message>
            <source>Take it as the headline</source>
            <translation>Tomarlo como resultado principal</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Both of you changed it without knowing of each other. Both are kept; you choose afterwards, on the page Conflicts.</source>
            <translation>Lo cambiaron los dos sin saber el uno del otro. Se conservan ambos; usted elige después, en la página Conflictos.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Comes back</source>
            <translation>Vuelve</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>I have looked at what would go</source>
            <translation>He mirado lo que desaparecería</translation>
        </message>
        <message>
            <source>I know who sent it</source>
            <translation>Sé quién lo envió</translation>
        </message>
        <message>
            <source>It is deleted here too. Undo brings it back.</source>
            <translation>Se elimina aquí también. Deshacer lo devuelve.</translation>
        </message>
        <message>
            <source>It is not here yet.</source>
            <translation>Todavía no está aquí.</translation>
        </message>
        <message>
            <source>It is the file I meant</source>
            <translation>Es el archivo que quería</translation>
        </message>
        <message>
            <source>It takes the place of what stands here.</source>
            <translation>Ocupa el lugar de lo que hay aquí.</translation>
        </message>
        <message>
            <source>It was deleted here and comes back.</source>
            <translation>Estaba eliminado aquí y vuelve.</translation>
        </message>
        <message>
            <source>It was deleted on one side and changed on the other. It stays; you choose.</source>
            <translation>Se eliminó en un lado y se cambió en el otro. Se queda; usted elige.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Se queda</translation>
        </message>
        <message>
            <source>Take it up all the same</source>
            <translation>Incorporarlo de todos modos</translation>
        </message>
        <message numerus="yes">
            <source>by %n people</source>
            <translation>
                <numerusform>de %n persona</numerusform>
                <numerusform>de %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message numerus="yes">
            <source>the names of %n people</source>
            <translation>
                <numerusform>el nombre de %n persona</numerusform>
                <numerusform>los nombres de %n personas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeChangePane</name>
        <message>
            <source>Here now</source>
            <translation>Aquí ahora</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>Lo que llega</translation>
        </message>
        <message>
            <source>stays beside it</source>
            <translation>se queda al lado</translation>
        </message>
    </context>
    <context>
        <name>MergeCommands</name>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Bundles and workspaces</source>
            <translation>Envíos y espacios de trabajo</translation>
        </message>
        <message>
            <source>Take up a bundle</source>
            <translation>Incorporar un envío</translation>
        </message>
        <message>
            <source>This workspace is open for reading only, so nothing can be taken up.</source>
            <translation>Este espacio de trabajo está abierto solo para leer, así que no se puede incorporar nada.</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%n of them were changed here too; both versions are kept.</source>
            <translation>
                <numerusform>%n de ellos toca algo que también cambió aquí; se conservan las dos versiones.</numerusform>
                <numerusform>%n de ellos tocan algo que también cambió aquí; se conservan las dos versiones.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup is made before, and one undo takes it back.</source>
            <translation>Antes se hace una copia de seguridad, y se deshace de una vez.</translation>
        </message>
        <message>
            <source>A new workspace is made of it: {file}.</source>
            <translation>Se hace de él un nuevo espacio de trabajo: {file}.</translation>
        </message>
        <message>
            <source>By commitment</source>
            <translation>Por compromiso</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Por persona</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>In {name}: {counts}. All of it is taken up together, or nothing.</source>
            <translation>En {name}: {counts}. Se incorpora todo junto o nada.</translation>
        </message>
        <message>
            <source>Keep it until then</source>
            <translation>Guardarlo hasta entonces</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Read what is asked, and tick the box under it to go on.</source>
            <translation>Lea lo que se pregunta y marque la casilla de debajo para continuar.</translation>
        </message>
        <message>
            <source>Take it up</source>
            <translation>Incorporarlo</translation>
        </message>
        <message numerus="yes">
            <source>Take up %n changes</source>
            <translation>
                <numerusform>Incorporar %n cambio</numerusform>
                <numerusform>Incorporar %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>What another copy brings</source>
            <translation>Lo que trae otra copia</translation>
        </message>
        <message>
            <source>What {who} sent</source>
            <translation>Lo que envió {who}</translation>
        </message>
        <message>
            <source>another copy</source>
            <translation>otra copia</translation>
        </message>
        <message>
            <source>{name} brings nothing that would show here.</source>
            <translation>{name} no trae nada que se vea aquí.</translation>
        </message>
    </context>
    <context>
        <name>MergeList</name>
        <message>
            <source>What comes</source>
            <translation>Lo que llega</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>MilestoneEditor</name>
        <message>
            <source>Add a milestone</source>
            <translation>Añadir un hito</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Hitos</translation>
        </message>
        <message>
            <source>The plan names no milestones, or they are not recorded yet.</source>
            <translation>El plan no nombra hitos, o aún no se han anotado.</translation>
        </message>
    </context>
    <context>
        <name>MilestoneRatings</name>
        <message>
            <source>Milestone {number}, {stage}</source>
            <translation>Hito {number}, {stage}</translation>
        </message>
        <message>
            <source>Milestones, as in the plan</source>
            <translation>Hitos, como en el plan</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Hasta el {date}</translation>
        </message>
    </context>
    <context>
        <name>MilestoneRow</name>
        <message>
            <source>Delete milestone {number}</source>
            <translation>Eliminar el hito {number}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Milestone, as in the plan</source>
            <translation>Hito, como en el plan</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>MomentChoice</name>
        <message>
            <source>A day …</source>
            <translation>Un día…</translation>
        </message>
        <message>
            <source>Day, such as 2015-04-18</source>
            <translation>Día, por ejemplo 2015-04-18</translation>
        </message>
        <message>
            <source>{name}: the day</source>
            <translation>{name}: el día</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Type a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
    </context>
    <context>
        <name>NamesCheck</name>
        <message numerus="yes">
            <source>%n texts hold a sealed name. Enter goes to one; change them, or say why it goes out all the same.</source>
            <translation>
                <numerusform>%n texto contiene un nombre sellado. Intro lleva a él; cámbielo, o diga por qué se exporta de todos modos.</numerusform>
                <numerusform>%n textos contienen un nombre sellado. Intro lleva a uno; cámbielos, o diga por qué se exportan de todos modos.</numerusform>
            </translation>
        </message>
        <message>
            <source>No text holds a sealed name.</source>
            <translation>Ningún texto contiene un nombre sellado.</translation>
        </message>
        <message>
            <source>Or say why it goes out all the same</source>
            <translation>O diga por qué se exporta de todos modos</translation>
        </message>
        <message>
            <source>Passphrase of the seal</source>
            <translation>Frase de paso del sello</translation>
        </message>
        <message>
            <source>Reason of the export written down</source>
            <translation>Motivo de la exportación anotado</translation>
        </message>
        <message>
            <source>Search the texts</source>
            <translation>Buscar en los textos</translation>
        </message>
        <message>
            <source>Searching the texts for sealed names …</source>
            <translation>Buscando nombres sellados en los textos …</translation>
        </message>
        <message>
            <source>Texts searched before an export</source>
            <translation>Búsqueda en los textos antes de exportar</translation>
        </message>
        <message>
            <source>Texts that hold a sealed name</source>
            <translation>Textos que contienen un nombre sellado</translation>
        </message>
        <message numerus="yes">
            <source>Texts were written since they were last searched for the names of %n sealed people.</source>
            <translation>
                <numerusform>Se escribieron textos desde la última búsqueda del nombre de %n persona sellada.</numerusform>
                <numerusform>Se escribieron textos desde la última búsqueda de los nombres de %n personas selladas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the passphrase of the seal, or say why it goes out unchecked.</source>
            <translation>Escriba la frase de paso del sello, o diga por qué se exporta sin comprobar.</translation>
        </message>
        <message>
            <source>Why it goes out all the same</source>
            <translation>Por qué se exporta de todos modos</translation>
        </message>
        <message>
            <source>{place}: a part of the name of “{name}”</source>
            <translation>{place}: una parte del nombre de «{name}»</translation>
        </message>
        <message>
            <source>{place}: name of “{name}”</source>
            <translation>{place}: nombre de «{name}»</translation>
        </message>
    </context>
    <context>
        <name>NamesLeaving</name>
        <message>
            <source>What others lack may hold the names of sealed people, so nothing went out. With the passphrase of the seal its texts are searched first.</source>
            <translation>Lo que falta a los demás puede contener nombres de personas selladas, así que no salió nada. Con la frase de paso del sello se revisan antes los textos.</translation>
        </message>
    </context>
    <context>
        <name>NewMemberDialog</name>
        <message>
            <source>A local government of this country</source>
            <translation>Un gobierno local de este país</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Añadir un miembro</translation>
        </message>
        <message>
            <source>Choose a country of the list.</source>
            <translation>Elija un país de la lista.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Its code at OGP</source>
            <translation>Su código en la OGP</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Madrid</source>
            <translation>Madrid</translation>
        </message>
        <message>
            <source>Type the name of the local government and its code.</source>
            <translation>Escriba el nombre del gobierno local y su código.</translation>
        </message>
        <message>
            <source>{name} is in the workspace already.</source>
            <translation>{name} ya está en el espacio de trabajo.</translation>
        </message>
    </context>
    <context>
        <name>NewPerson</name>
        <message>
            <source>&amp;Add this person</source>
            <translation>&amp;Añadir a esta persona</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organización</translation>
        </message>
        <message>
            <source>&amp;Pseudonym</source>
            <translation>&amp;Seudónimo</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Cargo</translation>
        </message>
        <message>
            <source>&amp;Sector</source>
            <translation>&amp;Sector</translation>
        </message>
        <message>
            <source>Chosen for you where you give none</source>
            <translation>Se elige uno si no lo da</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>No añadir</translation>
        </message>
    </context>
    <context>
        <name>NewPlanDialog</name>
        <message>
            <source>1 July 2014, July 2014 or 2014</source>
            <translation>1 de julio de 2014, julio de 2014 o 2014</translation>
        </message>
        <message>
            <source>Action plan {number}</source>
            <translation>Plan de acción {number}</translation>
        </message>
        <message>
            <source>Add an action plan</source>
            <translation>Añadir un plan de acción</translation>
        </message>
        <message>
            <source>Another country …</source>
            <translation>Otro país…</translation>
        </message>
        <message>
            <source>Choose a country of the list.</source>
            <translation>Elija un país de la lista.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Not the usual method of {year}.</source>
            <translation>No es el método habitual de {year}.</translation>
        </message>
        <message>
            <source>Number of the plan</source>
            <translation>Número del plan</translation>
        </message>
        <message>
            <source>Reports: {reports}. Rated: {indicators}.</source>
            <translation>Informes: {reports}. Se valora: {indicators}.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Submitted in</source>
            <translation>Presentado en</translation>
        </message>
        <message>
            <source>There is a plan {number} already.</source>
            <translation>Ya hay un plan {number}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Type the number of the plan, as 2.</source>
            <translation>Escriba el número del plan, como 2.</translation>
        </message>
        <message>
            <source>{words} is not a day of the calendar.</source>
            <translation>{words} no es un día del calendario.</translation>
        </message>
    </context>
    <context>
        <name>NewSourceDialog</name>
        <message>
            <source>2014, July 2014 or 2014-07-01</source>
            <translation>2014, julio de 2014 o 2014-07-01</translation>
        </message>
        <message>
            <source>Add the source</source>
            <translation>Añadir la fuente</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Tipo de fuente</translation>
        </message>
        <message>
            <source>New source</source>
            <translation>Nueva fuente</translation>
        </message>
        <message>
            <source>Source added</source>
            <translation>Fuente añadida</translation>
        </message>
        <message>
            <source>Take the one that is there</source>
            <translation>Tomar la que ya está</translation>
        </message>
        <message>
            <source>This seems to be {known} ({key}), which is in the workspace.</source>
            <translation>Parece ser {known} ({key}), que está en el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Type a title, an author or an address.</source>
            <translation>Escriba un título, un autor o una dirección.</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <source>Choose the passphrase …</source>
            <translation>Elegir la frase de paso…</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Encrypt it</source>
            <translation>Cifrarlo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Crear el espacio de trabajo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nuevo espacio de trabajo</translation>
        </message>
        <message>
            <source>Opens with a passphrase only, so a lost or searched computer says nothing of it. It can also be encrypted later.</source>
            <translation>Solo se abre con una frase de paso: un ordenador perdido o registrado no dice nada de él. También se puede cifrar más tarde.</translation>
        </message>
        <message>
            <source>This folder does not exist. Choose another one.</source>
            <translation>Esta carpeta no existe. Elija otra.</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>espacio</translation>
        </message>
        <message>
            <source>{name} is there already. Choose another name, or open it.</source>
            <translation>{name} ya existe. Elija otro nombre o ábralo.</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Leave it, with a note</source>
            <translation>Dejarlo, con una nota</translation>
        </message>
        <message>
            <source>Say in a note why the finding is left.</source>
            <translation>Diga en una nota por qué se deja el hallazgo.</translation>
        </message>
        <message>
            <source>Why it is left</source>
            <translation>Por qué se deja</translation>
        </message>
    </context>
    <context>
        <name>NoteRow</name>
        <message numerus="yes">
            <source>%n lost</source>
            <translation>
                <numerusform>%n perdida</numerusform>
                <numerusform>%n perdidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotations</source>
            <translation>
                <numerusform>%n cita</numerusform>
                <numerusform>%n citas</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Put this notice away</source>
            <translation>Quitar este aviso</translation>
        </message>
    </context>
    <context>
        <name>NumbersPage</name>
        <message>
            <source>By the numbers</source>
            <translation>En cifras</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar la tabla</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Contando …</translation>
        </message>
        <message>
            <source>Export all countries …</source>
            <translation>Exportar todos los países …</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Table or bars</source>
            <translation>Tabla o barras</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>La tabla está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>OfficeDialog</name>
        <message numerus="yes">
            <source>%n commitments are in it.</source>
            <translation>
                <numerusform>Contiene %n compromiso.</numerusform>
                <numerusform>Contiene %n compromisos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export all countries</source>
            <translation>Exportar todos los países</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nombre de archivo</translation>
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
            <source>One row a commitment, then the tables by country, year and generation with their charts, and the codebook. Tables that mix generations of the method say so.</source>
            <translation>Una fila por compromiso, luego las tablas por país, año y generación con sus gráficos, y el libro de códigos. Las tablas que mezclan generaciones del método lo dicen.</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
    </context>
    <context>
        <name>OfficeEntry</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Leave the password empty where the keyring or the file .pgpass has it.</source>
            <translation>Deje la contraseña vacía si la tiene el llavero o el archivo .pgpass.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Remember the password in the keyring</source>
            <translation>Recordar la contraseña en el llavero</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Su nombre allí</translation>
        </message>
    </context>
    <context>
        <name>OfficeFrame</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Type the address of the office.</source>
            <translation>Escriba la dirección de la oficina.</translation>
        </message>
        <message>
            <source>What goes on</source>
            <translation>Lo que está en curso</translation>
        </message>
    </context>
    <context>
        <name>OfficeGetCommands</name>
        <message>
            <source>Calling the office …</source>
            <translation>Llamando a la oficina …</translation>
        </message>
        <message>
            <source>Getting {name} from the office …</source>
            <translation>Obteniendo {name} de la oficina …</translation>
        </message>
        <message>
            <source>Not all of it came yet. Sync again to go on from there.</source>
            <translation>Todavía no ha llegado todo. Sincronice otra vez para seguir desde ahí.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was made.</source>
            <translation>Detenido. No se ha creado nada.</translation>
        </message>
    </context>
    <context>
        <name>OfficeGetDialog</name>
        <message>
            <source>Choose another folder</source>
            <translation>Elegir otra carpeta</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
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
            <source>Get a workspace from an office</source>
            <translation>Obtener un espacio de trabajo de una oficina</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Obtenerlo</translation>
        </message>
        <message>
            <source>Makes a copy of your own of a workspace that the office holds. You work in it without a network, and sync it with the office when there is one.</source>
            <translation>Crea una copia propia de un espacio de trabajo que guarda la oficina. Trabaja en ella sin red y la sincroniza con la oficina cuando la hay.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Show what it holds</source>
            <translation>Mostrar lo que guarda</translation>
        </message>
        <message>
            <source>The office holds nothing that you may read.</source>
            <translation>La oficina no guarda nada que usted pueda leer.</translation>
        </message>
        <message>
            <source>This folder does not exist. Choose another one.</source>
            <translation>Esta carpeta no existe. Elija otra.</translation>
        </message>
        <message>
            <source>Workspaces that the office holds</source>
            <translation>Espacios de trabajo que guarda la oficina</translation>
        </message>
        <message>
            <source>several</source>
            <translation>varios</translation>
        </message>
        <message>
            <source>{name} is there already. Choose another name.</source>
            <translation>{name} ya existe. Elija otro nombre.</translation>
        </message>
    </context>
    <context>
        <name>OfficeSyncCommands</name>
        <message>
            <source>Calling the office …</source>
            <translation>Llamando a la oficina …</translation>
        </message>
        <message>
            <source>Nothing was sent to the office.</source>
            <translation>No se envió nada a la oficina.</translation>
        </message>
        <message>
            <source>Stopped. What was sent and taken up before that is kept.</source>
            <translation>Detenido. Lo enviado e incorporado antes se conserva.</translation>
        </message>
        <message>
            <source>Synced: the office and this workspace hold the same.</source>
            <translation>Sincronizado: la oficina y este espacio de trabajo contienen lo mismo.</translation>
        </message>
        <message>
            <source>Synced; what others wrote waits to be looked at.</source>
            <translation>Sincronizado; lo que otros escribieron espera a que lo vea.</translation>
        </message>
        <message>
            <source>Syncing with the office …</source>
            <translation>Sincronizando con la oficina …</translation>
        </message>
        <message>
            <source>Texts searched before they are sent to the office</source>
            <translation>Textos revisados antes de enviarlos a la oficina</translation>
        </message>
        <message>
            <source>This workspace is not synced any more. What the office holds stays there.</source>
            <translation>Este espacio de trabajo ya no se sincroniza. Lo que guarda la oficina se queda allí.</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>la oficina</translation>
        </message>
    </context>
    <context>
        <name>OfficeSyncDialog</name>
        <message numerus="yes">
            <source>%n files named here have not been sent by anybody yet.</source>
            <translation>
                <numerusform>%n archivo nombrado aquí no lo ha enviado nadie todavía.</numerusform>
                <numerusform>%n archivos nombrados aquí no los ha enviado nadie todavía.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>Última sincronización</translation>
        </message>
        <message>
            <source>Last sync {when}: {what}.</source>
            <translation>Última sincronización {when}: {what}.</translation>
        </message>
        <message>
            <source>Look at it …</source>
            <translation>Ver …</translation>
        </message>
        <message>
            <source>Office database of {name}</source>
            <translation>Base de datos de la oficina para {name}</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>Dejar de usarla</translation>
        </message>
        <message>
            <source>Sync by itself, at opening and every 15 minutes</source>
            <translation>Sincronizar por sí solo, al abrir y cada 15 minutos</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>The database in which the office holds the workspaces of its countries. A sync sends what is missing there, and shows you what others wrote before any of it is taken up. What is sent goes encrypted; the keys of names never go.</source>
            <translation>La base de datos en la que la oficina guarda los espacios de trabajo de sus países. Una sincronización envía lo que allí falta y le muestra lo que otros escribieron antes de incorporar nada. Lo enviado va cifrado; las claves de los nombres no salen nunca.</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>What the office says</source>
            <translation>Lo que dice la oficina</translation>
        </message>
    </context>
    <context>
        <name>OfficeTelling</name>
        <message>
            <source>Look at it …</source>
            <translation>Ver …</translation>
        </message>
        <message>
            <source>Not synced since {when}</source>
            <translation>Sin sincronizar desde: {when}</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Todavía sin sincronizar</translation>
        </message>
        <message>
            <source>Nothing was sent to the office. {why}</source>
            <translation>No se envió nada a la oficina. {why}</translation>
        </message>
        <message>
            <source>Office database …</source>
            <translation>Base de datos de la oficina …</translation>
        </message>
        <message>
            <source>Office out of reach</source>
            <translation>Oficina fuera de alcance</translation>
        </message>
        <message>
            <source>Synced {when}</source>
            <translation>Sincronizado {when}</translation>
        </message>
        <message>
            <source>{what} Nothing is taken up before you have seen it.</source>
            <translation>{what} No se incorpora nada antes de que lo vea.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWatch</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Office out of reach. Trying again … What you see may be old; what you type stays in its field until the office is back.</source>
            <translation>Oficina fuera de alcance. Intentando de nuevo… Lo que ve puede ser antiguo; lo que escribe queda en su campo hasta que la oficina vuelva.</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>The office is there again.</source>
            <translation>La oficina está de nuevo.</translation>
        </message>
        <message>
            <source>You may read this office and comment; nothing else can be changed.</source>
            <translation>Puede leer esta oficina y comentar; no se puede cambiar nada más.</translation>
        </message>
        <message>
            <source>You may read this office; nothing can be changed.</source>
            <translation>Puede leer esta oficina; no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>{who} changed {what}, {time}</source>
            <translation>{who} cambió {what}, {time}</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message numerus="yes">
            <source>%n entries come after that.</source>
            <translation>
                <numerusform>%n entrada viene después.</numerusform>
                <numerusform>%n entradas vienen después.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries sent</source>
            <translation>
                <numerusform>%n entrada enviada</numerusform>
                <numerusform>%n entradas enviadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files sent</source>
            <translation>
                <numerusform>%n archivo enviado</numerusform>
                <numerusform>%n archivos enviados</numerusform>
            </translation>
        </message>
        <message>
            <source>A panel member reads and comments in the office itself; no copy is made on this computer. Open it with “Open an office database …” in the menu File.</source>
            <translation>Un miembro del panel lee y comenta en la oficina misma; no se hace copia en este ordenador. Ábrala con «Abrir la base de datos de una oficina …» en el menú Archivo.</translation>
        </message>
        <message>
            <source>It holds this workspace under {country}: {entries} entries.</source>
            <translation>Guarda este espacio de trabajo bajo {country}: {entries} entradas.</translation>
        </message>
        <message>
            <source>It holds this workspace, of several countries: {entries} entries.</source>
            <translation>Guarda este espacio de trabajo, de varios países: {entries} entradas.</translation>
        </message>
        <message>
            <source>The office does not hold this workspace yet, or you may not read it there. The first sync brings it there.</source>
            <translation>La oficina todavía no guarda este espacio de trabajo, o usted no puede leerlo allí. La primera sincronización lo lleva.</translation>
        </message>
        <message numerus="yes">
            <source>The office has %n changes by {people}.</source>
            <translation>
                <numerusform>La oficina tiene %n cambio de {people}.</numerusform>
                <numerusform>La oficina tiene %n cambios de {people}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office has what would not show here.</source>
            <translation>La oficina tiene algo que no se vería aquí.</translation>
        </message>
        <message>
            <source>The office runs a newer version of the program ({version}). What this one does not know is kept and passed on, and shown after an update.</source>
            <translation>La oficina usa una versión más nueva del programa ({version}). Lo que esta no conoce se conserva y se transmite, y se muestra tras una actualización.</translation>
        </message>
        <message>
            <source>This workspace has no member yet, so the office cannot tell of which country it is. Type the code of the country, such as ES, or add the member first. Nothing was sent.</source>
            <translation>Este espacio de trabajo todavía no tiene miembro, así que la oficina no puede saber de qué país es. Escriba el código del país, como ES, o añada antes el miembro. No se envió nada.</translation>
        </message>
        <message>
            <source>You are {person} there: {roles}.</source>
            <translation>Usted es allí {person}: {roles}.</translation>
        </message>
        <message>
            <source>all countries</source>
            <translation>todos los países</translation>
        </message>
        <message>
            <source>auditor: {countries}</source>
            <translation>auditor: {countries}</translation>
        </message>
        <message>
            <source>member of the panel: {countries}</source>
            <translation>miembro del panel: {countries}</translation>
        </message>
        <message>
            <source>researcher of {countries}</source>
            <translation>investigador de {countries}</translation>
        </message>
        <message>
            <source>staff of the office: {countries}</source>
            <translation>personal de la oficina: {countries}</translation>
        </message>
        <message>
            <source>the office lacked nothing</source>
            <translation>a la oficina no le faltaba nada</translation>
        </message>
    </context>
    <context>
        <name>OpenDataDialog</name>
        <message numerus="yes">
            <source>%n cells differ from the table that was imported.</source>
            <translation>
                <numerusform>%n celda difiere de la tabla importada.</numerusform>
                <numerusform>%n celdas difieren de la tabla importada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kinds of ratings or policy areas have no place in this layout.</source>
            <translation>
                <numerusform>%n tipo de valoraciones o áreas de política no tiene lugar en este formato.</numerusform>
                <numerusform>%n tipos de valoraciones o áreas de política no tienen lugar en este formato.</numerusform>
            </translation>
        </message>
        <message>
            <source>All plans of the workspace</source>
            <translation>Todos los planes del espacio de trabajo</translation>
        </message>
        <message>
            <source>Columns have the publisher's own names. A table that was imported goes out as it came, but for what was repaired or changed here.</source>
            <translation>Las columnas llevan los nombres del editor. Una tabla importada sale como entró, salvo lo que se reparó o cambió aquí.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export open data</source>
            <translation>Exportar datos abiertos</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nombre de archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planes</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>OpenOfficeDialog</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>All countries that you may see, in one window. What you write is there for the others within seconds, and theirs for you.</source>
            <translation>Todos los países que puede ver, en una sola ventana. Los demás ven en segundos lo que usted escribe, y usted lo de ellos.</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Leave the password empty where the keyring or the file .pgpass has it.</source>
            <translation>Deje la contraseña vacía si la tiene el llavero o el archivo .pgpass.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Open an office database</source>
            <translation>Abrir una base de datos de la oficina</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Remember the password in the keyring</source>
            <translation>Recordar la contraseña en el llavero</translation>
        </message>
        <message>
            <source>Stopped. Nothing was opened.</source>
            <translation>Detenido. No se abrió nada.</translation>
        </message>
        <message>
            <source>Type the address of the office.</source>
            <translation>Escriba la dirección de la oficina.</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Su nombre allí</translation>
        </message>
    </context>
    <context>
        <name>OpenSealDialog</name>
        <message>
            <source>Names of sealed people can be read here for five minutes. That the seal was opened, by whom and why is written into its log.</source>
            <translation>Los nombres de las personas selladas se pueden leer aquí durante cinco minutos. Que se abrió el sello, quién y por qué, queda anotado en su registro.</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>Abrir el sello</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Say why the seal is opened; the reason is kept in its log.</source>
            <translation>Diga por qué se abre el sello; el motivo se guarda en su registro.</translation>
        </message>
        <message>
            <source>Seal opened</source>
            <translation>Sello abierto</translation>
        </message>
        <message>
            <source>To call back about the draft</source>
            <translation>Para volver a llamar por el borrador</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Escriba la frase de paso.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Done again: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Evidence of {indicator} of {number} written</source>
            <translation>Evidencia de {indicator} de {number} escrita</translation>
        </message>
        <message>
            <source>Evidence of {indicator} written</source>
            <translation>Evidencia de {indicator} escrita</translation>
        </message>
        <message>
            <source>Reason of {indicator} of {number} written</source>
            <translation>Razón escrita: {indicator}, compromiso {number}</translation>
        </message>
        <message>
            <source>Reason of {indicator} written</source>
            <translation>Razón de {indicator} escrita</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>sin valoración</translation>
        </message>
        <message>
            <source>{indicator} of {number} set to {answer}</source>
            <translation>{indicator}, compromiso {number}: {answer}</translation>
        </message>
        <message>
            <source>{indicator} set to {answer}</source>
            <translation>{indicator}: {answer}</translation>
        </message>
    </context>
    <context>
        <name>OverviewCards</name>
        <message numerus="yes">
            <source>%n cannot be told yet</source>
            <translation>
                <numerusform>%n aún no se puede decir</numerusform>
                <numerusform>%n aún no se pueden decir</numerusform>
            </translation>
        </message>
        <message>
            <source>All conditions</source>
            <translation>Todas las condiciones</translation>
        </message>
        <message>
            <source>Before it goes out</source>
            <translation>Antes de enviarlo</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>No hay nada pendiente.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>No falta nada.</translation>
        </message>
        <message>
            <source>Nothing is rated yet.</source>
            <translation>Aún no hay valoraciones.</translation>
        </message>
        <message>
            <source>One condition short in the plan itself: {groups}.</source>
            <translation>A una condición, en el propio plan: {groups}.</translation>
        </message>
        <message>
            <source>One condition short: {groups}.</source>
            <translation>A una condición: {groups}.</translation>
        </message>
        <message>
            <source>Open the page Calendar</source>
            <translation>Abrir la página Calendario</translation>
        </message>
        <message>
            <source>Open the page Process</source>
            <translation>Abrir la página Proceso</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Proceso</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Valoraciones</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show these commitments</source>
            <translation>Mostrar estos compromisos</translation>
        </message>
        <message>
            <source>Table 1. {title}</source>
            <translation>Tabla 1. {title}</translation>
        </message>
        <message>
            <source>commitment {numbers}, on {what}</source>
            <translation>compromiso {numbers}, por {what}</translation>
        </message>
        <message>
            <source>commitments {numbers}, all on {what}</source>
            <translation>compromisos {numbers}, todos por {what}</translation>
        </message>
        <message>
            <source>commitments {numbers}, both on {what}</source>
            <translation>compromisos {numbers}, ambos por {what}</translation>
        </message>
        <message>
            <source>not rated yet</source>
            <translation>aún sin valorar</translation>
        </message>
        <message>
            <source>relevance</source>
            <translation>relevancia</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>desde el {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>hasta el {date}</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} de {total}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <source>{word}: {count} of {total}</source>
            <translation>{word}: {count} de {total}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>%n ratings are missing</source>
            <translation>
                <numerusform>Falta %n valoración</numerusform>
                <numerusform>Faltan %n valoraciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reasons are missing</source>
            <translation>
                <numerusform>Falta %n razón</numerusform>
                <numerusform>Faltan %n razones</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar la tabla</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Stage of the report</source>
            <translation>Etapa del informe</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Con estrella</translation>
        </message>
        <message>
            <source>The plan has no commitments yet.</source>
            <translation>El plan aún no tiene compromisos.</translation>
        </message>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>La tabla está en el portapapeles.</translation>
        </message>
        <message>
            <source>Why no star</source>
            <translation>Por qué no hay estrella</translation>
        </message>
        <message>
            <source>as printed</source>
            <translation>como se imprime</translation>
        </message>
        <message numerus="yes">
            <source>in %n commitments</source>
            <translation>
                <numerusform>en %n compromiso</numerusform>
                <numerusform>en %n compromisos</numerusform>
            </translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>OwnCard</name>
        <message>
            <source>Copied</source>
            <translation>Copiada</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy your card</source>
            <translation>Copiar su tarjeta</translation>
        </message>
        <message>
            <source>Line of your card</source>
            <translation>Línea de su tarjeta</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Guardar en un archivo …</translation>
        </message>
        <message>
            <source>Save your card as a file</source>
            <translation>Guardar su tarjeta en un archivo</translation>
        </message>
        <message>
            <source>Send it to each colleague, in any way: it holds nothing secret. They add it to their list, and you add theirs. The name on it is the one in the settings.</source>
            <translation>Envíela a cada colega, por cualquier vía: no contiene nada secreto. Ellos la añaden a su lista y usted añade la suya. El nombre que lleva es el de los ajustes.</translation>
        </message>
        <message>
            <source>Your card</source>
            <translation>Su tarjeta</translation>
        </message>
        <message>
            <source>Your card: {name}</source>
            <translation>Su tarjeta: {name}</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Preview of the report</source>
            <translation>Vista previa del informe</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>By the numbers</source>
            <translation>En cifras</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>Elegibilidad</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Bandeja de entrada</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Proceso</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc cierra</translation>
        </message>
        <message>
            <source>Found in the texts</source>
            <translation>Encontrado en los textos</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Search everything, or run a command</source>
            <translation>Buscar en todo o ejecutar una orden</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>commands only</source>
            <translation>solo órdenes</translation>
        </message>
        <message>
            <source>go</source>
            <translation>ir</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>source</source>
            <translation>fuente</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{shown} of {count}</source>
            <translation>{shown} de {count}</translation>
        </message>
    </context>
    <context>
        <name>PassageField</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} of about {target} words</source>
            <translation>{words} de unas {target} palabras</translation>
        </message>
    </context>
    <context>
        <name>PastNames</name>
        <message>
            <source>Reason of the export written down</source>
            <translation>Razón de la exportación anotada</translation>
        </message>
        <message numerus="yes">
            <source>The journal holds all words ever written. With the passphrase of the seal, entries with the names of %n sealed people are withheld.</source>
            <translation>
                <numerusform>El diario contiene todas las palabras escritas alguna vez. Con la frase de paso del sello, se retienen las entradas con el nombre de %n persona sellada.</numerusform>
                <numerusform>El diario contiene todas las palabras escritas alguna vez. Con la frase de paso del sello, se retienen las entradas con los nombres de %n personas selladas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleField</name>
        <message>
            <source>A few letters of a name, pseudonym or organisation</source>
            <translation>Unas letras de un nombre, seudónimo u organización</translation>
        </message>
        <message>
            <source>Add “{name}” …</source>
            <translation>Añadir «{name}» …</translation>
        </message>
        <message>
            <source>Take {name} out</source>
            <translation>Quitar a {name}</translation>
        </message>
        <message>
            <source>Who is spoken to</source>
            <translation>Con quién se habla</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Add the people you talk to. Each gets a pseudonym at once.</source>
            <translation>Añada a las personas con quienes habla. Cada una recibe enseguida un seudónimo.</translation>
        </message>
        <message>
            <source>Look for a person</source>
            <translation>Buscar una persona</translation>
        </message>
        <message>
            <source>Nobody is called so.</source>
            <translation>Nadie se llama así.</translation>
        </message>
        <message>
            <source>Nobody is here yet. People come with a workspace that is synced.</source>
            <translation>Aún no hay nadie. Las personas vienen con un espacio de trabajo que se sincroniza.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>{name} · sealed</source>
            <translation>{name} · sellada</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Persona añadida</translation>
        </message>
        <message>
            <source>Person “{name}” changed</source>
            <translation>Persona «{name}» cambiada</translation>
        </message>
        <message>
            <source>Person “{name}” deleted</source>
            <translation>Persona «{name}» eliminada</translation>
        </message>
        <message>
            <source>Seal closed</source>
            <translation>Sello cerrado</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Country or local government</source>
            <translation>País o gobierno local</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>Language of talks</source>
            <translation>Idioma de las conversaciones</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name and contact are sealed. Opening the seal asks for its passphrase and is written down.</source>
            <translation>El nombre y el contacto están sellados. Abrir el sello pide su frase de paso y queda anotado.</translation>
        </message>
        <message>
            <source>Name and contact are stored under a key of their own. Everywhere else the pseudonym stands for the person.</source>
            <translation>El nombre y el contacto se guardan bajo una clave propia. En todo lo demás, el seudónimo está en lugar de la persona.</translation>
        </message>
        <message>
            <source>No contact was entered.</source>
            <translation>No se escribió ningún contacto.</translation>
        </message>
        <message>
            <source>No interview with this person is recorded.</source>
            <translation>No hay ninguna entrevista con esta persona.</translation>
        </message>
        <message>
            <source>No name was entered.</source>
            <translation>No se escribió ningún nombre.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Seudónimo</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Seal this person …</source>
            <translation>Sellar a esta persona …</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Take the seal off …</source>
            <translation>Quitar el sello …</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Copy it to this computer, and work there</source>
            <translation>Copiarlo a este ordenador y trabajar ahí</translation>
        </message>
        <message>
            <source>Do this</source>
            <translation>Hacer esto</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Carpeta: {folder}</translation>
        </message>
        <message>
            <source>Go on working here</source>
            <translation>Seguir trabajando aquí</translation>
        </message>
        <message>
            <source>Nothing is written.</source>
            <translation>No se escribe nada.</translation>
        </message>
        <message>
            <source>Only read it here</source>
            <translation>Solo leerlo aquí</translation>
        </message>
        <message>
            <source>The safe way. The copy is compared with this one, which stays where it is; when you are done, copy it back or send it.</source>
            <translation>La vía segura. La copia se compara con este, que se queda donde está; al terminar, cópiela de vuelta o envíela.</translation>
        </message>
        <message>
            <source>The workspace is written more carefully, and more slowly. Nobody else may open it meanwhile. You are not asked again for this folder.</source>
            <translation>El espacio de trabajo se escribe con más cuidado y más despacio. Nadie más debe abrirlo mientras tanto. No se le volverá a preguntar por esta carpeta.</translation>
        </message>
        <message>
            <source>Where {name} is kept</source>
            <translation>Dónde está {name}</translation>
        </message>
    </context>
    <context>
        <name>PlaceNotices</name>
        <message>
            <source>Copying {name} to this computer …</source>
            <translation>Copiando {name} a este ordenador…</translation>
        </message>
        <message>
            <source>Folder on this computer</source>
            <translation>Carpeta en este ordenador</translation>
        </message>
        <message>
            <source>The folder of this workspace is a good place: {folder}</source>
            <translation>La carpeta de este espacio de trabajo es un buen lugar: {folder}</translation>
        </message>
        <message>
            <source>What to do …</source>
            <translation>Qué hacer…</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>Only {detail} are left on this disk. When it is full, nothing more can be saved: make room.</source>
            <translation>Solo quedan {detail} en este disco. Cuando esté lleno no se podrá guardar nada más: haga sitio.</translation>
        </message>
        <message>
            <source>The clock of this computer seems to be wrong: the workspace already holds changes of {detail}. New changes would carry a wrong time. Set the clock.</source>
            <translation>El reloj de este ordenador parece estar mal: el espacio de trabajo ya contiene cambios del {detail}. Los nuevos llevarían una hora falsa. Ajuste el reloj.</translation>
        </message>
        <message>
            <source>This workspace is in a folder that cannot be written to.</source>
            <translation>Este espacio de trabajo está en una carpeta en la que no se puede escribir.</translation>
        </message>
        <message>
            <source>This workspace is in a network folder ({detail}). If the connection breaks while it is written, the file can be damaged.</source>
            <translation>Este espacio de trabajo está en una carpeta de red ({detail}). Si la conexión se corta mientras se escribe, el archivo puede dañarse.</translation>
        </message>
        <message>
            <source>This workspace is on a disk that can be taken out. Close the workspace before you take it out.</source>
            <translation>Este espacio de trabajo está en un disco extraíble. Cierre el espacio de trabajo antes de sacarlo.</translation>
        </message>
        <message>
            <source>{detail} keeps this folder the same on several computers. It may copy the workspace while it is being written, or make two of it.</source>
            <translation>{detail} mantiene esta carpeta igual en varios ordenadores. Puede copiar el espacio de trabajo mientras se escribe, o hacer dos de él.</translation>
        </message>
    </context>
    <context>
        <name>PlainCopies</name>
        <message numerus="yes">
            <source>%n copies of this workspace are not encrypted.</source>
            <translation>
                <numerusform>%n copia de este espacio de trabajo no está cifrada.</numerusform>
                <numerusform>%n copias de este espacio de trabajo no están cifradas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are not encrypted</source>
            <translation>Copias que no están cifradas</translation>
        </message>
        <message>
            <source>Delete them once an encrypted backup is proven</source>
            <translation>Eliminarlas cuando haya una copia de seguridad cifrada comprobada</translation>
        </message>
        <message>
            <source>Leave them: anybody can read them</source>
            <translation>Dejarlas: cualquiera puede leerlas</translation>
        </message>
        <message>
            <source>What becomes of these copies</source>
            <translation>Qué se hace con estas copias</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>copia de seguridad</translation>
        </message>
        <message>
            <source>beside it</source>
            <translation>al lado</translation>
        </message>
    </context>
    <context>
        <name>PlanFieldsDialog</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Method: {method}. A plan keeps the method it was assessed by.</source>
            <translation>Método: {method}. Un plan conserva el método con que se evaluó.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Submitted in</source>
            <translation>Presentado en</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Title and dates of the plan</source>
            <translation>Título y fechas del plan</translation>
        </message>
        <message>
            <source>Type the year with four digits, as 2014.</source>
            <translation>Escriba el año con cuatro cifras, como 2014.</translation>
        </message>
        <message>
            <source>{words} is not a day of the calendar.</source>
            <translation>{words} no es un día del calendario.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>As wide as the pane</source>
            <translation>Ancho del panel</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>page {page} of {count}</source>
            <translation>página {page} de {count}</translation>
        </message>
    </context>
    <context>
        <name>PreviousRecommendations</name>
        <message>
            <source>Add a recommendation of the report before</source>
            <translation>Añadir una recomendación del informe anterior</translation>
        </message>
        <message>
            <source>Add one</source>
            <translation>Añadir una</translation>
        </message>
        <message>
            <source>None is followed up yet. Take over those of the plan before, or add one.</source>
            <translation>Aún no se sigue ninguna. Tome las del plan anterior, o añada una.</translation>
        </message>
        <message>
            <source>Recommendations of the report before</source>
            <translation>Recomendaciones del informe anterior</translation>
        </message>
        <message>
            <source>Take over from the plan before</source>
            <translation>Tomar del plan anterior</translation>
        </message>
    </context>
    <context>
        <name>PreviousRow</name>
        <message>
            <source>Addressed to</source>
            <translation>Dirigida a</translation>
        </message>
        <message>
            <source>Delete recommendation {number}</source>
            <translation>Eliminar la recomendación {number}</translation>
        </message>
        <message>
            <source>Did it inform the OGP process?</source>
            <translation>¿Informó el proceso de OGP?</translation>
        </message>
        <message>
            <source>Integrated into the current action plan?</source>
            <translation>¿Integrada en el plan de acción actual?</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Recomendación</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué fue de ella</translation>
        </message>
    </context>
    <context>
        <name>ProcessPage</name>
        <message>
            <source>Acting contrary to OGP process</source>
            <translation>Actuar en contra del proceso de OGP</translation>
        </message>
        <message>
            <source>Dates of the plan changed</source>
            <translation>Fechas del plan modificadas</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Proceso</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>ProcessWords</name>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n desconocido</numerusform>
                <numerusform>%n desconocidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Acting contrary to OGP process</source>
            <translation>Actuar en contra del proceso de OGP</translation>
        </message>
        <message>
            <source>Consultation steps</source>
            <translation>Pasos de consulta</translation>
        </message>
        <message>
            <source>Eligibility metrics</source>
            <translation>Criterios de elegibilidad</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Foro</translation>
        </message>
        <message>
            <source>Institutions that lead</source>
            <translation>Instituciones que dirigen</translation>
        </message>
        <message>
            <source>Level of public influence</source>
            <translation>Nivel de influencia del público</translation>
        </message>
        <message>
            <source>Minimum requirements</source>
            <translation>Requisitos mínimos</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Otras preguntas</translation>
        </message>
        <message>
            <source>Participation and co-creation standards</source>
            <translation>Estándares de participación y cocreación</translation>
        </message>
        <message>
            <source>Self-assessment of the government</source>
            <translation>Autoevaluación del gobierno</translation>
        </message>
        <message>
            <source>Values check</source>
            <translation>Verificación de valores</translation>
        </message>
        <message>
            <source>Who was involved?</source>
            <translation>¿Quién participó?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>{answer}: {test}</source>
            <translation>{answer}: {test}</translation>
        </message>
        <message>
            <source>{name}: {met} of {count}</source>
            <translation>{name}: {met} de {count}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBlock</name>
        <message>
            <source>Add evidence</source>
            <translation>Añadir evidencia</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>No reason was written.</source>
            <translation>No se escribió ninguna razón.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razón</translation>
        </message>
    </context>
    <context>
        <name>RatingChip</name>
        <message>
            <source>Not rated</source>
            <translation>Sin valorar</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Aún sin valorar</translation>
        </message>
    </context>
    <context>
        <name>RatingLife</name>
        <message>
            <source>Why: {reason}</source>
            <translation>Por qué: {reason}</translation>
        </message>
        <message>
            <source>became</source>
            <translation>pasó a ser</translation>
        </message>
        <message>
            <source>came in {time}</source>
            <translation>recibido el {time}</translation>
        </message>
    </context>
    <context>
        <name>RatingLifeDialog</name>
        <message>
            <source>Life of this rating</source>
            <translation>Vida de esta valoración</translation>
        </message>
        <message>
            <source>Nothing has been written about this rating yet.</source>
            <translation>Aún no se ha escrito nada sobre esta valoración.</translation>
        </message>
        <message>
            <source>Steps of the rating, oldest first</source>
            <translation>Pasos de la valoración, del más antiguo al más reciente</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message numerus="yes">
            <source>%n findings must be fixed before the stage is closed.</source>
            <translation>
                <numerusform>%n hallazgo debe corregirse antes de cerrar la etapa.</numerusform>
                <numerusform>%n hallazgos deben corregirse antes de cerrar la etapa.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the stage all the same</source>
            <translation>Cerrar la etapa de todos modos</translation>
        </message>
        <message>
            <source>Commitment {number}</source>
            <translation>Compromiso {number}</translation>
        </message>
        <message>
            <source>Go on to {stage}</source>
            <translation>Pasar a: {stage}</translation>
        </message>
        <message>
            <source>Left with a note</source>
            <translation>Dejados con una nota</translation>
        </message>
        <message>
            <source>Must be fixed</source>
            <translation>Debe corregirse</translation>
        </message>
        <message>
            <source>Stage of the report changed</source>
            <translation>Etapa del informe cambiada</translation>
        </message>
        <message>
            <source>The report as a whole</source>
            <translation>El informe en su conjunto</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>What must be fixed</source>
            <translation>Lo que debe corregirse</translation>
        </message>
        <message>
            <source>Why the stage is closed all the same</source>
            <translation>Por qué se cierra la etapa de todos modos</translation>
        </message>
        <message>
            <source>Write why the stage is closed all the same, or fix what was found.</source>
            <translation>Escriba por qué se cierra la etapa de todos modos, o corrija lo encontrado.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadinessHead</name>
        <message numerus="yes">
            <source>%n findings are open</source>
            <translation>
                <numerusform>%n hallazgo abierto</numerusform>
                <numerusform>%n hallazgos abiertos</numerusform>
            </translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Todos {count}</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Copiar la lista</translation>
        </message>
        <message>
            <source>Export list …</source>
            <translation>Exportar la lista …</translation>
        </message>
        <message>
            <source>Left {count}</source>
            <translation>Dejados {count}</translation>
        </message>
        <message>
            <source>Must fix {count}</source>
            <translation>Por corregir {count}</translation>
        </message>
        <message>
            <source>Order of the findings</source>
            <translation>Orden de los hallazgos</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>To look at {count}</source>
            <translation>Por revisar {count}</translation>
        </message>
        <message>
            <source>by commitment</source>
            <translation>por compromiso</translation>
        </message>
        <message>
            <source>by severity</source>
            <translation>por gravedad</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPage</name>
        <message>
            <source>Export the list</source>
            <translation>Exportar la lista</translation>
        </message>
        <message>
            <source>Finding left with a note</source>
            <translation>Hallazgo dejado con una nota</translation>
        </message>
        <message>
            <source>Finding taken up again</source>
            <translation>Hallazgo retomado</translation>
        </message>
        <message>
            <source>Table (*.csv);;Markdown (*.md)</source>
            <translation>Tabla (*.csv);;Markdown (*.md)</translation>
        </message>
        <message>
            <source>The list is on the clipboard.</source>
            <translation>La lista está en el portapapeles.</translation>
        </message>
        <message>
            <source>readiness</source>
            <translation>preparación</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>{name} se ha escrito.</translation>
        </message>
    </context>
    <context>
        <name>ReasonField</name>
        <message>
            <source>No reason yet</source>
            <translation>Aún sin razón</translation>
        </message>
        <message>
            <source>Write the reason</source>
            <translation>Escribir la razón</translation>
        </message>
    </context>
    <context>
        <name>ReasonRow</name>
        <message>
            <source>No reason yet</source>
            <translation>Aún sin razón</translation>
        </message>
        <message>
            <source>No reason, no evidence yet</source>
            <translation>Sin razón ni evidencia</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>Colleagues …</source>
            <translation>Colegas …</translation>
        </message>
        <message>
            <source>I know that the card is theirs</source>
            <translation>Sé que la tarjeta es suya</translation>
        </message>
        <message>
            <source>Nobody is in your list yet, so nobody could read a bundle. Exchange cards with a colleague first.</source>
            <translation>Todavía no hay nadie en su lista, así que nadie podría leer un envío. Intercambie primero tarjetas con un colega.</translation>
        </message>
        <message>
            <source>The short code of {names} was not compared. If the card was exchanged on its way, somebody else can read the bundle, and {names} cannot. Compare it first.</source>
            <translation>No se ha comparado el código corto con {names}. Si la tarjeta se cambió por el camino, otra persona puede leer el envío, y {names} no. Compárelo primero.</translation>
        </message>
    </context>
    <context>
        <name>RecommendationRow</name>
        <message>
            <source>Addressed to</source>
            <translation>Dirigida a</translation>
        </message>
        <message>
            <source>Answerable</source>
            <translation>Asignable</translation>
        </message>
        <message>
            <source>Delete recommendation {number}</source>
            <translation>Eliminar la recomendación {number}</translation>
        </message>
        <message>
            <source>It has a date.</source>
            <translation>Tiene una fecha.</translation>
        </message>
        <message>
            <source>It says what is to be done, and where.</source>
            <translation>Dice qué hay que hacer, y dónde.</translation>
        </message>
        <message>
            <source>It serves open government in this country.</source>
            <translation>Sirve al gobierno abierto en este país.</translation>
        </message>
        <message>
            <source>Measurable</source>
            <translation>Medible</translation>
        </message>
        <message>
            <source>Move recommendation {number} down</source>
            <translation>Bajar la recomendación {number}</translation>
        </message>
        <message>
            <source>Move recommendation {number} up</source>
            <translation>Subir la recomendación {number}</translation>
        </message>
        <message>
            <source>One can tell whether it was done.</source>
            <translation>Puede saberse si se hizo.</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Recomendación</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>Relevante</translation>
        </message>
        <message>
            <source>SMART, not yet: {names}</source>
            <translation>SMART, aún no: {names}</translation>
        </message>
        <message>
            <source>SMART: all five checks are met.</source>
            <translation>SMART: se cumplen los cinco criterios.</translation>
        </message>
        <message>
            <source>Somebody named is answerable for it.</source>
            <translation>Alguien con nombre responde de ella.</translation>
        </message>
        <message>
            <source>Specific</source>
            <translation>Específica</translation>
        </message>
        <message>
            <source>Time-bound</source>
            <translation>Con plazo</translation>
        </message>
    </context>
    <context>
        <name>Recommendations</name>
        <message>
            <source>Add a recommendation</source>
            <translation>Añadir una recomendación</translation>
        </message>
        <message>
            <source>No recommendation yet. Reports of this generation print five.</source>
            <translation>Aún no hay recomendaciones. Los informes de esta generación imprimen cinco.</translation>
        </message>
        <message>
            <source>{count} of five key recommendations</source>
            <translation>{count} de cinco recomendaciones clave</translation>
        </message>
        <message>
            <source>{count} recommendations; reports print five key ones.</source>
            <translation>{count} recomendaciones; los informes imprimen cinco.</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>Action plan {name}</source>
            <translation>Plan de acción {name}</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Approach</source>
            <translation>Enfoque</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Commitment {name}</source>
            <translation>Compromiso {name}</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Producto</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>Interview {name}</source>
            <translation>Entrevista {name}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institución responsable</translation>
        </message>
        <message>
            <source>Member {name}</source>
            <translation>Miembro {name}</translation>
        </message>
        <message>
            <source>Milestone {name}</source>
            <translation>Hito {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Person {name}</source>
            <translation>Persona {name}</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Lugar en la lista</translation>
        </message>
        <message>
            <source>Policy areas</source>
            <translation>Áreas de política</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Seudónimo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Razón</translation>
        </message>
        <message>
            <source>Recommendation {name}</source>
            <translation>Recomendación {name}</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Título corto</translation>
        </message>
        <message>
            <source>Source {name}</source>
            <translation>Fuente {name}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Instituciones de apoyo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>{indicator}, {field}</source>
            <translation>{indicator}, {field}</translation>
        </message>
    </context>
    <context>
        <name>RecoveryChoice</name>
        <message>
            <source>A new recovery key, printed on a sheet</source>
            <translation>Una nueva clave de recuperación, impresa en una hoja</translation>
        </message>
        <message>
            <source>If the passphrase is forgotten</source>
            <translation>Si se olvida la frase de paso</translation>
        </message>
        <message>
            <source>Paste the public key of the office; it begins with age1.</source>
            <translation>Pegue la clave pública de la oficina; empieza por age1.</translation>
        </message>
        <message>
            <source>Public key of the office</source>
            <translation>Clave pública de la oficina</translation>
        </message>
        <message>
            <source>The office gives you this line, which begins with age1. It is no secret; the other half stays with the office, which can then open the workspace.</source>
            <translation>La oficina le da esta línea, que empieza por age1. No es secreta; la otra mitad queda en la oficina, que puede entonces abrir el espacio de trabajo.</translation>
        </message>
        <message>
            <source>The recovery key of the office</source>
            <translation>La clave de recuperación de la oficina</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Abrir su carpeta</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}. Nothing in it was changed.</source>
            <translation>El archivo dañado se conserva como {name}. No se ha cambiado nada en él.</translation>
        </message>
        <message>
            <source>What the file had lost was taken from the backup {name}.</source>
            <translation>Lo que el archivo había perdido se tomó de la copia {name}.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryNotice</name>
        <message numerus="yes">
            <source>%n changes could not be saved from the damage.</source>
            <translation>
                <numerusform>%n cambio no se pudo salvar de los daños.</numerusform>
                <numerusform>%n cambios no se pudieron salvar de los daños.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>No falta nada.</translation>
        </message>
        <message numerus="yes">
            <source>The check found %n problems.</source>
            <translation>
                <numerusform>La comprobación encontró %n problema.</numerusform>
                <numerusform>La comprobación encontró %n problemas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file was damaged and is repaired; nothing is missing.</source>
            <translation>El archivo estaba dañado y está reparado; no falta nada.</translation>
        </message>
        <message>
            <source>The last change was “{what}”.</source>
            <translation>El último cambio fue «{what}».</translation>
        </message>
        <message>
            <source>The program was closed without warning after {when}.</source>
            <translation>El programa se cerró sin avisar después de {when}.</translation>
        </message>
        <message>
            <source>The program was closed without warning.</source>
            <translation>El programa se cerró sin avisar.</translation>
        </message>
        <message>
            <source>What was found …</source>
            <translation>Lo que se encontró…</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Ask the office to type its key, or choose the file that holds it.</source>
            <translation>Pida a la oficina que escriba su clave o elija el archivo que la contiene.</translation>
        </message>
        <message>
            <source>Encrypted on</source>
            <translation>Cifrado el</translation>
        </message>
        <message>
            <source>Give the workspace a new passphrase: Tools, Change the passphrase.</source>
            <translation>Dé al espacio de trabajo una nueva frase de paso: Herramientas, Cambiar la frase de paso.</translation>
        </message>
        <message>
            <source>It begins with these letters, then come the groups in their order:</source>
            <translation>Empieza con estas letras; después vienen los grupos en su orden:</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Guárdela en lugar seguro</translation>
        </message>
        <message>
            <source>Key file, beside it</source>
            <translation>Archivo de claves, al lado</translation>
        </message>
        <message>
            <source>Not in the bag with the computer, and not as a photograph. In a safe, or with somebody whom the office trusts. A new sheet does not make an old one worthless: take the old key away in the list of the ways in.</source>
            <translation>Ni en la bolsa del ordenador ni como fotografía. En una caja fuerte, o con alguien en quien confíe la oficina. Una hoja nueva no anula la anterior: retire la clave antigua en la lista de accesos.</translation>
        </message>
        <message>
            <source>Number of the workspace</source>
            <translation>Número del espacio de trabajo</translation>
        </message>
        <message>
            <source>Open the workspace in IRM Desktop and choose “Use the recovery key”.</source>
            <translation>Abra el espacio de trabajo en IRM Desktop y elija «Usar la clave de recuperación».</translation>
        </message>
        <message>
            <source>Public half of the recovery key</source>
            <translation>Mitad pública de la clave de recuperación</translation>
        </message>
        <message>
            <source>Put the workspace and its key file into one folder.</source>
            <translation>Ponga el espacio de trabajo y su archivo de claves en una misma carpeta.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clave de recuperación</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>The recovery key of this workspace is held by the office whose public key stands below. It opens the workspace when the passphrase is forgotten.</source>
            <translation>La clave de recuperación de este espacio de trabajo la tiene la oficina cuya clave pública figura abajo. Abre el espacio de trabajo cuando se olvida la frase de paso.</translation>
        </message>
        <message>
            <source>Type the key. Small letters, spaces and line ends do not matter.</source>
            <translation>Escriba la clave. Las minúsculas, los espacios y los saltos de línea no importan.</translation>
        </message>
        <message>
            <source>When the passphrase is forgotten</source>
            <translation>Cuando se olvida la frase de paso</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the two files below can read the workspace. Without this sheet, a forgotten passphrase loses everything in it.</source>
            <translation>Quien tenga esta hoja y los dos archivos indicados abajo puede leer el espacio de trabajo. Sin esta hoja, una frase de paso olvidada lo pierde todo.</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espacio de trabajo</translation>
        </message>
        <message>
            <source>{name} could not be written. Choose another folder; nothing was encrypted yet.</source>
            <translation>No se pudo escribir {name}. Elija otra carpeta; todavía no se ha cifrado nada.</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetDialog</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print or save the sheet, and tick that it is kept.</source>
            <translation>Imprima o guarde la hoja y marque que está guardada.</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clave de recuperación</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>Recovery sheet of {name}</source>
            <translation>Hoja de recuperación de {name}</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Guardar la hoja de recuperación</translation>
        </message>
        <message>
            <source>Sent to the printer. Look whether it came out.</source>
            <translation>Enviada a la impresora. Compruebe que ha salido.</translation>
        </message>
        <message>
            <source>The sheet is kept, away from this computer</source>
            <translation>La hoja está guardada, lejos de este ordenador</translation>
        </message>
        <message>
            <source>This key opens {name} when the passphrase is forgotten. It is shown this once and is kept nowhere in the program: print the sheet, or save it on a stick that does not stay with the computer.</source>
            <translation>Esta clave abre {name} cuando se olvida la frase de paso. Se muestra solo esta vez y el programa no la guarda en ninguna parte: imprima la hoja o guárdela en una memoria USB que no se quede con el ordenador.</translation>
        </message>
        <message>
            <source>{name} was saved in the folder of the workspace. Take it away from there: whoever has both needs no passphrase.</source>
            <translation>{name} se guardó en la carpeta del espacio de trabajo. Retírelo de ahí: quien tenga ambos no necesita frase de paso.</translation>
        </message>
        <message>
            <source>{name} was saved.</source>
            <translation>{name} se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>Redline</name>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>not changed</source>
            <translation>sin cambios</translation>
        </message>
    </context>
    <context>
        <name>RedlineChoices</name>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
    </context>
    <context>
        <name>RedlineDialog</name>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>%n campo difiere.</numerusform>
                <numerusform>%n campos difieren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes between two versions</source>
            <translation>Cambios entre dos versiones</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Commitment {number}: compared with the version sent</source>
            <translation>Compromiso {number}: comparado con la versión enviada</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Nada ha cambiado.</translation>
        </message>
        <message>
            <source>Nothing was sent for review yet.</source>
            <translation>Aún no se ha enviado nada a revisión.</translation>
        </message>
        <message>
            <source>Old words may hold names that were sealed since. Read the file before it goes out.</source>
            <translation>Las palabras antiguas pueden contener nombres sellados desde entonces. Lea el archivo antes de que salga.</translation>
        </message>
        <message>
            <source>Type the day to compare with, such as 2015-04-18.</source>
            <translation>Escriba el día con el que comparar, por ejemplo 2015-04-18.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Write as Word …</source>
            <translation>Escribir en Word…</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>RedlineView</name>
        <message numerus="yes">
            <source>All %n fields</source>
            <translation>
                <numerusform>%n campo</numerusform>
                <numerusform>Los %n campos</numerusform>
            </translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Campos que difieren</translation>
        </message>
        <message numerus="yes">
            <source>and %n more: choose them in the list, or write all as Word</source>
            <translation>
                <numerusform>y %n más: elíjalo en la lista, o escríbalo todo en Word</numerusform>
                <numerusform>y %n más: elíjalos en la lista, o escríbalo todo en Word</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportContents</name>
        <message>
            <source>A recommendation lacks its text or its addressee.</source>
            <translation>A una recomendación le falta su texto o su destinatario.</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Portada</translation>
        </message>
        <message>
            <source>Made from the ratings.</source>
            <translation>Hecho a partir de las valoraciones.</translation>
        </message>
        <message>
            <source>Not yet in this language: {names}.</source>
            <translation>Aún no en este idioma: {names}.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Aún no hay nada escrito.</translation>
        </message>
        <message>
            <source>Nothing need be written here.</source>
            <translation>Aquí no hay que escribir nada.</translation>
        </message>
        <message>
            <source>Still to be written: {names}.</source>
            <translation>Aún por escribir: {names}.</translation>
        </message>
        <message>
            <source>The researcher is not named.</source>
            <translation>Falta el nombre de quien investiga.</translation>
        </message>
        <message>
            <source>There is no recommendation yet.</source>
            <translation>Aún no hay recomendaciones.</translation>
        </message>
        <message>
            <source>Written in another language, not yet in this one.</source>
            <translation>Escrito en otro idioma, aún no en este.</translation>
        </message>
        <message>
            <source>{passage} of {number}</source>
            <translation>{passage} de {number}</translation>
        </message>
    </context>
    <context>
        <name>ReportEditor</name>
        <message numerus="yes">
            <source>About %n words</source>
            <translation>
                <numerusform>Unas %n palabra</numerusform>
                <numerusform>Unas %n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer on the page Process</source>
            <translation>Responder en la página Proceso</translation>
        </message>
        <message>
            <source>As printed in the plan. Locked.</source>
            <translation>Como está impreso en el plan. Bloqueado.</translation>
        </message>
        <message>
            <source>Choose a commitment in the outline to write about it.</source>
            <translation>Elija un compromiso en el esquema para escribir sobre él.</translation>
        </message>
        <message>
            <source>Commitment text</source>
            <translation>Texto del compromiso</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Portada</translation>
        </message>
        <message>
            <source>Go to the page Eligibility</source>
            <translation>Ir a la página Elegibilidad</translation>
        </message>
        <message>
            <source>Made from the method of this plan.</source>
            <translation>Hecho a partir del método de este plan.</translation>
        </message>
        <message>
            <source>Made from the ratings; it is shown on the page Overview.</source>
            <translation>Hecho a partir de las valoraciones; se ve en la página Resumen.</translation>
        </message>
        <message>
            <source>Printed before your text in every report of this kind.</source>
            <translation>Se imprime antes de su texto en todo informe de esta clase.</translation>
        </message>
        <message>
            <source>Rate the commitments</source>
            <translation>Valorar los compromisos</translation>
        </message>
        <message>
            <source>Researcher, as the cover prints the name</source>
            <translation>Investigador o investigadora, como lo imprime la portada</translation>
        </message>
        <message>
            <source>Stage of the report</source>
            <translation>Etapa del informe</translation>
        </message>
        <message>
            <source>Tables made for this section: {names}</source>
            <translation>Tablas hechas para esta sección: {names}</translation>
        </message>
        <message>
            <source>Until it is final, each page says that it is a draft.</source>
            <translation>Mientras no sea final, cada página dice que es un borrador.</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Su texto</translation>
        </message>
    </context>
    <context>
        <name>ReportFoot</name>
        <message numerus="yes">
            <source>%n citations</source>
            <translation>
                <numerusform>%n cita</numerusform>
                <numerusform>%n citas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs without a source</source>
            <translation>
                <numerusform>%n párrafo sin fuente</numerusform>
                <numerusform>%n párrafos sin fuente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportForms</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Añadir una sección</translation>
        </message>
        <message>
            <source>Add a section …</source>
            <translation>Añadir una sección …</translation>
        </message>
        <message>
            <source>Another form of the report chosen</source>
            <translation>Elegido otro formato del informe</translation>
        </message>
        <message>
            <source>Form of this report</source>
            <translation>Formato de este informe</translation>
        </message>
        <message>
            <source>Hide this section</source>
            <translation>Ocultar esta sección</translation>
        </message>
        <message>
            <source>House form {name} saved</source>
            <translation>Formato propio {name} guardado</translation>
        </message>
        <message>
            <source>House forms …</source>
            <translation>Formatos propios …</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Name of the form</source>
            <translation>Nombre del formato</translation>
        </message>
        <message>
            <source>Remove this section</source>
            <translation>Quitar esta sección</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Rename the section</source>
            <translation>Cambiar el nombre de la sección</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Cambiar el nombre …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as a house form</source>
            <translation>Guardar como formato propio</translation>
        </message>
        <message>
            <source>Save as a house form …</source>
            <translation>Guardar como formato propio …</translation>
        </message>
        <message>
            <source>Section renamed to {title}</source>
            <translation>Sección renombrada: {title}</translation>
        </message>
        <message>
            <source>Section {title} added</source>
            <translation>Sección añadida: {title}</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Volver a mostrar</translation>
        </message>
        <message>
            <source>Standard form</source>
            <translation>Formato estándar</translation>
        </message>
        <message>
            <source>There is a house form {name} for this report already.</source>
            <translation>Ya hay un formato propio {name} para este informe.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>{title} hidden</source>
            <translation>{title}: sección oculta</translation>
        </message>
        <message>
            <source>{title} moved</source>
            <translation>{title}: sección movida</translation>
        </message>
        <message>
            <source>{title} removed</source>
            <translation>{title}: sección quitada</translation>
        </message>
        <message>
            <source>{title} shown again</source>
            <translation>{title}: sección mostrada de nuevo</translation>
        </message>
    </context>
    <context>
        <name>ReportHead</name>
        <message>
            <source>Export …</source>
            <translation>Exportar …</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Sections and house forms</source>
            <translation>Secciones y formatos propios</translation>
        </message>
        <message>
            <source>Send for review …</source>
            <translation>Enviar a revisión…</translation>
        </message>
    </context>
    <context>
        <name>ReportKinds</name>
        <message>
            <source>{report} (unconfirmed)</source>
            <translation>{report} (sin confirmar)</translation>
        </message>
    </context>
    <context>
        <name>ReportOutline</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>Sections of the report</source>
            <translation>Secciones del informe</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>untranslated</source>
            <translation>sin traducir</translation>
        </message>
        <message>
            <source>{words} of about {target} words</source>
            <translation>{words} de unas {target} palabras</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>The form of this report is not confirmed from a published source.</source>
            <translation>El formato de este informe no está confirmado por una fuente publicada.</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>ReportRecords</name>
        <message>
            <source>Recommendation added</source>
            <translation>Recomendación añadida</translation>
        </message>
        <message>
            <source>Recommendation {number} changed</source>
            <translation>Recomendación {number} modificada</translation>
        </message>
        <message>
            <source>Recommendation {number} deleted</source>
            <translation>Recomendación {number} eliminada</translation>
        </message>
        <message>
            <source>Recommendation {number} of the report before changed</source>
            <translation>Recomendación {number} del informe anterior modificada</translation>
        </message>
        <message>
            <source>Recommendations of the plan before taken over</source>
            <translation>Recomendaciones del plan anterior retomadas</translation>
        </message>
        <message>
            <source>Recommendations put in another order</source>
            <translation>Orden de las recomendaciones modificado</translation>
        </message>
        <message>
            <source>Researcher written</source>
            <translation>Autoría de la investigación indicada</translation>
        </message>
        <message>
            <source>{title} of commitment {number} written</source>
            <translation>{title}, compromiso {number}: texto escrito</translation>
        </message>
        <message>
            <source>{title} written</source>
            <translation>{title}: texto escrito</translation>
        </message>
    </context>
    <context>
        <name>ResponseDialog</name>
        <message numerus="yes">
            <source>%n of them wait for an answer, and the matrix says so.</source>
            <translation>
                <numerusform>%n espera respuesta, y la matriz lo dice.</numerusform>
                <numerusform>%n esperan respuesta, y la matriz lo dice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remarks.</source>
            <translation>
                <numerusform>%n observación.</numerusform>
                <numerusform>%n observaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>All are answered.</source>
            <translation>Todas tienen respuesta.</translation>
        </message>
        <message>
            <source>Counting remarks and answers …</source>
            <translation>Contando observaciones y respuestas…</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>File name of the Excel matrix</source>
            <translation>Nombre del archivo de la matriz de Excel</translation>
        </message>
        <message>
            <source>File name of the Word matrix</source>
            <translation>Nombre del archivo de la matriz de Word</translation>
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
            <source>No remark came back with these copies.</source>
            <translation>Ninguna observación volvió con estas copias.</translation>
        </message>
        <message>
            <source>None is answered yet, and the matrix says so.</source>
            <translation>Ninguna tiene respuesta todavía, y la matriz lo dice.</translation>
        </message>
        <message>
            <source>Nothing was sent for review yet.</source>
            <translation>Aún no se ha enviado nada a revisión.</translation>
        </message>
        <message>
            <source>One row a remark: who made it, where, the answer, the reply, and what became of the text since it was sent.</source>
            <translation>Una fila por observación: de quién, dónde, la decisión, la respuesta, y qué fue del texto desde que se envió.</translation>
        </message>
        <message>
            <source>Response matrix</source>
            <translation>Matriz de respuestas</translation>
        </message>
        <message>
            <source>Review copies</source>
            <translation>Copias de revisión</translation>
        </message>
        <message>
            <source>Tick one of the review copies.</source>
            <translation>Marque una de las copias de revisión.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Write the matrix</source>
            <translation>Escribir la matriz</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>nothing came back</source>
            <translation>no volvió nada</translation>
        </message>
        <message>
            <source>response matrix</source>
            <translation>matriz de respuestas</translation>
        </message>
        <message>
            <source>{number}  {who} ({role}), {when}, {language}</source>
            <translation>{number}  {who} ({role}), {when}, {language}</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n changes were made after it and would be gone:</source>
            <translation>
                <numerusform>%n cambio se hizo después y desaparecería:</numerusform>
                <numerusform>%n cambios se hicieron después y desaparecerían:</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes that would be gone, newest first</source>
            <translation>Cambios que desaparecerían, el más reciente primero</translation>
        </message>
        <message>
            <source>Nothing is thrown away: {name} as it is now stays beside it, under a name that says “before restore” and the time.</source>
            <translation>No se tira nada: {name} tal como está queda al lado, con un nombre que dice «before restore» y la hora.</translation>
        </message>
        <message>
            <source>Nothing would be lost: all that was done is in the backup.</source>
            <translation>No se perdería nada: todo lo hecho está en la copia.</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Restaurar la copia: {when}</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Restaurar esta copia</translation>
        </message>
        <message>
            <source>The file as it is now cannot be read, so what was written after this backup cannot be told.</source>
            <translation>El archivo actual no se puede leer: no se puede decir qué se escribió después de esta copia.</translation>
        </message>
        <message>
            <source>This copy is not encrypted, and the workspace would not be any more. Encrypt it again afterwards.</source>
            <translation>Esta copia no está cifrada, y el espacio de trabajo dejaría de estarlo. Vuelva a cifrarlo después.</translation>
        </message>
        <message>
            <source>This copy is not proven: whether it is whole shows when it is read. If it is not, nothing is changed.</source>
            <translation>Esta copia no está probada: al leerla se verá si está completa. Si no, no se cambia nada.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{why}. It holds {what}.</source>
            <translation>{why}. Contiene {what}.</translation>
        </message>
    </context>
    <context>
        <name>ResultField</name>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>ReviewArea</name>
        <message>
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
        <message>
            <source>Comment on commitment {number}</source>
            <translation>Comentario sobre el compromiso {number}</translation>
        </message>
        <message>
            <source>In the inbox</source>
            <translation>En la bandeja</translation>
        </message>
        <message>
            <source>No reviewer said anything</source>
            <translation>Ningún revisor dijo nada</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Reply: {text}</source>
            <translation>Respuesta: {text}</translation>
        </message>
        <message>
            <source>Review of the commitment</source>
            <translation>Revisión del compromiso</translation>
        </message>
        <message>
            <source>What comes back about this commitment stands here, with your answers.</source>
            <translation>Lo que vuelve sobre este compromiso está aquí, con sus respuestas.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>{answer}: {who}</source>
            <translation>{answer}: {who}</translation>
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message numerus="yes">
            <source>%n files were read</source>
            <translation>
                <numerusform>Se leyó %n archivo</numerusform>
                <numerusform>Se leyeron %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Read a returned file</source>
            <translation>Leer un archivo devuelto</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n files …</source>
            <translation>
                <numerusform>Leyendo %n archivo …</numerusform>
                <numerusform>Leyendo %n archivos …</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {name} …</source>
            <translation>Leyendo {name} …</translation>
        </message>
        <message>
            <source>This workspace is open for reading only, so nothing can be brought in.</source>
            <translation>Este espacio de trabajo está abierto solo para lectura: no se puede traer nada.</translation>
        </message>
        <message>
            <source>Word files and workbooks</source>
            <translation>Archivos de Word y libros</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Back to the method's rule</source>
            <translation>Volver a la regla del método</translation>
        </message>
        <message>
            <source>Back to the plan's rule for all questions</source>
            <translation>Volver a la regla del plan para todas las preguntas</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Cambiar la regla</translation>
        </message>
        <message>
            <source>Evidence rule for all questions of the plan changed</source>
            <translation>Regla de evidencia de todas las preguntas del plan cambiada</translation>
        </message>
        <message>
            <source>Evidence rule for {name} changed</source>
            <translation>Regla de evidencia de {name} cambiada</translation>
        </message>
        <message>
            <source>For all questions of the plan</source>
            <translation>Para todas las preguntas del plan</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Para {name}</translation>
        </message>
        <message>
            <source>Kinds of evidence</source>
            <translation>Tipos de evidencia</translation>
        </message>
        <message>
            <source>Leave one kind of evidence that is enough: take a tick away.</source>
            <translation>Deje un tipo de evidencia que baste: quite una marca.</translation>
        </message>
        <message>
            <source>Not only from</source>
            <translation>No solo de</translation>
        </message>
        <message>
            <source>Not only from: {ground}</source>
            <translation>No solo de: {ground}</translation>
        </message>
        <message>
            <source>The method asks for {name}</source>
            <translation>El método exige para {name}</translation>
        </message>
        <message>
            <source>The plan asks</source>
            <translation>El plan exige</translation>
        </message>
        <message>
            <source>The rule of evidence for this plan</source>
            <translation>La regla de evidencia de este plan</translation>
        </message>
        <message>
            <source>The rule then says</source>
            <translation>La regla dice entonces</translation>
        </message>
        <message>
            <source>{name} keeps the rule that the plan has for it.</source>
            <translation>{name} conserva la regla que el plan le da.</translation>
        </message>
    </context>
    <context>
        <name>SafetyCommands</name>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Backups …</source>
            <translation>Copias…</translation>
        </message>
        <message>
            <source>No backup could be made. {why}</source>
            <translation>No se pudo hacer ninguna copia. {why}</translation>
        </message>
        <message>
            <source>The newest backup is bad. {why}</source>
            <translation>La última copia es mala. {why}</translation>
        </message>
        <message>
            <source>When it was closed last time, no backup could be made. {why}</source>
            <translation>La última vez que se cerró no se pudo hacer ninguna copia. {why}</translation>
        </message>
        <message>
            <source>Which workspace is to be restored?</source>
            <translation>¿Qué espacio de trabajo se restaura?</translation>
        </message>
        <message>
            <source>Workspaces (*.irm)</source>
            <translation>Espacios de trabajo (*.irm)</translation>
        </message>
    </context>
    <context>
        <name>SaidBar</name>
        <message>
            <source>Got it</source>
            <translation>Entendido</translation>
        </message>
    </context>
    <context>
        <name>SameSourceDialog</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Both stay until you delete one. What it supports is not moved.</source>
            <translation>Ambas permanecen hasta que elimine una. Lo que respalda no se traslada.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Delete {key}</source>
            <translation>Eliminar {key}</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Go to {key}</source>
            <translation>Ir a {key}</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambas</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last accessed</source>
            <translation>Última consulta</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Respalda</translation>
        </message>
        <message>
            <source>The same source?</source>
            <translation>¿La misma fuente?</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
    </context>
    <context>
        <name>Seal</name>
        <message>
            <source>Fair: add another word</source>
            <translation>Regular: añada otra palabra</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Mostrar lo que se escribe</translation>
        </message>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Solidez de la frase de paso</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>The two passphrases differ. Type them again.</source>
            <translation>Las dos frases de paso son distintas. Escríbalas de nuevo.</translation>
        </message>
        <message>
            <source>Type a passphrase.</source>
            <translation>Escriba una frase de paso.</translation>
        </message>
        <message>
            <source>Weak: can be guessed</source>
            <translation>Débil: se puede adivinar</translation>
        </message>
    </context>
    <context>
        <name>SealLine</name>
        <message numerus="yes">
            <source>%n people are sealed.</source>
            <translation>
                <numerusform>%n persona está sellada.</numerusform>
                <numerusform>%n personas están selladas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Cambiar la frase de paso …</translation>
        </message>
        <message>
            <source>Close it now</source>
            <translation>Cerrar ahora</translation>
        </message>
        <message>
            <source>Log of the seal</source>
            <translation>Registro del sello</translation>
        </message>
        <message>
            <source>Make the seal …</source>
            <translation>Crear el sello …</translation>
        </message>
        <message>
            <source>Names of people never lie in an office database: they stay in the workspaces on your computers.</source>
            <translation>Los nombres de personas nunca están en una base de datos de la oficina: se quedan en los espacios de trabajo de sus ordenadores.</translation>
        </message>
        <message>
            <source>Open the seal …</source>
            <translation>Abrir el sello …</translation>
        </message>
        <message>
            <source>The seal is open and closes by itself in {clock}.</source>
            <translation>El sello está abierto y se cierra solo en {clock}.</translation>
        </message>
        <message>
            <source>There is no seal yet. It takes names away from this file until somebody types its passphrase.</source>
            <translation>Todavía no hay sello. Saca los nombres de este archivo hasta que alguien escriba su frase de paso.</translation>
        </message>
    </context>
    <context>
        <name>SealLog</name>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Copies beside the file</source>
            <translation>Copias junto al archivo</translation>
        </message>
        <message>
            <source>Exported with unchecked names</source>
            <translation>Exportado sin comprobar los nombres</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Frase de paso cambiada</translation>
        </message>
        <message>
            <source>Seal made</source>
            <translation>Sello creado</translation>
        </message>
        <message>
            <source>Seal taken off “{name}”</source>
            <translation>Sello quitado a «{name}»</translation>
        </message>
        <message>
            <source>“{name}” sealed</source>
            <translation>«{name}» sellada</translation>
        </message>
    </context>
    <context>
        <name>SealLogDialog</name>
        <message>
            <source>Log of the seal</source>
            <translation>Registro del sello</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>SealPersonDialog</name>
        <message numerus="yes">
            <source>%n copies of this file lie in its folder or are its backups.</source>
            <translation>
                <numerusform>%n copia de este archivo está en su carpeta o entre sus copias de seguridad.</numerusform>
                <numerusform>%n copias de este archivo están en su carpeta o entre sus copias de seguridad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts hold the name, or a part of it. Sealing does not change them; Enter goes to one.</source>
            <translation>
                <numerusform>%n texto contiene el nombre o una parte. El sello no lo cambia; Intro lleva a él.</numerusform>
                <numerusform>%n textos contienen el nombre o una parte. El sello no los cambia; Intro lleva a uno.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for it</source>
            <translation>Lo pidió</translation>
        </message>
        <message>
            <source>Copies of the file</source>
            <translation>Copias del archivo</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Eliminarlas</translation>
        </message>
        <message>
            <source>Leave them as they are: they still hold the name</source>
            <translation>Dejarlas como están: todavía contienen el nombre</translation>
        </message>
        <message>
            <source>Looking for the name in all texts …</source>
            <translation>Buscando el nombre en todos los textos …</translation>
        </message>
        <message>
            <source>Name and contact of {name} cannot be read any more without the passphrase of the seal: not here, not in the history, not in copies made from now on. “{pseudonym}” stands for the person. Undo does not take this back.</source>
            <translation>El nombre y el contacto de {name} ya no se podrán leer sin la frase de paso del sello: ni aquí, ni en el historial, ni en las copias que se hagan desde ahora. «{pseudonym}» está en lugar de la persona. Deshacer no lo revierte.</translation>
        </message>
        <message>
            <source>No text holds the name.</source>
            <translation>Ningún texto contiene el nombre.</translation>
        </message>
        <message>
            <source>Organisation and role stay as they are: change them where they give the person away. What was exported before, and copies kept elsewhere, are out of reach.</source>
            <translation>La organización y el cargo quedan como están: cámbielos si delatan a la persona. Lo exportado antes y las copias guardadas en otro lugar quedan fuera de alcance.</translation>
        </message>
        <message>
            <source>Person “{name}” sealed</source>
            <translation>Persona «{name}» sellada</translation>
        </message>
        <message>
            <source>Seal the person in them too</source>
            <translation>Sellar a la persona también en ellas</translation>
        </message>
        <message>
            <source>Seal this person</source>
            <translation>Sellar a esta persona</translation>
        </message>
        <message>
            <source>Texts that hold the name</source>
            <translation>Textos que contienen el nombre</translation>
        </message>
        <message>
            <source>What to do with the copies</source>
            <translation>Qué hacer con las copias</translation>
        </message>
        <message>
            <source>Why, if you like</source>
            <translation>Por qué, si quiere</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search everything, or run a command</source>
            <translation>Buscar en todo o ejecutar una orden</translation>
        </message>
        <message>
            <source>Search everything, or run a command (Ctrl+K)</source>
            <translation>Buscar en todo o ejecutar una orden (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>SearchCommands</name>
        <message>
            <source>This was deleted. What you see of it here is all there is to see.</source>
            <translation>Esto se eliminó. Lo que ve aquí es todo lo que se puede ver.</translation>
        </message>
    </context>
    <context>
        <name>SearchKinds</name>
        <message>
            <source>Commitments</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Preocupaciones</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Excerpts</source>
            <translation>Extractos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Interview notes</source>
            <translation>Notas de entrevista</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Hitos</translation>
        </message>
        <message>
            <source>Old words</source>
            <translation>Palabras anteriores</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planes</translation>
        </message>
        <message>
            <source>Reasons and evidence</source>
            <translation>Motivos y evidencia</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Recomendaciones</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Texts of reports</source>
            <translation>Textos de informes</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%n results.</source>
            <translation>
                <numerusform>%n resultado.</numerusform>
                <numerusform>%n resultados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitments, texts, reasons, sources, notes, and the words that stood there before. “Quotation marks” keep words together, -word leaves one out.</source>
            <translation>Compromisos, textos, motivos, fuentes, notas y las palabras que estaban antes. Las «comillas» mantienen juntas las palabras, -palabra excluye una.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep search</source>
            <translation>Guardar búsqueda</translation>
        </message>
        <message>
            <source>Keep search …</source>
            <translation>Guardar búsqueda …</translation>
        </message>
        <message>
            <source>Kept searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Nombre de la búsqueda</translation>
        </message>
        <message>
            <source>No search is kept yet</source>
            <translation>Aún no hay búsquedas guardadas</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <source>Search the whole workspace</source>
            <translation>Buscar en todo el espacio de trabajo</translation>
        </message>
        <message>
            <source>Search “{name}” forgotten</source>
            <translation>Búsqueda «{name}» olvidada</translation>
        </message>
        <message>
            <source>Search “{name}” kept</source>
            <translation>Búsqueda «{name}» guardada</translation>
        </message>
        <message>
            <source>The best {shown} of {count}.</source>
            <translation>Los mejores {shown} de {count}.</translation>
        </message>
        <message>
            <source>The index of words is being made: {percent} % is done.</source>
            <translation>Se está creando el índice de palabras: {percent} % hecho.</translation>
        </message>
        <message>
            <source>This plan only</source>
            <translation>Solo este plan</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Palabras que buscar</translation>
        </message>
    </context>
    <context>
        <name>SegmentedScale</name>
        <message>
            <source>{scale}, {grade}, {place} of {count}</source>
            <translation>{scale}, {grade}, {place} de {count}</translation>
        </message>
    </context>
    <context>
        <name>SelfAssessed</name>
        <message numerus="yes">
            <source>%n grades higher than the IRM</source>
            <translation>
                <numerusform>%n grado más alto que el MRI</numerusform>
                <numerusform>%n grados más alto que el MRI</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grades lower than the IRM</source>
            <translation>
                <numerusform>%n grado más bajo que el MRI</numerusform>
                <numerusform>%n grados más bajo que el MRI</numerusform>
            </translation>
        </message>
        <message>
            <source>Say where</source>
            <translation>Decir dónde</translation>
        </message>
        <message>
            <source>The government says</source>
            <translation>El gobierno dice</translation>
        </message>
        <message>
            <source>The government says {grade}, {difference}</source>
            <translation>El gobierno dice {grade}, {difference}</translation>
        </message>
        <message>
            <source>Where the government says so</source>
            <translation>Dónde lo dice el gobierno</translation>
        </message>
        <message>
            <source>the same as the IRM</source>
            <translation>igual que el MRI</translation>
        </message>
    </context>
    <context>
        <name>SendBundleDialog</name>
        <message>
            <source>Everything, whatever they have</source>
            <translation>Todo, tengan lo que tengan</translation>
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
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>It is for {names}, has {size} and lies in {folder}.</source>
            <translation>Es para {names}, ocupa {size} y está en {folder}.</translation>
        </message>
        <message>
            <source>Journal searched before a bundle is given out</source>
            <translation>Diario examinado antes de entregar un envío</translation>
        </message>
        <message>
            <source>Read what is asked, and tick the box under it to go on.</source>
            <translation>Lea lo que se pregunta y marque la casilla de debajo para seguir.</translation>
        </message>
        <message>
            <source>Send a bundle</source>
            <translation>Hacer un envío</translation>
        </message>
        <message>
            <source>Type the passphrase of the seal, or say why it goes out unchecked.</source>
            <translation>Escriba la frase de paso del sello, o diga por qué sale sin comprobar.</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Qué va</translation>
        </message>
        <message>
            <source>What they lack, as far as is known</source>
            <translation>Lo que les falta, hasta donde se sabe</translation>
        </message>
        <message>
            <source>Write the bundle</source>
            <translation>Escribir el envío</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>for {names}</source>
            <translation>para {names}</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>An answer is asked for by {date}.</source>
            <translation>Se pide respuesta antes del {date}.</translation>
        </message>
        <message>
            <source>File name of the review copy</source>
            <translation>Nombre del archivo de la copia de revisión</translation>
        </message>
        <message>
            <source>File name of the workbook</source>
            <translation>Nombre del archivo del libro</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Nobody named yet</source>
            <translation>Nadie todavía</translation>
        </message>
        <message>
            <source>Plan workbook</source>
            <translation>Libro del plan</translation>
        </message>
        <message numerus="yes">
            <source>Review copy {number} for {who} is recorded with its %n fields.</source>
            <translation>
                <numerusform>La copia de revisión {number} para {who} queda registrada con %n campo.</numerusform>
                <numerusform>La copia de revisión {number} para {who} queda registrada con sus %n campos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>Enviar a revisión</translation>
        </message>
        <message>
            <source>Word review copy</source>
            <translation>Copia de revisión Word</translation>
        </message>
        <message>
            <source>Write and record</source>
            <translation>Escribir y registrar</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{who} ({role}) gets review copy {number}: {report}, {language}, at the stage {stage}.</source>
            <translation>{who} ({role}) recibe la copia de revisión {number}: {report}, {language}, en la etapa {stage}.</translation>
        </message>
    </context>
    <context>
        <name>SendFacts</name>
        <message numerus="yes">
            <source>%n comments go along with what was answered.</source>
            <translation>
                <numerusform>%n comentario va con lo que se respondió.</numerusform>
                <numerusform>%n comentarios van con lo que se respondió.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings</source>
            <translation>
                <numerusform>%n valoración</numerusform>
                <numerusform>%n valoraciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reasons</source>
            <translation>
                <numerusform>%n razón</numerusform>
                <numerusform>%n razones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts</source>
            <translation>
                <numerusform>%n texto</numerusform>
                <numerusform>%n textos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are missing; the copy shows where.</source>
            <translation>
                <numerusform>Falta %n cosa; la copia muestra dónde.</numerusform>
                <numerusform>Faltan %n cosas; la copia muestra dónde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n titles, dates and other facts</source>
            <translation>
                <numerusform>%n título, fecha u otro dato</numerusform>
                <numerusform>%n títulos, fechas y otros datos</numerusform>
            </translation>
        </message>
        <message>
            <source>An encrypted disk protects these files only while they lie on it: not in a mail, not on a stick, not with who gets them, nor the copies that Word and Excel keep while they are open.</source>
            <translation>Un disco cifrado protege estos archivos solo mientras están en él: no en un correo, ni en una memoria, ni con quien los recibe, ni las copias que Word y Excel guardan mientras están abiertos.</translation>
        </message>
        <message>
            <source>Can be changed there: {parts}. Each bears a code, such as {code}. All else is there to be read; what is changed in it is listed apart when it comes back.</source>
            <translation>Se puede cambiar en ella: {parts}. Cada uno lleva un código, por ejemplo {code}. Todo lo demás está para leerse; lo que se cambie en ello se lista aparte cuando vuelva.</translation>
        </message>
        <message>
            <source>Interviews are cited as far as those who spoke agreed.</source>
            <translation>Las entrevistas se citan en la medida en que lo aceptó quien habló.</translation>
        </message>
        <message numerus="yes">
            <source>Left out by the seal: the names of %n people; their pseudonyms stand there.</source>
            <translation>
                <numerusform>Omitido por el sello: el nombre de %n persona; está su seudónimo.</numerusform>
                <numerusform>Omitidos por el sello: los nombres de %n personas; están sus seudónimos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for what can be changed in it …</source>
            <translation>Buscando lo que se puede cambiar en ella…</translation>
        </message>
        <message>
            <source>Nothing can be changed in it: no text is written yet.</source>
            <translation>No se puede cambiar nada en ella: aún no hay ningún texto escrito.</translation>
        </message>
    </context>
    <context>
        <name>SendFields</name>
        <message>
            <source>A day such as 2015-04-18, or nothing</source>
            <translation>Un día, por ejemplo 2015-04-18, o nada</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Respuesta antes del</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Name of a person or an office</source>
            <translation>Nombre de una persona u oficina</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Write who gets this copy: what comes back is told apart by it.</source>
            <translation>Escriba quién recibe esta copia: por ello se distingue lo que vuelve.</translation>
        </message>
        <message>
            <source>{words} has passed already. Type a later day, or nothing.</source>
            <translation>{words} ya ha pasado. Escriba un día posterior, o nada.</translation>
        </message>
        <message>
            <source>“{words}” is not one day. Type a day such as 2015-04-18, or nothing.</source>
            <translation>«{words}» no es un día. Escriba un día, por ejemplo 2015-04-18, o nada.</translation>
        </message>
    </context>
    <context>
        <name>SendingCommands</name>
        <message>
            <source>Put the focus on a question first.</source>
            <translation>Sitúese primero en una pregunta.</translation>
        </message>
    </context>
    <context>
        <name>SentCard</name>
        <message numerus="yes">
            <source>Came back {when}: {name}, %n remarks</source>
            <translation>
                <numerusform>Volvió el {when}: {name}, %n observación</numerusform>
                <numerusform>Volvió el {when}: {name}, %n observaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed since …</source>
            <translation>Cambiado desde…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Bandeja de entrada</translation>
        </message>
        <message>
            <source>Nothing has come back yet.</source>
            <translation>Aún no ha vuelto nada.</translation>
        </message>
        <message>
            <source>Nothing was sent yet. A review copy can be read back: what was changed in it comes to the inbox.</source>
            <translation>Aún no se ha enviado nada. Una copia de revisión puede volver a leerse: lo que se cambió en ella llega a la bandeja de entrada.</translation>
        </message>
        <message>
            <source>Open the inbox</source>
            <translation>Abrir la bandeja de entrada</translation>
        </message>
        <message>
            <source>Response matrix …</source>
            <translation>Matriz de respuestas…</translation>
        </message>
        <message>
            <source>Send for review …</source>
            <translation>Enviar a revisión…</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Enviado a revisión</translation>
        </message>
        <message>
            <source>What has changed since review copy {number}</source>
            <translation>Lo que ha cambiado desde la copia de revisión {number}</translation>
        </message>
        <message>
            <source>answer asked for by {date}</source>
            <translation>respuesta pedida antes del {date}</translation>
        </message>
        <message>
            <source>{number}  {who} ({role})</source>
            <translation>{number}  {who} ({role})</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Empty is a folder of this program on this computer. Another disk is safer: it is there when this one breaks.</source>
            <translation>Vacío: una carpeta del programa en este ordenador. Otro disco es más seguro: está ahí cuando este se rompe.</translation>
        </message>
        <message>
            <source>Encrypted workspaces only. 0 is never: then lock with Ctrl+L.</source>
            <translation>Solo los espacios de trabajo cifrados. 0 es nunca: bloquee entonces con Ctrl+L.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Carpeta de las copias de seguridad</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>In percent; everything in the window follows.</source>
            <translation>En por ciento; todo en la ventana lo sigue.</translation>
        </message>
        <message>
            <source>Language of reports</source>
            <translation>Idioma de los informes</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Lock after minutes without input</source>
            <translation>Bloquear tras minutos sin actividad</translation>
        </message>
        <message>
            <source>Low rows in tables</source>
            <translation>Filas bajas en las tablas</translation>
        </message>
        <message>
            <source>Proposed at an export; each export can choose another.</source>
            <translation>Se propone al exportar; cada exportación puede elegir otro.</translation>
        </message>
        <message>
            <source>Reports have a language of their own.</source>
            <translation>Los informes tienen su propio idioma.</translation>
        </message>
        <message>
            <source>Shows more commitments at once.</source>
            <translation>Muestra más compromisos a la vez.</translation>
        </message>
        <message>
            <source>Single keys act in lists and scales</source>
            <translation>Una sola tecla actúa en listas y escalas</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>System colours</source>
            <translation>Colores del sistema</translation>
        </message>
        <message>
            <source>System colours are without tints. They are taken by themselves where the system asks for high contrast.</source>
            <translation>Los colores del sistema no llevan tintes. Se toman por sí solos cuando el sistema pide un contraste alto.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Typing a number goes to a commitment, a digit rates. Without it the arrow keys and Space do the same.</source>
            <translation>Escribir un número va a un compromiso, una cifra valora. Sin ello, las flechas y Espacio hacen lo mismo.</translation>
        </message>
        <message>
            <source>Written beside each change in the history of a workspace. It stays on this computer until you send the workspace to somebody.</source>
            <translation>Se anota junto a cada cambio en el historial del espacio de trabajo. Queda en este equipo mientras no envíe el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Choose …</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Each change holds at once; there is nothing to save.</source>
            <translation>Cada cambio vale al momento; no hay nada que guardar.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SheetChoice</name>
        <message>
            <source>&amp;Sheet</source>
            <translation>&amp;Hoja</translation>
        </message>
        <message>
            <source>Sheet of the workbook</source>
            <translation>Hoja del libro</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>An address makes a source, words become an excerpt</source>
            <translation>Una dirección pasa a ser fuente; unas palabras, extracto</translation>
        </message>
        <message>
            <source>Back to not rated</source>
            <translation>Volver a sin valorar</translation>
        </message>
        <message>
            <source>Bind it to any commitment, or to one of its questions, by a few letters</source>
            <translation>Vincularla a cualquier compromiso, o a una de sus preguntas, con unas letras</translation>
        </message>
        <message>
            <source>Bind the note to a commitment beside it, or take it off again</source>
            <translation>Vincular la nota a un compromiso de al lado, o desvincularla</translation>
        </message>
        <message>
            <source>Bind the note to none</source>
            <translation>No vincular la nota a ninguno</translation>
        </message>
        <message>
            <source>Change the consent</source>
            <translation>Cambiar el consentimiento</translation>
        </message>
        <message>
            <source>Chip of evidence</source>
            <translation>Ficha de evidencia</translation>
        </message>
        <message>
            <source>Choose a grade, on the digit row or the keypad</source>
            <translation>Elegir un grado, en la fila de números o el teclado numérico</translation>
        </message>
        <message>
            <source>Close the innermost thing</source>
            <translation>Cerrar lo más interior</translation>
        </message>
        <message>
            <source>Decline, ask back, later</source>
            <translation>Rechazar, preguntar, más tarde</translation>
        </message>
        <message>
            <source>Delete the source, or the file</source>
            <translation>Eliminar la fuente, o el archivo</translation>
        </message>
        <message>
            <source>Edit the result; Ctrl+Enter takes it from there</source>
            <translation>Editar el resultado; Ctrl+Intro lo toma desde ahí</translation>
        </message>
        <message>
            <source>End the interview; everything is kept</source>
            <translation>Terminar la entrevista; todo se guarda</translation>
        </message>
        <message>
            <source>End the note and begin the next</source>
            <translation>Terminar la nota y empezar la siguiente</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>From the row into the form</source>
            <translation>De la fila al formulario</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Bandeja de entrada</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <source>Into the reason</source>
            <translation>A la razón</translation>
        </message>
        <message>
            <source>Leave the finding with a note</source>
            <translation>Dejar el hallazgo con una nota</translation>
        </message>
        <message>
            <source>Make a quotation of the sentence just typed</source>
            <translation>Hacer una cita de la frase recién escrita</translation>
        </message>
        <message>
            <source>Move along the grades</source>
            <translation>Moverse por los grados</translation>
        </message>
        <message>
            <source>Only commands, only numbers</source>
            <translation>Solo órdenes, solo números</translation>
        </message>
        <message>
            <source>Open its source</source>
            <translation>Abrir su fuente</translation>
        </message>
        <message>
            <source>Open the finding in its form</source>
            <translation>Abrir el hallazgo en su formulario</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <source>Questions about the commitment before, or after</source>
            <translation>Preguntas sobre el compromiso anterior, o el siguiente</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Take it away; the source stays</source>
            <translation>Retirarla; la fuente permanece</translation>
        </message>
        <message>
            <source>Take the result, take theirs</source>
            <translation>Tomar el resultado, tomar lo suyo</translation>
        </message>
        <message>
            <source>The answers that are not grades</source>
            <translation>Las respuestas que no son grados</translation>
        </message>
        <message>
            <source>Tick a question that was asked</source>
            <translation>Marcar una pregunta hecha</translation>
        </message>
        <message>
            <source>Typing a number goes to that commitment</source>
            <translation>Escribir un número va a ese compromiso</translation>
        </message>
        <message>
            <source>Who, where, consent</source>
            <translation>Quién, dónde, consentimiento</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Keys and what they do</source>
            <translation>Teclas y lo que hacen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
    </context>
    <context>
        <name>SideFoot</name>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Eligibility of the member</source>
            <translation>Elegibilidad del miembro</translation>
        </message>
        <message>
            <source>Members and plans</source>
            <translation>Miembros y planes</translation>
        </message>
        <message>
            <source>Open another workspace</source>
            <translation>Abrir otro espacio de trabajo</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planes</translation>
        </message>
    </context>
    <context>
        <name>SourceCells</name>
        <message>
            <source>As it came: {file}, row {row}</source>
            <translation>Como vino: {file}, fila {row}</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Celda</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Original cells</source>
            <translation>Celdas originales</translation>
        </message>
    </context>
    <context>
        <name>SourceDetail</name>
        <message>
            <source>Excerpt deleted</source>
            <translation>Extracto eliminado</translation>
        </message>
        <message>
            <source>File {name} deleted</source>
            <translation>Archivo {name} eliminado</translation>
        </message>
        <message>
            <source>Place of the excerpt confirmed</source>
            <translation>Lugar del extracto confirmado</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Show both</source>
            <translation>Mostrar ambas</translation>
        </message>
        <message>
            <source>Source {key} deleted</source>
            <translation>Fuente {key} eliminada</translation>
        </message>
        <message>
            <source>This seems to be the same source as {other} ({key}).</source>
            <translation>Parece ser la misma fuente que {other} ({key}).</translation>
        </message>
        <message numerus="yes">
            <source>it supported %n ratings or texts</source>
            <translation>
                <numerusform>respaldaba %n evaluación o texto</numerusform>
                <numerusform>respaldaba %n evaluaciones o textos</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} saved</source>
            <translation>{name} guardado</translation>
        </message>
        <message>
            <source>{name} was saved and not opened: the computer might run what is in it. Open it yourself if you trust it.</source>
            <translation>{name} se ha guardado y no se ha abierto: el ordenador podría ejecutar lo que contiene. Ábralo usted si se fía de él.</translation>
        </message>
    </context>
    <context>
        <name>SourceExcerpts</name>
        <message>
            <source>Excerpts</source>
            <translation>Extractos</translation>
        </message>
        <message>
            <source>Make the marked words an excerpt</source>
            <translation>Hacer un extracto de las palabras marcadas</translation>
        </message>
        <message>
            <source>Text of the source, to mark excerpts in</source>
            <translation>Texto de la fuente, para marcar extractos</translation>
        </message>
    </context>
    <context>
        <name>SourceExportDialog</name>
        <message numerus="yes">
            <source>%n sources.</source>
            <translation>
                <numerusform>%n fuente.</numerusform>
                <numerusform>%n fuentes.</numerusform>
            </translation>
        </message>
        <message>
            <source>As RIS, which reference programs read. Interviews are left out.</source>
            <translation>En RIS, que leen los programas de referencias. Las entrevistas se omiten.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export the sources</source>
            <translation>Exportar las fuentes</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Sources are written</source>
            <translation>Escribiendo las fuentes</translation>
        </message>
        <message>
            <source>Type a name for the file.</source>
            <translation>Escriba un nombre para el archivo.</translation>
        </message>
    </context>
    <context>
        <name>SourceFiles</name>
        <message>
            <source>Delete the file</source>
            <translation>Eliminar el archivo</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Files of the source</source>
            <translation>Archivos de la fuente</translation>
        </message>
        <message>
            <source>Keep a copy …</source>
            <translation>Guardar copia de la página…</translation>
        </message>
        <message>
            <source>Keep a file …</source>
            <translation>Guardar un archivo…</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Abrir una copia</translation>
        </message>
        <message>
            <source>SHA-256 {hash}</source>
            <translation>SHA-256 {hash}</translation>
        </message>
        <message>
            <source>Save a copy and have the desktop open it</source>
            <translation>Guardar una copia y abrirla con el escritorio</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Save the page in your browser, as a file or PDF, and keep that</source>
            <translation>Guarde la página en su navegador, como archivo o PDF, y consérvela</translation>
        </message>
        <message>
            <source>{used} of {limit} in the workspace; at most {largest} a file</source>
            <translation>{used} de {limit} en el espacio de trabajo; como máximo {largest} por archivo</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>As the note will print it</source>
            <translation>Tal como la nota la imprimirá</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>In: book, journal or site</source>
            <translation>En: libro, revista o sitio</translation>
        </message>
        <message>
            <source>Key, to cite it by</source>
            <translation>Clave, para citarla</translation>
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation>Tipo de evidencia</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Tipo de fuente</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Number or version</source>
            <translation>Número o versión</translation>
        </message>
        <message>
            <source>Open the interview</source>
            <translation>Abrir la entrevista</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Publisher or authority</source>
            <translation>Editor o autoridad</translation>
        </message>
        <message>
            <source>Remark, not printed</source>
            <translation>Observación, no se imprime</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>{ground}, by its kind</source>
            <translation>{ground}, por su tipo</translation>
        </message>
    </context>
    <context>
        <name>SourceImportDialog</name>
        <message numerus="yes">
            <source>%n are in the workspace already and are not ticked.</source>
            <translation>
                <numerusform>%n ya está en el espacio de trabajo y no está marcada.</numerusform>
                <numerusform>%n ya están en el espacio de trabajo y no están marcadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n references are in the file.</source>
            <translation>
                <numerusform>%n referencia está en el archivo.</numerusform>
                <numerusform>%n referencias están en el archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources of {name} added</source>
            <translation>
                <numerusform>%n fuente de {name} añadida</numerusform>
                <numerusform>%n fuentes de {name} añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n sources</source>
            <translation>
                <numerusform>Añadir %n fuente</numerusform>
                <numerusform>Añadir %n fuentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Is there as {key}: {words}</source>
            <translation>Ya está como {key}: {words}</translation>
        </message>
        <message>
            <source>Line {line}: {message}</source>
            <translation>Línea {line}: {message}</translation>
        </message>
        <message>
            <source>Sources of the file</source>
            <translation>Fuentes del archivo</translation>
        </message>
        <message>
            <source>Sources of {name}</source>
            <translation>Fuentes de {name}</translation>
        </message>
        <message>
            <source>The file is read …</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>The same as in line {line}: {words}</source>
            <translation>La misma que en la línea {line}: {words}</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Sin título</translation>
        </message>
        <message numerus="yes">
            <source>and %n more findings</source>
            <translation>
                <numerusform>y %n hallazgo más</numerusform>
                <numerusform>y %n hallazgos más</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is read</source>
            <translation>Leyendo {name}</translation>
        </message>
    </context>
    <context>
        <name>SourceModel</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Respalda</translation>
        </message>
        <message numerus="yes">
            <source>Supports %n ratings or texts</source>
            <translation>
                <numerusform>Respalda %n evaluación o texto</numerusform>
                <numerusform>Respalda %n evaluaciones o textos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
    </context>
    <context>
        <name>SourceUses</name>
        <message>
            <source>Nothing yet. Ctrl+E beside a reason gives a source as evidence for it.</source>
            <translation>Nada aún. Ctrl+E junto a un motivo da una fuente como evidencia.</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Respalda</translation>
        </message>
        <message>
            <source>What this source supports</source>
            <translation>Lo que respalda esta fuente</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{place} (cited in the text)</source>
            <translation>{place} (citado en el texto)</translation>
        </message>
        <message>
            <source>{what} of {number}</source>
            <translation>{what} de {number}</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>Civil society</source>
            <translation>Sociedad civil</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>Gobierno</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <source>Interview {number}</source>
            <translation>Entrevista {number}</translation>
        </message>
        <message>
            <source>Kind not said</source>
            <translation>Tipo no indicado</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Ley</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>SourcesList</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n fuente</numerusform>
                <numerusform>%n fuentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Añadir una fuente</translation>
        </message>
        <message>
            <source>Drop files here, paste an address, or add a source by hand. What is cited in the report and given as evidence for ratings is kept here.</source>
            <translation>Suelte aquí archivos, pegue una dirección o añada una fuente a mano. Lo que se cita en el informe y se da como evidencia de las evaluaciones se guarda aquí.</translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Look for a source</source>
            <translation>Buscar una fuente</translation>
        </message>
        <message>
            <source>No source holds these words.</source>
            <translation>Ninguna fuente contiene estas palabras.</translation>
        </message>
        <message>
            <source>Take sources over from a RIS or BibTeX file</source>
            <translation>Tomar fuentes de un archivo RIS o BibTeX</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Export …</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Write the sources to a RIS file</source>
            <translation>Escribir las fuentes en un archivo RIS</translation>
        </message>
    </context>
    <context>
        <name>StageRow</name>
        <message>
            <source>Began</source>
            <translation>Comenzó</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminó</translation>
        </message>
        <message>
            <source>Is to begin</source>
            <translation>Comienzo previsto</translation>
        </message>
        <message>
            <source>Published in another language …</source>
            <translation>Publicado en otra lengua…</translation>
        </message>
        <message>
            <source>Published, {language}</source>
            <translation>Publicado, {language}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>no date noted</source>
            <translation>sin fecha anotada</translation>
        </message>
        <message>
            <source>the report is here</source>
            <translation>el informe está aquí</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>por venir</translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>IEP review</source>
            <translation>Revisión del IEP</translation>
        </message>
        <message>
            <source>Pre-publication</source>
            <translation>Prepublicación</translation>
        </message>
        <message>
            <source>Public comment</source>
            <translation>Comentarios públicos</translation>
        </message>
        <message>
            <source>Staff review</source>
            <translation>Revisión del personal</translation>
        </message>
    </context>
    <context>
        <name>StagesBlock</name>
        <message>
            <source>Reason</source>
            <translation>Razón</translation>
        </message>
    </context>
    <context>
        <name>StagesCard</name>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Stages of the report</source>
            <translation>Etapas del informe</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>All other conditions are met, and carrying out the plan can still meet this one.</source>
            <translation>Todas las demás condiciones se cumplen, y la ejecución del plan aún puede cumplir esta.</translation>
        </message>
    </context>
    <context>
        <name>StartCard</name>
        <message>
            <source>All of this can wait: F9 starts at once. People can be named later (F2).</source>
            <translation>Todo esto puede esperar: F9 empieza de inmediato. Las personas se pueden nombrar después (F2).</translation>
        </message>
        <message>
            <source>Back to the notes</source>
            <translation>Volver a las notas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>Nueva entrevista</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>What may be done with the words</source>
            <translation>Qué se puede hacer con las palabras</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Who, where, consent</source>
            <translation>Quién, dónde, consentimiento</translation>
        </message>
    </context>
    <context>
        <name>StatesButton</name>
        <message>
            <source>Answers that are not grades (key .)</source>
            <translation>Respuestas que no son grados (tecla .)</translation>
        </message>
        <message>
            <source>Answers that are not grades: {scale}</source>
            <translation>Respuestas que no son grados: {scale}</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Sin valorar</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Undo  Ctrl Z</source>
            <translation>Deshacer  Ctrl Z</translation>
        </message>
    </context>
    <context>
        <name>SubjectConflicts</name>
        <message numerus="yes">
            <source>%n conflicts in this commitment</source>
            <translation>
                <numerusform>%n conflicto en este compromiso</numerusform>
                <numerusform>%n conflictos en este compromiso</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Elegir …</translation>
        </message>
    </context>
    <context>
        <name>SupportRow</name>
        <message>
            <source>Take away: {source}</source>
            <translation>Retirar: {source}</translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Insert the table</source>
            <translation>Insertar la tabla</translation>
        </message>
        <message>
            <source>Rows under the head</source>
            <translation>Filas bajo la cabecera</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
    </context>
    <context>
        <name>TablePane</name>
        <message>
            <source>1 commitment</source>
            <translation>1 compromiso</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a commitment (Ctrl+Shift+N)</source>
            <translation>Añadir un compromiso (Ctrl+Mayús+N)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Filter (Ctrl+F)</source>
            <translation>Filtrar (Ctrl+F)</translation>
        </message>
        <message>
            <source>Filter the commitments</source>
            <translation>Filtrar los compromisos</translation>
        </message>
        <message>
            <source>No commitment has these words. Esc shows all.</source>
            <translation>Ningún compromiso tiene estas palabras. Esc los muestra todos.</translation>
        </message>
        <message>
            <source>Show all commitments again</source>
            <translation>Mostrar de nuevo todos los compromisos</translation>
        </message>
        <message>
            <source>Show and hide columns</source>
            <translation>Mostrar y ocultar columnas</translation>
        </message>
        <message>
            <source>This plan has no commitments yet. Import a table (Ctrl+Shift+I) or add one (Ctrl+Shift+N).</source>
            <translation>Este plan aún no tiene compromisos. Importe una tabla (Ctrl+Mayús+I) o añada uno (Ctrl+Mayús+N).</translation>
        </message>
        <message>
            <source>This workspace is empty. Import a table (Ctrl+Shift+I), or add a member and its action plan in the menu Plan.</source>
            <translation>Este espacio de trabajo está vacío. Importe una tabla (Ctrl+Mayús+I), o añada un miembro y su plan de acción en el menú Plan.</translation>
        </message>
        <message>
            <source>Words of the title, or a number</source>
            <translation>Palabras del título, o un número</translation>
        </message>
        <message>
            <source>{count} commitments</source>
            <translation>{count} compromisos</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{what} · show all</source>
            <translation>{what} · mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelado. No se cambió nada.</translation>
        </message>
        <message>
            <source>Looking at {name} …</source>
            <translation>Mirando {name} …</translation>
        </message>
        <message>
            <source>Make a workspace of it …</source>
            <translation>Hacer de él un espacio de trabajo …</translation>
        </message>
        <message>
            <source>Open it by itself</source>
            <translation>Abrirlo aparte</translation>
        </message>
        <message>
            <source>Taking it up …</source>
            <translation>Incorporando …</translation>
        </message>
        <message numerus="yes">
            <source>Taking up %n changes …</source>
            <translation>
                <numerusform>Incorporando %n cambio …</numerusform>
                <numerusform>Incorporando %n cambios …</numerusform>
            </translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Desecharlo</translation>
        </message>
        <message>
            <source>What {who} sent taken up: {count}</source>
            <translation>Envío de {who} incorporado: {count}</translation>
        </message>
        <message>
            <source>another copy</source>
            <translation>otra copia</translation>
        </message>
        <message>
            <source>with what had waited for it: {names}</source>
            <translation>con lo que lo esperaba: {names}</translation>
        </message>
        <message>
            <source>{name} brings nothing new: all of it is here already.</source>
            <translation>{name} no trae nada nuevo: todo está ya aquí.</translation>
        </message>
        <message>
            <source>{name} was thrown away; the file it came from is not touched.</source>
            <translation>{name} se desechó; el archivo de origen no se toca.</translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>Correct the text</source>
            <translation>Corregir el texto</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institución responsable</translation>
        </message>
        <message>
            <source>Milestone {number}</source>
            <translation>Hito {number}</translation>
        </message>
        <message>
            <source>No text is recorded.</source>
            <translation>No hay texto anotado.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Only where it is not as the plan prints it</source>
            <translation>Solo donde no está como lo imprime el plan</translation>
        </message>
        <message>
            <source>Short title, for tables</source>
            <translation>Título corto, para las tablas</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Instituciones de apoyo</translation>
        </message>
        <message>
            <source>Text, as in the plan</source>
            <translation>Texto, como en el plan</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Title, as in the plan</source>
            <translation>Título, como en el plan</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n por revisar</numerusform>
                <numerusform>%n por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>This workspace is encrypted</source>
            <translation>Este espacio de trabajo está cifrado</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>Members and plans</source>
            <translation>Miembros y planes</translation>
        </message>
    </context>
    <context>
        <name>TreeModel</name>
        <message>
            <source>Eligibility</source>
            <translation>Elegibilidad</translation>
        </message>
        <message>
            <source>Plan %1</source>
            <translation>Plan %1</translation>
        </message>
    </context>
    <context>
        <name>TypedAnswer</name>
        <message>
            <source>2014-07-01 or 1 July 2014</source>
            <translation>2014-07-01 o 1 de julio de 2014</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>type a number</source>
            <translation>escriba un número</translation>
        </message>
        <message>
            <source>type a number from {least} to {most}</source>
            <translation>escriba un número de {least} a {most}</translation>
        </message>
        <message>
            <source>type a number of at least {least}</source>
            <translation>escriba un número de al menos {least}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} a {most}</translation>
        </message>
        <message>
            <source>{words} is no day. Nothing was changed; type a day, as 2014-07-01.</source>
            <translation>{words} no es un día. No se cambió nada; escriba un día, como 2014-07-01.</translation>
        </message>
        <message>
            <source>{words} is not a number. Nothing was changed; {wanted}.</source>
            <translation>{words} no es un número. No se cambió nada; {wanted}.</translation>
        </message>
        <message>
            <source>{words} is out of range. Nothing was changed; {wanted}.</source>
            <translation>{words} está fuera de los límites. No se cambió nada; {wanted}.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>The key file {keys} is damaged or belongs to another workspace, and this computer has no second copy that fits. Put the one of a backup beside {name}.</source>
            <translation>El archivo de claves {keys} está dañado o pertenece a otro espacio de trabajo, y este ordenador no tiene una segunda copia que encaje. Ponga el de una copia de seguridad junto a {name}.</translation>
        </message>
        <message>
            <source>The key file {keys} is missing, and this computer has no second copy of it. Put it back beside {name}, from a backup or from the computer where it was used last. Nothing else opens the workspace.</source>
            <translation>Falta el archivo de claves {keys}, y este ordenador no tiene una segunda copia. Vuelva a ponerlo junto a {name}, desde una copia de seguridad o desde el ordenador donde se usó por última vez. Nada más abre el espacio de trabajo.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not open {name}. Use the passphrase or the recovery key.</source>
            <translation>El llavero de este ordenador no abrió {name}. Use la frase de paso o la clave de recuperación.</translation>
        </message>
        <message>
            <source>This is not the passphrase of {name}. Look at the keyboard’s language and at Caps Lock, and type it again.</source>
            <translation>Esta no es la frase de paso de {name}. Mire el idioma del teclado y el bloqueo de mayúsculas, y escríbala de nuevo.</translation>
        </message>
        <message>
            <source>This recovery key does not open {name}. It begins with AGE-SECRET-KEY-1 and has 74 letters; compare it with the sheet, and look there which workspace it is for.</source>
            <translation>Esta clave de recuperación no abre {name}. Empieza por AGE-SECRET-KEY-1 y tiene 74 caracteres; compárela con la hoja y mire en ella para qué espacio de trabajo es.</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Its own passphrase or recovery key opens it.</source>
            <translation>La abre su propia frase de paso o clave de recuperación.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>Look into an encrypted copy</source>
            <translation>Mirar en una copia cifrada</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Open an encrypted workspace</source>
            <translation>Abrir un espacio de trabajo cifrado</translation>
        </message>
        <message>
            <source>{name} is encrypted.</source>
            <translation>{name} está cifrado.</translation>
        </message>
        <message>
            <source>{name} stays open until this one is.</source>
            <translation>{name} sigue abierto hasta que lo esté este.</translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>A text file that holds the recovery key</source>
            <translation>Un archivo de texto que contiene la clave de recuperación</translation>
        </message>
        <message>
            <source>Ask the keyring of this computer</source>
            <translation>Preguntar al llavero de este ordenador</translation>
        </message>
        <message>
            <source>File with the recovery key</source>
            <translation>Archivo con la clave de recuperación</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Desde un archivo…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clave de recuperación</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Escriba la frase de paso.</translation>
        </message>
        <message>
            <source>Type the recovery key, or choose the file that holds it.</source>
            <translation>Escriba la clave de recuperación o elija el archivo que la contiene.</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Usar la frase de paso</translation>
        </message>
        <message>
            <source>Use the recovery key</source>
            <translation>Usar la clave de recuperación</translation>
        </message>
    </context>
    <context>
        <name>UnsavedNotice</name>
        <message>
            <source>Another program is writing to the file.</source>
            <translation>Otro programa está escribiendo en el archivo.</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>Cerrar sin ello</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Copiar las palabras</translation>
        </message>
        <message>
            <source>Everything is saved again.</source>
            <translation>Todo está guardado de nuevo.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>The disk is full: make room.</source>
            <translation>El disco está lleno: haga sitio.</translation>
        </message>
        <message>
            <source>The file is not there any more: connect its disk or folder.</source>
            <translation>El archivo ya no está: conecte su disco o carpeta.</translation>
        </message>
        <message>
            <source>The file or its folder cannot be written to any more.</source>
            <translation>Ya no se puede escribir en el archivo o en su carpeta.</translation>
        </message>
        <message>
            <source>The office is out of reach.</source>
            <translation>La oficina está fuera de alcance.</translation>
        </message>
        <message>
            <source>The words that are not saved are copied.</source>
            <translation>Las palabras sin guardar se han copiado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>What you typed last is not saved, and would be lost. {why}</source>
            <translation>Lo último que escribió no está guardado y se perdería. {why}</translation>
        </message>
        <message>
            <source>What you typed last is not saved. {why} It stays here and is tried again by itself every few seconds.</source>
            <translation>Lo último que escribió no está guardado. {why} Se queda aquí y se vuelve a intentar solo cada pocos segundos.</translation>
        </message>
    </context>
    <context>
        <name>UnsealDialog</name>
        <message>
            <source>Agreed to be named</source>
            <translation>Acepta que se le nombre</translation>
        </message>
        <message>
            <source>Say why the seal is taken off; the reason is kept in its log.</source>
            <translation>Diga por qué se quita el sello; el motivo se guarda en su registro.</translation>
        </message>
        <message>
            <source>Seal taken off person “{name}”</source>
            <translation>Sello quitado a la persona «{name}»</translation>
        </message>
        <message>
            <source>Take the seal off</source>
            <translation>Quitar el sello</translation>
        </message>
        <message>
            <source>The seal is closed. Open it with its passphrase first.</source>
            <translation>El sello está cerrado. Ábralo primero con su frase de paso.</translation>
        </message>
        <message>
            <source>Whoever has this file can read name and contact of “{name}” again, in its history too. That it was done and why is written into the log of the seal.</source>
            <translation>Quien tenga este archivo podrá leer de nuevo el nombre y el contacto de «{name}», también en su historial. Que se hizo y por qué queda anotado en el registro del sello.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>ValuesBlock</name>
        <message>
            <source>As written in the plan. Technology alone does not count.</source>
            <translation>Como está escrito en el plan. La tecnología sola no cuenta.</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Aún sin valorar</translation>
        </message>
        <message>
            <source>Relevance to OGP values</source>
            <translation>Relevancia para los valores de la OGP</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <source>Show the whole text</source>
            <translation>Mostrar todo el texto</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Nothing was written.</source>
            <translation>No había nada escrito.</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Lo nuestro</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Lo suyo</translation>
        </message>
        <message>
            <source>Theirs {number}</source>
            <translation>Lo suyo {number}</translation>
        </message>
        <message>
            <source>changed since it was sent</source>
            <translation>cambiado desde el envío</translation>
        </message>
        <message>
            <source>review copy {number}</source>
            <translation>copia de revisión {number}</translation>
        </message>
    </context>
    <context>
        <name>WaitPane</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>Aún no se ha guardado nada.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>WaitingNotice</name>
        <message numerus="yes">
            <source>%n bundles wait until what they follow is here: {names}</source>
            <translation>
                <numerusform>%n envío espera a que llegue lo que lo precede: {names}</numerusform>
                <numerusform>%n envíos esperan a que llegue lo que los precede: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Look into it …</source>
            <translation>Mirar …</translation>
        </message>
        <message>
            <source>{name} from {who}</source>
            <translation>{name} de {who}</translation>
        </message>
    </context>
    <context>
        <name>WaysInDialog</name>
        <message>
            <source>Add a recovery key …</source>
            <translation>Añadir una clave de recuperación…</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Añadirla</translation>
        </message>
        <message>
            <source>Add the keyring</source>
            <translation>Añadir el llavero</translation>
        </message>
        <message>
            <source>Each of these opens {name} alone. There are never fewer than two beside the keyring, so that one that is lost does not lose the workspace.</source>
            <translation>Cada uno de estos accesos abre por sí solo {name}. Nunca hay menos de dos además del llavero, para que un acceso perdido no haga perder el espacio de trabajo.</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de paso</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clave de recuperación</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Hoja de recuperación</translation>
        </message>
        <message>
            <source>Remove the encryption</source>
            <translation>Quitar el cifrado</translation>
        </message>
        <message>
            <source>Remove the encryption …</source>
            <translation>Quitar el cifrado…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este ordenador</translation>
        </message>
        <message>
            <source>To change them: passphrase</source>
            <translation>Para cambiarlos: frase de paso</translation>
        </message>
        <message>
            <source>Ways into the workspace changed</source>
            <translation>Accesos al espacio de trabajo cambiados</translation>
        </message>
        <message>
            <source>Ways into this workspace</source>
            <translation>Accesos a este espacio de trabajo</translation>
        </message>
        <message>
            <source>Whoever has the file can then read everything in it. Backups stay as they are.</source>
            <translation>Quien tenga el archivo puede entonces leerlo todo. Las copias de seguridad quedan como están.</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Commitment {number}</source>
            <translation>Compromiso {number}</translation>
        </message>
        <message>
            <source>Everything is saved, {time}</source>
            <translation>Todo está guardado, {time}</translation>
        </message>
        <message>
            <source>Help is about the field with the focus.</source>
            <translation>La ayuda trata del campo activo.</translation>
        </message>
        <message>
            <source>Text size {percent} %</source>
            <translation>Tamaño del texto {percent} %</translation>
        </message>
        <message>
            <source>The last words are not saved yet.</source>
            <translation>Las últimas palabras aún no están guardadas.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceCommands</name>
        <message>
            <source>Checking the workspace …</source>
            <translation>Comprobando el espacio de trabajo…</translation>
        </message>
        <message>
            <source>Copy saved: {name}</source>
            <translation>Copia guardada: {name}</translation>
        </message>
        <message>
            <source>File, journal and tables agree.</source>
            <translation>Archivo, diario y tablas concuerdan.</translation>
        </message>
        <message>
            <source>It is encrypted too and belongs together with {keys}.</source>
            <translation>También está cifrada y va junto con {keys}.</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Abrir un espacio de trabajo</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>Abriendo {name}…</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Saving a copy …</source>
            <translation>Guardando una copia…</translation>
        </message>
        <message>
            <source>The check found {count} problems.</source>
            <translation>La comprobación encontró {count} problemas.</translation>
        </message>
        <message>
            <source>Workspaces (*.irm)</source>
            <translation>Espacios de trabajo (*.irm)</translation>
        </message>
        <message>
            <source>{name} opened</source>
            <translation>{name} abierto</translation>
        </message>
        <message>
            <source>{name} was not opened</source>
            <translation>{name} no se abrió</translation>
        </message>
    </context>
    <context>
        <name>YearsTable</name>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>No superada</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Mínimo exigido</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
        <message>
            <source>Values check</source>
            <translation>Verificación de valores</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>se deja fuera</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>no se pide</translation>
        </message>
        <message>
            <source>{points} of {possible}</source>
            <translation>{points} de {possible}</translation>
        </message>
    </context>
    <context>
        <name>YesNo</name>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
</TS>
