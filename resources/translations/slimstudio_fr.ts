<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About SlimStudio</source>
        <translation>À propos de SlimStudio</translation>
    </message>
    <message>
        <source>Makes an image classifier small and fast, and proves that it still works.</source>
        <translation>Rend un classifieur d&apos;images petit et rapide, et prouve qu&apos;il fonctionne encore.</translation>
    </message>
    <message>
        <source>Works without a network connection and sends nothing to anybody.</source>
        <translation>Fonctionne sans connexion réseau et n&apos;envoie rien à personne.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The details list its libraries and their licences.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Les détails listent ses bibliothèques et leurs licences.</translation>
    </message>
    <message>
        <source>Build: {build}</source>
        <translation>Build&#xa0;: {build}</translation>
    </message>
    <message>
        <source>The texts of all licences: {folder}</source>
        <translation>Les textes de toutes les licences&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Work in the background</source>
        <translation>Travail en arrière-plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop this work. Everything stays as it was.</source>
        <translation>Arrêter ce travail. Tout reste comme avant.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}, reste {left}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Bright is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>Clair est ce dont vient la réponse (Grad-CAM). Là où les deux réseaux regardent la même chose, le compact sait encore pourquoi.</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>D&apos;où vient la réponse</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
    <message>
        <source>before: {before}
now: {after}</source>
        <translation>avant&#xa0;: {before}
maintenant&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{name}
It shows: {label}
The original answered: {before}
The compact network answers: {after}</source>
        <translation>{name}
On y voit&#xa0;: {label}
L&apos;original a répondu&#xa0;: {before}
Le réseau compact répond&#xa0;: {after}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{name} was not opened: stop the work that is going on first.</source>
        <translation>{name} n&apos;a pas été ouvert&#xa0;: arrêtez d&apos;abord le travail en cours.</translation>
    </message>
    <message>
        <source>SlimStudio is open already and does not answer. This is a second window.</source>
        <translation>SlimStudio est déjà ouvert et ne répond pas. Ceci est une deuxième fenêtre.</translation>
    </message>
</context>
<context>
    <name>AttemptBook</name>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Delete {count} attempts</source>
        <translation>Supprimer {count} essais</translation>
    </message>
</context>
<context>
    <name>AttemptDetails</name>
    <message>
        <source>Two attempts side by side</source>
        <translation>Deux essais côte à côte</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select an attempt to see what it did, or two to compare them.</source>
        <translation>Sélectionnez un essai pour voir ce qu&apos;il a fait, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>{count} attempts</source>
        <translation>{count} essais</translation>
    </message>
    <message>
        <source>Two at a time can be compared.</source>
        <translation>On peut en comparer deux à la fois.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>What is different in the second:</source>
        <translation>Ce qui diffère dans le second&#xa0;:</translation>
    </message>
    <message>
        <source>Both carried out the same plan with the same settings.</source>
        <translation>Les deux ont exécuté le même plan avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>Select one attempt first.</source>
        <translation>Sélectionnez d&apos;abord un seul essai.</translation>
    </message>
    <message>
        <source>Select an attempt first.</source>
        <translation>Sélectionnez d&apos;abord un essai.</translation>
    </message>
    <message>
        <source>Bring back its marks, its settings and its result.</source>
        <translation>Reprendre ses marques, ses réglages et son résultat.</translation>
    </message>
    <message>
        <source>Give it another name (F2).</source>
        <translation>Lui donner un autre nom (F2).</translation>
    </message>
    <message>
        <source>Take it away; Undo brings it back (Del).</source>
        <translation>L&apos;enlever&#x202f;; Annuler le fait revenir (Suppr).</translation>
    </message>
</context>
<context>
    <name>AttemptPlot</name>
    <message>
        <source>Compare accuracy with</source>
        <translation>Comparer l&apos;exactitude avec</translation>
    </message>
    <message>
        <source>What the accuracy is plotted against.</source>
        <translation>Ce en fonction de quoi l&apos;exactitude est tracée.</translation>
    </message>
    <message>
        <source>Accuracy of all attempts against their cost</source>
        <translation>Exactitude de tous les essais selon leur coût</translation>
    </message>
    <message>
        <source>Circles are attempts, diamonds originals. The dashed line joins the attempts that no other one beats. A click selects, with Ctrl one more.</source>
        <translation>Les cercles sont des essais, les losanges des originaux. La ligne pointillée relie les essais qu&apos;aucun autre ne surpasse. Un clic sélectionne, avec Ctrl un de plus.</translation>
    </message>
    <message>
        <source>Accuracy against</source>
        <translation>Exactitude selon</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Exactitude en %</translation>
    </message>
    <message>
        <source>{name}: {accuracy}, {cost}</source>
        <translation>{name}&#xa0;: {accuracy}, {cost}</translation>
    </message>
</context>
<context>
    <name>AttemptTree</name>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Its result is the one that is shown.</source>
        <translation>Son résultat est celui qui est affiché.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>Aucun autre essai n&apos;est à la fois moins coûteux et plus exact.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Calcul par image</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Temps par image</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Nothing: the same plan once more.</source>
        <translation>Rien&#xa0;: encore une fois le même plan.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>every layer trains</source>
        <translation>toutes les couches s&apos;entraînent</translation>
    </message>
    <message>
        <source>goal: keep {goal}</source>
        <translation>objectif&#xa0;: garder {goal}</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Un autre réseau</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>D&apos;autres images</translation>
    </message>
    <message>
        <source>Marks of one layer</source>
        <translation>Marque d&apos;une couche</translation>
    </message>
    <message>
        <source>Marks of {count} layers</source>
        <translation>Marques de {count} couches</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{count} pruned by {by}</source>
        <translation>{count} élaguées de {by}</translation>
    </message>
    <message>
        <source>{count} with heads pruned</source>
        <translation>{count} aux têtes élaguées</translation>
    </message>
    <message>
        <source>{count} blocks removed</source>
        <translation>{count} blocs retirés</translation>
    </message>
    <message>
        <source>{count} frozen</source>
        <translation>{count} gelées</translation>
    </message>
    <message>
        <source>{count} protected</source>
        <translation>{count} protégées</translation>
    </message>
    <message>
        <source>layers: {list}</source>
        <translation>couches&#xa0;: {list}</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>No attempts yet</source>
        <translation>Pas encore d&apos;essais</translation>
    </message>
    <message>
        <source>Every run is kept here: what it started from, its plan, and its result.</source>
        <translation>Chaque exécution est gardée ici&#xa0;: son point de départ, son plan et son résultat.</translation>
    </message>
    <message>
        <source>Bringing back {name}</source>
        <translation>Reprise de {name}</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurer {name}</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Attendez la fin de ceci&#xa0;: {title}.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept against a crash: {reason}. Save them.</source>
        <translation>Les modifications ne sont pas protégées d&apos;un plantage&#xa0;: {reason}. Enregistrez-les.</translation>
    </message>
</context>
<context>
    <name>ChannelScores</name>
    <message>
        <source>Judging the channels</source>
        <translation>Évaluation des canaux</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message>
        <source>new to the network</source>
        <translation>nouvelle pour le réseau</translation>
    </message>
    <message>
        <source>{training} to learn, {validation} to judge</source>
        <translation>{training} pour apprendre, {validation} pour juger</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {training} images to learn from, {validation} to judge by.</source>
        <translation>{name}&#xa0;: {training} images pour apprendre, {validation} pour juger.</translation>
    </message>
    <message>
        <source>The network does not know this class yet.</source>
        <translation>Le réseau ne connaît pas encore cette classe.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Without the window</source>
        <translation>Sans la fenêtre</translation>
    </message>
    <message>
        <source>This does what a run of the project does, and exports what comes of it.</source>
        <translation>Fait ce que fait une exécution du projet, et exporte le résultat.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>For a terminal or a script.</source>
        <translation>Pour un terminal ou un script.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>For a notebook or a program.</source>
        <translation>Pour un notebook ou un programme.</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Ce qu&apos;il faut exécuter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard.</source>
        <translation>Copier le tout dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
    <message>
        <source>As many as fit</source>
        <translation>Autant que possible</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>A few letters are enough, such as “sa” for Save as.</source>
        <translation>Quelques lettres suffisent, par exemple «&#xa0;es&#xa0;» pour Enregistrer sous.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{count} validation images show it.</source>
        <translation>{count} images de validation la montrent.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>Part des images de validation auxquelles il répond juste.</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Size of all its tensors as they are stored.</source>
        <translation>Taille de tous ses tenseurs tels qu&apos;ils sont stockés.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Numbers that were learned.</source>
        <translation>Nombres qui ont été appris.</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Calcul par image</translation>
    </message>
    <message>
        <source>Multiplications and additions for one image (MACs).</source>
        <translation>Multiplications et additions pour une image (MACs).</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Temps par image</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share} ({right} sur {images})</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} à {high})</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>un thread</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} threads</translation>
    </message>
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took. The change is told cautiously where single runs varied much.</source>
        <translation>La moitié des {runs} mesures sur cet ordinateur ont pris moins de temps, avec {threads} et une image à la fois. Entre parenthèses, le temps de toutes sauf le dixième le plus rapide et le plus lent. Le changement est indiqué prudemment quand les mesures variaient beaucoup.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The original and the compact network, judged by images that neither learned from.</source>
        <translation>L&apos;original et le réseau compact, jugés sur des images dont aucun n&apos;a appris.</translation>
    </message>
    <message>
        <source>Next: export</source>
        <translation>Suite&#xa0;: export</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l&apos;instant</translation>
    </message>
    <message>
        <source>After a run you see here how much smaller and faster the network became, and which images it answers otherwise.</source>
        <translation>Après une exécution, vous voyez ici combien le réseau est devenu plus petit et plus rapide, et à quelles images il répond autrement.</translation>
    </message>
    <message>
        <source>The plan was changed after this run. Run again to see what the new plan does.</source>
        <translation>Le plan a changé depuis cette exécution. Relancez pour voir ce que fait le nouveau plan.</translation>
    </message>
    <message>
        <source>Original and compact network side by side</source>
        <translation>Original et réseau compact côte à côte</translation>
    </message>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>Temps de l&apos;original et du réseau compact</translation>
    </message>
    <message>
        <source>Every image that the original got right is still right.</source>
        <translation>Toutes les images justes avec l&apos;original le sont encore.</translation>
    </message>
    <message>
        <source>One image that the original got right is now wrong:</source>
        <translation>Une image juste avec l&apos;original est maintenant fausse&#xa0;:</translation>
    </message>
    <message>
        <source>{count} images that the original got right are now wrong:</source>
        <translation>{count} images justes avec l&apos;original sont maintenant fausses&#xa0;:</translation>
    </message>
    <message>
        <source>No image that the original got wrong is right now.</source>
        <translation>Aucune image fausse avec l&apos;original n&apos;est juste maintenant.</translation>
    </message>
    <message>
        <source>One image that the original got wrong is now right:</source>
        <translation>Une image fausse avec l&apos;original est maintenant juste&#xa0;:</translation>
    </message>
    <message>
        <source>{count} images that the original got wrong are now right:</source>
        <translation>{count} images fausses avec l&apos;original sont maintenant justes&#xa0;:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The last run, or one restored.</source>
        <translation>La dernière exécution, ou une exécution restaurée.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>All runs of this project.</source>
        <translation>Toutes les exécutions de ce projet.</translation>
    </message>
    <message>
        <source>Write a &amp;report…</source>
        <translation>Rédiger un rap&amp;port…</translation>
    </message>
    <message>
        <source>Attempts ({count})</source>
        <translation>Essais ({count})</translation>
    </message>
    <message>
        <source>One page with the numbers, plots and pictures, for others to read.</source>
        <translation>Une page avec les nombres, les courbes et les images, à faire lire à d&apos;autres.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Lancez d&apos;abord une exécution&#xa0;: il n&apos;y a pas encore de réseau compact.</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>Écrire le réseau compact dans des fichiers vérifiés.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Réponses changées</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>Canaux gardés</translation>
    </message>
    <message>
        <source>Try an image</source>
        <translation>Essayer une image</translation>
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
        <translation>Compact</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} classes, {wrong} réponses fausses. Les flèches parcourent les cases.</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}&#xa0;: {count} sur {total} justes ({share})</translation>
    </message>
    <message>
        <source>{true} taken for {answer}: {count} of {total} ({share})</source>
        <translation>{true} pris pour {answer}&#xa0;: {count} sur {total} ({share})</translation>
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
        <translation>Télécharger {name} préentraîné ({size})&#x202f;?</translation>
    </message>
    <message>
        <source>From {host}, over an encrypted connection, to {folder}. SlimStudio connects to nothing else, and checks the file before it is used.

{terms}</source>
        <translation>Depuis {host}, par une connexion chiffrée, vers {folder}. SlimStudio ne se connecte à rien d&apos;autre et vérifie le fichier avant de l&apos;utiliser.

{terms}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Container</name>
    <message>
        <source>This block cannot leave whole. {reason}</source>
        <translation>Ce bloc ne peut pas partir en entier. {reason}</translation>
    </message>
    <message>
        <source>This block can leave whole: what came in goes on by the shortcut around it.</source>
        <translation>Ce bloc peut partir en entier&#xa0;: ce qui entre continue par le raccourci qui le contourne.</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>Check-up</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Take care of all</source>
        <translation>Tout régler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Stop checking. Everything stays as it was.</source>
        <translation>Arrêter la vérification. Tout reste comme avant.</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Arrêtez d&apos;abord le travail en cours.</translation>
    </message>
    <message>
        <source>Press the first button of each warning.</source>
        <translation>Appuyer sur le premier bouton de chaque avertissement.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>Vérifier les images</translation>
    </message>
    <message>
        <source>Open every image, and look for trouble.</source>
        <translation>Ouvrir chaque image et chercher les problèmes.</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Vérification des images</translation>
    </message>
    <message>
        <source>{count} images were opened: none is broken, none is there twice, and every class has enough.</source>
        <translation>{count} images ouvertes&#xa0;: aucune n&apos;est abîmée ni en double, et chaque classe en a assez.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Looking over all {count} images takes about {time}.</source>
        <translation>Examiner les {count} images prend environ {time}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Finds broken files, copies, the same picture in training and validation, and classes with few images.</source>
        <translation>Trouve les fichiers abîmés, les copies, la même image en apprentissage et en validation, et les classes peu fournies.</translation>
    </message>
    <message>
        <source>{count} findings are taken care of.</source>
        <translation>{count} constats sont réglés.</translation>
    </message>
    <message>
        <source>All is taken care of</source>
        <translation>Tout est réglé</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 point à regarder</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} points à regarder</translation>
    </message>
    <message>
        <source>Nothing happens to the files: what you choose is kept in the project.</source>
        <translation>Les fichiers ne sont pas touchés&#xa0;: vos choix sont gardés dans le projet.</translation>
    </message>
    <message>
        <source>{count} are taken care of. {words}</source>
        <translation>{count} sont réglés. {words}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation>{words}, reste environ {left}</translation>
    </message>
    <message>
        <source>Take care of all findings</source>
        <translation>Régler tous les constats</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>Revenir sur&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Bring images back</source>
        <translation>Reprendre des images</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Arrêtez d&apos;abord le travail en cours.</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Ouvrir le projet {name}</translation>
    </message>
    <message>
        <source>Start from {model} and learn from {images}</source>
        <translation>Partir de {model} et apprendre de {images}</translation>
    </message>
    <message>
        <source>Start from {name}</source>
        <translation>Partir de {name}</translation>
    </message>
    <message>
        <source>Learn from the images in {name}</source>
        <translation>Apprendre des images de {name}</translation>
    </message>
    <message>
        <source>SlimStudio opens projects (.slim), weight files (.pt, .pth, .safetensors), and folders, zips or tables (.csv, .json) of images.</source>
        <translation>SlimStudio ouvre des projets (.slim), des fichiers de poids (.pt, .pth, .safetensors), et des dossiers, zips ou tableaux (.csv, .json) d&apos;images.</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy everything said here, for a report.</source>
        <translation>Copier tout ce qui est dit ici, pour un rapport.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>L&apos;ordinateur n&apos;a plus de mémoire.</translation>
    </message>
    <message>
        <source>The network and its images need more than is free.</source>
        <translation>Le réseau et ses images en demandent plus qu&apos;il n&apos;y en a de libre.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller batch size on the Plan screen.</source>
        <translation>Fermez d&apos;autres programmes, ou choisissez moins d&apos;images par pas sur l&apos;écran Plan.</translation>
    </message>
    <message>
        <source>Something went wrong inside SlimStudio.</source>
        <translation>Un problème est survenu dans SlimStudio.</translation>
    </message>
    <message>
        <source>Your project is as it was. Save it and try again; the details help to mend the fault.</source>
        <translation>Votre projet est intact. Enregistrez-le et réessayez&#x202f;; les détails aident à corriger l&apos;erreur.</translation>
    </message>
</context>
<context>
    <name>ExcludedImages</name>
    <message>
        <source>The files stay where they are. Select some to bring only these back.</source>
        <translation>Les fichiers restent où ils sont. Sélectionnez-en pour ne reprendre que ceux-là.</translation>
    </message>
    <message>
        <source>Images that you left out</source>
        <translation>Images que vous avez écartées</translation>
    </message>
    <message>
        <source>1 image is left out by you</source>
        <translation>1 image écartée par vous</translation>
    </message>
    <message>
        <source>{count} images are left out by you</source>
        <translation>{count} images écartées par vous</translation>
    </message>
    <message>
        <source>Bring {count} back</source>
        <translation>En reprendre {count}</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Learn from these images again.</source>
        <translation>Apprendre de nouveau de ces images.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>PyTorch program</source>
        <translation>Programme PyTorch</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX, demi-précision</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX, entiers de 8 bits</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>Pour les programmes Python avec PyTorch. Garde les noms de classes et le prétraitement. Un court programme qui l&apos;ouvre sans SlimStudio est écrit à côté.</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>Pour tout le reste&#xa0;: téléphones, navigateurs, C++, et Python sans PyTorch, avec ONNX Runtime. Un fichier, autant d&apos;images à la fois qu&apos;on veut.</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>Les mêmes valeurs dans un conteneur que beaucoup de programmes lisent. SlimStudio le rouvre.</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>Pour Python et C++ avec PyTorch. Contient le calcul lui-même, et n&apos;a donc besoin ni de SlimStudio ni de torchvision.</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>Moitié moins gros. Pour les puces graphiques et les téléphones qui calculent en demi-précision&#x202f;; d&apos;autres processeurs peuvent être plus lents.</translation>
    </message>
    <message>
        <source>A quarter of the size, and fast on most processors. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>Quatre fois moins gros, et rapide sur la plupart des processeurs. Les plages de valeurs viennent de vos images d&apos;apprentissage, et les couches qui en souffrent restent précises.</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>d&apos;accord sur {agreeing} images sur {images}, plus grand écart {difference}&#x202f;; juste sur {accuracy}, {latency} pour une image</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>&#x202f;; couches restées précises&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>Écrits, rouverts et vérifiés</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Pixels in, percentages out</source>
        <translation>&amp;Pixels en entrée, pourcentages en sortie</translation>
    </message>
    <message>
        <source>PyTorch programs and ONNX files then take pixels as a camera gives them, and answer with the share of each class. Otherwise they take normalised numbers and answer with scores.</source>
        <translation>Les programmes PyTorch et les fichiers ONNX prennent alors les pixels tels que les donne un appareil photo, et répondent par la part de chaque classe. Sinon ils prennent des nombres normalisés et répondent par des scores.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>It is made if it is missing.</source>
        <translation>Il est créé s&apos;il n&apos;existe pas.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Without an ending: each format brings its own.</source>
        <translation>Sans extension&#xa0;: chaque format apporte la sienne.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder to write to.</source>
        <translation>Choisir le dossier où écrire.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Choose a folder, or type its whole path.</source>
        <translation>Choisissez un dossier, ou tapez son chemin complet.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Tapez un nom de fichier.</translation>
    </message>
    <message>
        <source>A file name cannot contain any of {letters}</source>
        <translation>Un nom de fichier ne peut contenir aucun de ces caractères&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>Take the dot off the name.</source>
        <translation>Retirez le point du nom.</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Choisir un dossier pour l&apos;export</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What the files take</source>
        <translation>Ce que les fichiers prennent</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the compact network to files. Each is opened again by a program of its own and must answer like the trained network.</source>
        <translation>Écrire le réseau compact dans des fichiers. Chacun est rouvert par un programme séparé et doit répondre comme le réseau entraîné.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Rien à exporter pour l&apos;instant</translation>
    </message>
    <message>
        <source>After a run the compact network can be written to files here.</source>
        <translation>Après une exécution, le réseau compact peut être écrit ici dans des fichiers.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l&apos;export</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop the export. Nothing half-written stays behind.</source>
        <translation>Arrêter l&apos;export. Rien d&apos;à moitié écrit ne reste.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Attendez la fin de ceci&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Lancez d&apos;abord une exécution&#xa0;: il n&apos;y a pas encore de réseau compact.</translation>
    </message>
    <message>
        <source>The images that the files are checked on are still being read.</source>
        <translation>Les images qui servent à vérifier les fichiers sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Write and check these files.</source>
        <translation>Écrire et vérifier ces fichiers.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Writes {names}, and a page about the network, {page}.</source>
        <translation>Écrit {names}, et une page sur le réseau, {page}.</translation>
    </message>
</context>
<context>
    <name>ExportResults</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} têtes</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The image that the network is shown.</source>
        <translation>L&apos;image montrée au réseau.</translation>
    </message>
    <message>
        <source>The network&apos;s answer: one number for each of {count} classes.</source>
        <translation>La réponse du réseau&#xa0;: un nombre pour chacune des {count} classes.</translation>
    </message>
    <message>
        <source>The network&apos;s answer.</source>
        <translation>La réponse du réseau.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Output: {shape}</source>
        <translation>Sortie&#xa0;: {shape}</translation>
    </message>
    <message>
        <source>Channels: {change}</source>
        <translation>Canaux&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Marque&#xa0;: {mark}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show the images and what to do</source>
        <translation>Montrer les images et que faire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what was done here.</source>
        <translation>Revenir sur ce qui a été fait ici.</translation>
    </message>
    <message>
        <source>Images: {title}</source>
        <translation>Images&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Ou&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{name}
Class: {label}</source>
        <translation>{name}
Classe&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Use all for training</source>
        <translation>Tout utiliser pour apprendre</translation>
    </message>
    <message>
        <source>Keep on one side</source>
        <translation>Garder du même côté</translation>
    </message>
    <message>
        <source>Weight the loss</source>
        <translation>Pondérer la perte</translation>
    </message>
    <message>
        <source>Neither learn from nor judge by {count} images. Files stay where they are, and Undo brings the images back.</source>
        <translation>N&apos;utiliser {count} images ni pour apprendre ni pour juger. Les fichiers restent où ils sont, et Annuler fait revenir les images.</translation>
    </message>
    <message>
        <source>Judge the network by none of these pictures.</source>
        <translation>Ne juger le réseau sur aucune de ces images.</translation>
    </message>
    <message>
        <source>Either learn from all copies of a picture, or judge by all of them.</source>
        <translation>Soit apprendre de toutes les copies d&apos;une image, soit juger sur toutes.</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>Les erreurs dans les classes rares comptent plus pendant que le réseau apprend.</translation>
    </message>
    <message>
        <source>1 image is left out</source>
        <translation>1 image est écartée</translation>
    </message>
    <message>
        <source>{count} images are left out</source>
        <translation>{count} images sont écartées</translation>
    </message>
    <message>
        <source>All copies are for training</source>
        <translation>Toutes les copies servent à apprendre</translation>
    </message>
    <message>
        <source>Copies stay on one side</source>
        <translation>Les copies restent du même côté</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>Les classes rares comptent plus</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Leave all copies out</source>
        <translation>Écarter toutes les copies</translation>
    </message>
    <message>
        <source>Leave training copies out</source>
        <translation>Écarter les copies d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Leave copies out</source>
        <translation>Écarter les copies</translation>
    </message>
    <message>
        <source>Leave all but one out</source>
        <translation>Tout écarter sauf une</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>ForecastBar</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Calcul par image</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Temps par image</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>Environ, tant que l&apos;ordinateur ne fait rien d&apos;autre. Des couches gelées et une carte graphique le raccourcissent.</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>Prévu entre {low} et {high}, sur un cœur du processeur.</translation>
    </message>
</context>
<context>
    <name>ForecastFigure</name>
    <message>
        <source>{title}: known once a model is open.</source>
        <translation>{title}&#xa0;: connu dès qu&apos;un modèle est ouvert.</translation>
    </message>
    <message>
        <source>{title}: {value}. The plan does not change it yet.</source>
        <translation>{title}&#xa0;: {value}. Le plan ne le change pas encore.</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan ({change}).</source>
        <translation>{title}&#xa0;: {before} aujourd&apos;hui, {after} après le plan ({change}).</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Say how much may stay, and the marks are filled in. Or mark layers yourself.</source>
        <translation>Dites combien peut rester, et les marques sont remplies. Ou marquez les couches vous-même.</translation>
    </message>
    <message>
        <source>The goal was {goal}.</source>
        <translation>L&apos;objectif était {goal}.</translation>
    </message>
    <message>
        <source>The goal of {goal} is met.</source>
        <translation>L&apos;objectif de {goal} est atteint.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>of computation</source>
        <translation>du calcul</translation>
    </message>
    <message>
        <source>of parameters</source>
        <translation>des paramètres</translation>
    </message>
    <message>
        <source>of file size</source>
        <translation>de fichier</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>par image</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>points perdus</translation>
    </message>
    <message>
        <source>How much of the computation (MACs) may stay.</source>
        <translation>Quelle part du calcul (MACs) peut rester.</translation>
    </message>
    <message>
        <source>How many of the parameters may stay.</source>
        <translation>Combien de paramètres peuvent rester.</translation>
    </message>
    <message>
        <source>How large the file may be.</source>
        <translation>Quelle taille le fichier peut avoir.</translation>
    </message>
    <message>
        <source>How long one image may take on this computer, on one processor core.</source>
        <translation>Combien de temps une image peut prendre sur cet ordinateur, sur un cœur du processeur.</translation>
    </message>
    <message>
        <source>How much accuracy may be lost before any training. Plans are tried on your images, which takes some minutes.</source>
        <translation>Combien d&apos;exactitude peut être perdue avant tout entraînement. Les plans sont essayés sur vos images, ce qui prend quelques minutes.</translation>
    </message>
    <message>
        <source>The marks keep {share} of the computation: {after} of {before}.</source>
        <translation>Les marques gardent {share} du calcul&#xa0;: {after} sur {before}.</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>and nothing else</source>
        <translation>et rien d&apos;autre</translation>
    </message>
    <message>
        <source>Fill &amp;in the marks</source>
        <translation>Rempl&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Keep {percent} % of the computation</source>
        <translation>Garder {percent} % du calcul</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>Comment l&apos;objectif est réparti</translation>
    </message>
    <message>
        <source>Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>Également&#xa0;: chaque couche perd la même part. Là où cela coûte le moins&#xa0;: certaines couches perdent beaucoup, d&apos;autres rien, et des blocs entiers peuvent partir.</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Également</translation>
    </message>
    <message>
        <source>Where it costs least</source>
        <translation>Là où cela coûte le moins</translation>
    </message>
    <message>
        <source>Advanced settings of pruning</source>
        <translation>Réglages avancés de l&apos;élagage</translation>
    </message>
    <message>
        <source>In which steps and how gently channels leave.</source>
        <translation>Par quels pas et avec quelle douceur les canaux partent.</translation>
    </message>
    <message>
        <source>&amp;Time this computer</source>
        <translation>Chronomé&amp;trer</translation>
    </message>
    <message>
        <source>Time the layers at several widths, so that the forecast knows the latency.</source>
        <translation>Chronométrer les couches à plusieurs largeurs, pour que la prévision connaisse la latence.</translation>
    </message>
    <message>
        <source>Measure &amp;sensitivity</source>
        <translation>Mesurer la &amp;sensibilité</translation>
    </message>
    <message>
        <source>Prune each layer alone, repair it, and see how much accuracy that costs; takes up to ten minutes. Plans then spare what is sensitive.</source>
        <translation>Élaguer chaque couche seule, la réparer et voir combien d&apos;exactitude cela coûte&#x202f;; prend jusqu&apos;à dix minutes. Les plans épargnent ensuite ce qui est sensible.</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>Répartir l&apos;objectif</translation>
    </message>
    <message>
        <source>Choose what to prune. Layers that are frozen or protected stay as they are.</source>
        <translation>Choisir quoi élaguer. Les couches gelées ou protégées restent comme elles sont.</translation>
    </message>
    <message>
        <source>Find out more, for better plans and forecasts.</source>
        <translation>En savoir plus, pour de meilleurs plans et prévisions.</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Attendez que le travail en arrière-plan soit fini.</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Added, value by value: what meets here must keep the same channels.</source>
        <translation>Additionné valeur par valeur&#xa0;: ce qui se rejoint ici doit garder les mêmes canaux.</translation>
    </message>
    <message>
        <source>Multiplied, value by value: what meets here must keep the same channels.</source>
        <translation>Multiplié valeur par valeur&#xa0;: ce qui se rejoint ici doit garder les mêmes canaux.</translation>
    </message>
    <message>
        <source>Laid side by side: each part may lose channels by itself.</source>
        <translation>Mis côte à côte&#xa0;: chaque partie peut perdre des canaux de son côté.</translation>
    </message>
    <message>
        <source>A product of matrices: how attention compares, and then gathers.</source>
        <translation>Un produit de matrices&#xa0;: ainsi l&apos;attention compare, puis rassemble.</translation>
    </message>
    <message>
        <source>Several results meet in {operation}.</source>
        <translation>Plusieurs résultats se rejoignent dans {operation}.</translation>
    </message>
    <message>
        <source>leaves whole</source>
        <translation>part en entier</translation>
    </message>
    <message>
        <source>{count} of {whole} channels leave</source>
        <translation>{count} canaux sur {whole} partent</translation>
    </message>
    <message>
        <source>Channels leave together with those of {layers}.</source>
        <translation>Les canaux partent avec ceux de {layers}.</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graphe du réseau</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Save the report of a problem</source>
        <translation>Enregistrer le rapport d&apos;un problème</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>{name} holds {list}, and no images or networks. Nothing was sent: attach it where you describe the problem.</source>
        <translation>{name} contient {list}, et ni images ni réseaux. Rien n&apos;a été envoyé&#xa0;: joignez-le là où vous décrivez le problème.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show the network what it should tell apart: one sub-folder per class.</source>
        <translation>Montrez au réseau ce qu&apos;il doit distinguer&#xa0;: un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>Suite&#xa0;: plan</translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Déposez un dossier d&apos;images ici</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Images are only read, never changed.</source>
        <translation>Un sous-dossier par classe, avec peut-être train et val au-dessus&#x202f;; un .csv ou .json de chemins et de classes&#x202f;; ou un .zip de tout cela. Les images sont seulement lues, jamais modifiées.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Images to learn from</source>
        <translation>Images pour apprendre</translation>
    </message>
    <message>
        <source>Images to judge by</source>
        <translation>Images pour juger</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Fichiers écartés</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Arrêtez d&apos;abord le travail en cours.</translation>
    </message>
    <message>
        <source>Learn from these images.</source>
        <translation>Apprendre de ces images.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>Go on to Plan.</source>
        <translation>Passer au plan.</translation>
    </message>
    <message>
        <source>The network knows these classes already.</source>
        <translation>Le réseau connaît déjà ces classes.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} et {more} de plus</translation>
    </message>
    <message>
        <source>These classes are new to the network. A run teaches it all of them first, then makes it smaller.</source>
        <translation>Ces classes sont nouvelles pour le réseau. Une exécution les lui apprend d&apos;abord toutes, puis le rend plus petit.</translation>
    </message>
    <message>
        <source>{count} of the {all} classes are new to the network: {names}. A run teaches it these first, then makes it smaller.</source>
        <translation>{count} des {all} classes sont nouvelles pour le réseau&#xa0;: {names}. Une exécution les lui apprend d&apos;abord, puis le rend plus petit.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d&apos;images</translation>
    </message>
    <message>
        <source>They will be counted, checked and split into two parts: most to learn from, some to judge by.</source>
        <translation>Elles seront comptées, vérifiées et réparties en deux&#xa0;: la plupart pour apprendre, quelques-unes pour juger.</translation>
    </message>
    <message>
        <source>{name} is picked</source>
        <translation>{name} est choisi</translation>
    </message>
    <message>
        <source>The images are read once a model is open, scaled the way it expects.</source>
        <translation>Les images sont lues dès qu&apos;un modèle est ouvert, à l&apos;échelle qu&apos;il attend.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Every image is opened once and checked.</source>
        <translation>Chaque image est ouverte une fois et vérifiée.</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Choisir un dossier d&apos;images</translation>
    </message>
    <message>
        <source>Choose a zip of images, or a table of paths and classes</source>
        <translation>Choisir un zip d&apos;images, ou un tableau de chemins et de classes</translation>
    </message>
    <message>
        <source>Zips and tables ({kinds})</source>
        <translation>Zips et tableaux ({kinds})</translation>
    </message>
</context>
<context>
    <name>ImportancePlot</name>
    <message>
        <source>How much the channels matter</source>
        <translation>Importance des canaux</translation>
    </message>
    <message>
        <source>matters more →</source>
        <translation>plus important →</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected layers</source>
        <translation>Couches sélectionnées</translation>
    </message>
    <message>
        <source>Mark with {prune} first.</source>
        <translation>Marquez d&apos;abord avec {prune}.</translation>
    </message>
    <message>
        <source>Select what leaves together ({count})</source>
        <translation>Sélectionner ce qui part ensemble ({count})</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Aucune couche sélectionnée</translation>
    </message>
    <message>
        <source>Select layers in the tree to see what they do, and to mark them.</source>
        <translation>Sélectionnez des couches dans l&apos;arbre pour voir ce qu&apos;elles font et pour les marquer.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Réseau entier</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation>{count} lignes sélectionnées</translation>
    </message>
    <message>
        <source>None of them has parameters: there is nothing to mark.</source>
        <translation>Aucune n&apos;a de paramètres&#xa0;: il n&apos;y a rien à marquer.</translation>
    </message>
    <message>
        <source>A mark goes to all of them.</source>
        <translation>Une marque s&apos;applique à toutes.</translation>
    </message>
    <message>
        <source>A mark goes to the {count} layers in them with parameters.</source>
        <translation>Une marque s&apos;applique aux {count} couches avec paramètres qu&apos;elles contiennent.</translation>
    </message>
    <message>
        <source>{before} → {after} ({gone} leave)</source>
        <translation>{before} → {after} ({gone} partent)</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>This run was interrupted</source>
        <translation>Cette exécution a été interrompue</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>&amp;Garder le meilleur</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>Delete what the run has done so far.</source>
        <translation>Supprimer ce que l&apos;exécution a fait jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>It was finished but for the comparison, and its result was not saved. Resume measures it again.</source>
        <translation>Elle était finie, sauf la comparaison, et son résultat n&apos;a pas été enregistré. Reprendre le mesure de nouveau.</translation>
    </message>
    <message>
        <source>It stopped in the stage “{stage}”, after {done} of {epochs} epochs. Resume goes on from there and ends exactly as without the interruption.</source>
        <translation>Elle s&apos;est arrêtée à l&apos;étape «&#xa0;{stage}&#xa0;», après {done} époques sur {epochs}. Reprendre continue de là et finit exactement comme sans l&apos;interruption.</translation>
    </message>
    <message>
        <source>Measure the best compact network so far, and make it the result.</source>
        <translation>Mesurer le meilleur réseau compact obtenu jusqu&apos;ici et en faire le résultat.</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>Aucun canal n&apos;a encore été retiré&#xa0;: il n&apos;y a pas de réseau compact à garder.</translation>
    </message>
</context>
<context>
    <name>KeptChannels</name>
    <message>
        <source>Channels kept in each layer</source>
        <translation>Canaux gardés dans chaque couche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Part gardée</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>{after} of {before}</source>
        <translation>{after} sur {before}</translation>
    </message>
    <message>
        <source>removed ({before})</source>
        <translation>retiré ({before})</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>La langue change au prochain démarrage de SlimStudio.</translation>
    </message>
</context>
<context>
    <name>LayerPlots</name>
    <message>
        <source>How much its channels matter</source>
        <translation>Importance de ses canaux</translation>
    </message>
    <message>
        <source>Judge by your images, as the run will</source>
        <translation>Juger sur vos images, comme le fera l&apos;exécution</translation>
    </message>
    <message>
        <source>Takes longer: it looks at some hundred images, and at how well channels can be made up for by others.</source>
        <translation>Prend plus de temps&#xa0;: regarde quelques centaines d&apos;images, et dans quelle mesure d&apos;autres canaux compensent.</translation>
    </message>
    <message>
        <source>Accuracy it was found to cost</source>
        <translation>Exactitude perdue, mesurée</translation>
    </message>
    <message>
        <source>Judged by the size of weights.</source>
        <translation>Jugé d&apos;après la taille des poids.</translation>
    </message>
    <message>
        <source>Judged as the run will.</source>
        <translation>Jugé comme le fera l&apos;exécution.</translation>
    </message>
    <message>
        <source>{count} of {whole} leave: those that matter least, in orange.</source>
        <translation>{count} sur {whole} partent&#xa0;: les moins importants, en orange.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Whole network</source>
        <translation>Réseau entier</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} paramètres</translation>
    </message>
    <message>
        <source>{count} multiply-accumulate operations, {share} of the network</source>
        <translation>{count} multiplications-additions, {share} du réseau</translation>
    </message>
    <message>
        <source>{ratio} removed: {points}</source>
        <translation>{ratio} retirés&#xa0;: {points}</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} têtes</translation>
    </message>
    <message>
        <source>The layers below have different marks.</source>
        <translation>Les couches en dessous ont des marques différentes.</translation>
    </message>
    <message>
        <source>This leaves with the whole block.</source>
        <translation>Ceci part avec le bloc entier.</translation>
    </message>
    <message>
        <source>Nothing to learn or remove here: it has no parameters.</source>
        <translation>Rien à apprendre ni à retirer ici&#xa0;: pas de paramètres.</translation>
    </message>
    <message>
        <source>Cannot be pruned: {reason}</source>
        <translation>Ne peut pas être élagué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>These channels leave together with those of {names}.</source>
        <translation>Ces canaux partent avec ceux de {names}.</translation>
    </message>
</context>
<context>
    <name>LayerSearch</name>
    <message>
        <source>Find layers</source>
        <translation>Chercher des couches</translation>
    </message>
    <message>
        <source>Find layers by name or kind</source>
        <translation>Chercher des couches par nom ou par type</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name or kind, such as layer1 or conv (Ctrl+F)</source>
        <translation>Une partie du nom ou du type d&apos;une couche, comme layer1 ou conv (Ctrl+F)</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>Type de couche</translation>
    </message>
    <message>
        <source>Show only layers of one kind</source>
        <translation>Ne montrer que les couches d&apos;un type</translation>
    </message>
    <message>
        <source>Mark of a layer</source>
        <translation>Marque d&apos;une couche</translation>
    </message>
    <message>
        <source>Show only layers with one mark</source>
        <translation>Ne montrer que les couches d&apos;une marque</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Toutes les marques</translation>
    </message>
</context>
<context>
    <name>LayerSelection</name>
    <message>
        <source>Select one or more layers first.</source>
        <translation>Sélectionnez d&apos;abord une ou plusieurs couches.</translation>
    </message>
    <message>
        <source>There is nothing to learn or remove here: it has no parameters.</source>
        <translation>Il n&apos;y a rien à apprendre ni à retirer ici&#xa0;: pas de paramètres.</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>Il ne resterait rien du réseau.</translation>
    </message>
    <message>
        <source>Only whole blocks can be removed. Select one that holds this layer.</source>
        <translation>Seuls des blocs entiers peuvent être retirés. Sélectionnez-en un qui contient cette couche.</translation>
    </message>
    <message>
        <source>There are no attention heads here.</source>
        <translation>Il n&apos;y a pas de têtes d&apos;attention ici.</translation>
    </message>
</context>
<context>
    <name>LayerTreeView</name>
    <message>
        <source>Layers of the network</source>
        <translation>Couches du réseau</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Réseau entier</translation>
    </message>
    <message>
        <source>No layer fits this search.</source>
        <translation>Aucune couche ne correspond à cette recherche.</translation>
    </message>
</context>
<context>
    <name>LayerViews</name>
    <message>
        <source>Show the layers as a tree</source>
        <translation>Montrer les couches en arbre</translation>
    </message>
    <message>
        <source>Show the layers as a graph</source>
        <translation>Montrer les couches en graphe</translation>
    </message>
    <message>
        <source>Show tree and graph side by side</source>
        <translation>Montrer l&apos;arbre et le graphe côte à côte</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>The whole network, from the image to its answer.</source>
        <translation>Le réseau entier, de l&apos;image à sa réponse.</translation>
    </message>
    <message>
        <source>One step of the network&apos;s computation.</source>
        <translation>Une étape du calcul du réseau.</translation>
    </message>
    <message>
        <source>A building block that holds the layers below it.</source>
        <translation>Un élément qui contient les couches en dessous.</translation>
    </message>
    <message>
        <source>Slides small learned filters over the image; each filter makes one output channel.</source>
        <translation>Fait glisser de petits filtres appris sur l&apos;image&#x202f;; chaque filtre donne un canal de sortie.</translation>
    </message>
    <message>
        <source>Keeps each channel in a steady range, with averages taken from your images.</source>
        <translation>Garde chaque canal dans une plage stable, avec des moyennes prises sur vos images.</translation>
    </message>
    <message>
        <source>Evens out the values over all channels of each position.</source>
        <translation>Égalise les valeurs sur tous les canaux de chaque position.</translation>
    </message>
    <message>
        <source>Evens out the values within groups of channels.</source>
        <translation>Égalise les valeurs au sein de groupes de canaux.</translation>
    </message>
    <message>
        <source>Combines all its inputs into new values; each output has its own weights.</source>
        <translation>Combine toutes ses entrées en nouvelles valeurs&#x202f;; chaque sortie a ses propres poids.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and passes the rest on.</source>
        <translation>Met les valeurs négatives à zéro et laisse passer le reste.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and caps large ones at six.</source>
        <translation>Met les valeurs négatives à zéro et plafonne les grandes à six.</translation>
    </message>
    <message>
        <source>Fades negative values out smoothly and passes large ones on.</source>
        <translation>Atténue doucement les valeurs négatives et laisse passer les grandes.</translation>
    </message>
    <message>
        <source>Fades negative values out, in a way that is quick to compute.</source>
        <translation>Atténue les valeurs négatives, d&apos;une façon rapide à calculer.</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one, in a way that is quick to compute.</source>
        <translation>Ramène les valeurs entre zéro et un, d&apos;une façon rapide à calculer.</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one.</source>
        <translation>Ramène les valeurs entre zéro et un.</translation>
    </message>
    <message>
        <source>Turns values into shares that add up to one.</source>
        <translation>Change les valeurs en parts dont la somme est un.</translation>
    </message>
    <message>
        <source>Shrinks the image by keeping the strongest value of each small patch.</source>
        <translation>Réduit l&apos;image en gardant la plus forte valeur de chaque petite zone.</translation>
    </message>
    <message>
        <source>Shrinks the image by averaging each small patch.</source>
        <translation>Réduit l&apos;image en prenant la moyenne de chaque petite zone.</translation>
    </message>
    <message>
        <source>Averages each channel down to a fixed size, whatever the image&apos;s size was.</source>
        <translation>Ramène chaque canal à une taille fixe par moyenne, quelle que soit la taille de l&apos;image.</translation>
    </message>
    <message>
        <source>Hides some values at random while training; does nothing afterwards.</source>
        <translation>Cache des valeurs au hasard pendant l&apos;entraînement&#x202f;; ne fait rien ensuite.</translation>
    </message>
    <message>
        <source>Skips its block at random while training; does nothing afterwards.</source>
        <translation>Saute son bloc au hasard pendant l&apos;entraînement&#x202f;; ne fait rien ensuite.</translation>
    </message>
    <message>
        <source>Passes its input on unchanged.</source>
        <translation>Transmet son entrée telle quelle.</translation>
    </message>
    <message>
        <source>Lays all values out in one long row.</source>
        <translation>Met toutes les valeurs sur une longue ligne.</translation>
    </message>
    <message>
        <source>Puts the axes in another order.</source>
        <translation>Met les axes dans un autre ordre.</translation>
    </message>
    <message>
        <source>Runs what it holds, one after the other.</source>
        <translation>Exécute ce qu&apos;il contient, l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>Holds the layers below in a list.</source>
        <translation>Contient les couches en dessous dans une liste.</translation>
    </message>
    <message>
        <source>A convolution with its normalisation and activation.</source>
        <translation>Une convolution avec sa normalisation et son activation.</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in.</source>
        <translation>Deux convolutions dont le résultat est ajouté à ce qui entre.</translation>
    </message>
    <message>
        <source>Narrows, convolves and widens again; the result is added to what came in.</source>
        <translation>Rétrécit, convolue et élargit&#x202f;; le résultat est ajouté à ce qui entre.</translation>
    </message>
    <message>
        <source>Widens, convolves each channel by itself, and narrows again.</source>
        <translation>Élargit, convolue chaque canal séparément et rétrécit.</translation>
    </message>
    <message>
        <source>Widens, convolves, weighs the channels, narrows again.</source>
        <translation>Élargit, convolue, pondère les canaux, rétrécit.</translation>
    </message>
    <message>
        <source>Convolves each channel by itself, then mixes channels at each position.</source>
        <translation>Convolue chaque canal séparément, puis mélange les canaux à chaque position.</translation>
    </message>
    <message>
        <source>A chain of layers, each of which reads all that came before it.</source>
        <translation>Une chaîne de couches, dont chacune lit tout ce qui précède.</translation>
    </message>
    <message>
        <source>Adds a few new channels beside all that came before.</source>
        <translation>Ajoute quelques nouveaux canaux à tout ce qui précède.</translation>
    </message>
    <message>
        <source>Mixes the channels and halves the image.</source>
        <translation>Mélange les canaux et divise l&apos;image par deux.</translation>
    </message>
    <message>
        <source>Joins neighbouring patches: half the image size, twice the channels.</source>
        <translation>Joint les patches voisins&#xa0;: image deux fois plus petite, deux fois plus de canaux.</translation>
    </message>
    <message>
        <source>Narrows, then widens on two paths side by side.</source>
        <translation>Rétrécit, puis élargit sur deux chemins côte à côte.</translation>
    </message>
    <message>
        <source>Looks at the whole image to decide how much each channel counts.</source>
        <translation>Regarde l&apos;image entière pour décider combien compte chaque canal.</translation>
    </message>
    <message>
        <source>Lets every position of the image look at every other one.</source>
        <translation>Laisse chaque position de l&apos;image regarder toutes les autres.</translation>
    </message>
    <message>
        <source>Lets positions within the same window of the image look at each other.</source>
        <translation>Laisse les positions d&apos;une même fenêtre de l&apos;image se regarder.</translation>
    </message>
    <message>
        <source>Attention followed by a small network, both added to what came in.</source>
        <translation>De l&apos;attention suivie d&apos;un petit réseau, tous deux ajoutés à ce qui entre.</translation>
    </message>
    <message>
        <source>A small network that treats every position of the image alike.</source>
        <translation>Un petit réseau qui traite chaque position de l&apos;image de la même façon.</translation>
    </message>
</context>
<context>
    <name>LimitField</name>
    <message>
        <source>What is limited</source>
        <translation>Ce qui est limité</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Another limit that must hold, too.</source>
        <translation>Une autre limite à respecter aussi.</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>Ouverture de {model} et de {images}</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>Ouverture de {model}</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>L&apos;ouverture du modèle a été arrêtée.</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>Choisissez «&#xa0;Réessayer&#xa0;» pour l&apos;ouvrir quand même.</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>What to do with the selected layers</source>
        <translation>Que faire des couches sélectionnées</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Prune by {percent} %</source>
        <translation>Élaguer de {percent} %</translation>
    </message>
    <message>
        <source>Prune by</source>
        <translation>Élaguer de</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Retirer le bloc</translation>
    </message>
    <message>
        <source>Prune heads by {percent} %</source>
        <translation>Élaguer les têtes de {percent} %</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Élaguer</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Prune heads</source>
        <translation>Élaguer les têtes</translation>
    </message>
    <message>
        <source>Go on learning. Channels leave only together with those of a pruned layer.</source>
        <translation>Continuer d&apos;apprendre. Des canaux ne partent qu&apos;avec ceux d&apos;une couche élaguée.</translation>
    </message>
    <message>
        <source>Keep what the layer has learned, exactly as it is.</source>
        <translation>Garder ce que la couche a appris, exactement tel quel.</translation>
    </message>
    <message>
        <source>Remove the least important output channels, and train the rest.</source>
        <translation>Retirer les canaux de sortie les moins importants et entraîner le reste.</translation>
    </message>
    <message>
        <source>Go on learning, but never lose a channel.</source>
        <translation>Continuer d&apos;apprendre, mais sans jamais perdre de canal.</translation>
    </message>
    <message>
        <source>Take the whole block out; what came in goes on by its shortcut.</source>
        <translation>Enlever le bloc entier&#x202f;; ce qui entre continue par son raccourci.</translation>
    </message>
    <message>
        <source>Remove the least important attention heads, each of them whole.</source>
        <translation>Retirer les têtes d&apos;attention les moins importantes, chacune en entier.</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} blocs</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} couches</translation>
    </message>
    <message>
        <source>Prune {layers} by {percent} %</source>
        <translation>Élaguer {layers} de {percent} %</translation>
    </message>
    <message>
        <source>Prune the heads of {layers} by {percent} %</source>
        <translation>Élaguer les têtes de {layers} de {percent} %</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>What is taken for what</source>
        <translation>Ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>Answers of the original</source>
        <translation>Réponses de l&apos;original</translation>
    </message>
    <message>
        <source>Answers of the compact network</source>
        <translation>Réponses du réseau compact</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>Réponses justes de chaque classe</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer. Blue is right, orange is wrong; the stronger the colour, the larger its share of the row.</source>
        <translation>Chaque ligne est une vraie classe, chaque colonne une réponse. Le bleu est juste, l&apos;orange est faux&#x202f;; plus la couleur est forte, plus la part de la ligne est grande.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Right answers of each class:</source>
        <translation>Réponses justes de chaque classe&#xa0;:</translation>
    </message>
    <message>
        <source>Right answers of the classes that changed most:</source>
        <translation>Réponses justes des classes qui ont le plus changé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Ouvrir l&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>Write a repor&amp;t…</source>
        <translation>Rédiger un rap&amp;port…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Clear all marks</source>
        <translation>&amp;Effacer toutes les marques</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>C&amp;hercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Show as &amp;Python or command line…</source>
        <translation>Montrer en P&amp;ython ou ligne de commande…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About SlimStudio</source>
        <translation>À &amp;propos de SlimStudio</translation>
    </message>
    <message>
        <source>Clear all marks</source>
        <translation>Effacer toutes les marques</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Arrêtez d&apos;abord le travail en cours.</translation>
    </message>
    <message>
        <source>No layer is marked.</source>
        <translation>Aucune couche n&apos;est marquée.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Lancez d&apos;abord une exécution&#xa0;: il n&apos;y a pas encore de réseau compact.</translation>
    </message>
    <message>
        <source>Pick a model and images first.</source>
        <translation>Choisissez d&apos;abord un modèle et des images.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n&apos;est en cours.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>C&apos;est déjà en pause.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Ce n&apos;est pas en pause.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>C&apos;est en cours d&apos;arrêt.</translation>
    </message>
</context>
<context>
    <name>MetricPlot</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Exactitude en %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Epoch (one pass over the training images)</source>
        <translation>Époque (un passage sur les images d&apos;apprentissage)</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>emptying channels</source>
        <translation>vidage de canaux</translation>
    </message>
    <message>
        <source>tuning after pruning</source>
        <translation>fine-tuning après élagage</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Vue d&apos;ensemble du graphe</translation>
    </message>
    <message>
        <source>Click or drag to look at another part</source>
        <translation>Cliquez ou glissez pour regarder une autre partie</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Pick the network to start from. It will be made smaller, never larger.</source>
        <translation>Choisissez le réseau de départ. Il sera rendu plus petit, jamais plus grand.</translation>
    </message>
    <message>
        <source>Next: images</source>
        <translation>Suite&#xa0;: images</translation>
    </message>
    <message>
        <source>Looking up the networks…</source>
        <translation>Recherche des réseaux…</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Cela prend un moment après le démarrage.</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>Utiliser ce réseau</translation>
    </message>
    <message>
        <source>Drop a weight file here</source>
        <translation>Déposez un fichier de poids ici</translation>
    </message>
    <message>
        <source>A .pt, .pth or .safetensors file. SlimStudio recognises which torchvision classifier it is.</source>
        <translation>Un fichier .pt, .pth ou .safetensors. SlimStudio reconnaît de quel classifieur de torchvision il s&apos;agit.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Networks to choose from</source>
        <translation>Réseaux au choix</translation>
    </message>
    <message>
        <source>Looking up the networks</source>
        <translation>Recherche des réseaux</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Arrêtez d&apos;abord le travail en cours.</translation>
    </message>
    <message>
        <source>Select a network in the list first.</source>
        <translation>Sélectionnez d&apos;abord un réseau dans la liste.</translation>
    </message>
    <message>
        <source>This network is picked already.</source>
        <translation>Ce réseau est déjà choisi.</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Start from this network, with what it has learned already.</source>
        <translation>Partir de ce réseau, avec ce qu&apos;il a déjà appris.</translation>
    </message>
    <message>
        <source>Start from this network, with random values.</source>
        <translation>Partir de ce réseau, avec des valeurs aléatoires.</translation>
    </message>
    <message>
        <source>Start from a weight file.</source>
        <translation>Partir d&apos;un fichier de poids.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>Passer aux images.</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Choose the folder with weight files</source>
        <translation>Choisir le dossier des fichiers de poids</translation>
    </message>
    <message>
        <source>Choose a weight file</source>
        <translation>Choisir un fichier de poids</translation>
    </message>
    <message>
        <source>Weight files ({pattern})</source>
        <translation>Fichiers de poids ({pattern})</translation>
    </message>
</context>
<context>
    <name>MovedFiles</name>
    <message>
        <source>The images of this project are not where they were.</source>
        <translation>Les images de ce projet ne sont plus où elles étaient.</translation>
    </message>
    <message>
        <source>The network of this project is not where it was.</source>
        <translation>Le réseau de ce projet n&apos;est plus où il était.</translation>
    </message>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>{path} does not exist. Marks and settings stay when you show the new place.</source>
        <translation>{path} n&apos;existe pas. Les marques et les réglages restent quand vous montrez le nouvel endroit.</translation>
    </message>
    <message>
        <source>&amp;Show the new place…</source>
        <translation>&amp;Montrer le nouvel endroit…</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Where are the images now?</source>
        <translation>Où sont les images maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Zips and tables ({endings})</source>
        <translation>Zips et tableaux ({endings})</translation>
    </message>
    <message>
        <source>Show where the images are</source>
        <translation>Montrer où sont les images</translation>
    </message>
    <message>
        <source>Weights (*.pt *.pth *.safetensors)</source>
        <translation>Poids (*.pt *.pth *.safetensors)</translation>
    </message>
    <message>
        <source>Where is the network now?</source>
        <translation>Où est le réseau maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Show where the network is</source>
        <translation>Montrer où est le réseau</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>Pick a network from the list, or drop a weight file.</source>
        <translation>Choisissez un réseau dans la liste, ou déposez un fichier de poids.</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>Il n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Calcul par image</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d&apos;image</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} pixels</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} et {more} de plus</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>{n}, without names</source>
        <translation>{n}, sans noms</translation>
    </message>
    <message>
        <source>Shorter side to {resize} pixels ({way}), middle cut out; mean {mean}, deviation {std}</source>
        <translation>Petit côté à {resize} pixels ({way}), milieu découpé&#x202f;; moyenne {mean}, écart type {std}</translation>
    </message>
    <message>
        <source>Starts from the trained weights in {name}.</source>
        <translation>Part des poids entraînés de {name}.</translation>
    </message>
    <message>
        <source>Starts from random values: it knows nothing yet and needs many images and epochs. Choose “Pretrained” for this network, and it learns far faster.</source>
        <translation>Part de valeurs aléatoires&#xa0;: il ne sait rien encore et demande beaucoup d&apos;images et d&apos;époques. Choisissez «&#xa0;Préentraîné&#xa0;» pour ce réseau, et il apprend bien plus vite.</translation>
    </message>
</context>
<context>
    <name>NetworkGraph</name>
    <message>
        <source>How data flows through this network could not be followed: see the tree.</source>
        <translation>Le trajet des données dans ce réseau n&apos;a pas pu être suivi&#xa0;: voyez l&apos;arbre.</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold, so that it can be read</source>
        <translation>Replier pour que ce soit lisible</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Save the drawing as SVG or PNG…</source>
        <translation>Enregistrer le dessin en SVG ou PNG…</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Enregistrer le dessin…</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Tout montrer (0)</translation>
    </message>
    <message>
        <source>Unfold this block</source>
        <translation>Déplier ce bloc</translation>
    </message>
    <message>
        <source>Fold this block</source>
        <translation>Replier ce bloc</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>De haut en bas</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Dessins (*.svg);;Images (*.png)</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Search networks</source>
        <translation>Chercher des réseaux</translation>
    </message>
    <message>
        <source>Search, for example resnet or mobile</source>
        <translation>Chercher, par exemple resnet ou mobile</translation>
    </message>
    <message>
        <source>Shows only networks whose name or family matches.</source>
        <translation>Ne montre que les réseaux dont le nom ou la famille correspond.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d&apos;image</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} points</translation>
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
        <translation>Télécharger les poids</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Charger les images</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>Trouver un plan</translation>
    </message>
    <message>
        <source>Learn classes</source>
        <translation>Apprendre les classes</translation>
    </message>
    <message>
        <source>Measure original</source>
        <translation>Mesurer l&apos;original</translation>
    </message>
    <message>
        <source>Empty channels</source>
        <translation>Vider des canaux</translation>
    </message>
    <message>
        <source>Remove channels</source>
        <translation>Retirer des canaux</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Fine-tuning</translation>
    </message>
    <message>
        <source>Measure result</source>
        <translation>Mesurer le résultat</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Vérifier le fichier</translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>arrêté ici</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>Étapes de l&apos;exécution</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Pick {name}</source>
        <translation>Choisir {name}</translation>
    </message>
    <message>
        <source>Pick pretrained {name}</source>
        <translation>Choisir {name} préentraîné</translation>
    </message>
    <message>
        <source>Pick images {name}</source>
        <translation>Choisir les images {name}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>Un dessin ne peut pas être écrit sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>Donnez-lui un nom qui finit par .svg ou .png.</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>Graphe du réseau</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>Le dessin ne peut pas être écrit dans {path}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{note} And {count} more like this.</source>
        <translation>{note} Et {count} autres du même genre.</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>Attendez que ceci soit fini&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>This plan would change nothing: fill in the marks from a goal, or mark a layer for pruning.</source>
        <translation>Ce plan ne changerait rien&#xa0;: remplissez les marques à partir d&apos;un objectif, ou marquez une couche à élaguer.</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Pick a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>Pick images first: plans are tried on them.</source>
        <translation>Choisissez d&apos;abord des images&#xa0;: les plans y sont essayés.</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>Attendez que ceci soit fini&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal, export it as .pt, and open that file here.</source>
        <translation>Le réseau n&apos;a pas encore appris vos classes&#xa0;: il n&apos;a pas d&apos;exactitude à perdre. Exécutez-le une fois avec un autre objectif, exportez-le en .pt et ouvrez ce fichier ici.</translation>
    </message>
    <message>
        <source>Finding a plan</source>
        <translation>Recherche d&apos;un plan</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>Chronométrage de cet ordinateur</translation>
    </message>
    <message>
        <source>Measuring sensitivity</source>
        <translation>Mesure de la sensibilité</translation>
    </message>
    <message>
        <source>Measure sensitivity</source>
        <translation>Mesurer la sensibilité</translation>
    </message>
    <message>
        <source>Keep {goal}</source>
        <translation>Garder {goal}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Nothing to plan yet</source>
        <translation>Rien à planifier pour l&apos;instant</translation>
    </message>
    <message>
        <source>Next: run</source>
        <translation>Suite&#xa0;: exécution</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out these marks.</source>
        <translation>Passer à l&apos;exécution, qui applique ces marques.</translation>
    </message>
</context>
<context>
    <name>Playground</name>
    <message>
        <source>Choose an &amp;image…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Drop an image here to see what both networks say about it.</source>
        <translation>Déposez une image ici pour voir ce qu&apos;en disent les deux réseaux.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Examen de {name}</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>Il n&apos;y a pas d&apos;image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Images ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>{name}: both answer {answer}.</source>
        <translation>{name}&#xa0;: les deux répondent {answer}.</translation>
    </message>
    <message>
        <source>{name}: the original answers {original}, the compact one {compact}.</source>
        <translation>{name}&#xa0;: l&apos;original répond {original}, le compact {compact}.</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Attendez la fin de ceci&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Choose a file; it is only looked at.</source>
        <translation>Choisissez un fichier&#x202f;; il est seulement regardé.</translation>
    </message>
    <message>
        <source>Take the image on the clipboard (Ctrl+V).</source>
        <translation>Prendre l&apos;image du presse-papiers (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Show what a report of this fault needs.</source>
        <translation>Montrer ce qu&apos;il faut pour signaler cette erreur.</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>Nommer le projet</translation>
    </message>
    <message>
        <source>SlimStudio projects (*{suffix})</source>
        <translation>Projets SlimStudio (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>any number</source>
        <translation>tout nombre</translation>
    </message>
    <message>
        <source>Channels in &amp;steps of</source>
        <translation>Canaux par pa&amp;s de</translation>
    </message>
    <message>
        <source>Layers keep a multiple of this many channels where they are wide enough. Processors compute channels in blocks of 8 or 16, and take as long for a part of a block as for a whole one.</source>
        <translation>Les couches assez larges gardent un multiple de ce nombre de canaux. Les processeurs calculent les canaux par blocs de 8 ou 16, et une partie de bloc leur prend autant de temps qu&apos;un bloc entier.</translation>
    </message>
    <message>
        <source>Fe&amp;west channels</source>
        <translation>&amp;Minimum de canaux</translation>
    </message>
    <message>
        <source>No layer is left with fewer channels than this.</source>
        <translation>Aucune couche ne garde moins de canaux que cela.</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>T&amp;ours</translation>
    </message>
    <message>
        <source>In how many rounds of pruning, repair and fine-tuning the plan is carried out. More are gentler where much leaves; the epochs of fine-tuning are shared among them.</source>
        <translation>En combien de tours d&apos;élagage, de réparation et de fine-tuning le plan est exécuté. Plus de tours ménagent mieux quand beaucoup part&#x202f;; les époques de fine-tuning sont partagées entre eux.</translation>
    </message>
    <message>
        <source>Allow changes that are not e&amp;xact</source>
        <translation>Permettre des changements ine&amp;xacts</translation>
    </message>
    <message>
        <source>Some channels are mixed with each other by a normalisation, such as those of a transformer&apos;s embedding. When some of them leave, the others say something slightly different, which repair and training mend. Transformers can become much smaller.</source>
        <translation>Certains canaux sont mélangés par une normalisation, comme ceux de l&apos;embedding d&apos;un transformer. Quand certains partent, les autres disent quelque chose d&apos;un peu différent, ce que la réparation et l&apos;entraînement corrigent. Les transformers peuvent devenir bien plus petits.</translation>
    </message>
</context>
<context>
    <name>PruningForm</name>
    <message>
        <source>Not needed: whatever may leave this network leaves exactly.</source>
        <translation>Inutile&#xa0;: tout ce qui peut quitter ce réseau le quitte exactement.</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <translation>Changer «&#xa0;{setting}&#xa0;»</translation>
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
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Ce que vous n&apos;enregistrez pas est perdu.</translation>
    </message>
    <message>
        <source>Stop the run?</source>
        <translation>Arrêter l&apos;exécution&#x202f;?</translation>
    </message>
    <message>
        <source>Keep best measures the best compact network so far and makes it the result. With Resume later the run goes on from here whenever you like, even after SlimStudio was closed.</source>
        <translation>«&#xa0;Garder le meilleur&#xa0;» mesure le meilleur réseau compact obtenu jusqu&apos;ici et en fait le résultat. Avec «&#xa0;Reprendre plus tard&#xa0;», l&apos;exécution continue d&apos;ici quand vous voulez, même après la fermeture de SlimStudio.</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>&amp;Garder le meilleur</translation>
    </message>
    <message>
        <source>Resume &amp;later</source>
        <translation>Reprendre &amp;plus tard</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>Aucun canal n&apos;a encore été retiré&#xa0;: il n&apos;y a pas de réseau compact à garder.</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>Arrêter le travail et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>“{title}” is still going on. It can be resumed from where it stops.</source>
        <translation>«&#xa0;{title}&#xa0;» est encore en cours. Il peut reprendre là où il s&apos;arrête.</translation>
    </message>
    <message>
        <source>“{title}” is still going on. Nothing of it is kept when it stops.</source>
        <translation>«&#xa0;{title}&#xa0;» est encore en cours. Rien n&apos;en est gardé s&apos;il s&apos;arrête.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>Remplacer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>The folder holds this file already. It is kept until the new one is checked.</source>
        <translation>Le dossier contient déjà ce fichier. Il est gardé jusqu&apos;à ce que le nouveau soit vérifié.</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>Remplacer {names}&#x202f;?</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>The folder holds these files already. They are kept until the new are checked.</source>
        <translation>Le dossier contient déjà ces fichiers. Ils sont gardés jusqu&apos;à ce que les nouveaux soient vérifiés.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Ratio</name>
    <message>
        <source>Nothing leaves: the channels are shared with {layers}, marked {mark}.</source>
        <translation>Rien ne part&#xa0;: les canaux sont partagés avec {layers}, marque {mark}.</translation>
    </message>
    <message>
        <source>{percent} % leave: the channels are shared with {layers}, and the largest ratio counts.</source>
        <translation>{percent} % partent&#xa0;: les canaux sont partagés avec {layers}, et le plus grand taux compte.</translation>
    </message>
</context>
<context>
    <name>RatioDelegate</name>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>Part des canaux à retirer, en pour cent</translation>
    </message>
</context>
<context>
    <name>RatioField</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>Part des canaux à retirer, en pour cent</translation>
    </message>
    <message>
        <source>Share of the output channels to remove.</source>
        <translation>Part des canaux de sortie à retirer.</translation>
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
        <translation>Continuer avec «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio s&apos;est fermé de façon inattendue. Ce qui n&apos;était pas enregistré a été gardé&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Demander &amp;plus tard</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rédaction du rapport</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Le rapport est dans {path}.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Nothing is marked for pruning, so the network would stay as large as it is. Set a goal or mark layers in the plan first.</source>
        <translation>Rien n&apos;est marqué pour l&apos;élagage&#xa0;: le réseau resterait aussi gros qu&apos;il est. Fixez d&apos;abord un objectif ou marquez des couches dans le plan.</translation>
    </message>
    <message>
        <source>Some classes are new to the network. It needs at least one epoch to learn them before it can be judged.</source>
        <translation>Certaines classes sont nouvelles pour le réseau. Il lui faut au moins une époque pour les apprendre avant d&apos;être jugé.</translation>
    </message>
    <message>
        <source>Its accuracy and speed are measured on {count} images that it never learns from.</source>
        <translation>Son exactitude et sa vitesse sont mesurées sur {count} images dont il n&apos;apprend jamais.</translation>
    </message>
    <message>
        <source>Channels that do little are emptied in {epochs}, so that less is lost later.</source>
        <translation>Les canaux qui font peu sont vidés en {epochs}, pour perdre moins ensuite.</translation>
    </message>
    <message>
        <source>The compact network is measured like the original, on the same images.</source>
        <translation>Le réseau compact est mesuré comme l&apos;original, sur les mêmes images.</translation>
    </message>
    <message>
        <source>The network learns your {classes} classes from {images} images in {epochs}. New to it: {names}.</source>
        <translation>Le réseau apprend vos {classes} classes sur {images} images en {epochs}. Nouvelles pour lui&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>One layer loses channels.</source>
        <translation>Une couche perd des canaux.</translation>
    </message>
    <message>
        <source>{count} layers lose channels.</source>
        <translation>{count} couches perdent des canaux.</translation>
    </message>
    <message>
        <source>Computation per image: {macs_before} → {macs_after} ({macs_change}). File: {size_before} → {size_after} ({size_change}).</source>
        <translation>Calcul par image&#xa0;: {macs_before} → {macs_after} ({macs_change}). Fichier&#xa0;: {size_before} → {size_after} ({size_change}).</translation>
    </message>
    <message>
        <source>They leave in {rounds} rounds, each with its own repair and fine-tuning.</source>
        <translation>Ils partent en {rounds} tours, chacun avec sa réparation et son fine-tuning.</translation>
    </message>
    <message>
        <source>The weights that are left are fitted to the original&apos;s answers on training images.</source>
        <translation>Les poids restants sont ajustés aux réponses de l&apos;original sur les images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>The averages inside the smaller network are measured again on training images.</source>
        <translation>Les moyennes à l&apos;intérieur du réseau réduit sont remesurées sur les images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>The smaller network goes on learning for {epochs}.</source>
        <translation>Le réseau réduit continue d&apos;apprendre pendant {epochs}.</translation>
    </message>
    <message>
        <source>One layer stays frozen.</source>
        <translation>Une couche reste gelée.</translation>
    </message>
    <message>
        <source>{count} layers stay frozen.</source>
        <translation>{count} couches restent gelées.</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>une époque</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} époques</translation>
    </message>
</context>
<context>
    <name>RunControls</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Nouvelle exécution…</translation>
    </message>
    <message>
        <source>Go back to what a run does, and start another one.</source>
        <translation>Revenir à ce que fait une exécution, et en lancer une autre.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Attendez la fin de ceci&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Go on from where the run was interrupted.</source>
        <translation>Continuer là où l&apos;exécution a été interrompue.</translation>
    </message>
    <message>
        <source>Prune, repair and fine-tune as described here.</source>
        <translation>Élaguer, réparer et affiner comme décrit ici.</translation>
    </message>
    <message>
        <source>The run is about to stop.</source>
        <translation>L&apos;exécution va s&apos;arrêter.</translation>
    </message>
    <message>
        <source>Stop the run. You can keep its best network, or resume it later.</source>
        <translation>Arrêter l&apos;exécution. Vous pouvez garder son meilleur réseau, ou la reprendre plus tard.</translation>
    </message>
    <message>
        <source>Let the run go on.</source>
        <translation>Laisser l&apos;exécution continuer.</translation>
    </message>
    <message>
        <source>Hold the run at its next batch.</source>
        <translation>Suspendre l&apos;exécution au prochain lot.</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l&apos;exécution</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {train} of the training images right, {held_back} of the validation images</source>
        <translation>Époque {epoch}&#xa0;: {train} des images d&apos;apprentissage justes, {held_back} des images de validation</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images right</source>
        <translation>Mesuré&#xa0;: {share} des images de validation justes</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Prune and fine-tune</source>
        <translation>Élagage et fine-tuning</translation>
    </message>
    <message>
        <source>Not ready to run yet</source>
        <translation>Pas encore prêt</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Essai {number}</translation>
    </message>
    <message>
        <source>The run is over, but the model or the images were changed meanwhile. Its result is kept as an attempt.</source>
        <translation>L&apos;exécution est finie, mais le modèle ou les images ont changé entre-temps. Son résultat est gardé comme essai.</translation>
    </message>
    <message>
        <source>The run failed. Your project is as it was.</source>
        <translation>L&apos;exécution a échoué. Votre projet est intact.</translation>
    </message>
    <message>
        <source>Stopped. The run can go on from here.</source>
        <translation>Arrêté. L&apos;exécution peut continuer d&apos;ici.</translation>
    </message>
    <message>
        <source>Stopped. Your project is as it was.</source>
        <translation>Arrêté. Votre projet est intact.</translation>
    </message>
    <message>
        <source>Stopping at the next batch…</source>
        <translation>Arrêt au prochain lot…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Carry out the plan on your images, and watch it learn.</source>
        <translation>Exécuter le plan sur vos images, et le regarder apprendre.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress of this stage</source>
        <translation>Progression de cette étape</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Temps depuis le début de l&apos;exécution</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left in this stage</source>
        <translation>{words}, reste environ {left} à cette étape</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>Voir l&apos;original et le réseau compact côte à côte.</translation>
    </message>
</context>
<context>
    <name>RunWatch</name>
    <message>
        <source>The battery is at {percent} %. Plug the computer in, or pause the run: it is saved, and goes on later from where it was.</source>
        <translation>La batterie est à {percent} %. Branchez l&apos;ordinateur, ou mettez l&apos;exécution en pause&#xa0;: elle est enregistrée et continue plus tard d&apos;où elle était.</translation>
    </message>
    <message>
        <source>SlimStudio is done</source>
        <translation>SlimStudio a terminé</translation>
    </message>
</context>
<context>
    <name>SensitivityPlot</name>
    <message>
        <source>Accuracy lost when channels are removed</source>
        <translation>Exactitude perdue quand des canaux sont retirés</translation>
    </message>
    <message>
        <source>channels removed, in %</source>
        <translation>canaux retirés, en %</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>points perdus</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>Couches du plan</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>{runs} runs of each network, by turns.</source>
        <translation>{runs} mesures de chaque réseau, à tour de rôle.</translation>
    </message>
    <message>
        <source>Measured by turns on one thread of this computer&apos;s processor.</source>
        <translation>Mesuré à tour de rôle sur un thread du processeur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Measured by turns on {count} threads of this computer&apos;s processor.</source>
        <translation>Mesuré à tour de rôle sur {count} threads du processeur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Each time is the median, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>Chaque temps est la médiane&#x202f;; entre parenthèses, le temps de toutes les mesures sauf le dixième le plus rapide et le plus lent.</translation>
    </message>
    <message>
        <source>{runtime}, one image</source>
        <translation>{runtime}, une image</translation>
    </message>
    <message>
        <source>{runtime}, {count} images</source>
        <translation>{runtime}, {count} images</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>Préentraîné</translation>
    </message>
    <message>
        <source>Start from what torchvision&apos;s authors taught it: it needs few images of yours.</source>
        <translation>Partir de ce que les auteurs de torchvision lui ont appris&#xa0;: il demande peu de vos images.</translation>
    </message>
    <message>
        <source>Random values</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Start from nothing: it needs many images and epochs.</source>
        <translation>Partir de rien&#xa0;: il demande beaucoup d&apos;images et d&apos;époques.</translation>
    </message>
    <message>
        <source>Weights folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Look for weight files in a folder of yours first; downloads go there, too.</source>
        <translation>Chercher les fichiers de poids d&apos;abord dans un dossier à vous&#x202f;; les téléchargements y vont aussi.</translation>
    </message>
    <message>
        <source>It knows nothing yet and needs many images and epochs.</source>
        <translation>Il ne sait rien encore et demande beaucoup d&apos;images et d&apos;époques.</translation>
    </message>
    <message>
        <source>It already tells 1000 kinds of things apart and learns yours quickly.</source>
        <translation>Il distingue déjà 1000 sortes de choses et apprend vite les vôtres.</translation>
    </message>
    <message>
        <source>{where} Right on {right} of ImageNet&apos;s images.</source>
        <translation>{where} Juste sur {right} des images d&apos;ImageNet.</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>Sur cet ordinateur&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Not on this computer yet: {done} of {size} have arrived from {host}.</source>
        <translation>Pas encore sur cet ordinateur&#xa0;: {done} sur {size} sont arrivés de {host}.</translation>
    </message>
    <message>
        <source>Not on this computer: needs a download of {size} from {host}.</source>
        <translation>Pas sur cet ordinateur&#xa0;: demande un téléchargement de {size} depuis {host}.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Start something new, or go on with a project.</source>
        <translation>Commencer quelque chose de nouveau, ou continuer un projet.</translation>
    </message>
    <message>
        <source>Pick the network to start from.</source>
        <translation>Choisir le réseau de départ.</translation>
    </message>
    <message>
        <source>Pick the photographs to learn from.</source>
        <translation>Choisir les photos dont il apprend.</translation>
    </message>
    <message>
        <source>Say what is pruned, frozen, protected and trained.</source>
        <translation>Dire ce qui est élagué, gelé, protégé et entraîné.</translation>
    </message>
    <message>
        <source>Prune and fine-tune, and watch it learn.</source>
        <translation>Élaguer et affiner, et le regarder apprendre.</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>Voir l&apos;original et le réseau compact côte à côte.</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>Écrire le réseau compact dans des fichiers vérifiés.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Lancez d&apos;abord une exécution&#xa0;: il n&apos;y a pas encore de réseau compact.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>The model could not be opened. Pick another one first.</source>
        <translation>Le modèle n&apos;a pas pu être ouvert. Choisissez-en d&apos;abord un autre.</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>Le modèle est encore en cours d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Pick images first.</source>
        <translation>Choisissez d&apos;abord des images.</translation>
    </message>
    <message>
        <source>The images could not be read. Pick others first.</source>
        <translation>Les images n&apos;ont pas pu être lues. Choisissez-en d&apos;abord d&apos;autres.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>Les images sont encore en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>&amp;Minutie</translation>
    </message>
    <message>
        <source>Sets every number below. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it, in ten times the time.</source>
        <translation>Règle tous les nombres ci-dessous. Rapide montre si un plan vaut quelque chose&#x202f;; équilibré obtient l&apos;essentiel&#x202f;; soigneux obtient tout, en dix fois plus de temps.</translation>
    </message>
    <message>
        <source>&amp;Vary images</source>
        <translation>&amp;Varier les images</translation>
    </message>
    <message>
        <source>Training images are varied, so that the network does not learn them by heart: moved a little, or also scaled, turned, lit differently and partly covered.</source>
        <translation>Les images d&apos;apprentissage sont variées pour que le réseau ne les apprenne pas par cœur&#xa0;: un peu déplacées, ou aussi agrandies, tournées, éclairées autrement et en partie cachées.</translation>
    </message>
    <message>
        <source>&amp;Mirror images</source>
        <translation>Images en m&amp;iroir</translation>
    </message>
    <message>
        <source>Shows half of them mirrored. Not for digits, letters or signs.</source>
        <translation>En montre la moitié en miroir. Pas pour des chiffres, des lettres ou des panneaux.</translation>
    </message>
    <message>
        <source>Epochs to &amp;learn</source>
        <translation>Époques pour app&amp;rendre</translation>
    </message>
    <message>
        <source>How often the original goes through the training images to learn your classes.</source>
        <translation>Combien de fois l&apos;original parcourt les images d&apos;apprentissage pour apprendre vos classes.</translation>
    </message>
    <message>
        <source>Epochs to &amp;fine-tune</source>
        <translation>Époques de &amp;fine-tuning</translation>
    </message>
    <message>
        <source>How often the pruned network goes through the training images to recover. More is slower and usually better.</source>
        <translation>Combien de fois le réseau élagué parcourt les images d&apos;apprentissage pour se rétablir. Plus est plus lent et généralement mieux.</translation>
    </message>
    <message>
        <source>Stop early &amp;after</source>
        <translation>Arrêt &amp;anticipé après</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row that brought nothing better. The best epoch is kept in any case.</source>
        <translation>S&apos;arrête après ce nombre d&apos;époques de suite sans amélioration. La meilleure époque est gardée dans tous les cas.</translation>
    </message>
    <message>
        <source>Images per &amp;step</source>
        <translation>Images par pa&amp;s</translation>
    </message>
    <message>
        <source>How many images are learned from at once. Fewer need less memory.</source>
        <translation>De combien d&apos;images on apprend à la fois. Moins d&apos;images demandent moins de mémoire.</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimiseur</translation>
    </message>
    <message>
        <source>How steps follow from errors. SGD needs a learning rate ten times larger, or more.</source>
        <translation>Comment les pas découlent des erreurs. SGD demande un taux d&apos;apprentissage dix fois plus grand, ou plus.</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Tau&amp;x d&apos;apprentissage</translation>
    </message>
    <message>
        <source>How far each step goes. Lower it when the loss jumps; 0.001 suits most networks.</source>
        <translation>Longueur de chaque pas. Baissez-le quand la perte fait des bonds&#x202f;; 0,001 convient à la plupart des réseaux.</translation>
    </message>
    <message>
        <source>Rate of the fi&amp;rst layer</source>
        <translation>Taux de la &amp;première couche</translation>
    </message>
    <message>
        <source>Early layers see edges and colours, which are much the same in all images. With less than 100 % they change less than late ones.</source>
        <translation>Les premières couches voient des bords et des couleurs, à peu près les mêmes dans toutes les images. À moins de 100 %, elles changent moins que les dernières.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>&amp;Warm-up</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises, before it falls to zero.</source>
        <translation>Part des pas où le taux monte, avant de descendre à zéro.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>&amp;Weight decay</translation>
    </message>
    <message>
        <source>Pulls values towards zero a little, which keeps the network modest.</source>
        <translation>Tire un peu les valeurs vers zéro, ce qui garde le réseau modeste.</translation>
    </message>
    <message>
        <source>Label s&amp;moothing</source>
        <translation>&amp;Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Keeps the network from being too sure of itself. Helps where labels may be wrong.</source>
        <translation>Empêche le réseau d&apos;être trop sûr de lui. Aide quand des étiquettes peuvent être fausses.</translation>
    </message>
    <message>
        <source>Weigh rare &amp;classes</source>
        <translation>Pondérer les &amp;classes rares</translation>
    </message>
    <message>
        <source>Lets classes with few images count as much as those with many.</source>
        <translation>Fait compter les classes peu fournies autant que les autres.</translation>
    </message>
    <message>
        <source>Mi&amp;x images</source>
        <translation>Mélan&amp;ger les images</translation>
    </message>
    <message>
        <source>Shows two images in one: one through the other, or a piece of one inside the other. Helps large networks in long runs.</source>
        <translation>Montre deux images en une&#xa0;: l&apos;une à travers l&apos;autre, ou un morceau de l&apos;une dans l&apos;autre. Aide les grands réseaux sur de longues exécutions.</translation>
    </message>
    <message>
        <source>Learn from the or&amp;iginal</source>
        <translation>Appren&amp;dre de l&apos;original</translation>
    </message>
    <message>
        <source>The pruned network also learns how sure the original is of each class. Takes about a third longer.</source>
        <translation>Le réseau élagué apprend aussi combien l&apos;original est sûr de chaque classe. Prend environ un tiers de temps en plus.</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>&amp;Température</translation>
    </message>
    <message>
        <source>Softens the original&apos;s answers, so that small differences in them count.</source>
        <translation>Adoucit les réponses de l&apos;original, pour que leurs petites différences comptent.</translation>
    </message>
    <message>
        <source>Wei&amp;ght of its answers</source>
        <translation>Poids de ses répo&amp;nses</translation>
    </message>
    <message>
        <source>How much the original&apos;s answers count; the labels count for the rest.</source>
        <translation>Combien comptent les réponses de l&apos;original&#x202f;; les étiquettes comptent pour le reste.</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>Pré&amp;cision numérique</translation>
    </message>
    <message>
        <source>Half precision is twice as fast on some machines, and slower on others. Accuracy is always measured in full precision.</source>
        <translation>La demi-précision est deux fois plus rapide sur certaines machines, plus lente sur d&apos;autres. L&apos;exactitude est toujours mesurée en pleine précision.</translation>
    </message>
    <message>
        <source>Processor t&amp;hreads</source>
        <translation>T&amp;hreads du processeur</translation>
    </message>
    <message>
        <source>How many cores compute. Automatic leaves one to you.</source>
        <translation>Combien de cœurs calculent. Automatique vous en laisse un.</translation>
    </message>
    <message>
        <source>&amp;Kept variations</source>
        <translation>Variantes &amp;gardées</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, what they make of each image is computed once and kept, in so many variations of it.</source>
        <translation>Quand les premières couches sont gelées, ce qu&apos;elles font de chaque image est calculé une fois et gardé, pour ce nombre de variantes.</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>Grain&amp;e</translation>
    </message>
    <message>
        <source>The same number gives the same run again. Another one splits the images anew, so they are read again.</source>
        <translation>Le même nombre redonne la même exécution. Un autre répartit autrement les images, qui sont donc relues.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Soigneux</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <translation>Mes propres nombres</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>One through the other</source>
        <translation>L&apos;une à travers l&apos;autre</translation>
    </message>
    <message>
        <source>A piece of one in the other</source>
        <translation>Un morceau de l&apos;une dans l&apos;autre</translation>
    </message>
    <message>
        <source>Whatever is faster</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pleine</translation>
    </message>
    <message>
        <source>Half where it is safe</source>
        <translation>Demi là où c&apos;est sûr</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Longueur de chaque pas</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>The original as a teacher</source>
        <translation>L&apos;original comme professeur</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>La machine</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>prudent</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>audacieux</translation>
    </message>
    <message>
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>Le réseau élagué est réparé, mais sans fine-tuning.</translation>
    </message>
    <message>
        <source>Fine-tuning goes {epochs} times through {images} images, in {steps} steps.</source>
        <translation>Le fine-tuning parcourt {epochs} fois {images} images, en {steps} pas.</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Every number of training.</source>
        <translation>Tous les nombres de l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Not needed: the network knows these classes already.</source>
        <translation>Inutile&#xa0;: le réseau connaît déjà ces classes.</translation>
    </message>
    <message>
        <source>Images are not varied at all.</source>
        <translation>Les images ne sont pas variées du tout.</translation>
    </message>
    <message>
        <source>The network does not learn from the original&apos;s answers.</source>
        <translation>Le réseau n&apos;apprend pas des réponses de l&apos;original.</translation>
    </message>
    <message>
        <source>Change {setting}</source>
        <translation>Changer {setting}</translation>
    </message>
</context>
<context>
    <name>TrainingPlot</name>
    <message>
        <source>training images</source>
        <translation>images d&apos;apprentissage</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>images de validation</translation>
    </message>
    <message>
        <source>single batches</source>
        <translation>lots isolés</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>époque {epoch}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>training</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>Choisissez un dossier où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Enregistrer l&apos;image en PNG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Enregistrer les valeurs en CSV…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Enregistrer les valeurs</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>accuracy to beat</source>
        <translation>exactitude à battre</translation>
    </message>
    <message>
        <source>accuracy to beat: {percent} %</source>
        <translation>exactitude à battre&#xa0;: {percent} %</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>The parts of the network, in the order in which they were built.</source>
        <translation>Les parties du réseau, dans l&apos;ordre où elles ont été construites.</translation>
    </message>
    <message>
        <source>What kind of layer it is.</source>
        <translation>De quel type de couche il s&apos;agit.</translation>
    </message>
    <message>
        <source>Shape of the result for one image: usually channels, height, width.</source>
        <translation>Forme du résultat pour une image&#xa0;: en général canaux, hauteur, largeur.</translation>
    </message>
    <message>
        <source>Numbers that the layer has learned. They make up the file&apos;s size.</source>
        <translation>Nombres que la couche a appris. Ils font la taille du fichier.</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations for one image: how much there is to compute.</source>
        <translation>Multiplications-additions pour une image&#xa0;: combien il y a à calculer.</translation>
    </message>
    <message>
        <source>How much of the network&apos;s computation (MACs) happens here.</source>
        <translation>Quelle part du calcul du réseau (MACs) se fait ici.</translation>
    </message>
    <message>
        <source>What you want done: F freezes, P prunes, T trains, R protects, X removes a block, H prunes attention heads.</source>
        <translation>Ce que vous voulez&#xa0;: F gèle, P élague, T entraîne, R protège, X retire un bloc, H élague des têtes d&apos;attention.</translation>
    </message>
    <message>
        <source>For pruned layers, the share of output channels to remove. Double-click to change it.</source>
        <translation>Pour les couches élaguées, la part des canaux de sortie à retirer. Double-cliquez pour la changer.</translation>
    </message>
    <message>
        <source>Output channels now, and after pruning where that changes them. A link means that they leave together with those of another layer.</source>
        <translation>Canaux de sortie maintenant, et après l&apos;élagage s&apos;il les change. Un lien signifie qu&apos;ils partent avec ceux d&apos;une autre couche.</translation>
    </message>
    <message>
        <source>Accuracy that was lost when half of these channels alone were removed and the network was repaired.</source>
        <translation>Exactitude perdue quand la moitié de ces seuls canaux a été retirée et le réseau réparé.</translation>
    </message>
</context>
<context>
    <name>TreeState</name>
    <message>
        <source>Its channels are those of {layers}. Prune there instead.</source>
        <translation>Ses canaux sont ceux de {layers}. Élaguez là-bas.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size} mais {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size} et {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>Plus d&apos;époques de fine-tuning ou un objectif plus doux peuvent regagner de l&apos;exactitude.</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>à peu près aussi rapide avec {first} et {second}</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>{speed} avec {first} ({other} avec {second})</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>même taille</translation>
    </message>
    <message>
        <source>{percent} smaller</source>
        <translation>{percent} plus petit</translation>
    </message>
    <message>
        <source>{percent} larger</source>
        <translation>{percent} plus grand</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>à peu près aussi rapide</translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times} fois plus rapide</translation>
    </message>
    <message>
        <source>{times} times slower</source>
        <translation>{times} fois plus lent</translation>
    </message>
    <message>
        <source>The times for one image varied too much to tell them apart: the computer was busy with other things.</source>
        <translation>Les temps pour une image variaient trop pour les distinguer&#xa0;: l&apos;ordinateur était occupé à autre chose.</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>Sur cet ordinateur, le temps pour une image n&apos;a pas changé&#xa0;: la mémoire et la gestion peuvent peser plus que le calcul.</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>exactitude toujours {share}</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>exactitude {before} → {after}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>Il répond juste à autant des {images} images de validation que l&apos;original.</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>Il répond juste à {count} de plus des {images} images de validation.</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>Il répond juste à {count} de moins des {images} images de validation.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>Real handwritten digits and a small network: try everything in three minutes.</source>
        <translation>De vrais chiffres manuscrits et un petit réseau&#xa0;: tout essayer en trois minutes.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Start with your own network and photographs.</source>
        <translation>Commencer avec votre réseau et vos photos.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Go on with a saved project.</source>
        <translation>Continuer un projet enregistré.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projets</translation>
    </message>
    <message>
        <source>Projects that you save are listed here. You can also drop one on the window.</source>
        <translation>Les projets que vous enregistrez sont listés ici. Vous pouvez aussi en déposer un sur la fenêtre.</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name} (manquant)</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>Rendez votre classifieur d&apos;images petit et rapide, et prouvez qu&apos;il fonctionne encore.</translation>
    </message>
    <message>
        <source>Pick a network, show it your photographs, and SlimStudio removes what it does not need. Everything happens on this computer.</source>
        <translation>Choisissez un réseau, montrez-lui vos photos, et SlimStudio retire ce dont il n&apos;a pas besoin. Tout se passe sur cet ordinateur.</translation>
    </message>
</context>
</TS>
