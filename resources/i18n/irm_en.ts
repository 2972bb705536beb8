<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackupWords</name>
        <message numerus="yes">
            <source>%n commitments</source>
            <translation>
                <numerusform>%n commitment</numerusform>
                <numerusform>%n commitments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
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
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BundleFacts</name>
        <message numerus="yes">
            <source>%n changes,</source>
            <translation>
                <numerusform>%n change,</numerusform>
                <numerusform>%n changes,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of the journal,</source>
            <translation>
                <numerusform>%n entry of the journal,</numerusform>
                <numerusform>%n entries of the journal,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %n files that are kept with sources.</source>
            <translation>
                <numerusform>With %n file that is kept with a source.</numerusform>
                <numerusform>With %n files that are kept with sources.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>and %n other</numerusform>
                <numerusform>and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months late</source>
            <translation>
                <numerusform>%n month late</numerusform>
                <numerusform>%n months late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years late</source>
            <translation>
                <numerusform>%n year late</numerusform>
                <numerusform>%n years late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n months</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n years</source>
            <translation>
                <numerusform>in %n year</numerusform>
                <numerusform>in %n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeWatch</name>
        <message numerus="yes">
            <source>%n open findings</source>
            <translation>
                <numerusform>%n open finding</numerusform>
                <numerusform>%n open findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommitmentTable</name>
        <message numerus="yes">
            <source>%n conflicts</source>
            <translation>
                <numerusform>%n conflict</numerusform>
                <numerusform>%n conflicts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictNotice</name>
        <message numerus="yes">
            <source>%n conflicts: two people changed the same without knowing of each other. All versions are kept; choose what holds.</source>
            <translation>
                <numerusform>%n conflict: two people changed the same without knowing of each other. All versions are kept; choose what holds.</numerusform>
                <numerusform>%n conflicts: two people changed the same without knowing of each other. All versions are kept; choose what holds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictResult</name>
        <message numerus="yes">
            <source>%n of them mean the second, and will cite the new name.</source>
            <translation>
                <numerusform>%n of them means the second, and will cite the new name.</numerusform>
                <numerusform>%n of them mean the second, and will cite the new name.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts cite it.</source>
            <translation>
                <numerusform>%n text cites it.</numerusform>
                <numerusform>%n texts cite it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictsDetail</name>
        <message numerus="yes">
            <source>Choose the words in %n places first.</source>
            <translation>
                <numerusform>Choose the words in %n place first.</numerusform>
                <numerusform>Choose the words in %n places first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictsPage</name>
        <message numerus="yes">
            <source>%n to be settled</source>
            <translation>
                <numerusform>%n to be settled</numerusform>
                <numerusform>%n to be settled</numerusform>
            </translation>
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
    </context>
    <context>
        <name>Encrypting</name>
        <message numerus="yes">
            <source>%n plain copies deleted</source>
            <translation>
                <numerusform>%n plain copy deleted</numerusform>
                <numerusform>%n plain copies deleted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidencePackDialog</name>
        <message numerus="yes">
            <source>%n entries are in it,</source>
            <translation>
                <numerusform>%n entry is in it,</numerusform>
                <numerusform>%n entries are in it,</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were left out: nobody searched them for names.</source>
            <translation>
                <numerusform>%n file was left out: nobody searched it for names.</numerusform>
                <numerusform>%n files were left out: nobody searched them for names.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them withheld.</source>
            <translation>
                <numerusform>%n of them withheld.</numerusform>
                <numerusform>%n of them withheld.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The journal is broken in %n places; the pack says where.</source>
            <translation>
                <numerusform>The journal is broken in %n place; the pack says where.</numerusform>
                <numerusform>The journal is broken in %n places; the pack says where.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeFolderCommands</name>
        <message numerus="yes">
            <source>%n bundles left in the exchange folder.</source>
            <translation>
                <numerusform>%n bundle left in the exchange folder.</numerusform>
                <numerusform>%n bundles left in the exchange folder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reports left in the exchange folder.</source>
            <translation>
                <numerusform>%n report left in the exchange folder.</numerusform>
                <numerusform>%n reports left in the exchange folder.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeFolderDialog</name>
        <message numerus="yes">
            <source>%n bundles follow what is to be taken up, or has not come, first.</source>
            <translation>
                <numerusform>%n bundle follows what is to be taken up, or has not come, first.</numerusform>
                <numerusform>%n bundles follow what is to be taken up, or has not come, first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bundles left for others</source>
            <translation>
                <numerusform>%n bundle left for others</numerusform>
                <numerusform>%n bundles left for others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExchangeWords</name>
        <message numerus="yes">
            <source>lacks %n entries</source>
            <translation>
                <numerusform>lacks %n entry</numerusform>
                <numerusform>lacks %n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} sent %n changes</source>
            <translation>
                <numerusform>{who} sent %n change</numerusform>
                <numerusform>{who} sent %n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} sent %n files</source>
            <translation>
                <numerusform>{who} sent %n file</numerusform>
                <numerusform>{who} sent %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n things are missing; the export shows where</source>
            <translation>
                <numerusform>%n thing is missing; the export shows where</numerusform>
                <numerusform>%n things are missing; the export shows where</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilePassphraseDialog</name>
        <message numerus="yes">
            <source>%n backups open with the old passphrase still.</source>
            <translation>
                <numerusform>%n backup opens with the old passphrase still.</numerusform>
                <numerusform>%n backups open with the old passphrase still.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsPane</name>
        <message numerus="yes">
            <source>%n columns, as {column}</source>
            <translation>
                <numerusform>%n column, as {column}</numerusform>
                <numerusform>%n columns, as {column}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kinds of finding</source>
            <translation>
                <numerusform>%n kind of finding</numerusform>
                <numerusform>%n kinds of finding</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GapsButton</name>
        <message numerus="yes">
            <source>%n texts not in {language}</source>
            <translation>
                <numerusform>%n text not in {language}</numerusform>
                <numerusform>%n texts not in {language}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns matched</source>
            <translation>
                <numerusform>%n column matched</numerusform>
                <numerusform>%n columns matched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n commitments</source>
            <translation>
                <numerusform>%n commitment</numerusform>
                <numerusform>%n commitments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
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
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n commitments</source>
            <translation>
                <numerusform>Import %n commitment</numerusform>
                <numerusform>Import %n commitments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import answers about %n plans</source>
            <translation>
                <numerusform>Import answers about %n plan</numerusform>
                <numerusform>Import answers about %n plans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing %n commitments</source>
            <translation>
                <numerusform>Importing %n commitment</numerusform>
                <numerusform>Importing %n commitments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Importing answers about %n plans</source>
            <translation>
                <numerusform>Importing answers about %n plan</numerusform>
                <numerusform>Importing answers about %n plans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message numerus="yes">
            <source>and in %n more places</source>
            <translation>
                <numerusform>and in %n more place</numerusform>
                <numerusform>and in %n more places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies</source>
            <translation>
                <numerusform>%n reply</numerusform>
                <numerusform>%n replies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxNews</name>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>and %n more file</numerusform>
                <numerusform>and %n more files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n changes from review taken</source>
            <translation>
                <numerusform>%n change from review taken</numerusform>
                <numerusform>%n changes from review taken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterviewCommands</name>
        <message numerus="yes">
            <source>The program was ended in the middle of this interview. What was typed until {time} is here; %n characters were recovered.</source>
            <translation>
                <numerusform>The program was ended in the middle of this interview. What was typed until {time} is here; %n character was recovered.</numerusform>
                <numerusform>The program was ended in the middle of this interview. What was typed until {time} is here; %n characters were recovered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalDialog</name>
        <message numerus="yes">
            <source>%n entries, the newest of {at}</source>
            <translation>
                <numerusform>%n entry, the newest of {at}</numerusform>
                <numerusform>%n entries, the newest of {at}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n faults were found.</source>
            <translation>
                <numerusform>%n fault was found.</numerusform>
                <numerusform>%n faults were found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>by %n people</source>
            <translation>
                <numerusform>by %n person</numerusform>
                <numerusform>by %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the names of %n people</source>
            <translation>
                <numerusform>the name of %n person</numerusform>
                <numerusform>the names of %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%n of them were changed here too; both versions are kept.</source>
            <translation>
                <numerusform>%n of them was changed here too; both versions are kept.</numerusform>
                <numerusform>%n of them were changed here too; both versions are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take up %n changes</source>
            <translation>
                <numerusform>Take up %n change</numerusform>
                <numerusform>Take up %n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NamesCheck</name>
        <message numerus="yes">
            <source>%n texts hold a sealed name. Enter goes to one; change them, or say why it goes out all the same.</source>
            <translation>
                <numerusform>%n text holds a sealed name. Enter goes to it; change it, or say why it goes out all the same.</numerusform>
                <numerusform>%n texts hold a sealed name. Enter goes to one; change them, or say why it goes out all the same.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Texts were written since they were last searched for the names of %n sealed people.</source>
            <translation>
                <numerusform>Texts were written since they were last searched for the name of %n sealed person.</numerusform>
                <numerusform>Texts were written since they were last searched for the names of %n sealed people.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteRow</name>
        <message numerus="yes">
            <source>%n lost</source>
            <translation>
                <numerusform>%n lost</numerusform>
                <numerusform>%n lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotations</source>
            <translation>
                <numerusform>%n quotation</numerusform>
                <numerusform>%n quotations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeDialog</name>
        <message numerus="yes">
            <source>%n commitments are in it.</source>
            <translation>
                <numerusform>%n commitment is in it.</numerusform>
                <numerusform>%n commitments are in it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeSyncDialog</name>
        <message numerus="yes">
            <source>%n files named here have not been sent by anybody yet.</source>
            <translation>
                <numerusform>%n file named here has not been sent by anybody yet.</numerusform>
                <numerusform>%n files named here have not been sent by anybody yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeWatch</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message numerus="yes">
            <source>%n entries come after that.</source>
            <translation>
                <numerusform>%n entry comes after that.</numerusform>
                <numerusform>%n entries come after that.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries sent</source>
            <translation>
                <numerusform>%n entry sent</numerusform>
                <numerusform>%n entries sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files sent</source>
            <translation>
                <numerusform>%n file sent</numerusform>
                <numerusform>%n files sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The office has %n changes by {people}.</source>
            <translation>
                <numerusform>The office has %n change by {people}.</numerusform>
                <numerusform>The office has %n changes by {people}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenDataDialog</name>
        <message numerus="yes">
            <source>%n cells differ from the table that was imported.</source>
            <translation>
                <numerusform>%n cell differs from the table that was imported.</numerusform>
                <numerusform>%n cells differ from the table that was imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kinds of ratings or policy areas have no place in this layout.</source>
            <translation>
                <numerusform>%n kind of ratings or policy areas has no place in this layout.</numerusform>
                <numerusform>%n kinds of ratings or policy areas have no place in this layout.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewCards</name>
        <message numerus="yes">
            <source>%n cannot be told yet</source>
            <translation>
                <numerusform>%n cannot be told yet</numerusform>
                <numerusform>%n cannot be told yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>%n ratings are missing</source>
            <translation>
                <numerusform>%n rating is missing</numerusform>
                <numerusform>%n ratings are missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reasons are missing</source>
            <translation>
                <numerusform>%n reason is missing</numerusform>
                <numerusform>%n reasons are missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n commitments</source>
            <translation>
                <numerusform>in %n commitment</numerusform>
                <numerusform>in %n commitments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>%n results</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassageField</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PastNames</name>
        <message numerus="yes">
            <source>The journal holds all words ever written. With the passphrase of the seal, entries with the names of %n sealed people are withheld.</source>
            <translation>
                <numerusform>The journal holds all words ever written. With the passphrase of the seal, entries with the name of %n sealed person are withheld.</numerusform>
                <numerusform>The journal holds all words ever written. With the passphrase of the seal, entries with the names of %n sealed people are withheld.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlainCopies</name>
        <message numerus="yes">
            <source>%n copies of this workspace are not encrypted.</source>
            <translation>
                <numerusform>%n copy of this workspace is not encrypted.</numerusform>
                <numerusform>%n copies of this workspace are not encrypted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProcessWords</name>
        <message numerus="yes">
            <source>%n not known</source>
            <translation>
                <numerusform>%n not known</numerusform>
                <numerusform>%n not known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message numerus="yes">
            <source>%n findings must be fixed before the stage is closed.</source>
            <translation>
                <numerusform>%n finding must be fixed before the stage is closed.</numerusform>
                <numerusform>%n findings must be fixed before the stage is closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadinessHead</name>
        <message numerus="yes">
            <source>%n findings are open</source>
            <translation>
                <numerusform>%n finding is open</numerusform>
                <numerusform>%n findings are open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryNotice</name>
        <message numerus="yes">
            <source>%n changes could not be saved from the damage.</source>
            <translation>
                <numerusform>%n change could not be saved from the damage.</numerusform>
                <numerusform>%n changes could not be saved from the damage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The check found %n problems.</source>
            <translation>
                <numerusform>The check found %n problem.</numerusform>
                <numerusform>The check found %n problems.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RedlineDialog</name>
        <message numerus="yes">
            <source>%n fields differ.</source>
            <translation>
                <numerusform>%n field differs.</numerusform>
                <numerusform>%n fields differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RedlineView</name>
        <message numerus="yes">
            <source>All %n fields</source>
            <translation>
                <numerusform>All: %n field</numerusform>
                <numerusform>All %n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more: choose them in the list, or write all as Word</source>
            <translation>
                <numerusform>and %n more: choose it in the list, or write all as Word</numerusform>
                <numerusform>and %n more: choose them in the list, or write all as Word</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportEditor</name>
        <message numerus="yes">
            <source>About %n words</source>
            <translation>
                <numerusform>About %n word</numerusform>
                <numerusform>About %n words</numerusform>
            </translation>
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
                <numerusform>%n paragraph without a source</numerusform>
                <numerusform>%n paragraphs without a source</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportOutline</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResponseDialog</name>
        <message numerus="yes">
            <source>%n of them wait for an answer, and the matrix says so.</source>
            <translation>
                <numerusform>%n of them waits for an answer, and the matrix says so.</numerusform>
                <numerusform>%n of them wait for an answer, and the matrix says so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remarks.</source>
            <translation>
                <numerusform>%n remark.</numerusform>
                <numerusform>%n remarks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message numerus="yes">
            <source>%n changes were made after it and would be gone:</source>
            <translation>
                <numerusform>%n change was made after it and would be gone:</numerusform>
                <numerusform>%n changes were made after it and would be gone:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewCommands</name>
        <message numerus="yes">
            <source>%n files were read</source>
            <translation>
                <numerusform>%n file was read</numerusform>
                <numerusform>%n files were read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading %n files …</source>
            <translation>
                <numerusform>Reading %n file …</numerusform>
                <numerusform>Reading %n files …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SealLine</name>
        <message numerus="yes">
            <source>%n people are sealed.</source>
            <translation>
                <numerusform>%n person is sealed.</numerusform>
                <numerusform>%n people are sealed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SealPersonDialog</name>
        <message numerus="yes">
            <source>%n copies of this file lie in its folder or are its backups.</source>
            <translation>
                <numerusform>%n copy of this file lies in its folder or is its backup.</numerusform>
                <numerusform>%n copies of this file lie in its folder or are its backups.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts hold the name, or a part of it. Sealing does not change them; Enter goes to one.</source>
            <translation>
                <numerusform>%n text holds the name, or a part of it. Sealing does not change it; Enter goes to it.</numerusform>
                <numerusform>%n texts hold the name, or a part of it. Sealing does not change them; Enter goes to one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%n results.</source>
            <translation>
                <numerusform>%n result.</numerusform>
                <numerusform>%n results.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelfAssessed</name>
        <message numerus="yes">
            <source>%n grades higher than the IRM</source>
            <translation>
                <numerusform>%n grade higher than the IRM</numerusform>
                <numerusform>%n grades higher than the IRM</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grades lower than the IRM</source>
            <translation>
                <numerusform>%n grade lower than the IRM</numerusform>
                <numerusform>%n grades lower than the IRM</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message numerus="yes">
            <source>Review copy {number} for {who} is recorded with its %n fields.</source>
            <translation>
                <numerusform>Review copy {number} for {who} is recorded with its %n field.</numerusform>
                <numerusform>Review copy {number} for {who} is recorded with its %n fields.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendFacts</name>
        <message numerus="yes">
            <source>%n comments go along with what was answered.</source>
            <translation>
                <numerusform>%n comment goes along with what was answered.</numerusform>
                <numerusform>%n comments go along with what was answered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings</source>
            <translation>
                <numerusform>%n rating</numerusform>
                <numerusform>%n ratings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reasons</source>
            <translation>
                <numerusform>%n reason</numerusform>
                <numerusform>%n reasons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts</source>
            <translation>
                <numerusform>%n text</numerusform>
                <numerusform>%n texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are missing; the copy shows where.</source>
            <translation>
                <numerusform>%n thing is missing; the copy shows where.</numerusform>
                <numerusform>%n things are missing; the copy shows where.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n titles, dates and other facts</source>
            <translation>
                <numerusform>%n title, date or other fact</numerusform>
                <numerusform>%n titles, dates and other facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out by the seal: the names of %n people; their pseudonyms stand there.</source>
            <translation>
                <numerusform>Left out by the seal: the name of %n person; the pseudonym stands there.</numerusform>
                <numerusform>Left out by the seal: the names of %n people; their pseudonyms stand there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SentCard</name>
        <message numerus="yes">
            <source>Came back {when}: {name}, %n remarks</source>
            <translation>
                <numerusform>Came back {when}: {name}, %n remark</numerusform>
                <numerusform>Came back {when}: {name}, %n remarks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceDetail</name>
        <message numerus="yes">
            <source>it supported %n ratings or texts</source>
            <translation>
                <numerusform>it supported %n rating or text</numerusform>
                <numerusform>it supported %n ratings or texts</numerusform>
            </translation>
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
    </context>
    <context>
        <name>SourceImportDialog</name>
        <message numerus="yes">
            <source>%n are in the workspace already and are not ticked.</source>
            <translation>
                <numerusform>%n is in the workspace already and is not ticked.</numerusform>
                <numerusform>%n are in the workspace already and are not ticked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n references are in the file.</source>
            <translation>
                <numerusform>%n reference is in the file.</numerusform>
                <numerusform>%n references are in the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources of {name} added</source>
            <translation>
                <numerusform>%n source of {name} added</numerusform>
                <numerusform>%n sources of {name} added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n sources</source>
            <translation>
                <numerusform>Add %n source</numerusform>
                <numerusform>Add %n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more findings</source>
            <translation>
                <numerusform>and %n more finding</numerusform>
                <numerusform>and %n more findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceModel</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Supports %n ratings or texts</source>
            <translation>
                <numerusform>Supports %n rating or text</numerusform>
                <numerusform>Supports %n ratings or texts</numerusform>
            </translation>
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
    </context>
    <context>
        <name>SubjectConflicts</name>
        <message numerus="yes">
            <source>%n conflicts in this commitment</source>
            <translation>
                <numerusform>%n conflict in this commitment</numerusform>
                <numerusform>%n conflicts in this commitment</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking up %n changes …</source>
            <translation>
                <numerusform>Taking up %n change …</numerusform>
                <numerusform>Taking up %n changes …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n to review</numerusform>
                <numerusform>%n to review</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaitingNotice</name>
        <message numerus="yes">
            <source>%n bundles wait until what they follow is here: {names}</source>
            <translation>
                <numerusform>%n bundle waits until what it follows is here: {names}</numerusform>
                <numerusform>%n bundles wait until what they follow is here: {names}</numerusform>
            </translation>
        </message>
    </context>
</TS>
