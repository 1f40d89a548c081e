<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
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
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Bright is what the answer comes from (Grad-CAM). Where both networks look at the same things, the compact one still knows why.</source>
        <translation>Hell ist, woraus die Antwort kommt (Grad-CAM). Wo beide Netze auf dasselbe schauen, weiß das kompakte noch, warum.</translation>
    </message>
    <message>
        <source>What the answer comes from</source>
        <translation>Woraus die Antwort kommt</translation>
    </message>
</context>
<context>
    <name>AnswerGallery</name>
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
The compact network answers: {after}</source>
        <translation>{name}
Zu sehen ist: {label}
Das Original antwortete: {before}
Das kompakte Netz antwortet: {after}</translation>
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
    <name>AttemptBook</name>
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
        <source>Compare accuracy with</source>
        <translation>Genauigkeit vergleichen mit</translation>
    </message>
    <message>
        <source>What the accuracy is plotted against.</source>
        <translation>Wogegen die Genauigkeit aufgetragen wird.</translation>
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
        <source>Its result is the one that is shown.</source>
        <translation>Sein Ergebnis ist das gezeigte.</translation>
    </message>
    <message>
        <source>No other attempt is both cheaper and more accurate.</source>
        <translation>Kein anderer Versuch ist zugleich günstiger und genauer.</translation>
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
        <source>every layer trains</source>
        <translation>jede Schicht trainiert</translation>
    </message>
    <message>
        <source>goal: keep {goal}</source>
        <translation>Ziel: {goal} behalten</translation>
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
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Edits are not kept against a crash: {reason}. Save them.</source>
        <translation>Änderungen sind nicht gegen einen Absturz gesichert: {reason}. Speichern Sie sie.</translation>
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
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ColumnFit</name>
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
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the validation images that it answers right.</source>
        <translation>Anteil der Validierungsbilder, die es richtig beantwortet.</translation>
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
        <source>Time per image</source>
        <translation>Zeit pro Bild</translation>
    </message>
    <message>
        <source>{share} ({right} of {images})</source>
        <translation>{share} ({right} von {images})</translation>
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
    <message>
        <source>Half of {runs} runs on this computer took less time, with {threads} and one image at a time. In brackets what all but the fastest and the slowest tenth took. The change is told cautiously where single runs varied much.</source>
        <translation>Die Hälfte von {runs} Läufen auf diesem Computer brauchte weniger Zeit, mit {threads} und je einem Bild. In Klammern, was alle außer dem schnellsten und dem langsamsten Zehntel brauchten. Die Änderung ist vorsichtig angegeben, wo einzelne Läufe stark schwankten.</translation>
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
        <source>Original and compact network side by side</source>
        <translation>Original und kompaktes Netz nebeneinander</translation>
    </message>
    <message>
        <source>Time of the original and of the compact network</source>
        <translation>Zeit des Originals und des kompakten Netzes</translation>
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
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Geänderte Antworten</translation>
    </message>
    <message>
        <source>Channels kept</source>
        <translation>Behaltene Kanäle</translation>
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
    <name>ConfusionView</name>
    <message>
        <source>{classes} classes, {wrong} wrong answers. Arrow keys move over the cells.</source>
        <translation>{classes} Klassen, {wrong} falsche Antworten. Pfeiltasten wandern über die Felder.</translation>
    </message>
    <message>
        <source>{true}: {count} of {total} answered right ({share})</source>
        <translation>{true}: {count} von {total} richtig beantwortet ({share})</translation>
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
        <source>SlimStudio opens projects (.slim), weight files (.pt, .pth, .safetensors), and folders, zips or tables (.csv, .json) of images.</source>
        <translation>SlimStudio öffnet Projekte (.slim), Gewichtsdateien (.pt, .pth, .safetensors) und Ordner, Zips oder Tabellen (.csv, .json) mit Bildern.</translation>
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
        <source>PyTorch program</source>
        <translation>PyTorch-Programm</translation>
    </message>
    <message>
        <source>ONNX, half precision</source>
        <translation>ONNX, halbe Genauigkeit</translation>
    </message>
    <message>
        <source>ONNX, 8-bit integers</source>
        <translation>ONNX, ganze Zahlen mit 8 Bit</translation>
    </message>
    <message>
        <source>For programs in Python with PyTorch. Keeps class names and preprocessing. A short program that opens it without SlimStudio is written beside it.</source>
        <translation>Für Python-Programme mit PyTorch. Behält Klassennamen und Vorverarbeitung. Ein kurzes Programm, das es ohne SlimStudio öffnet, liegt daneben.</translation>
    </message>
    <message>
        <source>For everything else: phones, browsers, C++, and Python without PyTorch, through ONNX Runtime. One file, any number of images at a time.</source>
        <translation>Für alles andere: Handys, Browser, C++ und Python ohne PyTorch, mit ONNX Runtime. Eine Datei, beliebig viele Bilder auf einmal.</translation>
    </message>
    <message>
        <source>The same values in a container that many programs read. SlimStudio opens it again.</source>
        <translation>Dieselben Werte in einem Behälter, den viele Programme lesen. SlimStudio öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>For Python and C++ with PyTorch. Holds the computation itself, so it needs neither SlimStudio nor torchvision.</source>
        <translation>Für Python und C++ mit PyTorch. Enthält die Berechnung selbst und braucht daher weder SlimStudio noch torchvision.</translation>
    </message>
    <message>
        <source>Half the size. For graphics chips and phones that compute in half precision; other processors may take longer.</source>
        <translation>Halb so groß. Für Grafikchips und Handys, die mit halber Genauigkeit rechnen; andere Prozessoren können länger brauchen.</translation>
    </message>
    <message>
        <source>A quarter of the size, and fast on most processors. Ranges of values come from your training images, and layers that suffer stay precise.</source>
        <translation>Ein Viertel so groß und auf den meisten Prozessoren schnell. Die Wertebereiche stammen aus Ihren Trainingsbildern, und Schichten, die darunter leiden, bleiben genau.</translation>
    </message>
    <message>
        <source>agrees on {agreeing} of {images} images, largest difference {difference}; right on {accuracy}, {latency} for one image</source>
        <translation>stimmt bei {agreeing} von {images} Bildern überein, größte Abweichung {difference}; richtig bei {accuracy}, {latency} für ein Bild</translation>
    </message>
    <message>
        <source>; layers that stayed precise: {count}</source>
        <translation>; genau gebliebene Schichten: {count}</translation>
    </message>
    <message>
        <source>Written, opened again, and checked</source>
        <translation>Geschrieben, wieder geöffnet und geprüft</translation>
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
        <source>Write the compact network to files. Each is opened again by a program of its own and must answer like the trained network.</source>
        <translation>Das kompakte Netz in Dateien schreiben. Jede wird von einem eigenen Programm wieder geöffnet und muss antworten wie das trainierte Netz.</translation>
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
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Writes {names}, and a page about the network, {page}.</source>
        <translation>Schreibt {names} und eine Seite über das Netz, {page}.</translation>
    </message>
</context>
<context>
    <name>ExportResults</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
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
        <source>Either learn from all copies of a picture, or judge by all of them.</source>
        <translation>Entweder von allen Kopien eines Bildes lernen oder an allen beurteilen.</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more while the network learns.</source>
        <translation>Fehler in seltenen Klassen zählen mehr, während das Netz lernt.</translation>
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
        <source>Copies stay on one side</source>
        <translation>Kopien bleiben auf einer Seite</translation>
    </message>
    <message>
        <source>Rare classes count more</source>
        <translation>Seltene Klassen zählen mehr</translation>
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
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>About, while the computer does nothing else. Frozen layers and a graphics card make it shorter.</source>
        <translation>Ungefähr, solange der Computer nichts anderes tut. Eingefrorene Schichten und eine Grafikkarte verkürzen es.</translation>
    </message>
    <message>
        <source>Expected between {low} and {high}, on one processor core.</source>
        <translation>Erwartet zwischen {low} und {high}, auf einem Prozessorkern.</translation>
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
    <name>Goal</name>
    <message>
        <source>Say how much may stay, and the marks are filled in. Or mark layers yourself.</source>
        <translation>Sagen Sie, wie viel bleiben darf, und die Markierungen werden ausgefüllt. Oder markieren Sie Schichten selbst.</translation>
    </message>
    <message>
        <source>The goal was {goal}.</source>
        <translation>Das Ziel war {goal}.</translation>
    </message>
    <message>
        <source>The goal of {goal} is met.</source>
        <translation>Das Ziel von {goal} ist erreicht.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
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
        <source>The marks keep {share} of the computation: {after} of {before}.</source>
        <translation>Die Markierungen behalten {share} des Rechenaufwands: {after} von {before}.</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>and nothing else</source>
        <translation>und sonst nichts</translation>
    </message>
    <message>
        <source>Fill &amp;in the marks</source>
        <translation>Aus&amp;füllen</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Keep {percent} % of the computation</source>
        <translation>{percent} % des Rechenaufwands behalten</translation>
    </message>
    <message>
        <source>How the goal is shared out</source>
        <translation>Wie das Ziel verteilt wird</translation>
    </message>
    <message>
        <source>Evenly: every layer loses the same share. Where it costs least: some layers lose much, others nothing, and whole blocks may leave.</source>
        <translation>Gleichmäßig: Jede Schicht verliert denselben Anteil. Wo es am wenigsten kostet: Manche Schichten verlieren viel, andere nichts, und ganze Blöcke können gehen.</translation>
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
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Share out the goal</source>
        <translation>Das Ziel verteilen</translation>
    </message>
    <message>
        <source>Choose what to prune. Layers that are frozen or protected stay as they are.</source>
        <translation>Wählen, was geprunt wird. Eingefrorene und geschützte Schichten bleiben, wie sie sind.</translation>
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
    <name>GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graph des Netzes</translation>
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
        <source>Drop a folder of images here</source>
        <translation>Einen Bilderordner hier ablegen</translation>
    </message>
    <message>
        <source>One sub-folder for each class, perhaps with train and val above; a .csv or .json of paths and classes; or a .zip of these. Images are only read, never changed.</source>
        <translation>Ein Unterordner für jede Klasse, vielleicht mit train und val darüber; eine .csv oder .json mit Pfaden und Klassen; oder eine .zip davon. Bilder werden nur gelesen, nie verändert.</translation>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
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
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <translation>Dateien, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>Stop the work that is going on first.</source>
        <translation>Stoppen Sie zuerst die laufende Arbeit.</translation>
    </message>
    <message>
        <source>Learn from these images.</source>
        <translation>Von diesen Bildern lernen.</translation>
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
    <name>ImportancePlot</name>
    <message>
        <source>How much the channels matter</source>
        <translation>Wie wichtig die Kanäle sind</translation>
    </message>
    <message>
        <source>matters more →</source>
        <translation>wichtiger →</translation>
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
        <source>The layers below have different marks.</source>
        <translation>Die Schichten darunter haben verschiedene Markierungen.</translation>
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
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>No layer fits this search.</source>
        <translation>Keine Schicht passt zu dieser Suche.</translation>
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
</context>
<context>
    <name>LayerWords</name>
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
    <name>LimitField</name>
    <message>
        <source>What is limited</source>
        <translation>Was begrenzt wird</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Another limit that must hold, too.</source>
        <translation>Eine weitere Grenze, die auch gelten muss.</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Opening {model} and {images}</source>
        <translation>{model} und {images} werden geöffnet</translation>
    </message>
    <message>
        <source>Opening {model}</source>
        <translation>{model} wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the model was stopped.</source>
        <translation>Das Öffnen des Modells wurde gestoppt.</translation>
    </message>
    <message>
        <source>Choose &apos;Try again&apos; to open it after all.</source>
        <translation>Wählen Sie „Erneut versuchen“, um es doch zu öffnen.</translation>
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
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
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
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
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
        <translation>Fine-Tuning nach dem Pruning</translation>
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
        <source>Drop a weight file here</source>
        <translation>Eine Gewichtsdatei hier ablegen</translation>
    </message>
    <message>
        <source>A .pt, .pth or .safetensors file. SlimStudio recognises which torchvision classifier it is.</source>
        <translation>Eine .pt-, .pth- oder .safetensors-Datei. SlimStudio erkennt, welcher Klassifikator von torchvision es ist.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Networks to choose from</source>
        <translation>Netze zur Auswahl</translation>
    </message>
    <message>
        <source>Looking up the networks</source>
        <translation>Netze werden nachgeschlagen</translation>
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
        <source>Start from a weight file.</source>
        <translation>Mit einer Gewichtsdatei beginnen.</translation>
    </message>
    <message>
        <source>Pick a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Go on to Images.</source>
        <translation>Weiter zu den Bildern.</translation>
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
        <source>Choose the folder with weight files</source>
        <translation>Ordner mit Gewichtsdateien wählen</translation>
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
        <source>Weights (*.pt *.pth *.safetensors)</source>
        <translation>Gewichte (*.pt *.pth *.safetensors)</translation>
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
        <source>{n} pixels</source>
        <translation>{n} Pixel</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorverarbeitung</translation>
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
        <source>Save the drawing as SVG or PNG…</source>
        <translation>Die Zeichnung als SVG oder PNG speichern…</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Die Zeichnung speichern…</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Alles zeigen (0)</translation>
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
        <source>From top to bottom</source>
        <translation>Von oben nach unten</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Die Zeichnung speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png)</source>
        <translation>Zeichnungen (*.svg);;Bilder (*.png)</translation>
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
        <source>Image size</source>
        <translation>Bildgröße</translation>
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
        <source>Pick images {name}</source>
        <translation>Bilder {name} wählen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A drawing cannot be written as “{name}”.</source>
        <translation>Eine Zeichnung kann nicht als „{name}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Give it a name that ends in .svg or .png.</source>
        <translation>Geben Sie ihr einen Namen, der auf .svg oder .png endet.</translation>
    </message>
    <message>
        <source>Graph of the network</source>
        <translation>Graph des Netzes</translation>
    </message>
    <message>
        <source>The drawing cannot be written to {path}.</source>
        <translation>Die Zeichnung kann nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
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
        <source>This plan would change nothing: fill in the marks from a goal, or mark a layer for pruning.</source>
        <translation>Dieser Plan würde nichts ändern: Füllen Sie die Markierungen aus einem Ziel aus oder markieren Sie eine Schicht zum Prunen.</translation>
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
        <source>The network has not learned your classes yet, so it has no accuracy to lose. Run it once with another goal, export it as .pt, and open that file here.</source>
        <translation>Das Netz hat Ihre Klassen noch nicht gelernt, hat also keine Genauigkeit zu verlieren. Lassen Sie es einmal mit einem anderen Ziel laufen, exportieren Sie es als .pt und öffnen Sie diese Datei hier.</translation>
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
        <source>Measuring sensitivity</source>
        <translation>Sensitivität wird gemessen</translation>
    </message>
    <message>
        <source>Measure sensitivity</source>
        <translation>Sensitivität messen</translation>
    </message>
    <message>
        <source>Keep {goal}</source>
        <translation>{goal} behalten</translation>
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
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>Go on to Run, which carries out these marks.</source>
        <translation>Weiter zum Lauf, der diese Markierungen ausführt.</translation>
    </message>
</context>
<context>
    <name>Playground</name>
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
        <source>Drop an image here to see what both networks say about it.</source>
        <translation>Legen Sie hier ein Bild ab, um zu sehen, was beide Netze dazu sagen.</translation>
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
</context>
<context>
    <name>ProblemCard</name>
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
        <source>Stop and Close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiterlaufen</translation>
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
        <source> and </source>
        <translation> und </translation>
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
        <source>SlimStudio ended unexpectedly. What was not saved then was kept: {when}.</source>
        <translation>SlimStudio endete unerwartet. Was nicht gespeichert war, wurde aufbewahrt: {when}.</translation>
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
        <source>Measured: {share} of the validation images right</source>
        <translation>Gemessen: {share} der Validierungsbilder richtig</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Prune and fine-tune</source>
        <translation>Pruning und Fine-Tuning</translation>
    </message>
    <message>
        <source>Not ready to run yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Versuch {number}</translation>
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
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} von {total}</translation>
    </message>
    <message>
        <source>{words}, about {left} left in this stage</source>
        <translation>{words}, noch etwa {left} in dieser Phase</translation>
    </message>
</context>
<context>
    <name>RunReady</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
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
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Layers of the plan</source>
        <translation>Schichten des Plans</translation>
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
    <name>StartChoice</name>
    <message>
        <source>Pretrained</source>
        <translation>Vortrainiert</translation>
    </message>
    <message>
        <source>Start from what torchvision&apos;s authors taught it: it needs few images of yours.</source>
        <translation>Mit dem beginnen, was die Autoren von torchvision ihm beibrachten: Es braucht wenige Ihrer Bilder.</translation>
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
        <source>It knows nothing yet and needs many images and epochs.</source>
        <translation>Es weiß noch nichts und braucht viele Bilder und Epochen.</translation>
    </message>
    <message>
        <source>It already tells 1000 kinds of things apart and learns yours quickly.</source>
        <translation>Es unterscheidet schon 1000 Arten von Dingen und lernt Ihre schnell.</translation>
    </message>
    <message>
        <source>{where} Right on {right} of ImageNet&apos;s images.</source>
        <translation>{where} Richtig bei {right} der ImageNet-Bilder.</translation>
    </message>
    <message>
        <source>On this computer: {file}.</source>
        <translation>Auf diesem Computer: {file}.</translation>
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
    <name>Training</name>
    <message>
        <source>&amp;Thoroughness</source>
        <translation>&amp;Gründlichkeit</translation>
    </message>
    <message>
        <source>Sets every number below. Quick shows whether a plan is any good; balanced gets most of what there is to gain; careful gets all of it, in ten times the time.</source>
        <translation>Setzt jede Zahl darunter. Schnell zeigt, ob ein Plan etwas taugt; ausgewogen holt das meiste heraus; sorgfältig holt alles heraus, in der zehnfachen Zeit.</translation>
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
        <source>Epochs to &amp;fine-tune</source>
        <translation>Epochen zum &amp;Fine-Tuning</translation>
    </message>
    <message>
        <source>How often the pruned network goes through the training images to recover. More is slower and usually better.</source>
        <translation>Wie oft das geprunte Netz durch die Trainingsbilder geht, um sich zu erholen. Mehr ist langsamer und meist besser.</translation>
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
        <translation>Halbe Genauigkeit ist auf manchen Rechnern doppelt so schnell, auf anderen langsamer. Die Genauigkeit des Netzes wird immer mit voller gemessen.</translation>
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
        <translation>Der Rechner</translation>
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
        <source>The pruned network is repaired, but not fine-tuned.</source>
        <translation>Das geprunte Netz wird repariert, aber ohne Fine-Tuning.</translation>
    </message>
    <message>
        <source>Fine-tuning goes {epochs} times through {images} images, in {steps} steps.</source>
        <translation>Fine-Tuning geht {epochs}-mal durch {images} Bilder, in {steps} Schritten.</translation>
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
        <source>Images are not varied at all.</source>
        <translation>Bilder werden gar nicht variiert.</translation>
    </message>
    <message>
        <source>The network does not learn from the original&apos;s answers.</source>
        <translation>Das Netz lernt nicht von den Antworten des Originals.</translation>
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
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has space left.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat.</translation>
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
        <translation>zu übertreffende Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy to beat: {percent} %</source>
        <translation>zu übertreffende Genauigkeit: {percent} %</translation>
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
    <name>Verdict</name>
    <message>
        <source>{size} but {speed}, {accuracy}</source>
        <translation>{size}, aber {speed}; {accuracy}</translation>
    </message>
    <message>
        <source>{size} and {speed}, {accuracy}</source>
        <translation>{size} und {speed}; {accuracy}</translation>
    </message>
    <message>
        <source>More epochs of fine-tuning or a milder goal can win accuracy back.</source>
        <translation>Mehr Epochen Fine-Tuning oder ein milderes Ziel können Genauigkeit zurückgewinnen.</translation>
    </message>
    <message>
        <source>about as fast in {first} and {second}</source>
        <translation>etwa gleich schnell in {first} und {second}</translation>
    </message>
    <message>
        <source>{speed} in {first} ({other} in {second})</source>
        <translation>{speed} in {first} ({other} in {second})</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>{percent} smaller</source>
        <translation>{percent} kleiner</translation>
    </message>
    <message>
        <source>{percent} larger</source>
        <translation>{percent} größer</translation>
    </message>
    <message>
        <source>about as fast</source>
        <translation>etwa gleich schnell</translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>{times}-mal so schnell</translation>
    </message>
    <message>
        <source>{times} times slower</source>
        <translation>{times}-mal so langsam</translation>
    </message>
    <message>
        <source>The times for one image varied too much to tell them apart: the computer was busy with other things.</source>
        <translation>Die Zeiten für ein Bild schwankten zu sehr, um sie zu unterscheiden: Der Computer war mit anderem beschäftigt.</translation>
    </message>
    <message>
        <source>On this computer the time for one image did not change: memory and overhead can weigh more than arithmetic.</source>
        <translation>Auf diesem Computer änderte sich die Zeit für ein Bild nicht: Speicher und Verwaltung können mehr wiegen als das Rechnen.</translation>
    </message>
    <message>
        <source>accuracy still {share}</source>
        <translation>Genauigkeit weiterhin {share}</translation>
    </message>
    <message>
        <source>accuracy {before} → {after}</source>
        <translation>Genauigkeit {before} → {after}</translation>
    </message>
    <message>
        <source>It answers as many of the {images} validation images right as the original.</source>
        <translation>Es beantwortet so viele der {images} Validierungsbilder richtig wie das Original.</translation>
    </message>
    <message>
        <source>It answers {count} more of the {images} validation images right.</source>
        <translation>Es beantwortet {count} mehr der {images} Validierungsbilder richtig.</translation>
    </message>
    <message>
        <source>It answers {count} fewer of the {images} validation images right.</source>
        <translation>Es beantwortet {count} weniger der {images} Validierungsbilder richtig.</translation>
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
        <source>Recent projects</source>
        <translation>Zuletzt benutzte Projekte</translation>
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
        <source>{name} (missing)</source>
        <translation>{name} (fehlt)</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Make your image classifier small and fast, and prove that it still works.</source>
        <translation>Machen Sie Ihren Bildklassifikator klein und schnell und beweisen Sie, dass er noch funktioniert.</translation>
    </message>
    <message>
        <source>Pick a network, show it your photographs, and SlimStudio removes what it does not need. Everything happens on this computer.</source>
        <translation>Wählen Sie ein Netz, zeigen Sie ihm Ihre Fotos, und SlimStudio entfernt, was es nicht braucht. Alles geschieht auf diesem Computer.</translation>
    </message>
</context>
</TS>
