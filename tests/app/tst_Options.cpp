// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Options.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using Reason = OptionsProblem::Reason;

class tst_Options : public QObject
{
    Q_OBJECT

private slots:
    void nothingAskedForIsTheUsual() { QCOMPARE(std::get<Options>(parseOptions({u"callside"_s})), Options{}); }

    void everyOptionIsRead()
    {
        Options expected;
        expected.isPractice = true;
        expected.dataDir = u"/tmp/data"_s;
        expected.envFile = u"a.env"_s;
        expected.recordFile = u"calls=1.jsonl"_s;
        expected.isMinimized = true;
        expected.demoSeconds = std::chrono::seconds(30);
        expected.screenshotFile = u"-odd.png"_s;
        QCOMPARE(std::get<Options>(parseOptions({u"callside"_s, u"--practice"_s, u"--data-dir"_s, u"/tmp/data"_s,
                                                 u"--env-file=a.env"_s, u"--record=calls=1.jsonl"_s, u"--minimized"_s,
                                                 u"--seconds"_s, u"30"_s, u"--screenshot"_s, u"-odd.png"_s})),
                 expected);
        Options replay;
        replay.replayFile = u"calls.jsonl"_s;
        QCOMPARE(std::get<Options>(parseOptions({u"callside"_s, u"--replay"_s, u"calls.jsonl"_s})), replay);
        Options check;
        check.isCheckingData = true;
        QCOMPARE(std::get<Options>(parseOptions({u"callside"_s, u"--check-data"_s})), check);
        Options restore;
        restore.restoreFile = u"copy.sqlite"_s;
        QCOMPARE(std::get<Options>(parseOptions({u"callside"_s, u"--restore"_s, u"copy.sqlite"_s})), restore);
    }

    void aWrongCommandLineIsToldAsData_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<OptionsProblem>("problem");
        const auto row = [](const char *name, const QString &words, const OptionsProblem &problem) {
            QTest::newRow(name) << words << problem;
        };
        row("unknown", u"--pratice"_s, {Reason::UnknownOption, u"--pratice"_s, {}});
        row("unknown with a value", u"--port=5000"_s, {Reason::UnknownOption, u"--port"_s, {}});
        row("short", u"-p"_s, {Reason::UnknownOption, u"-p"_s, {}});
        row("the end of options", u"--"_s, {Reason::UnknownOption, u"--"_s, {}});
        row("a word", u"--practice now"_s, {Reason::UnexpectedArgument, {}, u"now"_s});
        row("nothing after it", u"--practice --data-dir"_s, {Reason::MissingValue, u"--data-dir"_s, {}});
        row("nothing after the sign", u"--data-dir="_s, {Reason::MissingValue, u"--data-dir"_s, {}});
        row("an option after it", u"--env-file --practice"_s, {Reason::MissingValue, u"--env-file"_s, {}});
        row("a value too many", u"--practice=yes"_s, {Reason::UnexpectedValue, u"--practice"_s, u"yes"_s});
        row("practice of a replay", u"--practice --replay a.jsonl"_s,
            {Reason::NotTogether, u"--replay"_s, u"--practice"_s});
        row("record of a replay", u"--replay a.jsonl --record b.jsonl"_s,
            {Reason::NotTogether, u"--record"_s, u"--replay"_s});
        row("put back a rehearsal", u"--restore a.sqlite --practice"_s,
            {Reason::NotTogether, u"--restore"_s, u"--practice"_s});
        row("put back and check", u"--check-data --restore a.sqlite"_s,
            {Reason::NotTogether, u"--restore"_s, u"--check-data"_s});
        row("put back what", u"--restore"_s, {Reason::MissingValue, u"--restore"_s, {}});
        row("seconds of what", u"--seconds 5"_s, {Reason::OnlyWith, u"--seconds"_s, u"--practice"_s});
        row("picture of what", u"--practice --screenshot a.png"_s,
            {Reason::OnlyWith, u"--screenshot"_s, u"--seconds"_s});
        row("no number", u"--practice --seconds soon"_s, {Reason::NotANumber, u"--seconds"_s, u"soon"_s});
        row("no time", u"--practice --seconds 0"_s, {Reason::NotANumber, u"--seconds"_s, u"0"_s});
        row("too long", u"--practice --seconds 90000"_s, {Reason::NotANumber, u"--seconds"_s, u"90000"_s});
    }

    void aWrongCommandLineIsToldAsData()
    {
        QFETCH(QString, words);
        QFETCH(OptionsProblem, problem);
        const auto answer = parseOptions(QStringList{u"callside"_s} + words.split(u' '));
        QVERIFY(std::holds_alternative<OptionsProblem>(answer));
        QCOMPARE(std::get<OptionsProblem>(answer), problem);
    }

    void helpTellsEveryOption()
    {
        const QString text = std::get<TextToShow>(parseOptions({u"callside"_s, u"--nonsense"_s, u"--help"_s})).text;
        for (const QString &option : {u"--practice "_s, u"--data-dir DIR"_s, u"--env-file FILE"_s, u"--record FILE"_s,
                                      u"--replay FILE"_s, u"--minimized"_s, u"--seconds N"_s, u"--screenshot FILE"_s,
                                      u"--check-data"_s, u"--restore FILE"_s, u"--version"_s, u"--help"_s})
            QVERIFY2(text.contains(option), qPrintable(option));
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 110, qPrintable(line));
    }

    void theVersionIsTold()
    {
        const TextToShow expected{u"callside "_s + QLatin1StringView(CALLSIDE_VERSION) + u'\n'};
        QCOMPARE(std::get<TextToShow>(parseOptions({u"callside"_s, u"--version"_s})), expected);
    }
};

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_Options.moc"
