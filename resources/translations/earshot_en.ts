<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Authors</name>
    <message numerus="yes">
        <source>account is %n day(s) old</source>
        <translation>
            <numerusform>account is %n day old</numerusform>
            <numerusform>account is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n month(s) old</source>
        <translation>
            <numerusform>account is %n month old</numerusform>
            <numerusform>account is %n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account is %n year(s) old</source>
        <translation>
            <numerusform>account is %n year old</numerusform>
            <numerusform>account is %n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier case(s)</source>
        <translation>
            <numerusform>%n earlier case</numerusform>
            <numerusform>%n earlier cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n account(s) posted this text</source>
        <translation>
            <numerusform>%n account posted this text</numerusform>
            <numerusform>%n accounts posted this text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n hour(s)</source>
        <translation>
            <numerusform>%1 within %n hour</numerusform>
            <numerusform>%1 within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) report this</source>
        <translation>
            <numerusform>%n other reports this</numerusform>
            <numerusform>%n others report this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same account posted this %n time(s)</source>
        <translation>
            <numerusform>the same account posted this %n time</numerusform>
            <numerusform>the same account posted this %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n new complaint(s)</source>
        <translation>
            <numerusform>%n new complaint</numerusform>
            <numerusform>%n new complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) in open cases</source>
        <translation>
            <numerusform>%n new message in open cases</numerusform>
            <numerusform>%n new messages in open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) edited</source>
        <translation>
            <numerusform>%n post edited</numerusform>
            <numerusform>%n posts edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted; we hold them</source>
        <translation>
            <numerusform>%n post deleted; we hold it</numerusform>
            <numerusform>%n posts deleted; we hold them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>%n source failing</numerusform>
            <numerusform>%n sources failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due within 15 min</source>
        <translation>
            <numerusform>%n thing due within 15 min</numerusform>
            <numerusform>%n things due within 15 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) overdue</source>
        <translation>
            <numerusform>%n thing overdue</numerusform>
            <numerusform>%n things overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n sign(s) beside the text, not counted</source>
        <translation>
            <numerusform>%n sign beside the text, not counted</numerusform>
            <numerusform>%n signs beside the text, not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message numerus="yes">
        <source>Goes out in %n s.</source>
        <translation>
            <numerusform>Goes out in %n s.</numerusform>
            <numerusform>Goes out in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveRoom</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::ArchiveWorkBar</name>
    <message numerus="yes">
        <source>Export evidence of %n mention(s)</source>
        <translation>
            <numerusform>Export evidence of %n mention</numerusform>
            <numerusform>Export evidence of %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n mention(s) was written to %1</source>
        <translation>
            <numerusform>Evidence of %n mention was written to %1</numerusform>
            <numerusform>Evidence of %n mentions was written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::FacetBar</name>
    <message numerus="yes">
        <source>Only %1, %Ln hit(s)</source>
        <translation>
            <numerusform>Only %1, %Ln hit</numerusform>
            <numerusform>Only %1, %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::LaneColumn</name>
    <message numerus="yes">
        <source>%1, %Ln case(s)</source>
        <translation>
            <numerusform>%1, %Ln case</numerusform>
            <numerusform>%1, %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln over the limit</source>
        <translation>
            <numerusform>%Ln over the limit</numerusform>
            <numerusform>%Ln over the limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::ListeningStatus</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last poll %n s ago</source>
        <translation>
            <numerusform>last poll %n s ago</numerusform>
            <numerusform>last poll %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::MatchingBar</name>
    <message numerus="yes">
        <source>At work on %n mention(s)…</source>
        <translation>
            <numerusform>At work on %n mention…</numerusform>
            <numerusform>At work on %n mentions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match are chosen. What you do next is done to all of them.</source>
        <translation>
            <numerusform>%n that matches is chosen. What you do next is done to it.</numerusform>
            <numerusform>All %n that match are chosen. What you do next is done to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::MentionActs</name>
    <message numerus="yes">
        <source>This is done to all %n mention(s) that match. It can be undone.</source>
        <translation>
            <numerusform>This is done to the %n mention that matches. It can be undone.</numerusform>
            <numerusform>This is done to all %n mentions that match. It can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: stopped after %n mention(s).</source>
        <translation>
            <numerusform>%1: stopped after %n mention.</numerusform>
            <numerusform>%1: stopped after %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s).</source>
        <translation>
            <numerusform>%1: %n mention.</numerusform>
            <numerusform>%1: %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) stayed as they were: a promise is still open.</source>
        <translation>
            <numerusform>%n mention stayed as it was: a promise is still open.</numerusform>
            <numerusform>%n mentions stayed as they were: a promise is still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::SourcePage</name>
    <message numerus="yes">
        <source>Last poll %1 · last news %2 · next poll %3 · every %n s</source>
        <translation>
            <numerusform>Last poll %1 · last news %2 · next poll %3 · every %n s</numerusform>
            <numerusform>Last poll %1 · last news %2 · next poll %3 · every %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It answers: %n item(s) on the first page.</source>
        <translation>
            <numerusform>It answers: %n item on the first page.</numerusform>
            <numerusform>It answers: %n items on the first page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::ViewDialog</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::gui::WorkflowRoom</name>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln due today</numerusform>
            <numerusform>%Ln due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
</TS>
