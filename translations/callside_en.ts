<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <extracomment>%1 is a telephone number, %2 the name that came with the call</extracomment>
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
        <extracomment>A call for a screen reader: %1 stage (&quot;Talking&quot;), %2 caller, %3 duration</extracomment>
        <translation>%1, %2, for %3</translation>
    </message>
    <message>
        <source>%1, %2, for %3. %4</source>
        <extracomment>A call for a screen reader: %1 stage (&quot;Talking&quot;), %2 caller, %3 duration, %4 the last words or how it ended</extracomment>
        <translation>%1, %2, for %3. %4</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Steer</source>
        <translation>Steer</translation>
    </message>
    <message>
        <source>Tell the assistant what to do; it does not read this out (Ctrl+L)</source>
        <translation>Tell the assistant what to do; it does not read this out (Ctrl+L)</translation>
    </message>
    <message>
        <source>Say this now</source>
        <translation>Say this now</translation>
    </message>
    <message>
        <source>The assistant says these words to the caller at once (Ctrl+Shift+S)</source>
        <translation>The assistant says these words to the caller at once (Ctrl+Shift+S)</translation>
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
        <source>&amp;Number or phone address</source>
        <translation>&amp;Number or phone address</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
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
        <extracomment>%1: &quot;The call could not be answered.&quot; %2: the reason, a sentence</extracomment>
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
        <source>Leave the caller with the assistant, try another number, or end the call and call back.</source>
        <translation>Leave the caller with the assistant, try another number, or end the call and call back.</translation>
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
        <source>The caller is still with the assistant. Try another number.</source>
        <translation>The caller is still with the assistant. Try another number.</translation>
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
        <source>Close the other program that uses this port, or choose another one with WEBHOOK_PORT or WEBHOOK_ADDRESS, and start Callside again.</source>
        <translation>Close the other program that uses this port, or choose another one with WEBHOOK_PORT or WEBHOOK_ADDRESS, and start Callside again.</translation>
    </message>
    <message>
        <source>The assistant cannot answer calls: the assistant service refused our key.</source>
        <translation>The assistant cannot answer calls: the assistant service refused our key.</translation>
    </message>
    <message>
        <source>Check OPENAI_API_KEY and OPENAI_PROJECT_ID, and start Callside again.</source>
        <translation>Check OPENAI_API_KEY and OPENAI_PROJECT_ID, and start Callside again.</translation>
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
        <source>You steered, to act now</source>
        <translation>You steered, to act now</translation>
    </message>
    <message>
        <source>You steered</source>
        <translation>You steered</translation>
    </message>
    <message>
        <source>You asked it to say</source>
        <translation>You asked it to say</translation>
    </message>
    <message>
        <source>You asked it to stop talking</source>
        <translation>You asked it to stop talking</translation>
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
        <source>%1 · %2</source>
        <extracomment>Above a line of a call: %1 who spoke, %2 the time
----------
A note in a call: %1 what happened, %2 the time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>We have not seen the call since %1</source>
        <translation>We have not seen the call since %1</translation>
    </message>
</context>
<context>
    <name>callside::ActionPanel</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
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
        <source>End now</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Let the assistant answer this call (F3)</source>
        <translation>Let the assistant answer this call (F3)</translation>
    </message>
    <message>
        <source>Do not answer: the caller hears that nobody is there</source>
        <translation>Do not answer: the caller hears that nobody is there</translation>
    </message>
    <message>
        <source>Connect the caller to a person (F8)</source>
        <translation>Connect the caller to a person (F8)</translation>
    </message>
    <message>
        <source>The assistant says your words to the caller at once (Ctrl+Shift+S)</source>
        <translation>The assistant says your words to the caller at once (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>The assistant stops talking and listens</source>
        <translation>The assistant stops talking and listens</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>End call</translation>
    </message>
    <message>
        <source>End this call, politely or now (F4)</source>
        <translation>End this call, politely or now (F4)</translation>
    </message>
</context>
<context>
    <name>callside::CallDetails</name>
    <message>
        <source>after %1 s</source>
        <translation>after %1 s</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
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
</context>
<context>
    <name>callside::CallHeader</name>
    <message>
        <source>Not proof of who is calling · came in at %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 time of day</extracomment>
        <translation>Not proof of who is calling · came in at %1</translation>
    </message>
    <message>
        <source>Caller is speaking</source>
        <translation>Caller is speaking</translation>
    </message>
    <message>
        <source>Assistant is speaking</source>
        <translation>Assistant is speaking</translation>
    </message>
</context>
<context>
    <name>callside::CallListDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 the stage of a call (&quot;Talking&quot;), %2 what is to be said about our link to it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>callside::CallListModel</name>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
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
        <source>Ctrl+1 to Ctrl+9 choose a call, F2 the most urgent one, F6 goes to the next panel</source>
        <translation>Ctrl+1 to Ctrl+9 choose a call, F2 the most urgent one, F6 goes to the next panel</translation>
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
        <source>Nothing of this call was written down.</source>
        <translation>Nothing of this call was written down.</translation>
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
        <source>Not possible at this point of the call</source>
        <translation>Not possible at this point of the call</translation>
    </message>
    <message>
        <source>Tell the assistant what to do, then press Enter</source>
        <translation>Tell the assistant what to do, then press Enter</translation>
    </message>
    <message>
        <source>Write what the assistant should say, word for word</source>
        <translation>Write what the assistant should say, word for word</translation>
    </message>
</context>
<context>
    <name>callside::ConnectDialog</name>
    <message>
        <source>This call is over: it cannot be connected any more.</source>
        <translation>This call is over: it cannot be connected any more.</translation>
    </message>
    <message>
        <source>This call cannot be connected at the moment.</source>
        <translation>This call cannot be connected at the moment.</translation>
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
    <name>callside::PracticeBand</name>
    <message>
        <source>Practice: no real callers</source>
        <translation>Practice: no real callers</translation>
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
    <message>
        <source>Assistant answers every call</source>
        <translation>Assistant answers every call</translation>
    </message>
    <message>
        <source>Ask me first: calls ring until somebody decides</source>
        <translation>Ask me first: calls ring until somebody decides</translation>
    </message>
    <message>
        <source>How calls are met that come in from now on (Ctrl+M)</source>
        <translation>How calls are met that come in from now on (Ctrl+M)</translation>
    </message>
    <message>
        <source>Assistant answering</source>
        <translation>Assistant answering</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Ask me first</translation>
    </message>
    <message>
        <source>How calls are met</source>
        <translation>How calls are met</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) refused</source>
        <translation>
            <numerusform>%n message refused</numerusform>
            <numerusform>%n messages refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to this computer that did not prove that they come from the assistant service. If calls are missing, check OPENAI_WEBHOOK_SECRET and this computer&apos;s clock.</source>
        <translation>Messages to this computer that did not prove that they come from the assistant service. If calls are missing, check OPENAI_WEBHOOK_SECRET and this computer&apos;s clock.</translation>
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
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 goes to the most urgent call</source>
        <translation>F2 goes to the most urgent call</translation>
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
        <source>Go to the newest words</source>
        <translation>Go to the newest words</translation>
    </message>
</context>
</TS>
