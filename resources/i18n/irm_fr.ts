<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About the program</source>
            <translation>À propos du programme</translation>
        </message>
        <message>
            <source>Assess, document and report on open government action plans. Works without a network and sends nothing anywhere.</source>
            <translation>Évaluer et documenter les plans d’action pour un gouvernement ouvert, et en rendre compte. Fonctionne sans réseau et n’envoie rien nulle part.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal du programme</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Réalisé avec</translation>
        </message>
        <message>
            <source>Method, templates, fonts and their licences</source>
            <translation>Méthode, modèles, polices et leurs licences</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>The program is free software under the MIT licence.</source>
            <translation>Le programme est un logiciel libre sous licence MIT.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Where the files are</source>
            <translation>Où sont les fichiers</translation>
        </message>
    </context>
    <context>
        <name>AccessedField</name>
        <message>
            <source>Last accessed</source>
            <translation>Dernière consultation</translation>
        </message>
        <message>
            <source>Last accessed today</source>
            <translation>Dernière consultation aujourd’hui</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About the program</source>
            <translation>À &amp;propos du programme</translation>
        </message>
        <message>
            <source>&amp;Add a commitment</source>
            <translation>&amp;Ajouter un engagement</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>&amp;Bold</source>
            <translation>&amp;Gras</translation>
        </message>
        <message>
            <source>&amp;Changes between two versions …</source>
            <translation>&amp;Changements entre deux versions…</translation>
        </message>
        <message>
            <source>&amp;Check the workspace</source>
            <translation>&amp;Vérifier l’espace de travail</translation>
        </message>
        <message>
            <source>&amp;Cite …</source>
            <translation>&amp;Citer …</translation>
        </message>
        <message>
            <source>&amp;Close the workspace</source>
            <translation>&amp;Fermer l’espace de travail</translation>
        </message>
        <message>
            <source>&amp;Commitment</source>
            <translation>&amp;Engagement</translation>
        </message>
        <message>
            <source>&amp;Commitments</source>
            <translation>&amp;Engagements</translation>
        </message>
        <message>
            <source>&amp;Copy rows as a table</source>
            <translation>&amp;Copier les lignes en tableau</translation>
        </message>
        <message>
            <source>&amp;Dark or light</source>
            <translation>&amp;Sombre ou clair</translation>
        </message>
        <message>
            <source>&amp;Decline</source>
            <translation>&amp;Refuser</translation>
        </message>
        <message>
            <source>&amp;Delete the commitment</source>
            <translation>&amp;Supprimer l’engagement</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Edit the title</source>
            <translation>&amp;Modifier le titre</translation>
        </message>
        <message>
            <source>&amp;Eligibility of the member</source>
            <translation>&amp;Admissibilité du membre</translation>
        </message>
        <message>
            <source>&amp;Encrypt this workspace …</source>
            <translation>&amp;Chiffrer cet espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Export the report …</source>
            <translation>&amp;Exporter le rapport…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Find here</source>
            <translation>&amp;Chercher ici</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Get a workspace from an office …</source>
            <translation>Obtenir un espace de travail d’un &amp;bureau …</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Help on this field</source>
            <translation>&amp;Aide sur ce champ</translation>
        </message>
        <message>
            <source>&amp;History of the commitment</source>
            <translation>&amp;Historique de l’engagement</translation>
        </message>
        <message>
            <source>&amp;Import a table …</source>
            <translation>&amp;Importer un tableau…</translation>
        </message>
        <message>
            <source>&amp;Inbox</source>
            <translation>&amp;Boîte de réception</translation>
        </message>
        <message>
            <source>&amp;Interview</source>
            <translation>&amp;Entretien</translation>
        </message>
        <message>
            <source>&amp;Italic</source>
            <translation>&amp;Italique</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Clavier</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texte plus &amp;grand</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>Plus &amp;tard</translation>
        </message>
        <message>
            <source>&amp;Life of this rating</source>
            <translation>&amp;Vie de cette note</translation>
        </message>
        <message>
            <source>&amp;Link …</source>
            <translation>&amp;Lien …</translation>
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation>&amp;Verrouiller maintenant</translation>
        </message>
        <message>
            <source>&amp;New workspace …</source>
            <translation>&amp;Nouvel espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Next commitment</source>
            <translation>Engagement &amp;suivant</translation>
        </message>
        <message>
            <source>&amp;Numbered list</source>
            <translation>Liste &amp;numérotée</translation>
        </message>
        <message>
            <source>&amp;Open a workspace …</source>
            <translation>&amp;Ouvrir un espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Vue d’ensemble</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>&amp;Previous commitment</source>
            <translation>Engagement &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Process</source>
            <translation>&amp;Processus</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Rapport</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Relecture</translation>
        </message>
        <message>
            <source>&amp;Search everything …</source>
            <translation>&amp;Chercher partout…</translation>
        </message>
        <message>
            <source>&amp;Send a bundle …</source>
            <translation>&amp;Faire un envoi …</translation>
        </message>
        <message>
            <source>&amp;Send for review …</source>
            <translation>&amp;Envoyer en relecture…</translation>
        </message>
        <message>
            <source>&amp;Settings …</source>
            <translation>&amp;Réglages…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Texte plus &amp;petit</translation>
        </message>
        <message>
            <source>&amp;Take the result</source>
            <translation>&amp;Prendre le résultat</translation>
        </message>
        <message>
            <source>&amp;Title and dates of the plan …</source>
            <translation>&amp;Titre et dates du plan…</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Verify the journal …</source>
            <translation>&amp;Vérifier le journal …</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Ways into this workspace …</source>
            <translation>Acc&amp;ès à cet espace de travail…</translation>
        </message>
        <message>
            <source>A lost or searched computer then says nothing of it</source>
            <translation>Un ordinateur perdu ou fouillé n’en dit alors rien</translation>
        </message>
        <message>
            <source>Add &amp;evidence …</source>
            <translation>Ajouter une &amp;preuve…</translation>
        </message>
        <message>
            <source>Add a &amp;member …</source>
            <translation>Ajouter un &amp;membre…</translation>
        </message>
        <message>
            <source>Add a commitment at the end of the plan</source>
            <translation>Ajouter un engagement à la fin du plan</translation>
        </message>
        <message>
            <source>Add a government whose plans are assessed</source>
            <translation>Ajouter un gouvernement dont les plans sont évalués</translation>
        </message>
        <message>
            <source>Add a plan and choose its generation of the method</source>
            <translation>Ajouter un plan et choisir sa génération de la méthode</translation>
        </message>
        <message>
            <source>Add an action &amp;plan …</source>
            <translation>Ajouter un &amp;plan d’action…</translation>
        </message>
        <message>
            <source>All countries of an office in this window, by its address</source>
            <translation>Tous les pays d’un bureau dans cette fenêtre, par son adresse</translation>
        </message>
        <message>
            <source>All keys of the program</source>
            <translation>Toutes les touches du programme</translation>
        </message>
        <message>
            <source>Ask &amp;back</source>
            <translation>&amp;Interroger</translation>
        </message>
        <message>
            <source>B&amp;ulleted list</source>
            <translation>Liste à &amp;puces</translation>
        </message>
        <message>
            <source>Backups and &amp;restoring …</source>
            <translation>Sauvegardes et &amp;restauration…</translation>
        </message>
        <message>
            <source>Bring a review copy that came back into the inbox</source>
            <translation>Amener dans la boîte de réception une copie de relecture revenue</translation>
        </message>
        <message>
            <source>By the &amp;numbers</source>
            <translation>En c&amp;hiffres</translation>
        </message>
        <message>
            <source>C&amp;alendar</source>
            <translation>C&amp;alendrier</translation>
        </message>
        <message>
            <source>Change between dark and light colours</source>
            <translation>Passer des couleurs sombres aux claires et inversement</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase …</source>
            <translation>Changer la &amp;phrase de passe…</translation>
        </message>
        <message>
            <source>Change what is recorded of the open plan</source>
            <translation>Modifier ce qui est noté du plan ouvert</translation>
        </message>
        <message>
            <source>Choose a commitment first.</source>
            <translation>Choisissez d’abord un engagement.</translation>
        </message>
        <message>
            <source>Choose a name and a place for a new workspace</source>
            <translation>Choisir un nom et un lieu pour un nouvel espace de travail</translation>
        </message>
        <message>
            <source>Choose the file, then one of its backups</source>
            <translation>Choisir le fichier, puis l’une de ses sauvegardes</translation>
        </message>
        <message>
            <source>Close the program; everything is saved</source>
            <translation>Fermer le programme ; tout est enregistré</translation>
        </message>
        <message>
            <source>Close the workspace and forget its key until you are back</source>
            <translation>Fermer l’espace de travail et oublier sa clé jusqu’à votre retour</translation>
        </message>
        <message>
            <source>Close the workspace; everything is saved</source>
            <translation>Fermer l’espace de travail ; tout est enregistré</translation>
        </message>
        <message>
            <source>Co&amp;lleagues …</source>
            <translation>Co&amp;llègues …</translation>
        </message>
        <message>
            <source>Com&amp;pare with the version sent</source>
            <translation>Com&amp;parer avec la version envoyée</translation>
        </message>
        <message>
            <source>Compare file, journal and tables</source>
            <translation>Comparer fichier, journal et tables</translation>
        </message>
        <message>
            <source>Con&amp;flicts</source>
            <translation>Con&amp;flits</translation>
        </message>
        <message>
            <source>Dates of the plan and of its reports, what was sent</source>
            <translation>Dates du plan et de ses rapports, ce qui a été envoyé</translation>
        </message>
        <message>
            <source>Delete it with its milestones and ratings; it can be undone</source>
            <translation>Le supprimer avec ses jalons et ses notes ; cela peut être annulé</translation>
        </message>
        <message>
            <source>E&amp;xchange folder …</source>
            <translation>Dossier d’é&amp;change …</translation>
        </message>
        <message>
            <source>Every change that touches nothing of yours, and no rating; one undo</source>
            <translation>Toute modification qui ne touche à rien du vôtre, ni à une note ; une seule annulation</translation>
        </message>
        <message>
            <source>Every remark with the answer to it, as Word or Excel</source>
            <translation>Chaque remarque avec sa réponse, en Word ou Excel</translation>
        </message>
        <message>
            <source>Everything in the window grows by ten percent</source>
            <translation>Tout grandit de dix pour cent dans la fenêtre</translation>
        </message>
        <message>
            <source>Everything in the window shrinks by ten percent</source>
            <translation>Tout rétrécit de dix pour cent dans la fenêtre</translation>
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation>Tout est enregistré.</translation>
        </message>
        <message>
            <source>Evidence &amp;pack …</source>
            <translation>&amp;Dossier de preuves …</translation>
        </message>
        <message>
            <source>Export all c&amp;ountries …</source>
            <translation>Exporter tous les &amp;pays …</translation>
        </message>
        <message>
            <source>Export open &amp;data …</source>
            <translation>Exporter les &amp;données ouvertes…</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>P&amp;lein écran</translation>
        </message>
        <message>
            <source>Find every&amp;where</source>
            <translation>Chercher par&amp;tout</translation>
        </message>
        <message>
            <source>For a spreadsheet or a text document</source>
            <translation>Pour un tableur ou un document de texte</translation>
        </message>
        <message>
            <source>From History to Review, Evidence, Implementation, Design and Text</source>
            <translation>De l’Historique à la Relecture, aux Preuves, à la Mise en œuvre, à la Conception et au Texte</translation>
        </message>
        <message>
            <source>From Text to Design, Implementation, Evidence, Review and History</source>
            <translation>Du Texte à la Conception, à la Mise en œuvre, aux Preuves, à la Relecture et à l’Historique</translation>
        </message>
        <message>
            <source>From the first draft to the final report, on one page</source>
            <translation>Du premier projet au rapport final, sur une page</translation>
        </message>
        <message>
            <source>Give a source, an excerpt or a note for what one rates</source>
            <translation>Donner une source, un extrait ou une note à l’appui d’une évaluation</translation>
        </message>
        <message>
            <source>Go to a place, find a text or run a command</source>
            <translation>Aller quelque part, trouver un texte ou lancer une commande</translation>
        </message>
        <message>
            <source>Go to the field that the item is about</source>
            <translation>Aller au champ concerné</translation>
        </message>
        <message>
            <source>How the plan was made and carried out</source>
            <translation>Comment le plan a été élaboré et mis en œuvre</translation>
        </message>
        <message>
            <source>Is everything saved?</source>
            <translation>Tout est-il enregistré ?</translation>
        </message>
        <message>
            <source>Its metrics year by year, and concerns about it</source>
            <translation>Ses critères année par année, et les préoccupations à son sujet</translation>
        </message>
        <message>
            <source>Keep result and reply as they are, and go on</source>
            <translation>Garder le résultat et la réponse tels quels, et passer à la suite</translation>
        </message>
        <message>
            <source>Leave what colleagues lack in a shared folder, and see what they left</source>
            <translation>Déposer dans un dossier partagé ce qui manque aux collègues, et voir ce qu’ils ont déposé</translation>
        </message>
        <message>
            <source>Link words of the text to a page of the web</source>
            <translation>Lier des mots du texte à une page du web</translation>
        </message>
        <message>
            <source>Look around with real &amp;data</source>
            <translation>Découvrir avec de vraies &amp;données</translation>
        </message>
        <message>
            <source>Make a backup now and compare it with the workspace</source>
            <translation>Faire une sauvegarde maintenant et la comparer à l’espace de travail</translation>
        </message>
        <message>
            <source>Make the change again that was taken back</source>
            <translation>Refaire la modification qui a été annulée</translation>
        </message>
        <message>
            <source>Make the lines a list, or no longer</source>
            <translation>Faire des lignes une liste, ou plus</translation>
        </message>
        <message>
            <source>Make the lines a numbered list, or no longer</source>
            <translation>Faire des lignes une liste numérotée, ou plus</translation>
        </message>
        <message>
            <source>Move from form to table to tree</source>
            <translation>Aller du formulaire au tableau puis à l’arborescence</translation>
        </message>
        <message>
            <source>Move from tree to table to form</source>
            <translation>Aller de l’arborescence au tableau puis au formulaire</translation>
        </message>
        <message>
            <source>Next indicator</source>
            <translation>Indicateur suivant</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Next section of the report</source>
            <translation>Section suivante du rapport</translation>
        </message>
        <message>
            <source>Next work area</source>
            <translation>Rubrique suivante</translation>
        </message>
        <message>
            <source>Not in an office database: do it in a workspace on your own computer.</source>
            <translation>Pas dans une base de données de bureau : faites-le dans un espace de travail sur votre ordinateur.</translation>
        </message>
        <message>
            <source>Of the encrypted workspace; the seal has one of its own</source>
            <translation>De l’espace de travail chiffré ; le scellé a la sienne</translation>
        </message>
        <message>
            <source>Office dat&amp;abase …</source>
            <translation>B&amp;ase de données du bureau …</translation>
        </message>
        <message>
            <source>Open a copy of the sample workspace, which you can spoil</source>
            <translation>Ouvrir une copie de l’exemple, que vous pouvez abîmer</translation>
        </message>
        <message>
            <source>Open a file ending in .irm</source>
            <translation>Ouvrir un fichier en .irm</translation>
        </message>
        <message>
            <source>Open a workspace first.</source>
            <translation>Ouvrez d’abord un espace de travail.</translation>
        </message>
        <message>
            <source>Open a workspace for writing that is not encrypted first.</source>
            <translation>Ouvrez d’abord en écriture un espace de travail qui n’est pas chiffré.</translation>
        </message>
        <message>
            <source>Open an action plan first.</source>
            <translation>Ouvrez d’abord un plan d’action.</translation>
        </message>
        <message>
            <source>Open an encrypted workspace first.</source>
            <translation>Ouvrez d’abord un espace de travail chiffré.</translation>
        </message>
        <message>
            <source>Open an o&amp;ffice database …</source>
            <translation>Ouvrir une base de données de &amp;bureau…</translation>
        </message>
        <message>
            <source>Open it for &amp;writing</source>
            <translation>Ouvrir en &amp;écriture</translation>
        </message>
        <message>
            <source>Open the page Inbox and choose an item first.</source>
            <translation>Ouvrez d’abord la page Boîte de réception et choisissez un élément.</translation>
        </message>
        <message>
            <source>Open the page Inbox first.</source>
            <translation>Ouvrez d’abord la page Boîte de réception.</translation>
        </message>
        <message>
            <source>Open the page Report first.</source>
            <translation>Ouvrez d’abord la page Rapport.</translation>
        </message>
        <message>
            <source>Pre&amp;view of the report</source>
            <translation>Aperçu d&amp;u rapport</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Previous section of the report</source>
            <translation>Section précédente du rapport</translation>
        </message>
        <message>
            <source>Previous work area</source>
            <translation>Rubrique précédente</translation>
        </message>
        <message>
            <source>Print the selection in bold, or no longer</source>
            <translation>Imprimer la sélection en gras, ou plus</translation>
        </message>
        <message>
            <source>Print the selection in italics, or no longer</source>
            <translation>Imprimer la sélection en italique, ou plus</translation>
        </message>
        <message>
            <source>Put a note or a source at the cursor</source>
            <translation>Mettre une note ou une source au curseur</translation>
        </message>
        <message>
            <source>Question, definition and source of the indicator</source>
            <translation>Question, définition et source de l’indicateur</translation>
        </message>
        <message>
            <source>Rea&amp;diness</source>
            <translation>État de &amp;préparation</translation>
        </message>
        <message>
            <source>Read a &amp;returned file …</source>
            <translation>Lire un fichier &amp;revenu …</translation>
        </message>
        <message>
            <source>Read commitments from Excel or CSV; you see every problem first</source>
            <translation>Lire des engagements d’Excel ou de CSV ; vous voyez d’abord chaque problème</translation>
        </message>
        <message>
            <source>Response &amp;matrix …</source>
            <translation>&amp;Matrice des réponses…</translation>
        </message>
        <message>
            <source>Restore a workspace that does not open …</source>
            <translation>Restaurer un espace de travail qui ne s’ouvre pas…</translation>
        </message>
        <message>
            <source>Save a &amp;copy …</source>
            <translation>Enregistrer une &amp;copie…</translation>
        </message>
        <message>
            <source>Search all texts, sources, notes and old words</source>
            <translation>Chercher dans tous les textes, sources, notes et anciens mots</translation>
        </message>
        <message>
            <source>See what a colleague's bundle or copy brings, then take it up or not</source>
            <translation>Voir ce qu’apporte l’envoi ou la copie d’un collègue, puis le reprendre ou non</translation>
        </message>
        <message>
            <source>Send the office what it lacks, and see what it has before you take it up</source>
            <translation>Envoyer au bureau ce qui lui manque, et voir ce qu’il a avant de le reprendre</translation>
        </message>
        <message>
            <source>Show in the &amp;form</source>
            <translation>Montrer dans le &amp;formulaire</translation>
        </message>
        <message>
            <source>Show only the commitments with these words</source>
            <translation>Montrer seulement les engagements qui ont ces mots</translation>
        </message>
        <message>
            <source>Show the report as it will be printed, or no longer</source>
            <translation>Montrer le rapport tel qu’il sera imprimé, ou plus</translation>
        </message>
        <message>
            <source>Ta&amp;ke theirs</source>
            <translation>Prendre le &amp;leur</translation>
        </message>
        <message>
            <source>Take &amp;all that do not conflict</source>
            <translation>Prendre &amp;tout ce qui ne se contredit pas</translation>
        </message>
        <message>
            <source>Take notes while somebody is talking; F9 twice starts at once</source>
            <translation>Prendre des notes pendant que quelqu’un parle ; deux fois F9 commence aussitôt</translation>
        </message>
        <message>
            <source>Take the last change back, also an import</source>
            <translation>Annuler la dernière modification, même un import</translation>
        </message>
        <message>
            <source>Take up a &amp;bundle …</source>
            <translation>Reprendre un &amp;envoi …</translation>
        </message>
        <message>
            <source>Tell until when everything is saved; there is no need to save</source>
            <translation>Dire jusqu’à quand tout est enregistré ; il n’est pas besoin d’enregistrer</translation>
        </message>
        <message>
            <source>The field stays as it is; the reply says why</source>
            <translation>Le champ reste tel quel ; la réponse dit pourquoi</translation>
        </message>
        <message>
            <source>The figures of all members of the workspace</source>
            <translation>Les chiffres de tous les membres de l'espace de travail</translation>
        </message>
        <message>
            <source>The first copy on this computer of one that an office holds</source>
            <translation>La première copie sur cet ordinateur d’un espace que le bureau conserve</translation>
        </message>
        <message>
            <source>The next row, with the same field</source>
            <translation>La ligne suivante, au même champ</translation>
        </message>
        <message>
            <source>The place you went back from</source>
            <translation>L’endroit d’où vous êtes revenu</translation>
        </message>
        <message>
            <source>The place you were at before</source>
            <translation>L’endroit où vous étiez avant</translation>
        </message>
        <message>
            <source>The plan at a glance</source>
            <translation>Le plan en un coup d’œil</translation>
        </message>
        <message>
            <source>The program is still loading.</source>
            <translation>Le programme se charge encore.</translation>
        </message>
        <message>
            <source>The reply goes back as a question with the next copy</source>
            <translation>La réponse repart comme question avec la prochaine copie</translation>
        </message>
        <message>
            <source>The report then and now, with the differences marked</source>
            <translation>Le rapport d’alors et d’aujourd’hui, différences marquées</translation>
        </message>
        <message>
            <source>The row before, with the same field</source>
            <translation>La ligne précédente, au même champ</translation>
        </message>
        <message>
            <source>The table of the plan's commitments</source>
            <translation>Le tableau des engagements du plan</translation>
        </message>
        <message>
            <source>The text of the result becomes the text of the field</source>
            <translation>Le texte du résultat devient celui du champ</translation>
        </message>
        <message>
            <source>The texts of the plan's report</source>
            <translation>Les textes du rapport sur le plan</translation>
        </message>
        <message>
            <source>There is no earlier place.</source>
            <translation>Il n’y a pas d’endroit antérieur.</translation>
        </message>
        <message>
            <source>There is no later place.</source>
            <translation>Il n’y a pas d’endroit ultérieur.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>Cet espace de travail est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>This workspace is open for writing already.</source>
            <translation>Cet espace de travail est déjà ouvert en écriture.</translation>
        </message>
        <message>
            <source>To the scale of the next indicator of the form</source>
            <translation>À l’échelle de l’indicateur suivant du formulaire</translation>
        </message>
        <message>
            <source>To the section or commitment above</source>
            <translation>À la section ou à l’engagement au-dessus</translation>
        </message>
        <message>
            <source>To the section or commitment below</source>
            <translation>À la section ou à l’engagement au-dessous</translation>
        </message>
        <message>
            <source>To the title on the page Text</source>
            <translation>Au titre, à la page Texte</translation>
        </message>
        <message>
            <source>Try again to open for writing what is open for reading</source>
            <translation>Essayer encore d’ouvrir en écriture ce qui est ouvert en lecture</translation>
        </message>
        <message>
            <source>Try again to save</source>
            <translation>Essayer encore d’enregistrer</translation>
        </message>
        <message>
            <source>Use the whole screen, or no longer</source>
            <translation>Occuper tout l’écran, ou cesser de le faire</translation>
        </message>
        <message>
            <source>Version, licence, where the files are</source>
            <translation>Version, licence, emplacement des fichiers</translation>
        </message>
        <message>
            <source>What has changed in the commitment since it went out</source>
            <translation>Ce qui a changé dans l’engagement depuis son envoi</translation>
        </message>
        <message>
            <source>What opens it: passphrase, recovery keys, keyring</source>
            <translation>Ce qui l’ouvre : phrase de passe, clés de secours, trousseau</translation>
        </message>
        <message>
            <source>What reviewers changed and said, and what becomes of it</source>
            <translation>Ce que les relecteurs ont modifié et dit, et ce qu’il en advient</translation>
        </message>
        <message>
            <source>What stands between the report and its next stage</source>
            <translation>Ce qui sépare le rapport de son étape suivante</translation>
        </message>
        <message>
            <source>What the reviewer wrote, as it came back</source>
            <translation>Ce que le relecteur a écrit, tel que c’est revenu</translation>
        </message>
        <message>
            <source>What two people changed without knowing of each other; choose what holds</source>
            <translation>Ce que deux personnes ont modifié sans le savoir l’une de l’autre ; choisir ce qui vaut</translation>
        </message>
        <message>
            <source>Where this workspace is &amp;kept …</source>
            <translation>Où se trouve cet &amp;espace de travail…</translation>
        </message>
        <message>
            <source>Whether an entry of the journal was changed, taken out or moved</source>
            <translation>Si une entrée du journal a été changée, retirée ou déplacée</translation>
        </message>
        <message>
            <source>Whether its folder is a safe one, and what to do if not</source>
            <translation>Si son dossier est sûr, et que faire sinon</translation>
        </message>
        <message>
            <source>Which backups there are, what they hold; restore one</source>
            <translation>Quelles sauvegardes existent, ce qu’elles contiennent ; en restaurer une</translation>
        </message>
        <message>
            <source>Who changed what, when and why</source>
            <translation>Qui a modifié quoi, quand et pourquoi</translation>
        </message>
        <message>
            <source>Write a checked copy of the whole workspace</source>
            <translation>Écrire une copie vérifiée de tout l’espace de travail</translation>
        </message>
        <message>
            <source>Write a review copy that can be read back, and record it</source>
            <translation>Écrire une copie de relecture qui pourra être relue, et l’enregistrer</translation>
        </message>
        <message>
            <source>Write all commitments and the figures of the workspace as one workbook</source>
            <translation>Écrire tous les engagements et les chiffres de l'espace de travail dans un classeur</translation>
        </message>
        <message>
            <source>Write the journal so that anybody can check it without this program</source>
            <translation>Écrire le journal de sorte que chacun puisse le vérifier sans ce programme</translation>
        </message>
        <message>
            <source>Write the plan's report as Word and its data as Excel</source>
            <translation>Écrire le rapport sur le plan en Word et ses données en Excel</translation>
        </message>
        <message>
            <source>Write the ratings as a CSV table in a layout of OGP</source>
            <translation>Écrire les notes en tableau CSV dans une forme du PGO</translation>
        </message>
        <message>
            <source>Write what colleagues lack as a file that only they can read</source>
            <translation>Écrire ce qui manque aux collègues dans un fichier qu’eux seuls peuvent lire</translation>
        </message>
        <message>
            <source>Write what could not be written a moment ago</source>
            <translation>Écrire ce qui n’a pas pu l’être il y a un instant</translation>
        </message>
        <message>
            <source>Your card, the cards of others, and the code by which they are confirmed</source>
            <translation>Votre carte, celles des autres, et le code qui les confirme</translation>
        </message>
        <message>
            <source>Your name, language, colours, text size</source>
            <translation>Votre nom, langue, couleurs, taille du texte</translation>
        </message>
    </context>
    <context>
        <name>AddCardDialog</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a card</source>
            <translation>Ajouter une carte</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Card of your colleague</source>
            <translation>Carte de votre collègue</translation>
        </message>
        <message>
            <source>Card of {name}</source>
            <translation>Carte de {name}</translation>
        </message>
        <message>
            <source>Card of {name} added</source>
            <translation>Carte de {name} ajoutée</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>I know why it is another key</source>
            <translation>Je sais pourquoi c’est une autre clé</translation>
        </message>
        <message>
            <source>Open a card</source>
            <translation>Ouvrir une carte</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>Ouvrir un fichier …</translation>
        </message>
        <message>
            <source>Paste the line of the card first.</source>
            <translation>Collez d’abord la ligne de la carte.</translation>
        </message>
        <message>
            <source>Paste the line that your colleague sent, or open the file with it.</source>
            <translation>Collez la ligne que votre collègue a envoyée, ou ouvrez le fichier qui la contient.</translation>
        </message>
        <message>
            <source>Read what is asked, and tick the box under it to go on.</source>
            <translation>Lisez ce qui est demandé, et cochez la case dessous pour continuer.</translation>
        </message>
        <message>
            <source>The card of {name} is in your list already.</source>
            <translation>La carte de {name} est déjà dans votre liste.</translation>
        </message>
        <message>
            <source>Whose card it is</source>
            <translation>De qui est la carte</translation>
        </message>
        <message>
            <source>{name} is in your list already, with another key. It may be another computer of theirs, or new keys; or somebody who only calls themselves so. Ask {name} by telephone before you add it.</source>
            <translation>{name} est déjà dans votre liste, avec une autre clé. C’est peut-être un autre de ses ordinateurs, ou de nouvelles clés ; ou quelqu’un qui se donne ce nom. Demandez à {name} par téléphone avant de l’ajouter.</translation>
        </message>
    </context>
    <context>
        <name>AddYear</name>
        <message>
            <source>Add a year</source>
            <translation>Ajouter une année</translation>
        </message>
        <message>
            <source>Year to add</source>
            <translation>Année à ajouter</translation>
        </message>
    </context>
    <context>
        <name>BackupCommands</name>
        <message>
            <source>Comparing with the workspace as it is now …</source>
            <translation>Comparaison avec l’espace de travail actuel…</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <source>Making a backup and comparing it …</source>
            <translation>Sauvegarde et comparaison…</translation>
        </message>
        <message>
            <source>Reading the whole copy …</source>
            <translation>Lecture de toute la copie…</translation>
        </message>
        <message>
            <source>Restoring the backup …</source>
            <translation>Restauration de la sauvegarde…</translation>
        </message>
        <message>
            <source>The backup is made and proven.</source>
            <translation>La sauvegarde est faite et prouvée.</translation>
        </message>
        <message>
            <source>The backup of {when} is restored.</source>
            <translation>La sauvegarde ({when}) est restaurée.</translation>
        </message>
        <message>
            <source>The file as it was before is {name}.</source>
            <translation>Le fichier d’avant est {name}.</translation>
        </message>
        <message>
            <source>The folder is made with the first backup.</source>
            <translation>Le dossier est créé avec la première sauvegarde.</translation>
        </message>
    </context>
    <context>
        <name>BackupLine</name>
        <message>
            <source>Last proven backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aucune encore</translation>
        </message>
    </context>
    <context>
        <name>BackupWords</name>
        <message numerus="yes">
            <source>%n commitments</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews</source>
            <translation>
                <numerusform>%n entretien</numerusform>
                <numerusform>%n entretiens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <source>After half an hour of work</source>
            <translation>Après une demi-heure</translation>
        </message>
        <message>
            <source>At closing</source>
            <translation>À la fermeture</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Mauvaise</translation>
        </message>
        <message>
            <source>Before a merge</source>
            <translation>Avant une fusion</translation>
        </message>
        <message>
            <source>Before a repair</source>
            <translation>Avant une réparation</translation>
        </message>
        <message>
            <source>Before a restore</source>
            <translation>Avant une restauration</translation>
        </message>
        <message>
            <source>Before an import</source>
            <translation>Avant une importation</translation>
        </message>
        <message>
            <source>Before an upgrade</source>
            <translation>Avant une mise à niveau</translation>
        </message>
        <message>
            <source>Before encrypting</source>
            <translation>Avant un chiffrement</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Non prouvée</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Prouvée</translation>
        </message>
        <message>
            <source>You asked for it</source>
            <translation>À votre demande</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>aujourd’hui {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>hier {time}</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backups of {name}</source>
            <translation>Sauvegardes de {name}</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>Sauvegardes, la plus récente d’abord</translation>
        </message>
        <message>
            <source>Choose another folder …</source>
            <translation>Choisir un autre dossier…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <source>Last compared {when}; {entries} entries of the journal; {file}</source>
            <translation>Dernière comparaison : {when} ; {entries} entrées du journal ; {file}</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Faite</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Prove it again</source>
            <translation>Prouver à nouveau</translation>
        </message>
        <message>
            <source>Read the whole copy again and compare it with its proof</source>
            <translation>Relire toute la copie et la comparer à sa preuve</translation>
        </message>
        <message>
            <source>Restore …</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The proof of this copy is missing, so nobody can tell whether it is whole. “Prove it again” reads all of it.</source>
            <translation>La preuve de cette copie manque : personne ne peut dire si elle est entière. « Prouver à nouveau » la lit en entier.</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made after half an hour of work.</source>
            <translation>Il n’y a pas encore de sauvegarde. La première se fait après une demi-heure de travail.</translation>
        </message>
        <message>
            <source>They are made after half an hour of work, when the workspace is closed, and before whatever changes much at once. Each is opened again and compared with the workspace before it counts.</source>
            <translation>Elles se font après une demi-heure de travail, à la fermeture de l’espace de travail et avant tout ce qui change beaucoup à la fois. Chacune est rouverte et comparée à l’espace de travail avant de compter.</translation>
        </message>
        <message>
            <source>This folder is on the disk of the workspace. If that disk breaks, the backups are gone with it: a folder on another disk is safer.</source>
            <translation>Ce dossier est sur le disque de l’espace de travail. Si ce disque casse, les sauvegardes partent avec lui : un dossier sur un autre disque est plus sûr.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>BeforeCard</name>
        <message>
            <source>Done.</source>
            <translation>Fait.</translation>
        </message>
        <message>
            <source>Go on to {stage}</source>
            <translation>Passer à : {stage}</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>Pas encore connu.</translation>
        </message>
        <message>
            <source>Not yet.</source>
            <translation>Pas encore.</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>État de préparation</translation>
        </message>
        <message>
            <source>Send …</source>
            <translation>Envoyer…</translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. Nothing was made.</source>
            <translation>Annulé. Rien n’a été créé.</translation>
        </message>
        <message>
            <source>Looking at {name} …</source>
            <translation>Lecture de {name} …</translation>
        </message>
        <message>
            <source>Make a workspace of {name}</source>
            <translation>Faire un espace de travail de {name}</translation>
        </message>
        <message>
            <source>Making {name} …</source>
            <translation>Création de {name} …</translation>
        </message>
        <message>
            <source>Workspaces (*.irm)</source>
            <translation>Espaces de travail (*.irm)</translation>
        </message>
        <message>
            <source>{name} made of what {who} sent: {count}</source>
            <translation>{name} créé de ce que {who} a envoyé : {count}</translation>
        </message>
    </context>
    <context>
        <name>BindChooser</name>
        <message>
            <source>Bind this note to</source>
            <translation>Rattacher cette note à</translation>
        </message>
        <message>
            <source>Number or title</source>
            <translation>Numéro ou titre</translation>
        </message>
        <message>
            <source>The commitment as a whole</source>
            <translation>L’engagement dans son ensemble</translation>
        </message>
        <message>
            <source>{number} {title}: to the commitment as a whole, or to one question?</source>
            <translation>{number} {title} : à l’engagement dans son ensemble, ou à une question ?</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter takes · Esc closes</source>
            <translation>↑ ↓ choisir · Entrée prend · Échap ferme</translation>
        </message>
    </context>
    <context>
        <name>Block</name>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>BoundChip</name>
        <message>
            <source>Bound to {number} {title}</source>
            <translation>Rattachée à {number} {title}</translation>
        </message>
    </context>
    <context>
        <name>BundleFacts</name>
        <message numerus="yes">
            <source>%n changes,</source>
            <translation>
                <numerusform>%n modification,</numerusform>
                <numerusform>%n modifications,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the journal,</source>
            <translation>
                <numerusform>%n entrée du journal,</numerusform>
                <numerusform>%n entrées du journal,</numerusform>
            </translation>
        </message>
        <message>
            <source>By {people}</source>
            <translation>Par {people}</translation>
        </message>
        <message>
            <source>Choose for whom it is. Then it is told here what it will hold.</source>
            <translation>Choisissez pour qui il est. Son contenu sera alors dit ici.</translation>
        </message>
        <message>
            <source>Everything goes, whatever they have.</source>
            <translation>Tout part, quoi qu’ils aient déjà.</translation>
        </message>
        <message>
            <source>It is not known what {names} has of this workspace, so everything goes.</source>
            <translation>On ne sait pas ce que {names} a de cet espace de travail : tout part donc.</translation>
        </message>
        <message>
            <source>It is not known what {names} have of this workspace, so everything goes.</source>
            <translation>On ne sait pas ce que {names} ont de cet espace de travail : tout part donc.</translation>
        </message>
        <message>
            <source>Locked for {names} and for you, and signed by you. Nobody else can read it, wherever it lies.</source>
            <translation>Chiffré pour {names} et pour vous, et signé par vous. Personne d’autre ne peut le lire, où qu’il se trouve.</translation>
        </message>
        <message>
            <source>Looking for what they lack …</source>
            <translation>Recherche de ce qui leur manque …</translation>
        </message>
        <message>
            <source>They have all of it already: there is nothing to send.</source>
            <translation>Ils ont déjà tout : il n’y a rien à envoyer.</translation>
        </message>
        <message>
            <source>They have nothing in common yet, so everything goes.</source>
            <translation>Ils n’ont encore rien en commun : tout part donc.</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce qu’il contient</translation>
        </message>
        <message numerus="yes">
            <source>With %n files that are kept with sources.</source>
            <translation>
                <numerusform>Avec %n fichier gardé avec les sources.</numerusform>
                <numerusform>Avec %n fichiers gardés avec les sources.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without what is known to be there already: {people}</source>
            <translation>Sans ce que l’on sait déjà chez eux : {people}</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>environ {size}</translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months late</source>
            <translation>
                <numerusform>%n mois de retard</numerusform>
                <numerusform>%n mois de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years late</source>
            <translation>
                <numerusform>%n an de retard</numerusform>
                <numerusform>%n ans de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n months</source>
            <translation>
                <numerusform>dans %n mois</numerusform>
                <numerusform>dans %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n years</source>
            <translation>
                <numerusform>dans %n an</numerusform>
                <numerusform>dans %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>sans date encore</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Date of a stage written</source>
            <translation>Date d’une étape écrite</translation>
        </message>
        <message>
            <source>Send for review …</source>
            <translation>Envoyer en relecture…</translation>
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
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Copies of the file made before keep the passphrase they had.</source>
            <translation>Les copies du fichier faites auparavant gardent la phrase de passe qu’elles avaient.</translation>
        </message>
        <message>
            <source>Passphrase of the seal changed</source>
            <translation>Phrase de passe du scellé changée</translation>
        </message>
        <message>
            <source>Passphrase until now</source>
            <translation>Phrase de passe actuelle</translation>
        </message>
    </context>
    <context>
        <name>ChangeWatch</name>
        <message numerus="yes">
            <source>%n open findings</source>
            <translation>
                <numerusform>%n constat ouvert</numerusform>
                <numerusform>%n constats ouverts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChipLabel</name>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore noté</translation>
        </message>
    </context>
    <context>
        <name>ChoosePane</name>
        <message>
            <source>Choose a file …</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a table of commitments</source>
            <translation>Choisissez un tableau d’engagements</translation>
        </message>
        <message>
            <source>Excel (.xlsx) or CSV: OGP's tables of 2015, 2016 and 2024, tables of one plan, the plans of Canada, or any other table whose columns you match.</source>
            <translation>Excel (.xlsx) ou CSV : tableaux du PGO de 2015, 2016 et 2024, tableaux d’un seul plan, plans du Canada, ou tout autre tableau dont vous faites correspondre les colonnes.</translation>
        </message>
        <message>
            <source>You see every problem before anything is saved. The file is never changed.</source>
            <translation>Vous voyez chaque problème avant que quoi que ce soit soit enregistré. Le fichier n’est jamais modifié.</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>ou déposez-le ici</translation>
        </message>
    </context>
    <context>
        <name>CiteDialog</name>
        <message>
            <source>A note of your own: “{words}”</source>
            <translation>Une note à vous : « {words} »</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>The key {key}, which no source has yet</source>
            <translation>La clé {key}, qu’aucune source n’a encore</translation>
        </message>
        <message>
            <source>as it will be printed</source>
            <translation>telle qu’elle sera imprimée</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Call {name} on a number that you had before, or meet, and read all four groups to each other. {name} sees them in the same place, once your card is in their list: Colleagues, Compare the code.</source>
            <translation>Appelez {name} à un numéro que vous aviez déjà, ou rencontrez-vous, et lisez-vous les quatre groupes. {name} les voit au même endroit, une fois votre carte dans sa liste : Collègues, Comparer le code.</translation>
        </message>
        <message>
            <source>Card of {name} removed</source>
            <translation>Carte de {name} retirée</translation>
        </message>
        <message>
            <source>Compare the code with {name}</source>
            <translation>Comparer le code avec {name}</translation>
        </message>
        <message>
            <source>It is being worked out.</source>
            <translation>Il est en cours de calcul.</translation>
        </message>
        <message>
            <source>Leave it, not confirmed</source>
            <translation>La laisser, non confirmée</translation>
        </message>
        <message>
            <source>Not by the mail or message in which the card came: whoever could exchange the card on its way could exchange the numbers too.</source>
            <translation>Pas par le courriel ou le message dans lequel la carte est venue : qui a pu échanger la carte en chemin pourrait échanger aussi les nombres.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Remove the card</source>
            <translation>Retirer la carte</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>Code court</translation>
        </message>
        <message>
            <source>The numbers are the same</source>
            <translation>Les nombres sont les mêmes</translation>
        </message>
        <message>
            <source>Then this is not the card that {name} has: it was exchanged on its way, or one of you has new keys since. It is not confirmed. Remove it, and ask {name} for the card again in another way.</source>
            <translation>Alors ce n’est pas la carte de {name} : elle a été échangée en chemin, ou l’un de vous a de nouvelles clés depuis. Elle n’est pas confirmée. Retirez-la, et redemandez la carte à {name} par un autre moyen.</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Ils diffèrent</translation>
        </message>
        <message>
            <source>{name} is confirmed</source>
            <translation>{name} : carte confirmée</translation>
        </message>
    </context>
    <context>
        <name>ColleagueList</name>
        <message>
            <source>Colleagues</source>
            <translation>Collègues</translation>
        </message>
    </context>
    <context>
        <name>ColleaguePane</name>
        <message>
            <source>Added {day}. Key {key}</source>
            <translation>Ajoutée le {day}. Clé {key}</translation>
        </message>
        <message>
            <source>Compare the code …</source>
            <translation>Comparer le code …</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Remove …</source>
            <translation>Retirer …</translation>
        </message>
        <message>
            <source>Where you met, which office, which telephone</source>
            <translation>Où vous vous êtes vus, quel bureau, quel téléphone</translation>
        </message>
        <message>
            <source>Whether this card is really of {name} nobody knows yet: it may have been exchanged on its way. Read each other the short code by telephone.</source>
            <translation>Personne ne sait encore si cette carte est vraiment celle de {name} : elle a pu être échangée en chemin. Lisez-vous le code court par téléphone.</translation>
        </message>
        <message>
            <source>You compared the short code. What is locked for {name} only {name} can read, and what {name} signed is known to be theirs.</source>
            <translation>Vous avez comparé le code court. Ce qui est chiffré pour {name}, {name} peut seul le lire, et ce que {name} a signé est bien de sa main.</translation>
        </message>
    </context>
    <context>
        <name>Colleagues</name>
        <message>
            <source>Confirmed</source>
            <translation>Carte confirmée</translation>
        </message>
        <message>
            <source>Not yet compared</source>
            <translation>Pas encore comparée</translation>
        </message>
    </context>
    <context>
        <name>ColleaguesDialog</name>
        <message>
            <source>Add a card …</source>
            <translation>Ajouter une carte …</translation>
        </message>
        <message>
            <source>Card of {name}</source>
            <translation>Carte de {name}</translation>
        </message>
        <message>
            <source>Card of {name} removed</source>
            <translation>Carte de {name} retirée</translation>
        </message>
        <message>
            <source>Cards (*.txt)</source>
            <translation>Cartes (*.txt)</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Collègues</translation>
        </message>
        <message>
            <source>First copy your card and send it to a colleague, who sends you theirs. Add the card that comes, then read each other the short code by telephone. From then on you can lock bundles for each other.</source>
            <translation>Copiez d’abord votre carte et envoyez-la à un collègue, qui vous envoie la sienne. Ajoutez la carte qui vient, puis lisez-vous le code court par téléphone. Dès lors vous pouvez chiffrer des envois l’un pour l’autre.</translation>
        </message>
        <message>
            <source>Nobody is in your list yet</source>
            <translation>Personne n’est encore dans votre liste</translation>
        </message>
        <message>
            <source>Nothing is locked for {name} any more, and what {name} sends comes from somebody who is not known. To have them back you need their card, and the short code again.</source>
            <translation>Plus rien n’est chiffré pour {name}, et ce que {name} envoie vient de quelqu’un d’inconnu. Pour revenir en arrière, il faut de nouveau sa carte et le code court.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {name} from your list?</source>
            <translation>Retirer {name} de votre liste ?</translation>
        </message>
        <message>
            <source>Save your card</source>
            <translation>Enregistrer votre carte</translation>
        </message>
        <message>
            <source>Send a bundle …</source>
            <translation>Faire un envoi …</translation>
        </message>
        <message>
            <source>{name} was saved</source>
            <translation>{name} est enregistré</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Ctrl+Enter in the field does the same</source>
            <translation>Ctrl+Entrée dans le champ fait de même</translation>
        </message>
        <message>
            <source>Your comment</source>
            <translation>Votre commentaire</translation>
        </message>
    </context>
    <context>
        <name>CommitmentHead</name>
        <message>
            <source>Choose a row of the table to see and rate it.</source>
            <translation>Choisissez une ligne du tableau pour la voir et la noter.</translation>
        </message>
        <message>
            <source>Commitment {number}</source>
            <translation>Engagement {number}</translation>
        </message>
        <message>
            <source>Next commitment (Alt+↓)</source>
            <translation>Engagement suivant (Alt+↓)</translation>
        </message>
        <message>
            <source>No commitment chosen</source>
            <translation>Aucun engagement choisi</translation>
        </message>
        <message>
            <source>No institution named</source>
            <translation>Aucune institution nommée</translation>
        </message>
        <message>
            <source>Previous commitment (Alt+↑)</source>
            <translation>Engagement précédent (Alt+↑)</translation>
        </message>
    </context>
    <context>
        <name>CommitmentPanel</name>
        <message>
            <source>Design</source>
            <translation>Conception</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Implementation</source>
            <translation>Mise en œuvre</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Relecture</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Work areas of the commitment</source>
            <translation>Rubriques de l’engagement</translation>
        </message>
    </context>
    <context>
        <name>CommitmentTable</name>
        <message>
            <source>%1 of %2 done; not rated: %3 indicators</source>
            <translation>%1 sur %2 faits ; sans note : %3 indicateurs</translation>
        </message>
        <message>
            <source>%1 of %2 done; reasons missing: %3</source>
            <translation>%1 sur %2 faits ; motifs manquants : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation>
                <numerusform>%n conflit</numerusform>
                <numerusform>%n conflits</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Complete entries {done} of {all}</source>
            <translation>Fiches complètes : {done} sur {all}</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Entry complete</source>
            <translation>Fiche complète</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore noté</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>OGP values</source>
            <translation>Valeurs du PGO</translation>
        </message>
        <message>
            <source>Starred {count}</source>
            <translation>Avec étoile {count}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
    </context>
    <context>
        <name>Computed</name>
        <message>
            <source>Worked out by the program</source>
            <translation>Établi par le programme</translation>
        </message>
    </context>
    <context>
        <name>ConcernRow</name>
        <message>
            <source>Concern {number}</source>
            <translation>Préoccupation {number}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Delete concern {number}</source>
            <translation>Supprimer la préoccupation {number}</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De quoi il s'agit</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>De quelle qualité</translation>
        </message>
    </context>
    <context>
        <name>Concerns</name>
        <message>
            <source>Add a concern</source>
            <translation>Ajouter une préoccupation</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Concerns under the Response Policy</source>
            <translation>Préoccupations au titre de la politique de réponse</translation>
        </message>
        <message>
            <source>Examined by the subcommittee</source>
            <translation>Examinée par le sous-comité</translation>
        </message>
        <message>
            <source>Member inactive</source>
            <translation>Membre inactif</translation>
        </message>
        <message>
            <source>Member of the Steering Committee</source>
            <translation>Membre du comité directeur</translation>
        </message>
        <message>
            <source>Multilateral partner</source>
            <translation>Partenaire multilatéral</translation>
        </message>
        <message>
            <source>No concern about this member is recorded.</source>
            <translation>Aucune préoccupation n'est notée à propos de ce membre.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Other entity involved in OGP</source>
            <translation>Autre entité qui participe au PGO</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <source>Screened by the Support Unit</source>
            <translation>Triée par l'unité de soutien</translation>
        </message>
        <message>
            <source>Stage 1: support and outreach</source>
            <translation>Étape 1 : appui et dialogue</translation>
        </message>
    </context>
    <context>
        <name>ConflictChoices</name>
        <message>
            <source>As sent: {words}</source>
            <translation>Comme envoyé : {words}</translation>
        </message>
        <message>
            <source>Ours: {words}</source>
            <translation>Le nôtre : {words}</translation>
        </message>
        <message>
            <source>Place {number} of {count}</source>
            <translation>Endroit {number} sur {count}</translation>
        </message>
        <message>
            <source>The same words were changed in different ways. Which are to stand?</source>
            <translation>Les mêmes mots ont été modifiés de plusieurs façons. Lesquels garder ?</translation>
        </message>
        <message>
            <source>Theirs: {words}</source>
            <translation>Le leur : {words}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>ConflictMark</name>
        <message>
            <source>Choose what holds for {what}</source>
            <translation>Choisir ce qui vaut pour {what}</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir …</translation>
        </message>
    </context>
    <context>
        <name>ConflictNotice</name>
        <message numerus="yes">
            <source>%n conflicts: two people changed the same without knowing of each other. All versions are kept; choose what holds.</source>
            <translation>
                <numerusform>%n conflit : deux personnes ont modifié la même chose sans le savoir l’une de l’autre. Toutes les versions sont conservées ; choisissez celle qui vaut.</numerusform>
                <numerusform>%n conflits : deux personnes ont modifié la même chose sans le savoir l’une de l’autre. Toutes les versions sont conservées ; choisissez celles qui valent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir …</translation>
        </message>
    </context>
    <context>
        <name>ConflictResult</name>
        <message numerus="yes">
            <source>%n of them mean the second, and will cite the new name.</source>
            <translation>
                <numerusform>%n d’entre eux désigne le second et citera le nouveau nom.</numerusform>
                <numerusform>%n d’entre eux désignent le second et citeront le nouveau nom.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts cite it.</source>
            <translation>
                <numerusform>%n texte le cite.</numerusform>
                <numerusform>%n textes le citent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename it</source>
            <translation>Le renommer</translation>
        </message>
        <message>
            <source>Take as edited</source>
            <translation>Prendre tel que modifié</translation>
        </message>
        <message>
            <source>Take the merge</source>
            <translation>Prendre la fusion</translation>
        </message>
        <message>
            <source>Take the result</source>
            <translation>Prendre le résultat</translation>
        </message>
        <message>
            <source>Take this version</source>
            <translation>Prendre cette version</translation>
        </message>
        <message>
            <source>as {who} has it</source>
            <translation>comme chez {who}</translation>
        </message>
        <message>
            <source>choose a version, or write what is to stand</source>
            <translation>choisissez une version, ou écrivez ce qui doit valoir</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>put together: the changes are in different sentences</source>
            <translation>réuni : les modifications sont dans des phrases différentes</translation>
        </message>
        <message>
            <source>the new name of what {who} made</source>
            <translation>le nouveau nom de ce que {who} a créé</translation>
        </message>
    </context>
    <context>
        <name>ConflictVersions</name>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Nothing stands there.</source>
            <translation>Il n’y a rien.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>gets another name</source>
            <translation>reçoit un autre nom</translation>
        </message>
        <message>
            <source>keeps its name</source>
            <translation>garde son nom</translation>
        </message>
        <message>
            <source>shown now</source>
            <translation>affiché maintenant</translation>
        </message>
        <message>
            <source>what all of you had seen</source>
            <translation>ce que vous aviez tous vu</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Another record goes by the same name.</source>
            <translation>Un autre élément porte le même nom.</translation>
        </message>
        <message>
            <source>Both of you changed this, you and {who}, without knowing of each other. Both versions are kept.</source>
            <translation>Vous l’avez modifié tous les deux, vous et {who}, sans le savoir l’un de l’autre. Les deux versions sont conservées.</translation>
        </message>
        <message>
            <source>Both of you rated this, you and {who}, without knowing of each other. Both ratings are kept whole, with reason and evidence.</source>
            <translation>Vous l’avez noté tous les deux, vous et {who}, sans le savoir l’un de l’autre. Les deux notes sont conservées entières, avec motif et preuve.</translation>
        </message>
        <message>
            <source>Deleted and changed</source>
            <translation>Supprimé et modifié</translation>
        </message>
        <message>
            <source>Deleted it.</source>
            <translation>L’a supprimé.</translation>
        </message>
        <message>
            <source>Order of the commitments</source>
            <translation>Ordre des engagements</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
        <message>
            <source>Order of the milestones</source>
            <translation>Ordre des jalons</translation>
        </message>
        <message>
            <source>Same name twice</source>
            <translation>Deux fois le même nom</translation>
        </message>
        <message>
            <source>Somebody deleted this, another changed it: it stays until you choose.</source>
            <translation>Quelqu’un l’a supprimé, une autre personne l’a modifié : il reste jusqu’à ce que vous choisissiez.</translation>
        </message>
        <message>
            <source>The one marked “shown now” stands in tables and reports meanwhile.</source>
            <translation>En attendant, les tableaux et les rapports montrent celle marquée « affiché maintenant ».</translation>
        </message>
        <message>
            <source>Two ratings</source>
            <translation>Deux notes</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Deux versions</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{deleted} deleted it while {changed} changed it. Neither knew of the other, so it stays until you choose.</source>
            <translation>{deleted} l’a supprimé tandis que {changed} le modifiait. Aucun ne le savait de l’autre ; il reste donc jusqu’à ce que vous choisissiez.</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <source>{what} was rated twice, by people who did not know of each other.</source>
            <translation>{what} : noté deux fois, par des personnes qui ne le savaient pas l’une de l’autre.</translation>
        </message>
        <message>
            <source>{what}: both of you changed it; both versions are kept.</source>
            <translation>{what} : modifié par vous deux ; les deux versions sont conservées.</translation>
        </message>
        <message>
            <source>{what}: changed by several people; all versions are kept.</source>
            <translation>{what} : modifié par plusieurs personnes ; toutes les versions sont conservées.</translation>
        </message>
        <message>
            <source>{where}: {what}</source>
            <translation>{where} : {what}</translation>
        </message>
        <message>
            <source>{who} changed this without knowing of each other. All versions are kept.</source>
            <translation>Modifié par {who} sans le savoir les uns des autres. Toutes les versions sont conservées.</translation>
        </message>
        <message>
            <source>{who} each made a record of this name without knowing of the other. Give the second another name; the texts that cite it are changed with it.</source>
            <translation>{who} ont créé chacun un élément de ce nom sans le savoir de l’autre. Donnez un autre nom au second ; les textes qui le citent changent avec lui.</translation>
        </message>
        <message>
            <source>{who} made two records of this name in two copies. Give the second another name; the texts that cite it are changed with it.</source>
            <translation>{who} a créé deux éléments de ce nom dans deux copies. Donnez un autre nom au second ; les textes qui le citent changent avec lui.</translation>
        </message>
        <message>
            <source>{who} rated this without knowing of each other. Each rating is kept whole, with reason and evidence.</source>
            <translation>Noté par {who} sans le savoir les uns des autres. Chaque note est conservée entière, avec motif et preuve.</translation>
        </message>
        <message>
            <source>{who}: “{text}”</source>
            <translation>{who} : « {text} »</translation>
        </message>
    </context>
    <context>
        <name>ConflictsDetail</name>
        <message>
            <source>Another</source>
            <translation>Une autre personne</translation>
        </message>
        <message>
            <source>Before: {words}</source>
            <translation>Avant : {words}</translation>
        </message>
        <message>
            <source>Choose a version first, or write what is to stand.</source>
            <translation>Choisissez d’abord une version, ou écrivez ce qui doit valoir.</translation>
        </message>
        <message numerus="yes">
            <source>Choose the words in %n places first.</source>
            <translation>
                <numerusform>Choisissez d’abord les mots à %n endroit.</numerusform>
                <numerusform>Choisissez d’abord les mots à %n endroits.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give it a name that neither of the two has.</source>
            <translation>Donnez-lui un nom qu’aucun des deux ne porte.</translation>
        </message>
        <message>
            <source>Reason of the rating that is to hold</source>
            <translation>Motif de la note qui doit valoir</translation>
        </message>
        <message>
            <source>Show in the form</source>
            <translation>Montrer dans le formulaire</translation>
        </message>
        <message>
            <source>Why it is settled so, for the journal</source>
            <translation>Pourquoi il est réglé ainsi, pour le journal</translation>
        </message>
        <message>
            <source>{who}: {words}</source>
            <translation>{who} : {words}</translation>
        </message>
    </context>
    <context>
        <name>ConflictsFoot</name>
        <message>
            <source>Delete it</source>
            <translation>Le supprimer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
    </context>
    <context>
        <name>ConflictsList</name>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>The whole workspace</source>
            <translation>Tout l’espace de travail</translation>
        </message>
    </context>
    <context>
        <name>ConflictsPage</name>
        <message numerus="yes">
            <source>%n to be settled</source>
            <translation>
                <numerusform>%n à régler</numerusform>
                <numerusform>%n à régler</numerusform>
            </translation>
        </message>
        <message>
            <source>Conflict settled: {what}</source>
            <translation>Conflit réglé : {what}</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>Nothing is in conflict</source>
            <translation>Rien n’est en conflit</translation>
        </message>
        <message>
            <source>Where two people change the same without knowing of each other, both versions are kept, and wait here until somebody chooses.</source>
            <translation>Quand deux personnes modifient la même chose sans le savoir l’une de l’autre, les deux versions sont conservées et attendent ici que quelqu’un choisisse.</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{what} is deleted</source>
            <translation>{what} est supprimé</translation>
        </message>
        <message>
            <source>{what} is kept</source>
            <translation>{what} est gardé</translation>
        </message>
    </context>
    <context>
        <name>ConsentButton</name>
        <message>
            <source>Consent: {name}, {meaning}</source>
            <translation>Accord : {name}, {meaning}</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>The program made a mistake. What you wrote is saved up to the last second. These details hold none of your texts; send them to whoever looks after the program, then close and open it again.</source>
            <translation>Le programme a commis une erreur. Ce que vous avez écrit est enregistré à une seconde près. Ces détails ne contiennent aucun de vos textes ; envoyez-les à la personne qui s’occupe du programme, puis fermez-le et rouvrez-le.</translation>
        </message>
    </context>
    <context>
        <name>DamageHelp</name>
        <message>
            <source>Repairing {name} …</source>
            <translation>Réparation de {name}…</translation>
        </message>
    </context>
    <context>
        <name>DamagedDialog</name>
        <message>
            <source>Looking for backups …</source>
            <translation>Recherche de sauvegardes…</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>The newest proven one is of {when}. It holds {what}.</source>
            <translation>La dernière prouvée : {when}. Elle contient {what}.</translation>
        </message>
        <message>
            <source>There is no proven backup of it in the folder of backups.</source>
            <translation>Le dossier des sauvegardes n’en contient aucune de prouvée pour ce fichier.</translation>
        </message>
        <message>
            <source>Works on a copy: everything that can be read is written into a new file, and what is lost is taken from the newest proven backup. The damaged file is kept. You see what was found, and how much could not be saved.</source>
            <translation>Travaille sur une copie : tout ce qui se lit est écrit dans un nouveau fichier, et ce qui est perdu est pris dans la dernière sauvegarde prouvée. Le fichier abîmé est gardé. Vous voyez ce qui a été trouvé et ce qui n’a pas pu être sauvé.</translation>
        </message>
        <message>
            <source>{name} does not open</source>
            <translation>{name} ne s’ouvre pas</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>2014, July 2014 or 2014-07-01</source>
            <translation>2014, juillet 2014 ou 2014-07-01</translation>
        </message>
        <message>
            <source>{words} can be read both ways. The words are kept; sorting uses the year. Type the month as a word, or year-month-day.</source>
            <translation>{words} peut se lire des deux façons. Les mots sont gardés ; le tri se fait par l’année. Tapez le mois en lettres, ou année-mois-jour.</translation>
        </message>
        <message>
            <source>{words} could not be read as a date. The words are kept; type a date, or only month and year.</source>
            <translation>{words} ne se lit pas comme une date. Les mots sont gardés ; tapez une date, ou seulement le mois et l’année.</translation>
        </message>
        <message>
            <source>{words} is a year that a spreadsheet took for a day. Type the year again.</source>
            <translation>{words} est une année qu’un tableur a prise pour un jour. Tapez l’année de nouveau.</translation>
        </message>
        <message>
            <source>{words} is not a day of the calendar. The words are kept; type a date, or only month and year.</source>
            <translation>{words} n’est pas un jour du calendrier. Les mots sont gardés ; tapez une date, ou seulement le mois et l’année.</translation>
        </message>
    </context>
    <context>
        <name>DateOrders</name>
        <message numerus="yes">
            <source>%n dates</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message>
            <source>Dates of {plan}</source>
            <translation>Dates de {plan}</translation>
        </message>
        <message>
            <source>Day first</source>
            <translation>Jour d’abord</translation>
        </message>
        <message>
            <source>Keep the words</source>
            <translation>Garder les mots</translation>
        </message>
        <message>
            <source>Kept words sort by what is certain, as the year. One decision for a plan.</source>
            <translation>Les mots gardés se trient par ce qui est certain, comme l’année. Une décision par plan.</translation>
        </message>
        <message>
            <source>Month first</source>
            <translation>Mois d’abord</translation>
        </message>
        <message>
            <source>Read the dates of a plan as</source>
            <translation>Lire les dates d’un plan ainsi</translation>
        </message>
    </context>
    <context>
        <name>DeliverySection</name>
        <message>
            <source>Calendar: {source}</source>
            <translation>Calendrier : {source}</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>À remettre</translation>
        </message>
        <message>
            <source>End of the plan</source>
            <translation>Fin du plan</translation>
        </message>
        <message>
            <source>Whether the plan came in time cannot be told: the year it was submitted is not known.</source>
            <translation>On ne peut pas dire si le plan est arrivé à temps : l'année où il a été soumis n'est pas connue.</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>non confirmé</translation>
        </message>
    </context>
    <context>
        <name>DerivedStrip</name>
        <message>
            <source>Derived values</source>
            <translation>Valeurs dérivées</translation>
        </message>
        <message>
            <source>Other formulas</source>
            <translation>Autres formules</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>indéterminé</translation>
        </message>
        <message>
            <source>no star</source>
            <translation>pas d’étoile</translation>
        </message>
        <message>
            <source>star</source>
            <translation>étoile</translation>
        </message>
        <message>
            <source>{condition}; now: {found}</source>
            <translation>{condition} ; maintenant : {found}</translation>
        </message>
        <message>
            <source>{met} of {all}</source>
            <translation>{met} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>DialogCommands</name>
        <message>
            <source>Choose a table</source>
            <translation>Choisir un tableau</translation>
        </message>
        <message>
            <source>New workspace for {name}</source>
            <translation>Nouvel espace de travail pour {name}</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>Workspaces</source>
            <translation>Espaces de travail</translation>
        </message>
    </context>
    <context>
        <name>DiffText</name>
        <message>
            <source>Put in: {text}</source>
            <translation>Ajouté : {text}</translation>
        </message>
        <message>
            <source>Taken out: {text}</source>
            <translation>Supprimé : {text}</translation>
        </message>
        <message>
            <source>a line break</source>
            <translation>un saut de ligne</translation>
        </message>
    </context>
    <context>
        <name>EligibilityPage</name>
        <message>
            <source>Concern added</source>
            <translation>Préoccupation ajoutée</translation>
        </message>
        <message>
            <source>Concern changed</source>
            <translation>Préoccupation modifiée</translation>
        </message>
        <message>
            <source>Concern deleted</source>
            <translation>Préoccupation supprimée</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>Admissibilité</translation>
        </message>
        <message>
            <source>No year is recorded. Add one to answer the metrics for it.</source>
            <translation>Aucune année n'est notée. Ajoutez-en une pour répondre aux critères.</translation>
        </message>
        <message>
            <source>Participating since</source>
            <translation>Participe depuis</translation>
        </message>
        <message>
            <source>The Response Policy</source>
            <translation>La politique de réponse</translation>
        </message>
        <message>
            <source>This member is not in the workspace any more.</source>
            <translation>Ce membre n'est plus dans l'espace de travail.</translation>
        </message>
        <message>
            <source>Year of joining changed</source>
            <translation>Année d'adhésion modifiée</translation>
        </message>
        <message>
            <source>Year {year} added</source>
            <translation>Année {year} ajoutée</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Années</translation>
        </message>
    </context>
    <context>
        <name>EncryptDialog</name>
        <message>
            <source>A computer that is unlocked and open in front of somebody, or one on which somebody else’s program listens.</source>
            <translation>Un ordinateur déverrouillé et ouvert devant quelqu’un, ou sur lequel le programme d’un autre écoute.</translation>
        </message>
        <message>
            <source>Copies kept elsewhere, such as in a cloud. The plain file is overwritten, but solid-state disks may keep what was overwritten for a while.</source>
            <translation>Les copies gardées ailleurs, par exemple dans un nuage. Le fichier en clair est écrasé, mais un disque SSD peut garder un temps ce qui a été écrasé.</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <source>Encrypt the workspace</source>
            <translation>Chiffrer l’espace de travail</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Créer l’espace de travail</translation>
        </message>
        <message>
            <source>New encrypted workspace</source>
            <translation>Nouvel espace de travail chiffré</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Fiche de secours</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>What it does not cover</source>
            <translation>Ce que cela ne couvre pas</translation>
        </message>
        <message>
            <source>What you export, send or print, and what you copy into other programs. The name of the file, its size, and when it was changed.</source>
            <translation>Ce que vous exportez, envoyez ou imprimez, et ce que vous copiez dans d’autres programmes. Le nom du fichier, sa taille et la date de sa modification.</translation>
        </message>
        <message>
            <source>Without the passphrase or the recovery key nobody can read the file and its backups: no thief, no border guard, and not you either. A key file, {keys}, lies beside the workspace from then on and belongs to it.</source>
            <translation>Sans la phrase de passe ou la clé de secours, personne ne peut lire le fichier et ses sauvegardes : ni un voleur, ni un garde-frontière, ni vous. Un fichier de clés, {keys}, se trouve désormais à côté de l’espace de travail et va avec lui.</translation>
        </message>
    </context>
    <context>
        <name>Encrypting</name>
        <message numerus="yes">
            <source>%n plain copies deleted</source>
            <translation>
                <numerusform>%n copie en clair supprimée</numerusform>
                <numerusform>%n copies en clair supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting plain copies …</source>
            <translation>Suppression des copies en clair…</translation>
        </message>
        <message>
            <source>Encrypting {name} …</source>
            <translation>Chiffrement de {name}…</translation>
        </message>
        <message>
            <source>Making the workspace …</source>
            <translation>Création de l’espace de travail…</translation>
        </message>
        <message>
            <source>Removing the encryption of {name} …</source>
            <translation>Suppression du chiffrement de {name}…</translation>
        </message>
        <message>
            <source>{name} is encrypted</source>
            <translation>{name} est chiffré</translation>
        </message>
        <message>
            <source>{name} is not encrypted any more</source>
            <translation>{name} n’est plus chiffré</translation>
        </message>
    </context>
    <context>
        <name>EntriesCard</name>
        <message>
            <source>Dates of the plan</source>
            <translation>Dates du plan</translation>
        </message>
        <message>
            <source>No date of the plan is known yet. Its page Process asks for them.</source>
            <translation>Aucune date du plan n’est encore connue. Sa page Processus les demande.</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>non confirmé</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>No evidence yet</source>
            <translation>Pas encore de preuve</translation>
        </message>
        <message>
            <source>Not enough evidence</source>
            <translation>Preuves insuffisantes</translation>
        </message>
    </context>
    <context>
        <name>EvidenceActs</name>
        <message>
            <source>Evidence for {name}</source>
            <translation>Preuve pour {name}</translation>
        </message>
        <message>
            <source>Evidence taken away; the source stays</source>
            <translation>Preuve retirée ; la source reste</translation>
        </message>
        <message>
            <source>Give as evidence</source>
            <translation>Donner comme preuve</translation>
        </message>
        <message>
            <source>{source} given as evidence for {name}</source>
            <translation>{source} donné comme preuve pour {name}</translation>
        </message>
        <message>
            <source>{source} is given as evidence for {name} already</source>
            <translation>{source} est déjà donné comme preuve pour {name}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceArea</name>
        <message>
            <source>Commitment {number}</source>
            <translation>Engagement {number}</translation>
        </message>
        <message>
            <source>Evidence of the commitment</source>
            <translation>Preuves de l’engagement</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore évalué</translation>
        </message>
        <message>
            <source>Texts and the commitment as such</source>
            <translation>Textes et engagement en tant que tel</translation>
        </message>
    </context>
    <context>
        <name>EvidenceChip</name>
        <message>
            <source>Enter opens it, Delete takes it away</source>
            <translation>Entrée l’ouvre, Suppr le retire</translation>
        </message>
    </context>
    <context>
        <name>EvidenceChips</name>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter une preuve</translation>
        </message>
        <message>
            <source>Add evidence (Ctrl+E)</source>
            <translation>Ajouter une preuve (Ctrl+E)</translation>
        </message>
        <message>
            <source>Add evidence: {name}</source>
            <translation>Ajouter une preuve : {name}</translation>
        </message>
    </context>
    <context>
        <name>EvidenceGroup</name>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter une preuve</translation>
        </message>
        <message>
            <source>Add evidence: {name}</source>
            <translation>Ajouter une preuve : {name}</translation>
        </message>
        <message>
            <source>Change the rule for this plan: {name}</source>
            <translation>Modifier la règle pour ce plan : {name}</translation>
        </message>
        <message>
            <source>Change the rule …</source>
            <translation>Modifier la règle …</translation>
        </message>
        <message>
            <source>Cited in the text</source>
            <translation>Cité dans le texte</translation>
        </message>
        <message>
            <source>Go to the rating: {name}</source>
            <translation>Aller à l’évaluation : {name}</translation>
        </message>
        <message>
            <source>How much evidence this plan asks for</source>
            <translation>Combien de preuves ce plan exige</translation>
        </message>
    </context>
    <context>
        <name>EvidencePackDialog</name>
        <message numerus="yes">
            <source>%n entries are in it,</source>
            <translation>
                <numerusform>%n entrée y figure,</numerusform>
                <numerusform>%n entrées y figurent,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were left out: nobody searched them for names.</source>
            <translation>
                <numerusform>%n fichier a été laissé de côté : personne n’y a cherché de noms.</numerusform>
                <numerusform>%n fichiers ont été laissés de côté : personne n’y a cherché de noms.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them withheld.</source>
            <translation>
                <numerusform>dont %n retenue.</numerusform>
                <numerusform>dont %n retenues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>Dossier de preuves</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Head of the journal, to be noted or sent apart</source>
            <translation>Tête du journal, à noter ou à envoyer à part</translation>
        </message>
        <message>
            <source>Journal searched before it is given out as evidence</source>
            <translation>Journal examiné avant d’être remis comme preuve</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Note the head of the journal or send it apart:</source>
            <translation>Notez la tête du journal ou envoyez-la à part :</translation>
        </message>
        <message numerus="yes">
            <source>The journal is broken in %n places; the pack says where.</source>
            <translation>
                <numerusform>Le journal est rompu en %n endroit ; le dossier dit où.</numerusform>
                <numerusform>Le journal est rompu en %n endroits ; le dossier dit où.</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole journal in one file: every change, by whom and when, with its hashes. Anybody can read it in a browser and check it without this program.</source>
            <translation>Tout le journal en un fichier : chaque modification, par qui et quand, avec ses empreintes. Chacun peut le lire dans un navigateur et le vérifier sans ce programme.</translation>
        </message>
        <message>
            <source>With people, interviews and their notes</source>
            <translation>Avec les personnes, les entretiens et leurs notes</translation>
        </message>
        <message>
            <source>Without this, only the hashes of those entries go along, and the chain can still be checked. Names of people stay encrypted in any case. The pack itself is not encrypted.</source>
            <translation>Sinon, seules les empreintes de ces entrées sont jointes, et la chaîne reste vérifiable. Les noms des personnes restent chiffrés dans tous les cas. Le dossier lui-même n’est pas chiffré.</translation>
        </message>
        <message>
            <source>Write the pack</source>
            <translation>Écrire le dossier</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <source>{name} journal.zip</source>
            <translation>{name} journal.zip</translation>
        </message>
    </context>
    <context>
        <name>ExcerptRow</name>
        <message>
            <source>Delete excerpt {number}</source>
            <translation>Supprimer l’extrait {number}</translation>
        </message>
        <message>
            <source>In place</source>
            <translation>En place</translation>
        </message>
        <message>
            <source>Lost: its words are no longer in the text</source>
            <translation>Perdu : ses mots ne sont plus dans le texte</translation>
        </message>
        <message>
            <source>Moved: the text was changed</source>
            <translation>Déplacé : le texte a été modifié</translation>
        </message>
        <message>
            <source>Of a text that is not kept here</source>
            <translation>D’un texte qui n’est pas conservé ici</translation>
        </message>
        <message>
            <source>Place in it</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>This is its place</source>
            <translation>C’est sa place</translation>
        </message>
        <message>
            <source>p. 3</source>
            <translation>p. 3</translation>
        </message>
    </context>
    <context>
        <name>ExchangeFolderCommands</name>
        <message numerus="yes">
            <source>%n bundles left in the exchange folder.</source>
            <translation>
                <numerusform>%n envoi déposé dans le dossier d’échange.</numerusform>
                <numerusform>%n envois déposés dans le dossier d’échange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reports left in the exchange folder.</source>
            <translation>
                <numerusform>%n rapport déposé dans le dossier d’échange.</numerusform>
                <numerusform>%n rapports déposés dans le dossier d’échange.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange folder</source>
            <translation>Dossier d’échange</translation>
        </message>
        <message>
            <source>Exchange folder …</source>
            <translation>Dossier d’échange …</translation>
        </message>
        <message>
            <source>Exchanged {when}</source>
            <translation>Échange {when}</translation>
        </message>
        <message>
            <source>Exchanged: others lack nothing.</source>
            <translation>Échange fait : il ne manque rien aux autres.</translation>
        </message>
        <message>
            <source>Exchanging with the folder …</source>
            <translation>Échange avec le dossier …</translation>
        </message>
        <message>
            <source>Look at it …</source>
            <translation>Regarder …</translation>
        </message>
        <message>
            <source>Looking into the folder …</source>
            <translation>Lecture du dossier …</translation>
        </message>
        <message>
            <source>Not exchanged since {when}</source>
            <translation>Pas d’échange depuis : {when}</translation>
        </message>
        <message>
            <source>Not exchanged yet</source>
            <translation>Pas encore d’échange</translation>
        </message>
        <message>
            <source>Nothing was left in the exchange folder.</source>
            <translation>Rien n’a été déposé dans le dossier d’échange.</translation>
        </message>
        <message>
            <source>Nothing was left in the exchange folder. {why}</source>
            <translation>Rien n’a été déposé dans le dossier d’échange. {why}</translation>
        </message>
        <message>
            <source>Texts searched before they are left in the exchange folder</source>
            <translation>Textes parcourus avant d’être déposés dans le dossier d’échange</translation>
        </message>
        <message>
            <source>The exchange folder is not used any more. What lies in it stays there.</source>
            <translation>Le dossier d’échange n’est plus utilisé. Ce qui s’y trouve y reste.</translation>
        </message>
        <message>
            <source>{what}. Nothing is taken up before you have seen it.</source>
            <translation>{what}. Rien n’est repris avant que vous ne l’ayez vu.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeFolderDialog</name>
        <message numerus="yes">
            <source>%n bundles follow what is to be taken up, or has not come, first.</source>
            <translation>
                <numerusform>%n envoi suit ce qui est à reprendre, ou n’est pas encore arrivé, d’abord.</numerusform>
                <numerusform>%n envois suivent ce qui est à reprendre, ou n’est pas encore arrivé, d’abord.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundles left for others</source>
            <translation>
                <numerusform>%n envoi déposé pour les autres</numerusform>
                <numerusform>%n envois déposés pour les autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Any folder that a cloud, a network or a stick carries. The program leaves there what your colleagues lack, locked for them, and shows you what they left before any of it is taken up. The workspace itself never lies in it.</source>
            <translation>Tout dossier que porte un nuage, un réseau ou une clé USB. Le programme y dépose ce qui manque à vos collègues, verrouillé pour eux, et vous montre ce qu’ils ont déposé avant que rien n’en soit repris. L’espace de travail lui-même ne s’y trouve jamais.</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Choisir un dossier …</translation>
        </message>
        <message>
            <source>Choose another …</source>
            <translation>En choisir un autre …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collègue</translation>
        </message>
        <message>
            <source>Colleagues …</source>
            <translation>Collègues …</translation>
        </message>
        <message>
            <source>Colleagues, what they have and what they get</source>
            <translation>Collègues, ce qu’ils ont et ce qu’ils reçoivent</translation>
        </message>
        <message>
            <source>Exchange by itself, at opening and every 15 minutes</source>
            <translation>Échanger de lui-même, à l’ouverture et toutes les 15 minutes</translation>
        </message>
        <message>
            <source>Exchange folder of {name}</source>
            <translation>Dossier d’échange de {name}</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Échanger maintenant</translation>
        </message>
        <message>
            <source>Gets in the folder</source>
            <translation>Reçoit dans le dossier</translation>
        </message>
        <message>
            <source>Has</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Last exchange</source>
            <translation>Dernier échange</translation>
        </message>
        <message>
            <source>Last exchange {when}: {left}.</source>
            <translation>Dernier échange {when} : {left}.</translation>
        </message>
        <message>
            <source>Leave reports that I export there too</source>
            <translation>Y déposer aussi les rapports que j’exporte</translation>
        </message>
        <message>
            <source>Look at it …</source>
            <translation>Regarder …</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Aucun dossier n’est encore choisi.</translation>
        </message>
        <message>
            <source>Nobody can read what is left here yet: add the card of a colleague and confirm it.</source>
            <translation>Personne ne peut encore lire ce qui est déposé ici : ajoutez la carte d’un collègue et confirmez-la.</translation>
        </message>
        <message>
            <source>Nothing was exchanged yet.</source>
            <translation>Rien n’a encore été échangé.</translation>
        </message>
        <message>
            <source>Reports are not locked: whoever reaches the folder can read them.</source>
            <translation>Les rapports ne sont pas verrouillés : qui accède au dossier peut les lire.</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>Ne plus l’utiliser</translation>
        </message>
        <message>
            <source>others lacked nothing</source>
            <translation>il ne manquait rien aux autres</translation>
        </message>
    </context>
    <context>
        <name>ExchangeWords</name>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>has everything</source>
            <translation>a tout</translation>
        </message>
        <message numerus="yes">
            <source>lacks %n entries</source>
            <translation>
                <numerusform>il manque %n entrée</numerusform>
                <numerusform>il manque %n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing heard yet</source>
            <translation>rien reçu encore</translation>
        </message>
        <message>
            <source>nothing: the card is not confirmed</source>
            <translation>rien : la carte n’est pas confirmée</translation>
        </message>
        <message>
            <source>what is missing there, locked for this card</source>
            <translation>ce qui y manque, verrouillé pour cette carte</translation>
        </message>
        <message numerus="yes">
            <source>{who} sent %n changes</source>
            <translation>
                <numerusform>{who} a envoyé %n modification</numerusform>
                <numerusform>{who} a envoyé %n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} sent %n files</source>
            <translation>
                <numerusform>{who} a envoyé %n fichier</numerusform>
                <numerusform>{who} a envoyé %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>{who} sent what would not show here</source>
            <translation>{who} a envoyé ce qui ne se verrait pas ici</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n things are missing; the export shows where</source>
            <translation>
                <numerusform>%n chose manque ; l’export montre où</numerusform>
                <numerusform>%n choses manquent ; l’export montre où</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Codebook of the method</source>
            <translation>Codage de la méthode</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <source>File name of the Word report</source>
            <translation>Nom du fichier du rapport Word</translation>
        </message>
        <message>
            <source>File name of the workbook</source>
            <translation>Nom du fichier du classeur</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Looking for what is missing …</source>
            <translation>Recherche de ce qui manque…</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Rien ne manque.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Reasons of the ratings</source>
            <translation>Motifs des notes</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Table of contents</source>
            <translation>Table des matières</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Word report</source>
            <translation>Rapport Word</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder of the export</source>
            <translation>Dossier de l’export</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <source>The old file stays until the new one is written and read back.</source>
            <translation>L’ancien fichier reste jusqu’à ce que le nouveau soit écrit et relu.</translation>
        </message>
        <message>
            <source>This folder does not exist. Choose another one.</source>
            <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>{names} is there already.</source>
            <translation>{names} existe déjà.</translation>
        </message>
        <message>
            <source>{names} was written and read back.</source>
            <translation>{names} a été écrit et relu.</translation>
        </message>
        <message>
            <source>{names} were written and read back.</source>
            <translation>{names} ont été écrits et relus.</translation>
        </message>
    </context>
    <context>
        <name>FieldOnTheSpot</name>
        <message>
            <source>Lead institution</source>
            <translation>Institution responsable</translation>
        </message>
        <message>
            <source>Researcher</source>
            <translation>Chercheuse ou chercheur</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Institutions de soutien</translation>
        </message>
        <message>
            <source>Text as in the plan</source>
            <translation>Texte tel que dans le plan</translation>
        </message>
    </context>
    <context>
        <name>FilePassphraseDialog</name>
        <message numerus="yes">
            <source>%n backups open with the old passphrase still.</source>
            <translation>
                <numerusform>%n sauvegarde s’ouvre encore avec l’ancienne phrase de passe.</numerusform>
                <numerusform>%n sauvegardes s’ouvrent encore avec l’ancienne phrase de passe.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase of the workspace changed</source>
            <translation>Phrase de passe de l’espace de travail changée</translation>
        </message>
        <message>
            <source>The passphrase that opens {name}. If it is forgotten, type the recovery key in its place.</source>
            <translation>La phrase de passe qui ouvre {name}. Si elle est oubliée, tapez la clé de secours à sa place.</translation>
        </message>
        <message>
            <source>The workspace is not written anew, and its backups get the new passphrase too. Copies kept elsewhere open with the old one.</source>
            <translation>L’espace de travail n’est pas réécrit, et ses sauvegardes reçoivent aussi la nouvelle phrase de passe. Les copies gardées ailleurs s’ouvrent avec l’ancienne.</translation>
        </message>
        <message>
            <source>Type the passphrase until now, or the recovery key.</source>
            <translation>Tapez la phrase de passe actuelle, ou la clé de secours.</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Jusqu’ici</translation>
        </message>
    </context>
    <context>
        <name>FinderDialog</name>
        <message>
            <source>A few letters: title, author, key, words of an excerpt or a note</source>
            <translation>Quelques lettres : titre, auteur, clé, mots d’un extrait ou d’une note</translation>
        </message>
        <message>
            <source>Look for a source</source>
            <translation>Chercher une source</translation>
        </message>
        <message>
            <source>New source “{words}” …</source>
            <translation>Nouvelle source « {words} »…</translation>
        </message>
        <message>
            <source>New source …</source>
            <translation>Nouvelle source…</translation>
        </message>
        <message>
            <source>Place in it</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>p. 3</source>
            <translation>p. 3</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>Change the rule for this plan …</source>
            <translation>Modifier la règle pour ce plan …</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Leave it, with a note …</source>
            <translation>Laisser, avec une note …</translation>
        </message>
        <message>
            <source>Left: {note}</source>
            <translation>Laissé : {note}</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Rien n’est ouvert</translation>
        </message>
        <message>
            <source>Nothing stands between this report and the end of its stage.</source>
            <translation>Rien ne sépare ce rapport de la fin de son étape.</translation>
        </message>
        <message>
            <source>Open in the form</source>
            <translation>Ouvrir dans la fiche</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Why this is asked</source>
            <translation>Pourquoi on le demande</translation>
        </message>
    </context>
    <context>
        <name>FindingKinds</name>
        <message>
            <source>02 and 2 name one plan.</source>
            <translation>02 et 2 désignent le même plan.</translation>
        </message>
        <message>
            <source>A blank inside an address</source>
            <translation>Un espace dans une adresse</translation>
        </message>
        <message>
            <source>A column of the layout is missing</source>
            <translation>Il manque une colonne de la forme</translation>
        </message>
        <message>
            <source>A column that the layout does not have</source>
            <translation>Une colonne que la forme n’a pas</translation>
        </message>
        <message>
            <source>A commitment of the workspace has nearly the same title. This one comes in beside it; compare the two, and delete one if they are the same.</source>
            <translation>Un engagement de l’espace de travail a presque le même titre. Celui-ci est ajouté à côté ; comparez les deux et supprimez-en un s’il s’agit du même.</translation>
        </message>
        <message>
            <source>A commitment without a number</source>
            <translation>Un engagement sans numéro</translation>
        </message>
        <message>
            <source>A commitment without a title</source>
            <translation>Un engagement sans titre</translation>
        </message>
        <message>
            <source>A date that never was</source>
            <translation>Une date qui n’a jamais été</translation>
        </message>
        <message>
            <source>A final zero seems to be lost</source>
            <translation>Un zéro final semble perdu</translation>
        </message>
        <message>
            <source>A hidden sheet</source>
            <translation>Une feuille masquée</translation>
        </message>
        <message>
            <source>A member that is not recognised</source>
            <translation>Un membre qui n’est pas reconnu</translation>
        </message>
        <message>
            <source>A number damaged by a spreadsheet</source>
            <translation>Un numéro abîmé par un tableur</translation>
        </message>
        <message>
            <source>A number given twice in one plan</source>
            <translation>Un numéro donné deux fois dans un plan</translation>
        </message>
        <message>
            <source>A number of steps that nothing tells</source>
            <translation>Un nombre d'étapes que rien ne dit</translation>
        </message>
        <message>
            <source>A plan stands in two rows</source>
            <translation>Un plan figure sur deux lignes</translation>
        </message>
        <message>
            <source>A program before this one could not read a letter and put a filler in its place. Compare with the printed plan.</source>
            <translation>Un programme antérieur n’a pas su lire une lettre et a mis un signe à sa place. Comparez avec le plan imprimé.</translation>
        </message>
        <message>
            <source>A rating the method does not know</source>
            <translation>Une note que la méthode ne connaît pas</translation>
        </message>
        <message>
            <source>A row has more or fewer cells than there are column names.</source>
            <translation>Une ligne a plus ou moins de cellules qu’il n’y a de noms de colonnes.</translation>
        </message>
        <message>
            <source>A row of sums</source>
            <translation>Une ligne de totaux</translation>
        </message>
        <message>
            <source>A sheet that is not read</source>
            <translation>Une feuille qui n’est pas lue</translation>
        </message>
        <message>
            <source>A spreadsheet counts days from 1900: a year that was typed into a cell made for days becomes a day of 1905.</source>
            <translation>Un tableur compte les jours depuis 1900 : une année tapée dans une cellule faite pour des jours devient un jour de 1905.</translation>
        </message>
        <message>
            <source>A spreadsheet turns 2.10 into 2.1. The numbers around it tell where that happened.</source>
            <translation>Un tableur fait 2.1 de 2.10. Les numéros voisins disent où cela s’est produit.</translation>
        </message>
        <message>
            <source>A table about the process</source>
            <translation>Un tableau sur le processus</translation>
        </message>
        <message>
            <source>A table of plans has one row for each. Compare the two rows.</source>
            <translation>Un tableau des plans a une ligne pour chacun. Comparez les deux lignes.</translation>
        </message>
        <message>
            <source>A value in the table differs from the one in the workspace. The workspace is not overwritten; change the value by hand where the table is right.</source>
            <translation>Une valeur du tableau diffère de celle de l’espace de travail. L’espace de travail n’est pas écrasé ; modifiez la valeur à la main là où le tableau a raison.</translation>
        </message>
        <message>
            <source>A year taken for a day</source>
            <translation>Une année prise pour un jour</translation>
        </message>
        <message>
            <source>Accents written apart from their letters</source>
            <translation>Accents écrits à part de leurs lettres</translation>
        </message>
        <message>
            <source>Added as new</source>
            <translation>Ajouté comme nouveau</translation>
        </message>
        <message>
            <source>Added to what is there</source>
            <translation>Ajouté à ce qui s’y trouve</translation>
        </message>
        <message>
            <source>Already in the workspace</source>
            <translation>Déjà dans l’espace de travail</translation>
        </message>
        <message>
            <source>An address broken over lines</source>
            <translation>Une adresse coupée en plusieurs lignes</translation>
        </message>
        <message>
            <source>An answer in other words</source>
            <translation>Une réponse en d’autres mots</translation>
        </message>
        <message>
            <source>An answer to a question that was not asked</source>
            <translation>Une réponse à une question qui n’était pas posée</translation>
        </message>
        <message>
            <source>Another number of consultation steps</source>
            <translation>Un autre nombre d'étapes de consultation</translation>
        </message>
        <message>
            <source>Both kept</source>
            <translation>Les deux gardés</translation>
        </message>
        <message>
            <source>Characters that were lost earlier</source>
            <translation>Caractères perdus auparavant</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>Nettoyé</translation>
        </message>
        <message>
            <source>Columns matched</source>
            <translation>Colonnes mises en correspondance</translation>
        </message>
        <message>
            <source>Computed anew</source>
            <translation>Recalculé</translation>
        </message>
        <message>
            <source>Converted</source>
            <translation>Converti</translation>
        </message>
        <message>
            <source>Country names matched</source>
            <translation>Noms de pays reconnus</translation>
        </message>
        <message>
            <source>Dates read as you chose</source>
            <translation>Dates lues selon votre choix</translation>
        </message>
        <message>
            <source>Day and month can be read both ways</source>
            <translation>Jour et mois peuvent se lire des deux façons</translation>
        </message>
        <message>
            <source>Excel holds 32,767 characters in a cell. The text is kept whole here; an Excel export will have to say so.</source>
            <translation>Excel tient 32 767 caractères par cellule. Le texte est gardé entier ici ; un export Excel devra le signaler.</translation>
        </message>
        <message>
            <source>Fields that are empty in the workspace take the value of the table, and milestones that are missing are added.</source>
            <translation>Les champs vides dans l’espace de travail prennent la valeur du tableau, et les jalons qui manquent sont ajoutés.</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Complété</translation>
        </message>
        <message>
            <source>First row taken</source>
            <translation>Première ligne prise</translation>
        </message>
        <message>
            <source>First taken</source>
            <translation>Première retenue</translation>
        </message>
        <message>
            <source>Invisible control characters</source>
            <translation>Caractères de commande invisibles</translation>
        </message>
        <message>
            <source>It adds up the rows above it and is no commitment.</source>
            <translation>Elle additionne les lignes au-dessus et n’est pas un engagement.</translation>
        </message>
        <message>
            <source>It begins with =, +, - or @. It is text and stays text.</source>
            <translation>Il commence par =, +, - ou @. C’est du texte et le reste.</translation>
        </message>
        <message>
            <source>It is kept with the table, and nothing is made of it.</source>
            <translation>Elle est gardée avec le tableau, et rien n’en est tiré.</translation>
        </message>
        <message>
            <source>It tells how plans were made and carried out. One sheet is imported at a time: choose it above to see it.</source>
            <translation>Elle dit comment les plans ont été élaborés et mis en œuvre. Une feuille est importée à la fois : choisissez-la ci-dessus pour la voir.</translation>
        </message>
        <message>
            <source>Kept apart</source>
            <translation>Distingués</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Gardé tel quel</translation>
        </message>
        <message>
            <source>Label and code disagree</source>
            <translation>Libellé et code ne concordent pas</translation>
        </message>
        <message>
            <source>Label taken</source>
            <translation>Libellé retenu</translation>
        </message>
        <message>
            <source>Left alone</source>
            <translation>Laissé tel quel</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissée de côté</translation>
        </message>
        <message>
            <source>Letters in an older encoding</source>
            <translation>Lettres dans un codage ancien</translation>
        </message>
        <message>
            <source>Many decimals come from a spreadsheet that took a commitment number for a sum. The short form is proposed, the cell as it came stays findable.</source>
            <translation>Beaucoup de décimales viennent d’un tableur qui a pris un numéro d’engagement pour un montant. La forme courte est proposée, la cellule d’origine reste consultable.</translation>
        </message>
        <message>
            <source>Marks such as &lt;br/&gt; are left from a web page. Line breaks become paragraphs.</source>
            <translation>Des marques comme &lt;br/&gt; restent d’une page web. Les sauts de ligne deviennent des paragraphes.</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Reconnu</translation>
        </message>
        <message>
            <source>Member or plan taken from the row above</source>
            <translation>Membre ou plan repris de la ligne au-dessus</translation>
        </message>
        <message>
            <source>Most frequent taken</source>
            <translation>La plus fréquente retenue</translation>
        </message>
        <message>
            <source>Not a record</source>
            <translation>Pas une fiche</translation>
        </message>
        <message>
            <source>Not brought back</source>
            <translation>Non rétabli</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>Non exporté</translation>
        </message>
        <message>
            <source>Not overwritten</source>
            <translation>Pas écrasé</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Sans note</translation>
        </message>
        <message>
            <source>Not reviewed, no data, not applicable, not specified: different things, kept apart. None of them counts as a grade.</source>
            <translation>Non examiné, sans données, sans objet, non précisé : des choses différentes, distinguées. Aucune ne compte comme une note.</translation>
        </message>
        <message>
            <source>Not reviewed, yet coded as a grade</source>
            <translation>Non examiné, mais codé comme une note</translation>
        </message>
        <message>
            <source>Nothing tells for certain where the address goes on. Open it and see.</source>
            <translation>Rien ne dit avec certitude où l'adresse continue. Ouvrez-la pour voir.</translation>
        </message>
        <message>
            <source>One sheet is imported at a time. Import the file again for another one.</source>
            <translation>Une feuille est importée à la fois. Importez de nouveau le fichier pour une autre.</translation>
        </message>
        <message>
            <source>Perhaps in the workspace already</source>
            <translation>Peut-être déjà dans l’espace de travail</translation>
        </message>
        <message>
            <source>Plan numbers with zeros before them</source>
            <translation>Numéros de plan précédés de zéros</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposé</translation>
        </message>
        <message>
            <source>Published and computed change differ</source>
            <translation>Évolution publiée et calculée diffèrent</translation>
        </message>
        <message>
            <source>Published and computed value differ</source>
            <translation>Valeur publiée et calculée diffèrent</translation>
        </message>
        <message>
            <source>Published star and computed star differ</source>
            <translation>Étoile publiée et calculée diffèrent</translation>
        </message>
        <message>
            <source>Ratings that the layout has no place for</source>
            <translation>Notes qui n’ont pas de place dans la forme</translation>
        </message>
        <message>
            <source>Read as chosen</source>
            <translation>Lues selon le choix</translation>
        </message>
        <message>
            <source>Read without</source>
            <translation>Lu sans elle</translation>
        </message>
        <message>
            <source>Relevant by technology alone</source>
            <translation>Pertinent par la seule technologie</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Retirés</translation>
        </message>
        <message>
            <source>Rows of unequal length</source>
            <translation>Lignes de longueur inégale</translation>
        </message>
        <message>
            <source>Rows that are no commitments</source>
            <translation>Lignes qui ne sont pas des engagements</translation>
        </message>
        <message>
            <source>Rows that name no plan</source>
            <translation>Lignes qui ne nomment pas de plan</translation>
        </message>
        <message>
            <source>Set apart</source>
            <translation>Mises à part</translation>
        </message>
        <message>
            <source>Several years of submission in one plan</source>
            <translation>Plusieurs années de dépôt pour un plan</translation>
        </message>
        <message>
            <source>Shortened</source>
            <translation>Raccourci</translation>
        </message>
        <message>
            <source>Somebody deleted or emptied it after an earlier import. It is not brought back; undo the change or write it by hand where it is wanted again.</source>
            <translation>Quelqu’un l’a supprimé ou vidé après une importation antérieure. Il n’est pas rétabli ; annulez la modification ou saisissez-le à la main s’il est de nouveau voulu.</translation>
        </message>
        <message>
            <source>Such as “continuous”. They stay as they are.</source>
            <translation>Comme « continu ». Ils restent tels quels.</translation>
        </message>
        <message>
            <source>Taken away in the workspace</source>
            <translation>Retiré dans l’espace de travail</translation>
        </message>
        <message>
            <source>Technology never makes a commitment relevant by itself, yet the table calls these relevant.</source>
            <translation>La technologie ne rend jamais à elle seule un engagement pertinent, mais le tableau les dit pertinents.</translation>
        </message>
        <message>
            <source>Text longer than a cell can hold</source>
            <translation>Texte plus long qu’une cellule</translation>
        </message>
        <message>
            <source>Text that begins like a formula</source>
            <translation>Texte qui commence comme une formule</translation>
        </message>
        <message>
            <source>The calendar has no such day. The words are kept; type a date later, or only month and year.</source>
            <translation>Le calendrier n’a pas ce jour. Les mots sont gardés ; tapez une date plus tard, ou seulement le mois et l’année.</translation>
        </message>
        <message>
            <source>The cell is empty, as in lists that name a country or plan only once.</source>
            <translation>La cellule est vide, comme dans les listes qui ne nomment un pays ou un plan qu’une fois.</translation>
        </message>
        <message>
            <source>The cell of the number is empty. Give it one after the import.</source>
            <translation>La cellule du numéro est vide. Donnez-en un après l’import.</translation>
        </message>
        <message>
            <source>The cell of the title is empty. Type it after the import.</source>
            <translation>La cellule du titre est vide. Tapez-le après l’import.</translation>
        </message>
        <message>
            <source>The change that is printed is not the one from midterm to end of term.</source>
            <translation>L’évolution imprimée n’est pas celle de la mi-parcours à la fin de période.</translation>
        </message>
        <message>
            <source>The column names a second time</source>
            <translation>Les noms des colonnes une seconde fois</translation>
        </message>
        <message>
            <source>The file is not written in UTF-8. Look at a text with accents before you import.</source>
            <translation>Le fichier n’est pas écrit en UTF-8. Regardez un texte accentué avant d’importer.</translation>
        </message>
        <message>
            <source>The first is read, and all of them are kept with the table.</source>
            <translation>La première est lue, et toutes sont gardées avec le tableau.</translation>
        </message>
        <message>
            <source>The header stands once more among the rows.</source>
            <translation>L’en-tête se trouve encore une fois parmi les lignes.</translation>
        </message>
        <message>
            <source>The label says that nothing was assessed, the number beside it says a grade. The label is what the researcher wrote.</source>
            <translation>Le libellé dit que rien n’a été évalué, le chiffre à côté dit une note. Le libellé est ce que le chercheur a écrit.</translation>
        </message>
        <message>
            <source>The layout of this table is not known; see which column became what.</source>
            <translation>La forme de ce tableau n’est pas connue ; voyez quelle colonne est devenue quoi.</translation>
        </message>
        <message>
            <source>The method of a plan is supposed</source>
            <translation>La méthode d’un plan est supposée</translation>
        </message>
        <message>
            <source>The method of the plan's generation does not ask this. The cell stays with the table.</source>
            <translation>La méthode de la génération du plan ne le demande pas. La cellule reste avec le tableau.</translation>
        </message>
        <message>
            <source>The name is in no list of countries. It is imported under the name it has.</source>
            <translation>Le nom n’est dans aucune liste de pays. Il est importé sous ce nom.</translation>
        </message>
        <message>
            <source>The parts of an address are put together where nothing else can be meant.</source>
            <translation>Les parties d'une adresse sont réunies là où rien d'autre ne peut être entendu.</translation>
        </message>
        <message>
            <source>The plan is supposed</source>
            <translation>Le plan est supposé</translation>
        </message>
        <message>
            <source>The plan stands apart from plans that are named by a number.</source>
            <translation>Le plan reste distinct de ceux qui portent un numéro.</translation>
        </message>
        <message>
            <source>The ratings in the table lead to another star than the one printed in it. Ratings are imported as they are; the star follows from them.</source>
            <translation>Les notes du tableau mènent à une autre étoile que celle qui y est imprimée. Les notes sont importées telles quelles ; l’étoile en découle.</translation>
        </message>
        <message>
            <source>The same content was imported or typed before. Nothing is doubled.</source>
            <translation>Le même contenu a déjà été importé ou tapé. Rien n’est doublé.</translation>
        </message>
        <message>
            <source>The table counts the steps of a consultation otherwise than its own answers do.</source>
            <translation>Le tableau compte les étapes de consultation autrement que ses propres réponses.</translation>
        </message>
        <message>
            <source>The table does not say when the plan was submitted, which decides the method.</source>
            <translation>Le tableau ne dit pas quand le plan a été déposé, ce qui décide de la méthode.</translation>
        </message>
        <message>
            <source>The table gives a number although a step was not reviewed. Not reviewed is not the same as not done.</source>
            <translation>Le tableau donne un nombre alors qu'une étape n'a pas été évaluée. Non évalué n'est pas la même chose que non fait.</translation>
        </message>
        <message>
            <source>The table has the layout but for these columns. The rest is read.</source>
            <translation>Le tableau a cette forme, à ces colonnes près. Le reste est lu.</translation>
        </message>
        <message>
            <source>The table names no member or plan; its form and dates tell which.</source>
            <translation>Le tableau ne nomme ni membre ni plan ; sa forme et ses dates disent lesquels.</translation>
        </message>
        <message>
            <source>The table prints another result than its own ratings give, under the rule of the plan's generation.</source>
            <translation>Le tableau imprime un autre résultat que celui que donnent ses propres notes, selon la règle de la génération du plan.</translation>
        </message>
        <message>
            <source>The table writes a name in another way than the list of countries.</source>
            <translation>Le tableau écrit un nom autrement que la liste des pays.</translation>
        </message>
        <message>
            <source>The table writes an answer otherwise than the method; see what it was read as.</source>
            <translation>Le tableau écrit une réponse autrement que la méthode ; voyez comment elle a été lue.</translation>
        </message>
        <message>
            <source>The word and the number of one rating do not belong together. The word is taken; the program derives codes and never stores them.</source>
            <translation>Le mot et le chiffre d’une note ne vont pas ensemble. Le mot est retenu ; le programme déduit les codes et ne les enregistre jamais.</translation>
        </message>
        <message>
            <source>The word is no answer of this scale. Nothing is rated from it; the cell as it came stays findable.</source>
            <translation>Le mot n’est pas une réponse de cette échelle. Rien n’en est noté ; la cellule d’origine reste consultable.</translation>
        </message>
        <message>
            <source>The workbook holds a sheet that its program does not show.</source>
            <translation>Le classeur contient une feuille que son programme ne montre pas.</translation>
        </message>
        <message>
            <source>The workspace says something else</source>
            <translation>L’espace de travail dit autre chose</translation>
        </message>
        <message>
            <source>The year that most rows have is taken.</source>
            <translation>L’année de la plupart des lignes est retenue.</translation>
        </message>
        <message>
            <source>These dates are valid as day/month and as month/day. Other dates of the same plan are a hint, not a proof. The program does not guess.</source>
            <translation>Ces dates sont valables comme jour/mois et comme mois/jour. D’autres dates du même plan sont un indice, pas une preuve. Le programme ne devine pas.</translation>
        </message>
        <message>
            <source>They are kept with the table, but nothing is made of them.</source>
            <translation>Elles sont gardées avec le tableau, mais rien n’en est tiré.</translation>
        </message>
        <message>
            <source>They are set apart in a plan of their own until a number is known.</source>
            <translation>Elles sont mises à part dans un plan à elles, jusqu’à ce qu’un numéro soit connu.</translation>
        </message>
        <message>
            <source>They could be read both ways; you chose the order for their plan.</source>
            <translation>Elles pouvaient se lire des deux façons ; vous avez choisi l’ordre pour leur plan.</translation>
        </message>
        <message>
            <source>They look the same, but a search would not find them. Letter and accent become one character.</source>
            <translation>Ils se ressemblent, mais une recherche ne les trouverait pas. Lettre et accent deviennent un seul caractère.</translation>
        </message>
        <message>
            <source>They print as nothing and stop Word and Excel from opening a file.</source>
            <translation>Ils ne s’impriment pas et empêchent Word et Excel d’ouvrir un fichier.</translation>
        </message>
        <message>
            <source>They stay in the workspace and are not exported.</source>
            <translation>Elles restent dans l’espace de travail et ne sont pas exportées.</translation>
        </message>
        <message>
            <source>Two columns with one name</source>
            <translation>Deux colonnes du même nom</translation>
        </message>
        <message>
            <source>Two rows of a plan have the same commitment number. Both are imported. One of them may have lost a final zero in a spreadsheet, as 2.10 becomes 2.1.</source>
            <translation>Deux lignes d’un plan ont le même numéro d’engagement. Les deux sont importées. L’une a pu perdre un zéro final dans un tableur, comme 2.10 devient 2.1.</translation>
        </message>
        <message>
            <source>Web page code inside texts</source>
            <translation>Code de page web dans les textes</translation>
        </message>
        <message>
            <source>Words for a plan number</source>
            <translation>Des mots en guise de numéro de plan</translation>
        </message>
        <message>
            <source>Words for “nothing”</source>
            <translation>Mots pour « rien »</translation>
        </message>
        <message>
            <source>Words kept</source>
            <translation>Mots gardés</translation>
        </message>
        <message>
            <source>Words that name no date</source>
            <translation>Mots qui ne nomment pas de date</translation>
        </message>
        <message>
            <source>Zeros left out</source>
            <translation>Zéros omis</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
    </context>
    <context>
        <name>FindingsModel</name>
        <message>
            <source>Left: {note}</source>
            <translation>Laissé : {note}</translation>
        </message>
        <message>
            <source>Must be fixed</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À regarder</translation>
        </message>
    </context>
    <context>
        <name>FindingsPane</name>
        <message numerus="yes">
            <source>%n columns, as {column}</source>
            <translation>
                <numerusform>%n colonne, comme {column}</numerusform>
                <numerusform>%n colonnes, comme {column}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kinds of finding</source>
            <translation>
                <numerusform>%n sorte de constat</numerusform>
                <numerusform>%n sortes de constats</numerusform>
            </translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Can be changed later: every cell is kept as it came.</source>
            <translation>Peut être modifié plus tard : chaque cellule est gardée telle qu’elle est venue.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Findings of the chosen kind</source>
            <translation>Constats de la sorte choisie</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>Kinds of finding</source>
            <translation>Sortes de constats</translation>
        </message>
        <message>
            <source>Look …</source>
            <translation>Voir…</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>Rien à examiner</translation>
        </message>
        <message>
            <source>Plan and number</source>
            <translation>Plan et numéro</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>The chosen finding</source>
            <translation>Le constat choisi</translation>
        </message>
        <message>
            <source>The file holds no damage that the program knows.</source>
            <translation>Le fichier ne contient aucun dommage que le programme connaisse.</translation>
        </message>
        <message>
            <source>What the file did to the data</source>
            <translation>Ce que le fichier a fait aux données</translation>
        </message>
        <message>
            <source>{columns}; first in {place}</source>
            <translation>{columns} ; d’abord en {place}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>A file ending in .irm, also from a colleague or a backup.</source>
            <translation>Un fichier en .irm, aussi d’un collègue ou d’une sauvegarde.</translation>
        </message>
        <message>
            <source>A workspace is one file on this computer. It holds your plans, ratings and texts. Nothing leaves the computer unless you send it.</source>
            <translation>Un espace de travail est un seul fichier sur cet ordinateur. Il contient vos plans, notes et textes. Rien ne quitte l’ordinateur sans que vous l’envoyiez.</translation>
        </message>
        <message>
            <source>Choose a name and a place; then add a plan or import a table.</source>
            <translation>Choisissez un nom et un lieu ; ajoutez ensuite un plan ou importez un tableau.</translation>
        </message>
        <message>
            <source>Excel or CSV. You see every problem before anything is saved.</source>
            <translation>Excel ou CSV. Vous voyez chaque problème avant tout enregistrement.</translation>
        </message>
        <message>
            <source>Look around with real data</source>
            <translation>Découvrir avec de vraies données</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>Office database</source>
            <translation>Base de données de bureau</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Ouverts auparavant</translation>
        </message>
        <message>
            <source>Spain, Finland and Estonia, all rated. A copy you can spoil.</source>
            <translation>Espagne, Finlande et Estonie, tout est noté. Une copie que vous pouvez abîmer.</translation>
        </message>
        <message>
            <source>Start a workspace</source>
            <translation>Commencer un espace de travail</translation>
        </message>
        <message>
            <source>Start from a table</source>
            <translation>Partir d’un tableau</translation>
        </message>
        <message>
            <source>Works without a network. Saved as you type; no Save button.</source>
            <translation>Fonctionne sans réseau. Enregistré à mesure que vous tapez ; pas de bouton Enregistrer.</translation>
        </message>
    </context>
    <context>
        <name>FoldedBlock</name>
        <message>
            <source>Kept: {answers}</source>
            <translation>Conservé : {answers}</translation>
        </message>
        <message>
            <source>Not asked: {indicator} is {answer}.</source>
            <translation>Non demandé : « {indicator} » est « {answer} ».</translation>
        </message>
    </context>
    <context>
        <name>FoldedText</name>
        <message>
            <source>Show all of it</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Montrer moins</translation>
        </message>
    </context>
    <context>
        <name>FormatBar</name>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>GapsButton</name>
        <message numerus="yes">
            <source>%n texts not in {language}</source>
            <translation>
                <numerusform>%n texte pas en {language}</numerusform>
                <numerusform>%n textes pas en {language}</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is in {language}</source>
            <translation>Tout est en {language}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupHead</name>
        <message>
            <source>folded</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>{done} of {asked} answered</source>
            <translation>réponses : {done} sur {asked}</translation>
        </message>
    </context>
    <context>
        <name>Guidance</name>
        <message>
            <source>From the handbook</source>
            <translation>D'après le manuel</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>GuidedPage</name>
        <message>
            <source>Guidance</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Show or hide what the method says of the question</source>
            <translation>Afficher ou masquer ce que la méthode dit de la question</translation>
        </message>
    </context>
    <context>
        <name>HeldNotice</name>
        <message>
            <source>Another program has this workspace open.</source>
            <translation>Un autre programme a ouvert cet espace de travail.</translation>
        </message>
        <message>
            <source>Another window on this computer has this workspace open ({name}), since {when}.</source>
            <translation>Une autre fenêtre de cet ordinateur a ouvert cet espace de travail ({name}), depuis {when}.</translation>
        </message>
        <message>
            <source>It is still open elsewhere.</source>
            <translation>Il est toujours ouvert ailleurs.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only: its file or its folder is write-protected. To work on it, copy it to a folder of yours.</source>
            <translation>Cet espace de travail est ouvert en lecture seule : son fichier ou son dossier est protégé. Pour y travailler, copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only; nothing can be changed.</source>
            <translation>Cet espace de travail est ouvert en lecture seule ; rien ne peut y être modifié.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>{name} has this workspace open on {computer}, since {when}.</source>
            <translation>{name} a ouvert cet espace de travail sur {computer}, depuis {when}.</translation>
        </message>
        <message>
            <source>{who} It is open here for reading only; nothing can be changed.</source>
            <translation>{who} Ici, il est ouvert en lecture seule ; rien ne peut y être modifié.</translation>
        </message>
    </context>
    <context>
        <name>HistoryArea</name>
        <message>
            <source>Cluster</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Livrable</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>History of the commitment</source>
            <translation>Historique de l’engagement</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institution responsable</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Policy areas</source>
            <translation>Domaines d’action</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Titre court</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Institutions de soutien</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Why: {reason}</source>
            <translation>Pourquoi : {reason}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{indicator}, reason</source>
            <translation>{indicator}, motif</translation>
        </message>
        <message>
            <source>{what}: brought back</source>
            <translation>{what} : rétabli</translation>
        </message>
        <message>
            <source>{what}: deleted</source>
            <translation>{what} : supprimé</translation>
        </message>
    </context>
    <context>
        <name>HouseFormsDialog</name>
        <message>
            <source>A house form changes the sections of one kind of report, in every plan.</source>
            <translation>Une forme maison change les sections d’une sorte de rapport, dans chaque plan.</translation>
        </message>
        <message>
            <source>A house form needs a name. Give it one.</source>
            <translation>Une forme maison a besoin d’un nom. Donnez-lui en un.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>House forms</source>
            <translation>Formes maison</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the form</source>
            <translation>Nom de la forme</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>There is a house form {name} for this report already.</source>
            <translation>Il y a déjà une forme maison {name} pour ce rapport.</translation>
        </message>
    </context>
    <context>
        <name>ImportFiles</name>
        <message>
            <source>Findings of {name}</source>
            <translation>Constats de {name}</translation>
        </message>
        <message>
            <source>Load a matching</source>
            <translation>Charger une correspondance</translation>
        </message>
        <message>
            <source>Save the findings</source>
            <translation>Enregistrer les constats</translation>
        </message>
        <message>
            <source>Save this matching</source>
            <translation>Enregistrer cette correspondance</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. Choose another folder.</source>
            <translation>{name} n’a pas pu être écrit : {reason}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>{name} holds no matching of columns. Nothing was changed.</source>
            <translation>{name} ne contient pas de correspondance de colonnes. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{name} was saved.</source>
            <translation>{name} a été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns</source>
            <translation>
                <numerusform>%n colonne</numerusform>
                <numerusform>%n colonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns matched</source>
            <translation>
                <numerusform>%n colonne mise en correspondance</numerusform>
                <numerusform>%n colonnes mises en correspondance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitments</source>
            <translation>
                <numerusform>%n engagement</numerusform>
                <numerusform>%n engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n plan</numerusform>
                <numerusform>%n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Choisir un tableau</translation>
        </message>
        <message>
            <source>Everything in this table is in the workspace already. Nothing was changed.</source>
            <translation>Tout ce tableau est déjà dans l’espace de travail. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>IRM table of one plan</source>
            <translation>tableau IRM d’un plan</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <source>Import %n commitments</source>
            <translation>
                <numerusform>Importer %n engagement</numerusform>
                <numerusform>Importer %n engagements</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>Importer un tableau</translation>
        </message>
        <message numerus="yes">
            <source>Import answers about %n plans</source>
            <translation>
                <numerusform>Importer les réponses sur %n plan</numerusform>
                <numerusform>Importer les réponses sur %n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing %n commitments</source>
            <translation>
                <numerusform>Import de %n engagement</numerusform>
                <numerusform>Import de %n engagements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing answers about %n plans</source>
            <translation>
                <numerusform>Importation des réponses sur %n plan</numerusform>
                <numerusform>Importation des réponses sur %n plans</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at findings</source>
            <translation>Voir les constats</translation>
        </message>
        <message>
            <source>Match columns</source>
            <translation>Faire correspondre</translation>
        </message>
        <message>
            <source>Nothing has been saved yet.</source>
            <translation>Rien n’est encore enregistré.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>OGP's commitment table of 2015</source>
            <translation>tableau des engagements du PGO de 2015</translation>
        </message>
        <message>
            <source>OGP's commitment table of 2016</source>
            <translation>tableau des engagements du PGO de 2016</translation>
        </message>
        <message>
            <source>OGP's commitment table of 2024</source>
            <translation>tableau des engagements du PGO de 2024</translation>
        </message>
        <message>
            <source>OGP's process table of 2016</source>
            <translation>tableau du PGO sur le processus, 2016</translation>
        </message>
        <message>
            <source>Read with these columns</source>
            <translation>Lire avec ces colonnes</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Save findings as a list</source>
            <translation>Enregistrer les constats en liste</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>par vous</translation>
        </message>
        <message>
            <source>columns matched by you</source>
            <translation>colonnes mises en correspondance par vous</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>layout recognised</source>
            <translation>forme reconnue</translation>
        </message>
        <message>
            <source>nothing saved yet</source>
            <translation>rien d’enregistré encore</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>plan table of Canada</source>
            <translation>tableau de plan du Canada</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lecture</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>feuille {name}</translation>
        </message>
    </context>
    <context>
        <name>ImportTargets</name>
        <message>
            <source>Carried over</source>
            <translation>Reconduit</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Commitment</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Commitment number</source>
            <translation>Numéro de l’engagement</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Livrable</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Date de fin</translation>
        </message>
        <message>
            <source>End of the milestone</source>
            <translation>Fin du jalon</translation>
        </message>
        <message>
            <source>Full text as printed</source>
            <translation>Texte intégral tel qu’imprimé</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institution responsable</translation>
        </message>
        <message>
            <source>Member (country or local government)</source>
            <translation>Membre (pays ou collectivité locale)</translation>
        </message>
        <message>
            <source>Member and plan</source>
            <translation>Membre et plan</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Jalon</translation>
        </message>
        <message>
            <source>Milestone number</source>
            <translation>Numéro du jalon</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Jalons</translation>
        </message>
        <message>
            <source>Plan number</source>
            <translation>Numéro du plan</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Titre court</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>Date de début</translation>
        </message>
        <message>
            <source>Start of the milestone</source>
            <translation>Début du jalon</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Institutions de soutien</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Title as printed</source>
            <translation>Titre tel qu’imprimé</translation>
        </message>
        <message>
            <source>Title of the plan</source>
            <translation>Titre du plan</translation>
        </message>
        <message>
            <source>Year in which the plan ends</source>
            <translation>Année de fin du plan</translation>
        </message>
        <message>
            <source>Year in which the plan was submitted</source>
            <translation>Année de dépôt du plan</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>A column was sorted and not the table, so the answers moved to other rows.</source>
            <translation>Une colonne a été triée sans le tableau : les réponses sont passées à d’autres lignes.</translation>
        </message>
        <message>
            <source>A long text was changed</source>
            <translation>Un long texte a été modifié</translation>
        </message>
        <message>
            <source>A rating is changed with a reason of yours. Write why.</source>
            <translation>Une note se change avec un motif de votre part. Écrivez pourquoi.</translation>
        </message>
        <message>
            <source>A spreadsheet program changed this cell, not a person.</source>
            <translation>Un tableur a modifié cette cellule, pas une personne.</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Interrogé</translation>
        </message>
        <message>
            <source>Changed again after the review</source>
            <translation>Modifié à nouveau après la relecture</translation>
        </message>
        <message>
            <source>Changed by a spreadsheet program</source>
            <translation>Modifié par un tableur</translation>
        </message>
        <message>
            <source>Changed since it was sent</source>
            <translation>Modifié depuis l’envoi</translation>
        </message>
        <message>
            <source>Choose at each place which words are to stand, or edit the result.</source>
            <translation>Choisissez à chaque endroit les mots à garder, ou modifiez le résultat.</translation>
        </message>
        <message>
            <source>Choose first whose words are to be taken.</source>
            <translation>Choisissez d’abord de qui prendre les mots.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>No word was changed, only the look. Nothing has to be taken.</source>
            <translation>Aucun mot n’a été modifié, seulement l’apparence. Il n’y a rien à prendre.</translation>
        </message>
        <message>
            <source>Nobody can tell where this belongs. Copy what you need to its place, and answer.</source>
            <translation>Personne ne peut dire où cela va. Copiez ce qu’il vous faut à sa place, et répondez.</translation>
        </message>
        <message>
            <source>Nobody proposed another text here.</source>
            <translation>Personne n’a proposé d’autre texte ici.</translation>
        </message>
        <message>
            <source>Note changed</source>
            <translation>Note modifiée</translation>
        </message>
        <message>
            <source>Only the look was changed</source>
            <translation>Seule l’apparence a changé</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open again: something new came to it</source>
            <translation>Ouvert à nouveau : du nouveau est arrivé</translation>
        </message>
        <message>
            <source>Other files</source>
            <translation>Autres fichiers</translation>
        </message>
        <message>
            <source>Place not found</source>
            <translation>Endroit introuvable</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Resolved in the file by the reviewer</source>
            <translation>Résolu dans le fichier par le relecteur</translation>
        </message>
        <message>
            <source>Something very like it is in the plan already. Look before you add it.</source>
            <translation>Quelque chose de très semblable est déjà dans le plan. Regardez avant de l’ajouter.</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Pris</translation>
        </message>
        <message>
            <source>Taken, edited</source>
            <translation>Pris, retouché</translation>
        </message>
        <message>
            <source>Text changed</source>
            <translation>Texte modifié</translation>
        </message>
        <message>
            <source>Text outside the fields</source>
            <translation>Texte hors des champs</translation>
        </message>
        <message>
            <source>The answer came back in another language than it was sent in.</source>
            <translation>La réponse est revenue dans une autre langue que celle de l’envoi.</translation>
        </message>
        <message>
            <source>The answer is not one of the scale. Choose one of its grades.</source>
            <translation>La réponse n’est pas de l’échelle. Choisissez un de ses degrés.</translation>
        </message>
        <message>
            <source>The cell holds a formula. Its result is shown; type what is meant.</source>
            <translation>La cellule contient une formule. Son résultat est montré ; saisissez ce qui est voulu.</translation>
        </message>
        <message>
            <source>The cell holds an error of a formula. Type what is meant.</source>
            <translation>La cellule contient l’erreur d’une formule. Saisissez ce qui est voulu.</translation>
        </message>
        <message>
            <source>The cell is empty, where a word such as “None” was sent: some programs take such words for nothing.</source>
            <translation>La cellule est vide, alors qu’un mot comme « None » avait été envoyé : certains programmes prennent de tels mots pour rien.</translation>
        </message>
        <message>
            <source>The date can be read both ways. Type the month as a word.</source>
            <translation>La date se lit de deux façons. Écrivez le mois en lettres.</translation>
        </message>
        <message>
            <source>The date was moved by a spreadsheet program. Type what is meant.</source>
            <translation>Un tableur a décalé la date. Saisissez ce qui est voulu.</translation>
        </message>
        <message>
            <source>The field came back empty. Take it only if it is meant to be empty.</source>
            <translation>Le champ est revenu vide. Ne le prenez que s’il doit être vide.</translation>
        </message>
        <message>
            <source>The label alone is gone. Edit the result and take that, or decline.</source>
            <translation>Seule l’étiquette a disparu. Modifiez le résultat et prenez-le, ou refusez.</translation>
        </message>
        <message>
            <source>The label of this field is gone from the file, which does not say what it is to hold. Nothing was changed here: decline it, or edit the result and take that.</source>
            <translation>L’étiquette de ce champ a disparu du fichier, qui ne dit pas ce qu’il doit contenir. Rien n’a été modifié ici : refusez, ou modifiez le résultat et prenez-le.</translation>
        </message>
        <message>
            <source>The number can be read both ways. Type what is meant.</source>
            <translation>Le nombre se lit de deux façons. Saisissez ce qui est voulu.</translation>
        </message>
        <message>
            <source>The number of the row is none of ours: it was typed or comes from elsewhere.</source>
            <translation>Le numéro de la ligne n’est pas des nôtres : il a été saisi ou vient d’ailleurs.</translation>
        </message>
        <message>
            <source>The text ends where a spreadsheet program cuts long texts.</source>
            <translation>Le texte s’arrête là où un tableur coupe les longs textes.</translation>
        </message>
        <message>
            <source>The words of a note were changed.</source>
            <translation>Les mots d’une note ont été modifiés.</translation>
        </message>
        <message>
            <source>There is more than one answer here. Choose one as the result first.</source>
            <translation>Il y a ici plus d’une réponse. Choisissez-en d’abord une comme résultat.</translation>
        </message>
        <message>
            <source>This is gone from the file. Nothing was deleted here: take it to delete, or decline.</source>
            <translation>Ceci a disparu du fichier. Rien n’a été supprimé ici : prenez pour supprimer, ou refusez.</translation>
        </message>
        <message>
            <source>This stands in the file twice. What the second one says is shown here.</source>
            <translation>Ceci figure deux fois dans le fichier. Voici ce que dit la seconde fois.</translation>
        </message>
        <message>
            <source>This text stands outside any field, so nothing of it can be taken by itself. Copy what you need, and answer.</source>
            <translation>Ce texte est hors de tout champ : rien ne peut en être pris tel quel. Copiez ce qu’il vous faut, et répondez.</translation>
        </message>
        <message>
            <source>This was not in the copy that was sent. Taking it adds it to the plan.</source>
            <translation>Ceci n’était pas dans la copie envoyée. Le prendre l’ajoute au plan.</translation>
        </message>
        <message>
            <source>To be looked at: {code}</source>
            <translation>À regarder : {code}</translation>
        </message>
        <message>
            <source>Value changed</source>
            <translation>Valeur modifiée</translation>
        </message>
        <message>
            <source>Write in the reply what you want to know.</source>
            <translation>Écrivez dans la réponse ce que vous voulez savoir.</translation>
        </message>
        <message>
            <source>Written in the program</source>
            <translation>Écrits dans le programme</translation>
        </message>
        <message>
            <source>Zeros at the end or beginning were lost: 2.10 became 2.1.</source>
            <translation>Des zéros de fin ou de début ont été perdus : 2.10 est devenu 2.1.</translation>
        </message>
        <message numerus="yes">
            <source>and in %n more places</source>
            <translation>
                <numerusform>et à %n autre endroit</numerusform>
                <numerusform>et à %n autres endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>came back {back}</source>
            <translation>revenu le {back}</translation>
        </message>
        <message>
            <source>copy {number}, sent {sent}, came back {back}</source>
            <translation>copie {number}, envoyée le {sent}, revenue le {back}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>found by its code</source>
            <translation>trouvé par son code</translation>
        </message>
        <message>
            <source>found by its label</source>
            <translation>trouvé par son étiquette</translation>
        </message>
        <message>
            <source>matched by wording: check</source>
            <translation>rapproché par les mots : à vérifier</translation>
        </message>
        <message>
            <source>tracked</source>
            <translation>suivi des modifications</translation>
        </message>
        <message>
            <source>tracked in part</source>
            <translation>suivi en partie</translation>
        </message>
        <message>
            <source>with tracking off</source>
            <translation>sans suivi des modifications</translation>
        </message>
    </context>
    <context>
        <name>InboxDetail</name>
        <message>
            <source>Nothing has come back yet</source>
            <translation>Rien n’est encore revenu</translation>
        </message>
        <message>
            <source>Reason of the rating, as it is changed</source>
            <translation>Motif de la note modifiée</translation>
        </message>
        <message>
            <source>Reply, goes back as an answer to the comment</source>
            <translation>Réponse, repart comme réponse au commentaire</translation>
        </message>
        <message>
            <source>Reply, goes back with the next copy</source>
            <translation>Réponse, repart avec la prochaine copie</translation>
        </message>
        <message>
            <source>Show in the form</source>
            <translation>Montrer dans le formulaire</translation>
        </message>
        <message>
            <source>Start from the reason there is</source>
            <translation>Partir du motif existant</translation>
        </message>
        <message>
            <source>Take as edited</source>
            <translation>Prendre tel que retouché</translation>
        </message>
        <message>
            <source>Take the result</source>
            <translation>Prendre le résultat</translation>
        </message>
        <message>
            <source>Take: add it</source>
            <translation>Prendre : l’ajouter</translation>
        </message>
        <message>
            <source>Take: delete it</source>
            <translation>Prendre : le supprimer</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>Pris en compte</translation>
        </message>
    </context>
    <context>
        <name>InboxFoot</name>
        <message>
            <source>Ask back</source>
            <translation>Interroger</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Take the result</source>
            <translation>Prendre le résultat</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendre le leur</translation>
        </message>
    </context>
    <context>
        <name>InboxHead</name>
        <message>
            <source>All {count}</source>
            <translation>Tous {count}</translation>
        </message>
        <message>
            <source>Answered {count}</source>
            <translation>Répondus {count}</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Later {count}</source>
            <translation>Plus tard {count}</translation>
        </message>
        <message>
            <source>Open {count}</source>
            <translation>Ouverts {count}</translation>
        </message>
        <message>
            <source>Read a returned file</source>
            <translation>Lire un fichier revenu</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Relecteur</translation>
        </message>
        <message>
            <source>Take all that do not conflict ({count})</source>
            <translation>Prendre tout ce qui ne se contredit pas ({count})</translation>
        </message>
        <message>
            <source>{open} open, {answered} answered</source>
            <translation>{open} ouverts, {answered} répondus</translation>
        </message>
    </context>
    <context>
        <name>InboxList</name>
        <message>
            <source>What came back</source>
            <translation>Ce qui est revenu</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxNews</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Read it as …</source>
            <translation>Le lire comme …</translation>
        </message>
        <message>
            <source>Review copy {number}</source>
            <translation>Copie de relecture {number}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>et %n autre fichier</numerusform>
                <numerusform>et %n autres fichiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n changes from review taken</source>
            <translation>
                <numerusform>%n modification de la relecture prise</numerusform>
                <numerusform>%n modifications de la relecture prises</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose another state or reviewer above.</source>
            <translation>Choisissez un autre état ou relecteur ci-dessus.</translation>
        </message>
        <message>
            <source>Drop the Word files and workbooks that reviewers sent back anywhere on the window, or read them with the button above. Nothing is applied before you take it.</source>
            <translation>Déposez n’importe où sur la fenêtre les fichiers Word et les classeurs renvoyés par les relecteurs, ou lisez-les avec le bouton ci-dessus. Rien n’est appliqué avant que vous le preniez.</translation>
        </message>
        <message>
            <source>Everything is answered</source>
            <translation>Tout a reçu une réponse</translation>
        </message>
        <message>
            <source>Nothing has come back yet</source>
            <translation>Rien n’est encore revenu</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Rien à montrer</translation>
        </message>
        <message>
            <source>Nothing was changed in what came back</source>
            <translation>Rien n’a été modifié dans ce qui est revenu</translation>
        </message>
        <message>
            <source>The replies go back with the next review copy.</source>
            <translation>Les réponses repartent avec la prochaine copie de relecture.</translation>
        </message>
        <message>
            <source>This was deleted. The inbox keeps the words.</source>
            <translation>Ceci a été supprimé. La boîte de réception en garde les mots.</translation>
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
            <translation>Change ce qui en découle</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Undo any answer with Ctrl Z. The returned file is never changed.</source>
            <translation>Annulez toute réponse avec Ctrl Z. Le fichier revenu n’est jamais modifié.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>becomes starred</source>
            <translation>reçoit une étoile</translation>
        </message>
        <message>
            <source>loses its star</source>
            <translation>perd son étoile</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>non noté</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>pas encore envoyé</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>reste</translation>
        </message>
        <message>
            <source>still a star</source>
            <translation>garde son étoile</translation>
        </message>
        <message>
            <source>still no star</source>
            <translation>toujours pas d’étoile</translation>
        </message>
        <message>
            <source>was {grade}</source>
            <translation>était {grade}</translation>
        </message>
    </context>
    <context>
        <name>IndicatorHelp</name>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>unconfirmed</source>
            <translation>non confirmé</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Choose a source first: words become its excerpt.</source>
            <translation>Choisissez d’abord une source : les mots en deviennent un extrait.</translation>
        </message>
        <message>
            <source>Excerpt added</source>
            <translation>Extrait ajouté</translation>
        </message>
        <message>
            <source>Keep a file with the source</source>
            <translation>Conserver un fichier avec la source</translation>
        </message>
        <message>
            <source>Picture {time}.png</source>
            <translation>Image {time}.png</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <source>Source added</source>
            <translation>Source ajoutée</translation>
        </message>
        <message>
            <source>Sources belong to a member. Add a member or a plan first.</source>
            <translation>Les sources appartiennent à un membre. Ajoutez d’abord un membre ou un plan.</translation>
        </message>
        <message>
            <source>Sources from a RIS or BibTeX file</source>
            <translation>Sources d’un fichier RIS ou BibTeX</translation>
        </message>
        <message>
            <source>This page is in the workspace already, as {key}</source>
            <translation>Cette page est déjà dans l’espace de travail : {key}</translation>
        </message>
        <message>
            <source>Web page added</source>
            <translation>Page web ajoutée</translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>Academia</source>
            <translation>Monde universitaire</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonyme</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Pour information</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>Société civile</translation>
        </message>
        <message>
            <source>Consent not asked yet</source>
            <translation>Accord pas encore demandé</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>Gouvernement</translation>
        </message>
        <message>
            <source>International organisation</source>
            <translation>Organisation internationale</translation>
        </message>
        <message>
            <source>Interview {number}</source>
            <translation>Entretien {number}</translation>
        </message>
        <message>
            <source>Interview {number} ended</source>
            <translation>Entretien {number} terminé</translation>
        </message>
        <message>
            <source>Nobody has said yet what may be done with the words of interview {number}, so they are not quoted. Ask for the consent and choose it first.</source>
            <translation>Personne n’a encore dit ce que l’on peut faire des mots de l’entretien {number} ; ils ne sont donc pas cités. Demandez l’accord et choisissez-le d’abord.</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>Avec attribution</translation>
        </message>
        <message>
            <source>Organisation only</source>
            <translation>Organisation seulement</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Private sector</source>
            <translation>Secteur privé</translation>
        </message>
        <message>
            <source>The consent to interview {number} allows no direct quotation. Write what was said in your own words, or change the consent if the person agrees.</source>
            <translation>L’accord donné pour l’entretien {number} ne permet aucune citation directe. Écrivez ce qui a été dit avec vos propres mots, ou changez l’accord si la personne est d’accord.</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>par vidéo</translation>
        </message>
        <message>
            <source>focus group</source>
            <translation>groupe de discussion</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>sur place</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>par écrit</translation>
        </message>
        <message>
            <source>name and direct quotation</source>
            <translation>nom et citation directe</translation>
        </message>
        <message>
            <source>no name, no direct quotation</source>
            <translation>ni nom, ni citation directe</translation>
        </message>
        <message>
            <source>nothing is quoted, cited or listed</source>
            <translation>rien n’est cité, mentionné ni listé</translation>
        </message>
        <message>
            <source>quotation without name or organisation</source>
            <translation>citation sans nom ni organisation</translation>
        </message>
        <message>
            <source>treated as background</source>
            <translation>traité comme information</translation>
        </message>
    </context>
    <context>
        <name>InterviewCommands</name>
        <message>
            <source>The interview goes on where you left it at {time}. Every word is here.</source>
            <translation>L’entretien reprend là où vous l’avez quitté à {time}. Chaque mot est là.</translation>
        </message>
        <message numerus="yes">
            <source>The program was ended in the middle of this interview. What was typed until {time} is here; %n characters were recovered.</source>
            <translation>
                <numerusform>Le programme s’est arrêté au milieu de cet entretien. Ce qui a été tapé jusqu’à {time} est là ; %n caractère a été retrouvé.</numerusform>
                <numerusform>Le programme s’est arrêté au milieu de cet entretien. Ce qui a été tapé jusqu’à {time} est là ; %n caractères ont été retrouvés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterviewHead</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>Terminer l’entretien</translation>
        </message>
        <message>
            <source>Nobody named yet (F2 names people, place and more)</source>
            <translation>Personne n’est encore nommé (F2 : personnes, lieu et le reste)</translation>
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
            <translation>Il n’y a pas encore de mots à citer.</translation>
        </message>
        <message>
            <source>There is no note yet to be bound. Type one.</source>
            <translation>Il n’y a pas encore de note à rattacher. Tapez-en une.</translation>
        </message>
        <message>
            <source>binds this note to a commitment</source>
            <translation>rattache cette note à un engagement</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>accord</translation>
        </message>
        <message>
            <source>quotes the sentence</source>
            <translation>cite la phrase</translation>
        </message>
        <message>
            <source>ticks a question</source>
            <translation>coche une question</translation>
        </message>
        <message>
            <source>to none</source>
            <translation>à aucun</translation>
        </message>
    </context>
    <context>
        <name>InterviewSide</name>
        <message>
            <source>Any other, by number or title</source>
            <translation>Tout autre, par numéro ou titre</translation>
        </message>
        <message>
            <source>Bind to</source>
            <translation>Rattacher à</translation>
        </message>
        <message>
            <source>Commitments and questions</source>
            <translation>Engagements et questions</translation>
        </message>
        <message>
            <source>Every word is on disk</source>
            <translation>Chaque mot est sur le disque</translation>
        </message>
        <message>
            <source>None: every commitment has evidence.</source>
            <translation>Aucun : chaque engagement a des preuves.</translation>
        </message>
        <message>
            <source>Nothing: every question is rated and has evidence.</source>
            <translation>Rien : chaque question est notée et a des preuves.</translation>
        </message>
        <message>
            <source>Still to ask</source>
            <translation>Encore à demander</translation>
        </message>
        <message>
            <source>Without evidence</source>
            <translation>Sans preuve</translation>
        </message>
        <message>
            <source>Writing …</source>
            <translation>Écriture …</translation>
        </message>
    </context>
    <context>
        <name>InterviewsPage</name>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>Nouvel entretien</translation>
        </message>
        <message>
            <source>No interview yet. F9 opens a page for notes while somebody is talking; F9 again starts at once.</source>
            <translation>Aucun entretien encore. F9 ouvre une page pour prendre des notes pendant que quelqu’un parle ; F9 à nouveau commence aussitôt.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>{interview} deleted</source>
            <translation>{interview} supprimé</translation>
        </message>
    </context>
    <context>
        <name>InvolvedBlock</name>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter une preuve</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>{question}, other answers:</source>
            <translation>{question}, autres réponses :</translation>
        </message>
    </context>
    <context>
        <name>ItemNotes</name>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>What you answer now takes its place.</source>
            <translation>Votre nouvelle réponse prendra sa place.</translation>
        </message>
        <message>
            <source>as it came back</source>
            <translation>tel que revenu</translation>
        </message>
        <message>
            <source>as it stands now; edit it where the comment asks for it</source>
            <translation>tel qu’il est à présent ; modifiez-le si le commentaire le demande</translation>
        </message>
        <message>
            <source>both sides combined</source>
            <translation>les deux côtés réunis</translation>
        </message>
        <message>
            <source>edited by you</source>
            <translation>retouché par vous</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>pas encore choisi</translation>
        </message>
        <message>
            <source>{answer}: {who}</source>
            <translation>{answer} : {who}</translation>
        </message>
    </context>
    <context>
        <name>JournalDialog</name>
        <message numerus="yes">
            <source>%n entries, the newest of {at}</source>
            <translation>
                <numerusform>%n entrée, la plus récente du {at}</numerusform>
                <numerusform>%n entrées, la plus récente du {at}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n faults were found.</source>
            <translation>
                <numerusform>%n défaut a été trouvé.</numerusform>
                <numerusform>%n défauts ont été trouvés.</numerusform>
            </translation>
        </message>
        <message>
            <source>64 digits and letters, if you have one</source>
            <translation>64 chiffres et lettres, si vous en avez une</translation>
        </message>
        <message>
            <source>A head noted before</source>
            <translation>Une tête notée auparavant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied. Keep it outside this computer.</source>
            <translation>Copié. Gardez-la hors de cet ordinateur.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the head</source>
            <translation>Copier la tête</translation>
        </message>
        <message>
            <source>Every entry of the journal carries the hash of the one before it, so none can be changed, taken out or moved unseen. That nothing was taken off at the end shows only a head that was noted before: backups remember one, and you can note or send this one.</source>
            <translation>Chaque entrée du journal porte l’empreinte de celle qui la précède : aucune ne peut être changée, retirée ou déplacée sans que cela se voie. Que rien n’a été retiré à la fin, seule une tête notée auparavant le montre : les sauvegardes en retiennent une, et vous pouvez noter ou envoyer celle-ci.</translation>
        </message>
        <message>
            <source>Head of the journal</source>
            <translation>Tête du journal</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>The journal is empty.</source>
            <translation>Le journal est vide.</translation>
        </message>
        <message>
            <source>The journal is whole: no entry was changed, taken out or moved.</source>
            <translation>Le journal est intact : aucune entrée n’a été changée, retirée ou déplacée.</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Vérifier le journal</translation>
        </message>
        <message>
            <source>Verifying the journal …</source>
            <translation>Vérification du journal …</translation>
        </message>
        <message>
            <source>What is wrong with the journal</source>
            <translation>Ce qui ne va pas dans le journal</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Cancelled. The file was not kept.</source>
            <translation>Annulé. Le fichier n’a pas été conservé.</translation>
        </message>
        <message>
            <source>File {name} kept</source>
            <translation>Fichier {name} conservé</translation>
        </message>
        <message>
            <source>Files are kept</source>
            <translation>Conservation des fichiers</translation>
        </message>
        <message>
            <source>{name} is kept with source {key} already</source>
            <translation>{name} est déjà conservé avec la source {key}</translation>
        </message>
    </context>
    <context>
        <name>KeyringChoice</name>
        <message>
            <source>Open it on this computer without asking, through its keyring</source>
            <translation>L’ouvrir sur cet ordinateur sans rien demander, par son trousseau</translation>
        </message>
        <message>
            <source>Then whoever signs in here as you needs no passphrase.</source>
            <translation>Alors, qui se connecte ici sous votre nom n’a pas besoin de phrase de passe.</translation>
        </message>
        <message>
            <source>This computer has no keyring that the program can use.</source>
            <translation>Cet ordinateur n’a pas de trousseau que le programme puisse utiliser.</translation>
        </message>
    </context>
    <context>
        <name>KindList</name>
        <message>
            <source>Kinds of what was found</source>
            <translation>Catégories de ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore noté</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>A second language beside</source>
            <translation>Une seconde langue à côté</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Langue des textes</translation>
        </message>
        <message>
            <source>No second language</source>
            <translation>Pas de seconde langue</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>The workspace is encrypted, what is written here is not: whoever has the file can read it.</source>
            <translation>L’espace de travail est chiffré, ce qui est écrit ici ne l’est pas : qui a le fichier peut le lire.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>A report links to pages of the web (https://…) and to addresses of mail. Type such an address.</source>
            <translation>Un rapport renvoie à des pages du web (https://…) et à des adresses électroniques. Saisissez une telle adresse.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Insert the link</source>
            <translation>Insérer le lien</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
    </context>
    <context>
        <name>LockedPage</name>
        <message>
            <source>Everything is saved and closed; the key is no longer in this program. You come back to the same place.</source>
            <translation>Tout est enregistré et fermé ; la clé n’est plus dans ce programme. Vous reviendrez au même endroit.</translation>
        </message>
        <message>
            <source>Nothing was typed or moved for a while.</source>
            <translation>Rien n’a été tapé ni déplacé depuis un moment.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open another workspace …</source>
            <translation>Ouvrir un autre espace de travail…</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>To the start page</source>
            <translation>À la page d’accueil</translation>
        </message>
        <message>
            <source>Type the passphrase to open it.</source>
            <translation>Tapez la phrase de passe pour l’ouvrir.</translation>
        </message>
        <message>
            <source>{name} is encrypted</source>
            <translation>{name} est chiffré</translation>
        </message>
        <message>
            <source>{name} is locked</source>
            <translation>{name} est verrouillé</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No workspace open</source>
            <translation>Aucun espace de travail ouvert</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>MakeSealDialog</name>
        <message>
            <source>A lost passphrase loses the names. Nobody can give them back: write the passphrase down and keep it away from this computer.</source>
            <translation>Une phrase de passe perdue fait perdre les noms. Personne ne peut les rendre : notez la phrase de passe et gardez-la loin de cet ordinateur.</translation>
        </message>
        <message>
            <source>It does not cover what somebody typed into notes and texts, attached files, organisation and role, documents exported before, or copies of the file made before somebody is sealed and kept elsewhere. The program looks for names in texts before an export, and shows copies beside the file.</source>
            <translation>Il ne couvre pas ce qui a été saisi dans des notes et des textes, les pièces jointes, l’organisation et la fonction, les documents exportés auparavant, ni les copies du fichier faites avant le scellement et gardées ailleurs. Le programme cherche les noms dans les textes avant une exportation et montre les copies voisines du fichier.</translation>
        </message>
        <message>
            <source>Make the seal</source>
            <translation>Créer le scellé</translation>
        </message>
        <message>
            <source>Seal made</source>
            <translation>Scellé créé</translation>
        </message>
        <message>
            <source>The seal takes names and contacts of people out of this file, past entries of its journal included, until the passphrase is typed. Pseudonyms stay.</source>
            <translation>Le scellé retire de ce fichier les noms et les contacts des personnes, y compris des anciennes entrées du journal, jusqu’à ce que la phrase de passe soit saisie. Les pseudonymes restent.</translation>
        </message>
    </context>
    <context>
        <name>MappingPane</name>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Cells, as</source>
            <translation>Cellules, comme</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Keep, do not read</source>
            <translation>Garder, ne pas lire</translation>
        </message>
        <message>
            <source>Load a matching …</source>
            <translation>Charger une correspondance…</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Plan number</source>
            <translation>Numéro du plan</translation>
        </message>
        <message>
            <source>Save this matching …</source>
            <translation>Enregistrer cette correspondance…</translation>
        </message>
        <message>
            <source>Submitted in</source>
            <translation>Déposé en</translation>
        </message>
        <message>
            <source>The layout of this table is not known. The program proposes from the names of the columns; correct it here. A number or a title must be matched. Columns that are left out are kept with the table.</source>
            <translation>La forme de ce tableau n’est pas connue. Le programme propose d’après les noms des colonnes ; corrigez ici. Un numéro ou un titre doit correspondre. Les colonnes laissées de côté sont gardées avec le tableau.</translation>
        </message>
        <message>
            <source>Where no column says it:</source>
            <translation>Si aucune colonne ne le dit :</translation>
        </message>
        <message>
            <source>Which column is what</source>
            <translation>Quelle colonne est quoi</translation>
        </message>
        <message>
            <source>{column} becomes</source>
            <translation>{column} devient</translation>
        </message>
    </context>
    <context>
        <name>MatrixBlock</name>
        <message>
            <source>Headline</source>
            <translation>Résultat principal</translation>
        </message>
        <message>
            <source>Highest of the values: {grade}</source>
            <translation>La plus haute des valeurs : {grade}</translation>
        </message>
        <message>
            <source>Take it as the headline</source>
            <translation>Le prendre comme résultat principal</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Both of you changed it without knowing of each other. Both are kept; you choose afterwards, on the page Conflicts.</source>
            <translation>Vous l’avez modifié tous les deux sans le savoir l’un de l’autre. Les deux sont conservés ; vous choisissez ensuite, à la page Conflits.</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Comes back</source>
            <translation>Revient</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflit</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>I have looked at what would go</source>
            <translation>J’ai regardé ce qui disparaîtrait</translation>
        </message>
        <message>
            <source>I know who sent it</source>
            <translation>Je sais qui l’a envoyé</translation>
        </message>
        <message>
            <source>It is deleted here too. Undo brings it back.</source>
            <translation>Il est supprimé ici aussi. Annuler le ramène.</translation>
        </message>
        <message>
            <source>It is not here yet.</source>
            <translation>Il n’est pas encore ici.</translation>
        </message>
        <message>
            <source>It is the file I meant</source>
            <translation>C’est bien le fichier voulu</translation>
        </message>
        <message>
            <source>It takes the place of what stands here.</source>
            <translation>Il remplace ce qui est ici.</translation>
        </message>
        <message>
            <source>It was deleted here and comes back.</source>
            <translation>Il était supprimé ici et revient.</translation>
        </message>
        <message>
            <source>It was deleted on one side and changed on the other. It stays; you choose.</source>
            <translation>Il a été supprimé d’un côté et modifié de l’autre. Il reste ; vous choisissez.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Take it up all the same</source>
            <translation>Le reprendre quand même</translation>
        </message>
        <message numerus="yes">
            <source>by %n people</source>
            <translation>
                <numerusform>de %n personne</numerusform>
                <numerusform>de %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message numerus="yes">
            <source>the names of %n people</source>
            <translation>
                <numerusform>le nom de %n personne</numerusform>
                <numerusform>les noms de %n personnes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeChangePane</name>
        <message>
            <source>Here now</source>
            <translation>Ici maintenant</translation>
        </message>
        <message>
            <source>What comes</source>
            <translation>Ce qui arrive</translation>
        </message>
        <message>
            <source>stays beside it</source>
            <translation>reste à côté</translation>
        </message>
    </context>
    <context>
        <name>MergeCommands</name>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Bundles and workspaces</source>
            <translation>Envois et espaces de travail</translation>
        </message>
        <message>
            <source>Take up a bundle</source>
            <translation>Reprendre un envoi</translation>
        </message>
        <message>
            <source>This workspace is open for reading only, so nothing can be taken up.</source>
            <translation>Cet espace de travail est ouvert en lecture seule ; rien ne peut donc être repris.</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%n of them were changed here too; both versions are kept.</source>
            <translation>
                <numerusform>%n d’entre elles touche ce qui a changé ici aussi ; les deux versions sont conservées.</numerusform>
                <numerusform>%n d’entre elles touchent ce qui a changé ici aussi ; les deux versions sont conservées.</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup is made before, and one undo takes it back.</source>
            <translation>Une sauvegarde est faite avant, et une seule annulation le reprend.</translation>
        </message>
        <message>
            <source>A new workspace is made of it: {file}.</source>
            <translation>Un nouvel espace de travail en est fait : {file}.</translation>
        </message>
        <message>
            <source>By commitment</source>
            <translation>Par engagement</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Par personne</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>In {name}: {counts}. All of it is taken up together, or nothing.</source>
            <translation>Dans {name} : {counts}. Tout est repris ensemble, ou rien.</translation>
        </message>
        <message>
            <source>Keep it until then</source>
            <translation>Le garder jusque-là</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Read what is asked, and tick the box under it to go on.</source>
            <translation>Lisez ce qui est demandé, et cochez la case en dessous pour continuer.</translation>
        </message>
        <message>
            <source>Take it up</source>
            <translation>Le reprendre</translation>
        </message>
        <message numerus="yes">
            <source>Take up %n changes</source>
            <translation>
                <numerusform>Reprendre %n modification</numerusform>
                <numerusform>Reprendre %n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>What another copy brings</source>
            <translation>Ce qu’apporte une autre copie</translation>
        </message>
        <message>
            <source>What {who} sent</source>
            <translation>Ce que {who} a envoyé</translation>
        </message>
        <message>
            <source>another copy</source>
            <translation>une autre copie</translation>
        </message>
        <message>
            <source>{name} brings nothing that would show here.</source>
            <translation>{name} n’apporte rien qui se verrait ici.</translation>
        </message>
    </context>
    <context>
        <name>MergeList</name>
        <message>
            <source>What comes</source>
            <translation>Ce qui arrive</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>MilestoneEditor</name>
        <message>
            <source>Add a milestone</source>
            <translation>Ajouter un jalon</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Jalons</translation>
        </message>
        <message>
            <source>The plan names no milestones, or they are not recorded yet.</source>
            <translation>Le plan ne nomme pas de jalons, ou ils ne sont pas encore notés.</translation>
        </message>
    </context>
    <context>
        <name>MilestoneRatings</name>
        <message>
            <source>Milestone {number}, {stage}</source>
            <translation>Jalon {number}, {stage}</translation>
        </message>
        <message>
            <source>Milestones, as in the plan</source>
            <translation>Jalons, tels que dans le plan</translation>
        </message>
        <message>
            <source>Until {date}</source>
            <translation>Jusqu'au {date}</translation>
        </message>
    </context>
    <context>
        <name>MilestoneRow</name>
        <message>
            <source>Delete milestone {number}</source>
            <translation>Supprimer le jalon {number}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Milestone, as in the plan</source>
            <translation>Jalon, tel que dans le plan</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
    </context>
    <context>
        <name>MomentChoice</name>
        <message>
            <source>A day …</source>
            <translation>Un jour…</translation>
        </message>
        <message>
            <source>Day, such as 2015-04-18</source>
            <translation>Jour, par exemple 2015-04-18</translation>
        </message>
        <message>
            <source>{name}: the day</source>
            <translation>{name} : le jour</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Type a name.</source>
            <translation>Saisissez un nom.</translation>
        </message>
    </context>
    <context>
        <name>NamesCheck</name>
        <message numerus="yes">
            <source>%n texts hold a sealed name. Enter goes to one; change them, or say why it goes out all the same.</source>
            <translation>
                <numerusform>%n texte contient un nom sous scellé. Entrée y mène ; modifiez-le, ou dites pourquoi l’exporter quand même.</numerusform>
                <numerusform>%n textes contiennent un nom sous scellé. Entrée mène à l’un d’eux ; modifiez-les, ou dites pourquoi les exporter quand même.</numerusform>
            </translation>
        </message>
        <message>
            <source>No text holds a sealed name.</source>
            <translation>Aucun texte ne contient de nom sous scellé.</translation>
        </message>
        <message>
            <source>Or say why it goes out all the same</source>
            <translation>Ou dites pourquoi l’exporter quand même</translation>
        </message>
        <message>
            <source>Passphrase of the seal</source>
            <translation>Phrase de passe du scellé</translation>
        </message>
        <message>
            <source>Reason of the export written down</source>
            <translation>Raison de l’exportation notée</translation>
        </message>
        <message>
            <source>Search the texts</source>
            <translation>Chercher dans les textes</translation>
        </message>
        <message>
            <source>Searching the texts for sealed names …</source>
            <translation>Recherche des noms sous scellé dans les textes …</translation>
        </message>
        <message>
            <source>Texts searched before an export</source>
            <translation>Recherche dans les textes avant une exportation</translation>
        </message>
        <message>
            <source>Texts that hold a sealed name</source>
            <translation>Textes qui contiennent un nom sous scellé</translation>
        </message>
        <message numerus="yes">
            <source>Texts were written since they were last searched for the names of %n sealed people.</source>
            <translation>
                <numerusform>Des textes ont été écrits depuis la dernière recherche du nom de %n personne sous scellé.</numerusform>
                <numerusform>Des textes ont été écrits depuis la dernière recherche des noms de %n personnes sous scellé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the passphrase of the seal, or say why it goes out unchecked.</source>
            <translation>Saisissez la phrase de passe du scellé, ou dites pourquoi exporter sans vérification.</translation>
        </message>
        <message>
            <source>Why it goes out all the same</source>
            <translation>Pourquoi l’exporter quand même</translation>
        </message>
        <message>
            <source>{place}: a part of the name of “{name}”</source>
            <translation>{place} : une partie du nom de « {name} »</translation>
        </message>
        <message>
            <source>{place}: name of “{name}”</source>
            <translation>{place} : nom de « {name} »</translation>
        </message>
    </context>
    <context>
        <name>NamesLeaving</name>
        <message>
            <source>What others lack may hold the names of sealed people, so nothing went out. With the passphrase of the seal its texts are searched first.</source>
            <translation>Ce qui manque aux autres peut contenir les noms de personnes sous scellé ; rien n’est donc sorti. Avec la phrase de passe du scellé, les textes sont d’abord parcourus.</translation>
        </message>
    </context>
    <context>
        <name>NewMemberDialog</name>
        <message>
            <source>A local government of this country</source>
            <translation>Une collectivité locale de ce pays</translation>
        </message>
        <message>
            <source>Add a member</source>
            <translation>Ajouter un membre</translation>
        </message>
        <message>
            <source>Choose a country of the list.</source>
            <translation>Choisissez un pays de la liste.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Its code at OGP</source>
            <translation>Son code au PGO</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Son nom</translation>
        </message>
        <message>
            <source>Madrid</source>
            <translation>Madrid</translation>
        </message>
        <message>
            <source>Type the name of the local government and its code.</source>
            <translation>Tapez le nom de la collectivité locale et son code.</translation>
        </message>
        <message>
            <source>{name} is in the workspace already.</source>
            <translation>{name} est déjà dans l’espace de travail.</translation>
        </message>
    </context>
    <context>
        <name>NewPerson</name>
        <message>
            <source>&amp;Add this person</source>
            <translation>&amp;Ajouter cette personne</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Organisation</source>
            <translation>&amp;Organisation</translation>
        </message>
        <message>
            <source>&amp;Pseudonym</source>
            <translation>&amp;Pseudonyme</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Fonction</translation>
        </message>
        <message>
            <source>&amp;Sector</source>
            <translation>&amp;Secteur</translation>
        </message>
        <message>
            <source>Chosen for you where you give none</source>
            <translation>Choisi pour vous si vous n’en donnez pas</translation>
        </message>
        <message>
            <source>Do not add</source>
            <translation>Ne pas ajouter</translation>
        </message>
    </context>
    <context>
        <name>NewPlanDialog</name>
        <message>
            <source>1 July 2014, July 2014 or 2014</source>
            <translation>1er juillet 2014, juillet 2014 ou 2014</translation>
        </message>
        <message>
            <source>Action plan {number}</source>
            <translation>Plan d’action {number}</translation>
        </message>
        <message>
            <source>Add an action plan</source>
            <translation>Ajouter un plan d’action</translation>
        </message>
        <message>
            <source>Another country …</source>
            <translation>Un autre pays…</translation>
        </message>
        <message>
            <source>Choose a country of the list.</source>
            <translation>Choisissez un pays de la liste.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Not the usual method of {year}.</source>
            <translation>Ce n’est pas la méthode habituelle de {year}.</translation>
        </message>
        <message>
            <source>Number of the plan</source>
            <translation>Numéro du plan</translation>
        </message>
        <message>
            <source>Reports: {reports}. Rated: {indicators}.</source>
            <translation>Rapports : {reports}. Noté : {indicators}.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Submitted in</source>
            <translation>Déposé en</translation>
        </message>
        <message>
            <source>There is a plan {number} already.</source>
            <translation>Il y a déjà un plan {number}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Type the number of the plan, as 2.</source>
            <translation>Tapez le numéro du plan, comme 2.</translation>
        </message>
        <message>
            <source>{words} is not a day of the calendar.</source>
            <translation>{words} n’est pas un jour du calendrier.</translation>
        </message>
    </context>
    <context>
        <name>NewSourceDialog</name>
        <message>
            <source>2014, July 2014 or 2014-07-01</source>
            <translation>2014, juillet 2014 ou 2014-07-01</translation>
        </message>
        <message>
            <source>Add the source</source>
            <translation>Ajouter la source</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Type de source</translation>
        </message>
        <message>
            <source>New source</source>
            <translation>Nouvelle source</translation>
        </message>
        <message>
            <source>Source added</source>
            <translation>Source ajoutée</translation>
        </message>
        <message>
            <source>Take the one that is there</source>
            <translation>Prendre celle qui existe</translation>
        </message>
        <message>
            <source>This seems to be {known} ({key}), which is in the workspace.</source>
            <translation>Il semble s’agir de {known} ({key}), qui est dans l’espace de travail.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Type a title, an author or an address.</source>
            <translation>Saisissez un titre, un auteur ou une adresse.</translation>
        </message>
    </context>
    <context>
        <name>NewWorkspaceDialog</name>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Choose the passphrase …</source>
            <translation>Choisir la phrase de passe…</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Encrypt it</source>
            <translation>Le chiffrer</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Créer l’espace de travail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>Nouvel espace de travail</translation>
        </message>
        <message>
            <source>Opens with a passphrase only, so a lost or searched computer says nothing of it. It can also be encrypted later.</source>
            <translation>Il ne s’ouvre qu’avec une phrase de passe : un ordinateur perdu ou fouillé n’en dit rien. On peut aussi le chiffrer plus tard.</translation>
        </message>
        <message>
            <source>This folder does not exist. Choose another one.</source>
            <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Tapez un nom.</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>espace</translation>
        </message>
        <message>
            <source>{name} is there already. Choose another name, or open it.</source>
            <translation>{name} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
        </message>
    </context>
    <context>
        <name>NoteDialog</name>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Leave it, with a note</source>
            <translation>Laisser, avec une note</translation>
        </message>
        <message>
            <source>Say in a note why the finding is left.</source>
            <translation>Dites dans une note pourquoi le constat est laissé.</translation>
        </message>
        <message>
            <source>Why it is left</source>
            <translation>Pourquoi il est laissé</translation>
        </message>
    </context>
    <context>
        <name>NoteRow</name>
        <message numerus="yes">
            <source>%n lost</source>
            <translation>
                <numerusform>%n perdue</numerusform>
                <numerusform>%n perdues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotations</source>
            <translation>
                <numerusform>%n citation</numerusform>
                <numerusform>%n citations</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Put this notice away</source>
            <translation>Ranger cet avis</translation>
        </message>
    </context>
    <context>
        <name>NumbersPage</name>
        <message>
            <source>By the numbers</source>
            <translation>En chiffres</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>Comptage …</translation>
        </message>
        <message>
            <source>Export all countries …</source>
            <translation>Exporter tous les pays …</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Table or bars</source>
            <translation>Tableau ou barres</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>Le tableau est dans le presse-papiers.</translation>
        </message>
    </context>
    <context>
        <name>OfficeDialog</name>
        <message numerus="yes">
            <source>%n commitments are in it.</source>
            <translation>
                <numerusform>%n engagement y figure.</numerusform>
                <numerusform>%n engagements y figurent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export all countries</source>
            <translation>Exporter tous les pays</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>One row a commitment, then the tables by country, year and generation with their charts, and the codebook. Tables that mix generations of the method say so.</source>
            <translation>Une ligne par engagement, puis les tableaux par pays, année et génération avec leurs graphiques, et le guide de codage. Les tableaux qui mêlent des générations de la méthode le disent.</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
    </context>
    <context>
        <name>OfficeEntry</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Leave the password empty where the keyring or the file .pgpass has it.</source>
            <translation>Laissez le mot de passe vide si le trousseau ou le fichier .pgpass l’a.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Remember the password in the keyring</source>
            <translation>Retenir le mot de passe dans le trousseau</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Votre nom là-bas</translation>
        </message>
    </context>
    <context>
        <name>OfficeFrame</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Type the address of the office.</source>
            <translation>Saisissez l’adresse du bureau.</translation>
        </message>
        <message>
            <source>What goes on</source>
            <translation>Ce qui est en cours</translation>
        </message>
    </context>
    <context>
        <name>OfficeGetCommands</name>
        <message>
            <source>Calling the office …</source>
            <translation>Appel du bureau …</translation>
        </message>
        <message>
            <source>Getting {name} from the office …</source>
            <translation>Obtention de {name} du bureau …</translation>
        </message>
        <message>
            <source>Not all of it came yet. Sync again to go on from there.</source>
            <translation>Tout n’est pas encore arrivé. Synchronisez de nouveau pour continuer de là.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was made.</source>
            <translation>Arrêté. Rien n’a été créé.</translation>
        </message>
    </context>
    <context>
        <name>OfficeGetDialog</name>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Get a workspace from an office</source>
            <translation>Obtenir un espace de travail d’un bureau</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>L’obtenir</translation>
        </message>
        <message>
            <source>Makes a copy of your own of a workspace that the office holds. You work in it without a network, and sync it with the office when there is one.</source>
            <translation>Crée votre propre copie d’un espace de travail que le bureau conserve. Vous y travaillez sans réseau, et la synchronisez avec le bureau quand il y en a un.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Show what it holds</source>
            <translation>Montrer ce qu’il conserve</translation>
        </message>
        <message>
            <source>The office holds nothing that you may read.</source>
            <translation>Le bureau ne conserve rien que vous puissiez lire.</translation>
        </message>
        <message>
            <source>This folder does not exist. Choose another one.</source>
            <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Workspaces that the office holds</source>
            <translation>Espaces de travail que le bureau conserve</translation>
        </message>
        <message>
            <source>several</source>
            <translation>plusieurs</translation>
        </message>
        <message>
            <source>{name} is there already. Choose another name.</source>
            <translation>{name} existe déjà. Choisissez un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>OfficeSyncCommands</name>
        <message>
            <source>Calling the office …</source>
            <translation>Appel du bureau …</translation>
        </message>
        <message>
            <source>Nothing was sent to the office.</source>
            <translation>Rien n’a été envoyé au bureau.</translation>
        </message>
        <message>
            <source>Stopped. What was sent and taken up before that is kept.</source>
            <translation>Arrêté. Ce qui a été envoyé et repris avant est gardé.</translation>
        </message>
        <message>
            <source>Synced: the office and this workspace hold the same.</source>
            <translation>Synchronisé : le bureau et cet espace de travail contiennent la même chose.</translation>
        </message>
        <message>
            <source>Synced; what others wrote waits to be looked at.</source>
            <translation>Synchronisé ; ce que d’autres ont écrit attend d’être regardé.</translation>
        </message>
        <message>
            <source>Syncing with the office …</source>
            <translation>Synchronisation avec le bureau …</translation>
        </message>
        <message>
            <source>Texts searched before they are sent to the office</source>
            <translation>Textes parcourus avant d’être envoyés au bureau</translation>
        </message>
        <message>
            <source>This workspace is not synced any more. What the office holds stays there.</source>
            <translation>Cet espace de travail n’est plus synchronisé. Ce que le bureau conserve y reste.</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>le bureau</translation>
        </message>
    </context>
    <context>
        <name>OfficeSyncDialog</name>
        <message numerus="yes">
            <source>%n files named here have not been sent by anybody yet.</source>
            <translation>
                <numerusform>%n fichier nommé ici n’a encore été envoyé par personne.</numerusform>
                <numerusform>%n fichiers nommés ici n’ont encore été envoyés par personne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>Dernière synchronisation</translation>
        </message>
        <message>
            <source>Last sync {when}: {what}.</source>
            <translation>Dernière synchronisation {when} : {what}.</translation>
        </message>
        <message>
            <source>Look at it …</source>
            <translation>Regarder …</translation>
        </message>
        <message>
            <source>Office database of {name}</source>
            <translation>Base de données du bureau pour {name}</translation>
        </message>
        <message>
            <source>Stop using it</source>
            <translation>Ne plus l’utiliser</translation>
        </message>
        <message>
            <source>Sync by itself, at opening and every 15 minutes</source>
            <translation>Synchroniser de lui-même, à l’ouverture et toutes les 15 minutes</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>The database in which the office holds the workspaces of its countries. A sync sends what is missing there, and shows you what others wrote before any of it is taken up. What is sent goes encrypted; the keys of names never go.</source>
            <translation>La base de données où le bureau conserve les espaces de travail de ses pays. Une synchronisation envoie ce qui y manque, et vous montre ce que d’autres ont écrit avant que rien n’en soit repris. L’envoi est chiffré ; les clés des noms ne partent jamais.</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Essayer la connexion</translation>
        </message>
        <message>
            <source>What the office says</source>
            <translation>Ce que dit le bureau</translation>
        </message>
    </context>
    <context>
        <name>OfficeTelling</name>
        <message>
            <source>Look at it …</source>
            <translation>Regarder …</translation>
        </message>
        <message>
            <source>Not synced since {when}</source>
            <translation>Pas synchronisé depuis : {when}</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Pas encore synchronisé</translation>
        </message>
        <message>
            <source>Nothing was sent to the office. {why}</source>
            <translation>Rien n’a été envoyé au bureau. {why}</translation>
        </message>
        <message>
            <source>Office database …</source>
            <translation>Base de données du bureau …</translation>
        </message>
        <message>
            <source>Office out of reach</source>
            <translation>Bureau hors d’atteinte</translation>
        </message>
        <message>
            <source>Synced {when}</source>
            <translation>Synchronisé {when}</translation>
        </message>
        <message>
            <source>{what} Nothing is taken up before you have seen it.</source>
            <translation>{what} Rien n’est repris avant que vous ne l’ayez vu.</translation>
        </message>
    </context>
    <context>
        <name>OfficeWatch</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n enregistrement</numerusform>
                <numerusform>%n enregistrements</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Pas de connexion</translation>
        </message>
        <message>
            <source>Office out of reach. Trying again … What you see may be old; what you type stays in its field until the office is back.</source>
            <translation>Bureau hors d’atteinte. Nouvel essai… Ce que vous voyez peut être ancien ; ce que vous tapez reste dans son champ jusqu’au retour du bureau.</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>The office is there again.</source>
            <translation>Le bureau est de nouveau là.</translation>
        </message>
        <message>
            <source>You may read this office and comment; nothing else can be changed.</source>
            <translation>Vous pouvez lire ce bureau et commenter ; rien d’autre ne peut être modifié.</translation>
        </message>
        <message>
            <source>You may read this office; nothing can be changed.</source>
            <translation>Vous pouvez lire ce bureau ; rien ne peut être modifié.</translation>
        </message>
        <message>
            <source>{who} changed {what}, {time}</source>
            <translation>{who} a modifié {what}, {time}</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message numerus="yes">
            <source>%n entries come after that.</source>
            <translation>
                <numerusform>%n entrée vient après.</numerusform>
                <numerusform>%n entrées viennent après.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries sent</source>
            <translation>
                <numerusform>%n entrée envoyée</numerusform>
                <numerusform>%n entrées envoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files sent</source>
            <translation>
                <numerusform>%n fichier envoyé</numerusform>
                <numerusform>%n fichiers envoyés</numerusform>
            </translation>
        </message>
        <message>
            <source>A panel member reads and comments in the office itself; no copy is made on this computer. Open it with “Open an office database …” in the menu File.</source>
            <translation>Un membre du panel lit et commente dans le bureau même ; aucune copie n’est faite sur cet ordinateur. Ouvrez-le par « Ouvrir la base de données d’un bureau … » dans le menu Fichier.</translation>
        </message>
        <message>
            <source>It holds this workspace under {country}: {entries} entries.</source>
            <translation>Il conserve cet espace de travail sous {country} : {entries} entrées.</translation>
        </message>
        <message>
            <source>It holds this workspace, of several countries: {entries} entries.</source>
            <translation>Il conserve cet espace de travail, de plusieurs pays : {entries} entrées.</translation>
        </message>
        <message>
            <source>The office does not hold this workspace yet, or you may not read it there. The first sync brings it there.</source>
            <translation>Le bureau ne conserve pas encore cet espace de travail, ou vous ne pouvez pas l’y lire. La première synchronisation l’y apporte.</translation>
        </message>
        <message numerus="yes">
            <source>The office has %n changes by {people}.</source>
            <translation>
                <numerusform>Le bureau a %n modification de {people}.</numerusform>
                <numerusform>Le bureau a %n modifications de {people}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The office has what would not show here.</source>
            <translation>Le bureau a ce qui ne se verrait pas ici.</translation>
        </message>
        <message>
            <source>The office runs a newer version of the program ({version}). What this one does not know is kept and passed on, and shown after an update.</source>
            <translation>Le bureau utilise une version plus récente du programme ({version}). Ce que celle-ci ne connaît pas est gardé et transmis, et montré après une mise à jour.</translation>
        </message>
        <message>
            <source>This workspace has no member yet, so the office cannot tell of which country it is. Type the code of the country, such as ES, or add the member first. Nothing was sent.</source>
            <translation>Cet espace de travail n’a pas encore de membre ; le bureau ne peut donc pas savoir de quel pays il est. Saisissez le code du pays, comme ES, ou ajoutez d’abord le membre. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>You are {person} there: {roles}.</source>
            <translation>Vous y êtes {person} : {roles}.</translation>
        </message>
        <message>
            <source>all countries</source>
            <translation>tous les pays</translation>
        </message>
        <message>
            <source>auditor: {countries}</source>
            <translation>auditeur : {countries}</translation>
        </message>
        <message>
            <source>member of the panel: {countries}</source>
            <translation>membre du panel : {countries}</translation>
        </message>
        <message>
            <source>researcher of {countries}</source>
            <translation>chercheur pour {countries}</translation>
        </message>
        <message>
            <source>staff of the office: {countries}</source>
            <translation>personnel du bureau : {countries}</translation>
        </message>
        <message>
            <source>the office lacked nothing</source>
            <translation>il ne manquait rien au bureau</translation>
        </message>
    </context>
    <context>
        <name>OpenDataDialog</name>
        <message numerus="yes">
            <source>%n cells differ from the table that was imported.</source>
            <translation>
                <numerusform>%n cellule diffère du tableau importé.</numerusform>
                <numerusform>%n cellules diffèrent du tableau importé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kinds of ratings or policy areas have no place in this layout.</source>
            <translation>
                <numerusform>%n type de notes ou de domaines d’action n’a pas de place dans cette forme.</numerusform>
                <numerusform>%n types de notes ou de domaines d’action n’ont pas de place dans cette forme.</numerusform>
            </translation>
        </message>
        <message>
            <source>All plans of the workspace</source>
            <translation>Tous les plans de l’espace de travail</translation>
        </message>
        <message>
            <source>Columns have the publisher's own names. A table that was imported goes out as it came, but for what was repaired or changed here.</source>
            <translation>Les colonnes ont les noms de l’éditeur. Un tableau importé sort tel qu’il est entré, sauf ce qui a été réparé ou modifié ici.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export open data</source>
            <translation>Exporter les données ouvertes</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
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
            <translation>Adresse</translation>
        </message>
        <message>
            <source>All countries that you may see, in one window. What you write is there for the others within seconds, and theirs for you.</source>
            <translation>Tous les pays que vous pouvez voir, dans une seule fenêtre. Les autres voient en quelques secondes ce que vous écrivez, et vous ce qu’ils écrivent.</translation>
        </message>
        <message>
            <source>Connecting …</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Leave the password empty where the keyring or the file .pgpass has it.</source>
            <translation>Laissez le mot de passe vide si le trousseau ou le fichier .pgpass l’a.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open an office database</source>
            <translation>Ouvrir une base de données de bureau</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Remember the password in the keyring</source>
            <translation>Retenir le mot de passe dans le trousseau</translation>
        </message>
        <message>
            <source>Stopped. Nothing was opened.</source>
            <translation>Arrêté. Rien n’a été ouvert.</translation>
        </message>
        <message>
            <source>Type the address of the office.</source>
            <translation>Saisissez l’adresse du bureau.</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>Votre nom là-bas</translation>
        </message>
    </context>
    <context>
        <name>OpenSealDialog</name>
        <message>
            <source>Names of sealed people can be read here for five minutes. That the seal was opened, by whom and why is written into its log.</source>
            <translation>Les noms des personnes sous scellé peuvent être lus ici pendant cinq minutes. L’ouverture, par qui et pourquoi, est notée dans le registre du scellé.</translation>
        </message>
        <message>
            <source>Open the seal</source>
            <translation>Ouvrir le scellé</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Say why the seal is opened; the reason is kept in its log.</source>
            <translation>Dites pourquoi le scellé est ouvert ; la raison est gardée dans son registre.</translation>
        </message>
        <message>
            <source>Seal opened</source>
            <translation>Scellé ouvert</translation>
        </message>
        <message>
            <source>To call back about the draft</source>
            <translation>Pour rappeler au sujet du projet de rapport</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Saisissez la phrase de passe.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>Operations</name>
        <message>
            <source>Done again: {what}</source>
            <translation>Rétabli : {what}</translation>
        </message>
        <message>
            <source>Evidence of {indicator} of {number} written</source>
            <translation>Preuve de {indicator} de {number} écrite</translation>
        </message>
        <message>
            <source>Evidence of {indicator} written</source>
            <translation>Preuve de {indicator} écrite</translation>
        </message>
        <message>
            <source>Reason of {indicator} of {number} written</source>
            <translation>Motif écrit : {indicator}, engagement {number}</translation>
        </message>
        <message>
            <source>Reason of {indicator} written</source>
            <translation>Motif de {indicator} écrit</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>pas encore de note</translation>
        </message>
        <message>
            <source>{indicator} of {number} set to {answer}</source>
            <translation>{indicator}, engagement {number} : {answer}</translation>
        </message>
        <message>
            <source>{indicator} set to {answer}</source>
            <translation>{indicator} : {answer}</translation>
        </message>
    </context>
    <context>
        <name>OverviewCards</name>
        <message numerus="yes">
            <source>%n cannot be told yet</source>
            <translation>
                <numerusform>%n encore indéterminé</numerusform>
                <numerusform>%n encore indéterminés</numerusform>
            </translation>
        </message>
        <message>
            <source>All conditions</source>
            <translation>Toutes les conditions</translation>
        </message>
        <message>
            <source>Before it goes out</source>
            <translation>Avant l’envoi</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien n’est attendu.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Rien ne manque.</translation>
        </message>
        <message>
            <source>Nothing is rated yet.</source>
            <translation>Rien n’est encore noté.</translation>
        </message>
        <message>
            <source>One condition short in the plan itself: {groups}.</source>
            <translation>À une condition près, dans le plan même : {groups}.</translation>
        </message>
        <message>
            <source>One condition short: {groups}.</source>
            <translation>À une condition près : {groups}.</translation>
        </message>
        <message>
            <source>Open the page Calendar</source>
            <translation>Ouvrir la page Calendrier</translation>
        </message>
        <message>
            <source>Open the page Process</source>
            <translation>Ouvrir la page Processus</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Show these commitments</source>
            <translation>Montrer ces engagements</translation>
        </message>
        <message>
            <source>Table 1. {title}</source>
            <translation>Tableau 1. {title}</translation>
        </message>
        <message>
            <source>commitment {numbers}, on {what}</source>
            <translation>engagement {numbers}, pour {what}</translation>
        </message>
        <message>
            <source>commitments {numbers}, all on {what}</source>
            <translation>engagements {numbers}, tous pour {what}</translation>
        </message>
        <message>
            <source>commitments {numbers}, both on {what}</source>
            <translation>engagements {numbers}, tous deux pour {what}</translation>
        </message>
        <message>
            <source>not rated yet</source>
            <translation>pas encore noté</translation>
        </message>
        <message>
            <source>relevance</source>
            <translation>pertinence</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>depuis le {date}</translation>
        </message>
        <message>
            <source>until {date}</source>
            <translation>jusqu’au {date}</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} sur {total}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <source>{word}: {count} of {total}</source>
            <translation>{word} : {count} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>%n ratings are missing</source>
            <translation>
                <numerusform>%n note manque</numerusform>
                <numerusform>%n notes manquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reasons are missing</source>
            <translation>
                <numerusform>%n motif manque</numerusform>
                <numerusform>%n motifs manquent</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Stage of the report</source>
            <translation>Étape du rapport</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Avec étoile</translation>
        </message>
        <message>
            <source>The plan has no commitments yet.</source>
            <translation>Le plan n’a pas encore d’engagements.</translation>
        </message>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>Le tableau est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Why no star</source>
            <translation>Pourquoi pas d’étoile</translation>
        </message>
        <message>
            <source>as printed</source>
            <translation>comme imprimé</translation>
        </message>
        <message numerus="yes">
            <source>in %n commitments</source>
            <translation>
                <numerusform>dans %n engagement</numerusform>
                <numerusform>dans %n engagements</numerusform>
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
            <translation>Copiée</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy your card</source>
            <translation>Copier votre carte</translation>
        </message>
        <message>
            <source>Line of your card</source>
            <translation>Ligne de votre carte</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Enregistrer dans un fichier …</translation>
        </message>
        <message>
            <source>Save your card as a file</source>
            <translation>Enregistrer votre carte dans un fichier</translation>
        </message>
        <message>
            <source>Send it to each colleague, in any way: it holds nothing secret. They add it to their list, and you add theirs. The name on it is the one in the settings.</source>
            <translation>Envoyez-la à chaque collègue, par n’importe quel moyen : elle ne contient rien de secret. Ils l’ajoutent à leur liste, et vous ajoutez la leur. Le nom qu’elle porte est celui des réglages.</translation>
        </message>
        <message>
            <source>Your card</source>
            <translation>Votre carte</translation>
        </message>
        <message>
            <source>Your card: {name}</source>
            <translation>Votre carte : {name}</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Preview of the report</source>
            <translation>Aperçu du rapport</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>By the numbers</source>
            <translation>En chiffres</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>Admissibilité</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>État de préparation</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Faire</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Échap ferme</translation>
        </message>
        <message>
            <source>Found in the texts</source>
            <translation>Trouvé dans les textes</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <source>Search everything, or run a command</source>
            <translation>Chercher partout, ou lancer une commande</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>commands only</source>
            <translation>commandes seules</translation>
        </message>
        <message>
            <source>go</source>
            <translation>aller</translation>
        </message>
        <message>
            <source>number</source>
            <translation>numéro</translation>
        </message>
        <message>
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{shown} of {count}</source>
            <translation>{shown} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PassageField</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} of about {target} words</source>
            <translation>{words} mots sur environ {target}</translation>
        </message>
    </context>
    <context>
        <name>PastNames</name>
        <message>
            <source>Reason of the export written down</source>
            <translation>Raison de l’export notée</translation>
        </message>
        <message numerus="yes">
            <source>The journal holds all words ever written. With the passphrase of the seal, entries with the names of %n sealed people are withheld.</source>
            <translation>
                <numerusform>Le journal contient tous les mots jamais écrits. Avec la phrase de passe du scellé, les entrées où figure le nom de %n personne sous scellé sont retenues.</numerusform>
                <numerusform>Le journal contient tous les mots jamais écrits. Avec la phrase de passe du scellé, les entrées où figurent les noms de %n personnes sous scellé sont retenues.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleField</name>
        <message>
            <source>A few letters of a name, pseudonym or organisation</source>
            <translation>Quelques lettres d’un nom, d’un pseudonyme ou d’une organisation</translation>
        </message>
        <message>
            <source>Add “{name}” …</source>
            <translation>Ajouter « {name} » …</translation>
        </message>
        <message>
            <source>Take {name} out</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <source>Who is spoken to</source>
            <translation>À qui l’on parle</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Add the people you talk to. Each gets a pseudonym at once.</source>
            <translation>Ajoutez les personnes avec qui vous parlez. Chacune reçoit aussitôt un pseudonyme.</translation>
        </message>
        <message>
            <source>Look for a person</source>
            <translation>Chercher une personne</translation>
        </message>
        <message>
            <source>Nobody is called so.</source>
            <translation>Personne ne porte ce nom.</translation>
        </message>
        <message>
            <source>Nobody is here yet. People come with a workspace that is synced.</source>
            <translation>Il n’y a encore personne. Les personnes viennent avec un espace de travail qui est synchronisé.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>{name} · sealed</source>
            <translation>{name} · sous scellé</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>Personne ajoutée</translation>
        </message>
        <message>
            <source>Person “{name}” changed</source>
            <translation>Personne « {name} » modifiée</translation>
        </message>
        <message>
            <source>Person “{name}” deleted</source>
            <translation>Personne « {name} » supprimée</translation>
        </message>
        <message>
            <source>Seal closed</source>
            <translation>Scellé fermé</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Country or local government</source>
            <translation>Pays ou collectivité locale</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>Language of talks</source>
            <translation>Langue des échanges</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name and contact are sealed. Opening the seal asks for its passphrase and is written down.</source>
            <translation>Le nom et le contact sont sous scellé. Ouvrir le scellé demande sa phrase de passe et est noté.</translation>
        </message>
        <message>
            <source>Name and contact are stored under a key of their own. Everywhere else the pseudonym stands for the person.</source>
            <translation>Le nom et le contact sont gardés sous une clé qui leur est propre. Partout ailleurs, le pseudonyme tient lieu de la personne.</translation>
        </message>
        <message>
            <source>No contact was entered.</source>
            <translation>Aucun contact n’a été saisi.</translation>
        </message>
        <message>
            <source>No interview with this person is recorded.</source>
            <translation>Aucun entretien avec cette personne n’est enregistré.</translation>
        </message>
        <message>
            <source>No name was entered.</source>
            <translation>Aucun nom n’a été saisi.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Seal this person …</source>
            <translation>Mettre sous scellé …</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Take the seal off …</source>
            <translation>Lever le scellé …</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Copy it to this computer, and work there</source>
            <translation>Le copier sur cet ordinateur et y travailler</translation>
        </message>
        <message>
            <source>Do this</source>
            <translation>Faire cela</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <source>Go on working here</source>
            <translation>Continuer à travailler ici</translation>
        </message>
        <message>
            <source>Nothing is written.</source>
            <translation>Rien n’est écrit.</translation>
        </message>
        <message>
            <source>Only read it here</source>
            <translation>Seulement le lire ici</translation>
        </message>
        <message>
            <source>The safe way. The copy is compared with this one, which stays where it is; when you are done, copy it back or send it.</source>
            <translation>La voie sûre. La copie est comparée à celui-ci, qui reste où il est ; quand vous avez fini, recopiez-la ou envoyez-la.</translation>
        </message>
        <message>
            <source>The workspace is written more carefully, and more slowly. Nobody else may open it meanwhile. You are not asked again for this folder.</source>
            <translation>L’espace de travail est écrit avec plus de soin, et plus lentement. Personne d’autre ne doit l’ouvrir entre-temps. La question ne sera plus posée pour ce dossier.</translation>
        </message>
        <message>
            <source>Where {name} is kept</source>
            <translation>Où se trouve {name}</translation>
        </message>
    </context>
    <context>
        <name>PlaceNotices</name>
        <message>
            <source>Copying {name} to this computer …</source>
            <translation>Copie de {name} sur cet ordinateur…</translation>
        </message>
        <message>
            <source>Folder on this computer</source>
            <translation>Dossier sur cet ordinateur</translation>
        </message>
        <message>
            <source>The folder of this workspace is a good place: {folder}</source>
            <translation>Le dossier de cet espace de travail est un bon endroit : {folder}</translation>
        </message>
        <message>
            <source>What to do …</source>
            <translation>Que faire…</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>Only {detail} are left on this disk. When it is full, nothing more can be saved: make room.</source>
            <translation>Il ne reste que {detail} sur ce disque. Quand il est plein, plus rien ne peut être enregistré : faites de la place.</translation>
        </message>
        <message>
            <source>The clock of this computer seems to be wrong: the workspace already holds changes of {detail}. New changes would carry a wrong time. Set the clock.</source>
            <translation>L’horloge de cet ordinateur semble fausse : l’espace de travail contient déjà des changements du {detail}. Les nouveaux porteraient une heure fausse. Réglez l’horloge.</translation>
        </message>
        <message>
            <source>This workspace is in a folder that cannot be written to.</source>
            <translation>Cet espace de travail est dans un dossier où l’on ne peut pas écrire.</translation>
        </message>
        <message>
            <source>This workspace is in a network folder ({detail}). If the connection breaks while it is written, the file can be damaged.</source>
            <translation>Cet espace de travail est dans un dossier du réseau ({detail}). Si la connexion se coupe pendant l’écriture, le fichier peut être abîmé.</translation>
        </message>
        <message>
            <source>This workspace is on a disk that can be taken out. Close the workspace before you take it out.</source>
            <translation>Cet espace de travail est sur un disque amovible. Fermez l’espace de travail avant de le retirer.</translation>
        </message>
        <message>
            <source>{detail} keeps this folder the same on several computers. It may copy the workspace while it is being written, or make two of it.</source>
            <translation>{detail} garde ce dossier identique sur plusieurs ordinateurs. Il peut copier l’espace de travail pendant qu’il s’écrit, ou en faire deux.</translation>
        </message>
    </context>
    <context>
        <name>PlainCopies</name>
        <message numerus="yes">
            <source>%n copies of this workspace are not encrypted.</source>
            <translation>
                <numerusform>%n copie de cet espace de travail n’est pas chiffrée.</numerusform>
                <numerusform>%n copies de cet espace de travail ne sont pas chiffrées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copies that are not encrypted</source>
            <translation>Copies qui ne sont pas chiffrées</translation>
        </message>
        <message>
            <source>Delete them once an encrypted backup is proven</source>
            <translation>Les supprimer une fois une sauvegarde chiffrée vérifiée</translation>
        </message>
        <message>
            <source>Leave them: anybody can read them</source>
            <translation>Les laisser : tout le monde peut les lire</translation>
        </message>
        <message>
            <source>What becomes of these copies</source>
            <translation>Ce que deviennent ces copies</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>sauvegarde</translation>
        </message>
        <message>
            <source>beside it</source>
            <translation>à côté</translation>
        </message>
    </context>
    <context>
        <name>PlanFieldsDialog</name>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Method: {method}. A plan keeps the method it was assessed by.</source>
            <translation>Méthode : {method}. Un plan garde la méthode selon laquelle il a été évalué.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Submitted in</source>
            <translation>Déposé en</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title and dates of the plan</source>
            <translation>Titre et dates du plan</translation>
        </message>
        <message>
            <source>Type the year with four digits, as 2014.</source>
            <translation>Tapez l’année en quatre chiffres, comme 2014.</translation>
        </message>
        <message>
            <source>{words} is not a day of the calendar.</source>
            <translation>{words} n’est pas un jour du calendrier.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>As wide as the pane</source>
            <translation>Largeur du volet</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>page {page} of {count}</source>
            <translation>page {page} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PreviousRecommendations</name>
        <message>
            <source>Add a recommendation of the report before</source>
            <translation>Ajouter une recommandation du rapport précédent</translation>
        </message>
        <message>
            <source>Add one</source>
            <translation>En ajouter une</translation>
        </message>
        <message>
            <source>None is followed up yet. Take over those of the plan before, or add one.</source>
            <translation>Aucune n’est encore suivie. Reprenez celles du plan précédent, ou ajoutez-en une.</translation>
        </message>
        <message>
            <source>Recommendations of the report before</source>
            <translation>Recommandations du rapport précédent</translation>
        </message>
        <message>
            <source>Take over from the plan before</source>
            <translation>Reprendre du plan précédent</translation>
        </message>
    </context>
    <context>
        <name>PreviousRow</name>
        <message>
            <source>Addressed to</source>
            <translation>Adressée à</translation>
        </message>
        <message>
            <source>Delete recommendation {number}</source>
            <translation>Supprimer la recommandation {number}</translation>
        </message>
        <message>
            <source>Did it inform the OGP process?</source>
            <translation>A-t-elle éclairé le processus du PGO ?</translation>
        </message>
        <message>
            <source>Integrated into the current action plan?</source>
            <translation>Intégrée dans le plan d’action actuel ?</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Recommandation</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Ce qu’elle est devenue</translation>
        </message>
    </context>
    <context>
        <name>ProcessPage</name>
        <message>
            <source>Acting contrary to OGP process</source>
            <translation>Action contraire au processus du PGO</translation>
        </message>
        <message>
            <source>Dates of the plan changed</source>
            <translation>Dates du plan modifiées</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Processus</translation>
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
                <numerusform>%n inconnue</numerusform>
                <numerusform>%n inconnues</numerusform>
            </translation>
        </message>
        <message>
            <source>Acting contrary to OGP process</source>
            <translation>Action contraire au processus du PGO</translation>
        </message>
        <message>
            <source>Consultation steps</source>
            <translation>Étapes de consultation</translation>
        </message>
        <message>
            <source>Eligibility metrics</source>
            <translation>Critères d'admissibilité</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>Institutions that lead</source>
            <translation>Institutions qui pilotent</translation>
        </message>
        <message>
            <source>Level of public influence</source>
            <translation>Niveau d'influence du public</translation>
        </message>
        <message>
            <source>Minimum requirements</source>
            <translation>Exigences minimales</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Other questions</source>
            <translation>Autres questions</translation>
        </message>
        <message>
            <source>Participation and co-creation standards</source>
            <translation>Normes de participation et de cocréation</translation>
        </message>
        <message>
            <source>Self-assessment of the government</source>
            <translation>Autoévaluation du gouvernement</translation>
        </message>
        <message>
            <source>Values check</source>
            <translation>Examen des valeurs</translation>
        </message>
        <message>
            <source>Who was involved?</source>
            <translation>Qui a participé ?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>{answer}: {test}</source>
            <translation>{answer} : {test}</translation>
        </message>
        <message>
            <source>{name}: {met} of {count}</source>
            <translation>{name} : {met} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>QuestionBlock</name>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter une preuve</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>No reason was written.</source>
            <translation>Aucun motif n’a été écrit.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>RatingChip</name>
        <message>
            <source>Not rated</source>
            <translation>Sans note</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore noté</translation>
        </message>
    </context>
    <context>
        <name>RatingLife</name>
        <message>
            <source>Why: {reason}</source>
            <translation>Pourquoi : {reason}</translation>
        </message>
        <message>
            <source>became</source>
            <translation>est devenu</translation>
        </message>
        <message>
            <source>came in {time}</source>
            <translation>reçu le {time}</translation>
        </message>
    </context>
    <context>
        <name>RatingLifeDialog</name>
        <message>
            <source>Life of this rating</source>
            <translation>Vie de cette note</translation>
        </message>
        <message>
            <source>Nothing has been written about this rating yet.</source>
            <translation>Rien n’a encore été écrit sur cette note.</translation>
        </message>
        <message>
            <source>Steps of the rating, oldest first</source>
            <translation>Étapes de la note, de la plus ancienne à la plus récente</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message numerus="yes">
            <source>%n findings must be fixed before the stage is closed.</source>
            <translation>
                <numerusform>%n constat doit être corrigé avant de clore l’étape.</numerusform>
                <numerusform>%n constats doivent être corrigés avant de clore l’étape.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the stage all the same</source>
            <translation>Clore l’étape malgré tout</translation>
        </message>
        <message>
            <source>Commitment {number}</source>
            <translation>Engagement {number}</translation>
        </message>
        <message>
            <source>Go on to {stage}</source>
            <translation>Passer à : {stage}</translation>
        </message>
        <message>
            <source>Left with a note</source>
            <translation>Laissés avec une note</translation>
        </message>
        <message>
            <source>Must be fixed</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>Stage of the report changed</source>
            <translation>Étape du rapport changée</translation>
        </message>
        <message>
            <source>The report as a whole</source>
            <translation>Le rapport dans son ensemble</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>What must be fixed</source>
            <translation>Ce qui doit être corrigé</translation>
        </message>
        <message>
            <source>Why the stage is closed all the same</source>
            <translation>Pourquoi l’étape est close malgré tout</translation>
        </message>
        <message>
            <source>Write why the stage is closed all the same, or fix what was found.</source>
            <translation>Écrivez pourquoi l’étape est close malgré tout, ou corrigez ce qui a été trouvé.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadinessHead</name>
        <message numerus="yes">
            <source>%n findings are open</source>
            <translation>
                <numerusform>%n constat ouvert</numerusform>
                <numerusform>%n constats ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Tous {count}</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>Copier la liste</translation>
        </message>
        <message>
            <source>Export list …</source>
            <translation>Exporter la liste …</translation>
        </message>
        <message>
            <source>Left {count}</source>
            <translation>Laissés {count}</translation>
        </message>
        <message>
            <source>Must fix {count}</source>
            <translation>À corriger {count}</translation>
        </message>
        <message>
            <source>Order of the findings</source>
            <translation>Ordre des constats</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>État de préparation</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>To look at {count}</source>
            <translation>À regarder {count}</translation>
        </message>
        <message>
            <source>by commitment</source>
            <translation>par engagement</translation>
        </message>
        <message>
            <source>by severity</source>
            <translation>par gravité</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPage</name>
        <message>
            <source>Export the list</source>
            <translation>Exporter la liste</translation>
        </message>
        <message>
            <source>Finding left with a note</source>
            <translation>Constat laissé avec une note</translation>
        </message>
        <message>
            <source>Finding taken up again</source>
            <translation>Constat repris</translation>
        </message>
        <message>
            <source>Table (*.csv);;Markdown (*.md)</source>
            <translation>Tableau (*.csv);;Markdown (*.md)</translation>
        </message>
        <message>
            <source>The list is on the clipboard.</source>
            <translation>La liste est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>readiness</source>
            <translation>état de préparation</translation>
        </message>
        <message>
            <source>{name} was written.</source>
            <translation>{name} a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>ReasonField</name>
        <message>
            <source>No reason yet</source>
            <translation>Pas encore de motif</translation>
        </message>
        <message>
            <source>Write the reason</source>
            <translation>Écrire le motif</translation>
        </message>
    </context>
    <context>
        <name>ReasonRow</name>
        <message>
            <source>No reason yet</source>
            <translation>Pas encore de motif</translation>
        </message>
        <message>
            <source>No reason, no evidence yet</source>
            <translation>Ni motif ni preuve</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>Colleagues …</source>
            <translation>Collègues …</translation>
        </message>
        <message>
            <source>I know that the card is theirs</source>
            <translation>Je sais que la carte est la leur</translation>
        </message>
        <message>
            <source>Nobody is in your list yet, so nobody could read a bundle. Exchange cards with a colleague first.</source>
            <translation>Personne n’est encore dans votre liste : personne ne pourrait lire un envoi. Échangez d’abord vos cartes avec un collègue.</translation>
        </message>
        <message>
            <source>The short code of {names} was not compared. If the card was exchanged on its way, somebody else can read the bundle, and {names} cannot. Compare it first.</source>
            <translation>Le code court n’a pas été comparé avec {names}. Si la carte a été échangée en chemin, quelqu’un d’autre peut lire l’envoi, et pas {names}. Comparez-le d’abord.</translation>
        </message>
    </context>
    <context>
        <name>RecommendationRow</name>
        <message>
            <source>Addressed to</source>
            <translation>Adressée à</translation>
        </message>
        <message>
            <source>Answerable</source>
            <translation>Assignable</translation>
        </message>
        <message>
            <source>Delete recommendation {number}</source>
            <translation>Supprimer la recommandation {number}</translation>
        </message>
        <message>
            <source>It has a date.</source>
            <translation>Elle a une date.</translation>
        </message>
        <message>
            <source>It says what is to be done, and where.</source>
            <translation>Elle dit ce qui est à faire, et où.</translation>
        </message>
        <message>
            <source>It serves open government in this country.</source>
            <translation>Elle sert le gouvernement ouvert dans ce pays.</translation>
        </message>
        <message>
            <source>Measurable</source>
            <translation>Mesurable</translation>
        </message>
        <message>
            <source>Move recommendation {number} down</source>
            <translation>Descendre la recommandation {number}</translation>
        </message>
        <message>
            <source>Move recommendation {number} up</source>
            <translation>Monter la recommandation {number}</translation>
        </message>
        <message>
            <source>One can tell whether it was done.</source>
            <translation>On peut dire si elle a été suivie.</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Recommandation</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>Pertinente</translation>
        </message>
        <message>
            <source>SMART, not yet: {names}</source>
            <translation>SMART, pas encore : {names}</translation>
        </message>
        <message>
            <source>SMART: all five checks are met.</source>
            <translation>SMART : les cinq critères sont remplis.</translation>
        </message>
        <message>
            <source>Somebody named is answerable for it.</source>
            <translation>Quelqu’un de nommé en répond.</translation>
        </message>
        <message>
            <source>Specific</source>
            <translation>Spécifique</translation>
        </message>
        <message>
            <source>Time-bound</source>
            <translation>Datée</translation>
        </message>
    </context>
    <context>
        <name>Recommendations</name>
        <message>
            <source>Add a recommendation</source>
            <translation>Ajouter une recommandation</translation>
        </message>
        <message>
            <source>No recommendation yet. Reports of this generation print five.</source>
            <translation>Pas encore de recommandation. Les rapports de cette génération en impriment cinq.</translation>
        </message>
        <message>
            <source>{count} of five key recommendations</source>
            <translation>{count} des cinq recommandations clés</translation>
        </message>
        <message>
            <source>{count} recommendations; reports print five key ones.</source>
            <translation>{count} recommandations ; les rapports en impriment cinq.</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>Action plan {name}</source>
            <translation>Plan d’action {name}</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Approach</source>
            <translation>Approche</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Commitment {name}</source>
            <translation>Engagement {name}</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>Livrable</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Interview {name}</source>
            <translation>Entretien {name}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institution responsable</translation>
        </message>
        <message>
            <source>Member {name}</source>
            <translation>Membre {name}</translation>
        </message>
        <message>
            <source>Milestone {name}</source>
            <translation>Jalon {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Person {name}</source>
            <translation>Personne {name}</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Place dans la liste</translation>
        </message>
        <message>
            <source>Policy areas</source>
            <translation>Domaines d’action</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Recommendation {name}</source>
            <translation>Recommandation {name}</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Titre court</translation>
        </message>
        <message>
            <source>Source {name}</source>
            <translation>Source {name}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Institutions associées</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
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
            <translation>Une nouvelle clé de secours, imprimée sur une fiche</translation>
        </message>
        <message>
            <source>If the passphrase is forgotten</source>
            <translation>Si la phrase de passe est oubliée</translation>
        </message>
        <message>
            <source>Paste the public key of the office; it begins with age1.</source>
            <translation>Collez la clé publique du bureau ; elle commence par age1.</translation>
        </message>
        <message>
            <source>Public key of the office</source>
            <translation>Clé publique du bureau</translation>
        </message>
        <message>
            <source>The office gives you this line, which begins with age1. It is no secret; the other half stays with the office, which can then open the workspace.</source>
            <translation>Le bureau vous donne cette ligne, qui commence par age1. Elle n’est pas secrète ; l’autre moitié reste au bureau, qui peut alors ouvrir l’espace de travail.</translation>
        </message>
        <message>
            <source>The recovery key of the office</source>
            <translation>La clé de secours du bureau</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Ouvrir son dossier</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}. Nothing in it was changed.</source>
            <translation>Le fichier abîmé est gardé sous le nom {name}. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>What the file had lost was taken from the backup {name}.</source>
            <translation>Ce que le fichier avait perdu a été pris dans la sauvegarde {name}.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryNotice</name>
        <message numerus="yes">
            <source>%n changes could not be saved from the damage.</source>
            <translation>
                <numerusform>%n changement n’a pas pu être sauvé des dégâts.</numerusform>
                <numerusform>%n changements n’ont pas pu être sauvés des dégâts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Rien ne manque.</translation>
        </message>
        <message numerus="yes">
            <source>The check found %n problems.</source>
            <translation>
                <numerusform>La vérification a trouvé %n problème.</numerusform>
                <numerusform>La vérification a trouvé %n problèmes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file was damaged and is repaired; nothing is missing.</source>
            <translation>Le fichier était abîmé et il est réparé ; rien ne manque.</translation>
        </message>
        <message>
            <source>The last change was “{what}”.</source>
            <translation>Le dernier changement était « {what} ».</translation>
        </message>
        <message>
            <source>The program was closed without warning after {when}.</source>
            <translation>Le programme s’est fermé sans prévenir après {when}.</translation>
        </message>
        <message>
            <source>The program was closed without warning.</source>
            <translation>Le programme s’est fermé sans prévenir.</translation>
        </message>
        <message>
            <source>What was found …</source>
            <translation>Ce qui a été trouvé…</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Ask the office to type its key, or choose the file that holds it.</source>
            <translation>Demandez au bureau de taper sa clé, ou choisissez le fichier qui la contient.</translation>
        </message>
        <message>
            <source>Encrypted on</source>
            <translation>Chiffré le</translation>
        </message>
        <message>
            <source>Give the workspace a new passphrase: Tools, Change the passphrase.</source>
            <translation>Donnez à l’espace de travail une nouvelle phrase de passe : Outils, Changer la phrase de passe.</translation>
        </message>
        <message>
            <source>It begins with these letters, then come the groups in their order:</source>
            <translation>Elle commence par ces lettres, puis viennent les groupes dans leur ordre :</translation>
        </message>
        <message>
            <source>Keep it safe</source>
            <translation>Gardez-la en lieu sûr</translation>
        </message>
        <message>
            <source>Key file, beside it</source>
            <translation>Fichier de clés, à côté</translation>
        </message>
        <message>
            <source>Not in the bag with the computer, and not as a photograph. In a safe, or with somebody whom the office trusts. A new sheet does not make an old one worthless: take the old key away in the list of the ways in.</source>
            <translation>Pas dans le sac de l’ordinateur, ni en photo. Dans un coffre, ou chez quelqu’un en qui le bureau a confiance. Une nouvelle fiche n’annule pas l’ancienne : retirez l’ancienne clé dans la liste des accès.</translation>
        </message>
        <message>
            <source>Number of the workspace</source>
            <translation>Numéro de l’espace de travail</translation>
        </message>
        <message>
            <source>Open the workspace in IRM Desktop and choose “Use the recovery key”.</source>
            <translation>Ouvrez l’espace de travail dans IRM Desktop et choisissez « Utiliser la clé de secours ».</translation>
        </message>
        <message>
            <source>Public half of the recovery key</source>
            <translation>Moitié publique de la clé de secours</translation>
        </message>
        <message>
            <source>Put the workspace and its key file into one folder.</source>
            <translation>Mettez l’espace de travail et son fichier de clés dans un même dossier.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Fiche de secours</translation>
        </message>
        <message>
            <source>The recovery key of this workspace is held by the office whose public key stands below. It opens the workspace when the passphrase is forgotten.</source>
            <translation>La clé de secours de cet espace de travail est chez le bureau dont la clé publique figure ci-dessous. Elle ouvre l’espace de travail quand la phrase de passe est oubliée.</translation>
        </message>
        <message>
            <source>Type the key. Small letters, spaces and line ends do not matter.</source>
            <translation>Tapez la clé. Les minuscules, espaces et fins de ligne ne comptent pas.</translation>
        </message>
        <message>
            <source>When the passphrase is forgotten</source>
            <translation>Quand la phrase de passe est oubliée</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the two files below can read the workspace. Without this sheet, a forgotten passphrase loses everything in it.</source>
            <translation>Qui a cette fiche et les deux fichiers ci-dessous peut lire l’espace de travail. Sans cette fiche, une phrase de passe oubliée fait tout perdre.</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Espace de travail</translation>
        </message>
        <message>
            <source>{name} could not be written. Choose another folder; nothing was encrypted yet.</source>
            <translation>{name} n’a pas pu être écrit. Choisissez un autre dossier ; rien n’a encore été chiffré.</translation>
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
            <translation>Imprimez ou enregistrez la fiche, et cochez qu’elle est conservée.</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Fiche de secours</translation>
        </message>
        <message>
            <source>Recovery sheet of {name}</source>
            <translation>Fiche de secours de {name}</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Enregistrer la fiche de secours</translation>
        </message>
        <message>
            <source>Sent to the printer. Look whether it came out.</source>
            <translation>Envoyée à l’imprimante. Vérifiez qu’elle en est sortie.</translation>
        </message>
        <message>
            <source>The sheet is kept, away from this computer</source>
            <translation>La fiche est conservée, loin de cet ordinateur</translation>
        </message>
        <message>
            <source>This key opens {name} when the passphrase is forgotten. It is shown this once and is kept nowhere in the program: print the sheet, or save it on a stick that does not stay with the computer.</source>
            <translation>Cette clé ouvre {name} quand la phrase de passe est oubliée. Elle n’est montrée que cette fois et n’est gardée nulle part dans le programme : imprimez la fiche, ou enregistrez-la sur une clé USB qui ne reste pas avec l’ordinateur.</translation>
        </message>
        <message>
            <source>{name} was saved in the folder of the workspace. Take it away from there: whoever has both needs no passphrase.</source>
            <translation>{name} a été enregistré dans le dossier de l’espace de travail. Retirez-le de là : qui a les deux n’a pas besoin de phrase de passe.</translation>
        </message>
        <message>
            <source>{name} was saved.</source>
            <translation>{name} a été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>Redline</name>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>disparu</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>not changed</source>
            <translation>inchangé</translation>
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
            <translation>Langue</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
    </context>
    <context>
        <name>RedlineDialog</name>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>%n champ diffère.</numerusform>
                <numerusform>%n champs diffèrent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes between two versions</source>
            <translation>Changements entre deux versions</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Commitment {number}: compared with the version sent</source>
            <translation>Engagement {number} : comparé avec la version envoyée</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>Nothing was sent for review yet.</source>
            <translation>Rien n’a encore été envoyé en relecture.</translation>
        </message>
        <message>
            <source>Old words may hold names that were sealed since. Read the file before it goes out.</source>
            <translation>Les anciens mots peuvent contenir des noms scellés depuis. Lisez le fichier avant qu’il ne parte.</translation>
        </message>
        <message>
            <source>Type the day to compare with, such as 2015-04-18.</source>
            <translation>Tapez le jour avec lequel comparer, par exemple 2015-04-18.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Write as Word …</source>
            <translation>Écrire en Word…</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
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
                <numerusform>%n champ</numerusform>
                <numerusform>Les %n champs</numerusform>
            </translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Champs qui diffèrent</translation>
        </message>
        <message numerus="yes">
            <source>and %n more: choose them in the list, or write all as Word</source>
            <translation>
                <numerusform>et %n de plus : choisissez-le dans la liste, ou écrivez tout en Word</numerusform>
                <numerusform>et %n de plus : choisissez-les dans la liste, ou écrivez tout en Word</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportContents</name>
        <message>
            <source>A recommendation lacks its text or its addressee.</source>
            <translation>Il manque à une recommandation son texte ou son destinataire.</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Made from the ratings.</source>
            <translation>Fait à partir des notes.</translation>
        </message>
        <message>
            <source>Not yet in this language: {names}.</source>
            <translation>Pas encore dans cette langue : {names}.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>Nothing need be written here.</source>
            <translation>Rien n’est à écrire ici.</translation>
        </message>
        <message>
            <source>Still to be written: {names}.</source>
            <translation>Encore à écrire : {names}.</translation>
        </message>
        <message>
            <source>The researcher is not named.</source>
            <translation>Le nom de l’auteur de la recherche manque.</translation>
        </message>
        <message>
            <source>There is no recommendation yet.</source>
            <translation>Il n’y a pas encore de recommandation.</translation>
        </message>
        <message>
            <source>Written in another language, not yet in this one.</source>
            <translation>Écrit dans une autre langue, pas encore dans celle-ci.</translation>
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
                <numerusform>Environ %n mot</numerusform>
                <numerusform>Environ %n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer on the page Process</source>
            <translation>Répondre à la page Processus</translation>
        </message>
        <message>
            <source>As printed in the plan. Locked.</source>
            <translation>Tel qu’imprimé dans le plan. Verrouillé.</translation>
        </message>
        <message>
            <source>Choose a commitment in the outline to write about it.</source>
            <translation>Choisissez un engagement dans le sommaire pour écrire à son sujet.</translation>
        </message>
        <message>
            <source>Commitment text</source>
            <translation>Texte de l’engagement</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Go to the page Eligibility</source>
            <translation>Aller à la page Éligibilité</translation>
        </message>
        <message>
            <source>Made from the method of this plan.</source>
            <translation>Tiré de la méthode de ce plan.</translation>
        </message>
        <message>
            <source>Made from the ratings; it is shown on the page Overview.</source>
            <translation>Tiré des notes ; visible à la page Vue d’ensemble.</translation>
        </message>
        <message>
            <source>Printed before your text in every report of this kind.</source>
            <translation>Imprimé avant votre texte dans tout rapport de cette sorte.</translation>
        </message>
        <message>
            <source>Rate the commitments</source>
            <translation>Noter les engagements</translation>
        </message>
        <message>
            <source>Researcher, as the cover prints the name</source>
            <translation>Auteur de la recherche, tel que la couverture l’imprime</translation>
        </message>
        <message>
            <source>Stage of the report</source>
            <translation>Étape du rapport</translation>
        </message>
        <message>
            <source>Tables made for this section: {names}</source>
            <translation>Tableaux faits pour cette section : {names}</translation>
        </message>
        <message>
            <source>Until it is final, each page says that it is a draft.</source>
            <translation>Tant qu’il n’est pas final, chaque page dit que c’est un projet.</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Votre texte</translation>
        </message>
    </context>
    <context>
        <name>ReportFoot</name>
        <message numerus="yes">
            <source>%n citations</source>
            <translation>
                <numerusform>%n citation</numerusform>
                <numerusform>%n citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs without a source</source>
            <translation>
                <numerusform>%n paragraphe sans source</numerusform>
                <numerusform>%n paragraphes sans source</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportForms</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Ajouter une section</translation>
        </message>
        <message>
            <source>Add a section …</source>
            <translation>Ajouter une section …</translation>
        </message>
        <message>
            <source>Another form of the report chosen</source>
            <translation>Autre forme du rapport choisie</translation>
        </message>
        <message>
            <source>Form of this report</source>
            <translation>Forme de ce rapport</translation>
        </message>
        <message>
            <source>Hide this section</source>
            <translation>Masquer cette section</translation>
        </message>
        <message>
            <source>House form {name} saved</source>
            <translation>Forme maison {name} enregistrée</translation>
        </message>
        <message>
            <source>House forms …</source>
            <translation>Formes maison …</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Name of the form</source>
            <translation>Nom de la forme</translation>
        </message>
        <message>
            <source>Remove this section</source>
            <translation>Retirer cette section</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename the section</source>
            <translation>Renommer la section</translation>
        </message>
        <message>
            <source>Rename …</source>
            <translation>Renommer …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save as a house form</source>
            <translation>Enregistrer comme forme maison</translation>
        </message>
        <message>
            <source>Save as a house form …</source>
            <translation>Enregistrer comme forme maison …</translation>
        </message>
        <message>
            <source>Section renamed to {title}</source>
            <translation>Section renommée : {title}</translation>
        </message>
        <message>
            <source>Section {title} added</source>
            <translation>Section ajoutée : {title}</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>Montrer de nouveau</translation>
        </message>
        <message>
            <source>Standard form</source>
            <translation>Forme standard</translation>
        </message>
        <message>
            <source>There is a house form {name} for this report already.</source>
            <translation>Il y a déjà une forme maison {name} pour ce rapport.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>{title} hidden</source>
            <translation>{title} : section masquée</translation>
        </message>
        <message>
            <source>{title} moved</source>
            <translation>{title} : section déplacée</translation>
        </message>
        <message>
            <source>{title} removed</source>
            <translation>{title} : section retirée</translation>
        </message>
        <message>
            <source>{title} shown again</source>
            <translation>{title} : section affichée de nouveau</translation>
        </message>
    </context>
    <context>
        <name>ReportHead</name>
        <message>
            <source>Export …</source>
            <translation>Exporter …</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Sections and house forms</source>
            <translation>Sections et formes maison</translation>
        </message>
        <message>
            <source>Send for review …</source>
            <translation>Envoyer en relecture…</translation>
        </message>
    </context>
    <context>
        <name>ReportKinds</name>
        <message>
            <source>{report} (unconfirmed)</source>
            <translation>{report} (non confirmé)</translation>
        </message>
    </context>
    <context>
        <name>ReportOutline</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Sections of the report</source>
            <translation>Parties du rapport</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>untranslated</source>
            <translation>non traduit</translation>
        </message>
        <message>
            <source>{words} of about {target} words</source>
            <translation>{words} mots sur environ {target}</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>The form of this report is not confirmed from a published source.</source>
            <translation>La forme de ce rapport n’est pas confirmée par une source publiée.</translation>
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
            <translation>Recommandation ajoutée</translation>
        </message>
        <message>
            <source>Recommendation {number} changed</source>
            <translation>Recommandation {number} modifiée</translation>
        </message>
        <message>
            <source>Recommendation {number} deleted</source>
            <translation>Recommandation {number} supprimée</translation>
        </message>
        <message>
            <source>Recommendation {number} of the report before changed</source>
            <translation>Recommandation {number} du rapport précédent modifiée</translation>
        </message>
        <message>
            <source>Recommendations of the plan before taken over</source>
            <translation>Recommandations du plan précédent reprises</translation>
        </message>
        <message>
            <source>Recommendations put in another order</source>
            <translation>Ordre des recommandations modifié</translation>
        </message>
        <message>
            <source>Researcher written</source>
            <translation>Auteur de la recherche indiqué</translation>
        </message>
        <message>
            <source>{title} of commitment {number} written</source>
            <translation>{title}, engagement {number} : texte écrit</translation>
        </message>
        <message>
            <source>{title} written</source>
            <translation>{title} : texte écrit</translation>
        </message>
    </context>
    <context>
        <name>ResponseDialog</name>
        <message numerus="yes">
            <source>%n of them wait for an answer, and the matrix says so.</source>
            <translation>
                <numerusform>%n attend une réponse, et la matrice le dit.</numerusform>
                <numerusform>%n attendent une réponse, et la matrice le dit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remarks.</source>
            <translation>
                <numerusform>%n remarque.</numerusform>
                <numerusform>%n remarques.</numerusform>
            </translation>
        </message>
        <message>
            <source>All are answered.</source>
            <translation>Toutes ont une réponse.</translation>
        </message>
        <message>
            <source>Counting remarks and answers …</source>
            <translation>Comptage des remarques et des réponses…</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>File name of the Excel matrix</source>
            <translation>Nom du fichier de la matrice Excel</translation>
        </message>
        <message>
            <source>File name of the Word matrix</source>
            <translation>Nom du fichier de la matrice Word</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>No remark came back with these copies.</source>
            <translation>Aucune remarque n’est revenue avec ces copies.</translation>
        </message>
        <message>
            <source>None is answered yet, and the matrix says so.</source>
            <translation>Aucune n’a encore de réponse, et la matrice le dit.</translation>
        </message>
        <message>
            <source>Nothing was sent for review yet.</source>
            <translation>Rien n’a encore été envoyé en relecture.</translation>
        </message>
        <message>
            <source>One row a remark: who made it, where, the answer, the reply, and what became of the text since it was sent.</source>
            <translation>Une ligne par remarque : de qui, où, la décision, la réponse, et ce que le texte est devenu depuis l’envoi.</translation>
        </message>
        <message>
            <source>Response matrix</source>
            <translation>Matrice des réponses</translation>
        </message>
        <message>
            <source>Review copies</source>
            <translation>Copies de relecture</translation>
        </message>
        <message>
            <source>Tick one of the review copies.</source>
            <translation>Cochez une des copies de relecture.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Write the matrix</source>
            <translation>Écrire la matrice</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <source>nothing came back</source>
            <translation>rien n’est revenu</translation>
        </message>
        <message>
            <source>response matrix</source>
            <translation>matrice des réponses</translation>
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
                <numerusform>%n changement a été fait après et disparaîtrait :</numerusform>
                <numerusform>%n changements ont été faits après et disparaîtraient :</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes that would be gone, newest first</source>
            <translation>Changements qui disparaîtraient, le plus récent d’abord</translation>
        </message>
        <message>
            <source>Nothing is thrown away: {name} as it is now stays beside it, under a name that says “before restore” and the time.</source>
            <translation>Rien n’est jeté : {name} tel qu’il est reste à côté, sous un nom qui dit « before restore » et l’heure.</translation>
        </message>
        <message>
            <source>Nothing would be lost: all that was done is in the backup.</source>
            <translation>Rien ne serait perdu : tout ce qui a été fait est dans la sauvegarde.</translation>
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation>Restaurer la sauvegarde : {when}</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Restaurer cette sauvegarde</translation>
        </message>
        <message>
            <source>The file as it is now cannot be read, so what was written after this backup cannot be told.</source>
            <translation>Le fichier actuel ne se lit pas : on ne peut dire ce qui a été écrit après cette sauvegarde.</translation>
        </message>
        <message>
            <source>This copy is not encrypted, and the workspace would not be any more. Encrypt it again afterwards.</source>
            <translation>Cette copie n’est pas chiffrée, et l’espace de travail ne le serait plus. Chiffrez-le de nouveau ensuite.</translation>
        </message>
        <message>
            <source>This copy is not proven: whether it is whole shows when it is read. If it is not, nothing is changed.</source>
            <translation>Cette copie n’est pas prouvée : on verra en la lisant si elle est entière. Sinon, rien n’est modifié.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>{why}. It holds {what}.</source>
            <translation>{why}. Elle contient {what}.</translation>
        </message>
    </context>
    <context>
        <name>ResultField</name>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
    </context>
    <context>
        <name>ReviewArea</name>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <source>Comment on commitment {number}</source>
            <translation>Commentaire sur l’engagement {number}</translation>
        </message>
        <message>
            <source>In the inbox</source>
            <translation>Dans la boîte de réception</translation>
        </message>
        <message>
            <source>No reviewer said anything</source>
            <translation>Aucun relecteur n’a rien dit</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Reply: {text}</source>
            <translation>Réponse : {text}</translation>
        </message>
        <message>
            <source>Review of the commitment</source>
            <translation>Relecture de l’engagement</translation>
        </message>
        <message>
            <source>What comes back about this commitment stands here, with your answers.</source>
            <translation>Ce qui revient sur cet engagement figure ici, avec vos réponses.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{answer}: {who}</source>
            <translation>{answer} : {who}</translation>
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message numerus="yes">
            <source>%n files were read</source>
            <translation>
                <numerusform>%n fichier a été lu</numerusform>
                <numerusform>%n fichiers ont été lus</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Read a returned file</source>
            <translation>Lire un fichier revenu</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n files …</source>
            <translation>
                <numerusform>Lecture de %n fichier …</numerusform>
                <numerusform>Lecture de %n fichiers …</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {name} …</source>
            <translation>Lecture de {name} …</translation>
        </message>
        <message>
            <source>This workspace is open for reading only, so nothing can be brought in.</source>
            <translation>Cet espace de travail n’est ouvert qu’en lecture : rien ne peut y être amené.</translation>
        </message>
        <message>
            <source>Word files and workbooks</source>
            <translation>Fichiers Word et classeurs</translation>
        </message>
    </context>
    <context>
        <name>RuleDialog</name>
        <message>
            <source>Back to the method's rule</source>
            <translation>Revenir à la règle de la méthode</translation>
        </message>
        <message>
            <source>Back to the plan's rule for all questions</source>
            <translation>Revenir à la règle du plan pour toutes les questions</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Modifier la règle</translation>
        </message>
        <message>
            <source>Evidence rule for all questions of the plan changed</source>
            <translation>Règle de preuve modifiée pour toutes les questions du plan</translation>
        </message>
        <message>
            <source>Evidence rule for {name} changed</source>
            <translation>Règle de preuve modifiée pour {name}</translation>
        </message>
        <message>
            <source>For all questions of the plan</source>
            <translation>Pour toutes les questions du plan</translation>
        </message>
        <message>
            <source>For {name}</source>
            <translation>Pour {name}</translation>
        </message>
        <message>
            <source>Kinds of evidence</source>
            <translation>Types de preuves</translation>
        </message>
        <message>
            <source>Leave one kind of evidence that is enough: take a tick away.</source>
            <translation>Laissez un type de preuve qui suffise : décochez une case.</translation>
        </message>
        <message>
            <source>Not only from</source>
            <translation>Pas seulement de</translation>
        </message>
        <message>
            <source>Not only from: {ground}</source>
            <translation>Pas seulement de : {ground}</translation>
        </message>
        <message>
            <source>The method asks for {name}</source>
            <translation>La méthode exige pour {name}</translation>
        </message>
        <message>
            <source>The plan asks</source>
            <translation>Le plan exige</translation>
        </message>
        <message>
            <source>The rule of evidence for this plan</source>
            <translation>La règle de preuve de ce plan</translation>
        </message>
        <message>
            <source>The rule then says</source>
            <translation>La règle dit alors</translation>
        </message>
        <message>
            <source>{name} keeps the rule that the plan has for it.</source>
            <translation>{name} garde la règle que le plan lui donne.</translation>
        </message>
    </context>
    <context>
        <name>SafetyCommands</name>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backups …</source>
            <translation>Sauvegardes…</translation>
        </message>
        <message>
            <source>No backup could be made. {why}</source>
            <translation>Aucune sauvegarde n’a pu être faite. {why}</translation>
        </message>
        <message>
            <source>The newest backup is bad. {why}</source>
            <translation>La dernière sauvegarde est mauvaise. {why}</translation>
        </message>
        <message>
            <source>When it was closed last time, no backup could be made. {why}</source>
            <translation>À la dernière fermeture, aucune sauvegarde n’a pu être faite. {why}</translation>
        </message>
        <message>
            <source>Which workspace is to be restored?</source>
            <translation>Quel espace de travail restaurer ?</translation>
        </message>
        <message>
            <source>Workspaces (*.irm)</source>
            <translation>Espaces de travail (*.irm)</translation>
        </message>
    </context>
    <context>
        <name>SaidBar</name>
        <message>
            <source>Got it</source>
            <translation>Compris</translation>
        </message>
    </context>
    <context>
        <name>SameSourceDialog</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Both stay until you delete one. What it supports is not moved.</source>
            <translation>Les deux restent jusqu’à ce que vous en supprimiez une. Ce qu’elle appuie n’est pas transféré.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Delete {key}</source>
            <translation>Supprimer {key}</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Go to {key}</source>
            <translation>Aller à {key}</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Last accessed</source>
            <translation>Dernière consultation</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Appuie</translation>
        </message>
        <message>
            <source>The same source?</source>
            <translation>La même source ?</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>diffère</translation>
        </message>
    </context>
    <context>
        <name>Seal</name>
        <message>
            <source>Fair: add another word</source>
            <translation>Moyenne : ajoutez un mot</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Montrer la saisie</translation>
        </message>
        <message>
            <source>Strength of the passphrase</source>
            <translation>Solidité de la phrase de passe</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Solide</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>The two passphrases differ. Type them again.</source>
            <translation>Les deux phrases de passe diffèrent. Saisissez-les à nouveau.</translation>
        </message>
        <message>
            <source>Type a passphrase.</source>
            <translation>Saisissez une phrase de passe.</translation>
        </message>
        <message>
            <source>Weak: can be guessed</source>
            <translation>Faible : peut être devinée</translation>
        </message>
    </context>
    <context>
        <name>SealLine</name>
        <message numerus="yes">
            <source>%n people are sealed.</source>
            <translation>
                <numerusform>%n personne est sous scellé.</numerusform>
                <numerusform>%n personnes sont sous scellé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase …</source>
            <translation>Changer la phrase de passe …</translation>
        </message>
        <message>
            <source>Close it now</source>
            <translation>Fermer maintenant</translation>
        </message>
        <message>
            <source>Log of the seal</source>
            <translation>Registre du scellé</translation>
        </message>
        <message>
            <source>Make the seal …</source>
            <translation>Créer le scellé …</translation>
        </message>
        <message>
            <source>Names of people never lie in an office database: they stay in the workspaces on your computers.</source>
            <translation>Les noms des personnes ne sont jamais dans une base de données de bureau : ils restent dans les espaces de travail sur vos ordinateurs.</translation>
        </message>
        <message>
            <source>Open the seal …</source>
            <translation>Ouvrir le scellé …</translation>
        </message>
        <message>
            <source>The seal is open and closes by itself in {clock}.</source>
            <translation>Le scellé est ouvert et se ferme de lui-même dans {clock}.</translation>
        </message>
        <message>
            <source>There is no seal yet. It takes names away from this file until somebody types its passphrase.</source>
            <translation>Il n’y a pas encore de scellé. Il retire les noms de ce fichier jusqu’à ce que quelqu’un saisisse sa phrase de passe.</translation>
        </message>
    </context>
    <context>
        <name>SealLog</name>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Copies beside the file</source>
            <translation>Copies voisines du fichier</translation>
        </message>
        <message>
            <source>Exported with unchecked names</source>
            <translation>Exporté sans vérification des noms</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Phrase de passe changée</translation>
        </message>
        <message>
            <source>Seal made</source>
            <translation>Scellé créé</translation>
        </message>
        <message>
            <source>Seal taken off “{name}”</source>
            <translation>Scellé levé pour « {name} »</translation>
        </message>
        <message>
            <source>“{name}” sealed</source>
            <translation>« {name} » mis sous scellé</translation>
        </message>
    </context>
    <context>
        <name>SealLogDialog</name>
        <message>
            <source>Log of the seal</source>
            <translation>Registre du scellé</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>SealPersonDialog</name>
        <message numerus="yes">
            <source>%n copies of this file lie in its folder or are its backups.</source>
            <translation>
                <numerusform>%n copie de ce fichier se trouve dans son dossier ou parmi ses sauvegardes.</numerusform>
                <numerusform>%n copies de ce fichier se trouvent dans son dossier ou parmi ses sauvegardes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts hold the name, or a part of it. Sealing does not change them; Enter goes to one.</source>
            <translation>
                <numerusform>%n texte contient le nom, ou une partie. Le scellé ne le change pas ; Entrée y mène.</numerusform>
                <numerusform>%n textes contiennent le nom, ou une partie. Le scellé ne les change pas ; Entrée mène à l’un d’eux.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asked for it</source>
            <translation>L’a demandé</translation>
        </message>
        <message>
            <source>Copies of the file</source>
            <translation>Copies du fichier</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Les supprimer</translation>
        </message>
        <message>
            <source>Leave them as they are: they still hold the name</source>
            <translation>Les laisser telles quelles : elles contiennent encore le nom</translation>
        </message>
        <message>
            <source>Looking for the name in all texts …</source>
            <translation>Recherche du nom dans tous les textes …</translation>
        </message>
        <message>
            <source>Name and contact of {name} cannot be read any more without the passphrase of the seal: not here, not in the history, not in copies made from now on. “{pseudonym}” stands for the person. Undo does not take this back.</source>
            <translation>Le nom et le contact de {name} ne pourront plus être lus sans la phrase de passe du scellé : ni ici, ni dans l’historique, ni dans les copies faites désormais. « {pseudonym} » tient lieu de la personne. L’annulation ne revient pas là-dessus.</translation>
        </message>
        <message>
            <source>No text holds the name.</source>
            <translation>Aucun texte ne contient le nom.</translation>
        </message>
        <message>
            <source>Organisation and role stay as they are: change them where they give the person away. What was exported before, and copies kept elsewhere, are out of reach.</source>
            <translation>L’organisation et la fonction restent telles quelles : changez-les si elles trahissent la personne. Ce qui a été exporté auparavant et les copies gardées ailleurs sont hors de portée.</translation>
        </message>
        <message>
            <source>Person “{name}” sealed</source>
            <translation>Personne « {name} » mise sous scellé</translation>
        </message>
        <message>
            <source>Seal the person in them too</source>
            <translation>Y mettre aussi la personne sous scellé</translation>
        </message>
        <message>
            <source>Seal this person</source>
            <translation>Mettre sous scellé</translation>
        </message>
        <message>
            <source>Texts that hold the name</source>
            <translation>Textes qui contiennent le nom</translation>
        </message>
        <message>
            <source>What to do with the copies</source>
            <translation>Que faire des copies</translation>
        </message>
        <message>
            <source>Why, if you like</source>
            <translation>Pourquoi, si vous voulez</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search everything, or run a command</source>
            <translation>Chercher partout, ou lancer une commande</translation>
        </message>
        <message>
            <source>Search everything, or run a command (Ctrl+K)</source>
            <translation>Chercher partout, ou lancer une commande (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>SearchCommands</name>
        <message>
            <source>This was deleted. What you see of it here is all there is to see.</source>
            <translation>Ceci a été supprimé. Ce que vous en voyez ici est tout ce qu’il y a à voir.</translation>
        </message>
    </context>
    <context>
        <name>SearchKinds</name>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Préoccupations</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Excerpts</source>
            <translation>Extraits</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Interview notes</source>
            <translation>Notes d’entretien</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Jalons</translation>
        </message>
        <message>
            <source>Old words</source>
            <translation>Anciens mots</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>Reasons and evidence</source>
            <translation>Motifs et preuves</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Recommandations</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Texts of reports</source>
            <translation>Textes des rapports</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%n results.</source>
            <translation>
                <numerusform>%n résultat.</numerusform>
                <numerusform>%n résultats.</numerusform>
            </translation>
        </message>
        <message>
            <source>Commitments, texts, reasons, sources, notes, and the words that stood there before. “Quotation marks” keep words together, -word leaves one out.</source>
            <translation>Engagements, textes, motifs, sources, notes, et les mots qui s’y trouvaient avant. Les « guillemets » gardent les mots ensemble, -mot en exclut un.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep search</source>
            <translation>Garder la recherche</translation>
        </message>
        <message>
            <source>Keep search …</source>
            <translation>Garder la recherche …</translation>
        </message>
        <message>
            <source>Kept searches</source>
            <translation>Recherches gardées</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Nom de la recherche</translation>
        </message>
        <message>
            <source>No search is kept yet</source>
            <translation>Aucune recherche n’est encore gardée</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Search the whole workspace</source>
            <translation>Chercher dans tout l’espace de travail</translation>
        </message>
        <message>
            <source>Search “{name}” forgotten</source>
            <translation>Recherche « {name} » oubliée</translation>
        </message>
        <message>
            <source>Search “{name}” kept</source>
            <translation>Recherche « {name} » gardée</translation>
        </message>
        <message>
            <source>The best {shown} of {count}.</source>
            <translation>Les {shown} meilleurs sur {count}.</translation>
        </message>
        <message>
            <source>The index of words is being made: {percent} % is done.</source>
            <translation>L’index des mots est en cours de création : {percent} % sont faits.</translation>
        </message>
        <message>
            <source>This plan only</source>
            <translation>Ce plan seulement</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Mots à chercher</translation>
        </message>
    </context>
    <context>
        <name>SegmentedScale</name>
        <message>
            <source>{scale}, {grade}, {place} of {count}</source>
            <translation>{scale}, {grade}, {place} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>SelfAssessed</name>
        <message numerus="yes">
            <source>%n grades higher than the IRM</source>
            <translation>
                <numerusform>%n degré plus haut que le MEI</numerusform>
                <numerusform>%n degrés plus haut que le MEI</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grades lower than the IRM</source>
            <translation>
                <numerusform>%n degré plus bas que le MEI</numerusform>
                <numerusform>%n degrés plus bas que le MEI</numerusform>
            </translation>
        </message>
        <message>
            <source>Say where</source>
            <translation>Dire où</translation>
        </message>
        <message>
            <source>The government says</source>
            <translation>Le gouvernement dit</translation>
        </message>
        <message>
            <source>The government says {grade}, {difference}</source>
            <translation>Le gouvernement dit {grade}, {difference}</translation>
        </message>
        <message>
            <source>Where the government says so</source>
            <translation>Où le gouvernement le dit</translation>
        </message>
        <message>
            <source>the same as the IRM</source>
            <translation>comme le MEI</translation>
        </message>
    </context>
    <context>
        <name>SendBundleDialog</name>
        <message>
            <source>Everything, whatever they have</source>
            <translation>Tout, quoi qu’ils aient déjà</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>It is for {names}, has {size} and lies in {folder}.</source>
            <translation>Il est pour {names}, fait {size} et se trouve dans {folder}.</translation>
        </message>
        <message>
            <source>Journal searched before a bundle is given out</source>
            <translation>Journal parcouru avant de donner un envoi</translation>
        </message>
        <message>
            <source>Read what is asked, and tick the box under it to go on.</source>
            <translation>Lisez ce qui est demandé, et cochez la case dessous pour continuer.</translation>
        </message>
        <message>
            <source>Send a bundle</source>
            <translation>Faire un envoi</translation>
        </message>
        <message>
            <source>Type the passphrase of the seal, or say why it goes out unchecked.</source>
            <translation>Tapez la phrase de passe du sceau, ou dites pourquoi il part sans vérification.</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Ce qui part</translation>
        </message>
        <message>
            <source>What they lack, as far as is known</source>
            <translation>Ce qui leur manque, pour autant qu’on le sache</translation>
        </message>
        <message>
            <source>Write the bundle</source>
            <translation>Écrire l’envoi</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <source>for {names}</source>
            <translation>pour {names}</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>An answer is asked for by {date}.</source>
            <translation>Une réponse est demandée pour le {date}.</translation>
        </message>
        <message>
            <source>File name of the review copy</source>
            <translation>Nom du fichier de la copie de relecture</translation>
        </message>
        <message>
            <source>File name of the workbook</source>
            <translation>Nom du fichier du classeur</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Nobody named yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <source>Plan workbook</source>
            <translation>Classeur du plan</translation>
        </message>
        <message numerus="yes">
            <source>Review copy {number} for {who} is recorded with its %n fields.</source>
            <translation>
                <numerusform>La copie de relecture {number} pour {who} est enregistrée avec %n champ.</numerusform>
                <numerusform>La copie de relecture {number} pour {who} est enregistrée avec ses %n champs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>Envoyer en relecture</translation>
        </message>
        <message>
            <source>Word review copy</source>
            <translation>Copie de relecture Word</translation>
        </message>
        <message>
            <source>Write and record</source>
            <translation>Écrire et enregistrer</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{who} ({role}) gets review copy {number}: {report}, {language}, at the stage {stage}.</source>
            <translation>{who} ({role}) reçoit la copie de relecture {number} : {report}, {language}, à l’étape {stage}.</translation>
        </message>
    </context>
    <context>
        <name>SendFacts</name>
        <message numerus="yes">
            <source>%n comments go along with what was answered.</source>
            <translation>
                <numerusform>%n commentaire part avec la réponse donnée.</numerusform>
                <numerusform>%n commentaires partent avec les réponses données.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reasons</source>
            <translation>
                <numerusform>%n motif</numerusform>
                <numerusform>%n motifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts</source>
            <translation>
                <numerusform>%n texte</numerusform>
                <numerusform>%n textes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are missing; the copy shows where.</source>
            <translation>
                <numerusform>%n élément manque ; la copie montre où.</numerusform>
                <numerusform>%n éléments manquent ; la copie montre où.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n titles, dates and other facts</source>
            <translation>
                <numerusform>%n titre, date ou autre indication</numerusform>
                <numerusform>%n titres, dates et autres indications</numerusform>
            </translation>
        </message>
        <message>
            <source>An encrypted disk protects these files only while they lie on it: not in a mail, not on a stick, not with who gets them, nor the copies that Word and Excel keep while they are open.</source>
            <translation>Un disque chiffré ne protège ces fichiers que tant qu’ils s’y trouvent : ni dans un courriel, ni sur une clé, ni chez qui les reçoit, ni les copies que Word et Excel gardent tant qu’ils sont ouverts.</translation>
        </message>
        <message>
            <source>Can be changed there: {parts}. Each bears a code, such as {code}. All else is there to be read; what is changed in it is listed apart when it comes back.</source>
            <translation>Peuvent y être modifiés : {parts}. Chacun porte un code, par exemple {code}. Tout le reste est là pour être lu ; ce qui y est modifié est listé à part au retour.</translation>
        </message>
        <message>
            <source>Interviews are cited as far as those who spoke agreed.</source>
            <translation>Les entretiens sont cités dans la mesure où les personnes l’ont accepté.</translation>
        </message>
        <message numerus="yes">
            <source>Left out by the seal: the names of %n people; their pseudonyms stand there.</source>
            <translation>
                <numerusform>Omis par le scellé : le nom d’%n personne ; son pseudonyme le remplace.</numerusform>
                <numerusform>Omis par le scellé : les noms de %n personnes ; leurs pseudonymes les remplacent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for what can be changed in it …</source>
            <translation>Recherche de ce qui peut y être modifié…</translation>
        </message>
        <message>
            <source>Nothing can be changed in it: no text is written yet.</source>
            <translation>Rien ne peut y être modifié : aucun texte n’est encore écrit.</translation>
        </message>
    </context>
    <context>
        <name>SendFields</name>
        <message>
            <source>A day such as 2015-04-18, or nothing</source>
            <translation>Un jour, par exemple 2015-04-18, ou rien</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Réponse pour le</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Name of a person or an office</source>
            <translation>Nom d’une personne ou d’un service</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Write who gets this copy: what comes back is told apart by it.</source>
            <translation>Écrivez qui reçoit cette copie : c’est à cela que se distingue ce qui revient.</translation>
        </message>
        <message>
            <source>{words} has passed already. Type a later day, or nothing.</source>
            <translation>{words} est déjà passé. Tapez un jour à venir, ou rien.</translation>
        </message>
        <message>
            <source>“{words}” is not one day. Type a day such as 2015-04-18, or nothing.</source>
            <translation>« {words} » n’est pas un jour. Tapez un jour, par exemple 2015-04-18, ou rien.</translation>
        </message>
    </context>
    <context>
        <name>SendingCommands</name>
        <message>
            <source>Put the focus on a question first.</source>
            <translation>Placez d’abord le curseur sur une question.</translation>
        </message>
    </context>
    <context>
        <name>SentCard</name>
        <message numerus="yes">
            <source>Came back {when}: {name}, %n remarks</source>
            <translation>
                <numerusform>Revenu le {when} : {name}, %n remarque</numerusform>
                <numerusform>Revenu le {when} : {name}, %n remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed since …</source>
            <translation>Changé depuis…</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Nothing has come back yet.</source>
            <translation>Rien n’est encore revenu.</translation>
        </message>
        <message>
            <source>Nothing was sent yet. A review copy can be read back: what was changed in it comes to the inbox.</source>
            <translation>Rien n’a encore été envoyé. Une copie de relecture peut être relue : ce qui y a été modifié arrive dans la boîte de réception.</translation>
        </message>
        <message>
            <source>Open the inbox</source>
            <translation>Ouvrir la boîte de réception</translation>
        </message>
        <message>
            <source>Response matrix …</source>
            <translation>Matrice des réponses…</translation>
        </message>
        <message>
            <source>Send for review …</source>
            <translation>Envoyer en relecture…</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Envoyé en relecture</translation>
        </message>
        <message>
            <source>What has changed since review copy {number}</source>
            <translation>Ce qui a changé depuis la copie de relecture {number}</translation>
        </message>
        <message>
            <source>answer asked for by {date}</source>
            <translation>réponse demandée pour le {date}</translation>
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
            <translation>Arabe</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Empty is a folder of this program on this computer. Another disk is safer: it is there when this one breaks.</source>
            <translation>Vide : un dossier du programme sur cet ordinateur. Un autre disque est plus sûr : il est là quand celui-ci casse.</translation>
        </message>
        <message>
            <source>Encrypted workspaces only. 0 is never: then lock with Ctrl+L.</source>
            <translation>Seulement les espaces de travail chiffrés. 0 veut dire jamais : verrouillez alors avec Ctrl+L.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>In percent; everything in the window follows.</source>
            <translation>En pour cent ; tout suit dans la fenêtre.</translation>
        </message>
        <message>
            <source>Language of reports</source>
            <translation>Langue des rapports</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Lock after minutes without input</source>
            <translation>Verrouiller après des minutes d’inactivité</translation>
        </message>
        <message>
            <source>Low rows in tables</source>
            <translation>Lignes basses dans les tableaux</translation>
        </message>
        <message>
            <source>Proposed at an export; each export can choose another.</source>
            <translation>Proposée à l’export ; chaque export peut en choisir une autre.</translation>
        </message>
        <message>
            <source>Reports have a language of their own.</source>
            <translation>Les rapports ont leur propre langue.</translation>
        </message>
        <message>
            <source>Shows more commitments at once.</source>
            <translation>Montre plus d’engagements à la fois.</translation>
        </message>
        <message>
            <source>Single keys act in lists and scales</source>
            <translation>Une touche seule agit dans les listes et échelles</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>System colours</source>
            <translation>Couleurs du système</translation>
        </message>
        <message>
            <source>System colours are without tints. They are taken by themselves where the system asks for high contrast.</source>
            <translation>Les couleurs du système sont sans teintes. Elles sont prises d'elles-mêmes quand le système demande un contraste élevé.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Typing a number goes to a commitment, a digit rates. Without it the arrow keys and Space do the same.</source>
            <translation>Taper un numéro va à un engagement, un chiffre note. Sans cela, les flèches et Espace font de même.</translation>
        </message>
        <message>
            <source>Written beside each change in the history of a workspace. It stays on this computer until you send the workspace to somebody.</source>
            <translation>Noté à côté de chaque modification dans l’historique d’un espace de travail. Il reste sur cet ordinateur tant que vous n’envoyez pas l’espace de travail.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Choose …</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Each change holds at once; there is nothing to save.</source>
            <translation>Chaque changement vaut aussitôt ; il n’y a rien à enregistrer.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SheetChoice</name>
        <message>
            <source>&amp;Sheet</source>
            <translation>&amp;Feuille</translation>
        </message>
        <message>
            <source>Sheet of the workbook</source>
            <translation>Feuille du classeur</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>An address makes a source, words become an excerpt</source>
            <translation>Une adresse devient une source, des mots un extrait</translation>
        </message>
        <message>
            <source>Back to not rated</source>
            <translation>Revenir à sans note</translation>
        </message>
        <message>
            <source>Bind it to any commitment, or to one of its questions, by a few letters</source>
            <translation>La rattacher à tout engagement, ou à une de ses questions, par quelques lettres</translation>
        </message>
        <message>
            <source>Bind the note to a commitment beside it, or take it off again</source>
            <translation>Rattacher la note à un engagement d’à côté, ou l’en détacher</translation>
        </message>
        <message>
            <source>Bind the note to none</source>
            <translation>Ne rattacher la note à aucun</translation>
        </message>
        <message>
            <source>Change the consent</source>
            <translation>Changer l’accord</translation>
        </message>
        <message>
            <source>Chip of evidence</source>
            <translation>Pastille de preuve</translation>
        </message>
        <message>
            <source>Choose a grade, on the digit row or the keypad</source>
            <translation>Choisir une note, par la rangée des chiffres ou le pavé</translation>
        </message>
        <message>
            <source>Close the innermost thing</source>
            <translation>Fermer ce qui est ouvert au plus près</translation>
        </message>
        <message>
            <source>Decline, ask back, later</source>
            <translation>Refuser, interroger, plus tard</translation>
        </message>
        <message>
            <source>Delete the source, or the file</source>
            <translation>Supprimer la source, ou le fichier</translation>
        </message>
        <message>
            <source>Edit the result; Ctrl+Enter takes it from there</source>
            <translation>Modifier le résultat ; Ctrl+Entrée le prend de là</translation>
        </message>
        <message>
            <source>End the interview; everything is kept</source>
            <translation>Terminer l’entretien ; tout est gardé</translation>
        </message>
        <message>
            <source>End the note and begin the next</source>
            <translation>Terminer la note et commencer la suivante</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>From the row into the form</source>
            <translation>De la ligne au formulaire</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Into the reason</source>
            <translation>Dans le motif</translation>
        </message>
        <message>
            <source>Leave the finding with a note</source>
            <translation>Laisser le constat avec une note</translation>
        </message>
        <message>
            <source>Make a quotation of the sentence just typed</source>
            <translation>Faire une citation de la phrase qui vient d’être tapée</translation>
        </message>
        <message>
            <source>Move along the grades</source>
            <translation>Aller de note en note</translation>
        </message>
        <message>
            <source>Only commands, only numbers</source>
            <translation>Commandes seules, numéros seuls</translation>
        </message>
        <message>
            <source>Open its source</source>
            <translation>Ouvrir sa source</translation>
        </message>
        <message>
            <source>Open the finding in its form</source>
            <translation>Ouvrir le constat dans sa fiche</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Questions about the commitment before, or after</source>
            <translation>Questions sur l’engagement précédent, ou suivant</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>État de préparation</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Take it away; the source stays</source>
            <translation>La retirer ; la source reste</translation>
        </message>
        <message>
            <source>Take the result, take theirs</source>
            <translation>Prendre le résultat, prendre le leur</translation>
        </message>
        <message>
            <source>The answers that are not grades</source>
            <translation>Les réponses qui ne sont pas des notes</translation>
        </message>
        <message>
            <source>Tick a question that was asked</source>
            <translation>Cocher une question posée</translation>
        </message>
        <message>
            <source>Typing a number goes to that commitment</source>
            <translation>Taper un numéro va à cet engagement</translation>
        </message>
        <message>
            <source>Who, where, consent</source>
            <translation>Qui, où, accord</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys and what they do</source>
            <translation>Touches et ce qu’elles font</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
    </context>
    <context>
        <name>SideFoot</name>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Eligibility of the member</source>
            <translation>Admissibilité du membre</translation>
        </message>
        <message>
            <source>Members and plans</source>
            <translation>Membres et plans</translation>
        </message>
        <message>
            <source>Open another workspace</source>
            <translation>Ouvrir un autre espace de travail</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
    </context>
    <context>
        <name>SourceCells</name>
        <message>
            <source>As it came: {file}, row {row}</source>
            <translation>Telle qu’elle est venue : {file}, ligne {row}</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Original cells</source>
            <translation>Cellules d’origine</translation>
        </message>
    </context>
    <context>
        <name>SourceDetail</name>
        <message>
            <source>Excerpt deleted</source>
            <translation>Extrait supprimé</translation>
        </message>
        <message>
            <source>File {name} deleted</source>
            <translation>Fichier {name} supprimé</translation>
        </message>
        <message>
            <source>Place of the excerpt confirmed</source>
            <translation>Place de l’extrait confirmée</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Show both</source>
            <translation>Montrer les deux</translation>
        </message>
        <message>
            <source>Source {key} deleted</source>
            <translation>Source {key} supprimée</translation>
        </message>
        <message>
            <source>This seems to be the same source as {other} ({key}).</source>
            <translation>Il semble s’agir de la même source que {other} ({key}).</translation>
        </message>
        <message numerus="yes">
            <source>it supported %n ratings or texts</source>
            <translation>
                <numerusform>elle appuyait %n évaluation ou texte</numerusform>
                <numerusform>elle appuyait %n évaluations ou textes</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} saved</source>
            <translation>{name} enregistré</translation>
        </message>
        <message>
            <source>{name} was saved and not opened: the computer might run what is in it. Open it yourself if you trust it.</source>
            <translation>{name} a été enregistré mais pas ouvert : l’ordinateur pourrait exécuter ce qu’il contient. Ouvrez-le vous-même si vous lui faites confiance.</translation>
        </message>
    </context>
    <context>
        <name>SourceExcerpts</name>
        <message>
            <source>Excerpts</source>
            <translation>Extraits</translation>
        </message>
        <message>
            <source>Make the marked words an excerpt</source>
            <translation>Faire des mots marqués un extrait</translation>
        </message>
        <message>
            <source>Text of the source, to mark excerpts in</source>
            <translation>Texte de la source, pour y marquer des extraits</translation>
        </message>
    </context>
    <context>
        <name>SourceExportDialog</name>
        <message numerus="yes">
            <source>%n sources.</source>
            <translation>
                <numerusform>%n source.</numerusform>
                <numerusform>%n sources.</numerusform>
            </translation>
        </message>
        <message>
            <source>As RIS, which reference programs read. Interviews are left out.</source>
            <translation>Au format RIS, que lisent les logiciels de références. Les entretiens sont laissés de côté.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export the sources</source>
            <translation>Exporter les sources</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Sources are written</source>
            <translation>Écriture des sources</translation>
        </message>
        <message>
            <source>Type a name for the file.</source>
            <translation>Saisissez un nom pour le fichier.</translation>
        </message>
    </context>
    <context>
        <name>SourceFiles</name>
        <message>
            <source>Delete the file</source>
            <translation>Supprimer le fichier</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Files of the source</source>
            <translation>Fichiers de la source</translation>
        </message>
        <message>
            <source>Keep a copy …</source>
            <translation>Conserver une copie…</translation>
        </message>
        <message>
            <source>Keep a file …</source>
            <translation>Conserver un fichier…</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Ouvrir une copie</translation>
        </message>
        <message>
            <source>SHA-256 {hash}</source>
            <translation>SHA-256 {hash}</translation>
        </message>
        <message>
            <source>Save a copy and have the desktop open it</source>
            <translation>Enregistrer une copie et la faire ouvrir par le bureau</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Save the page in your browser, as a file or PDF, and keep that</source>
            <translation>Enregistrez la page dans votre navigateur, en fichier ou en PDF, et conservez-la</translation>
        </message>
        <message>
            <source>{used} of {limit} in the workspace; at most {largest} a file</source>
            <translation>{used} sur {limit} dans l’espace de travail ; au plus {largest} par fichier</translation>
        </message>
    </context>
    <context>
        <name>SourceForm</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>As the note will print it</source>
            <translation>Telle que la note l’imprimera</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>In: book, journal or site</source>
            <translation>Dans : livre, revue ou site</translation>
        </message>
        <message>
            <source>Key, to cite it by</source>
            <translation>Clé, pour la citer</translation>
        </message>
        <message>
            <source>Kind of evidence</source>
            <translation>Type de preuve</translation>
        </message>
        <message>
            <source>Kind of source</source>
            <translation>Type de source</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Number or version</source>
            <translation>Numéro ou version</translation>
        </message>
        <message>
            <source>Open the interview</source>
            <translation>Ouvrir l’entretien</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Publisher or authority</source>
            <translation>Éditeur ou autorité</translation>
        </message>
        <message>
            <source>Remark, not printed</source>
            <translation>Remarque, non imprimée</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>{ground}, by its kind</source>
            <translation>{ground}, d’après son type</translation>
        </message>
    </context>
    <context>
        <name>SourceImportDialog</name>
        <message numerus="yes">
            <source>%n are in the workspace already and are not ticked.</source>
            <translation>
                <numerusform>%n est déjà dans l’espace de travail et n’est pas cochée.</numerusform>
                <numerusform>%n sont déjà dans l’espace de travail et ne sont pas cochées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n references are in the file.</source>
            <translation>
                <numerusform>%n référence est dans le fichier.</numerusform>
                <numerusform>%n références sont dans le fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources of {name} added</source>
            <translation>
                <numerusform>%n source de {name} ajoutée</numerusform>
                <numerusform>%n sources de {name} ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n sources</source>
            <translation>
                <numerusform>Ajouter %n source</numerusform>
                <numerusform>Ajouter %n sources</numerusform>
            </translation>
        </message>
        <message>
            <source>Is there as {key}: {words}</source>
            <translation>Existe déjà sous {key} : {words}</translation>
        </message>
        <message>
            <source>Line {line}: {message}</source>
            <translation>Ligne {line} : {message}</translation>
        </message>
        <message>
            <source>Sources of the file</source>
            <translation>Sources du fichier</translation>
        </message>
        <message>
            <source>Sources of {name}</source>
            <translation>Sources de {name}</translation>
        </message>
        <message>
            <source>The file is read …</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <source>The same as in line {line}: {words}</source>
            <translation>La même qu’à la ligne {line} : {words}</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>Sans titre</translation>
        </message>
        <message numerus="yes">
            <source>and %n more findings</source>
            <translation>
                <numerusform>et %n autre constat</numerusform>
                <numerusform>et %n autres constats</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is read</source>
            <translation>Lecture de {name}</translation>
        </message>
    </context>
    <context>
        <name>SourceModel</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Appuie</translation>
        </message>
        <message numerus="yes">
            <source>Supports %n ratings or texts</source>
            <translation>
                <numerusform>Appuie %n évaluation ou texte</numerusform>
                <numerusform>Appuie %n évaluations ou textes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
    </context>
    <context>
        <name>SourceUses</name>
        <message>
            <source>Nothing yet. Ctrl+E beside a reason gives a source as evidence for it.</source>
            <translation>Rien encore. Ctrl+E à côté d’un motif donne une source comme preuve.</translation>
        </message>
        <message>
            <source>Supports</source>
            <translation>Appuie</translation>
        </message>
        <message>
            <source>What this source supports</source>
            <translation>Ce que cette source appuie</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{place} (cited in the text)</source>
            <translation>{place} (cité dans le texte)</translation>
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
            <translation>Société civile</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>Gouvernement</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Interview {number}</source>
            <translation>Entretien {number}</translation>
        </message>
        <message>
            <source>Kind not said</source>
            <translation>Type non précisé</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Loi</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} Ko</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
    </context>
    <context>
        <name>SourcesList</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a source</source>
            <translation>Ajouter une source</translation>
        </message>
        <message>
            <source>Drop files here, paste an address, or add a source by hand. What is cited in the report and given as evidence for ratings is kept here.</source>
            <translation>Déposez ici des fichiers, collez une adresse ou ajoutez une source à la main. Ce qui est cité dans le rapport et donné comme preuve des évaluations est conservé ici.</translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Look for a source</source>
            <translation>Chercher une source</translation>
        </message>
        <message>
            <source>No source holds these words.</source>
            <translation>Aucune source ne contient ces mots.</translation>
        </message>
        <message>
            <source>Take sources over from a RIS or BibTeX file</source>
            <translation>Reprendre des sources d’un fichier RIS ou BibTeX</translation>
        </message>
    </context>
    <context>
        <name>SourcesPage</name>
        <message>
            <source>Export …</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Write the sources to a RIS file</source>
            <translation>Écrire les sources dans un fichier RIS</translation>
        </message>
    </context>
    <context>
        <name>StageRow</name>
        <message>
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Is to begin</source>
            <translation>Début prévu</translation>
        </message>
        <message>
            <source>Published in another language …</source>
            <translation>Publié dans une autre langue…</translation>
        </message>
        <message>
            <source>Published, {language}</source>
            <translation>Publié, {language}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>no date noted</source>
            <translation>aucune date notée</translation>
        </message>
        <message>
            <source>the report is here</source>
            <translation>le rapport est ici</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
    </context>
    <context>
        <name>Stages</name>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>IEP review</source>
            <translation>Revue de l’IEP</translation>
        </message>
        <message>
            <source>Pre-publication</source>
            <translation>Avant publication</translation>
        </message>
        <message>
            <source>Public comment</source>
            <translation>Commentaires publics</translation>
        </message>
        <message>
            <source>Staff review</source>
            <translation>Revue du personnel</translation>
        </message>
    </context>
    <context>
        <name>StagesBlock</name>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>StagesCard</name>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Stages of the report</source>
            <translation>Étapes du rapport</translation>
        </message>
    </context>
    <context>
        <name>Stars</name>
        <message>
            <source>All other conditions are met, and carrying out the plan can still meet this one.</source>
            <translation>Toutes les autres conditions sont remplies, et la mise en œuvre du plan peut encore remplir celle-ci.</translation>
        </message>
    </context>
    <context>
        <name>StartCard</name>
        <message>
            <source>All of this can wait: F9 starts at once. People can be named later (F2).</source>
            <translation>Tout cela peut attendre : F9 commence aussitôt. Les personnes peuvent être nommées plus tard (F2).</translation>
        </message>
        <message>
            <source>Back to the notes</source>
            <translation>Retour aux notes</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>Nouvel entretien</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>What may be done with the words</source>
            <translation>Ce que l’on peut faire de ces mots</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who, where, consent</source>
            <translation>Qui, où, accord</translation>
        </message>
    </context>
    <context>
        <name>StatesButton</name>
        <message>
            <source>Answers that are not grades (key .)</source>
            <translation>Réponses qui ne sont pas des notes (touche .)</translation>
        </message>
        <message>
            <source>Answers that are not grades: {scale}</source>
            <translation>Réponses qui ne sont pas des notes : {scale}</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Sans note</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo  Ctrl Z</source>
            <translation>Annuler  Ctrl Z</translation>
        </message>
    </context>
    <context>
        <name>SubjectConflicts</name>
        <message numerus="yes">
            <source>%n conflicts in this commitment</source>
            <translation>
                <numerusform>%n conflit dans cet engagement</numerusform>
                <numerusform>%n conflits dans cet engagement</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Choisir …</translation>
        </message>
    </context>
    <context>
        <name>SupportRow</name>
        <message>
            <source>Take away: {source}</source>
            <translation>Retirer : {source}</translation>
        </message>
    </context>
    <context>
        <name>TableDialog</name>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Insert the table</source>
            <translation>Insérer le tableau</translation>
        </message>
        <message>
            <source>Rows under the head</source>
            <translation>Lignes sous l’en-tête</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
    </context>
    <context>
        <name>TablePane</name>
        <message>
            <source>1 commitment</source>
            <translation>1 engagement</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a commitment (Ctrl+Shift+N)</source>
            <translation>Ajouter un engagement (Ctrl+Maj+N)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter (Ctrl+F)</source>
            <translation>Filtrer (Ctrl+F)</translation>
        </message>
        <message>
            <source>Filter the commitments</source>
            <translation>Filtrer les engagements</translation>
        </message>
        <message>
            <source>No commitment has these words. Esc shows all.</source>
            <translation>Aucun engagement n’a ces mots. Échap les montre tous.</translation>
        </message>
        <message>
            <source>Show all commitments again</source>
            <translation>Montrer de nouveau tous les engagements</translation>
        </message>
        <message>
            <source>Show and hide columns</source>
            <translation>Montrer et masquer des colonnes</translation>
        </message>
        <message>
            <source>This plan has no commitments yet. Import a table (Ctrl+Shift+I) or add one (Ctrl+Shift+N).</source>
            <translation>Ce plan n’a pas encore d’engagements. Importez un tableau (Ctrl+Maj+I) ou ajoutez-en un (Ctrl+Maj+N).</translation>
        </message>
        <message>
            <source>This workspace is empty. Import a table (Ctrl+Shift+I), or add a member and its action plan in the menu Plan.</source>
            <translation>Cet espace de travail est vide. Importez un tableau (Ctrl+Maj+I), ou ajoutez un membre et son plan d’action dans le menu Plan.</translation>
        </message>
        <message>
            <source>Words of the title, or a number</source>
            <translation>Mots du titre, ou un numéro</translation>
        </message>
        <message>
            <source>{count} commitments</source>
            <translation>{count} engagements</translation>
        </message>
        <message>
            <source>{member}, plan {number}</source>
            <translation>{member}, plan {number}</translation>
        </message>
        <message>
            <source>{what} · show all</source>
            <translation>{what} · tout montrer</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Annulé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Looking at {name} …</source>
            <translation>Lecture de {name} …</translation>
        </message>
        <message>
            <source>Make a workspace of it …</source>
            <translation>En faire un espace de travail …</translation>
        </message>
        <message>
            <source>Open it by itself</source>
            <translation>L’ouvrir à part</translation>
        </message>
        <message>
            <source>Taking it up …</source>
            <translation>Reprise en cours …</translation>
        </message>
        <message numerus="yes">
            <source>Taking up %n changes …</source>
            <translation>
                <numerusform>Reprise de %n modification …</numerusform>
                <numerusform>Reprise de %n modifications …</numerusform>
            </translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Le jeter</translation>
        </message>
        <message>
            <source>What {who} sent taken up: {count}</source>
            <translation>Envoi de {who} repris : {count}</translation>
        </message>
        <message>
            <source>another copy</source>
            <translation>une autre copie</translation>
        </message>
        <message>
            <source>with what had waited for it: {names}</source>
            <translation>avec ce qui l’attendait : {names}</translation>
        </message>
        <message>
            <source>{name} brings nothing new: all of it is here already.</source>
            <translation>{name} n’apporte rien de nouveau : tout est déjà ici.</translation>
        </message>
        <message>
            <source>{name} was thrown away; the file it came from is not touched.</source>
            <translation>{name} a été jeté ; le fichier d’origine n’est pas touché.</translation>
        </message>
    </context>
    <context>
        <name>TextArea</name>
        <message>
            <source>Correct the text</source>
            <translation>Corriger le texte</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>Institution responsable</translation>
        </message>
        <message>
            <source>Milestone {number}</source>
            <translation>Jalon {number}</translation>
        </message>
        <message>
            <source>No text is recorded.</source>
            <translation>Aucun texte n’est noté.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Only where it is not as the plan prints it</source>
            <translation>Seulement s’il n’est pas tel que le plan l’imprime</translation>
        </message>
        <message>
            <source>Short title, for tables</source>
            <translation>Titre court, pour les tableaux</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Supporting institutions</source>
            <translation>Institutions de soutien</translation>
        </message>
        <message>
            <source>Text, as in the plan</source>
            <translation>Texte, tel que dans le plan</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Title, as in the plan</source>
            <translation>Titre, tel que dans le plan</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n à relire</numerusform>
                <numerusform>%n à relire</numerusform>
            </translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>This workspace is encrypted</source>
            <translation>Cet espace de travail est chiffré</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>Members and plans</source>
            <translation>Membres et plans</translation>
        </message>
    </context>
    <context>
        <name>TreeModel</name>
        <message>
            <source>Eligibility</source>
            <translation>Admissibilité</translation>
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
            <translation>2014-07-01 ou 1er juillet 2014</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>type a number</source>
            <translation>tapez un nombre</translation>
        </message>
        <message>
            <source>type a number from {least} to {most}</source>
            <translation>tapez un nombre de {least} à {most}</translation>
        </message>
        <message>
            <source>type a number of at least {least}</source>
            <translation>tapez un nombre d'au moins {least}</translation>
        </message>
        <message>
            <source>{least} to {most}</source>
            <translation>{least} à {most}</translation>
        </message>
        <message>
            <source>{words} is no day. Nothing was changed; type a day, as 2014-07-01.</source>
            <translation>{words} n'est pas un jour. Rien n'a été modifié ; tapez un jour, comme 2014-07-01.</translation>
        </message>
        <message>
            <source>{words} is not a number. Nothing was changed; {wanted}.</source>
            <translation>{words} n'est pas un nombre. Rien n'a été modifié ; {wanted}.</translation>
        </message>
        <message>
            <source>{words} is out of range. Nothing was changed; {wanted}.</source>
            <translation>{words} est hors limites. Rien n'a été modifié ; {wanted}.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>The key file {keys} is damaged or belongs to another workspace, and this computer has no second copy that fits. Put the one of a backup beside {name}.</source>
            <translation>Le fichier de clés {keys} est abîmé ou appartient à un autre espace de travail, et cet ordinateur n’a pas de second exemplaire qui convienne. Mettez celui d’une sauvegarde à côté de {name}.</translation>
        </message>
        <message>
            <source>The key file {keys} is missing, and this computer has no second copy of it. Put it back beside {name}, from a backup or from the computer where it was used last. Nothing else opens the workspace.</source>
            <translation>Le fichier de clés {keys} manque, et cet ordinateur n’en a pas de second exemplaire. Remettez-le à côté de {name}, depuis une sauvegarde ou l’ordinateur où il a servi en dernier. Rien d’autre n’ouvre l’espace de travail.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not open {name}. Use the passphrase or the recovery key.</source>
            <translation>Le trousseau de cet ordinateur n’a pas ouvert {name}. Utilisez la phrase de passe ou la clé de secours.</translation>
        </message>
        <message>
            <source>This is not the passphrase of {name}. Look at the keyboard’s language and at Caps Lock, and type it again.</source>
            <translation>Ce n’est pas la phrase de passe de {name}. Vérifiez la langue du clavier et le verrouillage des majuscules, puis tapez-la de nouveau.</translation>
        </message>
        <message>
            <source>This recovery key does not open {name}. It begins with AGE-SECRET-KEY-1 and has 74 letters; compare it with the sheet, and look there which workspace it is for.</source>
            <translation>Cette clé de secours n’ouvre pas {name}. Elle commence par AGE-SECRET-KEY-1 et compte 74 caractères ; comparez-la avec la fiche, et voyez-y pour quel espace de travail elle est faite.</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>Its own passphrase or recovery key opens it.</source>
            <translation>Sa propre phrase de passe ou sa clé de secours l’ouvre.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Look into an encrypted copy</source>
            <translation>Regarder dans une copie chiffrée</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open an encrypted workspace</source>
            <translation>Ouvrir un espace de travail chiffré</translation>
        </message>
        <message>
            <source>{name} is encrypted.</source>
            <translation>{name} est chiffré.</translation>
        </message>
        <message>
            <source>{name} stays open until this one is.</source>
            <translation>{name} reste ouvert jusqu’à ce que celui-ci le soit.</translation>
        </message>
    </context>
    <context>
        <name>UnlockForm</name>
        <message>
            <source>A text file that holds the recovery key</source>
            <translation>Un fichier texte qui contient la clé de secours</translation>
        </message>
        <message>
            <source>Ask the keyring of this computer</source>
            <translation>Demander au trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>File with the recovery key</source>
            <translation>Fichier avec la clé de secours</translation>
        </message>
        <message>
            <source>From a file …</source>
            <translation>Depuis un fichier…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Tapez la phrase de passe.</translation>
        </message>
        <message>
            <source>Type the recovery key, or choose the file that holds it.</source>
            <translation>Tapez la clé de secours, ou choisissez le fichier qui la contient.</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Utiliser la phrase de passe</translation>
        </message>
        <message>
            <source>Use the recovery key</source>
            <translation>Utiliser la clé de secours</translation>
        </message>
    </context>
    <context>
        <name>UnsavedNotice</name>
        <message>
            <source>Another program is writing to the file.</source>
            <translation>Un autre programme écrit dans le fichier.</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>Fermer sans</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Copier les mots</translation>
        </message>
        <message>
            <source>Everything is saved again.</source>
            <translation>Tout est de nouveau enregistré.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>The disk is full: make room.</source>
            <translation>Le disque est plein : faites de la place.</translation>
        </message>
        <message>
            <source>The file is not there any more: connect its disk or folder.</source>
            <translation>Le fichier n’est plus là : reconnectez son disque ou son dossier.</translation>
        </message>
        <message>
            <source>The file or its folder cannot be written to any more.</source>
            <translation>On ne peut plus écrire dans le fichier ou son dossier.</translation>
        </message>
        <message>
            <source>The office is out of reach.</source>
            <translation>Le bureau est hors d’atteinte.</translation>
        </message>
        <message>
            <source>The words that are not saved are copied.</source>
            <translation>Les mots non enregistrés sont copiés.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What you typed last is not saved, and would be lost. {why}</source>
            <translation>Ce que vous avez tapé en dernier n’est pas enregistré et serait perdu. {why}</translation>
        </message>
        <message>
            <source>What you typed last is not saved. {why} It stays here and is tried again by itself every few seconds.</source>
            <translation>Ce que vous avez tapé en dernier n’est pas enregistré. {why} Cela reste ici et un nouvel essai se fait tout seul toutes les quelques secondes.</translation>
        </message>
    </context>
    <context>
        <name>UnsealDialog</name>
        <message>
            <source>Agreed to be named</source>
            <translation>Accepte d’être nommé</translation>
        </message>
        <message>
            <source>Say why the seal is taken off; the reason is kept in its log.</source>
            <translation>Dites pourquoi le scellé est levé ; la raison est gardée dans son registre.</translation>
        </message>
        <message>
            <source>Seal taken off person “{name}”</source>
            <translation>Scellé levé pour la personne « {name} »</translation>
        </message>
        <message>
            <source>Take the seal off</source>
            <translation>Lever le scellé</translation>
        </message>
        <message>
            <source>The seal is closed. Open it with its passphrase first.</source>
            <translation>Le scellé est fermé. Ouvrez-le d’abord avec sa phrase de passe.</translation>
        </message>
        <message>
            <source>Whoever has this file can read name and contact of “{name}” again, in its history too. That it was done and why is written into the log of the seal.</source>
            <translation>Quiconque a ce fichier pourra de nouveau lire le nom et le contact de « {name} », dans son historique aussi. Que cela a été fait, et pourquoi, est noté dans le registre du scellé.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>ValuesBlock</name>
        <message>
            <source>As written in the plan. Technology alone does not count.</source>
            <translation>Tel qu’écrit dans le plan. La technologie seule ne compte pas.</translation>
        </message>
        <message>
            <source>Not rated yet</source>
            <translation>Pas encore noté</translation>
        </message>
        <message>
            <source>Relevance to OGP values</source>
            <translation>Pertinence aux valeurs du PGO</translation>
        </message>
    </context>
    <context>
        <name>VersionCard</name>
        <message>
            <source>Show the whole text</source>
            <translation>Montrer tout le texte</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’était écrit.</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>Le nôtre</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Le leur</translation>
        </message>
        <message>
            <source>Theirs {number}</source>
            <translation>Le leur {number}</translation>
        </message>
        <message>
            <source>changed since it was sent</source>
            <translation>modifié depuis l’envoi</translation>
        </message>
        <message>
            <source>review copy {number}</source>
            <translation>copie de relecture {number}</translation>
        </message>
    </context>
    <context>
        <name>WaitPane</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>Rien n’est encore enregistré.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
    </context>
    <context>
        <name>WaitingNotice</name>
        <message numerus="yes">
            <source>%n bundles wait until what they follow is here: {names}</source>
            <translation>
                <numerusform>%n envoi attend que ce qu’il suit soit là : {names}</numerusform>
                <numerusform>%n envois attendent que ce qu’ils suivent soit là : {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Look into it …</source>
            <translation>Regarder …</translation>
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
            <translation>Ajouter une clé de secours…</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <source>Add the keyring</source>
            <translation>Ajouter le trousseau</translation>
        </message>
        <message>
            <source>Each of these opens {name} alone. There are never fewer than two beside the keyring, so that one that is lost does not lose the workspace.</source>
            <translation>Chacun de ces accès ouvre {name} à lui seul. Il n’y en a jamais moins de deux en plus du trousseau, pour qu’un accès perdu ne fasse pas perdre l’espace de travail.</translation>
        </message>
        <message>
            <source>Keyring</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Fiche de secours</translation>
        </message>
        <message>
            <source>Remove the encryption</source>
            <translation>Supprimer le chiffrement</translation>
        </message>
        <message>
            <source>Remove the encryption …</source>
            <translation>Supprimer le chiffrement…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>To change them: passphrase</source>
            <translation>Pour les changer : phrase de passe</translation>
        </message>
        <message>
            <source>Ways into the workspace changed</source>
            <translation>Accès à l’espace de travail changés</translation>
        </message>
        <message>
            <source>Ways into this workspace</source>
            <translation>Accès à cet espace de travail</translation>
        </message>
        <message>
            <source>Whoever has the file can then read everything in it. Backups stay as they are.</source>
            <translation>Qui a le fichier peut alors tout y lire. Les sauvegardes restent telles quelles.</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Commitment {number}</source>
            <translation>Engagement {number}</translation>
        </message>
        <message>
            <source>Everything is saved, {time}</source>
            <translation>Tout est enregistré, {time}</translation>
        </message>
        <message>
            <source>Help is about the field with the focus.</source>
            <translation>L’aide porte sur le champ actif.</translation>
        </message>
        <message>
            <source>Text size {percent} %</source>
            <translation>Taille du texte {percent} %</translation>
        </message>
        <message>
            <source>The last words are not saved yet.</source>
            <translation>Les derniers mots ne sont pas encore enregistrés.</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceCommands</name>
        <message>
            <source>Checking the workspace …</source>
            <translation>Vérification de l’espace de travail…</translation>
        </message>
        <message>
            <source>Copy saved: {name}</source>
            <translation>Copie enregistrée : {name}</translation>
        </message>
        <message>
            <source>File, journal and tables agree.</source>
            <translation>Fichier, journal et tables concordent.</translation>
        </message>
        <message>
            <source>It is encrypted too and belongs together with {keys}.</source>
            <translation>Elle est chiffrée elle aussi et va avec {keys}.</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>Ouverture de {name}…</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Saving a copy …</source>
            <translation>Enregistrement d’une copie…</translation>
        </message>
        <message>
            <source>The check found {count} problems.</source>
            <translation>La vérification a trouvé {count} problèmes.</translation>
        </message>
        <message>
            <source>Workspaces (*.irm)</source>
            <translation>Espaces de travail (*.irm)</translation>
        </message>
        <message>
            <source>{name} opened</source>
            <translation>{name} ouvert</translation>
        </message>
        <message>
            <source>{name} was not opened</source>
            <translation>{name} n’a pas été ouvert</translation>
        </message>
    </context>
    <context>
        <name>YearsTable</name>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>Non réussi</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somme</translation>
        </message>
        <message>
            <source>Values check</source>
            <translation>Examen des valeurs</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <source>{points} of {possible}</source>
            <translation>{points} sur {possible}</translation>
        </message>
    </context>
    <context>
        <name>YesNo</name>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
    </context>
</TS>
