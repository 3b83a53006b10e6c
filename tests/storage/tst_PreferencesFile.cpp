// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PreferencesFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Preferences somethingChosen()
{
    Preferences chosen;
    chosen.theme = ThemeChoice::Dark;
    chosen.ringSeconds = 20;
    chosen.people = {{u"Duty desk — 受付"_s, u"tel:+442079460101"_s, {31, 480, 1080}, true}};
    return chosen;
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

} // namespace

class tst_PreferencesFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void withoutAFileAllIsAsByDefault()
    {
        const auto read = readPreferences(m_dir->path(), somethingChosen());
        QVERIFY(read);
        QCOMPARE(*read, somethingChosen());
        QCOMPARE(names(), QStringList{}); // reading makes none
    }

    void whatWasWrittenIsRead()
    {
        QVERIFY(!writePreferences(m_dir->path(), somethingChosen()));
        QCOMPARE(*readPreferences(m_dir->path(), {}), somethingChosen());
        QVERIFY(!writePreferences(m_dir->path(), Preferences{}));
        QCOMPARE(*readPreferences(m_dir->path(), somethingChosen()), Preferences{});
    }

    void aFileOfALaterVersionIsReadAsFarAsItIsKnown()
    {
        write(R"({"theme": "dark", "ringSeconds": 300, "people": [], "colours": {"urgent": "plaid"}})");
        Preferences expected;
        expected.theme = ThemeChoice::Dark;
        expected.ringSeconds = 25; // not over its limit
        QCOMPARE(*readPreferences(m_dir->path(), {}), expected);
    }

    void aFileThatCannotBeUsedIsSaidToBeAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("cut short") << toJson(somethingChosen()).chopped(5) << Error::Kind::Malformed;
        QTest::newRow("empty") << ""_ba << Error::Kind::Malformed;
        QTest::newRow("binary") << QByteArray(4096, '\xa5') << Error::Kind::Malformed;
        QTest::newRow("enormous") << QByteArray(5 * 1024 * 1024, ' ') << Error::Kind::TooLarge;
    }

    void aFileThatCannotBeUsedIsSaidToBeAndLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        write(bytes);
        const auto read = readPreferences(m_dir->path(), {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(content(), bytes);
        QCOMPARE(names(), QStringList{PreferencesFileName});
    }

    void aFolderInTheFilesPlaceIsSaidToBe()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(PreferencesFileName));
        const auto read = readPreferences(m_dir->path(), {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::StorageFailed);
        const auto failed = writePreferences(m_dir->path(), somethingChosen());
        QVERIFY(failed);
        QCOMPARE(failed->kind, Error::Kind::StorageFailed);
        QCOMPARE(names(), QStringList{PreferencesFileName});
    }

    void nobodyElseCanReadTheFile()
    {
        write("{}");
        QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                  QFileDevice::ReadGroup | QFileDevice::ReadOther));
        QVERIFY(!writePreferences(m_dir->path(), somethingChosen()));
        QCOMPARE(QFile::permissions(path()),
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser);
    }

    void nothingElseIsLeftInTheFolder()
    {
        QVERIFY(!writePreferences(m_dir->path(), Preferences{}));
        QVERIFY(!writePreferences(m_dir->path(), somethingChosen()));
        QCOMPARE(names(), QStringList{PreferencesFileName});
    }

    void aReaderSeesTheOldFileOrTheNewOne()
    {
        QVERIFY(!writePreferences(m_dir->path(), Preferences{}));
        QFile old(path());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QVERIFY(!writePreferences(m_dir->path(), somethingChosen()));
        QCOMPARE(old.readAll(), toJson(Preferences{})); // replaced, not written over
        QCOMPARE(content(), toJson(somethingChosen()));
    }

    void aFolderThatCannotBeWrittenIsSaidToBe_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("not there") << u"missing"_s;
        QTest::newRow("no file can be made there") << u"/proc"_s;
        QTest::newRow("a file") << u"file"_s;
    }

    void aFolderThatCannotBeWrittenIsSaidToBe()
    {
        QFETCH(QString, folder);
        QVERIFY(QFile(m_dir->filePath(u"file"_s)).open(QIODevice::WriteOnly));
        folder = QDir(m_dir->path()).filePath(folder);
        const auto failed = writePreferences(folder, somethingChosen());
        QVERIFY(failed);
        QCOMPARE(failed->kind, Error::Kind::StorageFailed);
        QVERIFY(!failed->detail.isEmpty());
        QVERIFY(readPreferences(folder, {}));
    }

    void aFullDiskLeavesTheFileThatWasThere()
    {
        QVERIFY(!writePreferences(m_dir->path(), somethingChosen()));
        const auto failed = withSmallFilesOnly([this] { return writePreferences(m_dir->path(), Preferences{}); });
        QVERIFY(failed);
        QCOMPARE(failed->kind, Error::Kind::StorageFailed);
        QCOMPARE(*readPreferences(m_dir->path(), {}), somethingChosen());
        QCOMPARE(names(), QStringList{PreferencesFileName});
    }

private:
    QString path() const { return m_dir->filePath(PreferencesFileName); }
    QStringList names() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

Q_DECLARE_METATYPE(Error::Kind)

QTEST_GUILESS_MAIN(tst_PreferencesFile)
#include "tst_PreferencesFile.moc"
