<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AuditText</name>
    <message>
        <source>Receptionist</source>
        <translation>受付担当</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査担当</translation>
    </message>
    <message>
        <source>Works with the calls: steers, connects, ends, looks after urgent ones, keeps notes and tasks, and opens past calls.</source>
        <translation>通話の業務を行います：指示、取り次ぎ、終了、緊急の通話への対応、メモとタスクの記録、過去の通話の閲覧です。</translation>
    </message>
    <message>
        <source>A receptionist who may also change settings and the assistant’s wording, see the figures, and export calls with names and numbers taken out.</source>
        <translation>受付担当の業務に加えて、設定と応対文の変更、集計の閲覧、名前と番号を伏せた通話の書き出しができます。</translation>
    </message>
    <message>
        <source>May do everything, also who works here, keys, erasing, copies, and the audit trail.</source>
        <translation>すべての操作ができます。職員の一覧、API キー、消去、バックアップ、操作記録も扱えます。</translation>
    </message>
    <message>
        <source>Looks at past calls, the figures and the audit trail. Cannot act on a call or change anything.</source>
        <translation>過去の通話、集計、操作記録を閲覧します。通話の操作や変更はできません。</translation>
    </message>
    <message>
        <source>Answering and declining calls</source>
        <translation>着信に応答する、断る</translation>
    </message>
    <message>
        <source>Steering the assistant</source>
        <translation>アシスタントに指示する</translation>
    </message>
    <message>
        <source>Connecting callers to a person</source>
        <translation>発信者を担当者につなぐ</translation>
    </message>
    <message>
        <source>Ending calls</source>
        <translation>通話を終了する</translation>
    </message>
    <message>
        <source>Acknowledging and clearing urgent calls</source>
        <translation>緊急の通話を確認する、解除する</translation>
    </message>
    <message>
        <source>Opening past calls</source>
        <translation>過去の通話を開く</translation>
    </message>
    <message>
        <source>Keeping outcomes, notes and tasks</source>
        <translation>結果、メモ、タスクを残す</translation>
    </message>
    <message>
        <source>Changing how the line answers</source>
        <translation>着信への応対方法を変える</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>設定を変える</translation>
    </message>
    <message>
        <source>Changing what the assistant says</source>
        <translation>アシスタントの話す内容を変える</translation>
    </message>
    <message>
        <source>Changing keys and the connection</source>
        <translation>API キーと接続を変える</translation>
    </message>
    <message>
        <source>Exporting calls</source>
        <translation>通話を書き出す</translation>
    </message>
    <message>
        <source>Exporting calls with names and numbers</source>
        <translation>名前と番号を含めて通話を書き出す</translation>
    </message>
    <message>
        <source>Erasing what is kept about callers</source>
        <translation>発信者についての記録を消去する</translation>
    </message>
    <message>
        <source>Writing and restoring copies</source>
        <translation>バックアップを作成する、復元する</translation>
    </message>
    <message>
        <source>Changing who works here</source>
        <translation>職員の一覧を変える</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>操作記録を見る</translation>
    </message>
    <message>
        <source>Seeing the figures</source>
        <translation>集計を見る</translation>
    </message>
    <message>
        <source>%1 is not open to the role %2. It is to: %3. Your try has been recorded.</source>
        <extracomment>%1 &quot;Exporting calls&quot;, %2 a role, %3 a list of roles</extracomment>
        <translation>「%1」は、役割「%2」では行えません。行える役割：%3。この操作は記録されました。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Past call opened</source>
        <translation>過去の通話を閲覧</translation>
    </message>
    <message>
        <source>Past calls searched</source>
        <translation>過去の通話を検索</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>着信に応答</translation>
    </message>
    <message>
        <source>Call declined</source>
        <translation>着信を断る</translation>
    </message>
    <message>
        <source>Assistant steered</source>
        <translation>アシスタントに指示</translation>
    </message>
    <message>
        <source>Assistant asked to say something</source>
        <translation>アシスタントに発言を依頼</translation>
    </message>
    <message>
        <source>Connecting to a person asked for</source>
        <translation>担当者への取り次ぎを依頼</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話を終了</translation>
    </message>
    <message>
        <source>Urgent call acknowledged</source>
        <translation>緊急の通話を確認</translation>
    </message>
    <message>
        <source>Urgent call cleared</source>
        <translation>緊急を解除</translation>
    </message>
    <message>
        <source>Outcome kept</source>
        <translation>結果を記録</translation>
    </message>
    <message>
        <source>Task made</source>
        <translation>タスクを作成</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Summary accepted</source>
        <translation>要約を承認</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>通話を書き出し</translation>
    </message>
    <message>
        <source>Calls erased</source>
        <translation>通話を消去</translation>
    </message>
    <message>
        <source>Callside started</source>
        <translation>Callside を開始</translation>
    </message>
    <message>
        <source>Callside stopped</source>
        <translation>Callside を終了</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>サインインに失敗</translation>
    </message>
    <message>
        <source>Line mode changed</source>
        <translation>着信への応対方法を変更</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>応対文を変更</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>接続を変更</translation>
    </message>
    <message>
        <source>People who work here changed</source>
        <translation>職員の一覧を変更</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>暗証番号を変更</translation>
    </message>
    <message>
        <source>Legal hold changed</source>
        <translation>法的保全を変更</translation>
    </message>
    <message>
        <source>Old calls deleted</source>
        <translation>古い通話を削除</translation>
    </message>
    <message>
        <source>Copy written</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Copy restored</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Audit trail read</source>
        <translation>操作記録を閲覧</translation>
    </message>
    <message>
        <source>Older rows of the audit trail removed</source>
        <translation>操作記録の古い行を削除</translation>
    </message>
    <message>
        <source>Audit trail found not as it was left</source>
        <translation>操作記録の異常を検出</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>A row of the audit trail that was refused: %1 what</extracomment>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Callside itself</source>
        <translation>Callside の自動処理</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A row of the audit trail: %1 when, %2 who, %3 what</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation>操作記録は空です。</translation>
    </message>
    <message>
        <source>The audit trail holds: rows %1 to %2, from %3 to %4.</source>
        <translation>操作記録に問題はありません：%1 行目から %2 行目まで、%3 から %4 まで。</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it, or the row before it, is not as it was written.</source>
        <translation>操作記録が %1 行目で壊れています。この行か前の行が、書き込まれたときと異なります。</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it is missing, and no row tells that it was removed.</source>
        <translation>操作記録が %1 行目で壊れています。この行がなく、削除されたという行もありません。</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: something was put in there.</source>
        <translation>操作記録が %1 行目で壊れています。後から差し込まれたものがあります。</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it stands in another place.</source>
        <translation>操作記録が %1 行目で壊れています。行の位置が異なります。</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: it and what followed were cut off.</source>
        <translation>操作記録が %1 行目で壊れています。この行から後が切り取られています。</translation>
    </message>
    <message>
        <source>The audit trail is broken at row %1: what stands there is no row.</source>
        <translation>操作記録が %1 行目で壊れています。この行の内容は操作記録ではありません。</translation>
    </message>
    <message>
        <source>The audit trail is missing: its file was removed.</source>
        <translation>操作記録がありません。ファイルが削除されています。</translation>
    </message>
    <message>
        <source>The audit trail cannot be read.</source>
        <translation>操作記録を読み込めません。</translation>
    </message>
    <message>
        <source>In the file it is line %1.</source>
        <translation>ファイルの %1 行目です。</translation>
    </message>
    <message>
        <source>Everything up to row %1 holds.</source>
        <translation>%1 行目までは問題ありません。</translation>
    </message>
    <message>
        <source>Whether rows were cut off at its end cannot be told: the seal beside it is missing.</source>
        <translation>末尾の行が切り取られたかどうかは確認できません。横にあるはずの検証用のファイルがありません。</translation>
    </message>
    <message>
        <source>Half a row at the end was being written when Callside was ended.</source>
        <translation>末尾に書きかけの行があります。書き込んでいるときに Callside が終了しました。</translation>
    </message>
    <message>
        <source>The seal of row %1 is %2. Noted elsewhere, it proves that all up to it is as it was.</source>
        <extracomment>%1 a number of a row, %2 64 letters and figures in groups</extracomment>
        <translation>%1 行目の検証コードは %2 です。別の場所に控えておくと、この行までが変わっていないことを証明できます。</translation>
    </message>
    <message>
        <source>%1 is not open to the role %2. It is to: %3.</source>
        <extracomment>%1 &quot;Changing settings&quot;, %2 a role, %3 a list of roles</extracomment>
        <translation>「%1」は、役割「%2」では行えません。行える役割：%3。</translation>
    </message>
    <message>
        <source>Summary asked for</source>
        <translation>要約の作成を依頼</translation>
    </message>
    <message>
        <source>Detail heard judged</source>
        <translation>聞き取った内容の確かさを判断</translation>
    </message>
</context>
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
        <extracomment>%1 is a telephone number, %2 the name that came with the call
----------
%1 is why a call is urgent (&quot;Urgent words&quot;), %2 &quot;not acknowledged&quot; or &quot;seen by Kim&quot;</extracomment>
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
        <translation>再接続中（%1 回目）</translation>
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
        <extracomment>A call for a screen reader: %1 state (&quot;Talking&quot;), %2 caller, %3 duration</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, for %3. %4</source>
        <extracomment>A call for a screen reader: %1 state (&quot;Talking&quot;), %2 caller, %3 duration, %4 the last words or how it ended</extracomment>
        <translation>%1、%2、%3。%4</translation>
    </message>
    <message>
        <source>Assistant waiting</source>
        <translation>アシスタント待機中</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>無言</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>内容不明</translation>
    </message>
    <message>
        <source>rang twice today</source>
        <translation>本日 2 回目の着信</translation>
    </message>
    <message numerus="yes">
        <source>rang %n time(s) today</source>
        <translation>
            <numerusform>本日 %n 回目の着信</numerusform>
        </translation>
    </message>
    <message>
        <source>Urgent words</source>
        <translation>緊急を示す言葉</translation>
    </message>
    <message>
        <source>Asks for a person</source>
        <translation>担当者を希望</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <extracomment>%1 is the name of the person at the desk</extracomment>
        <translation>%1 が確認</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The caller&apos;s own words, in the quotation marks of the language</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>Behind &quot;Nobody speaks&quot;: %1 is for how long, as 00:35</extracomment>
        <translation>%1 経過</translation>
    </message>
    <message>
        <source>while it was urgent</source>
        <translation>緊急のまま</translation>
    </message>
    <message>
        <source>assistant waiting</source>
        <translation>アシスタント待機中</translation>
    </message>
    <message>
        <source>near the longest time</source>
        <translation>まもなく最長時間</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Stands between the parts of what is said about a call: &quot;Talking · rang twice today&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Urgent, %2: %1. %3</source>
        <extracomment>%1 is &quot;Transfer not confirmed&quot;, %2 &quot;not acknowledged&quot; or &quot;seen by Kim&quot;, %3 the rest about the call</extracomment>
        <translation>緊急、%2：%1。%3</translation>
    </message>
    <message>
        <source>Urgent, %2: %1, %3. %4</source>
        <extracomment>%1 is &quot;Urgent words&quot;, %2 &quot;not acknowledged&quot; or &quot;seen by Kim&quot;, %3 the quoted words, %4 the rest about the call</extracomment>
        <translation>緊急、%2：%1、%3。%4</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>Put through</source>
        <extracomment>Of a call that another number has, without the assistant</extracomment>
        <translation>他の番号につながっています</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Whom the caller is connected to: %1 a name, %2 a telephone number</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ChoicesText</name>
    <message>
        <source>the assistant’s wording</source>
        <translation>アシスタントの応対文</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>people</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>quick steers</source>
        <translation>定型の指示</translation>
    </message>
    <message>
        <source>urgent words</source>
        <translation>緊急の言葉</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>the day’s limit</source>
        <translation>1 日の上限</translation>
    </message>
    <message>
        <source>look and sounds</source>
        <translation>表示と音</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The file says what this desk has already. Nothing was changed.</source>
        <translation>ファイルの内容は、この受付の設定と同じです。何も変更していません。</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>取り込みました：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of the settings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>New calls follow it. The key and the signing secret are not in the file: enter them above if they are missing.</source>
        <translation>これからの着信に使われます。API キーと署名シークレットはファイルに含まれません。まだの場合は上で入力してください。</translation>
    </message>
    <message>
        <source>This is no file of settings that Callside wrote, or it is damaged. Choose one that was made with “Export…”.</source>
        <translation>Callside が書き出した設定のファイルではないか、壊れています。「書き出す…」で作成したファイルを選んでください。</translation>
    </message>
    <message>
        <source>A later version of Callside wrote this file. Update Callside on this computer first.</source>
        <translation>新しい版の Callside で作成されたファイルです。先に、このコンピューターの Callside を更新してください。</translation>
    </message>
    <message>
        <source>“%1” has a number that cannot be rung. Correct it on the other computer and export again.</source>
        <translation>「%1」の番号には電話をかけられません。元のコンピューターで修正し、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Its opening hours contradict each other. Correct them on the other computer and export again.</source>
        <translation>受付時間の内容に矛盾があります。元のコンピューターで修正し、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Its connection cannot be used. %1</source>
        <translation>接続の設定を使用できません。%1</translation>
    </message>
    <message>
        <source>The safety check stops the wording “%1”. %2</source>
        <extracomment>%1: the name of a wording, %2: what the safety check says of it</extracomment>
        <translation>応対文「%1」は安全の確認を通りません。%2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <extracomment>%1: a list, &quot;opening hours, people, keys&quot;</extracomment>
        <translation>何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>It holds everything but the key, the signing secret and calls.</source>
        <translation>API キー、署名シークレット、通話を除くすべての設定が入っています。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>ファイルに書き込めませんでした（%1）。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>ファイルを読み込めませんでした（%1）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of settings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Decided outside of Callside, and left as it is: %1.</source>
        <translation>Callside の外で設定されているため、変更していません：%1。</translation>
    </message>
    <message>
        <source>Passed over, as Callside needs none of it: %1.</source>
        <translation>Callside では使わないため、取り込みませんでした：%1。</translation>
    </message>
    <message>
        <source>what is kept</source>
        <translation>記録の保存</translation>
    </message>
    <message>
        <source>The address of the assistant service stays as it was, since this computer’s key is sent there. The file has it at %1: if you know that this is right, choose it above.</source>
        <extracomment>%1: the name of a computer on the internet</extracomment>
        <translation>アシスタントのサービスのアドレスは元のままです。このコンピューターの API キーの送信先だからです。ファイルでは %1 になっています。正しいことがわかっている場合は、上で選んでください。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Steer</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Say this now</source>
        <translation>今すぐ伝える</translation>
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
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>&amp;Name, number or phone address</source>
        <translation>名前、番号または電話アドレス(&amp;N)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter connects</source>
        <translation>上下の矢印キーで選択、Enter でつなぎます</translation>
    </message>
    <message>
        <source>Add people in Settings…</source>
        <translation>設定で連絡先を追加…</translation>
    </message>
    <message>
        <source>Opens the settings, where the people to connect to are kept</source>
        <translation>連絡先を登録する設定を開きます</translation>
    </message>
    <message>
        <source>Nothing happens to the call (Escape)</source>
        <translation>通話は何も変わりません（Esc）</translation>
    </message>
    <message>
        <source>Asks the phone company to connect the caller (Enter)</source>
        <translation>発信者をつなぐよう電話会社に依頼します（Enter）</translation>
    </message>
</context>
<context>
    <name>CostText</name>
    <message>
        <source>not known</source>
        <extracomment>What something has cost</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>less than 1 cent</source>
        <extracomment>What something has cost</extracomment>
        <translation>1 セント未満</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>US dollars</extracomment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>What something has cost, where a part of it is not known. %1 is &quot;$1.24&quot;</extracomment>
        <translation>%1 以上</translation>
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
        <extracomment>Two sentences, %1 and %2</extracomment>
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
        <source>The caller could not be connected to %1. %2</source>
        <translation>発信者を %1 につなげませんでした。%2</translation>
    </message>
    <message>
        <source>The caller could not be connected to %1.</source>
        <translation>発信者を %1 につなげませんでした。</translation>
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
        <source>The assistant cannot answer calls: the assistant service refused our key.</source>
        <translation>アシスタントが電話に応答できません。アシスタントのサービスにキーを拒否されました。</translation>
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
    <message>
        <source>Nobody has answered this call yet.</source>
        <translation>まだこの電話に応答していません。</translation>
    </message>
    <message>
        <source>This call is still being answered.</source>
        <translation>この電話に応答しているところです。</translation>
    </message>
    <message>
        <source>This call is being ended.</source>
        <translation>この通話を終了しているところです。</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>この通話は終了しています。</translation>
    </message>
    <message>
        <source>We can&apos;t see this call at the moment, so nothing reaches the assistant.</source>
        <translation>今はこの通話を確認できないため、アシスタントには何も届きません。</translation>
    </message>
    <message>
        <source>The live connection to this call is not there yet.</source>
        <translation>この通話との接続がまだできていません。</translation>
    </message>
    <message>
        <source>The assistant has been asked and has not confirmed it yet.</source>
        <translation>アシスタントに依頼しましたが、まだ確認が取れていません。</translation>
    </message>
    <message>
        <source>The caller is being connected to a person.</source>
        <translation>発信者を担当者につないでいるところです。</translation>
    </message>
    <message>
        <source>The phone company has been asked already. Wait for the outcome.</source>
        <translation>電話会社にはすでに依頼しました。結果をお待ちください。</translation>
    </message>
    <message>
        <source>No calls can come in: another program already uses port %1 of this computer.</source>
        <translation>電話を受けられません。別のプログラムがこのコンピューターのポート %1 をすでに使っています。</translation>
    </message>
    <message>
        <source>No calls can come in: this computer does not have the address %1.</source>
        <translation>電話を受けられません。このコンピューターにはアドレス %1 がありません。</translation>
    </message>
    <message>
        <source>No calls can come in: this computer does not let Callside use port %1.</source>
        <translation>電話を受けられません。このコンピューターでは Callside によるポート %1 の使用が許可されていません。</translation>
    </message>
    <message>
        <source>The desk&apos;s settings could not be read. The built-in ones are used.</source>
        <translation>受付の設定を読み込めませんでした。最初の設定を使っています。</translation>
    </message>
    <message>
        <source>The file with the desk&apos;s settings is damaged. The built-in ones are used.</source>
        <translation>受付の設定のファイルが壊れています。最初の設定を使っています。</translation>
    </message>
    <message>
        <source>The file is left as it is until you change a setting; then it is replaced.</source>
        <translation>設定を変更するまで、ファイルはそのまま残します。変更すると新しいファイルに置き換わります。</translation>
    </message>
    <message>
        <source>The desk&apos;s settings could not be kept. They hold until Callside is closed.</source>
        <translation>受付の設定を保存できませんでした。Callside を終了するまでは有効です。</translation>
    </message>
    <message>
        <source>Choose somebody, or write a number with its country code, such as +44 20 7946 0123.</source>
        <translation>一覧から選ぶか、+44 20 7946 0123 のように国番号から番号を入力してください。</translation>
    </message>
    <message>
        <source>The call was not answered, because the line was closed.</source>
        <translation>受付停止中のため、電話に応答しませんでした。</translation>
    </message>
    <message>
        <source>Nobody had spoken for a long time: the assistant said goodbye and Callside ended the call.</source>
        <translation>長い間誰も話さなかったため、アシスタントが挨拶をして、Callside が通話を終了しました。</translation>
    </message>
    <message>
        <source>Try another number, keep the caller with the assistant, or make a call-back task.</source>
        <translation>別の番号を試すか、このままアシスタントに任せるか、折り返しのタスクを作成してください。</translation>
    </message>
    <message>
        <source>The caller is still with the assistant. Try another number, or make a call-back task.</source>
        <translation>発信者はまだアシスタントと通話中です。別の番号を試すか、折り返しのタスクを作成してください。</translation>
    </message>
    <message>
        <source>Nobody speaks: the assistant is saying goodbye, then the call ends.</source>
        <translation>誰も話していません。アシスタントが終わりの挨拶をしています。その後、通話を終了します。</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then change a setting again.</source>
        <translation>ディスクに空きがあるか確認してから、もう一度設定を変更してください。</translation>
    </message>
    <message>
        <source>Callside was not running from %1 to %2.</source>
        <translation>%1 から %2 まで Callside が動いていませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were going on.</source>
        <translation>
            <numerusform>その間に通話 %n 件が続いていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent.</source>
        <translation>
            <numerusform>うち緊急 %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at each of them: what was said meanwhile is missing. Calls that are over stand below, in “Needs you”.</source>
        <translation>それぞれ確認してください。その間の会話は記録にありません。終わった通話は下の「要対応」にあります。</translation>
    </message>
    <message>
        <source>A later version of Callside wrote the assistant&apos;s wording. The shipped wording is used.</source>
        <translation>アシスタントの応対文は新しい版の Callside で作成されています。付属の応対文を使っています。</translation>
    </message>
    <message>
        <source>The assistant&apos;s wording could not be read. The shipped wording is used.</source>
        <translation>アシスタントの応対文を読み込めませんでした。付属の応対文を使っています。</translation>
    </message>
    <message>
        <source>The file with the assistant&apos;s wording is damaged. The shipped wording is used.</source>
        <translation>アシスタントの応対文のファイルが壊れています。付属の応対文を使っています。</translation>
    </message>
    <message>
        <source>Look at it under Settings, Assistant, before more calls come. The file is put aside when you save a wording, and is not lost.</source>
        <translation>次の着信の前に、「設定」の「アシスタント」で確認してください。応対文を保存すると、元のファイルは別に残されます。失われることはありません。</translation>
    </message>
    <message>
        <source>The assistant&apos;s wording could not be kept. It holds until Callside is closed.</source>
        <translation>アシスタントの応対文を保存できませんでした。Callside を終了するまでは有効です。</translation>
    </message>
    <message>
        <source>Check whether the disk is full, then save the wording again.</source>
        <translation>ディスクに空きがあるか確認してから、もう一度応対文を保存してください。</translation>
    </message>
    <message>
        <source>The phone company had this call, but it never reached the assistant.</source>
        <translation>電話会社には届いた電話ですが、アシスタントには届きませんでした。</translation>
    </message>
    <message>
        <source>The phone company is ringing %1 for the caller.</source>
        <translation>電話会社が、発信者のために %1 を呼び出しています。</translation>
    </message>
    <message>
        <source>You are told here when it is answered.</source>
        <translation>電話に出たことは、ここに表示されます。</translation>
    </message>
    <message>
        <source>The phone company is still bringing this call.</source>
        <translation>電話会社がこの電話をつないでいるところです。</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port in Settings → Connection.</source>
        <translation>そのプログラムを終了するか、「設定 → 接続」で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of this computer&apos;s addresses, such as 127.0.0.1, in Settings → Connection.</source>
        <translation>「設定 → 接続」で、127.0.0.1 など、このコンピューターのアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535 in Settings → Connection.</source>
        <translation>「設定 → 接続」で、1024 から 65535 までのポートを選んでください。</translation>
    </message>
    <message>
        <source>Check the address and the port in Settings → Connection.</source>
        <translation>「設定 → 接続」で、アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>Check the key and the project in Settings → Connection.</source>
        <translation>「設定 → 接続」で、API キーとプロジェクトを確認してください。</translation>
    </message>
    <message>
        <source>The caller was put through to another number without the assistant, and a person answered there.</source>
        <translation>アシスタントを通さずに発信者を別の番号につなぎ、担当者が電話に出ました。</translation>
    </message>
    <message>
        <source>The caller was connected to %1.</source>
        <extracomment>%1 a name and a telephone number, or the number alone</extracomment>
        <translation>発信者を%1につなぎました。</translation>
    </message>
    <message>
        <source>%1 ended the call.</source>
        <extracomment>%1 the name of somebody at the desk; so in the following</extracomment>
        <translation>%1が通話を終了しました。</translation>
    </message>
    <message>
        <source>The assistant said goodbye and %1 ended the call.</source>
        <translation>アシスタントがお別れを伝え、%1が通話を終了しました。</translation>
    </message>
    <message>
        <source>%1 declined the call.</source>
        <translation>%1が通話を断りました。</translation>
    </message>
    <message>
        <source>The phone company is ringing another number for the caller, without the assistant.</source>
        <translation>電話会社が、アシスタントを通さずに別の番号を呼び出しています。</translation>
    </message>
    <message>
        <source>A person at another number has this call, without the assistant.</source>
        <translation>別の番号の担当者が、アシスタントを通さずにこの通話を受けています。</translation>
    </message>
    <message>
        <source>The phone company has put this caller through to another number.</source>
        <translation>電話会社がこの発信者を別の番号につなぎました。</translation>
    </message>
    <message>
        <source>Waiting for its first call</source>
        <extracomment>Of the line: it is set up, but nothing has ever come in from outside</extracomment>
        <translation>最初の電話を待っています</translation>
    </message>
    <message>
        <source>Nothing has come in from outside yet. Ring the centre’s number to see that calls arrive, or choose Menu → Help → Check my phone line.</source>
        <translation>外部からまだ何も届いていません。センターの番号に電話をかけて届くことを確かめるか、「メニュー」→「ヘルプ」→「電話回線の点検」を選んでください。</translation>
    </message>
</context>
<context>
    <name>ExampleText</name>
    <message>
        <source>e.g. 999</source>
        <extracomment>In an empty field. The emergency number of the country where your language is spoken; Japanese: 119</extracomment>
        <translation>例：119</translation>
    </message>
    <message>
        <source>e.g. 111</source>
        <extracomment>In an empty field. A number of your country that helps while a medical centre is closed; Japanese: #7119</extracomment>
        <translation>例：#7119</translation>
    </message>
    <message>
        <source>e.g. +44 20 7946 0123</source>
        <extracomment>In an empty field. A number that nobody has, of your country, with the country code; Japanese: +81 3 5550 0123</extracomment>
        <translation>例：+81 3 5550 0123</translation>
    </message>
</context>
<context>
    <name>ExportLanguage</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Exported by %1 on %2</source>
        <extracomment>%1 who, %2 when</extracomment>
        <translation>%2 に %1 が書き出し</translation>
    </message>
    <message>
        <source>Redacted: numbers, dates and names were taken out by the program. It cannot know all of them, so read it before you hand it on.</source>
        <translation>伏せ字済み：番号、日付、名前をプログラムが伏せました。すべてを見つけられるとは限りません。渡す前に読んで確認してください。</translation>
    </message>
    <message>
        <source>Not redacted: this holds what patients said. Hand it on only to somebody who may read it.</source>
        <translation>伏せ字なし：発信者の言葉がそのまま含まれています。読む資格のある人にだけ渡してください。</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>伏せ字済み</translation>
    </message>
    <message>
        <source>Not redacted, confidential</source>
        <translation>伏せ字なし、取扱注意</translation>
    </message>
    <message>
        <source>draft, not accepted by anybody</source>
        <translation>下書き、未承認</translation>
    </message>
    <message>
        <source>accepted by %1 on %2</source>
        <extracomment>Behind &quot;Summary&quot;: %1 who, %2 when</extracomment>
        <translation>%2 に %1 が承認</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Talking time</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>発信者</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>着信先</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Connecting to a person</source>
        <translation>担当者への取り次ぎ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>通話の結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>About a task</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>About a task that is still to be done</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>(could not be understood)</source>
        <translation>（聞き取れませんでした）</translation>
    </message>
    <message>
        <source>(the caller cut in)</source>
        <translation>（発信者が途中で話し始めました）</translation>
    </message>
    <message>
        <source>(then the assistant said: “%1”)</source>
        <extracomment>Behind what the desk told the assistant: %1 its words</extracomment>
        <translation>（その後アシスタントは「%1」と話しました）</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Desk steered</source>
        <translation>受付の指示</translation>
    </message>
    <message>
        <source>Desk had it say</source>
        <translation>受付が伝えるよう依頼</translation>
    </message>
    <message>
        <source>Desk stopped its talking</source>
        <translation>受付が話を止めるよう依頼</translation>
    </message>
    <message>
        <source>Desk let it wait</source>
        <translation>受付が待つよう依頼</translation>
    </message>
    <message>
        <source>Desk let it go on</source>
        <translation>受付が再開するよう依頼</translation>
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
        <source>A part is missing here</source>
        <translation>この部分の記録がありません</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Urgent words</source>
        <translation>緊急を示す言葉</translation>
    </message>
    <message>
        <source>Seen as urgent by</source>
        <translation>緊急と確認した人</translation>
    </message>
    <message>
        <source>No longer urgent, says</source>
        <translation>緊急を解除した人</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>つながりました</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不成功</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>heard</source>
        <extracomment>How sure a detail is: the caller said it</extracomment>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>How sure a detail is: the assistant said it back and the caller agreed</extracomment>
        <translation>復唱で確認</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>How sure a detail is: a person compared it with the records</extracomment>
        <translation>記録と照合</translation>
    </message>
    <message>
        <source>[name]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[名前]</translation>
    </message>
    <message>
        <source>[date]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[日付]</translation>
    </message>
    <message>
        <source>[number]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[番号]</translation>
    </message>
    <message>
        <source>[NHS number]</source>
        <extracomment>In an export, in the place of what was taken out: the number of a patient in the British health service</extracomment>
        <translation>[NHS 番号]</translation>
    </message>
    <message>
        <source>[card number]</source>
        <extracomment>In an export, in the place of what was taken out: of a bank card</extracomment>
        <translation>[カード番号]</translation>
    </message>
    <message>
        <source>[e-mail]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[メールアドレス]</translation>
    </message>
    <message>
        <source>[postcode]</source>
        <extracomment>In an export, in the place of what was taken out</extracomment>
        <translation>[郵便番号]</translation>
    </message>
    <message>
        <source>Desk asked to connect the caller to</source>
        <translation>受付が発信者をつなぐよう依頼した相手</translation>
    </message>
    <message>
        <source>Message for the desk, not checked</source>
        <translation>受付への伝言（未確認）</translation>
    </message>
</context>
<context>
    <name>FiguresText</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答までの時間</translation>
    </message>
    <message>
        <source>Time to the first words</source>
        <translation>最初の言葉までの時間</translation>
    </message>
    <message>
        <source>Length of a call</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Caller left early</source>
        <translation>応答前に切断</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>切断までの時間</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>お断り</translation>
    </message>
    <message>
        <source>Line was closed</source>
        <translation>受付停止中</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>未応対</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Urgent, acknowledged</source>
        <translation>緊急（確認済み）</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>緊急の確認までの時間</translation>
    </message>
    <message>
        <source>Transfers asked for</source>
        <translation>取り次ぎの依頼</translation>
    </message>
    <message>
        <source>Transfers confirmed</source>
        <translation>取り次ぎの確認済み</translation>
    </message>
    <message>
        <source>Transfers not confirmed</source>
        <translation>取り次ぎ未確認</translation>
    </message>
    <message>
        <source>Transfers failed</source>
        <translation>取り次ぎ不成功</translation>
    </message>
    <message>
        <source>Call-backs asked for</source>
        <translation>折り返しの依頼</translation>
    </message>
    <message>
        <source>Call-backs made</source>
        <translation>折り返し済み</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>折り返しまでの時間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>All calls that came in during this time and are over.</source>
        <translation>この期間に着信し、終わったすべての通話です。</translation>
    </message>
    <message>
        <source>From the news of a call until it was answered, of the calls that were answered.</source>
        <translation>着信の通知から応答までの時間です。応答した通話だけを数えます。</translation>
    </message>
    <message>
        <source>From the news of a call until the caller heard the first words.</source>
        <translation>着信の通知から、発信者に最初の言葉が聞こえるまでの時間です。</translation>
    </message>
    <message>
        <source>From answering until the end, of the calls that were answered.</source>
        <translation>応答から終了までの時間です。応答した通話だけを数えます。</translation>
    </message>
    <message>
        <source>Calls that nobody could answer.</source>
        <translation>誰も応答できなかった通話です。</translation>
    </message>
    <message>
        <source>Calls in which the caller left before the first words.</source>
        <translation>最初の言葉の前に、発信者が電話を切った通話です。</translation>
    </message>
    <message>
        <source>How long callers who left early had waited.</source>
        <translation>応答前に切断した発信者が、待っていた時間です。</translation>
    </message>
    <message>
        <source>Calls that the desk declined.</source>
        <translation>受付で断った通話です。</translation>
    </message>
    <message>
        <source>Calls that were turned away because the line was closed.</source>
        <translation>受付停止中のため、お断りした通話です。</translation>
    </message>
    <message>
        <source>Calls that ended in a way that left something to be done: somebody was not helped.</source>
        <translation>発信者への対応が残ったまま終わった通話です。</translation>
    </message>
    <message>
        <source>Calls that were urgent at any time.</source>
        <translation>一度でも緊急になった通話です。</translation>
    </message>
    <message>
        <source>Urgent calls of which somebody at the desk said that they look after the caller.</source>
        <translation>緊急の通話のうち、受付の職員が確認した通話です。</translation>
    </message>
    <message>
        <source>From the moment a call became urgent until somebody acknowledged it.</source>
        <translation>緊急になってから、誰かが確認するまでの時間です。</translation>
    </message>
    <message>
        <source>Calls for which a connection to a person was asked for.</source>
        <translation>担当者への取り次ぎを依頼した通話です。</translation>
    </message>
    <message>
        <source>Of those: the caller left the assistant soon after, or the phone company said that it was answered.</source>
        <translation>そのうち、発信者がすぐにアシスタントから離れたか、電話会社が応答を知らせた通話です。</translation>
    </message>
    <message>
        <source>Of those: the caller was still with the assistant, or it is not known.</source>
        <translation>そのうち、発信者がアシスタントと話し続けていたか、わからなかった通話です。</translation>
    </message>
    <message>
        <source>Of those: marked done, also if that was later.</source>
        <translation>そのうち、完了したタスクです。期間の後に完了したものも含みます。</translation>
    </message>
    <message>
        <source>From making the task until it was marked done.</source>
        <translation>タスクを作成してから完了するまでの時間です。</translation>
    </message>
    <message>
        <source>By the service&apos;s price list, without the phone company. “At least” where a price is not known.</source>
        <translation>サービスの料金表による費用です。電話会社の料金は含みません。料金のわからないものがあると「以上」と表示します。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds, &quot;1.2 s&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A time: %1 minutes, %2 seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time: %1 hours, %2 minutes</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In the place of a figure for which there was no call</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>An hour of the day: &quot;09–10&quot;</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: the first and the last day that are counted</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Taken in by the assistant</source>
        <translation>アシスタントが受け取った量</translation>
    </message>
    <message>
        <source>Of it, known from before</source>
        <translation>そのうち、読み込み済みの量</translation>
    </message>
    <message>
        <source>Given out by the assistant</source>
        <translation>アシスタントが返した量</translation>
    </message>
    <message>
        <source>What the assistant heard and read, in the small pieces of words and sound that the service charges by.</source>
        <translation>アシスタントが聞いたり読んだりした量です。サービスが料金の計算に使う、言葉と音声の細かい単位で数えます。</translation>
    </message>
    <message>
        <source>The part of it that the service had read before, and charges less for.</source>
        <translation>そのうち、サービスが前に読み込んでいた量です。料金は低くなります。</translation>
    </message>
    <message>
        <source>What the assistant said and wrote, in the same small pieces.</source>
        <translation>アシスタントが話したり書いたりした量です。同じ細かい単位で数えます。</translation>
    </message>
    <message>
        <source>Answered at another number</source>
        <translation>別の番号で応答</translation>
    </message>
    <message>
        <source>Calls in which the assistant spoke, that were connected or ended by the desk, or that a person at another number answered.</source>
        <translation>アシスタントが話した通話、受付がつないだか終了した通話、または別の番号の担当者が応答した通話です。</translation>
    </message>
    <message>
        <source>Of those: put through by the phone company without the assistant, and answered by a person there.</source>
        <translation>そのうち、電話会社がアシスタントを通さずにつなぎ、そこの担当者が応答した通話です。</translation>
    </message>
    <message>
        <source>Of those: the request was refused, or nobody answered.</source>
        <translation>そのうち、依頼が拒否されたか、誰も電話に出なかったものです。</translation>
    </message>
    <message>
        <source>Call-back tasks that were made during this time, and those that missed, dropped and urgent calls and transfers that were not confirmed left by themselves.</source>
        <translation>この期間に作成した折り返しのタスクと、不在着信、途切れた通話、緊急の通話、確認できなかった取り次ぎから自動的に作成されたタスクです。</translation>
    </message>
    <message>
        <source>half within %1, 90 % within %2, average %3, longest %4</source>
        <extracomment>Times of many calls: half of them took no longer than %1, 90 % no longer than %2, %3 on average, the longest %4</extracomment>
        <translation>半数が %1以内、90 % が %2以内、平均 %3、最長 %4</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Caller left early</source>
        <translation>応答前に切断</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>お断り</translation>
    </message>
    <message>
        <source>Line was closed</source>
        <translation>受付停止中</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>A heading in the list of past calls: %1 is the date in full</extracomment>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>A heading in the list of past calls: %1 is the date in full</extracomment>
        <translation>昨日、%1</translation>
    </message>
    <message>
        <source>call lost</source>
        <translation>応対できませんでした</translation>
    </message>
    <message>
        <source>connected to a person</source>
        <translation>担当者につながりました</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Stands between the parts of what is said about a call: &quot;Answered · 02:41&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>dialled %1</source>
        <translation>着信先 %1</translation>
    </message>
    <message>
        <source>words not kept</source>
        <translation>言葉の記録なし</translation>
    </message>
    <message>
        <source>%1, %2, %3, for %4</source>
        <extracomment>A past call for a screen reader: %1 what became of it (&quot;Answered&quot;), %2 caller, %3 date and time, %4 length</extracomment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>%1. Found: %2</source>
        <extracomment>%1 a past call in one sentence, %2 the words in it that were searched for</extracomment>
        <translation>%1。見つかった言葉：%2</translation>
    </message>
    <message>
        <source>rang for %1</source>
        <extracomment>A call that was not answered: how long it rang, as 00:12</extracomment>
        <translation>呼び出し %1</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <extracomment>A call that must not be deleted</extracomment>
        <translation>法的保全中</translation>
    </message>
    <message>
        <source>Put through</source>
        <extracomment>Of a call that a person at another number answered, without the assistant</extracomment>
        <translation>別の番号につなぎました</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>%1–%2</source>
        <extracomment>Days of the week from the first to the last: &quot;Mon–Fri&quot;</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between days of the week in a list: &quot;Mon–Wed, Fri&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>Days, from, to: &quot;Mon–Fri 08:00–18:30&quot;</extracomment>
        <translation>%1 %2～%3</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>Reachable now</source>
        <translation>今は対応可能</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>When somebody can be reached: %1 is a time of day</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <translation>明日 %1 から</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>When somebody can be reached: %1 is a weekday, %2 a time of day</extracomment>
        <translation>%1 %2 から</translation>
    </message>
    <message>
        <source>Not reachable now</source>
        <translation>今は対応時間外</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Go to the most urgent call</source>
        <translation>最も急ぐ通話に移動</translation>
    </message>
    <message>
        <source>Go to the first … ninth call</source>
        <translation>1 番目～9 番目の通話に移動</translation>
    </message>
    <message>
        <source>Search the calls</source>
        <translation>通話を検索</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>この通話の言葉を検索</translation>
    </message>
    <message>
        <source>Acknowledge an urgent call</source>
        <translation>緊急の通話を確認する</translation>
    </message>
    <message>
        <source>Let the assistant answer</source>
        <translation>アシスタントに応答させる</translation>
    </message>
    <message>
        <source>Connect to a person</source>
        <translation>担当者につなぐ</translation>
    </message>
    <message>
        <source>End the call…</source>
        <translation>通話を終了…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>タスクを作成</translation>
    </message>
    <message>
        <source>Steer the assistant</source>
        <translation>アシスタントへの指示</translation>
    </message>
    <message>
        <source>Send the first … ninth quick steer</source>
        <translation>1 番目～9 番目の定型の指示を送る</translation>
    </message>
    <message>
        <source>Say this now</source>
        <translation>今すぐ伝える</translation>
    </message>
    <message>
        <source>Stop the assistant talking</source>
        <translation>アシスタントの話を止める</translation>
    </message>
    <message>
        <source>Ask the assistant to wait, or to go on</source>
        <translation>アシスタントに待ってもらう、再開する</translation>
    </message>
    <message>
        <source>Choose how calls are met</source>
        <translation>着信への応対方法を選ぶ</translation>
    </message>
    <message>
        <source>Cover what is on the screen</source>
        <translation>画面を隠す</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>次の領域に移動</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>文字を標準の大きさに</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>キー一覧を表示</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open help and practice</source>
        <translation>ヘルプと練習を開く</translation>
    </message>
    <message>
        <source>Quit Callside…</source>
        <translation>Callside を終了…</translation>
    </message>
    <message>
        <source>Finding a call</source>
        <translation>通話を探す</translation>
    </message>
    <message>
        <source>The call that is shown</source>
        <translation>表示中の通話</translation>
    </message>
    <message>
        <source>The assistant on this call</source>
        <translation>この通話のアシスタント</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>Nine keys, the first and the last: &quot;Alt+1 … Alt+9&quot;</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what the button does, and its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This key already does “%1”. Choose another one, or give that one another key first.</source>
        <translation>このキーは「%1」に使われています。別のキーを選ぶか、先にそちらのキーを変更してください。</translation>
    </message>
    <message>
        <source>Press one key, alone or together with Ctrl, Alt or Shift.</source>
        <translation>キーを 1 つ、そのまま、または Ctrl、Alt、Shift と一緒に押してください。</translation>
    </message>
    <message>
        <source>This key is needed for writing, for moving about or for the window. Press a function key, or another key together with Ctrl.</source>
        <translation>このキーは文字の入力、移動、ウィンドウの操作に必要です。ファンクションキーか、Ctrl と他のキーを一緒に押してください。</translation>
    </message>
    <message>
        <source>Alt and a letter open menus. Press a function key, or another key together with Ctrl.</source>
        <translation>Alt と文字のキーはメニューを開くために使われます。ファンクションキーか、Ctrl と他のキーを一緒に押してください。</translation>
    </message>
    <message>
        <source>Here a number from 1 to 9 is needed, together with Ctrl or Alt. It stands for all nine.</source>
        <translation>ここでは 1 から 9 の数字を Ctrl か Alt と一緒に押してください。9 個すべてに使われます。</translation>
    </message>
    <message>
        <source>Show the live calls</source>
        <translation>現在の通話を表示</translation>
    </message>
    <message>
        <source>Show the past calls</source>
        <translation>過去の通話を表示</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>集計を表示</translation>
    </message>
    <message>
        <source>Go through the open tasks</source>
        <translation>未完了のタスクを順に表示</translation>
    </message>
</context>
<context>
    <name>ModeText</name>
    <message>
        <source>Assistant answering until %1</source>
        <extracomment>How calls are met now. %1 is a time: &quot;18:30&quot;, &quot;midnight&quot;, &quot;Mon 08:00&quot;</extracomment>
        <translation>アシスタントが応答（%1 まで）</translation>
    </message>
    <message>
        <source>Assistant answering</source>
        <translation>アシスタントが応答</translation>
    </message>
    <message>
        <source>Ask me first until %1</source>
        <extracomment>How calls are met now. %1 is a time: &quot;18:30&quot;, &quot;midnight&quot;, &quot;Mon 08:00&quot;</extracomment>
        <translation>先に確認する（%1 まで）</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <extracomment>How calls are met now. %1 is a time: &quot;18:30&quot;, &quot;midnight&quot;, &quot;Mon 08:00&quot;</extracomment>
        <translation>受付停止（%1 まで）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>受付停止</translation>
    </message>
    <message>
        <source>Assistant answers every call</source>
        <translation>すべての電話にアシスタントが応答</translation>
    </message>
    <message numerus="yes">
        <source>Ask me first: it rings, after %n second(s) the assistant answers</source>
        <translation>
            <numerusform>先に確認する：着信を知らせ、%n 秒後にアシスタントが応答</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: callers are declined</source>
        <translation>受付停止：着信をお断りします</translation>
    </message>
    <message>
        <source>Assistant answers until</source>
        <extracomment>Opens a list of times</extracomment>
        <translation>アシスタントが応答（時刻を指定）</translation>
    </message>
    <message>
        <source>Ask me first until</source>
        <extracomment>Opens a list of times</extracomment>
        <translation>先に確認する（時刻を指定）</translation>
    </message>
    <message>
        <source>Closed until</source>
        <extracomment>Opens a list of times</extracomment>
        <translation>受付停止（時刻を指定）</translation>
    </message>
    <message>
        <source>30 minutes, until %1</source>
        <extracomment>Chosen from a list of times. %1 is a time of day, &quot;18:30&quot;</extracomment>
        <translation>30 分（%1 まで）</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>Chosen from a list of times. %1 is a time of day, &quot;18:30&quot;</extracomment>
        <translation>1 時間（%1 まで）</translation>
    </message>
    <message>
        <source>The end of today</source>
        <translation>今日いっぱい</translation>
    </message>
    <message>
        <source>midnight</source>
        <extracomment>The end of today, as in &quot;Closed until midnight&quot;</extracomment>
        <translation>24:00</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <extracomment>A day of the week and a time of day: &quot;Mon 08:00&quot;</extracomment>
        <translation>%1曜 %2</translation>
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
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Not answering yet</source>
        <extracomment>In the place of &quot;Assistant answering&quot;, until the program is set up</extracomment>
        <translation>まだ応答していません</translation>
    </message>
</context>
<context>
    <name>OpeningText</name>
    <message>
        <source>midnight</source>
        <extracomment>The end of today, as in &quot;Now open until midnight&quot;</extracomment>
        <translation>24:00</translation>
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
        <translation>現在は受付時間内（今後 1 年間ずっと）</translation>
    </message>
    <message>
        <source>Closed, all through the next year</source>
        <translation>現在は受付時間外（今後 1 年間ずっと）</translation>
    </message>
    <message>
        <source>Now open until %1</source>
        <extracomment>%1 is &quot;18:30&quot;, &quot;midnight&quot;, &quot;Monday 08:00&quot; or &quot;28 Dec 2026 08:00&quot;</extracomment>
        <translation>現在は受付時間内（%1 まで）</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>現在は受付時間外（%1 まで）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and holiday</comment>
        <extracomment>%1 is &quot;Closed until Monday 08:00&quot;, %2 the name of a holiday</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (time in %2)</source>
        <extracomment>%1 is &quot;Now open until 18:30&quot;, %2 a city</extracomment>
        <translation>%1（%2 の時刻）</translation>
    </message>
    <message>
        <source>This time zone is not known. Type a city, such as London, and choose from the list. Until then the earlier one holds.</source>
        <translation>このタイムゾーンは見つかりません。ロンドンなどの都市名を入力して、一覧から選んでください。それまでは前のタイムゾーンが使われます。</translation>
    </message>
    <message>
        <source>These hours begin and end at the same time. Give them another end, or remove them. Until then the earlier ones hold.</source>
        <translation>開始と終了が同じ時刻です。終了を変えるか、この時間帯を削除してください。それまでは前の時間が使われます。</translation>
    </message>
    <message>
        <source>Two of these hours overlap. Change one of them, or remove it. Until then the earlier ones hold.</source>
        <translation>時間帯が重なっています。どちらかを変えるか、削除してください。それまでは前の時間が使われます。</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one. Until then the earlier days hold.</source>
        <translation>最終日が初日より前です。後の日を選んでください。それまでは前の日付が使われます。</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>In the place of hours: not open on this day</extracomment>
        <translation>休み</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Hours, from and to: &quot;08:00–13:00&quot;</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between hours</comment>
        <extracomment>Between the hours of a day: &quot;08:00–13:00, 14:00–18:30&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last day: &quot;25 Dec 2026 – 28 Dec 2026&quot;</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>How a date is written: d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>No hours are set: the centre counts as open day and night.</source>
        <translation>受付時間が設定されていません。24 時間受け付けているものとして扱います。</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Question answered</source>
        <translation>質問に回答</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>処方</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>伝言</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>折り返し済み</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>間違い電話</translation>
    </message>
    <message>
        <source>Prank</source>
        <translation>いたずら電話</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The caller&apos;s question was answered</source>
        <translation>発信者の質問に回答しました</translation>
    </message>
    <message>
        <source>An appointment was made, moved or cancelled</source>
        <translation>予約の受付、変更、または取り消しをしました</translation>
    </message>
    <message>
        <source>The call was about a prescription, and it is seen to</source>
        <translation>処方についての電話で、手配しました</translation>
    </message>
    <message>
        <source>A message was taken down for somebody</source>
        <translation>誰かへの伝言を預かりました</translation>
    </message>
    <message>
        <source>The caller spoke with a person, or was told where to turn</source>
        <translation>発信者が担当者と話したか、連絡先を案内しました</translation>
    </message>
    <message>
        <source>Somebody has rung the caller back</source>
        <translation>発信者に折り返し電話しました</translation>
    </message>
    <message>
        <source>The caller wanted somebody else</source>
        <translation>発信者は別のところにかけるつもりでした</translation>
    </message>
    <message>
        <source>Nobody needed anything</source>
        <translation>用件のない電話でした</translation>
    </message>
    <message>
        <source>None of these: the note says what</source>
        <translation>上のどれでもありません。内容はメモにあります</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who said what came of a call, and when: %1 a name, %2 a time of day</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>The call comes in</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>The same call is announced three times</source>
        <translation>同じ着信が 3 回通知される</translation>
    </message>
    <message>
        <source>It shows once, and is answered once.</source>
        <translation>表示も応答も 1 回だけです。</translation>
    </message>
    <message>
        <source>The caller is long gone, and a task is left.</source>
        <translation>発信者はすでに電話を切っていて、タスクが残ります。</translation>
    </message>
    <message>
        <source>A forged call</source>
        <translation>偽の着信</translation>
    </message>
    <message>
        <source>Somebody else says that a call came in. No call shows; the refusal is counted.</source>
        <translation>関係のない相手が着信を知らせてきます。通話は表示されず、拒否した件数に数えます。</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answering takes long</source>
        <translation>応答に時間がかかる</translation>
    </message>
    <message>
        <source>Three seconds longer than usual.</source>
        <translation>いつもより 3 秒長くかかります。</translation>
    </message>
    <message>
        <source>The first try finds no call</source>
        <translation>最初の試みでは通話が見つからない</translation>
    </message>
    <message>
        <source>The second one does.</source>
        <translation>2 回目で見つかります。</translation>
    </message>
    <message>
        <source>The first try gets no reply</source>
        <translation>最初の試みに返事がない</translation>
    </message>
    <message>
        <source>The connection breaks off.</source>
        <translation>接続が切れます。</translation>
    </message>
    <message>
        <source>The assistant&apos;s service is busy</source>
        <translation>アシスタントのサービスが混み合っている</translation>
    </message>
    <message>
        <source>It asks to wait, then answers.</source>
        <translation>待つように求められ、その後応答します。</translation>
    </message>
    <message>
        <source>The assistant&apos;s service has an error</source>
        <translation>アシスタントのサービスでエラーが起きる</translation>
    </message>
    <message>
        <source>The next try works.</source>
        <translation>次の試みで応答できます。</translation>
    </message>
    <message>
        <source>The assistant&apos;s settings are refused</source>
        <translation>アシスタントの設定が拒否される</translation>
    </message>
    <message>
        <source>The call is answered with the fewest settings, and says so.</source>
        <translation>最小限の設定で応答し、そのことを表示します。</translation>
    </message>
    <message>
        <source>The key is refused</source>
        <translation>キーが拒否される</translation>
    </message>
    <message>
        <source>The call is lost; a banner says why.</source>
        <translation>応対できません。理由が画面の上部に表示されます。</translation>
    </message>
    <message>
        <source>Answered, but the call is not there</source>
        <translation>応答したが、通話がない</translation>
    </message>
    <message>
        <source>Nothing of it can ever be seen.</source>
        <translation>この通話の内容は最後まで確認できません。</translation>
    </message>
    <message>
        <source>The words come late</source>
        <translation>言葉が遅れて届く</translation>
    </message>
    <message>
        <source>The call is on; what is said shows after a moment.</source>
        <translation>通話は始まっていますが、会話は少し遅れて表示されます。</translation>
    </message>
    <message>
        <source>The assistant does not greet</source>
        <translation>アシスタントが挨拶をしない</translation>
    </message>
    <message>
        <source>The call turns amber after six seconds.</source>
        <translation>6 秒後に通話が注意の表示になります。</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>The call goes out of sight</source>
        <translation>通話の状況がわからなくなる</translation>
    </message>
    <message>
        <source>After four seconds; the caller talks on, and it comes back.</source>
        <translation>4 秒後に起こります。発信者は話し続け、その後また確認できます。</translation>
    </message>
    <message>
        <source>As after an hour, but after three seconds.</source>
        <translation>1 時間後に起こることが、3 秒後に起こります。</translation>
    </message>
    <message>
        <source>A message that makes no sense</source>
        <translation>意味のわからない通知</translation>
    </message>
    <message>
        <source>A message of a new kind</source>
        <translation>新しい種類の通知</translation>
    </message>
    <message>
        <source>A very large message</source>
        <translation>とても大きい通知</translation>
    </message>
    <message>
        <source>A message that is too large</source>
        <translation>大きすぎる通知</translation>
    </message>
    <message>
        <source>The call goes out of sight and comes back.</source>
        <translation>通話の状況がわからなくなり、その後また確認できます。</translation>
    </message>
    <message>
        <source>Connecting and ending</source>
        <translation>取り次ぎと終了</translation>
    </message>
    <message>
        <source>Connecting leads nowhere</source>
        <translation>取り次いでもつながらない</translation>
    </message>
    <message>
        <source>It is asked for, and nothing happens: not confirmed after 20 seconds.</source>
        <translation>依頼しても何も起こらず、20 秒後に未確認になります。</translation>
    </message>
    <message>
        <source>The phone company refuses to connect</source>
        <translation>電話会社が取り次ぎを拒否する</translation>
    </message>
    <message>
        <source>The caller stays with the assistant.</source>
        <translation>発信者はアシスタントとの通話を続けます。</translation>
    </message>
    <message>
        <source>The caller rings off just before you end the call</source>
        <translation>終了する直前に発信者が電話を切る</translation>
    </message>
    <message>
        <source>The call is over all the same.</source>
        <translation>どちらにしても通話は終わっています。</translation>
    </message>
    <message>
        <source>The call is announced ten minutes late</source>
        <translation>着信の通知が 10 分遅れる</translation>
    </message>
    <message>
        <source>The call reaches its longest time</source>
        <translation>最長時間に達する</translation>
    </message>
    <message>
        <source>Nothing should be noticed.</source>
        <translation>画面には何も起こりません。</translation>
    </message>
    <message>
        <source>The call is not summed up</source>
        <translation>通話が要約されない</translation>
    </message>
    <message>
        <source>Where summaries are switched on: it says so, and can be tried again.</source>
        <translation>要約を使う設定のときに起こります。要約できなかったことを表示し、もう一度試せます。</translation>
    </message>
    <message>
        <source>Only through Twilio or Vonage</source>
        <translation>Twilio または Vonage 経由のときのみ</translation>
    </message>
    <message>
        <source>The way to the assistant is busy</source>
        <translation>アシスタントへの回線が話し中になる</translation>
    </message>
    <message>
        <source>The call is shown with what failed, and a task is left.</source>
        <translation>失敗した段階を通話に表示し、タスクが残ります。</translation>
    </message>
    <message>
        <source>Nobody answers at the assistant&apos;s service</source>
        <translation>アシスタントのサービスが電話に出ない</translation>
    </message>
    <message>
        <source>It rings until the phone company gives up; a task is left.</source>
        <translation>電話会社があきらめるまで呼び出しが続き、タスクが残ります。</translation>
    </message>
    <message>
        <source>The assistant&apos;s service turns the call away</source>
        <translation>アシスタントのサービスが電話を断る</translation>
    </message>
    <message>
        <source>The assistant&apos;s service cannot take the call</source>
        <translation>アシスタントのサービスが電話を受けられない</translation>
    </message>
    <message>
        <source>The call never arrives</source>
        <translation>電話がアシスタントに届かない</translation>
    </message>
    <message>
        <source>The phone company has it, OpenAI says nothing.</source>
        <translation>電話会社には届きますが、OpenAI からは何も知らせがありません。</translation>
    </message>
    <message>
        <source>The person is on the telephone</source>
        <translation>担当者が電話中</translation>
    </message>
    <message>
        <source>After connecting is refused: the caller comes back to the assistant.</source>
        <translation>取り次ぎの依頼が断られた後に起こります。発信者はアシスタントに戻ります。</translation>
    </message>
    <message>
        <source>The person does not answer</source>
        <translation>担当者が電話に出ない</translation>
    </message>
    <message>
        <source>It rings there, then the caller comes back to the assistant.</source>
        <translation>担当者を呼び出した後、発信者はアシスタントに戻ります。</translation>
    </message>
    <message>
        <source>The phone company does not take the caller back</source>
        <translation>電話会社が発信者を引き取らない</translation>
    </message>
    <message>
        <source>The phone company tells late</source>
        <translation>電話会社の通知が遅れて届く</translation>
    </message>
    <message>
        <source>What it tells joins the call all the same.</source>
        <translation>遅れて届いた内容も、同じ通話に加わります。</translation>
    </message>
    <message>
        <source>The phone company tells in the wrong order</source>
        <translation>電話会社の通知の順序が入れ替わる</translation>
    </message>
    <message>
        <source>The call looks the same in the end.</source>
        <translation>最後には、通話は同じ表示になります。</translation>
    </message>
    <message>
        <source>The phone company tells everything twice</source>
        <translation>電話会社がすべてを 2 回通知する</translation>
    </message>
    <message>
        <source>Somebody repeats what the phone company tells</source>
        <translation>関係のない相手が電話会社の通知を繰り返す</translation>
    </message>
    <message>
        <source>OpenAI tells before the phone company does</source>
        <translation>OpenAI の通知が電話会社より先に届く</translation>
    </message>
    <message>
        <source>It is one call all the same.</source>
        <translation>それでも 1 件の通話になります。</translation>
    </message>
    <message>
        <source>OpenAI tells after the phone company</source>
        <translation>OpenAI の通知が電話会社より後に届く</translation>
    </message>
    <message>
        <source>Somebody poses as the phone company</source>
        <translation>関係のない相手が電話会社を装う</translation>
    </message>
    <message>
        <source>No call shows; the refusal is counted.</source>
        <translation>通話は表示されず、拒否した件数に数えます。</translation>
    </message>
    <message>
        <source>Only through Vonage</source>
        <translation>Vonage 経由のときのみ</translation>
    </message>
    <message>
        <source>What the phone company tells is an hour old</source>
        <translation>電話会社の通知が 1 時間前のもの</translation>
    </message>
</context>
<context>
    <name>PracticePeople</name>
    <message>
        <source>Duty doctor</source>
        <extracomment>Somebody whom rehearsed callers can be connected to</extracomment>
        <translation>当番医</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>Somebody whom rehearsed callers can be connected to</extracomment>
        <translation>看護師</translation>
    </message>
    <message>
        <source>Practice manager</source>
        <extracomment>Somebody whom rehearsed callers can be connected to</extracomment>
        <translation>事務長</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>How long a call was: %1 minutes, %2 seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a call was, in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A price: %1 the amount, %2 the currency as USD or EUR</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>busy</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>話し中</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>the caller had gone</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>発信者がすでに切断</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Why somebody could not be rung</extracomment>
        <translation>不成功</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of what a phone company told of a call</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>The caller hung up first</source>
        <translation>先に発信者が電話を切りました</translation>
    </message>
    <message>
        <source>The assistant’s end hung up first</source>
        <translation>先にアシスタントの側が電話を切りました</translation>
    </message>
    <message>
        <source>The person the caller was connected to hung up first</source>
        <translation>先に取り次ぎ先の担当者が電話を切りました</translation>
    </message>
    <message>
        <source>The phone company ended the call</source>
        <translation>電話会社が通話を終了しました</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The person could not be reached: %1</source>
        <extracomment>%1: why, in a word or two</extracomment>
        <translation>担当者につながりませんでした：%1</translation>
    </message>
    <message>
        <source>The assistant could not be reached: %1</source>
        <extracomment>%1: why, in a word or two</extracomment>
        <translation>アシスタントにつながりませんでした：%1</translation>
    </message>
    <message>
        <source>%1 for the caller’s side</source>
        <extracomment>What a phone company charges: %1 &quot;0.02 USD&quot;; the legs to the assistant and to a person are not in it</extracomment>
        <translation>%1（発信者側の分）</translation>
    </message>
</context>
<context>
    <name>RecordsText</name>
    <message>
        <source>The calls that are kept cannot be checked: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>通話の記録を点検できません：%1。</translation>
    </message>
    <message>
        <source>The calls that are kept are sound: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>通話の記録に問題はありません：%1。</translation>
    </message>
    <message>
        <source>The calls that are kept are damaged: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>通話の記録が壊れています：%1。</translation>
    </message>
    <message>
        <source>Another journal stands beside it, and was not checked: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>別の記録のファイルが横にあります。これは点検していません：%1</translation>
    </message>
    <message>
        <source>The copy was not put back: %1. Everything is as it was.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>バックアップを復元できませんでした：%1。元の状態のままです。</translation>
    </message>
    <message>
        <source>The copy was found sound and put back: %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>バックアップに問題はなく、復元しました：%1。</translation>
    </message>
    <message>
        <source>What was there before is still kept: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>復元する前の記録も残してあります：%1</translation>
    </message>
    <message>
        <source>A copy cannot be put back while Callside runs on %1. Quit it first.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Callside が %1 を使って動いている間は、バックアップを復元できません。先に Callside を終了してください。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything but who it was</source>
        <translation>個人を示すものを除くすべて</translation>
    </message>
    <message>
        <source>Only that there was a call</source>
        <translation>通話があったことのみ</translation>
    </message>
    <message>
        <source>What was said, who called, notes and tasks.</source>
        <translation>会話、発信者、メモ、タスクを残します。</translation>
    </message>
    <message>
        <source>Numbers, dates, addresses and names are taken out of what was said as well as a program can; a name that nothing announces may stay. Of the caller&apos;s number the last three digits are left.</source>
        <translation>会話から、番号、日付、住所、名前をプログラムでできる限り取り除きます。名乗りのない名前は残ることがあります。発信者の番号は下 3 桁だけを残します。</translation>
    </message>
    <message>
        <source>When, how long, how it ended and what it cost: nothing that was said, no number, no notes.</source>
        <translation>日時、長さ、終わり方、費用を残します。会話、番号、メモは残しません。</translation>
    </message>
    <message>
        <source>The disk that calls are kept on is encrypted: whoever takes the computer away cannot read them.</source>
        <translation>通話を保存しているディスクは暗号化されています。コンピューターを持ち去られても、記録は読まれません。</translation>
    </message>
    <message>
        <source>The disk that calls are kept on is not encrypted: whoever takes the computer away can read them. Ask whoever looks after the computer to encrypt it.</source>
        <translation>通話を保存しているディスクは暗号化されていません。コンピューターを持ち去られると、記録を読まれるおそれがあります。コンピューターの管理者に暗号化を依頼してください。</translation>
    </message>
    <message>
        <source>Whether the disk that calls are kept on is encrypted cannot be told from here. Ask whoever looks after the computer.</source>
        <translation>通話を保存しているディスクが暗号化されているかどうかは、ここからはわかりません。コンピューターの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>バックアップを作成しました：%1</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it is left.</source>
        <translation>バックアップを中止しました。途中のファイルは残っていません。</translation>
    </message>
    <message>
        <source>The backup could not be written. Choose a name that is not taken, in a folder that you may write to and that has room. Your calls are as they were.</source>
        <translation>バックアップを作成できませんでした。書き込みができて空きのあるフォルダーで、使われていない名前を選んでください。通話の記録は元のままです。</translation>
    </message>
    <message>
        <source>Nothing is kept of this number.</source>
        <translation>この番号についての記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) from it</source>
        <translation>
            <numerusform>この番号からの通話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) about it</source>
        <translation>
            <numerusform>この番号についてのタスク %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other call(s) in which it was mentioned</source>
        <translation>
            <numerusform>この番号が出てくる別の通話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) from it going on now, which stay(s)</source>
        <translation>
            <numerusform>この番号からの続いている通話 %n 件（消去しません）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n call(s) deleted.</source>
        <translation>
            <numerusform>消去しました。通話 %n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted.</source>
        <translation>
            <numerusform>タスク %n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n other call(s).</source>
        <translation>
            <numerusform>別の通話 %n 件から番号を取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left, as they go on. Look again when they are over.</source>
        <translation>
            <numerusform>続いている通話 %n 件は残しました。終わってからもう一度検索してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, recordings and exports that were made before may still hold it: look after those by hand.</source>
        <translation>以前に作成したバックアップ、再生用の記録、書き出したファイルには残っていることがあります。手作業で確認してください。</translation>
    </message>
    <message>
        <source>So may this older file: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>以前のこのファイルにも残っていることがあります：%1</translation>
    </message>
    <message>
        <source>That is too short for a telephone number. Type it with its area code.</source>
        <translation>電話番号としては短すぎます。市外局番から入力してください。</translation>
    </message>
    <message>
        <source>What is kept cannot be looked through just now. Nothing was deleted that is not said here; see whether the disk is full, and try again.</source>
        <translation>今は記録を検索できません。ここに表示したもの以外は削除していません。ディスクに空きがあるか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Checked: every page of the file, %1 with %2, and the index of the history.</source>
        <extracomment>%1 &quot;12 calls&quot;, %2 &quot;340 entries&quot;</extracomment>
        <translation>点検したもの：ファイルのすべてのページ、%1と%2、履歴の索引。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>通話 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>what was kept of calls, one by one</comment>
        <translation>
            <numerusform>記録の項目 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the calls is (are) on legal hold, and stay(s):</source>
        <translation>
            <numerusform>そのうち %n 件は法的保全中のため、消去しません：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left as they are, on legal hold:</source>
        <translation>
            <numerusform>法的保全中の通話 %n 件は残しました：</numerusform>
        </translation>
    </message>
    <message>
        <source>    %1, held by %2: %3</source>
        <extracomment>A call that must not be deleted: %1 date and time, %2 who decided that, %3 the reason in their words</extracomment>
        <translation>    %1、保全した職員：%2、理由：%3</translation>
    </message>
    <message numerus="yes">
        <source>    and %n more</source>
        <extracomment>Below a list of calls</extracomment>
        <translation>
            <numerusform>    ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsConnectionText</name>
    <message>
        <source>OpenAI, worldwide</source>
        <translation>OpenAI（全世界）</translation>
    </message>
    <message>
        <source>OpenAI, European Union</source>
        <translation>OpenAI（欧州連合）</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>Vonage, trunk</source>
        <translation>Vonage（トランク）</translation>
    </message>
    <message>
        <source>Vonage, Voice API</source>
        <translation>Vonage（Voice API）</translation>
    </message>
    <message>
        <source>Twilio, trunk</source>
        <translation>Twilio（トランク）</translation>
    </message>
    <message>
        <source>Twilio, Programmable Voice</source>
        <translation>Twilio（Programmable Voice）</translation>
    </message>
    <message>
        <source>Any trunk to Azure OpenAI</source>
        <translation>Azure OpenAI への任意のトランク</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>別の会社</translation>
    </message>
    <message>
        <source>Requests, live links and calls move together. Until their addresses are complete, no calls come in.</source>
        <translation>要求、通話との接続、通話の宛先は、まとめて切り替わります。アドレスがすべてそろうまで、電話は着信しません。</translation>
    </message>
    <message>
        <source>Requests and live links go to %1, calls to %2. They move together.</source>
        <extracomment>%1, %2: names of hosts</extracomment>
        <translation>要求と通話との接続は %1 に、通話は %2 に送られます。まとめて切り替わります。</translation>
    </message>
    <message>
        <source>This is no address. It begins with https:// and a host, as in https://phone.example.org.</source>
        <translation>アドレスではありません。https://phone.example.org のように、https:// とホスト名から始めてください。</translation>
    </message>
    <message>
        <source>This address is not encrypted. It has to begin with https://.</source>
        <translation>このアドレスは暗号化されません。https:// で始めてください。</translation>
    </message>
    <message>
        <source>Leave out the name, the password and what follows ? or #.</source>
        <translation>ユーザー名、パスワード、「?」または「#」以降を取り除いてください。</translation>
    </message>
    <message>
        <source>Nobody outside of your network can reach this address. Write the one that your tunnel, proxy or router shows to the internet.</source>
        <translation>このアドレスにはネットワークの外から接続できません。トンネル、プロキシ、ルーターがインターネットに公開しているアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is no name of a host, such as phone.example.org.</source>
        <translation>phone.example.org のようなホスト名ではありません。</translation>
    </message>
    <message>
        <source>Only letters, digits and - without blanks can stand here.</source>
        <translation>使えるのは英字、数字、「-」だけです。空白は入れられません。</translation>
    </message>
    <message>
        <source>A project begins with proj_ and has no blanks. It stands on the page of the project’s settings.</source>
        <translation>プロジェクトは proj_ で始まり、空白を含みません。プロジェクトの設定ページに表示されています。</translation>
    </message>
    <message>
        <source>Write a numeric address of this computer, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>127.0.0.1 や 0.0.0.0 のように、このコンピューターのアドレスを数字で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>「%1」は電話番号ではありません。</translation>
    </message>
    <message>
        <source>This looks like a key or a signing secret. It belongs into its own field below, where it is kept safe.</source>
        <translation>キーか署名シークレットのようです。下の専用の欄に入力すると、安全に保管されます。</translation>
    </message>
    <message>
        <source>Set outside of Callside, as %1 in the environment or in a settings file. It can be changed only there.</source>
        <extracomment>%1: the name of a setting, such as OPENAI_MODEL</extracomment>
        <translation>Callside の外で、環境変数か設定ファイルの %1 として設定されています。変更はそちらでのみ行えます。</translation>
    </message>
    <message>
        <source>This model was switched off on %1: choose another one.</source>
        <translation>このモデルは %1 に提供が終了しました。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model is switched off on %1. Choose another one before then.</source>
        <translation>このモデルは %1 に提供が終了します。それまでに別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Telephone address (%1)</source>
        <extracomment>%1: what the phone company calls it on its page</extracomment>
        <translation>電話アドレス（%1）</translation>
    </message>
    <message>
        <source>Its host, where it is asked for apart</source>
        <translation>ホスト名（別に入力する場合）</translation>
    </message>
    <message>
        <source>Its user</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Networks of the audio, for a firewall of your own</source>
        <translation>音声のネットワーク（ファイアウォールがある場合）</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <translation>アドレス（%1）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Page where these two are entered</source>
        <translation>この 2 つを入力するページ</translation>
    </message>
    <message>
        <source>Switch on the encryption of signalling (%1) and of the audio (%2). Without it calls stay silent or end after a few seconds.</source>
        <extracomment>%1, %2: TLS, SRTP</extracomment>
        <translation>制御信号（%1）と音声（%2）の暗号化を有効にしてください。無効のままでは、通話が無音になるか、数秒で切れます。</translation>
    </message>
    <message>
        <source>Link the centre’s telephone number to it.</source>
        <translation>施設の電話番号を割り当ててください。</translation>
    </message>
    <message>
        <source>Allow calls to be passed on (%1), or connecting callers to people cannot work.</source>
        <extracomment>%1: REFER</extracomment>
        <translation>通話の転送（%1）を許可してください。許可しないと、発信者を担当者につなげません。</translation>
    </message>
    <message>
        <source>Once the number belongs to the trunk, what was set up for it before no longer counts.</source>
        <translation>番号をトランクに割り当てると、その番号の以前の設定は無効になります。</translation>
    </message>
    <message>
        <source>The model is the name that you gave your deployment.</source>
        <translation>モデルには、デプロイに付けた名前を入力します。</translation>
    </message>
    <message>
        <source>The project is %1 with the %2 behind it from the JSON view of your resource.</source>
        <extracomment>%1: proj_, %2: internalId, as the page calls it</extracomment>
        <translation>プロジェクトは、%1 の後に、リソースの JSON 表示にある %2 を続けたものです。</translation>
    </message>
    <message>
        <source>Above, the assistant service is not Azure OpenAI: calls that go there would not be answered.</source>
        <translation>上で選んだアシスタントのサービスは Azure OpenAI ではありません。そこに届いた電話には応答できません。</translation>
    </message>
    <message>
        <source>The key, the telephone address and the announcement of calls have to be of one project.</source>
        <translation>キー、電話アドレス、着信の通知は、同じプロジェクトのものにしてください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Being removed from this computer’s keychain…</source>
        <translation>このコンピューターのキーチェーンから削除しています…</translation>
    </message>
    <message>
        <source>Not entered yet. Without it no calls are answered.</source>
        <translation>まだ入力されていません。入力するまで電話に応答できません。</translation>
    </message>
    <message>
        <source>Set outside of Callside, in the environment or in a settings file.</source>
        <translation>Callside の外で、環境変数か設定ファイルに設定されています。</translation>
    </message>
    <message>
        <source>It could not be removed from this computer’s keychain.</source>
        <translation>このコンピューターのキーチェーンから削除できませんでした。</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain.</source>
        <translation>このコンピューターのキーチェーンに保管しています。</translation>
    </message>
    <message>
        <source>In use. Being put into this computer’s keychain…</source>
        <translation>使用中です。このコンピューターのキーチェーンに保管しています…</translation>
    </message>
    <message>
        <source>In use until Callside ends; it has to be entered again after that.</source>
        <translation>Callside を終了するまで使用します。次回はもう一度入力してください。</translation>
    </message>
    <message>
        <source>This is a signing secret, not a key.</source>
        <translation>これは API キーではなく、署名シークレットです。</translation>
    </message>
    <message>
        <source>This is a key, not a signing secret.</source>
        <translation>これは署名シークレットではなく、API キーです。</translation>
    </message>
    <message>
        <source>A key has no blanks and no special characters. Copy it once more.</source>
        <translation>API キーに空白や特殊な文字は含まれません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The signing secret is not complete. Copy it once more, with whsec_ in front.</source>
        <translation>署名シークレットが途中で切れています。先頭の whsec_ も含めて、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This computer’s keychain does not answer.</source>
        <translation>このコンピューターのキーチェーンから応答がありません。</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>別のウィンドウでパスワードを求めていることがあります。</translation>
    </message>
    <message>
        <source>This computer has no keychain.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Callside keeps secrets only until it ends. To have them at every start, set %1 and %2 in the environment, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Callside を終了すると、キーとシークレットは残りません。毎回使えるようにするには、環境変数に %1 と %2 を設定するか、GNOME Keyring や KWallet などのキーチェーンをインストールしてください。</translation>
    </message>
    <message>
        <source>This computer’s keychain is locked.</source>
        <translation>このコンピューターのキーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, or sign in again, and enter the secret once more.</source>
        <translation>ロックを解除するか、サインインし直してから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This computer’s keychain was not opened for Callside.</source>
        <translation>このコンピューターのキーチェーンの使用が、Callside に許可されませんでした。</translation>
    </message>
    <message>
        <source>Enter the secret once more and allow it.</source>
        <translation>もう一度入力して、使用を許可してください。</translation>
    </message>
    <message>
        <source>This computer’s keychain does not work.</source>
        <translation>このコンピューターのキーチェーンが動作していません。</translation>
    </message>
    <message>
        <source>Callside keeps secrets only until it ends. The log says what the keychain answered.</source>
        <translation>Callside を終了すると、キーとシークレットは残りません。キーチェーンからの応答はログに記録されています。</translation>
    </message>
    <message numerus="yes">
        <source>But this computer’s clock is %n minute(s) fast: set it right, or calls are refused.</source>
        <translation>
            <numerusform>ただし、このコンピューターの時計が %n 分進んでいます。合わせないと、着信が拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But this computer’s clock is %n minute(s) slow: set it right, or calls are refused.</source>
        <translation>
            <numerusform>ただし、このコンピューターの時計が %n 分遅れています。合わせないと、着信が拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>API キーは有効です。</translation>
    </message>
    <message>
        <source>The assistant service does not know this key.</source>
        <translation>この API キーはアシスタントのサービスに登録されていません。</translation>
    </message>
    <message>
        <source>Copy it once more, or make a new one in the same project.</source>
        <translation>もう一度コピーするか、同じプロジェクトで新しく作成してください。</translation>
    </message>
    <message>
        <source>The key is known, but it may not be tested in this way.</source>
        <translation>API キーは登録されていますが、この方法での確認は許可されていません。</translation>
    </message>
    <message>
        <source>It needs the right to use Realtime. Make a call to see whether it has it.</source>
        <translation>Realtime を使う権限が必要です。権限があるかどうかは、電話をかけて確認してください。</translation>
    </message>
    <message>
        <source>The key works, but the account has no credit left or has reached its limit.</source>
        <translation>API キーは有効ですが、アカウントの残高がないか、上限に達しています。</translation>
    </message>
    <message>
        <source>Add credit or raise the limit in the account; calls are not answered until then.</source>
        <translation>アカウントの残高を追加するか、上限を引き上げてください。それまで電話に応答できません。</translation>
    </message>
    <message>
        <source>The assistant service takes no more requests just now.</source>
        <translation>アシスタントのサービスは、今はこれ以上の要求を受け付けていません。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no assistant service at this address.</source>
        <translation>このアドレスにアシスタントのサービスはありません。</translation>
    </message>
    <message>
        <source>Check where the assistant service is, above.</source>
        <translation>上の「場所」で、アシスタントのサービスを確認してください。</translation>
    </message>
    <message>
        <source>The assistant service has a fault of its own.</source>
        <translation>アシスタントのサービス側で障害が起きています。</translation>
    </message>
    <message>
        <source>The assistant service cannot be reached.</source>
        <translation>アシスタントのサービスに接続できません。</translation>
    </message>
    <message>
        <source>Check the internet connection of this computer, and the address above.</source>
        <translation>このコンピューターのインターネット接続と、上のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The assistant service has not answered in time.</source>
        <translation>アシスタントのサービスから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something else than the assistant service has answered.</source>
        <translation>アシスタントのサービスとは別のものから応答がありました。</translation>
    </message>
    <message>
        <source>A network that asks to log in first, or a proxy, may stand between. Check the address above.</source>
        <translation>ログインが必要なネットワークやプロキシが間にあることがあります。上のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Write the number with its country, such as +44 20 7946 0123.</source>
        <translation>+44 20 7946 0123 のように、国番号から入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no network. Write one in numbers, such as %2.</source>
        <extracomment>%1: what was typed, %2: an example</extracomment>
        <translation>「%1」はネットワークの指定ではありません。%2 のように数字で入力してください。</translation>
    </message>
    <message>
        <source>Twilio’s auth token</source>
        <translation>Twilio の認証トークン</translation>
    </message>
    <message>
        <source>Vonage’s signature secret</source>
        <translation>Vonage の署名シークレット</translation>
    </message>
    <message>
        <source>Private key of the Vonage application</source>
        <translation>Vonage アプリケーションの秘密鍵</translation>
    </message>
    <message>
        <source>Address that is asked about a call (%1)</source>
        <translation>着信について問い合わせを受けるアドレス（%1）</translation>
    </message>
    <message>
        <source>Address that is told how a call fares (%1)</source>
        <translation>通話の状況の通知を受けるアドレス（%1）</translation>
    </message>
    <message>
        <source>What to do with a call while this desk does not answer (%1)</source>
        <extracomment>%1: what the phone company calls it</extracomment>
        <translation>この受付が応答しない間の着信の扱い（%1）</translation>
    </message>
    <message>
        <source>Not entered yet. Without it no call of this phone company is answered.</source>
        <translation>まだ入力されていません。入力するまで、この電話会社の電話に応答できません。</translation>
    </message>
    <message>
        <source>Not entered yet. Without it Vonage cannot take callers back to connect them.</source>
        <translation>まだ入力されていません。入力するまで、Vonage は発信者を担当者につなぎ直せません。</translation>
    </message>
    <message>
        <source>Remove it? Without it no calls are answered.</source>
        <translation>削除しますか？削除すると電話に応答できません。</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>削除しますか？</translation>
    </message>
    <message>
        <source>This is no private key. Paste the whole file, from %1 to its end.</source>
        <extracomment>%1: how the file begins</extracomment>
        <translation>秘密鍵ではありません。%1 から最後まで、ファイル全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a secret of the assistant service, not one of the phone company.</source>
        <translation>これは電話会社のものではなく、アシスタントのサービスのシークレットです。</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>Centre and language</source>
        <translation>施設と言語</translation>
    </message>
    <message>
        <source>Assistant service</source>
        <translation>アシスタントのサービス</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>電話会社</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Test of the address</source>
        <translation>アドレスのテスト</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>最初の電話</translation>
    </message>
    <message>
        <source>Connecting callers</source>
        <translation>発信者の取り次ぎ</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>to do</source>
        <extracomment>Of a step of setting up</extracomment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>Of a step of setting up</extracomment>
        <translation>後回し</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a step of setting up</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A step of setting up and its state: %1 &quot;Phone company&quot;, %2 &quot;skipped&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of steps</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>初期設定…</translation>
    </message>
    <message>
        <source>What is missing: %1.</source>
        <translation>不足しているもの：%1。</translation>
    </message>
    <message>
        <source>No calls can be answered until Callside is set up.</source>
        <translation>Callside の初期設定が終わるまで、電話に応答できません。</translation>
    </message>
    <message numerus="yes">
        <source>Setting up is not finished: %n step(s) to go.</source>
        <translation>
            <numerusform>初期設定が終わっていません。残りの手順は %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of setting up were skipped.</source>
        <translation>
            <numerusform>初期設定の手順を %n 件、後回しにしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is registered, and its signing secret is kept.</source>
        <translation>アドレスを登録し、署名シークレットを保管しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier registration(s) could not be removed: remove them on the page below.</source>
        <translation>
            <numerusform>以前の登録 %n 件を削除できませんでした。下のページで削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is registered already.</source>
        <translation>アドレスはすでに登録されています。</translation>
    </message>
    <message>
        <source>Its signing secret was shown when that was done, and is not shown again: enter it below, or register the address anew.</source>
        <translation>署名シークレットは登録のときに一度だけ表示されます。下に入力するか、アドレスを登録し直してください。</translation>
    </message>
    <message>
        <source>The key may not register addresses. That is usual.</source>
        <translation>この API キーではアドレスを登録できません。よくあることです。</translation>
    </message>
    <message>
        <source>Do it by hand, as below.</source>
        <translation>下の手順で、手作業で登録してください。</translation>
    </message>
    <message>
        <source>The assistant service does not let programs register addresses.</source>
        <translation>アシスタントのサービスでは、プログラムからアドレスを登録できません。</translation>
    </message>
    <message>
        <source>Try again, or do it by hand, as below.</source>
        <translation>もう一度試すか、下の手順で、手作業で登録してください。</translation>
    </message>
    <message>
        <source>The assistant service does not send a test for this key.</source>
        <translation>この API キーでは、アシスタントのサービスからテストを送れません。</translation>
    </message>
    <message>
        <source>Ring the number in the next step: that is the better test.</source>
        <translation>次の手順で電話をかけてください。そのほうが確かなテストです。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The assistant service reached this desk.</source>
        <translation>アシスタントのサービスから、この受付に届きました。</translation>
    </message>
    <message>
        <source>The assistant service did not reach this desk.</source>
        <translation>アシスタントのサービスから、この受付に届きませんでした。</translation>
    </message>
    <message>
        <source>Check the public address, and that your tunnel or proxy is running.</source>
        <translation>公開アドレスが正しいこと、トンネルまたはプロキシが動いていることを確認してください。</translation>
    </message>
    <message>
        <source>The assistant service was turned away with the answer %1.</source>
        <extracomment>%1: a number such as 404</extracomment>
        <translation>アシスタントのサービスからの通知が、応答 %1 で拒否されました。</translation>
    </message>
    <message>
        <source>The signing secret here is not the one of this registration.</source>
        <translation>ここの署名シークレットが、この登録のものと異なります。</translation>
    </message>
    <message>
        <source>Check that the public address leads to this desk.</source>
        <translation>公開アドレスがこの受付につながっていることを確認してください。</translation>
    </message>
    <message>
        <source>The call is over, and nobody was connected.</source>
        <translation>通話が終わりました。どこにもつながっていません。</translation>
    </message>
    <message>
        <source>Ring again to try it.</source>
        <translation>試すには、もう一度電話をかけてください。</translation>
    </message>
    <message>
        <source>Asked. That proves nothing yet.</source>
        <translation>依頼しました。つながったかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>The telephone that you named should ring now. Answer it.</source>
        <translation>指定した電話が鳴ります。電話に出てください。</translation>
    </message>
    <message>
        <source>The other telephone is ringing.</source>
        <translation>つなぐ先の電話が鳴っています。</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>電話に出てください。</translation>
    </message>
    <message>
        <source>Connected, as far as can be seen from here.</source>
        <translation>こちらからわかる範囲では、つながりました。</translation>
    </message>
    <message>
        <source>If you hear yourself on the other telephone, it works.</source>
        <translation>つないだ先の電話から自分の声が聞こえれば、正常です。</translation>
    </message>
    <message>
        <source>Not confirmed: the caller is still with the assistant.</source>
        <translation>未確認です。発信者はまだアシスタントと通話中です。</translation>
    </message>
    <message>
        <source>This line most likely cannot connect callers. Have the phone company allow it, or choose No.</source>
        <translation>この回線では、発信者をつなげないと思われます。許可するよう電話会社に依頼するか、「いいえ」を選んでください。</translation>
    </message>
    <message>
        <source>Refused: the caller could not be connected.</source>
        <translation>拒否されました。発信者をつなげませんでした。</translation>
    </message>
    <message>
        <source>Have the phone company allow it, or choose No.</source>
        <translation>許可するよう電話会社に依頼するか、「いいえ」を選んでください。</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>The caller said so, as far as the machine understood</source>
        <translation>発信者が話した内容（機械が聞き取れた範囲）</translation>
    </message>
    <message>
        <source>The assistant said it back and the caller agreed</source>
        <translation>アシスタントが復唱し、発信者が同意しました</translation>
    </message>
    <message>
        <source>Somebody at the desk compared it with the records</source>
        <translation>受付の職員が記録と照らし合わせました</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Accepted by %1, %2</source>
        <extracomment>Of a summary: %1 a name, %2 a time of day</extracomment>
        <translation>%1 が承認、%2</translation>
    </message>
    <message>
        <source>Nothing that the caller said could be read.</source>
        <translation>発信者の言葉を読み取れませんでした。</translation>
    </message>
    <message>
        <source>None has been made of this call.</source>
        <translation>この通話の要約は作成されていません。</translation>
    </message>
    <message>
        <source>What the service sent back could not be used.</source>
        <translation>サービスから届いた内容を使えませんでした。</translation>
    </message>
    <message>
        <source>Summaries are switched off, or the key may not use text models.</source>
        <translation>要約がオフになっているか、この API キーでは文章用のモデルを使えません。</translation>
    </message>
    <message>
        <source>The text model would not sum this call up.</source>
        <translation>文章用のモデルがこの通話の要約に応じませんでした。</translation>
    </message>
    <message>
        <source>The service refused: the text model may not be open to this account.</source>
        <translation>サービスに拒否されました。このアカウントでは文章用のモデルを使えない可能性があります。</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Call back</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Transfer not confirmed</source>
        <translation>取り次ぎ未確認</translation>
    </message>
    <message>
        <source>Call dropped</source>
        <translation>途切れた通話</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>不在着信</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Urgent call ended</source>
        <translation>緊急の通話</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A task for a screen reader: %1 its kind (&quot;Call back&quot;), %2 whom it is about, %3 &quot;5 min ago&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <extracomment>%1 a task in one sentence, %2 the note about it</extracomment>
        <translation>%1。メモ：%2</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>A task: %1 is a time of day, or a weekday and a time</extracomment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>期限 %1（過ぎています）</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>A task: %1 is the name of who looks after it</extracomment>
        <translation>担当：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A task: %1 is for whom it is (&quot;for Kim&quot;), %2 the note about it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Message, not checked</source>
        <extracomment>A task: what the caller wanted, as the assistant heard it</extracomment>
        <translation>伝言（未確認）</translation>
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
        <source>We have not seen the call since %1</source>
        <translation>%1 から通話を確認できていません</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>No longer urgent</source>
        <translation>緊急を解除</translation>
    </message>
    <message>
        <source>Urgent words: “%1”</source>
        <translation>緊急を示す言葉：「%1」</translation>
    </message>
    <message>
        <source>%1 has seen that this is urgent</source>
        <translation>%1 が緊急であることを確認しました</translation>
    </message>
    <message>
        <source>%1 says that it is no longer urgent: %2</source>
        <extracomment>%1 who says so, %2 why</extracomment>
        <translation>%1 が緊急を解除しました：%2</translation>
    </message>
    <message>
        <source>It waits</source>
        <translation>待機しています</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>再開しました</translation>
    </message>
    <message numerus="yes">
        <source>The caller cut in after %n second(s): the end was not heard</source>
        <translation>
            <numerusform>発信者が %n 秒後に話し始めたため、最後は聞こえていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Connect to a person</source>
        <translation>担当者につなぐ</translation>
    </message>
    <message>
        <source>%1 Press Enter to choose.</source>
        <extracomment>%1 what became of something that the operator asked for</extracomment>
        <translation>%1Enter で選択できます。</translation>
    </message>
    <message>
        <source>Holds urgent words: %1</source>
        <extracomment>About a line of the caller: %1 words of the desk&apos;s list of urgent words</extracomment>
        <translation>緊急を示す言葉：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between urgent words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>On the list of urgent words as “%1”</source>
        <translation>緊急を示す言葉の一覧にあります：「%1」</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A line that was copied: %1 the time, %2 who or what</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A line that was copied: %1 the time, %2 who, %3 the words</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line that was copied: %1 the line, %2 what became of it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Asks for a person: “%1”</source>
        <translation>担当者と話すことを求めています：「%1」</translation>
    </message>
    <message>
        <source>Message for the desk</source>
        <translation>受付への伝言</translation>
    </message>
    <message>
        <source>The desk</source>
        <extracomment>Who asked for something in a call, where the name is not known</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <source>%1 steered, to act now</source>
        <extracomment>%1 who sat at the desk, or &quot;The desk&quot;; so in the following</extracomment>
        <translation>%1の指示（すぐに実行）</translation>
    </message>
    <message>
        <source>%1 steered</source>
        <translation>%1の指示</translation>
    </message>
    <message>
        <source>%1 asked it to say</source>
        <translation>%1が伝えるよう依頼</translation>
    </message>
    <message>
        <source>%1 asked it to stop talking</source>
        <translation>%1が話を止めるよう依頼</translation>
    </message>
    <message>
        <source>%1 asked it to wait</source>
        <translation>%1が待つよう依頼</translation>
    </message>
    <message>
        <source>%1 asked it to go on</source>
        <translation>%1が再開するよう依頼</translation>
    </message>
    <message>
        <source>%1 asked to connect the caller to</source>
        <translation>%1が発信者をつなぐよう依頼した相手</translation>
    </message>
    <message>
        <source>The assistant wanted to use something that is not there (%1): nothing came of it</source>
        <translation>アシスタントが存在しない機能（%1）を使おうとしました。何も行われていません</translation>
    </message>
    <message>
        <source>The assistant wanted to leave one message too many: it was not kept</source>
        <translation>アシスタントの伝言が上限を超えたため、保存されませんでした</translation>
    </message>
    <message>
        <source>The assistant wanted to leave a message that could not be read: it was not kept</source>
        <translation>アシスタントの伝言を読み取れなかったため、保存されませんでした</translation>
    </message>
    <message>
        <source>Message for the desk, not checked: %1</source>
        <extracomment>%1 what the caller wants, as the assistant heard it</extracomment>
        <translation>受付への伝言（未確認）：%1</translation>
    </message>
    <message>
        <source>Message for the desk, not checked: %1 (%2)</source>
        <extracomment>%1 what the caller wants and %2 the caller&apos;s name, as the assistant heard them</extracomment>
        <translation>受付への伝言（未確認）：%1（%2様）</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>つながりました</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>確認できていません</translation>
    </message>
    <message>
        <source>The caller could not be connected</source>
        <translation>発信者をつなげませんでした</translation>
    </message>
    <message>
        <source>Asked for, not confirmed yet</source>
        <translation>依頼済み（まだ確認できていません）</translation>
    </message>
</context>
<context>
    <name>UrgentConditions</name>
    <message>
        <source>Nobody knows whether the caller reached a person. Read on, try somebody else, or make a call-back task.</source>
        <translation>発信者が担当者につながったかどうか確認できていません。会話を読んで、別の人につなぐか、折り返しのタスクを作成してください。</translation>
    </message>
    <message>
        <source>Read what the caller says and connect to a person.</source>
        <translation>発信者の言葉を読み、担当者につないでください。</translation>
    </message>
    <message>
        <source>Seen by %1 at %2</source>
        <extracomment>%1 a member of staff, %2 the time</extracomment>
        <translation>%1 が %2 に確認</translation>
    </message>
    <message numerus="yes">
        <source>%1: nobody has acknowledged this for %n second(s).</source>
        <extracomment>%1 why the call is urgent, &quot;Urgent words&quot;</extracomment>
        <translation>
            <numerusform>%1：%n 秒間、誰も確認していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>無言</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has spoken for %n second(s).</source>
        <translation>
            <numerusform>%n 秒間、誰も話していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller may need help: ask whether they are still there, or connect.</source>
        <translation>助けが必要かもしれません。まだ電話口にいるか尋ねるか、担当者につないでください。</translation>
    </message>
    <message>
        <source>Ask the caller whether they are still there.</source>
        <translation>発信者に、まだ電話口にいるか尋ねてください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 how long nobody has spoken, a sentence; %2 what to do, a sentence</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>状況不明</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>内容不明</translation>
    </message>
    <message>
        <source>The assistant waits</source>
        <translation>アシスタント待機中</translation>
    </message>
    <message>
        <source>You asked it to wait: it answers nobody until you ask it to go on.</source>
        <translation>待つよう依頼しています。再開するまで、アシスタントは応答しません。</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences of a call&apos;s condition</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>We can&apos;t see this call, but it is still going on. You can still connect or end it.</source>
        <translation>この通話は画面で確認できませんが、まだ続いています。担当者につなぐことも、通話を終了することもできます。</translation>
    </message>
    <message>
        <source>The caller asks for a person: connect.</source>
        <translation>発信者が担当者を希望しています。つないでください。</translation>
    </message>
    <message numerus="yes">
        <source>We have not been able to read what the caller said for %n second(s). Do not take it as fine: connect or ask.</source>
        <translation>
            <numerusform>発信者の言葉を %n 秒間読み取れていません。問題があるものとして、担当者につなぐか、尋ねてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged when the call ended.</source>
        <translation>通話の終了時点で確認待ちでした。</translation>
    </message>
</context>
<context>
    <name>WhyReport</name>
    <message>
        <source>Callside: report about one call. No patient data. Times are UTC.</source>
        <translation>Callside：1 件の通話の報告。個人の情報は含みません。時刻は UTC です。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Tries to answer</source>
        <translation>応答の試行</translation>
    </message>
    <message>
        <source>Answered with the minimum, refused</source>
        <translation>最小限の設定で応答（拒否された設定）</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>段階：</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>見つかったこと：</translation>
    </message>
    <message>
        <source>Settings used, and the minimum:</source>
        <translation>使用した設定と最小限の設定：</translation>
    </message>
    <message>
        <source>Codes:</source>
        <translation>コード：</translation>
    </message>
    <message>
        <source>Events, after the call came in:</source>
        <translation>着信後のイベント：</translation>
    </message>
    <message>
        <source>Callside: check of the telephone line. No patient data. Times are UTC.</source>
        <translation>Callside：電話回線の点検。個人の情報は含みません。時刻は UTC です。</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>Known</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>This desk can put it right.</source>
        <translation>この受付で対処できます。</translation>
    </message>
    <message>
        <source>Whoever set Callside up can put it right.</source>
        <translation>Callside の設定担当者が対処できます。</translation>
    </message>
    <message>
        <source>The phone company can put it right.</source>
        <translation>電話会社が対処できます。</translation>
    </message>
    <message>
        <source>Only OpenAI can put it right.</source>
        <translation>OpenAI だけが対処できます。</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>電話会社</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Live link</source>
        <translation>通話との接続</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>最初の言葉</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of a step of a call</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Of a step of a call</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Of a step of a call</extracomment>
        <translation>不成功</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Of a step that a call has not come to</extracomment>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a step of a call that Callside could not see</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A check of the line and its result: %1 &quot;Clock&quot;, %2 &quot;good&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Listening for calls</source>
        <translation>着信の待ち受け</translation>
    </message>
    <message>
        <source>Reachable from outside</source>
        <translation>外部からの接続</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Project, region and event</source>
        <translation>プロジェクト、地域、イベント</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>The key to the OpenAI account</extracomment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>The account&apos;s limits</source>
        <translation>アカウントの上限</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Encrypted sound</source>
        <translation>音声の暗号化</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Of a check of the line that has no result</extracomment>
        <translation>未点検</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Of a check of the line that is under way</extracomment>
        <translation>点検中</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>Of a check of the line</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>look at this</source>
        <extracomment>Of a check of the line</extracomment>
        <translation>注意が必要</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check of the line</extracomment>
        <translation>異常</translation>
    </message>
    <message>
        <source>The next call will tell.</source>
        <translation>次の着信でわかります。</translation>
    </message>
    <message>
        <source>Put the others right first.</source>
        <translation>先に他の項目を直してください。</translation>
    </message>
    <message>
        <source>The assistant&apos;s model %1 was switched off by OpenAI on %2.</source>
        <translation>アシスタントのモデル %1 は、%2 に OpenAI での提供が終了しました。</translation>
    </message>
    <message>
        <source>The assistant&apos;s model %1 will be switched off by OpenAI on %2.</source>
        <translation>アシスタントのモデル %1 は、%2 に OpenAI での提供が終了します。</translation>
    </message>
    <message>
        <source>The model %1, which writes down what callers say, was switched off by OpenAI on %2.</source>
        <translation>発信者の言葉を文字にするモデル %1 は、%2 に OpenAI での提供が終了しました。</translation>
    </message>
    <message>
        <source>The model %1, which writes down what callers say, will be switched off by OpenAI on %2.</source>
        <translation>発信者の言葉を文字にするモデル %1 は、%2 に OpenAI での提供が終了します。</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice %1 was switched off by OpenAI on %2.</source>
        <translation>アシスタントの声 %1 は、%2 に OpenAI での提供が終了しました。</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice %1 will be switched off by OpenAI on %2.</source>
        <translation>アシスタントの声 %1 は、%2 に OpenAI での提供が終了します。</translation>
    </message>
    <message>
        <source>Choose another one in Settings → Assistant.</source>
        <translation>「設定 → アシスタント」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose %1 in Settings → Assistant.</source>
        <translation>「設定 → アシスタント」で %1 を選んでください。</translation>
    </message>
    <message>
        <source>Callside is not listening for calls on this computer.</source>
        <translation>Callside がこのコンピューターで着信を待ち受けていません。</translation>
    </message>
    <message>
        <source>Close the other program that uses the same port, or choose another port in Settings → Connection.</source>
        <translation>同じポートを使っている別のプログラムを終了するか、「設定 → 接続」で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>No public address has been set, so OpenAI cannot tell Callside of calls.</source>
        <translation>公開アドレスが設定されていないため、OpenAI から Callside に着信を通知できません。</translation>
    </message>
    <message>
        <source>Set the public address in Settings → Connection.</source>
        <translation>「設定 → 接続」で公開アドレスを設定してください。</translation>
    </message>
    <message>
        <source>The public address does not lead to this computer.</source>
        <translation>公開アドレスがこのコンピューターにつながっていません。</translation>
    </message>
    <message>
        <source>Check that the tunnel or proxy is running, that the address is right, and that its certificate is valid.</source>
        <translation>トンネルまたはプロキシが動いていること、アドレスが正しいこと、証明書が有効であることを確認してください。</translation>
    </message>
    <message>
        <source>This computer cannot reach its own public address, although calls have arrived through it.</source>
        <translation>着信は届いていますが、このコンピューターから自分の公開アドレスに接続できません。</translation>
    </message>
    <message>
        <source>Nothing, if calls arrive: some routers do not lead back to a computer behind them.</source>
        <translation>着信が届いていれば、対処は不要です。ルーターによっては、内側から自分に戻る接続ができません。</translation>
    </message>
    <message>
        <source>The public address leads to something that is not this Callside.</source>
        <translation>公開アドレスが、この Callside ではないものにつながっています。</translation>
    </message>
    <message>
        <source>The public address sends callers of it on to another address, and OpenAI does not follow.</source>
        <translation>公開アドレスが別のアドレスに転送していますが、OpenAI は転送先に接続しません。</translation>
    </message>
    <message>
        <source>Register the final https address at OpenAI, without any redirect on the way.</source>
        <translation>途中に転送のない、最終的な https のアドレスを OpenAI に登録してください。</translation>
    </message>
    <message>
        <source>OpenAI has not been told to announce calls at this address.</source>
        <translation>このアドレスに着信を通知する設定が、OpenAI にありません。</translation>
    </message>
    <message>
        <source>In the OpenAI project that the phone company calls, register this address for the event realtime.call.incoming.</source>
        <translation>電話会社の接続先の OpenAI プロジェクトで、イベント realtime.call.incoming にこのアドレスを登録してください。</translation>
    </message>
    <message>
        <source>The phone company calls another OpenAI project than the one set here.</source>
        <translation>電話会社の接続先が、ここで設定したものとは別の OpenAI プロジェクトです。</translation>
    </message>
    <message>
        <source>Look at OpenAI&apos;s status page, send a test event, and let the phone company try a second destination; nothing in Callside mends it.</source>
        <translation>OpenAI の稼働状況のページを確認し、テストのイベントを送り、電話会社に別の接続先を試してもらってください。Callside 側では直せません。</translation>
    </message>
    <message>
        <source>Each call ends after 1 to 3 seconds without ever arriving, because the phone company does not encrypt the sound.</source>
        <translation>電話会社が音声を暗号化していないため、どの電話も届かないまま 1～3 秒で切れます。</translation>
    </message>
    <message>
        <source>Switch encryption on: Twilio “Secure Trunking” or ;secure=true, Vonage ;media=srtp, Telnyx SRTP.</source>
        <translation>暗号化を有効にしてください：Twilio は「Secure Trunking」または「;secure=true」、Vonage は「;media=srtp」、Telnyx は SRTP です。</translation>
    </message>
    <message>
        <source>The phone company answers 480 at once and never tries OpenAI.</source>
        <translation>電話会社がすぐに 480 を返し、OpenAI に接続していません。</translation>
    </message>
    <message>
        <source>Allow outgoing calls for this number at the phone company (Telnyx: an outbound voice profile).</source>
        <translation>電話会社で、この番号の発信を許可してください（Telnyx では発信用の音声プロファイル）。</translation>
    </message>
    <message>
        <source>Callside refused the news of a call, because its signature does not fit the signing secret.</source>
        <translation>署名が署名シークレットと一致しないため、Callside が着信の通知を拒否しました。</translation>
    </message>
    <message>
        <source>Set the signing secret again (rotate it at OpenAI if it is lost), and let nothing on the way change what is sent.</source>
        <translation>署名シークレットを設定し直し（なくした場合は OpenAI で再発行）、途中で内容が書き換えられないようにしてください。</translation>
    </message>
    <message>
        <source>Something that is not OpenAI sent a message to Callside&apos;s address; it was refused.</source>
        <translation>OpenAI ではないものから Callside のアドレスに届いた通知を拒否しました。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than five minutes, so Callside cannot trust the news of calls.</source>
        <translation>このコンピューターの時計が 5 分以上ずれているため、Callside が着信の通知を信頼できません。</translation>
    </message>
    <message>
        <source>Let the computer set its clock from the internet.</source>
        <translation>コンピューターの時計がインターネットの時刻に合うように設定してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than a minute; from five minutes on no call is taken.</source>
        <translation>このコンピューターの時計が 1 分以上ずれています。5 分以上になると電話を受けられません。</translation>
    </message>
    <message>
        <source>The news of this call came more than a minute late, when the caller could no longer be waiting.</source>
        <translation>この着信の通知が 1 分以上遅れたため、発信者はもう待っていないと思われます。</translation>
    </message>
    <message>
        <source>Call back. If it happens again, check that Callside runs and that its public address can be reached.</source>
        <translation>折り返し電話してください。また起きる場合は、Callside が動いていて、公開アドレスに接続できることを確認してください。</translation>
    </message>
    <message>
        <source>Twilio&apos;s own requests are refused, because the address they were sent to is not the one that the program sees.</source>
        <translation>Twilio からの要求が、送信先のアドレスとプログラムが受け取ったアドレスの違いにより、拒否されています。</translation>
    </message>
    <message>
        <source>Check the signature against the public address, with and without the port, and keep empty parameters.</source>
        <translation>公開アドレスのポートあり、なしの両方で署名を照合し、空のパラメーターを残してください。</translation>
    </message>
    <message>
        <source>The phone company did not say in a readable way who is calling.</source>
        <translation>電話会社から届いた発信者の番号を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Ask the phone company to send the caller&apos;s number in the From or P-Asserted-Identity header.</source>
        <translation>発信者の番号を From または P-Asserted-Identity ヘッダーで送るよう、電話会社に依頼してください。</translation>
    </message>
    <message>
        <source>The caller had rung off before the call was answered.</source>
        <translation>応答する前に発信者が電話を切りました。</translation>
    </message>
    <message>
        <source>Call back.</source>
        <translation>折り返し電話してください。</translation>
    </message>
    <message>
        <source>Calls arrive but none can be answered: the phone company and Callside use different regions of OpenAI.</source>
        <translation>電話会社と Callside で OpenAI の地域が異なるため、着信は届きますが応答できません。</translation>
    </message>
    <message>
        <source>Use one region throughout: sip-eu.api.openai.com with eu.api.openai.com, or the global addresses for both.</source>
        <translation>地域をそろえてください：sip-eu.api.openai.com と eu.api.openai.com の組み合わせか、両方とも全世界のアドレスにします。</translation>
    </message>
    <message>
        <source>OpenAI refused the key, so no call can be answered.</source>
        <translation>OpenAI に API キーを拒否されたため、電話に応答できません。</translation>
    </message>
    <message>
        <source>Set a key of the same project that is allowed to use Realtime.</source>
        <translation>Realtime の使用が許可された、同じプロジェクトの API キーを設定してください。</translation>
    </message>
    <message>
        <source>OpenAI refused one of the assistant&apos;s settings, so the call was answered with the minimum or not at all.</source>
        <translation>アシスタントの設定の 1 つを OpenAI に拒否されたため、最小限の設定で応答したか、応答できませんでした。</translation>
    </message>
    <message>
        <source>Look in the details for the setting that was refused, and change it in Settings → Assistant.</source>
        <translation>詳細で拒否された設定を確認し、「設定 → アシスタント」で変更してください。</translation>
    </message>
    <message>
        <source>OpenAI refused the fine tuning of turn taking while the call was being answered.</source>
        <translation>応答のときに、話す番の細かい調整を OpenAI に拒否されました。</translation>
    </message>
    <message>
        <source>Choose one of the turn-taking presets; fine tuning can only be sent once a call is answered.</source>
        <translation>あらかじめ用意された待ち方から選んでください。細かい調整は、応答した後にしか送れません。</translation>
    </message>
    <message>
        <source>OpenAI refused to answer the call in the way that was asked for.</source>
        <translation>依頼した方法での応答を OpenAI に拒否されました。</translation>
    </message>
    <message>
        <source>Copy the report and show it to the person who set Callside up.</source>
        <translation>報告をコピーして、Callside の設定担当者に見せてください。</translation>
    </message>
    <message>
        <source>OpenAI said that the call was answered, but it never began.</source>
        <translation>OpenAI からは応答したと通知されましたが、通話が始まりませんでした。</translation>
    </message>
    <message>
        <source>Try a call with the minimum settings; the details compare them with those in use. If that works, put them back one at a time.</source>
        <translation>最小限の設定で電話を試してください。詳細で、使用中の設定と比べられます。うまくいったら、設定を 1 つずつ戻してください。</translation>
    </message>
    <message>
        <source>The caller heard it ring for long, because the call was answered late.</source>
        <translation>応答が遅れたため、発信者には呼び出し音が長く鳴りました。</translation>
    </message>
    <message>
        <source>Answer sooner, or let the assistant answer by itself after fewer seconds (Settings → Line).</source>
        <translation>早めに応答するか、アシスタントが自動で応答するまでの秒数を短くしてください（設定 → 回線）。</translation>
    </message>
    <message>
        <source>Nobody has spoken on this call since it was answered: the caller had probably rung off while it rang.</source>
        <translation>応答してから誰も話していません。呼び出し中に発信者が電話を切ったと思われます。</translation>
    </message>
    <message>
        <source>End the call, and let Callside end silent calls by itself (Settings → Line).</source>
        <translation>通話を終了し、無言の通話を Callside が自動で終了するように設定してください（設定 → 回線）。</translation>
    </message>
    <message>
        <source>Another program had answered or declined this call before.</source>
        <translation>別のプログラムがこの電話に先に応答したか、断りました。</translation>
    </message>
    <message>
        <source>Make sure that only one program answers this number&apos;s calls.</source>
        <translation>この番号の電話に応答するプログラムを 1 つだけにしてください。</translation>
    </message>
    <message>
        <source>The OpenAI account has no credit left, or its spending limit is reached.</source>
        <translation>OpenAI のアカウントの残高がないか、利用額の上限に達しています。</translation>
    </message>
    <message>
        <source>Add credit or raise the limit in the OpenAI account.</source>
        <translation>OpenAI のアカウントの残高を追加するか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>OpenAI had more to do for this account than its limits allow.</source>
        <translation>このアカウントの利用が OpenAI の上限を超えました。</translation>
    </message>
    <message>
        <source>Wait a minute. If it happens often, have the account&apos;s limits raised.</source>
        <translation>1 分ほどお待ちください。たびたび起きる場合は、アカウントの上限を引き上げてもらってください。</translation>
    </message>
    <message>
        <source>OpenAI had a fault of its own.</source>
        <translation>OpenAI 側で障害が起きました。</translation>
    </message>
    <message>
        <source>Look at OpenAI&apos;s status page. Call back.</source>
        <translation>OpenAI の稼働状況のページを確認し、折り返し電話してください。</translation>
    </message>
    <message>
        <source>Callside could not reach OpenAI.</source>
        <translation>Callside が OpenAI に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection, and that its firewall lets https out.</source>
        <translation>このコンピューターのインターネット接続と、ファイアウォールで https の送信が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>This call went on while Callside was not running.</source>
        <translation>Callside が動いていない間、この通話は続いていました。</translation>
    </message>
    <message>
        <source>Call back, and keep Callside running while the line is open.</source>
        <translation>折り返し電話してください。回線を開けている間は、Callside を動かしておいてください。</translation>
    </message>
    <message>
        <source>The live connection was not to be had at once; Callside tried again, as is usual.</source>
        <translation>通話との接続がすぐにはできず、Callside が通常どおり再試行しました。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>対処は不要です。</translation>
    </message>
    <message>
        <source>The live connection fails after about 5 seconds, because the program asks for an interface that was removed in May 2026.</source>
        <translation>2026 年 5 月に廃止された方式をプログラムが求めているため、通話との接続が約 5 秒で切れます。</translation>
    </message>
    <message>
        <source>Use a program that does not ask for the beta interface. Callside does not.</source>
        <translation>試験版の方式を求めないプログラムを使ってください。Callside は求めません。</translation>
    </message>
    <message>
        <source>The live connection ended because the call was over.</source>
        <translation>通話が終わったため、通話との接続も終了しました。</translation>
    </message>
    <message>
        <source>The live connection took very long to open.</source>
        <translation>通話との接続に非常に時間がかかりました。</translation>
    </message>
    <message>
        <source>Check whether IPv6 works on this network; if it does not, switch it off on this computer.</source>
        <translation>このネットワークで IPv6 が使えるか確認してください。使えない場合は、このコンピューターで IPv6 を無効にしてください。</translation>
    </message>
    <message>
        <source>The live connection broke off and came back; what was said meanwhile is not in the record.</source>
        <translation>通話との接続が切れて、回復しました。その間の会話は記録にありません。</translation>
    </message>
    <message>
        <source>If it happens often, check this computer&apos;s internet connection.</source>
        <translation>たびたび起きる場合は、このコンピューターのインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>The live connection broke off and did not come back, while the call may have gone on.</source>
        <translation>通話との接続が切れたまま回復しませんでした。通話は続いていた可能性があります。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection, then call back.</source>
        <translation>このコンピューターのインターネット接続を確認してから、折り返し電話してください。</translation>
    </message>
    <message>
        <source>The call reached 60 minutes, the longest time that a call may last.</source>
        <translation>通話が最長時間の 60 分に達しました。</translation>
    </message>
    <message>
        <source>Call back. Connect long calls to a person earlier; Callside warns at 50 minutes.</source>
        <translation>折り返し電話してください。長い通話は早めに担当者につないでください。Callside は 50 分で警告します。</translation>
    </message>
    <message>
        <source>The live connection opened late, so the first words may be missing from the record.</source>
        <translation>通話との接続が遅れたため、最初の言葉が記録にないことがあります。</translation>
    </message>
    <message>
        <source>Nothing for this call. If it happens often, check this computer&apos;s internet connection.</source>
        <translation>この通話への対処は不要です。たびたび起きる場合は、このコンピューターのインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>The call dropped soon after it was answered and nothing of the caller was heard: the sound probably did not get through.</source>
        <translation>応答してすぐに通話が切れ、発信者の声は届きませんでした。音声が通らなかったと思われます。</translation>
    </message>
    <message>
        <source>Have the phone company switch encrypted sound (SRTP) on, allow OpenAI&apos;s media addresses, and offer PCMU or PCMA.</source>
        <translation>電話会社に、音声の暗号化（SRTP）の有効化、OpenAI の音声アドレスの許可、PCMU または PCMA の使用を依頼してください。</translation>
    </message>
    <message>
        <source>The call ended within seconds of being answered, before the caller said a word.</source>
        <translation>応答して数秒で、発信者が何も話さないうちに通話が終わりました。</translation>
    </message>
    <message>
        <source>A caller may simply have rung off. If every call does this, ask the phone company which side ended it, and try the minimum settings.</source>
        <translation>発信者が電話を切っただけのこともあります。どの通話でも起きる場合は、どちら側が切ったかを電話会社に問い合わせ、最小限の設定を試してください。</translation>
    </message>
    <message>
        <source>The sound of the latest call was not encrypted between the phone company and OpenAI.</source>
        <translation>直近の通話の音声が、電話会社と OpenAI の間で暗号化されていませんでした。</translation>
    </message>
    <message>
        <source>The caller hears noise, although the record of what is said is fine.</source>
        <translation>会話の記録は正常ですが、発信者には雑音が聞こえています。</translation>
    </message>
    <message>
        <source>Set no audio format for telephone calls: it is agreed on by itself. Callside sets none.</source>
        <translation>電話の音声形式は設定しないでください。自動で決まります。Callside は設定しません。</translation>
    </message>
    <message>
        <source>The clinic&apos;s own telephone system ends the call as soon as it is answered, because it cannot read the answer.</source>
        <translation>施設の電話設備が応答の内容を読み取れず、応答した直後に通話を切っています。</translation>
    </message>
    <message>
        <source>Record the answer (200 OK) at the telephone system and report it; this was mended once.</source>
        <translation>電話設備で応答（200 OK）を記録して報告してください。以前に一度修正されたことがあります。</translation>
    </message>
    <message>
        <source>What the caller says is not written down.</source>
        <translation>発信者の言葉が文字になっていません。</translation>
    </message>
    <message>
        <source>Choose a transcription model in Settings → Assistant; gpt-transcribe is the usual one.</source>
        <translation>「設定 → アシスタント」で文字起こしのモデルを選んでください。通常は gpt-transcribe です。</translation>
    </message>
    <message>
        <source>The assistant did not begin to speak after the call was answered.</source>
        <translation>応答した後、アシスタントが話し始めませんでした。</translation>
    </message>
    <message>
        <source>Have the assistant say something, or connect the caller to a person.</source>
        <translation>アシスタントに何か話させるか、発信者を担当者につないでください。</translation>
    </message>
    <message>
        <source>The first sentence has the wrong language or manner, because it was asked for with words of its own.</source>
        <translation>最初の一文を別の言葉で指示したため、言語や話し方が合っていません。</translation>
    </message>
    <message>
        <source>Put the greeting into the assistant&apos;s wording. Callside asks for the greeting without words of its own.</source>
        <translation>最初の挨拶はアシスタントの応対文に入れてください。Callside は別の言葉を加えずに挨拶を求めます。</translation>
    </message>
    <message>
        <source>OpenAI refused a change of the assistant&apos;s settings, because it wants to know what kind of assistant it is.</source>
        <translation>アシスタントの種類が示されていないため、設定の変更を OpenAI に拒否されました。</translation>
    </message>
    <message>
        <source>Copy the report and send it to whoever looks after Callside.</source>
        <translation>報告をコピーして、Callside の設定担当者に送ってください。</translation>
    </message>
    <message>
        <source>The assistant&apos;s voice cannot be changed once it has spoken.</source>
        <translation>アシスタントが話した後は、声を変えられません。</translation>
    </message>
    <message>
        <source>Choose the voice in Settings → Assistant; it holds for new calls.</source>
        <translation>「設定 → アシスタント」で声を選んでください。新しい通話から使われます。</translation>
    </message>
    <message>
        <source>The assistant was already speaking when it was asked to speak.</source>
        <translation>話すよう求めたとき、アシスタントはすでに話しているところでした。</translation>
    </message>
    <message>
        <source>Nothing: Callside asks again when it has finished.</source>
        <translation>対処は不要です。話し終えると、Callside がもう一度求めます。</translation>
    </message>
    <message>
        <source>The assistant had already stopped when it was asked to stop.</source>
        <translation>止めるよう求めたとき、アシスタントはすでに話し終えていました。</translation>
    </message>
    <message>
        <source>The assistant looked something up and then said nothing.</source>
        <translation>アシスタントは情報を調べた後、何も話しませんでした。</translation>
    </message>
    <message>
        <source>Steer the assistant to tell the caller what it found.</source>
        <translation>調べた内容を発信者に伝えるよう、アシスタントに指示してください。</translation>
    </message>
    <message>
        <source>The assistant could not finish what it wanted to say.</source>
        <translation>アシスタントは最後まで話せませんでした。</translation>
    </message>
    <message>
        <source>Have it say it again, or connect the caller to a person. The details have OpenAI&apos;s code.</source>
        <translation>もう一度話させるか、発信者を担当者につないでください。OpenAI のコードは詳細にあります。</translation>
    </message>
    <message>
        <source>Keys that the caller presses do not appear.</source>
        <translation>発信者が押した番号が表示されません。</translation>
    </message>
    <message>
        <source>Have the phone company send keys as events (RFC 4733), not as tones.</source>
        <translation>押された番号を音ではなくイベント（RFC 4733）で送るよう、電話会社に依頼してください。</translation>
    </message>
    <message>
        <source>The final length of a GPT-Live call was not told, because the connection ended before.</source>
        <translation>接続が先に終わったため、GPT-Live の通話の最終的な長さが通知されませんでした。</translation>
    </message>
    <message>
        <source>Take the cost of such a call as not confirmed. Callside answers with Realtime, where this does not happen.</source>
        <translation>このような通話の費用は未確認としてください。Callside は Realtime で応答するため、これは起きません。</translation>
    </message>
    <message>
        <source>The assistant was still speaking when the call was ended or connected, so its last sentence was cut off.</source>
        <translation>通話の終了や取り次ぎのときにアシスタントが話していたため、最後の言葉が途切れました。</translation>
    </message>
    <message>
        <source>Use “End politely”, or wait until the assistant has finished.</source>
        <translation>「挨拶をしてから終了」を使うか、アシスタントが話し終えるまでお待ちください。</translation>
    </message>
    <message>
        <source>The phone company was asked to connect the caller and did nothing.</source>
        <translation>発信者をつなぐよう電話会社に依頼しましたが、つながれませんでした。</translation>
    </message>
    <message>
        <source>Connecting the caller failed at OpenAI or the phone company.</source>
        <translation>OpenAI か電話会社で、発信者の取り次ぎができませんでした。</translation>
    </message>
    <message>
        <source>Have the telephone system move the call itself, or arrange a call-back.</source>
        <translation>電話設備のほうで通話を転送するか、折り返しを手配してください。</translation>
    </message>
    <message>
        <source>The caller had gone when the call was to be ended or connected.</source>
        <translation>終了や取り次ぎのとき、発信者はすでに電話を切っていました。</translation>
    </message>
    <message>
        <source>Nothing. Call back if the caller still needs somebody.</source>
        <translation>対処は不要です。まだ対応が必要な場合は、折り返し電話してください。</translation>
    </message>
    <message>
        <source>With Twilio&apos;s &lt;Dial&gt;, the caller is cut off as soon as the assistant&apos;s part ends.</source>
        <translation>Twilio の &lt;Dial&gt; では、アシスタントの応対が終わるとすぐに発信者の電話が切れます。</translation>
    </message>
    <message>
        <source>Give &lt;Dial&gt; an action address that says what comes next.</source>
        <translation>次の動作を示す 動作用のアドレスを &lt;Dial&gt; に指定してください。</translation>
    </message>
    <message>
        <source>The call ended in the middle of what the assistant was saying, and nobody here had ended it.</source>
        <translation>アシスタントが話している途中で通話が終わりました。受付からは終了していません。</translation>
    </message>
    <message>
        <source>A caller may simply have rung off. If it happens often, send the report to the phone company.</source>
        <translation>発信者が電話を切っただけのこともあります。たびたび起きる場合は、報告を電話会社に送ってください。</translation>
    </message>
    <message>
        <source>A call to the outside was refused, because OpenAI has not enabled them for the organization.</source>
        <translation>OpenAI がこの組織に発信を許可していないため、外への発信が拒否されました。</translation>
    </message>
    <message>
        <source>Ask OpenAI. Callside itself makes no calls to the outside.</source>
        <translation>OpenAI に問い合わせてください。Callside が外に発信することはありません。</translation>
    </message>
    <message>
        <source>The assistant&apos;s model does not exist any more, or this key may not use it.</source>
        <translation>アシスタントのモデルがもうないか、この API キーでの使用が許可されていません。</translation>
    </message>
    <message>
        <source>Choose another model in Settings → Assistant; gpt-realtime-2.1 is the usual one.</source>
        <translation>「設定 → アシスタント」で別のモデルを選んでください。通常は gpt-realtime-2.1 です。</translation>
    </message>
    <message>
        <source>A model or voice in use will be switched off by OpenAI.</source>
        <translation>使用中のモデルまたは声の提供が、OpenAI で終了します。</translation>
    </message>
    <message>
        <source>Choose its successor in Settings → Assistant before that day.</source>
        <translation>その日までに「設定 → アシスタント」で後継のものを選んでください。</translation>
    </message>
    <message>
        <source>OpenAI refused a stored prompt; stored prompts end on 30 November 2026.</source>
        <translation>保存済みのプロンプトを OpenAI に拒否されました。保存済みのプロンプトは 2026 年 11 月 30 日に終了します。</translation>
    </message>
    <message>
        <source>Put the text into the assistant&apos;s wording in Settings → Assistant.</source>
        <translation>「設定 → アシスタント」で、文章をアシスタントの応対文に入れてください。</translation>
    </message>
    <message>
        <source>Let the tunnel or proxy pass every path on to the port that Callside listens on.</source>
        <translation>トンネルまたはプロキシが、すべてのパスを Callside の待ち受けポートに渡すようにしてください。</translation>
    </message>
    <message>
        <source>Use the same project id in the phone company&apos;s phone address and in Settings → Connection.</source>
        <translation>電話会社の電話アドレスと「設定 → 接続」で、同じプロジェクト ID を使ってください。</translation>
    </message>
    <message>
        <source>The phone company is refused (code 400) and no call arrives, although a test event does.</source>
        <translation>電話会社が拒否され（コード 400）、テストのイベントは届きますが、着信が届きません。</translation>
    </message>
    <message>
        <source>The phone company is refused (code 403), while everything else of the project works.</source>
        <translation>プロジェクトの他の部分は動いていますが、電話会社が拒否されています（コード 403）。</translation>
    </message>
    <message>
        <source>Check the project id in the phone address, a Contact header with transport=tls twice, and that the OpenAI organization is verified.</source>
        <translation>電話アドレスのプロジェクト ID、Contact ヘッダーに transport=tls が重複していないこと、OpenAI の組織が確認済みであることを調べてください。</translation>
    </message>
    <message>
        <source>Nothing, if calls arrive. Else check that the proxy passes all headers on.</source>
        <translation>着信が届いていれば、対処は不要です。届かない場合は、プロキシがすべてのヘッダーを渡していることを確認してください。</translation>
    </message>
    <message>
        <source>Have the phone company allow call transfer to telephone numbers (Twilio: “Call Transfer”), or connect to a phone address.</source>
        <translation>電話番号への転送を許可するよう電話会社に依頼するか（Twilio では「Call Transfer」）、電話アドレスにつないでください。</translation>
    </message>
    <message>
        <source>The phone company sent this call to the assistant&apos;s address, but it never arrived there.</source>
        <translation>電話会社はこの電話をアシスタントのアドレスに送りましたが、届きませんでした。</translation>
    </message>
    <message>
        <source>Check the project and the encryption in Settings → Connection, then ring the number again; if it fails again, send the report to the phone company.</source>
        <translation>「設定 → 接続」でプロジェクトと暗号化を確認し、もう一度電話をかけてください。また起きる場合は、報告を電話会社に送ってください。</translation>
    </message>
    <message>
        <source>No usable key has been entered, so no call can be answered.</source>
        <translation>使用できる API キーが入力されていないため、電話に応答できません。</translation>
    </message>
    <message>
        <source>Enter the key in Settings → Connection.</source>
        <translation>「設定 → 接続」で API キーを入力してください。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>A step of a call: %1 its name (&quot;Ended&quot;), %2 a sentence (&quot;The caller hung up first&quot;)</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Put through to another number</source>
        <translation>別の番号につなぎました</translation>
    </message>
    <message>
        <source>Address of the assistant</source>
        <translation>アシスタントのアドレス</translation>
    </message>
    <message>
        <source>Only Twilio and Vonage ask Callside where to send calls, and neither is set up.</source>
        <translation>通話の送り先を Callside に問い合わせるのは Twilio と Vonage だけで、どちらも設定されていません。</translation>
    </message>
    <message>
        <source>A phone company asks Callside where to send calls, but no address of the assistant is set: every caller is put through to the fallback number or turned away.</source>
        <translation>電話会社は通話の送り先を Callside に問い合わせますが、アシスタントのアドレスが設定されていません。発信者は全員、代わりの番号につながれるか、断られます。</translation>
    </message>
    <message>
        <source>Set the project of the assistant in Settings → Connection.</source>
        <translation>「設定」→「接続」で、アシスタントのプロジェクトを設定してください。</translation>
    </message>
    <message>
        <source>Callside did not send this call to the assistant, because the address of the assistant, or the key, was not set.</source>
        <translation>アシスタントのアドレスまたはキーが設定されていなかったため、Callside はこの通話をアシスタントに送りませんでした。</translation>
    </message>
    <message>
        <source>Set the key and the project of the assistant in Settings → Connection.</source>
        <translation>「設定」→「接続」で、キーとアシスタントのプロジェクトを設定してください。</translation>
    </message>
    <message>
        <source>Callside did not send this call to the assistant, because OpenAI could not be reached shortly before.</source>
        <translation>少し前に OpenAI に接続できなかったため、Callside はこの通話をアシスタントに送りませんでした。</translation>
    </message>
    <message>
        <source>Nothing, if calls are answered again: for a minute after a failure they go to the fallback number. Else check the internet connection and OpenAI&apos;s status page.</source>
        <translation>再び応答していれば、何もする必要はありません。失敗のあと 1 分間は、代わりの番号につながれます。そうでなければ、インターネット接続と OpenAI の稼働状況のページを確認してください。</translation>
    </message>
    <message>
        <source>Nobody answered at the number that was rung in the place of the assistant.</source>
        <translation>アシスタントの代わりに呼び出した番号で、誰も電話に出ませんでした。</translation>
    </message>
    <message>
        <source>Ring the caller back, and set a number in Settings → Connection at which somebody always answers.</source>
        <translation>発信者に折り返し、「設定」→「接続」で、いつでも誰かが出られる番号を設定してください。</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <source>Who I am</source>
        <translation>私の役割</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>話し方</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>最初の言葉</translation>
    </message>
    <message>
        <source>Facts I may state</source>
        <translation>伝えてよい事実</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Exact details, read back</source>
        <translation>正確な情報の復唱</translation>
    </message>
    <message>
        <source>If I can&apos;t hear</source>
        <translation>聞き取れないとき</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急のとき</translation>
    </message>
    <message>
        <source>When to get a person</source>
        <translation>担当者を呼ぶとき</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>How the call goes</source>
        <translation>通話の流れ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>してはならないこと</translation>
    </message>
    <message>
        <source>What the assistant is, and what it is not: never a doctor, a nurse or a person.</source>
        <translation>アシスタントが何であり、何でないか。医師、看護師、人間ではありません。</translation>
    </message>
    <message>
        <source>What a good call comes to, in two or three lines.</source>
        <translation>よい通話がどう終わるかを、2～3 行で書きます。</translation>
    </message>
    <message>
        <source>How it speaks: short sentences, one question at a time, words that vary.</source>
        <translation>話し方です。短い文で、質問は 1 つずつ、言い回しを変えながら話します。</translation>
    </message>
    <message>
        <source>The first words of every call, word for word. They say that this is an automated assistant, and how to reach a person.</source>
        <translation>どの通話でもそのまま話す最初の言葉です。自動のアシスタントであることと、担当者につながる方法を伝えます。</translation>
    </message>
    <message>
        <source>All that callers may be told about the centre. What is not here, the assistant does not know.</source>
        <translation>施設について発信者に伝えてよいことのすべてです。ここにないことは、アシスタントにはわかりません。</translation>
    </message>
    <message>
        <source>Names and words that are said wrongly: write them as they sound.</source>
        <translation>読み間違えやすい名前や言葉です。発音どおりに書きます。</translation>
    </message>
    <message>
        <source>Which details are asked for, and how they are read back: names by letter, numbers by digit.</source>
        <translation>何を尋ね、どう復唱するか。名前は 1 文字ずつ、番号は 1 桁ずつ復唱します。</translation>
    </message>
    <message>
        <source>What to say when the sound is bad, instead of guessing; after how many times to give up.</source>
        <translation>音声が悪いときに、推測する代わりに言うことと、何回であきらめるかを書きます。</translation>
    </message>
    <message>
        <source>What counts as danger to life, and the words that send the caller to the emergency number at once.</source>
        <translation>命の危険とみなすことと、発信者をすぐに緊急通報番号に案内する言葉です。</translation>
    </message>
    <message>
        <source>When reception is told at once, and what the caller hears then.</source>
        <translation>受付にすぐ知らせる場合と、そのとき発信者に伝えることです。</translation>
    </message>
    <message>
        <source>Leave it empty unless whoever set up the line has added tools.</source>
        <translation>回線の設定担当者がツールを追加していない限り、空欄のままにします。</translation>
    </message>
    <message>
        <source>The steps of an ordinary call, from the first words to goodbye.</source>
        <translation>最初の言葉から終わりの挨拶まで、通常の通話の手順です。</translation>
    </message>
    <message>
        <source>Which language to begin in, and when to change it.</source>
        <translation>どの言語で始め、いつ切り替えるかを書きます。</translation>
    </message>
    <message>
        <source>What must not be said or done, whatever the caller asks for. One thing a line.</source>
        <translation>発信者に何を求められても、言ったり、したりしてはならないことです。1 行に 1 つ書きます。</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>施設の名前</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>施設の住所</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Name of the line that was dialled</source>
        <translation>かかってきた回線の名前</translation>
    </message>
    <message>
        <source>Opening hours of the week</source>
        <translation>1 週間の受付時間</translation>
    </message>
    <message>
        <source>When the centre opens next</source>
        <translation>次に受付を始める日時</translation>
    </message>
    <message>
        <source>The day and the date of the call</source>
        <translation>通話の日付と曜日</translation>
    </message>
    <message>
        <source>The time when the call came</source>
        <translation>着信の時刻</translation>
    </message>
    <message>
        <source>Telephone number of reception</source>
        <translation>受付の電話番号</translation>
    </message>
    <message>
        <source>Telephone number for urgent help while closed</source>
        <translation>受付時間外の緊急連絡先</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>緊急通報番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Language of the callers</source>
        <translation>発信者の言語</translation>
    </message>
    <message>
        <source>Lines dialled</source>
        <translation>かかってきた回線</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待つ長さ</translation>
    </message>
    <message>
        <source>Noise on the caller&apos;s side</source>
        <translation>発信者側の雑音</translation>
    </message>
    <message>
        <source>Language for reading along</source>
        <translation>表示する会話の言語</translation>
    </message>
    <message>
        <source>Names and terms to expect</source>
        <translation>出てきそうな名前と用語</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>すべての回線</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Found out from the caller</source>
        <translation>発信者の言葉から判断</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Patient: waits long before it answers</source>
        <translation>ゆっくり：長く待ってから答える</translation>
    </message>
    <message>
        <source>Brisk: answers at the first pause</source>
        <translation>すばやく：間が空くとすぐに答える</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Take nothing out</source>
        <translation>取り除かない</translation>
    </message>
    <message>
        <source>Loudspeaker or a noisy room</source>
        <translation>スピーカー通話や騒がしい場所</translation>
    </message>
    <message>
        <source>Telephone at the ear</source>
        <translation>耳に当てた電話</translation>
    </message>
    <message>
        <source>While the centre is open</source>
        <translation>受付時間内</translation>
    </message>
    <message>
        <source>While the centre is closed</source>
        <translation>受付時間外</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>サービスの標準</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <extracomment>A voice that the service recommends</extracomment>
        <translation>%1（推奨）</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1: the name of a wording, %2: a number</extracomment>
        <translation>%1、第 %2 版</translation>
    </message>
    <message>
        <source>Version %1 · came with Callside</source>
        <translation>第 %1 版・Callside に付属</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <extracomment>%1: a number, %2: who saved it, %3: day and time</extracomment>
        <translation>第 %1 版・%2・%3</translation>
    </message>
    <message>
        <source>It is empty. Callers would not be told what they are talking to.</source>
        <translation>空欄です。このままでは、何と話しているのかが発信者に伝わりません。</translation>
    </message>
    <message>
        <source>The wording needs a name.</source>
        <translation>応対文の名前を入力してください。</translation>
    </message>
    <message>
        <source>It does not say “automated assistant”. The first words of every call have to.</source>
        <translation>「自動のアシスタント」という言葉がありません。どの通話でも、最初の言葉で伝える必要があります。</translation>
    </message>
    <message>
        <source>It does not say how to reach a person.</source>
        <translation>担当者につながる方法が書かれていません。</translation>
    </message>
    <message>
        <source>It does not tell the caller to ring the emergency number.</source>
        <translation>緊急通報番号に電話するよう発信者に伝える言葉がありません。</translation>
    </message>
    <message>
        <source>“%1” makes the assistant a clinician. If it forbids that, put it under “Never”.</source>
        <translation>「%1」では、アシスタントが医療者の役割をすることになります。それを禁じる文であれば、「してはならないこと」に入れてください。</translation>
    </message>
    <message>
        <source>“%1” tells somebody that they can wait or that it is nothing. If it forbids that, put it under “Never”.</source>
        <translation>「%1」では、待っても大丈夫、または心配ないと伝えることになります。それを禁じる文であれば、「してはならないこと」に入れてください。</translation>
    </message>
    <message>
        <source>{%1} has no value yet; until it has, its line is left out or a general word stands for it.</source>
        <translation>{%1} はまだ設定されていません。設定するまで、その行を省くか、一般的な言葉で代えます。</translation>
    </message>
    <message>
        <source>“%1” looks like a key or a password. It would be sent with every call: take it out.</source>
        <translation>「%1」はキーかパスワードのようです。通話のたびに送られるため、取り除いてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a section of the wording, such as &quot;Opening&quot;; %2: a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” was left out: it is neither a text nor a set of instructions.</source>
        <translation>「%1」は取り込みませんでした。文章でも指示の一式でもありません。</translation>
    </message>
    <message>
        <source>“%1” was left out: it has no instructions.</source>
        <translation>「%1」は取り込みませんでした。指示がありません。</translation>
    </message>
    <message>
        <source>“%1”: there is no voice “%2”; the service&apos;s own is used.</source>
        <translation>「%1」：声「%2」はないため、サービスの標準の声を使います。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not used here.</source>
        <translation>「%1」：「%2」はここでは使われません。</translation>
    </message>
    <message>
        <source>Nothing was imported: this is not a file of prompts (%1).</source>
        <translation>取り込めませんでした。プロンプトのファイルではありません（%1）。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file is too large for a file of prompts.</source>
        <translation>取り込めませんでした。プロンプトのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Nothing was imported: the file could not be read (%1).</source>
        <translation>取り込めませんでした。ファイルを読み込めません（%1）。</translation>
    </message>
    <message>
        <source>The wording is too long (about %1 pieces of words): too little is left for the call itself.</source>
        <translation>応対文が長すぎます（言葉の断片で約 %1 個）。通話そのものに使える分が足りません。</translation>
    </message>
    <message>
        <source>The wording is long (about %1 pieces of words): it costs more on every answer, and rules get lost in it.</source>
        <translation>応対文が長くなっています（言葉の断片で約 %1 個）。応答のたびに費用が増え、決まりが守られにくくなります。</translation>
    </message>
    <message>
        <source>There is no {%1}. Choose one from “Insert a variable”, or write the words themselves.</source>
        <translation>{%1} という差し込み項目はありません。「差し込み」から選ぶか、言葉をそのまま書いてください。</translation>
    </message>
    <message>
        <source>“%1” promises what only staff can decide, or what needs a message first.</source>
        <translation>「%1」は、職員だけが決められること、または先に伝言が必要なことを約束しています。</translation>
    </message>
</context>
<context>
    <name>callside::ActionPanel</name>
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
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>通話を終了</translation>
    </message>
    <message>
        <source>Do not answer: the phone company turns the caller away</source>
        <translation>応答しません。電話会社が着信を断ります</translation>
    </message>
    <message>
        <source>Try another number…</source>
        <translation>別の番号を試す…</translation>
    </message>
    <message>
        <source>Choose whom the phone company is asked to connect the caller to</source>
        <translation>発信者をつなぐ相手を選び、電話会社に依頼します</translation>
    </message>
    <message>
        <source>Keep with the assistant</source>
        <translation>アシスタントに任せる</translation>
    </message>
    <message>
        <source>Leave the caller with the assistant, although nobody was reached</source>
        <translation>つながらなかった発信者への応対を、そのままアシスタントに任せます</translation>
    </message>
    <message>
        <source>Make a call-back task</source>
        <translation>折り返しのタスクを作成</translation>
    </message>
    <message>
        <source>Write down that somebody has to ring this caller back</source>
        <translation>この発信者に折り返し電話することをタスクに残します</translation>
    </message>
    <message>
        <source>Write words that the assistant says to the caller at once</source>
        <translation>アシスタントがすぐに発信者へ伝える言葉を入力します</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Ask to wait</source>
        <translation>待ってもらう</translation>
    </message>
    <message>
        <source>The assistant talks with the caller again</source>
        <translation>アシスタントが発信者との会話を再開します</translation>
    </message>
    <message>
        <source>The assistant keeps silent until it may go on; the caller stays on the line</source>
        <translation>再開するまでアシスタントは話しません。発信者との電話はつながったままです</translation>
    </message>
    <message>
        <source>The assistant stops what it is saying and listens</source>
        <translation>アシスタントが話を止めて、発信者の話を聞きます</translation>
    </message>
    <message>
        <source>End this call, politely or now</source>
        <translation>通話を終了します。挨拶をしてからか、今すぐかを選べます</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>タスク…</translation>
    </message>
    <message>
        <source>Write down something to be done about this call</source>
        <translation>この通話について対応が必要なことを書き留めます</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write a note about this call</source>
        <translation>この通話のメモを書きます</translation>
    </message>
    <message>
        <source>End politely: the assistant says goodbye first…</source>
        <translation>挨拶をしてから終了する…</translation>
    </message>
    <message>
        <source>End now: the caller is cut off…</source>
        <translation>今すぐ終了する：すぐに電話が切れます…</translation>
    </message>
    <message>
        <source>End now: the caller is cut off</source>
        <translation>今すぐ終了する：すぐに電話が切れます</translation>
    </message>
    <message>
        <source>Arrange a call-back</source>
        <translation>折り返しを手配</translation>
    </message>
    <message>
        <source>This phone line cannot pass callers on: write down that somebody rings this caller back</source>
        <translation>この回線では発信者を担当者につなげません。折り返し電話することをタスクに残します</translation>
    </message>
    <message>
        <source>Choose whom the caller is connected to. If the line does not pass callers on, %1 takes the caller back and rings that person itself</source>
        <extracomment>%1: the name of a phone company</extracomment>
        <translation>発信者をつなぐ相手を選びます。回線が取り次ぎを行わない場合は、%1 が発信者を引き取り、その相手を呼び出します</translation>
    </message>
    <message>
        <source>Let the assistant answer</source>
        <translation>アシスタントに任せる</translation>
    </message>
    <message>
        <source>The assistant talks with the caller from now on; you read along</source>
        <translation>これからアシスタントが発信者と話します。あなたは画面で読むことができます</translation>
    </message>
    <message>
        <source>By itself in %1 s</source>
        <extracomment>Beside the button that lets the assistant answer: it does so by itself; %1 is a number of seconds</extracomment>
        <translation>%1 秒後に自動で応答</translation>
    </message>
    <message>
        <source>By itself in a moment</source>
        <extracomment>Beside the button that lets the assistant answer: it does so by itself</extracomment>
        <translation>まもなく自動で応答</translation>
    </message>
</context>
<context>
    <name>callside::AfterCall</name>
    <message>
        <source>What came of it?</source>
        <translation>通話の結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Make a call-back task</source>
        <translation>折り返しのタスクを作成</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>通話のあと</translation>
    </message>
    <message>
        <source>One line about this call</source>
        <translation>この通話について 1 行で</translation>
    </message>
    <message>
        <source>Kept with Enter, or when you leave it</source>
        <translation>Enter を押すか、別の場所に移ると記録されます</translation>
    </message>
    <message>
        <source>Write down that somebody has to ring this caller back</source>
        <translation>この発信者に折り返し電話することをタスクに残します</translation>
    </message>
    <message>
        <source>Note about this call</source>
        <translation>この通話のメモ</translation>
    </message>
    <message>
        <source>The summary, the details heard and the suggested tasks</source>
        <translation>要約、聞き取った内容、提案されたタスク</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
</context>
<context>
    <name>callside::Alarm</name>
    <message>
        <source>Urgent call. The caller said: “%1”</source>
        <extracomment>Read out by a screen reader; %1 are the caller&apos;s words</extracomment>
        <translation>緊急の通話です。発信者の言葉：「%1」</translation>
    </message>
    <message>
        <source>Urgent call. The caller wants a person: “%1”</source>
        <extracomment>Read out by a screen reader; %1 are the caller&apos;s words</extracomment>
        <translation>緊急の通話です。発信者が担当者を希望しています：「%1」</translation>
    </message>
    <message>
        <source>Urgent call. Nobody is known to have answered the transfer; the caller is still with the assistant.</source>
        <translation>緊急の通話です。取り次ぎ先が電話に出たことを確認できません。発信者はまだアシスタントと通話中です。</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t tell what the caller says on %n call(s).</source>
        <translation>
            <numerusform>通話 %n 件で、発信者の言葉の内容がわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The assistant is slow to answer %n call(s).</source>
        <translation>
            <numerusform>通話 %n 件で、アシスタントの応答が遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has spoken for a while on %n call(s).</source>
        <translation>
            <numerusform>通話 %n 件で、しばらく誰も話していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has spoken for a long time on %n call(s).</source>
        <translation>
            <numerusform>通話 %n 件で、長い間誰も話していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t see %n call(s) any more. The caller is still talking with the assistant.</source>
        <translation>
            <numerusform>通話 %n 件の状況がわからなくなりました。発信者はまだアシスタントと通話中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) lost. Please call back.</source>
        <translation>
            <numerusform>通話 %n 件に応対できませんでした。折り返しお電話ください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::Banner</name>
    <message>
        <source>Put this away</source>
        <translation>このお知らせを閉じます</translation>
    </message>
    <message>
        <source>Put away: %1</source>
        <extracomment>Of a button that closes a notice. %1 is the notice</extracomment>
        <translation>閉じる：%1</translation>
    </message>
</context>
<context>
    <name>callside::CallColumn</name>
    <message>
        <source>Show all calls</source>
        <translation>すべての通話を表示</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>通話を検索</translation>
    </message>
    <message>
        <source>By number, name, words that were said, or state. Escape shows all calls.</source>
        <translation>番号、名前、話された言葉、状態で検索します。Esc ですべての通話を表示します。</translation>
    </message>
    <message>
        <source>Clear what was typed (Escape)</source>
        <translation>入力した文字を消します（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 of %n calls are what somebody looks for</extracomment>
        <translation>
            <numerusform>%n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing found for “%1”. The numbers, names, words and states of %n call(s) were searched.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>
            <numerusform>「%1」は見つかりません。通話 %n 件の番号、名前、言葉、状態を検索しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a call by number, name, words that were said, or state</source>
        <translation>番号、名前、話された言葉、状態で通話を探します</translation>
    </message>
</context>
<context>
    <name>callside::CallConsole</name>
    <message>
        <source>Stays with the assistant</source>
        <translation>アシスタントに任せる</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>移動する</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) on the live page</source>
        <translation>
            <numerusform>「現在」のページに緊急の通話が %n 件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::CallDetails</name>
    <message>
        <source>encrypted</source>
        <translation>暗号化あり</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
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
    <message>
        <source>%1, after %2 s</source>
        <extracomment>When a call was answered: %1 a time of day, %2 how many seconds after it had come in</extracomment>
        <translation>%1、%2 秒後</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier call(s) from this number</source>
        <translation>
            <numerusform>この番号からの着信がほかに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>asked to</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Assistant waits</source>
        <translation>アシスタント待機</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>通話の経過</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>What the assistant of a call says</extracomment>
        <translation>応対文</translation>
    </message>
    <message>
        <source>Shows how this call went, step by step</source>
        <translation>この通話の経過を段階ごとに表示します</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>How</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>電話会社</translation>
    </message>
</context>
<context>
    <name>callside::CallHeader</name>
    <message>
        <source>Caller is speaking</source>
        <translation>発信者が話しています</translation>
    </message>
    <message>
        <source>Assistant is speaking</source>
        <translation>アシスタントが話しています</translation>
    </message>
    <message>
        <source>Point here, or go here with Tab, to see the number</source>
        <translation>ここにポインターを置くか、Tab で移動すると、番号が表示されます</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Not proof of identity</source>
        <extracomment>Under the caller&apos;s number or name</extracomment>
        <translation>本人とは限りません</translation>
    </message>
    <message>
        <source>came in at %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 time of day</extracomment>
        <translation>着信 %1</translation>
    </message>
    <message>
        <source>dialled %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 our number that was dialled</extracomment>
        <translation>着信先 %1</translation>
    </message>
    <message>
        <source>written down in %1</source>
        <extracomment>Under the caller&apos;s number or name: %1 the language in which the words are written down, &quot;English&quot;</extracomment>
        <translation>%1で書き起こし</translation>
    </message>
</context>
<context>
    <name>callside::CallListModel</name>
    <message>
        <source>Ringing</source>
        <translation>着信中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>注意が必要</translation>
    </message>
    <message>
        <source>%1 (always shown)</source>
        <extracomment>%1 is &quot;Urgent&quot; or &quot;Ringing&quot;, above calls that are in the list although they are not what is looked for</extracomment>
        <translation>%1（常に表示）</translation>
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
        <source>Urgent call above</source>
        <translation>緊急の通話が上にあります</translation>
    </message>
    <message>
        <source>%1 choose a call, %2 the most urgent one, %3 goes to the next panel</source>
        <extracomment>For screen readers. %1 nine keys, &quot;Ctrl+1 … Ctrl+9&quot;; %2 &quot;F2&quot;; %3 &quot;F6&quot;</extracomment>
        <translation>%1 で通話を選択、%2 で最も急ぐ通話、%3 で次の欄に移動</translation>
    </message>
    <message>
        <source>Show the most urgent call</source>
        <translation>最も急ぐ通話を表示します</translation>
    </message>
    <message>
        <source>Urgent call below</source>
        <translation>下に緊急の通話があります</translation>
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
    <message>
        <source>The caller&apos;s words are not written down on this call</source>
        <translation>この通話では発信者の言葉は書き起こされません</translation>
    </message>
    <message>
        <source>The call ended before anything was said that could be written down.</source>
        <translation>書き起こせる言葉がないまま通話が終了しました。</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>書き起こしなし</translation>
    </message>
    <message>
        <source>What the caller says cannot be read on this call, because the assistant was set up without it. Only the assistant&apos;s words appear here.</source>
        <translation>発信者の言葉を書き起こさない設定のため、この通話では発信者の言葉を読めません。ここにはアシスタントの言葉だけが表示されます。</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>Of a button beside what went wrong with a call; it shows how the call went, step by step</extracomment>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>別の番号につなぎました</translation>
    </message>
    <message>
        <source>The phone company has put the caller through to another number, without the assistant. What is said there is not written down.</source>
        <translation>電話会社が、アシスタントを通さずに発信者を別の番号につなぎました。そこで話された内容は記録されません。</translation>
    </message>
    <message>
        <source>A person at another number had this call. What they said is not written down.</source>
        <translation>別の番号の担当者がこの通話を受けました。話した内容は記録されていません。</translation>
    </message>
</context>
<context>
    <name>callside::CallSummaryView</name>
    <message>
        <source>Accept</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Summary of the call</source>
        <translation>通話の要約</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Made by a machine from the words of the call. Read it before you rely on it.</source>
        <translation>通話の言葉から機械が作成したものです。使う前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Make a summary</source>
        <translation>要約を作成する</translation>
    </message>
    <message>
        <source>Sends the words of this call to OpenAI once more</source>
        <translation>この通話の言葉をもう一度 OpenAI に送ります</translation>
    </message>
    <message>
        <source>Details heard</source>
        <translation>聞き取った内容</translation>
    </message>
    <message>
        <source>Suggested tasks</source>
        <translation>提案されたタスク</translation>
    </message>
    <message>
        <source>You have read it and it is right. Your name is kept with it.</source>
        <translation>読んで正しいことを確認した場合に押します。名前が記録されます。</translation>
    </message>
    <message>
        <source>Summary: being made…</source>
        <translation>要約：作成中…</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>要約なし</translation>
    </message>
    <message>
        <source>Summary: draft</source>
        <translation>要約：下書き</translation>
    </message>
    <message>
        <source>Summary: accepted</source>
        <translation>要約：承認済み</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Task made</source>
        <translation>タスクを作成しました</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>タスクにする</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is for</comment>
        <extracomment>%1 what is to be done</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Puts it into “Needs you”</source>
        <translation>「要対応」に入れます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A detail that the caller told: %1 &quot;Name&quot;, %2 what it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>確かさ：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who last said how sure a detail is: %1 a name, %2 a time of day</extracomment>
        <translation>%1、%2</translation>
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
        <source>Tell the assistant what to do, then press Enter</source>
        <translation>アシスタントへの指示を入力して Enter</translation>
    </message>
    <message>
        <source>Write what the assistant should say, word for word</source>
        <translation>アシスタントに話させる言葉をそのまま入力</translation>
    </message>
    <message>
        <source>Sent. Its receipt stands with the words above.</source>
        <translation>送信しました。送信の結果は上の会話に表示されます。</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up brings back what was sent before</source>
        <translation>Enter で送信、Shift+Enter で改行、上矢印キーで前に送った言葉を呼び出します</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
    <message>
        <source>Write something first, then send it (Enter)</source>
        <translation>言葉を入力してから送信してください（Enter）</translation>
    </message>
    <message>
        <source>Tell the assistant what to do; it does not read this out</source>
        <translation>アシスタントにしてほしいことを伝えます。読み上げられません</translation>
    </message>
    <message>
        <source>The assistant says these words to the caller at once</source>
        <translation>アシスタントがこの言葉をすぐに発信者に伝えます</translation>
    </message>
</context>
<context>
    <name>callside::ConnectDialog</name>
    <message>
        <source>Rings %1</source>
        <extracomment>The number that the button Connect rings: %1 is a name, %2 a telephone number</extracomment>
        <translation>つなぐ先：%1</translation>
    </message>
    <message>
        <source>Rings %1 on %2</source>
        <translation>つなぐ先：%1、%2</translation>
    </message>
    <message>
        <source>%1 may not answer now (%2). You can still connect.</source>
        <extracomment>%1 is a name, %2 when somebody can be reached, such as &quot;From 13:00&quot;</extracomment>
        <translation>%1 は今は電話に出られないかもしれません（%2）。それでもつなぐことはできます。</translation>
    </message>
    <message>
        <source>There is nobody in the address book yet.</source>
        <translation>連絡先にはまだ誰も登録されていません。</translation>
    </message>
    <message>
        <source>A name, or a number such as %1</source>
        <extracomment>%1 is a telephone number as an example</extracomment>
        <translation>名前、または %1 のような番号</translation>
    </message>
    <message>
        <source>Nobody in the address book matches this.</source>
        <translation>連絡先に該当する人がいません。</translation>
    </message>
</context>
<context>
    <name>callside::ConnectPeopleModel</name>
    <message>
        <source>This number</source>
        <translation>この番号</translation>
    </message>
    <message>
        <source>This number: %1</source>
        <translation>この番号：%1</translation>
    </message>
    <message>
        <source>%1, the usual choice, %2, %3</source>
        <extracomment>Somebody to connect to, for a screen reader: %1 name, %2 number, %3 &quot;Reachable now&quot; or from when</extracomment>
        <translation>%1、最初の候補、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>callside::DeskAudit</name>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
</context>
<context>
    <name>callside::DeskChoices</name>
    <message>
        <source>Export the settings</source>
        <translation>設定の書き出し</translation>
    </message>
    <message>
        <source>Settings of Callside (*.json)</source>
        <translation>Callside の設定 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定の取り込み</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Take over the settings of an older server</source>
        <translation>以前のサーバーの設定の取り込み</translation>
    </message>
</context>
<context>
    <name>callside::DeskCosts</name>
    <message>
        <source>Today’s calls have cost %1 so far.</source>
        <extracomment>%1 is a sum: &quot;$1.24&quot;</extracomment>
        <translation>今日の通話の費用は、これまでに %1 です。</translation>
    </message>
    <message>
        <source>Today’s calls have cost 80 % of the day’s limit.</source>
        <translation>今日の通話の費用が 1 日の上限の 80 % に達しました。</translation>
    </message>
    <message>
        <source>The limit is in the settings, under Costs.</source>
        <translation>上限は、設定の「費用」にあります。</translation>
    </message>
    <message>
        <source>Today’s calls have cost what the day’s limit allows.</source>
        <translation>今日の通話の費用が 1 日の上限に達しました。</translation>
    </message>
    <message>
        <source>From now on you are asked first for every new call. No call is ended.</source>
        <translation>これからの着信は、先に確認します。通話を終了することはありません。</translation>
    </message>
    <message>
        <source>Calls go on being answered. The limit is in the settings, under Costs.</source>
        <translation>これからも電話に応答します。上限は、設定の「費用」にあります。</translation>
    </message>
</context>
<context>
    <name>callside::DeskHelp</name>
    <message>
        <source>Errors are not kept on this desk.</source>
        <translation>この受付では、エラーを記録していません。</translation>
    </message>
    <message>
        <source>They are while calls are kept, in the same folder.</source>
        <translation>通話を記録すると、同じフォルダーに記録されます。</translation>
    </message>
    <message>
        <source>No error has been kept so far.</source>
        <translation>エラーの記録はまだありません。</translation>
    </message>
    <message>
        <source>They would be in %1.</source>
        <translation>%1 に記録されます。</translation>
    </message>
    <message>
        <source>The folder with the errors was opened.</source>
        <translation>エラーの記録のフォルダーを開きました。</translation>
    </message>
    <message>
        <source>The folder with the errors could not be opened.</source>
        <translation>エラーの記録のフォルダーを開けませんでした。</translation>
    </message>
    <message>
        <source>The newest are in %1. They hold no patient&apos;s words or numbers.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>最新のエラーは %1 にあります。発信者の言葉と番号は含みません。</translation>
    </message>
</context>
<context>
    <name>callside::DeskHistory</name>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>集計を保存しました。</translation>
    </message>
    <message>
        <source>The figures could not be saved.</source>
        <translation>集計を保存できませんでした。</translation>
    </message>
    <message>
        <source>Choose another place, or see whether the disk is full.</source>
        <translation>別の場所を選ぶか、ディスクに空きがあるか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due now</source>
        <translation>
            <numerusform>期限の来たタスクが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is waiting for an answer from the desk.</source>
        <translation>受付からの返事を待っている方がいます。</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>順に表示</translation>
    </message>
    <message>
        <source>The legal hold could not be changed.</source>
        <translation>法的保全を変更できませんでした。</translation>
    </message>
    <message>
        <source>The call is as it was. See whether the disk is full, and try again.</source>
        <translation>通話は元のままです。ディスクに空きがあるか確認して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>callside::DeskRecords</name>
    <message>
        <source>Back up all calls</source>
        <translation>すべての通話のバックアップ</translation>
    </message>
    <message>
        <source>Backups of Callside (*.sqlite)</source>
        <translation>Callside のバックアップ (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>callside::DeskWho</name>
    <message>
        <source>The list of who works here could not be kept.</source>
        <translation>職員の一覧を保存できませんでした。</translation>
    </message>
    <message>
        <source>What was changed about it holds until Callside ends. See whether the disk is full.</source>
        <translation>一覧の変更は、Callside を終了するまで有効です。ディスクに空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>The list of who works here cannot be read, so everybody works as a receptionist.</source>
        <translation>職員の一覧を読み込めないため、全員が「受付担当」として操作します。</translation>
    </message>
    <message>
        <source>Bring back the file users.json from a copy, or remove it to begin anew.</source>
        <translation>バックアップから users.json を復元するか、削除して新しく作成してください。</translation>
    </message>
    <message>
        <source>The audit trail cannot be written.</source>
        <translation>操作記録に書き込めません。</translation>
    </message>
    <message>
        <source>What is done is written as soon as that is possible again, and lost if Callside ends before. See whether the disk is full.</source>
        <translation>書き込めるようになると、これまでの操作を記録します。その前に Callside を終了すると失われます。ディスクに空きがあるか確認してください。</translation>
    </message>
</context>
<context>
    <name>callside::EndCallQuestion</name>
    <message>
        <source>This call is urgent.</source>
        <translation>この通話は緊急です。</translation>
    </message>
    <message>
        <source>This call is urgent. The caller said: “%1”</source>
        <translation>この通話は緊急です。発信者の言葉：「%1」</translation>
    </message>
    <message>
        <source>This caller has asked for a person.</source>
        <translation>この発信者は担当者を希望しています。</translation>
    </message>
    <message>
        <source>This caller was to be connected to a person, and that is not confirmed.</source>
        <translation>この発信者を担当者につなぐところですが、まだ確認できていません。</translation>
    </message>
    <message>
        <source>Keep the call</source>
        <translation>通話を続ける</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了する</translation>
    </message>
    <message>
        <source>Nothing happens to the call (Escape)</source>
        <translation>通話は何も変わりません（Esc）</translation>
    </message>
    <message>
        <source>End this urgent call now?</source>
        <translation>この緊急の通話を今すぐ終了しますか？</translation>
    </message>
    <message>
        <source>End this urgent call politely?</source>
        <translation>この緊急の通話を、挨拶をしてから終了しますか？</translation>
    </message>
    <message>
        <source>The caller is cut off at once, without a goodbye. A task to look after the caller stays behind.</source>
        <translation>挨拶なしで、すぐに電話が切れます。発信者に対応するためのタスクが残ります。</translation>
    </message>
    <message>
        <source>The assistant says goodbye and then hangs up. A task to look after the caller stays behind.</source>
        <translation>アシスタントが挨拶をしてから電話を切ります。発信者に対応するためのタスクが残ります。</translation>
    </message>
    <message>
        <source>End politely</source>
        <translation>挨拶をしてから終了</translation>
    </message>
</context>
<context>
    <name>callside::EndOfDay</name>
    <message>
        <source>Open the call</source>
        <translation>通話を開く</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keep for tomorrow</source>
        <translation>明日に回す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>1 日の終わりの確認</translation>
    </message>
    <message>
        <source>How many of the tasks are gone through</source>
        <translation>タスクの確認の進み具合</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>The task stays open and is due tomorrow morning</source>
        <translation>タスクを未完了のままにします。期限は明日の朝になります</translation>
    </message>
    <message>
        <source>Mark the task done</source>
        <translation>タスクを完了にします</translation>
    </message>
    <message>
        <source>Task %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the task that is shown, and how many there are</extracomment>
        <translation>タスク %1 / %2</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <extracomment>A task: %1 is its kind (&quot;Call back&quot;)</extracomment>
        <translation>%1 – 完了</translation>
    </message>
    <message>
        <source>About no caller</source>
        <translation>特定の発信者についてではありません</translation>
    </message>
    <message>
        <source>%1, made by %2</source>
        <extracomment>About a task: %1 is &quot;5 min ago&quot;, %2 a name</extracomment>
        <translation>%1、作成者：%2</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>残っているタスクはありません</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>未完了のタスクはありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n task(s) are done.</source>
        <translation>
            <numerusform>%n 件のタスクはすべて完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone through them all</source>
        <translation>すべて確認しました</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) stay open for tomorrow.</source>
        <translation>
            <numerusform>タスク %n 件が未完了のまま明日に回ります。</numerusform>
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
        <translation>ウィンドウを閉じても、電話の応対は続きます。Callside は画面に出ずに応答を続けます。通知領域のアイコンから、ウィンドウをもう一度開けます。応答をやめるには、メニューから終了してください。</translation>
    </message>
    <message>
        <source>The window goes down to the taskbar, the phone does not: Callside keeps answering in the background. To stop answering, quit from the menu.</source>
        <translation>ウィンドウをタスクバーにしまっても、電話の応対は続きます。Callside は画面に出ずに応答を続けます。応答をやめるには、メニューから終了してください。</translation>
    </message>
    <message>
        <source>Callside keeps answering</source>
        <translation>Callside は応答を続けます</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>応答を続ける</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>No call is going on any more. Nobody answers new calls while Callside is closed. Quit?</source>
        <translation>続いている通話はもうありません。Callside を終了している間は、新しい電話に誰も応答しません。終了しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are going on. They go on without you: nobody watches them. Quit anyway?</source>
        <translation>
            <numerusform>通話が %n 件続いています。終了しても通話は続き、誰も見ていない状態になります。それでも終了しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Callside?</source>
        <translation>Callside を終了しますか？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>It is urgent.</source>
        <extracomment>Calls that are going on, two or more of which %n are urgent; or the only one is</extracomment>
        <translation>緊急の通話です。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are urgent.</source>
        <translation>
            <numerusform>そのうち %n 件が緊急です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording that was changed in the settings is not saved yet. It is lost when you quit.</source>
        <translation>設定で変更した文面がまだ保存されていません。終了すると失われます。</translation>
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
        <translation>通話はありません</translation>
    </message>
    <message numerus="yes">
        <source>Most calls: %1, %n call(s)</source>
        <extracomment>Of a chart, for a screen reader: %1 an hour or a weekday</extracomment>
        <translation>
            <numerusform>最も多いのは %1、通話 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Missed or left early</source>
        <translation>不在・応答前切断</translation>
    </message>
    <message>
        <source>Declined or line closed</source>
        <translation>お断り・受付停止</translation>
    </message>
</context>
<context>
    <name>callside::FiguresView</name>
    <message>
        <source>As tables</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Calls by hour of the day</source>
        <translation>時刻ごとの通話</translation>
    </message>
    <message>
        <source>Calls by weekday</source>
        <translation>曜日ごとの通話</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>A button: the day, week or month before</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A button: the day, week or month after</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>The charts as tables with the same numbers</source>
        <translation>グラフを、同じ数字の表で表示します</translation>
    </message>
    <message>
        <source>For a spreadsheet. Numbers only: nothing of any patient is in it.</source>
        <translation>表計算ソフト用です。数字だけで、発信者の情報は含みません。</translation>
    </message>
    <message>
        <source>All figures and what they count</source>
        <translation>すべての集計と数え方</translation>
    </message>
    <message>
        <source>All figures, and what they count</source>
        <translation>すべての集計と数え方</translation>
    </message>
    <message>
        <source>The figures are for the people who lead the desk. Somebody of them can sign in here.</source>
        <translation>集計は、受付を管理する職員のためのものです。見ることのできる職員がサインインしてください。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>The past calls cannot be read. The top of the window says whether calls are kept.</source>
        <translation>過去の通話を読み込めません。通話が記録されているかどうかは、ウィンドウの上部に表示しています。</translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <translation>この期間の通話はありません。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>全体の %1</translation>
    </message>
    <message>
        <source>Missed or left early</source>
        <translation>不在・応答前切断</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>half acknowledged within %1</source>
        <translation>半数が %1で確認</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>最初の言葉まで</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of call-backs: %1 were made of %2 that were asked for</extracomment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Call-backs made</source>
        <translation>折り返し済み</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>assistant only</source>
        <translation>アシスタントのみ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>half took %1 or less</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>半数は %1以内</translation>
    </message>
    <message>
        <source>nine in ten within %1</source>
        <translation>90 % は %1以内</translation>
    </message>
</context>
<context>
    <name>callside::FindBar</name>
    <message>
        <source>Find in this call</source>
        <translation>この通話の中を検索</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Shift+Enter to the one before, Escape closes</source>
        <translation>Enter で次へ、Shift+Enter で前へ、Esc で閉じます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a button does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Not in this call</source>
        <translation>この通話にはありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place shown among all places found: &quot;3 of 12&quot;</extracomment>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前へ</translation>
    </message>
</context>
<context>
    <name>callside::HistoryCall</name>
    <message>
        <source>still open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>done %1</source>
        <extracomment>A task: %1 is date and time</extracomment>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <extracomment>A task: %1 is a name, %2 date and time</extracomment>
        <translation>%1 が完了、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A task in the record of a call: %1 its kind (&quot;Call back&quot;), %2 &quot;still open&quot; or who did it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>通話の経過</translation>
    </message>
    <message>
        <source>About the call</source>
        <translation>通話の情報</translation>
    </message>
    <message>
        <source>Write this call into a file</source>
        <translation>この通話をファイルに書き出します</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>通話が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a call on the left to read it.</source>
        <translation>左の一覧から通話を選ぶと、会話の内容を読めます。</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>Calls stand here once they are over, for as long as the centre keeps them.</source>
        <translation>終わった通話は、施設で定めた期間、ここに残ります。</translation>
    </message>
    <message>
        <source>This call cannot be read</source>
        <translation>この通話を読み込めません</translation>
    </message>
    <message>
        <source>The file of the past calls did not answer. Choose the call once more.</source>
        <translation>過去の通話のファイルから応答がありません。もう一度通話を選んでください。</translation>
    </message>
    <message>
        <source>Opening the call…</source>
        <translation>通話を開いています…</translation>
    </message>
    <message>
        <source>The words of this call are no longer kept</source>
        <translation>この通話の言葉は削除されています</translation>
    </message>
    <message>
        <source>The settings say how long they are. What is known of the call otherwise stands beside it.</source>
        <translation>保存する期間は設定にあります。その他の記録は横に表示しています。</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>会話はありませんでした</translation>
    </message>
    <message>
        <source>The call ended before anybody spoke.</source>
        <translation>誰も話さないうちに通話が終わりました。</translation>
    </message>
    <message>
        <source>closed by itself %1, as somebody answered after all</source>
        <extracomment>A task: %1 is date and time</extracomment>
        <translation>担当者が応答したため自動で完了、%1</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>法的保全中</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>法的保全…</translation>
    </message>
    <message>
        <source>Keep this call whatever the settings say, with a reason</source>
        <translation>設定にかかわらずこの通話を残します。理由を入力します</translation>
    </message>
    <message>
        <source>Nothing of this call is deleted or changed</source>
        <translation>この通話の記録は削除も変更もされません</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>別の番号につなぎました</translation>
    </message>
    <message>
        <source>A person at another number had this call. What they said is not written down.</source>
        <translation>別の番号の担当者がこの通話を受けました。話した内容は記録されていません。</translation>
    </message>
</context>
<context>
    <name>callside::HistoryExport</name>
    <message>
        <source>Take out numbers, dates and names</source>
        <translation>番号、日付、名前を伏せる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>保存先を選ぶ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>How many calls are written</source>
        <translation>通話の書き出しの進み具合</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>印刷用（PDF）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>文章のみ</translation>
    </message>
    <message>
        <source>Spreadsheet, a row for each call (CSV)</source>
        <translation>表計算用、通話ごとに 1 行（CSV）</translation>
    </message>
    <message>
        <source>Spreadsheet, a row for each line that was said (CSV)</source>
        <translation>表計算用、発言ごとに 1 行（CSV）</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>他のプログラム用（JSON）</translation>
    </message>
    <message>
        <source>What may tell who the caller is. As good as patterns can be: read it before you pass it on.</source>
        <translation>発信者が誰かわかる情報を伏せます。すべてを見つけられるとは限らないため、渡す前に読んで確認してください。</translation>
    </message>
    <message>
        <source>A program takes them out and may miss some: read the file before you pass it on.</source>
        <translation>プログラムで伏せるため、見落とすことがあります。渡す前にファイルを読んで確認してください。</translation>
    </message>
    <message>
        <source>The file will hold a patient&apos;s own words, number and name. Pass it on only to who may have it.</source>
        <translation>発信者の言葉、番号、名前がそのままファイルに入ります。受け取る資格のある人にだけ渡してください。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n call(s)</source>
        <translation>
            <numerusform>通話 %n 件の書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this call</source>
        <translation>この通話の書き出し</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to
%1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>通話 %n 件を書き出しました：
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place, or see whether the disk is full.</source>
        <translation>ファイルに書き込めませんでした。別の場所を選ぶか、ディスクに空きがあるか確認してください。</translation>
    </message>
</context>
<context>
    <name>callside::HistoryFilterBar</name>
    <message>
        <source>Urgent only</source>
        <translation>緊急のみ</translation>
    </message>
    <message>
        <source>Lost only</source>
        <translation>未応対のみ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Search words, notes, numbers</source>
        <translation>言葉、メモ、番号を検索</translation>
    </message>
    <message>
        <source>Search the past calls</source>
        <translation>過去の通話を検索</translation>
    </message>
    <message>
        <source>In what was said, in notes and in numbers. The beginning of a word is enough. Quotation marks keep words together.</source>
        <translation>会話、メモ、番号を検索します。語の初めだけでも見つかります。引用符で囲むと、ひと続きの言葉として検索します。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From when the calls are</source>
        <translation>通話の期間</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Chosen days…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>Before a date: the first day of some</extracomment>
        <translation>開始日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <extracomment>Before a date: the last day of some</extracomment>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>What became of the call</source>
        <translation>応答の状況</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>応答のすべて</translation>
    </message>
    <message>
        <source>What came of it for the caller</source>
        <translation>発信者にとっての結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>The number that was dialled</source>
        <translation>着信先の番号</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>すべての回線</translation>
    </message>
    <message>
        <source>The language of the call</source>
        <translation>通話の言語</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Who at the desk had to do with it</source>
        <translation>通話に関わった職員</translation>
    </message>
    <message>
        <source>Anybody here</source>
        <translation>すべての職員</translation>
    </message>
    <message>
        <source>Calls that were urgent at any time</source>
        <translation>一度でも緊急になった通話</translation>
    </message>
    <message>
        <source>Calls that ended in a way that left something to be done</source>
        <translation>対応が残ったまま終わった通話</translation>
    </message>
    <message>
        <source>No words and no filters: every call</source>
        <translation>言葉も条件も指定せず、すべての通話を表示します</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>A button that shows more filters; behind it how many of them are in use</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>絞り込み（%1）</translation>
    </message>
    <message>
        <source>By result, outcome, line, language or person</source>
        <translation>応答、結果、回線、言語、職員で絞り込みます</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that were searched for, in the quotation marks of the language</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the parts of what past calls are filtered by</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>callside::HistoryReplayBar</name>
    <message>
        <source>How fast</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>How fast the call is gone through</source>
        <translation>通話をたどる速さ</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How many times faster than it was: &quot;4×&quot;</extracomment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Place in the call</source>
        <translation>通話の中の位置</translation>
    </message>
    <message>
        <source>Where in the call the words stand (arrow keys: 5 seconds)</source>
        <translation>表示している会話の通話の中での位置（矢印キーで 5 秒ずつ移動）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a call is being gone through: %1 of %2, both as 02:41</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Step through</source>
        <translation>順にたどる</translation>
    </message>
    <message>
        <source>Shows the call as it went, line by line at its own speed. There is no sound.</source>
        <translation>通話の経過を、実際と同じ間隔で 1 行ずつ表示します。音声はありません。</translation>
    </message>
</context>
<context>
    <name>callside::HistoryView</name>
    <message>
        <source>Show newer calls</source>
        <translation>新しい通話を表示</translation>
    </message>
    <message>
        <source>Export these…</source>
        <translation>一覧を書き出す…</translation>
    </message>
    <message>
        <source>Past calls</source>
        <translation>過去の通話</translation>
    </message>
    <message>
        <source>The newest first. Enter goes to the words of the call.</source>
        <translation>新しい順です。Enter で会話に移動します。</translation>
    </message>
    <message>
        <source>Write all calls that are found into a file</source>
        <translation>見つかったすべての通話をファイルに書き出します</translation>
    </message>
    <message>
        <source>The past calls cannot be read</source>
        <translation>過去の通話を読み込めません</translation>
    </message>
    <message>
        <source>The top of the window says whether calls are kept. Try again in a moment.</source>
        <translation>通話が記録されているかどうかは、ウィンドウの上部に表示しています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No past call fits: %1.</source>
        <translation>当てはまる過去の通話はありません：%1。</translation>
    </message>
    <message>
        <source>No past call fits: %1. The oldest call that is kept is of %2.</source>
        <translation>当てはまる過去の通話はありません：%1。残っている最も古い通話は %2 のものです。</translation>
    </message>
    <message>
        <source>No past calls yet</source>
        <translation>過去の通話はまだありません</translation>
    </message>
    <message>
        <source>When a call is over, it stands here with its words, what came of it and what it cost.</source>
        <translation>通話が終わると、会話、結果、費用とともにここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n call(s)</source>
        <extracomment>How many calls were found: these, and more that are not counted yet</extracomment>
        <translation>
            <numerusform>通話 %n 件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>通話 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::HoldDialog</name>
    <message>
        <source>Why, for whoever asks later:</source>
        <translation>理由（後で確認する人のために）：</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>法的保全</translation>
    </message>
    <message>
        <source>Held by %1 on %2: %3</source>
        <extracomment>A call that must not be deleted: %1 a name, %2 a date, %3 the reason in their words</extracomment>
        <translation>%1 が %2 に保全：%3</translation>
    </message>
    <message>
        <source>This call is on legal hold</source>
        <translation>この通話は法的保全中です</translation>
    </message>
    <message>
        <source>Put this call on legal hold?</source>
        <translation>この通話を法的保全にしますか？</translation>
    </message>
    <message>
        <source>While it is held, nothing of it is deleted or changed: not by the days in the settings, not by keeping less, not by erasing its number.</source>
        <translation>保全中は、設定の日数、残すものを減らす設定、番号の消去のどれによっても、この通話の記録は削除も変更もされません。</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>保全を解除</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保全する</translation>
    </message>
    <message>
        <source>From then on the call goes when its days are over, or at once if they are.</source>
        <translation>解除した後は、保存する期間が過ぎると削除されます。すでに過ぎている場合はすぐに削除されます。</translation>
    </message>
    <message>
        <source>A reason is needed (Enter)</source>
        <translation>理由を入力してください（Enter）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is changed (Escape)</source>
        <translation>何も変更しません（Esc）</translation>
    </message>
</context>
<context>
    <name>callside::HoursField</name>
    <message>
        <source>When this person can be reached</source>
        <translation>この連絡先の可能な時間帯</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>On these days, at these hours</source>
        <translation>曜日と時間を指定</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Before a time of day</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before a time of day</extracomment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>callside::KeyCatcher</name>
    <message>
        <source>Press the new key… (Escape leaves it as it is)</source>
        <translation>新しいキーを押してください…（Esc で変更しません）</translation>
    </message>
</context>
<context>
    <name>callside::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>受付で使うキー</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Open the settings at the page of the keys</source>
        <translation>設定の「キー」を開きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this sheet (Escape)</source>
        <translation>この一覧を閉じます（Esc）</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a key does, and the key</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take what is chosen, send what is typed</source>
        <translation>選んだものを決定、入力したものを送信</translation>
    </message>
    <message>
        <source>Step back, close</source>
        <translation>前に戻る、閉じる</translation>
    </message>
    <message>
        <source>Go to the next control, and back</source>
        <translation>次の項目に移動、前の項目に戻る</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Bring back an earlier steer, in the steer box</source>
        <translation>指示の入力欄で以前の指示を呼び出す</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>A key together with the mouse wheel</extracomment>
        <translation>文字を大きく、小さく</translation>
    </message>
    <message>
        <source>Ctrl + mouse wheel</source>
        <translation>Ctrl + マウスホイール</translation>
    </message>
</context>
<context>
    <name>callside::LineCheckDialog</name>
    <message>
        <source>Check again</source>
        <translation>もう一度点検</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Check my phone line</source>
        <translation>電話回線の点検</translation>
    </message>
    <message>
        <source>The checks</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Copies the results for the phone engineer: no numbers, no names, no secrets</source>
        <translation>電話の技術担当者に渡す結果をコピーします。番号、名前、シークレットは含みません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>点検しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>対処が必要な項目 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works, with %n thing(s) to look at</source>
        <translation>
            <numerusform>動作しています。注意が必要な項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The line has not been checked yet</source>
        <translation>回線はまだ点検していません</translation>
    </message>
    <message>
        <source>All that could be checked is well</source>
        <translation>点検できた項目はすべて良好です</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>報告をコピーしました</translation>
    </message>
    <message>
        <source>This is practice: what is checked is the rehearsal on this computer, and not your telephone number.</source>
        <translation>練習中です。点検するのは、このコンピューターの練習用の回線です。実際の電話番号ではありません。</translation>
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
    <name>callside::ModeButton</name>
    <message>
        <source>How calls are met</source>
        <translation>着信への応対方法</translation>
    </message>
    <message>
        <source>How calls are met that come in from now on</source>
        <translation>これからの着信への応対方法</translation>
    </message>
    <message>
        <source>New calls get the wording “%1”.</source>
        <extracomment>%1: the name of a wording of the assistant</extracomment>
        <translation>新しい通話には応対文「%1」が使われます。</translation>
    </message>
</context>
<context>
    <name>callside::ModeDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日（dddd）</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>この時刻は過ぎています。もっと後の時刻を選んでください。</translation>
    </message>
</context>
<context>
    <name>callside::ModeMenu</name>
    <message>
        <source>Pick a time…</source>
        <translation>時刻を選ぶ…</translation>
    </message>
</context>
<context>
    <name>callside::NumberField</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>callside::OpenSpansField</name>
    <message>
        <source>Add hours: %1</source>
        <extracomment>For screen readers. %1 is a day</extracomment>
        <translation>時間帯を追加：%1</translation>
    </message>
    <message>
        <source>An end before the beginning is on the next day; 00:00 is midnight</source>
        <translation>終了が開始より前の場合は翌日になります。00:00 は深夜 0 時です</translation>
    </message>
    <message>
        <source>next day</source>
        <extracomment>Behind a time of day: not on this day, on the day after it</extracomment>
        <translation>翌日</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>この時間帯を削除します</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Between two times of day: &quot;08:00 – 13:00&quot;</extracomment>
        <translation>～</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <extracomment>The second or a later part of a day: &quot;Monday, part 2&quot;</extracomment>
        <translation>%1、%2 番目</translation>
    </message>
    <message>
        <source>%1: opens</source>
        <extracomment>For screen readers. %1 is &quot;Monday&quot; or &quot;Monday, part 2&quot;</extracomment>
        <translation>%1：開始</translation>
    </message>
    <message>
        <source>%1: closes</source>
        <extracomment>For screen readers. %1 is &quot;Monday&quot; or &quot;Monday, part 2&quot;</extracomment>
        <translation>%1：終了</translation>
    </message>
    <message>
        <source>Remove these hours: %1</source>
        <extracomment>For screen readers. %1 is &quot;Monday&quot; or &quot;Monday, part 2&quot;</extracomment>
        <translation>この時間帯を削除：%1</translation>
    </message>
    <message>
        <source>Add hours to this day</source>
        <translation>この日に時間帯を追加します</translation>
    </message>
    <message>
        <source>No more hours fit in behind the last ones</source>
        <translation>最後の時間帯の後に追加できる時間がありません</translation>
    </message>
</context>
<context>
    <name>callside::OpeningExceptions</name>
    <message>
        <source>Holidays and other days</source>
        <translation>祝休日と特別な日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>対象の日</translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation>終日休み</translation>
    </message>
    <message>
        <source>Open at other hours</source>
        <translation>別の時間に受付</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>この日の受付</translation>
    </message>
    <message>
        <source>They stand in the place of the week&apos;s hours. Where two entries share a day, the one that begins later counts.</source>
        <translation>毎週の受付時間の代わりに使われます。同じ日に項目が 2 つある場合は、後から始まるほうが有効です。</translation>
    </message>
    <message>
        <source>Hours on each of these days</source>
        <translation>この期間の毎日の時間</translation>
    </message>
    <message>
        <source>A new holiday or other day</source>
        <translation>新しい祝休日・特別な日</translation>
    </message>
    <message>
        <source>The chosen days</source>
        <translation>選んでいる日</translation>
    </message>
    <message>
        <source>Add the hours of these days, or choose “Closed all day”.</source>
        <translation>この日の時間を追加するか、「終日休み」を選んでください。</translation>
    </message>
    <message>
        <source>It needs a name. Until then the earlier one holds.</source>
        <translation>名前を入力してください。それまでは前の名前が使われます。</translation>
    </message>
    <message>
        <source>As people here call it: “Christmas”, “Training afternoon”. With a name the days stand in the list.</source>
        <translation>普段の呼び方で入力します：「年末年始」「午後研修」。名前を入れると一覧に表示されます。</translation>
    </message>
</context>
<context>
    <name>callside::OpeningWeek</name>
    <message>
        <source>Copy Monday to Tuesday – Friday</source>
        <translation>月曜日を火～金曜日にコピー</translation>
    </message>
    <message>
        <source>Give Tuesday, Wednesday, Thursday and Friday the hours of Monday</source>
        <translation>火曜日から金曜日までを月曜日と同じ時間にします</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last change of the week&apos;s hours</source>
        <translation>最後に行った受付時間の変更を取り消します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers. A day of the week, and what is wrong with its hours</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>callside::PageSwitch</name>
    <message>
        <source>Page</source>
        <extracomment>What the window shows: the calls of now, those that are over, or the figures</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A page of the window: the calls that go on</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>A page of the window: the calls that are over</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>A page of the window: how many calls, how long, what they cost</extracomment>
        <translation>集計</translation>
    </message>
</context>
<context>
    <name>callside::PasteRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1: what is copied, such as “Telephone address”</extracomment>
        <translation>コピー：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the text, to be pasted on the other page</source>
        <translation>別のページに貼り付けられるようにコピーします</translation>
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
    <name>callside::PracticeDrillPage</name>
    <message>
        <source>St&amp;op the drill</source>
        <translation>演習を中止(&amp;O)</translation>
    </message>
    <message>
        <source>1. Find the caller who is in danger.
2. Acknowledge the call.
3. Connect the caller to a person.</source>
        <translation>1. 危険な状態の発信者を見つけます。
2. その通話を確認します。
3. 発信者を担当者につなぎます。</translation>
    </message>
    <message>
        <source>Whoever is still on the practice line rings off first</source>
        <translation>練習用の回線に残っている発信者は、先に電話を切ります</translation>
    </message>
    <message>
        <source>No more callers ring; nothing is counted</source>
        <translation>これ以上着信はなく、結果も記録されません</translation>
    </message>
    <message>
        <source>Find the urgent caller</source>
        <translation>緊急の発信者を見つける</translation>
    </message>
    <message>
        <source>Several callers ring. One of them is in danger. How long does it take you?</source>
        <translation>何人かから着信があり、そのうち 1 人が危険な状態です。何秒で対応できますか？</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>演習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>The drill is on</source>
        <translation>演習中です</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) so far</source>
        <translation>
            <numerusform>これまでの発信者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>under a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認まで</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>取り次ぎまで</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>もう一度(&amp;O)</translation>
    </message>
    <message>
        <source>Well done: in time</source>
        <translation>時間内に対応できました</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>つなぎました</translation>
    </message>
    <message>
        <source>The call was connected without being acknowledged.</source>
        <translation>確認せずに担当者につなぎました。</translation>
    </message>
    <message>
        <source>The caller was not connected to anybody</source>
        <translation>発信者を誰にもつなぎませんでした</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>早すぎました</translation>
    </message>
    <message>
        <source>You chose this caller before a word of danger was said.</source>
        <translation>危険を示す言葉が話される前に、この発信者を選びました。</translation>
    </message>
    <message>
        <source>The caller was never shown as urgent</source>
        <translation>発信者が緊急と表示されませんでした</translation>
    </message>
    <message>
        <source>Nothing that was said is on your list of urgent words, or the call was not answered.</source>
        <translation>話された言葉が緊急を示す言葉の一覧にないか、電話に応答していません。</translation>
    </message>
    <message>
        <source>The aim is under %1 seconds.</source>
        <translation>目標は %1 秒未満です。</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong choice(s)</source>
        <translation>
            <numerusform>選び間違い %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong choice</source>
        <translation>選び間違いなし</translation>
    </message>
    <message>
        <source>Best so far: %1 s</source>
        <translation>これまでの最短：%1 秒</translation>
    </message>
</context>
<context>
    <name>callside::PracticeFaultPage</name>
    <message>
        <source>&amp;Take this</source>
        <translation>これにする(&amp;T)</translation>
    </message>
    <message>
        <source>What goes wrong with the next call</source>
        <translation>次の通話で起きる問題</translation>
    </message>
    <message>
        <source>Search what can go wrong</source>
        <translation>起きる問題を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>起きる問題</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Leave it as it was: Esc</source>
        <translation>変更せずに戻る：Esc</translation>
    </message>
    <message>
        <source>Nothing that can go wrong is called “%1”.</source>
        <translation>「%1」という問題はありません。</translation>
    </message>
</context>
<context>
    <name>callside::PracticePanel</name>
    <message>
        <source>&amp;Callers</source>
        <translation>発信者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Drill</source>
        <translation>演習(&amp;D)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Hide the practice column</source>
        <translation>練習の欄を隠します</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この欄を隠します</translation>
    </message>
    <message>
        <source>Choose who rings</source>
        <translation>着信させる発信者を選びます</translation>
    </message>
    <message>
        <source>Find the urgent caller</source>
        <translation>緊急の発信者を見つけます</translation>
    </message>
    <message>
        <source>Calls co&amp;me</source>
        <extracomment>Before a choice: &quot;Directly&quot;, &quot;Through Twilio&quot;, &quot;Through Vonage&quot;</extracomment>
        <translation>着信の経路(&amp;M)</translation>
    </message>
    <message>
        <source>The way calls come</source>
        <translation>着信の経路</translation>
    </message>
    <message>
        <source>Through Twilio or Vonage, the phone company asks this desk first and tells how each call fares</source>
        <translation>Twilio または Vonage を経由すると、電話会社がまずこの受付に問い合わせ、通話の状況を知らせます</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Through %1</source>
        <extracomment>%1: a phone company that a rehearsed call comes through</extracomment>
        <translation>%1 経由</translation>
    </message>
</context>
<context>
    <name>callside::PracticeRingPage</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Ring now</source>
        <translation>今すぐ着信(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep calls coming</source>
        <translation>着信を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Rehearsed callers</source>
        <translation>練習用の発信者</translation>
    </message>
    <message>
        <source>Choose what goes wrong with the next call</source>
        <translation>次の通話で起きる問題を選びます</translation>
    </message>
    <message>
        <source>This caller rings once</source>
        <translation>この発信者から 1 回着信します</translation>
    </message>
    <message>
        <source>One caller after the other rings, at a pace that one person can follow</source>
        <translation>1 人で追える間隔で、発信者から次々に着信します</translation>
    </message>
    <message>
        <source>Change what goes wrong: %1</source>
        <translation>起きる問題を変更：%1</translation>
    </message>
    <message>
        <source>Rang: %1</source>
        <extracomment>%1 is the title of a rehearsed caller, &quot;Opening hours&quot;</extracomment>
        <translation>着信：%1</translation>
    </message>
</context>
<context>
    <name>callside::PracticeWindow</name>
    <message>
        <source>PRACTICE - Callside</source>
        <translation>練習 - Callside</translation>
    </message>
    <message>
        <source>Show the practice column</source>
        <translation>練習の欄を表示します</translation>
    </message>
</context>
<context>
    <name>callside::PrivacyCover</name>
    <message>
        <source>Hidden from the counter</source>
        <translation>窓口から見えないように隠しています</translation>
    </message>
    <message>
        <source>Press %1 or any other key to show the calls</source>
        <extracomment>%1 is a key, &quot;F12&quot;</extracomment>
        <translation>%1 か他のキーを押すと通話を表示します</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s)</source>
        <translation>
            <numerusform>緊急の通話 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::PrivacyVeil</name>
    <message>
        <source>Hidden from the counter</source>
        <translation>窓口から見えないように隠しています</translation>
    </message>
</context>
<context>
    <name>callside::QuickSteers</name>
    <message>
        <source>Quick steers</source>
        <translation>定型の指示</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Tells the assistant: “%1”</source>
        <extracomment>What the assistant is told when a quick steer is used</extracomment>
        <translation>アシスタントへの指示：「%1」</translation>
    </message>
    <message>
        <source>Tell the assistant one of the sentences that are ready</source>
        <translation>用意された文を選んで、アシスタントに指示します</translation>
    </message>
</context>
<context>
    <name>callside::RecordsQuestion</name>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Nothing is deleted (Escape)</source>
        <translation>何も削除しません（Esc）</translation>
    </message>
    <message>
        <source>To go on, type %1 here:</source>
        <extracomment>%1 is what has to be typed</extracomment>
        <translation>続けるには、ここに %1 と入力してください：</translation>
    </message>
</context>
<context>
    <name>callside::RehearsalSheet</name>
    <message>
        <source>Rehearsal</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>This is what the practice call was answered with, word for word. Who rings and what is answered follows a script: how the assistant puts these words into practice is heard on a real call.</source>
        <translation>練習の通話に応答したときに送った内容そのものです。発信者の言葉と応答は台本どおりです。アシスタントが応対文に従ってどう話すかは、実際の電話で確認してください。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window (Escape). The call goes on.</source>
        <translation>このウィンドウを閉じます（Esc）。通話は続きます。</translation>
    </message>
    <message>
        <source>Rehearsal of “%1”</source>
        <translation>「%1」の練習</translation>
    </message>
    <message>
        <source>What the assistant reads</source>
        <translation>アシスタントが読む内容</translation>
    </message>
    <message>
        <source>For your phone engineer</source>
        <translation>電話の技術担当者向け</translation>
    </message>
    <message>
        <source>The request exactly as it was sent; the key is not part of it</source>
        <translation>送った要求の内容そのものです。API キーは含みません</translation>
    </message>
    <message>
        <source>Copies what is shown</source>
        <translation>表示している内容をコピーします</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAbout</name>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Shows the folder in this computer’s file manager</source>
        <translation>このコンピューターのファイル管理画面でフォルダーを表示します</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Shows the errors of the assistant service, one a line</source>
        <translation>アシスタントのサービスのエラーを 1 行に 1 件表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the versions, for a report of a fault</source>
        <translation>不具合の報告用にバージョンをコピーします</translation>
    </message>
    <message>
        <source>The icon of Callside</source>
        <translation>Callside のアイコン</translation>
    </message>
    <message>
        <source>Callside, the front desk’s console for AI phone calls</source>
        <translation>Callside：AI 電話応対の受付用コンソール</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2, on %3</source>
        <extracomment>%1, %2: version numbers, %3: the operating system</extracomment>
        <translation>バージョン %1、Qt %2、%3</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Where Callside keeps what it keeps</source>
        <translation>Callside の保存場所</translation>
    </message>
    <message>
        <source>Calls, tasks and settings</source>
        <translation>通話、タスク、設定</translation>
    </message>
    <message>
        <source>Errors of the assistant service, without words and numbers of callers</source>
        <translation>アシスタントのサービスのエラー（発信者の言葉と番号は含みません）</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Callside is free software under the GNU General Public License, version 3 or later. You may use, study, share and change it; it comes without any warranty. The licence is in the file LICENSE and at %1.</source>
        <translation>Callside は GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。使用、調査、共有、変更ができますが、一切の保証はありません。ライセンスはファイル LICENSE と %1 にあります。</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>使用している他の著作物</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In a list: the name of a library, and its licence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>OpenAI, Azure, Vonage and Twilio are names of their owners. Callside is not made by them.</source>
        <translation>OpenAI、Azure、Vonage、Twilio は各所有者の名称です。Callside は各社の製品ではありません。</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>何も保存しません。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>緊急の言葉</translation>
    </message>
    <message>
        <source>Words that make a call urgent as soon as a caller says them. A match only ever raises concern: a call without one may be urgent all the same.</source>
        <translation>発信者が話すとすぐに通話を緊急にする言葉です。一致すると注意を強めるだけで、一致しない通話も緊急のことがあります。</translation>
    </message>
    <message>
        <source>The list that came with Callside is an example.</source>
        <translation>Callside に付属の一覧は一例です。</translation>
    </message>
    <message>
        <source>Review it with your clinician before you rely on it, and again whenever your guidance changes.</source>
        <translation>使い始める前に、また指針が変わるたびに、医師などの医療者と内容を確認してください。</translation>
    </message>
    <message>
        <source>My mum cannot breathe properly</source>
        <extracomment>Something that a caller could say</extracomment>
        <translation>母が息をするのも苦しいと言っています</translation>
    </message>
    <message>
        <source>Try it: what a caller could say</source>
        <translation>試す：発信者が話しそうな言葉</translation>
    </message>
    <message>
        <source>Shows which entries would match, in every language. Nothing is sent or kept.</source>
        <translation>すべての言語の一覧で、どの項目に一致するかを表示します。送信も記録もしません。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>一覧を検索</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>言葉の言語</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Words that make a call urgent</source>
        <translation>通話を緊急にする言葉</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>What they mean</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Somebody may be in danger</source>
        <translation>危険のおそれがある</translation>
    </message>
    <message>
        <source>The caller asks for a person</source>
        <translation>発信者が担当者を希望している</translation>
    </message>
    <message>
        <source>As a person says them: “can&apos;t breathe”. A * at the end of a word stands for any ending. Capitals and accents do not count. They are used when the field is left or Enter is pressed.</source>
        <translation>話すとおりに入力します：「息ができない」。語の最後の * は、どのような続きにも一致します。大文字と小文字、アクセント記号の違いは区別しません。Enter を押すか、別の欄に移ると有効になります。</translation>
    </message>
    <message>
        <source>Both make the call urgent; the card says which of the two it is.</source>
        <translation>どちらも通話を緊急にします。緊急の表示に、どちらであるかが示されます。</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険のおそれ</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>担当者を希望</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>選んでいる項目</translation>
    </message>
    <message>
        <source>An entry needs words. Until then the earlier ones hold.</source>
        <translation>言葉を入力してください。それまでは前の言葉が使われます。</translation>
    </message>
    <message>
        <source>These words hold no letters, so they would never match.</source>
        <translation>文字が含まれていないため、一致することがありません。</translation>
    </message>
    <message>
        <source>These words are in the list already.</source>
        <translation>この言葉はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>An entry of the list that matches what was typed</extracomment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>This call would be urgent. It matches %1 and %n more.</source>
        <translation>
            <numerusform>この通話は緊急になります。%1と、ほか %n 件に一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between quoted words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This call would be urgent. It matches %1.</source>
        <translation>この通話は緊急になります。%1に一致します。</translation>
    </message>
    <message>
        <source>Nothing in the list matches: the call would not become urgent by itself.</source>
        <translation>一覧に一致する言葉はありません。この通話は自動では緊急になりません。</translation>
    </message>
    <message>
        <source>This only changes what is listed: the words of every language count on every call.</source>
        <translation>表示する一覧を切り替えるだけです。どの通話でも、すべての言語の言葉が有効です。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAppearance</name>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>動きを少なく</translation>
    </message>
    <message>
        <source>Rows appear in their place instead of sliding in, and nothing pulses.</source>
        <translation>行は動かずにその場に現れ、点滅もしません。</translation>
    </message>
    <message>
        <source>Times beside what is said</source>
        <translation>会話の横に時刻を表示</translation>
    </message>
    <message>
        <source>The time of day stands beside every line of a conversation.</source>
        <translation>会話の 1 行ごとに時刻を表示します。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Meaning is never in colour alone: words and icons stand beside it.</source>
        <translation>色だけで意味を示すことはありません。必ず言葉とアイコンが付きます。</translation>
    </message>
    <message>
        <source>Size of the text, in per cent</source>
        <translation>文字の大きさ（パーセント）</translation>
    </message>
    <message>
        <source>From 80 to 200. Everything grows with it. Ctrl and the mouse wheel do the same.</source>
        <translation>80 から 200 まで。全体が一緒に大きくなります。Ctrl とマウスホイールでも変更できます。</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number of per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Smaller – larger</source>
        <translation>小さく – 大きく</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>コンピューターの設定に合わせる</translation>
    </message>
    <message>
        <source>Takes effect when you let go of it.</source>
        <translation>離したときに反映されます。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>このプログラムの言語</translation>
    </message>
    <message>
        <source>From the next start of Callside. What the assistant speaks is chosen with its wording.</source>
        <translation>Callside を次に起動したときから変わります。アシスタントが話す言語は、文面と一緒に選びます。</translation>
    </message>
    <message>
        <source>Decided outside of Callside, by %1 in the environment.</source>
        <translation>Callside の外で、環境変数 %1 によって決められています。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAssistant</name>
    <message>
        <source>Not saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Saved as version %1. Calls that come from now on get it.</source>
        <translation>第 %1 版として保存しました。これからの着信に使われます。</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>変更を破棄しました。</translation>
    </message>
    <message>
        <source>Not brought back. %1</source>
        <translation>元の版に戻せませんでした。%1</translation>
    </message>
    <message>
        <source>Version %1 says what the newest one says.</source>
        <translation>第 %1 版の内容は最新の版と同じです。</translation>
    </message>
    <message>
        <source>Version %1 is back. Calls that come from now on get it.</source>
        <translation>第 %1 版に戻しました。これからの着信に使われます。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a wording</extracomment>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>This is a copy. Give it a name, say when it answers, and save it.</source>
        <translation>これはコピーです。名前と応答する条件を決めて、保存してください。</translation>
    </message>
    <message>
        <source>The last wording stays: calls need one.</source>
        <translation>最後の応対文は削除できません。通話に 1 つは必要です。</translation>
    </message>
    <message>
        <source>The shipped wordings are as they came.</source>
        <translation>付属の応対文は最初のままです。</translation>
    </message>
    <message>
        <source>The shipped wordings are back. Yours are among the versions.</source>
        <translation>付属の応対文に戻しました。以前のものは版の一覧にあります。</translation>
    </message>
    <message>
        <source>Import a prompts.json</source>
        <translation>prompts.json の取り込み</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>プロンプト (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) imported as drafts: check and save each.</source>
        <translation>
            <numerusform>応対文 %n 件を下書きとして取り込みました。それぞれ確認して保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>What the assistant says to callers. A saved change is for calls that come from then on; a call that is going on keeps what it began with.</source>
        <translation>アシスタントが発信者に話す内容です。保存した変更は、それ以降の着信に使われます。続いている通話は変わりません。</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>応対文</translation>
    </message>
    <message>
        <source>Which wording is shown below</source>
        <translation>下に表示する応対文</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>新しい版として保存</translation>
    </message>
    <message>
        <source>New calls get it from then on (Ctrl+S)</source>
        <translation>保存後の着信から使われます（Ctrl+S）</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Go back to the saved version</source>
        <translation>保存した版に戻します</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>練習で試す</translation>
    </message>
    <message>
        <source>Try this wording, saved or not, on the practice line</source>
        <translation>この応対文を、保存していなくても練習用の回線で試します</translation>
    </message>
    <message>
        <source>All wordings</source>
        <translation>すべての応対文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>When it answers</source>
        <translation>応答する条件</translation>
    </message>
    <message>
        <source>Voice and hearing</source>
        <translation>声と聞き取り</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Calls that it answers</source>
        <translation>応答する通話</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>言葉を編集</translation>
    </message>
    <message>
        <source>Import a prompts.json…</source>
        <translation>prompts.json を取り込む…</translation>
    </message>
    <message>
        <source>Takes over the texts of an older server, as drafts to be checked and saved</source>
        <translation>以前のサーバーの文章を下書きとして取り込みます。確認して保存してください</translation>
    </message>
    <message>
        <source>Bring back the shipped wordings</source>
        <translation>付属の応対文に戻す</translation>
    </message>
    <message>
        <source>Saves the wordings that came with Callside as new versions; yours stay among the versions</source>
        <translation>Callside に付属の応対文を新しい版として保存します。今のものは版の一覧に残ります</translation>
    </message>
    <message>
        <source>For your phone engineer: exactly what a call would be accepted with. The key is not part of it.</source>
        <translation>電話の技術担当者向け：電話に応答するときに送る内容そのものです。API キーは含みません。</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Save or discard your changes first.</source>
        <translation>先に変更を保存するか、破棄してください。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <extracomment>%1: the number of a version, or &quot;new&quot;</extracomment>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Calls that a wording answers: language, hours, lines</extracomment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>Changed, and cannot be saved yet. %1</source>
        <translation>変更がありますが、まだ保存できません。%1</translation>
    </message>
    <message>
        <source>Changed, not saved. Calls get the saved version until then.</source>
        <translation>変更は未保存です。保存するまで、通話には保存済みの版が使われます。</translation>
    </message>
    <message>
        <source>Open the chosen wording, section by section (Enter)</source>
        <translation>選んでいる応対文を項目ごとに開きます（Enter）</translation>
    </message>
</context>
<context>
    <name>callside::SettingsAudit</name>
    <message>
        <source>Audit trail</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Only what was refused</source>
        <translation>拒否されたもののみ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>操作記録を点検</translation>
    </message>
    <message>
        <source>Goes through every row and says whether one was changed, removed or put in</source>
        <translation>すべての行を調べ、変更、削除、追加されたものがないか確認します</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>What is listed here, as a CSV file for a spreadsheet</source>
        <translation>ここに表示している内容を、表計算ソフト用の CSV ファイルに保存します</translation>
    </message>
    <message>
        <source>What was done at this desk, by whom and when. It holds nothing that a caller said.</source>
        <translation>この受付で、誰が、いつ、何をしたかの記録です。発信者の言葉は含みません。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>すべての職員</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Going through the trail…</source>
        <translation>操作記録を調べています…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Callside itself</source>
        <translation>Callside の自動処理</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n row(s); there are older ones</source>
        <translation>
            <numerusform>最新の %n 行（さらに古い行があります）</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail cannot be read.</source>
        <translation>操作記録を読み込めません。</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place, or see whether the disk is full.</source>
        <translation>保存できませんでした。別の場所を選ぶか、ディスクに空きがあるか確認してください。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsCentre</name>
    <message>
        <source>%1 In a wording: %2</source>
        <extracomment>%1: a sentence, %2: how it is written into the words of the assistant, &quot;{centre_name}&quot;</extracomment>
        <translation>%1応対文での書き方：%2</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>What the assistant may tell callers about the centre: a wording fills it in. A change is for calls that come from then on.</source>
        <translation>アシスタントが発信者に伝えてよい施設の情報です。応対文に差し込まれます。変更は、それ以降の着信に使われます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As callers know it.</source>
        <translation>発信者が知っている名前です。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>As it is said on the telephone.</source>
        <translation>電話で伝えるとおりに入力します。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>As it is said: without https in front.</source>
        <translation>伝えるとおりに入力します。先頭の https は不要です。</translation>
    </message>
    <message>
        <source>Reception’s number</source>
        <translation>受付の電話番号</translation>
    </message>
    <message>
        <source>For callers to ring people.</source>
        <translation>発信者が職員と話すための番号です。</translation>
    </message>
    <message>
        <source>Number while you are closed</source>
        <translation>受付時間外の番号</translation>
    </message>
    <message>
        <source>Who helps then.</source>
        <translation>時間外に対応するところです。</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>緊急通報番号</translation>
    </message>
    <message>
        <source>Left empty, the assistant speaks of “the emergency number”.</source>
        <translation>空欄の場合、アシスタントは「緊急通報番号」とだけ言います。</translation>
    </message>
    <message>
        <source>Language of most callers</source>
        <translation>主な発信者の言語</translation>
    </message>
    <message>
        <source>Of several wordings the one in this language answers. A line below may have another.</source>
        <translation>応対文が複数ある場合は、この言語のものを使います。下の回線ごとに別の言語も選べます。</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>This is no number that somebody can dial. Until then the earlier one holds.</source>
        <translation>この番号には電話をかけられません。それまでは前の番号が使われます。</translation>
    </message>
    <message>
        <source>Your telephone lines</source>
        <translation>施設の電話回線</translation>
    </message>
    <message>
        <source>Needed where a line has a wording or a language of its own: a caller gets the one of the line dialled.</source>
        <translation>回線ごとに応対文や言語を変える場合に必要です。発信者には、かけた回線のものが使われます。</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>電話回線</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As it is dialled, with its country code.</source>
        <translation>国番号から、かけるとおりに入力します。</translation>
    </message>
    <message>
        <source>What the line is for: “Prescriptions”.</source>
        <translation>何のための回線か：「処方」。</translation>
    </message>
    <message>
        <source>Language of its callers</source>
        <translation>この回線の発信者の言語</translation>
    </message>
    <message>
        <source>Where it is not the one of most callers.</source>
        <translation>主な発信者の言語と違う場合に選びます。</translation>
    </message>
    <message>
        <source>As most callers</source>
        <translation>主な発信者と同じ</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>新しい回線</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>選んでいる回線</translation>
    </message>
    <message>
        <source>A line needs its number. Until then the earlier one holds.</source>
        <translation>番号を入力してください。それまでは前の番号が使われます。</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>電話番号ではありません。</translation>
    </message>
    <message>
        <source>This number is in the list already.</source>
        <translation>この番号はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Another line has this name already.</source>
        <translation>同じ名前の回線がすでにあります。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsConnection</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>How calls get from the telephone network to the assistant and to this desk. A change is for calls that come after it; calls that are going on keep what they came by.</source>
        <translation>電話が電話網からアシスタントとこの受付に届くまでの設定です。変更はそれ以降の着信に使われます。続いている通話は変わりません。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between telephone numbers</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>%1 から %2 までの数字を入力してください。</translation>
    </message>
    <message>
        <source>Where your tunnel, proxy or router hands the announcements on to.</source>
        <translation>トンネル、プロキシ、ルーターが着信の通知を渡す先です。</translation>
    </message>
    <message>
        <source>The text to paste stands here once the project is entered above.</source>
        <translation>上にプロジェクトを入力すると、貼り付ける内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Assistant service</source>
        <translation>アシスタントのサービス</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Azure resource</source>
        <translation>Azure のリソース</translation>
    </message>
    <message>
        <source>Its name, as in name.openai.azure.com.</source>
        <translation>リソースの名前です。name.openai.azure.com の先頭の部分です。</translation>
    </message>
    <message>
        <source>Azure region</source>
        <translation>Azure の地域</translation>
    </message>
    <message>
        <source>The region that your resource is in.</source>
        <translation>リソースのある地域です。</translation>
    </message>
    <message>
        <source>Address for requests</source>
        <translation>要求の送信先</translation>
    </message>
    <message>
        <source>Live links go to the same host.</source>
        <translation>通話との接続も同じホストを使います。</translation>
    </message>
    <message>
        <source>Host for calls</source>
        <translation>通話のホスト</translation>
    </message>
    <message>
        <source>The phone company sends the calls there.</source>
        <translation>電話会社が通話をここに送ります。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>It begins with proj_ and stands on the page of the project’s settings.</source>
        <translation>proj_ で始まり、プロジェクトの設定ページに表示されています。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The assistant’s voice and understanding. Azure: the name of your deployment.</source>
        <translation>アシスタントの声と理解力を決めます。Azure ではデプロイの名前です。</translation>
    </message>
    <message>
        <source>Key and signing secret</source>
        <translation>API キーと署名シークレット</translation>
    </message>
    <message>
        <source>Of the project above, with the right to use Realtime. It is never shown again.</source>
        <translation>上のプロジェクトの、Realtime を使う権限のある API キーです。入力後は表示されません。</translation>
    </message>
    <message>
        <source>It begins with %1 and proves that an announcement of a call is from the assistant service. While it is being changed there, enter both with a blank between.</source>
        <extracomment>%1: whsec_</extracomment>
        <translation>%1 で始まり、着信の通知がアシスタントのサービスから届いたことを証明します。サービス側で切り替えている間は、空白で区切って両方を入力してください。</translation>
    </message>
    <message>
        <source>Phone company</source>
        <translation>電話会社</translation>
    </message>
    <message>
        <source>Who brings the calls</source>
        <translation>電話会社</translation>
    </message>
    <message>
        <source>What is to be pasted on its page stands below.</source>
        <translation>電話会社のページに貼り付ける内容は下にあります。</translation>
    </message>
    <message>
        <source>The centre’s telephone numbers</source>
        <translation>施設の電話番号</translation>
    </message>
    <message>
        <source>Several with commas between.</source>
        <translation>複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>How calls are announced to this desk</source>
        <translation>この受付への着信の通知</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>What the assistant service calls when somebody rings: the address that your tunnel, proxy or router shows to the internet.</source>
        <translation>着信時にアシスタントのサービスが接続する先です。トンネル、プロキシ、ルーターがインターネットに公開しているアドレスを入力します。</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <source>%1 is for a tunnel or proxy on this computer, %2 for one elsewhere in your network.</source>
        <extracomment>%1: 127.0.0.1, %2: 0.0.0.0</extracomment>
        <translation>%1 はこのコンピューターのトンネルやプロキシ用、%2 はネットワーク内の別の機器用です。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Move these settings to another computer</source>
        <translation>設定を別のコンピューターに移す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Writes all settings of Callside into a file, without secrets and without calls</source>
        <translation>Callside のすべての設定をファイルに書き出します。シークレットと通話は含みません</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Takes settings over from such a file</source>
        <translation>書き出したファイルから設定を取り込みます</translation>
    </message>
    <message>
        <source>From an older server…</source>
        <translation>以前のサーバーから…</translation>
    </message>
    <message>
        <source>Takes over what it finds in the settings file (.env) of an earlier phone server</source>
        <translation>以前の電話サーバーの設定ファイル（.env）から設定を取り込みます</translation>
    </message>
    <message>
        <source>A file of settings holds no key and no signing secret: enter them at the other computer.</source>
        <translation>設定のファイルに API キーと署名シークレットは含まれません。移した先のコンピューターで入力してください。</translation>
    </message>
    <message>
        <source>The phone company asks this desk about each call, and tells how it fares. It proves that it is the phone company; nobody else is believed.</source>
        <translation>電話会社は着信のたびにこの受付に問い合わせ、通話の状況を知らせます。電話会社であることを証明できない通知は受け付けません。</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>It stands on the first page of Twilio’s console.</source>
        <translation>Twilio のコンソールの最初のページに表示されています。</translation>
    </message>
    <message>
        <source>It stands beside the account SID. Twilio signs its messages with it, and takes callers back with it, to connect them to a person.</source>
        <translation>Account SID の横に表示されています。Twilio はこれで通知に署名し、発信者を引き取って担当者につなぎます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Of the Vonage account. Its messages must be of this account.</source>
        <translation>Vonage アカウントの API キーです。このアカウントの通知だけを受け付けます。</translation>
    </message>
    <message>
        <source>From the settings page of the Vonage account. Without it no message of Vonage is believed, and its calls are not answered.</source>
        <translation>Vonage アカウントの設定ページに表示されています。入力するまで、Vonage の通知を受け付けず、電話に応答できません。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>アプリケーション ID</translation>
    </message>
    <message>
        <source>Of the Vonage application that the number is linked to. Switch on signed webhooks there.</source>
        <translation>番号を割り当てた Vonage アプリケーションの ID です。そこで「Use signed webhooks」を有効にしてください。</translation>
    </message>
    <message>
        <source>The whole file that Vonage made for the application. With it Vonage takes callers back, to connect them to a person.</source>
        <translation>Vonage がアプリケーション用に作成したファイル全体です。Vonage はこれで発信者を引き取り、担当者につなぎます。</translation>
    </message>
    <message>
        <source>If the assistant cannot be reached, ring</source>
        <translation>アシスタントにつながらないときに呼び出す番号</translation>
    </message>
    <message>
        <source>Callers are connected there, and a task is made.</source>
        <translation>発信者をそこにつなぎ、タスクを作成します。</translation>
    </message>
    <message>
        <source>If nobody can be reached, say</source>
        <translation>誰にもつながらないときに伝える言葉</translation>
    </message>
    <message>
        <source>In the language of the number that was dialled. Empty: the call ends.</source>
        <translation>かかってきた番号の言語で入力します。空欄の場合は通話を終了します。</translation>
    </message>
    <message>
        <source>While the line is closed, ring</source>
        <translation>受付停止中に呼び出す番号</translation>
    </message>
    <message>
        <source>Empty: callers hear the message below.</source>
        <translation>空欄の場合は、下の言葉を伝えます。</translation>
    </message>
    <message>
        <source>While the line is closed, say</source>
        <translation>受付停止中に伝える言葉</translation>
    </message>
    <message>
        <source>Empty: callers hear that it is busy.</source>
        <translation>空欄の場合は、話し中の音が聞こえます。</translation>
    </message>
    <message>
        <source>Networks in numbers, with commas between. Empty: from anywhere.</source>
        <translation>ネットワークを数字で入力します。複数ある場合はコンマで区切ります。空欄の場合はどこからでも受け付けます。</translation>
    </message>
    <message>
        <source>Take its messages only from</source>
        <translation>通知を受け付けるネットワーク</translation>
    </message>
    <message>
        <source>Proxies of your own</source>
        <extracomment>%1: X-Forwarded-For</extracomment>
        <translation>自分のプロキシ</translation>
    </message>
    <message>
        <source>Only needed with a list above: the addresses of tunnels or proxies that hand messages on to this desk. They tell in %1 who sent a message; from anybody else that is not believed.</source>
        <translation>上にネットワークを入力した場合にのみ必要です。通知をこの受付に渡すトンネルやプロキシのアドレスを入力します。送信元は %1 で伝えられます。ここにないアドレスからのものは信用しません。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsCosts</name>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>A part of it has a price that Callside does not know: the bill will be higher.</source>
        <translation>Callside が料金を把握していないものが含まれます。実際の請求はこれより高くなります。</translation>
    </message>
    <message>
        <source>What OpenAI asks for the assistant, reckoned from its published prices in US dollars. The phone company sends a bill of its own.</source>
        <translation>アシスタントにかかる OpenAI の料金です。公表されている料金から米ドルで計算しています。電話会社の請求は別です。</translation>
    </message>
    <message>
        <source>$</source>
        <extracomment>Before a sum of US dollars</extracomment>
        <translation>$</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>The most that a day may cost</source>
        <translation>1 日の費用の上限</translation>
    </message>
    <message>
        <source>You are warned at 80 % and at 100 % of it. No call is ended or declined for its cost. 0 is no limit.</source>
        <translation>上限の 80 % と 100 % で警告します。費用を理由に通話を終了したり、断ったりはしません。0 で上限なしになります。</translation>
    </message>
    <message>
        <source>Then ask me first for every new call</source>
        <translation>上限に達したら着信ごとに先に確認する</translation>
    </message>
    <message>
        <source>From when the limit is reached until the end of the day a new call rings here first. When nobody decides, the assistant answers after all, so that nobody is left ringing.</source>
        <translation>上限に達してからその日の終わりまで、新しい着信はまずここで知らせます。誰も選ばない場合はアシスタントが応答するため、呼び出しが続いたままにはなりません。</translation>
    </message>
    <message numerus="yes">
        <source>Today so far: %1, %n call(s)</source>
        <extracomment>%1 is a sum: &quot;$1.24&quot;, &quot;less than 1 cent&quot;, &quot;at least $1.24&quot;</extracomment>
        <translation>
            <numerusform>今日のここまで：%1、通話 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s limit is reached: this is %1 % of it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>1 日の上限に達しました。上限の %1 % です。</translation>
    </message>
    <message>
        <source>That is %1 % of the day&apos;s limit.</source>
        <translation>1 日の上限の %1 % です。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsDesk</name>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>受付の担当者名</translation>
    </message>
    <message>
        <source>This name stands beside what is done at this desk, such as acknowledging an urgent call. Left empty, it is the name of the computer&apos;s account.</source>
        <translation>緊急の通話の確認など、この受付で行ったことの横に表示される名前です。空欄の場合は、コンピューターのアカウント名になります。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Sounds of this desk</source>
        <translation>この受付で音を鳴らす</translation>
    </message>
    <message>
        <source>An alarm until somebody acknowledges an urgent call, a chime when a call needs you. All of it is always shown on the screen as well.</source>
        <translation>緊急の通話を誰かが確認するまで警報音が鳴り、対応が必要な通話ではチャイムが鳴ります。どれも必ず画面にも表示されます。</translation>
    </message>
    <message>
        <source>A soft ring for every new call</source>
        <translation>新しい着信ごとに小さな呼び出し音を鳴らす</translation>
    </message>
    <message>
        <source>Otherwise a new call makes no sound until it needs you.</source>
        <translation>オフの場合、対応が必要になるまで新しい着信で音は鳴りません。</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>開始と終了</translation>
    </message>
    <message>
        <source>Closing the window keeps answering calls</source>
        <translation>ウィンドウを閉じても応答を続ける</translation>
    </message>
    <message>
        <source>The window goes away, the phone does not: the assistant goes on answering in the background. Otherwise closing the window quits Callside; while calls are going on it asks first.</source>
        <translation>ウィンドウを閉じても、アシスタントが画面に出ずに電話の応対を続けます。オフの場合、ウィンドウを閉じると Callside を終了します。通話中は先に確認します。</translation>
    </message>
    <message>
        <source>Start without opening the window</source>
        <translation>ウィンドウを開かずに開始</translation>
    </message>
    <message>
        <source>Calls are answered from the start; the window opens when you want it.</source>
        <translation>開始したときから電話に応答し、ウィンドウは必要なときに開きます。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Close the settings (Escape). Everything is kept as it is.</source>
        <translation>設定を閉じます（Esc）。変更はすでに保存されています。</translation>
    </message>
    <message>
        <source>This desk</source>
        <extracomment>A heading above pages of the settings: what is of this computer and who sits at it</extracomment>
        <translation>この受付</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>A heading above pages of the settings: how calls are answered</extracomment>
        <translation>通話</translation>
    </message>
    <message>
        <source>Phone line</source>
        <extracomment>A heading above pages of the settings: what brings the calls</extracomment>
        <translation>電話回線</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>A heading above pages of the settings: what is left of calls, and of what was done here</extracomment>
        <translation>残すもの</translation>
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
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>最初のキー</translation>
    </message>
    <message>
        <source>Every key of the desk. Choose an action, then press its new key.</source>
        <translation>受付で使うすべてのキーです。操作を選んでから、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>この操作のキー</translation>
    </message>
    <message>
        <source>Press this button, then the new key: a function key, or another key together with Ctrl. It works at once.</source>
        <translation>このボタンを押してから、新しいキーを押してください。ファンクションキーか、Ctrl と他のキーの組み合わせです。すぐに使えます。</translation>
    </message>
    <message>
        <source>Back to the built-in key</source>
        <translation>最初のキーに戻す</translation>
    </message>
    <message>
        <source>All keys built-in</source>
        <translation>すべて最初のキーに戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Give this action the key that it came with</source>
        <translation>この操作のキーを最初のキーに戻します</translation>
    </message>
    <message>
        <source>Give every action the key that it came with; Undo brings yours back</source>
        <translation>すべての操作のキーを最初のキーに戻します。「元に戻す」で今のキーに戻せます</translation>
    </message>
    <message>
        <source>Take back the last change of a key</source>
        <translation>最後に行ったキーの変更を取り消します</translation>
    </message>
    <message>
        <source>The key for “%1”: %2</source>
        <translation>「%1」のキー：%2</translation>
    </message>
</context>
<context>
    <name>callside::SettingsLine</name>
    <message>
        <source>Line</source>
        <translation>回線</translation>
    </message>
    <message>
        <source>These settings are for calls that come from now on; calls that are going on keep theirs. Whether the assistant answers, asks you first or the line is closed is chosen at the top of the window.</source>
        <translation>これらの設定は、これからの着信に使われます。続いている通話は変わりません。アシスタントが応答する、先に確認する、受付停止のどれにするかは、ウィンドウの上部で選びます。</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>How long it rings for you</source>
        <translation>着信を知らせる時間</translation>
    </message>
    <message>
        <source>Then the assistant answers after all, so that nobody is left ringing.</source>
        <translation>その後はアシスタントが応答するため、呼び出しが続いたままにはなりません。</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Behind a number of seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>受付停止</translation>
    </message>
    <message>
        <source>Silence on a call</source>
        <translation>通話中の無言</translation>
    </message>
    <message>
        <source>The line is busy</source>
        <translation>話し中です</translation>
    </message>
    <message>
        <source>Nobody can answer just now</source>
        <translation>今は誰も応答できません</translation>
    </message>
    <message>
        <source>The call is declined</source>
        <translation>着信をお断りします</translation>
    </message>
    <message>
        <source>What callers are told while the line is closed</source>
        <translation>受付停止の間、発信者に伝えること</translation>
    </message>
    <message>
        <source>The phone company turns it into a tone or an announcement of its own. “Nobody can answer” often leads to a mailbox, where there is one.</source>
        <translation>電話会社が信号音や案内に変えて伝えます。「今は誰も応答できません」は、留守番電話があればそちらにつながることがよくあります。</translation>
    </message>
    <message>
        <source>Show the call in amber after</source>
        <translation>注意を表示するまで</translation>
    </message>
    <message>
        <source>Nobody has spoken for so long: the call moves up and shows how long. 0 is off.</source>
        <translation>この時間誰も話さないと、通話が上に移動し、無言の時間を表示します。0 でオフになります。</translation>
    </message>
    <message>
        <source>Alert me after</source>
        <translation>警告するまで</translation>
    </message>
    <message>
        <source>A chime, and the call asks for somebody to look. 0 is off.</source>
        <translation>チャイムが鳴り、通話を見るよう知らせます。0 でオフになります。</translation>
    </message>
    <message>
        <source>End the call politely after</source>
        <translation>挨拶をして終了するまで</translation>
    </message>
    <message>
        <source>The assistant says goodbye and the call ends; never on an urgent call. 0 is off.</source>
        <translation>アシスタントが挨拶をして通話を終了します。緊急の通話は終了しません。0 でオフになります。</translation>
    </message>
    <message>
        <source>Code %1 of the phone company</source>
        <extracomment>%1: a number that the phone company knows, such as 404</extracomment>
        <translation>電話会社のコード %1</translation>
    </message>
    <message>
        <source>Amber has to come before the alert: %1 s is not less than %2 s. Until then the earlier number holds.</source>
        <translation>注意は警告より前にしてください。%1 秒は %2 秒より短くありません。それまでは前の数字が使われます。</translation>
    </message>
    <message>
        <source>The call may end only after the warnings: %1 s is not more than %2 s. Until then the earlier number holds.</source>
        <translation>終了は注意と警告より後にしてください。%1 秒は %2 秒より長くありません。それまでは前の数字が使われます。</translation>
    </message>
    <message>
        <source>Connecting callers</source>
        <translation>発信者の取り次ぎ</translation>
    </message>
    <message>
        <source>This phone line passes callers on to people</source>
        <translation>この回線は発信者を担当者につなげる</translation>
    </message>
    <message>
        <source>Switch it off where the phone company refuses to: “Connect” then arranges a call-back instead.</source>
        <translation>電話会社が取り次ぎを受け付けない場合は、オフにしてください。「つなぐ」の代わりに折り返しを手配します。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a new entry</source>
        <translation>新しい項目を追加します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen entry (Delete)</source>
        <translation>選んでいる項目を削除します（Delete）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the chosen entry up (Alt+Up)</source>
        <translation>選んでいる項目を上に移動します（Alt+Up）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the chosen entry down (Alt+Down)</source>
        <translation>選んでいる項目を下に移動します（Alt+Down）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last change of this list (Ctrl+Z)</source>
        <translation>最後に行った一覧の変更を取り消します（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Restore the built-in list</source>
        <translation>最初の一覧に戻す</translation>
    </message>
    <message>
        <source>Put the list that came with Callside in this one&apos;s place; Undo brings this one back</source>
        <translation>この一覧を Callside に付属の一覧に置き換えます。「元に戻す」でこの一覧に戻せます</translation>
    </message>
    <message>
        <source>Removed: %1. Undo brings it back.</source>
        <translation>削除しました：%1。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>The built-in list is back. Undo brings yours back.</source>
        <translation>最初の一覧に戻しました。「元に戻す」で以前の一覧に戻せます。</translation>
    </message>
    <message>
        <source>“%1” is now “%2”. Undo takes it back.</source>
        <extracomment>%1 what an entry was called, %2 what it is called now</extracomment>
        <translation>「%1」を「%2」に変えました。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>What you typed below is not in the list: put it right, or leave once more to drop it.</source>
        <translation>下に入力した内容は一覧に入っていません。直すか、もう一度離れると破棄されます。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsOpening</name>
    <message>
        <source>Hours</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>When the centre is open. The assistant names these hours to callers who ask, and calls that come from now on are met by them.</source>
        <translation>施設の受付時間です。尋ねられると、アシスタントがこの時間を伝えます。これからの着信に使われます。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>An end before the beginning is on the next day; 00:00 is midnight. A day without hours is closed.</source>
        <translation>終了が開始より前の場合は翌日になります。00:00 は深夜 0 時です。時間のない日は休みです。</translation>
    </message>
    <message>
        <source>Time zone of the centre</source>
        <translation>施設のタイムゾーン</translation>
    </message>
    <message>
        <source>Type a city to find it. Left empty, it is the computer&apos;s. The change to summer time and back is taken care of.</source>
        <translation>都市名を入力して探します。空欄の場合はコンピューターの設定に合わせます。夏時間の切り替えは自動です。</translation>
    </message>
    <message>
        <source>Holidays and other days</source>
        <translation>祝休日と特別な日</translation>
    </message>
    <message>
        <source>Calls outside these hours</source>
        <translation>受付時間外の着信</translation>
    </message>
    <message>
        <source>The assistant answers and says that it is closed</source>
        <translation>アシスタントが応答し、時間外と伝える</translation>
    </message>
    <message>
        <source>With the wording for closed hours; it still tells callers what to do in an emergency.</source>
        <translation>時間外の応対文を使います。緊急のときにどうすればよいかも伝えます。</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>It rings here; when nobody decides, the assistant answers with the wording for closed hours.</source>
        <translation>ここで着信を知らせます。誰も選ばない場合は、アシスタントが時間外の応対文で応答します。</translation>
    </message>
    <message>
        <source>Decline them</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>The phone company turns callers away, as the page Line says. Nobody tells them what to do in an emergency.</source>
        <translation>「回線」のページの設定に従い、電話会社が着信をお断りします。緊急のときにどうすればよいかは伝わりません。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsPage</name>
    <message>
        <source>Type a number from %1 to %2, or 0 for off. Until then the earlier one holds.</source>
        <translation>%1 から %2 までの数字を入力してください。オフにする場合は 0 を入力します。それまでは前の数字が使われます。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2. Until then the earlier one holds.</source>
        <translation>%1 から %2 までの数字を入力してください。それまでは前の数字が使われます。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsPeople</name>
    <message>
        <source>People</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Suggest this person first</source>
        <translation>最初に表示</translation>
    </message>
    <message>
        <source>Whom a caller can be connected to, in the order in which they are offered.</source>
        <translation>発信者をつなぐ相手です。この順番で表示されます。</translation>
    </message>
    <message>
        <source>People to connect to</source>
        <translation>つなぐ相手の一覧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>可能な時間帯</translation>
    </message>
    <message>
        <source>As the desk knows this person or place: “Duty doctor”.</source>
        <translation>受付での呼び方で入力します：「当番医」。</translation>
    </message>
    <message>
        <source>Number or phone address</source>
        <translation>番号または電話アドレス</translation>
    </message>
    <message>
        <source>With its country code, or as it is dialled here. It is used when the field is left or Enter is pressed.</source>
        <translation>国番号から入力するか、こちらからかけるときの番号をそのまま入力します。欄を離れるか Enter を押すと使われます。</translation>
    </message>
    <message>
        <source>Outside these hours the list says so; connecting stays possible. A time “to” that is before “from” means the next morning.</source>
        <translation>時間外は一覧にそのことが表示されますが、つなぐことはできます。「終了」が「開始」より前の場合は、翌朝までを意味します。</translation>
    </message>
    <message>
        <source>Enter in the list of people takes this one.</source>
        <translation>連絡先の一覧で Enter を押すと、この人が選ばれます。</translation>
    </message>
    <message>
        <source>%1 (first)</source>
        <extracomment>In the list of people: the name of the one that is suggested first</extracomment>
        <translation>%1（最初）</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>選んでいる連絡先</translation>
    </message>
    <message>
        <source>A person needs a name. Until then the earlier one holds.</source>
        <translation>名前を入力してください。それまでは前の名前が使われます。</translation>
    </message>
    <message>
        <source>Somebody in the list has this name already. Write it so that they can be told apart.</source>
        <translation>同じ名前がすでに一覧にあります。区別できる名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose at least one day, or “Always”.</source>
        <translation>曜日を 1 つ以上選ぶか、「いつでも」を選んでください。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>callside::SettingsPrivacy</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>For a screen that people at the counter can see. Window titles, pop-ups and the icon beside the clock never show who is calling or what is said.</source>
        <translation>窓口にいる人から画面が見える場合のための設定です。ウィンドウの題名、通知、通知領域のアイコンには、発信者や会話の内容は表示されません。</translation>
    </message>
    <message>
        <source>Hide part of telephone numbers</source>
        <translation>番号の一部を隠す</translation>
    </message>
    <message>
        <source>A number is shown in full while the pointer or the keyboard is on it: 07700 9••123.</source>
        <translation>ポインターを番号に重ねるか、キーボードで番号に移動すると、番号全体が表示されます：07700 9••123。</translation>
    </message>
    <message>
        <source>Cover the screen when nobody uses it for</source>
        <translation>操作がないときに画面を隠すまで</translation>
    </message>
    <message>
        <source>Calls, names and words are covered until somebody uses the mouse or the keyboard. Urgent calls still sound and show that they are there. 0 is off.</source>
        <translation>マウスかキーボードを使うまで、通話、名前、会話を隠します。緊急の通話があることは、隠している間も音と画面で知らせます。0 でオフになります。</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Cover the screen at once</source>
        <translation>すぐに画面を隠す</translation>
    </message>
    <message>
        <source>The same key shows everything again. Calls go on as they were. The page Keys changes it.</source>
        <translation>同じキーで元の表示に戻ります。通話はそのまま続きます。キーは「キー」のページで変更できます。</translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Sum calls up once they are over</source>
        <translation>終わった通話を要約する</translation>
    </message>
    <message>
        <source>For this the words of each call are sent to OpenAI once more, to a text model, with the request not to store them. What comes back is a draft until somebody accepts it. Where only counts are kept of calls, none is made.</source>
        <translation>要約のために、通話ごとの言葉を、保存しないように依頼したうえで、もう一度 OpenAI の文章用のモデルに送ります。届いた要約は、職員が承認するまで下書きです。通話があったことのみを残す設定では作成しません。</translation>
    </message>
    <message>
        <source>Text model</source>
        <translation>文章用のモデル</translation>
    </message>
    <message>
        <source>By the name that OpenAI gives it. Change it only when OpenAI ends this one.</source>
        <translation>OpenAI での名前です。OpenAI がこのモデルを終了するときにのみ変更してください。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsRecords</name>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>What is kept of a call once it is over</source>
        <translation>終わった通話から残すもの</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>保存する期間</translation>
    </message>
    <message>
        <source>What is older is deleted at night and when Callside starts. A call that is held for a legal reason, or for which something is still to be done, stays.</source>
        <translation>期間を過ぎたものは、夜間と Callside の開始時に削除します。法的な理由で残す通話と、対応が残っている通話は削除しません。</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>Behind a number of days</extracomment>
        <translation> 日</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会話の内容</translation>
    </message>
    <message>
        <source>The call itself stays in the history. 0 is for ever.</source>
        <translation>通話そのものは履歴に残ります。0 で期限なしになります。</translation>
    </message>
    <message>
        <source>Notes, and tasks that are done</source>
        <translation>メモと完了したタスク</translation>
    </message>
    <message>
        <source>0 is for ever.</source>
        <translation>0 で期限なしになります。</translation>
    </message>
    <message>
        <source>The call with everything of it</source>
        <translation>通話とそのすべての記録</translation>
    </message>
    <message>
        <source>It is in no figures any more, either. 0 is for ever.</source>
        <translation>集計にも入らなくなります。0 で期限なしになります。</translation>
    </message>
    <message>
        <source>The log of errors</source>
        <translation>エラーの記録</translation>
    </message>
    <message>
        <source>For support; nothing of any caller is in it. 0 is for ever.</source>
        <translation>問い合わせのときに使います。発信者の情報は含みません。0 で期限なしになります。</translation>
    </message>
    <message>
        <source>Choose a file to copy all calls into. Calls are answered meanwhile.</source>
        <translation>すべての通話をコピーするファイルを選びます。その間も電話に応答します。</translation>
    </message>
    <message>
        <source>How much of the backup is written</source>
        <translation>バックアップの進み具合</translation>
    </message>
    <message>
        <source>Stop writing the backup. Nothing of it is left.</source>
        <translation>バックアップを中止します。途中のファイルは残りません。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One file with all calls, as they are at this moment. It is not encrypted: keep it where only those may look who may look here.</source>
        <translation>現在のすべての通話を 1 つのファイルにします。暗号化されないため、通話の記録を見てよい人だけが使える場所に保管してください。</translation>
    </message>
    <message>
        <source>One person&apos;s records</source>
        <translation>特定の方の記録</translation>
    </message>
    <message>
        <source>Telephone number to find</source>
        <translation>検索する電話番号</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Look for everything that is kept of this number (Enter)</source>
        <translation>この番号についてのすべての記録を検索します（Enter）</translation>
    </message>
    <message>
        <source>Delete for good what was found. You are asked once more.</source>
        <translation>見つかった記録を完全に削除します。削除の前に確認します。</translation>
    </message>
    <message>
        <source>Find what is kept of a telephone number</source>
        <translation>電話番号についての記録を検索</translation>
    </message>
    <message>
        <source>Keep less of every call?</source>
        <translation>すべての通話の記録を減らしますか？</translation>
    </message>
    <message>
        <source>It holds for earlier calls too: what is not to be kept of them is deleted now and cannot be brought back. Calls that are held stay as they are.</source>
        <translation>以前の通話も対象です。残さないことにした記録は今削除され、元に戻せません。法的な理由で残す通話は変わりません。</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>記録を減らす</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Erase what is kept of this number?</source>
        <translation>この番号についての記録を消去しますか？</translation>
    </message>
    <message>
        <source>The calls are deleted for good, with what was said, notes and tasks. In other calls the number is taken out. Nobody can bring it back.</source>
        <translation>通話を、会話、メモ、タスクとともに完全に削除します。別の通話からは番号を取り除きます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去する</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去しています…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>The audit trail</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Who did what, without anything that was said. Keep it longer than the calls. 0 is for ever.</source>
        <translation>誰が何をしたかの記録です。会話の内容は含みません。通話より長く保存してください。0 で期限なしになります。</translation>
    </message>
    <message>
        <source>Write the calls from this number into a file, for whoever may have it. Calls in which it was only mentioned are other people&apos;s, and are not in it.</source>
        <translation>この番号からの通話を、渡してよい相手のためにファイルに書き出します。この番号が出てくるだけの通話は別の方のものなので、含みません。</translation>
    </message>
    <message>
        <source>In whatever shape it is written. What was found can then be exported, and erased.</source>
        <translation>書き方は問いません。見つかった記録は、書き出しや消去ができます。</translation>
    </message>
</context>
<context>
    <name>callside::SettingsSecret</name>
    <message>
        <source>Enter…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asks the assistant service whether it knows the key. It costs nothing.</source>
        <translation>API キーが登録されているか、アシスタントのサービスに確認します。費用はかかりません。</translation>
    </message>
    <message>
        <source>Asking the assistant service…</source>
        <translation>アシスタントのサービスに確認しています…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>For screen readers: the button&apos;s words, and what they are about</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>callside::SettingsSteering</name>
    <message>
        <source>Steering</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Ask for an answer at once</source>
        <translation>すぐに実行</translation>
    </message>
    <message>
        <source>Quick steers tell the assistant what to do at the press of a button. The first nine of a language have a key each.</source>
        <translation>定型の指示は、ボタンを押すだけでアシスタントに伝わります。言語ごとに、最初の 9 個にはキーがあります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The desk shows the quick steers of the language that it is set to.</source>
        <translation>受付には、設定されている言語の定型の指示が表示されます。</translation>
    </message>
    <message>
        <source>Quick steers</source>
        <translation>定型の指示</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What the assistant is told</source>
        <translation>アシスタントへの指示</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>ボタンの言葉</translation>
    </message>
    <message>
        <source>Two or three words: “Slow down”.</source>
        <translation>短い言葉にしてください：「ゆっくり話す」。</translation>
    </message>
    <message>
        <source>It is an instruction and is not read out. It is used when the field is left.</source>
        <translation>指示の内容は発信者に読み上げられません。別の欄に移ると有効になります。</translation>
    </message>
    <message>
        <source>Otherwise the assistant acts on it with its next answer.</source>
        <translation>オフの場合は次の応答のときに対応します。</translation>
    </message>
    <message>
        <source>A new quick steer</source>
        <translation>新しい定型の指示</translation>
    </message>
    <message>
        <source>The chosen quick steer</source>
        <translation>選んでいる定型の指示</translation>
    </message>
    <message>
        <source>A button needs words. Until then the earlier ones hold.</source>
        <translation>ボタンの言葉を入力してください。それまでは前の言葉が使われます。</translation>
    </message>
    <message>
        <source>Another quick steer of this language has these words on its button.</source>
        <translation>この言語には、同じ言葉のボタンがすでにあります。</translation>
    </message>
    <message>
        <source>The assistant needs to be told something. Until then the earlier text holds.</source>
        <translation>アシスタントへの指示を入力してください。それまでは前の指示が使われます。</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n character(s) are possible.</source>
        <extracomment>%n: how many characters are possible</extracomment>
        <translation>
            <numerusform>長すぎます。%n 文字まで入力できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::SettingsWho</name>
    <message>
        <source>Signs in with this computer’s account</source>
        <translation>このコンピューターのアカウントでサインイン</translation>
    </message>
    <message>
        <source>Signs in with this computer’s account (%1)</source>
        <translation>このコンピューターのアカウント（%1）でサインイン</translation>
    </message>
    <message>
        <source>%1 (%2), by this computer’s account</source>
        <translation>%1（%2）、このコンピューターのアカウントでサインイン</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The list of people cannot be read, so everybody works as a receptionist. Bring back the file users.json from a copy, or remove it to begin anew.</source>
        <translation>職員の一覧を読み込めないため、全員が「受付担当」として操作します。バックアップから users.json を復元するか、削除して新しく作成してください。</translation>
    </message>
    <message>
        <source>Nobody is entered yet: whoever uses this computer’s account may do everything. Enter yourself first, as an admin.</source>
        <translation>まだ誰も登録されていません。このコンピューターのアカウントを使う人は、すべての操作ができます。最初に、自分を「管理者」として登録してください。</translation>
    </message>
    <message>
        <source>Only an admin can change this list.</source>
        <translation>この一覧を変えられるのは「管理者」だけです。</translation>
    </message>
    <message>
        <source>One is set. Type another one to replace it: 4 characters or more.</source>
        <translation>設定済みです。変えるには、4 文字以上の新しい暗証番号を入力してください。</translation>
    </message>
    <message>
        <source>None is set: anybody can sign in with your name. 4 characters or more.</source>
        <translation>設定されていません。誰でもあなたの名前でサインインできます。4 文字以上で設定してください。</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>暗証番号あり</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>暗証番号なし</translation>
    </message>
    <message>
        <source>with the account %1</source>
        <extracomment>How somebody signs in: %1 the name of an account of the computer</extracomment>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい職員</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>選んでいる職員</translation>
    </message>
    <message>
        <source>A person needs a name. Until then the earlier one holds.</source>
        <translation>名前を入力してください。それまでは前の名前が使われます。</translation>
    </message>
    <message>
        <source>Somebody in the list has this name already. Write it so that they can be told apart.</source>
        <translation>同じ名前がすでに一覧にあります。区別できる名前を入力してください。</translation>
    </message>
    <message>
        <source>The account already signs in somebody else.</source>
        <translation>このアカウントは、すでに別の職員に使われています。</translation>
    </message>
    <message>
        <source>Somebody has to stay an admin: make another person one first.</source>
        <translation>「管理者」が 1 人は必要です。先に、別の職員を「管理者」にしてください。</translation>
    </message>
    <message>
        <source>Looking at the PIN…</source>
        <translation>暗証番号を確認しています…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>暗証番号が違います。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is possible at %1.</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>暗証番号を続けて間違えました。次は %1 から入力できます。</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>この職員は、もう一覧にありません。</translation>
    </message>
    <message>
        <source>A PIN needs at least 4 characters.</source>
        <translation>暗証番号は 4 文字以上にしてください。</translation>
    </message>
    <message>
        <source>A PIN has at most 64 characters.</source>
        <translation>暗証番号は 64 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The PIN could not be changed. Try again.</source>
        <translation>暗証番号を変えられませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>暗証番号を設定しました。</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>暗証番号を削除しました。</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Work as the chosen person from now on</source>
        <translation>これからは、選んでいる職員として操作します</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Nobody of the list works here then; calls can still be handled</source>
        <translation>一覧の職員は誰もサインインしていない状態になります。電話の応対は続けられます</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>暗証番号を設定</translation>
    </message>
    <message>
        <source>It is asked for when you sign in from now on</source>
        <translation>これからは、サインインのときに尋ねます</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>暗証番号を削除</translation>
    </message>
    <message>
        <source>Anybody can sign in with your name then</source>
        <translation>誰でもあなたの名前でサインインできるようになります</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Somebody else sits here now</source>
        <translation>別の職員に交代</translation>
    </message>
    <message>
        <source>What is done at this desk stands under this person’s name from then on.</source>
        <translation>これから受付で行ったことは、この職員の名前で記録されます。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>Of the person chosen above.</source>
        <translation>上で選んだ職員の暗証番号です。</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>あなたの暗証番号</translation>
    </message>
    <message>
        <source>People who work at this desk</source>
        <translation>この受付の職員</translation>
    </message>
    <message>
        <source>It stands beside what this person does. Enter takes it.</source>
        <translation>この職員が行ったことの横に表示されます。Enter で確定します。</translation>
    </message>
    <message>
        <source>Whoever opens Callside with this computer’s account is this person, without a PIN.</source>
        <translation>このコンピューターのアカウントで Callside を開いた人は、暗証番号なしでこの職員になります。</translation>
    </message>
    <message>
        <source>Remove this person’s PIN</source>
        <translation>この職員の暗証番号を削除</translation>
    </message>
    <message>
        <source>For somebody who has forgotten it; a new one is set after signing in</source>
        <translation>暗証番号を忘れた場合に使います。サインインした後、新しい暗証番号を設定します</translation>
    </message>
</context>
<context>
    <name>callside::SetupAddress</name>
    <message>
        <source>The assistant service announces every call to this desk over the internet. It needs an address that begins with https:// and leads to this computer: that of a tunnel, a proxy or a router.</source>
        <translation>アシスタントのサービスは、着信のたびにインターネットを通じてこの受付に通知します。そのために、https:// で始まり、このコンピューターにつながるアドレスが必要です。トンネル、プロキシ、ルーターのアドレスを使います。</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>What is behind the name of the host may be left out.</source>
        <translation>ホスト名より後は省略できます。</translation>
    </message>
    <message>
        <source>Where it has to lead to</source>
        <translation>つなぐ先</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>For a first try with %1, this command; it shows the public address</source>
        <extracomment>%1: ngrok, the name of a program</extracomment>
        <translation>%1 で試す場合のコマンド（公開アドレスが表示されます）</translation>
    </message>
    <message>
        <source>This desk is listening there.</source>
        <translation>この受付が待ち受けています。</translation>
    </message>
    <message>
        <source>This desk cannot listen there.</source>
        <translation>この受付が待ち受けできません。</translation>
    </message>
    <message>
        <source>Another program may have the port. Choose another one in Settings, page Connection.</source>
        <translation>別のプログラムがポートを使っていることがあります。設定の「接続」のページで別のポートを選んでください。</translation>
    </message>
    <message>
        <source>This desk is not listening yet.</source>
        <translation>この受付はまだ待ち受けていません。</translation>
    </message>
    <message>
        <source>Enter the public address.</source>
        <translation>公開アドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>callside::SetupAssistant</name>
    <message>
        <source>Go on later</source>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>後回しにする</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Set up Callside</source>
        <translation>Callside の初期設定</translation>
    </message>
    <message>
        <source>Steps of setting up</source>
        <translation>初期設定の手順</translation>
    </message>
    <message>
        <source>Closes this window (Escape). Everything is kept, and it goes on here next time.</source>
        <translation>このウィンドウを閉じます（Esc）。内容はすべて保存され、次回はここから続けられます。</translation>
    </message>
    <message>
        <source>Leaves this step out for now; the desk reminds you of it</source>
        <translation>今はこの手順を行いません。後で受付の画面でお知らせします</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Goes on (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>次に進みます（%1）</translation>
    </message>
    <message>
        <source>To the step before (%1)</source>
        <extracomment>%1: a key</extracomment>
        <translation>前の手順に戻ります（%1）</translation>
    </message>
</context>
<context>
    <name>callside::SetupCentre</name>
    <message>
        <source>What the assistant says of the centre. Every step can be skipped and done later; what is entered is kept at once.</source>
        <translation>アシスタントが施設について伝える内容です。どの手順も後回しにできます。入力した内容はすぐに保存されます。</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>施設の名前</translation>
    </message>
    <message>
        <source>As callers know it.</source>
        <translation>発信者が知っている名前です。</translation>
    </message>
    <message>
        <source>Language of most callers</source>
        <translation>主な発信者の言語</translation>
    </message>
    <message>
        <source>The assistant answers in another one when a caller speaks it.</source>
        <translation>発信者が別の言語で話すと、アシスタントもその言語で応答します。</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>緊急通報番号</translation>
    </message>
    <message>
        <source>Left empty, the assistant speaks of “the emergency number”.</source>
        <translation>空欄の場合、アシスタントは「緊急通報番号」とだけ言います。</translation>
    </message>
    <message>
        <source>Reception’s number</source>
        <translation>受付の電話番号</translation>
    </message>
    <message>
        <source>For callers to ring people.</source>
        <translation>発信者が職員と話すための番号です。</translation>
    </message>
    <message>
        <source>Number while you are closed</source>
        <translation>受付時間外の番号</translation>
    </message>
    <message>
        <source>Who helps then.</source>
        <translation>時間外に対応するところです。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>As it is said on the telephone.</source>
        <translation>電話で伝えるとおりに入力します。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>As it is said: without https in front.</source>
        <translation>伝えるとおりに入力します。先頭の https は不要です。</translation>
    </message>
    <message>
        <source>Settings of an older server…</source>
        <translation>以前のサーバーの設定…</translation>
    </message>
    <message>
        <source>Reads the settings file (.env) of an earlier phone server: key, secret, addresses</source>
        <translation>以前の電話サーバーの設定ファイル（.env）から、キー、シークレット、アドレスを取り込みます</translation>
    </message>
    <message>
        <source>Wording of an older server…</source>
        <translation>以前のサーバーの応対文…</translation>
    </message>
    <message>
        <source>Reads the file prompts.json of an earlier phone server: what the assistant says</source>
        <translation>以前の電話サーバーの prompts.json から、アシスタントの話す内容を取り込みます</translation>
    </message>
    <message>
        <source>Enter the name of the centre.</source>
        <translation>施設の名前を入力してください。</translation>
    </message>
    <message>
        <source>If another phone server has answered until now, its files can be taken over first.</source>
        <translation>これまで別の電話サーバーが応答していた場合は、先にそのファイルを取り込めます。</translation>
    </message>
</context>
<context>
    <name>callside::SetupCompany</name>
    <message>
        <source>The phone company sends the calls of your number to the assistant service. Tell it where, with the text below, and come back.</source>
        <translation>電話会社は、施設の番号への電話をアシスタントのサービスに送ります。送り先を下の内容で電話会社に設定し、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Who brings the calls</source>
        <translation>電話会社</translation>
    </message>
    <message>
        <source>What is to be pasted on its page stands below.</source>
        <translation>電話会社のページに貼り付ける内容は下にあります。</translation>
    </message>
    <message>
        <source>The centre’s telephone numbers</source>
        <translation>施設の電話番号</translation>
    </message>
    <message>
        <source>That the assistant is to answer. Several with commas between.</source>
        <translation>アシスタントが応答する番号です。複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The text to paste stands here once the project is entered, in the step before.</source>
        <translation>前の手順でプロジェクトを入力すると、貼り付ける内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Enter the project in the step before.</source>
        <translation>前の手順でプロジェクトを入力してください。</translation>
    </message>
    <message>
        <source>Enter the telephone number that the assistant is to answer.</source>
        <translation>アシスタントが応答する電話番号を入力してください。</translation>
    </message>
    <message>
        <source>It stands on the first page of Twilio’s console. Twilio asks this desk about each call and proves with it that it is Twilio.</source>
        <translation>Twilio のコンソールの最初のページに表示されています。Twilio は着信のたびにこの受付に問い合わせ、これで Twilio であることを証明します。</translation>
    </message>
    <message>
        <source>From the settings page of the Vonage account. Vonage asks this desk about each call and proves with it that it is Vonage.</source>
        <translation>Vonage アカウントの設定ページに表示されています。Vonage は着信のたびにこの受付に問い合わせ、これで Vonage であることを証明します。</translation>
    </message>
    <message>
        <source>Enter Vonage’s signature secret: without it nobody could tell its messages from forged ones.</source>
        <translation>Vonage の署名シークレットを入力してください。入力するまで、偽の通知と見分けられません。</translation>
    </message>
    <message>
        <source>Enter Twilio’s auth token: without it nobody could tell its messages from forged ones.</source>
        <translation>Twilio の認証トークンを入力してください。入力するまで、偽の通知と見分けられません。</translation>
    </message>
    <message>
        <source>In the settings, page Connection, enter the application ID and its private key too. Without both, Vonage cannot take callers back to ring a person: callers can be connected only where the line itself passes them on.</source>
        <translation>設定の「接続」のページで、アプリケーション ID と秘密鍵も入力してください。両方がないと、Vonage は発信者を引き取って担当者を呼び出せず、回線そのものが転送に対応している場合にのみつなぐことができます。</translation>
    </message>
    <message>
        <source>In the settings, page Connection, enter the account SID too. Without it, Twilio cannot take callers back to ring a person: callers can be connected only where the line itself passes them on.</source>
        <translation>設定の「接続」のページで、Account SID も入力してください。入力しないと、Twilio は発信者を引き取って担当者を呼び出せず、回線そのものが転送に対応している場合にのみつなぐことができます。</translation>
    </message>
</context>
<context>
    <name>callside::SetupFirstCall</name>
    <message>
        <source>Wait for another call</source>
        <translation>別の電話を待つ</translation>
    </message>
    <message>
        <source>If this was somebody else’s call, or to try again</source>
        <translation>他の人からの電話だった場合や、もう一度試す場合に使います</translation>
    </message>
    <message>
        <source>Ring the number from any telephone and say a few words. The steps light up as the call comes through.</source>
        <translation>どの電話からでもよいので、番号に電話をかけて少し話してください。電話が届くにつれて、段階が順に点灯します。</translation>
    </message>
    <message>
        <source>Ring the centre’s number now</source>
        <extracomment>%1: a telephone number, or several</extracomment>
        <translation>施設の番号に電話をかけてください</translation>
    </message>
    <message>
        <source>Ring %1 now</source>
        <translation>%1 に電話をかけてください</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Waiting for the call…</source>
        <translation>電話を待っています…</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <extracomment>%1: a telephone number</extracomment>
        <translation>発信者：%1</translation>
    </message>
    <message>
        <source>It works: the assistant has answered and spoken.</source>
        <translation>正常です。アシスタントが応答して話しました。</translation>
    </message>
    <message>
        <source>The call ended before the assistant spoke.</source>
        <translation>アシスタントが話す前に通話が終わりました。</translation>
    </message>
    <message>
        <source>Ring once more.</source>
        <translation>もう一度電話をかけてください。</translation>
    </message>
    <message>
        <source>Ring the number: the step is done once the assistant has spoken.</source>
        <translation>番号に電話をかけてください。アシスタントが話すと、この手順は完了です。</translation>
    </message>
    <message>
        <source>Not done yet: %1. Without that the call may not come through.</source>
        <extracomment>%1: names of steps of setting up</extracomment>
        <translation>まだ終わっていません：%1。このままでは電話が届かないことがあります。</translation>
    </message>
</context>
<context>
    <name>callside::SetupHours</name>
    <message>
        <source>When the centre is open. The assistant names these hours to callers who ask, and says outside of them that it is closed. Holidays and what else happens then are in Settings, page Hours.</source>
        <translation>施設の受付時間です。尋ねられると、アシスタントがこの時間を伝えます。時間外には、時間外であることを伝えます。祝休日と時間外の着信については、設定の「受付時間」のページにあります。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>An end before the beginning is on the next day; 00:00 is midnight. A day without hours is closed.</source>
        <translation>終了が開始より前の場合は翌日になります。00:00 は深夜 0 時です。時間のない日は休みです。</translation>
    </message>
    <message>
        <source>Time zone of the centre</source>
        <translation>施設のタイムゾーン</translation>
    </message>
    <message>
        <source>Type a city to find it. Left empty, it is the computer&apos;s. The change to summer time and back is taken care of.</source>
        <translation>都市名を入力して探します。空欄の場合はコンピューターの設定に合わせます。夏時間の切り替えは自動です。</translation>
    </message>
    <message>
        <source>Correct what is marked above.</source>
        <translation>上の印の付いたところを直してください。</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>24 時間受付</translation>
    </message>
    <message>
        <source>Every day from midnight to midnight, in the place of the hours above</source>
        <translation>上の時間の代わりに、毎日 0 時から 24 時までにします</translation>
    </message>
    <message>
        <source>Enter the hours.</source>
        <translation>時間を入力してください。</translation>
    </message>
</context>
<context>
    <name>callside::SetupKey</name>
    <message>
        <source>The assistant lives at a service of OpenAI. Make a project there and a key for it, and copy both to here.</source>
        <translation>アシスタントは OpenAI のサービスで動きます。そこでプロジェクトと API キーを作成し、両方をここに入力してください。</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Azure resource</source>
        <translation>Azure のリソース</translation>
    </message>
    <message>
        <source>Its name, as in name.openai.azure.com.</source>
        <translation>リソースの名前です。name.openai.azure.com の先頭の部分です。</translation>
    </message>
    <message>
        <source>Azure region</source>
        <translation>Azure の地域</translation>
    </message>
    <message>
        <source>Address for requests</source>
        <translation>要求の送信先</translation>
    </message>
    <message>
        <source>Live links go to the same host.</source>
        <translation>通話との接続も同じホストを使います。</translation>
    </message>
    <message>
        <source>Host for calls</source>
        <translation>通話のホスト</translation>
    </message>
    <message>
        <source>The phone company sends the calls there.</source>
        <translation>電話会社が通話をここに送ります。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Azure: the name of your deployment.</source>
        <translation>Azure ではデプロイの名前です。</translation>
    </message>
    <message>
        <source>Of this project, with the right to use Realtime. It is tested, kept in this computer’s keychain, and never shown again.</source>
        <translation>このプロジェクトの、Realtime を使う権限のある API キーです。確認した後、このコンピューターのキーチェーンに保管し、再び表示することはありません。</translation>
    </message>
    <message>
        <source>Enter where the assistant service is.</source>
        <translation>アシスタントのサービスの場所を入力してください。</translation>
    </message>
    <message>
        <source>Enter the project.</source>
        <translation>プロジェクトを入力してください。</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>API キーを入力してください。</translation>
    </message>
    <message>
        <source>The key is being tested.</source>
        <translation>API キーを確認しています。</translation>
    </message>
    <message>
        <source>The test of the key has not succeeded.</source>
        <translation>API キーの確認ができませんでした。</translation>
    </message>
    <message>
        <source>Test the key.</source>
        <translation>API キーを確認してください。</translation>
    </message>
    <message>
        <source>It begins with proj_ and stands in the project’s settings, under General.</source>
        <translation>proj_ で始まります。プロジェクトの設定の「General」に表示されています。</translation>
    </message>
    <message>
        <source>Page where the project and its key are made</source>
        <translation>プロジェクトと API キーを作成するページ</translation>
    </message>
</context>
<context>
    <name>callside::SetupOverview</name>
    <message>
        <source>Everything can be changed later in Settings. Before the first patients ring, practise with rehearsed callers: the practice line is in the menu.</source>
        <translation>どれも後で「設定」から変更できます。実際の電話を受ける前に、練習用の発信者で練習してください。練習用の回線はメニューにあります。</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>今すぐ行う</translation>
    </message>
    <message>
        <source>Do it now: %1</source>
        <extracomment>%1: a step of setting up</extracomment>
        <translation>今すぐ行う：%1</translation>
    </message>
    <message>
        <source>Goes to this step</source>
        <translation>この手順に移動します</translation>
    </message>
    <message>
        <source>Callside is set up.</source>
        <translation>Callside の初期設定が終わりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are left. They can be done at any time.</source>
        <translation>
            <numerusform>残りの手順が %n 件あります。いつでも行えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
</context>
<context>
    <name>callside::SetupPage</name>
    <message>
        <source>Correct what is marked above.</source>
        <translation>上の印の付いたところを直してください。</translation>
    </message>
</context>
<context>
    <name>callside::SetupSecret</name>
    <message>
        <source>Register the address</source>
        <translation>アドレスを登録</translation>
    </message>
    <message>
        <source>Tells the assistant service where to announce calls, and keeps the signing secret</source>
        <translation>着信の通知先をアシスタントのサービスに登録し、署名シークレットを保管します</translation>
    </message>
    <message>
        <source>Register it anew</source>
        <translation>登録し直す</translation>
    </message>
    <message>
        <source>Makes a new registration with a new signing secret, and removes the earlier one</source>
        <translation>新しい署名シークレットで登録し直し、以前の登録を削除します</translation>
    </message>
    <message>
        <source>The assistant service has to know your public address. It signs every announcement with a secret that only it and this desk know, so that nobody else can announce calls.</source>
        <translation>アシスタントのサービスに公開アドレスを登録する必要があります。サービスは、この受付とだけ共有するシークレットで着信の通知に署名します。これにより、他の人は着信を通知できません。</translation>
    </message>
    <message>
        <source>Let Callside do it</source>
        <translation>Callside で登録する</translation>
    </message>
    <message>
        <source>Or do it by hand</source>
        <translation>または、手作業で登録する</translation>
    </message>
    <message>
        <source>Enter these on the page of the assistant service. It then shows the signing secret once: copy it to here.</source>
        <translation>アシスタントのサービスのページで次の内容を入力してください。署名シークレットが一度だけ表示されるので、ここにコピーしてください。</translation>
    </message>
    <message>
        <source>It begins with %1. It is kept in this computer’s keychain and never shown again.</source>
        <extracomment>%1: whsec_</extracomment>
        <translation>%1 で始まります。このコンピューターのキーチェーンに保管し、再び表示することはありません。</translation>
    </message>
    <message>
        <source>Asking the assistant service…</source>
        <translation>アシスタントのサービスに確認しています…</translation>
    </message>
    <message>
        <source>It needs the key.</source>
        <translation>API キーが必要です。</translation>
    </message>
    <message>
        <source>It needs the public address.</source>
        <translation>公開アドレスが必要です。</translation>
    </message>
    <message>
        <source>The assistant service is being asked.</source>
        <translation>アシスタントのサービスに確認しているところです。</translation>
    </message>
    <message>
        <source>Register the address, or enter the signing secret.</source>
        <translation>アドレスを登録するか、署名シークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>callside::SetupSignedTest</name>
    <message>
        <source>Send the test</source>
        <translation>テストを送る</translation>
    </message>
    <message>
        <source>Sends a signed message to the public address. It is about no call and changes nothing.</source>
        <translation>署名付きの通知を公開アドレスに送ります。通話とは関係がなく、何も変わりません。</translation>
    </message>
    <message>
        <source>Ask for a test</source>
        <translation>テストを依頼</translation>
    </message>
    <message>
        <source>Callside sends a signed message to your public address. It has to come back to this desk, and its signature has to be right.</source>
        <translation>Callside が署名付きの通知を公開アドレスに送ります。それがこの受付に戻り、署名が正しいことを確認します。</translation>
    </message>
    <message>
        <source>A test by the assistant service</source>
        <translation>アシスタントのサービスからのテスト</translation>
    </message>
    <message>
        <source>Asking the assistant service…</source>
        <translation>アシスタントのサービスに確認しています…</translation>
    </message>
    <message>
        <source>It can be asked once Callside has registered the address, in the step before. Without that, ring the number.</source>
        <translation>前の手順で Callside がアドレスを登録すると、依頼できます。登録していない場合は、番号に電話をかけてください。</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>テストをしています。</translation>
    </message>
    <message>
        <source>The test has not succeeded.</source>
        <translation>テストがうまくいきませんでした。</translation>
    </message>
    <message>
        <source>Send the test.</source>
        <translation>テストを送ってください。</translation>
    </message>
    <message>
        <source>The assistant service announces a made-up call. Nobody is ringing.</source>
        <translation>アシスタントのサービスが架空の着信を通知します。実際の電話ではありません。</translation>
    </message>
    <message>
        <source>It comes from outside, as real announcements do, and announces a made-up call. Should it show among the calls and be lost there, do not mind it: nobody has rung.</source>
        <translation>実際の通知と同じように外部から届く、架空の着信の通知です。通話の一覧に表示され、「応対できませんでした」になっても問題ありません。実際の電話ではありません。</translation>
    </message>
</context>
<context>
    <name>callside::SetupTransfer</name>
    <message>
        <source>Not every line can connect a caller to a person. Try it once: ring the number again from one telephone, and have the call connected to another one.</source>
        <translation>回線によっては、発信者を担当者につなげません。一度試してください。ある電話からもう一度かけて、別の電話につなぎます。</translation>
    </message>
    <message>
        <source>Telephone to connect it to</source>
        <translation>つなぐ先の電話番号</translation>
    </message>
    <message>
        <source>With its country code. Not the one that you ring from.</source>
        <translation>国番号から入力します。かけるほうとは別の電話にしてください。</translation>
    </message>
    <message>
        <source>Connect my call</source>
        <translation>この通話をつなぐ</translation>
    </message>
    <message>
        <source>Asks the phone company to connect the call above to this telephone</source>
        <translation>上の通話をこの電話につなぐよう電話会社に依頼します</translation>
    </message>
    <message>
        <source>Wait for another call</source>
        <translation>別の電話を待つ</translation>
    </message>
    <message>
        <source>If this was somebody else’s call, or to try again</source>
        <translation>他の人からの電話だった場合や、もう一度試す場合に使います</translation>
    </message>
    <message>
        <source>Can this line connect callers to people?</source>
        <translation>この回線で発信者を担当者につなげますか？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The desk offers to connect callers.</source>
        <translation>受付の画面に「担当者につなぐ」が表示されます。</translation>
    </message>
    <message>
        <source>The desk offers to arrange a call-back in its place.</source>
        <translation>代わりに「折り返しを手配」が表示されます。</translation>
    </message>
    <message>
        <source>Waiting for the call…</source>
        <translation>電話を待っています…</translation>
    </message>
    <message>
        <source>Caller: %1 · %2</source>
        <extracomment>%1: a telephone number; %2: a state of the call, such as “Talking”</extracomment>
        <translation>発信者：%1 · %2</translation>
    </message>
    <message>
        <source>Try it, or choose Yes or No.</source>
        <translation>試すか、「はい」か「いいえ」を選んでください。</translation>
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
    <message numerus="yes">
        <source>%n message(s) refused</source>
        <translation>
            <numerusform>拒否した通知 %n 件</numerusform>
        </translation>
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
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Settings, keys, practice and more</source>
        <translation>設定、キー、練習など</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Show times</source>
        <translation>時刻を表示</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>練習…</translation>
    </message>
    <message>
        <source>About Callside</source>
        <translation>Callside について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <extracomment>Live calls that are urgent</extracomment>
        <translation>
            <numerusform>緊急 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s)</source>
        <translation>
            <numerusform>緊急の通話 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>受付の担当者は？</translation>
    </message>
    <message>
        <source>%1 sits at this desk</source>
        <translation>受付の担当者：%1</translation>
    </message>
    <message>
        <source>The name stands beside what is done here.</source>
        <translation>この受付で行ったことの横に、この名前が表示されます。</translation>
    </message>
    <message>
        <source>Show the calls again</source>
        <translation>通話をもう一度表示します</translation>
    </message>
    <message>
        <source>Hide the calls from the counter</source>
        <translation>窓口から見えないように通話を隠します</translation>
    </message>
    <message>
        <source>Go to the most urgent call</source>
        <translation>最も急ぐ通話に移動します</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) to look at</source>
        <translation>
            <numerusform>注意が必要な通話 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>初期設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>A menu: what helps when something is wrong</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What happened on this call</source>
        <translation>この通話の経過</translation>
    </message>
    <message>
        <source>Check my phone line…</source>
        <translation>電話回線の点検…</translation>
    </message>
    <message>
        <source>Show the error log</source>
        <translation>エラーの記録を表示</translation>
    </message>
    <message>
        <source>%1
New calls get the wording “%2”.</source>
        <extracomment>%1: the opening hours, &quot;Now open until 18:30&quot;; %2: the name of a wording of the assistant</extracomment>
        <translation>%1
新しい通話には応対文「%2」が使われます。</translation>
    </message>
    <message>
        <source>Messages to this computer that did not prove that they come from the assistant service. If calls are missing, check the signing secret in Settings → Connection and this computer&apos;s clock.</source>
        <translation>アシスタントのサービスから届いたと確認できなかった通知です。着信が表示されない場合は、「設定 → 接続」の署名シークレットとこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Calls that ring or wait for somebody at this desk</source>
        <translation>着信中の通話、またはこの受付を待っている通話</translation>
    </message>
</context>
<context>
    <name>callside::TaskDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>番号(&amp;U)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>It stands in “Needs you” until somebody marks it done. It is about the selected call.</source>
        <translation>誰かが完了にするまで「要対応」に表示されます。選んでいる通話についてのタスクです。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of task (&quot;Call back&quot;), %2 whom it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is to be done? Please write it in the note.</source>
        <translation>何をしますか？メモに入力してください。</translation>
    </message>
    <message>
        <source>It stands in “Needs you” until somebody marks it done. It is not about a call.</source>
        <translation>誰かが完了にするまで「要対応」に表示されます。特定の通話についてのタスクではありません。</translation>
    </message>
    <message>
        <source>Who is to be called back? Please give a number, a name or a note.</source>
        <translation>誰に折り返し電話しますか？番号、名前、メモのどれかを入力してください。</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>担当(&amp;W)</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Who at the desk looks after it</source>
        <translation>このタスクを担当する受付の職員</translation>
    </message>
    <message>
        <source>When it is to be done: somebody is reminded then</source>
        <translation>いつまでに行うか（期限になるとお知らせします）</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>早めに</translation>
    </message>
    <message>
        <source>In half an hour</source>
        <translation>30 分後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>2 時間後</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>callside::TaskList</name>
    <message>
        <source>Nothing left to do</source>
        <translation>残っているタスクはありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show or hide what has to be done</source>
        <translation>要対応の一覧を表示または非表示にします</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Enter opens the call, Space marks the task done, Ctrl+C copies the number</source>
        <translation>Enter で通話を開く、Space でタスクを完了にする、Ctrl+C で番号をコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Mark the task done (Space)</source>
        <translation>タスクを完了にします（Space）</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>通話を開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>The task is open again (Ctrl+Z)</source>
        <translation>タスクを未完了に戻します（Ctrl+Z）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <extracomment>%1 is a task: its kind (&quot;Call back&quot;), and whom it is about</extracomment>
        <translation>「%1」を完了にしました。</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>番号をコピーしました。</translation>
    </message>
    <message>
        <source>Needs you (%1)</source>
        <translation>要対応（%1）</translation>
    </message>
    <message>
        <source>Needs you: nothing left to do</source>
        <translation>要対応：残っているタスクはありません</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %n task(s)</source>
        <translation>
            <numerusform>要対応：タスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New task about the selected call</source>
        <translation>選んでいる通話の新しいタスク</translation>
    </message>
    <message>
        <source>Go through the open tasks</source>
        <translation>未完了のタスクを順に表示</translation>
    </message>
    <message>
        <source>Go through the open tasks one by one</source>
        <translation>未完了のタスクを 1 件ずつ表示します</translation>
    </message>
</context>
<context>
    <name>callside::TimeZoneCombo</name>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>The time zone that the computer is set to. %1 is its name: &quot;Europe/London&quot;</extracomment>
        <translation>このコンピューターの設定（%1）</translation>
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
        <source>Go to the newest words (End)</source>
        <translation>最新の会話に移動します（End）</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>これらの行をコピー</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy whole call</source>
        <translation>通話全体をコピー</translation>
    </message>
</context>
<context>
    <name>callside::TrayIcon</name>
    <message>
        <source>Show Callside</source>
        <translation>Callside を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>通話 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>counts</comment>
        <extracomment>%1 is &quot;2 live&quot;, %2 is &quot;1 urgent&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>緊急 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>PRACTICE - Callside - %1</source>
        <translation>練習 - Callside - %1</translation>
    </message>
    <message>
        <source>Callside - %1</source>
        <translation>Callside - %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to do</source>
        <translation>
            <numerusform>未完了のタスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Callside</source>
        <translation>Callside</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s)</source>
        <translation>
            <numerusform>緊急の通話 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callside::UrgencyReason</name>
    <message>
        <source>Why is it no longer urgent?</source>
        <translation>緊急を解除する理由は？</translation>
    </message>
    <message>
        <source>No longer urgent</source>
        <translation>緊急を解除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Why it is no longer urgent</source>
        <translation>緊急を解除する理由</translation>
    </message>
    <message>
        <source>Keeps your name, the time and the reason with the call (Enter)</source>
        <translation>名前、時刻、理由を通話とともに記録します（Enter）</translation>
    </message>
    <message>
        <source>Leave it urgent (Esc)</source>
        <translation>緊急のままにします（Esc）</translation>
    </message>
    <message>
        <source>A person has spoken with the caller</source>
        <translation>担当者が発信者と話しました</translation>
    </message>
    <message>
        <source>Emergency services are on their way</source>
        <translation>救急隊が向かっています</translation>
    </message>
    <message>
        <source>The words were misheard</source>
        <translation>言葉の聞き間違いでした</translation>
    </message>
    <message>
        <source>It was not about an emergency</source>
        <translation>緊急の内容ではありませんでした</translation>
    </message>
    <message>
        <source>Take this as the reason</source>
        <translation>これを理由にする</translation>
    </message>
    <message>
        <source>Choose a reason or write one</source>
        <translation>理由を選ぶか、入力してください</translation>
    </message>
</context>
<context>
    <name>callside::UrgentPanel</name>
    <message>
        <source>Acknowledge</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>No longer urgent…</source>
        <translation>緊急を解除…</translation>
    </message>
    <message>
        <source>Connect to a person…</source>
        <translation>担当者につなぐ…</translation>
    </message>
    <message>
        <source>End call…</source>
        <translation>通話を終了…</translation>
    </message>
    <message>
        <source>Say why nobody has to look after this caller at once any more</source>
        <translation>この発信者にすぐ対応する必要がなくなった理由を記録します</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <extracomment>Heading: %1 &quot;Urgent words&quot;, %2 for how long, &quot;00:41&quot;</extracomment>
        <translation>%1 · %2 経過</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A further reason to look at a call: %1 what it is, %2 what to do</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Arrange a call-back</source>
        <translation>折り返しを手配</translation>
    </message>
    <message>
        <source>Connect the caller to a person</source>
        <translation>発信者を担当者につなぐ</translation>
    </message>
    <message>
        <source>This phone line cannot pass callers on: somebody has to ring this caller back</source>
        <translation>この回線では担当者につなげません。この方に折り返し電話する必要があります</translation>
    </message>
    <message>
        <source>Say that you have seen it and look after the caller; the sound stops</source>
        <translation>確認して対応していることを示します。音が止まります</translation>
    </message>
    <message>
        <source>End this call</source>
        <translation>この通話を終了します</translation>
    </message>
</context>
<context>
    <name>callside::WhyPage</name>
    <message>
        <source>What happened</source>
        <translation>通話の経過</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Shows what is said on the call again (Escape)</source>
        <extracomment>Of a button; Escape is the key</extracomment>
        <translation>通話の会話を再び表示します（Esc）</translation>
    </message>
</context>
<context>
    <name>callside::WhyPanel</name>
    <message>
        <source>Choose a call to see how it went, step by step.</source>
        <translation>通話を選ぶと、経過を段階ごとに確認できます。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>Also seen</source>
        <translation>他に見つかったこと</translation>
    </message>
    <message>
        <source>The details compare the settings that this call was answered with and the minimum.</source>
        <translation>詳細で、この通話の設定と最小限の設定を比べられます。</translation>
    </message>
    <message>
        <source>Copies ids, times and codes: no numbers, no names, nothing that was said</source>
        <translation>識別番号、時刻、コードをコピーします。電話番号、名前、会話は含みません</translation>
    </message>
    <message>
        <source>Shows what the report holds</source>
        <translation>報告の内容を表示します</translation>
    </message>
    <message>
        <source>Details for your phone engineer</source>
        <translation>電話の技術担当者向けの詳細</translation>
    </message>
    <message>
        <source>Every step of this call went well.</source>
        <translation>この通話はすべての段階で正常でした。</translation>
    </message>
    <message>
        <source>All is well so far.</source>
        <translation>今のところ正常です。</translation>
    </message>
    <message>
        <source>Known: the evidence proves it.</source>
        <translation>確定：記録から確かめられました。</translation>
    </message>
    <message>
        <source>Likely: the evidence points to it but does not prove it.</source>
        <translation>可能性：記録から考えられますが、確かではありません。</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>報告をコピーしました</translation>
    </message>
    <message>
        <source>Copy report for the phone engineer</source>
        <translation>技術担当者向けの報告をコピー</translation>
    </message>
</context>
<context>
    <name>callside::WhySteps</name>
    <message>
        <source>The steps of the call</source>
        <translation>通話の段階</translation>
    </message>
</context>
<context>
    <name>callside::WordingEditor</name>
    <message>
        <source>Insert a variable</source>
        <translation>差し込み</translation>
    </message>
    <message>
        <source>Sections of the wording</source>
        <translation>応対文の項目</translation>
    </message>
    <message>
        <source>Put in something that the centre fills in once, such as its name or its hours</source>
        <translation>施設の名前や受付時間など、一度設定した内容を差し込みます</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>An entry of a menu: what it means, and how it is written</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>stops saving</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>注意が必要</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a section of the wording, %2: &quot;empty&quot;, &quot;stops saving&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>callside::WordingFindings</name>
    <message>
        <source>Safety check</source>
        <translation>安全の確認</translation>
    </message>
    <message>
        <source>What the safety check found</source>
        <translation>安全の確認の結果</translation>
    </message>
    <message>
        <source>Click one, or press Enter on it, to go to its place in the wording</source>
        <translation>クリックするか Enter を押すと、応対文のその場所に移動します</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before this can be saved.</source>
        <translation>
            <numerusform>保存する前に直す点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. It can be saved.</source>
        <translation>
            <numerusform>注意が必要な点が %n 件あります。保存はできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. The check looks for words: rehearse the wording, and have your clinician read it.</source>
        <translation>指摘はありません。確認するのは言葉だけです。練習で試し、医師などの医療者にも読んでもらってください。</translation>
    </message>
    <message>
        <source>Stops saving</source>
        <extracomment>How grave a finding of the safety check is</extracomment>
        <translation>保存不可</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>注意が必要</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: &quot;Stops saving&quot;, %2: what was found</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>callside::WordingPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>What the assistant reads; what the variables stand for is underlined</source>
        <translation>アシスタントが読む内容です。差し込まれた部分には下線が付きます</translation>
    </message>
</context>
<context>
    <name>callside::WordingUse</name>
    <message>
        <source>For you: “Day”, “Dental line”.</source>
        <translation>受付での呼び方です：「日中」「歯科の回線」。</translation>
    </message>
    <message>
        <source>The language that callers of the line are expected to speak.</source>
        <translation>この回線の発信者が話すと思われる言語です。</translation>
    </message>
    <message>
        <source>The numbers or names that were dialled, one a line. Empty: every line.</source>
        <translation>かかってきた番号または名前を 1 行に 1 つ入力します。空欄の場合はすべての回線です。</translation>
    </message>
    <message>
        <source>When several fit a call, the one that names its line is taken, then the one in the line&apos;s language, then the one that names the hours, then the first of the list. When none fits, the one that is least wrong answers: no call goes without.</source>
        <translation>複数が当てはまる場合は、回線を指定したもの、回線の言語のもの、時間を指定したもの、一覧の先頭のものの順に選びます。どれも当てはまらない場合は、最も近いものを使います。応対文なしになる通話はありません。</translation>
    </message>
    <message>
        <source>The wording needs a name.</source>
        <translation>応対文の名前を入力してください。</translation>
    </message>
    <message>
        <source>By the opening hours on the page Hours.</source>
        <translation>「受付時間」のページの受付時間に従います。</translation>
    </message>
</context>
<context>
    <name>callside::WordingVersions</name>
    <message>
        <source>Bring this version back</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>版（新しい順）</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比べる相手</translation>
    </message>
    <message>
        <source>What it changed about the one before</source>
        <translation>一つ前の版からの変更</translation>
    </message>
    <message>
        <source>What has changed since, up to the newest</source>
        <translation>最新の版までの変更</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Makes a new version of the old text; nothing is lost</source>
        <translation>以前の文章で新しい版を作ります。何も失われません</translation>
    </message>
    <message>
        <source>brought back version %1</source>
        <extracomment>Behind a version: it is the text of that earlier one</extracomment>
        <translation>第 %1 版に戻したもの</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>This is the version that new calls get.</source>
        <translation>新しい通話に使われる版です。</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>最初の版です。</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>違いはありません。</translation>
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
        <translation>100 % が標準です。ゆっくり聞きたい発信者には 90 % が適しています。80 % 未満では間延びして聞こえます。</translation>
    </message>
    <message>
        <source>How long the assistant waits before it takes it that the caller has finished. People who look for words, or read out a number, need a patient one.</source>
        <translation>発信者が話し終えたとみなすまでアシスタントが待つ長さです。言葉を探す方や番号を読み上げる方には、「ゆっくり」が適しています。</translation>
    </message>
    <message>
        <source>What is taken out of the caller&apos;s sound before the assistant hears it.</source>
        <translation>アシスタントが聞く前に、発信者の音声から取り除くものです。</translation>
    </message>
    <message>
        <source>The words that you read on the screen. Choose a language where callers speak just that one: it is read better then.</source>
        <translation>画面に表示される言葉の言語です。発信者が 1 つの言語だけを話す場合に選ぶと、より正確になります。</translation>
    </message>
    <message>
        <source>Found out from the caller</source>
        <translation>発信者の言葉から判断</translation>
    </message>
    <message>
        <source>One a line: names of staff and streets, medicines. Never a patient&apos;s name. It helps to read them right on the screen.</source>
        <translation>職員や通りの名前、薬の名前などを 1 行に 1 つ入力します。受診する方の名前は入れないでください。画面の表示が正確になります。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2. Until then the earlier one holds.</source>
        <translation>%1 から %2 までの数字を入力してください。それまでは前の数字が使われます。</translation>
    </message>
    <message numerus="yes">
        <source>One line is too long: %n character(s) are possible.</source>
        <extracomment>%n: how many characters are possible</extracomment>
        <translation>
            <numerusform>長すぎる行があります。1 行に %n 文字まで入力できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: %n line(s) are possible.</source>
        <extracomment>%n: how many lines are possible</extracomment>
        <translation>
            <numerusform>多すぎます。%n 行まで入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard on a real call: ring the centre yourself after a change.</source>
        <translation>実際の電話で聞こえ方が変わります。変更した後は、自分で施設に電話をかけて確認してください。</translation>
    </message>
</context>
</TS>
