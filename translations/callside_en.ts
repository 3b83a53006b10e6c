<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AuditText</name>
    <message>
        <source>Receptionist</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Works with the calls: steers, connects, ends, looks after urgent ones, keeps notes and tasks, and opens past calls.</source>
        <translation>Works with the calls: steers, connects, ends, looks after urgent ones, keeps notes and tasks, and opens past calls.</translation>
    </message>
    <message>
        <source>A receptionist who may also change settings and the assistant’s wording, see the figures, and export calls with names and numbers taken out.</source>
        <translation>A receptionist who may also change settings and the assistant’s wording, see the figures, and export calls with names and numbers taken out.</translation>
    </message>
    <message>
        <source>May do everything, also who works here, keys, erasing, copies, and the audit trail.</source>
        <translation>May do everything, also who works here, keys, erasing, copies, and the audit trail.</translation>
    </message>
    <message>
        <source>Looks at past calls, the figures and the audit trail. Cannot act on a call or change anything.</source>
        <translation>Looks at past calls, the figures and the audit trail. Cannot act on a call or change anything.</translation>
    </message>
    <message>
        <source>Answering and declining calls</source>
        <translation>Answering and declining calls</translation>
    </message>
    <message>
        <source>Steering the assistant</source>
        <translation>Steering the assistant</translation>
    </message>
    <message>
        <source>Connecting callers to a person</source>
        <translation>Connecting callers to a person</translation>
    </message>
    <message>
        <source>Ending calls</source>
        <translation>Ending calls</translation>
    </message>
    <message>
        <source>Acknowledging and clearing urgent calls</source>
        <translation>Acknowledging and clearing urgent calls</translation>
    </message>
    <message>
        <source>Opening past calls</source>
        <translation>Opening past calls</translation>
    </message>
    <message>
        <source>Keeping outcomes, notes and tasks</source>
        <translation>Keeping outcomes, notes and tasks</translation>
    </message>
    <message>
        <source>Changing how the line answers</source>
        <translation>Changing how the line answers</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Changing settings</translation>
    </message>
    <message>
        <source>Changing what the assistant says</source>
        <translation>Changing what the assistant says</translation>
    </message>
    <message>
        <source>Changing keys and the connection</source>
        <translation>Changing keys and the connection</translation>
    </message>
    <message>
        <source>Exporting calls</source>
        <translation>Exporting calls</translation>
    </message>
    <message>
        <source>Exporting calls with names and numbers</source>
        <translation>Exporting calls with names and numbers</translation>
    </message>
    <message>
        <source>Erasing what is kept about callers</source>
        <translation>Erasing what is kept about callers</translation>
    </message>
    <message>
        <source>Writing and restoring copies</source>
        <translation>Writing and restoring copies</translation>
    </message>
    <message>
        <source>Changing who works here</source>
        <translation>Changing who works here</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Reading the audit trail</translation>
    </message>
    <message>
        <source>Seeing the figures</source>
        <translation>Seeing the figures</translation>
    </message>
    <message>
        <source>%1 is not open to the role %2. It is to: %3. Your try has been recorded.</source>
        <extracomment>%1 &quot;Exporting calls&quot;, %2 a role, %3 a list of roles</extracomment>
        <translation>%1 is not open to the role %2. It is to: %3. Your try has been recorded.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Past call opened</source>
        <translation>Past call opened</translation>
    </message>
    <message>
        <source>Past calls searched</source>
        <translation>Past calls searched</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Call answered</translation>
    </message>
    <message>
        <source>Call declined</source>
        <translation>Call declined</translation>
    </message>
    <message>
        <source>Assistant steered</source>
        <translation>Assistant steered</translation>
    </message>
    <message>
        <source>Assistant asked to say something</source>
        <translation>Assistant asked to say something</translation>
    </message>
    <message>
        <source>Connecting to a person asked for</source>
        <translation>Connecting to a person asked for</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Call ended</translation>
    </message>
    <message>
        <source>Urgent call acknowledged</source>
        <translation>Urgent call acknowledged</translation>
    </message>
    <message>
        <source>Urgent call cleared</source>
        <translation>Urgent call cleared</translation>
    </message>
    <message>
        <source>Outcome kept</source>
        <translation>Outcome kept</translation>
    </message>
    <message>
        <source>Task made</source>
        <translation>Task made</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Summary accepted</source>
        <translation>Summary accepted</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Calls exported</translation>
    </message>
    <message>
        <source>Calls erased</source>
        <translation>Calls erased</translation>
    </message>
    <message>
        <source>Callside started</source>
        <translation>Callside started</translation>
    </message>
    <message>
        <source>Callside stopped</source>
        <translation>Callside stopped</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Signing in failed</translation>
    </message>
    <message>
        <source>Line mode changed</source>
        <translation>Line mode changed</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>Wording changed</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Connection changed</translation>
    </message>
    <message>
        <source>People who work here changed</source>
        <translation>People who work here changed</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN changed</translation>
    </message>
    <message>
        <source>Legal hold changed</source>
        <translation>Legal hold changed</translation>
    </message>
    <message>
        <source>Old calls deleted</source>
        <translation>Old calls deleted</translation>
    </message>
    <message>
        <source>Copy written</source>
        <translation>Copy written</translation>
    </message>
    <message>
        <source>Copy restored</source>
        <translation>Copy restored</translation>
    </message>
    <message>
        <source>Audit trail read</source>
        <translation>Audit trail read</translation>
    </message>
    <message>
        <source>Older rows of the audit trail removed</source>
        <translation>Older rows of the audit trail removed</translation>
    </message>
    <message>
        <source>Audit trail found not as it was left</source>
        <translation>Audit trail found not as it was left</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>A row of the audit trail that was refused: %1 what</extracomment>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Callside itself</source>
        <translation>Callside itself</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A row of the audit trail: %1 when, %2 who, %3 what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation>The audit trail is empty.</translation>
    </message>
    <message>
        <source>The audit trail holds: rows %1 to %2, from %3 to %4.</source>
        <translation>The audit trail holds: rows %1 to %2, from %3 to %4.</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it, or the row before it, is not as it was written.</source>
        <translation>The audit trail is broken at row %1: it, or the row before it, is not as it was written.</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it is missing, and no row tells that it was removed.</source>
        <translation>The audit trail is broken at row %1: it is missing, and no row tells that it was removed.</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: something was put in there.</source>
        <translation>The audit trail is broken at row %1: something was put in there.</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it stands in another place.</source>
        <translation>The audit trail is broken at row %1: it stands in another place.</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it and what followed were cut off.</source>
        <translation>The audit trail is broken at row %1: it and what followed were cut off.</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: what stands there is no row.</source>
        <translation>The audit trail is broken at row %1: what stands there is no row.</translation>
    </message>
    <message>
        <source>The audit trail is missing: its file was removed.</source>
        <translation>The audit trail is missing: its file was removed.</translation>
    </message>
    <message>
        <source>The audit trail cannot be read.</source>
        <translation>The audit trail cannot be read.</translation>
    </message>
    <message>
        <source>In the file it is line %1.</source>
        <translation>In the file it is line %1.</translation>
    </message>
    <message>
        <source>Everything up to row %1 holds.</source>
        <translation>Everything up to row %1 holds.</translation>
    </message>
    <message>
        <source>Whether rows were cut off at its end cannot be told: the seal beside it is missing.</source>
        <translation>Whether rows were cut off at its end cannot be told: the seal beside it is missing.</translation>
    </message>
    <message>
        <source>Half a row at the end was being written when Callside was ended.</source>
        <translation>Half a row at the end was being written when Callside was ended.</translation>
    </message>
    <message>
        <source>The seal of row %1 is %2. Noted elsewhere, it proves that all up to it is as it was.</source>
        <extracomment>%1 a number of a row, %2 64 letters and figures in groups</extracomment>
        <translation>The seal of row %1 is %2. Noted elsewhere, it proves that all up to it is as it was.</translation>
    </message>
    <message>
        <source>%1 is not open to the role %2. It is to: %3.</source>
        <extracomment>%1 &quot;Changing settings&quot;, %2 a role, %3 a list of roles</extracomment>
        <translation>%1 is not open to the role %2. It is to: %3.</translation>
    </message>
    <message>
        <source>Summary asked for</source>
        <translation>Summary asked for</translation>
    </message>
    <message>
        <source>Detail heard judged</source>
        <translation>Detail heard judged</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Answering</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>No words yet</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Transfer not confirmed</source>
        <translation>Transfer not confirmed</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Call lost</source>
        <translation>Call lost</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unknown caller</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a telephone number, %2 the name that came with the call
----------
%1 is why a call is urgent (&quot;Urgent words&quot;), %2 &quot;not acknowledged&quot; or &quot;seen by Kim&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking for the call again</source>
        <translation>Looking for the call again</translation>
    </message>
    <message>
        <source>Opening the live text</source>
        <translation>Opening the live text</translation>
    </message>
    <message>
        <source>Live text lost, attempt %1</source>
        <translation>Live text lost, attempt %1</translation>
    </message>
    <message>
        <source>Waiting for the live text</source>
        <translation>Waiting for the live text</translation>
    </message>
    <message>
        <source>No live text</source>
        <translation>No live text</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Caller: %1</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>Assistant: %1</translation>
    </message>
    <message>
        <source>Dialled %1</source>
        <translation>Dialled %1</translation>
    </message>
    <message>
        <source>%1, %2, for %3</source>
        <extracomment>A call for a screen reader: %1 state (&quot;Talking&quot;), %2 caller, %3 duration</extracomment>
        <translation>%1, %2, for %3</translation>
    </message>
    <message>
        <source>%1, %2, for %3. %4</source>
        <extracomment>A call for a screen reader: %1 state (&quot;Talking&quot;), %2 caller, %3 duration, %4 the last words or how it ended</extracomment>
        <translation>%1, %2, for %3. %4</translation>
    </message>
    <message>
        <source>Assistant waiting</source>
        <translation>Assistant waiting</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Nobody speaks</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Can&apos;t tell</translation>
    </message>
    <message>
        <source>rang twice today</source>
        <translation>rang twice today</translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s) today</source>
        <translation>
            <numerusform>rang %n time today</numerusform>
            <numerusform>rang %n times today</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent words</source>
        <translation>Urgent words</translation>
    </message>
    <message>
        <source>Asks for a person</source>
        <translation>Asks for a person</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>not acknowledged</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <extracomment>%1 is the name of the person at the desk</extracomment>
        <translation>seen by %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The caller&apos;s own words, in the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>Behind &quot;Nobody speaks&quot;: %1 is for how long, as 00:35</extracomment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>while it was urgent</source>
        <translation>while it was urgent</translation>
    </message>
    <message>
        <source>assistant waiting</source>
        <translation>assistant waiting</translation>
    </message>
    <message>
        <source>near the longest time</source>
        <translation>near the longest time</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Stands between the parts of what is said about a call: &quot;Talking · rang twice today&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Urgent, %2: %1. %3</source>
        <extracomment>%1 is &quot;Transfer not confirmed&quot;, %2 &quot;not acknowledged&quot; or &quot;seen by Kim&quot;, %3 the rest about the call</extracomment>
        <translation>Urgent, %2: %1. %3</translation>
    </message>
    <message>
        <source>Urgent, %2: %1, %3. %4</source>
        <extracomment>%1 is &quot;Urgent words&quot;, %2 &quot;not acknowledged&quot; or &quot;seen by Kim&quot;, %3 the quoted words, %4 the rest about the call</extracomment>
        <translation>Urgent, %2: %1, %3. %4</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Coming in</translation>
    </message>
    <message>
        <source>Put through</source>
        <extracomment>Of a call that another number has, without the assistant</extracomment>
        <translation>Put through</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whom the caller is connected to: %1 a name, %2 a telephone number</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChoicesText</name>
    <message>
        <source>the assistant’s wording</source>
        <translation>the assistant’s wording</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>the centre</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>the line</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>quick steers</source>
        <translation>quick steers</translation>
    </message>
    <message>
        <source>urgent words</source>
        <translation>urgent words</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacy</translation>
    </message>
    <message>
        <source>the day’s limit</source>
        <translation>the day’s limit</translation>
    </message>
    <message>
        <source>look and sounds</source>
        <translation>look and sounds</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>the connection</translation>
    </message>
    <message>
        <source>The file says what this desk has already. Nothing was changed.</source>
        <translation>The file says what this desk has already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>Taken over: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of the settings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New calls follow it. The key and the signing secret are not in the file: enter them above if they are missing.</source>
        <translation>New calls follow it. The key and the signing secret are not in the file: enter them above if they are missing.</translation>
    </message>
    <message>
        <source>This is no file of settings that Callside wrote, or it is damaged. Choose one that was made with “Export…”.</source>
        <translation>This is no file of settings that Callside wrote, or it is damaged. Choose one that was made with “Export…”.</translation>
    </message>
    <message>
        <source>A later version of Callside wrote this file. Update Callside on this computer first.</source>
        <translation>A later version of Callside wrote this file. Update Callside on this computer first.</translation>
    </message>
    <message>
        <source>“%1” has a number that cannot be rung. Correct it on the other computer and export again.</source>
        <translation>“%1” has a number that cannot be rung. Correct it on the other computer and export again.</translation>
    </message>
    <message>
        <source>Its opening hours contradict each other. Correct them on the other computer and export again.</source>
        <translation>Its opening hours contradict each other. Correct them on the other computer and export again.</translation>
    </message>
    <message>
        <source>Its connection cannot be used. %1</source>
        <translation>Its connection cannot be used. %1</translation>
    </message>
    <message>
        <source>The safety check stops the wording “%1”. %2</source>
        <extracomment>%1: the name of a wording, %2: what the safety check says of it</extracomment>
        <translation>The safety check stops the wording “%1”. %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <extracomment>%1: a list, &quot;opening hours, people, keys&quot;</extracomment>
        <translation>Nothing was taken over.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>It holds everything but the key, the signing secret and calls.</source>
        <translation>It holds everything but the key, the signing secret and calls.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>The file could not be written (%1).</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>The file could not be read (%1).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of settings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Decided outside of Callside, and left as it is: %1.</source>
        <translation>Decided outside of Callside, and left as it is: %1.</translation>
    </message>
    <message>
        <source>Passed over, as Callside needs none of it: %1.</source>
        <translation>Passed over, as Callside needs none of it: %1.</translation>
    </message>
    <message>
        <source>what is kept</source>
        <translation>what is kept</translation>
    </message>
    <message>
        <source>The address of the assistant service stays as it was, since this computer’s key is sent there. The file has it at %1: if you know that this is right, choose it above.</source>
        <extracomment>%1: the name of a computer on the internet</extracomment>
        <translation>The address of the assistant service stays as it was, since this computer’s key is sent there. The file has it at %1: if you know that this is right, choose it above.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Steer</source>
        <translation>Steer</translation>
    </message>
    <message>
        <source>Say this now</source>
        <translation>Say this now</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Act now</translation>
    </message>
    <message>
        <source>The assistant acts on it at once. Otherwise it does with its next answer.</source>
        <translation>The assistant acts on it at once. Otherwise it does with its next answer.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Send (Enter)</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a person</source>
        <translation>Connect to a person</translation>
    </message>
    <message>
        <source>Connect the caller to a person</source>
        <translation>Connect the caller to a person</translation>
    </message>
    <message>
        <source>The phone company moves the caller to this number and the assistant leaves the call. You will see when it is confirmed.</source>
        <translation>The phone company moves the caller to this number and the assistant leaves the call. You will see when it is confirmed.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>&amp;Name, number or phone address</source>
        <translation>&amp;Name, number or phone address</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter connects</source>
        <translation>Up and Down choose, Enter connects</translation>
    </message>
    <message>
        <source>Add people in Settings…</source>
        <translation>Add people in Settings…</translation>
    </message>
    <message>
        <source>Opens the settings, where the people to connect to are kept</source>
        <translation>Opens the settings, where the people to connect to are kept</translation>
    </message>
    <message>
        <source>Nothing happens to the call (Escape)</source>
        <translation>Nothing happens to the call (Escape)</translation>
    </message>
    <message>
        <source>Asks the phone company to connect the caller (Enter)</source>
        <translation>Asks the phone company to connect the caller (Enter)</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>not known</source>
        <extracomment>What something has cost</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>less than 1 cent</source>
        <extracomment>What something has cost</extracomment>
        <translation>less than 1 cent</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>US dollars</extracomment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>What something has cost, where a part of it is not known. %1 is &quot;$1.24&quot;</extracomment>
        <translation>at least %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The assistant service could not be reached.</source>
        <translation>The assistant service could not be reached.</translation>
    </message>
    <message>
        <source>The assistant service did not answer in time.</source>
        <translation>The assistant service did not answer in time.</translation>
    </message>
    <message>
        <source>The assistant service refused our key.</source>
        <translation>The assistant service refused our key.</translation>
    </message>
    <message>
        <source>The call was no longer there.</source>
        <translation>The call was no longer there.</translation>
    </message>
    <message>
        <source>The assistant service refused what was asked.</source>
        <translation>The assistant service refused what was asked.</translation>
    </message>
    <message>
        <source>The assistant service refused the setting “%1”.</source>
        <translation>The assistant service refused the setting “%1”.</translation>
    </message>
    <message>
        <source>The assistant service had too much to do for this account.</source>
        <translation>The assistant service had too much to do for this account.</translation>
    </message>
    <message>
        <source>The assistant service had a fault of its own.</source>
        <translation>The assistant service had a fault of its own.</translation>
    </message>
    <message>
        <source>The answer of the assistant service could not be understood.</source>
        <translation>The answer of the assistant service could not be understood.</translation>
    </message>
    <message>
        <source>It was too long to be sent.</source>
        <translation>It was too long to be sent.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>This is not possible at the moment.</translation>
    </message>
    <message>
        <source>It could not be written to this computer&apos;s disk.</source>
        <translation>It could not be written to this computer&apos;s disk.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection.</source>
        <translation>Check this computer&apos;s internet connection.</translation>
    </message>
    <message>
        <source>Ask the person who set Callside up to check the key and its project.</source>
        <translation>Ask the person who set Callside up to check the key and its project.</translation>
    </message>
    <message>
        <source>The caller has probably rung off.</source>
        <translation>The caller has probably rung off.</translation>
    </message>
    <message>
        <source>Ask the person who set Callside up to look at the log.</source>
        <translation>Ask the person who set Callside up to look at the log.</translation>
    </message>
    <message>
        <source>Wait a minute. If it happens often, the account&apos;s limits need raising.</source>
        <translation>Wait a minute. If it happens often, the account&apos;s limits need raising.</translation>
    </message>
    <message>
        <source>Try again. The service&apos;s status page tells whether it is a known fault.</source>
        <translation>Try again. The service&apos;s status page tells whether it is a known fault.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Use fewer words.</translation>
    </message>
    <message>
        <source>Wait for the call to change, then try again.</source>
        <translation>Wait for the call to change, then try again.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Make room on the disk.</translation>
    </message>
    <message>
        <source>The assistant was already speaking.</source>
        <translation>The assistant was already speaking.</translation>
    </message>
    <message>
        <source>The assistant had already stopped.</source>
        <translation>The assistant had already stopped.</translation>
    </message>
    <message>
        <source>The call reached the longest time that a call may last.</source>
        <translation>The call reached the longest time that a call may last.</translation>
    </message>
    <message>
        <source>The live connection to the call was not there.</source>
        <translation>The live connection to the call was not there.</translation>
    </message>
    <message>
        <source>The caller spoke during the goodbye, so the call was not ended.</source>
        <translation>The caller spoke during the goodbye, so the call was not ended.</translation>
    </message>
    <message>
        <source>The assistant could not finish what it wanted to say.</source>
        <translation>The assistant could not finish what it wanted to say.</translation>
    </message>
    <message>
        <source>The assistant could not look something up.</source>
        <translation>The assistant could not look something up.</translation>
    </message>
    <message>
        <source>The assistant service refused it.</source>
        <translation>The assistant service refused it.</translation>
    </message>
    <message>
        <source>The assistant service refused it (%1).</source>
        <extracomment>%1 is a short technical code, for example &quot;invalid_value&quot;</extracomment>
        <translation>The assistant service refused it (%1).</translation>
    </message>
    <message>
        <source>Write the number with its country code, such as +44 20 7946 0123.</source>
        <translation>Write the number with its country code, such as +44 20 7946 0123.</translation>
    </message>
    <message>
        <source>This number is too short. Write all of it, with its country code, such as +44 20 7946 0123.</source>
        <translation>This number is too short. Write all of it, with its country code, such as +44 20 7946 0123.</translation>
    </message>
    <message>
        <source>This number is too long. Check the digits.</source>
        <translation>This number is too long. Check the digits.</translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a phone address. Write a number with its country code, such as +44 20 7946 0123, or an address such as reception@example.org.</source>
        <translation>This is neither a telephone number nor a phone address. Write a number with its country code, such as +44 20 7946 0123, or an address such as reception@example.org.</translation>
    </message>
    <message>
        <source>The caller rang off.</source>
        <translation>The caller rang off.</translation>
    </message>
    <message>
        <source>The caller was connected to a person.</source>
        <translation>The caller was connected to a person.</translation>
    </message>
    <message>
        <source>The call was ended from this desk.</source>
        <translation>The call was ended from this desk.</translation>
    </message>
    <message>
        <source>The assistant said goodbye and the call was ended from this desk.</source>
        <translation>The assistant said goodbye and the call was ended from this desk.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>The call was declined.</translation>
    </message>
    <message>
        <source>The caller rang off before the call was answered.</source>
        <translation>The caller rang off before the call was answered.</translation>
    </message>
    <message>
        <source>The call could not be answered.</source>
        <translation>The call could not be answered.</translation>
    </message>
    <message>
        <source>The call was answered but never began.</source>
        <translation>The call was answered but never began.</translation>
    </message>
    <message>
        <source>The call was missed.</source>
        <translation>The call was missed.</translation>
    </message>
    <message>
        <source>The call ended while Callside was not running.</source>
        <translation>The call ended while Callside was not running.</translation>
    </message>
    <message>
        <source>We lost sight of this call and it must be over by now.</source>
        <translation>We lost sight of this call and it must be over by now.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, %1 and %2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody helped this caller: please call back.</source>
        <translation>Nobody helped this caller: please call back.</translation>
    </message>
    <message>
        <source>The phone company was asked to connect the caller to %1.</source>
        <translation>The phone company was asked to connect the caller to %1.</translation>
    </message>
    <message>
        <source>This is not confirmed until the caller has left the assistant.</source>
        <translation>This is not confirmed until the caller has left the assistant.</translation>
    </message>
    <message>
        <source>The connection to %1 is not confirmed: the caller is still with the assistant.</source>
        <translation>The connection to %1 is not confirmed: the caller is still with the assistant.</translation>
    </message>
    <message>
        <source>The caller could not be connected to %1. %2</source>
        <translation>The caller could not be connected to %1. %2</translation>
    </message>
    <message>
        <source>The caller could not be connected to %1.</source>
        <translation>The caller could not be connected to %1.</translation>
    </message>
    <message>
        <source>We can&apos;t see this call, but it is still going on.</source>
        <translation>We can&apos;t see this call, but it is still going on.</translation>
    </message>
    <message>
        <source>Callside keeps trying to see it again. You can still connect the caller or end the call.</source>
        <translation>Callside keeps trying to see it again. You can still connect the caller or end the call.</translation>
    </message>
    <message>
        <source>The call was answered but nothing has been said yet.</source>
        <translation>The call was answered but nothing has been said yet.</translation>
    </message>
    <message>
        <source>If it stays silent, connect the caller to a person.</source>
        <translation>If it stays silent, connect the caller to a person.</translation>
    </message>
    <message>
        <source>The assistant is saying goodbye, then the call ends.</source>
        <translation>The assistant is saying goodbye, then the call ends.</translation>
    </message>
    <message>
        <source>The call is being ended.</source>
        <translation>The call is being ended.</translation>
    </message>
    <message>
        <source>This call ends by itself soon: it has nearly reached the longest time that a call may last.</source>
        <translation>This call ends by itself soon: it has nearly reached the longest time that a call may last.</translation>
    </message>
    <message>
        <source>This call ends by itself at %1, the longest time that a call may last.</source>
        <translation>This call ends by itself at %1, the longest time that a call may last.</translation>
    </message>
    <message>
        <source>Connect the caller to a person before then.</source>
        <translation>Connect the caller to a person before then.</translation>
    </message>
    <message>
        <source>This call runs on minimum settings.</source>
        <translation>This call runs on minimum settings.</translation>
    </message>
    <message>
        <source>This call runs on minimum settings, because the setting “%1” was refused.</source>
        <translation>This call runs on minimum settings, because the setting “%1” was refused.</translation>
    </message>
    <message>
        <source>Tell the person who set Callside up.</source>
        <translation>Tell the person who set Callside up.</translation>
    </message>
    <message>
        <source>No calls can come in: Callside cannot listen on %1, port %2.</source>
        <translation>No calls can come in: Callside cannot listen on %1, port %2.</translation>
    </message>
    <message>
        <source>The assistant cannot answer calls: the assistant service refused our key.</source>
        <translation>The assistant cannot answer calls: the assistant service refused our key.</translation>
    </message>
    <message>
        <source>The assistant cannot answer calls: the assistant service cannot be reached.</source>
        <translation>The assistant cannot answer calls: the assistant service cannot be reached.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection. Callside tries again with the next call.</source>
        <translation>Check this computer&apos;s internet connection. Callside tries again with the next call.</translation>
    </message>
    <message>
        <source>Calls go on, but they are not being kept: writing to the disk fails.</source>
        <translation>Calls go on, but they are not being kept: writing to the disk fails.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1.</source>
        <translation>Make room on the disk of %1.</translation>
    </message>
    <message>
        <source>The record of earlier calls is damaged. New calls are kept in a fresh file.</source>
        <translation>The record of earlier calls is damaged. New calls are kept in a fresh file.</translation>
    </message>
    <message>
        <source>The damaged file was left untouched for repair: %1</source>
        <translation>The damaged file was left untouched for repair: %1</translation>
    </message>
    <message>
        <source>The record of earlier calls was written by a newer Callside. New calls are kept in a fresh file.</source>
        <translation>The record of earlier calls was written by a newer Callside. New calls are kept in a fresh file.</translation>
    </message>
    <message>
        <source>Install the newer Callside to see them. The file was left untouched: %1</source>
        <translation>Install the newer Callside to see them. The file was left untouched: %1</translation>
    </message>
    <message>
        <source>Calls go on, but they are not being kept: the data folder cannot be used.</source>
        <translation>Calls go on, but they are not being kept: the data folder cannot be used.</translation>
    </message>
    <message>
        <source>Check that the folder of %1 exists and belongs to you, or choose another with --data-dir, and start Callside again.</source>
        <translation>Check that the folder of %1 exists and belongs to you, or choose another with --data-dir, and start Callside again.</translation>
    </message>
    <message>
        <source>Line starting</source>
        <translation>Line starting</translation>
    </message>
    <message>
        <source>Line ok</source>
        <translation>Line ok</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>Line down</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Assistant not yet tried</source>
        <translation>Assistant not yet tried</translation>
    </message>
    <message>
        <source>Assistant ok</source>
        <translation>Assistant ok</translation>
    </message>
    <message>
        <source>Assistant: key refused</source>
        <translation>Assistant: key refused</translation>
    </message>
    <message>
        <source>Assistant not reached</source>
        <translation>Assistant not reached</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>Opening the record</translation>
    </message>
    <message>
        <source>Calls are kept</source>
        <translation>Calls are kept</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>Calls are not kept</translation>
    </message>
    <message>
        <source>Kept in a fresh file</source>
        <translation>Kept in a fresh file</translation>
    </message>
    <message>
        <source>%1 is not set. Set it in the environment or in the file given by --env-file, or start with --practice to try Callside without it.</source>
        <translation>%1 is not set. Set it in the environment or in the file given by --env-file, or start with --practice to try Callside without it.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a web address. Write one such as https://api.openai.com/v1.</source>
        <translation>%1 is “%2”, which is not a web address. Write one such as https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which would send the key unprotected. Use an address that begins with https.</source>
        <translation>%1 is “%2”, which would send the key unprotected. Use an address that begins with https.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Leave out the user name, the password and everything from “?” or “#” on.</source>
        <translation>%1 is “%2”. Leave out the user name, the password and everything from “?” or “#” on.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a port. Write a number from 1 to 65535.</source>
        <translation>%1 is “%2”, which is not a port. Write a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not an address of this computer. Write one in numbers such as 127.0.0.1.</source>
        <translation>%1 is “%2”, which is not an address of this computer. Write one in numbers such as 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 is “%2”. Write DEBUG, INFO, WARNING or ERROR.</source>
        <translation>%1 is “%2”. Write DEBUG, INFO, WARNING or ERROR.</translation>
    </message>
    <message>
        <source>%1 has blanks or other characters that no key has. Copy the key again, without quotation marks.</source>
        <translation>%1 has blanks or other characters that no key has. Copy the key again, without quotation marks.</translation>
    </message>
    <message>
        <source>%1 has a secret that is not complete (number %2). Copy it again, from whsec_ to its end.</source>
        <translation>%1 has a secret that is not complete (number %2). Copy it again, from whsec_ to its end.</translation>
    </message>
    <message>
        <source>%1 is not a complete secret. Copy it again, from whsec_ to its end.</source>
        <translation>%1 is not a complete secret. Copy it again, from whsec_ to its end.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which has blanks or other characters that no such name has. Copy the name again.</source>
        <translation>%1 is “%2”, which has blanks or other characters that no such name has. Copy the name again.</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a telephone number. Write it with its country code, such as +44 20 7946 0123.</source>
        <translation>%1 is “%2”, which is not a telephone number. Write it with its country code, such as +44 20 7946 0123.</translation>
    </message>
    <message>
        <source>There is no option “%1”. callside --help lists them all.</source>
        <translation>There is no option “%1”. callside --help lists them all.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it. callside --help shows how.</source>
        <translation>The option %1 needs a value behind it. callside --help shows how.</translation>
    </message>
    <message>
        <source>The option %1 takes no value. Leave out what stands behind the “=”.</source>
        <translation>The option %1 takes no value. Leave out what stands behind the “=”.</translation>
    </message>
    <message>
        <source>“%1” is not an option. Options begin with two dashes; callside --help lists them all.</source>
        <translation>“%1” is not an option. Options begin with two dashes; callside --help lists them all.</translation>
    </message>
    <message>
        <source>The option %1 needs a whole number of seconds from 1 to 86400, not “%2”.</source>
        <translation>The option %1 needs a whole number of seconds from 1 to 86400, not “%2”.</translation>
    </message>
    <message>
        <source>The options %1 and %2 do not go together. Leave one of them out.</source>
        <translation>The options %1 and %2 do not go together. Leave one of them out.</translation>
    </message>
    <message>
        <source>The option %1 works only together with %2. Add %2, or leave %1 out.</source>
        <translation>The option %1 works only together with %2. Add %2, or leave %1 out.</translation>
    </message>
    <message>
        <source>The settings file given by --env-file cannot be read: %1. Check that it exists and that you may read it.</source>
        <translation>The settings file given by --env-file cannot be read: %1. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>The settings file given by --env-file is too large: %1. Check that it is the right file.</source>
        <translation>The settings file given by --env-file is too large: %1. Check that it is the right file.</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Line %2 of the settings file %1 is not UTF-8 text. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 is not of the form NAME=value. Correct the line or begin it with “#”.</source>
        <translation>Line %2 of the settings file %1 is not of the form NAME=value. Correct the line or begin it with “#”.</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 has a quotation mark that is not closed. Close it on the same line.</source>
        <translation>Line %2 of the settings file %1 has a quotation mark that is not closed. Close it on the same line.</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 goes on after the closing quotation mark. Remove what stands behind it.</source>
        <translation>Line %2 of the settings file %1 goes on after the closing quotation mark. Remove what stands behind it.</translation>
    </message>
    <message>
        <source>The data folder cannot be used: %1. Check that you may write to it, or choose another with --data-dir.</source>
        <translation>The data folder cannot be used: %1. Check that you may write to it, or choose another with --data-dir.</translation>
    </message>
    <message>
        <source>The file given by --record cannot be written: %1. Choose another place for it.</source>
        <translation>The file given by --record cannot be written: %1. Choose another place for it.</translation>
    </message>
    <message>
        <source>The file given by --replay cannot be read: %1. Check that it exists and is a recording of Callside.</source>
        <translation>The file given by --replay cannot be read: %1. Check that it exists and is a recording of Callside.</translation>
    </message>
    <message>
        <source>The picture given by --screenshot cannot be written: %1. Choose another place for it, with a name that ends in .png.</source>
        <translation>The picture given by --screenshot cannot be written: %1. Choose another place for it, with a name that ends in .png.</translation>
    </message>
    <message>
        <source>Another Callside uses the data folder %1 and does not answer. End it first, or choose another folder with --data-dir.</source>
        <translation>Another Callside uses the data folder %1 and does not answer. End it first, or choose another folder with --data-dir.</translation>
    </message>
    <message>
        <source>The practice line cannot start, because no free port is to be had on this computer. Close other programs and start Callside again.</source>
        <translation>The practice line cannot start, because no free port is to be had on this computer. Close other programs and start Callside again.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Callside from a desktop, or add --practice --seconds 30 to play the practice calls without one.</source>
        <translation>There is no display to open a window on. Start Callside from a desktop, or add --practice --seconds 30 to play the practice calls without one.</translation>
    </message>
    <message>
        <source>Nobody helped this caller, and the number was withheld.</source>
        <translation>Nobody helped this caller, and the number was withheld.</translation>
    </message>
    <message>
        <source>Nobody has answered this call yet.</source>
        <translation>Nobody has answered this call yet.</translation>
    </message>
    <message>
        <source>This call is still being answered.</source>
        <translation>This call is still being answered.</translation>
    </message>
    <message>
        <source>This call is being ended.</source>
        <translation>This call is being ended.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>This call is over.</translation>
    </message>
    <message>
        <source>We can&apos;t see this call at the moment, so nothing reaches the assistant.</source>
        <translation>We can&apos;t see this call at the moment, so nothing reaches the assistant.</translation>
    </message>
    <message>
        <source>The live connection to this call is not there yet.</source>
        <translation>The live connection to this call is not there yet.</translation>
    </message>
    <message>
        <source>The assistant has been asked and has not confirmed it yet.</source>
        <translation>The assistant has been asked and has not confirmed it yet.</translation>
    </message>
    <message>
        <source>The caller is being connected to a person.</source>
        <translation>The caller is being connected to a person.</translation>
    </message>
    <message>
        <source>The phone company has been asked already. Wait for the outcome.</source>
        <translation>The phone company has been asked already. Wait for the outcome.</translation>
    </message>
    <message>
        <source>No calls can come in: another program already uses port %1 of this computer.</source>
        <translation>No calls can come in: another program already uses port %1 of this computer.</translation>
    </message>
    <message>
        <source>No calls can come in: this computer does not have the address %1.</source>
        <translation>No calls can come in: this computer does not have the address %1.</translation>
    </message>
    <message>
        <source>No calls can come in: this computer does not let Callside use port %1.</source>
        <translation>No calls can come in: this computer does not let Callside use port %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s settings could not be read. The built-in ones are used.</source>
        <translation>The desk&apos;s settings could not be read. The built-in ones are used.</translation>
    </message>
    <message>
        <source>The file with the desk&apos;s settings is damaged. The built-in ones are used.</source>
        <translation>The file with the desk&apos;s settings is damaged. The built-in ones are used.</translation>
    </message>
    <message>
        <source>The file is left as it is until you change a setting; then it is replaced.</source>
        <translation>The file is left as it is until you change a setting; then it is replaced.</translation>
    </message>
    <message>
        <source>The desk&apos;s settings could not be kept. They hold until Callside is closed.</source>
        <translation>The desk&apos;s settings could not be kept. They hold until Callside is closed.</translation>
    </message>
    <message>
        <source>Choose somebody, or write a number with its country code, such as +44 20 7946 0123.</source>
        <translation>Choose somebody, or write a number with its country code, such as +44 20 7946 0123.</translation>
    </message>
    <message>
        <source>The call was not answered, because the line was closed.</source>
        <translation>The call was not answered, because the line was closed.</translation>
    </message>
    <message>
        <source>Nobody had spoken for a long time: the assistant said goodbye and Callside ended the call.</source>
        <translation>Nobody had spoken for a long time: the assistant said goodbye and Callside ended the call.</translation>
    </message>
    <message>
        <source>Try another number, keep the caller with the assistant, or make a call-back task.</source>
        <translation>Try another number, keep the caller with the assistant, or make a call-back task.</translation>
    </message>
    <message>
        <source>The caller is still with the assistant. Try another number, or make a call-back task.</source>
        <translation>The caller is still with the assistant. Try another number, or make a call-back task.</translation>
    </message>
    <message>
        <source>Nobody speaks: the assistant is saying goodbye, then the call ends.</source>
        <translation>Nobody speaks: the assistant is saying goodbye, then the call ends.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then change a setting again.</source>
        <translation>Check whether the disk is full, then change a setting again.</translation>
    </message>
    <message>
        <source>Callside was not running from %1 to %2.</source>
        <translation>Callside was not running from %1 to %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were going on.</source>
        <translation>
            <numerusform>%n call was going on.</numerusform>
            <numerusform>%n calls were going on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent.</source>
        <translation>
            <numerusform>%n of them urgent.</numerusform>
            <numerusform>%n of them urgent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at each of them: what was said meanwhile is missing. Calls that are over stand below, in “Needs you”.</source>
        <translation>Look at each of them: what was said meanwhile is missing. Calls that are over stand below, in “Needs you”.</translation>
    </message>
    <message>
        <source>A later version of Callside wrote the assistant&apos;s wording. The shipped wording is used.</source>
        <translation>A later version of Callside wrote the assistant&apos;s wording. The shipped wording is used.</translation>
    </message>
    <message>
        <source>The assistant&apos;s wording could not be read. The shipped wording is used.</source>
        <translation>The assistant&apos;s wording could not be read. The shipped wording is used.</translation>
    </message>
    <message>
        <source>The file with the assistant&apos;s wording is damaged. The shipped wording is used.</source>
        <translation>The file with the assistant&apos;s wording is damaged. The shipped wording is used.</translation>
    </message>
    <message>
        <source>Look at it under Settings, Assistant, before more calls come. The file is put aside when you save a wording, and is not lost.</source>
        <translation>Look at it under Settings, Assistant, before more calls come. The file is put aside when you save a wording, and is not lost.</translation>
    </message>
    <message>
        <source>The assistant&apos;s wording could not be kept. It holds until Callside is closed.</source>
        <translation>The assistant&apos;s wording could not be kept. It holds until Callside is closed.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then save the wording again.</source>
        <translation>Check whether the disk is full, then save the wording again.</translation>
    </message>
    <message>
        <source>The phone company had this call, but it never reached the assistant.</source>
        <translation>The phone company had this call, but it never reached the assistant.</translation>
    </message>
    <message>
        <source>The phone company is ringing %1 for the caller.</source>
        <translation>The phone company is ringing %1 for the caller.</translation>
    </message>
    <message>
        <source>You are told here when it is answered.</source>
        <translation>You are told here when it is answered.</translation>
    </message>
    <message>
        <source>The phone company is still bringing this call.</source>
        <translation>The phone company is still bringing this call.</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port in Settings → Connection.</source>
        <translation>Close the other program, or choose another port in Settings → Connection.</translation>
    </message>
    <message>
        <source>Choose one of this computer&apos;s addresses, such as 127.0.0.1, in Settings → Connection.</source>
        <translation>Choose one of this computer&apos;s addresses, such as 127.0.0.1, in Settings → Connection.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535 in Settings → Connection.</source>
        <translation>Choose a port from 1024 to 65535 in Settings → Connection.</translation>
    </message>
    <message>
        <source>Check the address and the port in Settings → Connection.</source>
        <translation>Check the address and the port in Settings → Connection.</translation>
    </message>
    <message>
        <source>Check the key and the project in Settings → Connection.</source>
        <translation>Check the key and the project in Settings → Connection.</translation>
    </message>
    <message>
        <source>The caller was put through to another number without the assistant, and a person answered there.</source>
        <translation>The caller was put through to another number without the assistant, and a person answered there.</translation>
    </message>
    <message>
        <source>The caller was connected to %1.</source>
        <extracomment>%1 a name and a telephone number, or the number alone</extracomment>
        <translation>The caller was connected to %1.</translation>
    </message>
    <message>
        <source>%1 ended the call.</source>
        <extracomment>%1 the name of somebody at the desk; so in the following</extracomment>
        <translation>%1 ended the call.</translation>
    </message>
    <message>
        <source>The assistant said goodbye and %1 ended the call.</source>
        <translation>The assistant said goodbye and %1 ended the call.</translation>
    </message>
    <message>
        <source>%1 declined the call.</source>
        <translation>%1 declined the call.</translation>
    </message>
    <message>
        <source>The phone company is ringing another number for the caller, without the assistant.</source>
        <translation>The phone company is ringing another number for the caller, without the assistant.</translation>
    </message>
    <message>
        <source>A person at another number has this call, without the assistant.</source>
        <translation>A person at another number has this call, without the assistant.</translation>
    </message>
    <message>
        <source>The phone company has put this caller through to another number.</source>
        <translation>The phone company has put this caller through to another number.</translation>
    </message>
    <message>
        <source>Waiting for its first call</source>
        <extracomment>Of the line: it is set up, but nothing has ever come in from outside</extracomment>
        <translation>Waiting for its first call</translation>
    </message>
    <message>
        <source>Nothing has come in from outside yet. Ring the centre’s number to see that calls arrive, or choose Menu → Help → Check my phone line.</source>
        <translation>Nothing has come in from outside yet. Ring the centre’s number to see that calls arrive, or choose Menu → Help → Check my phone line.</translation>
    </message>
</context>
<context>
    <name>ExampleText</name>
    <message>
        <source>e.g. 999</source>
        <extracomment>In an empty field. The emergency number of the country where your language is spoken; Japanese: 119</extracomment>
        <translation>e.g. 999</translation>
    </message>
    <message>
        <source>e.g. 111</source>
        <extracomment>In an empty field. A number of your country that helps while a medical centre is closed; Japanese: #7119</extracomment>
        <translation>e.g. 111</translation>
    </message>
    <message>
        <source>e.g. +44 20 7946 0123</source>
        <extracomment>In an empty field. A number that nobody has, of your country, with the country code; Japanese: +81 3 5550 0123</extracomment>
        <translation>e.g. +44 20 7946 0123</translation>
    </message>
</context>
<context>
    <name>ExportLanguage</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Exported by %1 on %2</source>
        <extracomment>%1 who, %2 when</extracomment>
        <translation>Exported by %1 on %2</translation>
    </message>
    <message>
        <source>Redacted: numbers, dates and names were taken out by the program. It cannot know all of them, so read it before you hand it on.</source>
        <translation>Redacted: numbers, dates and names were taken out by the program. It cannot know all of them, so read it before you hand it on.</translation>
    </message>
    <message>
        <source>Not redacted: this holds what patients said. Hand it on only to somebody who may read it.</source>
        <translation>Not redacted: this holds what patients said. Hand it on only to somebody who may read it.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Redacted</translation>
    </message>
    <message>
        <source>Not redacted, confidential</source>
        <translation>Not redacted, confidential</translation>
    </message>
    <message>
        <source>draft, not accepted by anybody</source>
        <translation>draft, not accepted by anybody</translation>
    </message>
    <message>
        <source>accepted by %1 on %2</source>
        <extracomment>Behind &quot;Summary&quot;: %1 who, %2 when</extracomment>
        <translation>accepted by %1 on %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Talking time</source>
        <translation>Talking time</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Number dialled</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Connecting to a person</source>
        <translation>Connecting to a person</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>About a task</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>About a task that is still to be done</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>(could not be understood)</source>
        <translation>(could not be understood)</translation>
    </message>
    <message>
        <source>(the caller cut in)</source>
        <translation>(the caller cut in)</translation>
    </message>
    <message>
        <source>(then the assistant said: “%1”)</source>
        <extracomment>Behind what the desk told the assistant: %1 its words</extracomment>
        <translation>(then the assistant said: “%1”)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Desk steered</source>
        <translation>Desk steered</translation>
    </message>
    <message>
        <source>Desk had it say</source>
        <translation>Desk had it say</translation>
    </message>
    <message>
        <source>Desk stopped its talking</source>
        <translation>Desk stopped its talking</translation>
    </message>
    <message>
        <source>Desk let it wait</source>
        <translation>Desk let it wait</translation>
    </message>
    <message>
        <source>Desk let it go on</source>
        <translation>Desk let it go on</translation>
    </message>
    <message>
        <source>Telephone key</source>
        <translation>Telephone key</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Look-up</translation>
    </message>
    <message>
        <source>A part is missing here</source>
        <translation>A part is missing here</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Urgent words</source>
        <translation>Urgent words</translation>
    </message>
    <message>
        <source>Seen as urgent by</source>
        <translation>Seen as urgent by</translation>
    </message>
    <message>
        <source>No longer urgent, says</source>
        <translation>No longer urgent, says</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>heard</source>
        <extracomment>How sure a detail is: the caller said it</extracomment>
        <translation>heard</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>How sure a detail is: the assistant said it back and the caller agreed</extracomment>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>How sure a detail is: a person compared it with the records</extracomment>
        <translation>checked</translation>
    </message>
    <message>
        <source>[name]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[name]</translation>
    </message>
    <message>
        <source>[date]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[date]</translation>
    </message>
    <message>
        <source>[number]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[number]</translation>
    </message>
    <message>
        <source>[NHS number]</source>
        <extracomment>In an export, in the place of what was taken out: the number of a patient in the British health service</extracomment>
        <translation>[NHS number]</translation>
    </message>
    <message>
        <source>[card number]</source>
        <extracomment>In an export, in the place of what was taken out: of a bank card</extracomment>
        <translation>[card number]</translation>
    </message>
    <message>
        <source>[e-mail]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[e-mail]</translation>
    </message>
    <message>
        <source>[postcode]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[postcode]</translation>
    </message>
    <message>
        <source>Desk asked to connect the caller to</source>
        <translation>Desk asked to connect the caller to</translation>
    </message>
    <message>
        <source>Message for the desk, not checked</source>
        <translation>Message for the desk, not checked</translation>
    </message>
</context>
<context>
    <name>FiguresText</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>Time to the first words</source>
        <translation>Time to the first words</translation>
    </message>
    <message>
        <source>Length of a call</source>
        <translation>Length of a call</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Caller left early</source>
        <translation>Caller left early</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>Left after</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Line was closed</source>
        <translation>Line was closed</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Urgent, acknowledged</source>
        <translation>Urgent, acknowledged</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Time to acknowledge</translation>
    </message>
    <message>
        <source>Transfers asked for</source>
        <translation>Transfers asked for</translation>
    </message>
    <message>
        <source>Transfers confirmed</source>
        <translation>Transfers confirmed</translation>
    </message>
    <message>
        <source>Transfers not confirmed</source>
        <translation>Transfers not confirmed</translation>
    </message>
    <message>
        <source>Transfers failed</source>
        <translation>Transfers failed</translation>
    </message>
    <message>
        <source>Call-backs asked for</source>
        <translation>Call-backs asked for</translation>
    </message>
    <message>
        <source>Call-backs made</source>
        <translation>Call-backs made</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>Time to call back</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>All calls that came in during this time and are over.</source>
        <translation>All calls that came in during this time and are over.</translation>
    </message>
    <message>
        <source>From the news of a call until it was answered, of the calls that were answered.</source>
        <translation>From the news of a call until it was answered, of the calls that were answered.</translation>
    </message>
    <message>
        <source>From the news of a call until the caller heard the first words.</source>
        <translation>From the news of a call until the caller heard the first words.</translation>
    </message>
    <message>
        <source>From answering until the end, of the calls that were answered.</source>
        <translation>From answering until the end, of the calls that were answered.</translation>
    </message>
    <message>
        <source>Calls that nobody could answer.</source>
        <translation>Calls that nobody could answer.</translation>
    </message>
    <message>
        <source>Calls in which the caller left before the first words.</source>
        <translation>Calls in which the caller left before the first words.</translation>
    </message>
    <message>
        <source>How long callers who left early had waited.</source>
        <translation>How long callers who left early had waited.</translation>
    </message>
    <message>
        <source>Calls that the desk declined.</source>
        <translation>Calls that the desk declined.</translation>
    </message>
    <message>
        <source>Calls that were turned away because the line was closed.</source>
        <translation>Calls that were turned away because the line was closed.</translation>
    </message>
    <message>
        <source>Calls that ended in a way that left something to be done: somebody was not helped.</source>
        <translation>Calls that ended in a way that left something to be done: somebody was not helped.</translation>
    </message>
    <message>
        <source>Calls that were urgent at any time.</source>
        <translation>Calls that were urgent at any time.</translation>
    </message>
    <message>
        <source>Urgent calls of which somebody at the desk said that they look after the caller.</source>
        <translation>Urgent calls of which somebody at the desk said that they look after the caller.</translation>
    </message>
    <message>
        <source>From the moment a call became urgent until somebody acknowledged it.</source>
        <translation>From the moment a call became urgent until somebody acknowledged it.</translation>
    </message>
    <message>
        <source>Calls for which a connection to a person was asked for.</source>
        <translation>Calls for which a connection to a person was asked for.</translation>
    </message>
    <message>
        <source>Of those: the caller left the assistant soon after, or the phone company said that it was answered.</source>
        <translation>Of those: the caller left the assistant soon after, or the phone company said that it was answered.</translation>
    </message>
    <message>
        <source>Of those: the caller was still with the assistant, or it is not known.</source>
        <translation>Of those: the caller was still with the assistant, or it is not known.</translation>
    </message>
    <message>
        <source>Of those: marked done, also if that was later.</source>
        <translation>Of those: marked done, also if that was later.</translation>
    </message>
    <message>
        <source>From making the task until it was marked done.</source>
        <translation>From making the task until it was marked done.</translation>
    </message>
    <message>
        <source>By the service&apos;s price list, without the phone company. “At least” where a price is not known.</source>
        <translation>By the service&apos;s price list, without the phone company. “At least” where a price is not known.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds, &quot;1.2 s&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A time: %1 minutes, %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time: %1 hours, %2 minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In the place of a figure for which there was no call</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>An hour of the day: &quot;09–10&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: the first and the last day that are counted</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Taken in by the assistant</source>
        <translation>Taken in by the assistant</translation>
    </message>
    <message>
        <source>Of it, known from before</source>
        <translation>Of it, known from before</translation>
    </message>
    <message>
        <source>Given out by the assistant</source>
        <translation>Given out by the assistant</translation>
    </message>
    <message>
        <source>What the assistant heard and read, in the small pieces of words and sound that the service charges by.</source>
        <translation>What the assistant heard and read, in the small pieces of words and sound that the service charges by.</translation>
    </message>
    <message>
        <source>The part of it that the service had read before, and charges less for.</source>
        <translation>The part of it that the service had read before, and charges less for.</translation>
    </message>
    <message>
        <source>What the assistant said and wrote, in the same small pieces.</source>
        <translation>What the assistant said and wrote, in the same small pieces.</translation>
    </message>
    <message>
        <source>Answered at another number</source>
        <translation>Answered at another number</translation>
    </message>
    <message>
        <source>Calls in which the assistant spoke, that were connected or ended by the desk, or that a person at another number answered.</source>
        <translation>Calls in which the assistant spoke, that were connected or ended by the desk, or that a person at another number answered.</translation>
    </message>
    <message>
        <source>Of those: put through by the phone company without the assistant, and answered by a person there.</source>
        <translation>Of those: put through by the phone company without the assistant, and answered by a person there.</translation>
    </message>
    <message>
        <source>Of those: the request was refused, or nobody answered.</source>
        <translation>Of those: the request was refused, or nobody answered.</translation>
    </message>
    <message>
        <source>Call-back tasks that were made during this time, and those that missed, dropped and urgent calls and transfers that were not confirmed left by themselves.</source>
        <translation>Call-back tasks that were made during this time, and those that missed, dropped and urgent calls and transfers that were not confirmed left by themselves.</translation>
    </message>
    <message>
        <source>half within %1, 90 % within %2, average %3, longest %4</source>
        <extracomment>Times of many calls: half of them took no longer than %1, 90 % no longer than %2, %3 on average, the longest %4</extracomment>
        <translation>half within %1, 90 % within %2, average %3, longest %4</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Caller left early</source>
        <translation>Caller left early</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Line was closed</source>
        <translation>Line was closed</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>A heading in the list of past calls: %1 is the date in full</extracomment>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>A heading in the list of past calls: %1 is the date in full</extracomment>
        <translation>Yesterday, %1</translation>
    </message>
    <message>
        <source>call lost</source>
        <translation>call lost</translation>
    </message>
    <message>
        <source>connected to a person</source>
        <translation>connected to a person</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Stands between the parts of what is said about a call: &quot;Answered · 02:41&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>dialled %1</source>
        <translation>dialled %1</translation>
    </message>
    <message>
        <source>words not kept</source>
        <translation>words not kept</translation>
    </message>
    <message>
        <source>%1, %2, %3, for %4</source>
        <extracomment>A past call for a screen reader: %1 what became of it (&quot;Answered&quot;), %2 caller, %3 date and time, %4 length</extracomment>
        <translation>%1, %2, %3, for %4</translation>
    </message>
    <message>
        <source>%1. Found: %2</source>
        <extracomment>%1 a past call in one sentence, %2 the words in it that were searched for</extracomment>
        <translation>%1. Found: %2</translation>
    </message>
    <message>
        <source>rang for %1</source>
        <extracomment>A call that was not answered: how long it rang, as 00:12</extracomment>
        <translation>rang for %1</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <extracomment>A call that must not be deleted</extracomment>
        <translation>On legal hold</translation>
    </message>
    <message>
        <source>Put through</source>
        <extracomment>Of a call that a person at another number answered, without the assistant</extracomment>
        <translation>Put through</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week from the first to the last: &quot;Mon–Fri&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between days of the week in a list: &quot;Mon–Wed, Fri&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>Days, from, to: &quot;Mon–Fri 08:00–18:30&quot;</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>Reachable now</source>
        <translation>Reachable now</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>When somebody can be reached: %1 is a time of day</extracomment>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>Tomorrow from %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>When somebody can be reached: %1 is a weekday, %2 a time of day</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Not reachable now</source>
        <translation>Not reachable now</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to the most urgent call</source>
        <translation>Go to the most urgent call</translation>
    </message>
    <message>
        <source>Go to the first … ninth call</source>
        <translation>Go to the first … ninth call</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>Search the calls</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>Find words in this call</translation>
    </message>
    <message>
        <source>Acknowledge an urgent call</source>
        <translation>Acknowledge an urgent call</translation>
    </message>
    <message>
        <source>Let the assistant answer</source>
        <translation>Let the assistant answer</translation>
    </message>
    <message>
        <source>Connect to a person</source>
        <translation>Connect to a person</translation>
    </message>
    <message>
        <source>End the call…</source>
        <translation>End the call…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Make a task</translation>
    </message>
    <message>
        <source>Steer the assistant</source>
        <translation>Steer the assistant</translation>
    </message>
    <message>
        <source>Send the first … ninth quick steer</source>
        <translation>Send the first … ninth quick steer</translation>
    </message>
    <message>
        <source>Say this now</source>
        <translation>Say this now</translation>
    </message>
    <message>
        <source>Stop the assistant talking</source>
        <translation>Stop the assistant talking</translation>
    </message>
    <message>
        <source>Ask the assistant to wait, or to go on</source>
        <translation>Ask the assistant to wait, or to go on</translation>
    </message>
    <message>
        <source>Choose how calls are met</source>
        <translation>Choose how calls are met</translation>
    </message>
    <message>
        <source>Cover what is on the screen</source>
        <translation>Cover what is on the screen</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>Go to the next panel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text of the usual size</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Show all keys</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Open help and practice</source>
        <translation>Open help and practice</translation>
    </message>
    <message>
        <source>Quit Callside…</source>
        <translation>Quit Callside…</translation>
    </message>
    <message>
        <source>Finding a call</source>
        <translation>Finding a call</translation>
    </message>
    <message>
        <source>The call that is shown</source>
        <translation>The call that is shown</translation>
    </message>
    <message>
        <source>The assistant on this call</source>
        <translation>The assistant on this call</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>The desk</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>Nine keys, the first and the last: &quot;Alt+1 … Alt+9&quot;</extracomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what the button does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This key already does “%1”. Choose another one, or give that one another key first.</source>
        <translation>This key already does “%1”. Choose another one, or give that one another key first.</translation>
    </message>
    <message>
        <source>Press one key, alone or together with Ctrl, Alt or Shift.</source>
        <translation>Press one key, alone or together with Ctrl, Alt or Shift.</translation>
    </message>
    <message>
        <source>This key is needed for writing, for moving about or for the window. Press a function key, or another key together with Ctrl.</source>
        <translation>This key is needed for writing, for moving about or for the window. Press a function key, or another key together with Ctrl.</translation>
    </message>
    <message>
        <source>Alt and a letter open menus. Press a function key, or another key together with Ctrl.</source>
        <translation>Alt and a letter open menus. Press a function key, or another key together with Ctrl.</translation>
    </message>
    <message>
        <source>Here a number from 1 to 9 is needed, together with Ctrl or Alt. It stands for all nine.</source>
        <translation>Here a number from 1 to 9 is needed, together with Ctrl or Alt. It stands for all nine.</translation>
    </message>
    <message>
        <source>Show the live calls</source>
        <translation>Show the live calls</translation>
    </message>
    <message>
        <source>Show the past calls</source>
        <translation>Show the past calls</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Show the figures</translation>
    </message>
    <message>
        <source>Go through the open tasks</source>
        <translation>Go through the open tasks</translation>
    </message>
</context>
<context>
    <name>ModeText</name>
    <message>
        <source>Assistant answering until %1</source>
        <extracomment>How calls are met now. %1 is a time: &quot;18:30&quot;, &quot;midnight&quot;, &quot;Mon 08:00&quot;</extracomment>
        <translation>Assistant answering until %1</translation>
    </message>
    <message>
        <source>Assistant answering</source>
        <translation>Assistant answering</translation>
    </message>
    <message>
        <source>Ask me first until %1</source>
        <extracomment>How calls are met now. %1 is a time: &quot;18:30&quot;, &quot;midnight&quot;, &quot;Mon 08:00&quot;</extracomment>
        <translation>Ask me first until %1</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Ask me first</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <extracomment>How calls are met now. %1 is a time: &quot;18:30&quot;, &quot;midnight&quot;, &quot;Mon 08:00&quot;</extracomment>
        <translation>Closed until %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Assistant answers every call</source>
        <translation>Assistant answers every call</translation>
    </message>
    <message numerus="yes">
        <source>Ask me first: it rings, after %n second(s) the assistant answers</source>
        <translation>
            <numerusform>Ask me first: it rings, after %n second the assistant answers</numerusform>
            <numerusform>Ask me first: it rings, after %n seconds the assistant answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: callers are declined</source>
        <translation>Closed: callers are declined</translation>
    </message>
    <message>
        <source>Assistant answers until</source>
        <extracomment>Opens a list of times</extracomment>
        <translation>Assistant answers until</translation>
    </message>
    <message>
        <source>Ask me first until</source>
        <extracomment>Opens a list of times</extracomment>
        <translation>Ask me first until</translation>
    </message>
    <message>
        <source>Closed until</source>
        <extracomment>Opens a list of times</extracomment>
        <translation>Closed until</translation>
    </message>
    <message>
        <source>30 minutes, until %1</source>
        <extracomment>Chosen from a list of times. %1 is a time of day, &quot;18:30&quot;</extracomment>
        <translation>30 minutes, until %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>Chosen from a list of times. %1 is a time of day, &quot;18:30&quot;</extracomment>
        <translation>1 hour, until %1</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>The end of today</translation>
    </message>
    <message>
        <source>midnight</source>
        <extracomment>The end of today, as in &quot;Closed until midnight&quot;</extracomment>
        <translation>midnight</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>A day of the week and a time of day: &quot;Mon 08:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day: &quot;3 Mar 08:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Not answering yet</source>
        <extracomment>In the place of &quot;Assistant answering&quot;, until the program is set up</extracomment>
        <translation>Not answering yet</translation>
    </message>
</context>
<context>
    <name>OpeningText</name>
    <message>
        <source>midnight</source>
        <extracomment>The end of today, as in &quot;Now open until midnight&quot;</extracomment>
        <translation>midnight</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>A day of the week and a time of day: &quot;Monday 08:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day: &quot;28 Dec 2026 08:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Now open, all through the next year</source>
        <translation>Now open, all through the next year</translation>
    </message>
    <message>
        <source>Closed, all through the next year</source>
        <translation>Closed, all through the next year</translation>
    </message>
    <message>
        <source>Now open until %1</source>
        <extracomment>%1 is &quot;18:30&quot;, &quot;midnight&quot;, &quot;Monday 08:00&quot; or &quot;28 Dec 2026 08:00&quot;</extracomment>
        <translation>Now open until %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Closed until %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and holiday</comment>
        <extracomment>%1 is &quot;Closed until Monday 08:00&quot;, %2 the name of a holiday</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (time in %2)</source>
        <extracomment>%1 is &quot;Now open until 18:30&quot;, %2 a city</extracomment>
        <translation>%1 (time in %2)</translation>
    </message>
    <message>
        <source>This time zone is not known. Type a city, such as London, and choose from the list. Until then the earlier one holds.</source>
        <translation>This time zone is not known. Type a city, such as London, and choose from the list. Until then the earlier one holds.</translation>
    </message>
    <message>
        <source>These hours begin and end at the same time. Give them another end, or remove them. Until then the earlier ones hold.</source>
        <translation>These hours begin and end at the same time. Give them another end, or remove them. Until then the earlier ones hold.</translation>
    </message>
    <message>
        <source>Two of these hours overlap. Change one of them, or remove it. Until then the earlier ones hold.</source>
        <translation>Two of these hours overlap. Change one of them, or remove it. Until then the earlier ones hold.</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one. Until then the earlier days hold.</source>
        <translation>The last day is before the first. Choose a later one. Until then the earlier days hold.</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>In the place of hours: not open on this day</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Hours, from and to: &quot;08:00–13:00&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <extracomment>Between the hours of a day: &quot;08:00–13:00, 14:00–18:30&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last day: &quot;25 Dec 2026 – 28 Dec 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>How a date is written: d day, MMM month, yyyy year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>No hours are set: the centre counts as open day and night.</source>
        <translation>No hours are set: the centre counts as open day and night.</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Message taken</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Prank</source>
        <translation>Prank</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>The caller&apos;s question was answered</source>
        <translation>The caller&apos;s question was answered</translation>
    </message>
    <message>
        <source>An appointment was made, moved or cancelled</source>
        <translation>An appointment was made, moved or cancelled</translation>
    </message>
    <message>
        <source>The call was about a prescription, and it is seen to</source>
        <translation>The call was about a prescription, and it is seen to</translation>
    </message>
    <message>
        <source>A message was taken down for somebody</source>
        <translation>A message was taken down for somebody</translation>
    </message>
    <message>
        <source>The caller spoke with a person, or was told where to turn</source>
        <translation>The caller spoke with a person, or was told where to turn</translation>
    </message>
    <message>
        <source>Somebody has rung the caller back</source>
        <translation>Somebody has rung the caller back</translation>
    </message>
    <message>
        <source>The caller wanted somebody else</source>
        <translation>The caller wanted somebody else</translation>
    </message>
    <message>
        <source>Nobody needed anything</source>
        <translation>Nobody needed anything</translation>
    </message>
    <message>
        <source>None of these: the note says what</source>
        <translation>None of these: the note says what</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who said what came of a call, and when: %1 a name, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nothing goes wrong</translation>
    </message>
    <message>
        <source>The call comes in</source>
        <translation>The call comes in</translation>
    </message>
    <message>
        <source>The same call is announced three times</source>
        <translation>The same call is announced three times</translation>
    </message>
    <message>
        <source>It shows once, and is answered once.</source>
        <translation>It shows once, and is answered once.</translation>
    </message>
    <message>
        <source>The caller is long gone, and a task is left.</source>
        <translation>The caller is long gone, and a task is left.</translation>
    </message>
    <message>
        <source>A forged call</source>
        <translation>A forged call</translation>
    </message>
    <message>
        <source>Somebody else says that a call came in. No call shows; the refusal is counted.</source>
        <translation>Somebody else says that a call came in. No call shows; the refusal is counted.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Answering</translation>
    </message>
    <message>
        <source>Answering takes long</source>
        <translation>Answering takes long</translation>
    </message>
    <message>
        <source>Three seconds longer than usual.</source>
        <translation>Three seconds longer than usual.</translation>
    </message>
    <message>
        <source>The first try finds no call</source>
        <translation>The first try finds no call</translation>
    </message>
    <message>
        <source>The second one does.</source>
        <translation>The second one does.</translation>
    </message>
    <message>
        <source>The first try gets no reply</source>
        <translation>The first try gets no reply</translation>
    </message>
    <message>
        <source>The connection breaks off.</source>
        <translation>The connection breaks off.</translation>
    </message>
    <message>
        <source>The assistant&apos;s service is busy</source>
        <translation>The assistant&apos;s service is busy</translation>
    </message>
    <message>
        <source>It asks to wait, then answers.</source>
        <translation>It asks to wait, then answers.</translation>
    </message>
    <message>
        <source>The assistant&apos;s service has an error</source>
        <translation>The assistant&apos;s service has an error</translation>
    </message>
    <message>
        <source>The next try works.</source>
        <translation>The next try works.</translation>
    </message>
    <message>
        <source>The assistant&apos;s settings are refused</source>
        <translation>The assistant&apos;s settings are refused</translation>
    </message>
    <message>
        <source>The call is answered with the fewest settings, and says so.</source>
        <translation>The call is answered with the fewest settings, and says so.</translation>
    </message>
    <message>
        <source>The key is refused</source>
        <translation>The key is refused</translation>
    </message>
    <message>
        <source>The call is lost; a banner says why.</source>
        <translation>The call is lost; a banner says why.</translation>
    </message>
    <message>
        <source>Answered, but the call is not there</source>
        <translation>Answered, but the call is not there</translation>
    </message>
    <message>
        <source>Nothing of it can ever be seen.</source>
        <translation>Nothing of it can ever be seen.</translation>
    </message>
    <message>
        <source>The words come late</source>
        <translation>The words come late</translation>
    </message>
    <message>
        <source>The call is on; what is said shows after a moment.</source>
        <translation>The call is on; what is said shows after a moment.</translation>
    </message>
    <message>
        <source>The assistant does not greet</source>
        <translation>The assistant does not greet</translation>
    </message>
    <message>
        <source>The call turns amber after six seconds.</source>
        <translation>The call turns amber after six seconds.</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>During the call</translation>
    </message>
    <message>
        <source>The call goes out of sight</source>
        <translation>The call goes out of sight</translation>
    </message>
    <message>
        <source>After four seconds; the caller talks on, and it comes back.</source>
        <translation>After four seconds; the caller talks on, and it comes back.</translation>
    </message>
    <message>
        <source>As after an hour, but after three seconds.</source>
        <translation>As after an hour, but after three seconds.</translation>
    </message>
    <message>
        <source>A message that makes no sense</source>
        <translation>A message that makes no sense</translation>
    </message>
    <message>
        <source>A message of a new kind</source>
        <translation>A message of a new kind</translation>
    </message>
    <message>
        <source>A very large message</source>
        <translation>A very large message</translation>
    </message>
    <message>
        <source>A message that is too large</source>
        <translation>A message that is too large</translation>
    </message>
    <message>
        <source>The call goes out of sight and comes back.</source>
        <translation>The call goes out of sight and comes back.</translation>
    </message>
    <message>
        <source>Connecting and ending</source>
        <translation>Connecting and ending</translation>
    </message>
    <message>
        <source>Connecting leads nowhere</source>
        <translation>Connecting leads nowhere</translation>
    </message>
    <message>
        <source>It is asked for, and nothing happens: not confirmed after 20 seconds.</source>
        <translation>It is asked for, and nothing happens: not confirmed after 20 seconds.</translation>
    </message>
    <message>
        <source>The phone company refuses to connect</source>
        <translation>The phone company refuses to connect</translation>
    </message>
    <message>
        <source>The caller stays with the assistant.</source>
        <translation>The caller stays with the assistant.</translation>
    </message>
    <message>
        <source>The caller rings off just before you end the call</source>
        <translation>The caller rings off just before you end the call</translation>
    </message>
    <message>
        <source>The call is over all the same.</source>
        <translation>The call is over all the same.</translation>
    </message>
    <message>
        <source>The call is announced ten minutes late</source>
        <translation>The call is announced ten minutes late</translation>
    </message>
    <message>
        <source>The call reaches its longest time</source>
        <translation>The call reaches its longest time</translation>
    </message>
    <message>
        <source>Nothing should be noticed.</source>
        <translation>Nothing should be noticed.</translation>
    </message>
    <message>
        <source>The call is not summed up</source>
        <translation>The call is not summed up</translation>
    </message>
    <message>
        <source>Where summaries are switched on: it says so, and can be tried again.</source>
        <translation>Where summaries are switched on: it says so, and can be tried again.</translation>
    </message>
    <message>
        <source>Only through Twilio or Vonage</source>
        <translation>Only through Twilio or Vonage</translation>
    </message>
    <message>
        <source>The way to the assistant is busy</source>
        <translation>The way to the assistant is busy</translation>
    </message>
    <message>
        <source>The call is shown with what failed, and a task is left.</source>
        <translation>The call is shown with what failed, and a task is left.</translation>
    </message>
    <message>
        <source>Nobody answers at the assistant&apos;s service</source>
        <translation>Nobody answers at the assistant&apos;s service</translation>
    </message>
    <message>
        <source>It rings until the phone company gives up; a task is left.</source>
        <translation>It rings until the phone company gives up; a task is left.</translation>
    </message>
    <message>
        <source>The assistant&apos;s service turns the call away</source>
        <translation>The assistant&apos;s service turns the call away</translation>
    </message>
    <message>
        <source>The assistant&apos;s service cannot take the call</source>
        <translation>The assistant&apos;s service cannot take the call</translation>
    </message>
    <message>
        <source>The call never arrives</source>
        <translation>The call never arrives</translation>
    </message>
    <message>
        <source>The phone company has it, OpenAI says nothing.</source>
        <translation>The phone company has it, OpenAI says nothing.</translation>
    </message>
    <message>
        <source>The person is on the telephone</source>
        <translation>The person is on the telephone</translation>
    </message>
    <message>
        <source>After connecting is refused: the caller comes back to the assistant.</source>
        <translation>After connecting is refused: the caller comes back to the assistant.</translation>
    </message>
    <message>
        <source>The person does not answer</source>
        <translation>The person does not answer</translation>
    </message>
    <message>
        <source>It rings there, then the caller comes back to the assistant.</source>
        <translation>It rings there, then the caller comes back to the assistant.</translation>
    </message>
    <message>
        <source>The phone company does not take the caller back</source>
        <translation>The phone company does not take the caller back</translation>
    </message>
    <message>
        <source>The phone company tells late</source>
        <translation>The phone company tells late</translation>
    </message>
    <message>
        <source>What it tells joins the call all the same.</source>
        <translation>What it tells joins the call all the same.</translation>
    </message>
    <message>
        <source>The phone company tells in the wrong order</source>
        <translation>The phone company tells in the wrong order</translation>
    </message>
    <message>
        <source>The call looks the same in the end.</source>
        <translation>The call looks the same in the end.</translation>
    </message>
    <message>
        <source>The phone company tells everything twice</source>
        <translation>The phone company tells everything twice</translation>
    </message>
    <message>
        <source>Somebody repeats what the phone company tells</source>
        <translation>Somebody repeats what the phone company tells</translation>
    </message>
    <message>
        <source>OpenAI tells before the phone company does</source>
        <translation>OpenAI tells before the phone company does</translation>
    </message>
    <message>
        <source>It is one call all the same.</source>
        <translation>It is one call all the same.</translation>
    </message>
    <message>
        <source>OpenAI tells after the phone company</source>
        <translation>OpenAI tells after the phone company</translation>
    </message>
    <message>
        <source>Somebody poses as the phone company</source>
        <translation>Somebody poses as the phone company</translation>
    </message>
    <message>
        <source>No call shows; the refusal is counted.</source>
        <translation>No call shows; the refusal is counted.</translation>
    </message>
    <message>
        <source>Only through Vonage</source>
        <translation>Only through Vonage</translation>
    </message>
    <message>
        <source>What the phone company tells is an hour old</source>
        <translation>What the phone company tells is an hour old</translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>Duty doctor</source>
        <extracomment>Somebody whom rehearsed callers can be connected to</extracomment>
        <translation>Duty doctor</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Somebody whom rehearsed callers can be connected to</extracomment>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>Practice manager</source>
        <extracomment>Somebody whom rehearsed callers can be connected to</extracomment>
        <translation>Practice manager</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>How long a call was: %1 minutes, %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a call was, in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A price: %1 the amount, %2 the currency as USD or EUR</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>busy</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>no answer</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>refused</translation>
    </message>
    <message>
        <source>the caller had gone</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>the caller had gone</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a phone company told of a call</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>The caller hung up first</source>
        <translation>The caller hung up first</translation>
    </message>
    <message>
        <source>The assistant’s end hung up first</source>
        <translation>The assistant’s end hung up first</translation>
    </message>
    <message>
        <source>The person the caller was connected to hung up first</source>
        <translation>The person the caller was connected to hung up first</translation>
    </message>
    <message>
        <source>The phone company ended the call</source>
        <translation>The phone company ended the call</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The person could not be reached: %1</source>
        <extracomment>%1: why, in a word or two</extracomment>
        <translation>The person could not be reached: %1</translation>
    </message>
    <message>
        <source>The assistant could not be reached: %1</source>
        <extracomment>%1: why, in a word or two</extracomment>
        <translation>The assistant could not be reached: %1</translation>
    </message>
    <message>
        <source>%1 for the caller’s side</source>
        <extracomment>What a phone company charges: %1 &quot;0.02 USD&quot;; the legs to the assistant and to a person are not in it</extracomment>
        <translation>%1 for the caller’s side</translation>
    </message>
</context>
<context>
    <name>RecordsText</name>
    <message>
        <source>The calls that are kept cannot be checked: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The calls that are kept cannot be checked: %1.</translation>
    </message>
    <message>
        <source>The calls that are kept are sound: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The calls that are kept are sound: %1.</translation>
    </message>
    <message>
        <source>The calls that are kept are damaged: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The calls that are kept are damaged: %1.</translation>
    </message>
    <message>
        <source>Another journal stands beside it, and was not checked: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Another journal stands beside it, and was not checked: %1</translation>
    </message>
    <message>
        <source>The copy was not put back: %1. Everything is as it was.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The copy was not put back: %1. Everything is as it was.</translation>
    </message>
    <message>
        <source>The copy was found sound and put back: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The copy was found sound and put back: %1.</translation>
    </message>
    <message>
        <source>What was there before is still kept: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>What was there before is still kept: %1</translation>
    </message>
    <message>
        <source>A copy cannot be put back while Callside runs on %1. Quit it first.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A copy cannot be put back while Callside runs on %1. Quit it first.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Everything but who it was</source>
        <translation>Everything but who it was</translation>
    </message>
    <message>
        <source>Only that there was a call</source>
        <translation>Only that there was a call</translation>
    </message>
    <message>
        <source>What was said, who called, notes and tasks.</source>
        <translation>What was said, who called, notes and tasks.</translation>
    </message>
    <message>
        <source>Numbers, dates, addresses and names are taken out of what was said as well as a program can; a name that nothing announces may stay. Of the caller&apos;s number the last three digits are left.</source>
        <translation>Numbers, dates, addresses and names are taken out of what was said as well as a program can; a name that nothing announces may stay. Of the caller&apos;s number the last three digits are left.</translation>
    </message>
    <message>
        <source>When, how long, how it ended and what it cost: nothing that was said, no number, no notes.</source>
        <translation>When, how long, how it ended and what it cost: nothing that was said, no number, no notes.</translation>
    </message>
    <message>
        <source>The disk that calls are kept on is encrypted: whoever takes the computer away cannot read them.</source>
        <translation>The disk that calls are kept on is encrypted: whoever takes the computer away cannot read them.</translation>
    </message>
    <message>
        <source>The disk that calls are kept on is not encrypted: whoever takes the computer away can read them. Ask whoever looks after the computer to encrypt it.</source>
        <translation>The disk that calls are kept on is not encrypted: whoever takes the computer away can read them. Ask whoever looks after the computer to encrypt it.</translation>
    </message>
    <message>
        <source>Whether the disk that calls are kept on is encrypted cannot be told from here. Ask whoever looks after the computer.</source>
        <translation>Whether the disk that calls are kept on is encrypted cannot be told from here. Ask whoever looks after the computer.</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>The backup is written: %1</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it is left.</source>
        <translation>The backup was stopped. Nothing of it is left.</translation>
    </message>
    <message>
        <source>The backup could not be written. Choose a name that is not taken, in a folder that you may write to and that has room. Your calls are as they were.</source>
        <translation>The backup could not be written. Choose a name that is not taken, in a folder that you may write to and that has room. Your calls are as they were.</translation>
    </message>
    <message>
        <source>Nothing is kept of this number.</source>
        <translation>Nothing is kept of this number.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) from it</source>
        <translation>
            <numerusform>%n call from it</numerusform>
            <numerusform>%n calls from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) about it</source>
        <translation>
            <numerusform>%n task about it</numerusform>
            <numerusform>%n tasks about it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other call(s) in which it was mentioned</source>
        <translation>
            <numerusform>%n other call in which it was mentioned</numerusform>
            <numerusform>%n other calls in which it was mentioned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) from it going on now, which stay(s)</source>
        <translation>
            <numerusform>%n call from it going on now, which stays</numerusform>
            <numerusform>%n calls from it going on now, which stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n call(s) deleted.</source>
        <translation>
            <numerusform>Erased. %n call deleted.</numerusform>
            <numerusform>Erased. %n calls deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted.</source>
        <translation>
            <numerusform>%n task deleted.</numerusform>
            <numerusform>%n tasks deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n other call(s).</source>
        <translation>
            <numerusform>Taken out of %n other call.</numerusform>
            <numerusform>Taken out of %n other calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left, as they go on. Look again when they are over.</source>
        <translation>
            <numerusform>%n call left, as it goes on. Look again when it is over.</numerusform>
            <numerusform>%n calls left, as they go on. Look again when they are over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, recordings and exports that were made before may still hold it: look after those by hand.</source>
        <translation>Backups, recordings and exports that were made before may still hold it: look after those by hand.</translation>
    </message>
    <message>
        <source>So may this older file: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>So may this older file: %1</translation>
    </message>
    <message>
        <source>That is too short for a telephone number. Type it with its area code.</source>
        <translation>That is too short for a telephone number. Type it with its area code.</translation>
    </message>
    <message>
        <source>What is kept cannot be looked through just now. Nothing was deleted that is not said here; see whether the disk is full, and try again.</source>
        <translation>What is kept cannot be looked through just now. Nothing was deleted that is not said here; see whether the disk is full, and try again.</translation>
    </message>
    <message>
        <source>Checked: every page of the file, %1 with %2, and the index of the history.</source>
        <extracomment>%1 &quot;12 calls&quot;, %2 &quot;340 entries&quot;</extracomment>
        <translation>Checked: every page of the file, %1 with %2, and the index of the history.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>what was kept of calls, one by one</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the calls is (are) on legal hold, and stay(s):</source>
        <translation>
            <numerusform>%n of the calls is on legal hold, and stays:</numerusform>
            <numerusform>%n of the calls are on legal hold, and stay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left as they are, on legal hold:</source>
        <translation>
            <numerusform>%n call left as they are, on legal hold:</numerusform>
            <numerusform>%n calls left as they are, on legal hold:</numerusform>
        </translation>
    </message>
    <message>
        <source>    %1, held by %2: %3</source>
        <extracomment>A call that must not be deleted: %1 date and time, %2 who decided that, %3 the reason in their words</extracomment>
        <translation>    %1, held by %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>    and %n more</source>
        <extracomment>Below a list of calls</extracomment>
        <translation>
            <numerusform>    and %n more</numerusform>
            <numerusform>    and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsConnectionText</name>
    <message>
        <source>OpenAI, worldwide</source>
        <translation>OpenAI, worldwide</translation>
    </message>
    <message>
        <source>OpenAI, European Union</source>
        <translation>OpenAI, European Union</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Another address</translation>
    </message>
    <message>
        <source>Vonage, trunk</source>
        <translation>Vonage, trunk</translation>
    </message>
    <message>
        <source>Vonage, Voice API</source>
        <translation>Vonage, Voice API</translation>
    </message>
    <message>
        <source>Twilio, trunk</source>
        <translation>Twilio, trunk</translation>
    </message>
    <message>
        <source>Twilio, Programmable Voice</source>
        <translation>Twilio, Programmable Voice</translation>
    </message>
    <message>
        <source>Any trunk to Azure OpenAI</source>
        <translation>Any trunk to Azure OpenAI</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Another company</translation>
    </message>
    <message>
        <source>Requests, live links and calls move together. Until their addresses are complete, no calls come in.</source>
        <translation>Requests, live links and calls move together. Until their addresses are complete, no calls come in.</translation>
    </message>
    <message>
        <source>Requests and live links go to %1, calls to %2. They move together.</source>
        <extracomment>%1, %2: names of hosts</extracomment>
        <translation>Requests and live links go to %1, calls to %2. They move together.</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and a host, as in https://phone.example.org.</source>
        <translation>This is no address. It begins with https:// and a host, as in https://phone.example.org.</translation>
    </message>
    <message>
        <source>This address is not encrypted. It has to begin with https://.</source>
        <translation>This address is not encrypted. It has to begin with https://.</translation>
    </message>
    <message>
        <source>Leave out the name, the password and what follows ? or #.</source>
        <translation>Leave out the name, the password and what follows ? or #.</translation>
    </message>
    <message>
        <source>Nobody outside of your network can reach this address. Write the one that your tunnel, proxy or router shows to the internet.</source>
        <translation>Nobody outside of your network can reach this address. Write the one that your tunnel, proxy or router shows to the internet.</translation>
    </message>
    <message>
        <source>This is no name of a host, such as phone.example.org.</source>
        <translation>This is no name of a host, such as phone.example.org.</translation>
    </message>
    <message>
        <source>Only letters, digits and - without blanks can stand here.</source>
        <translation>Only letters, digits and - without blanks can stand here.</translation>
    </message>
    <message>
        <source>A project begins with proj_ and has no blanks. It stands on the page of the project’s settings.</source>
        <translation>A project begins with proj_ and has no blanks. It stands on the page of the project’s settings.</translation>
    </message>
    <message>
        <source>Write a numeric address of this computer, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>Write a numeric address of this computer, such as 127.0.0.1 or 0.0.0.0.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>“%1” is no telephone number.</translation>
    </message>
    <message>
        <source>This looks like a key or a signing secret. It belongs into its own field below, where it is kept safe.</source>
        <translation>This looks like a key or a signing secret. It belongs into its own field below, where it is kept safe.</translation>
    </message>
    <message>
        <source>Set outside of Callside, as %1 in the environment or in a settings file. It can be changed only there.</source>
        <extracomment>%1: the name of a setting, such as OPENAI_MODEL</extracomment>
        <translation>Set outside of Callside, as %1 in the environment or in a settings file. It can be changed only there.</translation>
    </message>
    <message>
        <source>This model was switched off on %1: choose another one.</source>
        <translation>This model was switched off on %1: choose another one.</translation>
    </message>
    <message>
        <source>This model is switched off on %1. Choose another one before then.</source>
        <translation>This model is switched off on %1. Choose another one before then.</translation>
    </message>
    <message>
        <source>Telephone address (%1)</source>
        <extracomment>%1: what the phone company calls it on its page</extracomment>
        <translation>Telephone address (%1)</translation>
    </message>
    <message>
        <source>Its host, where it is asked for apart</source>
        <translation>Its host, where it is asked for apart</translation>
    </message>
    <message>
        <source>Its user</source>
        <translation>Its user</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>Its port</translation>
    </message>
    <message>
        <source>Networks of the audio, for a firewall of your own</source>
        <translation>Networks of the audio, for a firewall of your own</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <translation>Address (%1)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Page where these two are entered</source>
        <translation>Page where these two are entered</translation>
    </message>
    <message>
        <source>Switch on the encryption of signalling (%1) and of the audio (%2). Without it calls stay silent or end after a few seconds.</source>
        <extracomment>%1, %2: TLS, SRTP</extracomment>
        <translation>Switch on the encryption of signalling (%1) and of the audio (%2). Without it calls stay silent or end after a few seconds.</translation>
    </message>
    <message>
        <source>Link the centre’s telephone number to it.</source>
        <translation>Link the centre’s telephone number to it.</translation>
    </message>
    <message>
        <source>Allow calls to be passed on (%1), or connecting callers to people cannot work.</source>
        <extracomment>%1: REFER</extracomment>
        <translation>Allow calls to be passed on (%1), or connecting callers to people cannot work.</translation>
    </message>
    <message>
        <source>Once the number belongs to the trunk, what was set up for it before no longer counts.</source>
        <translation>Once the number belongs to the trunk, what was set up for it before no longer counts.</translation>
    </message>
    <message>
        <source>The model is the name that you gave your deployment.</source>
        <translation>The model is the name that you gave your deployment.</translation>
    </message>
    <message>
        <source>The project is %1 with the %2 behind it from the JSON view of your resource.</source>
        <extracomment>%1: proj_, %2: internalId, as the page calls it</extracomment>
        <translation>The project is %1 with the %2 behind it from the JSON view of your resource.</translation>
    </message>
    <message>
        <source>Above, the assistant service is not Azure OpenAI: calls that go there would not be answered.</source>
        <translation>Above, the assistant service is not Azure OpenAI: calls that go there would not be answered.</translation>
    </message>
    <message>
        <source>The key, the telephone address and the announcement of calls have to be of one project.</source>
        <translation>The key, the telephone address and the announcement of calls have to be of one project.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signing secret</translation>
    </message>
    <message>
        <source>Being removed from this computer’s keychain…</source>
        <translation>Being removed from this computer’s keychain…</translation>
    </message>
    <message>
        <source>Not entered yet. Without it no calls are answered.</source>
        <translation>Not entered yet. Without it no calls are answered.</translation>
    </message>
    <message>
        <source>Set outside of Callside, in the environment or in a settings file.</source>
        <translation>Set outside of Callside, in the environment or in a settings file.</translation>
    </message>
    <message>
        <source>It could not be removed from this computer’s keychain.</source>
        <translation>It could not be removed from this computer’s keychain.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain.</source>
        <translation>Kept in this computer’s keychain.</translation>
    </message>
    <message>
        <source>In use. Being put into this computer’s keychain…</source>
        <translation>In use. Being put into this computer’s keychain…</translation>
    </message>
    <message>
        <source>In use until Callside ends; it has to be entered again after that.</source>
        <translation>In use until Callside ends; it has to be entered again after that.</translation>
    </message>
    <message>
        <source>This is a signing secret, not a key.</source>
        <translation>This is a signing secret, not a key.</translation>
    </message>
    <message>
        <source>This is a key, not a signing secret.</source>
        <translation>This is a key, not a signing secret.</translation>
    </message>
    <message>
        <source>A key has no blanks and no special characters. Copy it once more.</source>
        <translation>A key has no blanks and no special characters. Copy it once more.</translation>
    </message>
    <message>
        <source>The signing secret is not complete. Copy it once more, with whsec_ in front.</source>
        <translation>The signing secret is not complete. Copy it once more, with whsec_ in front.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer.</source>
        <translation>This computer’s keychain does not answer.</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>It may be asking for its password in a window of its own.</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>This computer has no keychain.</translation>
    </message>
    <message>
        <source>Callside keeps secrets only until it ends. To have them at every start, set %1 and %2 in the environment, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Callside keeps secrets only until it ends. To have them at every start, set %1 and %2 in the environment, or install a keychain such as GNOME Keyring or KWallet.</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked.</source>
        <translation>This computer’s keychain is locked.</translation>
    </message>
    <message>
        <source>Unlock it, or sign in again, and enter the secret once more.</source>
        <translation>Unlock it, or sign in again, and enter the secret once more.</translation>
    </message>
    <message>
        <source>This computer’s keychain was not opened for Callside.</source>
        <translation>This computer’s keychain was not opened for Callside.</translation>
    </message>
    <message>
        <source>Enter the secret once more and allow it.</source>
        <translation>Enter the secret once more and allow it.</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work.</source>
        <translation>This computer’s keychain does not work.</translation>
    </message>
    <message>
        <source>Callside keeps secrets only until it ends. The log says what the keychain answered.</source>
        <translation>Callside keeps secrets only until it ends. The log says what the keychain answered.</translation>
    </message>
    <message numerus="yes">
        <source>But this computer’s clock is %n minute(s) fast: set it right, or calls are refused.</source>
        <translation>
            <numerusform>But this computer’s clock is %n minute fast: set it right, or calls are refused.</numerusform>
            <numerusform>But this computer’s clock is %n minutes fast: set it right, or calls are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But this computer’s clock is %n minute(s) slow: set it right, or calls are refused.</source>
        <translation>
            <numerusform>But this computer’s clock is %n minute slow: set it right, or calls are refused.</numerusform>
            <numerusform>But this computer’s clock is %n minutes slow: set it right, or calls are refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>The key works.</translation>
    </message>
    <message>
        <source>The assistant service does not know this key.</source>
        <translation>The assistant service does not know this key.</translation>
    </message>
    <message>
        <source>Copy it once more, or make a new one in the same project.</source>
        <translation>Copy it once more, or make a new one in the same project.</translation>
    </message>
    <message>
        <source>The key is known, but it may not be tested in this way.</source>
        <translation>The key is known, but it may not be tested in this way.</translation>
    </message>
    <message>
        <source>It needs the right to use Realtime. Make a call to see whether it has it.</source>
        <translation>It needs the right to use Realtime. Make a call to see whether it has it.</translation>
    </message>
    <message>
        <source>The key works, but the account has no credit left or has reached its limit.</source>
        <translation>The key works, but the account has no credit left or has reached its limit.</translation>
    </message>
    <message>
        <source>Add credit or raise the limit in the account; calls are not answered until then.</source>
        <translation>Add credit or raise the limit in the account; calls are not answered until then.</translation>
    </message>
    <message>
        <source>The assistant service takes no more requests just now.</source>
        <translation>The assistant service takes no more requests just now.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Try again in a minute.</translation>
    </message>
    <message>
        <source>There is no assistant service at this address.</source>
        <translation>There is no assistant service at this address.</translation>
    </message>
    <message>
        <source>Check where the assistant service is, above.</source>
        <translation>Check where the assistant service is, above.</translation>
    </message>
    <message>
        <source>The assistant service has a fault of its own.</source>
        <translation>The assistant service has a fault of its own.</translation>
    </message>
    <message>
        <source>The assistant service cannot be reached.</source>
        <translation>The assistant service cannot be reached.</translation>
    </message>
    <message>
        <source>Check the internet connection of this computer, and the address above.</source>
        <translation>Check the internet connection of this computer, and the address above.</translation>
    </message>
    <message>
        <source>The assistant service has not answered in time.</source>
        <translation>The assistant service has not answered in time.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Something else than the assistant service has answered.</source>
        <translation>Something else than the assistant service has answered.</translation>
    </message>
    <message>
        <source>A network that asks to log in first, or a proxy, may stand between. Check the address above.</source>
        <translation>A network that asks to log in first, or a proxy, may stand between. Check the address above.</translation>
    </message>
    <message>
        <source>Write the number with its country, such as +44 20 7946 0123.</source>
        <translation>Write the number with its country, such as +44 20 7946 0123.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write one in numbers, such as %2.</source>
        <extracomment>%1: what was typed, %2: an example</extracomment>
        <translation>“%1” is no network. Write one in numbers, such as %2.</translation>
    </message>
    <message>
        <source>Twilio’s auth token</source>
        <translation>Twilio’s auth token</translation>
    </message>
    <message>
        <source>Vonage’s signature secret</source>
        <translation>Vonage’s signature secret</translation>
    </message>
    <message>
        <source>Private key of the Vonage application</source>
        <translation>Private key of the Vonage application</translation>
    </message>
    <message>
        <source>Address that is asked about a call (%1)</source>
        <translation>Address that is asked about a call (%1)</translation>
    </message>
    <message>
        <source>Address that is told how a call fares (%1)</source>
        <translation>Address that is told how a call fares (%1)</translation>
    </message>
    <message>
        <source>What to do with a call while this desk does not answer (%1)</source>
        <extracomment>%1: what the phone company calls it</extracomment>
        <translation>What to do with a call while this desk does not answer (%1)</translation>
    </message>
    <message>
        <source>Not entered yet. Without it no call of this phone company is answered.</source>
        <translation>Not entered yet. Without it no call of this phone company is answered.</translation>
    </message>
    <message>
        <source>Not entered yet. Without it Vonage cannot take callers back to connect them.</source>
        <translation>Not entered yet. Without it Vonage cannot take callers back to connect them.</translation>
    </message>
    <message>
        <source>Remove it? Without it no calls are answered.</source>
        <translation>Remove it? Without it no calls are answered.</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Remove it?</translation>
    </message>
    <message>
        <source>This is no private key. Paste the whole file, from %1 to its end.</source>
        <extracomment>%1: how the file begins</extracomment>
        <translation>This is no private key. Paste the whole file, from %1 to its end.</translation>
    </message>
    <message>
        <source>This is a secret of the assistant service, not one of the phone company.</source>
        <translation>This is a secret of the assistant service, not one of the phone company.</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>Centre and language</source>
        <translation>Centre and language</translation>
    </message>
    <message>
        <source>Assistant service</source>
        <translation>Assistant service</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>Phone company</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Public address</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signing secret</translation>
    </message>
    <message>
        <source>Test of the address</source>
        <translation>Test of the address</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>Connecting callers</source>
        <translation>Connecting callers</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Of a step of setting up</extracomment>
        <translation>to do</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>Of a step of setting up</extracomment>
        <translation>skipped</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a step of setting up</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A step of setting up and its state: %1 &quot;Phone company&quot;, %2 &quot;skipped&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of steps</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>What is missing: %1.</source>
        <translation>What is missing: %1.</translation>
    </message>
    <message>
        <source>No calls can be answered until Callside is set up.</source>
        <translation>No calls can be answered until Callside is set up.</translation>
    </message>
    <message numerus="yes">
        <source>Setting up is not finished: %n step(s) to go.</source>
        <translation>
            <numerusform>Setting up is not finished: %n step to go.</numerusform>
            <numerusform>Setting up is not finished: %n steps to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of setting up were skipped.</source>
        <translation>
            <numerusform>%n step of setting up was skipped.</numerusform>
            <numerusform>%n steps of setting up were skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is registered, and its signing secret is kept.</source>
        <translation>The address is registered, and its signing secret is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier registration(s) could not be removed: remove them on the page below.</source>
        <translation>
            <numerusform>%n earlier registration could not be removed: remove them on the page below.</numerusform>
            <numerusform>%n earlier registrations could not be removed: remove them on the page below.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is registered already.</source>
        <translation>The address is registered already.</translation>
    </message>
    <message>
        <source>Its signing secret was shown when that was done, and is not shown again: enter it below, or register the address anew.</source>
        <translation>Its signing secret was shown when that was done, and is not shown again: enter it below, or register the address anew.</translation>
    </message>
    <message>
        <source>The key may not register addresses. That is usual.</source>
        <translation>The key may not register addresses. That is usual.</translation>
    </message>
    <message>
        <source>Do it by hand, as below.</source>
        <translation>Do it by hand, as below.</translation>
    </message>
    <message>
        <source>The assistant service does not let programs register addresses.</source>
        <translation>The assistant service does not let programs register addresses.</translation>
    </message>
    <message>
        <source>Try again, or do it by hand, as below.</source>
        <translation>Try again, or do it by hand, as below.</translation>
    </message>
    <message>
        <source>The assistant service does not send a test for this key.</source>
        <translation>The assistant service does not send a test for this key.</translation>
    </message>
    <message>
        <source>Ring the number in the next step: that is the better test.</source>
        <translation>Ring the number in the next step: that is the better test.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>The assistant service reached this desk.</source>
        <translation>The assistant service reached this desk.</translation>
    </message>
    <message>
        <source>The assistant service did not reach this desk.</source>
        <translation>The assistant service did not reach this desk.</translation>
    </message>
    <message>
        <source>Check the public address, and that your tunnel or proxy is running.</source>
        <translation>Check the public address, and that your tunnel or proxy is running.</translation>
    </message>
    <message>
        <source>The assistant service was turned away with the answer %1.</source>
        <extracomment>%1: a number such as 404</extracomment>
        <translation>The assistant service was turned away with the answer %1.</translation>
    </message>
    <message>
        <source>The signing secret here is not the one of this registration.</source>
        <translation>The signing secret here is not the one of this registration.</translation>
    </message>
    <message>
        <source>Check that the public address leads to this desk.</source>
        <translation>Check that the public address leads to this desk.</translation>
    </message>
    <message>
        <source>The call is over, and nobody was connected.</source>
        <translation>The call is over, and nobody was connected.</translation>
    </message>
    <message>
        <source>Ring again to try it.</source>
        <translation>Ring again to try it.</translation>
    </message>
    <message>
        <source>Asked. That proves nothing yet.</source>
        <translation>Asked. That proves nothing yet.</translation>
    </message>
    <message>
        <source>The telephone that you named should ring now. Answer it.</source>
        <translation>The telephone that you named should ring now. Answer it.</translation>
    </message>
    <message>
        <source>The other telephone is ringing.</source>
        <translation>The other telephone is ringing.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Answer it.</translation>
    </message>
    <message>
        <source>Connected, as far as can be seen from here.</source>
        <translation>Connected, as far as can be seen from here.</translation>
    </message>
    <message>
        <source>If you hear yourself on the other telephone, it works.</source>
        <translation>If you hear yourself on the other telephone, it works.</translation>
    </message>
    <message>
        <source>Not confirmed: the caller is still with the assistant.</source>
        <translation>Not confirmed: the caller is still with the assistant.</translation>
    </message>
    <message>
        <source>This line most likely cannot connect callers. Have the phone company allow it, or choose No.</source>
        <translation>This line most likely cannot connect callers. Have the phone company allow it, or choose No.</translation>
    </message>
    <message>
        <source>Refused: the caller could not be connected.</source>
        <translation>Refused: the caller could not be connected.</translation>
    </message>
    <message>
        <source>Have the phone company allow it, or choose No.</source>
        <translation>Have the phone company allow it, or choose No.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>The caller said so, as far as the machine understood</source>
        <translation>The caller said so, as far as the machine understood</translation>
    </message>
    <message>
        <source>The assistant said it back and the caller agreed</source>
        <translation>The assistant said it back and the caller agreed</translation>
    </message>
    <message>
        <source>Somebody at the desk compared it with the records</source>
        <translation>Somebody at the desk compared it with the records</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Accepted by %1, %2</source>
        <extracomment>Of a summary: %1 a name, %2 a time of day</extracomment>
        <translation>Accepted by %1, %2</translation>
    </message>
    <message>
        <source>Nothing that the caller said could be read.</source>
        <translation>Nothing that the caller said could be read.</translation>
    </message>
    <message>
        <source>None has been made of this call.</source>
        <translation>None has been made of this call.</translation>
    </message>
    <message>
        <source>What the service sent back could not be used.</source>
        <translation>What the service sent back could not be used.</translation>
    </message>
    <message>
        <source>Summaries are switched off, or the key may not use text models.</source>
        <translation>Summaries are switched off, or the key may not use text models.</translation>
    </message>
    <message>
        <source>The text model would not sum this call up.</source>
        <translation>The text model would not sum this call up.</translation>
    </message>
    <message>
        <source>The service refused: the text model may not be open to this account.</source>
        <translation>The service refused: the text model may not be open to this account.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Transfer not confirmed</source>
        <translation>Transfer not confirmed</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>Call dropped</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Urgent call ended</source>
        <translation>Urgent call ended</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A task for a screen reader: %1 its kind (&quot;Call back&quot;), %2 whom it is about, %3 &quot;5 min ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <extracomment>%1 a task in one sentence, %2 the note about it</extracomment>
        <translation>%1. Note: %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>A task: %1 is a time of day, or a weekday and a time</extracomment>
        <translation>due %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>was due %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>A task: %1 is the name of who looks after it</extracomment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A task: %1 is for whom it is (&quot;for Kim&quot;), %2 the note about it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Message, not checked</source>
        <extracomment>A task: what the caller wanted, as the assistant heard it</extracomment>
        <translation>Message, not checked</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A length of time: %1 is &quot;2 minutes&quot;, %2 is &quot;41 seconds&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
    <name>TranscriptText</name>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Telephone key</source>
        <translation>Telephone key</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Look-up</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>(The caller spoke, but the words could not be made out.)</source>
        <translation>(The caller spoke, but the words could not be made out.)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The caller pressed %1</source>
        <translation>The caller pressed %1</translation>
    </message>
    <message>
        <source>The assistant looked something up (%1)</source>
        <translation>The assistant looked something up (%1)</translation>
    </message>
    <message>
        <source>We could not see the call from %1 to %2</source>
        <translation>We could not see the call from %1 to %2</translation>
    </message>
    <message>
        <source>Waiting until the assistant can hear it</source>
        <translation>Waiting until the assistant can hear it</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation>It stopped</translation>
    </message>
    <message>
        <source>Received, then it said “%1”</source>
        <translation>Received, then it said “%1”</translation>
    </message>
    <message>
        <source>The assistant has not reacted: send it again, or connect the caller to a person.</source>
        <translation>The assistant has not reacted: send it again, or connect the caller to a person.</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Not done. %1</translation>
    </message>
    <message>
        <source>The caller cut in: the end was not heard</source>
        <translation>The caller cut in: the end was not heard</translation>
    </message>
    <message>
        <source>Words still coming</source>
        <translation>Words still coming</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One line of a call for a screen reader: %1 the time, %2 who said what</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 one line of a call, %2 what became of it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>We have not seen the call since %1</source>
        <translation>We have not seen the call since %1</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>No longer urgent</source>
        <translation>No longer urgent</translation>
    </message>
    <message>
        <source>Urgent words: “%1”</source>
        <translation>Urgent words: “%1”</translation>
    </message>
    <message>
        <source>%1 has seen that this is urgent</source>
        <translation>%1 has seen that this is urgent</translation>
    </message>
    <message>
        <source>%1 says that it is no longer urgent: %2</source>
        <extracomment>%1 who says so, %2 why</extracomment>
        <translation>%1 says that it is no longer urgent: %2</translation>
    </message>
    <message>
        <source>It waits</source>
        <translation>It waits</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>It goes on</translation>
    </message>
    <message numerus="yes">
        <source>The caller cut in after %n second(s): the end was not heard</source>
        <translation>
            <numerusform>The caller cut in after %n second: the end was not heard</numerusform>
            <numerusform>The caller cut in after %n seconds: the end was not heard</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Connect to a person</source>
        <translation>Connect to a person</translation>
    </message>
    <message>
        <source>%1 Press Enter to choose.</source>
        <extracomment>%1 what became of something that the operator asked for</extracomment>
        <translation>%1 Press Enter to choose.</translation>
    </message>
    <message>
        <source>Holds urgent words: %1</source>
        <extracomment>About a line of the caller: %1 words of the desk&apos;s list of urgent words</extracomment>
        <translation>Holds urgent words: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between urgent words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On the list of urgent words as “%1”</source>
        <translation>On the list of urgent words as “%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A line that was copied: %1 the time, %2 who or what</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A line that was copied: %1 the time, %2 who, %3 the words</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line that was copied: %1 the line, %2 what became of it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Asks for a person: “%1”</source>
        <translation>Asks for a person: “%1”</translation>
    </message>
    <message>
        <source>Message for the desk</source>
        <translation>Message for the desk</translation>
    </message>
    <message>
        <source>The desk</source>
        <extracomment>Who asked for something in a call, where the name is not known</extracomment>
        <translation>The desk</translation>
    </message>
    <message>
        <source>%1 steered, to act now</source>
        <extracomment>%1 who sat at the desk, or &quot;The desk&quot;; so in the following</extracomment>
        <translation>%1 steered, to act now</translation>
    </message>
    <message>
        <source>%1 steered</source>
        <translation>%1 steered</translation>
    </message>
    <message>
        <source>%1 asked it to say</source>
        <translation>%1 asked it to say</translation>
    </message>
    <message>
        <source>%1 asked it to stop talking</source>
        <translation>%1 asked it to stop talking</translation>
    </message>
    <message>
        <source>%1 asked it to wait</source>
        <translation>%1 asked it to wait</translation>
    </message>
    <message>
        <source>%1 asked it to go on</source>
        <translation>%1 asked it to go on</translation>
    </message>
    <message>
        <source>%1 asked to connect the caller to</source>
        <translation>%1 asked to connect the caller to</translation>
    </message>
    <message>
        <source>The assistant wanted to use something that is not there (%1): nothing came of it</source>
        <translation>The assistant wanted to use something that is not there (%1): nothing came of it</translation>
    </message>
    <message>
        <source>The assistant wanted to leave one message too many: it was not kept</source>
        <translation>The assistant wanted to leave one message too many: it was not kept</translation>
    </message>
    <message>
        <source>The assistant wanted to leave a message that could not be read: it was not kept</source>
        <translation>The assistant wanted to leave a message that could not be read: it was not kept</translation>
    </message>
    <message>
        <source>Message for the desk, not checked: %1</source>
        <extracomment>%1 what the caller wants, as the assistant heard it</extracomment>
        <translation>Message for the desk, not checked: %1</translation>
    </message>
    <message>
        <source>Message for the desk, not checked: %1 (%2)</source>
        <extracomment>%1 what the caller wants and %2 the caller&apos;s name, as the assistant heard them</extracomment>
        <translation>Message for the desk, not checked: %1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>The caller could not be connected</source>
        <translation>The caller could not be connected</translation>
    </message>
    <message>
        <source>Asked for, not confirmed yet</source>
        <translation>Asked for, not confirmed yet</translation>
    </message>
</context>
<context>
    <name>UrgentConditions</name>
    <message>
        <source>Nobody knows whether the caller reached a person. Read on, try somebody else, or make a call-back task.</source>
        <translation>Nobody knows whether the caller reached a person. Read on, try somebody else, or make a call-back task.</translation>
    </message>
    <message>
        <source>Read what the caller says and connect to a person.</source>
        <translation>Read what the caller says and connect to a person.</translation>
    </message>
    <message>
        <source>Seen by %1 at %2</source>
        <extracomment>%1 a member of staff, %2 the time</extracomment>
        <translation>Seen by %1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: nobody has acknowledged this for %n second(s).</source>
        <extracomment>%1 why the call is urgent, &quot;Urgent words&quot;</extracomment>
        <translation>
            <numerusform>%1: nobody has acknowledged this for %n second.</numerusform>
            <numerusform>%1: nobody has acknowledged this for %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Nobody speaks</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has spoken for %n second(s).</source>
        <translation>
            <numerusform>Nobody has spoken for %n second.</numerusform>
            <numerusform>Nobody has spoken for %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller may need help: ask whether they are still there, or connect.</source>
        <translation>The caller may need help: ask whether they are still there, or connect.</translation>
    </message>
    <message>
        <source>Ask the caller whether they are still there.</source>
        <translation>Ask the caller whether they are still there.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 how long nobody has spoken, a sentence; %2 what to do, a sentence</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Can&apos;t tell</translation>
    </message>
    <message>
        <source>The assistant waits</source>
        <translation>The assistant waits</translation>
    </message>
    <message>
        <source>You asked it to wait: it answers nobody until you ask it to go on.</source>
        <translation>You asked it to wait: it answers nobody until you ask it to go on.</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences of a call&apos;s condition</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>We can&apos;t see this call, but it is still going on. You can still connect or end it.</source>
        <translation>We can&apos;t see this call, but it is still going on. You can still connect or end it.</translation>
    </message>
    <message>
        <source>The caller asks for a person: connect.</source>
        <translation>The caller asks for a person: connect.</translation>
    </message>
    <message numerus="yes">
        <source>We have not been able to read what the caller said for %n second(s). Do not take it as fine: connect or ask.</source>
        <translation>
            <numerusform>We have not been able to read what the caller said for %n second. Do not take it as fine: connect or ask.</numerusform>
            <numerusform>We have not been able to read what the caller said for %n seconds. Do not take it as fine: connect or ask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged when the call ended.</source>
        <translation>Not acknowledged when the call ended.</translation>
    </message>
</context>
<context>
    <name>WhyReport</name>
    <message>
        <source>Callside: report about one call. No patient data. Times are UTC.</source>
        <translation>Callside: report about one call. No patient data. Times are UTC.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Tries to answer</source>
        <translation>Tries to answer</translation>
    </message>
    <message>
        <source>Answered with the minimum, refused</source>
        <translation>Answered with the minimum, refused</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Steps:</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>What was found:</translation>
    </message>
    <message>
        <source>Settings used, and the minimum:</source>
        <translation>Settings used, and the minimum:</translation>
    </message>
    <message>
        <source>Codes:</source>
        <translation>Codes:</translation>
    </message>
    <message>
        <source>Events, after the call came in:</source>
        <translation>Events, after the call came in:</translation>
    </message>
    <message>
        <source>Callside: check of the telephone line. No patient data. Times are UTC.</source>
        <translation>Callside: check of the telephone line. No patient data. Times are UTC.</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>This desk can put it right.</source>
        <translation>This desk can put it right.</translation>
    </message>
    <message>
        <source>Whoever set Callside up can put it right.</source>
        <translation>Whoever set Callside up can put it right.</translation>
    </message>
    <message>
        <source>The phone company can put it right.</source>
        <translation>The phone company can put it right.</translation>
    </message>
    <message>
        <source>Only OpenAI can put it right.</source>
        <translation>Only OpenAI can put it right.</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>Phone company</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Our address</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Live link</source>
        <translation>Live link</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>First words</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a step of a call</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a step of a call</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Of a step of a call</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Of a step that a call has not come to</extracomment>
        <translation>not reached</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a step of a call that Callside could not see</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A check of the line and its result: %1 &quot;Clock&quot;, %2 &quot;good&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Listening for calls</source>
        <translation>Listening for calls</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>Reachable from outside</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signing secret</translation>
    </message>
    <message>
        <source>Project, region and event</source>
        <translation>Project, region and event</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>The key to the OpenAI account</extracomment>
        <translation>Key</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>The account&apos;s limits</source>
        <translation>The account&apos;s limits</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Encrypted sound</source>
        <translation>Encrypted sound</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Of a check of the line that has no result</extracomment>
        <translation>not checked</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Of a check of the line that is under way</extracomment>
        <translation>checking</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Of a check of the line</extracomment>
        <translation>good</translation>
    </message>
    <message>
        <source>look at this</source>
        <extracomment>Of a check of the line</extracomment>
        <translation>look at this</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check of the line</extracomment>
        <translation>wrong</translation>
    </message>
    <message>
        <source>The next call will tell.</source>
        <translation>The next call will tell.</translation>
    </message>
    <message>
        <source>Put the others right first.</source>
        <translation>Put the others right first.</translation>
    </message>
    <message>
        <source>The assistant&apos;s model %1 was switched off by OpenAI on %2.</source>
        <translation>The assistant&apos;s model %1 was switched off by OpenAI on %2.</translation>
    </message>
    <message>
        <source>The assistant&apos;s model %1 will be switched off by OpenAI on %2.</source>
        <translation>The assistant&apos;s model %1 will be switched off by OpenAI on %2.</translation>
    </message>
    <message>
        <source>The model %1, which writes down what callers say, was switched off by OpenAI on %2.</source>
        <translation>The model %1, which writes down what callers say, was switched off by OpenAI on %2.</translation>
    </message>
    <message>
        <source>The model %1, which writes down what callers say, will be switched off by OpenAI on %2.</source>
        <translation>The model %1, which writes down what callers say, will be switched off by OpenAI on %2.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice %1 was switched off by OpenAI on %2.</source>
        <translation>The assistant&apos;s voice %1 was switched off by OpenAI on %2.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice %1 will be switched off by OpenAI on %2.</source>
        <translation>The assistant&apos;s voice %1 will be switched off by OpenAI on %2.</translation>
    </message>
    <message>
        <source>Choose another one in Settings → Assistant.</source>
        <translation>Choose another one in Settings → Assistant.</translation>
    </message>
    <message>
        <source>Choose %1 in Settings → Assistant.</source>
        <translation>Choose %1 in Settings → Assistant.</translation>
    </message>
    <message>
        <source>Callside is not listening for calls on this computer.</source>
        <translation>Callside is not listening for calls on this computer.</translation>
    </message>
    <message>
        <source>Close the other program that uses the same port, or choose another port in Settings → Connection.</source>
        <translation>Close the other program that uses the same port, or choose another port in Settings → Connection.</translation>
    </message>
    <message>
        <source>No public address has been set, so OpenAI cannot tell Callside of calls.</source>
        <translation>No public address has been set, so OpenAI cannot tell Callside of calls.</translation>
    </message>
    <message>
        <source>Set the public address in Settings → Connection.</source>
        <translation>Set the public address in Settings → Connection.</translation>
    </message>
    <message>
        <source>The public address does not lead to this computer.</source>
        <translation>The public address does not lead to this computer.</translation>
    </message>
    <message>
        <source>Check that the tunnel or proxy is running, that the address is right, and that its certificate is valid.</source>
        <translation>Check that the tunnel or proxy is running, that the address is right, and that its certificate is valid.</translation>
    </message>
    <message>
        <source>This computer cannot reach its own public address, although calls have arrived through it.</source>
        <translation>This computer cannot reach its own public address, although calls have arrived through it.</translation>
    </message>
    <message>
        <source>Nothing, if calls arrive: some routers do not lead back to a computer behind them.</source>
        <translation>Nothing, if calls arrive: some routers do not lead back to a computer behind them.</translation>
    </message>
    <message>
        <source>The public address leads to something that is not this Callside.</source>
        <translation>The public address leads to something that is not this Callside.</translation>
    </message>
    <message>
        <source>The public address sends callers of it on to another address, and OpenAI does not follow.</source>
        <translation>The public address sends callers of it on to another address, and OpenAI does not follow.</translation>
    </message>
    <message>
        <source>Register the final https address at OpenAI, without any redirect on the way.</source>
        <translation>Register the final https address at OpenAI, without any redirect on the way.</translation>
    </message>
    <message>
        <source>OpenAI has not been told to announce calls at this address.</source>
        <translation>OpenAI has not been told to announce calls at this address.</translation>
    </message>
    <message>
        <source>In the OpenAI project that the phone company calls, register this address for the event realtime.call.incoming.</source>
        <translation>In the OpenAI project that the phone company calls, register this address for the event realtime.call.incoming.</translation>
    </message>
    <message>
        <source>The phone company calls another OpenAI project than the one set here.</source>
        <translation>The phone company calls another OpenAI project than the one set here.</translation>
    </message>
    <message>
        <source>Look at OpenAI&apos;s status page, send a test event, and let the phone company try a second destination; nothing in Callside mends it.</source>
        <translation>Look at OpenAI&apos;s status page, send a test event, and let the phone company try a second destination; nothing in Callside mends it.</translation>
    </message>
    <message>
        <source>Each call ends after 1 to 3 seconds without ever arriving, because the phone company does not encrypt the sound.</source>
        <translation>Each call ends after 1 to 3 seconds without ever arriving, because the phone company does not encrypt the sound.</translation>
    </message>
    <message>
        <source>Switch encryption on: Twilio “Secure Trunking” or ;secure=true, Vonage ;media=srtp, Telnyx SRTP.</source>
        <translation>Switch encryption on: Twilio “Secure Trunking” or ;secure=true, Vonage ;media=srtp, Telnyx SRTP.</translation>
    </message>
    <message>
        <source>The phone company answers 480 at once and never tries OpenAI.</source>
        <translation>The phone company answers 480 at once and never tries OpenAI.</translation>
    </message>
    <message>
        <source>Allow outgoing calls for this number at the phone company (Telnyx: an outbound voice profile).</source>
        <translation>Allow outgoing calls for this number at the phone company (Telnyx: an outbound voice profile).</translation>
    </message>
    <message>
        <source>Callside refused the news of a call, because its signature does not fit the signing secret.</source>
        <translation>Callside refused the news of a call, because its signature does not fit the signing secret.</translation>
    </message>
    <message>
        <source>Set the signing secret again (rotate it at OpenAI if it is lost), and let nothing on the way change what is sent.</source>
        <translation>Set the signing secret again (rotate it at OpenAI if it is lost), and let nothing on the way change what is sent.</translation>
    </message>
    <message>
        <source>Something that is not OpenAI sent a message to Callside&apos;s address; it was refused.</source>
        <translation>Something that is not OpenAI sent a message to Callside&apos;s address; it was refused.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than five minutes, so Callside cannot trust the news of calls.</source>
        <translation>This computer&apos;s clock is wrong by more than five minutes, so Callside cannot trust the news of calls.</translation>
    </message>
    <message>
        <source>Let the computer set its clock from the internet.</source>
        <translation>Let the computer set its clock from the internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than a minute; from five minutes on no call is taken.</source>
        <translation>This computer&apos;s clock is wrong by more than a minute; from five minutes on no call is taken.</translation>
    </message>
    <message>
        <source>The news of this call came more than a minute late, when the caller could no longer be waiting.</source>
        <translation>The news of this call came more than a minute late, when the caller could no longer be waiting.</translation>
    </message>
    <message>
        <source>Call back. If it happens again, check that Callside runs and that its public address can be reached.</source>
        <translation>Call back. If it happens again, check that Callside runs and that its public address can be reached.</translation>
    </message>
    <message>
        <source>Twilio&apos;s own requests are refused, because the address they were sent to is not the one that the program sees.</source>
        <translation>Twilio&apos;s own requests are refused, because the address they were sent to is not the one that the program sees.</translation>
    </message>
    <message>
        <source>Check the signature against the public address, with and without the port, and keep empty parameters.</source>
        <translation>Check the signature against the public address, with and without the port, and keep empty parameters.</translation>
    </message>
    <message>
        <source>The phone company did not say in a readable way who is calling.</source>
        <translation>The phone company did not say in a readable way who is calling.</translation>
    </message>
    <message>
        <source>Ask the phone company to send the caller&apos;s number in the From or P-Asserted-Identity header.</source>
        <translation>Ask the phone company to send the caller&apos;s number in the From or P-Asserted-Identity header.</translation>
    </message>
    <message>
        <source>The caller had rung off before the call was answered.</source>
        <translation>The caller had rung off before the call was answered.</translation>
    </message>
    <message>
        <source>Call back.</source>
        <translation>Call back.</translation>
    </message>
    <message>
        <source>Calls arrive but none can be answered: the phone company and Callside use different regions of OpenAI.</source>
        <translation>Calls arrive but none can be answered: the phone company and Callside use different regions of OpenAI.</translation>
    </message>
    <message>
        <source>Use one region throughout: sip-eu.api.openai.com with eu.api.openai.com, or the global addresses for both.</source>
        <translation>Use one region throughout: sip-eu.api.openai.com with eu.api.openai.com, or the global addresses for both.</translation>
    </message>
    <message>
        <source>OpenAI refused the key, so no call can be answered.</source>
        <translation>OpenAI refused the key, so no call can be answered.</translation>
    </message>
    <message>
        <source>Set a key of the same project that is allowed to use Realtime.</source>
        <translation>Set a key of the same project that is allowed to use Realtime.</translation>
    </message>
    <message>
        <source>OpenAI refused one of the assistant&apos;s settings, so the call was answered with the minimum or not at all.</source>
        <translation>OpenAI refused one of the assistant&apos;s settings, so the call was answered with the minimum or not at all.</translation>
    </message>
    <message>
        <source>Look in the details for the setting that was refused, and change it in Settings → Assistant.</source>
        <translation>Look in the details for the setting that was refused, and change it in Settings → Assistant.</translation>
    </message>
    <message>
        <source>OpenAI refused the fine tuning of turn taking while the call was being answered.</source>
        <translation>OpenAI refused the fine tuning of turn taking while the call was being answered.</translation>
    </message>
    <message>
        <source>Choose one of the turn-taking presets; fine tuning can only be sent once a call is answered.</source>
        <translation>Choose one of the turn-taking presets; fine tuning can only be sent once a call is answered.</translation>
    </message>
    <message>
        <source>OpenAI refused to answer the call in the way that was asked for.</source>
        <translation>OpenAI refused to answer the call in the way that was asked for.</translation>
    </message>
    <message>
        <source>Copy the report and show it to the person who set Callside up.</source>
        <translation>Copy the report and show it to the person who set Callside up.</translation>
    </message>
    <message>
        <source>OpenAI said that the call was answered, but it never began.</source>
        <translation>OpenAI said that the call was answered, but it never began.</translation>
    </message>
    <message>
        <source>Try a call with the minimum settings; the details compare them with those in use. If that works, put them back one at a time.</source>
        <translation>Try a call with the minimum settings; the details compare them with those in use. If that works, put them back one at a time.</translation>
    </message>
    <message>
        <source>The caller heard it ring for long, because the call was answered late.</source>
        <translation>The caller heard it ring for long, because the call was answered late.</translation>
    </message>
    <message>
        <source>Answer sooner, or let the assistant answer by itself after fewer seconds (Settings → Line).</source>
        <translation>Answer sooner, or let the assistant answer by itself after fewer seconds (Settings → Line).</translation>
    </message>
    <message>
        <source>Nobody has spoken on this call since it was answered: the caller had probably rung off while it rang.</source>
        <translation>Nobody has spoken on this call since it was answered: the caller had probably rung off while it rang.</translation>
    </message>
    <message>
        <source>End the call, and let Callside end silent calls by itself (Settings → Line).</source>
        <translation>End the call, and let Callside end silent calls by itself (Settings → Line).</translation>
    </message>
    <message>
        <source>Another program had answered or declined this call before.</source>
        <translation>Another program had answered or declined this call before.</translation>
    </message>
    <message>
        <source>Make sure that only one program answers this number&apos;s calls.</source>
        <translation>Make sure that only one program answers this number&apos;s calls.</translation>
    </message>
    <message>
        <source>The OpenAI account has no credit left, or its spending limit is reached.</source>
        <translation>The OpenAI account has no credit left, or its spending limit is reached.</translation>
    </message>
    <message>
        <source>Add credit or raise the limit in the OpenAI account.</source>
        <translation>Add credit or raise the limit in the OpenAI account.</translation>
    </message>
    <message>
        <source>OpenAI had more to do for this account than its limits allow.</source>
        <translation>OpenAI had more to do for this account than its limits allow.</translation>
    </message>
    <message>
        <source>Wait a minute. If it happens often, have the account&apos;s limits raised.</source>
        <translation>Wait a minute. If it happens often, have the account&apos;s limits raised.</translation>
    </message>
    <message>
        <source>OpenAI had a fault of its own.</source>
        <translation>OpenAI had a fault of its own.</translation>
    </message>
    <message>
        <source>Look at OpenAI&apos;s status page. Call back.</source>
        <translation>Look at OpenAI&apos;s status page. Call back.</translation>
    </message>
    <message>
        <source>Callside could not reach OpenAI.</source>
        <translation>Callside could not reach OpenAI.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection, and that its firewall lets https out.</source>
        <translation>Check this computer&apos;s internet connection, and that its firewall lets https out.</translation>
    </message>
    <message>
        <source>This call went on while Callside was not running.</source>
        <translation>This call went on while Callside was not running.</translation>
    </message>
    <message>
        <source>Call back, and keep Callside running while the line is open.</source>
        <translation>Call back, and keep Callside running while the line is open.</translation>
    </message>
    <message>
        <source>The live connection was not to be had at once; Callside tried again, as is usual.</source>
        <translation>The live connection was not to be had at once; Callside tried again, as is usual.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>The live connection fails after about 5 seconds, because the program asks for an interface that was removed in May 2026.</source>
        <translation>The live connection fails after about 5 seconds, because the program asks for an interface that was removed in May 2026.</translation>
    </message>
    <message>
        <source>Use a program that does not ask for the beta interface. Callside does not.</source>
        <translation>Use a program that does not ask for the beta interface. Callside does not.</translation>
    </message>
    <message>
        <source>The live connection ended because the call was over.</source>
        <translation>The live connection ended because the call was over.</translation>
    </message>
    <message>
        <source>The live connection took very long to open.</source>
        <translation>The live connection took very long to open.</translation>
    </message>
    <message>
        <source>Check whether IPv6 works on this network; if it does not, switch it off on this computer.</source>
        <translation>Check whether IPv6 works on this network; if it does not, switch it off on this computer.</translation>
    </message>
    <message>
        <source>The live connection broke off and came back; what was said meanwhile is not in the record.</source>
        <translation>The live connection broke off and came back; what was said meanwhile is not in the record.</translation>
    </message>
    <message>
        <source>If it happens often, check this computer&apos;s internet connection.</source>
        <translation>If it happens often, check this computer&apos;s internet connection.</translation>
    </message>
    <message>
        <source>The live connection broke off and did not come back, while the call may have gone on.</source>
        <translation>The live connection broke off and did not come back, while the call may have gone on.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection, then call back.</source>
        <translation>Check this computer&apos;s internet connection, then call back.</translation>
    </message>
    <message>
        <source>The call reached 60 minutes, the longest time that a call may last.</source>
        <translation>The call reached 60 minutes, the longest time that a call may last.</translation>
    </message>
    <message>
        <source>Call back. Connect long calls to a person earlier; Callside warns at 50 minutes.</source>
        <translation>Call back. Connect long calls to a person earlier; Callside warns at 50 minutes.</translation>
    </message>
    <message>
        <source>The live connection opened late, so the first words may be missing from the record.</source>
        <translation>The live connection opened late, so the first words may be missing from the record.</translation>
    </message>
    <message>
        <source>Nothing for this call. If it happens often, check this computer&apos;s internet connection.</source>
        <translation>Nothing for this call. If it happens often, check this computer&apos;s internet connection.</translation>
    </message>
    <message>
        <source>The call dropped soon after it was answered and nothing of the caller was heard: the sound probably did not get through.</source>
        <translation>The call dropped soon after it was answered and nothing of the caller was heard: the sound probably did not get through.</translation>
    </message>
    <message>
        <source>Have the phone company switch encrypted sound (SRTP) on, allow OpenAI&apos;s media addresses, and offer PCMU or PCMA.</source>
        <translation>Have the phone company switch encrypted sound (SRTP) on, allow OpenAI&apos;s media addresses, and offer PCMU or PCMA.</translation>
    </message>
    <message>
        <source>The call ended within seconds of being answered, before the caller said a word.</source>
        <translation>The call ended within seconds of being answered, before the caller said a word.</translation>
    </message>
    <message>
        <source>A caller may simply have rung off. If every call does this, ask the phone company which side ended it, and try the minimum settings.</source>
        <translation>A caller may simply have rung off. If every call does this, ask the phone company which side ended it, and try the minimum settings.</translation>
    </message>
    <message>
        <source>The sound of the latest call was not encrypted between the phone company and OpenAI.</source>
        <translation>The sound of the latest call was not encrypted between the phone company and OpenAI.</translation>
    </message>
    <message>
        <source>The caller hears noise, although the record of what is said is fine.</source>
        <translation>The caller hears noise, although the record of what is said is fine.</translation>
    </message>
    <message>
        <source>Set no audio format for telephone calls: it is agreed on by itself. Callside sets none.</source>
        <translation>Set no audio format for telephone calls: it is agreed on by itself. Callside sets none.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own telephone system ends the call as soon as it is answered, because it cannot read the answer.</source>
        <translation>The clinic&apos;s own telephone system ends the call as soon as it is answered, because it cannot read the answer.</translation>
    </message>
    <message>
        <source>Record the answer (200 OK) at the telephone system and report it; this was mended once.</source>
        <translation>Record the answer (200 OK) at the telephone system and report it; this was mended once.</translation>
    </message>
    <message>
        <source>What the caller says is not written down.</source>
        <translation>What the caller says is not written down.</translation>
    </message>
    <message>
        <source>Choose a transcription model in Settings → Assistant; gpt-transcribe is the usual one.</source>
        <translation>Choose a transcription model in Settings → Assistant; gpt-transcribe is the usual one.</translation>
    </message>
    <message>
        <source>The assistant did not begin to speak after the call was answered.</source>
        <translation>The assistant did not begin to speak after the call was answered.</translation>
    </message>
    <message>
        <source>Have the assistant say something, or connect the caller to a person.</source>
        <translation>Have the assistant say something, or connect the caller to a person.</translation>
    </message>
    <message>
        <source>The first sentence has the wrong language or manner, because it was asked for with words of its own.</source>
        <translation>The first sentence has the wrong language or manner, because it was asked for with words of its own.</translation>
    </message>
    <message>
        <source>Put the greeting into the assistant&apos;s wording. Callside asks for the greeting without words of its own.</source>
        <translation>Put the greeting into the assistant&apos;s wording. Callside asks for the greeting without words of its own.</translation>
    </message>
    <message>
        <source>OpenAI refused a change of the assistant&apos;s settings, because it wants to know what kind of assistant it is.</source>
        <translation>OpenAI refused a change of the assistant&apos;s settings, because it wants to know what kind of assistant it is.</translation>
    </message>
    <message>
        <source>Copy the report and send it to whoever looks after Callside.</source>
        <translation>Copy the report and send it to whoever looks after Callside.</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be changed once it has spoken.</source>
        <translation>The assistant&apos;s voice cannot be changed once it has spoken.</translation>
    </message>
    <message>
        <source>Choose the voice in Settings → Assistant; it holds for new calls.</source>
        <translation>Choose the voice in Settings → Assistant; it holds for new calls.</translation>
    </message>
    <message>
        <source>The assistant was already speaking when it was asked to speak.</source>
        <translation>The assistant was already speaking when it was asked to speak.</translation>
    </message>
    <message>
        <source>Nothing: Callside asks again when it has finished.</source>
        <translation>Nothing: Callside asks again when it has finished.</translation>
    </message>
    <message>
        <source>The assistant had already stopped when it was asked to stop.</source>
        <translation>The assistant had already stopped when it was asked to stop.</translation>
    </message>
    <message>
        <source>The assistant looked something up and then said nothing.</source>
        <translation>The assistant looked something up and then said nothing.</translation>
    </message>
    <message>
        <source>Steer the assistant to tell the caller what it found.</source>
        <translation>Steer the assistant to tell the caller what it found.</translation>
    </message>
    <message>
        <source>The assistant could not finish what it wanted to say.</source>
        <translation>The assistant could not finish what it wanted to say.</translation>
    </message>
    <message>
        <source>Have it say it again, or connect the caller to a person. The details have OpenAI&apos;s code.</source>
        <translation>Have it say it again, or connect the caller to a person. The details have OpenAI&apos;s code.</translation>
    </message>
    <message>
        <source>Keys that the caller presses do not appear.</source>
        <translation>Keys that the caller presses do not appear.</translation>
    </message>
    <message>
        <source>Have the phone company send keys as events (RFC 4733), not as tones.</source>
        <translation>Have the phone company send keys as events (RFC 4733), not as tones.</translation>
    </message>
    <message>
        <source>The final length of a GPT-Live call was not told, because the connection ended before.</source>
        <translation>The final length of a GPT-Live call was not told, because the connection ended before.</translation>
    </message>
    <message>
        <source>Take the cost of such a call as not confirmed. Callside answers with Realtime, where this does not happen.</source>
        <translation>Take the cost of such a call as not confirmed. Callside answers with Realtime, where this does not happen.</translation>
    </message>
    <message>
        <source>The assistant was still speaking when the call was ended or connected, so its last sentence was cut off.</source>
        <translation>The assistant was still speaking when the call was ended or connected, so its last sentence was cut off.</translation>
    </message>
    <message>
        <source>Use “End politely”, or wait until the assistant has finished.</source>
        <translation>Use “End politely”, or wait until the assistant has finished.</translation>
    </message>
    <message>
        <source>The phone company was asked to connect the caller and did nothing.</source>
        <translation>The phone company was asked to connect the caller and did nothing.</translation>
    </message>
    <message>
        <source>Connecting the caller failed at OpenAI or the phone company.</source>
        <translation>Connecting the caller failed at OpenAI or the phone company.</translation>
    </message>
    <message>
        <source>Have the telephone system move the call itself, or arrange a call-back.</source>
        <translation>Have the telephone system move the call itself, or arrange a call-back.</translation>
    </message>
    <message>
        <source>The caller had gone when the call was to be ended or connected.</source>
        <translation>The caller had gone when the call was to be ended or connected.</translation>
    </message>
    <message>
        <source>Nothing. Call back if the caller still needs somebody.</source>
        <translation>Nothing. Call back if the caller still needs somebody.</translation>
    </message>
    <message>
        <source>With Twilio&apos;s &lt;Dial&gt;, the caller is cut off as soon as the assistant&apos;s part ends.</source>
        <translation>With Twilio&apos;s &lt;Dial&gt;, the caller is cut off as soon as the assistant&apos;s part ends.</translation>
    </message>
    <message>
        <source>Give &lt;Dial&gt; an action address that says what comes next.</source>
        <translation>Give &lt;Dial&gt; an action address that says what comes next.</translation>
    </message>
    <message>
        <source>The call ended in the middle of what the assistant was saying, and nobody here had ended it.</source>
        <translation>The call ended in the middle of what the assistant was saying, and nobody here had ended it.</translation>
    </message>
    <message>
        <source>A caller may simply have rung off. If it happens often, send the report to the phone company.</source>
        <translation>A caller may simply have rung off. If it happens often, send the report to the phone company.</translation>
    </message>
    <message>
        <source>A call to the outside was refused, because OpenAI has not enabled them for the organization.</source>
        <translation>A call to the outside was refused, because OpenAI has not enabled them for the organization.</translation>
    </message>
    <message>
        <source>Ask OpenAI. Callside itself makes no calls to the outside.</source>
        <translation>Ask OpenAI. Callside itself makes no calls to the outside.</translation>
    </message>
    <message>
        <source>The assistant&apos;s model does not exist any more, or this key may not use it.</source>
        <translation>The assistant&apos;s model does not exist any more, or this key may not use it.</translation>
    </message>
    <message>
        <source>Choose another model in Settings → Assistant; gpt-realtime-2.1 is the usual one.</source>
        <translation>Choose another model in Settings → Assistant; gpt-realtime-2.1 is the usual one.</translation>
    </message>
    <message>
        <source>A model or voice in use will be switched off by OpenAI.</source>
        <translation>A model or voice in use will be switched off by OpenAI.</translation>
    </message>
    <message>
        <source>Choose its successor in Settings → Assistant before that day.</source>
        <translation>Choose its successor in Settings → Assistant before that day.</translation>
    </message>
    <message>
        <source>OpenAI refused a stored prompt; stored prompts end on 30 November 2026.</source>
        <translation>OpenAI refused a stored prompt; stored prompts end on 30 November 2026.</translation>
    </message>
    <message>
        <source>Put the text into the assistant&apos;s wording in Settings → Assistant.</source>
        <translation>Put the text into the assistant&apos;s wording in Settings → Assistant.</translation>
    </message>
    <message>
        <source>Let the tunnel or proxy pass every path on to the port that Callside listens on.</source>
        <translation>Let the tunnel or proxy pass every path on to the port that Callside listens on.</translation>
    </message>
    <message>
        <source>Use the same project id in the phone company&apos;s phone address and in Settings → Connection.</source>
        <translation>Use the same project id in the phone company&apos;s phone address and in Settings → Connection.</translation>
    </message>
    <message>
        <source>The phone company is refused (code 400) and no call arrives, although a test event does.</source>
        <translation>The phone company is refused (code 400) and no call arrives, although a test event does.</translation>
    </message>
    <message>
        <source>The phone company is refused (code 403), while everything else of the project works.</source>
        <translation>The phone company is refused (code 403), while everything else of the project works.</translation>
    </message>
    <message>
        <source>Check the project id in the phone address, a Contact header with transport=tls twice, and that the OpenAI organization is verified.</source>
        <translation>Check the project id in the phone address, a Contact header with transport=tls twice, and that the OpenAI organization is verified.</translation>
    </message>
    <message>
        <source>Nothing, if calls arrive. Else check that the proxy passes all headers on.</source>
        <translation>Nothing, if calls arrive. Else check that the proxy passes all headers on.</translation>
    </message>
    <message>
        <source>Have the phone company allow call transfer to telephone numbers (Twilio: “Call Transfer”), or connect to a phone address.</source>
        <translation>Have the phone company allow call transfer to telephone numbers (Twilio: “Call Transfer”), or connect to a phone address.</translation>
    </message>
    <message>
        <source>The phone company sent this call to the assistant&apos;s address, but it never arrived there.</source>
        <translation>The phone company sent this call to the assistant&apos;s address, but it never arrived there.</translation>
    </message>
    <message>
        <source>Check the project and the encryption in Settings → Connection, then ring the number again; if it fails again, send the report to the phone company.</source>
        <translation>Check the project and the encryption in Settings → Connection, then ring the number again; if it fails again, send the report to the phone company.</translation>
    </message>
    <message>
        <source>No usable key has been entered, so no call can be answered.</source>
        <translation>No usable key has been entered, so no call can be answered.</translation>
    </message>
    <message>
        <source>Enter the key in Settings → Connection.</source>
        <translation>Enter the key in Settings → Connection.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>A step of a call: %1 its name (&quot;Ended&quot;), %2 a sentence (&quot;The caller hung up first&quot;)</extracomment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Put through to another number</source>
        <translation>Put through to another number</translation>
    </message>
    <message>
        <source>Address of the assistant</source>
        <translation>Address of the assistant</translation>
    </message>
    <message>
        <source>Only Twilio and Vonage ask Callside where to send calls, and neither is set up.</source>
        <translation>Only Twilio and Vonage ask Callside where to send calls, and neither is set up.</translation>
    </message>
    <message>
        <source>A phone company asks Callside where to send calls, but no address of the assistant is set: every caller is put through to the fallback number or turned away.</source>
        <translation>A phone company asks Callside where to send calls, but no address of the assistant is set: every caller is put through to the fallback number or turned away.</translation>
    </message>
    <message>
        <source>Set the project of the assistant in Settings → Connection.</source>
        <translation>Set the project of the assistant in Settings → Connection.</translation>
    </message>
    <message>
        <source>Callside did not send this call to the assistant, because the address of the assistant, or the key, was not set.</source>
        <translation>Callside did not send this call to the assistant, because the address of the assistant, or the key, was not set.</translation>
    </message>
    <message>
        <source>Set the key and the project of the assistant in Settings → Connection.</source>
        <translation>Set the key and the project of the assistant in Settings → Connection.</translation>
    </message>
    <message>
        <source>Callside did not send this call to the assistant, because OpenAI could not be reached shortly before.</source>
        <translation>Callside did not send this call to the assistant, because OpenAI could not be reached shortly before.</translation>
    </message>
    <message>
        <source>Nothing, if calls are answered again: for a minute after a failure they go to the fallback number. Else check the internet connection and OpenAI&apos;s status page.</source>
        <translation>Nothing, if calls are answered again: for a minute after a failure they go to the fallback number. Else check the internet connection and OpenAI&apos;s status page.</translation>
    </message>
    <message>
        <source>Nobody answered at the number that was rung in the place of the assistant.</source>
        <translation>Nobody answered at the number that was rung in the place of the assistant.</translation>
    </message>
    <message>
        <source>Ring the caller back, and set a number in Settings → Connection at which somebody always answers.</source>
        <translation>Ring the caller back, and set a number in Settings → Connection at which somebody always answers.</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <source>Who I am</source>
        <translation>Who I am</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Facts I may state</source>
        <translation>Facts I may state</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation>Pronunciations</translation>
    </message>
    <message>
        <source>Exact details, read back</source>
        <translation>Exact details, read back</translation>
    </message>
    <message>
        <source>If I can&apos;t hear</source>
        <translation>If I can&apos;t hear</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>When to get a person</source>
        <translation>When to get a person</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>How the call goes</source>
        <translation>How the call goes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>What the assistant is, and what it is not: never a doctor, a nurse or a person.</source>
        <translation>What the assistant is, and what it is not: never a doctor, a nurse or a person.</translation>
    </message>
    <message>
        <source>What a good call comes to, in two or three lines.</source>
        <translation>What a good call comes to, in two or three lines.</translation>
    </message>
    <message>
        <source>How it speaks: short sentences, one question at a time, words that vary.</source>
        <translation>How it speaks: short sentences, one question at a time, words that vary.</translation>
    </message>
    <message>
        <source>The first words of every call, word for word. They say that this is an automated assistant, and how to reach a person.</source>
        <translation>The first words of every call, word for word. They say that this is an automated assistant, and how to reach a person.</translation>
    </message>
    <message>
        <source>All that callers may be told about the centre. What is not here, the assistant does not know.</source>
        <translation>All that callers may be told about the centre. What is not here, the assistant does not know.</translation>
    </message>
    <message>
        <source>Names and words that are said wrongly: write them as they sound.</source>
        <translation>Names and words that are said wrongly: write them as they sound.</translation>
    </message>
    <message>
        <source>Which details are asked for, and how they are read back: names by letter, numbers by digit.</source>
        <translation>Which details are asked for, and how they are read back: names by letter, numbers by digit.</translation>
    </message>
    <message>
        <source>What to say when the sound is bad, instead of guessing; after how many times to give up.</source>
        <translation>What to say when the sound is bad, instead of guessing; after how many times to give up.</translation>
    </message>
    <message>
        <source>What counts as danger to life, and the words that send the caller to the emergency number at once.</source>
        <translation>What counts as danger to life, and the words that send the caller to the emergency number at once.</translation>
    </message>
    <message>
        <source>When reception is told at once, and what the caller hears then.</source>
        <translation>When reception is told at once, and what the caller hears then.</translation>
    </message>
    <message>
        <source>Leave it empty unless whoever set up the line has added tools.</source>
        <translation>Leave it empty unless whoever set up the line has added tools.</translation>
    </message>
    <message>
        <source>The steps of an ordinary call, from the first words to goodbye.</source>
        <translation>The steps of an ordinary call, from the first words to goodbye.</translation>
    </message>
    <message>
        <source>Which language to begin in, and when to change it.</source>
        <translation>Which language to begin in, and when to change it.</translation>
    </message>
    <message>
        <source>What must not be said or done, whatever the caller asks for. One thing a line.</source>
        <translation>What must not be said or done, whatever the caller asks for. One thing a line.</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Address of the centre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Name of the line that was dialled</source>
        <translation>Name of the line that was dialled</translation>
    </message>
    <message>
        <source>Opening hours of the week</source>
        <translation>Opening hours of the week</translation>
    </message>
    <message>
        <source>When the centre opens next</source>
        <translation>When the centre opens next</translation>
    </message>
    <message>
        <source>The day and the date of the call</source>
        <translation>The day and the date of the call</translation>
    </message>
    <message>
        <source>The time when the call came</source>
        <translation>The time when the call came</translation>
    </message>
    <message>
        <source>Telephone number of reception</source>
        <translation>Telephone number of reception</translation>
    </message>
    <message>
        <source>Telephone number for urgent help while closed</source>
        <translation>Telephone number for urgent help while closed</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language of the callers</source>
        <translation>Language of the callers</translation>
    </message>
    <message>
        <source>Lines dialled</source>
        <translation>Lines dialled</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Noise on the caller&apos;s side</source>
        <translation>Noise on the caller&apos;s side</translation>
    </message>
    <message>
        <source>Language for reading along</source>
        <translation>Language for reading along</translation>
    </message>
    <message>
        <source>Names and terms to expect</source>
        <translation>Names and terms to expect</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Every line</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Found out from the caller</source>
        <translation>Found out from the caller</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Patient: waits long before it answers</source>
        <translation>Patient: waits long before it answers</translation>
    </message>
    <message>
        <source>Brisk: answers at the first pause</source>
        <translation>Brisk: answers at the first pause</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Take nothing out</source>
        <translation>Take nothing out</translation>
    </message>
    <message>
        <source>Loudspeaker or a noisy room</source>
        <translation>Loudspeaker or a noisy room</translation>
    </message>
    <message>
        <source>Telephone at the ear</source>
        <translation>Telephone at the ear</translation>
    </message>
    <message>
        <source>While the centre is open</source>
        <translation>While the centre is open</translation>
    </message>
    <message>
        <source>While the centre is closed</source>
        <translation>While the centre is closed</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>The service&apos;s own</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <extracomment>A voice that the service recommends</extracomment>
        <translation>%1 (recommended)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1: the name of a wording, %2: a number</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Version %1 · came with Callside</source>
        <translation>Version %1 · came with Callside</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <extracomment>%1: a number, %2: who saved it, %3: day and time</extracomment>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>It is empty. Callers would not be told what they are talking to.</source>
        <translation>It is empty. Callers would not be told what they are talking to.</translation>
    </message>
    <message>
        <source>The wording needs a name.</source>
        <translation>The wording needs a name.</translation>
    </message>
    <message>
        <source>It does not say “automated assistant”. The first words of every call have to.</source>
        <translation>It does not say “automated assistant”. The first words of every call have to.</translation>
    </message>
    <message>
        <source>It does not say how to reach a person.</source>
        <translation>It does not say how to reach a person.</translation>
    </message>
    <message>
        <source>It does not tell the caller to ring the emergency number.</source>
        <translation>It does not tell the caller to ring the emergency number.</translation>
    </message>
    <message>
        <source>“%1” makes the assistant a clinician. If it forbids that, put it under “Never”.</source>
        <translation>“%1” makes the assistant a clinician. If it forbids that, put it under “Never”.</translation>
    </message>
    <message>
        <source>“%1” tells somebody that they can wait or that it is nothing. If it forbids that, put it under “Never”.</source>
        <translation>“%1” tells somebody that they can wait or that it is nothing. If it forbids that, put it under “Never”.</translation>
    </message>
    <message>
        <source>{%1} has no value yet; until it has, its line is left out or a general word stands for it.</source>
        <translation>{%1} has no value yet; until it has, its line is left out or a general word stands for it.</translation>
    </message>
    <message>
        <source>“%1” looks like a key or a password. It would be sent with every call: take it out.</source>
        <translation>“%1” looks like a key or a password. It would be sent with every call: take it out.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a section of the wording, such as &quot;Opening&quot;; %2: a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was left out: it is neither a text nor a set of instructions.</source>
        <translation>“%1” was left out: it is neither a text nor a set of instructions.</translation>
    </message>
    <message>
        <source>“%1” was left out: it has no instructions.</source>
        <translation>“%1” was left out: it has no instructions.</translation>
    </message>
    <message>
        <source>“%1”: there is no voice “%2”; the service&apos;s own is used.</source>
        <translation>“%1”: there is no voice “%2”; the service&apos;s own is used.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not used here.</source>
        <translation>“%1”: “%2” is not used here.</translation>
    </message>
    <message>
        <source>Nothing was imported: this is not a file of prompts (%1).</source>
        <translation>Nothing was imported: this is not a file of prompts (%1).</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is too large for a file of prompts.</source>
        <translation>Nothing was imported: the file is too large for a file of prompts.</translation>
    </message>
    <message>
        <source>Nothing was imported: the file could not be read (%1).</source>
        <translation>Nothing was imported: the file could not be read (%1).</translation>
    </message>
    <message>
        <source>The wording is too long (about %1 pieces of words): too little is left for the call itself.</source>
        <translation>The wording is too long (about %1 pieces of words): too little is left for the call itself.</translation>
    </message>
    <message>
        <source>The wording is long (about %1 pieces of words): it costs more on every answer, and rules get lost in it.</source>
        <translation>The wording is long (about %1 pieces of words): it costs more on every answer, and rules get lost in it.</translation>
    </message>
    <message>
        <source>There is no {%1}. Choose one from “Insert a variable”, or write the words themselves.</source>
        <translation>There is no {%1}. Choose one from “Insert a variable”, or write the words themselves.</translation>
    </message>
    <message>
        <source>“%1” promises what only staff can decide, or what needs a message first.</source>
        <translation>“%1” promises what only staff can decide, or what needs a message first.</translation>
    </message>
</context>
<context>
    <name>callside::ActionPanel</name>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Connect to a person…</source>
        <translation>Connect to a person…</translation>
    </message>
    <message>
        <source>Say this now…</source>
        <translation>Say this now…</translation>
    </message>
    <message>
        <source>Stop talking</source>
        <translation>Stop talking</translation>
    </message>
    <message>
        <source>End politely: the assistant says goodbye first</source>
        <translation>End politely: the assistant says goodbye first</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>End call</translation>
    </message>
    <message>
        <source>Do not answer: the phone company turns the caller away</source>
        <translation>Do not answer: the phone company turns the caller away</translation>
    </message>
    <message>
        <source>Try another number…</source>
        <translation>Try another number…</translation>
    </message>
    <message>
        <source>Choose whom the phone company is asked to connect the caller to</source>
        <translation>Choose whom the phone company is asked to connect the caller to</translation>
    </message>
    <message>
        <source>Keep with the assistant</source>
        <translation>Keep with the assistant</translation>
    </message>
    <message>
        <source>Leave the caller with the assistant, although nobody was reached</source>
        <translation>Leave the caller with the assistant, although nobody was reached</translation>
    </message>
    <message>
        <source>Make a call-back task</source>
        <translation>Make a call-back task</translation>
    </message>
    <message>
        <source>Write down that somebody has to ring this caller back</source>
        <translation>Write down that somebody has to ring this caller back</translation>
    </message>
    <message>
        <source>Write words that the assistant says to the caller at once</source>
        <translation>Write words that the assistant says to the caller at once</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Ask to wait</source>
        <translation>Ask to wait</translation>
    </message>
    <message>
        <source>The assistant talks with the caller again</source>
        <translation>The assistant talks with the caller again</translation>
    </message>
    <message>
        <source>The assistant keeps silent until it may go on; the caller stays on the line</source>
        <translation>The assistant keeps silent until it may go on; the caller stays on the line</translation>
    </message>
    <message>
        <source>The assistant stops what it is saying and listens</source>
        <translation>The assistant stops what it is saying and listens</translation>
    </message>
    <message>
        <source>End this call, politely or now</source>
        <translation>End this call, politely or now</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Task…</translation>
    </message>
    <message>
        <source>Write down something to be done about this call</source>
        <translation>Write down something to be done about this call</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note about this call</source>
        <translation>Write a note about this call</translation>
    </message>
    <message>
        <source>End politely: the assistant says goodbye first…</source>
        <translation>End politely: the assistant says goodbye first…</translation>
    </message>
    <message>
        <source>End now: the caller is cut off…</source>
        <translation>End now: the caller is cut off…</translation>
    </message>
    <message>
        <source>End now: the caller is cut off</source>
        <translation>End now: the caller is cut off</translation>
    </message>
    <message>
        <source>Arrange a call-back</source>
        <translation>Arrange a call-back</translation>
    </message>
    <message>
        <source>This phone line cannot pass callers on: write down that somebody rings this caller back</source>
        <translation>This phone line cannot pass callers on: write down that somebody rings this caller back</translation>
    </message>
    <message>
        <source>Choose whom the caller is connected to. If the line does not pass callers on, %1 takes the caller back and rings that person itself</source>
        <extracomment>%1: the name of a phone company</extracomment>
        <translation>Choose whom the caller is connected to. If the line does not pass callers on, %1 takes the caller back and rings that person itself</translation>
    </message>
    <message>
        <source>Let the assistant answer</source>
        <translation>Let the assistant answer</translation>
    </message>
    <message>
        <source>The assistant talks with the caller from now on; you read along</source>
        <translation>The assistant talks with the caller from now on; you read along</translation>
    </message>
    <message>
        <source>By itself in %1 s</source>
        <extracomment>Beside the button that lets the assistant answer: it does so by itself; %1 is a number of seconds</extracomment>
        <translation>By itself in %1 s</translation>
    </message>
    <message>
        <source>By itself in a moment</source>
        <extracomment>Beside the button that lets the assistant answer: it does so by itself</extracomment>
        <translation>By itself in a moment</translation>
    </message>
</context>
<context>
    <name>callside::AfterCall</name>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Make a call-back task</source>
        <translation>Make a call-back task</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>After the call</translation>
    </message>
    <message>
        <source>One line about this call</source>
        <translation>One line about this call</translation>
    </message>
    <message>
        <source>Kept with Enter, or when you leave it</source>
        <translation>Kept with Enter, or when you leave it</translation>
    </message>
    <message>
        <source>Write down that somebody has to ring this caller back</source>
        <translation>Write down that somebody has to ring this caller back</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>Note about this call</translation>
    </message>
    <message>
        <source>The summary, the details heard and the suggested tasks</source>
        <translation>The summary, the details heard and the suggested tasks</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>callside::Alarm</name>
    <message>
        <source>Urgent call. The caller said: “%1”</source>
        <extracomment>Read out by a screen reader; %1 are the caller&apos;s words</extracomment>
        <translation>Urgent call. The caller said: “%1”</translation>
    </message>
    <message>
        <source>Urgent call. The caller wants a person: “%1”</source>
        <extracomment>Read out by a screen reader; %1 are the caller&apos;s words</extracomment>
        <translation>Urgent call. The caller wants a person: “%1”</translation>
    </message>
    <message>
        <source>Urgent call. Nobody is known to have answered the transfer; the caller is still with the assistant.</source>
        <translation>Urgent call. Nobody is known to have answered the transfer; the caller is still with the assistant.</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell what the caller says on %n call(s).</source>
        <translation>
            <numerusform>Can&apos;t tell what the caller says on %n call.</numerusform>
            <numerusform>Can&apos;t tell what the caller says on %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assistant is slow to answer %n call(s).</source>
        <translation>
            <numerusform>The assistant is slow to answer %n call.</numerusform>
            <numerusform>The assistant is slow to answer %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has spoken for a while on %n call(s).</source>
        <translation>
            <numerusform>Nobody has spoken for a while on %n call.</numerusform>
            <numerusform>Nobody has spoken for a while on %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has spoken for a long time on %n call(s).</source>
        <translation>
            <numerusform>Nobody has spoken for a long time on %n call.</numerusform>
            <numerusform>Nobody has spoken for a long time on %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t see %n call(s) any more. The caller is still talking with the assistant.</source>
        <translation>
            <numerusform>Can&apos;t see %n call any more. The caller is still talking with the assistant.</numerusform>
            <numerusform>Can&apos;t see %n calls any more. The callers are still talking with the assistant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) lost. Please call back.</source>
        <translation>
            <numerusform>%n call lost. Please call back.</numerusform>
            <numerusform>%n calls lost. Please call back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::Banner</name>
    <message>
        <source>Put this away</source>
        <translation>Put this away</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <extracomment>Of a button that closes a notice. %1 is the notice</extracomment>
        <translation>Put away: %1</translation>
    </message>
</context>
<context>
    <name>callside::CallColumn</name>
    <message>
        <source>Show all calls</source>
        <translation>Show all calls</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Find a call</translation>
    </message>
    <message>
        <source>By number, name, words that were said, or state. Escape shows all calls.</source>
        <translation>By number, name, words that were said, or state. Escape shows all calls.</translation>
    </message>
    <message>
        <source>Clear what was typed (Escape)</source>
        <translation>Clear what was typed (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 of %n calls are what somebody looks for</extracomment>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for “%1”. The numbers, names, words and states of %n call(s) were searched.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>
            <numerusform>Nothing found for “%1”. The number, name, words and state of %n call were searched.</numerusform>
            <numerusform>Nothing found for “%1”. The numbers, names, words and states of %n calls were searched.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a call by number, name, words that were said, or state</source>
        <translation>Find a call by number, name, words that were said, or state</translation>
    </message>
</context>
<context>
    <name>callside::CallConsole</name>
    <message>
        <source>Stays with the assistant</source>
        <translation>Stays with the assistant</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Go to it</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) on the live page</source>
        <translation>
            <numerusform>%n urgent call on the live page</numerusform>
            <numerusform>%n urgent calls on the live page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::CallDetails</name>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Dialled</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Keys pressed</source>
        <translation>Keys pressed</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Cost so far</translation>
    </message>
    <message>
        <source>%1, after %2 s</source>
        <extracomment>When a call was answered: %1 a time of day, %2 how many seconds after it had come in</extracomment>
        <translation>%1, after %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier call(s) from this number</source>
        <translation>
            <numerusform>%n earlier call from this number</numerusform>
            <numerusform>%n earlier calls from this number</numerusform>
        </translation>
    </message>
    <message>
        <source>asked to</source>
        <translation>asked to</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Assistant waits</source>
        <translation>Assistant waits</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>What the assistant of a call says</extracomment>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Shows how this call went, step by step</source>
        <translation>Shows how this call went, step by step</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>Phone company</translation>
    </message>
</context>
<context>
    <name>callside::CallHeader</name>
    <message>
        <source>Caller is speaking</source>
        <translation>Caller is speaking</translation>
    </message>
    <message>
        <source>Assistant is speaking</source>
        <translation>Assistant is speaking</translation>
    </message>
    <message>
        <source>Point here, or go here with Tab, to see the number</source>
        <translation>Point here, or go here with Tab, to see the number</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Not proof of identity</source>
        <extracomment>Under the caller&apos;s number or name</extracomment>
        <translation>Not proof of identity</translation>
    </message>
    <message>
        <source>came in at %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 time of day</extracomment>
        <translation>came in at %1</translation>
    </message>
    <message>
        <source>dialled %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 our number that was dialled</extracomment>
        <translation>dialled %1</translation>
    </message>
    <message>
        <source>written down in %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 the language in which the words are written down, &quot;English&quot;</extracomment>
        <translation>written down in %1</translation>
    </message>
</context>
<context>
    <name>callside::CallListModel</name>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Look at these</translation>
    </message>
    <message>
        <source>%1 (always shown)</source>
        <extracomment>%1 is &quot;Urgent&quot; or &quot;Ringing&quot;, above calls that are in the list although they are not what is looked for</extracomment>
        <translation>%1 (always shown)</translation>
    </message>
</context>
<context>
    <name>callside::CallListView</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Urgent call above</source>
        <translation>Urgent call above</translation>
    </message>
    <message>
        <source>%1 choose a call, %2 the most urgent one, %3 goes to the next panel</source>
        <extracomment>For screen readers. %1 nine keys, &quot;Ctrl+1 … Ctrl+9&quot;; %2 &quot;F2&quot;; %3 &quot;F6&quot;</extracomment>
        <translation>%1 choose a call, %2 the most urgent one, %3 goes to the next panel</translation>
    </message>
    <message>
        <source>Show the most urgent call</source>
        <translation>Show the most urgent call</translation>
    </message>
    <message>
        <source>Urgent call below</source>
        <translation>Urgent call below</translation>
    </message>
</context>
<context>
    <name>callside::CallPane</name>
    <message>
        <source>Approximate text, written down by a machine</source>
        <translation>Approximate text, written down by a machine</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>No call chosen</translation>
    </message>
    <message>
        <source>Choose a call on the left to read what is being said.</source>
        <translation>Choose a call on the left to read what is being said.</translation>
    </message>
    <message>
        <source>Not ready for calls</source>
        <translation>Not ready for calls</translation>
    </message>
    <message>
        <source>The line is quiet</source>
        <translation>The line is quiet</translation>
    </message>
    <message>
        <source>When somebody rings, the call appears here and on the left.</source>
        <translation>When somebody rings, the call appears here and on the left.</translation>
    </message>
    <message>
        <source>It is ringing</source>
        <translation>It is ringing</translation>
    </message>
    <message>
        <source>Let the assistant answer, or decline the call. What is said appears here.</source>
        <translation>Let the assistant answer, or decline the call. What is said appears here.</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>No words</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>The words appear here again as soon as we see the call again.</source>
        <translation>The words appear here again as soon as we see the call again.</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>No words yet</translation>
    </message>
    <message>
        <source>The transcript is not here yet. The first words appear as they are spoken.</source>
        <translation>The transcript is not here yet. The first words appear as they are spoken.</translation>
    </message>
    <message>
        <source>The top of the window says what is wrong and what to do about it.</source>
        <translation>The top of the window says what is wrong and what to do about it.</translation>
    </message>
    <message>
        <source>The caller&apos;s words are not written down on this call</source>
        <translation>The caller&apos;s words are not written down on this call</translation>
    </message>
    <message>
        <source>The call ended before anything was said that could be written down.</source>
        <translation>The call ended before anything was said that could be written down.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Not written down</translation>
    </message>
    <message>
        <source>What the caller says cannot be read on this call, because the assistant was set up without it. Only the assistant&apos;s words appear here.</source>
        <translation>What the caller says cannot be read on this call, because the assistant was set up without it. Only the assistant&apos;s words appear here.</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Of a button beside what went wrong with a call; it shows how the call went, step by step</extracomment>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Put through</translation>
    </message>
    <message>
        <source>The phone company has put the caller through to another number, without the assistant. What is said there is not written down.</source>
        <translation>The phone company has put the caller through to another number, without the assistant. What is said there is not written down.</translation>
    </message>
    <message>
        <source>A person at another number had this call. What they said is not written down.</source>
        <translation>A person at another number had this call. What they said is not written down.</translation>
    </message>
</context>
<context>
    <name>callside::CallSummaryView</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Summary of the call</source>
        <translation>Summary of the call</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Made by a machine from the words of the call. Read it before you rely on it.</source>
        <translation>Made by a machine from the words of the call. Read it before you rely on it.</translation>
    </message>
    <message>
        <source>Make a summary</source>
        <translation>Make a summary</translation>
    </message>
    <message>
        <source>Sends the words of this call to OpenAI once more</source>
        <translation>Sends the words of this call to OpenAI once more</translation>
    </message>
    <message>
        <source>Details heard</source>
        <translation>Details heard</translation>
    </message>
    <message>
        <source>Suggested tasks</source>
        <translation>Suggested tasks</translation>
    </message>
    <message>
        <source>You have read it and it is right. Your name is kept with it.</source>
        <translation>You have read it and it is right. Your name is kept with it.</translation>
    </message>
    <message>
        <source>Summary: being made…</source>
        <translation>Summary: being made…</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>No summary</translation>
    </message>
    <message>
        <source>Summary: draft</source>
        <translation>Summary: draft</translation>
    </message>
    <message>
        <source>Summary: accepted</source>
        <translation>Summary: accepted</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Task made</source>
        <translation>Task made</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Make it a task</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is for</comment>
        <extracomment>%1 what is to be done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Puts it into “Needs you”</source>
        <translation>Puts it into “Needs you”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A detail that the caller told: %1 &quot;Name&quot;, %2 what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>How sure: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who last said how sure a detail is: %1 a name, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callside::Composer</name>
    <message>
        <source>Steer the assistant</source>
        <translation>Steer the assistant</translation>
    </message>
    <message>
        <source>Words for the assistant to say</source>
        <translation>Words for the assistant to say</translation>
    </message>
    <message>
        <source>Tell the assistant what to do, then press Enter</source>
        <translation>Tell the assistant what to do, then press Enter</translation>
    </message>
    <message>
        <source>Write what the assistant should say, word for word</source>
        <translation>Write what the assistant should say, word for word</translation>
    </message>
    <message>
        <source>Sent. Its receipt stands with the words above.</source>
        <translation>Sent. Its receipt stands with the words above.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up brings back what was sent before</source>
        <translation>Enter sends, Shift+Enter begins a new line, Up brings back what was sent before</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Send (Enter)</translation>
    </message>
    <message>
        <source>Write something first, then send it (Enter)</source>
        <translation>Write something first, then send it (Enter)</translation>
    </message>
    <message>
        <source>Tell the assistant what to do; it does not read this out</source>
        <translation>Tell the assistant what to do; it does not read this out</translation>
    </message>
    <message>
        <source>The assistant says these words to the caller at once</source>
        <translation>The assistant says these words to the caller at once</translation>
    </message>
</context>
<context>
    <name>callside::ConnectDialog</name>
    <message>
        <source>Rings %1</source>
        <extracomment>The number that the button Connect rings: %1 is a name, %2 a telephone number</extracomment>
        <translation>Rings %1</translation>
    </message>
    <message>
        <source>Rings %1 on %2</source>
        <translation>Rings %1 on %2</translation>
    </message>
    <message>
        <source>%1 may not answer now (%2). You can still connect.</source>
        <extracomment>%1 is a name, %2 when somebody can be reached, such as &quot;From 13:00&quot;</extracomment>
        <translation>%1 may not answer now (%2). You can still connect.</translation>
    </message>
    <message>
        <source>There is nobody in the address book yet.</source>
        <translation>There is nobody in the address book yet.</translation>
    </message>
    <message>
        <source>A name, or a number such as %1</source>
        <extracomment>%1 is a telephone number as an example</extracomment>
        <translation>A name, or a number such as %1</translation>
    </message>
    <message>
        <source>Nobody in the address book matches this.</source>
        <translation>Nobody in the address book matches this.</translation>
    </message>
</context>
<context>
    <name>callside::ConnectPeopleModel</name>
    <message>
        <source>This number</source>
        <translation>This number</translation>
    </message>
    <message>
        <source>This number: %1</source>
        <translation>This number: %1</translation>
    </message>
    <message>
        <source>%1, the usual choice, %2, %3</source>
        <extracomment>Somebody to connect to, for a screen reader: %1 name, %2 number, %3 &quot;Reachable now&quot; or from when</extracomment>
        <translation>%1, the usual choice, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>callside::DeskAudit</name>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
</context>
<context>
    <name>callside::DeskChoices</name>
    <message>
        <source>Export the settings</source>
        <translation>Export the settings</translation>
    </message>
    <message>
        <source>Settings of Callside (*.json)</source>
        <translation>Settings of Callside (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Import settings</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Take over the settings of an older server</source>
        <translation>Take over the settings of an older server</translation>
    </message>
</context>
<context>
    <name>callside::DeskCosts</name>
    <message>
        <source>Today’s calls have cost %1 so far.</source>
        <extracomment>%1 is a sum: &quot;$1.24&quot;</extracomment>
        <translation>Today’s calls have cost %1 so far.</translation>
    </message>
    <message>
        <source>Today’s calls have cost 80 % of the day’s limit.</source>
        <translation>Today’s calls have cost 80 % of the day’s limit.</translation>
    </message>
    <message>
        <source>The limit is in the settings, under Costs.</source>
        <translation>The limit is in the settings, under Costs.</translation>
    </message>
    <message>
        <source>Today’s calls have cost what the day’s limit allows.</source>
        <translation>Today’s calls have cost what the day’s limit allows.</translation>
    </message>
    <message>
        <source>From now on you are asked first for every new call. No call is ended.</source>
        <translation>From now on you are asked first for every new call. No call is ended.</translation>
    </message>
    <message>
        <source>Calls go on being answered. The limit is in the settings, under Costs.</source>
        <translation>Calls go on being answered. The limit is in the settings, under Costs.</translation>
    </message>
</context>
<context>
    <name>callside::DeskHelp</name>
    <message>
        <source>Errors are not kept on this desk.</source>
        <translation>Errors are not kept on this desk.</translation>
    </message>
    <message>
        <source>They are while calls are kept, in the same folder.</source>
        <translation>They are while calls are kept, in the same folder.</translation>
    </message>
    <message>
        <source>No error has been kept so far.</source>
        <translation>No error has been kept so far.</translation>
    </message>
    <message>
        <source>They would be in %1.</source>
        <translation>They would be in %1.</translation>
    </message>
    <message>
        <source>The folder with the errors was opened.</source>
        <translation>The folder with the errors was opened.</translation>
    </message>
    <message>
        <source>The folder with the errors could not be opened.</source>
        <translation>The folder with the errors could not be opened.</translation>
    </message>
    <message>
        <source>The newest are in %1. They hold no patient&apos;s words or numbers.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>The newest are in %1. They hold no patient&apos;s words or numbers.</translation>
    </message>
</context>
<context>
    <name>callside::DeskHistory</name>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>The figures were saved.</translation>
    </message>
    <message>
        <source>The figures could not be saved.</source>
        <translation>The figures could not be saved.</translation>
    </message>
    <message>
        <source>Choose another place, or see whether the disk is full.</source>
        <translation>Choose another place, or see whether the disk is full.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due now</source>
        <translation>
            <numerusform>%n task due now</numerusform>
            <numerusform>%n tasks due now</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is waiting for an answer from the desk.</source>
        <translation>Somebody is waiting for an answer from the desk.</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Go through them</translation>
    </message>
    <message>
        <source>The legal hold could not be changed.</source>
        <translation>The legal hold could not be changed.</translation>
    </message>
    <message>
        <source>The call is as it was. See whether the disk is full, and try again.</source>
        <translation>The call is as it was. See whether the disk is full, and try again.</translation>
    </message>
</context>
<context>
    <name>callside::DeskRecords</name>
    <message>
        <source>Back up all calls</source>
        <translation>Back up all calls</translation>
    </message>
    <message>
        <source>Backups of Callside (*.sqlite)</source>
        <translation>Backups of Callside (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>callside::DeskWho</name>
    <message>
        <source>The list of who works here could not be kept.</source>
        <translation>The list of who works here could not be kept.</translation>
    </message>
    <message>
        <source>What was changed about it holds until Callside ends. See whether the disk is full.</source>
        <translation>What was changed about it holds until Callside ends. See whether the disk is full.</translation>
    </message>
    <message>
        <source>The list of who works here cannot be read, so everybody works as a receptionist.</source>
        <translation>The list of who works here cannot be read, so everybody works as a receptionist.</translation>
    </message>
    <message>
        <source>Bring back the file users.json from a copy, or remove it to begin anew.</source>
        <translation>Bring back the file users.json from a copy, or remove it to begin anew.</translation>
    </message>
    <message>
        <source>The audit trail cannot be written.</source>
        <translation>The audit trail cannot be written.</translation>
    </message>
    <message>
        <source>What is done is written as soon as that is possible again, and lost if Callside ends before. See whether the disk is full.</source>
        <translation>What is done is written as soon as that is possible again, and lost if Callside ends before. See whether the disk is full.</translation>
    </message>
</context>
<context>
    <name>callside::EndCallQuestion</name>
    <message>
        <source>This call is urgent.</source>
        <translation>This call is urgent.</translation>
    </message>
    <message>
        <source>This call is urgent. The caller said: “%1”</source>
        <translation>This call is urgent. The caller said: “%1”</translation>
    </message>
    <message>
        <source>This caller has asked for a person.</source>
        <translation>This caller has asked for a person.</translation>
    </message>
    <message>
        <source>This caller was to be connected to a person, and that is not confirmed.</source>
        <translation>This caller was to be connected to a person, and that is not confirmed.</translation>
    </message>
    <message>
        <source>Keep the call</source>
        <translation>Keep the call</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Nothing happens to the call (Escape)</source>
        <translation>Nothing happens to the call (Escape)</translation>
    </message>
    <message>
        <source>End this urgent call now?</source>
        <translation>End this urgent call now?</translation>
    </message>
    <message>
        <source>End this urgent call politely?</source>
        <translation>End this urgent call politely?</translation>
    </message>
    <message>
        <source>The caller is cut off at once, without a goodbye. A task to look after the caller stays behind.</source>
        <translation>The caller is cut off at once, without a goodbye. A task to look after the caller stays behind.</translation>
    </message>
    <message>
        <source>The assistant says goodbye and then hangs up. A task to look after the caller stays behind.</source>
        <translation>The assistant says goodbye and then hangs up. A task to look after the caller stays behind.</translation>
    </message>
    <message>
        <source>End politely</source>
        <translation>End politely</translation>
    </message>
</context>
<context>
    <name>callside::EndOfDay</name>
    <message>
        <source>Open the call</source>
        <translation>Open the call</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Keep for tomorrow</source>
        <translation>Keep for tomorrow</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>End of the day</translation>
    </message>
    <message>
        <source>How many of the tasks are gone through</source>
        <translation>How many of the tasks are gone through</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>The task stays open and is due tomorrow morning</source>
        <translation>The task stays open and is due tomorrow morning</translation>
    </message>
    <message>
        <source>Mark the task done</source>
        <translation>Mark the task done</translation>
    </message>
    <message>
        <source>Task %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the task that is shown, and how many there are</extracomment>
        <translation>Task %1 of %2</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <extracomment>A task: %1 is its kind (&quot;Call back&quot;)</extracomment>
        <translation>%1 – done</translation>
    </message>
    <message>
        <source>About no caller</source>
        <translation>About no caller</translation>
    </message>
    <message>
        <source>%1, made by %2</source>
        <extracomment>About a task: %1 is &quot;5 min ago&quot;, %2 a name</extracomment>
        <translation>%1, made by %2</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nothing left to do</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No task is open.</translation>
    </message>
    <message numerus="yes">
        <source>All %n task(s) are done.</source>
        <translation>
            <numerusform>%n task is done.</numerusform>
            <numerusform>All %n tasks are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone through them all</source>
        <translation>Gone through them all</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) stay open for tomorrow.</source>
        <translation>
            <numerusform>%n task stays open for tomorrow.</numerusform>
            <numerusform>%n tasks stay open for tomorrow.</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Stands between the parts of what is said about a task</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>callside::Farewell</name>
    <message>
        <source>The window goes away, the phone does not: Callside keeps answering in the background. Its icon beside the clock brings the window back. To stop answering, quit from the menu.</source>
        <translation>The window goes away, the phone does not: Callside keeps answering in the background. Its icon beside the clock brings the window back. To stop answering, quit from the menu.</translation>
    </message>
    <message>
        <source>The window goes down to the taskbar, the phone does not: Callside keeps answering in the background. To stop answering, quit from the menu.</source>
        <translation>The window goes down to the taskbar, the phone does not: Callside keeps answering in the background. To stop answering, quit from the menu.</translation>
    </message>
    <message>
        <source>Callside keeps answering</source>
        <translation>Callside keeps answering</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>Keep answering</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Quit instead</translation>
    </message>
    <message>
        <source>No call is going on any more. Nobody answers new calls while Callside is closed. Quit?</source>
        <translation>No call is going on any more. Nobody answers new calls while Callside is closed. Quit?</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are going on. They go on without you: nobody watches them. Quit anyway?</source>
        <translation>
            <numerusform>%n call is going on. It goes on without you: nobody watches it. Quit anyway?</numerusform>
            <numerusform>%n calls are going on. They go on without you: nobody watches them. Quit anyway?</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Callside?</source>
        <translation>Quit Callside?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quit anyway</translation>
    </message>
    <message>
        <source>It is urgent.</source>
        <extracomment>Calls that are going on, two or more of which %n are urgent; or the only one is</extracomment>
        <translation>It is urgent.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are urgent.</source>
        <translation>
            <numerusform>%n of them is urgent.</numerusform>
            <numerusform>%n of them are urgent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording that was changed in the settings is not saved yet. It is lost when you quit.</source>
        <translation>Wording that was changed in the settings is not saved yet. It is lost when you quit.</translation>
    </message>
</context>
<context>
    <name>callside::FarewellQuestion</name>
    <message>
        <source>Callside</source>
        <translation>Callside</translation>
    </message>
</context>
<context>
    <name>callside::FiguresChart</name>
    <message>
        <source>No calls</source>
        <translation>No calls</translation>
    </message>
    <message numerus="yes">
        <source>Most calls: %1, %n call(s)</source>
        <extracomment>Of a chart, for a screen reader: %1 an hour or a weekday</extracomment>
        <translation>
            <numerusform>Most calls: %1, %n call</numerusform>
            <numerusform>Most calls: %1, %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Missed or left early</source>
        <translation>Missed or left early</translation>
    </message>
    <message>
        <source>Declined or line closed</source>
        <translation>Declined or line closed</translation>
    </message>
</context>
<context>
    <name>callside::FiguresView</name>
    <message>
        <source>As tables</source>
        <translation>As tables</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Calls by hour of the day</source>
        <translation>Calls by hour of the day</translation>
    </message>
    <message>
        <source>Calls by weekday</source>
        <translation>Calls by weekday</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>A button: the day, week or month before</extracomment>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A button: the day, week or month after</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>The time before</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>The time after</translation>
    </message>
    <message>
        <source>The charts as tables with the same numbers</source>
        <translation>The charts as tables with the same numbers</translation>
    </message>
    <message>
        <source>For a spreadsheet. Numbers only: nothing of any patient is in it.</source>
        <translation>For a spreadsheet. Numbers only: nothing of any patient is in it.</translation>
    </message>
    <message>
        <source>All figures and what they count</source>
        <translation>All figures and what they count</translation>
    </message>
    <message>
        <source>All figures, and what they count</source>
        <translation>All figures, and what they count</translation>
    </message>
    <message>
        <source>The figures are for the people who lead the desk. Somebody of them can sign in here.</source>
        <translation>The figures are for the people who lead the desk. Somebody of them can sign in here.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>The past calls cannot be read. The top of the window says whether calls are kept.</source>
        <translation>The past calls cannot be read. The top of the window says whether calls are kept.</translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <translation>No calls in this time.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 of all</translation>
    </message>
    <message>
        <source>Missed or left early</source>
        <translation>Missed or left early</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>half acknowledged within %1</source>
        <translation>half acknowledged within %1</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>First words after</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of call-backs: %1 were made of %2 that were asked for</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Call-backs made</source>
        <translation>Call-backs made</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>assistant only</source>
        <translation>assistant only</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>What it counts</translation>
    </message>
    <message>
        <source>half took %1 or less</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>half took %1 or less</translation>
    </message>
    <message>
        <source>nine in ten within %1</source>
        <translation>nine in ten within %1</translation>
    </message>
</context>
<context>
    <name>callside::FindBar</name>
    <message>
        <source>Find in this call</source>
        <translation>Find in this call</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before, Escape closes</source>
        <translation>Enter goes to the next place, Shift+Enter to the one before, Escape closes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Not in this call</source>
        <translation>Not in this call</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place shown among all places found: &quot;3 of 12&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
</context>
<context>
    <name>callside::HistoryCall</name>
    <message>
        <source>still open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>A task: %1 is date and time</extracomment>
        <translation>done %1</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <extracomment>A task: %1 is a name, %2 date and time</extracomment>
        <translation>done by %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A task in the record of a call: %1 its kind (&quot;Call back&quot;), %2 &quot;still open&quot; or who did it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>About the call</source>
        <translation>About the call</translation>
    </message>
    <message>
        <source>Write this call into a file</source>
        <translation>Write this call into a file</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>No call chosen</translation>
    </message>
    <message>
        <source>Choose a call on the left to read it.</source>
        <translation>Choose a call on the left to read it.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Nothing to read yet</translation>
    </message>
    <message>
        <source>Calls stand here once they are over, for as long as the centre keeps them.</source>
        <translation>Calls stand here once they are over, for as long as the centre keeps them.</translation>
    </message>
    <message>
        <source>This call cannot be read</source>
        <translation>This call cannot be read</translation>
    </message>
    <message>
        <source>The file of the past calls did not answer. Choose the call once more.</source>
        <translation>The file of the past calls did not answer. Choose the call once more.</translation>
    </message>
    <message>
        <source>Opening the call…</source>
        <translation>Opening the call…</translation>
    </message>
    <message>
        <source>The words of this call are no longer kept</source>
        <translation>The words of this call are no longer kept</translation>
    </message>
    <message>
        <source>The settings say how long they are. What is known of the call otherwise stands beside it.</source>
        <translation>The settings say how long they are. What is known of the call otherwise stands beside it.</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Nothing was said</translation>
    </message>
    <message>
        <source>The call ended before anybody spoke.</source>
        <translation>The call ended before anybody spoke.</translation>
    </message>
    <message>
        <source>closed by itself %1, as somebody answered after all</source>
        <extracomment>A task: %1 is date and time</extracomment>
        <translation>closed by itself %1, as somebody answered after all</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>On legal hold</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Legal hold…</translation>
    </message>
    <message>
        <source>Keep this call whatever the settings say, with a reason</source>
        <translation>Keep this call whatever the settings say, with a reason</translation>
    </message>
    <message>
        <source>Nothing of this call is deleted or changed</source>
        <translation>Nothing of this call is deleted or changed</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Put through</translation>
    </message>
    <message>
        <source>A person at another number had this call. What they said is not written down.</source>
        <translation>A person at another number had this call. What they said is not written down.</translation>
    </message>
</context>
<context>
    <name>callside::HistoryExport</name>
    <message>
        <source>Take out numbers, dates and names</source>
        <translation>Take out numbers, dates and names</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choose where…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>How many calls are written</source>
        <translation>How many calls are written</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Pages to print (PDF)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Spreadsheet, a row for each call (CSV)</source>
        <translation>Spreadsheet, a row for each call (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet, a row for each line that was said (CSV)</source>
        <translation>Spreadsheet, a row for each line that was said (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>For other programs (JSON)</translation>
    </message>
    <message>
        <source>What may tell who the caller is. As good as patterns can be: read it before you pass it on.</source>
        <translation>What may tell who the caller is. As good as patterns can be: read it before you pass it on.</translation>
    </message>
    <message>
        <source>A program takes them out and may miss some: read the file before you pass it on.</source>
        <translation>A program takes them out and may miss some: read the file before you pass it on.</translation>
    </message>
    <message>
        <source>The file will hold a patient&apos;s own words, number and name. Pass it on only to who may have it.</source>
        <translation>The file will hold a patient&apos;s own words, number and name. Pass it on only to who may have it.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n call(s)</source>
        <translation>
            <numerusform>Export %n call</numerusform>
            <numerusform>Export %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this call</source>
        <translation>Export this call</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to
%1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%n call written to
%1</numerusform>
            <numerusform>%n calls written to
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place, or see whether the disk is full.</source>
        <translation>The file could not be written. Choose another place, or see whether the disk is full.</translation>
    </message>
</context>
<context>
    <name>callside::HistoryFilterBar</name>
    <message>
        <source>Urgent only</source>
        <translation>Urgent only</translation>
    </message>
    <message>
        <source>Lost only</source>
        <translation>Lost only</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Search words, notes, numbers</source>
        <translation>Search words, notes, numbers</translation>
    </message>
    <message>
        <source>Search the past calls</source>
        <translation>Search the past calls</translation>
    </message>
    <message>
        <source>In what was said, in notes and in numbers. The beginning of a word is enough. Quotation marks keep words together.</source>
        <translation>In what was said, in notes and in numbers. The beginning of a word is enough. Quotation marks keep words together.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>From when the calls are</source>
        <translation>From when the calls are</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Chosen days…</source>
        <translation>Chosen days…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>Before a date: the first day of some</extracomment>
        <translation>F&amp;rom</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <extracomment>Before a date: the last day of some</extracomment>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>What became of the call</source>
        <translation>What became of the call</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>Answered or not</translation>
    </message>
    <message>
        <source>What came of it for the caller</source>
        <translation>What came of it for the caller</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Any outcome</translation>
    </message>
    <message>
        <source>The number that was dialled</source>
        <translation>The number that was dialled</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Every line</translation>
    </message>
    <message>
        <source>The language of the call</source>
        <translation>The language of the call</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Every language</translation>
    </message>
    <message>
        <source>Who at the desk had to do with it</source>
        <translation>Who at the desk had to do with it</translation>
    </message>
    <message>
        <source>Anybody here</source>
        <translation>Anybody here</translation>
    </message>
    <message>
        <source>Calls that were urgent at any time</source>
        <translation>Calls that were urgent at any time</translation>
    </message>
    <message>
        <source>Calls that ended in a way that left something to be done</source>
        <translation>Calls that ended in a way that left something to be done</translation>
    </message>
    <message>
        <source>No words and no filters: every call</source>
        <translation>No words and no filters: every call</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>A button that shows more filters; behind it how many of them are in use</extracomment>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filters (%1)</translation>
    </message>
    <message>
        <source>By result, outcome, line, language or person</source>
        <translation>By result, outcome, line, language or person</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that were searched for, in the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the parts of what past calls are filtered by</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>callside::HistoryReplayBar</name>
    <message>
        <source>How fast</source>
        <translation>How fast</translation>
    </message>
    <message>
        <source>How fast the call is gone through</source>
        <translation>How fast the call is gone through</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How many times faster than it was: &quot;4×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Place in the call</source>
        <translation>Place in the call</translation>
    </message>
    <message>
        <source>Where in the call the words stand (arrow keys: 5 seconds)</source>
        <translation>Where in the call the words stand (arrow keys: 5 seconds)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a call is being gone through: %1 of %2, both as 02:41</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>Step through</translation>
    </message>
    <message>
        <source>Shows the call as it went, line by line at its own speed. There is no sound.</source>
        <translation>Shows the call as it went, line by line at its own speed. There is no sound.</translation>
    </message>
</context>
<context>
    <name>callside::HistoryView</name>
    <message>
        <source>Show newer calls</source>
        <translation>Show newer calls</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>Export these…</translation>
    </message>
    <message>
        <source>Past calls</source>
        <translation>Past calls</translation>
    </message>
    <message>
        <source>The newest first. Enter goes to the words of the call.</source>
        <translation>The newest first. Enter goes to the words of the call.</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file</source>
        <translation>Write all calls that are found into a file</translation>
    </message>
    <message>
        <source>The past calls cannot be read</source>
        <translation>The past calls cannot be read</translation>
    </message>
    <message>
        <source>The top of the window says whether calls are kept. Try again in a moment.</source>
        <translation>The top of the window says whether calls are kept. Try again in a moment.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No past call fits: %1.</source>
        <translation>No past call fits: %1.</translation>
    </message>
    <message>
        <source>No past call fits: %1. The oldest call that is kept is of %2.</source>
        <translation>No past call fits: %1. The oldest call that is kept is of %2.</translation>
    </message>
    <message>
        <source>No past calls yet</source>
        <translation>No past calls yet</translation>
    </message>
    <message>
        <source>When a call is over, it stands here with its words, what came of it and what it cost.</source>
        <translation>When a call is over, it stands here with its words, what came of it and what it cost.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n call(s)</source>
        <extracomment>How many calls were found: these, and more that are not counted yet</extracomment>
        <translation>
            <numerusform>More than %n call</numerusform>
            <numerusform>More than %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::HoldDialog</name>
    <message>
        <source>Why, for whoever asks later:</source>
        <translation>Why, for whoever asks later:</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Legal hold</translation>
    </message>
    <message>
        <source>Held by %1 on %2: %3</source>
        <extracomment>A call that must not be deleted: %1 a name, %2 a date, %3 the reason in their words</extracomment>
        <translation>Held by %1 on %2: %3</translation>
    </message>
    <message>
        <source>This call is on legal hold</source>
        <translation>This call is on legal hold</translation>
    </message>
    <message>
        <source>Put this call on legal hold?</source>
        <translation>Put this call on legal hold?</translation>
    </message>
    <message>
        <source>While it is held, nothing of it is deleted or changed: not by the days in the settings, not by keeping less, not by erasing its number.</source>
        <translation>While it is held, nothing of it is deleted or changed: not by the days in the settings, not by keeping less, not by erasing its number.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>From then on the call goes when its days are over, or at once if they are.</source>
        <translation>From then on the call goes when its days are over, or at once if they are.</translation>
    </message>
    <message>
        <source>A reason is needed (Enter)</source>
        <translation>A reason is needed (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing is changed (Escape)</source>
        <translation>Nothing is changed (Escape)</translation>
    </message>
</context>
<context>
    <name>callside::HoursField</name>
    <message>
        <source>When this person can be reached</source>
        <translation>When this person can be reached</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>On these days, at these hours</source>
        <translation>On these days, at these hours</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day</extracomment>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a time of day</extracomment>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>callside::KeyCatcher</name>
    <message>
        <source>Press the new key… (Escape leaves it as it is)</source>
        <translation>Press the new key… (Escape leaves it as it is)</translation>
    </message>
</context>
<context>
    <name>callside::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Keys of the desk</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Change keys…</translation>
    </message>
    <message>
        <source>Open the settings at the page of the keys</source>
        <translation>Open the settings at the page of the keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close this sheet (Escape)</source>
        <translation>Close this sheet (Escape)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a key does, and the key</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take what is chosen, send what is typed</source>
        <translation>Take what is chosen, send what is typed</translation>
    </message>
    <message>
        <source>Step back, close</source>
        <translation>Step back, close</translation>
    </message>
    <message>
        <source>Go to the next control, and back</source>
        <translation>Go to the next control, and back</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bring back an earlier steer, in the steer box</source>
        <translation>Bring back an earlier steer, in the steer box</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>A key together with the mouse wheel</extracomment>
        <translation>Larger or smaller text</translation>
    </message>
    <message>
        <source>Ctrl + mouse wheel</source>
        <translation>Ctrl + mouse wheel</translation>
    </message>
</context>
<context>
    <name>callside::LineCheckDialog</name>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Check my phone line</source>
        <translation>Check my phone line</translation>
    </message>
    <message>
        <source>The checks</source>
        <translation>The checks</translation>
    </message>
    <message>
        <source>Copies the results for the phone engineer: no numbers, no names, no secrets</source>
        <translation>Copies the results for the phone engineer: no numbers, no names, no secrets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n thing(s) to look at</source>
        <translation>
            <numerusform>It works, with %n thing to look at</numerusform>
            <numerusform>It works, with %n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>The line has not been checked yet</source>
        <translation>The line has not been checked yet</translation>
    </message>
    <message>
        <source>All that could be checked is well</source>
        <translation>All that could be checked is well</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Report copied</translation>
    </message>
    <message>
        <source>This is practice: what is checked is the rehearsal on this computer, and not your telephone number.</source>
        <translation>This is practice: what is checked is the rehearsal on this computer, and not your telephone number.</translation>
    </message>
</context>
<context>
    <name>callside::MainWindow</name>
    <message>
        <source>PRACTICE - Callside</source>
        <translation>PRACTICE - Callside</translation>
    </message>
    <message>
        <source>Callside</source>
        <translation>Callside</translation>
    </message>
</context>
<context>
    <name>callside::ModeButton</name>
    <message>
        <source>How calls are met</source>
        <translation>How calls are met</translation>
    </message>
    <message>
        <source>How calls are met that come in from now on</source>
        <translation>How calls are met that come in from now on</translation>
    </message>
    <message>
        <source>New calls get the wording “%1”.</source>
        <extracomment>%1: the name of a wording of the assistant</extracomment>
        <translation>New calls get the wording “%1”.</translation>
    </message>
</context>
<context>
    <name>callside::ModeDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>This time is over. Choose a later one.</translation>
    </message>
</context>
<context>
    <name>callside::ModeMenu</name>
    <message>
        <source>Pick a time…</source>
        <translation>Pick a time…</translation>
    </message>
</context>
<context>
    <name>callside::NumberField</name>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>callside::OpenSpansField</name>
    <message>
        <source>Add hours: %1</source>
        <extracomment>For screen readers. %1 is a day</extracomment>
        <translation>Add hours: %1</translation>
    </message>
    <message>
        <source>An end before the beginning is on the next day; 00:00 is midnight</source>
        <translation>An end before the beginning is on the next day; 00:00 is midnight</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>Behind a time of day: not on this day, on the day after it</extracomment>
        <translation>next day</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remove these hours</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Between two times of day: &quot;08:00 – 13:00&quot;</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <extracomment>The second or a later part of a day: &quot;Monday, part 2&quot;</extracomment>
        <translation>%1, part %2</translation>
    </message>
    <message>
        <source>%1: opens</source>
        <extracomment>For screen readers. %1 is &quot;Monday&quot; or &quot;Monday, part 2&quot;</extracomment>
        <translation>%1: opens</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <extracomment>For screen readers. %1 is &quot;Monday&quot; or &quot;Monday, part 2&quot;</extracomment>
        <translation>%1: closes</translation>
    </message>
    <message>
        <source>Remove these hours: %1</source>
        <extracomment>For screen readers. %1 is &quot;Monday&quot; or &quot;Monday, part 2&quot;</extracomment>
        <translation>Remove these hours: %1</translation>
    </message>
    <message>
        <source>Add hours to this day</source>
        <translation>Add hours to this day</translation>
    </message>
    <message>
        <source>No more hours fit in behind the last ones</source>
        <translation>No more hours fit in behind the last ones</translation>
    </message>
</context>
<context>
    <name>callside::OpeningExceptions</name>
    <message>
        <source>Holidays and other days</source>
        <translation>Holidays and other days</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>These days</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>Closed all day</translation>
    </message>
    <message>
        <source>Open at other hours</source>
        <translation>Open at other hours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>On these days</translation>
    </message>
    <message>
        <source>They stand in the place of the week&apos;s hours. Where two entries share a day, the one that begins later counts.</source>
        <translation>They stand in the place of the week&apos;s hours. Where two entries share a day, the one that begins later counts.</translation>
    </message>
    <message>
        <source>Hours on each of these days</source>
        <translation>Hours on each of these days</translation>
    </message>
    <message>
        <source>A new holiday or other day</source>
        <translation>A new holiday or other day</translation>
    </message>
    <message>
        <source>The chosen days</source>
        <translation>The chosen days</translation>
    </message>
    <message>
        <source>Add the hours of these days, or choose “Closed all day”.</source>
        <translation>Add the hours of these days, or choose “Closed all day”.</translation>
    </message>
    <message>
        <source>It needs a name. Until then the earlier one holds.</source>
        <translation>It needs a name. Until then the earlier one holds.</translation>
    </message>
    <message>
        <source>As people here call it: “Christmas”, “Training afternoon”. With a name the days stand in the list.</source>
        <translation>As people here call it: “Christmas”, “Training afternoon”. With a name the days stand in the list.</translation>
    </message>
</context>
<context>
    <name>callside::OpeningWeek</name>
    <message>
        <source>Copy Monday to Tuesday – Friday</source>
        <translation>Copy Monday to Tuesday – Friday</translation>
    </message>
    <message>
        <source>Give Tuesday, Wednesday, Thursday and Friday the hours of Monday</source>
        <translation>Give Tuesday, Wednesday, Thursday and Friday the hours of Monday</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take back the last change of the week&apos;s hours</source>
        <translation>Take back the last change of the week&apos;s hours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers. A day of the week, and what is wrong with its hours</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
</context>
<context>
    <name>callside::PageSwitch</name>
    <message>
        <source>Page</source>
        <extracomment>What the window shows: the calls of now, those that are over, or the figures</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A page of the window: the calls that go on</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>A page of the window: the calls that are over</extracomment>
        <translation>History</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>A page of the window: how many calls, how long, what they cost</extracomment>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>callside::PasteRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: what is copied, such as “Telephone address”</extracomment>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the text, to be pasted on the other page</source>
        <translation>Copies the text, to be pasted on the other page</translation>
    </message>
</context>
<context>
    <name>callside::PracticeBand</name>
    <message>
        <source>Practice: no real callers</source>
        <translation>Practice: no real callers</translation>
    </message>
</context>
<context>
    <name>callside::PracticeDrillPage</name>
    <message>
        <source>St&amp;op the drill</source>
        <translation>St&amp;op the drill</translation>
    </message>
    <message>
        <source>1. Find the caller who is in danger.
2. Acknowledge the call.
3. Connect the caller to a person.</source>
        <translation>1. Find the caller who is in danger.
2. Acknowledge the call.
3. Connect the caller to a person.</translation>
    </message>
    <message>
        <source>Whoever is still on the practice line rings off first</source>
        <translation>Whoever is still on the practice line rings off first</translation>
    </message>
    <message>
        <source>No more callers ring; nothing is counted</source>
        <translation>No more callers ring; nothing is counted</translation>
    </message>
    <message>
        <source>Find the urgent caller</source>
        <translation>Find the urgent caller</translation>
    </message>
    <message>
        <source>Several callers ring. One of them is in danger. How long does it take you?</source>
        <translation>Several callers ring. One of them is in danger. How long does it take you?</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;Start the drill</translation>
    </message>
    <message>
        <source>The drill is on</source>
        <translation>The drill is on</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) so far</source>
        <translation>
            <numerusform>%n caller so far</numerusform>
            <numerusform>%n callers so far</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>under a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>Well done: in time</source>
        <translation>Well done: in time</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>The call was connected without being acknowledged.</source>
        <translation>The call was connected without being acknowledged.</translation>
    </message>
    <message>
        <source>The caller was not connected to anybody</source>
        <translation>The caller was not connected to anybody</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>You chose this caller before a word of danger was said.</source>
        <translation>You chose this caller before a word of danger was said.</translation>
    </message>
    <message>
        <source>The caller was never shown as urgent</source>
        <translation>The caller was never shown as urgent</translation>
    </message>
    <message>
        <source>Nothing that was said is on your list of urgent words, or the call was not answered.</source>
        <translation>Nothing that was said is on your list of urgent words, or the call was not answered.</translation>
    </message>
    <message>
        <source>The aim is under %1 seconds.</source>
        <translation>The aim is under %1 seconds.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong choice(s)</source>
        <translation>
            <numerusform>%n wrong choice</numerusform>
            <numerusform>%n wrong choices</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong choice</source>
        <translation>No wrong choice</translation>
    </message>
    <message>
        <source>Best so far: %1 s</source>
        <translation>Best so far: %1 s</translation>
    </message>
</context>
<context>
    <name>callside::PracticeFaultPage</name>
    <message>
        <source>&amp;Take this</source>
        <translation>&amp;Take this</translation>
    </message>
    <message>
        <source>What goes wrong with the next call</source>
        <translation>What goes wrong with the next call</translation>
    </message>
    <message>
        <source>Search what can go wrong</source>
        <translation>Search what can go wrong</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>What can go wrong</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Leave it as it was: Esc</source>
        <translation>Leave it as it was: Esc</translation>
    </message>
    <message>
        <source>Nothing that can go wrong is called “%1”.</source>
        <translation>Nothing that can go wrong is called “%1”.</translation>
    </message>
</context>
<context>
    <name>callside::PracticePanel</name>
    <message>
        <source>&amp;Callers</source>
        <translation>&amp;Callers</translation>
    </message>
    <message>
        <source>&amp;Drill</source>
        <translation>&amp;Drill</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Hide the practice column</source>
        <translation>Hide the practice column</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Hide this column</translation>
    </message>
    <message>
        <source>Choose who rings</source>
        <translation>Choose who rings</translation>
    </message>
    <message>
        <source>Find the urgent caller</source>
        <translation>Find the urgent caller</translation>
    </message>
    <message>
        <source>Calls co&amp;me</source>
        <extracomment>Before a choice: &quot;Directly&quot;, &quot;Through Twilio&quot;, &quot;Through Vonage&quot;</extracomment>
        <translation>Calls co&amp;me</translation>
    </message>
    <message>
        <source>The way calls come</source>
        <translation>The way calls come</translation>
    </message>
    <message>
        <source>Through Twilio or Vonage, the phone company asks this desk first and tells how each call fares</source>
        <translation>Through Twilio or Vonage, the phone company asks this desk first and tells how each call fares</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directly</translation>
    </message>
    <message>
        <source>Through %1</source>
        <extracomment>%1: a phone company that a rehearsed call comes through</extracomment>
        <translation>Through %1</translation>
    </message>
</context>
<context>
    <name>callside::PracticeRingPage</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>&amp;Ring now</source>
        <translation>&amp;Ring now</translation>
    </message>
    <message>
        <source>&amp;Keep calls coming</source>
        <translation>&amp;Keep calls coming</translation>
    </message>
    <message>
        <source>Rehearsed callers</source>
        <translation>Rehearsed callers</translation>
    </message>
    <message>
        <source>Choose what goes wrong with the next call</source>
        <translation>Choose what goes wrong with the next call</translation>
    </message>
    <message>
        <source>This caller rings once</source>
        <translation>This caller rings once</translation>
    </message>
    <message>
        <source>One caller after the other rings, at a pace that one person can follow</source>
        <translation>One caller after the other rings, at a pace that one person can follow</translation>
    </message>
    <message>
        <source>Change what goes wrong: %1</source>
        <translation>Change what goes wrong: %1</translation>
    </message>
    <message>
        <source>Rang: %1</source>
        <extracomment>%1 is the title of a rehearsed caller, &quot;Opening hours&quot;</extracomment>
        <translation>Rang: %1</translation>
    </message>
</context>
<context>
    <name>callside::PracticeWindow</name>
    <message>
        <source>PRACTICE - Callside</source>
        <translation>PRACTICE - Callside</translation>
    </message>
    <message>
        <source>Show the practice column</source>
        <translation>Show the practice column</translation>
    </message>
</context>
<context>
    <name>callside::PrivacyCover</name>
    <message>
        <source>Hidden from the counter</source>
        <translation>Hidden from the counter</translation>
    </message>
    <message>
        <source>Press %1 or any other key to show the calls</source>
        <extracomment>%1 is a key, &quot;F12&quot;</extracomment>
        <translation>Press %1 or any other key to show the calls</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s)</source>
        <translation>
            <numerusform>%n urgent call</numerusform>
            <numerusform>%n urgent calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::PrivacyVeil</name>
    <message>
        <source>Hidden from the counter</source>
        <translation>Hidden from the counter</translation>
    </message>
</context>
<context>
    <name>callside::QuickSteers</name>
    <message>
        <source>Quick steers</source>
        <translation>Quick steers</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>Tells the assistant: “%1”</source>
        <extracomment>What the assistant is told when a quick steer is used</extracomment>
        <translation>Tells the assistant: “%1”</translation>
    </message>
    <message>
        <source>Tell the assistant one of the sentences that are ready</source>
        <translation>Tell the assistant one of the sentences that are ready</translation>
    </message>
</context>
<context>
    <name>callside::RecordsQuestion</name>
    <message>
        <source>Keep everything</source>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>Nothing is deleted (Escape)</source>
        <translation>Nothing is deleted (Escape)</translation>
    </message>
    <message>
        <source>To go on, type %1 here:</source>
        <extracomment>%1 is what has to be typed</extracomment>
        <translation>To go on, type %1 here:</translation>
    </message>
</context>
<context>
    <name>callside::RehearsalSheet</name>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>This is what the practice call was answered with, word for word. Who rings and what is answered follows a script: how the assistant puts these words into practice is heard on a real call.</source>
        <translation>This is what the practice call was answered with, word for word. Who rings and what is answered follows a script: how the assistant puts these words into practice is heard on a real call.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>What was sent</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close this window (Escape). The call goes on.</source>
        <translation>Close this window (Escape). The call goes on.</translation>
    </message>
    <message>
        <source>Rehearsal of “%1”</source>
        <translation>Rehearsal of “%1”</translation>
    </message>
    <message>
        <source>What the assistant reads</source>
        <translation>What the assistant reads</translation>
    </message>
    <message>
        <source>For your phone engineer</source>
        <translation>For your phone engineer</translation>
    </message>
    <message>
        <source>The request exactly as it was sent; the key is not part of it</source>
        <translation>The request exactly as it was sent; the key is not part of it</translation>
    </message>
    <message>
        <source>Copies what is shown</source>
        <translation>Copies what is shown</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAbout</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Shows the folder in this computer’s file manager</source>
        <translation>Shows the folder in this computer’s file manager</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Open log</translation>
    </message>
    <message>
        <source>Shows the errors of the assistant service, one a line</source>
        <translation>Shows the errors of the assistant service, one a line</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the versions, for a report of a fault</source>
        <translation>Copies the versions, for a report of a fault</translation>
    </message>
    <message>
        <source>The icon of Callside</source>
        <translation>The icon of Callside</translation>
    </message>
    <message>
        <source>Callside, the front desk’s console for AI phone calls</source>
        <translation>Callside, the front desk’s console for AI phone calls</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2, on %3</source>
        <extracomment>%1, %2: version numbers, %3: the operating system</extracomment>
        <translation>Version %1, with Qt %2, on %3</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copy the versions</translation>
    </message>
    <message>
        <source>Where Callside keeps what it keeps</source>
        <translation>Where Callside keeps what it keeps</translation>
    </message>
    <message>
        <source>Calls, tasks and settings</source>
        <translation>Calls, tasks and settings</translation>
    </message>
    <message>
        <source>Errors of the assistant service, without words and numbers of callers</source>
        <translation>Errors of the assistant service, without words and numbers of callers</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Callside is free software under the GNU General Public License, version 3 or later. You may use, study, share and change it; it comes without any warranty. The licence is in the file LICENSE and at %1.</source>
        <translation>Callside is free software under the GNU General Public License, version 3 or later. You may use, study, share and change it; it comes without any warranty. The licence is in the file LICENSE and at %1.</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>Work of others in it</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>public domain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a list: the name of a library, and its licence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>OpenAI, Azure, Vonage and Twilio are names of their owners. Callside is not made by them.</source>
        <translation>OpenAI, Azure, Vonage and Twilio are names of their owners. Callside is not made by them.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Nothing is kept.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Words that make a call urgent as soon as a caller says them. A match only ever raises concern: a call without one may be urgent all the same.</source>
        <translation>Words that make a call urgent as soon as a caller says them. A match only ever raises concern: a call without one may be urgent all the same.</translation>
    </message>
    <message>
        <source>The list that came with Callside is an example.</source>
        <translation>The list that came with Callside is an example.</translation>
    </message>
    <message>
        <source>Review it with your clinician before you rely on it, and again whenever your guidance changes.</source>
        <translation>Review it with your clinician before you rely on it, and again whenever your guidance changes.</translation>
    </message>
    <message>
        <source>My mum cannot breathe properly</source>
        <extracomment>Something that a caller could say</extracomment>
        <translation>My mum cannot breathe properly</translation>
    </message>
    <message>
        <source>Try it: what a caller could say</source>
        <translation>Try it: what a caller could say</translation>
    </message>
    <message>
        <source>Shows which entries would match, in every language. Nothing is sent or kept.</source>
        <translation>Shows which entries would match, in every language. Nothing is sent or kept.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Language of the words</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Words that make a call urgent</source>
        <translation>Words that make a call urgent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>What they mean</translation>
    </message>
    <message>
        <source>Somebody may be in danger</source>
        <translation>Somebody may be in danger</translation>
    </message>
    <message>
        <source>The caller asks for a person</source>
        <translation>The caller asks for a person</translation>
    </message>
    <message>
        <source>As a person says them: “can&apos;t breathe”. A * at the end of a word stands for any ending. Capitals and accents do not count. They are used when the field is left or Enter is pressed.</source>
        <translation>As a person says them: “can&apos;t breathe”. A * at the end of a word stands for any ending. Capitals and accents do not count. They are used when the field is left or Enter is pressed.</translation>
    </message>
    <message>
        <source>Both make the call urgent; the card says which of the two it is.</source>
        <translation>Both make the call urgent; the card says which of the two it is.</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Wants a person</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>A new entry</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>The chosen entry</translation>
    </message>
    <message>
        <source>An entry needs words. Until then the earlier ones hold.</source>
        <translation>An entry needs words. Until then the earlier ones hold.</translation>
    </message>
    <message>
        <source>These words hold no letters, so they would never match.</source>
        <translation>These words hold no letters, so they would never match.</translation>
    </message>
    <message>
        <source>These words are in the list already.</source>
        <translation>These words are in the list already.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>An entry of the list that matches what was typed</extracomment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>This call would be urgent. It matches %1 and %n more.</source>
        <translation>
            <numerusform>This call would be urgent. It matches %1 and %n more.</numerusform>
            <numerusform>This call would be urgent. It matches %1 and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between quoted words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This call would be urgent. It matches %1.</source>
        <translation>This call would be urgent. It matches %1.</translation>
    </message>
    <message>
        <source>Nothing in the list matches: the call would not become urgent by itself.</source>
        <translation>Nothing in the list matches: the call would not become urgent by itself.</translation>
    </message>
    <message>
        <source>This only changes what is listed: the words of every language count on every call.</source>
        <translation>This only changes what is listed: the words of every language count on every call.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAppearance</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Less movement</translation>
    </message>
    <message>
        <source>Rows appear in their place instead of sliding in, and nothing pulses.</source>
        <translation>Rows appear in their place instead of sliding in, and nothing pulses.</translation>
    </message>
    <message>
        <source>Times beside what is said</source>
        <translation>Times beside what is said</translation>
    </message>
    <message>
        <source>The time of day stands beside every line of a conversation.</source>
        <translation>The time of day stands beside every line of a conversation.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Meaning is never in colour alone: words and icons stand beside it.</source>
        <translation>Meaning is never in colour alone: words and icons stand beside it.</translation>
    </message>
    <message>
        <source>Size of the text, in per cent</source>
        <translation>Size of the text, in per cent</translation>
    </message>
    <message>
        <source>From 80 to 200. Everything grows with it. Ctrl and the mouse wheel do the same.</source>
        <translation>From 80 to 200. Everything grows with it. Ctrl and the mouse wheel do the same.</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number of per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Smaller – larger</source>
        <translation>Smaller – larger</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Takes effect when you let go of it.</source>
        <translation>Takes effect when you let go of it.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>As this computer</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Language of this program</translation>
    </message>
    <message>
        <source>From the next start of Callside. What the assistant speaks is chosen with its wording.</source>
        <translation>From the next start of Callside. What the assistant speaks is chosen with its wording.</translation>
    </message>
    <message>
        <source>Decided outside of Callside, by %1 in the environment.</source>
        <translation>Decided outside of Callside, by %1 in the environment.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAssistant</name>
    <message>
        <source>Not saved. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Saved as version %1. Calls that come from now on get it.</source>
        <translation>Saved as version %1. Calls that come from now on get it.</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>Your changes were discarded.</translation>
    </message>
    <message>
        <source>Not brought back. %1</source>
        <translation>Not brought back. %1</translation>
    </message>
    <message>
        <source>Version %1 says what the newest one says.</source>
        <translation>Version %1 says what the newest one says.</translation>
    </message>
    <message>
        <source>Version %1 is back. Calls that come from now on get it.</source>
        <translation>Version %1 is back. Calls that come from now on get it.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a wording</extracomment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>This is a copy. Give it a name, say when it answers, and save it.</source>
        <translation>This is a copy. Give it a name, say when it answers, and save it.</translation>
    </message>
    <message>
        <source>The last wording stays: calls need one.</source>
        <translation>The last wording stays: calls need one.</translation>
    </message>
    <message>
        <source>The shipped wordings are as they came.</source>
        <translation>The shipped wordings are as they came.</translation>
    </message>
    <message>
        <source>The shipped wordings are back. Yours are among the versions.</source>
        <translation>The shipped wordings are back. Yours are among the versions.</translation>
    </message>
    <message>
        <source>Import a prompts.json</source>
        <translation>Import a prompts.json</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>Prompts (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) imported as drafts: check and save each.</source>
        <translation>
            <numerusform>%n wording imported as a draft: check and save it.</numerusform>
            <numerusform>%n wordings imported as drafts: check and save each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>What the assistant says to callers. A saved change is for calls that come from then on; a call that is going on keeps what it began with.</source>
        <translation>What the assistant says to callers. A saved change is for calls that come from then on; a call that is going on keeps what it began with.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Which wording is shown below</source>
        <translation>Which wording is shown below</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Save as a new version</translation>
    </message>
    <message>
        <source>New calls get it from then on (Ctrl+S)</source>
        <translation>New calls get it from then on (Ctrl+S)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Go back to the saved version</source>
        <translation>Go back to the saved version</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Rehearse</translation>
    </message>
    <message>
        <source>Try this wording, saved or not, on the practice line</source>
        <translation>Try this wording, saved or not, on the practice line</translation>
    </message>
    <message>
        <source>All wordings</source>
        <translation>All wordings</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation>When it answers</translation>
    </message>
    <message>
        <source>Voice and hearing</source>
        <translation>Voice and hearing</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>Calls that it answers</source>
        <translation>Calls that it answers</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Edit the words</translation>
    </message>
    <message>
        <source>Import a prompts.json…</source>
        <translation>Import a prompts.json…</translation>
    </message>
    <message>
        <source>Takes over the texts of an older server, as drafts to be checked and saved</source>
        <translation>Takes over the texts of an older server, as drafts to be checked and saved</translation>
    </message>
    <message>
        <source>Bring back the shipped wordings</source>
        <translation>Bring back the shipped wordings</translation>
    </message>
    <message>
        <source>Saves the wordings that came with Callside as new versions; yours stay among the versions</source>
        <translation>Saves the wordings that came with Callside as new versions; yours stay among the versions</translation>
    </message>
    <message>
        <source>For your phone engineer: exactly what a call would be accepted with. The key is not part of it.</source>
        <translation>For your phone engineer: exactly what a call would be accepted with. The key is not part of it.</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>The desk</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>Save or discard your changes first.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <extracomment>%1: the number of a version, or &quot;new&quot;</extracomment>
        <translation>%1, not saved</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Calls that a wording answers: language, hours, lines</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Changed, and cannot be saved yet. %1</source>
        <translation>Changed, and cannot be saved yet. %1</translation>
    </message>
    <message>
        <source>Changed, not saved. Calls get the saved version until then.</source>
        <translation>Changed, not saved. Calls get the saved version until then.</translation>
    </message>
    <message>
        <source>Open the chosen wording, section by section (Enter)</source>
        <translation>Open the chosen wording, section by section (Enter)</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAudit</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Only what was refused</source>
        <translation>Only what was refused</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Check the trail</translation>
    </message>
    <message>
        <source>Goes through every row and says whether one was changed, removed or put in</source>
        <translation>Goes through every row and says whether one was changed, removed or put in</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Save as a table…</translation>
    </message>
    <message>
        <source>What is listed here, as a CSV file for a spreadsheet</source>
        <translation>What is listed here, as a CSV file for a spreadsheet</translation>
    </message>
    <message>
        <source>What was done at this desk, by whom and when. It holds nothing that a caller said.</source>
        <translation>What was done at this desk, by whom and when. It holds nothing that a caller said.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Going through the trail…</source>
        <translation>Going through the trail…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Callside itself</source>
        <translation>Callside itself</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s); there are older ones</source>
        <translation>
            <numerusform>The newest %n row; there are older ones</numerusform>
            <numerusform>The newest %n rows; there are older ones</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail cannot be read.</source>
        <translation>The audit trail cannot be read.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Saved in %1.</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place, or see whether the disk is full.</source>
        <translation>It could not be saved. Choose another place, or see whether the disk is full.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsCentre</name>
    <message>
        <source>%1 In a wording: %2</source>
        <extracomment>%1: a sentence, %2: how it is written into the words of the assistant, &quot;{centre_name}&quot;</extracomment>
        <translation>%1 In a wording: %2</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>What the assistant may tell callers about the centre: a wording fills it in. A change is for calls that come from then on.</source>
        <translation>What the assistant may tell callers about the centre: a wording fills it in. A change is for calls that come from then on.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As callers know it.</source>
        <translation>As callers know it.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As it is said on the telephone.</source>
        <translation>As it is said on the telephone.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>As it is said: without https in front.</source>
        <translation>As it is said: without https in front.</translation>
    </message>
    <message>
        <source>Reception’s number</source>
        <translation>Reception’s number</translation>
    </message>
    <message>
        <source>For callers to ring people.</source>
        <translation>For callers to ring people.</translation>
    </message>
    <message>
        <source>Number while you are closed</source>
        <translation>Number while you are closed</translation>
    </message>
    <message>
        <source>Who helps then.</source>
        <translation>Who helps then.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Left empty, the assistant speaks of “the emergency number”.</source>
        <translation>Left empty, the assistant speaks of “the emergency number”.</translation>
    </message>
    <message>
        <source>Language of most callers</source>
        <translation>Language of most callers</translation>
    </message>
    <message>
        <source>Of several wordings the one in this language answers. A line below may have another.</source>
        <translation>Of several wordings the one in this language answers. A line below may have another.</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>None in particular</translation>
    </message>
    <message>
        <source>This is no number that somebody can dial. Until then the earlier one holds.</source>
        <translation>This is no number that somebody can dial. Until then the earlier one holds.</translation>
    </message>
    <message>
        <source>Your telephone lines</source>
        <translation>Your telephone lines</translation>
    </message>
    <message>
        <source>Needed where a line has a wording or a language of its own: a caller gets the one of the line dialled.</source>
        <translation>Needed where a line has a wording or a language of its own: a caller gets the one of the line dialled.</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Telephone lines</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As it is dialled, with its country code.</source>
        <translation>As it is dialled, with its country code.</translation>
    </message>
    <message>
        <source>What the line is for: “Prescriptions”.</source>
        <translation>What the line is for: “Prescriptions”.</translation>
    </message>
    <message>
        <source>Language of its callers</source>
        <translation>Language of its callers</translation>
    </message>
    <message>
        <source>Where it is not the one of most callers.</source>
        <translation>Where it is not the one of most callers.</translation>
    </message>
    <message>
        <source>As most callers</source>
        <translation>As most callers</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>A new line</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>The chosen line</translation>
    </message>
    <message>
        <source>A line needs its number. Until then the earlier one holds.</source>
        <translation>A line needs its number. Until then the earlier one holds.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>This is no telephone number.</translation>
    </message>
    <message>
        <source>This number is in the list already.</source>
        <translation>This number is in the list already.</translation>
    </message>
    <message>
        <source>Another line has this name already.</source>
        <translation>Another line has this name already.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsConnection</name>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>How calls get from the telephone network to the assistant and to this desk. A change is for calls that come after it; calls that are going on keep what they came by.</source>
        <translation>How calls get from the telephone network to the assistant and to this desk. A change is for calls that come after it; calls that are going on keep what they came by.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between telephone numbers</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Type a number from %1 to %2.</translation>
    </message>
    <message>
        <source>Where your tunnel, proxy or router hands the announcements on to.</source>
        <translation>Where your tunnel, proxy or router hands the announcements on to.</translation>
    </message>
    <message>
        <source>The text to paste stands here once the project is entered above.</source>
        <translation>The text to paste stands here once the project is entered above.</translation>
    </message>
    <message>
        <source>Assistant service</source>
        <translation>Assistant service</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Azure resource</source>
        <translation>Azure resource</translation>
    </message>
    <message>
        <source>Its name, as in name.openai.azure.com.</source>
        <translation>Its name, as in name.openai.azure.com.</translation>
    </message>
    <message>
        <source>Azure region</source>
        <translation>Azure region</translation>
    </message>
    <message>
        <source>The region that your resource is in.</source>
        <translation>The region that your resource is in.</translation>
    </message>
    <message>
        <source>Address for requests</source>
        <translation>Address for requests</translation>
    </message>
    <message>
        <source>Live links go to the same host.</source>
        <translation>Live links go to the same host.</translation>
    </message>
    <message>
        <source>Host for calls</source>
        <translation>Host for calls</translation>
    </message>
    <message>
        <source>The phone company sends the calls there.</source>
        <translation>The phone company sends the calls there.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>It begins with proj_ and stands on the page of the project’s settings.</source>
        <translation>It begins with proj_ and stands on the page of the project’s settings.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The assistant’s voice and understanding. Azure: the name of your deployment.</source>
        <translation>The assistant’s voice and understanding. Azure: the name of your deployment.</translation>
    </message>
    <message>
        <source>Key and signing secret</source>
        <translation>Key and signing secret</translation>
    </message>
    <message>
        <source>Of the project above, with the right to use Realtime. It is never shown again.</source>
        <translation>Of the project above, with the right to use Realtime. It is never shown again.</translation>
    </message>
    <message>
        <source>It begins with %1 and proves that an announcement of a call is from the assistant service. While it is being changed there, enter both with a blank between.</source>
        <extracomment>%1: whsec_</extracomment>
        <translation>It begins with %1 and proves that an announcement of a call is from the assistant service. While it is being changed there, enter both with a blank between.</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>Phone company</translation>
    </message>
    <message>
        <source>Who brings the calls</source>
        <translation>Who brings the calls</translation>
    </message>
    <message>
        <source>What is to be pasted on its page stands below.</source>
        <translation>What is to be pasted on its page stands below.</translation>
    </message>
    <message>
        <source>The centre’s telephone numbers</source>
        <translation>The centre’s telephone numbers</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>Several with commas between.</translation>
    </message>
    <message>
        <source>How calls are announced to this desk</source>
        <translation>How calls are announced to this desk</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Public address</translation>
    </message>
    <message>
        <source>What the assistant service calls when somebody rings: the address that your tunnel, proxy or router shows to the internet.</source>
        <translation>What the assistant service calls when somebody rings: the address that your tunnel, proxy or router shows to the internet.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Listen on</translation>
    </message>
    <message>
        <source>%1 is for a tunnel or proxy on this computer, %2 for one elsewhere in your network.</source>
        <extracomment>%1: 127.0.0.1, %2: 0.0.0.0</extracomment>
        <translation>%1 is for a tunnel or proxy on this computer, %2 for one elsewhere in your network.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Move these settings to another computer</source>
        <translation>Move these settings to another computer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Writes all settings of Callside into a file, without secrets and without calls</source>
        <translation>Writes all settings of Callside into a file, without secrets and without calls</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Takes settings over from such a file</source>
        <translation>Takes settings over from such a file</translation>
    </message>
    <message>
        <source>From an older server…</source>
        <translation>From an older server…</translation>
    </message>
    <message>
        <source>Takes over what it finds in the settings file (.env) of an earlier phone server</source>
        <translation>Takes over what it finds in the settings file (.env) of an earlier phone server</translation>
    </message>
    <message>
        <source>A file of settings holds no key and no signing secret: enter them at the other computer.</source>
        <translation>A file of settings holds no key and no signing secret: enter them at the other computer.</translation>
    </message>
    <message>
        <source>The phone company asks this desk about each call, and tells how it fares. It proves that it is the phone company; nobody else is believed.</source>
        <translation>The phone company asks this desk about each call, and tells how it fares. It proves that it is the phone company; nobody else is believed.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>It stands on the first page of Twilio’s console.</source>
        <translation>It stands on the first page of Twilio’s console.</translation>
    </message>
    <message>
        <source>It stands beside the account SID. Twilio signs its messages with it, and takes callers back with it, to connect them to a person.</source>
        <translation>It stands beside the account SID. Twilio signs its messages with it, and takes callers back with it, to connect them to a person.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Of the Vonage account. Its messages must be of this account.</source>
        <translation>Of the Vonage account. Its messages must be of this account.</translation>
    </message>
    <message>
        <source>From the settings page of the Vonage account. Without it no message of Vonage is believed, and its calls are not answered.</source>
        <translation>From the settings page of the Vonage account. Without it no message of Vonage is believed, and its calls are not answered.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Of the Vonage application that the number is linked to. Switch on signed webhooks there.</source>
        <translation>Of the Vonage application that the number is linked to. Switch on signed webhooks there.</translation>
    </message>
    <message>
        <source>The whole file that Vonage made for the application. With it Vonage takes callers back, to connect them to a person.</source>
        <translation>The whole file that Vonage made for the application. With it Vonage takes callers back, to connect them to a person.</translation>
    </message>
    <message>
        <source>If the assistant cannot be reached, ring</source>
        <translation>If the assistant cannot be reached, ring</translation>
    </message>
    <message>
        <source>Callers are connected there, and a task is made.</source>
        <translation>Callers are connected there, and a task is made.</translation>
    </message>
    <message>
        <source>If nobody can be reached, say</source>
        <translation>If nobody can be reached, say</translation>
    </message>
    <message>
        <source>In the language of the number that was dialled. Empty: the call ends.</source>
        <translation>In the language of the number that was dialled. Empty: the call ends.</translation>
    </message>
    <message>
        <source>While the line is closed, ring</source>
        <translation>While the line is closed, ring</translation>
    </message>
    <message>
        <source>Empty: callers hear the message below.</source>
        <translation>Empty: callers hear the message below.</translation>
    </message>
    <message>
        <source>While the line is closed, say</source>
        <translation>While the line is closed, say</translation>
    </message>
    <message>
        <source>Empty: callers hear that it is busy.</source>
        <translation>Empty: callers hear that it is busy.</translation>
    </message>
    <message>
        <source>Networks in numbers, with commas between. Empty: from anywhere.</source>
        <translation>Networks in numbers, with commas between. Empty: from anywhere.</translation>
    </message>
    <message>
        <source>Take its messages only from</source>
        <translation>Take its messages only from</translation>
    </message>
    <message>
        <source>Proxies of your own</source>
        <extracomment>%1: X-Forwarded-For</extracomment>
        <translation>Proxies of your own</translation>
    </message>
    <message>
        <source>Only needed with a list above: the addresses of tunnels or proxies that hand messages on to this desk. They tell in %1 who sent a message; from anybody else that is not believed.</source>
        <translation>Only needed with a list above: the addresses of tunnels or proxies that hand messages on to this desk. They tell in %1 who sent a message; from anybody else that is not believed.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsCosts</name>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>A part of it has a price that Callside does not know: the bill will be higher.</source>
        <translation>A part of it has a price that Callside does not know: the bill will be higher.</translation>
    </message>
    <message>
        <source>What OpenAI asks for the assistant, reckoned from its published prices in US dollars. The phone company sends a bill of its own.</source>
        <translation>What OpenAI asks for the assistant, reckoned from its published prices in US dollars. The phone company sends a bill of its own.</translation>
    </message>
    <message>
        <source>$</source>
        <extracomment>Before a sum of US dollars</extracomment>
        <translation>$</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>The most that a day may cost</source>
        <translation>The most that a day may cost</translation>
    </message>
    <message>
        <source>You are warned at 80 % and at 100 % of it. No call is ended or declined for its cost. 0 is no limit.</source>
        <translation>You are warned at 80 % and at 100 % of it. No call is ended or declined for its cost. 0 is no limit.</translation>
    </message>
    <message>
        <source>Then ask me first for every new call</source>
        <translation>Then ask me first for every new call</translation>
    </message>
    <message>
        <source>From when the limit is reached until the end of the day a new call rings here first. When nobody decides, the assistant answers after all, so that nobody is left ringing.</source>
        <translation>From when the limit is reached until the end of the day a new call rings here first. When nobody decides, the assistant answers after all, so that nobody is left ringing.</translation>
    </message>
    <message numerus="yes">
        <source>Today so far: %1, %n call(s)</source>
        <extracomment>%1 is a sum: &quot;$1.24&quot;, &quot;less than 1 cent&quot;, &quot;at least $1.24&quot;</extracomment>
        <translation>
            <numerusform>Today so far: %1, %n call</numerusform>
            <numerusform>Today so far: %1, %n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s limit is reached: this is %1 % of it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>The day&apos;s limit is reached: this is %1 % of it.</translation>
    </message>
    <message>
        <source>That is %1 % of the day&apos;s limit.</source>
        <translation>That is %1 % of the day&apos;s limit.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsDesk</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Who sits here</translation>
    </message>
    <message>
        <source>This name stands beside what is done at this desk, such as acknowledging an urgent call. Left empty, it is the name of the computer&apos;s account.</source>
        <translation>This name stands beside what is done at this desk, such as acknowledging an urgent call. Left empty, it is the name of the computer&apos;s account.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Sounds of this desk</source>
        <translation>Sounds of this desk</translation>
    </message>
    <message>
        <source>An alarm until somebody acknowledges an urgent call, a chime when a call needs you. All of it is always shown on the screen as well.</source>
        <translation>An alarm until somebody acknowledges an urgent call, a chime when a call needs you. All of it is always shown on the screen as well.</translation>
    </message>
    <message>
        <source>A soft ring for every new call</source>
        <translation>A soft ring for every new call</translation>
    </message>
    <message>
        <source>Otherwise a new call makes no sound until it needs you.</source>
        <translation>Otherwise a new call makes no sound until it needs you.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Starting and closing</translation>
    </message>
    <message>
        <source>Closing the window keeps answering calls</source>
        <translation>Closing the window keeps answering calls</translation>
    </message>
    <message>
        <source>The window goes away, the phone does not: the assistant goes on answering in the background. Otherwise closing the window quits Callside; while calls are going on it asks first.</source>
        <translation>The window goes away, the phone does not: the assistant goes on answering in the background. Otherwise closing the window quits Callside; while calls are going on it asks first.</translation>
    </message>
    <message>
        <source>Start without opening the window</source>
        <translation>Start without opening the window</translation>
    </message>
    <message>
        <source>Calls are answered from the start; the window opens when you want it.</source>
        <translation>Calls are answered from the start; the window opens when you want it.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>Close the settings (Escape). Everything is kept as it is.</source>
        <translation>Close the settings (Escape). Everything is kept as it is.</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>A heading above pages of the settings: what is of this computer and who sits at it</extracomment>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>A heading above pages of the settings: how calls are answered</extracomment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Phone line</source>
        <extracomment>A heading above pages of the settings: what brings the calls</extracomment>
        <translation>Phone line</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>A heading above pages of the settings: what is left of calls, and of what was done here</extracomment>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Callside</source>
        <extracomment>A heading above pages of the settings: of the program itself</extracomment>
        <translation>Callside</translation>
    </message>
</context>
<context>
    <name>callside::SettingsKeys</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Built in</translation>
    </message>
    <message>
        <source>Every key of the desk. Choose an action, then press its new key.</source>
        <translation>Every key of the desk. Choose an action, then press its new key.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Its key</translation>
    </message>
    <message>
        <source>Press this button, then the new key: a function key, or another key together with Ctrl. It works at once.</source>
        <translation>Press this button, then the new key: a function key, or another key together with Ctrl. It works at once.</translation>
    </message>
    <message>
        <source>Back to the built-in key</source>
        <translation>Back to the built-in key</translation>
    </message>
    <message>
        <source>All keys built-in</source>
        <translation>All keys built-in</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Give this action the key that it came with</source>
        <translation>Give this action the key that it came with</translation>
    </message>
    <message>
        <source>Give every action the key that it came with; Undo brings yours back</source>
        <translation>Give every action the key that it came with; Undo brings yours back</translation>
    </message>
    <message>
        <source>Take back the last change of a key</source>
        <translation>Take back the last change of a key</translation>
    </message>
    <message>
        <source>The key for “%1”: %2</source>
        <translation>The key for “%1”: %2</translation>
    </message>
</context>
<context>
    <name>callside::SettingsLine</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>These settings are for calls that come from now on; calls that are going on keep theirs. Whether the assistant answers, asks you first or the line is closed is chosen at the top of the window.</source>
        <translation>These settings are for calls that come from now on; calls that are going on keep theirs. Whether the assistant answers, asks you first or the line is closed is chosen at the top of the window.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Ask me first</translation>
    </message>
    <message>
        <source>How long it rings for you</source>
        <translation>How long it rings for you</translation>
    </message>
    <message>
        <source>Then the assistant answers after all, so that nobody is left ringing.</source>
        <translation>Then the assistant answers after all, so that nobody is left ringing.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Silence on a call</source>
        <translation>Silence on a call</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>The line is busy</translation>
    </message>
    <message>
        <source>Nobody can answer just now</source>
        <translation>Nobody can answer just now</translation>
    </message>
    <message>
        <source>The call is declined</source>
        <translation>The call is declined</translation>
    </message>
    <message>
        <source>What callers are told while the line is closed</source>
        <translation>What callers are told while the line is closed</translation>
    </message>
    <message>
        <source>The phone company turns it into a tone or an announcement of its own. “Nobody can answer” often leads to a mailbox, where there is one.</source>
        <translation>The phone company turns it into a tone or an announcement of its own. “Nobody can answer” often leads to a mailbox, where there is one.</translation>
    </message>
    <message>
        <source>Show the call in amber after</source>
        <translation>Show the call in amber after</translation>
    </message>
    <message>
        <source>Nobody has spoken for so long: the call moves up and shows how long. 0 is off.</source>
        <translation>Nobody has spoken for so long: the call moves up and shows how long. 0 is off.</translation>
    </message>
    <message>
        <source>Alert me after</source>
        <translation>Alert me after</translation>
    </message>
    <message>
        <source>A chime, and the call asks for somebody to look. 0 is off.</source>
        <translation>A chime, and the call asks for somebody to look. 0 is off.</translation>
    </message>
    <message>
        <source>End the call politely after</source>
        <translation>End the call politely after</translation>
    </message>
    <message>
        <source>The assistant says goodbye and the call ends; never on an urgent call. 0 is off.</source>
        <translation>The assistant says goodbye and the call ends; never on an urgent call. 0 is off.</translation>
    </message>
    <message>
        <source>Code %1 of the phone company</source>
        <extracomment>%1: a number that the phone company knows, such as 404</extracomment>
        <translation>Code %1 of the phone company</translation>
    </message>
    <message>
        <source>Amber has to come before the alert: %1 s is not less than %2 s. Until then the earlier number holds.</source>
        <translation>Amber has to come before the alert: %1 s is not less than %2 s. Until then the earlier number holds.</translation>
    </message>
    <message>
        <source>The call may end only after the warnings: %1 s is not more than %2 s. Until then the earlier number holds.</source>
        <translation>The call may end only after the warnings: %1 s is not more than %2 s. Until then the earlier number holds.</translation>
    </message>
    <message>
        <source>Connecting callers</source>
        <translation>Connecting callers</translation>
    </message>
    <message>
        <source>This phone line passes callers on to people</source>
        <translation>This phone line passes callers on to people</translation>
    </message>
    <message>
        <source>Switch it off where the phone company refuses to: “Connect” then arranges a call-back instead.</source>
        <translation>Switch it off where the phone company refuses to: “Connect” then arranges a call-back instead.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsList</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a new entry</source>
        <translation>Add a new entry</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen entry (Delete)</source>
        <translation>Remove the chosen entry (Delete)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move the chosen entry up (Alt+Up)</source>
        <translation>Move the chosen entry up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move the chosen entry down (Alt+Down)</source>
        <translation>Move the chosen entry down (Alt+Down)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take back the last change of this list (Ctrl+Z)</source>
        <translation>Take back the last change of this list (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Restore the built-in list</source>
        <translation>Restore the built-in list</translation>
    </message>
    <message>
        <source>Put the list that came with Callside in this one&apos;s place; Undo brings this one back</source>
        <translation>Put the list that came with Callside in this one&apos;s place; Undo brings this one back</translation>
    </message>
    <message>
        <source>Removed: %1. Undo brings it back.</source>
        <translation>Removed: %1. Undo brings it back.</translation>
    </message>
    <message>
        <source>The built-in list is back. Undo brings yours back.</source>
        <translation>The built-in list is back. Undo brings yours back.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”. Undo takes it back.</source>
        <extracomment>%1 what an entry was called, %2 what it is called now</extracomment>
        <translation>“%1” is now “%2”. Undo takes it back.</translation>
    </message>
    <message>
        <source>What you typed below is not in the list: put it right, or leave once more to drop it.</source>
        <translation>What you typed below is not in the list: put it right, or leave once more to drop it.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsOpening</name>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>When the centre is open. The assistant names these hours to callers who ask, and calls that come from now on are met by them.</source>
        <translation>When the centre is open. The assistant names these hours to callers who ask, and calls that come from now on are met by them.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>An end before the beginning is on the next day; 00:00 is midnight. A day without hours is closed.</source>
        <translation>An end before the beginning is on the next day; 00:00 is midnight. A day without hours is closed.</translation>
    </message>
    <message>
        <source>Time zone of the centre</source>
        <translation>Time zone of the centre</translation>
    </message>
    <message>
        <source>Type a city to find it. Left empty, it is the computer&apos;s. The change to summer time and back is taken care of.</source>
        <translation>Type a city to find it. Left empty, it is the computer&apos;s. The change to summer time and back is taken care of.</translation>
    </message>
    <message>
        <source>Holidays and other days</source>
        <translation>Holidays and other days</translation>
    </message>
    <message>
        <source>Calls outside these hours</source>
        <translation>Calls outside these hours</translation>
    </message>
    <message>
        <source>The assistant answers and says that it is closed</source>
        <translation>The assistant answers and says that it is closed</translation>
    </message>
    <message>
        <source>With the wording for closed hours; it still tells callers what to do in an emergency.</source>
        <translation>With the wording for closed hours; it still tells callers what to do in an emergency.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Ask me first</translation>
    </message>
    <message>
        <source>It rings here; when nobody decides, the assistant answers with the wording for closed hours.</source>
        <translation>It rings here; when nobody decides, the assistant answers with the wording for closed hours.</translation>
    </message>
    <message>
        <source>Decline them</source>
        <translation>Decline them</translation>
    </message>
    <message>
        <source>The phone company turns callers away, as the page Line says. Nobody tells them what to do in an emergency.</source>
        <translation>The phone company turns callers away, as the page Line says. Nobody tells them what to do in an emergency.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsPage</name>
    <message>
        <source>Type a number from %1 to %2, or 0 for off. Until then the earlier one holds.</source>
        <translation>Type a number from %1 to %2, or 0 for off. Until then the earlier one holds.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2. Until then the earlier one holds.</source>
        <translation>Type a number from %1 to %2. Until then the earlier one holds.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsPeople</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Suggest this person first</source>
        <translation>Suggest this person first</translation>
    </message>
    <message>
        <source>Whom a caller can be connected to, in the order in which they are offered.</source>
        <translation>Whom a caller can be connected to, in the order in which they are offered.</translation>
    </message>
    <message>
        <source>People to connect to</source>
        <translation>People to connect to</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Can be reached</translation>
    </message>
    <message>
        <source>As the desk knows this person or place: “Duty doctor”.</source>
        <translation>As the desk knows this person or place: “Duty doctor”.</translation>
    </message>
    <message>
        <source>Number or phone address</source>
        <translation>Number or phone address</translation>
    </message>
    <message>
        <source>With its country code, or as it is dialled here. It is used when the field is left or Enter is pressed.</source>
        <translation>With its country code, or as it is dialled here. It is used when the field is left or Enter is pressed.</translation>
    </message>
    <message>
        <source>Outside these hours the list says so; connecting stays possible. A time “to” that is before “from” means the next morning.</source>
        <translation>Outside these hours the list says so; connecting stays possible. A time “to” that is before “from” means the next morning.</translation>
    </message>
    <message>
        <source>Enter in the list of people takes this one.</source>
        <translation>Enter in the list of people takes this one.</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <extracomment>In the list of people: the name of the one that is suggested first</extracomment>
        <translation>%1 (first)</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>The chosen person</translation>
    </message>
    <message>
        <source>A person needs a name. Until then the earlier one holds.</source>
        <translation>A person needs a name. Until then the earlier one holds.</translation>
    </message>
    <message>
        <source>Somebody in the list has this name already. Write it so that they can be told apart.</source>
        <translation>Somebody in the list has this name already. Write it so that they can be told apart.</translation>
    </message>
    <message>
        <source>Choose at least one day, or “Always”.</source>
        <translation>Choose at least one day, or “Always”.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>callside::SettingsPrivacy</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>For a screen that people at the counter can see. Window titles, pop-ups and the icon beside the clock never show who is calling or what is said.</source>
        <translation>For a screen that people at the counter can see. Window titles, pop-ups and the icon beside the clock never show who is calling or what is said.</translation>
    </message>
    <message>
        <source>Hide part of telephone numbers</source>
        <translation>Hide part of telephone numbers</translation>
    </message>
    <message>
        <source>A number is shown in full while the pointer or the keyboard is on it: 07700 9••123.</source>
        <translation>A number is shown in full while the pointer or the keyboard is on it: 07700 9••123.</translation>
    </message>
    <message>
        <source>Cover the screen when nobody uses it for</source>
        <translation>Cover the screen when nobody uses it for</translation>
    </message>
    <message>
        <source>Calls, names and words are covered until somebody uses the mouse or the keyboard. Urgent calls still sound and show that they are there. 0 is off.</source>
        <translation>Calls, names and words are covered until somebody uses the mouse or the keyboard. Urgent calls still sound and show that they are there. 0 is off.</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Cover the screen at once</source>
        <translation>Cover the screen at once</translation>
    </message>
    <message>
        <source>The same key shows everything again. Calls go on as they were. The page Keys changes it.</source>
        <translation>The same key shows everything again. Calls go on as they were. The page Keys changes it.</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <source>Sum calls up once they are over</source>
        <translation>Sum calls up once they are over</translation>
    </message>
    <message>
        <source>For this the words of each call are sent to OpenAI once more, to a text model, with the request not to store them. What comes back is a draft until somebody accepts it. Where only counts are kept of calls, none is made.</source>
        <translation>For this the words of each call are sent to OpenAI once more, to a text model, with the request not to store them. What comes back is a draft until somebody accepts it. Where only counts are kept of calls, none is made.</translation>
    </message>
    <message>
        <source>Text model</source>
        <translation>Text model</translation>
    </message>
    <message>
        <source>By the name that OpenAI gives it. Change it only when OpenAI ends this one.</source>
        <translation>By the name that OpenAI gives it. Change it only when OpenAI ends this one.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsRecords</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>What is kept of a call once it is over</source>
        <translation>What is kept of a call once it is over</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>What is older is deleted at night and when Callside starts. A call that is held for a legal reason, or for which something is still to be done, stays.</source>
        <translation>What is older is deleted at night and when Callside starts. A call that is held for a legal reason, or for which something is still to be done, stays.</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number of days</extracomment>
        <translation> days</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>The call itself stays in the history. 0 is for ever.</source>
        <translation>The call itself stays in the history. 0 is for ever.</translation>
    </message>
    <message>
        <source>Notes, and tasks that are done</source>
        <translation>Notes, and tasks that are done</translation>
    </message>
    <message>
        <source>0 is for ever.</source>
        <translation>0 is for ever.</translation>
    </message>
    <message>
        <source>The call with everything of it</source>
        <translation>The call with everything of it</translation>
    </message>
    <message>
        <source>It is in no figures any more, either. 0 is for ever.</source>
        <translation>It is in no figures any more, either. 0 is for ever.</translation>
    </message>
    <message>
        <source>The log of errors</source>
        <translation>The log of errors</translation>
    </message>
    <message>
        <source>For support; nothing of any caller is in it. 0 is for ever.</source>
        <translation>For support; nothing of any caller is in it. 0 is for ever.</translation>
    </message>
    <message>
        <source>Choose a file to copy all calls into. Calls are answered meanwhile.</source>
        <translation>Choose a file to copy all calls into. Calls are answered meanwhile.</translation>
    </message>
    <message>
        <source>How much of the backup is written</source>
        <translation>How much of the backup is written</translation>
    </message>
    <message>
        <source>Stop writing the backup. Nothing of it is left.</source>
        <translation>Stop writing the backup. Nothing of it is left.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>One file with all calls, as they are at this moment. It is not encrypted: keep it where only those may look who may look here.</source>
        <translation>One file with all calls, as they are at this moment. It is not encrypted: keep it where only those may look who may look here.</translation>
    </message>
    <message>
        <source>One person&apos;s records</source>
        <translation>One person&apos;s records</translation>
    </message>
    <message>
        <source>Telephone number to find</source>
        <translation>Telephone number to find</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Look for everything that is kept of this number (Enter)</source>
        <translation>Look for everything that is kept of this number (Enter)</translation>
    </message>
    <message>
        <source>Delete for good what was found. You are asked once more.</source>
        <translation>Delete for good what was found. You are asked once more.</translation>
    </message>
    <message>
        <source>Find what is kept of a telephone number</source>
        <translation>Find what is kept of a telephone number</translation>
    </message>
    <message>
        <source>Keep less of every call?</source>
        <translation>Keep less of every call?</translation>
    </message>
    <message>
        <source>It holds for earlier calls too: what is not to be kept of them is deleted now and cannot be brought back. Calls that are held stay as they are.</source>
        <translation>It holds for earlier calls too: what is not to be kept of them is deleted now and cannot be brought back. Calls that are held stay as they are.</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>Keep less</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Erase what is kept of this number?</source>
        <translation>Erase what is kept of this number?</translation>
    </message>
    <message>
        <source>The calls are deleted for good, with what was said, notes and tasks. In other calls the number is taken out. Nobody can bring it back.</source>
        <translation>The calls are deleted for good, with what was said, notes and tasks. In other calls the number is taken out. Nobody can bring it back.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Erasing…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>The audit trail</translation>
    </message>
    <message>
        <source>Who did what, without anything that was said. Keep it longer than the calls. 0 is for ever.</source>
        <translation>Who did what, without anything that was said. Keep it longer than the calls. 0 is for ever.</translation>
    </message>
    <message>
        <source>Write the calls from this number into a file, for whoever may have it. Calls in which it was only mentioned are other people&apos;s, and are not in it.</source>
        <translation>Write the calls from this number into a file, for whoever may have it. Calls in which it was only mentioned are other people&apos;s, and are not in it.</translation>
    </message>
    <message>
        <source>In whatever shape it is written. What was found can then be exported, and erased.</source>
        <translation>In whatever shape it is written. What was found can then be exported, and erased.</translation>
    </message>
</context>
<context>
    <name>callside::SettingsSecret</name>
    <message>
        <source>Enter…</source>
        <translation>Enter…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Asks the assistant service whether it knows the key. It costs nothing.</source>
        <translation>Asks the assistant service whether it knows the key. It costs nothing.</translation>
    </message>
    <message>
        <source>Asking the assistant service…</source>
        <translation>Asking the assistant service…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>For screen readers: the button&apos;s words, and what they are about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>callside::SettingsSteering</name>
    <message>
        <source>Steering</source>
        <translation>Steering</translation>
    </message>
    <message>
        <source>Ask for an answer at once</source>
        <translation>Ask for an answer at once</translation>
    </message>
    <message>
        <source>Quick steers tell the assistant what to do at the press of a button. The first nine of a language have a key each.</source>
        <translation>Quick steers tell the assistant what to do at the press of a button. The first nine of a language have a key each.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The desk shows the quick steers of the language that it is set to.</source>
        <translation>The desk shows the quick steers of the language that it is set to.</translation>
    </message>
    <message>
        <source>Quick steers</source>
        <translation>Quick steers</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What the assistant is told</source>
        <translation>What the assistant is told</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>Words on the button</translation>
    </message>
    <message>
        <source>Two or three words: “Slow down”.</source>
        <translation>Two or three words: “Slow down”.</translation>
    </message>
    <message>
        <source>It is an instruction and is not read out. It is used when the field is left.</source>
        <translation>It is an instruction and is not read out. It is used when the field is left.</translation>
    </message>
    <message>
        <source>Otherwise the assistant acts on it with its next answer.</source>
        <translation>Otherwise the assistant acts on it with its next answer.</translation>
    </message>
    <message>
        <source>A new quick steer</source>
        <translation>A new quick steer</translation>
    </message>
    <message>
        <source>The chosen quick steer</source>
        <translation>The chosen quick steer</translation>
    </message>
    <message>
        <source>A button needs words. Until then the earlier ones hold.</source>
        <translation>A button needs words. Until then the earlier ones hold.</translation>
    </message>
    <message>
        <source>Another quick steer of this language has these words on its button.</source>
        <translation>Another quick steer of this language has these words on its button.</translation>
    </message>
    <message>
        <source>The assistant needs to be told something. Until then the earlier text holds.</source>
        <translation>The assistant needs to be told something. Until then the earlier text holds.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n character(s) are possible.</source>
        <extracomment>%n: how many characters are possible</extracomment>
        <translation>
            <numerusform>This is too long: %n character is possible.</numerusform>
            <numerusform>This is too long: %n characters are possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::SettingsWho</name>
    <message>
        <source>Signs in with this computer’s account</source>
        <translation>Signs in with this computer’s account</translation>
    </message>
    <message>
        <source>Signs in with this computer’s account (%1)</source>
        <translation>Signs in with this computer’s account (%1)</translation>
    </message>
    <message>
        <source>%1 (%2), by this computer’s account</source>
        <translation>%1 (%2), by this computer’s account</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of people cannot be read, so everybody works as a receptionist. Bring back the file users.json from a copy, or remove it to begin anew.</source>
        <translation>The list of people cannot be read, so everybody works as a receptionist. Bring back the file users.json from a copy, or remove it to begin anew.</translation>
    </message>
    <message>
        <source>Nobody is entered yet: whoever uses this computer’s account may do everything. Enter yourself first, as an admin.</source>
        <translation>Nobody is entered yet: whoever uses this computer’s account may do everything. Enter yourself first, as an admin.</translation>
    </message>
    <message>
        <source>Only an admin can change this list.</source>
        <translation>Only an admin can change this list.</translation>
    </message>
    <message>
        <source>One is set. Type another one to replace it: 4 characters or more.</source>
        <translation>One is set. Type another one to replace it: 4 characters or more.</translation>
    </message>
    <message>
        <source>None is set: anybody can sign in with your name. 4 characters or more.</source>
        <translation>None is set: anybody can sign in with your name. 4 characters or more.</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>with a PIN</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>without a PIN</translation>
    </message>
    <message>
        <source>with the account %1</source>
        <extracomment>How somebody signs in: %1 the name of an account of the computer</extracomment>
        <translation>with the account %1</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>The chosen person</translation>
    </message>
    <message>
        <source>A person needs a name. Until then the earlier one holds.</source>
        <translation>A person needs a name. Until then the earlier one holds.</translation>
    </message>
    <message>
        <source>Somebody in the list has this name already. Write it so that they can be told apart.</source>
        <translation>Somebody in the list has this name already. Write it so that they can be told apart.</translation>
    </message>
    <message>
        <source>The account already signs in somebody else.</source>
        <translation>The account already signs in somebody else.</translation>
    </message>
    <message>
        <source>Somebody has to stay an admin: make another person one first.</source>
        <translation>Somebody has to stay an admin: make another person one first.</translation>
    </message>
    <message>
        <source>Looking at the PIN…</source>
        <translation>Looking at the PIN…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Signed in.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>That is not the PIN. Try again.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is possible at %1.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Too many wrong PINs. The next try is possible at %1.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>This person is not in the list any more.</translation>
    </message>
    <message>
        <source>A PIN needs at least 4 characters.</source>
        <translation>A PIN needs at least 4 characters.</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>A PIN has at most 64 characters.</translation>
    </message>
    <message>
        <source>The PIN could not be changed. Try again.</source>
        <translation>The PIN could not be changed. Try again.</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>The PIN is set.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>The PIN is removed.</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Work as the chosen person from now on</source>
        <translation>Work as the chosen person from now on</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Nobody of the list works here then; calls can still be handled</source>
        <translation>Nobody of the list works here then; calls can still be handled</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>It is asked for when you sign in from now on</source>
        <translation>It is asked for when you sign in from now on</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Remove PIN</translation>
    </message>
    <message>
        <source>Anybody can sign in with your name then</source>
        <translation>Anybody can sign in with your name then</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>People who work here</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Signs in</translation>
    </message>
    <message>
        <source>Somebody else sits here now</source>
        <translation>Somebody else sits here now</translation>
    </message>
    <message>
        <source>What is done at this desk stands under this person’s name from then on.</source>
        <translation>What is done at this desk stands under this person’s name from then on.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Of the person chosen above.</source>
        <translation>Of the person chosen above.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>People who work at this desk</source>
        <translation>People who work at this desk</translation>
    </message>
    <message>
        <source>It stands beside what this person does. Enter takes it.</source>
        <translation>It stands beside what this person does. Enter takes it.</translation>
    </message>
    <message>
        <source>Whoever opens Callside with this computer’s account is this person, without a PIN.</source>
        <translation>Whoever opens Callside with this computer’s account is this person, without a PIN.</translation>
    </message>
    <message>
        <source>Remove this person’s PIN</source>
        <translation>Remove this person’s PIN</translation>
    </message>
    <message>
        <source>For somebody who has forgotten it; a new one is set after signing in</source>
        <translation>For somebody who has forgotten it; a new one is set after signing in</translation>
    </message>
</context>
<context>
    <name>callside::SetupAddress</name>
    <message>
        <source>The assistant service announces every call to this desk over the internet. It needs an address that begins with https:// and leads to this computer: that of a tunnel, a proxy or a router.</source>
        <translation>The assistant service announces every call to this desk over the internet. It needs an address that begins with https:// and leads to this computer: that of a tunnel, a proxy or a router.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Public address</translation>
    </message>
    <message>
        <source>What is behind the name of the host may be left out.</source>
        <translation>What is behind the name of the host may be left out.</translation>
    </message>
    <message>
        <source>Where it has to lead to</source>
        <translation>Where it has to lead to</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>For a first try with %1, this command; it shows the public address</source>
        <extracomment>%1: ngrok, the name of a program</extracomment>
        <translation>For a first try with %1, this command; it shows the public address</translation>
    </message>
    <message>
        <source>This desk is listening there.</source>
        <translation>This desk is listening there.</translation>
    </message>
    <message>
        <source>This desk cannot listen there.</source>
        <translation>This desk cannot listen there.</translation>
    </message>
    <message>
        <source>Another program may have the port. Choose another one in Settings, page Connection.</source>
        <translation>Another program may have the port. Choose another one in Settings, page Connection.</translation>
    </message>
    <message>
        <source>This desk is not listening yet.</source>
        <translation>This desk is not listening yet.</translation>
    </message>
    <message>
        <source>Enter the public address.</source>
        <translation>Enter the public address.</translation>
    </message>
</context>
<context>
    <name>callside::SetupAssistant</name>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Skip this step</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Set up Callside</source>
        <translation>Set up Callside</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>Steps of setting up</translation>
    </message>
    <message>
        <source>Closes this window (Escape). Everything is kept, and it goes on here next time.</source>
        <translation>Closes this window (Escape). Everything is kept, and it goes on here next time.</translation>
    </message>
    <message>
        <source>Leaves this step out for now; the desk reminds you of it</source>
        <translation>Leaves this step out for now; the desk reminds you of it</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Goes on (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>Goes on (%1)</translation>
    </message>
    <message>
        <source>To the step before (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>To the step before (%1)</translation>
    </message>
</context>
<context>
    <name>callside::SetupCentre</name>
    <message>
        <source>What the assistant says of the centre. Every step can be skipped and done later; what is entered is kept at once.</source>
        <translation>What the assistant says of the centre. Every step can be skipped and done later; what is entered is kept at once.</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>As callers know it.</source>
        <translation>As callers know it.</translation>
    </message>
    <message>
        <source>Language of most callers</source>
        <translation>Language of most callers</translation>
    </message>
    <message>
        <source>The assistant answers in another one when a caller speaks it.</source>
        <translation>The assistant answers in another one when a caller speaks it.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Emergency number</translation>
    </message>
    <message>
        <source>Left empty, the assistant speaks of “the emergency number”.</source>
        <translation>Left empty, the assistant speaks of “the emergency number”.</translation>
    </message>
    <message>
        <source>Reception’s number</source>
        <translation>Reception’s number</translation>
    </message>
    <message>
        <source>For callers to ring people.</source>
        <translation>For callers to ring people.</translation>
    </message>
    <message>
        <source>Number while you are closed</source>
        <translation>Number while you are closed</translation>
    </message>
    <message>
        <source>Who helps then.</source>
        <translation>Who helps then.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As it is said on the telephone.</source>
        <translation>As it is said on the telephone.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>As it is said: without https in front.</source>
        <translation>As it is said: without https in front.</translation>
    </message>
    <message>
        <source>Settings of an older server…</source>
        <translation>Settings of an older server…</translation>
    </message>
    <message>
        <source>Reads the settings file (.env) of an earlier phone server: key, secret, addresses</source>
        <translation>Reads the settings file (.env) of an earlier phone server: key, secret, addresses</translation>
    </message>
    <message>
        <source>Wording of an older server…</source>
        <translation>Wording of an older server…</translation>
    </message>
    <message>
        <source>Reads the file prompts.json of an earlier phone server: what the assistant says</source>
        <translation>Reads the file prompts.json of an earlier phone server: what the assistant says</translation>
    </message>
    <message>
        <source>Enter the name of the centre.</source>
        <translation>Enter the name of the centre.</translation>
    </message>
    <message>
        <source>If another phone server has answered until now, its files can be taken over first.</source>
        <translation>If another phone server has answered until now, its files can be taken over first.</translation>
    </message>
</context>
<context>
    <name>callside::SetupCompany</name>
    <message>
        <source>The phone company sends the calls of your number to the assistant service. Tell it where, with the text below, and come back.</source>
        <translation>The phone company sends the calls of your number to the assistant service. Tell it where, with the text below, and come back.</translation>
    </message>
    <message>
        <source>Who brings the calls</source>
        <translation>Who brings the calls</translation>
    </message>
    <message>
        <source>What is to be pasted on its page stands below.</source>
        <translation>What is to be pasted on its page stands below.</translation>
    </message>
    <message>
        <source>The centre’s telephone numbers</source>
        <translation>The centre’s telephone numbers</translation>
    </message>
    <message>
        <source>That the assistant is to answer. Several with commas between.</source>
        <translation>That the assistant is to answer. Several with commas between.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The text to paste stands here once the project is entered, in the step before.</source>
        <translation>The text to paste stands here once the project is entered, in the step before.</translation>
    </message>
    <message>
        <source>Enter the project in the step before.</source>
        <translation>Enter the project in the step before.</translation>
    </message>
    <message>
        <source>Enter the telephone number that the assistant is to answer.</source>
        <translation>Enter the telephone number that the assistant is to answer.</translation>
    </message>
    <message>
        <source>It stands on the first page of Twilio’s console. Twilio asks this desk about each call and proves with it that it is Twilio.</source>
        <translation>It stands on the first page of Twilio’s console. Twilio asks this desk about each call and proves with it that it is Twilio.</translation>
    </message>
    <message>
        <source>From the settings page of the Vonage account. Vonage asks this desk about each call and proves with it that it is Vonage.</source>
        <translation>From the settings page of the Vonage account. Vonage asks this desk about each call and proves with it that it is Vonage.</translation>
    </message>
    <message>
        <source>Enter Vonage’s signature secret: without it nobody could tell its messages from forged ones.</source>
        <translation>Enter Vonage’s signature secret: without it nobody could tell its messages from forged ones.</translation>
    </message>
    <message>
        <source>Enter Twilio’s auth token: without it nobody could tell its messages from forged ones.</source>
        <translation>Enter Twilio’s auth token: without it nobody could tell its messages from forged ones.</translation>
    </message>
    <message>
        <source>In the settings, page Connection, enter the application ID and its private key too. Without both, Vonage cannot take callers back to ring a person: callers can be connected only where the line itself passes them on.</source>
        <translation>In the settings, page Connection, enter the application ID and its private key too. Without both, Vonage cannot take callers back to ring a person: callers can be connected only where the line itself passes them on.</translation>
    </message>
    <message>
        <source>In the settings, page Connection, enter the account SID too. Without it, Twilio cannot take callers back to ring a person: callers can be connected only where the line itself passes them on.</source>
        <translation>In the settings, page Connection, enter the account SID too. Without it, Twilio cannot take callers back to ring a person: callers can be connected only where the line itself passes them on.</translation>
    </message>
</context>
<context>
    <name>callside::SetupFirstCall</name>
    <message>
        <source>Wait for another call</source>
        <translation>Wait for another call</translation>
    </message>
    <message>
        <source>If this was somebody else’s call, or to try again</source>
        <translation>If this was somebody else’s call, or to try again</translation>
    </message>
    <message>
        <source>Ring the number from any telephone and say a few words. The steps light up as the call comes through.</source>
        <translation>Ring the number from any telephone and say a few words. The steps light up as the call comes through.</translation>
    </message>
    <message>
        <source>Ring the centre’s number now</source>
        <extracomment>%1: a telephone number, or several</extracomment>
        <translation>Ring the centre’s number now</translation>
    </message>
    <message>
        <source>Ring %1 now</source>
        <translation>Ring %1 now</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Waiting for the call…</source>
        <translation>Waiting for the call…</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <extracomment>%1: a telephone number</extracomment>
        <translation>Caller: %1</translation>
    </message>
    <message>
        <source>It works: the assistant has answered and spoken.</source>
        <translation>It works: the assistant has answered and spoken.</translation>
    </message>
    <message>
        <source>The call ended before the assistant spoke.</source>
        <translation>The call ended before the assistant spoke.</translation>
    </message>
    <message>
        <source>Ring once more.</source>
        <translation>Ring once more.</translation>
    </message>
    <message>
        <source>Ring the number: the step is done once the assistant has spoken.</source>
        <translation>Ring the number: the step is done once the assistant has spoken.</translation>
    </message>
    <message>
        <source>Not done yet: %1. Without that the call may not come through.</source>
        <extracomment>%1: names of steps of setting up</extracomment>
        <translation>Not done yet: %1. Without that the call may not come through.</translation>
    </message>
</context>
<context>
    <name>callside::SetupHours</name>
    <message>
        <source>When the centre is open. The assistant names these hours to callers who ask, and says outside of them that it is closed. Holidays and what else happens then are in Settings, page Hours.</source>
        <translation>When the centre is open. The assistant names these hours to callers who ask, and says outside of them that it is closed. Holidays and what else happens then are in Settings, page Hours.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>An end before the beginning is on the next day; 00:00 is midnight. A day without hours is closed.</source>
        <translation>An end before the beginning is on the next day; 00:00 is midnight. A day without hours is closed.</translation>
    </message>
    <message>
        <source>Time zone of the centre</source>
        <translation>Time zone of the centre</translation>
    </message>
    <message>
        <source>Type a city to find it. Left empty, it is the computer&apos;s. The change to summer time and back is taken care of.</source>
        <translation>Type a city to find it. Left empty, it is the computer&apos;s. The change to summer time and back is taken care of.</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>Correct what is marked above.</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Open day and night</translation>
    </message>
    <message>
        <source>Every day from midnight to midnight, in the place of the hours above</source>
        <translation>Every day from midnight to midnight, in the place of the hours above</translation>
    </message>
    <message>
        <source>Enter the hours.</source>
        <translation>Enter the hours.</translation>
    </message>
</context>
<context>
    <name>callside::SetupKey</name>
    <message>
        <source>The assistant lives at a service of OpenAI. Make a project there and a key for it, and copy both to here.</source>
        <translation>The assistant lives at a service of OpenAI. Make a project there and a key for it, and copy both to here.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Azure resource</source>
        <translation>Azure resource</translation>
    </message>
    <message>
        <source>Its name, as in name.openai.azure.com.</source>
        <translation>Its name, as in name.openai.azure.com.</translation>
    </message>
    <message>
        <source>Azure region</source>
        <translation>Azure region</translation>
    </message>
    <message>
        <source>Address for requests</source>
        <translation>Address for requests</translation>
    </message>
    <message>
        <source>Live links go to the same host.</source>
        <translation>Live links go to the same host.</translation>
    </message>
    <message>
        <source>Host for calls</source>
        <translation>Host for calls</translation>
    </message>
    <message>
        <source>The phone company sends the calls there.</source>
        <translation>The phone company sends the calls there.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Azure: the name of your deployment.</source>
        <translation>Azure: the name of your deployment.</translation>
    </message>
    <message>
        <source>Of this project, with the right to use Realtime. It is tested, kept in this computer’s keychain, and never shown again.</source>
        <translation>Of this project, with the right to use Realtime. It is tested, kept in this computer’s keychain, and never shown again.</translation>
    </message>
    <message>
        <source>Enter where the assistant service is.</source>
        <translation>Enter where the assistant service is.</translation>
    </message>
    <message>
        <source>Enter the project.</source>
        <translation>Enter the project.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Enter the key.</translation>
    </message>
    <message>
        <source>The key is being tested.</source>
        <translation>The key is being tested.</translation>
    </message>
    <message>
        <source>The test of the key has not succeeded.</source>
        <translation>The test of the key has not succeeded.</translation>
    </message>
    <message>
        <source>Test the key.</source>
        <translation>Test the key.</translation>
    </message>
    <message>
        <source>It begins with proj_ and stands in the project’s settings, under General.</source>
        <translation>It begins with proj_ and stands in the project’s settings, under General.</translation>
    </message>
    <message>
        <source>Page where the project and its key are made</source>
        <translation>Page where the project and its key are made</translation>
    </message>
</context>
<context>
    <name>callside::SetupOverview</name>
    <message>
        <source>Everything can be changed later in Settings. Before the first patients ring, practise with rehearsed callers: the practice line is in the menu.</source>
        <translation>Everything can be changed later in Settings. Before the first patients ring, practise with rehearsed callers: the practice line is in the menu.</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Do it now</translation>
    </message>
    <message>
        <source>Do it now: %1</source>
        <extracomment>%1: a step of setting up</extracomment>
        <translation>Do it now: %1</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>Goes to this step</translation>
    </message>
    <message>
        <source>Callside is set up.</source>
        <translation>Callside is set up.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are left. They can be done at any time.</source>
        <translation>
            <numerusform>%n step is left. It can be done at any time.</numerusform>
            <numerusform>%n steps are left. They can be done at any time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>callside::SetupPage</name>
    <message>
        <source>Correct what is marked above.</source>
        <translation>Correct what is marked above.</translation>
    </message>
</context>
<context>
    <name>callside::SetupSecret</name>
    <message>
        <source>Register the address</source>
        <translation>Register the address</translation>
    </message>
    <message>
        <source>Tells the assistant service where to announce calls, and keeps the signing secret</source>
        <translation>Tells the assistant service where to announce calls, and keeps the signing secret</translation>
    </message>
    <message>
        <source>Register it anew</source>
        <translation>Register it anew</translation>
    </message>
    <message>
        <source>Makes a new registration with a new signing secret, and removes the earlier one</source>
        <translation>Makes a new registration with a new signing secret, and removes the earlier one</translation>
    </message>
    <message>
        <source>The assistant service has to know your public address. It signs every announcement with a secret that only it and this desk know, so that nobody else can announce calls.</source>
        <translation>The assistant service has to know your public address. It signs every announcement with a secret that only it and this desk know, so that nobody else can announce calls.</translation>
    </message>
    <message>
        <source>Let Callside do it</source>
        <translation>Let Callside do it</translation>
    </message>
    <message>
        <source>Or do it by hand</source>
        <translation>Or do it by hand</translation>
    </message>
    <message>
        <source>Enter these on the page of the assistant service. It then shows the signing secret once: copy it to here.</source>
        <translation>Enter these on the page of the assistant service. It then shows the signing secret once: copy it to here.</translation>
    </message>
    <message>
        <source>It begins with %1. It is kept in this computer’s keychain and never shown again.</source>
        <extracomment>%1: whsec_</extracomment>
        <translation>It begins with %1. It is kept in this computer’s keychain and never shown again.</translation>
    </message>
    <message>
        <source>Asking the assistant service…</source>
        <translation>Asking the assistant service…</translation>
    </message>
    <message>
        <source>It needs the key.</source>
        <translation>It needs the key.</translation>
    </message>
    <message>
        <source>It needs the public address.</source>
        <translation>It needs the public address.</translation>
    </message>
    <message>
        <source>The assistant service is being asked.</source>
        <translation>The assistant service is being asked.</translation>
    </message>
    <message>
        <source>Register the address, or enter the signing secret.</source>
        <translation>Register the address, or enter the signing secret.</translation>
    </message>
</context>
<context>
    <name>callside::SetupSignedTest</name>
    <message>
        <source>Send the test</source>
        <translation>Send the test</translation>
    </message>
    <message>
        <source>Sends a signed message to the public address. It is about no call and changes nothing.</source>
        <translation>Sends a signed message to the public address. It is about no call and changes nothing.</translation>
    </message>
    <message>
        <source>Ask for a test</source>
        <translation>Ask for a test</translation>
    </message>
    <message>
        <source>Callside sends a signed message to your public address. It has to come back to this desk, and its signature has to be right.</source>
        <translation>Callside sends a signed message to your public address. It has to come back to this desk, and its signature has to be right.</translation>
    </message>
    <message>
        <source>A test by the assistant service</source>
        <translation>A test by the assistant service</translation>
    </message>
    <message>
        <source>Asking the assistant service…</source>
        <translation>Asking the assistant service…</translation>
    </message>
    <message>
        <source>It can be asked once Callside has registered the address, in the step before. Without that, ring the number.</source>
        <translation>It can be asked once Callside has registered the address, in the step before. Without that, ring the number.</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>The test is under way.</translation>
    </message>
    <message>
        <source>The test has not succeeded.</source>
        <translation>The test has not succeeded.</translation>
    </message>
    <message>
        <source>Send the test.</source>
        <translation>Send the test.</translation>
    </message>
    <message>
        <source>The assistant service announces a made-up call. Nobody is ringing.</source>
        <translation>The assistant service announces a made-up call. Nobody is ringing.</translation>
    </message>
    <message>
        <source>It comes from outside, as real announcements do, and announces a made-up call. Should it show among the calls and be lost there, do not mind it: nobody has rung.</source>
        <translation>It comes from outside, as real announcements do, and announces a made-up call. Should it show among the calls and be lost there, do not mind it: nobody has rung.</translation>
    </message>
</context>
<context>
    <name>callside::SetupTransfer</name>
    <message>
        <source>Not every line can connect a caller to a person. Try it once: ring the number again from one telephone, and have the call connected to another one.</source>
        <translation>Not every line can connect a caller to a person. Try it once: ring the number again from one telephone, and have the call connected to another one.</translation>
    </message>
    <message>
        <source>Telephone to connect it to</source>
        <translation>Telephone to connect it to</translation>
    </message>
    <message>
        <source>With its country code. Not the one that you ring from.</source>
        <translation>With its country code. Not the one that you ring from.</translation>
    </message>
    <message>
        <source>Connect my call</source>
        <translation>Connect my call</translation>
    </message>
    <message>
        <source>Asks the phone company to connect the call above to this telephone</source>
        <translation>Asks the phone company to connect the call above to this telephone</translation>
    </message>
    <message>
        <source>Wait for another call</source>
        <translation>Wait for another call</translation>
    </message>
    <message>
        <source>If this was somebody else’s call, or to try again</source>
        <translation>If this was somebody else’s call, or to try again</translation>
    </message>
    <message>
        <source>Can this line connect callers to people?</source>
        <translation>Can this line connect callers to people?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The desk offers to connect callers.</source>
        <translation>The desk offers to connect callers.</translation>
    </message>
    <message>
        <source>The desk offers to arrange a call-back in its place.</source>
        <translation>The desk offers to arrange a call-back in its place.</translation>
    </message>
    <message>
        <source>Waiting for the call…</source>
        <translation>Waiting for the call…</translation>
    </message>
    <message>
        <source>Caller: %1 · %2</source>
        <extracomment>%1: a telephone number; %2: a state of the call, such as “Talking”</extracomment>
        <translation>Caller: %1 · %2</translation>
    </message>
    <message>
        <source>Try it, or choose Yes or No.</source>
        <translation>Try it, or choose Yes or No.</translation>
    </message>
</context>
<context>
    <name>callside::StartProblemDialog</name>
    <message>
        <source>Callside</source>
        <translation>Callside</translation>
    </message>
    <message>
        <source>Callside cannot start yet</source>
        <translation>Callside cannot start yet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right first:</source>
        <translation>
            <numerusform>%n thing to put right first:</numerusform>
            <numerusform>%n things to put right first:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>callside::StatusStrip</name>
    <message numerus="yes">
        <source>%n message(s) refused</source>
        <translation>
            <numerusform>%n message refused</numerusform>
            <numerusform>%n messages refused</numerusform>
        </translation>
    </message>
    <message>
        <source>No live calls</source>
        <translation>No live calls</translation>
    </message>
    <message numerus="yes">
        <source>%n live call(s)</source>
        <translation>
            <numerusform>%n live call</numerusform>
            <numerusform>%n live calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings, keys, practice and more</source>
        <translation>Settings, keys, practice and more</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>Show times</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>Practice…</translation>
    </message>
    <message>
        <source>About Callside</source>
        <translation>About Callside</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>Live calls that are urgent</extracomment>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s)</source>
        <translation>
            <numerusform>%n urgent call</numerusform>
            <numerusform>%n urgent calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Who sits here?</translation>
    </message>
    <message>
        <source>%1 sits at this desk</source>
        <translation>%1 sits at this desk</translation>
    </message>
    <message>
        <source>The name stands beside what is done here.</source>
        <translation>The name stands beside what is done here.</translation>
    </message>
    <message>
        <source>Show the calls again</source>
        <translation>Show the calls again</translation>
    </message>
    <message>
        <source>Hide the calls from the counter</source>
        <translation>Hide the calls from the counter</translation>
    </message>
    <message>
        <source>Go to the most urgent call</source>
        <translation>Go to the most urgent call</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to look at</source>
        <translation>
            <numerusform>%n call to look at</numerusform>
            <numerusform>%n calls to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>A menu: what helps when something is wrong</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>What happened on this call</source>
        <translation>What happened on this call</translation>
    </message>
    <message>
        <source>Check my phone line…</source>
        <translation>Check my phone line…</translation>
    </message>
    <message>
        <source>Show the error log</source>
        <translation>Show the error log</translation>
    </message>
    <message>
        <source>%1
New calls get the wording “%2”.</source>
        <extracomment>%1: the opening hours, &quot;Now open until 18:30&quot;; %2: the name of a wording of the assistant</extracomment>
        <translation>%1
New calls get the wording “%2”.</translation>
    </message>
    <message>
        <source>Messages to this computer that did not prove that they come from the assistant service. If calls are missing, check the signing secret in Settings → Connection and this computer&apos;s clock.</source>
        <translation>Messages to this computer that did not prove that they come from the assistant service. If calls are missing, check the signing secret in Settings → Connection and this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Not set up</translation>
    </message>
    <message>
        <source>Calls that ring or wait for somebody at this desk</source>
        <translation>Calls that ring or wait for somebody at this desk</translation>
    </message>
</context>
<context>
    <name>callside::TaskDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;umber</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>It stands in “Needs you” until somebody marks it done. It is about the selected call.</source>
        <translation>It stands in “Needs you” until somebody marks it done. It is about the selected call.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of task (&quot;Call back&quot;), %2 whom it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is to be done? Please write it in the note.</source>
        <translation>What is to be done? Please write it in the note.</translation>
    </message>
    <message>
        <source>It stands in “Needs you” until somebody marks it done. It is not about a call.</source>
        <translation>It stands in “Needs you” until somebody marks it done. It is not about a call.</translation>
    </message>
    <message>
        <source>Who is to be called back? Please give a number, a name or a note.</source>
        <translation>Who is to be called back? Please give a number, a name or a note.</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>For &amp;whom</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>Who at the desk looks after it</source>
        <translation>Who at the desk looks after it</translation>
    </message>
    <message>
        <source>When it is to be done: somebody is reminded then</source>
        <translation>When it is to be done: somebody is reminded then</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>In half an hour</source>
        <translation>In half an hour</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>In two hours</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Due</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>callside::TaskList</name>
    <message>
        <source>Nothing left to do</source>
        <translation>Nothing left to do</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show or hide what has to be done</source>
        <translation>Show or hide what has to be done</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Enter opens the call, Space marks the task done, Ctrl+C copies the number</source>
        <translation>Enter opens the call, Space marks the task done, Ctrl+C copies the number</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Mark the task done (Space)</source>
        <translation>Mark the task done (Space)</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Open the call</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>The task is open again (Ctrl+Z)</source>
        <translation>The task is open again (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <extracomment>%1 is a task: its kind (&quot;Call back&quot;), and whom it is about</extracomment>
        <translation>“%1” is done.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>The number is copied.</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>Needs you (%1)</translation>
    </message>
    <message>
        <source>Needs you: nothing left to do</source>
        <translation>Needs you: nothing left to do</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %n task(s)</source>
        <translation>
            <numerusform>Needs you: %n task</numerusform>
            <numerusform>Needs you: %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>New task about the selected call</source>
        <translation>New task about the selected call</translation>
    </message>
    <message>
        <source>Go through the open tasks</source>
        <translation>Go through the open tasks</translation>
    </message>
    <message>
        <source>Go through the open tasks one by one</source>
        <translation>Go through the open tasks one by one</translation>
    </message>
</context>
<context>
    <name>callside::TimeZoneCombo</name>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>The time zone that the computer is set to. %1 is its name: &quot;Europe/London&quot;</extracomment>
        <translation>This computer&apos;s (%1)</translation>
    </message>
</context>
<context>
    <name>callside::TranscriptView</name>
    <message>
        <source>What is being said</source>
        <translation>What is being said</translation>
    </message>
    <message>
        <source>Newest words</source>
        <translation>Newest words</translation>
    </message>
    <message>
        <source>Go to the newest words (End)</source>
        <translation>Go to the newest words (End)</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copy these lines</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copy line</translation>
    </message>
    <message>
        <source>Copy whole call</source>
        <translation>Copy whole call</translation>
    </message>
</context>
<context>
    <name>callside::TrayIcon</name>
    <message>
        <source>Show Callside</source>
        <translation>Show Callside</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>counts</comment>
        <extracomment>%1 is &quot;2 live&quot;, %2 is &quot;1 urgent&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message>
        <source>PRACTICE - Callside - %1</source>
        <translation>PRACTICE - Callside - %1</translation>
    </message>
    <message>
        <source>Callside - %1</source>
        <translation>Callside - %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to do</source>
        <translation>
            <numerusform>%n task to do</numerusform>
            <numerusform>%n tasks to do</numerusform>
        </translation>
    </message>
    <message>
        <source>Callside</source>
        <translation>Callside</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s)</source>
        <translation>
            <numerusform>%n urgent call</numerusform>
            <numerusform>%n urgent calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::UrgencyReason</name>
    <message>
        <source>Why is it no longer urgent?</source>
        <translation>Why is it no longer urgent?</translation>
    </message>
    <message>
        <source>No longer urgent</source>
        <translation>No longer urgent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Why it is no longer urgent</source>
        <translation>Why it is no longer urgent</translation>
    </message>
    <message>
        <source>Keeps your name, the time and the reason with the call (Enter)</source>
        <translation>Keeps your name, the time and the reason with the call (Enter)</translation>
    </message>
    <message>
        <source>Leave it urgent (Esc)</source>
        <translation>Leave it urgent (Esc)</translation>
    </message>
    <message>
        <source>A person has spoken with the caller</source>
        <translation>A person has spoken with the caller</translation>
    </message>
    <message>
        <source>Emergency services are on their way</source>
        <translation>Emergency services are on their way</translation>
    </message>
    <message>
        <source>The words were misheard</source>
        <translation>The words were misheard</translation>
    </message>
    <message>
        <source>It was not about an emergency</source>
        <translation>It was not about an emergency</translation>
    </message>
    <message>
        <source>Take this as the reason</source>
        <translation>Take this as the reason</translation>
    </message>
    <message>
        <source>Choose a reason or write one</source>
        <translation>Choose a reason or write one</translation>
    </message>
</context>
<context>
    <name>callside::UrgentPanel</name>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>No longer urgent…</source>
        <translation>No longer urgent…</translation>
    </message>
    <message>
        <source>Connect to a person…</source>
        <translation>Connect to a person…</translation>
    </message>
    <message>
        <source>End call…</source>
        <translation>End call…</translation>
    </message>
    <message>
        <source>Say why nobody has to look after this caller at once any more</source>
        <translation>Say why nobody has to look after this caller at once any more</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <extracomment>Heading: %1 &quot;Urgent words&quot;, %2 for how long, &quot;00:41&quot;</extracomment>
        <translation>%1 · for %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A further reason to look at a call: %1 what it is, %2 what to do</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Arrange a call-back</source>
        <translation>Arrange a call-back</translation>
    </message>
    <message>
        <source>Connect the caller to a person</source>
        <translation>Connect the caller to a person</translation>
    </message>
    <message>
        <source>This phone line cannot pass callers on: somebody has to ring this caller back</source>
        <translation>This phone line cannot pass callers on: somebody has to ring this caller back</translation>
    </message>
    <message>
        <source>Say that you have seen it and look after the caller; the sound stops</source>
        <translation>Say that you have seen it and look after the caller; the sound stops</translation>
    </message>
    <message>
        <source>End this call</source>
        <translation>End this call</translation>
    </message>
</context>
<context>
    <name>callside::WhyPage</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Back to the words</translation>
    </message>
    <message>
        <source>Shows what is said on the call again (Escape)</source>
        <extracomment>Of a button; Escape is the key</extracomment>
        <translation>Shows what is said on the call again (Escape)</translation>
    </message>
</context>
<context>
    <name>callside::WhyPanel</name>
    <message>
        <source>Choose a call to see how it went, step by step.</source>
        <translation>Choose a call to see how it went, step by step.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>Also seen</translation>
    </message>
    <message>
        <source>The details compare the settings that this call was answered with and the minimum.</source>
        <translation>The details compare the settings that this call was answered with and the minimum.</translation>
    </message>
    <message>
        <source>Copies ids, times and codes: no numbers, no names, nothing that was said</source>
        <translation>Copies ids, times and codes: no numbers, no names, nothing that was said</translation>
    </message>
    <message>
        <source>Shows what the report holds</source>
        <translation>Shows what the report holds</translation>
    </message>
    <message>
        <source>Details for your phone engineer</source>
        <translation>Details for your phone engineer</translation>
    </message>
    <message>
        <source>Every step of this call went well.</source>
        <translation>Every step of this call went well.</translation>
    </message>
    <message>
        <source>All is well so far.</source>
        <translation>All is well so far.</translation>
    </message>
    <message>
        <source>Known: the evidence proves it.</source>
        <translation>Known: the evidence proves it.</translation>
    </message>
    <message>
        <source>Likely: the evidence points to it but does not prove it.</source>
        <translation>Likely: the evidence points to it but does not prove it.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Report copied</translation>
    </message>
    <message>
        <source>Copy report for the phone engineer</source>
        <translation>Copy report for the phone engineer</translation>
    </message>
</context>
<context>
    <name>callside::WhySteps</name>
    <message>
        <source>The steps of the call</source>
        <translation>The steps of the call</translation>
    </message>
</context>
<context>
    <name>callside::WordingEditor</name>
    <message>
        <source>Insert a variable</source>
        <translation>Insert a variable</translation>
    </message>
    <message>
        <source>Sections of the wording</source>
        <translation>Sections of the wording</translation>
    </message>
    <message>
        <source>Put in something that the centre fills in once, such as its name or its hours</source>
        <translation>Put in something that the centre fills in once, such as its name or its hours</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>An entry of a menu: what it means, and how it is written</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>stops saving</source>
        <translation>stops saving</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>look at this</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a section of the wording, %2: &quot;empty&quot;, &quot;stops saving&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callside::WordingFindings</name>
    <message>
        <source>Safety check</source>
        <translation>Safety check</translation>
    </message>
    <message>
        <source>What the safety check found</source>
        <translation>What the safety check found</translation>
    </message>
    <message>
        <source>Click one, or press Enter on it, to go to its place in the wording</source>
        <translation>Click one, or press Enter on it, to go to its place in the wording</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before this can be saved.</source>
        <translation>
            <numerusform>%n thing to put right before this can be saved.</numerusform>
            <numerusform>%n things to put right before this can be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. It can be saved.</source>
        <translation>
            <numerusform>%n thing to look at. It can be saved.</numerusform>
            <numerusform>%n things to look at. It can be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. The check looks for words: rehearse the wording, and have your clinician read it.</source>
        <translation>Nothing found. The check looks for words: rehearse the wording, and have your clinician read it.</translation>
    </message>
    <message>
        <source>Stops saving</source>
        <extracomment>How grave a finding of the safety check is</extracomment>
        <translation>Stops saving</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Look at this</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: &quot;Stops saving&quot;, %2: what was found</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>callside::WordingPreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>What the assistant reads; what the variables stand for is underlined</source>
        <translation>What the assistant reads; what the variables stand for is underlined</translation>
    </message>
</context>
<context>
    <name>callside::WordingUse</name>
    <message>
        <source>For you: “Day”, “Dental line”.</source>
        <translation>For you: “Day”, “Dental line”.</translation>
    </message>
    <message>
        <source>The language that callers of the line are expected to speak.</source>
        <translation>The language that callers of the line are expected to speak.</translation>
    </message>
    <message>
        <source>The numbers or names that were dialled, one a line. Empty: every line.</source>
        <translation>The numbers or names that were dialled, one a line. Empty: every line.</translation>
    </message>
    <message>
        <source>When several fit a call, the one that names its line is taken, then the one in the line&apos;s language, then the one that names the hours, then the first of the list. When none fits, the one that is least wrong answers: no call goes without.</source>
        <translation>When several fit a call, the one that names its line is taken, then the one in the line&apos;s language, then the one that names the hours, then the first of the list. When none fits, the one that is least wrong answers: no call goes without.</translation>
    </message>
    <message>
        <source>The wording needs a name.</source>
        <translation>The wording needs a name.</translation>
    </message>
    <message>
        <source>By the opening hours on the page Hours.</source>
        <translation>By the opening hours on the page Hours.</translation>
    </message>
</context>
<context>
    <name>callside::WordingVersions</name>
    <message>
        <source>Bring this version back</source>
        <translation>Bring this version back</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, newest first</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>What it changed about the one before</source>
        <translation>What it changed about the one before</translation>
    </message>
    <message>
        <source>What has changed since, up to the newest</source>
        <translation>What has changed since, up to the newest</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Makes a new version of the old text; nothing is lost</source>
        <translation>Makes a new version of the old text; nothing is lost</translation>
    </message>
    <message>
        <source>brought back version %1</source>
        <extracomment>Behind a version: it is the text of that earlier one</extracomment>
        <translation>brought back version %1</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>It has not been saved yet.</translation>
    </message>
    <message>
        <source>This is the version that new calls get.</source>
        <translation>This is the version that new calls get.</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>This is the first version.</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>They are the same.</translation>
    </message>
</context>
<context>
    <name>callside::WordingVoice</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>100 % is as usual. 90 % suits callers who need time; below 80 % words sound dragged.</source>
        <translation>100 % is as usual. 90 % suits callers who need time; below 80 % words sound dragged.</translation>
    </message>
    <message>
        <source>How long the assistant waits before it takes it that the caller has finished. People who look for words, or read out a number, need a patient one.</source>
        <translation>How long the assistant waits before it takes it that the caller has finished. People who look for words, or read out a number, need a patient one.</translation>
    </message>
    <message>
        <source>What is taken out of the caller&apos;s sound before the assistant hears it.</source>
        <translation>What is taken out of the caller&apos;s sound before the assistant hears it.</translation>
    </message>
    <message>
        <source>The words that you read on the screen. Choose a language where callers speak just that one: it is read better then.</source>
        <translation>The words that you read on the screen. Choose a language where callers speak just that one: it is read better then.</translation>
    </message>
    <message>
        <source>Found out from the caller</source>
        <translation>Found out from the caller</translation>
    </message>
    <message>
        <source>One a line: names of staff and streets, medicines. Never a patient&apos;s name. It helps to read them right on the screen.</source>
        <translation>One a line: names of staff and streets, medicines. Never a patient&apos;s name. It helps to read them right on the screen.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2. Until then the earlier one holds.</source>
        <translation>Type a number from %1 to %2. Until then the earlier one holds.</translation>
    </message>
    <message numerus="yes">
        <source>One line is too long: %n character(s) are possible.</source>
        <extracomment>%n: how many characters are possible</extracomment>
        <translation>
            <numerusform>One line is too long: %n character is possible.</numerusform>
            <numerusform>One line is too long: %n characters are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: %n line(s) are possible.</source>
        <extracomment>%n: how many lines are possible</extracomment>
        <translation>
            <numerusform>These are too many: %n line is possible.</numerusform>
            <numerusform>These are too many: %n lines are possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard on a real call: ring the centre yourself after a change.</source>
        <translation>Heard on a real call: ring the centre yourself after a change.</translation>
    </message>
</context>
</TS>
