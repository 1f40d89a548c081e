<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About SlimStudio</source>
        <translation>Acerca de SlimStudio</translation>
    </message>
    <message>
        <source>Makes an image classifier small and fast, and proves that it still works.</source>
        <translation>Hace pequeño y rápido un clasificador de imágenes, y demuestra que sigue funcionando.</translation>
    </message>
    <message>
        <source>Works without a network connection and sends nothing to anybody.</source>
        <translation>Funciona sin conexión de red y no envía nada a nadie.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The details list its libraries and their licences.</source>
        <translation>Software libre con la licencia Apache 2.0. Los detalles enumeran sus bibliotecas y licencias.</translation>
    </message>
    <message>
        <source>Build: {build}</source>
        <translation>Compilación: {build}</translation>
    </message>
    <message>
        <source>The texts of all licences: {folder}</source>
        <translation>Los textos de todas las licencias: {folder}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Work in the background</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop this work. Everything stays as it was.</source>
        <translation>Detener este trabajo. Todo queda como estaba.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}, quedan {left}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Bright is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>Lo claro es de donde sale la respuesta (Grad-CAM). Donde ambas redes miran lo mismo, la compacta aún sabe por qué.</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>De dónde sale la respuesta</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
    <message>
        <source>before: {before}
now: {after}</source>
        <translation>antes: {before}
ahora: {after}</translation>
    </message>
    <message>
        <source>{name}
It shows: {label}
The original answered: {before}
The compact network answers: {after}</source>
        <translation>{name}
Muestra: {label}
El original respondió: {before}
La red compacta responde: {after}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{name} was not opened: stop the work that is going on first.</source>
        <translation>No se abrió {name}: detén primero el trabajo en curso.</translation>
    </message>
    <message>
        <source>SlimStudio is open already and does not answer. This is a second window.</source>
        <translation>SlimStudio ya está abierto y no responde. Esta es una segunda ventana.</translation>
    </message>
</context>
<context>
    <name>AttemptBook</name>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete {count} attempts</source>
        <translation>Eliminar {count} intentos</translation>
    </message>
</context>
<context>
    <name>AttemptDetails</name>
    <message>
        <source>Two attempts side by side</source>
        <translation>Dos intentos uno junto al otro</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select an attempt to see what it did, or two to compare them.</source>
        <translation>Selecciona un intento para ver qué hizo, o dos para compararlos.</translation>
    </message>
    <message>
        <source>{count} attempts</source>
        <translation>{count} intentos</translation>
    </message>
    <message>
        <source>Two at a time can be compared.</source>
        <translation>Se pueden comparar de dos en dos.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>What is different in the second:</source>
        <translation>Lo que cambia en el segundo:</translation>
    </message>
    <message>
        <source>Both carried out the same plan with the same settings.</source>
        <translation>Ambos ejecutaron el mismo plan con los mismos ajustes.</translation>
    </message>
    <message>
        <source>Select one attempt first.</source>
        <translation>Selecciona primero un solo intento.</translation>
    </message>
    <message>
        <source>Select an attempt first.</source>
        <translation>Selecciona primero un intento.</translation>
    </message>
    <message>
        <source>Bring back its marks, its settings and its result.</source>
        <translation>Recuperar sus marcas, sus ajustes y su resultado.</translation>
    </message>
    <message>
        <source>Give it another name (F2).</source>
        <translation>Darle otro nombre (F2).</translation>
    </message>
    <message>
        <source>Take it away; Undo brings it back (Del).</source>
        <translation>Quitarlo; Deshacer lo recupera (Supr).</translation>
    </message>
</context>
<context>
    <name>AttemptPlot</name>
    <message>
        <source>Compare accuracy with</source>
        <translation>Comparar la exactitud con</translation>
    </message>
    <message>
        <source>What the accuracy is plotted against.</source>
        <translation>Frente a qué se dibuja la exactitud.</translation>
    </message>
    <message>
        <source>Accuracy of all attempts against their cost</source>
        <translation>Exactitud de todos los intentos frente a su coste</translation>
    </message>
    <message>
        <source>Circles are attempts, diamonds originals. The dashed line joins the attempts that no other one beats. A click selects, with Ctrl one more.</source>
        <translation>Los círculos son intentos, los rombos originales. La línea discontinua une los intentos que ningún otro supera. Un clic selecciona; con Ctrl, uno más.</translation>
    </message>
    <message>
        <source>Accuracy against</source>
        <translation>Exactitud frente a</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Exactitud en %</translation>
    </message>
    <message>
        <source>{name}: {accuracy}, {cost}</source>
        <translation>{name}: {accuracy}, {cost}</translation>
    </message>
</context>
<context>
    <name>AttemptTree</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Its result is the one that is shown.</source>
        <translation>Su resultado es el que se muestra.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>Ningún otro intento es a la vez más barato y más exacto.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Cálculo por imagen</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Tiempo por imagen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Nothing: the same plan once more.</source>
        <translation>Nada: otra vez el mismo plan.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>every layer trains</source>
        <translation>todas las capas entrenan</translation>
    </message>
    <message>
        <source>goal: keep {goal}</source>
        <translation>objetivo: conservar {goal}</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Otra red</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Otras imágenes</translation>
    </message>
    <message>
        <source>Marks of one layer</source>
        <translation>Marcas de una capa</translation>
    </message>
    <message>
        <source>Marks of {count} layers</source>
        <translation>Marcas de {count} capas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{count} pruned by {by}</source>
        <translation>{count} podadas un {by}</translation>
    </message>
    <message>
        <source>{count} with heads pruned</source>
        <translation>{count} con cabezas podadas</translation>
    </message>
    <message>
        <source>{count} blocks removed</source>
        <translation>{count} bloques quitados</translation>
    </message>
    <message>
        <source>{count} frozen</source>
        <translation>{count} congeladas</translation>
    </message>
    <message>
        <source>{count} protected</source>
        <translation>{count} protegidas</translation>
    </message>
    <message>
        <source>layers: {list}</source>
        <translation>capas: {list}</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>No attempts yet</source>
        <translation>Aún no hay intentos</translation>
    </message>
    <message>
        <source>Every run is kept here: what it started from, its plan, and its result.</source>
        <translation>Aquí se guarda cada ejecución: de dónde partió, su plan y su resultado.</translation>
    </message>
    <message>
        <source>Bringing back {name}</source>
        <translation>Recuperando {name}</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Espera a que termine esto: {title}.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept against a crash: {reason}. Save them.</source>
        <translation>Los cambios no están a salvo de un cierre inesperado: {reason}. Guárdalos.</translation>
    </message>
</context>
<context>
    <name>ChannelScores</name>
    <message>
        <source>Judging the channels</source>
        <translation>Valorando los canales</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking {name}</source>
        <translation>Comprobando {name}</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message>
        <source>new to the network</source>
        <translation>nueva para la red</translation>
    </message>
    <message>
        <source>{training} to learn, {validation} to judge</source>
        <translation>{training} para aprender, {validation} para juzgar</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {training} images to learn from, {validation} to judge by.</source>
        <translation>{name}: {training} imágenes para aprender, {validation} para juzgar.</translation>
    </message>
    <message>
        <source>The network does not know this class yet.</source>
        <translation>La red aún no conoce esta clase.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Without the window</source>
        <translation>Sin la ventana</translation>
    </message>
    <message>
        <source>This does what a run of the project does, and exports what comes of it.</source>
        <translation>Hace lo que hace una ejecución del proyecto y exporta el resultado.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>For a terminal or a script.</source>
        <translation>Para una terminal o un script.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>For a notebook or a program.</source>
        <translation>Para un notebook o un programa.</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Qué ejecutar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard.</source>
        <translation>Copiar todo al portapapeles.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
    <message>
        <source>As many as fit</source>
        <translation>Tantas como quepan</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escribe lo que quieres hacer</translation>
    </message>
    <message>
        <source>A few letters are enough, such as “sa” for Save as.</source>
        <translation>Bastan unas letras, por ejemplo «gu» para Guardar como.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{count} validation images show it.</source>
        <translation>{count} imágenes de validación la muestran.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>Parte de las imágenes de validación que acierta.</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Size of all its tensors as they are stored.</source>
        <translation>Tamaño de todos sus tensores tal como se guardan.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Numbers that were learned.</source>
        <translation>Números aprendidos.</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Cálculo por imagen</translation>
    </message>
    <message>
        <source>Multiplications and additions for one image (MACs).</source>
        <translation>Multiplicaciones y sumas para una imagen (MACs).</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Tiempo por imagen</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share} ({right} de {images})</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} a {high})</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>un hilo</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} hilos</translation>
    </message>
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took. The change is told cautiously where single runs varied much.</source>
        <translation>La mitad de {runs} mediciones en este equipo tardó menos, con {threads} y una imagen cada vez. Entre paréntesis, lo que tardaron todas salvo la décima parte más rápida y la más lenta. El cambio se indica con cautela cuando las mediciones variaron mucho.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The original and the compact network, judged by images that neither learned from.</source>
        <translation>El original y la red compacta, juzgados con imágenes de las que ninguno aprendió.</translation>
    </message>
    <message>
        <source>Next: export</source>
        <translation>Siguiente: exportar</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>After a run you see here how much smaller and faster the network became, and which images it answers otherwise.</source>
        <translation>Tras una ejecución verás aquí cuánto más pequeña y rápida es la red, y qué imágenes responde de otro modo.</translation>
    </message>
    <message>
        <source>The plan was changed after this run. Run again to see what the new plan does.</source>
        <translation>El plan cambió después de esta ejecución. Ejecuta de nuevo para ver qué hace el nuevo plan.</translation>
    </message>
    <message>
        <source>Original and compact network side by side</source>
        <translation>Original y red compacta uno junto al otro</translation>
    </message>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>Tiempo del original y de la red compacta</translation>
    </message>
    <message>
        <source>Every image that the original got right is still right.</source>
        <translation>Todas las imágenes que el original acertaba siguen bien.</translation>
    </message>
    <message>
        <source>One image that the original got right is now wrong:</source>
        <translation>Una imagen que el original acertaba ahora falla:</translation>
    </message>
    <message>
        <source>{count} images that the original got right are now wrong:</source>
        <translation>{count} imágenes que el original acertaba ahora fallan:</translation>
    </message>
    <message>
        <source>No image that the original got wrong is right now.</source>
        <translation>Ninguna imagen que el original fallaba está ahora bien.</translation>
    </message>
    <message>
        <source>One image that the original got wrong is now right:</source>
        <translation>Una imagen que el original fallaba ahora está bien:</translation>
    </message>
    <message>
        <source>{count} images that the original got wrong are now right:</source>
        <translation>{count} imágenes que el original fallaba ahora están bien:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The last run, or one restored.</source>
        <translation>La última ejecución, o una restaurada.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>All runs of this project.</source>
        <translation>Todas las ejecuciones de este proyecto.</translation>
    </message>
    <message>
        <source>Write a &amp;report…</source>
        <translation>Escribir un &amp;informe…</translation>
    </message>
    <message>
        <source>Attempts ({count})</source>
        <translation>Intentos ({count})</translation>
    </message>
    <message>
        <source>One page with the numbers, plots and pictures, for others to read.</source>
        <translation>Una página con los números, gráficas e imágenes, para que otros la lean.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Ejecuta primero: aún no hay red compacta.</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>Escribir la red compacta en archivos comprobados.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Respuestas cambiadas</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>Canales conservados</translation>
    </message>
    <message>
        <source>Try an image</source>
        <translation>Probar una imagen</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} clases, {wrong} respuestas erróneas. Las flechas recorren las celdas.</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}: {count} de {total} acertadas ({share})</translation>
    </message>
    <message>
        <source>{true} taken for {answer}: {count} of {total} ({share})</source>
        <translation>{true} tomada por {answer}: {count} de {total} ({share})</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Download the pretrained {name} ({size})?</source>
        <translation>¿Descargar {name} preentrenada ({size})?</translation>
    </message>
    <message>
        <source>From {host}, over an encrypted connection, to {folder}. SlimStudio connects to nothing else, and checks the file before it is used.

{terms}</source>
        <translation>Desde {host}, por una conexión cifrada, a {folder}. SlimStudio no se conecta a nada más y comprueba el archivo antes de usarlo.

{terms}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Container</name>
    <message>
        <source>This block cannot leave whole. {reason}</source>
        <translation>Este bloque no puede salir entero. {reason}</translation>
    </message>
    <message>
        <source>This block can leave whole: what came in goes on by the shortcut around it.</source>
        <translation>Este bloque puede salir entero: lo que entra sigue por el atajo que lo rodea.</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Take care of all</source>
        <translation>Resolver todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener la revisión</translation>
    </message>
    <message>
        <source>Stop checking. Everything stays as it was.</source>
        <translation>Detener la revisión. Todo queda como estaba.</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <translation>Progreso de la revisión</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Detén primero el trabajo en curso.</translation>
    </message>
    <message>
        <source>Press the first button of each warning.</source>
        <translation>Pulsar el primer botón de cada aviso.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>Revisar imágenes</translation>
    </message>
    <message>
        <source>Open every image, and look for trouble.</source>
        <translation>Abrir cada imagen y buscar problemas.</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Revisando las imágenes</translation>
    </message>
    <message>
        <source>{count} images were opened: none is broken, none is there twice, and every class has enough.</source>
        <translation>Se abrieron {count} imágenes: ninguna está dañada ni repetida, y cada clase tiene suficientes.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Looking over all {count} images takes about {time}.</source>
        <translation>Revisar las {count} imágenes tarda unos {time}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Finds broken files, copies, the same picture in training and validation, and classes with few images.</source>
        <translation>Encuentra archivos dañados, copias, la misma imagen en entrenamiento y validación, y clases con pocas imágenes.</translation>
    </message>
    <message>
        <source>{count} findings are taken care of.</source>
        <translation>{count} hallazgos están resueltos.</translation>
    </message>
    <message>
        <source>All is taken care of</source>
        <translation>Todo está resuelto</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 cosa que mirar</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} cosas que mirar</translation>
    </message>
    <message>
        <source>Nothing happens to the files: what you choose is kept in the project.</source>
        <translation>A los archivos no les pasa nada: lo que elijas se guarda en el proyecto.</translation>
    </message>
    <message>
        <source>{count} are taken care of. {words}</source>
        <translation>{count} están resueltos. {words}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation>{words}, quedan unos {left}</translation>
    </message>
    <message>
        <source>Take care of all findings</source>
        <translation>Resolver todos los hallazgos</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>Deshacer: {title}</translation>
    </message>
    <message>
        <source>Bring images back</source>
        <translation>Recuperar imágenes</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Detén primero el trabajo en curso.</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Abrir el proyecto {name}</translation>
    </message>
    <message>
        <source>Start from {model} and learn from {images}</source>
        <translation>Partir de {model} y aprender de {images}</translation>
    </message>
    <message>
        <source>Start from {name}</source>
        <translation>Partir de {name}</translation>
    </message>
    <message>
        <source>Learn from the images in {name}</source>
        <translation>Aprender de las imágenes de {name}</translation>
    </message>
    <message>
        <source>SlimStudio opens projects (.slim), weight files (.pt, .pth, .safetensors), and folders, zips or tables (.csv, .json) of images.</source>
        <translation>SlimStudio abre proyectos (.slim), archivos de pesos (.pt, .pth, .safetensors) y carpetas, zips o tablas (.csv, .json) de imágenes.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy everything said here, for a report.</source>
        <translation>Copiar todo lo que se dice aquí, para un informe.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>El equipo se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The network and its images need more than is free.</source>
        <translation>La red y sus imágenes necesitan más de la que hay libre.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller batch size on the Plan screen.</source>
        <translation>Cierra otros programas o elige menos imágenes por paso en la pantalla Plan.</translation>
    </message>
    <message>
        <source>Something went wrong inside SlimStudio.</source>
        <translation>Algo falló dentro de SlimStudio.</translation>
    </message>
    <message>
        <source>Your project is as it was. Save it and try again; the details help to mend the fault.</source>
        <translation>Tu proyecto está como estaba. Guárdalo e inténtalo de nuevo; los detalles ayudan a corregir el fallo.</translation>
    </message>
</context>
<context>
    <name>ExcludedImages</name>
    <message>
        <source>The files stay where they are. Select some to bring only these back.</source>
        <translation>Los archivos se quedan donde están. Selecciona algunos para recuperar solo esos.</translation>
    </message>
    <message>
        <source>Images that you left out</source>
        <translation>Imágenes que has excluido</translation>
    </message>
    <message>
        <source>1 image is left out by you</source>
        <translation>1 imagen excluida por ti</translation>
    </message>
    <message>
        <source>{count} images are left out by you</source>
        <translation>{count} imágenes excluidas por ti</translation>
    </message>
    <message>
        <source>Bring {count} back</source>
        <translation>Recuperar {count}</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Recuperar todas</translation>
    </message>
    <message>
        <source>Learn from these images again.</source>
        <translation>Aprender de nuevo de estas imágenes.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PyTorch program</source>
        <translation>Programa de PyTorch</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX, media precisión</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX, enteros de 8 bits</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>Para programas de Python con PyTorch. Conserva los nombres de las clases y el preprocesado. Al lado se escribe un programa corto que lo abre sin SlimStudio.</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>Para todo lo demás: móviles, navegadores, C++ y Python sin PyTorch, con ONNX Runtime. Un archivo, cualquier número de imágenes a la vez.</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>Los mismos valores en un contenedor que leen muchos programas. SlimStudio lo vuelve a abrir.</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>Para Python y C++ con PyTorch. Contiene el propio cálculo, así que no necesita SlimStudio ni torchvision.</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>La mitad de tamaño. Para chips gráficos y móviles que calculan en media precisión; otros procesadores pueden tardar más.</translation>
    </message>
    <message>
        <source>A quarter of the size, and fast on most processors. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>La cuarta parte de tamaño, y rápido en la mayoría de los procesadores. Los rangos de valores salen de tus imágenes de entrenamiento, y las capas que sufren siguen siendo precisas.</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>coincide en {agreeing} de {images} imágenes, mayor diferencia {difference}; acierta {accuracy}, {latency} por imagen</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>; capas que siguen precisas: {count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>Escritos, reabiertos y comprobados</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Pixels in, percentages out</source>
        <translation>Entran &amp;píxeles, salen porcentajes</translation>
    </message>
    <message>
        <source>PyTorch programs and ONNX files then take pixels as a camera gives them, and answer with the share of each class. Otherwise they take normalised numbers and answer with scores.</source>
        <translation>Los programas de PyTorch y los archivos ONNX toman entonces píxeles como los da una cámara, y responden con la parte de cada clase. Si no, toman números normalizados y responden con puntuaciones.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>It is made if it is missing.</source>
        <translation>Se crea si no existe.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Without an ending: each format brings its own.</source>
        <translation>Sin extensión: cada formato trae la suya.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder to write to.</source>
        <translation>Elegir la carpeta donde escribir.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elige al menos un formato.</translation>
    </message>
    <message>
        <source>Choose a folder, or type its whole path.</source>
        <translation>Elige una carpeta o escribe su ruta completa.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Escribe un nombre de archivo.</translation>
    </message>
    <message>
        <source>A file name cannot contain any of {letters}</source>
        <translation>Un nombre de archivo no puede contener ninguno de estos: {letters}</translation>
    </message>
    <message>
        <source>Take the dot off the name.</source>
        <translation>Quita el punto del nombre.</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Elegir una carpeta para exportar</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What the files take</source>
        <translation>Qué reciben los archivos</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the compact network to files. Each is opened again by a program of its own and must answer like the trained network.</source>
        <translation>Escribir la red compacta en archivos. Cada uno lo vuelve a abrir un programa aparte y debe responder como la red entrenada.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>After a run the compact network can be written to files here.</source>
        <translation>Tras una ejecución, la red compacta se puede escribir aquí en archivos.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop the export. Nothing half-written stays behind.</source>
        <translation>Detener la exportación. No queda nada a medio escribir.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} de {total}</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Espera a que termine esto: {title}.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Ejecuta primero: aún no hay red compacta.</translation>
    </message>
    <message>
        <source>The images that the files are checked on are still being read.</source>
        <translation>Las imágenes con las que se comprueban los archivos aún se están leyendo.</translation>
    </message>
    <message>
        <source>Write and check these files.</source>
        <translation>Escribir y comprobar estos archivos.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Writes {names}, and a page about the network, {page}.</source>
        <translation>Escribe {names}, y una página sobre la red, {page}.</translation>
    </message>
</context>
<context>
    <name>ExportResults</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} cabezas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The image that the network is shown.</source>
        <translation>La imagen que se muestra a la red.</translation>
    </message>
    <message>
        <source>The network&apos;s answer: one number for each of {count} classes.</source>
        <translation>La respuesta de la red: un número para cada una de {count} clases.</translation>
    </message>
    <message>
        <source>The network&apos;s answer.</source>
        <translation>La respuesta de la red.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Output: {shape}</source>
        <translation>Salida: {shape}</translation>
    </message>
    <message>
        <source>Channels: {change}</source>
        <translation>Canales: {change}</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Marca: {mark}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show the images and what to do</source>
        <translation>Mostrar las imágenes y qué hacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done here.</source>
        <translation>Deshacer lo que se hizo aquí.</translation>
    </message>
    <message>
        <source>Images: {title}</source>
        <translation>Imágenes: {title}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>O bien:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{name}
Class: {label}</source>
        <translation>{name}
Clase: {label}</translation>
    </message>
    <message>
        <source>Use all for training</source>
        <translation>Usar todas para entrenar</translation>
    </message>
    <message>
        <source>Keep on one side</source>
        <translation>Dejar en el mismo lado</translation>
    </message>
    <message>
        <source>Weight the loss</source>
        <translation>Ponderar la pérdida</translation>
    </message>
    <message>
        <source>Neither learn from nor judge by {count} images. Files stay where they are, and Undo brings the images back.</source>
        <translation>No usar {count} imágenes ni para aprender ni para juzgar. Los archivos se quedan donde están, y Deshacer recupera las imágenes.</translation>
    </message>
    <message>
        <source>Judge the network by none of these pictures.</source>
        <translation>No juzgar la red con ninguna de estas imágenes.</translation>
    </message>
    <message>
        <source>Either learn from all copies of a picture, or judge by all of them.</source>
        <translation>O aprender de todas las copias de una imagen, o juzgar con todas.</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>Los errores en clases raras cuentan más mientras la red aprende.</translation>
    </message>
    <message>
        <source>1 image is left out</source>
        <translation>1 imagen excluida</translation>
    </message>
    <message>
        <source>{count} images are left out</source>
        <translation>{count} imágenes excluidas</translation>
    </message>
    <message>
        <source>All copies are for training</source>
        <translation>Todas las copias son para entrenar</translation>
    </message>
    <message>
        <source>Copies stay on one side</source>
        <translation>Las copias quedan en el mismo lado</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>Las clases raras cuentan más</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Leave all copies out</source>
        <translation>Excluir todas las copias</translation>
    </message>
    <message>
        <source>Leave training copies out</source>
        <translation>Excluir las copias de entrenamiento</translation>
    </message>
    <message>
        <source>Leave copies out</source>
        <translation>Excluir las copias</translation>
    </message>
    <message>
        <source>Leave all but one out</source>
        <translation>Excluir todas menos una</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ForecastBar</name>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Cálculo por imagen</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Tiempo por imagen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>Aproximado, mientras el equipo no haga otra cosa. Las capas congeladas y una tarjeta gráfica lo acortan.</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>Se espera entre {low} y {high}, en un núcleo del procesador.</translation>
    </message>
</context>
<context>
    <name>ForecastFigure</name>
    <message>
        <source>{title}: known once a model is open.</source>
        <translation>{title}: se sabrá cuando haya un modelo abierto.</translation>
    </message>
    <message>
        <source>{title}: {value}. The plan does not change it yet.</source>
        <translation>{title}: {value}. El plan aún no lo cambia.</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan ({change}).</source>
        <translation>{title}: {before} hoy, {after} tras el plan ({change}).</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Say how much may stay, and the marks are filled in. Or mark layers yourself.</source>
        <translation>Di cuánto puede quedar y las marcas se rellenan. O marca tú las capas.</translation>
    </message>
    <message>
        <source>The goal was {goal}.</source>
        <translation>El objetivo era {goal}.</translation>
    </message>
    <message>
        <source>The goal of {goal} is met.</source>
        <translation>El objetivo de {goal} se cumple.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>of computation</source>
        <translation>del cálculo</translation>
    </message>
    <message>
        <source>of parameters</source>
        <translation>de parámetros</translation>
    </message>
    <message>
        <source>of file size</source>
        <translation>de archivo</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>por imagen</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>puntos menos</translation>
    </message>
    <message>
        <source>How much of the computation (MACs) may stay.</source>
        <translation>Cuánto del cálculo (MACs) puede quedar.</translation>
    </message>
    <message>
        <source>How many of the parameters may stay.</source>
        <translation>Cuántos parámetros pueden quedar.</translation>
    </message>
    <message>
        <source>How large the file may be.</source>
        <translation>Qué tamaño puede tener el archivo.</translation>
    </message>
    <message>
        <source>How long one image may take on this computer, on one processor core.</source>
        <translation>Cuánto puede tardar una imagen en este equipo, en un núcleo del procesador.</translation>
    </message>
    <message>
        <source>How much accuracy may be lost before any training. Plans are tried on your images, which takes some minutes.</source>
        <translation>Cuánta exactitud se puede perder antes de entrenar. Los planes se prueban con tus imágenes, lo que tarda unos minutos.</translation>
    </message>
    <message>
        <source>The marks keep {share} of the computation: {after} of {before}.</source>
        <translation>Las marcas conservan {share} del cálculo: {after} de {before}.</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>and nothing else</source>
        <translation>y nada más</translation>
    </message>
    <message>
        <source>Fill &amp;in the marks</source>
        <translation>Rellen&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Keep {percent} % of the computation</source>
        <translation>Conservar {percent} % del cálculo</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>Cómo se reparte el objetivo</translation>
    </message>
    <message>
        <source>Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>Por igual: cada capa pierde la misma parte. Donde menos cuesta: unas capas pierden mucho, otras nada, y pueden salir bloques enteros.</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Por igual</translation>
    </message>
    <message>
        <source>Where it costs least</source>
        <translation>Donde menos cuesta</translation>
    </message>
    <message>
        <source>Advanced settings of pruning</source>
        <translation>Ajustes avanzados de la poda</translation>
    </message>
    <message>
        <source>In which steps and how gently channels leave.</source>
        <translation>En qué pasos y con qué suavidad salen los canales.</translation>
    </message>
    <message>
        <source>&amp;Time this computer</source>
        <translation>Cronome&amp;trar este equipo</translation>
    </message>
    <message>
        <source>Time the layers at several widths, so that the forecast knows the latency.</source>
        <translation>Cronometrar las capas con varias anchuras, para que la previsión conozca la latencia.</translation>
    </message>
    <message>
        <source>Measure &amp;sensitivity</source>
        <translation>Medir la &amp;sensibilidad</translation>
    </message>
    <message>
        <source>Prune each layer alone, repair it, and see how much accuracy that costs; takes up to ten minutes. Plans then spare what is sensitive.</source>
        <translation>Podar cada capa sola, repararla y ver cuánta exactitud cuesta; tarda hasta diez minutos. Los planes respetan luego lo sensible.</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>Repartir el objetivo</translation>
    </message>
    <message>
        <source>Choose what to prune. Layers that are frozen or protected stay as they are.</source>
        <translation>Elegir qué podar. Las capas congeladas o protegidas quedan como están.</translation>
    </message>
    <message>
        <source>Find out more, for better plans and forecasts.</source>
        <translation>Averiguar más, para mejores planes y previsiones.</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Espera a que acabe el trabajo en segundo plano.</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Added, value by value: what meets here must keep the same channels.</source>
        <translation>Sumado valor a valor: lo que se encuentra aquí debe conservar los mismos canales.</translation>
    </message>
    <message>
        <source>Multiplied, value by value: what meets here must keep the same channels.</source>
        <translation>Multiplicado valor a valor: lo que se encuentra aquí debe conservar los mismos canales.</translation>
    </message>
    <message>
        <source>Laid side by side: each part may lose channels by itself.</source>
        <translation>Puestos uno junto a otro: cada parte puede perder canales por su cuenta.</translation>
    </message>
    <message>
        <source>A product of matrices: how attention compares, and then gathers.</source>
        <translation>Un producto de matrices: así compara la atención, y luego reúne.</translation>
    </message>
    <message>
        <source>Several results meet in {operation}.</source>
        <translation>Varios resultados se encuentran en {operation}.</translation>
    </message>
    <message>
        <source>leaves whole</source>
        <translation>sale entero</translation>
    </message>
    <message>
        <source>{count} of {whole} channels leave</source>
        <translation>salen {count} de {whole} canales</translation>
    </message>
    <message>
        <source>Channels leave together with those of {layers}.</source>
        <translation>Los canales salen junto con los de {layers}.</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>Grafo de la red</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Save the report of a problem</source>
        <translation>Guardar el informe de un problema</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>{name} holds {list}, and no images or networks. Nothing was sent: attach it where you describe the problem.</source>
        <translation>{name} contiene {list}, y ninguna imagen ni red. No se envió nada: adjúntalo donde describas el problema.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show the network what it should tell apart: one sub-folder per class.</source>
        <translation>Enseña a la red lo que debe distinguir: una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>Siguiente: plan</translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Suelta aquí una carpeta de imágenes</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Images are only read, never changed.</source>
        <translation>Una subcarpeta por clase, quizá con train y val encima; un .csv o .json de rutas y clases; o un .zip de todo ello. Las imágenes solo se leen, nunca se cambian.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Images to learn from</source>
        <translation>Imágenes para aprender</translation>
    </message>
    <message>
        <source>Images to judge by</source>
        <translation>Imágenes para juzgar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Archivos que se excluyeron</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Detén primero el trabajo en curso.</translation>
    </message>
    <message>
        <source>Learn from these images.</source>
        <translation>Aprender de estas imágenes.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>Go on to Plan.</source>
        <translation>Ir al plan.</translation>
    </message>
    <message>
        <source>The network knows these classes already.</source>
        <translation>La red ya conoce estas clases.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>These classes are new to the network. A run teaches it all of them first, then makes it smaller.</source>
        <translation>Estas clases son nuevas para la red. Una ejecución primero se las enseña todas y luego la hace más pequeña.</translation>
    </message>
    <message>
        <source>{count} of the {all} classes are new to the network: {names}. A run teaches it these first, then makes it smaller.</source>
        <translation>{count} de las {all} clases son nuevas para la red: {names}. Una ejecución primero se las enseña y luego la hace más pequeña.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>They will be counted, checked and split into two parts: most to learn from, some to judge by.</source>
        <translation>Se contarán, se comprobarán y se dividirán en dos partes: la mayoría para aprender, algunas para juzgar.</translation>
    </message>
    <message>
        <source>{name} is picked</source>
        <translation>Elegido: {name}</translation>
    </message>
    <message>
        <source>The images are read once a model is open, scaled the way it expects.</source>
        <translation>Las imágenes se leen cuando hay un modelo abierto, a la escala que espera.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Every image is opened once and checked.</source>
        <translation>Cada imagen se abre una vez y se comprueba.</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Choose a zip of images, or a table of paths and classes</source>
        <translation>Elegir un zip de imágenes, o una tabla de rutas y clases</translation>
    </message>
    <message>
        <source>Zips and tables ({kinds})</source>
        <translation>Zips y tablas ({kinds})</translation>
    </message>
</context>
<context>
    <name>ImportancePlot</name>
    <message>
        <source>How much the channels matter</source>
        <translation>Cuánto importan los canales</translation>
    </message>
    <message>
        <source>matters more →</source>
        <translation>importa más →</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected layers</source>
        <translation>Capas seleccionadas</translation>
    </message>
    <message>
        <source>Mark with {prune} first.</source>
        <translation>Marca primero con {prune}.</translation>
    </message>
    <message>
        <source>Select what leaves together ({count})</source>
        <translation>Seleccionar lo que sale junto ({count})</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Ninguna capa seleccionada</translation>
    </message>
    <message>
        <source>Select layers in the tree to see what they do, and to mark them.</source>
        <translation>Selecciona capas en el árbol para ver qué hacen y marcarlas.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation>{count} filas seleccionadas</translation>
    </message>
    <message>
        <source>None of them has parameters: there is nothing to mark.</source>
        <translation>Ninguna tiene parámetros: no hay nada que marcar.</translation>
    </message>
    <message>
        <source>A mark goes to all of them.</source>
        <translation>Una marca se aplica a todas.</translation>
    </message>
    <message>
        <source>A mark goes to the {count} layers in them with parameters.</source>
        <translation>Una marca se aplica a las {count} capas con parámetros que contienen.</translation>
    </message>
    <message>
        <source>{before} → {after} ({gone} leave)</source>
        <translation>{before} → {after} (salen {gone})</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>This run was interrupted</source>
        <translation>Esta ejecución se interrumpió</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>&amp;Conservar la mejor</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Delete what the run has done so far.</source>
        <translation>Eliminar lo que la ejecución ha hecho hasta ahora.</translation>
    </message>
    <message>
        <source>It was finished but for the comparison, and its result was not saved. Resume measures it again.</source>
        <translation>Estaba terminada salvo la comparación, y su resultado no se guardó. Reanudar la mide de nuevo.</translation>
    </message>
    <message>
        <source>It stopped in the stage “{stage}”, after {done} of {epochs} epochs. Resume goes on from there and ends exactly as without the interruption.</source>
        <translation>Se detuvo en la etapa «{stage}», tras {done} de {epochs} épocas. Reanudar sigue desde ahí y acaba exactamente como sin la interrupción.</translation>
    </message>
    <message>
        <source>Measure the best compact network so far, and make it the result.</source>
        <translation>Medir la mejor red compacta hasta ahora y convertirla en el resultado.</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>Aún no se quitó ningún canal, así que no hay red compacta que conservar.</translation>
    </message>
</context>
<context>
    <name>KeptChannels</name>
    <message>
        <source>Channels kept in each layer</source>
        <translation>Canales conservados en cada capa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Parte conservada</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>{after} of {before}</source>
        <translation>{after} de {before}</translation>
    </message>
    <message>
        <source>removed ({before})</source>
        <translation>quitado ({before})</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Igual que el &amp;sistema</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>El idioma cambia cuando SlimStudio se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>LayerPlots</name>
    <message>
        <source>How much its channels matter</source>
        <translation>Cuánto importan sus canales</translation>
    </message>
    <message>
        <source>Judge by your images, as the run will</source>
        <translation>Juzgar con tus imágenes, como hará la ejecución</translation>
    </message>
    <message>
        <source>Takes longer: it looks at some hundred images, and at how well channels can be made up for by others.</source>
        <translation>Tarda más: mira unos cientos de imágenes y cómo otros canales pueden suplirlos.</translation>
    </message>
    <message>
        <source>Accuracy it was found to cost</source>
        <translation>Exactitud que se vio que cuesta</translation>
    </message>
    <message>
        <source>Judged by the size of weights.</source>
        <translation>Juzgado por el tamaño de los pesos.</translation>
    </message>
    <message>
        <source>Judged as the run will.</source>
        <translation>Juzgado como hará la ejecución.</translation>
    </message>
    <message>
        <source>{count} of {whole} leave: those that matter least, in orange.</source>
        <translation>Salen {count} de {whole}: los que menos importan, en naranja.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} parámetros</translation>
    </message>
    <message>
        <source>{count} multiply-accumulate operations, {share} of the network</source>
        <translation>{count} operaciones de multiplicar y sumar, {share} de la red</translation>
    </message>
    <message>
        <source>{ratio} removed: {points}</source>
        <translation>{ratio} quitado: {points}</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} cabezas</translation>
    </message>
    <message>
        <source>The layers below have different marks.</source>
        <translation>Las capas de debajo tienen marcas distintas.</translation>
    </message>
    <message>
        <source>This leaves with the whole block.</source>
        <translation>Esto sale con el bloque entero.</translation>
    </message>
    <message>
        <source>Nothing to learn or remove here: it has no parameters.</source>
        <translation>Aquí no hay nada que aprender ni quitar: no tiene parámetros.</translation>
    </message>
    <message>
        <source>Cannot be pruned: {reason}</source>
        <translation>No se puede podar: {reason}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>These channels leave together with those of {names}.</source>
        <translation>Estos canales salen junto con los de {names}.</translation>
    </message>
</context>
<context>
    <name>LayerSearch</name>
    <message>
        <source>Find layers</source>
        <translation>Buscar capas</translation>
    </message>
    <message>
        <source>Find layers by name or kind</source>
        <translation>Buscar capas por nombre o tipo</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name or kind, such as layer1 or conv (Ctrl+F)</source>
        <translation>Parte del nombre o tipo de una capa, como layer1 o conv (Ctrl+F)</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>Tipo de capa</translation>
    </message>
    <message>
        <source>Show only layers of one kind</source>
        <translation>Mostrar solo capas de un tipo</translation>
    </message>
    <message>
        <source>Mark of a layer</source>
        <translation>Marca de una capa</translation>
    </message>
    <message>
        <source>Show only layers with one mark</source>
        <translation>Mostrar solo capas con una marca</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todo tipo</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
</context>
<context>
    <name>LayerSelection</name>
    <message>
        <source>Select one or more layers first.</source>
        <translation>Selecciona primero una o más capas.</translation>
    </message>
    <message>
        <source>There is nothing to learn or remove here: it has no parameters.</source>
        <translation>Aquí no hay nada que aprender ni quitar: no tiene parámetros.</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>No quedaría nada de la red.</translation>
    </message>
    <message>
        <source>Only whole blocks can be removed. Select one that holds this layer.</source>
        <translation>Solo se pueden quitar bloques enteros. Selecciona uno que contenga esta capa.</translation>
    </message>
    <message>
        <source>There are no attention heads here.</source>
        <translation>Aquí no hay cabezas de atención.</translation>
    </message>
</context>
<context>
    <name>LayerTreeView</name>
    <message>
        <source>Layers of the network</source>
        <translation>Capas de la red</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Toda la red</translation>
    </message>
    <message>
        <source>No layer fits this search.</source>
        <translation>Ninguna capa coincide con esta búsqueda.</translation>
    </message>
</context>
<context>
    <name>LayerViews</name>
    <message>
        <source>Show the layers as a tree</source>
        <translation>Mostrar las capas como árbol</translation>
    </message>
    <message>
        <source>Show the layers as a graph</source>
        <translation>Mostrar las capas como grafo</translation>
    </message>
    <message>
        <source>Show tree and graph side by side</source>
        <translation>Mostrar árbol y grafo uno junto al otro</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>The whole network, from the image to its answer.</source>
        <translation>Toda la red, desde la imagen hasta su respuesta.</translation>
    </message>
    <message>
        <source>One step of the network&apos;s computation.</source>
        <translation>Un paso del cálculo de la red.</translation>
    </message>
    <message>
        <source>A building block that holds the layers below it.</source>
        <translation>Un bloque que contiene las capas de debajo.</translation>
    </message>
    <message>
        <source>Slides small learned filters over the image; each filter makes one output channel.</source>
        <translation>Desliza pequeños filtros aprendidos sobre la imagen; cada filtro da un canal de salida.</translation>
    </message>
    <message>
        <source>Keeps each channel in a steady range, with averages taken from your images.</source>
        <translation>Mantiene cada canal en un rango estable, con medias tomadas de tus imágenes.</translation>
    </message>
    <message>
        <source>Evens out the values over all channels of each position.</source>
        <translation>Iguala los valores de todos los canales de cada posición.</translation>
    </message>
    <message>
        <source>Evens out the values within groups of channels.</source>
        <translation>Iguala los valores dentro de grupos de canales.</translation>
    </message>
    <message>
        <source>Combines all its inputs into new values; each output has its own weights.</source>
        <translation>Combina todas sus entradas en valores nuevos; cada salida tiene sus propios pesos.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and passes the rest on.</source>
        <translation>Pone a cero los valores negativos y deja pasar el resto.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and caps large ones at six.</source>
        <translation>Pone a cero los valores negativos y limita los grandes a seis.</translation>
    </message>
    <message>
        <source>Fades negative values out smoothly and passes large ones on.</source>
        <translation>Atenúa suavemente los valores negativos y deja pasar los grandes.</translation>
    </message>
    <message>
        <source>Fades negative values out, in a way that is quick to compute.</source>
        <translation>Atenúa los valores negativos, de un modo rápido de calcular.</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one, in a way that is quick to compute.</source>
        <translation>Comprime los valores entre cero y uno, de un modo rápido de calcular.</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one.</source>
        <translation>Comprime los valores entre cero y uno.</translation>
    </message>
    <message>
        <source>Turns values into shares that add up to one.</source>
        <translation>Convierte los valores en partes que suman uno.</translation>
    </message>
    <message>
        <source>Shrinks the image by keeping the strongest value of each small patch.</source>
        <translation>Reduce la imagen quedándose con el valor más fuerte de cada zona pequeña.</translation>
    </message>
    <message>
        <source>Shrinks the image by averaging each small patch.</source>
        <translation>Reduce la imagen promediando cada zona pequeña.</translation>
    </message>
    <message>
        <source>Averages each channel down to a fixed size, whatever the image&apos;s size was.</source>
        <translation>Promedia cada canal a un tamaño fijo, sea cual sea el de la imagen.</translation>
    </message>
    <message>
        <source>Hides some values at random while training; does nothing afterwards.</source>
        <translation>Oculta algunos valores al azar al entrenar; después no hace nada.</translation>
    </message>
    <message>
        <source>Skips its block at random while training; does nothing afterwards.</source>
        <translation>Se salta su bloque al azar al entrenar; después no hace nada.</translation>
    </message>
    <message>
        <source>Passes its input on unchanged.</source>
        <translation>Pasa su entrada sin cambios.</translation>
    </message>
    <message>
        <source>Lays all values out in one long row.</source>
        <translation>Pone todos los valores en una larga fila.</translation>
    </message>
    <message>
        <source>Puts the axes in another order.</source>
        <translation>Pone los ejes en otro orden.</translation>
    </message>
    <message>
        <source>Runs what it holds, one after the other.</source>
        <translation>Ejecuta lo que contiene, uno tras otro.</translation>
    </message>
    <message>
        <source>Holds the layers below in a list.</source>
        <translation>Contiene las capas de debajo en una lista.</translation>
    </message>
    <message>
        <source>A convolution with its normalisation and activation.</source>
        <translation>Una convolución con su normalización y activación.</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in.</source>
        <translation>Dos convoluciones cuyo resultado se suma a lo que entró.</translation>
    </message>
    <message>
        <source>Narrows, convolves and widens again; the result is added to what came in.</source>
        <translation>Estrecha, convoluciona y vuelve a ensanchar; el resultado se suma a lo que entró.</translation>
    </message>
    <message>
        <source>Widens, convolves each channel by itself, and narrows again.</source>
        <translation>Ensancha, convoluciona cada canal por separado y vuelve a estrechar.</translation>
    </message>
    <message>
        <source>Widens, convolves, weighs the channels, narrows again.</source>
        <translation>Ensancha, convoluciona, pondera los canales y vuelve a estrechar.</translation>
    </message>
    <message>
        <source>Convolves each channel by itself, then mixes channels at each position.</source>
        <translation>Convoluciona cada canal por separado y luego mezcla los canales en cada posición.</translation>
    </message>
    <message>
        <source>A chain of layers, each of which reads all that came before it.</source>
        <translation>Una cadena de capas, cada una de las cuales lee todo lo anterior.</translation>
    </message>
    <message>
        <source>Adds a few new channels beside all that came before.</source>
        <translation>Añade unos canales nuevos junto a todo lo anterior.</translation>
    </message>
    <message>
        <source>Mixes the channels and halves the image.</source>
        <translation>Mezcla los canales y reduce la imagen a la mitad.</translation>
    </message>
    <message>
        <source>Joins neighbouring patches: half the image size, twice the channels.</source>
        <translation>Une parches vecinos: la mitad de tamaño de imagen, el doble de canales.</translation>
    </message>
    <message>
        <source>Narrows, then widens on two paths side by side.</source>
        <translation>Estrecha y luego ensancha por dos caminos paralelos.</translation>
    </message>
    <message>
        <source>Looks at the whole image to decide how much each channel counts.</source>
        <translation>Mira toda la imagen para decidir cuánto cuenta cada canal.</translation>
    </message>
    <message>
        <source>Lets every position of the image look at every other one.</source>
        <translation>Deja que cada posición de la imagen mire a todas las demás.</translation>
    </message>
    <message>
        <source>Lets positions within the same window of the image look at each other.</source>
        <translation>Deja que las posiciones de una misma ventana de la imagen se miren entre sí.</translation>
    </message>
    <message>
        <source>Attention followed by a small network, both added to what came in.</source>
        <translation>Atención seguida de una pequeña red, ambas sumadas a lo que entró.</translation>
    </message>
    <message>
        <source>A small network that treats every position of the image alike.</source>
        <translation>Una pequeña red que trata igual cada posición de la imagen.</translation>
    </message>
</context>
<context>
    <name>LimitField</name>
    <message>
        <source>What is limited</source>
        <translation>Qué se limita</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Another limit that must hold, too.</source>
        <translation>Otro límite que también debe cumplirse.</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>Abriendo {model} e {images}</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>Abriendo {model}</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>Se detuvo la apertura del modelo.</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>Elige «Reintentar» para abrirlo de todos modos.</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>What to do with the selected layers</source>
        <translation>Qué hacer con las capas seleccionadas</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Prune by {percent} %</source>
        <translation>Podar un {percent} %</translation>
    </message>
    <message>
        <source>Prune by</source>
        <translation>Podar un</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Quitar el bloque</translation>
    </message>
    <message>
        <source>Prune heads by {percent} %</source>
        <translation>Podar cabezas un {percent} %</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Podar</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Prune heads</source>
        <translation>Podar cabezas</translation>
    </message>
    <message>
        <source>Go on learning. Channels leave only together with those of a pruned layer.</source>
        <translation>Seguir aprendiendo. Los canales solo salen junto con los de una capa podada.</translation>
    </message>
    <message>
        <source>Keep what the layer has learned, exactly as it is.</source>
        <translation>Conservar lo que la capa ha aprendido, exactamente como está.</translation>
    </message>
    <message>
        <source>Remove the least important output channels, and train the rest.</source>
        <translation>Quitar los canales de salida menos importantes y entrenar el resto.</translation>
    </message>
    <message>
        <source>Go on learning, but never lose a channel.</source>
        <translation>Seguir aprendiendo, pero sin perder nunca un canal.</translation>
    </message>
    <message>
        <source>Take the whole block out; what came in goes on by its shortcut.</source>
        <translation>Sacar el bloque entero; lo que entró sigue por su atajo.</translation>
    </message>
    <message>
        <source>Remove the least important attention heads, each of them whole.</source>
        <translation>Quitar las cabezas de atención menos importantes, cada una entera.</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} bloques</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} capas</translation>
    </message>
    <message>
        <source>Prune {layers} by {percent} %</source>
        <translation>Podar {layers} un {percent} %</translation>
    </message>
    <message>
        <source>Prune the heads of {layers} by {percent} %</source>
        <translation>Podar las cabezas de {layers} un {percent} %</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>What is taken for what</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>Answers of the original</source>
        <translation>Respuestas del original</translation>
    </message>
    <message>
        <source>Answers of the compact network</source>
        <translation>Respuestas de la red compacta</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>Aciertos de cada clase</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer. Blue is right, orange is wrong; the stronger the colour, the larger its share of the row.</source>
        <translation>Cada fila es una clase verdadera, cada columna una respuesta. Azul es acierto, naranja es error; cuanto más fuerte el color, mayor su parte de la fila.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Right answers of each class:</source>
        <translation>Aciertos de cada clase:</translation>
    </message>
    <message>
        <source>Right answers of the classes that changed most:</source>
        <translation>Aciertos de las clases que más cambiaron:</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Write a repor&amp;t…</source>
        <translation>Escribir un &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <source>&amp;Clear all marks</source>
        <translation>&amp;Borrar todas las marcas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Igual que el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Buscar &amp;un comando…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Show as &amp;Python or command line…</source>
        <translation>Mostrar en P&amp;ython o línea de comandos…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;About SlimStudio</source>
        <translation>&amp;Acerca de SlimStudio</translation>
    </message>
    <message>
        <source>Clear all marks</source>
        <translation>Borrar todas las marcas</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Detén primero el trabajo en curso.</translation>
    </message>
    <message>
        <source>No layer is marked.</source>
        <translation>Ninguna capa está marcada.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Ejecuta primero: aún no hay red compacta.</translation>
    </message>
    <message>
        <source>Pick a model and images first.</source>
        <translation>Elige primero un modelo e imágenes.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Ya está en pausa.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>No está en pausa.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Se está deteniendo.</translation>
    </message>
</context>
<context>
    <name>MetricPlot</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Exactitud en %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Epoch (one pass over the training images)</source>
        <translation>Época (una pasada por las imágenes de entrenamiento)</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendizaje</translation>
    </message>
    <message>
        <source>emptying channels</source>
        <translation>vaciado de canales</translation>
    </message>
    <message>
        <source>tuning after pruning</source>
        <translation>ajuste tras la poda</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Vista general del grafo</translation>
    </message>
    <message>
        <source>Click or drag to look at another part</source>
        <translation>Haz clic o arrastra para mirar otra parte</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Pick the network to start from. It will be made smaller, never larger.</source>
        <translation>Elige la red de partida. Se hará más pequeña, nunca más grande.</translation>
    </message>
    <message>
        <source>Next: images</source>
        <translation>Siguiente: imágenes</translation>
    </message>
    <message>
        <source>Looking up the networks…</source>
        <translation>Buscando las redes…</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Tarda un momento después de iniciar.</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>Usar esta red</translation>
    </message>
    <message>
        <source>Drop a weight file here</source>
        <translation>Suelta aquí un archivo de pesos</translation>
    </message>
    <message>
        <source>A .pt, .pth or .safetensors file. SlimStudio recognises which torchvision classifier it is.</source>
        <translation>Un archivo .pt, .pth o .safetensors. SlimStudio reconoce de qué clasificador de torchvision se trata.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Networks to choose from</source>
        <translation>Redes para elegir</translation>
    </message>
    <message>
        <source>Looking up the networks</source>
        <translation>Buscando las redes</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Detén primero el trabajo en curso.</translation>
    </message>
    <message>
        <source>Select a network in the list first.</source>
        <translation>Selecciona primero una red de la lista.</translation>
    </message>
    <message>
        <source>This network is picked already.</source>
        <translation>Esta red ya está elegida.</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Start from this network, with what it has learned already.</source>
        <translation>Partir de esta red, con lo que ya ha aprendido.</translation>
    </message>
    <message>
        <source>Start from this network, with random values.</source>
        <translation>Partir de esta red, con valores aleatorios.</translation>
    </message>
    <message>
        <source>Start from a weight file.</source>
        <translation>Partir de un archivo de pesos.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>Ir a las imágenes.</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Comprobando {name}</translation>
    </message>
    <message>
        <source>Choose the folder with weight files</source>
        <translation>Elegir la carpeta con archivos de pesos</translation>
    </message>
    <message>
        <source>Choose a weight file</source>
        <translation>Elegir un archivo de pesos</translation>
    </message>
    <message>
        <source>Weight files ({pattern})</source>
        <translation>Archivos de pesos ({pattern})</translation>
    </message>
</context>
<context>
    <name>MovedFiles</name>
    <message>
        <source>The images of this project are not where they were.</source>
        <translation>Las imágenes de este proyecto no están donde estaban.</translation>
    </message>
    <message>
        <source>The network of this project is not where it was.</source>
        <translation>La red de este proyecto no está donde estaba.</translation>
    </message>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>{path} does not exist. Marks and settings stay when you show the new place.</source>
        <translation>{path} no existe. Las marcas y los ajustes se conservan cuando muestras el nuevo lugar.</translation>
    </message>
    <message>
        <source>&amp;Show the new place…</source>
        <translation>&amp;Mostrar el nuevo lugar…</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Where are the images now?</source>
        <translation>¿Dónde están ahora las imágenes?</translation>
    </message>
    <message>
        <source>Zips and tables ({endings})</source>
        <translation>Zips y tablas ({endings})</translation>
    </message>
    <message>
        <source>Show where the images are</source>
        <translation>Mostrar dónde están las imágenes</translation>
    </message>
    <message>
        <source>Weights (*.pt *.pth *.safetensors)</source>
        <translation>Pesos (*.pt *.pth *.safetensors)</translation>
    </message>
    <message>
        <source>Where is the network now?</source>
        <translation>¿Dónde está ahora la red?</translation>
    </message>
    <message>
        <source>Show where the network is</source>
        <translation>Mostrar dónde está la red</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>Pick a network from the list, or drop a weight file.</source>
        <translation>Elige una red de la lista o suelta un archivo de pesos.</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>No se pudo abrir.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Cálculo por imagen</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} píxeles</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preprocesado</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} y {more} más</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>{n}, without names</source>
        <translation>{n}, sin nombres</translation>
    </message>
    <message>
        <source>Shorter side to {resize} pixels ({way}), middle cut out; mean {mean}, deviation {std}</source>
        <translation>Lado menor a {resize} píxeles ({way}), centro recortado; media {mean}, desviación {std}</translation>
    </message>
    <message>
        <source>Starts from the trained weights in {name}.</source>
        <translation>Parte de los pesos entrenados de {name}.</translation>
    </message>
    <message>
        <source>Starts from random values: it knows nothing yet and needs many images and epochs. Choose “Pretrained” for this network, and it learns far faster.</source>
        <translation>Parte de valores aleatorios: aún no sabe nada y necesita muchas imágenes y épocas. Elige «Preentrenada» para esta red y aprenderá mucho más rápido.</translation>
    </message>
</context>
<context>
    <name>NetworkGraph</name>
    <message>
        <source>How data flows through this network could not be followed: see the tree.</source>
        <translation>No se pudo seguir cómo fluyen los datos por esta red: mira el árbol.</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold, so that it can be read</source>
        <translation>Plegar, para que se pueda leer</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Save the drawing as SVG or PNG…</source>
        <translation>Guardar el dibujo como SVG o PNG…</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Guardar el dibujo…</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>Unfold this block</source>
        <translation>Desplegar este bloque</translation>
    </message>
    <message>
        <source>Fold this block</source>
        <translation>Plegar este bloque</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>De arriba abajo</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Dibujos (*.svg);;Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Search networks</source>
        <translation>Buscar redes</translation>
    </message>
    <message>
        <source>Search, for example resnet or mobile</source>
        <translation>Buscar, por ejemplo resnet o mobile</translation>
    </message>
    <message>
        <source>Shows only networks whose name or family matches.</source>
        <translation>Muestra solo las redes cuyo nombre o familia coincide.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puntos</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Download weights</source>
        <translation>Descargar pesos</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Cargar imágenes</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>Buscar un plan</translation>
    </message>
    <message>
        <source>Learn classes</source>
        <translation>Aprender clases</translation>
    </message>
    <message>
        <source>Measure original</source>
        <translation>Medir el original</translation>
    </message>
    <message>
        <source>Empty channels</source>
        <translation>Vaciar canales</translation>
    </message>
    <message>
        <source>Remove channels</source>
        <translation>Quitar canales</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Measure result</source>
        <translation>Medir el resultado</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Escribir archivo</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Comprobar archivo</translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>terminó aquí</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>Etapas de la ejecución</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Pick {name}</source>
        <translation>Elegir {name}</translation>
    </message>
    <message>
        <source>Pick pretrained {name}</source>
        <translation>Elegir {name} preentrenada</translation>
    </message>
    <message>
        <source>Pick images {name}</source>
        <translation>Elegir las imágenes {name}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>Un dibujo no se puede escribir como «{name}».</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>Dale un nombre que acabe en .svg o .png.</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>Grafo de la red</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>El dibujo no se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elige una carpeta en la que puedas escribir.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{note} And {count} more like this.</source>
        <translation>{note} Y {count} más como esta.</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>Espera a que acabe esto: {title}.</translation>
    </message>
    <message>
        <source>This plan would change nothing: fill in the marks from a goal, or mark a layer for pruning.</source>
        <translation>Este plan no cambiaría nada: rellena las marcas a partir de un objetivo o marca una capa para podar.</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Pick a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>Pick images first: plans are tried on them.</source>
        <translation>Elige primero imágenes: los planes se prueban con ellas.</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>Espera a que acabe esto: {title}.</translation>
    </message>
    <message>
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal, export it as .pt, and open that file here.</source>
        <translation>La red aún no ha aprendido tus clases, así que no tiene exactitud que perder. Ejecútala una vez con otro objetivo, expórtala como .pt y abre ese archivo aquí.</translation>
    </message>
    <message>
        <source>Finding a plan</source>
        <translation>Buscando un plan</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>Cronometrando este equipo</translation>
    </message>
    <message>
        <source>Measuring sensitivity</source>
        <translation>Midiendo la sensibilidad</translation>
    </message>
    <message>
        <source>Measure sensitivity</source>
        <translation>Medir la sensibilidad</translation>
    </message>
    <message>
        <source>Keep {goal}</source>
        <translation>Conservar {goal}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Nothing to plan yet</source>
        <translation>Aún no hay nada que planear</translation>
    </message>
    <message>
        <source>Next: run</source>
        <translation>Siguiente: ejecutar</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out these marks.</source>
        <translation>Ir a la ejecución, que aplica estas marcas.</translation>
    </message>
</context>
<context>
    <name>Playground</name>
    <message>
        <source>Choose an &amp;image…</source>
        <translation>Elegir una &amp;imagen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Drop an image here to see what both networks say about it.</source>
        <translation>Suelta aquí una imagen para ver qué dicen de ella ambas redes.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Mirando {name}</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Images ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>{name}: both answer {answer}.</source>
        <translation>{name}: ambas responden {answer}.</translation>
    </message>
    <message>
        <source>{name}: the original answers {original}, the compact one {compact}.</source>
        <translation>{name}: el original responde {original}, la compacta {compact}.</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Espera a que termine esto: {title}.</translation>
    </message>
    <message>
        <source>Choose a file; it is only looked at.</source>
        <translation>Elige un archivo; solo se mira.</translation>
    </message>
    <message>
        <source>Take the image on the clipboard (Ctrl+V).</source>
        <translation>Tomar la imagen del portapapeles (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Show what a report of this fault needs.</source>
        <translation>Mostrar lo que necesita un informe de este fallo.</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>Dar nombre al proyecto</translation>
    </message>
    <message>
        <source>SlimStudio projects (*{suffix})</source>
        <translation>Proyectos de SlimStudio (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>Channels in &amp;steps of</source>
        <translation>Canales en &amp;pasos de</translation>
    </message>
    <message>
        <source>Layers keep a multiple of this many channels where they are wide enough. Processors compute channels in blocks of 8 or 16, and take as long for a part of a block as for a whole one.</source>
        <translation>Las capas bastante anchas conservan un múltiplo de este número de canales. Los procesadores calculan los canales en bloques de 8 o 16, y una parte de un bloque les lleva tanto como uno entero.</translation>
    </message>
    <message>
        <source>Fe&amp;west channels</source>
        <translation>&amp;Mínimo de canales</translation>
    </message>
    <message>
        <source>No layer is left with fewer channels than this.</source>
        <translation>Ninguna capa queda con menos canales que estos.</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>Ron&amp;das</translation>
    </message>
    <message>
        <source>In how many rounds of pruning, repair and fine-tuning the plan is carried out. More are gentler where much leaves; the epochs of fine-tuning are shared among them.</source>
        <translation>En cuántas rondas de poda, reparación y ajuste fino se ejecuta el plan. Más rondas son más suaves cuando sale mucho; las épocas de ajuste fino se reparten entre ellas.</translation>
    </message>
    <message>
        <source>Allow changes that are not e&amp;xact</source>
        <translation>Permitir cambios no e&amp;xactos</translation>
    </message>
    <message>
        <source>Some channels are mixed with each other by a normalisation, such as those of a transformer&apos;s embedding. When some of them leave, the others say something slightly different, which repair and training mend. Transformers can become much smaller.</source>
        <translation>Una normalización mezcla entre sí algunos canales, como los del embedding de un transformer. Cuando salen algunos, los demás dicen algo ligeramente distinto, lo que la reparación y el entrenamiento corrigen. Los transformers pueden hacerse mucho más pequeños.</translation>
    </message>
</context>
<context>
    <name>PruningForm</name>
    <message>
        <source>Not needed: whatever may leave this network leaves exactly.</source>
        <translation>No hace falta: lo que puede salir de esta red sale de forma exacta.</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <translation>Cambiar «{setting}»</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>¿Guardar los cambios de «{name}»?</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Lo que no guardes se pierde.</translation>
    </message>
    <message>
        <source>Stop the run?</source>
        <translation>¿Detener la ejecución?</translation>
    </message>
    <message>
        <source>Keep best measures the best compact network so far and makes it the result. With Resume later the run goes on from here whenever you like, even after SlimStudio was closed.</source>
        <translation>«Conservar la mejor» mide la mejor red compacta hasta ahora y la convierte en el resultado. Con «Reanudar más tarde», la ejecución sigue desde aquí cuando quieras, incluso después de cerrar SlimStudio.</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>&amp;Conservar la mejor</translation>
    </message>
    <message>
        <source>Resume &amp;later</source>
        <translation>Reanudar &amp;más tarde</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>Aún no se quitó ningún canal, así que no hay red compacta que conservar.</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>¿Detener el trabajo y cerrar?</translation>
    </message>
    <message>
        <source>“{title}” is still going on. It can be resumed from where it stops.</source>
        <translation>«{title}» sigue en marcha. Se puede reanudar desde donde se detenga.</translation>
    </message>
    <message>
        <source>“{title}” is still going on. Nothing of it is kept when it stops.</source>
        <translation>«{title}» sigue en marcha. Si se detiene, no se conserva nada.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>¿Reemplazar {name}?</translation>
    </message>
    <message>
        <source>The folder holds this file already. It is kept until the new one is checked.</source>
        <translation>La carpeta ya contiene este archivo. Se conserva hasta que el nuevo esté comprobado.</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>¿Reemplazar {names}?</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>The folder holds these files already. They are kept until the new are checked.</source>
        <translation>La carpeta ya contiene estos archivos. Se conservan hasta que los nuevos estén comprobados.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Ratio</name>
    <message>
        <source>Nothing leaves: the channels are shared with {layers}, marked {mark}.</source>
        <translation>No sale nada: los canales se comparten con {layers}, con la marca {mark}.</translation>
    </message>
    <message>
        <source>{percent} % leave: the channels are shared with {layers}, and the largest ratio counts.</source>
        <translation>Sale un {percent} %: los canales se comparten con {layers}, y cuenta la proporción mayor.</translation>
    </message>
</context>
<context>
    <name>RatioDelegate</name>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>Parte de los canales que se quita, en porcentaje</translation>
    </message>
</context>
<context>
    <name>RatioField</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>Parte de los canales que se quita, en porcentaje</translation>
    </message>
    <message>
        <source>Share of the output channels to remove.</source>
        <translation>Parte de los canales de salida que se quita.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>Go on with “{name}”?</source>
        <translation>¿Seguir con «{name}»?</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio se cerró de forma inesperada. Lo que no estaba guardado se conservó: {when}.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Preguntar &amp;más tarde</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>El informe está en {path}.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Nothing is marked for pruning, so the network would stay as large as it is. Set a goal or mark layers in the plan first.</source>
        <translation>No hay nada marcado para podar, así que la red quedaría tan grande como está. Fija primero un objetivo o marca capas en el plan.</translation>
    </message>
    <message>
        <source>Some classes are new to the network. It needs at least one epoch to learn them before it can be judged.</source>
        <translation>Algunas clases son nuevas para la red. Necesita al menos una época para aprenderlas antes de que se la pueda juzgar.</translation>
    </message>
    <message>
        <source>Its accuracy and speed are measured on {count} images that it never learns from.</source>
        <translation>Su exactitud y velocidad se miden con {count} imágenes de las que nunca aprende.</translation>
    </message>
    <message>
        <source>Channels that do little are emptied in {epochs}, so that less is lost later.</source>
        <translation>Los canales que hacen poco se vacían en {epochs}, para perder menos después.</translation>
    </message>
    <message>
        <source>The compact network is measured like the original, on the same images.</source>
        <translation>La red compacta se mide como el original, con las mismas imágenes.</translation>
    </message>
    <message>
        <source>The network learns your {classes} classes from {images} images in {epochs}. New to it: {names}.</source>
        <translation>La red aprende tus {classes} clases de {images} imágenes en {epochs}. Nuevas para ella: {names}.</translation>
    </message>
    <message>
        <source>One layer loses channels.</source>
        <translation>Una capa pierde canales.</translation>
    </message>
    <message>
        <source>{count} layers lose channels.</source>
        <translation>{count} capas pierden canales.</translation>
    </message>
    <message>
        <source>Computation per image: {macs_before} → {macs_after} ({macs_change}). File: {size_before} → {size_after} ({size_change}).</source>
        <translation>Cálculo por imagen: {macs_before} → {macs_after} ({macs_change}). Archivo: {size_before} → {size_after} ({size_change}).</translation>
    </message>
    <message>
        <source>They leave in {rounds} rounds, each with its own repair and fine-tuning.</source>
        <translation>Salen en {rounds} rondas, cada una con su propia reparación y ajuste fino.</translation>
    </message>
    <message>
        <source>The weights that are left are fitted to the original&apos;s answers on training images.</source>
        <translation>Los pesos que quedan se ajustan a las respuestas del original con imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The averages inside the smaller network are measured again on training images.</source>
        <translation>Las medias dentro de la red más pequeña se vuelven a medir con imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The smaller network goes on learning for {epochs}.</source>
        <translation>La red más pequeña sigue aprendiendo durante {epochs}.</translation>
    </message>
    <message>
        <source>One layer stays frozen.</source>
        <translation>Una capa sigue congelada.</translation>
    </message>
    <message>
        <source>{count} layers stay frozen.</source>
        <translation>{count} capas siguen congeladas.</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>una época</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} épocas</translation>
    </message>
</context>
<context>
    <name>RunControls</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Nueva ejecución…</translation>
    </message>
    <message>
        <source>Go back to what a run does, and start another one.</source>
        <translation>Volver a lo que hace una ejecución e iniciar otra.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Espera a que termine esto: {title}.</translation>
    </message>
    <message>
        <source>Go on from where the run was interrupted.</source>
        <translation>Seguir desde donde se interrumpió la ejecución.</translation>
    </message>
    <message>
        <source>Prune, repair and fine-tune as described here.</source>
        <translation>Podar, reparar y ajustar como se describe aquí.</translation>
    </message>
    <message>
        <source>The run is about to stop.</source>
        <translation>La ejecución está a punto de detenerse.</translation>
    </message>
    <message>
        <source>Stop the run. You can keep its best network, or resume it later.</source>
        <translation>Detener la ejecución. Puedes conservar su mejor red o reanudarla más tarde.</translation>
    </message>
    <message>
        <source>Let the run go on.</source>
        <translation>Dejar que la ejecución siga.</translation>
    </message>
    <message>
        <source>Hold the run at its next batch.</source>
        <translation>Detener la ejecución un momento en el próximo lote.</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {train} of the training images right, {held_back} of the validation images</source>
        <translation>Época {epoch}: {train} de las imágenes de entrenamiento bien, {held_back} de las de validación</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images right</source>
        <translation>Medido: {share} de las imágenes de validación bien</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Prune and fine-tune</source>
        <translation>Poda y ajuste fino</translation>
    </message>
    <message>
        <source>Not ready to run yet</source>
        <translation>Aún no está listo</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Intento {number}</translation>
    </message>
    <message>
        <source>The run is over, but the model or the images were changed meanwhile. Its result is kept as an attempt.</source>
        <translation>La ejecución terminó, pero el modelo o las imágenes cambiaron entretanto. Su resultado se guarda como intento.</translation>
    </message>
    <message>
        <source>The run failed. Your project is as it was.</source>
        <translation>La ejecución falló. Tu proyecto está como estaba.</translation>
    </message>
    <message>
        <source>Stopped. The run can go on from here.</source>
        <translation>Detenida. La ejecución puede seguir desde aquí.</translation>
    </message>
    <message>
        <source>Stopped. Your project is as it was.</source>
        <translation>Detenida. Tu proyecto está como estaba.</translation>
    </message>
    <message>
        <source>Stopping at the next batch…</source>
        <translation>Deteniendo en el próximo lote…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Carry out the plan on your images, and watch it learn.</source>
        <translation>Ejecutar el plan con tus imágenes y ver cómo aprende.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress of this stage</source>
        <translation>Progreso de esta etapa</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Tiempo desde que empezó la ejecución</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} de {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left in this stage</source>
        <translation>{words}, quedan unos {left} en esta etapa</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>Ver el original y la red compacta uno junto al otro.</translation>
    </message>
</context>
<context>
    <name>RunWatch</name>
    <message>
        <source>The battery is at {percent} %. Plug the computer in, or pause the run: it is saved, and goes on later from where it was.</source>
        <translation>La batería está al {percent} %. Enchufa el equipo o pausa la ejecución: se guarda y sigue más tarde desde donde estaba.</translation>
    </message>
    <message>
        <source>SlimStudio is done</source>
        <translation>SlimStudio ha terminado</translation>
    </message>
</context>
<context>
    <name>SensitivityPlot</name>
    <message>
        <source>Accuracy lost when channels are removed</source>
        <translation>Exactitud perdida al quitar canales</translation>
    </message>
    <message>
        <source>channels removed, in %</source>
        <translation>canales quitados, en %</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>puntos menos</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>Capas del plan</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>{runs} runs of each network, by turns.</source>
        <translation>{runs} mediciones de cada red, por turnos.</translation>
    </message>
    <message>
        <source>Measured by turns on one thread of this computer&apos;s processor.</source>
        <translation>Medido por turnos en un hilo del procesador de este equipo.</translation>
    </message>
    <message>
        <source>Measured by turns on {count} threads of this computer&apos;s processor.</source>
        <translation>Medido por turnos en {count} hilos del procesador de este equipo.</translation>
    </message>
    <message>
        <source>Each time is the median, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>Cada tiempo es la mediana; entre paréntesis, lo que tardaron todas las mediciones salvo la décima parte más rápida y la más lenta.</translation>
    </message>
    <message>
        <source>{runtime}, one image</source>
        <translation>{runtime}, una imagen</translation>
    </message>
    <message>
        <source>{runtime}, {count} images</source>
        <translation>{runtime}, {count} imágenes</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>Preentrenada</translation>
    </message>
    <message>
        <source>Start from what torchvision&apos;s authors taught it: it needs few images of yours.</source>
        <translation>Partir de lo que le enseñaron los autores de torchvision: necesita pocas imágenes tuyas.</translation>
    </message>
    <message>
        <source>Random values</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Start from nothing: it needs many images and epochs.</source>
        <translation>Partir de cero: necesita muchas imágenes y épocas.</translation>
    </message>
    <message>
        <source>Weights folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Look for weight files in a folder of yours first; downloads go there, too.</source>
        <translation>Buscar archivos de pesos primero en una carpeta tuya; allí van también las descargas.</translation>
    </message>
    <message>
        <source>It knows nothing yet and needs many images and epochs.</source>
        <translation>Aún no sabe nada y necesita muchas imágenes y épocas.</translation>
    </message>
    <message>
        <source>It already tells 1000 kinds of things apart and learns yours quickly.</source>
        <translation>Ya distingue 1000 tipos de cosas y aprende las tuyas enseguida.</translation>
    </message>
    <message>
        <source>{where} Right on {right} of ImageNet&apos;s images.</source>
        <translation>{where} Acierta {right} de las imágenes de ImageNet.</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>En este equipo: {file}.</translation>
    </message>
    <message>
        <source>Not on this computer yet: {done} of {size} have arrived from {host}.</source>
        <translation>Aún no está en este equipo: han llegado {done} de {size} desde {host}.</translation>
    </message>
    <message>
        <source>Not on this computer: needs a download of {size} from {host}.</source>
        <translation>No está en este equipo: necesita una descarga de {size} desde {host}.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Start something new, or go on with a project.</source>
        <translation>Empezar algo nuevo o seguir con un proyecto.</translation>
    </message>
    <message>
        <source>Pick the network to start from.</source>
        <translation>Elegir la red de partida.</translation>
    </message>
    <message>
        <source>Pick the photographs to learn from.</source>
        <translation>Elegir las fotos de las que aprende.</translation>
    </message>
    <message>
        <source>Say what is pruned, frozen, protected and trained.</source>
        <translation>Decir qué se poda, congela, protege y entrena.</translation>
    </message>
    <message>
        <source>Prune and fine-tune, and watch it learn.</source>
        <translation>Podar y ajustar, y ver cómo aprende.</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>Ver el original y la red compacta uno junto al otro.</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>Escribir la red compacta en archivos comprobados.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Ejecuta primero: aún no hay red compacta.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>The model could not be opened. Pick another one first.</source>
        <translation>No se pudo abrir el modelo. Elige primero otro.</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>El modelo aún se está abriendo.</translation>
    </message>
    <message>
        <source>Pick images first.</source>
        <translation>Elige primero imágenes.</translation>
    </message>
    <message>
        <source>The images could not be read. Pick others first.</source>
        <translation>No se pudieron leer las imágenes. Elige primero otras.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>Las imágenes aún se están leyendo.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>Minuciosida&amp;d</translation>
    </message>
    <message>
        <source>Sets every number below. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it, in ten times the time.</source>
        <translation>Fija todos los números de abajo. Rápido muestra si un plan vale algo; equilibrado consigue casi todo; cuidadoso lo consigue todo, en diez veces más tiempo.</translation>
    </message>
    <message>
        <source>&amp;Vary images</source>
        <translation>&amp;Variar imágenes</translation>
    </message>
    <message>
        <source>Training images are varied, so that the network does not learn them by heart: moved a little, or also scaled, turned, lit differently and partly covered.</source>
        <translation>Las imágenes de entrenamiento se varían para que la red no las aprenda de memoria: un poco movidas, o también escaladas, giradas, con otra luz y en parte tapadas.</translation>
    </message>
    <message>
        <source>&amp;Mirror images</source>
        <translation>Refle&amp;jar imágenes</translation>
    </message>
    <message>
        <source>Shows half of them mirrored. Not for digits, letters or signs.</source>
        <translation>Muestra la mitad reflejadas. No para cifras, letras ni señales.</translation>
    </message>
    <message>
        <source>Epochs to &amp;learn</source>
        <translation>Épocas para apre&amp;nder</translation>
    </message>
    <message>
        <source>How often the original goes through the training images to learn your classes.</source>
        <translation>Cuántas veces recorre el original las imágenes de entrenamiento para aprender tus clases.</translation>
    </message>
    <message>
        <source>Epochs to &amp;fine-tune</source>
        <translation>Épocas de ajuste &amp;fino</translation>
    </message>
    <message>
        <source>How often the pruned network goes through the training images to recover. More is slower and usually better.</source>
        <translation>Cuántas veces recorre la red podada las imágenes de entrenamiento para recuperarse. Más es más lento y normalmente mejor.</translation>
    </message>
    <message>
        <source>Stop early &amp;after</source>
        <translation>Parar pronto t&amp;ras</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row that brought nothing better. The best epoch is kept in any case.</source>
        <translation>Para tras tantas épocas seguidas sin mejora. La mejor época se conserva en todo caso.</translation>
    </message>
    <message>
        <source>Images per &amp;step</source>
        <translation>Imágenes por pa&amp;so</translation>
    </message>
    <message>
        <source>How many images are learned from at once. Fewer need less memory.</source>
        <translation>De cuántas imágenes se aprende a la vez. Menos necesitan menos memoria.</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimizador</translation>
    </message>
    <message>
        <source>How steps follow from errors. SGD needs a learning rate ten times larger, or more.</source>
        <translation>Cómo salen los pasos de los errores. SGD necesita una tasa de aprendizaje diez veces mayor, o más.</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step goes. Lower it when the loss jumps; 0.001 suits most networks.</source>
        <translation>Cuánto avanza cada paso. Bájala si la pérdida da saltos; 0,001 sirve para la mayoría de las redes.</translation>
    </message>
    <message>
        <source>Rate of the fi&amp;rst layer</source>
        <translation>Tasa de la pr&amp;imera capa</translation>
    </message>
    <message>
        <source>Early layers see edges and colours, which are much the same in all images. With less than 100 % they change less than late ones.</source>
        <translation>Las primeras capas ven bordes y colores, casi iguales en todas las imágenes. Con menos del 100 % cambian menos que las últimas.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>&amp;Warm-up</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises, before it falls to zero.</source>
        <translation>Parte de los pasos en los que la tasa sube, antes de bajar a cero.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>Weight deca&amp;y</translation>
    </message>
    <message>
        <source>Pulls values towards zero a little, which keeps the network modest.</source>
        <translation>Lleva un poco los valores hacia cero, lo que mantiene modesta a la red.</translation>
    </message>
    <message>
        <source>Label s&amp;moothing</source>
        <translation>Suavizado de eti&amp;quetas</translation>
    </message>
    <message>
        <source>Keeps the network from being too sure of itself. Helps where labels may be wrong.</source>
        <translation>Evita que la red esté demasiado segura de sí. Ayuda donde puede haber etiquetas erróneas.</translation>
    </message>
    <message>
        <source>Weigh rare &amp;classes</source>
        <translation>Ponderar &amp;clases raras</translation>
    </message>
    <message>
        <source>Lets classes with few images count as much as those with many.</source>
        <translation>Hace que las clases con pocas imágenes cuenten tanto como las demás.</translation>
    </message>
    <message>
        <source>Mi&amp;x images</source>
        <translation>Me&amp;zclar imágenes</translation>
    </message>
    <message>
        <source>Shows two images in one: one through the other, or a piece of one inside the other. Helps large networks in long runs.</source>
        <translation>Muestra dos imágenes en una: una a través de la otra, o un trozo de una dentro de la otra. Ayuda a redes grandes en ejecuciones largas.</translation>
    </message>
    <message>
        <source>Learn from the or&amp;iginal</source>
        <translation>Aprender del ori&amp;ginal</translation>
    </message>
    <message>
        <source>The pruned network also learns how sure the original is of each class. Takes about a third longer.</source>
        <translation>La red podada aprende también lo seguro que está el original de cada clase. Tarda un tercio más.</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>Tem&amp;peratura</translation>
    </message>
    <message>
        <source>Softens the original&apos;s answers, so that small differences in them count.</source>
        <translation>Suaviza las respuestas del original, para que cuenten sus pequeñas diferencias.</translation>
    </message>
    <message>
        <source>Wei&amp;ght of its answers</source>
        <translation>Peso de s&amp;us respuestas</translation>
    </message>
    <message>
        <source>How much the original&apos;s answers count; the labels count for the rest.</source>
        <translation>Cuánto cuentan las respuestas del original; las etiquetas cuentan el resto.</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>Precisión &amp;numérica</translation>
    </message>
    <message>
        <source>Half precision is twice as fast on some machines, and slower on others. Accuracy is always measured in full precision.</source>
        <translation>La media precisión es el doble de rápida en algunos equipos y más lenta en otros. La exactitud se mide siempre con precisión completa.</translation>
    </message>
    <message>
        <source>Processor t&amp;hreads</source>
        <translation>&amp;Hilos del procesador</translation>
    </message>
    <message>
        <source>How many cores compute. Automatic leaves one to you.</source>
        <translation>Cuántos núcleos calculan. Automático te deja uno.</translation>
    </message>
    <message>
        <source>&amp;Kept variations</source>
        <translation>Variaciones &amp;guardadas</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, what they make of each image is computed once and kept, in so many variations of it.</source>
        <translation>Donde las primeras capas están congeladas, lo que hacen de cada imagen se calcula una vez y se guarda, en este número de variaciones.</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>The same number gives the same run again. Another one splits the images anew, so they are read again.</source>
        <translation>El mismo número da de nuevo la misma ejecución. Otro reparte las imágenes de nuevo, así que se vuelven a leer.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidadoso</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <translation>Mis propios números</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>One through the other</source>
        <translation>Una a través de la otra</translation>
    </message>
    <message>
        <source>A piece of one in the other</source>
        <translation>Un trozo de una en la otra</translation>
    </message>
    <message>
        <source>Whatever is faster</source>
        <translation>Lo más rápido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Half where it is safe</source>
        <translation>Media donde sea seguro</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Cuánto avanza cada paso</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>The original as a teacher</source>
        <translation>El original como maestro</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>prudente</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>atrevida</translation>
    </message>
    <message>
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>La red podada se repara, pero sin ajuste fino.</translation>
    </message>
    <message>
        <source>Fine-tuning goes {epochs} times through {images} images, in {steps} steps.</source>
        <translation>El ajuste fino recorre {epochs} veces {images} imágenes, en {steps} pasos.</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Every number of training.</source>
        <translation>Todos los números del entrenamiento.</translation>
    </message>
    <message>
        <source>Not needed: the network knows these classes already.</source>
        <translation>No hace falta: la red ya conoce estas clases.</translation>
    </message>
    <message>
        <source>Images are not varied at all.</source>
        <translation>Las imágenes no se varían.</translation>
    </message>
    <message>
        <source>The network does not learn from the original&apos;s answers.</source>
        <translation>La red no aprende de las respuestas del original.</translation>
    </message>
    <message>
        <source>Change {setting}</source>
        <translation>Cambiar {setting}</translation>
    </message>
</context>
<context>
    <name>TrainingPlot</name>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <source>single batches</source>
        <translation>lotes sueltos</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>época {epoch}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir {name}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>Elige una carpeta en la que puedas escribir y con espacio libre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Guardar imagen como PNG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Guardar valores como CSV…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Guardar valores</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>accuracy to beat</source>
        <translation>exactitud a superar</translation>
    </message>
    <message>
        <source>accuracy to beat: {percent} %</source>
        <translation>exactitud a superar: {percent} %</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>The parts of the network, in the order in which they were built.</source>
        <translation>Las partes de la red, en el orden en que se construyeron.</translation>
    </message>
    <message>
        <source>What kind of layer it is.</source>
        <translation>Qué tipo de capa es.</translation>
    </message>
    <message>
        <source>Shape of the result for one image: usually channels, height, width.</source>
        <translation>Forma del resultado para una imagen: normalmente canales, alto, ancho.</translation>
    </message>
    <message>
        <source>Numbers that the layer has learned. They make up the file&apos;s size.</source>
        <translation>Números que la capa ha aprendido. Forman el tamaño del archivo.</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations for one image: how much there is to compute.</source>
        <translation>Operaciones de multiplicar y sumar para una imagen: cuánto hay que calcular.</translation>
    </message>
    <message>
        <source>How much of the network&apos;s computation (MACs) happens here.</source>
        <translation>Cuánto del cálculo de la red (MACs) ocurre aquí.</translation>
    </message>
    <message>
        <source>What you want done: F freezes, P prunes, T trains, R protects, X removes a block, H prunes attention heads.</source>
        <translation>Lo que quieres: F congela, P poda, T entrena, R protege, X quita un bloque, H poda cabezas de atención.</translation>
    </message>
    <message>
        <source>For pruned layers, the share of output channels to remove. Double-click to change it.</source>
        <translation>En capas podadas, la parte de los canales de salida que se quita. Haz doble clic para cambiarla.</translation>
    </message>
    <message>
        <source>Output channels now, and after pruning where that changes them. A link means that they leave together with those of another layer.</source>
        <translation>Canales de salida ahora, y tras la poda donde los cambia. Un enlace indica que salen junto con los de otra capa.</translation>
    </message>
    <message>
        <source>Accuracy that was lost when half of these channels alone were removed and the network was repaired.</source>
        <translation>Exactitud que se perdió al quitar solo la mitad de estos canales y reparar la red.</translation>
    </message>
</context>
<context>
    <name>TreeState</name>
    <message>
        <source>Its channels are those of {layers}. Prune there instead.</source>
        <translation>Sus canales son los de {layers}. Poda allí.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size} pero {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size} y {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>Más épocas de ajuste fino o un objetivo más suave pueden recuperar exactitud.</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>casi igual de rápida en {first} y {second}</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>{speed} en {first} ({other} en {second})</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>mismo tamaño</translation>
    </message>
    <message>
        <source>{percent} smaller</source>
        <translation>{percent} más pequeña</translation>
    </message>
    <message>
        <source>{percent} larger</source>
        <translation>{percent} más grande</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>casi igual de rápida</translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times} veces más rápida</translation>
    </message>
    <message>
        <source>{times} times slower</source>
        <translation>{times} veces más lenta</translation>
    </message>
    <message>
        <source>The times for one image varied too much to tell them apart: the computer was busy with other things.</source>
        <translation>Los tiempos por imagen variaron demasiado para distinguirlos: el equipo estaba ocupado con otras cosas.</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>En este equipo el tiempo por imagen no cambió: la memoria y la gestión pueden pesar más que el cálculo.</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>exactitud sigue en {share}</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>exactitud {before} → {after}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>Acierta tantas de las {images} imágenes de validación como el original.</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>Acierta {count} más de las {images} imágenes de validación.</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>Acierta {count} menos de las {images} imágenes de validación.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Real handwritten digits and a small network: try everything in three minutes.</source>
        <translation>Cifras manuscritas reales y una red pequeña: pruébalo todo en tres minutos.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Start with your own network and photographs.</source>
        <translation>Empieza con tu propia red y tus fotos.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Go on with a saved project.</source>
        <translation>Seguir con un proyecto guardado.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <source>Projects that you save are listed here. You can also drop one on the window.</source>
        <translation>Aquí aparecen los proyectos que guardes. También puedes soltar uno sobre la ventana.</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name} (no está)</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no existe.</translation>
    </message>
    <message>
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>Haz pequeño y rápido tu clasificador de imágenes, y demuestra que sigue funcionando.</translation>
    </message>
    <message>
        <source>Pick a network, show it your photographs, and SlimStudio removes what it does not need. Everything happens on this computer.</source>
        <translation>Elige una red, enséñale tus fotos, y SlimStudio quita lo que no necesita. Todo ocurre en este equipo.</translation>
    </message>
</context>
</TS>
