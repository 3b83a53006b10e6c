// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/EnvFile.h"

#include "core/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using Reason = EnvFileProblem::Reason;

namespace {

EnvFileValues values(const QByteArray &text)
{
    const auto answer = parseEnvText(text);
    return std::holds_alternative<EnvFileValues>(answer) ? std::get<EnvFileValues>(answer) : EnvFileValues{};
}

} // namespace

class tst_EnvFile : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << "KEY=value"_ba << u"value"_s;
        QTest::newRow("export") << "export KEY=value"_ba << u"value"_s;
        QTest::newRow("blanks") << "  KEY = value  "_ba << u"value"_s;
        QTest::newRow("blanks inside") << "KEY=one two"_ba << u"one two"_s;
        QTest::newRow("equals sign inside") << "KEY=whsec_YWI="_ba << u"whsec_YWI="_s;
        QTest::newRow("nothing") << "KEY="_ba << QString();
        QTest::newRow("comment after it") << "KEY=value # says why"_ba << u"value"_s;
        QTest::newRow("only a comment after it") << "KEY= # says why"_ba << QString();
        QTest::newRow("number sign inside") << "KEY=val#ue"_ba << u"val#ue"_s;
        QTest::newRow("number sign first") << "KEY=#value"_ba << u"#value"_s;
        QTest::newRow("double quotes") << "KEY=\"a # b\" # c"_ba << u"a # b"_s;
        QTest::newRow("escapes") << "KEY=\"a\\n\\t\\\"\\\\\\$\\x\""_ba << u"a\n\t\"\\$\\x"_s;
        QTest::newRow("single quotes") << "KEY='a\\n\"b'"_ba << u"a\\n\"b"_s;
        QTest::newRow("no substitution") << "KEY=$HOME"_ba << u"$HOME"_s;
        QTest::newRow("a carriage return") << "KEY=value\r\n"_ba << u"value"_s;
        QTest::newRow("a byte order mark") << "\xef\xbb\xbfKEY=value"_ba << u"value"_s;
        QTest::newRow("not ASCII") << "KEY=受付"_ba << u"受付"_s;
        QTest::newRow("the later one") << "KEY=first\nKEY=value"_ba << u"value"_s;
    }

    void aLineIsRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, value);
        const EnvFileValues expected{{u"KEY"_s, value}};
        QCOMPARE(values(line), expected);
    }

    void commentsAndEmptyLinesSayNothing()
    {
        const EnvFileValues expected{{u"A"_s, u"1"_s}, {u"B_2"_s, u"2"_s}};
        QCOMPARE(values("# A=0\n\n   \n\t# more\nA=1\nB_2=2"), expected);
        QCOMPARE(values(""), EnvFileValues{});
    }

    void aWrongLineIsNamedByItsNumber_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("no equals sign") << "OPENAI_API_KEY"_ba << Reason::NotAnAssignment;
        QTest::newRow("no name") << "=value"_ba << Reason::NotAnAssignment;
        QTest::newRow("a blank in the name") << "MY KEY=value"_ba << Reason::NotAnAssignment;
        QTest::newRow("a digit first") << "1KEY=value"_ba << Reason::NotAnAssignment;
        QTest::newRow("open double quote") << "KEY=\"value"_ba << Reason::UnclosedQuote;
        QTest::newRow("open single quote") << "KEY='"_ba << Reason::UnclosedQuote;
        QTest::newRow("only an escaped quote") << "KEY=\"value\\\""_ba << Reason::UnclosedQuote;
        QTest::newRow("text after the quote") << "KEY=\"value\"more"_ba << Reason::TextAfterQuote;
        QTest::newRow("not UTF-8") << "KEY=\xff\xfe"_ba << Reason::NotUtf8;
        QTest::newRow("binary") << QByteArray("KEY=\0", 5) << Reason::NotUtf8;
    }

    void aWrongLineIsNamedByItsNumber()
    {
        QFETCH(QByteArray, line);
        QFETCH(Reason, reason);
        const auto answer = parseEnvText("A=1\r\n# comment\r\n" + line + "\r\nB=2\r\n");
        QVERIFY(std::holds_alternative<EnvFileProblem>(answer));
        const EnvFileProblem expected{reason, {}, 3};
        QCOMPARE(std::get<EnvFileProblem>(answer), expected);
    }

    void aFileIsRead()
    {
        const QTemporaryDir dir;
        const QString path = written(dir, "KEY=value\n");
        const EnvFileValues expected{{u"KEY"_s, u"value"_s}};
        QCOMPARE(std::get<EnvFileValues>(readEnvFile(path)), expected);
    }

    void aProblemInAFileNamesTheFile()
    {
        const QTemporaryDir dir;
        const QString path = written(dir, "KEY=value\nnonsense\n");
        const EnvFileProblem expected{Reason::NotAnAssignment, path, 2};
        QCOMPARE(std::get<EnvFileProblem>(readEnvFile(path)), expected);
    }

    void aFileThatCannotBeReadIsSaidToBe()
    {
        const QTemporaryDir dir;
        const QString missing = dir.filePath(u"missing"_s);
        const EnvFileProblem noFile{Reason::Unreadable, missing, 0};
        QCOMPARE(std::get<EnvFileProblem>(readEnvFile(missing)), noFile);
        const EnvFileProblem aFolder{Reason::Unreadable, dir.path(), 0};
        QCOMPARE(std::get<EnvFileProblem>(readEnvFile(dir.path())), aFolder);
        const QString huge = written(dir, "# " + QByteArray(300 * 1024, 'x'));
        const EnvFileProblem tooLarge{Reason::TooLarge, huge, 0};
        QCOMPARE(std::get<EnvFileProblem>(readEnvFile(huge)), tooLarge);
    }

    void theEnvironmentWinsOverTheFile()
    {
        const EnvFileValues file{{setting::ApiKey, u"from file"_s},
                                 {setting::Model, u"from file"_s},
                                 {setting::ProjectId, u"from file"_s},
                                 {u"EDITOR"_s, u"vi"_s}};
        QProcessEnvironment environment;
        environment.insert(setting::ApiKey, u"from environment"_s);
        environment.insert(setting::ProjectId, u" "_s); // as a compose file leaves an unset variable
        environment.insert(setting::Level, u"DEBUG"_s);
        environment.insert(u"HOME"_s, u"/"_s);
        const QHash<QString, QString> expected{{setting::ApiKey, u"from environment"_s},
                                               {setting::Model, u"from file"_s},
                                               {setting::ProjectId, u"from file"_s},
                                               {setting::Level, u"DEBUG"_s}};
        QCOMPARE(mergedEnvironment(file, environment), expected);
    }

    void thePublicAddressHasOlderNames()
    {
        const QString address = u"https://desk.example.com"_s;
        for (const QString &name : {u"BASE_URL"_s, u"NGROK_URL"_s}) {
            QCOMPARE(mergedEnvironment({{name, address}}, {}).value(setting::PublicUrl), address);
            const EnvFileValues both{{name, u"https://older.example.com"_s}, {setting::PublicUrl, address}};
            QCOMPARE(mergedEnvironment(both, {}).value(setting::PublicUrl), address);
            // Other programs have these names for something else.
            QVERIFY(!mergedEnvironment({{name, u"/assets"_s}}, {}).contains(setting::PublicUrl));
        }
    }

private:
    static QString written(const QTemporaryDir &dir, const QByteArray &text)
    {
        QFile file(dir.filePath(u"callside.env"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(tst_EnvFile)
#include "tst_EnvFile.moc"
