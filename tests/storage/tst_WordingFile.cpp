// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallControl.h"
#include "core/WordingCheck.h"
#include "storage/WordingFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

WordingBook somethingSaved()
{
    WordingBook book = shippedWording();
    Prompt prompt = book.current().first().prompt;
    prompt.text(WordingSection::Facts) += u"\n- Parking is behind the house — 駐車場"_s;
    book.save(prompt, {fromMsecs(1'790'000'000'000), u"reception"_s});
    return book;
}

// Meanwhile a file cannot grow over 200 bytes, as on a full disk; the test's own output cannot either.
template <class Act>
auto withSmallFilesOnly(Act act)
{
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{200, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    auto outcome = act();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    return outcome;
}

Variables aCentre()
{
    Variables variables;
    for (const VariableRow &row : wordingVariables())
        variables.set(row.variable, u"<%1>"_s.arg(row.name));
    return variables;
}

} // namespace

class tst_WordingFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void withoutAFileTheShippedWordingHolds()
    {
        const auto read = readWording(m_dir->path());
        QVERIFY(read);
        QCOMPARE(*read, shippedWording());
        QCOMPARE(names(), QStringList{}); // reading makes none
    }

    void whatWasWrittenIsRead()
    {
        QVERIFY(!writeWording(m_dir->path(), somethingSaved()));
        QCOMPARE(*readWording(m_dir->path()), somethingSaved());
        QCOMPARE(names(), QStringList{WordingFileName});
        QCOMPARE(QFile::permissions(path()),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser);
    }

    void aFileThatCannotBeUsedIsSaidToBeAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("cut short") << toJson(somethingSaved()).chopped(5) << Error::Kind::Malformed;
        QTest::newRow("empty") << ""_ba << Error::Kind::Malformed;
        QTest::newRow("of a later version") << R"({"format": 9, "prompts": []})"_ba << Error::Kind::NotAllowed;
        QTest::newRow("enormous") << QByteArray(33 * 1024 * 1024, ' ') << Error::Kind::TooLarge;
    }

    void aFileThatCannotBeUsedIsSaidToBeAndLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        write(bytes);
        const auto read = readWording(m_dir->path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QVERIFY(content() == bytes);
        QCOMPARE(names(), QStringList{WordingFileName});
    }

    void aFullDiskLeavesTheFileThatWasThere()
    {
        QVERIFY(!writeWording(m_dir->path(), shippedWording()));
        const auto failed = withSmallFilesOnly([&] { return writeWording(m_dir->path(), somethingSaved()); });
        QVERIFY(failed);
        QCOMPARE(failed->kind, Error::Kind::StorageFailed);
        QCOMPARE(*readWording(m_dir->path()), shippedWording());
        QCOMPARE(names(), QStringList{WordingFileName});
    }

    void aFolderThatIsNotThereIsSaidToBe()
    {
        const auto failed = writeWording(m_dir->filePath(u"missing"_s), shippedWording());
        QVERIFY(failed);
        QCOMPARE(failed->kind, Error::Kind::StorageFailed);
    }

    void theShippedWordingIsSafe_data()
    {
        QTest::addColumn<Prompt>("prompt");
        for (const WordingVersion &version : shippedWording().current())
            QTest::newRow(qPrintable(version.prompt.id)) << version.prompt;
    }

    void theShippedWordingIsSafe()
    {
        QFETCH(Prompt, prompt);
        QCOMPARE(checkWording(prompt, aCentre()), QList<WordingFinding>{});
        // Before anybody has set the centre up it only says what is not filled in yet.
        for (const WordingFinding &finding : checkWording(prompt, {}))
            QCOMPARE(finding.kind, WordingFinding::Kind::UnsetVariable);
        for (const WordingSection section : wordingSections())
            QCOMPARE(prompt.text(section).isEmpty(), section == WordingSection::Tools);
        const QString bare = instructionsOf(prompt, {});
        QVERIFY(!bare.contains(u'{'));
        QVERIFY(bare.contains(prompt.language == u"ja"_s ? u"救急の番号におかけください"_s
                                                         : u"hang up and call the emergency number now"_s));
    }

    void theShippedWordingCoversDayAndNightInBothLanguages_data()
    {
        QTest::addColumn<PromptChoice>("choice");
        QTest::addColumn<QString>("id");
        QTest::newRow("day") << PromptChoice{{}, true, u"en"_s} << u"day-en"_s;
        QTest::newRow("closed") << PromptChoice{{}, false, u"en"_s} << u"closed-en"_s;
        QTest::newRow("day, Japanese") << PromptChoice{{}, true, u"ja"_s} << u"day-ja"_s;
        QTest::newRow("closed, Japanese") << PromptChoice{{}, false, u"ja"_s} << u"closed-ja"_s;
        QTest::newRow("another language") << PromptChoice{{}, true, u"de"_s} << u"day-en"_s;
    }

    void theShippedWordingCoversDayAndNightInBothLanguages()
    {
        QFETCH(PromptChoice, choice);
        QFETCH(QString, id);
        const auto session = sessionForCall(shippedWording(), choice, {}, u"gpt-realtime-2.1"_s);
        QVERIFY(session);
        QVERIFY2(session->wordingVersion.startsWith(id + u'.'), qPrintable(session->wordingVersion));
    }

private:
    QString path() const { return m_dir->filePath(WordingFileName); }
    QStringList names() const { return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray content()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_WordingFile)
#include "tst_WordingFile.moc"
