<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>CallText</name>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>応答中</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>まだ言葉がありません</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>取り次ぎ中</translation>
    </message>
    <message>
        <source>Transfer not confirmed</source>
        <translation>取り次ぎ未確認</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>状況不明</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Call lost</source>
        <translation>応対できませんでした</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>番号非通知</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>発信者不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a telephone number, %2 the name that came with the call</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking for the call again</source>
        <translation>通話を再び確認しています</translation>
    </message>
    <message>
        <source>Opening the live text</source>
        <translation>文字表示を準備しています</translation>
    </message>
    <message>
        <source>Live text lost, attempt %1</source>
        <translation>文字表示が途切れました（再接続 %1 回目）</translation>
    </message>
    <message>
        <source>Waiting for the live text</source>
        <translation>文字表示を待っています</translation>
    </message>
    <message>
        <source>No live text</source>
        <translation>文字表示なし</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>発信者：%1</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>アシスタント：%1</translation>
    </message>
    <message>
        <source>Dialled %1</source>
        <translation>着信先 %1</translation>
    </message>
    <message>
        <source>%1, %2, for %3</source>
        <extracomment>A call for a screen reader: %1 stage (&quot;Talking&quot;), %2 caller, %3 duration</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, for %3. %4</source>
        <extracomment>A call for a screen reader: %1 stage (&quot;Talking&quot;), %2 caller, %3 duration, %4 the last words or how it ended</extracomment>
        <translation>%1、%2、%3。%4</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Steer</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Tell the assistant what to do; it does not read this out (Ctrl+L)</source>
        <translation>アシスタントへの指示です。そのまま読み上げられることはありません（Ctrl+L）</translation>
    </message>
    <message>
        <source>Say this now</source>
        <translation>今すぐ伝える</translation>
    </message>
    <message>
        <source>The assistant says these words to the caller at once (Ctrl+Shift+S)</source>
        <translation>この言葉をアシスタントがすぐに発信者へ伝えます（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>すぐに実行</translation>
    </message>
    <message>
        <source>The assistant acts on it at once. Otherwise it does with its next answer.</source>
        <translation>アシスタントがすぐに対応します。オフの場合は次の応答のときに対応します。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to a person</source>
        <translation>担当者につなぐ</translation>
    </message>
    <message>
        <source>Connect the caller to a person</source>
        <translation>発信者を担当者につなぐ</translation>
    </message>
    <message>
        <source>The phone company moves the caller to this number and the assistant leaves the call. You will see when it is confirmed.</source>
        <translation>電話会社が発信者をこの番号につなぎ、アシスタントは通話から離れます。つながったことが確認できると画面に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Number or phone address</source>
        <translation>番号または電話アドレス(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>つなぐ</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The assistant service could not be reached.</source>
        <translation>アシスタントのサービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>The assistant service did not answer in time.</source>
        <translation>アシスタントのサービスから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The assistant service refused our key.</source>
        <translation>アシスタントのサービスにキーを拒否されました。</translation>
    </message>
    <message>
        <source>The call was no longer there.</source>
        <translation>その通話はすでにありませんでした。</translation>
    </message>
    <message>
        <source>The assistant service refused what was asked.</source>
        <translation>アシスタントのサービスに要求を拒否されました。</translation>
    </message>
    <message>
        <source>The assistant service refused the setting “%1”.</source>
        <translation>アシスタントのサービスに設定「%1」を拒否されました。</translation>
    </message>
    <message>
        <source>The assistant service had too much to do for this account.</source>
        <translation>このアカウントの利用がアシスタントのサービスの上限に達しました。</translation>
    </message>
    <message>
        <source>The assistant service had a fault of its own.</source>
        <translation>アシスタントのサービス側で障害が起きました。</translation>
    </message>
    <message>
        <source>The answer of the assistant service could not be understood.</source>
        <translation>アシスタントのサービスからの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It was too long to be sent.</source>
        <translation>長すぎるため送信できませんでした。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>今は実行できません。</translation>
    </message>
    <message>
        <source>It could not be written to this computer&apos;s disk.</source>
        <translation>このコンピューターのディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection.</source>
        <translation>このコンピューターのインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>Ask the person who set Callside up to check the key and its project.</source>
        <translation>Callside の設定担当者に、キーとプロジェクトの確認を依頼してください。</translation>
    </message>
    <message>
        <source>The caller has probably rung off.</source>
        <translation>発信者が電話を切ったと思われます。</translation>
    </message>
    <message>
        <source>Ask the person who set Callside up to look at the log.</source>
        <translation>Callside の設定担当者に、ログの確認を依頼してください。</translation>
    </message>
    <message>
        <source>Wait a minute. If it happens often, the account&apos;s limits need raising.</source>
        <translation>1 分ほどお待ちください。たびたび起きる場合は、アカウントの上限を引き上げる必要があります。</translation>
    </message>
    <message>
        <source>Try again. The service&apos;s status page tells whether it is a known fault.</source>
        <translation>もう一度お試しください。既知の障害かどうかは、サービスの稼働状況のページで確認できます。</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>もう少し短くしてください。</translation>
    </message>
    <message>
        <source>Wait for the call to change, then try again.</source>
        <translation>通話の状態が変わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The assistant was already speaking.</source>
        <translation>アシスタントはすでに話しているところでした。</translation>
    </message>
    <message>
        <source>The assistant had already stopped.</source>
        <translation>アシスタントはすでに話し終えていました。</translation>
    </message>
    <message>
        <source>The call reached the longest time that a call may last.</source>
        <translation>通話が最長時間に達しました。</translation>
    </message>
    <message>
        <source>The live connection to the call was not there.</source>
        <translation>通話との接続がありませんでした。</translation>
    </message>
    <message>
        <source>The caller spoke during the goodbye, so the call was not ended.</source>
        <translation>終わりの挨拶の途中で発信者が話したため、通話は終了していません。</translation>
    </message>
    <message>
        <source>The assistant could not finish what it wanted to say.</source>
        <translation>アシスタントは最後まで話せませんでした。</translation>
    </message>
    <message>
        <source>The assistant could not look something up.</source>
        <translation>アシスタントは情報を調べられませんでした。</translation>
    </message>
    <message>
        <source>The assistant service refused it.</source>
        <translation>アシスタントのサービスに拒否されました。</translation>
    </message>
    <message>
        <source>The assistant service refused it (%1).</source>
        <extracomment>%1 is a short technical code, for example &quot;invalid_value&quot;</extracomment>
        <translation>アシスタントのサービスに拒否されました（%1）。</translation>
    </message>
    <message>
        <source>Write the number with its country code, such as +44 20 7946 0123.</source>
        <translation>+44 20 7946 0123 のように、国番号から入力してください。</translation>
    </message>
    <message>
        <source>This number is too short. Write all of it, with its country code, such as +44 20 7946 0123.</source>
        <translation>番号が短すぎます。+44 20 7946 0123 のように、国番号からすべて入力してください。</translation>
    </message>
    <message>
        <source>This number is too long. Check the digits.</source>
        <translation>番号が長すぎます。桁数を確認してください。</translation>
    </message>
    <message>
        <source>This is neither a telephone number nor a phone address. Write a number with its country code, such as +44 20 7946 0123, or an address such as reception@example.org.</source>
        <translation>電話番号でも電話アドレスでもありません。+44 20 7946 0123 のような国番号付きの番号か、reception@example.org のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The caller rang off.</source>
        <translation>発信者が電話を切りました。</translation>
    </message>
    <message>
        <source>The caller was connected to a person.</source>
        <translation>発信者を担当者につなぎました。</translation>
    </message>
    <message>
        <source>The call was ended from this desk.</source>
        <translation>受付から通話を終了しました。</translation>
    </message>
    <message>
        <source>The assistant said goodbye and the call was ended from this desk.</source>
        <translation>アシスタントが挨拶をしてから、受付の操作で通話を終了しました。</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>着信を断りました。</translation>
    </message>
    <message>
        <source>The caller rang off before the call was answered.</source>
        <translation>応答する前に発信者が電話を切りました。</translation>
    </message>
    <message>
        <source>The call could not be answered.</source>
        <translation>電話に応答できませんでした。</translation>
    </message>
    <message>
        <source>The call was answered but never began.</source>
        <translation>応答しましたが、通話が始まりませんでした。</translation>
    </message>
    <message>
        <source>The call was missed.</source>
        <translation>電話に出られませんでした。</translation>
    </message>
    <message>
        <source>The call ended while Callside was not running.</source>
        <translation>Callside が動いていない間に通話が終わりました。</translation>
    </message>
    <message>
        <source>We lost sight of this call and it must be over by now.</source>
        <translation>通話の状況がわからなくなりました。すでに終わっているはずです。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;The call could not be answered.&quot; %2: the reason, a sentence</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Nobody helped this caller: please call back.</source>
        <translation>この方への対応ができていません。折り返しお電話ください。</translation>
    </message>
    <message>
        <source>The phone company was asked to connect the caller to %1.</source>
        <translation>発信者を %1 につなぐよう電話会社に依頼しました。</translation>
    </message>
    <message>
        <source>This is not confirmed until the caller has left the assistant.</source>
        <translation>発信者がアシスタントとの通話から離れるまでは、つながったとは確認できません。</translation>
    </message>
    <message>
        <source>The connection to %1 is not confirmed: the caller is still with the assistant.</source>
        <translation>%1 への取り次ぎが確認できません。発信者はまだアシスタントと通話中です。</translation>
    </message>
    <message>
        <source>Leave the caller with the assistant, try another number, or end the call and call back.</source>
        <translation>このままアシスタントに任せるか、別の番号を試すか、通話を終了して折り返しお電話ください。</translation>
    </message>
    <message>
        <source>The caller could not be connected to %1. %2</source>
        <translation>発信者を %1 につなげませんでした。%2</translation>
    </message>
    <message>
        <source>The caller could not be connected to %1.</source>
        <translation>発信者を %1 につなげませんでした。</translation>
    </message>
    <message>
        <source>The caller is still with the assistant. Try another number.</source>
        <translation>発信者はまだアシスタントと通話中です。別の番号をお試しください。</translation>
    </message>
    <message>
        <source>We can&apos;t see this call, but it is still going on.</source>
        <translation>この通話は画面で確認できませんが、まだ続いています。</translation>
    </message>
    <message>
        <source>Callside keeps trying to see it again. You can still connect the caller or end the call.</source>
        <translation>Callside が再接続を続けています。担当者につなぐことも、通話を終了することもできます。</translation>
    </message>
    <message>
        <source>The call was answered but nothing has been said yet.</source>
        <translation>応答しましたが、まだ何も話されていません。</translation>
    </message>
    <message>
        <source>If it stays silent, connect the caller to a person.</source>
        <translation>無言が続く場合は、発信者を担当者につないでください。</translation>
    </message>
    <message>
        <source>The assistant is saying goodbye, then the call ends.</source>
        <translation>アシスタントが終わりの挨拶をしています。その後、通話を終了します。</translation>
    </message>
    <message>
        <source>The call is being ended.</source>
        <translation>通話を終了しています。</translation>
    </message>
    <message>
        <source>This call ends by itself soon: it has nearly reached the longest time that a call may last.</source>
        <translation>まもなく通話の最長時間に達し、自動的に終了します。</translation>
    </message>
    <message>
        <source>This call ends by itself at %1, the longest time that a call may last.</source>
        <translation>この通話は最長時間に達する %1 に自動的に終了します。</translation>
    </message>
    <message>
        <source>Connect the caller to a person before then.</source>
        <translation>それまでに発信者を担当者につないでください。</translation>
    </message>
    <message>
        <source>This call runs on minimum settings.</source>
        <translation>この通話は最小限の設定で動いています。</translation>
    </message>
    <message>
        <source>This call runs on minimum settings, because the setting “%1” was refused.</source>
        <translation>設定「%1」が拒否されたため、この通話は最小限の設定で動いています。</translation>
    </message>
    <message>
        <source>Tell the person who set Callside up.</source>
        <translation>Callside の設定担当者に伝えてください。</translation>
    </message>
    <message>
        <source>No calls can come in: Callside cannot listen on %1, port %2.</source>
        <translation>電話を受けられません。Callside が %1 のポート %2 で待ち受けできません。</translation>
    </message>
    <message>
        <source>Close the other program that uses this port, or choose another one with WEBHOOK_PORT or WEBHOOK_ADDRESS, and start Callside again.</source>
        <translation>このポートを使っている別のプログラムを終了するか、WEBHOOK_PORT または WEBHOOK_ADDRESS で別のものを指定して、Callside を起動し直してください。</translation>
    </message>
    <message>
        <source>The assistant cannot answer calls: the assistant service refused our key.</source>
        <translation>アシスタントが電話に応答できません。アシスタントのサービスにキーを拒否されました。</translation>
    </message>
    <message>
        <source>Check OPENAI_API_KEY and OPENAI_PROJECT_ID, and start Callside again.</source>
        <translation>OPENAI_API_KEY と OPENAI_PROJECT_ID を確認し、Callside を起動し直してください。</translation>
    </message>
    <message>
        <source>The assistant cannot answer calls: the assistant service cannot be reached.</source>
        <translation>アシスタントが電話に応答できません。アシスタントのサービスに接続できません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection. Callside tries again with the next call.</source>
        <translation>このコンピューターのインターネット接続を確認してください。次の着信のときにもう一度接続します。</translation>
    </message>
    <message>
        <source>Calls go on, but they are not being kept: writing to the disk fails.</source>
        <translation>通話は続いていますが、記録されていません。ディスクに書き込めません。</translation>
    </message>
    <message>
        <source>Make room on the disk of %1.</source>
        <translation>%1 のあるディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The record of earlier calls is damaged. New calls are kept in a fresh file.</source>
        <translation>これまでの通話記録が壊れています。新しい通話は新しいファイルに記録します。</translation>
    </message>
    <message>
        <source>The damaged file was left untouched for repair: %1</source>
        <translation>壊れたファイルは修復できるようにそのまま残してあります：%1</translation>
    </message>
    <message>
        <source>The record of earlier calls was written by a newer Callside. New calls are kept in a fresh file.</source>
        <translation>これまでの通話記録は新しい版の Callside で作成されています。新しい通話は新しいファイルに記録します。</translation>
    </message>
    <message>
        <source>Install the newer Callside to see them. The file was left untouched: %1</source>
        <translation>これまでの記録を見るには、新しい版の Callside をインストールしてください。ファイルはそのまま残してあります：%1</translation>
    </message>
    <message>
        <source>Calls go on, but they are not being kept: the data folder cannot be used.</source>
        <translation>通話は続いていますが、記録されていません。データフォルダーを使用できません。</translation>
    </message>
    <message>
        <source>Check that the folder of %1 exists and belongs to you, or choose another with --data-dir, and start Callside again.</source>
        <translation>%1 のフォルダーがあり、使用できることを確認するか、--data-dir で別のフォルダーを指定して、Callside を起動し直してください。</translation>
    </message>
    <message>
        <source>Line starting</source>
        <translation>回線 準備中</translation>
    </message>
    <message>
        <source>Line ok</source>
        <translation>回線 正常</translation>
    </message>
    <message>
        <source>Line down</source>
        <translation>回線 停止</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録の再生</translation>
    </message>
    <message>
        <source>Assistant not yet tried</source>
        <translation>アシスタント 未確認</translation>
    </message>
    <message>
        <source>Assistant ok</source>
        <translation>アシスタント 正常</translation>
    </message>
    <message>
        <source>Assistant: key refused</source>
        <translation>アシスタント キー拒否</translation>
    </message>
    <message>
        <source>Assistant not reached</source>
        <translation>アシスタント 接続不可</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>記録 準備中</translation>
    </message>
    <message>
        <source>Calls are kept</source>
        <translation>通話を記録中</translation>
    </message>
    <message>
        <source>Calls are not kept</source>
        <translation>通話は記録されていません</translation>
    </message>
    <message>
        <source>Kept in a fresh file</source>
        <translation>新しいファイルに記録中</translation>
    </message>
    <message>
        <source>%1 is not set. Set it in the environment or in the file given by --env-file, or start with --practice to try Callside without it.</source>
        <translation>%1 が設定されていません。環境変数か、--env-file で指定したファイルで設定してください。設定なしで試すには --practice を付けて起動してください。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a web address. Write one such as https://api.openai.com/v1.</source>
        <translation>%1 の値「%2」はウェブアドレスではありません。https://api.openai.com/v1 のように指定してください。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which would send the key unprotected. Use an address that begins with https.</source>
        <translation>%1 の値「%2」では、キーが保護されずに送られます。https で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is “%2”. Leave out the user name, the password and everything from “?” or “#” on.</source>
        <translation>%1 の値は「%2」です。ユーザー名、パスワード、「?」または「#」以降を取り除いてください。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a port. Write a number from 1 to 65535.</source>
        <translation>%1 の値「%2」はポート番号ではありません。1 から 65535 の数字を指定してください。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not an address of this computer. Write one in numbers such as 127.0.0.1.</source>
        <translation>%1 の値「%2」はこのコンピューターのアドレスではありません。127.0.0.1 のように数字で指定してください。</translation>
    </message>
    <message>
        <source>%1 is “%2”. Write DEBUG, INFO, WARNING or ERROR.</source>
        <translation>%1 の値は「%2」です。DEBUG、INFO、WARNING、ERROR のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 has blanks or other characters that no key has. Copy the key again, without quotation marks.</source>
        <translation>%1 に空白など、キーに使われない文字が含まれています。引用符を付けずにもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 has a secret that is not complete (number %2). Copy it again, from whsec_ to its end.</source>
        <translation>%1 の %2 番目のシークレットが途中で切れています。whsec_ から最後までもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is not a complete secret. Copy it again, from whsec_ to its end.</source>
        <translation>%1 のシークレットが途中で切れています。whsec_ から最後までもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which has blanks or other characters that no such name has. Copy the name again.</source>
        <translation>%1 の値「%2」に空白など、名前に使えない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is “%2”, which is not a telephone number. Write it with its country code, such as +44 20 7946 0123.</source>
        <translation>%1 の値「%2」は電話番号ではありません。+44 20 7946 0123 のように国番号から指定してください。</translation>
    </message>
    <message>
        <source>There is no option “%1”. callside --help lists them all.</source>
        <translation>「%1」というオプションはありません。callside --help で一覧を確認できます。</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it. callside --help shows how.</source>
        <translation>オプション %1 には値が必要です。callside --help で書き方を確認できます。</translation>
    </message>
    <message>
        <source>The option %1 takes no value. Leave out what stands behind the “=”.</source>
        <translation>オプション %1 に値は付けられません。「=」以降を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is not an option. Options begin with two dashes; callside --help lists them all.</source>
        <translation>「%1」はオプションではありません。オプションはハイフン 2 つで始まります。callside --help で一覧を確認できます。</translation>
    </message>
    <message>
        <source>The option %1 needs a whole number of seconds from 1 to 86400, not “%2”.</source>
        <translation>オプション %1 には 1 から 86400 までの秒数を指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>The options %1 and %2 do not go together. Leave one of them out.</source>
        <translation>オプション %1 と %2 は同時に使えません。どちらかを取り除いてください。</translation>
    </message>
    <message>
        <source>The option %1 works only together with %2. Add %2, or leave %1 out.</source>
        <translation>オプション %1 は %2 と一緒に使います。%2 を加えるか、%1 を取り除いてください。</translation>
    </message>
    <message>
        <source>The settings file given by --env-file cannot be read: %1. Check that it exists and that you may read it.</source>
        <translation>--env-file で指定した設定ファイルを読み込めません：%1。ファイルがあり、読み取りが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>The settings file given by --env-file is too large: %1. Check that it is the right file.</source>
        <translation>--env-file で指定した設定ファイルが大きすぎます：%1。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>設定ファイル %1 の %2 行目が UTF-8 ではありません。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 is not of the form NAME=value. Correct the line or begin it with “#”.</source>
        <translation>設定ファイル %1 の %2 行目が「名前=値」の形ではありません。修正するか、行頭に「#」を付けてください。</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 has a quotation mark that is not closed. Close it on the same line.</source>
        <translation>設定ファイル %1 の %2 行目の引用符が閉じられていません。同じ行の中で閉じてください。</translation>
    </message>
    <message>
        <source>Line %2 of the settings file %1 goes on after the closing quotation mark. Remove what stands behind it.</source>
        <translation>設定ファイル %1 の %2 行目で、閉じる引用符の後に文字が続いています。取り除いてください。</translation>
    </message>
    <message>
        <source>The data folder cannot be used: %1. Check that you may write to it, or choose another with --data-dir.</source>
        <translation>データフォルダーを使用できません：%1。書き込みが許可されていることを確認するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The file given by --record cannot be written: %1. Choose another place for it.</source>
        <translation>--record で指定したファイルに書き込めません：%1。別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The file given by --replay cannot be read: %1. Check that it exists and is a recording of Callside.</source>
        <translation>--replay で指定したファイルを読み込めません：%1。ファイルがあり、Callside の記録であることを確認してください。</translation>
    </message>
    <message>
        <source>The picture given by --screenshot cannot be written: %1. Choose another place for it, with a name that ends in .png.</source>
        <translation>--screenshot で指定した画像を書き込めません：%1。.png で終わる名前で、別の場所を指定してください。</translation>
    </message>
    <message>
        <source>Another Callside uses the data folder %1 and does not answer. End it first, or choose another folder with --data-dir.</source>
        <translation>別の Callside がデータフォルダー %1 を使用していて、応答がありません。それを終了するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The practice line cannot start, because no free port is to be had on this computer. Close other programs and start Callside again.</source>
        <translation>このコンピューターに空いているポートがないため、練習用の回線を開始できません。他のプログラムを終了して、Callside を起動し直してください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start Callside from a desktop, or add --practice --seconds 30 to play the practice calls without one.</source>
        <translation>ウィンドウを表示できる画面がありません。デスクトップから起動するか、--practice --seconds 30 を付けて、画面なしで練習用の通話を再生してください。</translation>
    </message>
    <message>
        <source>Nobody helped this caller, and the number was withheld.</source>
        <translation>この方への対応ができていません。番号は非通知でした。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A length of time: %1 is &quot;2 minutes&quot;, %2 is &quot;41 seconds&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>You steered, to act now</source>
        <translation>あなたの指示（すぐに実行）</translation>
    </message>
    <message>
        <source>You steered</source>
        <translation>あなたの指示</translation>
    </message>
    <message>
        <source>You asked it to say</source>
        <translation>あなたが伝えるよう依頼</translation>
    </message>
    <message>
        <source>You asked it to stop talking</source>
        <translation>あなたが話を止めるよう依頼</translation>
    </message>
    <message>
        <source>Telephone key</source>
        <translation>電話のボタン</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>情報の確認</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>(The caller spoke, but the words could not be made out.)</source>
        <translation>（発信者が話しましたが、聞き取れませんでした。）</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The caller pressed %1</source>
        <translation>発信者が %1 を押しました</translation>
    </message>
    <message>
        <source>The assistant looked something up (%1)</source>
        <translation>アシスタントが情報を調べました（%1）</translation>
    </message>
    <message>
        <source>We could not see the call from %1 to %2</source>
        <translation>%1 から %2 まで通話を確認できませんでした</translation>
    </message>
    <message>
        <source>Waiting until the assistant can hear it</source>
        <translation>アシスタントが受け取れるまで待っています</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>It stopped</source>
        <translation>話を止めました</translation>
    </message>
    <message>
        <source>Received, then it said “%1”</source>
        <translation>受信後、「%1」と話しました</translation>
    </message>
    <message>
        <source>The assistant has not reacted: send it again, or connect the caller to a person.</source>
        <translation>アシスタントの反応がありません。もう一度送るか、発信者を担当者につないでください。</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>実行されませんでした。%1</translation>
    </message>
    <message>
        <source>The caller cut in: the end was not heard</source>
        <translation>発信者が途中で話し始めたため、最後は聞こえていません</translation>
    </message>
    <message>
        <source>Words still coming</source>
        <translation>話の途中です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One line of a call for a screen reader: %1 the time, %2 who said what</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 one line of a call, %2 what became of it</extracomment>
        <translation>%1。%2</translation>
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
        <translation>%1 から通話を確認できていません</translation>
    </message>
</context>
<context>
    <name>callside::ActionPanel</name>
    <message>
        <source>Answer</source>
        <translation>応答する</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Connect to a person…</source>
        <translation>担当者につなぐ…</translation>
    </message>
    <message>
        <source>Say this now…</source>
        <translation>今すぐ伝える…</translation>
    </message>
    <message>
        <source>Stop talking</source>
        <translation>話を止める</translation>
    </message>
    <message>
        <source>End politely: the assistant says goodbye first</source>
        <translation>挨拶をしてから終了する</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了する</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Let the assistant answer this call (F3)</source>
        <translation>アシスタントがこの電話に応答します（F3）</translation>
    </message>
    <message>
        <source>Do not answer: the caller hears that nobody is there</source>
        <translation>応答しません。発信者には不在と伝わります</translation>
    </message>
    <message>
        <source>Connect the caller to a person (F8)</source>
        <translation>発信者を担当者につなぎます（F8）</translation>
    </message>
    <message>
        <source>The assistant says your words to the caller at once (Ctrl+Shift+S)</source>
        <translation>入力した言葉をアシスタントがすぐに発信者へ伝えます（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <source>The assistant stops talking and listens</source>
        <translation>アシスタントが話を止めて、発信者の話を聞きます</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>通話を終了</translation>
    </message>
    <message>
        <source>End this call, politely or now (F4)</source>
        <translation>通話を終了します。挨拶をしてからか、今すぐかを選べます（F4）</translation>
    </message>
</context>
<context>
    <name>callside::CallDetails</name>
    <message>
        <source>after %1 s</source>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>着信先</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Keys pressed</source>
        <translation>押されたボタン</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>これまでの料金</translation>
    </message>
</context>
<context>
    <name>callside::CallHeader</name>
    <message>
        <source>Not proof of who is calling · came in at %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 time of day</extracomment>
        <translation>本人とは限りません · 着信 %1</translation>
    </message>
    <message>
        <source>Caller is speaking</source>
        <translation>発信者が話しています</translation>
    </message>
    <message>
        <source>Assistant is speaking</source>
        <translation>アシスタントが話しています</translation>
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
        <translation>着信中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>callside::CallListView</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>まだ通話はありません</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 choose a call, F2 the most urgent one, F6 goes to the next panel</source>
        <translation>Ctrl+1～Ctrl+9 で通話を選択、F2 で最も急ぐ通話、F6 で次の領域に移動します</translation>
    </message>
</context>
<context>
    <name>callside::CallPane</name>
    <message>
        <source>Approximate text, written down by a machine</source>
        <translation>機械による書き起こしのため、正確でないことがあります</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>通話が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a call on the left to read what is being said.</source>
        <translation>左の一覧から通話を選ぶと、会話の内容を読めます。</translation>
    </message>
    <message>
        <source>Not ready for calls</source>
        <translation>電話を受ける準備ができていません</translation>
    </message>
    <message>
        <source>The line is quiet</source>
        <translation>着信はありません</translation>
    </message>
    <message>
        <source>When somebody rings, the call appears here and on the left.</source>
        <translation>電話がかかってくると、ここと左の一覧に表示されます。</translation>
    </message>
    <message>
        <source>It is ringing</source>
        <translation>着信中です</translation>
    </message>
    <message>
        <source>Let the assistant answer, or decline the call. What is said appears here.</source>
        <translation>アシスタントに応答させるか、着信を断ってください。会話の内容はここに表示されます。</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>会話の記録はありません</translation>
    </message>
    <message>
        <source>Nothing of this call was written down.</source>
        <translation>この通話では何も書き起こされませんでした。</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>状況不明</translation>
    </message>
    <message>
        <source>The words appear here again as soon as we see the call again.</source>
        <translation>通話を再び確認できると、ここに会話が表示されます。</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>まだ言葉がありません</translation>
    </message>
    <message>
        <source>The transcript is not here yet. The first words appear as they are spoken.</source>
        <translation>書き起こしはまだ届いていません。話し始めるとここに表示されます。</translation>
    </message>
    <message>
        <source>The top of the window says what is wrong and what to do about it.</source>
        <translation>問題と対処方法をウィンドウの上部に表示しています。</translation>
    </message>
</context>
<context>
    <name>callside::Composer</name>
    <message>
        <source>Steer the assistant</source>
        <translation>アシスタントへの指示</translation>
    </message>
    <message>
        <source>Words for the assistant to say</source>
        <translation>アシスタントに伝えさせる言葉</translation>
    </message>
    <message>
        <source>Not possible at this point of the call</source>
        <translation>今は送信できません</translation>
    </message>
    <message>
        <source>Tell the assistant what to do, then press Enter</source>
        <translation>アシスタントへの指示を入力して Enter</translation>
    </message>
    <message>
        <source>Write what the assistant should say, word for word</source>
        <translation>アシスタントに話させる言葉をそのまま入力</translation>
    </message>
</context>
<context>
    <name>callside::ConnectDialog</name>
    <message>
        <source>This call is over: it cannot be connected any more.</source>
        <translation>この通話は終了しているため、つなぐことはできません。</translation>
    </message>
    <message>
        <source>This call cannot be connected at the moment.</source>
        <translation>今はこの通話をつなぐことができません。</translation>
    </message>
</context>
<context>
    <name>callside::MainWindow</name>
    <message>
        <source>PRACTICE - Callside</source>
        <translation>練習 - Callside</translation>
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
        <translation>練習中：実際の発信者ではありません</translation>
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
        <translation>Callside をまだ開始できません</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right first:</source>
        <translation>
            <numerusform>先に解決が必要な点が %n 件あります：</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>callside::StatusStrip</name>
    <message>
        <source>Assistant answers every call</source>
        <translation>すべての電話にアシスタントが応答</translation>
    </message>
    <message>
        <source>Ask me first: calls ring until somebody decides</source>
        <translation>先に確認する（誰かが決めるまで着信を続ける）</translation>
    </message>
    <message>
        <source>How calls are met that come in from now on (Ctrl+M)</source>
        <translation>これからの着信への応対方法（Ctrl+M）</translation>
    </message>
    <message>
        <source>Assistant answering</source>
        <translation>アシスタントが応答</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>How calls are met</source>
        <translation>着信への応対方法</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) refused</source>
        <translation>
            <numerusform>拒否した通知 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to this computer that did not prove that they come from the assistant service. If calls are missing, check OPENAI_WEBHOOK_SECRET and this computer&apos;s clock.</source>
        <translation>アシスタントのサービスから届いたと確認できなかった通知です。着信が表示されない場合は、OPENAI_WEBHOOK_SECRET とこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>No live calls</source>
        <translation>通話はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n live call(s)</source>
        <translation>
            <numerusform>通話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>要対応 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 goes to the most urgent call</source>
        <translation>F2 で最も急ぐ通話に移動します</translation>
    </message>
</context>
<context>
    <name>callside::TranscriptView</name>
    <message>
        <source>What is being said</source>
        <translation>会話の内容</translation>
    </message>
    <message>
        <source>Newest words</source>
        <translation>最新の会話へ</translation>
    </message>
    <message>
        <source>Go to the newest words</source>
        <translation>最新の会話に移動します</translation>
    </message>
</context>
</TS>
