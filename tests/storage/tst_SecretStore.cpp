// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SecretStore.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Run by with_keychain.sh, which says in CALLSIDE_KEYCHAIN what keychain there is; each kind has tests of its own.

namespace {

const QString Key = secretName::ApiKey;
const QString Signing = secretName::WebhookSecret;
const Secret First("sk-seeded-first"_ba);
const Secret Second("sk-seeded-second"_ba);

QStringList s_logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    s_logged.append(line);
}

SecretSource sourceOf(const SecretStore &store, const QString &name = Key)
{
    return store.state().secrets.value(name).source;
}

SecretStore::Setup patient(std::chrono::milliseconds patience)
{
    SecretStore::Setup setup;
    setup.patience = patience;
    return setup;
}

SecretStore::Setup withEnvironment(const Secret &key)
{
    SecretStore::Setup setup;
    setup.environment.insert(Key, key);
    return setup;
}

// Another start of the program: what it finds.
Secrets foundByTheNextRun()
{
    SecretStore store({});
    QSignalSpy loaded(&store, &SecretStore::loaded);
    store.load();
    if (!loaded.wait())
        qFatal("never loaded");
    return store.secrets();
}

void writeAndWait(SecretStore &store, const QString &name, const Secret &secret)
{
    QVERIFY(store.write(name, secret));
    QTRY_COMPARE(store.state().secrets.value(name).work, SecretState::Work::None);
}

void removeAndWait(SecretStore &store, const QString &name)
{
    QVERIFY(store.remove(name));
    QTRY_COMPARE(store.state().secrets.value(name).work, SecretState::Work::None);
}

} // namespace

class WithKeychain : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        SecretStore store({});
        removeAndWait(store, Key);
        removeAndWait(store, Signing);
    }

    void freshKeychainHasNothing()
    {
        SecretStore store({});
        QSignalSpy loaded(&store, &SecretStore::loaded);
        QCOMPARE(store.state().keychain, KeychainState::NotAsked);
        store.load();
        QCOMPARE(loaded.size(), 0); // later, never from within
        QVERIFY(loaded.wait());
        QVERIFY(store.secrets().isEmpty());
        QCOMPARE(sourceOf(store), SecretSource::None);
        QCOMPARE(store.state().keychain, KeychainState::Works);
        QTest::qWait(50);
        QCOMPARE(loaded.size(), 1);
    }

    void writtenSecretIsThereInTheNextRun()
    {
        SecretStore store({});
        QVERIFY(store.write(Key, First));
        QCOMPARE(store.secrets().value(Key), First); // in use at once
        QCOMPARE(sourceOf(store), SecretSource::ThisRun);
        QTRY_COMPARE(sourceOf(store), SecretSource::Keychain);
        writeAndWait(store, Signing, Second);
        QCOMPARE(foundByTheNextRun(), (Secrets{{Key, First}, {Signing, Second}}));
    }

    void replacedSecretIsTheNewOne()
    {
        SecretStore store({});
        QVERIFY(store.write(Key, First));
        writeAndWait(store, Key, Second);
        QTRY_COMPARE(sourceOf(store), SecretSource::Keychain);
        QCOMPARE(store.secrets().value(Key), Second);
        QCOMPARE(foundByTheNextRun().value(Key), Second);
    }

    void removedSecretIsGone()
    {
        SecretStore store({});
        writeAndWait(store, Key, First);
        removeAndWait(store, Key);
        QCOMPARE(sourceOf(store), SecretSource::None);
        QVERIFY(store.secrets().isEmpty());
        QVERIFY(foundByTheNextRun().isEmpty());
        removeAndWait(store, Key); // once more is no fault
        QVERIFY(!store.state().secrets.value(Key).hasFailed);
    }

    void environmentWins()
    {
        SecretStore before({});
        writeAndWait(before, Key, First);
        SecretStore store(withEnvironment(Second));
        QSignalSpy loaded(&store, &SecretStore::loaded);
        store.load();
        QVERIFY(loaded.wait());
        QCOMPARE(sourceOf(store), SecretSource::Environment);
        QCOMPARE(store.secrets().value(Key), Second);
        QVERIFY(!store.write(Key, First));
        QVERIFY(!store.remove(Key));
        QCOMPARE(foundByTheNextRun().value(Key), First); // hidden, not replaced
    }

    void secretEnteredWhileLoadingStays()
    {
        SecretStore before({});
        writeAndWait(before, Key, First);
        SecretStore store({});
        QSignalSpy loaded(&store, &SecretStore::loaded);
        store.load();
        QVERIFY(store.write(Key, Second));
        QVERIFY(loaded.wait());
        QTRY_COMPARE(sourceOf(store), SecretSource::Keychain);
        QCOMPARE(store.secrets().value(Key), Second);
        QCOMPARE(foundByTheNextRun().value(Key), Second);
    }

    void secretIsNeitherInALogNorInAFile()
    {
        s_logged.clear();
        const auto previous = qInstallMessageHandler(keepLog);
        SecretStore store({});
        store.write(Key, First);
        const bool isKept = QTest::qWaitFor([&store] { return sourceOf(store) == SecretSource::Keychain; });
        qInstallMessageHandler(previous);
        QVERIFY(isKept);
        QVERIFY2(!s_logged.join(u'\n').contains("seeded"_L1), qPrintable(s_logged.join(u'\n')));
        int files = 0;
        QDirIterator found(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains("seeded"), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0); // the keychain's own among them
    }

    void storeMayGoWhileTheKeychainWorks()
    {
        for (int i = 0; i < 20; ++i) {
            SecretStore store({});
            store.load();
            store.write(Key, First);
        }
        QTest::qWait(100);
    }
};

class WithoutKeychain : public QObject
{
    Q_OBJECT

private slots:
    void secretIsKeptForThisRunOnly()
    {
        SecretStore store({});
        writeAndWait(store, Key, First);
        QCOMPARE(sourceOf(store), SecretSource::ThisRun);
        QVERIFY(store.state().secrets.value(Key).hasFailed);
        QCOMPARE(store.state().keychain, KeychainState::NoService);
        QCOMPARE(store.secrets().value(Key), First);
        QVERIFY(foundByTheNextRun().isEmpty());
    }

    void loadingEndsWithNothing()
    {
        SecretStore store({});
        QSignalSpy loaded(&store, &SecretStore::loaded);
        store.load();
        QVERIFY(loaded.wait());
        QCOMPARE(store.state().keychain, KeychainState::NoService);
        QVERIFY(store.secrets().isEmpty());
    }

    void removedSecretIsGoneAtOnce()
    {
        SecretStore store({});
        writeAndWait(store, Key, First);
        QVERIFY(store.remove(Key));
        QVERIFY(store.secrets().isEmpty());
        QTRY_COMPARE(store.state().secrets.value(Key), SecretState{});
    }

    void environmentNeedsNoKeychain()
    {
        SecretStore::Setup setup = withEnvironment(First);
        setup.names = {Key, Signing};
        setup.environment.insert(Signing, Second);
        SecretStore store(setup);
        QSignalSpy loaded(&store, &SecretStore::loaded);
        store.load();
        QVERIFY(loaded.wait());
        QCOMPARE(store.state().keychain, KeychainState::NotAsked);
        QCOMPARE(store.secrets(), (Secrets{{Key, First}, {Signing, Second}}));
        QCOMPARE(sourceOf(store, Signing), SecretSource::Environment);
    }

    void unknownNamesAndEmptySecretsAreNotTaken()
    {
        SecretStore store({});
        QSignalSpy changed(&store, &SecretStore::changed);
        QVERIFY(!store.write(u"something"_s, First));
        QVERIFY(!store.write(Key, Secret()));
        QVERIFY(!store.remove(u"something"_s));
        QCOMPARE(changed.size(), 0);
    }

    void logSaysWhyAndNoSecret()
    {
        s_logged.clear();
        const auto previous = qInstallMessageHandler(keepLog);
        SecretStore store({});
        store.write(Key, First);
        const bool isOver =
            QTest::qWaitFor([&store] { return store.state().secrets.value(Key).work == SecretState::Work::None; });
        qInstallMessageHandler(previous);
        QVERIFY(isOver);
        QVERIFY(s_logged.join(u'\n').contains("keychain"_L1));
        QVERIFY2(!s_logged.join(u'\n').contains("seeded"_L1), qPrintable(s_logged.join(u'\n')));
    }
};

class LockedKeychain : public QObject
{
    Q_OBJECT

private slots:
    void secretIsKeptForThisRunAndTheReasonIsTold()
    {
        SecretStore store({});
        writeAndWait(store, Key, First);
        QCOMPARE(sourceOf(store), SecretSource::ThisRun);
        QCOMPARE(store.state().keychain, KeychainState::Locked);
        QVERIFY(store.state().secrets.value(Key).hasFailed);
        QCOMPARE(store.secrets().value(Key), First);
    }
};

class SilentKeychain : public QObject
{
    Q_OBJECT

private slots:
    void silenceHoldsNobodyUpAndALateAnswerCounts()
    {
        SecretStore store(patient(200ms));
        QSignalSpy loaded(&store, &SecretStore::loaded);
        QElapsedTimer clock;
        clock.start();
        store.load();
        QVERIFY(store.write(Key, First));
        QVERIFY2(clock.elapsed() < 150, "the window would have stood still"); // nothing waited
        QVERIFY(loaded.wait(2000));
        QCOMPARE(store.state().keychain, KeychainState::Waiting);
        QCOMPARE(store.secrets().value(Key), First);
        QCOMPARE(sourceOf(store), SecretSource::ThisRun);
        QCOMPARE(store.state().secrets.value(Key).work, SecretState::Work::Keeping);

        kill(qEnvironmentVariableIntValue("CALLSIDE_KEYRING_PID"), SIGCONT);
        QTRY_COMPARE(sourceOf(store), SecretSource::Keychain);
        QCOMPARE(store.state().keychain, KeychainState::Works);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(foundByTheNextRun().value(Key), First);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString kind = qEnvironmentVariable("CALLSIDE_KEYCHAIN");
    std::unique_ptr<QObject> tests;
    if (kind == "unlocked"_L1)
        tests = std::make_unique<WithKeychain>();
    else if (kind == "locked"_L1)
        tests = std::make_unique<LockedKeychain>();
    else if (kind == "silent"_L1)
        tests = std::make_unique<SilentKeychain>();
    else if (kind == "nobus"_L1 || kind == "noservice"_L1)
        tests = std::make_unique<WithoutKeychain>();
    else
        qFatal("to be run by with_keychain.sh");
    return QTest::qExec(tests.get(), argc, argv);
}

#include "tst_SecretStore.moc"
