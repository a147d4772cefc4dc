<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Authors</name>
    <message numerus="yes">
        <source>account is %n day(s) old</source>
        <translation>
            <numerusform>Konto ist %n Tag alt</numerusform>
            <numerusform>Konto ist %n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n month(s) old</source>
        <translation>
            <numerusform>Konto ist %n Monat alt</numerusform>
            <numerusform>Konto ist %n Monate alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n year(s) old</source>
        <translation>
            <numerusform>Konto ist %n Jahr alt</numerusform>
            <numerusform>Konto ist %n Jahre alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln Follower</numerusform>
            <numerusform>%Ln Follower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>says it is a bot</source>
        <translation>laut Profil ein Bot</translation>
    </message>
    <message>
        <source>suspended by the platform</source>
        <translation>von der Plattform gesperrt</translation>
    </message>
    <message>
        <source>no earlier case</source>
        <translation>kein früherer Fall</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier case(s)</source>
        <translation>
            <numerusform>%n früherer Fall</numerusform>
            <numerusform>%n frühere Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>passed on, by somebody else</source>
        <translation>geteilt, von jemand anderem verfasst</translation>
    </message>
    <message>
        <source>it was resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>both resolved</source>
        <translation>beide gelöst</translation>
    </message>
    <message>
        <source>all resolved</source>
        <translation>alle gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n gelöst</numerusform>
            <numerusform>%n gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n ohne Reaktion</numerusform>
            <numerusform>%n ohne Reaktion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>no measures in force</source>
        <translation>keine Maßnahmen in Kraft</translation>
    </message>
    <message>
        <source>blocked by us</source>
        <translation>von uns blockiert</translation>
    </message>
    <message>
        <source>muted by us</source>
        <translation>von uns stummgeschaltet</translation>
    </message>
    <message>
        <source>writes in %1</source>
        <translation>schreibt auf %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>“%1” is still open: fill it in or take it out.</source>
        <translation>„%1“ ist noch offen: bitte ausfüllen oder entfernen.</translation>
    </message>
    <message>
        <source>Too long for this platform: %1.</source>
        <translation>Zu lang für diese Plattform: %1.</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Answer in public first: others see that you care. Details come in private after that.</source>
        <translation>Antworten Sie zuerst öffentlich: So sehen andere, dass Sie sich kümmern. Einzelheiten folgen danach privat.</translation>
    </message>
    <message>
        <source>“%1” pours oil on the fire; stay friendly, even when you are right.</source>
        <translation>„%1“ gießt Öl ins Feuer; bleiben Sie freundlich, auch wenn Sie recht haben.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>„%1“ steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>“%1” looks like personal data, and everybody can read this.</source>
        <translation>„%1“ sieht nach persönlichen Daten aus, und das hier können alle lesen.</translation>
    </message>
    <message>
        <source>This answers somebody who seems to be out for a fight; leaving it alone is a decision, too.</source>
        <translation>Das antwortet jemandem, der offenbar Streit sucht; nicht zu reagieren ist auch eine Entscheidung.</translation>
    </message>
    <message>
        <source>%1 is not the customer and would get this private message, too.</source>
        <translation>%1 ist nicht der Kunde und bekäme diese private Nachricht ebenfalls.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>This reads heated. Step away for a moment, or hand the case over to a colleague.</source>
        <translation>Das klingt gereizt. Treten Sie kurz einen Schritt zurück, oder übergeben Sie den Fall an jemanden aus dem Team.</translation>
    </message>
    <message>
        <source>Nearly the same words went out in case %1; say it in words for this customer.</source>
        <translation>Fast derselbe Wortlaut ging schon in Fall %1 hinaus; sagen Sie es mit Worten für diesen Kunden.</translation>
    </message>
    <message>
        <source>This is the template “%1” as it is; say it in words for this customer.</source>
        <translation>Das ist unverändert die Vorlage „%1“; sagen Sie es mit Worten für diesen Kunden.</translation>
    </message>
    <message>
        <source>“%1” is no time to rely on: say by when, so that nobody has to chase you.</source>
        <translation>Auf „%1“ kann sich niemand verlassen: Sagen Sie, bis wann, damit niemand nachhaken muss.</translation>
    </message>
    <message>
        <source>This asks for “%1” where everybody can read the answer.</source>
        <translation>Hier wird nach „%1“ gefragt, wo alle die Antwort lesen können.</translation>
    </message>
    <message>
        <source>This neither solves the problem nor says that you have seen it.</source>
        <translation>Das löst das Problem nicht und sagt auch nicht, dass Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>No apology yet: others with the same problem read this, too.</source>
        <translation>Noch keine Entschuldigung: Das lesen auch andere mit demselben Problem.</translation>
    </message>
    <message>
        <source>It says neither what happens next nor how you can help.</source>
        <translation>Hier steht weder, wie es weitergeht, noch, wie Sie helfen können.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Jenen Fall öffnen</translation>
    </message>
    <message>
        <source>Name a time</source>
        <translation>Zeitpunkt nennen</translation>
    </message>
    <message>
        <source>Ask for it in private</source>
        <translation>Privat danach fragen</translation>
    </message>
    <message>
        <source>Say that you look into it</source>
        <translation>Sagen, dass Sie es prüfen</translation>
    </message>
    <message>
        <source>Say sorry</source>
        <translation>Entschuldigen</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Hilfe anbieten</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A promise is still open</source>
        <translation>Eine Zusage ist noch offen</translation>
    </message>
    <message>
        <source>The customer was promised something by %1. Tick it where it was kept, or withdraw it. If you close the case all the same, the promise stays due.</source>
        <translation>Dem Kunden wurde etwas bis %1 zugesagt. Haken Sie die Zusage ab, wenn sie eingehalten wurde, oder ziehen Sie sie zurück. Schließen Sie den Fall trotzdem, bleibt sie fällig.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall schließen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to Triage</source>
        <translation>Zur Sichtung</translation>
    </message>
    <message>
        <source>Go to Workflow</source>
        <translation>Zum Ablauf</translation>
    </message>
    <message>
        <source>Go to the Archive</source>
        <translation>Zum Archiv</translation>
    </message>
    <message>
        <source>Go to Listening</source>
        <translation>Zum Zuhören</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
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
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Ask all sources now</source>
        <translation>Alle Quellen jetzt abfragen</translation>
    </message>
    <message>
        <source>Pause or resume listening</source>
        <translation>Zuhören anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>Antworten, die auf eine Zweitmeinung warten</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Choose no more than the current one</source>
        <translation>Nur die aktuelle Zeile auswählen</translation>
    </message>
    <message>
        <source>New view…</source>
        <translation>Neue Ansicht…</translation>
    </message>
    <message>
        <source>Change this view…</source>
        <translation>Diese Ansicht ändern…</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>It is a complaint</source>
        <translation>Es ist eine Beschwerde</translation>
    </message>
    <message>
        <source>It is a troll</source>
        <translation>Es ist ein Troll</translation>
    </message>
    <message>
        <source>It is neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Ladder against harassment…</source>
        <translation>Stufenplan gegen Belästigung…</translation>
    </message>
    <message>
        <source>Move the case on</source>
        <translation>Fall weiterbewegen</translation>
    </message>
    <message>
        <source>Move the card to the next lane</source>
        <translation>Karte in die nächste Spalte</translation>
    </message>
    <message>
        <source>Move the card to the lane before</source>
        <translation>Karte in die vorige Spalte</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Nächste Spalte</translation>
    </message>
    <message>
        <source>Lane before</source>
        <translation>Vorige Spalte</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Nachweise exportieren…</translation>
    </message>
    <message>
        <source>Verify the ledger</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Zweitmeinung einholen</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Vorlage einfügen</translation>
    </message>
    <message>
        <source>Leave the composer; the draft stays</source>
        <translation>Antwortfeld verlassen; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Look at the profile</source>
        <translation>Profil ansehen</translation>
    </message>
    <message>
        <source>Show the others who say this</source>
        <translation>Andere anzeigen, die das auch schreiben</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Export evidence of all hits…</source>
        <translation>Nachweise zu allen Treffern exportieren…</translation>
    </message>
    <message>
        <source>It is about us</source>
        <translation>Es betrifft uns</translation>
    </message>
    <message>
        <source>It is not about us</source>
        <translation>Es betrifft uns nicht</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Zusage…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Aufgabe…</translation>
    </message>
    <message>
        <source>Move the time…</source>
        <translation>Zeitpunkt verschieben…</translation>
    </message>
    <message>
        <source>Give it to somebody…</source>
        <translation>Jemandem übertragen…</translation>
    </message>
    <message>
        <source>Withdraw it, or open it again</source>
        <translation>Zurückziehen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Wieder vorlegen</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Schlagwort entfernen…</translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard what was changed</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Change this source…</source>
        <translation>Diese Quelle ändern…</translation>
    </message>
    <message>
        <source>Test this source now</source>
        <translation>Diese Quelle jetzt testen</translation>
    </message>
    <message>
        <source>Pause or resume this source</source>
        <translation>Diese Quelle anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation>Diese Quelle entfernen…</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Neue Marke</translation>
    </message>
    <message>
        <source>Remove this brand…</source>
        <translation>Diese Marke entfernen…</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Diese Vorlage entfernen</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung anlegen…</translation>
    </message>
    <message>
        <source>Check that the workspace is whole</source>
        <translation>Prüfen, ob der Arbeitsbereich unversehrt ist</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Show what is due today, or everything again</source>
        <translation>Nur heute Fälliges oder wieder alles anzeigen</translation>
    </message>
    <message>
        <source>Show what is overdue, or everything again</source>
        <translation>Nur Überfälliges oder wieder alles anzeigen</translation>
    </message>
    <message>
        <source>Show everybody&apos;s cases</source>
        <translation>Fälle von allen anzeigen</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Meine Fälle anzeigen</translation>
    </message>
    <message>
        <source>Show cases that are nobody&apos;s yet</source>
        <translation>Noch niemandem zugewiesene Fälle anzeigen</translation>
    </message>
    <message>
        <source>Approve this answer</source>
        <translation>Diese Antwort freigeben</translation>
    </message>
    <message>
        <source>Return this answer with the comment</source>
        <translation>Diese Antwort mit Anmerkung zurückgeben</translation>
    </message>
    <message>
        <source>Move the case to another state…</source>
        <translation>Fall in einen anderen Stand verschieben…</translation>
    </message>
    <message>
        <source>Show in Triage</source>
        <translation>In der Sichtung anzeigen</translation>
    </message>
    <message>
        <source>Answer in public</source>
        <translation>Öffentlich antworten</translation>
    </message>
    <message>
        <source>Answer in private</source>
        <translation>Privat antworten</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwort zurückholen</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Aussehen: wie das System</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Aussehen: hoher Kontrast</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Language: Bahasa Indonesia</source>
        <translation>Sprache: Bahasa Indonesia</translation>
    </message>
    <message>
        <source>Language: Русский</source>
        <translation>Sprache: Русский</translation>
    </message>
    <message>
        <source>Language: Türkçe</source>
        <translation>Sprache: Türkçe</translation>
    </message>
</context>
<context>
    <name>Commitments</name>
    <message>
        <source>withdrawn by %1, %2</source>
        <translation>zurückgezogen von %1, %2</translation>
    </message>
    <message>
        <source>kept by %1, %2</source>
        <translation>eingehalten von %1, %2</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <translation>erledigt von %1, %2</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>noch niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Promised by %1, %2</source>
        <translation>Zugesagt von %1, %2</translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation>Hinzugefügt von %1, %2</translation>
    </message>
    <message>
        <source>In an answer</source>
        <translation>In einer Antwort</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Becomes a promise: %1, owner %2</source>
        <translation>Wird zur Zusage: %1, zuständig: %2</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>our reply</source>
        <translation>unsere Antwort</translation>
    </message>
    <message>
        <source>deleted, seen %1 · we hold it</source>
        <translation>gelöscht, bemerkt %1 · bei uns erhalten</translation>
    </message>
    <message>
        <source>there again, seen %1</source>
        <translation>wieder da, bemerkt %1</translation>
    </message>
    <message>
        <source>edited, seen %1 · what changed:</source>
        <translation>bearbeitet, bemerkt %1 · geändert:</translation>
    </message>
    <message>
        <source>Notes of the team; the customer does not see them</source>
        <translation>Notizen des Teams; der Kunde sieht sie nicht</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 has no certificate that this computer trusts, so nothing was sent.</source>
        <translation>%1 hat kein Zertifikat, dem dieser Rechner vertraut; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 answered with more than 20 MB, so the rest was not read.</source>
        <translation>%1 hat mit mehr als 20 MB geantwortet; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer.</source>
        <translation>%1 hat mitten in der Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more; give the source a new one.</source>
        <translation>%1 nimmt das Token nicht mehr an; geben Sie der Quelle ein neues.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 lässt das nicht zu.</translation>
    </message>
    <message>
        <source>%1 does not know this address.</source>
        <translation>%1 kennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>%1 says that this is gone for good, so it is no longer asked.</source>
        <translation>%1 meldet, dass es das nicht mehr gibt; es wird nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>%1 has had enough requests for now; Earshot waits as it asks.</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an; Earshot wartet so lange wie verlangt.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own; Earshot tries again later.</source>
        <translation>%1 hat selbst eine Störung; Earshot versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 redirects to where Earshot does not follow.</source>
        <translation>%1 leitet an eine Adresse weiter, der Earshot nicht folgt.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 hat das abgelehnt.</translation>
    </message>
    <message>
        <source>%1 would get a token over an unencrypted connection; use https.</source>
        <translation>%1 bekäme ein Token über eine unverschlüsselte Verbindung; verwenden Sie https.</translation>
    </message>
    <message>
        <source>%1 is not a feed.</source>
        <translation>%1 ist kein Feed.</translation>
    </message>
    <message>
        <source>%1 is not what this platform answers (no JSON).</source>
        <translation>%1 ist nicht das, was diese Plattform antwortet (kein JSON).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>Unter %1 gibt es keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is a workspace at %1 already.</source>
        <translation>Unter %1 gibt es schon einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; try again when that has finished.</source>
        <translation>%1 wird von einem anderen Programm benutzt; versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Earshot and was left untouched.</source>
        <translation>%1 stammt aus einer neueren Version von Earshot und wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Earshot and has to be brought up to date first.</source>
        <translation>%1 stammt aus einer älteren Version von Earshot und muss zuerst aktualisiert werden.</translation>
    </message>
    <message>
        <source>%1 is not an Earshot workspace.</source>
        <translation>%1 ist kein Arbeitsbereich von Earshot.</translation>
    </message>
    <message>
        <source>%1 is damaged; restore a backup.</source>
        <translation>%1 ist beschädigt; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing of this was stored; what was there before is unharmed.</source>
        <translation>Der Datenträger ist voll; hiervon wurde nichts gespeichert, Vorhandenes ist unversehrt.</translation>
    </message>
    <message>
        <source>The database at %1 cannot be reached.</source>
        <translation>Die Datenbank unter %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>Die Datenbank hat den Auftrag abgelehnt.</translation>
    </message>
    <message>
        <source>%1 does not verify.</source>
        <translation>%1 besteht die Prüfung nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 is not there (any more).</source>
        <translation>%1 gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>%1 ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not in a state in which this is possible.</source>
        <translation>%1 ist nicht in einem Zustand, in dem das möglich ist.</translation>
    </message>
    <message>
        <source>The answer cannot go out like this; the checks say why.</source>
        <translation>So kann die Antwort nicht hinausgehen; die Prüfungen sagen, warum.</translation>
    </message>
    <message>
        <source>%1 needs a token, and there is none.</source>
        <translation>%1 braucht ein Token, und es gibt keines.</translation>
    </message>
    <message>
        <source>No place for secrets is open: there is no system keyring, and no passphrase was given.</source>
        <translation>Kein Ort für Geheimnisse ist offen: Es gibt keinen Schlüsselbund des Systems, und es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Mit dieser Passphrase lässt sich %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file %1 could not be used.</source>
        <translation>Die Datei %1 ließ sich nicht verwenden.</translation>
    </message>
    <message>
        <source>A case that is “%1” cannot go from there to “%2”.</source>
        <translation>Ein Fall mit dem Stand „%1“ kann von dort nicht zu „%2“ wechseln.</translation>
    </message>
    <message>
        <source>%1 has a promise that is still open.</source>
        <translation>%1 hat noch eine offene Zusage.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig: %1</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>A mention was seen and recorded</source>
        <translation>Eine Erwähnung wurde gefunden und festgehalten</translation>
    </message>
    <message>
        <source>A mention was edited; both versions are kept</source>
        <translation>Eine Erwähnung wurde bearbeitet; beide Fassungen bleiben erhalten</translation>
    </message>
    <message>
        <source>A mention was deleted; its text is kept</source>
        <translation>Eine Erwähnung wurde gelöscht; ihr Text bleibt erhalten</translation>
    </message>
    <message>
        <source>A mention is there again</source>
        <translation>Eine Erwähnung ist wieder da</translation>
    </message>
    <message>
        <source>Verdict set to %1</source>
        <translation>Eingestuft als %1</translation>
    </message>
    <message>
        <source>A verdict was taken back</source>
        <translation>Eine Einstufung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>Fall eröffnet: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach „%1“</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Zugewiesen: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Another mention came into the case</source>
        <translation>Eine weitere Erwähnung kam zum Fall</translation>
    </message>
    <message>
        <source>Ladder: %1</source>
        <translation>Stufenplan: %1</translation>
    </message>
    <message>
        <source>Asked for a second opinion: %1</source>
        <translation>Zweitmeinung angefragt: %1</translation>
    </message>
    <message>
        <source>Returned an answer: %1</source>
        <translation>Antwort zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Approved an answer: %1</source>
        <translation>Antwort freigegeben: %1</translation>
    </message>
    <message>
        <source>Told Earshot to send: %1</source>
        <translation>Versand veranlasst: %1</translation>
    </message>
    <message>
        <source>Took an answer back: %1</source>
        <translation>Antwort zurückgeholt: %1</translation>
    </message>
    <message>
        <source>The answer is on its way: %1</source>
        <translation>Antwort unterwegs: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Geantwortet: %1</translation>
    </message>
    <message>
        <source>An answer was not sent: %1</source>
        <translation>Antwort nicht gesendet: %1</translation>
    </message>
    <message>
        <source>A source was added</source>
        <translation>Eine Quelle wurde hinzugefügt</translation>
    </message>
    <message>
        <source>A source was changed</source>
        <translation>Eine Quelle wurde geändert</translation>
    </message>
    <message>
        <source>A source was removed</source>
        <translation>Eine Quelle wurde entfernt</translation>
    </message>
    <message>
        <source>Brand added: %1</source>
        <translation>Marke hinzugefügt: %1</translation>
    </message>
    <message>
        <source>A brand was removed</source>
        <translation>Eine Marke wurde entfernt</translation>
    </message>
    <message>
        <source>Work hours or targets were changed</source>
        <translation>Arbeits- oder Zielzeiten wurden geändert</translation>
    </message>
    <message>
        <source>The workspace was brought up to date</source>
        <translation>Der Arbeitsbereich wurde aktualisiert</translation>
    </message>
    <message>
        <source>The snooze was ended</source>
        <translation>Die Zurückstellung wurde beendet</translation>
    </message>
    <message>
        <source>The case was withdrawn: its verdict was taken back</source>
        <translation>Der Fall wurde zurückgezogen: seine Einstufung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Schlagwort vergeben: %1</translation>
    </message>
    <message>
        <source>Tag taken off: %1</source>
        <translation>Schlagwort entfernt: %1</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Ansicht gespeichert: %1</translation>
    </message>
    <message>
        <source>A view was removed</source>
        <translation>Eine Ansicht wurde entfernt</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>Vorlage gespeichert: %1</translation>
    </message>
    <message>
        <source>A template was removed</source>
        <translation>Eine Vorlage wurde entfernt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>Sorted as %1, with what is known beside the text</source>
        <translation>Eingestuft als %1, auch nach Merkmalen außerhalb des Textes</translation>
    </message>
    <message>
        <source>Said to be about us</source>
        <translation>Festgelegt: betrifft uns</translation>
    </message>
    <message>
        <source>Said not to be about us</source>
        <translation>Festgelegt: betrifft uns nicht</translation>
    </message>
    <message>
        <source>Taken back whether it is about us</source>
        <translation>Festlegung zurückgenommen, ob es uns betrifft</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Zugesagt: %1</translation>
    </message>
    <message>
        <source>A promise was changed: %1</source>
        <translation>Zusage geändert: %1</translation>
    </message>
    <message>
        <source>Promise kept: %1</source>
        <translation>Zusage eingehalten: %1</translation>
    </message>
    <message>
        <source>Promise withdrawn: %1</source>
        <translation>Zusage zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Promise open again: %1</source>
        <translation>Zusage wieder offen: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>A task was changed: %1</source>
        <translation>Aufgabe geändert: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Aufgabe erledigt: %1</translation>
    </message>
    <message>
        <source>Task withdrawn: %1</source>
        <translation>Aufgabe zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Task open again: %1</source>
        <translation>Aufgabe wieder offen: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>its content was changed</source>
        <translation>sein Inhalt wurde verändert</translation>
    </message>
    <message>
        <source>it does not follow the link before it</source>
        <translation>es schließt nicht an das vorige Glied an</translation>
    </message>
    <message>
        <source>links before it are missing</source>
        <translation>davor fehlen Glieder</translation>
    </message>
    <message>
        <source>the text that it vouches for was changed</source>
        <translation>der Text, für den es bürgt, wurde verändert</translation>
    </message>
    <message>
        <source>the text that it vouches for is missing</source>
        <translation>der Text, für den es bürgt, fehlt</translation>
    </message>
    <message>
        <source>links after it are missing</source>
        <translation>danach fehlen Glieder</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>bemerkt: %1</translation>
    </message>
    <message>
        <source>Deleted, seen %1 · we hold it</source>
        <translation>Gelöscht, bemerkt: %1 · bei uns erhalten</translation>
    </message>
    <message>
        <source>There again with the same words, seen %1</source>
        <translation>Mit demselben Wortlaut wieder da, bemerkt: %1</translation>
    </message>
    <message>
        <source>The ledger is broken at link %1: %2.</source>
        <translation>Das Protokoll ist an Glied %1 gebrochen: %2.</translation>
    </message>
    <message>
        <source>The ledger is whole: %1 links and %2 texts were checked; the last link begins with %3.</source>
        <translation>Das Protokoll ist unversehrt: %1 Glieder und %2 Texte wurden geprüft; das letzte Glied beginnt mit %3.</translation>
    </message>
    <message>
        <source>its mention shows something else than was captured</source>
        <translation>die Erwähnung dazu zeigt etwas anderes, als festgehalten wurde</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>source number</source>
        <translation>Quelle Nr.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>brand number</source>
        <translation>Marke Nr.</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Wörter im Text</translation>
    </message>
    <message>
        <source>is in a case</source>
        <translation>in einem Fall</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>Stand des Falls</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>followers, at least</source>
        <translation>Follower, mindestens</translation>
    </message>
    <message>
        <source>seen since</source>
        <translation>gefunden seit</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>gefunden vor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mir</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>a vulnerable person</source>
        <translation>eine schutzbedürftige Person</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>persönliche Daten</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>Dienst gestört</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht geliefert</translation>
    </message>
    <message>
        <source>late or cancelled</source>
        <translation>verspätet oder ausgefallen</translation>
    </message>
    <message>
        <source>wrong charge</source>
        <translation>falsch berechnet</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugang</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) posted this text</source>
        <translation>
            <numerusform>%n Konto veröffentlichte diesen Text</numerusform>
            <numerusform>%n Konten veröffentlichten diesen Text</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within the hour</source>
        <translation>%1 binnen einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n hour(s)</source>
        <translation>
            <numerusform>%1 binnen %n Stunde</numerusform>
            <numerusform>%1 binnen %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) report this</source>
        <translation>
            <numerusform>%n anderes Konto berichtet dasselbe</numerusform>
            <numerusform>%n andere berichten dasselbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same account posted this %n time(s)</source>
        <translation>
            <numerusform>dasselbe Konto veröffentlichte das %n-mal</numerusform>
            <numerusform>dasselbe Konto veröffentlichte das %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within three days: %2</source>
        <translation>%1 binnen drei Tagen: %2</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Case %1 is %2’s now, with what was written so far.</source>
        <translation>Fall %1 liegt jetzt bei %2, samt dem bisher Geschriebenen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To which colleague?</source>
        <translation>An wen im Team?</translation>
    </message>
    <message>
        <source>What should they know? “I am too close to this one” is reason enough. The customer never sees it.</source>
        <translation>Was sollte man dort wissen? „Das geht mir zu nahe“ genügt als Grund. Der Kunde sieht es nie.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>our reply</source>
        <translation>unsere Antwort</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>troll</source>
        <translation>Troll</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht reagiert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Trolls</source>
        <translation>Trolle</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Nicht reagieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Der Plattform melden</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Praise and other</source>
        <translation>Lob und Sonstiges</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>Alle Erwähnungen</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Wakes soonest first</source>
        <translation>Nächste Wiedervorlage zuerst</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A new complaint</source>
        <translation>Eine neue Beschwerde</translation>
    </message>
    <message numerus="yes">
        <source>%n new complaint(s)</source>
        <translation>
            <numerusform>%n neue Beschwerde</numerusform>
            <numerusform>%n neue Beschwerden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody wrote again in an open case</source>
        <translation>Jemand schrieb wieder in einem offenen Fall</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) in open cases</source>
        <translation>
            <numerusform>%n neue Nachricht in offenen Fällen</numerusform>
            <numerusform>%n neue Nachrichten in offenen Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was edited</source>
        <translation>Ein Beitrag eines offenen Falls wurde bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) edited</source>
        <translation>
            <numerusform>%n Beitrag bearbeitet</numerusform>
            <numerusform>%n Beiträge bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>A post of an open case was deleted</source>
        <translation>Ein Beitrag eines offenen Falls wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted; we hold them</source>
        <translation>
            <numerusform>%n Beitrag gelöscht; bei uns erhalten</numerusform>
            <numerusform>%n Beiträge gelöscht; bei uns erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>A source fails</source>
        <translation>Eine Quelle ist gestört</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>%n Quelle gestört</numerusform>
            <numerusform>%n Quellen gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is due within 15 minutes</source>
        <translation>Eine Antwort, Zusage oder Aufgabe wird binnen 15 Minuten fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due within 15 min</source>
        <translation>
            <numerusform>%n Frist endet binnen 15 min</numerusform>
            <numerusform>%n Fristen enden binnen 15 min</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer, a promise or a task is overdue</source>
        <translation>Eine Antwort, Zusage oder Aufgabe ist überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n Frist überschritten</numerusform>
            <numerusform>%n Fristen überschritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Promise to %1</source>
        <translation>Zusage an %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task (%1)</source>
        <translation>Aufgabe (%1)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Other cases: %1</source>
        <translation>Andere Fälle: %1</translation>
    </message>
    <message>
        <source>Nobody has worked on it yet</source>
        <translation>Noch niemand hat daran gearbeitet</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>Am Fall tätig: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a masked swear word</source>
        <translation>ein verdecktes Schimpfwort</translation>
    </message>
    <message>
        <source>stretched words</source>
        <translation>gedehnte Wörter</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>an exclamation mark</source>
        <translation>ein Ausrufezeichen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>somebody is addressed</source>
        <translation>jemand wird angesprochen</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>an emoji</source>
        <translation>ein Emoji</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>sehr kurz</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>sehr lang</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>von Hand eingestuft</translation>
    </message>
    <message>
        <source>nothing in it decides</source>
        <translation>nichts darin gibt den Ausschlag</translation>
    </message>
    <message>
        <source>a person judged this very text</source>
        <translation>genau dieser Text wurde von Hand eingestuft</translation>
    </message>
    <message>
        <source>an account younger than a week</source>
        <translation>Konto jünger als eine Woche</translation>
    </message>
    <message>
        <source>an account younger than a month</source>
        <translation>Konto jünger als ein Monat</translation>
    </message>
    <message>
        <source>an account older than three years</source>
        <translation>Konto älter als drei Jahre</translation>
    </message>
    <message>
        <source>hardly any followers</source>
        <translation>kaum Follower</translation>
    </message>
    <message>
        <source>ten thousand followers or more</source>
        <translation>zehntausend Follower oder mehr</translation>
    </message>
    <message>
        <source>an earlier case as a customer</source>
        <translation>ein früherer Fall als Kunde</translation>
    </message>
    <message>
        <source>an earlier case as a troll</source>
        <translation>ein früherer Fall als Troll</translation>
    </message>
    <message>
        <source>three or more earlier cases as a troll</source>
        <translation>drei oder mehr frühere Fälle als Troll</translation>
    </message>
    <message>
        <source>we blocked this account</source>
        <translation>wir haben dieses Konto blockiert</translation>
    </message>
    <message>
        <source>we muted this account</source>
        <translation>wir haben dieses Konto stummgeschaltet</translation>
    </message>
    <message>
        <source>three or more accounts posted this text</source>
        <translation>drei oder mehr Konten veröffentlichten diesen Text</translation>
    </message>
    <message>
        <source>ten or more accounts posted this text</source>
        <translation>zehn oder mehr Konten veröffentlichten diesen Text</translation>
    </message>
    <message>
        <source>deep in a thread</source>
        <translation>tief in einem Gespräch</translation>
    </message>
    <message>
        <source>Beside the text, counted: %1</source>
        <translation>Außerhalb des Textes, gewertet: %1</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>ohne dies: %1</translation>
    </message>
    <message>
        <source>The sorter does not learn from this: the terms of its source forbid it.</source>
        <translation>Hieraus lernt der Sortierer nicht: Die Nutzungsbedingungen der Quelle verbieten es.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) beside the text, not counted</source>
        <translation>
            <numerusform>%n Zeichen außerhalb des Textes, nicht gewertet</numerusform>
            <numerusform>%n Zeichen außerhalb des Textes, nicht gewertet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>said to us</source>
        <translation>an uns gerichtet</translation>
    </message>
    <message>
        <source>our handle %1</source>
        <translation>unser Kontoname %1</translation>
    </message>
    <message>
        <source>our address %1</source>
        <translation>unsere Adresse %1</translation>
    </message>
    <message>
        <source>our hashtag %1</source>
        <translation>unser Hashtag %1</translation>
    </message>
    <message>
        <source>our name %1</source>
        <translation>unser Name %1</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too</source>
        <translation>%1 ist auch ein gewöhnliches Wort</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>in Anführungszeichen</translation>
    </message>
    <message>
        <source>written as a name</source>
        <translation>als Name geschrieben</translation>
    </message>
    <message>
        <source>written as an ordinary word</source>
        <translation>als gewöhnliches Wort geschrieben</translation>
    </message>
    <message>
        <source>beside another name</source>
        <translation>neben einem anderen Namen</translation>
    </message>
    <message>
        <source>behind an article</source>
        <translation>nach einem Artikel</translation>
    </message>
    <message>
        <source>without an article</source>
        <translation>ohne Artikel</translation>
    </message>
    <message>
        <source>sounds like a complaint</source>
        <translation>klingt nach Beschwerde</translation>
    </message>
    <message>
        <source>sounds like no complaint</source>
        <translation>klingt nicht nach Beschwerde</translation>
    </message>
    <message>
        <source>a very short word</source>
        <translation>ein sehr kurzes Wort</translation>
    </message>
    <message>
        <source>%1 speaks for us</source>
        <translation>%1 spricht dafür</translation>
    </message>
    <message>
        <source>%1 speaks against it</source>
        <translation>%1 spricht dagegen</translation>
    </message>
    <message>
        <source>a problem: %1</source>
        <translation>ein Problem: %1</translation>
    </message>
    <message>
        <source>learnt: %1 speaks for us</source>
        <translation>gelernt: %1 spricht dafür</translation>
    </message>
    <message>
        <source>learnt: %1 speaks against it</source>
        <translation>gelernt: %1 spricht dagegen</translation>
    </message>
    <message>
        <source>learnt: it is mostly us</source>
        <translation>gelernt: meist sind wir gemeint</translation>
    </message>
    <message>
        <source>learnt: it is mostly not us</source>
        <translation>gelernt: meist sind wir nicht gemeint</translation>
    </message>
    <message>
        <source>an answer in a conversation about us</source>
        <translation>eine Antwort in einem Gespräch über uns</translation>
    </message>
    <message>
        <source>left out by %1</source>
        <translation>ausgenommen durch %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>dafür: %1</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>dagegen: %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <translation>betrifft %2: %1</translation>
    </message>
    <message>
        <source>About %1, somebody of yours said</source>
        <translation>Betrifft %1, von Hand festgelegt</translation>
    </message>
    <message>
        <source>Not about %1, somebody of yours said</source>
        <translation>Betrifft %1 nicht, von Hand festgelegt</translation>
    </message>
    <message>
        <source>About %1: %2</source>
        <translation>Betrifft %1: %2</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>waits for a second opinion</source>
        <translation>wartet auf Zweitmeinung</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>about to go out</source>
        <translation>geht gleich hinaus</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>nobody knows yet whether it was sent</source>
        <translation>noch ungewiss, ob gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Goes out in %n s.</source>
        <translation>
            <numerusform>Geht in %n s hinaus.</numerusform>
            <numerusform>Geht in %n s hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>%1 returned it.</source>
        <translation>Von %1 zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 returned it: %2</source>
        <translation>Von %1 zurückgegeben: %2</translation>
    </message>
    <message>
        <source>Waits for a second opinion since %1.</source>
        <translation>Wartet auf Zweitmeinung, angefragt %1.</translation>
    </message>
    <message>
        <source>%1 approved it; it can go out.</source>
        <translation>Von %1 freigegeben; kann hinausgehen.</translation>
    </message>
    <message>
        <source>Sent: %1.</source>
        <translation>Gesendet: %1.</translation>
    </message>
    <message>
        <source>Not sent, nothing went out: %1</source>
        <translation>Nicht gesendet, nichts ging hinaus: %1</translation>
    </message>
    <message>
        <source>The connection broke while it was being sent. Earshot looks on the platform whether it is there before it does anything else.</source>
        <translation>Die Verbindung brach beim Senden ab. Earshot sieht auf der Plattform nach, ob die Antwort dort steht, bevor es etwas anderes tut.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>sleeps, wakes %1</source>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>Antwort fällig %1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Here because its first answer is due %1</source>
        <translation>Steht hier, weil die erste Antwort fällig ist: %1</translation>
    </message>
    <message>
        <source>Here because it was first seen %1</source>
        <translation>Steht hier nach dem ersten Fund: %1</translation>
    </message>
    <message>
        <source>Reach: %1 followers</source>
        <translation>Reichweite: %1 Follower</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
    <message>
        <source>safety: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>health: %1</source>
        <translation>Gesundheit: %1</translation>
    </message>
    <message>
        <source>a vulnerable person: %1</source>
        <translation>eine schutzbedürftige Person: %1</translation>
    </message>
    <message>
        <source>personal data: %1</source>
        <translation>persönliche Daten: %1</translation>
    </message>
    <message>
        <source>money: %1</source>
        <translation>Geld: %1</translation>
    </message>
    <message>
        <source>emotion: %1</source>
        <translation>Gefühle: %1</translation>
    </message>
    <message>
        <source>reach: %1 followers</source>
        <translation>Reichweite: %1 Follower</translation>
    </message>
    <message>
        <source>earlier cases: %1</source>
        <translation>frühere Fälle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier for %2</source>
        <translation>%1 früher (%2)</translation>
    </message>
    <message>
        <source>promise due %1</source>
        <translation>Zusage fällig %1</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>Here because a promise falls due %1</source>
        <translation>Steht hier, weil eine Zusage fällig wird: %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>Zuerst gefunden: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>both words, wherever they stand</source>
        <translation>beide Wörter, wo immer sie stehen</translation>
    </message>
    <message>
        <source>exactly this phrase</source>
        <translation>genau diese Wortfolge</translation>
    </message>
    <message>
        <source>every word that begins so</source>
        <translation>jedes Wort, das so beginnt</translation>
    </message>
    <message>
        <source>with one word and without the other</source>
        <translation>mit dem einen Wort und ohne das andere</translation>
    </message>
    <message>
        <source>one of the two is enough</source>
        <translation>eines von beiden genügt</translation>
    </message>
    <message>
        <source>by whom, as any version shows the name</source>
        <translation>von wem, wie der Name in irgendeiner Fassung steht</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>woher</translation>
    </message>
    <message>
        <source>complaint, troll, other or unsure</source>
        <translation>complaint, troll, other oder unsure</translation>
    </message>
    <message>
        <source>from a day on, and before another (UTC)</source>
        <translation>von einem Tag an und vor einem anderen (UTC)</translation>
    </message>
    <message>
        <source>“%1:” cannot be left out with “-”; only words can.</source>
        <translation>„%1:“ lässt sich nicht mit „-“ ausschließen; das geht nur mit Wörtern.</translation>
    </message>
    <message>
        <source>After “verdict:” comes complaint, troll, other or unsure.</source>
        <translation>Auf „verdict:“ folgt complaint, troll, other oder unsure.</translation>
    </message>
    <message>
        <source>After “%1:” comes a day such as 2026-03-02.</source>
        <translation>Auf „%1:“ folgt ein Tag wie 2026-03-02.</translation>
    </message>
    <message>
        <source>After “%1:” comes what to look for.</source>
        <translation>Auf „%1:“ folgt, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Add a word to look for; leaving words out is not enough.</source>
        <translation>Geben Sie auch ein Suchwort an; Wörter nur auszuschließen genügt nicht.</translation>
    </message>
    <message>
        <source>This search is too long.</source>
        <translation>Diese Suche ist zu lang.</translation>
    </message>
    <message>
        <source>Search every version of everything that was ever heard</source>
        <translation>Jede Fassung von allem durchsuchen, was je gehört wurde</translation>
    </message>
    <message>
        <source>Capital letters and accents do not matter. Try one:</source>
        <translation>Großschreibung und Akzente spielen keine Rolle. Probieren Sie es aus:</translation>
    </message>
    <message>
        <source>in which language, by its code of two letters</source>
        <translation>in welcher Sprache, als Kürzel aus zwei Buchstaben</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>mentions of our account</source>
        <translation>Erwähnungen unseres Kontos</translation>
    </message>
    <message>
        <source>hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>token in the system keyring</source>
        <translation>Token im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>token in an encrypted file</source>
        <translation>Token in verschlüsselter Datei</translation>
    </message>
    <message>
        <source>token in memory, until the program ends</source>
        <translation>Token im Arbeitsspeicher, bis zum Programmende</translation>
    </message>
    <message>
        <source>token from the environment</source>
        <translation>Token aus einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>▲ token missing</source>
        <translation>▲ Token fehlt</translation>
    </message>
    <message>
        <source>Last poll: %1</source>
        <translation>Letzte Abfrage: %1</translation>
    </message>
    <message>
        <source>Last news: %1</source>
        <translation>Zuletzt Neues: %1</translation>
    </message>
    <message>
        <source>Next poll: %1</source>
        <translation>Nächste Abfrage: %1</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 of working time = %3</source>
        <translation>%1 + %2 Arbeitszeit = %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgenommen: %1</translation>
    </message>
    <message>
        <source>times as in %1</source>
        <translation>Zeiten wie in %1</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Application</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so tokens are kept in the encrypted file %1.
Its passphrase:</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, daher liegen die Token in der verschlüsselten Datei %1.
Passphrase der Datei:</translation>
    </message>
    <message>
        <source>That passphrase does not open %1.
Its passphrase:</source>
        <translation>Mit dieser Passphrase lässt sich %1 nicht öffnen.
Passphrase der Datei:</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ApprovalTray</name>
    <message>
        <source>Answers that wait for a second opinion</source>
        <translation>Antworten, die auf eine Zweitmeinung warten</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Worauf sie antwortet</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>A comment for whoever wrote it</source>
        <translation>Eine Anmerkung für die schreibende Person</translation>
    </message>
    <message>
        <source>A comment; needed to return it</source>
        <translation>Eine Anmerkung; nötig zum Zurückgeben</translation>
    </message>
    <message>
        <source>You wrote this one; a second opinion is another person&apos;s.</source>
        <translation>Diese haben Sie geschrieben; eine Zweitmeinung kommt von jemand anderem.</translation>
    </message>
    <message>
        <source>Return with the comment</source>
        <translation>Mit Anmerkung zurückgeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Nobody waits for a second opinion.</source>
        <translation>Niemand wartet auf eine Zweitmeinung.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Approve with these changes</source>
        <translation>Mit diesen Änderungen freigeben</translation>
    </message>
    <message>
        <source>Return the answer</source>
        <translation>Antwort zurückgeben</translation>
    </message>
    <message>
        <source>%1 asks for a second opinion, %2</source>
        <translation>%1 bittet um eine Zweitmeinung, %2</translation>
    </message>
    <message>
        <source>%1 · change what could be better</source>
        <translation>%1 · ändern Sie, was besser sein könnte</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveRoom</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Hits, newest first</source>
        <translation>Treffer, neueste zuerst</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>more than %1 hits</source>
        <translation>mehr als %1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing was ever heard that matches. Try fewer words, or the beginning of a word with * behind it.</source>
        <translation>Dazu wurde nie etwas gehört. Versuchen Sie es mit weniger Wörtern oder mit einem Wortanfang und * dahinter.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;phrases&quot;, author:, platform:, verdict:, lang:, before:, after:</source>
        <translation>Alles durchsuchen: Wörter, &quot;Wortfolgen&quot;, author:, platform:, verdict:, lang:, before:, after:</translation>
    </message>
    <message>
        <source>Search for something first; all its hits are exported then.</source>
        <translation>Suchen Sie zuerst nach etwas; dann werden alle Treffer exportiert.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveWorkBar</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Choose at least one hit first.</source>
        <translation>Wählen Sie zuerst mindestens einen Treffer aus.</translation>
    </message>
    <message numerus="yes">
        <source>Export evidence of %n mention(s)</source>
        <translation>
            <numerusform>Nachweis zu %n Erwähnung exportieren</numerusform>
            <numerusform>Nachweise zu %n Erwähnungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the evidence…</source>
        <translation>Nachweise werden geschrieben…</translation>
    </message>
    <message>
        <source>Export evidence of all hits</source>
        <translation>Nachweise zu allen Treffern exportieren</translation>
    </message>
    <message>
        <source>Writing the evidence of all hits…</source>
        <translation>Nachweise zu allen Treffern werden geschrieben…</translation>
    </message>
    <message>
        <source>Web page for people (*.html);;JSON Lines for programs (*.jsonl)</source>
        <translation>Webseite für Menschen (*.html);;JSON Lines für Programme (*.jsonl)</translation>
    </message>
    <message>
        <source>Checking every link of the ledger and every text…</source>
        <translation>Jedes Glied des Protokolls und jeder Text wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n mention(s) was written to %1</source>
        <translation>
            <numerusform>Nachweis zu %n Erwähnung wurde in %1 geschrieben</numerusform>
            <numerusform>Nachweise zu %n Erwähnungen wurden in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandHitModel</name>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Betrifft uns</translation>
    </message>
</context>
<context>
    <name>earshot::gui::BrandPage</name>
    <message>
        <source>Brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>Neue Marke</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Words and misspellings</source>
        <translation>Wörter und Falschschreibungen</translation>
    </message>
    <message>
        <source>Words and misspellings, separated by commas</source>
        <translation>Wörter und Falschschreibungen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>telvana, tel vana, televana</source>
        <translation>telvana, tel vana, televana</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Hashtags, separated by commas</source>
        <translation>Hashtags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>#telvana, #telvanadown</source>
        <translation>#telvana, #telvanastörung</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Kontonamen</translation>
    </message>
    <message>
        <source>Handles, separated by commas</source>
        <translation>Kontonamen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Web addresses, separated by commas</source>
        <translation>Webadressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>telvana.example</source>
        <translation>telvana.example</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Words that make it about something else, separated by commas</source>
        <translation>Wörter, mit denen es um etwas anderes geht, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>telvana street</source>
        <translation>telvanastraße</translation>
    </message>
    <message>
        <source>Several with commas between them. A change counts for what comes in from now on.</source>
        <translation>Mehrere durch Kommas trennen. Eine Änderung gilt für alles, was ab jetzt eingeht.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What this would have found</source>
        <translation>Was das gefunden hätte</translation>
    </message>
    <message>
        <source>Mentions that match</source>
        <translation>Passende Erwähnungen</translation>
    </message>
    <message>
        <source>No brand yet. Without one, nothing that is heard counts as ours.</source>
        <translation>Noch keine Marke. Ohne sie gilt nichts, was gehört wird, als uns betreffend.</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Marke speichern</translation>
    </message>
    <message>
        <source>Remove a brand</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Listen for “%1” no longer? What was found stays.</source>
        <translation>Nicht mehr auf „%1“ hören? Was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Nothing was heard yet; this fills up as soon as something is.</source>
        <translation>Noch wurde nichts gehört; sobald sich das ändert, erscheint es hier.</translation>
    </message>
    <message>
        <source>None of the newest mentions has these words.</source>
        <translation>Keine der neuesten Erwähnungen enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Speaks for us</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant, separated by commas</source>
        <translation>Wörter, die nahe beim Namen stehen, wenn Sie gemeint sind, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Words that stand near the name where you are meant; charg* for all that begins so</source>
        <translation>Wörter, die nahe beim Namen stehen, wenn Sie gemeint sind; gebühr* für alles, was so beginnt</translation>
    </message>
    <message>
        <source>network, bill, app, charg*</source>
        <translation>netz, rechnung, app, gebühr*</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant, separated by commas</source>
        <translation>Wörter, die nahe beim Namen stehen, wenn etwas anderes gemeint ist, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Words that stand near the name where something else is meant</source>
        <translation>Wörter, die nahe beim Namen stehen, wenn etwas anderes gemeint ist</translation>
    </message>
    <message>
        <source>bird, song</source>
        <translation>vogel, lied</translation>
    </message>
    <message>
        <source>What this would have found: %1 of the newest %2 mentions, and %3 to be asked about</source>
        <translation>Was das gefunden hätte: %1 der neuesten %2 Erwähnungen und %3, bei denen nachgefragt wird</translation>
    </message>
    <message>
        <source>%1 is an ordinary word, too (%2): what stands around it decides.</source>
        <translation>%1 ist auch ein gewöhnliches Wort (%2): Es entscheidet, was darum herum steht.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Bubbles</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It was shown by the desktop.</source>
        <translation>Die Arbeitsumgebung hat sie angezeigt.</translation>
    </message>
    <message>
        <source>It was shown from the tray.</source>
        <translation>Sie wurde im Infobereich angezeigt.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so it was told in the window.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Benachrichtigungen; die Meldung steht daher im Fenster.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CardDelegate</name>
    <message>
        <source>last change %1</source>
        <translation>geändert %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CaseWindow</name>
    <message>
        <source>Show in Triage</source>
        <translation>In der Sichtung anzeigen</translation>
    </message>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Das Gespräch, Ältestes zuerst</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer…</translation>
    </message>
    <message>
        <source>Move to another state</source>
        <translation>In einen anderen Stand verschieben</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Whose case</source>
        <translation>Wessen Fall</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Jetzt vorlegen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Notes for the team</source>
        <translation>Notizen für das Team</translation>
    </message>
    <message>
        <source>Notes, oldest first</source>
        <translation>Notizen, älteste zuerst</translation>
    </message>
    <message>
        <source>A new note; the customer never sees it</source>
        <translation>Eine neue Notiz; der Kunde sieht sie nie</translation>
    </message>
    <message>
        <source>A note; the customer never sees it</source>
        <translation>Eine Notiz; der Kunde sieht sie nie</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz anfügen</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>Fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Fall %1 · %2</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>Fall %1 · %2 · %3</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Move on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>keine Zielzeit</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>noch niemandem zugewiesen</translation>
    </message>
    <message>
        <source>sleeps until %1; wakes sooner if the customer writes</source>
        <translation>zurückgestellt bis %1; früher, wenn der Kunde schreibt</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>nicht zurückgestellt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>Name des Befehls</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentActs</name>
    <message>
        <source>Promise kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Withdraw the promise</source>
        <translation>Zusage zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the task</source>
        <translation>Aufgabe zurückziehen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>What was the customer promised? A time that stands in it is taken over.</source>
        <translation>Was wurde dem Kunden zugesagt? Ein darin genannter Zeitpunkt wird übernommen.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done? The customer never sees it.</source>
        <translation>Was ist zu tun? Der Kunde sieht es nie.</translation>
    </message>
    <message>
        <source>Move the time</source>
        <translation>Zeitpunkt verschieben</translation>
    </message>
    <message>
        <source>By when now?</source>
        <translation>Bis wann nun?</translation>
    </message>
    <message>
        <source>Give it to somebody</source>
        <translation>Jemandem übertragen</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
</context>
<context>
    <name>earshot::gui::CommitmentPane</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 offen)</translation>
    </message>
    <message>
        <source>Promises to the customer; a tick says that it was kept</source>
        <translation>Zusagen an den Kunden; ein Häkchen heißt: eingehalten</translation>
    </message>
    <message>
        <source>Tasks of the team; a tick says that it is done</source>
        <translation>Aufgaben des Teams; ein Häkchen heißt: erledigt</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Zusage ändern</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Aufgabe ändern</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Composer</name>
    <message>
        <source>Close the composer; the draft stays</source>
        <translation>Antwortfeld schließen; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Better leave it alone</source>
        <translation>Besser nicht reagieren</translation>
    </message>
    <message>
        <source>An answer is what a troll is after: it brings them readers and calls for the next round. Leaving it alone is a decision, and it is recorded as one. If there is a real complaint behind it, set the verdict to complaint and answer that.</source>
        <translation>Eine Antwort ist genau das, worauf ein Troll aus ist: Sie verschafft ihm Leser und fordert die nächste Runde heraus. Nicht zu reagieren ist eine Entscheidung und wird als solche festgehalten. Steckt eine echte Beschwerde dahinter, stufen Sie die Erwähnung als Beschwerde ein und antworten Sie darauf.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Nicht reagieren</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>everybody on %1</source>
        <translation>für alle auf %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur für %1</translation>
    </message>
    <message>
        <source>%1 has begun an answer, too</source>
        <translation>Antwort auch begonnen von %1</translation>
    </message>
    <message>
        <source>Earshot cannot answer on %1; open the mention in the browser and answer there.</source>
        <translation>Auf %1 kann Earshot nicht antworten; öffnen Sie die Erwähnung im Browser und antworten Sie dort.</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation>Entwurf suchen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ConditionRow</name>
    <message>
        <source>What is asked</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Ist oder ist nicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
</context>
<context>
    <name>earshot::gui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A whole copy while you go on working. Tokens are not in it.</source>
        <translation>Eine vollständige Kopie, während Sie weiterarbeiten. Token sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung anlegen…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Tokens are never in the workspace, in a log or in a backup.</source>
        <translation>Token stehen nie im Arbeitsbereich, in einer Logdatei oder in einer Sicherung.</translation>
    </message>
    <message>
        <source>Tokens are kept in: %1.</source>
        <translation>Die Token liegen in: %1.</translation>
    </message>
    <message>
        <source>%1 mentions in %2 versions, %3 cases, %4 steps in the ledger · %5, version %6</source>
        <translation>%1 Erwähnungen in %2 Fassungen, %3 Fälle, %4 Glieder im Protokoll · %5, Version %6</translation>
    </message>
    <message>
        <source>It is whole.</source>
        <translation>Alles ist unversehrt.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was left behind.</source>
        <translation>Abgebrochen; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Draft</name>
    <message>
        <source>Opening the draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Keeping the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Zweitmeinung einholen</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwort zurückholen</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Antwort prüfen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::EvidencePane</name>
    <message>
        <source>The mention with all its versions</source>
        <translation>Die Erwähnung mit allen Fassungen</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>Was das Protokoll sagt</translation>
    </message>
    <message>
        <source>What the ledger says about this mention and its case</source>
        <translation>Was das Protokoll über diese Erwähnung und ihren Fall sagt</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>in keinem Fall</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Diese Erwähnung gehört zu keinem Fall.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FacetBar</name>
    <message>
        <source>Click to take it out of the search</source>
        <translation>Klicken, um es aus der Suche zu nehmen</translation>
    </message>
    <message>
        <source>Click to see only these</source>
        <translation>Klicken, um nur diese zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>Only %1, %Ln hit(s)</source>
        <translation>
            <numerusform>Nur %1, %Ln Treffer</numerusform>
            <numerusform>Nur %1, %Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::FilterField</name>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Das ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>Words of the text, #tag, @author, verdict:complaint, language:de, for:me, case:open, reach:1000, since:24h; - before a word rules it out.</source>
        <translation>Wörter im Text, #schlagwort, @verfasser, verdict:complaint, language:de, for:@me, case:open, reach:1000, since:24h; - vor einem Wort schließt es aus.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FindingModel</name>
    <message>
        <source>Stops the sending: %1</source>
        <translation>Verhindert das Senden: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::FirstStart</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Willkommen bei Earshot</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Telvana</source>
        <translation>Telvana</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Handle of the brand, if it has one</source>
        <translation>Kontoname der Marke, falls vorhanden</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Hashtag of the brand, if it has one</source>
        <translation>Hashtag der Marke, falls vorhanden</translation>
    </message>
    <message>
        <source>#telvana</source>
        <translation>#telvana</translation>
    </message>
    <message>
        <source>Only looking? The sample workspace shows a bad week of an internet provider, live, with nothing to set up.</source>
        <translation>Nur umsehen? Der Beispiel-Arbeitsbereich zeigt live die schlechte Woche eines Internetanbieters, ganz ohne Einrichtung.</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A name is needed, or skip this for now.</source>
        <translation>Ein Name wird gebraucht, oder überspringen Sie dies vorerst.</translation>
    </message>
    <message>
        <source>An address is needed, or skip this for now.</source>
        <translation>Eine Adresse wird gebraucht, oder überspringen Sie dies vorerst.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>For whom do you listen?</source>
        <translation>Für wen hören Sie zu?</translation>
    </message>
    <message>
        <source>Where do people talk?</source>
        <translation>Wo wird gesprochen?</translation>
    </message>
    <message>
        <source>When does somebody answer?</source>
        <translation>Wann antwortet jemand?</translation>
    </message>
    <message>
        <source>The name as people write it. Misspellings and more can be added later in Listening.</source>
        <translation>Der Name, wie die Leute ihn schreiben. Falschschreibungen und mehr lassen sich später unter „Zuhören“ ergänzen.</translation>
    </message>
    <message>
        <source>The feed of a forum, a shop or a news search; or a Mastodon server. One is enough to begin with.</source>
        <translation>Der Feed eines Forums, eines Geschäfts oder einer Nachrichtensuche oder ein Mastodon-Server. Einer genügt für den Anfang.</translation>
    </message>
    <message>
        <source>An answer falls due in working time only. An empty line is a free day.</source>
        <translation>Eine Antwort wird nur in der Arbeitszeit fällig. Eine leere Zeile ist ein freier Tag.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Zuhören beginnen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>earshot::gui::HoursPage</name>
    <message>
        <source>Work hours and targets</source>
        <translation>Arbeits- und Zielzeiten</translation>
    </message>
    <message>
        <source>A first answer falls due in working time, so a complaint of Friday evening does not burn over the weekend.</source>
        <translation>Eine erste Antwort wird in der Arbeitszeit fällig; eine Beschwerde vom Freitagabend brennt also nicht übers Wochenende.</translation>
    </message>
    <message>
        <source>When somebody answers</source>
        <translation>Wann jemand antwortet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Holidays, one a line: date and name</source>
        <translation>Feiertage, einer je Zeile: Datum und Name</translation>
    </message>
    <message>
        <source>2026-12-25 Christmas Day</source>
        <translation>2026-12-25 1. Weihnachtstag</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielzeiten</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>Erste Antwort binnen</translation>
    </message>
    <message>
        <source>Hold before sending</source>
        <translation>Vor dem Senden warten</translation>
    </message>
    <message>
        <source>Look again every</source>
        <translation>Erneut ansehen alle</translation>
    </message>
    <message>
        <source>Look again at a mention every</source>
        <translation>Eine Erwähnung erneut ansehen alle</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>a holiday is a date like 2026-12-25 and a name</source>
        <translation>ein Feiertag besteht aus einem Datum wie 2026-12-25 und einem Namen</translation>
    </message>
    <message>
        <source>A complaint seen %1 is due %2.</source>
        <translation>Beschwerde gefunden: %1, Antwort fällig: %2.</translation>
    </message>
    <message>
        <source>This cannot be counted yet.</source>
        <translation>Das lässt sich noch nicht berechnen.</translation>
    </message>
    <message>
        <source>Change work hours and targets</source>
        <translation>Arbeits- und Zielzeiten ändern</translation>
    </message>
    <message>
        <source> min of work</source>
        <translation> min Arbeitszeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Hours and targets</source>
        <translation>Arbeits- und Zielzeiten</translation>
    </message>
    <message>
        <source>Cases in a lane of the board, at most</source>
        <translation>Höchstzahl der Fälle je Spalte im Ablauf</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::KeySheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>While a list has the focus</source>
        <translation>Wenn eine Liste den Fokus hat</translation>
    </message>
    <message>
        <source>While you write an answer</source>
        <translation>Beim Schreiben einer Antwort</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>In the room or window that has it</source>
        <translation>Im Bereich oder Fenster mit diesem Befehl</translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneColumn</name>
    <message>
        <source>No case here</source>
        <translation>Kein Fall hier</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln case(s)</source>
        <translation>
            <numerusform>%1, %Ln Fall</numerusform>
            <numerusform>%1, %Ln Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>List all cases of this lane in Triage</source>
        <translation>Alle Fälle dieser Spalte in der Sichtung auflisten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln over the limit</source>
        <translation>
            <numerusform>%Ln über der Grenze</numerusform>
            <numerusform>%Ln über der Grenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneLimitEditor</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>At most so many cases: %1</source>
        <translation>Höchstzahl der Fälle: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningRoom</name>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Parts of Listening</source>
        <translation>Bereiche von „Zuhören“</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningStatus</name>
    <message>
        <source>listening nowhere yet</source>
        <translation>hört noch nirgends zu</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>polling…</source>
        <translation>Abfrage läuft…</translation>
    </message>
    <message numerus="yes">
        <source>last poll %n s ago</source>
        <translation>
            <numerusform>letzte Abfrage vor %n s</numerusform>
            <numerusform>letzte Abfrage vor %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>last poll %1</source>
        <translation>letzte Abfrage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n gestört</numerusform>
            <numerusform>%n gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Zuhören: %1</translation>
    </message>
    <message>
        <source>Where Earshot listens, and whether it works</source>
        <translation>Wo Earshot zuhört und ob es funktioniert</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MainWindow</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>Fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MatchingBar</name>
    <message numerus="yes">
        <source>At work on %n mention(s)…</source>
        <translation>
            <numerusform>%n Erwähnung wird bearbeitet…</numerusform>
            <numerusform>%n Erwähnungen werden bearbeitet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match are chosen. What you do next is done to all of them.</source>
        <translation>
            <numerusform>Die %n passende ist ausgewählt. Ihr nächster Schritt gilt für sie.</numerusform>
            <numerusform>Alle %n passenden sind ausgewählt. Ihr nächster Schritt gilt für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nichts auswählen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionActs</name>
    <message>
        <source>Leave alone</source>
        <translation>Nicht reagieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Report to the platform</source>
        <translation>Der Plattform melden</translation>
    </message>
    <message numerus="yes">
        <source>This is done to all %n mention(s) that match. It can be undone.</source>
        <translation>
            <numerusform>Das gilt für die %n passende Erwähnung. Es lässt sich rückgängig machen.</numerusform>
            <numerusform>Das gilt für alle %n passenden Erwähnungen. Es lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n mention(s).</source>
        <translation>
            <numerusform>%1: nach %n Erwähnung angehalten.</numerusform>
            <numerusform>%1: nach %n Erwähnungen angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s).</source>
        <translation>
            <numerusform>%1: %n Erwähnung.</numerusform>
            <numerusform>%1: %n Erwähnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Als %1 einstufen</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Niemandem zuweisen</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>An %1 zuweisen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>To whom? (Leave it empty for nobody.)</source>
        <translation>Wem? (Leer lassen für niemanden.)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until when shall it sleep? It wakes sooner if the customer writes again.</source>
        <translation>Bis wann zurückstellen? Schreibt der Kunde wieder, wird es früher vorgelegt.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Wieder vorlegen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>This case has come to its last state.</source>
        <translation>Dieser Fall hat seinen letzten Stand erreicht.</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Diese Erwähnung gehört zu keinem Fall.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Which tag?</source>
        <translation>Welches Schlagwort?</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1 vergeben</translation>
    </message>
    <message>
        <source>Take tag %1 off</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Notes belong to cases, and this mention is in none.</source>
        <translation>Notizen gehören zu Fällen, und diese Erwähnung ist in keinem.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For the team; the customer never sees it.</source>
        <translation>Für das Team; der Kunde sieht sie nie.</translation>
    </message>
    <message>
        <source>The ladder belongs to cases, and this mention is in none.</source>
        <translation>Der Stufenplan gehört zu Fällen, und diese Erwähnung ist in keinem.</translation>
    </message>
    <message>
        <source>Ladder against harassment</source>
        <translation>Stufenplan gegen Belästigung</translation>
    </message>
    <message>
        <source>One rung at a time; leave alone comes first.</source>
        <translation>Eine Stufe nach der anderen; „Nicht reagieren“ kommt zuerst.</translation>
    </message>
    <message>
        <source>Why? The reason stands in the ledger.</source>
        <translation>Warum? Der Grund steht dann im Protokoll.</translation>
    </message>
    <message>
        <source>Done: %1. Rungs before it were never taken.</source>
        <translation>Erledigt: %1. Frühere Stufen wurden nie angewandt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>This mention has no address of its own.</source>
        <translation>Diese Erwähnung hat keine eigene Adresse.</translation>
    </message>
    <message>
        <source>About us</source>
        <translation>Betrifft uns</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Betrifft uns nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stayed as they were: a promise is still open.</source>
        <translation>
            <numerusform>%n Erwähnung blieb, wie sie war: Eine Zusage ist noch offen.</numerusform>
            <numerusform>%n Erwähnungen blieben, wie sie waren: Eine Zusage ist noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no tag.</source>
        <translation>Kein Schlagwort vorhanden.</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Schlagwort entfernen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionPane</name>
    <message>
        <source>The conversation, oldest first</source>
        <translation>Das Gespräch, Ältestes zuerst</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>in keinem Fall</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>This mention is in no case.</source>
        <translation>Diese Erwähnung gehört zu keinem Fall.</translation>
    </message>
    <message>
        <source>No word of a brand stands in it.</source>
        <translation>Enthält kein Wort einer Marke.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Notifier</name>
    <message>
        <source>Earshot can be heard</source>
        <translation>Earshot ist zu hören</translation>
    </message>
    <message>
        <source>This is how you are told about news.</source>
        <translation>So erfahren Sie von Neuigkeiten.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Opening</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Make a backup and bring it up to date</source>
        <translation>Sichern und aktualisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This workspace comes from an older version</source>
        <translation>Dieser Arbeitsbereich stammt aus einer älteren Version</translation>
    </message>
    <message>
        <source>This workspace comes from a newer version</source>
        <translation>Dieser Arbeitsbereich stammt aus einer neueren Version</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>Dort ist noch nichts</translation>
    </message>
    <message>
        <source>This workspace is in use</source>
        <translation>Dieser Arbeitsbereich wird gerade benutzt</translation>
    </message>
    <message>
        <source>This workspace cannot be opened</source>
        <translation>Dieser Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A backup is made first, in the file %1.</source>
        <translation>Zuerst wird eine Sicherung angelegt, in der Datei %1.</translation>
    </message>
    <message>
        <source>A backup is made first, in the schema %1 of the same database.</source>
        <translation>Zuerst wird eine Sicherung angelegt, im Schema %1 derselben Datenbank.</translation>
    </message>
    <message>
        <source>Earshot can bring %1 up to date.</source>
        <translation>Earshot kann %1 aktualisieren.</translation>
    </message>
    <message>
        <source>Older versions of Earshot cannot open it any more after that.</source>
        <translation>Ältere Versionen von Earshot können den Arbeitsbereich danach nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>Bringing it up to date…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Neuen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Arbeitsbereiche (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Begin a new one there</source>
        <translation>Dort neu anlegen</translation>
    </message>
    <message>
        <source>Begin a new one…</source>
        <translation>Neu anlegen…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::OpinionModel</name>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 an %2 · %3</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody who ever did something in this workspace or was given a case. Whoever opens it is known by the login name, or by the name that Earshot was started with (--as).</source>
        <translation>Alle, die in diesem Arbeitsbereich je etwas getan oder einen Fall bekommen haben. Wer ihn öffnet, erscheint mit dem Anmeldenamen oder mit dem Namen, mit dem Earshot gestartet wurde (--as).</translation>
    </message>
    <message>
        <source>At work here: %1</source>
        <translation>Hier tätig: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Nobody did anything here yet.</source>
        <translation>Hier hat noch niemand etwas getan.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ProfileDialog</name>
    <message>
        <source>The author&apos;s profile</source>
        <translation>Profil des Verfassers</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Recent posts, newest first</source>
        <translation>Letzte Beiträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Asking the platform for the profile and recent posts…</source>
        <translation>Profil und letzte Beiträge werden bei der Plattform abgefragt…</translation>
    </message>
    <message>
        <source>This author has written nothing that the platform shows us.</source>
        <translation>Die Plattform zeigt uns keine Beiträge dieses Verfassers.</translation>
    </message>
    <message>
        <source>A source of this kind (%1) has no profiles: nothing more is known of this author than what was heard.</source>
        <translation>Eine Quelle dieser Art (%1) hat keine Profile: Über diesen Verfasser ist nur bekannt, was gehört wurde.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyBox</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>What the approver changed</source>
        <translation>Was bei der Freigabe geändert wurde</translation>
    </message>
    <message>
        <source>What the checks say</source>
        <translation>Was die Prüfungen sagen</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Entwurf wird gespeichert…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back and change</source>
        <translation>Zurückholen und ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 – too long</source>
        <translation>%1 – zu lang</translation>
    </message>
    <message>
        <source>Characters as the platform counts them</source>
        <translation>Zeichen, wie die Plattform sie zählt</translation>
    </message>
    <message>
        <source>%1 · %2 reads it</source>
        <translation>%1 · lesbar %2</translation>
    </message>
    <message>
        <source>Closed until there is a public answer in this conversation, or the customer has written in private: answer in public first, so that others see that you care, and move to private for details and anything confidential.</source>
        <translation>Geschlossen, bis es in diesem Gespräch eine öffentliche Antwort gibt oder der Kunde privat geschrieben hat: Antworten Sie zuerst öffentlich, damit andere sehen, dass Sie sich kümmern, und wechseln Sie für Einzelheiten und Vertrauliches ins Private.</translation>
    </message>
    <message>
        <source>Public answer</source>
        <translation>Öffentliche Antwort</translation>
    </message>
    <message>
        <source>Private answer</source>
        <translation>Private Antwort</translation>
    </message>
    <message>
        <source>Say thank you, and sorry where it is our fault. Ask what is needed, and say when they hear from you next. How can we help?</source>
        <translation>Danken Sie, und bitten Sie um Entschuldigung, wo es an uns liegt. Fragen Sie, was nötig ist, und sagen Sie, wann Sie sich wieder melden. Wie können wir helfen?</translation>
    </message>
    <message>
        <source>Details and anything confidential belong here. Say why this is the quicker way for them.</source>
        <translation>Einzelheiten und Vertrauliches gehören hierher. Sagen Sie, warum dieser Weg für den Kunden schneller ist.</translation>
    </message>
    <message>
        <source>This is not %1, so the spelling is not checked.</source>
        <translation>Das ist nicht auf %1; die Rechtschreibung wird nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ReplyNews</name>
    <message>
        <source>%1 asks for a second opinion.</source>
        <translation>%1 bittet um eine Zweitmeinung.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 approved your answer.</source>
        <translation>%1 hat Ihre Antwort freigegeben.</translation>
    </message>
    <message>
        <source>%1 returned your answer.</source>
        <translation>%1 hat Ihre Antwort zurückgegeben.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Fall %1: %2</translation>
    </message>
    <message>
        <source>the answer was sent.</source>
        <translation>Die Antwort wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 gave you case %2.</source>
        <translation>%1 hat Ihnen Fall %2 zugewiesen.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Sample</name>
    <message>
        <source>The sample cannot be played: %1</source>
        <translation>Das Beispiel lässt sich nicht abspielen: %1</translation>
    </message>
    <message>
        <source>The sample cannot be played: its server has ended.</source>
        <translation>Das Beispiel lässt sich nicht abspielen: Sein Server hat sich beendet.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>keeps listening in the tray</source>
        <translation>hört im Infobereich weiter zu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Single letters act while a list has the focus</source>
        <translation>Einzelne Buchstaben wirken, wenn eine Liste den Fokus hat</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New key for the chosen command</source>
        <translation>Neues Tastenkürzel für den ausgewählten Befehl</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Standardkürzel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What is worth a pop-up while you do something else? Many at once are folded into one.</source>
        <translation>Was soll eingeblendet werden, während Sie anderes tun? Viele auf einmal werden zu einer Meldung zusammengefasst.</translation>
    </message>
    <message>
        <source>Kinds of notifications</source>
        <translation>Arten von Benachrichtigungen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Otherwise closing the window ends Earshot, and nothing is heard until it is started again.</source>
        <translation>Sonst beendet das Schließen des Fensters Earshot, und bis zum nächsten Start wird nichts gehört.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Earshot.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich; das Schließen des Fensters beendet Earshot.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>„%1“ hat dieses Tastenkürzel schon.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Where do people talk? A feed of a forum, a shop or a news search; or a Mastodon server.</source>
        <translation>Wo wird gesprochen? Ein Feed eines Forums, eines Geschäfts oder einer Nachrichtensuche oder ein Mastodon-Server.</translation>
    </message>
    <message>
        <source>Listen there</source>
        <translation>Dort zuhören</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>What was heard there stays. Another address, hashtag or search begins anew.</source>
        <translation>Was dort gehört wurde, bleibt. Mit anderer Adresse, anderem Hashtag oder anderer Suche beginnt es von vorn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceForm</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is listened to there</source>
        <translation>Worauf dort gehört wird</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Hashtag or words</source>
        <translation>Hashtag oder Wörter</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Unser Konto</translation>
    </message>
    <message>
        <source>Our own handle there</source>
        <translation>Unser eigener Kontoname dort</translation>
    </message>
    <message>
        <source>@telvana</source>
        <translation>@telvana</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token of our account</source>
        <translation>Token unseres Kontos</translation>
    </message>
    <message>
        <source>It goes to the place for secrets of this computer and is never shown again.</source>
        <translation>Es kommt an den Ort für Geheimnisse auf diesem Rechner und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Ask every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>Seconds between two polls</source>
        <translation>Sekunden zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Adresse des Feeds</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Nur mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>Nummer des Beitrags</translation>
    </message>
    <message>
        <source>empty: everything</source>
        <translation>leer: alles</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>An address that begins with https:// is needed.</source>
        <translation>Eine Adresse, die mit https:// beginnt, wird gebraucht.</translation>
    </message>
    <message>
        <source>What to look for there is still missing.</source>
        <translation>Es fehlt noch, wonach dort gesucht wird.</translation>
    </message>
    <message>
        <source>Mentions of an account can only be read with its token.</source>
        <translation>Erwähnungen eines Kontos sind nur mit seinem Token lesbar.</translation>
    </message>
    <message>
        <source>The sorter may learn from it</source>
        <translation>Sortierer darf daraus lernen</translation>
    </message>
    <message>
        <source>The sorter may learn from what is heard there</source>
        <translation>Der Sortierer darf aus dem lernen, was dort gehört wird</translation>
    </message>
    <message>
        <source>Untick this where the terms of the place forbid training on its texts; X&apos;s do.</source>
        <translation>Entfernen Sie das Häkchen, wenn die Nutzungsbedingungen dort das Training mit den Texten verbieten; bei X ist das so.</translation>
    </message>
    <message>
        <source>empty: as it is</source>
        <translation>leer: unverändert</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourceListModel</name>
    <message>
        <source>last poll: %1</source>
        <translation>letzte Abfrage: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Nächste Abfrage</translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourcePage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Earshot listens nowhere yet. Add a feed or a Mastodon server.</source>
        <translation>Earshot hört noch nirgends zu. Fügen Sie einen Feed oder einen Mastodon-Server hinzu.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>Last poll %1 · last news %2 · next poll %3 · every %n s</source>
        <translation>
            <numerusform>Letzte Abfrage: %1 · zuletzt Neues: %2 · nächste Abfrage: %3 · alle %n s</numerusform>
            <numerusform>Letzte Abfrage: %1 · zuletzt Neues: %2 · nächste Abfrage: %3 · alle %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The source was not added: %1</source>
        <translation>Die Quelle wurde nicht hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n item(s) on the first page.</source>
        <translation>
            <numerusform>Sie antwortet: %n Eintrag auf der ersten Seite.</numerusform>
            <numerusform>Sie antwortet: %n Einträge auf der ersten Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is that of @%1.</source>
        <translation>Das Token gehört @%1.</translation>
    </message>
    <message>
        <source>Resume the source</source>
        <translation>Quelle fortsetzen</translation>
    </message>
    <message>
        <source>Pause the source</source>
        <translation>Quelle anhalten</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Ask “%1” no longer and forget its token? What was heard there stays.</source>
        <translation>„%1“ nicht mehr abfragen und das Token vergessen? Was dort gehört wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The source was not removed: %1</source>
        <translation>Die Quelle wurde nicht entfernt: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>The source was not changed: %1</source>
        <translation>Die Quelle wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>Change the source</source>
        <translation>Quelle ändern</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TagChips</name>
    <message>
        <source>Take tag %1 off</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePage</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Sprache der Vorlage</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>We are sorry, {{name}}. {{what we do}} by {{when}}.</source>
        <translation>Es tut uns leid, {{Name}}. {{was wir tun}} bis {{wann}}.</translation>
    </message>
    <message>
        <source>A starting point, never the answer: what stands in {{braces}} has to be filled in before it can be sent.</source>
        <translation>Ein Anfang, nie die Antwort: Was in {{Klammern}} steht, muss vor dem Senden ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>Noch keine Vorlagen.</translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>Ohne Platzhalter</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Platzhalter: %1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TemplatePicker</name>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No template has this in its name.</source>
        <translation>Keine Vorlage hat das im Namen.</translation>
    </message>
    <message>
        <source>There are no templates yet. They are made in Listening.</source>
        <translation>Noch keine Vorlagen. Sie entstehen im Bereich „Zuhören“.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Earshot öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Earshot is listening</source>
        <translation>Earshot hört zu</translation>
    </message>
</context>
<context>
    <name>earshot::gui::TriageRoom</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>An answer belongs to a case, and this mention is in none.</source>
        <translation>Eine Antwort gehört zu einem Fall, und diese Erwähnung ist in keinem.</translation>
    </message>
    <message>
        <source>Judge it a complaint</source>
        <translation>Als Beschwerde einstufen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing here. That is good news.</source>
        <translation>Nichts hier. Das ist eine gute Nachricht.</translation>
    </message>
    <message>
        <source>Nothing here matches the filter. Esc in its field ends it.</source>
        <translation>Hier passt nichts zum Filter. Esc im Filterfeld beendet ihn.</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Only a case can be handed over, and this mention is in none.</source>
        <translation>Nur ein Fall lässt sich übergeben, und diese Erwähnung ist in keinem.</translation>
    </message>
    <message>
        <source>As far as Earshot knows, nobody else says this.</source>
        <translation>Soweit Earshot weiß, schreibt das sonst niemand.</translation>
    </message>
    <message>
        <source>Earshot is still looking for others who say this. Try again in a moment.</source>
        <translation>Earshot sucht noch nach anderen, die das sagen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>What matches could not be counted: %1</source>
        <translation>Passende Erwähnungen ließen sich nicht zählen: %1</translation>
    </message>
</context>
<context>
    <name>earshot::gui::ViewDialog</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Shows mentions for which</source>
        <translation>Zeigt Erwähnungen, für die</translation>
    </message>
    <message>
        <source>All conditions or any one of them</source>
        <translation>Alle Bedingungen oder mindestens eine</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change a view</source>
        <translation>Ansicht ändern</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>me alone</source>
        <translation>nur mich</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>das ganze Team</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>all dies zutrifft</translation>
    </message>
    <message>
        <source>at least one of these holds</source>
        <translation>mindestens eines davon zutrifft</translation>
    </message>
    <message>
        <source>more than %1 mentions</source>
        <translation>mehr als %1 Erwähnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
    <message>
        <source>The mentions in it stay where they are.</source>
        <translation>Die Erwähnungen darin bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WeekEditor</name>
    <message>
        <source>Work hours on %1</source>
        <translation>Arbeitszeit am %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>earshot::gui::WorkflowRoom</name>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Only cases whose first answer falls due today</source>
        <translation>Nur Fälle, deren erste Antwort heute fällig wird</translation>
    </message>
    <message>
        <source>Only cases whose first answer is late</source>
        <translation>Nur Fälle, deren erste Antwort überfällig ist</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Fälle von</translation>
    </message>
    <message>
        <source>Whose cases are shown</source>
        <translation>Wessen Fälle angezeigt werden</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <translation>mir (%1)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemandem</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing of this is due. That is good news.</source>
        <translation>Nichts davon ist fällig. Das ist eine gute Nachricht.</translation>
    </message>
    <message>
        <source>No case yet. A case opens with the first complaint that is found.</source>
        <translation>Noch kein Fall. Mit der ersten gefundenen Beschwerde wird einer eröffnet.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln heute fällig</numerusform>
            <numerusform>%Ln heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
</context>
</TS>
