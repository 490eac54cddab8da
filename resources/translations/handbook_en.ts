<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrangeDialog</name>
    <message numerus="yes">
        <source>{path}: links follow in %n line(s)</source>
        <translation>
            <numerusform>{path}: links follow in %n line</numerusform>
            <numerusform>{path}: links follow in %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchingUp</name>
    <message numerus="yes">
        <source>%n rule(s) noted as read</source>
        <translation>
            <numerusform>%n rule noted as read</numerusform>
            <numerusform>%n rules noted as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded as read by {name}</source>
        <translation>
            <numerusform>%n recorded as read by {name}</numerusform>
            <numerusform>%n recorded as read by {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message numerus="yes">
        <source>%n rule(s) changed since you read them</source>
        <translation>
            <numerusform>%n rule changed since you read it</numerusform>
            <numerusform>%n rules changed since you read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedView</name>
    <message numerus="yes">
        <source>%n rule(s). The first hundred are shown.</source>
        <translation>
            <numerusform>%n rule. The first hundred are shown.</numerusform>
            <numerusform>%n rules. The first hundred are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>Shown in %n document(s).</source>
        <translation>
            <numerusform>Shown in %n document.</numerusform>
            <numerusform>Shown in %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollisionView</name>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>%n place still to decide</numerusform>
            <numerusform>%n places still to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidedView</name>
    <message numerus="yes">
        <source>%n rule(s) gone through</source>
        <translation>
            <numerusform>%n rule gone through</numerusform>
            <numerusform>%n rules gone through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are left for somebody else.</source>
        <translation>
            <numerusform>%n question is left for somebody else.</numerusform>
            <numerusform>%n questions are left for somebody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n translation</numerusform>
            <numerusform>%n translations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n not written down</numerusform>
            <numerusform>%n not written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryView</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written down</source>
        <translation>
            <numerusform>%n not written down</numerusform>
            <numerusform>%n not written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message numerus="yes">
        <source>%n document(s) of that time are not in this copy of the handbook.</source>
        <translation>
            <numerusform>%n document of that time are not in this copy of the handbook.</numerusform>
            <numerusform>%n documents of that time are not in this copy of the handbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%n document(s) differ from the newest version: {names}. An edition holds what is saved.</source>
        <translation>
            <numerusform>%n document differ from the newest version: {names}. An edition holds what is saved.</numerusform>
            <numerusform>%n documents differ from the newest version: {names}. An edition holds what is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryBar</name>
    <message numerus="yes">
        <source>There is unsaved text from {time} for %n document(s).</source>
        <translation>
            <numerusform>There is unsaved text from {time} for %n document.</numerusform>
            <numerusform>There is unsaved text from {time} for %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n remark(s) on this text</source>
        <translation>
            <numerusform>%n remark on this text</numerusform>
            <numerusform>%n remarks on this text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n of your reviews is due</source>
        <translation>
            <numerusform>%n of your reviews is due</numerusform>
            <numerusform>%n of your reviews are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>Show %n editorial change(s) too</source>
        <translation>
            <numerusform>Show %n editorial change too</numerusform>
            <numerusform>Show %n editorial changes too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message numerus="yes">
        <source>%n line(s) the same. Press Return to show.</source>
        <translation>
            <numerusform>%n line the same. Press Return to show.</numerusform>
            <numerusform>%n lines the same. Press Return to show.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message numerus="yes">
        <source>%n rule(s) changed, not saved yet</source>
        <translation>
            <numerusform>%n rule changed, not saved yet</numerusform>
            <numerusform>%n rules changed, not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingSaving</name>
    <message numerus="yes">
        <source>%n change(s) cannot be saved; they are kept: {names}.</source>
        <translation>
            <numerusform>%n change cannot be saved; they are kept: {names}.</numerusform>
            <numerusform>%n changes cannot be saved; they are kept: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n document(s) to look things up in</source>
        <translation>
            <numerusform>%n document to look things up in</numerusform>
            <numerusform>%n documents to look things up in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n more document(s) changed.</source>
        <translation>
            <numerusform>%n more document changed.</numerusform>
            <numerusform>%n more documents changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) changed.</source>
        <translation>
            <numerusform>%n other file changed.</numerusform>
            <numerusform>%n other files changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingList</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingThrough</name>
    <message numerus="yes">
        <source>%n rule(s) saved as one version</source>
        <translation>
            <numerusform>%n rule saved as one version</numerusform>
            <numerusform>%n rules saved as one version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you decided for %n rule(s) and had not saved is here again.</source>
        <translation>
            <numerusform>What you decided for %n rule and had not saved is here again.</numerusform>
            <numerusform>What you decided for %n rules and had not saved is here again.</numerusform>
        </translation>
    </message>
</context>
</TS>
